"""Queries in the layout of all our training data: keywords lower, a clause a line if long.

    select T1.name
    from singer as T1
    join concert as T2 on T1.id = T2.singer_id
    where T2.year = 2014

so that a model learns one way of writing. Names stay as the schema spells them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.parse import tokenise
from starsql.records import Finding

__all__ = ["lay_out"]

_WIDTH = 90
_SET_OPERATIONS = frozenset({TokenType.UNION, TokenType.INTERSECT, TokenType.EXCEPT})
_JOIN_WORDS = frozenset(
    {
        TokenType.JOIN,
        TokenType.LEFT,
        TokenType.RIGHT,
        TokenType.FULL,
        TokenType.INNER,
        TokenType.OUTER,
        TokenType.CROSS,
        TokenType.SEMI,
        TokenType.ANTI,
    }
)
_CLAUSES = frozenset(
    {
        TokenType.FROM,
        TokenType.WHERE,
        TokenType.GROUP_BY,
        TokenType.HAVING,
        TokenType.ORDER_BY,
        TokenType.LIMIT,
    }
)
_DEPTH = {TokenType.L_PAREN: 1, TokenType.R_PAREN: -1}
_WRITTEN_AS_THEY_ARE = frozenset({TokenType.STRING, TokenType.IDENTIFIER, TokenType.NUMBER})


def lay_out(sql: str, tree: exp.Expr) -> str:
    """A query as `starsql.dialect` writes it, in the house's layout. tree: the query, parsed."""
    tokens = tokenise(sql)
    if isinstance(tokens, Finding):
        return sql
    names = frozenset(node.name for node in tree.find_all(exp.Identifier))
    return _Layout(sql, names).query(tokens)


class _Layout:
    def __init__(self, sql: str, names: frozenset[str]) -> None:
        self._sql = sql
        self._names = names

    def query(self, tokens: Sequence[Token]) -> str:
        if tokens[0].token_type == TokenType.WITH:
            return self._with(tokens)
        parts: list[str] = []
        for part in _split(tokens, _begins_set_operation):
            if part[0].token_type in _SET_OPERATIONS:
                words = 2 if part[1].token_type in (TokenType.ALL, TokenType.DISTINCT) else 1
                parts.append(self._line(part[:words]))
                part = part[words:]  # noqa: PLW2901
            parts.append(self._select(part))
        return "\n".join(parts)

    def _select(self, tokens: Sequence[Token]) -> str:
        clauses = list(_split(tokens, _begins_clause))
        line = self._line(tokens)
        joined = any(clause[0].token_type in _JOIN_WORDS for clause in clauses)
        if len(line) <= _WIDTH and not joined:
            return line
        return "\n".join(map(self._line, clauses))

    def _with(self, tokens: Sequence[Token]) -> str:
        """`with a as (` and each CTE's query indented, then the query that reads them."""
        ctes: list[str] = []
        at = 1
        while True:
            opening = next(
                i for i in range(at, len(tokens)) if tokens[i].token_type == TokenType.L_PAREN
            )
            closing = _matching(tokens, opening)
            body = self.query(tokens[opening + 1 : closing]).replace("\n", "\n    ")
            ctes.append(f"{self._line(tokens[at:opening])} (\n    {body}\n)")
            at = closing + 1
            if at >= len(tokens) or tokens[at].token_type != TokenType.COMMA:
                break
            at += 1
        return f"with {', '.join(ctes)}\n{self.query(tokens[at:])}"

    def _line(self, tokens: Sequence[Token]) -> str:
        """The tokens' text on one line, with the spaces that it has."""
        text = ""
        for i, token in enumerate(tokens):
            gap = i > 0 and token.start > tokens[i - 1].end + 1
            text += (" " if gap else "") + self._word(token)
        return text

    def _word(self, token: Token) -> str:
        written = self._sql[token.start : token.end + 1]
        keep = token.token_type in _WRITTEN_AS_THEY_ARE or written in self._names
        return written if keep or not written.isupper() else written.lower()


def _split(
    tokens: Sequence[Token], begins: Callable[[Sequence[Token], int], bool]
) -> Iterator[Sequence[Token]]:
    """Cut before each token outside of parentheses where something begins."""
    depth, start = 0, 0
    for i, token in enumerate(tokens):
        depth += _DEPTH.get(token.token_type, 0)
        if i > start and depth == 0 and begins(tokens, i):
            yield tokens[start:i]
            start = i
    yield tokens[start:]


def _begins_set_operation(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].token_type in _SET_OPERATIONS


def _begins_clause(tokens: Sequence[Token], i: int) -> bool:
    kind = tokens[i].token_type
    if kind in _CLAUSES:
        return True
    calls = i + 1 < len(tokens) and tokens[i + 1].token_type == TokenType.L_PAREN
    return kind in _JOIN_WORDS and tokens[i - 1].token_type not in _JOIN_WORDS and not calls


def _matching(tokens: Sequence[Token], opening: int) -> int:
    """Where the parenthesis that opens there is closed."""
    depth = 0
    for i in range(opening, len(tokens)):
        depth += _DEPTH.get(tokens[i].token_type, 0)
        if depth == 0:
            return i
    raise ValueError("a parenthesis is not closed")
