"""Figures over verdicts that are known one by one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from starsql.eval.intervals import Share
from starsql.eval.metrics import Metrics, is_wrong, paired
from starsql.eval.verdict import Outcome, Reached, Try, Verdict
from starsql.records import Finding, Question, Tokens


def outcome(right: bool | None, **others: bool) -> Outcome | None:
    return None if right is None else Outcome(right, others=others, matched_by="name")


def query(
    rows: bool | None = None, suite: bool | None = None, reached: Reached = "runs", **others: bool
) -> Try:
    return Try("q", reached, on_rows=outcome(rows, **others), on_suite=outcome(suite))


def verdict(sql_id: str, final: Try, first: Try | None = None, **known: Any) -> Verdict:
    asked = Question(
        sql_id,
        "?",
        language=known.pop("language", "en"),
        difficulty=known.pop("difficulty", None),
    )
    return Verdict(asked, final, first, **known)


VERDICTS = [
    verdict(
        "a",
        query(True, True, bird=True),
        query(False, False, "parses", bird=False),
        status="verified",
        attempts=2,
        tokens=Tokens(10, 4),
        seconds=1.0,
        features=("join", "window"),
        language="zh",
        difficulty="easy",
    ),
    verdict(
        "b",
        query(True, False, bird=True),
        query(True, False, bird=True),
        status="verified",
        attempts=1,
        tokens=Tokens(6, 0),
        seconds=3.0,
        features=("join",),
        tags=("unstated-literal",),
        language="zh",
        difficulty="hard",
    ),
    verdict("c", query(None, False), status="unresolved", features=("cte",), difficulty="hard"),
    verdict("d", query(reached="lints"), unjudged=("no suite: why",)),
    verdict("e", Try("q", "lints", (Finding("unsupported-feature", "no"),), outcome(False))),
]


def test_the_two_judgements_are_counted_apart() -> None:
    total = Metrics.of(VERDICTS).total
    assert (total.on_rows.share.count, total.on_rows.share.of) == (2, 3)
    assert (total.on_suite.share.count, total.on_suite.share.of) == (1, 3)
    assert (total.executable.count, total.executable.of) == (3, 5)
    assert total.came_to("lints").count == 5
    assert total.refused == 1


def test_what_repair_brought() -> None:
    total = Metrics.of(VERDICTS).total
    assert (total.on_rows.tried, total.on_rows.first_right, total.on_rows.tried_right) == (2, 1, 2)
    assert (total.on_suite.first_right, total.on_suite.tried_right) == (0, 1)
    assert (total.first_executable.count, total.first_executable.of) == (1, 2)
    told = total.as_json()
    assert told["on_rows"]["repair_gain"] == 1
    assert told["on_suite"]["repair_gain"] == 1


def test_abstention_and_precision_of_verified() -> None:
    total = Metrics.of(VERDICTS).total
    assert (total.abstained.count, total.abstained.of) == (1, 5)
    assert Metrics.of(VERDICTS[3:]).total.abstained.of == 0, "nothing is said of these"
    told = total.as_json()
    assert told["on_rows"]["precision_of_verified"]["value"] == 1.0
    assert told["on_suite"]["precision_of_verified"]["value"] == 0.5


def test_means_are_of_those_that_tell() -> None:
    total = Metrics.of(VERDICTS).total
    assert (total.attempts.value, total.tokens.value, total.seconds.value) == (1.5, 10.0, 2.0)
    assert Metrics.of(VERDICTS[2:]).total.tokens.value is None


def test_other_scorers_count_where_they_were_asked() -> None:
    told = Metrics.of(VERDICTS).as_json()["total"]
    assert (
        told["on_rows"]["others"]["bird"]["count"],
        told["on_rows"]["others"]["bird"]["of"],
    ) == (
        2,
        2,
    )
    assert told["on_suite"]["others"]["bird"] is None


def test_groups() -> None:
    metrics = Metrics.of(VERDICTS)
    assert {name: one.questions for name, one in metrics.by("language").items()} == {
        "en": 3,
        "zh": 2,
    }
    assert list(metrics.by("feature")) == ["join", "window", "cte"], "in the order of FEATURES"
    assert metrics.by("feature")["join"].on_rows.right == 2
    assert metrics.by("tag")["untagged"].questions == 4
    assert metrics.tags() == ["unstated-literal"]
    assert metrics.without("unstated-literal", "on_rows") == Share(1, 2)
    assert metrics.without("unstated-literal", "on_suite") == Share(1, 2)
    assert metrics.by("difficulty")["hard"].questions == 2
    assert Metrics.of(VERDICTS[:2]).by("language") == {}, "one group tells nothing apart"
    assert metrics.unjudged == {"no suite: why": 1}
    assert json.loads(json.dumps(metrics.as_json())) == metrics.as_json()


def test_nothing_to_count() -> None:
    told = Metrics().as_json()["total"]
    assert (told["questions"], told["executable"], told["on_rows"]["accuracy"]) == (0, None, None)


@pytest.mark.parametrize(("at", "wrong"), [(0, False), (1, True), (2, True), (3, True)])
def test_what_is_listed_as_wrong(at: int, wrong: bool) -> None:
    assert is_wrong(VERDICTS[at]) is wrong


def test_two_runs_are_compared_on_what_both_judged() -> None:
    old = [verdict(name, query(name in "ab")) for name in "abcd"]
    new = [verdict(name, query(name in "bcd" if name != "e" else None)) for name in "abcde"]
    counts, won, lost = paired(old, new, "on_rows")
    assert (counts.both, counts.won, counts.lost, counts.neither) == (1, 2, 1, 0)
    assert (won, lost) == (["c", "d"], ["a"])
    assert paired(old, new, "on_suite")[0].of == 0
