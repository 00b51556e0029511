"""What a rule is: a small function from a query to hits, and the data that explains it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar, cast

from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.calls import Call, Calls
from starsql.dialect.catalog import Catalog, catalog
from starsql.dialect.grammar import Mismatch, mismatch
from starsql.dialect.infer import Types
from starsql.dialect.parse import place, position
from starsql.dialect.schema import Schema
from starsql.dialect.scope import Output, Resolution, Scope, resolve
from starsql.dialect.tree import walk
from starsql.dialect.types import Type
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding, Severity

Node = TypeVar("Node", bound=exp.Expr)
Result = TypeVar("Result")

__all__ = ["EXAMPLE_DDL", "Call", "Hit", "Rule", "Subject", "home", "text_of"]

# The tables that the rules' good and bad queries are about.
EXAMPLE_DDL = """
CREATE TABLE player (id BIGINT, name STRING, team_id BIGINT, dt STRING, score DOUBLE)
  DUPLICATE KEY(id) PARTITION BY RANGE(dt) (PARTITION p1 VALUES LESS THAN ("20250101"));
CREATE TABLE team (team_id BIGINT, title STRING, founded DATE);
CREATE TABLE tags (id BIGINT, tag ARRAY<STRING>, extra JSON);
CREATE TABLE calendar (id INT NOT NULL, day INT, starts DATETIME);
CREATE DICTIONARY tag_names USING tags (id KEY, tag VALUE);
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule is broken; what its message and hint need to say so."""

    at: exp.Expr | Token | Mismatch | None
    args: tuple[object, ...] = ()
    """For the `{}` of the message, in order."""
    hint: str | None = None
    message: str | None = None
    """The one of the rule's variants that StarRocks says here; None: its message."""


Comparison = tuple[exp.Expr, exp.Expr, exp.Expr]
"""What is compared, with what, and the predicate that does it."""


@dataclass
class Subject:
    """One statement under examination. What several rules need is computed once."""

    sql: str
    tree: exp.Expr
    tokens: tuple[Token, ...]
    schema: Schema
    version: StarRocksVersion
    database: str | None = None
    _results: dict[Callable[[Subject], object], object] = field(default_factory=dict, repr=False)

    @property
    def catalog(self) -> Catalog:
        """The functions and keywords of the version."""
        return catalog(self.version)

    @functools.cached_property
    def resolution(self) -> Resolution:
        return resolve(self.tree, self.schema, database=self.database, version=self.version)

    @functools.cached_property
    def mismatch(self) -> Mismatch | None:
        """Where the query leaves StarRocks' grammar."""
        return mismatch(self.sql, self.tokens[0].start, self.tokens[-1].end + 1)

    def once(self, compute: Callable[[Subject], Result]) -> Result:
        """What a function makes of this statement; computed for the first that asks."""
        if compute not in self._results:
            self._results[compute] = compute(self)
        return cast("Result", self._results[compute])

    @property
    def scopes(self) -> list[Scope]:
        return self.resolution.scopes

    @functools.cached_property
    def nodes(self) -> dict[type[exp.Expr], list[exp.Expr]]:
        """All nodes by their class, hints left out: one walk serves all rules."""
        found: dict[type[exp.Expr], list[exp.Expr]] = {}
        for node in walk(self.tree, but=exp.Hint):
            found.setdefault(type(node), []).append(node)
        return found

    def all(self, *kinds: type[Node]) -> Iterator[Node]:
        """All nodes of exactly these classes."""
        for kind in kinds:
            yield from cast("list[Node]", self.nodes.get(kind, []))

    @functools.cached_property
    def words(self) -> list[tuple[str, Token]]:
        """Keywords, names and signs in upper case with their tokens; "" for what is quoted.

        sqlglot makes one token of some pairs of words (ORDER BY); here each stands by itself.
        """
        found: list[tuple[str, Token]] = []
        for token in self.tokens:
            if token.token_type in _QUOTED:
                found.append(("", token))
            else:
                found += [(part, token) for part in token.text.upper().split()]
        return found

    @functools.cached_property
    def token_places(self) -> dict[TokenType, list[int]]:
        """Where in `tokens` those of each type stand."""
        places: dict[TokenType, list[int]] = {}
        for i, token in enumerate(self.tokens):
            places.setdefault(token.token_type, []).append(i)
        return places

    def tokens_from(self, kind: TokenType) -> Iterator[tuple[Token, ...]]:
        """The tokens of a type, each with the two that follow it."""
        for i in self.token_places.get(kind, ()):
            yield self.tokens[i : i + 3]

    @functools.cached_property
    def word_places(self) -> dict[str, list[int]]:
        """Where in `words` each word stands."""
        places: dict[str, list[int]] = {}
        for i, (word, _) in enumerate(self.words):
            places.setdefault(word, []).append(i)
        return places

    @functools.cached_property
    def aggregates(self) -> list[tuple[exp.Expr, exp.Select | None, str]]:
        """All aggregates, each with the SELECT it belongs to and the clause it stands in."""
        return [
            (node, *home(node))
            for kind, nodes in self.nodes.items()
            if issubclass(kind, exp.Func)
            for node in nodes
            if self.is_aggregate(node)
        ]

    def aggregates_in(self, select: exp.Select, *clauses: str) -> list[exp.Expr]:
        """The aggregates of a SELECT in some of its clauses, subqueries not counted."""
        return [n for n, owner, clause in self.aggregates if owner is select and clause in clauses]

    @functools.cached_property
    def comparisons(self) -> list[Comparison]:
        """All comparisons, those of two operands both ways round.

        Of the literals in an IN list the first string and the first number stand for all.
        """
        found: list[Comparison] = []
        for node in self.all(exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE):
            found.append((node.this, node.expression, node))
            found.append((node.expression, node.this, node))
        for between in self.all(exp.Between):
            found += [(between.this, between.args[key], between) for key in ("low", "high")]
        for in_ in self.all(exp.In):
            values: dict[object, exp.Expr] = {}
            for value in in_.expressions:
                kind = value.is_string if isinstance(value, exp.Literal) else id(value)
                values.setdefault(kind, value)
            found += [(in_.this, value, in_) for value in values.values()]
        return found

    @functools.cached_property
    def _calls(self) -> Calls:
        return Calls(self.sql, self.tokens)

    @property
    def calls(self) -> list[Call]:
        """All function calls as they are written, in the order of the text."""
        return self._calls.all

    @functools.cached_property
    def _types(self) -> Types:
        return Types(self.resolution, self._calls, self.schema, self.catalog)

    def type_of(self, node: exp.Expr) -> Type | None:
        """The type of an expression; None if it is not known."""
        return self._types.of(node)

    def type_of_output(self, output: Output) -> Type | None:
        """The type of a column that a query puts out; None if it is not known."""
        return self._types.of_output(output)

    def written_arguments(self, node: exp.Expr) -> list[exp.Expr] | None:
        """A call's arguments in written order, without DISTINCT and ORDER BY.

        None if the tree does not tell them, as with an interval that it takes apart.
        """
        return self._calls.arguments(node)

    def name_of(self, node: exp.Expr) -> str:
        """The name a function was called by, in lower case."""
        return self._calls.name(node)

    def is_aggregate(self, node: exp.Expr) -> bool:
        """Whether the node is a call that folds many rows into one, and not over a window."""
        if not isinstance(node, exp.Func) or isinstance(node, _NEVER_AGGREGATES):
            return isinstance(node, exp.Filter)
        if isinstance(node.parent, _WINDOWED):
            return False
        if isinstance(node, exp.AggFunc) and not (node._meta and "start" in node._meta):
            return True  # sqlglot forgot by which name it was called, not what it is
        return self.catalog.is_aggregate(self.name_of(node))


_QUOTED = (TokenType.STRING, TokenType.IDENTIFIER)
_WINDOWED = (exp.Window, exp.IgnoreNulls, exp.RespectNulls)
_NEVER_AGGREGATES = (exp.And, exp.Or, exp.Case, exp.Cast, exp.Coalesce, exp.Concat)


def text_of(node: exp.Expr) -> str:
    """An expression as a message quotes it; what is too long is cut."""
    try:
        text = node.sql(dialect="starrocks")
    except (SqlglotError, ValueError):  # sqlglot reads some structs that it cannot write
        return "?"
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 3] + "..."


_LONGEST_QUOTE = 200


def home(node: exp.Expr) -> tuple[exp.Select | None, str]:
    """The SELECT that an expression belongs to, and by which key ("where", "expressions", ...).

    The condition of a join has the key "joins".
    """
    child, parent = node, node.parent
    while parent is not None and not isinstance(parent, exp.Select):
        if isinstance(parent, exp.Query):
            return None, ""
        child, parent = parent, parent.parent
    return parent, child.arg_key or ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule; `docs/dialect.md` is made from these."""

    code: str
    message: str
    """StarRocks' wording, without its prefix "Getting analyzing error. Detail message: " (which
    2.5 does not print either); `{}` stands for what the query says."""
    check: Callable[[Subject], Iterator[Hit]]
    bad: str
    """A query on the tables of EXAMPLE_DDL that breaks it."""
    good: str
    """Its nearest relative that does not."""
    url: str
    """The page or source that justifies it."""
    severity: Severity = "error"
    since: StarRocksVersion | None = None
    """First version that it holds for; None: all."""
    until: StarRocksVersion | None = None
    """First version that it no longer holds for; None: it still does."""
    variants: tuple[str, ...] = ()
    """Other wordings that StarRocks has for what the rule finds."""

    def holds_for(self, version: StarRocksVersion) -> bool:
        return (self.since is None or version >= self.since) and (
            self.until is None or version < self.until
        )

    def findings(self, subject: Subject) -> Iterator[tuple[Finding, Hit]]:
        """The rule's hits in a query, each worded and placed."""
        for hit in self.check(subject):
            line, column = _place(hit.at, subject.sql)
            finding = Finding(
                self.code,
                (hit.message or self.message).format(*hit.args),
                hint=hit.hint,
                line=line,
                column=column,
                severity=self.severity,
            )
            yield finding, hit


def _place(at: exp.Expr | Token | Mismatch | None, sql: str) -> tuple[int | None, int | None]:
    if at is None:
        return None, None
    if isinstance(at, exp.Expr):
        return position(at, sql)
    return place(sql, at.start)
