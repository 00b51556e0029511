"""Attempts to get something other than one read-only query past the check."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp

from starsql.dialect.parse import parse
from starsql.dialect.readonly import check_read_only, read_only_violation
from starsql.errors import ForbiddenStatement
from starsql.records import Finding

ATTACKS = [
    "SELECT * FROM glob('/*')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM READ_CSV_AUTO('/etc/passwd')",
    "SELECT * FROM `read_csv`('/etc/passwd')",
    "SELECT * FROM read_parquet('x')",
    "SELECT * FROM read_text('/etc/passwd') t",
    "SELECT * FROM t, read_blob('/etc/passwd')",
    "SELECT * FROM t JOIN read_json('x') j ON 1 = 1",
    "SELECT * FROM t, LATERAL read_csv('x') r",
    "SELECT (SELECT content FROM read_text('/etc/passwd'))",
    "WITH c AS (SELECT * FROM read_csv('x')) SELECT 1",
    "SELECT 1 WHERE EXISTS (SELECT * FROM read_csv('x'))",
    "SELECT 1 UNION ALL SELECT * FROM read_csv('x')",
    "SELECT * FROM '/etc/passwd'",
    'SELECT * FROM "x.csv"',
    "SELECT * FROM `data/x.parquet`",
    "SELECT * FROM `s3://bucket/x`",
    "SELECT * FROM `*`.t",
    "SELECT * FROM FILES('path' = 's3://b/x', 'format' = 'csv')",
    "SELECT * FROM TABLE(files('path' = 'x'))",
    "SELECT * FROM TABLE(read_csv('x'))",
    "SELECT * FROM query('DROP TABLE t')",
    "SELECT * FROM native_query('x', 'y')",
    "SELECT * FROM pragma_database_list()",
    "SELECT sleep(100)",
    "SELECT 1 FROM t WHERE SLEEP(1)",
    "SELECT http_request('http://x')",
    "SELECT ai_query('m', 'p')",
    "SELECT getenv('HOME')",
    "SELECT load_file('/etc/passwd')",
    "SELECT inspect_memory('x')",
    "SELECT get_query_dump('SELECT 1')",
    "SELECT a INTO t2 FROM t",
    "SELECT a INTO @x FROM t",
    "SELECT @a",
    "SELECT @a := 1",
    "SELECT a := 1",
    "SELECT @@version",
    "SELECT * FROM @t",
    "SELECT /*+ SET_VAR(query_timeout = 1) */ 1",
    "SELECT /* x */ /*+ set_var(query_timeout = 1) */ 1",
    "SELECT /*+ a */ /*+ SET_VAR(query_timeout = 1) */ 1",
    "SELECT 1 FROM (SELECT /*+ SET_VAR(a = 1) */ 1 x) t",
    "SELECT /*+ SET_USER_VARIABLE(@a = 1) */ 1",
    "SELECT a FROM t FOR UPDATE",
    "SELECT a FROM t INTO OUTFILE 's3://x'",
    "SELECT a FROM t INTO OUTFILE 's3://x' FORMAT AS CSV PROPERTIES ('a' = 'b')",
    "SELECT 1 /* /* */ INTO OUTFILE 'x' -- */",
    "WITH a AS (INSERT INTO t VALUES (1)) SELECT 1",
    "WITH a AS (DELETE FROM t) SELECT 1",
    "INSERT INTO t SELECT 1",
    "INSERT OVERWRITE t SELECT 1",
    "UPDATE t SET a = 1",
    "DELETE FROM t",
    "TRUNCATE TABLE t",
    "DROP TABLE t",
    "CREATE TABLE x AS SELECT 1",
    "ALTER TABLE t ADD COLUMN x INT",
    "SET GLOBAL query_timeout = 1",
    "USE db",
    "SHOW TABLES",
    "DESC t",
    "KILL 1",
    "CALL p()",
    "ADMIN SET FRONTEND CONFIG ('a' = 'b')",
    "SUBMIT TASK AS INSERT INTO t SELECT 1",
    "EXPORT TABLE t TO 'x'",
    "GRANT SELECT ON t TO u",
    "COPY t TO 'x'",
    "PRAGMA version",
    "EXPLAIN ANALYZE SELECT 1",
    "EXPLAIN INSERT INTO t SELECT 1",
    "EXPLAIN DROP TABLE t",
    "EXPLAIN EXPLAIN SELECT 1",
    "VALUES (1)",
    "SELECT 1; DROP TABLE t",
    "SELECT 1; SELECT 2",
    "",
    "-- nothing",
]

# What cannot be read at all is not run either, but it is the model's mistake: a finding.
BROKEN = [
    "SELECT 'a",
    "SELECT 1\x00",
    "SELECT (((1)",
    "ATTACH 'x' AS y",
]

HARMLESS = [
    "SELECT 1",
    "(SELECT 1)",
    "((SELECT a FROM t)) LIMIT 1",
    "WITH c AS (SELECT 1 AS a) SELECT a FROM c",
    "SELECT a FROM t UNION ALL SELECT b FROM u ORDER BY 1",
    "SELECT a FROM t MINUS SELECT b FROM u",
    "EXPLAIN SELECT 1",
    "EXPLAIN VERBOSE SELECT 1",
    "EXPLAIN COSTS WITH c AS (SELECT 1) SELECT * FROM c",
    "SELECT read_csv, `sleep` FROM t",
    "SELECT read_csv.sleep FROM read_csv",
    "SELECT 'read_csv(''/etc/passwd'')', '; DROP TABLE t', '@a'",
    "SELECT `a/b.csv` FROM t",
    "SELECT a AS `x.csv` FROM t",
    "SELECT a FROM files",
    "SELECT * FROM unnest([1, 2]) AS u(x)",
    "SELECT x FROM t, unnest(arr) u(x)",
    "SELECT x FROM t LEFT JOIN LATERAL unnest(arr) u(x) ON TRUE",
    "SELECT * FROM TABLE(generate_series(1, 3))",
    "SELECT * FROM t, json_each(j)",
    "SELECT * FROM t, subdivide_bitmap(b, 10)",
    "SELECT * FROM (VALUES (1, 2)) v",
    "SELECT * FROM 中文表",
    "SELECT * FROM cat.db.t",
    "SELECT * FROM t PARTITION (p1) JOIN [broadcast] u ON t.a = u.a",
    "SELECT /* SET_VAR(a = 1) is what one could write */ 1",
    "SELECT struct(1 AS a), map{'k': 1}, named_struct('a', 1)",
    "SELECT row_number() OVER (PARTITION BY a ORDER BY b) FROM t",
    "SELECT IF(a, 1, 2), LEFT(b, 2), DATE_ADD(c, INTERVAL 1 DAY) FROM t",
    "SELECT 1;",
]


@pytest.mark.parametrize("sql", ATTACKS)
def test_refused(sql: str) -> None:
    with pytest.raises(ForbiddenStatement) as refused:
        check_read_only(sql)
    assert refused.value.sql == sql
    assert "Only one SELECT" in str(refused.value)


@pytest.mark.parametrize("sql", BROKEN)
def test_unreadable_is_a_syntax_finding(sql: str) -> None:
    found = check_read_only(sql)
    assert isinstance(found, Finding)
    assert found.code == "syntax"


@pytest.mark.parametrize("sql", HARMLESS)
def test_harmless(sql: str) -> None:
    assert isinstance(check_read_only(sql), exp.Expr)


def test_a_violation_says_where() -> None:
    tree = parse("SELECT a\nFROM t\nWHERE sleep(1)")
    assert isinstance(tree, exp.Expr)
    found = read_only_violation(tree)
    assert found is not None
    assert (found.code, found.line, found.column) == ("forbidden-statement", 3, 7)


@given(st.text(max_size=60))
def test_any_text_ends_in_a_tree_a_finding_or_a_refusal(text: str) -> None:
    with contextlib.suppress(ForbiddenStatement):
        assert isinstance(check_read_only(text), (exp.Expr, Finding))


@given(st.lists(st.sampled_from(ATTACKS[:40] + HARMLESS), min_size=2, max_size=3))
def test_no_join_of_statements_passes(statements: list[str]) -> None:
    with pytest.raises(ForbiddenStatement):
        check_read_only(";\n".join(statements))
