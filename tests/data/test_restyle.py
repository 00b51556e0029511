"""Names of other styles: consistent in prompt and answer, and reproducible."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.answer import answer_text, extract_sql
from starsql.data.files import Rejects, read_examples, write_records
from starsql.data.prompt import first_try, question_text, tables_text
from starsql.data.restyle import restyled
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.records import LinkedTable, Question, SftExample
from tests.data.examples import message, meta, sft

DDL = """
create table Orders (
    Order_ID bigint, CityName varchar(20) comment "Orders are delivered here", total_amount double
) primary key (Order_ID);
create table Order_Items (
    Item_ID bigint, Order_ID bigint, product varchar(20) comment "商品名称", `order` int
) primary key (Item_ID);
"""
SQL = """select T1.CityName, count(*) from Orders as T1 join Order_Items as T2
on T1.order_id = T2.Order_ID where T2.product = 'Orders' group by T1.CityName"""


@pytest.fixture
def schema() -> Schema:
    return schema_from_ddl(DDL)


@pytest.fixture
def example(schema: Schema) -> SftExample:
    return first(schema, SQL)


def first(schema: Schema, sql: str) -> SftExample:
    asked = first_try(
        Question("q", "How many orders of Orders by city?"),
        [LinkedTable(table.name, tuple(c.name for c in table.columns)) for table in schema.tables],
        schema,
        knowledge="",
        version=StarRocksVersion(3, 4),
        today=date(2026, 1, 2),
    )
    return SftExample((*asked, message("assistant", answer_text(sql))), meta("q"))


def shown_schema(text: str) -> Schema:
    """What a reader of the prompt takes for the tables: names alone, all strings."""
    tables = []
    for block in re.split(r"\n(?=table )", text):
        head, *lines = block.split("\n")
        columns = re.findall(
            r"(?<![:\w])([A-Za-z_]\w*)(?!: )(?:[:\u4e00-\u9fff][^\n]*)?",
            "\n".join(line.replace("`", "") for line in lines),
            re.ASCII,
        )
        name = head.split()[1]
        tables.append(f"create table {name} ({', '.join(f'`{c}` varchar(9)' for c in columns)});")
    return schema_from_ddl("\n".join(tables))


def test_names_change_alike_in_prompt_and_answer(schema: Schema, example: SftExample) -> None:
    made = list(restyled([example], schema, copies=30, seed=1))

    assert len(made) == 30
    for one in made:
        shown = shown_schema(tables_text(one.messages))
        assert len(shown.tables) == 2
        sql = extract_sql(one.messages[-1]["content"])
        assert not [f for f in lint(sql, schema=shown) if f.rule.startswith("unknown")], sql
    assert len({tables_text(one.messages) for one in made}) > 15


def test_strings_comments_question_and_quoted_names_stay(
    schema: Schema, example: SftExample
) -> None:
    for one in restyled([example], schema, copies=20, seed=2):
        text = tables_text(one.messages)

        assert "'Orders'" in extract_sql(one.messages[-1]["content"])
        assert ":Orders are delivered here" in text
        assert "商品名称" in text
        assert "int: order" in text
        assert question_text(one.messages) == "How many orders of Orders by city?"


def test_a_copy_tells_its_parent_and_its_own_tree(schema: Schema, example: SftExample) -> None:
    one, other = restyled([example], schema, copies=2, seed=3)

    assert (one.meta.id, other.meta.id) == ("q~3.0", "q~3.1")
    assert one.meta.parent == "q"
    assert one.meta.licence == example.meta.licence
    assert one.meta.tree != other.meta.tree


def test_the_same_seed_gives_the_same_and_another_seed_others(
    schema: Schema, example: SftExample
) -> None:
    def made(seed: int) -> list[SftExample]:
        return list(restyled([example], schema, copies=5, seed=seed))

    assert made(4) == made(4)
    assert [m.messages for m in made(4)] != [m.messages for m in made(5)]


def test_two_names_never_become_one() -> None:
    schema = schema_from_ddl("create table t (user_id int, userid int);")
    one = first(schema, "select user_id, userid from t")

    for made in restyled([one], schema, copies=40, seed=0):
        one_name, other = re.findall(r"\w+", extract_sql(made.messages[-1]["content"]))[1:3]
        assert one_name.lower() != other.lower()


def test_repairs_are_left_out(schema: Schema) -> None:
    assert not list(restyled([sft("r", kind="repair")], schema, copies=2, seed=0))


def test_the_command_writes_copies(tmp_path: Path, example: SftExample) -> None:
    (tmp_path / "schema.sql").write_text(DDL, "utf-8")
    write_records(tmp_path / "in.jsonl", [example])
    run = CliRunner().invoke(
        app,
        ["data", "restyle", str(tmp_path / "in.jsonl"), "--schema", str(tmp_path / "schema.sql"),
         "--copies", "3", "--seed", "7", "-o", str(tmp_path / "out.jsonl")],
    )  # fmt: skip

    assert run.exit_code == 0, run.output
    assert "3 examples with other names" in run.output
    read = list(read_examples(tmp_path / "out.jsonl", Rejects(print)))
    assert [one.meta.id for one in read] == ["q~7.0", "q~7.1", "q~7.2"]


def test_the_command_needs_a_schema(tmp_path: Path, example: SftExample) -> None:
    write_records(tmp_path / "in.jsonl", [example])
    output = str(tmp_path / "out.jsonl")

    run = CliRunner().invoke(app, ["data", "restyle", str(tmp_path / "in.jsonl"), "-o", output])

    assert run.exit_code == 2
    assert "--schema" in run.output
