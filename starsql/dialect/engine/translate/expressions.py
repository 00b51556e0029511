"""Expressions: from a node of the query's tree to DuckDB text and StarRocks type.

`TRANSLATORS` is the allow-list of node kinds; any other is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from starsql.dialect.engine.translate import invocations, operators
from starsql.dialect.engine.translate.aggregates import AggregateCall
from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.functions.maps import item_at
from starsql.dialect.engine.translate.functions.table import SCALARS
from starsql.dialect.engine.translate.nested import field
from starsql.dialect.engine.translate.refusal import reject, unsupported
from starsql.dialect.engine.translate.scalar import Call, coerce, quote
from starsql.dialect.engine.translate.scope import Scope, Typed
from starsql.dialect.engine.translate.wide_decimals import WIDEST, is_wide
from starsql.dialect.types import (
    BOOLEAN,
    DOUBLE,
    LARGEINT,
    NULL,
    VARCHAR,
    Type,
    array_of,
    common_type,
    read_type,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starsql.dialect.engine.translate.queries import Queries

__all__ = ["Expressions"]


@dataclass
class Expressions:
    """Translates expressions within a scope; subqueries go back to `queries`."""

    queries: Queries
    scope: Scope
    now: datetime
    utc_shift_s: int

    def __call__(self, node: exp.Expr) -> Typed:
        translator = TRANSLATORS.get(type(node))
        if translator is None:
            raise unsupported(f"the expression {type(node).__name__}", node)
        for part in _UNREAD.get(type(node), ()):
            if node.args.get(part):
                raise unsupported(f"{part.upper()} of {type(node).__name__}", node)
        return translator(self, node)

    def boolean(self, node: exp.Expr) -> str:
        """A condition: whatever it is, as true, false or NULL."""
        value = self(node)
        return coerce(
            value,
            BOOLEAN,
            lambda: reject(
                "not-boolean",
                f"WHERE clause {node.sql()} can not be converted to boolean type",
                node,
            ),
        )

    def aggregate_call(self, name: str, args: Sequence[Typed], node: exp.Expr) -> AggregateCall:
        return invocations.aggregate_call(self, name, args, node)

    def aggregate(self, name: str, node: exp.Anonymous, over: str) -> Typed:
        return invocations.aggregate(self, name, node, over)

    @contextmanager
    def aliases(self, names: dict[str, Typed], *, first: bool = False) -> Iterator[None]:
        """Let expressions use these aliases of the SELECT list for a while."""
        scope = self.scope
        before = scope.aliases, scope.aliases_first
        scope.aliases, scope.aliases_first = names, first
        try:
            yield
        finally:
            scope.aliases, scope.aliases_first = before

    @contextmanager
    def lambda_arguments(self, names: dict[str, Typed]) -> Iterator[None]:
        """Let expressions use the arguments of a lambda, by name in lower case, for a while."""
        before = self.scope.arguments
        self.scope.arguments = {**before, **names}
        try:
            yield
        finally:
            self.scope.arguments = before


# What the parser may say about a node, and no translator reads.
_UNREAD: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Column: ("join_mark",),
    exp.Cast: ("format", "action", "default"),
    exp.Between: ("symmetric",),
    exp.Is: ("negate",),
    exp.RegexpLike: ("flag", "full_match"),
    exp.GroupConcat: ("on_overflow",),
    exp.JSONExtract: ("json_query", "option", "on_condition", "emits"),
}
Translator = Callable[[Expressions, Any], Typed]


# ---- leaves


def _column(tr: Expressions, node: exp.Column) -> Typed:
    if isinstance(node.this, exp.Star):
        raise unsupported("* here", node)
    value, fields = tr.scope.resolve(node)
    for name in fields:
        value = _field_of(value, name, node)
    return value


def _field_of(value: Typed, name: str, node: exp.Expr) -> Typed:
    found = field(value.sql, value.type, name) if value.type.kind == "STRUCT" else None
    if found is None:
        raise reject("unknown-column", f"Column '{name}' cannot be resolved", node)
    return Typed(*found)


def _identifier(tr: Expressions, node: exp.Identifier) -> Typed:
    """An argument of a lambda."""
    value = tr.scope.arguments.get(node.name.lower())
    if value is None:
        return tr(exp.Column(this=node.copy()))
    return value


def _dot(tr: Expressions, node: exp.Dot) -> Typed:
    if not isinstance(node.expression, exp.Identifier):
        raise unsupported("this field", node)
    return _field_of(tr(node.this), node.expression.name, node)


def _literal(_: Expressions, node: exp.Literal) -> Typed:
    text = node.name
    if node.is_string:
        return Typed(quote(text), VARCHAR, text)
    return _number(text)


def _number(text: str) -> Typed:
    """Integers take the narrowest type; 1.50 is DECIMAL(3,2); 1e3 is DOUBLE."""
    if text.isdigit():
        value = int(text)
        kinds = ((127, "TINYINT"), (32767, "SMALLINT"), (2**31 - 1, "INT"), (2**63 - 1, "BIGINT"))
        kind = next((kind for limit, kind in kinds if value <= limit), None)
        if kind is None:
            return _large_number(text.lstrip("0"))
        return Typed(str(value), Type(kind), text)
    if "e" in text.lower():
        return Typed(f"{text}::DOUBLE", DOUBLE, text)
    whole, _, fraction = text.partition(".")
    digits = len(whole.lstrip("0")) + len(fraction)
    if digits > WIDEST:
        return Typed(f"{text}::DOUBLE", DOUBLE, text)
    type_ = Type("DECIMAL", max(digits, len(fraction), 1), len(fraction))
    if is_wide(type_):
        return Typed(f"'{whole}{fraction}'::BIGNUM", type_, text)
    return Typed(f"{whole or '0'}.{fraction or '0'}::{type_}", type_, text)


def _large_number(digits: str) -> Typed:
    """What no BIGINT holds: LARGEINT, then DECIMAL of up to 76 digits, then DOUBLE."""
    if int(digits) < 2**127:
        return Typed(f"{digits}::HUGEINT", LARGEINT, digits)
    if len(digits) <= WIDEST:
        return Typed(f"'{digits}'::BIGNUM", Type("DECIMAL", max(len(digits), 39), 0), digits)
    return Typed(f"{digits}::DOUBLE", DOUBLE, digits)


def _null(*_: object) -> Typed:
    return Typed("NULL", NULL)


def _truth(_: Expressions, node: exp.Boolean) -> Typed:
    return Typed("true" if node.this else "false", BOOLEAN)


def _bytes(_: Expressions, node: exp.HexString) -> Typed:
    """x'AABB'"""
    digits = node.name
    if len(digits) % 2:
        raise reject(
            "syntax", f"Binary literal can only contain an even number of digits, {digits}", node
        )
    return Typed(f"unhex('{digits}')", Type("VARBINARY"))


def _paren(tr: Expressions, node: exp.Paren) -> Typed:
    value = tr(node.this)
    return Typed(f"({value.sql})", value.type, value.literal)


# ---- casts and the rest


def _cast(tr: Expressions, node: exp.Cast) -> Typed:
    value = tr(node.this)
    written = node.args["to"].sql(dialect="starrocks")
    try:
        target = read_type(written)
    except ValueError:
        raise unsupported(f"the type {written}", node) from None
    text = cast(value.sql, value.type, target)
    if text is None:
        raise unsupported(f"the cast from {value.type} to {target}", node)
    return Typed(text, target)


def _extract(tr: Expressions, node: exp.Extract) -> Typed:
    unit = node.name.lower()
    if unit not in SCALARS or not unit.isalpha():
        raise unsupported(f"EXTRACT of {unit}", node)
    return invocations.call_scalar(tr, unit, [tr(node.expression)], node)


def _subquery(tr: Expressions, node: exp.Subquery) -> Typed:
    inner = tr.queries.subquery(node.this, tr.scope)
    if len(inner.columns) != 1:
        raise reject("scalar-subquery", "Scalar subquery should output one column", node)
    return Typed(f"({inner.sql})", inner.columns[0].type)


def _array(tr: Expressions, node: exp.Array) -> Typed:
    values = [tr(item) for item in node.expressions]
    element = common_type(value.type for value in values)
    if element is None:
        raise unsupported("an array of these types", node)
    if not values:
        return Typed("CAST([] AS VARCHAR[])", array_of(NULL))
    element = BOOLEAN if element == NULL else element
    items = [coerce(value, element, lambda: unsupported("this array", node)) for value in values]
    return Typed(f"[{', '.join(items)}]", array_of(element))


def _bracket(tr: Expressions, node: exp.Bracket) -> Typed:
    """An element of an array, a map's value, a struct's field."""
    if len(node.expressions) != 1:
        raise unsupported("this index", node)
    holder, place = tr(node.this), tr(node.expressions[0])
    if holder.type.kind == "STRUCT" and place.type.is_string and place.literal is not None:
        return _field_of(holder, place.literal, node)
    if holder.type.kind not in ("ARRAY", "MAP", "STRUCT"):
        raise unsupported(f"[...] on {holder.type}", node)
    return item_at(Call("element_at", (holder, place), node, tr.now, tr.utc_shift_s))


TRANSLATORS: dict[type[exp.Expr], Translator] = {
    exp.Column: _column,
    exp.Identifier: _identifier,
    exp.Dot: _dot,
    exp.Literal: _literal,
    exp.Null: _null,
    exp.Boolean: _truth,
    exp.HexString: _bytes,
    exp.Paren: _paren,
    exp.Cast: _cast,
    exp.Extract: _extract,
    exp.Subquery: _subquery,
    exp.Array: _array,
    exp.Bracket: _bracket,
    **operators.TRANSLATORS,
    **invocations.TRANSLATORS,
}
