"""Decimals of more than 38 digits: whole numbers of 256 bits, counted in units of their last digit.

    >>> wide_text("-1205", 2)
    '-12.05'

DuckDB holds them as BIGNUM, which reaches Python as text. What 256 bits do not hold is NULL.
Source: be/src/exprs/decimal_cast_expr.h and decimal_binary_function.h
"""

from __future__ import annotations

import math
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal

from starsql.dialect.engine.translate.natives.native import Native

__all__ = ["NATIVES", "wide_from_text", "wide_quotient", "wide_rescaled", "wide_text"]

_LEAST, _GREATEST = -(2**255), 2**255 - 1
# far more digits than there are, and no limit that a text's exponent could hit
_CONTEXT = Context(prec=400, Emin=MIN_EMIN, Emax=MAX_EMAX)


def _kept(number: int) -> str | None:
    return str(number) if _LEAST <= number <= _GREATEST else None


def _rounded(above: int, below: int) -> int:
    """above / below, half away from zero."""
    quotient, rest = divmod(abs(above), abs(below))
    quotient += rest * 2 >= abs(below)
    return quotient if (above < 0) == (below < 0) else -quotient


def wide_times(one: str, two: str) -> str | None:
    return _kept(int(one) * int(two))


def wide_quotient(above: str, below: str, shift: int) -> str | None:
    """above * 10 ** shift / below; NULL for a divisor of zero."""
    scaled = _kept(int(above) * 10**shift)
    return _kept(_rounded(int(scaled), int(below))) if scaled and int(below) else None


def wide_average(total: str, count: int, shift: int) -> str | None:
    """As `wide_quotient`, but what is beyond 256 bits is lost unnoticed, as in StarRocks."""
    if not count:
        return None
    scaled = (int(total) * 10**shift - _LEAST) % 2**256 + _LEAST
    return str(_rounded(scaled, count))


def wide_whole_quotient(above: str, below: str) -> str | None:
    """The quotient without what is behind its point; NULL for a divisor of zero."""
    if not int(below):
        return None
    quotient = abs(int(above)) // abs(int(below))
    return str(quotient if (int(above) < 0) == (int(below) < 0) else -quotient)


def wide_remainder(above: str, below: str) -> str | None:
    """It has the sign of `above`; NULL for a divisor of zero."""
    if not int(below):
        return None
    rest = abs(int(above)) % abs(int(below))
    return str(-rest if int(above) < 0 else rest)


def wide_rescaled(number: str, places: int) -> str | None:
    """With so many more digits behind the point, or fewer, then rounded half away from zero."""
    if places >= 0:
        return _kept(int(number) * 10**places)
    return str(_rounded(int(number), 10**-places))


def wide_from_text(text: str, scale: int) -> str | None:
    """Of an optional sign, digits with or without a point and an optional exponent."""
    number = Decimal(text.strip()).scaleb(scale, _CONTEXT)
    if number.adjusted() > 80:
        return None
    sign, digits, exponent = number.as_tuple()
    whole = int("".join(map(str, digits)))
    assert isinstance(exponent, int)  # the text is neither infinity nor NaN
    whole = whole * 10**exponent if exponent >= 0 else _rounded(whole, 10 ** min(-exponent, 500))
    return _kept(-whole if sign else whole)


def wide_from_double(value: float, scale: int) -> str | None:
    """The product with 10 ** scale is that of doubles."""
    product = value * 10.0**scale
    if not math.isfinite(product):
        return None
    return _kept(
        int(product + math.copysign(0.5, product)) if abs(product) < 2**52 else int(product)
    )


def wide_double(number: str, scale: int) -> float:
    return float(int(number)) / 10.0**scale


def wide_text(number: str, scale: int) -> str:
    """As CAST prints it."""
    return f"{Decimal(f'{number}E-{scale}'):f}"


_PAIR = ("BIGNUM", "BIGNUM")
NATIVES = (
    Native("sr_wide_times", wide_times, _PAIR, "BIGNUM"),
    Native("sr_wide_quotient", wide_quotient, (*_PAIR, "INTEGER"), "BIGNUM"),
    Native("sr_wide_average", wide_average, ("BIGNUM", "BIGINT", "INTEGER"), "BIGNUM"),
    Native("sr_wide_whole_quotient", wide_whole_quotient, _PAIR, "BIGNUM"),
    Native("sr_wide_remainder", wide_remainder, _PAIR, "BIGNUM"),
    Native("sr_wide_rescaled", wide_rescaled, ("BIGNUM", "INTEGER"), "BIGNUM"),
    Native("sr_wide_from_text", wide_from_text, ("VARCHAR", "INTEGER"), "BIGNUM"),
    Native("sr_wide_from_double", wide_from_double, ("DOUBLE", "INTEGER"), "BIGNUM"),
    Native("sr_wide_double", wide_double, ("BIGNUM", "INTEGER"), "DOUBLE"),
    Native("sr_wide_text", wide_text, ("BIGNUM", "INTEGER"), "VARCHAR"),
)
