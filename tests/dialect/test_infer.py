"""Types of expressions, and the arguments of calls as they were written."""

from __future__ import annotations

import pytest
from sqlglot import exp

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.infer import query_columns
from starsql.dialect.lint.rule import Subject
from starsql.dialect.parse import read_statements
from starsql.dialect.version import StarRocksVersion

SCHEMA = schema_from_ddl(
    "CREATE TABLE t (i INT, b BIGINT, l LARGEINT, d DECIMAL(10, 2), f FLOAT, s VARCHAR(20), "
    "day DATE, at DATETIME, j JSON, h HLL, a ARRAY<INT>, aa ARRAY<ARRAY<STRING>>, "
    "m MAP<STRING, BIGINT>, st STRUCT<x INT, y STRUCT<z DATE>>, flag BOOLEAN);"
    "CREATE TABLE u (i SMALLINT, k STRING)"
)

EXPRESSIONS = {
    # names
    "i": "INT",
    "t.s": "VARCHAR",
    "ST.X": "INT",
    "t.st.y.z": "DATE",
    "nothing": None,
    # literals
    "1": "TINYINT",
    "-1": "TINYINT",
    "300": "SMALLINT",
    "70000": "INT",
    "5000000000": "BIGINT",
    "99999999999999999999": "LARGEINT",
    "1.5": "DECIMAL(2,1)",
    "0.25": "DECIMAL(2,2)",
    "1e3": "DOUBLE",
    "'x'": "VARCHAR",
    "NULL": "NULL_TYPE",
    "true": "BOOLEAN",
    "DATE '2025-01-01'": "DATE",
    "[1, 300]": "ARRAY<SMALLINT>",
    "[]": "ARRAY<NULL_TYPE>",
    "[[1], []]": "ARRAY<ARRAY<TINYINT>>",
    "map{'k': 1}": "MAP<VARCHAR,TINYINT>",
    "map(1, 2.5)": "MAP<TINYINT,DECIMAL(2,1)>",
    "row(1, NULL)": "STRUCT<col1 TINYINT, col2 BOOLEAN>",
    "named_struct('x', day)": "STRUCT<x DATE>",
    "ARRAY<BIGINT>[1, 2]": "ARRAY<BIGINT>",
    "MAP<INT, STRING>{1: 'x'}": "MAP<INT,VARCHAR>",
    "MAP<INT, MAP<INT, INT>>{1: MAP<INT, INT>{}}['1'][2]": "INT",
    # operators
    "i + 1": "BIGINT",
    "1 + 1": "SMALLINT",
    "b * 2": "BIGINT",
    "l - 1": "LARGEINT",
    "i / 2": "DOUBLE",
    "i % 2": "INT",
    "i DIV 2": "INT",
    "s + 1": "DOUBLE",
    "-i": "BIGINT",
    "i & 1": "INT",
    "NULL + 1": "SMALLINT",
    "a + 1": None,
    "d + 1": "DECIMAL(12,2)",
    "d * d": "DECIMAL(20,4)",
    "d / 3": "DECIMAL(38,8)",
    "d % 3": "DECIMAL(18,2)",
    "d * f": "DOUBLE",
    "d + b": "DECIMAL(21,2)",
    "day + INTERVAL 1 DAY": "DATETIME",
    "i > 1": "BOOLEAN",
    "i = 1 AND s LIKE 'x'": "BOOLEAN",
    "i IS NULL": "BOOLEAN",
    "i IN (1, 2)": "BOOLEAN",
    "NOT flag": "BOOLEAN",
    "i BETWEEN 1 AND 2": "BOOLEAN",
    "CASE WHEN flag THEN 1 ELSE 300 END": "SMALLINT",
    "CASE WHEN flag THEN NULL END": "BOOLEAN",
    "CASE i WHEN 1 THEN day ELSE at END": "DATETIME",
    "CASE WHEN flag THEN a ELSE nothing END": None,
    "IF(flag, i, b)": "BIGINT",
    "IFNULL(i, 0)": "INT",
    "COALESCE(NULL, s)": "VARCHAR",
    "CAST(s AS DECIMAL(20, 4))": "DECIMAL(20,4)",
    "CAST(s AS STRING)": "VARCHAR",
    "CAST(s AS LARGEINT)": "LARGEINT",
    "CAST(j AS MAP<STRING, ARRAY<INT>>)": "MAP<VARCHAR,ARRAY<INT>>",
    "CAST(j AS STRUCT<x INT, y STRING>)": "STRUCT<x INT, y VARCHAR>",
    "a[1]": "INT",
    "aa[1][2]": "VARCHAR",
    "aa[1:2]": "ARRAY<ARRAY<VARCHAR>>",
    "m['k']": "BIGINT",
    "st[1]": "INT",
    "st[-1]": "STRUCT<z DATE>",
    "st[3]": None,
    "row(1, 'a')[2]": "VARCHAR",
    "j -> 'k'": "JSON",
    "j -> 'k' -> 'l'": "JSON",
    # calls
    "sum(i)": "BIGINT",
    "sum(d)": "DECIMAL(38,2)",
    "count(DISTINCT i, s) OVER (PARTITION BY b)": "BIGINT",
    "max(day)": "DATE",
    "max_by(s, i)": "VARCHAR",
    "array_agg(DISTINCT day ORDER BY day)": "ARRAY<DATE>",
    "lag(s, 1) IGNORE NULLS OVER (ORDER BY i)": "VARCHAR",
    "concat('a', 'b')": "VARCHAR",
    "date_trunc('month', day)": "DATE",
    "extract(YEAR FROM at)": "SMALLINT",
    "date_add(at, INTERVAL 1 DAY)": "DATETIME",
    "get_json_string(j -> 'a', '$.b')": "VARCHAR",
    "round(d, 1)": "DECIMAL(38,1)",
    "map_keys(m)": "ARRAY<VARCHAR>",
    "my_function(i)": None,
    "length(nothing)": "INT",
    # lambdas
    "array_map(x -> x + 1, a)": "ARRAY<BIGINT>",
    "array_map((x, y) -> y, a, aa)": "ARRAY<ARRAY<VARCHAR>>",
    "array_map(x -> array_map(y -> y = s, x), aa)": "ARRAY<ARRAY<BOOLEAN>>",
    "array_map(x -> x.x, [st])": "ARRAY<INT>",
    "array_filter(x -> x > 1, a)": "ARRAY<INT>",
    "array_sort(a, (x, y) -> x - y)": "ARRAY<INT>",
    "any_match(x -> x > 1, a)": "BOOLEAN",
    "map_apply((k, v) -> (v, k), m)": "MAP<BIGINT,VARCHAR>",
    "map_filter((k, v) -> v > 1, m)": "MAP<VARCHAR,BIGINT>",
    "transform_keys((k, v) -> v, m)": "MAP<BIGINT,BIGINT>",
    "transform_values((k, v) -> v > 1, m)": "MAP<VARCHAR,BOOLEAN>",
    "array_map(x -> x + 1, nothing)": None,
    # queries
    "(SELECT max_b FROM (SELECT b AS max_b FROM t) x)": "BIGINT",
}


@pytest.mark.parametrize(("expression", "expected"), EXPRESSIONS.items(), ids=EXPRESSIONS)
def test_expressions(expression: str, expected: str | None) -> None:
    subject, projection = first_projection(f"SELECT {expression} FROM t")
    found = subject.type_of(projection)
    assert (str(found) if found is not None else None) == expected


QUERIES = {
    "star": ("SELECT * FROM u", ["SMALLINT", "STRING"]),
    "derived table": ("SELECT n + 1 FROM (SELECT i AS n FROM u) x", ["INT"]),
    "cte": ("WITH c (p, q) AS (SELECT i, k FROM u) SELECT q, p FROM c", ["STRING", "SMALLINT"]),
    "union": ("SELECT i FROM u UNION ALL SELECT b FROM t", ["BIGINT"]),
    "values": ("SELECT * FROM (VALUES (1, 'a'), (300, NULL)) v (n, s)", ["SMALLINT", "VARCHAR"]),
    "unnest": ("SELECT x, y FROM t, unnest(a, aa) AS v (x, y)", ["INT", "ARRAY<VARCHAR>"]),
    "alias of the select list": ("SELECT i + 1 AS n, n * 2 FROM u", ["INT", "BIGINT"]),
    "correlated": ("SELECT (SELECT x.k FROM t LIMIT 1) FROM u x", ["STRING"]),
    "generate_series": ("SELECT * FROM TABLE(generate_series(1, 5000000000))", ["BIGINT"]),
    "recursive": (
        "WITH RECURSIVE c AS (SELECT 1 n UNION ALL SELECT n + 1 FROM c) SELECT n FROM c",
        ["TINYINT"],
    ),
}


@pytest.mark.parametrize(("sql", "expected"), QUERIES.values(), ids=QUERIES)
def test_columns_of_queries(sql: str, expected: list[str]) -> None:
    columns = query_columns(sql, SCHEMA, None)
    assert columns is not None
    assert [type_.replace("VARCHAR(65533)", "STRING") for _, type_, _ in columns] == expected


def test_a_long_sum_is_no_deep_one() -> None:
    subject, projection = first_projection("SELECT i" + " + 1" * 5000 + " FROM t")
    assert str(subject.type_of(projection)) == "BIGINT"


def test_a_long_union_is_no_deep_one() -> None:
    columns = query_columns("SELECT 1" + " UNION ALL SELECT 300" * 2000, SCHEMA, None)
    assert columns == [(None, "SMALLINT", True)]


ARGUMENTS = {
    "locate('x', s)": ["'x'", "s"],
    "instr(s, 'x')": ["s", "'x'"],
    "year(day)": ["day"],
    "date_format(CAST(s AS DATE), '%Y')": ["CAST(s AS DATE)", "'%Y'"],
    "datediff(at, day)": ["at", "day"],
    "max_by(i, b)": ["i", "b"],
    "substring(s, 1, 2)": ["s", "1", "2"],
    "substr(s, 1)": ["s", "1"],
    "count(DISTINCT i, b)": ["i", "b"],
    "array_agg(i ORDER BY b)": ["i"],
    "sum(DISTINCT i)": ["i"],
    "my_function(i, s)": ["i", "s"],
    "group_concat(DISTINCT s, i ORDER BY b SEPARATOR '-')": ["s", "i"],
    "string_agg(s, ',')": ["s", "','"],
    "initcap(s)": ["s"],
    "date_add(day, INTERVAL 1 DAY)": None,
}


@pytest.mark.parametrize(("call", "expected"), ARGUMENTS.items(), ids=ARGUMENTS)
def test_arguments_as_written(call: str, expected: list[str] | None) -> None:
    subject, projection = first_projection(f"SELECT {call} FROM t")
    found = subject.written_arguments(projection)
    assert (found and [argument.sql("starrocks") for argument in found]) == expected


def first_projection(sql: str) -> tuple[Subject, exp.Expr]:
    statements = read_statements(sql)
    assert isinstance(statements, list)
    statement = statements[0]
    version = StarRocksVersion.parse("main")
    subject = Subject(statement.sql, statement.tree, statement.tokens, SCHEMA, version)
    return subject, statement.tree.expressions[0]
