"""An adapter as it is shipped: in bfloat16, half as large, with its lineage."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from starsql.agent.models import read_lineage
from starsql.errors import ConfigError
from starsql.files import write_whole
from starsql.training.model import adapter_sha256

__all__ = ["export"]


def export(adapter: Path, output: Path) -> int:
    """Round an adapter's weights to bfloat16; returns the bytes of the new ones.

    Training goes on from the float32 of a run's folder, not from here. Raises ConfigError if the
    adapter has no lineage or `output` exists.
    """
    lineage = read_lineage(adapter)
    if lineage is None:
        raise ConfigError(f"{adapter}: no adapter with a lineage.json is there")
    if output.exists():
        raise ConfigError(f"{output} exists; name a folder that does not")
    output.mkdir(parents=True)
    weights = load_file(adapter / "adapter_model.safetensors")
    rounded = {name: weight.to(torch.bfloat16) for name, weight in weights.items()}
    path = output / "adapter_model.safetensors"
    save_file(rounded, path, metadata={"format": "pt"})
    config = (adapter / "adapter_config.json").read_bytes()
    write_whole(output / "adapter_config.json", [config])
    made = {**lineage, "exported": {"dtype": "bfloat16", "from_sha256": adapter_sha256(adapter)}}
    text = json.dumps(made, ensure_ascii=False, indent=2)
    write_whole(output / "lineage.json", [text.encode(), b"\n"])
    return path.stat().st_size
