"""Window functions: where they may stand and what OVER may hold."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.catalog import words
from starsql.dialect.lint.groups import clause, expanded, group_items, groups_all, meant, unaliased
from starsql.dialect.lint.rule import Hit, Rule, Subject, home, text_of
from starsql.dialect.scope import Scope

__all__ = ["RULES", "windowed"]

_DOC = "https://docs.starrocks.io/docs/sql-reference/sql-functions/Window_function/"
_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
# Aggregates that FunctionSet.java does not mark as analytic.
_NEVER_WINDOWED = words("""
    any_value approx_count_distinct array_unique_agg bitmap_agg bitmap_intersect bitmap_union_int
    ds_hll_accumulate ds_hll_combine ds_hll_count_distinct ds_hll_estimate ds_theta_count_distinct
    group_concat hll_raw hll_raw_agg hll_union mann_whitney_u_test map_agg max_n min_n ndv
    percentile_approx percentile_approx_weighted percentile_cont percentile_disc
    percentile_disc_lc percentile_union retention string_agg sum_map window_funnel
    """)
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
    for scope in subject.scopes if any(subject.all(exp.Window)) else ():
        yield from _windows_behind_names(scope)


def _windows_behind_names(scope: Scope) -> Iterator[Hit]:
    """Window functions that GROUP BY and HAVING name by alias or position, or that ALL names."""
    grouped = [(item, meant(item, scope), "group") for item in group_items(scope)]
    having = clause(scope, "having")
    if groups_all(scope):
        grouped = [(item, unaliased(item), "group") for item in scope.select.expressions]
    for item, expression, key in [*grouped, *([(having, having, "having")] if having else [])]:
        nodes = list(expanded(expression, scope))
        windows = [node for node in nodes if isinstance(node, exp.Window)]
        direct = any(home(window)[1] == key for window in windows)
        if windows and not direct:
            yield Hit(item, (_CLAUSES[key][0],), _CLAUSES[key][1])


def nested_window(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Window):
        parent = node.parent
        while parent is not None and not isinstance(parent, (exp.Query, exp.Window)):
            parent = parent.parent
        if isinstance(parent, exp.Window):
            yield Hit(node, (), "compute the inner one in a subquery first")


def not_a_window_function(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        name = subject.name_of(windowed(window))
        function = subject.catalog.function(name)
        if function is None or name in subject.schema.functions:
            continue
        scalar = function.kinds == {"scalar"} and not subject.catalog.is_aggregate(name)
        if scalar or name in _NEVER_WINDOWED:
            yield Hit(window, (f"{name}(...)",), "leave OVER out, or aggregate in a subquery")


def window_distinct(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        call = windowed(window)
        name = subject.name_of(call)
        if isinstance(call.this, exp.Distinct) and name not in ("count", "sum", "avg"):
            yield Hit(window, (f"{name}(DISTINCT ...)",), "leave DISTINCT out")


def windowed(window: exp.Window) -> exp.Expr:
    """The call before OVER."""
    call = window.this
    while isinstance(call, (exp.IgnoreNulls, exp.RespectNulls, exp.Filter)):
        call = call.this
    assert isinstance(call, exp.Expr)
    return call


def constant_key(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        order = window.args.get("order")
        keys = {
            "PARTITION BY": window.args.get("partition_by") or [],
            "ORDER BY": [ordered.this for ordered in order.expressions] if order else [],
        }
        for part, expressions in keys.items():
            for key in expressions:
                if _is_constant(key):
                    hint = f"a number is no position here; leave {part} out if nothing orders"
                    yield Hit(window, (part, text_of(key)), hint)


def _is_constant(node: exp.Expr) -> bool:
    """Literals and operators on them; calls are not judged."""
    if isinstance(node, (exp.Literal, exp.Null, exp.Boolean)):
        return True
    if isinstance(node, (exp.Neg, exp.Paren, exp.Cast)):
        return _is_constant(node.this)
    if isinstance(node, exp.Binary) and not isinstance(node, (exp.Dot, exp.Func)):
        return _is_constant(node.this) and _is_constant(node.expression)
    return False


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
        "not-a-window-function",
        "Function '{}' not supported with OVER clause.",
        not_a_window_function,
        bad="SELECT abs(score) OVER () FROM player",
        good="SELECT max(abs(score)) OVER () FROM player",
        url=_ANALYZER + "AnalyticAnalyzer.java",
    ),
    Rule(
        "window-distinct",
        "DISTINCT not allowed in analytic function: {}",
        window_distinct,
        bad="SELECT max(DISTINCT score) OVER () FROM player",
        good="SELECT max(score) OVER () FROM player",
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
)
