"""Casts as StarRocks makes them: what cannot be cast is NULL, fractions are cut, not rounded.

Sources: https://docs.starrocks.io/docs/sql-reference/sql-functions/cast/ and
be/src/exprs/cast_expr.cpp.
The `sr_` macros are defined in `macros.py`.
"""

from __future__ import annotations

import re
from datetime import datetime

from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.types import Type

__all__ = ["cast", "cast_literal"]


def cast(sql: str, source: Type, target: Type) -> str | None:
    """DuckDB text that casts `sql`; None if StarRocks has no such cast, or we know none.

    The same text serves implicit and explicit casts; it never fails at run time.
    """
    if source == target:
        return sql
    name = duckdb_type(target)
    if name is None:
        return None
    if source.kind == "NULL":
        return f"CAST(NULL AS {name})"
    match target.kind:
        case "VARCHAR":
            return _to_text(sql, source)
        case "TINYINT" | "SMALLINT" | "INT" | "BIGINT" | "LARGEINT":
            return _to_integer(sql, source, name)
        case "FLOAT" | "DOUBLE":
            return _to_float(sql, source, name)
        case "DECIMAL":
            return _to_decimal(sql, source, name)
        case "BOOLEAN":
            return _to_boolean(sql, source)
        case "DATE" | "DATETIME":
            return _to_temporal(sql, source, name)
        case "ARRAY" if source.kind == "ARRAY":
            inner = cast("x", source.args[0], target.args[0])
            return inner and f"list_transform({sql}, lambda x: {inner})"
    return None


def _to_text(sql: str, source: Type) -> str | None:
    match source.kind:
        case "BOOLEAN":
            return f"CAST(CAST({sql} AS TINYINT) AS VARCHAR)"
        case "FLOAT" | "DOUBLE":
            return f"sr_float_text({sql})"
        case "DATETIME":
            return f"sr_datetime_text({sql})"
        case "DECIMAL" if source.precision == source.scale < 38:
            # DuckDB leaves out the zero before the point where the type has no place for it
            return f"CAST(CAST({sql} AS DECIMAL({source.scale + 1},{source.scale})) AS VARCHAR)"
        case "DATE" | "DECIMAL":
            return f"CAST({sql} AS VARCHAR)"
        case "JSON":
            return f"sr_json_text({sql})"
    return f"CAST({sql} AS VARCHAR)" if source.is_integer else None


def _to_integer(sql: str, source: Type, name: str) -> str | None:
    if source.is_string:
        return f"TRY_CAST(sr_text_integer({sql}) AS {name})"
    if source.is_float or source.is_decimal:
        return f"TRY_CAST(trunc({sql}) AS {name})"
    if source.is_integer or source.kind == "BOOLEAN":
        return f"TRY_CAST({sql} AS {name})"
    if source.is_temporal:
        return f"TRY_CAST({_temporal_number(sql, source)} AS {name})"
    return None


def _to_float(sql: str, source: Type, name: str) -> str | None:
    if source.is_string:
        return f"TRY_CAST(sr_text_float({sql}) AS {name})"
    if source.is_number or source.kind == "BOOLEAN":
        return f"CAST({sql} AS {name})"
    if source.is_temporal:
        return f"CAST({_temporal_number(sql, source)} AS {name})"
    return None


def _to_decimal(sql: str, source: Type, name: str) -> str | None:
    if source.is_string:
        return f"TRY_CAST(sr_text_float({sql}) AS {name})"
    if source.is_number:
        return f"TRY_CAST({sql} AS {name})"
    if source.kind == "BOOLEAN":
        return f"TRY_CAST(CAST({sql} AS TINYINT) AS {name})"
    if source.is_temporal:
        return f"TRY_CAST({_temporal_number(sql, source)} AS {name})"
    return None


def _to_boolean(sql: str, source: Type) -> str | None:
    if source.is_string:
        return f"sr_text_boolean({sql})"
    if source.is_number:
        return f"({sql} <> 0)"
    if source.is_temporal:
        return f"({_temporal_number(sql, source)} <> 0)"
    return None


def _to_temporal(sql: str, source: Type, name: str) -> str | None:
    if source.is_string:
        return f"CAST(sr_text_datetime({sql}) AS {name})"
    if source.is_integer:
        return f"CAST(sr_integer_datetime({sql}) AS {name})"
    if source.is_temporal:
        return f"CAST({sql} AS {name})"
    return None


def _temporal_number(sql: str, source: Type) -> str:
    """20240131, or 20240131235959 with a time of day."""
    pattern = "%Y%m%d" if source.kind == "DATE" else "%Y%m%d%H%M%S"
    return f"CAST(strftime({sql}, '{pattern}') AS BIGINT)"


_FIXED_DATES = (
    (re.compile(r"\d{8}"), "%Y%m%d"),
    (re.compile(r"\d{4}-\d\d-\d\d"), "%Y-%m-%d"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"), "%Y-%m-%d %H:%M:%S"),
)


def cast_literal(literal: str, target: Type) -> str | None:
    """The commonest casts of constants, made here: binding a macro takes DuckDB longer.

    None: not one of them, cast it as any other value.
    """
    if target.is_temporal:
        return _moment(literal, target)
    if target.kind in ("DOUBLE", "BIGINT", "DECIMAL") and re.fullmatch(r"\d{1,15}", literal):
        return f"{int(literal)}::{duckdb_type(target)}" if _fits(literal, target) else None
    return None


def _fits(literal: str, target: Type) -> bool:
    return target.kind != "DECIMAL" or len(literal) <= target.precision - target.scale


def _moment(literal: str, target: Type) -> str | None:
    for pattern, style in _FIXED_DATES:
        if pattern.fullmatch(literal):
            try:
                moment = datetime.strptime(literal, style)
            except ValueError:
                return f"CAST(NULL AS {duckdb_type(target)})"
            if moment.year < 1000:  # strftime pads differently on each platform
                return None
            shape = "%Y-%m-%d" if target.kind == "DATE" else "%Y-%m-%d %H:%M:%S"
            name = "DATE" if target.kind == "DATE" else "TIMESTAMP"
            return f"{name} '{moment.strftime(shape)}'"
    return None
