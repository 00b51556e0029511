"""Rows by day, week and month, and periods beside each other.

2025年6月每天的订单数    select date(order_date) as dt, count(*) ... group by date(order_date)
"""

from __future__ import annotations

from datetime import timedelta

from starsql.data.synthesize.draft import (
    Draft,
    Pick,
    Template,
    Unfit,
    as_date,
    between,
    day_of,
    day_sql,
)
from starsql.data.synthesize.language import degree
from starsql.data.synthesize.layout import Select, with_ctes
from starsql.data.synthesize.understanding import Entity, Field
from starsql.data.synthesize.values import TODAY

__all__ = ["TEMPLATES"]


def _dated(p: Pick) -> tuple[Entity, Field]:
    entity = p.entity("date")
    when = p.one([f for f in entity.of("date") if f != entity.snapshot])
    p.tell_format(when)
    return entity, when


def _amount(p: Pick, entity: Entity) -> tuple[str, str, str]:
    """What is added up per day: SQL, Chinese, English."""
    sums = [f for f in entity.of("measure") if f.additive]
    n = entity.noun
    if sums and p.chance(0.5):
        one = p.one(sums)
        return f"sum({one.sql})", f"{n.zh}的{one.noun.zh}合计", f"total {one.noun.en} of {n.plural}"
    return "count(*)", f"{n.zh}数量", f"number of {n.plural}"


def _month(when: Field) -> str:
    """The month of a date column as YYYYMM."""
    if when.dates in ("text", "hour"):
        return f"left({when.sql}, 6)"
    if when.dates == "number":
        return f"left(cast({when.sql} as string), 6)"
    return f"date_format({when.sql}, '%Y%m')"


def daily(p: Pick) -> Draft:
    """Day by day within a period."""
    entity, when = _dated(p)
    value, zh, en = _amount(p, entity)
    period = p.days(when, 3, 14)
    day = day_of(when)
    return p.draft(
        Select(
            [f"{day} as dt", f"{value} as day_value"],
            entity.sql,
            [*p.standing(entity), between(when, period)],
            [day],
            order=["dt"],
        ),
        zh=(
            f"统计{period.zh}每天的{zh}（按{when.noun.zh}），按日期升序",
            f"{period.zh}每天{zh}是多少？按{when.noun.zh}统计，日期从早到晚",
        ),
        en=(
            f"Show the {en} for each day {period.en} by {when.noun.en}, in order of date",
            f"What was the {en} per day {period.en}, by {when.noun.en}, oldest first",
        ),
        outputs=(("日期", "date"), (zh, en)),
    )


def monthly(p: Pick) -> Draft:
    """Month by month, all rows or those of a year."""
    entity, when = _dated(p)
    value, zh, en = _amount(p, entity)
    month = _month(when)
    change = p.chance(0.4)
    grouped = Select(
        [f"{month} as month_no", f"{value} as month_value"],
        entity.sql,
        [*p.standing(entity), f"{when.sql} is not null"],
        [month],
        order=() if change else ["month_no"],
    )
    if not change:
        return p.draft(
            grouped,
            zh=(
                f"按月统计{zh}（以{when.noun.zh}为准，月份格式YYYYMM），按月份排序",
                f"每个月的{zh}是多少（月份按{when.noun.zh}取YYYYMM）？按月份升序",
            ),
            en=(
                f"Show the {en} per month of {when.noun.en} (YYYYMM), in order of month",
                f"What is the {en} for each month (YYYYMM) of {when.noun.en}, in order",
            ),
            outputs=(("月份", "month"), (zh, en)),
        )
    last = Select(
        [
            "month_no",
            "month_value",
            "lag(month_value, 1) over (order by month_no) as prev_value",
            "round((month_value - lag(month_value, 1) over (order by month_no)) / "
            "lag(month_value, 1) over (order by month_no), 4) as change_rate",
        ],
        "monthly",
        order=["month_no"],
    )
    p.know(
        "环比 = (本月 - 上一个有数据的月份) / 上一个有数据的月份",
        "Change rate = (month - previous month with data) / previous month with data",
    )
    return p.draft(
        with_ctes([("monthly", grouped)], last),
        zh=(f"按{when.noun.zh}统计每月（YYYYMM）的{zh}、上月值和环比（保留4位小数），按月份升序",),
        en=(
            f"By month of {when.noun.en} (YYYYMM), show the {en}, that of the month "
            "before and the change rate (4 decimals), in order of month",
        ),
        outputs=(
            ("月份", "month"),
            (zh, en),
            ("上月值", "previous month"),
            ("环比", "change rate"),
        ),
        asked=0.6,
    )


def day_over_day(p: Pick) -> Draft:
    """Each day beside the day before, or the same day a week before."""
    entity, when = _dated(p)
    value, zh, en = _amount(p, entity)
    shift, name_zh, name_en = p.one(
        ((1, "日环比", "day-over-day change"), (7, "周同比", "week-over-week change"))
    )
    period = p.days(when, 4 + shift, 9 + shift)
    day = day_of(when)
    first = period.first + timedelta(days=shift)
    shown = p.period(first, period.last)
    grouped = Select(
        [f"{day} as dt", f"{value} as day_value"],
        entity.sql,
        [*p.standing(entity), between(when, period)],
        [day],
    )
    earlier = f"date_add({as_date(when, 'b.dt')}, interval {shift} day)"
    last = Select(
        [
            "a.dt",
            "a.day_value",
            "b.day_value as prev_value",
            "round((a.day_value - b.day_value) / b.day_value, 4) as change_rate",
        ],
        f"daily a\nleft join daily b on {as_date(when, 'a.dt')} = {earlier}",
        [f"a.dt >= {day_sql(when, first)}"],
        order=["a.dt"],
    )
    before_zh, before_en = (
        ("前一天", "the day before")
        if shift == 1
        else ("上周同日", "the same day of the week before")
    )
    p.know(
        f"{name_zh} = (当日 - {before_zh}) / {before_zh}，{before_zh}无数据时为空",
        f"{name_en.capitalize()} = (day - {before_en}) / {before_en}; NULL if {before_en} "
        "has no rows",
    )
    return p.draft(
        with_ctes([("daily", grouped)], last),
        zh=(
            f"{shown.zh}每天的{zh}及{name_zh}（按{when.noun.zh}，保留4位小数），列出日期、"
            f"当日值、{before_zh}值和{name_zh}",
            f"统计{shown.zh}按{when.noun.zh}每日{zh}，带上{before_zh}的值和{name_zh}"
            "（4位小数），按日期排序",
        ),
        en=(
            f"For each day {shown.en} by {when.noun.en}, show the date, the {en}, that of "
            f"{before_en} and the {name_en} (4 decimals), in order of date",
        ),
    )


def weekdays(p: Pick) -> Draft:
    """Rows by day of the week."""
    entity, when = _dated(p)
    value, zh, en = _amount(p, entity)
    if when.dates == "iso":
        raise Unfit
    expression = f"dayofweek({as_date(when, day_of(when))})"
    p.know(
        "星期用dayofweek表示：1为周日，7为周六",
        "Day of the week as by dayofweek: 1 is Sunday, 7 is Saturday",
    )
    return p.draft(
        Select(
            [f"{expression} as weekday_no", f"{value} as total_value"],
            entity.sql,
            [*p.standing(entity), f"{when.sql} is not null"],
            [expression],
            order=["weekday_no"],
        ),
        zh=(
            f"按{when.noun.zh}所在的星期几统计{zh}，从周日到周六",
            f"一周里每一天（按{when.noun.zh}）的{zh}分别是多少？按星期排序",
        ),
        en=(
            f"Show the {en} for each day of the week of {when.noun.en}, Sunday first",
            f"What is the {en} by day of the week of {when.noun.en}, in order",
        ),
        outputs=(("星期", "day of the week"), (zh, en)),
    )


def last_days(p: Pick) -> Draft:
    """The last N days, today included."""
    entity, when = _dated(p)
    count = p.one((3, 7, 14, 30))
    period = p.period(TODAY - timedelta(days=count - 1), TODAY)
    condition = [p.condition(entity, avoid=[when])] if p.chance(0.5) else []
    n = entity.noun
    such_zh = condition[0].zh + "的" if condition else ""
    such_en = f" {condition[0].en}" if condition else ""
    p.know(
        f"今天为{TODAY:%Y%m%d}；近N天含今天",
        f"Today is {TODAY:%Y%m%d}; the last N days include today",
    )
    return p.draft(
        Select(
            ["count(*) as cnt"],
            entity.sql,
            [*p.standing(entity), between(when, period), *(c.sql for c in condition)],
        ),
        zh=(
            f"近{count}天（按{when.noun.zh}）有多少{n.counted}{such_zh}{n.zh}",
            f"统计最近{count}天{such_zh}{n.zh}的数量，日期看{when.noun.zh}",
        ),
        en=(
            f"How many {n.plural}{such_en} are there in the last {count} days by {when.noun.en}",
            f"Count the {n.plural}{such_en} of the last {count} days (by {when.noun.en})",
        ),
    )


def two_periods(p: Pick) -> Draft:
    """Two periods side by side for each value of a column."""
    entity, when = _dated(p)
    by = p.one([f for f in entity.of("category") if not f.total])
    n = entity.noun
    both = p.days(when, 6, 14)
    middle = both.first + (both.last - both.first) / 2
    first, second = p.period(both.first, middle), p.period(middle + timedelta(days=1), both.last)
    parts = [f"sum(case when {between(when, x)} then 1 else 0 end)" for x in (first, second)]
    return p.draft(
        Select(
            [
                by.sql,
                f"{parts[0]} as first_cnt",
                f"{parts[1]} as second_cnt",
                f"{parts[1]} - {parts[0]} as diff",
            ],
            entity.sql,
            [*p.standing(entity), between(when, both)],
            [by.sql],
            order=["diff desc", by.sql],
        ),
        zh=(
            f"对比各{by.noun.zh}在{first.zh}和{second.zh}的{n.zh}数量（按{when.noun.zh}）"
            f"，并给出后一段减前一段的差值，按差值降序、{by.noun.zh}升序",
        ),
        en=(
            f"By {by.noun.en}, compare the number of {n.plural} {first.en} with that "
            f"{second.en} ({when.noun.en}) and show the second minus the first, largest "
            f"difference first, then by {by.noun.en}",
        ),
        outputs=(
            (by.noun.zh, by.noun.en),
            ("前一段数量", "first period"),
            ("后一段数量", "second period"),
            ("差值", "difference"),
        ),
        asked=0.5,
    )


def peak_day(p: Pick) -> Draft:
    """The days with most rows."""
    entity, when = _dated(p)
    value, zh, en = _amount(p, entity)
    day = day_of(when)
    count = p.one((1, 1, 3, 5))
    n_zh, n_en = (f"{count}天", f"{count} days") if count > 1 else ("那天", "day")
    much = degree(zh)[0]
    return p.draft(
        Select(
            [f"{day} as dt", f"{value} as day_value"],
            entity.sql,
            [*p.standing(entity), f"{when.sql} is not null"],
            [day],
            order=["day_value desc", "dt"],
            limit=count,
        ),
        zh=(
            f"按{when.noun.zh}看，{zh}最{much}的{n_zh}是哪{'几' if count > 1 else '一'}天？"
            f"给出日期和{zh}，相同时取较早的",
            f"找出{zh}最{much}的{n_zh}（按{when.noun.zh}，并列取日期早的），输出日期和{zh}",
        ),
        en=(
            f"On which {n_en}, by {when.noun.en}, was the {en} highest, ties to the earlier "
            f"day? Show the date and the {en}",
        ),
    )


def moving_average(p: Pick) -> Draft:
    """Averages over the last days of each day."""
    entity, when = _dated(p)
    value, zh, en = _amount(p, entity)
    window = p.one((3, 7))
    period = p.days(when, 10, 25)
    day = day_of(when)
    grouped = Select(
        [f"{day} as dt", f"{value} as day_value"],
        entity.sql,
        [*p.standing(entity), between(when, period)],
        [day],
    )
    frame = f"order by dt rows between {window - 1} preceding and current row"
    last = Select(
        ["dt", "day_value", f"round(avg(day_value) over ({frame}), 2) as moving_avg"],
        "daily",
        order=["dt"],
    )
    p.know(
        f"{window}日移动平均：当日及之前{window - 1}个有数据的日期的平均值，只看本期内的数据",
        f"{window}-day moving average: over the day and the {window - 1} days with data "
        "before it, within the period",
    )
    return p.draft(
        with_ctes([("daily", grouped)], last),
        zh=(
            f"{period.zh}每天的{zh}和{window}日移动平均（按{when.noun.zh}，保留2位小数），"
            "按日期升序",
        ),
        en=(
            f"For each day {period.en} by {when.noun.en}, show the {en} and its {window}"
            "-day moving average (2 decimals), in order of date",
        ),
        outputs=(
            ("日期", "date"),
            (zh, en),
            (f"{window}日移动平均", f"{window}-day moving average"),
        ),
        asked=0.5,
    )


def by_hour(p: Pick) -> Draft:
    """Rows by hour of the day."""
    entity, when = _dated(p)
    if when.dates == "hour":
        hour, note = f"substr({when.sql}, 9, 2)", ("00-23", "00-23")
    elif when.type == "DATETIME":
        hour, note = f"hour({when.sql})", ("0-23", "0-23")
    else:
        raise Unfit
    value, zh, en = _amount(p, entity)
    period = p.days(when, 1, 10)
    return p.draft(
        Select(
            [f"{hour} as hour_no", f"{value} as total_value"],
            entity.sql,
            [*p.standing(entity), between(when, period)],
            [hour],
            order=["hour_no"],
        ),
        zh=(f"{period.zh}按小时（{note[0]}）看{zh}的分布，小时取自{when.noun.zh}，按小时排序",),
        en=(
            f"Show the {en} {period.en} by hour of the day ({note[1]}) of {when.noun.en}, "
            "in order of hour",
        ),
        outputs=(("小时", "hour"), (zh, en)),
    )


def weekly(p: Pick) -> Draft:
    """Week by week, each told by its Monday."""
    entity, when = _dated(p)
    value, zh, en = _amount(p, entity)
    week = f"date_format(date_trunc('week', {as_date(when, day_of(when))}), '%Y%m%d')"
    period = p.days(when, 14, 28)
    p.know("自然周用周一的日期（YYYYMMDD）表示", "A week is told by its Monday (YYYYMMDD)")
    return p.draft(
        Select(
            [f"{week} as week_monday", f"{value} as week_value"],
            entity.sql,
            [*p.standing(entity), between(when, period)],
            [week],
            order=["week_monday"],
        ),
        zh=(
            f"{period.zh}按自然周统计{zh}（按{when.noun.zh}），按周排序",
            f"统计{period.zh}各周的{zh}，周以{when.noun.zh}划分，从早到晚",
        ),
        en=(f"Show the {en} per week {period.en} by {when.noun.en}, in order of week",),
        outputs=(("周一日期", "Monday"), (zh, en)),
    )


TEMPLATES: tuple[Template, ...] = (
    daily,
    monthly,
    day_over_day,
    weekdays,
    last_days,
    two_periods,
    peak_day,
    moving_average,
    by_hour,
    weekly,
)
