"""When a model server fails: what is tried again, for how long, and what is said in the end."""

from __future__ import annotations

import email.utils
import logging
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NoReturn

from tenacity import RetryCallState, retry_if_exception_type

from starsql.errors import BackendError

__all__ = ["Retries", "TryAgain", "Watch", "retry_after_s"]

logger = logging.getLogger(__name__)

_FEWEST_TRIES = 3
"""However long a single try takes: one slow answer is not yet an outage."""
_NONSENSE_TRIES = 3
"""A server that answers, but never with a completion, is not the one that was meant."""


@dataclass(frozen=True, slots=True)
class Retries:
    """How patient a call is. Waits double from `first_wait_s` and are drawn at random below that,
    so that calls which failed together do not come back together."""

    patience_s: float = 300.0
    """No further try begins later than this after the first; a restart of vLLM takes minutes."""
    first_wait_s: float = 0.5
    longest_wait_s: float = 15.0
    longest_retry_after_s: float = 60.0
    """What a server's Retry-After may ask for at most."""


class TryAgain(Exception):
    """One try failed and the next may not. nonsense: the server answered, but no completion."""

    def __init__(
        self, problem: str, *, retry_after_s: float | None = None, nonsense: bool = False
    ) -> None:
        super().__init__(problem)
        self.retry_after_s = retry_after_s
        self.nonsense = nonsense


class Watch:
    """One server's retrying, for many calls at once: the policy, and a word when it goes and comes.

    where: the server as messages name it. retries: may be replaced at any time.
    """

    def __init__(self, where: str, retries: Retries) -> None:
        self._where = where
        self.retries = retries
        self._failing_since: float | None = None

    def policy(self) -> dict[str, Any]:
        """The arguments of tenacity's `Retrying` and `AsyncRetrying`, for one call."""
        nonsense = 0

        def stop(state: RetryCallState) -> bool:
            nonlocal nonsense
            if _failure(state).nonsense:
                nonsense += 1
                return nonsense >= _NONSENSE_TRIES
            return self._is_over(state)

        return {
            "retry": retry_if_exception_type(TryAgain),
            "wait": self._wait,
            "stop": stop,
            "before_sleep": self._failed,
            "retry_error_callback": self._give_up,
        }

    def answered(self) -> None:
        """To be told of every answer."""
        if self._failing_since is not None:
            seconds = time.monotonic() - self._failing_since
            self._failing_since = None
            logger.warning(
                "the model server at %s answers again after %.0f s", self._where, seconds
            )

    def _wait(self, state: RetryCallState) -> float:
        retries = self.retries
        longest = min(
            retries.longest_wait_s, retries.first_wait_s * 2.0 ** min(state.attempt_number - 1, 30)
        )
        wished = _failure(state).retry_after_s
        if wished is None:
            return random.uniform(0, longest)  # noqa: S311  no secret
        wished = min(wished, retries.longest_retry_after_s)
        return wished + random.uniform(0, retries.first_wait_s)  # noqa: S311

    def _is_over(self, state: RetryCallState) -> bool:
        over = (state.seconds_since_start or 0.0) + state.upcoming_sleep > self.retries.patience_s
        return over and state.attempt_number >= _FEWEST_TRIES

    def _failed(self, state: RetryCallState) -> None:
        problem = _failure(state)
        logger.info("%s: %s; next try in %.1f s", self._where, problem, state.upcoming_sleep or 0.0)
        if self._failing_since is None:
            self._failing_since = time.monotonic()
            logger.warning(
                "the model server at %s: %s; trying again for %.0f s",
                self._where,
                problem,
                self.retries.patience_s,
            )

    def _give_up(self, state: RetryCallState) -> NoReturn:
        problem = _failure(state)
        if problem.nonsense:
            raise BackendError(
                f"the model server at {self._where} answered {_NONSENSE_TRIES} times, but not with "
                f"a chat completion ({problem}); check that it speaks OpenAI's protocol and what "
                "its log says"
            )
        seconds, tries = state.seconds_since_start or 0.0, state.attempt_number
        raise BackendError(
            f"the model server at {self._where} did not answer for {seconds:.0f} s ({tries} tries; "
            f"the last: {problem}); start it again and run the same command: finished work is kept"
        )


def _failure(state: RetryCallState) -> TryAgain:
    error = state.outcome.exception() if state.outcome else None
    assert isinstance(error, TryAgain)
    return error


def retry_after_s(headers: Mapping[str, str], *, now: datetime | None = None) -> float | None:
    """The seconds a server asks to wait: `Retry-After` as a number or as an HTTP date.

    None if it does not ask, or not in a form that HTTP knows. Never negative.
    Source: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
    """
    text = headers.get("retry-after", "").strip()
    if text.replace(".", "", 1).isdecimal():
        return float(text)
    try:
        date = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - (now or datetime.now(UTC))).total_seconds())
