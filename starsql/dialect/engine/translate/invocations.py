"""Calls of functions: scalar, aggregate, and those that the grammar knows by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from starsql.dialect.engine.translate.aggregates import AGGREGATES, DISTINCT, WIDE, AggregateCall
from starsql.dialect.engine.translate.functions.dates import add_interval, between_units
from starsql.dialect.engine.translate.functions.maps import make_map
from starsql.dialect.engine.translate.functions.table import SCALARS
from starsql.dialect.engine.translate.lambdas import has_lambda, lambda_call
from starsql.dialect.engine.translate.nested import struct
from starsql.dialect.engine.translate.operators import interval_parts, shifted
from starsql.dialect.engine.translate.reading import function_name
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scalar import Call, coerce, scalar
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.engine.translate.wide_decimals import is_wide
from starsql.dialect.engine.translate.windows import WINDOWS, sort_item, window
from starsql.dialect.types import BIGINT, BOOLEAN, DATE, DATETIME, INT, VARCHAR, Type
from starsql.dialect.version import StarRocksVersion

if TYPE_CHECKING:
    from starsql.dialect.engine.translate.expressions import Expressions

__all__ = ["TRANSLATORS", "aggregate", "aggregate_call", "call_scalar"]

Translator = Callable[["Expressions", Any], Typed]


def _call(tr: Expressions, name: str, args: Sequence[Typed], node: exp.Expr) -> Call:
    return Call(name, tuple(args), node, tr.now, tr.utc_shift_s)


def _mismatch(tr: Expressions, name: str, node: exp.Anonymous) -> Refusal:
    args = [tr(arg) for arg in node.expressions if not isinstance(arg, exp.Interval)]
    return _call(tr, name, args, node).mismatch()


def call_scalar(tr: Expressions, name: str, args: Sequence[Typed], node: exp.Expr) -> Typed:
    """A scalar function that the table has, called by this name."""
    return scalar(SCALARS[name], _call(tr, name, args, node))


def _function(tr: Expressions, node: exp.Anonymous) -> Typed:
    name = function_name(node)
    if name in _SPECIAL:
        return _SPECIAL[name](tr, name, node)
    if name in AGGREGATES or _conditional(name):
        return aggregate(tr, name, node, "")
    if has_lambda(node):
        return lambda_call(tr, name, node)
    if name in SCALARS:
        return call_scalar(tr, name, [tr(arg) for arg in node.expressions], node)
    if name in WINDOWS:
        raise reject("window-without-over", f"{name} needs an OVER clause", node)
    raise unsupported(f"the function {name}", node)


# ---- functions with an interval or a bare unit among their arguments

_ADDERS = {"date_add": "", "adddate": "", "date_sub": "-", "subdate": "-"}


def _date_add(tr: Expressions, name: str, node: exp.Anonymous) -> Typed:
    if len(node.expressions) != 2:
        raise _mismatch(tr, name, node)
    moment, amount = node.expressions
    if isinstance(amount, exp.Interval):
        return shifted(tr, moment, amount, _ADDERS[name])
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


def _time_slice(tr: Expressions, name: str, node: exp.Anonymous) -> Typed:
    """time_slice(d, INTERVAL 5 MINUTE, FLOOR)"""
    if len(node.expressions) not in (2, 3) or not isinstance(node.expressions[1], exp.Interval):
        raise _mismatch(tr, name, node)
    moment, interval, *rest = node.expressions
    boundary = rest[0].name.lower() if rest else "floor"
    if boundary not in ("floor", "ceil"):
        raise unsupported(f"{name} with the boundary {boundary}", node)
    amount, unit = interval_parts(tr, interval)
    value = tr(moment)
    if name == "date_slice":
        value = Typed(coerce(value, DATE, lambda: _mismatch(tr, name, node)), DATE)
    return call_scalar(tr, name, [value, amount, _word(unit), _word(boundary)], node)


def _word(text: str) -> Typed:
    return Typed(f"'{text}'", VARCHAR, text)


def _grouping(tr: Expressions, _: str, node: exp.Anonymous) -> Typed:
    parts = ", ".join(tr(arg).sql for arg in node.expressions)
    return Typed(f"CAST(grouping({parts}) AS BIGINT)", BIGINT)


def _typeof(tr: Expressions, name: str, node: exp.Anonymous) -> Typed:
    if len(node.expressions) != 1:
        raise _mismatch(tr, name, node)
    return _word(type_name(tr(node.expressions[0]).type))


def _dictionary_get(tr: Expressions, name: str, node: exp.Anonymous) -> Typed:
    """dictionary_get('d', key, ..., [null_if_not_exist]): a struct of the values of one row."""
    first = tr(node.expressions[0]).literal if node.expressions else None
    lookup = tr.queries.catalog.dictionary(first) if first else None
    if lookup is None:
        raise unsupported(f"{name} of a dictionary that is not loaded", node)
    args = [tr(arg) for arg in node.expressions[1:]]
    quiet = len(args) > len(lookup.keys) and node.expressions[-1] == exp.true()
    if len(args) - len(lookup.keys) not in (0, 1):
        raise reject(
            "argument-count",
            f"dictionary: {first} has expected keys size: {len(lookup.keys)}",
            node,
        )
    alias = tr.queries.alias()
    met = " AND ".join(
        f"{alias}.{key.sql} = {coerce(arg, key.type, lambda: _mismatch(tr, name, node))}"
        for key, arg in zip(lookup.keys, args, strict=False)
    )
    row = struct([f"{alias}.{column.sql}" for column in lookup.values])
    found = f"(SELECT {row} FROM {lookup.sql} AS {alias} WHERE {met})"  # noqa: S608
    if not quiet:
        found = f"coalesce({found}, error('failed: key not found in dictionary cache'))"
    types = tuple(column.type for column in lookup.values)
    names = tuple(column.name for column in lookup.values)
    return Typed(found, Type("STRUCT", args=types, names=names))


_WIDTHS = ((9, 32), (18, 64), (38, 128), (76, 256))
"""Digits of a decimal, and the bits that it is held in."""


def type_name(type_: Type) -> str:
    """A type as typeof() spells it: decimal128(19, 2), map<int,varchar>."""
    match type_.kind:
        case "DECIMAL":
            width = next(bits for most, bits in _WIDTHS if type_.precision <= most)
            return f"decimal{width}({type_.precision}, {type_.scale})"
        case "STRUCT":
            fields = zip(type_.names, type_.args, strict=True)
            return f"struct<{', '.join(f'`{name}` {type_name(part)}' for name, part in fields)}>"
        case "ARRAY" | "MAP":
            return f"{type_.kind.lower()}<{','.join(map(type_name, type_.args))}>"
        case "NULL":
            return "null_type"
        case "VARCHAR" if type_.written.startswith("char"):
            return "char"
    return type_.kind.lower()


_SPECIAL: dict[str, Callable[[Expressions, str, exp.Anonymous], Typed]] = {
    **dict.fromkeys(_ADDERS, _date_add),
    "timestampadd": _timestamp_arithmetic,
    "timestampdiff": _timestamp_arithmetic,
    "time_slice": _time_slice,
    "date_slice": _time_slice,
    "date_floor": _time_slice,
    "grouping": _grouping,
    "grouping_id": _grouping,
    "typeof": _typeof,
    "dictionary_get": _dictionary_get,
}


# ---- aggregates


def aggregate_call(
    tr: Expressions, name: str, args: Sequence[Typed], node: exp.Expr
) -> AggregateCall:
    wraps = tr.queries.wraps
    return AggregateCall(name, tuple(args), node, tr.now, tr.utc_shift_s, wraps=wraps)


def _conditional(name: str) -> bool:
    """sum_if(x, condition) and its like."""
    return name.endswith("_if") and name.removesuffix("_if") in AGGREGATES


def aggregate(tr: Expressions, name: str, node: exp.Anonymous, over: str, where: str = "") -> Typed:
    """An aggregate; `over` is the text of its OVER clause, `where` the condition of its FILTER."""
    args = list(node.expressions)
    order: list[exp.Expr] = []
    if args and isinstance(args[0], exp.Order):
        order, args[0] = args[0].expressions, args[0].this
    distinct = bool(args) and isinstance(args[0], exp.Distinct)
    if distinct:
        args = args[0].expressions + args[1:]
    if order and name not in ("array_agg", "array_agg_distinct"):
        raise unsupported(f"ORDER BY in {name}", node)
    if name == "count" and len(args) == 1 and isinstance(args[0], exp.Star):
        args = []
    elif not args and name != "count":
        raise _mismatch(tr, name, node)
    if distinct and name not in DISTINCT:
        raise reject("syntax", f"{name} does not take DISTINCT", node)
    with tr.aliases(tr.scope.aliases):
        values = [tr(arg) for arg in args]
        keys = tuple(sort_item(tr(item.this), item) for item in order)
    if name not in AGGREGATES:
        name = name.removesuffix("_if")
        condition = coerce(values.pop(), BOOLEAN, lambda: _mismatch(tr, name, node))
        where = f"({where}) AND ({condition})" if where else condition
    call = replace(
        aggregate_call(tr, name, values, node),
        distinct=distinct,
        order=keys,
        where=where,
        over=over,
    )
    if name not in WIDE and any(is_wide(value.type) for value in values):
        raise call.refuse("a decimal of more than 38 digits")
    return AGGREGATES[name](call)


def _filter(tr: Expressions, node: exp.Filter) -> Typed:
    """sum(x) FILTER (WHERE condition)"""
    function = node.this
    if not isinstance(function, exp.Anonymous) or function_name(function) not in AGGREGATES:
        raise unsupported("FILTER on this", node)
    condition = tr.boolean(node.expression.this)
    return aggregate(tr, function_name(function), function, "", condition)


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
    keys = [_order_key(tr(item.this), values) for item in order]
    if distinct and [key.sql for key in keys] == [values[0].sql] and len(values) == 1:
        return _distinct_in_order(values[0], order[0], mark, node)
    ordering = ", ".join(sort_item(key, item) for key, item in zip(keys, order, strict=True))
    ordering = f" ORDER BY {ordering}" if ordering else ""
    return Typed(f"string_agg({'DISTINCT ' if distinct else ''}{text}, {mark}{ordering})", VARCHAR)


def _order_key(key: Typed, values: Sequence[Typed]) -> Typed:
    """A bare number in ORDER BY means the argument at that place."""
    if key.literal is not None and key.type.is_integer:
        place = int(key.literal)
        if 1 <= place <= len(values):
            return values[place - 1]
    return key


def _text(value: Typed, node: exp.Expr) -> str:
    return coerce(value, VARCHAR, lambda: unsupported(f"{value.type} as text", node))


def _distinct_in_order(value: Typed, item: exp.Expr, mark: str, node: exp.Expr) -> Typed:
    """Distinct values in their own order, not that of their texts."""
    direction = "DESC" if item.args.get("desc") else "ASC"
    kept = f"list(DISTINCT {value.sql}) FILTER (WHERE ({value.sql}) IS NOT NULL)"
    texts = f"lambda sr_e: {_text(Typed('sr_e', value.type), node)}"
    text = f"list_transform(list_sort({kept}, '{direction}'), {texts})"
    return Typed(f"array_to_string({text}, {mark})", VARCHAR)


# ---- what sqlglot's parser makes of braces and arrows


def _map_braces(tr: Expressions, node: exp.ToMap) -> Typed:
    """map{k: v, ...}"""
    pairs = node.this.expressions
    keys = [tr(_key(pair.this)) for pair in pairs]
    values = [tr(pair.expression) for pair in pairs]
    return make_map(_call(tr, "map", [], node), keys, values)


def _key(node: exp.Expr) -> exp.Expr:
    """A key that the parser took for a name is a string."""
    return exp.Literal.string(node.name) if isinstance(node, exp.Identifier) else node


def _var_map(tr: Expressions, node: exp.VarMap) -> Typed:
    """map(k, v, ...)"""
    keys = [tr(key) for key in node.args["keys"].expressions]
    values = [tr(value) for value in node.args["values"].expressions]
    return make_map(_call(tr, "map", [], node), keys, values)


def _struct(tr: Expressions, node: exp.Struct) -> Typed:
    return call_scalar(tr, "row", [tr(part) for part in node.expressions], node)


def _arrow(tr: Expressions, node: exp.JSONExtract) -> Typed:
    """document -> 'path'"""
    return call_scalar(tr, "json_query", [tr(node.this), tr(node.expression)], node)


def _named(name: str) -> Translator:
    """A node that stands for a function of no arguments."""

    def translate(tr: Expressions, node: exp.Expr) -> Typed:
        return call_scalar(tr, name, [], node)

    return translate


TRANSLATORS: dict[type[exp.Expr], Translator] = {
    exp.Anonymous: _function,
    exp.Filter: _filter,
    exp.GroupConcat: _group_concat,
    exp.Window: window,
    exp.ToMap: _map_braces,
    exp.VarMap: _var_map,
    exp.Struct: _struct,
    exp.JSONExtract: _arrow,
    exp.CurrentTimestamp: _named("now"),
    exp.CurrentDate: _named("curdate"),
    exp.Localtimestamp: _named("now"),
}
