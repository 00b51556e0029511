"""Steps that exchange what a question names: days, numbers, values, games.

It stands in question, knowledge and SQL, and is exchanged in all of them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from sqlglot import exp

from starsql.data.domain.dates import Mention, Shift, mentions, move
from starsql.data.domain.draft import Draft, Facts, Step, edited_sql, stepped
from starsql.data.synthesize.understanding import Field
from starsql.dialect.schema import Schema, Table

__all__ = ["SWAPS"]

_FURTHEST_DAYS = 75
_MOST_MONTHS = 4
_WEEK = re.compile(r"周|星期|\bweek|\bMonday|\bSunday", re.IGNORECASE)
_TODAY = re.compile(r"(?:今天|今日|\btoday)\s*(?:为|是|is|=|:|：)?\s*$", re.IGNORECASE)


# ---- days


def days(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """All days earlier, by whole months where a month is named, by whole weeks where a week is."""
    texts = (draft.text, draft.knowledge, draft.sql)
    found = [mention for text in texts for mention in mentions(text)]
    years = {mention.first.year for mention in found}
    if not found or len(years) > 1:
        return None
    year = years.pop()
    by_month = any(m.precision == "month" for text in texts for m in mentions(text, year))
    shift = _shift(by_month, any(_WEEK.search(text) for text in texts), rng)
    try:
        text, knowledge, sql = (move(t, shift, year) for t in texts)
        today = shift(draft.today) if _names_today(draft) else draft.today
    except ValueError:
        return None
    return stepped(draft, "days", text=text, knowledge=knowledge, sql=sql, today=today)


def _shift(by_month: bool, by_week: bool, rng: random.Random) -> Shift:
    if by_month:
        return Shift(months=-rng.randint(1, _MOST_MONTHS))
    steps = 7 if by_week else 1
    return Shift(days=-steps * rng.randint(1, _FURTHEST_DAYS // steps))


def _names_today(draft: Draft) -> bool:
    """Whether the knowledge says what day it is."""
    return _today_mention(draft) is not None


def _today_mention(draft: Draft) -> Mention | None:
    for text in (draft.knowledge, draft.text):
        for mention in mentions(text):
            if _TODAY.search(text[: mention.start]):
                return mention
    return None


_WINDOW = re.compile(
    r"(?P<head>近|最近|过去|\blast |\bpast )(?P<n>\d+)(?P<tail>\s?(?:天|日|days?\b))"
)
_WINDOWS = (3, 5, 7, 10, 14, 30)


def window(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Another n of "the last n days", where the SQL begins on that day."""
    spans = {match["n"] for match in _WINDOW.finditer(draft.text)}
    today = _today_mention(draft)
    if len(spans) != 1 or today is None or _WINDOW.search(draft.knowledge):
        return None
    span = int(spans.pop())
    wanted = rng.choice([n for n in _WINDOWS if n != span])
    begins = today.first - timedelta(days=span - 1)
    if not any(mention.first == begins for mention in mentions(draft.sql)):
        return None
    text = _WINDOW.sub(lambda match: f"{match['head']}{wanted}{match['tail']}", draft.text)
    sql = _with_day(draft.sql, begins, today.first - timedelta(days=wanted - 1))
    return stepped(draft, "window", text=text, sql=sql)


def _with_day(sql: str, old: date, new: date) -> str:
    parts, place = [], 0
    for mention in mentions(sql):
        written = mention.match[0]
        if mention.first == old and mention.precision == "day":
            written = move(written, Shift(days=(new - old).days), new.year)
        parts += [sql[place : mention.start], written]
        place = mention.end
    return "".join(parts) + sql[place:]


# ---- numbers

_ENGLISH = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_CHINESE = {"两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_SPELT = {**_ENGLISH, **_CHINESE}
_FACTORS = (1, 60, 100, 3600)
"""Of what the column counts in what the question says: seconds in minutes and hours, cents."""
_NUMBER = re.compile(
    rf"(?<![\w.\-/年月])(?P<digits>\d+)(?![\w.\-/年月日号]|位|\s*(?:decimal|to |-))|"
    rf"\b(?P<word>{'|'.join(_ENGLISH)})\b|(?<=[前后最满过的取])(?P<sign>[{''.join(_CHINESE)}])(?=[名个位场次天])",
    re.IGNORECASE,
)
_TOPS = (2, 3, 4, 5, 6, 8, 10, 15, 20)


def number(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Another threshold or another N, where question and SQL each name it once."""
    stated = _stated_numbers(draft.text)
    found = [(value, factor) for value in _bounds(draft) for factor in _FACTORS
             if value % factor == 0 and stated.get(value // factor) == 1]  # fmt: skip
    if not found:
        return None
    value, factor = rng.choice(sorted(found))
    old = value // factor
    new = rng.choice([n for n in _beside(old) if n != old and n not in stated])
    sql = edited_sql(draft.sql, lambda tree: _set_bound(tree, value, new * factor))
    if sql is None or _stated_numbers(draft.knowledge).get(old):
        return None
    text = _NUMBER.sub(lambda match: _respelt(match, old, new), draft.text)
    return stepped(draft, "number", text=text, sql=sql)


def _stated_numbers(text: str) -> dict[int, int]:
    """How often a text states each number, days aside."""
    counts: dict[int, int] = {}
    inside = [(mention.start, mention.end) for mention in mentions(text)]
    for match in _NUMBER.finditer(text):
        if not any(start <= match.start() < end for start, end in inside):
            value = _value(match)
            counts[value] = counts.get(value, 0) + 1
    return counts


def _value(match: re.Match[str]) -> int:
    digits = match["digits"]
    return int(digits) if digits else _SPELT[(match["word"] or match["sign"]).lower()]


def _respelt(match: re.Match[str], old: int, new: int) -> str:
    if _value(match) != old:
        return match[0]
    if match["word"]:
        return next((word for word, value in _ENGLISH.items() if value == new), str(new))
    return str(new)


def _beside(old: int) -> Iterable[int]:
    """Numbers of the same kind."""
    if old <= 10:
        return _TOPS
    return sorted({old // 2, old * 2, old * 3, old + 10, old * 5})


def _bounds(draft: Draft) -> set[int]:
    """Whole numbers that the SQL names once, after < or > or as a LIMIT."""
    tree = draft.tree
    numbers = [node for node in tree.find_all(exp.Literal) if _is_whole(node)] if tree else []
    return {
        int(node.name)
        for node in numbers
        if _is_bound(node) and sum(other.name == node.name for other in numbers) == 1
    }


def _is_whole(node: exp.Expr) -> bool:
    return isinstance(node, exp.Literal) and not node.is_string and node.name.isdigit()


def _is_bound(node: exp.Expr) -> bool:
    bounds = (exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Limit)
    return isinstance(node.parent, bounds) and node.name not in ("0", "1")


def _set_bound(tree: exp.Expr, old: int, new: int) -> bool:
    nodes = [n for n in tree.find_all(exp.Literal) if _is_whole(n) and n.name == str(old)]
    for node in nodes:
        node.replace(exp.Literal.number(new))
    return len(nodes) == 1


# ---- values


def value(draft: Draft, facts: Facts, rng: random.Random) -> Draft | None:
    """Another real value of a column, where the question calls the one that the SQL asks for."""
    found = [
        (one, code, label)
        for one, code in _compared(draft, facts)
        for other, label in facts.choices(one)
        if other == code and not {"是", "否"} & {label}
    ]
    rng.shuffle(found)
    for one, code, label in found:
        changed = _with_value(draft, facts, rng, one, (code, label))
        if changed is not None:
            return changed
    return None


def _compared(draft: Draft, facts: Facts) -> list[tuple[Field, str]]:
    """Columns and what = and <> compare them with."""
    pairs = []
    tree = draft.tree
    for node in tree.find_all(exp.EQ, exp.NEQ) if tree else ():
        column, literal = node.this, node.expression
        if isinstance(column, exp.Column) and isinstance(literal, exp.Literal):
            fields = (facts.field(table, column.name) for table in draft.tables)
            one = next(
                (f for f in fields if f is not None and f.role in ("category", "flag")), None
            )
            if one is not None:
                pairs.append((one, literal.name))
    return pairs


def _with_value(
    draft: Draft, facts: Facts, rng: random.Random, one: Field, old: tuple[str, str]
) -> Draft | None:
    if any(old[0] in table.split("_") for table in draft.tables):
        return None  # the tables are of that value only
    called = next((name for name in old if _calls(draft.text, name)), None)
    compared = {code for _, code in _compared(draft, facts)}
    others = [choice for choice in facts.choices(one) if choice[0] not in compared]
    if called is None or _calls(draft.knowledge, called) or not others:
        return None
    code, label = rng.choice(others)
    if draft.language == "en" and re.search(r"[\u4e00-\u9fff]", label):
        label = code
    sql = edited_sql(draft.sql, lambda tree: _set_value(tree, one.name, old[0], code))
    if sql is None:
        return None
    if any(cte.alias == old[0] for cte in draft.tree.find_all(exp.CTE)):  # type: ignore[union-attr]
        sql = _recoded(sql, old[0], code)
    name = label if called == old[1] else code
    return stepped(draft, "value", text=_renamed(draft.text, called, name), sql=sql)


def _calls(text: str, name: str) -> bool:
    return len(name) > 1 and re.search(_word(name), text, re.IGNORECASE) is not None


def _word(name: str) -> str:
    """A name as a whole, where words have borders."""
    latin = name.isascii()
    return rf"(?<![A-Za-z0-9_]){re.escape(name)}(?![A-Za-z0-9_])" if latin else re.escape(name)


def _renamed(text: str, old: str, new: str) -> str:
    return re.sub(
        _word(old),
        lambda match: new.capitalize() if match[0][0].isupper() and new.islower() else new,
        text,
        flags=re.IGNORECASE,
    )


def _set_value(tree: exp.Expr, column: str, old: str, new: str) -> bool:
    found = False
    for node in list(tree.find_all(exp.EQ, exp.NEQ)):
        literal = node.expression
        same = node.this.name.lower() == column.lower() and isinstance(literal, exp.Literal)
        if same and literal.name == old:
            literal.replace(exp.Literal(this=new, is_string=literal.is_string))
            found = True
    return found


# ---- games


def game(draft: Draft, facts: Facts, rng: random.Random) -> Draft | None:
    """Another game's name for the family of tables, in question, SQL and schema alike."""
    games = dict(_games(facts))
    used = {part for name in draft.tables for part in name.split("_") if part in games}
    taken = used | set(re.findall(r"[a-z0-9]+", draft.sql.lower()))
    free = [name for name in games if name not in taken and not _is_special(games[name], facts)]
    if len(used) != 1 or not free:
        return None
    old, new = used.pop(), rng.choice(free)
    if any(_calls(draft.text + draft.knowledge, name) for name in (*games[new], new)):
        return None
    schema = _with_game(draft, (old, games[old]), (new, games[new]))
    text = _with_names(draft.text, games[old], games[new])
    if schema is None or text == draft.text:
        return None
    sql, base = (_recoded(text, old, new) for text in (draft.sql, draft.base))
    return stepped(
        draft,
        "game",
        text=text,
        knowledge=_with_names(draft.knowledge, games[old], games[new]),
        sql=sql,
        base=base,
        tables=tuple(_part_for(name, old, new) for name in draft.tables),
        schema=schema,
    )


def _recoded(sql: str, old: str, new: str) -> str:
    """The SQL with another code wherever it stands, as a value or as a part of a name."""
    return re.sub(rf"(?<![A-Za-z]){old}(?![A-Za-z])", new, sql)


def _games(facts: Facts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Codes that name families of tables and stand in rows, with what the knowledge calls them.

    It introduces each as 名字（Name，... code ...）.
    """
    parts = {part for e in facts.world.entities for part in e.table.name.lower().split("_")}
    codes = {value for values in facts.values.values() for value in values} & parts
    for code in sorted(codes):
        found = re.search(
            rf"(?P<zh>[\u4e00-\u9fff]{{2,10}})（(?P<inside>[^）]*\b{code}\b[^）]*)）", facts.common
        )
        if found is not None:
            names = [found["zh"]]
            if re.search(rf"\b{code.capitalize()}\b", found["inside"]):
                names.append(code.capitalize())
            yield code, tuple(names)


def _is_special(names: Iterable[str], facts: Facts) -> bool:
    """Whether the knowledge says more of a game than that it is one: its tables are not alike."""
    return any(len(re.findall(_word(name), facts.common)) > 1 for name in names)


def _with_names(text: str, old: Iterable[str], new: Iterable[str]) -> str:
    for one, other in zip(old, new, strict=False):
        text = _renamed(text, one, other)
    return text


def _part_for(name: str, old: str, new: str) -> str:
    return "_".join(new if part == old else part for part in name.split("_"))


def _with_game(
    draft: Draft, old: tuple[str, tuple[str, ...]], new: tuple[str, tuple[str, ...]]
) -> Schema | None:
    """The schema with the draft's tables renamed; None if it has a table of that name."""
    names: Mapping[str, str] = {
        name: _part_for(name, old[0], new[0]) for name in draft.tables if old[0] in name.split("_")
    }
    if any(draft.schema.table(name) for name in names.values()):
        return None

    def renamed(table: Table) -> Table:
        if table.name not in names:
            return table
        columns = tuple(
            replace(column, comment=_with_names(column.comment, old[1], new[1]))
            for column in table.columns
        )
        comment = _with_names(table.comment, old[1], new[1])
        return replace(table, name=names[table.name], comment=comment, columns=columns)

    return replace(draft.schema, tables=tuple(map(renamed, draft.schema.tables)))


SWAPS: dict[str, Step] = {
    "days": days,
    "window": window,
    "number": number,
    "value": value,
    "game": game,
}
