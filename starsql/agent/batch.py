"""A whole data set: many questions at once, every finished one on disk, resumable at any moment.

Beside `submission.json` a run keeps

    submission.traces.jsonl     one finished `State` a line, appended and synced as it finishes
    submission.run.json         configuration and provenance, written before the first question
    submission.checkpoints.db   LangGraph's checkpoints of unfinished questions; gone at the end
    submission.lock             held while a process works on it; gone at the end

The traces alone decide what is done: killed at any moment, the same command goes on with the rest,
each unfinished question from its last checkpoint. `submission.json` is written once, when every
selected question has its trace, so it does not show how often the run was interrupted.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from filelock import FileLock, Timeout

from starsql.agent.backends.base import ModelBackend
from starsql.agent.bounded import map_bounded
from starsql.agent.checkpoints import Checkpoints
from starsql.agent.graph import Step, build_graph, solve
from starsql.agent.open import open_context
from starsql.agent.state import Context
from starsql.config import COMFORT, Config
from starsql.data.questions import DataSet
from starsql.dialect.engine.base import Engine
from starsql.errors import DataError, PromptTooLong, RunConflict
from starsql.files import append_line, write_whole
from starsql.records import (
    UNRESOLVED_SQL,
    Answer,
    Finding,
    Question,
    State,
    Status,
    from_json,
    to_json,
)

__all__ = ["Listener", "Outcome", "RunFiles", "run_data_set", "select_questions"]


@dataclass(frozen=True)
class RunFiles:
    """Where a run keeps what it makes, all named after the submission."""

    submission: Path

    def _beside(self, suffix: str) -> Path:
        return self.submission.with_name(self.submission.stem + suffix)

    @property
    def traces(self) -> Path:
        return self._beside(".traces.jsonl")

    @property
    def record(self) -> Path:
        return self._beside(".run.json")

    @property
    def checkpoints(self) -> Path:
        return self._beside(".checkpoints.db")

    @property
    def lock(self) -> Path:
        return self._beside(".lock")

    def remove_checkpoints(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.checkpoints}{suffix}").unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is remembered of a finished question while the run goes on; the trace has the rest."""

    sql_id: str
    question: str
    sql: str
    status: Status
    attempts: int
    """Queries the model wrote."""
    repaired: bool
    seconds: float
    difficulty: str | None
    explanation: str

    @classmethod
    def of(cls, state: State) -> Outcome:
        assert state.answer is not None
        return cls(
            sql_id=state.question.sql_id,
            question=state.question.text,
            sql=state.answer.sql,
            status=state.answer.status,
            attempts=len(state.attempts),
            repaired=state.answer.repaired,
            seconds=state.answer.seconds,
            difficulty=state.question.difficulty,
            explanation=state.answer.explanation,
        )


class Listener(Protocol):
    """Hears of a run's progress, on the event loop's thread."""

    def begin(self, done: Sequence[Outcome], total: int) -> None: ...
    def step(self, step: Step) -> None: ...
    def finished(self, outcome: Outcome) -> None: ...


def select_questions(
    questions: Sequence[Question],
    *,
    only: Sequence[str] = (),
    max_samples: int | None = None,
) -> list[Question]:
    """The questions with the given ids, or the first `max_samples`, in the order of the data set.

    Raises DataError for an id that does not exist.
    """
    known = {question.sql_id for question in questions}
    for sql_id in only:
        if sql_id not in known:
            raise DataError(f"no question {sql_id!r} in the data set ({len(known)} questions)")
    chosen = [question for question in questions if not only or question.sql_id in only]
    return chosen[:max_samples]


async def run_data_set(
    data: DataSet,
    questions: Sequence[Question],
    config: Config,
    files: RunFiles,
    *,
    listener: Listener,
    fresh: bool = False,
    backend: ModelBackend | None = None,
    engine: Engine | None = None,
) -> list[Outcome]:
    """Answer the questions, going on where an earlier run into the same files was left.

    questions: those of `data` to answer, in the order of the submission. fresh: forget what is
    there. Raises RunConflict if the files hold another configuration's or data's work or another
    process is at it; BackendError or EngineUnavailable end the run with finished work kept.
    """
    files.submission.parent.mkdir(parents=True, exist_ok=True)
    with _locked(files):
        if fresh:
            _remove(files)
        config = _settle_today(config, files)
        async with open_context(data, config, backend=backend, engine=engine) as context:
            _claim(files, data, context)
            done = {outcome.sql_id: outcome for outcome in _finished(files, questions, context)}
            listener.begin(list(done.values()), len(questions))
            open_questions = [q for q in questions if q.sql_id not in done]
            with Checkpoints(files.checkpoints) as checkpointer:
                graph = build_graph(checkpointer)

                async def answer(question: Question) -> None:
                    thread = _thread_id(context, question)
                    try:
                        state = await solve(
                            graph, context, question, thread_id=thread, listen=listener.step
                        )
                    except PromptTooLong as error:
                        state = _too_long(context, question, error)
                    append_line(files.traces, to_json(state))
                    done[question.sql_id] = Outcome.of(state)
                    listener.finished(done[question.sql_id])
                    await checkpointer.adelete_thread(thread)

                await map_bounded(answer, open_questions, limit=config.concurrency)
        files.remove_checkpoints()
        outcomes = [done[question.sql_id] for question in questions]
        write_whole(files.submission, _submission(outcomes))
        return outcomes


@contextmanager
def _locked(files: RunFiles) -> Iterator[None]:
    lock = FileLock(files.lock)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise RunConflict(
            f"another process is working on {files.submission}; wait for it, or choose another -o"
        ) from None
    try:
        yield
    finally:
        files.lock.unlink(missing_ok=True)
        lock.release()


def _remove(files: RunFiles) -> None:
    files.remove_checkpoints()
    for path in (files.submission, files.traces, files.record):
        path.unlink(missing_ok=True)


def _settle_today(config: Config, files: RunFiles) -> Config:
    """Fix "today": a run that is resumed after midnight still asks about the day it began."""
    if config.today is not None:
        return config
    record = _read_record(files)
    begun = date.fromisoformat(record["provenance"]["today"]) if record else date.today()
    return config.model_copy(update={"today": begun})


def _read_record(files: RunFiles) -> dict[str, Any] | None:
    try:
        record: dict[str, Any] = json.loads(files.record.read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise RunConflict(
            f"{files.record}: not a run's record ({error}); --fresh starts over"
        ) from None
    return record


def _claim(files: RunFiles, data: DataSet, context: Context) -> None:
    """Write the run's record, or check that the one there is this run's."""
    provenance = json.loads(to_json(context.provenance))
    settings = context.config.model_dump(mode="json")
    record = _read_record(files)
    if record is not None and record["provenance"]["run"] != provenance["run"]:
        raise RunConflict(
            f"{files.record}: that run was made with "
            f"{_differences(record, provenance, settings)}; --fresh starts over, "
            "another -o keeps both"
        )
    if record is None and files.traces.exists():
        raise RunConflict(f"{files.traces} exists without {files.record}; --fresh starts over")
    content = {
        "provenance": provenance,
        "config": settings,
        "files": [str(path) for path in data.files],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2)
    write_whole(files.record, [text.encode(), b"\n"])


def _differences(
    record: dict[str, Any], provenance: dict[str, Any], settings: dict[str, Any]
) -> str:
    """What differs, in words: "attempts 3 (now 5), data 12ab (now 34cd)"."""
    pairs = [
        (name, record[part].get(name), value)
        for part, now in (("config", settings), ("provenance", provenance))
        for name, value in now.items()
        if name not in {"run", "config", *COMFORT}
    ]
    changed = [f"{name} {old} (now {new})" for name, old, new in pairs if old != new]
    return ", ".join(dict.fromkeys(changed)) or "another version of the record"


def _finished(files: RunFiles, questions: Sequence[Question], context: Context) -> list[Outcome]:
    """The outcomes that stand in the traces, read line by line.

    A line that a crash cut off, or whose question has changed since, is taken out of the file, so
    that the file keeps one line a question.
    """
    if not files.traces.exists():
        return []
    asked = {question.sql_id: question for question in questions}
    found: dict[str, Outcome] = {}
    dropped: set[int] = set()
    with files.traces.open("rb") as lines:
        for number, line in enumerate(lines):
            state = _read_trace(line, context)
            sql_id = state.question.sql_id if state else ""
            changed = state and asked.get(sql_id, state.question) != state.question
            if state is None or changed or sql_id in found:
                dropped.add(number)
            else:
                found[sql_id] = Outcome.of(state)
    if dropped:
        _drop_lines(files.traces, dropped)
    return [outcome for sql_id, outcome in found.items() if sql_id in asked]


def _read_trace(line: bytes, context: Context) -> State | None:
    """The state of a whole line that this run wrote, else None."""
    if not line.endswith(b"\n"):
        return None
    try:
        state = from_json(State, line)
    except DataError:
        return None
    return state if state.provenance == context.provenance and state.answer else None


def _drop_lines(path: Path, numbers: set[int]) -> None:
    with path.open("rb") as lines:
        write_whole(path, (line for n, line in enumerate(lines) if n not in numbers))


def _thread_id(context: Context, question: Question) -> str:
    """Names a question's checkpoints by all that its answer depends on."""
    text = context.provenance.run.encode() + to_json(question)
    return hashlib.sha256(text).hexdigest()[:32]


def _too_long(context: Context, question: Question, error: PromptTooLong) -> State:
    """A question that cannot be put to this model ends unresolved; the others go on."""
    finding = Finding("prompt-too-long", str(error), source="generate")
    answer = Answer(question.sql_id, "", "unresolved", str(error), findings=(finding,))
    return replace(context.start(question), answer=answer)


def _submission(outcomes: Sequence[Outcome]) -> Iterator[bytes]:
    entries = [{"sql_id": o.sql_id, "sql": o.sql or UNRESOLVED_SQL} for o in outcomes]
    yield json.dumps(entries, ensure_ascii=False, indent=2).encode()
    yield b"\n"
