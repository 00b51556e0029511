# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Queries: SELECT, set operations, VALUES and WITH, bound against a catalog, as DuckDB text.

Every source gets an alias of its own (`s1`, `s2`, ...), every output column a name by position
(`c1`, `c2`, ...), so that nothing depends on DuckDB's rules about names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from sqlglot import exp

from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.expressions import Expressions
from starsql.dialect.engine.translate.ordering import Item, limit_text, order_by
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import reject, unsupported
from starsql.dialect.engine.translate.relations import (
    Catalog,
    Compiled,
    Relation,
    renamed,
    source_of,
)
from starsql.dialect.engine.translate.scalar import coerce
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Typed
from starsql.dialect.engine.translate.selects import Select
from starsql.dialect.types import BOOLEAN, NULL, common_type
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding

__all__ = ["Catalog", "Compiled", "Queries", "Relation"]


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
    wraps: bool = False
    """Results too large for their type wrap around or are NULL, as in StarRocks; else they stop the
    query, which is faster to compute."""
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
            return Select(self, node, parent).compiled()
        if isinstance(node, exp.SetOperation):
            return self._set_operation(node, parent)
        if isinstance(node, exp.Subquery):
            return self.parenthesised(node, parent)
        if isinstance(node, exp.Values):
            return self.values(node, parent)
        raise unsupported(f"the statement {type(node).__name__}", node)

    def parenthesised(self, node: exp.Subquery, parent: Scope | None) -> Compiled:
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
        inner.wraps = self.wraps
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
            columns = renamed(inner.columns, cte.args["alias"].columns, cte)
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
        source = source_of(None, None, alias, inner.columns)
        scope = Scope([source], parent)
        chosen = ", ".join(f"{column.sql} AS c{i}" for i, column in enumerate(source.columns, 1))
        text = f"SELECT {chosen} FROM ({inner.sql}) AS {alias}"
        items = [
            Item(column.name, Typed(column.sql, column.type), True) for column in source.columns
        ]
        text += order_by(self.expressions(scope), node.args.get("order"), items) + limit_text(node)
        return Compiled(text, inner.columns)

    def values(self, node: exp.Values, parent: Scope | None) -> Compiled:
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
