"""Mistakes that small models make with names, joins and grain, beside those of `eval/mutants.py`.

SELECT a.name, count(*) FROM a JOIN b ON a.id = b.a_id GROUP BY a.name
-- join-key: ON a.id = b.id;  column-of-other-table: b.name;  join-dropped: FROM a
-- similar-column: a.nickname;  invented-column: a.a_name;  grain: GROUP BY a.name, a.id
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial

from sqlglot import exp

from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.scope import Reference, Source, resolve
from starsql.dialect.types import read_type
from starsql.eval.mutants import KINDS, Context, Edit

__all__ = ["MISTAKES", "Sight", "sight_of"]

_MOST_NAMES = 3
_ALIKE = 0.5
"""Least similarity of names that are mistaken for each other, as difflib measures it."""

# What comes at random where a model errs for a reason, and tells less than the others.
_LEFT_OUT = {"column", "number", "text", "part-of-text", "negation", "comparison-flipped"}

_UNITS = {"day": "month", "month": "year", "week": "day", "hour": "day", "year": "month"}


@dataclass(frozen=True, slots=True)
class Sight(Context):
    """The query, its names' meanings, and the tables there are."""

    meanings: Mapping[int, Reference]
    """By `id` of the node."""
    schema: Schema


Mutator = Callable[[exp.Expr, Sight], Iterator[Edit]]


def sight_of(tree: exp.Expr, schema: Schema, database: str | None) -> Sight:
    """What mutators see of a query; schema: that of its database alone."""
    return Sight(tree, {}, resolve(tree, schema, database=database).meanings, schema)


# ---- columns


def _similar_column(node: exp.Expr, sight: Sight) -> Iterator[Edit]:
    """Another column of the table, of the same kind and a similar name."""
    if not isinstance(node, exp.Column) or node.find_ancestor(exp.Join):
        return
    column, table = _column_of(node, sight)
    if column is not None and table is not None:
        for other in _most_alike(column.name, _of_kind(column, table)):
            yield partial(_renamed, name=other)


def _join_key(node: exp.Expr, sight: Sight) -> Iterator[Edit]:
    """A join by another column of the table."""
    join = node.find_ancestor(exp.Join, exp.Select)
    if not isinstance(node, exp.Column) or not isinstance(join, exp.Join):
        return
    column, table = _column_of(node, sight)
    if column is not None and table is not None:
        others = _of_kind(column, table)
        keys = [name for name in others if _looks_like_key(name)]
        for other in (keys or others)[:_MOST_NAMES]:
            yield partial(_renamed, name=other)


def _column_of_other_table(node: exp.Expr, _: Sight) -> Iterator[Edit]:
    """`b.name` for `a.name`"""
    if not isinstance(node, exp.Column) or not node.table:
        return
    for name in _sources_beside(node):
        if name.lower() != node.table.lower():
            yield partial(_requalified, table=name)


def _unqualified(node: exp.Expr, _: Sight) -> Iterator[Edit]:
    if isinstance(node, exp.Column) and node.table and len(_sources_beside(node)) > 1:
        yield lambda column: column.set("table", None)


def _invented_column(node: exp.Expr, sight: Sight) -> Iterator[Edit]:
    """A name that would be likely, but that no column has."""
    if not isinstance(node, exp.Column):
        return
    column, table = _column_of(node, sight)
    if column is None or table is None:
        return
    parts = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", column.name)
    likely = {
        "_".join(parts).lower(): None,
        "".join(parts): None,
        "_".join((table.name.split("_")[-1], *parts)).lower(): None,
        parts[-1] if parts else column.name: None,
        column.name[:-1] if column.name.endswith("s") else f"{column.name}s": None,
    }
    for name in likely:
        if name and table.column(name) is None:
            yield partial(_renamed, name=name)


def _output_column_dropped(node: exp.Expr, _: Sight) -> Iterator[Edit]:
    if isinstance(node, exp.Select) and node.parent is None and len(node.expressions) > 1:
        for place in range(len(node.expressions)):
            yield partial(_without_item, place=place)


# ---- tables and joins


def _sibling_table(node: exp.Expr, sight: Sight) -> Iterator[Edit]:
    """A table of the same family: its name differs in a part, its columns hardly."""
    table = _table_of(node, sight)
    if table is None:
        return
    family = [t.name for t in sight.schema.tables if t is not table and _are_related(t, table)]
    for name in _most_alike(table.name, family):
        yield partial(_retabled, name=name)


def _table_suffix(node: exp.Expr, sight: Sight) -> Iterator[Edit]:
    """The ending of another table's name, which makes a table that there is not."""
    table = _table_of(node, sight)
    if table is None or "_" not in table.name:
        return
    stem = table.name.rpartition("_")[0]
    names = {other.name for other in sight.schema.tables}
    endings = sorted({name.rpartition("_")[2] for name in names if "_" in name})
    for name in _most_alike(table.name, [f"{stem}_{ending}" for ending in endings]):
        if name not in names:
            yield partial(_retabled, name=name)


def _join_dropped(node: exp.Expr, _: Sight) -> Iterator[Edit]:
    if isinstance(node, exp.Join) and isinstance(node.parent, exp.Select):
        yield _without_join


def _alias_missing(node: exp.Expr, _: Sight) -> Iterator[Edit]:
    """A derived table without a name"""
    if isinstance(node, exp.Subquery) and isinstance(node.parent, (exp.From, exp.Join)):
        yield lambda derived: derived.set("alias", None)


# ---- grain


def _finer_grain(node: exp.Expr, sight: Sight) -> Iterator[Edit]:
    """GROUP BY one more column of the same table"""
    if not isinstance(node, exp.Group) or not node.expressions:
        return
    key = node.expressions[0]
    column, table = _column_of(key, sight)
    if column is not None and table is not None:
        grouped = {each.name.lower() for each in node.expressions}
        for name in _of_kind(column, table)[:_MOST_NAMES]:
            if name.lower() not in grouped:
                yield partial(_grouped_by, name=name)


def _unit_of_time(node: exp.Expr, _: Sight) -> Iterator[Edit]:
    """Months for days"""
    if isinstance(node, (exp.DateTrunc, exp.TimestampTrunc, exp.DateAdd, exp.DateSub)):
        unit = node.text("unit").lower()
        if unit in _UNITS:
            yield lambda one: one.set("unit", exp.var(_UNITS[unit].upper()))


def _having_in_where(node: exp.Expr, _: Sight) -> Iterator[Edit]:
    """An aggregate in WHERE"""
    if isinstance(node, exp.Select) and node.args.get("having") is not None:
        yield _with_having_in_where


MISTAKES: dict[str, Mutator] = {
    **{kind: mutator for kind, mutator in KINDS.items() if kind not in _LEFT_OUT},
    "similar-column": _similar_column,
    "join-key": _join_key,
    "column-of-other-table": _column_of_other_table,
    "unqualified-column": _unqualified,
    "invented-column": _invented_column,
    "output-column-dropped": _output_column_dropped,
    "sibling-table": _sibling_table,
    "table-suffix": _table_suffix,
    "join-dropped": _join_dropped,
    "alias-missing": _alias_missing,
    "finer-grain": _finer_grain,
    "unit-of-time": _unit_of_time,
    "having-in-where": _having_in_where,
}
"""By what they are called in the data."""


# ---- names


def _source_of(node: exp.Expr, sight: Sight) -> Source | None:
    reference = sight.meanings.get(id(node))
    return reference.source if reference is not None else None


def _column_of(node: exp.Expr, sight: Sight) -> tuple[Column | None, Table | None]:
    """The stored column that a name means and its table, if it means one."""
    source = _source_of(node, sight)
    table = source.table if source is not None else None
    return (table.column(node.name), table) if table is not None else (None, None)


def _table_of(node: exp.Expr, sight: Sight) -> Table | None:
    """The table that is named there, unless the name is that of a CTE."""
    if not isinstance(node, exp.Table):
        return None
    with_ = sight.tree.args.get("with_")
    ctes = {cte.alias.lower() for cte in with_.expressions} if with_ is not None else set()
    if node.name.lower() in ctes:
        return None
    found = (t for t in sight.schema.tables if t.name.lower() == node.name.lower())
    return next(found, None)


def _of_kind(column: Column, table: Table) -> list[str]:
    """The other columns of the same kind of type."""
    kind = read_type(column.type).kind
    alike = (each for each in table.columns if read_type(each.type).kind == kind)
    return [each.name for each in alike if each.name != column.name]


def _looks_like_key(name: str) -> bool:
    return bool(re.search(r"(?:id|code|key|no)\Z", name, re.IGNORECASE))


def _most_alike(name: str, others: list[str]) -> list[str]:
    """The others that are spelt most like a name, at most three."""
    ratios = {other: SequenceMatcher(None, name.lower(), other.lower()).ratio() for other in others}
    alike = sorted((o for o in ratios if ratios[o] >= _ALIKE), key=lambda o: (-ratios[o], o))
    return alike[:_MOST_NAMES]


def _are_related(one: Table, other: Table) -> bool:
    """Whether tables share more than half of the smaller one's columns."""
    names = [{column.name.lower() for column in table.columns} for table in (one, other)]
    return 2 * len(names[0] & names[1]) > min(map(len, names))


def _sources_beside(column: exp.Expr) -> list[str]:
    """The names of what the SELECT around a column reads from."""
    select = column.find_ancestor(exp.Select)
    if select is None:
        return []
    from_ = select.args.get("from_")
    joins = select.args.get("joins") or []
    return [
        part.alias_or_name for part in (*([from_.this] if from_ else []), *(j.this for j in joins))
    ]


# ---- edits


def _renamed(column: exp.Expr, name: str) -> None:
    column.set("this", exp.to_identifier(name))


def _requalified(column: exp.Expr, table: str) -> None:
    column.set("table", exp.to_identifier(table))


def _retabled(table: exp.Expr, name: str) -> None:
    """Columns that are qualified by the table's name follow it."""
    old = table.name.lower()
    for column in table.root().find_all(exp.Column) if not table.alias else ():
        if column.table.lower() == old:
            column.set("table", exp.to_identifier(name))
    table.set("this", exp.to_identifier(name))


def _without_item(select: exp.Expr, place: int) -> None:
    items = select.expressions
    select.set("expressions", [item for number, item in enumerate(items) if number != place])


def _without_join(join: exp.Expr) -> None:
    join.pop()


def _grouped_by(group: exp.Expr, name: str) -> None:
    key = group.expressions[0]
    table = key.args.get("table")
    group.append(
        "expressions", exp.Column(this=exp.to_identifier(name), table=table and table.copy())
    )


def _with_having_in_where(select: exp.Expr) -> None:
    having, where = select.args["having"], select.args.get("where")
    condition = having.this.copy()
    select.set("having", None)
    if where is not None:
        condition = exp.And(this=where.this.copy(), expression=condition)
    select.set("where", exp.Where(this=condition))
