"""Rows as INSERT statements of StarRocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from starsql.dialect.schema import Table

__all__ = ["insert_statement"]

Value = int | float | str | datetime | bool | Decimal


def insert_statement(table: Table, rows: Iterable[Sequence[Value | None]]) -> str | None:
    """The rows as an INSERT of StarRocks; None if there are none."""
    lines = [f"({', '.join(map(_literal, row))})" for row in rows]
    if not lines:
        return None
    names = (table.catalog, table.database, table.name)
    target = ".".join(f"`{name}`" for name in names if name)
    return f"INSERT INTO {target} VALUES {', '.join(lines)}"  # noqa: S608 - of our own making


def _literal(value: Value | None) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float, Decimal)):
        return str(value)
    text = str(value).replace("\\", "\\\\").replace("'", "''")
    return f"'{text}'"
