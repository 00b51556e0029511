"""Pairs: how queries are spoilt, what proves it, and what the command writes."""

from __future__ import annotations

import json
import random
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.answer import extract_sql
from starsql.data.examples import sft_example
from starsql.data.files import read_examples, write_records
from starsql.data.held_out import HeldOut
from starsql.data.pairs.cases import Case, cases_of_file
from starsql.data.pairs.corrupting import KINDS, Spoilt
from starsql.data.pairs.making import Made, Plan, make_pairs
from starsql.data.pairs.proving import Prover, Unproven
from starsql.data.pairs.transplant import transplant
from starsql.dialect.adapt.writing import write
from starsql.dialect.parse import parse, tree_hash
from starsql.dialect.schema_files import load_schema
from starsql.errors import DataError
from starsql.records import Licence, PreferencePair, Question
from tests.data.examples import sft

DDL = """
CREATE TABLE ods_login_di (
    stat_date STRING, playerid BIGINT, player_name STRING, nick_name STRING, plat STRING,
    dungeonId INT, secs INT
);
CREATE TABLE ods_login_df (
    stat_date STRING, playerid BIGINT, player_name STRING, nick_name STRING, plat STRING,
    dungeonId INT, secs INT
);
CREATE TABLE dim_player_nf (playerid BIGINT, guild_id BIGINT, city STRING, born DATE);
"""
DAY = date(2025, 7, 15)


@pytest.fixture(scope="module")
def ddl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("schema") / "create_table.sql"
    file.write_text(DDL, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("text", "edited", "expected"),
    [
        pytest.param(
            "select  a\nfrom t -- all",
            "SELECT COUNT(a) FROM t",
            "select  count(a)\nfrom t -- all",
            id="insertion in the text's case",
        ),
        pytest.param(
            "select a from t\nwhere b = 1\n  and c = 2\norder by a",
            "SELECT a FROM t WHERE c = 2 ORDER BY a",
            "select a from t\nwhere c = 2\norder by a",
            id="deletion that leaves one gap",
        ),
        pytest.param(
            "select count(distinct a) n from t",
            "SELECT COUNT(a) AS n FROM t",
            "select count(a) n from t",
            id="what was spelt otherwise stays",
        ),
        pytest.param(
            "SELECT x.a FROM (\n  SELECT a FROM t\n) x",
            "SELECT x.a FROM (SELECT a FROM t LIMIT 3) AS x",
            "SELECT x.a FROM (\n  SELECT a FROM t LIMIT 3\n) x",
            id="a line's end stays",
        ),
        pytest.param(
            "select max(a) from t", "SELECT MIN(a) FROM t", "select min(a) from t", id="replacement"
        ),
    ],
)
def test_an_edit_is_carried_over_into_the_text(text: str, edited: str, expected: str) -> None:
    tree = parse(text)
    assert transplant(text, write(tree), edited) == expected  # type: ignore[arg-type]


LOGINS = "select playerid from ods_login_di where stat_date = '20250701' and plat like 'i%'"
JOINED = (
    "select a.player_name, count(*) as cnt from ods_login_di a join dim_player_nf b "
    "on a.playerid = b.playerid group by a.player_name having count(*) > 2 limit 3"
)


@pytest.mark.parametrize(
    ("kind", "sql", "expected"),
    [
        ("filter-dropped", LOGINS, "where plat like 'i%'"),
        ("ilike", LOGINS, "plat ilike 'i%'"),
        ("bare-day", LOGINS, "stat_date = 20250701"),
        ("day-format", LOGINS, "stat_date = '2025-07-01'"),
        ("double-colon", LOGINS, "'20250701'::date"),
        ("sibling-table", LOGINS, "from ods_login_df"),
        ("table-suffix", LOGINS, "from ods_login_nf"),
        ("invented-column", LOGINS, "select playerids from"),
        ("join-key", JOINED, "on a.playerid = b.guild_id"),
        ("similar-column", JOINED, "select a.nick_name"),
        ("column-of-other-table", JOINED, "select b.player_name"),
        ("unqualified-column", JOINED, "on playerid = b.playerid"),
        ("join-dropped", JOINED, "from ods_login_di a group by"),
        ("finer-grain", JOINED, "group by a.player_name, a.stat_date"),
        ("having-in-where", JOINED, "b.playerid where count(*) > 2 group by"),
        ("output-column-dropped", JOINED, "select a.player_name from"),
        ("top", JOINED, "select TOP 3 a.player_name"),
        ("quoted-name", "select dungeonId from ods_login_di", 'select "dungeonId" from'),
        ("pipes", "select concat(plat, nick_name) from ods_login_di", "plat || nick_name"),
        (
            "foreign-function",
            "select date_sub(born, interval 7 day) from dim_player_nf",
            "dateadd(DAY, '7' * -1, born)",
        ),
        (
            "filter-clause",
            "select sum(if(secs > 9, 1, 0)) from ods_login_di",
            "sum(1) filter (where secs > 9)",
        ),
        (
            "unit-of-time",
            "select date_trunc('day', born) from dim_player_nf",
            "date_trunc('month', born)",
        ),
        ("set-operation-all", "select secs from ods_login_di except select 1", "except all select"),
        ("alias-missing", "select secs from (select secs from ods_login_di) x", "ods_login_di)"),
    ],
)
def test_kinds_of_mistakes(kind: str, sql: str, expected: str, ddl: Path) -> None:
    spoilt = list(Spoilt(sql, load_schema(ddl), None).of(kind, random.Random(0)))
    assert any(expected in one for one in spoilt), spoilt
    assert all(one != sql for one in spoilt)


def test_what_does_not_parse_cannot_be_spoilt(ddl: Path) -> None:
    assert Spoilt("selec", load_schema(ddl), None).kinds == {}


@pytest.fixture(scope="module")
def made(ddl: Path) -> Made:
    cases = [
        Case(
            Question(f"q{place}", f"question {place}", golden_sql=sql, split="train"),
            [{"role": "user", "content": f"# Question\nquestion {place}"}],
            Licence("Apache-2.0"),
            "domain",
        )
        for place, sql in enumerate((LOGINS, JOINED))
    ]
    return make_pairs(cases, load_schema(ddl), Plan(DAY, per_question=8))


def test_pairs_are_proven_and_differ_by_a_mistake(made: Made, ddl: Path) -> None:
    assert len(made.pairs) == 16
    assert {pair.meta.extra["proof"] for pair in made.pairs} == {"lint", "suite"}
    prover = Prover(load_schema(ddl), None, seed=1, today=DAY)
    for pair in made.pairs:
        chosen, rejected = (
            extract_sql(side[0]["content"]) for side in (pair.chosen, pair.rejected)
        )
        assert chosen in (LOGINS, JOINED)
        assert tree_hash(rejected) == pair.meta.rejected_tree != pair.meta.tree
        assert pair.meta.error in KINDS
        assert prover.proof(chosen, rejected).by == pair.meta.extra["proof"]
    prover.close()
    by_question = Counter((pair.meta.parent, pair.meta.error) for pair in made.pairs)
    assert set(by_question.values()) == {1}, "a question brings mistakes of different kinds"


def test_repairs_tell_what_the_linter_found(made: Made) -> None:
    linted = [pair for pair in made.pairs if pair.meta.extra["proof"] == "lint"]
    assert len(made.repairs) == len(linted) > 0
    for repair, pair in zip(made.repairs, linted, strict=True):
        assert repair.meta.kind == "repair"
        assert repair.messages[-1] == pair.chosen[0]
        assert repair.messages[-3] == pair.rejected[0]
        assert "StarRocks rejected this query" in repair.messages[-2]["content"]


def test_what_may_be_right_is_not_proven(ddl: Path) -> None:
    prover = Prover(load_schema(ddl), None, seed=0, today=DAY)
    with pytest.raises(Unproven, match="no different result"):
        prover.proof(LOGINS, LOGINS.replace("plat like 'i%'", "left(plat, 1) = 'i'"))
    with pytest.raises(Unproven, match="unknown-column"):
        prover.check_golden("select nothing from ods_login_di")
    prover.close()


def test_the_command_takes_train_questions_only_and_repeats_itself(
    ddl: Path, tmp_path: Path
) -> None:
    records = [
        {"sql_id": "a", "question": "一", "sql": LOGINS, "table_list": [], "split": "train"},
        {"sql_id": "b", "question": "二", "sql": JOINED, "table_list": [], "split": "held_out"},
        {"sql_id": "c", "question": "三", "table_list": [], "split": "train"},
    ]
    questions = tmp_path / "questions.json"
    questions.write_text(json.dumps(records), encoding="utf-8")
    outputs = []
    for name in ("one", "two"):
        files = [str(tmp_path / f"{name}_{kind}.jsonl") for kind in ("pairs", "repairs")]
        arguments = ["data", "pairs", str(questions), "--schema", str(ddl), "--licence", "MIT"]
        result = CliRunner().invoke(app, [*arguments, "-o", files[0], "--repairs", files[1]])
        assert result.exit_code == 0, result.output
        assert "1  held out" in result.stderr
        assert "1  no golden query" in result.stderr
        outputs.append([Path(file).read_bytes() for file in files])
    assert outputs[0] == outputs[1]
    pairs = list(read_examples(tmp_path / "one_pairs.jsonl", pytest.fail))
    assert {pair.meta.parent for pair in pairs} == {"a"}
    assert {pair.meta.licence.spdx for pair in pairs} == {"MIT"}
    assert all(isinstance(pair, PreferencePair) for pair in pairs)


def test_of_a_file_s_examples_first_tries_are_taken_unless_held_out(
    made: Made, tmp_path: Path
) -> None:
    examples = [
        sft_example(
            [{"role": "user", "content": f"# Question\n{text}"}],
            LOGINS,
            question=Question(text, text, split="train"),
            source="synthetic",
            licence=Licence("MIT"),
        )
        for text in ("known", "new")
    ]
    file = tmp_path / "examples.jsonl"
    write_records(file, [*examples, made.repairs[0]])
    held_out = HeldOut()
    held_out.register([Question("k", "Known?", golden_sql="select 1")], "dev.json")
    rejects: Counter[str] = Counter()
    cases = list(cases_of_file(file, held_out, rejects, pytest.fail))
    assert [(case.question.text, case.sql, case.source) for case in cases] == [
        ("new", LOGINS, "synthetic")
    ]
    assert rejects == {"no first try": 1, "held out": 1}


def test_questions_that_give_no_pair_are_an_error(tmp_path: Path) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    write_records(source, [sft("a", sql="select b from u", db_id="elsewhere")])
    (tmp_path / "schema.sql").write_text("CREATE TABLE t (a INT)", "utf-8")
    schema = str(tmp_path / "schema.sql")
    result = CliRunner().invoke(
        app, ["data", "pairs", str(source), "--schema", schema, "-o", str(output)]
    )
    assert isinstance(result.exception, DataError)
    assert "1  the golden query is rejected: unknown-table" in result.stderr
    assert not output.exists()
