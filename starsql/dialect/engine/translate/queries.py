# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Queries: SELECT, set operations, CTEs and FROM, bound against a catalog, as DuckDB text.

Every source gets an alias of its own (`s1`, `s2`, ...), every output column a name by position
(`c1`, `c2`, ...), so that nothing depends on DuckDB's rules about names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Protocol

from sqlglot import exp

from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.expressions import Expressions
from starsql.dialect.engine.translate.reading import function_name, read, without_marks
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scalar import coerce
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Source, Typed
from starsql.dialect.engine.translate.windows import sort_item
from starsql.dialect.types import (
    BIGINT,
    BOOLEAN,
    NULL,
    common_type,
    comparison_type,
)
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding

__all__ = ["Catalog", "Compiled", "Queries", "Relation"]


@dataclass(frozen=True, slots=True)
class Relation:
    """A table as FROM finds it."""

    name: str
    database: str | None
    sql: str
    """How DuckDB names it, quoted."""
    columns: tuple[OutputColumn, ...]
    """`sql` of each: its quoted name in DuckDB."""
    full_name: str = ""
    view: str | None = None
    """The query behind it, if it is a view."""


class Catalog(Protocol):
    """Where table names are looked up."""

    def relation(self, table: exp.Table, database: str | None) -> Relation:
        """The table of exactly that name. Raises Refusal where there is none."""
        ...

    def partition(self, full_name: str, names: Sequence[str]) -> str:
        """What holds for the rows of these partitions, as StarRocks SQL. Raises Refusal."""
        ...


@dataclass(frozen=True, slots=True)
class Compiled:
    """DuckDB text of a query, and its result's columns (`sql` of each: its bare name there)."""

    sql: str
    columns: tuple[OutputColumn, ...]


@dataclass
class _Item:
    """One element of the SELECT list."""

    name: str
    value: Typed
    aliased: bool


@dataclass
class Queries:
    """Translates the queries of one statement."""

    catalog: Catalog
    database: str | None
    now: datetime
    utc_shift_s: int
    version: StarRocksVersion
    ctes: dict[str, Relation] = field(default_factory=dict)
    """Those in sight, by exact name."""
    used: list[str] = field(default_factory=list)
    """Full names of the tables read, in order, repeated where they are."""
    _open_views: frozenset[str] = frozenset()
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def alias(self) -> str:
        return f"s{next(self._numbers)}"

    def lambda_name(self) -> str:
        """A name for the argument of a lambda that no other has."""
        return f"l{next(self._numbers)}"

    def expressions(self, scope: Scope) -> Expressions:
        return Expressions(self, scope, self.now, self.utc_shift_s)

    def statement(self, node: exp.Expr) -> Compiled:
        """A whole query. Raises Refusal."""
        return self.query(node, None)

    def subquery(self, node: exp.Expr, scope: Scope | None) -> Compiled:
        """A query inside an expression, which may refer to `scope`."""
        return self.query(node, scope)

    def query(self, node: exp.Expr, parent: Scope | None) -> Compiled:
        before = dict(self.ctes)
        try:
            prefix = self._with(node, parent)
            compiled = self._body(node, parent)
        finally:
            self.ctes = before
        return Compiled(prefix + compiled.sql, compiled.columns) if prefix else compiled

    def _body(self, node: exp.Expr, parent: Scope | None) -> Compiled:
        if isinstance(node, exp.Select):
            return _Select(self, node, parent).compiled()
        if isinstance(node, exp.SetOperation):
            return self._set_operation(node, parent)
        if isinstance(node, exp.Subquery):
            return self._parenthesised(node, parent)
        if isinstance(node, exp.Values):
            return self._values(node, parent)
        raise unsupported(f"the statement {type(node).__name__}", node)

    def _parenthesised(self, node: exp.Subquery, parent: Scope | None) -> Compiled:
        inner = self.query(node.this, parent)
        if not any(node.args.get(part) for part in ("order", "limit", "offset")):
            return inner
        return self._ordered(node, inner, parent)

    def view(self, view: Relation) -> Compiled:
        """The query behind a view, bound in the view's own database."""
        if view.full_name in self._open_views:
            raise unsupported("a view that reads itself")
        tree = read(view.view or "")
        if isinstance(tree, Finding):
            raise unsupported(f"the view {view.name}")
        inner = Queries(
            self.catalog,
            view.database or self.database,
            self.now,
            self.utc_shift_s,
            self.version,
        )
        inner._numbers = self._numbers
        inner._open_views = self._open_views | {view.full_name}
        compiled = inner.statement(tree)
        self.used += inner.used
        return compiled

    # ---- WITH

    def _with(self, node: exp.Expr, parent: Scope | None) -> str:
        clause = node.args.get("with_")
        if clause is None:
            return ""
        if clause.args.get("recursive"):
            raise unsupported("WITH RECURSIVE", clause)
        parts = []
        seen: set[str] = set()
        for cte in clause.expressions:
            name = cte.alias
            if name in seen:
                raise reject("not-unique-alias", f"Not unique table/alias: '{name}'", cte)
            seen.add(name)
            inner = self.query(cte.this, parent)
            columns = _renamed(inner.columns, cte.args["alias"].columns, cte)
            alias = self.alias()
            self.ctes[name] = Relation(name, None, alias, columns)
            parts.append(f"{alias} AS ({inner.sql})")
        return f"WITH {', '.join(parts)} "

    # ---- UNION, EXCEPT, INTERSECT

    def _set_operation(self, node: exp.SetOperation, parent: Scope | None) -> Compiled:
        sides = [self.query(side, parent) for side in (node.this, node.expression)]
        left, right = sides
        if len(left.columns) != len(right.columns):
            raise reject("set-operation-columns", "Operands have unequal number of columns", node)
        types = []
        for one, two in zip(left.columns, right.columns, strict=True):
            target = common_type((one.type, two.type))
            if target is None:
                raise reject(
                    "set-types", f"Incompatible return types '{one.type}' and '{two.type}'", node
                )
            types.append(BOOLEAN if target == NULL else target)
        keyword = type(node).__name__.upper()
        if not isinstance(node, (exp.Union, exp.Except, exp.Intersect)):
            raise unsupported(keyword, node)
        if isinstance(node, exp.Union) and not node.args.get("distinct"):
            keyword = "UNION ALL"
        columns = tuple(
            OutputColumn(column.name, f"c{place}", type_)
            for place, (column, type_) in enumerate(zip(left.columns, types, strict=True), 1)
        )
        texts = [_as_types(side, columns, self.alias(), node) for side in sides]
        compiled = Compiled(f"({texts[0]}) {keyword} ({texts[1]})", columns)
        if any(node.args.get(part) for part in ("order", "limit", "offset")):
            return self._ordered(node, compiled, parent)
        return compiled

    def _ordered(self, node: exp.Expr, inner: Compiled, parent: Scope | None) -> Compiled:
        """ORDER BY and LIMIT that follow a parenthesis or a set operation."""
        alias = self.alias()
        source = _source(None, None, alias, inner.columns)
        scope = Scope([source], parent)
        chosen = ", ".join(f"{column.sql} AS c{i}" for i, column in enumerate(source.columns, 1))
        text = f"SELECT {chosen} FROM ({inner.sql}) AS {alias}"
        items = [
            _Item(column.name, Typed(column.sql, column.type), True) for column in source.columns
        ]
        text += _order_by(self.expressions(scope), node.args.get("order"), items) + _limit(node)
        return Compiled(text, inner.columns)

    def _values(self, node: exp.Values, parent: Scope | None) -> Compiled:
        tr = self.expressions(Scope([], parent))
        rows = [
            [tr(cell) for cell in (row.expressions if isinstance(row, exp.Tuple) else [row])]
            for row in node.expressions
        ]
        if len({len(row) for row in rows}) != 1:
            raise reject("values-arity", "Values have unequal number of columns", node)
        columns = []
        for place, cells in enumerate(zip(*rows, strict=True), 1):
            type_ = common_type(cell.type for cell in cells)
            if type_ is None:
                raise unsupported("VALUES of these types", node)
            columns.append(OutputColumn(f"column_{place - 1}", f"c{place}", type_))
        lines = [
            ", ".join(
                coerce(cell, column.type, lambda: unsupported("these VALUES", node))
                for cell, column in zip(row, columns, strict=True)
            )
            for row in rows
        ]
        names = ", ".join(column.sql for column in columns)
        body = ", ".join(f"({line})" for line in lines)
        return Compiled(f"SELECT {names} FROM (VALUES {body}) AS v({names})", tuple(columns))


def _as_types(side: Compiled, columns: Sequence[OutputColumn], alias: str, node: exp.Expr) -> str:
    """One side of a set operation, its columns cast where the types differ."""
    if all(one.type == two.type for one, two in zip(side.columns, columns, strict=True)):
        return side.sql
    items = []
    for one, two in zip(side.columns, columns, strict=True):
        text = cast(f"{alias}.{one.sql}", one.type, two.type)
        if text is None:
            raise unsupported(f"{one.type} and {two.type} in one column", node)
        items.append(f"{text} AS {two.sql}")
    return f"SELECT {', '.join(items)} FROM ({side.sql}) AS {alias}"


def _renamed(
    columns: Sequence[OutputColumn], names: Sequence[exp.Expr], node: exp.Expr
) -> tuple[OutputColumn, ...]:
    """Columns under the names of an alias list `t(a, b)`, if there is one."""
    if not names:
        return tuple(columns)
    if len(names) != len(columns):
        raise reject(
            "alias-arity",
            f"table {node.alias_or_name} has {len(columns)} columns available but {len(names)} "
            "columns specified",
            node,
        )
    return tuple(
        OutputColumn(name.name, column.sql, column.type)
        for name, column in zip(names, columns, strict=True)
    )


def _named_as(
    columns: Sequence[OutputColumn], names: Sequence[OutputColumn]
) -> tuple[OutputColumn, ...]:
    """Columns under the names that a view declares, if it declares any."""
    if len(names) != len(columns):
        return tuple(columns)
    return tuple(
        OutputColumn(name.name, column.sql, column.type)
        for name, column in zip(names, columns, strict=True)
    )


def _source(
    name: str | None, database: str | None, alias: str, columns: Sequence[OutputColumn]
) -> Source:
    """A source whose columns are reached through its alias."""
    reached = tuple(
        OutputColumn(column.name, f"{alias}.{column.sql}", column.type) for column in columns
    )
    return Source(name, database, reached)


def _limit(node: exp.Expr) -> str:
    text = ""
    for part, keyword in (("limit", "LIMIT"), ("offset", "OFFSET")):
        clause = node.args.get(part)
        if clause is None:
            continue
        value = clause.expression
        if not (isinstance(value, exp.Literal) and not value.is_string and value.name.isdigit()):
            raise unsupported(f"{keyword} of anything but a number", clause)
        text += f" {keyword} {value.name}"
    return text


def _order_by(tr: Expressions, order: exp.Expr | None, items: Sequence[_Item]) -> str:
    """` ORDER BY ...`; names and positions of the SELECT list come first, then the sources."""
    if order is None:
        return ""
    parts = []
    names: dict[str, list[int]] = {}
    for place, item in enumerate(items, 1):
        names.setdefault(item.name.lower(), []).append(place)
    aliases = {item.name.lower(): item.value for item in items if item.aliased}
    for element in order.expressions:
        key = element.this
        if _bare(key) and key.name.upper() == "ALL" and "all" not in names:
            parts += [_sorted_by(items, place, element) for place in range(1, len(items) + 1)]
            continue
        if isinstance(key, exp.Literal) and not key.is_string:
            if not (key.name.isdigit() and 1 <= int(key.name) <= len(items)):
                raise reject(
                    "order-by-position", f"ORDER BY position {key.name} is not in select list", key
                )
            parts.append(_sorted_by(items, int(key.name), element))
            continue
        places = names.get(key.name.lower(), []) if _bare(key) else []
        if places:
            if len({items[place - 1].value.sql for place in places}) > 1:
                raise reject("ambiguous-column", f"Column '{key.name}' is ambiguous", key)
            parts.append(_sorted_by(items, places[0], element))
            continue
        with tr.aliases(aliases, first=True):
            value = tr(key)
        same = [place for place, item in enumerate(items, 1) if item.value.sql == value.sql]
        if same:
            parts.append(_sorted_by(items, same[0], element))
        else:
            parts.append(sort_item(value, element, f"({value.sql})"))
    return f" ORDER BY {', '.join(parts)}"


def _sorted_by(items: Sequence[_Item], place: int, element: exp.Expr) -> str:
    """ORDER BY a place of the SELECT list; nested values are sorted by a key made from them."""
    value = items[place - 1].value
    return sort_item(value, element, None if value.type.is_nested else str(place))


def _bare(node: exp.Expr) -> bool:
    return isinstance(node, exp.Column) and not node.table and isinstance(node.this, exp.Identifier)


_KNOWN_CLAUSES = frozenset(
    {
        *("with_", "expressions", "distinct", "hint", "from_", "joins", "where", "group"),
        *("having", "qualify", "order", "limit", "offset"),
    }
)


class _Select:
    """Translates one SELECT."""

    def __init__(self, queries: Queries, node: exp.Select, parent: Scope | None) -> None:
        self.queries = queries
        self.node = node
        self.scope = Scope([], parent)
        self.tr = queries.expressions(self.scope)

    def compiled(self) -> Compiled:
        node = self.node
        unknown = [key for key, value in node.args.items() if value and key not in _KNOWN_CLAUSES]
        if unknown:
            raise unsupported(f"the clause {unknown[0].strip('_').upper()}", node)
        distinct = node.args.get("distinct")
        if distinct is not None and distinct.args.get("on") is not None:
            raise reject("syntax", "StarRocks has no DISTINCT ON", node)
        source = self._from()
        where = self._condition("where", {})
        items = self._items()
        aliases = {item.name.lower(): item.value for item in items if item.aliased}
        group = self._group_by(items, aliases)
        having = self._condition("having", aliases)
        qualify = self._condition("qualify", aliases)
        order = _order_by(self.tr, node.args.get("order"), items)
        chosen = ", ".join(f"{item.value.sql} AS c{i}" for i, item in enumerate(items, 1))
        text = (
            f"SELECT {'DISTINCT ' if distinct is not None else ''}{chosen}"
            f"{source}{where}{group}{having}{qualify}{order}{_limit(node)}"
        )
        columns = tuple(
            OutputColumn(item.name, f"c{place}", item.value.type)
            for place, item in enumerate(items, 1)
        )
        return Compiled(text, columns)

    def _condition(self, clause: str, aliases: Mapping[str, Typed]) -> str:
        node = self.node.args.get(clause)
        if node is None:
            return ""
        with self.tr.aliases(dict(aliases)):
            return f" {clause.upper()} {self.tr.boolean(node.this)}"

    # ---- the SELECT list

    def _items(self) -> list[_Item]:
        """Each expression in turn; a later one may use the alias of an earlier one."""
        items: list[_Item] = []
        aliases: dict[str, Typed] = {}
        for node in self.node.expressions:
            if isinstance(node, exp.Star):
                items += self._star(node, None)
                continue
            if isinstance(node, exp.Column) and isinstance(node.this, exp.Star):
                items += self._star(node, node.table)
                continue
            inner = node.this if isinstance(node, exp.Alias) else node
            with self.tr.aliases(aliases):
                value = self.tr(inner)
            if value.type == NULL:
                value = Typed("CAST(NULL AS BOOLEAN)", NULL)
            aliased = isinstance(node, exp.Alias)
            items.append(_Item(node.alias if aliased else _label(inner), value, aliased))
            if aliased:
                aliases = {**aliases, node.alias.lower(): value}
        return items

    def _star(self, node: exp.Expr, table: str | None) -> list[_Item]:
        star = node if isinstance(node, exp.Star) else node.this
        if any(star.args.get(part) for part in ("except_", "except", "replace", "rename")):
            raise unsupported("* EXCEPT", node)
        if table:
            source = self.scope.source(table)
            if source is None:
                raise reject("unknown-table", f"Unknown table '{table}'", node)
            columns = list(source.columns)
        else:
            columns = [
                column
                for source in self.scope.visible()
                for column in source.columns
                if column.name.lower() not in source.merged
            ]
        if not columns:
            raise reject("no-columns", "No tables used", node)
        return [_Item(c.name, c.value(node), False) for c in columns]

    # ---- GROUP BY

    def _group_by(self, items: Sequence[_Item], aliases: Mapping[str, Typed]) -> str:
        group = self.node.args.get("group")
        if group is None:
            return ""
        if group.args.get("totals") or group.args.get("all"):
            raise unsupported("this GROUP BY", group)
        with self.tr.aliases(dict(aliases)):
            parts = [self._group_item(item, items) for item in group.expressions]
            for kind in ("grouping_sets", "rollup", "cube"):
                parts += [self._group_item(item, items) for item in group.args.get(kind) or []]
        return f" GROUP BY {', '.join(parts)}"

    def _group_item(self, node: exp.Expr, items: Sequence[_Item]) -> str:
        if isinstance(node, (exp.Rollup, exp.Cube, exp.GroupingSets)):
            name = {exp.Rollup: "ROLLUP", exp.Cube: "CUBE"}.get(type(node), "GROUPING SETS")
            return f"{name} ({', '.join(self._group_item(e, items) for e in node.expressions)})"
        if isinstance(node, exp.Tuple):
            return f"({', '.join(self._group_item(e, items) for e in node.expressions)})"
        if isinstance(node, exp.Literal) and not node.is_string:
            place = int(node.name) if node.name.isdigit() else 0
            if not 1 <= place <= len(items):
                raise reject(
                    "group-by-position",
                    f"Group by position {node.name} is not in select list",
                    node,
                )
            value = items[place - 1].value
        else:
            value = self.tr(node)
        if value.type.is_opaque or value.type.kind == "MAP":
            raise unsupported(f"GROUP BY {value.type}", node)
        # a bare number would be a position
        return (
            f"({value.sql} + 0)"
            if value.literal is not None and value.type.is_number
            else value.sql
        )

    # ---- FROM

    def _from(self) -> str:
        clause = self.node.args.get("from_")
        if clause is None:
            if self.node.args.get("joins"):
                raise unsupported("this FROM", self.node)
            return ""
        text, first = self._relation(clause.this)
        self._add(first, clause.this)
        for join in [*self._own_joins(clause.this), *(self.node.args.get("joins") or [])]:
            text = self._join(text, join)
        return f" FROM {text}"

    def _own_joins(self, node: exp.Expr) -> list[exp.Join]:
        return node.args.get("joins") or []

    def _add(self, source: Source, node: exp.Expr) -> None:
        taken = any(
            other.name == source.name and other.database == source.database
            for other in self.scope.sources
            if other.name is not None
        )
        if taken:
            raise reject("not-unique-alias", f"Not unique table/alias: '{source.name}'", node)
        self.scope.sources.append(source)

    def _relation(self, node: exp.Expr) -> tuple[str, Source]:
        if isinstance(node, exp.Table):
            return self._table(node)
        if isinstance(node, exp.Subquery):
            return self._derived(node)
        if isinstance(node, exp.Values):
            return self._derived_from(self.queries._values(node, None), node)
        if isinstance(node, exp.Lateral):
            return self._unnest(node.this, node)
        if isinstance(node, exp.Unnest):
            return self._unnest(node, node)
        if isinstance(node, exp.TableFromRows):
            return self._table_function(node)
        raise unsupported(f"{type(node).__name__} in FROM", node)

    def _table(self, node: exp.Table) -> tuple[str, Source]:
        allowed = {"this", "db", "catalog", "alias", "joins", "partition"}
        extra = [key for key, value in node.args.items() if value and key not in allowed]
        if extra:
            raise unsupported(f"{extra[0].upper()} on a table", node)
        if not isinstance(node.this, exp.Identifier):
            raise unsupported("a table function in FROM", node)
        cte = self.queries.ctes.get(node.name) if not node.db else None
        found = cte or self.queries.catalog.relation(node, self.queries.database)
        if cte is None:
            self.queries.used.append(found.full_name)
            if found.view is not None:
                return self._view(node, found)
        if node.args.get("alias") is not None and node.args["alias"].columns:
            raise reject("syntax", "A table's alias takes no column names", node)
        alias = self.queries.alias()
        # once aliased, the table's own name is gone
        name, database = (node.alias, None) if node.alias else (node.name, found.database)
        text = self._partitions(node, found) if node.args.get("partition") else found.sql
        return f"{text} AS {alias}", _source(name, database, alias, found.columns)

    def _partitions(self, node: exp.Table, table: Relation) -> str:
        """The rows of some partitions of a table, in parentheses."""
        names = [part.name for part in node.args["partition"].expressions]
        condition = read(f"SELECT {self.queries.catalog.partition(table.full_name, names)}")
        if not isinstance(condition, exp.Select):
            raise unsupported("these partitions", node)
        scope = Scope([Source(table.name, table.database, table.columns)])
        where = self.queries.expressions(scope).boolean(condition.selects[0])
        return f"(SELECT * FROM {table.sql} WHERE {where})"

    def _view(self, node: exp.Table, view: Relation) -> tuple[str, Source]:
        inner = self.queries.view(view)
        alias = self.queries.alias()
        columns = _named_as(inner.columns, view.columns)
        name, database = (node.alias, None) if node.alias else (node.name, view.database)
        return f"({inner.sql}) AS {alias}", _source(name, database, alias, columns)

    def _derived(self, node: exp.Subquery) -> tuple[str, Source]:
        if isinstance(node.this, exp.Table):
            raise unsupported("a parenthesised join", node)
        if not node.alias:
            raise reject(
                "derived-table-without-alias", "Every derived table must have its own alias", node
            )
        for part in node.args:
            if part not in ("this", "alias", "joins", "with_") and node.args.get(part):
                inner = self.queries._parenthesised(node, self.scope.parent)
                break
        else:
            inner = self.queries.query(node.this, self.scope.parent)
        return self._derived_from(inner, node)

    def _derived_from(self, inner: Compiled, node: exp.Expr) -> tuple[str, Source]:
        names = node.args["alias"].columns if node.args.get("alias") else []
        alias = self.queries.alias()
        columns = _renamed(inner.columns, names, node)
        return f"({inner.sql}) AS {alias}", _source(node.alias or None, None, alias, columns)

    def _unnest(self, unnest: exp.Expr, outer: exp.Expr) -> tuple[str, Source]:
        if not isinstance(unnest, exp.Unnest) or unnest.args.get("offset"):
            raise unsupported("this table function", outer)
        arrays = [self.tr(array) for array in unnest.expressions]
        if any(array.type.kind != "ARRAY" for array in arrays):
            raise unsupported("unnest of anything but arrays", unnest)
        chosen = ", ".join(f"unnest({array.sql}) AS c{i}" for i, array in enumerate(arrays, 1))
        columns = [
            OutputColumn("unnest", f"c{i}", array.type.args[0]) for i, array in enumerate(arrays, 1)
        ]
        return self._derived_from(Compiled(f"SELECT {chosen}", tuple(columns)), outer)

    def _table_function(self, node: exp.TableFromRows) -> tuple[str, Source]:
        call = node.this
        if not isinstance(call, exp.Anonymous) or function_name(call) != "generate_series":
            raise unsupported("this table function", node)
        bounds = [self.tr(arg) for arg in call.expressions]
        if len(bounds) not in (2, 3) or any(not bound.type.is_integer for bound in bounds):
            raise unsupported("generate_series of these arguments", node)
        numbers = ", ".join(cast(bound.sql, bound.type, BIGINT) or "" for bound in bounds)
        series = f"SELECT unnest(generate_series({numbers})) AS c1"
        column = OutputColumn("generate_series", "c1", BIGINT)
        return self._derived_from(Compiled(series, (column,)), node)

    # ---- JOIN

    def _join(self, left: str, join: exp.Join) -> str:
        side = (join.args.get("side") or "").upper()
        kind = (join.args.get("kind") or "").upper()
        if join.args.get("method") or kind not in ("", "INNER", "OUTER", "CROSS", "SEMI", "ANTI"):
            raise unsupported(f"{join.args.get('method') or kind} JOIN", join)
        earlier = list(self.scope.visible())
        lateral = isinstance(join.this, (exp.Lateral, exp.Unnest))
        right, source = self._relation(join.this)
        self._add(source, join.this)
        condition = self._join_condition(join, earlier, source, side)
        if self._own_joins(join.this):
            raise unsupported("nested joins", join)
        if kind in ("SEMI", "ANTI"):
            if not condition:
                raise reject(
                    "join-condition", f"{side} {kind} JOIN requires an ON or USING clause.", join
                )
            # the side that is not kept is out of sight from here on
            for lost in earlier if side == "RIGHT" else [source]:
                lost.hidden = True
            kept, other = (right, f"({left})") if side == "RIGHT" else (left, right)
            return f"{kept} {kind} JOIN {other} ON {condition}"
        if not condition:
            if side:
                raise reject(
                    "join-condition", f"{side} OUTER JOIN requires an ON or USING clause.", join
                )
            return f"{left} CROSS JOIN {'LATERAL ' if lateral else ''}{right}"
        words = f"{side} JOIN" if side else "JOIN"
        return f"{left} {words} {'LATERAL ' if lateral else ''}{right} ON {condition}"

    def _join_condition(
        self, join: exp.Join, earlier: Sequence[Source], source: Source, side: str
    ) -> str:
        condition = join.args.get("on")
        if condition is not None:
            return self.tr.boolean(condition)
        using = join.args.get("using") or []
        if using and side == "FULL":
            raise unsupported("FULL JOIN with USING", join)
        return " AND ".join(self._using(name, earlier, source, side, join) for name in using)

    def _using(
        self, name: exp.Expr, earlier: Sequence[Source], source: Source, side: str, join: exp.Join
    ) -> str:
        """One column of USING: equal on both sides, and from then on one column."""
        lower = name.name.lower()
        lefts = [(s, c) for s in earlier if lower not in s.merged for c in s.find(name.name)]
        rights = source.find(name.name)
        if not lefts or not rights:
            raise reject(
                "using-column", f"USING column '{name.name}' not found in both tables", join
            )
        if len(lefts) > 1 or len(rights) > 1:
            raise reject("ambiguous-column", f"Column '{name.name}' is ambiguous", join)
        (kept, left), right = lefts[0], rights[0]
        (kept if side == "RIGHT" else source).merged.add(lower)

        def failure() -> Refusal:
            return reject(
                "using-types",
                f"USING column '{name.name}' has incompatible types: {left.type} and {right.type}",
                join,
            )

        target = comparison_type(left.type, right.type, equality=True)
        if target is None:
            raise failure()
        one, two = (coerce(Typed(c.sql, c.type), target, failure) for c in (left, right))
        return f"{one} = {two}"


def _label(node: exp.Expr) -> str:
    """What StarRocks calls a column without an alias: its name, or the expression's text."""
    if isinstance(node, exp.Column):
        return node.name
    text: str = without_marks(node).sql(dialect="verbatim", normalize_functions=False)
    return text
