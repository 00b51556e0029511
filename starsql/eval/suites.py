"""Test suites: an answer is right when it agrees with the golden query on several databases.

    with Suites(schema) as suites:
        suite = suites.of("SELECT count(*) FROM t WHERE a > 3")
        suite.judge("SELECT count(*) FROM t WHERE a >= 3").right          # False: some a is 3

The databases are made for the golden query (populate.py) and kept if they can tell anything: the
golden result is not empty, and does not change when the rows are stored in another order. After
Zhong et al., "Semantic evaluation for text-to-SQL with distilled test suites", 2020,
https://arxiv.org/abs/2010.02840; docs/evaluation.md states the rules.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import chain
from typing import Self

from sqlglot import exp

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.worlds import Prepared, Worlds
from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema
from starsql.errors import DataError
from starsql.eval.compare import Comparison, compare, compare_all
from starsql.eval.conditions import asked_of
from starsql.eval.golden import Expected, GoldenQuery
from starsql.eval.other_scorers import OTHER_SCORERS, other_scorers
from starsql.eval.populate import Population
from starsql.eval.verdict import Outcome, Sample
from starsql.records import Finding

__all__ = ["SIZE", "TODAY", "Suite", "Suites"]

Run = Rows | Finding

SIZE = 5
TODAY = date(2025, 7, 15)
"""What curdate() answers where nobody says otherwise; the same rows come out on any day."""

_ATTEMPTS = 6
_SHOWN_ROWS = 10
_KEPT_SUITES = 64


@dataclass(frozen=True, slots=True)
class Database:
    """One database of a suite and the golden result there."""

    population: Population
    expected: Expected


@dataclass(eq=False)
class Suite:
    """The databases of one golden query."""

    golden: GoldenQuery
    databases: tuple[Database, ...]
    _suites: Suites = field(repr=False)

    def judge(self, sql: str) -> Outcome:
        """Compare an answer with the golden query on all databases, up to the first difference."""
        started = time.perf_counter()
        outcome = self._judge(sql)
        return replace(outcome, seconds=time.perf_counter() - started)

    def _judge(self, sql: str) -> Outcome:
        prepared = self._suites.prepare(sql)
        if isinstance(prepared, Finding):
            return self._failed(prepared, 0)
        self._suites.show(self, prepared.tables)
        runs = self._runs(prepared, shuffled=self.golden.keys is not None and not _orders(sql))
        pairs: list[tuple[Expected, Rows]] = []
        compared = Comparison(True)
        for expected, rows in runs:
            if isinstance(rows, Finding):
                return self._failed(rows, len(pairs) + 1, _sample(expected.rows))
            pairs.append((expected, rows))
            compared = compare(expected, rows)
            if not compared.right:
                break
        if compared.matched_by == "permutation":
            # in each database by itself another permutation might do
            compared = compare_all(pairs)
        return _outcome(compared, pairs, self._others(pairs, runs))

    def _runs(self, prepared: Prepared, *, shuffled: bool) -> Iterator[tuple[Expected, Run]]:
        """The golden result on each database and the answer's.

        shuffled: in another order than it came in.
        """
        for number, database in enumerate(self.databases):
            rows = self._suites.run(prepared, number)
            if shuffled and isinstance(rows, Rows):
                rows = replace(rows, rows=rows.rows[::-1])
            yield database.expected, rows

    def _failed(self, finding: Finding, databases: int, golden: Sample | None = None) -> Outcome:
        others = dict.fromkeys(OTHER_SCORERS, False) if self._suites.others else {}
        reason = f"it does not run: {finding.message}"
        return Outcome(False, reason, databases=databases, others=others, golden=golden)

    def _others(
        self, pairs: Sequence[tuple[Expected, Rows]], more: Iterator[tuple[Expected, Run]]
    ) -> Mapping[str, bool]:
        """What other scorers say: right is what is right on every database.

        pairs: of the databases on which the answer has run; more: of those where it has yet to.
        """
        if not self._suites.others:
            return {}
        standing = dict.fromkeys(OTHER_SCORERS, True)
        for expected, rows in chain(pairs, more):
            if isinstance(rows, Finding):
                return dict.fromkeys(OTHER_SCORERS, False)
            found = other_scorers(expected, rows)
            standing = {name: right and found[name] for name, right in standing.items()}
            if not any(standing.values()):
                break
        return standing


class Suites:
    """The suites of one schema; they share one engine.

    database: what unqualified tables belong to. today: what curdate() answers. timeout_s: of one
    query on one database. others: outcomes tell what other scorers would say, for which an answer
    may have to run on further databases. Not for several threads at once.
    """

    def __init__(
        self,
        schema: Schema,
        database: str | None = None,
        *,
        seed: int = 0,
        size: int = SIZE,
        today: date = TODAY,
        timeout_s: float = 5.0,
        others: bool = False,
    ) -> None:
        self.schema = schema.only(database)
        self.database = database
        self.seed = seed
        self.size = size
        self.others = others
        self.now = datetime.combine(today, datetime.min.time())
        self._timeout_s = timeout_s
        self._worlds = Worlds(self.schema, count=size, now=self.now)
        self._tables = {table.full_name: table for table in self.schema.tables}
        self._shown: dict[tuple[str, int], Population] = {}
        """Whose rows a table of a world holds."""
        self._kept: OrderedDict[str, Suite] = OrderedDict()

    def close(self) -> None:
        self._worlds.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def of(self, golden_sql: str) -> Suite:
        """The suite of a golden query; that of an earlier call, where it is still kept.

        Raises DataError for a golden query that does not run here.
        """
        suite = self._kept.pop(golden_sql, None) or self._made(golden_sql)
        self._kept[golden_sql] = suite
        if len(self._kept) > _KEPT_SUITES:
            self._kept.popitem(last=False)
        return suite

    def failure(self, sql: str) -> Finding | None:
        """Why a query does not run on a database with rows made for it; None if it does."""
        prepared = self.prepare(sql)
        if isinstance(prepared, Finding):
            return prepared
        asked = asked_of(sql, self.schema, self.database, self.now)
        self._fill(Population(self.schema, asked, f"{self.seed}:0:0", 0), 0, prepared.tables)
        rows = self.run(prepared, 0)
        return rows if isinstance(rows, Finding) else None

    # ---- for suites

    def prepare(self, sql: str) -> Prepared | Finding:
        return self._worlds.prepare(sql, self.database)

    def run(self, query: Prepared, world: int) -> Rows | Finding:
        return self._worlds.run(query, world, timeout_s=self._timeout_s)

    def show(self, suite: Suite, tables: Sequence[str]) -> None:
        """Have the worlds hold a suite's rows in these tables."""
        for world, database in enumerate(suite.databases):
            self._fill(database.population, world, tables)

    # ---- making them

    def _made(self, golden_sql: str) -> Suite:
        golden = GoldenQuery.of(golden_sql)
        queries = [self._golden(golden.sql, golden), self._golden(golden.written, golden)]
        asked = asked_of(golden_sql, self.schema, self.database, self.now)
        databases: list[Database] = []
        failure = _UNSTABLE
        for number in range(self.size):
            found: Database | None = None
            for attempt in range(_ATTEMPTS):
                seed = f"{self.seed}:{number}:{attempt}"
                population = Population(self.schema, asked, seed, number + attempt)
                database = self._tried(golden, queries, population, len(databases))
                if isinstance(database, Finding):
                    failure = database
                elif found is None or database.expected.rows.tells:
                    found = database
                if found is not None and found.expected.rows.tells:
                    break
            if found is not None:
                databases.append(found)
        if not databases:
            raise DataError(failure.message, record=golden_sql)
        return Suite(golden, tuple(databases), self)

    def _golden(self, sql: str, golden: GoldenQuery) -> Prepared:
        prepared = self.prepare(sql)
        if isinstance(prepared, Finding):
            prepared = self.prepare(golden.written)
        if isinstance(prepared, Finding):
            raise DataError(_does_not_run(prepared).message, record=golden.written)
        return prepared

    def _tried(
        self,
        golden: GoldenQuery,
        queries: Sequence[Prepared],
        population: Population,
        world: int,
    ) -> Database | Finding:
        """The database, if the golden query has one result on it, however its rows are stored."""
        wider, written = queries
        tables = list(dict.fromkeys((*wider.tables, *written.tables)))
        self._fill(population, world, tables, backwards=True)
        rows = self.run(wider, world)
        if isinstance(rows, Finding):
            return _does_not_run(rows)
        if rows.truncated:
            message = f"the golden query returns more than {len(rows.rows)} rows"
            return Finding("row-limit", message, source="execute")
        same = wider.sql == golden.sql
        expected = golden.expected(rows) if same else Expected.in_any_order(rows)
        self._fill(population, world, tables)
        again = self.run(written, world)
        if isinstance(again, Finding):
            return _does_not_run(again)
        if not compare(expected, again).right:
            return _UNSTABLE
        # of tied rows those that the query itself returned: other scorers know no ties
        return Database(population, replace(expected, rows=again))

    def _fill(
        self, population: Population, world: int, tables: Sequence[str], *, backwards: bool = False
    ) -> None:
        """backwards: store the rows in the other order."""
        for name in tables:
            if self._shown.get((name, world)) is population and not backwards:
                continue
            table = self._tables[name]
            if table.view is None:
                rows = population.rows(table)
                columns = list(zip(*rows, strict=True)) or [()] * len(table.columns)
                self._worlds.fill(
                    table, world, [c[::-1] for c in columns] if backwards else columns
                )
                self._shown.pop((name, world), None)
                if not backwards:
                    self._shown[name, world] = population


_UNSTABLE = Finding(
    "unstable-result",
    "the golden query's result depends on the order in which rows are stored; "
    "make its ORDER BY and its aggregates say which rows they mean",
    source="execute",
)


def _does_not_run(finding: Finding) -> Finding:
    message = f"the golden query does not run on the embedded engine: {finding.message}"
    return replace(finding, message=message)


def _orders(sql: str) -> bool:
    """Whether a query says in which order its rows come; without, they may come in any."""
    tree = parse(sql)
    while isinstance(tree, exp.Subquery) and tree.args.get("order") is None:
        tree = tree.this
    return isinstance(tree, exp.Expr) and tree.args.get("order") is not None


def _outcome(
    compared: Comparison, pairs: Sequence[tuple[Expected, Rows]], others: Mapping[str, bool]
) -> Outcome:
    expected, rows = pairs[0 if compared.right else -1]
    return Outcome(
        compared.right,
        compared.reason,
        databases=len(pairs),
        matched_by=compared.matched_by,
        notes=compared.notes,
        others=others,
        golden=_sample(expected.rows),
        answer=_sample(rows),
    )


def _sample(rows: Rows) -> Sample:
    return Sample.of(rows, most=_SHOWN_ROWS)
