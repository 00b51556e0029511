"""Golden queries of data sets: adapted, and tagged where they ask for what nobody has told."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from starsql.data.golden import adapted, tags_of, unstated_literals
from starsql.data.questions import load_data_set
from starsql.dialect.schema import Column, Schema, Table
from starsql.records import Question


@pytest.mark.parametrize(
    ("text", "sql", "unstated"),
    [
        ("飞往天津的航班", "SELECT n FROM t WHERE airport = 'ATO'", ["ato"]),
        ("Flights to ATO", "SELECT n FROM t WHERE airport = 'ATO'", []),
        ("flights to ato", "SELECT n FROM t WHERE UPPER(airport) = UPPER('ATO')", []),
        ("名字里有ha的人", "SELECT n FROM t WHERE LOWER(n) LIKE '%ha%'", []),
        ("名字里有哈的人", "SELECT n FROM t WHERE LOWER(n) LIKE '%ha%'", ["ha"]),
        ("两个州", "SELECT n FROM t WHERE s IN ('Hawaii', 'Ohio')", ["hawaii", "ohio"]),
        ("7月1日", "SELECT n FROM t WHERE d = '20250701' AND h >= '2025-07-01'", []),
        ("每月", "SELECT DATE_FORMAT(d, '%Y年') FROM t", []),
        ("分档", "SELECT CASE WHEN a > 1 THEN 'many' ELSE 'few' END FROM t", []),
        ("不能读", "SELECT FROM WHERE 'x'", []),
    ],
)
def test_literals_that_no_question_states(text: str, sql: str, unstated: list[str]) -> None:
    question = Question("q", text, golden_sql=sql)
    assert unstated_literals(question) == unstated
    assert tags_of(question) == (("unstated-literal",) if unstated else ())


def test_knowledge_states_literals_too() -> None:
    question = Question("q", "无尽模式", golden_sql="SELECT 1 FROM t WHERE m = 'endless'")
    assert unstated_literals(question, "无尽模式：m = 'Endless'") == []
    assert unstated_literals(question, "") == ["endless"]


def test_queries_are_adapted_and_the_rest_stays() -> None:
    schema = Schema((Table("pets", (Column("name", "VARCHAR"),), database="zoo"),))
    questions = [
        Question("a", "?", db_id="zoo", golden_sql='SELECT NAME FROM PETS WHERE name = "Rex" ;'),
        Question("b", "?", db_id="zoo"),
        Question("c", "?", db_id="zoo", golden_sql="SELECT ((("),
    ]
    first, *others = adapted(questions, schema)
    assert first.golden_sql == "SELECT NAME FROM pets WHERE name = 'Rex'"
    assert others == questions[1:]


def test_spider_in_both_languages(shared: Path) -> None:
    """A third of the Chinese questions lacks what their queries need, of the English ones one."""
    tags = {}
    for language in ("zh", "en"):
        data = load_data_set(shared / "spider" / f"dev_{language}.json")
        assert data.golden_source == "sqlite"
        questions = list(adapted(data.questions, data.schema))
        assert Counter(one.language for one in questions).most_common(1)[0][0] == language
        tags[language] = Counter(tag for one in questions for tag in tags_of(one))
    assert tags == {"zh": {"unstated-literal": 133}, "en": {"unstated-literal": 1}}


def test_the_contest_s_golden_queries_are_starrocks_own(shared: Path) -> None:
    data = load_data_set(shared / "tgac")
    assert data.golden_source == "starrocks"
    assert sum(one.golden_sql is not None for one in data.questions) == 15
