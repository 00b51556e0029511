"""Chinese questions said in English: prompts, examples, where their English comes from."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.corpus import read_corpus
from starsql.data.cspider.reading import Record, read_bilingual, translated
from starsql.data.files import Rejects, read_current, write_records
from starsql.data.target import TASK
from starsql.data.translation import (
    ENGLISH,
    translation,
    translation_version,
    with_translations,
)
from starsql.records import Message, SftExample
from tests.data.examples import message, pair, sft


def _first(question: str) -> list[Message]:
    tables = "# Tables\ntable film (key id)\nstring: title"
    return [
        message("system", "You write SQL."),
        message("user", f"{tables}\n\n# Question\n{question}\n\n{TASK}"),
    ]


def _known(id_: str) -> SftExample:
    example = sft(id_, "片名？", "select title from film")
    return replace(example, meta=replace(example.meta, extra={ENGLISH: "Titles?"}))


def test_a_translation_shows_tables_question_and_words() -> None:
    system, user = translation(_first("片名？\nIn English words: titles ?"))
    assert system["content"] == "You say Chinese questions about tables in English."
    assert user["content"] == (
        "# Tables\ntable film (key id)\nstring: title\n\n"
        "# Question\n片名？\nIn English words: titles ?\n\nAnswer with the question in English."
    )
    assert "English words" not in translation(_first("片名？"))[1]["content"]


def test_first_tries_that_know_their_english_are_translated() -> None:
    known, other = _known("x"), sft("y", "片名？", "select title from film")
    repair = replace(known, meta=replace(known.meta, kind="repair"))
    [made] = with_translations([other, known, repair, pair("p")])
    assert made.messages == (*translation(known.messages[:-1]), message("assistant", "Titles?"))
    assert (made.meta.id, made.meta.kind, made.meta.parent) == (
        "translation:x",
        "translation",
        "x",
    )
    assert made.meta.licence == known.meta.licence


def test_the_version_is_of_the_words() -> None:
    assert len(translation_version()) == 12
    assert translation_version.__wrapped__() == translation_version()


def test_the_command_leaves_out_what_knows_no_english(tmp_path: Path) -> None:
    examples = [_known("x0"), sft("x1", "片名？", "select 1"), _known("x2")]
    write_records(tmp_path / "in.jsonl", examples)
    arguments = ["data", "translation", str(tmp_path / "in.jsonl")]
    done = CliRunner().invoke(app, [*arguments, "-o", str(tmp_path / "out.jsonl")])
    assert done.exit_code == 0, done.output
    assert "2 translations" in done.stderr
    read = list(read_current(tmp_path / "out.jsonl", Rejects(print)))
    assert [one.meta.id for one in read] == ["translation:x0", "translation:x2"]


def test_files_in_both_languages_tell_the_english(tmp_path: Path) -> None:
    (tmp_path / "more.tsv").write_text("d\tTitles?\t片名？\tSELECT title FROM film\n")
    [chinese] = read_bilingual(tmp_path / "more.tsv", "zh").records
    [english] = read_bilingual(tmp_path / "more.tsv", "en").records
    assert (chinese.question, chinese.english) == ("片名？", "Titles?")
    assert (english.question, english.english) == ("Titles?", "")

    digest = hashlib.sha256(b"Titles?").hexdigest()[:8]
    (tmp_path / "zh.tsv").write_text(f"1\t{digest}\t片名？\n")
    record = Record(1, "d", "Titles?", "SELECT title FROM film")
    [said] = translated([record], tmp_path / "zh.tsv").records
    assert (said.question, said.english) == ("片名？", "Titles?")

    (tmp_path / "film.sql").write_text(
        "CREATE TABLE film (title STRING);\n\n-- en: Titles?\n-- zh: 片名？\n"
        "SELECT title FROM film;\n\n-- zh: 多少？\nSELECT count(*) FROM film;\n"
    )
    records = read_corpus(tmp_path).records
    assert [(one.question, one.english) for one in records] == [
        ("Titles?", ""),
        ("片名？", "Titles?"),
        ("多少？", ""),
    ]
