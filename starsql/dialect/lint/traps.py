"""Queries that run, but seldom mean what their writer meant. All warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp
from sqlglot.tokenizer_core import TokenType

from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.scope import Scope, Source

__all__ = ["RULES"]

_JOIN_DOC = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
    "SELECT_JOIN/"
)
_MODE_DOC = "https://docs.starrocks.io/docs/sql-reference/System_variable/#sql_mode"
_PRUNE_DOC = "https://docs.starrocks.io/docs/table_design/data_distribution/"
_CAST_DOC = "https://docs.starrocks.io/docs/sql-reference/sql-functions/cast/"

_DATE_NUMBER = re.compile(r"(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(\d\d)?")


def natural_join(subject: Subject) -> Iterator[Hit]:
    for join in subject.all(exp.Join):
        if join.args.get("method") == "NATURAL":
            yield Hit(join, (), "write the columns out: JOIN ... USING (...)")


def pipes(subject: Subject) -> Iterator[Hit]:
    for token in subject.tokens:
        if token.token_type == TokenType.DPIPE:
            yield Hit(token, (), "write concat(a, b), or OR if that is what you mean")


def number_for_date(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            for literal in _compared_with(reference.node):
                if literal.is_string or not _DATE_NUMBER.fullmatch(literal.name):
                    continue
                type_ = subject.type_of(reference.node)
                if type_ is not None and type_.is_string:
                    yield Hit(
                        reference.node, (reference.name, literal.name), f"write '{literal.name}'"
                    )


def _compared_with(node: exp.Expr) -> list[exp.Literal]:
    """The literals that a comparison sets a column against."""
    parent = node.parent
    found: list[exp.Expr] = []
    if isinstance(parent, (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE)):
        found = [parent.this, parent.expression]
    elif isinstance(parent, exp.Between) and parent.this is node:
        found = [parent.args["low"], parent.args["high"]]
    elif isinstance(parent, exp.In) and parent.this is node:
        found = list(parent.expressions)
    return [other for other in found if isinstance(other, exp.Literal)]


def cross_join(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        if scope.select.args.get("where") is not None or len(scope.sources) < 2:
            continue
        for join in scope.select.args.get("joins") or ():
            if (
                join.kind in ("", "INNER")
                and not join.args.get("method")
                and join.args.get("on") is None
                and not join.args.get("using")
                and isinstance(join.this, (exp.Table, exp.Subquery))
                and not isinstance(join.this.this, exp.Func)
            ):
                yield Hit(join, (), "add a condition, or write CROSS JOIN if all pairs are meant")


def partition_filter(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for source in scope.sources:
            columns = _partition_columns(source)
            if not columns or source.node.args.get("partition") is not None:
                continue
            if not columns & _filtered(scope, source):
                names = ", ".join(f"`{column}`" for column in sorted(columns))
                yield Hit(source.node, (source.name, names), f"filter on {names}")


def _partition_columns(source: Source) -> set[str]:
    """The columns that a table is partitioned by, in lower case."""
    table = source.table
    if table is None or table.partition is None:
        return set()
    words = {
        word.lower()
        for expression in table.partition.expressions
        for word in re.findall(r"\w+", expression)
    }
    return {word for word in words if table.column(word) is not None}


def _filtered(scope: Scope, source: Source) -> set[str]:
    """Columns of a source that WHERE or ON look at."""
    return {
        reference.name.lower()
        for reference in scope.references
        if reference.clause in ("where", "on")
        and (reference.source is source or reference.source is None)
    } | scope.merged


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
        "number-for-date",
        "String column '{}' is compared with the number {}: both become DECIMAL or DOUBLE",
        number_for_date,
        bad="SELECT id FROM player WHERE dt >= 20250101",
        good="SELECT id FROM player WHERE dt >= '20250101' AND id <> 20250101",
        url=_CAST_DOC,
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
)
