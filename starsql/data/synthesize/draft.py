"""What templates are written with: tables and columns that fit, conditions, dates, sentences.

A template asks a `Pick` for what it needs; where the database has nothing that fits, `Unfit` is
raised and another template gets its turn.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal, TypeVar

from starsql.data.synthesize.language import be, joined_en, joined_zh
from starsql.data.synthesize.layout import Select
from starsql.data.synthesize.understanding import Entity, Field, Link, Role, World
from starsql.data.synthesize.values import TODAY, Value

__all__ = [
    "Condition",
    "Draft",
    "Language",
    "Period",
    "Pick",
    "Template",
    "Unfit",
    "as_date",
    "between",
    "day_of",
    "day_sql",
    "literal",
    "ref",
]

Language = Literal["zh", "en"]
T = TypeVar("T")

_LISTING_ZH = ("列出", "查询", "找出", "给出", "统计", "查一下", "显示")
_POLITE_ZH = ("", "", "", "请", "帮我", "麻烦")
_BORDERS = re.compile(r"(?<=[一-鿿])(?=[A-Za-z]{3,})|(?<=[A-Za-z]{3})(?=[一-鿿])")
_QUESTION_ZH = re.compile("哪|多少|吗|(?<!星期)几|什么|谁|如何")
_IN_BRACKETS = re.compile("（[^）]*）")
_SAID_TWICE = re.compile(r"([一-鿿]{2,8})的\1(?=[一-鿿A-Z])(?!的)")
_QUESTION_EN = re.compile(r"(?:What|Which|Who|How|When|Are|Is|Do|Does|On which|In which|Of the)\b")
_GENERIC = frozenset(
    [
        "name",
        "title",
        "id",
        "type",
        "date",
        "code",
        "status",
        "description",
        "number",
        "category",
        "details",
        "year",
        "value",
        "amount",
        "level",
        "time",
        "role",
        "country",
        "city",
        "location",
        "age",
        "price",
        "address",
        "quantity",
    ]
)


class Unfit(Exception):
    """The database has nothing that the template could be about."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question and its SQL, not yet proven to run."""

    question: str
    sql: str
    knowledge: str
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """A restriction of rows: as SQL, as a Chinese clause, as an English relative clause."""

    sql: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Period:
    """Days from first to last, both included, and how the question says so."""

    first: date
    last: date
    zh: str
    en: str


Template = Callable[["Pick"], Draft]


@dataclass
class Pick:
    """Choices for one sample; the same generator makes the same choices."""

    world: World
    values: dict[tuple[str, str], list[Value]]
    """Values that occur in a column, without NULL, by (table, column)."""
    rng: random.Random
    language: Language
    _tables: dict[str, None] = field(default_factory=dict)
    _knowledge: list[tuple[str, str]] = field(default_factory=list)
    _snapshots: list[date] = field(default_factory=list)
    _styles: dict[str, int] = field(default_factory=dict)
    """In which of the usual forms the question writes its days, and its periods."""

    def one(self, items: Sequence[T]) -> T:
        """Any of the items. Raises Unfit if there is none."""
        if not items:
            raise Unfit
        return self.rng.choice(items)

    def some(self, items: Sequence[T], low: int, high: int) -> list[T]:
        """Between low and high of the items, in their order. Raises Unfit for too few."""
        if len(items) < low:
            raise Unfit
        count = self.rng.randint(low, min(high, len(items)))
        chosen = sorted(self.rng.sample(range(len(items)), count))
        return [items[at] for at in chosen]

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def use(self, entity: Entity) -> Entity:
        """Note that the query reads this table."""
        self._tables[entity.table.name] = None
        return entity

    def entity(self, *needed: Role, spoken: bool = True) -> Entity:
        """A table that has a column of each of these roles."""
        fitting = [
            one
            for one in self.world.entities
            if (one.spoken or not spoken) and all(one.of(role) for role in needed)
        ]
        return self.use(self.one(fitting))

    def link(self, fits: Callable[[Entity, Entity], bool]) -> tuple[Entity, Entity, Link]:
        """A child, its parent and the foreign key between them. fits: takes child and parent."""
        found = [
            (self.world.by_name[link.child], self.world.by_name[link.parent], link)
            for link in self.world.links
        ]
        fitting = [one for one in found if one[0].spoken and one[1].spoken and fits(*one[:2])]
        child, parent, link = self.one(fitting)
        self.tell_link(link)
        return self.use(child), self.use(parent), link

    def tell_link(self, link: Link) -> None:
        """Say by which of several foreign keys two tables meet, if there are several."""
        same = [
            one for one in self.world.links if (one.child, one.parent) == (link.child, link.parent)
        ]
        if len(same) > 1:
            self.know(
                f"{link.child} 与 {link.parent} 按 {link.column.name} 关联",
                f"{link.child} refers to {link.parent} by {link.column.name}",
            )

    def bridge(self) -> tuple[Entity, Entity, Entity, Link, Link]:
        """A table that links two others which have labels: left, bridge, right and the links."""
        found = []
        for entity in self.world.entities:
            links = [
                link
                for link in self.world.parents_of(entity)
                if self.world.by_name[link.parent].label and self.world.by_name[link.parent].spoken
            ]
            found += [
                (entity, one, other)
                for one in links
                for other in links
                if one.parent != other.parent
            ]
        middle, one, other = self.one(found)
        left, right = self.world.by_name[one.parent], self.world.by_name[other.parent]
        self.tell_link(one)
        self.tell_link(other)
        return self.use(left), self.use(middle), self.use(right), one, other

    def standing(self, entity: Entity, alias: str = "") -> list[str]:
        """What every query on the table has to say: the snapshot's day, the rows of totals."""
        conditions = []
        if entity.snapshot is not None:
            if entity.snapshot.dates != "text":
                raise Unfit
            day = self._snapshots[0] if self._snapshots else TODAY - timedelta(days=1)
            self._snapshots[:] = [day]
            conditions.append(f"{ref(entity.snapshot, alias)} = '{day:%Y%m%d}'")
        conditions += [f"{ref(one, alias)} = '{one.total}'" for one in entity.totals]
        return conditions

    def know(self, zh: str, en: str) -> None:
        """Something that the asker adds as a definition."""
        if (zh, en) not in self._knowledge:
            self._knowledge.append((zh, en))

    def value_of(self, one: Field) -> Value:
        """A value that occurs in the column."""
        return self.one(self.values.get(one.place, ()))

    # Conditions

    def condition(self, entity: Entity, alias: str = "", avoid: Sequence[Field] = ()) -> Condition:
        """A restriction of the table's rows by any column that is not to be avoided."""
        fields = [
            one
            for one in entity.of("measure", "category", "flag", "year", "date")
            if one not in avoid and one != entity.snapshot and not one.total
        ]
        fields += [one for one in fields if one.role in ("category", "measure")]
        return self.about(self.one(fields), alias)

    def about(self, one: Field, alias: str = "") -> Condition:
        """A restriction by this column."""
        makers = {
            "measure": self._comparison,
            "year": self._year,
            "category": self._equality,
            "flag": self._flag,
            "date": self._in_period,
        }
        return makers[one.role](one, alias)

    def _comparison(self, one: Field, alias: str) -> Condition:
        values = sorted(
            value for value in self.values.get(one.place, ()) if isinstance(value, (int, float))
        )
        if len(set(values)) < 4:
            raise Unfit
        name, column = one.noun, ref(one, alias)
        low = values[int(len(values) * self.rng.uniform(0.2, 0.75))]
        if self.chance(0.15):
            high = values[min(len(values) - 1, int(len(values) * 0.9))]
            if low < high:
                return Condition(
                    f"{column} between {low} and {high}",
                    self.one((f"{name.zh}在{low}到{high}之间", f"{name.zh}介于{low}和{high}之间")),
                    f"whose {name.en} {be(name)} between {low} and {high}",
                )
        sign, zh, en = self.one(
            (
                (">", "大于", "greater than"),
                (">", "超过", "above"),
                (">", "高于", "more than"),
                ("<", "低于", "below"),
                ("<", "小于", "less than"),
                (">=", "不低于", "at least"),
                ("<=", "不超过", "at most"),
            )
        )
        return Condition(
            f"{column} {sign} {low}",
            f"{name.zh}{zh}{low}",
            f"whose {name.en} {be(name)} {en} {low}",
        )

    def _year(self, one: Field, alias: str) -> Condition:
        value = self.value_of(one)
        quoted = f"'{value}'" if one.is_text else str(value)
        sign, zh, en = self.one(
            ((">", "晚于", "is after"), ("<", "早于", "is before"), ("=", "为", "is"))
        )
        if one.is_text and sign != "=":
            raise Unfit
        return Condition(
            f"{ref(one, alias)} {sign} {quoted}",
            f"{one.noun.zh}{zh}{value}年" if zh == "为" else f"{one.noun.zh}{zh}{value}",
            f"whose {one.noun.en} {en} {value}",
        )

    def _equality(self, one: Field, alias: str) -> Condition:
        column, name = ref(one, alias), one.noun
        values = [
            value for value in dict.fromkeys(self.values.get(one.place, ())) if value != one.total
        ]
        kind = self.rng.random()
        if kind < 0.12 and len(values) > 2:
            first, second = self.rng.sample(values, 2)
            listed = f"{literal(first)}, {literal(second)}"
            return Condition(
                f"{column} in ({listed})",
                f"{name.zh}为{self.say(one, first)}或{self.say(one, second)}",
                f"whose {name.en} is {self.say(one, first)} or {self.say(one, second)}",
            )
        value = self.one(values)
        said = self.say(one, value)
        if kind < 0.22 and len(values) > 1:
            return Condition(
                f"{column} <> {literal(value)}",
                f"{name.zh}不是{said}",
                f"whose {name.en} is not {said}",
            )
        return Condition(
            f"{column} = {literal(value)}",
            self.one((f"{name.zh}为{said}", f"{name.zh}是{said}")),
            f"whose {name.en} is {said}",
        )

    def _flag(self, one: Field, alias: str) -> Condition:
        value = self.value_of(one)
        if not isinstance(value, (bool, int)):
            return self._equality(one, alias)
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        zh = f"{one.noun.zh}为“{one.labels.get(str(int(value)), '是' if value else '否')}”"
        if set(one.labels.values()) == {"是", "否"}:
            zh = (
                one.noun.zh
                if value and one.noun.zh.startswith("已")
                else f"{'' if value else '非'}{one.noun.zh}"
            )
        if one.noun.en.startswith(("is ", "has ")):
            verb, _, rest = one.noun.en.partition(" ")
            yes, no = {"is": ("", "not "), "has": ("having ", "having no ")}[verb]
            en = f"marked as {yes if value else no}{rest}"
        elif isinstance(value, bool):
            en = f"marked as {'' if value else 'not '}{one.noun.en}"
        else:
            en = f"whose {one.noun.en} is {shown}"
        return Condition(f"{ref(one, alias)} = {shown}", zh, en)

    def _in_period(self, one: Field, alias: str) -> Condition:
        days = sorted(_days(self.values.get(one.place, ())))
        if not days:
            raise Unfit
        day = days[int(len(days) * self.rng.uniform(0.1, 0.9))]
        self.tell_format(one)
        column = ref(one, alias)
        if one.dates == "hour" or self.chance(0.4):
            period = self.month(day)
            return Condition(
                between(one, period, alias),
                f"{one.noun.zh}在{period.zh}",
                f"whose {one.noun.en} is in {period.en}",
            )
        sign, zh, en = self.one(((">=", "不早于", "is on or after"), ("<", "早于", "is before")))
        said_zh, said_en = self.say_day(day)
        return Condition(
            f"{column} {sign} {day_sql(one, day)}",
            f"{one.noun.zh}{zh}{said_zh}",
            f"whose {one.noun.en} {en} {said_en}",
        )

    def say(self, one: Field, value: Value) -> str:
        """A value as the question mentions it: its label, else itself, sometimes in quotes."""
        label = one.labels.get(str(value))
        if label is not None and label != str(value):
            return label if self.language == "zh" else f"{value} ({label})"
        if isinstance(value, str) and self.chance(0.4):
            return f"“{value}”" if self.language == "zh" else f"'{value}'"
        return str(value)

    # Dates

    def tell_format(self, one: Field) -> None:
        if one.note:
            self.know(
                f"{one.name} 是格式为{one.note}的字符串",
                f"{one.name} is a string in the format {one.note}",
            )

    def say_day(self, day: date) -> tuple[str, str]:
        """A day in one of the usual formats, in Chinese and in English."""
        style = self._style("day")
        zh = (f"{day.year}年{day.month}月{day.day}日", f"{day:%Y%m%d}", f"{day}", f"{day:%Y%m%d}")
        long = f"{day:%B} {day.day}, {day.year}"
        return zh[style], (long, f"{day:%Y%m%d}", str(day), f"{day.day} {day:%B} {day.year}")[style]

    def _style(self, of: str) -> int:
        return self._styles.setdefault(of, self.rng.randrange(4))

    def month(self, day: date) -> Period:
        """The month of a day."""
        first = day.replace(day=1)
        last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        zh = self.one((f"{day.year}年{day.month}月", f"{day.year}年{day.month:02d}月"))
        return Period(first, last, zh, f"{day:%B} {day.year}")

    def days(self, one: Field, low: int, high: int) -> Period:
        """So many days within those of a column. Raises Unfit for a column without as many."""
        found = sorted(_days(self.values.get(one.place, ())))
        length = self.rng.randint(low, high)
        if not found or (found[-1] - found[0]).days < length + 2:
            raise Unfit
        start = found[0] + timedelta(days=self.rng.randint(0, (found[-1] - found[0]).days - length))
        return self.period(start, start + timedelta(days=length - 1))

    def period(self, first: date, last: date) -> Period:
        if first == last:
            return Period(first, last, *self.say_day(first))
        style = self._style("period")
        zh = (
            f"{first.year}年{first.month}月{first.day}日至{last.month}月{last.day}日",
            f"{first:%Y%m%d}-{last:%Y%m%d}",
            f"{first}到{last}",
            f"{first:%Y%m%d}至{last:%Y%m%d}",
        )
        if first.year != last.year:
            style = max(style, 1)
        en = (
            f"from {first:%B} {first.day} to {last:%B} {last.day}, {last.year}",
            f"between {first:%Y%m%d} and {last:%Y%m%d}",
            f"from {first} to {last}",
            f"from {first.day} {first:%B} {first.year} to {last.day} {last:%B} {last.year}",
        )
        return Period(first, last, zh[style], en[style])

    # Sentences

    def title(self, one: Field, entity: Entity) -> tuple[str, str]:
        """A column's names where several tables are in play: "name" becomes "student name"."""
        zh, en = one.noun.zh, one.noun.en
        if en in _GENERIC:
            zh = f"{entity.noun.zh}的{zh}" if zh.isascii() else f"{entity.noun.zh}{zh}"
            return zh, f"{entity.noun.en} {en}"
        if not set(en.split()) & set(entity.noun.en.split()):
            return f"{entity.noun.zh}的{zh}", f"{en} of the {entity.noun.en}"
        return zh, en

    def titles(self, fields: Sequence[Field], *, many: bool = False) -> tuple[str, str]:
        """Columns as a list in a sentence, in Chinese and in English.

        many: the English ones in the plural.
        """
        english = [one.noun.plural if many else one.noun.en for one in fields]
        return joined_zh([one.noun.zh for one in fields]), joined_en(english)

    def called(self, entity: Entity, value: Value) -> tuple[str, str]:
        """The row of that label, in Chinese and in English. Raises Unfit without a label."""
        label, n = entity.label, entity.noun
        if label is None:
            raise Unfit
        if entity.named:
            return f"{n.zh}“{value}”", f"the {n.en} '{value}'"
        return (
            f"{label.noun.zh}为“{value}”的{n.zh}",
            f"the {n.en} whose {label.noun.en} is '{value}'",
        )

    def draft(
        self,
        query: Select | str,
        *,
        zh: Sequence[str],
        en: Sequence[str],
        outputs: Sequence[tuple[str, str]] = (),
        asked: float = 0.3,
    ) -> Draft:
        """A draft with one of these sentences, which carry no full stop.

        outputs: what the result's columns are called, Chinese and English. asked: how often the
        question lists them.
        """
        text = self._sentence(zh) if self.language == "zh" else _english(self.one(en))
        if self._snapshots:
            said = self.say_day(self._snapshots[0])
            text += (
                f"数据取{said[0]}的分区。"
                if self.language == "zh"
                else f" Use the data of {said[1]}."
            )
        if outputs and self.chance(asked):
            names = [pair[self.language == "en"] for pair in outputs]
            text += (
                "\n输出：" + "、".join(names)
                if self.language == "zh"
                else "\nOutput: " + ", ".join(names)
            )
        known = [pair[self.language == "en"] for pair in self._knowledge]
        stop, glue = ("。", "") if self.language == "zh" else (".", " ")
        return Draft(text, str(query), glue.join(k + stop for k in known), tuple(self._tables))

    def _sentence(self, alternatives: Sequence[str]) -> str:
        text = self.one(alternatives)
        polite = self.one(_POLITE_ZH) if text.startswith(_LISTING_ZH) else ""
        text = _SAID_TWICE.sub(r"\1的", polite + text)  # 服务的服务名称
        if self.chance(0.3):
            text = _BORDERS.sub(" ", text)
        asks = text.rpartition("？")[0] == "" and not text.removeprefix(polite).startswith(
            _LISTING_ZH
        )
        last = _IN_BRACKETS.sub("", text).rpartition("，")[2]  # ..., ordered by name
        return text + ("？" if asks and _QUESTION_ZH.search(last) else "。")


def _english(text: str) -> str:
    asks = _QUESTION_EN.match(text) or ", what are" in text or ", how " in text
    return text + ("?" if asks and "? " not in text else ".")


def ref(one: Field, alias: str = "") -> str:
    """A column as SQL, with its table's alias if there is one."""
    return f"{alias}.{one.sql}" if alias else one.sql


def literal(value: Value) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _days(values: Sequence[Value]) -> list[date]:
    return [day for day in map(as_day, values) if day is not None]


def as_day(value: Value) -> date | None:
    """The day that a value of a date column stands for."""
    if isinstance(value, datetime):
        return value.date()
    digits = str(value).replace("-", "")[:8]
    try:
        return datetime.strptime(digits, "%Y%m%d").date()
    except ValueError:
        return None


def day_sql(one: Field, day: date) -> str:
    """A day as a constant to compare `day_of` the column with."""
    if one.dates == "number":
        return f"{day:%Y%m%d}"
    return f"'{day:%Y%m%d}'" if one.dates in ("text", "hour") else f"'{day}'"


def between(one: Field, period: Period, alias: str = "") -> str:
    """That the column lies in the period, whatever its format; hours of the last day included."""
    column = ref(one, alias)
    if one.dates == "hour":
        return f"{column} between '{period.first:%Y%m%d}00' and '{period.last:%Y%m%d}23'"
    if one.type == "DATETIME":
        after = period.last + timedelta(days=1)
        return f"{column} >= '{period.first}' and {column} < '{after}'"
    return f"{column} between {day_sql(one, period.first)} and {day_sql(one, period.last)}"


def day_of(one: Field, alias: str = "") -> str:
    """The day of the column, in its own format; DATE for DATETIME."""
    column = ref(one, alias)
    if one.dates == "hour":
        return f"left({column}, 8)"
    return f"date({column})" if one.type == "DATETIME" else column


def as_date(one: Field, expression: str) -> str:
    """What `day_of` gave, as a DATE."""
    if one.dates in ("text", "hour"):
        return f"str_to_date({expression}, '%Y%m%d')"
    if one.dates == "number":
        return f"str_to_date(cast({expression} as string), '%Y%m%d')"
    return f"cast({expression} as date)" if one.dates == "iso" else expression
