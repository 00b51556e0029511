# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""FROM: tables, views, derived tables, table functions, and how they are joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sqlglot import exp

from starsql.dialect.comparisons import binary_comparison_type
from starsql.dialect.engine.translate.reading import function_name, read
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.relations import (
    Compiled,
    Relation,
    named_as,
    renamed,
    source_of,
)
from starsql.dialect.engine.translate.scalar import coerce
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Source, Typed
from starsql.dialect.engine.translate.table_functions import table_function
from starsql.dialect.types import common_type

if TYPE_CHECKING:
    from starsql.dialect.engine.translate.queries import Queries

__all__ = ["From"]

_KINDS = ("", "INNER", "OUTER", "CROSS", "SEMI", "ANTI")


class From:
    """Translates one FROM; its sources are put into `scope`."""

    def __init__(self, queries: Queries, scope: Scope) -> None:
        self.queries = queries
        self.scope = scope
        self.tr = queries.expressions(scope)

    def text(self, node: exp.Select) -> str:
        """` FROM ...`, or nothing."""
        clause = node.args.get("from_")
        if clause is None:
            if node.args.get("joins"):
                raise unsupported("this FROM", node)
            return ""
        return f" FROM {self._joined(clause.this, node.args.get('joins') or [])}"

    def _joined(self, first: exp.Expr, joins: Sequence[exp.Join]) -> str:
        text, source = self._relation(first)
        self._add(source, first)
        for join in [*_own_joins(first), *joins]:
            text = self._join(text, join)
        return text

    def _add(self, sources: Sequence[Source], node: exp.Expr) -> None:
        for source in sources:
            taken = any(
                other.name == source.name and other.database == source.database
                for other in self.scope.sources
                if other.name is not None
            )
            if taken:
                raise reject("not-unique-alias", f"Not unique table/alias: '{source.name}'", node)
            self.scope.sources.append(source)

    # ---- what stands between the joins

    def _relation(self, node: exp.Expr) -> tuple[str, list[Source]]:
        if isinstance(node, exp.Subquery):
            return self._group(node) if _is_group(node) else self._one(self._derived(node))
        if isinstance(node, exp.Table):
            if isinstance(node.this, exp.Anonymous):
                return self._one(self._function(node.this, node))
            return self._one(self._table(node))
        if isinstance(node, exp.Values):
            return self._one(self._derived_from(self.queries.values(node, None), node))
        if isinstance(node, exp.Lateral):
            return self._one(self._function(node.this, node))
        if isinstance(node, exp.Unnest):
            return self._one(self._function(node, node))
        if isinstance(node, exp.TableFromRows):
            return self._one(self._function(node.this, node))
        raise unsupported(f"{type(node).__name__} in FROM", node)

    def _one(self, found: tuple[str, Source]) -> tuple[str, list[Source]]:
        return found[0], [found[1]]

    def _group(self, node: exp.Subquery) -> tuple[str, list[Source]]:
        """Joins in parentheses; their conditions see only what is inside."""
        if node.alias:
            raise reject("syntax", "A join in parentheses takes no alias", node)
        inner = From(self.queries, Scope([], self.scope.parent))
        text = inner._joined(node.this, [])
        self.scope.merged.update(inner.scope.merged)
        return f"({text})", inner.scope.sources

    def _table(self, node: exp.Table) -> tuple[str, Source]:
        allowed = {"this", "db", "catalog", "alias", "joins", "partition"}
        extra = [key for key, value in node.args.items() if value and key not in allowed]
        if extra:
            raise unsupported(f"{extra[0].upper()} on a table", node)
        if not isinstance(node.this, exp.Identifier):
            raise unsupported("this in FROM", node)
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
        return f"{text} AS {alias}", source_of(name, database, alias, found.columns)

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
        columns = named_as(inner.columns, view.columns)
        name, database = (node.alias, None) if node.alias else (node.name, view.database)
        return f"({inner.sql}) AS {alias}", source_of(name, database, alias, columns)

    def _derived(self, node: exp.Subquery) -> tuple[str, Source]:
        if not node.alias:
            raise reject(
                "derived-table-without-alias", "Every derived table must have its own alias", node
            )
        for part in node.args:
            if part not in ("this", "alias", "joins", "with_") and node.args.get(part):
                inner = self.queries.parenthesised(node, self.scope.parent)
                break
        else:
            inner = self.queries.query(node.this, self.scope.parent)
        return self._derived_from(inner, node)

    def _derived_from(
        self, inner: Compiled, node: exp.Expr, names: Sequence[exp.Expr] | None = None
    ) -> tuple[str, Source]:
        if names is None:
            names = _column_names(node)
        alias = self.queries.alias()
        columns = renamed(inner.columns, names, node)
        return f"({inner.sql}) AS {alias}", source_of(node.alias or None, None, alias, columns)

    def _function(self, call: exp.Expr, outer: exp.Expr) -> tuple[str, Source]:
        """A table function, which may use the sources before it."""
        names = _column_names(outer)
        if isinstance(call, exp.Unnest):
            if call.args.get("offset"):
                raise unsupported("WITH ORDINALITY", outer)
            name = "unnest"
            if len(call.expressions) > 1 and [each.name for each in names] == ["unnest"]:
                names = []  # not written: the parser's idea
        elif isinstance(call, exp.Anonymous):
            name = function_name(call)
        else:
            raise unsupported("this table function", outer)
        sql, columns = table_function(name, [self.tr(arg) for arg in call.expressions], outer)
        return self._derived_from(Compiled(sql, columns), outer, names)

    # ---- JOIN

    def _join(self, left: str, join: exp.Join) -> str:
        side = (join.args.get("side") or "").upper()
        kind = (join.args.get("kind") or "").upper()
        method = (join.args.get("method") or "").upper()
        if kind not in _KINDS or method not in ("", "ASOF"):
            raise unsupported(f"{method or kind} JOIN", join)
        earlier = list(self.scope.visible())
        right, sources = self._relation(join.this)
        self._add(sources, join.this)
        if isinstance(join.this, exp.Table) and _own_joins(join.this):
            raise unsupported("nested joins", join)
        if _is_function(join.this):
            return f"{left} {_lateral(join, side, kind)} {right}{' ON TRUE' if side else ''}"
        condition = self._condition(join, earlier, sources, side)
        if kind in ("SEMI", "ANTI"):
            if not condition:
                raise reject(
                    "join-condition", f"{side} {kind} JOIN requires an ON or USING clause.", join
                )
            # the side that is not kept is out of sight from here on
            for lost in earlier if side == "RIGHT" else sources:
                lost.hidden = True
            kept, other = (right, f"({left})") if side == "RIGHT" else (left, right)
            return f"{kept} {kind} JOIN {other} ON {condition}"
        if method == "ASOF":
            _check_asof(join, side, kind)
            return f"{left} ASOF {side + ' ' if side else ''}JOIN {right} ON {condition}"
        if not condition:
            if side:
                raise reject(
                    "join-condition", f"{side} OUTER JOIN requires an ON or USING clause.", join
                )
            return f"{left} CROSS JOIN {right}"
        return f"{left} {side + ' ' if side else ''}JOIN {right} ON {condition}"

    def _condition(
        self, join: exp.Join, earlier: Sequence[Source], sources: Sequence[Source], side: str
    ) -> str:
        condition = join.args.get("on")
        if condition is not None:
            return self.tr.boolean(condition)
        names = join.args.get("using") or []
        pairs = [self._using(name, earlier, sources, side, join) for name in names]
        # columns of the latest USING come first in `*`
        self.scope.merged = {
            **{column.name.lower(): column for column, _ in pairs},
            **{
                name: column
                for name, column in self.scope.merged.items()
                if name not in {column.name.lower() for column, _ in pairs}
            },
        }
        return " AND ".join(text for _, text in pairs)

    def _using(
        self,
        name: exp.Expr,
        earlier: Sequence[Source],
        sources: Sequence[Source],
        side: str,
        join: exp.Join,
    ) -> tuple[OutputColumn, str]:
        """One column of USING: what both sides have in common, and when they are equal."""
        lower = name.name.lower()
        already = self.scope.merged.get(lower)
        lefts = [column for source in earlier for column in source.unmerged(lower)]
        lefts += [already] if already is not None else []
        rights = [column for source in sources for column in source.find(lower)]
        if not lefts or not rights:
            raise reject(
                "using-column", f"USING column '{name.name}' not found in both tables", join
            )
        if len(lefts) > 1 or len(rights) > 1:
            raise reject("ambiguous-column", f"Column '{name.name}' is ambiguous", join)
        left, right = lefts[0], rights[0]
        for source in (*earlier, *sources):
            if source.find(lower):
                source.merged.add(lower)

        def failure() -> Refusal:
            return reject(
                "using-types",
                f"USING column '{name.name}' has incompatible types: {left.type} and {right.type}",
                join,
            )

        target = binary_comparison_type(left.type, right.type, equality=True)
        if target is None:
            raise failure()
        one, two = (coerce(column.value(join), target, failure) for column in (left, right))
        return _common_column(left, right, side, failure), f"{one} = {two}"


def _common_column(
    left: OutputColumn, right: OutputColumn, side: str, failure: Callable[[], Refusal]
) -> OutputColumn:
    if side == "RIGHT":
        return OutputColumn(left.name, right.sql, right.type)
    if side != "FULL":
        return left
    target = common_type((left.type, right.type))
    if target is None:
        raise failure()
    one, two = (coerce(Typed(column.sql, column.type), target, failure) for column in (left, right))
    return OutputColumn(left.name, f"coalesce({one}, {two})", target)


def _own_joins(node: exp.Expr) -> list[exp.Join]:
    return node.args.get("joins") or []


def _is_group(node: exp.Subquery) -> bool:
    """Parentheses around tables and joins, not around a query."""
    inner = node.this
    return (
        isinstance(inner, exp.Table)
        or _is_function(inner)
        or (isinstance(inner, exp.Subquery) and bool(inner.alias or _own_joins(inner)))
    )


def _is_function(node: exp.Expr) -> bool:
    return isinstance(node, (exp.Lateral, exp.Unnest, exp.TableFromRows)) or (
        isinstance(node, exp.Table) and isinstance(node.this, exp.Anonymous)
    )


def _column_names(node: exp.Expr) -> Sequence[exp.Expr]:
    alias = node.args.get("alias")
    return alias.columns if alias is not None else []


def _lateral(join: exp.Join, side: str, kind: str) -> str:
    """How a table function is joined: for each row, its rows, or one of NULLs after LEFT."""
    on = join.args.get("on")
    always = on is None or (isinstance(on, exp.Boolean) and on.this)
    if kind in ("SEMI", "ANTI") or side not in ("", "LEFT") or join.args.get("using"):
        raise reject(
            "join-condition", "unnest support inner join, cross join and left join on true.", join
        )
    if side and (on is None or not always):
        raise reject("join-condition", "left join unnest only support on true.", join)
    if not always:
        raise unsupported("a condition for a table function's rows", join)
    return "LEFT JOIN LATERAL" if side else "CROSS JOIN LATERAL"


def _check_asof(join: exp.Join, side: str, kind: str) -> None:
    """Equal keys and one inequality, as both StarRocks and DuckDB want them."""
    if side not in ("", "LEFT") or kind not in ("", "INNER", "OUTER"):
        raise unsupported(f"ASOF {side or kind} JOIN", join)
    on = join.args.get("on")
    parts = list(on.flatten()) if isinstance(on, exp.And) else [on]
    ordered = [p for p in parts if isinstance(p, (exp.GT, exp.GTE, exp.LT, exp.LTE))]
    equal = [part for part in parts if isinstance(part, exp.EQ)]
    right = join.this.alias_or_name
    if (
        len(ordered) != 1
        or not equal
        or len(ordered) + len(equal) != len(parts)
        or not all(_compares_sides(part, right) for part in (*ordered, *equal))
    ):
        raise unsupported("ASOF JOIN on other conditions than equal keys and one inequality", join)


def _compares_sides(condition: exp.Binary, right: str) -> bool:
    """One operand has columns of the right table only, the other none of it."""
    tables = [
        {column.table for column in operand.find_all(exp.Column)}
        for operand in (condition.left, condition.right)
    ]
    return any(
        one == {right} and other and right not in other for one, other in (tables, tables[::-1])
    )
