"""Several sets of rows under one schema: a query is translated once and run on each of them.

    worlds = Worlds(schema, count=2)
    worlds.fill("t", 0, [[1, 2], ["a", None]])      # table t of world 0 holds (1, 'a'), (2, NULL)
    query = worlds.prepare("SELECT count(*) FROM t")
    [worlds.run(query, world) for world in range(2)]                     # [(2,)] and [(0,)]

Each world is a schema of one DuckDB database and has a cursor that looks its tables up there;
tables that it does not hold are empty. Locked as the embedded engine is.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import duckdb

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.cancellation import Cancellation, interrupting, timeout_finding
from starsql.dialect.engine.embedded import UTC_SHIFT_S, checked, lock, rows_of
from starsql.dialect.engine.messages import execution_finding
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.engine.translate.queries import Compiled
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.schema import Schema, Table
from starsql.dialect.types import read_type
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import DataError, ForbiddenStatement
from starsql.records import Finding

__all__ = ["Prepared", "Worlds"]

MAX_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class Prepared:
    """A query in DuckDB's words."""

    sql: str
    database: str | None
    compiled: Compiled
    tables: tuple[str, ...]
    """Full names of the tables that it reads."""


class Worlds:
    """now: what the queries' now() answers. Raises SchemaError for what DuckDB cannot hold."""

    def __init__(
        self,
        schema: Schema,
        *,
        count: int,
        now: datetime,
        version: StarRocksVersion = DEFAULT_VERSION,
        memory_limit: str = "1GB",
    ) -> None:
        self.schema = schema
        self.count = count
        self._connection = duckdb.connect(
            ":memory:",
            # nothing is put on disk: what needs more memory fails
            config={"threads": 1, "memory_limit": memory_limit, "temp_directory": ""},
        )
        self._storage = Storage(
            self._connection, schema, now=lambda: now, utc_shift_s=UTC_SHIFT_S, version=version
        )
        self._cursors = [self._cursor(world) for world in range(count)]
        lock(self._connection)

    def _cursor(self, world: int) -> duckdb.DuckDBPyConnection:
        self._connection.execute(f"CREATE SCHEMA w{world}")
        cursor = self._connection.cursor()
        cursor.execute(f"SET search_path = 'w{world},main'")
        return cursor

    def close(self) -> None:
        for cursor in self._cursors:
            cursor.close()
        self._connection.close()

    def __enter__(self) -> Worlds:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def fill(self, table: Table, world: int, columns: Sequence[Sequence[Any]]) -> None:
        """Replace a table's rows. columns: a list of values for each column of the table.

        Columns of types that a list cannot bring (JSON, arrays, ...) stay NULL.
        Raises DataError for values that the table cannot hold.
        """
        name = self._storage.relation_of(table).sql
        chosen, values = [], []
        for column, column_values in zip(table.columns, columns, strict=True):
            held = duckdb_type(read_type(column.type))
            if held is not None:
                quoted = column.name.replace('"', '""')
                chosen.append(f'unnest(?::{held}[]) AS "{quoted}"')
                values.append(list(column_values))
        create = f"CREATE OR REPLACE TABLE w{world}.{name} AS SELECT {', '.join(chosen)}"
        try:
            self._cursors[world].execute(create, values)
        except duckdb.Error as error:
            why = str(error).partition("\n")[0]
            raise DataError(f"{table.name} cannot hold the rows made for it: {why}") from None

    def prepare(self, sql: str, database: str | None = None) -> Prepared | Finding:
        """Translate a query; a `Finding` says why it cannot run."""
        try:
            return self._prepare(sql, database, wraps=False)
        except (Refusal, ForbiddenStatement) as error:
            return error.finding if isinstance(error, Refusal) else Finding("forbidden", str(error))
        except RecursionError:
            return unsupported("a query nested this deeply").finding

    def _prepare(self, sql: str, database: str | None, *, wraps: bool) -> Prepared | Finding:
        tree = checked(sql)
        if isinstance(tree, Finding):
            return tree
        queries = self._storage.queries(database)
        queries.wraps = wraps
        compiled = queries.statement(tree)
        return Prepared(sql, database, compiled, tuple(dict.fromkeys(queries.used)))

    def run(self, query: Prepared, world: int, *, timeout_s: float = 5.0) -> Rows | Finding:
        """Run a prepared query on one world's rows."""
        cursor, expired = self._cursors[world], threading.Event()
        try:
            with interrupting(cursor, timeout_s, Cancellation(), expired):
                return self._fetched(query, cursor)
        except duckdb.Error as error:
            if expired.is_set():
                return timeout_finding(timeout_s)
            return execution_finding(error, "execute")

    def _fetched(self, query: Prepared, cursor: duckdb.DuckDBPyConnection) -> Rows:
        compiled = query.compiled
        try:
            found = cursor.execute(compiled.sql).fetchmany(MAX_ROWS + 1)
        except (duckdb.OutOfRangeException, duckdb.ConversionException):
            again = self._prepare(query.sql, query.database, wraps=True)
            if isinstance(again, Finding):
                raise
            found = cursor.execute(again.compiled.sql).fetchmany(MAX_ROWS + 1)
        return rows_of(compiled, found, MAX_ROWS)
