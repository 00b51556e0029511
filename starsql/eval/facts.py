"""What is certain of a query's rows, whatever is in its tables: which are unique, what is NULL.

    SELECT o.id, c.name FROM orders o JOIN customer c ON c.id = o.customer WHERE o.price > 3
    -- with the keys orders(id), customer(id): o.id tells o's row, o.customer tells c's,
    -- so that no two rows are equal; o.customer, c.id and o.price are never NULL

Certain means: by declared keys, NOT NULL and foreign keys, and by what WHERE and ON ask. Where a
query holds what is not handled here (RIGHT and FULL joins, USING, grouping sets, unnested arrays),
nothing is certain. The closure of columns under keys and equalities is that of functional
dependencies: Beeri and Bernstein, https://doi.org/10.1145/320064.320066
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlglot import exp

from starsql.dialect.schema import Schema, Table
from starsql.dialect.scope import Output, Reference, Scope, Source, resolve
from starsql.dialect.types import BIGINT, VARCHAR, Type, read_type

__all__ = [
    "Facts",
    "Joined",
    "Place",
    "conjuncts",
    "is_one_row",
    "null_rejected",
    "rejects_unmatched",
    "strict",
]

Place = tuple[int, str]
"""A column of one source: the source's `id`, the column's name in lower case."""
Key = frozenset[str]

# Of NULL these make NULL.
_STRICT = (
    exp.Paren,
    exp.Cast,
    exp.Neg,
    exp.Add,
    exp.Sub,
    exp.Mul,
    exp.Div,
    exp.IntDiv,
    exp.Mod,
    exp.Lower,
    exp.Upper,
    exp.Trim,
    exp.Left,
    exp.Right,
    exp.Substring,
    exp.Length,
    exp.Abs,
    exp.Round,
    exp.Year,
    exp.Month,
    exp.Day,
    exp.DateDiff,
    exp.DateAdd,
    exp.DateSub,
    exp.TimeToStr,
    exp.StrToDate,
    exp.TsOrDsToDate,
    exp.TsOrDsToTimestamp,
)
_TEXTS = (exp.Left, exp.Right, exp.Substring, exp.Lower, exp.Upper, exp.Trim, exp.TimeToStr)
_COMPARISONS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Like)
_OUTER = ("RIGHT", "FULL")


@dataclass(frozen=True, slots=True)
class Joined:
    """A source of a SELECT and the join that brings it; the first one has none."""

    source: Source
    join: exp.Join | None

    @property
    def is_left(self) -> bool:
        return self.join is not None and self.join.text("side").upper() == "LEFT"

    @property
    def conditions(self) -> Iterator[exp.Expr]:
        on = self.join.args.get("on") if self.join is not None else None
        if on is not None:
            yield from conjuncts(on)


class Facts:
    """Of one statement's tree, as it is now: to be made anew when the tree has changed."""

    def __init__(self, tree: exp.Expr, schema: Schema, database: str | None) -> None:
        self.tree = tree
        self.resolution = resolve(tree, schema, database=database)
        self._schema = schema
        self._scopes = {id(scope.select): scope for scope in self.resolution.scopes}

    @cached_property
    def _ctes(self) -> dict[str, exp.Expr]:
        """By name, but for names that several have."""
        found: dict[str, exp.Expr] = {}
        twice = set()
        for cte in self.tree.find_all(exp.CTE):
            twice |= {cte.alias} & found.keys()
            found[cte.alias] = cte.this
        return {name: query for name, query in found.items() if name not in twice}

    # ---- names

    def scope(self, select: exp.Expr) -> Scope | None:
        return self._scopes.get(id(select))

    def joined(self, select: exp.Expr) -> list[Joined]:
        """The sources of a SELECT in order; none if one of them is not handled."""
        scope = self.scope(select)
        joins: list[exp.Join] = select.args.get("joins") or []
        if scope is None or select.args.get("laterals") or scope.hidden:
            return []
        if len(scope.sources) != len(joins) + 1:
            return []
        unknown = any(
            join.text("side").upper() in _OUTER or join.args.get("using") or join.args.get("method")
            for join in joins
        )
        if unknown or any(source.columns is None for source in scope.sources):
            return []
        return [Joined(s, j) for s, j in zip(scope.sources, (None, *joins), strict=True)]

    def reference(self, node: exp.Expr | None) -> Reference | None:
        return self.resolution.meanings.get(id(node))

    def place(self, node: exp.Expr | None) -> Place | None:
        """The column of a source that an expression is; None if it is anything else."""
        while isinstance(node, exp.Paren):
            node = node.this
        reference = self.reference(node)
        if reference is None or reference.fields:
            return None
        if reference.expression is not None:
            same = reference.expression is node
            return None if same else self.place(reference.expression)
        return (id(reference.source), reference.name.lower()) if reference.source else None

    def query_of(self, source: Source) -> exp.Expr | None:
        """The query behind a derived table or CTE whose columns keep their names."""
        node = source.node
        if isinstance(node, exp.Subquery):
            alias = node.args.get("alias")
            renamed = alias is not None and bool(alias.columns)
            return None if renamed else node.this
        query = self._ctes.get(node.name) if source.cte else None
        cte = query.parent if query is not None else None
        if isinstance(cte, exp.CTE) and cte.args["alias"].columns:
            return None
        return query

    def type_of(self, place: Place, sources: Iterable[Source]) -> Type | None:
        output = next((s.get(place[1]) for s in sources if id(s) == place[0]), None)
        return self._type_of(output)

    def _type_of(self, output: Output | None) -> Type | None:
        origin = output.origin if output is not None else None
        if isinstance(origin, str):
            return read_type(origin)
        counts = origin.this if isinstance(origin, exp.Window) else origin
        if isinstance(counts, (exp.Count, exp.RowNumber)):
            return BIGINT
        if isinstance(origin, _TEXTS) or (
            isinstance(origin, exp.Cast) and origin.to.is_type(*exp.DataType.TEXT_TYPES)
        ):
            return VARCHAR
        reference = self.reference(origin) if isinstance(origin, exp.Expr) else None
        return self._type_of(reference.column) if reference is not None else None

    # ---- which rows are unique

    def is_unique(self, select: exp.Select, items: Sequence[exp.Expr] | None = None) -> bool:
        """Whether no two rows of a SELECT, DISTINCT aside, agree on some of its items."""
        if is_one_row(select):
            return True
        items = [item.unalias() for item in select.selects] if items is None else items
        places = {place for item in items if (place := self.place(item)) is not None}
        places |= {place for item in items if item.is_star for place in self._behind(item, select)}
        group = select.args.get("group")
        if group is None:
            return self._numbered(select, items, places) or self.tells_rows(select, places)
        keys = self.group_keys(select)
        grouped = {self.place(key) for key in keys or ()}
        told = self.closure(select, {place for place in places if place in grouped})
        return keys is not None and all(key in items or self.place(key) in told for key in keys)

    def group_keys(self, select: exp.Select) -> list[exp.Expr] | None:
        """What a SELECT groups by; None: it does not, or by several sets of keys."""
        group = select.args.get("group")
        if group is None or _is_super_grouped(select):
            return None
        return [self.meant(key, select) for key in group.expressions]

    def meant(self, key: exp.Expr, select: exp.Select) -> exp.Expr:
        """What an element of GROUP BY or ORDER BY means: an alias or a position is an item."""
        if isinstance(key, exp.Literal) and key.name.isdigit():
            place = int(key.name) - 1
            return select.selects[place].unalias() if place < len(select.selects) else key
        reference = self.reference(key)
        behind = reference.expression if reference is not None else None
        return key if behind is None else behind

    def _behind(self, star: exp.Expr, select: exp.Select) -> Iterator[Place]:
        """The columns that `*` or `t.*` stands for."""
        named = star.table.lower() if isinstance(star, exp.Column) else ""
        for each in self.joined(select):
            if not named or (each.source.name or "").lower() == named:
                yield from ((id(each.source), name) for name in each.source.columns or ())

    def _numbered(self, select: exp.Select, items: Sequence[exp.Expr], places: set[Place]) -> bool:
        """Whether row_number() tells the rows apart that its partition's columns do not."""
        told = self.closure(select, places)
        return any(
            isinstance(item, exp.Window)
            and isinstance(item.this, exp.RowNumber)
            and all(
                part in items or self.place(part) in told
                for part in item.args.get("partition_by") or ()
            )
            for item in items
        )

    def tells_rows(
        self, select: exp.Expr, places: Collection[Place], matched: Collection[int] = ()
    ) -> bool:
        """Whether rows of FROM and WHERE that agree on these columns are one and the same.

        matched: `id`s of sources whose LEFT JOIN found a partner in the rows that count.
        """
        joined = self.joined(select)
        told = self.closure(select, places, matched)
        return bool(joined) and all((id(each.source), "") in told for each in joined)

    def closure(
        self, select: exp.Expr, places: Collection[Place], matched: Collection[int] = ()
    ) -> set[Place]:
        """The columns that have one value where these have; `(source, "")`: it has one row."""
        joined = self.joined(select)
        told, before = set(places), -1
        equal = list(self._equalities(select, joined, matched))
        while before < len(told):
            before = len(told)
            for one, other in equal:
                if one is None or one in told:
                    told.add(other)
                if one is not None and other in told:
                    told.add(one)
            for number, each in enumerate(joined):
                if self._is_told(each, joined[:number], told):
                    source = id(each.source)
                    told |= {(source, name) for name in ("", *(each.source.columns or ()))}
        return told

    def _is_told(self, each: Joined, earlier: Sequence[Joined], told: set[Place]) -> bool:
        """Whether one row of a source remains: by a key, or by one that its LEFT JOIN asks for."""
        source, names = id(each.source), set(each.source.columns or ())
        inner = {name for name in names if (source, name) in told}
        if not each.is_left:
            return any(key <= inner for key in self.keys_of(each.source))
        # whether there is a partner depends on the whole row that it is joined to
        if any((id(one.source), "") not in told for one in earlier):
            return False
        joined = [*earlier, each]
        asked = {
            other[1]
            for pair in self._equal_pairs(each.conditions, joined)
            for one, other in (pair, pair[::-1])
            if other is not None and other[0] == source and (one is None or one[0] != source)
        }
        return any(key <= inner | asked for key in self.keys_of(each.source))

    def _equalities(
        self, select: exp.Expr, joined: Sequence[Joined], matched: Collection[int]
    ) -> Iterator[tuple[Place | None, Place]]:
        where = select.args.get("where")
        if where is not None:
            yield from self._equal_pairs(conjuncts(where.this), joined)
        for each in joined:
            if not each.is_left or id(each.source) in matched:
                yield from self._equal_pairs(each.conditions, joined)

    def _equal_pairs(
        self, conditions: Iterable[exp.Expr], joined: Sequence[Joined]
    ) -> Iterator[tuple[Place | None, Place]]:
        """Columns that a condition sets equal to each other, or to a constant (None)."""
        sources = [each.source for each in joined]
        for condition in conditions:
            if not isinstance(condition, exp.EQ):
                continue
            left, right = self.place(condition.left), self.place(condition.right)
            kinds = [self._kind(condition.left, left, sources)]
            kinds.append(self._kind(condition.right, right, sources))
            if None in kinds or kinds[0] != kinds[1]:
                continue  # '01' = 1 and '1' = 1
            if left is not None and right is not None:
                yield left, right
            elif left is not None or right is not None:
                yield None, left or right  # type: ignore[misc]

    def _kind(self, node: exp.Expr, place: Place | None, sources: Iterable[Source]) -> str | None:
        """Which values are compared by themselves, without a cast that makes several alike."""
        if isinstance(node, exp.Literal):
            return "text" if node.is_string else "number"
        type_ = self.type_of(place, sources) if place is not None else None
        if type_ is None:
            return None
        if type_.is_string:
            return "text"
        return "number" if type_.is_number else type_.kind

    def keys_of(self, source: Source) -> list[Key]:
        """Sets of columns of a source of which no two rows have the same values."""
        if source.table is not None:
            return _declared_key(source.table)
        query = self.query_of(source)
        return self._keys_of_query(query) if query is not None else []

    def _keys_of_query(self, query: exp.Expr) -> list[Key]:
        limit = query.args.get("limit")
        if limit is not None and limit.expression.name == "1":
            return [frozenset()]
        if isinstance(query, exp.SetOperation):
            every = frozenset(name.lower() for name in query.named_selects)
            return [every] if query.args.get("distinct") and "*" not in every else []
        if not isinstance(query, exp.Select) or any(item.is_star for item in query.selects):
            return []
        if is_one_row(query):
            return [frozenset()]
        items = {item.alias_or_name.lower(): item.unalias() for item in query.selects}
        if len(items) < len(query.selects):
            return []
        found = [frozenset(items)] if query.args.get("distinct") is not None else []
        if self.is_unique(query, list(items.values())):
            found.append(self._least(query, items, list(items)))
            found.append(self._least(query, items, list(items)[::-1]))
        return list(dict.fromkeys(found))

    def _least(self, query: exp.Select, items: dict[str, exp.Expr], order: list[str]) -> Key:
        """Columns that are unique together, none of which can be spared."""
        kept = list(order)
        for name in order:
            others = [each for each in kept if each != name]
            if self.is_unique(query, [items[each] for each in others]):
                kept = others
        return frozenset(kept)

    # ---- what is never NULL

    def is_never_null(self, node: exp.Expr | None, select: exp.Expr) -> bool:
        """Whether an expression over the rows of a SELECT's FROM and WHERE is never NULL."""
        if isinstance(node, (exp.Paren, exp.Coalesce)):
            defaults = node.expressions if isinstance(node, exp.Coalesce) else ()
            return any(self.is_never_null(each, select) for each in (node.this, *defaults))
        if isinstance(node, (exp.Literal, exp.Count)):
            return True
        place, joined = self.place(node), self.joined(select)
        if place is None or not joined or _is_super_grouped(select):
            return False
        if place in self.asked_for(select):
            return True
        return any(
            id(each.source) == place[0] and not each.is_left and self.is_declared(each, place[1])
            for each in joined
        )

    def asked_for(self, select: exp.Expr) -> set[Place]:
        """Columns of which WHERE or an inner join lets no NULL through."""
        where = select.args.get("where")
        found = null_rejected(where.this, self) if where is not None else set()
        for each in self.joined(select):
            for condition in each.conditions if not each.is_left else ():
                found |= null_rejected(condition, self)
        return found

    def is_declared(self, each: Joined, name: str) -> bool:
        table, query = each.source.table, self.query_of(each.source)
        if table is not None:
            column = table.column(name)
            keyed = table.key is not None and table.key.kind == "PRIMARY"
            key = {part.lower() for part in table.key.columns} if keyed and table.key else set()
            return column is not None and (not column.nullable or name in key)
        if not isinstance(query, exp.Select):
            return False
        items = [i.unalias() for i in query.selects if i.alias_or_name.lower() == name]
        if len(items) != 1:
            return False
        [item] = items
        if query.args.get("group") is not None and isinstance(item, (exp.Max, exp.Min, exp.Sum)):
            item = item.this
        return self.is_never_null(item, query)

    def always_matches(self, select: exp.Expr, each: Joined) -> bool:
        """Whether each row finds a partner: by a declared foreign key that is never NULL."""
        parent = each.source.table
        if parent is None:
            return False
        pairs: set[tuple[Place, str]] = set()
        for condition in each.conditions:
            sides = [self.place(condition.this), self.place(condition.args.get("expression"))]
            if not isinstance(condition, exp.EQ) or None in sides:
                return False
            own = [side for side in sides if side and side[0] == id(each.source)]
            others = [side for side in sides if side and side[0] != id(each.source)]
            if len(own) != 1 or len(others) != 1:
                return False
            pairs.add((others[0], own[0][1]))
        for child in self.joined(select):
            table = child.source.table
            for key in table.foreign_keys if table is not None else ():
                named = self._schema.table(key.table, table.database if table else None)
                wanted = {
                    ((id(child.source), one.lower()), other.lower())
                    for one, other in zip(key.columns, key.references, strict=False)
                }
                if named is parent and wanted == pairs and child.source is not each.source:
                    return all(self._is_filled(place, child, select) for place, _ in pairs)
        return False

    def _is_filled(self, place: Place, child: Joined, select: exp.Expr) -> bool:
        if not child.is_left and self.is_declared(child, place[1]):
            return True
        return place in self.asked_for(select)


# ---- NULLs


def rejects_unmatched(condition: exp.Expr, source: int, facts: Facts) -> bool:
    """Whether a condition fails where all columns of a source are NULL. source: its `id`."""
    while isinstance(condition, exp.Paren):
        condition = condition.this
    if isinstance(condition, (exp.And, exp.Or)):
        both = [
            rejects_unmatched(side, source, facts) for side in (condition.left, condition.right)
        ]
        return any(both) if isinstance(condition, exp.And) else all(both)
    return any(place[0] == source for place in null_rejected(condition, facts))


def null_rejected(condition: exp.Expr, facts: Facts) -> set[Place]:
    """Columns of which no NULL meets a condition."""
    while isinstance(condition, exp.Paren):
        condition = condition.this
    if isinstance(condition, exp.And):
        return null_rejected(condition.left, facts) | null_rejected(condition.right, facts)
    if isinstance(condition, exp.Or):
        return null_rejected(condition.left, facts) & null_rejected(condition.right, facts)
    if isinstance(condition, exp.Not):
        return _rejected_by_not(condition.this, facts)
    if isinstance(condition, _COMPARISONS):
        return strict(condition.left, facts) | strict(condition.right, facts)
    if isinstance(condition, exp.Between):
        parts = (condition.this, condition.args["low"], condition.args["high"])
        return set().union(*(strict(part, facts) for part in parts))
    return strict(condition.this, facts) if isinstance(condition, exp.In) else set()


def _rejected_by_not(denied: exp.Expr, facts: Facts) -> set[Place]:
    while isinstance(denied, exp.Paren):
        denied = denied.this
    if isinstance(denied, exp.Is):
        null = isinstance(denied.expression, exp.Null)
        return strict(denied.this, facts) if null else set()
    if isinstance(denied, _COMPARISONS):
        return null_rejected(denied, facts)
    # NULL BETWEEN is NULL, but 5 BETWEEN NULL AND 3 is false; NULL IN an empty query is false
    if isinstance(denied, exp.Between) or (isinstance(denied, exp.In) and denied.expressions):
        return strict(denied.this, facts)
    return set()


def strict(node: exp.Expr, facts: Facts) -> set[Place]:
    """Columns of which a NULL makes an expression NULL."""
    place = facts.place(node)
    if place is not None:
        return {place}
    if not isinstance(node, _STRICT):
        return set()
    return set().union(*(strict(part, facts) for part in node.iter_expressions()))


# ---- trees


def conjuncts(node: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(node, exp.Paren):
        yield from conjuncts(node.this)
    elif isinstance(node, exp.And):
        yield from conjuncts(node.left)
        yield from conjuncts(node.right)
    else:
        yield node


def is_one_row(select: exp.Expr) -> bool:
    """Whether a query has one row at most: aggregates without GROUP BY."""
    if not isinstance(select, exp.Select) or select.args.get("group") is not None:
        return False
    return select.args.get("from_") is not None and any(map(_is_aggregated, select.selects))


def _is_aggregated(item: exp.Expr) -> bool:
    """Whether an item of SELECT holds an aggregate that is neither a window's nor a subquery's."""
    own = item.find_ancestor(exp.Select)
    return any(
        call.find_ancestor(exp.Window, exp.Select) is own for call in item.find_all(exp.AggFunc)
    )


def _is_super_grouped(select: exp.Expr) -> bool:
    """Whether ROLLUP, CUBE or GROUPING SETS make NULLs of the columns grouped by."""
    group = select.args.get("group")
    if group is None:
        return False
    kinds = (exp.Rollup, exp.Cube, exp.GroupingSets)
    several = any(group.args.get(kind) for kind in ("rollup", "cube", "grouping_sets", "all"))
    return several or any(isinstance(each, kinds) for each in group.expressions)


def _declared_key(table: Table) -> list[Key]:
    if table.key is None or table.key.kind == "DUPLICATE":
        return []
    return [frozenset(name.lower() for name in table.key.columns)]
