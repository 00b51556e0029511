# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Expressions: from a node of the query's tree to DuckDB text and StarRocks type.

`TRANSLATORS` is the allow-list of node kinds; any other is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from starsql.dialect.engine.translate.aggregates import (
    AGGREGATES,
    DISTINCT,
    WINDOWS,
    decimal_quotient,
)
from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.functions import (
    SCALARS,
    Call,
    add_interval,
    between_units,
    coerce,
    modulo,
    number,
    quote,
    scalar,
)
from starsql.dialect.engine.translate.reading import function_name
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scope import Scope, Typed
from starsql.dialect.types import (
    BIGINT,
    BOOLEAN,
    DATETIME,
    DOUBLE,
    INT,
    LARGEINT,
    NULL,
    VARCHAR,
    Type,
    array_of,
    common_type,
    comparison_type,
    decimal,
    read_type,
)
from starsql.dialect.version import StarRocksVersion

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


Translator = Callable[[Expressions, Any], Typed]


# ---- leaves


def _column(tr: Expressions, node: exp.Column) -> Typed:
    if isinstance(node.this, exp.Star):
        raise unsupported("* here", node)
    return tr.scope.resolve(node)


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
            fits = value < 2**127
            return Typed(
                f"{text}::{'HUGEINT' if fits else 'DOUBLE'}", LARGEINT if fits else DOUBLE, text
            )
        return Typed(str(value), Type(kind), text)
    if "e" in text.lower():
        return Typed(f"{text}::DOUBLE", DOUBLE, text)
    whole, _, fraction = text.partition(".")
    digits = len(whole.lstrip("0")) + len(fraction)
    if digits > 38:
        return Typed(f"{text}::DOUBLE", DOUBLE, text)
    type_ = decimal(max(digits, len(fraction), 1), len(fraction))
    return Typed(f"{whole or '0'}.{fraction or '0'}::{type_}", type_, text)


def _null(*_: object) -> Typed:
    return Typed("NULL", NULL)


def _truth(_: Expressions, node: exp.Boolean) -> Typed:
    return Typed("true" if node.this else "false", BOOLEAN)


def _paren(tr: Expressions, node: exp.Paren) -> Typed:
    value = tr(node.this)
    return Typed(f"({value.sql})", value.type, value.literal)


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


def _compared(left: Typed, right: Typed, node: exp.Expr, *, equality: bool) -> tuple[str, str]:
    """Both sides in the type that StarRocks compares them in."""

    def failure() -> Refusal:
        return reject(
            "incomparable-types",
            f"Column type {left.type} does not support binary predicate operation with type "
            f"{right.type}",
            node,
        )

    target = comparison_type(left.type, right.type, equality=equality)
    if target is None:
        raise failure()
    if target.kind in ("JSON", "MAP", "STRUCT"):
        raise unsupported(f"comparing {target.kind}", node)
    if target == NULL:
        return left.sql, right.sql
    return coerce(left, target, failure), coerce(right, target, failure)


def _comparison(symbol: str) -> Translator:
    equality = symbol in ("=", "<>", "IS NOT DISTINCT FROM")

    def translate(tr: Expressions, node: exp.Binary) -> Typed:
        if isinstance(node.this, exp.Tuple) or isinstance(node.expression, exp.Tuple):
            raise unsupported("comparing rows", node)
        left, right = _compared(tr(node.this), tr(node.expression), node, equality=equality)
        return Typed(f"({left} {symbol} {right})", BOOLEAN)

    return translate


def _between(tr: Expressions, node: exp.Between) -> Typed:
    """All three are compared in one type, which any number among strings makes DOUBLE."""
    values = [tr(node.this), tr(node.args["low"]), tr(node.args["high"])]
    target = values[0].type
    for value in values[1:]:
        common = comparison_type(target, value.type, equality=False)
        if common is None:
            raise reject(
                "incomparable-types",
                f"between predicate type {target} with type {value.type} is invalid",
                node,
            )
        target = common
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
    value = tr(node.this)
    items = [tr(item) for item in node.expressions]
    target = value.type
    for item in items:
        common = comparison_type(target, item.type, equality=True)
        if common is None:
            raise reject(
                "incomparable-types",
                f"in predicate type {target} with type {item.type} is invalid",
                node,
            )
        target = common
    if target == NULL:
        return Typed("CAST(NULL AS BOOLEAN)", BOOLEAN)
    if target.kind in ("JSON", "MAP", "STRUCT"):
        raise unsupported(f"IN on {target.kind}", node)
    one, *many = (
        coerce(each, target, lambda: unsupported("this IN", node)) for each in (value, *items)
    )
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
        one, two = _compared(value, Typed(f"q.{column.sql}", column.type), node, equality=True)
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
    return Typed(f"({text} LIKE {pattern} ESCAPE '\\')", BOOLEAN)


def _regexp(tr: Expressions, node: exp.RegexpLike) -> Typed:
    text, pattern = (_text(tr(side), node) for side in (node.this, node.expression))
    return Typed(f"regexp_matches({text}, {pattern})", BOOLEAN)


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
    subject = tr(node.this)
    pairs = [_compared(subject, tr(test), node, equality=True) for test in tests]
    return [f"({left} = {right})" for left, right in pairs]


# ---- arithmetic


def _arithmetic(symbol: str) -> Translator:
    def translate(tr: Expressions, node: exp.Binary) -> Typed:
        for side, other in ((node.expression, node.this), (node.this, node.expression)):
            if isinstance(side, exp.Interval):
                if symbol == "*" or (symbol == "-" and side is node.this):
                    raise unsupported("an interval here", node)
                return _shifted(tr, other, side, "-" if symbol == "-" else "")
        return _computed(symbol, tr(node.this), tr(node.expression), node)

    return translate


def _operands(left: Typed, right: Typed, node: exp.Expr) -> tuple[Typed, Typed]:
    for side in (left, right):
        if (
            side.type.is_temporal
            or side.type.is_nested
            or side.type.is_opaque
            or side.type.kind == "JSON"
        ):
            raise unsupported(f"arithmetic on {side.type}", node)
    if NULL in (left.type, right.type):
        return Typed("CAST(NULL AS DOUBLE)", DOUBLE), Typed("CAST(NULL AS DOUBLE)", DOUBLE)
    return number(left), number(right)


def _computed(symbol: str, left: Typed, right: Typed, node: exp.Expr) -> Typed:
    """`+`, `-`, `*`: integers in BIGINT or LARGEINT, exact decimals, else DOUBLE."""
    left, right = _operands(left, right, node)
    target = common_type((left.type, right.type))
    assert target is not None
    if target.is_float:
        one, two = (cast(side.sql, side.type, DOUBLE) for side in (left, right))
        return Typed(f"({one} {symbol} {two})", DOUBLE)
    if target.is_decimal:
        return _decimal(symbol, left, right)
    wide = LARGEINT if target == LARGEINT else BIGINT
    one, two = (cast(side.sql, side.type, wide) for side in (left, right))
    return Typed(f"({one} {symbol} {two})", wide)


def _exact(value: Typed) -> Typed:
    """An integer beside a DECIMAL becomes one of no digits after the point."""
    if value.type.is_decimal:
        return value
    type_ = decimal(38 if value.type == LARGEINT else 19, 0)
    return Typed(f"CAST({value.sql} AS {type_})", type_)


def _decimal(symbol: str, left: Typed, right: Typed) -> Typed:
    """Source: fe/.../DecimalV3FunctionAnalyzer.java: scales add up in products, else the larger."""
    one, two = _exact(left), _exact(right)
    if symbol == "*":
        scale = one.type.scale + two.type.scale
        if scale > 38:
            raise unsupported(f"a DECIMAL of {scale} digits after the point")
        precision = one.type.precision + two.type.precision
    else:
        scale = max(one.type.scale, two.type.scale)
        whole = max(side.type.precision - side.type.scale for side in (one, two))
        precision = whole + scale + 1
    type_ = decimal(precision, scale)
    return Typed(f"CAST(({one.sql} {symbol} {two.sql}) AS {type_})", type_)


def _divide(tr: Expressions, node: exp.Div) -> Typed:
    """Integers divide as DOUBLE; a divisor of zero gives NULL."""
    left, right = _operands(tr(node.this), tr(node.expression), node)
    target = common_type((left.type, right.type))
    if target is not None and target.is_decimal:
        return decimal_quotient(_exact(left), _exact(right))
    one, two = (cast(side.sql, side.type, DOUBLE) for side in (left, right))
    return Typed(f"({one} / nullif({two}, 0))", DOUBLE)


def _int_divide(tr: Expressions, node: exp.IntDiv) -> Typed:
    left, right = _operands(tr(node.this), tr(node.expression), node)
    wide = LARGEINT if LARGEINT in (left.type, right.type) else BIGINT
    one, two = (cast(side.sql, side.type, wide) for side in (left, right))
    return Typed(f"({one} // nullif({two}, 0))", wide)


def _modulo(tr: Expressions, node: exp.Mod) -> Typed:
    return modulo(*_operands(tr(node.this), tr(node.expression), node))


def _negative(tr: Expressions, node: exp.Neg) -> Typed:
    value = tr(node.this)
    if value.literal is not None and not value.type.is_string:
        return Typed(f"(-{value.sql})", value.type, f"-{value.literal}")
    value = number(value)
    if value.type.is_integer and value.type != LARGEINT:
        return Typed(f"(-{cast(value.sql, value.type, BIGINT)})", BIGINT)
    return Typed(f"(-{value.sql})", value.type)


def _bitwise(symbol: str) -> Translator:
    def translate(tr: Expressions, node: exp.Binary) -> Typed:
        sides = _operands(tr(node.this), tr(node.expression), node)
        one, two = (cast(side.sql, side.type, BIGINT) for side in sides)
        text = f"xor({one}, {two})" if symbol == "^" else f"({one} {symbol} {two})"
        return Typed(text, BIGINT)

    return translate


# ---- casts, dates


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
    return _scalar(tr, unit, [tr(node.expression)], node)


def _interval_parts(tr: Expressions, node: exp.Interval) -> tuple[str, str]:
    """The amount as BIGINT text and the unit in lower case."""
    unit = node.args.get("unit")
    if node.this is None or not isinstance(unit, exp.Var):
        raise unsupported("this interval", node)
    amount = tr(node.this)
    text = amount.literal if (amount.literal or "").lstrip("-").isdigit() else None
    if text is None:
        text = coerce(amount, BIGINT, lambda: unsupported("this interval", node))
    return text, unit.name.lower()


def _shifted(tr: Expressions, moment: exp.Expr, interval: exp.Interval, sign: str) -> Typed:
    amount, unit = _interval_parts(tr, interval)
    start = coerce(tr(moment), DATETIME, lambda: unsupported("this date arithmetic", interval))
    text = add_interval(start, f"{sign}({amount})", unit)
    if text is None:
        raise unsupported(f"intervals of {unit}", interval)
    return Typed(text, DATETIME)


_ADDERS = {"date_add": "", "adddate": "", "date_sub": "-", "subdate": "-"}


def _date_add(tr: Expressions, name: str, node: exp.Anonymous) -> Typed:
    if len(node.expressions) != 2:
        raise _mismatch(tr, name, node)
    moment, amount = node.expressions
    if isinstance(amount, exp.Interval):
        return _shifted(tr, moment, amount, _ADDERS[name])
    call = _call(tr, name, [tr(moment), tr(amount)], node)
    start = coerce(call.args[0], DATETIME, call.mismatch)
    days = coerce(call.args[1], INT, call.mismatch)
    return Typed(f"sr_add_days({start}, {_ADDERS[name]}({days}))", DATETIME)


def _timestamp_arithmetic(tr: Expressions, name: str, node: exp.Anonymous) -> Typed:
    """timestampadd(unit, n, d) and timestampdiff(unit, from, to): the unit is a bare word."""
    if len(node.expressions) != 3:
        raise _mismatch(tr, name, node)
    unit = node.expressions[0].name.lower()
    second, third = (tr(part) for part in node.expressions[1:])
    call = _call(tr, name, [second, third], node)
    end = coerce(third, DATETIME, call.mismatch)
    if name == "timestampadd":
        text = add_interval(end, coerce(second, BIGINT, call.mismatch), unit)
        returns = DATETIME
    else:
        text = between_units(coerce(second, DATETIME, call.mismatch), end, unit)
        returns = BIGINT
    if text is None:
        raise unsupported(f"{name} in units of {unit}", node)
    return Typed(text, returns)


# ---- functions

_SPECIAL: dict[str, Callable[[Expressions, str, exp.Anonymous], Typed]] = {
    **dict.fromkeys(_ADDERS, _date_add),
    "timestampadd": _timestamp_arithmetic,
    "timestampdiff": _timestamp_arithmetic,
}


def _call(tr: Expressions, name: str, args: Sequence[Typed], node: exp.Expr) -> Call:
    return Call(name, tuple(args), node, tr.now, tr.utc_shift_s)


def _mismatch(tr: Expressions, name: str, node: exp.Anonymous) -> Refusal:
    args = [tr(arg) for arg in node.expressions if not isinstance(arg, exp.Interval)]
    return _call(tr, name, args, node).mismatch()


def _scalar(tr: Expressions, name: str, args: Sequence[Typed], node: exp.Expr) -> Typed:
    return scalar(SCALARS[name], _call(tr, name, args, node))


def _function(tr: Expressions, node: exp.Anonymous) -> Typed:
    name = function_name(node)
    if name in _SPECIAL:
        return _SPECIAL[name](tr, name, node)
    if name in ("grouping", "grouping_id"):
        parts = ", ".join(tr(arg).sql for arg in node.expressions)
        return Typed(f"CAST(grouping({parts}) AS BIGINT)", BIGINT)
    if name in AGGREGATES:
        return _aggregate(tr, name, node, "")
    if name in SCALARS:
        return _scalar(tr, name, [tr(arg) for arg in node.expressions], node)
    if name in WINDOWS:
        raise reject("window-without-over", f"{name} needs an OVER clause", node)
    raise unsupported(f"the function {name}", node)


def _aggregate(tr: Expressions, name: str, node: exp.Anonymous, over: str) -> Typed:
    args = list(node.expressions)
    distinct = bool(args) and isinstance(args[0], exp.Distinct)
    if distinct:
        args = args[0].expressions + args[1:]
    if name == "count" and len(args) == 1 and isinstance(args[0], exp.Star):
        args = []
    elif not args and name != "count":
        raise _mismatch(tr, name, node)
    row = AGGREGATES[name]
    if over and not row.window:
        raise unsupported(f"{name} over a window", node)
    if distinct and name not in DISTINCT:
        raise reject("syntax", f"{name} does not take DISTINCT", node)
    with tr.aliases(tr.scope.aliases):
        call = _call(tr, name, [tr(arg) for arg in args], node)
    return row.build(replace(call, distinct=distinct, over=over))


_COMMA_SINCE = StarRocksVersion(3, 0)
"""Until then the default was ", ", and a second argument was the separator."""


def _group_concat(tr: Expressions, node: exp.GroupConcat) -> Typed:
    """Several arguments are strung together; a row with a NULL among them is left out."""
    inner = node.this
    order: list[exp.Expr] = []
    if isinstance(inner, exp.Order):
        order, inner = inner.expressions, inner.this
    distinct = isinstance(inner, exp.Distinct)
    if distinct:
        parts = inner.expressions
        parts = (
            parts[0].expressions if len(parts) == 1 and isinstance(parts[0], exp.Concat) else parts
        )
    else:
        parts = inner.expressions if isinstance(inner, exp.Concat) else [inner]
    values = [tr(part) for part in parts]
    text = " || ".join(_text(value, node) for value in values)
    separator = node.args.get("separator")
    if separator is None and tr.queries.version < _COMMA_SINCE:
        raise unsupported("group_concat without SEPARATOR before StarRocks 3.0", node)
    mark = tr(separator).sql if separator is not None else "','"
    keys = [tr(item.this).sql for item in order]
    if distinct and keys == [values[0].sql] and len(values) == 1:
        return _distinct_in_order(values[0], order[0], mark, node)
    ordering = ", ".join(sort_text(key, item) for key, item in zip(keys, order, strict=True))
    ordering = f" ORDER BY {ordering}" if ordering else ""
    return Typed(f"string_agg({'DISTINCT ' if distinct else ''}{text}, {mark}{ordering})", VARCHAR)


def _distinct_in_order(value: Typed, item: exp.Expr, mark: str, node: exp.Expr) -> Typed:
    """Distinct values in their own order, not that of their texts."""
    direction = "DESC" if item.args.get("desc") else "ASC"
    kept = f"list(DISTINCT {value.sql}) FILTER (WHERE ({value.sql}) IS NOT NULL)"
    texts = f"lambda x: {_text(Typed('x', value.type), node)}"
    text = f"list_transform(list_sort({kept}, '{direction}'), {texts})"
    return Typed(f"array_to_string({text}, {mark})", VARCHAR)


def sort_text(sql: str, item: exp.Expr) -> str:
    """One element of ORDER BY; NULL is the smallest value unless said otherwise."""
    direction = "DESC" if item.args.get("desc") else "ASC"
    return f"{sql} {direction} NULLS {'FIRST' if item.args.get('nulls_first') else 'LAST'}"


# ---- windows


def _window(tr: Expressions, node: exp.Window) -> Typed:
    if node.args.get("alias") is not None:
        raise reject("syntax", "StarRocks has no named windows", node)
    function = node.this
    ignore_nulls = isinstance(function, exp.IgnoreNulls)
    if ignore_nulls:
        function = function.this
    if not isinstance(function, exp.Anonymous):
        raise unsupported(f"{type(function).__name__} over a window", node)
    over = f" OVER ({_over(tr, node)})"
    name = function_name(function)
    if name in WINDOWS:
        args = list(function.expressions)
        if args and isinstance(args[0], exp.IgnoreNulls):
            ignore_nulls, args[0] = True, args[0].this
        elif any(isinstance(arg, exp.IgnoreNulls) for arg in args):
            raise unsupported("IGNORE NULLS here", node)
        call = _call(tr, name, [tr(arg) for arg in args], function)
        return WINDOWS[name](replace(call, ignore_nulls=ignore_nulls, over=over))
    if name in AGGREGATES and not ignore_nulls:
        return _aggregate(tr, name, function, over)
    raise unsupported(f"{name} over a window", node)


def _over(tr: Expressions, node: exp.Window) -> str:
    parts = []
    if node.args.get("partition_by"):
        parts.append(
            "PARTITION BY " + ", ".join(tr(item).sql for item in node.args["partition_by"])
        )
    order = node.args.get("order")
    if order is not None:
        items = ", ".join(sort_text(tr(item.this).sql, item) for item in order.expressions)
        parts.append(f"ORDER BY {items}")
    if node.args.get("spec") is not None:
        parts.append(_frame(tr, node.args["spec"]))
    return " ".join(parts)


def _frame(tr: Expressions, spec: exp.WindowSpec) -> str:
    kind = str(spec.args.get("kind")).upper()
    if kind not in ("ROWS", "RANGE"):
        raise reject("syntax", f"StarRocks has no {kind} frames", spec)
    start = _bound(tr, spec.args.get("start"), spec.args.get("start_side"))
    end = spec.args.get("end")
    if end is None:
        return f"{kind} {start}"
    return f"{kind} BETWEEN {start} AND {_bound(tr, end, spec.args.get('end_side'))}"


def _bound(tr: Expressions, bound: Any, side: Any) -> str:
    if isinstance(bound, str):
        return f"{bound.upper()} {side or ''}".strip()
    return f"{tr(bound).sql} {side}"


# ---- the rest


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
    element = BOOLEAN if element == NULL else element
    items = [coerce(value, element, lambda: unsupported("this array", node)) for value in values]
    text = f"[{', '.join(items)}]"
    return Typed(text if items else "CAST([] AS BOOLEAN[])", array_of(element))


def _bracket(tr: Expressions, node: exp.Bracket) -> Typed:
    """An element of an array, counted from 1; NULL outside. sqlglot has shifted literals by one."""
    value = tr(node.this)
    if value.type.kind != "ARRAY" or len(node.expressions) != 1:
        raise unsupported(f"[...] on {value.type}", node)
    index = tr(node.expressions[0])
    offset = 1 if index.literal is not None else 0
    place = coerce(index, BIGINT, lambda: unsupported("this index", node))
    return Typed(f"list_extract({value.sql}, ({place}) + {offset})", value.type.args[0])


def _now(name: str) -> Translator:
    def translate(tr: Expressions, node: exp.Expr) -> Typed:
        return _scalar(tr, name, [], node)

    return translate


TRANSLATORS: dict[type[exp.Expr], Translator] = {
    exp.Column: _column,
    exp.Literal: _literal,
    exp.Null: _null,
    exp.Boolean: _truth,
    exp.Paren: _paren,
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
    exp.Cast: _cast,
    exp.Extract: _extract,
    exp.Anonymous: _function,
    exp.GroupConcat: _group_concat,
    exp.Window: _window,
    exp.Subquery: _subquery,
    exp.Array: _array,
    exp.Bracket: _bracket,
    exp.CurrentTimestamp: _now("now"),
    exp.CurrentDate: _now("curdate"),
    exp.Localtimestamp: _now("now"),
}
