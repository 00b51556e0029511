"""Databases written for training: what is read, and the project's own."""

from __future__ import annotations

import functools
import zlib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.answer import extract_sql
from starsql.data.corpus import read_corpus
from starsql.data.cspider.reading import Record, read_bilingual, read_databases
from starsql.data.files import Rejects, read_examples
from starsql.data.prompt import question_text, tables_text
from starsql.dialect.lint import lint
from starsql.dialect.schema_files import load_schema
from starsql.errors import DataError
from starsql.records import SftExample

FARMS = """-- Wind farms. Not a question: no language stands here.
CREATE TABLE farm (
  farm_id INT,  -- their number
  region VARCHAR(40),
  PRIMARY KEY (farm_id)
);
CREATE TABLE turbine (
  turbine_id INT,
  farm_id INT,
  height_m DOUBLE,
  PRIMARY KEY (turbine_id),
  FOREIGN KEY (farm_id) REFERENCES farm (farm_id)
);

-- en: How many turbines are higher than 90 m?
-- zh: 高于90米的风机有多少台？
SELECT count(*)
FROM turbine
WHERE height_m > 90;

-- zh: 有哪些地区？
-- a remark
SELECT DISTINCT region FROM farm;

-- en: And without a query?
"""
OWN = Path(__file__).parents[2] / "corpus"
HELD_OUT = OWN.parent / "starsql/training/recipes/embedded/held_out_databases.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "wind_farms.sql").write_text(FARMS, "utf-8")
    return tmp_path


def test_questions_in_either_language_share_their_query(folder: Path) -> None:
    read = read_corpus(folder)

    count = "SELECT count(*) FROM turbine WHERE height_m > 90"
    assert read.records == [
        Record(1, "wind_farms", "How many turbines are higher than 90 m?", count),
        Record(
            2,
            "wind_farms",
            "高于90米的风机有多少台？",
            count,
            english="How many turbines are higher than 90 m?",
        ),
        Record(3, "wind_farms", "有哪些地区？", "SELECT DISTINCT region FROM farm"),
    ]
    assert [(one.number, one.reason) for one in read.dropped] == [(4, "no gold query")]


def test_a_folder_is_a_schema_of_databases(folder: Path) -> None:
    (folder / "other.sql").write_text("create table farm (a int);", "utf-8")
    schema = load_schema(folder)

    assert schema.databases == {"wind_farms", "other"}
    farm = schema.only("wind_farms").table("farm", "wind_farms")
    assert farm is not None
    assert [column.name for column in farm.columns] == ["farm_id", "region"]
    turbine = schema.table("turbine", "wind_farms")
    assert turbine is not None
    assert turbine.foreign_keys[0].table == "farm"


def test_a_folder_without_sql_and_wrong_bytes_are_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no \.sql file"):
        read_corpus(tmp_path)
    (tmp_path / "x.sql").write_bytes(b"\xff")
    with pytest.raises(DataError, match=r"x\.sql.*cannot be read"):
        read_corpus(tmp_path)


def test_the_command_makes_examples_in_both_languages(folder: Path) -> None:
    output = folder / "made.jsonl"
    run = CliRunner().invoke(
        app, ["data", "corpus", str(folder), "-o", str(output), "--licence", "Apache-2.0"]
    )

    assert run.exit_code == 0, run.output
    assert "no gold query" in run.output
    made = [one for one in read_examples(output, Rejects(print)) if isinstance(one, SftExample)]
    assert [one.meta.language for one in made] == ["en", "zh", "zh"]
    assert {one.meta.licence.spdx for one in made} == {"Apache-2.0"}
    assert {one.meta.source for one in made} == {"corpus"}
    assert len({one.meta.id for one in made}) == 3
    first = made[0]
    assert question_text(first.messages) == "How many turbines are higher than 90 m?"
    assert "table turbine (key turbine_id" in tables_text(first.messages)
    answer = extract_sql(first.messages[-1]["content"])
    assert answer == "select count(*) from turbine where height_m > 90"


def test_one_language_can_be_asked_for(folder: Path) -> None:
    output = folder / "made.jsonl"
    command = ["data", "corpus", str(folder), "-o", str(output), "--language"]

    assert CliRunner().invoke(app, [*command, "zh"]).exit_code == 0
    made = list(read_examples(output, Rejects(print)))
    assert [one.meta.language for one in made] == ["zh", "zh"]
    assert CliRunner().invoke(app, [*command, "fr"]).exit_code == 2


def test_more_questions_are_on_training_databases_alone() -> None:
    held_out = read_databases(HELD_OUT)
    english, chinese = (read_bilingual(OWN / "spider_more.tsv", one) for one in ("en", "zh"))
    assert not english.dropped
    assert len(english.records) == len(chinese.records) > 3000
    for one, other in zip(english.records, chinese.records, strict=True):
        assert (one.id, one.query) == (other.id, other.query)
        assert not any("\u4e00" <= c <= "\u9fff" for c in one.question), one
        assert any("\u4e00" <= c <= "\u9fff" for c in other.question), other
        assert one.db_id not in held_out
    assert len({(one.db_id, one.query.lower()) for one in english.records}) == len(english.records)


@pytest.mark.parametrize(
    ("name", "chinese"), [("spider_zh_2.tsv", True), ("spider_en_2.tsv", False)]
)
def test_second_wordings_are_of_training_questions_and_are_others(name: str, chinese: bool) -> None:
    first = dict(_wordings(OWN / "spider_zh.tsv"))
    second = _wordings(OWN / name)

    assert len(second) > 6000
    assert len(dict(second)) == len(second)
    for question, text in second:
        assert question in first
        assert text != first[question]
        assert any("\u4e00" <= c <= "\u9fff" for c in text) == chinese, text


def test_second_wordings_of_more_questions_keep_their_queries() -> None:
    first, second = (
        read_bilingual(OWN / f"spider_more{name}.tsv", "zh").records for name in ("", "_2")
    )
    known = {(one.db_id, one.query): one.question for one in first}

    assert len({(one.db_id, one.query) for one in second}) == len(second) > 6000
    for one in second:
        assert known[one.db_id, one.query] != one.question


def _wordings(path: Path) -> list[tuple[str, str]]:
    """Which question of Spider's, and how it is asked."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    return [(f"{number} {digest}", text) for number, digest, text in rows]


def test_our_own_corpus_asks_each_question_twice_and_lints_clean() -> None:
    read = read_corpus(OWN)
    schema = load_schema(OWN)
    own = functools.cache(schema.only)

    assert not read.dropped
    assert len(schema.databases) > 100
    assert len(read.records) % 2 == 0
    wrong = []
    for english, chinese in zip(read.records[::2], read.records[1::2], strict=True):
        assert (english.db_id, english.query) == (chinese.db_id, chinese.query)
        assert english.question.isascii() or not any(c >= "\u4e00" for c in english.question)
        assert any("\u4e00" <= c <= "\u9fff" for c in chinese.question), chinese
        if zlib.crc32(english.db_id.encode()) % 12:
            continue  # `data corpus` looks at all; a twelfth takes some seconds
        found = lint(english.query, own(english.db_id), database=english.db_id)
        wrong += [(english, one.message) for one in found if one.severity == "error"]
    assert not wrong
