"""Days and months as questions and queries write them, found and moved together.

move("2025年7月1日至14日", Shift(days=-7), year=2025)         # 2025年6月24日至7月7日
move("between '2025070100' and '2025071423'", Shift(days=-7), year=2025)
move("from 1 to 14 July 2025", Shift(days=-7), year=2025)     # from 24 June to 7 July 2025
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

__all__ = ["Mention", "Shift", "mentions", "move", "restyled"]

_MONTHS = [name for name in calendar.month_name if name]
_MONTH = rf"(?:{'|'.join(_MONTHS)})"
_TO = r"\s*(?:至|到|-|–|~|～|—)\s*"

_FORMS: tuple[tuple[str, str], ...] = (
    (
        "zh-range",
        rf"(?:(?P<y>\d{{4}})年)?(?P<m>\d{{1,2}})月(?P<d>\d{{1,2}})日?(?P<to>{_TO})(?P<d2>\d{{1,2}})日",
    ),
    ("zh-day", r"(?:(?P<y>\d{4})年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日"),
    ("zh-month", r"(?:(?P<y>\d{4})年)?(?P<m>\d{1,2})月(?!\d)"),
    (
        "en-range",
        rf"\b(?P<d>\d{{1,2}})(?P<to> to |-|–| and )(?P<d2>\d{{1,2}}) "
        rf"(?P<m>{_MONTH})(?: (?P<y>\d{{4}}))?",
    ),
    ("en-day", rf"\b(?P<d>\d{{1,2}}) (?P<m>{_MONTH})(?: (?P<y>\d{{4}}))?"),
    ("us-day", rf"\b(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:, (?P<y>\d{{4}}))?(?!\d)"),
    ("en-month", rf"\b(?P<m>{_MONTH})(?: (?P<y>\d{{4}}))?\b"),
    (
        "parted-range",  # 2025.7.1-7.14
        rf"(?<!\d)(?P<y>20\d\d)(?P<sep>[/.])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}})(?P<to>{_TO})"
        r"(?P<m2>\d{1,2})(?P=sep)(?P<d2>\d{1,2})(?!\d|(?P=sep)\d)",
    ),
    ("parted", r"(?<!\d)(?P<y>20\d\d)(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)"),
    ("hour", r"(?<!\d)(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?P<h>[01]\d|2[0-3])(?!\d)"),
    ("day", r"(?<!\d)(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)"),
    ("month", r"(?<!\d)(?P<y>20[1-3]\d)(?P<m>0[1-9]|1[0-2])(?!\d)"),
)
_SINGLE_DAYS = frozenset({"day", "parted", "zh-day", "en-day", "us-day"})
_PATTERNS = [(form, re.compile(pattern)) for form, pattern in _FORMS]


@dataclass(frozen=True, slots=True)
class Shift:
    """How far days move: by days, or by whole months; a month's last day stays its last."""

    days: int = 0
    months: int = 0

    def __call__(self, day: date) -> date:
        """Raises ValueError where the other month has no such day."""
        if not self.months:
            return day + timedelta(days=self.days)
        number = day.year * 12 + day.month - 1 + self.months
        year, month = divmod(number, 12)
        last = calendar.monthrange(day.year, day.month)[1]
        ends = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, ends if day.day == last else day.day)


@dataclass(frozen=True, slots=True)
class Mention:
    """A day, a range of days whose year is named once, or a month."""

    start: int
    end: int
    form: str
    match: re.Match[str]
    first: date
    """Of a month its first day."""
    last: date

    @property
    def precision(self) -> Literal["day", "month"]:
        return "month" if self.form.endswith("month") else "day"

    @property
    def has_year(self) -> bool:
        return self.match["y"] is not None


def mentions(text: str, year: int | None = None) -> Iterator[Mention]:
    """All of a text, in their order. year: of those that name none, which are left out without."""
    place = 0
    while place < len(text):
        found = _first(text, place, year)
        if found is None:
            return
        yield found
        place = found.end


def _first(text: str, place: int, year: int | None) -> Mention | None:
    """The leftmost mention from there on; of several the most that one form makes of it."""
    best: Mention | None = None
    for form, pattern in _PATTERNS:
        for match in pattern.finditer(text, place):
            mention = _mention(form, match, year)
            if mention is not None:
                if best is None or mention.start < best.start:
                    best = mention
                break
    return best


def _mention(form: str, match: re.Match[str], default: int | None) -> Mention | None:
    parts = match.groupdict()
    year = int(parts["y"]) if parts["y"] else default
    if year is None:
        return None
    month = int(parts["m"]) if parts["m"].isdigit() else _MONTHS.index(parts["m"]) + 1
    try:
        first = date(year, month, int(parts.get("d") or 1))
        last = date(year, int(parts.get("m2") or month), int(parts.get("d2") or first.day))
        if last < first and parts.get("m2"):
            last = last.replace(year=year + 1)
    except ValueError:
        return None
    return Mention(match.start(), match.end(), form, match, first, last)


def move(text: str, shift: Shift, year: int) -> str:
    """The text with all days and months moved. year: of those that name none.

    Raises ValueError where a day would not exist, or leave the year that nobody names.
    """
    parts, place = [], 0
    for mention in mentions(text, year):
        parts += [text[place : mention.start], _moved(mention, shift)]
        place = mention.end
    return "".join(parts) + text[place:]


def _moved(mention: Mention, shift: Shift) -> str:
    if mention.precision == "month" and not shift.months:
        raise ValueError("days move, and a month is named as a whole")
    first, last = shift(mention.first), shift(mention.last)
    if not mention.has_year and (first.year, last.year) != (mention.first.year,) * 2:
        raise ValueError("another year")
    if first.year != last.year:
        raise ValueError("a range over the end of a year")
    return _written(mention, first, last)


def _written(mention: Mention, first: date, last: date) -> str:
    match, year = mention.match, mention.has_year
    month = _MONTHS[first.month - 1]
    before = f"{first.year}年" if year else ""
    after = f" {first.year}" if year else ""
    match mention.form:
        case "zh-range":
            other = f"{last.month}月" if last.month != first.month else ""
            return f"{before}{first.month}月{first.day}日{match['to']}{other}{last.day}日"
        case "zh-day":
            return f"{before}{first.month}月{first.day}日"
        case "zh-month":
            return f"{before}{first.month}月"
        case "en-range" if first.month == last.month:
            return f"{first.day}{match['to']}{last.day} {month}{after}"
        case "en-range":
            to = " to " if match["to"] in "-–" else match["to"]
            return f"{first.day} {month}{to}{last.day} {_MONTHS[last.month - 1]}{after}"
        case "en-day":
            return f"{first.day} {month}{after}"
        case "us-day":
            return f"{month} {first.day}{',' + after if year else ''}"
        case "en-month":
            return f"{month}{after}"
        case "parted" | "parted-range" as form:
            end = f"{match['to']}{_parted(last, match)}" if form == "parted-range" else ""
            return f"{first.year}{match['sep']}{_parted(first, match)}{end}"
        case "hour":
            return f"{first:%Y%m%d}{match['h']}"
        case "day":
            return f"{first:%Y%m%d}"
        case _:
            return f"{first:%Y%m}"


def _parted(day: date, match: re.Match[str]) -> str:
    """Month and day, as wide as they were and parted alike."""
    wide = len(match["m"]) == len(match["d"]) == 2
    return f"{day:%m}{match['sep']}{day:%d}" if wide else f"{day.month}{match['sep']}{day.day}"


def restyled(text: str, style: Literal["zh", "dashes", "dots", "digits", "en", "us"]) -> str:
    """The text with its days written in another form, if it names only days with their year."""
    parts, place = [], 0
    for mention in mentions(text, year=1):
        if mention.form not in _SINGLE_DAYS or not mention.has_year:
            return text
        parts += [text[place : mention.start], _styled(mention.first, style)]
        place = mention.end
    whole = "".join(parts) + text[place:]
    return re.sub(r"(?<=日)-(?=\d{4}年)|(?<=-\d\d)-(?=\d{4}-)", "至", whole)


def _styled(day: date, style: str) -> str:
    month = _MONTHS[day.month - 1]
    return {
        "zh": f"{day.year}年{day.month}月{day.day}日",
        "dashes": f"{day:%Y-%m-%d}",
        "dots": f"{day.year}.{day.month}.{day.day}",
        "digits": f"{day:%Y%m%d}",
        "en": f"{day.day} {month} {day.year}",
        "us": f"{month} {day.day}, {day.year}",
    }[style]
