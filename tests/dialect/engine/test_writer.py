"""Statements that make and fill tables: each script, a query, and the rows it gives."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.refusal import Refusal
from starsql.dialect.engine.writer import Writer, split
from starsql.dialect.schema import Schema

CASES: list[tuple[str, str, str, list[tuple[Any, ...]]]] = [
    # id, script, query, rows
    (
        "if not exists keeps the rows",
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (1); CREATE TABLE IF NOT EXISTS t (b INT);",
        "SELECT a FROM t",
        [(1,)],
    ),
    (
        "made anew it is empty",
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (1); DROP TABLE t; CREATE TABLE t (b INT)",
        "SELECT b FROM t",
        [],
    ),
    (
        "like",
        "CREATE TABLE t (a INT, b INT DEFAULT '7'); CREATE TABLE u LIKE t; "
        "INSERT INTO u (a) VALUES (1)",
        "SELECT * FROM u",
        [(1, 7)],
    ),
    (
        "as select, typed by the query",
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (1), (2); "
        "CREATE TABLE u AS SELECT a, a * 1.5 AS b, NULL AS c FROM t",
        "SELECT * FROM u ORDER BY a",
        [(1, Decimal("1.5"), None), (2, Decimal("3.0"), None)],
    ),
    (
        "as select, under other names",
        "CREATE TABLE u (x, y) AS SELECT 1, 'a'",
        "SELECT y, x FROM u",
        [("a", 1)],
    ),
    (
        "a view sees later rows",
        "CREATE TABLE t (a INT); CREATE VIEW v AS SELECT a + 1 AS b FROM t; "
        "INSERT INTO t VALUES (1)",
        "SELECT b FROM v",
        [(2,)],
    ),
    (
        "a materialized view sees those before its refresh",
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (1); "
        "CREATE MATERIALIZED VIEW v REFRESH DEFERRED MANUAL AS SELECT sum(a) AS s FROM t; "
        "REFRESH MATERIALIZED VIEW v WITH SYNC MODE; INSERT INTO t VALUES (5)",
        "SELECT s FROM v",
        [(1,)],
    ),
    (
        "a materialized view's new columns wait for its next refresh",
        "CREATE TABLE t (a INT, b INT); INSERT INTO t VALUES (1, 5), (1, 6); "
        "CREATE MATERIALIZED VIEW v REFRESH DEFERRED MANUAL AS "
        "SELECT a, sum(b) AS s FROM t GROUP BY a; REFRESH MATERIALIZED VIEW v WITH SYNC MODE; "
        "ALTER MATERIALIZED VIEW v ADD COLUMN n AS count(b) DEFAULT '0'; "
        "ALTER MATERIALIZED VIEW v ADD COLUMN m AS max(b); "
        "REFRESH MATERIALIZED VIEW v WITH SYNC MODE",
        "SELECT a, s, n, m FROM v",
        [(1, 11, 0, None)],
    ),
    (
        "a materialized view refreshed with columns added, grouped by and dropped",
        "CREATE TABLE t (a INT, b INT); INSERT INTO t VALUES (1, 5), (1, 6); "
        "CREATE MATERIALIZED VIEW v REFRESH DEFERRED MANUAL AS "
        "SELECT a, sum(b) AS s, min(b) AS low FROM t GROUP BY a; "
        "ALTER MATERIALIZED VIEW v ADD COLUMN b AS b; ALTER MATERIALIZED VIEW v DROP COLUMN s; "
        "INSERT INTO t VALUES (2, 7); REFRESH MATERIALIZED VIEW v WITH SYNC MODE",
        "SELECT * FROM v ORDER BY b",
        [(1, 5, 5), (1, 6, 6), (2, 7, 7)],
    ),
    (
        "a view of several tables has the partition of NULL if one of them has it",
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (NULL); CREATE TABLE u (a INT) "
        "PARTITION BY (a); INSERT INTO u VALUES (NULL), (1); CREATE MATERIALIZED VIEW m "
        "PARTITION BY a REFRESH MANUAL AS SELECT a FROM u UNION ALL SELECT a FROM t",
        "SELECT a FROM m ORDER BY a",
        [(None,), (None,), (1,)],
    ),
    (
        "defaults, also by name",
        "CREATE TABLE t (a INT, b STRING DEFAULT 'x', c INT DEFAULT '3', d INT); "
        "INSERT INTO t (a) VALUES (1); INSERT INTO t VALUES (2, DEFAULT, DEFAULT, 4)",
        "SELECT * FROM t ORDER BY a",
        [(1, "x", 3, None), (2, "x", 3, 4)],
    ),
    (
        "numbers of their own",
        "CREATE TABLE t (id BIGINT NOT NULL AUTO_INCREMENT, a INT); "
        "INSERT INTO t (a) VALUES (10), (20); INSERT INTO t VALUES (DEFAULT, 30), (100, 40)",
        "SELECT id, a FROM t ORDER BY a",
        [(1, 10), (2, 20), (3, 30), (100, 40)],
    ),
    (
        "generated columns",
        "CREATE TABLE t (a INT, b INT AS (a + 1), c STRING AS concat('x', a)); "
        "INSERT INTO t (a) VALUES (1); INSERT INTO t VALUES (2)",
        "SELECT * FROM t ORDER BY a",
        [(1, 2, "x1"), (2, 3, "x2")],
    ),
    (
        "a primary key's row keeps what an INSERT leaves out",
        "CREATE TABLE t (k INT, v0 INT, w INT DEFAULT '5') PRIMARY KEY (k); "
        "INSERT INTO t VALUES (1, 10, 100); INSERT INTO t (k, v0) VALUES (1, 11), (2, 20)",
        "SELECT * FROM t ORDER BY k",
        [(1, 11, 100), (2, 20, 5)],
    ),
    (
        "columns where ALTER puts them",
        "CREATE TABLE t (k INT, v INT) UNIQUE KEY (k); INSERT INTO t VALUES (1, 2); "
        "ALTER TABLE t ADD COLUMN a INT KEY DEFAULT '7'; ALTER TABLE t ADD COLUMN b INT FIRST; "
        "ALTER TABLE t ADD COLUMN c INT AFTER k",
        "SELECT * FROM t",
        [(None, 1, None, 7, 2)],
    ),
    (
        "ORDER BY all columns changes their order",
        "CREATE TABLE t (a INT, b INT) DUPLICATE KEY (a); INSERT INTO t VALUES (1, 2); "
        "ALTER TABLE t ORDER BY (b, a)",
        "SELECT * FROM t",
        [(2, 1)],
    ),
    (
        "what does not fit is NULL",
        "CREATE TABLE t (a SMALLINT, d DATE); INSERT INTO t VALUES (70000, 'x'), ('7', '20250102')",
        "SELECT a, d FROM t ORDER BY a",
        [(None, None), (7, date(2025, 1, 2))],
    ),
    (
        "literals of several kinds in a column",
        "CREATE TABLE t (s STRING, f DOUBLE, i INT, b BOOLEAN); "
        "INSERT INTO t VALUES ('it''s', 1.5, '3', true), (007, 2, 4.9, 0), (NULL, -1e2, 5, 'true')",
        "SELECT * FROM t ORDER BY i, s",
        [("it's", 1.5, 3, 1), ("7", 2.0, 4, 0), (None, -100.0, 5, 1)],
    ),
    (
        "backslashes",
        r"CREATE TABLE t (s STRING); INSERT INTO t VALUES ('a\'b\\c\n'), ('plain')",
        "SELECT s FROM t ORDER BY s",
        [("a'b\\c\n",), ("plain",)],
    ),
    (
        "overwrite",
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (1), (2); "
        "INSERT OVERWRITE t SELECT a + 10 FROM t WHERE a = 2",
        "SELECT a FROM t",
        [(12,)],
    ),
    (
        "overwrite a partition",
        "CREATE TABLE t (a INT) PARTITION BY RANGE(a) (PARTITION p1 VALUES LESS THAN ('10'), "
        "PARTITION p2 VALUES LESS THAN ('20')); INSERT INTO t VALUES (1), (11); "
        "INSERT OVERWRITE t PARTITION (p2) VALUES (15)",
        "SELECT a FROM t ORDER BY a",
        [(1,), (15,)],
    ),
    (
        "by name",
        "CREATE TABLE t (a INT, b INT); INSERT INTO t BY NAME SELECT 1 AS b, 2 AS a",
        "SELECT a, b FROM t",
        [(2, 1)],
    ),
    (
        "add, drop and rename columns",
        "CREATE TABLE t (a INT, b INT); INSERT INTO t VALUES (1, 2); "
        "ALTER TABLE t ADD COLUMN c INT DEFAULT '9'; ALTER TABLE t DROP COLUMN b; "
        "ALTER TABLE t RENAME COLUMN c TO e; ALTER TABLE t MODIFY COLUMN a STRING",
        "SELECT a, e FROM t",
        [("1", 9)],
    ),
    (
        "fields of structs come and go",
        "CREATE TABLE t (a INT, s STRUCT<x INT, y ARRAY<STRUCT<p INT>>>); "
        "INSERT INTO t VALUES (1, row(1, [row(2)])), (2, NULL); "
        "ALTER TABLE t MODIFY COLUMN s ADD FIELD y.[*].q INT FIRST; "
        "ALTER TABLE t MODIFY COLUMN s DROP FIELD x; ALTER TABLE t MODIFY COLUMN s ADD FIELD x INT",
        "SELECT s FROM t ORDER BY a",
        [('{"y":[{"q":null,"p":2}],"x":null}',), (None,)],
    ),
    (
        "rename and swap tables",
        "CREATE TABLE t (a INT); CREATE TABLE u (a INT); INSERT INTO t VALUES (1); "
        "INSERT INTO u VALUES (2); ALTER TABLE t SWAP WITH u; ALTER TABLE u RENAME w",
        "SELECT t.a, w.a FROM t, w",
        [(2, 1)],
    ),
    (
        "drop a partition",
        "CREATE TABLE t (a INT, c STRING) PARTITION BY LIST(c) (PARTITION p1 VALUES IN ('x', 'y'), "
        "PARTITION p2 VALUES IN ('z')); INSERT INTO t VALUES (1, 'x'), (2, 'z'); "
        "ALTER TABLE t DROP PARTITION p1",
        "SELECT a FROM t",
        [(2,)],
    ),
    (
        "truncate",
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (1); TRUNCATE TABLE t",
        "SELECT a FROM t",
        [],
    ),
    (
        "update",
        "CREATE TABLE t (k INT, v INT) PRIMARY KEY (k); CREATE TABLE u (k INT, w INT); "
        "INSERT INTO t VALUES (1, 10), (2, 20); INSERT INTO u VALUES (2, 5); "
        "UPDATE t SET v = v + 1; UPDATE t SET v = t.v + u.w FROM u WHERE t.k = u.k",
        "SELECT * FROM t ORDER BY k",
        [(1, 11), (2, 26)],
    ),
    (
        "delete",
        "CREATE TABLE t (k INT, v INT) PRIMARY KEY (k); INSERT INTO t VALUES (1, 1), (2, 2), "
        "(3, 3); DELETE FROM t WHERE k = 1; DELETE FROM t WHERE v IN (SELECT max(v) FROM t)",
        "SELECT k FROM t",
        [(2,)],
    ),
    (
        "merged before it is read by an INSERT",
        "CREATE TABLE t (k INT, v INT) UNIQUE KEY (k); INSERT INTO t VALUES (1, 1); "
        "INSERT INTO t VALUES (1, 2); CREATE TABLE u (k INT, v INT); "
        "INSERT INTO u SELECT * FROM t",
        "SELECT * FROM u",
        [(1, 2)],
    ),
    (
        "columns of types that are not held",
        "CREATE TABLE t (a INT, v VARIANT); INSERT INTO t (a) VALUES (1)",
        "SELECT a FROM t",
        [(1,)],
    ),
]


@pytest.mark.parametrize(
    ("script", "query", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_scripts(script: str, query: str, expected: list[tuple[Any, ...]]) -> None:
    with EmbeddedEngine(Schema(()), threads=1) as engine:
        writer = Writer(engine.storage, "db")
        writer.run(script)
        writer.settle()
        rows = engine.query(query, database="db")
    assert isinstance(rows, Rows), rows
    assert list(rows.rows) == expected


def test_a_partitioned_view_of_several_tables_may_lose_nulls() -> None:
    script = (
        "CREATE TABLE t (a INT); INSERT INTO t VALUES (NULL); CREATE TABLE u (a INT) PARTITION BY "
        "RANGE(a) (PARTITION p VALUES LESS THAN ('9')); CREATE MATERIALIZED VIEW m "
        "PARTITION BY a REFRESH MANUAL AS SELECT a FROM u UNION ALL SELECT a FROM t"
    )
    with (
        EmbeddedEngine(Schema(()), threads=1) as engine,
        pytest.raises(Refusal, match="NULL in the partition column"),
    ):
        Writer(engine.storage, "db").run(script)


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("INSERT INTO t VALUES (1)", "column count: 2 doesn't match"),
        ("INSERT INTO t (a, x) VALUES (1, 2)", "Unknown column 'x' in 't'"),
        ("INSERT INTO t VALUES (NULL, 1)", "NULL value in non-nullable column 'a'"),
        ("INSERT INTO t PARTITION (p9) VALUES (1, 2)", "the partitions p9"),
        ("INSERT INTO t SELECT v, 1 FROM u", "values of VARIANT"),
        ("UPDATE t SET x = 1", "a column x, which t does not have"),
        ("ALTER TABLE t RECOVER PARTITION p", "ALTER TABLE RECOVER PARTITION"),
        ("SET time_zone = '+10:00'", "the setting of time_zone"),
        ("SET pipeline_dop = 1, lower_upper_support_utf8 = true", "lower_upper_support_utf8"),
        ("SET sql_mode = 'PIPES_AS_CONCAT'", "the setting of sql_mode"),
        ("SET sql_mode = 'ONLY_FULL_GROUP_BY,STRUCT_CAST_BY_NAME'", "the setting of sql_mode"),
        ("ALTER MATERIALIZED VIEW m DROP COLUMN a", "dropping a column that a materialized view"),
        ("ALTER MATERIALIZED VIEW m RENAME n", "this ALTER of a view or database"),
        ("LOAD LABEL l (DATA INFILE ('x') INTO TABLE t)", "the statement LOAD"),
    ],
)
def test_what_it_refuses(statement: str, part: str) -> None:
    with EmbeddedEngine(Schema(()), threads=1) as engine:
        writer = Writer(engine.storage, "db")
        writer.run(
            "CREATE TABLE t (a INT NOT NULL, b INT); CREATE TABLE u (a INT, v VARIANT); "
            "CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT a, max(b) AS b FROM t GROUP BY a"
        )
        with pytest.raises(Refusal) as caught:
            writer.run(statement)
    assert part in str(caught.value)


def test_modes_that_only_add_errors_are_no_matter() -> None:
    with EmbeddedEngine(Schema(()), threads=1) as engine:
        writer = Writer(engine.storage, "db")
        writer.run("SET time_zone = 'Asia/Shanghai', group_concat_max_len = 1024")
        writer.run("SET sql_mode = ''; SET sql_mode = 'ONLY_FULL_GROUP_BY,ERROR_IF_OVERFLOW'")
        hinted = writer.session_query("SELECT /*+ SET_VAR(sql_mode='ALLOW_THROW_EXCEPTION') */ 1")
    assert hinted.split() == ["SELECT", "1"]


def test_statements_are_told_apart() -> None:
    text = 'SELECT \';\' -- a; b\n; /* ; */ SELECT "a\\";" ;; `x;y`'
    assert split(text) == ["SELECT ';' -- a; b", '/* ; */ SELECT "a\\";"']
