"""Sample values: what is read of a table, and which of it a question's prompt shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from starsql.data.linking import Linker
from starsql.data.prompt import Values
from starsql.data.samples import choose_values, read_values
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Schema, Table
from starsql.errors import DataError
from starsql.records import Question

VISITS = Table(
    "visits",
    (
        Column("day", "STRING"),
        Column("city", "VARCHAR(20)"),
        Column("player", "STRING"),
        Column("os", "STRING", "系统：android、ios"),
        Column("my kind", "CHAR(9)"),
        Column("n", "BIGINT"),
    ),
)
ROWS = "INSERT INTO visits VALUES " + ", ".join(
    f"('202507{n % 20 + 10}', '{('北京', '北京市', 'York', 'Rome')[n % 4]}', 'Player {n}', "
    f"'{('ios', 'android')[n % 2]}', '{'b' if n % 3 else 'a'}', {n})"
    for n in range(120)
)


@pytest.fixture(scope="module")
def visits() -> Iterator[EmbeddedEngine]:
    engine = EmbeddedEngine(Schema((VISITS,)), rows=(ROWS,))
    yield engine
    engine.close()


def shown(engine: EmbeddedEngine, text: str, most: int = 3) -> Values:
    question = Question("q", text)
    found = {"visits": read_values(engine, VISITS, None, timeout_s=10)}
    ranked = Linker(Schema((VISITS,)), max_tables=6).columns(question, [VISITS])
    return choose_values(question, [VISITS], ranked, found, most)


def test_kinds_are_shown_but_neither_ids_nor_dates_nor_what_a_comment_tells(
    visits: EmbeddedEngine,
) -> None:
    assert shown(visits, "how many?") == {
        ("visits", "city"): ("Rome", "York", "北京"),
        ("visits", "my kind"): ("b", "a"),
    }


@pytest.mark.parametrize(
    ("text", "column", "values"),
    [
        pytest.param("北京市有多少人", "city", ("北京市", "北京"), id="the longest word first"),
        pytest.param("visits in rome", "city", ("Rome", "York"), id="letter case"),
        pytest.param("a New Yorker", "city", ("Rome", "York"), id="part of a word is no word"),
        pytest.param("days of player 7?", "player", ("Player 7",), id="one of many"),
    ],
)
def test_values_that_the_question_has_lead(
    visits: EmbeddedEngine, text: str, column: str, values: tuple[str, ...]
) -> None:
    found = shown(visits, text, most=2)
    assert found["visits", column] == values


def test_columns_that_hold_the_questions_words_lead(visits: EmbeddedEngine) -> None:
    assert next(iter(shown(visits, "days of Player 7"))) == ("visits", "player")


def test_a_table_that_cannot_be_read_is_an_error(visits: EmbeddedEngine) -> None:
    nowhere = Table("nowhere", (Column("a", "STRING"),))
    with pytest.raises(DataError, match="no sample values of nowhere"):
        read_values(visits, nowhere, None, timeout_s=10)
