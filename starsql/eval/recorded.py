"""Comparing rows with those that StarRocks' test runner printed.

    "1\\tNone\\t[1,2]"      one row: columns joined by tabs, NULL is None, as Python's MySQL client

Rows are compared as printed, exactly. Their order counts only where the query has an ORDER BY.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

__all__ = ["same_rows"]


def same_rows(recorded: Sequence[str], got: Sequence[str]) -> bool:
    """Whether the rows are the recorded ones, in any order.

    recorded: lines; a value with line breaks in it spans several.
    """
    if not any("\n" in row for row in got):
        return Counter(recorded) == Counter(got)
    return "\n".join(recorded) == "\n".join(got)
