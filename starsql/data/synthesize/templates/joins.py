"""Tables that meet by foreign keys, directly or through a third.

每个学生养了多少只宠物    select s.name, count(*) from has_pet h join student s on ... group by ...
"""

from __future__ import annotations

from starsql.data.synthesize.draft import Draft, Pick, Template, Unfit, literal, ref
from starsql.data.synthesize.layout import Select
from starsql.data.synthesize.templates.plain import aggregate
from starsql.data.synthesize.understanding import Entity, Field, Link

__all__ = ["TEMPLATES", "joined"]


def joined(child: Entity, parent: Entity, link: Link, kind: str = "join") -> str:
    """FROM of a child c and its parent p."""
    return f"{child.sql} c\n{kind} {parent.sql} p on c.{link.column.sql} = p.{link.reference.sql}"


def _family(p: Pick) -> tuple[Entity, Entity, Link, Field]:
    """A child, a parent with a label, their link and that label."""
    child, parent, link = p.link(lambda _, up: up.label is not None)
    label = parent.label
    assert label is not None
    return child, parent, link, label


def _keys(link: Link, label: Field) -> list[str]:
    """GROUP BY of a parent: its key beside its label, since names may be the same."""
    names = [f"p.{link.reference.sql}", f"p.{label.sql}"]
    return list(dict.fromkeys(names))


def child_with_parent(p: Pick) -> Draft:
    """Columns of both sides."""
    child, parent, link, label = _family(p)
    fields = [
        f for f in child.of("name", "measure", "category", "date", "year") if f != link.column
    ]
    mine = p.some([f for f in fields if f != child.snapshot], 1, 2)
    conditions = [p.condition(child, "c", avoid=mine)] if p.chance(0.5) else []
    such_zh = conditions[0].zh + "的" if conditions else "每" + child.noun.counted
    such_en = f" {conditions[0].en}" if conditions else ""
    zh, en = p.titles(mine)
    theirs_zh, theirs_en = p.title(label, parent)
    n = child.noun
    return p.draft(
        Select(
            [*(ref(f, "c") for f in mine), f"p.{label.sql}"],
            joined(child, parent, link),
            [*p.standing(child, "c"), *p.standing(parent, "p"), *(c.sql for c in conditions)],
        ),
        zh=(
            f"列出{such_zh}{n.zh}的{zh}，以及对应的{theirs_zh}",
            f"查询{such_zh}{n.zh}的{zh}，以及所属{parent.noun.zh}的{label.noun.zh}",
        ),
        en=(
            f"Show the {en} of each {n.en}{such_en} together with the {theirs_en}",
            f"For every {n.en}{such_en}, what are the {en} and the {label.noun.en} of its "
            f"{parent.noun.en}",
        ),
    )


def parents_of_children(p: Pick) -> Draft:
    """Parents that have a child of some kind."""
    child, parent, link, label = _family(p)
    condition = p.condition(child, "c", avoid=[link.column])
    n, m = child.noun, parent.noun
    return p.draft(
        Select(
            [f"p.{label.sql}"],
            joined(child, parent, link),
            [*p.standing(child, "c"), *p.standing(parent, "p"), condition.sql],
            distinct=True,
        ),
        zh=(
            f"哪些{m.zh}有{condition.zh}的{n.zh}？列出不重复的{label.noun.zh}",
            f"找出拥有{condition.zh}的{n.zh}的{m.zh}的{label.noun.zh}，去重",
        ),
        en=(
            f"What are the distinct {label.noun.plural} of {m.plural} that have {n.plural}"
            f" {condition.en}",
            f"Find the different {label.noun.plural} of the {m.plural} with {n.plural} "
            f"{condition.en}",
        ),
    )


def children_of_parent(p: Pick) -> Draft:
    """The children of a parent that is told by its name or another property, listed or counted."""
    child, parent, link, label = _family(p)
    n, m = child.noun, parent.noun
    if p.chance(0.6):
        value = p.value_of(label)
        where = f"p.{label.sql} = {literal(value)}"
        zh, en = p.called(parent, value)
    else:
        condition = p.condition(parent, "p")
        where, zh, en = condition.sql, f"{condition.zh}的{m.zh}", f"{m.plural} {condition.en}"
    standing = [*p.standing(child, "c"), *p.standing(parent, "p"), where]
    source = joined(child, parent, link)
    if p.chance(0.5) or child.label is None:
        return p.draft(
            Select(["count(*)"], source, standing),
            zh=(f"{zh}有多少{n.counted}{n.zh}", f"统计属于{zh}的{n.zh}数量"),
            en=(
                f"How many {n.plural} does {en} have"
                if "the " in en[:4]
                else f"How many {n.plural} belong to {en}",
                f"Count the {n.plural} of {en}",
            ),
        )
    own = child.label
    return p.draft(
        Select([f"c.{own.sql}"], source, standing),
        zh=(f"列出{zh}的所有{n.zh}的{own.noun.zh}", f"{zh}有哪些{n.zh}？给出{own.noun.zh}"),
        en=(
            f"List the {own.noun.en} of all {n.plural} that belong to {en}",
            f"What is the {own.noun.en} of each {n.en} of {en}",
        ),
    )


def count_per_parent(p: Pick) -> Draft:
    """How many children each parent has, with or without those that have none."""
    child, parent, link, label = _family(p)
    n, m = child.noun, parent.noun
    keys = _keys(link, label)
    zero = p.chance(0.4)
    ordered = zero or p.chance(0.4)
    if zero:
        meet = f"p.{link.reference.sql} = c.{link.column.sql}"
        source = f"{parent.sql} p\nleft join {child.sql} c on {meet}"
        source += "".join(f" and {one}" for one in p.standing(child, "c"))
        where, counted = p.standing(parent, "p"), f"count(c.{link.column.sql}) as cnt"
    else:
        source, counted = joined(child, parent, link), "count(*) as cnt"
        where = [*p.standing(child, "c"), *p.standing(parent, "p")]
    zh_tail = f"，没有{n.zh}的{m.zh}记为0" if zero else ""
    en_tail = f", with 0 for {m.plural} that have none" if zero else ""
    if ordered:
        zh_tail, en_tail = zh_tail + "，按数量降序", en_tail + ", most first"
    zh, en = p.title(label, parent)
    return p.draft(
        Select(
            [f"p.{label.sql}", counted],
            source,
            where,
            keys,
            order=["cnt desc", f"p.{label.sql}"] if ordered else (),
        ),
        zh=(
            f"统计每{m.counted}{m.zh}的{n.zh}数量，给出{zh}和数量{zh_tail}",
            f"每{m.counted}{m.zh}各有多少{n.counted}{n.zh}{zh_tail}",
        ),
        en=(
            f"How many {n.plural} does each {m.en} have? Show the {en} and the count{en_tail}",
            f"For each {m.en}, show its {label.noun.en} and the number of {n.plural}{en_tail}",
        ),
        outputs=((zh, en), (f"{n.zh}数量", f"number of {n.plural}")),
    )


def parent_with_most(p: Pick) -> Draft:
    """The parents with the most children."""
    child, parent, link, label = _family(p)
    n, m = child.noun, parent.noun
    most, count = p.chance(0.8), p.one((1, 1, 1, 3, 5))
    with_count = p.chance(0.3)
    items = [f"p.{label.sql}"] + (["count(*) as cnt"] if with_count else [])
    conditions = [p.condition(child, "c", avoid=[link.column])] if p.chance(0.25) else []
    such_zh = conditions[0].zh + "的" if conditions else ""
    such_en = f" {conditions[0].en}" if conditions else ""
    top = f"{count}{m.counted}" if count > 1 else ""
    known = label.noun.plural if count > 1 else label.noun.en
    also_zh, also_en = ("和对应的数量", " and that number") if with_count else ("", "")
    none_zh = "" if most else f"（只看有{n.zh}的）"
    none_en = "" if most else " (at least one)"
    return p.draft(
        Select(
            items,
            joined(child, parent, link),
            [*p.standing(child, "c"), *p.standing(parent, "p"), *(c.sql for c in conditions)],
            _keys(link, label),
            order=["count(*) desc" if most else "count(*)"],
            limit=count,
        ),
        zh=(
            f"{such_zh}{n.zh}{'最多' if most else '最少'}的{top}{m.zh}"
            f"是哪{(top and '些') or m.counted}{none_zh}？给出{label.noun.zh}{also_zh}",
            f"列出拥有{such_zh}{n.zh}{'最多' if most else '最少'}"
            f"的{top or '那' + m.counted}{m.zh}的{label.noun.zh}{also_zh}{none_zh}",
        ),
        en=(
            f"What {'are' if count > 1 else 'is'} the {known} of the "
            f"{str(count) + ' ' + m.plural if count > 1 else m.en} with the "
            f"{'most' if most else 'fewest'} {n.plural}{such_en}{none_en}{also_en}",
            f"Find the {known} of the "
            f"{str(count) + ' ' + m.plural if count > 1 else m.en} that "
            f"{'have' if count > 1 else 'has'} the {'largest' if most else 'smallest'} number of "
            f"{n.plural}{such_en}{none_en}{also_en}",
        ),
    )


def parents_having(p: Pick) -> Draft:
    """Parents with enough children."""
    child, parent, link, label = _family(p)
    n, m = child.noun, parent.noun
    least = p.rng.randint(2, 6)
    more = p.chance(0.5)
    return p.draft(
        Select(
            [f"p.{label.sql}"],
            joined(child, parent, link),
            [*p.standing(child, "c"), *p.standing(parent, "p")],
            _keys(link, label),
            [f"count(*) {'>' if more else '>='} {least}"],
        ),
        zh=(
            f"哪些{m.zh}的{n.zh}{'超过' if more else '不少于'}{least}{n.counted}？"
            f"给出{label.noun.zh}",
            f"列出有{'多于' if more else '至少'}{least}{n.counted}{n.zh}的{m.zh}的{label.noun.zh}",
        ),
        en=(
            f"Which {m.plural} have {'more than' if more else 'at least'} {least} "
            f"{n.plural}? Give their {label.noun.plural}",
            f"Find the {label.noun.en} of {m.plural} with "
            f"{'more than' if more else 'at least'} {least} {n.plural}",
        ),
    )


def aggregate_per_parent(p: Pick) -> Draft:
    """A measure of the children for each parent."""
    child, parent, link = p.link(lambda down, up: up.label is not None and bool(down.of("measure")))
    label = parent.label
    assert label is not None
    value, zh, en, alias = aggregate(p, p.one(child.of("measure")), "c")
    n, m = child.noun, parent.noun
    title_zh, title_en = p.title(label, parent)
    return p.draft(
        Select(
            [f"p.{label.sql}", f"{value} as {alias}"],
            joined(child, parent, link),
            [*p.standing(child, "c"), *p.standing(parent, "p")],
            _keys(link, label),
        ),
        zh=(
            f"每{m.counted}{m.zh}的{n.zh}的{zh}是多少？给出{title_zh}和{zh}",
            f"按{m.zh}统计{n.zh}的{zh}，输出{title_zh}及{zh}",
        ),
        en=(
            f"For each {m.en}, show the {title_en} and the {en} of its {n.plural}",
            f"What is the {en} of the {n.plural} of each {m.en}? Show it with the {title_en}",
        ),
        outputs=((title_zh, title_en), (zh, en)),
    )


def parents_without(p: Pick) -> Draft:
    """Parents that no child refers to, or none of some kind, in one of three forms."""
    child, parent, link, label = _family(p)
    n, m = child.noun, parent.noun
    own = [p.condition(child, "c", avoid=[link.column])] if p.chance(0.4) else []
    inner = [*p.standing(child, "c"), *(c.sql for c in own)]
    column, key = f"c.{link.column.sql}", f"p.{link.reference.sql}"
    form = p.rng.randrange(3)
    if form == 0:
        query = Select([column], f"{child.sql} c", [*inner, f"{column} is not null"])
        test = f"{key} not in ({query.line})"
    else:
        query = Select(["1"], f"{child.sql} c", [f"{column} = {key}", *inner])
        test = f"not exists ({query.line})"
    such_zh, such_en = (own[0].zh + "的", f" {own[0].en}") if own else ("", "")
    count = p.chance(0.35)
    where = [*p.standing(parent, "p"), test]
    if count:
        return p.draft(
            Select(["count(*)"], f"{parent.sql} p", where),
            zh=(
                f"有多少{m.counted}{m.zh}没有任何{such_zh}{n.zh}",
                f"统计没有{such_zh}{n.zh}的{m.zh}的数量",
            ),
            en=(
                f"How many {m.plural} have no {n.plural}{such_en}",
                f"Count the {m.plural} without any {n.plural}{such_en}",
            ),
        )
    return p.draft(
        Select([f"p.{label.sql}"], f"{parent.sql} p", where),
        zh=(
            f"哪些{m.zh}没有{such_zh}{n.zh}？列出{label.noun.zh}",
            f"找出没有任何{such_zh}{n.zh}的{m.zh}的{label.noun.zh}",
        ),
        en=(
            f"Which {m.plural} do not have any {n.plural}{such_en}? List their {label.noun.plural}",
            f"Find the {label.noun.en} of {m.plural} that have no {n.plural}{such_en}",
        ),
    )


def per_parent_category(p: Pick) -> Draft:
    """Children by a property of their parents, missing parents shown as unknown or left out."""
    child, parent, link = p.link(lambda _, up: bool(up.of("category")))
    by = p.one([f for f in parent.of("category") if not f.total])
    n = child.noun
    sums = [f for f in child.of("measure") if f.additive]
    one = p.one(sums) if sums and p.chance(0.4) else None
    value = f"sum(c.{one.sql}) as total_value" if one else "count(*) as cnt"
    zh = f"{one.noun.zh}合计" if one else "数量"
    en = f"total {one.noun.en} of" if one else "number of"
    unknown = by.is_text and p.chance(0.4)
    word = "未知" if p.language == "zh" else "unknown"
    key = f"coalesce(p.{by.sql}, '{word}')" if unknown else f"p.{by.sql}"
    kind = "left join" if unknown else "join"
    source = joined(child, parent, link, kind)
    where = p.standing(child, "c")
    if unknown:
        source += "".join(f" and {one}" for one in p.standing(parent, "p"))
    else:
        where += p.standing(parent, "p")
    by_zh, by_en = p.title(by, parent)
    tail_zh = "，查不到的归为“未知”" if unknown else ""
    tail_en = ", with 'unknown' for those that cannot be found" if unknown else ""
    alias = f"{key} as {by.noun.en.replace(' ', '_')}" if unknown and by.noun.en.isascii() else key
    name = value.rsplit(" ", 1)[1]
    return p.draft(
        Select([alias, value], source, where, [key], order=[f"{name} desc"]),
        zh=(
            f"按{by_zh}统计{n.zh}的{zh}{tail_zh}，从高到低排序",
            f"各{by_zh}对应的{n.zh}的{zh}是多少{tail_zh}？从多到少排列",
        ),
        en=(
            f"Show the {en} {n.plural} by {by_en}{tail_en}, largest first",
            f"What is the {en} {n.plural} for each {by_en}{tail_en}, in descending order",
        ),
        outputs=((by_zh, by_en), (zh, f"{en} {n.plural}")),
    )


def across_bridge(p: Pick) -> Draft:
    """Labels on one side of what links many to many, told by the other side."""
    left, middle, right, one, other = p.bridge()
    if left.label is None or right.label is None:
        raise Unfit
    value = p.value_of(right.label)
    right_zh, right_en = p.called(right, value)
    n, m = left.noun, right.noun
    source = (
        f"{left.sql} a\njoin {middle.sql} b on a.{one.reference.sql} = b.{one.column.sql}\n"
        f"join {right.sql} c on b.{other.column.sql} = c.{other.reference.sql}"
    )
    where = [*p.standing(left, "a"), *p.standing(middle, "b"), *p.standing(right, "c")]
    by_zh = f"（通过{middle.noun.zh}关联）" if middle.spoken else ""
    by_en = f" (linked by {middle.noun.plural})" if middle.spoken else ""
    kind = p.rng.randrange(3)
    if kind == 0:
        return p.draft(
            Select(
                [f"a.{left.label.sql}"],
                source,
                [*where, f"c.{right.label.sql} = {literal(value)}"],
                distinct=True,
            ),
            zh=(
                f"与{right_zh}有关联的{n.zh}有哪些{by_zh}？列出不重复的{left.label.noun.zh}",
                f"找出和{right_zh}相关的{n.zh}的{left.label.noun.zh}，去重{by_zh}",
            ),
            en=(
                f"Find the distinct {left.label.noun.plural} of {n.plural} that are "
                f"linked to {right_en}{by_en}",
                f"Which {n.plural} go with {right_en}{by_en}? Show each {left.label.noun.en} once",
            ),
        )
    keys = list(dict.fromkeys([f"a.{one.reference.sql}", f"a.{left.label.sql}"]))
    counted = f"count(distinct c.{other.reference.sql})"
    if kind == 1:
        return p.draft(
            Select(
                [f"a.{left.label.sql}", f"{counted} as cnt"],
                source,
                where,
                keys,
                order=["cnt desc", f"a.{left.label.sql}"],
            ),
            zh=(
                f"每{n.counted}{n.zh}关联了多少{m.counted}不同的{m.zh}{by_zh}？"
                f"给出{left.label.noun.zh}和数量，按数量降序",
                f"统计各{n.zh}对应的{m.zh}数（去重）{by_zh}，"
                f"从多到少列出{left.label.noun.zh}和数量",
            ),
            en=(
                f"How many different {m.plural} is each {n.en} linked to{by_en}? Show the "
                f"{left.label.noun.en} and the number, most first",
                f"For each {n.en}, show the {left.label.noun.en} and its number of "
                f"distinct {m.plural}{by_en}, in descending order",
            ),
        )
    least = p.rng.randint(2, 4)
    return p.draft(
        Select([f"a.{left.label.sql}"], source, where, keys, [f"{counted} >= {least}"]),
        zh=(
            f"哪些{n.zh}关联了至少{least}{m.counted}不同的{m.zh}{by_zh}？给出{left.label.noun.zh}",
        ),
        en=(
            f"Which {n.plural} are linked to at least {least} different {m.plural}{by_en}"
            f"? Give their {left.label.noun.plural}",
        ),
    )


def grandparents(p: Pick) -> Draft:
    """Children counted for the parents of their parents."""
    (
        child,
        parent,
        link,
    ) = p.link(lambda _, up: bool(p.world.parents_of(up)))
    up = p.one(
        [
            one
            for one in p.world.parents_of(parent)
            if one.parent not in (child.table.name, parent.table.name)
            and p.world.by_name[one.parent].label
            and p.world.by_name[one.parent].spoken
        ]
    )
    p.tell_link(up)
    top = p.use(p.world.by_name[up.parent])
    label = top.label
    assert label is not None
    source = (
        f"{child.sql} c\njoin {parent.sql} p on c.{link.column.sql} = p.{link.reference.sql}\n"
        f"join {top.sql} g on p.{up.column.sql} = g.{up.reference.sql}"
    )
    where = [*p.standing(child, "c"), *p.standing(parent, "p"), *p.standing(top, "g")]
    n, m, g = child.noun, parent.noun, top.noun
    keys = list(dict.fromkeys([f"g.{up.reference.sql}", f"g.{label.sql}"]))
    limit = p.one((None, 1, 3))
    title_zh, title_en = p.title(label, top)
    tie_zh, tie_en = f"数量相同时按{label.noun.zh}排序", f"ties by {label.noun.en}"
    if limit is None:
        which_zh, which_en = f"每{g.counted}{g.zh}", f"every {g.en}, most first"
        order_zh = f"按数量降序，{tie_zh}"
    else:
        top_en = f"{limit} {g.plural}" if limit > 1 else g.en
        which_zh, which_en = f"数量最多的{limit}{g.counted}{g.zh}", f"the {top_en} with the most"
        order_zh = tie_zh
    return p.draft(
        Select(
            [f"g.{label.sql}", "count(*) as cnt"],
            source,
            where,
            keys,
            order=["cnt desc", f"g.{label.sql}"],
            limit=limit,
        ),
        zh=(
            f"统计{which_zh}的所有{m.zh}下共有多少{n.counted}{n.zh}，"
            f"给出{title_zh}和数量，{order_zh}",
        )
        if limit is None
        else (f"旗下所有{m.zh}的{n.zh}{which_zh}是哪些？给出{title_zh}和数量，{order_zh}",),
        en=(
            f"Show the {title_en} and the number of {n.plural} of all its {m.plural} for "
            f"{which_en}, {tie_en}",
        ),
        outputs=((title_zh, title_en), (f"{n.zh}数量", f"number of {n.plural}")),
    )


TEMPLATES: tuple[Template, ...] = (
    child_with_parent,
    child_with_parent,
    parents_of_children,
    children_of_parent,
    children_of_parent,
    count_per_parent,
    parent_with_most,
    parents_having,
    aggregate_per_parent,
    parents_without,
    per_parent_category,
    across_bridge,
    grandparents,
)
