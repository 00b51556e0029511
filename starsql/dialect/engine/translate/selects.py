"""One SELECT: its list, WHERE, GROUP BY, HAVING, QUALIFY."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sqlglot import exp

from starsql.dialect.engine.translate.ordering import Item, limit_text, order_by
from starsql.dialect.engine.translate.reading import without_marks
from starsql.dialect.engine.translate.refusal import reject, unsupported
from starsql.dialect.engine.translate.relations import Compiled
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Typed
from starsql.dialect.engine.translate.sources import From
from starsql.dialect.types import NULL
from starsql.dialect.version import StarRocksVersion

if TYPE_CHECKING:
    from starsql.dialect.engine.translate.queries import Queries

__all__ = ["Select"]


_USING_ONCE_SINCE = StarRocksVersion(4, 0)
_KNOWN_CLAUSES = frozenset(
    {
        *("with_", "expressions", "distinct", "hint", "from_", "joins", "where", "group"),
        *("having", "qualify", "order", "limit", "offset"),
    }
)


class Select:
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
        source = From(self.queries, self.scope).text(node)
        where = self._condition("where", {})
        items = self._items()
        aliases = {item.name.lower(): item.value for item in items if item.aliased}
        group = self._group_by(items, aliases)
        having = self._condition("having", aliases)
        qualify = self._condition("qualify", aliases)
        order = order_by(self.tr, node.args.get("order"), items)
        chosen = ", ".join(f"{item.value.sql} AS c{i}" for i, item in enumerate(items, 1))
        text = (
            f"SELECT {'DISTINCT ' if distinct is not None else ''}{chosen}"
            f"{source}{where}{group}{having}{qualify}{order}{limit_text(node)}"
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

    def _items(self) -> list[Item]:
        """Each expression in turn; a later one may use the alias of an earlier one."""
        items: list[Item] = []
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
            items.append(Item(node.alias if aliased else _label(inner), value, aliased))
            if aliased:
                aliases = {**aliases, node.alias.lower(): value}
        return items

    def _star(self, node: exp.Expr, table: str | None) -> list[Item]:
        star = node if isinstance(node, exp.Star) else node.this
        if any(star.args.get(part) for part in ("replace", "rename")):
            raise unsupported("this *", node)
        if table:
            source = self.scope.source(table)
            if source is None:
                raise reject("unknown-table", f"Unknown table '{table}'", node)
            columns = list(source.columns)
        else:
            columns = self._all_columns()
        columns = _without(columns, star.args.get("except_") or [])
        if not columns:
            raise reject("no-columns", "No tables used", node)
        return [Item(c.name, c.value(node), False) for c in columns]

    def _all_columns(self) -> list[OutputColumn]:
        """What `*` stands for: columns of USING come first and once, since 4.0."""
        sources = list(self.scope.visible())
        if self.queries.version < _USING_ONCE_SINCE:
            return [column for source in sources for column in source.columns]
        return list(self.scope.merged.values()) + [
            column
            for source in sources
            for column in source.columns
            if column.name.lower() not in source.merged
        ]

    # ---- GROUP BY

    def _group_by(self, items: Sequence[Item], aliases: Mapping[str, Typed]) -> str:
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

    def _group_item(self, node: exp.Expr, items: Sequence[Item]) -> str:
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
        if value.type.is_opaque:
            raise unsupported(f"GROUP BY {value.type}", node)
        # a bare number would be a position
        return (
            f"({value.sql} + 0)"
            if value.literal is not None and value.type.is_number
            else value.sql
        )


def _without(columns: list[OutputColumn], names: Sequence[exp.Expr]) -> list[OutputColumn]:
    """What `* EXCLUDE (a, b)` leaves."""
    left_out = {name.name.lower(): name for name in names}
    known = {column.name.lower() for column in columns}
    for name, node in left_out.items():
        if name not in known:
            raise reject("unknown-column", f"Column '{node.name}' cannot be resolved", node)
    return [column for column in columns if column.name.lower() not in left_out]


def _label(node: exp.Expr) -> str:
    """What StarRocks calls a column without an alias: its name, or the expression's text."""
    if isinstance(node, exp.Column):
        return node.name
    text: str = without_marks(node).sql(dialect="verbatim", normalize_functions=False)
    return text
