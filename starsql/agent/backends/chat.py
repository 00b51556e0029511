"""From chat messages to a model's tokens and back, through its own tokenizer and chat template."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from tokenizers import Tokenizer, decoders

from starsql.agent.backends.base import Message, Messages

__all__ = ["Chat", "token_bytes"]

# Tokenizers with these pre-tokenizers never join what stands on two sides of a line break between
# two characters that are no spaces, so such lines can be counted one by one and remembered.
_LINE = re.compile(r"(?<=\S\n)(?=\S)")
_PROBE = "SELECT a1,\n  b ;\n\n\t-- 统计：日活。\n\n\n 登录(1)\n),\n'x'\r\ny\n{2}\nz \nÄß\n..."
_LINES_REMEMBERED = 1 << 16


class Chat:
    """Renders, encodes and counts. Thread-safe: it calls nothing that changes the tokenizer.

    Text that looks like one of the model's special tokens stays text when it stands in a message,
    so no table comment or question can end a message or begin one.

    tokenizer: a transformers tokenizer with a chat template, backed by `tokenizers`.
    """

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._fast: Tokenizer = tokenizer.backend_tokenizer
        # transformers sets this switch per call, for all threads at once; a copy has it for good.
        self._literal: Tokenizer = Tokenizer.from_str(self._fast.to_str())
        self._literal.encode_special_tokens = True
        added = self._fast.get_added_tokens_decoder().values()
        special = sorted((t.content for t in added if t.special), key=len, reverse=True)
        self._special = re.compile("|".join(map(re.escape, special)) or r"(?!)")
        self._count_line = lru_cache(_LINES_REMEMBERED)(lambda line: len(self._ids(line)))
        lines = _LINE.split(_PROBE)
        self._by_line = self._ids(_PROBE) == [i for line in lines for i in self._ids(line)]

    def encode(self, messages: Messages) -> list[int]:
        """The prompt's tokens, up to where the answer begins."""
        return [
            token
            for text, literal in self._parts(messages)
            for token in (self._ids(text, self._literal) if literal else self._ids(text))
        ]

    def encode_answer(self, text: str) -> list[int]:
        """An answer's tokens, without the one that ends it, as training reads them."""
        return self._ids(text.strip(), self._literal)

    def count(self, messages: Messages) -> int:
        """len(encode(messages)), quick for prompts that share lines with earlier ones."""
        if not self._by_line:
            return len(self.encode(messages))
        return sum(
            len(self._ids(text, self._literal))
            if literal
            else sum(map(self._count_line, _LINE.split(text)))
            for text, literal in self._parts(messages)
        )

    def decode(self, tokens: Sequence[int]) -> str:
        """The text of an answer, nothing stripped."""
        return str(self._fast.decode(list(tokens), skip_special_tokens=False))

    def _ids(self, text: str, tokenizer: Tokenizer | None = None) -> list[int]:
        return list((tokenizer or self._fast).encode(text, add_special_tokens=False).ids)

    def _parts(self, messages: Messages) -> list[tuple[str, bool]]:
        """The rendered prompt in pieces; True marks those to be read as text whatever they say."""
        if not any(self._special.search(message["content"]) for message in messages):
            return [(self._render(messages), False)]
        mark = _unused_character("".join(message["content"] for message in messages))
        held: list[str] = []

        def hold(match: re.Match[str]) -> str:
            held.append(match[0])
            return f"{mark}{len(held) - 1}{mark}"

        masked: list[Message] = [
            {"role": message["role"], "content": self._special.sub(hold, message["content"])}
            for message in messages
        ]
        pieces = self._render(masked).split(mark)
        return [(held[int(p)], True) if i % 2 else (p, False) for i, p in enumerate(pieces)]

    def _render(self, messages: Messages) -> str:
        return str(
            self._tokenizer.apply_chat_template(
                list(messages), tokenize=False, add_generation_prompt=True
            )
        )


def token_bytes(tokenizer: Any) -> list[bytes]:
    """What each token of a byte-level vocabulary (GPT-2, Llama 3, Qwen, SmolLM2) stands for.

    Empty for other vocabularies: the bytes of a token then depend on its neighbours.
    """
    fast: Tokenizer = tokenizer.backend_tokenizer
    if not _is_byte_level(fast.decoder):
        return []
    bytes_ = _byte_characters()
    pieces = [b""] * fast.get_vocab_size(with_added_tokens=True)
    for text, token in fast.get_vocab(with_added_tokens=True).items():
        pieces[token] = bytes(bytes_[char] for char in text if char in bytes_)
    for token, added in fast.get_added_tokens_decoder().items():
        pieces[token] = added.content.encode()
    return pieces


def _is_byte_level(decoder: Any) -> bool:
    """transformers 5.17 wraps a GGUF's decoder in a row of those that Llama's vocabularies need."""
    if decoder is None or isinstance(decoder, decoders.ByteLevel):
        return decoder is not None
    parts = json.loads(decoder.__getstate__()).get("decoders", ())
    return any(part["type"] == "ByteLevel" for part in parts)


def _byte_characters() -> dict[str, int]:
    """The character that stands for each byte: itself where it can be seen, else the next free one.

    As in GPT-2's vocabulary and all that are made like it.
    """
    seen = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in seen]
    return {chr(byte): byte for byte in seen} | {
        chr(256 + place): byte for place, byte in enumerate(hidden)
    }


def _unused_character(text: str) -> str:
    """A private-use character that does not occur in `text`."""
    return next(c for c in map(chr, range(0xE000, 0xF900)) if c not in text)
