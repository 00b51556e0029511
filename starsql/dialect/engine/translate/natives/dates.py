"""Reading and printing dates where DuckDB reads or prints others than StarRocks.

    >>> parse_datetime("20250601T083000")
    datetime.datetime(2025, 6, 1, 8, 30)
    >>> parse_with_format("2025-6", "%Y-%m-%d") is None  # no day
    True

Sources: be/src/types/time_types.cpp, timestamp_value.cpp and datetime_value.cpp. The year 0, which
StarRocks has and Python has not, is a ValueError: the query stops rather than being wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from starsql.dialect.engine.translate.natives.native import Native

__all__ = ["NATIVES", "format_datetime", "parse_datetime", "parse_with_format", "week", "week_year"]

_SPACES = " \t\n\v\f\r"
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_FIRST_YEAR_OF_1900S = 70
"""Years of two digits below it belong to the 2000s."""
_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_LONGEST_FORMATTED = 126
"""Characters of a formatted date; StarRocks gives NULL for more."""


# ---- text to date, as CAST does it


_ISO = re.compile(r"(\d{4})\D(\d\d)\D(\d\d)(?:(T|[ \t\n\v\f\r]+)(.*))?", re.ASCII | re.DOTALL)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d)(?:\.(\d{0,6}))?(Z.*)?", re.ASCII | re.DOTALL)


def parse_datetime(text: str) -> datetime | None:
    """The moment that a text means to CAST; None if it means none."""
    stripped = text.strip(_SPACES)
    match = _ISO.match(stripped) if len(stripped) >= len("YYYY-MM-DD") else None
    if match is None:
        return _parse_parts(stripped)
    year, month, day, separator, rest = match.groups()
    start = _moment(int(year), int(month), int(day))
    if start is None:
        return _parse_parts(stripped)
    if separator is None or not rest:
        return start  # whatever follows the ten characters without a separator is passed over
    time = _TIME.fullmatch(rest)
    if time is None:
        return _parse_parts(stripped)
    hour, minute, second, fraction, _ = time.groups()
    micros = int((fraction or "").ljust(6, "0"))
    moment = _moment(int(year), int(month), int(day), int(hour), int(minute), int(second), micros)
    return moment or _parse_parts(stripped)


def _parse_parts(text: str) -> datetime | None:
    """Digits in groups, apart or not: 20250601, 250601, 2025/6/1 8:5:0, 20250601T083000.25."""
    if not text or not text[0].isdigit():
        return None
    parts = _parts(text)
    if parts is None or len(parts) < 3:
        return None
    values = [int(part) for part in parts] + [0] * (7 - len(parts))
    if max(values) > 999_999:
        return None
    if len(parts) > 6 and values[6]:
        values[6] *= 10 ** max(0, 6 - len(parts[6]))
    if len(parts[0]) == 2:
        values[0] += 2000 if values[0] < _FIRST_YEAR_OF_1900S else 1900
    return _moment(*values)


def _parts(text: str) -> list[str] | None:
    """The groups of digits; None if a space stands where none may."""
    digits = re.match(r"[0-9T]+", text)
    run = digits.end() if digits else 0
    together = run == len(text) or text[run] == "."
    year_length = 4 if run in (4, 8) or run >= 14 else 2
    parts: list[str] = []
    at, longest = 0, year_length if together else 4
    while at < len(text) and _digit(text[at]) and len(parts) < 7:
        start = at
        whole_group = not together and len(parts) != 6
        while at < len(text) and _digit(text[at]) and (whole_group or at - start < longest):
            at += 1
        parts.append(text[start:at])
        longest = 2
        if at == len(text):
            break
        place = len(parts) - 1
        if place == 2 and text[at] == "T":
            at += 1
        elif place == 5:
            if text[at] == ".":
                at, longest = at + 1, 6
            elif _digit(text[at]):
                break
        else:
            while at < len(text) and (text[at] in _PUNCTUATION or text[at] in _SPACES):
                if text[at] in _SPACES and place != 2:
                    return None
                at += 1
    return parts


def _digit(character: str) -> bool:
    return "0" <= character <= "9"


def _moment(*parts: int) -> datetime | None:
    """The datetime of year, month, ...; None if there is no such day or time."""
    if parts[0] == 0 and 1 <= parts[1] <= 12 and 1 <= parts[2] <= 31:
        raise ValueError("dates of the year 0 are not supported")
    try:
        return datetime(*parts)  # type: ignore[arg-type] # years to microseconds
    except ValueError:
        return None


# ---- text to date, by a format


class _Fields:
    """What the codes of a format have read so far."""

    def __init__(self) -> None:
        self.year = self.month = self.day = 0
        self.hour = self.minute = self.second = 0
        self.afternoon = self.twelve_hours = False
        self.yearday = self.weekday = self.week = -1
        self.week_year = -1
        self.week_code = self.week_year_code = ""


def parse_with_format(text: str, style: str) -> datetime | None:
    """str_to_date: the moment that a text means by a format; None if they do not fit.

    Text beyond the format, and format beyond the text, are passed over.
    """
    fields = _Fields()
    return _resolve(fields) if _scan(text, style, fields) is not None else None


def _scan(text: str, style: str, fields: _Fields) -> int | None:
    """Read the text code by code; how far it was read, None where they do not fit."""
    at, code_at = 0, 0
    while code_at < len(style) and at < len(text):
        while at < len(text) and text[at] in _SPACES:
            at += 1
        if at >= len(text):
            break
        character = style[code_at]
        if character == "%" and code_at + 1 < len(style):
            following = _read_code(style[code_at + 1], text, at, fields)
            if following is None:
                return None
            at, code_at = following, code_at + 2
        elif character in _SPACES:
            code_at += 1
        elif character == text[at]:
            at, code_at = at + 1, code_at + 1
        else:
            return None
    return at


# code -> field, most digits
_NUMBERS = {
    **dict.fromkeys("mc", ("month", 2)),
    **dict.fromkeys("deD", ("day", 2)),
    **dict.fromkeys("hIlkH", ("hour", 2)),
    "i": ("minute", 2),
    **dict.fromkeys("sS", ("second", 2)),
    "f": ("micros", 6),
    "j": ("yearday", 3),
    **dict.fromkeys("uvUV", ("week", 2)),
    **dict.fromkeys("xX", ("week_year", 4)),
    "w": ("weekday", 1),
    "y": ("year", 2),
    "Y": ("year", 4),
}
_NAMES = {
    "M": ("month", _MONTHS.split()),
    "b": ("month", [name[:3] for name in _MONTHS.split()]),
    "W": ("weekday", _DAYS.split()),
    "a": ("weekday", [name[:3] for name in _DAYS.split()]),
}
_SKIPPED = {".": _PUNCTUATION.__contains__, "@": str.isalpha, "#": str.isdigit}
_SHORTHAND = {"r": "%I:%i:%S %p", "T": "%H:%i:%S"}


def _read_code(code: str, text: str, at: int, fields: _Fields) -> int | None:
    if code in _NUMBERS:
        return _read_number(code, text, at, fields)
    if code in _NAMES:
        return _read_name(code, text, at, fields)
    if code in _SHORTHAND:
        end = _scan(text[at:], _SHORTHAND[code], fields)
        return None if end is None else at + end
    if code in _SKIPPED:
        while at < len(text) and _SKIPPED[code](text[at]):
            at += 1
        return at
    if code == "p":
        if text[at + 1 : at + 2].upper() != "M" or not fields.twelve_hours:
            return None
        fields.afternoon = fields.afternoon or text[at].upper() == "P"
        return at + 2
    return at + 1 if code == "%" and text[at] == "%" else None


def _read_number(code: str, text: str, at: int, fields: _Fields) -> int | None:
    name, most = _NUMBERS[code]
    match = re.compile(r"[+-]?[0-9]+").match(text, at, at + most)
    if match is None:
        return None
    value, end = int(match[0]), match.end()
    if name == "year" and (code == "y" or end - at <= 2):
        value += 2000 if value < _FIRST_YEAR_OF_1900S else 1900
    elif code == "D":
        end = min(end + 2, len(text))  # 1st, 2nd
    elif name == "hour":
        fields.twelve_hours = fields.twelve_hours or code in "hIl"
    elif name == "weekday":
        if value >= 7:
            return None
        value = value or 7
    elif name == "week":
        fields.week_code = code
        if value > 53 or (code in "vV" and value == 0):
            return None
    elif name == "week_year":
        fields.week_year_code = code
    setattr(fields, name, value)
    return end


def _read_name(code: str, text: str, at: int, fields: _Fields) -> int | None:
    """A month or day by name, or by a beginning that only one name has."""
    name, known = _NAMES[code]
    match = re.compile(r"[A-Za-z]*").match(text, at)
    word = match[0].lower() if match else ""
    exact = [i for i, each in enumerate(known, 1) if each.lower() == word]
    found = exact or [i for i, each in enumerate(known, 1) if each.lower().startswith(word)]
    if len(found) != 1:
        return None
    setattr(fields, name, found[0])
    return at + len(word)


def _resolve(fields: _Fields) -> datetime | None:
    hour = fields.hour
    if fields.twelve_hours:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if fields.afternoon else 0)
    day: datetime | None
    if fields.week >= 0 and fields.weekday > 0:
        day = _day_of_week(fields)
    elif fields.yearday > 0:
        first = _moment(fields.year, 1, 1)
        day = first and first + timedelta(days=fields.yearday - 1)
    else:
        day = _moment(fields.year, fields.month, fields.day)
    if day is None or hour > 23 or fields.minute > 59 or fields.second > 59:
        return None
    return day.replace(hour=hour, minute=fields.minute, second=fields.second)


def _day_of_week(fields: _Fields) -> datetime | None:
    """The day that a week's number and a weekday name. %V goes with %X, %v with %x."""
    sunday_first = fields.week_code in "UV"
    strict = fields.week_code in "vV"
    if strict != (fields.week_year_code != ""):
        return None
    if strict and (fields.week_code == "V") != (fields.week_year_code == "X"):
        return None
    first = _moment(fields.week_year if strict else fields.year, 1, 1)
    if first is None:
        return None
    if sunday_first:
        begin = (first.weekday() + 1) % 7
        shift = (0 if begin == 0 else 7) - begin + fields.weekday % 7
    else:
        begin = first.weekday()
        shift = (0 if begin <= 3 else 7) - begin + fields.weekday - 1
    return first + timedelta(days=shift + (fields.week - 1) * 7)


# ---- date to text


def format_datetime(moment: datetime, style: str) -> str | None:
    """date_format by MySQL's codes; None for an empty or too long format."""
    if not style:
        return None
    out: list[str] = []
    characters = iter(style)
    for character in characters:
        if character != "%":
            out.append(character)
            continue
        code = next(characters, None)
        if code is None:
            out.append("%")
        else:
            out.append(_PRINTERS[code](moment) if code in _PRINTERS else code)
    text = "".join(out)
    return text if len(text) <= _LONGEST_FORMATTED else None


def _ordinal(moment: datetime) -> str:
    if 10 <= moment.day <= 19:
        return f"{moment.day}th"
    return f"{moment.day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(moment.day % 10, 'th') }"


def _hour12(moment: datetime) -> int:
    return (moment.hour + 11) % 12 + 1


_PRINTERS: dict[str, Callable[[datetime], str]] = {
    "a": lambda d: _DAYS.split()[d.weekday()][:3],
    "b": lambda d: _MONTHS.split()[d.month - 1][:3],
    "c": lambda d: f"{d.month}",
    "D": _ordinal,
    "d": lambda d: f"{d.day:02}",
    "e": lambda d: f"{d.day}",
    "f": lambda d: f"{d.microsecond:06}",
    "H": lambda d: f"{d.hour:02}",
    "h": lambda d: f"{_hour12(d):02}",
    "I": lambda d: f"{_hour12(d):02}",
    "i": lambda d: f"{d.minute:02}",
    "j": lambda d: f"{d.timetuple().tm_yday:03}",
    "k": lambda d: f"{d.hour}",
    "l": lambda d: f"{_hour12(d)}",
    "M": lambda d: _MONTHS.split()[d.month - 1],
    "m": lambda d: f"{d.month:02}",
    "p": lambda d: "PM" if d.hour >= 12 else "AM",
    "r": lambda d: f"{_hour12(d):02}:{d.minute:02}:{d.second:02} {'PM' if d.hour >= 12 else 'AM'}",
    "S": lambda d: f"{d.second:02}",
    "s": lambda d: f"{d.second:02}",
    "T": lambda d: f"{d.hour:02}:{d.minute:02}:{d.second:02}",
    "U": lambda d: f"{week(d, 0):02}",
    "u": lambda d: f"{week(d, 1):02}",
    "V": lambda d: f"{week(d, 2):02}",
    "v": lambda d: f"{week(d, 3):02}",
    "W": lambda d: _DAYS.split()[d.weekday()],
    "w": lambda d: f"{(d.weekday() + 1) % 7}",
    "X": lambda d: f"{week_year(d, 2):04}",
    "x": lambda d: f"{week_year(d, 3):04}",
    "Y": lambda d: f"{d.year:04}",
    "y": lambda d: f"{d.year % 100:02}",
}


# ---- weeks


def week(day: datetime, mode: int) -> int:
    """MySQL's WEEK(day, mode), mode 0 to 7."""
    return _week(day, mode)[0]


def week_year(day: datetime, mode: int) -> int:
    """The year that the week of a day belongs to."""
    return _week(day, mode)[1]


def _week(day: datetime, mode: int) -> tuple[int, int]:
    """Bits of the mode: 1 Monday first, 2 weeks count from 1, 4 (turned round for Sunday first)
    week 1 is that of the year's first such day rather than the first of four days or more."""
    monday_first = bool(mode & 1)
    from_one = bool(mode & 2)
    first_whole = bool(mode & 4) == monday_first
    year = day.year
    number = _week_in(day, year, monday_first=monday_first, first_whole=first_whole)
    if number == 0 and from_one:
        year -= 1
        number = _week_in(day, year, monday_first=monday_first, first_whole=first_whole)
    elif number == 53 and from_one:
        following = _week_in(day, year + 1, monday_first=monday_first, first_whole=first_whole)
        if following == 1:
            return 1, year + 1
    return number, year


def _week_in(day: datetime, year: int, *, monday_first: bool, first_whole: bool) -> int:
    """The number of a day's week, counted from the first week of a year; 0 before it."""
    first = datetime(year, 1, 1)
    weekday = first.weekday() if monday_first else (first.weekday() + 1) % 7
    belongs_before = weekday != 0 if first_whole else weekday > 3
    start = first - timedelta(days=weekday) + timedelta(days=7 if belongs_before else 0)
    return (day.replace(hour=0, minute=0, second=0, microsecond=0) - start).days // 7 + 1


def _year_week(day: datetime, mode: int) -> int:
    """YEARWEEK: always counted from 1."""
    number, year = _week(day, mode | 2)
    return year * 100 + number


def _make_date(year: int, day_of_year: int) -> date | None:
    if not (1 <= year <= 9999 and 1 <= day_of_year <= 366):
        return None
    day = date(year, 1, 1) + timedelta(days=day_of_year - 1)
    return day if day.year == year else None


# ---- times and zones


def _parse_time(text: str) -> int | None:
    """CAST of "hh:mm:ss" to TIME: seconds."""
    match = re.fullmatch(r"(\d+):(\d{1,2}):(\d{1,2})", text, re.ASCII)
    if match is None:
        return None
    hours, minutes, seconds = (int(part) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds if minutes < 60 and seconds < 60 else None


def _convert_zone(moment: datetime, source: str, target: str) -> datetime | None:
    here, there = _zone(source), _zone(target)
    if here is None or there is None:
        return None
    return moment.replace(tzinfo=here).astimezone(there).replace(tzinfo=None)


@lru_cache
def _zone(name: str) -> tzinfo | None:
    """A zone by name (Asia/Shanghai, CST for China) or offset (+08:00)."""
    match = re.fullmatch(r"([+-])(\d{1,2}):(\d{2})", name, re.ASCII)
    if match:
        offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
        return timezone(offset if match[1] == "+" else -offset)
    try:
        return ZoneInfo("Asia/Shanghai" if name == "CST" else name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        if not available_timezones():
            raise ValueError("this machine knows no time zones") from None
        return None


NATIVES = (
    Native("sr_parse_datetime", parse_datetime, ("VARCHAR",), "TIMESTAMP"),
    Native("sr_parse_format", parse_with_format, ("VARCHAR", "VARCHAR"), "TIMESTAMP"),
    Native("sr_format_datetime", format_datetime, ("TIMESTAMP", "VARCHAR"), "VARCHAR"),
    Native("sr_makedate", _make_date, ("INTEGER", "INTEGER"), "DATE"),
    Native("sr_parse_time", _parse_time, ("VARCHAR",), "BIGINT"),
    Native("sr_convert_tz", _convert_zone, ("TIMESTAMP", "VARCHAR", "VARCHAR"), "TIMESTAMP"),
    Native("sr_week", week, ("TIMESTAMP", "INTEGER"), "INTEGER"),
    Native("sr_yearweek", _year_week, ("TIMESTAMP", "INTEGER"), "INTEGER"),
)
