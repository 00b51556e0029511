"""What is held out is refused, however it is recognised; what is marked train is let through."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from starsql.data.held_out import HeldOut, normalised
from starsql.dialect.parse import tree_hash
from starsql.records import Question
from tests.data.examples import meta

DEV = [
    {"db_id": "pets", "question": "How many pets?", "query": "SELECT count(*) FROM pets"},
    {"db_id": "cars", "question": "列出所有汽车。", "query": "SELECT * FROM cars"},
]
OWN = [
    {"sql_id": "1", "question": "统计日活", "sql": "select 1", "split": "train", "db_id": "game"},
    {
        "sql_id": "2",
        "question": "统计月活",
        "sql": "select 2",
        "split": "held_out",
        "db_id": "game",
    },
]


@pytest.fixture
def held_out(tmp_path: Path) -> HeldOut:
    for name, records in (("dev.json", DEV), ("own.json", OWN)):
        (tmp_path / name).write_text(json.dumps(records), encoding="utf-8")
    return HeldOut.load(tmp_path / "dev.json", tmp_path / "own.json")


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        pytest.param({"db_id": "pets"}, "database 'pets' belongs to", id="database"),
        pytest.param({"text": "how many PETS"}, "the question is one of", id="question"),
        pytest.param({"text": "列出 所有汽车"}, "the question is one of", id="Chinese question"),
        pytest.param(
            {"tree": tree_hash("select COUNT(*)  from `pets`")}, "the golden one of", id="tree"
        ),
        pytest.param({"text": "统计月活"}, "own.json", id="marked held_out"),
        pytest.param({"split": "unknown"}, "marked unknown, not train", id="split unknown"),
        pytest.param({"split": "held_out"}, "marked held_out, not train", id="split held out"),
    ],
)
def test_held_out_is_refused(held_out: HeldOut, what: dict[str, Any], reason: str) -> None:
    assert reason in (held_out.refuses(**what) or "")


@pytest.mark.parametrize(
    "what",
    [
        pytest.param({"db_id": "game"}, id="a set that divides its database by question"),
        pytest.param({"text": "统计日活"}, id="marked train"),
        pytest.param({"tree": tree_hash("select 1")}, id="golden query marked train"),
        pytest.param({"text": "How many cats?"}, id="another question"),
        pytest.param({}, id="nothing known"),
    ],
)
def test_the_rest_is_let_through(held_out: HeldOut, what: dict[str, Any]) -> None:
    assert held_out.refuses(**what) is None


def test_questions_and_examples_are_refused_alike(held_out: HeldOut) -> None:
    question = Question("q", "what?", golden_sql="select * from `cars`", split="train")
    assert "golden" in (held_out.refuses_question(question) or "")
    assert held_out.refuses_question(Question("q", "what?", split="train")) is None
    assert "not train" in (held_out.refuses_question(Question("q", "what?")) or "")
    assert "cars" in (held_out.refuses_example("what?", meta(db_id="cars")) or "")
    assert held_out.refuses_example("what?", meta(db_id="boats")) is None


def test_normalising_keeps_words_and_numbers() -> None:
    assert normalised("Top-10 players, 2025/07？") != normalised("Top-1 players, 2025/07?")
    assert normalised("ＤＡＵ　多少?") == normalised("dau多少？")


def test_golden_queries_are_recognised_in_starrocks_sql_too(tmp_path: Path) -> None:
    """Training data hold what SQLite's query became, which is another tree."""
    tables = {
        "db_id": "pets",
        "table_names_original": ["pets"],
        "table_names": ["pets"],
        "column_names_original": [[-1, "*"], [0, "name"], [0, "weight"]],
        "column_names": [[-1, "*"], [0, "name"], [0, "weight"]],
        "column_types": ["text", "text", "number"],
        "primary_keys": [],
        "foreign_keys": [],
    }
    golden = 'SELECT name FROM pets WHERE name = "Rex"'
    dev = [{"db_id": "pets", "question": "Which pets are called Rex?", "query": golden}]
    (tmp_path / "dev.json").write_text(json.dumps(dev), encoding="utf-8")
    (tmp_path / "tables.json").write_text(json.dumps([tables]), encoding="utf-8")
    held_out = HeldOut.load(tmp_path / "dev.json")
    trained_on = tree_hash("select name from pets where name = 'Rex'")
    assert "the golden one of" in (held_out.refuses(tree=trained_on) or "")
