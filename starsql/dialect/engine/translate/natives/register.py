"""All Python functions, and how DuckDB comes to know them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import duckdb
from duckdb.func import FunctionNullHandling

from starsql.dialect.engine.translate.natives import (
    aes,
    analytics,
    binary,
    dates,
    json,
    strings,
    wide_decimals,
)

__all__ = ["NATIVES", "register"]

NATIVES = (
    *dates.NATIVES,
    *strings.NATIVES,
    *json.NATIVES,
    *analytics.NATIVES,
    *wide_decimals.NATIVES,
    *aes.NATIVES,
    *binary.NATIVES,
)


def register(connection: duckdb.DuckDBPyConnection) -> None:
    """Make them known to all cursors of a connection. Needs numpy, which DuckDB asks for."""
    for native in NATIVES:
        connection.create_function(
            native.name,
            _strict(native.function),
            [*native.params],
            native.returns,
            null_handling=FunctionNullHandling.SPECIAL,
        )


def _strict(function: Callable[..., Any]) -> Callable[..., Any]:
    """None for None among the arguments. DuckDB does that too, but then takes no other None."""

    @wraps(function)
    def call(*args: Any) -> Any:
        return None if None in args else function(*args)

    return call
