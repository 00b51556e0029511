"""What scoring brings to light of one answer: a line of `scores.jsonl`, which figures, report and
gate are made of.

    {"question": {"sql_id": "ex_1", ...}, "final": {"sql": "select ...", "reached": "runs",
     "on_rows": {"right": true, "matched_by": "name", ...}, "on_suite": {...}}, "first": null, ...}
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.printing import value_text
from starsql.errors import DataError
from starsql.records import Finding, Question, Status, Tokens, from_json

__all__ = ["MatchedBy", "Outcome", "Reached", "Sample", "Try", "Verdict", "read_verdicts"]

Reached = Literal["nothing", "parses", "lints", "explains", "runs"]
"""The last check that a query passed, in this order; `nothing` is also: there is no SQL."""
MatchedBy = Literal["name", "position", "permutation"]
"""How the answer's columns were paired with the golden ones."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a result, as StarRocks prints them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]
    """NULL is None."""
    total: int
    """Rows of the whole result."""

    @classmethod
    def of(cls, rows: Rows, *, most: int = 20) -> Self:
        """The first `most` rows of a result."""
        shown = tuple(
            tuple(None if value is None else value_text(value) for value in row)
            for row in rows.rows[:most]
        )
        return cls(rows.columns, shown, len(rows.rows))


@dataclass(frozen=True, slots=True)
class Outcome:
    """A query's result beside the golden one: on the data set's own rows, or on a suite."""

    right: bool
    """Equal on every database asked."""
    reason: str = ""
    """Why it is not right, in one sentence: what differs first; empty if it is."""
    databases: int = 1
    """How many were asked; a suite stops at the first that tells them apart."""
    matched_by: MatchedBy | None = None
    notes: tuple[str, ...] = ()
    """What was forgiven or should be known: "column dau: the text '60' against the number 60"."""
    others: Mapping[str, bool] = field(default_factory=dict)
    """What other scorers say: `bird`, `spider2`, `two-decimals`."""
    golden: Sample | None = None
    answer: Sample | None = None
    """Of the database that told them apart, else of the first; None: it did not run."""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Try:
    """One query and how far it came."""

    sql: str
    reached: Reached
    findings: tuple[Finding, ...] = ()
    """What stopped it."""
    on_rows: Outcome | None = None
    """None: the data set has no rows, or the question no golden query."""
    on_suite: Outcome | None = None
    result: Sample | None = None
    """What it returned on the data set's rows, where no golden query says what it should."""


@dataclass(frozen=True)
class Verdict:
    """All that is known of one question's answer."""

    question: Question
    final: Try
    """What was answered."""
    first: Try | None = None
    """The first query the model wrote, where the answer comes with its attempts."""
    features: tuple[str, ...] = ()
    """What the golden query uses (eval/features.py); of the final one where there is none."""
    tags: tuple[str, ...] = ()
    """What the data set says of the question, e.g. `unstated-literal`."""
    status: Status | None = None
    """What the agent said of its answer; None: it said nothing (in a bare submission only that it
    has none)."""
    attempts: int | None = None
    tokens: Tokens | None = None
    seconds: float | None = None
    """Wall time of answering, not of scoring."""
    history: tuple[Mapping[str, Any], ...] = ()
    """The attempts for reading: `id`, `sql`, `findings` (texts), `parent`."""
    unjudged: tuple[str, ...] = ()
    """Why there is no outcome on rows or on a suite, though there is a golden query."""


def read_verdicts(path: Path) -> list[Verdict]:
    """The lines of a `scores.jsonl`. Raises DataError for what is no such file, or empty."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise DataError(f"cannot be read: {error}", source=str(path)) from None
    verdicts = [
        from_json(Verdict, line, source=f"{path}, line {number}")
        for number, line in enumerate(lines, 1)
        if line.strip()
    ]
    if not verdicts:
        raise DataError("holds no scored answers", source=str(path))
    return verdicts
