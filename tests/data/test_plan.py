"""Plans that are read off queries, and what asks for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import pytest
from typer.testing import CliRunner

from starsql.cli.command import app
from starsql.data.answer import extract_plan, extract_sql
from starsql.data.files import read_examples, write_records
from starsql.data.plan import plan_of, with_plans
from starsql.data.prompt import prompt_version, question_text
from starsql.data.questions import load_data_set
from starsql.data.target import TASK, asking_for, for_target, version_for
from starsql.records import ExampleMeta, Licence, Message, PreferencePair, SftExample

TABLES = "table singer\nint: singer_id age\nstring: name国家\ntable concert\nint: singer_id year"
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize(
    ("sql", "plan"),
    [
        ("select count(*) from singer", "From: singer\nOutput: number of rows"),
        (
            "select distinct name n from singer where age > 30 and name like 'A%' or age is null",
            "From: singer\nWhere: (age above 30 and name like 'A%') or age is missing\n"
            "Output without repeats: name as n",
        ),
        (
            "select T1.name, avg(year) as y from singer T1 join concert as T2 "
            "on T1.singer_id = T2.singer_id group by T1.name having count(*) >= 2 "
            "order by y desc, T1.name limit 3",
            "From: singer; join concert on singer.singer_id = concert.singer_id\n"
            "Group by: singer.name\nKeep groups: number of rows at least 2\n"
            "Output: singer.name, average of concert.year as y\n"
            "Order: y descending, singer.name, first 3",
        ),
        (
            "select name from singer where singer_id not in (select singer_id from concert) "
            "and not exists (select 1 from concert c where c.singer_id = singer.singer_id)",
            "[1] From: concert. Output: singer_id\n"
            "[2] From: concert. Where: concert.singer_id is singer.singer_id. Output: 1\n"
            "From: singer\nWhere: singer_id not in [1] and [2] has no row\nOutput: name",
        ),
        (
            "with old as (select * from singer where age between 60 and 70) "
            "select max(n) from (select count(distinct name) as n from old) x",
            "old: From: singer. Where: age from 60 to 70. Output: all columns\n"
            "[1] From: old. Output: count of distinct name as n\n"
            "From: [1] as x\nOutput: largest n",
        ),
        (
            "select a.name from singer a left join singer b on a.age = b.age, concert "
            "where b.name in ('x', 'y') limit 2 offset 4",
            "From: singer as a, concert; left join singer as b on a.age = b.age\n"
            "Where: b.name in ('x', 'y')\nOutput: a.name\nOnly: after the first 4, first 2",
        ),
        (
            "select name from singer union all select year from concert order by 1",
            "[1] From: singer. Output: name\n[2] From: concert. Output: year\n"
            "Output: rows of [1], then of [2]\nOrder: 1",
        ),
        (
            "select sum(age) over (partition by name), case when age > (select 1) then 1 end "
            "from singer",
            "[1] Output: 1\nFrom: singer\n"
            "Output: SUM(age) OVER (PARTITION BY name), CASE WHEN age > [1] THEN 1 END",
        ),
    ],
)
def test_a_plan_says_what_the_query_does(sql: str, plan: str) -> None:
    assert plan_of(sql, "en", TABLES) == plan


def test_a_chinese_question_has_a_chinese_plan() -> None:
    sql = (
        "select T1.name, count(distinct T2.year) n from singer T1 left join concert T2 on "
        "T1.singer_id = T2.singer_id where T1.age <= 30 and not T1.name in ('甲', '乙') "
        "group by T1.name order by n desc limit 1"
    )
    assert plan_of(sql, "zh", TABLES) == (
        "取自：singer；左连接 concert，按 singer.singer_id = concert.singer_id\n"
        "条件：singer.age 不大于 30 且 singer.name 不属于 ('甲', '乙')\n"
        "分组：singer.name\n输出：singer.name，concert.year 的去重个数 记作 n\n"
        "排序：n 降序，取前 1"
    )


@pytest.mark.parametrize("text", ["selec 1", "", "delete from singer", "select '```' from singer"])
def test_what_is_no_query_has_no_plan(text: str) -> None:
    assert plan_of(text, "en") is None


def test_all_golden_queries_of_the_examples_have_short_plans() -> None:
    for question in load_data_set(EXAMPLES).questions:
        assert question.golden_sql
        plan = plan_of(question.golden_sql, question.language)
        assert plan, question.sql_id
        assert len(plan) < 1.6 * len(question.golden_sql)
        assert plan.count("\n") < 8


def messages(sql: str) -> tuple[Message, ...]:
    asked = f"# Tables\n{TABLES}\n\n# Question\nHow many?\n\n{TASK}"
    return (
        {"role": "system", "content": "You write SQL."},
        {"role": "user", "content": asked},
        {"role": "assistant", "content": f"```sql\n{sql}\n```"},
    )


def meta(
    id_: str, language: Literal["en", "zh"] = "en", *, gloss: bool = False, **extra: str
) -> ExampleMeta:
    return ExampleMeta(
        id_, "test", Licence("CC0-1.0"), prompt_version(), language, gloss=gloss, extra=extra
    )


def test_each_side_of_a_pair_has_its_own_plan() -> None:
    *prompt, chosen = messages("select count(*) from singer")
    wrong = [messages(sql)[-1] for sql in ("select count(*) from concert", "select from")]
    pairs = [PreferencePair(tuple(prompt), (chosen,), (w,), meta(w["content"])) for w in wrong]
    other, same = with_plans(pairs)
    assert other.meta.extra["plan"] == "From: singer\nOutput: number of rows"
    assert other.meta.extra["rejected_plan"] == "From: concert\nOutput: number of rows"
    assert "rejected_plan" not in same.meta.extra
    both = for_target("plan+sql", same)
    assert isinstance(both, PreferencePair)
    plans = {extract_plan(turn["content"]) for turn in (*both.chosen, *both.rejected)}
    assert plans == {"From: singer\nOutput: number of rows"}
    assert extract_sql(both.rejected[0]["content"]) == "select from"


def test_plans_are_in_the_language_that_the_model_reads() -> None:
    sql = "select name from singer"
    about = [meta("en"), meta("zh", "zh"), meta("gloss", "zh", gloss=True)]
    plans = [e.meta.extra["plan"] for e in with_plans(SftExample(messages(sql), m) for m in about)]
    assert [plan[:2] for plan in plans] == ["Fr", "取自", "Fr"]


def test_a_plan_is_asked_for_in_words_of_their_own() -> None:
    example = SftExample(messages("select 1"), meta("x", plan="Output: 1", template="t"))
    assert for_target("sql", example) is example
    assert for_target("plan+sql", SftExample(messages("select 1"), meta("y"))) is None
    asked = for_target("plan+sql", example)
    assert asked is not None
    assert asked.messages[-1]["content"] == "Output: 1\n\n```sql\nselect 1\n```"
    assert asked.messages[1]["content"].endswith(
        "Plan the query in a few short lines, then answer "
        "with the StarRocks query in a ```sql block."
    )
    assert question_text(asked.messages) == "How many?"
    assert (
        asked.meta.prompt_version == version_for("plan+sql", prompt_version()) != prompt_version()
    )
    assert version_for("sql", prompt_version()) == prompt_version()
    again = asking_for("plan+sql", asked.messages[:-1])
    assert again == list(asked.messages[:-1])
    with pytest.raises(ValueError, match="does not end as starsql's does"):
        asking_for("plan+sql", [{"role": "user", "content": "How many?"}])


def test_the_commands_make_and_export_plans(tmp_path: Path) -> None:
    examples = [SftExample(messages(sql), meta(sql)) for sql in ("select 1", "no query")]
    write_records(tmp_path / "a.jsonl", examples)
    run = CliRunner().invoke
    made = run(app, ["data", "plan", str(tmp_path / "a.jsonl"), "-o", str(tmp_path / "b.jsonl")])
    assert made.exit_code == 0
    assert "2 examples, 1 of them without a plan" in made.stderr
    planned = list(read_examples(tmp_path / "b.jsonl", pytest.fail))
    assert [one.meta.extra for one in planned] == [{"plan": "Output: 1"}, {}]
    shown = run(app, ["data", "show", str(tmp_path / "b.jsonl")])
    assert "-- plan\nOutput: 1\n-- answer" in shown.stdout

    write_records(tmp_path / "c.jsonl", planned[:1])
    arguments = ["--format", "trl", "--target", "plan+sql"]
    exported = run(
        app, ["data", "export", str(tmp_path / "c.jsonl"), "-o", str(tmp_path / "d"), *arguments]
    )
    assert exported.exit_code == 0
    (line,) = (tmp_path / "d").read_text().splitlines()
    assert json.loads(line)["completion"][0]["content"] == "Output: 1\n\n```sql\nselect 1\n```"
    refused = run(
        app, ["data", "export", str(tmp_path / "b.jsonl"), "-o", str(tmp_path / "e"), *arguments]
    )
    assert refused.exit_code != 0
