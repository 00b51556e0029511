"""Computing tokens so that a row's numbers depend on nothing but that row.

Padded batches change logits in their last bits with whatever happens to be in the batch, and over
10^5 tokens an argmax flips. Here every operation that touches a row has a shape which the row alone
decides:

- A prompt is prefilled by itself, in chunks of `CHUNK` tokens counted from its start. A chunk that
  comes from the prefix cache therefore holds exactly the numbers that computing it would give.
- Decoding always runs `WIDTH` rows; free slots hold a dummy token. With the number of rows fixed,
  float32 matrix products give each row the same bits whatever the other rows and its slot are
  (measured; `tests/agent/backends/test_decode.py` keeps watch).
- Attention, whose shape is a row's length, is computed row by row, without padding.

transformers computes the model itself: its attention is replaced through `AttentionInterface`, its
cache by the two small classes below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface

from starsql.agent.backends.prefix import PrefixCache

__all__ = ["ATTENTION", "CHUNK", "WIDTH", "Decoder", "Row", "fast_layout", "log_probabilities"]

CHUNK = 256
"""Tokens of a prompt computed at once, and the unit of prefix reuse."""
WIDTH = 8
"""Rows of a decoding step. Reading the weights is most of a step, so more rows cost little."""
ATTENTION = "starsql_rowwise"
"""Name under which the attention function is registered with transformers."""


@dataclass
class Row:
    """A text's keys and values: (layers, kv_heads, capacity, head_dim), `length` tokens filled."""

    keys: Tensor
    values: Tensor
    length: int = 0

    @property
    def capacity(self) -> int:
        return int(self.keys.shape[2])

    def copy(self) -> Row:
        """An independent row with the same past."""
        row = Row(torch.empty_like(self.keys), torch.empty_like(self.values), self.length)
        row.keys[:, :, : self.length] = self.keys[:, :, : self.length]
        row.values[:, :, : self.length] = self.values[:, :, : self.length]
        return row


class _PrefillStep:
    """Stands in for transformers' cache while one row takes in a chunk."""

    def __init__(self, row: Row, tokens: int) -> None:
        self._row = row
        self._start, self._end = row.length, row.length + tokens

    def update(self, keys: Tensor, values: Tensor, layer: int) -> tuple[Tensor, Tensor]:
        """keys, values: (1, kv_heads, tokens, head_dim). Returns all of the row's so far."""
        row = self._row
        row.keys[layer, :, self._start : self._end] = keys[0]
        row.values[layer, :, self._start : self._end] = values[0]
        return row.keys[layer : layer + 1, :, : self._end], row.values[
            layer : layer + 1, :, : self._end
        ]


class _DecodeStep:
    """Stands in for transformers' cache while `WIDTH` rows (None: free slots) take a token each."""

    def __init__(self, rows: Sequence[Row | None]) -> None:
        self._rows = rows

    def update(
        self, keys: Tensor, values: Tensor, layer: int
    ) -> tuple[list[Tensor | None], list[Tensor | None]]:
        """keys, values: (WIDTH, kv_heads, 1, head_dim). Returns a list with each row's own past."""
        all_keys: list[Tensor | None] = []
        all_values: list[Tensor | None] = []
        for slot, row in enumerate(self._rows):
            if row is None:
                all_keys.append(None)
                all_values.append(None)
                continue
            end = row.length + 1
            row.keys[layer, :, row.length] = keys[slot, :, 0]
            row.values[layer, :, row.length] = values[slot, :, 0]
            all_keys.append(row.keys[layer : layer + 1, :, :end])
            all_values.append(row.values[layer : layer + 1, :, :end])
        return all_keys, all_values


def _attention(
    _module: nn.Module,
    query: Tensor,
    key: Any,
    value: Any,
    attention_mask: Tensor | None,
    scaling: float | None = None,
    **_: Any,
) -> tuple[Tensor, None]:
    """Attention as transformers calls it: query (rows, heads, tokens, head_dim).

    key, value: a tensor while prefilling, a list with one entry a row while decoding.
    Returns (rows, tokens, heads, head_dim).
    """
    if isinstance(key, list):
        return _attend_rows(query, key, value, scaling), None
    out = scaled_dot_product_attention(
        query, key, value, attn_mask=attention_mask, scale=scaling, enable_gqa=True
    )
    return out.transpose(1, 2).contiguous(), None


def _attend_rows(
    query: Tensor, keys: list[Tensor | None], values: list[Tensor | None], scaling: float | None
) -> Tensor:
    """One token a row. Heads that share keys become the query's length: no key is copied."""
    rows, heads, _, size = query.shape
    out = query.new_zeros(rows, heads, size)
    for slot, (key, value) in enumerate(zip(keys, values, strict=True)):
        if key is not None and value is not None:
            folded = query[slot].view(1, key.shape[1], -1, size)
            attended = scaled_dot_product_attention(folded, key, value, scale=scaling)
            out[slot] = attended.reshape(heads, size)
    return out.unsqueeze(1)


AttentionInterface.register(ATTENTION, _attention)


def fast_layout(model: nn.Module) -> None:
    """Lay float32 weights out by column: products with few rows run up to eight times faster.

    MKL repacks a row-major weight on every call. Values stay; tied weights come apart.
    """
    for module in model.modules():
        if isinstance(module, nn.Linear):
            columns = module.weight.detach().t().contiguous().t()
            module.weight = nn.Parameter(columns, requires_grad=False)


def log_probabilities(logits: Tensor, tokens: Sequence[int]) -> Tensor:
    """Of each token by the logits before it. logits: (tokens, vocabulary). Returns float64."""
    wanted = torch.tensor(tokens, device=logits.device).unsqueeze(1)
    chosen: Tensor = logits.float().log_softmax(dim=1).gather(1, wanted)
    return chosen.squeeze(1).double()


class Decoder:
    """A causal language model that prefills rows and steps them. Used by one thread at a time.

    model: a transformers model whose attention implementation is `ATTENTION`.
    """

    def __init__(self, model: Any, prefix: PrefixCache | None = None) -> None:
        config = model.config
        self._model = model.eval()
        self._layers = int(config.num_hidden_layers)
        self._kv_heads = int(config.num_key_value_heads)
        size = getattr(config, "head_dim", None)
        self._head_dim = int(size or config.hidden_size // config.num_attention_heads)
        self._prefix = prefix
        self._device = next(model.parameters()).device
        self._dtype = next(model.parameters()).dtype

    @property
    def bytes_per_token(self) -> int:
        """Memory of one token's keys and values."""
        return int(2 * self._layers * self._kv_heads * self._head_dim * self._dtype.itemsize)

    def row(self, capacity: int) -> Row:
        """An empty row with room for `capacity` tokens."""
        shape = (self._layers, self._kv_heads, capacity, self._head_dim)
        new = {"dtype": self._dtype, "device": self._device}
        return Row(torch.empty(shape, **new), torch.empty(shape, **new))

    def load_prefix(self, row: Row, tokens: Sequence[int]) -> None:
        """Fill an empty row with as many of the prompt's chunks as the prefix cache holds.

        The last token is always left to compute: its logits are wanted.
        """
        if self._prefix is None:
            return
        for keys, values in self._prefix.lookup(tokens[: len(tokens) - 1]):
            end = row.length + keys.shape[2]
            row.keys[:, :, row.length : end] = keys
            row.values[:, :, row.length : end] = values
            row.length = end

    def prefill_chunk(self, row: Row, tokens: Sequence[int]) -> Tensor | None:
        """Compute the next chunk of the prompt `tokens`; after its last one, return the logits.

        Returns (vocabulary,) float32, or None while there is more to prefill.
        """
        start, end = row.length, min(row.length + CHUNK, len(tokens))
        last = end == len(tokens)
        model = self._model if last else self._model.base_model
        places = torch.arange(start, end, device=self._device)
        seen = torch.arange(end, device=self._device)
        with torch.inference_mode():
            output = model(
                input_ids=torch.tensor([tokens[start:end]], device=self._device),
                position_ids=places.unsqueeze(0),
                attention_mask=(seen <= places.unsqueeze(1))[None, None],
                past_key_values=_PrefillStep(row, end - start),
                use_cache=True,
                **({"logits_to_keep": 1} if last else {}),
            )
        row.length = end
        if self._prefix is not None and end % CHUNK == 0:
            chunk = slice(start, end)
            self._prefix.store(tokens[:end], row.keys[:, :, chunk], row.values[:, :, chunk])
        return output.logits[0, -1].float() if last else None

    def score(self, row: Row, prompt: Sequence[int], answer: Sequence[int]) -> float:
        """The natural logarithm of an answer's probability, all of its tokens.

        row: holds at least the prompt but for its last token, and has room for prompt and answer;
        what it holds behind that is lost.
        """
        start = len(prompt) - 1
        read = [prompt[-1], *answer[:-1]]
        places = torch.arange(start, start + len(read), device=self._device)
        seen = torch.arange(start + len(read), device=self._device)
        row.length = start
        with torch.inference_mode():
            output = self._model(
                input_ids=torch.tensor([read], device=self._device),
                position_ids=places.unsqueeze(0),
                attention_mask=(seen <= places.unsqueeze(1))[None, None],
                past_key_values=_PrefillStep(row, len(read)),
                use_cache=True,
            )
            return float(log_probabilities(output.logits[0], answer).sum())

    def step(self, rows: Sequence[Row | None], tokens: Sequence[int]) -> Tensor:
        """Append one token to each row. rows, tokens: `WIDTH` of each; None marks a free slot.

        Returns (WIDTH, vocabulary) float32; what stands in free slots means nothing.
        """
        places = [0 if row is None else row.length for row in rows]
        with torch.inference_mode():
            output = self._model(
                input_ids=torch.tensor(tokens, device=self._device).unsqueeze(1),
                position_ids=torch.tensor(places, device=self._device).unsqueeze(1),
                past_key_values=_DecodeStep(rows),
                use_cache=True,
            )
        for row in rows:
            if row is not None:
                row.length += 1
        return output.logits[:, -1].float()
