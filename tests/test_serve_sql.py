"""The embedded engine behind the MySQL protocol, asked by PyMySQL and by our own engine."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from typing import Any

import pymysql
import pymysql.cursors
import pytest

from starsql import serve_sql
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Plan, PlanScan, Rows
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
    assert not engine.authoritative, "but an imitation"
    assert isinstance(engine.query("SELECT 1", timeout_s=20), Rows)
    assert engine.missing == set()


def test_a_server_that_is_no_imitation_has_the_last_word(
    embedded: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve_sql, "IMITATION", "-857dd73")
    with SqlServer(embedded) as server, open_engine(server, password="") as engine:
        assert engine.server == "StarRocks 3.3.0-857dd73"
        assert engine.authoritative


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


def test_plans_tell_the_partitions_that_are_read(engine: StarRocksEngine) -> None:
    plan = engine.explain("SELECT player FROM login WHERE dt = '2025-07-02'")
    assert isinstance(plan, Plan)
    assert [scan.partitions for scan in plan.scans] == [(1, 2)]


def test_scan_limits_stop_a_query_before_it_runs(server: SqlServer) -> None:
    with open_engine(server, limits=ScanLimits(rows=1)) as engine:
        finding = engine.query("SELECT * FROM login")
    assert isinstance(finding, Finding)
    assert finding.code == "scan-limit"


@pytest.mark.parametrize("ask_for", ["explain", "query"])
def test_positions_count_in_the_text_as_it_was_written(
    engine: StarRocksEngine, ask_for: str
) -> None:
    finding = getattr(engine, ask_for)("\n\n  SELECT 1,\n  nope FROM login")
    assert isinstance(finding, Finding)
    assert (finding.code, finding.line, finding.column) == ("unknown-column", 4, 3)


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
        ("SET query_timeout = -1", 1232),
        ("SET query_timeout = soon", 1232),
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


# -- ends


BUSY = schema_from_ddl("CREATE TABLE game.n (x BIGINT)")
ENDLESS = "SELECT count(*) FROM n a, n b, n c, n d WHERE a.x + b.x + c.x + d.x > 0"


@pytest.fixture
def busy() -> Iterator[EmbeddedEngine]:
    """An engine on which a query may take minutes."""
    rows = f"INSERT INTO game.n VALUES {', '.join(f'({n})' for n in range(300))}"
    with EmbeddedEngine(BUSY, rows=[rows], threads=1) as engine:
        yield engine


def connect(server: SqlServer, **settings: Any) -> Any:
    return pymysql.connect(
        host="127.0.0.1", port=server.port, user="a", database="game", **settings
    )


def eventually(condition: Callable[[], bool], within_s: float = 10.0) -> bool:
    deadline = time.monotonic() + within_s
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


def queries_run() -> bool:
    return any(thread.name == "starsql-query-watch" for thread in threading.enumerate())


@pytest.mark.parametrize(
    ("kill", "number", "goes_on"),
    [("KILL QUERY", 1317, True), ("KILL", 2013, False), ("KILL CONNECTION", 2013, False)],
)
def test_kill_ends_the_query_itself(
    busy: EmbeddedEngine, kill: str, number: int, goes_on: bool
) -> None:
    with SqlServer(busy) as server, ThreadPoolExecutor(1) as other:
        victim, killer = connect(server), connect(server)
        ((victims_id,),) = ask(victim, "SELECT CONNECTION_ID()")
        answer = other.submit(ask, victim, ENDLESS)
        assert eventually(queries_run)
        ask(killer, f"{kill} {victims_id}")
        with pytest.raises(pymysql.Error) as caught:
            answer.result(10)
        assert caught.value.args[0] in (number, 3169), "3169: session was killed"
        assert eventually(lambda: not queries_run()), "it goes on in the engine"
        if goes_on:
            assert ask(victim, "SELECT 1") == ((1,),)
        killer.close()
        victim.close()


def test_kill_query_leaves_an_idle_client_alone(client: Any) -> None:
    ((own_id,),) = ask(client, "SELECT CONNECTION_ID()")
    ask(client, f"KILL QUERY {own_id}")
    assert ask(client, "SELECT 1") == ((1,),)
    with pytest.raises(pymysql.Error, match="Unknown thread id: 1"):
        ask(client, "KILL 1")


def test_our_engine_cancels_on_the_server_what_takes_too_long(busy: EmbeddedEngine) -> None:
    with (
        SqlServer(busy) as server,
        StarRocksEngine.open(f"starrocks://a@127.0.0.1:{server.port}/game") as engine,
    ):
        finding = engine.query(ENDLESS, timeout_s=0.3)
        assert isinstance(finding, Finding)
        assert finding.code == "timeout"
        assert eventually(lambda: not queries_run())


def test_stopping_under_clients_is_quick_and_quiet(
    busy: EmbeddedEngine, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with SqlServer(busy) as server, ThreadPoolExecutor(1) as other:
        idle, working, gone = (connect(server) for _ in range(3))
        reading = connect(server, cursorclass=pymysql.cursors.SSCursor)
        result = reading.cursor()
        result.execute("SELECT a.x, b.x, repeat('x', 50) FROM n a, n b")  # and not read
        shaking_hands = socket.create_connection(("127.0.0.1", server.port))
        gone._execute_command(3, ENDLESS)
        answer = other.submit(ask, working, ENDLESS)
        assert eventually(queries_run)
        gone._force_close()
        begun = time.monotonic()
        server.stop()
        assert time.monotonic() - begun < 5
        with pytest.raises(pymysql.Error):
            answer.result(10)
    assert not queries_run()
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert capfd.readouterr() == ("", "")
    result.connection = None
    reading._result.unbuffered_active = False
    for connection in (idle, working, reading):
        connection._force_close()
    shaking_hands.close()


def test_a_client_that_only_knocks_is_no_error(
    server: SqlServer, client: Any, caplog: pytest.LogCaptureFixture
) -> None:
    socket.create_connection(("127.0.0.1", server.port)).close()
    assert ask(client, "SELECT 1") == ((1,),)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


class Odd(EmbeddedEngine):
    """Plans as one with partitions would, and breaks down on queries."""

    def explain(self, sql: str, **_: Any) -> Plan:
        return Plan("", (PlanScan("login", (1, 12), rows=4211),), ("player",))

    def query(self, sql: str, **_: Any) -> Rows:
        raise RuntimeError("secret detail")


def test_partitions_of_a_plan_are_shown() -> None:
    with Odd(SCHEMA, threads=1) as odd, SqlServer(odd) as server:
        with open_engine(server, password="") as engine:
            plan = engine.explain("SELECT player FROM login")
        assert isinstance(plan, Plan)
        assert plan.scans == (PlanScan("login", (1, 12), rows=4211),)


def test_an_engine_that_breaks_down_is_said_in_the_log_only(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with Odd(SCHEMA, threads=1) as odd, SqlServer(odd) as server:
        connection = connect(server)
        with pytest.raises(pymysql.Error, match=r"1105.*the server's log"):
            ask(connection, "SELECT 1")
        connection.close()
    assert "secret detail" in caplog.text


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
