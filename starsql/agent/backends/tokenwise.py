"""A model that is asked in tokens: the chat template around whatever continues texts of tokens."""

from __future__ import annotations

import asyncio
import math
import secrets
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, Protocol

from starsql.agent.backends.base import Completion, Messages, Reviewer
from starsql.agent.backends.batching import Generation
from starsql.agent.backends.chat import Chat
from starsql.agent.backends.guide import Names
from starsql.data.target import Target
from starsql.errors import PromptTooLong

__all__ = ["Continues", "TokenBackend"]


class Continues(Protocol):
    """What continues prompts; its methods may be called from any thread."""

    def submit(
        self,
        prompt: Sequence[int],
        *,
        n: int,
        limit: int,
        temperature: float,
        seed: int,
        names: Names | None = None,
    ) -> Future[list[Generation]]:
        """Ask for n texts of at most `limit` tokens; names: what their queries may use."""

    def score(self, prompt: Sequence[int], answers: Sequence[Sequence[int]]) -> Future[list[float]]:
        """Ask for the natural logarithm of each whole answer's probability."""

    def close(self) -> None:
        """Calls in flight fail with BackendError."""


class TokenBackend:
    """A ModelBackend over what continues tokens, with the model's own tokenizer."""

    gloss: bool = False
    target: Target | None = None
    mentions: bool = False
    translates: bool = False
    reviews: bool = False

    def __init__(
        self,
        batcher: Continues,
        tokenizer: Any,
        *,
        name: str,
        adapter: str | None,
        context_tokens: int,
    ) -> None:
        self.name = name
        self.adapter = adapter
        self.context_tokens = context_tokens
        self._chat = Chat(tokenizer)
        self._end = int(tokenizer.eos_token_id)
        self.batcher = batcher

    @property
    def reviewer(self) -> Reviewer | None:
        return self if self.reviews else None

    def count_tokens(self, messages: Messages) -> int:
        """Exact length of the prompt, chat template included. Thread-safe."""
        return self._chat.count(messages)

    async def complete(
        self,
        messages: Messages,
        *,
        n: int,
        temperature: float,
        max_tokens: int,
        seed: int | None,
        names: Names | None = None,
    ) -> list[Completion]:
        """n candidates; each draws from its own generator, seeded by `seed` and its index.

        seed: None draws one. Raises PromptTooLong, BackendError.
        """
        prompt = await asyncio.to_thread(self._chat.encode, messages)
        room = self._room(prompt)
        future = self.batcher.submit(
            prompt,
            n=n if temperature > 0 else 1,
            limit=min(max_tokens, room),
            temperature=temperature,
            seed=secrets.randbits(63) if seed is None else seed,
            names=names,
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

    async def score(self, messages: Messages, answers: Sequence[str]) -> list[float]:
        """The natural logarithm of the probability of each answer, with its end, to one prompt.

        An answer that does not fit into the context is impossible: minus infinity. Raises
        PromptTooLong, BackendError.
        """
        prompt = await asyncio.to_thread(self._chat.encode, messages)
        room = self._room(prompt)
        tokens = [[*self._chat.encode_answer(answer), self._end] for answer in answers]
        fitting = [one for one in tokens if len(one) <= room]
        found = await asyncio.wrap_future(self.batcher.score(prompt, fitting))
        scores = iter(found)
        return [next(scores) if len(one) <= room else -math.inf for one in tokens]

    def _room(self, prompt: Sequence[int]) -> int:
        """Tokens that are left for an answer, at least one. Raises PromptTooLong."""
        room = self.context_tokens - len(prompt)
        if room < 1:
            raise PromptTooLong(
                f"the prompt has {len(prompt):,} tokens; {self.name} reads {self.context_tokens:,} "
                "and needs at least one of them for its answer",
                tokens=len(prompt),
                limit=self.context_tokens - 1,
            )
        return room

    async def aclose(self) -> None:
        """End the threads; calls in flight fail with BackendError."""
        await asyncio.to_thread(self.batcher.close)
