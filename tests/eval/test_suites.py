"""Test suites: what they tell apart, what they must not, and that rows respect the schema."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.errors import DataError
from starsql.eval.conditions import asked_of
from starsql.eval.other_scorers import OTHER_SCORERS
from starsql.eval.populate import Population
from starsql.eval.suites import TODAY, Suites

SCHEMA = schema_from_ddl("""
CREATE TABLE player (id INT NOT NULL, name STRING NOT NULL, team_id INT, age INT, score DOUBLE,
    born DATE, day STRING, stat_day BIGINT, bits STRING) PRIMARY KEY(id) DISTRIBUTED BY HASH(id);
CREATE TABLE team (team_id INT NOT NULL, title STRING) PRIMARY KEY(team_id)
    DISTRIBUTED BY HASH(team_id);
CREATE TABLE visit (player INT, page STRING, seconds BIGINT, hour STRING);
CREATE TABLE payment (player INT, paid DECIMAL(20, 4), rate DOUBLE)
""")
NOW = datetime.combine(TODAY, datetime.min.time())


@pytest.fixture(scope="module")
def suites() -> Iterator[Suites]:
    with Suites(SCHEMA) as opened:
        yield opened


WRONG = {
    "border": ("SELECT id FROM player WHERE age > 30", "SELECT id FROM player WHERE age >= 30"),
    "null": ("SELECT count(age) FROM player", "SELECT count(*) FROM player"),
    "not-equal": (
        "SELECT id FROM player WHERE age <> 3 OR age IS NULL",
        "SELECT id FROM player WHERE age <> 3",
    ),
    "left-join": (
        "SELECT p.name, t.title FROM player p LEFT JOIN team t ON p.team_id = t.team_id",
        "SELECT p.name, t.title FROM player p JOIN team t ON p.team_id = t.team_id",
    ),
    "distinct": ("SELECT DISTINCT page FROM visit", "SELECT page FROM visit"),
    "count-distinct": (
        "SELECT count(DISTINCT player) FROM visit WHERE seconds > 60",
        "SELECT count(player) FROM visit WHERE seconds > 60",
    ),
    "text-day": (
        "SELECT count(*) FROM player WHERE day BETWEEN '20250701' AND '20250731'",
        "SELECT count(*) FROM player WHERE day BETWEEN '20250701' AND '20250730'",
    ),
    "number-day": (
        "SELECT id FROM player WHERE stat_day >= 20250701",
        "SELECT id FROM player WHERE stat_day >= 20250702",
    ),
    "last-day": (
        "SELECT id FROM player WHERE born < '9999-12-31'",
        "SELECT id FROM player WHERE born <= '9999-12-31'",
    ),
    "date": (
        "SELECT id FROM player WHERE born < '2024-03-01'",
        "SELECT id FROM player WHERE born <= '2024-03-01'",
    ),
    "part": (
        "SELECT count(*) FROM visit WHERE left(hour, 8) = '20250714'",
        "SELECT count(*) FROM visit WHERE left(hour, 8) = '20250715'",
    ),
    "bits": (
        "SELECT id FROM player WHERE substr(bits, 7, 1) = '1' AND substr(bits, 8, 2) = '00'",
        "SELECT id FROM player WHERE substr(bits, 7, 1) = '1' AND substr(bits, 9, 2) = '00'",
    ),
    "having": (
        "SELECT player, count(*) FROM visit GROUP BY player HAVING count(*) >= 12",
        "SELECT player, count(*) FROM visit GROUP BY player HAVING count(*) > 12",
    ),
    "aggregate": (
        "SELECT player, sum(seconds) FROM visit GROUP BY player",
        "SELECT player, max(seconds) FROM visit GROUP BY player",
    ),
    "union": (
        "SELECT team_id FROM player UNION ALL SELECT team_id FROM team",
        "SELECT team_id FROM player UNION SELECT team_id FROM team",
    ),
    "order": ("SELECT id FROM player ORDER BY id DESC", "SELECT id FROM player"),
    "like": (
        "SELECT id FROM player WHERE name LIKE 'Ann%'",
        "SELECT id FROM player WHERE name LIKE '%Ann%'",
    ),
    "today": (
        "SELECT id FROM player WHERE born >= date_sub(curdate(), interval 7 day)",
        "SELECT id FROM player WHERE born > date_sub(curdate(), interval 7 day)",
    ),
    "refused": ("SELECT id FROM player", "SELECT no_such FROM player"),
}


@pytest.mark.parametrize(("golden", "answer"), WRONG.values(), ids=WRONG)
def test_wrong_answers_are_told_apart(suites: Suites, golden: str, answer: str) -> None:
    outcome = suites.of(golden).judge(answer)
    assert not outcome.right
    assert outcome.reason


RIGHT = {
    "itself": "SELECT p.name, count(*) AS n FROM player p JOIN visit v ON v.player = p.id "
    "WHERE v.seconds > 60 GROUP BY p.name ORDER BY n DESC, p.name LIMIT 3",
    "re-formatted": "select p.name,count( * ) as n\nfrom player as p inner join visit v\n"
    "on v.player=p.id where v.seconds>60 group by p.name order by n desc,p.name limit 3",
    "re-aliased": "SELECT a.name AS who, count(*) AS often FROM player a JOIN visit b "
    "ON b.player = a.id WHERE b.seconds > 60 GROUP BY a.name ORDER BY often DESC, who LIMIT 3",
    "cte": "WITH v AS (SELECT player FROM visit WHERE seconds > 60) SELECT p.name, count(*) AS n "
    "FROM player p JOIN v ON v.player = p.id GROUP BY p.name ORDER BY n DESC, p.name LIMIT 3",
    "subquery": "SELECT d.name, count(*) AS n FROM (SELECT p.name, v.seconds FROM player p "
    "JOIN visit v ON v.player = p.id) d WHERE d.seconds > 60 GROUP BY d.name "
    "ORDER BY n DESC, d.name LIMIT 3",
}


@pytest.mark.parametrize("answer", RIGHT.values(), ids=RIGHT)
def test_the_golden_query_in_other_words_is_right(suites: Suites, answer: str) -> None:
    outcome = suites.of(RIGHT["itself"]).judge(answer)
    assert outcome.right, outcome.reason
    assert outcome.databases == 5


@pytest.mark.parametrize(
    "golden",
    [
        "SELECT player FROM payment WHERE paid < 123456789012345678",
        "SELECT player FROM payment WHERE paid = -1e308 OR player = 3",
        "SELECT player FROM payment WHERE rate BETWEEN 3 AND 1e400 OR player = 3",
        f"SELECT player FROM payment WHERE rate / {2**127} > 3 OR player = 3",
    ],
)
def test_no_number_is_too_large_for_a_suite(suites: Suites, golden: str) -> None:
    assert suites.of(golden).judge(golden).right


@pytest.mark.parametrize(
    "condition",
    [
        "born = '0001-01-01'",
        "day >= '9999-12-31 23:59:59'",
        "born > '2025-07-01T00:00:00+08:00'",
        "age = 'inf'",
        "age = 'nan'",
        "age > '²'",
        "stat_day < 1e308",
        "substr(name, 99999999, 2) = 'ab'",
        "datediff(born, '2025-07-01') > 99999999",
        "date_add(born, INTERVAL 99999999999 DAY) > '2025-07-01'",
        "born BETWEEN '1970-01-01' AND '2025-07-01' AND born <> 9999",
    ],
)
def test_no_literal_is_too_odd_for_a_suite(suites: Suites, condition: str) -> None:
    golden = f"SELECT id FROM player WHERE {condition} OR age > 3"
    assert suites.of(golden).judge(golden).right


def test_keys_and_not_null_hold_in_every_database() -> None:
    asked = asked_of("SELECT id FROM player WHERE name = 'a' AND age > 3", SCHEMA, None, NOW)
    for number in range(5):
        rows = Population(SCHEMA, asked, f"0:{number}", number).rows(SCHEMA.tables[0])
        assert len({row[0] for row in rows}) == len(rows)
        assert all(row[0] is not None and row[1] is not None for row in rows)


def test_tables_that_only_the_answer_reads_hold_rows(suites: Suites) -> None:
    suite = suites.of("SELECT count(*) FROM team")
    outcome = suite.judge("SELECT count(*) FROM visit")
    assert not outcome.right
    assert outcome.answer is not None
    assert outcome.answer.rows[0] != ("0",)


def test_a_golden_query_that_cannot_run_or_means_no_rows_in_particular_is_refused(
    suites: Suites,
) -> None:
    with pytest.raises(DataError, match="does not run"):
        suites.of("SELECT a FROM no_such")
    with pytest.raises(DataError, match="order in which rows are stored"):
        suites.of("SELECT d.* FROM (SELECT * FROM visit LIMIT 5) d")
    with pytest.raises(DataError, match=r"does not run .*: Expected LE 1"):
        suites.of("SELECT (SELECT page FROM visit) FROM team")
    with pytest.raises(DataError, match=r"returns more than 20000 rows"):
        suites.of("SELECT a.page FROM visit a, visit b, visit c, visit d")


@pytest.mark.parametrize(
    "condition",
    ["day < '9999-12-31'", "born <= '9999-12-31'", "coalesce(day, '9999-12-31') > '2025-07-01'"],
)
def test_the_last_day_of_the_calendar_has_no_day_after_it(suites: Suites, condition: str) -> None:
    golden = f"SELECT id FROM player WHERE {condition}"
    assert suites.of(golden).judge(golden).right


def test_a_query_that_fails_on_rows_of_its_own_is_found(suites: Suites) -> None:
    assert suites.failure("SELECT id FROM player WHERE day = '20250701'") is None
    unknown = suites.failure("SELECT no_such FROM player")
    many = suites.failure("SELECT id FROM player WHERE age = (SELECT age FROM player)")
    assert unknown is not None
    assert "no_such" in unknown.message
    assert many is not None
    assert many.source == "execute"


OTHERS = {
    # golden query, answer, who calls it right
    "itself": (
        "SELECT page FROM visit",
        "SELECT page FROM visit",
        {"bird", "spider2", "two-decimals"},
    ),
    "how-often": ("SELECT page FROM visit", "SELECT DISTINCT page FROM visit", {"bird"}),
    "a-column-more": ("SELECT page FROM visit", "SELECT page, hour FROM visit", {"spider2"}),
    "rounded": (
        "SELECT sum(score) / 7 FROM player",
        "SELECT round(sum(score) / 7, 2) FROM player",
        {"spider2", "two-decimals"},
    ),
    "wrong-somewhere": (
        "SELECT id FROM player WHERE age > 30",
        "SELECT id FROM player WHERE age >= 30",
        set(),
    ),
    "refused": ("SELECT page FROM visit", "SELECT no_such FROM visit", set()),
}


@pytest.mark.parametrize(("golden", "answer", "right"), OTHERS.values(), ids=OTHERS)
def test_other_scorers_are_right_where_they_are_on_every_database(
    golden: str, answer: str, right: set[str]
) -> None:
    with Suites(SCHEMA, others=True) as suites:
        outcome = suites.of(golden).judge(answer)
    assert {name for name, found in outcome.others.items() if found} == right
    assert set(outcome.others) == set(OTHER_SCORERS)


def test_suites_are_the_same_whenever_they_are_made() -> None:
    golden = "SELECT player, sum(seconds) FROM visit WHERE page = 'x' GROUP BY player"
    with Suites(SCHEMA) as one, Suites(SCHEMA) as two, Suites(SCHEMA, seed=1) as other:
        results = [
            [d.expected.rows.rows for d in each.of(golden).databases] for each in (one, two, other)
        ]
    assert results[0] == results[1] != results[2]
