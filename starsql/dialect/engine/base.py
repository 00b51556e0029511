"""The engine seam: a StarRocks that can be asked, whatever stands behind it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Protocol

from starsql.dialect.engine.cancellation import Cancellation
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding

__all__ = ["IMITATION", "Engine", "Plan", "PlanScan", "Rows"]

IMITATION = "-starsql"
"""Ends the `current_version()` of a server that is no StarRocks but `starsql serve-sql`."""


@dataclass(frozen=True, slots=True)
class PlanScan:
    """One table scan of a plan."""

    table: str
    partitions: tuple[int, int] | None = None
    """Partitions read, and how many there are; None if the table is not partitioned."""
    rows: int | None = None
    """Rows the engine expects to read; None if it does not say."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What EXPLAIN answers."""

    text: str
    scans: tuple[PlanScan, ...] = ()
    columns: tuple[str, ...] = ()
    """Names of the result's columns, as the query's reader sees them."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a query answers, values as Python has them (int, float, Decimal, str, date, ...)."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    """StarRocks type names, one a column."""
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool = False
    """More rows existed than `max_rows` let through."""

    @property
    def tells(self) -> bool:
        """Whether they hold anything but NULLs and zeros, which empty tables answer too."""
        return any(value is not None and value != 0 for row in self.rows for value in row)

    def fingerprint(self) -> str:
        """Hash of the multiset of rows; names of columns and order of rows do not enter."""
        digest = hashlib.sha256()
        for line in sorted(repr(row) for row in self.rows):
            digest.update(line.encode())
            digest.update(b"\n")
        return digest.hexdigest()[:16]


class Engine(Protocol):
    """A StarRocks that can be asked. Bad SQL is answered by a `Finding`, never by an exception.

    `explain` and `query` accept one read-only statement and raise `ForbiddenStatement` for
    anything else; both raise `EngineUnavailable` when nothing answers. They block until they have
    an answer, `timeout_s` is over or they are cancelled, and may be called from several threads at
    once. `close` cancels what runs; a closed engine raises `EngineUnavailable`.
    """

    name: str
    version: StarRocksVersion
    authoritative: bool
    """Its EXPLAIN is StarRocks' own word, against which a linter's error is only a prediction."""

    def schema(self, database: str | None = None) -> Schema: ...
    def explain(
        self,
        sql: str,
        *,
        database: str | None,
        timeout_s: float,
        cancellation: Cancellation | None = None,
    ) -> Plan | Finding: ...
    def query(
        self,
        sql: str,
        *,
        database: str | None,
        max_rows: int,
        timeout_s: float,
        cancellation: Cancellation | None = None,
    ) -> Rows | Finding: ...
    def close(self) -> None: ...
