"""An edit of a tree, carried over into the text that the tree was read from.

    transplant("select  a from t -- x", "SELECT a FROM t", "SELECT COUNT(a) FROM t")
    'select  count(a) from t -- x'

A three-way merge of tokens: what changed between the written tree and the written edited tree is
changed in the text. Layout, comments and spelling of all the rest stay, and what comes in follows
the text's case of keywords.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.parse import tokenise
from starsql.records import Finding

__all__ = ["in_case_of", "transplant"]

_VALUES = frozenset({TokenType.STRING, TokenType.NUMBER, TokenType.IDENTIFIER})
_PLAIN_NAME = re.compile(r"[A-Za-z_]\w*\Z", re.ASCII)

_Key = tuple[bool, str]


class _Piece(NamedTuple):
    """A stretch of the text and what stands there afterwards."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Text:
    sql: str
    tokens: Sequence[Token]
    keys: list[_Key]

    @classmethod
    def of(cls, sql: str) -> _Text | None:
        tokens = tokenise(sql)
        if isinstance(tokens, Finding) or not tokens:
            return None
        return cls(sql, tokens, [_key(token) for token in tokens])

    def gap(self, place: int) -> str:
        """What stands before the token of that place."""
        start = self.tokens[place - 1].end + 1 if place else 0
        end = self.tokens[place].start if place < len(self.tokens) else len(self.sql)
        return self.sql[start:end]

    def around(self, first: int, last: int) -> tuple[int, int]:
        """From the end of the token before some tokens to the start of the one after them."""
        start = self.tokens[first - 1].end + 1 if first else 0
        return start, self.tokens[last].start if last < len(self.tokens) else len(self.sql)


def _key(token: Token) -> _Key:
    is_string = token.token_type is TokenType.STRING
    return is_string, token.text if is_string else " ".join(token.text.lower().split())


def transplant(text: str, written: str, edited: str) -> str | None:
    """The text with the change that leads from `written` to `edited`.

    written: the tree of the text as it is written out. None where a change cannot be placed; where
    the two are spelt very differently it may be misplaced, so that the caller compares trees.
    """
    ours, base, theirs = _Text.of(text), _Text.of(written), _Text.of(edited)
    if ours is None or base is None or theirs is None:
        return None
    home = _alignment(base.keys, ours.keys)
    pieces = []
    for tag, i1, i2, j1, j2 in _matcher(base.keys, theirs.keys).get_opcodes():
        if tag != "equal":
            place = _place(home, i1, i2)
            if place is None:
                return None
            pieces.append(_piece(ours, theirs, place, (j1, j2)))
    for piece in reversed(pieces):
        text = text[: piece.start] + piece.text + text[piece.end :]
    return text


def _matcher(one: list[_Key], other: list[_Key]) -> SequenceMatcher[_Key]:
    return SequenceMatcher(None, one, other, autojunk=False)


def _alignment(base: list[_Key], ours: list[_Key]) -> dict[int, int]:
    """Our token for each of the written tree's, as far as they agree."""
    return {
        block.a + step: block.b + step
        for block in _matcher(base, ours).get_matching_blocks()
        for step in range(block.size)
    }


def _place(home: dict[int, int], first: int, last: int) -> tuple[int, int] | None:
    """Our tokens in place of the written ones; by themselves, else by their neighbours."""
    if first == last:
        after = home.get(first)
        start = home[first - 1] + 1 if first - 1 in home else after
        return (start, start) if start is not None else None
    start = home[first] if first in home else _next(home.get(first - 1))
    end = _next(home[last - 1]) if last - 1 in home else home.get(last)
    return (start, end) if start is not None and end is not None and start <= end else None


def _next(place: int | None) -> int | None:
    return None if place is None else place + 1


def _piece(ours: _Text, theirs: _Text, place: tuple[int, int], new: tuple[int, int]) -> _Piece:
    (first, last), (j1, j2) = place, new
    before, after = ours.gap(first), ours.gap(last)
    text = _spelt(theirs, j1, j2, lower=_is_lower(ours.sql))
    if j1 == j2:  # nothing comes in
        return _Piece(*ours.around(first, last), _one_gap(before, after, bool(theirs.gap(j1))))
    if first < last:
        return _Piece(ours.tokens[first].start, ours.tokens[last - 1].end + 1, text)
    left, right = theirs.gap(j1) and (before or " "), theirs.gap(j2) and " "
    if "\n" in before:  # what stood at the start of a line still does
        left, right = left and " ", before
    return _Piece(*ours.around(first, first), left + text + right)


def _one_gap(before: str, after: str, needed: bool) -> str:
    """What is left of the spaces around something that goes out; a new line stays one."""
    line = next((gap for gap in (after, before) if "\n" in gap), "")
    return line or (after or before or " " if needed else "")


def in_case_of(text: str, new: str) -> str:
    """New SQL with keywords and functions in small letters if the text has them so.

    Backticks go as well where a name needs none.
    """
    read = _Text.of(new)
    return new if read is None else _spelt(read, 0, len(read.tokens), lower=_is_lower(text))


def _is_lower(sql: str) -> bool:
    return sql.lstrip("( \n")[:1].islower()


def _spelt(text: _Text, first: int, last: int, *, lower: bool) -> str:
    """Some tokens of a text, last excluded."""
    parts = []
    for place in range(first, last):
        parts.append(text.gap(place) if place > first else "")
        parts.append(_spelt_token(text, place, lower=lower))
    return "".join(parts)


def _spelt_token(text: _Text, place: int, *, lower: bool) -> str:
    token = text.tokens[place]
    found = text.sql[token.start : token.end + 1]
    if token.token_type is TokenType.IDENTIFIER and found.startswith("`"):
        return token.text if _PLAIN_NAME.match(token.text) else found
    is_word = token.token_type not in _VALUES and _is_word(text.tokens, place)
    return found.lower() if lower and is_word else found


def _is_word(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token is a keyword, or the name of a function, which a parenthesis follows."""
    if tokens[place].token_type is not TokenType.VAR:
        return True
    return place + 1 < len(tokens) and tokens[place + 1].token_type is TokenType.L_PAREN
