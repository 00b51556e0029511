"""Chunks of prompts computed before, kept for prompts that begin alike.

A repair's prompt begins like the first try's; all questions of a run share their system message.
"""

from __future__ import annotations

import hashlib
import itertools
import threading
from array import array
from collections import OrderedDict
from collections.abc import Sequence

from torch import Tensor

__all__ = ["PrefixCache"]


class PrefixCache:
    """The least recently used chunks give way to new ones. Threads may share one.

    chunk: tokens of a chunk; budget_bytes: bound of the memory kept.
    """

    def __init__(self, *, chunk: int, budget_bytes: int) -> None:
        self._chunk = chunk
        self._budget = budget_bytes
        self._held = 0
        self._lock = threading.Lock()
        self._chunks: OrderedDict[bytes, tuple[Tensor, Tensor]] = OrderedDict()

    @property
    def held_bytes(self) -> int:
        return self._held

    def lookup(self, tokens: Sequence[int]) -> list[tuple[Tensor, Tensor]]:
        """Keys and values of the longest run of known chunks at the start of `tokens`."""
        keys = self._keys(tokens)
        with self._lock:
            known = list(itertools.takewhile(self._chunks.__contains__, keys))
            self._touch(known)
            return [self._chunks[key] for key in known]

    def store(self, tokens: Sequence[int], keys: Tensor, values: Tensor) -> None:
        """Keep a copy of the last chunk of `tokens`, a whole number of chunks.

        keys, values: (layers, kv_heads, chunk, head_dim).
        """
        *before, key = self._keys(tokens)
        size = 2 * keys.numel() * keys.element_size()
        if size > self._budget:
            return
        with self._lock:
            if key in self._chunks:
                return
            self._chunks[key] = (keys.clone(), values.clone())
            self._held += size
            self._touch([*itertools.takewhile(self._chunks.__contains__, before), key])
            while self._held > self._budget:
                _, (old, _) = self._chunks.popitem(last=False)
                self._held -= 2 * old.numel() * old.element_size()

    def _touch(self, keys: Sequence[bytes]) -> None:
        # A prompt's end is of no use without its beginning, so the beginning goes last.
        for key in reversed(keys):
            self._chunks.move_to_end(key)

    def _keys(self, tokens: Sequence[int]) -> list[bytes]:
        """One key a whole chunk; each stands for all tokens up to the chunk's end."""
        digest = hashlib.blake2b(digest_size=20)
        keys = []
        for end in range(self._chunk, len(tokens) + 1, self._chunk):
            digest.update(array("q", tokens[end - self._chunk : end]).tobytes())
            keys.append(digest.digest())
        return keys
