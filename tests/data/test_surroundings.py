"""Other tables and columns around the same question."""

from __future__ import annotations

import random
import re
from datetime import date

import pytest

from starsql.data.answer import answer_text, extract_sql
from starsql.data.prompt import first_try, question_text, tables_text
from starsql.data.restyle import restyled
from starsql.data.surroundings import Surroundings
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.records import LinkedTable, Question, SftExample
from tests.data.examples import message, meta
from tests.data.test_restyle import shown_schema

SHOP = """
create table shop.customer (customer_id int, name varchar(9), city varchar(9), age int)
    primary key (customer_id);
create table shop.sale (sale_id int, customer_id int, price double, note varchar(9),
    foreign key (customer_id) references customer (customer_id));
create table shop.supplier (supplier_id int, name varchar(9));
"""
ZOO = """
create table zoo.cage (cage_id int, width double, animal_id int,
    foreign key (animal_id) references customer (customer_id));
create table zoo.customer (customer_id int, ticket varchar(9));
create table zoo.price (day date, amount double);
"""
SQL = """select customer.name, sum(sale.price) from customer
join sale on customer.customer_id = sale.customer_id group by customer.customer_id, customer.name"""


@pytest.fixture(scope="module")
def schema() -> Schema:
    return schema_from_ddl(SHOP + ZOO)


def example(schema: Schema, database: str, text: str, sql: str) -> SftExample:
    own = schema.only(database)
    asked = first_try(
        Question("q", text, db_id=database),
        [LinkedTable(table.name, tuple(c.name for c in table.columns)) for table in own.tables],
        own,
        knowledge="",
        version=StarRocksVersion(3, 4),
        today=date(2026, 1, 2),
    )
    answer = message("assistant", answer_text(sql))
    return SftExample((*asked, answer), meta("q", db_id=database, language="en"))


def tables_of(one: SftExample) -> set[str]:
    return set(re.findall(r"^table (\w+)", tables_text(one.messages), re.MULTILINE))


def test_what_the_answer_needs_stays_and_the_rest_comes_and_goes(schema: Schema) -> None:
    surroundings = Surroundings(schema)
    text = "What did each customer pay in total?"
    shop = example(schema, "shop", text, SQL)
    surroundings.learn(shop)
    surroundings.learn(example(schema, "zoo", "Which cages are there?", "select * from cage"))
    seen, widths, columns = set(), set(), set()
    for seed in range(60):
        one, shown = surroundings.other(shop, random.Random(seed))
        tables = tables_of(one)
        assert {"customer", "sale"} <= tables
        # Of the zoo's tables customer is there already, and price is a name in the answer.
        assert tables <= {"customer", "sale", "supplier", "cage"}
        assert {table.name for table in shown.tables} >= tables
        told = tables_text(one.messages)
        assert "customer_id = customer.customer_id" in told
        assert "animal_id = " not in told, "a stranger's keys lead nowhere"
        assert question_text(one.messages) == text
        findings = lint(SQL, shown_schema(told), StarRocksVersion(3, 4))
        assert not [finding for finding in findings if finding.severity == "error"]
        seen |= tables
        widths.add(len(tables))
        columns |= set(told.split())
    assert {"supplier", "cage"} <= seen
    assert len(widths) > 2
    assert "city" in columns


def test_strangers_that_the_question_names_stay_away(schema: Schema) -> None:
    surroundings = Surroundings(schema)
    surroundings.learn(example(schema, "zoo", "Which cages are there?", "select * from cage"))
    for text in ("Customers in cages?", "笼子里的客户?"):
        shop = example(schema, "shop", text, SQL)
        for seed in range(40):
            one, _ = surroundings.other(shop, random.Random(seed))
            assert "cage" not in tables_of(one)


def test_no_database_is_shown_before_its_examples_were(schema: Schema) -> None:
    surroundings = Surroundings(schema)
    shop = example(schema, "shop", "Customers?", SQL)
    surroundings.learn(shop)
    for seed in range(20):
        one, _ = surroundings.other(shop, random.Random(seed))
        assert tables_of(one) <= {"customer", "sale", "supplier"}


def test_prompts_that_show_a_part_stay_as_they_are(schema: Schema) -> None:
    shop = example(schema, "shop", "Customers?", SQL)
    shorter = tuple(
        {**one, "content": one["content"].replace(" city", "")} for one in shop.messages
    )
    part = SftExample(shorter, shop.meta)
    one, shown = Surroundings(schema).other(part, random.Random(1))
    assert one == part
    assert shown == schema.only("shop")


def test_restyled_copies_among_strangers_are_consistent(schema: Schema) -> None:
    both = [
        example(schema, "zoo", "Which cages are there?", "select cage_id from cage"),
        example(schema, "shop", "What did each customer pay in total?", SQL),
    ]
    made = list(restyled(both, schema, copies=30, seed=1, swap_nouns=0.5, surround=1.0))

    assert len(made) == 60
    for one in made:
        sql = extract_sql(one.messages[-1]["content"])
        findings = lint(sql, shown_schema(tables_text(one.messages)), StarRocksVersion(3, 4))
        assert not [finding for finding in findings if finding.severity == "error"], sql
    assert list(restyled(both, schema, copies=30, seed=1, swap_nouns=0.5, surround=1.0)) == made
