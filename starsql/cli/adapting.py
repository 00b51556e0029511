"""`starsql adapt`: queries of other dialects into StarRocks' SQL."""

from __future__ import annotations

import dataclasses
import json
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.linting import known_schema, read_text, sql_files
from starsql.cli.options import (
    ConfigOption,
    JsonOption,
    SchemaOption,
    VersionOption,
    settings_from,
)

if TYPE_CHECKING:
    from starsql.dialect.adapt import Adapted

__all__ = ["adapt"]


class Dialect(StrEnum):
    """Where queries may come from."""

    sqlite = "sqlite"
    mysql = "mysql"
    postgres = "postgres"
    hive = "hive"
    spark = "spark"


def adapt(
    files: Annotated[
        list[str], typer.Argument(help="Files of SQL, folders of *.sql files, or - for stdin.")
    ],
    source: Annotated[Dialect, typer.Option(help="The dialect that they are written in.")],
    schema: SchemaOption = None,
    starrocks_version: VersionOption = None,
    database: Annotated[
        str | None, typer.Option(help="What tables without a database belong to.")
    ] = None,
    full_join: Annotated[
        bool, typer.Option(help="Keep FULL OUTER JOIN, or write it as a UNION ALL.")
    ] = True,
    prefer_ctes: Annotated[
        bool, typer.Option("--prefer-ctes", help="WITH in place of derived tables.")
    ] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Write queries of another dialect as StarRocks queries; 1 if one has errors left.

    The queries go to stdout, what was changed and what is wrong to stderr.
    """
    from starsql.dialect import adapt as adapting
    from starsql.dialect.version import StarRocksVersion

    settings = settings_from(config, starrocks_version=starrocks_version)
    known = known_schema(schema)
    adapted = [
        (
            name,
            number,
            adapting.adapt(
                text,
                known,
                source.value,
                version=StarRocksVersion.parse(settings.starrocks_version),
                database=database,
                full_join=full_join,
                prefer_ctes=prefer_ctes,
            ),
        )
        for name in sql_files(files)
        for number, text in enumerate(adapting.split_source(read_text(name), source.value), 1)
    ]
    if as_json:
        records = [_record(*one) for one in adapted]
        print(json.dumps(records, ensure_ascii=False, indent=2))
    else:
        for name, number, one in adapted:
            _print(name, number, one)
    if any(one.errors for _, _, one in adapted):
        raise typer.Exit(1)


def _record(name: str, number: int, adapted: Adapted) -> dict[str, object]:
    return {
        "file": name,
        "statement": number,
        "sql": adapted.sql,
        "changes": [change._asdict() for change in adapted.changes],
        "findings": [dataclasses.asdict(finding) for finding in adapted.findings],
    }


def _print(name: str, number: int, adapted: Adapted) -> None:
    print(f"{adapted.sql};")
    for change in adapted.changes:
        print(f"{name}:{number}: [{change.code}] {change.message}", file=sys.stderr)
    for finding in adapted.findings:
        print(f"{name}:{number}: {finding}", file=sys.stderr)
