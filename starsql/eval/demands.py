"""What queries ask of the rows they read: values that pass their filters, columns that meet.

    SELECT t.title FROM player p JOIN team t ON p.team_id = t.team_id WHERE p.age > 30
    -- player.age: 31 passes, 30 and 29 do not;  player.team_id meets team.team_id

Rows made without this give empty results, which tell nothing of whether two queries are the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from sqlglot import exp

from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema
from starsql.dialect.scope import Output, Reference, Resolution, resolve
from starsql.records import Finding

__all__ = ["Demands", "Place", "Value", "demands_of"]

Value = int | float | str | datetime | bool
Place = tuple[str, str]
"""A column: the full name of its table, its name in lower case."""

# What may stand around a column without making its values others than those compared.
_WRAPPERS = (exp.Lower, exp.Upper, exp.Cast, exp.Paren, exp.Trim, exp.Max, exp.Min, exp.AnyValue)
_NUMERIC = (exp.Sum, exp.Avg, exp.Add, exp.Sub, exp.Mul, exp.Div, exp.IntDiv)
_STEPS: dict[type[exp.Expr], int] = {exp.GT: 1, exp.NEQ: 1, exp.LT: -1}
_MIRRORED: dict[type[exp.Expr], type[exp.Expr]] = {
    exp.LT: exp.GT,
    exp.LTE: exp.GTE,
    exp.GT: exp.LT,
    exp.GTE: exp.LTE,
}


@dataclass(slots=True)
class Demands:
    """Of one query."""

    tables: dict[str, None] = field(default_factory=dict)
    """Full names of the tables that it reads, in order."""
    passing: dict[Place, list[Value]] = field(default_factory=dict)
    """For each compared column values that pass, one for each comparison."""
    borders: dict[Place, list[Value]] = field(default_factory=dict)
    """Values on and beside what columns are compared with, whether they pass or not."""
    meetings: list[tuple[Place, Place]] = field(default_factory=list)
    """Columns that are compared with each other."""
    numeric: set[Place] = field(default_factory=set)
    """Columns that are reckoned with: a text there has to be a number."""


def demands_of(sql: str, schema: Schema, database: str | None = None) -> Demands:
    """What a StarRocks query asks of the rows; nothing, if it cannot be read."""
    demands = Demands()
    tree = parse(sql)
    if isinstance(tree, Finding):
        return demands
    resolution = resolve(tree, schema, database=database)
    for scope in resolution.scopes:
        for source in scope.sources:
            if source.table is not None:
                demands.tables[source.table.full_name] = None
    for node in tree.walk():
        _compare(node, resolution, demands)
        if isinstance(node, _NUMERIC):
            demands.numeric.update(
                place for part in node.iter_expressions() for place in _places(part, resolution)
            )
    return demands


def _compare(node: exp.Expr, resolution: Resolution, demands: Demands) -> None:
    if isinstance(node, (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.NullSafeEQ)):
        mirrored = _MIRRORED.get(type(node), type(node))
        _two_sides(type(node), node.this, node.expression, resolution, demands)
        _two_sides(mirrored, node.expression, node.this, resolution, demands)
    elif isinstance(node, exp.Like):
        _two_sides(exp.Like, node.this, node.expression, resolution, demands)
    elif isinstance(node, exp.Between):
        for key, sign in (("low", exp.GTE), ("high", exp.LTE)):
            _two_sides(sign, node.this, node.args[key], resolution, demands)
    elif isinstance(node, exp.In):
        for value in node.expressions:
            _two_sides(exp.EQ, node.this, value, resolution, demands)
        query = node.args.get("query")
        outputs = resolution.subqueries.get(id(query)) if query is not None else None
        met = list(_origins((outputs or [])[:1], resolution))
        for place in _places(node.this, resolution):
            demands.meetings += [(place, other) for other in met]


def _two_sides(
    sign: type[exp.Expr],
    column: exp.Expr,
    other: exp.Expr,
    resolution: Resolution,
    demands: Demands,
) -> None:
    for place in _places(column, resolution):
        value = _value(other)
        if value is None:
            demands.meetings += [(place, met) for met in _places(other, resolution)]
            continue
        demands.passing.setdefault(place, []).append(_passing(sign, value))
        demands.borders.setdefault(place, []).extend(_beside(sign, value))


def _places(node: exp.Expr, resolution: Resolution) -> Iterator[Place]:
    """The table's column that an expression is, through aliases and derived tables."""
    while isinstance(node, _WRAPPERS):
        node = node.this
    reference = resolution.meanings.get(id(node))
    if reference is not None:
        yield from _of_reference(reference, resolution)


def _of_reference(reference: Reference, resolution: Resolution) -> Iterator[Place]:
    table = reference.source.table if reference.source is not None else None
    if reference.expression is not None:
        yield from _places(reference.expression, resolution)
    elif table is not None:
        yield table.full_name, reference.name.lower()
    elif reference.column is not None:
        yield from _origins([reference.column], resolution)


def _origins(outputs: Iterable[Output], resolution: Resolution) -> Iterator[Place]:
    for output in outputs:
        if isinstance(output.origin, exp.Expr):
            yield from _places(output.origin, resolution)
        elif isinstance(output.origin, tuple):
            yield from _origins(output.origin, resolution)


def _value(node: exp.Expr) -> int | float | str | None:
    """The constant that a node is; None if it is none."""
    if isinstance(node, exp.Neg):
        value = _value(node.this)
        return -value if isinstance(value, (int, float)) else None
    if isinstance(node, exp.Paren):
        return _value(node.this)
    if not isinstance(node, exp.Literal):
        return None
    if node.is_string:
        return node.name
    return int(node.name) if node.name.isdigit() else float(node.name)


def _passing(sign: type[exp.Expr], value: int | float | str) -> Value:
    """A value that is in this relation to a constant."""
    if sign is exp.Like:
        return _instance(str(value))
    if isinstance(value, str):
        return value + "z" if sign in (exp.GT, exp.NEQ) else value
    return value + _STEPS.get(sign, 0)


def _beside(sign: type[exp.Expr], value: int | float | str) -> list[Value]:
    if sign is exp.Like:
        return [_instance(str(value)), _instance(str(value)).upper()]
    if isinstance(value, str):
        return [value, value.swapcase()]
    return [value - 1, value, value + 1]


def _instance(pattern: str) -> str:
    """A text that a pattern of LIKE matches."""
    return re.sub(r"\\(.)|(%)|(_)", lambda m: m[1] or ("x" if m[3] else ""), pattern)
