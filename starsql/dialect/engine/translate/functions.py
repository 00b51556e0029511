"""StarRocks' scalar functions: what they take, what they give, how DuckDB says it.

The table is the allow-list: a function that is not in it is refused. A row's parameters are
letters, `?` marks optional ones, `*` repeats:

    s string   i BIGINT   d DOUBLE   t DATETIME   D DATE   b BOOLEAN   n number   a anything
    l string literal, handed over as its text

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/
The `sr_` macros are in `macros.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlglot import exp

from starsql.dialect.engine.translate.casts import cast, cast_literal
from starsql.dialect.engine.translate.formats import strftime_pattern, strptime_pattern
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import (
    BIGINT,
    BITMAP,
    BOOLEAN,
    DATE,
    DATETIME,
    DOUBLE,
    INT,
    LARGEINT,
    NULL,
    TINYINT,
    VARCHAR,
    Type,
    array_of,
    common_type,
    comparison_type,
    decimal,
)

__all__ = ["SCALARS", "Call", "Scalar", "coerce", "quote", "scalar"]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a function, its arguments translated."""

    name: str
    args: tuple[Typed, ...]
    node: exp.Expr
    """For the place in the user's text."""
    now: datetime
    """What now() answers, in the session's time zone."""
    utc_shift_s: int
    """The session's time zone, seconds east of UTC."""
    distinct: bool = False
    """An aggregate's DISTINCT."""
    ignore_nulls: bool = False
    """A window function's IGNORE NULLS."""
    over: str = ""
    """Text of the OVER clause, with a space before it."""

    def mismatch(self) -> Refusal:
        """StarRocks has no function of that name for these types."""
        types = ", ".join(str(arg.type).lower() for arg in self.args)
        return reject(
            "no-matching-function",
            f"No matching function with signature: {self.name}({types}).",
            self.node,
        )

    def refuse(self, what: str) -> Refusal:
        return unsupported(f"{self.name} with {what}", self.node)


Build = Callable[[Call], Typed]


@dataclass(frozen=True, slots=True)
class Scalar:
    """One row of the table: either a text template or a function that builds the text."""

    params: str
    returns: Type | int | None
    """A type, or the argument whose type it keeps; None: `build` says."""
    sql: str = ""
    """`{0}`, `{1}`, ... the arguments; `{args}` all of them."""
    build: Build | None = None


def quote(text: str) -> str:
    """A DuckDB string literal."""
    return "'" + text.replace("'", "''") + "'"


def coerce(value: Typed, target: Type, failure: Callable[[], Refusal]) -> str:
    """The value's text, cast implicitly. Raises what `failure` makes if there is no such cast."""
    text = cast_literal(value.literal, target) if value.literal is not None else None
    if text is None:
        text = cast(value.sql, value.type, target)
    if text is None:
        raise failure()
    return text


_LETTERS = {"s": VARCHAR, "i": BIGINT, "d": DOUBLE, "t": DATETIME, "D": DATE, "b": BOOLEAN}


def number(value: Typed) -> Typed:
    """The value as a number: strings turn into DOUBLE, booleans into TINYINT."""
    if value.type.is_number:
        return value
    target = TINYINT if value.type.kind == "BOOLEAN" else DOUBLE
    text = cast(value.sql, value.type, target)
    if text is None:
        raise unsupported(f"a number out of {value.type}")
    return Typed(text, target)


def _argument(call: Call, letter: str, value: Typed) -> Typed:
    if letter == "a":
        return value
    if letter == "n":
        return number(value)
    if letter == "l":
        if value.literal is None or not value.type.is_string:
            raise call.refuse("an argument that is not a string constant")
        return value
    target = _LETTERS[letter]
    return Typed(coerce(value, target, call.mismatch), target, value.literal)


def _letters(params: str, count: int) -> str | None:
    """One letter an argument; None if the function does not take so many."""
    required = re.findall(r"(\w)(?![?*])", params)
    optional = re.findall(r"(\w)\?", params)
    repeated = re.findall(r"(\w)\*", params)
    if repeated:
        extra = count - len(required)
        return "".join(required) + repeated[0] * extra if extra >= 0 else None
    if not len(required) <= count <= len(required) + len(optional):
        return None
    return "".join([*required, *optional][:count])


def scalar(row: Scalar, call: Call) -> Typed:
    """Translate one call by its row of the table. Raises Refusal."""
    letters = _letters(row.params, len(call.args))
    if letters is None:
        raise call.mismatch()
    args = tuple(
        _argument(call, letter, arg) for letter, arg in zip(letters, call.args, strict=True)
    )
    if row.build is not None:
        return row.build(Call(call.name, args, call.node, call.now, call.utc_shift_s))
    texts = [arg.sql for arg in args]
    returns = args[row.returns].type if isinstance(row.returns, int) else row.returns
    assert returns is not None
    return Typed(row.sql.format(*texts, args=", ".join(texts)), returns)


# ---- conditionals


def _common(call: Call, values: Sequence[Typed]) -> tuple[Type, list[str]]:
    target = common_type(value.type for value in values)
    if target is None:
        raise call.mismatch()
    if target == NULL:
        target = BOOLEAN  # StarRocks gives an all-NULL expression that type
    return target, [coerce(value, target, call.mismatch) for value in values]


def _if(call: Call) -> Typed:
    target, (yes, no) = _common(call, call.args[1:])
    return Typed(f"CASE WHEN {call.args[0].sql} THEN {yes} ELSE {no} END", target)


def _coalesce(call: Call) -> Typed:
    target, texts = _common(call, call.args)
    return Typed(f"coalesce({', '.join(texts)})", target)


def _nullif(call: Call) -> Typed:
    one, two = call.args
    target = comparison_type(one.type, two.type, equality=True)
    if target is None:
        raise call.mismatch()
    left, right = (coerce(arg, target, call.mismatch) for arg in call.args)
    return Typed(f"CASE WHEN {left} = {right} THEN NULL ELSE {one.sql} END", one.type)


def _extreme(call: Call) -> Typed:
    """greatest and least: NULL if any argument is."""
    target, texts = _common(call, call.args)
    nothing = " OR ".join(f"{text} IS NULL" for text in texts)
    return Typed(f"CASE WHEN {nothing} THEN NULL ELSE {call.name}({', '.join(texts)}) END", target)


# ---- numbers


def _abs(call: Call) -> Typed:
    value = call.args[0]
    if value.type.is_integer:
        wide = LARGEINT if value.type.kind in ("BIGINT", "LARGEINT") else BIGINT
        return Typed(f"abs({cast(value.sql, value.type, wide)})", wide)
    return Typed(f"abs({value.sql})", value.type)


def _round(call: Call) -> Typed:
    """round and truncate: DECIMAL keeps its scale as far as constant digits go."""
    value = call.args[0]
    digits = call.args[1] if len(call.args) > 1 else None
    function = "round" if call.name in ("round", "dround") else "truncate"
    if value.type.is_decimal:
        return _round_decimal(call, function, value, digits)
    real = cast(value.sql, value.type, DOUBLE)
    if digits is None:
        return Typed(f"TRY_CAST(round({real}) AS BIGINT)", BIGINT)
    return Typed(f"sr_{function}({real}, CAST({digits.sql} AS INTEGER))", DOUBLE)


def _round_decimal(call: Call, function: str, value: Typed, digits: Typed | None) -> Typed:
    places = 0
    if digits is not None:
        if digits.literal is None or not digits.literal.lstrip("-").isdigit():
            raise call.refuse("digits that are not constant on DECIMAL")
        places = int(digits.literal)
    if function != "round" or places < 0:
        raise call.refuse("these digits on DECIMAL")
    places = min(places, value.type.scale)
    rounded = decimal(38, places)
    return Typed(f"TRY_CAST(round({value.sql}, {places}) AS DECIMAL(38,{places}))", rounded)


def _mod(call: Call) -> Typed:
    return modulo(call.args[0], call.args[1])


def modulo(left: Typed, right: Typed) -> Typed:
    """`%`: NULL for a divisor of zero."""
    target = common_type((number(left).type, number(right).type))
    assert target is not None
    one, two = (cast(side.sql, side.type, target) for side in (left, right))
    if target.is_float:
        return Typed(f"fmod({one}, nullif({two}, 0))", target)
    return Typed(f"({one} % nullif({two}, 0))", target)


def _field(call: Call) -> Typed:
    """The place of the first argument among the others, 0 if it is not there or NULL."""
    mixed = any(arg.type.is_string for arg in call.args) and any(
        arg.type.is_number for arg in call.args
    )
    if mixed:
        texts = [coerce(arg, DOUBLE, call.mismatch) for arg in call.args]
    else:
        _, texts = _common(call, call.args)
    whens = " ".join(f"WHEN {texts[0]} = {text} THEN {i}" for i, text in enumerate(texts[1:], 1))
    return Typed(f"CASE {whens} ELSE 0 END", INT)


def _bits(call: Call) -> Typed:
    symbol = {"bitand": "&", "bitor": "|"}.get(call.name)
    one, two = (f"CAST({arg.sql} AS BIGINT)" for arg in call.args)
    return Typed(f"({one} {symbol} {two})" if symbol else f"xor({one}, {two})", BIGINT)


# ---- dates

_SECONDS = {"week": 604800, "day": 86400, "hour": 3600, "minute": 60, "second": 1}
_MONTHS = {"year": 12, "quarter": 3, "month": 1}


def add_interval(moment: str, amount: str, unit: str) -> str | None:
    """DuckDB text: a TIMESTAMP and `amount` (BIGINT text) units; None for an unknown unit."""
    if unit in _MONTHS:
        return f"sr_add_months({moment}, ({amount}) * {_MONTHS[unit]})"
    if unit in ("week", "day"):
        return f"sr_add_days({moment}, ({amount}) * {7 if unit == 'week' else 1})"
    if unit in _SECONDS:
        return f"sr_add_seconds({moment}, ({amount}) * {_SECONDS[unit]})"
    if unit in ("millisecond", "microsecond"):
        return f"sr_add_micros({moment}, ({amount}) * {1000 if unit == 'millisecond' else 1})"
    return None


def _add_unit(unit: str, sign: str = "") -> Build:
    def build(call: Call) -> Typed:
        moment, amount = call.args
        text = add_interval(moment.sql, f"{sign}{amount.sql}", unit)
        assert text is not None
        return Typed(text, DATETIME)

    return build


def between_units(start: str, end: str, unit: str) -> str | None:
    """DuckDB text: whole units from `start` to `end`, both TIMESTAMP; None for an unknown unit."""
    if unit in _MONTHS:
        return f"(sr_months_between({start}, {end}) // {_MONTHS[unit]})"
    if unit in _SECONDS:
        return f"sr_units_between({start}, {end}, {_SECONDS[unit] * 1000000})"
    if unit == "millisecond":
        return f"sr_units_between({start}, {end}, 1000)"
    return f"sr_micros_between({start}, {end})" if unit == "microsecond" else None


def _diff_unit(unit: str) -> Build:
    def build(call: Call) -> Typed:
        text = between_units(call.args[1].sql, call.args[0].sql, unit)
        assert text is not None
        return Typed(f"CAST({text} AS BIGINT)", BIGINT)

    return build


def _date_diff(call: Call) -> Typed:
    unit, end, start = call.args
    text = between_units(start.sql, end.sql, (unit.literal or "").lower())
    if text is None:
        raise call.refuse(f"unit {unit.literal!r}")
    return Typed(f"CAST({text} AS BIGINT)", BIGINT)


_TRUNCATED = ("year", "quarter", "month", "week", "day", "hour", "minute", "second")
_FINER = ("millisecond", "microsecond")


def _date_trunc(call: Call) -> Typed:
    unit, moment = call.args
    name = (unit.literal or "").lower()
    units = _TRUNCATED[:5] if moment.type == DATE else _TRUNCATED
    if name not in units and (name not in _FINER or moment.type == DATE):
        raise reject(
            "date-trunc-unit",
            f"date_trunc function can't support argument other than {'|'.join(units)}",
            call.node,
        )
    if moment.type == DATE:
        return Typed(f"CAST(date_trunc('{name}', {moment.sql}) AS DATE)", DATE)
    return Typed(f"date_trunc('{name}', {coerce(moment, DATETIME, call.mismatch)})", DATETIME)


def _date_format(call: Call) -> Typed:
    moment, style = call.args
    pattern = strftime_pattern(style.literal or "")
    if pattern is None:
        raise call.refuse(f"format {style.literal!r}")
    return Typed(f"strftime({moment.sql}, {quote(pattern)})", VARCHAR)


def _str_to_date(call: Call) -> Typed:
    text, style = call.args
    pattern = strptime_pattern(style.literal or "")
    if pattern is None:
        raise call.refuse(f"format {style.literal!r}")
    moment = f"try_strptime({text.sql}, {quote(pattern)})"
    if call.name == "str_to_date":
        return Typed(moment, DATETIME)
    return Typed(f"CAST({moment} AS DATE)", DATE)


def _to_date(call: Call) -> Typed:
    if len(call.args) == 1:
        return Typed(coerce(call.args[0], DATE, call.mismatch), DATE)
    return _str_to_date(Call("str2date", call.args, call.node, call.now, call.utc_shift_s))


_WEEK_MODES = {0: "sr_week0", 1: "sr_week1", 2: "sr_week2", 3: "sr_week3", 5: "sr_week5"}


def _week(call: Call) -> Typed:
    mode = 0
    if len(call.args) > 1:
        literal = call.args[1].literal
        mode = int(literal) if literal and literal.isdigit() else -1
    if mode not in _WEEK_MODES:
        raise call.refuse("this mode")
    return Typed(f"{_WEEK_MODES[mode]}({call.args[0].sql})", INT)


def _last_day(call: Call) -> Typed:
    unit = (call.args[1].literal or "").lower() if len(call.args) > 1 else "month"
    if unit not in _MONTHS:
        raise call.mismatch()
    start = f"date_trunc('{unit}', {call.args[0].sql})"
    return Typed(f"CAST({start} + INTERVAL {_MONTHS[unit]} MONTH - INTERVAL 1 DAY AS DATE)", DATE)


def _now(call: Call) -> Typed:
    return Typed(f"TIMESTAMP '{call.now:%Y-%m-%d %H:%M:%S}'", DATETIME)


def _today(call: Call) -> Typed:
    return Typed(f"DATE '{call.now:%Y-%m-%d}'", DATE)


def _unix_timestamp(call: Call) -> Typed:
    if not call.args:
        moment = _now(call).sql
    elif len(call.args) == 1:
        moment = coerce(call.args[0], DATETIME, call.mismatch)
    else:
        text = Typed(coerce(call.args[0], VARCHAR, call.mismatch), VARCHAR)
        moment = _str_to_date(
            Call("str_to_date", (text, call.args[1]), call.node, call.now, call.utc_shift_s)
        ).sql
    return Typed(f"sr_unix_timestamp({moment}, {call.utc_shift_s})", BIGINT)


def _from_unixtime(call: Call) -> Typed:
    if len(call.args) > 2:
        raise call.refuse("a time zone")
    moment = f"sr_from_unixtime({call.args[0].sql}, {call.utc_shift_s})"
    if len(call.args) == 1:
        return Typed(f"strftime({moment}, '%Y-%m-%d %H:%M:%S')", VARCHAR)
    return _date_format(
        Call(call.name, (Typed(moment, DATETIME), call.args[1]), call.node, call.now, 0)
    )


# ---- strings


def _concat(call: Call) -> Typed:
    """NULL if any part is, unlike DuckDB's concat."""
    return Typed(f"({' || '.join(arg.sql for arg in call.args)})", VARCHAR)


def _trim(call: Call) -> Typed:
    """Spaces, or the characters that the second argument lists."""
    return Typed(f"{call.name}({', '.join([arg.sql for arg in call.args] or [])})", VARCHAR)


# RE2 stands behind both engines; what differs is refused rather than guessed.
def _regexp_extract(call: Call) -> Typed:
    text, pattern, group = call.args
    if pattern.literal is None or group.literal is None or not group.literal.isdigit():
        raise call.refuse("a pattern or group that is not constant")
    return Typed(f"regexp_extract({text.sql}, {pattern.sql}, {group.literal})", VARCHAR)


def _regexp_replace(call: Call) -> Typed:
    if call.args[1].literal is None:
        raise call.refuse("a pattern that is not constant")
    return Typed(f"regexp_replace({', '.join(arg.sql for arg in call.args)}, 'g')", VARCHAR)


# ---- arrays and bitmaps


def _split(call: Call) -> Typed:
    return Typed(f"sr_split({call.args[0].sql}, {call.args[1].sql})", array_of(VARCHAR))


def _element(call: Call) -> Type:
    array = call.args[0].type
    if array.kind != "ARRAY":
        raise call.mismatch()
    return array.args[0]


def _array(sql: str, returns: Type | None = None) -> Scalar:
    """A function of one array; without `returns` it keeps the array's type."""

    def build(call: Call) -> Typed:
        _element(call)
        return Typed(sql.format(call.args[0].sql), returns or call.args[0].type)

    return Scalar("a", None, build=build)


def _array_item(template: str, returns: Type) -> Scalar:
    """A function of an array and a value of its element type."""

    def build(call: Call) -> Typed:
        element = common_type((_element(call), call.args[1].type))
        if element is None:
            raise call.mismatch()
        array = coerce(call.args[0], array_of(element), call.mismatch)
        return Typed(template.format(array, coerce(call.args[1], element, call.mismatch)), returns)

    return Scalar("a a", None, build=build)


def _array_number(call: Call) -> Typed:
    element = _element(call)
    if not element.is_number:
        raise call.refuse(f"elements of type {element}")
    if call.name == "array_sum":
        wide = (
            BIGINT
            if element.is_integer
            else DOUBLE
            if element.is_float
            else decimal(38, element.scale)
        )
        return Typed(
            f"CAST(list_sum({call.args[0].sql}) AS {wide})",
            wide,
        )
    if element.is_decimal:
        raise call.refuse("DECIMAL elements")
    return Typed(f"list_avg({call.args[0].sql})", DOUBLE)


def _array_extreme(call: Call) -> Typed:
    function = "list_min" if call.name == "array_min" else "list_max"
    return Typed(f"{function}({call.args[0].sql})", _element(call))


def _array_join(call: Call) -> Typed:
    texts = coerce(call.args[0], array_of(VARCHAR), call.mismatch)
    if len(call.args) > 2:
        texts = f"list_transform({texts}, lambda x: coalesce(x, {call.args[2].sql}))"
    return Typed(f"array_to_string({texts}, {call.args[1].sql})", VARCHAR)


def _to_bitmap(call: Call) -> Typed:
    value = coerce(call.args[0], BIGINT, call.mismatch)
    return Typed(f"CASE WHEN {value} >= 0 THEN [CAST({value} AS UBIGINT)] END", BITMAP)


def _bitmap(sql: str, returns: Type, count: int = 1) -> Scalar:
    def build(call: Call) -> Typed:
        if any(arg.type != BITMAP for arg in call.args):
            raise call.mismatch()
        return Typed(sql.format(*(arg.sql for arg in call.args)), returns)

    return Scalar(" ".join("a" * count), None, build=build)


def _rows() -> dict[str, Scalar]:
    """The table, by name; synonyms share a row."""
    units = ("year", "quarter", "month", "week", "day", "hour", "minute", "second")
    parts = {
        "year": "year({0})",
        "quarter": "quarter({0})",
        "month": "month({0})",
        "day dayofmonth": "day({0})",
        "hour": "hour({0})",
        "minute": "minute({0})",
        "second": "second({0})",
        "dayofyear": "dayofyear({0})",
        "dayofweek": "sr_dayofweek({0})",
        "dayofweek_iso": "isodow({0})",
        "weekday": "sr_weekday({0})",
        "weekofyear week_iso": "sr_week3({0})",
    }
    reals = [
        "exp",
        "ln",
        "sqrt",
        "cbrt",
        "sin",
        "cos",
        "tan",
        "asin",
        "acos",
        "atan",
        "sinh",
        "cosh",
        "tanh",
        "radians",
        "degrees",
    ]
    rows: dict[str, Scalar] = {
        # conditionals
        "if": Scalar("b a a", None, build=_if),
        "ifnull nvl": Scalar("a a", None, build=_coalesce),
        "coalesce": Scalar("a a*", None, build=_coalesce),
        "nullif": Scalar("a a", None, build=_nullif),
        "greatest least": Scalar("a a*", None, build=_extreme),
        "isnull": Scalar("a", BOOLEAN, "({0} IS NULL)"),
        "isnotnull": Scalar("a", BOOLEAN, "({0} IS NOT NULL)"),
        "field": Scalar("a a*", None, build=_field),
        # numbers
        "abs": Scalar("n", None, build=_abs),
        "round dround": Scalar("n i?", None, build=_round),
        "truncate": Scalar("n i", None, build=_round),
        "ceil ceiling dceil": Scalar("d", BIGINT, "TRY_CAST(ceil({0}) AS BIGINT)"),
        "floor dfloor": Scalar("d", BIGINT, "TRY_CAST(floor({0}) AS BIGINT)"),
        "sign": Scalar("d", Type("FLOAT"), "CAST(sign({0}) AS FLOAT)"),
        "mod": Scalar("n n", None, build=_mod),
        "pow power dpow fpow": Scalar("d d", DOUBLE, "sr_finite(pow({0}, {1}))"),
        "log10 dlog10": Scalar("d", DOUBLE, "CASE WHEN {0} > 0 THEN log10({0}) END"),
        "log2": Scalar("d", DOUBLE, "CASE WHEN {0} > 0 THEN log2({0}) END"),
        "ln dlog1": Scalar("d", DOUBLE, "CASE WHEN {0} > 0 THEN ln({0}) END"),
        "sqrt dsqrt": Scalar("d", DOUBLE, "CASE WHEN {0} >= 0 THEN sqrt({0}) END"),
        "exp dexp": Scalar("d", DOUBLE, "sr_finite(exp({0}))"),
        "pi": Scalar("", DOUBLE, "pi()"),
        "positive": Scalar("n", 0, "{0}"),
        "negative": Scalar("n", 0, "(-{0})"),
        "bitand bitor bitxor": Scalar("i i", None, build=_bits),
        "bin": Scalar("i", VARCHAR, "CASE WHEN {0} >= 0 THEN bin({0}) END"),
        # strings
        "substr substring mid": Scalar("s i i?", VARCHAR, "sr_substr({args})"),
        "left strleft": Scalar("s i", VARCHAR, "sr_left({args})"),
        "right strright": Scalar("s i", VARCHAR, "sr_right({args})"),
        "locate": Scalar("s s i?", None, build=_locate),
        "instr": Scalar("s s", INT, "sr_instr({args})"),
        "length": Scalar("s", INT, "octet_length(encode({0}))"),
        "char_length character_length": Scalar("s", INT, "length({0})"),
        "upper ucase": Scalar("s", VARCHAR, "upper({0})"),
        "lower lcase": Scalar("s", VARCHAR, "lower({0})"),
        "trim ltrim rtrim": Scalar("s s?", None, build=_trim),
        "concat": Scalar("s s*", None, build=_concat),
        "concat_ws": Scalar("s s*", VARCHAR, "concat_ws({args})"),
        "replace": Scalar("s s s", VARCHAR, "CASE WHEN {1} = '' THEN {0} ELSE replace({args}) END"),
        "reverse": Scalar("a", None, build=_reverse),
        "repeat": Scalar("s i", VARCHAR, "sr_repeat({0}, CAST({1} AS INTEGER))"),
        "space": Scalar("i", VARCHAR, "sr_repeat(' ', CAST({0} AS INTEGER))"),
        "lpad rpad": Scalar("s i s?", None, build=_pad),
        "strpos": Scalar("s s i?", None, build=_strpos),
        "substring_index": Scalar("s s i", VARCHAR, "sr_substring_index({args})"),
        "translate": Scalar("s s s", None, build=_translate),
        "starts_with": Scalar("s s", BOOLEAN, "starts_with({args})"),
        "ends_with": Scalar("s s", BOOLEAN, "ends_with({args})"),
        "split_part": Scalar("s s i", None, build=_split_part),
        "split": Scalar("s s", None, build=_split),
        "strcmp": Scalar("s s", INT, "sr_strcmp({args})"),
        "find_in_set": Scalar("s s", INT, "sr_find_in_set({args})"),
        "null_or_empty": Scalar("s", BOOLEAN, "({0} IS NULL OR {0} = '')"),
        "md5": Scalar("s", VARCHAR, "md5({0})"),
        "regexp_extract": Scalar("s s i", None, build=_regexp_extract),
        "regexp_replace": Scalar("s s s", None, build=_regexp_replace),
        # dates
        "now current_timestamp localtime localtimestamp": Scalar("i?", None, build=_now),
        "curdate current_date": Scalar("", None, build=_today),
        "date": Scalar("t", DATE, "CAST({0} AS DATE)"),
        "to_date": Scalar("a l?", None, build=_to_date),
        "str_to_date": Scalar("s l", None, build=_str_to_date),
        "str2date": Scalar("s l", None, build=_str_to_date),
        "date_format": Scalar("t l", None, build=_date_format),
        "datediff": Scalar("t t", INT, "sr_datediff({args})"),
        "date_diff": Scalar("l t t", None, build=_date_diff),
        "date_trunc": Scalar("l a", None, build=_date_trunc),
        "week": Scalar("t i?", None, build=_week),
        "last_day": Scalar("t l?", None, build=_last_day),
        "dayname": Scalar("t", VARCHAR, "dayname({0})"),
        "monthname": Scalar("t", VARCHAR, "monthname({0})"),
        "to_days": Scalar("D", INT, "CAST({0} - DATE '0001-01-01' + 366 AS INTEGER)"),
        "unix_timestamp": Scalar("a? l?", None, build=_unix_timestamp),
        "from_unixtime": Scalar("i l? a?", None, build=_from_unixtime),
        "add_months": Scalar("t i", None, build=_add_unit("month")),
        # arrays
        "array_length cardinality": _array("len({0})", INT),
        "array_distinct": _array("sr_distinct({0})"),
        "array_sort": _array("list_sort({0}, 'ASC', 'NULLS FIRST')"),
        "array_remove": Scalar("a a", None, build=_array_remove),
        "array_slice": Scalar("a i i", None, build=_array_slice),
        "array_sum array_avg": Scalar("a", None, build=_array_number),
        "array_min array_max": Scalar("a", None, build=_array_extreme),
        "array_contains": _array_item("coalesce(list_contains({0}, {1}), false)", BOOLEAN),
        "array_position": _array_item("coalesce(list_position({0}, {1}), 0)", INT),
        "array_join": Scalar("a s s?", None, build=_array_join),
        # bitmaps
        "to_bitmap": Scalar("a", None, build=_to_bitmap),
        "bitmap_count": _bitmap("coalesce(len({0}), 0)", BIGINT),
        "bitmap_empty": Scalar("", BITMAP, "CAST([] AS UBIGINT[])"),
        "bitmap_to_string": _bitmap("array_to_string({0}, ',')", VARCHAR),
        "bitmap_and": _bitmap("list_sort(list_intersect({0}, {1}))", BITMAP, 2),
        "bitmap_or": _bitmap("list_sort(list_distinct(list_concat({0}, {1})))", BITMAP, 2),
        "get_json_string": Scalar("s l", None, build=_get_json),
        "get_json_int": Scalar("s l", None, build=_get_json),
        "get_json_double": Scalar("s l", None, build=_get_json),
    }
    rows |= {names: Scalar("t", INT, sql) for names, sql in parts.items()}
    rows |= {name: Scalar("d", DOUBLE, f"{name}({{0}})") for name in (*reals, "radians", "degrees")}
    for unit in (*units, "millisecond", "microsecond"):
        rows[f"{unit}s_add"] = Scalar("t i", None, build=_add_unit(unit))
        rows[f"{unit}s_sub"] = Scalar("t i", None, build=_add_unit(unit, "-"))
        rows[f"{unit}s_diff"] = Scalar("t t", None, build=_diff_unit(unit))
    return {name: row for names, row in rows.items() for name in names.split()}


def _reverse(call: Call) -> Typed:
    value = call.args[0]
    if value.type.kind == "ARRAY":
        return Typed(f"list_reverse({value.sql})", value.type)
    return Typed(f"reverse({coerce(value, VARCHAR, call.mismatch)})", VARCHAR)


def _pad(call: Call) -> Typed:
    """Filled up with spaces unless told otherwise."""
    text, length, filling = (*(arg.sql for arg in call.args), "' '")[:3]
    return Typed(f"sr_{call.name}({text}, CAST({length} AS INTEGER), {filling})", VARCHAR)


def _strpos(call: Call) -> Typed:
    if len(call.args) > 2:
        raise call.refuse("an occurrence")
    return Typed(f"sr_instr({call.args[0].sql}, {call.args[1].sql})", INT)


def _translate(call: Call) -> Typed:
    texts = [arg.sql for arg in call.args]
    if any(arg.literal is None for arg in call.args[1:]):
        raise call.refuse("characters that are not constant")
    return Typed(f"translate({', '.join(texts)})", VARCHAR)


def _split_part(call: Call) -> Typed:
    """From the right, a mark that overlaps itself (`##` in `###`) is found elsewhere."""
    _, mark, place = call.args
    if (place.literal is None or place.literal.startswith("-")) and len(mark.literal or "") != 1:
        raise call.refuse("parts counted from the end by a mark of several characters")
    return Typed(f"sr_split_part({', '.join(arg.sql for arg in call.args)})", VARCHAR)


def _array_remove(call: Call) -> Typed:
    element = common_type((_element(call), call.args[1].type))
    if element != _element(call):
        raise call.refuse("a value of another type than the elements")
    value = coerce(call.args[1], element, call.mismatch)
    return Typed(f"sr_remove({call.args[0].sql}, {value})", call.args[0].type)


def _array_slice(call: Call) -> Typed:
    _element(call)
    array, start, count = (arg.sql for arg in call.args)
    if not (call.args[1].literal or "-").isdigit() or not (call.args[2].literal or "-").isdigit():
        raise call.refuse("bounds that are not constant and positive")
    return Typed(f"list_slice({array}, {start}, {start} + {count} - 1)", call.args[0].type)


def _locate(call: Call) -> Typed:
    part, text, start = (*(arg.sql for arg in call.args), "1")[:3]
    return Typed(f"sr_locate({part}, {text}, {start})", INT)


_JSON_PATH = re.compile(r"\$(\.[A-Za-z_][A-Za-z_0-9]*|\[\d+\])*")
_JSON_RESULTS = {
    "get_json_string": (VARCHAR, "json_extract_string({0}, {1})"),
    "get_json_int": (
        BIGINT,
        "CASE WHEN json_type({0}, {1}) IN ('BIGINT', 'UBIGINT') "
        "THEN TRY_CAST(json_extract_string({0}, {1}) AS BIGINT) END",
    ),
    "get_json_double": (
        DOUBLE,
        "CASE WHEN json_type({0}, {1}) IN ('BIGINT', 'UBIGINT', 'DOUBLE') "
        "THEN TRY_CAST(json_extract_string({0}, {1}) AS DOUBLE) END",
    ),
}


def _get_json(call: Call) -> Typed:
    """A plain path into JSON text; text that is no JSON gives NULL."""
    text, path = call.args
    if not _JSON_PATH.fullmatch(path.literal or ""):
        raise call.refuse(f"path {path.literal!r}")
    returns, template = _JSON_RESULTS[call.name]
    checked = f"CASE WHEN json_valid({text.sql}) THEN {text.sql} END"
    return Typed(template.format(checked, path.sql), returns)


SCALARS: dict[str, Scalar] = _rows()
