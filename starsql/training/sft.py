"""Supervised fine-tuning on answers only, in rows of examples that do not see each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from datasets import Dataset
from trl import SFTConfig, SFTTrainer

from starsql.training.data import Example, Loaded, Tokens, load_examples, pack
from starsql.training.model import attach, find_base, load_base, load_tokenizer
from starsql.training.recipe import Recipe
from starsql.training.run import (
    Listener,
    WholeCheckpoints,
    arguments,
    check_tensorboard,
    keep_float32,
    run,
)

__all__ = ["build_trainer", "rows", "train_sft"]


class _Trainer(WholeCheckpoints, SFTTrainer):  # type: ignore[misc] # TRL is not typed
    """TRL's, whose fused head scores only the answers' tokens, on rows that are ready."""


def train_sft(
    recipe: Recipe, *, accept_changes: bool = False, listener: Listener | None = None
) -> dict[str, Any]:
    """Run an SFT recipe; the adapter and its lineage, which is returned, are in `recipe.output`.

    Continues after the last whole checkpoint of an interrupted run. Raises StarsqlError.
    """
    check_tensorboard(recipe)
    base = find_base(recipe.model)
    tokenizer = load_tokenizer(base)
    loaded = load_examples(
        recipe.data,
        Tokens(tokenizer),
        target=recipe.target,
        mentions=recipe.mentions,
        cutoff=recipe.cutoff_tokens,
    )
    model = attach(load_base(base, recipe), recipe, base, loaded.prompt_version)
    trainer = build_trainer(model, tokenizer, recipe, loaded)
    return run(
        trainer,
        recipe,
        base=base,
        loaded=loaded,
        accept_changes=accept_changes,
        listener=listener,
    )


def build_trainer(model: Any, tokenizer: Any, recipe: Recipe, loaded: Loaded[Example]) -> Any:
    """A trainer over the examples, packed if the recipe says so."""
    packed = (
        pack(loaded.items, recipe.row_tokens, recipe.seed)
        if recipe.row_tokens is not None
        else [[example] for example in loaded.items]
    )
    config = SFTConfig(
        **arguments(recipe),
        padding_free=True,
        max_length=None,  # nothing is cut: too long examples are gone
        dataset_kwargs={"skip_prepare_dataset": True},
    )
    with keep_float32(model):
        return _Trainer(
            model=model,
            args=config,
            train_dataset=rows(packed),
            processing_class=tokenizer,
            peft_config=None,  # the adapter is there already
        )


def rows(packed: Sequence[Sequence[Example]]) -> Dataset:
    """Columns input_ids, labels (-100 where nothing is learnt) and seq_lengths, a row each.

    Rows come as NumPy's arrays: lists of 65,536 numbers become tensors slower than a small model
    computes them.
    """
    columns = Dataset.from_dict(
        {
            "input_ids": [[t for e in row for t in e.prompt + e.answer] for row in packed],
            "labels": [
                [t for e in row for t in [-100] * len(e.prompt) + e.answer] for row in packed
            ],
            "seq_lengths": [[len(e) for e in row] for row in packed],
        }
    )
    return columns.with_format("numpy")
