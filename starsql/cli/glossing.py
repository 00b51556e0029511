"""`starsql data gloss`: examples whose Chinese questions have English words under them."""

from __future__ import annotations

from typing import Annotated

import typer

from starsql.cli.data import ExampleFile, OutputOption, say

__all__ = ["gloss"]


def gloss(
    examples: ExampleFile,
    output: OutputOption,
    limit: Annotated[
        int | None, typer.Option(min=1, help="No more examples than that, from the beginning.")
    ] = None,
) -> None:
    """Gloss Chinese questions; make pseudo-Chinese ones of English questions, with their gloss.

    A dictionary's round trip and no translation: it teaches a model to read glosses.
    """
    from itertools import islice

    from starsql.data.files import Rejects, read_current, write_records
    from starsql.data.gloss.making import with_glosses

    rejects = Rejects(say)
    read = islice(read_current(examples, rejects), limit)
    say(f"{write_records(output, with_glosses(read)):,} examples with glosses")
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")
