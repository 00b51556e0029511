"""Nouns of a schema swapped for others, the same everywhere."""

from __future__ import annotations

import random
from datetime import date

from starsql.data.answer import answer_text, extract_sql
from starsql.data.gloss.glossary import Glossary, schema_words
from starsql.data.nouns import draw_swaps, swapped, swapped_chinese
from starsql.data.prompt import first_try, question_text, tables_text
from starsql.data.restyle import restyled
from starsql.data.synthesize.language import plural
from starsql.data.translation import ENGLISH
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint import lint
from starsql.dialect.version import StarRocksVersion
from starsql.records import LinkedTable, Question, SftExample
from tests.data.examples import message, meta
from tests.data.test_restyle import shown_schema

DDL = """
create table Singer (Singer_ID bigint, Name varchar(20), Age int, kind varchar(9)
    comment "singer or actor");
create table Song_Order (Song_Order_ID bigint, Singer_ID bigint, Title varchar(20));
"""
SQL = """select Singer.Name, count(*) from Singer
join Song_Order on Singer.Singer_ID = Song_Order.Singer_ID
where Singer.kind = 'Singer' group by Singer.Name"""
TEXT = 'How many orders has a singer, and what are the names of singers? Only of kind "Singer".'


def first() -> SftExample:
    schema = schema_from_ddl(DDL)
    asked = first_try(
        Question("q", TEXT),
        [LinkedTable(table.name, tuple(c.name for c in table.columns)) for table in schema.tables],
        schema,
        knowledge="",
        version=StarRocksVersion(3, 4),
        today=date(2026, 1, 2),
    )
    return SftExample((*asked, message("assistant", answer_text(SQL))), meta("q", language="en"))


def test_people_become_people_and_things_things() -> None:
    names, people, things = ("Singer", "Song", "Age", "Name", "Order"), set(), set()
    for seed in range(200):
        swaps = draw_swaps(names, "singer song of an actor", random.Random(seed))
        assert swaps.keys() <= {"singer", "singers", "song", "songs"}
        people.add(swaps.get("singer", ""))
        things.add(swaps.get("song", ""))
    assert len(people) > 40
    assert len(things) > 80
    assert not people & things - {""}
    assert not things & {"teacher", "author", "pilot", "customer"}
    assert not people & {"city", "ticket", "machine", "school"}
    assert not {"actor", "singer", "song"} & (people | things)  # a name that the prompt has


def test_words_keep_their_case_number_and_article() -> None:
    swaps = {"city": "actor", "cities": "actors", "order": "boat"}
    text = "A City, an order, CITIES and the cities; city_id stays, velocity too."
    assert swapped(text, swaps) == (
        "An Actor, a boat, ACTORS and the actors; city_id stays, velocity too."
    )


def test_question_names_query_and_values_say_the_same_things() -> None:
    schema, example = schema_from_ddl(DDL), first()
    other = 0
    for one in restyled([example], schema, copies=40, seed=1, swap_nouns=1.0):
        text, tables = question_text(one.messages[:-1]), tables_text(one.messages)
        sql = extract_sql(one.messages[-1]["content"])
        findings = lint(sql, shown_schema(tables), StarRocksVersion(3, 4))
        assert [f for f in findings if f.severity == "error"] == [], (sql, tables)
        literal = sql.partition("'")[2].partition("'")[0]
        assert f"names of {plural(literal.lower())}?" in text
        assert f'"{literal}"' in text
        assert literal.lower() in tables.lower()  # the table and the comment
        assert "orders" in text  # how rows are sorted is called order as well
        other += literal != "Singer"
        if literal != "Singer":  # the dictionary's words have terms of their own
            assert one.meta.licence.spdx == "Apache-2.0 AND CC-BY-SA-4.0"
    assert other > 15


def test_without_it_no_noun_changes() -> None:
    for one in restyled([first()], schema_from_ddl(DDL), copies=10, seed=1):
        assert question_text(one.messages[:-1]) == TEXT


def test_chinese_questions_say_the_new_things_as_their_gloss_does() -> None:
    old = schema_words("table singer\nstring: song")
    new = schema_words("table pilot\nstring: boat")
    swaps = {"singer": "pilot", "singers": "pilots", "song": "boat", "songs": "boats"}
    text = swapped_chinese("每位歌手有多少首歌曲？", swaps, old)
    gloss = Glossary.load().gloss(text, new)
    assert "歌" not in text
    assert gloss.startswith("each pilot"), gloss
    assert "boat" in gloss
    assert swapped_chinese("有多少首歌曲？", {"song": "zyzzyva"}, old) == "有多少首歌曲？"


def test_chinese_examples_are_about_other_things_too() -> None:
    schema, english = schema_from_ddl(DDL), first()
    [system, user, answer] = english.messages
    asked = message("user", user["content"].replace(TEXT, '类型为"Singer"的歌手叫什么名字？'))
    chinese = SftExample((system, asked, answer), meta("q", language="zh"))
    told = set()
    for one in restyled([chinese], schema, copies=30, seed=2, swap_nouns=1.0):
        text = question_text(one.messages[:-1])
        literal = extract_sql(one.messages[-1]["content"]).split("'")[1]
        assert f'"{literal}"' in text
        gloss = Glossary.load().gloss(text, schema_words(tables_text(one.messages)))
        told.add(text)
        if "歌手" not in text:
            assert literal.lower() in gloss.replace(f'"{literal}"', ""), (gloss, literal)
    assert len(told) > 5


def test_the_english_of_a_chinese_example_is_about_the_same_things() -> None:
    schema, english = schema_from_ddl(DDL), first()
    [system, user, answer] = english.messages
    asked = message("user", user["content"].replace(TEXT, '类型为"Singer"的歌手叫什么名字？'))
    known = meta("q", language="zh", extra={ENGLISH: TEXT})
    chinese = SftExample((system, asked, answer), known)
    told = set()
    for one in restyled([chinese], schema, copies=30, seed=2, swap_nouns=1.0):
        literal = extract_sql(one.messages[-1]["content"]).split("'")[1]
        said = one.meta.extra.get(ENGLISH)
        if said is None:  # its Chinese stayed
            assert question_text(one.messages[:-1]) == '类型为"Singer"的歌手叫什么名字？'
        else:
            told.add(said)
            assert literal in said
    assert len(told) > 5
