"""Who was active, came back, left and paid: tables of what somebody did on a day.

20250701-20250707每天的活跃玩家次留    active a left join active b on ... datediff(...) = 1
"""

from __future__ import annotations

from datetime import timedelta

from starsql.data.synthesize.activity import Activity, pick_activity
from starsql.data.synthesize.draft import (
    Draft,
    Period,
    Pick,
    Template,
    Unfit,
    as_date,
    between,
    day_sql,
    literal,
)
from starsql.data.synthesize.layout import Select, with_ctes
from starsql.data.synthesize.understanding import Field

__all__ = ["TEMPLATES"]


def _where(p: Pick, a: Activity, period: Period, alias: str = "") -> list[str]:
    return [*p.standing(a.entity, alias), between(a.date, period, alias)]


def _active(p: Pick, a: Activity, period: Period) -> tuple[str, Select]:
    """The CTE of who was active on which day."""
    items = [f"{a.actor.sql} as uid", f"{a.day} as dt"]
    return "active", Select(items, a.entity.sql, _where(p, a, period), distinct=True)


def _define(p: Pick, a: Activity, always: bool = False) -> None:
    if always or p.chance(0.5):
        p.know(*a.definition)


def _in(a: Activity) -> tuple[str, str]:
    """Where the activity is looked up, for the question."""
    return f"{a.entity.noun.zh}中", f"in the {a.entity.noun.plural}"


def daily_active(p: Pick) -> Draft:
    """DAU, with an amount beside it now and then."""
    a = pick_activity(p)
    period = p.days(a.date, 3, 14)
    sums = [f for f in a.entity.of("measure") if f.additive]
    one = p.one(sums) if sums and p.chance(0.4) else None
    _define(p, a)
    items = [f"{a.day} as dt", f"count(distinct {a.actor.sql}) as dau"]
    if one:
        items.append(f"sum({one.sql}) as total_value")
    also_zh, also_en = (
        (f"和{one.noun.zh}合计", f" and the total {one.noun.en}") if one else ("", "")
    )
    who = a.who
    return p.draft(
        Select(items, a.entity.sql, _where(p, a, period), [a.day], order=["dt"]),
        zh=(
            f"统计{period.zh}每天的DAU（活跃{who.zh}数，去重）{also_zh}，"
            f"数据来自{a.entity.noun.zh}，按日期排序",
            f"{period.zh}{_in(a)[0]}每天有多少{who.counted}不同的{who.zh}"
            f"{also_zh and '，' + also_zh[1:] + '是多少'}？按日期升序",
        ),
        en=(
            f"Show the DAU (distinct {who.plural}{' ' + _in(a)[1]}){also_en} for each day "
            f"{period.en}, in order of date",
            f"How many different {who.plural} were active {_in(a)[1]} on each day "
            f"{period.en}{', with' + also_en[4:] if one else ''}, oldest first",
        ),
        outputs=(
            ("日期", "date"),
            ("DAU", "DAU"),
            *([(f"{one.noun.zh}合计", f"total {one.noun.en}")] if one else []),
        ),
        asked=0.5,
    )


def active_in_period(p: Pick) -> Draft:
    """How many were active at least once in a period, for each value of a column or in all."""
    a = pick_activity(p)
    period = p.days(a.date, 5, 30)
    categories = [f for f in a.entity.of("category") if not f.total]
    by = p.one(categories) if categories and p.chance(0.6) else None
    who = a.who
    counted = f"count(distinct {a.actor.sql}) as active_users"
    where = _where(p, a, period)
    _define(p, a)
    if by is None:
        return p.draft(
            Select([counted], a.entity.sql, where),
            zh=(
                f"{period.zh}一共有多少{who.counted}{who.zh}出现在{a.entity.noun.zh}里（去重）",
                f"{period.zh}的去重活跃{who.zh}数（看{a.entity.noun.zh}）是多少",
            ),
            en=(f"How many distinct {who.plural} were active {_in(a)[1]} {period.en}",),
        )
    return p.draft(
        Select(
            [by.sql, counted], a.entity.sql, where, [by.sql], order=["active_users desc", by.sql]
        ),
        zh=(
            f"{period.zh}各{by.noun.zh}的去重{who.zh}数（{a.entity.noun.zh}），从多到少排列",
            f"按{by.noun.zh}统计{period.zh}{_in(a)[0]}的{who.zh}数（去重），降序",
        ),
        en=(
            f"How many distinct {who.plural} were active {_in(a)[1]} {period.en} for each "
            f"{by.noun.en}, most first",
        ),
        outputs=((by.noun.zh, by.noun.en), (f"{who.zh}数", f"number of {who.plural}")),
    )


def retention(p: Pick) -> Draft:
    """Of each day's active, how many are active again n days later."""
    a = pick_activity(p)
    n = p.one((1, 1, 2, 3, 6, 7))
    both = p.days(a.date, n + 3, n + 8)
    shown = p.period(both.first, both.last - timedelta(days=n))
    who = a.who
    later = f"datediff({as_date(a.date, 'b.dt')}, {as_date(a.date, 'a.dt')}) = {n}"
    rate = p.chance(0.8)
    items = [
        "a.dt",
        "count(distinct a.uid) as active_users",
        "count(distinct b.uid) as retained_users",
    ]
    if rate:
        items.append("round(count(distinct b.uid) / count(distinct a.uid), 4) as retention_rate")
    last = Select(
        items,
        f"active a\nleft join active b on a.uid = b.uid and {later}",
        [f"a.dt <= {day_sql(a.date, shown.last)}"],
        ["a.dt"],
        order=["a.dt"],
    )
    p.know(
        f"{n}日留存：当日活跃、{n}天后当天又活跃的{who.zh}；留存率的分母为当日活跃{who.zh}数",
        f"Day-{n} retention: {who.plural} active on a day and again exactly {n} "
        f"day{'s' * (n > 1)} later; the rate is over those active on the day",
    )
    _define(p, a)
    name = {1: "次日留存", 7: "7日留存"}.get(n, f"{n}日留存")
    tail_zh, tail_en = (
        ("和留存率（保留4位小数）", " and the retention rate (4 decimals)") if rate else ("", "")
    )
    return p.draft(
        with_ctes([_active(p, a, both)], last),
        zh=(
            f"{shown.zh}每天的{name}：{a.entity.noun.zh}中的活跃{who.zh}数、留存{who.zh}"
            f"数{tail_zh}，按日期排序",
            f"看一下{shown.zh}{_in(a)[0]}每日活跃{who.zh}的{name}，给出日期、活跃数、"
            f"留存数{tail_zh}",
        ),
        en=(
            f"Day-{n} retention for each day {shown.en} {_in(a)[1]}: show the date, "
            f"active {who.plural}, retained {who.plural}{tail_en}, in order of date",
            f"Of the {who.plural} active {_in(a)[1]} on each day {shown.en}, how many "
            f"were active again {n} day{'s' * (n > 1)} later? Show date, active, "
            f"retained{tail_en}",
        ),
    )


def cohort_days(p: Pick) -> Draft:
    """Of those active on one day, how many came back 1, 3 and 7 days later."""
    a = pick_activity(p)
    whole = p.days(a.date, 9, 9)
    first = whole.first
    offsets = p.one(((1, 3, 7), (1, 2, 3), (1, 7)))
    day = p.say_day(first)
    who = a.who
    ctes = [
        (
            "cohort",
            Select(
                [f"{a.actor.sql} as uid"],
                a.entity.sql,
                _where(p, a, Period(first, first, "", "")),
                distinct=True,
            ),
        ),
        _active(p, a, Period(first + timedelta(days=1), whole.last, "", "")),
    ]
    number = f"datediff({as_date(a.date, 'b.dt')}, '{first}')"
    items = ["count(distinct a.uid) as active_users"]
    items += [
        f"count(distinct case when {number} = {n} then b.uid end) as d{n}_users" for n in offsets
    ]
    last = Select(items, "cohort a\nleft join active b on a.uid = b.uid")
    p.know("N日留存指N天后当天又活跃", "Day-N retained means active again exactly N days later")
    listed_zh = "、".join(f"{n}日" for n in offsets)
    listed_en = ", ".join(f"day-{n}" for n in offsets)
    return p.draft(
        with_ctes(ctes, last),
        zh=(
            f"{day[0]}在{a.entity.noun.zh}中活跃的{who.zh}有多少，他们的{listed_zh}"
            "留存数分别是多少",
            f"统计{day[0]}活跃{who.zh}（{a.entity.noun.zh}）的{listed_zh}留存人数，"
            "一行输出活跃数和各留存数",
        ),
        en=(
            f"How many {who.plural} were active {_in(a)[1]} on {day[1]}, and what are "
            f"their {listed_en} retained counts? One row",
        ),
    )


def newcomers(p: Pick) -> Draft:
    """Who appears for the first time, day by day."""
    a = pick_activity(p)
    period = p.days(a.date, 3, 12)
    who = a.who
    first = Select(
        [f"{a.actor.sql} as uid", f"min({a.day}) as first_dt"],
        a.entity.sql,
        p.standing(a.entity),
        [a.actor.sql],
    )
    last = Select(
        ["first_dt", "count(*) as new_users"],
        "first_seen",
        [f"first_dt between {day_sql(a.date, period.first)} and {day_sql(a.date, period.last)}"],
        ["first_dt"],
        order=["first_dt"],
    )
    p.know(
        f"新增{who.zh}：第一次出现在 {a.entity.table.name} 的{who.zh}，算在首次出现的日期",
        f"New {who.plural}: counted on the first day they appear in {a.entity.table.name}",
    )
    return p.draft(
        with_ctes([("first_seen", first)], last),
        zh=(
            f"{period.zh}每天新增多少{who.zh}？没有新增的日期不用列，按日期排序",
            f"统计{period.zh}每日新增{who.zh}数，按日期升序，无新增的日期不输出",
        ),
        en=(
            f"How many new {who.plural} were there on each day {period.en}? Leave out "
            "days without any, in order of date",
        ),
        outputs=(("日期", "date"), (f"新增{who.zh}数", f"new {who.plural}")),
        asked=0.5,
    )


def new_and_old(p: Pick) -> Draft:
    """Each day's active split into new ones and others."""
    a = pick_activity(p)
    period = p.days(a.date, 4, 10)
    who = a.who
    first = Select(
        [f"{a.actor.sql} as uid", f"min({a.day}) as first_dt"],
        a.entity.sql,
        p.standing(a.entity),
        [a.actor.sql],
    )
    last = Select(
        [
            "a.dt",
            "count(case when f.first_dt = a.dt then 1 end) as new_users",
            "count(case when f.first_dt < a.dt then 1 end) as old_users",
        ],
        "active a\njoin first_seen f on a.uid = f.uid",
        group=["a.dt"],
        order=["a.dt"],
    )
    p.know(
        f"首次出现在 {a.entity.table.name} 当天算新{who.zh}，之后算老{who.zh}",
        f"A {who.en} is new on the first day in {a.entity.table.name} and old afterwards",
    )
    return p.draft(
        with_ctes([_active(p, a, period), ("first_seen", first)], last),
        zh=(
            f"{period.zh}每天活跃{who.zh}中新{who.zh}和老{who.zh}各有多少？按日期排序",
            f"按天拆分{period.zh}的活跃{who.zh}：新、老各多少，日期升序",
        ),
        en=(
            f"Split the active {who.plural} of each day {period.en} into new and old "
            "ones, in order of date",
        ),
        outputs=(
            ("日期", "date"),
            (f"新{who.zh}数", f"new {who.plural}"),
            (f"老{who.zh}数", f"old {who.plural}"),
        ),
        asked=0.6,
    )


def churned(p: Pick) -> Draft:
    """Active in one period and not in the next: a count with its rate, or the list."""
    a = pick_activity(p)
    length = p.one((3, 5, 7, 7))
    both = p.days(a.date, 2 * length, 2 * length)
    first = p.period(both.first, both.first + timedelta(days=length - 1))
    second = p.period(first.last + timedelta(days=1), both.last)
    who = a.who
    ctes = [
        (name, Select([f"{a.actor.sql} as uid"], a.entity.sql, _where(p, a, period), distinct=True))
        for name, period in (("before_users", first), ("after_users", second))
    ]
    source = "before_users a\nleft join after_users b on a.uid = b.uid"
    p.know(
        f"流失{who.zh}：前一时段活跃、后一时段没有活跃的{who.zh}",
        f"Churned {who.plural}: active in the first period and not in the second",
    )
    if p.chance(0.6):
        last = Select(
            [
                "count(*) as active_users",
                "count(case when b.uid is null then 1 end) as churned_users",
                "round(count(case when b.uid is null then 1 end) / count(*), 4) as churn_rate",
            ],
            source,
        )
        return p.draft(
            with_ctes(ctes, last),
            zh=(
                f"{first.zh}在{a.entity.noun.zh}中活跃的{who.zh}，到{second.zh}"
                "流失了多少？给出活跃数、流失数和流失率（4位小数）",
            ),
            en=(
                f"Of the {who.plural} active {_in(a)[1]} {first.en}, how many churned "
                f"{second.en}? Show active, churned and churn rate (4 decimals)",
            ),
        )
    return p.draft(
        with_ctes(ctes, Select(["a.uid"], source, ["b.uid is null"], order=["a.uid"])),
        zh=(
            f"列出{first.zh}在{a.entity.noun.zh}中活跃、但{second.zh}没有再活跃的"
            f"{who.zh}的{a.actor.noun.zh}，"
            f"按{a.actor.noun.zh}排序",
            f"{a.entity.noun.zh}中从{first.zh}到{second.zh}流失的{who.zh}有哪些？输出{a.actor.noun.zh}并排序",
        ),
        en=(
            f"List the {a.actor.noun.en} of the {who.plural} who were active {_in(a)[1]} "
            f"{first.en} but not {second.en}, in order",
        ),
    )


def returning(p: Pick) -> Draft:
    """Active on a day after a gap of idle days."""
    a = pick_activity(p)
    idle = p.one((2, 3, 5, 7))
    whole = p.days(a.date, idle + 6, idle + 14)
    day = whole.last
    said = p.say_day(day)
    who = a.who
    gap = Period(day - timedelta(days=idle), day - timedelta(days=1), "", "")
    today = Select(
        [f"{a.actor.sql} as uid"],
        a.entity.sql,
        _where(p, a, Period(day, day, "", "")),
        distinct=True,
    )
    conditions = []
    for test, restriction in (("not exists", between(a.date, gap, "g")), ("exists", None)):
        before = restriction or f"{day_of_before(a, gap)}"
        inner = Select(
            ["1"],
            f"{a.entity.sql} g",
            [f"g.{a.actor.sql} = t.uid", *p.standing(a.entity, "g"), before],
        )
        conditions.append(f"{test} ({inner.line})")
    p.know(
        f"回流{who.zh}：当日活跃，此前连续{idle}天（不含当日）没有活跃，但更早活跃过",
        f"Returning {who.plural}: active on the day, not in the {idle} days before it, "
        "but some time before those",
    )
    return p.draft(
        with_ctes(
            [("today_users", today)],
            Select(["count(*) as returning_users"], "today_users t", conditions),
        ),
        zh=(
            f"{said[0]}有多少{who.counted}回流{who.zh}（{a.entity.noun.zh}）",
            f"统计{said[0]}{a.entity.noun.zh}里的回流{who.zh}数",
        ),
        en=(f"How many returning {who.plural} were there {_in(a)[1]} on {said[1]}",),
    )


def day_of_before(a: Activity, gap: Period) -> str:
    """That a row g lies before a period."""
    first = f"'{gap.first:%Y%m%d}00'" if a.date.dates == "hour" else day_sql(a.date, gap.first)
    return f"g.{a.date.sql} < {first}"


def amount_per_user(p: Pick) -> Draft:
    """ARPU: an amount per active user, by day or for each value of a column."""
    a = pick_activity(p, measure=True)
    one = p.one([f for f in a.entity.of("measure") if f.additive])
    categories = [f for f in a.entity.of("category") if not f.total]
    by = p.one(categories) if categories and p.chance(0.4) else None
    period = p.days(a.date, 5, 14)
    who = a.who
    key = by.sql if by else a.day
    shown = by.sql if by else f"{a.day} as dt"
    arpu = f"round(sum(coalesce({one.sql}, 0)) / count(distinct {a.actor.sql}), 2) as per_user"
    p.know(
        f"人均{one.noun.zh} = {one.noun.zh}合计 / 去重{who.zh}数，空值按0算",
        f"{one.noun.en.capitalize()} per {who.en} = total {one.noun.en} / distinct "
        f"{who.plural}; missing values count as 0",
    )
    each_zh, each_en = (f"各{by.noun.zh}", f"each {by.noun.en}") if by else ("每天", "each day")
    order = by.sql if by else "dt"
    return p.draft(
        Select(
            [shown, f"count(distinct {a.actor.sql}) as users", arpu],
            a.entity.sql,
            _where(p, a, period),
            [key],
            order=[order],
        ),
        zh=(
            f"{period.zh}{each_zh}{a.entity.noun.zh}的{who.zh}数和人均{one.noun.zh}"
            "（保留2位小数，类似ARPU）"
            f"，按{by.noun.zh if by else '日期'}排序",
            f"统计{period.zh}{each_zh}{_in(a)[0]}的去重{who.zh}数与人均{one.noun.zh}"
            f"（2位小数），按{by.noun.zh if by else '日期'}升序",
        ),
        en=(
            f"For {each_en} {period.en}, show the number of distinct {who.plural} "
            f"{_in(a)[1]} and the "
            f"{one.noun.en} per {who.en} (2 decimals), sorted by "
            f"{by.noun.en if by else 'date'}",
        ),
        outputs=(
            (by.noun.zh if by else "日期", by.noun.en if by else "date"),
            (f"{who.zh}数", f"number of {who.plural}"),
            (f"人均{one.noun.zh}", f"{one.noun.en} per {who.en}"),
        ),
    )


def top_spenders(p: Pick) -> Draft:
    """Those with the highest total in a period."""
    a = pick_activity(p, measure=True)
    one = p.one([f for f in a.entity.of("measure") if f.additive])
    count = p.one((3, 5, 10))
    period = p.days(a.date, 5, 20)
    who = a.who
    key = a.actor
    return p.draft(
        Select(
            [key.sql, f"sum({one.sql}) as total_value"],
            a.entity.sql,
            _where(p, a, period),
            [key.sql],
            order=["total_value desc", key.sql],
            limit=count,
        ),
        zh=(
            f"{period.zh}{a.entity.noun.zh}的{one.noun.zh}合计最高的{count}{who.counted}"
            f"{who.zh}是哪些？"
            f"相同时{key.noun.zh}小的在前，给出{key.noun.zh}和{one.noun.zh}合计",
            f"{period.zh}{_in(a)[0]}{one.noun.zh}TOP{count}的{who.zh}，输出{key.noun.zh}和合计值，"
            f"并列按{key.noun.zh}升序",
        ),
        en=(
            f"Which {count} {who.plural} had the highest total {one.noun.en} {_in(a)[1]} "
            f"{period.en}? "
            f"On a tie the smaller {key.noun.en} comes first; show {key.noun.en} and total",
            f"Top {count} {who.plural} by total {one.noun.en} {_in(a)[1]} {period.en}, ties by "
            f"{key.noun.en}: show {key.noun.en} and total",
        ),
    )


def active_days(p: Pick) -> Draft:
    """Who was active on at least so many days, or how many were active on 1, 2, 3, ... days."""
    a = pick_activity(p)
    period = p.days(a.date, 7, 20)
    who = a.who
    per_user = Select(
        [f"{a.actor.sql} as uid", f"count(distinct {a.day}) as days"],
        a.entity.sql,
        _where(p, a, period),
        [a.actor.sql],
    )
    if p.chance(0.5):
        last = Select(["days", "count(*) as users"], "per_user", group=["days"], order=["days"])
        return p.draft(
            with_ctes([("per_user", per_user)], last),
            zh=(
                f"{period.zh}{_in(a)[0]}{who.zh}的活跃天数分布：活跃1天、"
                f"2天……各有多少{who.counted}，按天数升序",
            ),
            en=(
                f"How many {who.plural} were active {_in(a)[1]} on exactly 1, 2, 3, ... "
                f"days {period.en}, in order of days",
            ),
            outputs=(("活跃天数", "active days"), (f"{who.zh}数", f"number of {who.plural}")),
        )
    least = p.rng.randint(2, 4)
    return p.draft(
        with_ctes(
            [("per_user", per_user)],
            Select(["uid", "days"], "per_user", [f"days >= {least}"], order=["days desc", "uid"]),
        ),
        zh=(
            f"{period.zh}至少有{least}天活跃的{who.zh}有哪些（{a.entity.noun.zh}）？"
            f"给出{a.actor.noun.zh}和活跃天数，天数多的在前，相同按{a.actor.noun.zh}",
        ),
        en=(
            f"Which {who.plural} were active {_in(a)[1]} on at least {least} days "
            f"{period.en}? Show {a.actor.noun.en} and days, most days first, then by "
            f"{a.actor.noun.en}",
        ),
    )


def streaks(p: Pick) -> Draft:
    """The longest run of consecutive active days."""
    a = pick_activity(p)
    period = p.days(a.date, 10, 25)
    least = p.one((2, 2, 3))
    who = a.who
    numbered = Select(
        [
            "uid",
            "dt",
            f"date_sub({as_date(a.date, 'dt')}, interval row_number() over (partition by "
            "uid order by dt) day) as grp",
        ],
        "active",
    )
    runs = Select(["uid", "grp", "count(*) as days"], "numbered", group=["uid", "grp"])
    last = Select(
        ["uid", "max(days) as longest_run"],
        "runs",
        group=["uid"],
        having=[f"max(days) >= {least}"],
        order=["longest_run desc", "uid"],
    )
    return p.draft(
        with_ctes([_active(p, a, period), ("numbered", numbered), ("runs", runs)], last),
        zh=(
            f"{period.zh}哪些{who.zh}连续活跃了至少{least}天（{a.entity.noun.zh}）？"
            f"给出{a.actor.noun.zh}和最长连续天数，从长到短，相同按{a.actor.noun.zh}排",
        ),
        en=(
            f"Which {who.plural} were active {_in(a)[1]} on at least {least} days in a "
            f"row {period.en}? Show {a.actor.noun.en} and the longest run, longest first, "
            f"then by {a.actor.noun.en}",
        ),
    )


def funnel(p: Pick) -> Draft:
    """How many reached each of two or three steps, in the order of time or in any."""
    a = pick_activity(p, category=True)
    by = p.one([f for f in a.entity.of("category") if not f.total])
    values = [v for v in dict.fromkeys(p.values.get(by.place, ())) if v != by.total]
    if len(values) < 2:
        raise Unfit
    steps = p.rng.sample(values, min(len(values), p.one((2, 2, 3))))
    period = p.days(a.date, 10, 30)
    who = a.who
    flags = Select(
        [
            f"{a.actor.sql} as uid",
            *(
                f"max(case when {by.sql} = {literal(v)} then 1 else 0 end) as s{i}"
                for i, v in enumerate(steps, 1)
            ),
        ],
        a.entity.sql,
        _where(p, a, period),
        [a.actor.sql],
    )
    reached = [" * ".join(f"s{i}" for i in range(1, k + 1)) for k in range(1, len(steps) + 1)]
    items = [f"sum({part}) as step{i}_users" for i, part in enumerate(reached, 1)]
    items.append(f"round(sum({reached[-1]}) / sum(s1), 4) as pass_rate")
    said = [p.say(by, v) for v in steps]
    p.know(
        "漏斗只看是否到达过各步，不看先后；后一步要求前面各步都到达；转化率 = 最后一步 / 第一步",
        "The funnel asks whether each step was reached, in any order; a step requires "
        "all before it; conversion = last step / first step",
    )
    return p.draft(
        with_ctes([("flags", flags)], Select(items, "flags")),
        zh=(
            f"{period.zh}{by.noun.zh}从{'到'.join(said)}的漏斗：每一步有多少{who.counted}"
            f"{who.zh}（{a.entity.noun.zh}），总转化率是多少（4位小数）",
        ),
        en=(
            f"For the funnel {' -> '.join(said)} of {by.noun.en} {period.en}, show how "
            f"many {who.plural} reached each step {_in(a)[1]} and the overall conversion "
            "(4 decimals)",
        ),
    )


def overlap(p: Pick) -> Draft:
    """How many of those with one value also have another."""
    a = pick_activity(p, category=True)
    by = p.one([f for f in a.entity.of("category") if not f.total])
    values = [v for v in dict.fromkeys(p.values.get(by.place, ())) if v != by.total]
    if len(values) < 2:
        raise Unfit
    first, second = p.rng.sample(values, 2)
    period = p.days(a.date, 10, 30)
    who = a.who
    ctes = [
        (
            name,
            Select(
                [f"{a.actor.sql} as uid"],
                a.entity.sql,
                [*_where(p, a, period), f"{by.sql} = {literal(v)}"],
                distinct=True,
            ),
        )
        for name, v in (("one_users", first), ("other_users", second))
    ]
    last = Select(
        [
            "count(a.uid) as one_cnt",
            "count(b.uid) as both_cnt",
            "round(count(b.uid) / count(a.uid), 4) as both_rate",
        ],
        "one_users a\nleft join other_users b on a.uid = b.uid",
    )
    said = p.say(by, first), p.say(by, second)
    return p.draft(
        with_ctes(ctes, last),
        zh=(
            f"{period.zh}有{by.noun.zh}为{said[0]}的{a.entity.noun.zh}的{who.zh}中，"
            f"有多少同时也有{by.noun.zh}为{said[1]}的？给出前者人数、"
            "两者都有的人数和占比（4位小数）",
        ),
        en=(
            f"Of the {who.plural} with {a.entity.noun.plural} whose {by.noun.en} is "
            f"{said[0]} {period.en}, how many also have some whose {by.noun.en} is "
            f"{said[1]}? Show the former, those with both, and the share (4 decimals)",
        ),
    )


def stickiness(p: Pick) -> Draft:
    """Average DAU over all that were active in the period."""
    a = pick_activity(p)
    period = p.days(a.date, 7, 30)
    daily = Select(["dt", "count(*) as dau"], "active", group=["dt"])
    last = Select(
        [
            "round(avg(dau), 2) as avg_dau",
            "(select count(distinct uid) from active) as period_users",
            "round(avg(dau) / (select count(distinct uid) from active), 4) as stickiness",
        ],
        "daily",
    )
    who = a.who
    p.know(
        f"粘性 = 期间平均DAU / 期间去重活跃{who.zh}数，平均只算有数据的日期",
        f"Stickiness = average DAU / distinct {who.plural} of the period; days without "
        "rows do not count",
    )
    return p.draft(
        with_ctes([_active(p, a, period), ("daily", daily)], last),
        zh=(
            f"{period.zh}的平均DAU（2位小数）、期间去重活跃{who.zh}数和粘性（4位小数）"
            f"是多少，看{a.entity.noun.zh}",
            f"计算{period.zh}{a.entity.noun.zh}的平均DAU、去重{who.zh}数以及粘性",
        ),
        en=(
            f"What were the average DAU (2 decimals), the distinct active {who.plural} "
            f"and the stickiness (4 decimals) {_in(a)[1]} {period.en}",
        ),
    )


def intervals(p: Pick) -> Draft:
    """Days between one active day and the next."""
    a = pick_activity(p)
    period = p.days(a.date, 12, 30)
    who = a.who
    gaps = Select(
        [
            "uid",
            f"datediff({as_date(a.date, 'dt')}, "
            f"{as_date(a.date, 'lag(dt, 1) over (partition by uid order by dt)')}) as "
            "gap_days",
        ],
        "active",
    )
    last = Select(
        ["uid", "round(avg(gap_days), 2) as avg_gap"],
        "gaps",
        ["gap_days is not null"],
        ["uid"],
        order=["avg_gap", "uid"],
    )
    return p.draft(
        with_ctes([_active(p, a, period), ("gaps", gaps)], last),
        zh=(
            f"{period.zh}每{who.counted}{who.zh}"
            f"相邻两次活跃日之间平均间隔几天（{a.entity.noun.zh}，保留2位小数）？"
            f"只活跃一天的不算，按间隔、{a.actor.noun.zh}升序",
        ),
        en=(
            "How many days lie on average between two consecutive active days of each "
            f"{who.en} {_in(a)[1]} {period.en} (2 decimals)? Leave out those active on "
            f"one day only; sort by the gap, then {a.actor.noun.en}",
        ),
        outputs=((a.actor.noun.zh, a.actor.noun.en), ("平均间隔天数", "average gap")),
    )


def active_by_dimension(p: Pick) -> Draft:
    """Active users by a property of another table that the rows refer to."""
    a = pick_activity(p)
    options = [
        (link, p.world.by_name[link.parent])
        for link in p.world.parents_of(a.entity)
        if any(not f.total for f in p.world.by_name[link.parent].of("category"))
    ]
    link, parent = p.one(options)
    p.tell_link(link)
    p.use(parent)
    by: Field = p.one([f for f in parent.of("category") if not f.total])
    period = p.days(a.date, 5, 20)
    word = "未知" if p.language == "zh" else "unknown"
    key = f"coalesce(p.{by.sql}, '{word}')" if by.is_text else f"p.{by.sql}"
    who = a.who
    meet = f"c.{link.column.sql} = p.{link.reference.sql}"
    source = f"{a.entity.sql} c\nleft join {parent.sql} p on {meet}"
    source += "".join(f" and {one}" for one in p.standing(parent, "p"))
    tail_zh = "，维表里查不到的归为“未知”" if by.is_text else ""
    tail_en = ", with 'unknown' for those not found there" if by.is_text else ""
    return p.draft(
        Select(
            [f"{key} as dim_value", f"count(distinct c.{a.actor.sql}) as users"],
            source,
            _where(p, a, period, "c"),
            [key],
            order=["users desc", "dim_value"],
        ),
        zh=(
            f"{period.zh}{a.entity.noun.zh}的去重{who.zh}数按{parent.noun.zh}"
            f"的{by.noun.zh}分布{tail_zh}，从多到少",
            f"按{parent.noun.zh}的{by.noun.zh}统计{period.zh}活跃{who.zh}"
            f"数（{a.entity.noun.zh}，去重）{tail_zh}，降序排列",
        ),
        en=(
            f"How many distinct {who.plural} were active {_in(a)[1]} {period.en} by "
            f"{by.noun.en} of the {parent.noun.en}{tail_en}, most first",
        ),
        outputs=((by.noun.zh, by.noun.en), (f"{who.zh}数", f"number of {who.plural}")),
    )


def qualified_share(p: Pick) -> Draft:
    """Which part of a period's active users did something in particular."""
    a = pick_activity(p)
    condition = p.condition(a.entity, avoid=[a.date])
    period = p.days(a.date, 5, 14)
    who = a.who
    hit = f"count(distinct case when {condition.sql} then {a.actor.sql} end)"
    by_day = p.chance(0.6)
    items = [
        f"count(distinct {a.actor.sql}) as users",
        f"{hit} as hit_users",
        f"round({hit} / count(distinct {a.actor.sql}), 4) as hit_rate",
    ]
    where = _where(p, a, period)
    query = (
        Select([f"{a.day} as dt", *items], a.entity.sql, where, [a.day], order=["dt"])
        if by_day
        else Select(items, a.entity.sql, where)
    )
    each_zh, each_en = ("每天", "for each day ") if by_day else ("", "")
    return p.draft(
        query,
        zh=(
            f"{period.zh}{each_zh}有多少{who.counted}{who.zh}，其中有{condition.zh}"
            f"的{a.entity.noun.zh}的有多少、占比多少（4位小数）"
            f"{'？按日期排序' if by_day else ''}",
        ),
        en=(
            f"How many distinct {who.plural} were active {_in(a)[1]} {each_en}{period.en}"
            f", how many of them with {a.entity.noun.plural} {condition.en}, and what "
            f"share is that (4 decimals){', in order of date' if by_day else ''}",
        ),
    )


TEMPLATES: tuple[Template, ...] = (
    daily_active,
    active_in_period,
    retention,
    retention,
    cohort_days,
    newcomers,
    new_and_old,
    churned,
    returning,
    amount_per_user,
    top_spenders,
    active_days,
    streaks,
    funnel,
    overlap,
    stickiness,
    intervals,
    active_by_dimension,
    qualified_share,
)
