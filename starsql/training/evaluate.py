"""What `starsql train select` measures: the agent's answers with an adapter, by execution."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from starsql.agent.batch import Listener, RunFiles, run_data_set
from starsql.agent.open import open_engine
from starsql.errors import DataError
from starsql.eval.predictions import read_predictions
from starsql.eval.score import Scoring, score
from starsql.training.select import Evaluate, Measured

if TYPE_CHECKING:
    from starsql.config import Config
    from starsql.data.questions import DataSet
    from starsql.dialect.engine.base import Engine
    from starsql.records import Question

__all__ = ["by_execution"]


def by_execution(
    data: DataSet, questions: Sequence[Question], config: Config, folder: Path, listener: Listener
) -> Evaluate:
    """Measures an adapter by the share of questions whose answer gives the golden query's rows.

    Answers are kept under `folder`, so an interrupted selection goes on where it was. Raises
    DataError for questions without golden SQL, or of the training split.
    """
    unfit = [q.sql_id for q in questions if not q.golden_sql or q.split == "train"]
    if unfit or not questions:
        raise DataError(
            f"{len(unfit)} of {len(questions)} questions cannot choose a checkpoint, since they "
            f"have no golden SQL or are trained on: {', '.join(unfit[:5])}"
        )

    def engine() -> Engine | None:
        return open_engine(config, data.schema, data.inserts, config.today)

    def evaluate(adapter: Path) -> Measured:
        files = RunFiles(folder / adapter.name / "submission.json")
        settings = config.model_copy(update={"adapter": adapter})
        asyncio.run(run_data_set(data, questions, settings, files, listener=listener))
        answers = read_predictions(files.traces)
        scoring = Scoring(data.schema, engine, has_rows=True)
        # One process: the engine's rows are opened by a function that no other process could get.
        verdicts = score([(q, answers[q.sql_id]) for q in questions], scoring, workers=1)
        outcomes = [verdict.final.on_rows for verdict in verdicts]
        return Measured(sum(bool(o and o.right) for o in outcomes), len(questions))

    return evaluate
