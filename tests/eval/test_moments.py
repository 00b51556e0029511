"""Days and hours beside others, as far as the calendar goes."""

from __future__ import annotations

from datetime import datetime

import pytest

from starsql.eval.moments import Value, beside, moment_of, shifted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20250701", ["20250630", "20250701", "20250702"]),
        ("9999-12-31", ["9999-12-30", "9999-12-31"]),
        ("0001-01-01", ["0001-01-01", "0001-01-02"]),
        ("9999-12", ["9999-10", "9999-12"]),
        (datetime(1, 1, 1), [datetime(1, 1, 1), datetime(1, 1, 1, 0, 0, 1), datetime(1, 1, 2)]),
    ],
    ids=str,
)
def test_neighbours_end_with_the_calendar(value: Value, expected: list[Value]) -> None:
    assert beside(value) == expected


def test_moments_have_no_zone_and_end_with_the_calendar() -> None:
    assert moment_of("2025-07-01T08:00:00+08:00") == datetime(2025, 7, 1, 8)
    assert shifted(datetime(9999, 12, 30), days=40) == datetime(9999, 12, 31, 23, 59, 59)
    assert shifted(datetime(1, 1, 2), days=-3) == datetime(1, 1, 1)
