"""What the tables and columns of a database mean, as far as names, types, comments and keys tell.

orders(order_id, customer_id, order_date, amount, status)
-- key order_id, link customer_id -> customers, date order_date, measure amount, category status
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from starsql.data.synthesize.language import Noun, chinese, is_chinese, noun, words
from starsql.data.synthesize.layout import name as sql_name
from starsql.dialect.catalog import catalog
from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.types import read_type

__all__ = ["Entity", "Field", "Link", "Role", "World", "understand"]

Role = Literal["id", "name", "date", "year", "measure", "category", "flag", "bits", "text", "other"]
DateFormat = Literal["date", "text", "iso", "number", "hour", ""]
"""DATE or DATETIME; 'YYYYMMDD', 'YYYY-MM-DD', YYYYMMDD as a number; 'YYYYMMDDHH'; no date."""

_ID = frozenset(
    [
        "id",
        "no",
        "nr",
        "key",
        "uuid",
        "number",
        "num",
        "code",
        "identifier",
        "ssn",
        "isbn",
        "iata",
        "icao",
        "pnum",
        "stuid",
    ]
)
_NOT_MEASURED = frozenset(
    [
        "id",
        "code",
        "zip",
        "postcode",
        "phone",
        "fax",
        "tel",
        "mobile",
        "telephone",
        "number",
        "ssn",
        "latitude",
        "longitude",
        "lat",
        "long",
        "key",
        "index",
        "isbn",
        "postal",
        "version",
        "idx",
        "api",
    ]
)
_NUMBER_OF = re.compile(r"\bnumber of\b|\bnum of\b|\bnumber (?:employees|deaths|cities|platforms)")
_CODED = ("type", "result", "status", "mode")
_NAMES = frozenset(["name", "title", "fname", "lname", "nickname"])
_CATEGORIES = frozenset(
    [
        "type",
        "category",
        "status",
        "class",
        "country",
        "city",
        "gender",
        "sex",
        "nationality",
        "state",
        "region",
        "province",
        "level",
        "grade",
        "color",
        "colour",
        "genre",
        "position",
        "major",
        "language",
        "format",
        "channel",
        "platform",
        "brand",
        "county",
        "district",
        "continent",
        "department",
        "industry",
        "method",
        "mode",
        "medal",
        "party",
        "religion",
        "role",
        "rank",
        "outcome",
        "style",
        "kind",
        "group",
        "citizenship",
        "shape",
        "material",
        "sector",
        "theme",
        "season",
        "division",
        "location",
        "building",
        "town",
        "affiliation",
        "carrier",
        "code",
        "hometown",
        "conference",
        "league",
        "vocal",
        "origin",
        "destination",
        "rating",
        "network",
    ]
)
_FREE_TEXT = frozenset(
    [
        "description",
        "detail",
        "details",
        "address",
        "email",
        "url",
        "note",
        "notes",
        "comment",
        "comments",
        "text",
        "content",
        "password",
        "phone",
        "fax",
        "path",
        "postcode",
        "zip",
        "line",
        "image",
        "photo",
        "picture",
        "content",
        "lyrics",
        "website",
    ]
)
_ADDITIVE = frozenset(
    [
        "amount",
        "quantity",
        "count",
        "total",
        "sales",
        "revenue",
        "profit",
        "cost",
        "killed",
        "injured",
        "points",
        "goals",
        "wins",
        "losses",
        "attendance",
        "minutes",
        "seconds",
        "hours",
        "days",
        "sec",
        "min",
        "cnt",
        "num",
        "fen",
        "votes",
        "credits",
        "balance",
        "earnings",
        "budget",
        "deaths",
        "copies",
        "spent",
        "paid",
        "qty",
        "score",
        "goal",
        "point",
        "vote",
        "followers",
        "passengers",
        "damage",
        "people",
        "employees",
        "members",
        "students",
    ]
)


_MEASURED_ZH = {
    "area": "面积",
    "enrollment": "在校人数",
    "enrolment": "在校人数",
    "attendance": "到场人数",
    "appearance": "出场次数",
    "appearances": "出场次数",
    "issues": "期数",
    "vote": "票数",
    "votes": "票数",
}
"""Words that mean another thing as a number than as a table or a text."""
_PLACES = frozenset(["block", "classroom", "gate", "jersey", "lane", "room"])
"""Columns so called hold numbers that are names."""
_GAME_OF_TEAMS = frozenset(["opponent", "score", "stadium", "team", "teams"])
_COUNTED_ZH = ("数", "金额", "时长", "次数", "数量", "笔数", "人数", "收入")
_NO_SUMS = frozenset(
    ["average", "avg", "mean", "max", "min", "maximum", "minimum", "rate", "range", "per"]
)


@dataclass(frozen=True, slots=True)
class Field:
    """A column and what its values are."""

    table: str
    name: str
    sql: str
    type: str
    role: Role
    noun: Noun
    dates: DateFormat = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Codes and what they stand for: {"1": "支付成功", "2": "已退款"}."""
    additive: bool = False
    """Whether a sum of its values means something."""
    total: str = ""
    """The code of rows that are totals over this column's other values."""
    note: str = ""
    """What a reader has to be told of its format, because the schema does not."""

    @property
    def is_text(self) -> bool:
        return read_type(self.type).is_string

    @property
    def place(self) -> tuple[str, str]:
        return self.table, self.name


@dataclass(frozen=True, slots=True)
class Link:
    """A foreign key: rows of the child belong to one of the parent."""

    child: str
    column: Field
    parent: str
    reference: Field


@dataclass(frozen=True)
class Entity:
    """A table and what one of its rows is."""

    table: Table
    sql: str
    noun: Noun
    fields: tuple[Field, ...]
    snapshot: Field | None = None
    """The partition column of a table that is written as a whole each day or month."""

    def of(self, *roles: Role) -> list[Field]:
        """The fields of these roles, in the table's order."""
        return [one for one in self.fields if one.role in roles]

    @functools.cached_property
    def key(self) -> Field | None:
        """The one column that tells its rows apart, if there is one.

        Spider names one column of keys that have several: one that is a foreign key is no key.
        """
        keys = self.table.key.columns if self.table.key and self.table.key.kind == "PRIMARY" else ()
        foreign = {name.lower() for key in self.table.foreign_keys for name in key.columns}
        if len(keys) != 1 or keys[0].lower() in foreign:
            return None
        return next(one for one in self.fields if one.name.lower() == keys[0].lower())

    @functools.cached_property
    def label(self) -> Field | None:
        """The column that a reader knows its rows by."""
        names = self.of("name")
        plain = [one for one in names if one.noun.en.endswith(("name", "title"))]
        whole = [one for one in plain if not re.search(r"first|middle|nick|short", one.noun.en)]
        return next(iter([*whole, *plain, *names]), None)

    @property
    def named(self) -> bool:
        """Whether the label is its own name, not that of its manager or city."""
        if self.label is None:
            return False
        others = set(self.label.noun.en.split()) - {"name", "title", "full"}
        return others <= set(self.noun.en.split()) or (
            is_chinese(self.label.noun.zh[:1]) and (self.label.noun.zh.startswith(self.noun.zh))
        )

    @property
    def spoken(self) -> bool:
        """Whether its rows have a name that people say; those of mere links often have none."""
        return is_chinese(self.noun.zh) or (self.key is not None and self.label is not None)

    @functools.cached_property
    def totals(self) -> tuple[Field, ...]:
        return tuple(one for one in self.fields if one.total)


@dataclass(frozen=True)
class World:
    """One database."""

    name: str | None
    schema: Schema
    entities: tuple[Entity, ...]
    links: tuple[Link, ...]

    @functools.cached_property
    def by_name(self) -> Mapping[str, Entity]:
        return {entity.table.name: entity for entity in self.entities}

    def parents_of(self, entity: Entity) -> list[Link]:
        return [link for link in self.links if link.child == entity.table.name]

    def children_of(self, entity: Entity) -> list[Link]:
        return [link for link in self.links if link.parent == entity.table.name]


def understand(schema: Schema, database: str | None) -> World:
    """Roles, names and links of one database's tables."""
    tables = [table for table in schema.only(database).tables if table.view is None]
    entities = tuple(_entity(table) for table in tables)
    links = _links(entities)
    return World(database, Schema(tuple(tables)), entities, links)


def _entity(table: Table) -> Entity:
    keys = {name.lower() for name in table.key.columns} if table.key else set()
    foreign = {name.lower() for key in table.foreign_keys for name in key.columns}
    primary = table.key is not None and table.key.kind == "PRIMARY"
    called = noun(table.name, table.comment, countable=True)
    if called.en == "game" and any(_GAME_OF_TEAMS & set(words(c.name)) for c in table.columns):
        called = replace(called, zh="比赛", classifier="场")
    fields = tuple(
        _field(table, column, primary and column.name.lower() in keys, foreign, called.person)
        for column in table.columns
    )
    parts = table.name.lower().split("_")
    snapshot = None
    if parts[-1] in ("df", "mf"):
        snapshot = next((one for one in fields if one.name.lower().startswith("stat")), None)
    return Entity(table, sql_name(table.name, catalog().reserved), called, fields, snapshot)


def _field(table: Table, column: Column, key: bool, foreign: set[str], person: bool) -> Field:
    called = _called(column, person)
    parts = called.en.split(" ")
    dates = _dates(column, parts)
    labels, total = _labels(column.comment)
    is_key = key or column.name.lower() in foreign
    return Field(
        table.name,
        column.name,
        sql_name(column.name, catalog().reserved),
        column.type,
        _role(column, parts, is_key, dates, labels),
        called,
        dates,
        labels,
        _adds_up(called, parts),
        total,
        _note(column, dates),
    )


def _called(column: Column, person: bool) -> Noun:
    """The names of a column; 姓名 and 身高 are those of people only, 面积 and 排名 are numbers."""
    called = noun(column.name, column.comment, countable=False)
    if person and called.zh == "名称":
        return replace(called, zh="姓名")
    if not person and called.zh == "身高":
        return replace(called, zh="高度")
    number = read_type(column.type).is_number
    last = called.en.split(" ")[-1]
    if number and called.en in _MEASURED_ZH:
        return replace(called, zh=_MEASURED_ZH[called.en])
    if not number and last == "rank" and called.zh.endswith("排名"):
        return replace(called, zh=called.zh.removesuffix("排名") + "级别")
    return called


def _adds_up(called: Noun, parts: list[str]) -> bool:
    english = bool(_ADDITIVE & set(parts)) or _NUMBER_OF.search(called.en) is not None
    return called.zh.endswith(_COUNTED_ZH) or (english and not set(parts) & _NO_SUMS)


def _role(
    column: Column, parts: list[str], key: bool, dates: str, labels: Mapping[str, str]
) -> Role:
    """What a column is; those of keys are ids, whatever they are called."""
    type_ = read_type(column.type)
    last = parts[-1]
    if "bits" in parts:
        return "bits"
    if dates:
        return "date"
    if "YYYY" in column.comment:
        return "other"
    if type_.is_number and column.comment.endswith(_COUNTED_ZH):
        return "measure"
    if type_.kind == "BOOLEAN" or parts[0] in ("is", "has") or set(labels) == {"0", "1"}:
        return "flag"
    if labels:
        return "category"
    if last in _NAMES and type_.is_string:
        return "name"
    if key or (last in _ID and last != "code" and not _NUMBER_OF.search(" ".join(parts))):
        return "id"
    if type_.is_number:
        return _numeric_role(parts)
    if not type_.is_string:
        return "other"
    if _FREE_TEXT & set(parts):
        return "text"
    if last in _CATEGORIES or parts[0] in _CATEGORIES:
        return "category"
    return "other" if {"time", "date", "year", "years", "duration"} & set(parts) else "text"


def _numeric_role(parts: list[str]) -> Role:
    if (parts[-1] == "year" and "rank" not in parts) or parts[0] == "year":
        return "year"
    if parts in (["founded"], ["season"]):
        return "year"
    if {"date", "time", "range", "meter"} & set(parts) or parts[-1] in _CODED:
        return "other"
    if chinese(parts[-1:])[1] == "名" or parts[-1] in ("major", "minor"):
        return "id"
    if parts[-1] in _PLACES:
        return "id"
    if _NOT_MEASURED & set(parts) and not _NUMBER_OF.search(" ".join(parts)):
        return "id"
    return "measure"


def _dates(column: Column, parts: list[str]) -> DateFormat:
    type_ = read_type(column.type)
    if type_.is_temporal:
        return "" if "update" in parts or parts[-1] == "year" else "date"
    if "YYYYMMDDHH" in column.comment:
        return "hour"
    if re.search("YYYYMMDD(?!HH)", column.comment):
        return "text" if type_.is_string else "number"
    if "YYYY" in column.comment:
        return ""
    named = "date" in parts and not {"dates", "update"} & set(parts)
    return ("text" if len(column.name) % 2 else "iso") if named and type_.is_string else ""


def _note(column: Column, dates: str) -> str:
    """The format of a date kept as text, when no comment tells it."""
    if dates in ("text", "iso") and "YYYY" not in column.comment:
        return "YYYYMMDD" if dates == "text" else "YYYY-MM-DD"
    return ""


_CODE = re.compile(r"(?<![\d-])(-?\d+|[a-z]+)\s*[:：=]?\s*([一-鿿][^\d\s、，,；;（）()：:]{0,11})")


def _labels(comment: str) -> tuple[dict[str, str], str]:
    """Codes and meanings that a comment lists, and the code of totals.

    "订单状态：1支付成功 2已退款" -> {"1": "支付成功", "2": "已退款"}
    "平台：android、ios、pc，-100表示全部" -> {"android": "android", ...}, "-100"
    """
    _, colon, listed = comment.partition("：")
    if not colon:
        return {}, ""
    found = re.search(r"(-\d+)\s*表示全部", listed)
    total = found[1] if found else ""
    listed = re.split(r"[，；]\s*-?\d*表示", re.sub(r"（[^）]*）", "", listed))[0]
    codes = dict(_CODE.findall(listed))
    if len(codes) > 1:
        return codes, total
    values = [part.strip() for part in listed.split("、")]
    plain = len(values) > 1 and all(re.fullmatch(r"[\w+.-]{1,12}", value) for value in values)
    return ({value: value for value in values} if plain else {}), total


def _links(entities: Iterable[Entity]) -> tuple[Link, ...]:
    """Foreign keys of one column as declared; where none is, ids of the same name as a key."""
    entities = list(entities)
    fields = {
        (entity.table.name, one.name.lower()): one for entity in entities for one in entity.fields
    }
    found: dict[tuple[str, str, str], Link] = {}
    for entity in entities:
        for key in entity.table.foreign_keys:
            column = fields.get((entity.table.name, key.columns[0].lower()))
            reference = fields.get((key.table, key.references[0].lower()))
            if not (column and reference) or len(key.columns) > 1:
                continue
            if key.table != entity.table.name and not _is_a(entity, column, reference):
                place = (entity.table.name, column.name, key.table)
                found[place] = Link(entity.table.name, column, key.table, reference)
    if not found:
        return tuple(_same_names(entities))
    return tuple(found.values())


def _is_a(entity: Entity, column: Field, reference: Field) -> bool:
    """Whether a row of the table is one of the other: Students.student_id -> People.person_id.

    Such tables share a key, and nothing belongs to anything.
    """
    key = entity.table.key.columns if entity.table.key else ()
    alone = len(entity.table.foreign_keys) == 1 and key == (column.name,)
    own = set(words(column.name)) - {"id"}
    renamed = column.name.lower() != reference.name.lower()
    return alone and renamed and bool(own) and own <= set(entity.noun.en.split())


def _same_names(entities: list[Entity]) -> Iterable[Link]:
    """Each id column that is the first column of a dimension table (`dim_...`, `ref_...`)."""
    keyed: dict[str, list[tuple[Entity, Field]]] = defaultdict(list)
    for entity in entities:
        dimension = words(entity.table.name) and re.match(r"(?i)dim_|ref_", entity.table.name)
        first = next((one for one in entity.fields if not one.dates), None)
        if dimension and first is not None and first.role == "id" and entity.snapshot is None:
            keyed[first.name.lower()].append((entity, first))
    for entity in entities:
        for one in entity.fields:
            for parent, reference in keyed.get(one.name.lower(), ()):
                alone = len(keyed[one.name.lower()]) == 1
                if alone and parent.table.name != entity.table.name:
                    yield Link(entity.table.name, one, parent.table.name, reference)
