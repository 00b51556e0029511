"""Completions computed elsewhere: collected without a model, read back, the rest passed on."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest

pytest.importorskip("torch")

from starsql.agent.backends.batching import Generation
from starsql.agent.backends.guide import Names
from starsql.agent.backends.recorded import (
    Collector,
    Recorded,
    Request,
    read_answers,
    read_requests,
)

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
