"""Aggregates and GROUP BY: what may stand where, and what must be grouped."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from sqlglot import exp

from starsql.dialect.lint.groups import (
    Keys,
    clause,
    expanded,
    group_items,
    group_keys,
    groups_all,
    has_sets,
    is_aggregated,
    meant,
    output_width,
    plain_group_items,
    position_of,
    unaliased,
)
from starsql.dialect.lint.rule import Hit, Rule, Subject, home, text_of
from starsql.dialect.lint.table_functions import in_table_function
from starsql.dialect.scope import Reference, Scope, expressions_of
from starsql.dialect.tree import children

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_SELECT = _ANALYZER + "SelectAnalyzer.java"
_AGGREGATION = _ANALYZER + "AggregationAnalyzer.java"
_BUILDER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "parser/AstBuilder.java"
)
_GROUPING = ("grouping", "grouping_id")


# -- where aggregates may stand --------------------------------------------------------------------


def aggregate_in_where(subject: Subject) -> Iterator[Hit]:
    for node, _, place in subject.aggregates:
        if place == "where":
            yield Hit(node, (), "filter groups in HAVING, or aggregate in a subquery first")


def aggregate_in_join(subject: Subject) -> Iterator[Hit]:
    for node, _, place in subject.aggregates:
        if place == "joins" and not in_table_function(node):
            yield Hit(node, (), "aggregate in a subquery first")


def aggregate_in_group_by(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for item in group_items(scope) if subject.aggregates else ():
            for node in expanded(meant(item, scope), scope):
                if subject.is_aggregate(node):
                    hint = f"`{subject.name_of(node)}` is computed after grouping"
                    yield Hit(item, (), hint)
                    break


def subquery_in_group_by(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for item in group_items(scope):
            if any(isinstance(node, exp.Query) for node in expressions_of(item)):
                yield Hit(item, (), "select it in a derived table first, and group by its alias")


def nested_aggregate(subject: Subject) -> Iterator[Hit]:
    hint = "aggregate in a subquery first"
    for node, _, _ in subject.aggregates:
        if _inside_aggregate(subject, node):
            yield Hit(node, (), hint)
    for reference, stands_for in _aliases_in_aggregates(subject):
        if any(subject.is_aggregate(node) for node in stands_for):
            yield Hit(reference.node, (), f"`{reference.name}` is an aggregate; {hint}")


def window_in_aggregate(subject: Subject) -> Iterator[Hit]:
    hint = "compute the window in a subquery first"
    for node in subject.all(exp.Window):
        if _inside_aggregate(subject, node):
            yield Hit(node, (), hint)
    for reference, stands_for in _aliases_in_aggregates(subject):
        if any(isinstance(node, exp.Window) for node in stands_for):
            yield Hit(reference.node, (), f"`{reference.name}` is a window function; {hint}")


def _aliases_in_aggregates(subject: Subject) -> Iterator[tuple[Reference, list[exp.Expr]]]:
    """Aliases of SELECT in arguments of aggregates, and the nodes of what they stand for."""
    for scope in subject.scopes if subject.aggregates else ():
        for reference in scope.references:
            if reference.outcome != "alias" or reference.expression is None:
                continue
            if _inside_aggregate(subject, reference.node):
                yield reference, list(expanded(reference.expression, scope))


def _inside_aggregate(subject: Subject, node: exp.Expr) -> bool:
    parent = node.parent
    while parent is not None and not isinstance(parent, exp.Query):
        if isinstance(parent, exp.Func) and subject.is_aggregate(parent):
            return True
        parent = parent.parent
    return False


# -- ONLY_FULL_GROUP_BY ----------------------------------------------------------------------------


def not_grouped(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if not _folds(subject, scope) or groups_all(scope):
            continue
        keys = Keys(scope)
        grouped = group_keys(scope, keys)
        found = [_ungrouped(subject, scope, root, keys, grouped) for root in _to_verify(scope)]
        found += [r.node for r in _correlated(subject, scope) if _key(r) not in grouped]
        for node in found:
            if node is not None:
                text = text_of(node)
                hint = f"add {text} to GROUP BY, or write any_value({text}), max({text}), ..."
                yield Hit(node, (text,), hint)


def _folds(subject: Subject, scope: Scope) -> bool:
    """Whether rows are folded into fewer ones, and all that SELECT puts out is known."""
    if is_aggregated(subject, scope):
        return True
    distinct = clause(scope, "distinct") is not None
    return distinct and not any(item.is_star for item in scope.select.expressions)


def _to_verify(scope: Scope) -> Iterator[exp.Expr]:
    for projection in scope.select.expressions:
        yield unaliased(projection)
    for key in ("having", "qualify", "order"):
        found = clause(scope, key)
        if found is not None:
            yield found


def _ungrouped(
    subject: Subject, scope: Scope, root: exp.Expr, keys: Keys, grouped: set[Hashable]
) -> exp.Expr | None:
    """The first column that is neither grouped by nor inside an aggregate."""
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, (exp.Query, exp.Star)) or subject.is_aggregate(node):
            continue
        name = subject.name_of(node)
        if name in _GROUPING or name in subject.schema.functions:
            continue  # a user-defined function may be an aggregate
        if grouped and keys.of(node) in grouped:
            continue
        if isinstance(node, (exp.Column, exp.Dot)):
            found = scope.meanings.get(id(node))
            if found is None and isinstance(node, exp.Dot):
                stack.append(node.this)
            elif found is not None and found.outcome == "column":
                return node
            elif found is not None and found.outcome == "alias" and found.expression is not None:
                stack.append(found.expression)
            continue
        stack += reversed(children(node))
    return None


def _correlated(subject: Subject, scope: Scope) -> Iterator[Reference]:
    """Columns of a SELECT in the subqueries of its clauses after GROUP BY."""
    for inner in subject.scopes:
        if inner.parent is not scope or home(inner.select.parent or inner.select)[1] not in (
            "expressions",
            "having",
            "order",
        ):
            continue
        for reference in inner.references:
            if reference.outcome == "outer" and any(s is reference.source for s in scope.sources):
                yield reference


def _key(reference: Reference) -> Hashable:
    fields = tuple(name.lower() for name in reference.fields)
    return "column", id(reference.source), reference.name.lower(), fields


def star_with_group_by(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if clause(scope, "group") is not None and not groups_all(scope):
            for projection in scope.select.expressions:
                if projection.is_star:
                    yield Hit(projection, (), "name the grouped columns and the aggregates")


def star_with_aggregate(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if clause(scope, "group") is None and is_aggregated(subject, scope):
            for projection in scope.select.expressions:
                if projection.is_star:
                    of = f" of {projection.table}" if isinstance(projection, exp.Column) else ""
                    yield Hit(projection, (of,), "select the aggregates only, or add GROUP BY")


def group_position(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        width = output_width(scope)
        for item in plain_group_items(scope):
            position = position_of(item)
            if position is not None and width is not None and not 1 <= position <= width:
                yield Hit(item, (position,), columns_of_select(width))


def columns_of_select(width: int) -> str:
    """The hint of a position beyond the select list."""
    columns = "one column" if width == 1 else f"{width} columns"
    return f"the select list has {columns}; write the column instead"


# -- GROUPING --------------------------------------------------------------------------------------


def _grouping_calls(subject: Subject) -> list[exp.Expr]:
    return [
        node
        for node in subject.all(exp.Anonymous, exp.Grouping, exp.GroupingId)
        if subject.name_of(node) in _GROUPING
    ]


_CLAUSES = {"where": "WHERE", "joins": "JOIN", "group": "GROUP BY", "having": "HAVING"}


def grouping_in_clause(subject: Subject) -> Iterator[Hit]:
    calls = _grouping_calls(subject)
    for call in calls:
        place = {**_CLAUSES, "order": "ORDER BY"}.get(home(call)[1])
        if place is not None:
            yield Hit(call, (place,), "select it under an alias in a derived table first")
    for scope in subject.scopes if calls else ():
        for reference in scope.references:
            if reference.clause in ("group", "having") and reference.outcome == "alias":
                nodes = expanded(reference.expression or reference.node, scope)
                if any(node is call for node in nodes for call in calls):
                    yield Hit(reference.node, (_CLAUSES[reference.clause],), "")


def grouping_without_sets(subject: Subject) -> Iterator[Hit]:
    calls = _grouping_calls(subject)
    for scope in subject.scopes if calls else ():
        if has_sets(scope) or groups_all(scope):
            continue
        for node in calls:
            if home(node) == (scope.select, "expressions"):
                yield Hit(node, (), "write GROUP BY ROLLUP (...), or leave the call out")


def grouping_arguments(subject: Subject) -> Iterator[Hit]:
    calls = _grouping_calls(subject)
    for scope in subject.scopes if calls else ():
        keys = Keys(scope)
        grouped = group_keys(scope, keys)
        for node in calls:
            if not has_sets(scope) or home(node) != (scope.select, "expressions"):
                continue
            for argument in node.expressions:
                if keys.of(argument) not in grouped:
                    yield Hit(argument, (), f"GROUP BY has no {text_of(argument)}")


def nested_grouping(subject: Subject) -> Iterator[Hit]:
    for node in _grouping_calls(subject):
        if _inside_aggregate(subject, node):
            yield Hit(node, (), "compute it in a subquery first")


# -- arguments -------------------------------------------------------------------------------------


def count_arguments(subject: Subject) -> Iterator[Hit]:
    for call in subject.calls:
        if call.name == "count" and call.arguments > 1:
            after = [word for word, token in subject.words if token.start > call.token.start][1:2]
            if after != ["DISTINCT"]:
                yield Hit(call.token, ("count(...)",), "write COUNT(DISTINCT a, b)")


def filtered_distinct(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Filter):
        call = node.this
        if isinstance(call, exp.Count) and isinstance(call.this, exp.Distinct):
            yield Hit(node, (), "write count(DISTINCT CASE WHEN ... THEN a END)")


RULES = (
    Rule(
        "aggregate-in-where",
        "WHERE clause cannot contain aggregations",
        aggregate_in_where,
        bad="SELECT team_id FROM player WHERE count(*) > 1 GROUP BY team_id",
        good="SELECT team_id FROM player GROUP BY team_id HAVING count(*) > 1",
        url=_SELECT,
    ),
    Rule(
        "aggregate-in-join",
        "JOIN clause cannot contain aggregations",
        aggregate_in_join,
        bad="SELECT 1 FROM player p JOIN team t ON p.team_id = max(t.team_id)",
        good="SELECT max(t.team_id) FROM player p JOIN team t ON p.team_id = t.team_id",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
    Rule(
        "aggregate-in-group-by",
        "GROUP BY clause cannot contain aggregations",
        aggregate_in_group_by,
        bad="SELECT count(*) AS n FROM player GROUP BY n",
        good="SELECT count(*) AS n FROM player GROUP BY team_id",
        url=_SELECT,
    ),
    Rule(
        "subquery-in-group-by",
        "GROUP BY clause cannot contain subquery",
        subquery_in_group_by,
        bad="SELECT count(*) FROM player GROUP BY (SELECT max(team_id) FROM team)",
        good="SELECT count(*) FROM (SELECT (SELECT max(team_id) FROM team) m) p GROUP BY m",
        url=_SELECT,
    ),
    Rule(
        "nested-aggregate",
        "Unsupported nest aggregation function inside aggregation.",
        nested_aggregate,
        bad="SELECT max(count(*)) FROM player GROUP BY team_id",
        good="SELECT max(count(*)) OVER () FROM player GROUP BY team_id",
        url=_SELECT,
    ),
    Rule(
        "window-in-aggregate",
        "Unsupported nest window function inside aggregation.",
        window_in_aggregate,
        bad="SELECT max(rank() OVER (ORDER BY id)) FROM player",
        good="SELECT max(r) FROM (SELECT rank() OVER (ORDER BY id) r FROM player) t",
        url=_SELECT,
    ),
    Rule(
        "not-grouped",
        "'{}' must be an aggregate expression or appear in GROUP BY clause",
        not_grouped,
        bad="SELECT team_id, name, count(*) FROM player GROUP BY team_id",
        good="SELECT TEAM_ID + 1, max(name), count(*) FROM player p GROUP BY p.team_id",
        url=_AGGREGATION,
    ),
    Rule(
        "star-with-group-by",
        "cannot combine '*' in select list with GROUP BY: *",
        star_with_group_by,
        bad="SELECT * FROM player GROUP BY team_id",
        good="SELECT count(*) FROM player GROUP BY team_id",
        url=_SELECT,
    ),
    Rule(
        "star-with-aggregate",
        "column{} must appear in the GROUP BY clause or be used in an aggregate function",
        star_with_aggregate,
        bad="SELECT *, count(*) FROM team",
        good="SELECT count(*) FROM team",
        url=_AGGREGATION,
    ),
    Rule(
        "group-by-position",
        "Group by position {} is not in select list",
        group_position,
        bad="SELECT team_id, count(*) FROM player GROUP BY 3",
        good="SELECT team_id, count(*) FROM player GROUP BY 1",
        url=_SELECT,
    ),
    Rule(
        "grouping-without-sets",
        "cannot use GROUPING functions without [grouping sets|rollup|cube] clause",
        grouping_without_sets,
        bad="SELECT team_id, grouping(team_id) FROM player GROUP BY team_id",
        good="SELECT team_id, grouping(team_id) FROM player GROUP BY ROLLUP(team_id)",
        url=_SELECT,
    ),
    Rule(
        "grouping-in-clause",
        "{} clause cannot contain grouping",
        grouping_in_clause,
        bad="SELECT team_id FROM player GROUP BY ROLLUP(team_id) HAVING grouping(team_id) = 1",
        good="SELECT team_id, grouping(team_id) FROM player GROUP BY ROLLUP(team_id)",
        url=_SELECT,
    ),
    Rule(
        "grouping-arguments",
        "The arguments of GROUPING must be expressions referenced by GROUP BY",
        grouping_arguments,
        bad="SELECT grouping(name) FROM player GROUP BY ROLLUP(team_id)",
        good="SELECT grouping(player.TEAM_ID) FROM player GROUP BY ROLLUP(team_id)",
        url=_AGGREGATION,
    ),
    Rule(
        "nested-grouping",
        "Unsupported nest grouping function inside aggregation",
        nested_grouping,
        bad="SELECT max(grouping(team_id)) FROM player GROUP BY ROLLUP(team_id)",
        good="SELECT max(score), grouping(team_id) FROM player GROUP BY ROLLUP(team_id)",
        url=_AGGREGATION,
    ),
    Rule(
        "count-arguments",
        "COUNT must have DISTINCT for multiple arguments: {}",
        count_arguments,
        bad="SELECT count(id, name) FROM player",
        good="SELECT count(DISTINCT id, name) FROM player",
        url=_ANALYZER + "FunctionAnalyzer.java",
    ),
    Rule(
        "filtered-distinct",
        "Aggregation filter does not support COUNT DISTINCT",
        filtered_distinct,
        bad="SELECT count(DISTINCT id) FILTER (WHERE score > 1) FROM player",
        good="SELECT count(id) FILTER (WHERE score > 1) FROM player",
        url=_BUILDER,
    ),
)
