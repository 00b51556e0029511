# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
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
from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.engine.translate.macros import macro_script
from starsql.dialect.engine.translate.natives.register import register
from starsql.dialect.engine.translate.queries import Queries, Relation
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scalar import quote
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Typed
from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.types import BITMAP, NULL, Type, read_type
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
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
        version: StarRocksVersion = DEFAULT_VERSION,
    ) -> None:
        self._connection = connection
        self.schema = Schema(())
        self._now = now
        self._utc_shift_s = utc_shift_s
        self._version = version
        self._relations: dict[str, Relation] = {}
        self._names: dict[str, str] = {}
        """Full name by DuckDB name."""
        self._unsettled: dict[str, Table] = {}
        """Tables with rows that are not merged by their key yet."""
        self.row_counts: dict[str, int] = {}
        register(connection)
        connection.execute(macro_script())
        self.create(schema.tables)

    # ---- tables

    def create(self, tables: Sequence[Table]) -> None:
        """Make these tables, empty. Raises SchemaError for one that DuckDB cannot hold."""
        script = [self._definition(table) for table in tables if table.view is None]
        self.schema = self.schema.with_tables(tables)
        for table in tables:
            if table.view is not None:
                self._relations[table.full_name] = _view(table)
        if script:
            # one transaction: each statement on its own would take as long as all together
            self._connection.execute("BEGIN; " + "; ".join(script) + "; COMMIT")
            self._check_kept(tables)

    def _check_kept(self, tables: Sequence[Table]) -> None:
        """Tables that a file has kept must still be those of the schema. Raises SchemaError."""
        found = self._connection.execute(
            "SELECT table_name, list(lower(column_name) ORDER BY column_index) "
            "FROM duckdb_columns() WHERE NOT internal GROUP BY table_name"
        ).fetchall()
        kept = {_quoted(name): names for name, names in found}
        for table in tables:
            relation = self._relations[table.full_name]
            names = [column.name.lower() for column in table.columns]
            if relation.view is None and kept[relation.sql] != names:
                other = ", ".join(kept[relation.sql])
                raise SchemaError(
                    f"the file keeps this table with other columns ({other}); choose another file "
                    "or remove it",
                    source=table.full_name,
                )

    def drop(self, full_name: str) -> None:
        relation = self._relations.pop(full_name, None)
        self.schema = Schema(tuple(t for t in self.schema.tables if t.full_name != full_name))
        if relation is not None and relation.view is None:
            self._connection.execute(f"DROP TABLE {relation.sql}")

    def _definition(self, table: Table) -> str:
        if not table.columns:
            raise SchemaError("a table needs columns", source=table.full_name)
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
        return f"CREATE TABLE IF NOT EXISTS {name} ({', '.join(definitions)})"

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
        found = self.schema.table(table.name, table.db or database, table.catalog or None)
        if found is None:
            raise self._unknown(table, database)
        return self._relations[found.full_name]

    def _unknown(self, table: exp.Table, database: str | None) -> Refusal:
        if table.db and self.schema.databases and table.db not in self.schema.databases:
            return reject("unknown-database", f"Unknown database '{table.db}'", table)
        names = sorted({known.name for known in self.schema.only(database).tables})
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
        odd = [key for key, value in tree.args.items() if value and key not in _INSERT_PARTS]
        if odd:
            raise unsupported(f"INSERT with {odd[0].strip('_').upper()}", tree)
        target, names = _insert_target(tree)
        relation = self.relation(target, database)
        table = self.schema.table(target.name, target.db or database)
        assert table is not None
        columns = _insert_columns(table, relation, names)
        omitted = [column for column in relation.columns if column not in columns]
        source = self._insert_source(tree.expression, columns, database)
        defaults = [self._default(table, column) for column in omitted]
        if any(default != "NULL" for default in defaults):
            given = ", ".join(f"v{i}" for i in range(len(columns)))
            source = f"SELECT {given}, {', '.join(defaults)} FROM ({source}) AS v({given})"
            columns += omitted
        listed = ", ".join(column.sql for column in columns)
        self._connection.execute(f"INSERT INTO {relation.sql} ({listed}) {source}")
        self.row_counts.pop(table.full_name, None)
        if table.key is not None and table.key.kind != "DUPLICATE":
            self._unsettled[table.full_name] = table

    def _insert_source(
        self,
        node: exp.Expr,
        columns: Sequence[OutputColumn],
        database: str | None,
    ) -> str:
        queries = Queries(self, database, self._now(), self._utc_shift_s, self._version)
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
                    _stored(tr, value, column, row)
                    for value, column in zip(values, columns, strict=True)
                )
            )
        return f"VALUES {', '.join(f'({line})' for line in lines)}"

    def _default(self, table: Table, column: OutputColumn) -> str:
        """What a column holds that an INSERT leaves out."""
        found = table.column(column.name)
        assert found is not None
        if found.auto_increment:
            raise unsupported(f"the automatic numbers of column {column.name}")
        if found.default is None or found.default.upper() == "NULL":
            return "NULL"
        tree = read(f"SELECT {found.default}")
        if not isinstance(tree, exp.Select):
            raise unsupported(f"the default of column {column.name}")
        queries = Queries(self, None, self._now(), self._utc_shift_s, self._version)
        value = queries.expressions(Scope())(tree.selects[0])
        text = cast(value.sql, value.type, column.type)
        if text is None:
            raise unsupported(f"the default of column {column.name}")
        return text

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


def _view(table: Table) -> Relation:
    columns = tuple(OutputColumn(column.name, "", NULL) for column in table.columns)
    return Relation(table.name, table.database, "", columns, table.full_name, table.view)


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


_INSERT_PARTS = frozenset({"this", "expression", "with_", "hint"})


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


def _stored(tr: Callable[[exp.Expr], Typed], node: exp.Expr, column: OutputColumn, row: int) -> str:
    """One value as it is stored. One that its column cannot hold stops the statement."""
    if isinstance(node, exp.Null):
        return "NULL"
    if isinstance(node, exp.Column) and node.name.upper() == "DEFAULT" and not node.table:
        raise unsupported("DEFAULT among the values; leave the column out of the list")
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
