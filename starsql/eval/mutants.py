"""Mutants of a query: the query with one mistake in it, each of a named kind.

    SELECT count(*) FROM t WHERE a > 3
    -- filter-dropped: SELECT count(*) FROM t
    -- comparison-border: ... WHERE a >= 3;  comparison-flipped: ... WHERE a < 3
    -- number: ... WHERE a > 4;  ... WHERE a > 2

The mistakes are those that people and models make, and a test suite has to notice. Some mutants do
not run, and some say the same as the query; who measures has to know (mutation.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlglot import exp

from starsql.dialect.adapt.writing import write
from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema
from starsql.dialect.scope import resolve
from starsql.dialect.types import read_type
from starsql.eval.moments import beside, moment_of
from starsql.records import Finding

__all__ = ["KINDS", "Context", "Edit", "Mutant", "Mutator", "edited", "mutants_of"]


@dataclass(frozen=True, slots=True)
class Mutant:
    kind: str
    sql: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a mutator may know of the query around a node."""

    tree: exp.Expr
    others: dict[int, str]
    """For columns by `id`: the name of another column of their table that has the same type."""


Edit = Callable[[exp.Expr], exp.Expr | None]
"""Changes a node of a copy in place, and returns what to put in its place; None: itself."""
Mutator = Callable[[exp.Expr, Context], Iterator[Edit]]
"""The ways to make its mistake at a node."""


def mutants_of(sql: str, schema: Schema, database: str | None = None) -> list[Mutant]:
    """All mutants of a StarRocks query, each text once; none if it cannot be read."""
    tree = parse(sql)
    if isinstance(tree, Finding):
        return []
    context = Context(tree, _other_columns(tree, schema, database))
    seen = {write(tree.copy())}
    found = []
    for kind, mutator in KINDS.items():
        for place, node in enumerate(tree.walk()):
            for edit in mutator(node, context):
                text = edited(tree, place, edit)
                if text not in seen:
                    seen.add(text)
                    found.append(Mutant(kind, text))
    return found


def edited(tree: exp.Expr, place: int, edit: Edit) -> str:
    """The text of a tree after an edit at the node that comes at that place when it is walked."""
    copy = tree.copy()
    node = next(node for number, node in enumerate(copy.walk()) if number == place)
    instead = edit(node)
    if instead is not None and instead is not node:
        if node is copy:
            copy = instead
        else:
            node.replace(instead)
    return write(copy)


def _other_columns(tree: exp.Expr, schema: Schema, database: str | None) -> dict[int, str]:
    others = {}
    for key, reference in resolve(tree, schema, database=database).meanings.items():
        table = reference.source.table if reference.source is not None else None
        column = table.column(reference.name) if table is not None else None
        if table is None or column is None:
            continue
        kind = read_type(column.type).kind
        alike = [other for other in table.columns if read_type(other.type).kind == kind]
        other = alike[(alike.index(column) + 1) % len(alike)]
        if other is not column:
            others[key] = other.name
    return others


# ---- filters and joins


def _filter_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Where):
        if isinstance(_bare(node.this), exp.And):
            return
        yield lambda where: _removed(where, "where")
    elif isinstance(node, exp.And) and _is_filter(node):
        yield lambda both: both.args["expression"]
        yield lambda both: both.this


def _join_condition_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.And) and isinstance(_clause(node), exp.Join):
        yield lambda both: both.args["expression"]
        yield lambda both: both.this


def _comparison_border(node: exp.Expr, _: Context) -> Iterator[Edit]:
    swapped: dict[type[exp.Expr], type[exp.Expr]] = {
        exp.LT: exp.LTE,
        exp.LTE: exp.LT,
        exp.GT: exp.GTE,
        exp.GTE: exp.GT,
    }
    other = swapped.get(type(node))
    if other is not None:
        yield lambda one: other(this=one.this, expression=one.args["expression"])


def _comparison_flipped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    swapped: dict[type[exp.Expr], type[exp.Expr]] = {
        exp.LT: exp.GT,
        exp.LTE: exp.GTE,
        exp.GT: exp.LT,
        exp.GTE: exp.LTE,
        exp.EQ: exp.NEQ,
        exp.NEQ: exp.EQ,
    }
    other = swapped.get(type(node))
    if other is not None and not isinstance(_clause(node), exp.Join):
        yield lambda one: other(this=one.this, expression=one.args["expression"])


def _negation(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, (exp.In, exp.Like, exp.Exists, exp.Is, exp.Between)):
        if isinstance(node.parent, exp.Not):
            return
        yield lambda one: exp.Not(this=one.copy())
    elif isinstance(node, exp.Not):
        yield lambda one: one.this


def _and_or(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.And) and not isinstance(_clause(node), exp.Join):
        yield lambda both: exp.paren(exp.Or(this=both.this, expression=both.args["expression"]))
    elif isinstance(node, exp.Or):
        yield _and


def _join_kind(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if not isinstance(node, exp.Join) or not (node.args.get("on") or node.args.get("using")):
        return
    side, kind = node.text("side").upper(), node.text("kind").upper()
    if side == "LEFT" and kind in ("", "OUTER"):
        yield lambda join: _with(join, side=None, kind=None)
    elif not side and kind in ("", "INNER"):
        yield lambda join: _with(join, side="LEFT", kind=None)


# ---- values


def _number(node: exp.Expr, _: Context) -> Iterator[Edit]:
    whole = isinstance(node, exp.Literal) and not node.is_string and node.name.isdigit()
    if not whole or not _is_compared(node) or moment_of(int(node.name)) is not None:
        return
    for step in (1, -1):
        yield lambda one, step=step: exp.Literal.number(int(one.name) + step)  # type: ignore[misc]


def _date(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if not isinstance(node, exp.Literal) or not _is_compared(node):
        return
    value = node.name if node.is_string else int(node.name) if node.name.isdigit() else None
    if value is None or moment_of(value) is None:
        return
    for near in (beside(value)[0], beside(value)[-1]):
        yield lambda _, near=near: exp.convert(near)  # type: ignore[misc]


def _text(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if not isinstance(node, exp.Literal) or not node.is_string or not _is_compared(node):
        return
    if moment_of(node.name) is None:
        if node.name.swapcase() != node.name:
            yield lambda one: exp.Literal.string(one.name.swapcase())
        yield lambda one: exp.Literal.string(one.name[:-1] if one.name else "x")


def _part(node: exp.Expr, _: Context) -> Iterator[Edit]:
    """Another part of a text: substr and left by one character."""
    whole = isinstance(node, exp.Literal) and not node.is_string and node.name.isdigit()
    if whole and isinstance(node.parent, (exp.Substring, exp.Left, exp.Right)):
        yield lambda one: exp.Literal.number(int(one.name) + 1)


def _interval(node: exp.Expr, _: Context) -> Iterator[Edit]:
    whole = isinstance(node, exp.Literal) and node.name.isdigit()
    if whole and isinstance(node.parent, (exp.DateAdd, exp.DateSub, exp.Interval)):
        yield lambda one: exp.Literal.number(int(one.name) + 1)


def _in_value_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.In) and len(node.expressions) > 1:
        for place in range(len(node.expressions)):
            yield lambda one, place=place: _without(one, "expressions", place)  # type: ignore[misc]


def _null_default_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Coalesce):
        yield lambda one: one.this


def _else_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Case) and node.args.get("default") is not None:
        yield lambda one: _with(one, default=None)


def _column(node: exp.Expr, context: Context) -> Iterator[Edit]:
    other = context.others.get(id(node))
    if isinstance(node, exp.Column) and other is not None:
        yield lambda one: _renamed(one, other)


# ---- groups and aggregates

_AGGREGATES: dict[type[exp.Expr], tuple[type[exp.Expr], ...]] = {
    exp.Sum: (exp.Avg, exp.Max),
    exp.Avg: (exp.Sum, exp.Min),
    exp.Max: (exp.Min,),
    exp.Min: (exp.Max,),
}


def _aggregate(node: exp.Expr, _: Context) -> Iterator[Edit]:
    for other in _AGGREGATES.get(type(node), ()):
        yield lambda one, other=other: other(this=one.this)  # type: ignore[misc]


def _count(node: exp.Expr, _: Context) -> Iterator[Edit]:
    """count(*) for count(a)"""
    if isinstance(node, exp.Count) and not isinstance(node.this, (exp.Star, exp.Distinct)):
        yield lambda _: exp.Count(this=exp.Star(), big_int=True)


def _count_distinct(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if not isinstance(node, exp.Count) or isinstance(node.this, exp.Star):
        return
    if isinstance(node.this, exp.Distinct):
        if len(node.this.expressions) == 1:
            yield lambda one: exp.Count(this=one.this.expressions[0], big_int=True)
    else:
        yield lambda one: exp.Count(this=exp.Distinct(expressions=[one.this]), big_int=True)


def _distinct(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Select):
        if node.args.get("distinct") is not None:
            yield lambda one: _with(one, distinct=None)
        elif node.parent is None or isinstance(node.parent, (exp.CTE, exp.SetOperation)):
            yield lambda one: _with(one, distinct=exp.Distinct())


def _group_key_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Group) and len(node.expressions) > 1:
        for place in range(len(node.expressions)):
            yield lambda one, place=place: _without(one, "expressions", place)  # type: ignore[misc]


def _having_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Having):
        yield lambda having: _removed(having, "having")


def _partition_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Window) and node.args.get("partition_by"):
        for place in range(len(node.args["partition_by"])):
            yield lambda one, place=place: _without(one, "partition_by", place)  # type: ignore[misc]


# ---- order and sets


def _order_direction(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Ordered) and _decides(node):
        yield lambda one: _with(
            one, desc=not one.args.get("desc"), nulls_first=not one.args.get("nulls_first")
        )


def _order_dropped(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Order) and node.parent is not None and node.parent.parent is None:
        yield lambda order: _removed(order, "order")


def _limit(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Limit) and isinstance(node.expression, exp.Literal):
        yield lambda one: exp.Limit(expression=exp.Literal.number(int(one.expression.name) + 1))
        yield lambda one: _removed(one, "limit")


def _set_operation(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Union):
        yield lambda one: _with(one, distinct=not one.args.get("distinct"))
    elif isinstance(node, (exp.Except, exp.Intersect)):
        other = exp.Intersect if isinstance(node, exp.Except) else exp.Except
        for kind in (other, exp.Union):
            yield lambda one, kind=kind: kind(**{**one.args, "distinct": True})  # type: ignore[misc]
        yield lambda one: one.this


KINDS: dict[str, Mutator] = {
    "filter-dropped": _filter_dropped,
    "join-condition-dropped": _join_condition_dropped,
    "comparison-border": _comparison_border,
    "comparison-flipped": _comparison_flipped,
    "negation": _negation,
    "and-or": _and_or,
    "join-kind": _join_kind,
    "number": _number,
    "date": _date,
    "text": _text,
    "part-of-text": _part,
    "interval": _interval,
    "in-value-dropped": _in_value_dropped,
    "null-default-dropped": _null_default_dropped,
    "else-dropped": _else_dropped,
    "column": _column,
    "aggregate": _aggregate,
    "count": _count,
    "count-distinct": _count_distinct,
    "distinct": _distinct,
    "group-key-dropped": _group_key_dropped,
    "having-dropped": _having_dropped,
    "partition-dropped": _partition_dropped,
    "order-direction": _order_direction,
    "order-dropped": _order_dropped,
    "limit": _limit,
    "set-operation": _set_operation,
}


# ---- trees


def _bare(node: exp.Expr) -> exp.Expr:
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def _clause(node: exp.Expr) -> exp.Expr | None:
    """The nearest WHERE, HAVING, JOIN or SELECT around a node."""
    return node.find_ancestor(exp.Where, exp.Having, exp.Join, exp.Select)


def _is_filter(node: exp.Expr) -> bool:
    return isinstance(_clause(node), (exp.Where, exp.Having))


def _is_compared(node: exp.Expr) -> bool:
    """Whether a constant stands in a comparison, behind functions of constants at most."""
    above = node.parent
    while isinstance(above, (exp.Neg, exp.Paren, exp.Cast, exp.StrToDate)):
        above = above.parent
    comparisons = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.In, exp.Between)
    return isinstance(above, comparisons)


def _decides(node: exp.Expr) -> bool:
    """Whether an order is that of the result, of a window or of what a LIMIT cuts."""
    order = node.parent
    holder = order.parent if order is not None else None
    if holder is None or isinstance(holder, exp.Window):
        return True
    return holder.parent is None or holder.args.get("limit") is not None


def _and(either: exp.Expr) -> exp.Expr:
    """AND for OR. What stands in them keeps its meaning."""
    sides = (exp.paren(side) for side in (either.this, either.args["expression"]))
    return exp.paren(exp.And(this=next(sides), expression=next(sides)))


def _removed(clause: exp.Expr, key: str) -> None:
    if clause.parent is not None:
        clause.parent.set(key, None)


def _with(node: exp.Expr, **args: object) -> exp.Expr:
    for key, value in args.items():
        node.set(key, value)
    return node


def _without(node: exp.Expr, key: str, place: int) -> exp.Expr:
    node.set(key, [each for number, each in enumerate(node.args[key]) if number != place])
    return node


def _renamed(column: exp.Expr, name: str) -> exp.Expr:
    column.set("this", exp.to_identifier(name, quoted=True))
    return column
