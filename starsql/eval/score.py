"""Scoring answers: how far each came, and whether it is right, one `Verdict` a question.

    nothing -> parses -> lints -> explains -> runs       what an answer reached
    right on the data set's own rows                     if these hold rows, and a golden query
    right on a suite                                     on several databases made for that query

The two judgements are never mixed. Verdicts come in the order of the questions and go to a file
line by line; a run that was stopped goes on where it was.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import groupby
from multiprocessing import connection, get_context, parent_process
from pathlib import Path
from typing import Any, Protocol

from filelock import FileLock, Timeout

from starsql.dialect.engine.base import Engine, Plan, Rows
from starsql.dialect.lint import lint
from starsql.dialect.parse import parse_once
from starsql.dialect.schema import Schema, Table
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import DataError, ForbiddenStatement, RunConflict
from starsql.eval.compare import compare
from starsql.eval.eligible import named_tables
from starsql.eval.features import features
from starsql.eval.golden import Expected, GoldenQuery, ask
from starsql.eval.other_scorers import OTHER_SCORERS, other_scorers
from starsql.eval.predictions import Prediction
from starsql.eval.verdict import Outcome, Reached, Sample, Try, Verdict
from starsql.files import append_line, write_whole
from starsql.records import Finding, Question, from_json, to_json

__all__ = ["Scorer", "Scoring", "Suite", "Suites", "score", "score_into"]

_AHEAD = 4
"""Tasks a process that are given out before the first of them is back."""


class Suite(Protocol):
    """Databases on which a golden query's meaning shows (suites.py)."""

    def judge(self, sql: str) -> Outcome: ...


class Suites(Protocol):
    """Suites of one schema. `of` raises DataError for a golden query that it can make none for."""

    def of(self, golden_sql: str) -> Suite: ...
    def close(self) -> None: ...


@dataclass(frozen=True)
class Scoring:
    """What verdicts depend on beside question and answer. It travels to worker processes."""

    schema: Schema
    open_engine: Callable[[], Engine | None]
    """Opens the engine that answers are explained and run on; None: they are linted only."""
    has_rows: bool = False
    """The engine holds the data set's own rows."""
    open_suites: Callable[[str | None], Suites] | None = None
    """Opens those of a database; None: no suites."""
    version: StarRocksVersion = DEFAULT_VERSION
    max_rows: int = 100_000
    timeout_s: float = 30.0
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By sql_id."""


Task = Sequence[tuple[Question, Prediction]]
"""Questions with one golden query, and their answers."""


def score(
    answers: Iterable[tuple[Question, Prediction]],
    scoring: Scoring,
    *,
    workers: int | None = None,
) -> Iterator[Verdict]:
    """The verdict of each answer, in their order, from as many processes as there are cores.

    An answer that brings its process down is judged again alone, and wrong if it does so again.
    Raises EngineUnavailable.
    """
    grouped = groupby(answers, key=lambda pair: (pair[0].db_id, pair[0].golden_sql or pair[0]))
    tasks = (list(group) for _, group in grouped)
    workers = workers or os.cpu_count() or 1
    if workers == 1:
        scorer = Scorer(scoring)
        try:
            for task in tasks:
                yield from scorer.verdicts(task)
        finally:
            scorer.close()
        return
    yield from _in_processes(tasks, scoring, workers)


def _in_processes(tasks: Iterator[Task], scoring: Scoring, workers: int) -> Iterator[Verdict]:
    waiting: deque[tuple[Task, Future[list[Verdict]]]] = deque()
    pool = _pool(workers, scoring)
    try:
        more = True
        while more or waiting:
            while more and len(waiting) < _AHEAD * workers:
                task = next(tasks, None)
                if task is None:
                    more = False
                else:
                    waiting.append((task, pool.submit(_verdicts, task)))
            if not waiting:
                break
            task, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:  # by this task, or by one that ran beside it
                pool.shutdown(cancel_futures=True)
                yield from _verdicts_alone(task, scoring)
                pool = _pool(workers, scoring)
                waiting = deque((one, pool.submit(_verdicts, one)) for one, _ in waiting)
    finally:
        pool.shutdown(cancel_futures=True)


def _pool(workers: int, scoring: Scoring) -> ProcessPoolExecutor:
    # not forked: the caller may have threads
    return ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_begin, initargs=(scoring,)
    )


_scoring: Scoring | None = None
_scorer: Scorer | None = None
"""Of a worker process."""


def _begin(scoring: Scoring) -> None:
    global _scoring  # noqa: PLW0603 - an initializer has no other place
    _scoring = scoring
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's, which ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end() -> None:
    """Let go of the engine while there still is an interpreter for its Python functions."""
    global _scorer  # noqa: PLW0603
    if _scorer is not None:
        _scorer.close()
    _scorer = None


def _end_with_parent() -> None:
    """A worker whose parent was killed would wait for work forever."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _verdicts(task: Task) -> list[Verdict]:
    global _scorer  # noqa: PLW0603 - the engine stays open between tasks
    if _scorer is None:  # not in `_begin`: what is raised there does not reach the parent
        assert _scoring is not None
        _scorer = Scorer(_scoring)
        atexit.register(_end)
    return list(_scorer.verdicts(task))


def _verdicts_alone(task: Task, scoring: Scoring) -> Iterator[Verdict]:
    for pair in task:
        with _pool(1, scoring) as pool:
            try:
                yield from pool.submit(_verdicts, [pair]).result()
            except BrokenProcessPool:
                question, prediction = pair
                finding = Finding("crash", "the process that ran it ended", source="execute")
                wrong = _wrong(str(finding.message), 0)
                has_rows = scoring.has_rows and question.golden_sql is not None
                has_suite = scoring.open_suites is not None and question.golden_sql is not None
                yield Verdict(
                    question,
                    Try(
                        prediction.sql,
                        "nothing",
                        (finding,),
                        on_rows=wrong if has_rows else None,
                        on_suite=wrong if has_suite else None,
                    ),
                    tags=scoring.tags.get(question.sql_id, ()),
                )


@dataclass(frozen=True, slots=True)
class _Golden:
    """What is known of a golden query where answers to it are judged."""

    expected: Expected | None = None
    """Its result on the data set's rows; None: these say nothing of it."""
    suite: Suite | None = None
    sample: Sample | None = None
    unjudged: tuple[str, ...] = ()
    """Why one of the two is missing, though asked for."""


class Scorer:
    """Judges answers in this process."""

    def __init__(self, scoring: Scoring) -> None:
        self._scoring = scoring
        self._engine = scoring.open_engine()
        self._filled: dict[tuple[str, str], bool] = {}

        self._opened: tuple[str | None, Suites] | None = None
        """The suites of the latest database: questions on one stand together."""

    def close(self) -> None:
        if self._engine is not None:
            self._engine.close()
        if self._opened is not None:
            self._opened[1].close()
            self._opened = None

    def verdicts(self, task: Task) -> Iterator[Verdict]:
        """Of answers to questions that have one golden query."""
        question = task[0][0]
        golden = self._golden(question) if question.golden_sql else _Golden()
        for one, prediction in task:
            yield self._verdict(one, prediction, golden)

    def _verdict(self, question: Question, prediction: Prediction, golden: _Golden) -> Verdict:
        final = self._try(prediction.sql, question, golden)
        first = None
        if prediction.first is not None:
            same = prediction.first == prediction.sql
            first = final if same else self._try(prediction.first, question, golden)
        return Verdict(
            question=question,
            final=final,
            first=first,
            features=self._features(question.golden_sql or prediction.sql, question.db_id),
            tags=self._scoring.tags.get(question.sql_id, ()),
            status=prediction.status,
            attempts=prediction.attempts,
            tokens=prediction.tokens,
            seconds=prediction.seconds,
            history=prediction.history,
            unjudged=golden.unjudged,
        )

    def _features(self, sql: str, database: str | None) -> tuple[str, ...]:
        return tuple(features(sql, self._tables(sql, database))) if sql else ()

    def _tables(self, sql: str, database: str | None) -> list[Table]:
        """The tables that a query reads, as far as the schema has them."""
        found = (
            self._scoring.schema.table(name, db or None)
            for _, (db, name) in named_tables(sql, database or "")
        )
        return [table for table in found if table is not None]

    # -- the golden query

    def _golden(self, question: Question) -> _Golden:
        sql = question.golden_sql or ""
        expected, no_rows = self._expected(sql, question.db_id)
        suite, no_suite = None, ""
        suites = self._suites(question.db_id)
        if suites is not None:
            try:
                suite = suites.of(sql)
            except DataError as error:
                no_suite = f"no suite: {str(error).removeprefix(f'{error.record}: ')}"
        return _Golden(
            expected,
            suite,
            Sample.of(expected.rows) if expected else None,
            tuple(filter(None, (no_rows, no_suite))),
        )

    def _suites(self, database: str | None) -> Suites | None:
        if self._scoring.open_suites is None:
            return None
        if self._opened is not None and self._opened[0] != database:
            self._opened[1].close()
            self._opened = None
        if self._opened is None:
            self._opened = (database, self._scoring.open_suites(database))
        return self._opened[1]

    def _expected(self, sql: str, database: str | None) -> tuple[Expected | None, str]:
        if self._engine is None or not self._scoring.has_rows:
            return None, ""
        for table in self._tables(sql, database):
            if not self._is_filled(table):
                return None, f"not judged on rows: {table.name} has none"
        found = GoldenQuery.of(sql).run(self._engine, **self._options(database))
        if isinstance(found, Finding):
            return None, f"not judged on rows: the golden query does not run: {found.message}"
        return found, ""

    def _is_filled(self, table: Table) -> bool:
        key = (table.database or "", table.name)
        if key not in self._filled and self._engine is not None:
            name = ".".join(f"`{part}`" for part in key if part)
            probe = f"SELECT 1 FROM {name} LIMIT 1"  # noqa: S608 - a name of the schema
            found = ask(self._engine, probe, **self._options(table.database))
            self._filled[key] = isinstance(found, Finding) or bool(found.rows)
        return self._filled[key]

    # -- an answer

    def _try(self, sql: str, question: Question, golden: _Golden) -> Try:
        reached, findings = self._reached(sql, question.db_id)
        rows: Rows | None = None
        start = time.perf_counter()
        if reached == "explains" and self._engine is not None:
            found = ask(self._engine, sql, **self._options(question.db_id))
            if isinstance(found, Finding):
                findings = (*findings, found)
            else:
                reached, rows = "runs", found
        seconds = time.perf_counter() - start
        on_rows = None
        if golden.expected is not None:
            on_rows = (
                _wrong(_failure(findings), 1, golden.sample)
                if rows is None
                else _judged(golden.expected, rows, golden.sample)
            )
            on_rows = replace(on_rows, seconds=seconds)
        on_suite = self._on_suite(sql, reached, findings, golden)
        unknown = self._scoring.has_rows and question.golden_sql is None
        result = Sample.of(rows) if unknown and rows is not None else None
        return Try(sql, reached, findings, on_rows, on_suite, result)

    def _reached(self, sql: str, database: str | None) -> tuple[Reached, tuple[Finding, ...]]:
        """How far it comes before it is run, and what stops it there."""
        if not sql.strip():
            return "nothing", (Finding("no-sql", "there is no query", source="generate"),)
        parsed = parse_once(sql)
        if isinstance(parsed, Finding):
            return "nothing", (parsed,)
        found = lint(sql, self._scoring.schema, self._version, database=database)
        errors = tuple(finding for finding in found if finding.severity == "error")
        if errors and not self._may_overrule(errors):
            return "parses", errors
        if self._engine is None:
            return "lints", ()
        plan = self._explain(self._engine, sql, database)
        if isinstance(plan, Plan):
            return "explains", ()
        return ("parses" if errors else "lints"), (*errors, plan)

    @property
    def _version(self) -> StarRocksVersion:
        return self._engine.version if self._engine is not None else self._scoring.version

    def _may_overrule(self, errors: Iterable[Finding]) -> bool:
        """StarRocks itself is asked against the linter; but nothing but queries is sent to it."""
        return (
            self._engine is not None
            and self._engine.authoritative
            and all(error.code != "forbidden-statement" for error in errors)
        )

    def _explain(self, engine: Engine, sql: str, database: str | None) -> Plan | Finding:
        try:
            return engine.explain(sql, database=database, timeout_s=self._scoring.timeout_s)
        except ForbiddenStatement as error:
            return Finding("forbidden-statement", str(error), source="explain")

    def _on_suite(
        self, sql: str, reached: Reached, findings: Sequence[Finding], golden: _Golden
    ) -> Outcome | None:
        if golden.suite is None:
            return None
        accepted = "explains" if self._engine is not None else "lints"
        if _STAGES.index(reached) < _STAGES.index(accepted):
            return _wrong(_failure(findings), 0)
        return golden.suite.judge(sql)

    def _options(self, database: str | None) -> dict[str, Any]:
        return {
            "database": database,
            "max_rows": self._scoring.max_rows,
            "timeout_s": self._scoring.timeout_s,
        }


_STAGES: tuple[Reached, ...] = ("nothing", "parses", "lints", "explains", "runs")


def _failure(findings: Sequence[Finding]) -> str:
    return f"it does not run: {findings[-1].message}" if findings else "it does not run"


def _wrong(reason: str, databases: int, golden: Sample | None = None) -> Outcome:
    others = dict.fromkeys(OTHER_SCORERS, False)
    return Outcome(False, reason, databases=databases, others=others, golden=golden)


def _judged(expected: Expected, rows: Rows, golden: Sample | None) -> Outcome:
    found = compare(expected, rows)
    return Outcome(
        right=found.right,
        reason=found.reason,
        matched_by=found.matched_by,
        notes=found.notes,
        others=other_scorers(expected, rows),
        golden=golden,
        answer=Sample.of(rows),
    )


# -- into a file


def score_into(
    path: Path,
    questions: Sequence[Question],
    predictions: Mapping[str, Prediction],
    scoring: Scoring,
    *,
    provenance: Mapping[str, Any],
    workers: int | None = None,
    fresh: bool = False,
    listener: Callable[[Verdict], None] = lambda _: None,
) -> None:
    """Append a verdict of each question to `scores.jsonl`, leaving out those that stand there.

    provenance: what the verdicts depend on, in words; kept beside, in `scores.run.json`. fresh:
    forget what is there. listener: hears of each verdict, of earlier ones too. Raises RunConflict
    if the file was made with another provenance, or another process is at it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    record = path.with_name(f"{path.stem}.run.json")
    with _locked(path):
        if fresh:
            path.unlink(missing_ok=True)
            record.unlink(missing_ok=True)
        _claim(path, record, provenance)
        answers = [
            (question, predictions.get(question.sql_id) or Prediction(question.sql_id, ""))
            for question in questions
        ]
        done = _finished(path, answers, listener)
        waiting = (pair for pair in answers if pair[0].sql_id not in done)
        for verdict in score(waiting, scoring, workers=workers):
            append_line(path, to_json(verdict))
            listener(verdict)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    lock = FileLock(path.with_name(f"{path.stem}.lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise RunConflict(
            f"another process is writing {path}; wait for it, or choose another --output"
        ) from None
    try:
        yield
    finally:
        Path(lock.lock_file).unlink(missing_ok=True)
        lock.release()


def _claim(path: Path, record: Path, provenance: Mapping[str, Any]) -> None:
    """Write down what the verdicts depend on, or check that those there depend on the same."""
    known = None
    if record.exists():
        try:
            known = json.loads(record.read_bytes())
        except ValueError as error:
            raise RunConflict(
                f"{record}: not a record of scoring ({error}); --fresh starts over"
            ) from None
    elif path.exists():
        raise RunConflict(f"{path} exists without {record.name}; --fresh starts over")
    if known is not None and known != provenance:
        names = [n for n in {**known, **provenance} if known.get(n) != provenance.get(n)]
        changed = ", ".join(f"{n} {known.get(n)} (now {provenance.get(n)})" for n in names)
        raise RunConflict(
            f"{path} was made with {changed}; --fresh starts over, another --output keeps both"
        )
    if known is None:
        text = json.dumps(provenance, ensure_ascii=False, indent=2)
        write_whole(record, [text.encode(), b"\n"])


def _finished(
    path: Path, answers: Sequence[tuple[Question, Prediction]], listener: Callable[[Verdict], None]
) -> set[str]:
    """The ids of the questions whose verdicts stand in the file.

    A line that a crash cut off, or whose question or answer has changed since, is taken out.
    Those of questions that are not asked this time stay, unheard.
    """
    if not path.exists():
        return set()
    asked = {question.sql_id: (question, answer) for question, answer in answers}
    done: set[str] = set()
    dropped: set[int] = set()
    with path.open("rb") as lines:
        for number, line in enumerate(lines):
            verdict = _read(line)
            sql_id = verdict.question.sql_id if verdict else ""
            if verdict is None or sql_id in done or _has_changed(verdict, asked):
                dropped.add(number)
                continue
            done.add(sql_id)
            if sql_id in asked:
                listener(verdict)
    if dropped:
        with path.open("rb") as lines:
            write_whole(path, (line for n, line in enumerate(lines) if n not in dropped))
    return done


def _read(line: bytes) -> Verdict | None:
    if not line.endswith(b"\n"):
        return None
    try:
        return from_json(Verdict, line)
    except DataError:
        return None


def _has_changed(verdict: Verdict, asked: Mapping[str, tuple[Question, Prediction]]) -> bool:
    """The question or its answer is another one now."""
    if verdict.question.sql_id not in asked:
        return False
    question, answer = asked[verdict.question.sql_id]
    first = verdict.first.sql if verdict.first else None
    return (verdict.question, verdict.final.sql, first) != (question, answer.sql, answer.first)
