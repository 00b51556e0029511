"""Rows that look like a business's: names, cities, states, dates of a season, keys that meet.

The same world and seed give the same rows. Parents are more than are ever referred to, so that
some have no children; a few values are NULL.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from starsql.data.synthesize.language import chinese
from starsql.data.synthesize.understanding import Entity, Field, World
from starsql.dialect.types import read_type

__all__ = ["TODAY", "Value", "World", "make_rows"]

Value = str | int | float | bool | datetime | None

TODAY = date(2025, 7, 15)
"""The day on which questions are asked."""

_PARENTS = 26
_CHILDREN = 90
_EVENTS = 260
_REFERRED = 0.8
_NULLS = 0.04
_SEASON_DAYS = 35
_BITS = 100

_FIRST = [
    "James",
    "Mary",
    "Wei",
    "Ana",
    "Omar",
    "Elena",
    "Kenji",
    "Fatima",
    "Lucas",
    "Ingrid",
    "Ravi",
    "Sofia",
    "Noah",
    "Mei",
    "Pavel",
]
_LAST = [
    "Smith",
    "Garcia",
    "Chen",
    "Novak",
    "Okafor",
    "Tanaka",
    "Rossi",
    "Khan",
    "Meyer",
    "Silva",
    "Jensen",
    "Kumar",
    "Dubois",
]
_POOLS: dict[str, Sequence[str]] = {
    "country": ("France", "China", "Brazil", "Japan", "Canada", "Kenya", "Italy", "Norway"),
    "nationality": ("French", "Chinese", "Brazilian", "Japanese", "Canadian", "Kenyan"),
    "city": ("Lyon", "Chengdu", "Osaka", "Boston", "Turin", "Nairobi", "Bergen", "Austin"),
    "town": ("Ashford", "Millbrook", "Kingsport", "Easton", "Fairview"),
    "state": ("Texas", "Ohio", "Oregon", "Nevada", "Maine", "Utah"),
    "province": ("四川", "广东", "浙江", "湖北", "山东"),
    "county": ("Kent", "Essex", "Orange", "Lake", "Franklin"),
    "region": ("North", "South", "East", "West"),
    "continent": ("Asia", "Europe", "Africa", "Oceania"),
    "gender": ("Male", "Female"),
    "sex": ("F", "M"),
    "color": ("Red", "Blue", "Green", "Black", "White"),
    "colour": ("Red", "Blue", "Green", "Black", "White"),
    "language": ("English", "Chinese", "Spanish", "French", "Arabic"),
    "status": ("Active", "Closed", "Pending", "Cancelled"),
    "condition": ("Good", "Fair", "Poor"),
    "genre": ("Rock", "Jazz", "Drama", "Comedy", "Classical"),
    "position": ("Manager", "Assistant", "Captain", "Goalkeeper", "Analyst"),
    "major": ("Physics", "History", "Biology", "Economics"),
    "industry": ("Banking", "Energy", "Retail", "Software"),
    "department": ("Sales", "Finance", "Research", "Marketing"),
    "party": ("Liberal", "Green", "Labour", "Conservative"),
    "religion": ("Buddhist", "Christian", "Muslim", "None"),
    "method": ("Credit Card", "Cash", "Cheque", "Bank Transfer"),
    "format": ("mp3", "mp4", "flac", "wav"),
    "brand": ("Northwind", "Acme", "Lumen", "Orbit"),
    "medal": ("Gold", "Silver", "Bronze"),
    "grade": ("A", "B", "C", "D"),
    "level": ("Junior", "Senior", "Expert", "Beginner"),
    "role": ("Owner", "Editor", "Viewer", "Leader"),
    "building": ("Main Hall", "West Wing", "Tower A", "Annex"),
    "location": ("Downtown", "Harbor", "Airport", "Riverside", "Old Town"),
    "season": ("Spring", "Summer", "Fall", "Winter"),
    "semester": ("Fall", "Spring", "Summer"),
    "platform": ("android", "ios", "pc"),
    "network": ("Alpha", "Beacon", "Comet"),
    "type": ("Standard", "Premium", "Basic", "Special"),
    "category": ("Sports", "Travel", "Food", "Music"),
    "code": ("A1", "B2", "C3", "D4"),
    "rating": ("Excellent", "Good", "Average", "Poor"),
    "theme": ("Ocean", "Space", "Forest"),
    "outcome": ("Success", "Failure", "Partial"),
}
_ADJECTIVES = [
    "Silent",
    "Golden",
    "Blue",
    "Broken",
    "Last",
    "Hidden",
    "Royal",
    "Bright",
    "Wild",
    "Little",
    "Grand",
    "Lost",
]
_THINGS = [
    "River",
    "Garden",
    "Summit",
    "Harbor",
    "Mirror",
    "Falcon",
    "Lantern",
    "Bridge",
    "Meadow",
    "Comet",
    "Orchard",
]
_WORDS = ("Alpha", "Summit", "Delta", "Harbor", "Orion", "Vertex")


def make_rows(world: World, seed: int) -> dict[str, list[tuple[Value, ...]]]:
    """Rows by the name of their table, in the order of the table's columns."""
    return {entity.table.name: _Maker(world, entity, seed).rows() for entity in world.entities}


class _Maker:
    """The rows of one table."""

    def __init__(self, world: World, entity: Entity, seed: int) -> None:
        self._rng = random.Random(f"{seed}:{world.name}:{entity.table.name}")  # noqa: S311
        self._entity = entity
        self._world = world
        self._parents = {link.column.name: link for link in world.parents_of(entity)}
        self._fields = [(one, self._values_of(one)) for one in entity.fields]

    def rows(self) -> list[tuple[Value, ...]]:
        rows: dict[tuple[Value, ...], None] = {}
        count = self._count()
        for number in range(count):
            row = tuple(make(number) for _, make in self._fields)
            rows[row] = None
        return list(rows)

    def _count(self) -> int:
        if self._entity.of("date") and len(self._entity.of("id")) > len(self._parents):
            return _EVENTS if _is_event(self._world, self._entity) else _CHILDREN
        return _CHILDREN if self._parents else _PARENTS

    def _values_of(self, one: Field) -> Callable[[int], Value]:
        key = self._entity.key
        if key is not None and key.name == one.name:
            return lambda number: key_value(one, number)
        link = self._parents.get(one.name)
        if link is not None:
            root = _root(self._world, link.reference)
            return lambda _: self._referring(root)
        if one.role == "id" and one.table not in _referenced(self._world, one):
            return lambda _: key_value(one, self._rng.randrange(24))
        if any(other.reference.place == one.place for other in self._world.links):
            return lambda number: key_value(one, number % _PARENTS)
        return lambda _: self._plain(one)

    def _referring(self, root: Field) -> Value:
        number = int(_PARENTS * _REFERRED * self._rng.random() ** 1.6)
        return key_value(root, number)

    def _plain(self, one: Field) -> Value:
        nullable = self._entity.table.column(one.name)
        sparse = one.role in ("measure", "category", "text") and nullable and nullable.nullable
        if sparse and self._rng.random() < _NULLS:
            return None
        person = self._entity.noun.person
        return plain_value(
            one, self._rng, event=_is_event(self._world, self._entity), person=person
        )


def _is_event(world: World, entity: Entity) -> bool:
    """Whether its rows are events of somebody: a date and whose it is."""
    return (bool(entity.of("date")) and entity.key is None) or bool(
        entity.of("date") and world.parents_of(entity)
    )


def _referenced(world: World, one: Field) -> set[str]:
    return {link.parent for link in world.links if link.reference.name == one.name}


def _root(world: World, one: Field) -> Field:
    """The key that a foreign key refers to, through keys that are foreign keys themselves."""
    seen = {one.place}
    while True:
        up = next((link for link in world.links if link.column.place == one.place), None)
        if up is None or up.reference.place in seen:
            return one
        one = up.reference
        seen.add(one.place)


def key_value(one: Field, number: int) -> Value:
    """The number-th key: another one for each number."""
    type_ = read_type(one.type)
    if type_.is_number:
        return number + 1
    if one.role == "name" or (one.role == "category" and not one.labels):
        return f"{_ADJECTIVES[number % 12]} {_THINGS[number % 11]}"
    return f"{one.noun.en[:1].upper()}{number + 101}"


def plain_value(one: Field, rng: random.Random, *, event: bool, person: bool) -> Value:
    """A value that the column might hold.

    event: its dates are of this season; person: the row is one.
    """
    parts = one.noun.en.split(" ")
    type_ = read_type(one.type)
    if one.role == "bits":
        return "".join(rng.choice("0011") for _ in range(_BITS))
    if one.role == "date":
        return _day_value(one, rng, event=event)
    if type_.kind == "BOOLEAN":
        return rng.random() < 0.5
    if one.role in ("flag", "category") and one.labels:
        codes = [*one.labels, *([one.total] * 2 if one.total else [])]
        return _typed(rng.choice(codes), one)
    if one.role == "flag":
        return 0 if rng.random() < 0.5 else 1 if type_.is_number else rng.choice("YN")
    if type_.is_temporal:
        return datetime(2025, 6, 1) + timedelta(minutes=rng.randrange(60000))
    if one.role == "year":
        return _typed(str(rng.randrange(1985, 2024)), one)
    if type_.is_number:
        return _number(parts, rng, whole=type_.is_integer)
    if one.role == "name":
        return _name(parts, rng, person=person)
    return _word(one, parts, rng)


def _typed(text: str, one: Field) -> Value:
    return int(text) if read_type(one.type).is_number else text


def _day_value(one: Field, rng: random.Random, *, event: bool) -> Value:
    if {"birth", "birthday"} & set(one.noun.en.split(" ")):
        day = date(1955, 1, 1) + timedelta(days=rng.randrange(18_000))
    elif event or one.table.startswith(("dwd_", "dws_")):
        day = TODAY - timedelta(days=int(_SEASON_DAYS * rng.random()))
    else:
        day = date(2016, 1, 1) + timedelta(days=rng.randrange(3_480))
    text = day.strftime("%Y%m%d")
    if one.dates == "hour":
        return f"{text}{rng.randrange(24):02d}"
    if one.dates == "iso":
        return day.isoformat()
    if one.dates == "date":
        hours = rng.randrange(24) if read_type(one.type).kind == "DATETIME" else 0
        return datetime(day.year, day.month, day.day, hours)
    return int(text) if one.dates == "number" else text


_SCALES: tuple[tuple[frozenset[str], int, int], ...] = (
    (frozenset(("age",)), 18, 70),
    (frozenset(("salary", "budget", "revenue", "sales", "balance", "population")), 1000, 90000),
    (frozenset(("price", "cost", "amount", "fee", "charge", "fen", "money")), 10, 2000),
    (frozenset(("height",)), 150, 210),
    (frozenset(("weight",)), 45, 110),
    (frozenset(("rate", "percent", "percentage")), 1, 100),
    (frozenset(("rank", "ranking", "place", "round", "grade", "level")), 1, 20),
    (frozenset(("sec", "seconds")), 60, 9000),
    (frozenset(("capacity", "attendance", "enrollment")), 200, 60000),
)


def _number(parts: Sequence[str], rng: random.Random, *, whole: bool) -> Value:
    low, high = next(((a, b) for names, a, b in _SCALES if names & set(parts)), (1, 100))
    value = rng.randrange(low, high)
    fraction = not whole and {"gpa", "rate", "price"} & set(parts)
    return value + rng.randrange(100) / 100 if fraction else value


def _name(parts: Sequence[str], rng: random.Random, *, person: bool) -> str:
    if {"first", "fname", "given", "middle"} & set(parts):
        return rng.choice(_FIRST)
    if {"last", "lname", "family", "surname"} & set(parts):
        return rng.choice(_LAST)
    if chinese(parts[:-1])[1] == "名" or (person and parts[-1] == "name"):
        return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
    return f"{rng.choice(_ADJECTIVES)} {rng.choice(_THINGS)}"


def _word(one: Field, parts: Sequence[str], rng: random.Random) -> str:
    found = next((_POOLS[part] for part in reversed(parts) if part in _POOLS), None)
    if found is not None:
        return rng.choice(found)
    if one.role == "category":
        return rng.choice(_WORDS)
    return f"{rng.choice(_WORDS)} {rng.randrange(40)}"
