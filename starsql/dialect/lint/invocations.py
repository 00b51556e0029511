"""Calls as the rules on arguments see them: name, arguments in written order, types, constants."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import words
from starsql.dialect.lint.rule import Subject
from starsql.dialect.types import Type

__all__ = ["Invocation", "integer", "invocations", "is_constant", "is_variable", "literal", "text"]

# Operators and clauses that are functions to sqlglot alone.
_NO_CALLS = (
    exp.And,
    exp.Or,
    exp.Xor,
    exp.Case,
    exp.Cast,
    exp.TryCast,
    exp.Exists,
    exp.JSONExtract,
    exp.RegexpLike,
    exp.Array,
    exp.ToMap,
    exp.VarMap,
    exp.Unnest,
)
# Calls of which sqlglot forgets the place, but neither name nor arguments.
_UNPLACED = (
    exp.ArgMax,
    exp.ArgMin,
    exp.Ceil,
    exp.Chr,
    exp.Floor,
    exp.GroupConcat,
    exp.StrPosition,
    exp.Struct,
    exp.Substring,
    exp.Trim,
)
# Calls that sqlglot takes apart, and where it leaves the arguments that have a type.
_TAKEN_APART: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.TimestampTrunc: ("unit", "this"),
    exp.TimeSlice: ("this", "expression"),
}
_CHANGING = words("rand random uuid uuid_numeric uuid_v7 uuid_v7_numeric sleep query_id")
_VARIABLES = (exp.Parameter, exp.SessionParameter, exp.Placeholder)


@dataclass(frozen=True)
class Invocation:
    """One call of a function."""

    subject: Subject
    node: exp.Expr
    name: str
    """Lower case."""
    arguments: tuple[exp.Expr, ...]
    """In written order, without ORDER BY and DISTINCT; `*` is none."""

    def __len__(self) -> int:
        return len(self.arguments)

    @functools.cached_property
    def types(self) -> tuple[Type | None, ...]:
        """The arguments' types; None for one that is not known."""
        return tuple(map(self.subject.type_of, self.arguments))

    def type(self, i: int) -> Type | None:
        """The type of an argument; None if it is not known, or not there."""
        return self.types[i] if i < len(self) else None

    def kind(self, i: int) -> str:
        """The kind of an argument's type; "" if it is not known, or not there."""
        found = self.type(i)
        return found.kind if found is not None else ""

    @property
    def start(self) -> int | None:
        """Where it begins in the text; None if the tree lost that."""
        return (self.node._meta or {}).get("start")

    @property
    def written(self) -> str:
        """The call as it is written."""
        end = self.words[-1][-1].end + 1 if self.words and self.words[-1] else None
        return f"{self.subject.sql[self.start : end]})" if end else f"{self.name}(...)"

    def source(self, i: int) -> str:
        """An argument as it is written."""
        if i >= len(self.words) or not self.words[i]:
            return "..."
        return self.subject.sql[self.words[i][0].start : self.words[i][-1].end + 1]

    @functools.cached_property
    def words(self) -> list[list[Token]]:
        """The tokens of each argument as it is written; none if the tree lost the call's place."""
        place = self.subject.once(_places).get(self.start)
        return [] if place is None else _split(self.subject.tokens, place + 1)

    @property
    def lambdas(self) -> list[exp.Lambda]:
        return [argument for argument in self.arguments if isinstance(argument, exp.Lambda)]


def invocations(subject: Subject) -> list[Invocation]:
    """All calls of a statement of which the tree tells the arguments."""
    return subject.once(_invocations)


def _invocations(subject: Subject) -> list[Invocation]:
    return list(_found(subject))


def _found(subject: Subject) -> Iterator[Invocation]:
    for kind, nodes in subject.nodes.items():
        if not issubclass(kind, exp.Func) or issubclass(kind, _NO_CALLS):
            continue
        for node in nodes:
            if not _is_written(node):
                continue
            name = subject.name_of(node)
            arguments = subject.written_arguments(node)
            if arguments is None:
                arguments = [node.args[key] for key in _TAKEN_APART.get(kind, ())]
                if not arguments:
                    continue
            if name and name not in subject.schema.functions:
                given = tuple(a for a in arguments if not isinstance(a, exp.Star))
                yield Invocation(subject, node, name, given)


def _places(subject: Subject) -> dict[int | None, int]:
    """Which token starts where in the text."""
    return {token.start: i for i, token in enumerate(subject.tokens)}


def _split(tokens: tuple[Token, ...], opening: int) -> list[list[Token]]:
    """The tokens between a parenthesis and its end, parted by the commas between arguments."""
    parts: list[list[Token]] = [[]]
    depth = 1
    for token in tokens[opening + 1 :]:
        depth += (token.token_type in _OPENING) - (token.token_type in _CLOSING)
        if not depth:
            break
        if token.token_type == TokenType.COMMA and depth == 1:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts if parts[0] else []


_OPENING = (TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.L_BRACE)
_CLOSING = (TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.R_BRACE)


def _is_written(node: exp.Expr) -> bool:
    """Whether the query calls a function here; sqlglot makes calls of more than that."""
    if isinstance(node, exp.If):
        return not isinstance(node.parent, exp.Case)
    named = isinstance(node, exp.Anonymous) or "start" in (node._meta or {})
    return named or isinstance(node, _UNPLACED)


def literal(node: exp.Expr) -> exp.Expr | None:
    """The literal that an expression is, parentheses aside; None if it is something else."""
    node = node.unnest()
    inner = node.this if isinstance(node, exp.Neg) else node
    plain = isinstance(inner, exp.Literal) and (inner is node or not inner.is_string)
    return node if plain or isinstance(node, (exp.Null, exp.Boolean)) else None


def integer(node: exp.Expr) -> int | None:
    """The integer that an expression is as it is written; None if it is no such literal."""
    found = literal(node)
    negative = isinstance(found, exp.Neg)
    inner = found.this if isinstance(found, exp.Neg) else found
    if not isinstance(inner, exp.Literal) or inner.is_string or not inner.name.isdigit():
        return None
    return -int(inner.name) if negative else int(inner.name)


def text(node: exp.Expr) -> str | None:
    """The string that an expression is as it is written; None if it is no such literal."""
    found = literal(node)
    return found.name if isinstance(found, exp.Literal) and found.is_string else None


def is_variable(node: exp.Expr) -> bool:
    """Whether an expression's value comes from outside of the query: @a, @@b, ?."""
    return isinstance(node.unnest(), _VARIABLES)


def is_constant(subject: Subject, node: exp.Expr) -> bool | None:
    """Whether an expression has one value for all rows, as Expr.isConstant says.

    None if it holds a variable, of which StarRocks looks at the value.
    """
    if any(node.find_all(*_VARIABLES)):
        return None
    return not any(_varies(subject, part) for part in node.walk())


def _varies(subject: Subject, node: exp.Expr) -> bool:
    if isinstance(node, exp.Column):
        return id(node) in subject.resolution.meanings  # a keyword (CURRENT_USER) is not
    if isinstance(node, (exp.Query, exp.Window)):
        return True
    if isinstance(node, exp.Identifier):
        return isinstance(node.find_ancestor(exp.Lambda, exp.Query), exp.Lambda)
    if not isinstance(node, exp.Func):
        return False
    name = subject.name_of(node)
    return name in _CHANGING or subject.is_aggregate(node)
