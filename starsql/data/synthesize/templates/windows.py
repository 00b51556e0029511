"""Ranks, shares, running totals and neighbours by window functions.

每个城市工资最高的3名员工    row_number() over (partition by city order by salary desc)
"""

from __future__ import annotations

from starsql.data.synthesize.draft import Draft, Pick, Template, Unfit, between, day_of
from starsql.data.synthesize.language import degree
from starsql.data.synthesize.layout import Select, with_ctes
from starsql.data.synthesize.templates.joins import joined
from starsql.data.synthesize.understanding import Entity, Field

__all__ = ["TEMPLATES"]


def _setting(p: Pick) -> tuple[Entity, Field, Field, Field]:
    """A table, its label, a column to divide by and a measure."""
    entity = p.entity("name", "category", "measure")
    label = entity.label
    assert label is not None
    by = p.one([f for f in entity.of("category") if not f.total])
    return entity, label, by, p.one(entity.of("measure"))


def top_per_group(p: Pick) -> Draft:
    """The first N rows of each group, with their rank."""
    entity, label, by, one = _setting(p)
    count, down = p.one((1, 2, 3, 3, 5)), p.chance(0.75)
    n = entity.noun
    order = f"{one.sql} desc" if down else one.sql
    ranked = Select(
        [
            by.sql,
            label.sql,
            one.sql,
            f"row_number() over (partition by {by.sql} order by {order}, {label.sql}) as rn",
        ],
        entity.sql,
        [*p.standing(entity), f"{one.sql} is not null"],
    )
    last = Select(
        [by.sql, "rn", label.sql, one.sql],
        "ranked",
        [f"rn <= {count}" if count > 1 else "rn = 1"],
        order=[by.sql, "rn"],
    )
    very = (f"最{degree(one.noun.zh)[not down]}", "highest" if down else "lowest")
    top = f"前{count}{n.counted}" if count > 1 else f"1{n.counted}"
    place = ("第" if down else "倒数第") if count == 1 else ("前" if down else "倒数前")
    which_zh = "些" if count > 1 else n.counted
    which_en = f"Which {count} {n.plural}" if count > 1 else f"Which {n.en}"
    have = "have" if count > 1 else "has"
    return p.draft(
        with_ctes([("ranked", ranked)], last),
        zh=(
            f"每个{by.noun.zh}里{one.noun.zh}{very[0]}的{top}{n.zh}是哪{which_zh}？{one.noun.zh}"
            f"相同时按{label.noun.zh}排，给出{by.noun.zh}、名次、{label.noun.zh}"
            f"和{one.noun.zh}",
            f"取各{by.noun.zh}下{one.noun.zh}排{place}{count}的{n.zh}"
            f"（相同时{label.noun.zh}小的在前），列出{by.noun.zh}、名次、{label.noun.zh}、"
            f"{one.noun.zh}",
        ),
        en=(
            f"For each {by.noun.en}, show the "
            f"{str(count) + ' ' + n.plural if count > 1 else n.en} with the "
            f"{very[1]} {one.noun.en}, ties by {label.noun.en}: {by.noun.en}, rank, "
            f"{label.noun.en} and {one.noun.en}",
            f"{which_en} of every {by.noun.en} {have} the {very[1]} {one.noun.en} (ties broken "
            f"by {label.noun.en})? Output {by.noun.en}, rank, {label.noun.en}, {one.noun.en}",
        ),
    )


def rank_all(p: Pick) -> Draft:
    """All rows with their rank, overall or within a group."""
    entity, label, by, one = _setting(p)
    within, dense = p.chance(0.5), p.chance(0.5)
    n = entity.noun
    over = (f"partition by {by.sql} " if within else "") + f"order by {one.sql} desc"
    kind = "dense_rank" if dense else "rank"
    items = [by.sql] * within + [label.sql, one.sql, f"{kind}() over ({over}) as rank_no"]
    rule = (
        ("名次连续不跳号", "without gaps") if dense else ("并列后名次跳号", "with gaps after ties")
    )
    inside = (f"在各{by.noun.zh}内部", f" within each {by.noun.en}") if within else ("", "")
    order = [by.sql] * within + ["rank_no", label.sql]
    return p.draft(
        Select(items, entity.sql, [*p.standing(entity), f"{one.sql} is not null"], order=order),
        zh=(
            f"{inside[0]}按{one.noun.zh}从高到低给{n.zh}排名（{rule[0]}），"
            f"给出{by.noun.zh + '、' if within else ''}{label.noun.zh}、{one.noun.zh}"
            f"和名次，按{by.noun.zh + '、' if within else ''}名次、{label.noun.zh}排序",
        ),
        en=(
            f"Rank the {n.plural} by {one.noun.en} from high to low{inside[1]}, {rule[1]}: show "
            f"{by.noun.en + ', ' if within else ''}{label.noun.en}, {one.noun.en} and "
            "rank, sorted by "
            f"{by.noun.en + ', ' if within else ''}rank and {label.noun.en}",
        ),
    )


def gap_to_group(p: Pick) -> Draft:
    """Each row beside the average of its group and the difference to it."""
    entity, label, by, one = _setting(p)
    n = entity.noun
    average = f"avg({one.sql}) over (partition by {by.sql})"
    return p.draft(
        Select(
            [label.sql, by.sql, one.sql, f"round({one.sql} - {average}, 2) as diff"],
            entity.sql,
            [*p.standing(entity), f"{one.sql} is not null"],
            order=["diff desc", label.sql],
        ),
        zh=(
            f"每{n.counted}{n.zh}的{one.noun.zh}与其所在{by.noun.zh}平均{one.noun.zh}"
            f"的差（保留2位小数）是多少？列出{label.noun.zh}、{by.noun.zh}、{one.noun.zh}"
            f"和差值，按差值降序、{label.noun.zh}升序",
        ),
        en=(
            f"How far is the {one.noun.en} of each {n.en} from the average of its "
            f"{by.noun.en} (2 decimals)? "
            f"Show {label.noun.en}, {by.noun.en}, {one.noun.en} and the difference, "
            f"largest first, then by {label.noun.en}",
        ),
    )


def share_in_group(p: Pick) -> Draft:
    """Each row's part of its group's total."""
    entity, label, by, one = _setting(p)
    if not one.additive:
        raise Unfit
    n = entity.noun
    return p.draft(
        Select(
            [
                by.sql,
                label.sql,
                f"round(100 * {one.sql} / sum({one.sql}) over (partition by {by.sql}), 2) as pct",
            ],
            entity.sql,
            p.standing(entity),
            order=[by.sql, "pct desc"],
        ),
        zh=(
            f"每{n.counted}{n.zh}的{one.noun.zh}占所在{by.noun.zh}总{one.noun.zh}"
            f"的百分比（保留2位小数），列出{by.noun.zh}、{label.noun.zh}和百分比，"
            f"按{by.noun.zh}升序、百分比降序",
        ),
        en=(
            f"Show {by.noun.en}, {label.noun.en} and the percentage (2 decimals) that the "
            f"{one.noun.en} of each {n.en} "
            f"is of the total {one.noun.en} of its {by.noun.en}, sorted by {by.noun.en} "
            "and percentage descending",
        ),
    )


def quartiles(p: Pick) -> Draft:
    """Rows in four equal parts by a measure."""
    entity, label, _, one = _setting(p)
    n = entity.noun
    parts = p.one((3, 4, 5))
    tiled = Select(
        [f"ntile({parts}) over (order by {one.sql} desc, {label.sql}) as tile", one.sql],
        entity.sql,
        [*p.standing(entity), f"{one.sql} is not null"],
    )
    last = Select(
        ["tile", "count(*) as cnt", f"round(avg({one.sql}), 2) as avg_value"],
        "tiled",
        group=["tile"],
        order=["tile"],
    )
    return p.draft(
        with_ctes([("tiled", tiled)], last),
        zh=(
            f"把{n.zh}按{one.noun.zh}从高到低（相同按{label.noun.zh}）平均分成{parts}组，"
            f"每组有多少{n.counted}、平均{one.noun.zh}是多少（保留2位小数）？按组号排序",
        ),
        en=(
            f"Divide the {n.plural} into {parts} equal parts by {one.noun.en}, highest "
            f"first, ties by {label.noun.en}; "
            f"show for each part its number, how many {n.plural} it has and their average "
            f"{one.noun.en} (2 decimals), in order",
        ),
        outputs=(
            ("组号", "part"),
            ("数量", "count"),
            (f"平均{one.noun.zh}", f"average {one.noun.en}"),
        ),
    )


def latest_per_parent(p: Pick) -> Draft:
    """The newest or oldest child of each parent."""
    child, parent, link = p.link(lambda down, up: up.label is not None and bool(down.of("date")))
    label = parent.label
    assert label is not None
    when = p.one([f for f in child.of("date") if f != child.snapshot])
    other = p.one([f for f in child.of("measure", "category", "name") if f != link.column])
    newest = p.chance(0.7)
    if when == child.label:
        raise Unfit
    tie = child.key or other
    p.tell_format(when)
    n, m = child.noun, parent.noun
    order = f"{when.sql} desc" if newest else when.sql
    over = f"partition by {link.column.sql} order by {order}, {tie.sql}"
    ranked = Select(
        [
            *dict.fromkeys([link.column.sql, when.sql, other.sql]),
            f"row_number() over ({over}) as rn",
        ],
        child.sql,
        p.standing(child),
    )
    last = Select(
        [f"p.{label.sql}", f"r.{when.sql}", f"r.{other.sql}"],
        f"ranked r\njoin {parent.sql} p on r.{link.column.sql} = p.{link.reference.sql}",
        [*p.standing(parent, "p"), "r.rn = 1"],
        order=[f"p.{label.sql}"],
    )
    title_zh, title_en = p.title(label, parent)
    which = ("最近", "latest") if newest else ("最早", "earliest")
    return p.draft(
        with_ctes([("ranked", ranked)], last),
        zh=(
            f"每{m.counted}{m.zh}{which[0]}一{n.counted}{n.zh}（按{when.noun.zh}，"
            f"相同时{tie.noun.zh}小的优先）的{when.noun.zh}和{other.noun.zh}是什么？"
            f"输出{title_zh}、{when.noun.zh}、{other.noun.zh}，按{label.noun.zh}排序",
        ),
        en=(
            f"For each {m.en}, take the {which[1]} {n.en} by {when.noun.en}, ties by the "
            f"smaller {tie.noun.en}; show {title_en}, "
            f"{when.noun.en} and {other.noun.en}, sorted by {label.noun.en}",
        ),
    )


def top_parents_per_category(p: Pick) -> Draft:
    """In each category of the parents, those with the most children."""
    child, parent, link = p.link(lambda _, up: up.label is not None and bool(up.of("category")))
    label = parent.label
    assert label is not None
    by = p.one([f for f in parent.of("category") if not f.total])
    count = p.one((1, 2, 3))
    n, m = child.noun, parent.noun
    key = f"p.{link.reference.sql}"
    counted = Select(
        [f"p.{by.sql}", key, f"p.{label.sql}", "count(*) as cnt"],
        joined(child, parent, link),
        [*p.standing(child, "c"), *p.standing(parent, "p")],
        list(dict.fromkeys([f"p.{by.sql}", key, f"p.{label.sql}"])),
    )
    if link.reference.sql == label.sql:
        raise Unfit
    ranked = Select(
        [
            by.sql,
            label.sql,
            "cnt",
            f"row_number() over (partition by {by.sql} order by cnt desc, "
            f"{link.reference.sql}) as rn",
        ],
        "counted",
    )
    last = Select([by.sql, label.sql, "cnt"], "ranked", [f"rn <= {count}"], order=[by.sql, "rn"])
    return p.draft(
        with_ctes([("counted", counted), ("ranked", ranked)], last),
        zh=(
            f"在每个{by.noun.zh}中，{n.zh}数量最多的{count}{m.counted}{m.zh}"
            f"是哪些（数量相同时{link.reference.noun.zh}小的在前）？给出{by.noun.zh}、"
            f"{label.noun.zh}和数量",
        ),
        en=(
            f"For each {by.noun.en}, show the "
            f"{str(count) + ' ' + m.plural if count > 1 else m.en} with the most "
            f"{n.plural}, "
            f"ties by the smaller {link.reference.noun.en}: {by.noun.en}, {label.noun.en} "
            "and count",
        ),
    )


def running_total(p: Pick) -> Draft:
    """What adds up day by day."""
    entity = p.entity("date")
    when = p.one([f for f in entity.of("date") if f != entity.snapshot])
    sums = [f for f in entity.of("measure") if f.additive]
    one = p.one(sums) if sums and p.chance(0.6) else None
    n = entity.noun
    value = f"sum({one.sql})" if one else "count(*)"
    zh, en = f"{n.zh}数量", f"number of {n.plural}"
    if one:
        zh, en = f"{n.zh}的{one.noun.zh}合计", f"total {one.noun.en} of {n.plural}"
    period = p.days(when, 7, 20)
    p.tell_format(when)
    day = day_of(when)
    daily = Select(
        [f"{day} as dt", f"{value} as day_value"],
        entity.sql,
        [*p.standing(entity), between(when, period)],
        [day],
    )
    frame = "order by dt rows between unbounded preceding and current row"
    last = Select(
        ["dt", "day_value", f"sum(day_value) over ({frame}) as total_value"], "daily", order=["dt"]
    )
    return p.draft(
        with_ctes([("daily", daily)], last),
        zh=(
            f"{period.zh}每天的{zh}以及期间累计值（按{when.noun.zh}），按日期排序",
            f"统计{period.zh}按{when.noun.zh}每天的{zh}和从期初起的累计{zh}，日期升序",
        ),
        en=(
            f"Show the {en} for each day {period.en} by {when.noun.en} and its running "
            "total, in order of date",
        ),
        outputs=(
            ("日期", "date"),
            (f"当日{zh}", f"{en} of the day"),
            (f"累计{zh}", "running total"),
        ),
        asked=0.6,
    )


TEMPLATES: tuple[Template, ...] = (
    top_per_group,
    top_per_group,
    rank_all,
    gap_to_group,
    share_in_group,
    quartiles,
    latest_per_parent,
    top_parents_per_category,
    running_total,
)
