"""Proofs that two queries say the same: normal forms that are equal, by rules that are listed.

    SELECT DISTINCT city, count(*) FROM t GROUP BY city   -- distinct: each group is one row
    SELECT a FROM t WHERE a > 3 AND a IS NOT NULL         -- not-null: NULL > 3 does not hold

A rule rewrites a tree only where that changes no result, whatever rows there are; what is certain
of rows (keys, NOT NULL, foreign keys) facts.py tells. Nothing is tried on data: two queries that no
rule brings together count as different.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.normalize import normalize
from sqlglot.optimizer.simplify import simplify

from starsql.dialect.adapt.writing import write
from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema
from starsql.dialect.scope import Source
from starsql.dialect.types import read_type
from starsql.eval.facts import (
    Facts,
    Joined,
    Place,
    conjuncts,
    is_one_row,
    null_rejected,
    rejects_unmatched,
    strict,
)
from starsql.records import Finding

__all__ = ["RULES", "proof"]

_TURNS = 3
"""One rule makes room for another: an inner join's column is never NULL."""


def proof(golden: str, answer: str, schema: Schema, database: str | None = None) -> str | None:
    """The rules by which an answer says the same as a golden query; None if no proof was found.

    Where the golden query's order turns out to be none, the answer may have any.
    """
    trees = [parse(golden), parse(answer)]
    if any(isinstance(tree, Finding) for tree in trees):
        return None
    for order in (list(RULES), sorted(RULES, key="distinct".__ne__)):
        used: dict[str, None] = {}
        one, two = (_normal(tree, order, used, schema, database) for tree in trees)  # type: ignore[arg-type]
        if one.args.get("order") is None and two.args.get("order") is not None:
            two.set("order", None)
            used["any-order"] = None
        if write(one) == write(two):
            return ", ".join(used) or "same tree"
    return None


def _normal(
    tree: exp.Expr,
    order: Sequence[str],
    used: dict[str, None],
    schema: Schema,
    database: str | None,
) -> exp.Expr:
    """The tree that the rules make of a query. used: takes the names of those that did something.

    DISTINCT in count() and in a derived table below may each make the other needless: which goes
    first decides the form.
    """
    tree = tree.copy()
    for _ in range(_TURNS):
        changed = False
        for name in order:
            with suppress(RecursionError):
                if RULES[name](Facts(tree, schema, database)):
                    used[name], changed = None, True
        if not changed:
            break
    try:
        tree = simplify(normalize(tree))
    except (SqlglotError, RecursionError, ValueError):
        used["unsimplified"] = None
    for identifier in tree.find_all(exp.Identifier):
        identifier.set("quoted", True)
    return tree


def _selects(facts: Facts) -> list[exp.Select]:
    return list(facts.tree.find_all(exp.Select))


# ---- conditions


def _never(facts: Facts) -> bool:
    """A query whose WHERE can never hold has no rows, whatever it selects."""
    changed = False
    for select in _selects(facts):
        where = select.args.get("where")
        if where is None or isinstance(where.this, exp.Boolean):
            continue
        if not any(_never_holds(part, facts) for part in conjuncts(where.this)):
            continue
        where.set("this", exp.false())
        changed = True
        if is_one_row(select) or any(item.is_star for item in select.selects):
            continue
        kept = [exp.alias_(exp.null(), item.alias_or_name) for item in select.selects]
        for key in ("distinct", "joins", "from_", "group", "having", "qualify", "order", "limit"):
            select.set(key, None)
        select.set("expressions", kept if select.parent is not None else [exp.null()] * len(kept))
    return changed


def _never_holds(condition: exp.Expr, facts: Facts) -> bool:
    """`CAST(number AS STRING) = 'null'`: a text that no number prints as."""
    if not isinstance(condition, exp.EQ):
        return False
    for cast, text in (
        (condition.left, condition.right),
        (condition.right, condition.left),
    ):
        if isinstance(cast, exp.Cast) and isinstance(text, exp.Literal) and text.is_string:
            reference = facts.reference(cast.this)
            origin = reference.column.origin if reference and reference.column else None
            number = isinstance(origin, str) and read_type(origin).is_number
            if number and cast.to.is_type(*exp.DataType.TEXT_TYPES) and not _prints(text.name):
                return True
    return False


def _prints(text: str) -> bool:
    """Whether some number may be printed like this."""
    return re.fullmatch(r"[-+]?(\d.*|\..*|inf.*|nan.*)", text, re.IGNORECASE) is not None


def _not_null(facts: Facts) -> bool:
    """`a IS NOT NULL` of a column that is declared so, or compared beside it."""
    for select in _selects(facts):
        where = select.args.get("where")
        parts = list(conjuncts(where.this)) if where is not None else []
        for part in parts:
            place = facts.place(_is_not_null(part))
            others = [each for each in parts if each is not part]
            rejected = any(place in null_rejected(each, facts) for each in others)
            if place is not None and (rejected or _is_declared(place, select, facts)):
                select.set("where", exp.Where(this=exp.and_(*others)) if others else None)
                return True
    return False


def _is_declared(place: Place, select: exp.Select, facts: Facts) -> bool:
    return any(
        id(each.source) == place[0] and not each.is_left and facts.is_declared(each, place[1])
        for each in facts.joined(select)
    )


def _is_not_null(node: exp.Expr) -> exp.Expr | None:
    """What a condition says is not NULL, and nothing else."""
    inner = node.this if isinstance(node, exp.Not) else None
    inner = inner.this if isinstance(inner, exp.Paren) else inner
    is_null = isinstance(inner, exp.Is) and isinstance(inner.expression, exp.Null)
    return inner.this if inner is not None and is_null else None


# ---- joins


def _left_joins(facts: Facts) -> bool:
    """A LEFT JOIN keeps no row without a partner, or none that counts."""
    for select in _selects(facts):
        joined = facts.joined(select)
        for number, each in enumerate(joined):
            if (
                each.join is not None
                and each.is_left
                and (
                    _rejects_unmatched(select, each, joined[number + 1 :], facts)
                    or facts.always_matches(select, each)
                    or _is_only_aggregated(select, each, facts)
                    or _is_alone_in_its_group(select, joined[:number], joined[number + 1 :], facts)
                )
            ):
                each.join.set("side", None)
                each.join.set("kind", None)
                return True
    return False


def _rejects_unmatched(
    select: exp.Select, each: Joined, later: Sequence[Joined], facts: Facts
) -> bool:
    """Whether WHERE, or a later inner join, asks something of the right side."""
    where = select.args.get("where")
    conditions = [where.this] if where is not None else []
    conditions += [part for one in later if not one.is_left for part in one.conditions]
    return any(rejects_unmatched(part, id(each.source), facts) for part in conditions)


_SKIPS_NULLS = (exp.Count, exp.Sum, exp.Avg, exp.Max, exp.Min)


def _is_only_aggregated(select: exp.Select, each: Joined, facts: Facts) -> bool:
    """Whether all that is asked of a join's rows are aggregates of its right side, in one row."""
    if not is_one_row(select) or select.args.get("qualify") is not None:
        return False
    parts = [*select.selects, select.args.get("having"), select.args.get("order")]
    calls = [call for part in parts if part is not None for call in part.find_all(exp.AggFunc)]
    return all(
        isinstance(call, _SKIPS_NULLS)
        and call.find_ancestor(exp.Window, exp.Select) is select
        and any(place[0] == id(each.source) for place in _null_with(call.this, facts))
        for call in calls
    )


def _null_with(argument: exp.Expr, facts: Facts) -> set[Place]:
    """Columns of which a NULL keeps an aggregate's argument from counting."""
    counted = argument.expressions if isinstance(argument, exp.Distinct) else [argument]
    return strict(counted[0], facts) if len(counted) == 1 else set()


def _is_alone_in_its_group(
    select: exp.Select, earlier: Sequence[Joined], later: Sequence[Joined], facts: Facts
) -> bool:
    """Whether HAVING asks for two rows of a group in which a row without a partner is alone."""
    having = select.args.get("having")
    if facts.group_keys(select) is None or having is None or later or len(earlier) != 1:
        return False
    if not any(_asks_for_several(part) for part in conjuncts(having.this)):
        return False
    own = id(earlier[0].source)
    key = {name for source, name in _group_places(select, facts) if source == own}
    return any(each <= key for each in facts.keys_of(earlier[0].source))


def _asks_for_several(condition: exp.Expr) -> bool:
    """`count(*) >= 2`, `count(*) > 1` and more"""
    if not isinstance(condition, (exp.GT, exp.GTE)) or not isinstance(condition.left, exp.Count):
        return False
    number, least = condition.right, 2 if isinstance(condition, exp.GTE) else 1
    whole = isinstance(number, exp.Literal) and number.name.isdigit()
    return isinstance(condition.left.this, exp.Star) and whole and int(number.name) >= least


# ---- rows that come twice


def _distinct(facts: Facts) -> bool:
    """DISTINCT of rows that are unique, or of which nobody sees how often they come."""
    changed = False
    for select in _selects(facts):
        distinct = select.args.get("distinct")
        if distinct is None or distinct.args.get("on") is not None:
            continue
        if facts.is_unique(select) or _repeats_unseen(select, facts) or _is_first_row(select):
            select.set("distinct", None)
            changed = True
    return changed


def _is_first_row(select: exp.Select) -> bool:
    """LIMIT 1 of rows in an order that equal rows share."""
    limit, order = select.args.get("limit"), select.args.get("order")
    if limit is None or limit.expression.name != "1" or select.args.get("offset") is not None:
        return False
    shown = [item.unalias() for item in select.selects]
    names = {item.alias_or_name for item in select.selects}
    return order is None or all(
        key.this in shown
        or (isinstance(key.this, exp.Column) and not key.this.table and key.this.name in names)
        for key in order.expressions
    )


def _repeats_unseen(query: exp.Expr, facts: Facts) -> bool:
    """Whether only which rows a query has counts for those who read it, not how often."""
    if query.args.get("limit") is not None:
        return False
    parent = query.parent
    if isinstance(parent, exp.SetOperation):
        return bool(parent.args.get("distinct")) or _repeats_unseen(parent, facts)
    while isinstance(parent, exp.Subquery):
        parent = parent.parent
    if isinstance(parent, (exp.In, exp.Exists)):
        return True
    readers = [reader for read, _, reader in _sources(facts) if read is query]
    return bool(readers) and all(_ignores_repeats(reader, facts) for reader in readers)


def _ignores_repeats(select: exp.Select, facts: Facts) -> bool:
    """Whether a SELECT gives the same rows, however often those of its FROM come."""
    if any(select.find_all(exp.Window)) or not facts.joined(select):
        return False
    parts = [*select.selects, select.args.get("having"), select.args.get("order")]
    calls = [call for part in parts if part is not None for call in part.find_all(exp.AggFunc)]
    if select.args.get("group") is not None or is_one_row(select):
        return all(
            isinstance(call, (exp.Max, exp.Min))
            or (isinstance(call, exp.Count) and isinstance(call.this, exp.Distinct))
            for call in calls
        )
    if select.args.get("distinct") is not None:
        return True
    return _repeats_unseen(select, facts)


def _count_distinct(facts: Facts) -> bool:
    """count(DISTINCT a) where no two rows of a group have the same a."""
    changed = False
    for count in list(facts.tree.find_all(exp.Count)):
        select = count.find_ancestor(exp.Select)
        if not isinstance(count.this, exp.Distinct) or select is None:
            continue
        if count.find_ancestor(exp.Window, exp.Select) is not select:
            continue
        places = [facts.place(each) for each in count.this.expressions]
        if len(places) != 1 or places[0] is None:
            continue
        if facts.tells_rows(select, {places[0], *_group_places(select, facts)}, {places[0][0]}):
            count.set("this", count.this.expressions[0].copy())
            changed = True
    return changed


def _group_places(select: exp.Select, facts: Facts) -> set[Place]:
    keys = facts.group_keys(select) or []
    return {place for key in keys if (place := facts.place(key)) is not None}


def _set_operations(facts: Facts) -> bool:
    """UNION of unique rows that a constant tells apart is UNION ALL."""
    changed = False
    for union in list(facts.tree.find_all(exp.Union)):
        every = list(_sides(union))
        sides = [side for side in every if isinstance(side, exp.Select)]
        if len(sides) < len(every) or not all(facts.is_unique(side) for side in sides):
            continue
        columns = zip(*(side.selects for side in sides), strict=False)
        if any(_are_different_constants(column) for column in columns):
            for each in [union, *union.find_all(exp.Union)]:
                changed |= bool(each.args.get("distinct"))
                each.set("distinct", False)
    return changed


def _sides(union: exp.Expr) -> Iterator[exp.Expr]:
    for side in (union.this, union.args["expression"]):
        if isinstance(side, exp.Union):
            yield from _sides(side)
        else:
            yield side


def _are_different_constants(column: Sequence[exp.Expr]) -> bool:
    values = [item.unalias() for item in column]
    constants = {value.sql() for value in values if isinstance(value, exp.Literal)}
    return len(constants) == len(values)


# ---- values


def _coalesce(facts: Facts) -> bool:
    """coalesce() of what is never NULL: count, columns declared so."""
    changed = False
    for call in list(facts.tree.find_all(exp.Coalesce)):
        select = call.find_ancestor(exp.Select)
        if select is not None and facts.is_never_null(call.this, select):
            call.replace(call.this)
            changed = True
    return changed


def _count_rows(facts: Facts) -> bool:
    """count(a) of what is never NULL is count(*)."""
    changed = False
    for count in list(facts.tree.find_all(exp.Count)):
        select, counted = count.find_ancestor(exp.Select), count.this
        if select is None or isinstance(counted, (exp.Star, exp.Distinct)) or count.expressions:
            continue
        if facts.is_never_null(counted, select):
            count.set("this", exp.Star())
            changed = True
    return changed


def _count_of_one(facts: Facts) -> bool:
    """count(*) in groups of one row, and count(DISTINCT a) of a column grouped by: 1."""
    changed = False
    for select in _selects(facts):
        places = _group_places(select, facts)
        if facts.group_keys(select) is None or not facts.joined(select):
            continue
        alone = facts.tells_rows(select, places)
        parts = [*select.selects, select.args.get("having"), select.args.get("order")]
        for part in parts:
            for count in list(part.find_all(exp.Count)) if part is not None else ():
                if count.find_ancestor(exp.Window, exp.Select) is not select:
                    continue
                if (alone and isinstance(count.this, exp.Star)) or _counts_its_group(
                    count, select, places, facts
                ):
                    # no literal: that would be a position in ORDER BY
                    count.replace(
                        exp.Cast(this=exp.Literal.number(1), to=exp.DataType.build("bigint"))
                    )
                    changed = True
    return changed


def _counts_its_group(
    count: exp.Count, select: exp.Select, places: set[Place], facts: Facts
) -> bool:
    counted = count.this
    if not isinstance(counted, exp.Distinct) or len(counted.expressions) != 1:
        return False
    [column] = counted.expressions
    told = facts.closure(select, places)
    return facts.place(column) in told and facts.is_never_null(column, select)


# ---- order


def _order(facts: Facts) -> bool:
    """Sort keys that are constant, or that come after those which tell all rows apart."""
    changed = False
    for select in _selects(facts):
        order = select.args.get("order")
        if order is None:
            continue
        kept = [] if is_one_row(select) or _is_unordered(select) else _deciding(select, facts)
        if len(kept) < len(order.expressions):
            order.set("expressions", kept) if kept else select.set("order", None)
            changed = True
    return changed


def _is_unordered(select: exp.Select) -> bool:
    """A part of a query that no LIMIT cuts: nobody sees in which order its rows come."""
    above = select.parent
    while isinstance(above, exp.Subquery):
        above = above.parent
    return above is not None and select.args.get("limit") is None


def _deciding(select: exp.Select, facts: Facts) -> list[exp.Expr]:
    """The elements of ORDER BY that rows with equal elements before them may differ in."""
    if select.args.get("group") is not None and facts.group_keys(select) is None:
        return list(select.args["order"].expressions)
    grouped = facts.group_keys(select)
    kept: list[exp.Expr] = []
    seen: list[exp.Expr] = []
    for element in select.args["order"].expressions:
        meant = facts.meant(element.this, select)
        told = facts.closure(select, {p for each in seen if (p := facts.place(each)) is not None})
        if grouped is None:
            over = facts.tells_rows(select, told)
        else:
            over = all(key in seen or facts.place(key) in told for key in grouped)
        if seen and over:
            break
        constant = isinstance(meant, exp.Cast) and isinstance(meant.this, exp.Literal)
        if not constant and meant not in seen and facts.place(meant) not in told:
            kept.append(element)
        seen.append(meant)
    return kept


# ---- columns that nobody reads


def _unread(facts: Facts) -> bool:
    """Columns of a derived table or CTE that nobody reads."""
    if any(join.args.get("using") for join in facts.tree.find_all(exp.Join)):
        return False
    for select in _selects(facts):
        readers = [reader for read, _, reader in _sources(facts) if read is select]
        stars = any(item.is_star for reader in readers for item in reader.selects)
        if not readers or stars or _needs_all_columns(select, facts):
            continue
        read = {
            reference.name.lower()
            for reference in facts.resolution.meanings.values()
            if reference.source is not None and facts.query_of(reference.source) is select
        }
        kept = [item for item in select.selects if item.alias_or_name.lower() in read]
        if kept and len(kept) < len(select.selects):
            select.set("expressions", kept)
            return True
    return False


def _sources(facts: Facts) -> Iterator[tuple[exp.Expr, Source, exp.Select]]:
    """Derived tables and CTEs, as the sources that they are, with those who read them."""
    for scope in facts.resolution.scopes:
        for source in (*scope.sources, *scope.hidden):
            query = facts.query_of(source)
            if query is not None and isinstance(scope.select, exp.Select):
                yield query, source, scope.select


def _needs_all_columns(select: exp.Select, facts: Facts) -> bool:
    """Whether a column says something beside its values: DISTINCT, positions, aliases."""
    if select.args.get("distinct") is not None or is_one_row(select):
        return True
    clauses = [select.args.get(key) for key in ("group", "order")]
    positions = any(
        isinstance(part, exp.Literal) or isinstance(part.this, exp.Literal)
        for clause in clauses
        for part in (clause.expressions if clause is not None else ())
    )
    items = [item.unalias() for item in select.selects]
    meant = [reference.expression for reference in facts.resolution.meanings.values()]
    return positions or any(item is each for item in items for each in meant)


RULES: dict[str, Callable[[Facts], bool]] = {
    "never": _never,
    "left-join": _left_joins,
    "not-null": _not_null,
    "count-distinct": _count_distinct,
    "count": _count_rows,
    "count-of-one": _count_of_one,
    "coalesce": _coalesce,
    "distinct": _distinct,
    "set-operation": _set_operations,
    "order": _order,
    "unread-column": _unread,
}
