"""ORPO's loss on numbers worked out by hand, and on answers only."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from starsql.training.orpo import _Trainer, mean_log_probabilities


def logits_of(probabilities: list[list[float]]) -> torch.Tensor:
    return torch.tensor(probabilities).log()


def test_mean_log_probabilities_by_hand() -> None:
    logits = logits_of([[0.5, 0.25, 0.25], [0.1, 0.8, 0.1], [0.2, 0.2, 0.6]])
    means = mean_log_probabilities(logits, torch.tensor([0, 1, 2]), torch.tensor([2, 1]))
    expected = [(math.log(0.5) + math.log(0.8)) / 2, math.log(0.6)]
    torch.testing.assert_close(means, torch.tensor(expected))


def test_the_loss_by_hand_counts_the_answers_only() -> None:
    """Two pairs whose chosen answers have 2 and 1 tokens; what the prompt holds does not matter."""
    probabilities = [
        [0.5, 0.25, 0.25],  # chosen 1: token 0
        [0.1, 0.8, 0.1],  # chosen 1: token 1
        [0.2, 0.2, 0.6],  # rejected 1: token 0
        [0.7, 0.2, 0.1],  # chosen 2: token 0
        [0.3, 0.3, 0.4],  # rejected 2: token 2
        [0.9, 0.05, 0.05],  # rejected 2: token 0
    ]
    batch = {
        "targets": torch.tensor([0, 1, 0, 0, 2, 0]),
        "answer_lengths": torch.tensor([2, 1, 1, 2]),
    }

    def model(**_: Any) -> Any:
        return SimpleNamespace(logits=logits_of(probabilities)[None])

    trainer = _Trainer.__new__(_Trainer)
    trainer.beta, trainer.aux_loss_enabled = 0.1, False
    trainer.accelerator = SimpleNamespace(
        device=torch.device("cpu"), gather_for_metrics=lambda values: values
    )
    loss, metrics = trainer.get_batch_loss_metrics(model, batch)

    chosen = [(math.log(0.5) + math.log(0.8)) / 2, math.log(0.7)]
    rejected = [math.log(0.2), (math.log(0.4) + math.log(0.9)) / 2]
    nll = -(math.log(0.5) + math.log(0.8) + math.log(0.7)) / 3

    def log_odds(x: float) -> float:
        return x - math.log(1 - math.exp(x))

    ratio = [
        math.log(1 / (1 + math.exp(-(log_odds(c) - log_odds(r)))))
        for c, r in zip(chosen, rejected, strict=True)
    ]
    assert loss.item() == pytest.approx(nll - 0.1 * sum(ratio) / 2, rel=1e-5)
    assert metrics["nll_loss"] == pytest.approx(nll, rel=1e-5)
    assert metrics["rewards/accuracies"] == 1.0
