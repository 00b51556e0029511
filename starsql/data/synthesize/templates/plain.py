"""One table: lists, counts, totals, extremes.

列出年龄大于30的学生的姓名。      select name from student where age > 30
"""

from __future__ import annotations

from starsql.data.synthesize.draft import Draft, Pick, Template, Unfit, literal, ref
from starsql.data.synthesize.language import a, be, degree
from starsql.data.synthesize.layout import Select
from starsql.data.synthesize.understanding import Entity, Field

__all__ = ["TEMPLATES", "aggregate", "shown"]

_AGGREGATES = {
    "avg": ("average", "mean"),
    "max": ("maximum", "highest"),
    "min": ("minimum", "lowest"),
    "sum": ("total",),
}


def shown(p: Pick, entity: Entity, count: int = 3) -> list[Field]:
    """Columns to list: those that say what a row is, first of all its name."""
    roles = entity.of("measure", "category", "date", "year", "text", "name")
    others = [one for one in roles if one is not entity.label and one != entity.snapshot]
    label = [entity.label] if entity.label else []
    if label and (not others or p.chance(0.5)):
        return label
    return [*label, *p.some(others, 1, count - len(label))]


def aggregate(p: Pick, one: Field, alias: str = "") -> tuple[str, str, str, str]:
    """An aggregate of a measure: SQL, Chinese and English name, alias."""
    kind = p.one([kind for kind in _AGGREGATES if kind != "sum" or one.additive])
    much, little = degree(one.noun.zh)
    chinese = {
        "avg": f"平均{one.noun.zh}",
        "max": f"最{much}{one.noun.zh}",
        "min": f"最{little}{one.noun.zh}",
        "sum": f"总{one.noun.zh.removeprefix('总')}",
    }[kind]
    column = ref(one, alias)
    said = f"{kind}_{'_'.join(one.noun.en.split()[-2:])}" if one.noun.en.isascii() else kind
    return f"{kind}({column})", chinese, f"{p.one(_AGGREGATES[kind])} {one.noun.en}", said


def list_filtered(p: Pick) -> Draft:
    """Columns of the rows that meet one or two conditions."""
    entity = p.entity()
    fields = shown(p, entity)
    conditions = [p.condition(entity, avoid=fields)]
    if p.chance(0.35):
        conditions.append(p.condition(entity, avoid=fields))
    if len({c.zh[:4] for c in conditions}) < len(conditions):
        raise Unfit
    many = p.chance(0.5)
    zh, en = p.titles(fields, many=many)
    are = "are" if many or len(fields) > 1 else "is"
    such_zh = p.one(("且", "并且")).join(c.zh for c in conditions)
    such_en = " and ".join(c.en for c in conditions)
    n = entity.noun
    return p.draft(
        Select(
            [f.sql for f in fields],
            entity.sql,
            [*p.standing(entity), *(c.sql for c in conditions)],
        ),
        zh=(
            f"列出{such_zh}的{n.zh}的{zh}",
            f"{such_zh}的{n.zh}，{zh}分别是什么",
            f"查询{such_zh}的所有{n.zh}的{zh}",
            f"{such_zh}的{n.zh}有哪些？给出{zh}",
        ),
        en=(
            f"List the {en} of {n.plural} {such_en}",
            f"What {are} the {en} of the {n.plural} {such_en}",
            f"Find the {en} of all {n.plural} {such_en}",
            f"Show {en} for {n.plural} {such_en}",
        ),
    )


def list_either(p: Pick) -> Draft:
    """Rows that meet one condition or another on the same or another column."""
    entity = p.entity("name")
    label = entity.label
    assert label is not None
    one = p.one(entity.of("measure", "category", "year"))
    first, second = p.about(one), p.condition(entity, avoid=[one])
    n = entity.noun
    either = f"({first.sql} or {second.sql})"
    standing = p.standing(entity)
    return p.draft(
        Select([label.sql], entity.sql, [*standing, either] if standing else [either[1:-1]]),
        zh=(
            f"找出{first.zh}或者{second.zh}的{n.zh}的{label.noun.zh}",
            f"哪些{n.zh}{first.zh}或{second.zh}？列出{label.noun.zh}",
        ),
        en=(
            f"Find the {label.noun.plural} of {n.plural} {first.en} or {second.en}",
            f"Which {n.plural} are there {first.en} or {second.en}? Show their {label.noun.plural}",
        ),
    )


def list_sorted(p: Pick) -> Draft:
    """All rows, ordered by a column."""
    entity = p.entity()
    by = p.one(entity.of("measure", "year", "date", "name"))
    if by == entity.snapshot:
        raise Unfit
    fields = [one for one in shown(p, entity) if one != by]
    if p.chance(0.5) or not fields:
        fields.append(by)
    down = p.chance(0.5)
    zh, en = p.titles(fields, many=True)
    n = entity.noun
    text = by.role == "name"
    order_zh = (("按{}倒序", "按{}降序") if down else ("按{}升序", "按{}排序"))[p.rng.randrange(2)]
    order_zh = order_zh.format(by.noun.zh)
    if text:
        order_zh = f"按{by.noun.zh}的字母{'倒序' if down else '顺序'}"
    order_en = f"{'descending' if down else 'ascending'} order of {by.noun.en}"
    if text:
        order_en = f"{'reverse ' if down else ''}alphabetical order of {by.noun.en}"
    return p.draft(
        Select(
            [f.sql for f in fields],
            entity.sql,
            p.standing(entity),
            order=[f"{by.sql} desc" if down else by.sql],
        ),
        zh=(
            f"{order_zh}列出所有{n.zh}的{zh}",
            f"列出全部{n.zh}的{zh}，{order_zh}排列".replace("排序排列", "排序"),
        ),
        en=(
            f"List the {en} of all {n.plural} in {order_en}",
            f"What are the {en} of the {n.plural}, in {order_en}",
        ),
    )


def count_rows(p: Pick) -> Draft:
    """How many rows there are, all of them or those that meet a condition."""
    entity = p.entity()
    conditions = [p.condition(entity)] if p.chance(0.85) else []
    if conditions and p.chance(0.25):
        conditions.append(p.condition(entity))
    n = entity.noun
    such_zh = "且".join(c.zh for c in conditions)
    such_zh = such_zh + "的" if such_zh else ""
    such_en = " and ".join(c.en for c in conditions)
    alias = p.one(("", "", " as cnt", " as total_cnt"))
    return p.draft(
        Select(
            [f"count(*){alias}"], entity.sql, [*p.standing(entity), *(c.sql for c in conditions)]
        ),
        zh=(
            f"{such_zh}{n.zh}有多少{n.counted}",
            f"一共有多少{n.counted}{such_zh}{n.zh}",
            f"统计{such_zh}{n.zh}的数量",
            f"查一下{such_zh}{n.zh}总共有多少",
        ),
        en=(
            f"How many {n.plural} are there {such_en}".rstrip(),
            f"Count the {n.plural} {such_en}".rstrip(),
            f"What is the number of {n.plural} {such_en}".rstrip(),
        ),
    )


def distinct_values(p: Pick) -> Draft:
    """The different values of a column, or how many there are."""
    entity = p.entity("category")
    one = p.one([f for f in entity.of("category") if not f.total])
    if one.noun.en == entity.noun.en:
        raise Unfit
    conditions = [p.condition(entity, avoid=[one])] if p.chance(0.4) else []
    such_zh = conditions[0].zh + "的" if conditions else "所有"
    such_en = f" {conditions[0].en}" if conditions else ""
    where = [*p.standing(entity), *(c.sql for c in conditions)]
    n, c = entity.noun, one.noun
    if p.chance(0.5):
        return p.draft(
            Select([one.sql], entity.sql, where, distinct=True),
            zh=(
                f"{such_zh}{n.zh}都有哪些不同的{c.zh}",
                f"列出{such_zh}{n.zh}的{c.zh}，去重",
            ),
            en=(
                f"What are the different {c.plural} of {n.plural}{such_en}",
                f"List the distinct {c.plural} of {n.plural}{such_en}",
            ),
        )
    return p.draft(
        Select([f"count(distinct {one.sql})"], entity.sql, where),
        zh=(
            f"{such_zh}{n.zh}一共有多少种不同的{c.zh}",
            f"统计{such_zh}{n.zh}涉及的不同{c.zh}的个数",
        ),
        en=(
            f"How many different {c.plural} do {n.plural}{such_en} have",
            f"Count the distinct {c.plural} of {n.plural}{such_en}",
        ),
    )


def one_aggregate(p: Pick) -> Draft:
    """One or more aggregates of a table."""
    entity = p.entity("measure")
    measures = p.some(entity.of("measure"), 1, 2)
    parts = [aggregate(p, one) for one in measures]
    if len(measures) == 1 and p.chance(0.4):
        parts.append(aggregate(p, measures[0]))
    parts = list({part[0]: part for part in parts}.values())
    conditions = [p.condition(entity, avoid=measures)] if p.chance(0.5) else []
    such_zh = conditions[0].zh + "的" if conditions else "所有"
    such_en = f" {conditions[0].en}" if conditions else ""
    zh = "、".join(part[1] for part in parts[:-1]) + ("和" if parts[1:] else "") + parts[-1][1]
    en = " and ".join(part[2] for part in parts)
    n = entity.noun
    are = ("是多少", "is") if len(parts) == 1 else ("分别是多少", "are")
    named = p.chance(0.4)
    return p.draft(
        Select(
            [f"{part[0]} as {part[3]}" if named else part[0] for part in parts],
            entity.sql,
            [*p.standing(entity), *(c.sql for c in conditions)],
        ),
        zh=(f"{such_zh}{n.zh}的{zh}{are[0]}", f"统计{such_zh}{n.zh}的{zh}"),
        en=(
            f"What {are[1]} the {en} of {'all ' if not such_en else ''}{n.plural}{such_en}",
            f"Find the {en} of {'all ' if not such_en else 'the '}{n.plural}{such_en}",
        ),
    )


def top_rows(p: Pick) -> Draft:
    """The rows with the highest or lowest values, the key or name breaking ties."""
    entity = p.entity("name", "measure")
    by, label = p.one(entity.of("measure", "year")), entity.label
    assert label is not None
    count, down = p.one((1, 1, 2, 3, 5, 10)), p.chance(0.65)
    conditions = [p.condition(entity, avoid=[by])] if p.chance(0.4) else []
    such_zh = conditions[0].zh + "的" if conditions else ""
    such_en = f" {conditions[0].en}" if conditions else ""
    fields = [label, by] if p.chance(0.4) else [label]
    zh, en = p.titles(fields, many=count > 1)
    n = entity.noun
    very = (f"最{degree(by.noun.zh)[not down]}", "highest" if down else "lowest")
    if by.role == "year":
        very = ("最晚", "latest") if down else ("最早", "earliest")
    number = str(count) if count > 1 else ""
    which_zh = f"{count}{n.counted}" if count > 1 else f"那{n.counted}"
    order = [f"{by.sql} desc" if down else by.sql]
    if count > 1 and p.chance(0.3) and label != by:
        order.append(label.sql)
        zh += f"（{by.noun.zh}相同时按{label.noun.zh}升序）"
        tie = f", ties broken by {label.noun.en}"
    else:
        tie = ""
    return p.draft(
        Select(
            [f.sql for f in fields],
            entity.sql,
            [*p.standing(entity), *(c.sql for c in conditions)],
            order=order,
            limit=count,
        ),
        zh=(
            f"{such_zh}{n.zh}中{by.noun.zh}{very[0]}的{which_zh}的{zh}是什么",
            f"列出{such_zh}{n.zh}里{by.noun.zh}{very[0]}的{which_zh}，给出{zh}",
        ),
        en=(
            f"Show the {en} of the {number + ' ' if number else ''}{n.plural if number else n.en}"
            f"{such_en} with the {very[1]} {by.noun.en}{tie}",
            f"What {'are' if number or len(fields) > 1 else 'is'} the {en} of the "
            f"{number + ' ' if number else ''}"
            f"{n.plural if number else n.en}{such_en} that {'have' if number else 'has'} the "
            f"{very[1]} {by.noun.en}{tie}",
        ),
    )


def name_like(p: Pick) -> Draft:
    """Rows whose name begins with, ends in or contains a word."""
    entity = p.entity("name")
    label = entity.label
    assert label is not None
    word = str(p.value_of(label)).split(" ")[p.rng.randrange(-1, 1)]
    kind = p.rng.randrange(3)
    pattern = (f"%{word}%", f"{word[:2]}%", f"%{word[-2:]}")[kind]
    zh = (f"包含“{word}”", f"以“{word[:2]}”开头", f"以“{word[-2:]}”结尾")[kind]
    en = (f"contains '{word}'", f"starts with '{word[:2]}'", f"ends with '{word[-2:]}'")[kind]
    others = [one for one in shown(p, entity) if one is not label]
    fields = others[:2] or [label]
    said_zh, said_en = p.titles(fields)
    n = entity.noun
    which = f"{label.noun.zh}{zh}的{n.zh}"
    return p.draft(
        Select(
            [f.sql for f in fields],
            entity.sql,
            [*p.standing(entity), f"{label.sql} like {literal(pattern)}"],
        ),
        zh=(
            f"找出{which}的{said_zh}",
            f"{which}，其{said_zh}是什么" if others else f"{which}有哪些？给出{said_zh}",
        ),
        en=(
            f"Find the {said_en} of {n.plural} whose {label.noun.en} {en}",
            f"What {'is' if len(fields) == 1 else 'are'} the {said_en} of each {n.en} "
            f"whose {label.noun.en} {en}",
        ),
    )


def missing_values(p: Pick) -> Draft:
    """Rows without a value in a column, counted or listed."""
    entity = p.entity("name")
    one = p.one([f for f in entity.of("measure", "category", "text") if not f.total])
    label, n = entity.label, entity.noun
    assert label is not None
    there = p.chance(0.3)
    where = [*p.standing(entity), f"{one.sql} is {'not ' if there else ''}null"]
    if p.chance(0.5):
        return p.draft(
            Select(["count(*)"], entity.sql, where),
            zh=(f"有多少{n.counted}{n.zh}{'填写了' if there else '没有填写'}{one.noun.zh}",),
            en=(
                f"How many {n.plural} have {a(one.noun) if there else 'no ' + one.noun.en} "
                "recorded",
            ),
        )
    return p.draft(
        Select([label.sql], entity.sql, where),
        zh=(f"列出{one.noun.zh}{'不' if there else ''}为空的{n.zh}的{label.noun.zh}",),
        en=(
            f"List the {label.noun.plural} of {n.plural} whose {one.noun.en} {be(one.noun)} "
            f"{'not missing' if there else 'missing'}",
        ),
    )


def share_of_rows(p: Pick) -> Draft:
    """Which part of the rows meets a condition."""
    entity = p.entity()
    condition = p.condition(entity)
    n = entity.noun
    percent = p.chance(0.5)
    counted = f"sum(case when {condition.sql} then 1 else 0 end)"
    item = f"round(100 * {counted} / count(*), 2)" if percent else f"round({counted} / count(*), 4)"
    form_zh = "百分数，保留2位小数" if percent else "小数，保留4位"
    form_en = "as a percentage with 2 decimals" if percent else "as a fraction with 4 decimals"
    return p.draft(
        Select([f"{item} as {'pct' if percent else 'share'}"], entity.sql, p.standing(entity)),
        zh=(
            f"{condition.zh}的{n.zh}占全部{n.zh}的比例是多少（{form_zh}）",
            f"统计{condition.zh}的{n.zh}的占比（{form_zh}）",
        ),
        en=(
            f"What share of all {n.plural} are those {condition.en}, {form_en}",
            f"Compute the share of {n.plural} {condition.en} among all {n.plural}, {form_en}",
        ),
    )


def bands(p: Pick) -> Draft:
    """How many rows fall into each of three bands of a measure."""
    entity = p.entity("measure")
    one = p.one(entity.of("measure"))
    values = sorted(v for v in p.values.get(one.place, ()) if isinstance(v, (int, float)))
    if len(set(values)) < 9:
        raise Unfit
    low, high = round(values[len(values) // 3]), round(values[2 * len(values) // 3])
    if low >= high:
        raise Unfit
    n, name = entity.noun, one.noun
    labels = (f"{low}以下", f"{low}-{high}", f"{high}及以上")
    if p.language == "en":
        labels = (f"below {low}", f"{low}-{high}", f"{high} or more")
    case = (
        f"case when {one.sql} < {low} then '{labels[0]}' when {one.sql} < {high} then "
        f"'{labels[1]}' else '{labels[2]}' end"
    )
    p.know("每档含下限不含上限", "Each band includes its lower bound and not its upper one")
    return p.draft(
        Select(
            [f"{case} as band", "count(*) as cnt"],
            entity.sql,
            [*p.standing(entity), f"{one.sql} is not null"],
            [case],
            order=["cnt desc", "band"],
        ),
        zh=(
            f"把{n.zh}按{name.zh}分成{labels[0]}、{labels[1]}、{labels[2]}三档，"
            f"每档有多少{n.counted}，按数量从多到少排，{name.zh}为空的不算",
            f"{n.zh}的{name.zh}分布：{labels[0]}、{labels[1]}、{labels[2]}"
            f"各有多少{n.counted}（不含空值），数量多的在前",
        ),
        en=(
            f"How many {n.plural} are in each band of {name.en}: {labels[0]}, {labels[1]} and "
            f"{labels[2]}, leaving out missing values, largest band first",
            f"Show the distribution of {n.plural} over the bands {labels[0]}, {labels[1]} and "
            f"{labels[2]} of {name.en}, most frequent first, without missing values",
        ),
        outputs=((f"{name.zh}档", f"{name.en} band"), ("数量", "count")),
        asked=0.5,
    )


TEMPLATES: tuple[Template, ...] = (
    list_filtered,
    list_filtered,
    list_either,
    list_sorted,
    count_rows,
    distinct_values,
    one_aggregate,
    one_aggregate,
    top_rows,
    top_rows,
    name_like,
    missing_values,
    share_of_rows,
    bands,
)
"""Those that stand twice come twice as often."""
