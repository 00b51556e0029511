"""The nodes that end a question: choose among the attempts, and put the answer together."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from langgraph.runtime import Runtime

from starsql.agent.check import passed, run_attempts
from starsql.agent.repair import badness
from starsql.agent.state import Context, Update
from starsql.records import Answer, Attempt, State, Status, VerifiedBy

__all__ = ["finish", "select", "stopped_by"]


def stopped_by(state: State, context: Context) -> Literal["attempts", "seconds"] | None:
    """The budget that forbids another round, if one does."""
    if state.round >= context.config.attempts:
        return "attempts"
    if context.config.seconds is not None and state.seconds >= context.config.seconds:
        return "seconds"
    return None


async def select(state: State, runtime: Runtime[Context]) -> Update:
    """Choose the answer: of what passed, the result that most candidates agree on; else the best.

    Agreement of results is execution-based self-consistency (https://arxiv.org/abs/2203.11171,
    applied to results instead of texts); without results the earliest passing query wins.
    """
    context = runtime.context
    candidates = passed(state, context)
    if not candidates:
        best = min(state.attempts, key=lambda a: (badness(a), -_round(a)), default=None)
        return {
            "chosen": best.id if best and best.sql else None,
            "stopped_by": stopped_by(state, context),
        }
    if len(candidates) > 1 and context.config.run != "never":
        ran = await run_attempts(candidates, context, state.question.db_id)
        return {"attempts": ran, "chosen": _most_agreed(ran).id}
    return {"chosen": _most_agreed(candidates).id}


def _round(attempt: Attempt) -> int:
    return int(attempt.id.split(".")[0])


def _most_agreed(candidates: list[Attempt]) -> Attempt:
    """The first of the largest group with one result; a query that failed to run comes last."""
    votes = Counter(attempt.rows_hash for attempt in candidates if attempt.rows_hash)
    return min(
        candidates,
        key=lambda attempt: (
            bool(attempt.errors),
            -votes[attempt.rows_hash or ""],
            len(attempt.findings),
        ),
    )


async def finish(state: State, runtime: Runtime[Context]) -> Update:
    """Put the answer together, with its evidence."""
    context = runtime.context
    chosen = next((a for a in state.attempts if a.id == state.chosen), None)
    status = _status(chosen)
    return {
        "answer": Answer(
            sql_id=state.question.sql_id,
            sql=chosen.sql if chosen else "",
            status=status,
            explanation=_explanation(state, chosen, context),
            verified_by=_verified_by(chosen, context) if status == "verified" else None,
            findings=chosen.findings if chosen else (),
            chosen=state.chosen,
            seconds=round(state.seconds, 3),
            tokens=state.tokens,
            stopped_by=state.stopped_by,
        )
    }


def _status(chosen: Attempt | None) -> Status:
    if chosen is None or chosen.errors or not chosen.linted:
        return "unresolved"
    return "verified" if chosen.accepted else "unverified"


def _verified_by(chosen: Attempt | None, context: Context) -> VerifiedBy | None:
    if chosen is None or context.engine is None:
        return None
    ran = chosen.run_findings is not None
    return VerifiedBy(context.engine.name, str(context.version), "run" if ran else "explain")


def _explanation(state: State, chosen: Attempt | None, context: Context) -> str:
    """One sentence: why this query, or why none."""
    if chosen is None:
        return f"The model wrote no SQL in {_rounds(state.round)}."
    if chosen.errors or not chosen.linted:
        last = chosen.errors[0].message if chosen.errors else "it repeats a failing query"
        budget = {"seconds": "the time", "attempts": _rounds(state.round), None: "the budget"}
        return f"Nothing passed within {budget[state.stopped_by]}; the best failed with: {last}"
    where = f"{context.engine.name} accepted" if context.engine else "the linter let through"
    which = "the first try" if _round(chosen) == 1 else f"the repair of round {_round(chosen)}"
    agreeing = [
        attempt
        for attempt in state.attempts
        if attempt.rows_hash and attempt.rows_hash == chosen.rows_hash
    ]
    votes = f"; {len(agreeing)} queries agree on its result" if len(agreeing) > 1 else ""
    return f"{where[0].upper()}{where[1:]} {which}{votes}."


def _rounds(count: int) -> str:
    return "1 round" if count == 1 else f"{count} rounds"
