"""Dictionaries: loaded from tables, looked up by dictionary_get."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.refusal import Refusal
from starsql.dialect.engine.writer import Writer
from starsql.dialect.schema import Schema
from starsql.records import Finding

MADE = (
    "CREATE TABLE t (k INT, l STRING, v INT, w DATE); "
    "INSERT INTO t VALUES (1, 'a', 10, '2024-01-01'), (2, 'b', 20, NULL); "
    "CREATE DICTIONARY d USING t (k KEY, l KEY, v VALUE, w VALUE); "
    "CREATE DICTIONARY one USING t (k KEY, v VALUE) PROPERTIES ('dictionary_warm_up' = 'TRUE');"
)


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(Schema(()), threads=1) as made:
        yield made


@pytest.fixture
def writer(engine: EmbeddedEngine) -> Writer:
    writer = Writer(engine.storage, "db")
    writer.run(MADE)
    return writer


@pytest.mark.parametrize(
    ("script", "query", "rows"),
    [
        ("", "SELECT dictionary_get('d', k, l) FROM t ORDER BY k", None),
        ("", "SELECT dictionary_get('one', 2)[1] + 1", [(21,)]),
        ("DELETE FROM t WHERE k = 1", "SELECT dictionary_get('one', 1).v", [(10,)]),
        ("", "SELECT dictionary_get('one', 3, true)", [(None,)]),
        (
            "INSERT INTO t VALUES (3, 'c', 3, NULL); REFRESH DICTIONARY one",
            "SELECT dictionary_get('one', '3', TRUE).v",
            [(3,)],
        ),
    ],
)
def test_rows(
    engine: EmbeddedEngine,
    writer: Writer,
    script: str,
    query: str,
    rows: list[tuple[object, ...]] | None,
) -> None:
    writer.run(script)
    answer = engine.query(query, database="db")
    assert isinstance(answer, Rows), answer
    if rows is None:
        rows = [('{"v":10,"w":"2024-01-01"}',), ('{"v":20,"w":null}',)]
    assert list(answer.rows) == rows


@pytest.mark.parametrize(
    ("script", "query", "part"),
    [
        ("", "SELECT dictionary_get('one', 9)", "key not found in dictionary cache"),
        ("", "SELECT dictionary_get('one', 9, false)", "key not found in dictionary cache"),
        ("", "SELECT dictionary_get('d', 1)", "expected keys size: 2"),
        ("", "SELECT dictionary_get('other', 1)", "not loaded"),
        ("DROP DICTIONARY one CACHE", "SELECT dictionary_get('one', 1)", "not loaded"),
        (
            "INSERT INTO t VALUES (1, 'z', 1, NULL); REFRESH DICTIONARY one",
            "SELECT dictionary_get('one', 2)",
            "not loaded",
        ),
        (
            "CREATE DICTIONARY cold USING t (k KEY, v VALUE) "
            "PROPERTIES ('dictionary_warm_up' = 'false')",
            "SELECT dictionary_get('cold', 2)",
            "not loaded",
        ),
    ],
)
def test_what_is_not_there_is_not_found(
    engine: EmbeddedEngine, writer: Writer, script: str, query: str, part: str
) -> None:
    writer.run(script)
    finding = engine.query(query, database="db")
    assert isinstance(finding, Finding)
    assert part in finding.message


def test_a_dictionary_that_refreshes_itself_is_refused(writer: Writer) -> None:
    with pytest.raises(Refusal, match="dictionary_refresh_interval"):
        writer.run(
            "CREATE DICTIONARY x USING t (k KEY, v VALUE) "
            "PROPERTIES ('dictionary_refresh_interval' = '60')"
        )
