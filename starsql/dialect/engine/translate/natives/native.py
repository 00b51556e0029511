"""A Python function that a query may call, for what DuckDB cannot say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

__all__ = ["Native"]


@dataclass(frozen=True, slots=True)
class Native:
    """Called row by row; NULL among the arguments gives NULL without a call."""

    name: str
    function: Callable[..., Any]
    params: tuple[str, ...]
    """DuckDB types."""
    returns: str
