"""`starsql data synthesize`: question-SQL pairs over any schema."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.data import HeldOutOption, VersionOption, languages, say

if TYPE_CHECKING:
    from starsql.data.synthesize.making import Source

__all__ = ["synthesize"]

SPIDER_ATTRIBUTION = (
    "Schemas: Spider, Yu et al., EMNLP 2018, https://yale-lily.github.io/spider, CC BY-SA 4.0"
)


def synthesize(
    schemas: Annotated[
        list[Path],
        typer.Argument(help="Spider's tables.json, schema.json, StarRocks DDL; may be several."),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="SFT examples, JSON lines.")],
    count: Annotated[int, typer.Option(min=1, help="How many samples.")] = 20_000,
    language: Annotated[str, typer.Option(help="zh, en, or both in equal parts.")] = "zh,en",
    seed: Annotated[int, typer.Option(help="Another seed, other samples.")] = 0,
    workers: Annotated[int, typer.Option(min=1, help="Processes; they change no byte.")] = 1,
    licence: Annotated[
        str, typer.Option(help="SPDX identifier of schemas that are not Spider's.")
    ] = "LicenseRef-private",
    gloss: Annotated[
        bool, typer.Option("--gloss", help="English words under Chinese questions.")
    ] = False,
    except_databases: Annotated[
        Path | None, typer.Option(help="Names of databases to leave out, one a line.")
    ] = None,
    starrocks_version: VersionOption = "3.3",
    held_out: HeldOutOption = None,
) -> None:
    """Make bilingual questions with SQL that lints clean and answers something on made-up rows.

    Counts per template, feature and language and the rejects by reason go to stderr.
    """
    from starsql.data.cspider.reading import read_databases
    from starsql.data.files import write_records
    from starsql.data.held_out import HeldOut
    from starsql.data.synthesize.making import Plan, make_samples
    from starsql.data.synthesize.report import summary
    from starsql.dialect.version import StarRocksVersion
    from starsql.errors import DataError

    sources = _sources(schemas, licence)
    plan = Plan(
        count,
        languages(language),
        seed,
        workers,
        HeldOut.load(*held_out or ()),
        gloss,
        read_databases(except_databases) if except_databases else frozenset(),
        StarRocksVersion.parse(starrocks_version),
    )
    made = make_samples(sources, plan, _tell)
    print(file=sys.stderr)
    say(summary(made))
    if not made.samples:
        raise DataError("the schemas gave no sample", source=", ".join(map(str, schemas)))
    write_records(output, (sample.example for sample in made.samples))
    if len(made.samples) < count:
        say(f"the schemas gave {len(made.samples)} samples, fewer than the {count} asked for")


def _tell(done: int, databases: int, samples: int) -> None:
    print(f"\r{done}/{databases} databases, {samples} samples", end="", file=sys.stderr, flush=True)


def _sources(paths: Sequence[Path], licence: str) -> list[Source]:
    """Spider's schemas under their licence, a folder's and all others under the one given."""
    from starsql.data.synthesize.making import Source
    from starsql.dialect.schema_files import load_schema, merge_schemas
    from starsql.records import Licence

    sources: list[Source] = []
    others = None
    for path in paths:
        schema = load_schema(path)
        if path.is_dir():  # databases of their own, whose tables are no others'
            sources.append(Source(schema, Licence(licence)))
        elif all(table.database for table in schema.tables) and _is_spider(path):
            sources.append(Source(schema, Licence("CC-BY-SA-4.0", SPIDER_ATTRIBUTION)))
        else:
            others = schema if others is None else merge_schemas(others, schema)
    if others is not None:
        sources.append(Source(others, Licence(licence)))
    return sources


def _is_spider(path: Path) -> bool:
    return path.suffix == ".json" and '"db_id"' in path.read_text(encoding="utf-8-sig")
