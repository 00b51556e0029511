"""Rows for one query, table by table, so that whatever the query says makes a difference.

Most rows pass the filters of one of the query's readings of their table, many of them all but one;
values stand on the borders of comparisons and beside them; joined columns share few values, of
which each side lacks some; groups have several rows, some exactly as many as HAVING asks; there are
NULLs, equal rows, and rows equal but for one column. Keys, NOT NULL and foreign keys hold. The same
schema, query and seed give the same rows; a table's rows are made when they are first asked for.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from starsql.dialect.schema import ForeignKey, Schema, Table
from starsql.dialect.types import Type, read_type
from starsql.eval.conditions import Asked, Block, Condition, Gap, Place, Reading
from starsql.eval.moments import Value, between, moment_of, shifted

__all__ = ["Population", "Row"]

Row = tuple[Value | None, ...]
"""In the order of the table's columns."""

_TEXTS = ("a", "A", "b", "north", "North", "", "东区", "x y", "b ", "Zoë")
_DAY = datetime(2015, 1, 1)
_ATTEMPTS = 12
_MOST_ROWS = 260


@dataclass(frozen=True, slots=True)
class _Style:
    """What a database is like."""

    nulls: float
    """How often a column that may be NULL is."""
    few: int
    """Different values of columns to group by."""
    identities: int
    """Different values of columns to join or count distinct by: with few, many rows meet; with
    many, a row that a filter lets through by mistake brings one that no other row has."""
    rows: int
    near_misses: float
    """Rows with one column that fails."""
    passing: float
    measure_nulls: float
    """How often a summed or sorted column is NULL, where it may be."""
    wide: bool
    """Whether summed and sorted columns have many different values; else there are ties."""
    denied_nulls: bool = False
    """Whether what NOT IN reads holds NULLs: no row passes then."""


# usual; one row of a kind; small groups with ties; many NULLs; large groups
_STYLES = (
    _Style(0.05, 4, 7, rows=30, near_misses=0.4, passing=0.9, measure_nulls=0.05, wide=True),
    _Style(0.0, 6, 40, rows=36, near_misses=0.5, passing=0.95, measure_nulls=0.0, wide=True),
    _Style(0.08, 6, 9, rows=11, near_misses=0.3, passing=0.95, measure_nulls=0.3, wide=False),
    _Style(
        0.12,
        12,
        16,
        rows=40,
        near_misses=0.5,
        passing=0.9,
        measure_nulls=0.6,
        wide=True,
        denied_nulls=True,
    ),
    _Style(0.05, 3, 24, rows=50, near_misses=0.5, passing=0.9, measure_nulls=0.1, wide=False),
)


class Population:
    """One database's rows."""

    def __init__(self, schema: Schema, asked: Asked, seed: str, number: int) -> None:
        """number: which of the database's styles; seed: of all else."""
        self._schema = schema
        self._asked = asked
        self._seed = seed
        self._style = _STYLES[number % len(_STYLES)]
        self._groups = _groups(schema, asked)
        self._pools = _pools(asked, self._groups)
        self._made: dict[str, list[Row]] = {}
        self._open: set[str] = set()

    def rows(self, table: Table) -> list[Row]:
        """The table's rows; those of tables that its foreign keys name are made before."""
        if table.full_name not in self._made:
            self._open.add(table.full_name)
            self._made[table.full_name] = _Filling(self, table).rows()
            self._open.discard(table.full_name)
        return self._made[table.full_name]

    def parents(self, table: Table) -> list[tuple[ForeignKey, Table, list[Row]]]:
        found = []
        for key in table.foreign_keys:
            target = self._schema.table(key.table, table.database)
            if target is None or target.full_name in self._open or target.view is not None:
                continue
            known = all(target.column(name) for name in key.references)
            if known and all(table.column(name) for name in key.columns):
                found.append((key, target, self.rows(target)))
        return found

    # what `_Filling` asks for

    @property
    def asked(self) -> Asked:
        return self._asked

    @property
    def style(self) -> _Style:
        return self._style

    def rng(self, *names: object) -> random.Random:
        return random.Random(":".join(map(str, (self._seed, *names))))  # noqa: S311 - on purpose

    def root(self, place: Place) -> Place:
        return self._groups.of(place)

    def is_joined(self, place: Place) -> bool:
        return self._groups.is_joined(place)

    def pool(self, place: Place) -> list[Value]:
        return self._pools.get(self._groups.of(place), [])

    def form(self, place: Place) -> str | None:
        """How the texts of a column, or of one that meets it, write days."""
        root = self.root(place)
        return next((f for p, f in self._asked.forms.items() if self.root(p) == root), None)

    def days(self) -> list[datetime]:
        """Moments that the query names."""
        values = [value for pool in self._pools.values() for value in pool]
        found = [moment for value in values if (moment := moment_of(value)) is not None]
        return sorted(each for each in found if 1900 < each.year < 2100)


@dataclass(frozen=True, slots=True)
class _Parent:
    """The table that a foreign key names."""

    rows: list[Row]
    sources: dict[int, int]
    """For the index of each of the key's columns, that of the column it refers to."""
    known: set[Row]
    """What the columns referred to hold."""


class _Filling:
    """Makes the rows of one table."""

    def __init__(self, population: Population, table: Table) -> None:
        self.population = population
        self.table = table
        self.style = population.style
        self.asked = population.asked
        self.rng = population.rng(table.full_name)
        self.types = [read_type(column.type) for column in table.columns]
        self.places = [(table.full_name, column.name.lower()) for column in table.columns]
        self.readings = self.asked.of_table(table.full_name)
        self.unique = _unique_columns(table)
        self.parents = [self.parent(*each) for each in population.parents(table)]
        self.makers = [self.usual(index) for index in range(len(table.columns))]
        self.pools = [self.typed_pool(index) for index in range(len(table.columns))]
        self.parts = [self.slices(index) for index in range(len(table.columns))]
        self.made: list[Row] = []
        self.keys: set[Row] = set()
        self.serial = 0

    def rows(self) -> list[Row]:
        for block in self.asked.blocks:
            reading = self.asked.readings[block.reading]
            if reading in self.readings:
                self.block(block, reading)
        for _ in range(self.count()):
            self.add(self.next_row)
        self.rng.shuffle(self.made)
        return self.levelled() if not self.style.wide else self.made

    def levelled(self) -> list[Row]:
        """The rows, such that some stand on the average that their column is compared with."""
        for index, place in enumerate(self.places):
            free = index not in self.unique and self.types[index].is_number
            if free and place in self.asked.averaged:
                self.level(index)
        return self.made

    def level(self, index: int) -> None:
        """Change one value so that the average of all is the middle one."""
        known = [number for number, row in enumerate(self.made) if row[index] is not None]
        values = [float(str(self.made[number][index])) for number in known]
        if len(known) < 3:
            return
        middle = sorted(values)[len(values) // 2]
        last = max(range(len(known)), key=lambda n: abs(values[n] - middle))
        row = list(self.made[known[last]])
        row[index] = self.typed(index, values[last] + len(values) * middle - sum(values))
        self.made[known[last]] = tuple(row)

    def count(self) -> int:
        dense = max((len(pool) for pool in self.pools), default=0)
        if not self.readings:
            return 8
        dense_rows = 2 if dense > 6 and self.style.rows > 20 else 1
        wide = self.style.rows * dense_rows + 6 * max(0, len(self.readings) - 1)
        limited = 2 * self.asked.limit if self.asked.limit <= 40 else 0
        return max(wide, limited) if len(self.unique) != 1 else max(18, min(wide, 30), limited)

    def add(self, make: Callable[[], list[Value | None]]) -> Row | None:
        for _ in range(_ATTEMPTS):
            self.serial += 1
            row = tuple(self.with_parents(make()))
            key = tuple(row[index] for index in self.unique)
            if len(self.made) >= _MOST_ROWS or (self.unique and (key in self.keys or None in key)):
                continue
            self.keys.add(key)
            self.made.append(row)
            return row
        return None

    def next_row(self) -> list[Value | None]:
        if self.made and self.rng.random() < 0.25:
            return self.sibling()
        reading = self.rng.choice(self.readings) if self.readings else None
        if reading is None or self.rng.random() > self.style.passing:
            return [self.any(index) for index in range(len(self.makers))]
        miss = None
        if self.rng.random() < self.style.near_misses:
            filtered = self.filtered(reading)
            miss = self.rng.choice(filtered) if filtered else None
        return self.passing(reading, miss)

    def filtered(self, reading: Reading) -> list[int]:
        conditions = [*reading.required, *(c for ch in reading.choices for b in ch for c in b)]
        names = dict.fromkeys(condition.spot.column for condition in conditions)
        return [index for index, place in enumerate(self.places) if place[1] in names]

    def sibling(self) -> list[Value | None]:
        """A row that is there, as it is or with another value in one column."""
        row = list(self.rng.choice(self.made))
        if self.unique or self.rng.random() < 0.6:
            index = self.rng.randrange(len(row))
            reading = self.rng.choice(self.readings) if self.readings else None
            chosen = self.chosen(reading) if reading else []
            conditions = [c for c in chosen if c.spot.column == self.places[index][1]]
            row[index] = self.value(index, conditions, miss=self.rng.random() < 0.3)
            for index in self.unique[-1:]:
                row[index] = self.any(index)
        return row

    # ---- rows that pass

    def chosen(self, reading: Reading) -> list[Condition]:
        """Conditions that a row has to meet: the required ones and a branch of each choice."""
        chosen = list(reading.required)
        for choice in reading.choices:
            chosen += self.rng.choice(choice)
        return chosen

    def passing(self, reading: Reading, miss: int | None = None) -> list[Value | None]:
        """miss: the column that fails, by its index."""
        conditions = self.chosen(reading)
        by_column: dict[str, list[Condition]] = {}
        for condition in conditions:
            by_column.setdefault(condition.spot.column, []).append(condition)
        row = [
            self.value(index, by_column.get(place[1], []), miss=index == miss)
            for index, place in enumerate(self.places)
        ]
        self.with_parents(row, conditions if miss is None else ())
        self.with_gaps(row, reading)
        return row

    def value(self, index: int, conditions: Sequence[Condition], *, miss: bool) -> Value | None:
        """A value that meets the conditions, or misses one."""
        optional = self.parts[index]
        whole = [condition for condition in conditions if not condition.path.sliced]
        value = self.whole(index, whole, miss=miss and bool(whole))
        if not optional:
            return value
        return self.sliced(index, value, conditions, miss=miss and not whole)

    def whole(self, index: int, conditions: Sequence[Condition], *, miss: bool) -> Value | None:
        nullable = self.nullable(index)
        if not conditions:
            return self.any(index)
        if miss and nullable and self.rng.random() < 0.25:
            return None
        if any(c.sign == "null" and not c.negated for c in conditions) and nullable and not miss:
            return None
        candidates = [
            value
            for value in self.pools[index]
            if all(condition.holds(value) for condition in conditions) != miss
        ]
        if candidates and (miss or self.rng.random() < 0.85):
            return self.rng.choice(candidates)
        for _ in range(_ATTEMPTS):
            value = self.makers[index]()
            if value is not None and all(c.holds(value) for c in conditions) != miss:
                return value
        return self.rng.choice(candidates) if candidates else self.any(index)

    def nullable(self, index: int) -> bool:
        """Whether NULLs may stand in a column, and do not make the whole query empty."""
        empties = self.places[index] in self.asked.denied and not self.style.denied_nulls
        return self.table.columns[index].nullable and index not in self.unique and not empties

    def any(self, index: int) -> Value | None:
        """A value at random: of the pool, of the type, or NULL."""
        measured = self.places[index] in self.asked.measures
        nulls = self.style.measure_nulls if measured else self.style.nulls
        if self.nullable(index) and self.rng.random() < nulls:
            return None
        share = 0.5 if measured else 0.8
        if index in self.unique and len(self.unique) == 1:
            share = 0.4
        if self.pools[index] and self.rng.random() < share:
            return self.rng.choice(self.pools[index])
        return self.makers[index]()

    # ---- parts of texts

    def slices(self, index: int) -> list[Condition]:
        """All conditions of the query on parts of a column's text."""
        place = self.places[index]
        root = self.population.root(place)
        if not self.types[index].is_string and not self.types[index].is_number:
            return []
        return [
            condition
            for condition in self.asked.conditions
            if condition.path.sliced
            and (
                condition.spot.place == place or self.population.root(condition.spot.place) == root
            )
        ]

    def sliced(
        self, index: int, value: Value | None, conditions: Sequence[Condition], *, miss: bool
    ) -> Value | None:
        """The value as a text that is long enough, its parts as the conditions want them."""
        every = self.parts[index]
        text = self.text_for(every, None if value is None else value, index)
        if value is None:
            return None
        wanted = [condition for condition in conditions if condition.path.sliced]
        for condition in (each for each in every if each not in wanted):
            if self.rng.random() < 0.3:
                text = self.patched(text, condition, condition.results())
        for condition in wanted:
            others = [each for each in wanted if each.path.text == condition.path.text]
            good = [r for each in others for r in _passing_results(each, others, text)]
            if not condition.holds(text) and good:
                text = self.patched(text, condition, good)
        if miss and wanted:
            condition = self.rng.choice(wanted)
            near = condition.results() if self.rng.random() < 0.5 else self.near_slices(condition)
            missing = [self.put(text, condition, result) for result in near]
            bad = [each for each in missing if each and not condition.holds(each)]
            text = self.rng.choice(bad) if bad else text
        return self.typed(index, text)

    def near_slices(self, condition: Condition) -> list[Value]:
        """Results that are nearly right: neighbours, and those with one character changed."""
        found = condition.results()
        for constant in map(str, condition.constants):
            alphabet = "".join(dict.fromkeys(constant + "01"))
            for place in {0, len(constant) - 1} if constant else ():
                found += [constant[:place] + c + constant[place + 1 :] for c in alphabet]
        return found

    def patched(self, text: str, condition: Condition, results: Sequence[Value]) -> str:
        return self.put(text, condition, self.rng.choice(list(results))) or text

    def put(self, text: str, condition: Condition, result: Value) -> str | None:
        return next(
            (str(found) for found in condition.path.put(result, text) if found is not None), None
        )

    def text_for(self, conditions: Sequence[Condition], value: Value | None, index: int) -> str:
        reach = max(condition.path.sliced for condition in conditions)
        constants = [str(c) for condition in conditions for c in condition.constants]
        text = str(value) if value is not None and self.pools[index] else ""
        alphabet = "".join(dict.fromkeys("".join(constants))) or "01"
        if len(alphabet) == 1 and alphabet.isdigit():
            alphabet = "01"
        missing = max(reach + 2, 10) - len(text)
        density = self.rng.choice((0.2, 0.5, 0.8))
        first = alphabet[0]
        rest = "".join(
            first if self.rng.random() < density else self.rng.choice(alphabet)
            for _ in range(missing)
        )
        return text + rest

    # ---- what columns have otherwise

    def usual(self, index: int) -> Callable[[], Value | None]:
        """A maker of values for a column that nothing is asked of, in this database."""
        type_, place = self.types[index], self.places[index]
        if self.unique == [index] and not self.is_parted(index):
            return lambda: self.typed(index, self.serial)
        root = self.population.root(place)
        rng = self.population.rng("few", *root)
        few = max(self.style.few, min(self.asked.limit, 20) + 2 if self.asked.limit else 0)
        if place in self.asked.few and index not in self.unique:
            values = [rng.randrange(few) for _ in range(few)]
            return lambda: self.typed(index, self.rng.choice(values))
        met = self.population.is_joined(place) or place in self.asked.identities
        if met or index in self.unique:
            most = self.style.identities * (3 if index in self.unique else 1)
            offset = self.rng.choice((0, 0, 1))
            return lambda: self.typed(index, self.rng.randrange(most) + offset)
        measured = place in self.asked.measures
        if measured and not self.style.wide and rng.random() < 0.3:
            # all alike: the average is each of them
            return lambda: self.typed(index, 60)
        wide = self.style.wide if measured else rng.random() < 0.4
        return self.wide(index, type_, rng) if wide else self.narrow(index, type_, rng)

    def is_parted(self, index: int) -> bool:
        return self.population.is_joined(self.places[index]) and bool(self.parents)

    def wide(self, index: int, type_: Type, rng: random.Random) -> Callable[[], Value | None]:
        most = rng.choice((100, 5_000, 60_000))
        if type_.kind == "TINYINT":
            most = 100
        if type_.is_string and self.places[index] not in self.asked.numeric:
            if self.population.form(self.places[index]):
                return lambda: self.typed(index, self.rng.randrange(40))
            return lambda: f"n{self.rng.randrange(most)}"
        if type_.is_decimal or type_.is_float:
            return lambda: self.typed(index, self.rng.randrange(most * 4) / 4)
        if type_.is_temporal:
            return lambda: self.moment(index, self.rng.randrange(40), self.rng.randrange(86_400))
        return lambda: self.typed(index, self.rng.randrange(most))

    def narrow(self, index: int, type_: Type, rng: random.Random) -> Callable[[], Value | None]:
        place = self.places[index]
        if type_.is_string and place not in self.asked.numeric and not self.population.form(place):
            texts = rng.sample(_TEXTS, 4)
            return lambda: self.rng.choice(texts)
        return lambda: self.typed(index, self.rng.randrange(4))

    def moment(self, index: int, day: int, second: int = 0) -> datetime:
        days = self.population.days()
        start = shifted(days[0], days=-3) if days else _DAY
        if days and len(days) > 1 and (days[-1] - days[0]).days > 60:
            day = day * ((days[-1] - days[0]).days // 40 + 1)
        time = timedelta(seconds=second if self.types[index].kind == "DATETIME" else 0)
        start = start.replace(hour=0, minute=0, second=0, microsecond=0)
        return shifted(start, days=day).replace(hour=0, minute=0, second=0, microsecond=0) + time

    def typed(self, index: int, value: Value | None) -> Value | None:
        """A value as one of the column's type; None if it cannot be one."""
        if value is None:
            return None
        type_, place = self.types[index], self.places[index]
        form = self.population.form(place)
        if type_.is_temporal:
            return self.typed_moment(index, value)
        if type_.is_string:
            if form and not isinstance(value, str):
                found = value if isinstance(value, datetime) else self.moment_text(index, value)
                return found.strftime(form) if found else None
            if isinstance(value, datetime):
                return str(value).removesuffix(" 00:00:00")
            if place in self.asked.numeric and not _is_number(value):
                return None
            return str(value)
        return _as_number(value, type_)

    def moment_text(self, index: int, value: Value) -> datetime | None:
        found = moment_of(value) if isinstance(value, int) and value > 1_000_000 else None
        if found is not None or isinstance(value, (str, datetime)):
            return found
        return self.moment(index, int(value)).replace(hour=0, minute=0, second=0)

    def typed_moment(self, index: int, value: Value) -> datetime | None:
        found = moment_of(value)
        if found is None and isinstance(value, (int, float)) and 0 <= value < 10_000:
            found = self.moment(index, int(value))
        if found is not None and self.types[index].kind == "DATE":
            found = found.replace(hour=0, minute=0, second=0, microsecond=0)
        return found

    def typed_pool(self, index: int) -> list[Value]:
        values = (self.typed(index, value) for value in self.population.pool(self.places[index]))
        return list(dict.fromkeys(value for value in values if value is not None))

    # ---- between columns

    def with_parents(
        self, row: list[Value | None], conditions: Sequence[Condition] = ()
    ) -> list[Value | None]:
        """Give foreign keys values that are there, of rows that meet the conditions if some do."""
        for key in self.parents:
            now = tuple(row[index] for index in key.sources)
            if None in now or now in key.known:
                continue
            # some parents stay without children
            some = key.rows[: max(1, 3 * len(key.rows) // 4)]
            wanted = [
                (condition, source)
                for index, source in key.sources.items()
                for condition in conditions
                if condition.spot.column == self.places[index][1]
            ]
            fitting = [row for row in some if all(c.holds(row[source]) for c, source in wanted)]
            parent = self.rng.choice(fitting or some) if some else None
            for index, source in key.sources.items():
                row[index] = self.typed(index, parent[source]) if parent is not None else None
        return row

    def parent(self, key: ForeignKey, target: Table, rows: list[Row]) -> _Parent:
        names = [column.name.lower() for column in target.columns]
        sources = {
            self.index(name): names.index(other.lower())
            for name, other in zip(key.columns, key.references, strict=False)
        }
        known = {tuple(row[source] for source in sources.values()) for row in rows}
        return _Parent(rows, sources, known)

    def index(self, name: str) -> int:
        return self.places.index((self.table.full_name, name.lower()))

    def with_gaps(self, row: list[Value | None], reading: Reading) -> None:
        for gap in self.asked.gaps:
            if gap.first.reading == reading.number and self.rng.random() < 0.6:
                self.gap(row, gap)

    def gap(self, row: list[Value | None], gap: Gap) -> None:
        """Put the first of two columns as far from the second as the query asks, or just not."""
        first, second = self.index(gap.first.column), self.index(gap.second.column)
        start = gap.second_path.get(row[second])
        size = self.rng.choice(gap.sizes)
        if start is None:
            return
        moment = (
            moment_of(start) if self.types[second].is_temporal or not _is_number(start) else None
        )
        if moment is not None:
            wanted: Value = shifted(moment, days=size)
        elif _is_number(start):
            number = float(str(start)) + size
            wanted = int(number) if number == int(number) else number
        else:
            return
        found = next((v for v in gap.first_path.put(wanted) if v is not None), None)
        value = self.typed(first, found)
        row[first] = row[first] if value is None else value

    # ---- groups

    def block(self, block: Block, reading: Reading) -> None:
        """Groups of rows that pass, as many as a HAVING asks for, one fewer and one more."""
        for size in block.sizes:
            template = self.passing(reading)
            own = {place for place in block.fixed if place[0] == self.table.full_name}
            own |= {p for p in self.places if self.population.is_joined(p)}
            fixed = {self.index(place[1]) for place in own if place[1] != block.counted}
            counted = self.index(block.counted) if block.counted else None
            for number in range(size):
                self.add(lambda: self.member(template, reading, fixed, counted, number))  # noqa: B023

    def member(
        self,
        template: list[Value | None],
        reading: Reading,
        fixed: set[int],
        counted: int | None,
        number: int,
    ) -> list[Value | None]:
        row = self.passing(reading)
        for index in fixed:
            if index not in self.unique or len(self.unique) > 1:
                row[index] = template[index]
        if counted is not None and counted not in self.unique:
            conditioned = any(c.spot.column == self.places[counted][1] for c in reading.required)
            if not conditioned and not any(index == counted for index in fixed):
                row[counted] = self.typed(counted, number + 100)
        return row


def _passing_results(condition: Condition, others: Sequence[Condition], text: str) -> list[Value]:
    """Results that meet all conditions on the same part of a text."""
    results = condition.results()
    if condition.sign in (">=", ">"):
        for other in others:
            if other.sign in ("<=", "<"):
                results += between(condition.constants[0], other.constants[0])
    found = []
    for result in results:
        put = next((v for v in condition.path.put(result, text) if v is not None), None)
        if put is not None and all(each.holds(put) for each in others):
            found.append(result)
    return found


def _unique_columns(table: Table) -> list[int]:
    """Indexes of the columns whose values together are unique."""
    if table.key is None or table.key.kind == "DUPLICATE":
        return []
    names = [column.name.lower() for column in table.columns]
    return [names.index(name.lower()) for name in table.key.columns]


def _groups(schema: Schema, asked: Asked) -> _Groups:
    groups = _Groups()
    for table in schema.tables:
        for key in table.foreign_keys:
            target = schema.table(key.table, table.database)
            if target is not None:
                for name, other in zip(key.columns, key.references, strict=False):
                    groups.join((table.full_name, name.lower()), (target.full_name, other.lower()))
    for one, two in asked.meetings:
        groups.join(one, two)
    return groups


def _pools(asked: Asked, groups: _Groups) -> dict[Place, list[Value]]:
    """Values of comparisons, by the place that stands for all that meet."""
    pools: dict[Place, dict[Value, None]] = {}
    borders: dict[tuple[Place, str], tuple[Condition, list[Value]]] = {}
    for condition in asked.conditions:
        if condition.path.sliced:
            continue
        root = groups.of(condition.spot.place)
        found = pools.setdefault(root, {})
        for value in condition.near():
            if value is not None:
                found[value] = None
        if condition.sign in ("<", "<=", ">", ">=", "="):
            _, known = borders.setdefault((root, condition.path.text), (condition, []))
            known += condition.constants
    for (root, _), (condition, constants) in borders.items():
        ordered = sorted(constants, key=lambda value: (isinstance(value, str), str(value)))
        for low, high in itertools.pairwise(ordered):
            for result in between(low, high):
                for value in condition.path.put(result):
                    if value is not None:
                        pools[root][value] = None
    return {root: list(found) for root, found in pools.items()}


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


def _is_number(value: Any) -> bool:
    try:
        return math.isfinite(float(value))
    except (ValueError, TypeError, OverflowError):
        return False


def _as_number(value: Value, type_: Type) -> Value | None:
    if type_.kind == "BOOLEAN":
        return (
            bool(int(float(str(int(value)) if isinstance(value, bool) else str(value))) % 2)
            if _is_number(value)
            else None
        )
    if isinstance(value, datetime):
        return int(value.strftime("%Y%m%d")) if type_.is_integer else None
    if not _is_number(value):
        return None
    whole = isinstance(value, int) or (isinstance(value, str) and value.lstrip("-").isdecimal())
    number: float = int(value) if whole else float(str(value))
    if type_.is_integer:
        limit = {"TINYINT": 127, "SMALLINT": 32_767, "INT": 2**31 - 1}.get(type_.kind, 2**62)
        return max(-limit, min(limit, int(number)))
    if type_.is_decimal:
        most = 9 * 10.0 ** (type_.precision - type_.scale - 1)  # no double rounds it up and out
        return number if -most <= number <= most else math.copysign(most, number)
    return number if abs(number) < 2**63 else float(number)
