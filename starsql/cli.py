"""The `starsql` command: parse, call one function, print.

Data goes to stdout, progress and messages to stderr. Exit codes: 0 done, 1 unresolved questions
under --strict, 2 wrong usage or data, 3 something missing in the environment, 130 interrupted.
Heavy modules are imported inside the commands, so that `starsql --help` answers at once.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from starsql.errors import StarsqlError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starsql.agent.graph import Step
    from starsql.config import Config
    from starsql.dialect.schema import Schema

__all__ = ["app", "main"]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Questions in Chinese or English to StarRocks SQL that runs and means what was asked.",
)
models = typer.Typer(no_args_is_help=True, help="Model weights on this machine.")
app.add_typer(models, name="models")

_ASK = "Who writes and who checks"
_BUDGET = "Budgets"

ModelOption = Annotated[
    str | None,
    typer.Option(
        help="embedded, transformers:FOLDER-OR-HUB-NAME, or golden (a self-check).",
        rich_help_panel=_ASK,
    ),
]
AdapterOption = Annotated[
    Path | None, typer.Option(help="Folder of a LoRA adapter.", rich_help_panel=_ASK)
]
EngineOption = Annotated[
    str | None,
    typer.Option(
        help="embedded, starrocks://user@host:9030/db, or none (lint only).", rich_help_panel=_ASK
    ),
]
VersionOption = Annotated[
    str | None,
    typer.Option("--starrocks-version", help="2.5, 3.3, 4.1, main.", rich_help_panel=_ASK),
]
TodayOption = Annotated[
    datetime | None,
    typer.Option(
        formats=["%Y-%m-%d"], help='The day that "近30天" counts from.', rich_help_panel=_ASK
    ),
]
AttemptsOption = Annotated[
    int | None, typer.Option(help="Rounds of writing, repairs included.", rich_help_panel=_BUDGET)
]
CandidatesOption = Annotated[
    int | None, typer.Option(help="Queries written in each round.", rich_help_panel=_BUDGET)
]
SecondsOption = Annotated[
    float | None,
    typer.Option(help="No new round for a question after this.", rich_help_panel=_BUDGET),
]
NewTokensOption = Annotated[
    int | None,
    typer.Option("--max-new-tokens", help="Length of one query.", rich_help_panel=_BUDGET),
]
TemperatureOption = Annotated[
    float | None, typer.Option(help="Of sampling.", rich_help_panel=_BUDGET)
]
SeedOption = Annotated[int | None, typer.Option(help="Of sampling.", rich_help_panel=_BUDGET)]
ConfigOption = Annotated[Path | None, typer.Option("--config", help="A YAML file of settings.")]
SchemaOption = Annotated[
    list[Path] | None,
    typer.Option(help="schema.json, StarRocks DDL or Spider's tables.json; may be repeated."),
]
KnowledgeOption = Annotated[
    Path | None, typer.Option(help="Definitions that hold for all questions, a Markdown file.")
]
RowsOption = Annotated[
    Path | None, typer.Option(help="insert_sql.json or a .sql file for the embedded engine.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Machine-readable output on stdout.")]


def _version(asked: bool) -> None:
    if asked:
        from starsql import __version__

        print(f"starsql {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log what happens.")] = False,
    version: Annotated[  # noqa: ARG001 - handled by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print it.")
    ] = False,
) -> None:
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO if verbose else logging.WARNING,
        format="%(levelname)s %(name)s: %(message)s",
    )
    if not verbose:
        # It warns of every statement it cannot read; ours say so as findings.
        logging.getLogger("sqlglot").setLevel(logging.ERROR)


@app.command()
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

    settings = _config(
        config,
        model=model,
        adapter=adapter,
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
        _schema(schema, settings), knowledge=knowledge or "", rows=rows or (), config=settings
    ) as translator:
        answer = translator.translate(
            sys.stdin.read() if question == "-" else question,
            knowledge=definition,
            tables=[name.strip() for name in tables.split(",")] if tables else (),
            rows=run,
            listen=_quiet if as_json else print_step,
        )
    print_answer(answer, as_json=as_json)


@app.command()
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

    settings = _config(
        config,
        model=model,
        adapter=adapter,
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
        otherwise=_server_schema(settings),
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


@models.command("get")
def models_get(
    name: Annotated[str, typer.Argument(help="The model to fetch.")] = "embedded",
) -> None:
    """Put the embedded default's weights into the user's cache and check their hash."""
    from starsql.agent.models import get_embedded_model

    if name != "embedded":
        raise typer.BadParameter(f"{name!r} is not a model that can be fetched; known: embedded")
    print(get_embedded_model(progress=_say))


@models.command("list")
def models_list(as_json: JsonOption = False) -> None:
    """The models and adapters in the cache."""
    from starsql.agent.models import list_models
    from starsql.terminal import print_records

    print_records(list_models(), as_json=as_json)


@models.command("show")
def models_show(
    name: Annotated[str, typer.Argument(help="A name from the list, or an adapter's folder.")],
    as_json: JsonOption = False,
) -> None:
    """What a model or an adapter is, with its lineage."""
    from starsql.agent.models import show_model
    from starsql.terminal import print_records

    print_records([show_model(name)], as_json=as_json)


@app.command("serve-sql")
def serve_sql(
    schema: Annotated[list[Path], typer.Argument(help="schema.json or StarRocks DDL.")],
    rows: RowsOption = None,
    host: Annotated[
        str, typer.Option(help="Others than this machine need a password.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="0 takes a free one.")] = 9030,
    database: Annotated[str, typer.Option(help="What tables without one belong to.")] = "default",
    user: Annotated[str | None, typer.Option(help="The only one let in; anyone if unset.")] = None,
    starrocks_version: VersionOption = None,
) -> None:
    """Put the embedded engine behind the MySQL protocol, for any client of StarRocks."""
    from starsql.data.questions import load_inserts
    from starsql.dialect.engine.embedded import EmbeddedEngine
    from starsql.dialect.schema_files import load_schema
    from starsql.dialect.version import StarRocksVersion
    from starsql.serve_sql import serve

    config = _config(None, starrocks_version=starrocks_version)
    secret = config.engine_password
    engine = EmbeddedEngine(
        load_schema(*schema, database=database),
        rows=load_inserts(rows) if rows else (),
        version=StarRocksVersion.parse(config.starrocks_version),
    )
    with engine:
        serve(
            engine,
            host,
            port,
            user=user,
            password=secret.get_secret_value() if secret else "",
            ready=lambda taken: print(f"listening on {host}:{taken}", file=sys.stderr),
        )


@app.command()
def doctor(
    engine: EngineOption = None, file: ConfigOption = None, as_json: JsonOption = False
) -> None:
    """Say what of starsql works on this machine, and what to install for the rest."""
    from starsql.doctor import examine
    from starsql.terminal import print_checks

    checks = examine(_config(file, engine=engine))
    print_checks(checks, as_json=as_json)
    if any(check.needed and not check.works for check in checks):
        raise typer.Exit(3)


def _config(file: Path | None, **flags: Any) -> Config:
    import platformdirs

    from starsql.config import load_config

    return load_config(
        flags,
        environment=os.environ,
        file=file,
        working_folder=Path.cwd(),
        user_folder=platformdirs.user_config_path("starsql"),
    )


def _schema(given: list[Path] | None, settings: Config) -> list[Path] | Schema:
    """The files named, else those of the working folder, else what the server holds."""
    found = given or [p for p in (Path("schema.json"), Path("create_table.sql")) if p.is_file()]
    if found:
        return found
    from_server = _server_schema(settings)
    if from_server is None:
        raise typer.BadParameter(
            "no schema: name one with --schema (schema.json, StarRocks DDL or tables.json)"
        )
    return from_server()


def _server_schema(settings: Config) -> Callable[[], Schema] | None:
    """Reads the schema of the StarRocks server that the settings name; None if they name none."""
    if not settings.engine.startswith("starrocks://"):
        return None

    def read() -> Schema:
        from starsql.agent.open import open_server

        with open_server(settings) as engine:
            return engine.schema()

    return read


def _quiet(step: Step) -> None:
    """Hear a step and say nothing."""


def _say(message: str) -> None:
    print(message, file=sys.stderr)


def main() -> None:
    """Entry point: our errors become one line on stderr and their exit code."""
    try:
        app()
    except StarsqlError as error:
        _say(f"starsql: {error}")
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        _say("starsql: interrupted; what was finished is kept, and the same command goes on")
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output is gone (`starsql ... | head`); that is no failure of ours.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115
        sys.exit(0)


if __name__ == "__main__":
    main()
