"""Adapters of one line averaged: a run's with that of the run it continued.

Weights of two runs of which one began at the other's end lie in one basin, and their mean is often
right more often than either (model soups, Wortsman et al., ICML 2022; WiSE-FT, Wortsman et al.,
CVPR 2022). The factors A and B of each adapted layer are averaged by themselves: the mean has the
rank and the size of its parts. That is not the mean of the products BA, and means nothing for runs
that began apart, whose factors do not correspond; so these are refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file

from starsql.agent.models import read_lineage
from starsql.errors import ConfigError
from starsql.files import write_whole
from starsql.training.model import adapter_sha256

__all__ = ["average"]

_SAME = ("r", "lora_alpha", "use_rslora", "use_dora")


@dataclass(frozen=True)
class _Adapter:
    folder: Path
    sha256: str
    lineage: Mapping[str, Any]
    config: Mapping[str, Any]


def average(
    adapters: Sequence[Path], output: Path, weights: Sequence[float] | None = None
) -> list[float]:
    """Write the weighted mean of two or more adapters, in float32, to the folder `output`.

    weights: of each, above 0, in any unit; equal if not given. Returns them as shares of 1. The
    lineage is the last adapter's, and names all under `averaged`. Raises ConfigError if they differ
    in base, prompt, target or shape, if one of them is not what all others continued, or if
    `output` exists.
    """
    shares = _shares(weights or [1.0] * len(adapters), len(adapters))
    if output.exists():
        raise ConfigError(f"{output} exists; name a folder that does not")
    read = [_read(folder) for folder in adapters]
    for one in read[1:]:
        _check_alike(read[0], one)
    if not any(all(first.sha256 in _line(other) for other in read) for first in read):
        raise ConfigError(
            "none of these adapters is what the others continued: factors of runs that began apart "
            "do not correspond, and their mean is none of the two"
        )
    parts = [load_file(one.folder / "adapter_model.safetensors") for one in read]
    mean = {
        name: sum(share * part[name].float() for share, part in zip(shares, parts, strict=True))
        for name in parts[0]
    }
    output.mkdir(parents=True)
    tensors = {name: tensor.contiguous() for name, tensor in mean.items()}
    save_file(tensors, output / "adapter_model.safetensors", metadata={"format": "pt"})
    write_whole(
        output / "adapter_config.json", [(read[-1].folder / "adapter_config.json").read_bytes()]
    )
    made = {key: value for key, value in read[-1].lineage.items() if key != "exported"}
    made["averaged"] = [
        {"name": one.folder.name, "sha256": one.sha256, "share": round(share, 6)}
        for one, share in zip(read, shares, strict=True)
    ]
    text = json.dumps(made, ensure_ascii=False, indent=2)
    write_whole(output / "lineage.json", [text.encode(), b"\n"])
    return shares


def _shares(weights: Sequence[float], count: int) -> list[float]:
    if count < 2:
        raise ConfigError("a mean needs two adapters or more")
    if len(weights) != count or min(weights) <= 0:
        raise ConfigError(f"{count} adapters need {count} weights above 0, given {list(weights)}")
    return [weight / sum(weights) for weight in weights]


def _read(folder: Path) -> _Adapter:
    lineage = read_lineage(folder)
    path = folder / "adapter_config.json"
    if lineage is None or not path.is_file():
        raise ConfigError(f"{folder}: no adapter with a lineage.json is there")
    config = json.loads(path.read_text(encoding="utf-8"))
    return _Adapter(folder, adapter_sha256(folder), lineage, config)


def _check_alike(one: _Adapter, other: _Adapter) -> None:
    for what, ours, theirs in (
        *((key, one.config.get(key), other.config.get(key)) for key in _SAME),
        ("adapted layers", *(sorted(x.config.get("target_modules") or ()) for x in (one, other))),
        ("base", *(x.lineage.get("base", {}).get("sha256") for x in (one, other))),
        *((k, one.lineage.get(k), other.lineage.get(k)) for k in ("prompt_version", "target")),
    ):
        if ours != theirs:
            raise ConfigError(
                f"{one.folder} and {other.folder} differ in {what}: {ours} and {theirs}"
            )


def _line(adapter: _Adapter) -> Iterator[str]:
    """Hashes of an adapter, of what it was rounded or averaged from, and of what it continued."""
    yield adapter.sha256
    lineage: Mapping[str, Any] | None = adapter.lineage
    while lineage is not None:
        if (exported := lineage.get("exported")) and exported["from_sha256"]:
            yield exported["from_sha256"]
        yield from (part["sha256"] for part in lineage.get("averaged", ()))
        parent = lineage.get("parent")
        if parent is None:
            return
        yield parent["sha256"]
        lineage = parent.get("lineage")
