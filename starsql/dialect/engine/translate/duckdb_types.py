"""The DuckDB type in which a value of a StarRocks type is held."""

from __future__ import annotations

from starsql.dialect.types import MAX_DECIMAL, Type

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
    "JSON": "VARCHAR",  # kept as canonical text
    "BITMAP": "UBIGINT[]",  # sorted and distinct
    "NULL": "VARCHAR",
}


def duckdb_type(type_: Type) -> str | None:
    """The DuckDB type that holds it; None if there is none."""
    match type_.kind:
        case "DECIMAL":
            fits = 1 <= type_.precision <= MAX_DECIMAL and type_.scale <= type_.precision
            return f"DECIMAL({type_.precision},{type_.scale})" if fits else None
        case "ARRAY":
            element = duckdb_type(type_.args[0])
            return element and f"{element}[]"
        case "MAP":
            key, value = map(duckdb_type, type_.args)
            return f"MAP({key}, {value})" if key and value else None
        case "STRUCT":
            parts = [duckdb_type(part) for part in type_.args]
            if not all(parts):
                return None
            fields = zip(type_.names, parts, strict=True)
            return "STRUCT(" + ", ".join(f'"{name}" {part}' for name, part in fields) + ")"
        case kind:
            return _DUCKDB.get(kind)
