"""Function calls as they are written: sqlglot's tree forgets names of some and turns arguments.

    locate('x', name)   -- is StrPosition(this=name, substr='x') in the tree

Which argument went where is not listed anywhere here: a call of the same name with columns for
arguments is parsed once, and where these columns lie in its tree, there lie the arguments.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import words
from starsql.dialect.parse import parse

__all__ = ["Call", "Calls"]

# How calls are written of which sqlglot does not keep the place, because it parses them itself.
_UNPLACED: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.ArgMax: ("max_by",),
    exp.ArgMin: ("min_by",),
    exp.Chr: ("char", "chr"),
    exp.GroupConcat: ("group_concat", "string_agg"),
    exp.JSONObject: ("json_object",),
    exp.StrPosition: ("position",),
    exp.Substring: ("substring", "substr"),
}
# One step from a node of a tree to one below: key, index if the key has a list, class found there.
_Step = tuple[str, int | None, type[exp.Expr]]


@dataclass(frozen=True, slots=True)
class Call:
    """A function call as it is written."""

    token: Token
    name: str
    """Lower case."""
    arguments: int


class Calls:
    """The calls of one statement."""

    def __init__(self, sql: str, tokens: tuple[Token, ...]) -> None:
        """sql: the text that the tokens were read from."""
        self._sql = sql
        self._tokens = tokens

    @functools.cached_property
    def all(self) -> list[Call]:
        return list(_calls(self._tokens))

    @functools.cached_property
    def _by_start(self) -> dict[int, Call]:
        return {call.token.start: call for call in self.all}

    def name(self, node: exp.Expr) -> str:
        """The name a function was called by, in lower case; empty if the node is no call."""
        if isinstance(node, (exp.Anonymous, exp.AnonymousAggFunc)):
            return node.name.lower()
        meta = node._meta
        if meta and "start" in meta:
            return self._sql[meta["start"] : meta["end"] + 1].strip("`").lower()
        names = self._possible_names(node)
        return next((name for name in names if name in self._counts), names[0] if names else "")

    def _possible_names(self, node: exp.Expr) -> tuple[str, ...]:
        """The names of a function that sqlglot does not keep the place of."""
        if not isinstance(node, exp.Func):
            return ()
        return _UNPLACED.get(type(node)) or (type(node).sql_names()[0].lower(),)

    @functools.cached_property
    def _counts(self) -> dict[str, set[int]]:
        """With how many arguments each function is called."""
        counts: dict[str, set[int]] = {}
        for call in self.all:
            counts.setdefault(call.name, set()).add(call.arguments)
        return counts

    def arguments(self, node: exp.Expr) -> list[exp.Expr] | None:
        """A call's arguments in written order, without DISTINCT, ORDER BY and SEPARATOR.

        None if the tree does not tell them, as with an interval that it takes apart.
        """
        if isinstance(node, (exp.Anonymous, exp.AnonymousAggFunc)):
            return [part for argument in node.expressions for part in _bare(argument)]
        if isinstance(node, exp.IntervalOp):
            return None
        if isinstance(node, exp.GroupConcat):
            return self._concatenated(node)
        if isinstance(node.this, exp.Distinct):
            return list(node.this.expressions)
        meta = node._meta
        if meta and "start" in meta:
            call = self._by_start.get(meta["start"])
            return _laid_out(node, call.name, call.arguments) if call is not None else None
        name = self.name(node)
        for count in sorted(self._counts.get(name, ()), reverse=True):
            found = _laid_out(node, name, count)
            if found is not None:
                return found
        return None

    def _concatenated(self, node: exp.GroupConcat) -> list[exp.Expr]:
        """What GROUP_CONCAT joins, for which sqlglot puts a CONCAT that nobody wrote."""
        parts = _bare(node.this)
        if len(parts) == 1 and isinstance(parts[0], exp.Concat) and not parts[0]._meta:
            parts = list(parts[0].expressions)
        separator = node.args.get("separator")
        if separator is not None and self.name(node) == "string_agg":
            parts.append(separator)
        return parts


def _bare(argument: exp.Expr) -> list[exp.Expr]:
    if isinstance(argument, exp.Distinct):
        return [part for inner in argument.expressions for part in _bare(inner)]
    if isinstance(argument, (exp.Order, exp.IgnoreNulls, exp.RespectNulls)):
        return _bare(argument.this)
    return [argument]


def _laid_out(node: exp.Expr, name: str, count: int) -> list[exp.Expr] | None:
    """The arguments of a call, found where columns lie in a call of the same name."""
    layout = _layout(name, count)
    if layout is None or type(node) is not layout[0]:
        return None
    found: list[exp.Expr] = []
    for path in layout[1]:
        argument = _at(node, path)
        if argument is None:
            return None
        found += _bare(argument)
    return found


def _at(node: exp.Expr, path: tuple[_Step, ...]) -> exp.Expr | None:
    for i, (key, index, kind) in enumerate(path, 1):
        value = node.args.get(key)
        if index is not None:
            value = value[index] if isinstance(value, list) and index < len(value) else None
        if not isinstance(value, exp.Expr):
            return None
        if i < len(path) and not isinstance(value, kind):
            # sqlglot wraps the columns of the pattern, but not this: it has the wanted type.
            return value if len(path) == i + 1 else None
        node = value
    return node


@functools.lru_cache(maxsize=2048)
def _layout(name: str, count: int) -> tuple[type[exp.Expr], tuple[tuple[_Step, ...], ...]] | None:
    """The class of a call's node and the ways from it to each argument."""
    names = [f"argument_{i}" for i in range(count)]
    tree = parse(f"SELECT {name}({', '.join(names)})") if name.isidentifier() else None
    if not isinstance(tree, exp.Select) or len(tree.expressions) != 1:
        return None
    root = tree.expressions[0]
    found = [(node.name.lower(), _path(root, node)) for node in root.find_all(exp.Column, exp.Var)]
    paths = dict(found)
    if sorted(name for name, _ in found) != sorted(names):
        return None
    return type(root), tuple(paths[name] for name in names)


def _path(root: exp.Expr, node: exp.Expr) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    while node is not root:
        assert node.parent is not None
        steps.append((node.arg_key or "", node.index, type(node)))
        node = node.parent
    return tuple(reversed(steps))


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
    "tablet sample pivot unpivot within recursive for temporary properties exclude"
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
        if name in _NOT_CALLED or len(name.split()) > 1:  # GROUPING SETS is one token
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
