"""The linter against StarRocks itself: what StarRocks ran and rejected, linted in place.

An invalid query has the right kind when one of lint's errors has a code that StarRocks' message
stands for (`starsql.dialect.kinds`); of a query without a message only its rejection is asked.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from starsql.dialect.kinds import kind_of_code, kinds_of
from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.eval.cases import Case, CorpusQuery, in_context
from starsql.records import Finding

__all__ = ["LintCorpusReport", "Linted", "measure"]


@dataclass(frozen=True, slots=True)
class Linted:
    """One query of a corpus and the errors that the linter found in it."""

    query: CorpusQuery
    errors: tuple[Finding, ...]
    ms: float
    """How long it took, parsing included."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """What StarRocks' message stands for; unit tests, which are no case, quote part of it."""
        message, part = self.query.error, self.query.case is None
        return kinds_of(message, part=part) if message else ()

    @property
    def right_kind(self) -> bool:
        return any(kind_of_code(error.code) in self.kinds for error in self.errors)


@dataclass(frozen=True, slots=True)
class LintCorpusReport:
    """Every query of both corpora as the linter saw it."""

    valid: tuple[Linted, ...]
    invalid: tuple[Linted, ...]

    @property
    def wrongly_rejected(self) -> list[Linted]:
        return [linted for linted in self.valid if linted.errors]

    @property
    def missed(self) -> list[Linted]:
        """Invalid queries in which the linter found no error."""
        return [linted for linted in self.invalid if not linted.errors]

    @property
    def of_another_kind(self) -> list[Linted]:
        """Invalid queries that were rejected for a reason that is not StarRocks' own."""
        return [
            linted
            for linted in self.invalid
            if linted.errors and linted.query.error and not linted.right_kind
        ]

    @property
    def figures(self) -> dict[str, Any]:
        """Counts; `ms_median` over all queries."""
        with_message = [linted for linted in self.invalid if linted.query.error]
        every = [linted.ms for linted in (*self.valid, *self.invalid)]
        return {
            "valid": {
                "total": len(self.valid),
                "accepted": len(self.valid) - len(self.wrongly_rejected),
            },
            "invalid": {
                "total": len(self.invalid),
                "rejected": len(self.invalid) - len(self.missed),
                "with_message": len(with_message),
                "right_kind": sum(linted.right_kind for linted in with_message),
            },
            "ms_median": round(statistics.median(every), 3) if every else None,
        }


def measure(
    valid: Iterable[CorpusQuery],
    invalid: Iterable[CorpusQuery],
    cases: Mapping[int, Case],
    version: StarRocksVersion,
    *,
    alone: Schema,
    listener: Callable[[], None] = lambda: None,
) -> LintCorpusReport:
    """Lint every query as of its place in its case.

    alone: the schema of queries without a case; listener: called after each query.
    """

    def linted(queries: Iterable[CorpusQuery]) -> tuple[Linted, ...]:
        done = []
        for query, schema, database in in_context(queries, cases, alone):
            done.append(_lint(query, schema, database, version))
            listener()
        return tuple(done)

    return LintCorpusReport(linted(valid), linted(invalid))


def _lint(
    query: CorpusQuery, schema: Schema, database: str | None, version: StarRocksVersion
) -> Linted:
    start = time.perf_counter()
    findings = lint(query.sql, schema, version, database=database, read_only=False)
    ms = (time.perf_counter() - start) * 1000
    return Linted(query, tuple(f for f in findings if f.severity == "error"), ms)
