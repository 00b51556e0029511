"""Whether a spoilt query is wrong beyond doubt: linter, EXPLAIN, then a suite of databases.

The golden query's suite tells apart what both run; two databases are enough, since one difference
is a proof. What the embedded engine cannot run, or stops while running, proves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from starsql.data.prompt import findings_to_tell
from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import DataError
from starsql.eval.suites import Suite, Suites
from starsql.records import Attempt, Finding

__all__ = ["Proof", "Prover", "Unproven"]

_DATABASES = 2
_TIMEOUT_S = 5.0
_CANNOT = frozenset({"unsupported-feature", "forbidden"})
"""Codes by which the embedded engine says that it, not StarRocks, refuses."""


@dataclass(frozen=True, slots=True)
class Proof:
    """That a query is wrong."""

    by: Literal["lint", "explain", "suite"]
    code: str
    """Of the first finding; of a suite, `different-result`."""
    findings: tuple[Finding, ...] = ()
    """What a repair is told; none for a wrong result."""


class Unproven(Exception):
    """Carries the reason, the same for all that failed in the same way."""


class Prover:
    """Judges queries on one database's schema."""

    def __init__(
        self,
        schema: Schema,
        database: str | None,
        *,
        seed: int,
        today: date,
        version: StarRocksVersion = DEFAULT_VERSION,
    ) -> None:
        self._version = version
        self._schema = schema
        self._database = database
        self._suites = Suites(
            schema, database, seed=seed, size=_DATABASES, today=today, timeout_s=_TIMEOUT_S
        )

    def close(self) -> None:
        self._suites.close()

    def check_golden(self, sql: str) -> None:
        """Raises Unproven for a golden query that does not lint clean."""
        findings = self._lint(sql)
        if findings:
            raise Unproven(f"the golden query is rejected: {findings[0].code}")

    def proof(self, golden: str, sql: str) -> Proof:
        """Raises Unproven if the query may be right."""
        findings = self._lint(sql)
        if findings:
            return _rejected("lint", findings)
        prepared = self._suites.prepare(sql)
        if isinstance(prepared, Finding):
            if prepared.code in _CANNOT:
                raise Unproven("the embedded engine cannot run it")
            return _rejected("explain", [prepared])
        outcome = self._suite(golden).judge(sql)
        if outcome.right:
            raise Unproven("no different result")
        if outcome.answer is None:
            raise Unproven("it stops while it runs")
        return Proof("suite", "different-result")

    def _lint(self, sql: str) -> list[Finding]:
        found = lint(sql, self._schema, self._version, database=self._database)
        return [finding for finding in found if finding.severity == "error"]

    def _suite(self, golden: str) -> Suite:
        try:
            return self._suites.of(golden)
        except DataError:
            raise Unproven("no suite can be made for the golden query") from None


def _rejected(by: Literal["lint", "explain"], findings: list[Finding]) -> Proof:
    attempt = Attempt("1.1", "", lint_findings=tuple(findings))
    return Proof(by, findings[0].code, tuple(findings_to_tell(attempt)))
