"""The thread that shares rows among calls, with a decoder that only counts."""

from __future__ import annotations

import random
import threading
from concurrent.futures import CancelledError, Future
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")

from starsql.agent.backends.batching import Batcher, choose, repeats  # noqa: E402
from starsql.agent.backends.decode import WIDTH, Row  # noqa: E402
from starsql.errors import BackendError  # noqa: E402

_VOCABULARY = 100


class _Counting:
    """Says the number after the last one. `gate` holds each step until it is opened."""

    bytes_per_token = 1

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.widths: list[int] = []
        self.prefills = 0
        self.fail_on: int | None = None
        self.working = threading.Event()

    def row(self, capacity: int) -> Row:
        return Row(torch.zeros(1, 1, capacity, 1), torch.zeros(1, 1, capacity, 1))

    def load_prefix(self, row: Row, tokens: Any) -> None:
        pass

    def prefill_chunk(self, row: Row, tokens: Any) -> Any:
        self.prefills += 1
        if tokens[-1] == self.fail_on:
            raise RuntimeError("a broken prompt")
        row.length = len(tokens)
        return _likely(tokens[-1] + 1)

    def step(self, rows: Any, tokens: Any) -> Any:
        self.working.set()
        assert self.gate.wait(10)
        active = [t for r, t in zip(rows, tokens, strict=True) if r is not None]
        self.widths.append(len(active))
        if self.fail_on in active:
            raise RuntimeError("a broken step")
        for row in rows:
            if row is not None:
                row.length += 1
                assert row.length <= row.capacity
        return torch.stack([_likely(token + 1) for token in tokens])


def _likely(token: int) -> Any:
    logits = torch.zeros(_VOCABULARY)
    logits[token % _VOCABULARY] = 50.0
    return logits


class _Stuck(_Counting):
    """Says the same number for ever."""

    def step(self, rows: Any, tokens: Any) -> Any:
        super().step(rows, tokens)
        return torch.stack([_likely(token) for token in tokens])


@pytest.fixture
def decoder() -> _Counting:
    return _Counting()


@pytest.fixture
def batcher(decoder: _Counting) -> Any:
    batcher = Batcher([decoder], ends=frozenset([90]), kv_bytes=1 << 20)  # type: ignore[list-item]
    yield batcher
    decoder.gate.set()
    batcher.close()


def _ask(batcher: Batcher, last: int, limit: int = 5, n: int = 1) -> Future[Any]:
    return batcher.submit([1, last], n=n, limit=limit, temperature=0.5, seed=0)


def _tokens(future: Future[Any]) -> list[list[int]]:
    return [text.tokens for text in future.result(10)]


def test_texts_go_on_to_their_limit(batcher: Batcher) -> None:
    [text] = _ask(batcher, 10, limit=3).result(10)
    assert (text.tokens, text.finish_reason) == ([11, 12, 13], "length")


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ([7] * 160, True),
        ([7] * 159, False),
        ([1, 2, 3] * 64, True),
        (list(range(50)) * 16, False),
        ([*range(40)] * 20, True),
        ([*range(1000), *[7] * 104], False),
        ([*range(1000), *[7] * 168], True),
    ],
    ids=["one", "short", "three", "long-cycle", "longest-cycle", "a-bitmap", "at-the-end"],
)
def test_only_long_repetition_counts(tokens: list[int], expected: bool) -> None:
    assert repeats(tokens) == expected


def test_a_text_that_repeats_itself_is_ended() -> None:
    batcher = Batcher([_Stuck()], ends=frozenset([90]), kv_bytes=1 << 20)  # type: ignore[list-item]
    [text] = batcher.submit([1, 5], n=1, limit=500, temperature=0, seed=0).result(10)
    batcher.close()
    assert (len(text.tokens), text.finish_reason) == (160, "repetition")


def test_an_end_token_stops_and_is_left_out(batcher: Batcher) -> None:
    [text] = _ask(batcher, 87).result(10)
    assert (text.tokens, text.finish_reason) == ([88, 89], "stop")


def test_the_first_token_may_be_the_end(batcher: Batcher) -> None:
    [text] = _ask(batcher, 89).result(10)
    assert (text.tokens, text.finish_reason) == ([], "stop")


def test_candidates_share_one_prefill_and_the_steps(batcher: Batcher, decoder: _Counting) -> None:
    assert _tokens(_ask(batcher, 10, limit=3, n=4)) == [[11, 12, 13]] * 4
    assert decoder.prefills == 1
    assert decoder.widths == [4, 4]


def test_more_texts_than_slots_wait_their_turn(batcher: Batcher, decoder: _Counting) -> None:
    assert _tokens(_ask(batcher, 10, limit=3, n=WIDTH + 3)) == [[11, 12, 13]] * (WIDTH + 3)
    assert decoder.widths == [WIDTH, WIDTH, 3, 3]


def test_a_new_call_joins_those_under_way(batcher: Batcher, decoder: _Counting) -> None:
    decoder.gate.clear()
    first = _ask(batcher, 10, limit=4)
    assert decoder.working.wait(10)
    second = _ask(batcher, 20, limit=2)
    decoder.gate.set()
    assert (_tokens(first), _tokens(second)) == ([[11, 12, 13, 14]], [[21, 22]])
    assert decoder.widths == [1, 2, 1]


def test_memory_bounds_the_texts_in_flight(decoder: _Counting) -> None:
    # A text needs 2 + 5 - 1 tokens, and as many again while its prompt's own keys are held.
    batcher = Batcher([decoder], ends=frozenset(), kv_bytes=18)  # type: ignore[list-item]
    futures = [_ask(batcher, 10 * i) for i in range(4)]
    assert [_tokens(f)[0][0] for f in futures] == [1, 11, 21, 31]
    batcher.close()
    assert max(decoder.widths) <= 2


def test_cancelling_frees_the_slots(batcher: Batcher, decoder: _Counting) -> None:
    decoder.gate.clear()
    long = [_ask(batcher, 0, limit=10_000) for _ in range(WIDTH)]
    assert decoder.working.wait(10)
    short = _ask(batcher, 10, limit=2)
    for future in long:
        assert future.cancel()
    decoder.gate.set()
    assert _tokens(short) == [[11, 12]]
    assert decoder.widths[-1] == 1
    with pytest.raises(CancelledError):
        long[0].result()


class _Halved(_Counting):
    """Takes two chunks to a prompt; who asked for it leaves between them."""

    asker: Future[Any] | None = None

    def prefill_chunk(self, row: Row, tokens: Any) -> Any:
        assert self.gate.wait(10)
        assert self.asker is not None
        if self.asker.done():
            return super().prefill_chunk(row, tokens)
        self.asker.cancel()
        return None


def test_cancelling_within_the_prompt_leaves_the_thread_alive() -> None:
    decoder = _Halved()
    decoder.gate.clear()
    batcher = Batcher([decoder], ends=frozenset([90]), kv_bytes=1 << 20)  # type: ignore[list-item]
    decoder.asker = _ask(batcher, 10)
    decoder.gate.set()
    assert _tokens(_ask(batcher, 20)) == [[21, 22, 23, 24, 25]]
    batcher.close()


@pytest.mark.parametrize("fail_on", [pytest.param(50, id="prompt"), pytest.param(52, id="step")])
def test_a_failure_reaches_its_caller_and_the_next_call_works(
    batcher: Batcher, decoder: _Counting, fail_on: int
) -> None:
    decoder.fail_on = fail_on
    with pytest.raises(BackendError, match="RuntimeError: a broken") as caught:
        _ask(batcher, 50).result(10)
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert _tokens(_ask(batcher, 10, limit=1)) == [[11]]


def test_closing_fails_the_calls_in_flight_and_all_later_ones(
    batcher: Batcher, decoder: _Counting
) -> None:
    decoder.gate.clear()
    futures = [_ask(batcher, 10) for _ in range(WIDTH + 2)]
    assert decoder.working.wait(10)
    closing = threading.Thread(target=batcher.close)
    closing.start()
    decoder.gate.set()
    closing.join(10)
    for future in futures:
        with pytest.raises(BackendError, match="was closed"):
            future.result(10)
    with pytest.raises(BackendError, match="was closed"):
        _ask(batcher, 10)


def test_close_without_a_call_and_twice(batcher: Batcher) -> None:
    batcher.close()
    batcher.close()


def test_choose_takes_the_likeliest_at_temperature_0() -> None:
    assert choose(torch.tensor([0.1, 3.0, 2.9]), 0, random.Random(0)) == 1


def test_choose_draws_as_often_as_likely() -> None:
    logits = torch.log(torch.tensor([0.5, 0.0, 0.3, 0.2]))
    chance = random.Random(0)
    drawn = [choose(logits, 1.0, chance) for _ in range(2000)]
    shares = [drawn.count(token) / 2000 for token in range(4)]
    assert shares == pytest.approx([0.5, 0, 0.3, 0.2], abs=0.04)
    assert shares[1] == 0


def test_choose_refuses_what_is_no_number() -> None:
    with pytest.raises(FloatingPointError, match="not finite"):
        choose(torch.tensor([0.0, float("nan")]), 0, random.Random(0))
