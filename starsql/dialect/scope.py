"""Which column each name of a query means, by StarRocks' rules of visibility.

    WITH c AS (SELECT a, count(*) AS n FROM t GROUP BY a)   -- c has the columns a, n
    SELECT x.a, n FROM c x WHERE n > 1                      -- WHERE sees columns, not aliases

One pass over the tree, nothing copied. A table that the schema does not know but might exist, and
whatever selects `*` from one, is *open*: every name may be a column of it and nothing is judged.

Sources: QueryAnalyzer.java and SelectAnalyzer.java of StarRocks, and
https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from sqlglot import exp

from starsql.dialect.catalog import words
from starsql.dialect.schema import Schema, Table
from starsql.dialect.tree import children, walk
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion

__all__ = [
    "Clause",
    "Output",
    "Reference",
    "Resolution",
    "Scope",
    "Source",
    "expressions_of",
    "is_recursive",
    "resolve",
]

Clause = Literal["from", "on", "where", "select", "group", "having", "qualify", "order"]
Outcome = Literal[
    "column", "alias", "outer", "open", "unknown", "unknown-table", "ambiguous", "cyclic"
]

# A maintainer on 2024-03-19: "Until 3.2 StarRocks doesn't support this feature"; PR #43919 brought
# it in the month after. https://github.com/StarRocks/starrocks/issues/41044
LATERAL_ALIASES_SINCE = StarRocksVersion(3, 3)

# Databases that every server has and no schema file lists.
_SYSTEM_DATABASES = frozenset({"information_schema", "sys", "_statistics_", "starrocks_audit_db__"})
_DEFAULT_CATALOG = "default_catalog"

# What StarRocks knows without parentheses; sqlglot takes some for columns.
_KEYWORD_VALUES = words(
    "current_user current_role current_group current_warehouse current_date current_time "
    "current_timestamp current_catalog localtime localtimestamp last_query_id"
)
# https://docs.starrocks.io/docs/category/table-functions/
_TABLE_FUNCTION_COLUMNS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "json_each": (("key", "VARCHAR"), ("value", "JSON")),
    "subdivide_bitmap": (("subdivide_bitmap", "BITMAP"),),
    "unnest_bitmap": (("unnest_bitmap", "BIGINT"),),
}


@dataclass(frozen=True, slots=True)
class Element:
    """What a table function makes of an argument: one row for each element of an array."""

    array: exp.Expr


@dataclass(slots=True)
class Output:
    """One column that a query puts out."""

    name: str | None
    """None for an expression without alias; StarRocks names it by its text."""
    origin: Origin = None
    """What its type follows from: a type as DDL spells it, the expression that computes it, or
    the columns that a set operation puts in one; None if nothing tells. See infer.py."""
    nullable: bool = True


Origin = str | exp.Expr | Element | tuple[Output, ...] | None


@dataclass(slots=True)
class Source:
    """Something in FROM that rows come from."""

    name: str | None
    """Alias, or name of the table; None for a derived table that has neither."""
    node: exp.Expr
    columns: dict[str, Output] | None
    """By lower-case name; None if the source is open."""
    table: Table | None = None
    path: tuple[str, ...] = ()
    """Catalog and database as written, for `db.t.column`."""
    unnamed: bool = False
    """Some of its columns have no name but their text."""
    duplicates: frozenset[str] = frozenset()
    """Names, in lower case, that it has twice: no reference to them can be told apart."""
    aliased: bool = False
    cte: bool = False
    outputs: list[Output] | None = None
    """All columns in order, for `*`."""

    def get(self, name: str) -> Output | None:
        return self.columns.get(name) if self.columns is not None else None


@dataclass(slots=True)
class Reference:
    """A name in an expression, and what it was found to mean."""

    node: exp.Expr
    """A Column, or the Identifier of a USING clause."""
    clause: Clause
    outcome: Outcome
    name: str
    """The part that failed or was found: column or table, as written."""
    source: Source | None = None
    column: Output | None = None
    fields: tuple[str, ...] = ()
    """Fields of the struct that the column is, for `column.a.b`."""
    expression: exp.Expr | None = None
    """What an alias stands for."""


@dataclass(slots=True)
class Scope:
    """One SELECT: what it sees and what its names mean."""

    select: exp.Select
    parent: Scope | None
    sources: list[Source] = field(default_factory=list)
    hidden: list[Source] = field(default_factory=list)
    """The other side of semi and anti joins: seen by their ON only."""
    merged: set[str] = field(default_factory=set)
    """Columns of USING, in lower case: one for both sides."""
    aliases: dict[str, exp.Expr] = field(default_factory=dict)
    """Expressions of SELECT by their alias, in lower case."""
    ambiguous_aliases: set[str] = field(default_factory=set)
    """Aliases, in lower case, that several items of SELECT have."""
    references: list[Reference] = field(default_factory=list)
    meanings: dict[int, Reference] = field(default_factory=dict)
    """References by `id` of their node."""
    outputs: list[Output] | None = None
    subqueries: dict[int, list[Output] | None] = field(default_factory=dict)
    """What the subqueries in expressions put out, by `id` of their node."""
    clause: Clause = "from"
    item: str = ""
    """The alias, in lower case, of the SELECT item being resolved; empty if it has none."""
    put_out: dict[str, list[exp.Expr]] = field(default_factory=dict)
    """What ORDER BY sees first: columns and expressions of SELECT by their name, in lower case."""

    @property
    def open(self) -> bool:
        return any(source.columns is None for source in self.sources)


@dataclass(slots=True)
class Resolution:
    """All scopes of a statement, inner ones before the outer ones that hold them."""

    scopes: list[Scope] = field(default_factory=list)
    set_operations: list[tuple[exp.SetOperation, list[Output] | None, list[Output] | None]] = field(
        default_factory=list
    )
    unknown_tables: list[exp.Table] = field(default_factory=list)
    ctes: list[tuple[exp.CTE, list[Output] | None]] = field(default_factory=list)
    outputs: list[Output] | None = None
    derived: dict[int, list[Output] | None] = field(default_factory=dict)
    """What derived tables put out, before their alias renames it, by `id` of their node."""
    meanings: dict[int, Reference] = field(default_factory=dict)
    """The references of all scopes by `id` of their node."""
    subqueries: dict[int, list[Output] | None] = field(default_factory=dict)
    """What the subqueries in expressions put out, by `id` of their node."""


_Ctes = Mapping[str, list[Output] | None]


def resolve(
    tree: exp.Expr,
    schema: Schema,
    *,
    database: str | None = None,
    version: StarRocksVersion = DEFAULT_VERSION,
) -> Resolution:
    """Resolve all names of a query. database: what unqualified tables belong to."""
    resolver = _Resolver(schema, database, version)
    if isinstance(tree, exp.Describe):
        tree = tree.this
    if isinstance(tree, exp.Query):
        resolver.found.outputs = resolver.query(tree, None, {})
    return resolver.found


def expressions_of(root: exp.Expr) -> Iterator[exp.Expr]:
    """The nodes of an expression, subqueries included but not entered."""
    return walk(root, but=exp.Query)


def is_recursive(cte: exp.CTE) -> bool:
    """Whether a CTE of WITH RECURSIVE uses itself in a way that StarRocks knows: in a UNION."""
    query = cte.this
    if not isinstance(query, exp.Union) or query.args.get("with_"):
        return False
    return any(table.name == cte.alias and not table.db for table in query.find_all(exp.Table))


def _same_operation(one: exp.SetOperation, other: exp.SetOperation) -> bool:
    return type(one) is type(other) and one.args.get("distinct") == other.args.get("distinct")


class _Resolver:
    def __init__(self, schema: Schema, database: str | None, version: StarRocksVersion) -> None:
        self.schema = schema
        self.database = database
        self.lateral_aliases = version >= LATERAL_ALIASES_SINCE
        self.found = Resolution()

    def query(self, query: exp.Expr, parent: Scope | None, ctes: _Ctes) -> list[Output] | None:
        """Resolve a query of any kind; returns what it puts out, None if that is open."""
        ctes = self.with_ctes(query, parent, ctes)
        if isinstance(query, exp.Subquery):
            outputs = self.query(query.this, parent, ctes)
            self.modifiers(query, outputs, parent, ctes)
            return outputs
        if isinstance(query, exp.SetOperation):
            return self.set_operation(query, parent, ctes)
        if isinstance(query, exp.Select):
            return self.select(query, parent, ctes)
        if isinstance(query, exp.Values):
            return self.values(query)
        if isinstance(query, exp.Table):
            return self.table(query, ctes).outputs
        return None

    def with_ctes(self, query: exp.Expr, parent: Scope | None, ctes: _Ctes) -> _Ctes:
        with_ = query.args.get("with_")
        if with_ is None:
            return ctes
        known = dict(ctes)
        for cte in with_.expressions:
            if with_.args.get("recursive") and is_recursive(cte):
                outputs = self.set_operation(cte.this, parent, known, known, cte)
            else:
                outputs = self.query(cte.this, parent, known)
                known[cte.alias] = _renamed(outputs, cte.args.get("alias"))
            self.found.ctes.append((cte, outputs))
        return known

    def set_operation(
        self,
        query: exp.SetOperation,
        parent: Scope | None,
        ctes: _Ctes,
        known: dict[str, list[Output] | None] | None = None,
        recursive: exp.CTE | None = None,
    ) -> list[Output] | None:
        """recursive: the CTE that this is the query of, to be known once its first query is."""
        # A union of a thousand queries leans to the left; walk down its spine without recursion.
        spine: list[exp.SetOperation] = [query]
        left = query.this
        while isinstance(left, exp.SetOperation) and not left.args.get("with_"):
            spine.append(left)
            left = left.this
        outputs = self.query(left, parent, ctes)
        # `a UNION ALL b UNION c` is (a UNION ALL b) UNION c: what is first depends on the keyword.
        first = list(itertools.takewhile(lambda other: _same_operation(query, other), spine))[-1]
        for operation in reversed(spine):
            if known is not None and recursive is not None and operation is first:
                known[recursive.alias] = _renamed(outputs, recursive.args.get("alias"))
            right = self.query(operation.expression, parent, ctes)
            self.found.set_operations.append((operation, outputs, right))
            outputs = _united(outputs, right)
            self.modifiers(operation, outputs, parent, ctes)
        return outputs

    def modifiers(
        self, query: exp.Query, outputs: list[Output] | None, parent: Scope | None, ctes: _Ctes
    ) -> None:
        """ORDER BY behind a set operation or a parenthesis: it sees the columns put out."""
        order = query.args.get("order")
        if order is None:
            return
        scope = Scope(exp.Select(), parent)
        columns = None if outputs is None else _by_name(outputs)
        unnamed = outputs is None or any(output.name is None for output in outputs)
        scope.sources.append(Source(None, query, columns, unnamed=unnamed, outputs=outputs))
        scope.clause = "order"
        self.expression(order, scope, ctes)
        self.found.scopes.append(scope)

    def values(self, values: exp.Values) -> list[Output]:
        rows = [
            row.expressions if isinstance(row, exp.Tuple) else [row] for row in values.expressions
        ]
        outputs = [
            Output(f"column_{i}", tuple(Output(None, cell) for cell in column))
            for i, column in enumerate(zip(*rows, strict=False))
        ]
        return _renamed(outputs, values.args.get("alias")) or []

    # -- SELECT ---------------------------------------------------------------------------------

    def select(self, select: exp.Select, parent: Scope | None, ctes: _Ctes) -> list[Output] | None:
        scope = Scope(select, parent)
        from_ = select.args.get("from_")
        if from_ is not None:
            self.source(from_.this, scope, ctes)
        for join in select.args.get("joins") or ():
            self.join(join, scope, ctes)
        for lateral in select.args.get("laterals") or ():
            self.source(lateral, scope, ctes)
        where = select.args.get("where")
        if where is not None:
            scope.clause = "where"
            self.expression(where.this, scope, ctes)
        self.projections(scope, ctes)
        for key, clause in _AFTER_SELECT:
            node = select.args.get(key)
            if node is not None:
                scope.clause = clause
                self.expression(node, scope, ctes)
        self.found.scopes.append(scope)
        return scope.outputs

    def projections(self, scope: Scope, ctes: _Ctes) -> None:
        scope.clause = "select"
        for projection in scope.select.expressions:
            if isinstance(projection, exp.Alias):
                name = projection.alias.lower()
                if name in scope.aliases:
                    scope.ambiguous_aliases.add(name)
                scope.aliases.setdefault(name, projection.this)
        outputs: list[Output] | None = []
        for projection in scope.select.expressions:
            star = _star(projection)
            if star is not None:
                more = self.star(projection, star, scope)
                outputs = None if outputs is None or more is None else outputs + more
                continue
            scope.item = projection.alias.lower() if isinstance(projection, exp.Alias) else ""
            self.expression(projection, scope, ctes)
            output = self.output(projection, scope)
            if outputs is not None:
                outputs.append(output)
            if output.name:
                inner = projection.this if isinstance(projection, exp.Alias) else projection
                scope.put_out.setdefault(output.name.lower(), []).append(inner)
        scope.outputs = outputs
        _mark_cycles(scope)

    def output(self, projection: exp.Expr, scope: Scope) -> Output:
        inner = projection.this if isinstance(projection, exp.Alias) else projection
        found = scope.meanings.get(id(inner))
        column = found.column if found is not None and not found.fields else None
        nullable = column.nullable if column is not None else True
        if isinstance(projection, exp.Alias):
            return Output(projection.alias, inner, nullable)
        if isinstance(inner, (exp.Column, exp.Dot)):
            return Output(inner.name, inner, nullable)
        return Output(None, inner, nullable)

    def star(self, projection: exp.Expr, star: exp.Star, scope: Scope) -> list[Output] | None:
        """What `*` or `t.*` stands for; None if that is open."""
        sources = scope.sources
        if isinstance(projection, exp.Column):
            parts = [part.name for part in projection.parts[:-1]]
            sources = [source for source in sources if _named(source, parts)]
            if not sources:
                outcome: Outcome = "unknown-table"
                reference = Reference(projection, "select", outcome, ".".join(parts))
                scope.references.append(reference)
                return None
        if any(source.outputs is None for source in sources):
            return None
        left_out = {
            e.name.lower()
            for key in ("except_", "except", "exclude")
            for e in star.args.get(key) or ()
        }
        outputs: list[Output] = []
        seen: set[str] = set()
        for source in sources:
            for output in source.outputs or ():
                name = (output.name or "").lower()
                if name in left_out or (name in seen and name in scope.merged):
                    continue
                seen.add(name)
                outputs.append(output)
        return outputs

    # -- FROM -----------------------------------------------------------------------------------

    def join(self, join: exp.Join, scope: Scope, ctes: _Ctes) -> None:
        before = len(scope.sources)
        self.source(join.this, scope, ctes)
        left, right = scope.sources[:before], scope.sources[before:]
        on = join.args.get("on")
        if on is not None:
            scope.clause = "on"
            self.expression(on, scope, ctes)
        for name in join.args.get("using") or ():
            self.using(name, left, right, scope)
        if join.kind in ("SEMI", "ANTI"):
            gone = left if join.side == "RIGHT" else right
            scope.hidden += gone
            scope.sources = [s for s in scope.sources if not any(s is other for other in gone)]

    def using(self, name: exp.Expr, left: list[Source], right: list[Source], scope: Scope) -> None:
        lower = name.name.lower()
        scope.merged.add(lower)
        for side in (left, right):
            if any(s.columns is None or s.get(lower) is not None for s in side):
                continue
            scope.references.append(Reference(name, "on", "unknown", name.name))
            return

    def source(self, node: exp.Expr, scope: Scope, ctes: _Ctes) -> None:
        """Add what a FROM item brings to the scope, nested joins included."""
        if isinstance(node, exp.Table) and not isinstance(node.this, exp.Func):
            scope.sources.append(self.table(node, ctes))
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table):
            self.source(node.this, scope, ctes)  # FROM (t JOIN u ON ...)
        elif isinstance(node, (exp.Subquery, exp.Values)):
            outputs = self.found.derived[id(node)] = self.query(node, scope.parent, ctes)
            scope.sources.append(_derived(node, outputs))
        else:
            self.table_function(node, scope, ctes)
        for join in node.args.get("joins") or ():
            self.join(join, scope, ctes)
        for lateral in node.args.get("laterals") or ():
            self.source(lateral, scope, ctes)

    def table(self, node: exp.Table, ctes: _Ctes) -> Source:
        name, path = _table_path(node)
        alias = node.alias or name
        aliased = bool(node.alias)
        if node.args.get("pivots"):
            return Source(alias, node, None, path=path, aliased=aliased)
        if not path and name in ctes:
            source = _from_outputs(alias, node, ctes[name])
            source.aliased, source.cte = aliased, True
            return source
        table = self.lookup(name, path)
        if table is None:
            if self.judged(name, path):
                self.found.unknown_tables.append(node)
            return Source(alias, node, None, path=path, aliased=aliased)
        if not table.columns:
            return Source(alias, node, None, table, path, aliased=aliased)
        outputs = [Output(c.name, c.type, c.nullable) for c in table.columns]
        columns = dict(zip(_lower_names(table), outputs, strict=True))
        return Source(alias, node, columns, table, path, aliased=aliased, outputs=outputs)

    def lookup(self, name: str, path: tuple[str, ...]) -> Table | None:
        catalog = path[0] if len(path) > 1 and path[0] != _DEFAULT_CATALOG else None
        database = path[-1] if path else self.database
        table = self.schema.table(name, database, catalog)
        if catalog is not None and table is not None and table.catalog is None:
            return None  # a table of which no catalog is known is one of the default catalog
        return table

    def judged(self, name: str, path: tuple[str, ...]) -> bool:
        """Whether a table that the schema lacks is certain not to exist."""
        if name.lower() == "dual" or not self.schema.tables:
            return False
        if not path:
            return self.database is None or self.knows(self.database)
        if len(path) > 1 and path[0] != _DEFAULT_CATALOG:
            return False
        return path[-1] not in _SYSTEM_DATABASES and path[-1] in self.schema.databases

    def knows(self, database: str) -> bool:
        return database in self.schema.databases or any(
            table.database is None for table in self.schema.tables
        )

    def table_function(self, node: exp.Expr, scope: Scope, ctes: _Ctes) -> None:
        """unnest, generate_series and their like; arguments see the sources to their left."""
        scope.clause = "from"
        call = node
        while isinstance(call, (exp.Lateral, exp.Table, exp.TableFromRows)) and call.this:
            call = call.this
        if isinstance(call, exp.Query):
            scope.sources.append(_derived(node, self.query(call, scope, ctes)))
            return
        for argument in call.iter_expressions():
            if not isinstance(argument, exp.TableAlias):
                self.expression(argument, scope, ctes)
        name = call.name.lower() if isinstance(call, exp.Anonymous) else call.key
        name = {"generateseries": "generate_series", "explode": "unnest"}.get(name, name)
        alias = node.args.get("alias")
        if alias is None:
            alias = call.args.get("alias")
        made = _made_columns(name, call)
        if made is not None and len(made) > 1 and isinstance(call, exp.Unnest):
            named = alias is not None and len(alias.columns) > 1
            made = made if named else None
        called = (alias.name if alias is not None else "") or name
        scope.sources.append(_from_outputs(called, node, _renamed(made, alias)))

    # -- expressions ----------------------------------------------------------------------------

    def expression(self, root: exp.Expr, scope: Scope, ctes: _Ctes) -> None:
        """Resolve the names of one expression, subqueries included."""
        stack: list[tuple[exp.Expr, frozenset[str]]] = [(root, frozenset())]
        while stack:
            node, names = stack.pop()
            if isinstance(node, (exp.Column, exp.Dot)):
                self.name(node, names, scope, stack)
            elif isinstance(node, exp.Query):
                clause = scope.clause
                outputs = self.query(node, scope, ctes)
                scope.subqueries[id(node)] = self.found.subqueries[id(node)] = outputs
                scope.clause = clause
            else:
                if isinstance(node, (exp.Lambda, exp.JSONExtract)):
                    names = names | _lambda_names(node)
                stack += [(child, names) for child in reversed(children(node))]

    def name(
        self,
        node: exp.Expr,
        names: frozenset[str],
        scope: Scope,
        stack: list[tuple[exp.Expr, frozenset[str]]],
    ) -> None:
        parts = _parts(node)
        if parts is None:  # f(x).field, (subquery).field: look further inside
            stack.append((node.this, names))
            return
        if not parts or parts[-1] == "*" or parts[0].lower() in names:
            return
        if len(parts) == 1 and (parts[0].lower() in _KEYWORD_VALUES or _is_boundary(node)):
            return
        reference = self.lookup_name(node, parts, scope)
        scope.references.append(reference)
        scope.meanings[id(node)] = self.found.meanings[id(node)] = reference

    def lookup_name(self, node: exp.Expr, parts: list[str], scope: Scope) -> Reference:
        clause = scope.clause
        if clause == "order" and len(parts) == 1:
            found = _put_out(node, parts[0], scope)
            if found is not None:
                return found
        here = _find(node, parts, scope, clause)
        if here.outcome not in ("unknown", "unknown-table"):
            return here
        if len(parts) == 1 and self.sees_alias(parts[0].lower(), scope):
            return _alias(node, scope, scope, "alias")
        outer = scope.parent
        while outer is not None:
            found = _find(node, parts, outer, outer.clause)
            if found.outcome not in ("unknown", "unknown-table"):
                if found.outcome == "column":
                    found.outcome = "outer"
                found.clause = clause
                return found
            if len(parts) == 1 and parts[0].lower() in outer.aliases and outer.clause != "where":
                return _alias(node, scope, outer, "outer")
            outer = outer.parent
        return here

    def sees_alias(self, name: str, scope: Scope) -> bool:
        """Whether the clause being resolved sees an alias of its own SELECT."""
        if scope.clause in ("group", "having", "qualify"):
            return name in scope.aliases
        if scope.clause != "select" or not self.lateral_aliases:
            return False
        return name in scope.aliases and name != scope.item


_AFTER_SELECT: tuple[tuple[str, Clause], ...] = (
    ("group", "group"),
    ("having", "having"),
    ("qualify", "qualify"),
    ("order", "order"),
    ("distribute", "order"),
    ("sort", "order"),
    ("limit", "order"),
)


def _alias(node: exp.Expr, scope: Scope, owner: Scope, outcome: Outcome) -> Reference:
    """What a name means that is an alias of `owner`'s SELECT."""
    name = node.name.lower()
    if name in owner.ambiguous_aliases:
        return Reference(node, scope.clause, "ambiguous", node.name)
    return Reference(node, scope.clause, outcome, node.name, expression=owner.aliases[name])


def _put_out(node: exp.Expr, name: str, scope: Scope) -> Reference | None:
    """What a name in ORDER BY means among the columns that SELECT puts out; None if nothing.

    Not in the arguments of an aggregate, which look at the sources only.
    """
    if name.lower() == "all":
        return Reference(node, "order", "open", name)
    candidates = scope.put_out.get(name.lower())
    if not candidates or _in_aggregate(node):
        return None
    meaning = scope.meanings.get(id(candidates[0]))
    if len({_text(candidate, scope) for candidate in candidates}) > 1:
        return Reference(node, "order", "ambiguous", name)
    if name.lower() in scope.aliases:
        return Reference(node, "order", "alias", name, expression=candidates[0])
    return None if meaning is None else replace(meaning, node=node, clause="order")


def _text(expression: exp.Expr, scope: Scope) -> str:
    """The same for expressions that are the same, however their columns are qualified."""
    found = scope.meanings.get(id(expression))
    if found is not None and found.source is not None:
        return f"{id(found.source)} {found.name} {'.'.join(found.fields)}".lower()
    return _QUALIFIER.sub("", expression.sql(dialect="starrocks")).lower()


_QUALIFIER = re.compile(r"[\w`]+\.(?=[\w`])")


def _in_aggregate(node: exp.Expr) -> bool:
    """Whether a name in ORDER BY stands in an argument of an aggregate that is no window's."""
    parent = node.parent
    while parent is not None and not isinstance(parent, (exp.Ordered, exp.Query)):
        if isinstance(parent, exp.AggFunc):
            return not isinstance(parent.parent, (exp.Window, exp.IgnoreNulls))
        parent = parent.parent
    return False


def _mark_cycles(scope: Scope) -> None:
    """Aliases of SELECT that stand for one another have no meaning."""
    by_item = [(r, _item(r.node)) for r in scope.references if r.outcome == "alias"]
    uses: dict[str, set[str]] = {}
    for reference, item in by_item:
        uses.setdefault(item, set()).add(reference.name.lower())
    for reference, item in by_item:
        if item in _reached(reference.name.lower(), uses):
            reference.outcome, reference.expression = "cyclic", None


def _item(node: exp.Expr) -> str:
    """The alias, in lower case, of the SELECT item that a node stands in."""
    while node.parent is not None and not isinstance(node.parent, exp.Query):
        node = node.parent
    return node.alias.lower() if isinstance(node, exp.Alias) else ""


def _reached(start: str, uses: Mapping[str, set[str]]) -> set[str]:
    reached, stack = {start}, [start]
    while stack:
        for name in uses.get(stack.pop(), ()):
            if name not in reached:
                reached.add(name)
                stack.append(name)
    return reached


def _find(node: exp.Expr, parts: list[str], scope: Scope, clause: Clause) -> Reference:
    """What a dotted name means among the sources of one scope."""
    first = parts[0].lower()
    holders = [source for source in scope.sources if source.get(first) is not None]
    if len(parts) > 1:
        for used in range(min(3, len(parts) - 1), 0, -1):
            qualified = [s for s in scope.sources if _named(s, parts[:used])]
            if qualified:
                return _in_source(node, qualified, parts[used:], clause)
        if holders:  # a field of a struct
            column = holders[0].get(first)
            fields = tuple(parts[1:])
            return Reference(node, clause, "column", parts[0], holders[0], column, fields)
        if any(s.columns is None for s in scope.sources):
            # A struct of an open table cannot be told from a table that is not there, except that
            # with a single dot the latter is by far what people write.
            known = any(s.name == parts[0] for s in scope.hidden)
            if not known:
                return Reference(node, clause, "open", parts[0])
        return Reference(node, clause, "unknown-table", ".".join(parts[:-1]))
    if holders:
        if first in scope.merged or len(holders) == 1:
            if first in holders[0].duplicates:
                return Reference(node, clause, "ambiguous", parts[0], holders[0])
            return Reference(node, clause, "column", parts[0], holders[0], holders[0].get(first))
        return Reference(node, clause, "ambiguous", parts[0], holders[0])
    if any(_may_have(source, parts[0]) for source in scope.sources):
        return Reference(node, clause, "open", parts[0])
    return Reference(node, clause, "unknown", parts[0])


def _in_source(
    node: exp.Expr, sources: list[Source], parts: list[str], clause: Clause
) -> Reference:
    name, *fields = parts
    holders = [source for source in sources if source.get(name.lower()) is not None]
    if holders:
        # Two sources may have one name: a table and a derived table, or a CTE twice.
        source = holders[0]
        if len(holders) > 1 or name.lower() in source.duplicates:
            return Reference(node, clause, "ambiguous", name, source)
        column = source.get(name.lower())
        return Reference(node, clause, "column", name, source, column, tuple(fields))
    if any(_may_have(s, name) for s in sources):
        return Reference(node, clause, "open", name, sources[0])
    return Reference(node, clause, "unknown", name, sources[0])


# What a table partitioned by expressions keeps their values in.
_HIDDEN_COLUMN = "__generated_partition_column_"


def _may_have(source: Source, name: str) -> bool:
    """Whether a name that is not among a source's columns may be one all the same."""
    if source.columns is None:
        return True
    if source.unnamed and not name.isidentifier():
        return True  # `count(*)`: an expression without alias is called by its text
    # Tables of data lakes have columns that nobody defined: _row_id, _file, $path, ...
    external = source.table is not None and source.table.catalog not in (None, _DEFAULT_CATALOG)
    return (external and name[:1] in "_$") or name.startswith(_HIDDEN_COLUMN)


def _named(source: Source, parts: list[str]) -> bool:
    """Whether a qualifier (`t`, `db.t`, `catalog.db.t`) means this source."""
    if source.name != parts[-1]:
        return False
    if len(parts) == 1:
        return True
    if not source.path:
        # `db.t.c` beside FROM t: the current database may well be that one.
        return source.table is not None and (
            source.table.database in (None, parts[-2]) and not source.aliased
        )
    return list(source.path[-(len(parts) - 1) :]) == parts[:-1]


def _is_boundary(node: exp.Expr) -> bool:
    """The CEIL of date_slice(day, INTERVAL 1 MONTH, CEIL)."""
    call = node.parent
    sliced = isinstance(call, exp.Anonymous) and call.name.lower() in ("date_slice", "time_slice")
    return sliced and node.arg_key == "expressions" and node.index == 2


def _parts(node: exp.Expr) -> list[str] | None:
    """The parts of a dotted name; None if its root is something else than a name."""
    tail: list[str] = []
    while isinstance(node, exp.Dot):
        if not isinstance(node.expression, (exp.Identifier, exp.Star)):
            return None
        tail.append("*" if isinstance(node.expression, exp.Star) else node.expression.name)
        node = node.this
    if not isinstance(node, exp.Column):
        return None
    names = ["*" if isinstance(part, exp.Star) else part.name for part in node.parts]
    return names + tail[::-1]


def _made_columns(name: str, call: exp.Expr) -> list[Output] | None:
    """The columns of a table function before any renaming; None if it is not known."""
    if isinstance(call, exp.Unnest):
        return [Output("unnest", Element(array)) for array in call.expressions]
    if isinstance(call, exp.GenerateSeries):
        bounds = [bound for bound in call.iter_expressions() if bound.arg_key != "alias"]
        return [Output(name, (Output(None, "INT"), *(Output(None, bound) for bound in bounds)))]
    columns = _TABLE_FUNCTION_COLUMNS.get(name)
    return [Output(*column) for column in columns] if columns is not None else None


def _star(projection: exp.Expr) -> exp.Star | None:
    if isinstance(projection, exp.Star):
        return projection
    if isinstance(projection, exp.Column) and isinstance(projection.this, exp.Star):
        return projection.this
    return None


def _lambda_names(node: exp.Expr) -> frozenset[str]:
    """The parameters that a lambda brings into its body, in lower case."""
    if isinstance(node, exp.Lambda):
        return frozenset(parameter.name.lower() for parameter in node.expressions)
    if isinstance(node, exp.JSONExtract) and not isinstance(
        node.expression, (exp.JSONPath, exp.Literal)
    ):
        # sqlglot reads `(x, y) -> x + y` outside of calls as JSON's arrow.
        return frozenset(column.name.lower() for column in node.this.find_all(exp.Column))
    return frozenset()


def _table_path(node: exp.Table) -> tuple[str, tuple[str, ...]]:
    names = [part.name for part in node.parts]
    return names[-1], tuple(names[:-1])


def _derived(node: exp.Expr, outputs: list[Output] | None) -> Source:
    alias = node.args.get("alias")
    if not isinstance(node, exp.Values):
        outputs = _renamed(outputs, alias)
    source = _from_outputs(node.alias or None, node, outputs)
    source.aliased = True
    if node.args.get("pivots"):
        source.columns = source.outputs = None
    return source


def _from_outputs(name: str | None, node: exp.Expr, outputs: list[Output] | None) -> Source:
    if outputs is None:
        return Source(name, node, None)
    columns = _by_name(outputs)
    named = [output.name.lower() for output in outputs if output.name]
    duplicates = (
        frozenset(n for n in named if named.count(n) > 1)
        if len(columns) < len(named)
        else frozenset()
    )
    unnamed = len(named) < len(outputs)
    return Source(name, node, columns, unnamed=unnamed, duplicates=duplicates, outputs=outputs)


def _by_name(outputs: list[Output]) -> dict[str, Output]:
    columns: dict[str, Output] = {}
    for output in outputs:
        if output.name:
            columns.setdefault(output.name.lower(), output)
    return columns


def _lower_names(table: Table) -> list[str]:
    return [column.name.lower() for column in table.columns]


def _renamed(outputs: list[Output] | None, alias: exp.Expr | None) -> list[Output] | None:
    """Outputs under the column names of `alias(a, b)`, if it has any."""
    names = [column.name for column in alias.columns] if isinstance(alias, exp.TableAlias) else []
    if not names:
        return outputs
    if outputs is None:
        return [Output(name) for name in names]
    renamed = [Output(n, o.origin, o.nullable) for n, o in zip(names, outputs, strict=False)]
    return renamed + outputs[len(names) :]


def _united(left: list[Output] | None, right: list[Output] | None) -> list[Output] | None:
    """Set operations name their columns after the first query."""
    if left is None or right is None or len(left) != len(right):
        return left
    return [
        Output(one.name, (one, other), one.nullable or other.nullable)
        for one, other in zip(left, right, strict=True)
    ]
