"""Types by which StarRocks neither groups nor sorts nor joins, and those that sets cannot mix.

JSON and the types that hold sketches (HLL, BITMAP, PERCENTILE) are no keys, wherever they are
nested; maps are none to sort by.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.casts import super_type, to_text
from starsql.dialect.lint.groups import group_items, meant
from starsql.dialect.lint.predicates import comparable
from starsql.dialect.lint.rule import Hit, Rule, Subject, text_of
from starsql.dialect.tree import children
from starsql.dialect.types import Type

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_SELECT = _ANALYZER + "SelectAnalyzer.java"
_QUERY = _ANALYZER + "QueryAnalyzer.java"
_WINDOW = _ANALYZER + "AnalyticAnalyzer.java"

_COMPARISONS = (
    exp.EQ,
    exp.NEQ,
    exp.NullSafeEQ,
    exp.LT,
    exp.LTE,
    exp.GT,
    exp.GTE,
)


def _is_key(type_: Type | None) -> bool:
    """Whether values can be grouped and joined by; what is not known can.

    Source: Type.canGroupBy, Type.canJoinOn.
    """
    if type_ is None:
        return True
    if type_.is_nested:
        return all(map(_is_key, type_.args))
    return not type_.is_opaque and type_.kind not in ("JSON", "FUNCTION", "VARIANT")


def _is_sortable(type_: Type | None) -> bool:
    """Source: Type.canOrderBy."""
    if type_ is None or type_.kind in ("ARRAY", "STRUCT"):
        return type_ is None or all(map(_is_sortable, type_.args))
    return type_.kind != "MAP" and _is_key(type_)


def _hint(type_: Type | None) -> str | None:
    return f"it is of type {to_text(type_)}" if type_ is not None else None


def group_by_type(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for item in group_items(scope):
            type_ = subject.type_of(meant(item, scope))
            if not _is_key(type_):
                yield Hit(item, (), _hint(type_))


def distinct_type(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if scope.select.args.get("distinct") is None:
            continue
        for output in scope.outputs or ():
            type_ = subject.type_of_output(output)
            if not _is_key(type_):
                yield Hit(scope.select, (type_,), f"`{output.name}` is")


def count_distinct_type(subject: Subject) -> Iterator[Hit]:
    for node, _, _ in subject.aggregates:
        values = [node.this, *node.expressions]
        for distinct in (value for value in values if isinstance(value, exp.Distinct)):
            types = [subject.type_of(value) for value in distinct.expressions]
            known = [type_ for type_ in types if type_ is not None]
            if any(_is_json_or_nested(type_) and not _is_key(type_) for type_ in known):
                yield Hit(node, (text_of(node), ",".join(map(to_text, known))))


def _is_json_or_nested(type_: Type) -> bool:
    return type_.is_nested or type_.kind == "JSON"


# -- ORDER BY and PARTITION BY ---------------------------------------------------------------------


def order_by_type(subject: Subject) -> Iterator[Hit]:
    for ordered in subject.all(exp.Ordered):
        order = ordered.parent
        if order is None or not isinstance(order.parent, exp.Query):
            continue  # of a window or an aggregate
        type_ = subject.type_of(ordered.this)
        if not _is_sortable(type_):
            yield Hit(ordered, (), _hint(type_))


def partition_by_type(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        for key in window.args.get("partition_by") or ():
            type_ = subject.type_of(key)
            if type_ is not None and not _is_partition_key(type_):
                yield Hit(key, (to_text(type_),))


def _is_partition_key(type_: Type) -> bool:
    """Source: Type.canPartitionBy."""
    if type_.kind == "ARRAY":
        return _is_partition_key(type_.args[0])
    return type_.kind not in ("MAP", "STRUCT", "VARBINARY") and _is_key(type_)


def window_order_type(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        order = window.args.get("order")
        for ordered in order.expressions if order is not None else ():
            type_ = subject.type_of(ordered.this)
            if not _is_sortable(type_):
                yield Hit(ordered, (type_,))


# -- joins and set operations ----------------------------------------------------------------------


def join_type(subject: Subject) -> Iterator[Hit]:
    for join in subject.all(exp.Join):
        condition = join.args.get("on")
        for comparison in _comparisons(condition) if condition is not None else ():
            types = [subject.type_of(side) for side in (comparison.this, comparison.expression)]
            bad = [type_ for type_ in types if not _is_key(type_)]
            if bad:
                yield Hit(comparison, (), _hint(bad[0]))
    yield from _using_types(subject)


def _comparisons(root: exp.Expr) -> Iterator[exp.Expr]:
    """The comparisons of an ON condition; those inside of one of them do not count."""
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, _COMPARISONS):
            yield node
        elif not isinstance(node, exp.Query):
            stack += reversed(children(node))


def _using_types(subject: Subject) -> Iterator[Hit]:
    for name, types in _using(subject):
        bad = [type_ for type_ in types if not _is_key(type_)]
        if bad:
            yield Hit(name, (), _hint(bad[0]))


def using_types(subject: Subject) -> Iterator[Hit]:
    for name, types in _using(subject):
        for one, other in itertools.pairwise(types):
            if not comparable(one, other, equality=True):
                yield Hit(name, (name.name, one, other))
                break


def _using(subject: Subject) -> Iterator[tuple[exp.Expr, list[Type]]]:
    """The names in USING with the types that the joined tables have for them, where known."""
    for scope in subject.scopes:
        for join in scope.select.args.get("joins") or ():
            for name in join.args.get("using") or ():
                columns = [source.get(name.name.lower()) for source in scope.sources]
                types = [subject.type_of_output(c) for c in columns if c is not None]
                yield name, [type_ for type_ in types if type_ is not None]


def set_operation_types(subject: Subject) -> Iterator[Hit]:
    for operation, left, right in _column_pairs(subject):
        if super_type(left, right) is None and _surely_differ(left, right):
            yield Hit(operation.expression, (left, right))


def set_operation_sketch(subject: Subject) -> Iterator[Hit]:
    for operation, _, right in _column_pairs(subject):
        union_all = isinstance(operation, exp.Union) and not operation.args.get("distinct")
        if right.is_opaque and not union_all:
            yield Hit(operation.expression, (right,), "UNION ALL keeps them all and does")


def _column_pairs(subject: Subject) -> Iterator[tuple[exp.SetOperation, Type, Type]]:
    """The types of columns that a set operation puts in one."""
    for operation, lefts, rights in subject.resolution.set_operations:
        for one, other in zip(lefts or (), rights or (), strict=False):
            left, right = subject.type_of_output(one), subject.type_of_output(other)
            if left is not None and right is not None:
                yield operation, left, right


def _surely_differ(one: Type, two: Type) -> bool:
    """Whether no version and no mode of StarRocks mixes the types; see `values.py`."""
    return (one.is_nested or two.is_nested) and not one.kind == two.kind == "STRUCT"


RULES = (
    Rule(
        "group-by-type",
        "Type (nested) percentile/hll/bitmap/json not support group-by",
        group_by_type,
        bad="SELECT extra, count(*) FROM tags GROUP BY extra",
        good="SELECT tag, count(*) FROM tags GROUP BY tag",
        url=_SELECT,
    ),
    Rule(
        "distinct-type",
        "DISTINCT can only be applied to comparable types : {}",
        distinct_type,
        bad="SELECT DISTINCT extra FROM tags",
        good="SELECT DISTINCT CAST(extra AS STRING), tag FROM tags",
        url=_SELECT,
    ),
    Rule(
        "count-distinct-type",
        "{} can't rewrite distinct to group by on ({})",
        count_distinct_type,
        bad="SELECT count(DISTINCT extra) FROM tags",
        good="SELECT count(DISTINCT CAST(extra AS STRING)), count(extra) FROM tags",
        url=_SELECT,
    ),
    Rule(
        "order-by-type",
        "Type (nested) percentile/hll/bitmap/json/struct/map not support order-by",
        order_by_type,
        bad="SELECT id FROM tags ORDER BY extra",
        good="SELECT id FROM tags ORDER BY tag, CAST(extra AS STRING)",
        url=_SELECT,
    ),
    Rule(
        "partition-by-type",
        "{} type can't as partition by column",
        partition_by_type,
        bad="SELECT rank() OVER (PARTITION BY extra ORDER BY id) FROM tags",
        good="SELECT rank() OVER (PARTITION BY tag ORDER BY id) FROM tags",
        url=_WINDOW,
    ),
    Rule(
        "window-order-type",
        "{} type can't as order by column",
        window_order_type,
        bad="SELECT rank() OVER (ORDER BY extra) FROM tags",
        good="SELECT rank() OVER (ORDER BY tag) FROM tags",
        url=_WINDOW,
    ),
    Rule(
        "join-type",
        "Type (nested) percentile/hll/bitmap/json not support join",
        join_type,
        bad="SELECT a.id FROM tags a JOIN tags b ON a.extra = b.extra",
        good="SELECT a.id FROM tags a JOIN tags b ON a.tag = b.tag AND a.extra IS NOT NULL",
        url=_QUERY,
    ),
    Rule(
        "using-types",
        "USING column '{}' has incompatible types: {} and {}",
        using_types,
        bad="SELECT 1 FROM tags JOIN (SELECT name AS tag FROM player) p USING (tag)",
        good="SELECT 1 FROM tags JOIN (SELECT [name] AS tag FROM player) p USING (tag)",
        url=_QUERY,
    ),
    Rule(
        "set-operation-types",
        "Incompatible return types '{}' and '{}'",
        set_operation_types,
        bad="SELECT tag FROM tags UNION ALL SELECT name FROM player",
        good="SELECT tag FROM tags UNION ALL SELECT [name] FROM player UNION ALL SELECT NULL",
        url=_QUERY,
    ),
    Rule(
        "set-operation-sketch",
        "{} not support set operation",
        set_operation_sketch,
        bad="SELECT hll_hash(id) FROM tags UNION SELECT hll_hash(name) FROM player",
        good="SELECT hll_hash(id) FROM tags UNION ALL SELECT hll_hash(name) FROM player",
        url=_QUERY,
    ),
)
