# ruff: noqa: E501 -- a table of cases reads better with one case a line
"""What StarRocks answers, and in which words it refuses."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from starsql.dialect.engine.base import Engine, Plan, Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Key, Schema, Table
from starsql.errors import DataError, EngineUnavailable, SchemaError
from starsql.records import Finding

D, DT = date, datetime
TODAY = D(2025, 7, 1)


def table(name: str, columns: str, **rest: Any) -> Table:
    """A table out of "a BIGINT; s STRING"."""
    pairs = [part.strip().split(" ", 1) for part in columns.split(";")]
    return Table(name, tuple(Column(column, type_) for column, type_ in pairs), **rest)


# id -> (query, rows)
ANSWERS: dict[str, tuple[str, list[tuple[Any, ...]]]] = {
    # 'YYYYMMDD' strings, bigints and dates
    "string column, bigint": (
        "SELECT iuserid FROM dws_login_di WHERE dtstatdate = 20250601",
        [(1,)],
    ),
    "bigint column, string": (
        "SELECT iuserid FROM dim_user_df WHERE dtstatdate >= '20250602' ORDER BY 1",
        [(2,), (4,)],
    ),
    "string column between": (
        "SELECT count(*) FROM dws_login_di WHERE dtstatdate BETWEEN '20250601' AND '20250630'",
        [(3,)],
    ),
    "string column, date_add": (
        "SELECT count(*) FROM dws_login_di WHERE dtstatdate <= date_add('20250601', 1)",
        [(3,)],
    ),
    "join bigint and string": (
        "SELECT count(*) FROM dws_login_di a JOIN dim_user_df b ON a.dtstatdate = b.dtstatdate "
        "AND a.iuserid = b.iuserid",
        [(2,)],
    ),
    "date column, string": ("SELECT count(*) FROM dws_login_di WHERE dreg = '20250601'", [(2,)]),
    "date column, number": ("SELECT count(*) FROM dws_login_di WHERE dreg = 20250601", [(2,)]),
    "uncastable is NULL": (
        "SELECT dtstatdate = 1, dtstatdate > 1, date(dtstatdate) FROM dws_login_di WHERE iuserid = 3",
        [(None, None, None)],
    ),
    "IN as decimal": ("SELECT '1.0' IN (1, 2), '01' IN ('1'), 1 IN ('01')", [(1, 0, 1)]),
    "ten digits are no date": (
        "SELECT date('2024061800'), date('240618')",
        [(None, D(2024, 6, 18))],
    ),
    # casts
    "to integer": (
        "SELECT CAST(-12.9 AS INT), CAST(' 7 ' AS INT), CAST('x' AS INT)",
        [(-12, 7, None)],
    ),
    "to string": (
        "SELECT CAST(true AS STRING), CAST(CAST(1 AS DOUBLE) AS STRING), CAST(1.50 AS STRING)",
        [("1", "1", "1.50")],
    ),
    "decimal below one": ("SELECT CAST(0.05 AS STRING), concat(-0.5, '')", [("0.05", "-0.5")]),
    "datetime to string": (
        "SELECT CAST(dtlast AS STRING), concat(dreg, '') FROM dws_login_di WHERE iuserid = 3",
        [("2024-12-31 23:59:59", "2024-12-31")],
    ),
    "date to number": ("SELECT CAST(date('2025-06-01') AS INT)", [(20250601,)]),
    # numbers
    "division": (
        "SELECT 7 / 2, 7 DIV 2, -7 DIV 2, 7 % 4, 1 / 0, 1 % 0",
        [(3.5, 3, -3, 3, None, None)],
    ),
    "decimal division": (
        "SELECT mpay / 3, 1.0 / 3 FROM dws_login_di WHERE ionline = 10",
        [(Decimal("0.75000000"), Decimal("0.3333333"))],
    ),
    "decimal product": ("SELECT 1.25 * 2.0, 1.25 + 2", [(Decimal("2.500"), Decimal("3.25"))]),
    "sums": (
        "SELECT sum(ionline), sum(dpay), sum(mpay), avg(ionline), sum(splat = 'ios') FROM dws_login_di",
        [(60, 4.0, Decimal("4.34"), 20.0, 2)],
    ),
    "decimal average": ("SELECT avg(mpay) FROM dws_login_di", [(Decimal("1.08500000"),)]),
    "round": (
        "SELECT round(2.5), round(-2.5), round(2.345, 2)",
        [(Decimal(3), Decimal(-3), Decimal("2.35"))],
    ),
    "float to integer": ("SELECT ceil(1.2), floor(-1.2), round(CAST(2.5 AS DOUBLE))", [(2, -2, 3)]),
    # dates
    "date arithmetic": (
        "SELECT date_add('20250131', INTERVAL 1 MONTH), date_sub('2025-03-01', 1), "
        "days_add('2025-06-01', 2), months_add('20250131', 1)",
        [(DT(2025, 2, 28), DT(2025, 2, 28), DT(2025, 6, 3), DT(2025, 2, 28))],
    ),
    "interval arithmetic": (
        "SELECT '2025-06-01' + INTERVAL 1 DAY, date('20250601') - INTERVAL 2 HOUR",
        [(DT(2025, 6, 2), DT(2025, 5, 31, 22))],
    ),
    "slices": (
        "SELECT time_slice(dreg, INTERVAL 5 DAY), date_slice(dreg, INTERVAL 5 DAY) "
        "FROM dws_login_di WHERE ionline = 10",
        [(DT(2025, 5, 30), D(2025, 5, 30))],
    ),
    "differences": (
        "SELECT datediff('20250603', '2025-06-01 23:00:00'), "
        "timestampdiff(DAY, '2025-06-01 12:00:00', '2025-06-03'), "
        "timestampdiff(MONTH, '2025-01-30', '2025-02-28'), months_diff('2025-03-31', '2025-01-31'), "
        "timestampdiff(MONTH, '2025-01-31', '2025-02-28')",
        [(2, 1, 0, 2, 0)],
    ),
    "weeks": (
        "SELECT week('2025-01-01'), weekofyear('20250101'), dayofweek('2025-06-01'), week('2024-12-30', 3)",
        [(0, 1, 1, 1)],
    ),
    "date formats": (
        "SELECT date_format('20250601', '%Y-%m'), date_format('2025-06-01 08:05:00', '%k:%i'), "
        "date_format('2025-06-01', 'yyyyMMdd'), date_format('x', '%Y')",
        [("2025-06", "8:05", "20250601", None)],
    ),
    "reading dates": (
        "SELECT str_to_date('2025-6-1', '%Y-%m-%d'), str2date('20250601', '%Y%m%d'), "
        "to_date('2025-06-01 10:00:00')",
        [(DT(2025, 6, 1), D(2025, 6, 1), D(2025, 6, 1))],
    ),
    "truncation": (
        "SELECT date_trunc('month', '2025-06-15 10:00:00'), date_trunc('week', date('2025-06-04')), "
        "last_day('20250201'), last_day('2025-02-01', 'year')",
        [(DT(2025, 6, 1), D(2025, 6, 2), D(2025, 2, 28), D(2025, 12, 31))],
    ),
    "unix time": (
        "SELECT from_unixtime(0), from_unixtime(1700000000, '%Y%m%d'), unix_timestamp('1970-01-02 08:00:00')",
        [("1970-01-01 08:00:00", "20231115", 86400)],
    ),
    "today": (
        "SELECT curdate(), now(), datediff(now(), '20250601')",
        [(TODAY, DT(2025, 7, 1), 30)],
    ),
    # strings
    "substr": (
        "SELECT substr('abc', 0), substr('abc', -2), substr('中文字', 2, 1), substr('abc', 2, 0), left('abc', 2)",
        [("", "bc", "文", "", "ab")],
    ),
    "positions": (
        "SELECT instr('abcb', 'b'), locate('b', 'abcb', 3), locate('x', 'abc'), instr('0110', '1')",
        [(2, 4, 0, 2)],
    ),
    "parts": (
        "SELECT split_part('a,b', ',', 2), split_part('a,b', ',', 5), split_part('a,b', ',', -1)",
        [("b", None, "b")],
    ),
    "concatenation": (
        "SELECT concat('a', NULL), concat_ws('-', 'a', NULL, 'b'), concat(1, 2.50)",
        [(None, "a-b", "12.50")],
    ),
    "regular expressions": (
        "SELECT regexp_extract('a12b34', '([a-z])([0-9]+)', 2), 'abc' REGEXP '^a.c$', 'ABC' LIKE 'abc'",
        [("12", 1, 0)],
    ),
    "patterns": (
        "SELECT 'abc' LIKE 'a%', 'abc' NOT LIKE 'a%', 'abc' NOT LIKE 'b%', NOT 'abc' LIKE '_b_', "
        "NULL NOT LIKE 'a%'",
        [(1, 0, 1, 0, None)],
    ),
    "length in bytes": ("SELECT length('中'), char_length('中')", [(3, 1)]),
    # conditionals
    "conditionals": (
        "SELECT if(NULL, 1, 2), ifnull(NULL, 'x'), nullif(1, 1), coalesce(NULL, 3), "
        "CASE 1 WHEN '1' THEN 'y' END",
        [(2, "x", None, 3, "y")],
    ),
    "mixed types become text": (
        "SELECT if(true, 1, 'no'), coalesce(date('20250601'), 'x')",
        [("1", "2025-06-01")],
    ),
    "null-safe equality": ("SELECT NULL <=> NULL, 1 <=> NULL, NULL = NULL", [(1, 0, None)]),
    # aggregates
    "distinct pairs": (
        "SELECT count(DISTINCT iuserid, splat), count(DISTINCT iuserid) FROM dws_login_di",
        [(3, 3)],
    ),
    "group_concat": (
        "SELECT group_concat(splat ORDER BY ionline DESC SEPARATOR '|'), group_concat(DISTINCT iuserid "
        "ORDER BY iuserid) FROM dws_login_di",
        [("ios|android|ios", "1,2,3")],
    ),
    "approximate": (
        "SELECT approx_count_distinct(splat), ndv(iuserid), percentile_approx(ionline, 0.5) FROM dws_login_di",
        [(2, 3, 20.0)],
    ),
    "bitmaps": (
        "SELECT bitmap_count(bitmap_union(to_bitmap(iuserid))), bitmap_union_count(to_bitmap(iuserid)) "
        "FROM dws_login_di",
        [(3, 3)],
    ),
    "rollup": (
        "SELECT splat, grouping(splat), sum(ionline) FROM dws_login_di WHERE splat IS NOT NULL "
        "GROUP BY ROLLUP(splat) ORDER BY 2, 1",
        [("android", 0, 20), ("ios", 0, 40), (None, 1, 60)],
    ),
    "group by alias and position": (
        "SELECT substr(dtstatdate, 1, 6) AS m, count(*) c FROM dws_login_di GROUP BY m HAVING c > 1",
        [("202506", 3)],
    ),
    # queries
    "nulls first, then last": (
        "SELECT ionline FROM dws_login_di ORDER BY ionline",
        [(None,), (10,), (20,), (30,)],
    ),
    "descending": (
        "SELECT ionline FROM dws_login_di ORDER BY ionline DESC LIMIT 1, 3",
        [(20,), (10,), (None,)],
    ),
    "an alias of the same list": (
        "SELECT ionline + 1 AS n, n * 2 FROM dws_login_di WHERE iuserid = 2",
        [(31, 62)],
    ),
    "columns in any case": ("SELECT IUserID FROM dim_user_df U WHERE U.SNAME = '张三'", [(1,)]),
    "tables in exact case": ("SELECT count(*), max(x) FROM Dim_User_df", [(0, None)]),
    "windows": (
        "SELECT iuserid, row_number() OVER (PARTITION BY iuserid ORDER BY dtstatdate) r, "
        "lag(ionline, 1, 0) OVER (ORDER BY ionline) l, sum(ionline) OVER (ORDER BY ionline ROWS BETWEEN "
        "1 PRECEDING AND CURRENT ROW) s FROM dws_login_di WHERE ionline > 0 ORDER BY ionline",
        [(1, 1, 0, 10), (1, 2, 10, 30), (2, 1, 20, 50)],
    ),
    "qualify": (
        "SELECT iuserid, ionline FROM dws_login_di QUALIFY rank() OVER (ORDER BY ionline DESC) = 1",
        [(2, 30)],
    ),
    "set operations": (
        "SELECT 1 UNION SELECT '1' UNION ALL (SELECT 'x') MINUS SELECT 'x'",
        [("1",)],
    ),
    "semi and anti": (
        "SELECT b.iuserid FROM dim_user_df b LEFT ANTI JOIN dws_login_di a ON a.iuserid = b.iuserid",
        [(4,)],
    ),
    "using": (
        "SELECT * FROM dim_user_df JOIN (SELECT 1 AS iuserid) t USING (iuserid)",
        [(20250601, 1, "张三", 1)],
    ),
    "correlated": (
        "SELECT iuserid, (SELECT max(ionline) FROM dws_login_di a WHERE a.iuserid = b.iuserid) FROM "
        "dim_user_df b WHERE EXISTS (SELECT 1 FROM dws_login_di a WHERE a.iuserid = b.iuserid) ORDER BY 1",
        [(1, 20), (2, 30)],
    ),
    "row in subquery": (
        "SELECT count(*) FROM dws_login_di WHERE (iuserid, dtstatdate) IN (SELECT iuserid, dtstatdate "
        "FROM dim_user_df)",
        [(2,)],
    ),
    "unnest": (
        "SELECT iuserid, u FROM dws_login_di, unnest(arr) AS t(u) WHERE iuserid = 1 ORDER BY u",
        [(1, 1), (1, 2), (1, 3)],
    ),
    "arrays print": (
        "SELECT arr, split('a,b', ',') FROM dws_login_di WHERE ionline = 10",
        [("[1,2]", '["a","b"]')],
    ),
    "CTEs": (
        "WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT * FROM a, b",
        [(1, 2)],
    ),
    "ORDER BY ALL": (
        "SELECT iuserid % 2 a, iuserid FROM dim_user_df ORDER BY ALL",
        [(0, 2), (0, 4), (1, 1)],
    ),
    "NULL inside of what is sorted": (
        "SELECT s FROM (SELECT row(NULL, 1) AS s UNION ALL SELECT row(2, NULL) UNION ALL SELECT "
        "row(2, 3)) AS t ORDER BY s NULLS LAST",
        [('{"col1":2,"col2":3}',), ('{"col1":2,"col2":null}',), ('{"col1":null,"col2":1}',)],
    ),
    "SELECT ALL": ("SELECT ALL iuserid FROM dim_user_df ORDER BY iuserid LIMIT 1", [(1,)]),
}


@pytest.mark.parametrize(("sql", "rows"), ANSWERS.values(), ids=ANSWERS)
def test_answers(engine: EmbeddedEngine, sql: str, rows: list[tuple[Any, ...]]) -> None:
    answer = engine.query(sql)
    assert isinstance(answer, Rows), answer
    assert list(answer.rows) == rows
    assert [[type(value) for value in row] for row in answer.rows] == [
        [type(value) for value in row] for row in rows
    ]


# id -> (query, code, part of the message, line, column)
FINDINGS: dict[str, tuple[str, str, str, int | None, int | None]] = {
    "unknown column": (
        "SELECT iuserid,\n  ionlin FROM dws_login_di",
        "unknown-column",
        "Column 'ionlin' cannot be resolved",
        2,
        3,
    ),
    "unknown table": ("SELECT 1 FROM dws_logn_di", "unknown-table", "Unknown table 'dws_logn_di'", 1, 15),
    "table in other case": ("SELECT 1 FROM DWS_login_di", "unknown-table", "DWS_login_di", 1, 15),
    "ambiguous": (
        "SELECT iuserid FROM dws_login_di a, dim_user_df b",
        "ambiguous-column",
        "Column 'iuserid' is ambiguous",
        1,
        8,
    ),
    "alias in WHERE": ("SELECT ionline x FROM dws_login_di WHERE x > 1", "unknown-column", "'x'", 1, 42),
    "aliased table": ("SELECT dim_user_df.sname FROM dim_user_df d", "unknown-table", "dim_user_df", None, None),
    "duplicate alias": ("SELECT 1 FROM dim_user_df a, dws_login_di a", "not-unique-alias", "'a'", None, None),
    "derived alias": ("SELECT * FROM (SELECT 1)", "derived-table-without-alias", "its own alias", None, None),
    "not grouped": (
        "SELECT splat, count(*) FROM dws_login_di",
        "not-grouped",
        "'splat' must be an aggregate expression or appear in GROUP BY clause",
        None,
        None,
    ),
    "aggregate in WHERE": (
        "SELECT 1 FROM dws_login_di WHERE count(*) > 1",
        "misplaced-aggregate",
        "WHERE clause cannot contain aggregations",
        None,
        None,
    ),
    "nested aggregate": ("SELECT sum(max(ionline)) FROM dws_login_di", "nested-aggregate", "nest", None, None),
    "join without ON": ("SELECT 1 FROM dim_user_df a LEFT JOIN dws_login_di b", "join-condition", "requires", None, None),
    "arity": ("SELECT days_add('20250601')", "no-matching-function", "days_add(varchar)", 1, 8),
    "sum of dates": ("SELECT sum(dreg) FROM dws_login_di", "no-matching-function", "sum(date)", 1, 8),
    "set arity": ("SELECT 1 UNION SELECT 1, 2", "set-operation-columns", "unequal number of columns", None, None),
    "unknown function": ("SELECT strftime('%Y', 'x')", "unsupported-feature", "strftime", 1, 8),
    "recursive CTE": ("WITH RECURSIVE x AS (SELECT 1) SELECT * FROM x", "unsupported-feature", "RECURSIVE", None, None),
    "syntax": ("SELECT FROM WHERE", "syntax", "syntax", None, None),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "code", "part", "line", "column"), FINDINGS.values(), ids=FINDINGS)
def test_findings(
    engine: EmbeddedEngine, sql: str, code: str, part: str, line: int | None, column: int | None
) -> None:
    for answer in (engine.explain(sql), engine.query(sql)):
        assert isinstance(answer, Finding), answer
        assert answer.code == code
        assert part.lower() in answer.message.lower()
        if line is not None:
            assert (answer.line, answer.column) == (line, column)


def test_hints(engine: EmbeddedEngine) -> None:
    answer = engine.query("SELECT snam FROM dim_user_df")
    assert isinstance(answer, Finding)
    assert answer.hint == "did you mean `sname`?"


def test_an_estimate_is_refused_when_it_may_differ() -> None:
    sql = "SELECT ndv(generate_series) FROM TABLE(generate_series(1, {}))"
    with EmbeddedEngine(Schema(())) as engine:
        few, many = engine.query(sql.format(160)), engine.query(sql.format(161))
    assert isinstance(few, Rows)
    assert few.rows == ((160,),)
    assert isinstance(many, Finding)
    assert many.code == "unsupported-feature"


# ---- the protocol


def test_it_is_an_engine(engine: EmbeddedEngine) -> None:
    protocol: Engine = engine
    assert protocol.name == "embedded"
    assert len(protocol.schema().tables) == 3


def test_plan(engine: EmbeddedEngine) -> None:
    plan = engine.explain("EXPLAIN SELECT splat, count(*) FROM dws_login_di GROUP BY splat")
    assert isinstance(plan, Plan)
    assert plan.columns == ("splat", "count(*)")
    assert [(scan.table, scan.rows) for scan in plan.scans] == [("dws_login_di", 4)]
    assert "AGGREGATE" in plan.text


def test_types_and_names(engine: EmbeddedEngine) -> None:
    answer = engine.query("SELECT iuserid AS `用户`, mpay, dreg, 1 / 2 FROM dws_login_di LIMIT 0")
    assert isinstance(answer, Rows)
    assert answer.columns == ("用户", "mpay", "dreg", "1 / 2")
    assert answer.types == ("BIGINT", "DECIMAL(10,2)", "DATE", "DOUBLE")


def test_truncation(engine: EmbeddedEngine) -> None:
    answer = engine.query("SELECT iuserid FROM dws_login_di", max_rows=2)
    assert isinstance(answer, Rows)
    assert (len(answer.rows), answer.truncated) == (2, True)
    whole = engine.query("SELECT iuserid FROM dws_login_di", max_rows=4)
    assert isinstance(whole, Rows)
    assert not whole.truncated


def test_it_prints_no_progress() -> None:
    """DuckDB would, in a program without a file of its own, as worker processes are."""
    code = (
        "from starsql.dialect.engine.embedded import EmbeddedEngine\n"
        "from starsql.dialect.schema import Schema\n"
        "with EmbeddedEngine(Schema(())) as engine:\n"
        "    for connection in (engine.storage.connection, engine.storage.connection.cursor()):\n"
        "        print(connection.execute(\"SELECT current_setting('enable_progress_bar')\").fetchone())"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split("\n")[:2] == ["(False,)", "(False,)"]


def test_timeout() -> None:
    sql = (
        "SELECT count(*) FROM TABLE(generate_series(1, 100000)) a, TABLE(generate_series(1, 100000)) b "
        "WHERE a.generate_series % 7 = b.generate_series % 11"
    )
    with EmbeddedEngine(Schema(()), threads=1) as engine:
        started = time.monotonic()
        answer = engine.query(sql, timeout_s=0.2)
        assert time.monotonic() - started < 5
        assert isinstance(answer, Finding)
        assert (answer.code, answer.source) == ("timeout", "execute")
        assert isinstance(engine.query("SELECT 1"), Rows)


def test_threads(engine: EmbeddedEngine) -> None:
    answers: list[object] = []

    def ask(number: int) -> None:
        sql = f"SELECT {number} + count(*) FROM dws_login_di"
        answers.extend(engine.query(sql) for _ in range(5))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = sorted(answer.rows[0][0] for answer in answers if isinstance(answer, Rows))
    assert found == sorted([4, 5, 6, 7, 8, 9] * 5)


def test_databases() -> None:
    schema = Schema(
        (
            table("t", "a INT", database="one"),
            table("t", "a INT", database="two"),
            table("T", "a INT", database="two"),
        )
    )
    rows = [
        "INSERT INTO one.t VALUES (1)",
        "INSERT INTO two.t VALUES (2)",
        "INSERT INTO two.T VALUES (3)",
    ]
    with EmbeddedEngine(schema, rows=rows) as engine:
        for database, name, expected in (
            ("one", "t", 1),
            ("two", "t", 2),
            ("two", "T", 3),
            ("one", "two.t", 2),
        ):
            answer = engine.query(f"SELECT a FROM {name}", database=database)
            assert isinstance(answer, Rows)
            assert answer.rows == ((expected,),)
        unknown = engine.query("SELECT a FROM three.t")
        assert isinstance(unknown, Finding)
        assert unknown.message == "Unknown database 'three'"
        assert engine.schema("one").tables == schema.tables[:1]


def test_a_file_keeps_the_tables(tmp_path: Path) -> None:
    path = tmp_path / "x.duckdb"
    schema = Schema((table("t", "a INT"),))
    EmbeddedEngine(schema, path=path, rows=["INSERT INTO t VALUES (1)"]).close()
    with EmbeddedEngine(schema, path=path) as engine:
        answer = engine.query("SELECT * FROM t ORDER BY a")
    assert isinstance(answer, Rows)
    assert answer.rows == ((1,),)
    with pytest.raises(SchemaError, match="other columns"):
        EmbeddedEngine(Schema((table("t", "b INT"),)), path=path)


def test_a_file_that_is_something_else(tmp_path: Path) -> None:
    path = tmp_path / "x.duckdb"
    path.write_text("not a database, but long enough to be looked at as one" * 1000)
    with pytest.raises(EngineUnavailable, match=r"x\.duckdb"):
        EmbeddedEngine(Schema(()), path=path)


def test_views() -> None:
    view = Table("v", (), view="SELECT a, count(*) AS n FROM t GROUP BY a")
    with EmbeddedEngine(
        Schema((table("t", "a INT"), view)), rows=["INSERT INTO t VALUES (1), (1)"]
    ) as engine:
        answer = engine.query("SELECT v.n FROM v")
    assert isinstance(answer, Rows)
    assert answer.rows == ((2,),)


# ---- tables and rows


@pytest.mark.parametrize(
    ("kind", "aggregation", "expected"),
    [
        ("DUPLICATE", None, [(1, 10), (1, 20), (2, None), (2, 5)]),
        ("UNIQUE", None, [(1, 20), (2, None)]),
        ("PRIMARY", None, [(1, 20), (2, None)]),
        ("AGGREGATE", "SUM", [(1, 30), (2, 5)]),
        ("AGGREGATE", "MAX", [(1, 20), (2, 5)]),
        ("AGGREGATE", "REPLACE", [(1, 20), (2, None)]),
        ("AGGREGATE", "REPLACE_IF_NOT_NULL", [(1, 20), (2, 5)]),
    ],
)
def test_key_models(kind: Any, aggregation: str | None, expected: list[tuple[Any, ...]]) -> None:
    columns = (Column("k", "INT"), Column("v", "BIGINT", aggregation=aggregation))
    schema = Schema((Table("t", columns, key=Key(kind, ("k",))),))
    rows = ["INSERT INTO t VALUES (1, 10), (2, 5)", "INSERT INTO t VALUES (1, 20), (2, NULL)"]
    with EmbeddedEngine(schema, rows=rows) as engine:
        answer = engine.query("SELECT k, v FROM t ORDER BY k, v")
    assert isinstance(answer, Rows)
    assert list(answer.rows) == expected


def test_columns_it_cannot_hold_are_refused_when_they_are_read() -> None:
    schema = Schema((Table("t", (Column("a", "VARIANT"), Column("b", "INT"))),))
    with EmbeddedEngine(schema, rows=["INSERT INTO t (b) VALUES (1)"]) as engine:
        for query in ("SELECT a FROM t", "SELECT * FROM t"):
            refused = engine.query(query)
            assert isinstance(refused, Finding)
            assert "values of VARIANT" in refused.message
        answer = engine.query("SELECT b FROM t")
    assert isinstance(answer, Rows)
    assert answer.rows == ((1,),)


@pytest.mark.parametrize(
    ("sql", "part"),
    [
        ("INSERT INTO t VALUES (1)", "column count: 2 doesn't match"),
        ("INSERT INTO t (a, c) VALUES (1, 2)", "Unknown column 'c' in 't'"),
        ("INSERT INTO u VALUES (1)", "Unknown table 'u'"),
        ("INSERT INTO t VALUES (1,", "syntax"),
        ("DELETE FROM t", "anything but INSERT"),
    ],
    ids=["arity", "column", "table", "syntax", "not an insert"],
)
def test_inserts_that_do_not_load(sql: str, part: str) -> None:
    with pytest.raises(DataError) as caught:
        EmbeddedEngine(Schema((table("t", "a BIGINT; s STRING"),)), rows=[sql])
    assert part in str(caught.value)
    assert sql[:10] in str(caught.value)


def test_inserts_cast_and_default() -> None:
    columns = (Column("a", "BIGINT"), Column("s", "STRING", default="'none'"), Column("d", "DATE"))
    rows = [
        "INSERT INTO t (d, a) VALUES ('20250601', '7'), (20250602, 8.9)",
        "INSERT INTO t SELECT a + 1, d, NULL FROM t WHERE a = 7",
        "INSERT INTO t (a, s) VALUES (1, 20250601)",
    ]
    with EmbeddedEngine(Schema((Table("t", columns),)), rows=rows) as engine:
        answer = engine.query("SELECT a, s, d FROM t ORDER BY a, s")
    assert isinstance(answer, Rows)
    assert list(answer.rows) == [
        (1, "20250601", None),
        (7, "none", D(2025, 6, 1)),
        (8, "2025-06-01", None),
        (8, "none", D(2025, 6, 2)),
    ]
