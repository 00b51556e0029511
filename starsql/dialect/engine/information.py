"""`information_schema` of a schema that no server holds, as tables of an embedded engine.

What `starrocks_schema.read_schema` asks, and any other query about them, is answered by SQL.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Schema, Table

__all__ = ["information_engine"]

_INFORMATION = {
    "tables": "table_catalog table_schema table_name table_type engine table_comment",
    "columns": "table_catalog table_schema table_name column_name ordinal_position column_default "
    "is_nullable data_type column_type column_key extra column_comment",
    "views": "table_catalog table_schema table_name view_definition",
    "tables_config": "table_schema table_name table_engine table_model primary_key partition_key "
    "sort_key",
    "partitions_meta": "db_name table_name partition_name partition_value",
    "schemata": "catalog_name schema_name",
}
_MODELS = {
    "DUPLICATE": "DUP_KEYS",
    "AGGREGATE": "AGG_KEYS",
    "UNIQUE": "UNQ_KEYS",
    "PRIMARY": "PRI_KEYS",
}


def information_engine(schema: Schema) -> EmbeddedEngine:
    """An engine whose tables are the `information_schema` of a schema."""
    tables = tuple(
        Table(
            name,
            tuple(
                Column(column, "BIGINT" if column == "ordinal_position" else "STRING")
                for column in columns.split()
            ),
            database="information_schema",
        )
        for name, columns in _INFORMATION.items()
    )
    rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in _INFORMATION}
    for database in sorted(schema.databases):
        rows["schemata"].append(("def", database))
    for table in schema.tables:
        _describe(table, rows)
    inserts = [
        f"INSERT INTO information_schema.{name} VALUES {', '.join(map(_values, found))}"  # noqa: S608
        for name, found in rows.items()
        if found
    ]
    return EmbeddedEngine(Schema(tables), rows=inserts, threads=1, memory_limit="256MB")


def _describe(table: Table, rows: dict[str, list[tuple[object, ...]]]) -> None:
    at = (table.database or "", table.name)
    kind = "VIEW" if table.view is not None else "BASE TABLE"
    rows["tables"].append(("def", *at, kind, "StarRocks", table.comment))
    for position, column in enumerate(table.columns, start=1):
        nullable = "YES" if column.nullable else "NO"
        base = re.split(r"\W", column.type)[0].lower()
        is_key = table.key is not None and column.name in table.key.columns
        key = (
            {"PRIMARY": "PRI", "UNIQUE": "UNI"}.get(table.key.kind, table.key.kind[:3])
            if (is_key and table.key)
            else ""
        )
        extra = "auto_increment" if column.auto_increment else ""
        described = (column.type.lower(), key, extra, column.comment)
        rows["columns"].append(
            ("def", *at, column.name, position, column.default, nullable, base, *described)
        )
    if table.view is not None:
        rows["views"].append(("def", *at, table.view))
        return
    key_columns = ", ".join(f"`{name}`" for name in table.key.columns) if table.key else ""
    model = _MODELS[table.key.kind] if table.key else ""
    primary = key_columns if table.key and table.key.kind == "PRIMARY" else ""
    parts = table.partition
    rows["tables_config"].append(
        (*at, "OLAP", model, primary, ", ".join(parts.expressions) if parts else "", key_columns)
    )
    for name in parts.names if parts else ():
        kind = "(...)" if parts and parts.kind == "LIST" else "[types: ...]"
        rows["partitions_meta"].append((*at, name, kind))


def _values(row: Sequence[object]) -> str:
    return f"({', '.join(_literal(value) for value in row)})"


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    escaped = str(value).replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    return f"'{escaped}'"
