"""The whole way at tiny size on the CPU: NF4, LoRA, packed SFT, resume, ORPO, merge, inference."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file
from tiny_data import losses, pair_line, sft_line, write_lines
from transformers import AutoModelForCausalLM

from starsql.agent.backends.weights import load
from starsql.agent.models import reviews_of, translates_of
from starsql.data.plan import with_plans
from starsql.data.target import TASK, version_for
from starsql.errors import ConfigError, ModelUnavailable, RunConflict
from starsql.records import PreferencePair, SftExample, from_json, to_json
from starsql.training.merge import merge
from starsql.training.model import attach, find_base, load_base
from starsql.training.orpo import train_orpo
from starsql.training.recipe import Recipe, load_recipe
from starsql.training.run import Step, _gloss, _learnt
from starsql.training.sft import train_sft

pytestmark = pytest.mark.filterwarnings("default")  # of the libraries, which are many

SFT_LOSSES = [9.2162, 9.1098, 8.9947, 8.9035, 8.8319]
ORPO_LOSSES = [8.8752, 8.7085, 8.5416, 8.4316, 8.3857]
"""Recorded 2026-11-30 with constraints.txt; they start at ln 8192 = 9.01 and a little more."""


@pytest.fixture(scope="module")
def sft_run(sft_recipe: Recipe, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("runs") / "sft"
    train_sft(sft_recipe.model_copy(update={"output": output, "save_steps": 1}))
    return output


@pytest.fixture(scope="module")
def orpo_run(
    tiny: Path, pair_file: Path, sft_run: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    output = tmp_path_factory.mktemp("runs") / "orpo"
    flags = {"model": str(tiny), "data": [pair_file], "parent": sft_run, "output": output}
    train_orpo(load_recipe("tiny/orpo", flags))
    return output


def test_the_first_losses_are_the_recorded_ones(sft_run: Path, orpo_run: Path) -> None:
    assert losses(sft_run) == pytest.approx(SFT_LOSSES, abs=2e-2)
    assert losses(orpo_run) == pytest.approx(ORPO_LOSSES, abs=2e-2)


def test_one_adapter_grows_through_the_stages(sft_run: Path, orpo_run: Path) -> None:
    before, after = (load_file(run / "adapter_model.safetensors") for run in (sft_run, orpo_run))
    assert before.keys() == after.keys()
    assert all(torch.count_nonzero(before[name]) for name in before), "no part of it stayed zero"
    assert any(not torch.equal(before[name], after[name]) for name in before)
    assert {weights.dtype for weights in after.values()} == {torch.float32}
    lineage = json.loads((orpo_run / "lineage.json").read_text())
    assert lineage["parent"]["name"] == "sft"
    assert lineage["parent"]["lineage"]["recipe"]["method"] == "sft"


def test_a_run_says_what_made_it(sft_run: Path, tiny: Path) -> None:
    lineage = json.loads((sft_run / "lineage.json").read_text())
    assert lineage["base"] == {"name": tiny.name, "sha256": find_base(str(tiny)).sha256}
    assert lineage["prompt_version"] == "p1"
    assert lineage["gloss"] is False
    assert lineage["data"][0]["licences"] == [{"spdx": "Apache-2.0", "attribution": ""}]
    assert lineage["metrics"]["steps"] == 5
    assert str(tiny.parent) not in json.dumps(lineage), "no folder of this machine"
    assert str(tiny.parent) not in (sft_run / "adapter_config.json").read_text()
    assert (sft_run / "loss.png").read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (sft_run / "loss.html").read_text(encoding="utf-8")


class Killed(Exception):
    pass


@pytest.mark.parametrize("at", [1, 3])
def test_a_killed_run_goes_on_with_the_losses_of_an_unbroken_one(
    sft_recipe: Recipe, sft_run: Path, tmp_path: Path, at: int
) -> None:
    recipe = sft_recipe.model_copy(update={"output": tmp_path / "run", "save_steps": 1})

    def kill(step: Step) -> None:
        if step.step == at:
            raise Killed

    with pytest.raises(Killed):
        train_sft(recipe, listener=kill)
    assert not (recipe.output / "lineage.json").exists()
    # A kill while a checkpoint is written leaves a part of one, which must not count.
    partial = recipe.output / "checkpoints" / ".partial" / "checkpoint-4"
    partial.mkdir(parents=True)
    (partial / "adapter_model.safetensors").write_bytes(b"half")
    train_sft(recipe)
    assert losses(recipe.output) == losses(sft_run)
    ours, theirs = (load_file(r / "adapter_model.safetensors") for r in (recipe.output, sft_run))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)
    assert not partial.exists()


def test_another_recipe_or_data_does_not_continue_a_run(
    sft_recipe: Recipe, sft_run: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    shutil.copytree(sft_run, folder)
    (folder / "lineage.json").unlink()
    changed = sft_recipe.model_copy(update={"output": folder, "learning_rate": 2e-3})
    with pytest.raises(RunConflict, match="another recipe"):
        train_sft(changed)
    other = write_lines(tmp_path / "other.jsonl", [sft_line(i) for i in range(61)])
    with pytest.raises(RunConflict, match="another data"):
        train_sft(sft_recipe.model_copy(update={"output": folder, "data": (other,)}))
    accepted = changed.model_copy(update={"max_steps": 6, "save_steps": 1})
    assert train_sft(accepted, accept_changes=True)["metrics"]["steps"] == 6


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"lora_rank": 8}, "lora_rank is 4, expected 8"),
        ({"target": "plan+sql"}, "target is sql, expected plan"),
    ],
)
def test_a_parent_of_another_kind_is_refused(
    sft_recipe: Recipe, sft_run: Path, change: dict[str, Any], message: str
) -> None:
    recipe = sft_recipe.model_copy(update={"parent": sft_run, **change})
    base = find_base(recipe.model)
    with pytest.raises(ConfigError, match=message):
        attach(None, recipe, base, "p1")
    with pytest.raises(ConfigError, match="prompt_version is p1, expected p2"):
        attach(None, sft_recipe.model_copy(update={"parent": sft_run}), base, "p2")


def test_how_chinese_is_read_comes_from_the_data_else_from_the_parent() -> None:
    with_glosses = {"name": "a", "lineage": {"gloss": True}}
    assert _gloss(None, None) is None
    assert _gloss(True, None) is True
    assert _gloss(None, with_glosses) is True
    assert _gloss(True, {"name": "a", "lineage": {"gloss": None}}) is True
    with pytest.raises(ConfigError, match="parent a: trained on Chinese questions with English"):
        _gloss(False, with_glosses)


def test_an_adapter_reviews_and_translates_as_its_parent_did() -> None:
    parent = {"name": "a", "lineage": {"review": "0"}}
    assert _learnt("review", "1", {"first"}, None) is None
    assert _learnt("review", "1", {"first"}, {"name": "a", "lineage": {}}) is None
    assert _learnt("review", "1", {"first"}, parent) == "0"
    assert _learnt("review", "1", {"first", "review"}, parent) == "1"
    assert _learnt("translation", "1", {"review"}, parent) is None


def test_the_lineage_says_what_an_adapter_was_trained_to_translate(
    sft_recipe: Recipe, tmp_path: Path
) -> None:
    lines = [sft_line(1, kind="translation", language="zh"), sft_line(2)]
    data = write_lines(tmp_path / "data.jsonl", lines)
    output = tmp_path / "run"
    train_sft(sft_recipe.model_copy(update={"data": (data,), "output": output, "max_steps": 1}))
    lineage = json.loads((output / "lineage.json").read_text())
    assert translates_of(lineage)
    assert not reviews_of(lineage)


def test_tensorboard_is_fed_or_missed_at_once(sft_recipe: Recipe, tmp_path: Path) -> None:
    recipe = sft_recipe.model_copy(
        update={"output": tmp_path / "run", "tensorboard": True, "max_steps": 1}
    )
    if importlib.util.find_spec("tensorboard") is None:
        with pytest.raises(ConfigError, match="pip install tensorboard"):
            train_sft(recipe)
        return
    train_sft(recipe)
    (events,) = recipe.output.rglob("events.out.tfevents*")
    assert b"train/loss" in events.read_bytes()


def test_only_the_adapter_is_trained_on_a_base_in_4_bits(sft_recipe: Recipe) -> None:
    base = find_base(sft_recipe.model)
    model = attach(load_base(base, sft_recipe), sft_recipe, base, "p1")
    trained = [name for name, p in model.named_parameters() if p.requires_grad]
    layers = model.get_base_model().model.layers
    assert len(trained) == 2 * len(sft_recipe.lora_targets) * len(layers)
    assert not any("lm_head" in name for name in trained)
    assert type(layers[0].mlp.up_proj.base_layer).__name__ == "Linear4bit"
    assert [layer.gradient_checkpointing for layer in layers] == [True, False, True, False]


def test_to_evaluate_changes_nothing_of_the_base_on_any_cpu(
    sft_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On CPUs with AVX512-BF16 bitsandbytes would rewrite them; here every CPU claims to be one."""
    monkeypatch.setattr("bitsandbytes.nn.modules.has_avx512bf16", lambda: True)
    model = load_base(find_base(sft_recipe.model), sft_recipe).eval()
    layer = model.model.layers[0].mlp.up_proj
    before = layer.weight.data.clone()
    with torch.no_grad():
        model(torch.arange(8)[None])
    assert torch.equal(layer.weight.data, before)
    assert layer.weight.quant_state.nested


def test_plans_are_trained_in_both_stages_and_asked_for_in_inference(
    tiny: Path, tmp_path: Path
) -> None:
    made = {}
    for name, kind, line in (("sft", SftExample, sft_line), ("orpo", PreferencePair, pair_line)):
        lines = [line(index) for index in range(12)]
        for one in lines:
            prompt = one["messages"] if name == "sft" else one["prompt"]
            prompt[1]["content"] += f"\n\n{TASK}"
        examples = [from_json(kind, json.dumps(one)) for one in lines]
        made[name] = tmp_path / f"{name}.jsonl"
        made[name].write_bytes(b"".join(to_json(one) + b"\n" for one in with_plans(examples)))
    flags = {"model": str(tiny), "target": "plan+sql", "cutoff_tokens": 400, "max_steps": 2}
    sft = {**flags, "data": [made["sft"]], "output": tmp_path / "a"}
    lineage = train_sft(load_recipe("tiny/sft", sft))
    assert (lineage["target"], lineage["examples"], lineage["dropped"]) == ("plan+sql", 12, {})
    assert lineage["prompt_version"] == version_for("plan+sql", "p1")
    orpo = {**flags, "data": [made["orpo"]], "output": tmp_path / "b", "parent": tmp_path / "a"}
    lineage = train_orpo(load_recipe("tiny/orpo", orpo))
    assert (lineage["target"], lineage["examples"], lineage["dropped"]) == ("plan+sql", 12, {})
    with pytest.raises(ConfigError, match=r"its prompt_version is p1\+plan:\w{6}, expected p1$"):
        train_orpo(load_recipe("tiny/orpo", {**orpo, "target": "sql", "output": tmp_path / "c"}))

    merge(tmp_path / "b", tmp_path / "merged", model=str(tiny))
    about = {"cache_dir": tmp_path / "cache", "device": "cpu"}
    served = [(tiny, tmp_path / "b"), (tmp_path / "merged", None)]
    for model, adapter in served:
        loaded = load(model, adapter=adapter, prompt_version="p1", **about)
        assert (loaded.target, loaded.gloss) == ("plan+sql", False)
        with pytest.raises(ModelUnavailable, match=r"trained on version p1\+plan:\w{6} of the"):
            load(model, adapter=adapter, prompt_version="p2", **about)


def test_checkpoints_and_adapters_are_what_inference_loads(
    sft_run: Path, tiny: Path, tmp_path: Path
) -> None:
    for folder in (sft_run, sft_run / "checkpoints" / "checkpoint-5"):
        loaded = load(tiny, adapter=folder, cache_dir=tmp_path, device="cpu", prompt_version="p1")
        assert loaded.adapter
    with pytest.raises(ModelUnavailable, match="trained on version p1 of the prompt"):
        load(tiny, adapter=sft_run, cache_dir=tmp_path, device="cpu", prompt_version="p2")


def test_a_merged_model_computes_what_base_and_adapter_do(
    orpo_run: Path, tiny: Path, tmp_path: Path
) -> None:
    merge(orpo_run, tmp_path / "merged", model=str(tiny))
    merged = AutoModelForCausalLM.from_pretrained(tmp_path / "merged", dtype=torch.float32)
    base = AutoModelForCausalLM.from_pretrained(tiny, dtype=torch.float32)
    ids = torch.tensor([[1, 5, 9, 200, 300]])
    with torch.no_grad():
        plain = base(ids).logits
        adapted = PeftModel.from_pretrained(base, str(orpo_run))(ids).logits
        folded = merged(ids).logits
    assert (adapted - folded).abs().max() < 0.05 < (adapted - plain).abs().max()
    assert json.loads((tmp_path / "merged" / "lineage.json").read_text())["merged"]
    with pytest.raises(RunConflict, match="exists"):
        merge(orpo_run, tmp_path / "merged", model=str(tiny))
