"""Queries of other dialects: what they become, and that StarRocks' rules accept it."""

from __future__ import annotations

import time

import pytest

from starsql.dialect.adapt import Source, adapt, split_source
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Schema
from starsql.errors import ConfigError

SCHEMA = schema_from_ddl("""
CREATE TABLE People (id INT NOT NULL, Name STRING, age INT, score DOUBLE, city STRING, born DATE,
    dt STRING COMMENT 'yyyymmdd', team_id INT, `order` INT, `full name` STRING) PRIMARY KEY(id)
    DISTRIBUTED BY HASH(id);
CREATE TABLE team (team_id INT NOT NULL, title STRING, year STRING) PRIMARY KEY(team_id)
    DISTRIBUTED BY HASH(team_id);
CREATE TABLE open_days (dt DATE, n INT)
""")

NAMES = [
    ("SELECT id FROM PEOPLE", "SELECT id FROM People"),
    ("SELECT t1.id FROM people AS T1", "SELECT T1.id FROM People AS T1"),
    ('SELECT id FROM people WHERE city = "x"', "SELECT id FROM People WHERE city = 'x'"),
    ('SELECT "city" FROM people', "SELECT city FROM People"),
    ('SELECT "order" FROM people', "SELECT `order` FROM People"),
    ("SELECT [full name] FROM people", "SELECT `full name` FROM People"),
    ('SELECT id AS "编号" FROM people', "SELECT id AS `编号` FROM People"),
    ('SELECT id FROM people WHERE city = "北京"', "SELECT id FROM People WHERE city = '北京'"),
    (
        "SELECT a FROM (SELECT id AS a FROM people)",
        "SELECT a FROM (SELECT id AS a FROM People) AS t1",
    ),
    (
        "WITH Best AS (SELECT id FROM people) SELECT id FROM best",
        "WITH Best AS (SELECT id FROM People) SELECT id FROM Best",
    ),
]
VALUES = [
    ("SELECT age/2 AS h FROM people", "SELECT age DIV 2 AS h FROM People"),
    ("SELECT age/2.0 AS h FROM people", "SELECT age / CAST(2.0 AS DOUBLE) AS h FROM People"),
    ("SELECT score/2 AS h FROM people", "SELECT score / 2 AS h FROM People"),
    (
        "SELECT sum(age)*1.0/count(*) AS m FROM people",
        "SELECT SUM(age) * CAST(1.0 AS DOUBLE) / COUNT(*) AS m FROM People",
    ),
    (
        "SELECT born - 2000 AS y FROM people",
        "SELECT YEAR(born) - 2000 AS y FROM People",
    ),
    (
        "SELECT title FROM team WHERE year > (SELECT avg(age) FROM people)",
        "SELECT title FROM team WHERE year > CAST((SELECT AVG(age) FROM People) AS STRING)",
    ),
    (
        "SELECT id FROM people WHERE name NOT LIKE '%M%'",
        "SELECT id FROM People WHERE LOWER(name) NOT LIKE '%m%'",
    ),
    ("SELECT id FROM people WHERE age == 3", "SELECT id FROM People WHERE age = 3"),
    (
        "SELECT title FROM team WHERE year > 2014 AND year IN (1, 2)",
        "SELECT title FROM team WHERE year > '2014' AND year IN ('1', '2')",
    ),
    ("SELECT id FROM people WHERE age > '5'", "SELECT id FROM People WHERE age > 5"),
    (
        "SELECT id FROM people WHERE age != 'abc'",
        "SELECT id FROM People WHERE CAST(age AS STRING) <> 'abc'",
    ),
    ("SELECT id FROM people WHERE age < 'x'", "SELECT id FROM People WHERE ABS(age) >= 0"),
    (
        "SELECT id FROM people WHERE name LIKE 'Ha%'",
        "SELECT id FROM People WHERE LOWER(name) LIKE 'ha%'",
    ),
    (
        "SELECT id FROM people WHERE dt LIKE '2025%'",
        "SELECT id FROM People WHERE dt LIKE '2025%'",
    ),
    (
        "SELECT id FROM people WHERE age LIKE '1%'",
        "SELECT id FROM People WHERE CAST(age AS STRING) LIKE '1%'",
    ),
    (
        "SELECT id FROM people WHERE city LIKE '9!%' ESCAPE '!'",
        "SELECT id FROM People WHERE city LIKE '9\\\\%'",
    ),
    (
        "SELECT id FROM people WHERE name GLOB 'A*_?'",
        "SELECT id FROM People WHERE name LIKE 'A%\\\\__'",
    ),
    (
        "SELECT CAST(age AS REAL) AS a, CAST(age AS TEXT) AS b, CAST(score AS INTEGER) AS c, "
        "CAST(age AS NUMERIC) AS d FROM people",
        "SELECT CAST(age AS DOUBLE) AS a, CAST(age AS STRING) AS b, CAST(score AS BIGINT) AS c, "
        "CAST(age AS DOUBLE) AS d FROM People",
    ),
    ("SELECT name || city AS x FROM people", "SELECT CONCAT(name, city) AS x FROM People"),
    ("SELECT id FROM people WHERE age IS NOT 3", "SELECT id FROM People WHERE NOT age <=> 3"),
    (
        "SELECT id FROM people ORDER BY name COLLATE NOCASE",
        "SELECT id FROM People ORDER BY LOWER(name)",
    ),
]
FUNCTIONS = [
    (
        "SELECT ifnull(age, 0) AS a, instr(name, 'x') AS b, substr(name, 2) AS c FROM people",
        "SELECT COALESCE(age, 0) AS a, LOCATE('x', name) AS b, SUBSTR(name, 2) AS c FROM People",
    ),
    (
        "SELECT substr(name, -2) AS e FROM people",
        "SELECT RIGHT(name, 2) AS e FROM People",
    ),
    (
        "SELECT strftime('%W', born) AS w FROM people",
        "SELECT LPAD(CAST(WEEK(born, 5) AS STRING), 2, '0') AS w FROM People",
    ),
    (
        "SELECT group_concat(name) AS g FROM people",
        "SELECT GROUP_CONCAT(name SEPARATOR ',') AS g FROM People",
    ),
    (
        "SELECT count(*) FILTER (WHERE age > 1) AS n FROM people",
        "SELECT COUNT(CASE WHEN age > 1 THEN 1 END) AS n FROM People",
    ),
    (
        "SELECT id FROM people WHERE strftime('%Y-%M', born) = '1990-00'",
        "SELECT id FROM People WHERE DATE_FORMAT(born, '%Y-%i') = '1990-00'",
    ),
    (
        "SELECT strftime('%Y', 'now') - strftime('%Y', born) AS years FROM people",
        "SELECT DATE_FORMAT(NOW(), '%Y') - DATE_FORMAT(born, '%Y') AS years FROM People",
    ),
    (
        "SELECT julianday(dt) - julianday(born) AS days FROM people",
        "SELECT (TIMESTAMPDIFF(SECOND, born, dt) / 86400) AS days FROM People",
    ),
    (
        "SELECT id FROM people WHERE born > date('now', 'start of month', '-1 year')",
        "SELECT id FROM People WHERE born > DATE_FORMAT(DATE_ADD(DATE_TRUNC('month', NOW()), "
        "INTERVAL '-1' YEAR), '%Y-%m-%d')",
    ),
    (
        "SELECT id FROM people WHERE dt >= '2025-07-01' AND dt < date(born)",
        "SELECT id FROM People WHERE dt >= '20250701' AND dt < DATE_FORMAT(born, '%Y%m%d')",
    ),
    (
        "SELECT n FROM open_days WHERE dt >= '2025-07-01'",
        "SELECT n FROM open_days WHERE dt >= '2025-07-01'",
    ),
]
GROUPS = [
    (
        "SELECT name, city, count(*) FROM people GROUP BY id",
        "SELECT name, city, COUNT(*) FROM People GROUP BY id, name, city",
    ),
    (
        "SELECT T2.title, T1.city FROM people T1 JOIN team T2 ON T1.team_id = T2.team_id "
        "GROUP BY T1.team_id",
        "SELECT T2.title, ANY_VALUE(T1.city) AS city FROM People AS T1 JOIN team AS T2 "
        "ON T1.team_id = T2.team_id GROUP BY T1.team_id, T2.title",
    ),
    (
        "SELECT title FROM people p LEFT JOIN team t ON p.team_id = t.team_id GROUP BY p.team_id",
        "SELECT ANY_VALUE(title) AS title FROM People AS p LEFT JOIN team AS t "
        "ON p.team_id = t.team_id GROUP BY p.team_id",
    ),
    (
        "SELECT city FROM people GROUP BY age ORDER BY city",
        "SELECT ANY_VALUE(city) AS city FROM People GROUP BY age ORDER BY city",
    ),
    (
        "SELECT name, max(age) FROM people",
        "SELECT MAX_BY(name, age) AS name, MAX(age) FROM People",
    ),
    (
        "SELECT city, name, age, min(age) FROM people GROUP BY city",
        "SELECT city, MIN_BY(name, age) AS name, MIN(age) AS age, MIN(age) FROM People "
        "GROUP BY city",
    ),
    (
        "SELECT name, max(age), min(age) FROM people",
        "SELECT ANY_VALUE(name) AS name, MAX(age), MIN(age) FROM People",
    ),
    (
        "SELECT * FROM team GROUP BY year",
        "SELECT ANY_VALUE(team.team_id) AS team_id, ANY_VALUE(team.title) AS title, team.year "
        "FROM team GROUP BY year",
    ),
    (
        "SELECT name FROM people ORDER BY count(*) DESC",
        "SELECT ANY_VALUE(name) AS name FROM People",
    ),
    (
        "SELECT DISTINCT city FROM people ORDER BY age DESC",
        "SELECT city FROM People GROUP BY city ORDER BY MAX(age) DESC",
    ),
    (
        "SELECT DISTINCT city FROM people GROUP BY age, city ORDER BY count(*) LIMIT 2",
        "SELECT city FROM (SELECT city AS city, COUNT(*) AS order1 FROM People GROUP BY age, city) "
        "AS ordered GROUP BY city ORDER BY MIN(order1) LIMIT 2",
    ),
    (
        "SELECT DISTINCT city FROM people GROUP BY city ORDER BY sum(age)",
        "SELECT city FROM People GROUP BY city ORDER BY SUM(age)",
    ),
]
QUERIES = [
    ("SELECT id FROM people LIMIT 2, 3", "SELECT id FROM People LIMIT 3 OFFSET 2"),
    ("SELECT id FROM people LIMIT -1", "SELECT id FROM People"),
    (
        "SELECT name FROM people UNION SELECT title FROM team INTERSECT SELECT city FROM people",
        "(SELECT name FROM People UNION SELECT title FROM team) INTERSECT SELECT city FROM People",
    ),
    (
        "SELECT id FROM people WHERE age = (SELECT age FROM people)",
        "SELECT id FROM People WHERE age = (SELECT age FROM People LIMIT 1)",
    ),
    (
        "SELECT id FROM people WHERE age = (SELECT max(age) FROM people)",
        "SELECT id FROM People WHERE age = (SELECT MAX(age) FROM People)",
    ),
    (
        "SELECT (SELECT title FROM team t WHERE t.team_id = p.team_id) AS x FROM people p",
        "SELECT (SELECT ANY_VALUE(title) FROM team AS t WHERE t.team_id = p.team_id) AS x "
        "FROM People AS p",
    ),
    (
        "SELECT p.id FROM team t JOIN people p ON p.team_id = o.n JOIN open_days o",
        "SELECT p.id FROM team AS t JOIN People AS p ON TRUE JOIN open_days AS o ON TRUE "
        "WHERE p.team_id = o.n",
    ),
    (
        "SELECT sum(score) AS s FROM people ORDER BY score DESC LIMIT 2",
        "SELECT SUM(score) AS s FROM People LIMIT 2",
    ),
    (
        "SELECT id, title FROM people NATURAL JOIN team",
        "SELECT id, title FROM People JOIN team USING (team_id)",
    ),
    (
        "SELECT id FROM people ORDER BY age NULLS LAST",
        "SELECT id FROM People ORDER BY age NULLS LAST",
    ),
]
SQLITE = [*NAMES, *VALUES, *FUNCTIONS, *GROUPS, *QUERIES]
OTHER_SOURCES: list[tuple[Source, str, str]] = [
    (
        "mysql",
        'SELECT MID(name, 1, 2) AS a, CAST(age AS CHAR) AS b FROM people WHERE city = "x""y"',
        "SELECT SUBSTR(name, 1, 2) AS a, CAST(age AS STRING) AS b FROM People WHERE city = 'x\"y'",
    ),
    (
        "mysql",
        'SELECT POSITION("x" IN name) AS a, age/2 AS b FROM people LIMIT 1, 2',
        "SELECT LOCATE('x', name) AS a, age / 2 AS b FROM People LIMIT 2 OFFSET 1",
    ),
    (
        "mysql",
        "SELECT id FROM people WHERE name LIKE 'Ha%' AND year(born) = 2000",
        "SELECT id FROM People WHERE name LIKE 'Ha%' AND YEAR(born) = 2000",
    ),
    (
        "mysql",
        "SELECT age a FROM people HAVING a > 3",
        "SELECT age AS a FROM People WHERE (age) > 3",
    ),
    (
        "mysql",
        "SELECT city, COUNT(*) FROM people GROUP BY city WITH ROLLUP",
        "SELECT city, COUNT(*) FROM People GROUP BY ROLLUP (city)",
    ),
    (
        "mysql",
        "SELECT CAST(score AS SIGNED) AS s FROM people FORCE INDEX (i) WHERE name || city",
        "SELECT CAST(ROUND(score) AS BIGINT) AS s FROM People WHERE name OR city",
    ),
    (
        "mysql",
        "SELECT title FROM team WHERE year = 2014",
        "SELECT title FROM team WHERE CAST(year AS DOUBLE) = 2014",
    ),
    (
        "postgres",
        "SELECT age/2 AS h, TO_CHAR(born, 'YYYY-MM') AS m FROM people ORDER BY age, score DESC",
        "SELECT age DIV 2 AS h, DATE_FORMAT(born, '%Y-%m') AS m FROM People "
        "ORDER BY age NULLS LAST, score DESC NULLS FIRST",
    ),
    (
        "postgres",
        "SELECT id FROM people WHERE name ILIKE 'x%' AND age IS TRUE",
        "SELECT id FROM People WHERE LOWER(name) LIKE LOWER('x%') "
        "AND CAST(age AS BOOLEAN) <=> TRUE",
    ),
    (
        "postgres",
        "SELECT born - DATE '2020-01-01' AS a, CURRENT_DATE - 7 AS b, born + 1 AS c FROM people",
        "SELECT DATEDIFF(born, CAST('2020-01-01' AS DATE)) AS a, DATE_SUB(CURRENT_DATE, "
        "INTERVAL '7' DAY) AS b, DATE_ADD(born, INTERVAL '1' DAY) AS c FROM People",
    ),
    (
        "postgres",
        "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY score) AS m FROM people",
        "SELECT PERCENTILE_CONT(score, 0.5) AS m FROM People",
    ),
    (
        "mysql",
        "SELECT weekday(born) AS w, (age > 1) XOR (age > 2) AS x, age << 1 AS s FROM people",
        "SELECT (DAYOFWEEK_ISO(born) - 1) AS w, (CAST((age > 1) AS BOOLEAN) <> "
        "CAST((age > 2) AS BOOLEAN)) AS x, BIT_SHIFT_LEFT(age, 1) AS s FROM People",
    ),
    (
        "spark",
        "SELECT first(name) AS f FROM people WHERE contains(name, 'x') "
        "AND get_json_object(name, '$.a') = 'b'",
        "SELECT ANY_VALUE(name) AS f FROM People WHERE (LOCATE('x', name) > 0) "
        "AND GET_JSON_STRING(name, '$.a') = 'b'",
    ),
    (
        "hive",
        "SELECT NVL(age, 0) AS a, age/2 AS h, c FROM people LATERAL VIEW explode(split(name, ',')) "
        "x AS c",
        "SELECT COALESCE(age, 0) AS a, age / 2 AS h, c FROM People CROSS JOIN "
        "UNNEST(REGEXP_SPLIT(name, ',')) AS x(c)",
    ),
    (
        "spark",
        "SELECT charindex('x', name) AS a, age/2 AS h FROM people",
        "SELECT LOCATE('x', name) AS a, age / 2 AS h FROM People",
    ),
]


@pytest.mark.parametrize(("written", "expected"), SQLITE, ids=[written for written, _ in SQLITE])
def test_sqlite_s_queries_are_starrocks_queries(written: str, expected: str) -> None:
    adapted = adapt(written, SCHEMA, "sqlite")
    assert adapted.sql == expected
    assert adapted.errors == ()


@pytest.mark.parametrize(
    ("source", "written", "expected"),
    OTHER_SOURCES,
    ids=[f"{s}-{q[:50]}" for s, q, _ in OTHER_SOURCES],
)
def test_other_dialects_queries(source: Source, written: str, expected: str) -> None:
    adapted = adapt(written, SCHEMA, source)
    assert adapted.sql == expected
    assert adapted.errors == ()


@pytest.mark.parametrize("written", [written for written, _ in SQLITE])
def test_the_embedded_engine_plans_what_is_adapted(engine: EmbeddedEngine, written: str) -> None:
    found = engine.query(adapt(written, SCHEMA).sql)
    assert isinstance(found, Rows), found


def test_outputs_keep_their_names(engine: EmbeddedEngine) -> None:
    written = "SELECT ifnull(age, 0), COUNT( * ), name, age/2, city AS c FROM people GROUP BY id"
    found = engine.query(adapt(written, SCHEMA).sql)
    assert isinstance(found, Rows)
    names = [name.lower() for name in found.columns]
    assert names == ["ifnull(age, 0)", "count(*)", "name", "age/2", "c"]


def test_changes_say_what_is_not_the_same() -> None:
    adapted = adapt("SELECT city, count(*) FROM people GROUP BY age", SCHEMA)
    assert ("any-value", "city is neither grouped by nor aggregated: any value of the group") in [
        tuple(change) for change in adapted.changes
    ]
    assert adapt("SELECT id FROM People", SCHEMA).changes == ()


# -- FULL OUTER JOIN ---------------------------------------------

SIDES = schema_from_ddl("CREATE TABLE a (k INT, x STRING); CREATE TABLE b (k INT, y STRING)")
SIDE_ROWS = [
    "INSERT INTO a VALUES (1, 'a1'), (1, 'a1'), (2, 'a2'), (NULL, 'an'), (NULL, 'an')",
    "INSERT INTO b VALUES (1, 'b1'), (1, 'b1'), (3, 'b3'), (3, 'b3'), (NULL, 'bn')",
]


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM a FULL JOIN b ON a.k = b.k",
        "SELECT a.k, count(*) AS n FROM a FULL JOIN b ON a.k = b.k GROUP BY a.k",
        "SELECT x, y FROM a FULL JOIN b ON a.k = b.k WHERE y IS NULL OR x = 'a1'",
        "SELECT a.x, y, c.k FROM a FULL JOIN b ON a.k = b.k LEFT JOIN a AS c ON b.k = c.k",
        "SELECT a.x, b.y, c.y FROM a FULL JOIN b ON a.k = b.k FULL JOIN b AS c ON a.k = c.k",
        "SELECT a.x, c.y FROM a JOIN b ON a.k = b.k FULL JOIN b AS c ON a.k = c.k",
    ],
)
def test_a_full_join_can_be_written_without(sql: str) -> None:
    kept, rewritten = adapt(sql, SIDES), adapt(sql, SIDES, full_join=False)
    assert "FULL" in kept.sql
    assert "FULL" not in rewritten.sql
    assert rewritten.errors == ()
    with EmbeddedEngine(SIDES, rows=SIDE_ROWS) as engine:
        one, other = engine.query(kept.sql), engine.query(rewritten.sql)
    assert isinstance(one, Rows), one
    assert isinstance(other, Rows), other
    assert [name.lower() for name in one.columns] == [name.lower() for name in other.columns]
    assert sorted(map(repr, one.rows)) == sorted(map(repr, other.rows))


def test_the_columns_of_using_are_those_of_either_side() -> None:
    adapted = adapt("SELECT k, x, y FROM a FULL JOIN b USING (k)", SIDES, full_join=False)
    same = "SELECT coalesce(a.k, b.k) AS k, x, y FROM a FULL JOIN b ON a.k = b.k"
    with EmbeddedEngine(SIDES, rows=SIDE_ROWS) as engine:
        one, other = engine.query(adapted.sql), engine.query(same)
    assert isinstance(one, Rows), one
    assert isinstance(other, Rows), other
    assert sorted(map(repr, one.rows)) == sorted(map(repr, other.rows))


def test_a_full_join_of_unknown_tables_is_refused() -> None:
    adapted = adapt("SELECT * FROM x FULL JOIN y ON x.k = y.k", Schema(()), full_join=False)
    assert [finding.code for finding in adapted.errors] == ["not-adapted"]


# -- CTEs ---------------------------------------------


def test_derived_tables_become_ctes_on_request() -> None:
    written = (
        "SELECT n FROM (SELECT name AS n FROM (SELECT name FROM people) AS inside) AS outside "
        "WHERE n > 'a'"
    )
    assert adapt(written, SCHEMA, prefer_ctes=True).sql == (
        "WITH inside AS (SELECT name FROM People), outside AS (SELECT name AS n FROM inside) "
        "SELECT n FROM outside WHERE n > 'a'"
    )
    assert "WITH" not in adapt(written, SCHEMA).sql


def test_equal_names_of_derived_tables_are_told_apart() -> None:
    written = "SELECT id FROM (SELECT id FROM (SELECT id FROM people) AS d) AS d"
    assert adapt(written, SCHEMA, prefer_ctes=True).sql == (
        "WITH d AS (SELECT id FROM People), d_1 AS (SELECT id FROM d) SELECT id FROM d_1 AS d"
    )


# -- what cannot be adapted ---------------------------------------------

HOSTILE = {
    "empty": "",
    "semicolon": ";",
    "half a word": "SELEC",
    "open string": "SELECT 'a",
    "two statements": "SELECT 1; SELECT 2",
    "no query": "DROP TABLE people",
    "nested": "SELECT " + "(" * 400 + "1" + ")" * 400,
    "subqueries": "SELECT id FROM " + "(SELECT id FROM " * 200 + "people" + ")" * 200,
    "quotes": "'" * 99_999,
    "parentheses": "(" * 100_000,
    "terms": "SELECT " + "1+" * 49_000 + "1",
    "one word": "x" * 100_000,
    "long": "SELECT 1 " * 30_000,
    "null byte": "SELECT \x00 FROM team",
}


@pytest.mark.parametrize("sql", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_input_ends_in_a_finding(sql: str) -> None:
    before = time.monotonic()
    adapted = adapt(sql, SCHEMA)
    assert adapted.errors
    assert time.monotonic() - before < 30  # a fraction of a second on a quiet machine


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT date(born, '-' || age || ' days') AS d FROM people",
        "SELECT strftime('%Q', born) AS d FROM people",
        "SELECT id FROM people WHERE name GLOB '[ab]*'",
        "SELECT printf('%d', age) AS d FROM people",
    ],
)
def test_what_has_no_counterpart_is_said(sql: str) -> None:
    assert adapt(sql, SCHEMA).errors


def test_only_known_dialects() -> None:
    with pytest.raises(ConfigError, match="sqlite, mysql"):
        adapt("SELECT 1", SCHEMA, "oracle")  # type: ignore[arg-type]


def test_a_text_is_split_at_semicolons_outside_of_strings() -> None:
    assert split_source("SELECT ';'; -- ;\nSELECT 2;", "sqlite") == ["SELECT ';'", "SELECT 2"]


@pytest.fixture(scope="module")
def engine() -> EmbeddedEngine:
    return EmbeddedEngine(SCHEMA)
