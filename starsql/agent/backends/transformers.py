"""The embedded default: a model in this process, on the CPU (or a GPU), through transformers.

On the CPU answers do not depend on batching or concurrency: see `decode`. A few threads compute;
concurrent calls share their steps: see `batching`. A GPU computes hundreds of rows at once: see
`wide`.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Any

from starsql.agent.models import EMBEDDED, default_cache_dir
from starsql.data.prompt import prompt_version
from starsql.data.target import Target
from starsql.errors import ModelUnavailable

try:
    import torch
    import transformers  # noqa: F401

    from starsql.agent.backends.batching import Batcher
    from starsql.agent.backends.chat import token_bytes
    from starsql.agent.backends.decode import CHUNK, Decoder
    from starsql.agent.backends.prefix import PrefixCache
    from starsql.agent.backends.tokenwise import TokenBackend
    from starsql.agent.backends.weights import load
    from starsql.agent.backends.wide import WideBatcher, WideDecoder
except ImportError as error:
    raise ModelUnavailable(
        f"the embedded model needs packages that are not installed ({error.name}): "
        "pip install 'starsql[embedded]'. Without a GPU, first "
        "`pip install torch --index-url https://download.pytorch.org/whl/cpu`, "
        "which spares 3 GB of CUDA"
    ) from error

__all__ = ["TransformersBackend"]

logger = logging.getLogger(__name__)

_CPU_KV_BYTES = 3 << 30
_MOST_SLOTS = 512
"""Of a GPU: from here on a step takes longer with each row."""


class TransformersBackend(TokenBackend):
    """A ModelBackend that computes in this process. `load` opens one; close it with `aclose`.

    model: its attention implementation must be `decode.ATTENTION`. context_tokens: what it may
    read and write, if less than it could. kv_bytes bounds the memory of the texts being written;
    None takes 3 GiB on a CPU and half of what a GPU has free.

    wide: decode hundreds of rows at once, as a GPU should; None does so on a GPU. Without it,
    prefix_bytes bounds the memory of prompts' beginnings that are kept (0: none), and threads are
    the batches computed at the same time, each on one core; None takes up to four cores.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        *,
        name: str,
        adapter: str | None = None,
        gloss: bool = False,
        target: Target | None = None,
        mentions: bool = False,
        reviews: bool = False,
        translates: bool = False,
        context_tokens: int | None = None,
        kv_bytes: int | None = None,
        wide: bool | None = None,
        prefix_bytes: int = 1 << 30,
        threads: int | None = None,
    ) -> None:
        self.gloss = gloss
        self.target = target
        self.mentions = mentions
        self.reviews = reviews
        self.translates = translates
        most = int(model.config.max_position_embeddings)
        context_tokens = min(most, context_tokens or most)
        ends = _end_tokens(model, tokenizer)
        pieces = token_bytes(tokenizer)
        if not pieces:
            logger.warning(
                "%s: the bytes of its tokens cannot be told, so its queries are not held to the "
                "names of the schema",
                name,
            )
        on_gpu = model.device.type != "cpu"
        batcher: Batcher | WideBatcher
        if on_gpu if wide is None else wide:
            batcher = WideBatcher(
                _wide_decoder(model, context_tokens, kv_bytes), ends=ends, pieces=pieces
            )
        else:
            prefix = PrefixCache(chunk=CHUNK, budget_bytes=prefix_bytes) if prefix_bytes else None
            decoders = [Decoder(model, prefix) for _ in range(threads or _threads(model))]
            batcher = Batcher(
                decoders, ends=ends, kv_bytes=kv_bytes or _CPU_KV_BYTES, pieces=pieces
            )
        super().__init__(
            batcher, tokenizer, name=name, adapter=adapter, context_tokens=context_tokens
        )

    @classmethod
    def load(
        cls,
        model: str | Path = EMBEDDED.name,
        *,
        adapter: Path | None = None,
        cache_dir: Path | None = None,
        device: str | None = None,
        context_tokens: int | None = None,
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
        return cls(
            loaded.model,
            loaded.tokenizer,
            name=loaded.name,
            adapter=loaded.adapter,
            gloss=loaded.gloss,
            target=loaded.target,
            mentions=loaded.mentions,
            reviews=loaded.reviews,
            translates=loaded.translates,
            context_tokens=context_tokens,
        )


def _wide_decoder(model: Any, context_tokens: int, kv_bytes: int | None) -> WideDecoder:
    if kv_bytes is None:
        on_gpu = model.device.type == "cuda"
        kv_bytes = torch.cuda.mem_get_info()[0] // 2 if on_gpu else _CPU_KV_BYTES
    slots = kv_bytes // (WideDecoder.token_bytes(model) * context_tokens)
    return WideDecoder(model, slots=max(1, min(slots, _MOST_SLOTS)), capacity=context_tokens)


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
