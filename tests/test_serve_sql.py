"""The embedded engine behind the MySQL protocol, asked by PyMySQL and by our own engine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pymysql
import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Plan, Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.starrocks import ScanLimits, StarRocksEngine, account_can_only_select
from starsql.dialect.version import StarRocksVersion
from starsql.errors import ConfigError, EngineUnavailable
from starsql.records import Finding
from starsql.serve_sql import SqlServer

SCHEMA = schema_from_ddl(r"""
CREATE TABLE game.login (dt DATE NOT NULL COMMENT "it's \\ 日期", player BIGINT COMMENT "玩家",
    pay DECIMAL(10,2), rate DOUBLE, ok BOOLEAN)
  DUPLICATE KEY(dt) COMMENT "每日登录"
  PARTITION BY RANGE(dt) (PARTITION p1 VALUES LESS THAN ("2025-07-01"),
                          PARTITION p2 VALUES LESS THAN ("2025-08-01"));
CREATE TABLE game.player (id BIGINT, city VARCHAR(20)) PRIMARY KEY(id);
CREATE TABLE other.login (x INT);
CREATE VIEW game.payers AS SELECT player FROM game.login WHERE pay > 0;
""")
INSERTS = (
    "INSERT INTO game.login VALUES ('2025-07-01', 1, 1.50, 0.1, true), ('2025-07-02', 2, NULL, 2, "
    "false)",
)
PASSWORD = "密-1"


@pytest.fixture(scope="module")
def embedded() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(SCHEMA, rows=INSERTS, threads=1) as engine:
        yield engine


@pytest.fixture(scope="module")
def server(embedded: EmbeddedEngine) -> Iterator[SqlServer]:
    with SqlServer(embedded, user="reader", password=PASSWORD) as started:
        yield started


@pytest.fixture
def engine(server: SqlServer) -> Iterator[StarRocksEngine]:
    with open_engine(server) as opened:
        yield opened


def open_engine(server: SqlServer, **settings: Any) -> StarRocksEngine:
    settings = {"password": PASSWORD, "retry_s": 0.2, **settings}
    return StarRocksEngine.open(f"starrocks://reader@127.0.0.1:{server.port}/game", **settings)


@pytest.fixture
def client(server: SqlServer) -> Iterator[Any]:
    connection = pymysql.connect(
        host="127.0.0.1",
        port=server.port,
        user="reader",
        password=PASSWORD.encode(),  # type: ignore[arg-type]
        database="game",
    )
    yield connection
    connection.close()


def ask(client: Any, sql: str) -> tuple[tuple[Any, ...], ...]:
    with client.cursor() as cursor:
        cursor.execute(sql)
        return tuple(cursor.fetchall())


# -- our own engine over it


def test_the_schema_survives_the_wire(engine: StarRocksEngine) -> None:
    expected = sorted(SCHEMA.only("game").tables, key=lambda table: table.name)
    assert list(engine.schema().tables) == expected
    assert engine.schema("other") == SCHEMA.only("other")


def test_it_is_a_starrocks(engine: StarRocksEngine) -> None:
    assert engine.version == StarRocksVersion(3, 3)
    assert engine.server == "StarRocks 3.3.0-starsql"
    assert isinstance(engine.query("SELECT 1", timeout_s=20), Rows)
    assert engine.missing == set()


def test_values_keep_their_types(engine: StarRocksEngine) -> None:
    rows = engine.query("SELECT * FROM login ORDER BY dt")
    assert isinstance(rows, Rows)
    assert rows.types == ("DATE", "BIGINT", "DECIMAL", "DOUBLE", "TINYINT")
    assert rows.rows == (
        (date(2025, 7, 1), 1, Decimal("1.50"), 0.1, 1),
        (date(2025, 7, 2), 2, None, 2.0, 0),
    )


def test_plans_name_their_scans(engine: StarRocksEngine) -> None:
    plan = engine.explain("SELECT player AS p, count(*) FROM login GROUP BY 1")
    assert isinstance(plan, Plan)
    assert [scan.table for scan in plan.scans] == ["game.login"]
    assert plan.scans[0].rows == 2
    assert plan.columns[0] == "p"


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT nope FROM login", "unknown-column"),
        ("SELECT\n  nope FROM login", "unknown-column"),
        ("SELECT 1 FROM nope", "unknown-table"),
        ("SELECT player, count(*) FROM login", "not-grouped"),
        ("SELECT player FROM login a JOIN login b ON a.dt = b.dt", "ambiguous-column"),
        ("SELECT player FROM", "syntax"),
        ("SELECT 1 UNION SELECT 1, 2", "set-operation-columns"),
    ],
)
def test_findings_cross_the_wire_whole(
    engine: StarRocksEngine, embedded: EmbeddedEngine, sql: str, expected: str
) -> None:
    there, here = embedded.explain(sql, database="game"), engine.explain(sql)
    assert isinstance(there, Finding)
    assert isinstance(here, Finding)
    assert here.code == expected
    if there.line is not None:
        assert (here.line, here.column) == (there.line, there.column)


def test_the_database_of_a_question(engine: StarRocksEngine) -> None:
    rows = engine.query("SELECT x FROM login", database="other")
    assert isinstance(rows, Rows)
    finding = engine.query("SELECT 1", database="nope")
    assert isinstance(finding, Finding)
    assert finding.code == "unknown-database"
    assert isinstance(engine.query("SELECT player FROM login"), Rows)


def test_scan_limits_stop_a_query_before_it_runs(server: SqlServer) -> None:
    with open_engine(server, limits=ScanLimits(rows=1)) as engine:
        finding = engine.query("SELECT * FROM login")
    assert isinstance(finding, Finding)
    assert finding.code == "scan-limit"


def test_its_account_only_reads(engine: StarRocksEngine) -> None:
    assert account_can_only_select(engine) == []


def test_versions_before_3_word_errors_barely() -> None:
    old = StarRocksVersion(2, 5)
    with EmbeddedEngine(SCHEMA, version=old) as embedded, SqlServer(embedded) as server:
        with open_engine(server, password="") as engine:
            assert engine.version == old
            finding = engine.explain("SELECT nope FROM login")
        assert isinstance(finding, Finding)
        assert (finding.code, finding.line, finding.column) == ("unknown-column", 1, 8)


# -- any other client


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("SELECT DATABASE()", (("game",),)),
        ("select current_version()", (("3.3.0-starsql",),)),
        ("SELECT @@version AS v", (("8.0.33",),)),
        ("SHOW DATABASES", (("game",), ("information_schema",), ("other",))),
        ("SHOW TABLES", (("login",), ("player",), ("payers",))),
        ("SHOW TABLES FROM other", (("login",),)),
        ("SHOW WARNINGS", ()),
        ("DESC player", (("id", "BIGINT", "YES", "true", None, ""),
                         ("city", "VARCHAR(20)", "YES", "false", None, ""))),
        ("SELECT count(*) FROM information_schema.columns WHERE table_name = 'login'", ((6,),)),
        ("SELECT player FROM login ORDER BY 1;", ((1,), (2,))),
        ("SELECT 1 AS a LIMIT 0", ()),
    ],
)  # fmt: skip
def test_what_clients_ask_is_answered(
    client: Any, sql: str, rows: tuple[tuple[Any, ...], ...]
) -> None:
    assert ask(client, sql) == rows


@pytest.mark.parametrize(
    ("sql", "number"),
    [
        ("SELECT 1; SELECT 2", 5203),
        ("DROP TABLE login", 5203),
        ("INSERT INTO login VALUES (1)", 5203),
        ("SELECT SLEEP(1)", 5203),
        ("SET nonsense = 1", 1193),
        ("SET @a = 1", 1193),
        ("SET sql_mode = 'PIPES_AS_CONCAT'", 1231),
        ("SELECT @@nonsense", 1193),
        ("SELECT nope FROM login", 1064),
        ("SELECT 1 FROM nope", 5502),
        ("USE nope", 5501),
        ("SHOW CREATE TABLE login", 5203),
    ],
)
def test_what_is_refused_has_starrocks_numbers(client: Any, sql: str, number: int) -> None:
    with pytest.raises(pymysql.Error) as caught:
        ask(client, sql)
    assert caught.value.args[0] == number
    assert ask(client, "SELECT 1") == ((1,),), "the connection goes on"


@pytest.mark.parametrize(
    "sql", ["SET query_timeout = 5", "SET NAMES utf8mb4", "SET autocommit = 1, sql_mode = 'ANSI'"]
)
def test_what_clients_set_is_taken(client: Any, sql: str) -> None:
    assert ask(client, sql) == ()


@pytest.mark.parametrize(("user", "password"), [("reader", "wrong"), ("reader", ""), ("x", "y")])
def test_strangers_stay_out(server: SqlServer, user: str, password: str) -> None:
    with pytest.raises(EngineUnavailable):
        StarRocksEngine.open(
            f"starrocks://{user}@127.0.0.1:{server.port}/game", password=password, retry_s=5
        )


def test_serving_others_needs_a_password(embedded: EmbeddedEngine) -> None:
    with pytest.raises(ConfigError, match="password"):
        SqlServer(embedded, "0.0.0.0")


def test_a_taken_port_is_said(embedded: EmbeddedEngine, server: SqlServer) -> None:
    with (
        pytest.raises(EngineUnavailable, match="cannot serve"),
        SqlServer(embedded, port=server.port),
    ):
        pass


def test_a_server_that_restarts_is_found_again_and_leaves_no_thread(
    embedded: EmbeddedEngine,
) -> None:
    threads = threading.active_count()
    server = SqlServer(embedded)
    with server:
        engine = StarRocksEngine.open(f"starrocks://a@127.0.0.1:{server.port}/game", retry_s=5)
        assert isinstance(engine.query("SELECT 1"), Rows)
    with server:
        assert isinstance(engine.query("SELECT 1"), Rows)
        engine.close()
    assert threading.active_count() <= threads
