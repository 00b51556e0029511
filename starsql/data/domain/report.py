"""What was grown, as training examples and as counts for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from starsql.data.domain.making import Grown
from starsql.data.examples import sft_example
from starsql.data.prompt import first_try
from starsql.data.questions import DataSet
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.records import Licence, LinkedTable, Question, SftExample

__all__ = ["examples_of", "summary"]


def examples_of(
    grown: Grown,
    data: DataSet,
    *,
    licence: Licence,
    today: date,
    version: StarRocksVersion = DEFAULT_VERSION,
) -> Iterator[SftExample]:
    """Each parent and what grew from it, as chats with the prompt that models are asked with."""
    for parent in grown.parents:
        yield _example(parent, data.schema, data.knowledge, licence, today, version=version)
        for sample in grown.samples:
            if sample.parent == parent.sql_id:
                yield _example(
                    sample.question,
                    sample.schema,
                    data.knowledge,
                    licence,
                    sample.today,
                    version=version,
                    parent=parent.sql_id,
                    steps=sample.steps,
                )


def _example(
    question: Question,
    schema: Schema,
    knowledge: str,
    licence: Licence,
    today: date,
    *,
    version: StarRocksVersion,
    parent: str | None = None,
    steps: tuple[str, ...] = (),
) -> SftExample:
    tables = [table for name in question.tables if (table := schema.table(name, question.db_id))]
    tables = tables or list(schema.only(question.db_id).tables)
    prompt = first_try(
        question,
        [LinkedTable(t.name, tuple(column.name for column in t.columns)) for t in tables],
        schema,
        knowledge=knowledge,
        version=version,
        today=today,
    )
    return sft_example(
        prompt,
        question.golden_sql or "",
        question=question,
        source="domain",
        licence=licence,
        tables=tables,
        parent=parent,
        extra={"steps": list(steps), "difficulty": question.difficulty},
    )


def summary(grown: Grown) -> Iterator[str]:
    """Lines of counts."""
    yield f"{len(grown.samples)} samples from {len(grown.parents)} parents"
    by_parent = Counter(sample.parent for sample in grown.samples)
    for title, counts in (
        ("by step", Counter(step for sample in grown.samples for step in sample.steps)),
        ("by language", Counter(sample.question.language for sample in grown.samples)),
        ("parents by samples", Counter(by_parent[p.sql_id] for p in grown.parents)),
        ("dropped", grown.rejects),
    ):
        yield f"\n{title}"
        yield from (f"{count:>8}  {name}" for name, count in counts.most_common())
