"""Days and hours as people write them into texts and numbers: 20250701, '2025070123', '2025-07-01'.

>>> beside("20250701")
['20250630', '20250701', '20250702']
>>> between(20250630, 20250702)
[20250630, 20250701, 20250702]
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import lru_cache

__all__ = ["Value", "beside", "between", "moment_of"]

Value = int | float | str | datetime | bool

_FORMS: tuple[tuple[str, str, tuple[timedelta, ...]], ...] = (
    (r"(?:19|20)\d{6}", "%Y%m%d", (timedelta(days=1),)),
    (r"(?:19|20)\d{8}", "%Y%m%d%H", (timedelta(hours=1), timedelta(days=1))),
    (r"(?:19|20)\d{12}", "%Y%m%d%H%M%S", (timedelta(seconds=1), timedelta(days=1))),
    (r"\d{4}-\d\d-\d\d", "%Y-%m-%d", (timedelta(days=1),)),
    (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "%Y-%m-%d %H:%M:%S", (timedelta(seconds=1), timedelta(1))),
    (r"\d{4}-\d\d", "%Y-%m", (timedelta(days=31),)),
    (r"(?:19|20)\d{4}", "%Y%m", (timedelta(days=31),)),
)
_MOST_BETWEEN = 40


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[datetime, str, tuple[timedelta, ...]] | None:
    for pattern, form, steps in _FORMS:
        if re.fullmatch(pattern, text):
            try:
                return datetime.strptime(text, form), form, steps
            except ValueError:
                return None
    return None


def _form(value: Value) -> tuple[datetime, str, tuple[timedelta, ...]] | None:
    """The moment that a text or a number writes, its format, and the steps to its neighbours."""
    written = isinstance(value, (int, str)) and not isinstance(value, bool)
    return _read(str(value)) if written else None


def moment_of(value: Value) -> datetime | None:
    """The day or time that a value is or writes; None if it does not."""
    if isinstance(value, datetime):
        return value
    found = _form(value)
    if found is not None:
        return found[0]
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _written(moment: datetime, form: str, like: Value) -> Value:
    text = moment.strftime(form)
    return int(text) if isinstance(like, int) else text


def _moved(moment: datetime, steps: Iterable[timedelta]) -> list[datetime]:
    """The moment moved by each step; 9999-12-31 has no day after it."""
    found = []
    for step in steps:
        with suppress(OverflowError):
            found.append(moment + step)
    return found


def beside(value: Value) -> list[Value]:
    """A value with its neighbours: a day, an hour, a second or one before and after."""
    if isinstance(value, datetime):
        day, second = timedelta(days=1), timedelta(seconds=1)
        return list(_moved(value, (-day, -second, timedelta(0), second, day)))
    found = _form(value)
    if found is not None:
        moment, form, steps = found
        moments = _moved(moment, (*(-step for step in steps), timedelta(0), *steps))
        return list(dict.fromkeys(_written(each, form, value) for each in moments))
    if isinstance(value, (int, float)):
        return [value - 1, value, value + 1]
    number = _number(value)
    if number is not None:
        return [str(number - 1), value, str(number + 1)]
    return [each for each in dict.fromkeys((value, value.swapcase(), f"{value}z")) if each]


def between(low: Value, high: Value) -> list[Value]:
    """Values of the same form from one to the other, all of them if they are few."""
    first, last = _form(low), _form(high)
    if first is not None and last is not None and first[1] == last[1]:
        start, form, steps = first
        count = int((last[0] - start) / steps[-1])
        every = max(1, count // _MOST_BETWEEN)
        days: Iterable[datetime] = (start + steps[-1] * n for n in range(0, count + 1, every))
        return list(dict.fromkeys(_written(each, form, low) for each in days))
    if isinstance(low, datetime) and isinstance(high, datetime):
        span = (high - low).days
        every = max(1, span // _MOST_BETWEEN)
        return [low + timedelta(days=n) for n in range(0, span + 1, every)]
    if isinstance(low, (int, float)) and isinstance(high, (int, float)):
        every = max(1, int(high - low) // _MOST_BETWEEN)
        return list(range(int(low), int(high) + 1, every))
    return []


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"-?\d{1,18}", text) else None
