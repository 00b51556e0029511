"""StarRocks' own tests in `../shared`, read in place; nothing of them is in this repository."""

from __future__ import annotations

import functools
import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from starsql.dialect.schema import Schema
from starsql.dialect.schema_files import load_schema
from starsql.eval.cases import Case, CorpusQuery, in_context, read_cases, read_queries

SHARED = Path(__file__).resolve().parents[3] / "shared"
STARROCKS = SHARED / "starrocks"

needs_shared = pytest.mark.skipif(
    not STARROCKS.is_dir(), reason=f"the shared material is not at {SHARED}"
)


def read_lines(name: str) -> list[dict[str, Any]]:
    """The records of a JSON-lines file below `shared/starrocks`, gzip or plain."""
    path = STARROCKS / name
    content = path.read_bytes()
    text = gzip.decompress(content) if path.suffix == ".gz" else content
    return [json.loads(line) for line in text.splitlines()]


def queries(name: str) -> list[CorpusQuery]:
    """The queries of a file below `shared/starrocks`."""
    return read_queries(STARROCKS / name)


@functools.cache
def cases() -> dict[int, Case]:
    return read_cases(STARROCKS / "cases.jsonl.gz")


def with_schema(
    chosen: Iterable[CorpusQuery],
) -> Iterator[tuple[CorpusQuery, Schema, str | None]]:
    """Each query with the schema, and the current database, as of its statement."""
    unit = load_schema(STARROCKS / "unit_schema.sql")
    return in_context(chosen, cases(), unit)
