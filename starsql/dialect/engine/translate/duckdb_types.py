"""The DuckDB type in which a value of a StarRocks type is held."""

from __future__ import annotations

from starsql.dialect.engine.translate.nested import struct_type
from starsql.dialect.engine.translate.wide_decimals import WIDEST, is_wide
from starsql.dialect.types import Type

__all__ = ["duckdb_type"]

_DUCKDB = {
    "BOOLEAN": "BOOLEAN",
    "TINYINT": "TINYINT",
    "SMALLINT": "SMALLINT",
    "INT": "INTEGER",
    "BIGINT": "BIGINT",
    "LARGEINT": "HUGEINT",
    "FLOAT": "FLOAT",
    "DOUBLE": "DOUBLE",
    "VARCHAR": "VARCHAR",
    "VARBINARY": "BLOB",
    "DATE": "DATE",
    "DATETIME": "TIMESTAMP",
    "TIME": "BIGINT",  # seconds
    "JSON": "VARCHAR",  # kept as StarRocks prints it
    "BITMAP": "UBIGINT[]",  # sorted and distinct
    "HLL": "VARCHAR[]",  # what was put into it, sorted and distinct
    "PERCENTILE": "DOUBLE[]",  # what was put into it
    "NULL": "VARCHAR",
}


def duckdb_type(type_: Type) -> str | None:
    """The DuckDB type that holds it; None if there is none."""
    match type_.kind:
        case "DECIMAL":
            if not 1 <= type_.precision <= WIDEST or type_.scale > type_.precision:
                return None
            return "BIGNUM" if is_wide(type_) else str(type_)
        case "ARRAY":
            element = duckdb_type(type_.args[0])
            return element and f"{element}[]"
        case "MAP":
            key, value = map(duckdb_type, type_.args)
            return f"STRUCT(key {key}, value {value})[]" if key and value else None
        case "STRUCT":
            parts = [duckdb_type(part) for part in type_.args]
            known = [part for part in parts if part]
            return struct_type(known) if len(known) == len(parts) else None
        case kind:
            return _DUCKDB.get(kind)
