"""Spider's layout as training examples: what is read, what is dropped, what comes out."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from sqlglot import exp
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.cspider import making
from starsql.data.cspider.layout import lay_out
from starsql.data.cspider.making import Query
from starsql.data.cspider.reading import (
    read_bilingual,
    read_databases,
    read_records,
    translated,
)
from starsql.data.cspider.rewrites import REWRITES
from starsql.data.linking import Linker, link_for_training
from starsql.dialect.parse import parse, to_sql
from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.schema_files import schema_from_spider
from starsql.errors import DataError
from starsql.eval.suites import Suites
from starsql.records import Question

PETS: dict[str, Any] = {
    "db_id": "pets",
    "table_names_original": ["Student", "Has_Pet", "Pets"],
    "table_names": ["student", "has pet", "pets"],
    "column_names_original": [
        [-1, "*"],
        [0, "StuID"],
        [0, "Name"],
        [0, "Age"],
        [1, "StuID"],
        [1, "PetID"],
        [2, "PetID"],
        [2, "PetType"],
        [2, "weight"],
    ],
    "column_types": [
        "text",
        "number",
        "text",
        "number",
        "number",
        "number",
        "number",
        "text",
        "number",
    ],
    "primary_keys": [1, 6],
    "foreign_keys": [[4, 1], [5, 6]],
}
RECORDS = [
    ("How many pets are heavier than 10?", "SELECT count(*) FROM pets WHERE weight  >  10"),
    ("体重超过10的宠物有多少？", "SELECT count(*) FROM pets WHERE weight  >  10"),
    (
        "Names of students who have a dog",
        "SELECT T1.Name FROM student AS T1 JOIN has_pet AS T2 ON T1.StuID = T2.StuID "
        'JOIN pets AS T3 ON T2.PetID = T3.PetID WHERE T3.PetType = "dog"',
    ),
    ("What is the heaviest pet?", "SELECT PetID FROM Pets ORDER BY weight DESC LIMIT 1"),
    ("What is the HEAVIEST pet", "SELECT PetID FROM Pets ORDER BY weight DESC LIMIT 1"),
    ("Which cats are there?", "SELECT PetID FROM cats"),
    ("Nonsense", "SELECT FROM WHERE"),
]


def write(folder: Path, records: list[dict[str, Any]] | None = None) -> None:
    """The three files; records: other ones than RECORDS, all in the database `pets`."""
    if records is None:
        records = [{"db_id": "pets", "question": q, "query": sql} for q, sql in RECORDS]
    (folder / "tables.json").write_text(json.dumps([PETS]))
    (folder / "train.json").write_text(json.dumps(records, ensure_ascii=False))
    gold = "".join(f"{one.get('query', '')}\t{one.get('db_id', '')}\n" for one in records)
    (folder / "train_gold.sql").write_text(gold)


def make(folder: Path, *options: str) -> tuple[Result, list[dict[str, Any]]]:
    gold = ("--gold-sql", str(folder / "train_gold.sql"))
    return make_of(folder / "train.json", folder, *gold, *options)


def make_of(questions: Path, folder: Path, *options: str) -> tuple[Result, list[dict[str, Any]]]:
    output = folder / "out.jsonl"
    result = CliRunner().invoke(
        app,
        [
            *("data", "cspider", "--train-json", str(questions)),
            *("--tables-json", str(folder / "tables.json"), "-o", str(output), *options),
        ],
    )
    lines = output.read_bytes().splitlines() if output.exists() else []
    return result, [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result, list[dict[str, Any]]]:
    folder = tmp_path_factory.mktemp("cspider")
    write(folder)
    return folder, *make(folder, "--rewrites", "0", "--dropped", str(folder / "dropped.jsonl"))


def test_queries_are_adapted_and_laid_out(
    made: tuple[Path, Result, list[dict[str, Any]]],
) -> None:
    _, result, examples = made
    assert result.exit_code == 0, result.output
    assert [example["messages"][-1]["content"] for example in examples] == [
        "```sql\nselect count(*) from Pets where weight > 10\n```",
        "```sql\nselect count(*) from Pets where weight > 10\n```",
        "```sql\nselect Student.Name\nfrom Student\n"
        "join Has_Pet on Student.StuID = Has_Pet.StuID\n"
        "join Pets on Has_Pet.PetID = Pets.PetID\nwhere Pets.PetType = 'dog'\n```",
        "```sql\nselect PetID from Pets order by weight desc limit 1\n```",
    ]


def test_what_is_to_be_taught_is_told_even_if_there_is_none(
    made: tuple[Path, Result, list[dict[str, Any]]],
) -> None:
    for line in ("1   25.0%  JOIN of three tables or more", "0    0.0%  window", "0    0.0%  CTE"):
        assert line in made[1].stderr


def test_sources_and_licences_follow_the_language(
    made: tuple[Path, Result, list[dict[str, Any]]],
) -> None:
    english, chinese = (example["meta"] for example in made[2][:2])
    assert (english["id"], english["source"]) == ("spider-pets:1", "spider")
    assert (chinese["id"], chinese["source"]) == ("cspider-pets:2", "cspider")
    assert english["licence"]["spdx"] == chinese["licence"]["spdx"] == "CC-BY-SA-4.0"
    assert "Spider, Yu et al." in english["licence"]["attribution"]
    assert "CSpider, Min et al." in chinese["licence"]["attribution"]


def test_what_fails_is_counted_and_listed(
    made: tuple[Path, Result, list[dict[str, Any]]],
) -> None:
    folder, result, _ = made
    listed = [json.loads(line) for line in (folder / "dropped.jsonl").read_text().splitlines()]
    assert [(one["number"], one["reason"]) for one in listed] == [
        (5, "duplicate"),
        (6, "adapt: unknown-table"),
        (7, "adapt: syntax"),
    ]
    assert "record 6 (pets): adapt: unknown-table: Unknown table 'cats'" in result.stderr
    assert "4 examples over 1 databases" in result.stderr


def test_workers_change_no_byte(made: tuple[Path, Result, list[dict[str, Any]]]) -> None:
    folder, _, examples = made
    _, again = make(folder, "--rewrites", "0", "--workers", "2")
    assert again == examples


def test_held_out_questions_are_refused(tmp_path: Path) -> None:
    write(tmp_path)
    measured = [{"sql_id": "a", "question": "how many pets are heavier than 10"}]
    (tmp_path / "dev.json").write_text(json.dumps(measured))
    result, examples = make(tmp_path, "--held-out", str(tmp_path / "dev.json"))
    assert "held out: the question is one of" in result.stderr
    assert "spider-pets:1" not in {example["meta"]["id"] for example in examples}
    assert len(examples) == 3


def test_databases_can_be_left_out(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "names.txt").write_text("# not these\npets  # all of it\n\n")
    assert read_databases(tmp_path / "names.txt") == {"pets"}
    result, _ = make(tmp_path, "--except-databases", str(tmp_path / "names.txt"))
    assert isinstance(result.exception, DataError)
    result, examples = make(tmp_path, "--only-databases", str(tmp_path / "names.txt"))
    assert len(examples) == 4


# Bad input


@pytest.mark.parametrize(
    ("train", "reasons"),
    [
        ('[{"db_id": "a", "question": "q", "query": "s"}, 3]', ["not an object"]),
        ('[{"db_id": "a", "query": "s"}]', ["no text under 'question'"]),
        ('[{"question": "q", "query": "s"}]', ["no text under 'db_id'"]),
        ('[{"db_id": "a", "question": "q"}]', ["no gold query"]),
        ('[{"db_id": "a", "question": "q", "query": "s"}, {"db_id": "a", "que', ["not JSON"]),
        ('[{"db_id": "a" "x"}, {"db_id": "a", "question": "q", "query": "s"}]', ["not JSON"]),
        ('{"db_id": "a"}', ["not JSON"]),
        ("", ["not JSON"]),
    ],
)
def test_a_bad_record_costs_no_other(tmp_path: Path, train: str, reasons: list[str]) -> None:
    (tmp_path / "train.json").write_text(train)
    read = read_records(tmp_path / "train.json")
    assert [one.reason for one in read.dropped] == reasons
    assert len(read.records) == train.count('"query": "s"}') - sum(
        reason.startswith("no text") for reason in reasons
    )


def test_wrong_bytes_cost_only_their_record(tmp_path: Path) -> None:
    records = [{"db_id": "a", "question": q, "query": "s"} for q in ("甲", "乙")]
    text = json.dumps(records, ensure_ascii=False)
    first, second = text.split("乙")
    (tmp_path / "train.json").write_bytes(first.encode() + "乙".encode("gbk") + second.encode())
    read = read_records(tmp_path / "train.json")
    assert [one.question for one in read.records] == ["甲"]
    assert [(one.number, one.reason) for one in read.dropped] == [(2, "not UTF-8")]


def test_bom_and_crlf_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "train.json").write_text(
        '[\r\n{"db_id": "a",\r\n"question": "q"}]', encoding="utf-8-sig", newline=""
    )
    (tmp_path / "gold.sql").write_text("select 1\ta\r\n", encoding="utf-8-sig", newline="")
    read = read_records(tmp_path / "train.json", tmp_path / "gold.sql")
    assert [record.query for record in read.records] == ["select 1"]
    assert not read.dropped


def test_utf_16_is_said(tmp_path: Path) -> None:
    (tmp_path / "train.json").write_text("[]", encoding="utf-16")
    with pytest.raises(DataError, match="is UTF-16, expected UTF-8"):
        read_records(tmp_path / "train.json")


def test_translations_take_the_place_of_questions(tmp_path: Path) -> None:
    write(tmp_path)
    records = read_records(tmp_path / "train.json").records
    digest = hashlib.sha256(records[0].question.encode()).hexdigest()[:8]
    lines = [f"1\t{digest}\t重量大于10的宠物有几只？", "2\t00000000\t几只？", "x\ty\tz", "3\t1"]
    (tmp_path / "zh.tsv").write_text("\n".join(lines), "utf-8")

    read = translated(records, tmp_path / "zh.tsv")

    assert read.records == [
        replace(records[0], question="重量大于10的宠物有几只？", english=records[0].question)
    ]
    assert [(one.number, one.reason) for one in read.dropped] == [
        (2, "translation of another question"),
        (3, "no translation"),
        (4, "no translation"),
    ]
    run, [one] = make(tmp_path, "--translations", str(tmp_path / "zh.tsv"), "--rewrites", "0")
    assert run.exit_code == 0, run.output
    assert one["meta"]["source"] == "spider-zh"
    assert one["meta"]["language"] == "zh"
    assert "starsql" in one["meta"]["licence"]["attribution"]
    assert "重量大于10" in one["messages"][1]["content"]
    assert one["meta"]["extra"] == {"english": records[0].question}


def test_questions_in_both_languages_are_asked_in_one(tmp_path: Path) -> None:
    write(tmp_path)
    query = "SELECT count(*) FROM pets WHERE weight > 20"
    lines = ["pets\tHow many weigh over 20?\t重量超过20的有几只？\t" + query, "pets\tWhat?\t什么？"]
    path = tmp_path / "more.tsv"
    path.write_text("\n".join(lines), "utf-8")

    read = read_bilingual(path, "zh")
    assert [one.question for one in read.records] == ["重量超过20的有几只？"]
    assert [one.number for one in read.dropped] == [2]
    assert [one.question for one in read_bilingual(path, "en").records] == [
        "How many weigh over 20?"
    ]
    for language, source in (("en", "spider-more"), ("zh", "spider-more-zh")):
        run, [one] = make_of(path, tmp_path, "--language", language, "--rewrites", "0")
        assert run.exit_code == 0, run.output
        assert (one["meta"]["source"], one["meta"]["language"]) == (source, language)
        assert "Questions of starsql's" in one["meta"]["licence"]["attribution"]


def test_a_language_is_asked_for_both_alone(tmp_path: Path) -> None:
    write(tmp_path)
    run, _ = make(tmp_path, "--language", "zh")
    assert run.exit_code == 2
    (tmp_path / "more.tsv").write_text("pets\tb\tc\td")
    run, _ = make_of(tmp_path / "more.tsv", tmp_path)
    assert run.exit_code == 2
    assert "--language" in run.output


def test_a_gold_file_of_another_length_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "train.json").write_text('[{"db_id": "a", "question": "q", "query": "select 1"}]')
    (tmp_path / "gold.sql").write_text("select 2\ta\nselect 3\ta\n")
    read = read_records(tmp_path / "train.json", tmp_path / "gold.sql")
    assert [record.query for record in read.records] == ["select 1"]
    assert len(read.notes) == 1
    assert "has 2 lines for 1 records" in read.notes[0]


@pytest.mark.parametrize(
    ("line", "detail"),
    [("select 1\tb", "its gold line says 'b'"), ("select 1", "its gold line names none")],
)
def test_a_gold_line_of_another_database(tmp_path: Path, line: str, detail: str) -> None:
    (tmp_path / "train.json").write_text('[{"db_id": "a", "question": "q"}]')
    (tmp_path / "gold.sql").write_text(line)
    read = read_records(tmp_path / "train.json", tmp_path / "gold.sql")
    assert [one.detail for one in read.dropped] == [detail]


# Layout


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT LEFT(a, 2) FROM t", "select left(a, 2) from t"),
        ("SELECT `GROUP`, DATE FROM ORDERS", "select `GROUP`, DATE from ORDERS"),
        (
            "SELECT a FROM t UNION ALL SELECT a FROM u",
            "select a from t\nunion all\nselect a from u",
        ),
        (
            "WITH x AS (SELECT a FROM t JOIN u ON t.i = u.i), y AS (SELECT 1 AS b) SELECT a FROM x",
            "with x as (\n    select a\n    from t\n    join u on t.i = u.i\n), y as (\n"
            "    select 1 as b\n)\nselect a from x",
        ),
        (
            "SELECT a FROM t LEFT JOIN u ON t.i = u.i WHERE a = 'AND'",
            "select a\nfrom t\nleft join u on t.i = u.i\nwhere a = 'AND'",
        ),
    ],
)
def test_layout(sql: str, expected: str) -> None:
    tree = parse(sql)
    assert isinstance(tree, exp.Expr)
    assert lay_out(sql, tree) == expected


# Rewrites


@pytest.mark.parametrize(
    ("kind", "sql", "expected"),
    [
        (
            "limit-to-row-number",
            "select Name, count(*) from Student group by Name order by count(*) desc limit 3",
            "with ranked as (\n    select Name, count(*) as cnt, "
            "row_number() over (order by count(*) desc) as rn\n    from Student\n"
            "    group by Name\n)\nselect Name, cnt from ranked where rn <= 3 order by rn",
        ),
        ("limit-to-row-number", "select a, a from Student order by b limit 1", None),
        ("limit-to-row-number", "select a as b from Student order by b limit 1", None),
        ("limit-to-row-number", "select max(a) from Student order by b limit 1", None),
        ("limit-to-row-number", "select a from Student order by b limit 1 offset 2", None),
        (
            "group-maximum-to-row-number",
            "select max(T.weight), T.PetType from Pets as T group by T.PetType",
            "with ranked as (\n    select T.weight, T.PetType, row_number() over "
            "(partition by T.PetType order by T.weight desc) as rn\n    from Pets as T\n)\n"
            "select weight, PetType from ranked where rn = 1",
        ),
        ("group-maximum-to-row-number", "select min(a), b from t group by b", None),
        ("group-maximum-to-row-number", "select max(a), b from t group by b having a > 1", None),
        (
            "comparison-to-window",
            "select T.a from Student as T where T.b > (select avg(b) from Student) and T.c",
            "with measured as (\n    select a, b, c, avg(b) over () as avg_b from Student\n"
            ")\nselect a from measured where b > avg_b and c",
        ),
        ("comparison-to-window", "select a from t where b > (select avg(b) from u)", None),
        (
            "comparison-to-window",
            "select a from t where b > (select avg(b) from t where c = 1)",
            None,
        ),
        (
            "having-to-cte",
            "select PetType from Pets group by PetType having count(*) > 2 and max(weight) < 9",
            "with grouped as (\n    select PetType, count(*) as cnt, max(weight) as max_weight "
            "from Pets group by PetType\n)\n"
            "select PetType from grouped where cnt > 2 and max_weight < 9",
        ),
        ("having-to-cte", "select a from t group by t.a having t.a > 2", None),
        (
            "subquery-to-cte",
            "select Name from Student where StuID in (select StuID from Has_Pet)",
            "with matching as (\n    select StuID from Has_Pet\n)\n"
            "select Name from Student where StuID in (select StuID from matching)",
        ),
        (
            "subquery-to-cte",
            "select n from (select count(*) as n from Pets) as counted",
            "with counted as (\n    select count(*) as n from Pets\n)\nselect n from counted",
        ),
        ("subquery-to-cte", "select a from t", None),
    ],
)
def test_rewrites(kind: str, sql: str, expected: str | None) -> None:
    tree = parse(sql)
    assert isinstance(tree, exp.Expr)
    before = to_sql(tree)
    made = REWRITES[kind](tree)
    assert (lay_out(to_sql(made), made) if made else None) == expected
    assert to_sql(tree) == before


def test_rewritten_examples_name_their_parents(tmp_path: Path) -> None:
    write(tmp_path)
    result, examples = make(tmp_path, "--rewrites", "1")
    rewritten = {e["meta"]["extra"].get("rewrite"): e for e in examples if e["meta"]["parent"]}
    assert set(rewritten) == {"limit-to-row-number"}
    (child,) = rewritten.values()
    parent = next(e for e in examples if e["meta"]["id"] == child["meta"]["parent"])
    assert child["messages"][:-1] == parent["messages"][:-1]
    assert {"window", "cte"} <= set(child["meta"]["features"])
    assert "window" in result.stderr


def test_a_rewrite_with_other_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    schema = schema_from_spider([PETS])
    sql = "select PetID from Pets order by weight desc limit 1"
    wrong = parse("select PetID from Pets order by weight limit 1")
    tree = parse(sql)
    assert isinstance(tree, exp.Expr)
    assert isinstance(wrong, exp.Expr)
    query = Query(sql, tree, making.tables_read(tree, schema, "pets"), ())
    monkeypatch.setattr(making, "REWRITES", {"wrong": lambda _: wrong})
    notes: Counter[str] = Counter()
    with Suites(schema, "pets") as suites:
        assert making.rewrite("wrong", query, suites, notes) is None
    assert notes == {"rewrite refused: wrong: other rows": 1}


# Linking


def test_tables_are_shown_as_the_agent_shows_them() -> None:
    schema = schema_from_spider([PETS])
    question = Question("q", "Which pets are heavy?", db_id="pets")
    linker = Linker(schema, max_tables=2)
    shown = link_for_training(linker, question, ["Pets"])
    assert [one.name for one in shown] == [table.name for table in linker.tables(question)]
    assert shown[0].columns == ("PetID", "PetType", "weight")


def test_a_table_that_linking_misses_replaces_the_least_relevant() -> None:
    tables = tuple(Table(name, (Column("i", "INT"),), database="d") for name in "abc")
    linker = Linker(Schema(tables), max_tables=2)
    question = Question("q", "b?", db_id="d")
    assert [one.name for one in linker.tables(question)] == ["b", "a"]
    assert [one.name for one in link_for_training(linker, question, ["c"])] == ["b", "c"]


def test_a_linker_of_one_database_ranks_as_the_whole() -> None:
    pets = schema_from_spider([PETS, {**PETS, "db_id": "more"}])
    linker = Linker(pets, max_tables=3)
    question = Question("q", "age of students", db_id="pets")
    assert linker.only("pets").tables(question) == linker.tables(question)
