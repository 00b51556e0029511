"""Which beginnings of queries a guide lets stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from starsql.agent.backends.guide import Guide, Names
from starsql.data.questions import load_data_set

SINGERS = Names(
    (
        ("singer", ("Singer_ID", "Name", "Country", "is_male")),
        ("concert", ("concert_ID", "Name", "Year")),
        ("singer_in_concert", ("concert_ID", "Singer_ID", "net worth")),
    )
)
FLIGHTS = Names(
    (
        ("plane", ("id", "maker", "home")),
        ("airport", ("code", "city", "maker")),
        ("flight", ("no", "plane_id", "source", "target", "day")),
        ("crew", ("flight_no", "pilot")),
        ("sale", ("day", "seat")),
    ),
    (
        ("flight", "plane_id", "plane", "id"),
        ("flight", "source", "airport", "code"),
        ("flight", "target", "airport", "code"),
        ("plane", "home", "airport", "code"),
        ("crew", "flight_no", "flight", "no"),
    ),
)
"""Joined by their keys; sale and flight by their days."""


def guided(sql: str, names: Names = SINGERS, *, size: int = 3, closed: bool = True) -> str | None:
    """What a guide lets be written of a query in pieces of `size` bytes; None: all of it."""
    text = f"```sql\n{sql}".encode() + (b"\n```" if closed else b"")
    guide = Guide(names)
    for start in range(0, len(text), size):
        ahead = guide.after(text[start : start + size])
        if ahead is None:
            return text[len("```sql\n") : start].decode(errors="replace")
        guide = ahead
    assert guide.may_end() is closed
    return None


@pytest.mark.parametrize("size", [1, 2, 5, 400])
@pytest.mark.parametrize(
    "sql",
    [
        "select count(*) from singer",
        "SELECT T2.Name, count(*) FROM singer_in_concert AS T1 JOIN singer T2 "
        "ON T1.Singer_ID = T2.Singer_ID GROUP BY T2.Singer_ID ORDER BY count(*) DESC LIMIT 1",
        "select name from singer where country = 'Mars' and is_male is null",
        "select Country from singer except select s.Country from singer s where s.Name = 'it''s'",
        "with a as (select Singer_ID, count(*) as 场次 from singer_in_concert group by Singer_ID)\n"
        "select Singer_ID, 场次 from a where 场次 > 1.5e3 -- from nowhere",
        "select Name from singer where exists (select 1 from singer_in_concert c "
        "where c.Singer_ID = singer.Singer_ID)",
        "with x as (select Name as n from concert) select x.n from x order by n",
        "select count(*) from (select distinct Name from concert) x where x.Name > 'a'",
        "select interval 1 year, date '2025-01-01' from singer",
        "select `net worth`, `Singer_ID` from `singer_in_concert` as `c`",
        "select date_add('2025-01-01', interval 1 day), year(Year), Year from concert",
        "select Name, row_number() over (partition by Country order by Name) as place from singer",
        "select concert_ID from concert join singer_in_concert using (concert_ID)",
        "select extract(year from Year) from concert /* from singer */",
    ],
)
def test_queries_of_these_tables_may_be_written(sql: str, size: int) -> None:
    assert guided(sql, size=size) is None


@pytest.mark.parametrize(
    ("sql", "up_to"),
    [
        ("select Nationality from singer", "select Nati"),
        ("select Names from singer", "select Name"),
        ("select Name from singers", "select Name from singer"),
        ("select Name from Singer", "select Name from "),
        ("select count(singer) from singer", "select count(singer"),
        ("select Year from singer where", "select Year from singer whe"),
        ("select Year from singer wherever", "select Year from singer whe"),
        ("select Name from singer somebody", "select Name from singer some"),
        (
            "select T1.Name from singer as T1 join concert as T2 on T3.Name",
            "select T1.Name from singer as T1 join concert as T2 on T",
        ),
        ("select Year from singer", "select Year from singer\n``"),
        ("select Year from singer union select", "select Year from singer uni"),
        ("select T1.Year from singer as T1 join", "select T1.Year from singer as T"),
        ("select T3.Name from singer as T1 where", "select T3.Name from singer as T1 whe"),
        (
            "select T1.Name from singer as T1 where T1.Year",
            "select T1.Name from singer as T1 where T1.",
        ),
        ("select Name from singer as T1 where T2.Name", "select Name from singer as T1 where T"),
        (
            "select 1 from singer join concert on Name = Name",
            "select 1 from singer join concert on Name",
        ),
        ("select T1.# from singer as T1", "select T1."),
        ("select T1.`Year` from singer as T1", "select T1.`Year` from singer as T"),
        (
            "select Name from singer as T1 where T1.`Year`",
            "select Name from singer as T1 where T1.`",
        ),
        ("select Name from singer group select", "select Name from singer group "),
        ("select Name from singer where group by Name", "select Name from singer where group"),
        ("select Name from singer having order by", "select Name from singer having or"),
        ("select Name select", "select Name se"),
        ("select counts(*) from singer", "select count"),
        ("select `networth` from singer", "select `net"),
        ("select Name) from singer", "select Name"),
        ("select Name from singer where Name in (select Singer from", None),
    ],
)
def test_others_end_where_no_known_name_goes_on(sql: str, up_to: str | None) -> None:
    written = guided(sql, size=1)
    if up_to is None:
        assert written is not None
        assert written.startswith("select Name from singer where Name in (select Singer")
    else:
        assert written == up_to


@pytest.mark.parametrize("size", [1, 3, 400])
@pytest.mark.parametrize(
    "sql",
    [
        "select plane.id from plane join flight on plane.id = flight.plane_id",
        "select plane.id from plane join flight on flight.plane_id = plane.id and maker = 'b'",
        "select a.city from airport a join flight as f on f.target = a.code and f.day = a.city",
        "select T2.no from crew as T1 join flight as T2 on T1.flight_no = T2.no "
        "join airport as T3 on T2.source = T3.code where T1.pilot = T3.city",
        "select seat from sale join flight on sale.day = flight.day",  # of one name
        "select seat from sale s join flight f on s.seat = f.no",  # no key is declared
        "select 1 from plane join airport on plane.maker = airport.maker",  # beside the key
        "select 1 from plane p join plane q on p.maker = q.home",  # what joins a table to itself
        "select 1 from plane, sale where plane.id = sale.seat",  # it is said of ON alone
        "select 1 from plane join flight on true",
        "with s as (select seat from sale) select 1 from plane join s on plane.id = s.seat",
        "select 1 from flight join plane on plane_id = id",
        "select 1 from flight f where exists (select 1 from plane p join airport a "
        "on p.home = a.code and f.target = a.code)",
    ],
)
def test_tables_are_joined_along_their_keys(sql: str, size: int) -> None:
    assert guided(sql, FLIGHTS, size=size) is None


@pytest.mark.parametrize(
    ("sql", "up_to"),
    [
        (
            "select 1 from plane join flight on plane.id = flight.no",
            "select 1 from plane join flight on plane.id = flight.",
        ),
        (
            "select 1 from plane join flight on plane.maker = flight.source",
            "select 1 from plane join flight on plane.",
        ),
        (  # the key of the other airport; the maker is that of a plane
            "select 1 from flight f join airport a on f.source = a.maker",
            "select 1 from flight f join airport a on f.source = a.",
        ),
        ("select 1 from crew join sale on", "select 1 from crew join "),  # nothing joins them
        (  # flight joins crew, and plane flight
            "select 1 from crew join flight on crew.flight_no = flight.no join plane on crew",
            "select 1 from crew join flight on crew.flight_no = flight.no join plane on cre",
        ),
    ],
)
def test_tables_are_joined_along_nothing_else(sql: str, up_to: str) -> None:
    assert guided(sql, FLIGHTS, size=1) == up_to


def test_tables_that_refer_to_one_key_are_joined_by_what_refers_to_it() -> None:
    names = Names(
        (("a", ("x",)), ("b", ("y", "z")), ("hub", ("id",))),
        (("a", "x", "hub", "id"), ("b", "y", "hub", "id")),
    )
    assert guided("select 1 from a join b on a.x = b.y", names, size=1) is None
    assert guided("select 1 from a join b on a.x = b.z", names, size=1) == (
        "select 1 from a join b on a.x = b."
    )


VALUES = Names(
    (("singer", ("id", "name", "age", "born")), ("song", ("title", "singer_id"))),
    (("song", "singer_id", "singer", "id"),),
    "Engineers of  New York who sang 'Balls to the Wall' in UCLA, O'Brien's, 安卓手机?",
    (("singer", "id"), ("singer", "age"), ("singer", "born"), ("song", "singer_id")),
)


@pytest.mark.parametrize(
    "condition",
    [
        "name = 'New York'",
        "name <> 'New York'",
        "name in ('UCLA', 'New York')",
        "name = 'O''Brien'",
        "name = 'Engineer'",  # one of the engineers
        "name = 'Balls To The Wall'",  # small letters may be written large
        "name like '%york%'",
        "name like '%New York%UCLA%'",
        "lower(name) = 'ucla'",
        "name = '安卓'",
        "name = 'USA' or name = 'F' or name = 'No' or name = '2025-Q1'",  # codes
        "born >= '2025-01-31' and age = '20' and name = '%'",
        "date_format(born, '%Y-%m') = '2025-01'",
        "name = case when age > 60 then 'elderly' else 'younger people' end",
        "age > 3 and concat(id, 'New York') = 'New York'",
    ],
)
def test_values_may_be_copied_from_the_prompt(condition: str) -> None:
    assert guided(f"select name from singer where {condition}", VALUES, size=1) is None


@pytest.mark.parametrize(
    ("condition", "up_to"),
    [
        ("name = 'New Yorg'", "name = 'New Yor"),
        ("name = ' New York'", "name = '"),
        ("name = 'New York '", "name = 'New York "),
        ("name = 'New Yo'", "name = 'New Yo"),
        ("name = 'York Engineers'", "name = 'York "),
        ("name = 'Eng'", "name = 'Eng"),  # a word cut short
        ("name = 'ucla'", "name = 'uc"),  # capitals stay
        ("name in ('New York', 'Boston')", "name in ('New York', 'Bo"),
        ("name like '%yurk%'", "name like '%yu"),
        ("name = '安桌'", "name = '安"),
        ("age = 'Engineers'", "age = 'E"),  # a number says no words
        ("singer.born = 'Engineers'", "singer.born = 'E"),
        ("id in (select singer_id from song where singer_id = 'Engineers')",
         "id in (select singer_id from song where singer_id = 'E"),
    ],
)  # fmt: skip
def test_values_are_copied_from_nowhere_else(condition: str, up_to: str) -> None:
    start = "select name from singer where "
    written = guided(start + condition, VALUES, size=1)
    assert written == start + up_to


@pytest.mark.parametrize(
    ("sql", "up_to"),
    [
        ("select cast(age as varchar), cast(name as array<int>) from singer", None),
        ("select cast(age as decimal(10, 2)) from singer where char(age) = 'A'", None),
        ("select name from singer where varchar = 'UCLA'", "select name from singer where var"),
        ("select bigint from singer", "select bi"),
    ],
)
def test_types_stand_in_casts_alone(sql: str, up_to: str | None) -> None:
    assert guided(sql, VALUES, size=1) == up_to


def test_where_nothing_is_told_values_may_be_anything() -> None:
    sql = "select name from singer where name = 'Nobody knows'"
    assert guided(sql, VALUES._replace(text=""), size=1) is None


def test_without_a_fence_nothing_is_held() -> None:
    guide = Guide(SINGERS).after(b"I do not know any Nationality.")
    assert guide is not None
    assert guide.may_end()


def test_a_query_may_not_end_before_its_fence() -> None:
    guide = Guide(SINGERS).after(b"```sql\nselect Name from sing")
    assert guide is not None
    assert not guide.may_end()


def test_after_the_query_anything_goes() -> None:
    guide = Guide(SINGERS).after(b"```sql\nselect 1\n```\nNationality")
    assert guide is not None
    assert guide.may_end()


def test_every_golden_query_of_the_examples_may_be_written(examples: Path) -> None:
    data = load_data_set(examples)
    everything = Names(
        tuple(
            (table.name, tuple(column.name for column in table.columns))
            for table in data.schema.tables
        )
    )
    refused = {
        question.sql_id: written
        for question in data.questions
        if question.golden_sql
        and (written := guided(question.golden_sql, everything, size=4)) is not None
    }
    assert refused == {}


def test_a_plan_before_the_query_is_free_and_the_query_is_not() -> None:
    """A plan says what it likes, in any language and with single backquotes."""
    plan = "From: nowhere; join `x y`\n条件：a 大于 1\n\n"
    guide = Guide(SINGERS).after(plan.encode())
    assert guide is not None
    assert guide.may_end()
    held = guide.after(b"```sql\nselect Name from singer")
    assert held is not None
    assert not held.may_end()
    assert held.after(b"s") is None
    ended = held.after(b"\n```")
    assert ended is not None
    assert ended.may_end()


def test_texts_that_begin_alike_share_what_was_found_out():
    begun = Guide(SINGERS).after(b"```sql\nselect Name from")
    assert begun is not None
    singer = begun.after(b" singer")
    assert begun.after(b" singer") is singer
    assert begun.after(b" nowhere") is None
    concert = begun.after(b" concert")
    assert singer is not None
    assert concert is not None
    assert [one.after(b" where concert_ID > 1") is None for one in (singer, concert)] == [
        True,
        False,
    ]
    assert begun.after(b" singer") is singer, "what came later has not changed it"
