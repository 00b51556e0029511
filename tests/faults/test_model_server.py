"""Whole runs against a model server that dies and comes back."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pydantic import SecretStr

from starsql.agent.backends.openai import OpenAIBackend, Retries
from starsql.agent.batch import Outcome, RunFiles, run_data_set
from starsql.agent.graph import Step
from starsql.config import Config
from starsql.data.prompt import question_text
from starsql.data.questions import DataSet
from starsql.errors import BackendError
from starsql.records import Question, State, from_json
from tests.agent.backends.fault_server import Answer, FaultServer, Request, said

QUESTIONS = 40
PATIENT = Retries(patience_s=30, first_wait_s=0.02, longest_wait_s=0.1)
IMPATIENT = Retries(patience_s=0.2, first_wait_s=0.02, longest_wait_s=0.05)


class Listener:
    """Calls `at[n]` when n questions are finished."""

    def __init__(self, at: dict[int, Callable[[], None]] | None = None) -> None:
        self.resumed: list[str] = []
        self.finished_ids: list[str] = []
        self._at = at or {}

    def begin(self, done: Sequence[Outcome], total: int) -> None:
        self.resumed = [outcome.sql_id for outcome in done]

    def step(self, step: Step) -> None:
        pass

    def finished(self, outcome: Outcome) -> None:
        self.finished_ids.append(outcome.sql_id)
        self._at.pop(len(self.finished_ids), lambda: None)()


def number(question: str) -> int:
    return int(question.rsplit(" ", 1)[1])


def model(request: Request) -> Answer:
    """Right at once, right after one repair, or (every eighth) never; a slow tenth of a second."""
    asked = number(question_text(request.body["messages"]))
    first_try = len(request.body["messages"]) == 2
    column = "nowhere" if asked % 8 == 0 or (asked % 3 == 0 and first_try) else "player_id"
    answer = said(f"```sql\nselect {column}, {asked} as n from dws_login_di\n```")
    return Answer(answer.body, delay_s=0.02)


@pytest.fixture
def forty(data: DataSet) -> DataSet:
    questions = tuple(
        Question(f"q{n}", f"question {n}", language="en") for n in range(1, QUESTIONS + 1)
    )
    return DataSet(questions, data.schema, data.knowledge, data.inserts)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(model) as server:
        yield server


async def run(
    data: DataSet, server: FaultServer, files: RunFiles, listener: Listener, retries: Retries
) -> list[Outcome]:
    backend = OpenAIBackend.open(server.spec, retries=retries, timeout_s=5)
    try:
        return await run_data_set(
            data,
            data.questions,
            Config(concurrency=6, attempts=2),
            files,
            listener=listener,
            backend=backend,
        )
    finally:
        await backend.aclose()


def check(files: RunFiles, outcomes: Sequence[Outcome]) -> None:
    """Every question once, in order, each with its own SQL, none verified that is wrong."""
    traces = [from_json(State, line) for line in files.traces.read_bytes().splitlines()]
    ids = [f"q{n}" for n in range(1, QUESTIONS + 1)]
    assert sorted(state.question.sql_id for state in traces) == sorted(ids)
    submission = json.loads(files.submission.read_text())
    assert [entry["sql_id"] for entry in submission] == ids
    for outcome, entry in zip(outcomes, submission, strict=True):
        asked = number(outcome.question)
        right = f"select player_id, {asked} as n from dws_login_di"
        assert outcome.status == ("verified" if asked % 8 else "unresolved")
        assert (entry["sql"] == right) == (outcome.status == "verified")


async def test_two_outages_go_by_unnoticed(
    forty: DataSet, server: FaultServer, tmp_path: Path
) -> None:
    timers: list[threading.Timer] = []

    def outage() -> None:
        server.stop()
        timers.append(threading.Timer(0.3, server.start))
        timers[-1].start()

    files = RunFiles(tmp_path / "submission.json")
    listener = Listener({10: outage, 25: outage})
    outcomes = await run(forty, server, files, listener, PATIENT)
    check(files, outcomes)
    assert len(timers) == 2
    assert len(listener.finished_ids) == len(set(listener.finished_ids)) == QUESTIONS

    undisturbed = RunFiles(tmp_path / "undisturbed.json")
    await run(forty, server, undisturbed, Listener(), PATIENT)
    assert files.submission.read_bytes() == undisturbed.submission.read_bytes()


async def test_a_long_outage_ends_the_run_and_the_same_command_goes_on(
    forty: DataSet, server: FaultServer, tmp_path: Path
) -> None:
    files = RunFiles(tmp_path / "submission.json")
    first = Listener({15: server.stop})
    message = r"did not answer for .* tries; .*start it again and run the same command"
    with pytest.raises(BackendError, match=message) as caught:
        await run(forty, server, files, first, IMPATIENT)
    assert caught.value.exit_code == 3
    assert not files.submission.exists()
    assert not files.lock.exists()

    server.start()
    second = Listener()
    outcomes = await run(forty, server, files, second, IMPATIENT)
    check(files, outcomes)
    assert sorted(second.resumed) == sorted(first.finished_ids)
    assert sorted(first.finished_ids + second.finished_ids) == sorted(
        question.sql_id for question in forty.questions
    )
    assert len(first.finished_ids) >= 15


async def test_the_model_flag_names_a_server_and_no_file_holds_its_key(
    forty: DataSet, server: FaultServer, tmp_path: Path
) -> None:
    files = RunFiles(tmp_path / "submission.json")
    config = Config(model=server.spec, api_key=SecretStr("sk-secret"), attempts=2, concurrency=6)
    outcomes = await run_data_set(forty, forty.questions, config, files, listener=Listener())
    check(files, outcomes)
    keys = {request.headers.get("authorization") for request in server.requests}
    assert keys == {"Bearer sk-secret"}
    written = [path.read_bytes() for path in tmp_path.iterdir()]
    assert len(written) == 3
    assert not any(b"sk-secret" in content for content in written)
