"""The mean of adapters that continue one another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from starsql.cli import app
from starsql.errors import ConfigError
from starsql.training.average import average
from starsql.training.export import export
from starsql.training.model import adapter_sha256


def _adapter(
    folder: Path, value: float, parent: Path | None = None, *, rank: int = 4, **lineage: Any
) -> Path:
    folder.mkdir(parents=True)
    weights = {"q.lora_A": torch.full((rank, 2), value), "q.lora_B": torch.full((2, rank), -value)}
    save_file(weights, folder / "adapter_model.safetensors")
    config = {"r": rank, "lora_alpha": 2 * rank, "target_modules": ["q_proj"]}
    (folder / "adapter_config.json").write_text(json.dumps(config))
    made: dict[str, Any] = {"base": {"sha256": "b"}, "prompt_version": "0f3a", "target": "sql"}
    made["parent"] = parent and {
        "name": parent.name,
        "sha256": adapter_sha256(parent),
        "lineage": json.loads((parent / "lineage.json").read_text()),
    }
    (folder / "lineage.json").write_text(json.dumps(made | lineage))
    return folder


def test_the_mean_has_the_shape_of_its_parts_and_names_them(tmp_path: Path) -> None:
    first = _adapter(tmp_path / "a", 1.0)
    second = _adapter(tmp_path / "b", 2.0, first, examples=7)

    assert average([first, second], tmp_path / "mean", [1, 3]) == [0.25, 0.75]

    found = load_file(tmp_path / "mean" / "adapter_model.safetensors")
    assert found["q.lora_A"].tolist() == [[1.75, 1.75]] * 4
    assert found["q.lora_B"].tolist() == [[-1.75] * 4] * 2
    lineage = json.loads((tmp_path / "mean" / "lineage.json").read_text())
    assert lineage["examples"] == 7
    assert lineage["averaged"] == [
        {"name": "a", "sha256": adapter_sha256(first), "share": 0.25},
        {"name": "b", "sha256": adapter_sha256(second), "share": 0.75},
    ]
    config = (tmp_path / "mean" / "adapter_config.json").read_text()
    assert config == (second / "adapter_config.json").read_text()


def test_a_line_goes_through_parents_and_through_what_was_rounded(tmp_path: Path) -> None:
    first = _adapter(tmp_path / "a", 1.0)
    export(first, tmp_path / "shipped")
    second = _adapter(tmp_path / "b", 2.0, tmp_path / "shipped")
    third = _adapter(tmp_path / "c", 6.0, second)

    average([first, second, third], tmp_path / "mean")

    found = load_file(tmp_path / "mean" / "adapter_model.safetensors")
    assert found["q.lora_A"][0].tolist() == [3.0, 3.0]
    fourth = _adapter(tmp_path / "d", 5.0, tmp_path / "mean")
    average([tmp_path / "mean", fourth], tmp_path / "again")
    found = load_file(tmp_path / "again" / "adapter_model.safetensors")
    assert found["q.lora_A"][0].tolist() == [4.0, 4.0]


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"rank": 8}, "differ in r: 4 and 8"),
        ({"base": {"sha256": "c"}}, "differ in base: b and c"),
        ({"prompt_version": "1"}, "differ in prompt_version: 0f3a and 1"),
        ({"alone": True}, "none of these adapters is what the others continued"),
    ],
)
def test_what_does_not_belong_together_is_refused(
    tmp_path: Path, other: dict[str, Any], message: str
) -> None:
    first = _adapter(tmp_path / "a", 1.0)
    other = dict(other)
    parent = None if other.pop("alone", False) else first
    second = _adapter(tmp_path / "b", 2.0, parent, **other)

    with pytest.raises(ConfigError, match=message):
        average([first, second], tmp_path / "mean")
    assert not (tmp_path / "mean").exists()


def test_siblings_alone_are_refused_and_with_their_parent_are_not(tmp_path: Path) -> None:
    first = _adapter(tmp_path / "a", 1.0)
    one, other = (_adapter(tmp_path / name, 2.0 + len(name), first) for name in ("b", "cc"))

    with pytest.raises(ConfigError, match="continued"):
        average([one, other], tmp_path / "mean")
    average([first, one, other], tmp_path / "mean")


def test_the_command_says_shares_and_overwrites_nothing(tmp_path: Path) -> None:
    first = _adapter(tmp_path / "a", 1.0)
    second = _adapter(tmp_path / "b", 2.0, first)
    command = ["train", "average", str(first), str(second), "-o", str(tmp_path / "mean")]

    run = CliRunner().invoke(app, [*command, "--weight", "1", "--weight", "4"])
    assert run.exit_code == 0, run.output
    assert "20%" in run.output
    assert "80%" in run.output

    again = CliRunner().invoke(app, command).exception
    assert isinstance(again, ConfigError)
    assert "exists" in str(again)
    wrong = CliRunner().invoke(app, [*command[:-1], str(tmp_path / "x"), "--weight", "1"]).exception
    assert isinstance(wrong, ConfigError)
    assert "2 adapters need 2 weights" in str(wrong)
