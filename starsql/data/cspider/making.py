"""From records to proven examples: each database on its own, several at a time."""

from __future__ import annotations

import hashlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context

from sqlglot import exp

from starsql.config import Config
from starsql.data.cspider.layout import lay_out
from starsql.data.cspider.reading import Dropped, Record
from starsql.data.cspider.rewrites import REWRITES
from starsql.data.cspider.spelling import spelled_out
from starsql.data.examples import sft_example
from starsql.data.gloss.glossary import has_chinese
from starsql.data.held_out import HeldOut, normalised
from starsql.data.linking import Linker, link_for_training
from starsql.data.prompt import first_try
from starsql.data.questions import language_of
from starsql.data.translation import ENGLISH
from starsql.dialect.adapt import Source, adapt
from starsql.dialect.lint import lint
from starsql.dialect.parse import parse, to_sql, tree_hash
from starsql.dialect.schema import Schema
from starsql.dialect.scope import resolve
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import DataError
from starsql.eval.suites import TODAY, Suites
from starsql.records import Finding, Licence, Question, SftExample

__all__ = ["MORE", "ORIGINS", "TRANSLATED", "Made", "Plan", "make_examples"]

_SPIDER = "Spider, Yu et al., EMNLP 2018, https://yale-lily.github.io/spider, CC BY-SA 4.0"
_CSPIDER = "CSpider, Min et al., EMNLP 2019, https://taolusi.github.io/CSpider-explorer/"
ORIGINS = {
    "en": ("spider", Licence("CC-BY-SA-4.0", _SPIDER)),
    "zh": ("cspider", Licence("CC-BY-SA-4.0", f"{_CSPIDER}, translated from {_SPIDER}")),
}
TRANSLATED = (
    "spider-zh",
    Licence("CC-BY-SA-4.0", f"Chinese questions of starsql's, translated from {_SPIDER}"),
)
_MORE = Licence("CC-BY-SA-4.0", f"Questions of starsql's on the databases of {_SPIDER}")
MORE = {"en": ("spider-more", _MORE), "zh": ("spider-more-zh", _MORE)}
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
    rewrites: float = 0.05
    """Rewritten examples, as a share of a database's others."""
    workers: int = 1
    version: StarRocksVersion = DEFAULT_VERSION
    """Whose rules hold, and what prompts say."""
    dialect: Source = "sqlite"
    """Of the gold queries."""
    origins: Mapping[str, tuple[str, Licence]] = field(default_factory=lambda: ORIGINS)
    """Source and terms of the examples, by their language."""


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

    @property
    def database(self) -> str:
        return self.records[0].db_id


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
    for text in filter(None, (record.question, record.english)):
        refused = plan.held_out.refuses(db_id=record.db_id, text=text, split=record.split)
        if refused:
            return "held out", refused
    return None


def _run(tasks: Sequence[_Task], workers: int) -> Iterator[Made]:
    if workers == 1:
        yield from map(_of_database, tasks)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_of_database, tasks)


@dataclass(frozen=True, slots=True)
class Query:
    """An adapted gold query, or one that means the same."""

    sql: str
    tree: exp.Expr
    tables: frozenset[str]
    """Full names of those that it reads."""
    notes: tuple[str, ...]


def _of_database(task: _Task) -> Made:
    """The examples of one database; runs in a process of its own."""
    made = Made()
    texts = dict.fromkeys(record.query for record in task.records)
    queries = {text: _adapted(text, task) for text in texts}
    with Suites(task.schema, task.database, timeout_s=_TIMEOUT_S) as suites:
        kept = _kept(queries, task, suites, made)
        rewritten = _rewritten(kept, task, suites, made.notes)
    for record, query in kept:
        _add(record, query, None, task, made)
        if record.number in rewritten:
            kind, other = rewritten[record.number]
            _add(record, other, kind, task, made)
    return made


def _kept(
    queries: Mapping[str, Query | Finding], task: _Task, suites: Suites, made: Made
) -> list[tuple[Record, Query]]:
    """The records to learn from; the others are noted as dropped."""
    sqls = dict.fromkeys(query.sql for query in queries.values() if isinstance(query, Query))
    failures = {sql: failure for sql in sqls if (failure := suites.failure(sql)) is not None}
    kept: list[tuple[Record, Query]] = []
    seen: set[tuple[str, str | None]] = set()
    for record in task.records:
        query = queries[record.query]
        if isinstance(query, Finding):
            made.dropped.append(Dropped.of(record, f"adapt: {query.code}", query.message))
            continue
        tree = tree_hash(query.sql)
        refused = task.plan.held_out.refuses(tree=tree)
        key = (normalised(record.question), tree)
        if query.sql in failures:
            failure = failures[query.sql]
            made.dropped.append(Dropped.of(record, f"run: {failure.code}", failure.message))
        elif refused is not None:
            made.dropped.append(Dropped.of(record, "held out", refused))
        elif key in seen:
            made.dropped.append(Dropped.of(record, "duplicate"))
        else:
            seen.add(key)
            kept.append((record, query))
    return kept


def _rewritten(
    kept: Sequence[tuple[Record, Query]], task: _Task, suites: Suites, notes: Counter[str]
) -> dict[int, tuple[str, Query]]:
    """By number of the record: the kind of rewrite, and the query that a test suite agrees with.

    Queries come in the order of a hash, kinds take turns.
    """
    wanted = round(task.plan.rewrites * len(kept))
    found: dict[int, tuple[str, Query]] = {}
    if not wanted:
        return found
    by_query = {query.sql: (record, query) for record, query in kept}
    order = sorted(by_query.values(), key=lambda one: _digest(one[0].id))
    turns = [[(kind, *one) for one in order] for kind in REWRITES]
    waiting = deque(map(iter, turns))
    while waiting and len(found) < wanted:
        candidates = waiting.popleft()
        for kind, record, query in candidates:
            if record.number in found:
                continue
            other = rewrite(kind, query, suites, notes, task.plan.version)
            if other is not None:
                found[record.number] = (kind, other)
                waiting.append(candidates)
                break
    return found


def rewrite(
    kind: str,
    query: Query,
    suites: Suites,
    notes: Counter[str],
    version: StarRocksVersion = DEFAULT_VERSION,
) -> Query | None:
    """The query rewritten; None if it has no such form, or it is not proven to mean the same."""
    tree = REWRITES[kind](query.tree)
    if tree is None:
        return None
    sql = lay_out(to_sql(tree), tree)
    found = lint(sql, suites.schema, version, database=suites.database)
    wrong = [finding for finding in found if finding.severity != "style"]
    if wrong:
        notes[f"rewrite refused: {kind}: {wrong[0].code}"] += 1
        return None
    try:
        right = suites.of(query.sql).judge(sql).right
    except DataError:  # the rows that the query gives are not determined: nothing can be proven
        notes[f"rewrite refused: {kind}: no suite"] += 1
        return None
    if not right:
        notes[f"rewrite refused: {kind}: other rows"] += 1
        return None
    return Query(sql, tree, query.tables, (f"rewritten: {kind}",))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _adapted(text: str, task: _Task) -> Query | Finding:
    """The query in StarRocks' SQL and our layout, or the first error that is left."""
    schema, database, plan = task.schema, task.database, task.plan
    adapted = adapt(text, schema, plan.dialect, version=plan.version, database=database)
    if adapted.errors:
        return adapted.errors[0]
    tree = parse(adapted.sql)
    if isinstance(tree, Finding):
        return tree
    tree = spelled_out(tree, schema, database)
    notes = [f"adapted: {change.code}" for change in adapted.changes]
    notes += [f"warning: {finding.code}" for finding in adapted.findings]
    sql = lay_out(to_sql(tree), tree)
    return Query(sql, tree, tables_read(tree, schema, database), tuple(dict.fromkeys(notes)))


def tables_read(tree: exp.Expr, schema: Schema, database: str | None) -> frozenset[str]:
    """Full names of the tables that a query reads, in subqueries too."""
    scopes = resolve(tree, schema, database=database).scopes
    tables = (source.table for scope in scopes for source in scope.sources)
    return frozenset(table.full_name for table in tables if table is not None)


def _shapes(tree: exp.Expr) -> Iterator[str]:
    for name, kind in _SHAPES.items():
        if tree.find(kind) is not None:
            yield name
    most = max(len(select.args.get("joins") or ()) for select in tree.find_all(exp.Select))
    if most:
        yield "JOIN of two tables" if most == 1 else "JOIN of three tables or more"


def _add(record: Record, query: Query, kind: str | None, task: _Task, made: Made) -> None:
    """Add one example and count what is in it."""
    made.examples.append(_example(record, query, kind, task, made.notes))
    made.notes.update(query.notes)
    made.shapes.update(_shapes(query.tree))


def _example(
    record: Record, query: Query, kind: str | None, task: _Task, notes: Counter[str]
) -> SftExample:
    """kind: of the rewrite, if it is one."""
    question = Question(
        record.id,
        record.question,
        db_id=record.db_id,
        language=language_of(record.question),
        split="train",
    )
    source, licence = task.plan.origins[question.language]
    read = [table for table in task.schema.tables if table.full_name in query.tables]
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
            version=task.plan.version,
            today=TODAY,
        ),
        query.sql,
        question=question,
        source=source,
        licence=licence,
        id_=f"{source}-{record.id}" + (f":{kind}" if kind else ""),
        tables=read,
        parent=f"{source}-{record.id}" if kind else None,
        extra=_extra(record, kind, question.language),
    )


def _extra(record: Record, kind: str | None, language: str) -> dict[str, str]:
    extra = {"rewrite": kind} if kind else {}
    # A value may be Chinese in a question of English words.
    if language == "zh" and record.english and not has_chinese(record.english):
        extra[ENGLISH] = record.english
    return extra
