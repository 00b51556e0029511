"""Processes that share one model: scripted answers, judged on suites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from starsql.agent.backends.batching import Generation
from starsql.agent.backends.shared import ModelServer
from starsql.agent.backends.tokenwise import TokenBackend
from starsql.config import Config
from starsql.data.answer import answer_text
from starsql.data.prompt import prompt_version
from starsql.data.questions import DataSet
from starsql.dialect.schema_files import load_schema
from starsql.records import ExampleMeta, Licence, Question, SftExample
from starsql.training.crowd import Crowd, Sampling

RIGHT = "select count(*) from pets where weight > 10"
WRONG = "select count(*) from pets where weight < 10"


class _Says:
    """Answers every prompt with one query a candidate, in turn."""

    def __init__(self, backend: TokenBackend, sqls: Sequence[str]) -> None:
        self._texts = [backend._chat._ids(answer_text(sql)) for sql in sqls]

    def submit(self, prompt: Any, *, n: int, **_: Any) -> Future[list[Generation]]:
        future: Future[list[Generation]] = Future()
        texts = [self._texts[i % len(self._texts)] for i in range(n)]
        future.set_result([Generation(text, "stop") for text in texts])
        return future

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def crowd(tiny: Path, tokenizer: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowd]:
    ddl = tmp_path_factory.mktemp("pets") / "pets.sql"
    ddl.write_text("CREATE TABLE pets (id BIGINT, kind VARCHAR(20), weight INT);")
    data = DataSet((), load_schema(ddl))
    server = ModelServer()
    backend = TokenBackend(_Nothing(), tokenizer, name="says", adapter=None, context_tokens=4096)
    server.batcher = _Says(backend, [WRONG, RIGHT, "select 1 from nowhere"])
    with Crowd({"pets": data}, server, tiny, context_tokens=4096, workers=1) as crowd:
        yield crowd


class _Nothing:
    def submit(self, prompt: Any, **_: Any) -> Future[list[Generation]]:
        raise NotImplementedError

    def close(self) -> None:
        pass


def test_answers_are_judged_in_every_setting(crowd: Crowd) -> None:
    asked = [
        ("pets", Question("right", "How many pets weigh more than 10?", golden_sql=RIGHT)),
        ("pets", Question("wrong", "How many pets weigh less than 10?", golden_sql=WRONG)),
    ]
    config = Config(max_new_tokens=64, attempts=1)
    settings = {"one": config, "three": config.model_copy(update={"candidates": 3})}
    answers = {(a.setting, a.sql_id): a for a in crowd.answer(asked, settings)}
    assert len(answers) == 4
    assert not answers["one", "right"].right
    assert answers["one", "wrong"].right
    assert answers["one", "wrong"].sql == WRONG
    assert answers["three", "right"].attempts == 3
    assert all(answer.judged for answer in answers.values())


def test_pairs_are_of_right_and_wrong_samples(crowd: Crowd) -> None:
    meta = ExampleMeta(
        id="q1",
        source="test",
        licence=Licence("CC0-1.0"),
        prompt_version=prompt_version(),
        language="en",
    )
    example = SftExample(
        messages=(
            {"role": "user", "content": "# Question\nHow many pets weigh more than 10?"},
            {"role": "assistant", "content": answer_text(RIGHT)},
        ),
        meta=meta,
    )
    (sampled,) = crowd.sample([example], "pets", Sampling(candidates=3, pairs=1))
    assert (sampled.right, sampled.wrong) == (1, 2)
    (pair,) = sampled.pairs
    assert pair.chosen[0]["content"] == answer_text(RIGHT)
    assert pair.rejected[0]["content"] == answer_text(WRONG)
    assert pair.meta.parent == "q1"
    assert crowd.lost == 0
