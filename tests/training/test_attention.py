"""Examples in one row give the logits they give alone; two answers may share a prompt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_data import chat, sql
from transformers import AutoModelForCausalLM
from trl.trainer.sft_trainer import DataCollatorForLanguageModeling

from starsql.training.attention import ATTENTION
from starsql.training.data import Example, Tokens
from starsql.training.orpo import collate, mean_log_probabilities
from starsql.training.sft import rows


@pytest.fixture(scope="module")
def ours(tiny: Path) -> Any:
    return AutoModelForCausalLM.from_pretrained(tiny, attn_implementation=ATTENTION).eval()


@pytest.fixture(scope="module")
def theirs(tiny: Path) -> Any:
    """The same weights with transformers' own attention."""
    return AutoModelForCausalLM.from_pretrained(tiny, attn_implementation="eager").eval()


def alone(model: Any, tokens: list[int]) -> torch.Tensor:
    """Logits of one text, (T, vocabulary)."""
    return model(torch.tensor([tokens]), use_cache=False).logits[0]


@torch.no_grad()
def test_packed_examples_do_not_see_each_other(ours: Any, theirs: Any, tokenizer: Any) -> None:
    tokens = Tokens(tokenizer)
    row = [Example(tokens.prompt(chat(i)), tokens.answer(sql(i))) for i in range(3)]
    batch = DataCollatorForLanguageModeling(pad_token_id=0, padding_free=True)(list(rows([row])))
    labels = batch.pop("labels")[0]
    logits = ours(**batch, use_cache=False).logits[0]
    start = 0
    for example in row:
        expected = alone(theirs, example.prompt + example.answer)
        torch.testing.assert_close(
            logits[start : start + len(example)], expected, atol=1e-4, rtol=1e-4
        )
        learnt = labels[start : start + len(example)]
        assert learnt.tolist() == [-100] * len(example.prompt) + example.answer
        start += len(example)
    assert start == logits.shape[0]


@torch.no_grad()
def test_both_answers_of_a_pair_read_one_prompt(ours: Any, theirs: Any, tokenizer: Any) -> None:
    tokens = Tokens(tokenizer)
    pairs = [
        {
            "prompt_ids": tokens.prompt(chat(i)),
            "chosen_ids": tokens.answer(sql(i)),
            "rejected_ids": tokens.answer(f"SELECT {i}"),
        }
        for i in range(3)
    ]
    batch = collate(pairs)
    targets, lengths = batch.pop("targets"), batch.pop("answer_lengths")
    means = mean_log_probabilities(ours(**batch, use_cache=False).logits[0], targets, lengths)
    expected = []
    for pair in pairs:
        for side in ("chosen_ids", "rejected_ids"):
            text = pair["prompt_ids"] + pair[side]
            each = alone(theirs, text).log_softmax(-1)
            p = len(pair["prompt_ids"])
            expected.append(
                torch.stack([each[p - 1 + i, t] for i, t in enumerate(pair[side])]).mean()
            )
    torch.testing.assert_close(means, torch.stack(expected), atol=1e-4, rtol=1e-4)


def test_padding_is_refused(ours: Any) -> None:
    with pytest.raises(ValueError, match="without padding"):
        ours(torch.tensor([[1, 2, 3]]), attention_mask=torch.tensor([[1, 1, 0]]))
