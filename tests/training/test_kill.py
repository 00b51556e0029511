"""Training that the operating system kills, and the same command again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from tiny_data import losses
from typer.testing import CliRunner

from starsql.cli.command import app

pytestmark = [
    pytest.mark.filterwarnings("default"),  # of the libraries, which are many
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL"),
]

_DIES = """
import os, signal, sys
import starsql.cli.training, starsql.training.run
from starsql.cli.command import main

where, left = sys.argv.pop(1), int(sys.argv.pop(1))
module, name = {
    "step": (starsql.cli.training, "_show"),
    "checkpoint": (starsql.training.run, "_sync"),
}[where]
goes_on = getattr(module, name)

def dies(*arguments):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return goes_on(*arguments)

setattr(module, name, dies)
main()
"""


@pytest.mark.parametrize(
    ("method", "where", "left", "checkpoints"),
    [
        # A step is told before its checkpoint is written; a checkpoint has ten files and more.
        pytest.param("sft", "checkpoint", 5, 0, id="SFT, while its first checkpoint is written"),
        pytest.param("orpo", "step", 4, 3, id="ORPO, in step 4"),
    ],
)
def test_a_killed_command_goes_on_where_it_was(
    tiny: Path,
    sft_file: Path,
    pair_file: Path,
    tmp_path: Path,
    method: str,
    where: str,
    left: int,
    checkpoints: int,
) -> None:
    def command(output: Path) -> list[str]:
        data = sft_file if method == "sft" else pair_file
        flags = ["--set", "save_steps=1", "--set", "keep_checkpoints=null", "--set", "parent=null"]
        common = ["--model", str(tiny), "--data", str(data), "--output", str(output)]
        return ["train", method, f"tiny/{method}", *common, *flags]

    broken, whole = tmp_path / "broken", tmp_path / "whole"
    died = subprocess.run(
        [sys.executable, "-c", _DIES, where, str(left), *command(broken)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        check=False,
        timeout=400,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()[-2000:]
    assert not (broken / "lineage.json").exists()
    assert len(list((broken / "checkpoints").glob("checkpoint-*"))) == checkpoints

    for output in (broken, whole):
        done = CliRunner().invoke(app, command(output), catch_exceptions=False)
        assert done.exit_code == 0
    assert losses(broken) == losses(whole)
    ours, theirs = (load_file(run / "adapter_model.safetensors") for run in (broken, whole))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)
    assert sorted(path.name for path in broken.iterdir()) == sorted(
        path.name for path in whole.iterdir()
    )
