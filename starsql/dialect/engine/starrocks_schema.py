"""`information_schema` of a StarRocks server to `Schema`.

Tables, columns and views are there in every version (and in every server that speaks MySQL's
protocol); keys and partitions are in tables of StarRocks' own, of which older versions lack some:
what is not there is left unknown.
https://docs.starrocks.io/docs/sql-reference/information_schema/
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Literal

from starsql.dialect.schema import Column, Key, Partition, Schema, Table
from starsql.errors import SchemaError

__all__ = ["read_schema"]

_EXPRESSION = re.compile(r"['\"]|(?:current_timestamp|now|uuid|uuid_numeric)\b", re.IGNORECASE)

Ask = Callable[[str], Sequence[Sequence[Any]] | None]
"""Runs a statement; None if the server has no such table."""

_SYSTEM = ("information_schema", "_statistics_", "sys", "mysql", "performance_schema")

_KINDS: dict[str, Literal["DUPLICATE", "AGGREGATE", "UNIQUE", "PRIMARY"]] = {
    "DUP": "DUPLICATE",
    "AGG": "AGGREGATE",
    "UNQ": "UNIQUE",
    "UNI": "UNIQUE",
    "PRI": "PRIMARY",
}


def read_schema(ask: Ask, *, database: str | None, catalog: str | None) -> Schema:
    """The tables of a database; None: of all but the system's own.

    Raises SchemaError if the server does not list them.
    """
    source = f"{_quoted(catalog)}.information_schema" if catalog else "information_schema"

    def select(
        columns: str, table: str, name: str = "table_schema"
    ) -> Sequence[Sequence[Any]] | None:
        chosen = (
            f"= {_literal(database)}"
            if database is not None
            else f"NOT IN ({', '.join(_literal(system) for system in _SYSTEM)})"
        )
        return ask(f"SELECT {columns} FROM {source}.{table} WHERE {name} {chosen}")  # noqa: S608

    tables = select("table_schema, table_name, table_type, table_comment", "tables")
    columns = select(
        "table_schema, table_name, column_name, ordinal_position, column_type, is_nullable, "
        "column_default, column_comment, column_key, extra",
        "columns",
    )
    if tables is None or columns is None:
        raise SchemaError(
            "information_schema.tables and .columns cannot be read; check this account's grants"
        )
    views = select("table_schema, table_name, view_definition", "views")
    configs = select(
        "table_schema, table_name, table_model, primary_key, partition_key, sort_key",
        "tables_config",
    )
    partitions = select(
        "db_name, table_name, partition_name, partition_value", "partitions_meta", "db_name"
    )
    columns_of = _grouped(columns)
    view_of = {(row[0], row[1]): str(row[2] or "") for row in views or ()}
    config_of = {(row[0], row[1]): row[2:] for row in configs or ()}
    parts_of = _grouped(partitions or ())
    found = []
    for schema_name, name, kind, comment in sorted(tables, key=lambda row: (row[0], row[1])):
        at = (schema_name, name)
        rows = sorted(columns_of.get(at, ()), key=lambda row: int(row[1]))
        is_view = "VIEW" in str(kind).upper() or at in view_of
        found.append(
            Table(
                name=name,
                columns=tuple(_column(row) for row in rows),
                comment="" if is_view and comment in ("VIEW", "OLAP") else str(comment or ""),
                database=schema_name,
                catalog=catalog,
                key=_key(config_of.get(at), rows),
                partition=_partition(config_of.get(at), parts_of.get(at, ())),
                view=view_of.get(at) if is_view else None,
            )
        )
    return Schema(tuple(found))


def _grouped(rows: Sequence[Sequence[Any]]) -> dict[tuple[str, str], list[Sequence[Any]]]:
    """The rest of each row by its first two values."""
    groups: dict[tuple[str, str], list[Sequence[Any]]] = {}
    for row in rows:
        groups.setdefault((row[0], row[1]), []).append(row[2:])
    return groups


def _column(row: Sequence[Any]) -> Column:
    name, _, type_, nullable, default, comment, _, extra = row
    extra = str(extra or "").lower()
    return Column(
        name=name,
        type=_type(str(type_)),
        comment=str(comment or ""),
        nullable=str(nullable).upper() != "NO",
        default=None if default in (None, "NULL") else _default(str(default)),
        auto_increment="auto_increment" in extra,
    )


def _default(text: str) -> str:
    """As SQL text; servers leave the quotes of a literal out."""
    return text if _EXPRESSION.match(text) else _literal(text)


def _type(text: str) -> str:
    """As DDL spells it: a width of display ("bigint(20)") says nothing about the values."""
    text = re.sub(r"\bbigint\(20\) unsigned", "largeint", text, flags=re.IGNORECASE)
    text = re.sub(r"\btinyint\(1\)", "boolean", text, flags=re.IGNORECASE)
    text = re.sub(
        r"\b(tinyint|smallint|int|bigint|largeint|double|float|boolean)\(\d+(?:,\s*\d+)?\)",
        r"\1",
        text,
        flags=re.IGNORECASE,
    )
    text = text.replace(" unsigned", "")
    return text if "<" in text else text.upper()  # a struct's fields keep their spelling


def _key(config: Sequence[Any] | None, columns: Sequence[Sequence[Any]]) -> Key | None:
    if config is None:
        return None
    kind = _KINDS.get(str(config[0] or "")[:3].upper())
    names = _names(config[1]) or _names(config[3])
    if not names:
        names = tuple(str(row[0]) for row in columns if str(row[6] or "").strip())
    return Key(kind, names) if kind and names else None


def _partition(config: Sequence[Any] | None, parts: Sequence[Sequence[Any]]) -> Partition | None:
    expressions = _names(config[2]) if config is not None else ()
    if not expressions:
        return None
    kind: Literal["RANGE", "LIST", "EXPRESSION"] = "RANGE"
    if any("(" in expression for expression in expressions):
        kind = "EXPRESSION"
    elif parts and not any("types:" in str(value) for _, value in parts):
        kind = "LIST"
    return Partition(kind, expressions, tuple(str(name) for name, _ in parts))


def _names(listed: object) -> tuple[str, ...]:
    """The items of "`a`, `b`" or "date_trunc('day', dt), c"."""
    if not listed:
        return ()
    parts = re.split(r",(?![^(]*\))", str(listed))
    return tuple(name for part in parts if (name := part.strip().replace("`", "")))


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _literal(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"
