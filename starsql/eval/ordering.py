"""What the rows of a result are ordered by, as far as the result itself shows it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from sqlglot import exp

from starsql.dialect.engine.base import Rows
from starsql.dialect.parse import parse
from starsql.records import Finding

__all__ = ["order_keys"]


def order_keys(sql: str, rows: Rows) -> list[Hashable] | None:
    """The values that ORDER BY sorts each row by.

    None: the query has no ORDER BY, or sorts by something that is no column of its result.
    """
    tree = parse(sql)
    order = None if isinstance(tree, Finding) else tree.args.get("order")
    if order is None:
        return None
    names = [name.lower() for name in rows.columns]
    places: list[int] = []
    for element in order.expressions:
        found = _places(element.this, names)
        if found is None:
            return None
        places += found
    return [tuple(str(row[place]) for place in places) for row in rows.rows]


def _places(key: exp.Expr, names: Sequence[str]) -> list[int] | None:
    if isinstance(key, exp.Literal) and not key.is_string and key.name.isdigit():
        return [int(key.name) - 1] if 1 <= int(key.name) <= len(names) else None
    if isinstance(key, exp.Column):
        if key.name.lower() == "all" and not key.table and "all" not in names:
            return list(range(len(names)))
        matches = [place for place, name in enumerate(names) if name == key.name.lower()]
        return matches[:1] or None
    return None
