"""What a scalar function takes and gives, and how a call of it becomes DuckDB text.

A function is a row: `Scalar("s i?", VARCHAR, "sr_left({args})")`. Its parameters are letters, `?`
marks optional ones, `*` one that may be repeated, or left out:

    s string   i BIGINT   d DOUBLE   t DATETIME   D DATE   b BOOLEAN   j JSON   x VARBINARY
    n number   a anything   l string literal, handed over as its text
    A array    M map        B bitmap   H hll   P percentile

The rows are in `functions/`, the `sr_` macros they use beside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlglot import exp

from starsql.dialect.engine.translate.casts import cast, cast_literal
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.engine.translate.wide_decimals import is_wide
from starsql.dialect.types import (
    BIGINT,
    BITMAP,
    BOOLEAN,
    DATE,
    DATETIME,
    DOUBLE,
    JSON,
    NULL,
    TINYINT,
    VARCHAR,
    Type,
    array_of,
    common_type,
)

__all__ = ["Build", "Call", "Scalar", "coerce", "common", "number", "quote", "scalar"]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a function, its arguments translated."""

    name: str
    args: tuple[Typed, ...]
    node: exp.Expr
    """For the place in the user's text."""
    now: datetime
    """What now() answers, in the session's time zone."""
    utc_shift_s: int
    """The session's time zone, seconds east of UTC."""

    def with_args(self, *args: Typed) -> Call:
        """The same call with other arguments."""
        return replace(self, args=args)

    def mismatch(self) -> Refusal:
        """StarRocks has no function of that name for these types."""
        types = ", ".join(str(arg.type).lower() for arg in self.args)
        return reject(
            "no-matching-function",
            f"No matching function with signature: {self.name}({types}).",
            self.node,
        )

    def refuse(self, what: str) -> Refusal:
        return unsupported(f"{self.name} with {what}", self.node)


Build = Callable[[Call], Typed]


@dataclass(frozen=True, slots=True)
class Scalar:
    """One function: either a text template or something that builds the text."""

    params: str
    returns: Type | int | None
    """A type, or the argument whose type it keeps; None: `build` says."""
    sql: str = ""
    """`{0}`, `{1}`, ... the arguments; `{args}` all of them."""
    build: Build | None = None


def quote(text: str) -> str:
    """A DuckDB string literal."""
    return "'" + text.replace("'", "''") + "'"


def coerce(value: Typed, target: Type, failure: Callable[[], Refusal]) -> str:
    """The value's text, cast implicitly. Raises what `failure` makes if there is no such cast."""
    text = cast_literal(value.literal, target) if value.literal is not None else None
    if text is None:
        text = cast(value.sql, value.type, target)
    if text is None:
        raise failure()
    return text


def common(call: Call, values: Sequence[Typed]) -> tuple[Type, list[str]]:
    """The type that all values turn into, and their texts in it."""
    target = common_type(value.type for value in values)
    if target is None:
        raise call.mismatch()
    if target == NULL:
        target = BOOLEAN  # StarRocks gives an all-NULL expression that type
    return target, [coerce(value, target, call.mismatch) for value in values]


_LETTERS = {
    "s": VARCHAR,
    "i": BIGINT,
    "d": DOUBLE,
    "t": DATETIME,
    "D": DATE,
    "b": BOOLEAN,
    "j": JSON,
    "x": Type("VARBINARY"),
}
# Types that nothing else turns into; NULL takes the type given here.
_KINDS = {
    "A": array_of(BOOLEAN),
    "M": Type("MAP", args=(BOOLEAN, BOOLEAN)),
    "B": BITMAP,
    "H": Type("HLL"),
    "P": Type("PERCENTILE"),
}


_WIDE = (
    "abs",
    "mod",
    "array_length",
    "cardinality",
    "isnull",
    "isnotnull",
    "coalesce",
    "ifnull",
    "nvl",
)
"""What takes decimals of more than 38 digits as they are."""


def number(value: Typed) -> Typed:
    """The value as a number: strings turn into DOUBLE, booleans into TINYINT."""
    if value.type.is_number:
        return value
    target = TINYINT if value.type.kind == "BOOLEAN" else DOUBLE
    text = cast(value.sql, value.type, target)
    if text is None:
        raise unsupported(f"a number out of {value.type}")
    return Typed(text, target)


def _argument(call: Call, letter: str, value: Typed) -> Typed:
    if letter in "anAM" and is_wide(value.type) and call.name not in _WIDE:
        raise call.refuse("a decimal of more than 38 digits")
    if letter == "a":
        return value
    if letter == "n":
        return number(value)
    if letter == "l":
        if value.literal is None or not value.type.is_string:
            raise call.refuse("an argument that is not a string constant")
        return value
    if letter in _KINDS:
        kind = _KINDS[letter]
        if value.type.kind == kind.kind:
            return value
        if value.type != NULL:
            raise call.mismatch()
        return Typed(coerce(value, kind, call.mismatch), kind)
    target = _LETTERS[letter]
    return Typed(coerce(value, target, call.mismatch), target, value.literal)


def _letters(params: str, count: int) -> str | None:
    """One letter an argument; None if the function does not take so many."""
    required = re.findall(r"(\w)(?![?*])", params)
    optional = re.findall(r"(\w)\?", params)
    repeated = re.findall(r"(\w)\*", params)
    if repeated:
        extra = count - len(required)
        return "".join(required) + repeated[0] * extra if extra >= 0 else None
    if not len(required) <= count <= len(required) + len(optional):
        return None
    return "".join([*required, *optional][:count])


def scalar(row: Scalar, call: Call) -> Typed:
    """Translate one call by its row of the table. Raises Refusal."""
    letters = _letters(row.params, len(call.args))
    if letters is None:
        raise call.mismatch()
    args = tuple(
        _argument(call, letter, arg) for letter, arg in zip(letters, call.args, strict=True)
    )
    if row.build is not None:
        return row.build(call.with_args(*args))
    texts = [arg.sql for arg in args]
    returns = args[row.returns].type if isinstance(row.returns, int) else row.returns
    assert returns is not None
    return Typed(row.sql.format(*texts, args=", ".join(texts)), returns)
