"""The embedded engine's tables: made from a `Schema`, filled by INSERT statements, merged by key.

StarRocks tells tables apart by letter case, DuckDB does not: each table gets a DuckDB name of its
own, and names are looked up here, exactly. Column names are case-insensitive in both.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime

import duckdb
from sqlglot import exp

from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.functions import quote
from starsql.dialect.engine.translate.macros import macro_script
from starsql.dialect.engine.translate.queries import Queries, Relation
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Typed
from starsql.dialect.engine.translate.types import BITMAP, Type, duckdb_type, read_type
from starsql.dialect.schema import Column, Schema, Table
from starsql.errors import DataError, SchemaError
from starsql.records import Finding

__all__ = ["Storage"]


class Storage:
    """Tables in one DuckDB database; the catalog that queries are bound against."""

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        schema: Schema,
        *,
        now: Callable[[], datetime],
        utc_shift_s: int,
    ) -> None:
        self._connection = connection
        self._schema = Schema(())
        self._now = now
        self._utc_shift_s = utc_shift_s
        self._relations: dict[str, Relation] = {}
        self._views: dict[str, Table] = {}
        self._names: dict[str, str] = {}
        """Full name by DuckDB name."""
        self._unsettled: dict[str, Table] = {}
        """Tables with rows that are not merged by their key yet."""
        self.row_counts: dict[str, int] = {}
        connection.execute(macro_script())
        self.create(schema.tables)

    # ---- tables

    def create(self, tables: Sequence[Table]) -> None:
        """Make these tables, empty. Raises SchemaError for one that DuckDB cannot hold."""
        script = [self._definition(table) for table in tables if table.view is None]
        self._schema = self._schema.with_tables(tables)
        self._views.update({table.full_name: table for table in tables if table.view is not None})
        if script:
            self._connection.execute("BEGIN; " + "; ".join(script) + "; COMMIT")

    def drop(self, full_name: str) -> None:
        relation = self._relations.pop(full_name, None)
        self._views.pop(full_name, None)
        self._schema = Schema(tuple(t for t in self._schema.tables if t.full_name != full_name))
        if relation is not None:
            self._connection.execute(f"DROP TABLE {relation.sql}")

    def _definition(self, table: Table) -> str:
        _check_key(table)
        name = self._duckdb_name(table)
        columns = []
        definitions = []
        for column in table.columns:
            type_, stored = _column_type(table, column)
            quoted = _quoted(column.name)
            columns.append(OutputColumn(column.name, quoted, type_))
            definitions.append(f"{quoted} {stored}")
        self._relations[table.full_name] = Relation(
            table.name, table.database, name, tuple(columns), table.full_name
        )
        return f"CREATE OR REPLACE TABLE {name} ({', '.join(definitions)})"

    def _duckdb_name(self, table: Table) -> str:
        """Quoted; unique however DuckDB folds letter case."""
        known = self._relations.get(table.full_name)
        if known is not None:
            return known.sql
        base, taken, number = table.full_name, set(self._names), 1
        while _quoted(base).lower() in taken:
            number += 1
            base = f"{table.full_name}~{number}"
        self._names[_quoted(base).lower()] = table.full_name
        return _quoted(base)

    def relation(self, table: exp.Table, database: str | None) -> Relation:
        """The table of exactly that name. Raises Refusal where there is none."""
        found = self._schema.table(table.name, table.db or database, table.catalog or None)
        if found is None:
            raise self._unknown(table, database)
        if found.view is not None:
            raise unsupported("views", table)
        return self._relations[found.full_name]

    def _unknown(self, table: exp.Table, database: str | None) -> Refusal:
        if table.db and self._schema.databases and table.db not in self._schema.databases:
            return reject("unknown-database", f"Unknown database '{table.db}'", table)
        names = sorted({known.name for known in self._schema.only(database).tables})
        lower = {name.lower(): name for name in names}
        close = difflib.get_close_matches(table.name.lower(), sorted(lower), n=1)
        shown = ".".join(part.name for part in table.parts)
        hint = f"did you mean `{lower[close[0]]}`?" if close else None
        return reject("unknown-table", f"Unknown table '{shown}'", table, hint)

    # ---- rows

    def insert(self, sql: str, database: str | None = None) -> None:
        """Run one INSERT statement. Raises DataError naming it and the reason."""
        try:
            self._insert(sql, database)
        except Refusal as refusal:
            raise DataError(str(refusal.finding), record=_shown(sql)) from None
        except duckdb.Error as error:
            raise DataError(_reason(error), record=_shown(sql)) from None

    def _insert(self, sql: str, database: str | None) -> None:
        tree = read(sql)
        if isinstance(tree, Finding):
            raise Refusal(tree)
        if not isinstance(tree, exp.Insert):
            raise unsupported("anything but INSERT as a source of rows", tree)
        if tree.args.get("overwrite"):
            raise unsupported("INSERT OVERWRITE", tree)
        target, names = _insert_target(tree)
        relation = self.relation(target, database)
        table = self._schema.table(target.name, target.db or database)
        assert table is not None
        columns = _insert_columns(table, relation, names)
        source = self._insert_source(tree.expression, table, columns, database)
        listed = ", ".join(column.sql for column in columns)
        self._connection.execute(f"INSERT INTO {relation.sql} ({listed}) {source}")
        self.row_counts.pop(table.full_name, None)
        if table.key is not None and table.key.kind != "DUPLICATE":
            self._unsettled[table.full_name] = table

    def _insert_source(
        self,
        node: exp.Expr,
        table: Table,
        columns: Sequence[OutputColumn],
        database: str | None,
    ) -> str:
        queries = Queries(self, database, self._now(), self._utc_shift_s)
        if not isinstance(node, exp.Values):
            return _cast_query(queries, node, columns)
        tr = queries.expressions(Scope())
        lines = []
        for row, cells in enumerate(node.expressions, 1):
            values = cells.expressions if isinstance(cells, exp.Tuple) else [cells]
            if len(values) != len(columns):
                raise reject(
                    "insert-arity",
                    f"Column count doesn't match value count at row {row}: {len(columns)} columns, "
                    f"{len(values)} values",
                )
            lines.append(
                ", ".join(
                    _stored(tr, table, value, column, row)
                    for value, column in zip(values, columns, strict=True)
                )
            )
        return f"VALUES {', '.join(f'({line})' for line in lines)}"

    def settle(self) -> None:
        """Merge rows of equal key, as StarRocks does when it reads such a table."""
        for full_name, table in self._unsettled.items():
            self._connection.execute(_merging(table, self._relations[full_name]))
        self._unsettled.clear()

    def row_count(self, full_name: str) -> int:
        """Rows of a table; counted once."""
        if full_name not in self.row_counts:
            name = self._relations[full_name].sql
            counted = self._connection.cursor().execute(f"SELECT count(*) FROM {name}").fetchall()
            self.row_counts[full_name] = int(counted[0][0])
        return self.row_counts[full_name]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _shown(sql: str) -> str:
    text = " ".join(sql.split())
    return f"statement {text[:80]!r}{'...' if len(text) > 80 else ''}"


def _reason(error: duckdb.Error) -> str:
    """DuckDB's own text serves only where it is ours: `error(...)` of a value that does not fit."""
    text = str(error).splitlines()[0]
    if text.startswith("Invalid Input Error: Value "):
        return text.removeprefix("Invalid Input Error: ")
    return f"the statement cannot be loaded ({type(error).__name__})"


def _column_type(table: Table, column: Column) -> tuple[Type, str]:
    """The column's type and the DuckDB type that stores it."""
    try:
        type_ = read_type(column.type)
    except ValueError as error:
        raise SchemaError(str(error), source=table.full_name, key=column.name) from None
    stored = duckdb_type(type_)
    if stored is None:
        raise SchemaError(
            f"the embedded engine cannot hold the type {column.type}; leave the column out or use "
            "a StarRocks server",
            source=table.full_name,
            key=column.name,
        )
    if column.generated:
        raise SchemaError(
            "the embedded engine does not compute generated columns; leave it out or use a "
            "StarRocks server",
            source=table.full_name,
            key=column.name,
        )
    return type_, stored


_MERGES = {
    "SUM": "sum({0})",
    "MAX": "max({0})",
    "MIN": "min({0})",
    "REPLACE": "arg_max_null({0}, rowid)",
    "REPLACE_IF_NOT_NULL": "arg_max({0}, rowid)",
    "BITMAP_UNION": "coalesce(list_sort(list_distinct(flatten(list({0})))), [])",
}


def _check_key(table: Table) -> None:
    if table.key is None or table.key.kind != "AGGREGATE":
        return
    keys = {name.lower() for name in table.key.columns}
    for column in table.columns:
        if column.name.lower() not in keys and (column.aggregation or "").upper() not in _MERGES:
            raise SchemaError(
                f"the embedded engine cannot merge values by {column.aggregation}; known are "
                f"{', '.join(_MERGES)}",
                source=table.full_name,
                key=column.name,
            )


def _merging(table: Table, relation: Relation) -> str:
    """A script that leaves one row a key: the last one, or the aggregate of all."""
    assert table.key is not None
    keys = ", ".join(_quoted(name) for name in table.key.columns)
    if table.key.kind != "AGGREGATE":
        return (
            f"DELETE FROM {relation.sql} WHERE rowid NOT IN "
            f"(SELECT max(rowid) FROM {relation.sql} GROUP BY {keys})"
        )
    named = {name.lower() for name in table.key.columns}
    merged = []
    for column, stored in zip(table.columns, relation.columns, strict=True):
        if column.name.lower() in named:
            merged.append(stored.sql)
            continue
        text = _MERGES[(column.aggregation or "").upper()].format(stored.sql)
        merged.append(f"CAST({text} AS {duckdb_type(stored.type)}) AS {stored.sql}")
    return (
        f"CREATE TEMP TABLE sr_merged AS SELECT {', '.join(merged)} FROM {relation.sql} "
        f"GROUP BY {keys}; DELETE FROM {relation.sql}; "
        f"INSERT INTO {relation.sql} SELECT * FROM sr_merged; DROP TABLE sr_merged"
    )


# ---- INSERT


def _insert_target(tree: exp.Insert) -> tuple[exp.Table, list[str] | None]:
    target = tree.this
    names = None
    if isinstance(target, exp.Schema):
        names = [column.name for column in target.expressions]
        target = target.this
    if not isinstance(target, exp.Table):
        raise unsupported("this INSERT", tree)
    return target, names


def _insert_columns(
    table: Table, relation: Relation, names: Sequence[str] | None
) -> list[OutputColumn]:
    if names is None:
        return list(relation.columns)
    by_name = {column.name.lower(): column for column in relation.columns}
    for name in names:
        if name.lower() not in by_name:
            raise reject("unknown-column", f"Unknown column '{name}' in '{table.name}'")
    return [by_name[name.lower()] for name in names]


def _cast_query(queries: Queries, node: exp.Expr, columns: Sequence[OutputColumn]) -> str:
    inner = queries.statement(node)
    if len(inner.columns) != len(columns):
        raise reject(
            "insert-arity",
            f"Column count doesn't match value count: {len(columns)} columns, "
            f"{len(inner.columns)} values",
        )
    chosen = []
    for one, two in zip(inner.columns, columns, strict=True):
        text = cast(f"q.{one.sql}", one.type, two.type)
        if text is None:
            raise unsupported(f"a {one.type} in a column of {two.type}")
        chosen.append(text)
    return f"SELECT {', '.join(chosen)} FROM ({inner.sql}) AS q"


def _stored(
    tr: Callable[[exp.Expr], Typed], table: Table, node: exp.Expr, column: OutputColumn, row: int
) -> str:
    """One value as it is stored. One that its column cannot hold stops the statement."""
    if isinstance(node, exp.Null):
        return "NULL"
    if isinstance(node, exp.Column) and node.name.upper() == "DEFAULT" and not node.table:
        found = table.column(column.name)
        return quote(found.default.strip("'\"")) if found and found.default else "NULL"
    if isinstance(node, exp.Literal):
        plain = _plain(node, column.type)
        if plain is not None:
            return plain
    value = tr(node)
    text = cast(value.sql, value.type, column.type)
    if text is None:
        raise unsupported(f"a {value.type} in column {column.name} of {column.type}", node)
    if value.literal is None or column.type == BITMAP:
        return text
    complaint = (
        f"Value {value.literal!r} in row {row} does not fit column {column.name} {column.type}"
    )
    return f"coalesce({text}, error({quote(complaint)}))"


_PLAIN_NUMBER = re.compile(r"\s*([+-]?\d{1,18})\s*")


def _plain(node: exp.Literal, type_: Type) -> str | None:
    """A literal that needs no cast at run time: nearly all of them, hence worth the detour."""
    text = node.name
    if type_.kind == "VARCHAR":
        return quote(text) if node.is_string or text.isdigit() else None
    if type_.kind in ("BIGINT", "LARGEINT"):
        match = _PLAIN_NUMBER.fullmatch(text)
        return match[1] if match else None
    if type_.kind == "DATE" and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            return f"DATE '{date.fromisoformat(text)}'"
        except ValueError:
            return None
    return None
