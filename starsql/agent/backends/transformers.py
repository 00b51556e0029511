"""The embedded default: a model in this process, on the CPU (or a GPU), through transformers.

Answers do not depend on batching or concurrency: see `decode`. A few threads compute; concurrent
calls share their steps: see `batching`.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from pathlib import Path
from typing import Any

from starsql.agent.backends.base import Completion, Messages
from starsql.agent.models import EMBEDDED, default_cache_dir
from starsql.data.prompt import prompt_version
from starsql.errors import ModelUnavailable, PromptTooLong

try:
    import torch  # noqa: F401
    import transformers  # noqa: F401

    from starsql.agent.backends.batching import Batcher
    from starsql.agent.backends.chat import Chat
    from starsql.agent.backends.decode import CHUNK, Decoder
    from starsql.agent.backends.prefix import PrefixCache
    from starsql.agent.backends.weights import load
except ImportError as error:
    raise ModelUnavailable(
        f"the embedded model needs packages that are not installed ({error.name}): "
        "pip install 'starsql[embedded]'. Without a GPU, first "
        "`pip install torch --index-url https://download.pytorch.org/whl/cpu`, "
        "which spares 3 GB of CUDA"
    ) from error

__all__ = ["TransformersBackend"]


class TransformersBackend:
    """A ModelBackend that computes in this process. `load` opens one; close it with `aclose`.

    model: its attention implementation must be `decode.ATTENTION`. prefix_bytes bounds the memory
    of prompts' beginnings that are kept (0: none), kv_bytes that of the texts being written.
    threads: batches computed at the same time, each on one core; None takes up to four cores.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        *,
        name: str,
        adapter: str | None = None,
        prefix_bytes: int = 1 << 30,
        kv_bytes: int = 3 << 30,
        threads: int | None = None,
    ) -> None:
        self.name = name
        self.adapter = adapter
        self.context_tokens = int(model.config.max_position_embeddings)
        self._chat = Chat(tokenizer)
        prefix = PrefixCache(chunk=CHUNK, budget_bytes=prefix_bytes) if prefix_bytes else None
        decoders = [Decoder(model, prefix) for _ in range(threads or _threads(model))]
        ends = _end_tokens(model, tokenizer)
        self._batcher = Batcher(decoders, ends=ends, kv_bytes=kv_bytes)

    @classmethod
    def load(
        cls,
        model: str | Path = EMBEDDED.name,
        *,
        adapter: Path | None = None,
        cache_dir: Path | None = None,
        device: str | None = None,
    ) -> TransformersBackend:
        """Load a model: the embedded one, a GGUF file, a folder, or a name on the model hub.

        Takes 2 s, and 25 s when a GGUF file is read for the first time. cache_dir: None means the
        user's. device: None takes the GPU if there is one. Raises ModelUnavailable.
        """
        cache_dir = cache_dir or default_cache_dir()
        loaded = load(
            model,
            adapter=adapter,
            cache_dir=cache_dir,
            device=device,
            prompt_version=prompt_version(),
        )
        return cls(loaded.model, loaded.tokenizer, name=loaded.name, adapter=loaded.adapter)

    def count_tokens(self, messages: Messages) -> int:
        """Exact length of the prompt, chat template included. Thread-safe."""
        return self._chat.count(messages)

    async def complete(
        self, messages: Messages, *, n: int, temperature: float, max_tokens: int, seed: int | None
    ) -> list[Completion]:
        """n candidates; each draws from its own generator, seeded by `seed` and its index.

        seed: None draws one. Raises PromptTooLong, BackendError.
        """
        prompt = await asyncio.to_thread(self._chat.encode, messages)
        room = self.context_tokens - len(prompt)
        if room < 1:
            raise PromptTooLong(
                f"the prompt has {len(prompt):,} tokens; {self.name} reads {self.context_tokens:,} "
                "and needs at least one of them for its answer",
                tokens=len(prompt),
                limit=self.context_tokens - 1,
            )
        future = self._batcher.submit(
            prompt,
            n=n if temperature > 0 else 1,
            limit=min(max_tokens, room),
            temperature=temperature,
            seed=secrets.randbits(63) if seed is None else seed,
        )
        texts = await asyncio.wrap_future(future)
        if temperature == 0:
            texts = texts * n  # the likeliest text is the same for every candidate
        return [
            Completion(
                text=self._chat.decode(text.tokens),
                finish_reason=text.finish_reason,
                prompt_tokens=0 if index else len(prompt),
                completion_tokens=len(text.tokens),
            )
            for index, text in enumerate(texts)
        ]

    async def aclose(self) -> None:
        """End the threads; calls in flight fail with BackendError."""
        await asyncio.to_thread(self._batcher.close)


def _threads(model: Any) -> int:
    """One for a GPU; else one a core, up to four: by then they wait for memory."""
    if model.device.type != "cpu":
        return 1
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(4, cores)


def _end_tokens(model: Any, tokenizer: Any) -> frozenset[int]:
    """Tokens that end an answer, as the model's generation settings and its tokenizer name them."""
    listed = model.generation_config.eos_token_id
    ends = [listed] if isinstance(listed, int) else list(listed or ())
    return frozenset([*ends, tokenizer.eos_token_id]) - {None}
