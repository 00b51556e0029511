"""Attempts to make the engine send something that is not one read-only query.

The server behind it writes down what arrives. Whatever is refused must not have arrived in any
form; whatever is let through must have arrived without its comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from starsql.dialect.engine.base import Plan, Rows
from starsql.dialect.engine.starrocks import StarRocksEngine
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION
from starsql.errors import ForbiddenStatement
from starsql.records import Finding
from starsql.serve_sql import SqlServer

REFUSED = [
    # other statements
    "DROP TABLE t",
    "DELETE FROM t",
    "UPDATE t SET a = 1",
    "INSERT INTO t VALUES (1)",
    "INSERT INTO t SELECT * FROM u",
    "INSERT OVERWRITE t SELECT 1",
    "REPLACE INTO t VALUES (1)",
    "TRUNCATE TABLE t",
    "CREATE TABLE x (a INT)",
    "CREATE TABLE x AS SELECT * FROM t",
    "CREATE VIEW v AS SELECT 1",
    "CREATE USER x",
    "CREATE FUNCTION f(INT) RETURNS INT PROPERTIES ('symbol' = 'X', 'file' = 'http://x/x.jar')",
    "ALTER TABLE t ADD COLUMN b INT",
    "GRANT ALL ON *.* TO 'x'@'%'",
    "REVOKE SELECT ON t FROM 'x'@'%'",
    "SET query_timeout = 99999",
    "SET GLOBAL query_timeout = 99999",
    "SET PASSWORD = PASSWORD('x')",
    "SET @a = 1",
    "KILL 1",
    "KILL QUERY 1",
    "USE other",
    "SHOW GRANTS",
    "SHOW PROCESSLIST",
    "ADMIN SET FRONTEND CONFIG ('a' = 'b')",
    "ANALYZE TABLE t",
    "REFRESH MATERIALIZED VIEW mv",
    "SUBMIT TASK AS INSERT INTO t SELECT 1",
    "LOAD DATA INFILE '/etc/passwd' INTO TABLE t",
    "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE t",
    "EXPORT TABLE t TO 's3://x'",
    "BACKUP SNAPSHOT s TO r",
    "CALL p()",
    "DO SLEEP(1)",
    "BEGIN",
    "COMMIT",
    "PREPARE p FROM 'DROP TABLE t'",
    "EXECUTE p",
    "SYNC",
    # EXPLAIN that runs, or explains a statement that writes
    "EXPLAIN ANALYZE SELECT 1",
    "EXPLAIN ANALYZE INSERT INTO t SELECT 1",
    "EXPLAIN DELETE FROM t",
    "DESC t",
    # two statements
    "SELECT 1; DROP TABLE t",
    "SELECT 1; SELECT 2",
    "SELECT 1;;DELETE FROM t;",
    "EXPLAIN SELECT 1; DROP TABLE t",
    "/* SELECT 1 */ DROP TABLE t",
    "-- SELECT 1\nDROP TABLE t",
    "# SELECT 1\nDROP TABLE t",
    "SELECT 1 # INTO OUTFILE",
    # writing, variables, hints
    "SELECT 1 INTO OUTFILE '/tmp/x'",
    "SELECT a INTO OUTFILE 's3://b/x' FORMAT AS CSV FROM t",
    "SELECT 1 INTO DUMPFILE '/tmp/x'",
    "SELECT 1 INTO @a",
    "SELECT @a := 1",
    "SELECT @@version",
    "SELECT /*+ SET_VAR(query_timeout = 99999) */ 1",
    "SELECT /*+ SET_USER_VARIABLE(@a = 1) */ 1",
    "SELECT * FROM t FOR UPDATE",
    # functions that wait, reach out or read files
    "SELECT SLEEP(1000)",
    "SELECT * FROM t WHERE sleep(10) = 0",
    "SELECT BENCHMARK(1000000000, 1)",
    "SELECT LOAD_FILE('/etc/passwd')",
    "SELECT http_request('http://169.254.169.254/')",
    "SELECT * FROM FILES('path' = 's3://b/x', 'format' = 'parquet')",
    "SELECT * FROM TABLE(FILES('path' = 'file:///etc/passwd'))",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM native_query('hive', 'DROP TABLE t')",
    "WITH x AS (SELECT * FROM read_text('/etc/passwd')) SELECT * FROM x",
    "SELECT (SELECT GET_LOCK('a', 1000))",
]
# Comments that one server reads otherwise than another: only what was judged may arrive.
HIDDEN = {
    "SELECT 1 /*! INTO OUTFILE '/tmp/x' */": "SELECT 1",
    "SELECT 1 /*!50000 ; DROP TABLE t */": "SELECT 1",
    "SELECT 1 /*M! , SLEEP(100) */": "SELECT 1",
    "SELECT 1 --1 INTO OUTFILE '/tmp/x'": "SELECT 1",
    "SELECT 1 -- \\\n+ 2": "SELECT 1 + 2",
    "SELECT 1 /* /* */ + 1": "SELECT 1 + 1",
    "SELECT '/* not a comment */'": "SELECT '/* not a comment */'",
    "SELECT '-- nor this'": "SELECT '-- nor this'",
    "SELECT '; DROP TABLE t'": "SELECT '; DROP TABLE t'",
    "SELECT 'a\\'; DROP TABLE t; --'": "SELECT 'a\\'; DROP TABLE t; --'",
    "SELECT `a; DROP TABLE t` FROM t": "SELECT `a; DROP TABLE t` FROM t",
    "/* 张三; DROP TABLE t */ SELECT 1": "SELECT 1",
    ";;SELECT 1;": "SELECT 1",
    "SELECT /*+ leading(a) */ 1": "SELECT /*+ leading(a) */ 1",
}  # fmt: skip


class Recorder:
    """An engine that writes down what it is asked."""

    name = "recorder"
    version = DEFAULT_VERSION

    def __init__(self) -> None:
        self.heard: list[str] = []

    def schema(self, database: str | None = None) -> Schema:
        return Schema(())

    def explain(self, sql: str, **_: Any) -> Plan | Finding:
        self.heard.append(sql)
        return Plan("")

    def query(self, sql: str, **_: Any) -> Rows | Finding:
        self.heard.append(sql)
        return Rows(("a",), ("INT",), ((1,),))

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture(scope="module")
def engine(recorder: Recorder) -> Iterator[StarRocksEngine]:
    with (
        SqlServer(recorder) as server,
        StarRocksEngine.open(f"starrocks://r@127.0.0.1:{server.port}") as opened,
    ):
        yield opened


def test_there_are_at_least_sixty_attempts() -> None:
    assert len({*REFUSED, *HIDDEN}) >= 60


@pytest.mark.parametrize("sql", REFUSED)
def test_nothing_of_it_is_sent(engine: StarRocksEngine, recorder: Recorder, sql: str) -> None:
    recorder.heard.clear()
    for ask in (engine.explain, engine.query):
        try:
            answer = ask(sql)
        except ForbiddenStatement:
            continue
        assert isinstance(answer, Finding)
        assert answer.code == "syntax"
    assert recorder.heard == []


@pytest.mark.parametrize("sql", HIDDEN)
def test_only_what_was_judged_is_sent(
    engine: StarRocksEngine, recorder: Recorder, sql: str
) -> None:
    recorder.heard.clear()
    assert isinstance(engine.query(sql), Rows)
    assert isinstance(engine.explain(sql), Plan)
    sent, explained = recorder.heard
    assert sent.split() == HIDDEN[sql].split()
    assert explained == f"EXPLAIN\n{sent}"
    assert all(new in (" ", old) for new, old in zip(sent, sql, strict=False)), "nothing moves"


def test_text_that_is_no_unicode_is_a_finding(engine: StarRocksEngine) -> None:
    answer = engine.query("SELECT '\udc80'")
    assert isinstance(answer, Finding)
    assert answer.code == "syntax"
