"""Columns that GROUP BY leaves out, and what else StarRocks forbids beside aggregates.

    SELECT name, count(*) FROM team GROUP BY id          id is the key:    GROUP BY id, name
    SELECT city, count(*) FROM team GROUP BY league      nothing tells:    any_value(city)
    SELECT name, max(score) FROM team                    SQLite only:      max_by(name, score)

A bare column beside a single min() or max() comes, in SQLite, from the row that has it:
https://www.sqlite.org/lang_select.html#bareagg
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from sqlglot import exp

from starsql.dialect.adapt.rewriting import Rewriting
from starsql.dialect.lint.groups import (
    Keys,
    clause,
    group_items,
    groups_all,
    is_aggregated,
    meant,
    unaliased,
)
from starsql.dialect.lint.rule import Subject
from starsql.dialect.scope import Scope, expressions_of
from starsql.dialect.tree import children

__all__ = ["bare_columns", "distinct_orders", "having_alone", "orders_of_one_row"]

_ColumnKey = tuple[int, str]
"""A column of a scope: `id` of its source, name in lower case."""
_DETERMINING = ("PRIMARY", "UNIQUE")
_ONE_OF_MANY = (exp.AnyValue, exp.ArgMax, exp.ArgMin)


# -- bare columns ----------------------------------------------------------------------------------


def bare_columns(work: Rewriting, subject: Subject) -> bool:
    """Columns that are neither grouped nor aggregated: grouped by too, or one value of many."""
    changed = False
    for scope in subject.scopes:
        bare = _ungrouped(subject, scope)
        if not bare:
            continue
        changed = True
        determined = _determined(scope) if _groups_plainly(scope) else set()
        added: set[_ColumnKey] = set()
        for node in bare:
            key = _key(scope, node)
            if key is None or key not in determined:
                _take_one(work, subject, scope, node)
            elif key not in added:
                added.add(key)
                scope.select.args["group"].append("expressions", node.copy())
                text = node.sql("starrocks")
                work.note("group-by-key", f"{text} is determined by the key and grouped by too")
    return changed


def _ungrouped(subject: Subject, scope: Scope) -> list[exp.Expr]:
    """All columns of an aggregated SELECT that are neither grouped by nor inside an aggregate."""
    if not is_aggregated(subject, scope) or groups_all(scope):
        return []
    keys = Keys(scope)
    grouped = {keys.of(meant(item, scope)) for item in group_items(scope)}
    roots = [unaliased(item) for item in scope.select.expressions]
    clauses = (clause(scope, key) for key in ("having", "qualify", "order"))
    roots += [found for found in clauses if found is not None]
    return [node for root in roots for node in _outside(subject, scope, root, keys, grouped)]


def _outside(
    subject: Subject, scope: Scope, root: exp.Expr, keys: Keys, grouped: set[Hashable]
) -> Iterator[exp.Expr]:
    """The columns of an expression that are in no aggregate and in nothing that is grouped by."""
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, (exp.Query, exp.Star)) or subject.is_aggregate(node):
            continue
        if keys.of(node) in grouped or subject.name_of(node) in ("grouping", "grouping_id"):
            continue
        found = scope.meanings.get(id(node))
        if found is None:
            stack += reversed(children(node))
        elif found.outcome == "column":
            yield node


def _groups_plainly(scope: Scope) -> bool:
    """GROUP BY a, b, without ROLLUP and its like."""
    group = scope.select.args.get("group")
    return group is not None and bool(group.expressions) and len(group.args) == 1


def _key(scope: Scope, node: exp.Expr) -> _ColumnKey | None:
    found = scope.meanings.get(id(node))
    if found is None or found.outcome != "column" or found.source is None or found.fields:
        return None
    return id(found.source), found.name.lower()


def _determined(scope: Scope) -> set[_ColumnKey]:
    """The columns that have one value within each group, by keys and equations."""
    items = (meant(item, scope) for item in group_items(scope))
    known = {key for key in (_key(scope, item) for item in items) if key is not None}
    equations = list(_equations(scope))
    before = -1
    while before != len(known):
        before = len(known)
        for one, other in equations:
            if one in known or other in known:
                known |= {one, other}
        for source in scope.sources:
            key = source.table.key if source.table is not None else None
            if key is not None and key.kind in _DETERMINING:
                parts = {(id(source), name.lower()) for name in key.columns}
                if parts <= known:
                    known |= {(id(source), name) for name in source.columns or ()}
    return known


def _equations(scope: Scope) -> Iterator[tuple[_ColumnKey, _ColumnKey]]:
    """Columns that are equal in every row: by WHERE, or by the condition of an inner join."""
    where = scope.select.args.get("where")
    conditions = [where.this] if where is not None else []
    joins = scope.select.args.get("joins") or ()
    conditions += [join.args["on"] for join in joins if join.args.get("on") and not join.side]
    for condition in conditions:
        for node in _conjuncts(condition):
            if isinstance(node, exp.EQ):
                one, other = _key(scope, node.this), _key(scope, node.expression)
                if one is not None and other is not None:
                    yield one, other


def _conjuncts(condition: exp.Expr) -> Iterator[exp.Expr]:
    stack = [condition]
    while stack:
        node = stack.pop()
        if isinstance(node, exp.Paren):
            stack.append(node.this)
        elif isinstance(node, exp.And):
            stack += [node.expression, node.this]
        else:
            yield node


def _take_one(work: Rewriting, subject: Subject, scope: Scope, node: exp.Expr) -> None:
    """Put one value of the group in a column's place; in ORDER BY the output that has it."""
    parent = node.parent
    if isinstance(parent, exp.Ordered):
        output = _output_of(scope, node)
        if output is not None:
            node.replace(exp.column(output, quoted=True))
            return
    one = _one_value(work, subject, scope, node)
    if parent is scope.select:
        one = exp.alias_(one, node.name, quoted=True)
    node.replace(one)


def _output_of(scope: Scope, node: exp.Expr) -> str | None:
    """The name under which SELECT puts out the same column."""
    key = _key(scope, node)
    for item in scope.select.expressions:
        inner = item.unalias()
        if isinstance(inner, _ONE_OF_MANY):  # it took one value of that column before
            inner = inner.this
            if key is not None and inner.meta.get("bare") == key:
                return str(item.alias_or_name)
        if key is not None and _key(scope, inner) == key:
            return str(item.alias_or_name)
    return None


def _one_value(work: Rewriting, subject: Subject, scope: Scope, node: exp.Expr) -> exp.Expr:
    """any_value(a), or the value in the row that has the only maximum or minimum.

    Where a whole group has none, being NULL, max_by is NULL and SQLite takes any row's value.
    """
    text = node.sql("starrocks")
    copy = node.copy()
    copy.meta["bare"] = _key(scope, node)
    extremum = _only_extremum(subject, scope) if work.source == "sqlite" else None
    if extremum is not None:
        kind = exp.ArgMax if isinstance(extremum, exp.Max) else exp.ArgMin
        taken = extremum.sql("starrocks")
        work.note("row-of-extremum", f"{text} is taken from the row of {taken}, as SQLite does")
        if copy.meta["bare"] is not None and _key(scope, extremum.this) == copy.meta["bare"]:
            return extremum.copy()
        return kind(this=copy, expression=extremum.this.copy())
    work.note("any-value", f"{text} is neither grouped by nor aggregated: any value of the group")
    return exp.AnyValue(this=copy)


def _only_extremum(subject: Subject, scope: Scope) -> exp.Expr | None:
    """The one min() or max() of a SELECT, however often it is written."""
    clauses = ("expressions", "having", "order")
    found = {
        node.sql("starrocks"): node
        for node in subject.aggregates_in(scope.select, *clauses)
        if isinstance(node, (exp.Max, exp.Min)) and not isinstance(node.this, exp.Distinct)
    }
    if len(found) != 1:
        return None
    node = next(iter(found.values()))
    name = "max_by" if isinstance(node, exp.Max) else "min_by"
    return node if subject.catalog.function(name) is not None else None


# -- ORDER BY --------------------------------------------------------------------------------------


def orders_of_one_row(work: Rewriting, subject: Subject) -> bool:
    """Aggregates without GROUP BY make one row, which needs neither ORDER BY nor DISTINCT.

    StarRocks accepts neither `SELECT name FROM t ORDER BY count(*)` nor `SELECT DISTINCT max(a)`.
    """
    changed = False
    for scope in subject.scopes:
        select = scope.select
        if select.args.get("group") is not None:
            continue
        aggregated = subject.aggregates_in(select, "expressions", "having")
        if not aggregated and subject.aggregates_in(select, "order"):
            _aggregate_outputs(work, subject, scope)
        elif not aggregated or not (select.args.get("distinct") or select.args.get("order")):
            continue
        changed = True
        select.set("order", None)
        select.set("distinct", None)
        work.note("order-of-one-row", "aggregates without groups make one row, without an order")
    return changed


def _aggregate_outputs(work: Rewriting, subject: Subject, scope: Scope) -> None:
    for item in list(scope.select.expressions):
        inner = item.unalias()
        if inner.find(exp.Column) is not None:
            one = _one_value(work, subject, scope, inner)
            named = isinstance(inner, exp.Column) and inner is item
            inner.replace(exp.alias_(one, inner.name, quoted=True) if named else one)


def distinct_orders(work: Rewriting, subject: Subject) -> bool:
    """SELECT DISTINCT ordered by what it does not select."""
    changed = False
    for scope in subject.scopes:
        select, beyond = scope.select, _beyond_distinct(subject, scope)
        if not beyond:
            continue
        changed = True
        if select.args.get("group") is None:
            _group_instead(select, beyond)
            work.note(
                "distinct-order", "DISTINCT is GROUP BY, ordered by the first key of each group"
            )
        elif _selects_groups(scope):
            select.set("distinct", None)
            work.note("distinct-groups", "DISTINCT says nothing where all of GROUP BY is selected")
        else:
            work.replace(select, _distinct_outside(select))
            work.note("distinct-order", "equal rows are ordered by the first of their sort keys")
    return changed


def _beyond_distinct(subject: Subject, scope: Scope) -> list[exp.Expr]:
    """The items of a SELECT DISTINCT's ORDER BY that use what it does not select."""
    order = clause(scope, "order")
    if order is None or clause(scope, "distinct") is None:
        return []
    keys = Keys(scope)
    selected = {keys.of(unaliased(item)) for item in scope.select.expressions}
    aggregates = subject.aggregates_in(scope.select, "order")
    beyond = {id(node) for node in aggregates if keys.of(node) not in selected}
    return [
        ordered
        for ordered in order.expressions
        if any(_outside(subject, scope, ordered, keys, selected))
        or any(id(node) in beyond for node in expressions_of(ordered))
    ]


def _group_instead(select: exp.Select, beyond: Sequence[exp.Expr]) -> None:
    select.set("distinct", None)
    items = [item.unalias().copy() for item in select.expressions]
    select.set("group", exp.Group(expressions=items))
    for ordered in select.args["order"].expressions:
        if any(ordered is one for one in beyond):
            ordered.set("this", _first_of(ordered, ordered.this))


def _first_of(ordered: exp.Expr, key: exp.Expr) -> exp.Expr:
    """Of several sort keys the one that comes first."""
    return exp.Max(this=key) if ordered.args.get("desc") else exp.Min(this=key)


def _selects_groups(scope: Scope) -> bool:
    """Whether each group is one row of its own among what is selected."""
    selected = {_key(scope, item.unalias()) for item in scope.select.expressions}
    groups = {_key(scope, meant(item, scope)) for item in group_items(scope)}
    return None not in groups and groups <= selected


def _distinct_outside(select: exp.Select) -> exp.Select:
    """The query without DISTINCT inside, DISTINCT and order outside."""
    order, limit, offset = (select.args.get(key) for key in ("order", "limit", "offset"))
    inner = select.copy()
    for key in ("distinct", "order", "limit", "offset"):
        inner.set(key, None)
    names = [item.alias_or_name or f"c{i}" for i, item in enumerate(inner.expressions, 1)]
    items = [
        item if isinstance(item, exp.Alias) else exp.alias_(item, name, quoted=True)
        for item, name in zip(inner.expressions, names, strict=True)
    ]
    keys = order.expressions if order is not None else []
    items += [exp.alias_(one.this.copy(), f"order{i}") for i, one in enumerate(keys, 1)]
    inner.set("expressions", items)
    outer = exp.select(*(exp.column(name, quoted=True) for name in names))
    outer = outer.from_(inner.subquery("ordered"), copy=False)
    outer.set("group", exp.Group(expressions=[exp.column(name, quoted=True) for name in names]))
    again = []
    for i, ordered in enumerate(keys, 1):
        one = ordered.copy()
        one.set("this", _first_of(ordered, exp.column(f"order{i}")))
        again.append(one)
    outer.set("order", exp.Order(expressions=again))
    outer.set("limit", limit.copy() if limit is not None else None)
    outer.set("offset", offset.copy() if offset is not None else None)
    return outer


# -- HAVING ----------------------------------------------------------------------------------------


def having_alone(work: Rewriting, subject: Subject) -> bool:
    """MySQL's HAVING without groups and aggregates: a WHERE that sees aliases."""
    changed = False
    for scope in subject.scopes:
        select = scope.select
        having = select.args.get("having")
        if (
            having is None
            or select.args.get("group") is not None
            or subject.aggregates_in(select, "expressions", "having")
        ):
            continue
        for node in list(having.find_all(exp.Column)):
            found = scope.meanings.get(id(node))
            if found is not None and found.expression is not None:
                node.replace(exp.paren(found.expression.copy()))
        changed = True
        select.set("having", None)
        select.where(having.this, copy=False)
        work.note("having", "HAVING without groups and aggregates is WHERE")
    return changed
