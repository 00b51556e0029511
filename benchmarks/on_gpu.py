"""What the benchmarks of training share: waiting for the GPU, timing, tables of its kernels."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import torch

__all__ = ["DEVICE", "profile_table", "seconds_of", "synchronise"]

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def synchronise() -> None:
    if DEVICE == "cuda":
        torch.cuda.synchronize()


def seconds_of(call: Callable[[], Any], repeats: int = 50) -> float:
    for _ in range(repeats):
        call()
    synchronise()
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    synchronise()
    return (time.perf_counter() - start) / repeats


def profile_table(profiler: torch.profiler.profile) -> str:
    """The GPU's kernels, the longest first: ms in all, how often, name."""
    totals: dict[str, list[float]] = {}
    for event in profiler.events():
        if event.device_type == torch.autograd.DeviceType.CUDA:
            total = totals.setdefault(event.name, [0.0, 0])
            total[0] += event.self_device_time_total / 1000
            total[1] += 1
    kernels = sorted(totals.items(), key=lambda item: -item[1][0])
    lines = [f"{ms:>9.1f} ms {int(n):>6} x  {name[:110]}" for name, (ms, n) in kernels[:40]]
    whole = sum(ms for ms, _ in totals.values())
    return "\n".join([f"{whole:>9.1f} ms in all", *lines, ""])
