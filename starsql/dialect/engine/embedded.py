"""The embedded engine: StarRocks SQL on DuckDB, in this process.

Rows enter through the constructor only. Afterwards the connection is locked: no files, no network,
no settings (https://duckdb.org/docs/operations_manual/securing_duckdb/overview). What it cannot
answer as StarRocks would, it refuses by a finding `unsupported-feature`; it does not protect
against a query that merely takes long: that is what `timeout_s` and the memory limit are for.
"""

from __future__ import annotations

import logging
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, TypeVar
from uuid import uuid4

import duckdb
from sqlglot import exp

from starsql.dialect.engine.base import Plan, PlanScan, Rows
from starsql.dialect.engine.cancellation import (
    Cancellation,
    cancelled_finding,
    interrupting,
    timeout_finding,
)
from starsql.dialect.engine.keeping import Kept, keep, read_kept
from starsql.dialect.engine.loading import load_file
from starsql.dialect.engine.messages import execution_finding
from starsql.dialect.engine.plans import read_plan
from starsql.dialect.engine.sources import sources_hash
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.queries import Compiled, Queries
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.engine.values import python_value
from starsql.dialect.engine.writer import Writer, shown, split
from starsql.dialect.readonly import check_read_only
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import DataError, EngineUnavailable, SchemaError
from starsql.records import Finding

__all__ = ["UTC_SHIFT_S", "EmbeddedEngine", "checked", "lock", "rows_of"]

T = TypeVar("T")

UTC_SHIFT_S = 8 * 3600
"""StarRocks' default time zone is Asia/Shanghai, which has no summer time."""

_CLOSED = "the embedded engine is closed; open a new one"

_log = logging.getLogger(__name__)


class EmbeddedEngine:
    """An `Engine` that needs no server.

    rows: INSERT statements as StarRocks SQL text, and data files, each named after its table
    (`loading.py`). path: a DuckDB file to keep the tables in; None keeps them in memory. schema:
    None takes that of the file. today: what curdate() answers (now() is then its midnight).

    A file is filled once: opened with the same rows again, or with none, it is as it was left.
    Raises SchemaError for a table that DuckDB cannot hold, DataError for rows that do not load or
    are not those of the file.
    """

    name = "embedded"
    authoritative = False

    def __init__(
        self,
        schema: Schema | None,
        *,
        rows: Iterable[str | Path] = (),
        version: StarRocksVersion = DEFAULT_VERSION,
        path: Path | None = None,
        today: date | None = None,
        threads: int = 2,
        memory_limit: str = "2GB",
    ) -> None:
        self.version = version
        self.today = today
        self._changed = threading.Condition()
        self._running: set[Cancellation] = set()
        self._closed = False
        try:
            self._connection = duckdb.connect(
                str(path) if path else ":memory:",
                config={
                    "threads": threads,
                    "memory_limit": memory_limit,
                    "temp_directory": f"{path}.tmp" if path else _spilled(),
                },
            )
        except duckdb.Error as error:
            raise EngineUnavailable(
                f"{path} cannot be opened as a DuckDB file: {error}; close the program that holds "
                "it, or choose another file"
            ) from None
        # DuckDB shows one on stdout where it takes the program for a person's session
        self._connection.execute("SET enable_progress_bar = false")
        # Python functions keep a connection alive that nobody closes
        weakref.finalize(self, self._connection.close)
        try:
            kept = read_kept(self._connection) if path else None
            if schema is None and kept is None:
                raise SchemaError("it keeps no schema yet; name one", source=str(path))
            self.storage = Storage(
                self._connection,
                schema or (kept.schema if kept else Schema(())),
                now=self._now,
                utc_shift_s=UTC_SHIFT_S,
                version=version,
            )
            """For loaders; whoever is handed an `Engine` only reads."""
            if path is None:
                self._load(rows)
            else:
                self._fill(path, list(rows), kept)
            lock(self._connection)
        except BaseException:
            self._connection.close()
            raise

    def _fill(self, path: Path, rows: Sequence[str | Path], kept: Kept | None) -> None:
        """Load the rows into a file, all or none of them, unless it has them already."""
        if kept is not None and not rows:
            return
        sources = sources_hash(rows)
        if kept is None:
            self._connection.execute("BEGIN")
            self._load(rows)
            keep(self._connection, Kept(self.storage.schema, sources))
            self._connection.execute("COMMIT")
        elif kept.sources != sources:
            raise DataError(
                "the file keeps rows from other sources; remove it, or choose another",
                source=str(path),
            )

    def _load(self, rows: Iterable[str | Path]) -> None:
        writer = Writer(self.storage)
        for source in rows:
            if isinstance(source, Path):
                load_file(self.storage, source)
                continue
            for statement in split(source):
                try:
                    writer.insert(statement)
                except Refusal as refusal:
                    raise DataError(str(refusal.finding), record=shown(statement)) from None
        writer.settle()

    def _now(self) -> datetime:
        if self.today is not None:
            return datetime.combine(self.today, time())
        return (datetime.now(UTC) + timedelta(seconds=UTC_SHIFT_S)).replace(tzinfo=None)

    def schema(self, database: str | None = None) -> Schema:
        return self.storage.schema.only(database)

    def explain(
        self,
        sql: str,
        *,
        database: str | None = None,
        timeout_s: float = 30.0,
        cancellation: Cancellation | None = None,
    ) -> Plan | Finding:
        """Bind and plan the query without running it. Raises ForbiddenStatement."""
        queries = self._queries(database)
        compiled = self._compile(sql, queries)
        if isinstance(compiled, Finding):
            return compiled

        def plan(cursor: duckdb.DuckDBPyConnection) -> Plan:
            cursor.execute(f"EXPLAIN (FORMAT JSON) {compiled.sql}")
            text = cursor.fetchall()[0][1]
            names = tuple(column.name for column in compiled.columns)
            return _with_unread(read_plan(text, self.storage.scanned, names), queries.used)

        return self._timed(plan, timeout_s, cancellation, "explain")

    def query(
        self,
        sql: str,
        *,
        database: str | None = None,
        max_rows: int = 10_000,
        timeout_s: float = 30.0,
        cancellation: Cancellation | None = None,
    ) -> Rows | Finding:
        """Run the query. Raises ForbiddenStatement."""
        compiled = self._compile(sql, self._queries(database))
        if isinstance(compiled, Finding):
            return compiled

        def run(cursor: duckdb.DuckDBPyConnection) -> Rows:
            try:
                found = cursor.execute(compiled.sql).fetchmany(max_rows + 1)
            except (duckdb.OutOfRangeException, duckdb.ConversionException):
                queries = self._queries(database)
                queries.wraps = True
                again = self._compile(sql, queries)
                if isinstance(again, Finding):
                    raise
                found = cursor.execute(again.sql).fetchmany(max_rows + 1)
            return rows_of(compiled, found, max_rows)

        return self._timed(run, timeout_s, cancellation, "execute")

    def close(self) -> None:
        """Cancel what runs, wait for its end, and let go of the tables."""
        with self._changed:
            self._closed = True
            for cancellation in self._running:
                cancellation.cancel()
            self._changed.wait_for(lambda: not self._running)
        self._connection.close()

    def __enter__(self) -> EmbeddedEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _compile(self, sql: str, queries: Queries) -> Compiled | Finding:
        tree = checked(sql)
        if isinstance(tree, Finding):
            return tree
        try:
            return queries.statement(tree)
        except Refusal as refusal:
            return refusal.finding
        except RecursionError:
            return unsupported("a query nested this deeply").finding

    def _queries(self, database: str | None) -> Queries:
        return Queries(self.storage, database, self._now(), UTC_SHIFT_S, self.version)

    def _timed(
        self,
        work: Callable[[duckdb.DuckDBPyConnection], T],
        timeout_s: float,
        cancellation: Cancellation | None,
        source: Literal["explain", "execute"],
    ) -> T | Finding:
        """Run `work` on a cursor of its own, interrupted when its time is up or it is cancelled."""
        cancellation, expired = cancellation or Cancellation(), threading.Event()
        try:
            with (
                self._registered(cancellation),
                closing(self._connection.cursor()) as cursor,
                interrupting(cursor, timeout_s, cancellation, expired),
            ):
                return work(cursor)
        except duckdb.Error as error:
            if self._closed:
                raise EngineUnavailable(_CLOSED) from None
            if cancellation.event.is_set():
                return cancelled_finding()
            if expired.is_set():
                return timeout_finding(timeout_s)
            _log.debug("DuckDB: %s", error)
            return execution_finding(error, source)

    @contextmanager
    def _registered(self, cancellation: Cancellation) -> Iterator[None]:
        """Have `close` cancel this call, and wait for it."""
        with self._changed:
            if self._closed:
                raise EngineUnavailable(_CLOSED)
            self._running.add(cancellation)
        try:
            yield
        finally:
            with self._changed:
                self._running.discard(cancellation)
                self._changed.notify_all()


def _spilled() -> str:
    """Where queries put what memory does not hold; DuckDB would take the folder one works in."""
    return str(Path(tempfile.gettempdir()) / f"starsql-{uuid4().hex}")


def lock(connection: duckdb.DuckDBPyConnection) -> None:
    """From here on: no files, no network, no settings."""
    for setting in (
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
        "allow_community_extensions = false",
        "enable_external_access = false",
        "lock_configuration = true",
    ):
        connection.execute(f"SET {setting}")


@lru_cache(maxsize=64)  # explain comes before query, of the same text
def checked(sql: str) -> exp.Expr | Finding:
    """The tree to translate, that of Q for `EXPLAIN Q`. Raises ForbiddenStatement."""
    refused = check_read_only(sql)
    if isinstance(refused, Finding):
        return refused
    tree = read(sql)
    if isinstance(tree, exp.Describe) and isinstance(tree.this, exp.Query):
        return tree.this
    return tree


def _with_unread(plan: Plan, used: Iterable[str]) -> Plan:
    """The plan with the tables of FROM that need not be read: no row of theirs can matter."""
    read = {scan.table for scan in plan.scans}
    unread = [PlanScan(name, rows=0) for name in dict.fromkeys(used) if name not in read]
    return replace(plan, scans=(*plan.scans, *unread))


def rows_of(compiled: Compiled, found: Sequence[tuple[Any, ...]], max_rows: int) -> Rows:
    """What DuckDB answered, as StarRocks would. found: max_rows + 1 rows at most."""
    types = [column.type for column in compiled.columns]
    return Rows(
        columns=tuple(column.name for column in compiled.columns),
        types=tuple(str(type_) for type_ in types),
        rows=tuple(
            tuple(python_value(value, type_) for value, type_ in zip(row, types, strict=True))
            for row in found[:max_rows]
        ),
        truncated=len(found) > max_rows,
    )
