# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Operators: logic, comparison and arithmetic, each in the types that StarRocks computes them in.

Sources: fe/.../analysis/ArithmeticExpr.java (decimals), fe/.../sql/analyzer/TypeManager.java
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from starsql.dialect.arithmetic import arithmetic_type
from starsql.dialect.comparisons import (
    binary_comparison_type,
    constant_fits,
    constant_type,
    list_comparison_type,
)
from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.engine.translate.functions.dates import add_interval
from starsql.dialect.engine.translate.functions.numbers import modulo
from starsql.dialect.engine.translate.nested import nested_equal, nested_same
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scalar import coerce, number
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.engine.translate.wide_decimals import is_wide, opposite, wide
from starsql.dialect.types import (
    BIGINT,
    BOOLEAN,
    DATETIME,
    DOUBLE,
    JSON,
    LARGEINT,
    MAX_DECIMAL,
    NULL,
    TINYINT,
    VARCHAR,
    Type,
    as_decimal,
    common_type,
    decimal,
    quotient_scale,
)

if TYPE_CHECKING:
    from starsql.dialect.engine.translate.expressions import Expressions

__all__ = ["TRANSLATORS", "decimal_quotient", "equals", "interval_parts", "shifted"]

Translator = Callable[["Expressions", Any], Typed]

_LEAST = {
    "TINYINT": "-128",
    "SMALLINT": "-32768",
    "INT": "-2147483648",
    "BIGINT": "(-9223372036854775807 - 1)",
    "LARGEINT": "(-170141183460469231731687303715884105727 - 1)",
}
_VARIABLE = re.compile(r"\b(?:s\d+\.|l\d+\b)")
"""A column of a source or the argument of a lambda, in DuckDB text."""
_SOURCE = re.compile(r"\bs\d+\.")
"""A column of a source, in DuckDB text."""


# ---- logic and comparison


def _logic(symbol: str) -> Translator:
    def translate(tr: Expressions, node: exp.Connector) -> Typed:
        # a long chain leans to the left: taken apart in a loop, not by recursion
        parts: list[exp.Expr] = []
        rest: exp.Expr = node
        while type(rest) is type(node):
            parts.append(rest.expression)
            rest = rest.this
        parts.append(rest)
        return Typed(f"({symbol.join(tr.boolean(part) for part in reversed(parts))})", BOOLEAN)

    return translate


def _not(tr: Expressions, node: exp.Not) -> Typed:
    return Typed(f"(NOT {tr.boolean(node.this)})", BOOLEAN)


def _compared(
    left: Typed, right: Typed, node: exp.Expr, *, equality: bool
) -> tuple[str, str, Type]:
    """Both sides in the type that StarRocks compares them in."""

    def failure() -> Refusal:
        return reject(
            "incomparable-types",
            f"Column type {left.type} does not support binary predicate operation with type "
            f"{right.type}",
            node,
        )

    target = _beside_constant(left, right) or _beside_constant(right, left)
    if target is None:
        target = binary_comparison_type(left.type, right.type, equality=equality)
    if target is None:
        raise failure()
    if target == NULL:
        return left.sql, right.sql, NULL
    return coerce(left, target, failure), coerce(right, target, failure), target


def _beside_constant(variable: Typed, constant: Typed) -> Type | None:
    """The type for a column and a constant, if those have a rule of their own."""
    if not _is_variable(variable) or constant.literal is None:
        return None
    return constant_type(variable.type, constant.type, constant.literal)


def _is_variable(value: Typed) -> bool:
    return value.literal is None and _VARIABLE.search(value.sql) is not None


def _is_constant(value: Typed) -> bool:
    return value.literal is not None or value.type == NULL


def equals(left: Typed, right: Typed, node: exp.Expr) -> str:
    """`left = right`."""
    one, two, type_ = _compared(left, right, node, equality=True)
    return nested_equal(one, two, type_)


def _comparison(symbol: str) -> Translator:
    equality = symbol in ("=", "<>", "IS NOT DISTINCT FROM")

    def translate(tr: Expressions, node: exp.Binary) -> Typed:
        if isinstance(node.this, exp.Tuple) or isinstance(node.expression, exp.Tuple):
            raise unsupported("comparing rows", node)
        left, right, type_ = _compared(tr(node.this), tr(node.expression), node, equality=equality)
        return Typed(_compare(left, symbol, right, type_, node), BOOLEAN)

    return translate


def _compare(left: str, symbol: str, right: str, type_: Type, node: exp.Expr) -> str:
    if type_ == JSON and symbol not in ("=", "<>", "IS NOT DISTINCT FROM"):
        return f"(sr_json_compare({left}, {right}) {symbol} 0)"
    if not type_.is_nested:
        return f"({left} {symbol} {right})"
    if symbol == "IS NOT DISTINCT FROM" or (symbol == "=" and _joins(left, right)):
        one, two = nested_same(left, right, type_)
        return f"({one} {symbol} {two})"
    if symbol in ("=", "<>"):
        same = nested_equal(left, right, type_)
        return f"({same})" if symbol == "=" else f"(NOT {same})"
    raise unsupported(f"{symbol} on {type_}", node)


def _joins(left: str, right: str) -> bool:
    """Whether both sides are of different sources: then StarRocks compares them byte by byte."""
    one, two = (set(_SOURCE.findall(side)) for side in (left, right))
    return bool(one) and bool(two) and not one & two


def _listed_type(values: list[Typed], node: exp.Expr, *, between: bool) -> Type:
    """The type that IN and BETWEEN compare all operands in."""
    first, *others = values
    if _is_variable(first) and all(
        _is_constant(other) and constant_fits(first.type, other.type, other.literal)
        for other in others
    ):
        return first.type
    target = list_comparison_type([value.type for value in values], between=between)
    if target is None:
        name = "between" if between else "in"
        types = " and ".join(str(value.type) for value in values)
        raise reject("incomparable-types", f"{name} predicate of {types} is invalid", node)
    return target


def _between(tr: Expressions, node: exp.Between) -> Typed:
    values = [tr(node.this), tr(node.args["low"]), tr(node.args["high"])]
    target = _listed_type(values, node, between=True)
    if target.is_nested or target == JSON:
        raise unsupported(f"BETWEEN on {target}", node)
    texts = [coerce(value, target, lambda: unsupported("this BETWEEN", node)) for value in values]
    return Typed(f"({texts[0]} BETWEEN {texts[1]} AND {texts[2]})", BOOLEAN)


def _in(tr: Expressions, node: exp.In) -> Typed:
    query = node.args.get("query")
    if query is not None:
        return _in_query(tr, node, query)
    if node.args.get("unnest") is not None or node.args.get("field") is not None:
        raise unsupported("this IN", node)
    if isinstance(node.this, exp.Tuple):
        raise reject(
            "row-in", "multi-column IN predicate is only supported for subquery expressions", node
        )
    values = [tr(node.this), *(tr(item) for item in node.expressions)]
    target = _listed_type(values, node, between=False)
    if target == NULL:
        return Typed("CAST(NULL AS BOOLEAN)", BOOLEAN)
    one, *many = (coerce(each, target, lambda: unsupported("this IN", node)) for each in values)
    if target.is_nested:
        return Typed(f"({' OR '.join(nested_equal(one, each, target) for each in many)})", BOOLEAN)
    return Typed(f"({one} IN ({', '.join(many)}))", BOOLEAN)


def _in_query(tr: Expressions, node: exp.In, query: exp.Expr) -> Typed:
    outer = [
        tr(part)
        for part in (node.this.expressions if isinstance(node.this, exp.Tuple) else [node.this])
    ]
    inner = tr.queries.subquery(query, tr.scope)
    if len(inner.columns) != len(outer):
        raise reject(
            "in-arity",
            "subquery must return the same number of columns as provided by the IN predicate",
            node,
        )
    left, right = [], []
    for value, column in zip(outer, inner.columns, strict=True):
        one, two, type_ = _compared(
            value, Typed(f"q.{column.sql}", column.type), node, equality=True
        )
        if type_ == JSON:
            raise unsupported(f"IN a subquery of {type_}", node)
        if type_.is_nested:
            one, two = nested_same(one, two, type_)
        left.append(one)
        right.append(two)
    row = left[0] if len(left) == 1 else f"({', '.join(left)})"
    return Typed(f"({row} IN (SELECT {', '.join(right)} FROM ({inner.sql}) AS q))", BOOLEAN)


def _exists(tr: Expressions, node: exp.Exists) -> Typed:
    query = node.this.this if isinstance(node.this, exp.Subquery) else node.this
    return Typed(f"EXISTS ({tr.queries.subquery(query, tr.scope).sql})", BOOLEAN)


def _is(tr: Expressions, node: exp.Is) -> Typed:
    if not isinstance(node.expression, exp.Null):
        raise reject("syntax", "Only IS NULL and IS NOT NULL exist", node)
    return Typed(f"({tr(node.this).sql} IS NULL)", BOOLEAN)


def _like(tr: Expressions, node: exp.Like) -> Typed:
    text, pattern = (_text(tr(side), node) for side in (node.this, node.expression))
    sign = "NOT LIKE" if node.args.get("negate") else "LIKE"
    return Typed(f"({text} {sign} {pattern} ESCAPE '\\')", BOOLEAN)


def _regexp(tr: Expressions, node: exp.RegexpLike) -> Typed:
    text, pattern = (_text(tr(side), node) for side in (node.this, node.expression))
    return Typed(f"regexp_matches({text}, {pattern}, 's')", BOOLEAN)


def _text(value: Typed, node: exp.Expr) -> str:
    return coerce(value, VARCHAR, lambda: unsupported(f"{value.type} as text", node))


def _case(tr: Expressions, node: exp.Case) -> Typed:
    results = [tr(branch.args["true"]) for branch in node.args["ifs"]]
    default = node.args.get("default")
    otherwise = tr(default) if default is not None else Typed("NULL", NULL)
    target = common_type(result.type for result in (*results, otherwise))

    def failure() -> Refusal:
        return reject("case-types", "Invalid then type cast in CASE WHEN", node)

    if target is None:
        raise failure()
    target = BOOLEAN if target == NULL else target
    conditions = _case_conditions(tr, node)
    branches = " ".join(
        f"WHEN {condition} THEN {coerce(result, target, failure)}"
        for condition, result in zip(conditions, results, strict=True)
    )
    return Typed(f"CASE {branches} ELSE {coerce(otherwise, target, failure)} END", target)


def _case_conditions(tr: Expressions, node: exp.Case) -> list[str]:
    tests = [branch.this for branch in node.args["ifs"]]
    if node.this is None:
        return [tr.boolean(test) for test in tests]
    values = [tr(node.this), *map(tr, tests)]
    target = common_type(value.type for value in values)

    def failure() -> Refusal:
        return reject("case-types", "Failed to get compatible type for CaseWhen", node)

    if target is None:
        raise failure()
    target = BOOLEAN if target == NULL else target
    subject, *others = (coerce(value, target, failure) for value in values)
    return [nested_equal(subject, other, target) for other in others]


# ---- arithmetic


def _arithmetic(symbol: str) -> Translator:
    def translate(tr: Expressions, node: exp.Binary) -> Typed:
        for side, other in ((node.expression, node.this), (node.this, node.expression)):
            if isinstance(side, exp.Interval):
                if symbol == "*" or (symbol == "-" and side is node.this):
                    raise unsupported("an interval here", node)
                return shifted(tr, other, side, "-" if symbol == "-" else "")
        return _computed(tr, symbol, tr(node.this), tr(node.expression), node)

    return translate


def interval_parts(tr: Expressions, node: exp.Interval) -> tuple[Typed, str]:
    """The amount as BIGINT and the unit in lower case."""
    unit = node.args.get("unit")
    if node.this is None or not isinstance(unit, exp.Var):
        raise unsupported("this interval", node)
    amount = tr(node.this)
    text = amount.literal if (amount.literal or "").lstrip("-").isdigit() else None
    if text is None:
        text = coerce(amount, BIGINT, lambda: unsupported("this interval", node))
    return Typed(text, BIGINT, amount.literal), unit.name.lower()


def shifted(tr: Expressions, moment: exp.Expr, interval: exp.Interval, sign: str) -> Typed:
    """A moment and an interval, added or, with the sign `-`, subtracted."""
    amount, unit = interval_parts(tr, interval)
    start = coerce(tr(moment), DATETIME, lambda: unsupported("this date arithmetic", interval))
    text = add_interval(start, f"{sign}({amount.sql})", unit)
    if text is None:
        raise unsupported(f"intervals of {unit}", interval)
    return Typed(text, DATETIME)


def _type(symbol: str, left: Typed, right: Typed, node: exp.Expr) -> Type:
    """The type of a sum, a product and the like. Raises Refusal."""
    found = arithmetic_type(symbol, left.type, right.type)
    if found is None:
        raise reject(
            "arithmetic-types",
            f"No matching function with signature: {symbol}({left.type}, {right.type}).",
            node,
        )
    if duckdb_type(found) is None:
        raise unsupported(f"arithmetic of {found}", node)
    return DOUBLE if found == NULL else found


def _as(type_: Type, *values: Typed) -> list[str]:
    """Operands in the type that they are computed in."""
    return [coerce(value, type_, lambda: unsupported(f"arithmetic in {type_}")) for value in values]


def _computed(tr: Expressions, symbol: str, left: Typed, right: Typed, node: exp.Expr) -> Typed:
    """`+`, `-`, `*`: decimals exactly, anything else in the type of the result."""
    type_ = _type(symbol, left, right, node)
    if is_wide(type_):
        return _computed_wide(symbol, left, right, type_)
    if type_.is_decimal:
        one, two = _exact(left), _exact(right)
        text = f"CAST(({one.sql} {symbol} {two.sql}) AS {type_})"
        if tr.queries.wraps:
            # TRY takes no aggregates: they are computed outside of the lambda
            pair = f"struct_pack(a := {one.sql}, b := {two.sql})"
            kept = decimal(18 if type_.precision <= 18 else MAX_DECIMAL, type_.scale)
            tried = f"TRY(CAST((sr_o.a {symbol} sr_o.b) AS {kept}))"
            text = f"list_transform([{pair}], lambda sr_o: {tried})[1]"
        return Typed(text, type_)
    one_text, two_text = _as(type_, left, right)
    if tr.queries.wraps and type_ == BIGINT:
        return Typed(f"sr_wrap(CAST({one_text} AS HUGEINT) {symbol} {two_text})", type_)
    return Typed(f"({one_text} {symbol} {two_text})", type_)


def _computed_wide(symbol: str, left: Typed, right: Typed, type_: Type) -> Typed:
    """`+`, `-`, `*` of decimals where one has more than 38 digits."""
    if symbol == "*":
        one, two = (_widened(side, _exact(side).type.scale) for side in (left, right))
        return Typed(f"sr_wide_times({one}, {two})", type_)
    one, two = (_widened(side, type_.scale) for side in (left, right))
    return Typed(f"sr_wide(({one} {symbol} {two}))", type_)


def _widened(value: Typed, scale: int) -> str:
    return coerce(value, wide(scale), lambda: unsupported(f"{value.type} as a wide decimal"))


def _exact(value: Typed) -> Typed:
    """An integer beside a DECIMAL becomes one of no digits after the point."""
    if value.type.is_decimal:
        return value
    type_ = decimal(1, 0) if value.type == NULL else as_decimal(value.type)
    return Typed(f"CAST({value.sql} AS {type_})", type_)


def decimal_quotient(left: Typed, right: Typed) -> Typed:
    """DECIMAL division: exact, rounded half away from zero, NULL for a divisor of zero.

    Both sides are counted in units of their last digit, as HUGEINT.
    """
    scale = quotient_scale(left.type.scale)
    shift = scale + right.type.scale - left.type.scale
    if is_wide(left.type) or is_wide(right.type):
        above, below = (_widened(side, side.type.scale) for side in (left, right))
        return Typed(f"sr_wide_quotient({above}, {below}, {shift})", wide(scale))
    above, below = (_unscaled(side, side.type.scale) for side in (left, right))
    last_digit = f"0.{'1':0>{scale}}"
    quotient = f"sr_quotient({above}, {below}, {10**shift}::HUGEINT) * {last_digit}"
    return Typed(f"CAST({quotient} AS DECIMAL(38,{scale}))", decimal(38, scale))


def _unscaled(value: Typed, scale: int) -> str:
    """A DECIMAL as HUGEINT, counted in units of its `scale`th digit after the point."""
    return f"sr_unscaled({value.sql}, {10**scale}::HUGEINT)" if scale else f"{value.sql}::HUGEINT"


def _divide(tr: Expressions, node: exp.Div) -> Typed:
    """Integers divide as DOUBLE; a divisor of zero gives NULL."""
    left, right = tr(node.this), tr(node.expression)
    if _type("/", left, right, node).is_decimal:
        return decimal_quotient(_exact(left), _exact(right))
    one, two = _as(DOUBLE, left, right)
    return Typed(f"({one} / nullif({two}, 0))", DOUBLE)


def _int_divide(tr: Expressions, node: exp.IntDiv) -> Typed:
    left, right = tr(node.this), tr(node.expression)
    type_ = _type("div", left, right, node)
    if left.type.is_decimal or right.type.is_decimal:
        exact = [_exact(side) for side in (left, right)]
        scale = max(side.type.scale for side in exact)
        if any(is_wide(side.type) for side in exact):
            above, below = (_widened(side, scale) for side in exact)
            quotient = f"sr_wide_whole_quotient({above}, {below})"
            return Typed(f"TRY_CAST(CAST({quotient} AS VARCHAR) AS BIGINT)", BIGINT)
        above, below = (_unscaled(side, scale) for side in exact)
        return Typed(f"TRY_CAST(({above} // nullif({below}, 0)) AS BIGINT)", BIGINT)
    one, two = _as(type_, left, right)
    quotient = f"{one} // nullif({two}, 0)"
    if (right.literal or "").isdigit():
        return Typed(f"({quotient})", type_)
    # the smallest number has no opposite: it stays what it is
    least = _LEAST[type_.kind]
    return Typed(f"CASE WHEN {two} = -1 AND {one} = {least} THEN {one} ELSE {quotient} END", type_)


def _modulo(tr: Expressions, node: exp.Mod) -> Typed:
    left, right = tr(node.this), tr(node.expression)
    return modulo(left, right, _type("%", left, right, node))


def _negative(tr: Expressions, node: exp.Neg) -> Typed:
    value = tr(node.this)
    if value.literal == str(2**127):
        return Typed(_LEAST["LARGEINT"], LARGEINT, f"-{value.literal}")
    if value.literal is not None and not value.type.is_string:
        text = opposite(value.sql) if is_wide(value.type) else f"(-{value.sql})"
        return Typed(text, value.type, f"-{value.literal}")
    return _computed(tr, "*", Typed("-1", TINYINT, "-1"), value, node)


def _bitwise(symbol: str) -> Translator:
    def translate(tr: Expressions, node: exp.Binary) -> Typed:
        left, right = tr(node.this), tr(node.expression)
        type_ = _type(symbol, left, right, node)
        one, two = _as(type_, left, right)
        text = f"xor({one}, {two})" if symbol == "^" else f"({one} {symbol} {two})"
        return Typed(text, type_)

    return translate


def _bitwise_not(tr: Expressions, node: exp.BitwiseNot) -> Typed:
    value = number(tr(node.this))
    type_ = value.type if value.type.is_integer else BIGINT
    return Typed(f"(-1 - {cast(value.sql, value.type, type_)})", type_)


TRANSLATORS: dict[type[exp.Expr], Translator] = {
    exp.And: _logic(" AND "),
    exp.Or: _logic(" OR "),
    exp.Not: _not,
    exp.EQ: _comparison("="),
    exp.NEQ: _comparison("<>"),
    exp.LT: _comparison("<"),
    exp.LTE: _comparison("<="),
    exp.GT: _comparison(">"),
    exp.GTE: _comparison(">="),
    exp.NullSafeEQ: _comparison("IS NOT DISTINCT FROM"),
    exp.Between: _between,
    exp.In: _in,
    exp.Exists: _exists,
    exp.Is: _is,
    exp.Like: _like,
    exp.RegexpLike: _regexp,
    exp.Case: _case,
    exp.Add: _arithmetic("+"),
    exp.Sub: _arithmetic("-"),
    exp.Mul: _arithmetic("*"),
    exp.Div: _divide,
    exp.IntDiv: _int_divide,
    exp.Mod: _modulo,
    exp.Neg: _negative,
    exp.BitwiseAnd: _bitwise("&"),
    exp.BitwiseOr: _bitwise("|"),
    exp.BitwiseXor: _bitwise("^"),
    exp.BitwiseNot: _bitwise_not,
}
