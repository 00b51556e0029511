"""Rows compared with those that were printed."""

from __future__ import annotations

import datetime
from collections.abc import Hashable
from decimal import Decimal

import pytest

from starsql.eval.recorded import printed, same_rows


@pytest.mark.parametrize(
    ("recorded", "got", "keys", "same"),
    [
        (["1", "2"], ["2", "1"], None, True),
        (["1", "2"], ["2", "1"], [2, 1], False),
        (["1", "2"], ["1", "2"], [1, 2], True),
        (["a\tx", "a\ty", "b\tz"], ["a\ty", "a\tx", "b\tz"], ["a", "a", "b"], True),
        (["b\tz", "a\tx", "a\ty"], ["a\ty", "a\tx", "b\tz"], ["a", "a", "b"], False),
        (["1", "1"], ["1"], None, False),
        (["1"], ["1", "1"], None, False),
        (["1"], ["1.0"], None, False),
        ([], [], None, True),
        ([], [""], None, True),
        ([""], [""], None, True),
        (["", ""], [""], None, False),
        ([], ["a"], None, False),
        (["a", "b", "c"], ["c", "a\nb"], None, True),
        (["a", "b", "c"], ["c", "b\na"], None, False),
        (["c", "a", "b"], ["c", "a\nb"], [1, 2], True),
        (["a", "b", "c"], ["c", "a\nb"], [1, 2], False),
    ],
)
def test_same_rows(
    recorded: list[str], got: list[str], keys: list[Hashable] | None, same: bool
) -> None:
    assert same_rows(recorded, got, keys) == same


def test_values_print_as_python_s_client_prints_them() -> None:
    row = (
        None,
        1,
        1.0,
        1e20,
        Decimal("0.000"),
        Decimal("1.50"),
        "x",
        b"\xaa",
        datetime.date(2025, 1, 2),
        datetime.datetime(2025, 1, 2, 3, 4, 5),
    )
    assert printed(row).split("\t") == [
        "None",
        "1",
        "1.0",
        "1e+20",
        "0.000",
        "1.50",
        "x",
        "b'\\xaa'",
        "2025-01-02",
        "2025-01-02 03:04:05",
    ]


def test_times_print_as_the_client_reads_them() -> None:
    row = ("00:01:00", "00:01:00", "-25:00:01", "237647:13:24", None)
    assert printed(row, ("VARCHAR", *["TIME"] * 4)) == (
        "00:01:00\t0:01:00\t-2 days, 22:59:59\t237647:13:24\tNone"
    )
