"""Triton's side of `elementwise`: each kernel reads its inputs once and writes once.

Arrays are contiguous and hold fewer than 2**31 elements; a program handles BLOCK of them, or a row.
"""

from __future__ import annotations

from typing import Any

import triton
import triton.language as tl
from torch import Tensor

__all__ = [
    "add_dropped",
    "drop",
    "rms_norm",
    "rms_norm_backward",
    "swiglu",
    "swiglu_backward",
]

_BLOCK = 2048


@triton.jit
def _kept(index, seed, threshold):  # type: ignore[no-untyped-def]
    """Whether dropout keeps an element: MurmurHash3's finaliser of its index and the seed."""
    h = index.to(tl.uint32) ^ seed.to(tl.uint32)
    h = (h ^ (h >> 16)) * 0x85EBCA6B
    h = (h ^ (h >> 13)) * 0xC2B2AE35
    h = h ^ (h >> 16)
    return (h >> 1).to(tl.int32) >= threshold


@triton.jit(do_not_specialize=["seed", "threshold"])  # type: ignore[untyped-decorator]
def _drop(x, out, n, seed, threshold, scale, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]  # noqa: N803, PLR0917
    index = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = index < n
    values = tl.load(x + index, mask=inside, other=0.0).to(tl.float32) * scale
    tl.store(out + index, tl.where(_kept(index, seed, threshold), values, 0.0), mask=inside)


@triton.jit(do_not_specialize=["seed", "threshold"])  # type: ignore[untyped-decorator]
def _add_dropped(total, x, n, seed, threshold, scale, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]  # noqa: N803, PLR0917
    index = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = index < n
    values = tl.load(x + index, mask=inside, other=0.0).to(tl.float32) * scale
    before = tl.load(total + index, mask=inside, other=0.0).to(tl.float32)
    after = before + tl.where(_kept(index, seed, threshold), values, 0.0)
    tl.store(total + index, after, mask=inside)


@triton.jit  # type: ignore[untyped-decorator]
def _swiglu(gate, up, out, n, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]  # noqa: N803
    index = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = index < n
    g = tl.load(gate + index, mask=inside, other=0.0).to(tl.float32)
    u = tl.load(up + index, mask=inside, other=0.0).to(tl.float32)
    tl.store(out + index, g * tl.sigmoid(g) * u, mask=inside)


@triton.jit  # type: ignore[untyped-decorator]
def _swiglu_backward(gate, up, grad, d_gate, d_up, n, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]  # noqa: N803, PLR0917
    """grad is read, then holds the product of the forward pass."""
    index = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = index < n
    g = tl.load(gate + index, mask=inside, other=0.0).to(tl.float32)
    u = tl.load(up + index, mask=inside, other=0.0).to(tl.float32)
    d = tl.load(grad + index, mask=inside, other=0.0).to(tl.float32)
    s = tl.sigmoid(g)
    tl.store(d_gate + index, d * u * (s + g * s * (1.0 - s)), mask=inside)
    tl.store(d_up + index, d * g * s, mask=inside)
    tl.store(grad + index, g * s * u, mask=inside)


@triton.jit  # type: ignore[untyped-decorator]
def _rms_norm(x, weight, out, scales, width, eps, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]  # noqa: N803, PLR0917
    row, column = tl.program_id(0), tl.arange(0, BLOCK)
    inside = column < width
    values = tl.load(x + row * width + column, mask=inside, other=0.0).to(tl.float32)
    w = tl.load(weight + column, mask=inside, other=0.0).to(tl.float32)
    scale = tl.rsqrt(tl.sum(values * values, 0) / width + eps)
    normed = (values * scale).to(out.dtype.element_ty).to(tl.float32)  # rounded as in Llama's
    tl.store(out + row * width + column, normed * w, mask=inside)
    tl.store(scales + row, scale)


@triton.jit  # type: ignore[untyped-decorator]
def _rms_norm_backward(grad, x, weight, scales, d_x, width, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]  # noqa: N803, PLR0917
    row, column = tl.program_id(0), tl.arange(0, BLOCK)
    inside = column < width
    g = tl.load(grad + row * width + column, mask=inside, other=0.0).to(tl.float32)
    values = tl.load(x + row * width + column, mask=inside, other=0.0).to(tl.float32)
    w = tl.load(weight + column, mask=inside, other=0.0).to(tl.float32)
    scale = tl.load(scales + row)
    normed = values * scale
    g = g * w
    d = scale * (g - normed * (tl.sum(g * normed, 0) / width))
    tl.store(d_x + row * width + column, d, mask=inside)


def _launch(kernel: Any, n: int, *arguments: Any) -> None:
    kernel[(triton.cdiv(n, _BLOCK),)](*arguments, BLOCK=_BLOCK, num_warps=8)


def drop(x: Tensor, out: Tensor, seed: int, threshold: int, scale: float) -> None:
    _launch(_drop, x.numel(), x, out, x.numel(), seed, threshold, scale)


def add_dropped(total: Tensor, x: Tensor, seed: int, threshold: int, scale: float) -> None:
    _launch(_add_dropped, x.numel(), total, x, x.numel(), seed, threshold, scale)


def swiglu(gate: Tensor, up: Tensor, out: Tensor) -> None:
    _launch(_swiglu, gate.numel(), gate, up, out, gate.numel())


def swiglu_backward(gate: Tensor, up: Tensor, grad: Tensor, d_gate: Tensor, d_up: Tensor) -> None:
    _launch(_swiglu_backward, gate.numel(), gate, up, grad, d_gate, d_up, gate.numel())


def rms_norm(x: Tensor, weight: Tensor, out: Tensor, scales: Tensor, eps: float) -> None:
    rows, width = x.shape
    _rms_norm[(rows,)](x, weight, out, scales, width, eps, **_whole_row(width))


def rms_norm_backward(grad: Tensor, x: Tensor, weight: Tensor, scales: Tensor, d_x: Tensor) -> None:
    rows, width = x.shape
    _rms_norm_backward[(rows,)](grad, x, weight, scales, d_x, width, **_whole_row(width))


def _whole_row(width: int) -> dict[str, int]:
    block = triton.next_power_of_2(width)
    return {"BLOCK": block, "num_warps": min(max(block // 256, 4), 16)}
