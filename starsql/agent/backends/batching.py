"""One thread that answers all calls: texts join as slots fall free and leave when they are done.

What a text says depends on its prompt, temperature, seed and candidate index alone (see `decode`),
so neither the order of calls nor who else is in the batch shows in the answers.
"""

from __future__ import annotations

import atexit
import logging
import queue
import random
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass, field
from typing import Literal

import torch
from torch import Tensor

from starsql.agent.backends.decode import WIDTH, Decoder, Row
from starsql.errors import BackendError

__all__ = ["Batcher", "Generation", "choose"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Generation:
    """One candidate's tokens, without the end token that stopped it."""

    tokens: list[int]
    finish_reason: Literal["stop", "length"]


@dataclass(eq=False)
class _Call:
    """One prompt and the texts asked for."""

    prompt: Sequence[int]
    limit: int
    """Tokens a text may have, at least 1."""
    temperature: float
    texts: list[_Text]
    future: Future[list[Generation]]
    row: Row | None = None
    """The prompt's keys and values, until the last text takes them over."""
    first: Tensor | None = None
    """(vocabulary,) the logits that follow the prompt."""

    @property
    def capacity(self) -> int:
        """Tokens whose keys are kept; the last one generated is never read again."""
        return len(self.prompt) + self.limit - 1


@dataclass(eq=False)
class _Text:
    """One candidate being written."""

    chance: random.Random
    """Its own: one number is drawn for each token."""
    tokens: list[int] = field(default_factory=list)
    row: Row | None = None
    finish_reason: Literal["stop", "length"] | None = None


class Batcher:
    """Runs a Decoder in a thread of its own and shares its rows among the calls.

    ends: tokens that end a text. kv_bytes: bound on the keys and values in flight; one text is
    let in whatever it needs. Methods may be called from any thread.
    """

    def __init__(self, decoder: Decoder, *, ends: frozenset[int], kv_bytes: int) -> None:
        self._decoder = decoder
        self._ends = ends
        self._kv_bytes = kv_bytes
        self._inbox: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._waiting: deque[tuple[_Call, _Text]] = deque()
        self._slots: list[tuple[_Call, _Text] | None] = [None] * WIDTH
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def submit(
        self, prompt: Sequence[int], *, n: int, limit: int, temperature: float, seed: int
    ) -> Future[list[Generation]]:
        """Ask for n texts of at most `limit` tokens. Cancelling the future frees their rows."""
        texts = [_Text(random.Random(f"{seed}:{index}")) for index in range(n)]  # noqa: S311
        call = _Call(prompt, limit, temperature, texts, Future())
        with self._lock:
            if self._closed.is_set():
                raise BackendError("the model was closed; open a new one to go on")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="starsql-model", daemon=True)
                self._thread.start()
                # A daemon thread inside torch when the interpreter ends would abort the process.
                atexit.register(self.close)
            self._inbox.put(call)
        return call.future

    def close(self) -> None:
        """End the thread after the step it is computing; calls in flight fail with BackendError."""
        with self._lock:
            self._closed.set()
            self._inbox.put(None)
        if self._thread is not None:
            self._thread.join()
            atexit.unregister(self.close)

    def _run(self) -> None:
        reason = "the model was closed while it was answering"
        try:
            while self._gather():
                self._drop_cancelled()
                self._admit()
                self._advance()
        except BaseException as error:
            reason = f"the model's thread failed: {error!r}"
            raise
        finally:
            self._abandon(reason)

    def _gather(self) -> bool:
        """Take in new calls, waiting for one if there is nothing else to do. False: closed."""
        busy = self._waiting or any(self._slots)
        while not self._closed.is_set():
            try:
                call = self._inbox.get(block=not busy)
            except queue.Empty:
                return True
            if call is not None:
                self._waiting.extend((call, text) for text in call.texts)
                busy = True
        return False

    def _drop_cancelled(self) -> None:
        """Forget the texts of calls that ended without them: cancelled, or failed."""
        self._waiting = deque(pair for pair in self._waiting if not pair[0].future.done())
        self._slots = [pair if pair and not pair[0].future.done() else None for pair in self._slots]

    def _admit(self) -> None:
        """Give free slots to waiting texts, in the order of the calls."""
        while self._waiting and None in self._slots and self._fits(self._waiting[0][0]):
            call, text = self._waiting.popleft()
            if call.future.done():
                continue
            try:
                self._start(call, text)
            except Exception as error:
                self._fail(call, error)
                continue
            if text.finish_reason is None:
                self._slots[self._slots.index(None)] = (call, text)

    def _fits(self, call: _Call) -> bool:
        rows = [active.capacity for active, _ in filter(None, self._slots)]
        tokens = sum(rows) + 2 * call.capacity  # the prompt's own keys, and the text's copy of them
        return not rows or tokens * self._decoder.bytes_per_token <= self._kv_bytes

    def _start(self, call: _Call, text: _Text) -> None:
        """Bring a text to its first token; the call's first text computes the prompt."""
        if call.first is None and not self._prefill(call):
            return
        assert call.row is not None
        assert call.first is not None
        if text is call.texts[-1]:
            text.row, call.row = call.row, None
        else:
            text.row = call.row.copy()
        self._append(call, text, call.first)

    def _prefill(self, call: _Call) -> bool:
        """Compute the prompt. False if the call was cancelled or the model closed meanwhile."""
        call.row = self._decoder.row(call.capacity)
        self._decoder.load_prefix(call.row, call.prompt)
        while call.first is None:
            if call.future.done() or self._closed.is_set():
                return False
            call.first = self._decoder.prefill_chunk(call.row, call.prompt)
        return True

    def _advance(self) -> None:
        """One token for every text in a slot."""
        active = [pair for pair in self._slots if pair is not None]
        if not active:
            return
        rows = [pair[1].row if pair else None for pair in self._slots]
        tokens = [pair[1].tokens[-1] if pair else 0 for pair in self._slots]
        try:
            logits = self._decoder.step(rows, tokens)
        except Exception as error:
            for call, _ in active:
                self._fail(call, error)
            self._slots = [None] * WIDTH
            return
        for slot, pair in enumerate(self._slots):
            if pair is not None:
                try:
                    self._append(*pair, logits[slot])
                except Exception as error:
                    self._fail(pair[0], error)
                if pair[1].finish_reason is not None or pair[0].future.done():
                    self._slots[slot] = None

    def _append(self, call: _Call, text: _Text, logits: Tensor) -> None:
        token = choose(logits, call.temperature, text.chance)
        if token in self._ends:
            text.finish_reason = "stop"
        else:
            text.tokens.append(token)
            if len(text.tokens) == call.limit:
                text.finish_reason = "length"
        if text.finish_reason is not None:
            text.row = None
            self._deliver(call)

    def _deliver(self, call: _Call) -> None:
        """Answer the caller once all of the call's texts are done."""
        done = [
            Generation(text.tokens, text.finish_reason)
            for text in call.texts
            if text.finish_reason is not None
        ]
        if len(done) == len(call.texts):
            try:
                call.future.set_result(done)
            except InvalidStateError:
                logger.debug("a call was cancelled as its last text was done")

    def _fail(self, call: _Call, error: Exception) -> None:
        """Tell the caller; the call's other texts are dropped on the next round."""
        logger.debug("the model failed", exc_info=error)
        failure = BackendError(f"the model failed: {type(error).__name__}: {error}")
        failure.__cause__ = error
        try:
            call.future.set_exception(failure)
        except InvalidStateError:
            logger.debug("a call failed after it was cancelled")

    def _abandon(self, reason: str) -> None:
        """Nobody will answer any more: say so to everyone who waits."""
        with self._lock:
            self._closed.set()
        calls = {pair[0] for pair in (*self._waiting, *filter(None, self._slots))}
        while not self._inbox.empty():
            if (call := self._inbox.get_nowait()) is not None:
                calls.add(call)
        self._waiting.clear()
        self._slots = [None] * WIDTH
        for call in calls:
            self._fail(call, RuntimeError(reason))


def choose(logits: Tensor, temperature: float, chance: random.Random) -> int:
    """The next token: the likeliest at temperature 0, else drawn with one number from `chance`.

    logits: (vocabulary,) float32. Raises FloatingPointError if the model computed no numbers.
    """
    best = int(logits.argmax())
    if not torch.isfinite(logits[best]):
        raise FloatingPointError("the logits are not finite: the weights are damaged or overflow")
    if temperature == 0:
        return best
    # In float64 on the CPU, so that one number picks the same token on every device.
    scaled = logits.detach().cpu().double() / temperature
    total = torch.softmax(scaled, dim=0).cumsum(dim=0)
    place = torch.searchsorted(total, chance.random() * float(total[-1]), right=True)
    return min(int(place), len(logits) - 1)
