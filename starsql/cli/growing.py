"""`starsql data domain`: a few questions with golden SQL, grown to some hundred."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.data import HeldOutOption, OutputOption, VersionOption, held_out_of, say
from starsql.cli.options import ConfigOption, KnowledgeOption, RowsOption, SchemaOption

if TYPE_CHECKING:
    from starsql.data.domain.rephrasing import Rephrase
    from starsql.records import Message

__all__ = ["domain"]

_LONGEST_ANSWER = 512
_TEMPERATURE = 0.7


def domain(
    dataset: Annotated[
        Path,
        typer.Argument(help="Questions with golden SQL: a file, or a folder as the contest's."),
    ],
    output: OutputOption,
    schema: SchemaOption = None,
    knowledge: KnowledgeOption = None,
    rows: RowsOption = None,
    held_out: HeldOutOption = None,
    count: Annotated[int, typer.Option(min=1, help="How many new samples.")] = 400,
    seed: Annotated[int, typer.Option(help="Another seed, other samples.")] = 0,
    workers: Annotated[int, typer.Option(min=1, help="Processes; they change no byte.")] = 1,
    today: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="What prompts say; default 2025-07-15."),
    ] = None,
    rephrase_by: Annotated[
        str | None,
        typer.Option(help="A model server that says questions in other words: openai:http://…#…."),
    ] = None,
    starrocks_version: VersionOption = "3.3",
    licence: Annotated[
        str, typer.Option(help="SPDX identifier of the data set.")
    ] = "LicenseRef-private",
    config: ConfigOption = None,
) -> None:
    """Grow the questions marked train: other days, values and numbers, more asked, other words.

    Each sample runs on a suite and answers something else than its parent. The parents come along.
    """
    from starsql.data.domain.making import Plan, grow
    from starsql.data.domain.rephrasing import rephrase
    from starsql.data.domain.report import examples_of, summary
    from starsql.data.files import write_records
    from starsql.data.questions import load_data_set
    from starsql.dialect.version import StarRocksVersion
    from starsql.errors import DataError
    from starsql.eval.suites import TODAY
    from starsql.records import Licence

    day: date = today.date() if today is not None else TODAY
    data = load_data_set(dataset, schema=schema or (), knowledge=knowledge, rows=rows)
    refused = held_out_of(held_out)
    version = StarRocksVersion.parse(starrocks_version)
    grown = grow(data, refused, Plan(day, count, seed, workers, version), _tell)
    print(file=sys.stderr)
    if not grown.parents:
        for line in summary(grown):
            say(line)
        raise DataError(
            'no question can be grown: none is marked "split": "train", has golden SQL and is not '
            "held out",
            source=str(dataset),
        )
    if rephrase_by is not None:
        rephrase(grown, _model(rephrase_by, config, seed), refused)
    terms = Licence(licence)
    write_records(output, examples_of(grown, data, licence=terms, today=day, version=version))
    for line in summary(grown):
        say(line)


def _tell(done: int, parents: int, samples: int) -> None:
    print(f"\r{done}/{parents} questions, {samples} samples", end="", file=sys.stderr, flush=True)


def _model(name: str, config: Path | None, seed: int) -> Rephrase:
    """The server's model as a function; it is asked several questions at once."""
    from starsql.agent.open import open_model_server
    from starsql.cli.options import settings_from

    settings = settings_from(config, model=name)

    async def answers(chats: Sequence[list[Message]]) -> list[str]:
        backend = open_model_server(settings)
        turns = asyncio.Semaphore(settings.concurrency)

        async def answer(chat: list[Message]) -> str:
            async with turns:
                completions = await backend.complete(
                    chat, n=1, temperature=_TEMPERATURE, max_tokens=_LONGEST_ANSWER, seed=seed
                )
                return completions[0].text

        try:
            return list(await asyncio.gather(*map(answer, chats)))
        finally:
            await backend.aclose()

    return lambda chats: asyncio.run(answers(chats))
