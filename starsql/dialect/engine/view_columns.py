"""The query of a materialized view after its columns have changed.

    ALTER MATERIALIZED VIEW v ADD COLUMN n AS count(b)
    SELECT a FROM t GROUP BY a   ->   SELECT a, count(b) AS n FROM t GROUP BY a

The text is edited, not printed from a tree: what its author wrote otherwise stays.
Source: https://docs.starrocks.io/docs/sql-reference/sql-statements/materialized_view/ALTER_MATERIALIZED_VIEW/
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sqlglot import exp

from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.parse import tokenise
from starsql.records import Finding

__all__ = ["with_column", "without_column"]

_AFTER_GROUP_BY = ("HAVING", "ORDER BY", "LIMIT", "QUALIFY", "WINDOW")


def with_column(query: str, name: str, expression: str) -> str:
    """The query with one more column, which it also groups by if it groups by all such.

    Raises Refusal for a query that is no plain SELECT.
    """
    tree, words = _plain_select(query)
    item = f", {expression} AS `{name}`"
    start = _place(words, ("FROM",))
    added = read(f"SELECT {expression}")
    if start is None or isinstance(added, Finding):
        raise unsupported("a column of this materialized view")
    if tree.args.get("group") is not None and not added.find(exp.AggFunc, exp.Anonymous):
        end = _place(words, _AFTER_GROUP_BY)
        end = len(query.rstrip().rstrip(";")) if end is None else end
        query = f"{query[:end].rstrip()}, {expression} {query[end:]}"
    return f"{query[:start].rstrip()}{item} {query[start:]}"


def without_column(query: str, name: str) -> str:
    """The query without one of its columns. Raises Refusal for a column that it groups by."""
    tree, words = _plain_select(query)
    names = [item.alias_or_name.lower() for item in tree.selects]
    start = _place(words, ("FROM",))
    if names.count(name.lower()) != 1 or start is None:
        raise unsupported("dropping this column of a materialized view")
    place = names.index(name.lower())
    dropped = tree.selects[place]
    if tree.args.get("group") is not None and not dropped.find(exp.AggFunc, exp.Anonymous):
        raise unsupported("dropping a column that a materialized view groups by")
    first = words[0][1] + len("SELECT")
    commas = [at for text, at in words if text == "," and at < start]
    edges = [first - 1, *commas, start]
    items = [query[low + 1 : high].strip() for low, high in pairwise(edges)]
    if len(items) != len(names):
        raise unsupported("dropping this column of a materialized view")
    del items[place]
    return f"SELECT {', '.join(items)} {query[start:]}"


def _plain_select(query: str) -> tuple[exp.Select, list[tuple[str, int]]]:
    """The tree of a query, and its words outside of parentheses with their places."""
    tree, tokens = read(query), tokenise(query)
    if isinstance(tree, Finding):
        raise Refusal(tree)
    if isinstance(tokens, Finding):
        raise Refusal(tokens)
    words, depth = [], 0
    for token in tokens:
        text = token.text.upper()
        depth -= text in (")", "]", "}")
        if not depth:
            words.append((text, token.start))
        depth += text in ("(", "[", "{")
    plain = isinstance(tree, exp.Select) and not tree.args.get("with_")
    if not plain or not words or words[0][0] != "SELECT" or tree.args.get("distinct"):
        raise unsupported("changing the columns of this materialized view")
    assert isinstance(tree, exp.Select)
    return tree, words


def _place(words: Sequence[tuple[str, int]], keywords: Sequence[str]) -> int | None:
    """Where the first of these keywords stands, outside of parentheses."""
    return next((at for text, at in words if text in keywords), None)
