"""`starsql eval score` and `starsql eval compare`, as people call them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from starsql.cli import app
from starsql.cli.scoring import _server
from starsql.errors import DataError

QUESTIONS = [
    {"sql_id": "n", "question": "How many players?", "sql": "SELECT count(*) AS n FROM player"},
    {
        "sql_id": "c",
        "question": "Players of Rome",
        "sql": "SELECT id FROM player WHERE city='Rome'",
    },
    {"sql_id": "x", "question": "没有答案", "sql": "SELECT max(id) FROM player"},
]
DDL = "CREATE TABLE player (id INT, city VARCHAR(20)) DISTRIBUTED BY HASH(id);"
INSERTS = [
    {
        "sql_id": "n",
        "table_name": "player",
        "insert_sql": "INSERT INTO player VALUES (1, 'Rome'), (2, 'Oslo')",
    }
]
ANSWERS = [
    {"sql_id": "n", "sql": "SELECT count(id) FROM player"},
    {"sql_id": "c", "sql": "SELECT id FROM player WHERE id = 1"},
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "final_dataset.json").write_text(json.dumps(QUESTIONS), encoding="utf-8")
    (tmp_path / "create_table.sql").write_text(DDL, encoding="utf-8")
    (tmp_path / "insert_sql.json").write_text(json.dumps(INSERTS), encoding="utf-8")
    (tmp_path / "answers.json").write_text(json.dumps(ANSWERS), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def starsql(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["eval", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


SCORE = ("score", "answers.json", "--golden", ".", "--workers", "1")


def test_rows_let_pass_what_suites_do_not(folder: Path) -> None:
    told = json.loads(starsql(*SCORE, "--json"))["total"]
    assert told["questions"] == 3
    assert told["executable"]["count"] == 2, "an answer that is missing does not run"
    assert told["on_rows"]["accuracy"]["count"] == 2
    assert told["on_suite"]["accuracy"]["count"] == 0, "NULLs among the ids, other cities"
    assert (folder / "scores.jsonl").read_bytes().count(b"\n") == 3

    shown = starsql(*SCORE)
    assert "right on the data set's rows  2 of 3" in shown
    assert "x  there is no query" in shown
    assert "by language" in shown
    assert "  by bird                     0 of 3" in shown, "of none that is right, too"


def test_which_questions_and_answers_have_no_other_is_told(folder: Path) -> None:
    answers = [ANSWERS[0], {"sql_id": "z", "sql": "SELECT 1"}]
    (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    result = CliRunner().invoke(app, ["eval", *SCORE, "--no-suites"])
    assert result.exit_code == 0
    assert "1 answer is to no question of the data set: z" in result.stderr
    assert "2 questions have no answer and count as wrong: c, x" in result.stderr


def test_answers_to_another_data_set_are_refused(folder: Path) -> None:
    (folder / "answers.json").write_text('[{"sql_id": "z", "sql": "SELECT 1"}]', encoding="utf-8")
    result = CliRunner().invoke(app, ["eval", *SCORE])
    assert isinstance(result.exception, DataError)
    assert "none of its answers is to a question of ." in str(result.exception)
    assert not (folder / "scores.jsonl").exists()


def test_how_far_a_share_of_the_judged_is_known(folder: Path) -> None:
    part = [*QUESTIONS, {"sql_id": "free", "question": "no golden query"}]
    (folder / "final_dataset.json").write_text(json.dumps(part), encoding="utf-8")
    shown = starsql(*SCORE, "--no-suites")
    assert "Of 4 questions, a share of about a half is known to ±35.0 points, of the 3 judged" in (
        shown
    )


def test_a_part_of_the_questions_without_suites(folder: Path) -> None:
    part = ("--no-suites", "-o", "part.jsonl", "--json")
    assert json.loads(starsql(*SCORE, *part, "--only", "c"))["total"]["questions"] == 1
    told = json.loads(starsql(*SCORE, *part, "--max-samples", "2"))["total"]
    assert told["questions"] == 2
    assert told["on_suite"]["accuracy"] is None


def test_two_runs_side_by_side(folder: Path) -> None:
    starsql(*SCORE, "--no-suites", "-o", "old.jsonl")
    better = [*ANSWERS[1:], {"sql_id": "x", "sql": "SELECT max(id) FROM player"}]
    (folder / "answers.json").write_text(json.dumps(better), encoding="utf-8")
    starsql(*SCORE, "--no-suites", "-o", "new.jsonl")
    told = json.loads(starsql("compare", "old.jsonl", "new.jsonl", "--json"))["on_rows"]
    assert (told["won_ids"], told["lost_ids"], told["difference"]) == (["x"], ["n"], 0.0)
    shown = starsql("compare", "old.jsonl", "new.jsonl")
    assert "won   1  x" in shown
    assert "McNemar's exact test p = 1, within noise" in shown
    assert "Of 3 questions, a share of about a half is known to ±" in shown


def test_questions_of_one_run_only_are_told(folder: Path) -> None:
    for name, only in (("old", "n"), ("new", "n,c"), ("other", "c")):
        starsql(*SCORE, "--no-suites", "-o", f"{name}.jsonl", "--only", only)
    assert "1 question stands in one of the two runs only" in starsql(
        "compare", "old.jsonl", "new.jsonl"
    )
    shown = starsql("compare", "old.jsonl", "other.jsonl")
    assert "no question was judged in both runs" in shown
    assert "2 questions stand in one of the two runs only" in shown


def test_a_server_spelled_out() -> None:
    assert _server(None, "h", 9030, "u", "d") == "starrocks://u@h:9030/d"
    assert _server(None, "h", 9031, "u", None) == "starrocks://u@h:9031"
    assert _server("embedded", None, 9030, "u", None) == "embedded"
    for engine, host, name in (("embedded", "h", None), (None, None, "d")):
        with pytest.raises(typer.BadParameter):
            _server(engine, host, 9030, "u", name)


def test_no_option_takes_a_password(folder: Path) -> None:
    result = CliRunner().invoke(app, ["eval", *SCORE, "--db-password", "secret"])
    assert result.exit_code == 2
