"""Table functions and LATERAL: where they may stand, how they are joined, what they take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from starsql.dialect.casts import to_text
from starsql.dialect.catalog import words
from starsql.dialect.lint.rule import Hit, Rule, Subject

__all__ = ["RULES", "in_table_function", "unknown_names"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_QUERY = _ANALYZER + "QueryAnalyzer.java"
_LATERAL_DOC = "https://docs.starrocks.io/docs/sql-reference/sql-functions/array-functions/unnest/"
# Tables that are written like calls, and stand wherever a table may.
_TABLES = words("files table native_query")
# How many columns those put out whose number does not depend on their arguments.
_WIDTHS = {"generate_series": 1, "json_each": 2, "subdivide_bitmap": 1, "unnest_bitmap": 1}
_KNOWN = ("unnest", "generate_series", "json_each", "subdivide_bitmap", "unnest_bitmap")
_HINT = "write FROM t, unnest(a) AS u(x), or FROM TABLE(f(...)) where nothing stands to its left"


@dataclass(frozen=True, slots=True)
class _Item:
    """A table function in a FROM clause, not wrapped in TABLE(...)."""

    node: exp.Expr
    """What FROM or JOIN holds, with its alias."""
    call: exp.Expr
    name: str
    join: exp.Join | None
    """None: it comes first."""


def _items(subject: Subject) -> Iterator[_Item]:
    for clause in subject.all(exp.From, exp.Join):
        call = clause.this
        while isinstance(call, (exp.Lateral, exp.Table)):
            call = call.this
        if isinstance(call, exp.Func):
            name = "unnest" if isinstance(call, exp.Unnest) else subject.name_of(call)
            if name not in _TABLES:
                join = clause if isinstance(clause, exp.Join) else None
                yield _Item(clause.this, call, name, join)


def lateral_table(subject: Subject) -> Iterator[Hit]:
    for join in subject.all(exp.Join):
        if isinstance(join.this, exp.Lateral) and not isinstance(join.this.this, exp.Func):
            yield Hit(join, (), "leave LATERAL out; subqueries in FROM see no table beside them")


def lateral_join(subject: Subject) -> Iterator[Hit]:
    for item in _items(subject):
        if item.name != "unnest" and item.join is not None and _is_outer(item.join):
            yield Hit(item.join, (), "write CROSS JOIN or INNER JOIN")


def unnest_join(subject: Subject) -> Iterator[Hit]:
    for item in _items(subject):
        join = item.join
        if item.name == "unnest" and join is not None and _is_outer(join) and not _is_left(join):
            yield Hit(join, (), "write LEFT JOIN unnest(...) ON true")


def left_join_unnest(subject: Subject) -> Iterator[Hit]:
    for item in _items(subject):
        join = item.join
        if item.name == "unnest" and join is not None and _is_left(join):
            condition = join.args.get("on")
            if not (isinstance(condition, exp.Boolean) and condition.this):
                yield Hit(join, (), "write ON true, and the condition in WHERE")


def _is_left(join: exp.Join) -> bool:
    return join.side == "LEFT" and join.kind not in ("SEMI", "ANTI")


def _is_outer(join: exp.Join) -> bool:
    return bool(join.side) or join.kind in ("SEMI", "ANTI", "OUTER")


def table_function_alone(subject: Subject) -> Iterator[Hit]:
    for item in _items(subject):
        if item.join is None and not _joins(item):
            yield Hit(item.call, (), _HINT)


def table_function_first(subject: Subject) -> Iterator[Hit]:
    for item in _items(subject):
        if item.join is None and _joins(item):
            yield Hit(item.call, (), _HINT)


def _joins(item: _Item) -> bool:
    """Whether anything is joined to what comes first."""
    clause = item.node.parent
    select = clause.parent if clause is not None else None
    return select is not None and bool(select.args.get("joins") or item.node.args.get("joins"))


def in_expression(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Unnest):
        if not isinstance(node.parent, (exp.From, exp.Join, exp.Lateral, exp.TableFromRows)):
            yield Hit(node, (), "write FROM t, unnest(a) AS u(x), and select x")


def unknown_table_function(subject: Subject) -> Iterator[Hit]:
    unknown = unknown_names(subject)
    for call in subject.calls:
        if call.name in unknown:
            yield Hit(call.token, (f"{call.name}(...)",), f"there is {', '.join(_KNOWN)}")
    for item in _items(subject):
        if item.name == "unnest":
            types = [subject.type_of(argument) for argument in item.call.expressions]
            if any(type_ is not None and type_.kind != "ARRAY" for type_ in types):
                names = ", ".join(to_text(type_) if type_ else "?" for type_ in types)
                yield Hit(item.call, (f"unnest({names})",), "it takes arrays")


def unknown_names(subject: Subject) -> set[str]:
    """What FROM calls and no version has, in lower case."""
    return {
        item.name
        for item in _items(subject)
        if subject.catalog.function(item.name) is None and item.name not in subject.schema.functions
    }


def column_count(subject: Subject) -> Iterator[Hit]:
    for item in _items(subject):
        alias = item.node.args.get("alias") or item.call.args.get("alias")
        made = _WIDTHS.get(item.name)
        if item.name == "unnest":
            made = len(item.call.expressions)
        if made is not None and alias is not None and _is_written(alias):
            named = len(alias.columns)
            if named != made:
                yield Hit(item.call, (alias.name, made, named), "name all of them, or none")


def _is_written(alias: exp.Expr) -> bool:
    """Whether an alias names columns in the text; sqlglot names those of UNNEST by itself."""
    columns = alias.args.get("columns") or ()
    return any("start" in column.meta for column in columns)


def aggregate_in_table_function(subject: Subject) -> Iterator[Hit]:
    for node, _, clause in subject.aggregates:
        if clause == "joins" and in_table_function(node):
            yield Hit(node, (), "aggregate in a subquery first")


def in_table_function(node: exp.Expr) -> bool:
    """Whether an expression of a FROM clause is an argument there, and no condition of a join."""
    parent = node.parent
    while parent is not None and not isinstance(parent, (exp.Join, exp.From, exp.Query)):
        if isinstance(parent, (exp.Unnest, exp.Table, exp.Lateral)):
            return True
        parent = parent.parent
    return False


RULES = (
    Rule(
        "lateral-table",
        "Only support lateral join with UDTF",
        lateral_table,
        bad="SELECT 1 FROM player CROSS JOIN LATERAL team",
        good="SELECT 1 FROM tags CROSS JOIN LATERAL unnest(tag)",
        url=_QUERY,
    ),
    Rule(
        "lateral-join",
        "Not support lateral join except inner or cross",
        lateral_join,
        bad="SELECT 1 FROM player LEFT JOIN generate_series(1, id) g ON true",
        good="SELECT 1 FROM player CROSS JOIN generate_series(1, id) g",
        url=_QUERY,
    ),
    Rule(
        "unnest-join",
        "unnest support inner join, cross join and left join on true.",
        unnest_join,
        bad="SELECT 1 FROM tags RIGHT JOIN unnest(tag) u ON true",
        good="SELECT 1 FROM tags LEFT JOIN unnest(tag) u ON true",
        url=_LATERAL_DOC,
    ),
    Rule(
        "left-join-unnest",
        "left join unnest only support on true.",
        left_join_unnest,
        bad="SELECT 1 FROM tags LEFT JOIN unnest(tag) u(x) ON x = 'a'",
        good="SELECT 1 FROM tags LEFT JOIN unnest(tag) u(x) ON true WHERE x = 'a'",
        url=_LATERAL_DOC,
    ),
    Rule(
        "table-function-alone",
        "Table function must be used with lateral join",
        table_function_alone,
        bad="SELECT x FROM unnest([1, 2]) AS u(x)",
        good="SELECT x FROM TABLE(unnest([1, 2])) AS u(x)",
        url=_QUERY,
    ),
    Rule(
        "table-function-first",
        "Table function cannot appear on the left side of a join",
        table_function_first,
        bad="SELECT x FROM unnest([1, 2]) AS u(x), team",
        good="SELECT x FROM team, unnest([1, 2]) AS u(x)",
        url=_QUERY,
    ),
    Rule(
        "table-function-in-expression",
        "Table function cannot be used in expression",
        in_expression,
        bad="SELECT unnest(tag) FROM tags",
        good="SELECT unnest FROM tags, unnest(tag)",
        url=_ANALYZER + "FunctionAnalyzer.java",
    ),
    Rule(
        "unknown-table-function",
        "Unknown table function '{}'",
        unknown_table_function,
        bad="SELECT x FROM tags, unnest(id) AS u(x)",
        good="SELECT x FROM tags, unnest(tag, [id]) AS u(x, y)",
        url=_QUERY,
    ),
    Rule(
        "table-function-columns",
        "table {} has {} columns available but {} columns specified",
        column_count,
        bad="SELECT x FROM tags, unnest(tag) AS u(x, y)",
        good="SELECT x FROM tags, unnest(tag, [1, 2]) AS u(x, y)",
        url=_QUERY,
    ),
    Rule(
        "aggregate-in-table-function",
        "Table Function clause cannot contain aggregations",
        aggregate_in_table_function,
        bad="SELECT x FROM tags, unnest(array_agg(id)) AS u(x)",
        good="SELECT x FROM (SELECT array_agg(id) AS ids FROM tags) t, unnest(ids) AS u(x)",
        url=_QUERY,
    ),
)
