"""NATURAL and FULL OUTER joins.

    FROM a FULL JOIN b ON a.k = b.k          FROM (SELECT a.k AS a_k, b.k AS b_k
                                                   FROM a LEFT JOIN b ON a.k = b.k
                                                   UNION ALL
                                                   SELECT NULL, b.k FROM b LEFT ANTI JOIN a
                                                   ON a.k = b.k) AS joined

Rows that occur twice stay two, and rows whose key is NULL match nothing on either side.
"""

from __future__ import annotations

import itertools

from sqlglot import exp

from starsql.dialect.adapt.rewriting import Rewriting
from starsql.dialect.scope import Scope, Source

__all__ = ["early_conditions", "natural_joins", "without_full_joins"]


def natural_joins(work: Rewriting) -> None:
    """NATURAL JOIN, which StarRocks does not have, as JOIN ... USING (the common columns)."""
    for scope in work.scopes:
        for join in scope.select.args.get("joins") or ():
            if join.args.get("method") == "NATURAL":
                _name_columns(work, scope, join)
    work.resolve_again()


def _name_columns(work: Rewriting, scope: Scope, join: exp.Join) -> None:
    place = next(i for i, source in enumerate(scope.sources) if source.node is join.this)
    left, right = scope.sources[:place], scope.sources[place]
    if any(source.outputs is None for source in (*left, right)):
        work.refuse("NATURAL JOIN of tables whose columns nobody told", "write USING (...)")
        return
    before = {o.name.lower() for source in left for o in source.outputs or () if o.name}
    common = [o.name for o in right.outputs or () if o.name and o.name.lower() in before]
    join.set("method", None)
    if common:
        join.set("using", [exp.to_identifier(name) for name in common])
    else:
        join.set("kind", "CROSS")
    work.note("natural-join", "NATURAL JOIN names its columns in USING")


def early_conditions(work: Rewriting) -> None:
    """SQLite's ON may name tables that are joined after it; of inner joins it is a WHERE."""
    for scope in work.scopes:
        joins = scope.select.args.get("joins") or ()
        if work.source != "sqlite" or any(join.side for join in joins):
            continue
        names = {source.name for source in scope.sources}
        for join in joins:
            on = join.args.get("on")
            nodes = on.find_all(exp.Column) if on is not None else ()
            found = [work.reference(node) for node in nodes]
            if any(
                one is not None and one.outcome == "unknown-table" and one.name in names
                for one in found
            ):
                join.set("on", exp.true())
                scope.select.where(on, copy=False)
                work.note("early-condition", "ON named a table that is joined later; it is WHERE")
    work.resolve_again()


def without_full_joins(work: Rewriting) -> None:
    """Every FULL OUTER JOIN as a UNION ALL of a LEFT JOIN and what it leaves of the right side."""
    taken = {name.name.lower() for name in work.tree.find_all(exp.Identifier)}
    names = (f"joined{n}" for n in itertools.count(1) if f"joined{n}" not in taken)
    while (found := _first_full_join(work)) is not None:
        if not _known(*found):
            work.refuse(
                "FULL OUTER JOIN of tables whose columns nobody told", "leave out --no-full-join"
            )
            return
        _write_stars_out(*found)
        work.resolve_again()
        found = _first_full_join(work)
        assert found is not None
        _rewrite_full(work, *found, next(names))
        work.note("full-join", "FULL OUTER JOIN is LEFT JOIN and, by UNION ALL, an anti join")
        work.resolve_again()


def _first_full_join(work: Rewriting) -> tuple[Scope, int] | None:
    """A SELECT and the place of its first FULL JOIN."""
    for scope in work.scopes:
        for at, join in enumerate(scope.select.args.get("joins") or ()):
            if join.side == "FULL":
                return scope, at
    return None


def _known(scope: Scope, at: int) -> bool:
    """Whether all columns up to a join are known, and each source comes from a join of its own."""
    sides = scope.sources[: at + 2]
    return (
        len(sides) == at + 2
        and sides[-1].node is scope.select.args["joins"][at].this
        and all(source.outputs is not None and source.name for source in sides)
        and not scope.select.args.get("laterals")
    )


def _write_stars_out(scope: Scope, at: int) -> None:
    """`*` as columns: those of USING first and once, as it puts them out."""
    merged = _merged(scope.select.args["joins"][at])
    items: list[exp.Expr] = []
    for item in scope.select.expressions:
        if not item.is_star:
            items.append(item)
            continue
        qualifier = item.text("table")
        if not qualifier:
            items += [exp.column(name) for name in merged]
        for source in scope.sources:
            if qualifier in ("", source.name):
                items += [
                    exp.column(output.name, source.name)
                    for output in source.outputs or ()
                    if output.name and (qualifier or output.name.lower() not in merged)
                ]
    scope.select.set("expressions", items)


def _merged(join: exp.Expr) -> list[str]:
    return [identifier.name.lower() for identifier in join.args.get("using") or ()]


def _rewrite_full(work: Rewriting, scope: Scope, at: int, name: str) -> None:
    select = scope.select
    joins, from_ = select.args["joins"], select.args["from_"]
    sides = scope.sources[: at + 2]
    columns = _columns(sides)
    condition = joins[at].args.get("on") or _equal(sides, _merged(joins[at]))
    _redirect(work, scope, at, columns, name)
    union = _union(from_.this, joins[: at + 1], condition, sides, columns)
    alias = exp.TableAlias(this=exp.to_identifier(name))
    from_.set("this", exp.Subquery(this=union, alias=alias))
    select.set("joins", joins[at + 1 :])


_Columns = dict[tuple[int, str], str]
"""The name in the derived table of each column, by `id` of its source and name in lower case."""


def _columns(sides: list[Source]) -> _Columns:
    names: _Columns = {}
    taken: set[str] = set()
    for source in sides:
        for output in source.outputs or ():
            if output.name:
                wanted = f"{source.name}_{output.name}"
                while wanted.lower() in taken:
                    wanted += "_"
                taken.add(wanted.lower())
                names.setdefault((id(source), output.name.lower()), wanted)
    return names


def _equal(sides: list[Source], names: list[str]) -> exp.Expr:
    """The condition that USING stands for."""
    *left, right = sides
    pairs = [
        (next(source for source in left if source.get(name) is not None), name) for name in names
    ]
    return exp.and_(
        *(exp.column(name, source.name).eq(exp.column(name, right.name)) for source, name in pairs)
    )


def _redirect(work: Rewriting, scope: Scope, at: int, columns: _Columns, name: str) -> None:
    """Let every name outside of the join mean a column of the derived table."""
    select = scope.select
    joins = select.args["joins"]
    merged = _merged(joins[at])
    inside = {id(n) for part in (select.args["from_"], *joins[: at + 1]) for n in part.walk()}
    for reference in work.resolution.meanings.values():
        node, source = reference.node, reference.source
        key = (id(source), reference.name.lower())
        if key not in columns or id(node) in inside or not isinstance(node, exp.Column):
            continue
        if not node.table and reference.name.lower() in merged:
            both = [key_ for key_ in columns if key_[1] == reference.name.lower()]
            left, *right = [exp.column(columns[key_], name, quoted=True) for key_ in both]
            new: exp.Expr = exp.Coalesce(this=left, expressions=right)
        else:
            new = exp.column(columns[key], name, quoted=True)
        if node.parent is select:
            new = exp.alias_(new, node.name, quoted=True)
        node.replace(new)


def _union(
    first: exp.Expr,
    joins: list[exp.Join],
    condition: exp.Expr,
    sides: list[Source],
    columns: _Columns,
) -> exp.Expr:
    """What a FULL JOIN, the last of `joins`, gives: all of the left side, the rest of the right."""
    right = sides[-1]
    *before, join = joins
    matched = exp.Select().from_(first.copy())
    matched.set("joins", [one.copy() for one in before])
    matched = matched.join(join.this.copy(), on=condition.copy(), join_type="LEFT")
    rest = exp.Select().from_(join.this.copy())
    if before:
        inner = exp.select("1").from_(first.copy())
        inner.set("joins", [one.copy() for one in before])
        rest = rest.where(exp.Not(this=exp.Exists(this=inner.where(condition.copy()))))
    else:
        anti = exp.Join(this=first.copy(), side="LEFT", kind="ANTI", on=condition.copy())
        rest.set("joins", [anti])
    for (source_id, column), name in columns.items():
        source = next(side for side in sides if id(side) == source_id)
        value = exp.column(column, source.name, quoted=True)
        matched.append("expressions", exp.alias_(value, name, quoted=True))
        there = value.copy() if source is right else exp.null()
        rest.append("expressions", exp.alias_(there, name, quoted=True))
    return exp.Union(this=matched, expression=rest, distinct=False)
