"""Subqueries, set operations, recursive CTEs, QUALIFY."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.scope import Output, expressions_of, is_recursive

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_OPTIMIZER = _ANALYZER.replace("analyzer", "optimizer")
_PARSER = _ANALYZER.replace("analyzer", "parser")
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


def set_operation_all(subject: Subject) -> Iterator[Hit]:
    for operation in subject.all(exp.Except, exp.Intersect):
        if operation.args.get("distinct") is False:
            word = type(operation).__name__.upper()
            yield Hit(operation.expression, (word,), "leave ALL out: duplicates are removed")


def recursive_order(subject: Subject) -> Iterator[Hit]:
    for with_ in subject.all(exp.With):
        for cte in with_.expressions if with_.args.get("recursive") else ():
            ordered = any(cte.this.args.get(key) is not None for key in ("order", "limit"))
            if ordered and is_recursive(cte):
                yield Hit(cte, (cte.alias,), "order and limit what is selected from it")


def in_list_subquery(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.In):
        if node.args.get("query") is None and len(node.expressions) > 1:
            parts = (node.this, *node.expressions)
            if any(isinstance(inner, exp.Query) for p in parts for inner in expressions_of(p)):
                yield Hit(node, (), "write a IN (1, 2) OR a IN (SELECT ...)")


def in_left_subquery(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.In):
        if node.args.get("query") is not None and any(
            isinstance(inner, exp.Query) for inner in expressions_of(node.this)
        ):
            yield Hit(node, (), "select the left side in a derived table first")


def qualified_columns(subject: Subject) -> Iterator[Hit]:
    for select in subject.all(exp.Select):
        for item in select.expressions if select.args.get("qualify") is not None else ():
            inner = item.this if isinstance(item, exp.Alias) else item
            if item.is_star or not isinstance(inner, (exp.Column, exp.Dot)):
                hint = "with QUALIFY only columns can be selected; compute the rest in a subquery"
                yield Hit(item, (), hint)


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
    Rule(
        "set-operation-all",
        "{} does not support ALL qualifier",
        set_operation_all,
        bad="SELECT id FROM player EXCEPT ALL SELECT team_id FROM team",
        good="SELECT id FROM player EXCEPT SELECT team_id FROM team UNION ALL SELECT 1",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
    Rule(
        "recursive-cte-order",
        "ORDER BY is not allowed in recursive CTE '{}'",
        recursive_order,
        bad="WITH RECURSIVE c AS (SELECT 1 n UNION ALL SELECT n + 1 FROM c LIMIT 9) "
        "SELECT n FROM c",
        good="WITH RECURSIVE c AS (SELECT 1 n UNION ALL SELECT n + 1 FROM c WHERE n < 9) "
        "SELECT n FROM c ORDER BY n LIMIT 9",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
    Rule(
        "in-list-subquery",
        "In Predicate only support literal expression list",
        in_list_subquery,
        bad="SELECT id FROM player WHERE team_id IN (1, (SELECT max(team_id) FROM team))",
        good="SELECT id FROM player WHERE team_id IN ((SELECT max(team_id) FROM team))",
        url=_ANALYZER + "ExpressionAnalyzer.java",
    ),
    Rule(
        "in-left-subquery",
        "Subquery in left-side child of in-predicate is not supported",
        in_left_subquery,
        bad="SELECT id FROM player WHERE (SELECT max(team_id) FROM team) IN (SELECT 1)",
        good="SELECT id FROM player WHERE team_id IN (SELECT max(team_id) FROM team)",
        url=_OPTIMIZER + "transformer/SubqueryTransformer.java",
    ),
    Rule(
        "qualify-columns",
        "Can't support result other than column.",
        qualified_columns,
        bad="SELECT upper(name) FROM player QUALIFY row_number() OVER (ORDER BY score) = 1",
        good="SELECT name AS n FROM player QUALIFY row_number() OVER (ORDER BY score) = 1",
        url=_PARSER + "AstBuilder.java",
    ),
)
