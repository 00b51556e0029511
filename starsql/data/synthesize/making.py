"""From schemas to proven samples: each database on its own, several at a time.

A database's rows are made once; then templates are tried until it has given its share. What does
not lint clean, does not run, or answers nothing is left out and counted by reason.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import accumulate
from math import sqrt
from multiprocessing import get_context

from starsql.config import Config
from starsql.data.examples import sft_example
from starsql.data.gloss.glossary import gloss_of, glossed
from starsql.data.held_out import HeldOut, normalised
from starsql.data.linking import Linker, link_for_training
from starsql.data.prompt import first_try, has_gloss
from starsql.data.synthesize.draft import Draft, Language, Pick, Template, Unfit
from starsql.data.synthesize.inserts import insert_statement
from starsql.data.synthesize.language import is_chinese
from starsql.data.synthesize.templates import TEMPLATES
from starsql.data.synthesize.understanding import World, understand
from starsql.data.synthesize.values import TODAY, Value, make_rows
from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.dialect.parse import tree_hash
from starsql.dialect.schema import Schema, Table
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.eval.features import features
from starsql.records import Finding, Licence, LinkedTable, Question, SftExample

__all__ = ["Made", "Plan", "Sample", "Source", "make_samples"]

# How often each kind of task is tried; where a schema has nothing for it, another is.
_WEIGHTS = {
    "plain": 20,
    "groups": 15,
    "joins": 21,
    "nested": 12,
    "windows": 9,
    "calendar": 8,
    "users": 13,
    "bitmaps": 2,
}
_TRIES = 14
"""For each sample wanted."""
_LARGEST_SHARE = 0.07
"""Of a database's samples may come from one template."""
_NAMED = 0.3
"""Of the prompts show what the query reads, as for an asker who names the tables."""
_SURPLUS = 1.12
"""Small databases run dry: others make more than their share."""


@dataclass(frozen=True, slots=True)
class Source:
    """Schemas and the terms of what is made from them."""

    schema: Schema
    licence: Licence


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make."""

    count: int
    languages: tuple[Language, ...] = ("zh", "en")
    seed: int = 0
    workers: int = 1
    held_out: HeldOut = field(default_factory=HeldOut)
    gloss: bool = False
    """Put English words under Chinese questions."""
    left_out: frozenset[str] = frozenset()
    """Databases of which nothing is made."""
    version: StarRocksVersion = DEFAULT_VERSION
    """Whose rules hold, and what prompts say."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A question and its SQL, which ran."""

    id: str
    db_id: str | None
    language: Language
    question: str
    knowledge: str
    sql: str
    tables: tuple[str, ...]
    """Those that the prompt shows."""
    tree: str
    template: str
    """`kind.name`."""
    difficulty: str
    features: tuple[str, ...]
    example: SftExample
    """The sample as a chat with the prompt that models are asked with."""


@dataclass
class Made:
    """The samples and why others are not among them."""

    samples: list[Sample] = field(default_factory=list)
    rejects: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class _Task:
    """One database's part."""

    schema: Schema
    linker: Linker
    licence: Licence
    database: str | None
    share: int
    plan: Plan


def make_samples(
    sources: Sequence[Source],
    plan: Plan,
    tell: Callable[[int, int, int], None] = lambda *_: None,
) -> Made:
    """Samples over all databases of the sources, in the order of their names.

    tell: told after each database how many are done, how many there are, and the samples so far.
    Fewer than asked for, if the schemas do not give as many. The same arguments make the same
    samples, whatever the number of workers.
    """
    tasks = _tasks(sources, plan)
    made = Made()
    parts: list[Made] = []
    for part in _run(tasks, plan.workers):
        parts.append(part)
        made.rejects += part.rejects
        tell(len(parts), len(tasks), sum(len(one.samples) for one in parts))
    made.samples = _trimmed([part.samples for part in parts], plan.count, made.rejects)
    return made


def _tasks(sources: Sequence[Source], plan: Plan) -> list[_Task]:
    found: list[tuple[Source, Linker, str | None, float]] = []
    for source in sources:
        linker = Linker(source.schema, max_tables=Config.model_fields["max_tables"].default)
        names: list[str | None] = [*sorted(source.schema.databases)]
        if any(table.database is None for table in source.schema.tables):
            names.append(None)
        for name in names:
            if name not in plan.left_out and plan.held_out.refuses(db_id=name) is None:
                weight = _weight(source.schema.only(name).tables)
                found.append((source, linker, name, weight))
    whole = sum(weight for *_, weight in found) or 1.0
    return [
        _Task(
            source.schema.only(name),
            linker.only(name),
            source.licence,
            name,
            int(_SURPLUS * plan.count * weight / whole) + 1,
            plan,
        )
        for source, linker, name, weight in found
    ]


def _weight(tables: Sequence[Table]) -> float:
    """Of a database: the square root of its columns, twice that if comments tell what they are."""
    columns = [column for table in tables for column in table.columns]
    told = sum(is_chinese(column.comment) for column in columns) > len(columns) / 2
    return sqrt(len(columns)) * (2 if told else 1)


def _run(tasks: Sequence[_Task], workers: int) -> Iterator[Made]:
    if workers == 1:
        yield from map(_of_database, tasks)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_of_database, tasks)


def _trimmed(parts: list[list[Sample]], count: int, rejects: Counter[str]) -> list[Sample]:
    """No more than count samples; each database gives up the same part. Each question once."""
    seen: set[str] = set()
    kept: list[list[Sample]] = []
    for part in parts:
        once = []
        for sample in part:
            text = normalised(sample.question)
            if text in seen:
                rejects["question of another database"] += 1
            else:
                seen.add(text)
                once.append(sample)
        kept.append(once)
    whole = sum(map(len, kept))
    if whole <= count:
        return [sample for part in kept for sample in part]
    ends = [count * end // whole for end in accumulate(map(len, kept))]
    return [
        sample
        for part, start, end in zip(kept, [0, *ends], ends, strict=False)
        for sample in part[: end - start]
    ]


def _of_database(task: _Task) -> Made:
    """The samples of one database; runs in a process of its own."""
    world = understand(task.schema, task.database)
    rows = make_rows(world, task.plan.seed)
    values = {
        (entity.table.name, one.name): [
            row[at] for row in rows[entity.table.name] if row[at] is not None
        ]
        for entity in world.entities
        for at, one in enumerate(entity.fields)
    }
    # Without keys: rows that a key would merge are wanted, Spider's are often incomplete.
    tables = tuple(replace(t, key=None, partition=None) for t in world.schema.tables)
    inserts = [insert_statement(t, rows[t.name]) for t in tables]
    engine = EmbeddedEngine(
        Schema(tables),
        rows=[text for text in inserts if text],
        version=task.plan.version,
        threads=1,
        today=TODAY,
    )
    with closing(engine):
        return _Maker(task, world, values, engine).make()


class _Maker:
    """Tries templates on one database."""

    def __init__(
        self,
        task: _Task,
        world: World,
        values: dict[tuple[str, str], list[Value]],
        engine: EmbeddedEngine,
    ) -> None:
        self._task = task
        self._world = world
        self._values = values
        self._engine = engine
        self._rng = random.Random(f"{task.plan.seed}:{task.database}:samples")  # noqa: S311
        self._made = Made()
        self._by_template: Counter[str] = Counter()
        self._trees: set[str] = set()
        self._texts: set[str] = set()
        self._kinds: dict[str, list[Template]] = {}
        for template in TEMPLATES:
            self._kinds.setdefault(_kind(template), []).append(template)

    def make(self) -> Made:
        languages, wanted = self._task.plan.languages, self._task.share
        most = max(3, int(_LARGEST_SHARE * wanted))
        for _ in range(_TRIES * wanted):
            done = len(self._made.samples)
            if done >= wanted:
                break
            kind = self._rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
            template = self._rng.choice(self._kinds[kind])
            name = f"{kind}.{template.__name__}"
            if self._by_template[name] >= most:
                continue
            sample = self._try(template, name, languages[done % len(languages)])
            if isinstance(sample, str):
                self._made.rejects[sample] += 1
            else:
                self._by_template[name] += 1
                self._trees.add(sample.tree)
                self._texts.add(normalised(sample.question))
                self._made.samples.append(sample)
        return self._made

    def _try(self, template: Template, name: str, language: Language) -> Sample | str:
        """A sample, or why there is none."""
        try:
            draft = template(Pick(self._world, self._values, self._rng, language))
        except Unfit:
            return "schema lacks what the template needs"
        tree = tree_hash(draft.sql)
        if tree is None:
            return "does not parse"
        if tree in self._trees or normalised(draft.question) in self._texts:
            return "made before"
        refused = self._task.plan.held_out.refuses(text=draft.question, tree=tree)
        if refused is not None:
            return "held out"
        wrong = self._wrong(draft)
        return wrong or self._sample(draft, tree, name, language)

    def _wrong(self, draft: Draft) -> str | None:
        """Why the query may not be taught; None if nothing is wrong with it."""
        for finding in self._lint(draft.sql):
            if finding.severity != "style":
                return f"lint: {finding.code}"
        rows = self._engine.query(draft.sql, database=self._task.database, timeout_s=10)
        if isinstance(rows, Finding):
            return f"run: {rows.code}"
        return "trivial result" if _is_trivial(rows) else None

    def _lint(self, sql: str) -> list[Finding]:
        task = self._task
        return lint(sql, self._world.schema, task.plan.version, database=task.database)

    def _sample(self, draft: Draft, tree: str, name: str, language: Language) -> Sample:
        used = [t for t in self._world.schema.tables if t.name in draft.tables]
        found = tuple(features(draft.sql, used))
        difficulty = _difficulty(draft.sql, found)
        number = len(self._made.samples) + 1
        named = draft.tables if self._rng.random() < _NAMED else ()
        question = Question(
            f"synthetic-{self._task.database or 'schema'}-{number}",
            draft.question,
            draft.knowledge,
            named,
            self._task.database,
            language,
            difficulty,
            draft.sql,
            "train",
        )
        linked = link_for_training(self._task.linker, question, draft.tables)
        return Sample(
            question.sql_id,
            self._task.database,
            language,
            draft.question,
            draft.knowledge,
            draft.sql,
            tuple(table.name for table in linked),
            tree,
            name,
            difficulty,
            found,
            self._example(question, draft.sql, linked, name, (tree, found)),
        )

    def _example(
        self,
        question: Question,
        sql: str,
        linked: Sequence[LinkedTable],
        template: str,
        known: tuple[str, Sequence[str]],
    ) -> SftExample:
        messages = first_try(
            question,
            linked,
            self._task.schema,
            knowledge="",
            version=self._task.plan.version,
            today=TODAY,
            gloss=gloss_of(question, linked, self._task.schema) if self._task.plan.gloss else "",
        )
        licence = self._task.licence
        return sft_example(
            messages,
            sql,
            question=question,
            source="synthetic",
            licence=glossed(licence) if has_gloss(messages) else licence,
            extra={"template": template, "difficulty": question.difficulty},
            known=known,
        )


def _kind(template: Template) -> str:
    return template.__module__.rsplit(".", 1)[1]


def _is_trivial(rows: Rows) -> bool:
    """No row, or nothing but NULL and 0 in the only one."""
    if len(rows.rows) == 1:
        return all(value is None or value == 0 for value in rows.rows[0])
    return not rows.rows


def _difficulty(sql: str, found: Sequence[str]) -> str:
    """As the questions of `examples/` are graded."""
    hard = sql.count(" as (\n") >= 2 or ("window" in found and "cte" in found)
    if hard:
        return "复杂"
    middle = {"join", "cte", "subquery", "set operation", "window"} & set(found)
    return "中等" if middle else "简单"
