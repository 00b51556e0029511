"""A small warehouse in the engine, shared by the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Schema, Table

TODAY = date(2025, 7, 1)


def table(name: str, columns: str, **rest: object) -> Table:
    """table("t", "a BIGINT, s STRING")"""
    pairs = [part.strip().split(" ", 1) for part in columns.split(";")]
    return Table(name, tuple(Column(column, type_) for column, type_ in pairs), **rest)  # type: ignore[arg-type]


SCHEMA = Schema(
    (
        table(
            "dws_login_di",
            "dtstatdate STRING; iuserid BIGINT; splat STRING; ionline BIGINT; dpay DOUBLE; "
            "mpay DECIMAL(10,2); dreg DATE; dtlast DATETIME; arr ARRAY<INT>",
        ),
        table("dim_user_df", "dtstatdate BIGINT; iuserid BIGINT; sname VARCHAR(32)"),
        table("Dim_User_df", "x INT"),
    )
)
ROWS = (
    """INSERT INTO dws_login_di VALUES
       ('20250601', 1, 'ios', 10, 1.5, 2.25, '2025-06-01', '2025-06-01 08:30:00', [1, 2]),
       ('20250602', 1, 'android', 20, NULL, 0.10, '20250601', '2025-06-02 00:00:00', [3]),
       ('20250602', 2, "ios", 30, 2.5, -1.005, NULL, NULL, NULL),
       ('not a date', 3, NULL, NULL, 0, 3, '2024-12-31', '2024-12-31 23:59:59', [])""",
    "INSERT INTO dim_user_df (iuserid, dtstatdate, sname) VALUES (1, '20250601', '张三'), "
    "(2, 20250602, 42), (4, 20250603, 'Zoë')",
)


@pytest.fixture(scope="session")
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(SCHEMA, rows=ROWS, today=TODAY, threads=1) as built:
        yield built
