"""Functions of dates and times.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/date-time-functions/,
be/src/exprs/time_functions.cpp
"""

from __future__ import annotations

import re
from collections.abc import Callable

from starsql.dialect.engine.translate.formats import fixed_digits, strftime_pattern
from starsql.dialect.engine.translate.refusal import reject
from starsql.dialect.engine.translate.scalar import Build, Call, Scalar, coerce, quote
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import (
    BIGINT,
    DATE,
    DATETIME,
    INT,
    NULL,
    TINYINT,
    VARCHAR,
    Type,
)

__all__ = ["MACROS", "SCALARS", "add_interval", "between_units"]

_FIRST_SECOND, _LAST_SECOND = -62135596800, 253402300799
"""0001-01-01 and 9999-12-31 23:59:59 in seconds since 1970."""
_LAST_UNIX_TIME = 253402243199
"""MAX_UNIX_TIMESTAMP in be/src/exprs/time_functions.h."""

MACROS: tuple[tuple[str, str], ...] = (
    # d is a TIMESTAMP
    ("sr_week0(d)", "CAST(strftime(d, '%U') AS INTEGER)"),
    ("sr_week3(d)", "CAST(strftime(d, '%V') AS INTEGER)"),
    ("sr_week5(d)", "CAST(strftime(d, '%W') AS INTEGER)"),
    ("sr_dayofweek(d)", "dayofweek(d) + 1"),
    ("sr_weekday(d)", "isodow(d) - 1"),
    (
        "sr_add_months(d, n)",
        "CASE WHEN year(d) * 12 + month(d) - 1 + n BETWEEN 12 AND 119999 "
        "THEN d + to_months(CAST(n AS INTEGER)) END",
    ),
    (
        "sr_add_days(d, n)",
        f"CASE WHEN abs(n) < 4000000 AND epoch(d) + n * 86400::BIGINT >= {_FIRST_SECOND} AND "
        f"epoch(d) + n * 86400::BIGINT < {_LAST_SECOND + 1} THEN d + to_days(n::INTEGER) END",
    ),
    (
        "sr_add_seconds(d, n)",
        f"CASE WHEN epoch(d) + n >= {_FIRST_SECOND} AND epoch(d) + n < {_LAST_SECOND + 1} "
        "THEN d + to_seconds(n) END",
    ),
    (
        "sr_add_micros(d, n)",
        f"CASE WHEN epoch_us(d) + n::BIGINT >= {_FIRST_SECOND} * 1000000 AND "
        f"epoch_us(d) + n::BIGINT < {_LAST_SECOND + 1} * 1000000 THEN d + to_microseconds(n) END",
    ),
    ("sr_datediff(a, b)", "CAST(CAST(a AS DATE) - CAST(b AS DATE) AS INTEGER)"),
    # whole months from a to b as MySQL counts them: the last one counts once the day and second of
    # a are reached
    ("sr_month_second(d)", "epoch_us(d) // 1000000 - epoch_us(date_trunc('month', d)) // 1000000"),
    (
        "sr_months_up(a, b)",
        "(year(b) * 12 + month(b)) - (year(a) * 12 + month(a)) "
        "- CAST(sr_month_second(b) < sr_month_second(a) AS INTEGER)",
    ),
    (
        "sr_months_between(a, b)",
        "CASE WHEN b >= a THEN sr_months_up(a, b) ELSE -sr_months_up(b, a) END",
    ),
    # and as date_diff counts them: reaching the last day of b's month is enough
    ("sr_is_last_day(d)", "CAST(d AS DATE) = last_day(d)"),
    ("sr_since_midnight(d)", "epoch_us(d) - epoch_us(date_trunc('day', d))"),
    (
        "sr_date_diff_months_up(a, b)",
        "(year(b) * 12 + month(b)) - (year(a) * 12 + month(a)) - CAST(CASE "
        "WHEN sr_is_last_day(b) AND day(a) >= day(b) "
        "THEN sr_is_last_day(a) AND sr_since_midnight(a) > sr_since_midnight(b) "
        "ELSE day(a) > day(b) "
        "OR (day(a) = day(b) AND sr_since_midnight(a) > sr_since_midnight(b)) END AS INTEGER)",
    ),
    (
        "sr_date_diff_months(a, b)",
        "CASE WHEN b >= a THEN sr_date_diff_months_up(a, b) ELSE -sr_date_diff_months_up(b, a) END",
    ),
    ("sr_micros_between(a, b)", "epoch_us(b) - epoch_us(a)"),
    (
        # cut towards zero, as C divides
        "sr_units_between(a, b, u)",
        "(epoch_us(b) - epoch_us(a)) // u",
    ),
    (
        "sr_unix_timestamp(d, shift)",
        f"CASE WHEN CAST(floor(epoch(d)) AS BIGINT) - shift BETWEEN 0 AND {_LAST_UNIX_TIME} "
        "THEN CAST(floor(epoch(d)) AS BIGINT) - shift WHEN d IS NOT NULL THEN 0 END",
    ),
    (
        "sr_from_unixtime(n, shift)",
        f"CASE WHEN n BETWEEN 0 AND {_LAST_UNIX_TIME} "
        "THEN make_timestamp((CAST(n AS BIGINT) + shift) * 1000000) END",
    ),
    # the start of the slice of n units that d lies in; slices begin at 0001-01-01
    ("sr_since_year_1(d, u)", "(epoch_us(d) - epoch_us(TIMESTAMP '0001-01-01')) // u"),
    (
        "sr_slice_fixed(d, n, u)",
        "make_timestamp(epoch_us(TIMESTAMP '0001-01-01') + (sr_since_year_1(d, u) // n) * n * u)",
    ),
    (
        "sr_slice_months(d, n)",
        "TIMESTAMP '0001-01-01' + to_months(CAST("
        "((year(d) - 1) * 12 + month(d) - 1) // n * n AS INTEGER))",
    ),
    (
        "sr_time_text(s)",
        "CASE WHEN s < 0 THEN '-' ELSE '' END || printf('%02d:%02d:%02d', abs(s) // 3600, "
        "abs(s) // 60 % 60, abs(s) % 60)",
    ),
)

TIME = Type("TIME")

_SECONDS = {"week": 604800, "day": 86400, "hour": 3600, "minute": 60, "second": 1}
_MONTHS = {"year": 12, "quarter": 3, "month": 1}


def add_interval(moment: str, amount: str, unit: str) -> str | None:
    """DuckDB text: a TIMESTAMP and `amount` (BIGINT text) units; None for an unknown unit."""
    if unit in _MONTHS:
        return f"sr_add_months({moment}, ({amount})::BIGINT * {_MONTHS[unit]})"
    if unit in ("week", "day"):
        return f"sr_add_days({moment}, ({amount})::BIGINT * {7 if unit == 'week' else 1})"
    if unit in _SECONDS:
        return f"sr_add_seconds({moment}, ({amount})::BIGINT * {_SECONDS[unit]})"
    if unit in ("millisecond", "microsecond"):
        factor = 1000 if unit == "millisecond" else 1
        return f"sr_add_micros({moment}, ({amount})::BIGINT * {factor})"
    return None


def _add_unit(unit: str, sign: str = "") -> Build:
    def build(call: Call) -> Typed:
        moment, amount = call.args
        text = add_interval(moment.sql, f"{sign}({amount.sql})", unit)
        assert text is not None
        return Typed(text, DATETIME)

    return build


def between_units(start: str, end: str, unit: str, months: str = "sr_months_between") -> str | None:
    """DuckDB text: whole units from `start` to `end`, both TIMESTAMP; None for an unknown unit.

    months: the macro that counts months; timestampdiff and date_diff do not agree.
    """
    if unit in _MONTHS:
        return f"({months}({start}, {end}) // {_MONTHS[unit]})"
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


_DIFFERENCES = (*_MONTHS, *_SECONDS, "millisecond")


def _date_diff(call: Call) -> Typed:
    unit, end, start = call.args
    if unit.literal is None:
        texts = {name: _units_apart(start.sql, end.sql, name) for name in _DIFFERENCES}
        whens = " ".join(f"WHEN '{name}' THEN {text}" for name, text in texts.items())
        return Typed(f"CAST(CASE lower({unit.sql}) {whens} END AS BIGINT)", BIGINT)
    if unit.literal.lower() not in _DIFFERENCES:
        raise reject(
            "date-diff-unit",
            "unit of date_diff must be one of "
            "year/month/quarter/day/hour/minute/second/millisecond",
            call.node,
        )
    text = _units_apart(start.sql, end.sql, unit.literal.lower())
    return Typed(f"CAST({text} AS BIGINT)", BIGINT)


def _units_apart(start: str, end: str, unit: str) -> str:
    return between_units(start, end, unit, "sr_date_diff_months") or ""


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


_FORMAT_AT_MOST = 60
"""Beyond this many characters a format may give more than StarRocks prints."""


def _date_format(call: Call) -> Typed:
    """%Y-%m-%d %H:%i:%s prints microseconds too, where there are some."""
    moment, style = call.args
    if style.literal is None:
        return Typed(f"sr_format_datetime({moment.sql}, {style.sql})", VARCHAR)
    text = _WHOLE_FORMATS.get(style.literal, style.literal)
    if "%" not in text and re.search(r"[A-Za-z]", text):
        raise call.refuse(f"the format {text!r}, which StarRocks reads in two ways")
    if text == "%Y-%m-%d %H:%i:%s" and call.name == "date_format":
        return Typed(f"sr_datetime_text({moment.sql})", VARCHAR)
    pattern = strftime_pattern(text) if 0 < len(text) <= _FORMAT_AT_MOST else None
    if pattern is None:
        return Typed(f"sr_format_datetime({moment.sql}, {quote(text)})", VARCHAR)
    return Typed(f"strftime({moment.sql}, {quote(pattern)})", VARCHAR)


_WHOLE_FORMATS = {
    "yyyyMMdd": "%Y%m%d",
    "yyyy-MM-dd": "%Y-%m-%d",
    "yyyy-MM-dd HH:mm:ss": "%Y-%m-%d %H:%i:%s",
}


def _str_to_date(call: Call) -> Typed:
    text, style = call.args
    moment = f"sr_parse_format({text.sql}, {style.sql})"
    fast = fixed_digits(style.literal or "")
    if fast is not None:
        shape, pattern = fast
        moment = (
            f"CASE WHEN regexp_full_match({text.sql}, {quote(shape)}) "
            f"THEN try_strptime({text.sql}, {quote(pattern)}) ELSE {moment} END"
        )
    if call.name == "str_to_date":
        return Typed(moment, DATETIME)
    return Typed(f"CAST({moment} AS DATE)", DATE)


def _week(call: Call) -> Typed:
    mode = call.args[1] if len(call.args) > 1 else Typed("0", TINYINT, "0")
    macro = {"0": "sr_week0", "3": "sr_week3", "5": "sr_week5"}.get(mode.literal or "")
    if macro:
        return Typed(f"{macro}({call.args[0].sql})", INT)
    return Typed(f"sr_week({call.args[0].sql}, CAST({mode.sql} AS INTEGER))", INT)


def _yearweek(call: Call) -> Typed:
    mode = call.args[1].sql if len(call.args) > 1 else "0"
    return Typed(f"sr_yearweek({call.args[0].sql}, CAST({mode} AS INTEGER))", INT)


def _last_day(call: Call) -> Typed:
    unit = (call.args[1].literal or "").lower() if len(call.args) > 1 else "month"
    if unit not in _MONTHS:
        raise reject(
            "last-day-unit", "avaiable data_part parameter is year/month/quarter", call.node
        )
    start = f"date_trunc('{unit}', {call.args[0].sql})"
    return Typed(f"CAST({start} + INTERVAL {_MONTHS[unit]} MONTH - INTERVAL 1 DAY AS DATE)", DATE)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY_NUMBERS = {
    name[:length]: number
    for number, name in enumerate(_WEEKDAYS, 1)
    for length in (2, 3, len(name))
}


def _next_day(call: Call) -> Typed:
    """The next such weekday after a day, or the last one before it."""
    moment, weekday = call.args
    number = _WEEKDAY_NUMBERS.get(weekday.literal or "")
    if number is None:
        raise reject(
            "weekday", f"{weekday.literal} not supported in {call.name} dow_string", call.node
        )
    if call.name == "next_day":
        days = f"(6 + {number} - isodow({moment.sql})) % 7 + 1"
    else:
        days = f"-((6 + isodow({moment.sql}) - {number}) % 7 + 1)"
    return Typed(f"CAST(sr_add_days({moment.sql}, {days}) AS DATE)", DATE)


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
        moment = f"sr_parse_format({text.sql}, {call.args[1].sql})"
    return Typed(f"sr_unix_timestamp({moment}, {call.utc_shift_s})", BIGINT)


def _from_unixtime(call: Call) -> Typed:
    if len(call.args) > 2:
        raise call.refuse("a time zone")
    moment = f"sr_from_unixtime({call.args[0].sql}, {call.utc_shift_s})"
    if len(call.args) == 1:
        return Typed(f"strftime({moment}, '%Y-%m-%d %H:%M:%S')", VARCHAR)
    return _date_format(call.with_args(Typed(moment, DATETIME), call.args[1]))


def _hour_from_unixtime(call: Call) -> Typed:
    moment = f"sr_from_unixtime({call.args[0].sql}, {call.utc_shift_s})"
    return Typed(f"CAST(hour({moment}) AS INTEGER)", INT)


def _from_unixtime_ms(call: Call) -> Typed:
    moment = f"sr_from_unixtime({call.args[0].sql} // 1000, {call.utc_shift_s})"
    return Typed(f"({moment} + to_milliseconds({call.args[0].sql} % 1000))", DATETIME)


_SLICED_FIXED = {
    **{name: seconds * 1_000_000 for name, seconds in _SECONDS.items()},
    **{"millisecond": 1000, "microsecond": 1},
}


def _slice(call: Call) -> Typed:
    """time_slice and date_slice: the start, or the end, of the slice that a moment lies in.

    The arguments are the moment, how many units a slice has, its unit and `floor` or `ceil`.
    """
    moment, amount, unit, boundary = call.args
    name = (unit.literal or "").lower()
    if not (amount.literal or "").isdigit() or amount.literal == "0":
        raise call.refuse("an interval that is not constant and positive")
    count = amount.literal
    if moment.type == DATE and name not in (*_MONTHS, "week", "day"):
        raise reject(
            "time-slice-unit",
            "can't use time_slice for date with time(hour/minute/second)",
            call.node,
        )
    start = coerce(moment, DATETIME, call.mismatch)
    if name in _MONTHS:
        text = f"sr_slice_months({start}, {count}::BIGINT * {_MONTHS[name]})"
    elif name in _SLICED_FIXED:
        text = f"sr_slice_fixed({start}, {count}, {_SLICED_FIXED[name]})"
    else:
        raise call.refuse(f"the unit {name}")
    if (boundary.literal or "").lower() == "ceil":
        text = add_interval(text, count or "1", name) or ""
    target = DATE if moment.type == DATE and call.name != "time_slice" else DATETIME
    return Typed(f"CAST({text} AS {'DATE' if target == DATE else 'TIMESTAMP'})", target)


def _iso8601(call: Call) -> Typed:
    value = call.args[0]
    if value.type == DATE:
        return Typed(f"CAST({value.sql} AS VARCHAR)", VARCHAR)
    moment = coerce(value, DATETIME, call.mismatch)
    return Typed(f"strftime({moment}, '%Y-%m-%dT%H:%M:%S.%f')", VARCHAR)


def _time(value: Typed, failure: Callable[[], Exception]) -> str:
    """A value as TIME, in seconds."""
    if value.type == TIME:
        return value.sql
    if value.type.is_string:
        return f"sr_parse_time({value.sql})"
    if value.type.is_temporal:
        return f"(epoch_us({value.sql}) - epoch_us(date_trunc('day', {value.sql}))) // 1000000"
    if value.type == NULL:
        return "CAST(NULL AS BIGINT)"
    raise failure()


def _time_to_sec(call: Call) -> Typed:
    return Typed(f"CAST({_time(call.args[0], call.mismatch)} AS BIGINT)", BIGINT)


def _convert_tz(call: Call) -> Typed:
    moment, source, target = (arg.sql for arg in call.args)
    return Typed(f"sr_convert_tz({moment}, {source}, {target})", DATETIME)


def _to_datetime(call: Call) -> Typed:
    """Seconds, milliseconds or microseconds since 1970, the scale 0, 3 or 6."""
    scale = call.args[1].literal if len(call.args) > 1 else "0"
    if scale not in ("0", "3", "6"):
        raise call.refuse("a scale that is not 0, 3 or 6")
    shift = 0 if call.name == "to_datetime_ntz" else call.utc_shift_s
    micros = f"CAST({call.args[0].sql} AS HUGEINT) * {10 ** (6 - int(scale))} + {shift}000000"
    first, last = _FIRST_SECOND * 10**6, (_LAST_SECOND + 1) * 10**6
    inside = f"{micros} >= {first} AND {micros} < {last}"
    return Typed(f"CASE WHEN {inside} THEN make_timestamp(CAST({micros} AS BIGINT)) END", DATETIME)


_PARTS = {
    "year": ("year({0})", Type("SMALLINT")),
    "quarter": ("quarter({0})", INT),
    "month": ("month({0})", TINYINT),
    "day dayofmonth": ("day({0})", TINYINT),
    "hour": ("hour({0})", TINYINT),
    "minute": ("minute({0})", TINYINT),
    "second": ("second({0})", TINYINT),
    "dayofyear": ("dayofyear({0})", INT),
    "dayofweek": ("sr_dayofweek({0})", INT),
    "dayofweek_iso day_of_week_iso": ("isodow({0})", INT),
    "weekday": ("sr_weekday({0})", INT),
    "weekofyear week_iso": ("sr_week3({0})", INT),
}
_UNITS = (*_MONTHS, *_SECONDS, "millisecond", "microsecond")

SCALARS: dict[str, Scalar] = {
    **{
        names: Scalar("t", type_, f"CAST({sql} AS {type_ if type_ != INT else 'INTEGER'})")
        for names, (sql, type_) in _PARTS.items()
    },
    **{f"{unit}s_add": Scalar("t i", None, build=_add_unit(unit)) for unit in _UNITS},
    **{f"{unit}s_sub": Scalar("t i", None, build=_add_unit(unit, "-")) for unit in _UNITS},
    **{f"{unit}s_diff": Scalar("t t", None, build=_diff_unit(unit)) for unit in _UNITS},
    "now current_timestamp localtime localtimestamp": Scalar("i?", None, build=_now),
    "curdate current_date": Scalar("", None, build=_today),
    "date to_date": Scalar("t", DATE, "CAST({0} AS DATE)"),
    "timestamp": Scalar("t", DATETIME, "{0}"),
    "str_to_date str2date": Scalar("s s", None, build=_str_to_date),
    "date_format": Scalar("t s", None, build=_date_format),
    "datediff": Scalar("t t", INT, "sr_datediff({args})"),
    "date_diff": Scalar("s t t", None, build=_date_diff),
    "timediff": Scalar("t t", TIME, "sr_units_between({1}, {0}, 1000000)"),
    "date_trunc": Scalar("l a", None, build=_date_trunc),
    "time_slice date_slice date_floor": Scalar("a a a a", None, build=_slice),
    "week": Scalar("t i?", None, build=_week),
    "yearweek": Scalar("t i?", None, build=_yearweek),
    "last_day": Scalar("t l?", None, build=_last_day),
    "next_day previous_day": Scalar("t l", None, build=_next_day),
    "dayname": Scalar("t", VARCHAR, "dayname({0})"),
    "monthname": Scalar("t", VARCHAR, "monthname({0})"),
    "to_days": Scalar("D", INT, "CAST({0} - DATE '0001-01-01' + 366 AS INTEGER)"),
    "from_days": Scalar(
        "i",
        DATE,
        "CASE WHEN {0} BETWEEN 366 AND 3652424 "
        "THEN DATE '0001-01-01' + CAST({0} - 366 AS INTEGER) END",
    ),
    "makedate": Scalar("i i", DATE, "sr_makedate(CAST({0} AS INTEGER), CAST({1} AS INTEGER))"),
    "unix_timestamp": Scalar("a? s?", None, build=_unix_timestamp),
    "from_unixtime": Scalar("i s? a?", None, build=_from_unixtime),
    "from_unixtime_ms": Scalar("i", None, build=_from_unixtime_ms),
    "to_datetime to_datetime_ntz": Scalar("i i?", None, build=_to_datetime),
    "add_months": Scalar("t i", None, build=_add_unit("month")),
    "to_iso8601": Scalar("a", None, build=_iso8601),
    "time_to_sec": Scalar("a", None, build=_time_to_sec),
    "sec_to_time": Scalar("i", TIME, "greatest(least({0}, 3023999), -3023999)"),
    "convert_tz": Scalar("t s s", None, build=_convert_tz),
    "hour_from_unixtime": Scalar("i", None, build=_hour_from_unixtime),
}
