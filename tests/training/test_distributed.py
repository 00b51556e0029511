"""Two CPU processes over gloo: the path that several GPUs take."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tiny_data import losses

LAUNCH = Path(__file__).parents[2] / "starsql" / "training" / "launch" / "cpu.yaml"


def test_two_processes_train_one_adapter(tiny: Path, sft_file: Path, tmp_path: Path) -> None:
    output = tmp_path / "run"
    command = [
        *(sys.executable, "-m", "accelerate.commands.launch", "--config_file", str(LAUNCH)),
        *("--num_processes", "2", "--main_process_port", "0"),
        *("-m", "starsql.cli", "train", "sft", "tiny/sft", "--model", str(tiny)),
        *("--data", str(sft_file), "--output", str(output), "--set", "accumulation=1"),
        *("--set", "save_steps=1", "--set", "max_steps=2"),
    ]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    lineage = json.loads((output / "lineage.json").read_text())
    assert lineage["metrics"]["steps"] == 2
    first, second = losses(output)
    assert first > second
