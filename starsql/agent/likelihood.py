"""The likeliest of several accepted queries, in the model's own judgement of both ways.

How likely the query is after the question, and how likely the question is after the query
(`starsql.data.review`): log P(query | question) + 0.3 log P(question | query). A vote of results
only knows how often a query was written; here a query that was drawn once may win, if it says all
that was asked. The weight was chosen on 400 English and 400 Chinese questions of Spider's training
set over databases that no training saw (docs/RESULTS.md).
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Sequence
from dataclasses import replace

from starsql.agent.backends.base import Reviewer
from starsql.agent.state import Context
from starsql.data.answer import answer_text
from starsql.data.review import asked_words, review
from starsql.errors import PromptTooLong
from starsql.records import Attempt, State

__all__ = ["by_likelihood"]

log = logging.getLogger(__name__)

_REVIEW_WEIGHT = 0.3


async def by_likelihood(
    state: State, attempts: Sequence[Attempt], context: Context, reviewer: Reviewer
) -> list[Attempt] | None:
    """The attempts with their likelihood, the likeliest first; None if it cannot be told.

    Of equal ones the earlier comes first. Raises BackendError.
    """
    assert state.linked is not None
    plain = context.plain_messages(state.question, state.linked)
    try:
        after_question, *after_queries = await asyncio.gather(
            reviewer.score(
                context.first_messages(state.question, state.linked),
                [answer_text(attempt.sql) for attempt in attempts],
            ),
            *(
                reviewer.score(review(plain, attempt.sql), [asked_words(plain)])
                for attempt in attempts
            ),
        )
    except PromptTooLong as error:
        log.warning("%s: queries are not compared by likelihood: %s", state.question.sql_id, error)
        return None
    scores = [
        query + _REVIEW_WEIGHT * question
        for query, (question,) in zip(after_question, after_queries, strict=True)
    ]
    ordered = sorted(zip(scores, attempts, strict=True), key=lambda pair: -pair[0])
    return [
        # What does not fit into the model's context has no likelihood that could be written down.
        replace(attempt, likelihood=round(score, 3) if math.isfinite(score) else None)
        for score, attempt in ordered
    ]
