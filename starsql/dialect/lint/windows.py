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
        select, clause = home(node)
        if clause == "expressions" and select is not None and _groups_all(select):
            clause = "group"
        found = _CLAUSES.get(clause)
        if found is not None:
            yield Hit(node, (found[0],), found[1])


def _groups_all(select: exp.Select) -> bool:
    """GROUP BY ALL groups by every item of SELECT that holds no aggregate."""
    group = select.args.get("group")
    return isinstance(group, exp.Group) and group.args.get("all") is True


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


def _bounds(spec: exp.WindowSpec) -> tuple[str, str]:
    """Both ends of a frame: "CURRENT ROW", or UNBOUNDED or OFFSET and a direction.

    Without BETWEEN a frame ends with the current row.
    """
    return _bound(spec, "start"), _bound(spec, "end") or "CURRENT ROW"


def _bound(spec: exp.WindowSpec, end: str) -> str:
    value = spec.args.get(end)
    what = "OFFSET" if isinstance(value, exp.Expr) else str(value or "").upper()
    return f"{what} {str(spec.args.get(f'{end}_side') or '').upper()}".strip()


def range_frame(subject: Subject) -> Iterator[Hit]:
    for spec in subject.all(exp.WindowSpec):
        bounds = _bounds(spec)
        if str(spec.args.get("kind")).upper() == "RANGE" and (
            any(bound.startswith("OFFSET") for bound in bounds)
            or bounds == ("CURRENT ROW", "CURRENT ROW")
        ):
            yield Hit(spec.parent, (), "use ROWS, or join the table with itself on a range")


def lower_bound(subject: Subject) -> Iterator[Hit]:
    for spec in subject.all(exp.WindowSpec):
        if _bounds(spec)[0] == "UNBOUNDED FOLLOWING":
            yield Hit(spec.parent, (), "begin with UNBOUNDED PRECEDING or CURRENT ROW")


def upper_bound(subject: Subject) -> Iterator[Hit]:
    for spec in subject.all(exp.WindowSpec):
        if _bounds(spec)[1] == "UNBOUNDED PRECEDING":
            yield Hit(spec.parent, (), "end with UNBOUNDED FOLLOWING or CURRENT ROW")


def frame_offset(subject: Subject) -> Iterator[Hit]:
    for spec in subject.all(exp.WindowSpec):
        if str(spec.args.get("kind")).upper() != "ROWS":
            continue
        for end in ("start", "end"):
            value = spec.args.get(end)
            if isinstance(value, exp.Expr) and not _may_be_positive_integer(value):
                yield Hit(spec.parent, (value.sql(dialect="starrocks"),))


def _may_be_positive_integer(value: exp.Expr) -> bool:
    if isinstance(value, exp.Literal):
        return not value.is_string and value.name.isdigit() and int(value.name) > 0
    return value.find(exp.Column) is None and not isinstance(value, exp.Neg)


def constant_key(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        order = window.args.get("order")
        keys = {
            "PARTITION BY": window.args.get("partition_by") or (),
            "ORDER BY": [ordered.this for ordered in order.expressions] if order else (),
        }
        for clause, expressions in keys.items():
            for key in expressions:
                if isinstance(key, (exp.Literal, exp.Null, exp.Boolean)):
                    hint = f"a number is no position here; leave {clause} out if nothing orders"
                    yield Hit(window, (clause, key.sql(dialect="starrocks")), hint)


def not_a_window_function(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        name = subject.name_of(window.this)
        function = subject.catalog.function(name)
        if (
            function is not None
            and function.kinds == {"scalar"}
            and not (subject.catalog.is_aggregate(name) or subject.catalog.is_window_only(name))
        ):
            yield Hit(window, (f"{name}(...)",), "leave OVER out")


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
    Rule(
        "frame-lower-bound",
        "UNBOUNDED FOLLOWING is only allowed for upper bound of BETWEEN",
        lower_bound,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS UNBOUNDED FOLLOWING) FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED "
        "FOLLOWING) FROM player",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "frame-upper-bound",
        "UNBOUNDED PRECEDING is only allowed for lower bound of BETWEEN",
        upper_bound,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND UNBOUNDED PRECEDING) "
        "FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM player",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "frame-offset",
        "For ROWS window, the value of a PRECEDING/FOLLOWING offset must be a constant positive "
        "integer: {}",
        frame_offset,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 0 PRECEDING AND id FOLLOWING) "
        "FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 + 1 PRECEDING AND 1 FOLLOWING) "
        "FROM player",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "constant-window-key",
        "Expressions in the {} clause must not be constant: {}",
        constant_key,
        bad="SELECT sum(score) OVER (PARTITION BY 1 ORDER BY 'a') FROM player",
        good="SELECT sum(score) OVER (PARTITION BY id + 1) FROM player ORDER BY 1",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "not-a-window-function",
        "Function '{}' not supported with OVER clause.",
        not_a_window_function,
        bad="SELECT abs(score) OVER () FROM player",
        good="SELECT abs(sum(score) OVER ()) FROM player",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
)
