"""Does StarRocks' grammar accept a query? A recogniser of `queryStatement` in StarRocks.g4.

    SELECT a FROM t WHERE a ILIKE 'x'
                            ^ after an expression may stand GROUP, HAVING, ORDER, ...; not a name

It builds nothing: trees come from sqlglot, which reads a great deal that StarRocks does not. Every
method reads one rule of the grammar, or raises at the token that no rule takes; the token furthest
to the right at which that happened is the one to name.

What only versions before main accept does not exist; what only newer ones accept (ASOF JOIN,
EXCLUDE, named arguments) passes at every version.

Source: https://github.com/StarRocks/starrocks/blob/main/fe/fe-grammar/src/main/antlr/com/starrocks/grammar/StarRocks.g4
"""

from __future__ import annotations

from dataclasses import dataclass

from starsql.dialect.grammar.lexer import lex
from starsql.dialect.grammar.queries import Queries
from starsql.dialect.grammar.reader import KEYWORDS, NoMatch

__all__ = ["Mismatch", "mismatch"]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first token that StarRocks' grammar cannot take."""

    start: int
    """Offset into the text; its length if the text ends too early."""
    expected: str = ""
    """What must stand there, if only one thing can."""


def mismatch(sql: str, start: int = 0, end: int | None = None) -> Mismatch | None:
    """Where the text between two offsets stops being a query of StarRocks; None if it is one.

    Recurses as deep as the query is nested: raises RecursionError where sqlglot does too.
    """
    kinds, starts = lex(sql, KEYWORDS, start, end)
    reader = Queries(kinds)
    try:
        reader.statement()
    except NoMatch:
        return Mismatch(starts[reader.furthest], reader.expected)
    return None
