"""`starsql data review`: first tries turned round, for a model that also reads queries."""

from __future__ import annotations

from typing import Annotated

import typer

from starsql.cli.data import ExampleFile, OutputOption, say

__all__ = ["review"]


def review(
    examples: ExampleFile,
    output: OutputOption,
    every: Annotated[
        int, typer.Option(min=1, help="Turn round one example of so many, from the first on.")
    ] = 1,
) -> None:
    """Turn examples round: the question that a query answers.

    An adapter trained on these too tells the likeliest of several candidates. Run it after gloss.
    """
    from itertools import islice

    from starsql.data.files import Rejects, read_current, write_records
    from starsql.data.review import with_reviews

    rejects = Rejects(say)
    read = islice(read_current(examples, rejects), None, None, every)
    say(f"{write_records(output, with_reviews(read)):,} reviews")
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")
