"""`starsql serve-sql` and `starsql doctor`: what surrounds the work."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from starsql.cli.options import (
    ConfigOption,
    EngineOption,
    JsonOption,
    ModelOption,
    RowsOption,
    VersionOption,
    settings_from,
)

__all__ = ["doctor", "serve_sql"]


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

    config = settings_from(None, starrocks_version=starrocks_version)
    secret = config.engine_password
    engine = EmbeddedEngine(
        load_schema(*schema, database=database),
        rows=load_inserts(rows) if rows else (),
        version=StarRocksVersion.parse(config.starrocks_version),
    )
    with engine, suppress(KeyboardInterrupt):  # which is how it is stopped
        serve(
            engine,
            host,
            port,
            user=user,
            password=secret.get_secret_value() if secret else "",
            ready=lambda taken: print(f"listening on {host}:{taken}", file=sys.stderr),
        )


def doctor(
    model: ModelOption = None,
    engine: EngineOption = None,
    file: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say what of starsql works on this machine, and what to install for the rest."""
    from starsql.doctor import examine
    from starsql.terminal import print_checks

    checks = examine(settings_from(file, model=model, engine=engine))
    print_checks(checks, as_json=as_json)
    if any(check.needed and not check.works for check in checks):
        raise typer.Exit(3)
