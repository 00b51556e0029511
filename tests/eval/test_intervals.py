"""Intervals against published worked examples, the test against the binomial distribution."""

from __future__ import annotations

import doctest

import pytest

from starsql.eval import intervals
from starsql.eval.intervals import Paired, Share


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [
        (Share(81, 263), 0.2553, 0.3662),  # Newcombe 1998, Stat. Med. 17:857, table I
        (Share(15, 148), 0.0624, 0.1605),
        (Share(0, 20), 0.0, 0.1611),
        (Share(1, 29), 0.0061, 0.1718),
    ],
    ids=str,
)
def test_wilson_s_interval(share: Share, low: float, high: float) -> None:
    assert share.interval == pytest.approx((low, high), abs=5e-5)


def test_of_nothing_everything_is_possible() -> None:
    assert Share(0, 0).interval == (0, 1)
    assert Paired(0, 0, 0, 0).interval == (-1, 1)


@pytest.mark.parametrize(
    ("won", "lost", "p"), [(0, 0, 1.0), (3, 3, 1.0), (6, 0, 2 / 64), (1, 7, 18 / 256)]
)
def test_mcnemar_s_exact_test(won: int, lost: int, p: float) -> None:
    assert Paired(10, won, lost, 10).p_value == pytest.approx(p)


def test_the_test_bears_thousands_of_changes() -> None:
    assert Paired(0, 3000, 3000, 0).p_value == 1.0
    assert Paired(0, 3100, 2900, 0).p_value == pytest.approx(0.0102, abs=5e-4)


@pytest.mark.parametrize(
    ("paired", "low", "high"),
    [
        # Newcombe 1998, Stat. Med. 17:2635, table II: its cells e, f, g, h in this order
        (Paired(36, 12, 2, 0), 0.0569, 0.3404),
        (Paired(20, 12, 2, 16), 0.0562, 0.3290),
    ],
)
def test_interval_of_the_difference(paired: Paired, low: float, high: float) -> None:
    assert paired.interval == pytest.approx((low, high), abs=5e-4)
    assert paired.interval[0] < paired.difference < paired.interval[1]


def test_pairs_are_counted() -> None:
    paired = Paired.among([(True, True), (False, True), (False, True), (True, False)])
    assert paired == Paired(both=1, won=2, lost=1, neither=0)
    assert (paired.old, paired.new) == (Share(2, 4), Share(3, 4))


def test_the_module_s_examples() -> None:
    assert doctest.testmod(intervals).failed == 0
