"""What a rule is: a small function from a query to hits, and the data that explains it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar, cast

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import Catalog, catalog, words
from starsql.dialect.parse import place, position
from starsql.dialect.schema import Schema
from starsql.dialect.scope import Resolution, Scope, resolve
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding, Severity

Node = TypeVar("Node", bound=exp.Expr)

__all__ = ["EXAMPLE_DDL", "Call", "Hit", "Rule", "Subject", "home"]

# The tables that the rules' good and bad queries are about.
EXAMPLE_DDL = """
CREATE TABLE player (id BIGINT, name STRING, team_id BIGINT, dt STRING, score DOUBLE)
  DUPLICATE KEY(id) PARTITION BY RANGE(dt) (PARTITION p1 VALUES LESS THAN ("20250101"));
CREATE TABLE team (team_id BIGINT, title STRING, founded DATE);
CREATE TABLE tags (id BIGINT, tag ARRAY<STRING>, extra JSON);
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule is broken; what its message and hint need to say so."""

    at: exp.Expr | Token | None
    args: tuple[object, ...] = ()
    """For the `{}` of the message, in order."""
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A function call as it is written; sqlglot's tree forgets names and arguments of some."""

    token: Token
    name: str
    """Lower case."""
    arguments: int


@dataclass
class Subject:
    """One statement under examination. What several rules need is computed once."""

    sql: str
    tree: exp.Expr
    tokens: tuple[Token, ...]
    schema: Schema
    version: StarRocksVersion
    database: str | None = None
    catalog: Catalog = field(default_factory=catalog)

    @functools.cached_property
    def resolution(self) -> Resolution:
        return resolve(self.tree, self.schema, database=self.database, version=self.version)

    @property
    def scopes(self) -> list[Scope]:
        return self.resolution.scopes

    @functools.cached_property
    def nodes(self) -> dict[type[exp.Expr], list[exp.Expr]]:
        """All nodes by their class: one walk serves all rules."""
        found: dict[type[exp.Expr], list[exp.Expr]] = {}
        for node in self.tree.walk():
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
    def calls(self) -> list[Call]:
        return list(_calls(self.tokens))

    def name_of(self, node: exp.Expr) -> str:
        """The name a function was called by, in lower case."""
        if isinstance(node, (exp.Anonymous, exp.AnonymousAggFunc)):
            return node.name.lower()
        meta = node._meta
        if meta and "start" in meta:
            return self.sql[meta["start"] : meta["end"] + 1].strip("`").lower()
        return type(node).sql_names()[0].lower() if isinstance(node, exp.Func) else ""

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

    def holds_for(self, version: StarRocksVersion) -> bool:
        return (self.since is None or version >= self.since) and (
            self.until is None or version < self.until
        )

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """The rule's hits in a query, worded and placed."""
        for hit in self.check(subject):
            line, column = _place(hit.at, subject.sql)
            yield Finding(
                self.code,
                self.message.format(*hit.args),
                hint=hit.hint,
                line=line,
                column=column,
                severity=self.severity,
            )


def _place(at: exp.Expr | Token | None, sql: str) -> tuple[int | None, int | None]:
    if at is None:
        return None, None
    if isinstance(at, exp.Expr):
        return position(at, sql)
    return place(sql, at.start)


# What may stand before a name and "(" that are no call: aliases with column lists, types.
_NOT_BEFORE_CALLS = frozenset(
    {TokenType.ALIAS, TokenType.VAR, TokenType.IDENTIFIER, TokenType.R_PAREN, TokenType.DOT}
)
# Words that open a parenthesis without being called.
_NOT_CALLED = words(
    "in values over on using by and or not as from join where having when then else select union "
    "all except intersect exists any some between like rlike regexp is group order partition "
    "rollup cube grouping sets with filter limit offset distinct case interval array map struct "
    "decimal varchar char numeric number varbinary binary partitions lateral table cast convert "
    "try_cast div mod left right limit set end desc asc minus qualify explain verbose costs "
    "tablet sample pivot unpivot within recursive for temporary"
)


def _calls(tokens: tuple[Token, ...]) -> Iterator[Call]:
    for i, token in enumerate(tokens[:-1]):
        if tokens[i + 1].token_type != TokenType.L_PAREN:
            continue
        if token.token_type in (TokenType.STRING, TokenType.NUMBER) or not token.text:
            continue
        name = token.text.lower()
        if not (name[0].isalpha() or name[0] == "_"):
            continue
        if name in _NOT_CALLED:
            continue
        before = tokens[i - 1].token_type if i else None
        if before in _NOT_BEFORE_CALLS and not _is_soft(tokens[i - 1]):
            continue
        end, arguments = _arguments(tokens, i + 1)
        after = [later.token_type for later in tokens[end + 1 : end + 3]]
        if after == [TokenType.ALIAS, TokenType.L_PAREN]:
            continue  # WITH name (columns) AS (
        yield Call(token, name, arguments)


def _is_soft(token: Token) -> bool:
    """A word that sqlglot takes for a name although an expression may follow it."""
    return token.token_type == TokenType.VAR and token.text.upper() in ("MINUS", "SEPARATOR", "DIV")


def _arguments(tokens: tuple[Token, ...], opening: int) -> tuple[int, int]:
    """Index of the parenthesis that closes the one at `opening`, and how many commas part."""
    depth = commas = 0
    ordered = False
    for j in range(opening, len(tokens)):
        kind = tokens[j].token_type
        ordered = ordered or (depth == 1 and kind == TokenType.ORDER_BY)
        if kind in (TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.L_BRACE):
            depth += 1
        elif kind in (TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.R_BRACE):
            depth -= 1
            if not depth:
                return j, 0 if j == opening + 1 else commas + 1
        elif kind == TokenType.COMMA and depth == 1 and not ordered:
            commas += 1
    return len(tokens) - 1, commas + 1
