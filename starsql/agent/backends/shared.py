"""One model for several processes: one computes, the others ask it through pipes.

Linting, EXPLAIN and judging are Python's work, a core for each process, while a GPU wants all calls
in one batch. So questions are divided among processes that share the model of their parent:

    server = ModelServer()
    process = Process(target=work, args=(server.connect(),))      # there: PipeBatcher(connection)
    server.batcher = WideBatcher(...)                             # may be exchanged between calls
"""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from starsql.agent.backends.batching import Generation
from starsql.agent.backends.guide import Names
from starsql.agent.backends.tokenwise import Continues
from starsql.errors import BackendError

__all__ = ["ModelServer", "PipeBatcher"]


@dataclass(frozen=True, slots=True)
class _Request:
    """The arguments of `Continues.submit`."""

    number: int
    prompt: Sequence[int]
    n: int
    limit: int
    temperature: float
    seed: int
    names: Names | None


@dataclass(frozen=True, slots=True)
class _ScoreRequest:
    """The arguments of `Continues.score`."""

    number: int
    prompt: Sequence[int]
    answers: Sequence[Sequence[int]]


_Reply = tuple[int, list[Generation] | list[float] | str]
"""A request's number, and what was asked for or what went wrong."""


class ModelServer:
    """Passes calls of other processes on to `batcher`."""

    def __init__(self) -> None:
        self.batcher: Continues | None = None
        """None: calls fail."""

    def connect(self) -> Connection:
        """The end of a new pipe that a process is to be given. It is served until it closes."""
        ours, theirs = get_context("spawn").Pipe()
        replies: queue.SimpleQueue[_Reply | None] = queue.SimpleQueue()
        for target in (self._read, _send):
            threading.Thread(target=target, args=(ours, replies), daemon=True).start()
        return theirs

    def _read(self, requests: Connection, replies: queue.SimpleQueue[_Reply | None]) -> None:
        try:
            while True:
                self._submit(requests.recv(), replies)
        except (EOFError, OSError):
            replies.put(None)

    def _submit(
        self, request: _Request | _ScoreRequest, replies: queue.SimpleQueue[_Reply | None]
    ) -> None:
        def reply(future: Future[Any]) -> None:
            error = future.exception()
            replies.put((request.number, str(error) if error else future.result()))

        if self.batcher is None:
            replies.put((request.number, "the model server has no model"))
            return
        future: Future[Any]
        try:
            if isinstance(request, _ScoreRequest):
                future = self.batcher.score(request.prompt, request.answers)
            else:
                future = self.batcher.submit(
                    request.prompt,
                    n=request.n,
                    limit=request.limit,
                    temperature=request.temperature,
                    seed=request.seed,
                    names=request.names,
                )
        except BackendError as error:
            replies.put((request.number, str(error)))
            return
        future.add_done_callback(reply)


def _send(pipe: Connection, replies: queue.SimpleQueue[_Reply | None]) -> None:
    """In a thread of its own: a full pipe must not hold up the model."""
    try:
        while (reply := replies.get()) is not None:
            pipe.send(reply)
    except OSError:
        pass  # the process has ended, and with it whoever waits


class PipeBatcher:
    """The model of another process, as `Continues`."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()
        self._numbers = itertools.count()
        self._waiting: dict[int, Future[Any]] = {}
        self._thread = threading.Thread(target=self._read, name="starsql-replies", daemon=True)
        self._thread.start()

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
        """Ask for n texts of at most `limit` tokens. Raises BackendError if the server is gone."""
        return self._ask(
            lambda number: _Request(number, list(prompt), n, limit, temperature, seed, names)
        )

    def score(self, prompt: Sequence[int], answers: Sequence[Sequence[int]]) -> Future[list[float]]:
        """Ask how likely whole answers are. Raises BackendError if the server is gone."""
        return self._ask(
            lambda number: _ScoreRequest(number, list(prompt), [list(one) for one in answers])
        )

    def _ask(self, request: Callable[[int], _Request | _ScoreRequest]) -> Future[Any]:
        future: Future[Any] = Future()
        with self._lock:
            number = next(self._numbers)
            self._waiting[number] = future
            try:
                self._pipe.send(request(number))
            except OSError as error:
                del self._waiting[number]
                raise BackendError("the process that computes the model is gone") from error
        return future

    def close(self) -> None:
        """Let go of the pipe; calls in flight fail with BackendError."""
        self._pipe.close()
        self._fail_all()

    def _read(self) -> None:
        try:
            while True:
                number, answer = self._pipe.recv()
                future = self._waiting.pop(number)
                try:
                    if isinstance(answer, str):
                        future.set_exception(BackendError(answer))
                    else:
                        future.set_result(answer)
                except InvalidStateError:
                    pass  # it was cancelled
        except (EOFError, OSError):
            self._fail_all()

    def _fail_all(self) -> None:
        for number in list(self._waiting):
            future = self._waiting.pop(number, None)
            if future is not None and not future.done():
                future.set_exception(BackendError("the process that computes the model is gone"))
