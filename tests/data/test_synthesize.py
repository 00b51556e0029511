"""Synthesis: what schemas mean, how names are said, and samples that run."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from math import sqrt
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.held_out import HeldOut, normalised
from starsql.data.synthesize.inserts import insert_statement
from starsql.data.synthesize.language import a, chinese, degree, noun, plural, words
from starsql.data.synthesize.layout import Select, with_ctes
from starsql.data.synthesize.making import Made, Plan, Source, make_samples
from starsql.data.synthesize.templates import TEMPLATES
from starsql.data.synthesize.understanding import Entity, understand
from starsql.data.synthesize.values import make_rows
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.dialect.schema import ForeignKey, Schema, Table
from starsql.dialect.schema_files import load_schema, schema_from_spider
from starsql.errors import DataError
from starsql.records import Licence, Question

EXAMPLES = Path(__file__).parents[2] / "examples"

SHOP = {
    "db_id": "shop",
    "table_names_original": ["Customers", "Orders", "Products", "Order_Items"],
    "table_names": ["customers", "orders", "products", "order items"],
    "column_names_original": [
        [-1, "*"],
        [0, "Customer_ID"],
        [0, "Name"],
        [0, "City"],
        [0, "Age"],
        [1, "Order_ID"],
        [1, "Customer_ID"],
        [1, "Order_Date"],
        [1, "Status_Code"],
        [1, "Total_Amount"],
        [2, "Product_ID"],
        [2, "Product_Name"],
        [2, "Price"],
        [2, "Launch_Date"],
        [3, "Order_ID"],
        [3, "Product_ID"],
        [3, "Quantity"],
    ],
    "column_types": [
        "text",
        "number",
        "text",
        "text",
        "number",
        "number",
        "number",
        "time",
        "text",
        "number",
        "number",
        "text",
        "number",
        "text",
        "number",
        "number",
        "number",
    ],
    "primary_keys": [1, 5, 10],
    "foreign_keys": [[6, 1], [14, 5], [15, 10]],
}
SPIDER = Licence("CC-BY-SA-4.0", "Spider")


@pytest.fixture(scope="module")
def shop() -> Schema:
    return schema_from_spider([SHOP])


@pytest.fixture(scope="module")
def games() -> Schema:
    return load_schema(EXAMPLES / "create_table.sql", EXAMPLES / "schema.json")


@pytest.fixture(scope="module")
def made(shop: Schema, games: Schema) -> Made:
    sources = [Source(shop, SPIDER), Source(games, Licence("Apache-2.0"))]
    return make_samples(sources, Plan(120, seed=3))


# Names


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("Customer_Orders", ["customer", "orders"]),
        ("dateOfBirth", ["date", "of", "birth"]),
        ("HTTPStatus", ["http", "status"]),
        ("dws_tidesong_login_di", ["tidesong", "login"]),
        ("login_cnt", ["login", "count"]),
    ],
)
def test_words_of_identifiers(identifier: str, expected: list[str]) -> None:
    assert words(identifier) == expected


@pytest.mark.parametrize(
    ("single", "many"),
    [
        ("student", "students"),
        ("city", "cities"),
        ("bus", "buses"),
        ("person", "people"),
        ("aircraft", "aircraft"),
        ("grade of student", "grades of student"),
        ("show time per day", "show times per day"),
        ("camera lens", "camera lenses"),
        ("amount due", "amount due"),
    ],
)
def test_plurals(single: str, many: str) -> None:
    assert plural(single) == many


@pytest.mark.parametrize(
    ("english", "translated"),
    [
        ("date of birth", "出生日期"),
        ("customer address", "客户地址"),
        ("name of student", "学生名称"),
        ("number of seats", "座位数"),
        ("frobnication rate", ""),
    ],
)
def test_chinese_comes_word_by_word_or_not_at_all(english: str, translated: str) -> None:
    assert chinese(english.split())[0] == translated


def test_a_chinese_comment_names_a_column_and_an_unknown_word_stays_english() -> None:
    assert noun("online_sec", "在线时长（秒）", countable=False).zh == "在线时长"
    assert noun("pay_fen_7", "近7天充值金额（分）", countable=False).zh == "近7天充值金额"
    assert noun("final_place", "最终名次1-8", countable=False).zh == "最终名次"
    assert noun("frobs", "", countable=False).zh == "frobs"
    assert noun("Timed_Locations_of_Things", "", countable=True).plural == (
        "timed locations of things"
    )
    assert noun("Ref_Colors", "reference colors", countable=True).en == "color"


@pytest.mark.parametrize(
    ("name", "much", "little"),
    [
        ("工资", "高", "低"),
        ("年龄", "大", "小"),
        ("长度（米）", "大", "小"),
        ("员工数", "多", "少"),
        ("在线时长", "长", "短"),
    ],
)
def test_what_much_of_a_measure_is_called(name: str, much: str, little: str) -> None:
    assert degree(name) == (much, little)


@pytest.mark.parametrize(
    ("column", "said"),
    [("Age", "an age"), ("Price", "a price"), ("Points", "points")],
)
def test_articles(column: str, said: str) -> None:
    assert a(noun(column, "", countable=False)) == said


# Meaning


def _entity(schema: Schema, database: str | None, table: str) -> Entity:
    return understand(schema, database).by_name[table]


def test_roles_of_columns(shop: Schema) -> None:
    orders = _entity(shop, "shop", "Orders")
    assert {one.name: one.role for one in orders.fields} == {
        "Order_ID": "id",
        "Customer_ID": "id",
        "Order_Date": "date",
        "Status_Code": "category",
        "Total_Amount": "measure",
    }
    customers = _entity(shop, "shop", "Customers")
    assert customers.label is not None
    assert (customers.label.name, customers.label.noun.zh) == ("Name", "姓名")


def test_a_text_date_without_a_comment_tells_its_format(shop: Schema) -> None:
    launch = next(f for f in _entity(shop, "shop", "Products").fields if f.role == "date")
    assert launch.note == {"text": "YYYYMMDD", "iso": "YYYY-MM-DD"}[launch.dates]


def test_comments_tell_codes_totals_formats_and_snapshots(games: Schema) -> None:
    recharge = _entity(games, None, "dwd_tidesong_recharge_hi")
    status = next(f for f in recharge.fields if f.name == "order_status")
    assert status.labels == {"1": "支付成功", "2": "已退款", "3": "支付失败"}
    active = _entity(games, None, "dws_tidesong_active_df")
    assert [f.total for f in active.totals] == ["-100"]
    assert active.snapshot is not None
    assert {f.name: f.dates for f in recharge.fields if f.dates} == {"imp_hour": "hour"}


def test_links_come_from_keys_or_from_names_of_dimensions(shop: Schema, games: Schema) -> None:
    assert ("Order_Items", "Products") in {
        (link.child, link.parent) for link in understand(shop, "shop").links
    }
    assert ("dws_tidesong_login_di", "dim_nlg_channel_nf") in {
        (link.child, link.parent) for link in understand(games, None).links
    }


def test_a_row_that_is_one_of_another_table_is_no_child_of_it() -> None:
    schema = schema_from_ddl(
        "CREATE TABLE People (person_id INT, name STRING) PRIMARY KEY (person_id);"
        "CREATE TABLE Students (student_id INT, major STRING) PRIMARY KEY (student_id);"
        "CREATE TABLE Pets (owner_id INT, name STRING) PRIMARY KEY (owner_id);"
    )
    tables = tuple(
        table
        if table.name == "People"
        else replace(
            table,
            foreign_keys=(ForeignKey((table.columns[0].name,), "People", ("person_id",)),),
        )
        for table in schema.tables
    )
    links = understand(Schema(tables), None).links
    assert [(link.child, link.parent) for link in links] == [("Pets", "People")]


def test_numbers_and_texts_of_one_name_mean_two_things() -> None:
    schema = schema_from_ddl(
        "CREATE TABLE game (id INT, team STRING, area INT, season INT, classroom INT);"
        "CREATE TABLE video (id INT, area STRING, rank STRING)"
    )
    game, video = understand(schema, None).entities
    assert game.noun.zh == "比赛"
    assert [(one.noun.zh, one.role) for one in game.fields[2:]] == [
        ("面积", "measure"),
        ("赛季", "year"),
        ("教室", "id"),
    ]
    assert [one.noun.zh for one in video.fields[1:]] == ["区域", "级别"]


def test_rows_meet_and_some_parents_have_no_children(shop: Schema) -> None:
    rows = make_rows(understand(shop, "shop"), 1)
    customers = {row[0] for row in rows["Customers"]}
    buyers = {row[1] for row in rows["Orders"]}
    assert buyers < customers
    assert make_rows(understand(shop, "shop"), 1) == rows
    assert make_rows(understand(shop, "shop"), 2) != rows


# SQL


def test_layout() -> None:
    short = Select(["a"], "t", ["b = 1", "c = 2"], limit=3)
    assert str(short) == "select a from t where b = 1 and c = 2 limit 3"
    assert with_ctes([("x", short)], Select(["a"], "x")) == (
        "with x as (\n    select a from t where b = 1 and c = 2 limit 3\n)\nselect a from x"
    )


# Samples


def test_enough_templates_and_each_is_documented() -> None:
    assert len(set(TEMPLATES)) >= 60
    assert [one.__name__ for one in TEMPLATES if not one.__doc__] == []


def test_every_sample_lints_clean_runs_and_answers_something(
    made: Made, shop: Schema, games: Schema
) -> None:
    assert len(made.samples) == 120
    for schema, database in ((shop, "shop"), (games, None)):
        world = understand(schema, database)
        rows = make_rows(world, 3)
        bare = Schema(tuple(Table(t.name, t.columns, database=t.database) for t in schema.tables))
        inserts = [insert_statement(t, rows[t.name]) for t in bare.tables]
        engine = EmbeddedEngine(bare, rows=[text for text in inserts if text])
        for sample in made.samples:
            if sample.db_id == database:
                assert lint(sample.sql, schema, database=database) == [], sample.sql
                result = engine.query(sample.sql, database=database)
                assert result.rows, sample.sql  # type: ignore[union-attr] # a Finding has none
        engine.close()


def test_samples_differ_and_languages_are_halved(made: Made) -> None:
    assert len({(s.db_id, s.tree) for s in made.samples}) == len(made.samples)
    assert len({normalised(s.question) for s in made.samples}) == len(made.samples)
    chinese_ones = [s for s in made.samples if s.language == "zh"]
    assert abs(len(chinese_ones) - 60) <= 2
    assert all(re.search("[一-鿿]", s.question) for s in chinese_ones)
    english = [s for s in made.samples if s.language == "en"]
    shop_ones = [s for s in english if s.db_id == "shop"]
    assert shop_ones
    assert not any(re.search("[一-鿿]", s.question + s.knowledge) for s in shop_ones)


def test_sentences(made: Made) -> None:
    for sample in made.samples:
        question = sample.question
        assert not re.search(r"\ba [aeio]\w+ (?:above|below|higher|lower)", question), question
        assert not re.search(r"([一-鿿]{2,})的\1的?[一-鿿]*名称", question), question
        assert not re.search("多少（[^（]*）。", question), question
        if question.endswith("？"):  # what is ordered last is no question
            assert not re.search("，[^，？]*(?:排列|排序|升序|降序)？", question), question


def test_each_database_gives_up_the_same_part(shop: Schema, games: Schema) -> None:
    sources = [Source(shop, SPIDER), Source(games, Licence("Apache-2.0"))]
    made = Counter(sample.db_id for sample in make_samples(sources, Plan(120, seed=3)).samples)
    columns = [sum(len(table.columns) for table in schema.tables) for schema in (shop, games)]
    weight, other = sqrt(columns[0]), 2 * sqrt(columns[1])  # comments tell what the games' are
    assert made["shop"] == pytest.approx(120 * weight / (weight + other), abs=2)


def test_samples_show_the_tables_they_need(made: Made) -> None:
    for sample in made.samples:
        named = set(re.findall(r"(?:from|join) (\w+)", sample.sql)) - set(
            re.findall(r"(\w+) as \(\n", sample.sql)
        )
        assert named <= set(sample.tables), sample.sql


def test_held_out_databases_queries_and_questions_stay_out(shop: Schema) -> None:
    plan = Plan(30, seed=5)
    first = make_samples([Source(shop, SPIDER)], plan)
    sample = first.samples[0]
    question = Question("q", sample.question, golden_sql=sample.sql, split="held_out")
    without = HeldOut()
    without.register([question], "dev")
    again = make_samples([Source(shop, SPIDER)], Plan(30, seed=5, held_out=without))
    assert sample.tree not in {s.tree for s in again.samples}
    assert again.rejects["held out"] >= 1
    database = HeldOut(databases={"shop": "dev"})
    assert make_samples([Source(shop, SPIDER)], Plan(30, held_out=database)).samples == []
    named = frozenset(shop.databases)
    assert make_samples([Source(shop, SPIDER)], Plan(30, left_out=named)).samples == []


# The command


def test_the_command_writes_the_same_bytes_with_any_number_of_workers(tmp_path: Path) -> None:
    tables = tmp_path / "tables.json"
    tables.write_text(json.dumps([SHOP, {**SHOP, "db_id": "other"}]))
    outputs = []
    for workers in ("1", "2"):
        output = tmp_path / f"{workers}.jsonl"
        arguments = ["data", "synthesize", str(tables), "-o", str(output), "--count", "24"]
        result = CliRunner().invoke(app, [*arguments, "--workers", workers, "--seed", "7"])
        assert result.exit_code == 0, result.output
        outputs.append(output.read_bytes())
    assert outputs[0] == outputs[1]
    lines = [json.loads(line) for line in outputs[0].splitlines()]
    assert len(lines) == 24
    assert {line["meta"]["licence"]["spdx"] for line in lines} == {"CC-BY-SA-4.0"}
    assert lines[0]["messages"][-1]["content"].startswith("```sql\n")


def test_schemas_that_give_nothing_are_an_error(tmp_path: Path) -> None:
    schema, output = tmp_path / "bare.sql", tmp_path / "out.jsonl"
    schema.write_text("CREATE TABLE t (a VARBINARY)", "utf-8")
    result = CliRunner().invoke(
        app, ["data", "synthesize", str(schema), "-o", str(output), "--count", "3"]
    )
    assert isinstance(result.exception, DataError)
    assert not output.exists()


def test_a_language_that_is_none_is_refused(tmp_path: Path) -> None:
    tables = tmp_path / "tables.json"
    tables.write_text(json.dumps([SHOP]))
    result = CliRunner().invoke(
        app, ["data", "synthesize", str(tables), "-o", "x", "--language", "fr"]
    )
    assert result.exit_code == 2


def test_inserted_texts_come_back_as_they_are() -> None:
    schema = schema_from_ddl("CREATE TABLE t (a STRING, b INT)")
    rows = [("it's \\ \n", 1), (None, None)]
    inserts = [insert_statement(schema.tables[0], rows) or ""]
    with EmbeddedEngine(schema, rows=inserts) as engine:
        found = engine.query("SELECT a, b FROM t ORDER BY b DESC")
    assert isinstance(found, Rows)
    assert list(found.rows) == rows
    assert insert_statement(schema.tables[0], []) is None
