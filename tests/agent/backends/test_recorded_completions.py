"""Completions computed elsewhere: collected, read back, the rest passed on; and once for all."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest

pytest.importorskip("torch")

from starsql.agent.backends.batching import Generation
from starsql.agent.backends.guide import Names
from starsql.agent.backends.recorded import (
    Collector,
    Once,
    Recorded,
    Request,
    read_answers,
    read_requests,
)
from starsql.errors import BackendError

GREEDY = Request(prompt=(5, 6, 7), n=1, limit=9, temperature=0.0, seed=1)
HELD = Request(
    prompt=(5, 6),
    n=1,
    limit=9,
    temperature=0.0,
    seed=1,
    names=Names(
        tables=(("song", ("id", "singer")), ("singer", ("id",))),
        links=(("song", "singer", "singer", "id"),),
        text="Whose songs?",
        wordless=(("song", "id"), ("singer", "id")),
    ),
)
SAMPLED = Request(prompt=(5, 6, 7), n=2, limit=9, temperature=0.8, seed=1)


class Echo:
    """Continues a prompt with its own last token."""

    closed = False

    def submit(self, prompt, *, n, limit, temperature, seed, names=None):
        future: Future[list[Generation]] = Future()
        future.set_result([Generation([prompt[-1]], "stop")] * n)
        return future

    def close(self):
        self.closed = True


def ask(continues, request, **changes):
    given = {"n": request.n, "limit": request.limit, "temperature": request.temperature}
    given |= {"seed": request.seed} | changes
    return continues.submit(list(request.prompt), **given).result()


def test_a_collector_keeps_each_request_once():
    collector = Collector()
    for request in (GREEDY, SAMPLED, SAMPLED):
        assert ask(collector, request) == [Generation([], "stop")] * request.n
    assert list(collector.requests.values()) == [GREEDY, SAMPLED]


def test_a_seed_counts_where_it_is_drawn_from():
    collector = Collector()
    for seed in (1, 2):
        ask(collector, GREEDY, seed=seed)
        ask(collector, SAMPLED, seed=seed)
    assert len(collector.requests) == 3


def test_requests_and_answers_are_read_as_they_were_written(tmp_path: Path):
    texts = [Generation([8, 9], "stop"), Generation([8], "length")]
    (tmp_path / "asked.jsonl").write_bytes(GREEDY.line() + HELD.line() + SAMPLED.line())
    assert hash(HELD) == hash(next(r for r in read_requests(tmp_path / "asked.jsonl") if r.names))
    (tmp_path / "answered.jsonl").write_bytes(SAMPLED.line(texts))
    assert list(read_requests(tmp_path / "asked.jsonl")) == [GREEDY, HELD, SAMPLED]
    assert read_answers([tmp_path / "answered.jsonl"]) == {SAMPLED.key: texts}


def test_what_is_not_recorded_is_computed():
    model = Echo()
    recorded = Recorded({GREEDY.key: [Generation([1], "stop")]}, model)
    assert ask(recorded, GREEDY, seed=77) == [Generation([1], "stop")]
    assert ask(recorded, SAMPLED) == [Generation([7], "stop")] * 2
    assert ask(recorded, GREEDY, limit=3) == [Generation([7], "stop")]
    assert (recorded.known, recorded.asked) == (1, 2)
    recorded.close()
    assert model.closed


class Waits:
    """Leaves its calls open."""

    def __init__(self):
        self.calls: list[Future[list[Generation]]] = []

    def submit(self, prompt, *, n, limit, temperature, seed, names=None):
        self.calls.append(Future())
        return self.calls[-1]


def submit(continues, request, **changes):
    given = {name: getattr(request, name) for name in ("n", "limit", "temperature", "seed")}
    return continues.submit(list(request.prompt), **given | {"names": request.names} | changes)


def test_a_greedy_text_is_asked_for_once_during_the_call_and_after_it():
    model = Waits()
    once = Once(model)
    during = [submit(once, GREEDY), submit(once, GREEDY, seed=2)]
    assert len(model.calls) == 1
    assert not any(call.done() for call in during)
    model.calls[0].set_result([Generation([7], "stop")])
    calls = [*during, submit(once, GREEDY)]
    assert [call.result(0) for call in calls] == [[Generation([7], "stop")]] * 3
    assert len(model.calls) == 1


@pytest.mark.parametrize(
    ("request_", "changes"),
    [
        pytest.param(SAMPLED, {}, id="drawn"),
        pytest.param(GREEDY, {"limit": 10}, id="longer"),
        pytest.param(GREEDY, {"names": HELD.names}, id="held to names"),
        pytest.param(HELD, {"n": 2}, id="more of them"),
    ],
)
def test_other_texts_are_asked_for_each(request_, changes):
    model = Waits()
    once = Once(model)
    submit(once, request_)
    submit(once, request_, **changes)
    assert len(model.calls) == 2


def test_a_cancelled_call_leaves_the_others_their_text():
    model = Waits()
    once = Once(model)
    first, second = submit(once, GREEDY), submit(once, GREEDY)
    assert first.cancel()
    assert not model.calls[0].cancelled()
    model.calls[0].set_result([Generation([7], "stop")])
    assert second.result(0) == [Generation([7], "stop")]


def test_what_failed_is_told_to_all_and_asked_for_again():
    model = Waits()
    once = Once(model)
    calls = [submit(once, GREEDY), submit(once, GREEDY)]
    model.calls[0].set_exception(BackendError("out of memory"))
    for call in calls:
        with pytest.raises(BackendError, match="out of memory"):
            call.result(0)
    submit(once, GREEDY)
    assert len(model.calls) == 2
