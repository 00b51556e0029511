"""`starsql models`: weights on this machine."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from starsql.cli.options import JsonOption

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, help="Model weights on this machine.")


@app.command("get")
def models_get(
    name: Annotated[str, typer.Argument(help="The model to fetch.")] = "embedded",
) -> None:
    """Put the embedded default's weights into the user's cache and check their hash."""
    from starsql.agent.models import get_embedded_model

    if name != "embedded":
        raise typer.BadParameter(f"{name!r} is not a model that can be fetched; known: embedded")
    print(get_embedded_model(progress=lambda message: print(message, file=sys.stderr)))


@app.command("list")
def models_list(as_json: JsonOption = False) -> None:
    """The models and adapters in the cache."""
    from starsql.agent.models import list_models
    from starsql.terminal import print_records

    print_records(list_models(), as_json=as_json)


@app.command("show")
def models_show(
    name: Annotated[str, typer.Argument(help="A name from the list, or an adapter's folder.")],
    as_json: JsonOption = False,
) -> None:
    """What a model or an adapter is, with its lineage."""
    from starsql.agent.models import show_model
    from starsql.terminal import print_records

    print_records([show_model(name)], as_json=as_json)
