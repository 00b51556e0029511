"""Steps that wait for each other, side by side where they use different things.

    carry_out([
        Step("train a", "train", ...),
        Step("measure base", "ask", ...),                       # beside it
        Step("choose a", "ask", ..., after=("train a",)),       # after both
    ])

Each lane (what a step uses: the trainer, the model that is asked) holds one step at a time. Of the
steps that could begin there, the first in the order given does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from graphlib import TopologicalSorter

__all__ = ["Step", "Took", "carry_out"]


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do once."""

    name: str
    lane: str
    do: Callable[[], None]
    after: tuple[str, ...] = ()
    """Names of steps that must have ended; those that are not among the steps count as done."""


@dataclass(frozen=True, slots=True)
class Took:
    """When a step was carried out, in seconds since the epoch."""

    name: str
    began: float
    ended: float


def carry_out(
    steps: Sequence[Step],
    *,
    may_begin: Callable[[Step], bool] = lambda _: True,
    begins: Callable[[Step], None] = lambda _: None,
    took: Callable[[Took], None] = lambda _: None,
    stop: Callable[[], None] = lambda: None,
) -> list[Step]:
    """Carry out steps in threads, and return those that were left.

    may_begin: asked before each step; one that may not is left, and so are those after it. begins,
    took: told in the caller's thread. stop: called when a step fails; it must have the others end,
    which are waited for before the failure is raised. Raises CycleError.
    """
    TopologicalSorter({step.name: step.after for step in steps}).prepare()
    waiting = list(steps)
    running: dict[Future[Took], Step] = {}
    with ThreadPoolExecutor(len({step.lane for step in steps}) or 1, "starsql-step") as threads:
        try:
            while True:
                while (step := _next(waiting, running.values())) and may_begin(step):
                    waiting.remove(step)
                    begins(step)
                    running[threads.submit(_timed, step)] = step
                if not running:
                    return waiting
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    del running[future]
                    took(future.result())
        except BaseException:
            stop()
            raise


def _next(waiting: Sequence[Step], running: Collection[Step]) -> Step | None:
    """The first step whose lane is free and that waits for no other."""
    busy = {step.lane for step in running}
    unfinished = {step.name for step in (*waiting, *running)}
    return next(
        (s for s in waiting if s.lane not in busy and unfinished.isdisjoint(s.after)),
        None,
    )


def _timed(step: Step) -> Took:
    began = time.time()
    step.do()
    return Took(step.name, began, time.time())
