"""One table by the values of a column.

每个国家的平均年龄       select country, avg(age) from student group by country
"""

from __future__ import annotations

from starsql.data.synthesize.draft import Draft, Pick, Template, Unfit
from starsql.data.synthesize.layout import Select, with_ctes
from starsql.data.synthesize.templates.plain import aggregate
from starsql.data.synthesize.understanding import Entity, Field

__all__ = ["TEMPLATES"]


def _group(p: Pick, *needed: str) -> tuple[Entity, Field]:
    entity = p.entity("category", *needed)  # type: ignore[arg-type] # roles by their names
    fields = [one for one in entity.of("category") if not one.total]
    return entity, p.one([one for one in fields if one.noun.en != entity.noun.en])


def count_per_value(p: Pick) -> Draft:
    """How many rows each value has."""
    entity, by = _group(p)
    n = entity.noun
    conditions = [p.condition(entity, avoid=[by])] if p.chance(0.35) else []
    such_zh = conditions[0].zh + "的" if conditions else ""
    such_en = f" {conditions[0].en}" if conditions else ""
    ordered = p.chance(0.4)
    zh_tail = "，按数量从多到少排列" if ordered else ""
    en_tail = ", most frequent first" if ordered else ""
    return p.draft(
        Select(
            [by.sql, "count(*) as cnt"],
            entity.sql,
            [*p.standing(entity), *(c.sql for c in conditions)],
            [by.sql],
            order=["cnt desc"] if ordered else (),
        ),
        zh=(
            f"每个{by.noun.zh}各有多少{n.counted}{such_zh}{n.zh}{zh_tail}",
            f"按{by.noun.zh}统计{such_zh}{n.zh}的数量{zh_tail}",
            f"统计各{by.noun.zh}下{such_zh}{n.zh}有多少{n.counted}{zh_tail}",
        ),
        en=(
            f"How many {n.plural}{such_en} are there for each {by.noun.en}{en_tail}",
            f"Show each {by.noun.en} and its number of {n.plural}{such_en}{en_tail}",
            f"Count the {n.plural}{such_en} by {by.noun.en}{en_tail}",
        ),
        outputs=((by.noun.zh, by.noun.en), (f"{n.zh}数", f"number of {n.plural}")),
    )


def aggregate_per_value(p: Pick) -> Draft:
    """Aggregates of a measure for each value of a column."""
    entity, by = _group(p, "measure")
    measures = p.some(entity.of("measure"), 1, 2)
    parts = [aggregate(p, one) for one in measures]
    n = entity.noun
    zh, en = "和".join(x[1] for x in parts), " and ".join(x[2] for x in parts)
    conditions = [p.condition(entity, avoid=[by, *measures])] if p.chance(0.25) else []
    such_zh = conditions[0].zh + "的" if conditions else ""
    such_en = f" {conditions[0].en}" if conditions else ""
    return p.draft(
        Select(
            [by.sql, *(f"{x[0]} as {x[3]}" for x in parts)],
            entity.sql,
            [*p.standing(entity), *(c.sql for c in conditions)],
            [by.sql],
        ),
        zh=(
            f"按{by.noun.zh}统计{such_zh}{n.zh}的{zh}",
            f"各{by.noun.zh}的{such_zh}{n.zh}的{zh}是多少",
            f"不同{by.noun.zh}下，{such_zh}{n.zh}的{zh}分别是多少",
        ),
        en=(
            f"What is the {en} of {n.plural}{such_en} for each {by.noun.en}",
            f"Show the {en} of {n.plural}{such_en} by {by.noun.en}",
            f"For each {by.noun.en}, find the {en} of {n.plural}{such_en}",
        ),
        outputs=((by.noun.zh, by.noun.en), *((x[1], x[2]) for x in parts)),
    )


def most_common(p: Pick) -> Draft:
    """The value that most or fewest rows have."""
    entity, by = _group(p)
    most = p.chance(0.75)
    n = entity.noun
    with_count = p.chance(0.35)
    return p.draft(
        Select(
            [by.sql, "count(*) as cnt"] if with_count else [by.sql],
            entity.sql,
            p.standing(entity),
            [by.sql],
            order=["count(*) desc" if most else "count(*)"],
            limit=1,
        ),
        zh=(
            f"{n.zh}数量{'最多' if most else '最少'}的{by.noun.zh}"
            f"是哪个{'，有多少' + n.counted if with_count else ''}",
            f"哪个{by.noun.zh}的{n.zh}{'最多' if most else '最少'}"
            f"{'？同时给出数量' if with_count else ''}",
        ),
        en=(
            f"Which {by.noun.en} has the {'most' if most else 'fewest'} {n.plural}"
            f"{', and how many' if with_count else ''}",
            f"What is the {'most' if most else 'least'} common {by.noun.en} among {n.plural}"
            f"{', and how many have it' if with_count else ''}",
        ),
    )


def values_having(p: Pick) -> Draft:
    """Values whose rows are many enough, or whose average is high enough."""
    entity, by = _group(p)
    n = entity.noun
    if p.chance(0.6) or not entity.of("measure"):
        least = p.rng.randint(2, 9)
        return p.draft(
            Select([by.sql], entity.sql, p.standing(entity), [by.sql], [f"count(*) >= {least}"]),
            zh=(
                f"哪些{by.noun.zh}至少有{least}{n.counted}{n.zh}",
                f"找出{n.zh}数量不少于{least}的{by.noun.zh}",
            ),
            en=(
                f"Which {by.noun.plural} have at least {least} {n.plural}",
                f"Find each {by.noun.en} that has {least} or more {n.plural}",
            ),
        )
    one = p.one(entity.of("measure"))
    values = sorted(v for v in p.values.get(one.place, ()) if isinstance(v, (int, float)))
    if len(values) < 5:
        raise Unfit
    bound = round(sum(values) / len(values))
    return p.draft(
        Select(
            [by.sql, f"avg({one.sql}) as avg_value"],
            entity.sql,
            p.standing(entity),
            [by.sql],
            [f"avg({one.sql}) > {bound}"],
        ),
        zh=(
            f"{n.zh}平均{one.noun.zh}超过{bound}的{by.noun.zh}有哪些？同时给出平均{one.noun.zh}",
            f"按{by.noun.zh}统计{n.zh}的平均{one.noun.zh}，只保留大于{bound}的",
        ),
        en=(
            f"Which {by.noun.plural} have an average {one.noun.en} of {n.plural} above {bound}, "
            "and what is that average",
            f"Show each {by.noun.en} whose {n.plural} have an average {one.noun.en} above {bound}, "
            "with that average",
        ),
    )


def two_keys(p: Pick) -> Draft:
    """Counts by two columns at a time."""
    entity = p.entity("category")
    first, second = p.some([f for f in entity.of("category", "flag") if not f.total], 2, 2)
    n = entity.noun
    return p.draft(
        Select(
            [first.sql, second.sql, "count(*) as cnt"],
            entity.sql,
            p.standing(entity),
            [first.sql, second.sql],
            order=[first.sql, second.sql],
        ),
        zh=(
            f"按{first.noun.zh}和{second.noun.zh}统计{n.zh}的数量，按这两项排序",
            f"每种{first.noun.zh}与{second.noun.zh}的组合各有多少{n.counted}{n.zh}？"
            f"按{first.noun.zh}、{second.noun.zh}排序",
        ),
        en=(
            f"How many {n.plural} are there for each combination of {first.noun.en} and "
            f"{second.noun.en}, sorted by both",
            f"Count the {n.plural} by {first.noun.en} and {second.noun.en}, sorted by these two",
        ),
        outputs=(
            (first.noun.zh, first.noun.en),
            (second.noun.zh, second.noun.en),
            ("数量", "count"),
        ),
    )


def conditional_counts(p: Pick) -> Draft:
    """For each value all rows and, beside them, those that meet a condition, with their share."""
    entity, by = _group(p)
    condition = p.condition(entity, avoid=[by])
    n = entity.noun
    hit = f"sum(case when {condition.sql} then 1 else 0 end)"
    items = [by.sql, "count(*) as total_cnt", f"{hit} as hit_cnt"]
    share = p.chance(0.6)
    if share:
        items.append(f"round({hit} / count(*), 4) as hit_rate")
    glue = "," if share else " and"
    tail_zh, tail_en = (
        ("以及其占比（保留4位小数）", " and their share (4 decimals)") if share else ("", "")
    )
    return p.draft(
        Select(items, entity.sql, p.standing(entity), [by.sql], order=[by.sql]),
        zh=(
            f"按{by.noun.zh}统计{n.zh}总数、其中{condition.zh}的数量{tail_zh}，按{by.noun.zh}排序",
            f"各{by.noun.zh}分别有多少{n.counted}{n.zh}，其中{condition.zh}"
            f"的有多少{tail_zh and '，占比多少（保留4位小数）'}？按{by.noun.zh}排序",
        ),
        en=(
            f"For each {by.noun.en}, sorted, how many {n.plural} are there and how many "
            "of them are "
            f"{n.plural} {condition.en}{tail_en}".replace("For each", "For each"),
            f"Show by {by.noun.en}, in its order, the number of {n.plural}{glue} the number of "
            f"those {condition.en}{tail_en}",
        ),
        outputs=(
            (by.noun.zh, by.noun.en),
            (f"{n.zh}总数", f"number of {n.plural}"),
            ("符合条件的数量", "number that meet the condition"),
            *([("占比", "share")] if share else []),
        ),
        asked=0.5,
    )


def share_per_value(p: Pick) -> Draft:
    """Each value's part of all rows, or of the sum of a measure."""
    entity, by = _group(p)
    n = entity.noun
    sums = [one for one in entity.of("measure") if one.additive]
    if sums and p.chance(0.5):
        one = p.one(sums)
        value, zh, en = f"sum({one.sql})", f"{one.noun.zh}合计", f"total {one.noun.en}"
    else:
        value, zh, en = "count(*)", f"{n.zh}数量", f"number of {n.plural}"
    grouped = Select([by.sql, f"{value} as amount"], entity.sql, p.standing(entity), [by.sql])
    share = "round(100 * amount / sum(amount) over (), 2) as pct"
    return p.draft(
        with_ctes(
            [("grouped", grouped)],
            Select([by.sql, "amount", share], "grouped", order=["amount desc", by.sql]),
        ),
        zh=(
            f"各{by.noun.zh}的{zh}及其占总体的百分比（保留2位小数），从高到低排列",
            f"统计每个{by.noun.zh}的{zh}和占比（百分数，保留2位小数），按{zh}降序",
        ),
        en=(
            f"Show the {en} for each {by.noun.en} and its percentage of the whole (2 decimals), "
            "largest first",
            f"For every {by.noun.en}, compute the {en} and its share in percent (2 decimals), in "
            "descending order",
        ),
        outputs=((by.noun.zh, by.noun.en), (zh, en), ("占比", "percentage")),
    )


def distinct_per_value(p: Pick) -> Draft:
    """How many different values of one column go with each value of another."""
    entity = p.entity("category")
    by, one = p.some([f for f in entity.of("category") if not f.total], 2, 2)
    n = entity.noun
    if p.chance(0.5):
        by, one = one, by
    return p.draft(
        Select(
            [by.sql, f"count(distinct {one.sql}) as kinds"],
            entity.sql,
            p.standing(entity),
            [by.sql],
            order=["kinds desc", by.sql],
        ),
        zh=(
            f"每个{by.noun.zh}的{n.zh}涉及多少种不同的{one.noun.zh}？从多到少排列",
            f"按{by.noun.zh}统计{n.zh}中不同{one.noun.zh}的个数，个数多的在前",
        ),
        en=(
            f"How many different {one.noun.plural} do the {n.plural} of each {by.noun.en} have, "
            "most first",
            f"For each {by.noun.en}, count the distinct {one.noun.plural} of its {n.plural}, in "
            "descending order",
        ),
        outputs=((by.noun.zh, by.noun.en), (f"{one.noun.zh}种数", f"number of {one.noun.plural}")),
    )


TEMPLATES: tuple[Template, ...] = (
    count_per_value,
    count_per_value,
    aggregate_per_value,
    aggregate_per_value,
    most_common,
    values_having,
    two_keys,
    conditional_counts,
    share_per_value,
    distinct_per_value,
)
