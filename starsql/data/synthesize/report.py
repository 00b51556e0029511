"""What came out: training examples, and tables of counts for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from starsql.data.examples import sft_example
from starsql.data.gloss.glossary import gloss_of, glossed
from starsql.data.prompt import first_try, has_gloss
from starsql.data.synthesize.making import Made, Sample, Source
from starsql.data.synthesize.values import TODAY
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION
from starsql.records import LinkedTable, Question, SftExample

__all__ = ["examples_of", "summary"]


def examples_of(
    samples: Iterable[Sample], sources: Iterable[Source], *, gloss: bool = False
) -> Iterator[SftExample]:
    """The samples as chats with the prompt that models are asked with.

    gloss: put English words under Chinese questions.
    """
    schemas = {
        table.database: source.schema for source in sources for table in source.schema.tables
    }
    for sample in samples:
        yield _example(sample, schemas[sample.db_id], gloss)


def _example(sample: Sample, schema: Schema, gloss: bool) -> SftExample:
    question = Question(
        sample.id,
        sample.question,
        sample.knowledge,
        sample.tables,
        sample.db_id,
        sample.language,
        sample.difficulty,
        sample.sql,
        "train",
    )
    tables = [_linked(schema, name, sample.db_id) for name in sample.tables]
    messages = first_try(
        question,
        tables,
        schema,
        knowledge="",
        version=DEFAULT_VERSION,
        today=TODAY,
        gloss=gloss_of(question, tables, schema) if gloss else "",
    )
    return sft_example(
        messages,
        sample.sql,
        question=question,
        source="synthetic",
        licence=glossed(sample.licence) if has_gloss(messages) else sample.licence,
        tables=[table for table in schema.tables if table.database == sample.db_id],
        extra={"template": sample.template, "difficulty": sample.difficulty},
    )


def _linked(schema: Schema, name: str, database: str | None) -> LinkedTable:
    table = schema.table(name, database)
    assert table is not None
    return LinkedTable(name, tuple(column.name for column in table.columns))


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    counts: Counter[str]


def summary(made: Made) -> str:
    """Counts by language, difficulty, feature and template, and rejects by reason."""
    samples = made.samples
    columns = (
        _Column("language", Counter(sample.language for sample in samples)),
        _Column("difficulty", Counter(sample.difficulty for sample in samples)),
        _Column("feature", Counter(name for sample in samples for name in sample.features)),
        _Column("template", Counter(sample.template for sample in samples)),
        _Column("rejected", made.rejects),
    )
    databases = len({sample.db_id for sample in samples})
    lines = [f"{len(samples)} samples over {databases} databases"]
    for column in columns:
        lines += ["", f"by {column.title}" if column.title != "rejected" else "rejected"]
        lines += [f"{count:>8}  {name}" for name, count in column.counts.most_common()]
    return "\n".join(lines)
