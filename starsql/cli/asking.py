"""`starsql query` and `starsql explain`: one query, asked of an engine."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from starsql.cli.options import (
    SCHEMA_FILES,
    ConfigOption,
    EngineOption,
    JsonOption,
    RowsOption,
    SchemaOption,
    TodayOption,
    VersionOption,
    settings_from,
)

if TYPE_CHECKING:
    from starsql.config import Config
    from starsql.dialect.engine.base import Engine
    from starsql.records import Finding

__all__ = ["explain", "query"]

SqlArgument = Annotated[str, typer.Argument(help="One query; - reads it from stdin.")]
DatabaseOption = Annotated[
    str | None, typer.Option(help="What tables without a database belong to.")
]


class Format(StrEnum):
    """How rows are printed."""

    table = "table"
    csv = "csv"
    json = "json"
    arrow = "arrow"


def query(
    sql: SqlArgument,
    schema: SchemaOption = None,
    rows: RowsOption = None,
    database: DatabaseOption = None,
    output: Annotated[
        Format, typer.Option("--format", help="Of the rows; arrow is an IPC stream.")
    ] = Format.table,
    max_rows: Annotated[int | None, typer.Option(min=1, help="At most so many.")] = None,
    engine: EngineOption = None,
    starrocks_version: VersionOption = None,
    today: TodayOption = None,
    config: ConfigOption = None,
) -> None:
    """Run a query and print its rows; 1 if it is no query that the engine runs."""
    from starsql.records import Finding
    from starsql.terminal import print_rows

    settings = settings_from(
        config,
        engine=engine,
        starrocks_version=starrocks_version,
        today=today and today.date(),
        max_rows=max_rows,
    )
    text = _read(sql)
    with _opened(settings, schema, rows) as opened:
        start = time.monotonic()
        answer = opened.query(
            text,
            database=database,
            max_rows=settings.max_rows,
            timeout_s=settings.query_timeout_s,
        )
        if isinstance(answer, Finding):
            _fail(answer, text, opened, database)
    print_rows(answer, output.value, seconds=time.monotonic() - start)


def explain(
    sql: SqlArgument,
    schema: SchemaOption = None,
    rows: RowsOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    engine: EngineOption = None,
    starrocks_version: VersionOption = None,
    today: TodayOption = None,
    config: ConfigOption = None,
) -> None:
    """Print a query's plan without running it; 1 if the engine refuses it."""
    from starsql.records import Finding
    from starsql.terminal import print_plan

    settings = settings_from(
        config,
        engine=engine,
        starrocks_version=starrocks_version,
        today=today and today.date(),
    )
    text = _read(sql)
    with _opened(settings, schema, rows) as opened:
        plan = opened.explain(text, database=database, timeout_s=settings.query_timeout_s)
        if isinstance(plan, Finding):
            _fail(plan, text, opened, database)
    print_plan(plan, as_json=as_json)


def _read(sql: str) -> str:
    return sys.stdin.read() if sql == "-" else sql


@contextmanager
def _opened(settings: Config, schema: list[Path] | None, rows: Path | None) -> Iterator[Engine]:
    """The engine of the settings, over the schema named or that of the working folder."""
    from starsql.agent.open import open_engine
    from starsql.data.questions import load_inserts
    from starsql.dialect.schema_files import load_schema

    files = schema or [path for path in SCHEMA_FILES if path.is_file()]
    opened = open_engine(
        settings,
        load_schema(*files) if files else None,
        rows=load_inserts(rows) if rows else (),
    )
    if opened is None:
        raise typer.BadParameter("--engine none asks nobody; name an engine")
    try:
        yield opened
    finally:
        opened.close()


def _fail(finding: Finding, sql: str, engine: Engine, database: str | None) -> NoReturn:
    """Say what is wrong with a query, where and in StarRocks' words, and end with 1."""
    from starsql.dialect.lint.script import Reported, lint_script
    from starsql.terminal import print_findings

    linted = lint_script(sql, engine.schema(), engine.version, database=database)
    errors = [one for one in linted.reported if one.finding.severity == "error"]
    if engine.authoritative or not errors:
        errors = [Reported(finding, _width(finding, sql))]
    print_findings(errors, sql)
    raise typer.Exit(1)


def _width(finding: Finding, sql: str) -> int:
    """Characters of the word that a finding points at."""
    if finding.line is None or finding.column is None:
        return 1
    rest = sql.split("\n")[finding.line - 1][finding.column - 1 :]
    match = re.match(r"[\w.`]+", rest)
    return len(match[0]) if match else 1
