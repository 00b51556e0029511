"""Whether a query still heeds the business definitions (口径) that its parent heeded.

    knowledge: plat_type 取 '-100' 表示全部；act_bits 左起第1位是统计日期当天
    parent:    ... WHERE plat_type = '-100' AND substr(act_bits, 1, 7) = '0000000'

A child may add conditions, and put other days or numbers into those that are there. It may leave
none out, and may not touch one whose column and values the knowledge states, or whose column it
names and whose positions the query reads. Days count for nothing in this: a query for another day
reads another partition by the same rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from starsql.dialect.parse import parse_once, to_sql
from starsql.eval.moments import moment_of

__all__ = ["lost_definition"]

_CONDITIONS = (
    exp.EQ,
    exp.NEQ,
    exp.LT,
    exp.LTE,
    exp.GT,
    exp.GTE,
    exp.In,
    exp.Between,
    exp.Like,
    exp.Is,
)


@dataclass(frozen=True, slots=True)
class _Condition:
    shape: tuple[str, ...]
    """The operator and the names of the columns."""
    text: str
    """Without qualifiers."""
    columns: tuple[str, ...]
    literals: tuple[str, ...]
    by_position: bool
    """Whether it reads parts of a text."""


def lost_definition(parent: str, child: str, *, knowledge: str, asked: str) -> str | None:
    """The first condition of the parent that the child has lost; None if it kept all.

    asked: the parent's question; what it names itself is the asker's choice, no definition.
    """
    before, after = list(_conditions(parent)), list(_conditions(child))
    shapes = Counter(one.shape for one in before) - Counter(one.shape for one in after)
    if shapes:
        return next(one.text for one in before if one.shape in shapes)
    kept = {one.text for one in after}
    lost = (condition for condition in before if condition.text not in kept)
    return next((c.text for c in lost if _is_stated(c, knowledge) and not _asks(c, asked)), None)


def _conditions(sql: str) -> Iterator[_Condition]:
    tree = parse_once(sql)
    for node in tree.find_all(*_CONDITIONS) if isinstance(tree, exp.Expr) else ():
        bare = node.copy()
        for column in bare.find_all(exp.Column):
            column.set("table", None)
        literals = []
        for literal in bare.find_all(exp.Literal):
            if moment_of(literal.name) is None:
                literals.append(literal.name)
            else:
                literal.set("this", "day")
        columns = tuple(sorted(column.name.lower() for column in bare.find_all(exp.Column)))
        yield _Condition(
            (node.key, *columns),
            to_sql(bare).lower(),
            columns,
            tuple(literals),
            bare.find(exp.Substring) is not None,
        )


def _is_stated(condition: _Condition, knowledge: str) -> bool:
    named = any(_stands(column, knowledge) for column in condition.columns)
    if not named or not condition.literals:
        return False
    return condition.by_position or all(_stands(text, knowledge) for text in condition.literals)


def _asks(condition: _Condition, question: str) -> bool:
    """Whether a question names all the values of a condition."""
    return all(_stands(text, question) for text in condition.literals)


def _stands(text: str, knowledge: str) -> bool:
    pattern = rf"(?<![A-Za-z0-9_.]){re.escape(text)}(?![A-Za-z0-9_.])"
    return bool(text) and re.search(pattern, knowledge, re.IGNORECASE) is not None
