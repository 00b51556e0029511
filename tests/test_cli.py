"""The command line, in a process of its own: output, exit codes, and what a stranger reads."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pymysql
import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.serve_sql import SqlServer
from tests.agent.backends.fault_server import FaultServer, said

COMMAND = (sys.executable, "-m", "starsql.cli")


def bare(home: Path) -> dict[str, str]:
    """An environment without a configuration of the user's."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "COLUMNS": "100",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }


def starsql(
    *arguments: str, cwd: Path, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """`starsql ARGUMENTS` without a configuration of the user's."""
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        env=bare(cwd) | environment,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A data set of three questions, one without golden SQL."""
    columns = [
        {"col": "stat_date", "type": "string", "description": "日期"},
        {"col": "player_id", "type": "string", "description": "玩家"},
    ]
    schema = [{"table_name": "dws_login_di", "table_description": "登录", "columns": columns}]
    questions = [
        {
            "sql_id": "q1",
            "question": "统计日活，" * 40,
            "sql": "select count(*) as n from dws_login_di",
        },
        {"sql_id": "q2", "question": "列出玩家", "sql": "select player_id from dws_login_di"},
        {"sql_id": "q3", "question": "没有答案"},
    ]
    (tmp_path / "schema.json").write_text(json.dumps(schema, ensure_ascii=False))
    (tmp_path / "data.json").write_text(json.dumps(questions, ensure_ascii=False))
    return tmp_path


def test_a_run_prints_a_table_and_where_its_files_are(small: Path) -> None:
    done = starsql(
        "run", "data.json", "--model", "golden", "-o", "out/sub.json", cwd=small, COLUMNS="60"
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["sql_id", "question", "status", "attempts", "seconds"]
    assert [line.split()[0] for line in lines[1:4]] == ["q1", "q2", "q3"]
    assert [line.split()[-3] for line in lines[1:4]] == ["verified", "verified", "unresolved"]
    assert "3 questions: 2 verified (2 at the first try, 0 repaired)" in done.stdout
    assert "out/sub.json" in done.stdout
    assert "3/3 q" in done.stderr, "progress goes to stderr"
    assert len(json.loads((small / "out" / "sub.json").read_text())) == 3


def test_strict_turns_an_unresolved_question_into_exit_code_1(small: Path) -> None:
    options = ("run", "data.json", "--model", "golden", "--strict")
    assert starsql(*options, cwd=small).returncode == 1
    assert starsql(*options, "--only", "q1,q2", cwd=small).returncode == 0


def test_json_is_one_line_of_figures(small: Path) -> None:
    done = starsql(
        "run", "data.json", "--model", "golden", "--json", "--max-samples", "2", cwd=small
    )
    figures = json.loads(done.stdout)
    assert (figures["questions"], figures["verified"], figures["unresolved"]) == (2, 2, 0)


def test_the_environment_and_the_file_configure_it(small: Path) -> None:
    (small / "starsql.yaml").write_text("model: golden\nattempts: 1\n")
    done = starsql("run", "data.json", cwd=small, STARSQL_CONCURRENCY="2")
    assert done.returncode == 0, done.stderr
    record = json.loads((small / "submission.run.json").read_text())
    assert (record["config"]["attempts"], record["config"]["concurrency"]) == (1, 2)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("run", "data.json"), 2, "no schema"),
        (("run", "nowhere.json", "--schema", "schema.json"), 2, "nowhere.json: no such file"),
        (("run", "data.json", "--schema", "no.json"), 2, "no.json"),
        (("run", "data.json", "--only", "q9"), 2, "no question 'q9'"),
        (("run", "data.json", "--max-samples", "0"), 2, "--max-samples"),
        (("run", "data.json", "--model", "gpt"), 2, "model 'gpt' was not understood"),
        (("run", "data.json", "--attempts", "0"), 2, "setting 'attempts' is 0"),
        (("run", "data.json", "--starrocks-version", "new"), 2, "write it like 2.5"),
        (("run", "data.json", "--today", "yesterday"), 2, "--today"),
        (("translate", " ", "--model", "golden"), 2, "the question is empty"),
        (("translate", "日活", "--tables", "dws_logn_di", "--model", "golden"), 2, "did you mean"),
        (("models", "get", "qwen"), 2, "known: embedded"),
        (("models", "show", "qwen"), 3, "no model 'qwen'"),
        (("rnu",), 2, "No such command"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else None,
)
def test_what_goes_wrong_is_one_clear_message(
    small: Path, arguments: tuple[str, ...], code: int, message: str
) -> None:
    if arguments == ("run", "data.json"):
        (small / "schema.json").unlink()
    done = starsql(*arguments, cwd=small)
    said = " ".join(done.stderr.replace("│", " ").split())
    assert message in said
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert not list(small.glob("submission*")), "nothing half-written"


def test_a_question_of_50000_characters_is_refused_before_the_model_sees_it(small: Path) -> None:
    done = starsql("translate", "-", "--model", "golden", cwd=small, stdin="日活" * 25_000)
    assert "ask a shorter question" in done.stderr
    assert done.returncode == 2


def test_without_weights_it_says_how_to_get_them(small: Path) -> None:
    done = starsql("run", "data.json", cwd=small)
    assert done.returncode == 3
    assert "starsql models get" in done.stderr


def test_a_server_brings_its_schema_and_checks_the_answers(tmp_path: Path) -> None:
    """The whole way: schema, EXPLAIN and rows over the MySQL protocol; the password in no file."""
    ddl = "CREATE TABLE game.login (stat_date STRING COMMENT '日期', player STRING)"
    rows = ["INSERT INTO game.login VALUES ('20250701', 'a'), ('20250701', 'b')"]
    sql = "select stat_date, count(*) as n from login group by stat_date"
    questions = [{"sql_id": "q1", "question": "统计日活", "table_list": ["login"], "sql": sql}]
    (tmp_path / "data.json").write_text(json.dumps(questions, ensure_ascii=False))
    with (
        EmbeddedEngine(schema_from_ddl(ddl), rows=rows) as engine,
        SqlServer(engine, user="reader", password="s3cret-word") as server,
    ):
        options = ("--engine", f"starrocks://reader@127.0.0.1:{server.port}/game")
        done = starsql(
            *("run", "data.json", "--model", "golden", "--strict", "--seed", "1", *options),
            cwd=tmp_path,
            STARSQL_ENGINE_PASSWORD="s3cret-word",
            STARSQL_RUN="always",
        )
        wrong = starsql("doctor", "--json", *options, cwd=tmp_path, STARSQL_ENGINE_PASSWORD="no")
        right = starsql(
            "doctor", "--json", *options, cwd=tmp_path, STARSQL_ENGINE_PASSWORD="s3cret-word"
        )
    assert done.returncode == 0, done.stderr
    trace = json.loads((tmp_path / "submission.traces.jsonl").read_text())
    assert trace["answer"]["verified_by"]["engine"] == "starrocks"
    assert trace["answer"]["verified_by"]["by"] == "run"
    assert trace["attempts"][0]["row_count"] == 1
    assert not [p for p in tmp_path.rglob("*") if p.is_file() and b"s3cret" in p.read_bytes()]
    found = [json.loads(text.stdout)[0] for text in (wrong, right)]
    assert [check["name"] for check in found] == ["StarRocks server"] * 2
    assert [check["works"] for check in found] == [False, True]


@pytest.fixture
def _hears_ctrl_c() -> Iterator[None]:
    """What a shell starts with `&` ignores SIGINT, and so does all that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_hears_ctrl_c")
def test_serve_sql_ends_quietly_on_ctrl_c(tmp_path: Path) -> None:
    (tmp_path / "schema.sql").write_text("CREATE TABLE t (a INT)")
    command = [*COMMAND, "serve-sql", "schema.sql", "--port", "0"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=bare(tmp_path), stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stderr is not None
        port = server.stderr.readline().rpartition(":")[2]
        client = pymysql.connect(host="127.0.0.1", port=int(port), user="a", database="default")
        with client.cursor() as cursor, pytest.raises(pymysql.Error):
            cursor.execute("SELECT nope FROM t")
        server.send_signal(signal.SIGINT)
        try:
            assert (server.wait(20), server.stderr.read()) == (0, "")
        finally:
            server.kill()  # leaving the block waits for it
        client._force_close()  # type: ignore[attr-defined]


def test_doctor_asks_a_model_server_and_then_needs_no_weights(tmp_path: Path) -> None:
    with FaultServer(lambda _: said("x")) as server:
        done = starsql("doctor", "--json", "--model", server.spec, cwd=tmp_path)
        server.stop()
        gone = starsql("doctor", "--json", "--model", f"{server.spec}x", cwd=tmp_path)
    checks = {check["name"]: check for check in json.loads(done.stdout)}
    assert done.returncode == 0
    assert checks["model server"]["works"]
    assert "reads 8,192 tokens" in checks["model server"]["found"]
    assert not checks["embedded model's weights"]["needed"]
    assert gone.returncode == 3
    assert not json.loads(gone.stdout)[0]["works"]


def test_help_names_every_command(tmp_path: Path) -> None:
    done = starsql("--help", cwd=tmp_path)
    for command in ("translate", "run", "models", "doctor"):
        assert command in done.stdout


def test_doctor_tells_what_to_do_and_fails_without_weights(tmp_path: Path) -> None:
    done = starsql("doctor", "--json", cwd=tmp_path)
    checks = {check["name"]: check for check in json.loads(done.stdout)}
    assert done.returncode == 3
    assert checks["embedded engine"]["works"]
    assert not checks["embedded model's weights"]["works"]
    assert checks["embedded model's weights"]["remedy"] == "starsql models get"
