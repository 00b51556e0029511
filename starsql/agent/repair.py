"""The node that shows the model a failing query with its findings and asks for a better one."""

from __future__ import annotations

from collections import Counter

from langgraph.runtime import Runtime

from starsql.agent.generate import write
from starsql.agent.state import Context, Update
from starsql.data import prompt
from starsql.data.target import asking_for
from starsql.records import Attempt, Messages, State

__all__ = ["badness", "repair"]

# A model that answered with a query it had already tried is at a fixed point; only chance moves it.
_UNSTUCK_TEMPERATURE = 0.7


async def repair(state: State, runtime: Runtime[Context]) -> Update:
    """Ask for a correction of the failing query that is nearest to passing."""
    assert state.linked is not None
    context = runtime.context
    failing = _nearest(state)
    messages: Messages = context.first_messages(state.question, state.linked)
    # A text without SQL, or without an end, teaches nothing: the question is put anew instead.
    broken = bool(failing.text_findings)
    if not broken:
        # In a thread: a model server's count is a round trip, and may wait for the server.
        messages = await context.in_thread(_that_fit, messages, failing, context)
    stuck = broken or all(attempt.duplicate_of is not None for attempt in state.latest)
    usual = context.config.sampling_temperature
    return await write(
        state,
        context,
        messages,
        parent=failing.id,
        temperature=max(usual, _UNSTUCK_TEMPERATURE) if stuck else usual,
    )


def _nearest(state: State) -> Attempt:
    """The failing query to repair: seldom repaired before, then nearest to passing, then newest."""
    repaired = Counter(attempt.parent for attempt in state.attempts)
    unique = [attempt for attempt in state.attempts if attempt.duplicate_of is None]
    return min(reversed(unique), key=lambda attempt: (repaired[attempt.id], badness(attempt)))


def badness(attempt: Attempt) -> tuple[int, int]:
    """How far a failing query is from passing: the check it failed, then its errors' number."""
    if attempt.explain_findings is not None:
        return 0, len(attempt.errors)
    if not attempt.sql:
        return 4, 0
    if attempt.text_findings:
        return 3, len(attempt.errors)
    if attempt.tree is None:
        return 2, len(attempt.errors)
    return 1, len(attempt.errors)


def _that_fit(first: Messages, failing: Attempt, context: Context) -> Messages:
    """The repair's messages, with as many findings as fit into the model's context.

    Linking left room for a query and some findings; a model's long query may still need more.
    The first try's prompt alone remains when not even one finding fits.
    """
    limit = context.backend.context_tokens - context.config.max_new_tokens
    findings = prompt.findings_to_tell(failing)
    while findings:
        messages = asking_for(context.target, prompt.repair(first, failing.sql, findings))
        if context.backend.count_tokens(messages) <= limit:
            return messages
        findings = findings[:-1]
    return first
