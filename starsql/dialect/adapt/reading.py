"""Texts of other dialects to sqlglot trees, as far as sqlglot's own reading goes.

What is unreadable, endless or nested too deeply is a finding, found in bounded time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, get_args

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError, SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.parse import split_statements, statement_count, too_deep
from starsql.dialect.quiet import quietly
from starsql.records import Finding

__all__ = ["SOURCES", "Source", "read_source", "select_list", "source_text", "split_source"]

Source = Literal["sqlite", "mysql", "postgres", "hive", "spark"]
SOURCES: tuple[Source, ...] = get_args(Source)

_MAX_CHARACTERS = 200_000
_MAX_TOKENS = 20_000
# What ends the list of a SELECT, outside of parentheses.
_AFTER_LIST = frozenset(
    {
        TokenType.FROM,
        TokenType.WHERE,
        TokenType.GROUP_BY,
        TokenType.HAVING,
        TokenType.ORDER_BY,
        TokenType.LIMIT,
        TokenType.UNION,
        TokenType.EXCEPT,
        TokenType.INTERSECT,
        TokenType.SEMICOLON,
    }
)
_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.L_BRACE, TokenType.CASE})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.R_BRACE, TokenType.END})


def read_source(sql: str, source: Source) -> tuple[exp.Expr, list[Token]] | Finding:
    """The tree and the tokens of exactly one statement, or why there is none."""
    tokens = _tokens(sql, source)
    if isinstance(tokens, Finding):
        return tokens
    deep = too_deep(tokens)
    if deep is not None:
        return _syntax("The statement is nested too deeply", deep.line, deep.col)
    try:
        with quietly():
            trees = sqlglot.Dialect.get_or_raise(source).parser().parse(tokens, sql)
    except ParseError as error:
        first = error.errors[0] if error.errors else {}
        return _syntax(
            str(first.get("description") or "It cannot be read"), first.get("line"), None
        )
    except RecursionError:
        return _syntax("The statement is nested too deeply", 1, 1)
    except (SqlglotError, ValueError, TypeError, AttributeError, KeyError, IndexError):
        # sqlglot's builders trip over some calls with too few arguments.
        return _syntax(f"It cannot be read as a statement of {source}", 1, 1)
    found = [tree for tree in trees if tree is not None]
    if len(found) != 1:
        return statement_count(len(found))
    return found[0], tokens


def split_source(sql: str, source: Source) -> list[str]:
    """The statements of a text, one by one; a text that cannot be read is one statement."""
    tokens = _tokens(sql, source)
    if isinstance(tokens, Finding):
        return [sql]
    return [sql[chunk[0].start : chunk[-1].end + 1] for chunk in split_statements(tokens)]


def _tokens(sql: str, source: Source) -> list[Token] | Finding:
    if len(sql) > _MAX_CHARACTERS:
        return _syntax(
            f"The statement has {len(sql)} characters, more than {_MAX_CHARACTERS}", 1, 1
        )
    try:
        tokens = sqlglot.Dialect.get_or_raise(source).tokenize(sql)
    except (SqlglotError, RecursionError, ValueError):
        return _syntax("A quotation or a comment is never closed", 1, 1)
    if len(tokens) > _MAX_TOKENS:
        return _syntax(f"It has {len(tokens)} words and signs, more than {_MAX_TOKENS}", 1, 1)
    return tokens


def _syntax(detail: str, line: int | None, column: int | None) -> Finding:
    return Finding("syntax", detail, line=line, column=column)


def source_text(node: exp.Expr, sql: str) -> str:
    """The name as it is written, quotes included; empty if sqlglot does not know its place."""
    meta = node._meta or {}
    return sql[meta["start"] : meta["end"] + 1] if "start" in meta else ""


def select_list(tokens: list[Token], sql: str) -> list[str]:
    """The items of the outermost SELECT as they are written, aliases included.

    Databases name an output without alias after this text. Empty if there is no such SELECT.
    """
    body = list(_outermost(tokens))
    items: list[list[Token]] = [[]]
    depth = 0
    for token in body:
        if depth == 0 and token.token_type in _AFTER_LIST:
            break
        if depth == 0 and token.token_type == TokenType.COMMA:
            items.append([])
            continue
        depth += (token.token_type in _OPENING) - (token.token_type in _CLOSING)
        items[-1].append(token)
    if items[0] and items[0][0].token_type == TokenType.DISTINCT:
        items[0] = items[0][1:]
    return [sql[item[0].start : item[-1].end + 1] for item in items if item]


def _outermost(tokens: list[Token]) -> Iterator[Token]:
    """The tokens behind the first SELECT that stands in no parentheses of WITH."""
    depth = 0
    for i, token in enumerate(tokens):
        if token.token_type == TokenType.SELECT and depth == 0:
            yield from tokens[i + 1 :]
            return
        depth += (token.token_type in _OPENING) - (token.token_type in _CLOSING)


def squeezed(text: str) -> str:
    """A text for comparing: without white space, quotes of names and letter case."""
    return re.sub(r"[\s`\"]", "", text).lower()
