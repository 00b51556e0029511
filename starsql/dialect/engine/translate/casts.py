"""Casts as StarRocks makes them: what cannot be cast is NULL, fractions are cut, not rounded.

Sources: https://docs.starrocks.io/docs/sql-reference/sql-functions/cast/ and
be/src/exprs/cast_expr.cpp.
"""

from __future__ import annotations

import re
from datetime import datetime

from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.engine.translate.nested import cast_nested, entry, nested_text, struct
from starsql.dialect.engine.translate.wide_decimals import from_wide, is_wide, kept_decimal, to_wide
from starsql.dialect.types import DOUBLE, JSON, VARCHAR, Type

__all__ = ["MACROS", "cast", "cast_literal"]

MACROS: tuple[tuple[str, str], ...] = (
    ("sr_trim(s)", r"trim(s, E' \t\n\v\f\r')"),
    (
        "sr_text_integer(s)",
        r"CASE WHEN regexp_full_match(s, '\s*[+-]?[0-9]+\s*') THEN TRY_CAST(s AS HUGEINT) END",
    ),
    (
        # DuckDB alone would read inf, nan and 1_000 too
        "sr_text_float(s)",
        r"CASE WHEN regexp_full_match(s, "
        r"'\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\s*') THEN s END",
    ),
    (
        "sr_text_boolean(s)",
        "CASE lower(sr_trim(s)) WHEN 'true' THEN true WHEN 'false' THEN false "
        "ELSE TRY_CAST(sr_text_integer(s) AS INTEGER) <> 0 END",
    ),
    (
        # 1.0 is '1'; from 1e16 on and below 1e-4 with an exponent
        "sr_float_text(d)",
        r"CASE WHEN isinf(d) OR isnan(d) THEN CAST(d AS VARCHAR) "
        r"ELSE regexp_replace(CAST(d AS VARCHAR), '\.0$', '') END",
    ),
    (
        # a number that no FLOAT holds is infinite
        "sr_single(d)",
        "CASE WHEN abs(d) >= 3.4028235677973366e38::DOUBLE "
        "THEN CAST(sign(d) * 'inf'::DOUBLE AS FLOAT) ELSE CAST(d AS FLOAT) END",
    ),
    (
        "sr_datetime_text(t)",
        "CASE WHEN microsecond(t) % 1000000 = 0 THEN strftime(t, '%Y-%m-%d %H:%M:%S') "
        "ELSE strftime(t, '%Y-%m-%d %H:%M:%S.%f') END",
    ),
    (
        # 20240131 and 240131 are dates, 20240131235959 has a time; 2000 begins the century below 70
        "sr_integer_datetime(n)",
        "CASE WHEN n BETWEEN 101 AND 991231 "
        "THEN try_strptime(CAST(n + IF(n < 700000, 20000000, 19000000) AS VARCHAR), '%Y%m%d') "
        "WHEN n BETWEEN 10000101 AND 99991231 THEN try_strptime(CAST(n AS VARCHAR), '%Y%m%d') "
        "WHEN n BETWEEN 10000101000000 AND 99991231235959 "
        "THEN try_strptime(CAST(n AS VARCHAR), '%Y%m%d%H%M%S') "
        "WHEN n BETWEEN 101000000 AND 991231235959 THEN try_strptime(CAST(n "
        "+ IF(n < 700000000000, 20000000000000, 19000000000000) AS VARCHAR), '%Y%m%d%H%M%S') END",
    ),
    (
        # the forms that nearly all have; any other is read in Python
        "sr_text_datetime(s)",
        r"CASE WHEN regexp_full_match(s, '\d{4}-\d\d-\d\d( ([01]\d|2[0-3]):\d\d:\d\d)?') "
        r"THEN TRY_CAST(s AS TIMESTAMP) "
        r"WHEN regexp_full_match(s, '\d{8}') THEN try_strptime(s, '%Y%m%d') "
        "ELSE sr_parse_datetime(s) END",
    ),
    (
        # 83000 is 08:30:00
        "sr_number_time(n)",
        "CASE WHEN abs(n) // 100 % 100 < 60 AND abs(n) % 100 < 60 "
        "THEN sign(n) * (abs(n) // 10000 * 3600 + abs(n) // 100 % 100 * 60 + abs(n) % 100) END",
    ),
    (
        "sr_decimal(d, n, bound)",
        "CASE WHEN d IS NULL AND abs(CAST(n AS DOUBLE)) <= bound "
        "THEN error('unsupported: a decimal beyond its precision') ELSE d END",
    ),
    ("sr_json_bool_text(b)", "CASE b WHEN true THEN 'true' WHEN false THEN 'false' END"),
)

_WHOLE_DIGITS = {
    **{"TINYINT": 3, "SMALLINT": 5, "INT": 10, "BIGINT": 19, "LARGEINT": 39},
    **{"FLOAT": 39, "DOUBLE": 309},
}
_INTEGERS = ("TINYINT", "SMALLINT", "INT", "BIGINT", "LARGEINT")


def cast(sql: str, source: Type, target: Type, depth: int = 1) -> str | None:
    """DuckDB text that casts `sql`; None if StarRocks has no such cast, or we know none.

    The same text serves implicit and explicit casts; it never fails at run time. depth: how many
    lambdas of casts are around it.
    """
    if source == target:
        return sql
    name = duckdb_type(target)
    if name is None:
        return None
    if source.kind == "NULL":
        return f"CAST(NULL AS {name})"
    if source.kind == "JSON":
        return _from_json(sql, target, name, depth)
    if target.kind == "JSON":
        return _to_json(sql, source, depth)
    if source.is_nested:
        if target.is_string:
            return nested_text(cast, sql, source, depth)
        return cast_nested(cast, sql, source, target, depth)
    return _plain(sql, source, target, name)


def _plain(sql: str, source: Type, target: Type, name: str) -> str | None:
    """Between types without parts."""
    if is_wide(target):
        return to_wide(sql, source, target)
    if is_wide(source):
        return from_wide(sql, source, target)
    match target.kind:
        case "VARCHAR":
            return _to_text(sql, source)
        case kind if kind in _INTEGERS:
            return _to_integer(sql, source, name)
        case "FLOAT" | "DOUBLE":
            return _to_float(sql, source, name)
        case "DECIMAL":
            return _to_decimal(sql, source, target, name)
        case "BOOLEAN":
            return _to_boolean(sql, source)
        case "DATE" | "DATETIME":
            return _to_temporal(sql, source, name)
        case "VARBINARY" if source.is_string:
            return f"encode({sql})"
        case "TIME":
            return _to_time(sql, source)
        case "ARRAY" | "MAP" | "STRUCT" if source.is_string:
            return _from_json(f"sr_json({sql})", target, name, 1)
        case "ARRAY" | "MAP" | "STRUCT" if source.kind == "BOOLEAN":
            return f"CAST(NULL AS {name})"  # the type of NULL within arrays, maps and structs
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
        case "TIME":
            return f"sr_time_text({sql})"
        case "VARBINARY":
            return f"decode({sql})"
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
    if source.kind == "TIME":
        return f"TRY_CAST({_time_number(sql)} AS {name})"
    return None


def _to_float(sql: str, source: Type, name: str) -> str | None:
    if is_wide(source):
        return from_wide(sql, source, DOUBLE)
    if source.is_string:
        return f"TRY_CAST(sr_text_float({sql}) AS {name})"
    if source.kind == "DOUBLE" and name == "FLOAT":
        return f"sr_single({sql})"
    if source.is_number or source.kind == "BOOLEAN":
        return f"TRY_CAST({sql} AS {name})"
    if source.is_temporal:
        return f"CAST({_temporal_number(sql, source)} AS {name})"
    if source.kind == "TIME":
        return f"CAST({_time_number(sql)} AS {name})"
    return None


def _to_decimal(sql: str, source: Type, target: Type, name: str) -> str | None:
    if source.is_string:
        return f"TRY_CAST(sr_text_float({sql}) AS {name})"
    if source.is_number:
        text = f"TRY_CAST({sql} AS {name})"
        whole = target.precision - target.scale
        if _WHOLE_DIGITS.get(source.kind, source.precision - source.scale) < whole:
            return text
        return kept_decimal(text, sql, target)
    if source.kind == "BOOLEAN":
        return f"TRY_CAST(CAST({sql} AS TINYINT) AS {name})"
    if source.is_temporal:
        return f"TRY_CAST({_temporal_number(sql, source)} AS {name})"
    return None


def _to_boolean(sql: str, source: Type) -> str | None:
    if source.is_string:
        return f"sr_text_boolean({sql})"
    if source.is_number or source.kind == "TIME":
        return f"({sql} <> 0)"
    if source.is_temporal:
        return f"({_temporal_number(sql, source)} <> 0)"
    return None


def _to_temporal(sql: str, source: Type, name: str) -> str | None:
    if source.is_string:
        return f"CAST(sr_text_datetime({sql}) AS {name})"
    if source.kind == "BOOLEAN":
        sql = f"CAST({sql} AS INTEGER)"
    if source.is_integer or source.kind == "BOOLEAN":
        return f"CAST(sr_integer_datetime({sql}) AS {name})"
    if source.is_float or source.is_decimal:
        return f"CAST(sr_integer_datetime(TRY_CAST(trunc({sql}) AS BIGINT)) AS {name})"
    if source.is_temporal:
        return f"CAST({sql} AS {name})"
    return None


def _to_time(sql: str, source: Type) -> str | None:
    if source.is_string:
        return f"sr_parse_time({sql})"
    if source.is_temporal:
        return f"((epoch_us({sql}) - epoch_us(date_trunc('day', {sql}))) // 1000000)"
    if source.is_number or source.kind == "BOOLEAN":
        number = _to_integer(sql, source, "BIGINT")
        return f"sr_number_time({number})"
    return None


def _temporal_number(sql: str, source: Type) -> str:
    """20240131, or 20240131235959 with a time of day."""
    pattern = "%Y%m%d" if source.kind == "DATE" else "%Y%m%d%H%M%S"
    return f"CAST(strftime({sql}, '{pattern}') AS BIGINT)"


def _time_number(sql: str) -> str:
    """83000 for 08:30:00."""
    return f"({sql} // 3600 * 10000 + {sql} // 60 % 60 * 100 + {sql} % 60)"


# ---- JSON


def _to_json(sql: str, source: Type, depth: int) -> str | None:
    match source.kind:
        case "VARCHAR":
            return f"sr_json({sql})"
        case "BOOLEAN":
            return f"sr_json_bool_text({sql})"
        case "FLOAT" | "DOUBLE" | "DECIMAL":
            return f"sr_json_from_real({_to_float(sql, source, 'DOUBLE')})"
        case "DATE" | "DATETIME" | "TIME":
            return f"sr_json_from_text({_to_text(sql, source)})"
        case "LARGEINT":
            return f"CAST(TRY_CAST({sql} AS BIGINT) AS VARCHAR)"
        case "ARRAY" | "MAP" | "STRUCT":
            return _nested_to_json(sql, source, depth)
    return f"CAST({sql} AS VARCHAR)" if source.is_integer else None


def _nested_to_json(sql: str, source: Type, depth: int) -> str | None:
    """Strings inside stay strings, whatever they look like. A NULL key makes all of it NULL."""
    name = f"n{depth}"
    if source.kind == "ARRAY":
        inner = _part_to_json(name, source.args[0], depth + 1)
        return inner and f"sr_json_array(list_transform({sql}, lambda {name}: {inner}))"
    if source.kind == "MAP":
        key = cast(f"{name}.key", source.args[0], VARCHAR, depth + 1)
        value = _part_to_json(f"{name}.value", source.args[1], depth + 1)
        if key is None or value is None:
            return None
        pair = f"[sr_json_from_text({key}), {value}]"
        return f"sr_json_object(flatten(list_transform({sql}, lambda {name}: {pair})))"
    parts = []
    for place, (label, part) in enumerate(zip(source.names, source.args, strict=True)):
        value = _part_to_json(f"struct_extract({sql}, 'f{place}')", part, depth)
        if value is None:
            return None
        escaped = label.replace("'", "''")
        parts += [f"sr_json_from_text('{escaped}')", value]
    body = f"sr_json_object([{', '.join(parts)}])"
    return f"CASE WHEN {sql} IS NOT NULL THEN {body} END"


def _part_to_json(sql: str, type_: Type, depth: int) -> str | None:
    if type_ == JSON:
        return sql
    return f"sr_json_from_text({sql})" if type_.is_string else _to_json(sql, type_, depth)


def _from_json(sql: str, target: Type, name: str, depth: int) -> str | None:
    match target.kind:
        case "VARCHAR":
            return f"sr_json_text({sql})"
        case "BOOLEAN":
            return f"sr_json_bool({sql})"
        case "FLOAT" | "DOUBLE" | "DECIMAL":
            real = f"sr_json_real({sql})"
            return (
                to_wide(real, DOUBLE, target) if is_wide(target) else f"TRY_CAST({real} AS {name})"
            )
        case kind if kind in _INTEGERS:
            return f"TRY_CAST(sr_json_int({sql}) AS {name})"
        case "DATE" | "DATETIME":
            return _to_temporal(f"sr_json_text({sql})", VARCHAR, name)
        case "ARRAY":
            inner = cast(f"n{depth}", JSON, target.args[0], depth + 1)
            return inner and f"list_transform(sr_json_items({sql}), lambda n{depth}: {inner})"
        case "MAP":
            key = cast(f"n{depth}.key", VARCHAR, target.args[0], depth + 1)
            value = cast(f"n{depth}.value", JSON, target.args[1], depth + 1)
            if key is None or value is None:
                return None
            made = entry(key, value)
            return f"list_transform(sr_json_entries({sql}), lambda n{depth}: {made})"
        case "STRUCT":
            return _struct_from_json(sql, target, depth)
    return None


def _struct_from_json(sql: str, target: Type, depth: int) -> str | None:
    parts = []
    for place, (label, part) in enumerate(zip(target.names, target.args, strict=True)):
        escaped = label.replace("'", "''")
        value = cast(f"sr_json_field({sql}, '{escaped}', {place})", JSON, part, depth)
        if value is None:
            return None
        parts.append(value)
    return f"CASE WHEN left({sql}, 1) IN ('{{', '[') THEN {struct(parts)} END"


# ---- constants


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
    if is_wide(target):
        return None
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
