"""`starsql data restyle`: the same examples with their tables and columns named in other styles."""

from __future__ import annotations

from typing import Annotated

import typer

from starsql.cli.data import ExampleFile, OutputOption, say
from starsql.cli.options import SchemaOption

__all__ = ["restyle"]


def restyle(
    examples: ExampleFile,
    output: OutputOption,
    schema: SchemaOption = None,
    copies: Annotated[int, typer.Option(min=1, help="Of each example.")] = 1,
    seed: Annotated[int, typer.Option(help="Of the styles that are drawn.")] = 0,
    swap_nouns: Annotated[
        float,
        typer.Option(min=0, max=1, help="Share of the copies that are about other things."),
    ] = 0.0,
    surround: Annotated[
        float,
        typer.Option(
            min=0, max=1, help="Share of the copies that stand among other tables and columns."
        ),
    ] = 0.0,
) -> None:
    """Write first tries with other spellings of their names, so that a model learns to copy names.

    The tables of the prompt stand in another order as well. With --swap-nouns singers become
    wrestlers in names, question and query alike; with --surround tables and columns that the answer
    does not use go, and others come. Repairs are left out.
    """
    from starsql.data.files import Rejects, read_current, write_records
    from starsql.data.restyle import restyled
    from starsql.dialect.schema_files import load_schema
    from starsql.records import SftExample

    if not schema:
        raise typer.BadParameter("examples name databases only: give their --schema")
    rejects = Rejects(say)
    read = (one for one in read_current(examples, rejects) if isinstance(one, SftExample))
    made = restyled(
        read,
        load_schema(*schema),
        copies=copies,
        seed=seed,
        swap_nouns=swap_nouns,
        surround=surround,
    )
    say(f"{write_records(output, made):,} examples with other names")
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")
