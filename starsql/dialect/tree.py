"""Walking sqlglot's trees. Its own generators cost as much as all rules of the linter together."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

__all__ = ["children", "walk"]


def children(node: exp.Expr) -> list[exp.Expr]:
    """The nodes right below one, in the order of its arguments."""
    found: list[exp.Expr] = []
    for value in node.args.values():
        if isinstance(value, list):
            found += [item for item in value if isinstance(item, exp.Expr)]
        elif value is not None and isinstance(value, exp.Expr):
            found.append(value)
    return found


def walk(root: exp.Expr, *, but: type[exp.Expr] | tuple[type[exp.Expr], ...]) -> Iterator[exp.Expr]:
    """A tree's nodes, each before those below it; nodes of the classes `but` are not entered.

    The root is entered whatever it is.
    """
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        if node is root or not isinstance(node, but):
            stack += reversed(children(node))
