"""Hundreds of texts at once, for a GPU, where a step of 500 rows takes as long as one of ten.

Rows lie in slots of two padded tensors; a step is one replayed CUDA graph over the first slots, as
far as the longest row reaches. Prompts are computed in padded batches. With the number of rows the
kernels change, and with them last bits, so what `decode` promises does not hold here: answers may
depend on who else is in the batch.
"""

from __future__ import annotations

import atexit
import logging
import queue
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface

from starsql.agent.backends.batching import (
    CLOSED,
    Call,
    Generation,
    Reading,
    Text,
    fail,
    hold,
    take,
)
from starsql.agent.backends.decode import log_probabilities
from starsql.agent.backends.guide import Names
from starsql.agent.backends.held import likeliest
from starsql.errors import BackendError

__all__ = ["ATTENTION", "WideBatcher", "WideDecoder", "choose_each"]

logger = logging.getLogger(__name__)

ATTENTION = "starsql_wide"
"""Name under which the attention function is registered with transformers."""

_REACH = 256
"""Steps read keys up to a multiple of this, so that few graphs serve all lengths."""
_WIDTHS = (8, 32, 128, 256)
"""Rows of a step, beside the number of slots: as many as are needed, rounded up."""
_PREFILL_TOKENS = 1 << 16
"""Of one padded batch of prompts: enough to fill a GPU."""
_STEPS_BETWEEN_PREFILLS = 8
"""Each batch of prompts holds up all texts being written, so arrivals are gathered first."""


def _attend(
    _module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    scaling: float | None = None,
    **_: Any,
) -> tuple[Tensor, None]:
    """Attention of whole prompts (no mask: causal) or of one token a row, over what mask allows.

    query: (rows, heads, tokens, head_dim). Returns (rows, tokens, heads, head_dim).
    """
    if attention_mask is None:
        out = scaled_dot_product_attention(
            query, key, value, is_causal=True, scale=scaling, enable_gqa=True
        )
        return out.transpose(1, 2), None
    rows, heads, _, size = query.shape
    # Heads that share keys become the query's length: no key is copied.
    folded = query.reshape(rows, key.shape[1], -1, size)
    # cuDNN's attention plans anew for each shape and may not while a graph is recorded.
    with sdpa_kernel([SDPBackend.EFFICIENT_ATTENTION, SDPBackend.MATH]):
        out = scaled_dot_product_attention(
            folded, key, value, attn_mask=attention_mask, scale=scaling
        )
    return out.reshape(rows, 1, heads, size), None


AttentionInterface.register(ATTENTION, _attend)


class _Prompts:
    """Stands in for transformers' cache while prompts enter their slots."""

    def __init__(self, keys: Tensor, values: Tensor, slots: Tensor) -> None:
        self._keys, self._values, self._slots = keys, values, slots

    def update(self, keys: Tensor, values: Tensor, layer: int) -> tuple[Tensor, Tensor]:
        """keys, values: (prompts, kv_heads, tokens, head_dim)."""
        end = keys.shape[2]
        self._keys[layer][self._slots, :, :end] = keys
        self._values[layer][self._slots, :, :end] = values
        return keys, values


class _Tokens:
    """Stands in for transformers' cache while each of the first rows takes a token."""

    def __init__(self, keys: Tensor, values: Tensor, places: Tensor, reach: int) -> None:
        self._keys, self._values = keys, values
        self._places, self._reach = places, reach
        self._rows = torch.arange(len(places), device=places.device)

    def update(self, keys: Tensor, values: Tensor, layer: int) -> tuple[Tensor, Tensor]:
        """keys, values: (rows, kv_heads, 1, head_dim). Returns all that rows may read."""
        rows = len(self._rows)
        self._keys[layer][self._rows, :, self._places] = keys[:, :, 0]
        self._values[layer][self._rows, :, self._places] = values[:, :, 0]
        return (
            self._keys[layer, :rows, :, : self._reach],
            self._values[layer, :rows, :, : self._reach],
        )


class WideDecoder:
    """A causal language model with `slots` rows of at most `capacity` tokens, for one thread.

    Its rows take slots x capacity x `token_bytes(model)` of memory. The model's attention
    implementation is changed to `ATTENTION`.
    """

    def __init__(self, model: Any, *, slots: int, capacity: int) -> None:
        model.set_attn_implementation(ATTENTION)
        self._model = model.eval()
        self.slots = slots
        self.capacity = capacity
        self.device = model.device
        layers, kv_heads, size = _shape(model.config)
        shape = (layers, slots, kv_heads, capacity, size)
        # Zeros: what a mask hides is still multiplied by nought, and must be a number for that.
        self._keys = torch.zeros(shape, dtype=model.dtype, device=self.device)
        self._values = torch.zeros_like(self._keys)
        self._tokens = torch.zeros(slots, dtype=torch.long, device=self.device)
        self._places = torch.zeros(slots, dtype=torch.long, device=self.device)
        self._positions = torch.arange(capacity, device=self.device)
        self._graphs: dict[tuple[int, int], tuple[torch.cuda.CUDAGraph, Tensor]] = {}

    @staticmethod
    def token_bytes(model: Any) -> int:
        """Memory of one token's keys and values."""
        layers, kv_heads, size = _shape(model.config)
        return int(2 * layers * kv_heads * size * model.dtype.itemsize)

    def prefill(self, prompts: Sequence[Sequence[int]], slots: Sequence[int]) -> Tensor:
        """Fill slots with prompts. Returns (prompts, vocabulary) float32: what follows each."""
        with torch.inference_mode():
            longest = max(map(len, prompts))
            padded = [[*prompt, *[0] * (longest - len(prompt))] for prompt in prompts]
            # Padding stands behind the prompts, where nothing of theirs looks.
            hidden = self._model.base_model(
                input_ids=self._tensor(padded),
                position_ids=self._positions[:longest].unsqueeze(0),
                past_key_values=_Prompts(self._keys, self._values, self._tensor(slots)),
                use_cache=True,
            ).last_hidden_state
            last = self._tensor([len(prompt) - 1 for prompt in prompts])
            ends = hidden[torch.arange(len(prompts), device=self.device), last]
            logits: Tensor = self._model.get_output_embeddings()(ends)
        return logits.float()

    def score(self, pairs: Sequence[tuple[Sequence[int], Sequence[int]]]) -> list[float]:
        """The natural logarithm of each answer's probability. pairs: prompts and answers."""
        with torch.inference_mode():
            texts = [[*prompt, *answer[:-1]] for prompt, answer in pairs]
            longest = max(map(len, texts))
            padded = [[*text, *[0] * (longest - len(text))] for text in texts]
            hidden = self._model.base_model(
                input_ids=self._tensor(padded),
                position_ids=self._positions[:longest].unsqueeze(0),
                use_cache=False,
            ).last_hidden_state
            # Logits of the answers alone: all of them would take gigabytes.
            rows = [row for row, (_, answer) in enumerate(pairs) for _ in answer]
            places = [
                len(prompt) - 1 + place for prompt, answer in pairs for place in range(len(answer))
            ]
            states = hidden[self._tensor(rows), self._tensor(places)]
            logits = self._model.get_output_embeddings()(states)
            tokens = [token for _, answer in pairs for token in answer]
            each = log_probabilities(logits, tokens)
            total = torch.zeros(len(pairs), dtype=each.dtype, device=self.device)
            sums: list[float] = total.index_add_(0, self._tensor(rows), each).tolist()
        return sums

    def copy(self, sources: Sequence[int], targets: Sequence[int], length: int) -> None:
        """Copy the first `length` tokens of slots to other slots."""
        with torch.inference_mode():
            if targets:
                source, target = self._tensor(sources), self._tensor(targets)
                for kept in (self._keys, self._values):
                    kept[:, target, :, :length] = kept[:, source, :, :length]

    def step(self, tokens: Sequence[int], lengths: Sequence[int]) -> Tensor:
        """Append one token to each of the first slots, which hold so many tokens.

        Returns (rows, vocabulary) float32, to be read before the next step.
        """
        with torch.inference_mode():
            rows = len(tokens)
            width = next((w for w in _WIDTHS if rows <= w < self.slots), self.slots)
            reach = min(-(-(max(lengths) + 1) // _REACH) * _REACH, self.capacity)
            self._tokens[:rows] = self._tensor(tokens)
            self._places[:rows] = self._tensor(lengths)
            self._places[rows:width] = 0  # free slots compute what nobody reads
            if self.device.type != "cuda":
                return self._compute(width, reach)[:rows]
            if (width, reach) not in self._graphs:
                self._graphs[width, reach] = self._record(width, reach)
            graph, logits = self._graphs[width, reach]
            graph.replay()
            return logits[:rows]

    def _compute(self, width: int, reach: int) -> Tensor:
        places = self._places[:width]
        seen = self._positions[:reach] <= places.unsqueeze(1)
        output = self._model(
            input_ids=self._tokens[:width].unsqueeze(1),
            position_ids=places.unsqueeze(1),
            attention_mask=seen[:, None, None],
            past_key_values=_Tokens(self._keys, self._values, places, reach),
            use_cache=True,
        )
        logits: Tensor = output.logits[:, -1]
        return logits.float()

    def _record(self, width: int, reach: int) -> tuple[torch.cuda.CUDAGraph, Tensor]:
        """A step as a graph: launching 600 kernels one by one takes longer than they do."""
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(2):  # kernels are chosen and their memory is taken before recording
                self._compute(width, reach)
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, capture_error_mode="thread_local"):
            logits = self._compute(width, reach)
        return graph, logits

    def _tensor(self, numbers: Sequence[Any]) -> Tensor:
        return torch.tensor(numbers, dtype=torch.long, device=self.device)


def _shape(config: Any) -> tuple[int, int, int]:
    """Layers, heads of keys, and numbers of each."""
    size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    return int(config.num_hidden_layers), int(config.num_key_value_heads), int(size)


class WideBatcher:
    """Answers calls with one thread, like `Batcher`. Methods may be called from any thread.

    ends: tokens that end a text. pieces: what each token says, for calls that bring names.
    """

    def __init__(
        self, decoder: WideDecoder, *, ends: frozenset[int], pieces: Sequence[bytes] = ()
    ) -> None:
        self._pieces = pieces
        self._decoder = decoder
        self._ends = ends
        self._inbox: queue.SimpleQueue[Call | Reading | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="starsql-model", daemon=True)
        self._waiting: deque[Call] = deque()
        self._readings: list[Reading] = []
        self._active: list[tuple[Call, Text]] = []
        """In the order of their slots, without gaps."""
        self._steps_since_prefill = 0

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
        """Ask for n texts of at most `limit` tokens. Cancelling the future frees their slots."""
        if n > self._decoder.slots or len(prompt) + limit - 1 > self._decoder.capacity:
            raise BackendError(
                f"{n} texts of {len(prompt) + limit - 1} tokens do not fit into "
                f"{self._decoder.slots} slots of {self._decoder.capacity}: ask for fewer candidates"
            )
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
            if not self._thread.is_alive():
                atexit.register(self.close)
                self._thread.start()
            self._inbox.put(call)

    def close(self) -> None:
        """End the thread after the step it is computing; calls in flight get BackendError."""
        with self._lock:
            self._closed.set()
            if not self._thread.is_alive():
                return
        self._inbox.put(None)
        self._thread.join()
        atexit.unregister(self.close)

    def _run(self) -> None:
        reason = CLOSED
        try:
            while self._gather():
                self._forget_done()
                self._read()
                self._admit()
                self._advance()
        except BaseException as error:
            reason = f"the model's thread failed: {error!r}"
            raise
        finally:
            self._closed.set()
            while not self._inbox.empty():
                self._take(self._inbox.get_nowait())
            calls = [*self._waiting, *(call for call, _ in self._active)]
            pending: list[Call | Reading] = [*self._readings, *calls]
            for one in pending:
                fail(one, RuntimeError(reason))

    def _gather(self) -> bool:
        """Take all calls that came in, waiting for one if there is nothing to do. False: closed."""
        idle = not self._active and not self._waiting
        try:
            while not self._closed.is_set():
                self._take(self._inbox.get(block=idle))
                idle = False
        except queue.Empty:
            pass
        return not self._closed.is_set()

    def _take(self, call: Call | Reading | None) -> None:
        if isinstance(call, Reading):
            self._readings.append(call)
        elif call is not None:
            self._waiting.append(call)

    def _read(self) -> None:
        """Tell how likely answers are, in padded batches of texts of like length."""
        readings = [one for one in self._readings if one.future.set_running_or_notify_cancel()]
        self._readings.clear()
        scores: dict[Reading, list[float]] = {one: [0.0] * len(one.answers) for one in readings}
        texts = sorted(
            (len(one.prompt) + len(answer), number, place)
            for number, one in enumerate(readings)
            for place, answer in enumerate(one.answers)
        )
        try:
            while texts:
                most = max(1, _PREFILL_TOKENS // texts[-1][0])
                batch, texts = texts[-most:], texts[:-most]
                asked = [(readings[n], place) for _, n, place in batch]
                found = self._decoder.score([(one.prompt, one.answers[i]) for one, i in asked])
                for (one, place), score in zip(asked, found, strict=True):
                    scores[one][place] = score
        except Exception as error:
            for one in readings:
                fail(one, error)
            return
        for one in readings:
            one.future.set_result(scores[one])

    def _forget_done(self) -> None:
        """Give back the slots of ended texts and of calls that nobody waits for."""
        self._waiting = deque(call for call in self._waiting if not call.future.done())
        ended = [
            slot
            for slot, (call, text) in enumerate(self._active)
            if text.finish_reason is not None or call.future.done()
        ]
        if not ended:
            return
        gone = set(ended)
        kept = len(self._active) - len(ended)
        # The last rows move into the gaps before them.
        gaps = [slot for slot in ended if slot < kept]
        movers = [slot for slot in range(kept, len(self._active)) if slot not in gone]
        length = max((_length(*self._active[slot]) for slot in movers), default=0)
        self._decoder.copy(movers, gaps, length)
        for gap, mover in zip(gaps, movers, strict=True):
            self._active[gap] = self._active[mover]
        del self._active[kept:]

    def _admit(self) -> None:
        """Compute the prompts of the waiting calls that slots are free for."""
        if self._active and self._steps_since_prefill < _STEPS_BETWEEN_PREFILLS:
            return
        free = self._decoder.slots - len(self._active)
        admitted: list[Call] = []
        while self._waiting and len(self._waiting[0].texts) <= free:
            call = self._waiting.popleft()
            free -= len(call.texts)
            admitted.append(call)
        for batch in _batches(admitted):
            self._steps_since_prefill = 0
            try:
                self._start(batch)
            except Exception as error:
                for call in batch:
                    fail(call, error)

    def _start(self, batch: Sequence[Call]) -> None:
        """Bring the texts of some calls to their first token."""
        slots: list[int] = []
        sources: list[int] = []
        targets: list[int] = []
        rows: list[int] = []
        first = len(self._active)
        for number, call in enumerate(batch):
            slot = len(self._active)
            slots.append(slot)
            copies = range(slot + 1, slot + len(call.texts))
            sources += [slot] * len(copies)
            targets += copies
            rows += [number] * len(call.texts)
            self._active += [(call, text) for text in call.texts]
        logits = self._decoder.prefill([call.prompt for call in batch], slots)
        self._decoder.copy(sources, targets, max(len(call.prompt) for call in batch))
        self._append(self._active[first:], logits[torch.tensor(rows, device=logits.device)])

    def _advance(self) -> None:
        """One token for every text that has not ended."""
        self._forget_done()
        if not self._active:
            return
        self._steps_since_prefill += 1
        try:
            logits = self._decoder.step(
                [text.tokens[-1] for _, text in self._active],
                [_length(call, text) for call, text in self._active],
            )
            self._append(self._active, logits)
        except Exception as error:
            for call, _ in self._active:
                fail(call, error)

    def _append(self, texts: Sequence[tuple[Call, Text]], logits: Tensor) -> None:
        temperatures = [call.temperature for call, _ in texts]
        chances = [text.chance.random() if call.temperature else 0.0 for call, text in texts]
        tokens = choose_each(logits, temperatures, chances)
        best = likeliest(logits) if any(text.held for _, text in texts) else []
        for row, ((call, text), token) in enumerate(zip(texts, tokens, strict=True)):
            held = hold(call, text, token, best[row], logits[row]) if text.held else token
            take(call, text, held, self._ends)


def _length(call: Call, text: Text) -> int:
    """Tokens of a text's row; the last one that was chosen is not there yet."""
    return len(call.prompt) + len(text.tokens) - 1


def _batches(calls: Sequence[Call]) -> Iterator[list[Call]]:
    """Calls with prompts of like length, as many as one batch of prompts holds."""
    batch: list[Call] = []
    for call in sorted(calls, key=lambda call: len(call.prompt)):
        if batch and (len(batch) + 1) * len(call.prompt) > _PREFILL_TOKENS:
            yield batch
            batch = []
        batch.append(call)
    if batch:
        yield batch


def choose_each(
    logits: Tensor, temperatures: Sequence[float], chances: Sequence[float]
) -> list[int]:
    """The next token of each row: the likeliest at temperature 0, else drawn with its number.

    logits: (rows, vocabulary) float32; chances: between 0 and 1. Raises FloatingPointError if the
    model computed no numbers.
    """
    highest, tokens = logits.max(dim=1)
    if any(temperatures):
        heat = torch.tensor(temperatures, device=logits.device).unsqueeze(1)
        chance = torch.tensor(chances, device=logits.device).unsqueeze(1)
        total = torch.softmax(logits / heat.clamp(min=1e-3), dim=1).cumsum(dim=1)
        place = torch.searchsorted(total, chance * total[:, -1:], right=True)
        drawn = place.squeeze(1).clamp(max=logits.shape[1] - 1)
        tokens = torch.where(heat.squeeze(1) > 0, drawn, tokens)
    # One transfer to the CPU tells both what was chosen and whether it can be.
    chosen: list[int] = torch.where(torch.isfinite(highest), tokens, -1).tolist()
    if -1 in chosen:
        raise FloatingPointError("the logits are not finite: the weights are damaged or overflow")
    return chosen
