"""Functions of numbers; NULL where C's answer would not be a number.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/math-functions/,
be/src/exprs/math_functions.cpp and fe/.../sql/analyzer/DecimalV3FunctionAnalyzer.java (round)
"""

from __future__ import annotations

from starsql.dialect.arithmetic import arithmetic_type
from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.engine.translate.wide_decimals import is_wide, opposite, wide
from starsql.dialect.types import (
    BIGINT,
    DOUBLE,
    MAX_DECIMAL,
    NULL,
    VARCHAR,
    Type,
    as_decimal,
    common_type,
    decimal,
)

__all__ = ["MACROS", "SCALARS", "modulo"]

MACROS: tuple[tuple[str, str], ...] = (
    ("sr_round(x, n)", "CASE WHEN isinf(x) OR isnan(x) THEN x ELSE round(x, n) END"),
    ("sr_truncate(x, n)", "trunc(x * pow(10.0::DOUBLE, n)) / pow(10.0::DOUBLE, n)"),
    ("sr_finite(x)", "CASE WHEN isfinite(x) THEN x END"),
    (
        # a / b to a number of digits, half away from zero: in units of the last digit, then scaled
        "sr_quotient(a, b, shift)",
        "CASE WHEN b = 0 OR abs(a) > 170141183460469231731687303715884105727 // shift THEN NULL "
        "ELSE TRY_CAST(sign(a) * sign(b) * (abs(a * shift) // abs(b) + CAST("
        "abs(a * shift) % abs(b) >= abs(b) - abs(a * shift) % abs(b) AS HUGEINT)) "
        "AS DECIMAL(38, 0)) END",
    ),
    (
        # the digits of a DECIMAL without its point; m is 10 to the power of its scale
        "sr_unscaled(d, m)",
        "CAST(trunc(d) AS HUGEINT) * m + CAST((d - trunc(d)) * m AS HUGEINT)",
    ),
    (
        "sr_wrap(n)",
        "CAST(((n + 9223372036854775808) % 18446744073709551616 + 18446744073709551616) "
        "% 18446744073709551616 - 9223372036854775808 AS BIGINT)",
    ),
    ("sr_pmod(a, b)", "CASE WHEN b = 0 THEN NULL ELSE ((a % b) + b) % b END"),
)

_WIDER = {"TINYINT": "SMALLINT", "SMALLINT": "INT", "INT": "BIGINT", "BIGINT": "LARGEINT"}
_BITS = {"TINYINT": 8, "SMALLINT": 16, "INT": 32, "BIGINT": 64}


def _abs(call: Call) -> Typed:
    value = call.args[0]
    if value.type.is_integer:
        wide = Type(_WIDER.get(value.type.kind, "LARGEINT"))
        return Typed(f"abs({cast(value.sql, value.type, wide)})", wide)
    if is_wide(value.type):
        below = f"{value.sql} < 0::BIGNUM"
        text = f"CASE WHEN {below} THEN {opposite(value.sql)} ELSE {value.sql} END"
        return Typed(text, value.type)
    return Typed(f"abs({value.sql})", value.type)


def _round(call: Call) -> Typed:
    value = call.args[0]
    digits = call.args[1] if len(call.args) > 1 else None
    if value.type.is_decimal:
        return _round_decimal(call, value, digits)
    real = cast(value.sql, value.type, DOUBLE)
    if digits is None:
        return Typed(f"TRY_CAST(round({real}) AS BIGINT)", BIGINT)
    function = "sr_truncate" if call.name == "truncate" else "sr_round"
    return Typed(f"{function}({real}, CAST({digits.sql} AS INTEGER))", DOUBLE)


def _round_decimal(call: Call, value: Typed, digits: Typed | None) -> Typed:
    """The result has the digits that were asked for, even where there were fewer."""
    places = 0
    if digits is not None:
        if digits.literal is None or not digits.literal.lstrip("-").isdigit():
            raise call.refuse("digits that are not constant on DECIMAL")
        places = min(int(digits.literal), MAX_DECIMAL)
    if places < 0 and call.name == "truncate":
        raise call.refuse("negative digits on DECIMAL")
    function = "trunc" if call.name == "truncate" else "round"
    text = f"{function}({value.sql}, {places})" if places < value.type.scale else value.sql
    target = decimal(MAX_DECIMAL, max(places, 0))
    return Typed(f"TRY_CAST({text} AS {target})", target)


def _mod(call: Call) -> Typed:
    type_ = arithmetic_type("%", call.args[0].type, call.args[1].type)
    if type_ is None:
        raise call.mismatch()
    return modulo(call.args[0], call.args[1], type_)


def _digits(type_: Type) -> int:
    return 0 if type_ == NULL else as_decimal(type_).precision


def modulo(left: Typed, right: Typed, target: Type) -> Typed:
    """`%`: NULL for a divisor of zero."""
    if is_wide(target):
        target = wide(target.scale)
        one, two = (cast(side.sql, side.type, target) for side in (left, right))
        return Typed(f"sr_wide_remainder({one}, {two})", target)
    if target.is_decimal:
        scale = max(left.type.scale, right.type.scale)
        wholes = [_digits(side.type) - side.type.scale for side in (left, right)]
        target = decimal(max(wholes) + scale, scale)
    target = DOUBLE if target == NULL else target
    one, two = (cast(side.sql, side.type, target) for side in (left, right))
    return Typed(f"({one} % nullif({two}, 0))", target)


def _pmod(call: Call) -> Typed:
    target = common_type(arg.type for arg in call.args)
    target = BIGINT if target is not None and target.is_integer else DOUBLE
    one, two = (coerce(arg, target, call.mismatch) for arg in call.args)
    return Typed(f"sr_pmod({one}, {two})", target)


def _log(call: Call) -> Typed:
    """log(x) is natural, log(b, x) to base b."""
    *base, value = (arg.sql for arg in call.args)
    if not base:
        return Typed(f"CASE WHEN {value} > 0 THEN ln({value}) END", DOUBLE)
    checks = f"{value} > 0 AND {base[0]} > 0 AND abs({base[0]} - 1) > 1e-9"
    return Typed(f"CASE WHEN {checks} THEN ln({value}) / ln({base[0]}) END", DOUBLE)


def _bits(call: Call) -> Typed:
    symbol = {"bitand": "&", "bitor": "|"}.get(call.name)
    target = common_type(arg.type for arg in call.args)
    if target is None or not target.is_integer:
        target = BIGINT
    one, two = (coerce(arg, target, call.mismatch) for arg in call.args)
    return Typed(f"({one} {symbol} {two})" if symbol else f"xor({one}, {two})", target)


def _bit_not(call: Call) -> Typed:
    value = call.args[0]
    target = value.type if value.type.is_integer else BIGINT
    return Typed(f"(-1 - {coerce(value, target, call.mismatch)})", target)


def _shift(call: Call) -> Typed:
    """Shifts by as many bits as the type has, or more, are no defined C++: refused."""
    value, places = call.args
    target = value.type if value.type.is_integer else BIGINT
    width = _BITS.get(target.kind)
    if width is None or not (places.literal or "").isdigit() or int(places.literal or 0) >= width:
        raise call.refuse("these bits")
    text, by = f"CAST({coerce(value, target, call.mismatch)} AS HUGEINT)", int(places.literal or 0)
    if call.name == "bit_shift_left":
        # what is pushed beyond the left end is gone, the last bit there is the sign
        kept = f"(({text} * {2**by} + {2 ** (width - 1)}) & {2**width - 1}::HUGEINT)"
        text = f"({kept} - {2 ** (width - 1)})"
    elif call.name == "bit_shift_right_logical":
        text = f"(({text} & {2**width - 1}::HUGEINT) // {2**by})"
        text = f"CASE WHEN {text} >= {2 ** (width - 1)} THEN {text} - {2**width} ELSE {text} END"
    else:
        text = f"(({text} & {-(2**by)}::HUGEINT) // {2**by})"
    return Typed(f"CAST({text} AS {'INTEGER' if target.kind == 'INT' else target.kind})", target)


def _equiwidth_bucket(call: Call) -> Typed:
    value, low, high, buckets = (arg.sql for arg in call.args)
    width = f"(greatest(({high} - {low}) // nullif({buckets}, 0), 0) + 1)"
    inside = f"({value} - {low}) // {width}"
    return Typed(f"CASE WHEN {value} BETWEEN {low} AND {high} THEN {inside} END", BIGINT)


_REALS = (
    *("acos", "asin", "atan", "cbrt", "cos", "cosh", "degrees", "exp", "ln", "log10", "log2"),
    *("radians", "sin", "sinh", "sqrt", "tan", "tanh"),
)

SCALARS: dict[str, Scalar] = {
    **{name: Scalar("d", DOUBLE, f"sr_finite({name}({{0}}))") for name in _REALS},
    "abs": Scalar("n", None, build=_abs),
    "round dround": Scalar("n i?", None, build=_round),
    "truncate": Scalar("n i", None, build=_round),
    "ceil ceiling dceil": Scalar("d", BIGINT, "TRY_CAST(ceil({0}) AS BIGINT)"),
    "floor dfloor": Scalar("d", BIGINT, "TRY_CAST(floor({0}) AS BIGINT)"),
    "sign": Scalar("d", Type("FLOAT"), "CAST(sign({0}) AS FLOAT)"),
    "mod": Scalar("a a", None, build=_mod),
    "fmod": Scalar("d d", DOUBLE, "({0} % nullif({1}, 0))"),
    "pmod": Scalar("n n", None, build=_pmod),
    "pow power dpow fpow": Scalar("d d", DOUBLE, "sr_finite(pow({0}, {1}))"),
    "dlog10": Scalar("d", DOUBLE, "sr_finite(log10({0}))"),
    "dlog1": Scalar("d", DOUBLE, "sr_finite(ln({0}))"),
    "log": Scalar("d d?", None, build=_log),
    "dsqrt": Scalar("d", DOUBLE, "sr_finite(sqrt({0}))"),
    "dexp": Scalar("d", DOUBLE, "sr_finite(exp({0}))"),
    "square": Scalar("d", DOUBLE, "sr_finite({0} * {0})"),
    "cot": Scalar("d", DOUBLE, "sr_finite(1 / tan({0}))"),
    "atan2": Scalar("d d", DOUBLE, "atan2({0}, {1})"),
    "pi": Scalar("", DOUBLE, "pi()"),
    "e": Scalar("", DOUBLE, "exp(1.0::DOUBLE)"),
    "positive": Scalar("n", 0, "{0}"),
    "negative": Scalar("n", 0, "(-{0})"),
    "bitand bitor bitxor": Scalar("a a", None, build=_bits),
    "bitnot": Scalar("a", None, build=_bit_not),
    "bit_shift_left bit_shift_right bit_shift_right_logical": Scalar("a i", None, build=_shift),
    "bin": Scalar("i", VARCHAR, "CASE WHEN {0} >= 0 THEN bin({0}) END"),
    "equiwidth_bucket": Scalar("i i i i", None, build=_equiwidth_bucket),
    "conv": Scalar("s i i", VARCHAR, "sr_conv({0}, CAST({1} AS INTEGER), CAST({2} AS INTEGER))"),
    "rand random": Scalar("i?", DOUBLE, "random()"),
    "uuid": Scalar("", VARCHAR, "CAST(uuid() AS VARCHAR)"),
}
