"""Training data for another StarRocks than the default one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app

SINGERS = {
    "db_id": "singers",
    "table_names_original": ["singer"],
    "table_names": ["singer"],
    "column_names_original": [[-1, "*"], [0, "id"], [0, "name"], [0, "age"]],
    "column_names": [[-1, "*"], [0, "id"], [0, "name"], [0, "age"]],
    "column_types": ["text", "number", "text", "number"],
    "primary_keys": [1],
    "foreign_keys": [],
}
ASKED = [
    {"db_id": "singers", "question": "How many singers are there?",
     "query": "SELECT count(*) FROM singer", "split": "train"},
    {"db_id": "singers", "question": "Which singers are older than 20?",
     "query": "SELECT name FROM singer WHERE age > 20", "split": "train"},
]  # fmt: skip


@pytest.fixture
def few(tmp_path: Path, examples: Path) -> Path:
    """The first questions of `examples/`."""
    folder = shutil.copytree(examples, tmp_path / "few")
    path = folder / "final_dataset.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8"))[:4]))
    return folder


@pytest.mark.parametrize("version", ["2.5", "4.1"])
@pytest.mark.parametrize("command", ["cspider", "synthesize", "domain", "pairs"])
def test_prompts_name_the_version(command: str, version: str, tmp_path: Path, few: Path) -> None:
    tables, questions = tmp_path / "tables.json", tmp_path / "train.json"
    tables.write_text(json.dumps([SINGERS]))
    questions.write_text(json.dumps(ASKED))
    needs = {
        "cspider": ["--train-json", questions, "--tables-json", tables],
        "synthesize": [tables, "--count", "3"],
        "domain": [few, "--count", "1"],
        "pairs": [questions, "--schema", tables],
    }[command]
    output = tmp_path / "made.jsonl"
    arguments = [*map(str, needs), "-o", str(output), "--starrocks-version", version]
    result = CliRunner().invoke(app, ["data", command, *arguments])
    assert result.exit_code == 0, result.output
    lines = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert lines
    for line in lines:
        system = (line.get("messages") or line["prompt"])[0]["content"]
        assert f"SQL for StarRocks {version}:" in system


def test_rules_of_the_version_hold(tmp_path: Path) -> None:
    """SQLite's cume_dist came to StarRocks with 3.2."""
    tables, questions = tmp_path / "tables.json", tmp_path / "train.json"
    tables.write_text(json.dumps([SINGERS]))
    query = "SELECT name, cume_dist() OVER (ORDER BY age) FROM singer"
    questions.write_text(json.dumps([{**ASKED[0], "query": query}, ASKED[1]]))
    made = {}
    for version in ("2.5", "main"):
        output = tmp_path / f"{version}.jsonl"
        arguments = [
            "--train-json",
            str(questions),
            "--tables-json",
            str(tables),
            "-o",
            str(output),
        ]
        arguments += ["--starrocks-version", version, "--rewrites", "0"]
        result = CliRunner().invoke(app, ["data", "cspider", *arguments])
        assert result.exit_code == 0, result.output
        made[version] = len(output.read_text(encoding="utf-8").splitlines())
    assert made == {"2.5": 1, "main": 2}
