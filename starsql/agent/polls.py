"""What queries answer on rows made for them: a vote among candidates where tables hold nothing.

    with Polls(schema, today) as polls:
        polls.of(["SELECT name FROM singer WHERE age > 30", "SELECT name FROM singer"])
        # [Ballot(rows=("5f…", "09…", "c1…"), ...), Ballot(rows=("88…", "e0…", "17…"), ...)]

On empty tables every query answers alike, and agreement says nothing. Here a few small databases
are made from the schema and from what the candidates themselves say (their constants, borders,
joined columns, groups), by the maker of test suites (eval/populate.py), and each candidate runs on
all of them. No golden query takes part. Execution on generated inputs, after Shi et al., "Natural
language to code translation with execution", 2022, https://arxiv.org/abs/2204.11454.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Self

from sqlglot import exp

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.printing import value_text
from starsql.dialect.engine.worlds import Prepared, Worlds
from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema
from starsql.eval.conditions import asked_by_all
from starsql.eval.populate import Population
from starsql.records import Finding

__all__ = ["Ballot", "Polls"]

_DATABASES = 4
_TIMEOUT_S = 0.5
"""Of one query on one database of some hundred rows: what takes longer multiplies tables."""
_KEPT_WORLDS = 64
"""Engines, one a database, of 6 MB and 0.2 s each."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one query answers."""

    results: tuple[str | None, ...]
    """For each database a fingerprint of its rows, in whatever order of rows and columns; None
    where it did not run."""
    orders: tuple[str, ...] = ()
    """The same of its rows as ordered; empty if the query does not say in which order they come."""
    tells: bool = False
    """Whether any result holds more than NULLs and zeros; a query that finds nothing in rows made
    for it has no voice."""

    def nearness(self, other: Ballot) -> float:
        """On which share of the databases another query answers the same."""
        pairs = list(zip(self.results, other.results, strict=False))
        same = sum(one is not None and one == two for one, two in pairs)
        return same / len(pairs) if pairs else 0.0


class Polls:
    """Rows for the queries on one schema. Blocks, and may be used from several threads.

    today: what curdate() answers. The same queries in the same order have the same ballots.
    """

    def __init__(self, schema: Schema, today: date, *, databases: int = _DATABASES) -> None:
        self._schema = schema
        self._now = datetime.combine(today, datetime.min.time())
        self._databases = databases
        self._worlds: OrderedDict[str | None, Worlds] = OrderedDict()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let the engines go."""
        with self._lock:
            for worlds in self._worlds.values():
                worlds.close()
            self._worlds.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def of(self, sqls: Sequence[str], database: str | None = None) -> list[Ballot]:
        """Each query's ballot. database: what unqualified tables belong to.

        Raises SchemaError for tables that DuckDB cannot hold.
        """
        with self._lock:
            worlds = self._opened(database)
            prepared = [worlds.prepare(sql, database) for sql in sqls]
            self._fill(worlds, [p for p in prepared if isinstance(p, Prepared)], database)
            return [self._ballot(worlds, query) for query in prepared]

    def _opened(self, database: str | None) -> Worlds:
        worlds = self._worlds.pop(database, None)
        if worlds is None:
            schema = self._schema.only(database)
            worlds = Worlds(schema, count=self._databases, now=self._now)
        self._worlds[database] = worlds
        if len(self._worlds) > _KEPT_WORLDS:
            self._worlds.popitem(last=False)[1].close()
        return worlds

    def _fill(self, worlds: Worlds, queries: Sequence[Prepared], database: str | None) -> None:
        schema = worlds.schema
        asked = asked_by_all((query.sql for query in queries), schema, database, self._now)
        names = {name for query in queries for name in query.tables}
        tables = [t for t in schema.tables if t.full_name in names and t.view is None]
        for world in range(self._databases):
            population = Population(schema, asked, str(world), world)
            for table in tables:
                rows = population.rows(table)
                columns = list(zip(*rows, strict=True)) or [()] * len(table.columns)
                worlds.fill(table, world, columns)

    def _ballot(self, worlds: Worlds, query: Prepared | Finding) -> Ballot:
        if isinstance(query, Finding):
            return Ballot((None,) * self._databases)
        found = [worlds.run(query, n, timeout_s=_TIMEOUT_S) for n in range(self._databases)]
        results = [None if isinstance(rows, Finding) else rows for rows in found]
        return Ballot(
            tuple(None if rows is None else _unordered(rows) for rows in results),
            tuple(_hash(map(_texts, rows.rows)) for rows in results if rows is not None)
            if _orders(query.sql)
            else (),
            any(rows is not None and rows.tells for rows in results),
        )


def _unordered(rows: Rows) -> str:
    """A fingerprint that no order of rows or columns changes."""
    columns = sorted(zip(*map(_texts, rows.rows), strict=True), key=sorted)
    return _hash(sorted(zip(*columns, strict=True))) if columns else str(len(rows.columns))


def _texts(row: Iterable[Any]) -> tuple[str, ...]:
    return tuple(map(_text, row))


def _text(value: Any) -> str:
    """A value's text; equal numbers have one, whatever their types are."""
    if isinstance(value, (int, float, Decimal)):
        return f"{float(value):.9g}"
    return "NULL" if value is None else value_text(value)


def _hash(rows: Iterable[Sequence[str]]) -> str:
    digest = hashlib.sha256()
    for row in rows:
        digest.update(repr(row).encode())
    return digest.hexdigest()[:16]


def _orders(sql: str) -> bool:
    tree = parse(sql)
    return isinstance(tree, exp.Query) and tree.args.get("order") is not None
