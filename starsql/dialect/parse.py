"""StarRocks text to sqlglot trees and back.

sqlglot is extended by rewriting tokens before its parser sees them and trees after; its classes
are never subclassed, because the compiled build (`sqlglot[c]`) refuses that.
"""

from __future__ import annotations

import hashlib

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError, SqlglotError, TokenError

from starsql.records import Finding

__all__ = ["normalise", "parse", "parse_script", "position", "to_sql", "tree_hash"]

_DIALECT = sqlglot.Dialect.get_or_raise("starrocks")


def parse(sql: str) -> exp.Expr | Finding:
    """The tree of exactly one statement, or the finding that says why there is none."""
    trees = parse_script(sql)
    if isinstance(trees, Finding):
        return trees
    if len(trees) != 1:
        found = "no statement" if not trees else f"{len(trees)} statements"
        return Finding("statement-count", f"Expected one statement, found {found}.")
    return trees[0]


def parse_script(sql: str) -> list[exp.Expr] | Finding:
    """The trees of all statements of a text, empty ones left out."""
    try:
        return [tree for tree in _DIALECT.parse(sql) if tree is not None]
    except ParseError as error:
        first = error.errors[0] if error.errors else {}
        return Finding(
            "syntax",
            f"Getting syntax error at line {first.get('line', 1)}, column {first.get('col', 1)}. "
            f"Detail message: {first.get('description', str(error))}.",
            line=first.get("line"),
            column=first.get("col"),
        )
    except (TokenError, RecursionError, SqlglotError) as error:
        return Finding("syntax", f"Getting syntax error. Detail message: {error}.")


def position(tree: exp.Expr, sql: str) -> tuple[int, int] | tuple[None, None]:
    """Line and column, both from 1, where a node's first identifier or literal stands in `sql`."""
    starts = [node.meta["start"] for node in tree.walk() if "start" in node.meta]
    if not starts:
        return None, None
    before = sql[: min(starts)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def to_sql(tree: exp.Expr, *, pretty: bool = False) -> str:
    """StarRocks text of a tree."""
    return tree.sql(dialect=_DIALECT, pretty=pretty)


def normalise(tree: exp.Expr) -> exp.Expr:
    """A copy in which only meaning is left: no comments or quoting, columns in lower case."""
    copy = tree.copy()
    for node in copy.walk():
        node.comments = None
        if isinstance(node, exp.Identifier):
            node.set("quoted", False)
            if not isinstance(node.parent, (exp.Table, exp.TableAlias)) and node.arg_key == "this":
                node.set("this", node.name.lower())
    return copy


def tree_hash(sql: str) -> str | None:
    """Hash of the normalised tree; None if the text is not one parsable statement."""
    tree = parse(sql)
    if isinstance(tree, Finding):
        return None
    return hashlib.sha256(to_sql(normalise(tree)).encode()).hexdigest()[:16]
