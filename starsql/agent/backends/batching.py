"""Threads that answer all calls: texts join as slots fall free and leave when they are done.

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

import numpy as np
import torch
from torch import Tensor

from starsql.agent.backends.base import FinishReason
from starsql.agent.backends.decode import WIDTH, Decoder, Row
from starsql.agent.backends.guide import Guide, Names
from starsql.agent.backends.held import Held, Likeliest, likeliest
from starsql.errors import BackendError

__all__ = [
    "CLOSED",
    "Batcher",
    "Call",
    "Generation",
    "Reading",
    "Text",
    "choose",
    "choose_in_turn",
    "fail",
    "hold",
    "repeats",
    "take",
]

logger = logging.getLogger(__name__)

# A small model that repeats itself never stops. Honest SQL repeats a little too: the longest runs
# known, 100-character activity bitmaps written out, take 100 tokens.
_REPEATED_TOKENS = 160
_LONGEST_CYCLE = 40
_LOOK_EVERY = 16

_DRAWN_FROM = 256
"""Likeliest tokens, when one takes the place of a token that was refused."""

CLOSED = "the model was closed while it was answering"


@dataclass(frozen=True, slots=True)
class Generation:
    """One candidate's tokens, without the end token that stopped it."""

    tokens: list[int]
    finish_reason: FinishReason


@dataclass(eq=False)
class Call:
    """One prompt and the texts asked for; `of` makes one."""

    prompt: Sequence[int]
    limit: int
    """Tokens a text may have, at least 1."""
    temperature: float
    texts: list[Text]
    future: Future[list[Generation]]
    row: Row | None = None
    """The prompt's keys and values, until the last text takes them over."""
    first: Tensor | None = None
    """(vocabulary,) the logits that follow the prompt."""

    @classmethod
    def of(
        cls, prompt: Sequence[int], *, n: int, limit: int, temperature: float, seed: int
    ) -> Call:
        """A call for n texts; each draws from its own generator."""
        texts = [Text(random.Random(f"{seed}:{index}")) for index in range(n)]  # noqa: S311
        return cls(prompt, limit, temperature, texts, Future())

    def hold(self, names: Names | None, pieces: Sequence[bytes], ends: frozenset[int]) -> None:
        """Hold each text to a guide, if there are names and tokens can be read."""
        if names is not None and pieces:
            guide = Guide(names)  # one for all: their beginnings are mostly the same
            for text in self.texts:
                text.held = Held(guide, pieces, ends)

    @property
    def capacity(self) -> int:
        """Tokens whose keys are kept; the last one generated is never read again."""
        return len(self.prompt) + self.limit - 1


@dataclass(eq=False)
class Reading:
    """One prompt, and answers to it of which is asked how likely they are."""

    prompt: Sequence[int]
    answers: Sequence[Sequence[int]]
    """Whole ones, with the token that ends them."""
    future: Future[list[float]] = field(default_factory=Future)
    """The natural logarithm of each answer's probability."""


@dataclass(eq=False)
class Text:
    """One candidate being written."""

    chance: random.Random
    """Its own: one number is drawn for each token, and more where a guide refuses some."""
    held: Held | None = None
    """None: it may go on as it likes."""
    tokens: list[int] = field(default_factory=list)
    row: Row | None = None
    finish_reason: FinishReason | None = None


class Batcher:
    """Answers calls with one thread for each decoder. Methods may be called from any thread.

    A thread computes on one core (on a GPU, where there is one): two threads with a batch each do
    more than two cores in one batch, which wait for each other hundreds of times a step, ten times
    as long once another program wants a core. torch's thread count is therefore set to 1, which
    holds for the whole process.

    ends: tokens that end a text. pieces: what each token says, for calls that bring names; without
    them names mean nothing. kv_bytes: bound on the keys and values in flight; a thread lets
    one text in whatever it needs.
    """

    def __init__(
        self,
        decoders: Sequence[Decoder],
        *,
        ends: frozenset[int],
        kv_bytes: int,
        pieces: Sequence[bytes] = (),
    ) -> None:
        self._pieces, self._ends = pieces, ends
        self._inbox: queue.SimpleQueue[Call | Reading | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._lock = threading.Lock()
        self._workers = [
            _Worker(decoder, self._inbox, self._closed, ends, kv_bytes // len(decoders))
            for decoder in decoders
        ]
        self._started = False

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
        """Ask for n texts of at most `limit` tokens. Cancelling the future frees their rows."""
        call = Call.of(prompt, n=n, limit=limit, temperature=temperature, seed=seed)
        call.hold(names, self._pieces, self._ends)
        self._put(call)
        return call.future

    def score(self, prompt: Sequence[int], answers: Sequence[Sequence[int]]) -> Future[list[float]]:
        """Ask how likely whole answers are, as `Reading` says."""
        reading = Reading(prompt, answers)
        self._put(reading)
        return reading.future

    def _put(self, call: Call | Reading) -> None:
        with self._lock:
            if self._closed.is_set():
                raise BackendError("the model was closed; open a new one to go on")
            if not self._started:
                self._started = True
                # A daemon thread inside torch when the interpreter ends would abort the process.
                atexit.register(self.close)
                for worker in self._workers:
                    worker.start()
            self._inbox.put(call)

    def close(self) -> None:
        """End the threads after the step they are computing; calls in flight get BackendError."""
        with self._lock:
            self._closed.set()
            if not self._started:
                return
        for _ in self._workers:
            self._inbox.put(None)
        for worker in self._workers:
            worker.join()
        atexit.unregister(self.close)
        while not self._inbox.empty():
            if (call := self._inbox.get_nowait()) is not None:
                fail(call, RuntimeError(CLOSED))


class _Worker(threading.Thread):
    """One decoder with its batch. Takes calls from the inbox as it has room for them."""

    def __init__(
        self,
        decoder: Decoder,
        inbox: queue.SimpleQueue[Call | Reading | None],
        closed: threading.Event,
        ends: frozenset[int],
        kv_bytes: int,
    ) -> None:
        super().__init__(name="starsql-model", daemon=True)
        self._decoder = decoder
        self._inbox = inbox
        self._closed = closed
        self._ends = ends
        self._kv_bytes = kv_bytes
        self._waiting: deque[tuple[Call, Text]] = deque()
        self._slots: list[tuple[Call, Text] | None] = [None] * WIDTH

    def run(self) -> None:
        torch.set_num_threads(1)
        reason = CLOSED
        try:
            while self._gather():
                self._drop_cancelled()
                self._admit()
                self._advance()
        except BaseException as error:
            reason = f"a thread of the model failed: {error!r}"
            raise
        finally:
            for pair in (*self._waiting, *filter(None, self._slots)):
                fail(pair[0], RuntimeError(reason))

    def _gather(self) -> bool:
        """Take the next call if there is room, waiting if there is nothing to do. False: closed."""
        if self._waiting or None not in self._slots:
            return not self._closed.is_set()
        try:
            call = self._inbox.get(block=not any(self._slots))
        except queue.Empty:
            call = None
        if isinstance(call, Reading):
            self._read(call)
        elif call is not None:
            self._waiting.extend((call, text) for text in call.texts)
        return not self._closed.is_set()

    def _read(self, reading: Reading) -> None:
        """Tell how likely answers are. The texts being written wait: it is a step or two each."""
        if not reading.future.set_running_or_notify_cancel():
            return
        try:
            prompt = reading.prompt
            longest = max(map(len, reading.answers), default=0)
            row = self._decoder.row(len(prompt) + longest)
            before = prompt[:-1]
            self._decoder.load_prefix(row, before)
            while self._decoder.prefill_chunk(row, before) is None:
                pass
            scores = [self._decoder.score(row, prompt, answer) for answer in reading.answers]
            reading.future.set_result(scores)
        except Exception as error:
            fail(reading, error)

    def _drop_cancelled(self) -> None:
        """Forget the texts of calls that ended without them: cancelled, or failed."""
        self._waiting = deque(pair for pair in self._waiting if not pair[0].future.done())
        self._slots = [pair if pair and not pair[0].future.done() else None for pair in self._slots]

    def _admit(self) -> None:
        """Give free slots to waiting texts, in the order of the call's candidates."""
        while self._waiting and None in self._slots and self._fits(self._waiting[0][0]):
            call, text = self._waiting.popleft()
            if call.future.done():
                continue
            try:
                self._start(call, text)
            except Exception as error:
                fail(call, error)
                continue
            if text.row is not None:
                self._slots[self._slots.index(None)] = (call, text)

    def _fits(self, call: Call) -> bool:
        rows = [active.capacity for active, _ in filter(None, self._slots)]
        tokens = sum(rows) + 2 * call.capacity  # the prompt's own keys, and the text's copy of them
        return not rows or tokens * self._decoder.bytes_per_token <= self._kv_bytes

    def _start(self, call: Call, text: Text) -> None:
        """Bring a text to its first token; the call's first text computes the prompt.

        It is left without a row if that token ended it, or nobody waits for it any more.
        """
        if call.first is None and not self._prefill(call):
            return
        assert call.row is not None
        assert call.first is not None
        if text is call.texts[-1]:
            text.row, call.row = call.row, None
        else:
            text.row = call.row.copy()
        self._append(call, text, call.first)

    def _prefill(self, call: Call) -> bool:
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
                fail(call, error)
            self._slots = [None] * WIDTH
            return
        for slot, pair in enumerate(self._slots):
            if pair is not None:
                try:
                    self._append(*pair, logits[slot])
                except Exception as error:
                    fail(pair[0], error)
                if pair[1].finish_reason is not None or pair[0].future.done():
                    self._slots[slot] = None

    def _append(self, call: Call, text: Text, logits: Tensor) -> None:
        token = choose(logits, call.temperature, text.chance)
        if text.held is not None:
            (best,) = likeliest(logits[None])
            token = hold(call, text, token, best, logits)
            assert text.row is not None
            text.row.length = len(call.prompt) + len(text.tokens)
        take(call, text, token, self._ends)
        if text.finish_reason is not None:
            text.row = None


def hold(call: Call, text: Text, token: int, best: Likeliest, logits: Tensor) -> int:
    """The token that a text's guide takes instead of one; the text may first lose some it has."""
    assert text.held is not None
    chosen = text.held.choose(
        len(text.tokens),
        token,
        best,
        logits,
        lambda left, most: choose_in_turn(left, call.temperature, text.chance, most),
    )
    del text.tokens[chosen.kept :]
    return chosen.token


def take(call: Call, text: Text, token: int, ends: frozenset[int]) -> None:
    """Add a token to a text, or end it; the caller is answered once all texts of the call ended."""
    if token in ends:
        text.finish_reason = "stop"
    else:
        text.tokens.append(token)
        if len(text.tokens) == call.limit:
            text.finish_reason = "length"
        elif repeats(text.tokens):
            text.finish_reason = "repetition"
    if text.finish_reason is not None:
        _deliver(call)


def _deliver(call: Call) -> None:
    """Answer the caller if all of the call's texts are done."""
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


def fail(call: Call | Reading, error: Exception) -> None:
    """Tell the caller; the call's other texts are dropped on the next round."""
    logger.debug("the model failed", exc_info=error)
    failure = BackendError(f"the model failed: {type(error).__name__}: {error}")
    failure.__cause__ = error
    try:
        call.future.set_exception(failure)
    except InvalidStateError:
        logger.debug("a call failed after it had ended")


def repeats(tokens: Sequence[int]) -> bool:
    """Whether the last 160 tokens are one cycle of at most 40, again and again; looks at times."""
    if len(tokens) < _REPEATED_TOKENS or len(tokens) % _LOOK_EVERY:
        return False
    tail = list(tokens[-_REPEATED_TOKENS:])
    return any(tail[cycle:] == tail[:-cycle] for cycle in range(1, _LONGEST_CYCLE + 1))


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


def choose_in_turn(
    logits: Tensor, temperature: float, chance: random.Random, most: int
) -> list[int]:
    """At most so many tokens as `choose` would take them if each time those before were left out.

    logits: (vocabulary,) float32, minus infinity for what is not to be chosen. All are drawn at
    once, from the 256 likeliest if fewer are asked for, by the largest sums of logit and noise: the
    Gumbel-top-k trick, https://arxiv.org/abs/1903.06059.
    """
    among = max(most, _DRAWN_FROM) if temperature > 0 else most
    best = logits.topk(min(among, len(logits)))
    scores, tokens = best.values.cpu().double(), best.indices.cpu()
    if temperature > 0:
        times = np.random.default_rng(chance.getrandbits(64)).standard_exponential(len(scores))
        scores, order = (scores / temperature - torch.from_numpy(np.log(times))).sort(
            descending=True
        )
        tokens = tokens[order]
    found: list[int] = tokens[scores > -torch.inf][:most].tolist()
    return found
