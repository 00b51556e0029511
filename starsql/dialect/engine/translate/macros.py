"""DuckDB macros that behave as StarRocks does; made once an engine. They are written beside the
functions that use them, and give NULL for NULL unless said otherwise."""

from __future__ import annotations

from starsql.dialect.engine.translate import aggregates, casts, wide_decimals
from starsql.dialect.engine.translate.functions import table

__all__ = ["MACROS", "macro_script"]

MACROS: tuple[tuple[str, str], ...] = (
    *casts.MACROS,
    *wide_decimals.MACROS,
    *table.MACROS,
    *aggregates.MACROS,
)
"""Head and body of each; a macro of several heads has all of them in its body."""


def macro_script() -> str:
    """All macros as one script."""
    return "".join(
        f"CREATE OR REPLACE MACRO {head} AS {body};\n"
        if "(" in head
        else f"CREATE OR REPLACE MACRO {head}{body};\n"
        for head, body in MACROS
    )
