"""The questions that pairs are made of: first tries in files of examples, or a data set's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from starsql.data.answer import extract_sql
from starsql.data.files import OnBadLine, read_current
from starsql.data.golden import adapted
from starsql.data.held_out import HeldOut
from starsql.data.prompt import first_try, question_text
from starsql.data.questions import DataSet
from starsql.dialect.parse import tree_hash
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.records import Licence, LinkedTable, Messages, Question, SftExample

__all__ = ["Case", "cases_of_data_set", "cases_of_file"]


@dataclass(frozen=True, slots=True)
class Case:
    """A question, the prompt that asks it, and its golden query."""

    question: Question
    """With its golden SQL, marked `train`."""
    prompt: Messages
    licence: Licence
    source: str
    """What the question came from: "synthetic", "cspider", ..."""

    @property
    def sql(self) -> str:
        return self.question.golden_sql or ""


def cases_of_file(
    path: Path, held_out: HeldOut, rejects: Counter[str], on_bad: OnBadLine
) -> Iterator[Case]:
    """The first tries among a file's examples.

    Raises DataError for an example that was made with another prompt.
    """
    for example in read_current(path, on_bad):
        if not isinstance(example, SftExample) or example.meta.kind != "first":
            rejects["no first try"] += 1
            continue
        text = question_text(example.messages)
        if held_out.refuses_example(text, example.meta) is not None:
            rejects["held out"] += 1
            continue
        yield _case_of_example(example, text)


def _case_of_example(example: SftExample, text: str) -> Case:
    meta = example.meta
    question = Question(
        meta.id,
        text,
        db_id=meta.db_id,
        language=meta.language,
        golden_sql=extract_sql(example.messages[-1]["content"]),
        split="train",
    )
    return Case(question, example.messages[:-1], meta.licence, meta.source)


def cases_of_data_set(
    data: DataSet,
    held_out: HeldOut,
    rejects: Counter[str],
    *,
    licence: Licence,
    today: date,
    version: StarRocksVersion = DEFAULT_VERSION,
) -> Iterator[Case]:
    """A data set's questions that are marked `train`, asked as the agent asks them."""
    questions: Iterable[Question] = data.questions
    if data.golden_source == "sqlite":
        questions = adapted(questions, data.schema, version=version)
    for question in questions:
        if not question.golden_sql:
            rejects["no golden query"] += 1
        elif held_out.refuses_question(question) is not None:
            rejects["held out"] += 1
        elif tree_hash(question.golden_sql) is None:
            rejects["the golden query does not parse"] += 1
        else:
            prompt = first_try(
                question,
                _linked(question, data.schema),
                data.schema,
                knowledge=data.knowledge,
                version=version,
                today=today,
            )
            yield Case(question, prompt, licence, "domain")


def _linked(question: Question, schema: Schema) -> list[LinkedTable]:
    """The tables that the question names, else all of its database."""
    named = (schema.table(name, question.db_id) for name in question.tables)
    tables = [table for table in named if table is not None] or schema.only(question.db_id).tables
    return [LinkedTable(t.name, tuple(column.name for column in t.columns)) for t in tables]
