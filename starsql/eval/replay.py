"""Replaying StarRocks' recorded test cases on an embedded engine, and comparing what it answers.

Each case runs on a fresh engine: its statements in order, those that build tables through the
writer, each recorded query against its recorded rows. Every query ends as one of

    ineligible   nobody could answer it from the recording (eval/eligible.py)
    refused      the engine says that it cannot, or could not make a table that the query reads
    equal        the rows are those that StarRocks printed
    wrong        they are not

A query recorded with an error, a pattern or nothing is none that StarRocks ran; it is left out.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from typing import Any, Literal, NamedTuple

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.refusal import Refusal
from starsql.dialect.engine.writer import Writer, split
from starsql.dialect.schema import Schema, Table
from starsql.dialect.version import MAIN
from starsql.errors import ForbiddenStatement
from starsql.eval.cases import Case, Step, filled
from starsql.eval.eligible import Origins, TableName, named_tables
from starsql.eval.features import FEATURES, features
from starsql.eval.ordering import order_keys
from starsql.eval.recorded import printed, same_rows
from starsql.records import Finding

__all__ = ["Outcome", "replay", "replay_case", "summary"]

Verdict = Literal["ineligible", "refused", "equal", "wrong"]

_DATABASE = "test_db"
"""The test runner makes a database for each case; its name is not recorded."""
_TIMEOUT_S = 60.0
_MAX_ROWS = 1_000_000
_QUERY = re.compile(r"[\s(]*(?:select|with)\b", re.IGNORECASE)
_OUTSIDE = re.compile(r"\s*(?:\w+\s*=\s*)?(?:shell|function|hive|spark|trino)\s*:", re.IGNORECASE)
# `name=SELECT ...` and `function: name=...`: the test runner keeps what comes back.
_FETCHED = re.compile(r"^\s*(?:(?:function|shell)\s*:\s*)?(\w+)\s*=", re.IGNORECASE)
_COMMENT = re.compile(r"^\s*(?:--[^\n]*\n|/\*(?!\+).*?\*/)\s*", re.DOTALL)
_TARGET = re.compile(
    r"\s*(?:create|drop|alter|insert|update|delete|truncate|refresh|recover)\b[^(]*?"
    r"\b(?:table|view|into|overwrite|from|update)\s+(?:table\s+)?(?:if\s+(?:not\s+)?exists\s+)?"
    r"([\w.`]+)",
    re.IGNORECASE | re.DOTALL,
)
_UPDATED = re.compile(r"\s*(?:with\b.*\)\s*)?update\s+(?:/\*.*?\*/\s*)?([\w.`]+)", re.I | re.DOTALL)
_CHANGE = re.compile(r"\s*with\b.*\)\s*(?:insert|update|delete)\b", re.IGNORECASE | re.DOTALL)
_ADDS_FILES = re.compile(r"alter\s+table\s+[\w.`]+\s+execute\s+add_files\b", re.IGNORECASE)
_DICTIONARY = re.compile(r"(?:create|refresh)\s+dictionary\b", re.IGNORECASE)
_IF_NOT_EXISTS = re.compile(r"\bif\s+not\s+exists\b", re.IGNORECASE)
# Refused, they leave nothing as it was in StarRocks.
_CHANGES_ALL = re.compile(r"set|rollback|recover|restore|submit|call|merge", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one recorded query."""

    case: int
    name: str
    step: int
    sql: str
    verdict: Verdict
    reason: str = ""
    """Why it is ineligible or was refused."""
    features: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    """Recorded rows of a wrong one, and what the engine answered."""
    got: tuple[str, ...] = ()


class _Judged(NamedTuple):
    """The part of an outcome that the query decides."""

    sql: str
    verdict: Verdict
    reason: str
    features: tuple[str, ...]
    expected: tuple[str, ...] = ()
    got: tuple[str, ...] = ()


@dataclass
class _Session:
    """The state of one case between its statements."""

    engine: EmbeddedEngine
    writer: Writer
    origins: Origins = field(default_factory=Origins)
    broken: dict[TableName, str] = field(default_factory=dict)
    """Tables that the engine could not make or fill as StarRocks did, and why."""
    fetched: set[str] = field(default_factory=set)
    """Names that the test runner puts values in place of."""
    stopped: dict[str, str] = field(default_factory=dict)
    """Settings that the engine does not have ("" for a statement), and what it said: nothing after
    them can be trusted."""

    @property
    def database(self) -> str:
        return self.writer.database or _DATABASE

    def tables(self) -> list[TableName]:
        return [
            (table.database or self.database, table.name) for table in self.writer.schema.tables
        ]

    def reads(self, sql: str) -> list[TableName]:
        """The tables that a statement names, and those behind the views among them."""
        found: dict[TableName, None] = {}
        todo = [(sql, self.database)]
        while todo:
            text, database = todo.pop()
            for _, name in named_tables(text, database):
                if name in found:
                    continue
                found[name] = None
                table = self.table(name)
                if table is not None and table.view:
                    todo.append((table.view, name[0]))
        return list(found)

    def table(self, name: TableName) -> Table | None:
        return self.writer.schema.table(name[1], name[0])

    def outside(self, sql: str) -> str | None:
        """Why a statement cannot be repeated from the recording; None if it can."""
        found = self.origins.reason(sql, self.database)
        for name in [] if found else self.reads(sql):
            table = self.table(name)
            if table is not None and table.view:
                found = found or self.origins.reason(table.view, name[0])
        return found

    def failure(self, sql: str) -> str | None:
        """What went wrong before with something that a statement reads."""
        for name, reason in self.stopped.items():
            if not name.startswith("@") or name in sql.lower():
                return reason
        return next((self.broken[name] for name in self.reads(sql) if name in self.broken), None)


def replay_case(case: Case) -> list[Outcome]:
    """The outcomes of one case's queries."""
    with EmbeddedEngine(Schema(()), threads=1, version=MAIN) as engine:
        session = _Session(engine, Writer(engine.storage, _DATABASE))
        outcomes = []
        for number, step in enumerate(case.steps):
            sql = _COMMENT.sub("", step.sql)
            if step.failed or _is_pattern(step):
                continue
            session.fetched |= set(_FETCHED.findall(sql))
            if _OUTSIDE.match(sql):
                session.origins.run_outside(sql, session.database, session.tables())
                continue
            judged = None
            for statement in split(sql):
                if not _QUERY.match(statement) or _CHANGE.match(statement):
                    _write(session, statement)
                elif _has_rows(step) and judged is None:  # the client shows the first result only
                    judged = _judge(
                        session, statement, [filled(line) for line in step.result or ()]
                    )
                    outcomes.append(Outcome(case.number, case.name, number, *judged))
        return outcomes


def _is_pattern(step: Step) -> bool:
    """Or a recording that runs on into the next statement's."""
    return any(line.startswith(("[REGEX]", "-- result:")) for line in step.result or ())


def _has_rows(step: Step) -> bool:
    return step.result is not None and not step.unchecked


def _judge(session: _Session, sql: str, recorded: list[str]) -> _Judged:
    tables = [table for name in session.reads(sql) if (table := session.table(name))]
    found = tuple(features(sql, tables))
    outside = session.outside(sql)
    if outside:
        return _Judged(sql, "ineligible", outside, found)
    failure = session.failure(sql)
    if any(text in session.fetched for text in re.findall(r"'(\w+)'", sql)):
        failure = failure or "a value that the test runner has fetched"
    if failure:
        return _Judged(sql, "refused", failure, found)
    rows = _rows(session, sql)
    if isinstance(rows, str):
        return _Judged(sql, "refused", rows, found)
    got = [printed(row, rows.types) for row in rows.rows]
    if same_rows(recorded, got, order_keys(sql, rows)):
        return _Judged(sql, "equal", "", found)
    return _Judged(sql, "wrong", "", found, tuple(recorded), tuple(got))


def _rows(session: _Session, sql: str) -> Rows | str:
    """The engine's rows, or why there are none."""
    try:
        session.writer.settle()
        rows = session.engine.query(
            session.writer.session_query(sql),
            database=session.database,
            max_rows=_MAX_ROWS,
            timeout_s=_TIMEOUT_S,
        )
    except Refusal as refusal:
        return refusal.finding.message
    except ForbiddenStatement as error:
        return str(error)
    except Exception as error:  # a crash is reported with the rest
        return f"crash: {type(error).__name__}: {error}"
    return rows.message if isinstance(rows, Finding) else rows


def _write(session: _Session, sql: str) -> None:
    """Run a statement that is no query; note which table is not what it was in StarRocks."""
    target = _target(session, sql)
    if _brings_outside(session, sql, target):
        return
    outside, failure = session.outside(sql), session.failure(sql)
    anew = re.match(r"(?:create|drop)\b", sql, re.IGNORECASE)
    if target and anew and not (session.table(target) and _IF_NOT_EXISTS.search(sql)):
        session.origins.forget(target)
        session.broken.pop(target, None)
        outside, failure = session.outside(sql), session.failure(sql)
    if (outside or failure) and _DICTIONARY.match(sql):
        return  # what it would hold is not here
    if outside and target:
        session.origins.fill(target, outside)
    elif failure and target:
        session.broken[target] = failure
    settings = re.findall(r"(@?\w+)\s*=", sql) if re.match(r"set\b", sql, re.IGNORECASE) else [""]
    if outside and settings != [""]:
        session.stopped |= {name.lower(): outside for name in settings}
        return
    try:
        session.writer.run(sql)
        for name in filter(None, settings):
            session.stopped.pop(name.lower(), None)
        return
    except Refusal as refusal:
        reason = refusal.finding.message
    except Exception as error:  # as in `_rows`
        reason = f"crash: {type(error).__name__}: {error}"
    if target:
        session.broken.setdefault(target, reason)
    elif _CHANGES_ALL.match(sql):
        session.stopped |= {name.lower(): reason for name in settings}


def _brings_outside(session: _Session, sql: str, target: TableName | None) -> bool:
    """Whether a statement is about rows from elsewhere; they are noted."""
    origins = session.origins
    if re.match(r"set\s+catalog\b", sql, re.IGNORECASE):
        origins.external = not re.search(r"\bdefault_catalog\b", sql, re.IGNORECASE)
    elif re.match(r"(?:load|create\s+(?:routine|(?:or\s+replace\s+)?pipe))\b", sql, re.IGNORECASE):
        origins.run_outside(sql, session.database, session.tables())
    elif target and re.match(r"create\s+external\s+table\b", sql, re.IGNORECASE):
        origins.fill(target, "an external catalog")
    elif target and _ADDS_FILES.match(sql):
        origins.fill(target, "FILES()")
    else:
        return False
    return True


def _target(session: _Session, sql: str) -> TableName | None:
    match = _TARGET.match(sql) or _UPDATED.match(sql)
    if match is None:
        return None
    *before, name = match[1].replace("`", "").split(".")
    return before[-1] if before else session.database, name


def replay(
    cases: Sequence[Case],
    *,
    workers: int | None = None,
    listener: Callable[[], None] = lambda: None,
) -> list[Outcome]:
    """The outcomes of all cases, in their order, from as many processes as there are cores.

    listener: called after each case. A case that brings its process down is refused as a whole.
    """
    outcomes: list[Outcome] = []
    with _pool(workers) as pool:
        running = [pool.submit(replay_case, case) for case in cases]
        for case, future in zip(cases, running, strict=True):
            try:
                outcomes += future.result()
            except BrokenProcessPool:  # by this case, or by one that ran beside it
                outcomes += _replay_alone(case)
            listener()
    return outcomes


def _pool(workers: int | None) -> ProcessPoolExecutor:
    # not forked: the caller may have threads
    return ProcessPoolExecutor(workers or os.cpu_count(), mp_context=get_context("spawn"))


def _replay_alone(case: Case) -> list[Outcome]:
    with _pool(1) as pool:
        try:
            return pool.submit(replay_case, case).result()
        except BrokenProcessPool:
            reason = "crash: the process ended"
            return [
                Outcome(case.number, case.name, number, step.sql, "refused", reason)
                for number, step in enumerate(case.steps)
                if _QUERY.match(step.sql) and _has_rows(step) and not step.failed
            ]


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Figures of all and by feature, reasons of refusal by frequency, and the wrong ones."""
    return {
        "total": _figures(outcomes),
        "by_feature": {
            name: _figures(having)
            for name in FEATURES
            if (having := [one for one in outcomes if name in one.features])
        },
        "refused_by_reason": _reasons(outcomes, "refused"),
        "ineligible_by_reason": _reasons(outcomes, "ineligible"),
        "wrong": [asdict(one) for one in outcomes if one.verdict == "wrong"],
    }


def _figures(outcomes: Sequence[Outcome]) -> dict[str, int]:
    counts = Counter(one.verdict for one in outcomes)
    return {
        "queries": len(outcomes),
        "ineligible": counts["ineligible"],
        "ran": counts["equal"] + counts["wrong"],
        "equal": counts["equal"],
        "refused": counts["refused"],
        "wrong": counts["wrong"],
    }


def _reasons(outcomes: Sequence[Outcome], verdict: Verdict) -> dict[str, int]:
    counts = Counter(_shape(one.reason) for one in outcomes if one.verdict == verdict)
    return dict(counts.most_common())


def _shape(reason: str) -> str:
    """A reason without what differs from query to query."""
    return re.sub(r"'[^']*'|\d+", "…", reason)[:160]
