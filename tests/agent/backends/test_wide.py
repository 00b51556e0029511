"""Many texts in padded slots: the same texts as one by one."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")

from starsql.agent.backends.wide import WideBatcher, WideDecoder, choose_each  # noqa: E402
from starsql.errors import BackendError  # noqa: E402

_END = 257


@pytest.fixture(scope="module")
def wide_model(tiny: SimpleNamespace) -> Any:
    """The plain model under another attention; the session's fixtures keep theirs."""
    model = type(tiny.plain)(tiny.plain.config.__class__(**tiny.plain.config.to_dict()))
    model.load_state_dict(tiny.plain.state_dict())
    return model.eval()


def _prompt(length: int, seed: int) -> list[int]:
    rng = random.Random(seed)
    return [rng.randrange(256) for _ in range(length)]


def _greedy(plain: Any, prompt: list[int], limit: int) -> list[int]:
    """What transformers writes, one token after the other, without any cache."""
    tokens = list(prompt)
    for _ in range(limit):
        with torch.inference_mode():
            best = int(plain(torch.tensor([tokens])).logits[0, -1].argmax())
        if best == _END:
            break
        tokens.append(best)
    return tokens[len(prompt) :]


def test_texts_are_those_of_each_prompt_alone(tiny: SimpleNamespace, wide_model: Any) -> None:
    """Twelve calls in five slots: slots are shared in turn, and gaps are filled."""
    batcher = WideBatcher(WideDecoder(wide_model, slots=5, capacity=320), ends=frozenset([_END]))
    prompts = [_prompt(3 + 24 * i, seed=i) for i in range(12)]
    limits = [4 + 3 * (i % 5) for i in range(12)]
    calls = [
        batcher.submit(prompt, n=1, limit=limit, temperature=0, seed=0)
        for prompt, limit in zip(prompts, limits, strict=True)
    ]
    written = [call.result(60)[0].tokens for call in calls]
    batcher.close()
    expected = [_greedy(tiny.plain, p, limit) for p, limit in zip(prompts, limits, strict=True)]
    assert written == expected


def test_candidates_differ_and_come_again(wide_model: Any) -> None:
    def sampled() -> list[list[int]]:
        decoder = WideDecoder(wide_model, slots=8, capacity=64)
        batcher = WideBatcher(decoder, ends=frozenset([_END]))
        call = batcher.submit(_prompt(20, seed=3), n=6, limit=10, temperature=0.9, seed=7)
        texts = [text.tokens for text in call.result(60)]
        batcher.close()
        return texts

    texts = sampled()
    assert len({tuple(text) for text in texts}) > 1
    assert sampled() == texts


def test_a_call_that_fits_no_slot_is_refused(wide_model: Any) -> None:
    decoder = WideDecoder(wide_model, slots=2, capacity=32)
    batcher = WideBatcher(decoder, ends=frozenset([_END]))
    with pytest.raises(BackendError, match="do not fit into 2 slots of 32"):
        batcher.submit(_prompt(30, seed=1), n=1, limit=4, temperature=0, seed=0)
    with pytest.raises(BackendError, match="fewer candidates"):
        batcher.submit(_prompt(4, seed=1), n=3, limit=4, temperature=1, seed=0)


def test_a_broken_step_fails_its_calls_and_not_the_next(wide_model: Any) -> None:
    decoder = WideDecoder(wide_model, slots=2, capacity=32)
    batcher = WideBatcher(decoder, ends=frozenset([_END]))
    step, decoder.step = decoder.step, None  # type: ignore[assignment, method-assign]
    with pytest.raises(BackendError, match="the model failed"):
        batcher.submit(_prompt(4, seed=1), n=1, limit=4, temperature=0, seed=0).result(60)
    decoder.step = step  # type: ignore[method-assign]
    text = batcher.submit(_prompt(4, seed=1), n=1, limit=4, temperature=0, seed=0).result(60)[0]
    assert text.tokens
    batcher.close()
    with pytest.raises(BackendError, match="closed"):
        batcher.submit([1], n=1, limit=1, temperature=0, seed=0)


def test_tokens_are_drawn_by_their_share() -> None:
    logits = torch.log(torch.tensor([[0.2, 0.5, 0.3]])).repeat(4, 1)
    assert choose_each(logits, [0, 1, 1, 1], [0.9, 0.19, 0.21, 0.71]) == [1, 0, 1, 2]
    with pytest.raises(FloatingPointError):
        choose_each(torch.full((1, 3), float("nan")), [0], [0])
