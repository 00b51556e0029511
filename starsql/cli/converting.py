"""`starsql data cspider`: Spider's and CSpider's questions as training examples."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.data import HeldOutOption, OutputOption, VersionOption, held_out_of, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starsql.data.cspider.reading import Dropped

__all__ = ["cspider", "say_dropped", "tell"]

_MOST_LINES = 20


class BothLanguages(StrEnum):
    en = "en"
    zh = "zh"


def cspider(
    train_json: Annotated[
        Path,
        typer.Option(
            help="Questions: db_id, question and query; or more questions in both languages, .tsv."
        ),
    ],
    tables_json: Annotated[Path, typer.Option(help="The schemas of all databases.")],
    output: OutputOption,
    gold_sql: Annotated[
        Path | None,
        typer.Option(help="Gold queries, a line for each question; else its `query` is taken."),
    ] = None,
    translations: Annotated[
        Path | None,
        typer.Option(help="Questions in another language, which are taken instead (docs/data.md)."),
    ] = None,
    language: Annotated[
        BothLanguages | None, typer.Option(help="In which the questions of a .tsv are asked.")
    ] = None,
    only_databases: Annotated[
        Path | None, typer.Option(help="Names of databases, one a line; all others are left out.")
    ] = None,
    except_databases: Annotated[
        Path | None, typer.Option(help="Names of databases to leave out, one a line.")
    ] = None,
    rewrites: Annotated[
        float,
        typer.Option(
            min=0,
            max=1,
            help="Examples more whose query is rewritten with a window or a CTE, as a share.",
        ),
    ] = 0.05,
    dropped: Annotated[
        Path | None,
        typer.Option(help="Where to list the questions that became no example, JSON lines."),
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes; they change no byte.")] = 1,
    starrocks_version: VersionOption = "3.3",
    held_out: HeldOutOption = None,
) -> None:
    """Adapt gold queries to StarRocks, lint and run them, and keep what passes as examples.

    Shares of what the queries use and the drops by reason go to stderr.
    """
    from starsql.data.cspider.making import MORE, ORIGINS, TRANSLATED, Plan, make_examples
    from starsql.data.cspider.reading import (
        read_bilingual,
        read_databases,
        read_records,
        translated,
    )
    from starsql.data.cspider.report import summary
    from starsql.data.files import write_records
    from starsql.dialect.schema_files import load_schema
    from starsql.dialect.version import StarRocksVersion
    from starsql.errors import DataError

    bilingual = train_json.suffix == ".tsv"
    if bilingual != (language is not None):
        raise typer.BadParameter("--language belongs to a .tsv of questions in both languages")
    origins = MORE if bilingual else ORIGINS
    plan = Plan(
        held_out_of(held_out),
        read_databases(only_databases) if only_databases else None,
        read_databases(except_databases) if except_databases else frozenset(),
        rewrites,
        workers,
        StarRocksVersion.parse(starrocks_version),
        origins=origins if translations is None else origins | {"zh": TRANSLATED},
    )
    schema = load_schema(tables_json)
    read = (
        read_bilingual(train_json, language.value)
        if language is not None
        else read_records(train_json, gold_sql)
    )
    for note in read.notes:
        say(note)
    if translations is not None:
        dropped_before = read.dropped
        read = translated(read.records, translations)
        read.dropped += dropped_before
    made = make_examples(read.records, schema, plan, tell)
    print(file=sys.stderr)
    made.dropped = sorted([*read.dropped, *made.dropped], key=lambda one: one.number)
    say_dropped(made.dropped)
    say(summary(made))
    if dropped is not None:
        write_records(dropped, made.dropped)
    if not made.examples:
        raise DataError("none of the questions became an example", source=str(train_json))
    write_records(output, made.examples)


def say_dropped(dropped: Sequence[Dropped]) -> None:
    """A line for each of the first; those of databases that were not asked for are only counted."""
    told = [one for one in dropped if one.reason != "database left out"]
    for one in told[:_MOST_LINES]:
        say(str(one))
    if len(told) > _MOST_LINES:
        say(f"... and {len(told) - _MOST_LINES} more: --dropped FILE lists all")


def tell(done: int, databases: int, examples: int) -> None:
    print(
        f"\r{done}/{databases} databases, {examples} examples", end="", file=sys.stderr, flush=True
    )
