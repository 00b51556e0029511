"""What arrays, maps and structs are made of, and what their functions take.

StarRocks checks these before it looks for a signature, in words of its own.
Source: ExpressionAnalyzer.java (checkFunction, visitMapExpr) and AstBuilder.java.
"""

from __future__ import annotations

from sqlglot import exp

from starsql.dialect.casts import to_text
from starsql.dialect.catalog import words
from starsql.dialect.lint.checks import WRONG_ARGUMENTS, Check, Holes, not_counted, not_of_kind
from starsql.dialect.lint.invocations import Invocation, integer, text

__all__ = ["CHECKS"]

_OF_ONE_ARRAY = words(
    "array_avg array_max array_min array_sum array_cum_sum array_difference array_distinct "
    "array_length array_to_bitmap"
)
_OF_TWO_ARRAYS = words("array_contains_all array_contains_seq arrays_overlap")
_OF_ARRAYS = words("array_intersect array_concat")
_OF_ARRAY_AND_MORE = words(
    "array_contains array_append array_join array_position array_remove array_slice"
)
_INTEGERS = words("TINYINT SMALLINT INT BIGINT LARGEINT NULL")
_DATES = words("DATE DATETIME VARCHAR")


def _none_given(call: Invocation) -> Holes | None:
    return None if call.arguments else (call.name,)


def _fewer_than_two(call: Invocation) -> Holes | None:
    return (call.name,) if len(call) < 2 else None


def _odd_number(call: Invocation) -> Holes | None:
    return (call.name,) if len(call) % 2 else None


def _no_array(call: Invocation) -> Holes | None:
    """The first argument that is no array: its place, the function, its type."""
    for i, type_ in enumerate(call.types, 1):
        if type_ is not None and type_.kind not in ("ARRAY", "NULL"):
            return i, call.name, to_text(type_)
    return None


def _no_array_first(call: Invocation) -> Holes | None:
    return (call.name,) if call.kind(0) not in ("", "ARRAY", "NULL") else None


def _not_nested(call: Invocation) -> Holes | None:
    type_ = call.type(0)
    if type_ is None or type_.kind == "NULL":
        return None
    nested = type_.kind == "ARRAY" and type_.args[0].kind == "ARRAY"
    return None if nested else (call.name, to_text(type_))


def _generates_dates(call: Invocation) -> bool | None:
    """Whether array_generate is asked for dates; None if types are missing to tell."""
    kinds = {call.kind(0), call.kind(1)} if len(call) > 1 else set()
    if kinds & _DATES:
        return True
    return None if "" in kinds else False


def _step_is_no_integer(call: Invocation) -> Holes | None:
    if len(call) < 3 or not _generates_dates(call):
        return None
    step = call.arguments[2]
    fits = isinstance(step, exp.Interval) or integer(step) is not None
    return None if fits else (call.name,)


def _step_is_negative(call: Invocation) -> Holes | None:
    step = integer(call.arguments[2]) if len(call) > 2 and _generates_dates(call) else None
    return (call.name,) if step is not None and step < 0 else None


def _unit_of_numbers(call: Invocation) -> Holes | None:
    return (call.name,) if len(call) == 4 and _generates_dates(call) is False else None


def _not_integers(call: Invocation) -> Holes | None:
    if _generates_dates(call) is not False:
        return None
    other = any(type_ is not None and type_.kind not in _INTEGERS for type_ in call.types)
    return (call.name,) if other else None


def _odd_map(call: Invocation) -> Holes | None:
    return (len(call),) if len(call) % 2 else None


def _name_is_no_literal(call: Invocation) -> Holes | None:
    places = (i for i in range(0, len(call), 2) if text(call.arguments[i]) is None)
    return next(((i + 1,) for i in places), None)


def _name_twice(call: Invocation) -> Holes | None:
    seen: set[str] = set()
    for i in range(0, len(call), 2):
        name = text(call.arguments[i]) or ""
        if name.lower() in seen:
            return name, i + 1
        seen.add(name.lower())
    return None


_AN_ARRAY = "write an array: [a, b], split(text, ','), CAST(text AS ARRAY<INT>)"

CHECKS = (
    Check(
        _OF_ONE_ARRAY,
        WRONG_ARGUMENTS,
        "{} should have only one input",
        not_counted(1),
    ),
    Check(
        _OF_ONE_ARRAY,
        WRONG_ARGUMENTS,
        "The only one input of {} should be an array, rather than {}",
        not_of_kind(0, "ARRAY", "NULL"),
        _AN_ARRAY,
    ),
    Check(
        _OF_TWO_ARRAYS,
        WRONG_ARGUMENTS,
        "{} should have only two inputs",
        not_counted(2),
    ),
    Check(
        _OF_ARRAYS,
        WRONG_ARGUMENTS,
        "{} should have at least one input.",
        _none_given,
    ),
    Check(
        _OF_TWO_ARRAYS | _OF_ARRAYS,
        WRONG_ARGUMENTS,
        "{}-th input of {} should be an array, rather than {}",
        _no_array,
        _AN_ARRAY,
    ),
    Check(
        _OF_ARRAY_AND_MORE,
        WRONG_ARGUMENTS,
        "{} should have at least one input.",
        _none_given,
    ),
    Check(
        _OF_ARRAY_AND_MORE,
        WRONG_ARGUMENTS,
        "The first input of {} should be an array",
        _no_array_first,
        _AN_ARRAY,
    ),
    Check(
        words("array_flatten"),
        WRONG_ARGUMENTS,
        "{} should have only one input",
        not_counted(1),
    ),
    Check(
        words("array_flatten"),
        WRONG_ARGUMENTS,
        "The only one input of {} should be an array of arrays, rather than {}",
        _not_nested,
    ),
    Check(
        words("array_generate"),
        WRONG_ARGUMENTS,
        "{} has wrong input numbers",
        not_counted(1, 2, 3, 4),
    ),
    Check(
        words("array_generate"),
        WRONG_ARGUMENTS,
        "{} requires step parameter must be a constant integer",
        _step_is_no_integer,
        "a step between dates is an interval: array_generate(a, b, INTERVAL 1 DAY)",
    ),
    Check(
        words("array_generate"),
        WRONG_ARGUMENTS,
        "{} requires step parameter must be non-negative",
        _step_is_negative,
    ),
    Check(
        words("array_generate"),
        WRONG_ARGUMENTS,
        "{} step param has wrong input type",
        _unit_of_numbers,
        "numbers take three arguments: start, end, step",
    ),
    Check(
        words("array_generate"),
        WRONG_ARGUMENTS,
        "{}'s parameter only support Integer",
        _not_integers,
    ),
    Check(
        words("map"),
        WRONG_ARGUMENTS,
        "Incorrect number {} of arguments in expr 'map()', Arguments must be in key/value pairs",
        _odd_map,
    ),
    Check(
        words("row struct"),
        WRONG_ARGUMENTS,
        "{} should have at least one input.",
        _none_given,
    ),
    Check(
        words("named_struct"),
        WRONG_ARGUMENTS,
        "{} should have at least two inputs",
        _fewer_than_two,
    ),
    Check(
        words("named_struct"),
        WRONG_ARGUMENTS,
        "{} arguments must be in name/value pairs",
        _odd_number,
    ),
    Check(
        words("named_struct"),
        WRONG_ARGUMENTS,
        "The {}-th input of named_struct must be string literal",
        _name_is_no_literal,
    ),
    Check(
        words("named_struct"),
        WRONG_ARGUMENTS,
        "named_struct contains duplicate subfield name: {} at {}-th input",
        _name_twice,
    ),
    Check(
        words("element_at"),
        WRONG_ARGUMENTS,
        "Incorrect number of arguments in expr '{}'",
        not_counted(2),
    ),
)
