"""Which accounts can do more than read."""

from __future__ import annotations

import pytest

from starsql.dialect.engine.starrocks_grants import excess_privileges

READS = "GRANT SELECT ON ALL TABLES IN DATABASE game TO USER 'r'@'%'"
CASES = {
    "reads": ([("'r'@'%'", "default_catalog", READS)], []),
    "usage": ([("GRANT USAGE ON *.* TO `r`@`%` IDENTIFIED BY PASSWORD '*AB'",)], []),
    "catalog usage": ([("r", None, "GRANT USAGE ON CATALOG hive TO USER 'r'@'%'")], []),
    "columns": ([("GRANT SELECT (a, b) ON `d`.`t` TO `r`@`%`",)], []),
    "writes": (
        [("r", "c", "GRANT SELECT, INSERT ON TABLE d.t TO USER 'r'@'%'")], ["INSERT on TABLE d.t"]
    ),
    "all": (
        [("GRANT ALL PRIVILEGES ON *.* TO `r`@`%` WITH GRANT OPTION",)],
        ["ALL PRIVILEGES on *.*", "GRANT OPTION on *.*"],
    ),
    "system": ([("r", None, "GRANT OPERATE ON SYSTEM TO USER 'r'@'%'")], ["OPERATE on SYSTEM"]),
    "two in one cell": (
        [("r", "c", f"{READS}; GRANT DROP ON DATABASE d TO USER 'r'@'%'")], ["DROP on DATABASE d"]
    ),
    "role": (
        [("r", None, "GRANT 'public', 'writer' TO 'r'@'%'")], ["DELETE on TABLE t (by role writer)"]
    ),
    "unreadable role": (
        [("r", None, "GRANT 'secret' TO 'r'@'%'")],
        ["role secret, whose privileges could not be read"],
    ),
    "roles in a ring": ([("r", None, "GRANT 'ring' TO 'r'@'%'")], []),
    "2.x": ([("r", "No", "Select_priv Load_priv (false)", None)], ["LOAD"]),
}  # fmt: skip
ROLES = {
    "public": [],
    "writer": [("writer", "c", "GRANT SELECT, DELETE ON TABLE t TO ROLE 'writer'")],
    "ring": [("ring", None, "GRANT 'ring' TO ROLE 'ring'")],
}


@pytest.mark.parametrize("name", CASES)
def test_excess_is_named(name: str) -> None:
    grants, expected = CASES[name]
    assert excess_privileges(grants, ROLES.get) == expected
