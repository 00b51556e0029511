"""The gate's rules one by one, and how often it errs on simulated runs."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from starsql.errors import DataError
from starsql.eval.gate import gate, held_out_ids
from starsql.eval.verdict import Verdict
from tests.eval.verdicts import verdict


def run(right: Sequence[bool], **more: object) -> list[Verdict]:
    return [verdict(n, one, **more) for n, one in enumerate(right)]  # type: ignore[arg-type]


def changed(count: int, *, right: int, won: int, lost: int) -> tuple[list[Verdict], list[Verdict]]:
    """Two runs: the old one gets `right` right, of which the new one loses some."""
    old = [True] * right + [False] * (count - right)
    new = [False] * lost + [True] * (right - lost) + [True] * won
    return run(old), run(new + [False] * (count - len(new)))


@pytest.mark.parametrize(
    ("won", "lost", "expected"),
    [
        (6, 0, "promote"),
        (5, 0, "undecided"),
        (0, 6, "keep"),
        (0, 5, "undecided"),
        (0, 0, "undecided"),
    ],
)
def test_accuracy_decides_beyond_noise(won: int, lost: int, expected: str) -> None:
    decision = gate(*changed(100, right=50, won=won, lost=lost))
    assert decision.verdict == expected
    assert (decision.accuracy.won, decision.accuracy.lost) == (won, lost)


def test_better_answers_do_not_outweigh_queries_that_no_longer_run() -> None:
    old, new = changed(100, right=50, won=10, lost=0)
    broken = [
        replace(one, final=replace(one.final, reached="explains")) if n >= 90 else one
        for n, one in enumerate(new)
    ]
    decision = gate(old, broken)
    assert decision.accuracy.is_better
    assert decision.executable.is_worse
    assert decision.verdict == "keep"


@pytest.mark.parametrize(("lost", "expected"), [(8, "keep"), (5, "promote")])
def test_no_language_pays_for_another(lost: int, expected: str) -> None:
    old = run([True] * 50, language="en") + [verdict(100 + n, n < 40) for n in range(60)]
    new = [verdict(n, n >= lost, language="en") for n in range(50)]
    new += [verdict(100 + n, n < 75) for n in range(60)]
    decision = gate(old, new)
    (english,) = [group for group in decision.groups if group.name == "en"]
    assert english.lost is (expected == "keep")
    assert decision.verdict == expected


def test_a_loss_within_the_allowance_is_borne() -> None:
    old = run([True] * 600, difficulty="hard") + [verdict(1000 + n, False) for n in range(600)]
    new = [verdict(n, n >= 12, difficulty="hard") for n in range(600)]
    new += [verdict(1000 + n, n < 60) for n in range(600)]
    assert gate(old, new).verdict == "promote", "12 of 600 are 2 points"
    assert gate(old, new, most_lost=0.01).verdict == "keep"


def test_suites_are_what_counts_where_there_are_any() -> None:
    old = [verdict(n, True, suite=False) for n in range(10)]
    new = [verdict(n, True, suite=True) for n in range(10)]
    decision = gate(old, new)
    assert (decision.judgement, decision.verdict) == ("on_suite", "promote")
    assert decision.reasons[0].startswith("accuracy on suite 0.0% to 100.0%")


def test_the_two_are_judged_in_one_way() -> None:
    old = run([True] * 4)
    both = [verdict(n, True, suite=False) for n in range(4)]
    assert gate(old, both).judgement == "on_rows", "the old run has no suites"
    suites_only = [verdict(n, None, suite=True) for n in range(4)]
    with pytest.raises(DataError, match="in one way"):
        gate(old, suites_only)


def test_what_settled_it_is_said() -> None:
    assert "on 4 questions a run's share" in gate(run([True] * 4), run([True] * 4)).because
    old, new = changed(100, right=50, won=20, lost=0)
    assert gate(old, new).because == "accuracy is better, and nothing stands against it"
    assert gate(new, old).because == "accuracy is worse"


def test_only_the_held_out_questions_decide() -> None:
    old, new = changed(100, right=50, won=20, lost=0)
    assert gate(old, new).verdict == "promote"
    assert gate(old, new, [f"q{n}" for n in range(40)]).verdict == "undecided"
    trained = [verdict(n, True, split="train") for n in range(100, 120)]
    failed = [verdict(n, False, split="train") for n in range(100, 120)]
    assert gate(old + trained, new + failed).accuracy.of == 100


@pytest.mark.parametrize(
    ("new", "held_out", "message"),
    [
        (run([True] * 3), None, "lacks 1 of the 4"),
        ([*run([True] * 4), verdict(0)], None, "twice"),
        (run([True] * 4, difficulty="hard"), None, "different data"),
        (run([True] * 4), ["q9"], "lacks 1 of the 1"),
        (run([True] * 4), [], "no question decides"),
        (run([True] * 4, split="train"), ["q1"], "marked `train`"),
        ([verdict(n, None) for n in range(4)], None, "no answer was compared"),
    ],
    ids=["missing", "twice", "other data", "unknown id", "none", "trained on", "no golden"],
)
def test_what_cannot_be_compared_is_refused(
    new: list[Verdict], held_out: list[str] | None, message: str
) -> None:
    old = [verdict(n, None) for n in range(4)] if "no answer" in message else run([True] * 4)
    with pytest.raises(DataError, match=message):
        gate(old, new, held_out)


@pytest.mark.parametrize(
    "text", ['["q1", "q2"]', '[{"sql_id": "q1"}, {"sql_id": "q2"}]', "q1\nq2\n"]
)
def test_held_out_ids_come_as_a_list_or_a_data_set(tmp_path: Path, text: str) -> None:
    path = tmp_path / "held_out"
    path.write_text(text)
    assert held_out_ids(path) == {"q1", "q2"}


@pytest.mark.parametrize("text", ["[1", '[{"id": "q1"}]'])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "held_out.json"
    path.write_text(text)
    with pytest.raises(DataError, match="is no list of ids"):
        held_out_ids(path)


COUNT = 517
LANGUAGES, DIFFICULTIES = ("zh", "en"), ("easy", "medium", "hard")
ANSWERS = [
    {
        right: verdict(n, right, language=LANGUAGES[n % 2], difficulty=DIFFICULTIES[n % 3])
        for right in (True, False)
    }
    for n in range(COUNT)
]


def simulated(points: float, seed: int) -> str:
    """Two models on questions of differing hardness; the new one is better by so many points."""
    chance = random.Random(seed)
    share = points / 50  # of what the old one lacks, which is half of everything
    old, new = [], []
    for answers in ANSWERS:
        skill = chance.random()
        better = skill + share * (1 - skill)
        old.append(answers[chance.random() < skill])
        new.append(answers[chance.random() < better])
    return gate(old, new).verdict


def test_equal_models_are_seldom_promoted_and_better_ones_nearly_always() -> None:
    equal = [simulated(0, seed) for seed in range(250)]
    better = [simulated(10, seed) for seed in range(60)]
    assert equal.count("promote") / 250 <= 0.05, "2.5% at most, 1 point of standard error"
    assert better.count("promote") / 60 >= 0.9
