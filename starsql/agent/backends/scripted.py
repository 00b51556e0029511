"""A model that says what it was told to say: for tests, examples and self-checks.

    backend = ScriptedBackend.answering({
        "统计2025年7月的日活": ["SELECT no_such_column FROM t", "SELECT COUNT(*) FROM t"],
    })

answers the first call about that question with the first text and its repair with the second.
Nothing is computed and nothing is random. A backend remembers how often it was asked what, so take
a new one for a new run.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from starsql.agent.backends.base import Completion, FinishReason, Messages, Reviewer
from starsql.agent.backends.guide import Names
from starsql.data.prompt import question_text
from starsql.data.target import Target
from starsql.errors import BackendError, PromptTooLong

__all__ = ["Call", "Reply", "ScriptedBackend"]

# One token a run of Latin letters or digits, one any other character that is not a space. For
# prompts of SQL and Chinese that is within a third of what real tokenizers count.
_TOKEN = re.compile(r"[A-Za-z0-9]+|[^\sA-Za-z0-9]")
_TOKENS_PER_MESSAGE = 4
"""What a chat template puts around a message, in real tokenizers."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a script may look at."""

    messages: Messages
    round: int
    """1 for the first call with this first user message, 2 for the next (its repair), ..."""
    candidate: int
    """0 to n - 1."""
    temperature: float
    seed: int | None


@dataclass(frozen=True, slots=True)
class Reply:
    """A scripted completion that is more than a text."""

    text: str = ""
    finish_reason: FinishReason = "stop"
    whole: bool = False
    """Say all of the text, whatever `max_tokens` allows."""
    error: str | None = None
    """Fail with this BackendError instead of answering."""


Script = Callable[[Call], str | Reply]


class ScriptedBackend:
    """A ModelBackend that answers from a script, a function from `Call` to a text or `Reply`.

    A text longer than `max_tokens` is cut off there, with finish_reason `length`, as a model's
    would be. latency_s: seconds each call takes. Prompts that fill context_tokens raise
    PromptTooLong.
    """

    adapter: str | None = None
    gloss: bool = False
    target: Target | None = None
    mentions: bool = False
    translates: bool = False
    reviewer: Reviewer | None = None

    def __init__(
        self,
        script: Script,
        *,
        name: str = "scripted",
        latency_s: float = 0.0,
        context_tokens: int = 32_768,
    ) -> None:
        self.name = name
        self.context_tokens = context_tokens
        self.calls: list[Call] = []
        """Every call so far, one entry a candidate: for tests to look at."""
        self._script = script
        self._latency_s = latency_s
        self._closed = False
        self._rounds: Counter[str] = Counter()

    @classmethod
    def answering(
        cls,
        answers: Mapping[str, str | Reply | Sequence[str | Reply]],
        *,
        otherwise: str | Reply | None = None,
        name: str = "scripted",
        latency_s: float = 0.0,
        context_tokens: int = 32_768,
    ) -> ScriptedBackend:
        """Answer by question: as `starsql.data.prompt` puts it, or the first user message's end.

        Several answers are one a round; the last one is repeated. Candidates of a round are equal.
        otherwise: for any other question; None fails the call with BackendError.
        """
        rounds = {
            question.strip(): [answer] if isinstance(answer, (str, Reply)) else list(answer)
            for question, answer in answers.items()
        }
        # The longest question first: one question may end in another one's words.
        longest_first = sorted(rounds, key=len, reverse=True)

        def script(call: Call) -> str | Reply:
            asked = question_text(call.messages)
            for question in longest_first:
                if asked.endswith(question) and rounds[question]:
                    return rounds[question][min(call.round, len(rounds[question])) - 1]
            if otherwise is None:
                return Reply(error=f"the script has no answer to: {asked[-200:]}")
            return otherwise

        return cls(script, name=name, latency_s=latency_s, context_tokens=context_tokens)

    @classmethod
    def in_order(
        cls,
        answers: Iterable[str | Reply],
        *,
        name: str = "scripted",
        latency_s: float = 0.0,
        context_tokens: int = 32_768,
    ) -> ScriptedBackend:
        """Answer each candidate asked for with the next text, whatever the question.

        For one question at a time: with several in flight the order is chance. A script at its end
        fails the call with BackendError.
        """
        rest = iter(answers)

        def script(_call: Call) -> str | Reply:
            return next(rest, Reply(error="the script has come to its end"))

        return cls(script, name=name, latency_s=latency_s, context_tokens=context_tokens)

    def count_tokens(self, messages: Messages) -> int:
        """A word or number counts one, any other character that is no space one, a message four."""
        return sum(_TOKENS_PER_MESSAGE + _count(message["content"]) for message in messages)

    async def complete(
        self,
        messages: Messages,
        *,
        n: int,
        temperature: float,
        max_tokens: int,
        seed: int | None,
        names: Names | None = None,  # noqa: ARG002  it chooses no tokens
    ) -> list[Completion]:
        """What the script says. Raises BackendError if it says so, or after `aclose`."""
        if self._closed:
            raise BackendError("the model was closed; open a new one to go on")
        prompt = self.count_tokens(messages)
        if prompt >= self.context_tokens:
            raise PromptTooLong(
                f"the prompt has {prompt:,} tokens; {self.name} reads {self.context_tokens:,} and "
                "needs at least one of them for its answer",
                tokens=prompt,
                limit=self.context_tokens - 1,
            )
        if self._latency_s:
            await asyncio.sleep(self._latency_s)
        limit = min(max_tokens, self.context_tokens - prompt)
        self._rounds[question_text(messages)] += 1
        round_ = self._rounds[question_text(messages)]
        completions = []
        for candidate in range(n):
            call = Call(messages, round_, candidate, temperature, seed)
            self.calls.append(call)
            said = self._script(call)
            reply = Reply(said) if isinstance(said, str) else said
            if reply.error is not None:
                raise BackendError(reply.error)
            completions.append(_completion(reply, limit, 0 if candidate else prompt))
        return completions

    async def aclose(self) -> None:
        """Later calls fail."""
        self._closed = True


def _count(text: str) -> int:
    return sum(1 for _ in _TOKEN.finditer(text))


def _completion(reply: Reply, limit: int, prompt_tokens: int) -> Completion:
    ends = [match.end() for match in _TOKEN.finditer(reply.text)]
    if len(ends) > limit and not reply.whole:
        return Completion(reply.text[: ends[limit - 1]], "length", prompt_tokens, limit)
    return Completion(reply.text, reply.finish_reason, prompt_tokens, len(ends))
