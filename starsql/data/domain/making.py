"""From parents to proven samples: steps tried at random, and what holds kept.

A sample is kept if it lints as clean as its parent, heeds the same business definitions, answers
something on a suite of databases and something else than its parent, and is near to no question
that is there already or is held out. Each parent grows by itself, in several processes; their
number changes no byte.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil
from multiprocessing import get_context

from starsql.data.domain.compositions import COMPOSITIONS
from starsql.data.domain.definitions import lost_definition
from starsql.data.domain.draft import Draft, Facts, Step
from starsql.data.domain.swaps import SWAPS
from starsql.data.domain.wording import wording
from starsql.data.held_out import HeldOut
from starsql.data.near import NearQuestions
from starsql.data.questions import DataSet
from starsql.data.synthesize.understanding import World, understand
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.dialect.parse import tree_hash
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import DataError
from starsql.eval.suites import Suite, Suites
from starsql.records import Finding, Question

__all__ = ["Grown", "Plan", "Sample", "grow"]

_SURPLUS = 1.6
"""Parents that can hardly be changed give little: others make more than their share."""
_TRIES = 6
"""For each sample wanted."""
_STEPS = (1, 2, 2, 3)
"""How many are drawn, one number as likely as the other."""
_WORDING = 0.85
"""How often the words change too."""
_DATABASES = 2
_NEAR = 0.85
_MOST_VALUES = 20
"""Of a column, to be taken for one that has a few."""

_COSTS = {"game": 4}
"""By which steps are taken less: other names teach little beside other questions."""
_ORDER = ("game", "value", "number", "window", "days", "filter")
"""Which steps come first; those that ask for more come last."""
_STEP: Mapping[str, Step] = SWAPS | COMPOSITIONS


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make."""

    today: date
    """What prompts say, unless a question's own knowledge names the day."""
    count: int = 400
    seed: int = 0
    workers: int = 1
    version: StarRocksVersion = DEFAULT_VERSION
    """Whose rules hold, and what prompts say."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A new question with SQL that holds."""

    question: Question
    today: date
    schema: Schema
    """In which tables may have other names than in the data set."""
    steps: tuple[str, ...]
    parent: str


@dataclass
class Grown:
    """The samples, and why others are not among them."""

    parents: list[Question] = field(default_factory=list)
    """Those that could be grown, as the data set has them."""
    samples: list[Sample] = field(default_factory=list)
    rejects: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class _Task:
    """One parent's part."""

    parent: Question
    facts: Facts
    held_out: HeldOut
    known: tuple[str, ...]
    """Questions that none may be near to."""
    wanted: int
    plan: Plan


def grow(
    data: DataSet,
    held_out: HeldOut,
    plan: Plan,
    tell: Callable[[int, int, int], None] = lambda *_: None,
) -> Grown:
    """New samples from the questions that are marked `train`, in the order of their parents.

    tell: told after each parent how many are done, how many there are, and the samples so far.
    Fewer than asked for, if the parents do not give as many.
    """
    grown = Grown()
    for question in data.questions:
        reason = _unfit(question, held_out)
        if reason is None:
            grown.parents.append(question)
        else:
            grown.rejects[f"parent: {reason}"] += 1
    tasks = _tasks(data, grown.parents, held_out, plan)
    parts: list[list[Sample]] = []
    for samples, rejects in _run(tasks, plan.workers):
        parts.append(samples)
        grown.rejects += rejects
        tell(len(parts), len(tasks), sum(map(len, parts)))
    grown.samples = _trimmed(_distinct(parts, grown.rejects), plan.count)
    return grown


def _unfit(question: Question, held_out: HeldOut) -> str | None:
    if not question.golden_sql:
        return "no golden query"
    refused = held_out.refuses_question(question)
    return refused and ("held out" if question.split == "train" else refused)


def _tasks(
    data: DataSet, parents: Sequence[Question], held_out: HeldOut, plan: Plan
) -> list[_Task]:
    facts = {db_id: _facts(data, db_id) for db_id in {parent.db_id for parent in parents}}
    wanted = ceil(_SURPLUS * plan.count / max(1, len(parents)))
    known = (*(question.text for question in data.questions), *held_out.texts)
    return [_Task(p, facts[p.db_id], held_out, known, wanted, plan) for p in parents]


def _facts(data: DataSet, database: str | None) -> Facts:
    world = understand(data.schema, database)
    return Facts(world, _values(data, world), data.knowledge)


def _values(data: DataSet, world: World) -> dict[tuple[str, str], tuple[str, ...]]:
    """The values of columns that have a few, from the data set's own rows."""
    if not data.inserts:
        return {}
    engine = EmbeddedEngine(data.schema, rows=data.inserts, threads=1)
    found = {}
    try:
        for entity in world.entities:
            for one in entity.of("category"):
                rows = engine.query(
                    f"select distinct {one.sql} from {entity.sql} order by 1",  # noqa: S608
                    database=world.name,
                    max_rows=_MOST_VALUES + 1,
                )
                if not isinstance(rows, Finding) and len(rows.rows) <= _MOST_VALUES:
                    found[one.place] = tuple(str(row[0]) for row in rows.rows if row[0])
    finally:
        engine.close()
    return found


def _run(tasks: Sequence[_Task], workers: int) -> Iterator[tuple[list[Sample], Counter[str]]]:
    if workers == 1:
        yield from map(_of_parent, tasks)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_of_parent, tasks)


def _distinct(parts: Iterable[list[Sample]], rejects: Counter[str]) -> list[list[Sample]]:
    """Without samples whose tree another parent's has, or whose question is near to another's."""
    trees: set[str | None] = set()
    texts: list[str] = []
    kept = []
    for part in parts:
        near = NearQuestions(texts, threshold=_NEAR)
        fresh = []
        for sample in part:
            tree = tree_hash(sample.question.golden_sql or "")
            if tree in trees or near.nearest(sample.question.text):
                rejects["like a sample of another parent"] += 1
                continue
            trees.add(tree)
            fresh.append(sample)
        texts += [sample.question.text for sample in fresh]
        kept.append(fresh)
    return kept


def _trimmed(parts: list[list[Sample]], count: int) -> list[Sample]:
    """No more than count, the surplus taken off evenly."""
    for _ in range(sum(map(len, parts)) - count):
        max(parts, key=len).pop()
    return [sample for part in parts for sample in part]


# ---- one parent


def _of_parent(task: _Task) -> tuple[list[Sample], Counter[str]]:
    """Runs in a process of its own."""
    with ExitStack() as stack:
        return _Grower(task, stack).grow()


class _Grower:
    """Grows one parent."""

    def __init__(self, task: _Task, stack: ExitStack) -> None:
        parent = task.parent
        self._task = task
        self._stack = stack
        self._rng = random.Random(f"{task.plan.seed}:{parent.sql_id}")  # noqa: S311
        # Steps write behind the query.
        golden = (parent.golden_sql or "").rstrip().removesuffix(";").rstrip()
        self._start = Draft(
            parent.text,
            parent.knowledge,
            golden,
            parent.language,
            parent.tables,
            task.plan.today,
            task.facts.world.schema,
            golden,
        )
        self._suites: dict[tuple[str, ...], Suites] = {}
        self._samples: list[Sample] = []
        self._rejects: Counter[str] = Counter()
        self._used: Counter[str] = Counter()
        self._trees = {tree_hash(golden)}
        self._texts = list(task.known)
        self._warnings = {finding.code for finding in self._lint(self._start)}

    def grow(self) -> tuple[list[Sample], Counter[str]]:
        for _ in range(_TRIES * self._task.wanted):
            if len(self._samples) == self._task.wanted:
                break
            draft = self._drawn()
            if draft is None:
                self._rejects["no step fits"] += 1
                continue
            reason = self._wrong(draft)
            if reason is not None:
                self._rejects[reason] += 1
                continue
            self._keep(draft)
        return self._samples, self._rejects

    def _drawn(self) -> Draft | None:
        """The parent after a few steps, those taken least before preferred."""
        rng = self._rng
        ranks = {n: _COSTS.get(n, 1) * (self._used[n] + 2 * rng.random()) for n in _STEP}
        draft = self._start
        most, taken = rng.choice(_STEPS), 0
        chosen: set[str] = set()
        for name in sorted(ranks, key=ranks.__getitem__):
            if taken < most and _goes_with(name, chosen) and self._fits(name):
                chosen.add(name)
                taken += 1
        for name in sorted(chosen, key=lambda n: (_place(n), n)):
            draft = _STEP[name](draft, self._task.facts, rng) or draft
        if not draft.steps:
            return None
        if rng.random() < _WORDING:
            draft = wording(draft, self._task.facts, rng) or draft
        return draft

    def _fits(self, name: str) -> bool:
        """Whether the step can be taken on the parent as it is; tried with dice of its own."""
        dice = random.Random(f"{self._rng.random()}")  # noqa: S311
        return _STEP[name](self._start, self._task.facts, dice) is not None

    def _wrong(self, draft: Draft) -> str | None:
        """Why the draft may not be kept; the cheap reasons first."""
        task, tree = self._task, tree_hash(draft.sql)
        if tree is None:
            return "does not parse"
        if tree in self._trees:
            return "same query"
        if task.held_out.refuses(text=draft.text, tree=tree):
            return "held out"
        if any(finding.code not in self._warnings for finding in self._lint(draft)):
            return "lint"
        knowledge = f"{draft.knowledge}\n{task.facts.common}"
        lost = lost_definition(draft.base, draft.sql, knowledge=knowledge, asked=task.parent.text)
        if lost is not None:
            return "a business definition is lost"
        if NearQuestions(self._texts, threshold=_NEAR).nearest(draft.text):
            return "near to another question"
        return self._wrong_result(draft)

    def _wrong_result(self, draft: Draft) -> str | None:
        suites = self._suites_of(draft.schema)
        try:
            if not _answers(suites.of(draft.sql)):
                return "answers nothing"
            if suites.of(draft.base).judge(draft.sql).right:
                return "the parent's result"
        except DataError:
            return "no suite can be made for it"
        return None

    def _suites_of(self, schema: Schema) -> Suites:
        names = tuple(table.full_name for table in schema.tables)
        if names not in self._suites:
            suites = Suites(
                schema, self._task.parent.db_id, size=_DATABASES, today=self._task.plan.today
            )
            self._suites[names] = self._stack.enter_context(suites)
        return self._suites[names]

    def _lint(self, draft: Draft) -> list[Finding]:
        version = self._task.plan.version
        found = lint(draft.sql, draft.schema, version, database=self._task.parent.db_id)
        return [finding for finding in found if finding.severity != "style"]

    def _keep(self, draft: Draft) -> None:
        self._used.update(draft.steps)
        self._trees.add(tree_hash(draft.sql))
        self._texts.append(draft.text)
        parent = self._task.parent
        question = replace(
            parent,
            sql_id=f"{parent.sql_id}-{len(self._samples) + 1}",
            text=draft.text,
            knowledge=draft.knowledge,
            tables=draft.tables,
            golden_sql=draft.sql,
        )
        sample = Sample(question, draft.today, draft.schema, draft.steps, parent.sql_id)
        self._samples.append(sample)


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _goes_with(name: str, chosen: set[str]) -> bool:
    """One step at most that asks for more, filters aside: two would read as a riddle."""
    more = COMPOSITIONS.keys() - {"filter"}
    return name not in more or not more & chosen


def _answers(suite: Suite) -> bool:
    """Whether the golden result holds something on a database."""
    return any(
        value not in (None, 0)
        for database in suite.databases
        for row in database.expected.rows.rows
        for value in row
    )
