"""The elementwise passes of `fused`: Triton's kernels on a GPU, plain PyTorch elsewhere.

Dropout's mask is a function of a seed and an element's index, so the backward pass computes it
again instead of keeping it. Both sides use the same function.
"""

from __future__ import annotations

import importlib
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import silu

__all__ = [
    "add_dropped",
    "drop",
    "rms_norm",
    "rms_norm_backward",
    "swiglu",
    "swiglu_backward",
]

_BITS = 31
"""A mask compares that many bits of a hash with the probability."""


def drop(x: Tensor, probability: float, seed: int) -> Tensor:
    """x with a share of its elements set to 0 and the others scaled up. seed: 0 <= seed < 2**31."""
    if probability == 0:
        return x
    out = torch.empty_like(x)
    if x.is_cuda:
        _triton().drop(x, out, seed, *_threshold(probability))
    else:
        torch.mul(x, _mask(x, probability, seed), out=out)
    return out


def add_dropped(total: Tensor, x: Tensor, probability: float, seed: int) -> None:
    """Add `drop(x)` to `total` in place."""
    if probability == 0:
        total += x
    elif x.is_cuda:
        _triton().add_dropped(total, x, seed, *_threshold(probability))
    else:
        total += x * _mask(x, probability, seed)


def swiglu(gate: Tensor, up: Tensor) -> Tensor:
    """silu(gate) * up."""
    if not gate.is_cuda:
        return silu(gate) * up
    out = torch.empty_like(gate)
    _triton().swiglu(gate, up, out)
    return out


def swiglu_backward(gate: Tensor, up: Tensor, grad: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients of gate and up, and the product once more, for which `grad`'s memory is used."""
    if not gate.is_cuda:
        s = gate.sigmoid()
        return grad * up * (s + gate * s * (1 - s)), grad * gate * s, gate * s * up
    d_gate, d_up = torch.empty_like(gate), torch.empty_like(up)
    _triton().swiglu_backward(gate, up, grad, d_gate, d_up)
    return d_gate, d_up, grad


def rms_norm(x: Tensor, weight: Tensor, eps: float) -> tuple[Tensor, Tensor]:
    """x (T, width) over its rows' root mean squares, times weight; and each row's scale (T,).

    Zhang and Sennrich, 2019 (arXiv 1910.07467). Scales are float32.
    """
    if not x.is_cuda:
        scales = torch.rsqrt(x.float().pow(2).mean(-1) + eps)
        return (x * scales[:, None]).to(x.dtype) * weight, scales
    out, scales = torch.empty_like(x), torch.empty(len(x), device=x.device, dtype=torch.float32)
    _triton().rms_norm(x, weight, out, scales, eps)
    return out, scales


def rms_norm_backward(grad: Tensor, x: Tensor, weight: Tensor, scales: Tensor) -> Tensor:
    """Gradient of x. That of weight is not computed: it is frozen."""
    if not x.is_cuda:
        normed, weighted = x.float() * scales[:, None], (grad * weight).float()
        along = (weighted * normed).mean(-1, keepdim=True)
        return (scales[:, None] * (weighted - normed * along)).to(x.dtype)
    d_x = torch.empty_like(x)
    _triton().rms_norm_backward(grad, x, weight, scales, d_x)
    return d_x


def _threshold(probability: float) -> tuple[int, float]:
    return int(probability * 2**_BITS), 1 / (1 - probability)


def _mask(x: Tensor, probability: float, seed: int) -> Tensor:
    """0 where dropped, else the scale. The hash is `triton_kernels._kept`'s, in 64 bits."""
    low = 0xFFFFFFFF
    h = torch.arange(x.numel(), device=x.device) ^ seed
    h = ((h ^ (h >> 16)) * 0x85EBCA6B) & low
    h = ((h ^ (h >> 13)) * 0xC2B2AE35) & low
    h ^= h >> 16
    threshold, scale = _threshold(probability)
    return ((h >> 1) >= threshold).view(x.shape).to(x.dtype) * scale


def _triton() -> Any:
    """Imported late: PyTorch for CPUs comes without it."""
    return importlib.import_module("starsql.training.triton_kernels")
