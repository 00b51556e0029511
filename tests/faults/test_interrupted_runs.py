"""Whole runs that end early, by a database's death or by Ctrl-C, and go on."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from starsql.agent.backends.base import Messages
from starsql.agent.backends.scripted import Call, ScriptedBackend
from starsql.agent.batch import Outcome, RunFiles, run_data_set
from starsql.config import Config
from starsql.data.prompt import question_text
from starsql.data.questions import DataSet
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.starrocks import StarRocksEngine
from starsql.dialect.schema import Column, Schema, Table
from starsql.errors import EngineUnavailable
from starsql.records import Question, State, from_json
from starsql.serve_sql import SqlServer
from tests.faults.mariadb import PASSWORD, MariaDb
from tests.faults.test_model_server import Listener, number

QUESTIONS = 24
IDS = [f"q{n}" for n in range(1, QUESTIONS + 1)]
SCHEMA = Schema(
    (
        Table("t", (Column("a", "INT"), Column("b", "VARCHAR(20)")), database="game"),
        # A table that MariaDB makes up, good for queries without an end.
        Table("seq_1_to_9000000", (Column("seq", "BIGINT"),), database="game"),
    )
)
DATA = DataSet(
    tuple(Question(sql_id, f"question {sql_id[1:]}", language="en") for sql_id in IDS),
    SCHEMA,
    "",
    ("INSERT INTO game.t VALUES (1, 'a'), (2, 'b'), (3, NULL)",),
)


@dataclass
class Database:
    """A server that can be taken down and up again on the same port."""

    url: str
    password: str
    stop: Callable[[], object]
    start: Callable[[], object]


@pytest.fixture
def mimic() -> Iterator[Database]:
    with EmbeddedEngine(SCHEMA, rows=DATA.inserts) as embedded, SqlServer(embedded) as server:
        url = f"starrocks://a@127.0.0.1:{server.port}/game"
        yield Database(url, "", server.stop, server.start)


@pytest.fixture
def maria(mariadb: MariaDb) -> Database:
    return Database(mariadb.url(), PASSWORD, mariadb.kill, mariadb.start)


@pytest.fixture(params=["mimic", "maria"])
def database(request: pytest.FixtureRequest) -> Database:
    found: Database = request.getfixturevalue(request.param)
    return found


def right(asked: int) -> str:
    return f"select a, {asked} as n from t"


def written(messages: Messages) -> str:
    """Right at once, after one repair, or (every eighth) never."""
    asked = number(question_text(messages))
    is_wrong = asked % 8 == 0 or (asked % 3 == 0 and len(messages) == 2)
    return f"```sql\n{right(asked)}{' where nowhere = 1' if is_wrong else ''}\n```"


async def run(
    database: Database,
    files: RunFiles,
    listener: Listener,
    answer: Callable[[Call], str] = lambda call: written(call.messages),
) -> list[Outcome]:
    with StarRocksEngine.open(database.url, password=database.password, retry_s=0.3) as engine:
        return await run_data_set(
            DATA,
            DATA.questions,
            Config(concurrency=6, attempts=2, run="always"),
            files,
            listener=listener,
            backend=ScriptedBackend(answer, name="scripted"),
            engine=engine,
        )


def check(files: RunFiles, outcomes: Sequence[Outcome]) -> None:
    """Every question once, in order, each with its own SQL, none verified that is wrong."""
    traces = [from_json(State, line) for line in files.traces.read_bytes().splitlines()]
    assert sorted(state.question.sql_id for state in traces) == sorted(IDS)
    submission = json.loads(files.submission.read_text())
    assert [entry["sql_id"] for entry in submission] == IDS
    for outcome, entry in zip(outcomes, submission, strict=True):
        asked = number(outcome.question)
        assert outcome.status == ("verified" if asked % 8 else "unresolved")
        assert (entry["sql"] == right(asked)) == (outcome.status == "verified")


async def test_long_outages_end_the_run_and_the_same_call_goes_on_each_time(
    database: Database, tmp_path: Path
) -> None:
    undisturbed, files = RunFiles(tmp_path / "undisturbed.json"), RunFiles(tmp_path / "s.json")
    check(undisturbed, await run(database, undisturbed, Listener()))

    finished: list[str] = []
    for _ in range(2):
        listener = Listener({5: database.stop})
        message = r"did not answer for 0\.3 seconds .* start again: finished work is kept"
        with pytest.raises(EngineUnavailable, match=message) as caught:
            await run(database, files, listener)
        assert caught.value.exit_code == 3
        assert not files.submission.exists()
        assert not files.lock.exists()
        assert sorted(listener.resumed) == sorted(finished)
        finished += listener.finished_ids
        database.start()

    last = Listener()
    check(files, await run(database, files, last))
    assert sorted(last.resumed) == sorted(finished)
    assert sorted(finished + last.finished_ids) == sorted(IDS), "none was answered twice"
    assert files.submission.read_bytes() == undisturbed.submission.read_bytes()
    assert not files.checkpoints.exists()


async def test_an_interrupted_run_leaves_no_query_on_the_server(
    maria: Database, mariadb: MariaDb, tmp_path: Path
) -> None:
    endless = (
        "select count(*) as n from seq_1_to_9000000 x join seq_1_to_9000000 y on x.seq > y.seq"
    )

    def slow(_: Call) -> str:
        return f"```sql\n{endless}\n```"

    files = RunFiles(tmp_path / "s.json")
    running = asyncio.create_task(run(maria, files, Listener(), slow))
    while len(await asyncio.to_thread(mariadb.queries_of, "reader")) < 4:
        await asyncio.sleep(0.05)
        assert not running.done()
    begun = time.monotonic()
    running.cancel()  # as Ctrl-C does
    with pytest.raises(asyncio.CancelledError):
        await running
    assert time.monotonic() - begun < 5, "none of these queries ever ends"
    await asyncio.sleep(0.2)
    assert mariadb.queries_of("reader") == []
    assert not files.lock.exists()
