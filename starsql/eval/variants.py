"""Variants of a query: other texts that mean the same, each of a named kind.

    SELECT city FROM t WHERE a IN (1, 2) ORDER BY n LIMIT 3
    -- in-to-or:  SELECT city FROM t WHERE (a = 1 OR a = 2) ORDER BY n LIMIT 3
    -- in-cte:    WITH q AS (SELECT city AS c1, n AS k1 FROM t WHERE a IN (1, 2))
    --            SELECT c1 AS city FROM q ORDER BY k1 LIMIT 3

A scorer must tell none of them apart (variation.py measures it). Order and LIMIT stay with the
outermost query, since a subquery's rows come in no order. Columns may get other names, as long as
these are new: columns whose names two results share are paired by them, so a query that swaps two
names says something else.

The functions named in `TREES` rewrite a tree in place and return it; None: there was nothing to
rewrite, or it could not be done for sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, cycle, pairwise

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.adapt.writing import write
from starsql.dialect.parse import parse, to_sql, tokenise
from starsql.dialect.schema import Schema
from starsql.dialect.scope import Output, Reference, Resolution, Scope, Source, resolve
from starsql.dialect.types import read_type
from starsql.eval.golden import sort_keys, without_parentheses
from starsql.records import Finding

__all__ = [
    "KINDS",
    "TEXTS",
    "TREES",
    "Known",
    "Rewrite",
    "Variant",
    "between_to_comparisons",
    "comma_to_join",
    "comparisons_to_between",
    "cte_to_derived",
    "derived_to_cte",
    "in_cte",
    "in_derived_table",
    "in_to_or",
    "join_to_comma",
    "or_to_in",
    "outputs_renamed",
    "subquery_to_cte",
    "tables_aliased",
    "variants_of",
]

_MOST_GROWTH = 5
"""CTEs that several queries read are written out several times; not beyond so many times the
size of the query."""


@dataclass(frozen=True, slots=True)
class Variant:
    kind: str
    sql: str


@dataclass(frozen=True, slots=True)
class Known:
    """What names in a query mean depends on this."""

    schema: Schema = field(default_factory=lambda: Schema(()))
    database: str | None = None

    def names(self, tree: exp.Expr) -> Resolution:
        return resolve(tree, self.schema, database=self.database)


Rewrite = Callable[[exp.Query, Known], exp.Query | None]


def variants_of(sql: str, schema: Schema, database: str | None = None) -> list[Variant]:
    """All variants of a StarRocks query, each text once; none if it cannot be read."""
    known = Known(schema, database)
    if not isinstance(_query(sql), exp.Query):
        return []
    found = {sql: ""}
    for kind, rewrite_text in TEXTS.items():
        found.setdefault(rewrite_text(sql), kind)
    combined = sql
    for kind, rewrite in TREES.items():
        text = _rewritten(sql, rewrite, known)
        if text is not None:
            found.setdefault(text, kind)
            combined = _rewritten(combined, rewrite, known) or combined
    found.setdefault(commented(combined), "combined")
    return [Variant(kind, text) for text, kind in found.items() if kind]


def _rewritten(sql: str, rewrite: Rewrite, known: Known) -> str | None:
    tree = _query(sql)
    changed = rewrite(tree, known) if tree is not None else None
    return write(changed) if changed is not None else None


def _query(sql: str) -> exp.Query | None:
    tree = parse(sql)
    return without_parentheses(tree) if isinstance(tree, exp.Query) else None


# ---- texts


def upper(sql: str) -> str:
    """All words but names of tables in capitals: only those have a case that counts."""
    return _in_case(sql, str.upper)


def lower(sql: str) -> str:
    return _in_case(sql, str.lower)


def _in_case(sql: str, turned: Callable[[str], str]) -> str:
    tree = _query(sql)
    keep = {name.lower() for name in _table_names(tree)} if tree is not None else set()

    def written(token: Token) -> str:
        text = sql[token.start : token.end + 1]
        turns = _WORD.fullmatch(text) and token.token_type not in _WITH_CASE
        return turned(text) if turns and text.lower() not in keep else text

    return _respaced(sql, written, lambda gap, *_: gap)


def commented(sql: str) -> str:
    """A comment between any two words, by turns of the two kinds."""
    comments = cycle((" /* ; */ ", " -- it's\n"))

    def gap(text: str, *_: Token) -> str:
        return next(comments) if text and not text.strip() else text

    return _respaced(sql, lambda token: sql[token.start : token.end + 1], gap)


def spaced(sql: str) -> str:
    """Each word and sign on a line of its own."""

    def gap(text: str, before: Token, after: Token) -> str:
        glued = not text and not {before.token_type, after.token_type} & _SIGNS
        return text if glued or text.strip() else "\n\t"

    return _respaced(sql, lambda token: sql[token.start : token.end + 1], gap)


def _respaced(
    sql: str, written: Callable[[Token], str], gap: Callable[[str, Token, Token], str]
) -> str:
    """The text with its tokens and what stands between them written otherwise."""
    tokens = tokenise(sql)
    if isinstance(tokens, Finding) or not tokens:
        return sql
    parts = [sql[: tokens[0].start], written(tokens[0])]
    for before, token in pairwise(tokens):
        parts += [gap(sql[before.end + 1 : token.start], before, token), written(token)]
    return "".join(parts) + sql[tokens[-1].end + 1 :]


_WORD = re.compile(r"[A-Za-z_][\w\s]*", re.ASCII)
_WITH_CASE = frozenset({TokenType.STRING, TokenType.IDENTIFIER, TokenType.PARAMETER})
_SIGNS = frozenset(
    {
        TokenType.COMMA,
        TokenType.L_PAREN,
        TokenType.R_PAREN,
        TokenType.EQ,
        TokenType.LT,
        TokenType.GT,
        TokenType.LTE,
        TokenType.GTE,
        TokenType.NEQ,
        TokenType.PLUS,
        TokenType.SLASH,
    }
)


def _table_names(tree: exp.Expr) -> Iterator[str]:
    for node in tree.find_all(exp.Table, exp.TableAlias):
        parts = node.parts if isinstance(node, exp.Table) else [node.this]
        yield from (part.name for part in parts if isinstance(part, exp.Identifier))


def rewritten(sql: str) -> str:
    """As sqlglot writes its tree."""
    return _rewritten(sql, lambda tree, _: tree, Known()) or sql


def pretty(sql: str) -> str:
    """The same, over many lines."""
    tree = parse(rewritten(sql))
    return to_sql(tree, pretty=True) if isinstance(tree, exp.Expr) else sql


# ---- names


def names_quoted(tree: exp.Query, known: Known) -> exp.Query | None:
    """Names of tables and columns in backticks."""
    meanings = known.names(tree).meanings
    for node in tree.find_all(exp.Table, exp.TableAlias, exp.Alias, exp.Column):
        if isinstance(node, exp.Column):
            found = meanings.get(id(node))
            if found is None or found.outcome not in _CERTAIN:
                continue
        for part in node.args.values():
            if isinstance(part, exp.Identifier):
                part.set("quoted", True)
    return tree


def tables_aliased(tree: exp.Query, known: Known) -> exp.Query | None:
    """Every table and derived table under another alias, every column with its table's."""
    found = known.names(tree)
    fresh = _fresh(tree, "t")
    aliases: dict[int, str] = {}
    for scope in found.scopes:
        if not all(map(_is_certain, scope.references)):
            return None
        for source in (*scope.sources, *scope.hidden):
            if _may_be_aliased(source):
                aliases[id(source)] = next(fresh)
                _alias(source.node, aliases[id(source)])
    if not aliases:
        return None
    for scope in found.scopes:
        for reference in scope.references:
            if id(reference.source) in aliases and not _is_merged(reference, scope):
                _qualify(reference.node, aliases[id(reference.source)])
        for star in scope.select.expressions:
            if isinstance(star, exp.Column) and star.is_star:
                alias = _alias_of_star(star, scope, aliases)
                if alias is not None:
                    _qualify(star, alias)
    return tree


_CERTAIN = frozenset({"column", "outer", "alias"})


def _is_certain(reference: Reference) -> bool:
    return reference.outcome in _CERTAIN and not reference.fields


def _may_be_aliased(source: Source) -> bool:
    node = source.node
    in_from = isinstance(node.parent, (exp.From, exp.Join))
    return in_from and isinstance(node, (exp.Table, exp.Subquery)) and source.outputs is not None


def _is_merged(reference: Reference, scope: Scope) -> bool:
    """A column of USING is that of both tables, and of neither."""
    bare = not isinstance(reference.node, exp.Column) or not reference.node.table
    return bare and reference.name.lower() in scope.merged


def _alias(node: exp.Expr, name: str) -> None:
    alias = node.args.get("alias") or exp.TableAlias()
    alias.set("this", exp.to_identifier(name))
    node.set("alias", alias)


def _qualify(column: exp.Expr, name: str) -> None:
    if isinstance(column, exp.Column):
        column.set("table", exp.to_identifier(name))
        column.set("db", None)
        column.set("catalog", None)


def _alias_of_star(star: exp.Column, scope: Scope, aliases: dict[int, str]) -> str | None:
    return next(
        (aliases.get(id(source)) for source in scope.sources if source.name == star.table), None
    )


def outputs_renamed(tree: exp.Query, known: Known) -> exp.Query | None:
    """Every column of the result under a new name: c1, c2, ..."""
    first = _first_select(tree)
    if first is None or any(item.is_star for item in first.expressions):
        return None
    found = known.names(tree)
    references = [reference for scope in found.scopes for reference in scope.references]
    if not all(reference.outcome in _CERTAIN for reference in references):
        return None
    names = list(zip(first.expressions, _fresh(tree, "c"), strict=False))
    for reference in references:
        place = _place_in_result(reference, tree, first)
        if place is not None:
            reference.node.replace(exp.column(names[place][1]))
    for item, name in names:
        if isinstance(item, exp.Alias):
            item.set("alias", exp.to_identifier(name))
        else:
            item.replace(exp.alias_(item.copy(), name))
    return tree


def _first_select(tree: exp.Query) -> exp.Select | None:
    """The one that names a query's columns."""
    first: object = tree
    while isinstance(first, (exp.SetOperation, exp.Subquery)):
        first = first.this
    return first if isinstance(first, exp.Select) else None


def _place_in_result(reference: Reference, tree: exp.Query, first: exp.Select) -> int | None:
    """The column of the result that is named by its alias, or in ORDER BY; None for all else."""
    if reference.expression is not None:
        inner = [item.unalias() for item in first.expressions]
        return next((n for n, each in enumerate(inner) if each is reference.expression), None)
    node, order = reference.node, tree.args.get("order")
    if order is None or node.find_ancestor(exp.Order, exp.AggFunc, exp.Query) is not order:
        return None
    names = [item.alias_or_name.lower() for item in first.expressions]
    bare = isinstance(node, exp.Column) and not node.table
    return names.index(node.name.lower()) if bare and node.name.lower() in names else None


# ---- CTEs and derived tables


def in_cte(tree: exp.Query, known: Known) -> exp.Query | None:
    """The query in a CTE, selected from; order and limit stay outside."""
    return _wrapped(tree, known, as_cte=True)


def in_derived_table(tree: exp.Query, known: Known) -> exp.Query | None:
    """The query in FROM, selected from; order and limit stay outside."""
    return _wrapped(tree, known, as_cte=False)


def limit_in_cte(tree: exp.Query, known: Known) -> exp.Query | None:
    """The query in a CTE with its order and limit; outside it is ordered once more."""
    if tree.args.get("limit") is None:
        return None
    return _wrapped(tree, known, as_cte=True, limit_inside=True)


def _wrapped(
    tree: exp.Query, known: Known, *, as_cte: bool, limit_inside: bool = False
) -> exp.Query | None:
    outputs = known.names(tree).outputs
    tree = outputs_renamed(tree, known) or tree
    names = _names_of(tree, known)
    places, hidden, not_checked = sort_keys(tree)
    if outputs is None or names is None or not_checked:
        return None
    order = tree.args.get("order")
    keys = [name for _, name in zip(hidden, _fresh(tree, "k"), strict=False)]
    if isinstance(tree, exp.Select):
        added = [exp.alias_(key.copy(), name) for key, name in zip(hidden, keys, strict=True)]
        tree.select(*added, copy=False)
    outer = exp.select(*map(_put_out, names, outputs))
    outer.set("with_", tree.args.pop("with_", None))
    if not limit_inside:
        for clause in ("order", "limit", "offset"):
            outer.set(clause, tree.args.pop(clause, None))
    if order is not None and places is not None:
        outer.set("order", _by_columns(order, [[*names, *keys][place] for place in places]))
    alias = next(_fresh(tree, "q"))
    if as_cte:
        _add_cte(outer, alias, tree)
        return outer.from_(exp.to_identifier(alias), copy=False)
    return outer.from_(exp.Subquery(this=tree, alias=_table_alias(alias)), copy=False)


def _names_of(tree: exp.Query, known: Known) -> list[str] | None:
    """The columns of a query by their names; None if some have none or share one."""
    outputs = known.names(tree).outputs
    names = [output.name for output in outputs or () if output.name is not None]
    if outputs is None or len({name.lower() for name in names}) < len(outputs):
        return None
    return names


def _put_out(name: str, output: Output) -> exp.Expr:
    """A column under the name that the query gave it, if it gave it one."""
    column = exp.column(exp.to_identifier(name))
    return column if output.name in (None, name) else exp.alias_(column, output.name)


def _by_columns(order: exp.Expr, columns: Sequence[str]) -> exp.Expr:
    """ORDER BY with columns for its keys."""
    copy = order.copy()
    for element, name in zip(copy.expressions, columns, strict=True):
        element.set("this", exp.column(exp.to_identifier(name)))
    return copy


def derived_to_cte(tree: exp.Query, known: Known) -> exp.Query | None:
    """Derived tables as CTEs, each before the one that reads it."""
    if _has_inner_with(tree):
        return None
    outer = _correlated(tree, known)
    derived = [
        node
        for node in tree.find_all(exp.Subquery, bfs=False)
        if _is_derived(node) and id(node.this) not in outer
    ]
    # the innermost first: a CTE reads those before it
    for node, name in zip(reversed(derived), _fresh(tree, "d"), strict=False):
        columns = node.args["alias"].args.get("columns") or []
        alias = exp.TableAlias(this=exp.to_identifier(node.alias))
        query = node.this
        node.replace(exp.Table(this=exp.to_identifier(name), alias=alias))
        _add_cte(tree, name, query, columns, before=_cte_around(alias))
    return tree if derived else None


def subquery_to_cte(tree: exp.Query, known: Known) -> exp.Query | None:
    """Subqueries of expressions as CTEs, those that read nothing of the query around them."""
    if _has_inner_with(tree):
        return None
    outer = _correlated(tree, known)
    found = [
        query
        for query in tree.find_all(exp.Select, exp.SetOperation, bfs=False)
        if _is_in_expression(query) and id(query) not in outer and _selects_plainly(query)
    ]
    for query, name in zip(reversed(found), _fresh(tree, "s"), strict=False):
        column = f"{name}_1"
        reading = exp.select(exp.column(exp.to_identifier(column))).from_(exp.to_identifier(name))
        query.replace(reading)
        _add_cte(tree, name, query, [exp.to_identifier(column)], before=_cte_around(reading))
    return tree if found else None


def cte_to_derived(tree: exp.Query, _: Known) -> exp.Query | None:
    """CTEs as derived tables wherever they are read."""
    with_ = tree.args.get("with_")
    if with_ is None:
        return None
    ctes = with_.expressions
    names = {cte.alias for cte in ctes}
    if with_.args.get("recursive") or _has_inner_with(tree) or len(names) < len(ctes):
        return None
    size = sum(1 for _ in tree.walk())
    for cte in ctes:
        if not _read_directly(cte, tree) or sum(1 for _ in tree.walk()) > _MOST_GROWTH * size:
            return None
    tree.set("with_", None)
    return tree


def _read_directly(cte: exp.Expr, tree: exp.Query) -> bool:
    """Put a CTE's query in place of its name; False if it is read in a way that forbids it."""
    for table in list(tree.find_all(exp.Table)):
        if table.name != cte.alias or table.db:
            continue
        if any(value for key, value in table.args.items() if key not in ("this", "alias")):
            return False
        alias = exp.TableAlias(
            this=exp.to_identifier(table.alias or table.name),
            columns=[column.copy() for column in cte.args["alias"].args.get("columns") or ()],
        )
        table.replace(exp.Subquery(this=cte.this.copy(), alias=alias))
    return True


def _has_inner_with(tree: exp.Query) -> bool:
    return any(node.parent is not tree for node in tree.find_all(exp.With))


def _correlated(tree: exp.Query, known: Known) -> set[int]:
    """Queries, by `id`, that read columns of a query around them, or of one that is not known."""
    found = set()
    scopes = known.names(tree).scopes
    owner = {id(s): scope for scope in scopes for s in (*scope.sources, *scope.hidden)}
    for scope in scopes:
        for reference in scope.references:
            read = owner.get(id(reference.source))
            if read is not scope and reference.outcome != "alias":
                end = read.select if read is not None else tree
                found |= {id(query) for query in _queries_around(reference.node, end)}
    return found


def _queries_around(node: exp.Expr, end: exp.Query) -> Iterator[exp.Query]:
    above = node.find_ancestor(exp.Query)
    while isinstance(above, exp.Query) and above is not end:
        yield above
        above = above.find_ancestor(exp.Query)


def _is_derived(node: exp.Subquery) -> bool:
    plain = all(not value for key, value in node.args.items() if key not in ("this", "alias"))
    in_from = isinstance(node.parent, (exp.From, exp.Join))
    return in_from and plain and bool(node.alias) and isinstance(node.this, exp.Query)


def _is_in_expression(query: exp.Expr) -> bool:
    """Whether a query is a scalar subquery or that of IN."""
    above = query.parent
    if isinstance(above, exp.Subquery):
        return not isinstance(above.parent, (exp.From, exp.Join, exp.Query, exp.With, exp.CTE))
    return False


def _selects_plainly(query: exp.Expr) -> bool:
    first = _first_select(query) if isinstance(query, exp.Query) else None
    return first is not None and len(first.expressions) == 1 and not first.expressions[0].is_star


def _cte_around(node: exp.Expr) -> exp.Expr | None:
    return node.find_ancestor(exp.CTE)


def _add_cte(
    tree: exp.Query,
    name: str,
    query: exp.Expr,
    columns: Sequence[exp.Expr] = (),
    before: exp.Expr | None = None,
) -> None:
    """before: the CTE that reads it; None: the query itself does."""
    with_ = tree.args.get("with_") or exp.With(expressions=[])
    ctes = list(with_.expressions)
    place = next((n for n, cte in enumerate(ctes) if cte is before), len(ctes))
    made = exp.CTE(this=query, alias=_table_alias(name, columns))
    with_.set("expressions", [*ctes[:place], made, *ctes[place:]])
    tree.set("with_", with_)


def _table_alias(name: str, columns: Sequence[exp.Expr] = ()) -> exp.TableAlias:
    return exp.TableAlias(this=exp.to_identifier(name), columns=[each.copy() for each in columns])


# ---- joins


def join_to_comma(tree: exp.Query, _: Known) -> exp.Query | None:
    """FROM a JOIN b ON c -> FROM a, b WHERE c, where a query has inner joins only."""
    changed = False
    for select in list(tree.find_all(exp.Select)):
        joins = select.args.get("joins") or []
        if not any(join.args.get("on") for join in joins) or not all(map(_is_inner, joins)):
            continue
        changed = True
        conditions = []
        for join in joins:
            conditions += _conjuncts(join.args.get("on"))
            join.replace(exp.Join(this=join.this))
        where = select.args.get("where")
        conditions += _conjuncts(where.this if where is not None else None)
        select.set("where", exp.Where(this=exp.and_(*conditions, copy=False)))
    return tree if changed else None


def comma_to_join(tree: exp.Query, known: Known) -> exp.Query | None:
    """FROM a, b WHERE c -> FROM a JOIN b ON c, for what compares columns of several tables."""
    changed = False
    for scope in known.names(tree).scopes:
        joins, where = scope.select.args.get("joins") or [], scope.select.args.get("where")
        plain = all(map(_is_inner, joins)) and len(scope.sources) == len(joins) + 1
        if where is None or not plain or not any(map(_is_comma, joins)):
            continue
        changed = True
        by_join: dict[int, list[exp.Expr]] = {}
        for condition in _conjuncts(where.this):
            by_join.setdefault(_joined_by(condition, scope), []).append(condition)
        left = by_join.pop(0, [])
        scope.select.set("where", exp.Where(this=exp.and_(*left, copy=False)) if left else None)
        for number, join in enumerate(joins, 1):
            conditions = [*_conjuncts(join.args.get("on")), *by_join.get(number, ())]
            join.set("kind", "INNER" if conditions else "CROSS")
            join.set("on", exp.and_(*conditions, copy=False) if conditions else None)
    return tree if changed else None


def _joined_by(condition: exp.Expr, scope: Scope) -> int:
    """The join, from 1, behind which all columns of a condition are there; 0: it needs none."""
    places: set[int] = set()
    for node in condition.walk():
        reference = scope.meanings.get(id(node))
        if isinstance(node, exp.Query):
            return 0
        if reference is not None:
            here = [n for n, each in enumerate(scope.sources) if each is reference.source]
            if not here:
                return 0
            places.update(here)
    return max(places) if len(places) > 1 else 0


def _is_inner(join: exp.Expr) -> bool:
    plain = all(not value for key, value in join.args.items() if key not in ("this", "on", "kind"))
    return plain and join.args.get("kind") in (None, "", "INNER", "CROSS")


def _is_comma(join: exp.Expr) -> bool:
    return not join.args.get("on") and not join.args.get("kind")


def _conjuncts(condition: exp.Expr | None) -> list[exp.Expr]:
    if condition is None:
        return []
    return list(condition.flatten()) if isinstance(condition, exp.And) else [condition]


# ---- conditions
#
# IN and BETWEEN bring all that they compare to one type, comparisons two operands at a time: only
# with constants of one kind, and a column of no other, both are sure to say the same.


def in_to_or(tree: exp.Query, known: Known) -> exp.Query | None:
    """a IN (1, 2) -> (a = 1 OR a = 2)"""
    of_one_kind = _OfOneKind(tree, known)
    found = [node for node in tree.find_all(exp.In) if of_one_kind(node.this, node.expressions)]
    for node in found:
        equal = [exp.EQ(this=node.this.copy(), expression=one) for one in node.expressions]
        node.replace(exp.paren(exp.or_(*equal, copy=False), copy=False))
    return tree if found else None


def or_to_in(tree: exp.Query, known: Known) -> exp.Query | None:
    """a = 1 OR a = 2 -> a IN (1, 2)"""
    of_one_kind = _OfOneKind(tree, known)
    changed = False
    for node in list(tree.find_all(exp.Or)):
        if isinstance(node.parent, exp.Or):
            continue
        sides = list(node.flatten())
        values = [side.args["expression"] for side in sides if isinstance(side, exp.EQ)]
        same = all(isinstance(side, exp.EQ) and side.this == sides[0].this for side in sides)
        if same and of_one_kind(sides[0].this, values):
            node.replace(exp.In(this=sides[0].this, expressions=values))
            changed = True
    return tree if changed else None


def between_to_comparisons(tree: exp.Query, known: Known) -> exp.Query | None:
    """a BETWEEN 1 AND 2 -> (a >= 1 AND a <= 2)"""
    of_one_kind = _OfOneKind(tree, known)
    found = [
        node
        for node in tree.find_all(exp.Between)
        if of_one_kind(node.this, [node.args["low"], node.args["high"]])
    ]
    for node in found:
        low = exp.GTE(this=node.this.copy(), expression=node.args["low"])
        high = exp.LTE(this=node.this.copy(), expression=node.args["high"])
        node.replace(exp.paren(exp.and_(low, high, copy=False), copy=False))
    return tree if found else None


def comparisons_to_between(tree: exp.Query, known: Known) -> exp.Query | None:
    """a >= 1 AND a <= 2 -> a BETWEEN 1 AND 2"""
    of_one_kind = _OfOneKind(tree, known)
    changed = False
    for node in list(tree.find_all(exp.And)):
        if isinstance(node.parent, exp.And):
            continue
        conditions = _conjuncts(node)
        for low, high in _ranges(conditions):
            ends = [low.args["expression"], high.args["expression"]]
            if of_one_kind(low.this, ends):
                between = exp.Between(this=low.this, low=ends[0], high=ends[1])
                kept = [between if one is low else one for one in conditions if one is not high]
                node.replace(exp.and_(*kept, copy=False))
                changed = True
                break
    return tree if changed else None


def _ranges(conditions: Sequence[exp.Expr]) -> Iterator[tuple[exp.Expr, exp.Expr]]:
    """Any two of the conditions that put a value between two others."""
    for low in conditions:
        for high in conditions:
            ends = isinstance(low, exp.GTE) and isinstance(high, exp.LTE)
            if ends and low.this == high.this:
                yield low, high


class _OfOneKind:
    """Whether an operand may be compared with constants one by one or all at once."""

    def __init__(self, tree: exp.Query, known: Known) -> None:
        self._meanings = known.names(tree).meanings

    def __call__(self, operand: exp.Expr, constants: Sequence[exp.Expr]) -> bool:
        kinds = {_kind_of_constant(each) for each in constants}
        if len(kinds) != 1 or None in kinds or operand.find(exp.Query, exp.Rand, exp.Uuid):
            return False
        reference = self._meanings.get(id(operand))
        type_ = reference.column.origin if reference and reference.column else None
        numeric = read_type(type_).is_number if isinstance(type_, str) else None
        return numeric is None or ("number" in kinds) == numeric


def _kind_of_constant(node: exp.Expr) -> str | None:
    bare = node.this if isinstance(node, exp.Neg) else node
    if not isinstance(bare, exp.Literal):
        return None
    return "text" if bare.is_string else "number"


# ---- names that nothing has yet


def _fresh(tree: exp.Expr, prefix: str) -> Iterator[str]:
    taken = {node.name.lower() for node in tree.find_all(exp.Identifier)}
    return (name for n in count(1) if (name := f"{prefix}{n}") not in taken)


TEXTS: dict[str, Callable[[str], str]] = {
    "capitals": upper,
    "small-letters": lower,
    "comments": commented,
    "line-a-word": spaced,
    "rewritten": rewritten,
    "pretty": pretty,
}
TREES: dict[str, Rewrite] = {
    "names-quoted": names_quoted,
    "in-to-or": in_to_or,
    "or-to-in": or_to_in,
    "between-to-comparisons": between_to_comparisons,
    "comparisons-to-between": comparisons_to_between,
    "comma-to-join": comma_to_join,
    "join-to-comma": join_to_comma,
    "cte-to-derived": cte_to_derived,
    "derived-to-cte": derived_to_cte,
    "subquery-to-cte": subquery_to_cte,
    "tables-aliased": tables_aliased,
    "outputs-renamed": outputs_renamed,
    "limit-in-cte": limit_in_cte,
    "in-derived-table": in_derived_table,
    "in-cte": in_cte,
}
KINDS = (*TEXTS, *TREES, "combined")
