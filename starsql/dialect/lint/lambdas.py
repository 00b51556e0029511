"""Lambdas, and the functions that take them: array_map, array_filter, map_apply and their like.

    array_map((x, y) -> x + y, a, b)      one parameter for each array
    map_apply((k, v) -> (k, v + 1), m)    a key and a value of one map

Source: ExprUtils.java (hasLambdaFunction) and ExpressionAnalyzer.java (analyzeHighOrderFunction,
visitLambdaFunctionExpr, checkFunction) in
https://github.com/StarRocks/starrocks/tree/main/fe/fe-core/src/main/java/com/starrocks/sql/
"""

from __future__ import annotations

from sqlglot import exp

from starsql.dialect.casts import castable, to_text
from starsql.dialect.catalog import ARRAY_LAMBDAS, HIGHER_ORDER, MAP_LAMBDAS, words
from starsql.dialect.lint.checks import (
    NO_MATCH,
    WRONG_ARGUMENTS,
    Check,
    Complains,
    Holes,
    not_of_kind,
    printed,
)
from starsql.dialect.lint.invocations import Invocation
from starsql.dialect.types import BOOLEAN, Type, array_of

__all__ = ["ANYWHERE", "CHECKS", "WRONG_LAMBDA"]

WRONG_LAMBDA = "wrong-lambda"

_ARRAYS_IN = ARRAY_LAMBDAS - words("array_sort")
_MATCHES = words("all_match any_match")
_BOOLEANS = array_of(BOOLEAN)


def _inputs(call: Invocation) -> list[int]:
    """The places of the arguments that are no lambdas."""
    return [i for i, a in enumerate(call.arguments) if not isinstance(a, exp.Lambda)]


def _parameters(call: Invocation) -> list[str]:
    return [parameter.name for lambda_ in call.lambdas for parameter in lambda_.expressions]


def _with_lambda(complains: Complains) -> Complains:
    return lambda call: complains(call) if call.lambdas else None


def _without_lambda(complains: Complains) -> Complains:
    return lambda call: None if call.lambdas else complains(call)


# -- where lambdas stand --------------------------------------------------------------------------


def _out_of_place(call: Invocation) -> Holes | None:
    return (call.name,) if call.lambdas and call.name not in HIGHER_ORDER else None


def _missing(call: Invocation) -> Holes | None:
    return None if call.lambdas else (call.name,)


def _several(call: Invocation) -> Holes | None:
    return (len(call.lambdas),) if len(call.lambdas) > 1 else None


def _alone(call: Invocation) -> Holes | None:
    return () if len(call) == 1 else None


def _in_the_middle(call: Invocation) -> Holes | None:
    return () if any(isinstance(a, exp.Lambda) for a in call.arguments[1:-1]) else None


# -- lambdas and what they are applied to ---------------------------------------------------------


def _not_two(call: Invocation) -> Holes | None:
    return () if len(call) != 2 else None


def _not_binary(call: Invocation) -> Holes | None:
    return () if len(_parameters(call)) != 2 else None


def _no_array_to_sort(call: Invocation) -> Holes | None:
    i = _inputs(call)[0]
    kind = call.kind(i)
    return None if kind in ("", "ARRAY", "NULL") else (call.source(i), printed(call, i))


def _no_array(call: Invocation) -> Holes | None:
    for place, i in enumerate(_inputs(call), 1):
        if call.kind(i) not in ("", "ARRAY", "NULL"):
            return place, call.source(i), printed(call, i)
    return None


def _no_map(call: Invocation) -> Holes | None:
    [i, *_] = _inputs(call)
    known = call.type(i) is not None
    return (call.source(i), printed(call, i)) if known and call.kind(i) != "MAP" else None


def _several_maps(call: Invocation) -> Holes | None:
    return None if len(_inputs(call)) == 1 else _signature(call)


def _lambda_source(call: Invocation) -> str:
    places = (i for i, a in enumerate(call.arguments) if isinstance(a, exp.Lambda))
    return call.source(next(places))


def _signature(call: Invocation) -> Holes:
    """The holes of "No matching function with signature"."""
    return call.name, ", ".join(printed(call, i) for i in range(len(call)))


def _counts_differ(call: Invocation) -> Holes | None:
    inputs = 2 if call.name == "array_sort" else len(_inputs(call))
    return () if len(_parameters(call)) != inputs else None


def _parameter_twice(call: Invocation) -> Holes | None:
    names = _parameters(call)
    return next(((name,) for i, name in enumerate(names) if name in names[:i]), None)


def _no_pair(call: Invocation) -> Holes | None:
    [lambda_] = call.lambdas
    return None if isinstance(lambda_.this, exp.Tuple) else (_lambda_source(call),)


def _a_pair(call: Invocation) -> Holes | None:
    [lambda_] = call.lambdas
    return (_lambda_source(call),) if isinstance(lambda_.this, exp.Tuple) else None


def _not_key_and_value(call: Invocation) -> Holes | None:
    count = len(_parameters(call))
    return (_lambda_source(call), count) if count != 2 else None


def _aggregate_of_parameter(call: Invocation) -> Holes | None:
    names = {name.lower() for name in _parameters(call)}
    for lambda_ in call.lambdas:
        for node in lambda_.this.walk():
            if call.subject.is_aggregate(node) and any(
                name.name.lower() in names for name in node.find_all(exp.Identifier)
            ):
                return ()
    return None


def _not_boolean(call: Invocation) -> Holes | None:
    [lambda_] = call.lambdas
    type_ = call.subject.type_of(lambda_.this)
    if type_ is None or castable(type_, BOOLEAN):
        return None
    return call.name, _lambda_source(call), to_text(array_of(type_))


# -- the same functions without a lambda ----------------------------------------------------------


def _not_one(call: Invocation) -> Holes | None:
    return (call.name,) if len(call) != 1 else None


def _not_two_inputs(call: Invocation) -> Holes | None:
    return (call.name, len(call)) if len(call) != 2 else None


def _fewer_than_two(call: Invocation) -> Holes | None:
    return (call.name, len(call)) if len(call) < 2 else None


def _other_than(i: int, *kinds: str) -> Complains:
    """An input of another kind; the holes are the function, the input and its type."""

    def complains(call: Invocation) -> Holes | None:
        if call.kind(i) in ("", "NULL", *kinds):
            return None
        return call.name, call.source(i), printed(call, i)

    return complains


def _no_booleans(i: int) -> Complains:
    """An array that cannot be cast to one of BOOLEAN."""

    def complains(call: Invocation) -> Holes | None:
        type_ = call.type(i)
        if type_ is None or castable(type_, _BOOLEANS):
            return None
        return call.name, call.source(i), printed(call, i)

    return complains


def _of_two(complains: Complains) -> Complains:
    return lambda call: complains(call) if len(call) == 2 else None


def _no_sort_key(call: Invocation) -> Holes | None:
    if len(call) < 3:
        return None
    kinds = (i for i, type_ in enumerate(call.types) if type_ is not None and type_.kind != "ARRAY")
    return next(((printed(call, i),) for i in kinds), None)


def _unordered_key(call: Invocation) -> Holes | None:
    if len(call) < 3:
        return None
    for i, type_ in enumerate(call.types):
        if type_ is not None and not _is_ordered(type_):
            return (printed(call, i),)
    return None


def _is_ordered(type_: Type) -> bool:
    if type_.kind in ("ARRAY", "STRUCT"):
        return all(map(_is_ordered, type_.args))
    return type_.kind not in ("MAP", "BITMAP", "HLL", "PERCENTILE", "VARIANT", "FUNCTION")


ANYWHERE = Check(
    frozenset(),
    WRONG_LAMBDA,
    "{} can't use lambda functions, as it is not a supported high-order function",
    _out_of_place,
)
"""Of every call that has a lambda for an argument."""

CHECKS = (
    Check(
        words("array_map transform map_apply"),
        WRONG_LAMBDA,
        "There are no lambda functions in high-order function {}",
        _missing,
        "write what to do with each element: array_map(x -> x + 1, values)",
    ),
    Check(
        HIGHER_ORDER,
        WRONG_LAMBDA,
        "A high-order function should have only 1 lambda function, but there are {} lambda "
        "functions",
        _several,
    ),
    Check(
        HIGHER_ORDER,
        WRONG_LAMBDA,
        "Lambda functions need array/map inputs in high-order functions",
        _with_lambda(_alone),
    ),
    Check(
        HIGHER_ORDER,
        WRONG_LAMBDA,
        "Lambda functions should only be the first or last argument of any high-order function, "
        "or lambda arguments should be in () if there are more than one lambda arguments, like "
        "(x,y)->x+y",
        _with_lambda(_in_the_middle),
    ),
    # array_sort with a comparison
    Check(
        words("array_sort"),
        WRONG_LAMBDA,
        "array_sort is not well-formed, it should be array_sort(array, (x,y)->expr(x,y)",
        _with_lambda(_not_two),
    ),
    Check(
        words("array_sort"),
        WRONG_LAMBDA,
        "lambda in array_sort should be a binary function",
        _with_lambda(_not_binary),
    ),
    Check(
        words("array_sort"),
        WRONG_LAMBDA,
        "The 1st parameter ({}) of array_sort_lambda should be arrays, but real type is {}",
        _with_lambda(_no_array_to_sort),
    ),
    # Lambdas on arrays
    Check(
        _ARRAYS_IN,
        WRONG_LAMBDA,
        "{}-th lambda input ( {} ) should be arrays, but real type is {}",
        _with_lambda(_no_array),
    ),
    # Lambdas on maps
    Check(
        words("map_apply"),
        WRONG_LAMBDA,
        "Map lambda function ({}) should be like (k,v) -> (f(k),f(v))",
        _with_lambda(_no_pair),
    ),
    Check(
        MAP_LAMBDAS - words("map_apply"),
        WRONG_LAMBDA,
        "Map lambda function ({}) should be like (k,v) -> f(k,v)",
        _with_lambda(_a_pair),
    ),
    Check(
        MAP_LAMBDAS,
        WRONG_LAMBDA,
        "The left part of map lambda function ({}) should have 2 arguments, but there are {} "
        "arguments",
        _with_lambda(_not_key_and_value),
    ),
    Check(
        MAP_LAMBDAS,
        WRONG_LAMBDA,
        "Lambda input ( {} ) should be a map, but real type is {}",
        _with_lambda(_no_map),
    ),
    # Parameters and body
    Check(
        ARRAY_LAMBDAS,
        WRONG_LAMBDA,
        "Lambda arguments should equal to lambda input arrays",
        _with_lambda(_counts_differ),
        "a lambda has one parameter for each array",
    ),
    Check(
        HIGHER_ORDER,
        WRONG_LAMBDA,
        "Lambda argument: {} is duplicated",
        _with_lambda(_parameter_twice),
    ),
    Check(
        HIGHER_ORDER,
        WRONG_LAMBDA,
        "Lambda functions cannot contain aggregations",
        _with_lambda(_aggregate_of_parameter),
        "aggregates fold rows; for the elements of an array there are array_sum, array_max, ...",
    ),
    Check(
        MAP_LAMBDAS,
        WRONG_ARGUMENTS,
        NO_MATCH,
        _with_lambda(_several_maps),
        "it takes one map",
    ),
    Check(
        words("array_filter map_filter"),
        WRONG_LAMBDA,
        "{}'s second input {} can't cast from {} to ARRAY<BOOL>",
        _with_lambda(_not_boolean),
    ),
    Check(
        _MATCHES,
        WRONG_LAMBDA,
        "{}'s input {} can't cast from {} to ARRAY<BOOL>",
        _with_lambda(_not_boolean),
    ),
    # Without a lambda
    Check(
        words("transform_keys transform_values"),
        WRONG_ARGUMENTS,
        NO_MATCH,
        _without_lambda(_signature),
        "write what to do with each entry: transform_keys((k, v) -> upper(k), entries)",
    ),
    Check(
        words("array_sort"),
        WRONG_ARGUMENTS,
        "{} should have only one input",
        _without_lambda(_not_one),
    ),
    Check(
        words("array_sort"),
        WRONG_ARGUMENTS,
        "The only one input of {} should be an array, rather than {}",
        _without_lambda(not_of_kind(0, "ARRAY", "NULL")),
    ),
    Check(
        words("array_filter"),
        WRONG_ARGUMENTS,
        "{} should have 2 array inputs or lambda functions, but really have {} inputs",
        _without_lambda(_not_two_inputs),
    ),
    Check(
        words("map_filter"),
        WRONG_ARGUMENTS,
        "{} should have 2 inputs, but there are just {} inputs",
        _without_lambda(_not_two_inputs),
    ),
    Check(
        words("array_sortby"),
        WRONG_ARGUMENTS,
        "{} should have at least 2 inputs inputs or lambda functions, but really have {} inputs",
        _without_lambda(_fewer_than_two),
    ),
    Check(
        words("array_filter"),
        WRONG_ARGUMENTS,
        "{}'s first input {} should be an array or a lambda function, but real type is {}",
        _without_lambda(_other_than(0, "ARRAY")),
    ),
    Check(
        words("map_filter"),
        WRONG_ARGUMENTS,
        "{}'s first input {} should be a map or a lambda function, but real type is {}",
        _without_lambda(_other_than(0, "MAP")),
    ),
    Check(
        words("array_filter map_filter"),
        WRONG_ARGUMENTS,
        "{}'s second input {} should be an array or a lambda function, but real type is {}",
        _without_lambda(_other_than(1, "ARRAY")),
    ),
    Check(
        words("array_filter map_filter"),
        WRONG_ARGUMENTS,
        "{}'s second input {} can't cast from {} to ARRAY<BOOL>",
        _without_lambda(_no_booleans(1)),
    ),
    Check(
        words("array_sortby"),
        WRONG_ARGUMENTS,
        "{}'s first input {} should be an array or a lambda function, but real type is {}",
        _without_lambda(_of_two(_other_than(0, "ARRAY"))),
    ),
    Check(
        words("array_sortby"),
        WRONG_ARGUMENTS,
        "{}'s second input {} should be an array or a lambda function, but real type is {}",
        _without_lambda(_of_two(_other_than(1, "ARRAY"))),
    ),
    Check(
        words("array_sortby"),
        WRONG_ARGUMENTS,
        "function args must be array, but real type is {}",
        _without_lambda(_no_sort_key),
    ),
    Check(
        words("array_sortby"),
        WRONG_ARGUMENTS,
        "function args must be can be order by orderable type or json type, but real type is {}",
        _without_lambda(_unordered_key),
    ),
    Check(
        _MATCHES,
        WRONG_ARGUMENTS,
        "{} should have a input array",
        _without_lambda(_not_one),
    ),
    Check(
        _MATCHES,
        WRONG_ARGUMENTS,
        "{}'s input {} should be an array, but real type is {}",
        _without_lambda(_other_than(0, "ARRAY")),
    ),
    Check(
        _MATCHES,
        WRONG_ARGUMENTS,
        "{}'s input {} can't cast from {} to ARRAY<BOOL>",
        _without_lambda(_no_booleans(0)),
    ),
)
