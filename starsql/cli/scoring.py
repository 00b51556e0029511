"""`starsql eval score` and `starsql eval compare`: figures over answers."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from starsql.cli.options import (
    ConfigOption,
    EngineOption,
    JsonOption,
    KnowledgeOption,
    RowsOption,
    SchemaOption,
    TodayOption,
    VersionOption,
    server_schema,
    settings_from,
)

if TYPE_CHECKING:
    from starsql.config import Config
    from starsql.data.questions import DataSet
    from starsql.eval.score import Scoring
    from starsql.records import Question

__all__ = ["compare", "score"]

_MOST_LISTED = 20
_SERVER = "StarRocks, spelled out (instead of --engine starrocks://...)"


def score(
    predictions: Annotated[
        Path,
        typer.Argument(help="submission.json, a traces.jsonl, or JSON lines with sql_id, sql."),
    ],
    golden: Annotated[
        Path, typer.Option(help="The data set: final_dataset.json, a folder, Spider's JSON.")
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="A line of JSON for each answer.")
    ] = Path("scores.jsonl"),
    schema: SchemaOption = None,
    knowledge: KnowledgeOption = None,
    rows: RowsOption = None,
    only: Annotated[str | None, typer.Option(help="sql_ids, separated by commas.")] = None,
    max_samples: Annotated[int | None, typer.Option(min=1, help="The first N questions.")] = None,
    suites: Annotated[
        bool, typer.Option(help="Judge on databases made for each golden query, too.")
    ] = True,
    suite_size: Annotated[int, typer.Option(min=1, help="Databases of a suite.")] = 5,
    suite_seed: Annotated[int, typer.Option(help="Of the suites' rows.")] = 0,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes; as many as cores if not given.")
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget earlier scores there.")] = False,
    as_json: JsonOption = False,
    engine: EngineOption = None,
    db_host: Annotated[str | None, typer.Option(rich_help_panel=_SERVER)] = None,
    db_port: Annotated[int, typer.Option(rich_help_panel=_SERVER)] = 9030,
    db_user: Annotated[str, typer.Option(rich_help_panel=_SERVER)] = "root",
    db_password_file: Annotated[
        Path | None,
        typer.Option(help="Or set STARSQL_ENGINE_PASSWORD.", rich_help_panel=_SERVER),
    ] = None,
    db_name: Annotated[str | None, typer.Option(rich_help_panel=_SERVER)] = None,
    starrocks_version: VersionOption = None,
    today: TodayOption = None,
    config: ConfigOption = None,
) -> None:
    """Say of each answer how far it came and whether it is right; the same command goes on."""
    from starsql.agent.batch import select_questions
    from starsql.data.questions import load_data_set
    from starsql.errors import DataError
    from starsql.eval.metrics import Metrics, is_wrong
    from starsql.eval.predictions import read_predictions
    from starsql.eval.score import score_into
    from starsql.eval.verdict import Verdict
    from starsql.terminal import print_scores, scoring

    settings = settings_from(
        config,
        engine=_server(engine, db_host, db_port, db_user, db_name),
        engine_password_file=db_password_file,
        starrocks_version=starrocks_version,
        today=today and today.date(),
    )
    answers = read_predictions(predictions)
    data = load_data_set(
        golden,
        schema=schema or (),
        knowledge=knowledge,
        rows=rows,
        otherwise=server_schema(settings),
    )
    ids = [sql_id.strip() for sql_id in only.split(",")] if only else ()
    questions = _in_starrocks_sql(
        select_questions(data.questions, only=ids, max_samples=max_samples), data, settings
    )
    unknown = sorted(answers.keys() - {question.sql_id for question in data.questions})
    if len(unknown) == len(answers):
        raise DataError(
            f"none of its answers is to a question of {golden}; are these of another data set?",
            source=str(predictions),
            record=unknown[0],
        )
    how_suites = (suite_size, suite_seed) if suites else None
    metrics, wrong = Metrics(), list[Verdict]()
    with scoring(total=len(questions)) as advance:

        def listen(verdict: Verdict) -> None:
            metrics.add(verdict)
            if is_wrong(verdict) and len(wrong) < _MOST_LISTED:
                wrong.append(verdict)
            advance(metrics)

        score_into(
            output,
            questions,
            answers,
            _scoring(data, questions, settings, how_suites),
            provenance=_provenance(data, settings, how_suites),
            workers=workers,
            fresh=fresh,
            listener=listen,
        )
    print_scores(
        metrics,
        wrong,
        output,
        unknown=unknown,
        unanswered=[one.sql_id for one in questions if one.sql_id not in answers],
        as_json=as_json,
    )


def compare(
    old: Annotated[Path, typer.Argument(help="scores.jsonl of the earlier run.")],
    new: Annotated[Path, typer.Argument(help="scores.jsonl of the later run.")],
    as_json: JsonOption = False,
) -> None:
    """Two scored runs on the same questions: what was won, what was lost, and how sure that is."""
    from starsql.eval.metrics import JUDGEMENTS, paired
    from starsql.eval.verdict import read_verdicts
    from starsql.terminal import print_paired

    before, after = read_verdicts(old), read_verdicts(new)
    ids, later_ids = ({one.question.sql_id for one in run} for run in (before, after))
    print_paired(
        {name: paired(before, after, name) for name in JUDGEMENTS},
        apart=len(ids ^ later_ids),
        as_json=as_json,
    )


def _server(
    engine: str | None, host: str | None, port: int, user: str, name: str | None
) -> str | None:
    """The address that the options spell out, as --engine has it."""
    if host is None:
        if name is not None:
            raise typer.BadParameter("--db-name needs --db-host")
        return engine
    if engine is not None:
        raise typer.BadParameter("--engine and --db-host both name an engine; give one")
    return f"starrocks://{user}@{host}:{port}/{name or ''}".rstrip("/")


def _in_starrocks_sql(questions: list[Question], data: DataSet, settings: Config) -> list[Question]:
    from starsql.data.golden import adapted
    from starsql.dialect.version import StarRocksVersion

    if data.golden_source == "starrocks":
        return questions
    version = StarRocksVersion.parse(settings.starrocks_version)
    return list(adapted(questions, data.schema, version=version))


def _scoring(
    data: DataSet, questions: list[Question], settings: Config, suites: tuple[int, int] | None
) -> Scoring:
    """suites: their size and seed; None: none are to be made."""
    from starsql.agent.open import open_engine
    from starsql.data.golden import tags_of
    from starsql.dialect.version import StarRocksVersion
    from starsql.eval.score import Scoring

    made = None
    if suites is not None:
        from starsql.eval.suites import TODAY, Suites

        size, seed = suites
        made = partial(
            Suites,
            data.schema,
            seed=seed,
            size=size,
            today=settings.today or TODAY,
            others=True,
        )
    return Scoring(
        schema=data.schema,
        # one day for golden query and answer, whatever the clock says between them
        open_engine=partial(
            open_engine, settings, data.schema, data.inserts, settings.today or date.today()
        ),
        has_rows=bool(data.inserts) or settings.engine.startswith(("starrocks://", "embedded:")),
        open_suites=made,
        version=StarRocksVersion.parse(settings.starrocks_version),
        timeout_s=settings.query_timeout_s,
        tags={question.sql_id: tags_of(question, data.knowledge) for question in questions},
    )


def _provenance(data: DataSet, settings: Config, suites: tuple[int, int] | None) -> dict[str, Any]:
    """What scores depend on, for the record beside them."""
    from starsql import __version__

    return {
        "starsql": __version__,
        "data": data.fingerprint(),
        "engine": settings.engine,
        "starrocks_version": settings.starrocks_version,
        "today": str(settings.today) if settings.today else None,
        "suites": "none" if suites is None else f"size {suites[0]}, seed {suites[1]}",
        "query_timeout_s": settings.query_timeout_s,
    }
