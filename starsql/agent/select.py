"""The nodes that end a question: choose among the attempts, and put the answer together."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from langgraph.runtime import Runtime

from starsql.agent.check import passed, run_attempts
from starsql.agent.likelihood import by_likelihood
from starsql.agent.polls import Ballot
from starsql.agent.repair import badness
from starsql.agent.state import Context, Update
from starsql.records import Answer, Attempt, State, Status, VerifiedBy, Vote

__all__ = ["finish", "select", "stopped_by"]

log = logging.getLogger(__name__)

_MOST_POLLED = 16
"""Different candidates of one question that are run on rows made for them."""


def stopped_by(state: State, context: Context) -> Literal["attempts", "seconds"] | None:
    """The budget that forbids another round, if one does."""
    if state.round >= context.config.attempts:
        return "attempts"
    if context.config.seconds is not None and state.seconds >= context.config.seconds:
        return "seconds"
    return None


async def select(state: State, runtime: Runtime[Context]) -> Update:
    """Choose the answer: of what passed, the likeliest query, or the most common result.

    Likelihood needs a model that was trained to review (`likelihood`). Agreement of results is
    execution-based self-consistency (https://arxiv.org/abs/2203.11171, applied to results instead
    of texts); without results the earliest passing query wins. If nothing passed, the best of what
    failed is chosen.
    """
    context = runtime.context
    candidates = passed(state, context)
    if not candidates:
        best = min(state.attempts, key=lambda a: (badness(a), -_round(a)), default=None)
        return {
            "chosen": best.id if best and best.sql else None,
            "stopped_by": stopped_by(state, context),
        }
    if len(candidates) == 1:
        return {"chosen": candidates[0].id}
    if context.reviewer is not None:
        ordered = await by_likelihood(state, candidates, context, context.reviewer)
        if ordered is not None:
            return await _first_that_runs(state, ordered, context)
    if context.config.run == "never":
        return {"chosen": candidates[0].id}
    ran = await run_attempts(candidates, context, state.question.db_id)
    winner, vote = await _election(state, ran, context)
    return {"attempts": ran, "chosen": winner.id, "vote": vote}


async def _first_that_runs(state: State, ordered: Sequence[Attempt], context: Context) -> Update:
    """The first of some attempts that the engine can run, if it is to be asked; else the first."""
    tried: list[Attempt] = []
    if context.config.run != "never":
        for attempt in ordered:
            tried += await run_attempts([attempt], context, state.question.db_id)
            if not tried[-1].errors:
                break
    chosen = next((attempt for attempt in tried if not attempt.errors), ordered[0])
    return {"attempts": [*tried, *ordered[len(tried) :]], "chosen": chosen.id}


def _round(attempt: Attempt) -> int:
    return int(attempt.id.split(".")[0])


@dataclass(frozen=True, slots=True)
class _Voter:
    attempt: Attempt
    ballot: Ballot
    ids: tuple[str, ...]
    """Of all attempts that are this query: each has a voice."""


async def _election(
    state: State, ran: Sequence[Attempt], context: Context
) -> tuple[Attempt, Vote | None]:
    """By the engine's rows if any result tells something, else by rows made for the candidates."""
    on: Literal["rows", "made rows"] = "rows"
    ballots = [Ballot((attempt.rows_hash,), tells=bool(attempt.rows_hash)) for attempt in ran]
    if not any(attempt.tells for attempt in ran):
        polled = await _polled(state, ran, context)
        if any(ballot.tells for ballot in polled):
            on, ballots = "made rows", polled
    voters = [
        _Voter(attempt, ballot, _same(state, attempt))
        for attempt, ballot in zip(ran, ballots, strict=True)
    ]
    winner = min(voters, key=lambda voter: _place(voter, voters))
    agreeing = tuple(id_ for voter in _agreeing(winner, voters) for id_ in voter.ids)
    count = sum(len(voter.ids) for voter in voters)
    return winner.attempt, Vote(on, count, agreeing) if agreeing else None


def _same(state: State, attempt: Attempt) -> tuple[str, ...]:
    twins = (other.id for other in state.attempts if other.duplicate_of == attempt.id)
    return attempt.id, *twins


async def _polled(state: State, ran: Sequence[Attempt], context: Context) -> list[Ballot]:
    """The attempts' ballots on rows made for them; none if such rows cannot be made."""
    if context.polls is None:
        return []
    sqls = [attempt.sql for attempt in ran[:_MOST_POLLED]]
    try:
        polled = await context.in_thread(context.polls.of, sqls, state.question.db_id)
    except Exception as error:  # it is a help: without it the earliest query wins, as it would have
        log.warning("%s: no vote on made rows: %r", state.question.sql_id, error)
        return []
    return polled + [Ballot(())] * (len(ran) - len(polled))


def _agreeing(voter: _Voter, voters: Sequence[_Voter]) -> list[_Voter]:
    if not voter.ballot.tells:
        return []
    return [other for other in voters if other.ballot.results == voter.ballot.results]


def _place(voter: _Voter, voters: Sequence[_Voter]) -> tuple[bool, int, float, int, int]:
    """A query that failed to run comes last, the largest group with one result first.

    Of groups that are equally large, that one which agrees with most others on most databases; in
    a group, a query whose order of rows most have.
    """
    agreeing = _agreeing(voter, voters)
    alike = [other for other in agreeing if other.ballot.orders == voter.ballot.orders]
    return (
        bool(voter.attempt.errors),
        -sum(len(other.ids) for other in agreeing),
        -sum(voter.ballot.nearness(other.ballot) * len(other.ids) for other in voters),
        -sum(len(other.ids) for other in alike),
        len(voter.attempt.findings),
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
    votes = ""
    if state.vote is not None and len(state.vote.agreeing) > 1:
        whose = " on rows made for them" if state.vote.on == "made rows" else ""
        votes = f"; {len(state.vote.agreeing)} queries agree on its result{whose}"
    compared = sum(attempt.likelihood is not None for attempt in state.attempts)
    if chosen.likelihood is not None:
        votes = f"; the likeliest of {compared} queries"
    return f"{where[0].upper()}{where[1:]} {which}{votes}."


def _rounds(count: int) -> str:
    return "1 round" if count == 1 else f"{count} rounds"
