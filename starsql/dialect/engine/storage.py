# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""The embedded engine's tables in DuckDB: made, altered, filled and merged by key.

StarRocks tells tables apart by letter case, DuckDB does not: each table gets a DuckDB name of its
own, and names are looked up here, exactly. Column names are case-insensitive in both. What to put
into tables says `writer.py`; it hands over DuckDB text.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import duckdb
from sqlglot import exp

from starsql.dialect.engine.information import INFORMATION_SCHEMA, information_relation
from starsql.dialect.engine.partitions import (
    existing_partitions,
    partition_condition,
    partition_number,
)
from starsql.dialect.engine.plans import Scanned, filters_on
from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.engine.translate.macros import macro_script
from starsql.dialect.engine.translate.natives.register import register
from starsql.dialect.engine.translate.queries import Compiled, Queries, Relation
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.relations import Lookup
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Source
from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.types import NULL, Type, read_type
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import SchemaError
from starsql.records import Finding

__all__ = ["Storage"]

INTERNAL_CATALOG = "default_catalog"
_SHADOW = "$shadow_automatic_partition"
"""Every table whose partitions come with its rows has it."""
Row = tuple[Any, ...]
_SYSTEM_DATABASES = frozenset({"_statistics_", "sys"})


@dataclass(frozen=True, slots=True)
class _Partitioning:
    """How DuckDB tells the partition of a row."""

    sql: str
    columns: frozenset[str]
    """Those that decide it, in lower case."""
    total: int | None
    """How many partitions there are; None: as many as hold rows."""


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
        self.connection = connection
        self.schema = Schema(())
        self.described: Schema | None = None
        """What `information_schema` tells of, if that is not the tables here."""
        self._now = now
        self._utc_shift_s = utc_shift_s
        self._version = version
        self._relations: dict[str, Relation] = {}
        self._dictionaries: dict[str, Lookup] = {}
        self._names: set[str] = set()
        """DuckDB names in use, lower case."""
        self._unsettled: dict[str, Table] = {}
        """Tables with rows that are not merged by their key yet."""
        self._row_counts: dict[str, int] = {}
        self._made: dict[str, dict[str, Row] | None] = {}
        """Partitions that rows have brought, by table, each with values of its columns; None: not
        all of their names are known."""
        self._versions: Counter[str] = Counter()
        """How often the rows of a table have been changed."""
        self._partitionings: dict[str, _Partitioning | None] = {}
        register(connection)
        connection.execute(f"BEGIN; {macro_script()} COMMIT")
        self.create(schema.tables)

    def queries(self, database: str | None) -> Queries:
        """A translator of one statement that sees these tables."""
        return Queries(self, database, self._now(), self._utc_shift_s, self._version)

    # ---- tables

    def create(self, tables: Sequence[Table]) -> None:
        """Make these tables, empty, or take over those that a file has kept.

        Raises SchemaError for one that DuckDB cannot hold.
        """
        made = {table.full_name: self._relation_of(table) for table in tables}
        script = [
            _definition(table, made[table.full_name])
            for table in tables
            if made[table.full_name].view is None
        ]
        self.schema = self.schema.with_tables(tables)
        self._relations.update(made)
        if script:
            # one transaction: each statement on its own would take as long as all together
            self.connection.execute("BEGIN; " + "; ".join(script) + "; COMMIT")
            self._check_kept(tables)

    def _check_kept(self, tables: Sequence[Table]) -> None:
        """Tables that a file has kept must still be those of the schema. Raises SchemaError."""
        found = self.connection.execute(
            "SELECT table_name, list(lower(column_name) ORDER BY column_index) "
            "FROM duckdb_columns() WHERE NOT internal AND schema_name = 'main' GROUP BY table_name"
        ).fetchall()
        kept = {_quoted(name): names for name, names in found}
        for table in tables:
            relation = self._relations[table.full_name]
            names = [column.name.lower() for column in _held(relation)]
            if relation.view is None and kept[relation.sql] != names:
                other = ", ".join(kept[relation.sql])
                raise SchemaError(
                    f"the file keeps this table with other columns ({other}); choose another file "
                    "or remove it",
                    source=table.full_name,
                )

    def _relation_of(self, table: Table) -> Relation:
        if table.view is not None:
            return _view(table)
        if not table.columns:
            raise SchemaError("a table needs columns", source=table.full_name)
        _check_key(table)
        columns = tuple(
            OutputColumn(column.name, _quoted(column.name), _column_type(table, column))
            for column in table.columns
        )
        name = self._new_name(table.full_name)
        return Relation(table.name, table.database, name, columns, table.full_name)

    def _new_name(self, full_name: str) -> str:
        """Quoted; unique however DuckDB folds letter case."""
        name, number = full_name, 1
        while _quoted(name).lower() in self._names:
            number += 1
            name = f"{full_name}~{number}"
        self._names.add(_quoted(name).lower())
        return _quoted(name)

    def drop(self, full_name: str) -> None:
        relation = self._relations.pop(full_name)
        self.schema = Schema(tuple(t for t in self.schema.tables if t.full_name != full_name))
        self._forget(full_name)
        self._made.pop(full_name, None)
        if relation.view is None:
            self.connection.execute(f"DROP TABLE {relation.sql}")
            self._names.discard(relation.sql.lower())

    def rename(self, full_name: str, table: Table) -> None:
        """Give a table another name: that of `table`, which is otherwise the same."""
        self.settle()
        relation = self._relations.pop(full_name)
        tables = [t for t in self.schema.tables if t.full_name not in (full_name, table.full_name)]
        self.schema = Schema((*tables, table))
        self._forget(full_name)
        self._relations[table.full_name] = replace(
            relation, name=table.name, database=table.database, full_name=table.full_name
        )

    def swap(self, one: Table, two: Table) -> None:
        """Exchange two tables; `one` and `two` are what their names stand for from now on."""
        self.settle()
        names = one.full_name, two.full_name
        relations = [self._relations[name] for name in names]
        self.schema = self.schema.with_tables((one, two))
        for table, relation in zip((one, two), reversed(relations), strict=True):
            self._forget(table.full_name)
            self._relations[table.full_name] = replace(
                relation, name=table.name, database=table.database, full_name=table.full_name
            )

    def alter(self, table: Table, values: Mapping[str, str]) -> None:
        """Give a table other columns, its rows kept.

        values: for each new column by lower-case name, DuckDB text of its value in terms of the
        columns before.
        """
        self.settle()
        before = self._relations.pop(table.full_name)
        try:
            after = self._relation_of(table)
            chosen = ", ".join(values[column.name.lower()] for column in _held(after))
            self.connection.execute(
                f"BEGIN; {_definition(table, after)}; "
                f"INSERT INTO {after.sql} SELECT {chosen} FROM {before.sql}; "
                f"DROP TABLE {before.sql}; COMMIT"
            )
        except duckdb.Error:
            self.connection.execute("ROLLBACK")
            self._relations[table.full_name] = before
            raise
        except (SchemaError, KeyError):
            self._relations[table.full_name] = before
            raise
        self._names.discard(before.sql.lower())
        self._relations[table.full_name] = after
        self.redefine(table)

    def redefine(self, table: Table) -> None:
        """Replace what is said of a table (its partitions, key, comment), rows untouched."""
        self.schema = self.schema.with_tables([table])
        self._forget(table.full_name)

    def _forget(self, full_name: str) -> None:
        self._row_counts.pop(full_name, None)
        self._partitionings.pop(full_name, None)
        self._unsettled.pop(full_name, None)

    # ---- dictionaries

    def make_dictionary(self, name: str, rows: Compiled, keys: int) -> None:
        """Keep the rows of a query as a dictionary. keys: how many of its columns are keys."""
        sql = self._new_name(f"dictionary {name}")
        self.connection.execute(f"CREATE TABLE {sql} AS {rows.sql}")
        self._dictionaries[name] = Lookup(sql, rows.columns[:keys], rows.columns[keys:])

    def drop_dictionary(self, name: str) -> None:
        """Forget what a dictionary holds, if anything."""
        lookup = self._dictionaries.pop(name, None)
        if lookup is not None:
            self.connection.execute(f"DROP TABLE {lookup.sql}")
            self._names.discard(lookup.sql.lower())

    def dictionary(self, name: str) -> Lookup | None:
        """The dictionary of exactly that name, if it is loaded."""
        return self._dictionaries.get(name)

    # ---- names

    def relation(self, table: exp.Table, database: str | None) -> Relation:
        """The table of exactly that name. Raises Refusal where there is none."""
        named = (table.db or database or "").lower()
        if named == INFORMATION_SCHEMA and table.catalog in ("", INTERNAL_CATALOG):
            return information_relation(table.name, self.described or self.schema, self.partitions)
        if named in _SYSTEM_DATABASES:
            raise unsupported(f"the database {named}, which only a running cluster fills", table)
        return self._relations[self.table(table, database).full_name]

    def relation_of(self, table: Table) -> Relation:
        """How DuckDB knows a table of the schema."""
        return self._relations[table.full_name]

    def table(self, table: exp.Table, database: str | None) -> Table:
        """The definition of the table of exactly that name. Raises Refusal where there is none."""
        found = self.schema.table(table.name, table.db or database, table.catalog or None)
        if found is None:
            raise self._unknown(table, database)
        return found

    def partition(self, full_name: str, names: Sequence[str]) -> str:
        """What holds for the rows of these partitions, as StarRocks SQL. Raises Refusal."""
        table = next(table for table in self.schema.tables if table.full_name == full_name)
        if table.partition is None:
            # a table without partitions is one partition of the table's name
            condition = "TRUE" if list(names) == [table.name] else None
        else:
            condition = partition_condition(table.partition, names)
        if condition is None:
            raise unsupported(f"the partitions {', '.join(names)} of {table.name}")
        return condition

    def partitions(self, table: Table) -> list[str] | None:
        """The names of a table's partitions; None: they are not known."""
        if table.partition is None:
            return [table.name]
        if self.described is not None:
            return list(table.partition.names)
        if table.partition.kind != "EXPRESSION":
            return existing_partitions(table.partition)
        made = None if table.partition.definitions else self.made_partitions(table)
        return None if made is None else [_SHADOW, *made]

    def made_partitions(self, table: Table) -> dict[str, Row] | None:
        """The partitions that rows have brought so far, each with values of its columns.

        None: their names are not known.
        """
        self._note_partitions(table)
        made = self._made[table.full_name]
        unique = made is not None and len({name.lower() for name in made}) == len(made)
        return made if unique else None

    def forget_partitions(self, table: Table, names: Iterable[str]) -> None:
        """They have been dropped; rows may bring them again."""
        made = self._made.get(table.full_name) or {}
        for name in names:
            made.pop(name, None)

    def _note_partitions(self, table: Table) -> None:
        """Remember the partitions of rows before these are removed: empty ones stay."""
        known = self._made.setdefault(table.full_name, {})
        if known is None or table.partition is None:
            return
        number = partition_number(table.partition)
        columns = ", ".join(f"`{name}`" for name in sorted(table.partition_columns))
        keys = ", ".join(f"CAST({one} AS STRING)" for one in table.partition.expressions)
        chosen = ", ".join(f"min(`{name}`)" for name in sorted(table.partition_columns))
        tree = read(
            f"SELECT {number.expression}, {chosen} FROM `{table.name}` GROUP BY "
            f"{number.expression}, {keys}"
            if number and columns
            else ""
        )
        if isinstance(tree, Finding):
            self._made[table.full_name] = None
            return
        try:
            compiled = self.queries(table.database).statement(tree)
        except Refusal:
            self._made[table.full_name] = None
            return
        found = self.connection.cursor().execute(compiled.sql).fetchall()
        names = [row[0] for row in found]
        if len(set(names)) < len(names):
            self._made[table.full_name] = None
            return
        for name, *values in found:
            known.setdefault(name, tuple(values))

    def _unknown(self, table: exp.Table, database: str | None) -> Refusal:
        if table.db and self.schema.databases and table.db not in self.schema.databases:
            return reject("unknown-database", f"Unknown database '{table.db}'", table)
        names = sorted({known.name for known in self.schema.only(database).tables})
        lower = {name.lower(): name for name in names}
        close = difflib.get_close_matches(table.name.lower(), sorted(lower), n=1)
        shown = ".".join(part.name for part in table.parts)
        hint = f"did you mean `{lower[close[0]]}`?" if close else None
        return reject("unknown-table", f"Unknown table '{shown}'", table, hint)

    # ---- plans

    def scanned(self, name: str) -> Scanned | None:
        """The table behind DuckDB's name in a plan.

        `memory.main.dim_player_df`, or quoted where it must be: `memory.main."game.login"`.
        """
        _, _, bare = name.partition(".main.")
        full_name = self._scanned.get(bare if bare.startswith('"') else _quoted(bare))
        if full_name is None:
            return None
        relation = self._relations[full_name]

        def partitions(filters: str) -> tuple[int, int] | None:
            return self._partitions_read(full_name, filters)

        return Scanned(relation.full_name, self.row_count(full_name), partitions)

    @property
    def _scanned(self) -> dict[str, str]:
        return {relation.sql: name for name, relation in self._relations.items()}

    def _partitions_read(self, full_name: str, filters: str) -> tuple[int, int] | None:
        """Partitions that hold rows which a scan's filters on partition columns let through.

        None: the table has no partitions, or the DDL does not tell them.
        """
        if full_name not in self._partitionings:
            self._partitionings[full_name] = self._partitioning(full_name)
        known = self._partitionings[full_name]
        if known is None:
            return None
        read = self._partitions_of(full_name, known, filters_on(filters, known.columns))
        return read, known.total or self._partitions_of(full_name, known, "TRUE")

    def _partitions_of(self, full_name: str, known: _Partitioning, condition: str) -> int:
        """How many partitions the rows lie in that meet a condition on the columns that decide."""
        # these have few values: partitions are told for each of them, not for each row
        columns = ", ".join(map(_quoted, sorted(known.columns)))
        counted = self.connection.cursor().execute(
            f"SELECT count(DISTINCT {known.sql}) FROM (SELECT DISTINCT {columns} "
            f"FROM {self._relations[full_name].sql} WHERE {condition})"
        )
        return int(counted.fetchall()[0][0])

    def _partitioning(self, full_name: str) -> _Partitioning | None:
        table = next(table for table in self.schema.tables if table.full_name == full_name)
        number = partition_number(table.partition) if table.partition else None
        tree = read(f"SELECT {number.expression}") if number else None
        if table.partition is None or number is None or not isinstance(tree, exp.Select):
            return None
        scope = Scope([Source(table.name, table.database, self._relations[full_name].columns)])
        try:
            value = self.queries(table.database).expressions(scope)(tree.selects[0])
        except Refusal:
            return None
        named = set(re.findall(r"\w+", " ".join(table.partition.expressions).lower()))
        columns = {column.name.lower() for column in table.columns} & named
        return _Partitioning(value.sql, frozenset(columns), number.total)

    # ---- rows

    def append(
        self, table: Table, columns: Sequence[OutputColumn], source: str, values: object = None
    ) -> None:
        """Add the rows of a DuckDB query; columns it does not bring are NULL.

        values: what its placeholders stand for.
        """
        relation = self._relations[table.full_name]
        listed = ", ".join(column.sql for column in columns)
        self.connection.execute(f"INSERT INTO {relation.sql} ({listed}) {source}", values)
        self._versions[table.full_name] += 1
        self._row_counts.pop(table.full_name, None)
        if table.key is not None and table.key.kind != "DUPLICATE":
            self._unsettled[table.full_name] = table

    def change(self, table: Table, assignments: str, source: str) -> None:
        """Update rows. source: a query of row ids (`c1`) and new values (`c2`, ...)."""
        relation = self._relations[table.full_name]
        self._versions[table.full_name] += 1
        self.connection.execute(
            f"UPDATE {relation.sql} SET {assignments} FROM ({source}) AS q "
            f"WHERE {relation.sql}.rowid = q.c1"
        )

    def remove(self, table: Table, source: str | None = None) -> None:
        """Delete rows. source: a query of row ids (`c1`); None: all of them."""
        relation = self._relations[table.full_name]
        if table.partition is not None and table.partition.kind == "EXPRESSION":
            self._note_partitions(table)
        where = f" WHERE rowid IN (SELECT q.c1 FROM ({source}) AS q)" if source else ""
        self.connection.execute(f"DELETE FROM {relation.sql}{where}")
        self._versions[table.full_name] += 1
        self._row_counts.pop(table.full_name, None)

    def settle(self) -> None:
        """Merge rows of equal key, as StarRocks does when it reads such a table."""
        for full_name, table in self._unsettled.items():
            self.connection.execute(_merging(table, self._relations[full_name]))
            self._row_counts.pop(full_name, None)
        self._unsettled.clear()

    def version(self, full_name: str) -> int:
        """How often the rows of a table have been changed."""
        return self._versions[full_name]

    def partition_count(self, full_name: str) -> int | None:
        """How many partitions hold rows; None: it has none, or the DDL does not tell them."""
        known = self._partitioning(full_name)
        return None if known is None else self._partitions_of(full_name, known, "TRUE")

    def has_null(self, table: Table, columns: Iterable[str]) -> bool:
        """Whether a row holds NULL in one of these columns."""
        tests = " OR ".join(f"{_quoted(name)} IS NULL" for name in columns)
        name = self._relations[table.full_name].sql
        query = f"SELECT 1 FROM {name} WHERE {tests or 'FALSE'} LIMIT 1"
        return bool(self.connection.execute(query).fetchall())

    def row_count(self, full_name: str) -> int:
        """Rows of a table; counted once."""
        if full_name not in self._row_counts:
            name = self._relations[full_name].sql
            counted = self.connection.cursor().execute(f"SELECT count(*) FROM {name}").fetchall()
            self._row_counts[full_name] = int(counted[0][0])
        return self._row_counts[full_name]


def _view(table: Table) -> Relation:
    columns = tuple(OutputColumn(column.name, "", NULL) for column in table.columns)
    return Relation(table.name, table.database, "", columns, table.full_name, table.view)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _definition(table: Table, relation: Relation) -> str:
    nullable = {column.name.lower(): column.nullable for column in table.columns}
    columns = ", ".join(
        f"{column.sql} {duckdb_type(column.type)}"
        + ("" if nullable[column.name.lower()] else " NOT NULL")
        for column in _held(relation)
    )
    return f"CREATE TABLE IF NOT EXISTS {relation.sql} ({columns})"


def _held(relation: Relation) -> list[OutputColumn]:
    """The columns whose values DuckDB holds; the others can be named, but not read."""
    return [column for column in relation.columns if duckdb_type(column.type) is not None]


def _column_type(table: Table, column: Column) -> Type:
    try:
        return read_type(column.type)
    except ValueError as error:
        raise SchemaError(str(error), source=table.full_name, key=column.name) from None


# ---- keys

_MERGES = {
    "SUM": "sum({0})",
    "MAX": "max({0})",
    "MIN": "min({0})",
    "REPLACE": "arg_max_null({0}, rowid)",
    "REPLACE_IF_NOT_NULL": "arg_max({0}, rowid)",
    "BITMAP_UNION": "coalesce(list_sort(list_distinct(flatten(list({0})))), [])",
    "HLL_UNION": "coalesce(list_sort(list_distinct(flatten(list({0})))), [])",
    "PERCENTILE_UNION": "coalesce(flatten(list({0})), [])",
}


def _check_key(table: Table) -> None:
    if table.key is None or table.key.kind != "AGGREGATE":
        return
    keys = {name.lower() for name in table.key.columns}
    for column in table.columns:
        held = duckdb_type(_column_type(table, column)) is not None
        known = (column.aggregation or "").upper() in _MERGES
        if column.name.lower() not in keys and held and not known:
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
    aggregations = {column.name.lower(): column.aggregation or "" for column in table.columns}
    merged = []
    for stored in _held(relation):
        if stored.name.lower() in named:
            merged.append(stored.sql)
            continue
        text = _MERGES[aggregations[stored.name.lower()].upper()].format(stored.sql)
        merged.append(f"CAST({text} AS {duckdb_type(stored.type)}) AS {stored.sql}")
    return (
        f"CREATE TEMP TABLE sr_merged AS SELECT {', '.join(merged)} FROM {relation.sql} "
        f"GROUP BY {keys}; DELETE FROM {relation.sql}; "
        f"INSERT INTO {relation.sql} SELECT * FROM sr_merged; DROP TABLE sr_merged"
    )
