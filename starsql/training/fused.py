"""LoRA over frozen layers with as few passes over the activations as the mathematics needs.

PEFT computes an adapted layer in some ten kernels, and autograd keeps what each of them needs. At
14B these passes cost as much as half of the matrix products. Here layers that read one input (q, k
and v; gate and up) are one autograd function: their A's are one product, B is added while its
product is written, gradients of the input add up inside the products. Kept for the backward pass
are the input and A's output alone; a 4-bit weight is unpacked where it is used, in each direction
once; dropout's mask and SwiGLU's product are computed again.

One thing differs from PEFT: layers that read one input share a dropout mask. The parameters, and so
the files, are PEFT's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import linear

from starsql.training.elementwise import add_dropped, drop, swiglu, swiglu_backward

__all__ = ["fuse"]

_ADAPTER = "default"


def fuse(model: Any) -> None:
    """Have a PEFT model's adapted attention projections and SwiGLU blocks computed this way.

    Names are those that Qwen2, Llama and their relatives share; other adapted layers stay PEFT's.
    """
    for module in list(model.modules()):
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


def _plan(layers: Sequence[Any], x: Tensor) -> _Plan:
    device = x.device.type
    autocast = torch.is_autocast_enabled(device)
    dropout = layers[0].lora_dropout[_ADAPTER]
    rate = dropout.p if isinstance(dropout, nn.Dropout) and dropout.training else 0.0
    return _Plan(
        bases=[layer.get_base_layer() for layer in layers],
        scales=[layer.scaling[_ADAPTER] for layer in layers],
        dtype=torch.get_autocast_dtype(device) if autocast else x.dtype,
        dropout=rate,
        # From the CPU's generator: no waiting for the GPU, and recomputation draws it again.
        seed=int(torch.randint(2**31, ())) if rate else 0,
    )


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
) -> tuple[Any, Tensor]:
    """Outputs (T, out) of each layer, and A's outputs (T, sum of ranks). x: (T, in)."""
    inner = drop(x, plan.dropout, plan.seed) @ torch.cat(list(a)).to(plan.dtype).T
    outputs = []
    for base, scale, part, weight in zip(plan.bases, plan.scales, _split(inner, a), b, strict=True):
        bias = None if base.bias is None else base.bias.to(plan.dtype)
        out = linear(x, _unpacked(base, plan.dtype), bias)
        outputs.append(out.addmm_(part, (weight * scale).to(plan.dtype).T))
    return tuple(outputs), inner


def _backward(
    grads: Sequence[Tensor], plan: _Plan, inner: Tensor, a: Sequence[Tensor], b: Sequence[Tensor]
) -> tuple[Tensor, Tensor, list[Tensor]]:
    """Gradients of x (T, in), of A's outputs (T, sum of ranks) and of each B."""
    d_inner = torch.empty_like(inner)
    d_b = []
    d_x: Tensor | None = None
    for base, scale, part, d_part, weight, grad in zip(
        plan.bases, plan.scales, _split(inner, a), _split(d_inner, a), b, grads, strict=True
    ):
        d_part.copy_(grad @ (weight * scale).to(plan.dtype))
        d_b.append((grad.T @ part).to(weight.dtype) * scale)
        frozen = _unpacked(base, plan.dtype)
        d_x = grad @ frozen if d_x is None else d_x.addmm_(grad, frozen)
    assert d_x is not None
    wide = torch.cat(list(a)).to(plan.dtype)
    if plan.dropout:
        add_dropped(d_x, d_inner @ wide, plan.dropout, plan.seed)
    else:
        d_x.addmm_(d_inner, wide)
    return d_x, d_inner, d_b


def _backward_a(d_inner: Tensor, x: Tensor, plan: _Plan, a: Sequence[Tensor]) -> list[Tensor]:
    """Gradients of each A."""
    wide = d_inner.T @ drop(x, plan.dropout, plan.seed)
    return [part.to(a[0].dtype) for part in wide.split([weight.shape[0] for weight in a])]


def _split(inner: Tensor, a: Sequence[Tensor]) -> Sequence[Tensor]:
    parts: Sequence[Any] = inner.split([weight.shape[0] for weight in a], dim=1)
    return parts


def _flat(x: Tensor, dtype: torch.dtype) -> Tensor:
    """(..., width) as contiguous (T, width)."""
    return x.reshape(-1, x.shape[-1]).to(dtype).contiguous()


class _Linears(torch.autograd.Function):  # type: ignore[misc]
    """Adapted layers that read one input: x (..., in) to an output (..., out) of each."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, plan: _Plan, *weights: Tensor) -> tuple[Tensor, ...]:
        a, b = weights[: len(weights) // 2], weights[len(weights) // 2 :]
        flat = _flat(x, plan.dtype)
        with torch.autocast(x.device.type, enabled=False):
            outputs, inner = _forward(flat, plan, a, b)
        ctx.plan, ctx.shape, ctx.dtype = plan, x.shape, x.dtype
        ctx.save_for_backward(flat, inner, *weights)
        return tuple(out.view(*x.shape[:-1], -1) for out in outputs)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Any, ...]:
        x, inner, *weights = ctx.saved_tensors
        a, b = weights[: len(weights) // 2], weights[len(weights) // 2 :]
        flat = [_flat(grad, ctx.plan.dtype) for grad in grads]
        d_x, d_inner, d_b = _backward(flat, ctx.plan, inner, a, b)
        d_a = _backward_a(d_inner, x, ctx.plan, a)
        return d_x.view(ctx.shape).to(ctx.dtype), None, *d_a, *d_b


class _Down(torch.autograd.Function):  # type: ignore[misc]
    """SwiGLU and the adapted layer after it: gate, up (..., in) to (..., out)."""

    @staticmethod
    def forward(  # noqa: PLR0917 - autograd passes by position
        ctx: Any, gate: Tensor, up: Tensor, plan: _Plan, a: Tensor, b: Tensor
    ) -> Tensor:
        flat_gate, flat_up = _flat(gate, plan.dtype), _flat(up, plan.dtype)
        with torch.autocast(gate.device.type, enabled=False):
            (out,), inner = _forward(swiglu(flat_gate, flat_up), plan, [a], [b])
        ctx.plan, ctx.shape, ctx.dtype = plan, gate.shape, gate.dtype
        ctx.save_for_backward(flat_gate, flat_up, inner, a, b)
        return out.view(*gate.shape[:-1], -1)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Any, ...]:
        gate, up, inner, a, b = ctx.saved_tensors
        grad = _flat(grads[0], ctx.plan.dtype)
        d_product, d_inner, d_b = _backward([grad], ctx.plan, inner, [a], [b])
        d_gate, d_up, product = swiglu_backward(gate, up, d_product)
        d_a = _backward_a(d_inner, product, ctx.plan, [a])
        shaped = [d.view(ctx.shape).to(ctx.dtype) for d in (d_gate, d_up)]
        return *shaped, None, *d_a, *d_b
