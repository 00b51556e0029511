"""Attention over examples that lie one behind the other in a row, without padding.

A row of T tokens holds several sequences; none sees another. Where two answers share a prompt, as
in preference pairs, the prompt is computed once: `key_index` lets the second answer read the
prompt's keys beside its own. On a GPU this is FlashAttention's variable-length kernel, which
PyTorch brings along; elsewhere a loop over the sequences.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface, AttentionMaskInterface

__all__ = ["ATTENTION"]

ATTENTION = "starsql_varlen"
"""Name under which the attention function is registered with transformers."""


def _attend(
    module: nn.Module,  # noqa: ARG001 - transformers passes it
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,  # noqa: ARG001 - `_no_mask` made it None
    *,
    scaling: float,
    cu_seq_lens_q: Tensor | None = None,
    cu_seq_lens_k: Tensor | None = None,
    max_length_q: int | None = None,
    max_length_k: int | None = None,
    key_index: Tensor | None = None,
    **_: Any,
) -> tuple[Tensor, None]:
    """Causal attention within each sequence of a row.

    query: (1, heads, T, D); key, value: (1, key heads, T, D). cu_seq_lens_q, cu_seq_lens_k:
    (sequences + 1,), where each sequence's queries and keys begin; without them every row of the
    batch is one sequence. key_index: (K,), which of the T keys are read, in what order; K = T
    without it. A sequence's last query sees all of its keys, the one before all but the last.
    Returns (1, T, heads, D).
    """
    if cu_seq_lens_q is None or cu_seq_lens_k is None:
        plain = scaled_dot_product_attention(
            query, key, value, is_causal=True, scale=scaling, enable_gqa=True
        )
        return plain.transpose(1, 2), None
    # Rotary embeddings of a float32 model turn queries and keys back to float32 under autocast.
    q, k, v = (states[0].transpose(0, 1).to(value.dtype) for states in (query, key, value))
    if key_index is not None:
        k, v = k.index_select(0, key_index), v.index_select(0, key_index)
    if q.is_cuda:
        assert max_length_q is not None
        assert max_length_k is not None
        out = torch.ops.aten._flash_attention_forward(
            q,
            k,
            v,
            cu_seq_lens_q,
            cu_seq_lens_k,
            max_length_q,
            max_length_k,
            0.0,  # dropout
            True,  # causal
            False,  # no debug mask
            scale=scaling,
        )[0]
    else:
        q_ends, k_ends = cu_seq_lens_q.tolist(), cu_seq_lens_k.tolist()
        out = _loop(q, k, v, q_ends=q_ends, k_ends=k_ends, scale=scaling)
    return out.unsqueeze(0), None


def _loop(
    q: Tensor, k: Tensor, v: Tensor, *, q_ends: list[int], k_ends: list[int], scale: float
) -> Tensor:
    """The same, one sequence after the other. q: (T, heads, D)."""
    parts = []
    for i in range(len(q_ends) - 1):
        queries = q[q_ends[i] : q_ends[i + 1]].transpose(0, 1)[None]
        keys, values = (x[k_ends[i] : k_ends[i + 1]].transpose(0, 1)[None] for x in (k, v))
        rows, columns = queries.shape[2], keys.shape[2]
        seen = torch.ones(rows, columns, dtype=torch.bool, device=q.device).tril(columns - rows)
        part = scaled_dot_product_attention(
            queries, keys, values, attn_mask=seen, scale=scale, enable_gqa=True
        )
        parts.append(part[0].transpose(0, 1))
    return torch.cat(parts)


def _no_mask(attention_mask: Tensor | None = None, **_: Any) -> None:
    """transformers asks for a mask; there is none, since rows are never padded."""
    if attention_mask is not None and not bool(attention_mask.all()):
        raise ValueError(f"{ATTENTION} reads rows without padding; found padding")


AttentionInterface.register(ATTENTION, _attend)
AttentionMaskInterface.register(ATTENTION, _no_mask)
