"""`starsql data mine`: training data from the agent's own traces."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from starsql.cli.options import (
    ConfigOption,
    EngineOption,
    JsonOption,
    KnowledgeOption,
    SchemaOption,
    TodayOption,
    VersionOption,
    settings_from,
)

__all__ = ["mine"]


def mine(
    traces: Annotated[list[Path], typer.Argument(help="traces.jsonl of `starsql run`.")],
    sft: Annotated[Path, typer.Option(help="SFT examples: made, or extended.")] = Path(
        "mined_sft.jsonl"
    ),
    pairs: Annotated[Path, typer.Option(help="Preference pairs: made, or extended.")] = Path(
        "mined_pairs.jsonl"
    ),
    schema: SchemaOption = None,
    knowledge: KnowledgeOption = None,
    held_out: Annotated[
        list[Path] | None,
        typer.Option(help="A data set for measuring, nothing of which may be learned."),
    ] = None,
    per_question: Annotated[
        int, typer.Option(min=1, help="Examples of one kind that a question may bring.")
    ] = 4,
    share: Annotated[
        float,
        typer.Option(
            min=1, help="How many times its equal share of all examples one kind of error may have."
        ),
    ] = 2.0,
    most: Annotated[
        int | None,
        typer.Option(min=1, help="Examples of one kind (first, repair, pair) to verify at most."),
    ] = None,
    licence: Annotated[
        str, typer.Option(help="SPDX identifier of the data that was asked about.")
    ] = "LicenseRef-private",
    attribution: Annotated[str, typer.Option(help="Whom that licence asks to name.")] = "",
    engine: EngineOption = None,
    starrocks_version: VersionOption = None,
    today: TodayOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Turn failures and their repairs into SFT examples and preference pairs, verified again."""
    from starsql.agent.open import open_engine
    from starsql.cli.options import schema_from
    from starsql.data.files import Rejects
    from starsql.data.held_out import HeldOut
    from starsql.data.mine import Limits, Verifier
    from starsql.data.mine import mine as mine_traces
    from starsql.data.questions import read_text
    from starsql.dialect.schema import Schema
    from starsql.dialect.schema_files import load_schema
    from starsql.errors import ConfigError
    from starsql.records import Licence
    from starsql.terminal import print_mined, stages

    settings = settings_from(
        config, engine=engine, starrocks_version=starrocks_version, today=today and today.date()
    )
    found = schema_from(schema, settings)
    loaded = found if isinstance(found, Schema) else load_schema(*found)
    opened = open_engine(settings, loaded)
    if opened is None:
        raise ConfigError("mining verifies every query again: name an --engine, not none")
    rejects = Rejects(lambda line: print(line, file=sys.stderr))
    verifier = Verifier(
        loaded,
        opened,
        Licence(licence, attribution),
        HeldOut.load(*held_out or ()),
        knowledge=read_text(knowledge) if knowledge else "",
        today=settings.today or date.today(),
        timeout_s=settings.query_timeout_s,
    )
    try:
        with stages({"lines": "trace lines", "leads": "leads verified"}) as listener:
            mined = mine_traces(
                traces,
                verifier,
                sft=sft,
                pairs=pairs,
                limits=Limits(per_question=per_question, share=share, most=most),
                on_bad=rejects,
                listener=listener,
            )
    finally:
        verifier.close()
        opened.close()
    print_mined(mined, sft=sft, pairs=pairs, as_json=as_json)
