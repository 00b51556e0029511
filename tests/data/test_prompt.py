"""The prompt: what it says, in which order, and that its version follows every change."""

from __future__ import annotations

from datetime import date

import pytest

from starsql.data import prompt
from starsql.dialect.schema import Column, ForeignKey, Key, Partition, Schema, Table
from starsql.dialect.version import StarRocksVersion
from starsql.errors import SchemaError
from starsql.records import Finding, LinkedTable, Message, Question

LOGIN = Table(
    "dws_login_di",
    (
        Column("stat_date", "STRING", "统计日期\n  YYYYMMDD"),
        Column("player_id", "STRING", "玩家"),
        Column("cnt", "BIGINT", "CNT"),
    ),
    comment="每日登录",
    key=Key("DUPLICATE", ("stat_date",)),
    partition=Partition("RANGE", ("stat_date",)),
)
PLAYER = Table(
    "dim_player",
    (Column("player_id", "STRING"),),
    key=Key("PRIMARY", ("player_id",)),
    foreign_keys=(ForeignKey(("player_id",), "dws_login_di", ("player_id",)),),
)
SCHEMA = Schema((LOGIN, PLAYER))
QUESTION = Question("q1", "  统计日活 ", knowledge="日活：去重玩家数")
LINKED = (LinkedTable("dws_login_di", ("stat_date", "cnt"), ("player_id",)),)


def first(**changes: object) -> list[Message]:
    arguments: dict[str, object] = {
        "knowledge": "DAU 是日活",
        "version": StarRocksVersion(2, 5),
        "today": date(2025, 7, 15),
    }
    return prompt.first_try(QUESTION, LINKED, SCHEMA, **(arguments | changes))  # type: ignore[arg-type]


def test_schema_text_shows_linked_columns_on_one_line_each() -> None:
    assert prompt.schema_text(LINKED, SCHEMA) == (
        "dws_login_di (每日登录; PARTITION BY stat_date)\n"
        "- stat_date STRING 统计日期 YYYYMMDD\n"
        "- cnt BIGINT"
    )


def test_schema_text_tells_keys_and_references() -> None:
    text = prompt.schema_text([LinkedTable("dim_player", ("player_id",))], SCHEMA)
    assert text.startswith(
        "dim_player (PRIMARY KEY player_id; player_id REFERENCES dws_login_di(player_id))"
    )


def test_what_is_shared_stands_first() -> None:
    system, user = first()
    assert system["role"] == "system"
    assert "StarRocks 2.5" in system["content"]
    assert "2025-07-15" in system["content"]
    assert system["content"].endswith("# Common knowledge\nDAU 是日活")
    order = [user["content"].index(part) for part in ("dws_login_di", "去重玩家数", "统计日活")]
    assert order == sorted(order)


def test_the_question_can_be_read_back() -> None:
    assert prompt.question_text(first()) == "统计日活"
    assert prompt.question_text(prompt.repair(first(), "select 1", [])) == "统计日活"
    assert prompt.question_text([{"role": "user", "content": " plain "}]) == "plain"


def test_empty_parts_leave_no_headings() -> None:
    bare = Question("q", "how many?")
    messages = prompt.first_try(
        bare, LINKED, SCHEMA, knowledge=" ", version=StarRocksVersion(3, 3), today=date(2025, 1, 1)
    )
    text = "".join(message["content"] for message in messages)
    assert "knowledge" not in text
    assert "definitions\n" not in text.split("# Tables")[1]


def test_a_repair_continues_the_first_try() -> None:
    findings = [
        Finding("unknown-column", "Column 'x' cannot be resolved", "did you mean cnt?", 2, 8)
    ]
    messages = prompt.repair(first(), "select x", findings)
    assert messages[:2] == first()
    assert messages[2] == {"role": "assistant", "content": "```sql\nselect x\n```"}
    assert (
        "- line 2: Column 'x' cannot be resolved Hint: did you mean cnt?" in messages[3]["content"]
    )


def test_an_unknown_table_is_an_error() -> None:
    with pytest.raises(SchemaError, match="no table 'nowhere'"):
        prompt.schema_text([LinkedTable("nowhere", ())], SCHEMA)


def test_the_version_follows_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    prompt.prompt_version.cache_clear()
    before = prompt.prompt_version()
    monkeypatch.setattr(prompt, "_REPAIR", prompt._REPAIR + "!")
    prompt.prompt_version.cache_clear()
    assert prompt.prompt_version() != before
    prompt.prompt_version.cache_clear()
