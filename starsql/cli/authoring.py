"""`starsql data corpus`: databases written for training as training examples."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from starsql.cli.converting import say_dropped, tell
from starsql.cli.data import (
    HeldOutOption,
    OutputOption,
    VersionOption,
    held_out_of,
    languages,
    say,
)

__all__ = ["corpus"]


def corpus(
    folder: Annotated[Path, typer.Argument(help="SQL files, one a database.")],
    output: OutputOption,
    language: Annotated[str, typer.Option(help="Questions in zh, in en, or in both.")] = "zh,en",
    rewrites: Annotated[
        float,
        typer.Option(
            min=0,
            max=1,
            help="Examples more whose query is rewritten with a window or a CTE, as a share.",
        ),
    ] = 0.05,
    licence: Annotated[
        str, typer.Option(help="SPDX identifier of the terms it may be used under.")
    ] = "LicenseRef-private",
    dropped: Annotated[
        Path | None,
        typer.Option(help="Where to list the questions that became no example, JSON lines."),
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes; they change no byte.")] = 1,
    starrocks_version: VersionOption = "3.3",
    held_out: HeldOutOption = None,
) -> None:
    """Lint and run queries over tables of their own, and keep what passes as examples.

    Each file has the tables of a database, and questions as comments above their query:
    `-- en: How many turbines are there?` and `-- zh: 有多少台风机？`, both or either.
    """
    from starsql.data.corpus import read_corpus
    from starsql.data.cspider.making import Plan, make_examples
    from starsql.data.cspider.report import summary
    from starsql.data.files import write_records
    from starsql.data.questions import language_of
    from starsql.dialect.schema_files import load_schema
    from starsql.dialect.version import StarRocksVersion
    from starsql.errors import DataError
    from starsql.records import Licence

    terms = Licence(licence)
    plan = Plan(
        held_out_of(held_out),
        rewrites=rewrites,
        workers=workers,
        version=StarRocksVersion.parse(starrocks_version),
        dialect="mysql",  # which StarRocks speaks
        origins={"en": ("corpus", terms), "zh": ("corpus", terms)},
    )
    asked = languages(language)
    read = read_corpus(folder)
    read.records = [one for one in read.records if language_of(one.question) in asked]
    made = make_examples(read.records, load_schema(folder), plan, tell)
    print(file=sys.stderr)
    made.dropped = [*read.dropped, *made.dropped]
    say_dropped(made.dropped)
    say(summary(made))
    if dropped is not None:
        write_records(dropped, made.dropped)
    if not made.examples:
        raise DataError("none of the questions became an example", source=str(folder))
    write_records(output, made.examples)
