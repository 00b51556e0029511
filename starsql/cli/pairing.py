"""`starsql data pairs`: preference pairs and repairs out of golden queries."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.data import HeldOutOption, OutputOption, VersionOption, held_out_of, say
from starsql.cli.options import SchemaOption

if TYPE_CHECKING:
    from starsql.data.held_out import HeldOut
    from starsql.data.pairs.cases import Case
    from starsql.data.pairs.making import Made
    from starsql.dialect.schema import Schema
    from starsql.dialect.version import StarRocksVersion

__all__ = ["pairs"]


def pairs(
    inputs: Annotated[
        list[Path],
        typer.Argument(
            help="Files of SFT examples (.jsonl), whose first tries are used, or data sets of "
            "questions with golden SQL, of which those marked train."
        ),
    ],
    output: OutputOption,
    schema: SchemaOption = None,
    repairs: Annotated[
        Path | None,
        typer.Option(help="Also write SFT examples: question, spoilt query, findings -> golden."),
    ] = None,
    held_out: HeldOutOption = None,
    per_question: Annotated[int, typer.Option(min=1, help="Pairs of one question.")] = 3,
    share: Annotated[
        float,
        typer.Option(min=1, help="How many times its equal share one kind of mistake may have."),
    ] = 3.0,
    questions: Annotated[
        int | None, typer.Option(min=1, help="Draw so many of the questions.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Another seed, other mistakes.")] = 0,
    workers: Annotated[int, typer.Option(min=1, help="Processes; they change no byte.")] = 1,
    today: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="What curdate() answers; default 2025-07-15."),
    ] = None,
    starrocks_version: VersionOption = "3.3",
    licence: Annotated[
        str, typer.Option(help="SPDX identifier of the data sets; examples bring their own.")
    ] = "LicenseRef-private",
) -> None:
    """Spoil golden queries by one mistake each, proven to be one, for preference training.

    Counts by mistake, by proof and by reason of dropping go to stderr.
    """
    from starsql.data.files import write_records
    from starsql.data.pairs.making import Plan, make_pairs
    from starsql.dialect.version import StarRocksVersion
    from starsql.errors import DataError
    from starsql.eval.suites import TODAY

    day = today.date() if today is not None else TODAY
    rejects: Counter[str] = Counter()
    version = StarRocksVersion.parse(starrocks_version)
    cases, known = _read(inputs, schema, held_out_of(held_out), rejects, licence, day, version)
    plan = Plan(day, per_question, share, questions, seed, workers, version)
    made = make_pairs(cases, known, plan, _tell)
    print(file=sys.stderr)
    made.rejects += rejects
    for line in _summary(made):
        say(line)
    if not made.pairs:
        raise DataError("none of the questions gave a pair", source=str(inputs[0]))
    write_records(output, made.pairs)
    if repairs is not None:
        write_records(repairs, made.repairs)


def _tell(done: int, of: int) -> None:
    print(f"\r{done}/{of} questions", end="", file=sys.stderr, flush=True)


def _read(
    inputs: Sequence[Path],
    schema_files: Sequence[Path] | None,
    held_out: HeldOut,
    rejects: Counter[str],
    licence: str,
    today: date,
    version: StarRocksVersion,
) -> tuple[list[Case], Schema]:
    """All cases, and the schema of all their databases."""
    from starsql.data.files import Rejects
    from starsql.data.pairs.cases import cases_of_data_set, cases_of_file
    from starsql.data.questions import load_data_set
    from starsql.dialect.schema_files import load_schema, merge_schemas
    from starsql.records import Licence

    schemas = [load_schema(*schema_files)] if schema_files else []
    on_bad = Rejects(say)
    cases: list[Case] = []
    for path in inputs:
        if path.suffix == ".jsonl":
            cases += cases_of_file(path, held_out, rejects, on_bad)
            continue
        data = load_data_set(path, schema=schema_files or ())
        schemas += [] if schema_files else [data.schema]
        terms = Licence(licence)
        cases += cases_of_data_set(
            data, held_out, rejects, licence=terms, today=today, version=version
        )
    rejects["line that cannot be read"] += on_bad.total
    if not schemas:
        raise typer.BadParameter("examples name databases only: give their --schema")
    merged = schemas[0]
    for one in schemas[1:]:
        merged = merge_schemas(merged, one)
    return cases, merged


def _summary(made: Made) -> Iterator[str]:
    yield f"{len(made.pairs)} pairs, {len(made.repairs)} repairs"
    for title, counts in (
        ("by proof", made.proofs),
        ("by mistake", Counter(pair.meta.error for pair in made.pairs)),
        ("unproven", made.unproven),
        ("dropped", +made.rejects),
    ):
        yield f"\n{title}"
        yield from (f"{count:>8}  {name}" for name, count in counts.most_common())
