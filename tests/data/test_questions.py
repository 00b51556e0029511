"""Data sets: both layouts, what stands beside them, and every way of being malformed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from starsql.data.questions import language_of, load_data_set, load_questions
from starsql.errors import DataError

SCHEMA = [
    {
        "table_name": "dws_login_di",
        "table_description": "登录",
        "columns": [{"col": "stat_date", "type": "string", "description": "日期"}],
    }
]
RECORD = {
    "sql_id": "q1",
    "question": "统计日活\n",
    "复杂度": "简单",
    "table_list": ["dws_login_di"],
    "knowledge": "",
}


def write(folder: Path, name: str, content: Any) -> Path:
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_in_the_contest_layout_brings_everything(tmp_path: Path) -> None:
    write(tmp_path, "final_dataset.json", [RECORD | {"sql": "select 1", "split": "train"}])
    write(tmp_path, "schema.json", SCHEMA)
    write(tmp_path, "common_knowledge.md", "日活即 DAU")
    insert = {"sql_id": "q1", "table_name": "dws_login_di", "insert_sql": "INSERT INTO ..."}
    write(tmp_path, "insert_sql.json", [insert])
    data = load_data_set(tmp_path)
    (question,) = data.questions
    assert (question.text, question.tables, question.difficulty) == (
        "统计日活",
        ("dws_login_di",),
        "简单",
    )
    assert (question.golden_sql, question.split, question.language) == ("select 1", "train", "zh")
    assert (data.knowledge, data.inserts) == ("日活即 DAU", ("INSERT INTO ...",))
    assert [path.name for path in data.files] == [
        "final_dataset.json",
        "schema.json",
        "common_knowledge.md",
        "insert_sql.json",
    ]


def test_spider_records_are_numbered_and_bring_their_database(tmp_path: Path) -> None:
    record = {"db_id": "pets", "question": "How many pets?", "query": "SELECT count(*) FROM pets"}
    (question,) = load_questions(write(tmp_path, "dev.json", [record]))
    assert (question.sql_id, question.db_id) == ("pets:1", "pets")
    assert (question.language, question.golden_sql) == ("en", record["query"])


def test_a_bom_is_no_obstacle(tmp_path: Path) -> None:
    path = write(tmp_path, "d.json", "\ufeff" + json.dumps([RECORD]))
    assert load_questions(path)[0].sql_id == "q1"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[{", r"d.json: not JSON: .* at line 1, column 3"),
        ({"a": 1}, r"d.json: expected a list of records, found dict"),
        ([1], r"d.json, record 1: expected an object, found int"),
        ([{"question": "x"}], r"record 1, key 'sql_id': expected text, found nothing"),
        ([RECORD | {"sql_id": 7}], r"record 1, key 'sql_id': expected text, found int"),
        ([{"sql_id": "q1"}], r"record 1 \(q1\), key 'question': expected text, found nothing"),
        ([RECORD | {"question": " \n"}], r"record 1 \(q1\), key 'question': .*only white space"),
        ([RECORD | {"table_list": "a"}], r"record 1 \(q1\), key 'table_list': expected a list"),
        ([RECORD | {"knowledge": 3}], r"record 1 \(q1\), key 'knowledge': expected text"),
        ([RECORD | {"split": "dev"}], r"record 1 \(q1\), key 'split': .* found 'dev'"),
        ([RECORD, RECORD], r"record 2, key 'sql_id': sql_id 'q1' was already used by record 1"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_malformed_questions_are_named(tmp_path: Path, content: Any, message: str) -> None:
    with pytest.raises(DataError, match=message):
        load_questions(write(tmp_path, "d.json", content))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"nowhere.json: no such file"):
        load_questions(tmp_path / "nowhere.json")


def test_a_missing_data_set_is_not_called_one_without_a_schema(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file or folder"):
        load_data_set(tmp_path / "absent")


def test_text_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "d.json").write_bytes("统计".encode("gbk"))
    with pytest.raises(DataError, match=r"d.json: not UTF-8 text: .* at byte \d"):
        load_questions(tmp_path / "d.json")


def test_an_unknown_table_is_named_with_its_neighbour(tmp_path: Path) -> None:
    path = write(tmp_path, "d.json", [RECORD | {"table_list": ["dws_logn_di"]}])
    schema = write(tmp_path, "schema.json", SCHEMA)
    with pytest.raises(
        DataError,
        match=r"record 1 \(q1\), key 'table_list': no table 'dws_logn_di' in the schema; "
        r"did you mean dws_login_di\?",
    ):
        load_data_set(path, schema=[schema])


def test_without_a_schema_it_says_which_would_do(tmp_path: Path) -> None:
    path = write(tmp_path, "d.json", [RECORD])
    with pytest.raises(DataError, match=r"no schema: name one with --schema"):
        load_data_set(path)


def test_what_questions_share_makes_the_fingerprint(tmp_path: Path) -> None:
    path = write(tmp_path, "d.json", [RECORD])
    write(tmp_path, "schema.json", SCHEMA)
    before = load_data_set(path).fingerprint()
    write(tmp_path, "d.json", [RECORD | {"question": "另一个"}])
    assert load_data_set(path).fingerprint() == before
    write(tmp_path, "common_knowledge.md", "新口径")
    assert load_data_set(path).fingerprint() != before


@pytest.mark.parametrize(
    ("text", "language"),
    [("统计 DAU", "zh"), ("count players", "en"), ("", "en"), ("玩家 count", "zh")],
)
def test_language(text: str, language: str) -> None:
    assert language_of(text) == language
