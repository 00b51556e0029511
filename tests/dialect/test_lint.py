"""Every rule has a hit, a near miss and a source; names, places, hints, versions, hostile text."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint import RULES, Rule, lint
from starsql.dialect.lint.rule import EXAMPLE_DDL
from starsql.dialect.schema import Schema
from starsql.dialect.schema_files import load_schema
from starsql.dialect.version import MAIN, StarRocksVersion
from starsql.errors import ConfigError

SCHEMA = schema_from_ddl(EXAMPLE_DDL)
OPEN = Schema(())
TWO = schema_from_ddl(
    "CREATE TABLE d1.t (a INT); CREATE TABLE d2.t (b INT); CREATE TABLE d2.u (c INT)"
)

rules = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def codes(sql: str, *, read_only: bool = True) -> list[str]:
    return [finding.code for finding in lint(sql, SCHEMA, "main", read_only=read_only)]


def errors(
    sql: str, schema: Schema = SCHEMA, version: str = "main", **options: object
) -> list[str]:
    found = lint(sql, schema, version, **options)  # type: ignore[arg-type]
    return [finding.code for finding in found if finding.severity == "error"]


def version_of(rule: Rule) -> StarRocksVersion:
    """The newest version that a rule surely holds for; the oldest, if it ended."""
    return MAIN if rule.until is None else StarRocksVersion(2, 5)


@rules
def test_the_bad_query_is_hit(rule: Rule) -> None:
    version = version_of(rule)
    found = [f for f in lint(rule.bad, SCHEMA, version, read_only=False) if f.code == rule.code]
    assert found
    assert found[0].severity == rule.severity
    assert found[0].line is not None
    assert "{" not in found[0].message.replace("{'ON', 'USING'}", "")


@rules
def test_the_good_query_is_not(rule: Rule) -> None:
    found = lint(rule.good, SCHEMA, version_of(rule), read_only=False)
    assert [f for f in found if f.severity == "error" or f.code == rule.code] == []


@rules
def test_a_bounded_rule_ends_with_its_version(rule: Rule) -> None:
    for bound, holds in ((rule.since, True), (rule.until, False)):
        if bound is not None:
            found = lint(rule.bad, SCHEMA, bound, read_only=False)
            assert (rule.code in {f.code for f in found}) is holds


@rules
def test_a_rule_names_its_source(rule: Rule) -> None:
    assert rule.url.startswith(("https://docs.starrocks.io/", "https://github.com/StarRocks/"))
    assert rule.code == rule.code.lower()


def test_codes_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)


VALID = {
    "column names in any letter case": "SELECT ID, Player.nAmE FROM player AS Player",
    "cte": "WITH c AS (SELECT id AS x FROM player) SELECT c.x FROM c",
    "cte that uses a cte": "WITH a AS (SELECT 1 AS x), b AS (SELECT x AS y FROM a) SELECT y FROM b",
    "cte hides a table": "WITH player AS (SELECT 1 AS one) SELECT one FROM player",
    "cte column names": "WITH c (u, v) AS (SELECT id, name FROM player) SELECT u, v FROM c",
    "recursive cte": "WITH RECURSIVE c AS (SELECT 1 n UNION ALL SELECT n + 1 FROM c WHERE n < 5) "
    "SELECT n FROM c",
    "derived table": "SELECT t.n FROM (SELECT count(*) AS n FROM player) t",
    "unnamed expression by its text": "SELECT `count(*)` FROM (SELECT count(*) FROM player) t",
    "star of a derived table": "SELECT id, title FROM (SELECT * FROM player p JOIN team t "
    "ON p.team_id = t.team_id) x",
    "correlated": "SELECT id FROM player p WHERE EXISTS (SELECT 1 FROM team t "
    "WHERE t.team_id = p.team_id AND founded > dt)",
    "alias in group by, having, order by": "SELECT upper(name) AS n, count(*) AS c FROM player "
    "GROUP BY n HAVING c > 1 ORDER BY c, n",
    "a column wins over an alias": "SELECT team_id + 1 AS team_id FROM player WHERE team_id = 1",
    "lateral alias": "SELECT score * 2 AS d, d + 1 AS e FROM player",
    "lambda": "SELECT array_map((x, y) -> x + y + id, tag, [1]) FROM tags",
    "struct and json": "SELECT s.x.col1, extra->'$.a' FROM (SELECT named_struct('x', row(1)) AS s, "
    "extra FROM tags) t",
    "unnest": "SELECT id, x FROM tags, unnest(tag) AS u (x)",
    "unnest by its own name": "SELECT id, unnest FROM tags CROSS JOIN unnest(tag)",
    "table functions joined": "SELECT id, x, y FROM tags CROSS JOIN LATERAL unnest(tag) u (x), "
    "LATERAL generate_series(1, id) g (y)",
    "a table function in parentheses": "SELECT generate_series FROM (TABLE(generate_series(1, 3)))",
    "a rollup by its name": "SELECT id FROM some_rollup [_SYNC_MV_]",
    "a hidden column": "SELECT __generated_partition_column_0 FROM player",
    "left join unnest": "SELECT id FROM tags LEFT JOIN unnest(tag, [1]) AS u (a, b) ON true",
    "table function": "SELECT generate_series FROM TABLE(generate_series(1, 3))",
    "values": "SELECT column_0, v.column_1 FROM (VALUES (1, 2)) v",
    "using merges": "SELECT team_id, id, title FROM player JOIN team USING (team_id)",
    "semi join": "SELECT id FROM player p LEFT SEMI JOIN team t ON p.team_id = t.team_id",
    "union names after the first": "SELECT id AS k FROM player UNION SELECT 1 ORDER BY k",
    "grouping sets": "SELECT team_id, name, GROUPING(team_id), count(*) FROM player "
    "GROUP BY GROUPING  SETS ((team_id, name), (team_id), ())",
    "rollup, cube": "SELECT team_id, grouping_id(team_id, name) FROM player "
    "GROUP BY ROLLUP(team_id, name) HAVING count(*) > 1 "
    "UNION ALL SELECT team_id, grouping(name) FROM player GROUP BY CUBE (team_id, name)",
    "grouped by position": "SELECT upper(name), count(*) FROM player GROUP BY 1",
    "grouped by an equal expression": "SELECT date_format(dt, '%Y') y, count(*) FROM player "
    "GROUP BY DATE_FORMAT(player.DT, '%Y')",
    "grouped by another name of it": "SELECT p.id FROM player p GROUP BY id ORDER BY p.id",
    "rollup": "SELECT team_id, name, count(*) FROM player GROUP BY ROLLUP (team_id, name)",
    "constants need no grouping": "SELECT 'x', 1 + 1, now(), count(*) FROM player",
    "window over aggregates": "SELECT team_id, rank() OVER (ORDER BY sum(score) DESC) FROM player "
    "GROUP BY team_id",
    "subquery beside aggregates": "SELECT count(*) / (SELECT count(*) FROM team) FROM player",
    "group by all": "SELECT team_id, count(*) FROM player GROUP BY ALL",
    "order by all": "SELECT team_id FROM player ORDER BY ALL",
    "distinct ordered by alias": "SELECT DISTINCT upper(name) AS n FROM player ORDER BY n",
    "combinators": "SELECT sum_if(score, id > 1), avg_merge(s) FROM (SELECT avg_state(score) s, "
    "score, id FROM player) t",
    "minus": "SELECT id FROM player MINUS SELECT team_id FROM team",
    "hints and partitions": "SELECT p.id FROM player PARTITION (p1) p JOIN [broadcast] team t "
    "ON p.team_id = t.team_id",
    "the column is called like a keyword": "SELECT date, `rows` FROM (SELECT 1 date, 2 `rows`) t",
    "explain": "EXPLAIN VERBOSE SELECT id FROM player",
    "system tables": "SELECT table_name FROM information_schema.tables",
    "other catalogs": "SELECT anything FROM lake.db.player",
    "dual": "SELECT 1 FROM dual",
}

INVALID = {
    "unknown-table": "SELECT 1 FROM PLAYER",
    "unknown-qualifier": "SELECT Player.id FROM player",
    "unknown-column": "SELECT id FROM player GROUP BY nothing",
    "alias-not-visible": "SELECT id AS k FROM player p JOIN team t ON k = t.team_id",
    "ambiguous-column": "SELECT x FROM (SELECT 1 AS x, 2 AS x) t",
    "not-unique-alias": "WITH c AS (SELECT 1), c AS (SELECT 2) SELECT 1 FROM c",
    "not-grouped": "SELECT upper(name) FROM player GROUP BY lower(name)",
    "unknown-function": "SELECT uper(name) FROM player",
}


@pytest.mark.parametrize("sql", VALID.values(), ids=VALID)
def test_valid_queries_have_no_errors(sql: str) -> None:
    assert errors(sql) == []


@pytest.mark.parametrize(("code", "sql"), INVALID.items(), ids=INVALID)
def test_further_hits(code: str, sql: str) -> None:
    assert code in errors(sql)


@pytest.mark.parametrize(
    ("sql", "code", "hint"),
    [
        ("SELECT teamid FROM player", "unknown-column", "did you mean `team_id`?"),
        ("SELECT title FROM player", "unknown-column", "It exists in `team`"),
        (
            "SELECT teamid FROM player",
            "unknown-column",
            "no column `teamid` in `player`; did you mean `team_id`?",
        ),
        (
            "SELECT extra FROM team",
            "unknown-column",
            "no column `extra` in `team`. It exists in `tags`",
        ),
        (
            "SELECT zzz FROM team",
            "unknown-column",
            "no column `zzz` in `team`; it has `team_id`, `title`, `founded`",
        ),
        (
            "WITH c AS (SELECT team_id FROM team) SELECT founded FROM c",
            "unknown-column",
            "no column `founded` in `c`; add it to the SELECT of `c`",
        ),
        (
            "SELECT c.founded FROM (SELECT team_id FROM team UNION SELECT 1) c",
            "unknown-column",
            "add it to the SELECT of `c`",
        ),
        (
            "SELECT founded FROM (SELECT team_id FROM team)",
            "unknown-column",
            "add it to the inner SELECT",
        ),
        (
            "SELECT t.title FROM player p",
            "unknown-qualifier",
            "FROM has `p`",
        ),
        (
            "SELECT team.title FROM player",
            "unknown-qualifier",
            "FROM has `player`; join `team` if it is needed",
        ),
        (
            "SELECT x.id FROM player p, (SELECT p.id FROM team) x",
            "unknown-qualifier",
            "`p` belongs to another SELECT",
        ),
        (
            "WITH a AS (SELECT 1 FROM bb), bb AS (SELECT 2) SELECT 1 FROM a",
            "unknown-table",
            "WITH defines `bb` later or elsewhere",
        ),
        (
            "WITH active AS (SELECT 1) SELECT 1 FROM actives",
            "unknown-table",
            "did you mean `active`?",
        ),
        ("SELECT id * 2 AS k FROM player WHERE k = 1", "alias-not-visible", "write id * 2 again"),
        (
            "SELECT count(*) AS n FROM player WHERE n > 1",
            "alias-not-visible",
            "move the condition to HAVING",
        ),
        (
            "SELECT rank() OVER (ORDER BY id) AS n FROM player WHERE n = 1",
            "alias-not-visible",
            "move the condition to QUALIFY",
        ),
        (
            "SELECT team_id, name FROM player GROUP BY team_id",
            "not-grouped",
            "add name to GROUP BY, or write any_value(name)",
        ),
        ("SELECT 1 FROM player JOIN team USING (title)", "using-column", "only `team` has it"),
        ("SELECT 1 FROM teams", "unknown-table", "did you mean `team`?"),
        ("SELECT 1 FROM Team", "unknown-table", "case-sensitive; did you mean `team`?"),
        ("SELECT player.id FROM player p", "unknown-qualifier", "called `p` here"),
        (
            "SELECT t.title FROM player p SEMI JOIN team t ON p.id = t.team_id",
            "unknown-qualifier",
            "semi or anti join",
        ),
        ("SELECT id k FROM player WHERE k = 1", "alias-not-visible", "not visible in WHERE"),
        ("SELECT team_id FROM player, team", "ambiguous-column", "`player`.`team_id`"),
        ("SELECT upper(name, 1) FROM player", "wrong-arguments", "it takes 1 argument, not 2"),
        ("SELECT to_char(dt) FROM player", "unknown-function", "did you mean `date_format`?"),
    ],
)
def test_hints(sql: str, code: str, hint: str) -> None:
    found = [f for f in lint(sql, SCHEMA, "main") if f.code == code]
    assert found, [str(f) for f in lint(sql, SCHEMA, "main")]
    assert hint in (found[0].hint or "")


@pytest.mark.parametrize(
    ("sql", "place"),
    [
        ("SELECT teamid FROM player", (1, 8)),
        ("SELECT id,\n  p.nothing\nFROM player p", (2, 3)),
        ("SELECT 1\nFROM nowhere", (2, 6)),
        ("SELECT '中文', 数 FROM player", (1, 14)),
        ("SELECT id::STRING FROM player", (1, 10)),
        ("SELECT uper(name) FROM player", (1, 8)),
    ],
)
def test_places_count_from_one_in_characters(sql: str, place: tuple[int, int]) -> None:
    found = lint(sql, SCHEMA, "main")[0]
    assert (found.line, found.column) == place


def test_messages_are_starrocks_own_without_prefix() -> None:
    assert lint("SELECT zzz FROM player", SCHEMA)[0].message == "Column 'zzz' cannot be resolved"
    assert lint("SELECT 1 FROM zzz", SCHEMA)[0].message == "Unknown table 'zzz'"


WARNED = {
    "an unlinked table beside a linked one": (
        "cross-join",
        "SELECT 1 FROM team a JOIN team b ON a.team_id = b.team_id, tags c WHERE a.title = 'x'",
    ),
    "days are subtracted from one another": (
        "date-arithmetic",
        "SELECT founded - CAST('2025-01-01' AS DATE) FROM team",
    ),
    "a text column of days": (
        "date-arithmetic",
        "SELECT dt - 1 FROM player WHERE dt = '20250101'",
    ),
    "NULL in a list": ("null-comparison", "SELECT 1 FROM team WHERE team_id NOT IN (1, NULL)"),
    "LIMIT inside": (
        "limit-without-order",
        "SELECT max(team_id) FROM (SELECT team_id FROM team LIMIT 3) t",
    ),
    "a page of nothing in particular": (
        "limit-without-order",
        "SELECT title FROM team LIMIT 10 OFFSET 20",
    ),
    "a string column against another's number": (
        "string-with-number",
        "SELECT 1 FROM team t JOIN tags g ON t.title = g.id",
    ),
    "quoted like a name": ("quoted-name", "SELECT title FROM team WHERE \"title\" = 'x'"),
    "the whole day is not meant": (
        "datetime-with-day",
        "SELECT day FROM calendar WHERE starts = '2025-01-01'",
    ),
    "read whole in a CTE": (
        "partition-filter",
        "WITH c AS (SELECT id FROM player) SELECT id FROM c WHERE id = 1",
    ),
    "IGNORE NULLS does not help": (
        "last-value-frame",
        "SELECT last_value(title IGNORE NULLS) OVER (ORDER BY founded) FROM team",
    ),
}

UNWARNED = {
    "linked by WHERE": "SELECT 1 FROM team a, team b, tags c WHERE a.team_id = b.team_id "
    "AND b.team_id = c.id",
    "linked by a subquery": "SELECT 1 FROM team a, team b WHERE EXISTS (SELECT 1 FROM tags c "
    "WHERE c.id = a.team_id AND c.id = b.team_id)",
    "one row": "SELECT title, n FROM team, (SELECT count(*) AS n FROM team) t",
    "one row of a CTE": "WITH c AS (SELECT max(team_id) AS n FROM team) SELECT 1 FROM team, c",
    "table function": "SELECT id, x FROM tags, unnest(tag) AS u (x)",
    "days are added": "SELECT founded + INTERVAL 1 DAY, founded - INTERVAL 1 MONTH FROM team",
    "numbers are added": "SELECT team_id + 1, team_id - team_id FROM team",
    "a look at some rows": "SELECT title FROM team LIMIT 10",
    "one row of many": "SELECT count(*) FROM team LIMIT 1",
    "no partner wanted": "SELECT a.title FROM team a LEFT JOIN tags b ON a.team_id = b.id "
    "WHERE b.id IS NULL AND a.title = 'x'",
    "either of them": "SELECT a.title FROM team a LEFT JOIN tags b ON a.team_id = b.id "
    "WHERE b.id = 1 OR a.team_id = 2",
    "a string that is a string": "SELECT 'title' FROM team ORDER BY title",
    "a string alias": 'SELECT team_id AS "title" FROM team',
    "filtered further out": "WITH c AS (SELECT id, dt FROM player) SELECT id FROM c "
    "WHERE dt = '20250101'",
    "a number as text": "SELECT 1 FROM team WHERE team_id = '1' AND founded = '2025-01-01'",
    "null-safe": "SELECT 1 FROM team WHERE title <=> NULL",
}


@pytest.mark.parametrize(("code", "sql"), WARNED.values(), ids=WARNED)
def test_traps_are_warned_of(code: str, sql: str) -> None:
    found = {f.code: f.severity for f in lint(sql, SCHEMA, "main")}
    assert found.get(code) == "warning"


@pytest.mark.parametrize("sql", UNWARNED.values(), ids=UNWARNED)
def test_what_is_meant_is_not_warned_of(sql: str) -> None:
    assert [str(f) for f in lint(sql, SCHEMA, "main") if f.severity != "style"] == []


@pytest.mark.parametrize("version", ["2.5", "3.3", "main"])
def test_the_golden_queries_of_the_examples_are_above_reproach(version: str) -> None:
    folder = Path(__file__).parents[2] / "examples"
    schema = load_schema(folder / "schema.json", folder / "create_table.sql")
    questions = json.loads((folder / "final_dataset.json").read_text(encoding="utf-8"))
    found = {q["sql_id"]: lint(q["sql"], schema, version) for q in questions if q.get("sql")}
    assert {sql_id: findings for sql_id, findings in found.items() if findings} == {}


def test_lateral_aliases_came_with_3_3() -> None:
    sql = "SELECT score * 2 AS d, d + 1 AS e FROM player"
    assert errors(sql, version="3.2") == ["alias-not-visible"]
    assert errors(sql, version="2.5") == ["alias-not-visible"]
    assert errors(sql, version="3.3") == []


@pytest.mark.parametrize(
    ("sql", "database", "expected"),
    [
        ("SELECT a FROM t", "d1", []),
        ("SELECT a FROM t", "d2", ["unknown-column"]),
        ("SELECT b FROM d2.t", "d1", []),
        ("SELECT d2.t.b FROM d2.t", "d1", []),
        ("SELECT c FROM u", "d1", ["unknown-table"]),
        ("SELECT c FROM u", None, []),
        ("SELECT x FROM nowhere.t", "d1", []),
        ("SELECT t.a, x.b FROM d1.t JOIN d2.t x ON t.a = x.b", None, []),
    ],
)
def test_databases(sql: str, database: str | None, expected: list[str]) -> None:
    assert errors(sql, TWO, database=database) == expected


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT anything, t.else FROM t",
        "SELECT x FROM (SELECT * FROM t) a",
        "WITH c AS (SELECT * FROM t) SELECT x, c.y FROM c JOIN u ON c.k = u.k",
    ],
)
def test_what_no_schema_knows_is_not_judged(sql: str) -> None:
    assert errors(sql.replace("t.else", "t.`else`"), OPEN) == []


def test_what_from_calls_is_a_table_function() -> None:
    (finding,) = lint("SELECT 1 FROM tags, explode_all(tag)", SCHEMA, read_only=False)
    assert (finding.code, finding.column) == ("unknown-table-function", 21)


def test_user_defined_functions_are_known_from_ddl() -> None:
    schema = schema_from_ddl("CREATE TABLE t (a INT); CREATE FUNCTION my_f(INT) RETURNS INT;")
    assert errors("SELECT my_f(a) FROM t", schema) == []
    assert errors("SELECT my_g(a) FROM t", schema) == ["unknown-function"]


def test_read_only_comes_first_and_can_be_left_out() -> None:
    assert codes("DELETE FROM player") == ["forbidden-statement"]
    assert codes("SELECT 1; SELECT 2") == ["statement-count"]
    assert codes("") == ["statement-count"]
    assert codes("SELECT 1; SELECT zzz FROM player", read_only=False)[0] == "unknown-column"


def test_a_version_that_is_none_is_an_error_of_the_caller() -> None:
    with pytest.raises(ConfigError):
        lint("SELECT 1", SCHEMA, "latest")


HOSTILE = {
    "parentheses": "SELECT " + "(" * 5000 + "1" + ")" * 5000,
    "unclosed": "SELECT " + "(" * 5000,
    "100 kB of names": "SELECT " + ", ".join(f"c{i}" for i in range(13_000)) + " FROM player",
    "100 kB of plus": "SELECT 1" + " + 1" * 25_000,
    "and": "SELECT 1 FROM player WHERE id = 1" + " AND id = 1" * 8000,
    "unions": "SELECT 1" + " UNION SELECT 1" * 2000,
    "not": "SELECT " + "NOT " * 5000 + "1",
    "case": "SELECT " + "CASE WHEN " * 3000 + "1",
    "NUL": "SELECT a\x00b FROM player",
    "quote": "SELECT 'abc FROM player",
    "comment": "SELECT 1 /* FROM player",
    "backslash": "SELECT 'abc\\' FROM player",
    "surrogate": "SELECT '\ud800' FROM player",
    "2 MB": "SELECT " + "1," * 1_000_000,
    "brackets": "SELECT a[" * 2000,
}


@pytest.mark.parametrize("sql", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_ends_in_findings_in_bounded_time(sql: str) -> None:
    started = time.monotonic()
    found = lint(sql, SCHEMA, "main")
    assert time.monotonic() - started < 30
    assert all(len(finding.message) < 1000 for finding in found)


WORDS = """
SELECT FROM WHERE GROUP BY ORDER HAVING ( ) , . * = + - 1 'a' `b` id name player team p t AS JOIN ON
USING UNION ALL WITH count sum OVER CASE WHEN END IN NOT NULL [ ] { } -> @ ; /* */ LATERAL unnest
VALUES PARTITION MINUS INTERVAL DAY LIMIT DISTINCT
"""


@settings(max_examples=150)
@given(st.lists(st.sampled_from(sorted(WORDS.split())), max_size=25))
def test_any_sequence_of_words_is_answered(words: list[str]) -> None:
    for finding in lint(" ".join(words), SCHEMA, "2.5", read_only=False):
        assert finding.code
