"""Findings that have one safe rewrite, as edits of the text; nobody's SQL is written anew.

    SELECT id::string, FROM player
    SELECT CAST(id AS string) FROM player       syntax-double-colon, syntax-trailing-comma

A rewrite is listed only where the mended query surely means what was written. Where a detail
decides (an operand that cannot be delimited, neighbours that bind differently), there is no edit.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.lint.rule import Hit, Subject

__all__ = ["FIXES", "Edit", "applied", "edits_of"]


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str


Fix = Callable[[Subject, Hit], tuple[Edit, ...]]


def edits_of(code: str, subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """The edits that mend a hit of the rule of that code; none where nothing surely does."""
    fix = FIXES.get(code)
    return fix(subject, hit) if fix else ()


def applied(text: str, edits: tuple[Edit, ...]) -> str:
    """The text after edits that do not overlap."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _index(subject: Subject, hit: Hit) -> int | None:
    """Where the hit's token stands among all tokens."""
    if not isinstance(hit.at, Token):
        return None
    return next((i for i, t in enumerate(subject.tokens) if t.start == hit.at.start), None)


def _texts(subject: Subject, first: int, count: int) -> list[str]:
    """So many tokens' texts, in upper case; sqlglot makes one token of some pairs of words."""
    return [token.text.upper() for token in subject.tokens[first : first + count]]


def _replace_token(subject: Subject, hit: Hit, *, text: str) -> tuple[Edit, ...]:
    i = _index(subject, hit)
    return () if i is None else (Edit(subject.tokens[i].start, subject.tokens[i].end + 1, text),)


def quote_name(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    assert isinstance(hit.at, exp.Identifier)
    start, end = hit.at.meta["start"], hit.at.meta["end"] + 1
    return (Edit(start, end, f"`{subject.sql[start:end]}`"),)


def bare_array(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """ARRAY[1, 2] is [1, 2]."""
    i = _index(subject, hit)
    if i is None:
        return ()
    return (Edit(subject.tokens[i].start, subject.tokens[i + 1].start, ""),)


def null_safe_equal(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """`a IS NOT DISTINCT FROM b` is `a <=> b`; its negation would need its operands delimited."""
    i = _index(subject, hit)
    if i is None or _texts(subject, i, 4) != ["IS", "NOT", "DISTINCT", "FROM"]:
        return ()
    return (Edit(subject.tokens[i].start, subject.tokens[i + 3].end + 1, "<=>"),)


def shift_word(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """`<<` and `>>` by name. Next to `&`, `|` and `^` they would bind otherwise."""
    i = _index(subject, hit)
    bitwise = (exp.BitwiseAnd, exp.BitwiseOr, exp.BitwiseXor)
    if i is None or any(subject.all(*bitwise)):
        return ()
    word = "BITSHIFTLEFT" if _texts(subject, i, 2) == ["<", "<"] else "BITSHIFTRIGHT"
    start, end = subject.tokens[i].start, subject.tokens[i + 1].end + 1
    before = "" if subject.sql[start - 1].isspace() else " "
    after = "" if subject.sql[end : end + 1].isspace() else " "
    return (Edit(start, end, f"{before}{word}{after}"),)


def limit(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """FETCH FIRST n ROWS ONLY is LIMIT n, where no OFFSET m ROWS stands before it."""
    i = _index(subject, hit)
    if i is None or subject.tokens[i - 1].text.upper() in ("ROW", "ROWS"):
        return ()
    which, count, rows, only = [*_texts(subject, i + 1, 4), *[""] * 4][:4]
    if which not in ("FIRST", "NEXT") or rows not in ("ROW", "ROWS") or only != "ONLY":
        return ()
    if subject.tokens[i + 2].token_type != TokenType.NUMBER:
        return ()
    return (Edit(subject.tokens[i].start, subject.tokens[i + 4].end + 1, f"LIMIT {count}"),)


def rollup_call(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """GROUP BY a, b WITH ROLLUP is GROUP BY ROLLUP(a, b)."""
    i = _index(subject, hit)
    if i is None:
        return ()
    group = next(
        (j for j in range(i, -1, -1) if subject.tokens[j].token_type == TokenType.GROUP_BY), None
    )
    if group is None or not _balanced(subject.tokens[group + 1 : i]):
        return ()
    word = subject.tokens[i + 1]
    first, last = subject.tokens[group + 1], subject.tokens[i - 1]
    return (
        Edit(first.start, first.start, f"{word.text}("),
        Edit(last.end + 1, word.end + 1, ")"),
    )


def _balanced(tokens: tuple[Token, ...]) -> bool:
    """Whether every parenthesis in here is opened and closed in here."""
    depth = 0
    for token in tokens:
        depth += (token.token_type == TokenType.L_PAREN) - (token.token_type == TokenType.R_PAREN)
        if depth < 0:
            return False
    return depth == 0


# -- operands --------------------------------------------------------------------------------------


def cast_call(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """`a::type` is CAST(a AS type)."""
    i = _index(subject, hit)
    if i is None:
        return ()
    first = _operand(subject, i - 1)
    last = _type_end(subject.tokens, i + 1)
    if first is None or last is None:
        return ()
    sql, tokens = subject.sql, subject.tokens
    kind = sql[tokens[i + 1].start : tokens[last].end + 1]
    space = "" if sql[tokens[i].start - 1].isspace() else " "
    return (
        Edit(tokens[first].start, tokens[first].start, "CAST("),
        Edit(tokens[i].start, tokens[last].end + 1, f"{space}AS {kind})"),
    )


_LITERALS = frozenset({TokenType.STRING, TokenType.NUMBER, TokenType.NULL, TokenType.TRUE})
_NAMES = frozenset({TokenType.VAR, TokenType.IDENTIFIER})


def _operand(subject: Subject, last: int) -> int | None:
    """Index of the first token of the name, literal, call or parenthesis that ends at `last`."""
    tokens = subject.tokens
    kind = tokens[last].token_type
    if kind in _LITERALS:
        return last
    if kind in _NAMES:
        return _qualified(tokens, last)
    if kind != TokenType.R_PAREN:
        return None
    opening = _opening(tokens, last)
    if opening is None:
        return None
    called = {call.token.start for call in subject.calls}
    before = tokens[opening - 1] if opening else None
    if before and (before.start in called or before.text.upper() in ("CAST", "TRY_CAST")):
        return _qualified(tokens, opening - 1)
    # What else can stand right before a parenthesis belongs to it: IN (...), ARRAY<INT>(...).
    return opening if before is None or before.token_type in _BEFORE_OPERANDS else None


_BEFORE_OPERANDS = frozenset(
    {
        TokenType.SELECT,
        TokenType.COMMA,
        TokenType.L_PAREN,
        TokenType.WHERE,
        TokenType.AND,
        TokenType.OR,
        TokenType.ON,
        TokenType.WHEN,
        TokenType.THEN,
        TokenType.ELSE,
        TokenType.EQ,
        TokenType.NEQ,
        TokenType.LT,
        TokenType.LTE,
        TokenType.GT,
        TokenType.GTE,
        TokenType.PLUS,
        TokenType.DASH,
        TokenType.STAR,
        TokenType.SLASH,
    }
)


def _qualified(tokens: tuple[Token, ...], last: int) -> int:
    """Index of the first part of the dotted name that ends at `last`."""
    first = last
    while first >= 2 and tokens[first - 1].token_type == TokenType.DOT:
        first -= 2
    return first


def _opening(tokens: tuple[Token, ...], closing: int) -> int | None:
    """Index of the parenthesis that the one at `closing` closes."""
    depth = 0
    for i in range(closing, -1, -1):
        kind = tokens[i].token_type
        depth += (kind == TokenType.R_PAREN) - (kind == TokenType.L_PAREN)
        if not depth:
            return i
    return None


def _type_end(tokens: tuple[Token, ...], first: int) -> int | None:
    """Index of the last token of a type that is a word, or a word with numbers in parentheses."""
    if first >= len(tokens) or not tokens[first].text.isidentifier():
        return None
    after = tokens[first + 1 :]
    if not after or after[0].token_type not in (TokenType.L_PAREN, TokenType.LT):
        return first
    if after[0].token_type == TokenType.LT:
        # ARRAY<INT> and `a::int < 3` begin alike.
        return None if tokens[first].text.upper() in ("ARRAY", "MAP", "STRUCT") else first
    closing = next((i for i, t in enumerate(after) if t.token_type == TokenType.R_PAREN), None)
    return None if closing is None else first + 1 + closing


# -- functions -------------------------------------------------------------------------------------


_RENAMED = {
    "ifnull": "coalesce",
    "nvl": "coalesce",
    "substring": "substr",
    "mid": "substr",
    "position": "locate",
}


def preferred_name(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """The other name of the same function, wherever the statement calls it.

    instr(text, part) has its arguments the other way round than locate(part, text).
    """
    assert isinstance(hit.at, Token)
    name = hit.at.text.lower()
    calls = [call.token for call in subject.calls if call.name == name]
    if name == "instr":
        return _swapped(subject, calls)
    return tuple(
        Edit(call.start, call.end + 1, _in_case_of(call.text, _RENAMED[name])) for call in calls
    )


def _in_case_of(written: str, name: str) -> str:
    return name.upper() if written.isupper() else name


def _swapped(subject: Subject, calls: list[Token]) -> tuple[Edit, ...]:
    """LOCATE with the two arguments of each INSTR; nothing if one stands inside another."""
    edits: list[Edit] = []
    for call in calls:
        spans = _argument_spans(subject.tokens, call)
        if len(spans) != 2 or any(
            start < other.start < end for other in calls for start, end in spans
        ):
            return ()
        first, second = spans
        edits += (
            Edit(call.start, call.end + 1, _in_case_of(call.text, "locate")),
            Edit(*first, subject.sql[slice(*second)]),
            Edit(*second, subject.sql[slice(*first)]),
        )
    return tuple(edits)


def _argument_spans(tokens: tuple[Token, ...], call: Token) -> list[tuple[int, int]]:
    """Where in the text the arguments of a call begin and end."""
    depth = 0
    spans: list[tuple[int, int]] = []
    begun: Token | None = None
    opening = tokens.index(call) + 1
    for before, token in itertools.pairwise(tokens[opening:]):
        kind = token.token_type
        if begun is None:
            begun = token
        if depth == 0 and kind in (TokenType.COMMA, TokenType.R_PAREN):
            spans.append((begun.start, before.end + 1))
            begun = None
            if kind == TokenType.R_PAREN:
                break
        depth += (kind in _OPENING) - (kind in _CLOSING)
    return spans


_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.L_BRACE})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.R_BRACE})


# -- derived tables --------------------------------------------------------------------------------


def name_derived_table(subject: Subject, hit: Hit) -> tuple[Edit, ...]:
    """A name that the statement does not use yet, behind the parenthesis."""
    closing = _closing_of(subject, hit)
    if closing is None:
        return ()
    taken = {token.text.lower() for token in subject.tokens}
    name = next(f"t{n}" for n in itertools.count(1) if f"t{n}" not in taken)
    end = subject.tokens[closing].end + 1
    return (Edit(end, end, f" {name}"),)


def _closing_of(subject: Subject, hit: Hit) -> int | None:
    """Index of the parenthesis that closes the derived table."""
    if not isinstance(hit.at, exp.Expr):
        return None
    starts = [node.meta["start"] for node in hit.at.walk() if "start" in node.meta]
    if not starts:
        return None
    inside = min(starts)
    around = [
        (opening, closing)
        for opening, closing in _nameless(subject.tokens)
        if subject.tokens[opening].start < inside < subject.tokens[closing].start
    ]
    return max(around)[1] if around else None


def _nameless(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Indices of the parentheses of derived tables without a name."""
    for closing, token in enumerate(tokens):
        if token.token_type != TokenType.R_PAREN:
            continue
        opening = _opening(tokens, closing)
        if not opening or tokens[opening + 1].token_type not in (TokenType.SELECT, TokenType.WITH):
            continue
        before = tokens[opening - 1].token_type
        after = tokens[closing + 1].token_type if closing + 1 < len(tokens) else None
        if before in (TokenType.FROM, TokenType.JOIN, TokenType.COMMA) and after not in (
            *_NAMES,
            TokenType.ALIAS,
        ):
            yield opening, closing


FIXES: dict[str, Fix] = {
    "syntax-trailing-comma": partial(_replace_token, text=""),
    "syntax-reserved-word": quote_name,
    # It only tells MySQL's optimizer in which order to join.
    "syntax-straight-join": partial(_replace_token, text="JOIN"),
    "syntax-array-constructor": bare_array,
    "syntax-is-distinct-from": null_safe_equal,
    "syntax-shift": shift_word,
    "syntax-fetch-first": limit,
    "syntax-with-rollup": rollup_call,
    "syntax-double-colon": cast_call,
    "derived-table-without-alias": name_derived_table,
    "preferred-function": preferred_name,
}
