"""Queries that run, but seldom mean what their writer meant. All warnings."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp
from sqlglot.tokenizer_core import TokenType

from starsql.dialect.catalog import words
from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.scope import Scope, Source
from starsql.dialect.version import StarRocksVersion

__all__ = ["RULES"]

_JOIN_DOC = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
    "SELECT_JOIN/"
)
_MODE_DOC = "https://docs.starrocks.io/docs/sql-reference/System_variable/#sql_mode"
_PRUNE_DOC = "https://docs.starrocks.io/docs/table_design/data_distribution/"
_LIMIT_DOC = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
    "SELECT_LIMIT/"
)
_WINDOW_DOC = "https://docs.starrocks.io/docs/sql-reference/sql-functions/Window_function/"


def natural_join(subject: Subject) -> Iterator[Hit]:
    for join in subject.all(exp.Join):
        if join.args.get("method") == "NATURAL":
            yield Hit(join, (), "write the columns out: JOIN ... USING (...)")


def pipes(subject: Subject) -> Iterator[Hit]:
    for token, *_ in subject.tokens_from(TokenType.DPIPE):
        yield Hit(token, (), "write concat(a, b), or OR if that is what you mean")


def cross_join(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        joins = [join for join in scope.select.args.get("joins") or () if _may_multiply(join)]
        if not joins or any(_is_one_row(subject, source) for source in scope.sources):
            continue
        linked = _linked(subject, scope)
        for join in joins:
            source = next((s for s in scope.sources if s.node is join.this), None)
            if source is not None and len(linked[id(source)]) < len(scope.sources):
                hint = "add a condition, or write CROSS JOIN if all pairs are meant"
                yield Hit(join, (), hint)


def _may_multiply(join: exp.Join) -> bool:
    """A join that neither says CROSS nor has a condition of its own, where it may have none."""
    return (
        join.kind in ("", "INNER")
        and not join.side
        and not join.args.get("method")
        and join.args.get("on") is None
        and not join.args.get("using")
        and isinstance(join.this, (exp.Table, exp.Subquery))
        and not isinstance(join.this.this, exp.Func)
    )


def _linked(subject: Subject, scope: Scope) -> dict[int, set[int]]:
    """For each source, by `id`, those that conditions join it with, itself among them."""
    groups = {id(source): {id(source)} for source in scope.sources}
    where = scope.select.args.get("where")
    conditions = _conjuncts(where.this) if where is not None else ()
    links = [_sources_of(subject, condition) for condition in conditions]
    links += [_joined(subject, scope, join) for join in scope.select.args.get("joins") or ()]
    for link in links:
        together: set[int] = set().union(*(groups.get(key, set()) for key in link))
        groups.update(dict.fromkeys(together, together))
    return groups


def _joined(subject: Subject, scope: Scope, join: exp.Join) -> set[int]:
    """The sources, by `id`, that a join brings together."""
    if _may_multiply(join):
        return set()
    own = {id(source) for source in scope.sources if source.node is join.this}
    on = join.args.get("on")
    named = _sources_of(subject, on) if on is not None else set()
    return own | (named or {id(source) for source in scope.sources})


def _conjuncts(condition: exp.Expr) -> Iterator[exp.Expr]:
    """The conditions that AND puts together."""
    stack = [condition]
    while stack:
        node = stack.pop()
        if isinstance(node, exp.Paren):
            stack.append(node.this)
        elif isinstance(node, exp.And):
            stack += [node.expression, node.this]
        else:
            yield node


def _sources_of(subject: Subject, condition: exp.Expr) -> set[int]:
    """The sources, by `id`, whose columns a condition names, its subqueries included."""
    found = (subject.resolution.meanings.get(id(node)) for node in condition.walk())
    return {id(reference.source) for reference in found if reference is not None}


def _is_one_row(subject: Subject, source: Source) -> bool:
    """Whether a derived table or CTE puts out one row: an aggregate, a constant, LIMIT 1."""
    query = source.node.this if isinstance(source.node, exp.Subquery) else None
    if source.table is None and isinstance(source.node, exp.Table):
        ctes = (cte for cte, _ in subject.resolution.ctes if cte.alias == source.node.name)
        query = next((cte.this for cte in ctes), None)
    if not isinstance(query, exp.Select) or query.args.get("group") is not None:
        return False
    limit = query.args.get("limit")
    return (
        query.args.get("from_") is None
        or bool(subject.aggregates_in(query, "expressions"))
        or (limit is not None and limit.expression.name == "1")
    )


def partition_filter(subject: Subject) -> Iterator[Hit]:
    later = _filtered_later(subject)
    for scope in subject.scopes:
        for source in scope.sources:
            table = source.table
            if table is None or source.node.args.get("partition") is not None:
                continue
            columns = table.partition_columns
            if columns and not columns & (_filtered(scope, source) | later):
                names = ", ".join(f"`{column}`" for column in sorted(columns))
                hint = f"filter on {names}, unless the whole table is meant"
                yield Hit(source.node, (source.name, names), hint)


def _filtered(scope: Scope, source: Source) -> set[str]:
    """Columns of a source that WHERE or ON look at."""
    return {
        reference.name.lower()
        for reference in scope.references
        if reference.clause in ("where", "on")
        and (reference.source is source or reference.source is None)
    } | scope.merged


def _filtered_later(subject: Subject) -> set[str]:
    """Columns of derived tables that WHERE or ON look at: StarRocks filters further in."""
    return {
        reference.name.lower()
        for scope in subject.scopes
        for reference in scope.references
        if reference.clause in ("where", "on")
        and reference.source is not None
        and reference.source.table is None
    }


def outer_join_filter(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        where = scope.select.args.get("where")
        optional = _optional_sources(scope)
        for condition in _conjuncts(where.this) if optional and where is not None else ():
            for side in _rejecting(condition):
                found = scope.meanings.get(id(side))
                if found is not None and id(found.source) in optional:
                    hint = "move the condition into ON, or write JOIN instead of LEFT JOIN"
                    yield Hit(condition, (found.name,), hint)
                    break


def _optional_sources(scope: Scope) -> set[int]:
    """The sources, by `id`, that LEFT JOIN fills with NULL."""
    joined = [
        join.this
        for join in scope.select.args.get("joins") or ()
        if join.side == "LEFT" and join.kind not in ("SEMI", "ANTI")
    ]
    return {id(s) for s in scope.sources if any(s.node is node for node in joined)}


def _rejecting(condition: exp.Expr) -> list[exp.Expr]:
    """The columns that make a condition fail where they are NULL."""
    found: list[exp.Expr] = []
    if isinstance(condition, _COMPARISONS):
        found = [condition.this, condition.expression]
    elif isinstance(condition, (exp.Between, exp.In, exp.Like)):
        found = [condition.this]
    return [node for node in found if isinstance(node, exp.Column)]


_COMPARISONS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE)


def limit_without_order(subject: Subject) -> Iterator[Hit]:
    for select in subject.all(exp.Select):
        if select.args.get("limit") is None or select.args.get("order") is not None:
            continue
        outermost = isinstance(select.parent, (exp.Describe, type(None)))
        looked_at = outermost and select.args.get("group") is None
        if looked_at and select.args.get("offset") is None:
            continue  # somebody looks at a few rows
        one_row = select.args.get("group") is None and subject.aggregates_in(select, "expressions")
        if not isinstance(select.parent, exp.Exists) and not one_row:
            yield Hit(select.args["limit"], (), "add ORDER BY")


def window_without_order(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        name = subject.name_of(_windowed(window))
        if name in _ORDERED and window.args.get("order") is None:
            yield Hit(window, (name,), f"write {name}(...) OVER (... ORDER BY ...)")


_ORDERED = words(
    "row_number rank dense_rank ntile cume_dist percent_rank lead lag first_value last_value"
)


def last_value_frame(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        if window.args.get("order") is None or window.args.get("spec") is not None:
            continue
        if subject.name_of(_windowed(window)) == "last_value":
            hint = "add ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING"
            yield Hit(window, (), hint)


def _windowed(window: exp.Window) -> exp.Expr:
    """The function call of a window, without IGNORE NULLS."""
    call = window.this
    found = call.this if isinstance(call, (exp.IgnoreNulls, exp.RespectNulls)) else call
    assert isinstance(found, exp.Expr)
    return found


def group_concat_separator(subject: Subject) -> Iterator[Hit]:
    for call in subject.all(exp.GroupConcat):
        arguments = subject.written_arguments(call) or []
        last = arguments[-1] if len(arguments) > 1 else None
        if isinstance(last, exp.Literal) and last.is_string:
            yield Hit(call, (last.name,), f"write SEPARATOR '{last.name}'")


RULES = (
    Rule(
        "natural-join",
        "StarRocks has no NATURAL JOIN: the word becomes an alias, and this a cross join",
        natural_join,
        bad="SELECT title FROM player NATURAL JOIN team WHERE dt = '20250101'",
        good="SELECT title FROM player JOIN team USING (team_id) WHERE dt = '20250101'",
        url=_JOIN_DOC,
        severity="warning",
    ),
    Rule(
        "pipes",
        "'||' is a logical OR unless sql_mode has PIPES_AS_CONCAT",
        pipes,
        bad="SELECT title || 'x' FROM team",
        good="SELECT concat(title, '||') FROM team",
        url=_MODE_DOC,
        severity="warning",
    ),
    Rule(
        "cross-join",
        "This join has no condition: every row meets every row",
        cross_join,
        bad="SELECT 1 FROM team a, team b",
        good="SELECT 1 FROM team a CROSS JOIN team b",
        url=_JOIN_DOC,
        severity="warning",
    ),
    Rule(
        "partition-filter",
        "Table '{}' is read whole: no condition on its partition column {}",
        partition_filter,
        bad="SELECT count(*) FROM player WHERE id = 1",
        good="SELECT count(*) FROM player WHERE dt = '20250101'",
        url=_PRUNE_DOC,
        severity="warning",
    ),
    Rule(
        "outer-join-filter",
        "WHERE asks more of '{}' than LEFT JOIN: rows without a partner are dropped",
        outer_join_filter,
        bad="SELECT p.id FROM player p LEFT JOIN team t ON p.team_id = t.team_id "
        "WHERE p.dt = '20250101' AND t.title = 'x'",
        good="SELECT p.id FROM player p LEFT JOIN team t ON p.team_id = t.team_id "
        "AND t.title = 'x' WHERE p.dt = '20250101' AND t.title IS NULL",
        url=_JOIN_DOC,
        severity="warning",
    ),
    Rule(
        "limit-without-order",
        "Which rows LIMIT keeps is left to chance without ORDER BY",
        limit_without_order,
        bad="SELECT title, count(*) FROM team GROUP BY title LIMIT 3",
        good="SELECT title, count(*) AS n FROM team GROUP BY title ORDER BY n DESC LIMIT 3",
        url=_LIMIT_DOC,
        severity="warning",
    ),
    Rule(
        "window-without-order",
        "What {}() returns is left to chance without ORDER BY in OVER",
        window_without_order,
        bad="SELECT row_number() OVER (PARTITION BY title) FROM team",
        good="SELECT row_number() OVER (PARTITION BY title ORDER BY founded) FROM team",
        url=_WINDOW_DOC,
        severity="warning",
    ),
    Rule(
        "last-value-frame",
        "Without a frame, the last value is that of the current row",
        last_value_frame,
        bad="SELECT last_value(title) OVER (ORDER BY founded) FROM team",
        good="SELECT last_value(title) OVER (ORDER BY founded ROWS BETWEEN UNBOUNDED PRECEDING "
        "AND UNBOUNDED FOLLOWING) FROM team",
        url=_WINDOW_DOC,
        severity="warning",
    ),
    Rule(
        "group-concat-separator",
        "'{}' is put behind every value, and a comma between them",
        group_concat_separator,
        bad="SELECT group_concat(title, ';') FROM team",
        good="SELECT group_concat(title SEPARATOR ';') FROM team",
        url="https://docs.starrocks.io/docs/sql-reference/sql-functions/string-functions/"
        "group_concat/",
        severity="warning",
        since=StarRocksVersion(3, 0),
    ),
)
