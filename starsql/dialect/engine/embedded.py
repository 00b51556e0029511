"""The embedded engine: StarRocks SQL on DuckDB, in this process.

Rows enter through the constructor only. Afterwards the connection is locked: no files, no network,
no settings (https://duckdb.org/docs/operations_manual/securing_duckdb/overview). What it cannot
answer as StarRocks would, it refuses by a finding `unsupported-feature`; it does not protect
against a query that merely takes long: that is what `timeout_s` and the memory limit are for.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import duckdb
from sqlglot import exp

from starsql.dialect.engine.base import Plan, PlanScan, Rows
from starsql.dialect.engine.messages import execution_finding
from starsql.dialect.engine.plans import read_plan
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.queries import Compiled, Queries
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.engine.values import python_value
from starsql.dialect.readonly import check_read_only
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import EngineUnavailable
from starsql.records import Finding

__all__ = ["EmbeddedEngine"]

T = TypeVar("T")

UTC_SHIFT_S = 8 * 3600
"""StarRocks' default time zone is Asia/Shanghai, which has no summer time."""

_log = logging.getLogger(__name__)


class EmbeddedEngine:
    """An `Engine` that needs no server.

    rows: INSERT statements as StarRocks SQL text. path: a DuckDB file to keep the tables in; None
    keeps them in memory. today: what curdate() answers (now() is then its midnight).
    Raises SchemaError for a table that DuckDB cannot hold, DataError for an INSERT that does not
    load.
    """

    name = "embedded"

    def __init__(
        self,
        schema: Schema,
        *,
        rows: Iterable[str] = (),
        version: StarRocksVersion = DEFAULT_VERSION,
        path: Path | None = None,
        today: date | None = None,
        threads: int = 2,
        memory_limit: str = "2GB",
    ) -> None:
        self.version = version
        self.today = today
        try:
            self._connection = duckdb.connect(
                str(path) if path else ":memory:",
                config={"threads": threads, "memory_limit": memory_limit},
            )
        except duckdb.Error as error:
            raise EngineUnavailable(
                f"{path} cannot be opened as a DuckDB file: {error}; close the program that holds "
                "it, or choose another file"
            ) from None
        try:
            self.storage = Storage(
                self._connection,
                schema,
                now=self._now,
                utc_shift_s=UTC_SHIFT_S,
                version=version,
            )
            """For loaders; whoever is handed an `Engine` only reads."""
            for statement in rows:
                self.storage.insert(statement)
            self.storage.settle()
            self._lock()
        except BaseException:
            self._connection.close()
            raise

    def _lock(self) -> None:
        for setting in (
            "autoinstall_known_extensions = false",
            "autoload_known_extensions = false",
            "allow_community_extensions = false",
            "enable_external_access = false",
            "lock_configuration = true",
        ):
            self._connection.execute(f"SET {setting}")

    def _now(self) -> datetime:
        if self.today is not None:
            return datetime.combine(self.today, time())
        return (datetime.now(UTC) + timedelta(seconds=UTC_SHIFT_S)).replace(tzinfo=None)

    def schema(self, database: str | None = None) -> Schema:
        return self.storage.schema.only(database)

    def explain(
        self, sql: str, *, database: str | None = None, timeout_s: float = 30.0
    ) -> Plan | Finding:
        """Bind and plan the query without running it. Raises ForbiddenStatement."""
        queries = self._queries(database)
        compiled = self._compile(sql, queries)
        if isinstance(compiled, Finding):
            return compiled
        scans = [
            PlanScan(name, rows=self.storage.row_count(name))
            for name in dict.fromkeys(queries.used)
        ]

        def plan(cursor: duckdb.DuckDBPyConnection) -> Plan:
            cursor.execute(f"EXPLAIN (FORMAT JSON) {compiled.sql}")
            text = cursor.fetchall()[0][1]
            return read_plan(text, scans, tuple(c.name for c in compiled.columns))

        return self._timed(plan, timeout_s, "explain")

    def query(
        self,
        sql: str,
        *,
        database: str | None = None,
        max_rows: int = 10_000,
        timeout_s: float = 30.0,
    ) -> Rows | Finding:
        """Run the query. Raises ForbiddenStatement."""
        compiled = self._compile(sql, self._queries(database))
        if isinstance(compiled, Finding):
            return compiled

        def run(cursor: duckdb.DuckDBPyConnection) -> Rows:
            found = cursor.execute(compiled.sql).fetchmany(max_rows + 1)
            types = [column.type for column in compiled.columns]
            return Rows(
                columns=tuple(column.name for column in compiled.columns),
                types=tuple(str(type_) for type_ in types),
                rows=tuple(_row(row, types) for row in found[:max_rows]),
                truncated=len(found) > max_rows,
            )

        return self._timed(run, timeout_s, "execute")

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> EmbeddedEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _compile(self, sql: str, queries: Queries) -> Compiled | Finding:
        tree = _checked(sql)
        if isinstance(tree, Finding):
            return tree
        try:
            return queries.statement(_explained(tree))
        except Refusal as refusal:
            return refusal.finding
        except RecursionError:
            return unsupported("a query nested this deeply").finding

    def _queries(self, database: str | None) -> Queries:
        return Queries(self.storage, database, self._now(), UTC_SHIFT_S, self.version)

    def _timed(
        self, work: Callable[[duckdb.DuckDBPyConnection], T], timeout_s: float, source: Any
    ) -> T | Finding:
        """Run `work` on a cursor of its own, interrupted when the time is up."""
        try:
            cursor = self._connection.cursor()
        except duckdb.Error as error:
            raise EngineUnavailable(f"the embedded engine is closed: {error}") from None
        expired = threading.Event()

        def interrupt() -> None:
            expired.set()
            cursor.interrupt()

        timer = threading.Timer(timeout_s, interrupt)
        timer.daemon = True
        timer.start()
        try:
            return work(cursor)
        except duckdb.Error as error:
            if expired.is_set():
                return Finding(
                    "timeout",
                    f"Query reached its timeout of {timeout_s:g} seconds",
                    hint="read fewer rows: filter on the partition column, join on equal keys",
                    source="execute",
                )
            _log.debug("DuckDB: %s", error)
            return execution_finding(error, source)
        finally:
            timer.cancel()
            cursor.close()


@lru_cache(maxsize=64)  # explain comes before query, of the same text
def _checked(sql: str) -> exp.Expr | Finding:
    """The tree to translate. Raises ForbiddenStatement."""
    checked = check_read_only(sql)
    return checked if isinstance(checked, Finding) else read(sql)


def _explained(tree: exp.Expr) -> exp.Expr:
    """The query inside `EXPLAIN query`."""
    if isinstance(tree, exp.Describe) and isinstance(tree.this, exp.Query):
        return tree.this
    return tree


def _row(row: tuple[Any, ...], types: list[Any]) -> tuple[Any, ...]:
    return tuple(python_value(value, type_) for value, type_ in zip(row, types, strict=True))
