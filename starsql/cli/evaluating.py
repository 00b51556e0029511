"""`starsql eval`: measurements."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli import scoring
from starsql.cli.options import JsonOption, SchemaOption, VersionOption, settings_from

if TYPE_CHECKING:
    from starsql.dialect.schema import Schema
    from starsql.eval.mutation import Golden

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, help="Measure, against what is known to be true.")

app.command()(scoring.score)
app.command()(scoring.compare)


class ReportLanguage(StrEnum):
    """Languages that a report can be written in."""

    zh = "zh"
    en = "en"


CasesOption = Annotated[
    Path, typer.Option(help="StarRocks' test cases: ordered statements with their results.")
]


@app.command("lint-corpus")
def lint_corpus(
    valid: Annotated[Path, typer.Option(help="Queries that StarRocks ran.")],
    invalid: Annotated[Path, typer.Option(help="Queries that it rejected, some with its message.")],
    cases: CasesOption,
    unit_schema: Annotated[
        Path | None, typer.Option(help="DDL of the tables of queries without a case.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="The first N queries of each file.")
    ] = None,
    starrocks_version: VersionOption = None,
    as_json: JsonOption = False,
) -> None:
    """Lint StarRocks' own tests: accepted valid queries, rejected invalid ones, the right kind."""
    from starsql.dialect.schema import Schema
    from starsql.dialect.schema_files import load_schema
    from starsql.dialect.version import StarRocksVersion
    from starsql.eval.cases import read_cases, read_queries
    from starsql.eval.lint_corpus import measure
    from starsql.terminal import counting, print_lint_corpus

    settings = settings_from(None, starrocks_version=starrocks_version)
    accepted = read_queries(valid)[:limit]
    rejected = read_queries(invalid)[:limit]
    with counting("queries", total=len(accepted) + len(rejected)) as advance:
        report = measure(
            accepted,
            rejected,
            read_cases(cases),
            StarRocksVersion.parse(settings.starrocks_version),
            alone=load_schema(unit_schema) if unit_schema else Schema(()),
            listener=advance,
        )
    print_lint_corpus(report, as_json=as_json)


@app.command()
def replay(
    cases: Annotated[
        Path, typer.Argument(help="StarRocks' test cases, JSON lines, plain or gzip.")
    ],
    only_case: Annotated[
        list[int] | None, typer.Option(help="The number of a case; may be repeated.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="The first N cases.")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes; as many as cores if not given.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Replay recorded cases on the embedded engine and compare its rows with StarRocks'."""
    from starsql.errors import DataError
    from starsql.eval.cases import read_cases
    from starsql.eval.replay import replay as replay_cases
    from starsql.eval.replay import summary
    from starsql.terminal import counting, print_replay

    known = read_cases(cases)
    unknown = [str(number) for number in only_case or () if number not in known]
    if unknown:
        raise DataError(f"no case {', '.join(unknown)}", source=str(cases))
    chosen = [known[number] for number in only_case or known][:limit]
    with counting("cases", total=len(chosen)) as advance:
        outcomes = replay_cases(chosen, workers=workers, listener=advance)
    print_replay(summary(outcomes), as_json=as_json)


@app.command()
def gate(
    old: Annotated[Path, typer.Argument(help="scores.jsonl of the run that is in place.")],
    new: Annotated[Path, typer.Argument(help="scores.jsonl of the run that would replace it.")],
    held_out: Annotated[
        Path | None,
        typer.Option(
            help="Ids of the questions that decide: one a line, a JSON list, or a data set; all "
            "that are not marked `train` if not given."
        ),
    ] = None,
    most_lost: Annotated[
        float,
        typer.Option(min=0, max=100, help="Points that a language or a difficulty may lose."),
    ] = 3.0,
    as_json: JsonOption = False,
) -> None:
    """Say whether the new run is better beyond noise; 0 means promote, 1 keep or undecided."""
    from starsql.eval.gate import gate as decide
    from starsql.eval.gate import held_out_ids
    from starsql.eval.verdict import read_verdicts
    from starsql.terminal import print_decision

    decision = decide(
        read_verdicts(old),
        read_verdicts(new),
        held_out_ids(held_out) if held_out else None,
        most_lost=most_lost / 100,
    )
    print_decision(decision, as_json=as_json)
    if decision.verdict != "promote":
        raise typer.Exit(1)


@app.command()
def report(
    scores: Annotated[Path, typer.Argument(help="scores.jsonl of a run.")],
    against: Annotated[
        Path | None, typer.Option(help="scores.jsonl of an earlier run, shown beside it.")
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="The page.")] = Path("report.html"),
    language: Annotated[ReportLanguage, typer.Option(help="Of the page.")] = ReportLanguage.en,
    name: Annotated[str | None, typer.Option(help="Of the run, for the page's title.")] = None,
) -> None:
    """One self-contained HTML page: figures, charts, and every question with its queries."""
    from starsql.eval.report import write_report
    from starsql.eval.verdict import read_verdicts
    from starsql.terminal import counting

    verdicts = read_verdicts(scores)
    with counting("questions", total=len(verdicts)) as advance:
        write_report(
            output,
            verdicts,
            against=read_verdicts(against) if against else None,
            language=language.value,
            name=name if name is not None else str(scores),
            listener=advance,
        )


GoldensArgument = Annotated[
    Path,
    typer.Argument(help="Questions with golden SQL, or a file of lines `query<TAB>database`."),
]
SourceOption = Annotated[
    str | None, typer.Option(help="The golden queries' dialect, if not StarRocks: sqlite, ...")
]
SampleOption = Annotated[
    int | None, typer.Option(min=1, help="As many of the golden queries, chosen by --seed.")
]
ChoiceSeedOption = Annotated[int, typer.Option(help="Of the choice and of the databases.")]
SizeOption = Annotated[int, typer.Option(min=1, help="Databases of a suite.")]
WorkersOption = Annotated[
    int | None, typer.Option(min=1, help="Processes; as many as cores if not given.")
]


@app.command()
def mutants(
    dataset: GoldensArgument,
    schema: SchemaOption = None,
    source: SourceOption = None,
    sample: SampleOption = None,
    seed: ChoiceSeedOption = 0,
    size: SizeOption = 5,
    workers: WorkersOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put one mistake into golden queries, and see which the test suites notice."""
    from starsql.eval.mutation import measure, summary
    from starsql.terminal import counting, print_mutants

    goldens, known = _goldens(dataset, schema, source, sample, seed)
    with counting("golden queries", total=len(goldens)) as advance:
        results = measure(goldens, known, seed=seed, size=size, workers=workers, listener=advance)
    print_mutants(summary(results), as_json=as_json)


@app.command()
def variants(
    dataset: GoldensArgument,
    schema: SchemaOption = None,
    source: SourceOption = None,
    sample: SampleOption = None,
    seed: ChoiceSeedOption = 0,
    size: SizeOption = 5,
    workers: WorkersOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write golden queries in other words, which nothing may tell apart; 1 if something does."""
    from starsql.eval.variation import measure, summary
    from starsql.terminal import counting, print_variants

    goldens, known = _goldens(dataset, schema, source, sample, seed)
    with counting("golden queries", total=len(goldens)) as advance:
        results = measure(goldens, known, seed=seed, size=size, workers=workers, listener=advance)
    report = summary(results)
    print_variants(report, as_json=as_json)
    if report["different"]:
        raise typer.Exit(1)


def _goldens(
    dataset: Path, schema: list[Path] | None, source: str | None, sample: int | None, seed: int
) -> tuple[list[Golden], Schema]:
    """Golden queries as StarRocks SQL, and the schema that they read."""
    import random

    from starsql.data.questions import load_data_set
    from starsql.dialect.adapt import adapt
    from starsql.dialect.schema_files import load_schema
    from starsql.eval.mutation import Golden, goldens_of_file

    if dataset.suffix == ".sql":
        known = load_schema(*(schema or [dataset.parent / "tables.json"]))
        goldens = goldens_of_file(dataset)
    else:
        data = load_data_set(dataset, schema=schema or ())
        known = data.schema
        goldens = [
            Golden(one.sql_id, one.golden_sql, one.db_id)
            for one in data.questions
            if one.golden_sql
        ]
    if sample is not None and sample < len(goldens):
        chosen = random.Random(seed).sample(range(len(goldens)), sample)  # noqa: S311
        goldens = [goldens[place] for place in sorted(chosen)]
    if source is not None:
        goldens = [
            Golden(
                one.name,
                adapt(one.sql, known.only(one.database), source, database=one.database).sql,  # type: ignore[arg-type]
                one.database,
            )
            for one in goldens
        ]
    return goldens, known


@app.command()
def bench(
    data: Annotated[Path, typer.Argument(help="A data set with golden SQL, as `run` takes it.")],
    turns: Annotated[int, typer.Option(min=1, help="Of which the fastest counts.")] = 3,
    starrocks_version: VersionOption = None,
    as_json: JsonOption = False,
) -> None:
    """Time lint, the embedded engine and comparing results, beside peers in the same run."""
    from starsql.data.questions import load_data_set
    from starsql.dialect.version import StarRocksVersion
    from starsql.errors import DataError
    from starsql.eval.bench import bench as measure
    from starsql.terminal import print_bench

    settings = settings_from(None, starrocks_version=starrocks_version)
    known = load_data_set(data)
    texts = [question.golden_sql for question in known.questions if question.golden_sql]
    if not texts:
        raise DataError("has no golden SQL to measure with", source=str(data))
    if any(question.db_id for question in known.questions):
        raise DataError(
            "its questions are of several databases, the tools are timed on one; "
            "take a data set with one schema, such as examples/",
            source=str(data),
        )
    version = StarRocksVersion.parse(settings.starrocks_version)
    print_bench(measure(known.schema, texts, known.inserts, version, turns=turns), as_json=as_json)
