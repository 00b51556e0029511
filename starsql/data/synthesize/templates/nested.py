"""Queries within queries, and set operations.

年龄高于平均年龄的学生    select name from student where age > (select avg(age) from student)
"""

from __future__ import annotations

from starsql.data.synthesize.draft import Draft, Pick, Template, Unfit, literal, ref
from starsql.data.synthesize.language import a, be, degree
from starsql.data.synthesize.layout import Select, both, with_ctes
from starsql.data.synthesize.templates.joins import joined
from starsql.data.synthesize.understanding import Entity, Field
from starsql.data.synthesize.values import Value

__all__ = ["TEMPLATES"]


def _measured(p: Pick) -> tuple[Entity, Field, Field]:
    """A table with a label and a measure."""
    entity = p.entity("name", "measure")
    label = entity.label
    assert label is not None
    return entity, label, p.one(entity.of("measure"))


def against_average(p: Pick) -> Draft:
    """Rows above or below the average of all."""
    entity, label, one = _measured(p)
    above = p.chance(0.65)
    standing = p.standing(entity)
    average = Select([f"avg({one.sql})"], entity.sql, standing)
    fields = [label, one] if p.chance(0.3) else [label]
    zh, en = p.titles(fields, many=p.chance(0.5))
    n = entity.noun
    count = p.chance(0.25)
    word = ("高于", "above") if above else ("低于", "below")
    query = Select(
        ["count(*)"] if count else [f.sql for f in fields],
        entity.sql,
        [*standing, f"{one.sql} {'>' if above else '<'} ({average.line})"],
    )
    if count:
        return p.draft(
            query,
            zh=(f"有多少{n.counted}{n.zh}的{one.noun.zh}{word[0]}平均值",),
            en=(f"How many {n.plural} have {a(one.noun)} {word[1]} the average",),
        )
    return p.draft(
        query,
        zh=(
            f"列出{one.noun.zh}{word[0]}平均{one.noun.zh}的{n.zh}的{zh}",
            f"哪些{n.zh}的{one.noun.zh}{word[0]}所有{n.zh}的平均水平？给出{zh}",
        ),
        en=(
            f"Find the {en} of {n.plural} whose {one.noun.en} {be(one.noun)} {word[1]} the average",
            f"Which {n.plural} have {a(one.noun)} {word[1]} the average of all? Show the {en}",
        ),
    )


def all_extremes(p: Pick) -> Draft:
    """Every row that has the highest or lowest value, ties included."""
    entity, label, one = _measured(p)
    top = p.chance(0.6)
    very = degree(one.noun.zh)[not top]
    standing = p.standing(entity)
    extreme = Select([f"{'max' if top else 'min'}({one.sql})"], entity.sql, standing)
    n = entity.noun
    return p.draft(
        Select([label.sql], entity.sql, [*standing, f"{one.sql} = ({extreme.line})"]),
        zh=(
            f"{one.noun.zh}最{very}的{n.zh}有哪些（并列的都要）？给出{label.noun.zh}",
            f"找出{one.noun.zh}等于{'最大' if top else '最小'}值的所有{n.zh}的{label.noun.zh}",
        ),
        en=(
            f"Which {n.plural} have the {'highest' if top else 'lowest'} {one.noun.en}, "
            "ties included? "
            f"Give their {label.noun.plural}",
            f"Find the {label.noun.en} of all {n.plural} whose {one.noun.en} equals the "
            f"{'maximum' if top else 'minimum'}",
        ),
    )


def above_group_average(p: Pick) -> Draft:
    """Rows above the average of the rows that share a value with them."""
    entity, label, one = _measured(p)
    by = p.one([f for f in entity.of("category") if not f.total])
    n = entity.noun
    standing = p.standing(entity)
    averages = Select([by.sql, f"avg({one.sql}) as avg_value"], entity.sql, standing, [by.sql])
    last = Select(
        [f"t.{label.sql}", f"t.{by.sql}", f"t.{one.sql}"],
        f"{entity.sql} t\njoin averages a on t.{by.sql} = a.{by.sql}",
        [*p.standing(entity, "t"), f"t.{one.sql} > a.avg_value"],
    )
    zh, en = p.titles([label, by, one])
    return p.draft(
        with_ctes([("averages", averages)], last),
        zh=(
            f"找出{one.noun.zh}高于同{by.noun.zh}{n.zh}平均{one.noun.zh}的{n.zh}，给出{zh}",
            f"哪些{n.zh}的{one.noun.zh}超过了相同{by.noun.zh}的{n.zh}的平均值？列出{zh}",
        ),
        en=(
            f"Which {n.plural} have {a(one.noun)} above the average of the {n.plural} "
            "with the same "
            f"{by.noun.en}? Show the {en}",
            f"Find the {en} of {n.plural} whose {one.noun.en} exceeds the average for "
            f"their {by.noun.en}",
        ),
    )


def parents_in_query(p: Pick) -> Draft:
    """Parents whose keys a query on the children gives, listed or counted."""
    child, parent, link = p.link(lambda _, up: up.label is not None)
    label = parent.label
    assert label is not None
    condition = p.condition(child, avoid=[link.column])
    n, m = child.noun, parent.noun
    inner = Select([link.column.sql], child.sql, [*p.standing(child), condition.sql])
    count = p.chance(0.4)
    return p.draft(
        Select(
            ["count(*)"] if count else [label.sql],
            parent.sql,
            [*p.standing(parent), f"{link.reference.sql} in ({inner.line})"],
        ),
        zh=(
            f"有多少{m.counted}{m.zh}至少有一{n.counted}{condition.zh}的{n.zh}",
            f"统计拥有{condition.zh}的{n.zh}的{m.zh}数量",
        )
        if count
        else (f"列出至少有一{n.counted}{condition.zh}的{n.zh}的{m.zh}的{label.noun.zh}",),
        en=(f"How many {m.plural} have at least one {n.en} {condition.en}",)
        if count
        else (
            f"List the {label.noun.en} of {m.plural} that have at least one {n.en} {condition.en}",
        ),
    )


def both_kinds(p: Pick) -> Draft:
    """Parents that have children of one kind and of another, or of one but not of the other."""
    child, parent, link = p.link(
        lambda down, up: up.label is not None and bool(down.of("category"))
    )
    label = parent.label
    assert label is not None
    by = p.one([f for f in child.of("category") if not f.total])
    values = [v for v in dict.fromkeys(p.values.get(by.place, ())) if v != by.total]
    if len(values) < 2:
        raise Unfit
    first, second = p.rng.sample(values, 2)
    one, two = (_equal(by, v) for v in (first, second))
    n, m = child.noun, parent.noun
    also = p.chance(0.5)
    operator = "intersect" if also else "except"
    said = p.say(by, first), p.say(by, second)
    queries = [
        Select(
            [f"p.{link.reference.sql}", f"p.{label.sql}"],
            joined(child, parent, link),
            [*p.standing(child, "c"), *p.standing(parent, "p"), f"c.{condition}"],
        )
        for condition in (one, two)
    ]
    key_zh, key_en = p.title(link.reference, parent)
    zh, en = ("也有", "and also") if also else ("但没有", "but no")
    return p.draft(
        both(queries[0], operator, queries[1]),
        zh=(
            f"哪些{m.zh}既有{by.noun.zh}为{said[0]}的{n.zh}，{zh}{by.noun.zh}为{said[1]}"
            f"的{n.zh}？给出{key_zh}和{label.noun.zh}".replace("既有", "既有" if also else "有"),
        ),
        en=(
            f"Which {m.plural} have {n.plural} with {by.noun.en} {said[0]} {en} {n.plural} with "
            f"{by.noun.en} {said[1]}? Show the {key_en} and {label.noun.en}",
        ),
    )


def _equal(one: Field, value: Value) -> str:
    return f"{one.sql} = {literal(value)}"


def shared_values(p: Pick) -> Draft:
    """Values that two kinds of rows share, that either has, that one has and the other has not."""
    entity = p.entity("category", "measure")
    by = p.one([f for f in entity.of("category") if not f.total])
    one = p.one(entity.of("measure"))
    values = sorted({v for v in p.values.get(one.place, ()) if isinstance(v, (int, float))})
    if len(values) < 8:
        raise Unfit
    low, high = values[len(values) // 3], values[2 * len(values) // 3]
    verb = be(one.noun)
    operator, zh, en = p.one(
        (
            (
                "intersect",
                f"既有{one.noun.zh}高于{high}的、又有{one.noun.zh}低于{low}"
                f"的{entity.noun.zh}的{by.noun.zh}有哪些",
                f"Which {by.noun.plural} have both {entity.noun.plural} whose "
                f"{one.noun.en} {verb} above {high} and {entity.noun.plural} whose "
                f"{one.noun.en} {verb} below {low}",
            ),
            (
                "except",
                f"有{one.noun.zh}高于{high}的{entity.noun.zh}、但没有{one.noun.zh}"
                f"低于{low}的{entity.noun.zh}的{by.noun.zh}有哪些",
                f"Which {by.noun.plural} have {entity.noun.plural} whose {one.noun.en} "
                f"{verb} above {high} but none whose {one.noun.en} {verb} below {low}",
            ),
            (
                "union",
                f"列出有{one.noun.zh}高于{high}或低于{low}的{entity.noun.zh}"
                f"的所有{by.noun.zh}，不重复",
                f"List all different {by.noun.plural} of {entity.noun.plural} whose "
                f"{one.noun.en} {verb} above {high} or below {low}",
            ),
        )
    )
    standing = p.standing(entity)
    return p.draft(
        both(
            Select([by.sql], entity.sql, [*standing, f"{one.sql} > {high}"]),
            operator,
            Select([by.sql], entity.sql, [*standing, f"{one.sql} < {low}"]),
        ),
        zh=(zh,),
        en=(en,),
    )


def spread(p: Pick) -> Draft:
    """How far the highest and the lowest value of each group are apart."""
    entity = p.entity("category", "measure")
    by = p.one([f for f in entity.of("category") if not f.total])
    one = p.one(entity.of("measure"))
    n = entity.noun
    much, little = degree(one.noun.zh)
    return p.draft(
        Select(
            [by.sql, f"max({one.sql}) - min({one.sql}) as diff"],
            entity.sql,
            p.standing(entity),
            [by.sql],
            order=["diff desc", by.sql],
        ),
        zh=(
            f"各{by.noun.zh}内，{n.zh}的最{much}与最{little}{one.noun.zh}相差多少？按差值从大到小排列",
            f"统计每个{by.noun.zh}的{n.zh}{one.noun.zh}的极差（最大值减最小值），降序排列",
        ),
        en=(
            f"For each {by.noun.en}, how far apart are the highest and the lowest "
            f"{one.noun.en} of its {n.plural}? Largest difference first".replace(
                "? ", ", "
            ).replace("Largest", "largest"),
            f"Compute the difference between the maximum and minimum {one.noun.en} of "
            f"{n.plural} per {by.noun.en}, in descending order",
        ),
        outputs=((by.noun.zh, by.noun.en), ("差值", "difference")),
    )


def nth_highest(p: Pick) -> Draft:
    """The second or third highest distinct value."""
    entity, label, one = _measured(p)
    place = p.one((2, 2, 3))
    n = entity.noun
    ranked = Select(
        [label.sql, one.sql, f"dense_rank() over (order by {one.sql} desc) as rk"],
        entity.sql,
        [*p.standing(entity), f"{one.sql} is not null"],
    )
    zh, en = p.titles([label, one])
    nth = {2: ("二", "second"), 3: ("三", "third")}[place]
    return p.draft(
        with_ctes([("ranked", ranked)], Select([label.sql, one.sql], "ranked", [f"rk = {place}"])),
        zh=(
            f"{one.noun.zh}第{nth[0]}{degree(one.noun.zh)[0]}的{n.zh}是哪些（并列算同一名次）？给出{zh}",
            f"找出{one.noun.zh}排第{nth[0]}的{n.zh}的{zh}，相同值算同一名次、名次不跳号",
        ),
        en=(
            f"Which {n.plural} have the {nth[1]} highest {one.noun.en}, equal values "
            f"sharing a place? Show the {en}",
            f"Find the {en} of the {n.plural} with the {nth[1]} highest distinct {one.noun.en}",
        ),
    )


def busy_parents(p: Pick) -> Draft:
    """Parents with more children than the average parent that has any."""
    child, parent, link = p.link(lambda _, up: up.label is not None)
    label = parent.label
    assert label is not None
    n, m = child.noun, parent.noun
    counted = Select(
        [link.column.sql, "count(*) as cnt"],
        child.sql,
        [*p.standing(child), f"{link.column.sql} is not null"],
        [link.column.sql],
    )
    last = Select(
        [f"p.{label.sql}", "t.cnt"],
        f"counted t\njoin {parent.sql} p on t.{link.column.sql} = p.{link.reference.sql}",
        [*p.standing(parent, "p"), "t.cnt > (select avg(cnt) from counted)"],
        order=["t.cnt desc", f"p.{label.sql}"],
    )
    return p.draft(
        with_ctes([("counted", counted)], last),
        zh=(
            f"哪些{m.zh}的{n.zh}数量高于平均每{m.counted}{m.zh}的数量（只看有{n.zh}"
            f"的{m.zh}）？给出{label.noun.zh}和数量，从多到少",
        ),
        en=(
            f"Which {m.plural} have more {n.plural} than the average {m.en} that has any? "
            f"Show the {label.noun.en} and the count, most first",
        ),
        outputs=((label.noun.zh, label.noun.en), ("数量", "count")),
    )


def beats_group(p: Pick) -> Draft:
    """Rows above the highest, or below the lowest, value of a group."""
    entity, label, one = _measured(p)
    by = p.one([f for f in entity.of("category") if not f.total])
    value = p.value_of(by)
    if value == by.total:
        raise Unfit
    above = p.chance(0.6)
    said, n = p.say(by, value), entity.noun
    inner = Select(
        [f"{'max' if above else 'min'}({one.sql})"],
        entity.sql,
        [*p.standing(entity), _equal(by, value)],
    )
    return p.draft(
        Select(
            [label.sql],
            entity.sql,
            [*p.standing(entity), f"{ref(one)} {'>' if above else '<'} ({inner.line})"],
        ),
        zh=(
            f"哪些{n.zh}的{one.noun.zh}比所有{by.noun.zh}为{said}的{n.zh}"
            f"都{degree(one.noun.zh)[not above]}？列出{label.noun.zh}",
        ),
        en=(
            f"Which {n.plural} have {a(one.noun)} {'higher' if above else 'lower'} than "
            f"every {n.en} whose {by.noun.en} is {said}? List their {label.noun.plural}",
        ),
    )


TEMPLATES: tuple[Template, ...] = (
    against_average,
    all_extremes,
    above_group_average,
    parents_in_query,
    both_kinds,
    shared_values,
    spread,
    nth_highest,
    busy_parents,
    beats_group,
)
