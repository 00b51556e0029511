"""Schemas from files, recognised by what is in them.

[{"table_name": "t", "table_description": "...",
  "columns": [{"col": "a", "type": "bigint", "description": "..."}]}]      contest's schema.json
[{"db_id": "d", "table_names_original": ["t"],
  "column_names_original": [[-1, "*"], [0, "a"]], "column_types": ["text", "number"],
  "primary_keys": [1], "foreign_keys": [[1, 2]]}]                          Spider's tables.json
CREATE TABLE t (a BIGINT COMMENT "...") ...;                               StarRocks DDL
a folder of files NAME.sql                                                 DDL of databases NAME
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.schema import Column, ForeignKey, Key, Schema, Table
from starsql.errors import SchemaError

__all__ = ["load_schema", "merge_schemas", "schema_from_json", "schema_from_spider"]

# Spider knows five kinds of values only; its numbers are integers and decimals alike.
_SPIDER_TYPES = {
    "text": "STRING",
    "number": "DOUBLE",
    "time": "DATETIME",
    "boolean": "BOOLEAN",
    "others": "STRING",
}


def load_schema(*paths: str | os.PathLike[str], database: str | None = None) -> Schema:
    """The schema that one or several files describe together.

    database: what tables belong to whose file names none; by default they belong to none, and are
    found from every database.

    Several files are merged as `merge_schemas` says. Raises SchemaError, naming file, record and
    key, for a file that is missing, empty or not one of the formats.
    """
    if not paths:
        raise SchemaError("no file was named; give schema.json, DDL or Spider's tables.json")
    merged: Schema | None = None
    for path in paths:
        schema = _load_one(Path(path), database)
        merged = schema if merged is None else merge_schemas(merged, schema)
    assert merged is not None
    return merged


def _load_one(path: Path, database: str | None) -> Schema:
    source = str(path)
    if files := sorted(path.glob("*.sql")):
        parts = [schema_from_ddl(_read(f), database=f.stem, source=str(f)) for f in files]
        return Schema(tuple(table for part in parts for table in part.tables))
    text = _read(path)
    if text.lstrip()[:1] not in ("[", "{"):
        if path.suffix.lower() == ".json":
            raise SchemaError("is not JSON: it starts with neither '[' nor '{'", source=source)
        return schema_from_ddl(text, database=database, source=source)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise SchemaError(
            f"is not JSON: {error.msg} at line {error.lineno}, column {error.colno}", source=source
        ) from None
    records = data if isinstance(data, list) else [data]
    if not records:
        raise SchemaError("describes no table: the list is empty", source=source)
    first = records[0]
    if isinstance(first, dict) and "db_id" in first:
        return schema_from_spider(records, source=source)
    return schema_from_json(records, database=database, source=source)


def _read(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise SchemaError("no such file", source=str(path)) from None
    except IsADirectoryError:
        raise SchemaError("is a folder; name the files in it", source=str(path)) from None
    except OSError as error:
        raise SchemaError(f"cannot be read: {error.strerror}", source=str(path)) from None
    except UnicodeDecodeError as error:
        raise SchemaError(
            f"is not UTF-8 (byte {error.start}); convert it first", source=str(path)
        ) from None
    if not text.strip():
        raise SchemaError("is empty; expected tables", source=str(path))
    return text


def merge_schemas(first: Schema, second: Schema) -> Schema:
    """All tables of both; what both have is one table that knows what either says.

    Tables are the same if their names are, letter case included (StarRocks tells `T` from `t`) and
    neither contradicts the other's database; if no such table exists but exactly one whose name
    differs in letter case only, it is that one, since one export wrote both files. Columns match
    in any letter case. DDL is what the server ran: where one side has a key, a partition or
    lengths in its types and the other has not, spelling, types and order are those of that side.
    Comments are kept from whichever side has one, the first before the second.
    """
    tables = list(first.tables)
    for table in second.tables:
        at = _same_table(tables, table)
        if at is None:
            tables.append(table)
        else:
            tables[at] = _merge_tables(tables[at], table)
    dictionaries = {found.name: found for found in (*second.dictionaries, *first.dictionaries)}
    return Schema(tuple(tables), first.functions | second.functions, tuple(dictionaries.values()))


def _same_table(tables: list[Table], table: Table) -> int | None:
    here = [
        i
        for i, other in enumerate(tables)
        if other.name.lower() == table.name.lower()
        and (other.database is None or table.database in (None, other.database))
    ]
    exact = [i for i in here if tables[i].name == table.name]
    if exact:
        return exact[0]
    return here[0] if len(here) == 1 else None


def _merge_tables(first: Table, second: Table) -> Table:
    leading, other = (second, first) if _is_ddl(second) and not _is_ddl(first) else (first, second)
    columns = [_merge_columns(column, other.column(column.name)) for column in leading.columns]
    columns += [column for column in other.columns if leading.column(column.name) is None]
    return replace(
        leading,
        columns=tuple(columns),
        comment=first.comment or second.comment,
        database=first.database or second.database,
        catalog=first.catalog or second.catalog,
        key=leading.key or other.key,
        partition=leading.partition or other.partition,
        foreign_keys=leading.foreign_keys or other.foreign_keys,
        view=leading.view or other.view,
    )


def _is_ddl(table: Table) -> bool:
    return table.key is not None or table.partition is not None or table.view is not None


def _merge_columns(leading: Column, other: Column | None) -> Column:
    if other is None:
        return leading
    return replace(
        leading,
        type=leading.type or other.type,
        comment=leading.comment or other.comment,
        default=leading.default if leading.default is not None else other.default,
    )


def schema_from_json(
    records: list[Any], *, database: str | None = None, source: str | None = None
) -> Schema:
    """The contest's schema.json, as parsed. Raises SchemaError, naming record and key."""
    tables: dict[str, Table] = {}
    for number, record in enumerate(records, 1):
        where = f"record {number}"
        name = _field(record, "table_name", str, source, where)
        where = f"record {number} ({name})"
        if name in tables:
            raise SchemaError("a table of this name came before", source=source, record=where)
        columns = _field(record, "columns", list, source, where)
        if not columns:
            raise SchemaError("has no columns", source=source, record=where, key="columns")
        tables[name] = Table(
            name,
            _columns(columns, source, where),
            comment=str(record.get("table_description") or ""),
            database=database,
        )
    return Schema(tuple(tables.values()))


def _columns(records: list[Any], source: str | None, where: str) -> tuple[Column, ...]:
    columns: dict[str, Column] = {}
    for number, record in enumerate(records, 1):
        here = f"{where}, column {number}"
        name = _field(record, "col", str, source, here)
        if name.lower() in columns:
            raise SchemaError(f"column {name!r} came before", source=source, record=here, key="col")
        kind = _field(record, "type", str, source, here)
        comment = str(record.get("description") or "")
        columns[name.lower()] = Column(name, kind.upper(), comment)
    return tuple(columns.values())


def schema_from_spider(records: list[Any], *, source: str | None = None) -> Schema:
    """Spider's or CSpider's tables.json, as parsed: each db_id becomes a database.

    Raises SchemaError, naming record and key.
    """
    tables: list[Table] = []
    seen: set[str] = set()
    for number, record in enumerate(records, 1):
        db = _field(record, "db_id", str, source, f"record {number}")
        where = f"record {number} ({db})"
        if db in seen:
            raise SchemaError("a database of this name came before", source=source, record=where)
        seen.add(db)
        tables += _spider_tables(record, db, source, where)
    return Schema(tuple(tables))


def _spider_tables(record: dict[str, Any], db: str, source: str | None, where: str) -> list[Table]:
    names = _field(record, "table_names_original", list, source, where)
    columns = _field(record, "column_names_original", list, source, where)
    types = _field(record, "column_types", list, source, where)
    if len(types) != len(columns):
        raise SchemaError(
            f"has {len(types)} types for {len(columns)} columns",
            source=source,
            record=where,
            key="column_types",
        )
    readable = record.get("column_names") or columns
    titles = record.get("table_names") or names
    by_table: list[list[Column]] = [[] for _ in names]
    for (table, name), kind, (_, title) in zip(columns, types, readable, strict=False):
        if table >= len(names):
            raise SchemaError(
                f"column {name!r} belongs to table {table}, but there are {len(names)}",
                source=source,
                record=where,
                key="column_names_original",
            )
        if table >= 0:
            comment = title if _words(title) != _words(name) else ""
            by_table[table].append(Column(name, _SPIDER_TYPES.get(kind, "STRING"), comment))
    keys = _spider_keys(record.get("primary_keys") or [], columns, source, where)
    foreign = _spider_foreign_keys(record.get("foreign_keys") or [], columns, names, source, where)
    return [
        Table(
            name,
            tuple(by_table[i]),
            comment=titles[i] if _words(titles[i]) != _words(name) else "",
            database=db,
            key=Key("PRIMARY", tuple(keys[i])) if i in keys else None,
            foreign_keys=tuple(foreign.get(i, ())),
        )
        for i, name in enumerate(names)
    ]


def _words(name: str) -> str:
    """A name for comparing: "People_ID" says no more than "people id"."""
    return name.replace("_", " ").lower()


def _spider_keys(
    indices: list[Any], columns: list[Any], source: str | None, where: str
) -> dict[int, list[str]]:
    keys: dict[int, list[str]] = {}
    for index in indices:
        # CSpider and BIRD list the parts of a composite key in a list of their own.
        for part in index if isinstance(index, list) else [index]:
            table, name = _spider_column(columns, part, source, where, "primary_keys")
            keys.setdefault(table, []).append(name)
    return keys


def _spider_foreign_keys(
    pairs: list[Any], columns: list[Any], names: list[str], source: str | None, where: str
) -> dict[int, list[ForeignKey]]:
    foreign: dict[int, list[ForeignKey]] = {}
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != 2:
            raise SchemaError(
                f"expected pairs of column numbers, found {pair!r}",
                source=source,
                record=where,
                key="foreign_keys",
            )
        table, name = _spider_column(columns, pair[0], source, where, "foreign_keys")
        target, reference = _spider_column(columns, pair[1], source, where, "foreign_keys")
        foreign.setdefault(table, []).append(ForeignKey((name,), names[target], (reference,)))
    return foreign


def _spider_column(
    columns: list[Any], index: Any, source: str | None, where: str, key: str
) -> tuple[int, str]:
    if not isinstance(index, int) or not 0 < index < len(columns):
        raise SchemaError(
            f"there is no column number {index!r}", source=source, record=where, key=key
        )
    table, name = columns[index]
    return table, name


def _field(record: Any, key: str, kind: type, source: str | None, where: str) -> Any:
    """The value of a key that must be there and of that type; empty names are none."""
    if not isinstance(record, dict):
        raise SchemaError(
            f"expected an object, found {type(record).__name__}", source=source, record=where
        )
    if key not in record:
        known = ", ".join(sorted(record)) or "nothing"
        raise SchemaError(
            f"is missing; the record has {known}", source=source, record=where, key=key
        )
    value = record[key]
    if not isinstance(value, kind) or value == "":
        raise SchemaError(
            f"expected {'a name' if kind is str else 'a list'}, found {value!r}"[:200],
            source=source,
            record=where,
            key=key,
        )
    return value
