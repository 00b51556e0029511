"""How likely an answer is: the same numbers as transformers', in batches and alone."""

from __future__ import annotations

import asyncio
import math
import random
from types import SimpleNamespace
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")

from starsql.agent.backends.batching import Batcher  # noqa: E402
from starsql.agent.backends.decode import CHUNK, Decoder  # noqa: E402
from starsql.agent.backends.prefix import PrefixCache  # noqa: E402
from starsql.agent.backends.recorded import Collector, Recorded  # noqa: E402
from starsql.agent.backends.shared import ModelServer, PipeBatcher  # noqa: E402
from starsql.agent.backends.transformers import TransformersBackend  # noqa: E402
from starsql.agent.backends.wide import WideBatcher, WideDecoder  # noqa: E402
from starsql.errors import BackendError, PromptTooLong  # noqa: E402

_END = 257
_PROMPTS = [3, CHUNK, CHUNK + 1, 2 * CHUNK + 30]


def _tokens(length: int, seed: int) -> list[int]:
    rng = random.Random(seed)
    return [rng.randrange(256) for _ in range(length)]


def _answers(seed: int) -> list[list[int]]:
    return [[*_tokens(length, seed + length), _END] for length in (0, 1, 9, 40)]


def _expected(plain: Any, prompt: list[int], answer: list[int]) -> float:
    with torch.inference_mode():
        logits = plain(torch.tensor([prompt + answer])).logits[0].double()
    each = logits.log_softmax(dim=1)
    return sum(float(each[len(prompt) - 1 + at, token]) for at, token in enumerate(answer))


def _narrow(tiny: SimpleNamespace) -> Batcher:
    prefix = PrefixCache(chunk=CHUNK, budget_bytes=1 << 24)
    return Batcher([Decoder(tiny.model, prefix)], ends=frozenset([_END]), kv_bytes=1 << 26)


def _wide(tiny: SimpleNamespace) -> WideBatcher:
    model = type(tiny.plain)(tiny.plain.config.__class__(**tiny.plain.config.to_dict()))
    model.load_state_dict(tiny.plain.state_dict())
    return WideBatcher(WideDecoder(model.eval(), slots=4, capacity=1024), ends=frozenset([_END]))


@pytest.fixture(params=[_narrow, _wide], ids=["narrow", "wide"])
def batcher(request: pytest.FixtureRequest, tiny: SimpleNamespace) -> Any:
    batcher = request.param(tiny)
    yield batcher
    batcher.close()


def test_scores_are_those_of_transformers(batcher: Any, tiny: SimpleNamespace) -> None:
    asked = [(_tokens(length, length), _answers(length)) for length in _PROMPTS]
    futures = [batcher.score(prompt, answers) for prompt, answers in asked]
    for (prompt, answers), future in zip(asked, futures, strict=True):
        expected = [_expected(tiny.plain, prompt, answer) for answer in answers]
        assert future.result(60) == pytest.approx(expected, rel=1e-4)


def test_texts_are_written_meanwhile(batcher: Any) -> None:
    prompt = _tokens(50, 1)
    alone = batcher.submit(prompt, n=1, limit=20, temperature=0, seed=0).result(60)
    text = batcher.submit(prompt, n=1, limit=20, temperature=0, seed=0)
    score = batcher.score(prompt, _answers(1))
    again = batcher.submit(prompt, n=1, limit=20, temperature=0, seed=0)
    assert len(score.result(60)) == 4
    assert text.result(60) == again.result(60) == alone


def test_no_answers_have_no_scores(batcher: Any) -> None:
    assert batcher.score(_tokens(5, 1), []).result(60) == []


def test_a_failure_is_told_and_the_next_is_answered(batcher: Any) -> None:
    with pytest.raises(BackendError, match="the model failed"):
        batcher.score(_tokens(5, 1), [[1 << 20, 1 << 20]]).result(60)
    assert len(batcher.score(_tokens(5, 1), _answers(1)).result(60)) == 4


def test_a_closed_model_scores_nothing(batcher: Any) -> None:
    batcher.score(_tokens(5, 1), _answers(1)).result(60)
    batcher.close()
    with pytest.raises(BackendError, match="closed"):
        batcher.score(_tokens(5, 1), _answers(1))


def test_company_changes_no_bit(tiny: SimpleNamespace) -> None:
    batcher = _narrow(tiny)
    prompt, answers = _tokens(300, 4), _answers(4)
    alone = batcher.score(prompt, answers).result(60)
    texts = [
        batcher.submit(_tokens(40 + i, i), n=2, limit=30, temperature=0.7, seed=i) for i in range(4)
    ]
    assert batcher.score(prompt, answers[::-1]).result(60) == alone[::-1]
    for text in texts:
        text.result(60)
    batcher.close()


def test_another_process_asks_through_its_pipe(tiny: SimpleNamespace) -> None:
    server = ModelServer()
    pipe = PipeBatcher(server.connect())
    with pytest.raises(BackendError, match="no model"):
        pipe.score([1, 2], [[3]]).result(60)
    server.batcher = batcher = _narrow(tiny)
    prompt, answers = _tokens(20, 2), _answers(2)
    assert pipe.score(prompt, answers).result(60) == batcher.score(prompt, answers).result(60)
    assert Recorded({}, batcher).score(prompt, answers).result(60) == pytest.approx(
        batcher.score(prompt, answers).result(60)
    )
    assert Collector().score(prompt, answers).result(0) == [0.0] * 4
    pipe.close()
    batcher.close()


def _messages(text: str) -> list[Any]:
    return [{"role": "user", "content": text}]


def test_a_backend_scores_texts_with_their_end(tiny: SimpleNamespace) -> None:
    backend = TransformersBackend(tiny.model, tiny.tokenizer, name="tiny")
    prompt = tiny.tokenizer.apply_chat_template(_messages("问"), add_generation_prompt=True)[
        "input_ids"
    ]
    answer = [*tiny.tokenizer("select 1")["input_ids"], _END]
    scores = asyncio.run(backend.score(_messages("问"), [" select 1\n", "select 2"]))
    assert scores[0] == pytest.approx(_expected(tiny.plain, prompt, answer), rel=1e-4)
    assert scores[0] != scores[1]
    asyncio.run(backend.aclose())


def test_an_answer_that_does_not_fit_is_impossible(tiny: SimpleNamespace) -> None:
    backend = TransformersBackend(tiny.model, tiny.tokenizer, name="tiny", context_tokens=100)
    scores = asyncio.run(backend.score(_messages("问"), ["x" * 200, "select 1"]))
    assert scores[0] == -math.inf
    assert math.isfinite(scores[1])
    with pytest.raises(PromptTooLong):
        asyncio.run(backend.score(_messages("x" * 200), ["select 1"]))
    asyncio.run(backend.aclose())
