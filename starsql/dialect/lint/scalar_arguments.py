"""What some scalar functions want of their arguments beyond a type: constants, units, ranges.

Source: ExpressionAnalyzer.java (checkFunction), FunctionAnalyzer.java (analyze), AstBuilder.java
(visitSimpleFunctionCall) and the functions' pages in
https://docs.starrocks.io/docs/sql-reference/sql-functions/
"""

from __future__ import annotations

from sqlglot import exp
from sqlglot.tokenizer_core import TokenType

from starsql.dialect.catalog import words
from starsql.dialect.lint.checks import (
    ARGUMENT_RANGE,
    CONSTANT_ARGUMENT,
    WRONG_ARGUMENTS,
    Check,
    Holes,
)
from starsql.dialect.lint.invocations import Invocation, is_constant, is_variable, literal, text
from starsql.dialect.schema import Dictionary

__all__ = [
    "AFTER",
    "BEFORE",
    "DICTIONARY_ARGUMENTS",
    "NULL_ARGUMENT",
]

DICTIONARY_ARGUMENTS = "dictionary-arguments"
NULL_ARGUMENT = "null-argument"

_SLICES = words("time_slice date_slice")
_NGRAMS = words("ngram_search ngram_search_case_insensitive")
_AES = words("aes_encrypt aes_decrypt")
_TRUNCATES_DATES = ("year", "quarter", "month", "week", "day")
_TRUNCATES_MOMENTS = (*_TRUNCATES_DATES, "hour", "minute", "second")
_FRACTIONS = ("millisecond", "microsecond")  # since 3.1.7; the message does not name them


# -- what StarRocks checks before it looks for a signature ---------------------------------------


def _gcm_needed(call: Invocation) -> Holes | None:
    mode = text(call.arguments[3]) if len(call) == 5 else None
    return None if mode is None or "GCM" in mode.upper() else (call.name, mode.upper())


def _width(call: Invocation) -> int | None:
    """How wide the slices of time_slice are to be, INTERVAL or not; None if no integer says."""
    if len(call.words) < 2:
        return None
    tokens = call.words[1]
    if tokens[0].token_type == TokenType.INTERVAL:
        tokens = tokens[1:-1]  # without its unit
    sign = tokens[:-1]
    if [token.token_type for token in sign] not in ([], [TokenType.DASH]) or not tokens:
        return None
    number = tokens[-1].text
    return (-1 if sign else 1) * int(number) if number.isdigit() else None


def _width_varies(call: Invocation) -> Holes | None:
    variable = len(call) > 1 and is_variable(call.arguments[1])
    return (call.name,) if call.words and not variable and _width(call) is None else None


def _width_too_small(call: Invocation) -> Holes | None:
    width = _width(call)
    return (call.name,) if width is not None and width <= 0 else None


def _no_boundary(call: Invocation) -> Holes | None:
    if len(call.words) != 3:
        return None
    boundary = [token.text.lower() for token in call.words[2]]
    return None if boundary in (["floor"], ["ceil"]) else (call.name,)


def _role_varies(call: Invocation) -> Holes | None:
    return () if call.arguments and text(call.arguments[0]) is None else None


def _named_null(call: Invocation) -> Holes | None:
    """An argument without a default, given by name as NULL."""
    for argument in call.arguments:
        if isinstance(argument, exp.Kwarg) and argument.name.lower() == "url":
            return (call.name, "url") if isinstance(argument.expression, exp.Null) else None
    return None


def _varies(call: Invocation) -> Holes | None:
    constant = [is_constant(call.subject, argument) for argument in call.arguments]
    return (call.name,) if False in constant else None


def _dictionary(call: Invocation) -> Dictionary | None:
    name = text(call.arguments[0]) if call.arguments else None
    return call.subject.schema.dictionary(name) if name is not None else None


def _keys_miscounted(call: Invocation) -> Holes | None:
    dictionary = _dictionary(call)
    if dictionary is None:
        return None
    keys, given = dictionary.keys, len(call) - 1
    fits = given in (len(keys), len(keys) + 1)
    return None if fits else (dictionary.name, len(keys), f"[{', '.join(keys)}]", given)


def _flag_is_no_boolean(call: Invocation) -> Holes | None:
    dictionary = _dictionary(call)
    if dictionary is None or len(call) != len(dictionary.keys) + 2:
        return None
    flag = literal(call.arguments[-1])
    wrong = flag is not None and not isinstance(flag, exp.Boolean)
    return (dictionary.name, call.source(len(call) - 1)) if wrong else None


# -- and what it checks of the signature it found -------------------------------------------------


def _unit(call: Invocation) -> str | None:
    """The unit of date_trunc; None if it is no string literal."""
    [unit, *more] = call.words[0] if call.words else [None]
    literal = unit is not None and not more and unit.token_type == TokenType.STRING
    return unit.text.lower() if unit is not None and literal else None


def _unit_varies(call: Invocation) -> Holes | None:
    return () if call.words and _unit(call) is None else None


def _no_unit_of(kind: str, units: tuple[str, ...], *unnamed: str) -> Check:
    """date_trunc to a unit that there is none of in a DATE or DATETIME."""

    def complains(call: Invocation) -> Holes | None:
        unit = _unit(call)
        if call.kind(1) != kind or unit is None or unit in (*units, *unnamed):
            return None
        return ()

    message = f"date_trunc function can't support argument other than {'|'.join(units)}"
    return Check(words("date_trunc"), ARGUMENT_RANGE, message, complains)


def _no_strings(call: Invocation) -> Holes | None:
    kinds = (call.kind(0), call.kind(1))
    return (call.name,) if any(kind not in ("", "VARCHAR") for kind in kinds) else None


def _ngram_varies(call: Invocation) -> Holes | None:
    if len(call) != 3:
        return None
    constant = [is_constant(call.subject, argument) for argument in call.arguments[1:]]
    return (call.name,) if False in constant else None


BEFORE = (
    Check(
        words("http_request"),
        NULL_ARGUMENT,
        "{}() required parameter '{}' cannot be NULL.",
        _named_null,
    ),
    Check(
        words("get_query_dump"),
        NULL_ARGUMENT,
        "Invalid parameter get_query_dump: query is empty.",
        lambda call: () if call.arguments and text(call.arguments[0]) == "" else None,
    ),
    Check(
        words("get_query_dump"),
        CONSTANT_ARGUMENT,
        "Meta function {} does not support non-constant arguments",
        _varies,
    ),
    Check(
        words("dictionary_get"),
        DICTIONARY_ARGUMENTS,
        "dictionary: {} has expected keys size: {} keys: {} plus null_if_not_exist flag(optional) "
        "but param given: {}.",
        _keys_miscounted,
    ),
    Check(
        words("dictionary_get"),
        DICTIONARY_ARGUMENTS,
        "dictionary: {} has invalid parameter for `null_if_not_exist` invalid parameter: {}.",
        _flag_is_no_boolean,
        "write TRUE or FALSE",
    ),
    Check(
        _SLICES,
        WRONG_ARGUMENTS,
        "Incorrect type/value of arguments in expr '{}'",
        _no_boundary,
        "the third argument is FLOOR or CEIL",
    ),
    Check(
        _SLICES,
        CONSTANT_ARGUMENT,
        "{} requires second parameter must be a constant interval",
        _width_varies,
        "write a whole number of units: INTERVAL 5 MINUTE",
    ),
    Check(
        _SLICES,
        ARGUMENT_RANGE,
        "{} requires second parameter must be greater than 0",
        _width_too_small,
    ),
    Check(
        _AES,
        ARGUMENT_RANGE,
        "{} with 5 parameters requires GCM mode to use AAD parameter, but got mode: {}. Only GCM "
        "modes (AES_128_GCM, AES_192_GCM, AES_256_GCM) support AAD parameter.",
        _gcm_needed,
    ),
    Check(
        words("field"),
        WRONG_ARGUMENTS,
        "Incorrect parameter count in the call to native function 'field'",
        lambda call: () if len(call) < 2 else None,
    ),
    Check(
        words("is_role_in_session"),
        WRONG_ARGUMENTS,
        "IS_ROLE_IN_SESSION currently only supports a single parameter",
        lambda call: () if len(call) != 1 else None,
    ),
    Check(
        words("is_role_in_session"),
        CONSTANT_ARGUMENT,
        "IS_ROLE_IN_SESSION currently only supports constant parameters",
        _role_varies,
    ),
    Check(
        words("regexp_position"),
        WRONG_ARGUMENTS,
        "regexp_position requires 2, 3, or 4 arguments: "
        "regexp_position(str, pattern[, start_pos[, occurrence]])",
        lambda call: () if len(call) not in (2, 3, 4) else None,
    ),
)
AFTER = (
    Check(
        words("date_trunc"),
        CONSTANT_ARGUMENT,
        "date_trunc requires first parameter must be a string constant",
        _unit_varies,
        "the unit comes first: date_trunc('month', day)",
    ),
    _no_unit_of("DATE", _TRUNCATES_DATES),
    _no_unit_of("DATETIME", _TRUNCATES_MOMENTS, *_FRACTIONS),
    Check(
        _NGRAMS,
        WRONG_ARGUMENTS,
        "{} function 's first parameter and second parameter must be string type",
        _no_strings,
    ),
    Check(
        _NGRAMS,
        CONSTANT_ARGUMENT,
        "{} function 's second parameter and third parameter must be constant",
        _ngram_varies,
    ),
)
