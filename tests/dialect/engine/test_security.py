"""Nothing but the rows given to the constructor can be read: refused on the tree, and below it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import duckdb
import pytest

from starsql.dialect.engine.base import Plan, Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Schema
from starsql.errors import ForbiddenStatement
from starsql.records import Finding

FILES = {
    "read_csv": "SELECT * FROM read_csv('/etc/passwd')",
    "path as table": "SELECT * FROM '/etc/passwd'",
    "glob": "SELECT * FROM glob('/etc/*')",
    "read_text": "SELECT * FROM read_text('/etc/passwd')",
    "read_blob": "SELECT * FROM read_blob('/etc/passwd')",
    "read_parquet": "SELECT * FROM read_parquet('/tmp/x.parquet')",
    "read_json": "SELECT * FROM read_json('/etc/passwd')",
    "sniff_csv": "SELECT * FROM sniff_csv('/etc/passwd')",
    "copy out": "COPY (SELECT 1) TO '/tmp/starsql_escaped.csv'",
    "copy in": "COPY dws_login_di FROM '/etc/passwd'",
    "attach": "ATTACH '/tmp/starsql_escaped.db' AS other",
    "install": "INSTALL httpfs",
    "load": "LOAD httpfs",
    "export": "EXPORT DATABASE '/tmp/starsql_escaped'",
    "unlock": "SET enable_external_access = true",
    "unlock configuration": "SET lock_configuration = false",
    "pragma": "PRAGMA memory_limit = '100GB'",
    "getenv": "SELECT getenv('HOME')",
    "http": "SELECT * FROM read_csv('https://example.org/x.csv')",
}
INTERNALS = {
    "settings": "SELECT * FROM duckdb_settings()",
    "secrets": "SELECT * FROM duckdb_secrets()",
    "catalog table": "SELECT * FROM duckdb_tables",
    "information_schema": "SELECT * FROM information_schema.tables",
    "pg_catalog": "SELECT * FROM pg_catalog.pg_class",
    "sqlite_master": "SELECT * FROM sqlite_master",
    "current_setting": "SELECT current_setting('threads')",
    "file in a subquery": "SELECT 1 WHERE 1 IN (SELECT 1 FROM read_csv('/etc/passwd'))",
    "file in a CTE": "WITH x AS (SELECT * FROM read_text('/etc/passwd')) SELECT * FROM x",
    "quoted path": "SELECT * FROM `/etc/passwd`",
    "macro": "SELECT sr_text_datetime('x')",
    "query": "SELECT * FROM query('SELECT 1')",
    "insert": "INSERT INTO dim_user_df VALUES (1, 2, 'x')",
    "update": "UPDATE dim_user_df SET sname = 'x'",
    "delete": "DELETE FROM dim_user_df",
    "drop": "DROP TABLE dim_user_df",
    "second statement": "SELECT 1; DROP TABLE dim_user_df",
}


def refused(engine: EmbeddedEngine, sql: str) -> bool:
    for ask in (engine.explain, engine.query):
        try:
            answer = ask(sql)
        except ForbiddenStatement:
            continue
        if not isinstance(answer, Finding):
            return False
    return True


@pytest.mark.parametrize("sql", [*FILES.values(), *INTERNALS.values()], ids=[*FILES, *INTERNALS])
def test_the_tree_check_refuses(engine: EmbeddedEngine, sql: str) -> None:
    assert refused(engine, sql)


@pytest.mark.parametrize("sql", FILES.values(), ids=FILES)
def test_duckdb_refuses_by_itself(engine: EmbeddedEngine, sql: str) -> None:
    """With the tree check bypassed."""
    cursor = engine._connection.cursor()
    with pytest.raises(duckdb.Error):
        cursor.execute(sql).fetchall()


def test_the_translation_refuses_by_itself(
    engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the tree check bypassed, nothing reaches DuckDB that is not on the allow-list."""
    monkeypatch.setattr("starsql.dialect.engine.embedded.check_read_only", lambda sql: sql)
    for sql in (*FILES.values(), *INTERNALS.values()):
        assert isinstance(engine.query(sql), Finding), sql


def test_string_constants_stay_constants(engine: EmbeddedEngine) -> None:
    answer = engine.query(r"""SELECT '\'; DROP TABLE "dim_user_df"; --', 'a''b', "it's" """)
    assert isinstance(answer, Rows)
    assert answer.rows == (('\'; DROP TABLE "dim_user_df"; --', "a'b", "it's"),)
    assert isinstance(engine.explain("SELECT * FROM dim_user_df"), Plan)


def test_memory_and_settings_are_locked() -> None:
    with EmbeddedEngine(Schema(())) as engine, pytest.raises(duckdb.Error):
        engine._connection.execute("SET memory_limit = '1TB'")


def test_nothing_is_put_into_the_folder_one_works_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, temporary = tmp_path / "here", tmp_path / "temporary"
    for folder in (here, temporary):
        folder.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    sql = (
        "SELECT generate_series AS g, repeat('x', 40) AS r FROM TABLE(generate_series(1, 400000)) "
        "ORDER BY r, g DESC LIMIT 1 OFFSET 399990"
    )
    with EmbeddedEngine(Schema(()), memory_limit="20MB") as engine:
        answer = engine.query(sql)
        assert isinstance(answer, Rows), answer
        assert list(temporary.iterdir()), "the query needed more than memory"
        assert not list(here.iterdir())
    assert not list(temporary.iterdir())
