"""`starsql data`: what training eats, made, mixed, exported and looked at."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["ExampleFile", "HeldOutOption", "app", "say"]

app = typer.Typer(no_args_is_help=True, help="Training data: make, mix, export, look at.")

ExampleFile = Annotated[Path, typer.Argument(help="SFT examples or preference pairs, JSON lines.")]
HeldOutOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--held-out",
        help="A data set for measuring: nothing that shares database, question or golden query "
        "with it is let through; may be repeated.",
    ),
]


def say(line: str) -> None:
    """A line for people, on stderr."""
    print(line, file=sys.stderr)


@app.command()
def show(
    file: ExampleFile,
    number: Annotated[int, typer.Option("-n", min=1, help="How many.")] = 3,
    skip: Annotated[int, typer.Option(min=0, help="Pass over so many first.")] = 0,
    only: Annotated[str | None, typer.Option(help="Those alone whose id contains this.")] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="All messages, also instructions and tables.")
    ] = False,
) -> None:
    """Print examples as a person reads them."""
    from itertools import islice

    from starsql.data.files import Rejects, read_examples
    from starsql.data.show import as_text

    examples = (
        example
        for example in read_examples(file, Rejects(say))
        if only is None or only in example.meta.id
    )
    for example in islice(examples, skip, skip + number):
        print(as_text(example, whole=whole))
