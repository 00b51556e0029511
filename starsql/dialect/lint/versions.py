"""Syntax that older versions do not read yet; functions are in `function_versions.json`.

Each rule holds until the version whose release note or documentation announces the feature.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.version import StarRocksVersion

__all__ = ["RULES"]

_RELEASE = "https://docs.starrocks.io/releasenotes/release-{}/"
_SELECT = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
)
_FUNCTIONS = "https://docs.starrocks.io/docs/sql-reference/sql-functions/"
_UNEXPECTED = "Unexpected input '{}'"


def exclude_columns(subject: Subject) -> Iterator[Hit]:
    for star in subject.all(exp.Star):
        if star.args.get("except_"):
            word = "exclude" if "EXCLUDE" in subject.word_places else "except"
            yield Hit(star, (word,), "name the columns that remain")


def pivot(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Pivot):
        if not node.args.get("unpivot"):
            yield Hit(node.parent, ("pivot",), "write sum(CASE WHEN k = 1 THEN v END) AS v_1, ...")


def asof_join(subject: Subject) -> Iterator[Hit]:
    for join in subject.all(exp.Join):
        # Behind a table without alias, older versions read the word as the alias.
        if join.args.get("method") == "ASOF" and _joined_to(join).alias:
            hint = "number the matches with row_number() and keep the first"
            yield Hit(join, ("asof",), hint)


def _joined_to(join: exp.Join) -> exp.Expr:
    """What stands to the left of a join."""
    parent = join.parent
    assert parent is not None
    index = join.index or 0
    if index:
        before = parent.args["joins"][index - 1].this
    else:
        before = parent.args["from_"].this if isinstance(parent, exp.Select) else parent
    assert isinstance(before, exp.Expr)
    return before


def recursive_cte(subject: Subject) -> Iterator[Hit]:
    for with_ in subject.all(exp.With):
        for cte in with_.expressions if with_.args.get("recursive") else ():
            if any(table.name == cte.alias for table in cte.this.find_all(exp.Table)):
                yield Hit(cte, (), "join the levels one by one")


def group_by_all(subject: Subject) -> Iterator[Hit]:
    for group in subject.all(exp.Group):
        if group.args.get("all") is True:
            yield Hit(group.parent, ("all",), "name the columns to group by")


def order_by_all(subject: Subject) -> Iterator[Hit]:
    for order in subject.all(exp.Order):
        for ordered in order.expressions:
            name = ordered.this.this if isinstance(ordered.this, exp.Column) else None
            # Reserved: without quotes and qualifier it is the keyword.
            if name is None or name.name.upper() != "ALL" or ordered.this.table:
                continue
            if not name.args.get("quoted"):
                yield Hit(ordered.this, ("all",), "name the columns to order by")


def group_concat(subject: Subject) -> Iterator[Hit]:
    for call in subject.all(exp.GroupConcat):
        word = _clause(call) if subject.name_of(call) == "group_concat" else None
        if word is not None:
            yield Hit(call, (word,), "write group_concat(a, ', '); the order is not defined")


def _clause(call: exp.GroupConcat) -> str | None:
    """The word that opens a call's first clause; None if it has arguments only."""
    if call.this.find(exp.Distinct) is not None:
        return "distinct"
    if isinstance(call.this, exp.Order):
        return "order"
    return "separator" if call.args.get("separator") is not None else None


def array_agg_order(subject: Subject) -> Iterator[Hit]:
    for call in subject.all(exp.ArrayAgg):
        if isinstance(call.this, exp.Order):
            yield Hit(call, ("order",), "write array_sort(array_agg(a))")


def array_agg_distinct(subject: Subject) -> Iterator[Hit]:
    for call in subject.all(exp.ArrayAgg):
        inner = call.this.this if isinstance(call.this, exp.Order) else call.this
        if isinstance(inner, exp.Distinct):
            yield Hit(call, ("distinct",), "write array_distinct(array_agg(a))")


def ignore_nulls(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.IgnoreNulls):
        if isinstance(node.this, (exp.Lead, exp.Lag)):
            yield Hit(node.this, ("ignore",), "first_value and last_value take IGNORE NULLS")


def decimal_precision(subject: Subject) -> Iterator[Hit]:
    for kind in subject.all(exp.DataType):
        if kind.this not in (exp.DType.DECIMAL, exp.DType.DECIMAL256) or not kind.expressions:
            continue
        digits = kind.expressions[0].name
        if digits.isdigit() and int(digits) > _DIGITS_BEFORE_DECIMAL256:
            yield Hit(kind.parent, (), f"{digits} digits came with StarRocks 4.0")


_DIGITS_BEFORE_DECIMAL256 = 38


RULES = (
    Rule(
        "syntax-group-concat-clauses",
        _UNEXPECTED,
        group_concat,
        bad="SELECT group_concat(name ORDER BY id SEPARATOR ',') FROM player",
        good="SELECT group_concat(name, ',') FROM player",
        url=_FUNCTIONS + "string-functions/group_concat/",
        until=StarRocksVersion(3, 0),
    ),
    Rule(
        "syntax-array-agg-order",
        _UNEXPECTED,
        array_agg_order,
        bad="SELECT array_agg(name ORDER BY id) FROM player",
        good="SELECT array_sort(array_agg(name)) FROM player",
        url=_RELEASE.format("3.0"),
        until=StarRocksVersion(3, 0),
    ),
    Rule(
        "syntax-ignore-nulls",
        _UNEXPECTED,
        ignore_nulls,
        bad="SELECT lag(score IGNORE NULLS) OVER (ORDER BY id) FROM player",
        good="SELECT last_value(score IGNORE NULLS) OVER (ORDER BY id) FROM player",
        url=_RELEASE.format("3.0"),
        until=StarRocksVersion(3, 0),
    ),
    Rule(
        "syntax-array-agg-distinct",
        _UNEXPECTED,
        array_agg_distinct,
        bad="SELECT array_agg(DISTINCT name) FROM player",
        good="SELECT array_distinct(array_agg(name)) FROM player",
        url=_RELEASE.format("3.2"),
        until=StarRocksVersion(3, 2),
    ),
    Rule(
        "syntax-pivot",
        _UNEXPECTED,
        pivot,
        bad="SELECT * FROM player PIVOT (sum(score) FOR team_id IN (1, 2))",
        good="SELECT sum(CASE WHEN team_id = 1 THEN score END) FROM player",
        url=_SELECT + "SELECT_PIVOT/",
        until=StarRocksVersion(3, 3),
    ),
    Rule(
        "syntax-exclude-columns",
        _UNEXPECTED,
        exclude_columns,
        bad="SELECT * EXCLUDE (founded) FROM team",
        good="SELECT team_id, title FROM team EXCEPT (SELECT 1, 'a')",
        url=_SELECT + "SELECT_EXCLUDE/",
        until=StarRocksVersion(4, 0),
    ),
    Rule(
        "syntax-asof-join",
        _UNEXPECTED,
        asof_join,
        bad="SELECT a.id FROM player a ASOF JOIN player b ON a.id = b.id AND a.dt >= b.dt",
        good="SELECT a.id FROM player a JOIN player b ON a.id = b.id AND a.dt >= b.dt",
        url=_SELECT + "SELECT_JOIN/#asof-join",
        until=StarRocksVersion(4, 0),
    ),
    Rule(
        "decimal-precision",
        "DECIMAL's precision should range from 1 to 38",
        decimal_precision,
        bad="SELECT CAST(score AS DECIMAL(50, 2)) FROM player",
        good="SELECT CAST(score AS DECIMAL(38, 2)) FROM player",
        url=_RELEASE.format("4.0"),
        until=StarRocksVersion(4, 0),
    ),
    Rule(
        "recursive-cte",
        "Recursive CTE is not supported",
        recursive_cte,
        bad="WITH RECURSIVE c AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM c WHERE n < 3) "
        "SELECT n FROM c",
        good="WITH c AS (SELECT 1 AS n UNION ALL SELECT 2) SELECT n FROM c",
        url=_SELECT + "SELECT_CTE/#recursive",
        until=StarRocksVersion(4, 1),
    ),
    Rule(
        "syntax-order-by-all",
        _UNEXPECTED,
        order_by_all,
        bad="SELECT team_id FROM team ORDER BY ALL",
        good="SELECT team_id FROM team ORDER BY team_id",
        url="https://github.com/StarRocks/starrocks/pull/66534",
        until=StarRocksVersion(4, 1),
    ),
    Rule(
        "syntax-group-by-all",
        _UNEXPECTED,
        group_by_all,
        bad="SELECT team_id, count(*) FROM team GROUP BY ALL",
        good="SELECT team_id, count(*) FROM team GROUP BY team_id",
        url="https://github.com/StarRocks/starrocks/pull/70274",
        until=StarRocksVersion(4, 1),
    ),
)
