"""Steps that ask for more: a filter, a breakdown, the top n, an order, a share, a change over time.

Each adds a sentence to the question and, where more is put out, an item to what it lists.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp

from starsql.data.domain.draft import (
    Draft,
    Facts,
    Step,
    edited_sql,
    output_items,
    stepped,
    told,
    with_output,
)
from starsql.data.synthesize.understanding import Field
from starsql.dialect.parse import parse_once, tokenise
from starsql.records import Finding

__all__ = ["COMPOSITIONS"]

_TOPS = (2, 3, 5)
_LEAST = (2, 3, 5, 10)
_DAY_LABELS = re.compile(r"日期|^date$|^day$", re.IGNORECASE)
_ORDERED = re.compile(r"排|升序|降序|\border|\bsort|\brank|\btie", re.IGNORECASE)
_UNIT = re.compile(r"\s*[（(].*")
_HAN = re.compile(r"[\u4e00-\u9fff]")


# ---- filters


def filter_(draft: Draft, facts: Facts, rng: random.Random) -> Draft | None:
    """Only the rows with one value of a column that the query does not use yet."""
    select = _scan(draft)
    if select is None:
        return None
    free = _free(draft, facts, select, ("category", "flag"))
    if not free:
        return None
    one = rng.choice(free)
    choices = facts.choices(one)
    code, label = rng.choice(choices)
    sentence = _filter_sentence(draft, one, code, label)
    if sentence is None:
        return None
    literal = exp.Literal.string(code) if one.is_text else exp.Literal.number(code)
    sql = edited_sql(draft.sql, lambda tree: _narrow(tree, draft.tables[0], one.name, literal))
    return stepped(draft, "filter", text=told(draft, sentence), sql=sql) if sql else None


def _filter_sentence(draft: Draft, one: Field, code: str, label: str) -> str | None:
    if set(one.labels.values()) == {"是", "否"}:
        noun = one.noun.zh.replace("是否", "")
        return f"{noun}的记录不算。" if (code, draft.language) == ("0", "zh") else None
    if draft.language == "zh":
        return f"只看{one.noun.zh}为{label}的记录。"
    return f"Count only records whose {one.noun.en} is '{code}'."


def _scan(draft: Draft) -> exp.Select | None:
    """The only SELECT that reads the draft's only table, if that is so."""
    tree = draft.tree
    if tree is None or len(draft.tables) != 1:
        return None
    return _scan_of(tree, draft.tables[0])


def _scan_of(tree: exp.Expr, table: str) -> exp.Select | None:
    scans = [node for node in tree.find_all(exp.Table) if node.name.lower() == table.lower()]
    if len(scans) != 1 or not isinstance(scans[0].parent, exp.From):
        return None
    select = scans[0].parent.parent
    return select if isinstance(select, exp.Select) and not select.args.get("joins") else None


def _free(draft: Draft, facts: Facts, select: exp.Select, roles: Sequence[str]) -> list[Field]:
    """Columns of the scanned table that the query does not use and whose values are known."""
    tree = draft.tree
    used = {column.name.lower() for column in tree.find_all(exp.Column)} if tree else set()
    entity = next((e for e in facts.world.entities if e.table.name == _origin(draft, facts)), None)
    plain = select.parent is None
    return [
        one
        for one in (entity.fields if entity is not None else ())
        if one.name.lower() not in used
        and one.role in roles
        and not one.total
        and (plain or one.role == "category")
        and len(facts.choices(one)) > 1
    ]


def _origin(draft: Draft, facts: Facts) -> str:
    """The draft's table by the name that the parent's schema has."""
    place = next(
        place
        for place, table in enumerate(draft.schema.tables)
        if table.name.lower() == draft.tables[0].lower()
    )
    return facts.world.schema.tables[place].name


def _narrow(tree: exp.Expr, table: str, column: str, literal: exp.Expr) -> bool:
    select = _scan_of(tree, table)
    if select is None:
        return False
    scan = select.args["from_"].this
    name = exp.column(column, table=scan.alias or None)
    condition = exp.EQ(this=name, expression=literal)
    where = select.args.get("where")
    both = exp.And(this=where.this, expression=condition) if where is not None else condition
    select.set("where", exp.Where(this=both))
    return True


# ---- breakdowns


def breakdown(draft: Draft, facts: Facts, rng: random.Random) -> Draft | None:
    """The same figures by one more column."""
    items, select = output_items(draft), _scan(draft)
    if items is None or select is None or select.parent is not None or select.args.get("limit"):
        return None
    free = [one for one in _free(draft, facts, select, ("category",)) if _sayable(one, draft)]
    if not free or not _has_aggregates(select) or _windows(select):
        return None
    one = rng.choice(free)
    place = _leading_keys(select)
    sql = edited_sql(draft.sql, lambda tree: _by_column(tree, place, one.name))
    if sql is None:
        return None
    noun = one.noun.zh if draft.language == "zh" else one.noun.en
    zh = f"再按{noun}拆开看。" if place else f"按{noun}分别统计。"
    sentence = zh if draft.language == "zh" else f"Break the figures down by {noun} as well."
    text = with_output(draft, told(draft, sentence), [*items[:place], noun, *items[place:]])
    return stepped(draft, "breakdown", text=text, sql=sql)


def _sayable(one: Field, draft: Draft) -> bool:
    return draft.language == "en" or _HAN.search(one.noun.zh) is not None


def _has_aggregates(select: exp.Select) -> bool:
    return all(
        item.find(exp.AggFunc) is not None for item in select.expressions[_leading_keys(select) :]
    )


def _windows(select: exp.Expr) -> bool:
    return any(item.find(exp.Window) is not None for item in select.expressions)


def _leading_keys(select: exp.Select) -> int:
    """How many items come before the first aggregate."""
    items = select.expressions
    found = (place for place, item in enumerate(items) if item.find(exp.AggFunc) is not None)
    return next(found, len(items))


def _by_column(tree: exp.Expr, place: int, name: str) -> bool:
    column = exp.column(name)
    tree.set("expressions", [*tree.expressions[:place], column, *tree.expressions[place:]])
    group, order = tree.args.get("group"), tree.args.get("order")
    tree.set("group", exp.Group(expressions=[*(group.expressions if group else ()), column.copy()]))
    ordered = exp.Ordered(this=column.copy(), nulls_first=True)
    tree.set("order", exp.Order(expressions=[*(order.expressions if order else ()), ordered]))
    return True


# ---- orders and tops


@dataclass(frozen=True, slots=True)
class _Metric:
    """An item of the result that has a name and is no key."""

    place: int
    name: str
    label: str


def top(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Only the n rows with the most of something."""
    tree, metric = draft.tree, _metric(draft, rng)
    ties = _ties(draft) if metric is not None else None
    if tree is None or metric is None or ties is None or tree.args.get("limit"):
        return None
    count = rng.choice(_TOPS)
    sql = edited_sql(draft.sql, lambda tree: _order_by(tree, metric.name, count))
    if sql is None:
        return None
    zh = f"只取{metric.label}最高的{count}行，{metric.label}相同时按{ties}排。"
    en = f"Keep only the {count} rows with the highest {metric.label}; ties are ordered by {ties}."
    return stepped(draft, "top", text=told(draft, zh if draft.language == "zh" else en), sql=sql)


def order(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Another order of the rows."""
    tree, metric = draft.tree, _metric(draft, rng)
    ties = _ties(draft) if metric is not None else None
    if tree is None or metric is None or ties is None or tree.args.get("limit"):
        return None
    sql = edited_sql(draft.sql, lambda tree: _order_by(tree, metric.name, None))
    if sql is None:
        return None
    zh = f"结果按{metric.label}从高到低排，相同时按{ties}排。"
    en = f"Order the rows by {metric.label}, highest first, then by {ties}."
    return stepped(draft, "order", text=told(draft, zh if draft.language == "zh" else en), sql=sql)


def _metric(draft: Draft, rng: random.Random) -> _Metric | None:
    """One of the figures that the question lists, and that the query's order does not name."""
    items, tree = output_items(draft), draft.tree
    if items is None or not isinstance(tree, exp.Select) or tree.args.get("order") is None:
        return None
    if _ORDERED.search(draft.text):  # the question has an order of its own
        return None
    ordered = {node.name.lower() for node in tree.args["order"].find_all(exp.Column)}
    found = [
        _Metric(place, item.alias, _UNIT.sub("", items[place]))
        for place, item in enumerate(tree.expressions)
        if _is_figure(item, ordered)
    ]
    return rng.choice(found) if found else None


def _is_figure(item: exp.Expr, ordered: set[str]) -> bool:
    named = isinstance(item, exp.Alias) and item.alias.lower() not in ordered
    return named and item.find(exp.AggFunc, exp.Round) is not None


def _ties(draft: Draft) -> str | None:
    """What the question calls the columns that the rows are ordered by, all ascending."""
    items, tree = output_items(draft), draft.tree
    assert items is not None
    names = {item.alias_or_name.lower(): place for place, item in enumerate(tree.expressions)}  # type: ignore[union-attr]
    called = []
    for ordered in tree.args["order"].expressions:  # type: ignore[union-attr]
        place = names.get(ordered.this.name.lower())
        if place is None or ordered.args.get("desc"):
            return None
        called.append(_UNIT.sub("", items[place]))
    zh = draft.language == "zh"
    return ("、" if zh else " and ").join(called) + ("升序" if zh else "")


def _order_by(tree: exp.Expr, name: str, count: int | None) -> bool:
    keys = tree.args["order"].expressions
    first = exp.Ordered(this=exp.column(name), desc=True, nulls_first=False)
    tree.set("order", exp.Order(expressions=[first, *keys]))
    if count is not None:
        tree.set("limit", exp.Limit(expression=exp.Literal.number(count)))
    return True


def least(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Only the groups that are large enough."""
    items, tree = output_items(draft), draft.tree
    if items is None or not isinstance(tree, exp.Select) or not tree.args.get("group"):
        return None
    counts = [
        (place, item.this)
        for place, item in enumerate(tree.expressions)
        if isinstance(item, exp.Alias) and isinstance(item.this, (exp.Count, exp.Sum))
    ]
    if not counts or tree.args.get("having") or tree.args.get("limit") or _windows(tree):
        return None
    place, figure = rng.choice(counts)
    bound = rng.choice(_LEAST)
    sql = edited_sql(draft.sql, lambda tree: _having(tree, figure.copy(), bound))
    if sql is None:
        return None
    label = _UNIT.sub("", items[place])
    zh, en = f"只保留{label}不少于{bound}的。", f"Leave out rows with {label} below {bound}."
    return stepped(draft, "least", text=told(draft, zh if draft.language == "zh" else en), sql=sql)


def _having(tree: exp.Expr, figure: exp.Expr, bound: int) -> bool:
    tree.set("having", exp.Having(this=exp.GTE(this=figure, expression=exp.Literal.number(bound))))
    return True


# ---- more figures


def share(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Each group's share of all groups."""
    items, tree = output_items(draft), draft.tree
    if items is None or not isinstance(tree, exp.Select) or not tree.args.get("group"):
        return None
    figures = [
        (place, item.this)
        for place, item in enumerate(tree.expressions)
        if isinstance(item, exp.Alias) and isinstance(item.this, (exp.Count, exp.Sum))
    ]
    if not figures or tree.args.get("limit") or _windows(tree):
        return None
    place, figure = rng.choice(figures)
    alias = f"{tree.expressions[place].alias}_share"
    ratio = f"round({{0}} / sum({{0}}) over (), 4) as {alias}".format(
        figure.sql("starrocks").lower()
    )
    sql = _with_item(draft.sql, ratio)
    if sql is None:
        return None
    label = _UNIT.sub("", items[place])
    zh = f"并给出各行{label}占全部行{label}之和的比例（保留4位小数）。"
    en = f"Also show each row's share of the sum of {label} over all rows (4 decimals)."
    added = f"{label}占比" if draft.language == "zh" else f"share of {label}"
    text = told(draft, zh if draft.language == "zh" else en)
    return stepped(draft, "share", text=with_output(draft, text, [*items, added]), sql=sql)


def _with_item(sql: str, item: str) -> str | None:
    """The query with a further item at the end of its SELECT list."""
    outer = _Outer.of(sql)
    if outer is None:
        return None
    head, gap = sql[: outer.last], sql[outer.last : outer.from_]
    comment = gap.rstrip()
    indent = re.search(r"\n[ \t]*\Z", sql[: outer.first]) or re.search(r"\s*\Z", sql[: outer.first])
    before = indent[0] if indent else " "
    if comment and "\n" not in before:
        before = "\n"
    return f"{head},{comment}{before}{item}{gap[len(comment) :]}{sql[outer.from_ :]}"


def change(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Each day's change against the day before in the result."""
    items, tree, outer = output_items(draft), draft.tree, _Outer.of(draft.sql)
    if items is None or not isinstance(tree, exp.Select) or outer is None or outer.order is None:
        return None
    keys = tree.args["order"].expressions
    day = tree.expressions[0].alias_or_name
    by_day = (
        len(keys) == 1 and keys[0].this.name.lower() == day.lower() and not keys[0].args["desc"]
    )
    if not by_day or not _DAY_LABELS.search(items[0]) or tree.args.get("limit"):
        return None
    group = tree.args.get("group")
    if group is None or len(group.expressions) != 1:
        return None
    figures = [p for p, item in enumerate(tree.expressions) if _is_figure(item, {day.lower()})]
    if not figures:
        return None
    place = rng.choice(figures)
    sql = _wrapped(draft.sql, outer, [e.alias_or_name for e in tree.expressions], place)
    label = _UNIT.sub("", items[place])
    zh = (
        f"另外给出{label}比结果中前一天的变化率：（当天 - 前一天）/ 前一天，保留4位小数，"
        "第一天为空。"
    )
    en = (
        f"Also show the change of {label} against the previous day in the result, "
        "(day - previous) / previous, 4 decimals, empty on the first day."
    )
    added = f"{label}变化率" if draft.language == "zh" else f"change of {label}"
    text = told(draft, zh if draft.language == "zh" else en)
    return stepped(draft, "change", text=with_output(draft, text, [*items, added]), sql=sql)


@dataclass(frozen=True, slots=True)
class _Outer:
    """Where the parts of the outermost SELECT begin in a text."""

    select: int
    first: int
    last: int
    """Where the SELECT list ends; comments may follow."""
    from_: int
    order: int | None

    @classmethod
    def of(cls, sql: str) -> _Outer | None:
        """None for what is no SELECT, or several of them in one set operation."""
        tokens = tokenise(sql)
        if isinstance(tokens, Finding) or not isinstance(parse_once(sql), exp.Select):
            return None
        depth, found = 0, {}
        for place, token in enumerate(tokens):
            depth += (token.text == "(") - (token.text == ")")
            word = " ".join(token.text.upper().split())
            if depth == 0 and word in ("SELECT", "FROM", "ORDER BY"):
                found[word] = place
        if "SELECT" not in found or "FROM" not in found:
            return None
        select, order = found["SELECT"], found.get("ORDER BY")
        return cls(
            tokens[select].start,
            tokens[select + 1].start,
            tokens[found["FROM"] - 1].end + 1,
            tokens[found["FROM"]].start,
            None if order is None else tokens[order].start,
        )


def _wrapped(sql: str, outer: _Outer, names: Sequence[str], place: int) -> str:
    """The query as a CTE, and the change of one of its columns beside all of them."""
    inner = sql[outer.select : outer.order].rstrip()
    indented = "\n".join(f"    {line}" for line in inner.splitlines())
    before = f"{sql[: outer.select].rstrip()},\n" if outer.select else "with "
    day, figure = names[0], names[place]
    previous = f"lag({figure}) over (order by {day})"
    columns = "".join(f"    {name},\n" for name in names)
    return (
        f"{before}by_day as (\n{indented}\n)\nselect\n{columns}"
        f"    round(({figure} - {previous}) / {previous}, 4) as {figure}_change\n"
        f"from by_day\norder by {day}"
    )


COMPOSITIONS: dict[str, Step] = {
    "filter": filter_,
    "breakdown": breakdown,
    "top": top,
    "order": order,
    "least": least,
    "share": share,
    "change": change,
}
