"""Proofs that two queries say the same: normal forms that are equal, by rules that are listed.

    SELECT DISTINCT city, count(*) FROM t GROUP BY city   -- distinct: each group is one row
    SELECT a FROM t WHERE a > 3 AND a IS NOT NULL         -- not-null: NULL > 3 does not hold

A rule rewrites a tree only where that changes no result, whatever rows there are; keys and NOT NULL
come from the schema. Nothing is tried on data: two queries that no rule brings together count as
different.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.normalize import normalize
from sqlglot.optimizer.simplify import simplify

from starsql.dialect.adapt.writing import write
from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema, Table
from starsql.records import Finding

__all__ = ["RULES", "proof"]


@dataclass(frozen=True, slots=True)
class _Known:
    """What holds in the whole query."""

    schema: Schema
    database: str | None
    ctes: dict[str, exp.Expr]

    def table(self, node: exp.Table) -> Table | None:
        if node.name in self.ctes and not node.db:
            return None
        return self.schema.table(node.name, node.db or self.database)


def proof(one: str, two: str, schema: Schema, database: str | None = None) -> str | None:
    """The rules by which two queries are the same; None if no proof was found."""
    forms, used = [], dict[str, None]()
    for sql in (one, two):
        tree = parse(sql)
        if isinstance(tree, Finding):
            return None
        text, rules = _normal(tree, schema, database)
        forms.append(text)
        used |= dict.fromkeys(rules)
    return ", ".join(used) or "same tree" if forms[0] == forms[1] else None


def _normal(tree: exp.Expr, schema: Schema, database: str | None) -> tuple[str, list[str]]:
    tree = tree.copy()
    used = []
    for name, rule in RULES.items():
        ctes = {cte.alias: cte.this for cte in tree.find_all(exp.CTE)}
        if rule(tree, _Known(schema, database, ctes)):
            used.append(name)
    try:
        tree = simplify(normalize(tree))
    except (SqlglotError, RecursionError, ValueError):
        used.append("unsimplified")
    return write(tree), used


# ---- rules: each changes the tree and says whether it did


def _distinct(tree: exp.Expr, known: _Known) -> bool:
    """DISTINCT of rows that are unique, or that a set operation or IN makes unique."""
    changed = False
    for select in list(tree.find_all(exp.Select)):
        if select.args.get("distinct") is not None and (
            _is_unique(select, known) or _is_set_of(select)
        ):
            select.set("distinct", None)
            changed = True
    return changed


def _count_distinct(tree: exp.Expr, known: _Known) -> bool:
    """count(DISTINCT k) of a key."""
    changed = False
    for count in list(tree.find_all(exp.Count)):
        inner, select = count.this, count.find_ancestor(exp.Select)
        if not isinstance(inner, exp.Distinct) or select is None or len(inner.expressions) != 1:
            continue
        [counted] = inner.expressions
        keys = _row_keys(select, known)
        if isinstance(counted, exp.Column) and {_named(counted)} in keys:
            count.set("this", counted.copy())
            changed = True
    return changed


def _set_operations(tree: exp.Expr, known: _Known) -> bool:
    """UNION of unique rows that a constant tells apart is UNION ALL."""
    changed = False
    for union in list(tree.find_all(exp.Union)):
        every = list(_sides(union))
        sides = [side for side in every if isinstance(side, exp.Select)]
        if len(sides) < len(every) or not all(_is_unique(side, known) for side in sides):
            continue
        columns = zip(*(side.selects for side in sides), strict=False)
        if any(_are_different_constants(column) for column in columns):
            for each in [union, *union.find_all(exp.Union)]:
                changed |= bool(each.args.get("distinct"))
                each.set("distinct", False)
    return changed


def _not_null(tree: exp.Expr, _: _Known) -> bool:
    """`a IS NOT NULL` beside a comparison of a, which holds for no NULL."""
    changed = False
    for where in list(tree.find_all(exp.Where)):
        parts = list(_conjuncts(where.this))
        strict = [part for part in parts if isinstance(part, _COMPARISONS)]
        kept = []
        for part in parts:
            column = _is_not_null(part)
            if column is not None and any(_is_strict_in(column, each) for each in strict):
                changed = True
            else:
                kept.append(part)
        if len(kept) < len(parts):
            where.set("this", exp.and_(*kept))
    return changed


def _left_joins(tree: exp.Expr, known: _Known) -> bool:
    """A LEFT JOIN keeps no unmatched rows if WHERE asks something of its right side, or if a
    declared foreign key that is never NULL leads there."""
    changed = False
    for select in list(tree.find_all(exp.Select)):
        where = select.args.get("where")
        parts = list(_conjuncts(where.this)) if where is not None else []
        strict = [part for part in parts if isinstance(part, _COMPARISONS)]
        # a later inner join asks for a match of its own
        joins = select.args.get("joins") or []
        for number, join in enumerate(joins):
            if join.text("side").upper() != "LEFT":
                continue
            later = [
                part
                for other in joins[number + 1 :]
                if not other.text("side") and other.args.get("on") is not None
                for part in _conjuncts(other.args["on"])
                if isinstance(part, _COMPARISONS)
            ]
            own = _own_columns(select, join, known)
            rejected = any(_rejects_nulls_of(own, part) for part in (*strict, *later))
            if rejected or _always_matches(select, join, known):
                join.set("side", None)
                join.set("kind", None)
                changed = True
    return changed


def _coalesce(tree: exp.Expr, known: _Known) -> bool:
    """coalesce() of what is never NULL: count, columns declared so."""
    changed = False
    for call in list(tree.find_all(exp.Coalesce)):
        if isinstance(call.this, exp.Count) or _is_never_null(call.this, known):
            call.replace(call.this)
            changed = True
    return changed


def _count_rows(tree: exp.Expr, known: _Known) -> bool:
    """count(a) of what is never NULL is count(*)."""
    changed = False
    for count in list(tree.find_all(exp.Count)):
        if _is_never_null(count.this, known):
            count.set("this", exp.Star())
            changed = True
    return changed


def _order(tree: exp.Expr, known: _Known) -> bool:
    """Sort keys after those that already tell all rows apart."""
    changed = False
    for select in list(tree.find_all(exp.Select)):
        order = select.args.get("order")
        if order is None:
            continue
        if _is_one_row(select):
            select.set("order", None)
            changed = True
            continue
        keys = _group_keys(select)
        names = [key for key in ([keys] if keys else _row_keys(select, known)) if key]
        seen: set[str] = set()
        for number, element in enumerate(order.expressions):
            if number and any(key <= seen for key in names):
                order.set("expressions", order.expressions[:number])
                changed = True
                break
            seen |= _names_of(element.this, select)
    return changed


RULES: dict[str, Callable[[exp.Expr, _Known], bool]] = {
    "left-join": _left_joins,
    "distinct": _distinct,
    "count-distinct": _count_distinct,
    "set-operation": _set_operations,
    "not-null": _not_null,
    "coalesce": _coalesce,
    "count": _count_rows,
    "order": _order,
}

_COMPARISONS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Like, exp.Between, exp.In)
# Through these a NULL does not necessarily pass.
_FORGIVING = (
    exp.Coalesce,
    exp.Case,
    exp.If,
    exp.Is,
    exp.Or,
    exp.Not,
    exp.NullSafeEQ,
    exp.Query,
    exp.AggFunc,
    exp.Anonymous,
    exp.Concat,
)


# ---- which rows are unique


def _is_unique(select: exp.Select, known: _Known) -> bool:
    """Whether no two rows of a SELECT can be equal, DISTINCT aside."""
    if _is_one_row(select):
        return True
    group = select.args.get("group")
    if group is not None:
        items = [item.unalias() for item in select.selects]
        return all(_key_item(key, select) in items for key in group.expressions)
    keys = _row_keys(select, known)
    if any(item.is_star for item in select.selects):
        return bool(keys)
    shown = {_named(item.unalias()) for item in select.selects} | _fixed(select)
    return any(key <= shown for key in keys)


def _fixed(select: exp.Select) -> set[str]:
    """Columns that WHERE sets equal to a constant."""
    where = select.args.get("where")
    return {
        _named(part.left)
        for part in (_conjuncts(where.this) if where is not None else ())
        if isinstance(part, exp.EQ) and isinstance(part.right, exp.Literal)
    }


def _key_item(key: exp.Expr, select: exp.Select) -> exp.Expr:
    """What a GROUP BY element means: an alias or a position stands for an item of SELECT."""
    if isinstance(key, exp.Literal) and key.name.isdigit():
        return select.selects[int(key.name) - 1].unalias()
    return key


def _is_one_row(select: exp.Select) -> bool:
    """Aggregates without GROUP BY."""
    if select.args.get("group") is not None or select.args.get("from_") is None:
        return False
    items = [item.unalias() for item in select.selects]
    return any(_aggregates(item) for item in items)


def _aggregates(item: exp.Expr) -> bool:
    calls = (call for call in item.find_all(exp.AggFunc))
    return any(
        call.find_ancestor(exp.Window, exp.Select) is item.find_ancestor(exp.Select)
        for call in calls
    )


def _group_keys(select: exp.Select) -> set[str] | None:
    group = select.args.get("group")
    if group is None:
        return None
    return {_named(_key_item(key, select)) for key in group.expressions}


def _row_keys(select: exp.Select, known: _Known) -> list[set[str]]:
    """Sets of columns (`alias.name`, `name`) whose values tell apart the rows of FROM.

    A joined source that has a key among the columns which ON sets equal adds no rows.
    """
    clause = select.args.get("from_")
    joins = select.args.get("joins") or []
    if clause is None:
        return []
    for join in joins:
        if join.text("side").upper() not in ("", "LEFT") or join.args.get("on") is None:
            return []
        name = join.this.alias_or_name.lower()
        equal = {
            side.name.lower()
            for part in _conjuncts(join.args["on"])
            if isinstance(part, exp.EQ)
            for side in (part.left, part.right)
            if isinstance(side, exp.Column) and side.table.lower() == name
        }
        if not any(key <= equal for key in _keys_of(join.this, known)):
            return []
    name = clause.this.alias_or_name.lower()
    keys = _keys_of(clause.this, known)
    bare = [] if joins else keys
    return [*bare, *({f"{name}.{column}" for column in key} for key in keys)]


def _keys_of(source: exp.Expr, known: _Known) -> list[set[str]]:
    """Sets of column names, in lower case, that are unique in a table, CTE or derived table."""
    query = source.this if isinstance(source, exp.Subquery) else None
    if isinstance(source, exp.Table):
        table = known.table(source)
        if table is not None:
            kind = table.key.kind if table.key is not None else "DUPLICATE"
            return [] if kind == "DUPLICATE" else [{n.lower() for n in table.key.columns}]  # type: ignore[union-attr]
        query = known.ctes.get(source.name)
    if not isinstance(query, exp.Select):
        return []
    names = {item.alias_or_name.lower() for item in query.selects}
    keys = _group_keys(query)
    if keys is not None:
        shown = {_named(item.unalias()): item.alias_or_name.lower() for item in query.selects}
        return [{shown[key] for key in keys}] if all(key in shown for key in keys) else []
    if query.args.get("distinct") is not None:
        return [names]
    inner = _row_keys(query, known)
    shown = {_named(item.unalias()): item.alias_or_name.lower() for item in query.selects}
    return [{shown[c] for c in key} for key in inner if all(c in shown for c in key)]


def _is_set_of(select: exp.Select) -> bool:
    """Whether only which rows there are counts, not how often."""
    parent = select.parent
    if isinstance(parent, exp.SetOperation):
        return bool(parent.args.get("distinct")) or isinstance(parent, (exp.Except, exp.Intersect))
    while isinstance(parent, (exp.Subquery, exp.Paren)):
        parent = parent.parent
    return isinstance(parent, (exp.In, exp.Exists)) and select.args.get("limit") is None


# ---- trees


def _named(node: exp.Expr) -> str:
    """A column as `table.name`, or any other expression as its text."""
    if isinstance(node, exp.Column):
        return f"{node.table}.{node.name}".lower() if node.table else node.name.lower()
    return node.sql()


def _names_of(key: exp.Expr, select: exp.Select) -> set[str]:
    """The names that a sort key goes by: its own, and that of the expression behind an alias."""
    found = {_named(key)}
    for item in select.selects:
        if isinstance(key, exp.Column) and not key.table and item.alias_or_name == key.name:
            found.add(_named(item.unalias()))
    return found


def _conjuncts(node: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(node, exp.Paren):
        yield from _conjuncts(node.this)
    elif isinstance(node, exp.And):
        yield from _conjuncts(node.left)
        yield from _conjuncts(node.right)
    else:
        yield node


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


def _is_not_null(node: exp.Expr) -> exp.Column | None:
    """The column of `column IS NOT NULL`."""
    inner = node.this if isinstance(node, exp.Not) else None
    inner = inner.this if isinstance(inner, exp.Paren) else inner
    if isinstance(inner, exp.Is) and isinstance(inner.expression, exp.Null):
        return inner.this if isinstance(inner.this, exp.Column) else None
    return None


def _is_strict_in(column: exp.Column, comparison: exp.Expr) -> bool:
    """Whether a comparison holds for no NULL of the column."""
    return any(
        each == column and _passes_nulls(each, comparison)
        for each in comparison.find_all(exp.Column)
    )


def _own_columns(select: exp.Select, join: exp.Join, known: _Known) -> set[str]:
    """What columns of a joined table are called: `alias.name`, and `name` where no other has it."""
    alias = join.this.alias_or_name.lower()
    table = known.table(join.this) if isinstance(join.this, exp.Table) else None
    names = {column.name.lower() for column in table.columns} if table is not None else set()
    clause = select.args.get("from_")
    others = [clause.this] if clause is not None else []
    others += [other.this for other in select.args.get("joins") or () if other is not join]
    for other in others:
        found = known.table(other) if isinstance(other, exp.Table) else None
        names -= {column.name.lower() for column in found.columns} if found is not None else names
    return names | {f"{alias}.*"}


def _rejects_nulls_of(own: set[str], comparison: exp.Expr) -> bool:
    return any(
        (f"{each.table.lower()}.*" in own or (not each.table and each.name.lower() in own))
        and _passes_nulls(each, comparison)
        for each in comparison.find_all(exp.Column)
    )


def _always_matches(select: exp.Select, join: exp.Join, known: _Known) -> bool:
    """Whether ON is a declared foreign key from the first source, of columns that are NOT NULL."""
    clause, on = select.args.get("from_"), join.args.get("on")
    if clause is None or on is None or not isinstance(join.this, exp.Table):
        return False
    child, parent = clause.this, known.table(join.this)
    table = known.table(child) if isinstance(child, exp.Table) else None
    if table is None or parent is None:
        return False
    alias = join.this.alias_or_name.lower()
    pairs = set()
    for part in _conjuncts(on):
        if not isinstance(part, exp.EQ):
            return False
        columns = [c for c in (part.left, part.right) if isinstance(c, exp.Column)]
        sides = {side.table.lower(): side for side in columns}
        if sides.keys() != {alias, child.alias_or_name.lower()}:
            return False
        one, other = sides[child.alias_or_name.lower()], sides[alias]
        pairs.add((one.name.lower(), other.name.lower()))
    return any(
        key.table == parent.name
        and {(c.lower(), r.lower()) for c, r in zip(key.columns, key.references, strict=False)}
        == pairs
        and all((column := table.column(c)) and not column.nullable for c in key.columns)
        for key in table.foreign_keys
    )


def _passes_nulls(column: exp.Column, comparison: exp.Expr) -> bool:
    """Whether nothing between a column and the comparison makes a value of a NULL."""
    node = column.parent if column is not comparison else None
    while node is not None and node is not comparison:
        if isinstance(node, _FORGIVING):
            return False
        node = node.parent
    return True


def _is_never_null(node: exp.Expr | None, known: _Known) -> bool:
    """Whether it is a column declared NOT NULL, of a table that is no outer side of a join."""
    if not isinstance(node, exp.Column):
        return False
    select = node.find_ancestor(exp.Select)
    clause = select.args.get("from_") if select is not None else None
    if select is None or clause is None:
        return False
    joins = select.args.get("joins") or []
    if any(join.text("side").upper() in ("RIGHT", "FULL") for join in joins):
        return False
    sources = [clause.this, *(join.this for join in joins if not join.text("side"))]
    for source in sources:
        if not isinstance(source, exp.Table):
            continue
        table = known.table(source)
        column = table.column(node.name) if table is not None else None
        named = node.table.lower() == source.alias_or_name.lower()
        if column is not None and (named or (not node.table and len(sources) == 1 and not joins)):
            return not column.nullable
    return False
