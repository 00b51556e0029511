"""Checkpoints are chosen by how often their queries give the right rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.agent.backends.scripted import ScriptedBackend
from starsql.cli import app
from starsql.config import Config
from starsql.data.questions import DataSet
from starsql.dialect.ddl import schema_from_ddl
from starsql.errors import ConfigError, DataError
from starsql.records import Question
from starsql.training.evaluate import Exam
from starsql.training.select import Measured, candidates, select


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run with checkpoints at steps 5, 10 and 20 (names do not sort by number)."""
    for step in (5, 10, 20):
        folder = tmp_path / "checkpoints" / f"checkpoint-{step}"
        folder.mkdir(parents=True)
        (folder / "adapter_model.safetensors").write_bytes(bytes([step]))
        (folder / "adapter_config.json").write_text("{}")
        (folder / "lineage.json").write_text(json.dumps({"step": step}))
    (tmp_path / "adapter_model.safetensors").write_bytes(bytes([20]))
    return tmp_path


def test_the_best_is_copied_and_of_equals_the_earliest(run: Path) -> None:
    right = {"checkpoint-5": 3, "checkpoint-10": 7, "checkpoint-20": 7}
    selection = select(run, lambda folder: Measured(right[folder.name], 10))
    assert selection.best == "checkpoint-10"
    assert (run / "best" / "adapter_model.safetensors").read_bytes() == bytes([10])
    lineage = json.loads((run / "best" / "lineage.json").read_text())
    assert lineage["metrics"] == {"selected": "checkpoint-10", "right": 7, "questions": 10}
    assert (
        json.loads((run / "selection.json").read_text())["measured"]["checkpoint-5"]["right"] == 3
    )


def test_a_finished_adapter_that_is_no_checkpoint_is_a_candidate(run: Path) -> None:
    assert [p.name for p in candidates(run)] == ["checkpoint-5", "checkpoint-10", "checkpoint-20"]
    (run / "adapter_model.safetensors").write_bytes(b"later")
    assert candidates(run)[-1] == run


def test_a_folder_without_checkpoints_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no checkpoints"):
        candidates(tmp_path)


class Silent:
    def begin(self, done: Sequence[object], total: int) -> None:
        pass

    def step(self, step: object) -> None:
        pass

    def finished(self, outcome: object) -> None:
        pass


def test_answers_are_judged_by_suites(data: DataSet, tmp_path: Path) -> None:
    exam = Exam(data, data.questions, Config(model="golden"), tmp_path, Silent())
    assert exam.adapter(tmp_path / "checkpoint-5") == Measured(6, 6)


PETS = schema_from_ddl("CREATE TABLE pets (id INT, kind VARCHAR(20), weight INT);")
HEAVY = "select count(*) from pets where weight > 10"
LIGHT = "select count(*) from pets where weight < 10"


def test_a_data_set_without_rows_tells_right_from_wrong(tmp_path: Path) -> None:
    """On empty tables both queries answer 0."""
    questions = (
        Question("heavy", "How many are heavy?", golden_sql=HEAVY),
        Question(
            "light", "How many are light?", golden_sql="SELECT COUNT(*) FROM pets WHERE weight < 10"
        ),
    )
    data = DataSet(questions, PETS, golden_source="sqlite")
    exam = Exam(data, questions, Config(), tmp_path, Silent())
    says_light = ScriptedBackend(lambda _: f"```sql\n{LIGHT}\n```")
    assert exam.backend("light", says_light) == Measured(1, 2)


def test_questions_that_are_trained_on_choose_nothing(data: DataSet, tmp_path: Path) -> None:
    seen = [Question("q", "how many?", golden_sql="select 1", split="train")]
    with pytest.raises(DataError, match="trained on: q"):
        Exam(data, seen, Config(model="golden"), tmp_path, Silent())


@pytest.mark.parametrize("as_json", [False, True])
def test_the_command_tells_what_each_checkpoint_reached(
    run: Path, examples: Path, monkeypatch: pytest.MonkeyPatch, as_json: bool
) -> None:
    right = {"checkpoint-5": 3, "checkpoint-10": 7, "checkpoint-20": 6}
    monkeypatch.setattr(Exam, "__init__", lambda *_: None)  # most of examples/ is trained on
    monkeypatch.setattr(Exam, "adapter", lambda _, folder: Measured(right[folder.name], 10))
    command = ["train", "select", str(run), "--data-set", str(examples)]
    done = CliRunner().invoke(app, [*command, *(["--json"] if as_json else [])])
    assert done.exit_code == 0, done.output
    if as_json:
        told = json.loads(done.stdout)
        assert told["best"] == "checkpoint-10"
        assert told["measured"]["checkpoint-5"] == {"right": 3, "questions": 10}
    else:
        lines = done.stdout.splitlines()
        assert lines[0].startswith("checkpoint-5   3 of 10 (30.0%")
        assert lines[1].startswith("checkpoint-10  7 of 10 (70.0%")
        assert lines[-1] == f"checkpoint-10 is in {run / 'best'}"
