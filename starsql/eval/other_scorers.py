"""What other scorers would say of the same two results, so that figures can be laid beside theirs.

bird           the sets of rows are equal, columns by position: neither how often a row comes nor
               the order counts. https://github.com/AlibabaResearch/DAMO-ConvAI/tree/main/bird
spider2        each golden column is found among the answer's, whatever else the answer has;
               numbers may be a hundredth apart. https://github.com/xlang-ai/Spider2
two-decimals   our own rules, with all numbers rounded to two decimals, half up
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Context, Decimal
from math import isclose, isfinite, isnan
from typing import Any

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.printing import value_text
from starsql.eval.compare import compare
from starsql.eval.golden import Expected, Row

__all__ = ["OTHER_SCORERS", "other_scorers"]

OTHER_SCORERS = ("bird", "spider2", "two-decimals")

_HUNDREDTH = Decimal("0.01")
_SPIDER2_TOLERANCE = 1e-2
_ROUNDING = Context(prec=400, rounding=ROUND_HALF_UP)
"""Wide enough for the largest double."""


def other_scorers(golden: Expected, answer: Rows) -> Mapping[str, bool]:
    """Right or wrong by each of `OTHER_SCORERS`."""
    verdicts = (_bird(golden, answer), _spider2(golden, answer), _two_decimals(golden, answer))
    return dict(zip(OTHER_SCORERS, verdicts, strict=True))


def _bird(golden: Expected, answer: Rows) -> bool:
    return set(golden.rows.rows) == set(answer.rows)


def _spider2(golden: Expected, answer: Rows) -> bool:
    """Each column is a vector; vectors are sorted unless the golden query orders its rows."""
    ordered = len(set(golden.groups)) > 1
    candidates = _vectors(answer, ordered)
    return all(
        any(_same_vector(column, candidate) for candidate in candidates)
        for column in _vectors(golden.rows, ordered)
    )


def _vectors(rows: Rows, ordered: bool) -> list[Sequence[Any]]:
    columns = list(zip(*rows.rows, strict=True)) or [()] * len(rows.columns)
    read = map(_read_from_csv, columns)
    return [column if ordered else sorted(column, key=_spider2_order) for column in read]


def _read_from_csv(column: Sequence[Any]) -> Sequence[Any]:
    """It reads results from CSV files: empty texts are missing, columns of numbers are numbers."""
    texts = [None if value is None or value == "" else value_text(value) for value in column]
    try:
        return [None if text is None else float(text) for text in texts]
    except ValueError:
        return texts


def _spider2_order(value: Any) -> tuple[bool, str, bool]:
    return value is None, str(value), isinstance(value, (int, float))


def _same_vector(golden: Sequence[Any], answer: Sequence[Any]) -> bool:
    return len(golden) == len(answer) and all(map(_spider2_same, golden, answer))


def _spider2_same(golden: Any, answer: Any) -> bool:
    if isinstance(golden, (int, float)) and isinstance(answer, (int, float)):
        both_nan = isnan(golden) and isnan(answer)
        return both_nan or isclose(golden, answer, abs_tol=_SPIDER2_TOLERANCE)
    return bool(golden == answer)


def _two_decimals(golden: Expected, answer: Rows) -> bool:
    rounded = replace(
        golden,
        rows=_rounded(golden.rows),
        pool=tuple(map(_rounded_row, golden.pool)),
    )
    return compare(rounded, _rounded(answer)).right


def _rounded(rows: Rows) -> Rows:
    return replace(rows, rows=tuple(map(_rounded_row, rows.rows)))


def _rounded_row(row: Row) -> Row:
    return tuple(map(_round, row))


def _round(value: Any) -> Any:
    if not isinstance(value, (float, Decimal)) or not isfinite(value):
        return value
    # a float by the digits that it is printed with: 2.675 is not 2.67499999
    exact = value if isinstance(value, Decimal) else Decimal(repr(value))
    return exact.quantize(_HUNDREDTH, context=_ROUNDING)
