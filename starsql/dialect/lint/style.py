"""One way of writing things where StarRocks has several, so that queries read alike.

COALESCE, SUBSTR and LOCATE, aliases in snake_case, days in text columns as 'YYYYMMDD', WITH rather
than subqueries in subqueries. All are of severity "style": no query is repaired or refused for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.lint.rule import Hit, Rule, Subject

__all__ = ["RULES"]

_FUNCTIONS = "https://docs.starrocks.io/docs/sql-reference/sql-functions/"
_SELECT = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
)

_PREFERRED = {
    "ifnull": "coalesce(a, b)",
    "nvl": "coalesce(a, b)",
    "substring": "substr(text, start, length)",
    "mid": "substr(text, start, length)",
    "instr": "locate(part, text)",
    "position": "locate(part, text)",
}
_SNAKE_CASE = re.compile(r"[a-z_][a-z0-9_]*")
_DASHED_DAY = re.compile(r"(19|20)\d\d-\d\d-\d\d")
_MOST_SUBQUERIES = 2
"""As many derived tables inside one another read well; beyond them WITH reads better."""


def preferred_function(subject: Subject) -> Iterator[Hit]:
    first = {call.name: call for call in reversed(subject.calls) if call.name in _PREFERRED}
    for name, call in first.items():
        if name not in subject.schema.functions:
            yield Hit(call.token, (name,), f"write {_PREFERRED[name]}")


def snake_case_alias(subject: Subject) -> Iterator[Hit]:
    for alias in subject.all(exp.Alias):
        name = alias.alias
        # Other scripts have no cases; only Latin letters can be written in two ways.
        if name.isascii() and not _SNAKE_CASE.fullmatch(name):
            yield Hit(alias, (name,), f"write {_snake_case(name)}")


def _snake_case(name: str) -> str:
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|\W+", "_", name).lower()
    return parted if parted[:1].isalpha() else f"_{parted}"


def dashed_day(subject: Subject) -> Iterator[Hit]:
    for node, other, _ in subject.comparisons:
        found = subject.resolution.meanings.get(id(node))
        if found is None or not isinstance(other, exp.Literal) or not other.is_string:
            continue
        type_ = subject.type_of(node)
        if _DASHED_DAY.fullmatch(other.name) and type_ is not None and type_.is_string:
            hint = f"write '{other.name.replace('-', '')}' if the column holds days as YYYYMMDD"
            yield Hit(node, (found.name, other.name), hint)


def nested_subqueries(subject: Subject) -> Iterator[Hit]:
    for subquery in subject.all(exp.Subquery):
        if _is_derived(subquery) and _depth(subquery) == _MOST_SUBQUERIES + 1:
            yield Hit(subquery, (_MOST_SUBQUERIES + 1,), "write WITH name AS (...) for each step")


def _is_derived(node: exp.Expr) -> bool:
    return isinstance(node, exp.Subquery) and isinstance(node.parent, (exp.From, exp.Join))


def _depth(subquery: exp.Expr) -> int:
    """In how many derived tables this one stands, itself counted; WITH begins anew."""
    depth = 0
    node: exp.Expr | None = subquery
    while node is not None and not isinstance(node, exp.CTE):
        depth += _is_derived(node)
        node = node.parent
    return depth


def unused_cte(subject: Subject) -> Iterator[Hit]:
    used = {table.name for table in subject.all(exp.Table) if not table.db}
    for with_ in subject.all(exp.With):
        for cte in with_.expressions:
            if cte.alias not in used:
                yield Hit(cte, (cte.alias,), "remove it")


RULES = (
    Rule(
        "preferred-function",
        "{} has another name that is preferred",
        preferred_function,
        bad="SELECT ifnull(title, ''), instr(title, 'a') FROM team",
        good="SELECT coalesce(title, ''), locate('a', title), substr(title, 1, 3) FROM team",
        url=_FUNCTIONS + "function-list/",
        severity="style",
    ),
    Rule(
        "snake-case-alias",
        "The alias '{}' is not in snake_case",
        snake_case_alias,
        bad="SELECT count(*) AS teamCount FROM team",
        good="SELECT count(*) AS team_count, max(title) AS `最大` FROM team",
        url=_SELECT + "SELECT_alias/",
        severity="style",
    ),
    Rule(
        "dashed-day",
        "String column '{}' is compared with '{}'",
        dashed_day,
        bad="SELECT id FROM player WHERE dt = '2025-01-01'",
        good="SELECT id FROM player, team WHERE dt = '20250101' AND founded = '2025-01-01'",
        url=_FUNCTIONS + "date-time-functions/date_format/",
        severity="style",
    ),
    Rule(
        "nested-subqueries",
        "Derived tables stand {} deep in one another",
        nested_subqueries,
        bad="SELECT 1 FROM (SELECT 1 FROM (SELECT 1 FROM (SELECT title FROM team) a) b) c",
        good="WITH a AS (SELECT title FROM team) SELECT 1 FROM (SELECT 1 FROM (SELECT 1 FROM a) b) "
        "c",
        url=_SELECT + "SELECT_CTE/",
        severity="style",
    ),
    Rule(
        "unused-cte",
        "Nothing reads from '{}'",
        unused_cte,
        bad="WITH a AS (SELECT 1 AS one), b AS (SELECT 2 AS two) SELECT one FROM a",
        good="WITH a AS (SELECT 1 AS one), b AS (SELECT one FROM a) SELECT one FROM b",
        url=_SELECT + "SELECT_CTE/",
        severity="style",
    ),
)
