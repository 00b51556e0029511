"""The root command: every command and group in order, logging, and errors as exit codes."""

from __future__ import annotations

import logging
import os
import sys
from typing import Annotated

import typer

from starsql.cli import (
    adapting,
    answering,
    asking,
    authoring,
    converting,
    data,
    evaluating,
    glossing,
    growing,
    linting,
    models,
    pairing,
    planning,
    restyling,
    reviewing,
    serving,
    synthesizing,
    training,
    translating,
)
from starsql.errors import StarsqlError

__all__ = ["app", "main"]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Questions in Chinese or English to StarRocks SQL that runs and means what was asked.",
)
app.command()(answering.translate)
app.command()(answering.run)
app.command()(linting.lint)
app.command()(asking.explain)
app.command()(asking.query)
app.command()(adapting.adapt)
data.app.command()(converting.cspider)
data.app.command()(authoring.corpus)
data.app.command()(glossing.gloss)
data.app.command()(reviewing.review)
data.app.command()(translating.translation)
data.app.command()(restyling.restyle)
data.app.command()(planning.plan)
data.app.command()(synthesizing.synthesize)
data.app.command()(pairing.pairs)
data.app.command()(growing.domain)
app.add_typer(data.app, name="data")
app.add_typer(evaluating.app, name="eval")
app.add_typer(training.app, name="train")
app.add_typer(models.app, name="models")
app.command()(serving.serve_sql)
app.command()(serving.doctor)


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
        # It tells of every statement that fails; the client is told already.
        logging.getLogger("mysql_mimic").setLevel(logging.CRITICAL)


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


def _say(message: str) -> None:
    print(message, file=sys.stderr)
