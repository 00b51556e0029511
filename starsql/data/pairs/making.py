"""From cases to pairs and repairs: chosen so that rare mistakes are not drowned, then proven.

First all mistakes that could be made anywhere are counted, then each question tries a few kinds,
rare ones sooner, until it has its share of proven ones. The number of processes changes no byte.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from starsql.data.examples import preference_pair, sft_example
from starsql.data.pairs.cases import Case
from starsql.data.pairs.corrupting import Spoilt
from starsql.data.pairs.proving import Proof, Prover, Unproven
from starsql.data.prompt import repair
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import SchemaError
from starsql.records import PreferencePair, SftExample

__all__ = ["Made", "Plan", "make_pairs"]

_CHUNK = 20
"""Questions of one database that share a process and its engine."""
_KINDS_TRIED = 3
"""For each pair wanted of a question."""
_WAYS_TRIED = 2
"""To make one kind of mistake, until one is proven."""
_AT_LEAST = 50
"""Pairs of any kind that stay, however few the others are."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make."""

    today: date
    """What curdate() answers on the suites."""
    per_question: int = 3
    share: float = 3.0
    """How many times its equal share of all pairs one kind of mistake may have."""
    questions: int | None = None
    """Draw so many of the cases; None: all."""
    seed: int = 0
    workers: int = 1
    version: StarRocksVersion = DEFAULT_VERSION
    """Whose rules hold, and what prompts say."""


@dataclass
class Made:
    """Pairs and repairs, and why others are not among them."""

    pairs: list[PreferencePair] = field(default_factory=list)
    repairs: list[SftExample] = field(default_factory=list)
    """Of the pairs that linter or EXPLAIN rejects."""
    proofs: Counter[str] = field(default_factory=Counter)
    """Pairs by what proved them."""
    unproven: Counter[str] = field(default_factory=Counter)
    """Spoilt queries that were dropped, by reason."""
    rejects: Counter[str] = field(default_factory=Counter)
    """Questions and pairs that were dropped, by reason."""


@dataclass(frozen=True, slots=True)
class _Wrong:
    """A proven mistake in a case's query, as it is written."""

    rejected: str
    """Its SQL."""
    pair: PreferencePair
    repair: SftExample | None


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What one process works on."""

    cases: tuple[Case, ...]
    schema: Schema
    database: str | None
    plan: Plan
    rarity: Mapping[str, float] = field(default_factory=dict)


@dataclass
class _Part:
    """What came out of a chunk."""

    wrong: list[_Wrong] = field(default_factory=list)
    unproven: Counter[str] = field(default_factory=Counter)
    rejects: Counter[str] = field(default_factory=Counter)


def make_pairs(
    cases: Iterable[Case],
    schema: Schema,
    plan: Plan,
    tell: Callable[[int, int], None] = lambda *_: None,
) -> Made:
    """Pairs of the cases' golden queries and spoilt ones, in the order of the cases.

    schema: of all databases that the cases belong to. tell: told how many questions are done, and
    how many there are.
    """
    made = Made()
    chosen = _drawn(cases, plan)
    chunks = _chunks(chosen, schema, plan, made.rejects)
    counts: Counter[str] = sum(_run(_kinds, chunks, plan.workers), Counter())
    rarity = {kind: 1 / count for kind, count in counts.items()}
    ready = [_Chunk(c.cases, c.schema, c.database, plan, rarity) for c in chunks]
    wrong: list[_Wrong] = []
    done = 0
    for chunk, part in zip(ready, _run(_prove, ready, plan.workers), strict=True):
        wrong += part.wrong
        made.unproven += part.unproven
        made.rejects += part.rejects
        done += len(chunk.cases)
        tell(done, len(chosen))
    places = {case.question.sql_id: place for place, case in enumerate(chosen)}
    wrong.sort(key=lambda one: places[one.pair.meta.parent or ""])
    kept = _balanced(_distinct(wrong, made.rejects), plan, made.rejects)
    made.pairs = [one.pair for one in kept]
    made.repairs = [one.repair for one in kept if one.repair is not None]
    made.proofs = Counter(pair.meta.extra["proof"] for pair in made.pairs)
    return made


def _drawn(cases: Iterable[Case], plan: Plan) -> list[Case]:
    """All cases, or a sample of them in their order."""
    found = list(cases)
    if plan.questions is None or plan.questions >= len(found):
        return found
    rng = random.Random(f"{plan.seed}:questions")  # noqa: S311
    return [found[place] for place in sorted(rng.sample(range(len(found)), plan.questions))]


def _chunks(
    cases: Sequence[Case], schema: Schema, plan: Plan, rejects: Counter[str]
) -> list[_Chunk]:
    by_database: dict[str | None, list[Case]] = {}
    for case in cases:
        by_database.setdefault(case.question.db_id, []).append(case)
    chunks = []
    for database, members in by_database.items():
        only = _schema_of(database, schema)
        if not only.tables:
            rejects[f"no schema for database {database!r}"] += len(members)
            continue
        rest = iter(members)
        while some := tuple(islice(rest, _CHUNK)):
            chunks.append(_Chunk(some, only, database, plan))
    return chunks


def _schema_of(database: str | None, schema: Schema) -> Schema:
    """The tables of one database; of none: those that belong to none, where there are such."""
    if database is not None:
        return schema.only(database)
    homeless = tuple(table for table in schema.tables if table.database is None)
    return replace(schema, tables=homeless) if homeless else schema


def _run(work: Callable[[_Chunk], T], chunks: Sequence[_Chunk], workers: int) -> Iterator[T]:
    if workers == 1:
        yield from map(work, chunks)
        return
    # not forked: the caller may have threads
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(work, chunks)


# ---- in the processes


def _kinds(chunk: _Chunk) -> Counter[str]:
    """In how many questions each kind of mistake could be made."""
    return Counter(
        kind
        for case in chunk.cases
        for kind in Spoilt(case.sql, chunk.schema, chunk.database).kinds
    )


def _prove(chunk: _Chunk) -> _Part:
    part = _Part()
    try:
        plan = chunk.plan
        prover = Prover(
            chunk.schema, chunk.database, seed=plan.seed, today=plan.today, version=plan.version
        )
    except SchemaError:
        part.rejects["the embedded engine cannot hold the schema"] += len(chunk.cases)
        return part
    with closing(prover):
        for case in chunk.cases:
            try:
                prover.check_golden(case.sql)
            except Unproven as reason:
                part.rejects[str(reason)] += 1
                continue
            part.wrong += _wrong(case, chunk, prover, part.unproven)
    return part


def _wrong(case: Case, chunk: _Chunk, prover: Prover, unproven: Counter[str]) -> Iterator[_Wrong]:
    """Proven mistakes of different kinds, as many as the question may bring."""
    plan = chunk.plan
    rng = random.Random(f"{plan.seed}:{case.question.sql_id}")  # noqa: S311
    spoilt = Spoilt(case.sql, chunk.schema, chunk.database)
    found = 0
    for kind in _order(spoilt.kinds, chunk.rarity, rng)[: _KINDS_TRIED * plan.per_question]:
        if found == plan.per_question:
            return
        for sql in islice(spoilt.of(kind, rng), _WAYS_TRIED):
            try:
                proof = prover.proof(case.sql, sql)
            except Unproven as reason:
                unproven[f"{kind}: {reason}"] += 1
                continue
            found += 1
            yield _written(case, _Mistake(kind, sql, proof), chunk.schema)
            break


def _order(kinds: Iterable[str], rarity: Mapping[str, float], rng: random.Random) -> list[str]:
    """Drawn without putting back, each kind with its weight.

    Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006.
    """
    keys = {kind: rng.random() ** (1 / rarity[kind]) for kind in kinds}
    return sorted(keys, key=lambda kind: (-keys[kind], kind))


@dataclass(frozen=True, slots=True)
class _Mistake:
    kind: str
    sql: str
    proof: Proof


def _written(case: Case, mistake: _Mistake, schema: Schema) -> _Wrong:
    question, proof = case.question, mistake.proof
    digest = hashlib.sha256(f"{question.sql_id}\n{mistake.sql}".encode()).hexdigest()
    id_ = f"{question.sql_id}:{mistake.kind}:{digest[:8]}"
    extra = {"of": case.source, "mistake": mistake.kind, "proof": proof.by, "finding": proof.code}
    pair = preference_pair(
        case.prompt,
        case.sql,
        mistake.sql,
        question=question,
        source="pairs",
        licence=case.licence,
        error=mistake.kind,
        id_=id_,
        tables=schema.tables,
        parent=question.sql_id,
        extra=extra,
    )
    if not proof.findings:
        return _Wrong(mistake.sql, pair, None)
    repaired = sft_example(
        repair(case.prompt, mistake.sql, proof.findings),
        case.sql,
        question=question,
        source="repairs",
        licence=case.licence,
        id_=f"{id_}:repair",
        tables=schema.tables,
        parent=question.sql_id,
        failing=(mistake.sql, proof.code),
        extra=extra,
    )
    return _Wrong(mistake.sql, pair, repaired)


# ---- choosing


def _distinct(wrong: Iterable[_Wrong], rejects: Counter[str]) -> list[_Wrong]:
    """Each pair of trees once in a database."""
    seen = set()
    kept = []
    for one in wrong:
        meta = one.pair.meta
        key = (meta.db_id, meta.tree, meta.rejected_tree or one.rejected)
        if key in seen:
            rejects["pair of another question"] += 1
        elif meta.tree == meta.rejected_tree:
            rejects["both sides are the same query"] += 1
        else:
            seen.add(key)
            kept.append(one)
    return kept


def _balanced(wrong: Sequence[_Wrong], plan: Plan, rejects: Counter[str]) -> list[_Wrong]:
    """Of each kind no more than its share; which ones, their hashes decide."""
    kinds = [one.pair.meta.error for one in wrong]
    most = max(_AT_LEAST, int(plan.share * len(wrong) / max(1, len(set(kinds)))))
    taken: Counter[str | None] = Counter()
    kept = set()
    for place in sorted(range(len(wrong)), key=lambda p: wrong[p].pair.meta.id.rpartition(":")[2]):
        if taken[kinds[place]] < most:
            taken[kinds[place]] += 1
            kept.add(place)
    rejects["more of one kind than its share"] += len(wrong) - len(kept)
    return [one for place, one in enumerate(wrong) if place in kept]
