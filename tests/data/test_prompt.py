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


def test_schema_text_shows_linked_columns_by_their_types() -> None:
    assert prompt.schema_text(LINKED, SCHEMA) == (
        "table dws_login_di每日登录 (partition stat_date)\n"
        "string: stat_date统计日期YYYYMMDD\n"
        "bigint: cnt"
    )


def shown(*tables: Table, values: prompt.Values | None = None) -> str:
    linked = [LinkedTable(t.name, tuple(c.name for c in t.columns)) for t in tables]
    return prompt.schema_text(linked, Schema((*tables, LOGIN)), values=values or {})


def test_schema_text_tells_keys_and_references_to_tables_that_are_shown() -> None:
    assert shown(PLAYER).startswith("table dim_player (key player_id)\n")
    assert shown(PLAYER, LOGIN).startswith(
        "table dim_player (key player_id; player_id = dws_login_di.player_id)\n"
    )


def test_a_comment_is_told_once_for_all_columns_of_that_name() -> None:
    other = Table("t", (Column("PLAYER_ID", "STRING", "玩家"), Column("cnt", "BIGINT", "次数")))
    assert "player_id玩家" in shown(LOGIN, other)
    assert shown(LOGIN, other).endswith("table t\nstring: PLAYER_ID\nbigint: cnt次数")


def test_what_stands_before_a_table_does_not_depend_on_it() -> None:
    assert shown(LOGIN, PLAYER).startswith(shown(LOGIN) + "\n")


@pytest.mark.parametrize(
    ("column", "text"),
    [
        pytest.param(Column("pet_id", "INT", "pet id"), "pet_id", id="comment repeats the name"),
        pytest.param(Column("pet_id", "INT", "Pet"), "pet_id", id="the name says more"),
        pytest.param(Column("a", "INT", "  -- "), "a", id="comment says nothing"),
        pytest.param(Column("a", "INT", "数量 - 一个 n"), "a数量-一个n", id="spaces of Chinese"),
        pytest.param(Column("a", "INT", "0否1是"), "a:0否1是", id="a digit could be the name's"),
        pytest.param(Column("量", "INT", "数量"), "量:数量", id="a Chinese name"),
        pytest.param(Column("a", "INT", "to the\n  letter"), "a:to the letter", id="line ends"),
        pytest.param(Column("no of a", "INT"), "`no of a`", id="a name that needs backquotes"),
    ],
)
def test_a_column_is_its_name_and_what_it_holds(column: Column, text: str) -> None:
    assert shown(Table("t", (column,))) == f"table t\nint: {text}"


def test_a_column_whose_text_holds_a_space_ends_its_line() -> None:
    columns = (
        *(Column("a", "INT"), Column("b", "INT", "数量")),
        *(Column("c", "INT", "to the letter"), Column("d", "INT"), Column("e", "INT", "f")),
    )
    assert shown(Table("t", columns)) == "table t\nint: a b数量 c:to the letter\nd e:f"


def test_names_are_quoted_in_keys_too() -> None:
    columns = (Column("id no", "INT"), Column("a", "INT"))
    keys = (ForeignKey(("id no",), "dws_login_di", ("player_id",)),)
    table = Table("t", columns, key=Key("PRIMARY", ("id no",)), foreign_keys=keys)
    assert "(key `id no`; `id no` = dws_login_di.player_id)" in shown(table, LOGIN)


@pytest.mark.parametrize(
    ("type_", "text"),
    [("VARCHAR(32)", "varchar"), ("DECIMAL(10,2)", "decimal(10,2)"), ("ARRAY<INT>", "array<int>")],
)
def test_types_are_short(type_: str, text: str) -> None:
    assert f"\n{text}: a" in shown(Table("t", (Column("a", type_),)))


def test_samples_follow_their_column() -> None:
    values = {("dws_login_di", "player_id"): ("a 1", "it's\n2")}
    assert "player_id玩家 ['a 1','it''s 2']\n" in shown(LOGIN, values=values)


@pytest.mark.parametrize(
    ("comment", "note"),
    [
        pytest.param("日期", "(partition dt like '2025-01-01')", id="format unknown"),
        pytest.param("日期 YYYY-MM-DD", "(partition dt)", id="the comment tells the format"),
    ],
)
def test_the_format_of_the_partition_column_is_told(comment: str, note: str) -> None:
    partition = Partition(
        "RANGE", ("dt",), ("p1",), ('p1 VALUES LESS THAN ("2025-01-01")', "p2 ...")
    )
    assert note in shown(Table("t", (Column("dt", "STRING", comment),), partition=partition))


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


def test_a_gloss_follows_the_question() -> None:
    glossed = first(gloss=" count daily actives ")
    user = glossed[1]["content"]
    assert "# Question\n统计日活\nIn English words: count daily actives\n\nAnswer" in user
    assert prompt.question_text(glossed) == "统计日活"
    assert first(gloss="  ") == first()


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
