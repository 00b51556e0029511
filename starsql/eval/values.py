"""When two values of two results are the same, column by column.

    60 and 60.00               equal: numbers are compared by their value
    60 and '60'                equal, but a note says that one is a text
    1/3 as DOUBLE, as DECIMAL  equal: 0.3333333333333333 and 0.333333 differ by rounding only
    100 and 100.0001           not equal
    NULL and NULL              equal, and NULL equals nothing else
    DATE and DATETIME          not equal: 2025-07-01 is not printed as 2025-07-01 00:00:00 is

Integers, and decimals of less than six places, are compared exactly. Where a FLOAT or DOUBLE takes
part, numbers are equal that differ by no more than a billionth (a millionth for FLOAT) of the
larger. Decimals of six places and more come from divisions, which round: there, half a unit of the
last place is allowed, times a hundred, since a quotient often becomes a percentage afterwards.

Nearness is not transitive: 1.0 may be near 1.1 and that near 1.2, but not 1.0 near 1.2. `Pairing`
gives numbers that are linked by such a chain one code, and says whether the chain is longer than a
single step; whoever compares rows then has to look at the numbers themselves.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from math import isfinite, nan
from types import NoneType
from typing import Any, Literal

from starsql.dialect.engine.printing import value_text

__all__ = ["Column", "Nearness", "Pairing", "codes_of_one", "column_of", "equals_as_python"]

Kind = Literal["number", "date", "text", "empty"]
Number = int | float | Decimal

FLOAT_RELATIVE = 1e-6
DOUBLE_RELATIVE = 1e-9
NEAR_ZERO = 1e-9
"""Doubles that should cancel out leave about so much."""
QUOTIENT_PLACES = 6
PERCENT = 100

_NUMBERS = {int, bool, float, Decimal}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?")


@dataclass(frozen=True, slots=True)
class Column:
    """The values of one column: NULL is None, a number is a number, all else is its text."""

    name: str
    values: tuple[Any, ...]
    kind: Kind
    inexact: Literal["", "FLOAT", "DOUBLE"] = ""
    places: int = 0
    """Digits behind the point, of decimals."""

    def profile(self) -> tuple[Any, ...]:
        """What equal columns have in common: how many NULLs, the least value, the greatest."""
        found = [value for value in self.values if value is not None]
        if self.kind == "number":  # NaN and infinity stand among the numbers as texts
            found = [value for value in found if isinstance(value, Number)]
        return self.values.count(None), min(found, default=None), max(found, default=None)


def column_of(name: str, values: Sequence[Any], type_: str = "") -> Column:
    """A column of a result. type_: StarRocks' name of its type, which tells FLOAT from DOUBLE."""
    found = _types(values)
    if not found:
        return Column(name, tuple(values), "empty")
    if found == {str}:
        return Column(name, tuple(values), "text")
    if found == {int}:
        return Column(name, tuple(values), "number")
    if not found <= _NUMBERS:
        dates = all(issubclass(one, date) for one in found)
        texts = tuple(None if value is None else value_text(value) for value in values)
        return Column(name, texts, "date" if dates else "text")
    inexact: Literal["", "FLOAT", "DOUBLE"] = ""
    if float in found:
        inexact = "FLOAT" if type_.upper() == "FLOAT" else "DOUBLE"
    places = _places(values) if Decimal in found else 0
    return Column(name, tuple(map(_number, values)), "number", inexact, places)


def equals_as_python(one: Sequence[Any], other: Sequence[Any]) -> bool:
    """Whether values of two columns that Python calls equal are the same by our rules, too.

    Not where types are mixed: there 1 and True would be texts, '1' and 'true'.
    """
    found = _types(one) | _types(other)
    return found <= _NUMBERS or (len(found) == 1 and found <= {str, date, datetime})


def _types(values: Sequence[Any]) -> set[type]:
    return set(map(type, values)) - {NoneType}


def _number(value: Any) -> Number | str | None:
    """NaN and infinity are texts: they are near nothing but themselves."""
    if isinstance(value, bool):
        return int(value)
    found: Number | None = value
    return found if value is None or isinstance(value, int) or isfinite(value) else str(value)


def _places(values: Sequence[Any]) -> int:
    exponents = [v.as_tuple().exponent for v in values if isinstance(v, Decimal)]
    return max((-one for one in exponents if isinstance(one, int)), default=0)


def _numeric(column: Column) -> Column:
    """A column of texts with those that are numbers as numbers."""
    values = [
        Decimal(value) if value is not None and _NUMBER.fullmatch(value) else value
        for value in column.values
    ]
    return Column(column.name, tuple(values), "number", places=_places(values))


@dataclass(frozen=True, slots=True)
class Nearness:
    """How far two numbers may be apart."""

    relative: float = 0.0
    absolute: float = 0.0

    @property
    def exact(self) -> bool:
        return not self.relative and not self.absolute

    def __call__(self, one: Any, other: Any) -> bool:
        """Whether two values are the same."""
        if one == other:
            return True
        if not isinstance(one, Number) or not isinstance(other, Number):
            return False
        return self.within(float(one), float(other))

    def within(self, x: float, y: float) -> bool:
        return abs(x - y) <= max(self.absolute, self.relative * max(abs(x), abs(y)))

    @classmethod
    def between(cls, one: Column, other: Column) -> Nearness:
        absolute = 0.0
        places = [c.places for c in (one, other) if not c.inexact]
        if places and min(places) >= QUOTIENT_PLACES:
            absolute = PERCENT * 0.5 * 10.0 ** -min(places)
        if "FLOAT" in (one.inexact, other.inexact):
            return cls(FLOAT_RELATIVE, max(absolute, NEAR_ZERO))
        if "DOUBLE" in (one.inexact, other.inexact):
            return cls(DOUBLE_RELATIVE, max(absolute, NEAR_ZERO))
        return cls(0.0, absolute)


@dataclass(frozen=True, slots=True)
class Pairing:
    """A golden column beside one of the answer: equal values have equal codes."""

    golden: tuple[Hashable, ...]
    answer: tuple[Hashable, ...]
    golden_values: tuple[Any, ...]
    answer_values: tuple[Any, ...]
    near: Nearness
    loose: bool
    """Some values with equal codes are not near enough to be equal."""
    note: str = ""

    @classmethod
    def of(cls, golden: Column, answer: Column) -> Pairing:
        note = _mismatch(golden, answer)
        if {golden.kind, answer.kind} == {"number", "text"}:
            golden = _numeric(golden) if golden.kind == "text" else golden
            answer = _numeric(answer) if answer.kind == "text" else answer
        near = Nearness.between(golden, answer)
        code, loose = _chains([*golden.values, *answer.values], near)
        return cls(
            _coded(golden.values, code),
            _coded(answer.values, code),
            golden.values,
            answer.values,
            near,
            loose,
            note,
        )


def _coded(values: tuple[Any, ...], code: Mapping[Any, Any]) -> tuple[Hashable, ...]:
    return tuple(map(code.get, values, values)) if code else values


def codes_of_one(values: Sequence[Any]) -> tuple[Hashable, ...]:
    """Codes for the values of one column, equal for those that are the same."""
    column = column_of("", values)
    return Pairing.of(column, column).golden


def _chains(values: Sequence[Any], near: Nearness) -> tuple[dict[Any, Any], bool]:
    """The code of each number, the first one of its chain; whether a chain has far ends."""
    code: dict[Any, Any] = {}
    loose = False
    if near.exact:
        return code, loose
    numbers = sorted({value for value in values if isinstance(value, (int, float, Decimal))})
    first: Number | None = None
    start = last = nan  # the chain's first and last number
    for number in numbers:
        x = float(number)
        if not near.within(last, x):
            first, start = number, x
        elif not near.within(start, x):
            loose = True
        code[number], last = first, x
    return code, loose


def _mismatch(golden: Column, answer: Column) -> str:
    kinds = {golden.kind, answer.kind}
    if len(kinds) == 1 or "empty" in kinds:
        return ""
    example = next(value for value in answer.values if value is not None)
    return (
        f"column {golden.name}: the {_shown(example, answer.kind)}, "
        f"where the golden query returns a {golden.kind}"
    )


def _shown(value: Any, kind: Kind) -> str:
    return f"{kind} '{value}'" if kind == "text" else f"{kind} {value_text(value)}"
