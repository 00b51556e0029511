"""The engine against a real server that is slow, dies, comes back, or is not one at all."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from starsql.dialect.engine.base import Plan, Rows
from starsql.dialect.engine.cancellation import Cancellation
from starsql.dialect.engine.starrocks import (
    ScanLimits,
    StarRocksEngine,
    account_can_only_select,
)
from starsql.errors import EngineUnavailable, ForbiddenStatement
from starsql.records import Finding
from tests.faults.conftest import Open
from tests.faults.mariadb import PASSWORD, MariaDb

T = "SELECT a, b FROM t ORDER BY a"


def code(answer: object) -> str:
    assert isinstance(answer, Finding)
    return answer.code


def eventually(condition: Callable[[], bool], within_s: float = 5.0) -> bool:
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return False


# -- a healthy server


def test_rows_plan_and_schema_come_back(connect: Open) -> None:
    engine = connect()
    rows = engine.query(T)
    assert isinstance(rows, Rows)
    assert rows.rows == ((1, "北京"), (2, "b"), (3, None))
    assert rows.types == ("INT", "VARCHAR")
    plan = engine.explain(T)
    assert isinstance(plan, Plan)
    assert [(scan.table, scan.rows) for scan in plan.scans] == [("t", 3)]
    assert plan.columns == ("a", "b")
    table = engine.schema().table("t")
    assert table is not None
    assert (table.comment, table.columns[0].comment) == ("表", "编号")


def test_what_another_server_lacks_is_recorded(connect: Open) -> None:
    engine = connect()
    engine.query(T)
    assert "MariaDB" in engine.server
    assert engine.missing == {"current_version", "query_timeout"}
    assert not engine.authoritative


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("SELECT nope FROM t", "unknown-column"),
        ("SELECT 1 FROM nope", "unknown-table"),
        ("SELECT 1 FROM nope.t", "access-denied"),
        ("SELECT a FROM t x JOIN t y ON x.a = y.a", "ambiguous-column"),
        ("SELECT a FROM t WHERE sum(a) > 1", "aggregate-in-where"),
        ("SELECT 1 UNION SELECT 1, 2", "set-operation-columns"),
    ],
)
def test_bad_sql_is_a_finding_and_the_connection_goes_on(
    connect: Open, mariadb: MariaDb, sql: str, found: str
) -> None:
    engine = connect()
    assert code(engine.explain(sql)) == found
    assert code(engine.query(sql)) == found
    assert isinstance(engine.query(T), Rows)
    assert mariadb.connections_of("reader") == 1


def test_the_database_of_a_question_is_used_and_left_again(connect: Open, mariadb: MariaDb) -> None:
    with StarRocksEngine.open(f"starrocks://root@127.0.0.1:{mariadb.port}") as engine:
        assert code(engine.query(T)) == "no-database"
        assert isinstance(engine.query(T, database="game"), Rows)
        assert code(engine.query(T)) == "no-database"
        assert code(engine.query(T, database="nope")) == "unknown-database"
        assert isinstance(engine.query(T, database="game"), Rows)


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE t",
        "SELECT a INTO u FROM t",
        "SELECT SLEEP(100)",
        "SELECT 1; DROP TABLE t",
    ],
)
def test_even_root_only_reads(connect: Open, sql: str) -> None:
    with pytest.raises(ForbiddenStatement):
        connect("root").query(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT 1 /*! INTO OUTFILE '/tmp/starsql-was-here' */",
        "SELECT 1 /*M!100000 , SLEEP(100) */",
        "SELECT 1 --1 INTO OUTFILE '/tmp/starsql-was-here'",
    ],
)
def test_what_only_this_server_would_run_never_reaches_it(connect: Open, sql: str) -> None:
    rows = connect("root").query(sql)
    assert isinstance(rows, Rows)
    assert rows.rows == ((1,),)
    assert not Path("/tmp/starsql-was-here").exists()


def test_accounts_that_can_do_more_are_found(connect: Open) -> None:
    assert account_can_only_select(connect()) == []
    assert account_can_only_select(connect("writer")) == ["INSERT on `game`.*", "DROP on `game`.*"]


# -- limits


def test_no_more_rows_than_asked_for_and_the_rest_is_not_read(
    connect: Open, mariadb: MariaDb
) -> None:
    engine = connect()
    few = engine.query(T, max_rows=2)
    assert isinstance(few, Rows)
    assert (len(few.rows), few.truncated) == (2, True)
    assert mariadb.connections_of("reader") == 1, "three rows are read to their end"
    many = engine.query("SELECT n FROM many", max_rows=5)
    assert isinstance(many, Rows)
    assert (len(many.rows), many.truncated) == (5, True)
    assert eventually(lambda: mariadb.queries_of("reader") == []), "three million are cancelled"
    exact = engine.query(T, max_rows=3)
    assert isinstance(exact, Rows)
    assert not exact.truncated


def test_a_query_that_would_read_too_much_does_not_run(connect: Open) -> None:
    engine = connect(limits=ScanLimits(rows=2))
    finding = engine.query(T)
    assert code(finding) == "scan-limit"
    assert "3 rows" in str(finding)
    assert isinstance(engine.query("SELECT a FROM t WHERE a = 1"), Rows)
    assert code(engine.query("SELECT nope FROM t")) == "unknown-column"


# -- time


@pytest.mark.parametrize("sql", ["SELECT s FROM slow", "SELECT s FROM drip"], ids=["slow", "drip"])
def test_a_slow_query_is_cancelled_on_the_server(connect: Open, mariadb: MariaDb, sql: str) -> None:
    engine = connect()
    begun = time.monotonic()
    finding = engine.query(sql, timeout_s=0.3)
    assert code(finding) == "timeout"
    assert time.monotonic() - begun < 5
    assert eventually(lambda: mariadb.queries_of("reader") == []), "it went on"
    assert isinstance(engine.query(T), Rows)
    assert mariadb.connections_of("reader") == 1


def test_a_cancelled_query_ends_here_and_on_the_server(connect: Open, mariadb: MariaDb) -> None:
    engine, cancellation = connect(), Cancellation()
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(engine.query, "SELECT s FROM slow", cancellation=cancellation)
        assert eventually(lambda: bool(mariadb.queries_of("reader")))
        begun = time.monotonic()
        cancellation.cancel()
        assert code(answer.result()) == "cancelled"
        assert time.monotonic() - begun < 5
    assert eventually(lambda: mariadb.queries_of("reader") == []), "it went on"
    assert isinstance(engine.query(T), Rows)
    assert code(engine.query(T, cancellation=cancellation)) == "cancelled", "before it began"


def test_closing_ends_what_runs(connect: Open, mariadb: MariaDb) -> None:
    engine = connect()
    with ThreadPoolExecutor(3) as others:
        answers = [others.submit(engine.query, "SELECT s FROM slow") for _ in range(3)]
        assert eventually(lambda: len(mariadb.queries_of("reader")) == 3)
        begun = time.monotonic()
        engine.close()
        for answer in answers:
            with pytest.raises(EngineUnavailable, match="closed"):
                answer.result()
        assert time.monotonic() - begun < 5
    assert eventually(lambda: mariadb.connections_of("reader") == 0), "they went on"


def test_a_waiting_query_holds_up_no_other(connect: Open) -> None:
    engine = connect(pool_size=2)
    with ThreadPoolExecutor(1) as other:
        slow = other.submit(engine.query, "SELECT s FROM slow", timeout_s=2.0)
        time.sleep(0.2)
        begun = time.monotonic()
        assert isinstance(engine.query(T), Rows)
        assert time.monotonic() - begun < 1.5
        assert code(slow.result()) == "timeout"


# -- connections


def test_a_wrong_password_is_said_at_once(mariadb: MariaDb) -> None:
    begun = time.monotonic()
    with pytest.raises(EngineUnavailable, match="check the user and the password") as caught:
        StarRocksEngine.open(mariadb.url(), password="wrong", retry_s=60)
    assert time.monotonic() - begun < 5
    assert "wrong" not in str(caught.value)


def test_a_missing_database_is_said_at_once(mariadb: MariaDb) -> None:
    with pytest.raises(EngineUnavailable, match="database's name"):
        StarRocksEngine.open(mariadb.url("root", "nope"), retry_s=60)


def test_a_killed_connection_is_replaced(connect: Open, mariadb: MariaDb) -> None:
    engine = connect()
    assert isinstance(engine.query(T), Rows)
    for row in mariadb.execute(
        "SELECT id FROM information_schema.processlist WHERE user = 'reader'"
    ):
        mariadb.execute(f"KILL {row[0]}")
    assert isinstance(engine.query(T), Rows)


def test_a_connection_that_dies_mid_query_is_replaced(connect: Open, mariadb: MariaDb) -> None:
    engine = connect()
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(engine.query, "SELECT a, s FROM drip", timeout_s=20)
        assert eventually(lambda: bool(mariadb.queries_of("reader")))
        for row in mariadb.execute(
            "SELECT id FROM information_schema.processlist WHERE user = 'reader'"
        ):
            mariadb.execute(f"KILL CONNECTION {row[0]}")
        rows = answer.result()
    assert isinstance(rows, Rows)
    assert rows.rows == ((1, 0), (2, 0), (3, 0))


def kill_queries(mariadb: MariaDb, like: str) -> int:
    found = mariadb.execute(
        "SELECT id FROM information_schema.processlist "
        f"WHERE user = 'reader' AND info LIKE '%{like}%'"
    )
    for row in found:
        mariadb.execute(f"KILL QUERY {row[0]}")
    return len(found)


def test_a_query_that_somebody_kills_once_is_asked_again(connect: Open, mariadb: MariaDb) -> None:
    engine = connect()
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(engine.query, "SELECT a, s FROM drip", timeout_s=20)
        assert eventually(lambda: kill_queries(mariadb, "drip") > 0)
        rows = answer.result()
    assert isinstance(rows, Rows)
    assert [row[0] for row in rows.rows] == [1, 2, 3]


def test_a_query_that_always_loses_its_connection_ends(connect: Open, mariadb: MariaDb) -> None:
    engine = connect()
    done = threading.Event()

    def murder() -> None:
        while not done.wait(0.05):
            for row in mariadb.execute(
                "SELECT id FROM information_schema.processlist "
                "WHERE user = 'reader' AND info LIKE '%slow%'"
            ):
                mariadb.execute(f"KILL CONNECTION {row[0]}")

    with ThreadPoolExecutor(1) as other:
        murdering = other.submit(murder)
        try:
            with pytest.raises(EngineUnavailable, match="again and again"):
                engine.query("SELECT s FROM slow", timeout_s=30)
        finally:
            done.set()
        murdering.result()
    assert isinstance(engine.query(T), Rows)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM], ids=["killed", "shut down"])
def test_a_server_that_comes_back_is_found_again(
    connect: Open, mariadb: MariaDb, how: signal.Signals
) -> None:
    engine = connect()
    assert isinstance(engine.query(T), Rows)
    with ThreadPoolExecutor(2) as others:
        running = others.submit(engine.query, "SELECT a, s FROM drip", timeout_s=60)
        assert eventually(lambda: bool(mariadb.queries_of("reader")))
        mariadb.kill(how)
        waiting = others.submit(engine.explain, T, timeout_s=60)
        time.sleep(0.3)
        mariadb.start()
        answer, plan = running.result(), waiting.result()
    assert isinstance(answer, Rows)
    assert answer.rows == ((1, 0), (2, 0), (3, 0))
    assert isinstance(plan, Plan)


def test_an_outage_longer_than_the_retries_is_said_clearly(connect: Open, mariadb: MariaDb) -> None:
    engine = connect(retry_s=0.5)
    mariadb.kill()
    try:
        with pytest.raises(EngineUnavailable, match=r"did not answer for 0\.5 seconds"):
            engine.query(T)
    finally:
        mariadb.start()
    assert isinstance(engine.query(T), Rows), "the engine itself is not broken"


def test_closing_ends_the_retries(connect: Open, mariadb: MariaDb) -> None:
    engine = connect(retry_s=60)
    mariadb.kill()
    try:
        with ThreadPoolExecutor(1) as other:
            answer = other.submit(engine.query, T)
            time.sleep(0.3)
            begun = time.monotonic()
            engine.close()
            with pytest.raises(EngineUnavailable, match="the engine is closed"):
                answer.result()
            assert time.monotonic() - begun < 5
    finally:
        mariadb.start()


def test_cancelling_ends_the_retries(connect: Open, mariadb: MariaDb) -> None:
    engine, cancellation = connect(retry_s=60), Cancellation()
    mariadb.kill()
    try:
        with ThreadPoolExecutor(1) as other:
            answer = other.submit(engine.query, T, cancellation=cancellation)
            time.sleep(0.3)
            cancellation.cancel()
            assert code(answer.result(5)) == "cancelled"
    finally:
        mariadb.start()
    assert isinstance(engine.query(T), Rows)


# -- what is no server


@contextmanager
def impostor(behave: Callable[[socket.socket], None]) -> Iterator[str]:
    """Something on a port that treats every client in some wrong way."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)
    held: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            held.append(client)
            behave(client)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"starrocks://u@127.0.0.1:{listener.getsockname()[1]}/d"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)
        for client in held:
            client.close()


@pytest.mark.parametrize(
    ("behave", "says"),
    [
        (lambda client: client.close(), "did not answer"),
        (lambda client: None, "did not answer"),
        (lambda client: client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 9), "speak|answer|:"),
        (lambda client: client.sendall(b"\x05\x00\x00\x00\x0ahi\x00\x00"), "speak|answer"),
    ],
    ids=["hangs up", "is silent", "speaks HTTP", "stops midway"],
)
def test_what_is_no_server_is_said(behave: Callable[[socket.socket], None], says: str) -> None:
    with impostor(behave) as url:
        begun = time.monotonic()
        with pytest.raises(EngineUnavailable, match=says):
            StarRocksEngine.open(url, retry_s=0.2, connect_timeout_s=0.5)
        assert time.monotonic() - begun < 5


# -- leaks


def open_files() -> int:
    return len(os.listdir("/dev/fd"))


def test_nothing_leaks_through_a_restart(connect: Open, mariadb: MariaDb) -> None:
    """A small version of benchmarks/faults_sql.py."""
    engine = connect(pool_size=8)
    engine.query(T)
    threads, files = threading.active_count(), open_files()
    asked = iter(range(10_000))
    lock = threading.Lock()
    answered = []

    def work(_: int) -> None:
        with lock:
            n = next(asked)
        sql = f"SELECT a + {n} FROM t WHERE a = 1"
        rows = engine.query(sql) if n % 2 else engine.explain(sql)
        assert isinstance(rows, Rows if n % 2 else Plan)
        if isinstance(rows, Rows):
            assert rows.rows == ((1 + n,),), "an answer belongs to its question"
        answered.append(n)

    with ThreadPoolExecutor(16) as pool:
        futures = [pool.submit(work, n) for n in range(400)]
        assert eventually(lambda: len(answered) > 100, 20)
        mariadb.kill()
        time.sleep(0.2)
        mariadb.start()
        for future in futures:
            future.result()
    assert sorted(answered) == list(range(400))
    assert mariadb.connections_of("reader") <= 8
    engine.close()
    assert eventually(lambda: mariadb.connections_of("reader") == 0)
    assert threading.active_count() <= threads
    assert open_files() <= files
    assert PASSWORD not in repr(vars(engine).get("address"))
