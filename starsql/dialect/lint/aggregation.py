"""Aggregates, GROUP BY, DISTINCT and ORDER BY."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from sqlglot import exp

from starsql.dialect.lint.rule import Hit, Rule, Subject, home
from starsql.dialect.lint.table_functions import in_table_function
from starsql.dialect.scope import Scope, expressions_of
from starsql.dialect.tree import children

__all__ = ["RULES", "group_items", "meant"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_SELECT = _ANALYZER + "SelectAnalyzer.java"
_AGGREGATION = _ANALYZER + "AggregationAnalyzer.java"


def _clause(scope: Scope, key: str) -> exp.Expr | None:
    found = scope.select.args.get(key)
    return found if isinstance(found, exp.Expr) else None


def aggregate_in_where(subject: Subject) -> Iterator[Hit]:
    for node, _, clause in subject.aggregates:
        if clause == "where":
            yield Hit(node, (), "filter groups in HAVING, or aggregate in a subquery first")


def aggregate_in_join(subject: Subject) -> Iterator[Hit]:
    for node, _, clause in subject.aggregates:
        if clause == "joins" and not in_table_function(node):
            yield Hit(node, (), "aggregate in a subquery first")


def aggregate_in_group_by(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for item in group_items(scope) if subject.aggregates else ():
            for node in expressions_of(meant(item, scope)):
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
    for node, _, _ in subject.aggregates:
        if _inside_aggregate(subject, node):
            yield Hit(node, (), "aggregate in a subquery first")


def window_in_aggregate(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Window):
        if _inside_aggregate(subject, node):
            yield Hit(node, (), "compute the window in a subquery first")


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
        if not _is_aggregated(subject, scope) or _groups_all(scope):
            yield from _not_selected(subject, scope)
            yield from _beside_aggregate(subject, scope)
            continue
        keys = _Keys(scope)
        grouped = {keys.of(meant(item, scope)) for item in group_items(scope)}
        for root in _to_verify(scope):
            node = _ungrouped(subject, scope, root, keys, grouped)
            if node is not None:
                text = node.sql(dialect="starrocks")
                hint = f"add {text} to GROUP BY, or write any_value({text}), max({text}), ..."
                yield Hit(node, (text,), hint)


def _beside_aggregate(subject: Subject, scope: Scope) -> Iterator[Hit]:
    """An aggregate in ORDER BY makes one row of all, and SELECT may put out no column."""
    clauses = (scope.select.args.get(key) for key in ("distinct", "group"))
    if any(clauses) or not subject.aggregates_in(scope.select, "order"):
        return
    node = _bare_column(subject, scope)
    if node is not None:
        text = node.sql(dialect="starrocks")
        yield Hit(node, (text,), "leave the aggregate out of ORDER BY, or add GROUP BY")


def _not_selected(subject: Subject, scope: Scope) -> Iterator[Hit]:
    """DISTINCT groups by all that is selected; HAVING and ORDER BY see nothing else behind it."""
    stars = any(projection.is_star for projection in scope.select.expressions)
    if scope.select.args.get("distinct") is None or scope.open or stars:
        return
    keys, selected = _Keys(scope), _selected(scope)
    for key in ("having", "order"):
        clause = _clause(scope, key)
        node = clause and _ungrouped(subject, scope, clause, keys, selected)
        if node is not None:
            text = node.sql(dialect="starrocks")
            yield Hit(node, (text,), f"select {text} too, or write GROUP BY instead of DISTINCT")


def _is_aggregated(subject: Subject, scope: Scope) -> bool:
    if scope.select.args.get("group") is not None:
        return True
    return bool(subject.aggregates_in(scope.select, "expressions", "having"))


def _groups_all(scope: Scope) -> bool:
    group = _clause(scope, "group")
    return group is not None and bool(group.args.get("all"))


def _to_verify(scope: Scope) -> Iterator[exp.Expr]:
    for projection in scope.select.expressions:
        yield projection.this if isinstance(projection, exp.Alias) else projection
    for key in ("having", "qualify", "order"):
        clause = _clause(scope, key)
        if clause is not None:
            yield clause


def _ungrouped(
    subject: Subject, scope: Scope, root: exp.Expr, keys: _Keys, grouped: set[Hashable]
) -> exp.Expr | None:
    """The first column that is neither grouped by nor inside an aggregate."""
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, (exp.Query, exp.Star)) or subject.is_aggregate(node):
            continue
        name = subject.name_of(node)
        if name in ("grouping", "grouping_id") or name in subject.schema.functions:
            continue  # a user-defined function may be an aggregate
        if grouped and keys.of(node) in grouped:
            continue
        if isinstance(node, (exp.Column, exp.Dot)):
            found = scope.meanings.get(id(node))
            if found is None and isinstance(node, exp.Dot):
                stack.append(node.this)
            elif found is not None and found.outcome == "column":
                return node
            elif found is not None and found.outcome == "alias":
                stack.append(scope.aliases[found.name.lower()])
            continue
        stack += reversed(children(node))
    return None


class _Keys:
    """Makes expressions comparable: equal keys, equal meaning in this scope."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.known: dict[int, Hashable] = {}

    def of(self, node: exp.Expr) -> Hashable:
        key = self.known.get(id(node))
        if key is None:
            key = self.known[id(node)] = self._make(node)
        return key

    def _make(self, node: exp.Expr) -> Hashable:
        if isinstance(node, exp.Paren):
            return self.of(node.this)
        found = self.scope.meanings.get(id(node))
        if found is not None:
            if found.outcome == "alias" and found.name.lower() in self.scope.aliases:
                return self.of(self.scope.aliases[found.name.lower()])
            # `t.a` and `a` are one column; so, for all that is known, are those of open tables.
            if found.outcome == "open":
                return "column", node.name.lower()
            fields = tuple(name.lower() for name in found.fields)
            return "column", id(found.source), found.name.lower(), fields
        if isinstance(node, exp.Identifier):
            return "name", node.name.lower()
        values: list[Hashable] = [node.key]
        for name, value in node.args.items():
            if isinstance(value, exp.Expr):
                values.append((name, self.of(value)))
            elif isinstance(value, list):
                items = [self.of(v) if isinstance(v, exp.Expr) else str(v) for v in value]
                if items:
                    values.append((name, tuple(items)))
            elif value not in (None, False):
                text = str(value)
                values.append((name, text if isinstance(node, exp.Literal) else text.lower()))
        return tuple(values)


def group_items(scope: Scope) -> list[exp.Expr]:
    """What GROUP BY names one by one, sets and rollups taken apart."""
    group = _clause(scope, "group")
    if group is None:
        return []
    stack: list[exp.Expr] = list(group.expressions)
    for key in ("grouping_sets", "rollup", "cube"):
        stack += [item for item in group.args.get(key) or () if isinstance(item, exp.Expr)]
    items: list[exp.Expr] = []
    while stack:
        item = stack.pop(0)
        if isinstance(item, (exp.Rollup, exp.Cube, exp.GroupingSets, exp.Tuple)):
            stack[:0] = item.expressions
        elif isinstance(item, exp.Paren):
            stack.insert(0, item.this)
        else:
            items.append(item)
    return items


def meant(item: exp.Expr, scope: Scope) -> exp.Expr:
    """The expression behind a position or an alias in GROUP BY."""
    position = _position_of(item)
    if position is not None and 1 <= position <= len(scope.select.expressions):
        chosen: exp.Expr = scope.select.expressions[position - 1]
        return _unaliased(chosen)
    found = scope.meanings.get(id(item))
    if found is not None and found.outcome == "alias":
        return scope.aliases.get(found.name.lower(), item)
    return item


def _unaliased(projection: exp.Expr) -> exp.Expr:
    inner = projection.this if isinstance(projection, exp.Alias) else projection
    assert isinstance(inner, exp.Expr)
    return inner


def _position_of(item: exp.Expr) -> int | None:
    if isinstance(item, exp.Literal) and not item.is_string and item.name.isdigit():
        return int(item.name)
    return None


def star_with_group_by(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if _clause(scope, "group") is not None and not _groups_all(scope):
            for projection in scope.select.expressions:
                if isinstance(projection, exp.Star):
                    yield Hit(projection, (), "name the grouped columns and the aggregates")


def _width(scope: Scope) -> int | None:
    """How many columns a SELECT puts out; None if `*` leaves that open."""
    if scope.outputs is not None:
        return len(scope.outputs)
    projections = scope.select.expressions
    stars = any(e.is_star for e in projections)
    return None if stars else len(projections)


def _columns_of_select(width: int) -> str:
    return f"SELECT has {width} column{'s' if width != 1 else ''}"


def group_position(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        width = _width(scope)
        for item in group_items(scope):
            position = _position_of(item)
            if position is not None and width is not None and not 1 <= position <= width:
                yield Hit(item, (position,), _columns_of_select(width))


def order_position(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        order = _clause(scope, "order")
        width = _width(scope)
        if order is None or width is None or not scope.select.expressions:
            continue
        for ordered in order.expressions:
            position = _position_of(ordered.this)
            if position is not None and not 1 <= position <= width:
                yield Hit(ordered, (position,), _columns_of_select(width))


def distinct_with_aggregate(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if scope.select.args.get("distinct") is None or _clause(scope, "group") is not None:
            continue
        for node in subject.aggregates_in(scope.select, "expressions")[:1]:
            yield Hit(node, (), "one row has no duplicates; leave DISTINCT out")


def distinct_order(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if scope.select.args.get("distinct") is None:
            continue
        keys, selected = _Keys(scope), _selected(scope)
        for node in subject.aggregates_in(scope.select, "order"):
            if keys.of(node) not in selected:
                yield Hit(node, (), "select it too, or aggregate in a subquery first")


def _selected(scope: Scope) -> set[Hashable]:
    keys = _Keys(scope)
    return {keys.of(_unaliased(projection)) for projection in scope.select.expressions}


def order_by_aggregate(subject: Subject) -> Iterator[Hit]:
    hint = "add GROUP BY, or select the aggregate as well"
    for scope in subject.scopes:
        if _is_aggregated(subject, scope) or _bare_column(subject, scope) is not None:
            continue
        for node in subject.aggregates_in(scope.select, "order")[:1]:
            yield Hit(node, (), hint)


def _bare_column(subject: Subject, scope: Scope) -> exp.Expr | None:
    """The first column that a SELECT puts out as it is."""
    keys = _Keys(scope)
    for projection in scope.select.expressions:
        if projection.is_star:
            return projection if isinstance(projection, exp.Expr) else None
        node = _ungrouped(subject, scope, _unaliased(projection), keys, set())
        if node is not None:
            return node
    return None


def _grouping_calls(subject: Subject) -> Iterator[exp.Expr]:
    for node in subject.all(exp.Anonymous, exp.Grouping, exp.GroupingId):
        if subject.name_of(node) in _GROUPING:
            yield node


_GROUPING = ("grouping", "grouping_id")
_NO_GROUPING = {
    "where": "WHERE",
    "joins": "JOIN",
    "group": "GROUP BY",
    "having": "HAVING",
    "order": "ORDER BY",
}


def grouping_in_clause(subject: Subject) -> Iterator[Hit]:
    for node in _grouping_calls(subject):
        clause = _NO_GROUPING.get(home(node)[1])
        if clause is not None:
            yield Hit(node, (clause,), "select it under an alias, and use that in an outer query")


def grouping_without_sets(subject: Subject) -> Iterator[Hit]:
    hint = "write GROUP BY ROLLUP(a), CUBE(a) or GROUPING SETS ((a), ())"
    for node in _grouping_calls(subject):
        select, clause = home(node)
        if clause == "expressions" and select is not None and not _has_sets(select):
            yield Hit(node, (), hint)


def _has_sets(select: exp.Select) -> bool:
    group = select.args.get("group")
    return isinstance(group, exp.Group) and (
        any(group.args.get(key) for key in ("rollup", "cube", "grouping_sets"))
        or any(isinstance(e, (exp.Rollup, exp.Cube, exp.GroupingSets)) for e in group.expressions)
    )


def grouping_arguments(subject: Subject) -> Iterator[Hit]:
    calls = list(_grouping_calls(subject))
    for scope in subject.scopes if calls else ():
        if not _has_sets(scope.select) or scope.open:
            continue
        keys = _Keys(scope)
        grouped = {keys.of(meant(item, scope)) for item in group_items(scope)}
        for call in calls:
            if home(call) == (scope.select, "expressions") and any(
                keys.of(meant(argument, scope)) not in grouped for argument in call.expressions
            ):
                yield Hit(call, (), "name columns that GROUP BY names")


def count_arguments(subject: Subject) -> Iterator[Hit]:
    for call in subject.calls:
        if call.name == "count" and call.arguments > 1:
            after = [word for word, token in subject.words if token.start > call.token.start][1:2]
            if after != ["DISTINCT"]:
                yield Hit(call.token, ("count(...)",), "write COUNT(DISTINCT a, b)")


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
        "group-by-position",
        "Group by position {} is not in select list",
        group_position,
        bad="SELECT team_id, count(*) FROM player GROUP BY 3",
        good="SELECT team_id, count(*) FROM player GROUP BY 1",
        url=_SELECT,
    ),
    Rule(
        "order-by-position",
        "ORDER BY position {} is not in select list",
        order_position,
        bad="SELECT id FROM player ORDER BY 2",
        good="SELECT * FROM player ORDER BY 2",
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
        bad="SELECT DISTINCT team_id FROM player ORDER BY max(id)",
        good="SELECT DISTINCT team_id FROM player ORDER BY player.team_id + 1",
        url=_SELECT,
    ),
    Rule(
        "order-by-aggregate",
        "ORDER BY contains aggregate function and applies to the result of a non-aggregated query",
        order_by_aggregate,
        bad="SELECT 1 FROM player ORDER BY count(*)",
        good="SELECT id FROM player GROUP BY id ORDER BY count(*)",
        url=_SELECT,
    ),
    Rule(
        "grouping-in-clause",
        "{} clause cannot contain grouping",
        grouping_in_clause,
        bad="SELECT team_id FROM player GROUP BY ROLLUP(team_id) HAVING grouping(team_id) = 1",
        good="SELECT team_id, grouping(team_id) AS g FROM player GROUP BY ROLLUP(team_id) "
        "ORDER BY g",
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
        "grouping-arguments",
        "The arguments of GROUPING must be expressions referenced by GROUP BY",
        grouping_arguments,
        bad="SELECT grouping(name) FROM player GROUP BY ROLLUP(team_id)",
        good="SELECT grouping(TEAM_ID), grouping_id(team_id, upper(name)) FROM player p "
        "GROUP BY ROLLUP(p.team_id, upper(name))",
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
)
