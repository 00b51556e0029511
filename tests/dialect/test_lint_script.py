"""Texts of many statements: which are judged, against which schema, and where findings are."""

from __future__ import annotations

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint.rule import EXAMPLE_DDL
from starsql.dialect.lint.script import Script, lint_script
from starsql.dialect.schema import Schema
from starsql.dialect.version import MAIN, StarRocksVersion

SCHEMA = schema_from_ddl(EXAMPLE_DDL)


def linted(text: str, schema: Schema = SCHEMA) -> Script:
    return lint_script(text, schema, MAIN)


def codes(text: str, schema: Schema = SCHEMA) -> list[tuple[int | None, int | None, str]]:
    found = [
        one.finding for one in linted(text, schema).reported if one.finding.severity == "error"
    ]
    return [(finding.line, finding.column, finding.code) for finding in found]


def test_places_count_in_the_whole_text() -> None:
    text = "SELECT title\nFROM team;\n\n/* x\ny */ SELECT '人', titel\n  FROM team; SELECT titl"
    assert codes(f"{text} FROM team") == [(5, 18, "unknown-column"), (6, 21, "unknown-column")]


def test_a_statement_that_cannot_be_read_leaves_the_others() -> None:
    text = "SELECT titel FROM team;\nSELECT FROM WHERE;\nSELECT team_i FROM team"
    assert [(line, code) for line, _, code in codes(text)] == [
        (1, "unknown-column"),
        (2, "syntax"),
        (3, "unknown-column"),
    ]


def test_a_text_without_end_is_one_finding() -> None:
    script = linted("SELECT 1;\nSELECT 'a")
    assert [one.finding.code for one in script.reported] == ["syntax"]
    assert script.reported[0].finding.line == 2
    assert script.queries == 0


def test_ddl_makes_the_schema_of_what_follows() -> None:
    text = """
        SELECT a FROM made;
        CREATE TABLE made (a INT);
        SELECT a, b FROM made;
        ALTER TABLE made ADD COLUMN b INT;
        SELECT a, b FROM made;
        CREATE VIEW seen AS SELECT a AS c FROM made;
        SELECT a FROM seen;
        DROP TABLE made;
    """
    assert [(line, code) for line, _, code in codes(text)] == [
        (2, "unknown-table"),
        (4, "unknown-column"),
        (8, "unknown-column"),
    ]


def test_use_changes_the_database() -> None:
    text = "USE a; CREATE TABLE t (x INT); USE b; CREATE TABLE t (y INT); SELECT x FROM t; USE a; SELECT x FROM t"  # noqa: E501
    assert len(codes(text)) == 1


@pytest.mark.parametrize(
    ("statement", "queries", "found"),
    [
        ("INSERT INTO team SELECT nothing FROM team", 1, ["unknown-column"]),
        ("INSERT INTO team WITH LABEL l (title) SELECT nothing FROM team", 1, ["unknown-column"]),
        ("INSERT INTO team WITH x AS (SELECT 1 a) SELECT b FROM x", 1, ["unknown-column"]),
        ("CREATE VIEW v AS SELECT nothing FROM team", 1, ["unknown-column"]),
        ("CREATE TABLE v PROPERTIES ('a' = 'b') AS WITH x AS (SELECT 1 a) SELECT b FROM x", 1,
         ["unknown-column"]),
        ("CREATE MATERIALIZED VIEW v REFRESH ASYNC AS SELECT nothing FROM team", 1,
         ["unknown-column"]),
        ("SUBMIT TASK t AS INSERT INTO team SELECT nothing FROM team", 0, []),
        ("INSERT INTO team VALUES (1, 'a', nothing)", 0, []),
        ("GRANT SELECT ON TABLE team TO USER u", 0, []),
        ("CREATE TABLE x (a INT) PROPERTIES ('a' = 'b')", 0, []),
        ("SET a = 1", 0, []),
        ("ADMIN SET FRONTEND CONFIG ('a' = 'b')", 0, []),
        ("DESC FILES('path' = 's3://x')", 0, []),
        ("DESC team", 0, []),
        ("EXPLAIN SELECT nothing FROM team", 1, ["unknown-column"]),
        ("(SELECT nothing FROM team)", 1, ["unknown-column"]),
        (";;", 0, []),
        ("-- nothing", 0, []),
        ("", 0, []),
    ],
)  # fmt: skip
def test_queries_are_judged_and_the_rest_passed_by(
    statement: str, queries: int, found: list[str]
) -> None:
    assert [code for _, _, code in codes(statement)] == found
    assert linted(statement).queries == queries


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("SELECT nothing FROM team -- starsql: ignore[unknown-column]", True),
        ("SELECT nothing FROM team --starsql:ignore[ unknown-table , unknown-column ]", True),
        ("-- starsql: ignore[unknown-column]\nSELECT nothing FROM team", True),
        ("SELECT nothing -- starsql: ignore[unknown-column]\nFROM team;", True),
        ("SELECT nothing FROM team -- starsql: ignore[unknown-table]", False),
        ("SELECT nothing FROM team -- starsql: ignore", False),
        ("-- starsql: ignore[unknown-column]\n\nSELECT nothing FROM team", False),
        ("SELECT nothing\nFROM team -- starsql: ignore[unknown-column]", False),
        ("SELECT 1; -- starsql: ignore[unknown-column]\nSELECT nothing FROM team", False),
    ],
)
def test_comments_silence_the_codes_they_name(text: str, silent: bool) -> None:
    assert (codes(text) == []) == silent


def test_a_finding_knows_how_wide_its_token_is() -> None:
    (wide,) = linted("SELECT nothing FROM team").reported
    assert wide.width == len("nothing")


def test_without_a_schema_names_stay_open() -> None:
    assert codes("SELECT a, b FROM t WHERE c = 1", Schema(())) == []


def test_rules_hold_for_the_version() -> None:
    text = "SELECT array_agg(title ORDER BY team_id) FROM team"
    old, new = (
        lint_script(text, SCHEMA, StarRocksVersion.parse(version)).reported
        for version in ("2.5", "3.3")
    )
    assert len(old) == 1
    assert new == ()
