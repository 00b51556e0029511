"""What a query uses, by the names under which replayed queries are counted."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlglot import exp

from starsql.dialect.catalog import catalog, words
from starsql.dialect.parse import parse
from starsql.dialect.schema import Table
from starsql.records import Finding

__all__ = ["FEATURES", "features"]

FEATURES = (
    "plain relational",
    "join",
    "window",
    "aggregate",
    "subquery",
    "cte",
    "set operation",
    "date functions",
    "decimal",
    "array",
    "map",
    "struct",
    "json",
    "bitmap",
    "hll",
    "other",
)
"""`plain relational` is every query without array, map, struct, json, bitmap, hll and other opaque
values; `other` is one that has none of these features."""

_NODES: tuple[tuple[str, tuple[type[exp.Expr], ...]], ...] = (
    ("join", (exp.Join,)),
    ("window", (exp.Window,)),
    ("aggregate", (exp.Group,)),
    ("subquery", (exp.Subquery, exp.Exists)),
    ("cte", (exp.CTE,)),
    ("set operation", (exp.SetOperation,)),
)
# Names of functions and types, as words of the text, or types of the columns that a query reads.
_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "date functions",
        re.compile(
            r"\b(?:\w*date\w*|\w*time\w*|days?_\w+|months?_\w+|weeks?_\w+|years?_\w+|hours?_\w+|"
            r"minutes?_\w+|seconds?_\w+|quarters?_\w+|(?:day|month|year|week|hour|minute|second|"
            r"quarter|last_day|next_day|previous_day|dayof\w+|weekofyear|to_days|makedate)"
            r"(?=\s*\())\b|\binterval\b",
            re.IGNORECASE,
        ),
    ),
    ("decimal", re.compile(r"\bdecimal\w*|\bnumeric\b", re.IGNORECASE)),
    (
        "array",
        re.compile(
            r"\barray\w*\b|\bunnest\b|\[|\b(?:all|any)_match\b|\bcardinality\b|->", re.IGNORECASE
        ),
    ),
    ("map", re.compile(r"\bmap(?:_\w+)?\b|\bdistinct_map_keys\b|\btransform_\w+", re.IGNORECASE)),
    ("struct", re.compile(r"\b(?:named_)?struct\b|\brow\s*\(", re.IGNORECASE)),
    ("json", re.compile(r"\bjson\w*\b|\w+_json(?:_\w+)?\b|->", re.IGNORECASE)),
    ("bitmap", re.compile(r"\bbitmap\w*\b|\w+_bitmap\w*\b|\bintersect_count\b", re.IGNORECASE)),
    (
        "hll",
        re.compile(r"\b(?:ds_)?hll\w*\b|\b(?:ds_)?theta\w*|\bpercentile_union\b", re.IGNORECASE),
    ),
)
_NOT_RELATIONAL = words("array map struct json bitmap hll")


def features(sql: str, tables: Iterable[Table]) -> list[str]:
    """The features of a query, in the order of FEATURES. tables: those that it reads."""
    tree = parse(sql)
    found = set()
    if not isinstance(tree, Finding):
        found = {name for name, kinds in _NODES if tree.find(*kinds) is not None}
        if any(catalog().is_aggregate(_name(call)) for call in tree.find_all(exp.Func)):
            found.add("aggregate")
    text = " ".join((_without_strings(sql), *_column_types(sql, tables)))
    found |= {name for name, pattern in _WORDS if pattern.search(text)}
    if not found & _NOT_RELATIONAL:
        found.add("plain relational")
    return [name for name in FEATURES if name in found] or ["other"]


def _name(call: exp.Func) -> str:
    return call.name if isinstance(call, exp.Anonymous) else call.sql_name()


def _without_strings(sql: str) -> str:
    return re.sub(
        r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|--[^\n]*|/\*.*?\*/", " ", sql, flags=re.S
    )


def _column_types(sql: str, tables: Iterable[Table]) -> list[str]:
    """Types of the columns that a query names; `*` names all."""
    named = {word.lower() for word in re.findall(r"\w+", sql)}
    every = re.search(r"(?<!\()\*(?!\s*\d)", sql) is not None
    return [
        column.type
        for table in tables
        for column in table.columns
        if every or column.name.lower() in named
    ]
