"""StarRocks' own tests in `../shared`, read in place; nothing of them is in this repository."""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from starsql.dialect.ddl import Ddl
from starsql.dialect.schema import Schema

SHARED = Path(__file__).resolve().parents[3] / "shared"

needs_shared = pytest.mark.skipif(
    not (SHARED / "starrocks").is_dir(), reason=f"the shared material is not at {SHARED}"
)


def read_lines(name: str) -> list[dict[str, Any]]:
    """The records of a JSON-lines file below `shared/starrocks`, gzip or plain."""
    path = SHARED / "starrocks" / name
    content = path.read_bytes()
    text = gzip.decompress(content) if path.suffix == ".gz" else content
    return [json.loads(line) for line in text.splitlines()]


def filled(sql: str) -> str:
    """StarRocks' test runner puts values for ${name}; any name does for us."""
    return re.sub(r"\$\{(\w+)\}", r"\1", sql)


def with_schema(
    records: list[dict[str, Any]], statement: str
) -> Iterator[tuple[dict[str, Any], Schema, str | None]]:
    """Each record of a test case with the schema, and the current database, as of its statement.

    statement: the key that holds the statement's number.
    """
    cases = {case.get("case", i): case for i, case in enumerate(read_lines("cases.jsonl.gz"))}
    by_case: dict[int, dict[int, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for record in records:
        by_case[record["case"]][record[statement]].append(record)
    for number, wanted in by_case.items():
        ddl = Ddl()
        for i, step in enumerate(cases[number]["statements"][: max(wanted) + 1]):
            for record in wanted.get(i, ()):
                yield record, ddl.schema, ddl.database
            if not _failed(step["result"]):
                ddl.run(filled(step["sql"]))


def _failed(result: Any) -> bool:
    lines = result if isinstance(result, list) else [result or ""]
    return any(str(line).startswith("E: ") for line in lines)
