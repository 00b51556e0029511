"""ORDER BY, and SELECT DISTINCT, which limits what can be ordered by."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from sqlglot import exp

from starsql.dialect.lint.aggregation import columns_of_select
from starsql.dialect.lint.groups import (
    Keys,
    clause,
    output_width,
    position_of,
    unaliased,
)
from starsql.dialect.lint.rule import Hit, Rule, Subject, text_of
from starsql.dialect.scope import Output, Scope, expressions_of
from starsql.dialect.tree import children

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_SELECT = _ANALYZER + "SelectAnalyzer.java"


def order_position(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if scope.select.expressions:
            yield from _positions_beyond(clause(scope, "order"), output_width(scope))
    for operation, outputs in _ordered_set_operations(subject):
        width = None if outputs is None else len(outputs)
        yield from _positions_beyond(operation.args["order"], width)


def _positions_beyond(order: exp.Expr | None, width: int | None) -> Iterator[Hit]:
    for ordered in order.expressions if order is not None and width is not None else ():
        position = position_of(ordered.this)
        if position is not None and width is not None and not 1 <= position <= width:
            yield Hit(ordered, (position,), columns_of_select(width))


def _ordered_set_operations(
    subject: Subject,
) -> Iterator[tuple[exp.SetOperation, list[Output] | None]]:
    for operation, left, _ in subject.resolution.set_operations:
        if operation.args.get("order") is not None:
            yield operation, left


def subquery_in_order_by(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        order = clause(scope, "order")
        for ordered in order.expressions if order is not None else ():
            if any(isinstance(node, exp.Query) for node in expressions_of(ordered)):
                yield Hit(ordered, (), "select it under an alias, and order by the alias")


def order_by_all_mixed(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        order = clause(scope, "order")
        items = order.expressions if order is not None else []
        everything = [item for item in items if _is_all(item.this)]
        if everything and len(items) > 1:
            yield Hit(everything[0], (), "name the columns to order by")


def _is_all(item: exp.Expr) -> bool:
    name = item.this if isinstance(item, exp.Column) and not item.table else None
    return name is not None and name.name.upper() == "ALL" and not name.args.get("quoted")


def distinct_with_aggregate(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if clause(scope, "distinct") is None or clause(scope, "group") is not None:
            continue
        for node in subject.aggregates_in(scope.select, "expressions", "having")[:1]:
            yield Hit(node, (), "one row has no duplicates; leave DISTINCT out")


def distinct_order(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        order = clause(scope, "order")
        if clause(scope, "distinct") is None or order is None or scope.open:
            continue
        if any(e.is_star for e in scope.select.expressions):
            continue
        keys = Keys(scope)
        selected = {keys.of(unaliased(e)) for e in scope.select.expressions}
        folded = subject.aggregates_in(scope.select, "order")
        for ordered in order.expressions:
            if (
                any(node in folded for node in expressions_of(ordered))
                if clause(scope, "group") is None
                else _beyond(ordered.this, scope, keys, selected)
            ):
                text = text_of(ordered.this)
                hint = f"add {text} to the select list, or write GROUP BY instead of DISTINCT"
                yield Hit(ordered, (), hint)


def _beyond(root: exp.Expr, scope: Scope, keys: Keys, selected: set[Hashable]) -> bool:
    """Whether ORDER BY uses a column that DISTINCT has folded away."""
    stack = [root]
    while stack:
        node = stack.pop()
        if keys.of(node) in selected or isinstance(node, exp.Query):
            continue
        found = scope.meanings.get(id(node))
        if found is not None:
            if found.outcome == "column":
                return True
            continue
        stack += children(node)
    return False


def order_by_aggregate(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if clause(scope, "group") is not None:
            continue
        if subject.aggregates_in(scope.select, "expressions", "having"):
            continue
        for node in subject.aggregates_in(scope.select, "order")[:1]:
            yield Hit(node, (), "add GROUP BY, or select the aggregate as well")


RULES = (
    Rule(
        "order-by-position",
        "ORDER BY position {} is not in select list",
        order_position,
        bad="SELECT id FROM player ORDER BY 2",
        good="SELECT * FROM player ORDER BY 2",
        url=_SELECT,
    ),
    Rule(
        "subquery-in-order-by",
        "ORDER BY clause cannot contain subquery",
        subquery_in_order_by,
        bad="SELECT id FROM player ORDER BY (SELECT max(team_id) FROM team)",
        good="SELECT id, (SELECT max(team_id) FROM team) m FROM player ORDER BY m",
        url=_SELECT,
    ),
    Rule(
        "order-by-all-mixed",
        "ORDER BY ALL cannot be used with other ORDER BY elements",
        order_by_all_mixed,
        bad="SELECT id, name FROM player ORDER BY ALL, id",
        good="SELECT id, name FROM player ORDER BY ALL",
        url=_SELECT,
    ),
    Rule(
        "distinct-with-aggregate",
        "cannot combine SELECT DISTINCT with aggregate functions without GROUP BY",
        distinct_with_aggregate,
        bad="SELECT DISTINCT count(*) FROM player",
        good="SELECT count(DISTINCT id) FROM player",
        url=_SELECT,
    ),
    Rule(
        "distinct-order-by",
        "for SELECT DISTINCT, ORDER BY expressions must appear in select list",
        distinct_order,
        bad="SELECT DISTINCT upper(name) FROM player ORDER BY max(id)",
        good="SELECT DISTINCT team_id FROM player ORDER BY player.team_id + 1",
        url=_SELECT,
    ),
    Rule(
        "order-by-aggregate",
        "ORDER BY contains aggregate function and applies to the result of a non-aggregated query",
        order_by_aggregate,
        bad="SELECT id FROM player ORDER BY count(*)",
        good="SELECT id FROM player GROUP BY id ORDER BY count(*)",
        url=_SELECT,
    ),
)
