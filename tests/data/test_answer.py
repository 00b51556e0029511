"""The form of an answer: what is written for training is what the agent reads."""

from __future__ import annotations

import pytest

from starsql.data.answer import answer_text, extract_sql


@pytest.mark.parametrize(
    ("text", "sql"),
    [
        ("```sql\nselect 1;\n```", "select 1"),
        ("first\n```sql\nselect 1\n```\nbetter\n```\nselect 2\n```", "select 2"),
        ("```sql\nselect 1", "select 1"),
        ("```SQL\r\nselect 1\r\n```", "select 1"),
        ("The answer is SELECT a FROM t;", "SELECT a FROM t"),
        ("with x as (select 1) select * from x", "with x as (select 1) select * from x"),
        ("```sql\n```", ""),
        ("I do not know.", ""),
        ("", ""),
        ("unselected withdrawals", ""),
    ],
)
def test_sql_is_found_in_what_models_write(text: str, sql: str) -> None:
    assert extract_sql(text) == sql


@pytest.mark.parametrize("sql", ["select 1", "with x as (\n  select 1\n)\nselect * from x"])
@pytest.mark.parametrize(
    "plan", [None, "", "  \n", "先去重，再 select 计数。", "1. with\n2. `select`"]
)
def test_a_written_answer_is_read_again(sql: str, plan: str | None) -> None:
    assert extract_sql(answer_text(sql, plan)) == sql


def test_a_plan_precedes_the_query() -> None:
    assert answer_text(" select 1; ", " count ") == "count\n\n```sql\nselect 1\n```"


def test_a_plan_with_a_block_is_refused() -> None:
    with pytest.raises(ValueError, match="read as an answer"):
        answer_text("select 1", "```sql\nselect 2\n```")
