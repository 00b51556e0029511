from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from starsql.agent.backends.scripted import Call, Reply, ScriptedBackend
from starsql.errors import BackendError, PromptTooLong


def _ask(backend: ScriptedBackend, text: str, **options: Any) -> Any:
    messages: list[Any] = [{"role": "system", "content": "S"}, {"role": "user", "content": text}]
    wanted: dict[str, Any] = {"n": 1, "temperature": 0.0, "max_tokens": 50, "seed": 1, **options}
    return asyncio.run(backend.complete(messages, **wanted))


def test_answers_by_question_one_a_round_and_then_the_last() -> None:
    backend = ScriptedBackend.answering({"日活": ["select 1", "select 2"], "other": "select 3"})
    said = [_ask(backend, f"# Tables\nt\n\n# Question\n{q}")[0].text for q in ("日活", "other")]
    said += [_ask(backend, "# Tables\nt\n\n# Question\n日活")[0].text for _ in range(2)]
    assert said == ["select 1", "select 3", "select 2", "select 2"]


def test_the_longest_question_that_fits_wins() -> None:
    backend = ScriptedBackend.answering({"日活": "short", "7月的日活": "long"})
    assert _ask(backend, "统计7月的日活")[0].text == "long"


def test_a_repair_is_known_by_its_first_user_message() -> None:
    backend = ScriptedBackend.answering({"q": ["bad", "good"]})
    chat: list[Any] = [
        {"role": "user", "content": "q"},
        {"role": "assistant", "content": "bad"},
        {"role": "user", "content": "StarRocks rejected this query"},
    ]
    said = [
        asyncio.run(backend.complete(m, n=1, temperature=0, max_tokens=9, seed=0))[0].text
        for m in (chat[:1], chat)
    ]
    assert said == ["bad", "good"]


def test_an_unknown_question_fails_or_gets_the_default() -> None:
    with pytest.raises(BackendError, match="no answer to: what"):
        _ask(ScriptedBackend.answering({}), "what")
    assert _ask(ScriptedBackend.answering({}, otherwise="x"), "what")[0].text == "x"


def test_in_order_until_the_script_ends() -> None:
    backend = ScriptedBackend.in_order(["a", "b", "c"])
    assert [c.text for c in _ask(backend, "q", n=2)] == ["a", "b"]
    assert _ask(backend, "q")[0].text == "c"
    with pytest.raises(BackendError, match="come to its end"):
        _ask(backend, "q")


def test_a_script_sees_the_call() -> None:
    backend = ScriptedBackend(lambda call: f"{call.round}.{call.candidate} {call.temperature}")
    texts = [c.text for _ in range(2) for c in _ask(backend, "q", n=2, temperature=0.7)]
    assert texts == ["1.0 0.7", "1.1 0.7", "2.0 0.7", "2.1 0.7"]
    assert backend.calls[-1] == Call(backend.calls[0].messages, 2, 1, 0.7, 1)


def test_tokens_are_counted_as_documented() -> None:
    backend = ScriptedBackend.in_order(["SELECT a1, 日活"])
    assert backend.count_tokens([{"role": "user", "content": "SELECT a1, 日活"}]) == 4 + 5
    [answer] = _ask(backend, "SELECT a1")
    assert (answer.prompt_tokens, answer.completion_tokens) == (4 + 1 + 4 + 2, 5)


def test_a_text_is_cut_off_at_max_tokens_and_at_the_end_of_the_context() -> None:
    [cut] = _ask(ScriptedBackend.in_order(["select a from t"]), "q", max_tokens=2)
    assert (cut.text, cut.finish_reason, cut.completion_tokens) == ("select a", "length", 2)
    uncut = ScriptedBackend.in_order([Reply("select a from t", whole=True)])
    [whole] = _ask(uncut, "q", max_tokens=2)
    assert (whole.text, whole.finish_reason) == ("select a from t", "stop")
    [ended] = _ask(ScriptedBackend.in_order(["select a from t"], context_tokens=11), "q")
    assert (ended.text, ended.finish_reason) == ("select", "length")


def test_a_prompt_that_fills_the_context_is_refused() -> None:
    with pytest.raises(PromptTooLong) as caught:
        _ask(ScriptedBackend.in_order(["x"], context_tokens=10), "q")
    assert (caught.value.tokens, caught.value.limit) == (10, 9)


def test_failures_lengths_and_latency_are_scripted() -> None:
    backend = ScriptedBackend.in_order(
        [Reply(error="out of memory"), Reply("select", finish_reason="length")], latency_s=0.05
    )
    start = time.perf_counter()
    with pytest.raises(BackendError, match="out of memory"):
        _ask(backend, "q")
    assert time.perf_counter() - start >= 0.05
    assert _ask(backend, "q")[0].finish_reason == "length"


def test_after_aclose_calls_fail() -> None:
    backend = ScriptedBackend.in_order(["x"])
    asyncio.run(backend.aclose())
    with pytest.raises(BackendError, match="closed"):
        _ask(backend, "q")
