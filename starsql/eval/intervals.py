"""How sure a figure is: 95% intervals of shares, and the paired test between two runs.

>>> print(Share(50, 101))
50 of 101 (49.5%, 95% interval 40.0-59.1%)
>>> round(Paired(both=400, won=30, lost=12, neither=75).p_value, 4)
0.0079
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any

__all__ = ["LEVEL", "Paired", "Share", "margin"]

LEVEL = 0.05
"""A difference is "beyond noise" when its two-sided p-value is below this."""
_Z = 1.959963984540054  # 97.5% quantile of the normal distribution


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, e.g. right answers of all questions."""

    count: int
    of: int

    @classmethod
    def among(cls, hits: Iterable[bool]) -> Share:
        known = list(hits)
        return cls(sum(known), len(known))

    @property
    def value(self) -> float:
        """Between 0 and 1; NaN of nothing."""
        return self.count / self.of if self.of else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95% score interval (Wilson 1927, without continuity correction)."""
        if not self.of:
            return 0.0, 1.0
        n, p = self.of, self.value
        centre = p + _Z * _Z / (2 * n)
        spread = _Z * math.sqrt(p * (1 - p) / n + _Z * _Z / (4 * n * n))
        scale = 1 + _Z * _Z / n
        return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)

    def __str__(self) -> str:
        if not self.of:
            return "none of none"
        low, high = self.interval
        return (
            f"{self.count} of {self.of} ({self.value:.1%}, 95% interval {100 * low:.1f}-{high:.1%})"
        )


def margin(questions: int) -> float:
    """How exactly a share of about a half is known of so many: half its interval, 0.096 of 101."""
    low, high = Share(questions // 2, questions).interval
    return (high - low) / 2


@dataclass(frozen=True, slots=True)
class Paired:
    """Two runs on the same questions: how many only the new one got right (won), and so on."""

    both: int
    won: int
    lost: int
    neither: int

    @classmethod
    def among(cls, pairs: Iterable[tuple[bool, bool]]) -> Paired:
        """pairs: old and new, a question each."""
        counts = {(True, True): 0, (False, True): 0, (True, False): 0, (False, False): 0}
        for old, new in pairs:
            counts[old, new] += 1
        return cls(*counts.values())

    @property
    def of(self) -> int:
        return self.both + self.won + self.lost + self.neither

    @property
    def old(self) -> Share:
        return Share(self.both + self.lost, self.of)

    @property
    def new(self) -> Share:
        return Share(self.both + self.won, self.of)

    @property
    def difference(self) -> float:
        """New share less the old one, between -1 and 1."""
        return (self.won - self.lost) / self.of if self.of else math.nan

    @property
    def p_value(self) -> float:
        """McNemar's exact test, two-sided: were won and lost as likely, how odd would this be?"""
        changed = self.won + self.lost
        tail = sum(math.comb(changed, i) for i in range(min(self.won, self.lost) + 1))
        return min(1.0, float(Fraction(2 * tail, 2**changed)))

    @property
    def is_better(self) -> bool:
        """The new run is better beyond noise."""
        return self.won > self.lost and self.p_value < LEVEL

    @property
    def is_worse(self) -> bool:
        """The new run is worse beyond noise."""
        return self.lost > self.won and self.p_value < LEVEL

    @property
    def meaning(self) -> str:
        """Whether the new run is `better`, `worse`, or differs `within noise`."""
        if self.is_better:
            return "better"
        return "worse" if self.is_worse else "within noise"

    @property
    def interval(self) -> tuple[float, float]:
        """95% interval of the difference: Newcombe 1998, Stat. Med. 17:2635, method 10."""
        if not self.of:
            return -1.0, 1.0
        new, old = self.new.value, self.old.value
        (new_low, new_high), (old_low, old_high) = self.new.interval, self.old.interval
        phi = self._phi
        down, up = new - new_low, old_high - old
        low = math.sqrt(down * down - 2 * phi * down * up + up * up)
        down, up = old - old_low, new_high - new
        high = math.sqrt(down * down - 2 * phi * down * up + up * up)
        return self.difference - low, self.difference + high

    def to_json(self) -> dict[str, Any]:
        return {
            **asdict(self),
            "difference": self.difference,
            "interval": list(self.interval),
            "p_value": self.p_value,
        }

    @property
    def _phi(self) -> float:
        """Correlation of the two runs, with Newcombe's continuity correction."""
        margins = self.old.count * (self.of - self.old.count)
        margins *= self.new.count * (self.of - self.new.count)
        if not margins:
            return 0.0
        product = float(self.both * self.neither - self.won * self.lost)
        if product > 0:
            product = max(product - self.of / 2, 0.0)
        return product / math.sqrt(margins)
