"""Subqueries: those that must return one row, and derived tables as CTEs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.adapt.rewriting import Rewriting

__all__ = ["lift_derived_tables", "scalar_subqueries"]

_ROWS_ALLOWED = (
    exp.From,
    exp.Join,
    exp.In,
    exp.Exists,
    exp.Any,
    exp.All,
    exp.SetOperation,
    exp.Subquery,
    exp.CTE,
    exp.Lateral,
    exp.Table,
)


def scalar_subqueries(work: Rewriting) -> None:
    """SQLite takes the first row of a subquery that stands for a value; StarRocks fails on two.

    Source: https://www.sqlite.org/lang_expr.html#subq
    """
    if work.source != "sqlite":
        return
    for subquery in list(work.tree.find_all(exp.Subquery)):
        query = subquery.this
        if (
            subquery.parent is None
            or isinstance(subquery.parent, _ROWS_ALLOWED)
            or not isinstance(query, exp.Query)
            or _is_one_row(query)
        ):
            continue
        if not _is_correlated(work, query):
            query.set("limit", exp.Limit(expression=exp.Literal.number(1)))
        elif isinstance(query, exp.Select) and query.args.get("group") is None:
            item = query.expressions[0].unalias()
            item.replace(exp.AnyValue(this=item.copy()))
            for key in ("order", "limit"):
                query.set(key, None)
        else:
            continue
        work.note("first-row", "a subquery in a value's place gives the first of its rows")
    work.resolve_again()


def _is_one_row(query: exp.Query) -> bool:
    limit = query.args.get("limit")
    if isinstance(limit, exp.Limit) and limit.expression.name == "1":
        return True
    if not isinstance(query, exp.Select) or query.args.get("group") is not None:
        return False
    return query.args.get("from_") is None or any(
        isinstance(node, exp.AggFunc) and not isinstance(node.parent, exp.Window)
        for item in query.expressions
        for node in item.find_all(exp.AggFunc)
        if node.find_ancestor(exp.Select) is query
    )


def _is_correlated(work: Rewriting, query: exp.Query) -> bool:
    inside = {id(node) for node in query.walk()}
    return any(
        reference.outcome == "outer" and id(reference.source.node) not in inside
        for scope in work.scopes
        if id(scope.select) in inside
        for reference in scope.references
        if reference.source is not None
    )


def lift_derived_tables(work: Rewriting) -> None:
    """Derived tables of FROM, the innermost first, as CTEs of the statement.

    Left where they are: those in a CTE or below a WITH of their own, whose names they may use.
    """
    root = work.tree
    if not isinstance(root, exp.Query):
        return
    taken = {table.name.lower() for table in root.find_all(exp.Table)}
    taken |= {cte.alias.lower() for cte in root.find_all(exp.CTE)}
    innermost_first = reversed(list(root.find_all(exp.Subquery)))
    made = [_lifted(one, taken) for one in innermost_first if _can_be_lifted(one, root)]
    if made:
        with_ = root.args.get("with_")
        before = with_.expressions if with_ is not None else []
        recursive = with_.args.get("recursive") if with_ is not None else None
        root.set("with_", exp.With(expressions=[*before, *made], recursive=recursive))
        work.note("ctes", "derived tables are CTEs")


def _lifted(subquery: exp.Subquery, taken: set[str]) -> exp.CTE:
    """The CTE that a derived table becomes, named after it; a reference takes its place.

    taken: names, in lower case, of tables and CTEs; the new one is added.
    """
    alias = subquery.args["alias"]
    numbered = (f"{subquery.alias}_{n}" for n in itertools.count(1))
    candidates = itertools.chain([subquery.alias], numbered)
    name = next(candidate for candidate in candidates if candidate.lower() not in taken)
    taken.add(name.lower())
    table = exp.Table(this=exp.to_identifier(name), joins=subquery.args.get("joins"))
    if name != subquery.alias:
        table.set("alias", exp.TableAlias(this=alias.this.copy()))
    subquery.replace(table)
    cte_alias = exp.TableAlias(this=exp.to_identifier(name), columns=alias.args.get("columns"))
    return exp.CTE(this=subquery.this, alias=cte_alias)


def _can_be_lifted(subquery: exp.Subquery, root: exp.Query) -> bool:
    if not isinstance(subquery.parent, (exp.From, exp.Join)) or not subquery.alias:
        return False
    if not isinstance(subquery.this, exp.Query) or subquery.this.args.get("with_"):
        return False
    return not any(_has_own_with(around) for around in _around(subquery, root))


def _around(node: exp.Expr, root: exp.Expr) -> Iterator[exp.Expr]:
    """What a node stands in, the nearest first, up to but without `root`."""
    parent = node.parent
    while parent is not None and parent is not root:
        yield parent
        parent = parent.parent


def _has_own_with(node: exp.Expr) -> bool:
    return isinstance(node, exp.CTE) or bool(node.args.get("with_"))
