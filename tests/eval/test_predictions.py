"""Answers in the forms that they come in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from starsql.errors import DataError
from starsql.eval.predictions import Prediction, read_predictions
from starsql.records import (
    UNRESOLVED_SQL,
    Answer,
    Attempt,
    Finding,
    Question,
    State,
    Tokens,
    to_json,
)


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "answers"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_submission(tmp_path: Path) -> None:
    path = written(tmp_path, '\n [{"sql_id": "a", "sql": "select 1"}, {"sql_id": 2, "sql": null}]')
    assert read_predictions(path) == {"a": Prediction("a", "select 1"), "2": Prediction("2", "")}


def test_what_was_not_answered_is_no_query(tmp_path: Path) -> None:
    path = written(tmp_path, json.dumps([{"sql_id": "a", "sql": UNRESOLVED_SQL}]))
    assert read_predictions(path) == {"a": Prediction("a", "", status="unresolved")}


@pytest.mark.parametrize("key", ["sql", "predicted_sql", "generated_sql", "sql_text"])
def test_lines_with_the_keys_of_others(tmp_path: Path, key: str) -> None:
    lines = [{"question_id": 7, key: "select 7", "score": 1}, {"question_id": 7, key: "select 8"}]
    path = written(tmp_path, "\n\n".join(map(json.dumps, lines)))
    assert read_predictions(path) == {"7": Prediction("7", "select 8")}, "the later line counts"


def test_beside_a_predicted_query_sql_is_the_golden_one(tmp_path: Path) -> None:
    line = {"sql_id": "a", "sql": "select golden", "predicted_sql": "select 1"}
    assert read_predictions(written(tmp_path, json.dumps(line)))["a"].sql == "select 1"


def test_samples_with_the_words_of_a_trace(tmp_path: Path) -> None:
    line = {"sql_id": "a", "question": "How many?", "attempts": 2, "sql": "select 1"}
    path = written(tmp_path, json.dumps(line))
    assert read_predictions(path) == {"a": Prediction("a", "select 1")}


def test_traces_tell_more(tmp_path: Path) -> None:
    finding = Finding("unknown-column", "Column 'x' cannot be resolved", line=1, column=8)
    attempts = (
        Attempt("1.1", "select x", tokens=Tokens(10, 2), lint_findings=(finding,)),
        Attempt("2.1", "select 1", parent="1.1", tokens=Tokens(20, 3), lint_findings=()),
    )
    answer = Answer("q", "select 1", "verified", "", seconds=1.5)
    state = State(Question("q", "?"), attempts=attempts, answer=answer)
    found = read_predictions(written(tmp_path, to_json(state) + b"\n"))["q"]
    assert (found.sql, found.first, found.status) == ("select 1", "select x", "verified")
    assert (found.attempts, found.tokens, found.seconds) == (2, Tokens(30, 5), 1.5)
    assert [one["parent"] for one in found.history] == [None, "1.1"]
    assert "cannot be resolved" in found.history[0]["findings"][0]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "holds no answers"),
        ("[]", "holds no answers"),
        ("[1]", "record 1: expected an object, found int"),
        ('[{"sql_id": "a"}]', "record 1: expected one of the keys predicted_sql, pred_sql"),
        ('{"sql": "select 1"}', "line 1: expected one of the keys sql_id"),
        ('{"sql_id": "a", "sql": "x"}\n{"sql_id"', "line 2: not JSON"),
        ("[{]", "not JSON"),
        ('[{"id": 1, "sql": "x"}, {"id": 1, "sql": "y"}]', "record 2: '1' was answered before"),
        ('{"question": {}, "attempts": []}', "not a State"),
    ],
)
def test_what_is_no_answer_is_said(tmp_path: Path, content: Any, message: str) -> None:
    with pytest.raises(DataError) as caught:
        read_predictions(written(tmp_path, content))
    assert message in str(caught.value)
    assert "answers" in str(caught.value), "the file is named"


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="No such file"):
        read_predictions(tmp_path / "none")


def test_no_text(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(b"PK\x03\x04\xff\xfe")
    with pytest.raises(DataError, match=r"answers\.json: is no text in UTF-8"):
        read_predictions(path)
