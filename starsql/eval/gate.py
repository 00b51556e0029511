"""Whether a new run may take the old one's place: promote, keep, or undecided.

    >>> decision = gate(old, new)
    >>> print(decision.verdict, *decision.reasons, sep="; ")
    promote; accuracy on suite 61.3% to 66.9%: 51 won, 22 lost of 517, p = 0.0009, better; ...

"Beyond noise" means one thing everywhere: McNemar's exact test on the questions that only one of
the two got right, two-sided, p < 0.05. So two equal runs are promoted in at most 2.5% of cases.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal

from starsql.errors import DataError
from starsql.eval.intervals import Paired, margin
from starsql.eval.metrics import JUDGEMENTS, Judgement, outcome
from starsql.eval.verdict import Verdict
from starsql.records import Question

__all__ = ["MOST_LOST", "Decision", "Group", "gate", "held_out_ids", "judgement_of"]

MOST_LOST = 0.03
"""So much of its accuracy a language or a difficulty may lose, even where the loss is no noise."""
_SAID_BY_DATA = [spec.name for spec in fields(Question) if spec.name != "split"]


@dataclass(frozen=True, slots=True)
class Group:
    """A figure of the questions of one language or difficulty, in both runs."""

    name: str
    """`zh`, `hard`, ..."""
    paired: Paired
    lost: bool
    """It lost more than may be lost, and beyond noise."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with the new run, and why."""

    verdict: Literal["promote", "keep", "undecided"]
    """promote: better, and nothing stands against it. keep: something does. undecided: too few
    questions, or too little between the two, to say."""
    because: str
    """What settled it, in a few words."""
    reasons: tuple[str, ...]
    """One sentence a rule: figures, then what they mean."""
    judgement: Judgement
    accuracy: Paired
    executable: Paired
    groups: tuple[Group, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            "verdict": self.verdict,
            "because": self.because,
            "reasons": list(self.reasons),
            "judgement": self.judgement,
            "accuracy": self.accuracy.to_json(),
            "executable": self.executable.to_json(),
            "groups": [
                {"name": group.name, "lost": group.lost} | group.paired.to_json()
                for group in self.groups
            ],
        }


def gate(
    old: Sequence[Verdict],
    new: Sequence[Verdict],
    held_out: Collection[str] | None = None,
    *,
    most_lost: float = MOST_LOST,
) -> Decision:
    """Compare two runs of the same questions.

    held_out: ids of the questions that decide; all that are not marked `train` if None.
    most_lost: what a language or a difficulty may lose, between 0 and 1.
    Raises DataError if the runs do not answer the same questions of the same data, if none of them
    can be judged, or if a question that decides was trained on.
    """
    pairs = _pairs(old, new, held_out)
    judgement, judged = _judged(pairs)
    accuracy = _paired(judged, lambda one: _is_right(one, judgement))
    executable = _paired(pairs, lambda one: one.final.reached == "runs")
    groups = tuple(
        _group(name, members, judgement, most_lost) for name, members in _groups(judged).items()
    )
    against = list(_against(accuracy, executable, groups))
    verdict: Literal["promote", "keep", "undecided"] = "undecided"
    because = (
        f"accuracy differs within noise; on {accuracy.of} questions a run's share of about a half "
        f"is known to ±{100 * margin(accuracy.of):.1f} points"
    )
    if against:
        verdict, because = "keep", ", ".join(against)
    elif accuracy.is_better:
        verdict, because = "promote", "accuracy is better, and nothing stands against it"
    reasons = (
        _sentence(f"accuracy {judgement.replace('_', ' ')}", accuracy),
        _sentence("executable", executable),
        *(_group_sentence(group, most_lost) for group in groups),
    )
    return Decision(verdict, because, reasons, judgement, accuracy, executable, groups)


def _judged(pairs: Sequence[Pair]) -> tuple[Judgement, list[Pair]]:
    """By suites if both runs have answers judged so, else by rows; and the pairs that are."""
    for judgement in reversed(JUDGEMENTS):
        found = [
            pair for pair in pairs if all(outcome(one.final, judgement) is not None for one in pair)
        ]
        if found:
            return judgement, found
    judgement_of([verdict for pair in pairs for verdict in pair])  # raises, if none was judged
    raise DataError("no question was judged in one way in both runs; score both with suites")


def _against(accuracy: Paired, executable: Paired, groups: Sequence[Group]) -> Iterator[str]:
    """What stands against the new run, all of it beyond noise."""
    if accuracy.is_worse:
        yield "accuracy is worse"
    if executable.is_worse:
        yield "fewer answers run"
    for group in groups:
        if group.lost:
            yield f"{group.name} lost too much"


def judgement_of(verdicts: Sequence[Verdict]) -> Judgement:
    """Suites if any answer was judged by one, else rows. Raises DataError if none was judged."""
    for judgement in reversed(JUDGEMENTS):
        if any(outcome(verdict.final, judgement) is not None for verdict in verdicts):
            return judgement
    raise DataError("no answer was compared with a golden one; score with golden SQL")


def held_out_ids(path: Path) -> frozenset[str]:
    """Ids from a file: a JSON list of ids or of questions with a `sql_id`, or an id a line."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot be read: {error}", source=str(path)) from None
    if not text.lstrip().startswith("["):
        return frozenset(text.split())
    try:
        records: list[Any] = json.loads(text)
        return frozenset(one if isinstance(one, str) else str(one["sql_id"]) for one in records)
    except (ValueError, KeyError, TypeError):
        raise DataError(
            "is no list of ids, nor of questions with a `sql_id`", source=str(path)
        ) from None


Pair = tuple[Verdict, Verdict]


def _pairs(
    old: Sequence[Verdict], new: Sequence[Verdict], held_out: Collection[str] | None
) -> list[Pair]:
    before, after = _by_id(old, "old"), _by_id(new, "new")
    if held_out is None:
        held_out = [i for i, one in (before | after).items() if one.question.split != "train"]
    for name, known in (("old", before), ("new", after)):
        missing = sorted(set(held_out) - set(known))
        if missing:
            raise DataError(
                f"the {name} run lacks {len(missing)} of the {len(set(held_out))} questions that "
                "decide; score both on the same ones",
                record=missing[0],
            )
    pairs = [(before[i], after[i]) for i in before if i in set(held_out)]
    if not pairs:
        raise DataError("no question decides: all are marked `train`, or --held-out names none")
    for pair in pairs:
        _require_same(*pair)
    return pairs


def _by_id(verdicts: Sequence[Verdict], name: str) -> dict[str, Verdict]:
    by_id = {verdict.question.sql_id: verdict for verdict in verdicts}
    if len(by_id) != len(verdicts):
        raise DataError(f"the {name} run answers a question twice")
    return by_id


def _require_same(old: Verdict, new: Verdict) -> None:
    """The two judge answers to one question: same text, same golden query, and held out."""
    if old.question != new.question:
        _require_same_data(old.question, new.question)
    if "train" in (old.question.split, new.question.split):
        raise DataError("it is marked `train` and may not decide", record=old.question.sql_id)


def _require_same_data(old: Question, new: Question) -> None:
    for name in _SAID_BY_DATA:
        if getattr(old, name) != getattr(new, name):
            raise DataError(
                "the two runs are of different data; score both on the same",
                record=old.sql_id,
                key=name,
            )


def _is_right(verdict: Verdict, judgement: Judgement) -> bool:
    found = outcome(verdict.final, judgement)
    return found is not None and found.right


def _paired(pairs: Sequence[Pair], hit: Callable[[Verdict], bool]) -> Paired:
    return Paired.among((hit(old), hit(new)) for old, new in pairs)


def _groups(pairs: Sequence[Pair]) -> dict[str, list[Pair]]:
    """By language, then by difficulty; what is the same for all is no group."""
    groups: dict[str, list[Pair]] = {}
    for key in ("language", "difficulty"):
        found: dict[str, list[Pair]] = {}
        for pair in pairs:
            found.setdefault(getattr(pair[0].question, key) or "", []).append(pair)
        found.pop("", None)
        groups |= {name: members for name, members in found.items() if len(members) < len(pairs)}
    return groups


def _group(name: str, pairs: Sequence[Pair], judgement: Judgement, most_lost: float) -> Group:
    paired = _paired(pairs, lambda one: _is_right(one, judgement))
    return Group(name, paired, paired.is_worse and -paired.difference > most_lost)


def _sentence(name: str, paired: Paired) -> str:
    low, high = paired.interval
    return (
        f"{name} {paired.old.value:.1%} to {paired.new.value:.1%} ({100 * paired.difference:+.1f} "
        f"points, 95% interval {100 * low:+.1f} to {100 * high:+.1f}): {paired.won} won, "
        f"{paired.lost} lost of {paired.of}, {_p(paired.p_value)}, {paired.meaning}"
    )


def _p(value: float) -> str:
    return "p < 0.0001" if value < 0.0001 else f"p = {value:.4f}"


def _group_sentence(group: Group, most_lost: float) -> str:
    said = _sentence(group.name, group.paired)
    if group.lost:
        return f"{said} by more than the {100 * most_lost:g} points that may be lost"
    if -group.paired.difference > most_lost:
        return f"{said}: a loss that so few questions cannot tell from chance"
    return said
