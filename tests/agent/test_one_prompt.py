"""What the agent asks with is, byte for byte, what training examples are made of."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from starsql.agent.backends.scripted import Call, Reply, ScriptedBackend
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.examples import preference_pair, sft_example
from starsql.data.files import read_examples, write_records
from starsql.data.plan import with_plans
from starsql.data.prompt import first_try, prompt_version, repair
from starsql.data.questions import DataSet
from starsql.data.target import for_target, version_for
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.errors import ConfigError
from starsql.records import Licence, Messages, Question

QUESTION = Question("q1", "统计 2025年7月的日活", knowledge="日活：去重玩家数", split="train")
WRONG = "select count(distinct nobody) from dws_login_di"
RIGHT = "select count(distinct player_id) from dws_login_di"
OURS = Licence("Apache-2.0", "the tests")


async def test_training_examples_are_the_agent_s_prompts(
    data: DataSet, engine: EmbeddedEngine, tmp_path: Path
) -> None:
    today = date(2025, 7, 15)
    sent: list[Messages] = []

    def reply(call: Call) -> Reply:
        sent.append(call.messages)
        return Reply(f"```sql\n{WRONG if len(sent) == 1 else RIGHT}\n```")

    data = replace(data, knowledge="DAU 即日活")
    config = Config(today=today)
    backend = ScriptedBackend(reply)
    async with open_context(data, config, backend=backend, engine=engine) as context:
        state = await solve(build_graph(), context, QUESTION)
    assert state.linked is not None
    assert state.answer is not None
    assert state.answer.sql == RIGHT

    first = first_try(
        QUESTION,
        state.linked.tables,
        data.schema,
        knowledge=data.knowledge,
        version=StarRocksVersion.parse(config.starrocks_version),
        today=today,
    )
    again = repair(first, WRONG, state.attempts[0].errors)
    example = sft_example(
        again,
        RIGHT,
        question=QUESTION,
        source="mined",
        licence=OURS,
        failing=(WRONG, "unknown-column"),
    )
    pair = preference_pair(
        first,
        RIGHT,
        WRONG,
        question=QUESTION,
        source="mined",
        licence=OURS,
        error="unknown-column",
    )
    path = tmp_path / "both.jsonl"
    write_records(path, [pair, example])
    written = list(read_examples(path, pytest.fail))
    texts = [json.dumps(list(messages)) for messages in sent]
    assert texts == [json.dumps(list(pair.prompt)), json.dumps(list(example.messages[:-1]))]
    assert written == [pair, example]
    assert [one.meta.kind for one in written] == ["first", "repair"]
    assert written[0].meta.rejected_tree == state.attempts[0].tree
    assert written[0].meta.tree == state.attempts[1].tree == written[1].meta.tree


async def test_plans_are_asked_for_as_training_examples_ask(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    """By the configuration or by the model's adapter, in first tries and in repairs."""
    sent: list[Messages] = []

    def reply(call: Call) -> str:
        sent.append(call.messages)
        return f"From: dws_login_di; with care\n\n```sql\n{WRONG if len(sent) == 1 else RIGHT}\n```"

    today = date(2025, 7, 15)
    by_setting, by_adapter = ScriptedBackend(reply), ScriptedBackend(reply)
    by_adapter.target = "plan+sql"
    asked = []
    for config, backend in (
        (Config(today=today, target="plan+sql"), by_setting),
        (Config(today=today), by_adapter),
    ):
        sent.clear()
        async with open_context(data, config, backend=backend, engine=engine) as context:
            state = await solve(build_graph(), context, QUESTION)
        assert state.answer is not None
        assert state.answer.sql == RIGHT
        assert state.provenance is not None
        assert state.provenance.prompt == version_for("plan+sql", prompt_version())
        asked.append(list(sent))
    assert asked[0] == asked[1]

    assert state.linked is not None
    first = first_try(
        QUESTION,
        state.linked.tables,
        data.schema,
        knowledge=data.knowledge,
        version=StarRocksVersion.parse(config.starrocks_version),
        today=today,
    )
    for prompt, messages in zip(
        (first, repair(first, WRONG, state.attempts[0].errors)), sent, strict=True
    ):
        example = sft_example(prompt, RIGHT, question=QUESTION, source="mined", licence=OURS)
        (example,) = with_plans([example])
        trained = for_target("plan+sql", example)
        assert trained is not None
        assert list(trained.messages[:-1]) == list(messages)
        assert messages[-1]["content"].startswith(("# Tables", "StarRocks rejected"))
        assert "in a few short lines" in messages[-1]["content"]


async def test_an_adapter_is_asked_for_nothing_that_it_did_not_learn(data: DataSet) -> None:
    backend = ScriptedBackend(lambda _: "no")
    backend.target = "sql"
    with pytest.raises(ConfigError, match="trained to answer with sql"):
        async with open_context(data, Config(target="plan+sql", engine="none"), backend=backend):
            pass


async def test_a_model_that_reads_glosses_gets_one(data: DataSet, engine: EmbeddedEngine) -> None:
    sent: list[Messages] = []

    def reply(call: Call) -> str:
        sent.append(call.messages)
        return f"```sql\n{RIGHT}\n```"

    backend = ScriptedBackend(reply)
    backend.gloss = True
    config = Config(today=date(2025, 7, 15))
    async with open_context(data, config, backend=backend, engine=engine) as context:
        state = await solve(build_graph(), context, QUESTION)
    assert state.provenance is not None
    assert state.provenance.gloss
    gloss = "\nIn English words: count 2025 year 7 month daily active users\n"
    assert QUESTION.text + gloss in sent[0][1]["content"]


def _without_comments(schema: Schema) -> Schema:
    return Schema(
        tuple(
            replace(table, comment="", columns=tuple(replace(c, comment="") for c in table.columns))
            for table in schema.tables
        )
    )


async def test_a_model_that_translates_is_asked_in_its_english(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    data = replace(data, schema=_without_comments(data.schema))
    sent: list[Messages] = []

    def reply(call: Call) -> str:
        sent.append(call.messages)
        if call.messages[-1]["content"].endswith("Answer with the question in English."):
            return " Daily active users in July 2025?\n"
        return f"```sql\n{WRONG if len(sent) == 2 else RIGHT}\n```"

    backend = ScriptedBackend(reply)
    backend.translates = True
    async with open_context(
        data, Config(today=date(2025, 7, 15)), backend=backend, engine=engine
    ) as (context):
        state = await solve(build_graph(), context, QUESTION)
        untold = await solve(build_graph(), context, replace(QUESTION, text="DAU in July?"))
    assert QUESTION.text in sent[0][1]["content"]
    for asked in sent[1:3]:  # the first try and the repair
        assert "# Question\nDaily active users in July 2025?\n" in asked[1]["content"]
        assert QUESTION.text not in asked[1]["content"]
    assert state.linked is not None
    assert state.linked.translation is not None
    assert state.linked.translation.english == "Daily active users in July 2025?"
    assert state.linked.prompt_tokens == backend.count_tokens(sent[1])
    assert state.tokens.completion > sum(one.tokens.completion for one in state.attempts)
    assert len(sent) == 4
    assert untold.linked is not None
    assert untold.linked.translation is None


async def test_tables_described_in_chinese_are_asked_in_chinese(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    sent: list[Messages] = []

    def reply(call: Call) -> str:
        sent.append(call.messages)
        return f"```sql\n{RIGHT}\n```"

    backend = ScriptedBackend(reply)
    backend.translates = True
    config = Config(today=date(2025, 7, 15))
    async with open_context(data, config, backend=backend, engine=engine) as context:
        await solve(build_graph(), context, QUESTION)
    [messages] = sent
    assert f"# Question\n{QUESTION.text}\n" in messages[1]["content"]


async def test_a_translation_that_is_no_text_or_has_no_end_is_not_asked(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    data = replace(data, schema=_without_comments(data.schema))
    for said in (" ", "active " * 200):
        backend = ScriptedBackend(
            lambda call, said=said: (
                said if "in English." in call.messages[-1]["content"] else f"```sql\n{RIGHT}\n```"
            )
        )
        backend.translates = True
        config = Config(today=date(2025, 7, 15))
        async with open_context(data, config, backend=backend, engine=engine) as context:
            state = await solve(build_graph(), context, QUESTION)
        assert state.linked is not None
        assert state.linked.translation is None
        assert state.answer is not None
        assert state.answer.sql == RIGHT
