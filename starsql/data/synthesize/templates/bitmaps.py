"""Sets of users as bitmaps, and activity kept as texts of 0 and 1.

bitmap_count(bitmap_and(a.users, b.users));  substr(act_bits, 3, 1) = '1'
"""

from __future__ import annotations

from datetime import timedelta

from starsql.data.synthesize.activity import Activity, pick_activity
from starsql.data.synthesize.draft import Draft, Pick, Template, Unfit, between
from starsql.data.synthesize.layout import Select, with_ctes
from starsql.data.synthesize.understanding import Entity, Field
from starsql.data.synthesize.values import TODAY
from starsql.dialect.types import read_type

__all__ = ["TEMPLATES"]


def _numbered(p: Pick) -> tuple[Activity, str]:
    """An activity whose actors are numbers, and its actors as a bitmap."""
    a = pick_activity(p)
    type_ = read_type(a.actor.type)
    if not type_.is_number:
        raise Unfit
    value = a.actor.sql if type_.is_integer else f"cast({a.actor.sql} as bigint)"
    return a, f"bitmap_union(to_bitmap({value}))"


def daily_bitmap(p: Pick) -> Draft:
    """Distinct users per day by a bitmap."""
    a, users = _numbered(p)
    period = p.days(a.date, 4, 14)
    who = a.who
    return p.draft(
        Select(
            [f"{a.day} as dt", f"bitmap_count({users}) as users"],
            a.entity.sql,
            [*p.standing(a.entity), between(a.date, period)],
            [a.day],
            order=["dt"],
        ),
        zh=(f"用bitmap去重，统计{period.zh}每天{a.entity.noun.zh}的{who.zh}数，按日期排序",),
        en=(
            f"Count the distinct {who.plural} in the {a.entity.noun.plural} of each day "
            f"{period.en} with a bitmap, in order of date",
        ),
        outputs=(("日期", "date"), (f"{who.zh}数", f"number of {who.plural}")),
    )


def bitmap_overlap(p: Pick) -> Draft:
    """Users of two periods and of both, by bitmaps."""
    a, users = _numbered(p)
    length = p.one((3, 5, 7))
    both = p.days(a.date, 2 * length, 2 * length)
    first = p.period(both.first, both.first + timedelta(days=length - 1))
    second = p.period(first.last + timedelta(days=1), both.last)
    ctes = [
        (
            name,
            Select(
                [f"{users} as users"],
                a.entity.sql,
                [*p.standing(a.entity), between(a.date, period)],
            ),
        )
        for name, period in (("first_period", first), ("second_period", second))
    ]
    operator, zh, en = p.one(
        (
            ("bitmap_and", "两段时间都活跃", "active in both periods"),
            ("bitmap_andnot", "只在前一段活跃", "active in the first period only"),
            ("bitmap_or", "任一时段活跃", "active in either period"),
        )
    )
    who = a.who
    last = Select(
        [f"bitmap_count({operator}(a.users, b.users)) as users"],
        "first_period a\ncross join second_period b",
    )
    return p.draft(
        with_ctes(ctes, last),
        zh=(f"用bitmap计算{first.zh}与{second.zh}{zh}的{who.zh}数（{a.entity.noun.zh}）",),
        en=(
            f"Use bitmaps to count the {who.plural} {en} {first.en} and {second.en} (rows "
            f"of the {a.entity.noun.plural})",
        ),
    )


def bitmap_per_value(p: Pick) -> Draft:
    """Distinct users for each value of a column, by a bitmap."""
    a, users = _numbered(p)
    by = p.one([f for f in a.entity.of("category") if not f.total])
    period = p.days(a.date, 5, 25)
    who = a.who
    return p.draft(
        Select(
            [by.sql, f"bitmap_count({users}) as users"],
            a.entity.sql,
            [*p.standing(a.entity), between(a.date, period)],
            [by.sql],
            order=["users desc", by.sql],
        ),
        zh=(
            f"用bitmap统计{period.zh}各{by.noun.zh}的去重{who.zh}数（{a.entity.noun.zh}）"
            "，从多到少",
        ),
        en=(
            f"With bitmaps, count the distinct {who.plural} of the {a.entity.noun.plural} "
            f"{period.en} for each {by.noun.en}, most first",
        ),
        outputs=((by.noun.zh, by.noun.en), (f"{who.zh}数", f"number of {who.plural}")),
    )


def _bits(p: Pick) -> tuple[Entity, Field, str]:
    """A snapshot with a text of bits, whose first is the snapshot's day; its actor."""
    entity = p.entity("bits")
    if entity.snapshot is None:
        raise Unfit
    actor = next(f for f in entity.of("id"))
    return entity, p.one(entity.of("bits")), actor.sql


def bits_on_day(p: Pick) -> Draft:
    """How many were active so many days before the snapshot."""
    entity, bits, actor = _bits(p)
    standing = p.standing(entity)
    back = p.rng.randint(0, 20)
    day = p.say_day(TODAY - timedelta(days=1 + back))
    what = bits.noun.zh.removesuffix("位图") or "活跃"
    kind = bits.noun.en.split(" ")[0]
    en = {"act": "active", "pay": "paying"}.get(kind, kind)
    return p.draft(
        Select(
            [f"count(distinct {actor}) as users"],
            entity.sql,
            [*standing, f"substr({bits.sql}, {back + 1}, 1) = '1'"],
        ),
        zh=(
            f"用{bits.noun.zh}（{bits.name}）统计{day[0]}{what}的玩家数",
            f"从{bits.name}看，{day[0]}有多少玩家{what}",
        ),
        en=(f"How many players were {en} on {day[1]}, by {bits.name}",),
    )


def bits_idle(p: Pick) -> Draft:
    """How many, or who, were not active in the last n days, or were on each of them."""
    entity, bits, actor = _bits(p)
    standing = p.standing(entity)
    count, idle = p.rng.randint(2, 14), p.chance(0.6)
    what = bits.noun.zh.removesuffix("位图") or "活跃"
    pattern = ("0" if idle else "1") * count
    en = {"act": "active", "pay": "paying"}.get(bits.noun.en.split(" ")[0], "active")
    listed = p.chance(0.4)
    item = actor if listed else f"count(distinct {actor}) as users"
    p.know("近N天含统计日期当天", "The last N days include the day of the statistics")
    return p.draft(
        Select(
            [item],
            entity.sql,
            [*standing, f"substr({bits.sql}, 1, {count}) = '{pattern}'"],
            order=[actor] if listed else (),
        ),
        zh=(
            f"{'列出' if listed else '统计'}近{count}天{'都没有' if idle else '每天都'}"
            f"{what}的玩家{'ID，按ID排序' if listed else '数'}（用{bits.name}）",
        ),
        en=(
            f"{'List in order the IDs of' if listed else 'Count'} the players who were "
            f"{'not ' if idle else ''}{en} on {'any' if idle else 'every one'} of the "
            f"last {count} days, by {bits.name}",
        ),
    )


def bits_retained(p: Pick) -> Draft:
    """Of those active on one day, how many were active on a later one."""
    entity, bits, actor = _bits(p)
    standing = p.standing(entity)
    later = p.rng.randint(1, 8)
    n = p.one((1, 3, 7))
    base = TODAY - timedelta(days=later + n)
    day = p.say_day(base)
    hit = f"count(distinct case when substr({bits.sql}, {later}, 1) = '1' then {actor} end)"
    what = bits.noun.zh.removesuffix("位图") or "活跃"
    en = {"act": "active", "pay": "paying"}.get(bits.noun.en.split(" ")[0], "active")
    return p.draft(
        Select(
            [
                f"count(distinct {actor}) as users",
                f"{hit} as retained_users",
                f"round({hit} / count(distinct {actor}), 4) as rate",
            ],
            entity.sql,
            [*standing, f"substr({bits.sql}, {later + n}, 1) = '1'"],
        ),
        zh=(
            f"{day[0]}{what}的玩家里，有多少{n}天后又{what}？用{bits.name}算，给出人数、"
            f"{n}天后又{what}的人数和比率（4位小数）",
        ),
        en=(
            f"Of the players {en} on {day[1]}, how many were {en} again {n} "
            f"day{'s' * (n > 1)} later, by {bits.name}? Show both counts and the rate (4 "
            "decimals)",
        ),
    )


def bits_days(p: Pick) -> Draft:
    """Average number of active days in the last n, for each value of a column or in all."""
    entity, bits, _ = _bits(p)
    standing = p.standing(entity)
    count = p.one((7, 14, 30))
    what = bits.noun.zh.removesuffix("位图") or "活跃"
    en = {"act": "active", "pay": "paying"}.get(bits.noun.en.split(" ")[0], "active")
    days = f"length(replace(substr({bits.sql}, 1, {count}), '0', ''))"
    least = p.rng.randint(1, count // 2)
    if p.chance(0.5):
        return p.draft(
            Select([f"round(avg({days}), 2) as avg_days"], entity.sql, standing),
            zh=(f"近{count}天玩家平均{what}天数是多少（用{bits.name}，保留2位小数）",),
            en=(
                f"What is the average number of {en} days per player in the last {count} "
                f"days, by {bits.name} (2 decimals)",
            ),
        )
    return p.draft(
        Select(
            [f"{days} as days", "count(*) as users"],
            entity.sql,
            [*standing, f"{days} >= {least}"],
            [days],
            order=["days"],
        ),
        zh=(
            f"近{count}天{what}天数不少于{least}天的玩家，按{what}"
            f"天数分布各有多少人（用{bits.name}）？按天数升序",
        ),
        en=(
            f"How many players were {en} on exactly how many of the last {count} days, "
            f"from {least} days on, by {bits.name}, in order of days",
        ),
        outputs=((f"{what}天数", f"{en} days"), ("玩家数", "players")),
    )


TEMPLATES: tuple[Template, ...] = (
    daily_bitmap,
    bitmap_overlap,
    bitmap_per_value,
    bits_on_day,
    bits_idle,
    bits_retained,
    bits_days,
)
