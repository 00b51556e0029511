"""Decimals of 39 to 76 digits, which StarRocks computes in 256 bits, as DuckDB text.

One is held as BIGNUM, counted in units of its last digit: DuckDB compares, sorts, groups, adds and
sums these itself, and `natives/wide_decimals.py` does the rest.
"""

from __future__ import annotations

from starsql.dialect.types import Type

__all__ = [
    "MACROS",
    "WIDEST",
    "from_wide",
    "is_wide",
    "kept_decimal",
    "opposite",
    "rescaled",
    "to_wide",
    "wide",
]

WIDEST = 76
_BITS = 2**255
MACROS: tuple[tuple[str, str], ...] = (
    # what 256 bits do not hold is NULL; a sum stops the query
    (
        "sr_wide(n)",
        f"CASE WHEN n BETWEEN '{-_BITS}'::BIGNUM AND '{_BITS - 1}'::BIGNUM THEN n END",
    ),
    (
        "sr_wide_sum(n)",
        "CASE WHEN n IS NOT NULL AND sr_wide(n) IS NULL "
        "THEN error('unsupported: a sum of more than 256 bits') ELSE n END",
    ),
)
_INTEGERS = {"LARGEINT": "HUGEINT", "INT": "INTEGER"}


def is_wide(type_: Type) -> bool:
    """Whether it is, or holds, such a decimal."""
    if type_.is_decimal:
        return type_.precision > 38
    return any(map(is_wide, type_.args))


def wide(scale: int) -> Type:
    """The widest decimal with so many digits behind its point."""
    return Type("DECIMAL", WIDEST, scale)


def opposite(sql: str) -> str:
    """`-x`: DuckDB's own sign before a BIGNUM gives one that compares wrongly."""
    return f"(0::BIGNUM - {sql})"


def rescaled(sql: str, source: int, target: int) -> str:
    return sql if source == target else f"sr_wide_rescaled({sql}, {target - source})"


def to_wide(sql: str, source: Type, target: Type) -> str | None:
    """DuckDB text that casts a value without parts to a wide decimal; None if there is no cast."""
    if is_wide(source):
        return rescaled(sql, source.scale, target.scale)
    if source.is_string:
        return f"sr_wide_from_text(sr_text_float({sql}), {target.scale})"
    if source.is_float:
        return f"sr_wide_from_double({sql}, {target.scale})"
    if source.kind == "BOOLEAN":
        sql = f"CAST({sql} AS TINYINT)"
    elif not source.is_number:
        return None
    return f"sr_wide_from_text(CAST({sql} AS VARCHAR), {target.scale})"


def kept_decimal(sql: str, number: str, target: Type) -> str:
    """A cast to a decimal of up to 38 digits that gave NULL, if rightly so.

    StarRocks keeps what its 64 or 128 bits hold, whatever the precision says; such a value stops
    the query here. number: what was cast.
    """
    bits = 63 if target.precision <= 18 else 127
    return f"sr_decimal({sql}, {number}, {float(2**bits // 10**target.scale)!r})"


def _double(sql: str, source: Type) -> str:
    return f"sr_wide_double({sql}, {source.scale})"


def from_wide(sql: str, source: Type, target: Type) -> str | None:
    """DuckDB text that casts a wide decimal to a type without parts; None if there is no cast."""
    if target.is_string:
        return f"sr_wide_text({sql}, {source.scale})"
    if target.is_float:
        number = _double(sql, source)
        return f"sr_single({number})" if target.kind == "FLOAT" else number
    if target.kind == "BOOLEAN":
        return f"({sql} <> 0::BIGNUM)"
    if target.is_integer:
        whole = f"sr_wide_whole_quotient({sql}, '{10**source.scale}'::BIGNUM)"
        name = _INTEGERS.get(target.kind, target.kind)
        return f"TRY_CAST(CAST({whole} AS VARCHAR) AS {name})"
    if target.is_decimal:
        text = f"sr_wide_text({rescaled(sql, source.scale, target.scale)}, {target.scale})"
        return kept_decimal(f"TRY_CAST({text} AS {target})", _double(sql, source), target)
    return None
