"""From a column to an expression of it, and back: which values of the column give which results.

    lower(left(t.hour, 8)) = '20250701'
    -- t.hour: '2025070113' gives the result '20250701'; back from it: '20250701' + two more digits

A path is a lens: `get` computes the expression's value from the column's, `put` finds column values
for a wanted result, given one that is already there. Functions without a path back have no steps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import isfinite
from typing import Any

from sqlglot import exp

from starsql.eval.moments import Value, moment_of

__all__ = ["Path", "Step", "literal", "step_of"]

_SLICED = 100
_LONGEST = 1_000
"""Characters of a text that is made so that a part of it can be read."""


@dataclass(frozen=True, slots=True)
class Step:
    """One function on the way. back: column values for a result; the second argument is the value
    that stands there now."""

    get: Callable[[Any], Value | None]
    back: Callable[[Value, Value | None], list[Value | None]]
    sliced: int = 0
    """If it reads part of a text: up to which character."""
    nulls: bool = False
    """Whether it makes something of NULL."""


@dataclass(frozen=True, slots=True)
class Path:
    """From a column outwards."""

    steps: tuple[Step, ...] = ()
    text: str = ""
    """The expression's SQL: columns with equal paths can be compared."""

    @property
    def sliced(self) -> int:
        """How long the column's text has to be for what is read of it; 0 if it is read whole."""
        return max((step.sliced for step in self.steps), default=0)

    def get(self, value: Value | None) -> Value | None:
        """The result for a column's value; None where there is none."""
        for step in self.steps:
            if value is None and not step.nulls:
                return None
            try:
                value = step.get(value)
            except (ValueError, TypeError, OverflowError, AttributeError):
                return None
        return value

    def put(self, result: Value, base: Value | None = None) -> list[Value | None]:
        """Column values that give a result, near to the one that is there."""
        wanted: list[Value | None] = [result]
        for number in range(len(self.steps) - 1, -1, -1):
            before = Path(self.steps[:number]).get(base)
            found: list[Value | None] = []
            for value in wanted:
                if value is None:
                    found.append(None)
                    continue
                try:
                    found += self.steps[number].back(value, before)
                except (ValueError, TypeError, OverflowError, ZeroDivisionError):
                    continue
            wanted = found
        return wanted


_IDENTITY = (
    exp.Paren,
    exp.Cast,
    exp.Trim,
    exp.Max,
    exp.Min,
    exp.Sum,
    exp.Avg,
    exp.AnyValue,
    exp.Round,
    exp.Window,
    exp.Lag,
    exp.Lead,
    exp.FirstValue,
    exp.LastValue,
    exp.TsOrDsToTimestamp,
    exp.Distinct,
    exp.Floor,
    exp.Ceil,
)


def step_of(node: exp.Expr) -> tuple[exp.Expr, Step | None] | None:
    """The argument that an expression is a function of, and how; None if it is none of the known.

    A step of None changes nothing.
    """
    if isinstance(node, _IDENTITY):
        inner = node.expressions[0] if isinstance(node, exp.Distinct) else node.this
        return (inner, None) if isinstance(inner, exp.Expr) else None
    if isinstance(node, (exp.Lower, exp.Upper)):
        return node.this, _case(isinstance(node, exp.Upper))
    if isinstance(node, exp.Coalesce) and len(node.expressions) == 1:
        default = literal(node.expressions[0])
        return node.this, None if default is None else _default(default)
    found = _arithmetic(node) if isinstance(node, exp.Binary) else None
    return found or _text_step(node) or _date_step(node)


def literal(node: exp.Expr | None) -> int | float | str | None:
    """The constant that a node is; None if it is none."""
    if isinstance(node, exp.Neg):
        value = literal(node.this)
        return -value if isinstance(value, (int, float)) else None
    if isinstance(node, (exp.Paren, exp.Cast)):
        return literal(node.this)
    if isinstance(node, exp.Boolean):
        return int(bool(node.this))
    if not isinstance(node, exp.Literal):
        return None
    if node.is_string:
        return node.name
    if node.name.isdigit():
        return int(node.name)
    number = float(node.name)
    return number if isfinite(number) else None


def _number(node: exp.Expr | None) -> int | None:
    value = literal(node)
    if isinstance(value, str) and value.lstrip("-").isdecimal():
        return int(value)
    return value if isinstance(value, int) else None


def _case(upper: bool) -> Step:
    return Step(
        lambda value: str(value).upper() if upper else str(value).lower(),
        lambda value, _: [value, str(value).lower(), str(value).upper(), str(value).title()],
    )


def _default(default: Value) -> Step:
    """coalesce(column, default)"""
    return Step(
        lambda value: default if value is None else value,
        lambda value, _: [value, None] if str(value) == str(default) else [value],
        nulls=True,
    )


def _arithmetic(node: exp.Binary) -> tuple[exp.Expr, Step] | None:
    for inner, other, first in ((node.left, node.right, True), (node.right, node.left, False)):
        number = literal(other)
        if isinstance(number, (int, float)):
            step = _with_number(node, number, first)
            if step is not None:
                return inner, step
    return None


def _with_number(node: exp.Binary, number: float, first: bool) -> Step | None:
    """first: the column is the first operand, the number the second."""
    if isinstance(node, exp.Add):
        return _numeric(lambda v: v + number, lambda r: r - number)
    if isinstance(node, exp.Sub) and first:
        return _numeric(lambda v: v - number, lambda r: r + number)
    if isinstance(node, exp.Sub):
        return _numeric(lambda v: number - v, lambda r: number - r)
    if isinstance(node, exp.Mul) and number:
        return _numeric(lambda v: v * number, lambda r: r / number)
    if isinstance(node, (exp.Div, exp.IntDiv)) and first and number:
        return _numeric(lambda v: v / number, lambda r: r * number)
    if isinstance(node, exp.Mod) and first and number:
        return _numeric(lambda v: v % number, lambda r: r + number)
    return None


def _numeric(get: Callable[[float], float], back: Callable[[float], float]) -> Step:
    return Step(lambda value: get(_float(value)), lambda value, _: [_whole(back(_float(value)))])


def _float(value: Value) -> float:
    if isinstance(value, datetime):
        raise TypeError
    return value if isinstance(value, int) else float(value)


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _text_step(node: exp.Expr) -> tuple[exp.Expr, Step] | None:
    if isinstance(node, exp.Left):
        length = _number(node.expression)
        return (node.this, _slice(0, length)) if length is not None else None
    if isinstance(node, exp.Substring):
        start, length = _number(node.args.get("start")), _number(node.args.get("length"))
        if start is not None and 0 < start <= _LONGEST:
            return node.this, _slice(start - 1, _SLICED if length is None else length)
        # where the query computes the start, any place will do
        return (node.this, _slice(1, length, _SLICED)) if length is not None else None
    if isinstance(node, exp.Length):
        return node.this, Step(
            lambda value: len(str(value)),
            lambda value, _: ["x" * int(_float(value))] if 0 <= _float(value) <= 300 else [],
        )
    return None


def _slice(start: int, length: int, reach: int = 0) -> Step:
    def back(value: Value, base: Value | None) -> list[Value | None]:
        text, part = str(base or "").ljust(start, "0"), str(value)
        return [text[:start] + part + text[start + length :]]

    return Step(
        lambda value: str(value)[start : start + length],
        back,
        sliced=min(reach or start + length, _LONGEST),
    )


_UNITS = {"DAY": 1, "WEEK": 7, "MONTH": 30, "YEAR": 365}
_PARTS: dict[type[exp.Expr], str] = {exp.Year: "year", exp.Month: "month", exp.Day: "day"}


def _date_step(node: exp.Expr) -> tuple[exp.Expr, Step | None] | None:
    if isinstance(node, exp.TimeToStr):
        return node.this, _written(_form_of(node.args.get("format")))
    if isinstance(node, exp.StrToDate):
        return node.this, _read(_form_of(node.args.get("format")))
    if isinstance(node, exp.Anonymous) and node.name.lower() == "str2date":
        return node.expressions[0], _read(_form_of(node.expressions[-1]))
    if isinstance(node, (exp.TsOrDsToDate, exp.TimestampTrunc)):
        return node.this, Step(_day, lambda value, _: [value])
    if isinstance(node, exp.Anonymous) and node.name.lower() in ("to_date", "days_add"):
        return node.expressions[0], None
    if isinstance(node, (exp.DateAdd, exp.DateSub)):
        amount = _number(node.expression)
        days = _UNITS.get(node.text("unit").upper())
        if amount is None or days is None:
            return node.this, None
        return node.this, _shift(amount * days * (1 if isinstance(node, exp.DateAdd) else -1))
    part = _PARTS.get(type(node))
    return (node.this, _part(part)) if part else None


def _form_of(node: exp.Expr | None) -> str:
    return (node.name if node is not None else "").replace("%i", "%M").replace("%s", "%S")


def _day(value: Value) -> Value | None:
    moment = moment_of(value)
    return moment and moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _written(form: str) -> Step:
    def get(value: Value) -> Value | None:
        moment = moment_of(value)
        return moment and moment.strftime(form)

    return Step(get, lambda value, _: [datetime.strptime(str(value), form)])


def _read(form: str) -> Step:
    def back(value: Value, _: Value | None) -> list[Value | None]:
        moment = moment_of(value)
        return [moment.strftime(form)] if moment else []

    return Step(lambda value: datetime.strptime(str(value), form), back)


def _shift(days: int) -> Step:
    def moved(value: Value, days: int) -> Value | None:
        moment = moment_of(value)
        return moment and moment + timedelta(days)

    return Step(lambda value: moved(value, days), lambda value, _: [moved(value, -days)])


def _part(part: str) -> Step:
    """year(column) and the like"""

    def get(value: Value) -> Value | None:
        moment = moment_of(value)
        return moment and int(getattr(moment, part))

    def back(value: Value, _: Value | None) -> list[Value | None]:
        number = int(_float(value))
        if part == "year":
            return [datetime(number, month, day) for month, day in ((1, 1), (6, 15), (12, 31))]
        if part == "month":
            return [datetime(year, number, 1 + 13 * (year % 2)) for year in (2014, 2015)]
        return [datetime(2015, month, number) for month in (1, 3)]

    return Step(get, back)
