"""Comparing rows with those that StarRocks' test runner printed.

    "1\\tNone\\t[1,2]"      one row: columns joined by tabs, NULL is None, as Python's MySQL client
    "0:01:00"              a TIME, which that client turns into a timedelta

Rows are compared as printed, exactly. Their order counts where the query has an ORDER BY; among
rows that it does not tell apart, any order is right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from datetime import timedelta
from itertools import groupby, zip_longest

__all__ = ["printed", "same_rows"]

_TIME = re.compile(r"(-?)(\d{1,3}):(\d\d):(\d\d)")


def printed(row: Sequence[object], types: Sequence[str] = ()) -> str:
    """A row as the test runner prints it.

    types: of its columns, where some of them may be TIME.
    """
    values = (
        _timedelta(value) if type_ == "TIME" else value
        for value, type_ in zip_longest(row, types[: len(row)])
    )
    return "\t".join(map(str, values))


def _timedelta(value: object) -> object:
    """A time of day or of some weeks as PyMySQL reads it; longer ones stay text."""
    match = _TIME.fullmatch(str(value))
    if match is None:
        return value
    hours, minutes, seconds = (int(part) for part in match.groups()[1:])
    duration = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -duration if match[1] else duration


def same_rows(
    recorded: Sequence[str], got: Sequence[str], keys: Sequence[Hashable] | None = None
) -> bool:
    """Whether the rows are the recorded ones.

    recorded: lines; a value with line breaks in it spans several. got: printed rows. keys: what
    each of them is ordered by; None: their order says nothing.
    """
    lines = [row.split("\n") for row in got]
    # a single empty value prints as no rows do
    if list(recorded) in ([], [""]):
        return list(got) in ([], [""])
    if keys is None:
        return _match(list(recorded), lines)
    at = 0
    for _, group in groupby(zip(keys, lines, strict=True), key=lambda pair: pair[0]):
        tied = [row for _, row in group]
        count = sum(map(len, tied))
        if not _match(list(recorded[at : at + count]), tied):
            return False
        at += count
    return at == len(recorded)


def _match(recorded: list[str], rows: list[list[str]]) -> bool:
    """Whether the lines are those of the rows in some order."""
    if all(len(row) == 1 for row in rows):
        return Counter(recorded) == Counter(row[0] for row in rows)
    left = Counter(map(tuple, rows))
    lengths = sorted({len(row) for row in rows}, reverse=True)
    at = 0
    while at < len(recorded):
        row = next((found for n in lengths if left[found := tuple(recorded[at : at + n])]), None)
        if row is None:
            return False
        left[row] -= 1
        at += len(row)
    return not any(left.values())
