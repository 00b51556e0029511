"""Spider's queries with the schema's spelling and without needless aliases."""

from __future__ import annotations

import pytest

from starsql.data.cspider.spelling import spelled_out
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.parse import parse, to_sql
from starsql.eval.suites import Suites
from starsql.records import Finding

SCHEMA = schema_from_ddl("""
create table Singer (Singer_ID int, Name varchar(20), Age int);
create table Concert (Concert_ID int, singer_id int, Year int);
""")


def written(sql: str) -> str:
    tree = parse(sql)
    assert not isinstance(tree, Finding)
    return to_sql(spelled_out(tree, SCHEMA, None))


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("select NAME from Singer where age > 3", "select Name from Singer where Age > 3"),
        (
            "select T1.name, count(*) from Singer as T1 join Concert as T2 "
            "on T1.singer_id = T2.singer_id group by T1.singer_id",
            "select Singer.Name, count(*) from Singer join Concert "
            "on Singer.Singer_ID = Concert.singer_id group by Singer.Singer_ID",
        ),
        (  # the table stands twice
            "select T1.name from Singer as T1 join Singer as T2 on T1.age < T2.age",
            "select T1.Name from Singer as T1 join Singer as T2 on T1.Age < T2.Age",
        ),
        (  # in the subquery the name means the table there, and nothing outside is meant
            "select T1.name from Singer as T1 where T1.age = (select max(age) from Singer)",
            "select Singer.Name from Singer where Singer.Age = (select max(Age) from Singer)",
        ),
        (  # inside, Singer.Age would be that of the nearer table without its alias
            "select T1.name from Singer as T1 where not exists "
            "(select 1 from Singer as T2 where T2.age > T1.age)",
            "select Singer.Name from Singer where not exists"
            "(select 1 from Singer as T2 where T2.Age > Singer.Age)",
        ),
        (  # aliases of the two sides are not the same tables
            "select T1.name from Singer as T1 union select T1.year from Concert as T1",
            "select Singer.Name from Singer union select Concert.Year from Concert",
        ),
        (  # singer_id is spelled in two ways, and it is not said which one this is
            "select singer_id from Singer as a join Concert as b on a.age = b.year",
            "select singer_id from Singer join Concert on Singer.Age = Concert.Year",
        ),
        (  # the outer name is the inner column, not a table's
            "select year from (select age as year from Singer) as T1",
            "select year from (select Age as year from Singer) as T1",
        ),
    ],
)
def test_names_are_the_schemas(sql: str, expected: str) -> None:
    assert written(sql).lower() == expected.lower()
    names = ("Singer", "Singer_ID", "Name", "Age", "Concert", "Concert_ID", "Year")
    for name in names:
        assert (name in expected.replace("(", " ")) == (name in written(sql).replace("(", " "))


@pytest.mark.parametrize(
    "sql",
    [
        "select T1.name from Singer as T1 join Concert as T2 on T1.singer_id = T2.singer_id "
        "where T2.year in (select max(T1.year) from Concert as T1)",
        "select T1.name from Singer as T1 where not exists "
        "(select 1 from Singer as T2 where T2.age > T1.age)",
        "select T2.name, count(*) from Concert as T1 right join Singer as T2 "
        "on T1.singer_id = T2.singer_id group by T2.singer_id, T2.name",
    ],
)
def test_the_query_means_what_it_did(sql: str) -> None:
    with Suites(SCHEMA, None) as suites:
        assert suites.of(sql).judge(written(sql)).right


def test_the_given_tree_stays() -> None:
    tree = parse("select T1.name from Singer as T1")
    assert not isinstance(tree, Finding)
    spelled_out(tree, SCHEMA, None)
    assert to_sql(tree) == to_sql(parse("select T1.name from Singer as T1"))  # type: ignore[arg-type]
