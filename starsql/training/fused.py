"""LoRA over frozen layers with as few passes over the activations as the mathematics needs.

PEFT computes an adapted layer in some ten kernels, and autograd keeps what each of them needs. At
14B these passes cost as much as half of the matrix products. Here layers that read one input (q, k
and v; gate and up) are one autograd function: their A's are one product, B is added while its
product is written, gradients of the input add up inside the products. Kept for the backward pass
are the input and A's output alone; a 4-bit weight is unpacked where it is used, in each direction
once; dropout's mask and SwiGLU's product are computed again.

In narrow layers even these thin products cost more than they compute: they wait for memory. There,
if nothing is dropped and weights are whole, W + s B A is computed first and the layer is one
product; backward, the gradient G of that matrix is one product more, and B and A have theirs from
it (s G Aᵀ and s Bᵀ G). The sum is rounded to the products' type, as it is when adapters are merged.

One thing differs from PEFT: layers that read one input share a dropout mask. The parameters, and so
the files, are PEFT's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import linear

from starsql.training.elementwise import (
    add_dropped,
    drop,
    rms_norm,
    rms_norm_backward,
    swiglu,
    swiglu_backward,
)

__all__ = ["fuse"]

_ADAPTER = "default"
_NORMS = ("LlamaRMSNorm", "Qwen2RMSNorm", "Qwen3RMSNorm", "MistralRMSNorm")
_NARROW = 2**20
"""Weights of the largest layer computed as one matrix, see benchmarks/training_embedded.py."""


def fuse(model: Any) -> None:
    """Have a PEFT model's adapted attention projections and SwiGLU blocks computed this way.

    And its frozen norms, of which nothing but the input has a gradient. Names are those that Qwen2,
    Llama and their relatives share; other adapted layers stay PEFT's.
    """
    for module in list(model.modules()):
        if type(module).__name__ in _NORMS and not module.weight.requires_grad:
            module.forward = partial(_norm, module)
        for names in (("q_proj", "k_proj", "v_proj"), ("o_proj",)):
            layers = [layer for name in names if _adapted(layer := getattr(module, name, None))]
            if layers:
                _share(layers)
        parts = [getattr(module, name, None) for name in ("gate_proj", "up_proj", "down_proj")]
        if all(map(_adapted, parts)) and module.config.hidden_act in ("silu", "swish"):
            module.forward = _Block(module)


def _adapted(layer: Any) -> bool:
    return (
        _ADAPTER in getattr(layer, "lora_A", ())
        and not layer.lora_bias[_ADAPTER]
        and _ADAPTER not in layer.lora_variant  # DoRA and such
    )


def _share(layers: list[Any]) -> None:
    """The first layer that is called with an input computes all of them for it."""
    waiting: dict[int, Tensor] = {}
    source: list[Tensor] = []

    def call(index: int, x: Tensor) -> Tensor:
        if not _active(layers):
            return type(layers[index]).forward(layers[index], x)
        if not (source and source[0] is x and index in waiting):
            waiting.clear()
            waiting.update(enumerate(_Linears.apply(x, _plan(layers, x), *_weights(layers))))
            source[:] = [x]
        found = waiting.pop(index)
        if not waiting:
            source.clear()
        return found

    for index, layer in enumerate(layers):
        layer.forward = lambda x, index=index: call(index, x)


class _Block:
    """A SwiGLU block's forward pass."""

    def __init__(self, module: Any) -> None:
        self._forward = module.forward
        self._read = [module.gate_proj, module.up_proj]
        self._write = [module.down_proj]

    def __call__(self, x: Tensor) -> Tensor:
        if not _active(self._read + self._write):
            return self._forward(x)
        gate, up = _Linears.apply(x, _plan(self._read, x), *_weights(self._read))
        plan = _plan(self._write, x)
        return _Down.apply(gate, up, plan, *_weights(self._write))


def _norm(module: Any, x: Tensor) -> Tensor:
    return _Norm.apply(x, module.weight, module.variance_epsilon)


def _active(layers: Sequence[Any]) -> bool:
    return not any(layer.disable_adapters or layer.merged for layer in layers)


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a call of layers that read one input is computed."""

    bases: list[Any]
    """Frozen linear layers, in 4 bits or not."""
    scales: list[float]
    dtype: torch.dtype
    """Of the products."""
    dropout: float
    seed: int
    merged: bool = False
    """Whether adapters are added to the frozen weights before the product."""


def _plan(layers: Sequence[Any], x: Tensor) -> _Plan:
    device = x.device.type
    autocast = torch.is_autocast_enabled(device)
    dropout = layers[0].lora_dropout[_ADAPTER]
    rate = dropout.p if isinstance(dropout, nn.Dropout) and dropout.training else 0.0
    bases = [layer.get_base_layer() for layer in layers]
    return _Plan(
        bases=bases,
        scales=[layer.scaling[_ADAPTER] for layer in layers],
        dtype=torch.get_autocast_dtype(device) if autocast else x.dtype,
        dropout=rate,
        # From the CPU's generator: no waiting for the GPU, and recomputation draws it again.
        seed=int(torch.randint(2**31, ())) if rate else 0,
        merged=not rate and all(map(_narrow, bases)),
    )


def _narrow(base: Any) -> bool:
    return bool(base.weight.is_floating_point() and base.weight.numel() <= _NARROW)


def _weights(layers: Sequence[Any]) -> list[Tensor]:
    """A (rank, in) of each layer, then B (out, rank) of each."""
    return [x.lora_A[_ADAPTER].weight for x in layers] + [x.lora_B[_ADAPTER].weight for x in layers]


def _unpacked(base: Any, dtype: torch.dtype) -> Tensor:
    """A frozen layer's weights, (out, in)."""
    weight = base.weight
    if type(weight).__name__ != "Params4bit":
        return weight.detach().to(dtype)
    from bitsandbytes.functional import dequantize_4bit  # noqa: PLC0415 - 4 bits' affair

    # FSDP makes a new parameter, without its state; the layer keeps it.
    state = getattr(weight, "quant_state", None) or base.quant_state
    return dequantize_4bit(weight.detach(), state).to(dtype)


def _forward(
    x: Tensor, plan: _Plan, a: Sequence[Tensor], b: Sequence[Tensor]
) -> tuple[Any, list[Tensor]]:
    """Outputs (T, out) of each layer, and what the backward pass needs. x: (T, in).

    That is A's outputs (T, sum of ranks), or each layer's sum of weights (out, in).
    """
    biases = [None if base.bias is None else base.bias.to(plan.dtype) for base in plan.bases]
    if plan.merged:
        sums = [
            torch.addmm(
                _unpacked(base, plan.dtype), up.to(plan.dtype), down.to(plan.dtype), alpha=scale
            )
            for base, scale, down, up in zip(plan.bases, plan.scales, a, b, strict=True)
        ]
        return tuple(linear(x, *each) for each in zip(sums, biases, strict=True)), sums
    inner = drop(x, plan.dropout, plan.seed) @ torch.cat(list(a)).to(plan.dtype).T
    outputs = []
    parts = _split(inner, a)
    for base, bias, scale, part, up in zip(plan.bases, biases, plan.scales, parts, b, strict=True):
        out = linear(x, _unpacked(base, plan.dtype), bias)
        outputs.append(out.addmm_(part, (up * scale).to(plan.dtype).T))
    return tuple(outputs), [inner]


def _backward(
    grads: Sequence[Tensor],
    plan: _Plan,
    kept: Sequence[Tensor],
    a: Sequence[Tensor],
    b: Sequence[Tensor],
) -> tuple[Tensor, list[Tensor]]:
    """Gradients of x (T, in), and of A's outputs (T, sum of ranks) if these were kept."""
    if plan.merged:
        return _sum_of_products(grads, kept), []
    d_x = _sum_of_products(grads, [_unpacked(base, plan.dtype) for base in plan.bases])
    d_inner = torch.empty_like(kept[0])
    for scale, d_part, up, grad in zip(plan.scales, _split(d_inner, a), b, grads, strict=True):
        d_part.copy_(grad @ (up * scale).to(plan.dtype))
    wide = torch.cat(list(a)).to(plan.dtype)
    if plan.dropout:
        add_dropped(d_x, d_inner @ wide, plan.dropout, plan.seed)
    else:
        d_x.addmm_(d_inner, wide)
    return d_x, [d_inner]


def _backward_weights(  # noqa: PLR0917 - all of a call
    x: Tensor,
    grads: Sequence[Tensor],
    plan: _Plan,
    kept: Sequence[Tensor],
    d_kept: Sequence[Tensor],
    a: Sequence[Tensor],
    b: Sequence[Tensor],
) -> list[Tensor]:
    """Gradients of each A, then of each B. x: (T, in), d_kept: of `_backward`."""
    if plan.merged:
        d_sums = [grad.T @ x for grad in grads]
        pairs = list(zip(plan.scales, d_sums, a, b, strict=True))
        d_a = [scale * (up.to(plan.dtype).T @ d_sum) for scale, d_sum, _, up in pairs]
        d_b = [scale * (d_sum @ down.to(plan.dtype).T) for scale, d_sum, down, _ in pairs]
    else:
        wide = d_kept[0].T @ drop(x, plan.dropout, plan.seed)
        d_a = list(wide.split([down.shape[0] for down in a]))
        parts = zip(plan.scales, _split(kept[0], a), grads, strict=True)
        d_b = [(grad.T @ part) * scale for scale, part, grad in parts]
    return [d.to(weight.dtype) for d, weight in zip((*d_a, *d_b), (*a, *b), strict=True)]


def _sum_of_products(left: Sequence[Tensor], right: Sequence[Tensor]) -> Tensor:
    total = left[0] @ right[0]
    for one, other in zip(left[1:], right[1:], strict=True):
        total.addmm_(one, other)
    return total


def _split(inner: Tensor, a: Sequence[Tensor]) -> Sequence[Tensor]:
    parts: Sequence[Any] = inner.split([weight.shape[0] for weight in a], dim=1)
    return parts


def _halves(weights: Sequence[Tensor]) -> tuple[Sequence[Tensor], Sequence[Tensor]]:
    """Each layer's A, and each one's B."""
    half = len(weights) // 2
    return weights[:half], weights[half:]


def _flat(x: Tensor, dtype: torch.dtype) -> Tensor:
    """(..., width) as contiguous (T, width)."""
    return x.reshape(-1, x.shape[-1]).to(dtype).contiguous()


class _Norm(torch.autograd.Function):  # type: ignore[misc]
    """RMSNorm with frozen weights."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, eps: float) -> Tensor:
        flat = _flat(x, x.dtype)
        out, scales = rms_norm(flat, weight, eps)
        ctx.save_for_backward(flat, weight, scales)
        return out.view(x.shape)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, None, None]:
        x, weight, scales = ctx.saved_tensors
        d_x = rms_norm_backward(_flat(grads[0], x.dtype), x, weight, scales)
        return d_x.view(grads[0].shape), None, None


class _Linears(torch.autograd.Function):  # type: ignore[misc]
    """Adapted layers that read one input: x (..., in) to an output (..., out) of each."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, plan: _Plan, *weights: Tensor) -> tuple[Tensor, ...]:
        flat = _flat(x, plan.dtype)
        with torch.autocast(x.device.type, enabled=False):
            outputs, kept = _forward(flat, plan, *_halves(weights))
        ctx.plan, ctx.shape, ctx.dtype, ctx.weights = plan, x.shape, x.dtype, len(weights)
        ctx.save_for_backward(flat, *weights, *kept)
        return tuple(out.view(*x.shape[:-1], -1) for out in outputs)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Any, ...]:
        x, *saved = ctx.saved_tensors
        (a, b), kept = _halves(saved[: ctx.weights]), saved[ctx.weights :]
        flat = [_flat(grad, ctx.plan.dtype) for grad in grads]
        d_x, d_kept = _backward(flat, ctx.plan, kept, a, b)
        d_weights = _backward_weights(x, flat, ctx.plan, kept, d_kept, a, b)
        return d_x.view(ctx.shape).to(ctx.dtype), None, *d_weights


class _Down(torch.autograd.Function):  # type: ignore[misc]
    """SwiGLU and the adapted layer after it: gate, up (..., in) to (..., out)."""

    @staticmethod
    def forward(  # noqa: PLR0917 - autograd passes by position
        ctx: Any, gate: Tensor, up: Tensor, plan: _Plan, a: Tensor, b: Tensor
    ) -> Tensor:
        flat_gate, flat_up = _flat(gate, plan.dtype), _flat(up, plan.dtype)
        with torch.autocast(gate.device.type, enabled=False):
            (out,), kept = _forward(swiglu(flat_gate, flat_up), plan, [a], [b])
        ctx.plan, ctx.shape, ctx.dtype = plan, gate.shape, gate.dtype
        ctx.save_for_backward(flat_gate, flat_up, a, b, *kept)
        return out.view(*gate.shape[:-1], -1)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Any, ...]:
        gate, up, a, b, *kept = ctx.saved_tensors
        flat = [_flat(grads[0], ctx.plan.dtype)]
        d_product, d_kept = _backward(flat, ctx.plan, kept, [a], [b])
        d_gate, d_up, product = swiglu_backward(gate, up, d_product)
        d_weights = _backward_weights(product, flat, ctx.plan, kept, d_kept, [a], [b])
        shaped = [d.view(ctx.shape).to(ctx.dtype) for d in (d_gate, d_up)]
        return *shaped, None, *d_weights
