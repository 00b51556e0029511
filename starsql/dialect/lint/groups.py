"""What a SELECT groups by, and which of its expressions are the same."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from sqlglot import exp

from starsql.dialect.lint.rule import Subject
from starsql.dialect.scope import Scope
from starsql.dialect.tree import children

__all__ = [
    "Keys",
    "clause",
    "expanded",
    "group_items",
    "group_keys",
    "groups_all",
    "has_sets",
    "is_aggregated",
    "meant",
    "output_width",
    "plain_group_items",
    "position_of",
    "unaliased",
]


def clause(scope: Scope, key: str) -> exp.Expr | None:
    """A clause of the SELECT, by sqlglot's key ("group", "having", ...); None if it has none."""
    found = scope.select.args.get(key)
    return found if isinstance(found, exp.Expr) else None


def unaliased(projection: exp.Expr) -> exp.Expr:
    """An item of SELECT without its alias."""
    inner = projection.this if isinstance(projection, exp.Alias) else projection
    assert isinstance(inner, exp.Expr)
    return inner


def is_aggregated(subject: Subject, scope: Scope) -> bool:
    """Whether SELECT puts out groups: ORDER BY's aggregates make it so too."""
    if clause(scope, "group") is not None:
        return True
    return bool(subject.aggregates_in(scope.select, "expressions", "having", "order"))


def groups_all(scope: Scope) -> bool:
    """Whether it is GROUP BY ALL."""
    group = clause(scope, "group")
    return group is not None and bool(group.args.get("all"))


def has_sets(scope: Scope) -> bool:
    """Whether GROUP BY names several sets of columns: ROLLUP, CUBE, GROUPING SETS."""
    group = clause(scope, "group")
    if group is None:
        return False
    return any(group.args.get(key) for key in ("rollup", "cube", "grouping_sets")) or any(
        isinstance(item, (exp.Rollup, exp.Cube, exp.GroupingSets)) for item in group.expressions
    )


def plain_group_items(scope: Scope) -> list[exp.Expr]:
    """What GROUP BY names outside of sets, where numbers are positions."""
    group = clause(scope, "group")
    return [] if group is None or has_sets(scope) else list(group.expressions)


def group_items(scope: Scope) -> list[exp.Expr]:
    """What GROUP BY names one by one, sets and rollups taken apart."""
    group = clause(scope, "group")
    if group is None:
        return []
    stack: list[exp.Expr] = list(group.expressions)
    for key in ("grouping_sets", "rollup", "cube"):
        stack += [item for item in group.args.get(key) or () if isinstance(item, exp.Expr)]
    items: list[exp.Expr] = []
    while stack:
        item = stack.pop(0)
        if isinstance(item, (exp.Rollup, exp.Cube, exp.GroupingSets, exp.Tuple)):
            stack[:0] = item.expressions
        elif isinstance(item, exp.Paren):
            stack.insert(0, item.this)
        else:
            items.append(item)
    return items


def meant(item: exp.Expr, scope: Scope) -> exp.Expr:
    """The expression behind a position or an alias in GROUP BY."""
    position = position_of(item)
    if position is not None and 1 <= position <= len(scope.select.expressions):
        return unaliased(scope.select.expressions[position - 1])
    found = scope.meanings.get(id(item))
    if found is not None and found.outcome == "alias":
        return scope.aliases.get(found.name.lower(), item)
    return item


def position_of(item: exp.Expr) -> int | None:
    """The number that an item of GROUP BY or ORDER BY is, if it is one."""
    if isinstance(item, exp.Literal) and not item.is_string and item.name.isdigit():
        return int(item.name)
    return None


def output_width(scope: Scope) -> int | None:
    """How many columns a SELECT puts out; None if `*` leaves that open."""
    if scope.outputs is not None:
        return len(scope.outputs)
    projections = scope.select.expressions
    stars = any(e.is_star for e in projections)
    return None if stars else len(projections)


def expanded(root: exp.Expr, scope: Scope) -> Iterator[exp.Expr]:
    """The nodes of an expression and of what its aliases stand for; subqueries are not entered."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        found = scope.meanings.get(id(node))
        if found is not None and found.outcome == "alias" and found.expression is not None:
            stack.append(found.expression)
        elif not isinstance(node, exp.Query):
            stack += reversed(children(node))


def group_keys(scope: Scope, keys: Keys) -> set[Hashable]:
    """Keys of the expressions that are the same within a group; DISTINCT groups by all it selects.

    Without GROUP BY, that is: beside it DISTINCT comes after grouping.
    """
    if clause(scope, "group") is None and clause(scope, "distinct") is not None:
        return {keys.of(unaliased(item)) for item in scope.select.expressions}
    return {keys.of(meant(item, scope)) for item in group_items(scope)}


class Keys:
    """Makes expressions comparable: equal keys, equal meaning in this scope."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.known: dict[int, Hashable] = {}

    def of(self, node: exp.Expr) -> Hashable:
        key = self.known.get(id(node))
        if key is None:
            key = self.known[id(node)] = self._make(node)
        return key

    def _make(self, node: exp.Expr) -> Hashable:
        if isinstance(node, exp.Paren):
            return self.of(node.this)
        found = self.scope.meanings.get(id(node))
        if found is not None:
            if found.outcome == "alias" and found.expression is not None:
                return self.of(found.expression)
            # `t.a` and `a` are one column; so, for all that is known, are those of open tables.
            if found.outcome == "open":
                return "column", node.name.lower()
            fields = tuple(name.lower() for name in found.fields)
            return "column", id(found.source), found.name.lower(), fields
        if isinstance(node, exp.Identifier):
            return "name", node.name.lower()
        values: list[Hashable] = [node.key]
        for name, value in node.args.items():
            if isinstance(value, exp.Expr):
                values.append((name, self.of(value)))
            elif isinstance(value, list):
                items = [self.of(v) if isinstance(v, exp.Expr) else str(v) for v in value]
                if items:
                    values.append((name, tuple(items)))
            elif value not in (None, False):
                text = str(value)
                values.append((name, text if isinstance(node, exp.Literal) else text.lower()))
        return tuple(values)
