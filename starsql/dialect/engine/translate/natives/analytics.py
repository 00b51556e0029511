"""Aggregates of user behaviour and of samples, computed from the list of a group's rows.

Sources: be/src/exprs/agg/window_funnel.h and mann_whitney.h
"""

from __future__ import annotations

import math
from itertools import groupby

from starsql.dialect.engine.translate.natives.json import real_text
from starsql.dialect.engine.translate.natives.native import Native

__all__ = ["NATIVES", "mann_whitney", "window_funnel"]

_DEDUPLICATION, _FIXED, _INCREASE = 1, 2, 4


def window_funnel(times: list[int], events: list[int], steps: int, window: int, mode: int) -> int:
    """How many steps, one after the other within the window, the longest chain of events takes.

    times, events: of equal length, ordered by time, then event; events are numbered from 1.
    window: in units of the times. mode: bits, 1 a repeated event ends a chain, 2 a leap does, 4
    times must increase.
    """
    pairs = list(zip(times, events, strict=True))
    funnel = _Funnel(steps, window, increase=bool(mode & _INCREASE))
    if not mode & (_DEDUPLICATION | _FIXED):
        return funnel.plain(pairs)
    return funnel.strict(pairs, once=bool(mode & _DEDUPLICATION), in_turn=bool(mode & _FIXED))


class _Funnel:
    """For each step reached: when its chain began, and when the step was taken."""

    def __init__(self, steps: int, window: int, *, increase: bool) -> None:
        self.steps, self.window, self.increase = steps, window, increase
        self.start: list[int | None] = [None] * steps
        self.last: list[int | None] = [None] * steps
        self.level = self.best = -1

    def _reaches(self, step: int, time: int) -> bool:
        """Whether an event continues the chain that has reached the step before."""
        start, last = self.start[step - 1], self.last[step - 1]
        if start is None or time > start + self.window:
            return False
        return not self.increase or last is None or last < time

    def _take(self, step: int, time: int) -> None:
        self.start[step], self.last[step] = self.start[step - 1], time

    def plain(self, pairs: list[tuple[int, int]]) -> int:
        for time, event in pairs:
            step = event - 1
            if step == 0:
                self.start[0] = self.last[0] = time
            elif step > 0 and self._reaches(step, time):
                self._take(step, time)
                if event == self.steps:
                    return self.steps
        reached = [step for step, start in enumerate(self.start, 1) if start is not None]
        return max(reached, default=0)

    def strict(self, pairs: list[tuple[int, int]], *, once: bool, in_turn: bool) -> int:
        begun = False
        for time, event in pairs:
            step = event - 1
            if step < 0:
                continue
            if step == 0:
                self.start[0] = time
                self.level = max(self.level, 0)
                begun = True
            elif once and self.start[step] is not None:
                self._end_chain()
            elif in_turn and begun and self.start[step - 1] is None:
                if self.level >= 0:
                    self._end_chain()
            elif self.start[step - 1] is not None and self._reaches(step, time):
                self._take(step, time)
                self.level = max(self.level, step)
                if event == self.steps:
                    return self.steps
        return max(self.level, self.best) + 1

    def _end_chain(self) -> None:
        self.best = max(self.best, self.level)
        for step in range(self.level, -1, -1):
            self.start[step] = None
        self.level = -1


def mann_whitney(
    values: list[float], treated: list[bool], alternative: str, correction: int
) -> str:
    """JSON of the U statistic of the sample that was not treated, and of the p-value.

    values, treated: of equal length. alternative: two-sided, less or greater. correction: 1 moves
    the mean by a half, 0 does not.
    """
    rank_sum, ties, rank = 0.0, 0, 0
    samples = sorted(zip(values, treated, strict=True))
    for _, group in groupby(samples, key=lambda pair: pair[0]):
        same = [is_treated for _, is_treated in group]
        rank_sum += same.count(False) * (rank + (len(same) + 1) / 2)
        ties += len(same) ** 3 - len(same)
        rank += len(same)
    total, one = len(values), treated.count(False)
    two = total - one
    if not one or not two or ties == total**3 - total:
        return '{"Error": "All numbers in both samples are identical."}'
    statistic = rank_sum - one * (one + 1) / 2
    other = one * two - statistic
    tested = {"two-sided": max(statistic, other), "greater": statistic, "less": other}[alternative]
    spread = math.sqrt((1 - ties / (total**3 - total)) * one * two * (total + 1) / 12)
    score = (tested - one * two / 2 - 0.5 * correction) / spread
    sides = 2 if alternative == "two-sided" else 1
    score = abs(score) if sides == 2 else score
    # one minus the distribution function: its rounding is in the last digits
    tail = sides * (1 - 0.5 * math.erfc(-score / math.sqrt(2)))
    return f"[{real_text(statistic)}, {real_text(tail)}]"


NATIVES = (
    Native(
        "sr_mann_whitney",
        mann_whitney,
        ("DOUBLE[]", "BOOLEAN[]", "VARCHAR", "BIGINT"),
        "VARCHAR",
    ),
    Native(
        "sr_window_funnel",
        window_funnel,
        ("BIGINT[]", "BIGINT[]", "BIGINT", "BIGINT", "BIGINT"),
        "INTEGER",
    ),
)
