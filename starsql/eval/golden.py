"""What a golden query's result may look like, where SQL leaves that open.

    SELECT name FROM player ORDER BY score DESC LIMIT 3

says nothing of players with equal scores: they may come in any order, and which of them are cut
off at the third row is nobody's choice either. So the query is run with its sort keys as further
columns and a wider LIMIT,

    SELECT name, score AS __key_1 FROM player ORDER BY score DESC LIMIT 1003

and every result that those rows allow is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from sqlglot import exp

from starsql.dialect.engine.base import Engine, Rows
from starsql.dialect.parse import parse, to_sql
from starsql.errors import ForbiddenStatement
from starsql.eval.values import codes_of_one
from starsql.records import Finding

__all__ = ["Expected", "GoldenQuery", "Row", "ask", "sort_keys", "without_parentheses"]

Row = tuple[Any, ...]

BEYOND = 1_000
"""Rows asked for beyond a LIMIT, to see which rows tie with its last one."""

_ANY_ORDER = "the order was not checked: the golden query sorts by what it does not return"
_MORE_TIES = f"more than {BEYOND} rows may stand at the golden query's LIMIT; only those were known"


@dataclass(frozen=True, slots=True)
class Expected:
    """All results that are right: `slots` says, row by row, out of which part of `pool` one is."""

    rows: Rows
    """One right result, as the golden query gave it."""
    pool: tuple[Row, ...]
    """Every row that a right result may hold: more than it holds where a LIMIT cuts off ties."""
    groups: tuple[int, ...]
    """Of each row of `pool`; rows of one group tie."""
    slots: tuple[int, ...]
    """Of each row of a right result: the group that it comes from, each row of a group once."""
    notes: tuple[str, ...] = ()

    @classmethod
    def in_any_order(cls, rows: Rows) -> Self:
        """Exactly these rows."""
        anywhere = (0,) * len(rows.rows)
        return cls(rows, rows.rows, anywhere, anywhere)


@dataclass(frozen=True, slots=True)
class GoldenQuery:
    """A golden query, and how its result is to be read."""

    sql: str
    """What is to be run: with the keys appended that it does not return, and a wider LIMIT."""
    written: str
    """The query itself."""
    keys: tuple[int, ...] | None = None
    """The columns that the rows are ordered by, negative ones from the end; None: no order."""
    appended: int = 0
    """Columns at the end that are keys only."""
    limit: int | None = None
    offset: int = 0
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, sql: str) -> Self:
        """Read a golden query; one that does not parse is run as it is, and fails there."""
        tree = parse(sql)
        if not isinstance(tree, exp.Query):
            return cls(sql, sql)
        tree = without_parentheses(tree)
        keys, appended, notes = sort_keys(tree)
        limit, offset = _number(tree.args.get("limit")), _number(tree.args.get("offset")) or 0
        if not appended and limit is None:
            return cls(sql, sql, keys, notes=notes)
        wider = tree.copy()
        if isinstance(wider, exp.Select) and appended:
            names = [f"__key_{n}" for n in range(1, len(appended) + 1)]
            columns = [exp.alias_(key, name) for key, name in zip(appended, names, strict=True)]
            wider.select(*columns, append=True, copy=False)
        if limit is not None:
            wider.set("offset", None)
            wider.set("limit", exp.Limit(expression=exp.Literal.number(limit + offset + BEYOND)))
        return cls(to_sql(wider), sql, keys, len(appended), limit, offset, notes)

    def run(
        self, engine: Engine, *, database: str | None, max_rows: int, timeout_s: float
    ) -> Expected | Finding:
        """What an engine answers to it; a Finding if it does not run there."""
        options: dict[str, Any] = {
            "database": database,
            "max_rows": max_rows,
            "timeout_s": timeout_s,
        }
        rows = ask(engine, self.sql, **options)
        if isinstance(rows, Rows):
            return self.expected(rows)
        if self.sql == self.written:
            return rows
        rows = ask(engine, self.written, **options)
        if isinstance(rows, Finding):
            return rows
        note = () if self.keys is None else (_ANY_ORDER,)
        plain = Expected.in_any_order(rows)
        return Expected(plain.rows, plain.pool, plain.groups, plain.slots, note)

    def expected(self, rows: Rows) -> Expected:
        """What the rows of `sql` allow."""
        width = len(rows.columns) - self.appended
        groups = self._groups(rows.rows)
        end = None if self.limit is None else self.offset + self.limit
        slots = groups[self.offset : end]
        inside = set(slots)
        kept = [n for n, group in enumerate(groups) if group in inside]
        notes = list(self.notes)
        beyond = end is not None and end < len(groups) and groups[-1] in inside
        if beyond and end is not None and len(groups) >= end + BEYOND:
            notes.append(_MORE_TIES)
        result = [row[:width] for row in rows.rows[self.offset : end]]
        return Expected(
            rows=Rows(
                rows.columns[:width],
                rows.types[:width],
                tuple(result),
                # cut off beyond the LIMIT is not cut off
                truncated=rows.truncated and (end is None or len(rows.rows) < end),
            ),
            pool=tuple(rows.rows[n][:width] for n in kept),
            groups=tuple(groups[n] for n in kept),
            slots=tuple(slots),
            notes=tuple(notes),
        )

    def _groups(self, rows: Sequence[Row]) -> list[int]:
        """The number of each row's group: rows that the keys do not tell apart share one."""
        if not self.keys:
            return [0] * len(rows)
        keyed = list(zip(*(codes_of_one([r[k] for r in rows]) for k in self.keys), strict=True))
        groups, group = [], 0
        for n, keys in enumerate(keyed):
            if n and keys != keyed[n - 1]:
                group += 1
            groups.append(group)
        return groups


def ask(
    engine: Engine, sql: str, *, database: str | None, max_rows: int, timeout_s: float
) -> Rows | Finding:
    """What an engine answers; also a statement that is no query is a Finding."""
    try:
        return engine.query(sql, database=database, max_rows=max_rows, timeout_s=timeout_s)
    except ForbiddenStatement as error:
        return Finding("forbidden-statement", str(error), source="execute")


def without_parentheses(tree: exp.Query) -> exp.Query:
    """The query inside parentheses that do nothing: `(SELECT ...)`."""
    while isinstance(tree, exp.Subquery) and not any(
        tree.args.get(name) for name in ("order", "limit", "offset", "with_")
    ):
        tree = tree.this
    return tree


def sort_keys(tree: exp.Query) -> tuple[tuple[int, ...] | None, list[exp.Expr], tuple[str, ...]]:
    """Places of the sort keys among the columns, keys to be appended, and what to say of them."""
    order = tree.args.get("order")
    if order is None:
        return None, [], ()
    places: list[int | None] = []
    appended: list[exp.Expr] = []
    for element in order.expressions:
        key = element.this
        if _is_all(key):
            return tuple(range(len(tree.selects))), [], ()
        place = _place(key, tree)
        if place is None:
            if not _may_grow(tree):
                return None, [], (_ANY_ORDER,)
            appended.append(_without_aliases(key, tree))
        places.append(place)
    from_end = iter(range(-len(appended), 0))
    return tuple(next(from_end) if p is None else p for p in places), appended, ()


def _is_all(key: exp.Expr) -> bool:
    return isinstance(key, exp.Column) and not key.table and key.name.upper() == "ALL"


def _may_grow(tree: exp.Query) -> bool:
    """A further column changes neither what rows there are nor what they are grouped by."""
    return isinstance(tree, exp.Select) and not tree.args.get("distinct")


def _place(key: exp.Expr, tree: exp.Query) -> int | None:
    """The column of the result that a sort key is; None if it is none, or none can be named."""
    if isinstance(key, exp.Literal) and not key.is_string and key.name.isdigit():
        return int(key.name) - 1
    selects = tree.selects
    if any(item.is_star for item in selects):
        return None
    names = [item.alias_or_name.lower() for item in selects]
    if isinstance(key, exp.Column) and not key.table and key.name.lower() in names:
        return names.index(key.name.lower())
    return next((n for n, item in enumerate(selects) if item.unalias() == key), None)


def _without_aliases(key: exp.Expr, tree: exp.Query) -> exp.Expr:
    """The key as it may stand beside the columns: names that they give are none there."""
    given = {item.alias.lower(): item.unalias() for item in tree.selects if item.alias}

    def replaced(node: exp.Expr) -> exp.Expr:
        if isinstance(node, exp.Column) and not node.table and node.name.lower() in given:
            return exp.paren(given[node.name.lower()].copy())
        return node

    return key.copy().transform(replaced)


def _number(clause: exp.Expr | None) -> int | None:
    found = clause.args.get("expression") if clause is not None else None
    return int(found.name) if isinstance(found, exp.Literal) and found.name.isdigit() else None
