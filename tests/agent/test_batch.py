"""Whole runs: order, resumption, kills, conflicts and bad luck."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from starsql.agent.backends.scripted import Call, Reply, ScriptedBackend
from starsql.agent.batch import Outcome, RunFiles, run_data_set, select_questions
from starsql.agent.graph import Step
from starsql.config import Config
from starsql.data.questions import DataSet
from starsql.errors import BackendError, DataError, RunConflict
from starsql.records import Question, State, from_json


class Notes:
    """A listener that remembers."""

    def __init__(self) -> None:
        self.resumed: list[str] = []
        self.finished_ids: list[str] = []

    def begin(self, done: Sequence[Outcome], total: int) -> None:
        self.resumed = [outcome.sql_id for outcome in done]

    def step(self, step: Step) -> None:
        pass

    def finished(self, outcome: Outcome) -> None:
        self.finished_ids.append(outcome.sql_id)


def golden(data: DataSet) -> ScriptedBackend:
    return ScriptedBackend.answering(
        {q.text: [f"```sql\n{q.golden_sql}\n```"] for q in data.questions}
    )


async def run(
    data: DataSet, files: RunFiles, backend: ScriptedBackend, **options: Any
) -> tuple[list[Outcome], Notes]:
    notes = Notes()
    questions = options.pop("questions", data.questions)
    fresh = options.pop("fresh", False)
    outcomes = await run_data_set(
        data, questions, Config(**options), files, listener=notes, fresh=fresh, backend=backend
    )
    return outcomes, notes


def traces(files: RunFiles) -> list[State]:
    return [from_json(State, line) for line in files.traces.read_bytes().splitlines()]


async def test_a_run_leaves_submission_traces_and_record_and_nothing_else(
    data: DataSet, tmp_path: Path
) -> None:
    files = RunFiles(tmp_path / "out" / "submission.json")
    outcomes, _ = await run(data, files, golden(data), concurrency=3)
    submission = json.loads(files.submission.read_text())
    assert [entry["sql_id"] for entry in submission] == [q.sql_id for q in data.questions]
    assert [entry["sql"] for entry in submission] == [q.golden_sql for q in data.questions]
    assert sorted(state.question.sql_id for state in traces(files)) == [
        f"q{n}" for n in range(1, 7)
    ]
    assert {outcome.status for outcome in outcomes} == {"verified"}
    record = json.loads(files.record.read_text())
    assert record["config"]["concurrency"] == 3
    assert record["provenance"]["model"] == traces(files)[0].provenance.model  # type: ignore[union-attr]
    assert {path.name for path in files.submission.parent.iterdir()} == {
        "submission.json",
        "submission.traces.jsonl",
        "submission.run.json",
    }


async def test_a_second_run_answers_nothing_twice(data: DataSet, tmp_path: Path) -> None:
    files = RunFiles(tmp_path / "submission.json")
    first = await run(data, files, golden(data), questions=data.questions[:2])
    before = len(traces(files))
    _, notes = await run(data, files, golden(data))
    assert (len(first[0]), before) == (2, 2)
    assert sorted(notes.resumed) == ["q1", "q2"]
    assert sorted(notes.finished_ids) == ["q3", "q4", "q5", "q6"]
    _, notes = await run(data, files, golden(data))
    assert (len(notes.resumed), notes.finished_ids) == (6, [])
    assert len(traces(files)) == 6


async def test_a_failing_model_ends_the_run_and_keeps_what_was_finished(
    data: DataSet, tmp_path: Path
) -> None:
    files = RunFiles(tmp_path / "submission.json")

    def fail(call: Call) -> Reply:
        if "question 4" in call.messages[1]["content"]:
            return Reply(error="the server is gone")
        return Reply("```sql\nselect 1 as n\n```")

    with pytest.raises(BackendError, match="the server is gone"):
        await run(data, files, ScriptedBackend(fail, name="m"), concurrency=1)
    assert [state.question.sql_id for state in traces(files)] == ["q1", "q2", "q3"]
    assert not files.submission.exists()

    works = ScriptedBackend(lambda _: "```sql\nselect 1 as n\n```", name="m")
    _, notes = await run(data, files, works)
    assert (sorted(notes.resumed), len(notes.finished_ids)) == (["q1", "q2", "q3"], 3)


async def test_another_configuration_is_refused_and_says_what_differs(
    data: DataSet, tmp_path: Path
) -> None:
    files = RunFiles(tmp_path / "submission.json")
    await run(data, files, golden(data))
    with pytest.raises(RunConflict, match=r"made with attempts 3 \(now 5\).*--fresh"):
        await run(data, files, golden(data), attempts=5)
    _, notes = await run(data, files, golden(data), attempts=5, fresh=True)
    assert len(notes.finished_ids) == 6


async def test_concurrency_is_no_other_configuration(data: DataSet, tmp_path: Path) -> None:
    files = RunFiles(tmp_path / "submission.json")
    await run(data, files, golden(data), concurrency=1)
    _, notes = await run(data, files, golden(data), concurrency=6)
    assert notes.finished_ids == []


async def test_a_question_that_changed_is_answered_again(data: DataSet, tmp_path: Path) -> None:
    files = RunFiles(tmp_path / "submission.json")
    await run(data, files, golden(data))
    changed = Question("q3", "question 33", golden_sql="select 33 as n", language="en")
    questions = tuple(changed if q.sql_id == "q3" else q for q in data.questions)
    other = DataSet(questions, data.schema, data.knowledge, data.inserts)
    _, notes = await run(other, files, golden(other))
    assert notes.finished_ids == ["q3"]
    assert len(traces(files)) == 6
    assert json.loads(files.submission.read_text())[2]["sql"] == "select 33 as n"


async def test_a_line_cut_off_by_a_crash_is_answered_again(data: DataSet, tmp_path: Path) -> None:
    files = RunFiles(tmp_path / "submission.json")
    await run(data, files, golden(data), concurrency=1)
    whole = files.traces.read_bytes()
    files.traces.write_bytes(whole[:-20])
    _, notes = await run(data, files, golden(data), concurrency=1)
    assert notes.finished_ids == ["q6"]
    assert len(traces(files)) == 6


async def test_every_sql_id_carries_a_query(data: DataSet, tmp_path: Path) -> None:
    files = RunFiles(tmp_path / "submission.json")
    outcomes, _ = await run(data, files, ScriptedBackend(lambda _: "I do not know."))
    assert {outcome.status for outcome in outcomes} == {"unresolved"}
    assert all(entry["sql"] for entry in json.loads(files.submission.read_text()))


async def test_a_question_too_long_does_not_stop_the_others(data: DataSet, tmp_path: Path) -> None:
    long = Question("long", "日活" * 25_000)
    files = RunFiles(tmp_path / "submission.json")
    outcomes, _ = await run(data, files, golden(data), questions=(long, *data.questions))
    assert [outcome.status for outcome in outcomes] == ["unresolved"] + ["verified"] * 6
    assert "shorter question" in outcomes[0].explanation


async def test_two_processes_do_not_share_an_output(data: DataSet, tmp_path: Path) -> None:
    files = RunFiles(tmp_path / "submission.json")
    with (
        FileLock(files.lock),
        pytest.raises(RunConflict, match="another process is working on"),
    ):
        await run(data, files, golden(data))


def test_selecting_questions(data: DataSet) -> None:
    def ids(**options: Any) -> list[str]:
        return [q.sql_id for q in select_questions(data.questions, **options)]

    assert ids() == [f"q{n}" for n in range(1, 7)]
    assert ids(only=["q5", "q2"]) == ["q2", "q5"], "in the order of the data set"
    assert ids(max_samples=2) == ["q1", "q2"]
    with pytest.raises(DataError, match=r"no question 'q9' in the data set \(6 questions\)"):
        ids(only=["q9"])


# A run in a process of its own, slow enough to be killed: three rounds a question.
_VICTIM = """
import asyncio, sys, time
from pathlib import Path
from starsql.agent.backends.scripted import Call, Reply, ScriptedBackend
from starsql.agent.batch import RunFiles, run_data_set
from starsql.config import Config
from starsql.data.prompt import question_text
from starsql.data.questions import load_data_set

class Quiet:
    def begin(self, done, total): print("begun", len(done), flush=True)
    def step(self, step): time.sleep(0.004)
    def finished(self, outcome): print("finished", outcome.sql_id, flush=True)

def answer(call):
    number = question_text(call.messages).rsplit(" ", 1)[1]
    source = " from nowhere" if len(call.messages) == 2 else ""
    return f"```sql\\nselect {number} as n{source}\\n```"

data = load_data_set(Path(sys.argv[1]))
asyncio.run(run_data_set(data, data.questions, Config(concurrency=3), RunFiles(Path(sys.argv[2])),
                         listener=Quiet(), backend=ScriptedBackend(answer, name="victim")))
"""


def _write_data_set(folder: Path, questions: int) -> None:
    schema = [
        {"table_name": "t", "table_description": "", "columns": [{"col": "a", "type": "string"}]}
    ]
    schema[0]["columns"][0]["description"] = ""  # type: ignore[index]
    (folder / "schema.json").write_text(json.dumps(schema))
    records = [{"sql_id": f"q{n}", "question": f"question {n}"} for n in range(questions)]
    (folder / "final_dataset.json").write_text(json.dumps(records))


def test_killed_again_and_again_it_ends_with_the_same_bytes(tmp_path: Path) -> None:
    _write_data_set(tmp_path, 30)

    def command(output: Path) -> list[str]:
        return [sys.executable, "-c", _VICTIM, str(tmp_path), str(output)]

    whole = tmp_path / "whole" / "submission.json"
    subprocess.run(command(whole), check=True, capture_output=True, timeout=60)

    files = RunFiles(tmp_path / "killed" / "submission.json")
    chance = random.Random(7)
    kills = 0
    for _ in range(40):
        with subprocess.Popen(
            command(files.submission), stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            # Importing takes a second; only kills during the work itself are of interest.
            if process.stdout.readline().startswith("begun") and kills < 6:
                time.sleep(chance.uniform(0.0, 0.35))
                process.kill()
            process.stdout.read()
        if process.returncode == 0:
            break
        assert process.returncode == -signal.SIGKILL
        kills += 1
        assert not files.submission.exists()
    assert process.returncode == 0
    assert kills >= 3, "the run was too quick to be killed, so nothing was shown"
    assert files.submission.read_bytes() == whole.read_bytes()
    ids = [state.question.sql_id for state in traces(files)]
    assert sorted(ids) == sorted(f"q{n}" for n in range(30)), "one trace line each"
    assert [len(state.attempts) for state in traces(files)] == [2] * 30
