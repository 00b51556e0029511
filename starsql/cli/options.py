"""Options that several commands have, and how they become settings and schemas."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Callable

    from starsql.config import Config
    from starsql.dialect.schema import Schema

__all__ = [
    "SCHEMA_FILES",
    "AdapterOption",
    "AttemptsOption",
    "CandidatesOption",
    "ConfigOption",
    "EngineOption",
    "JsonOption",
    "KnowledgeOption",
    "ModelOption",
    "NewTokensOption",
    "RowsOption",
    "SchemaOption",
    "SecondsOption",
    "SeedOption",
    "TargetOption",
    "TemperatureOption",
    "TodayOption",
    "VersionOption",
    "schema_from",
    "server_schema",
    "settings_from",
]

SCHEMA_FILES = (Path("schema.json"), Path("create_table.sql"))
"""What a command without --schema looks for in the working folder."""

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
    Path | None,
    typer.Option(
        help="Folder of a LoRA adapter; none: the embedded model without the package's.",
        rich_help_panel=_ASK,
    ),
]
EngineOption = Annotated[
    str | None,
    typer.Option(
        help="embedded, embedded:FILE (keeps tables and rows), starrocks://user@host:9030/db, or "
        "none (lint only).",
        rich_help_panel=_ASK,
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
TargetOption = Annotated[
    str | None,
    typer.Option(
        help="sql, or plan+sql: a short plan before it. As the adapter was trained, if left out.",
        rich_help_panel=_ASK,
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
    Path | None,
    typer.Option(
        help="Rows for the embedded engine: insert_sql.json, a .sql file, a CSV, Parquet or Arrow "
        "file named after its table, or a folder of these."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Machine-readable output on stdout.")]


def settings_from(file: Path | None, **flags: Any) -> Config:
    import platformdirs

    from starsql.config import load_config

    return load_config(
        flags,
        environment=os.environ,
        file=file,
        working_folder=Path.cwd(),
        user_folder=platformdirs.user_config_path("starsql"),
    )


def schema_from(given: list[Path] | None, settings: Config) -> list[Path] | Schema:
    """The files named, else those of the working folder, else what the server holds."""
    found = given or [path for path in SCHEMA_FILES if path.is_file()]
    if found:
        return found
    from_server = server_schema(settings)
    if from_server is None:
        raise typer.BadParameter(
            "no schema: name one with --schema (schema.json, StarRocks DDL or tables.json)"
        )
    return from_server()


def server_schema(settings: Config) -> Callable[[], Schema] | None:
    """Reads the schema of the StarRocks server that the settings name; None if they name none."""
    if not settings.engine.startswith("starrocks://"):
        return None

    def read() -> Schema:
        from starsql.agent.open import open_server

        with open_server(settings) as engine:
            return engine.schema()

    return read
