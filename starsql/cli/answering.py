"""`starsql translate` and `starsql run`: questions in, SQL out."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.options import (
    AdapterOption,
    AttemptsOption,
    CandidatesOption,
    ConfigOption,
    EngineOption,
    JsonOption,
    KnowledgeOption,
    ModelOption,
    NewTokensOption,
    RowsOption,
    SchemaOption,
    SecondsOption,
    SeedOption,
    TargetOption,
    TemperatureOption,
    TodayOption,
    VersionOption,
    schema_from,
    server_schema,
    settings_from,
)

if TYPE_CHECKING:
    from starsql.agent.graph import Step

__all__ = ["run", "translate"]


def translate(
    question: Annotated[
        str, typer.Argument(help="What you want to know, in your words; - reads it from stdin.")
    ],
    schema: SchemaOption = None,
    knowledge: KnowledgeOption = None,
    rows: RowsOption = None,
    tables: Annotated[
        str | None, typer.Option(help="The only tables to use, separated by commas.")
    ] = None,
    definition: Annotated[
        str, typer.Option(help="Business definitions for this question, in words.")
    ] = "",
    run: Annotated[bool, typer.Option("--run", help="Also run the query, print its rows.")] = False,
    as_json: JsonOption = False,
    model: ModelOption = None,
    adapter: AdapterOption = None,
    target: TargetOption = None,
    engine: EngineOption = None,
    starrocks_version: VersionOption = None,
    today: TodayOption = None,
    attempts: AttemptsOption = None,
    candidates: CandidatesOption = None,
    seconds: SecondsOption = None,
    max_new_tokens: NewTokensOption = None,
    temperature: TemperatureOption = None,
    seed: SeedOption = None,
    config: ConfigOption = None,
) -> None:
    """Answer one question; the steps go to stderr as they happen, the SQL to stdout."""
    from starsql.agent.translator import Translator
    from starsql.terminal import print_answer, print_step

    settings = settings_from(
        config,
        model=model,
        adapter=adapter,
        target=target,
        engine=engine,
        starrocks_version=starrocks_version,
        today=today and today.date(),
        attempts=attempts,
        candidates=candidates,
        seconds=seconds,
        max_new_tokens=max_new_tokens,
        temperature=temperature,
        seed=seed,
    )
    with Translator(
        schema_from(schema, settings), knowledge=knowledge or "", rows=rows or (), config=settings
    ) as translator:
        answer = translator.translate(
            sys.stdin.read() if question == "-" else question,
            knowledge=definition,
            tables=[name.strip() for name in tables.split(",")] if tables else (),
            rows=run,
            listen=_quiet if as_json else print_step,
        )
    print_answer(answer, as_json=as_json)


def run(
    data_set: Annotated[Path, typer.Argument(help="final_dataset.json, or a folder with one.")],
    output: Annotated[Path, typer.Option("--output", "-o")] = Path("submission.json"),
    schema: SchemaOption = None,
    knowledge: KnowledgeOption = None,
    rows: RowsOption = None,
    only: Annotated[str | None, typer.Option(help="sql_ids, separated by commas.")] = None,
    max_samples: Annotated[int | None, typer.Option(min=1, help="The first N questions.")] = None,
    concurrency: Annotated[int | None, typer.Option(help="Questions in flight at once.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit code 1 if a question stays unresolved.")
    ] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget an earlier run's work.")] = False,
    as_json: JsonOption = False,
    model: ModelOption = None,
    adapter: AdapterOption = None,
    target: TargetOption = None,
    engine: EngineOption = None,
    starrocks_version: VersionOption = None,
    today: TodayOption = None,
    attempts: AttemptsOption = None,
    candidates: CandidatesOption = None,
    seconds: SecondsOption = None,
    max_new_tokens: NewTokensOption = None,
    temperature: TemperatureOption = None,
    seed: SeedOption = None,
    config: ConfigOption = None,
) -> None:
    """Answer a whole data set; interrupted at any moment, the same command goes on."""
    from starsql.agent.batch import RunFiles, run_data_set, select_questions
    from starsql.data.questions import load_data_set
    from starsql.terminal import Progress, print_outcomes

    settings = settings_from(
        config,
        model=model,
        adapter=adapter,
        target=target,
        engine=engine,
        starrocks_version=starrocks_version,
        today=today and today.date(),
        attempts=attempts,
        candidates=candidates,
        seconds=seconds,
        max_new_tokens=max_new_tokens,
        temperature=temperature,
        seed=seed,
        concurrency=concurrency,
        strict=strict or None,
    )
    data = load_data_set(
        data_set,
        schema=schema or (),
        knowledge=knowledge,
        rows=rows,
        otherwise=server_schema(settings),
    )
    ids = [sql_id.strip() for sql_id in only.split(",")] if only else ()
    questions = select_questions(data.questions, only=ids, max_samples=max_samples)
    files = RunFiles(output)
    with Progress() as progress:
        outcomes = asyncio.run(
            run_data_set(data, questions, settings, files, listener=progress, fresh=fresh)
        )
    print_outcomes(outcomes, files, as_json=as_json)
    if settings.strict and any(outcome.status == "unresolved" for outcome in outcomes):
        raise typer.Exit(1)


def _quiet(step: Step) -> None:
    """Hear a step and say nothing."""
