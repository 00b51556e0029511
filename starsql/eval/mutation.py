"""How well test suites tell mutants from golden queries: the measurement of `eval mutants`.

A mutant that survives counts as missed unless equivalence.py proves that it says the same; both are
listed. Golden queries whose suite cannot be made are listed too.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from starsql.dialect.schema import Schema
from starsql.errors import DataError, SchemaError
from starsql.eval.equivalence import proof
from starsql.eval.mutants import KINDS, mutants_of
from starsql.eval.suites import Suites
from starsql.records import Finding

__all__ = [
    "Golden",
    "Measured",
    "Survivor",
    "chunks",
    "goldens_of_file",
    "measure",
    "measured",
    "summary",
]


@dataclass(frozen=True, slots=True)
class Golden:
    """A golden query to be mutated."""

    name: str
    sql: str
    database: str | None = None


@dataclass(frozen=True, slots=True)
class Survivor:
    """A mutant that agrees with its golden query on the whole suite."""

    name: str
    kind: str
    sql: str
    proof: str | None
    """Why it says the same; None: it was missed."""


@dataclass(slots=True)
class Measured:
    """What became of the mutants of one golden query."""

    name: str
    told: Counter[str] = field(default_factory=Counter)
    """By kind."""
    survivors: list[Survivor] = field(default_factory=list)
    invalid: int = 0
    """Mutants that do not run anywhere."""
    failure: str = ""
    """Why there is no suite."""
    unlike_itself: str = ""
    """How the golden query differs from itself, which it never should."""
    making_s: float = 0.0
    judging_s: float = 0.0


def measured(golden: Golden, suites: Suites) -> Measured:
    """Judge all mutants of a golden query by its suite."""
    found = Measured(golden.name)
    started = time.perf_counter()
    try:
        suite = suites.of(golden.sql)
    except DataError as error:
        found.failure = str(error)
        return found
    found.making_s = time.perf_counter() - started
    itself = suite.judge(golden.sql)
    found.unlike_itself = "" if itself.right else itself.reason
    for mutant in mutants_of(golden.sql, suites.schema, suites.database):
        if isinstance(suites.prepare(mutant.sql), Finding):
            found.invalid += 1
            continue
        outcome = suite.judge(mutant.sql)
        found.judging_s += outcome.seconds
        if not outcome.right:
            found.told[mutant.kind] += 1
            continue
        why = proof(golden.sql, mutant.sql, suites.schema, suites.database)
        found.survivors.append(Survivor(golden.name, mutant.kind, mutant.sql, why))
    return found


def measure(
    goldens: Sequence[Golden],
    schema: Schema,
    *,
    seed: int = 0,
    size: int = 5,
    workers: int | None = None,
    listener: Callable[[], None] = lambda: None,
) -> list[Measured]:
    """Judge the mutants of many golden queries, in several processes.

    listener: called after each golden query.
    """
    jobs = [(schema.only(database), chunk, seed, size) for database, chunk in chunks(goldens)]
    # not forked: the caller may have threads
    with ProcessPoolExecutor(workers or os.cpu_count(), mp_context=get_context("spawn")) as pool:
        results: list[Measured] = []
        for found in pool.map(_measure_chunk, jobs):
            results += found
            for _ in found:
                listener()
    return results


def chunks(goldens: Iterable[Golden]) -> Iterator[tuple[str | None, list[Golden]]]:
    """Golden queries of one database together, but not too many."""
    by_database: dict[str | None, list[Golden]] = {}
    for golden in goldens:
        by_database.setdefault(golden.database, []).append(golden)
    for database, some in by_database.items():
        for start in range(0, len(some), 10):
            yield database, some[start : start + 10]


def _measure_chunk(job: tuple[Schema, list[Golden], int, int]) -> list[Measured]:
    schema, goldens, seed, size = job
    try:
        suites = Suites(schema, goldens[0].database, seed=seed, size=size)
    except SchemaError as error:
        return [Measured(golden.name, failure=str(error)) for golden in goldens]
    with suites:
        return [measured(golden, suites) for golden in goldens]


def summary(results: Sequence[Measured]) -> dict[str, Any]:
    """Figures by kind and in all, survivors with and without proof, and what failed."""
    told: Counter[str] = sum((one.told for one in results), Counter())
    survivors = [each for one in results for each in one.survivors]
    proven = Counter(each.kind for each in survivors if each.proof)
    missed = Counter(each.kind for each in survivors if not each.proof)
    judged = told.total() + len(survivors)
    return {
        "golden_queries": len(results),
        "with_suite": sum(1 for one in results if not one.failure),
        "told_apart": told.total(),
        "missed": missed.total(),
        "equivalent": proven.total(),
        "invalid": sum(one.invalid for one in results),
        "share": told.total() / max(1, told.total() + missed.total()),
        "by_kind": {
            kind: {"told_apart": told[kind], "missed": missed[kind], "equivalent": proven[kind]}
            for kind in KINDS
            if told[kind] + missed[kind] + proven[kind]
        },
        "ms_making_a_suite": 1000 * sum(one.making_s for one in results) / max(1, len(results)),
        "ms_judging_a_mutant": 1000 * sum(one.judging_s for one in results) / max(1, judged),
        "survivors": [asdict(each) for each in survivors],
        "failures": {one.name: one.failure for one in results if one.failure},
        "unlike_themselves": {one.name: one.unlike_itself for one in results if one.unlike_itself},
    }


def goldens_of_file(path: Path) -> list[Golden]:
    """Golden queries of Spider's layout: a query and the name of its database a line, by a tab.

    Raises DataError.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        sql, tab, database = line.rpartition("\t")
        if not tab:
            raise DataError(
                "expected a query, a tab and a database", source=str(path), record=f"line {number}"
            )
        found.append(Golden(f"{database}:{number}", sql, database))
    return found
