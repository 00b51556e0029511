"""Rows of plain literals, read without a parser: `VALUES (1, 'a', NULL), (2.5, "b", TRUE)`.

Nearly all rows of INSERT statements are such, and a parser takes fifty times as long over them.
Anything else in the text (an expression, a string with a backslash) is for the parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from starsql.dialect.types import BIGINT, DOUBLE, VARCHAR, Type

__all__ = ["LiteralColumn", "literal_columns"]

_VALUES = re.compile(r"\s*VALUES?\s*(?=\()", re.IGNORECASE)
_OPEN = re.compile(r"\s*\(")
_VALUE = re.compile(
    r"""\s*(?:'((?:[^'\\]|'')*)'
        |"((?:[^"\\]|"")*)"
        |([+-]?\d{1,18})
        |([+-]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?)
        |(NULL)\b
        |(TRUE)\b
        |(FALSE)\b)\s*([,)])""",
    re.IGNORECASE | re.VERBOSE,
)
_NEXT_ROW = re.compile(r"\s*(,|;?\s*$)")


@dataclass(slots=True)
class LiteralColumn:
    """One column of the rows."""

    values: list[str | None] = field(default_factory=list)
    """Their texts; integers without leading zeros, booleans 1 and 0."""
    strings: bool = False
    integers: bool = False
    fractions: bool = False
    """Which kinds of literals occur."""

    def type_for(self, target: Type) -> Type | None:
        """The type to read the texts as, on their way into a column of `target`.

        None: StarRocks would treat the literals in another way than any one type's texts.
        """
        if self.fractions:
            if target.is_float and not self.strings:
                return DOUBLE
            return VARCHAR if target.is_decimal else None
        if self.integers and not self.strings:
            return VARCHAR if target.is_decimal or target.is_string else BIGINT
        return VARCHAR


def literal_columns(text: str) -> list[LiteralColumn] | None:
    """The columns of a VALUES clause. None: it holds something else than plain literals in rows of
    equal length."""
    start = _VALUES.match(text)
    if start is None:
        return None
    at = start.end()
    columns: list[LiteralColumn] | None = None
    while True:
        cells = _row(text, at)
        if cells is None:
            return None
        row, at = cells
        if columns is None:
            columns = [LiteralColumn() for _ in row]
        if len(columns) != len(row):
            return None
        for column, match in zip(columns, row, strict=True):
            _add(column, match)
        following = _NEXT_ROW.match(text, at)
        if following is None:
            return None
        if following[1] != ",":
            return columns
        at = following.end()


def _row(text: str, at: int) -> tuple[list[re.Match[str]], int] | None:
    opening = _OPEN.match(text, at)
    if opening is None:
        return None
    at = opening.end()
    row = []
    while True:
        match = _VALUE.match(text, at)
        if match is None:
            return None
        row.append(match)
        at = match.end()
        if match[8] == ")":
            return row, at


def _add(column: LiteralColumn, match: re.Match[str]) -> None:
    single, double, integer, fraction, null, true, _, _ = match.groups()
    if single is not None:
        column.strings = True
        column.values.append(single.replace("''", "'"))
    elif double is not None:
        column.strings = True
        column.values.append(double.replace('""', '"'))
    elif integer is not None:
        column.integers = True
        column.values.append(str(int(integer)))
    elif fraction is not None:
        column.fractions = True
        column.values.append(fraction)
    elif null is not None:
        column.values.append(None)
    else:
        column.integers = True
        column.values.append("1" if true else "0")
