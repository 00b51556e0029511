"""Completions that were computed elsewhere, or a moment ago.

A machine with a GPU may lack everything that the agent needs, and be lent for minutes only. So what
the agent would ask first is collected without a model (`Collector`), answered there in one go, and
read back here (`Recorded`); only repairs, whose prompts hold what went wrong, are computed here.

What is asked in several settings is asked alike at first: `Once` has that computed once.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from pathlib import Path

from starsql.agent.backends.batching import Generation
from starsql.agent.backends.guide import Names
from starsql.agent.backends.tokenwise import Continues

__all__ = ["Collector", "Once", "Recorded", "Request", "read_answers", "read_requests"]


@dataclass(frozen=True, slots=True)
class Request:
    """The arguments of `Continues.submit`."""

    prompt: tuple[int, ...]
    n: int
    limit: int
    temperature: float
    seed: int
    names: Names | None = None

    @property
    def key(self) -> str:
        """The same for requests that a model answers alike. Greedy texts have no seed."""
        seed = self.seed if self.temperature else 0
        content = [self.prompt, self.n, self.limit, self.temperature, seed, self.names]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()

    def line(self, texts: Sequence[Generation] = ()) -> bytes:
        """A line of a file of requests or, with texts, of answers."""
        answers = [asdict(text) for text in texts]
        return json.dumps({**asdict(self), "texts": answers}).encode() + b"\n"


def read_requests(path: Path) -> Iterator[Request]:
    """The requests of a file that `Request.line` made."""
    with path.open("rb") as lines:
        for line in lines:
            yield _read(line)[0]


def read_answers(paths: Iterable[Path]) -> dict[str, list[Generation]]:
    """Texts by their request's key."""
    answers = {}
    for path in paths:
        with path.open("rb") as lines:
            for line in lines:
                request, texts = _read(line)
                answers[request.key] = texts
    return answers


def _read(line: bytes) -> tuple[Request, list[Generation]]:
    content = json.loads(line)
    texts = [Generation(**text) for text in content.pop("texts")]
    content["prompt"] = tuple(content["prompt"])
    if (names := content.get("names")) is not None:
        tables, links, text, wordless = names
        content["names"] = Names(
            tables=tuple((table, tuple(columns)) for table, columns in tables),
            links=tuple(map(tuple, links)),
            text=text,
            wordless=tuple(map(tuple, wordless)),
        )
    return Request(**content), texts


class Collector:
    """`Continues` that keeps what it is asked and answers with empty texts."""

    def __init__(self) -> None:
        self.requests: dict[str, Request] = {}
        self._lock = threading.Lock()

    def submit(
        self,
        prompt: Sequence[int],
        *,
        n: int,
        limit: int,
        temperature: float,
        seed: int,
        names: Names | None = None,
    ) -> Future[list[Generation]]:
        request = Request(tuple(prompt), n, limit, temperature, seed, names)
        with self._lock:
            self.requests.setdefault(request.key, request)
        future: Future[list[Generation]] = Future()
        future.set_result([Generation([], "stop")] * n)
        return future

    def score(self, _: Sequence[int], answers: Sequence[Sequence[int]]) -> Future[list[float]]:
        """All alike: empty texts are not compared."""
        future: Future[list[float]] = Future()
        future.set_result([0.0] * len(answers))
        return future

    def close(self) -> None:
        """Nothing is open."""


class Recorded:
    """`Continues` that knows some answers and asks a model for all others."""

    def __init__(self, answers: Mapping[str, list[Generation]], model: Continues) -> None:
        self._answers = answers
        self._model = model
        self.known = 0
        """Requests that were answered without the model."""
        self.asked = 0
        """Requests that were passed on to it."""

    def submit(
        self,
        prompt: Sequence[int],
        *,
        n: int,
        limit: int,
        temperature: float,
        seed: int,
        names: Names | None = None,
    ) -> Future[list[Generation]]:
        request = Request(tuple(prompt), n, limit, temperature, seed, names)
        texts = self._answers.get(request.key)
        if texts is None:
            self.asked += 1
            return self._model.submit(
                prompt, n=n, limit=limit, temperature=temperature, seed=seed, names=names
            )
        self.known += 1
        future: Future[list[Generation]] = Future()
        future.set_result(texts)
        return future

    def score(self, prompt: Sequence[int], answers: Sequence[Sequence[int]]) -> Future[list[float]]:
        """By the model: such answers are not recorded."""
        return self._model.score(prompt, answers)

    def close(self) -> None:
        self._model.close()


class Once:
    """`Continues` that asks a model once for each greedy text, however often it is wanted.

    Texts that are drawn are always asked for, and so is what has failed. Cancelling a call does not
    cancel the model's: others may wait for it.
    """

    def __init__(self, model: Continues) -> None:
        self._model = model
        self._asked: dict[str, Future[list[Generation]]] = {}
        self._lock = threading.Lock()

    def submit(
        self,
        prompt: Sequence[int],
        *,
        n: int,
        limit: int,
        temperature: float,
        seed: int,
        names: Names | None = None,
    ) -> Future[list[Generation]]:
        def ask() -> Future[list[Generation]]:
            return self._model.submit(
                prompt, n=n, limit=limit, temperature=temperature, seed=seed, names=names
            )

        if temperature > 0:
            return ask()
        key = Request(tuple(prompt), n, limit, temperature, seed, names).key
        with self._lock:
            asked = self._asked.get(key)
            if asked is None or (asked.done() and asked.exception()):
                asked = self._asked[key] = ask()
        return _following(asked)

    def score(self, prompt: Sequence[int], answers: Sequence[Sequence[int]]) -> Future[list[float]]:
        return self._model.score(prompt, answers)

    def close(self) -> None:
        self._model.close()


def _following(first: Future[list[Generation]]) -> Future[list[Generation]]:
    """A future that ends as the first one does, and can be cancelled without it."""
    second: Future[list[Generation]] = Future()

    def follow(ended: Future[list[Generation]]) -> None:
        if not second.set_running_or_notify_cancel():
            return
        if error := ended.exception():
            second.set_exception(error)
        else:
            second.set_result(ended.result())

    first.add_done_callback(follow)
    return second
