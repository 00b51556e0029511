"""What a trace line may teach, told by names alone; nothing is parsed or run here.

1.1  unknown-column  ─repaired by─►  2.1  accepted        a pair, and a repair to learn
1.1  accepted                                             a first try to learn
1.1  accepted, and a golden query is known                a pair, if its rows prove wrong
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import orjson

from starsql.data.held_out import normalised
from starsql.records import Attempt, Finding, Question, Tokens

__all__ = ["GOLDEN", "UNPROVEN", "Kind", "Lead", "Trace", "leads_of", "read_trace"]

Kind = Literal["first", "repair", "pair"]
"""An SFT example of a first try or of a repair, or a preference pair."""

GOLDEN = "golden"
"""Stands for an attempt's id where the golden query is the right answer."""
UNPROVEN = "wrong-result"
"""The error of a query that ran, but not to the golden result; a lead with it is a suspicion."""

_FINDINGS = ("text_findings", "lint_findings", "explain_findings", "run_findings")


@dataclass(frozen=True, slots=True)
class Trace:
    """The part of a `State` that leads are found in."""

    question: Question
    attempts: tuple[Attempt, ...]
    chosen: str | None
    status: str | None


@dataclass(frozen=True, slots=True)
class Lead:
    """Attempts of one trace line that look like an example."""

    key: str
    """Hash of question and trees: two leads with one key would become the same example."""
    group: str
    """Hash of the question."""
    kind: Kind
    error: str
    """Code of what is wrong with the rejected query; empty for a first try."""
    chosen: str
    """Id of the attempt that is right, or `GOLDEN`."""
    rejected: str | None = None
    """Id of the attempt that is wrong."""


def read_trace(line: bytes) -> Trace:
    """The trace in a line that `State` was written to. Raises ValueError for any other line.

    pydantic takes four times as long; the chosen lines are validated by it later.
    """
    try:
        state = orjson.loads(line)
        answer = state["answer"] or {}
        return Trace(
            question=Question(**state["question"]),
            attempts=tuple(map(_attempt, state["attempts"])),
            chosen=state["chosen"],
            status=answer.get("status"),
        )
    except orjson.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error}") from None
    except KeyError as error:
        raise ValueError(f"not a trace: no {error} in it") from None
    except (TypeError, AttributeError) as error:
        raise ValueError(f"not a trace: {error}") from None


def _attempt(values: Mapping[str, Any]) -> Attempt:
    found = {
        name: tuple(Finding(**finding) for finding in values[name])
        for name in _FINDINGS
        if values.get(name) is not None
    }
    return Attempt(**{**values, **found, "tokens": Tokens(**values["tokens"])})


def leads_of(trace: Trace) -> Iterator[Lead]:
    """What the trace may teach, each once."""
    group = _hash(trace.question.db_id or "", normalised(trace.question.text))
    attempts = {attempt.id: attempt for attempt in trace.attempts}
    for attempt in trace.attempts:
        if not attempt.accepted or attempt.tree is None or attempt.duplicate_of is not None:
            continue
        if attempt.id == trace.chosen and attempt.parent is None and trace.status == "verified":
            yield _lead(group, "first", attempt)
        failing = attempts.get(attempt.parent or "")
        if failing is not None and _teaches(failing, attempt):
            yield _lead(group, "repair", attempt, failing)
            yield _lead(group, "pair", attempt, failing)
        if trace.question.golden_sql is not None:
            key = _hash(group, "pair", GOLDEN, attempt.tree)
            yield Lead(key, group, "pair", UNPROVEN, GOLDEN, attempt.id)


def _teaches(failing: Attempt, repaired: Attempt) -> bool:
    """It was a whole query, was rejected, and is another one than what repaired it."""
    whole = bool(failing.sql) and not failing.text_findings
    return whole and bool(failing.errors) and failing.tree != repaired.tree


def _lead(group: str, kind: Kind, right: Attempt, wrong: Attempt | None = None) -> Lead:
    if wrong is None:
        return Lead(_hash(group, kind, right.tree or ""), group, kind, "", right.id)
    key = _hash(group, kind, right.tree or "", wrong.tree or wrong.sql)
    return Lead(key, group, kind, wrong.errors[0].code, right.id, wrong.id)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:20]
