"""Whose word is final: an engine that is StarRocks, or the linter that predicts what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.questions import DataSet
from starsql.dialect.engine.base import Plan, Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Schema, Table
from starsql.records import Finding, Question, State, from_json, to_json
from tests.conftest import LOGIN

# What the server's table has grown since the data set's schema.json was written.
SERVER = Schema((Table(LOGIN.name, (*LOGIN.columns, Column("device", "STRING"))),))
NEW_COLUMN = "select count(distinct device) as n from dws_login_di"
UNKNOWN = "select count(distinct nowhere) as n from dws_login_di"
OLD_COLUMN = "select count(distinct player_id) as n from dws_login_di"


class Server(EmbeddedEngine):
    """Stands for a StarRocks, and remembers what it was asked."""

    authoritative = True

    def __init__(self, *, authoritative: bool = True) -> None:
        super().__init__(SERVER)
        self.authoritative = authoritative
        self.explained: list[str] = []
        self.queried: list[str] = []

    def explain(self, sql: str, **settings: Any) -> Plan | Finding:
        self.explained.append(sql)
        return super().explain(sql, **settings)

    def query(self, sql: str, **settings: Any) -> Rows | Finding:
        self.queried.append(sql)
        return super().query(sql, **settings)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as engine:
        yield engine


async def ask(
    data: DataSet, engine: EmbeddedEngine, *answers: str, **settings: Any
) -> tuple[State, ScriptedBackend]:
    question = Question("q1", "how many", language="en")
    texts = [f"```sql\n{sql}\n```" for sql in answers]
    backend = ScriptedBackend.answering({question.text: texts})
    async with open_context(data, Config(**settings), backend=backend, engine=engine) as context:
        return await solve(build_graph(), context, question), backend


async def test_starrocks_overrules_the_linter(data: DataSet, server: Server) -> None:
    state, backend = await ask(data, server, NEW_COLUMN)
    assert len(backend.calls) == 1
    (attempt,) = state.attempts
    assert [f.severity for f in attempt.lint_findings or ()] == ["error"], "as it was predicted"
    assert (attempt.overruled, attempt.accepted, attempt.errors) == (True, True, ())
    assert state.answer is not None
    assert state.answer.status == "verified"
    assert [(f.severity, f.code) for f in state.answer.findings] == [("warning", "unknown-column")]
    assert from_json(State, to_json(state)) == state


async def test_an_imitation_does_not(data: DataSet) -> None:
    with Server(authoritative=False) as imitation:
        state, _ = await ask(data, imitation, NEW_COLUMN, OLD_COLUMN)
        assert imitation.explained == [OLD_COLUMN]
    assert state.answer is not None
    assert (state.answer.sql, state.answer.status) == (OLD_COLUMN, "verified")
    assert [attempt.overruled for attempt in state.attempts] == [None, None]


async def test_what_both_reject_is_told_once_and_with_the_linters_hint(
    data: DataSet, server: Server
) -> None:
    state, backend = await ask(data, server, UNKNOWN, OLD_COLUMN)
    first, second = state.attempts
    assert [(f.source, f.code) for f in first.errors] == [
        ("lint", "unknown-column"),
        ("explain", "unknown-column"),
    ]
    told = backend.calls[1].messages[-1]["content"]
    assert told.count("'nowhere' cannot be resolved") == 1
    assert (first.overruled, second.overruled, second.accepted) == (None, None, True)


async def test_what_only_the_engine_rejects_is_told_first(data: DataSet, server: Server) -> None:
    unsupported = "select device, cosine_similarity(device, 1) as n from dws_login_di"
    state, backend = await ask(data, server, unsupported, OLD_COLUMN)
    codes = [f.code for f in state.attempts[0].errors]
    assert codes[0] == "unknown-column"
    assert codes[-1] not in codes[:-1]
    lines = backend.calls[1].messages[-1]["content"].splitlines()
    assert state.attempts[0].errors[-1].message in lines[1]


@pytest.mark.parametrize(
    "sql",
    [
        "drop table dws_login_di",
        "select 1; select 2",
        "select from where",
        "select * from read_csv('/etc/passwd')",
        "select sleep(10)",
    ],
)
async def test_even_its_authority_is_not_asked_for_more_than_one_query(
    data: DataSet, server: Server, sql: str
) -> None:
    state, _ = await ask(data, server, sql, attempts=1)
    assert server.explained == []
    assert state.answer is not None
    assert state.answer.status == "unresolved"


async def test_a_query_that_was_cut_off_is_not_asked_about(data: DataSet, server: Server) -> None:
    question = Question("q1", "how many", language="en")
    backend = ScriptedBackend.answering({question.text: [f"```sql\n{NEW_COLUMN} " + "x " * 999]})
    config = Config(attempts=1, max_new_tokens=16)
    async with open_context(data, config, backend=backend, engine=server) as context:
        state = await solve(build_graph(), context, question)
    assert state.attempts[0].text_findings
    assert server.explained == []


async def test_an_overruled_query_is_run_where_that_is_asked_for(
    data: DataSet, server: Server
) -> None:
    state, _ = await ask(data, server, NEW_COLUMN, run="always")
    assert server.queried == [NEW_COLUMN]
    assert state.answer is not None
    assert state.answer.verified_by is not None
    assert state.answer.verified_by.by == "run"
