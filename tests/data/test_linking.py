"""Schema linking: which tables, which columns, and what gives way when a prompt is too long."""

from __future__ import annotations

import pytest

from starsql.agent.link import fit
from starsql.data.gloss.glossary import Glossary
from starsql.data.linking import Linker, words
from starsql.dialect.schema import Column, Key, Schema, Table
from starsql.errors import PromptTooLong, SchemaError
from starsql.records import LinkedTable, Question


def table(name: str, comment: str, *columns: tuple[str, str]) -> Table:
    return Table(name, tuple(Column(n, "STRING", c) for n, c in columns), comment=comment)


LOGIN = table("dws_login_di", "每日登录", ("stat_date", "日期"), ("online_sec", "在线时长"))
PAY = table("dws_pay_di", "每日付费", ("stat_date", "日期"), ("pay_amt", "付费金额"))
ITEM = table("dim_item_df", "道具", ("item_id", "道具编号"), ("item_name", "道具名称"))
SCHEMA = Schema((LOGIN, PAY, ITEM))


def names(tables: list[Table]) -> list[str]:
    return [table.name for table in tables]


@pytest.mark.parametrize(
    ("question", "best"),
    [
        ("统计在线时长", "dws_login_di"),
        ("付费金额最高的一天", "dws_pay_di"),
        ("How many items are there? Count item_id.", "dim_item_df"),
        ("用 dim_item_df 统计付费", "dim_item_df"),
    ],
)
def test_the_most_relevant_table_leads(question: str, best: str) -> None:
    linker = Linker(SCHEMA, max_tables=2)
    linked = linker.tables(Question("q", question))
    assert names(linked)[0] == best
    assert len(linked) == 2


def test_chinese_questions_find_tables_that_are_described_in_english() -> None:
    schema = Schema(
        tuple(
            Table(name, tuple(Column(column, "STRING") for column in columns))
            for name, columns in (
                ("addresses", ("address_id", "city")),
                ("courses", ("course_id", "course_name")),
                ("departments", ("department_id", "department_name")),
                ("semesters", ("semester_id", "semester_name")),
                ("student_enrolment", ("student_id", "semester_id")),
                ("transcripts", ("transcript_id", "transcript_date")),
            )
        )
    )
    linker = Linker(schema, max_tables=2)
    linked = linker.tables(Question("q", "每个学期有多少学生注册？"))
    assert set(names(linked)) == {"semesters", "student_enrolment"}
    ranked = linker.columns(Question("q", "课程名称"), [schema.tables[1]])
    assert ranked[0][1].name == "course_name"


def test_a_database_described_in_chinese_needs_no_dictionary(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    schema = Schema(
        (
            Table("logins", (Column("n", "INT", "登录次数"),), database="zh"),
            Table("payments", (Column("n", "INT"),), database="en"),
        )
    )
    linker = Linker(schema, max_tables=1)
    monkeypatch.setattr(Glossary, "load", lambda: pytest.fail("the dictionary was read"))
    assert names(linker.tables(Question("q", "登录次数", db_id="zh"))) == ["logins"]
    assert names(linker.tables(Question("q", "payments of May", db_id="en"))) == ["payments"]
    with pytest.raises(pytest.fail.Exception, match="was read"):
        linker.tables(Question("q", "付费", db_id="en"))


def test_endings_make_no_difference() -> None:
    schema = Schema((table("awards", "", ("x", "")), table("city_parks", "", ("park_name", ""))))
    linker = Linker(schema, max_tables=1)
    assert names(linker.tables(Question("q", "Which cities have parks?"))) == ["city_parks"]


def test_named_tables_are_taken_as_they_are() -> None:
    linker = Linker(SCHEMA, max_tables=1)
    question = Question("q", "付费", tables=("dim_item_df", "dws_login_di", "dim_item_df"))
    assert names(linker.tables(question)) == ["dim_item_df", "dws_login_di"]


def test_a_named_table_must_exist() -> None:
    with pytest.raises(SchemaError, match=r"no table 'dim_itm_df'.*did you mean dim_item_df"):
        Linker(SCHEMA, max_tables=1).tables(Question("q", "?", tables=("dim_itm_df",)))


def test_only_the_question_s_database_is_looked_at() -> None:
    schema = Schema((Table("pets", (), database="a"), Table("pets", (), database="b")))
    linked = Linker(schema, max_tables=5).tables(Question("q", "pets", db_id="b"))
    assert [table.database for table in linked] == ["b"]


def test_a_schema_without_tables_is_an_error() -> None:
    with pytest.raises(SchemaError, match="no tables in database 'c'"):
        Linker(Schema((Table("t", (), database="a"),)), max_tables=1).tables(
            Question("q", "?", db_id="c")
        )


def test_keys_and_spelled_columns_lead() -> None:
    wide = Table(
        "wide",
        (
            Column("a", "INT"),
            Column("vtemp9", "INT"),
            Column("id", "INT"),
            Column("b", "INT", "人数"),
        ),
        key=Key("PRIMARY", ("id",)),
    )
    linker = Linker(Schema((wide,)), max_tables=1)
    ranked = linker.columns(Question("q", "按vtemp9统计人数"), [wide])
    assert [column.name for _, column in ranked] == ["vtemp9", "id", "b", "a"]


def count_columns(tables: tuple[LinkedTable, ...]) -> int:
    """A stand-in tokenizer: ten tokens a table, one a column."""
    return sum(10 + len(table.columns) for table in tables)


def test_everything_is_shown_when_it_fits() -> None:
    linker = Linker(SCHEMA, max_tables=3)
    ranked = linker.columns(Question("q", "x"), SCHEMA.tables)
    linked = fit(SCHEMA.tables, ranked, count_columns, 36)
    assert linked.prompt_tokens == 36
    assert linked.dropped_columns == 0


@pytest.mark.parametrize("limit", [33, 34, 35])
def test_the_least_relevant_columns_give_way_and_are_named(limit: int) -> None:
    linker = Linker(SCHEMA, max_tables=3)
    question = Question("q", "付费金额 道具名称 在线时长")
    ranked = linker.columns(question, SCHEMA.tables)
    linked = fit(SCHEMA.tables, ranked, count_columns, limit)
    assert linked.prompt_tokens == limit
    assert linked.dropped_columns == 36 - limit
    shown = {name for linked_table in linked.tables for name in linked_table.columns}
    assert {"pay_amt", "item_name", "online_sec"} <= shown
    for linked_table in linked.tables:
        whole = SCHEMA.table(linked_table.name)
        assert whole is not None
        assert len(linked_table.columns) + len(linked_table.dropped) == len(whole.columns)


def test_a_prompt_that_cannot_fit_is_an_error() -> None:
    linker = Linker(SCHEMA, max_tables=3)
    ranked = linker.columns(Question("q", "x"), SCHEMA.tables)
    with pytest.raises(PromptTooLong, match="33 tokens with one column a table") as caught:
        fit(SCHEMA.tables, ranked, count_columns, 32)
    assert (caught.value.tokens, caught.value.limit) == (33, 32)


def test_words_of_identifiers_and_chinese() -> None:
    assert set(words("dws_loginCount2025 登录次数 A")) == {
        "dws",
        "login",
        "count",
        "2025",
        "登录",
        "录次",
        "次数",
        "a",
    }
