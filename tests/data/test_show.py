"""Examples as a person reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from starsql.data.prompt import first_try
from starsql.data.show import as_text
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION
from starsql.records import Message, Question
from tests.data.examples import pair, sft


def test_the_question_and_the_answer_are_shown() -> None:
    assert as_text(sft("a", "有多少？", "select 1", db_id="pets", features=("join", "cte"))) == (
        "== a (synthetic; zh; first; Apache-2.0; database pets; join, cte)\n"
        "-- user\n有多少？\n"
        "-- answer\n```sql\nselect 1\n```\n"
    )


def test_the_question_s_own_definitions_are_shown() -> None:
    question = Question("q", "有多少？", "日活：当日有登录的玩家", golden_sql="select 1")
    prompt = first_try(
        question, (), Schema(()), knowledge="", version=DEFAULT_VERSION, today=date(2025, 7, 15)
    )
    answer: Message = {"role": "assistant", "content": "```sql\nselect 1\n```"}
    shown = as_text(replace(sft(), messages=(*prompt, answer)))
    assert "-- definitions\n日活：当日有登录的玩家\n-- user\n有多少？\n-- answer" in shown


def test_both_sides_of_a_pair_are_shown() -> None:
    text = as_text(pair(error="wrong-grain"))
    assert "wrong by wrong-grain" in text
    assert text.index("-- chosen") < text.index("-- rejected")


def test_the_whole_shows_every_message() -> None:
    text = as_text(sft(), whole=True)
    assert "-- system\nYou write SQL." in text
    assert "# Tables" in text
    assert "# Tables" not in as_text(sft())
