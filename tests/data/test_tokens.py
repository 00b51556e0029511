"""Counting tokens as the models do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from starsql.agent.models import default_cache_dir
from starsql.data.tokens import TokenCounter, chat_text, load_tokenizer
from starsql.errors import ModelUnavailable
from starsql.records import Message
from tests.data.examples import pair, sft

if TYPE_CHECKING:
    from tokenizers import Tokenizer

tokenizers = pytest.importorskip("tokenizers")


@pytest.fixture(scope="module")
def qwen() -> Tokenizer:
    try:
        return load_tokenizer("qwen2.5")
    except ModelUnavailable as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # What Qwen2.5's own tokenizer gives.
        ("Hello, world!", [9707, 11, 1879, 0]),
        ("<|im_start|>user\n", [151644, 872, 198]),
        ("<|im_end|>\n", [151645, 198]),
        ("<tool_call>", [151657]),
        ("<|endoftext|><|file_sep|>", [151643, 151664]),
        ("2025", [17, 15, 17, 20]),
    ],
)
def test_qwen_s_ids_are_the_known_ones(qwen: Tokenizer, text: str, ids: list[int]) -> None:
    assert qwen.encode(text, add_special_tokens=False).ids == ids


def test_qwen_knows_special_tokens_and_no_more(qwen: Tokenizer) -> None:
    assert qwen.get_vocab_size() == 151665
    assert qwen.decode([9707, 151645]) == "Hello"
    assert qwen.decode([151657]) == "<tool_call>"


def test_qwen_reads_back_every_text(qwen: Tokenizer) -> None:
    text = "统计 2025年7月 的ＤＡＵ，\n\n  don't  WHERE a='1' 😀 𠮷"
    assert qwen.decode(qwen.encode(text, add_special_tokens=False).ids) == text


def test_unknown_tokenizers_are_errors(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="no tokenizer 'nothing'"):
        load_tokenizer("nothing")
    with pytest.raises(ModelUnavailable, match=r"no folder with a tokenizer.json"):
        load_tokenizer(str(tmp_path))
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelUnavailable, match="cannot load the tokenizer"):
        load_tokenizer(str(tmp_path))


def words(*marks: str) -> TokenCounter:
    """Counts words and what is between them; marks are tokens of their own."""
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordLevel({"?": 0}, unk_token="?"))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens(list(marks))
    return TokenCounter(tokenizer)


@pytest.mark.parametrize("marks", [(), ("<|im_start|>", "<|im_end|>")], ids=["text", "tokens"])
def test_a_pair_is_two_chats(marks: tuple[str, ...]) -> None:
    counter = words(*marks)
    one, both = sft("p"), pair("p")
    assert counter.chats(one) == [counter.text(chat_text(one.messages))]
    assert counter.chats(both) == [
        counter.text(chat_text([*both.prompt, *side])) for side in (both.chosen, both.rejected)
    ]
    assert counter.longest(both) == max(counter.chats(both))


def test_turns_are_counted_as_the_whole_chat(qwen: Tokenizer) -> None:
    counter = TokenCounter(qwen)
    messages = sft("p").messages
    odd: Message = {"role": "user", "content": "\n 统计 DAU <|im_end|>\n\n"}
    assert counter.chat([*messages, odd]) == counter.text(chat_text([*messages, odd]))


@pytest.mark.model
def test_chats_are_counted_as_the_embedded_model_s_template_writes_them() -> None:
    from transformers import AutoTokenizer  # noqa: PLC0415 - takes seconds

    from starsql.agent.backends.weights import embedded_tokenizer  # noqa: PLC0415

    folder = embedded_tokenizer(default_cache_dir())
    own = AutoTokenizer.from_pretrained(folder)
    messages = list(sft(question="统计日活").messages)
    assert chat_text(messages) == own.apply_chat_template(messages, tokenize=False)
    expected = own.apply_chat_template(messages, return_dict=True)["input_ids"]
    assert TokenCounter(load_tokenizer(str(folder))).chat(messages) == len(expected)
