"""What a trace line may teach, told by names alone; nothing is parsed or run here.

1.1  unknown-column  ─repaired by─►  2.1  accepted        a pair, and a repair to learn
1.1  accepted                                             a first try to learn
1.1  accepted, and a golden query is known                a pair, if its rows prove wrong
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Literal

import orjson

from starsql.data.files import why_bad
from starsql.data.held_out import normalised
from starsql.records import Attempt, Finding, Question, Split, Tokens

__all__ = ["GOLDEN", "UNPROVEN", "Kind", "Lead", "Trace", "leads_of", "read_trace"]

Kind = Literal["first", "repair", "pair"]
"""An SFT example of a first try or of a repair, or a preference pair."""

GOLDEN = "golden"
"""Stands for an attempt's id where the golden query is the right answer."""
UNPROVEN = "wrong-result"
"""The error of a query that ran, but not to the golden result; a lead with it is a suspicion."""

_FINDINGS = ("text_findings", "lint_findings", "explain_findings", "run_findings")
_ATTEMPT = frozenset(field.name for field in fields(Attempt))
_QUESTION = frozenset(field.name for field in fields(Question))


@dataclass(frozen=True, slots=True)
class Trace:
    """The part of a `State` that leads are found in; what teaches nothing is left unbuilt."""

    db_id: str | None
    text: str
    """The question."""
    split: Split
    golden: bool
    """A golden query is known."""
    attempts: tuple[Attempt, ...]
    """Those that were accepted, and those that they repair."""
    chosen: str | None
    status: str | None


@dataclass(frozen=True, slots=True)
class Lead:
    """Attempts of one trace line that look like an example."""

    key: bytes
    """Hash of question and trees: two leads with one key would become the same example."""
    group: bytes
    """Hash of the question."""
    kind: Kind
    error: str
    """Code of what is wrong with the rejected query; empty for a first try."""
    chosen: str
    """Id of the attempt that is right, or `GOLDEN`."""
    rejected: str | None = None
    """Id of the attempt that is wrong."""

    @property
    def id(self) -> str:
        """Of the example that it becomes."""
        return f"mined:{self.kind}:{self.key.hex()}"


def read_trace(line: bytes) -> Trace:
    """The trace in a line that `State` was written to. Raises ValueError for any other line.

    pydantic takes many times as long; the chosen lines are validated by it later.
    """
    try:
        state = orjson.loads(line)
        question, answer = state["question"], state["answer"] or {}
        _check_keys(question, _QUESTION)
        return Trace(
            db_id=question["db_id"] and _text(question["db_id"]),
            text=_text(question["text"]),
            split=_text(question["split"]),
            golden=question["golden_sql"] is not None,
            attempts=tuple(map(_attempt, _telling(state["attempts"]))),
            chosen=state["chosen"],
            status=answer.get("status"),
        )
    except orjson.JSONDecodeError as error:
        raise ValueError(why_bad(line, error)) from None
    except KeyError as error:
        raise ValueError(f"not a trace: no {error} in it") from None
    except (TypeError, AttributeError) as error:
        raise ValueError(f"not a trace: {error}") from None


def _check_keys(values: Mapping[str, Any], known: frozenset[str]) -> None:
    """Raises TypeError."""
    if not values.keys() <= known:
        raise TypeError(f"unexpected {sorted(values.keys() - known)[0]!r} in it")


def _text(value: Any) -> Any:
    """A value that others are made of. Raises TypeError unless it is a text."""
    if type(value) is not str:
        raise TypeError(f"found {value!r} for a text")
    return value


def _telling(attempts: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those that the engine saw, and those that they repair."""
    for attempt in attempts:
        _check_keys(attempt, _ATTEMPT)
    explained = [attempt for attempt in attempts if attempt["explain_findings"] is not None]
    wanted = {attempt[name] for attempt in explained for name in ("id", "parent")}
    return [attempt for attempt in attempts if attempt["id"] in wanted] if explained else []


def _attempt(values: Mapping[str, Any]) -> Attempt:
    found = {
        name: tuple(Finding(**finding) for finding in values[name])
        for name in _FINDINGS
        if values.get(name) is not None
    }
    _text(values["sql"])
    _text(values["tree"] or "")
    return Attempt(**{**values, **found, "tokens": Tokens(**values["tokens"])})


def leads_of(trace: Trace) -> Iterator[Lead]:
    """What the trace may teach, each once."""
    if not trace.attempts:
        return
    group = _hash(trace.db_id or "", normalised(trace.text))
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
        if trace.golden:
            key = _hash(group.hex(), "pair", GOLDEN, attempt.tree)
            yield Lead(key, group, "pair", UNPROVEN, GOLDEN, attempt.id)


def _teaches(failing: Attempt, repaired: Attempt) -> bool:
    """It was a whole query, was rejected, and is another one than what repaired it."""
    whole = bool(failing.sql) and not failing.text_findings
    return whole and bool(failing.errors) and failing.tree != repaired.tree


def _lead(group: bytes, kind: Kind, right: Attempt, wrong: Attempt | None = None) -> Lead:
    if wrong is None:
        key = _hash(group.hex(), kind, right.tree or "")
        return Lead(key, group, kind, "", right.id)
    key = _hash(group.hex(), kind, right.tree or "", wrong.tree or wrong.sql)
    return Lead(key, group, kind, wrong.errors[0].code, right.id, wrong.id)


def _hash(*parts: str) -> bytes:
    """Ten bytes: among ten million leads, two collide once in 10**10 times."""
    return hashlib.sha256("\0".join(parts).encode()).digest()[:10]
