"""The same query with a window function or a CTE, of which Spider has none.

Each rewrite is one that holds in general, whatever rows there are (of rows that tie, ORDER BY with
LIMIT and row_number() leave open alike which come first); test suites prove each query all the
same. A rewrite takes a tree and gives a new one, or None where the query has no such form:

    select name from pets order by weight desc limit 1

    with ranked as (
        select name, row_number() over (order by weight desc) as rn from pets
    )
    select name from ranked where rn = 1
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from sqlglot import exp

__all__ = ["REWRITES", "Rewrite"]

Rewrite = Callable[[exp.Expr], exp.Expr | None]

_AGGREGATES = (exp.Count, exp.Max, exp.Min, exp.Avg, exp.Sum)


def limit_to_row_number(tree: exp.Expr) -> exp.Expr | None:
    """ORDER BY with LIMIT n: the rows numbered in that order, and the first n of them."""
    if not isinstance(tree, exp.Select) or _has(tree, "distinct", "offset", "with_"):
        return None
    order, limit = tree.args.get("order"), tree.args.get("limit")
    if order is None or not isinstance(limit, exp.Limit) or not limit.expression.is_int:
        return None
    items = _named_items(tree.expressions)
    if items is None or (tree.args.get("group") is None and any(map(_aggregates, items))):
        return None
    if not _free(tree, "ranked", "rn") or _orders_by_output(tree, order):
        return None
    inner = tree.copy()
    inner.set("order", None)
    inner.set("limit", None)
    number = exp.Window(this=exp.RowNumber(), order=order.copy())
    inner.set("expressions", [*items, exp.alias_(number, "rn")])
    most = int(limit.expression.name)
    outer = _reading(items, "ranked")
    if most == 1:
        return outer.where("rn = 1", copy=False).with_("ranked", inner, copy=False)
    outer = outer.where(f"rn <= {most}", copy=False).order_by("rn", copy=False)
    return outer.with_("ranked", inner, copy=False)


def group_maximum_to_row_number(tree: exp.Expr) -> exp.Expr | None:
    """The greatest value of a column in each group: the first row of each.

    Not for the least: NULLs come first in ascending order, and min() passes them over.
    """
    if not isinstance(tree, exp.Select):
        return None
    if _has(tree, "distinct", "having", "order", "limit", "with_"):
        return None
    group = tree.args.get("group")
    keys = group.expressions if group is not None else []
    maxima = [item for item in tree.expressions if isinstance(item, exp.Max)]
    others = [item for item in tree.expressions if not isinstance(item, exp.Max)]
    if len(maxima) != 1 or not others or any(item not in keys for item in others):
        return None
    value = maxima[0].this
    items = [item.this if item is maxima[0] else item for item in tree.expressions]
    if not all(isinstance(item, exp.Column) for item in (*keys, value)):
        return None
    if _named_items(items) is None or not _free(tree, "ranked", "rn"):
        return None
    number = exp.Window(
        this=exp.RowNumber(),
        partition_by=[key.copy() for key in keys],
        order=exp.Order(expressions=[exp.Ordered(this=value.copy(), desc=True)]),
    )
    inner = tree.copy()
    inner.set("group", None)
    inner.set("expressions", [*(item.copy() for item in items), exp.alias_(number, "rn")])
    return _reading(items, "ranked").where("rn = 1", copy=False).with_("ranked", inner, copy=False)


def compared_to_window(tree: exp.Expr) -> exp.Expr | None:
    """A comparison with an aggregate of the whole table, as an aggregate over all its rows."""
    if not isinstance(tree, exp.Select) or _has(tree, "joins", "group", "having", "with_"):
        return None
    where, source = tree.args.get("where"), _only_table(tree)
    if where is None or source is None or not _free(tree, "measured"):
        return None
    subqueries = list(tree.find_all(exp.Subquery))
    if len(subqueries) != 1 or tree.find(exp.Star) is not None:
        return None
    call = _whole_table_aggregate(subqueries[0], source)
    if call is None or any(map(_aggregates, tree.expressions)):
        return None
    name = _aggregate_name(call)
    if name is None or not _free(tree, name):
        return None
    outer = tree.copy()
    found = outer.find(exp.Subquery)
    assert found is not None
    found.replace(exp.column(name))
    columns = {c.name: None for c in outer.find_all(exp.Column, bfs=False) if c.name != name}
    for column in outer.find_all(exp.Column):
        column.set("table", None)
    outer.set("from_", exp.From(this=exp.to_table("measured")))
    over = exp.alias_(exp.Window(this=_bare(call)), name)
    inner = exp.select(*(exp.column(exp.to_identifier(c)) for c in columns), over)
    inner.set("from_", exp.From(this=exp.Table(this=source.this.copy())))
    return outer.with_("measured", inner, copy=False)


def having_to_cte(tree: exp.Expr) -> exp.Expr | None:
    """HAVING as a condition on the groups, which a CTE holds."""
    if not isinstance(tree, exp.Select) or _has(tree, "distinct", "order", "limit", "with_"):
        return None
    having, items = tree.args.get("having"), _named_items(tree.expressions)
    if having is None or items is None or not _free(tree, "grouped"):
        return None
    if having.find(exp.Subquery) is not None:
        return None
    named = {item.unalias(): item.alias for item in items if isinstance(item, exp.Alias)}
    condition = having.this.copy()
    for call in list(condition.find_all(*_AGGREGATES, bfs=False)):
        name = named.setdefault(call.copy(), _aggregate_name(call) or "")
        if not name:
            return None
        call.replace(exp.column(name))
    if len(set(named.values())) != len(named) or not _free(tree, *named.values()):
        return None
    if any(column.table for column in condition.find_all(exp.Column)):
        return None
    known = {item.unalias() for item in items}
    inner = tree.copy()
    inner.set("having", None)
    further = [exp.alias_(call.copy(), name) for call, name in named.items() if call not in known]
    inner.set("expressions", [*items, *further])
    outer = _reading(items, "grouped").where(condition, copy=False)
    return outer.with_("grouped", inner, copy=False)


def subquery_to_cte(tree: exp.Expr) -> exp.Expr | None:
    """The first subquery, given a name; one that reads the query around it then fails to lint."""
    if not isinstance(tree, exp.Select) or _has(tree, "with_"):
        return None
    outer = tree.copy()
    subquery = next(outer.find_all(exp.Subquery), None)
    if subquery is None or not isinstance(subquery.this, exp.Query):
        return None
    query = subquery.this
    if isinstance(subquery.parent, (exp.From, exp.Join)):
        name = subquery.alias
        if not name or sum(node.name == name for node in outer.find_all(exp.Table)):
            return None
        subquery.replace(exp.to_table(name))
        return outer.with_(name, query, copy=False)
    items = _named_items(query.selects)
    if items is None or len(items) != 1:
        return None
    name = "compared" if _aggregates(items[0]) else "matching"
    if not _free(tree, name):
        return None
    if isinstance(query, exp.Select):
        query.set("expressions", items)
    subquery.set("this", _reading(items, name))
    return outer.with_(name, query, copy=False)


REWRITES: Mapping[str, Rewrite] = MappingProxyType(
    {
        "limit-to-row-number": limit_to_row_number,
        "group-maximum-to-row-number": group_maximum_to_row_number,
        "comparison-to-window": compared_to_window,
        "having-to-cte": having_to_cte,
        "subquery-to-cte": subquery_to_cte,
    }
)


def _has(select: exp.Select, *clauses: str) -> bool:
    return any(select.args.get(clause) for clause in clauses)


def _free(tree: exp.Expr, *names: str) -> bool:
    """Whether nothing in the query is called so yet."""
    taken = {node.name.lower() for node in tree.find_all(exp.Identifier)}
    return not taken & {name.lower() for name in names}


def _named_items(items: Sequence[exp.Expr]) -> list[exp.Expr] | None:
    """The items, each with a name of its own by which a query around them can ask for it."""
    named: list[exp.Expr] = []
    for item in items:
        if isinstance(item, exp.Alias) or (
            isinstance(item, exp.Column) and not isinstance(item.this, exp.Star)
        ):
            named.append(item.copy())
        else:
            name = _aggregate_name(item)
            if name is None:
                return None
            named.append(exp.alias_(item.copy(), name))
    names = [item.alias_or_name.lower() for item in named]
    return named if len(set(names)) == len(names) else None


def _aggregate_name(item: exp.Expr) -> str | None:
    """`cnt`, `max_weight`: what an analyst would call it."""
    if not isinstance(item, _AGGREGATES):
        return None
    if isinstance(item, exp.Count):
        return "cnt"
    inner = item.this
    return f"{item.key}_{inner.name.lower()}" if isinstance(inner, exp.Column) else None


def _aggregates(item: exp.Expr) -> bool:
    return item.find(exp.AggFunc) is not None


def _reading(items: Sequence[exp.Expr], source: str) -> exp.Select:
    """A query for the items of a CTE, by their names."""
    names = [item.alias_or_name for item in items]
    quoted = {
        node.name: node.args.get("quoted") for i in items for node in i.find_all(exp.Identifier)
    }
    columns = [exp.column(exp.to_identifier(name, quoted=quoted.get(name))) for name in names]
    return exp.select(*columns).from_(source)


def _orders_by_output(tree: exp.Select, order: exp.Expr) -> bool:
    """Whether ORDER BY names an alias, or a position: a window's order cannot."""
    aliases = {item.alias.lower() for item in tree.expressions if isinstance(item, exp.Alias)}
    keys = [ordered.this for ordered in order.expressions]
    return any(isinstance(key, exp.Literal) for key in keys) or any(
        column.name.lower() in aliases for key in keys for column in key.find_all(exp.Column)
    )


def _only_table(select: exp.Select) -> exp.Table | None:
    from_ = select.args.get("from_")
    return from_.this if from_ is not None and isinstance(from_.this, exp.Table) else None


def _whole_table_aggregate(subquery: exp.Subquery, source: exp.Table) -> exp.Expr | None:
    """The aggregate that a subquery takes of the whole of the same table."""
    query = subquery.this
    if not isinstance(query, exp.Select) or len(query.expressions) != 1:
        return None
    if not {key for key, value in query.args.items() if value} <= {"expressions", "from_"}:
        return None
    table, call = _only_table(query), query.expressions[0]
    if table is None or table.name != source.name or isinstance(call, exp.Count):
        return None
    return call if isinstance(call, _AGGREGATES) else None


def _bare(call: exp.Expr) -> exp.Expr:
    """The call, its columns without their table."""
    bare = call.copy()
    for column in bare.find_all(exp.Column):
        column.set("table", None)
    return bare
