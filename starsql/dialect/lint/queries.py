"""Subqueries and set operations: do the numbers of columns fit?"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.scope import Output

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_SCALAR_PLACES = (exp.From, exp.Join, exp.In, exp.Exists, exp.CTE, exp.SetOperation, exp.Subquery)


def set_operation_columns(subject: Subject) -> Iterator[Hit]:
    for operation, left, right in subject.resolution.set_operations:
        if left is not None and right is not None and len(left) != len(right):
            hint = f"the query before it has {len(left)} columns, this one {len(right)}"
            yield Hit(operation.expression, (), hint)


def in_subquery_columns(subject: Subject) -> Iterator[Hit]:
    subqueries: dict[int, list[Output] | None] = {}
    for scope in subject.scopes:
        subqueries.update(scope.subqueries)
    for node in subject.all(exp.In):
        query = node.args.get("query")
        outputs = subqueries.get(id(query)) if query is not None else None
        wanted = len(node.this.expressions) if isinstance(node.this, exp.Tuple) else 1
        if outputs is not None and len(outputs) != wanted:
            yield Hit(node, (), f"the subquery must select {wanted}, not {len(outputs)}")


def scalar_subquery_columns(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for node in (n for n in subject.all(exp.Subquery) if id(n) in scope.subqueries):
            outputs = scope.subqueries[id(node)]
            if isinstance(node.parent, _SCALAR_PLACES) or outputs is None:
                continue
            if len(outputs) != 1:
                yield Hit(node, (), f"it must select one column, not {len(outputs)}")


RULES = (
    Rule(
        "set-operation-columns",
        "Operands have unequal number of columns",
        set_operation_columns,
        bad="SELECT id, name FROM player UNION ALL SELECT team_id FROM team",
        good="SELECT id FROM player UNION ALL SELECT team_id FROM team",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
    Rule(
        "in-subquery-columns",
        "subquery must return the same number of columns as provided by the IN predicate",
        in_subquery_columns,
        bad="SELECT id FROM player WHERE team_id IN (SELECT team_id, title FROM team)",
        good="SELECT id FROM player WHERE (team_id, name) IN (SELECT team_id, title FROM team)",
        url=_ANALYZER + "ExpressionAnalyzer.java",
    ),
    Rule(
        "scalar-subquery-columns",
        "Scalar subquery should output one column",
        scalar_subquery_columns,
        bad="SELECT id, (SELECT min(team_id), max(team_id) FROM team) m FROM player",
        good="SELECT id, (SELECT max(team_id) FROM team) m FROM player",
        url=_ANALYZER + "ExpressionAnalyzer.java",
    ),
)
