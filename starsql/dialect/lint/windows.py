"""Window functions: where they may stand and what OVER may hold."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.catalog import words
from starsql.dialect.lint.rule import Hit, Rule, Subject, home

__all__ = ["RULES"]

_DOC = "https://docs.starrocks.io/docs/sql-reference/sql-functions/Window_function/"
_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_NO_FRAME = words("rank dense_rank row_number ntile lead lag cume_dist percent_rank")


_CLAUSES = {
    "where": ("WHERE", "filter with QUALIFY, or in an outer query"),
    "having": ("HAVING", "filter with QUALIFY, or in an outer query"),
    "group": ("GROUP BY", "compute the window in a subquery first"),
    "joins": ("JOIN", "compute the window in a subquery first"),
}


def window_in_clause(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Window):
        found = _CLAUSES.get(home(node)[1])
        if found is not None:
            yield Hit(node, (found[0],), found[1])


def nested_window(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Window):
        parent = node.parent
        while parent is not None and not isinstance(parent, (exp.Query, exp.Window)):
            parent = parent.parent
        if isinstance(parent, exp.Window):
            yield Hit(node, (), "compute the inner one in a subquery first")


def frame_without_order(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        if window.args.get("spec") is not None and window.args.get("order") is None:
            yield Hit(window, (), "add ORDER BY to OVER (...), or leave ROWS and RANGE out")


def frame_not_allowed(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        call = window.this
        if isinstance(call, (exp.IgnoreNulls, exp.RespectNulls)):
            call = call.this
        name = subject.name_of(call)
        if window.args.get("spec") is not None and name in _NO_FRAME:
            yield Hit(window, (name,), "leave ROWS or RANGE out")


def range_frame(subject: Subject) -> Iterator[Hit]:
    for spec in subject.all(exp.WindowSpec):
        if str(spec.args.get("kind")).upper() == "RANGE" and any(
            isinstance(spec.args.get(side), exp.Expr) for side in ("start", "end")
        ):
            yield Hit(spec.parent, (), "use ROWS, or join the table with itself on a range")


RULES = (
    Rule(
        "window-in-clause",
        "{} clause cannot contain window function",
        window_in_clause,
        bad="SELECT id FROM player WHERE row_number() OVER (ORDER BY score) = 1",
        good="SELECT id FROM player QUALIFY row_number() OVER (ORDER BY score) = 1",
        url=_DOC,
    ),
    Rule(
        "nested-window",
        "Nesting of analytic expressions is not allowed",
        nested_window,
        bad="SELECT sum(rank() OVER (ORDER BY id)) OVER () FROM player",
        good="SELECT sum(r) OVER () FROM (SELECT rank() OVER (ORDER BY id) r FROM player) t",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "frame-without-order",
        "Windowing clause requires ORDER BY clause",
        frame_without_order,
        bad="SELECT sum(score) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) "
        "FROM player",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "frame-not-allowed",
        "Windowing clause not allowed with '{}'",
        frame_not_allowed,
        bad="SELECT rank() OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM player",
        good="SELECT rank() OVER (ORDER BY id) FROM player",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "range-frame",
        "RANGE is only supported with both the lower and upper bounds UNBOUNDED or one UNBOUNDED "
        "and the other CURRENT ROW.",
        range_frame,
        bad="SELECT sum(score) OVER (ORDER BY dt RANGE BETWEEN INTERVAL 7 DAY PRECEDING "
        "AND CURRENT ROW) FROM player",
        good="SELECT sum(score) OVER (ORDER BY dt RANGE BETWEEN UNBOUNDED PRECEDING "
        "AND CURRENT ROW) FROM player",
        url=_DOC,
    ),
)
