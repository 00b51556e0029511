"""Examples as a person reads them."""

from __future__ import annotations

from starsql.data.show import as_text
from tests.data.examples import pair, sft


def test_the_question_and_the_answer_are_shown() -> None:
    assert as_text(sft("a", "有多少？", "select 1", db_id="pets", features=("join", "cte"))) == (
        "== a (synthetic; zh; first; Apache-2.0; database pets; join, cte)\n"
        "-- user\n有多少？\n"
        "-- answer\n```sql\nselect 1\n```\n"
    )


def test_both_sides_of_a_pair_are_shown() -> None:
    text = as_text(pair(error="wrong-grain"))
    assert "wrong by wrong-grain" in text
    assert text.index("-- chosen") < text.index("-- rejected")


def test_the_whole_shows_every_message() -> None:
    text = as_text(sft(), whole=True)
    assert "-- system\nYou write SQL." in text
    assert "# Tables" in text
    assert "# Tables" not in as_text(sft())
