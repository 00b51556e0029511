"""Whether scoring tells golden queries from their own variants, which it never should: the
measurement of `eval variants`.

    measure([Golden("ex_1", "SELECT ...")], schema)    # what became of each query's variants

A variant that suites tell apart, and one that the linter rejects though not its golden query, is a
mistake in the scorer, the engine or the variant.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from typing import Any

from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema
from starsql.errors import DataError, SchemaError
from starsql.eval.mutation import Golden, chunks
from starsql.eval.suites import Suites
from starsql.eval.variants import KINDS, Variant, variants_of

__all__ = ["Different", "Measured", "measure", "measured", "summary"]


@dataclass(frozen=True, slots=True)
class Different:
    """A variant that did not pass for its golden query."""

    name: str
    kind: str
    sql: str
    reason: str


@dataclass(slots=True)
class Measured:
    """What became of the variants of one golden query."""

    name: str
    made: Counter[str] = field(default_factory=Counter)
    """By kind."""
    told: list[Different] = field(default_factory=list)
    """Told apart by the suite."""
    rejected: list[Different] = field(default_factory=list)
    """By the linter."""
    failure: str = ""
    """Why there is no suite."""


def measured(golden: Golden, suites: Suites) -> Measured:
    """Judge all variants of a golden query by its suite."""
    found = Measured(golden.name)
    try:
        suite = suites.of(golden.sql)
    except DataError as error:
        found.failure = str(error)
        return found
    schema = suites.schema
    known = _errors(golden.sql, schema, golden.database)
    variants = variants_of(golden.sql, schema, golden.database)
    for variant in [Variant("itself", golden.sql), *variants]:
        found.made[variant.kind] += 1
        errors = _errors(variant.sql, schema, golden.database)
        rejected = "; ".join(errors[code] for code in errors.keys() - known.keys())
        if rejected:
            found.rejected.append(Different(golden.name, variant.kind, variant.sql, rejected))
        outcome = suite.judge(variant.sql)
        if not outcome.right:
            told = Different(golden.name, variant.kind, variant.sql, outcome.reason)
            found.told.append(told)
    return found


def _errors(sql: str, schema: Schema, database: str | None) -> dict[str, str]:
    """Messages of the linter's errors by their code."""
    found = lint(sql, schema, database=database)
    return {one.code: one.message for one in found if one.severity == "error"}


def measure(
    goldens: Sequence[Golden],
    schema: Schema,
    *,
    seed: int = 0,
    size: int = 5,
    workers: int | None = None,
    listener: Callable[[], None] = lambda: None,
) -> list[Measured]:
    """Judge the variants of many golden queries in several processes, database by database.

    listener: called after each golden query.
    """
    jobs = [(schema.only(database), chunk, seed, size) for database, chunk in chunks(goldens)]
    results: list[Measured] = []
    # not forked: the caller may have threads
    with ProcessPoolExecutor(workers or os.cpu_count(), mp_context=get_context("spawn")) as pool:
        for found in pool.map(_measure_chunk, jobs):
            results += found
            for _ in found:
                listener()
    return results


def _measure_chunk(job: tuple[Schema, list[Golden], int, int]) -> list[Measured]:
    schema, goldens, seed, size = job
    try:
        suites = Suites(schema, goldens[0].database, seed=seed, size=size)
    except SchemaError as error:
        return [Measured(golden.name, failure=str(error)) for golden in goldens]
    with suites:
        return [measured(golden, suites) for golden in goldens]


def summary(results: Sequence[Measured]) -> dict[str, Any]:
    """Figures by kind and in all, and every variant that did not pass for its golden query."""
    made: Counter[str] = sum((one.made for one in results), Counter())
    told = Counter(each.kind for one in results for each in one.told)
    rejected = Counter(each.kind for one in results for each in one.rejected)
    return {
        "golden_queries": len(results),
        "with_suite": sum(1 for one in results if not one.failure),
        "variants": made.total() - made["itself"],
        "told_apart": told.total(),
        "rejected": rejected.total(),
        "by_kind": {
            kind: {"made": made[kind], "told_apart": told[kind], "rejected": rejected[kind]}
            for kind in ("itself", *KINDS)
            if made[kind]
        },
        "different": [asdict(each) for one in results for each in (*one.told, *one.rejected)],
        "failures": {one.name: one.failure for one in results if one.failure},
    }
