"""The ladder's schedule, with steps that only leave their results."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("transformers")

from starsql.training.schedule import Took, carry_out

ROOT = Path(__file__).parents[2]


def _script() -> Any:
    spec = importlib.util.spec_from_file_location("ladder", ROOT / "benchmarks" / "ladder.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["ladder"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ladder: Any = _script()

IN_TURN = [
    *("train a", "choose a", "train b", "choose b", "policy", "train orpo", "choose orpo"),
    *("mean", "measure base", "measure a", "measure b", "measure mean", "measure orpo"),
]


@dataclass(frozen=True)
class Scripted(ladder.Ladder):  # type: ignore[misc]
    done: list[str] = field(default_factory=list)
    hold: dict[str, threading.Event] = field(default_factory=dict)
    """Steps that end when another has begun."""

    def _leave(self, step: str, *parts: str) -> None:
        if event := self.hold.get(step):
            assert event.wait(20), f"{step} was to run beside another step"
        ladder.write_json(self.state.joinpath(*parts), {})
        self.done.append(step)

    def train(self, stage: str, *_: Any) -> None:
        self._leave(f"train {stage}", stage, "lineage.json")

    def choose(self, stage: str) -> None:
        self._leave(f"choose {stage}", stage, "selection.json")

    def mean(self) -> None:
        self._leave("mean", "mean", "selection.json")

    def policy(self) -> None:
        self._leave("policy", "policy.jsonl")

    def measure(self, rung: str) -> None:
        self._leave(f"measure {rung}", "dev", f"{rung}.jsonl")


def scripted(state: Path, *flags: str) -> Scripted:
    return Scripted(ladder.parsed(["--state", str(state), *flags]))


def carried_out(one: Scripted) -> list[Took]:
    took: list[Took] = []
    assert carry_out(list(ladder.to_do(one)), took=took.append) == []
    return took


def test_in_turn_each_step_finds_what_it_needs(tmp_path: Path) -> None:
    one = scripted(tmp_path)
    carry_out([ladder.replace(step, lane="all") for step in ladder.to_do(one)])
    assert one.done == IN_TURN


def test_stages_are_trained_while_others_are_asked(tmp_path: Path) -> None:
    one = scripted(tmp_path, "--policy-of", "a")
    beside = {
        "train a": "measure base",
        "train b": "measure a",
        "train orpo": "mean",
    }
    events = {name: threading.Event() for name in beside.values()}
    one.hold.update({step: events[name] for step, name in beside.items()})
    steps = list(ladder.to_do(one))
    carry_out(steps, begins=lambda s: events[s.name].set() if s.name in events else None)
    assert sorted(one.done) == sorted(IN_TURN)
    assert one.done.index("policy") < one.done.index("measure a"), "ORPO waits for the pairs"


def test_apart_all_rungs_are_measured_at_once(tmp_path: Path) -> None:
    apart = {s.name: s.lane for s in ladder.to_do(scripted(tmp_path, "--apart"))}
    assert len({lane for name, lane in apart.items() if name.startswith("measure")}) == 5
    assert {apart["choose a"], apart["mean"], apart["policy"]} == {"ask"}


def test_what_is_there_is_not_done_again(tmp_path: Path) -> None:
    for result in ("a/lineage.json", "dev/base.jsonl", "policy.jsonl"):
        ladder.write_json(tmp_path / result, {})
    one = scripted(tmp_path)
    carried_out(one)
    assert sorted([*one.done, "train a", "measure base", "policy"]) == sorted(IN_TURN)
    again = scripted(tmp_path)
    carried_out(again)
    assert again.done == []


def test_a_stage_that_was_chosen_elsewhere_is_not_trained(tmp_path: Path) -> None:
    ladder.write_json(tmp_path / "a" / "selection.json", {})
    one = scripted(tmp_path)
    carried_out(one)
    assert sorted([*one.done, "train a", "choose a"]) == sorted(IN_TURN)


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        (["--steps", "b,mean"], ["train b", "choose b", "mean"]),
        (["--steps", "dev", "--rungs", "b,orpo"], ["measure b", "measure orpo"]),
        (["--steps", "sweep"], []),
        (["--steps", "sweep", "--tries", "seed=1"], ["train sweep", "choose sweep"]),
        (["--steps", "collect"], ["collect"]),
    ],
)
def test_only_what_is_wanted(tmp_path: Path, flags: Sequence[str], expected: list[str]) -> None:
    assert [step.name for step in ladder.to_do(scripted(tmp_path, *flags))] == expected


@pytest.mark.parametrize("flags", [["--steps", "c"], ["--rungs", "base,c"]])
def test_a_misspelt_step_is_refused(tmp_path: Path, flags: Sequence[str]) -> None:
    with pytest.raises(SystemExit):
        scripted(tmp_path, *flags)


def test_closing_ends_what_trains(tmp_path: Path) -> None:
    one = scripted(tmp_path)
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    one.processes.append(process)
    one.close()
    assert process.wait(10) != 0


def test_a_training_that_fails_is_told(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(SystemExit, match="training failed: a"):
        ladder._finish([("a", process)])


def test_times_of_earlier_calls_are_kept(tmp_path: Path) -> None:
    for name, seconds in (("train a", 90), ("choose a", 5)):
        times = ladder.Times(tmp_path)
        times.add(Took(name, ladder.began_at + 10, ladder.began_at + 10 + seconds))
    calls = json.loads((tmp_path / "times.json").read_text())
    assert [call["steps"] for call in calls] == [
        [{"step": "train a", "from_s": 10, "to_s": 100}],
        [{"step": "choose a", "from_s": 10, "to_s": 15}],
    ]
    told = list(ladder.Times(tmp_path).lines())
    assert told[0] == "train a           10 to   100:    90 s"
    assert len(told) == 4, "this call has done nothing yet"
