"""Preference training by odds ratio (ORPO, https://arxiv.org/abs/2403.07691), answers only.

Two things differ from TRL's trainer, of which the losses and the bookkeeping remain:

- its likelihood of the chosen text counts the prompt too, so a schema of 3,000 tokens would drown
  the SQL; ours counts the answer's tokens only;
- it computes a prompt twice, once before each answer, and pads; ours lays prompt, chosen and
  rejected answer in one row, and both answers read the prompt's keys (see `attention`).

This is the only module that touches `trl.experimental`, which may change any day: its version is
pinned in pyproject.toml.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import torch
from datasets import Dataset, disable_progress_bars
from torch import Tensor

from starsql.training.data import Loaded, Pair, Tokens, load_pairs
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

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns of being experimental, which is why it is pinned
    from trl.experimental.orpo import ORPOConfig, ORPOTrainer

__all__ = ["build_trainer", "collate", "mean_log_probabilities", "train_orpo"]


class _Trainer(WholeCheckpoints, ORPOTrainer):  # type: ignore[misc] # TRL is not typed
    def tokenize_row(self, feature: dict[str, Any], model: Any = None) -> dict[str, Any]:  # noqa: ARG002
        """The pairs are tokens already."""
        return feature

    def concatenated_forward(
        self, model: Any, batch: dict[str, Any]
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Mean log-probabilities per token of the answers, (B,) chosen and rejected; logits of
        their tokens; mean negative log-likelihood over the chosen answers' tokens."""
        batch = dict(batch)
        targets, lengths = batch.pop("targets"), batch.pop("answer_lengths")
        logits = model(**batch, use_cache=False).logits[0]
        means = mean_log_probabilities(logits, targets, lengths)
        chosen, rejected = means[0::2], means[1::2]
        weights = lengths[0::2].to(means.dtype)
        nll = -(chosen * weights).sum() / weights.sum()
        of_chosen = torch.repeat_interleave(
            torch.arange(len(lengths)).to(lengths) % 2 == 0, lengths
        )
        return chosen, rejected, logits[of_chosen], logits[~of_chosen], nll


def mean_log_probabilities(logits: Tensor, targets: Tensor, lengths: Tensor) -> Tensor:
    """Mean log-probability per token of each answer, in nats.

    logits: (N, vocabulary) where the N tokens of all answers, one after the other, are predicted;
    targets: (N,) those tokens; lengths: (answers,), with sum N. Returns (answers,) in float32.
    """
    each = -torch.nn.functional.cross_entropy(logits.float(), targets, reduction="none")
    answer = torch.repeat_interleave(torch.arange(len(lengths), device=lengths.device), lengths)
    sums = torch.zeros(len(lengths), device=each.device).index_add(0, answer, each)
    return sums / lengths


def train_orpo(
    recipe: Recipe, *, accept_changes: bool = False, listener: Listener | None = None
) -> dict[str, Any]:
    """Run an ORPO recipe; see `train_sft`."""
    check_tensorboard(recipe)
    base = find_base(recipe.model)
    tokenizer = load_tokenizer(base)
    loaded = load_pairs(
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


def build_trainer(model: Any, tokenizer: Any, recipe: Recipe, loaded: Loaded[Pair]) -> Any:
    """A trainer over pairs; dropout is off, both answers must meet the same network."""
    config = ORPOConfig(
        **arguments(recipe),
        beta=recipe.beta,
        max_length=recipe.cutoff_tokens,
        disable_dropout=True,
        remove_unused_columns=False,
    )
    disable_progress_bars()
    data = Dataset.from_dict(
        {
            "prompt_ids": [pair.prompt for pair in loaded.items],
            "chosen_ids": [pair.chosen for pair in loaded.items],
            "rejected_ids": [pair.rejected for pair in loaded.items],
        }
    )
    with keep_float32(model):
        return _Trainer(
            model=model,
            args=config,
            data_collator=collate,
            train_dataset=data,
            processing_class=tokenizer,
            peft_config=None,  # the adapter is there already
        )


def collate(pairs: Sequence[dict[str, list[int]]]) -> dict[str, Any]:
    """Pairs as one row: prompt, chosen, rejected, prompt, chosen, rejected, ...

    input_ids, position_ids: (1, T). For attention each pair is two sequences: prompt and chosen,
    which read themselves; and rejected, whose keys (key_index) are those of the prompt and its own.
    logits_to_keep: (N,) where the answers' tokens are predicted: a prompt's last token predicts
    the first of both. targets: (N,); answer_lengths: (2 * pairs,), chosen and rejected in turn.
    """
    tokens: list[int] = []
    positions: list[int] = []
    keys: list[int] = []
    predicting: list[int] = []
    targets: list[int] = []
    queries_of: list[int] = []
    keys_of: list[int] = []
    for pair in pairs:
        prompt, chosen, rejected = pair["prompt_ids"], pair["chosen_ids"], pair["rejected_ids"]
        start, p, c, r = len(tokens), len(prompt), len(chosen), len(rejected)
        second = start + p + c
        tokens += prompt + chosen + rejected
        positions += [*range(p + c), *range(p, p + r)]
        keys += [*range(start, second), *range(start, start + p), *range(second, second + r)]
        predicting += range(start + p - 1, second - 1)
        predicting += [start + p - 1, *range(second, second + r - 1)]
        targets += chosen + rejected
        queries_of += [p + c, r]
        keys_of += [p + c, p + r]
    lengths = [len(pair[key]) for pair in pairs for key in ("chosen_ids", "rejected_ids")]
    return {
        "input_ids": torch.tensor([tokens]),
        "position_ids": torch.tensor([positions]),
        "cu_seq_lens_q": torch.tensor([0, *accumulate(queries_of)], dtype=torch.int32),
        "cu_seq_lens_k": torch.tensor([0, *accumulate(keys_of)], dtype=torch.int32),
        "max_length_q": max(queries_of),
        "max_length_k": max(keys_of),
        "key_index": torch.tensor(keys),
        "logits_to_keep": torch.tensor(predicting),
        "targets": torch.tensor(targets),
        "answer_lengths": torch.tensor(lengths),
    }
