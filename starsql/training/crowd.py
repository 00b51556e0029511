"""Answering and judging many questions in processes that share one model.

Questions with one golden query go to one process, which makes its suite once for all languages and
settings and remembers what it judged.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, TypeVar

from starsql.agent.backends.recorded import Once
from starsql.agent.backends.shared import ModelServer, PipeBatcher
from starsql.agent.backends.tokenwise import TokenBackend
from starsql.agent.bounded import map_bounded
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context, open_engine
from starsql.config import Config
from starsql.data.answer import answer_text, extract_plan, extract_sql
from starsql.data.golden import adapted
from starsql.data.mentions import with_mentions
from starsql.data.prompt import question_text
from starsql.data.questions import DataSet
from starsql.data.target import Target, asking_for, planned
from starsql.dialect.engine.base import Engine
from starsql.dialect.parse import tree_hash
from starsql.errors import DataError, PromptTooLong
from starsql.eval.predictions import Prediction
from starsql.eval.score import Scorer, Scoring
from starsql.eval.suites import TODAY, Suites
from starsql.records import Message, Messages, PreferencePair, Question, SftExample, State

__all__ = ["Answered", "Asking", "Crowd", "Sampled", "Sampling"]

logger = logging.getLogger(__name__)

_IN_FLIGHT = 128
"""Questions that a process has asked about at once, in each setting."""

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Answered:
    """One question's answer, and whether it agrees with the golden query on that one's suite."""

    exam: str
    setting: str
    sql_id: str
    sql: str
    status: str
    right: bool
    judged: bool
    """False: no suite can be made for the golden query, and the answer counts as wrong."""
    attempts: int
    tokens: int
    """Written by the model."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How a model was trained to be asked."""

    gloss: bool = False
    """Chinese questions with English words under them."""
    target: Target | None = None
    mentions: bool = False
    """Told what the question mentions."""
    reviews: bool = False
    """Asked for a query's question, to compare candidates."""
    translates: bool = False
    """Asked for Chinese questions in English first."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How candidates for training's own questions are drawn."""

    candidates: int = 8
    temperature: float = 0.8
    max_new_tokens: int = 256
    pairs: int = 2
    """Most pairs that a question yields."""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Sampled:
    """What the model wrote to one training question."""

    right: int
    wrong: int
    """Distinct queries."""
    pairs: tuple[PreferencePair, ...]


class Crowd:
    """Processes that answer and judge. Close it, or use it in a `with` block.

    exams: data sets by name; a worker opens each engine once. server: its `batcher` answers.
    tokenizer: folder with the model's. A process that dies over a question is started again, and
    that question is left out, counted in `lost`. Closing it ends calls of other threads with a
    DataError.
    """

    def __init__(
        self,
        exams: Mapping[str, DataSet],
        server: ModelServer,
        tokenizer: Path,
        *,
        context_tokens: int,
        workers: int | None = None,
    ) -> None:
        self.lost = 0
        self._server = server
        self._about = (dict(exams), str(tokenizer), context_tokens)
        count = workers or max(1, (os.cpu_count() or 2) - 1)
        self._closed = False
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="starsql-crowd")
        # Starting one waits until it has imported everything and reads what it is given: 13 s here.
        self._workers = list(self._threads.map(lambda _: self._started(), range(count)))

    def __enter__(self) -> Crowd:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes."""
        self._closed = True
        for pipe, process in self._workers:
            process.terminate()  # it holds nothing that must be put away
            process.join()
            pipe.close()
        self._threads.shutdown()

    def answer(
        self,
        asked: Sequence[tuple[str, Question]],
        settings: Mapping[str, Config],
        *,
        asking: Asking = Asking(),
        judge: bool = True,
    ) -> list[Answered]:
        """Answer questions of exams in all settings, at once, and judge the answers by suites.

        judge: without, no suites are made and no answer is `judged`.
        """
        return self._spread(
            "answer",
            asked,
            lambda one: f"{one[1].db_id} {one[1].golden_sql}",
            dict(settings),
            asking,
            judge,
        )

    def sample(
        self,
        examples: Sequence[SftExample],
        exam: str,
        sampling: Sampling,
        *,
        asking: Asking = Asking(),
    ) -> list[Sampled]:
        """Draw candidates for training examples on the schema of an exam, and make pairs of them.

        The right side of a pair is the model's own query where one is right, else the golden one;
        each side has the plan that came with it. A gloss is in the examples or not.
        """
        return self._spread(
            "sample",
            examples,
            lambda one: f"{one.meta.db_id} {one.messages[-1]['content']}",
            exam,
            sampling,
            asking,
        )

    def _spread(
        self, method: str, items: Sequence[Item], key: Callable[[Item], str], *rest: Any
    ) -> list[Any]:
        shards: list[list[Item]] = [[] for _ in self._workers]
        for item in items:
            shards[zlib.crc32(key(item).encode()) % len(shards)].append(item)
        calls = [
            self._threads.submit(self._ask, index, method, shard, rest)
            for index, shard in enumerate(shards)
            if shard
        ]
        return [result for call in calls for result in call.result()]

    def _ask(self, index: int, method: str, items: list[Any], rest: tuple[Any, ...]) -> list[Any]:
        pipe, _ = self._workers[index]
        try:
            pipe.send((method, (items, *rest)))
            done, result = pipe.recv()
        except (EOFError, OSError):
            if self._closed:
                raise DataError("the crowd was closed while it was at work") from None
            return self._after_death(index, method, items, rest)
        if not done:
            raise DataError(f"a process of the crowd failed:\n{result}")
        found: list[Any] = result
        return found

    def _after_death(
        self, index: int, method: str, items: list[Any], rest: tuple[Any, ...]
    ) -> list[Any]:
        """Find the item that ends its process by halving, and leave it out."""
        process = self._workers[index][1]
        process.join()
        # Each restart costs seconds, and a question that ends its process some of them.
        logger.warning(
            "a process of the crowd ended (exit code %s) while it had %d questions; "
            "they are asked again in halves",
            process.exitcode,
            len(items),
        )
        self._workers[index] = self._started()
        if len(items) == 1:
            self.lost += 1
            return []
        half = len(items) // 2
        return [
            result
            for part in (items[:half], items[half:])
            for result in self._ask(index, method, part, rest)
        ]

    def _started(self) -> tuple[Connection, BaseProcess]:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        model = self._server.connect()
        process = context.Process(target=_work, args=(theirs, model, *self._about), daemon=True)
        process.start()
        theirs.close()
        model.close()
        return ours, process


def _work(
    tasks: Connection,
    model: Connection,
    exams: Mapping[str, DataSet],
    tokenizer: str,
    context_tokens: int,
) -> None:
    """A process of the crowd: one call after the other until the pipe closes."""
    import traceback  # noqa: PLC0415

    if os.name == "posix":
        os.nice(10)  # all wait for the process that computes the model, so that one goes first
    worker: _Worker | None = None
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            method, arguments = tasks.recv()
            try:
                worker = worker or _Worker(exams, model, tokenizer, context_tokens)
                tasks.send((True, getattr(worker, method)(*arguments)))
            except Exception:
                tasks.send((False, traceback.format_exc()))


class _Worker:
    def __init__(
        self, exams: Mapping[str, DataSet], model: Connection, tokenizer: str, context_tokens: int
    ) -> None:
        import torch  # noqa: PLC0415
        import transformers  # noqa: PLC0415

        torch.set_num_threads(1)
        self._exams = exams
        self._model = PipeBatcher(model)
        self._backend = TokenBackend(
            self._model,
            transformers.AutoTokenizer.from_pretrained(tokenizer),
            name="crowd",
            adapter=None,
            context_tokens=context_tokens,
        )
        self._graph = build_graph()
        self._engines: dict[int, Engine | None] = {}
        self._scorers: dict[int, Scorer] = {}
        self._goldens: dict[tuple[str | None, str], str] = {}
        self._judged: dict[tuple[str | None, str, str], tuple[bool, bool]] = {}

    def answer(
        self,
        asked: Sequence[tuple[str, Question]],
        settings: Mapping[str, Config],
        asking: Asking,
        judge: bool,
    ) -> list[Answered]:
        self._backend.gloss, self._backend.target = asking.gloss, asking.target
        self._backend.mentions, self._backend.reviews = asking.mentions, asking.reviews
        self._backend.translates = asking.translates
        # In all settings with one candidate the first try is the same. The next call may be about
        # another model.
        self._backend.batcher = Once(self._model)
        states = asyncio.run(self._solve(asked, settings))
        return self._with_verdicts(states, judge)

    async def _solve(
        self, asked: Sequence[tuple[str, Question]], settings: Mapping[str, Config]
    ) -> list[tuple[str, str, State]]:
        by_exam: dict[str, list[Question]] = defaultdict(list)
        for exam, question in asked:
            by_exam[exam].append(question)
        parts = await asyncio.gather(
            *(
                self._solve_exam(exam, questions, setting, config)
                for exam, questions in by_exam.items()
                for setting, config in settings.items()
            )
        )
        return [state for part in parts for state in part]

    async def _solve_exam(
        self, exam: str, questions: Sequence[Question], setting: str, config: Config
    ) -> list[tuple[str, str, State]]:
        data = self._exams[exam]
        engine = self._engine(data)
        async with open_context(data, config, backend=self._backend, engine=engine) as context:

            async def one(question: Question) -> tuple[str, str, State]:
                try:
                    return exam, setting, await solve(self._graph, context, question)
                except PromptTooLong:
                    return exam, setting, context.start(question)

            return await map_bounded(one, questions, limit=_IN_FLIGHT)

    def _with_verdicts(
        self, states: Iterable[tuple[str, str, State]], judge: bool
    ) -> list[Answered]:
        answered = []
        # Questions on one database stand together: a scorer keeps the suites of one.
        for exam, setting, state in sorted(
            states, key=lambda one: (one[2].question.db_id or "", one[2].question.golden_sql or "")
        ):
            sql = state.answer.sql if state.answer else ""
            right, judged = self._judge(exam, state.question, sql) if judge else (False, False)
            answered.append(
                Answered(
                    exam=exam,
                    setting=setting,
                    sql_id=state.question.sql_id,
                    sql=sql,
                    status=state.answer.status if state.answer else "unresolved",
                    right=right,
                    judged=judged,
                    attempts=len(state.attempts),
                    tokens=state.tokens.completion,
                )
            )
        return answered

    def sample(
        self, examples: Sequence[SftExample], exam: str, sampling: Sampling, asking: Asking
    ) -> list[Sampled]:
        target = asking.target or "sql"
        self._backend.mentions = asking.mentions
        written = asyncio.run(self._written(examples, sampling, target))
        found = zip(examples, written, strict=True)
        ordered = sorted(found, key=lambda one: (one[0].meta.db_id or "", one[0].meta.id))
        return [self._paired(exam, example, texts, sampling) for example, texts in ordered]

    async def _written(
        self, examples: Sequence[SftExample], sampling: Sampling, target: Target
    ) -> list[dict[str, str | None]]:
        """Different queries, and the plan before each."""

        async def one(example: SftExample) -> dict[str, str | None]:
            prompt: Messages = example.messages[:-1]
            if self._backend.mentions:
                prompt = with_mentions(prompt)
            completions = await self._backend.complete(
                asking_for(target, prompt),
                n=sampling.candidates,
                temperature=sampling.temperature,
                max_tokens=sampling.max_new_tokens,
                seed=zlib.crc32(f"{sampling.seed} {example.meta.id}".encode()),
            )
            plans = {extract_sql(one.text): extract_plan(one.text) for one in completions}
            different = {tree_hash(sql) or sql: sql for sql in plans if sql}
            return {sql: plans[sql] for sql in different.values()}

        return await map_bounded(one, examples, limit=_IN_FLIGHT)

    def _paired(
        self,
        exam: str,
        example: SftExample,
        written: Mapping[str, str | None],
        sampling: Sampling,
    ) -> Sampled:
        golden = extract_sql(example.messages[-1]["content"])
        question = Question(
            sql_id=example.meta.id,
            text=question_text(example.messages[:-1]),
            db_id=example.meta.db_id,
            golden_sql=golden,
        )
        verdicts = [(sql, *self._judge(exam, question, sql, adapt=False)) for sql in written]
        if not all(judged for *_, judged in verdicts):
            return Sampled(0, 0, ())
        right = [sql for sql, is_right, _ in verdicts if is_right]
        wrong = [sql for sql, is_right, _ in verdicts if not is_right]
        chosen = right[0] if right else golden
        plan = written[chosen] if right else example.meta.extra.get("plan")
        pairs = tuple(
            PreferencePair(
                prompt=tuple(example.messages[:-1]),
                chosen=(_turn(chosen),),
                rejected=(_turn(sql),),
                meta=replace(
                    example.meta,
                    id=f"{example.meta.id}:policy{number}",
                    parent=example.meta.id,
                    tree=tree_hash(chosen),
                    rejected_tree=tree_hash(sql),
                    error="on-policy",
                    extra=planned(example.meta.extra, plan, written[sql]),
                ),
            )
            for number, sql in enumerate(wrong[: sampling.pairs])
        )
        return Sampled(len(right), len(wrong), pairs)

    def _judge(
        self, exam: str, question: Question, sql: str, *, adapt: bool = True
    ) -> tuple[bool, bool]:
        """Whether an answer is right, and whether that could be judged."""
        data = self._exams[exam]
        golden = self._golden(data, question) if adapt else question.golden_sql or ""
        key = (question.db_id, golden, sql)
        if key not in self._judged:
            asked = replace(question, golden_sql=golden)
            scorer = self._scorer(data)
            (verdict,) = scorer.verdicts([(asked, Prediction(question.sql_id, sql))])
            outcome = verdict.final.on_suite
            self._judged[key] = (outcome is not None and outcome.right, outcome is not None)
        return self._judged[key]

    def _golden(self, data: DataSet, question: Question) -> str:
        """The golden query in StarRocks' SQL."""
        written = question.golden_sql or ""
        if data.golden_source != "sqlite":
            return written
        key = (question.db_id, written)
        if key not in self._goldens:
            (one,) = adapted([question], data.schema)
            self._goldens[key] = one.golden_sql or ""
        return self._goldens[key]

    def _engine(self, data: DataSet) -> Engine | None:
        key = id(data.schema)
        if key not in self._engines:
            self._engines[key] = open_engine(Config(), data.schema, data.inserts, TODAY)
        return self._engines[key]

    def _scorer(self, data: DataSet) -> Scorer:
        key = id(data.schema)
        if key not in self._scorers:
            engine = self._engine(data)
            self._scorers[key] = Scorer(
                Scoring(
                    schema=data.schema,
                    open_engine=lambda: engine,
                    open_suites=partial(Suites, data.schema, others=True),
                )
            )
        return self._scorers[key]


def _turn(sql: str) -> Message:
    return {"role": "assistant", "content": answer_text(sql)}
