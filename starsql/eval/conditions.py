"""What one query asks of the rows that each of its FROMs reads, table by table.

    SELECT p.name, count(*) FROM player p LEFT JOIN visit v ON v.player = p.id AND v.day > 20250701
    WHERE p.age > 30 OR p.age IS NULL GROUP BY p.name HAVING count(*) >= 3

    -- of player: age one of two ways, name has few values; of visit: day > 20250701
    -- player.id and visit.player have the same values; groups of 2, 3 and 4 rows

A `Reading` is a table as one FROM sees it; conditions on columns of CTEs and derived tables are
traced to the table's columns. Rows made from this: populate.py.
"""

from __future__ import annotations

import operator
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlglot import exp

from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema, Table
from starsql.dialect.scope import (
    Output,
    Reference,
    Resolution,
    Scope,
    Source,
    expressions_of,
    resolve,
)
from starsql.eval.moments import Value, beside, moment_of
from starsql.eval.paths import Path, literal, step_of
from starsql.records import Finding

__all__ = [
    "Asked",
    "Block",
    "Condition",
    "Gap",
    "Place",
    "Reading",
    "Spot",
    "asked_by_all",
    "asked_of",
]

Place = tuple[str, str]
"""A column: the full name of its table, its name in lower case."""

_SIGNS: dict[type[exp.Expr], str] = {
    exp.EQ: "=",
    exp.NullSafeEQ: "=",
    exp.NEQ: "<>",
    exp.LT: "<",
    exp.LTE: "<=",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.Like: "like",
}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_MOST_IN_A_GROUP = 60
_DEEPEST = 30
_RECKONING = (exp.Sum, exp.Avg, exp.Add, exp.Sub, exp.Mul, exp.Div, exp.IntDiv)


@dataclass(frozen=True, slots=True)
class Spot:
    """A column of a reading."""

    reading: int
    table: str
    """Full name."""
    column: str
    """In lower case."""

    @property
    def place(self) -> Place:
        return self.table, self.column


@dataclass(frozen=True, slots=True)
class Condition:
    """A comparison of a column, or of an expression of it, with constants."""

    spot: Spot
    path: Path
    sign: str
    constants: tuple[Value, ...]
    negated: bool = False

    def holds(self, value: Value | None) -> bool:
        """Whether a value of the column passes."""
        if self.sign == "null":
            return (self.path.get(value) is None) != self.negated
        result = self.path.get(value)
        if result is None:
            return False
        return any(_compare(self.sign, result, each) for each in self.constants) != self.negated

    def results(self) -> list[Value]:
        """Results on the border of passing and beside it."""
        if self.sign == "like":
            found: list[Value] = []
            for pattern in map(str, self.constants):
                found += _like(pattern)
            return found
        return [near for each in self.constants for near in beside(each)]

    def near(self, base: Value | None = None) -> list[Value | None]:
        """Values of the column on the border and beside it, whether they pass or not."""
        return [found for result in self.results() for found in self.path.put(result, base)]


def _compare(sign: str, result: Value, constant: Value) -> bool:
    if sign == "like":
        return re.fullmatch(_regex(str(constant)), str(result), re.DOTALL) is not None
    one, two = _comparable(result, constant)
    try:
        return _TESTS[sign](one, two)
    except TypeError:
        return _TESTS[sign](str(result), str(constant))


def _comparable(one: Any, two: Any) -> tuple[Any, Any]:
    if isinstance(one, str) and isinstance(two, str):
        return one, two
    if isinstance(one, (int, float)) or isinstance(two, (int, float)):
        try:
            return float(one), float(two)
        except (ValueError, TypeError):
            return str(one), str(two)
    return moment_of(one), moment_of(two)


def _regex(pattern: str) -> str:
    parts = re.findall(r"\\.|.", pattern, re.DOTALL)
    shown = {"%": ".*", "_": "."}
    return "".join(shown.get(part) or re.escape(part[-1]) for part in parts)


def _like(pattern: str) -> list[Value]:
    """Texts that a pattern matches, and near misses: cut, framed, in another case."""
    plain = re.sub(r"\\(.)|(%)|(_)", lambda m: m[1] or ("x" if m[3] else ""), pattern)
    longer = re.sub(r"\\(.)|(%)|(_)", lambda m: m[1] or ("x" if m[3] else "qu"), pattern)
    return list(
        dict.fromkeys([plain, longer, plain.swapcase(), plain[1:], f"v{plain}", f"{plain}v"])
    )


@dataclass(slots=True)
class Reading:
    """A table as one FROM reads it."""

    number: int
    table: Table
    required: list[Condition] = field(default_factory=list)
    """All of them hold for the rows that count."""
    choices: list[list[list[Condition]]] = field(default_factory=list)
    """Of each, one of the branches holds (OR)."""
    optional: list[Condition] = field(default_factory=list)
    """They tell rows apart, but not those that count from others (CASE, HAVING)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A difference of two columns of a reading (days for moments), compared with constants."""

    first: Spot
    second: Spot
    first_path: Path
    second_path: Path
    sizes: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Groups whose number of rows, or of different values, is on a border."""

    reading: int
    sizes: tuple[int, ...]
    counted: str | None
    """The column whose values differ from row to row; None: any."""
    fixed: frozenset[Place]
    """What the rows of a group have in common."""


@dataclass(slots=True)
class Asked:
    """All that one query asks of its rows."""

    readings: list[Reading] = field(default_factory=list)
    meetings: list[tuple[Place, Place]] = field(default_factory=list)
    """Columns that are compared with each other, or stand in one column of a set operation."""
    gaps: list[Gap] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    few: dict[Place, None] = field(default_factory=dict)
    """Columns to group or partition by: few different values."""
    identities: dict[Place, None] = field(default_factory=dict)
    """Columns to join or count distinct by."""
    measures: dict[Place, None] = field(default_factory=dict)
    """Columns that are summed, averaged or sorted by: many different values."""
    averaged: dict[Place, None] = field(default_factory=dict)
    """Columns that are compared with their own average."""
    denied: dict[Place, None] = field(default_factory=dict)
    """Columns that NOT IN reads: where one is NULL, no row passes."""
    numeric: dict[Place, None] = field(default_factory=dict)
    """Texts that are reckoned with."""
    forms: dict[Place, str] = field(default_factory=dict)
    """Texts that are read as days: their format."""
    limit: int = 0
    """The largest LIMIT."""

    @property
    def conditions(self) -> Iterator[Condition]:
        for reading in self.readings:
            yield from reading.required
            yield from reading.optional
            for choice in reading.choices:
                for branch in choice:
                    yield from branch

    def of_table(self, full_name: str) -> list[Reading]:
        return [reading for reading in self.readings if reading.table.full_name == full_name]


def asked_of(sql: str, schema: Schema, database: str | None, today: datetime) -> Asked:
    """What a StarRocks query asks of its rows; nothing, if it cannot be read.

    today: what curdate() answers.
    """
    asked = Asked()
    _read(sql, schema, database, today, asked)
    return asked


def asked_by_all(
    sqls: Iterable[str], schema: Schema, database: str | None, today: datetime
) -> Asked:
    """What several queries ask of the rows that all of them read; groups of one kind once."""
    asked = Asked()
    for sql in sqls:
        _read(sql, schema, database, today, asked)
    kinds = {
        (asked.readings[block.reading].table.full_name, replace(block, reading=0)): block
        for block in asked.blocks
    }
    asked.blocks = list(kinds.values())
    return asked


def _read(sql: str, schema: Schema, database: str | None, today: datetime, asked: Asked) -> None:
    tree = parse(sql)
    if not isinstance(tree, Finding):
        _Reader(tree, resolve(tree, schema, database=database), today, asked).read()


class _Reader:
    """Adds what a query asks to `asked`."""

    def __init__(
        self, tree: exp.Expr, resolution: Resolution, today: datetime, asked: Asked
    ) -> None:
        self.tree = tree
        self.today = today
        self.resolution = resolution
        self.asked = asked
        self.numbers: dict[int, Reading] = {}
        """Readings by `id` of their source."""
        self.homes: dict[int, Scope] = {}
        """Scopes by number of their reading."""
        self.scopes = {id(scope.select): scope for scope in resolution.scopes}
        uses = Counter(table.name for table in tree.find_all(exp.Table))
        self.shared = {cte.alias for cte in tree.find_all(exp.CTE) if uses[cte.alias] > 1}

    def read(self) -> None:
        for scope in self.resolution.scopes:
            for source in (*scope.sources, *scope.hidden):
                self.number(source, scope)
        for scope in self.resolution.scopes:
            self.clauses(scope)
        for node in self.tree.walk():
            self.roles(node)
        for _, left, right in self.resolution.set_operations:
            for one, two in zip(left or (), right or (), strict=False):
                self.meet(self.of_output(one), self.of_output(two))

    def number(self, source: Source, scope: Scope) -> None:
        if source.table is None or source.table.view is not None or id(source) in self.numbers:
            return
        reading = Reading(len(self.asked.readings), source.table)
        self.asked.readings.append(reading)
        self.numbers[id(source)] = reading
        self.homes[reading.number] = scope

    # ---- clauses

    def clauses(self, scope: Scope) -> None:
        select = scope.select
        filters = [select.args.get(key) for key in ("where", "having", "qualify")]
        conditions = [clause.this for clause in filters if clause is not None]
        conditions += [
            join.args["on"] for join in select.args.get("joins") or () if join.args.get("on")
        ]
        for condition in conditions:
            for part in _conjuncts(condition):
                self.conjunct(part, scope)
        for item in select.expressions:
            self.told_apart(item)
        for key in ("group", "order"):
            if select.args.get(key) is not None:
                self.told_apart(select.args[key])
        self.using(scope)

    def using(self, scope: Scope) -> None:
        for join in scope.select.args.get("joins") or ():
            for name in join.args.get("using") or ():
                tables = [
                    (source.table.full_name, name.name.lower())
                    for source in scope.sources
                    if source.table is not None and source.table.column(name.name)
                ]
                for other in tables[1:]:
                    self.asked.meetings.append((tables[0], other))

    def told_apart(self, node: exp.Expr) -> None:
        """Comparisons that decide a value, not whether a row counts."""
        for part in expressions_of(node):
            for condition in self.comparisons(part):
                self.asked.readings[condition.spot.reading].optional.append(condition)

    def conjunct(self, node: exp.Expr, scope: Scope) -> None:
        if isinstance(node, exp.Or):
            branches = [list(self.branch(part)) for part in _disjuncts(node)]
            for number in dict.fromkeys(c.spot.reading for branch in branches for c in branch):
                own = [[c for c in branch if c.spot.reading == number] for branch in branches]
                self.asked.readings[number].choices.append(own)
            return
        found = list(self.comparisons(node))
        if not found:
            self.told_apart(node)
        aggregated = node.find(exp.AggFunc) is not None
        for condition in found:
            reading = self.asked.readings[condition.spot.reading]
            decides = not aggregated and self.decides(reading, scope)
            (reading.required if decides else reading.optional).append(condition)

    def decides(self, reading: Reading, scope: Scope) -> bool:
        """Whether rows that fail a condition of this scope count nowhere."""
        home = self.homes[reading.number]
        if home is scope:
            return True
        cte = home.select.find_ancestor(exp.CTE)
        return (cte is None or cte.alias not in self.shared) and "group" not in {
            key for key, value in home.select.args.items() if value
        }

    def branch(self, node: exp.Expr) -> Iterator[Condition]:
        for part in _conjuncts(node):
            yield from self.comparisons(part)

    # ---- comparisons

    def comparisons(self, node: exp.Expr) -> Iterator[Condition]:
        """The conditions that one comparison is; meetings, gaps and blocks are noted."""
        negated = False
        while isinstance(node, (exp.Not, exp.Paren)):
            negated ^= isinstance(node, exp.Not)
            node = node.this
        if isinstance(node, exp.Is):
            nothing = isinstance(node.expression, exp.Null)
            constants = () if nothing else (self.constant(node.expression),)
            for spot, path in self.paths(node.this):
                known = tuple(each for each in constants if each is not None)
                yield Condition(spot, path, "null" if nothing else "=", known, negated)
        elif isinstance(node, exp.Between):
            for key, sign in (("low", ">="), ("high", "<=")):
                yield from self.compared(sign, node.this, node.args[key], False)
        elif isinstance(node, exp.In):
            yield from self.within(node, negated)
        elif type(node) in _SIGNS:
            sign = _SIGNS[type(node)]
            yield from self.compared(sign, node.this, node.expression, negated)
            if sign != "like":
                mirrored = _MIRRORED.get(sign, sign)
                yield from self.compared(mirrored, node.expression, node.this, negated)

    def within(self, node: exp.In, negated: bool) -> Iterator[Condition]:
        constants = tuple(c for each in node.expressions if (c := self.constant(each)) is not None)
        for spot, path in self.paths(node.this):
            if constants:
                yield Condition(spot, path, "=", constants, negated)
        query = node.args.get("query")
        if query is not None:
            inner = query.this if isinstance(query, exp.Subquery) else query
            outputs = self.resolution.subqueries.get(id(query)) or (
                self.resolution.subqueries.get(id(inner))
            )
            for output in (outputs or [])[:1]:
                self.meet(self.spots(node.this), self.of_output(output))
                if negated:
                    self.asked.denied.update((spot.place, None) for spot in self.of_output(output))

    def compared(
        self, sign: str, one: exp.Expr, other: exp.Expr, negated: bool
    ) -> Iterator[Condition]:
        constant = self.constant(other)
        if constant is None:
            self.meet(self.spots(one), self.spots(other))
            self.average(one, other)
            return
        self.gap(one, constant)
        self.block(one, constant)
        for spot, path in self.paths(one):
            yield Condition(spot, path, sign, (constant,), negated)

    def meet(self, ones: Iterable[Spot], others: Iterable[Spot]) -> None:
        met = list(others)
        for one in ones:
            for other in met:
                if one.place != other.place:
                    self.asked.meetings.append((one.place, other.place))
                self.asked.identities[one.place] = self.asked.identities[other.place] = None

    def average(self, node: exp.Expr, other: exp.Expr) -> None:
        """`a > (SELECT avg(a) FROM t)`"""
        query = other.unnest() if isinstance(other, exp.Subquery) else None
        item = query.selects[0].unalias() if isinstance(query, exp.Select) else None
        if isinstance(item, exp.Avg):
            averaged = {spot.place for spot in self.spots(item.this)}
            own = {spot.place for spot in self.spots(node)}
            self.asked.averaged.update(dict.fromkeys(averaged & own))

    def gap(self, node: exp.Expr, constant: Value) -> None:
        node, shift = self.expanded(node), 0.0
        number = literal(node.expression) if isinstance(node, (exp.Add, exp.Sub)) else None
        if isinstance(number, (int, float)):
            shift = number if isinstance(node, exp.Add) else -number
            node = self.expanded(node.this)
        if not isinstance(node, (exp.DateDiff, exp.Sub)) or not isinstance(constant, (int, float)):
            return
        for first, first_path in self.paths(node.this):
            for second, second_path in self.paths(node.expression):
                if first.reading == second.reading and first != second:
                    sizes = tuple(constant - shift + near for near in (-1, 0, 1))
                    self.asked.gaps.append(Gap(first, second, first_path, second_path, sizes))

    def block(self, node: exp.Expr, constant: Value) -> None:
        """A number of rows or values that is compared: groups on its border."""
        node = self.expanded(node)
        if not isinstance(node, exp.Count) or not isinstance(constant, int):
            return
        select = node.find_ancestor(exp.Select)
        scope = self.scopes.get(id(select))
        if scope is None or not 0 < constant <= _MOST_IN_A_GROUP:
            return
        group = scope.select.args.get("group")
        keys = [spot for key in (group.expressions if group else ()) for spot in self.spots(key)]
        counted = next(iter(self.spots(node.this)), None) if node.this is not None else None
        base = counted or self.multiplied(scope, {spot.reading for spot in keys})
        if base is not None:
            sizes = tuple(size for size in range(constant - 1, constant + 2) if size > 0)
            fixed = frozenset(spot.place for spot in keys)
            column = counted.column if counted else None
            self.asked.blocks.append(Block(base.reading, sizes, column, fixed))

    def multiplied(self, scope: Scope, grouped: set[int]) -> Spot | None:
        """A column of the table whose rows count(*) counts: rather not the one grouped by."""
        found = [spot for source in scope.sources for spot in self.of_source(source)]
        return next(
            (spot for spot in found if spot.reading not in grouped), next(iter(found), None)
        )

    # ---- where values come from

    def constant(self, node: exp.Expr) -> Value | None:
        return _constant(node, self.today)

    def expanded(self, node: exp.Expr) -> exp.Expr:
        """The expression behind parentheses, casts, aliases and columns of derived tables."""
        for _ in range(_DEEPEST):
            inner = self.behind(node)
            if inner is None:
                return node
            node = inner
        return node

    def behind(self, node: exp.Expr) -> exp.Expr | None:
        if isinstance(node, (exp.Paren, exp.Cast, exp.Alias, exp.Coalesce)):
            return node.this if isinstance(node.this, exp.Expr) else None
        reference = self.resolution.meanings.get(id(node))
        if reference is None:
            return None
        if reference.expression is not None:
            return reference.expression
        origin = reference.column.origin if reference.column is not None else None
        return origin if isinstance(origin, exp.Expr) else None

    def spots(self, node: exp.Expr) -> Iterator[Spot]:
        """All columns that an expression is computed from."""
        for part in expressions_of(node):
            reference = self.resolution.meanings.get(id(part))
            if reference is not None:
                for spot, _ in self.of_reference(reference):
                    yield spot

    def paths(self, node: exp.Expr) -> Iterator[tuple[Spot, Path]]:
        """The columns that an expression is a known function of."""
        yield from self._paths(node, 0)

    def _paths(self, node: exp.Expr, depth: int) -> Iterator[tuple[Spot, Path]]:
        if depth > _DEEPEST:
            return
        reference = self.resolution.meanings.get(id(node))
        if reference is not None:
            yield from self.of_reference(reference, depth + 1)
            return
        for branch in _branches(node):
            yield from self._paths(branch, depth + 1)
        found = step_of(node)
        if found is None:
            return
        inner, step = found
        for spot, path in self._paths(inner, depth + 1):
            steps = (*path.steps, step) if step is not None else path.steps
            text = f"{type(node).__name__}({path.text})" if step is not None else path.text
            yield spot, Path(steps, text)

    def of_reference(self, reference: Reference, depth: int = 0) -> Iterator[tuple[Spot, Path]]:
        if depth > _DEEPEST:
            return
        source = reference.source
        reading = self.numbers.get(id(source)) if source is not None else None
        if reference.expression is not None:
            yield from self._paths(reference.expression, depth + 1)
        elif reading is not None:
            yield Spot(reading.number, reading.table.full_name, reference.name.lower()), Path()
        elif reference.column is not None:
            yield from self._of_origin(reference.column, depth + 1)

    def _of_origin(self, output: Output, depth: int) -> Iterator[tuple[Spot, Path]]:
        if isinstance(output.origin, exp.Expr):
            yield from self._paths(output.origin, depth + 1)
        elif isinstance(output.origin, tuple):
            for each in output.origin:
                yield from self._of_origin(each, depth + 1)

    def of_output(self, output: Output) -> list[Spot]:
        return [spot for spot, _ in self._of_origin(output, 0)]

    def of_source(self, source: Source) -> Iterator[Spot]:
        """A column of the first table behind a source."""
        reading = self.numbers.get(id(source))
        if reading is not None:
            name = reading.table.columns[0].name.lower()
            yield Spot(reading.number, reading.table.full_name, name)
        for output in (source.columns or {}).values():
            yield from self.of_output(output)

    # ---- what columns are for

    def roles(self, node: exp.Expr) -> None:
        asked = self.asked
        if isinstance(node, exp.Group):
            self.note(asked.few, node.expressions)
            self.together(node.expressions)
        elif isinstance(node, exp.Window):
            self.note(asked.few, node.args.get("partition_by") or ())
            self.together(node.args.get("partition_by") or ())
        elif isinstance(node, exp.Coalesce) and node.find_ancestor(exp.AggFunc) is None:
            self.default(node)
        elif isinstance(node, exp.Count) and isinstance(node.this, exp.Distinct):
            self.note(asked.identities, node.this.expressions)
        elif isinstance(node, (exp.Sum, exp.Avg, exp.Max, exp.Min)):
            self.note(asked.measures, [_without_conditions(node.this)])
        elif isinstance(node, exp.Ordered):
            self.note(asked.measures, [node.this])
        elif isinstance(node, exp.Limit) and isinstance(node.expression, exp.Literal):
            asked.limit = max(asked.limit, int(node.expression.name))
        self.kinds(node)

    def together(self, keys: Sequence[exp.Expr]) -> None:
        """Rows that have several keys in common, which they would not by chance."""
        places = {spot.place: spot for key in keys for spot in self.spots(key)}
        if len(places) > 1:
            reading = next(iter(places.values())).reading
            self.asked.blocks.append(Block(reading, (2, 3), None, frozenset(places)))

    def default(self, node: exp.Coalesce) -> None:
        """A text that stands for NULL: there are rows that have it themselves."""
        default = self.constant(node.expressions[0]) if len(node.expressions) == 1 else None
        if isinstance(default, str):
            for spot, path in self.paths(node.this):
                reading = self.asked.readings[spot.reading]
                reading.optional.append(Condition(spot, path, "=", (default,)))

    def kinds(self, node: exp.Expr) -> None:
        """Texts that have to be numbers or days."""
        if isinstance(node, _RECKONING):
            for part in node.iter_expressions():
                for spot, path in self.paths(part):
                    if not path.steps:
                        self.asked.numeric[spot.place] = None
        if _reads_days(node):
            form = node.text("format") or node.expressions[-1].name
            inner = node.this if isinstance(node.this, exp.Expr) else node.expressions[0]
            for spot, path in self.paths(inner):
                if not path.steps:
                    self.asked.forms[spot.place] = form

    def note(self, roles: dict[Place, None], nodes: Iterable[exp.Expr]) -> None:
        for node in nodes:
            for spot in self.spots(node):
                roles[spot.place] = None


def _reads_days(node: exp.Expr) -> bool:
    named = isinstance(node, exp.Anonymous) and node.name.lower() == "str2date"
    return named or isinstance(node, exp.StrToDate)


def _without_conditions(node: exp.Expr) -> exp.Expr:
    """What a CASE sums, not what it decides by."""
    branches = list(_branches(node))
    return branches[0] if branches else node


def _branches(node: exp.Expr) -> Iterator[exp.Expr]:
    """The values that CASE, IF or COALESCE chooses among."""
    if isinstance(node, exp.Case):
        for branch in node.args.get("ifs") or ():
            yield branch.args["true"]
        if node.args.get("default") is not None:
            yield node.args["default"]
    elif isinstance(node, exp.If):
        yield from (node.args[key] for key in ("true", "false") if node.args.get(key) is not None)


def _conjuncts(node: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(node, exp.Paren):
        yield from _conjuncts(node.this)
    elif isinstance(node, exp.And):
        yield from _conjuncts(node.left)
        yield from _conjuncts(node.right)
    else:
        yield node


def _disjuncts(node: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(node, exp.Paren):
        yield from _disjuncts(node.this)
    elif isinstance(node, exp.Or):
        yield from _disjuncts(node.left)
        yield from _disjuncts(node.right)
    else:
        yield node


def _constant(node: exp.Expr, today: datetime) -> Value | None:
    """What a node is that reads no column; None if that is not known."""
    value: Value | None = literal(node)
    if value is not None:
        return value
    if isinstance(node, (exp.CurrentDate, exp.CurrentTimestamp)):
        return today
    found = step_of(node)
    if found is None:
        return None
    inner, step = found
    value = _constant(inner, today)
    return value if step is None or value is None else Path((step,)).get(value)
