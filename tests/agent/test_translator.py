"""The public face: synchronous, asynchronous, inside a running loop, and its errors."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

import starsql
from starsql import Answer, ConfigError, DataError, SchemaError, StarsqlError, Translator
from starsql.agent.backends.scripted import Reply, ScriptedBackend
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Schema
from starsql.records import Question

ZH = "统计2025年7月1日的日活"
GOOD = "select count(distinct player_id) as dau from dws_login_di where stat_date = '20250701'"
ROWS = ("INSERT INTO dws_login_di VALUES ('20250701','a',60),('20250701','b',30)",)


@pytest.fixture
def backend() -> ScriptedBackend:
    return ScriptedBackend.answering({ZH: [f"```sql\n{GOOD}\n```"]}, latency_s=0.02)


def test_the_answer_carries_its_evidence(schema: Schema, backend: ScriptedBackend) -> None:
    with Translator(schema, rows=ROWS, backend=backend) as translator:
        answer = translator.translate(ZH, rows=True)
    assert (answer.sql, answer.status) == (GOOD, "verified")
    assert (answer.columns, answer.rows) == (("dau",), ((2,),))
    assert [attempt.id for attempt in answer.attempts] == ["1.1"]
    assert answer.seconds > 0.02


def test_one_engine_serves_many_questions(schema: Schema, backend: ScriptedBackend) -> None:
    with Translator(schema, backend=backend, concurrency=8) as translator:
        answers = translator.translate_many([ZH] * 20)
    assert [answer.status for answer in answers] == ["verified"] * 20


async def test_asynchronously(schema: Schema, backend: ScriptedBackend) -> None:
    async with Translator(schema, backend=backend) as translator:
        answers = await asyncio.gather(*(translator.atranslate(ZH) for _ in range(5)))
    assert {answer.sql for answer in answers} == {GOOD}


async def test_synchronously_inside_a_running_loop(
    schema: Schema, backend: ScriptedBackend
) -> None:
    with Translator(schema, backend=backend) as translator:
        assert translator.translate(ZH).sql == GOOD


def test_without_with_it_opens_by_itself(schema: Schema, backend: ScriptedBackend) -> None:
    before = threading.active_count()
    translator = Translator(schema, backend=backend)
    assert translator.translate(ZH).status == "verified"
    translator.close()
    translator.close()
    assert threading.active_count() == before
    with pytest.raises(StarsqlError, match="closed"):
        translator.translate(ZH)


async def test_cancelling_cancels_the_work(schema: Schema) -> None:
    slow = ScriptedBackend.answering({ZH: ["never"]}, latency_s=60)
    async with Translator(schema, backend=slow) as translator:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(translator.atranslate(ZH), timeout=0.1)


def test_what_was_passed_in_stays_open(
    schema: Schema, backend: ScriptedBackend, engine: EmbeddedEngine
) -> None:
    for _ in range(2):
        with Translator(schema, backend=backend, engine=engine) as translator:
            assert translator.translate(ZH).status == "verified"


def test_steps_are_heard(schema: Schema, backend: ScriptedBackend) -> None:
    heard: list[str] = []
    with Translator(schema, backend=backend) as translator:
        translator.translate(ZH, listen=lambda step: heard.append(step.node))
    assert heard == ["link", "generate", "lint", "explain", "select", "finish"]


def test_translate_is_one_call(tmp_path: Path, schema: Schema, backend: ScriptedBackend) -> None:
    ddl = tmp_path / "create_table.sql"
    ddl.write_text("CREATE TABLE dws_login_di (stat_date STRING, player_id STRING);")
    answer = starsql.translate(ZH, ddl, tables=["dws_login_di"], backend=backend)
    assert isinstance(answer, Answer)
    assert answer.sql == GOOD


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"modle": "x"}, "setting 'modle'"),
        ({"attempts": 0}, "setting 'attempts'"),
        ({"config": starsql.Config(), "attempts": 2}, "not both: attempts"),
    ],
)
def test_wrong_settings(schema: Schema, settings: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        Translator(schema, **settings)  # type: ignore[arg-type]


def test_wrong_questions(schema: Schema, backend: ScriptedBackend) -> None:
    with Translator(schema, backend=backend) as translator:
        with pytest.raises(DataError, match="the question is empty"):
            translator.translate("  \n")
        with pytest.raises(SchemaError, match="did you mean dws_login_di"):
            translator.translate(ZH, tables=["dws_logn_di"])


def test_an_error_of_the_model_reaches_the_caller(schema: Schema) -> None:
    broken = ScriptedBackend(lambda _: Reply(error="no memory left"))
    with Translator(schema, backend=broken) as translator:
        with pytest.raises(starsql.BackendError, match="no memory left"):
            translator.translate(ZH)
        with pytest.raises(starsql.BackendError, match="no memory left"):
            translator.translate_many([ZH, Question("q", "another")])


def test_a_model_that_is_unknown_is_refused_before_anything_opens(schema: Schema) -> None:
    with pytest.raises(ConfigError, match="model 'gpt' was not understood"):
        Translator(schema, model="gpt").translate(ZH)
