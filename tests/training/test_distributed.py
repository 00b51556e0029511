"""Two CPU processes over gloo: the path that several GPUs take."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml
from safetensors.torch import load_file
from tiny_data import losses

LAUNCH = Path(__file__).parents[2] / "starsql" / "training" / "launch"
ONE_PROCESS = [9.2162, 9.1098, 8.9947]
"""Losses of `tiny/sft` alone, which adds up two rows a step; see test_run.py."""


def launched(
    config: Path, script: list[str], tiny: Path, data: Path, output: Path, *more: str
) -> dict[str, Any]:
    """Train with `accelerate launch` in two processes; the lineage."""
    command = [
        *(sys.executable, "-m", "accelerate.commands.launch", "--config_file", str(config)),
        *("--num_processes", "2", "--main_process_port", "0", *script),
        *("train", "sft", "tiny/sft", "--model", str(tiny), "--data", str(data)),
        *("--output", str(output), "--set", "accumulation=1", "--set", "save_steps=1", *more),
    ]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=400
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Excluding from FSDP2 sharding" not in done.stderr
    assert done.stdout.count("steps, loss") == 1, "one process tells the result"
    lineage: dict[str, Any] = json.loads((output / "lineage.json").read_text())
    return lineage


def test_two_processes_train_one_adapter(tiny: Path, sft_file: Path, tmp_path: Path) -> None:
    output = tmp_path / "run"
    script = ["-m", "starsql.cli"]
    more = ["--set", "max_steps=2"]
    lineage = launched(LAUNCH / "cpu.yaml", script, tiny, sft_file, output, *more)
    assert (lineage["metrics"]["steps"], lineage["metrics"]["processes"]) == (2, 2)
    assert losses(output) == pytest.approx(ONE_PROCESS[:2], abs=5e-3)


def test_a_base_in_4_bits_is_spread_over_processes(
    tiny: Path, sft_file: Path, tmp_path: Path
) -> None:
    """FSDP-QLoRA by the shipped configuration, but for the device."""
    settings = yaml.safe_load((LAUNCH / "fsdp_qlora.yaml").read_text(encoding="utf-8"))
    config = tmp_path / "fsdp.yaml"
    config.write_text(yaml.safe_dump({**settings, "use_cpu": True}))
    output = tmp_path / "run"
    script = [str(Path(__file__).parent / "fsdp_on_cpus.py")]
    more = ["--set", "max_steps=3"]
    lineage = launched(config, script, tiny, sft_file, output, *more)
    assert lineage["metrics"]["processes"] == 2
    unbroken = losses(output)
    assert unbroken == pytest.approx(ONE_PROCESS, abs=3e-2)
    assert (output / "checkpoints" / "checkpoint-3" / "pytorch_model_fsdp.bin").is_file()
    whole = load_file(output / "adapter_model.safetensors")
    assert len(whole) == 2 * 7 * 4
    assert {weights.shape[0] for name, weights in whole.items() if "lora_A" in name} == {4}
    # Stopped behind its second step, it goes on from there.
    shutil.rmtree(output / "checkpoints" / "checkpoint-3")
    (output / "adapter_model.safetensors").unlink()
    launched(config, script, tiny, sft_file, output, *more)
    assert losses(output) == pytest.approx(unbroken, abs=1e-4)
    again = load_file(output / "adapter_model.safetensors")
    assert all(torch.allclose(again[name], weights, atol=1e-5) for name, weights in whole.items())
