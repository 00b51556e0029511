"""Recipes are complete and strict, and those that ship can be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from starsql.errors import ConfigError
from starsql.training.recipe import Recipe, load_recipe, shipped_recipes


@pytest.mark.parametrize("name", shipped_recipes())
def test_a_shipped_recipe_is_valid_and_opens_with_its_command(name: str) -> None:
    recipe = load_recipe(name)
    path = Path(str(__import__("starsql").__file__)).parent / "training" / "recipes"
    first = (path / f"{name}.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(f"# starsql train {recipe.method} {name}")
    assert str(recipe.output) == f"out/{name}"


def test_stages_of_a_family_continue_one_another() -> None:
    for family in ("qwen2.5-14b", "qwen2.5-coder-14b", "embedded"):
        a, b, orpo = (
            load_recipe(f"{family}/{stage}")
            for stage in ("stage_a_sft", "stage_b_sft", "stage_b_orpo")
        )
        assert (a.parent, b.parent, orpo.parent) == (None, a.output, b.output)
        assert {r.model for r in (a, b, orpo)} == {a.model}
        assert {(r.lora_rank, r.lora_alpha, r.lora_targets) for r in (a, b, orpo)} == {
            (a.lora_rank, a.lora_alpha, a.lora_targets)
        }


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"learning_rat": 1}, "learning_rat: Extra inputs"),
        ({"learning_rate": -1}, "learning_rate: Input should be greater than 0"),
        ({"lora_targets": ["q_proj", "lm_head"]}, "lm_head may not be adapted"),
        ({"beta": 0.1}, "beta belongs to orpo"),
        ({"packing": False}, "row_tokens belongs to packing"),
        ({"row_tokens": 64}, "must hold an example"),
        ({"method": "orpo", "beta": 0.1}, "pairs are not packed"),
    ],
)
def test_a_wrong_key_is_named(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load_recipe("tiny/sft", change)


def test_no_key_has_a_default(tmp_path: Path) -> None:
    settings = load_recipe("tiny/sft").model_dump(mode="json")
    for key in settings:
        path = tmp_path / "recipe.yaml"
        path.write_text(yaml.safe_dump({k: v for k, v in settings.items() if k != key}))
        with pytest.raises(ConfigError, match=rf"{key}: Field required"):
            load_recipe(path)


def test_an_unknown_recipe_lists_those_that_ship() -> None:
    with pytest.raises(ConfigError, match=r"none of embedded/stage_a_sft"):
        load_recipe("qwen2.5-14b/stage_c")


def test_only_what_changes_weights_changes_the_fingerprint() -> None:
    def fingerprint(**overrides: object) -> str:
        return load_recipe("tiny/sft", overrides).fingerprint()

    assert fingerprint(output="elsewhere", save_steps=9) == fingerprint()
    assert fingerprint(seed=1) != fingerprint()
    assert set(Recipe.model_fields) >= {"seed", "output"}


def test_null_is_a_value_that_a_flag_can_set() -> None:
    assert load_recipe("tiny/orpo", {"parent": None, "keep_checkpoints": None}).parent is None
