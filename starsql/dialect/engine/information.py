"""`information_schema`: what the tables of a schema say about themselves, as rows to be queried.

Columns that depend on a running cluster (ids, sizes, row counts, times) can be named, but not
read; so can tables that only a cluster fills (`task_runs`, `be_configs`, ...).
Sources: fe/.../catalog/system/information/*.java, fe/.../service/InformationSchemaDataSource.java,
be/src/exec/schema_scanner/schema_columns_scanner.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from starsql.dialect.catalog import words
from starsql.dialect.engine.translate.refusal import reject, unsupported
from starsql.dialect.engine.translate.relations import Relation
from starsql.dialect.engine.translate.scope import OutputColumn
from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.types import Type, read_type

__all__ = ["INFORMATION_SCHEMA", "Partitions", "information_relation"]

INFORMATION_SCHEMA = "information_schema"

Partitions = Callable[[Table], Iterable[str] | None]
"""The names of a table's partitions; None: they are not known."""

Row = tuple[object, ...]

_TYPES = {"": "VARCHAR", "i": "BIGINT", "t": "DATETIME", "d": "DOUBLE", "b": "BOOLEAN"}
_MODELS = {
    "DUPLICATE": "DUP_KEYS",
    "AGGREGATE": "AGG_KEYS",
    "UNIQUE": "UNIQUE_KEYS",
    "PRIMARY": "PRIMARY_KEYS",
}
_KEYS = {"PRIMARY": "PRI", "UNIQUE": "UNI", "AGGREGATE": "AGG", "DUPLICATE": "DUP"}
_WIDTHS = {"TINYINT": 4, "SMALLINT": 6, "INT": 11, "BIGINT": 20}
_PRECISIONS = {"TINYINT": 3, "SMALLINT": 5, "INT": 10, "BIGINT": 19, "FLOAT": 7, "DOUBLE": 15}
# Every cluster has these; what is in them says nothing about tables.
_OF_A_CLUSTER = words("""
    analyze_status applicable_roles be_bvars be_cloud_native_compactions be_compactions be_configs
    be_datacache_metrics be_logs be_metrics be_tablet_write_log be_tablets be_threads be_txns
    character_sets cluster_snapshot_jobs cluster_snapshots collations column_privileges
    column_stats_usage engines fe_metrics fe_tablet_schedules fe_threads global_variables keywords
    load_tracking_logs loads partitions pipe_files pipes processlist recyclebin_catalogs
    routine_load_jobs schema_privileges session_variables stream_loads table_privileges
    tablet_reshard_jobs task_runs tasks temp_tables user_privileges verbose_session_variables
    warehouse_metrics warehouse_queries
    """)


@dataclass(frozen=True, slots=True)
class _SystemTable:
    """One table: its columns, and the rows that a schema makes in it."""

    columns: str
    """Names; `:i` behind one is its type, if that is not VARCHAR; a name in brackets is that of a
    column that only a running cluster knows."""
    rows: Callable[[Schema, Partitions], Iterator[Row]]
    """Values of the columns that are known."""


def information_relation(name: str, schema: Schema, partitions: Partitions) -> Relation:
    """A table of `information_schema`, its rows in DuckDB text. Raises Refusal."""
    table = _TABLES.get(name.lower())
    full_name = f"{INFORMATION_SCHEMA}.{name}"
    if table is None and name.lower() in _OF_A_CLUSTER:
        raise unsupported(f"{full_name}, which only a running cluster fills")
    if table is None:
        raise reject("unknown-table", f"Unknown table '{full_name}'")
    columns = tuple(map(_column, table.columns.split()))
    known = [column for column in columns if not column.untold]
    text = _rows_text(known, list(table.rows(schema, partitions)))
    return Relation(name, INFORMATION_SCHEMA, text, columns, full_name)


def _column(described: str) -> OutputColumn:
    name, _, type_ = described.strip("[]").partition(":")
    return OutputColumn(name, f'"{name}"', read_type(_TYPES[type_]), untold=described[0] == "[")


def _rows_text(columns: Sequence[OutputColumn], rows: Sequence[Row]) -> str:
    """A query of the rows, in parentheses."""
    names = ", ".join(column.sql for column in columns)
    chosen = ", ".join(f"CAST({c.sql} AS {c.type}) AS {c.sql}" for c in columns)
    values = ", ".join(f"({', '.join(map(_literal, row))})" for row in rows)
    empty = f"({', '.join(['NULL'] * len(columns))})"
    where = "" if rows else " WHERE FALSE"
    return f"(SELECT {chosen} FROM (VALUES {values or empty}) AS v({names}){where})"  # noqa: S608


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    return "'" + str(value).replace("'", "''") + "'"


# ---- rows


def _listed(schema: Schema) -> Iterator[Table]:
    """Tables and views; a synchronous materialized view is none, but an index of its table."""
    return (table for table in schema.tables if table.refresh != "SYNC")


def _stored(schema: Schema) -> Iterator[Table]:
    return (t for t in _listed(schema) if t.view is None or t.refresh is not None)


def _at(table: Table) -> tuple[str, str]:
    return table.database or "", table.name


def _is_view(table: Table) -> bool:
    return table.view is not None and table.refresh is None


def _schemata(schema: Schema, _: Partitions) -> Iterator[Row]:
    for database in sorted({INFORMATION_SCHEMA, *schema.databases}):
        yield "def", database, "utf8", "utf8_general_ci", None


def _tables(schema: Schema, _: Partitions) -> Iterator[Row]:
    for table in _listed(schema):
        kind = "BASE TABLE" if table.view is None and table.refresh is None else "VIEW"
        engine = None if _is_view(table) else "StarRocks"
        nothing = (None,) * 4
        yield (
            *("def", *_at(table), kind, engine, None, None, *nothing),
            *("utf8_general_ci", None, None, table.comment),
        )


def _columns(schema: Schema, _: Partitions) -> Iterator[Row]:
    for table in _listed(schema):
        for position, column in enumerate(table.columns, 1):
            data_type, column_type, *size = _described(column.type)
            yield (
                *("def", *_at(table), column.name, position, _default(column)),
                *("YES" if column.nullable else "NO", data_type, *size, None, None, None),
                *(column_type, _column_key(table, column)),
                *("auto_increment" if column.auto_increment else "", "", column.comment),
                *(size[2], size[3], column.generated, None),
            )


def _default(column: Column) -> str | None:
    """A default without its quotes."""
    text = column.default
    return text[1:-1] if text and text[0] in "'\"" else text


def _described(written: str) -> tuple[str, str, int | None, int | None, int | None, int | None]:
    """DATA_TYPE, COLUMN_TYPE, characters, bytes, digits and scale of a type, as MySQL has them."""
    try:
        type_ = read_type(written)
    except ValueError:
        return "unknown", written.lower(), None, None, None, None
    kind, base = type_.kind, re.split(r"\W", written)[0].lower()
    if kind == "VARCHAR":
        length = re.search(r"\((\d+)\)", written)
        size = int(length[1]) if length else {"char": 1, "varchar": 1}.get(base, 65533)
        base = "char" if base == "char" else "varchar"
        return base, f"{base}({size})", size, size * 3, None, None
    if kind == "BOOLEAN":
        return "tinyint", "tinyint(1)", None, None, None, None
    if kind == "DECIMAL":
        sizes = type_.precision, type_.scale
        return "decimal", f"decimal({sizes[0]},{sizes[1]})", None, None, *sizes
    if kind == "LARGEINT":
        return "bigint unsigned", "bigint(20) unsigned", None, None, 39, 0
    if kind in _WIDTHS:
        return base, f"{base}({_WIDTHS[kind]})", None, None, _PRECISIONS[kind], 0
    return base, written.lower(), None, None, _PRECISIONS.get(kind), _scale(type_)


def _scale(type_: Type) -> int | None:
    return {"FLOAT": 7, "DOUBLE": 15}.get(type_.kind)


def _column_key(table: Table, column: Column) -> str:
    keys = {name.lower() for name in table.key.columns} if table.key else set()
    return _KEYS[table.key.kind] if table.key and column.name.lower() in keys else ""


def _views(schema: Schema, _: Partitions) -> Iterator[Row]:
    for table in _listed(schema):
        if _is_view(table):
            yield "def", *_at(table), table.view, "NONE", "NO", "", "", "utf8", "utf8_general_ci"


def _tables_config(schema: Schema, _: Partitions) -> Iterator[Row]:
    for table in _stored(schema):
        keys = ", ".join(f"`{name}`" for name in table.key.columns) if table.key else ""
        unique = table.key is not None and table.key.kind in ("PRIMARY", "UNIQUE")
        model = _MODELS[table.key.kind] if table.key else "DUP_KEYS"
        yield *_at(table), "OLAP", model, keys if unique else "", _partition_key(table), keys


def _partition_key(table: Table) -> str:
    if table.partition is None:
        return ""
    return ", ".join(f"`{e}`" if e.isidentifier() else e for e in table.partition.expressions)


def _partitions_meta(schema: Schema, partitions: Partitions) -> Iterator[Row]:
    for table in _stored(schema):
        names = partitions(table)
        if names is None:
            raise unsupported(f"the names of the partitions of {table.name}")
        kind = table.partition.kind if table.partition else "RANGE"
        for name in names:
            yield *_at(table), name, _partition_key(table), _SHOWN_VALUES[kind], False


_SHOWN_VALUES = {"LIST": "(...)", "RANGE": "[types: ...]", "EXPRESSION": "[types: ...]"}
"""PARTITION_VALUE as far as its form says what kind of partitions there are."""


def _materialized_views(schema: Schema, _: Partitions) -> Iterator[Row]:
    for table in schema.tables:
        if table.refresh is not None:
            yield *_at(table), {"SYNC": "ROLLUP"}.get(table.refresh, table.refresh)


def _nothing(_schema: Schema, _: Partitions) -> Iterator[Row]:
    return iter(())


_TABLES: Mapping[str, _SystemTable] = {
    "schemata": _SystemTable(
        "CATALOG_NAME SCHEMA_NAME DEFAULT_CHARACTER_SET_NAME DEFAULT_COLLATION_NAME SQL_PATH",
        _schemata,
    ),
    "tables": _SystemTable(
        "TABLE_CATALOG TABLE_SCHEMA TABLE_NAME TABLE_TYPE ENGINE VERSION:i ROW_FORMAT "
        "[TABLE_ROWS:i] [AVG_ROW_LENGTH:i] [DATA_LENGTH:i] MAX_DATA_LENGTH:i INDEX_LENGTH:i "
        "DATA_FREE:i AUTO_INCREMENT:i [CREATE_TIME:t] [UPDATE_TIME:t] [CHECK_TIME:t] "
        "TABLE_COLLATION CHECKSUM:i CREATE_OPTIONS TABLE_COMMENT",
        _tables,
    ),
    "columns": _SystemTable(
        "TABLE_CATALOG TABLE_SCHEMA TABLE_NAME COLUMN_NAME ORDINAL_POSITION:i COLUMN_DEFAULT "
        "IS_NULLABLE DATA_TYPE CHARACTER_MAXIMUM_LENGTH:i CHARACTER_OCTET_LENGTH:i "
        "NUMERIC_PRECISION:i NUMERIC_SCALE:i DATETIME_PRECISION:i CHARACTER_SET_NAME "
        "COLLATION_NAME COLUMN_TYPE COLUMN_KEY EXTRA PRIVILEGES COLUMN_COMMENT COLUMN_SIZE:i "
        "DECIMAL_DIGITS:i GENERATION_EXPRESSION SRS_ID:i",
        _columns,
    ),
    "views": _SystemTable(
        "TABLE_CATALOG TABLE_SCHEMA TABLE_NAME VIEW_DEFINITION CHECK_OPTION IS_UPDATABLE DEFINER "
        "SECURITY_TYPE CHARACTER_SET_CLIENT COLLATION_CONNECTION",
        _views,
    ),
    "tables_config": _SystemTable(
        "TABLE_SCHEMA TABLE_NAME TABLE_ENGINE TABLE_MODEL PRIMARY_KEY PARTITION_KEY "
        "[DISTRIBUTE_KEY] [DISTRIBUTE_TYPE] [DISTRIBUTE_BUCKET:i] SORT_KEY [PROPERTIES] "
        "[TABLE_ID:i]",
        _tables_config,
    ),
    "partitions_meta": _SystemTable(
        "DB_NAME TABLE_NAME PARTITION_NAME [PARTITION_ID:i] [COMPACT_VERSION:i] "
        "[VISIBLE_VERSION:i] [VISIBLE_VERSION_TIME:t] [NEXT_VERSION:i] [DATA_VERSION:i] "
        "[VERSION_EPOCH:i] [VERSION_TXN_TYPE] PARTITION_KEY PARTITION_VALUE [DISTRIBUTION_KEY] "
        "[BUCKETS:i] [REPLICATION_NUM:i] [STORAGE_MEDIUM] [COOLDOWN_TIME:t] "
        "[LAST_CONSISTENCY_CHECK_TIME:t] [IS_IN_MEMORY:b] IS_TEMP:b [DATA_SIZE] [ROW_COUNT:i] "
        "[ENABLE_DATACACHE:b] [AVG_CS:d] [P50_CS:d] [MAX_CS:d] [STORAGE_PATH] [STORAGE_SIZE:i] "
        "[TABLET_BALANCED:b] [METADATA_SWITCH_VERSION:i]",
        _partitions_meta,
    ),
    "materialized_views": _SystemTable(
        "[MATERIALIZED_VIEW_ID:i] TABLE_SCHEMA TABLE_NAME REFRESH_TYPE [IS_ACTIVE] "
        "[INACTIVE_REASON] [PARTITION_TYPE] [TASK_ID:i] [TASK_NAME] [LAST_REFRESH_START_TIME:t] "
        "[LAST_REFRESH_FINISHED_TIME:t] [LAST_REFRESH_DURATION:d] [LAST_REFRESH_STATE] "
        "[LAST_REFRESH_FORCE_REFRESH] [LAST_REFRESH_START_PARTITION] "
        "[LAST_REFRESH_END_PARTITION] [LAST_REFRESH_BASE_REFRESH_PARTITIONS] "
        "[LAST_REFRESH_MV_REFRESH_PARTITIONS] [LAST_REFRESH_ERROR_CODE] "
        "[LAST_REFRESH_ERROR_MESSAGE] [TABLE_ROWS:i] [MATERIALIZED_VIEW_DEFINITION] "
        "[EXTRA_MESSAGE] [QUERY_REWRITE_STATUS] [CREATOR] [LAST_REFRESH_PROCESS_TIME:t] "
        "[LAST_REFRESH_JOB_ID] [LAST_REFRESH_TIME:t] [WAREHOUSE]",
        _materialized_views,
    ),
    "key_column_usage": _SystemTable(
        "CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME TABLE_CATALOG TABLE_SCHEMA "
        "TABLE_NAME COLUMN_NAME ORDINAL_POSITION:i POSITION_IN_UNIQUE_CONSTRAINT:i "
        "REFERENCED_TABLE_SCHEMA REFERENCED_TABLE_NAME REFERENCED_COLUMN_NAME",
        _nothing,
    ),
    "referential_constraints": _SystemTable(
        "CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME UNIQUE_CONSTRAINT_CATALOG "
        "UNIQUE_CONSTRAINT_SCHEMA UNIQUE_CONSTRAINT_NAME MATCH_OPTION UPDATE_RULE DELETE_RULE "
        "TABLE_NAME REFERENCED_TABLE_NAME",
        _nothing,
    ),
    "table_constraints": _SystemTable(
        "CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME TABLE_SCHEMA TABLE_NAME "
        "CONSTRAINT_TYPE",
        _nothing,
    ),
    "statistics": _SystemTable(
        "TABLE_CATALOG TABLE_SCHEMA TABLE_NAME NON_UNIQUE:i INDEX_SCHEMA INDEX_NAME "
        "SEQ_IN_INDEX:i COLUMN_NAME COLLATION CARDINALITY:i SUB_PART:i PACKED NULLABLE INDEX_TYPE "
        "COMMENT",
        _nothing,
    ),
    "routines": _SystemTable(
        "SPECIFIC_NAME ROUTINE_CATALOG ROUTINE_SCHEMA ROUTINE_NAME ROUTINE_TYPE DTD_IDENTIFIER "
        "ROUTINE_BODY ROUTINE_DEFINITION EXTERNAL_NAME EXTERNAL_LANGUAGE PARAMETER_STYLE "
        "IS_DETERMINISTIC SQL_DATA_ACCESS SQL_PATH SECURITY_TYPE CREATED:t LAST_ALTERED:t "
        "SQL_MODE ROUTINE_COMMENT DEFINER CHARACTER_SET_CLIENT COLLATION_CONNECTION "
        "DATABASE_COLLATION",
        _nothing,
    ),
    "triggers": _SystemTable(
        "TRIGGER_CATALOG TRIGGER_SCHEMA TRIGGER_NAME EVENT_MANIPULATION EVENT_OBJECT_CATALOG "
        "EVENT_OBJECT_SCHEMA EVENT_OBJECT_TABLE ACTION_ORDER:i ACTION_CONDITION ACTION_STATEMENT "
        "ACTION_ORIENTATION ACTION_TIMING ACTION_REFERENCE_OLD_TABLE ACTION_REFERENCE_NEW_TABLE "
        "ACTION_REFERENCE_OLD_ROW ACTION_REFERENCE_NEW_ROW CREATED:t SQL_MODE DEFINER "
        "CHARACTER_SET_CLIENT COLLATION_CONNECTION DATABASE_COLLATION",
        _nothing,
    ),
    "events": _SystemTable(
        "EVENT_CATALOG EVENT_SCHEMA EVENT_NAME DEFINER TIME_ZONE EVENT_BODY EVENT_DEFINITION "
        "EVENT_TYPE EXECUTE_AT:t INTERVAL_VALUE INTERVAL_FIELD SQL_MODE STARTS:t ENDS:t STATUS "
        "ON_COMPLETION CREATED:t LAST_ALTERED:t LAST_EXECUTED:t EVENT_COMMENT ORIGINATOR:i "
        "CHARACTER_SET_CLIENT COLLATION_CONNECTION DATABASE_COLLATION",
        _nothing,
    ),
}
