"""Tokens by the model's own tokenizer, without loading the model.

A tokenizer is a folder with `tokenizer.json` (or that file), a name on the model hub, or `qwen2.5`:
that one is built offline from the vocabulary inside PyPI's `dashscope`, whose lines are a token's
bytes in base64 and its id:

    IQ== 0

Chats are counted in ChatML, the template of Qwen2.5 and SmolLM2-Instruct:

    <|im_start|>user\\n...<|im_end|>\\n
"""

from __future__ import annotations

import base64
import importlib.util
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from starsql.errors import ModelUnavailable
from starsql.records import Message, PreferencePair, SftExample

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["TokenCounter", "chat_text", "load_tokenizer", "qwen_tokenizer"]

QWEN = "qwen2.5"

# Qwen2.5's tokens that no text yields, from 151643 on.
# Source: tokenizer_config.json of Qwen/Qwen2.5-14B-Instruct.
_QWEN_SPECIAL = (
    *("<|endoftext|>", "<|im_start|>", "<|im_end|>"),
    *("<|object_ref_start|>", "<|object_ref_end|>", "<|box_start|>", "<|box_end|>"),
    *("<|quad_start|>", "<|quad_end|>", "<|vision_start|>", "<|vision_end|>"),
    *("<|vision_pad|>", "<|image_pad|>", "<|video_pad|>"),
)
_QWEN_PLAIN = (  # these follow, and decoding shows them
    *("<tool_call>", "</tool_call>", "<|fim_prefix|>", "<|fim_middle|>", "<|fim_suffix|>"),
    *("<|fim_pad|>", "<|repo_name|>", "<|file_sep|>"),
)
_QWEN_FIRST_SPECIAL = 151643
_QWEN_WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def chat_text(messages: Iterable[Message]) -> str:
    """A chat as ChatML."""
    return "".join(f"<|im_start|>{m['role']}\n{m['content']}<|im_end|>\n" for m in messages)


class TokenCounter:
    """Counts the tokens of texts and examples. Thread-safe."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        # The instructions of a file, and a pair's prompt, come again.
        self._turn = lru_cache(100)(self._of_turn)

    def text(self, text: str) -> int:
        return len(self._tokenizer.encode(text, add_special_tokens=False))

    def chat(self, messages: Iterable[Message]) -> int:
        if self._parts_turns:
            return sum(self._turn(message["role"], message["content"]) for message in messages)
        return self.text(chat_text(messages))

    def chats(self, example: SftExample | PreferencePair) -> list[int]:
        """Tokens that training computes: a pair is two chats."""
        if isinstance(example, SftExample):
            return [self.chat(example.messages)]
        return [self.chat([*example.prompt, *a]) for a in (example.chosen, example.rejected)]

    def longest(self, example: SftExample | PreferencePair) -> int:
        """Tokens of its longest chat, which must fit the model."""
        return max(self.chats(example))

    def _of_turn(self, role: Literal["system", "user", "assistant"], content: str) -> int:
        return self.text(chat_text([{"role": role, "content": content}]))

    @cached_property
    def _parts_turns(self) -> bool:
        """No token spans two turns, because the marks between them are tokens of their own."""
        added = {token.content for token in self._tokenizer.get_added_tokens_decoder().values()}
        return added >= {"<|im_start|>", "<|im_end|>"}


def load_tokenizer(name: str) -> Tokenizer:
    """The tokenizer of that name (see above). Raises ModelUnavailable."""
    try:
        from tokenizers import Tokenizer  # noqa: PLC0415 - only who counts tokens needs it
    except ImportError:
        raise ModelUnavailable(
            "counting tokens needs a package that is not installed: pip install tokenizers"
        ) from None
    if name == QWEN:
        return qwen_tokenizer(_dashscope_vocabulary())
    path = Path(name).expanduser()
    file = path / "tokenizer.json" if path.is_dir() else path
    try:
        if file.is_file():
            return Tokenizer.from_file(str(file))
        if path.is_dir() or name.count("/") != 1:
            raise ModelUnavailable(
                f"no tokenizer {name!r}: it is no folder with a tokenizer.json, no `owner/name` on "
                f"the model hub, and not {QWEN}"
            )
        return Tokenizer.from_pretrained(name)
    except Exception as error:  # the library raises bare Exception, and the hub's client anything
        if isinstance(error, ModelUnavailable):
            raise
        raise ModelUnavailable(f"cannot load the tokenizer {name}: {error}") from error


def _dashscope_vocabulary() -> Path:
    spec = importlib.util.find_spec("dashscope")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "resources" / "qwen.tiktoken"
        if path.is_file():
            return path
    raise ModelUnavailable(
        f"{QWEN} is built from the vocabulary inside dashscope, which is not installed: "
        "pip install --no-deps dashscope, or name a folder with a tokenizer.json"
    )


def qwen_tokenizer(vocabulary: Path) -> Tokenizer:
    """Qwen2.5's tokenizer out of `qwen.tiktoken`. Takes 3 s.

    Its merges are all ways to join two tokens into one, the lowest id first: what tiktoken does.
    """
    from tokenizers import (  # noqa: PLC0415
        AddedToken,
        Regex,
        Tokenizer,
        decoders,
        models,
        normalizers,
        pre_tokenizers,
    )

    ranks = {
        base64.b64decode(token): int(rank)
        for token, rank in (line.split() for line in vocabulary.read_bytes().splitlines() if line)
    }
    if len(ranks) != _QWEN_FIRST_SPECIAL:
        raise ModelUnavailable(
            f"{vocabulary} holds {len(ranks)} tokens, expected {_QWEN_FIRST_SPECIAL}"
        )
    letters = _byte_letters()
    written = {token: "".join(letters[byte] for byte in token) for token in ranks}
    merges = [
        (written[token[:i]], written[token[i:]])
        for token in sorted(ranks, key=ranks.__getitem__)
        for i in range(1, len(token))
        if token[:i] in ranks and token[i:] in ranks
    ]
    vocab = {written[token]: rank for token, rank in ranks.items()}
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_QWEN_WORDS), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    for text in (*_QWEN_SPECIAL, *_QWEN_PLAIN):
        token = AddedToken(text, special=text in _QWEN_SPECIAL, normalized=False)
        tokenizer.add_tokens([token])
    return tokenizer


def _byte_letters() -> Mapping[int, str]:
    """The printable character that stands for each byte in byte-level BPE, as GPT-2 chose them."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    letters = {byte: chr(byte) for byte in printable}
    return letters | {byte: chr(256 + i) for i, byte in enumerate(others)}
