"""Slips into other databases' SQL, which StarRocks rejects or reads differently.

    a LIKE '%x%'      a ILIKE '%x%'
    cast(a AS INT)    a::INT
    date_sub(d, INTERVAL 7 DAY)    d - INTERVAL '7 DAY'    DATEADD(DAY, -7, d)

What the other databases write is sqlglot's knowledge, not a list of ours: a call is written in each
of their dialects. What StarRocks understands all the same is for the proof to find.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from sqlglot import ErrorLevel, exp

from starsql.dialect.adapt.writing import write
from starsql.dialect.quiet import quietly
from starsql.eval.moments import moment_of
from starsql.eval.mutants import Context, Edit

__all__ = ["SLIPS", "unwrapped"]

_DIALECTS = ("postgres", "sqlite", "tsql", "snowflake", "bigquery", "oracle", "presto", "hive")
_EVERYWHERE = (exp.Connector, exp.Case, exp.Cast, exp.Count)
"""Whoever writes SQL knows these."""
_MARK = "raw_"
_RAW = re.compile(rf"\b{_MARK}([0-9a-f]+)\b")
_DAY = re.compile(r"\d{4}-?\d\d-?\d\d\Z")


def _raw(text: str) -> exp.Expr:
    """A node that stands for text which no StarRocks tree can hold; see `unwrapped`."""
    return exp.column(_MARK + text.encode().hex())


def unwrapped(sql: str, spell: Callable[[str], str] = str) -> str:
    """The query with the texts in place of the nodes that stood for them.

    spell: told each text, gives it as it is to be written.
    """
    while _RAW.search(sql):  # one may stand within another
        sql = _RAW.sub(lambda match: spell(bytes.fromhex(match[1]).decode()), sql)
    return sql


def _text(node: exp.Expr) -> str:
    return write(node.copy())


def _ilike(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Like):
        yield lambda like: _raw(f"{_text(like.this)} ILIKE {_text(like.expression)}")


def _double_colon(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Cast):
        simple = isinstance(node.this, (exp.Column, exp.Literal, exp.Func))
        form = "{}::{}" if simple else "({})::{}"
        yield lambda cast: _raw(form.format(_text(cast.this), _text(cast.args["to"])))
    elif _is_day(node):
        yield lambda day: _raw(f"{_text(day)}::date")


def _foreign_function(node: exp.Expr, _: Context) -> Iterator[Edit]:
    """A call as other databases spell it."""
    if not isinstance(node, exp.Func) or isinstance(node, _EVERYWHERE):
        return
    ours = _text(node)
    theirs = dict.fromkeys(_foreign(node, dialect) for dialect in _DIALECTS)
    for text in theirs:
        if text and text.lower() != ours.lower():
            yield partial(_replaced, by=text)


@quietly()
def _foreign(node: exp.Expr, dialect: str) -> str:
    try:
        return node.sql(dialect, unsupported_level=ErrorLevel.IGNORE)
    except (ValueError, AttributeError, TypeError):  # not every dialect writes every tree
        return ""


def _replaced(_: exp.Expr, by: str) -> exp.Expr:
    return _raw(by)


def _pipes(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Concat) and len(node.expressions) > 1:
        yield lambda call: _raw(" || ".join(map(_text, call.expressions)))


def _quoted_name(node: exp.Expr, _: Context) -> Iterator[Edit]:
    """A column in double quotes, which make it a text.

    Who quotes elsewhere does so for the sake of capitals.
    """
    if isinstance(node, exp.Column) and not node.table and not node.name.islower():
        yield lambda column: _raw(f'"{column.name}"')


def _top(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, exp.Select) and node.args.get("limit") and not node.args.get("distinct"):
        yield _with_top


def _with_top(select: exp.Expr) -> None:
    first, limit = select.expressions[0], select.args["limit"]
    select.set("limit", None)
    first.replace(_raw(f"TOP {_text(limit.expression)} {_text(first)}"))


def _filter_clause(node: exp.Expr, _: Context) -> Iterator[Edit]:
    """sum(x) FILTER (WHERE ...) for a sum of CASE"""
    if isinstance(node, (exp.Sum, exp.Count)):
        choice = node.this if isinstance(node.this, exp.If) else _only_case(node.this)
        if choice is not None:
            text = f"{node.key}({_text(choice.args['true'])}) FILTER (WHERE {_text(choice.this)})"
            yield partial(_replaced, by=text)


def _only_case(node: exp.Expr | None) -> exp.Expr | None:
    if isinstance(node, exp.Case) and node.this is None and len(node.args["ifs"]) == 1:
        only: exp.Expr = node.args["ifs"][0]
        return only
    return None


def _set_operation_all(node: exp.Expr, _: Context) -> Iterator[Edit]:
    if isinstance(node, (exp.Except, exp.Intersect)):
        yield lambda one: one.set("distinct", False)


def _bare_day(node: exp.Expr, _: Context) -> Iterator[Edit]:
    """2025-07-15 without quotes, which is 2003."""
    if _is_day(node):
        yield lambda day: _raw(day.name)


def _day_format(node: exp.Expr, _: Context) -> Iterator[Edit]:
    """'2025-07-15' for '20250715', and the other way round"""
    if not _is_day(node):
        return
    day = node.name
    other = day.replace("-", "") if "-" in day else f"{day[:4]}-{day[4:6]}-{day[6:]}"
    yield lambda _: exp.Literal.string(other)


def _is_day(node: exp.Expr) -> bool:
    text = isinstance(node, exp.Literal) and node.is_string and _DAY.match(node.name)
    return bool(text) and moment_of(node.name) is not None


SLIPS: dict[str, Callable[[exp.Expr, Context], Iterator[Edit]]] = {
    "ilike": _ilike,
    "double-colon": _double_colon,
    "foreign-function": _foreign_function,
    "pipes": _pipes,
    "quoted-name": _quoted_name,
    "top": _top,
    "filter-clause": _filter_clause,
    "set-operation-all": _set_operation_all,
    "bare-day": _bare_day,
    "day-format": _day_format,
}
"""By what they are called in the data."""
