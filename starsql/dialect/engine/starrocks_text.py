"""What of a query's text is sent to a server, if any of it may be.

Only what `check_read_only` lets through, without its comments, so that the server reads the very
tokens that were judged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sqlglot import exp

from starsql.dialect.engine.starrocks_plans import Labels, column_labels
from starsql.dialect.parse import tokenise
from starsql.dialect.readonly import check_read_only
from starsql.records import Finding

__all__ = ["CheckedText", "checked_text"]

_MAY_COMMENT = re.compile(r"--|/\*|#|;")
_HINT = re.compile(r"(/\*\+.*?\*/)", re.DOTALL)
_INK = re.compile(r"[^\r\n]")


@dataclass(frozen=True, slots=True)
class CheckedText:
    """A query that was found to be read-only, as it is sent."""

    query: str
    explain: str
    explains: bool
    """It is an EXPLAIN itself."""
    labels: Labels
    lines_before: int
    """Lines that `explain` has before the query's own."""


@lru_cache(maxsize=512)  # explain comes before query, of the same text
def checked_text(sql: str) -> CheckedText | Finding:
    """What may be sent, or the syntax finding that says why not. Raises ForbiddenStatement."""
    try:
        sql.encode()
    except UnicodeEncodeError as error:
        return Finding("syntax", f"Character {error.start + 1} is not Unicode text.")
    tree = check_read_only(sql)
    if isinstance(tree, Finding):
        return tree
    text = _without_comments(sql)
    explains = isinstance(tree, exp.Describe)
    return CheckedText(
        query=text,
        explain=text if explains else f"EXPLAIN\n{text}",
        explains=explains,
        labels=column_labels(tree),
        lines_before=0 if explains else 1,
    )


def _without_comments(sql: str) -> str:
    r"""The text with spaces for comments, so that no position changes.

    Servers differ in what a comment is: MariaDB runs `/*! ... */`, takes `--1` for arithmetic, and
    StarRocks continues `-- ... \` on the next line. None of them sees any.
    """
    if not _MAY_COMMENT.search(sql):
        return sql.rstrip()
    tokens = tokenise(sql)
    assert not isinstance(tokens, Finding)
    out, end = [], 0
    for token in tokens:
        if token.start > end:
            out.append(_blank(sql[end : token.start]))
        if token.token_type.name == "SEMICOLON":
            out.append(" ")
        else:
            out.append(sql[max(token.start, end) : token.end + 1])
        end = max(end, token.end + 1)
    return "".join(out).rstrip()


def _blank(gap: str) -> str:
    """What stands between two tokens: white space and optimizer hints stay."""
    return "".join(
        part if part.startswith("/*+") else _INK.sub(" ", part) for part in _HINT.split(gap)
    )
