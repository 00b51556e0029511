"""Functions, and clauses around them, that sqlglot leaves as the source wrote them."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from starsql.dialect.adapt.rewriting import Rewriting

__all__ = ["clauses", "ends_of_texts", "filters", "functions", "other_nodes"]


def functions(work: Rewriting) -> None:
    """Calls by names that StarRocks does not have."""
    for node in list(work.tree.find_all(exp.Anonymous)):
        rewrite = _CALLS.get(node.name.upper())
        new = rewrite(node) if rewrite is not None else None
        if new is not None:
            work.note("function", f"{node.name.lower()}() is written otherwise")
            work.replace(node, new)
    work.resolve_again()


def ends_of_texts(work: Rewriting) -> None:
    """SQLite's substr(a, -2) is all of a shorter text, as RIGHT(a, 2) is; StarRocks' is empty."""
    if work.source != "sqlite":
        return
    for node in list(work.tree.find_all(exp.Substring)):
        start = node.args.get("start")
        if isinstance(start, exp.Neg) and node.args.get("length") is None:
            work.note("end-of-text", "substr() from the end is RIGHT, for short texts too")
            work.replace(node, exp.Right(this=node.this, expression=start.this))
    work.resolve_again()


def _mid(node: exp.Anonymous) -> exp.Expr | None:
    if len(node.expressions) not in (2, 3):
        return None
    return exp.Anonymous(this="SUBSTR", expressions=node.expressions)


def _charindex(node: exp.Anonymous) -> exp.Expr | None:
    """charindex(part, text): LOCATE has them in this order too."""
    return exp.Anonymous(this="LOCATE", expressions=node.expressions)


def _total(node: exp.Anonymous) -> exp.Expr | None:
    if len(node.expressions) != 1:
        return None
    total = exp.Sum(this=exp.cast(node.expressions[0], "DOUBLE"))
    return exp.Coalesce(this=total, expressions=[exp.Literal.number(0)])


def _weekday(node: exp.Anonymous) -> exp.Expr | None:
    """MySQL's days of the week, from Monday, which is 0; DAYOFWEEK_ISO's begin with 1."""
    iso = exp.Anonymous(this="DAYOFWEEK_ISO", expressions=node.expressions)
    return exp.Paren(this=exp.Sub(this=iso, expression=exp.Literal.number(1)))


def _contains(node: exp.Expr) -> exp.Expr:
    place = exp.Anonymous(this="LOCATE", expressions=[node.expression, node.this])
    return exp.Paren(this=exp.GT(this=place, expression=exp.Literal.number(0)))


def other_nodes(work: Rewriting) -> None:
    """What sqlglot reads into nodes of its own and writes by names or signs StarRocks lacks."""
    for node in list(work.tree.find_all(*_NODES)):
        work.note("function", f"{node.key} is written as a function of StarRocks'")
        work.replace(node, _NODES[type(node)](node))
    work.resolve_again()


def _call(name: str, *keys: str) -> Callable[[exp.Expr], exp.Expr]:
    """A call with the node's arguments of these keys."""
    return lambda node: exp.Anonymous(this=name, expressions=[node.args[key] for key in keys])


def _within_group(node: exp.Expr) -> exp.Expr:
    """PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a) as PERCENTILE_CONT(a, 0.5)"""
    call, order = node.this, node.expression
    if not isinstance(call, exp.PercentileCont) or order.expressions[0].args.get("desc"):
        return node
    arguments = [order.expressions[0].this, call.this]
    return exp.Anonymous(this="PERCENTILE_CONT", expressions=arguments)


def _json_text(node: exp.Expr) -> exp.Expr:
    """`a ->> '$.x'`"""
    path = exp.Literal.string(node.expression.sql("starrocks").strip("'"))
    return exp.Anonymous(this="GET_JSON_STRING", expressions=[node.this, path])


def _exclusive_or(node: exp.Expr) -> exp.Expr:
    sides = [exp.cast(node.args[key], "BOOLEAN") for key in ("this", "expression")]
    return exp.Paren(this=exp.NEQ(this=sides[0], expression=sides[1]))


_NODES: dict[type[exp.Expr], Callable[[exp.Expr], exp.Expr]] = {
    exp.ApproxQuantile: _call("PERCENTILE_APPROX", "this", "quantile"),
    exp.BitwiseLeftShift: _call("BIT_SHIFT_LEFT", "this", "expression"),
    exp.BitwiseRightShift: _call("BIT_SHIFT_RIGHT", "this", "expression"),
    exp.Contains: _contains,
    exp.First: lambda node: exp.AnyValue(this=node.this),
    exp.JSONExtractScalar: _json_text,
    exp.Quantile: _call("PERCENTILE_CONT", "this", "quantile"),
    exp.WithinGroup: _within_group,
    exp.Xor: _exclusive_or,
}


def _renamed(name: str) -> Callable[[exp.Anonymous], exp.Expr]:
    return lambda node: exp.Anonymous(this=name, expressions=node.expressions)


_CALLS: dict[str, Callable[[exp.Anonymous], exp.Expr | None]] = {
    "ADDDATE": _renamed("DATE_ADD"),
    "CHARINDEX": _charindex,
    "EVERY": _renamed("BOOL_AND"),
    "MEAN": _renamed("AVG"),
    "MID": _mid,
    "TOTAL": _total,
    "WEEKDAY": _weekday,
}


def filters(work: Rewriting) -> None:
    """`count(*) FILTER (WHERE c)` as `count(CASE WHEN c THEN 1 END)`: StarRocks has no FILTER."""
    for node in list(work.tree.find_all(exp.Filter)):
        call, condition = node.this, node.expression.this
        argument = call.this
        if isinstance(argument, exp.Distinct):
            chosen = argument.expressions[0]
        else:
            chosen = exp.Literal.number(1) if isinstance(argument, exp.Star) else argument
        case = exp.Case(ifs=[exp.If(this=condition, true=chosen.copy())])
        if isinstance(argument, exp.Distinct):
            argument.set("expressions", [case])
        else:
            call.set("this", case)
        work.note("aggregate-filter", "FILTER is a CASE inside of the aggregate")
        work.replace(node, call)
    work.resolve_again()


def clauses(work: Rewriting) -> None:
    """Hints and locks are dropped, other spellings of joins, rollups and limits made StarRocks'."""
    for table in work.tree.find_all(exp.Table):
        table.set("hints", None)
    for select in work.tree.find_all(exp.Select):
        select.set("locks", None)
        _rollup(work, select)
        _endless_limit(work, select)
    for join in work.tree.find_all(exp.Join):
        if join.kind == "STRAIGHT_JOIN":
            join.set("kind", None)
    _lateral_views(work)
    work.resolve_again()


def _rollup(work: Rewriting, select: exp.Select) -> None:
    """GROUP BY a WITH ROLLUP"""
    group = select.args.get("group")
    rollup = group.args.get("rollup") if group is not None else None
    if group is not None and rollup and not rollup[0].expressions and group.expressions:
        group.set("rollup", [exp.Rollup(expressions=group.expressions)])
        group.set("expressions", [])
        work.note("rollup", "WITH ROLLUP is ROLLUP(...)")


def _endless_limit(work: Rewriting, select: exp.Select) -> None:
    """SQLite's LIMIT -1: no limit. StarRocks wants one where there is an OFFSET."""
    limit = select.args.get("limit")
    if isinstance(limit, exp.Limit) and isinstance(limit.expression, exp.Neg):
        most = exp.Limit(expression=exp.Literal.number(2**63 - 1))
        select.set("limit", most if select.args.get("offset") is not None else None)
        work.note("limit", "a negative LIMIT is none")


def _lateral_views(work: Rewriting) -> None:
    """Hive's LATERAL VIEW explode(a) x AS c as CROSS JOIN UNNEST(a) AS x(c)."""
    for lateral in list(work.tree.find_all(exp.Lateral)):
        select, call = lateral.parent, lateral.this
        if not isinstance(select, exp.Select) or not isinstance(call, exp.Explode):
            continue
        if type(call) is not exp.Explode:
            work.refuse(f"LATERAL VIEW {call.sql_name().lower()}()")
            continue
        unnest = exp.Unnest(expressions=[call.this], alias=lateral.args.get("alias"))
        outer = bool(lateral.args.get("outer"))
        join = exp.Join(
            this=unnest,
            side="LEFT" if outer else None,
            kind=None if outer else "CROSS",
            on=exp.true() if outer else None,
        )
        select.append("joins", join)
        select.set("laterals", [one for one in select.args["laterals"] if one is not lateral])
        work.note("lateral-view", "LATERAL VIEW explode is a join with UNNEST")
