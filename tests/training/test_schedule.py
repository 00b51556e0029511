"""Steps side by side: their order, what overlaps, what is left, what a failure does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from graphlib import CycleError

import pytest

from starsql.training.schedule import Step, Took, carry_out


def test_steps_of_one_lane_follow_each_other_in_the_order_given():
    done: list[str] = []
    steps = [
        Step("c", "one", lambda: done.append("c"), after=("b",)),
        Step("a", "one", lambda: done.append("a")),
        Step("b", "one", lambda: done.append("b"), after=("was there before",)),
    ]
    assert carry_out(steps) == []
    assert done == ["a", "b", "c"]


def test_lanes_run_side_by_side_and_a_lane_holds_one_step():
    meeting = threading.Barrier(2, timeout=10)  # passes only if both are there at once
    busy: list[str] = []

    def asks(name: str) -> Callable[[], None]:
        def do() -> None:
            assert not busy, "two steps in one lane"
            busy.append(name)
            if name == "measure base":
                meeting.wait()
            busy.remove(name)

        return do

    took: list[Took] = []
    steps = [
        Step("train a", "train", lambda: meeting.wait() and None),
        Step("choose a", "ask", asks("choose a"), after=("train a",)),
        Step("train b", "train", lambda: None, after=("choose a",)),
        Step("measure base", "ask", asks("measure base")),
        Step("measure a", "ask", asks("measure a"), after=("choose a",)),
    ]
    assert carry_out(steps, took=took.append) == []
    ended = {one.name: one.ended for one in took}
    began = {one.name: one.began for one in took}
    assert len(took) == 5
    assert began["choose a"] >= max(ended["train a"], ended["measure base"])
    assert min(began["train b"], began["measure a"]) >= ended["choose a"]


def test_what_may_not_begin_is_left_with_all_that_waits_for_it():
    done: list[str] = []
    steps = [
        Step("a", "one", lambda: done.append("a")),
        Step("b", "one", lambda: done.append("b"), after=("a",)),
        Step("c", "two", lambda: done.append("c"), after=("b",)),
    ]
    left = carry_out(steps, may_begin=lambda step: step.name == "a")
    assert (done, [step.name for step in left]) == (["a"], ["b", "c"])


@pytest.mark.parametrize("error", [SystemExit("training failed: a"), RuntimeError("no answer")])
def test_a_failure_stops_what_runs_beside_it_and_is_raised(error: BaseException):
    beside, stopped = threading.Event(), threading.Event()
    done: list[str] = []

    def fails() -> None:
        assert beside.wait(10)
        raise error

    def runs() -> None:
        beside.set()
        assert stopped.wait(10)
        done.append("runs")
        raise RuntimeError("it was stopped")  # a consequence, not the reason

    steps = [
        Step("fails", "train", fails),
        Step("runs", "ask", runs),
        Step("never", "ask", lambda: done.append("never"), after=("fails",)),
    ]
    with pytest.raises(type(error), match=str(error)):
        carry_out(steps, stop=stopped.set)
    assert done == ["runs"]


def test_steps_that_wait_for_each_other_are_refused():
    steps = [Step("a", "one", list, after=("b",)), Step("b", "one", list, after=("a",))]
    with pytest.raises(CycleError):
        carry_out(steps)


def test_nothing_to_do_is_done():
    assert carry_out([]) == []
