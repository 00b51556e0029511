"""DuckDB's errors as findings in StarRocks' words; DuckDB's own text never gets out.

Translation has bound every name and type already, so few kinds are left.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

import duckdb

from starsql.dialect.engine.translate.refusal import unsupported
from starsql.records import Finding

__all__ = ["execution_finding", "null_value"]

_INTERNAL_NAME = re.compile(r"[cs]\d+")


def _ungrouped(match: re.Match[str]) -> str:
    name = match[1].split(".")[-1]
    shown = "an expression" if _INTERNAL_NAME.fullmatch(name) else f"'{name}'"
    return f"{shown} must be an aggregate expression or appear in GROUP BY clause"


def _clause(what: str) -> Callable[[re.Match[str]], str]:
    return lambda match: f"{match[1].upper()} clause cannot contain {what}"


def _fixed(message: str) -> Callable[[re.Match[str]], str]:
    return lambda _: message


# pattern in DuckDB's text -> code, StarRocks' words
_KNOWN: tuple[tuple[str, str, Callable[[re.Match[str]], str]], ...] = (
    (r'column "([^"]+)" must appear in the GROUP BY', "not-grouped", _ungrouped),
    (r"column (\S+) must appear in the GROUP BY", "not-grouped", _ungrouped),
    (
        r"(WHERE|GROUP BY|JOIN|HAVING) clause cannot contain aggregates",
        "misplaced-aggregate",
        _clause("aggregations"),
    ),
    (
        r"(WHERE|GROUP BY|JOIN|HAVING) clause cannot contain window",
        "misplaced-window",
        _clause("window function"),
    ),
    (
        r"aggregate function calls cannot be nested",
        "nested-aggregate",
        _fixed("Unsupported nest aggregation function inside aggregation"),
    ),
    (
        r"window function calls cannot be nested",
        "nested-window",
        _fixed("Nesting of analytic expressions is not allowed"),
    ),
    (
        r"More than one row returned by a subquery",
        "scalar-subquery",
        _fixed("Expected LE 1 to be returned by expression"),
    ),
    (
        r"ORDER BY expressions must appear in select list",
        "distinct-order-by",
        _fixed("for SELECT DISTINCT, ORDER BY expressions must appear in select list"),
    ),
)


def execution_finding(error: duckdb.Error, source: Literal["explain", "execute"]) -> Finding:
    """What the error means to the author of the query."""
    text = str(error)
    for pattern, code, message in _KNOWN:
        match = re.search(pattern, text, re.IGNORECASE)
        if match:
            return Finding(code, message(match), source=source)
    if isinstance(error, duckdb.OutOfMemoryException):
        return Finding(
            "memory-limit",
            "Memory of query exceed limit",
            hint="aggregate earlier or read fewer columns",
            source=source,
        )
    stopped = re.search(r"Invalid Input Error: (unsupported|failed): (.*)", text)
    if stopped and stopped[1] == "unsupported":
        return unsupported(stopped[2]).finding
    if stopped:
        return Finding("query-failed", stopped[2], source=source)
    what = (
        "an arithmetic overflow" if isinstance(error, duckdb.OutOfRangeException) else "this query"
    )
    return Finding(
        "unsupported-feature",
        f"The embedded engine does not support {what}.",
        hint="check it on a StarRocks server",
        source="explain",
    )


def null_value(error: duckdb.Error) -> Finding | None:
    """What it means to the author of an INSERT, if a column that takes no NULL was given one."""
    match = re.search(r"NOT NULL constraint failed: .*\.(\w+)", str(error))
    if match is None:
        return None
    return Finding("null-value", f"NULL value in non-nullable column '{match[1]}'")
