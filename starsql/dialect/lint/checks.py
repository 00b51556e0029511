"""What a check of a call's arguments is: data, and a small function from a call to what is wrong.

    Check(words("array_flatten"), WRONG_ARGUMENTS, "{} should have only one input", _not_one)

StarRocks checks some functions before it looks for a signature and others when it has found one;
`arguments.py` keeps that order, so that of several complaints its own comes first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from starsql.dialect.casts import to_text
from starsql.dialect.lint.invocations import Invocation, integer, is_constant, is_variable

__all__ = [
    "ARGUMENT_RANGE",
    "COLUMN_ARGUMENT",
    "CONSTANT_ARGUMENT",
    "NO_MATCH",
    "WRONG_ARGUMENTS",
    "Check",
    "Complains",
    "Holes",
    "constant_at",
    "not_counted",
    "not_of_kind",
    "not_positive",
    "over",
    "printed",
]

WRONG_ARGUMENTS = "wrong-arguments"
CONSTANT_ARGUMENT = "constant-argument"
ARGUMENT_RANGE = "argument-range"
COLUMN_ARGUMENT = "column-argument"

NO_MATCH = "No matching function with signature: {}({})."

Holes = tuple[object, ...]
"""What to put for the `{}` of a message, in order."""
Complains = Callable[[Invocation], Holes | None]
"""What is wrong with a call, as the holes of its message; None if nothing is."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that StarRocks wants of the arguments of some functions."""

    names: frozenset[str]
    code: str
    """Of the rule that reports it."""
    message: str
    """StarRocks' words."""
    complains: Complains
    hint: str | None = None


def printed(call: Invocation, i: int) -> str:
    """An argument's type as StarRocks prints it."""
    found = call.type(i)
    return to_text(found) if found is not None else "?"


# The parts that checks are made of. What is not known is never complained of.


def not_counted(*counts: int) -> Complains:
    """Another number of arguments than these; the hole is the function's name."""
    return lambda call: None if len(call) in counts else (call.name,)


def not_of_kind(i: int, *kinds: str) -> Complains:
    """An argument of another kind of type than these; the holes are the name and the type."""

    def complains(call: Invocation) -> Holes | None:
        kind = call.kind(i)
        return None if not kind or kind in kinds else (call.name, printed(call, i))

    return complains


def not_positive(i: int) -> Complains:
    """An argument that is no positive integer literal; the hole is the function's name."""

    def complains(call: Invocation) -> Holes | None:
        if i >= len(call) or is_variable(call.arguments[i]):
            return None
        value = integer(call.arguments[i])
        return None if value is not None and value > 0 else (call.name,)

    return complains


def over(i: int, limit: int) -> Complains:
    """An integer literal above a limit; the hole is the function's name."""

    def complains(call: Invocation) -> Holes | None:
        value = integer(call.arguments[i]) if i < len(call) else None
        return (call.name,) if value is not None and value > limit else None

    return complains


def constant_at(*places: int) -> Complains:
    """A constant in one of these places; the hole is the function's name."""

    def complains(call: Invocation) -> Holes | None:
        given = (call.arguments[i] for i in places if i < len(call))
        return (call.name,) if any(is_constant(call.subject, a) for a in given) else None

    return complains
