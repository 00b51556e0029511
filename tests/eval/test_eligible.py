"""Which recorded queries could be answered from their recording, and which could not."""

from __future__ import annotations

import pytest

from starsql.eval.eligible import Origins, named_tables

TABLES = [("db", "t"), ("db", "u"), ("db", "clean")]


def origins() -> Origins:
    """t was loaded by a job, u by a shell command, both in `db`."""
    found = Origins()
    found.run_outside(
        "LOAD LABEL l (DATA INFILE('x') INTO TABLE t) WITH BROKER ()", "db", list(TABLES)
    )
    found.run_outside(
        "shell: curl --location-trusted -T f.csv ${url}/api/db/u/_stream_load", "db", list(TABLES)
    )
    return found


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("SELECT uuid()", "a nondeterministic function"),
        ("SELECT 1 FROM clean WHERE d < now()", "a nondeterministic function"),
        ("SELECT current_date, k FROM clean", "a nondeterministic function"),
        ("SELECT unix_timestamp() - 1", "a nondeterministic function"),
        ("INSERT INTO x SELECT rand() FROM clean", "a nondeterministic function"),
        ("SELECT * FROM FILES('path' = 's3://x')", "FILES()"),
        ("SELECT * FROM TABLE(lake.native_query('select 1'))", "NATIVE_QUERY()"),
        ("SELECT * FROM lake.db.t", "an external catalog"),
        ("SELECT * FROM t", "a load job"),
        ("SELECT * FROM clean JOIN db.u USING (k)", "a shell command"),
        # not so
        ("SELECT * FROM clean", None),
        ("SELECT * FROM other.t", None),
        ("SELECT * FROM default_catalog.db.clean", None),
        ("SELECT unix_timestamp('2025-01-01')", None),
        ("SELECT clean.now, `uuid` FROM clean", None),
        ("SELECT c.current_date AS current_date FROM clean c", None),
        ("SELECT 'now()', \"rand()\" FROM clean -- uuid()", None),
        ("SELECT sleep(1), murmur_hash3_32('x'), md5('x') FROM clean", None),
        ("WITH t AS (SELECT 1 AS a) SELECT * FROM t", None),
    ],
)
def test_the_predicate(sql: str, why: str | None) -> None:
    assert origins().reason(sql, "db") == why


def test_a_catalog_that_is_set_holds_for_plain_names() -> None:
    found = Origins(external=True)
    assert found.reason("SELECT * FROM db.clean", "db") == "an external catalog"
    assert found.reason("SELECT * FROM default_catalog.db.clean", "db") is None


def test_a_table_made_anew_is_clean_again() -> None:
    found = origins()
    found.forget(("db", "t"))
    assert found.reason("SELECT * FROM t", "db") is None


@pytest.mark.parametrize(
    ("command", "tainted"),
    [
        ("shell: bash insert.sh", True),
        ('function: prepare_data("tpch", "db")', True),
        ("CREATE ROUTINE LOAD db.job ON clean FROM KAFKA ('x' = 'y')", True),
        ("CREATE PIPE p AS INSERT INTO clean SELECT * FROM FILES('path' = 'x')", True),
        ("shell: sleep 10", False),
        ('function: print_hit_materialized_view("SELECT * FROM clean", "mv")', False),
        ("shell: curl -X POST ${url}/api/db/cleaner/_stream_load", False),
    ],
)
def test_commands_that_may_fill_a_table(command: str, tainted: bool) -> None:
    found = Origins()
    found.run_outside(command, "db", list(TABLES))
    assert (found.reason("SELECT * FROM clean", "db") is not None) == tainted


def test_tables_of_texts_that_cannot_be_parsed() -> None:
    names = [name for _, name in named_tables("SELECT ((( FROM `t` x JOIN c.d.u", "db")]
    assert ("db", "t") in names
    assert ("d", "u") in names
