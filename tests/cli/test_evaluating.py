"""`starsql eval gate`: its verdict, its exit codes, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.errors import DataError
from starsql.eval.verdict import Verdict
from starsql.records import to_json
from tests.eval.verdicts import verdict


def write(path: Path, verdicts: Sequence[Verdict]) -> str:
    path.write_bytes(b"".join(to_json(one) + b"\n" for one in verdicts))
    return str(path)


@pytest.fixture
def worse(tmp_path: Path) -> str:
    return write(tmp_path / "worse.jsonl", [verdict(n, n < 20) for n in range(40)])


@pytest.fixture
def better(tmp_path: Path) -> str:
    return write(tmp_path / "better.jsonl", [verdict(n, n < 30) for n in range(40)])


def test_the_gate_promotes_what_is_better(worse: str, better: str) -> None:
    done = CliRunner().invoke(app, ["eval", "gate", worse, better])
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("promote: accuracy is better, and nothing stands against it\n")
    assert "  accuracy on rows 50.0% to 75.0% (+25.0 points" in done.stdout


def test_the_gate_keeps_what_is_there_with_code_1(worse: str, better: str) -> None:
    done = CliRunner().invoke(app, ["eval", "gate", better, worse, "--json"])
    assert done.exit_code == 1
    record = json.loads(done.stdout)
    assert (record["verdict"], record["accuracy"]["lost"]) == ("keep", 10)


def test_held_out_questions_come_from_a_file(worse: str, better: str, tmp_path: Path) -> None:
    ids = tmp_path / "ids.txt"
    ids.write_text("q1\nq2\n")
    done = CliRunner().invoke(
        app, ["eval", "gate", worse, better, "--held-out", str(ids), "--json"]
    )
    assert done.exit_code == 1
    assert json.loads(done.stdout)["accuracy"]["both"] == 2


def test_what_is_no_scores_file_is_refused(worse: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    done = CliRunner().invoke(app, ["eval", "gate", worse, str(empty)])
    assert isinstance(done.exception, DataError)
    assert "holds no scored answers" in str(done.exception)


def test_the_bench_wants_one_schema(tmp_path: Path) -> None:
    data = [{"db_id": "pets", "question": "How many?", "query": "SELECT count(*) FROM pets"}]
    (tmp_path / "dev.json").write_text(json.dumps(data), encoding="utf-8")
    (tmp_path / "create_table.sql").write_text("CREATE TABLE pets (id INT);", encoding="utf-8")
    done = CliRunner().invoke(app, ["eval", "bench", str(tmp_path / "dev.json")])
    assert isinstance(done.exception, DataError)
    assert "several databases" in str(done.exception)
