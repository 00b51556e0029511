"""The days of the story, its luck, and how rows write dates.

Every part of the story draws from a generator of its own, so that changing one shifts no other."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeAlias

SEED = 20250715
YEAR = 2025
LAUNCH = date(YEAR, 3, 20)
TODAY = date(YEAR, 7, 15)
DAY = timedelta(days=1)
ALL = "-100"
SNAPSHOTS = (date(YEAR, 6, 30), date(YEAR, 7, 14), TODAY)
"""The days whose `_df` partitions are kept; narrow tables only keep the last two."""

Value: TypeAlias = str | int | float | Decimal | None
Row: TypeAlias = dict[str, Value]


def luck(purpose: str) -> random.Random:
    """A generator of its own for each purpose, so that no part of the story shifts another."""
    return random.Random(f"{SEED}/{purpose}")  # noqa: S311  (a story, not a secret)


def on(mmdd: str) -> date:
    return date(YEAR, int(mmdd[:2]), int(mmdd[2:]))


def days(first: date, last: date) -> list[date]:
    return [first + DAY * n for n in range((last - first).days + 1)]


def ymd(day: date) -> str:
    return day.strftime("%Y%m%d")


def hour_of(moment: datetime) -> str:
    return moment.strftime("%Y%m%d%H")


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def moment_on(day: date, rng: random.Random) -> datetime:
    """A moment of the day that leaves ten minutes of it; evenings are busy, small hours are not."""
    night: list[float] = [2, 1, *[0.3] * 5]
    morning: list[float] = [1, 2, 2, 2, 3]
    afternoon: list[float] = [5, 4, 3, 3, 3, 4]
    evening: list[float] = [6, 9, 11, 10, 7, 4]
    hour = rng.choices(range(24), night + morning + afternoon + evening)[0]
    return datetime.combine(day, time(hour, rng.randrange(50), rng.randrange(60)))
