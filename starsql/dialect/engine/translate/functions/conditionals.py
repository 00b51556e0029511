"""Conditionals, comparisons of several values, and functions that only let a value through.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/condition-functions/
"""

from __future__ import annotations

from starsql.dialect.engine.translate.nested import nested_equal
from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce, common
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.engine.translate.wide_decimals import is_wide
from starsql.dialect.types import BOOLEAN, DOUBLE, INT, VARCHAR

__all__ = ["SCALARS"]


def _if(call: Call) -> Typed:
    target, (yes, no) = common(call, call.args[1:])
    return Typed(f"CASE WHEN {call.args[0].sql} THEN {yes} ELSE {no} END", target)


def _coalesce(call: Call) -> Typed:
    """Of decimals of more than 38 digits StarRocks has a version for DOUBLE only."""
    if any(is_wide(arg.type) for arg in call.args):
        call = call.with_args(
            *(Typed(coerce(arg, DOUBLE, call.mismatch), DOUBLE) for arg in call.args)
        )
    target, texts = common(call, call.args)
    return Typed(f"coalesce({', '.join(texts)})", target)


def _nullif(call: Call) -> Typed:
    target, (one, two) = common(call, call.args)
    return Typed(f"CASE WHEN {nested_equal(one, two, target)} THEN NULL ELSE {one} END", target)


def _extreme(call: Call) -> Typed:
    """greatest and least: NULL if any argument is."""
    target, texts = common(call, call.args)
    nothing = " OR ".join(f"{text} IS NULL" for text in texts)
    return Typed(f"CASE WHEN {nothing} THEN NULL ELSE {call.name}({', '.join(texts)}) END", target)


def _field(call: Call) -> Typed:
    """The place of the first argument among the others, 0 if it is not there or NULL."""
    mixed = any(arg.type.is_string for arg in call.args) and any(
        arg.type.is_number for arg in call.args
    )
    if mixed:
        texts = [coerce(arg, DOUBLE, call.mismatch) for arg in call.args]
    elif len({arg.type for arg in call.args if arg.type.is_temporal}) > 1:
        texts = [coerce(arg, VARCHAR, call.mismatch) for arg in call.args]
    else:
        _, texts = common(call, call.args)
    whens = " ".join(f"WHEN {texts[0]} = {text} THEN {i}" for i, text in enumerate(texts[1:], 1))
    return Typed(f"CASE {whens} ELSE 0 END", INT)


SCALARS: dict[str, Scalar] = {
    "if": Scalar("b a a", None, build=_if),
    "ifnull nvl": Scalar("a a", None, build=_coalesce),
    "coalesce": Scalar("a a*", None, build=_coalesce),
    "nullif": Scalar("a a", None, build=_nullif),
    "greatest least": Scalar("a a*", None, build=_extreme),
    "isnull": Scalar("a", BOOLEAN, "({0} IS NULL)"),
    "isnotnull": Scalar("a", BOOLEAN, "({0} IS NOT NULL)"),
    "field": Scalar("a a*", None, build=_field),
    "materialize": Scalar("a", 0, "{0}"),
    "assert_true": Scalar(
        "b s?",
        BOOLEAN,
        "CASE WHEN {0} THEN true ELSE error('failed: assert_true failed due to false value') END",
    ),
    # nobody waits for a result that is known
    "sleep": Scalar("i", BOOLEAN, "({0} IS NOT NULL)"),
}
