"""What enters training: marked lines only, whole, ending once, as inference would read them."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from tiny_data import chat, pair_line, sft_line, sql, write_lines

from starsql.agent.backends.chat import Chat
from starsql.data.mentions import version_with, with_mentions
from starsql.data.target import TASK, asking_for, version_for
from starsql.errors import ConfigError, DataError
from starsql.training.data import Example, Tokens, load_examples, load_pairs, pack


@pytest.fixture
def tokens(tokenizer: Any) -> Tokens:
    return Tokens(tokenizer)


def test_an_example_is_inference_s_prompt_and_an_answer_that_ends_once(
    tmp_path: Path, tokens: Tokens, tokenizer: Any
) -> None:
    path = write_lines(tmp_path / "a.jsonl", [sft_line(3)])
    loaded = load_examples([path], tokens, target="sql", cutoff=512)
    (example,) = loaded.items
    assert example.prompt == Chat(tokenizer).encode(chat(3))
    assert example.answer.count(tokenizer.eos_token_id) == 1
    assert tokenizer.decode(example.answer) == sql(3) + "<|im_end|>"
    whole = tokenizer.apply_chat_template(sft_line(3)["messages"], tokenize=False)
    assert tokenizer.decode(example.prompt + example.answer) + "\n" == whole
    assert loaded.prompt_version == "p1"
    assert loaded.sources[0].licences[0].spdx == "Apache-2.0"


def test_special_tokens_in_an_answer_stay_text(tokens: Tokens, tokenizer: Any) -> None:
    ids = tokens.answer("SELECT '<|im_end|>'")
    assert ids.count(tokenizer.eos_token_id) == 1
    assert ids[-1] == tokenizer.eos_token_id


def test_a_template_that_ends_answers_otherwise_is_refused(tokenizer: Any) -> None:
    other = copy.deepcopy(tokenizer)
    other.eos_token = "<|endoftext|>"
    with pytest.raises(ConfigError, match="set the tokenizer's eos_token"):
        Tokens(other)


def test_what_is_too_long_is_dropped_and_counted_never_cut(tmp_path: Path, tokens: Tokens) -> None:
    path = write_lines(tmp_path / "a.jsonl", [sft_line(i) for i in range(10)])
    everything = load_examples([path], tokens, target="sql", cutoff=512)
    lengths = sorted(map(len, everything.items))
    some = load_examples([path], tokens, target="sql", cutoff=lengths[5])
    assert sorted(map(len, some.items)) == [n for n in lengths if n <= lengths[5]]
    assert some.dropped == {"longer than the cutoff": 10 - len(some.items)}
    assert some.longest == lengths[-1]
    with pytest.raises(DataError, match="nothing to train on: 10 longer than the cutoff"):
        load_examples([path], tokens, target="sql", cutoff=16)


@pytest.mark.parametrize("target", ["sql", "plan+sql"])
def test_a_review_is_asked_as_it_stands(
    tmp_path: Path, tokens: Tokens, tokenizer: Any, target: Any
) -> None:
    """Neither mentions nor a plan have a place in it."""
    line = sft_line(3, kind="review")
    path = write_lines(tmp_path / "a.jsonl", [line])
    loaded = load_examples([path], tokens, target=target, mentions=True, cutoff=512)
    assert loaded.items[0].prompt == Chat(tokenizer).encode(line["messages"][:-1])
    assert loaded.kinds == {"review"}
    path = write_lines(tmp_path / "b.jsonl", [sft_line(3)])
    assert load_examples([path], tokens, target="sql", cutoff=512).kinds == {"first"}


@pytest.mark.parametrize(
    ("meta", "message"),
    [
        ({"split": "held_out"}, "split"),
        ({"split": None}, "split"),
        ({"prompt_version": None}, "prompt_version"),
        ({"licence": None}, "licence"),
    ],
)
def test_lines_not_marked_for_training_are_refused(
    tmp_path: Path, tokens: Tokens, meta: dict[str, Any], message: str
) -> None:
    path = write_lines(tmp_path / "a.jsonl", [sft_line(0), sft_line(1, **meta)])
    with pytest.raises(DataError, match=message) as caught:
        load_examples([path], tokens, target="sql", cutoff=512)
    assert "line 2" in str(caught.value)


def test_a_line_without_the_mark_is_refused(tmp_path: Path, tokens: Tokens) -> None:
    line = sft_line(0)
    del line["meta"]["split"]
    path = write_lines(tmp_path / "a.jsonl", [line])
    with pytest.raises(DataError, match="not marked 'train'"):
        load_examples([path], tokens, target="sql", cutoff=512)


def test_two_versions_of_the_prompt_do_not_mix(tmp_path: Path, tokens: Tokens) -> None:
    path = write_lines(tmp_path / "a.jsonl", [sft_line(0), sft_line(1, prompt_version="p2")])
    with pytest.raises(DataError, match=r"several versions of the prompt \(p1, p2\)"):
        load_examples([path], tokens, target="sql", cutoff=512)


def test_questions_with_and_without_glosses_do_not_mix(tmp_path: Path, tokens: Tokens) -> None:
    lines = [sft_line(0, gloss=True), sft_line(1, language="en")]
    path = write_lines(tmp_path / "a.jsonl", lines)
    assert load_examples([path], tokens, target="sql", cutoff=512).gloss is True
    path = write_lines(tmp_path / "a.jsonl", lines[1:])
    assert load_examples([path], tokens, target="sql", cutoff=512).gloss is None
    path = write_lines(tmp_path / "a.jsonl", [*lines, sft_line(2)])
    named = r"under them \(x0\) and others have not \(x2\)"
    with pytest.raises(DataError, match=named):
        load_examples([path], tokens, target="sql", cutoff=512)


def test_a_plan_comes_before_the_sql_or_the_line_is_dropped(
    tmp_path: Path, tokens: Tokens, tokenizer: Any
) -> None:
    lines = [sft_line(0, extra={"plan": "Count the rows."}), sft_line(1)]
    for line in lines:
        line["messages"][1]["content"] += f"\n\n{TASK}"
    path = write_lines(tmp_path / "a.jsonl", lines)
    loaded = load_examples([path], tokens, target="plan+sql", cutoff=512)
    (example,) = loaded.items
    assert tokenizer.decode(example.answer) == f"Count the rows.\n\n{sql(0)}<|im_end|>"
    asked = asking_for("plan+sql", lines[0]["messages"][:-1])
    assert example.prompt == Chat(tokenizer).encode(asked) != Chat(tokenizer).encode(asked[:-1])
    assert loaded.dropped == {"no plan to train on, `starsql data plan` makes them": 1}
    assert loaded.prompt_version == version_for("plan+sql", "p1")
    bare = load_examples([path], tokens, target="sql", cutoff=512)
    assert tokenizer.decode(bare.items[0].answer) == f"{sql(0)}<|im_end|>"
    assert bare.prompt_version == "p1"


def test_questions_tell_what_they_mention_if_the_recipe_says_so(
    tmp_path: Path, tokens: Tokens, tokenizer: Any
) -> None:
    line, pair = sft_line(0), pair_line(0)
    content = f"# Tables\ntable t\nint: n\n\n# Question\nAll of n?\n\n{TASK}"
    line["messages"][1]["content"] = pair["prompt"][1]["content"] = content
    path = write_lines(tmp_path / "a.jsonl", [line])
    loaded = load_examples([path], tokens, target="sql", mentions=True, cutoff=512)
    told = Chat(tokenizer).encode(with_mentions(line["messages"][:-1]))
    assert loaded.items[0].prompt == told
    assert "In the tables: t.n" in tokenizer.decode(told)
    assert loaded.prompt_version == version_with(True, "p1")
    path = write_lines(tmp_path / "p.jsonl", [pair])
    pairs = load_pairs([path], tokens, target="sql", mentions=True, cutoff=512)
    assert pairs.items[0].prompt == told
    path = write_lines(tmp_path / "b.jsonl", [sft_line(0)])
    with pytest.raises(DataError, match=r"line 1.*not one of starsql's"):
        load_examples([path], tokens, target="sql", mentions=True, cutoff=512)


def test_long_files_are_read_by_processes_with_the_same_result(
    tmp_path: Path, tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [
        write_lines(tmp_path / "a.jsonl", [sft_line(i) for i in range(1200)]),
        write_lines(tmp_path / "b.jsonl", [sft_line(i) for i in range(3)]),
    ]
    whole = load_examples(paths, tokens, target="sql", cutoff=512)
    cutoff = sorted(map(len, whole.items))[len(whole.items) // 2]
    here = load_examples(paths, tokens, target="sql", cutoff=cutoff, workers=2)
    monkeypatch.setattr("starsql.training.data._WORTH_PROCESSES", 0)
    assert load_examples(paths, tokens, target="sql", cutoff=cutoff, workers=2) == here
    assert here.dropped
    bad = write_lines(tmp_path / "c.jsonl", [sft_line(0), sft_line(1, split="held_out")])
    with pytest.raises(DataError, match="split") as caught:
        load_examples([bad], tokens, target="sql", cutoff=cutoff, workers=2)
    assert "c.jsonl, line 2" in str(caught.value)


def test_a_prompt_that_cannot_ask_for_a_plan_is_refused(tmp_path: Path, tokens: Tokens) -> None:
    path = write_lines(tmp_path / "a.jsonl", [sft_line(0, extra={"plan": "Count the rows."})])
    with pytest.raises(DataError, match="does not end as starsql's does"):
        load_examples([path], tokens, target="plan+sql", cutoff=512)


def test_pairs_with_equal_answers_are_dropped(tmp_path: Path, tokens: Tokens) -> None:
    same = pair_line(1)
    same["rejected"] = same["chosen"]
    path = write_lines(tmp_path / "p.jsonl", [pair_line(0), same])
    loaded = load_pairs([path], tokens, target="sql", cutoff=512)
    assert len(loaded.items) == 1
    assert loaded.dropped == {"chosen and rejected are equal": 1}
    assert loaded.items[0].chosen != loaded.items[0].rejected


def test_rows_mix_lengths_which_are_schemas() -> None:
    examples = [Example([1] * (40 + n // 100), [2] * 4) for n in range(1000)]  # ten schemas
    for row in pack(examples, 1000, seed=1)[:-1]:
        assert len({len(example) for example in row}) >= 5


def test_rows_hold_every_example_once_and_little_room() -> None:
    examples = [Example([1] * (n % 90 + 5), [2] * (n % 7 + 1)) for n in range(500)]
    packed = pack(examples, 200, seed=1)
    assert sorted(len(e) for row in packed for e in row) == sorted(map(len, examples))
    assert max(sum(map(len, row)) for row in packed) <= 200
    filled = sum(map(len, examples)) / (200 * len(packed))
    assert filled > 0.97
    assert packed == pack(examples, 200, seed=1)
    assert packed != pack(examples, 200, seed=2)
