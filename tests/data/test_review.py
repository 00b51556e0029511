"""The question back from a query: prompts, examples, the command."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.files import Rejects, read_current, write_records
from starsql.data.review import asked_words, review, review_version, with_reviews
from starsql.data.target import TASK
from starsql.records import Message, SftExample
from tests.data.examples import message, pair, sft

_TABLES = """\
table film (key id)
string: title
table actor:people (id = film.actor)
string: name
table `film set`
int: age"""


def _first(question: str, gloss: str = "") -> list[Message]:
    words = f"\nIn English words: {gloss}" if gloss else ""
    return [
        message("system", "You write SQL."),
        message("user", f"# Tables\n{_TABLES}\n\n# Question\n{question}{words}\n\n{TASK}"),
    ]


def test_a_review_shows_the_query_and_its_tables() -> None:
    system, user = review(_first("Titles?"), "select title from film")
    assert system["content"] == "You write the question that a StarRocks query answers."
    assert user["content"] == (
        "# Tables\ntable film (key id)\nstring: title\n\n# Query\nselect title from film\n\n"
        "Answer with the question."
    )


@pytest.mark.parametrize(
    ("sql", "shown"),
    [
        ("select name from Actor", ["actor"]),
        ("select * from film, actor", ["film", "actor"]),
        ("select age from `film set`", ["`film set`"]),
        ("select 1", ["film", "actor", "`film set`"]),
    ],
    ids=["case", "two", "quoted", "none-named"],
)
def test_tables_are_those_that_the_query_names(sql: str, shown: list[str]) -> None:
    text = review(_first("Titles?"), sql)[1]["content"]
    heads = [line for line in text.splitlines() if line.startswith("table ")]
    assert [head for head in heads for name in shown if head.startswith(f"table {name}")] == heads
    assert len(heads) == len(shown)


@pytest.mark.parametrize(
    ("question", "gloss", "task", "words"),
    [
        ("Titles?", "", "Answer with the question.", "Titles?"),
        ("片名？", "", "Answer with the question in Chinese.", "片名？"),
        (
            "片名？",
            "titles ?",
            "Answer with the English words of the question in Chinese.",
            "titles ?",
        ),
    ],
    ids=["english", "chinese", "gloss"],
)
def test_what_is_asked_for(question: str, gloss: str, task: str, words: str) -> None:
    first = _first(question, gloss)
    assert review(first, "select title from film")[1]["content"].endswith(f"\n\n{task}")
    assert asked_words(first) == words


def test_first_tries_are_turned_round() -> None:
    example = sft("x", "片名？", "select title from film")
    repair = replace(example, meta=replace(example.meta, kind="repair"))
    [turned] = with_reviews([example, repair, pair("p")])
    assert turned.messages[-1] == message("assistant", "片名？")
    assert turned.messages[:-1] == tuple(review(example.messages[:-1], "select title from film"))
    assert (turned.meta.id, turned.meta.kind, turned.meta.parent) == ("review:x", "review", "x")
    assert turned.meta.licence == example.meta.licence


def test_the_version_is_of_the_words() -> None:
    assert len(review_version()) == 12
    assert review_version.__wrapped__() == review_version()


def test_the_command_turns_every_second_example_round(tmp_path: Path) -> None:
    examples = [sft(f"x{n}", "片名？", f"select {n}") for n in range(5)]
    write_records(tmp_path / "in.jsonl", examples)
    arguments = ["data", "review", str(tmp_path / "in.jsonl"), "-o", str(tmp_path / "out.jsonl")]
    done = CliRunner().invoke(app, [*arguments, "--every", "2"])
    assert done.exit_code == 0, done.output
    assert "3 reviews" in done.stderr
    read = list(read_current(tmp_path / "out.jsonl", Rejects(print)))
    assert [one.meta.id for one in read] == ["review:x0", "review:x2", "review:x4"]
    assert all(isinstance(one, SftExample) for one in read)
