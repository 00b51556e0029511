"""What a question mentions of its tables, and the prompt that says so."""

from __future__ import annotations

from datetime import date

import pytest

from starsql.data.mentions import joins, mentioned, version_with, with_mentions
from starsql.data.prompt import first_try, gloss_text, question_text, repair, tables_text
from starsql.data.target import TASK
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding, LinkedTable, Message, Question

TABLES = """\
table singer (key singer_id; home = country.country_id)
bigint: singer_id age
string: name:name of the singer
songTitle home stagename
table country (key country_id)
bigint: country_id population
string: name
table song_in_concert
bigint: no_of_seats"""


def test_names_are_told_in_the_order_of_the_question() -> None:
    assert mentioned(TABLES, "How many singers are there of each age?") == ["singer", "singer.age"]
    assert mentioned(TABLES, "The age of each singer?") == ["singer.age", "singer"]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Which song titles are there?", "singer.songTitle"),  # an identifier's words
        ("Show all stage names", "singer.stagename"),  # run together
        ("How many seats are there?", "song_in_concert.no_of_seats"),  # the small words aside
        ("Names of the singers", "singer.name"),  # by its comment
    ],
)
def test_a_name_is_known_by_its_words(question: str, name: str) -> None:
    assert name in mentioned(TABLES, question)


def test_a_word_that_nothing_has_whole_is_told_with_the_names_that_have_most_of_it() -> None:
    assert mentioned(TABLES, "How many concerts are there?") == ["song_in_concert"]
    # Names are names of singers or of countries, and no stage names.
    assert mentioned(TABLES, "What is the name?") == ["singer.name", "country.name"]


def test_a_word_that_many_names_share_says_nothing() -> None:
    many = "table t\nint: max_u max_v max_w max_z"
    assert mentioned(many, "the max of all") == []
    assert mentioned(many, "max w") == ["t.max_w"]


def test_chinese_comments_are_compared_by_pairs_of_characters() -> None:
    tables = "table dws_login_di每日登录汇总\nstring: iuserid玩家账号 platid平台 ['android','ios']"
    assert mentioned(tables, "各平台有多少人") == ["dws_login_di.platid"]


def test_samples_of_values_are_no_names() -> None:
    assert mentioned("table t\nstring: os ['android','red hat'] city", "android in red") == []


def test_at_most_eight_names_are_told_whole_ones_first() -> None:
    columns = [f"{letter}x" for letter in "abcdefghij"]
    tables = f"table t\nint: {' '.join(columns)} half_y"
    found = mentioned(tables, f"half {' '.join(columns)}")
    assert found == [f"t.{name}" for name in columns[:8]]


def test_tables_are_not_crowded_out_by_columns() -> None:
    columns = [f"{letter}x" for letter in "abcdefghij"]
    tables = f"table t\nint: {' '.join(columns)}\ntable last"
    assert mentioned(tables, f"{' '.join(columns)} of the last")[-1] == "last"


def test_a_column_of_a_mentioned_table_stands_for_others_of_its_name() -> None:
    tables = "table singer\nstring: name\ntable country\nstring: name"
    assert mentioned(tables, "names of singers") == ["singer.name", "singer"]
    assert mentioned(tables, "names") == ["singer.name", "country.name"]


BRIDGED = """\
table singer (key singer_id; home = country.country_id)
bigint: singer_id
string: name home
table country:where one lives (key country_id)
bigint: country_id
string: name
table singer_in_concert (key a, b; a, b = singer.singer_id, singer.no; concert_id = concert.id)
bigint: a b concert_id
table concert (key id; partition date_trunc('day', held))
date: held
bigint: id year
table `no key`
bigint: n"""


@pytest.mark.parametrize(
    ("names", "conditions"),
    [
        ([], []),
        (["singer"], []),
        (["singer", "country"], ["singer.home = country.country_id"]),
        (["country", "singer.singer_id"], ["country.country_id = singer.home"]),
        (
            ["concert.year", "singer"],  # over the table between, on both columns of a key
            [
                "concert.id = singer_in_concert.concert_id",
                "singer_in_concert.a = singer.singer_id and singer_in_concert.b = singer.no",
            ],
        ),
        (["singer", "`no key`.n", "country"], ["singer.home = country.country_id"]),
        (["singer", "singer.name", "country.name"], []),  # whose name is open
    ],
)
def test_joins_follow_the_shortest_ways_over_declared_keys(
    names: list[str], conditions: list[str]
) -> None:
    assert joins(BRIDGED, names) == conditions


def test_a_comment_is_no_key() -> None:
    assert joins("table a:x (p, q = b.r)\nint: p\ntable b\nint: r", ["a", "b"]) == []


DDL = "create table film (title varchar(9), length int); create table actor (name varchar(9))"


def asked(text: str = "The length of each film?", gloss: str = "") -> list[Message]:
    return first_try(
        Question("q", text, knowledge="long: over 2 hours"),
        [LinkedTable("film", ("title", "length")), LinkedTable("actor", ("name",))],
        schema_from_ddl(DDL),
        knowledge="",
        version=StarRocksVersion(3, 3),
        today=date(2026, 1, 2),
        gloss=gloss,
    )


def test_the_question_stands_before_its_tables_and_mentions_behind_it() -> None:
    plain = asked()
    system, user = with_mentions(plain)
    assert system == plain[0]
    before, tables, knowledge, after = user["content"].split("\n\n")[:4]
    assert before == "# Question\nThe length of each film?"
    assert tables.startswith("# Tables\ntable film")
    assert knowledge.startswith("# Business definitions\nlong")
    assert after == ("# Question\nThe length of each film?\nIn the tables: film.length, film")
    # All else is where it was.
    assert tables_text([system, user]) == tables_text(plain)
    assert user["content"].endswith(plain[1]["content"].rpartition("\n\n")[2])


def test_joins_are_told_behind_what_is_mentioned() -> None:
    prompt = f"# Tables\n{BRIDGED}\n\n# Question\nSingers of a country?\n\n{TASK}"
    told = with_mentions([{"role": "user", "content": prompt}])[0]["content"]
    assert told.endswith(
        "Singers of a country?\nIn the tables: singer, country\n"
        f"Joined on: singer.home = country.country_id\n\n{TASK}"
    )


def test_a_question_that_mentions_nothing_has_no_such_line() -> None:
    assert "In the tables" not in with_mentions(asked("How many?"))[1]["content"]


def test_a_model_that_is_told_english_words_reads_these() -> None:
    plain = asked("各片长度", gloss="each film length")
    assert gloss_text(plain) == "each film length"
    assert question_text(plain) == "各片长度"
    content = with_mentions(plain)[1]["content"]
    assert content.startswith("# Question\neach film length\n\n# Tables")
    assert (
        "各片长度\nIn English words: each film length\nIn the tables: film, film.length" in content
    )


def test_a_repair_keeps_its_other_messages() -> None:
    chat = repair(asked(), "select x from film", [Finding("unknown-column", "no x")])
    told = with_mentions(chat)
    assert told[1] == with_mentions(asked())[1]
    assert told[2:] == chat[2:]


@pytest.mark.parametrize("text", ["How many?", "# Tables\ntable t\n\n# Question\nHow many?"])
def test_a_prompt_of_others_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not one of starsql's"):
        with_mentions([{"role": "user", "content": text}])


def test_the_prompt_with_mentions_has_a_version_of_its_own() -> None:
    assert version_with(False, "p1") == "p1"
    assert version_with(True, "p1").startswith("p1+mentions:")
