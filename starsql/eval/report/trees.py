"""Two queries side by side: pretty-printed, with what their trees do not share marked.

    SELECT sum(pay) FROM t WHERE dt = '1'      changes: SELECT  SUM(pay) | AVG(pay)
    SELECT avg(pay) FROM t                              WHERE   dt = '1' |

sqlglot's diff matches nodes of both trees (Change Distiller). A node without a match is changed,
and the tokens that belong to it and to none of the nodes below it are marked.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlglot import exp
from sqlglot.diff import Insert, Move, Remove, Update, diff
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import words
from starsql.dialect.parse import parse, to_sql, tokenise
from starsql.dialect.tree import children
from starsql.records import Finding

__all__ = ["Change", "Piece", "TreeDiff", "pieces", "tree_diff"]

_MOST_COMPARED = 40_000
"""Pairs of leaves; sqlglot compares each with each, some 20 microseconds a pair."""
_LONGEST_PART = 200  # characters of a changed part in the list of changes

_CLAUSES = {
    "expressions": "SELECT",
    "distinct": "SELECT",
    "from_": "FROM",
    "joins": "JOIN",
    "where": "WHERE",
    "group": "GROUP BY",
    "having": "HAVING",
    "qualify": "QUALIFY",
    "order": "ORDER BY",
    "limit": "LIMIT",
    "offset": "LIMIT",
}
# Nodes that hold others together; where one changes, what it holds says more.
_HOLDERS = (
    exp.Connector, exp.Paren, exp.Query, exp.From, exp.Where, exp.Group, exp.Having, exp.Order,
    exp.With, exp.CTE, exp.TableAlias, exp.Alias,
)  # fmt: skip
# Words that belong to a node, although no node below it stands for them.
_BEFORE: dict[type[exp.Expr], frozenset[str]] = {
    exp.Where: frozenset({"where"}),
    exp.Group: frozenset({"group by"}),
    exp.Having: frozenset({"having"}),
    exp.Order: frozenset({"order by"}),
    exp.Limit: frozenset({"limit"}),
    exp.Offset: frozenset({"offset"}),
    exp.Distinct: frozenset({"distinct"}),
    exp.From: frozenset({"from"}),
    exp.Join: words("left right full inner outer cross semi anti join"),
    exp.Not: frozenset({"not"}),
    exp.Exists: frozenset({"exists"}),
    exp.Case: frozenset({"case"}),
    exp.If: frozenset({"when"}),
    exp.Neg: frozenset({"-"}),
    exp.Interval: frozenset({"interval"}),
}
_AFTER: dict[type[exp.Expr], frozenset[str]] = {
    exp.Ordered: frozenset({"desc", "asc"}),
    exp.Case: frozenset({"end"}),
}
_CLOSED_IN = (exp.Paren, exp.Subquery, exp.Tuple, exp.In, exp.Cast)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a query's text."""

    text: str
    kind: str = ""
    """`word` of the language, `string`, `number`; empty: anything else, white space included."""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What one clause has only here, and only there."""

    clause: str
    golden: tuple[str, ...]
    answer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TreeDiff:
    golden: tuple[Piece, ...]
    answer: tuple[Piece, ...]
    changes: tuple[Change, ...]
    same: bool
    """Nothing is marked: equal trees, or equal parts in another order."""


def pieces(sql: str) -> tuple[Piece, ...]:
    """A query, pretty-printed if it parses, in parts for colouring."""
    tree = parse(sql)
    text = sql.strip() if isinstance(tree, Finding) else _pretty(tree, sql)
    tokens = tokenise(text)
    return (Piece(text),) if isinstance(tokens, Finding) else _cut(text, tokens, frozenset())


def tree_diff(golden: str, answer: str) -> TreeDiff | None:
    """What two queries do not share; None if one of them does not parse."""
    sides = [_Side.read(sql) for sql in (golden, answer)]
    first, second = sides
    if first is None or second is None:
        return None
    if first.leaves * second.leaves > _MOST_COMPARED:
        return _token_diff(first, second)
    for edit in diff(first.tree, second.tree, delta_only=True, dialect="starrocks"):
        if isinstance(edit, Remove):
            first.change(edit.expression)
        elif isinstance(edit, Insert):
            second.change(edit.expression)
        elif (isinstance(edit, Update) and first.own(edit.source) != second.own(edit.target)) or (
            isinstance(edit, Move) and _clause(edit.source) != _clause(edit.target)
        ):
            first.change(edit.source)
            second.change(edit.target)
    same = not (first.marked or second.marked)
    return TreeDiff(first.cut(), second.cut(), _changes(first.parts(), second.parts()), same)


def _changes(golden: dict[str, list[str]], answer: dict[str, list[str]]) -> tuple[Change, ...]:
    """In the order in which clauses are written, CTEs first."""
    order = list(_CLAUSES.values())

    def place(clause: str) -> tuple[bool, str, int]:
        name, _, last = clause.rpartition(": ")
        return not name, name, order.index(last)

    clauses = sorted({*golden, *answer}, key=place)
    return tuple(Change(c, tuple(golden.get(c, ())), tuple(answer.get(c, ()))) for c in clauses)


def _pretty(tree: exp.Expr, sql: str) -> str:
    try:
        return to_sql(tree, pretty=True)
    except (RecursionError, SqlglotError):
        return sql.strip()


class _Side:
    """One query: its text, the tree and the tokens of that text, and what is marked of them."""

    def __init__(self, text: str, tree: exp.Expr, tokens: list[Token]) -> None:
        self.text, self.tree, self.tokens = text, tree, tokens
        self.leaves = sum(1 for node in tree.walk() if not children(node))
        self.marked: set[int] = set()
        """Indices of tokens."""
        self._changed: list[exp.Expr] = []
        self._at = {token.start: index for index, token in enumerate(tokens)}
        self._closing = _closing(tokens)
        self._extents: dict[int, tuple[int, int]] = {}
        self._measure(tree)

    @classmethod
    def read(cls, sql: str) -> _Side | None:
        tree = parse(sql)
        if isinstance(tree, Finding):
            return None
        text = _pretty(tree, sql)
        tree, tokens = parse(text), tokenise(text)
        if isinstance(tree, Finding) or isinstance(tokens, Finding):
            return None
        return cls(text, tree, list(tokens))

    def change(self, node: exp.Expr) -> None:
        self._changed.append(node)
        self.marked |= self._own(node)

    def own(self, node: exp.Expr) -> list[str]:
        """The words that belong to a node and to none below it."""
        return [self.tokens[index].text.lower() for index in sorted(self._own(node))]

    def cut(self) -> tuple[Piece, ...]:
        return _cut(self.text, self.tokens, self.marked)

    def parts(self) -> dict[str, list[str]]:
        """Texts of the topmost changed nodes, by clause."""
        telling = [node for node in self._changed if not isinstance(node, _HOLDERS)]
        chosen = telling or [node for node in self._changed if self._own(node)]
        known = {id(node) for node in chosen}
        found: dict[str, list[str]] = {}
        for node in chosen:
            if not any(id(above) in known for above in _above(node)):
                found.setdefault(_clause(node), []).append(_short(to_sql(node)))
        return found

    def _own(self, node: exp.Expr) -> set[int]:
        if id(node) not in self._extents:
            return set()
        first, last = self._extents[id(node)]
        below = (child for child in children(node) if not isinstance(child, exp.Identifier))
        taken = [self._extents[id(child)] for child in below if id(child) in self._extents]
        return {
            index
            for index in range(first, last + 1)
            if not any(start <= index <= end for start, end in taken)
        }

    def _measure(self, node: exp.Expr) -> tuple[int, int] | None:
        """First and last token of a node: by its own place, and by those of the nodes below."""
        found = [extent for child in children(node) if (extent := self._measure(child))]
        start = node.meta.get("start") if node._meta else None
        if start in self._at:
            first = self._at[start]
            found.append((first, self._closing.get(first + 1, first)))
        if not found:
            return None
        first, last = min(one[0] for one in found), max(one[1] for one in found)
        if isinstance(node, _CLOSED_IN) and self._closing.get(first - 1) == last + 1:
            first, last = first - 1, last + 1
        while first and self.tokens[first - 1].text.lower() in _BEFORE.get(type(node), ()):
            first -= 1
        rest = self.tokens[last + 1 : last + 2]
        if rest and rest[0].text.lower() in _AFTER.get(type(node), ()):
            last += 1
        self._extents[id(node)] = first, last
        return first, last


def _closing(tokens: Sequence[Token]) -> dict[int, int]:
    """Index of each opening parenthesis and of the one that closes it."""
    opened: list[int] = []
    found: dict[int, int] = {}
    for index, token in enumerate(tokens):
        if token.token_type == TokenType.L_PAREN:
            opened.append(index)
        elif token.token_type == TokenType.R_PAREN and opened:
            found[opened.pop()] = index
    return found


def _above(node: exp.Expr) -> Iterator[exp.Expr]:
    while node.parent is not None:
        node = node.parent
        yield node


def _clause(node: exp.Expr) -> str:
    """`WHERE`, or `WITH active: WHERE` inside of a CTE."""
    clause = ""
    names = []
    for one in (node, *_above(node)):
        if not clause and isinstance(one.parent, exp.Select):
            clause = _CLAUSES.get(one.arg_key or "", "")
        if isinstance(one, exp.CTE):
            names.append(one.alias)
    return ": ".join([*(f"WITH {name}" for name in reversed(names)), clause or "SELECT"])


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_PART else f"{text[: _LONGEST_PART - 1]}…"


def _token_diff(first: _Side, second: _Side) -> TreeDiff:
    """For queries too large to match their trees: what the sequences of words do not share."""
    before, after = ([token.text.lower() for token in side.tokens] for side in (first, second))
    for kind, start, end, begin, stop in difflib.SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind != "equal":
            first.marked |= set(range(start, end))
            second.marked |= set(range(begin, stop))
    return TreeDiff(first.cut(), second.cut(), (), same=not (first.marked or second.marked))


def _cut(
    text: str, tokens: Sequence[Token], marked: set[int] | frozenset[int]
) -> tuple[Piece, ...]:
    """The text as pieces; white space between two marked tokens of a line is marked too."""
    found: list[Piece] = []
    end = 0
    for index, token in enumerate(tokens):
        gap = text[end : token.start]
        if gap:
            both = index in marked and index - 1 in marked and "\n" not in gap
            found.append(Piece(gap, changed=both))
        end = token.end + 1
        found.append(Piece(text[token.start : end], _kind(token), index in marked))
    return (*_merged(found), Piece(text[end:])) if text[end:] else tuple(_merged(found))


def _kind(token: Token) -> str:
    if token.token_type in (TokenType.STRING, TokenType.NATIONAL_STRING):
        return "string"
    if token.token_type == TokenType.NUMBER:
        return "number"
    is_name = token.token_type in (TokenType.VAR, TokenType.IDENTIFIER)
    return "word" if token.text[:1].isalpha() and not is_name else ""


def _merged(found: Sequence[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one piece: a page of thousands of queries stays small."""
    last: Piece | None = None
    for piece in found:
        alike = last and (last.kind, last.changed) == (piece.kind, piece.changed)
        if last and alike:
            last = Piece(last.text + piece.text, piece.kind, piece.changed)
            continue
        if last:
            yield last
        last = piece
    if last:
        yield last
