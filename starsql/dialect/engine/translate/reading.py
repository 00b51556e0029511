"""Reading a query so that every function keeps the name and the arguments its author wrote.

sqlglot turns `last_day(d, 'year')`, `from_unixtime(n, f)`, `week(d, 1)` and many more into nodes of
its own, dropping arguments or bending their meaning. Here the tokens of function names are marked
before parsing, so that such a call arrives as `exp.Anonymous` under its StarRocks name.
"""

from __future__ import annotations

from itertools import pairwise

import sqlglot
from sqlglot import exp
from sqlglot.dialects.starrocks import StarRocks
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.engine.translate.refusal import unsupported
from starsql.dialect.parse import _rewrite, split_statements, statement_count, tokenise
from starsql.dialect.parse import parse as parse_plain
from starsql.dialect.quiet import quietly
from starsql.records import Finding

__all__ = ["function_name", "read", "without_marks"]


class Verbatim(StarRocks):
    """StarRocks' grammar, without sqlglot's changes to indices and JSON paths."""

    INDEX_OFFSET = 0

    def to_json_path(self, path: exp.Expr | None) -> exp.Expr | None:
        return path


_DIALECT = sqlglot.Dialect.get_or_raise("verbatim")
_MARK = "sr__"

# Names whose call syntax is the parser's own business: keywords inside the parentheses, table
# functions, predicates, grouping elements.
_GRAMMAR = frozenset(
    {
        *("AND", "ARRAY", "CASE", "CAST", "CONVERT", "CUBE", "EXISTS", "EXTRACT", "FILTER"),
        *("GROUPING_SETS", "GROUP_CONCAT", "IN", "LIKE", "MAP", "NOT", "OR", "ROLLUP", "ROW"),
        *("STRING_AGG", "STRUCT", "TABLE", "TRY_CAST", "UNNEST", "VALUES", "XOR"),
    }
)
# A type's name may stand before a parenthesis here: CAST(x AS CHAR(10)).
_TYPE_CONTEXT = frozenset({TokenType.ALIAS, TokenType.LT, TokenType.COMMA})
_TYPE_NAMES = frozenset({"CHAR", "DATETIME", "TIME", "TIMESTAMP", "STRING", "INT64"})
_RENAMED = frozenset(_DIALECT.parser_class.FUNCTIONS) | frozenset(
    _DIALECT.parser_class.FUNCTION_PARSERS
)
_MARKED = (_RENAMED | {"IF", "LEFT", "RIGHT", "REPLACE", "TRUNCATE", "MOD"}) - _GRAMMAR
_TABLE_HINTS = frozenset({"_META_", "_SYNC_MV_", "_BINLOG_", "_USE_PK_INDEX_"})
_NEVER_BEFORE = frozenset({TokenType.TABLE, TokenType.INTO})  # INSERT INTO t (a, b)


def read(sql: str) -> exp.Expr | Finding:
    """The tree of one statement, functions unbent; the finding that says why there is none."""
    tokens = tokenise(sql)
    if isinstance(tokens, Finding):
        return tokens
    dropped = _dropped(tokens)
    if dropped:
        return unsupported(dropped).finding
    chunks = list(split_statements(tokens))
    if len(chunks) != 1:
        return statement_count(len(chunks))
    try:
        with quietly():
            [tree] = _DIALECT.parser().parse(_marked(_rewrite(chunks[0])[0]), sql)
    except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError, LookupError):
        found = parse_plain(sql)
        return found if isinstance(found, Finding) else unsupported("this syntax").finding
    return tree if tree is not None else statement_count(0)


def _dropped(tokens: list[Token]) -> str | None:
    """A clause that changes what is read and that the common parser passes by."""
    for token, following in pairwise(tokens):
        name = token.text.upper()
        if name in ("TABLET", "SAMPLE") and following.token_type == TokenType.L_PAREN:
            return name
        if name == "TEMPORARY" and following.text.upper() in ("PARTITION", "PARTITIONS"):
            return "TEMPORARY PARTITION"
        if token.token_type == TokenType.L_BRACKET and following.text.upper() in _TABLE_HINTS:
            return f"[{following.text}]"
    return None


def _marked(tokens: list[Token]) -> list[Token]:
    marked = []
    before: Token | None = None
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if _is_noise(before, token, following):
            continue
        marked.append(_mark(token) if _is_call(before, token, following) else token)
        before = token
    return marked


def _is_noise(before: Token | None, token: Token, following: Token | None) -> bool:
    """ALL in `SELECT ALL a` and `count(ALL a)` says what holds anyway; sqlglot reads a column."""
    if token.token_type != TokenType.ALL or before is None or following is None:
        return False
    if following.token_type in (TokenType.L_PAREN, TokenType.COMMA, TokenType.FROM):
        return False
    return before.token_type in (TokenType.SELECT, TokenType.L_PAREN)


def _is_call(before: Token | None, token: Token, following: Token | None) -> bool:
    if following is None or following.token_type != TokenType.L_PAREN:
        return False
    name = token.text.upper()
    if name not in _MARKED or token.token_type in (TokenType.STRING, TokenType.IDENTIFIER):
        return False
    if before is None:
        return True
    if before.token_type in _NEVER_BEFORE:
        return False
    return not (name in _TYPE_NAMES and before.token_type in _TYPE_CONTEXT)


def _mark(token: Token) -> Token:
    return Token(
        TokenType.VAR,
        _MARK + token.text,
        token.line,
        token.col,
        token.start,
        token.end,
        token.comments,
    )


def function_name(node: exp.Anonymous) -> str:
    """The function's name in lower case, as StarRocks knows it."""
    return node.name.lower().removeprefix(_MARK)


def without_marks(node: exp.Expr) -> exp.Expr:
    """A copy with the names as they were written, for printing."""
    copy = node.copy()
    for call in copy.find_all(exp.Anonymous):
        call.set("this", call.name.removeprefix(_MARK))
    return copy
