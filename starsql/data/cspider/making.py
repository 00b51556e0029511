"""From records to proven examples: each database on its own, several at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context

from sqlglot import exp

from starsql.config import Config
from starsql.data.cspider.layout import lay_out
from starsql.data.cspider.reading import Dropped, Record
from starsql.data.examples import sft_example
from starsql.data.held_out import HeldOut, normalised
from starsql.data.linking import Linker, link_for_training
from starsql.data.prompt import first_try
from starsql.data.questions import language_of
from starsql.dialect.adapt import adapt
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.parse import parse, tree_hash
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION
from starsql.eval.demands import Demands, demands_of
from starsql.eval.rows import insert_statement, make_rows
from starsql.eval.suites import TODAY
from starsql.records import Finding, Licence, Question, SftExample

__all__ = ["Made", "Plan", "make_examples"]

_SPIDER = "Spider, Yu et al., EMNLP 2018, https://yale-lily.github.io/spider, CC BY-SA 4.0"
_CSPIDER = "CSpider, Min et al., EMNLP 2019, https://taolusi.github.io/CSpider-explorer/"
_LICENCES = {
    "en": ("spider", Licence("CC-BY-SA-4.0", _SPIDER)),
    "zh": ("cspider", Licence("CC-BY-SA-4.0", f"{_CSPIDER}, translated from {_SPIDER}")),
}
_SHAPES: dict[str, type[exp.Expr]] = {
    "CTE": exp.CTE,
    "subquery": exp.Subquery,
    "window": exp.Window,
    "HAVING": exp.Having,
    "set operation": exp.SetOperation,
}
_TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make."""

    held_out: HeldOut = field(default_factory=HeldOut)
    only: frozenset[str] | None = None
    """Databases; None is all."""
    but: frozenset[str] = frozenset()
    """Databases that are left out."""
    workers: int = 1


@dataclass
class Made:
    """The examples and why other records are not among them."""

    examples: list[SftExample] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)
    """What adapting changed, what the linter warns of, which tables linking would have missed."""
    shapes: Counter[str] = field(default_factory=Counter)
    """What the answers use, of what stage A is to teach."""


@dataclass(frozen=True, slots=True)
class _Task:
    """One database's part."""

    schema: Schema
    linker: Linker
    records: tuple[Record, ...]
    plan: Plan


def make_examples(
    records: Iterable[Record],
    schema: Schema,
    plan: Plan,
    tell: Callable[[int, int, int], None] = lambda *_: None,
) -> Made:
    """Examples of all databases, in the order of the records.

    tell: told after each database how many are done, how many there are, and the examples so far.
    The same arguments make the same examples, whatever the number of workers.
    """
    made = Made()
    by_database: dict[str, list[Record]] = {}
    for record in records:
        reason = _not_wanted(record, schema, plan)
        if reason is None:
            by_database.setdefault(record.db_id, []).append(record)
        else:
            made.dropped.append(Dropped.of(record, *reason))
    linker = Linker(schema, max_tables=Config.model_fields["max_tables"].default)
    tasks = [
        _Task(schema.only(name), linker.only(name), tuple(found), plan)
        for name, found in by_database.items()
    ]
    for done, part in enumerate(_run(tasks, plan.workers), start=1):
        made.examples += part.examples
        made.dropped += part.dropped
        made.notes += part.notes
        made.shapes += part.shapes
        tell(done, len(tasks), len(made.examples))
    made.dropped.sort(key=lambda one: one.number)
    return made


def _not_wanted(record: Record, schema: Schema, plan: Plan) -> tuple[str, str] | None:
    """Reason and detail, if a record's database or question may not be used."""
    if (plan.only is not None and record.db_id not in plan.only) or record.db_id in plan.but:
        return "database left out", ""
    if record.db_id not in schema.databases:
        return "database without tables", ""
    refused = plan.held_out.refuses(db_id=record.db_id, text=record.question, split=record.split)
    return ("held out", refused) if refused else None


def _run(tasks: Sequence[_Task], workers: int) -> Iterator[Made]:
    if workers == 1:
        yield from map(_of_database, tasks)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_of_database, tasks)


@dataclass(frozen=True, slots=True)
class _Query:
    """An adapted gold query."""

    sql: str
    tree: exp.Expr
    demands: Demands
    notes: tuple[str, ...]


def _of_database(task: _Task) -> Made:
    """The examples of one database; runs in a process of its own."""
    made = Made()
    database = task.records[0].db_id
    texts = dict.fromkeys(record.query for record in task.records)
    queries = {text: _adapted(text, task.schema, database) for text in texts}
    demands = [one.demands for one in queries.values() if isinstance(one, _Query)]
    with _engine(task.schema, demands) as engine:
        failures = {
            text: found
            for text, one in queries.items()
            if isinstance(one, _Query)
            and isinstance(
                found := engine.query(one.sql, database=database, timeout_s=_TIMEOUT_S), Finding
            )
        }
    seen: set[tuple[str, str | None]] = set()
    for record in task.records:
        query = queries[record.query]
        if isinstance(query, Finding):
            made.dropped.append(Dropped.of(record, f"adapt: {query.code}", query.message))
            continue
        tree = tree_hash(query.sql)
        refused = task.plan.held_out.refuses(tree=tree)
        key = (normalised(record.question), tree)
        if record.query in failures:
            failure = failures[record.query]
            made.dropped.append(Dropped.of(record, f"run: {failure.code}", failure.message))
        elif refused is not None:
            made.dropped.append(Dropped.of(record, "held out", refused))
        elif key in seen:
            made.dropped.append(Dropped.of(record, "duplicate"))
        else:
            seen.add(key)
            made.examples.append(_example(record, query, task, made.notes))
            made.notes.update(query.notes)
            made.shapes.update(_shapes(query.tree))
    return made


def _adapted(text: str, schema: Schema, database: str) -> _Query | Finding:
    """The query in StarRocks' SQL and our layout, or the first error that is left."""
    adapted = adapt(text, schema, "sqlite", database=database)
    if adapted.errors:
        return adapted.errors[0]
    tree = parse(adapted.sql)
    if isinstance(tree, Finding):
        return tree
    notes = [f"adapted: {change.code}" for change in adapted.changes]
    notes += [f"warning: {finding.code}" for finding in adapted.findings]
    sql = lay_out(adapted.sql, tree)
    return _Query(sql, tree, demands_of(sql, schema, database), tuple(dict.fromkeys(notes)))


def _shapes(tree: exp.Expr) -> Iterator[str]:
    for name, kind in _SHAPES.items():
        if tree.find(kind) is not None:
            yield name
    most = max(len(select.args.get("joins") or ()) for select in tree.find_all(exp.Select))
    if most:
        yield "JOIN of two tables" if most == 1 else "JOIN of three tables or more"


def _engine(schema: Schema, demands: Sequence[Demands]) -> EmbeddedEngine:
    """An engine that holds rows of the kind that the queries ask for."""
    rows = make_rows(schema, demands)
    tables = [table for table in schema.tables if table.full_name in rows]
    inserts = [insert_statement(table, rows[table.full_name]) for table in tables]
    return EmbeddedEngine(schema, rows=[one for one in inserts if one], threads=1, today=TODAY)


def _example(record: Record, query: _Query, task: _Task, notes: Counter[str]) -> SftExample:
    question = Question(
        record.id,
        record.question,
        db_id=record.db_id,
        language=language_of(record.question),
        split="train",
    )
    source, licence = _LICENCES[question.language]
    read = [table for table in task.schema.tables if table.full_name in query.demands.tables]
    needed = [table.name for table in read]
    linked = {table.name for table in task.linker.tables(question)}
    if not linked.issuperset(needed):
        notes["linking: a table of the answer would be missed"] += 1
    return sft_example(
        first_try(
            question,
            link_for_training(task.linker, question, needed),
            task.schema,
            knowledge="",
            version=DEFAULT_VERSION,
            today=TODAY,
        ),
        query.sql,
        question=question,
        source=source,
        licence=licence,
        id_=f"{source}-{record.id}",
        tables=read,
    )
