"""The model seam: chat completions, whoever computes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from starsql.agent.backends.guide import Names
from starsql.data.target import Target
from starsql.records import Message, Messages

__all__ = ["Completion", "FinishReason", "Message", "Messages", "ModelBackend", "Reviewer"]


FinishReason = Literal["stop", "length", "repetition", "refusal"]
"""Why a text ends: the model ended it; it was cut off at `max_tokens` or at the end of the context;
it was cut off because it repeated itself; the model or a filter before it refused to answer, and
the text says why, if anything does."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One of the `n` texts a model answered with."""

    text: str
    finish_reason: FinishReason
    prompt_tokens: int
    """Tokens of the prompt; counted once for a call, on its first completion, 0 on the others."""
    completion_tokens: int


class Reviewer(Protocol):
    """A model that was trained to tell a query's question (`starsql.data.review`)."""

    async def score(self, messages: Messages, answers: Sequence[str]) -> list[float]:
        """The natural logarithm of the probability of each whole answer to one prompt.

        Raises PromptTooLong, BackendError.
        """


class ModelBackend(Protocol):
    """Chat completions. Raises BackendError when the model fails, PromptTooLong before it does.

    name: what answers, with the hash of its weights where they are known ("scripted", ...);
    it enters every result's provenance. adapter: likewise for the LoRA adapter, None without one.
    gloss: whether it was trained to read Chinese questions with English words under them.
    target: what it was trained to answer with; None: nothing that is known.
    mentions: whether it was trained to be told what a question mentions (`starsql.data.mentions`).
    translates: whether it was trained to say Chinese questions in English, see
    `starsql.data.translation`.
    reviewer: itself, if it was trained to tell a query's question and how likely answers are.

    `complete`'s names: tables and columns that a query may use. A backend that chooses tokens
    itself holds its queries to them (see `guide`); the others write what they write.
    """

    name: str
    adapter: str | None
    context_tokens: int
    gloss: bool
    target: Target | None
    mentions: bool
    translates: bool

    @property
    def reviewer(self) -> Reviewer | None: ...
    def count_tokens(self, messages: Messages) -> int: ...
    async def complete(
        self,
        messages: Messages,
        *,
        n: int,
        temperature: float,
        max_tokens: int,
        seed: int | None,
        names: Names | None = None,
    ) -> list[Completion]: ...
    async def aclose(self) -> None: ...
