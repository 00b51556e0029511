"""Sample values in the agent's prompts: read once, kept in the state, never in the way."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import pytest

from starsql.agent.backends.scripted import Call, Reply, ScriptedBackend
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.prompt import first_try
from starsql.data.questions import DataSet
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.errors import EngineUnavailable
from starsql.records import ColumnSamples, Messages, Question, State

QUESTION = Question("q1", "城市为北京的玩家数")


async def ask(
    data: DataSet, engine: EmbeddedEngine, questions: int = 1, **settings: Any
) -> tuple[State, list[Messages]]:
    sent: list[Messages] = []

    def reply(call: Call) -> Reply:
        sent.append(call.messages)
        return Reply("```sql\nselect count(*) from dim_player_df\n```")

    config = Config(sample_values=True, **settings)
    async with open_context(data, config, backend=ScriptedBackend(reply), engine=engine) as context:
        for n in range(questions):
            state = await solve(build_graph(), context, replace(QUESTION, sql_id=f"q{n}"))
    return state, sent


async def test_prompts_show_values_and_the_trace_keeps_them(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    state, [messages] = await ask(data, engine)
    assert "city城市 ['北京']" in messages[1]["content"]
    assert state.linked is not None
    assert state.linked.samples == (ColumnSamples("dim_player_df", "city", ("北京",)),)
    assert state.provenance is not None
    assert messages == first_try(
        state.question,
        state.linked.tables,
        data.schema,
        knowledge=data.knowledge,
        version=engine.version,
        today=state.provenance.today,
        values=state.linked.values,
    )


async def test_a_table_is_read_once_a_run(
    data: DataSet, engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    query = engine.query
    monkeypatch.setattr(
        engine, "query", lambda sql, **settings: read.append(sql) or query(sql, **settings)
    )
    await ask(data, engine, questions=3, run="never")
    assert len(read) == len(data.schema.tables)


async def test_an_engine_that_is_away_is_only_a_warning(
    data: DataSet,
    engine: EmbeddedEngine,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def away(*_: object, **__: object) -> None:
        raise EngineUnavailable("gone fishing")

    monkeypatch.setattr(engine, "query", away)
    with caplog.at_level(logging.WARNING):
        state, [messages] = await ask(data, engine, run="never")
    assert "['" not in messages[1]["content"]
    assert "no sample values of dim_player_df: gone fishing" in caplog.text
    assert state.answer is not None


@pytest.mark.parametrize(("written", "number"), [("true", 3), (False, 0), ("5", 5)])
def test_the_setting_is_a_switch_or_a_number(written: object, number: int) -> None:
    assert Config.model_validate({"sample_values": written}).sample_values == number
