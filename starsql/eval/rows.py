"""Rows for the tables of a schema, so that queries on them tell apart what is not the same.

For each query rows that pass its filters and meet in its joins, then rows at random: values on and
beside the borders of comparisons, NULLs, equal rows, keys without a partner. The same schema,
demands and seed give the same rows.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.types import Type, read_type
from starsql.eval.demands import Demands, Place, Value

__all__ = ["Row", "insert_statement", "make_rows"]

Row = tuple[Value | None, ...]
"""In the order of the table's columns. Days and times are `datetime`s, decimals `float`s."""

_NULLS = 0.1
_EQUAL_ROWS = 0.1
_PASSING = 0.8
_ATTEMPTS = 20
_WITNESSES = 3
_DAY = datetime(2015, 1, 1)
_TEXTS = ("a", "A", "b", "north", "North", "", "东区", "x y")


def make_rows(
    schema: Schema, demands: Sequence[Demands], *, seed: int = 0, at_random: int = 12
) -> dict[str, list[Row]]:
    """Rows by the full name of their table.

    demands: what the queries ask for; each gets up to three rows of its own in each of its tables.
    at_random: further rows of each table. Rows that a key of the table would merge are left out.
    """
    makers = _Values(schema, demands)
    made: dict[str, list[Row]] = {}
    for table in schema.tables:
        if table.view is None:
            rng = random.Random(f"{seed}:{table.full_name}")  # noqa: S311 - reproducible on purpose
            made[table.full_name] = _rows_of(table, makers, demands, rng, at_random)
    return made


def _rows_of(
    table: Table, values: _Values, demands: Sequence[Demands], rng: random.Random, at_random: int
) -> list[Row]:
    rows: list[Row] = []
    taken: set[Row] = set()

    def add(make: Callable[[Column], Value | None]) -> None:
        for _ in range(_ATTEMPTS):
            row = tuple(make(column) for column in table.columns)
            key = _key_of(table, row)
            if not key or key not in taken:
                taken.add(key)
                rows.append(row)
                return

    for number, one in enumerate(demands):
        if table.full_name in one.tables:
            for witness in range(_WITNESSES):
                add(lambda c: values.passing(table, c, number, witness, rng))  # noqa: B023
    for _ in range(at_random):
        if rows and not table.key and rng.random() < _EQUAL_ROWS:
            rows.append(rng.choice(rows))
        else:
            add(lambda c: values.any(table, c, rng))
    return rows


def _key_of(table: Table, row: Row) -> Row:
    """The values that must be unique; nothing if the table merges no rows."""
    if table.key is None or table.key.kind == "DUPLICATE":
        return ()
    names = [column.name.lower() for column in table.columns]
    return tuple(row[names.index(name.lower())] for name in table.key.columns)


class _Values:
    """Which values columns take: those that meet take them from the same pool."""

    def __init__(self, schema: Schema, demands: Sequence[Demands]) -> None:
        self._demands = demands
        self._numeric = {place for one in demands for place in one.numeric}
        self._group = _Groups()
        for table in schema.tables:
            for key in table.foreign_keys:
                target = schema.table(key.table, table.database)
                if target is not None:
                    pairs = zip(key.columns, key.references, strict=False)
                    for name, other in pairs:
                        self._group.join(_place(table, name), _place(target, other))
        for one in demands:
            for place, other_place in one.meetings:
                self._group.join(place, other_place)
        self._pools: dict[Place, list[Value]] = {}
        for one in demands:
            for place, borders in one.borders.items():
                self._pools.setdefault(self._group.of(place), []).extend(borders)
        self._keys = {
            _place(table, name)
            for table in schema.tables
            if table.key is not None
            for name in table.key.columns
        }

    def passing(
        self, table: Table, column: Column, number: int, witness: int, rng: random.Random
    ) -> Value | None:
        """A value with which a row is likely to pass the filters and joins of a query.

        number: the query's; witness: which of its rows; they take turns among several values.
        """
        place = _place(table, column.name)
        wanted = self._demands[number].passing
        found = wanted.get(place) or self._wanted_by_partner(place, wanted)
        if found and rng.random() < _PASSING:
            value = self._typed(found[witness % len(found)], place, column)
            if value is not None:
                return value
        if self._group.is_joined(place):
            value = self._typed(number * _WITNESSES + witness, place, column)
            return value if value is not None else self.any(table, column, rng)
        return self.any(table, column, rng)

    def _wanted_by_partner(
        self, place: Place, wanted: Mapping[Place, list[Value]]
    ) -> list[Value] | None:
        if not self._group.is_joined(place):
            return None
        root = self._group.of(place)
        return next((v for p, v in wanted.items() if self._group.of(p) == root), None)

    def any(self, table: Table, column: Column, rng: random.Random) -> Value | None:
        """A value at random: of the pool, of the type, or NULL."""
        place = _place(table, column.name)
        if column.nullable and place not in self._keys and rng.random() < _NULLS:
            return None
        pool = self._pools.get(self._group.of(place))
        if pool and rng.random() < _PASSING:
            value = self._typed(rng.choice(pool), place, column)
            if value is not None:
                return value
        number = rng.randrange(3 * len(self._demands) + 12 if place in self._keys else 8)
        value = self._typed(number, place, column)
        text = place not in self._numeric and not self._group.is_joined(place)
        if isinstance(value, str) and text and place not in self._keys:
            return _TEXTS[number]
        return value

    def _typed(self, value: Value, place: Place, column: Column) -> Value | None:
        """The value as one of the column's type; None if it cannot be one."""
        type_ = read_type(column.type)
        if type_.is_string:
            if place in self._numeric and _number(value) is None:
                return None
            return str(value)
        if type_.is_temporal:
            return _moment(value, type_)
        if type_.kind == "BOOLEAN":
            number = _number(value)
            return None if number is None else bool(int(number) % 2)
        number = _number(value)
        if number is None:
            return None
        return int(number) if type_.is_integer or number == int(number) else number


def _number(value: Value) -> float | None:
    if isinstance(value, datetime):
        return None
    try:
        return float(value)
    except ValueError:
        return None


def _moment(value: Value, type_: Type) -> datetime | None:
    """A day or a time: from a text, or as many days after one as a number says."""
    number = _number(value)
    if isinstance(value, str) and number is None:
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return None
    if number is None or abs(number) > 100_000:
        return None
    hours = 7 * (int(number) % 3) if type_.kind == "DATETIME" else 0
    return _DAY + timedelta(days=int(number), hours=hours)


def _place(table: Table, column: str) -> Place:
    return table.full_name, column.lower()


class _Groups:
    """Columns that meet, directly or through others."""

    def __init__(self) -> None:
        self._parent: dict[Place, Place] = {}

    def of(self, place: Place) -> Place:
        """The place that stands for all that meet this one."""
        while self._parent.get(place, place) != place:
            place = self._parent[place]
        return place

    def join(self, one: Place, other: Place) -> None:
        first, second = self.of(one), self.of(other)
        self._parent.setdefault(one, one)
        self._parent.setdefault(other, other)
        self._parent[second] = first

    def is_joined(self, place: Place) -> bool:
        return place in self._parent


def insert_statement(table: Table, rows: Iterable[Row]) -> str | None:
    """The rows as an INSERT of StarRocks; None if there are none."""
    lines = [f"({', '.join(map(_literal, row))})" for row in rows]
    if not lines:
        return None
    names = (table.catalog, table.database, table.name)
    target = ".".join(f"`{name}`" for name in names if name)
    return f"INSERT INTO {target} VALUES {', '.join(lines)}"  # noqa: S608 - of our own making


def _literal(value: Value | Decimal | None) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float, Decimal)):
        return str(value)
    text = str(value).replace("\\", "\\\\").replace("'", "''")
    return f"'{text}'"
