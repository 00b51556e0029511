"""Processes that share one model: scripted answers, judged on suites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from starsql.agent.backends.batching import Generation
from starsql.agent.backends.shared import ModelServer
from starsql.agent.backends.tokenwise import TokenBackend
from starsql.config import Config
from starsql.data.answer import answer_text
from starsql.data.prompt import prompt_version
from starsql.data.questions import DataSet
from starsql.data.target import TASK, asking_for
from starsql.dialect.schema_files import load_schema
from starsql.errors import DataError
from starsql.records import ExampleMeta, Licence, Question, SftExample
from starsql.training.crowd import Answered, Asking, Crowd, Sampling

RIGHT = "select count(*) from pets where weight > 10"
WRONG = "select count(*) from pets where weight < 10"


class _Says:
    """Answers every prompt with one query a candidate, in turn."""

    def __init__(self, backend: TokenBackend, sqls: Sequence[str]) -> None:
        self._chat = backend._chat
        self._sqls = sqls
        self.asked: list[str] = []
        """The prompts so far, as text."""

    def submit(self, prompt: Any, *, n: int, **_: Any) -> Future[list[Generation]]:
        future: Future[list[Generation]] = Future()
        self.asked.append(self._chat.decode(prompt))
        plan = "in a few short lines" in self.asked[-1]
        sqls = [self._sqls[i % len(self._sqls)] for i in range(n)]
        texts = [self._chat._ids(answer_text(s, f"Plan of: {s}" if plan else None)) for s in sqls]
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


EXAMPLE = SftExample(
    messages=(
        {"role": "user", "content": f"# Question\nHow many weigh more than 10?\n\n{TASK}"},
        {"role": "assistant", "content": answer_text(RIGHT)},
    ),
    meta=ExampleMeta(
        id="q1",
        source="test",
        licence=Licence("CC0-1.0"),
        prompt_version=prompt_version(),
        language="en",
        extra={"plan": "Output: number of rows", "template": "t"},
    ),
)


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


def test_settings_that_ask_alike_are_answered_by_one_text(crowd: Crowd) -> None:
    questions = [
        Question(id_, f"{id_}: how many pets are light?", golden_sql=WRONG) for id_ in "ab"
    ]
    asked = [("pets", question) for question in questions]
    alone = Config(max_new_tokens=64, attempts=1)
    loop = alone.model_copy(update={"attempts": 3})
    many = alone.model_copy(update={"candidates": 2, "temperature": 0.8})
    says: Any = crowd._server.batcher

    def requests(settings: dict[str, Config]) -> tuple[list[Answered], int]:
        before = len(says.asked)
        answers = crowd.answer(asked, settings)
        return sorted(answers, key=lambda one: (one.setting, one.sql_id)), len(says.asked) - before

    one_by_one = [requests({name: one}) for name, one in (("alone", alone), ("loop", loop))]
    together = requests({"alone": alone, "loop": loop})
    assert [count for _, count in one_by_one] == [2, 2]
    assert together == ([*one_by_one[0][0], *one_by_one[1][0]], 2)
    assert requests({"alone": alone, "many": many})[1] == 4, "drawn texts are asked for each"
    assert requests({"alone": alone})[1] == 2, "the next call may be about another model"


def test_closing_ends_the_calls_of_other_threads(tiny: Path) -> None:
    ddl = "CREATE TABLE pets (id BIGINT, kind VARCHAR(20), weight INT);"
    (tiny.parent / "pets_2.sql").write_text(ddl)
    server = ModelServer()
    server.batcher = _Silent()
    exams = {"pets": DataSet((), load_schema(tiny.parent / "pets_2.sql"))}
    crowd = Crowd(exams, server, tiny, context_tokens=4096, workers=1)
    with ThreadPoolExecutor(1) as thread:
        question = Question("a", "How many pets?", golden_sql=RIGHT)
        call = thread.submit(crowd.answer, [("pets", question)], {"one": Config()})
        assert server.batcher.asked.wait(60)
        crowd.close()
        with pytest.raises(DataError, match="closed while it was at work"):
            call.result(10)
    assert crowd.lost == 0


class _Silent(_Nothing):
    """Never answers."""

    def __init__(self) -> None:
        self.asked = Event()

    def submit(self, prompt: Any, **_: Any) -> Future[list[Generation]]:
        self.asked.set()
        return Future()


def test_pairs_are_of_right_and_wrong_samples(crowd: Crowd) -> None:
    (sampled,) = crowd.sample([EXAMPLE], "pets", Sampling(candidates=3, pairs=1))
    assert (sampled.right, sampled.wrong) == (1, 2)
    (pair,) = sampled.pairs
    assert pair.chosen[0]["content"] == answer_text(RIGHT)
    assert pair.rejected[0]["content"] == answer_text(WRONG)
    assert pair.meta.parent == "q1"
    assert pair.meta.extra == {"template": "t"}, "the golden query's plan is not these queries'"
    assert crowd.lost == 0


def test_a_model_that_plans_is_asked_to_and_its_pairs_have_its_plans(crowd: Crowd) -> None:
    asking = Asking(target="plan+sql")
    (sampled,) = crowd.sample([EXAMPLE], "pets", Sampling(candidates=3, pairs=1), asking=asking)
    (pair,) = sampled.pairs
    assert pair.meta.extra["plan"] == f"Plan of: {RIGHT}"
    assert pair.meta.extra["rejected_plan"] == f"Plan of: {WRONG}"
    assert pair.chosen[0]["content"] == answer_text(RIGHT)
    (only,) = crowd.sample([EXAMPLE], "pets", Sampling(candidates=1, pairs=1), asking=asking)
    (pair,) = only.pairs
    assert pair.meta.extra["plan"] == "Output: number of rows", "the golden query's"
    question = Question("wrong", "How many pets weigh less than 10?", golden_sql=WRONG)
    settings = {"one": Config(max_new_tokens=128, attempts=1)}
    (answer,) = crowd.answer([("pets", question)], settings, asking=asking)
    assert answer.sql == WRONG
    says: Any = crowd._server.batcher
    (asked,) = asking_for("plan+sql", [{"role": "user", "content": TASK}])
    assert asked["content"] in says.asked[-1]


def test_a_process_that_ended_is_started_again_and_told_of(
    crowd: Crowd, caplog: pytest.LogCaptureFixture
) -> None:
    crowd._workers[0][1].kill()
    crowd._workers[0][1].join()
    asked = [
        ("pets", Question(id_, "How many pets weigh less than 10?", golden_sql=WRONG))
        for id_ in ("a", "b")
    ]
    answers = crowd.answer(asked, {"one": Config(max_new_tokens=64, attempts=1)})
    assert [(one.sql_id, one.right) for one in answers] == [("a", True), ("b", True)]
    assert crowd.lost == 0
    assert "ended (exit code -9) while it had 2 questions" in caplog.text
