"""What `starsql train select` and `evaluate` measure: the agent's answers, judged by execution.

Answers count as right when they agree with the golden query on a suite of databases made for it
(eval/suites.py), so that data sets without rows choose as well as those with rows.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from starsql.agent.backends.base import ModelBackend
from starsql.agent.batch import Listener, RunFiles, run_data_set
from starsql.agent.open import open_engine
from starsql.config import Config
from starsql.data.golden import adapted
from starsql.data.questions import DataSet
from starsql.errors import DataError
from starsql.eval.predictions import read_predictions
from starsql.eval.score import Scoring, score
from starsql.eval.suites import TODAY, Suites
from starsql.records import Question
from starsql.training.select import Measured

__all__ = ["Exam"]

_FEW = 30
"""Questions that are judged sooner than processes would have started."""

logger = logging.getLogger(__name__)


class Exam:
    """Held-out questions that models answer, and the share of them that is answered right.

    Answers are kept under `folder`, so what was interrupted goes on where it was. workers: judging
    processes; None: one a core. Raises DataError for questions without golden SQL, or of the
    training split.
    """

    def __init__(
        self,
        data: DataSet,
        questions: Sequence[Question],
        config: Config,
        folder: Path,
        listener: Listener,
        *,
        workers: int | None = None,
    ) -> None:
        unfit = [q.sql_id for q in questions if not q.golden_sql or q.split == "train"]
        if unfit or not questions:
            raise DataError(
                f"{len(unfit)} of {len(questions)} questions cannot judge a model, since they "
                f"have no golden SQL or are trained on: {', '.join(unfit[:5])}"
            )
        if data.golden_source == "sqlite":
            questions = list(adapted(questions, data.schema))
        self._data = data
        # Questions with one golden query stand together: they share its suite.
        self._questions = sorted(questions, key=lambda q: (q.db_id or "", q.golden_sql or ""))
        # The suites' golden queries and the prompts mean the same day by "today".
        self._config = config.model_copy(update={"today": config.today or TODAY})
        self._folder = folder
        self._listener = listener
        self._workers = workers or (1 if len(questions) <= _FEW else None)

    def adapter(self, folder: Path) -> Measured:
        """How the configured model does with the adapter of a folder."""
        config = self._config.model_copy(update={"adapter": folder})
        return self._measured(folder.name, config, None)

    def backend(self, name: str, backend: ModelBackend) -> Measured:
        """How an open model does; its answers are kept under this name."""
        return self._measured(name, self._config, backend)

    def _measured(self, name: str, config: Config, backend: ModelBackend | None) -> Measured:
        files = RunFiles(self._folder / name / "submission.json")
        asyncio.run(
            run_data_set(
                self._data,
                self._questions,
                config,
                files,
                listener=self._listener,
                backend=backend,
            )
        )
        answers = read_predictions(files.traces)
        scoring = Scoring(
            self._data.schema,
            partial(open_engine, config, self._data.schema, self._data.inserts, config.today),
            open_suites=partial(Suites, self._data.schema, today=config.today or TODAY),
        )
        pairs = [(question, answers[question.sql_id]) for question in self._questions]
        verdicts = score(pairs, scoring, workers=self._workers)
        outcomes = [verdict.final.on_suite for verdict in verdicts]
        if unjudged := sum(outcome is None for outcome in outcomes):
            logger.warning(
                "%d of %d questions count as wrong, since no suite can be made for them",
                unjudged,
                len(outcomes),
            )
        return Measured(sum(bool(o and o.right) for o in outcomes), len(outcomes))
