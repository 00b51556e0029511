"""`starsql data plan`: short plans of the examples' SQL, for training's `--target plan+sql`."""

from __future__ import annotations

from starsql.cli.data import ExampleFile, OutputOption, say

__all__ = ["plan"]


def plan(examples: ExampleFile, output: OutputOption) -> None:
    """Put a plan of each query beside it: tables, joins, filters, groups, output and order.

    It is read off the query, so it always fits; in the question's language. `starsql train
    --target plan+sql` has a model write it before the SQL. In pairs each side has its own.
    """
    from starsql.data.files import Rejects, read_examples, write_records
    from starsql.data.plan import with_plans

    rejects, without = Rejects(say), list[str]()
    made = with_plans(read_examples(examples, rejects), without.append)
    say(f"{write_records(output, made):,} examples, {len(without):,} of them without a plan")
    if without:
        say(f"their answers are no queries: {', '.join(without[:5])}")
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")
