"""Adapters for shipping."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from starsql.errors import ConfigError
from starsql.training.export import export


@pytest.fixture
def adapter(tmp_path: Path) -> Path:
    folder = tmp_path / "adapter"
    folder.mkdir()
    save_file({"q.lora_A": torch.tensor([1.0, 1.001])}, folder / "adapter_model.safetensors")
    (folder / "adapter_config.json").write_text('{"r": 4}')
    (folder / "lineage.json").write_text('{"prompt_version": "0f3a"}')
    return folder


def test_weights_are_rounded_and_the_lineage_says_so(adapter: Path, tmp_path: Path) -> None:
    output = tmp_path / "shipped"
    size = export(adapter, output)
    weights = load_file(output / "adapter_model.safetensors")
    assert weights["q.lora_A"].dtype == torch.bfloat16
    assert weights["q.lora_A"].tolist() == [1.0, 1.0]
    assert size == (output / "adapter_model.safetensors").stat().st_size
    assert (output / "adapter_config.json").read_text() == '{"r": 4}'
    lineage = json.loads((output / "lineage.json").read_text())
    assert lineage["prompt_version"] == "0f3a"
    assert lineage["exported"]["dtype"] == "bfloat16"


def test_nothing_is_overwritten_and_a_lineage_is_needed(adapter: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="exists"):
        export(adapter, adapter)
    (adapter / "lineage.json").unlink()
    with pytest.raises(ConfigError, match=r"no adapter with a lineage\.json"):
        export(adapter, tmp_path / "shipped")
