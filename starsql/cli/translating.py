"""`starsql data translation`: Chinese first tries that ask for the question in English instead."""

from __future__ import annotations

from starsql.cli.data import ExampleFile, OutputOption, say

__all__ = ["translation"]


def translation(examples: ExampleFile, output: OutputOption) -> None:
    """Make examples of translation: a Chinese question, and the same in English.

    An adapter trained on these too says Chinese questions in English before it answers them. Run it
    after gloss, on data that know both languages.
    """
    from starsql.data.files import Rejects, read_current, write_records
    from starsql.data.translation import with_translations

    rejects = Rejects(say)
    made = with_translations(read_current(examples, rejects))
    say(f"{write_records(output, made):,} translations")
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")
