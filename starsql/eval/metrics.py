"""Figures over scored answers: what share runs, what share is right, what repairing brought.

Accuracy on the data set's own rows and accuracy on suites are two figures, each over the answers
that were judged so. docs/evaluation.md defines every figure; `as_json` says which key is which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from starsql.eval.features import FEATURES
from starsql.eval.intervals import Paired, Share, margin
from starsql.eval.other_scorers import OTHER_SCORERS
from starsql.eval.verdict import Outcome, Reached, Try, Verdict

__all__ = [
    "GROUPINGS",
    "JUDGEMENTS",
    "UNTAGGED",
    "Accuracy",
    "Figures",
    "Judgement",
    "Metrics",
    "is_right",
    "is_wrong",
    "outcome",
    "paired",
    "paired_hits",
]

Judgement = Literal["on_rows", "on_suite"]
JUDGEMENTS: tuple[Judgement, ...] = ("on_rows", "on_suite")
STAGES: tuple[Reached, ...] = get_args(Reached)
DIFFICULTIES = ("简单", "easy", "中等", "medium", "复杂", "困难", "hard", "extra")
"""In the order of figures."""
UNTAGGED = "untagged"
"""The group of answers to questions that have no tag."""
_REFUSED = "unsupported-feature"


def outcome(query: Try, judgement: Judgement) -> Outcome | None:
    """How a query was judged; None if it was not."""
    return query.on_rows if judgement == "on_rows" else query.on_suite


def is_right(query: Try | None, judgement: Judgement) -> bool | None:
    """None: it was not compared with a golden query, or there is none."""
    found = outcome(query, judgement) if query is not None else None
    return None if found is None else found.right


@dataclass(slots=True)
class Mean:
    """Of a quantity that some answers tell."""

    count: int = 0
    total: float = 0.0

    def add(self, value: float | None) -> None:
        if value is not None:
            self.count += 1
            self.total += value

    @property
    def value(self) -> float | None:
        return self.total / self.count if self.count else None


@dataclass(slots=True)
class Accuracy:
    """What was judged in one way: on rows, or on suites."""

    judged: int = 0
    right: int = 0
    others: Counter[str] = field(default_factory=Counter)
    """Right ones by other scorers, where these were asked."""
    others_asked: int = 0
    verified: int = 0
    """Judged ones that the agent called verified, and the right ones of them."""
    verified_right: int = 0
    tried: int = 0
    """Judged ones whose first query is known as well, and what became of it and the last."""
    first_right: int = 0
    tried_right: int = 0
    matched_by: Counter[str] = field(default_factory=Counter)
    """How the columns of the right ones were paired."""
    noted: int = 0
    """Right ones with a note, such as another type."""

    def add(self, verdict: Verdict, judgement: Judgement) -> None:
        final = outcome(verdict.final, judgement)
        if final is None:
            return
        self.judged += 1
        self.right += final.right
        self.others_asked += bool(final.others)
        self.others.update(name for name, right in final.others.items() if right)
        if final.right:
            self.matched_by[final.matched_by or "name"] += 1
            self.noted += bool(final.notes)
        if verdict.status == "verified":
            self.verified += 1
            self.verified_right += final.right
        first = is_right(verdict.first, judgement)
        if first is not None:
            self.tried += 1
            self.first_right += first
            self.tried_right += final.right

    @property
    def share(self) -> Share:
        return Share(self.right, self.judged)

    @property
    def first_try(self) -> Share:
        """Right first queries, of those that are known."""
        return Share(self.first_right, self.tried)

    @property
    def repair_gain(self) -> int | None:
        """Right answers more than right first queries; None if these are not known."""
        return self.tried_right - self.first_right if self.tried else None

    @property
    def precision_of_verified(self) -> Share:
        return Share(self.verified_right, self.verified)

    def as_json(self) -> dict[str, Any]:
        return {
            "accuracy": _share(self.share),
            "first_try": _share(self.first_try),
            "after_repair": _share(Share(self.tried_right, self.tried)),
            "repair_gain": self.repair_gain,
            "precision_of_verified": _share(self.precision_of_verified),
            "others": {
                name: _share(Share(self.others[name], self.others_asked)) for name in OTHER_SCORERS
            },
            "matched_by": dict(self.matched_by),
            "right_with_notes": self.noted,
        }


@dataclass(slots=True)
class Figures:
    """Of some answers."""

    questions: int = 0
    reached: Counter[Reached] = field(default_factory=Counter)
    """How many came exactly so far."""
    first_reached: Counter[Reached] = field(default_factory=Counter)
    refused: int = 0
    """What the engine could neither run nor reject: it lacks something that StarRocks has."""
    statuses: Counter[str] = field(default_factory=Counter)
    on_rows: Accuracy = field(default_factory=Accuracy)
    on_suite: Accuracy = field(default_factory=Accuracy)
    attempts: Mean = field(default_factory=Mean)
    tokens: Mean = field(default_factory=Mean)
    seconds: Mean = field(default_factory=Mean)

    def add(self, verdict: Verdict) -> None:
        self.questions += 1
        self.reached[verdict.final.reached] += 1
        if verdict.first is not None:
            self.first_reached[verdict.first.reached] += 1
        self.refused += any(finding.code == _REFUSED for finding in verdict.final.findings)
        if verdict.status is not None:
            self.statuses[verdict.status] += 1
        self.on_rows.add(verdict, "on_rows")
        self.on_suite.add(verdict, "on_suite")
        self.attempts.add(verdict.attempts)
        tokens = verdict.tokens
        self.tokens.add(tokens.prompt + tokens.completion if tokens else None)
        self.seconds.add(verdict.seconds)

    def accuracy(self, judgement: Judgement) -> Accuracy:
        return self.on_rows if judgement == "on_rows" else self.on_suite

    @property
    def executable(self) -> Share:
        """Those that ran."""
        return Share(self.reached["runs"], self.questions)

    @property
    def first_executable(self) -> Share:
        """First queries that ran, of those that are known."""
        return Share(self.first_reached["runs"], sum(self.first_reached.values()))

    @property
    def abstained(self) -> Share:
        """Answers that the agent called unresolved; of none if it said nothing of any."""
        return Share(self.statuses["unresolved"], self.questions if self.statuses else 0)

    def came_to(self, stage: Reached) -> Share:
        """Those that came at least so far."""
        enough = STAGES[STAGES.index(stage) :]
        return Share(sum(self.reached[one] for one in enough), self.questions)

    def as_json(self) -> dict[str, Any]:
        return {
            "questions": self.questions,
            "executable": _share(self.executable),
            "first_try_executable": _share(self.first_executable),
            "reached": {stage: self.came_to(stage).count for stage in STAGES},
            "refused_by_engine": self.refused,
            "statuses": dict(self.statuses),
            "abstained": _share(self.abstained),
            **{name: self.accuracy(name).as_json() for name in JUDGEMENTS},
            "attempts": self.attempts.value,
            "tokens": self.tokens.value,
            "seconds": self.seconds.value,
        }


GROUPINGS: Mapping[str, Callable[[Verdict], Iterable[str]]] = {
    "difficulty": lambda verdict: (verdict.question.difficulty or "not given",),
    "language": lambda verdict: (verdict.question.language,),
    "feature": lambda verdict: verdict.features,
    "tag": lambda verdict: verdict.tags or (UNTAGGED,),
}
"""The groups that an answer counts in: of features and tags it may have several."""


@dataclass(slots=True)
class Metrics:
    """Figures of all answers and of groups of them, made one verdict at a time."""

    total: Figures = field(default_factory=Figures)
    groups: dict[str, dict[str, Figures]] = field(
        default_factory=lambda: {name: {} for name in GROUPINGS}
    )
    unjudged: Counter[str] = field(default_factory=Counter)
    """Why answers were not judged though they have a golden query."""

    @classmethod
    def of(cls, verdicts: Iterable[Verdict]) -> Metrics:
        metrics = cls()
        for verdict in verdicts:
            metrics.add(verdict)
        return metrics

    def add(self, verdict: Verdict) -> None:
        self.total.add(verdict)
        self.unjudged.update(verdict.unjudged)
        for name, names_of in GROUPINGS.items():
            for group in names_of(verdict):
                self.groups[name].setdefault(group, Figures()).add(verdict)

    def by(self, grouping: str) -> dict[str, Figures]:
        """The groups of one kind that tell answers apart.

        Difficulties from easy to hard, features in their order, others by size.
        """
        groups = self.groups[grouping]
        known = {"difficulty": DIFFICULTIES, "feature": FEATURES}.get(grouping, ())

        def place(name: str) -> tuple[int, int]:
            lowered = name.lower()
            listed = known.index(lowered) if lowered in known else len(known)
            return listed, -groups[name].questions

        return {name: groups[name] for name in sorted(groups, key=place)} if len(groups) > 1 else {}

    def without(self, tag: str, judgement: Judgement) -> Share:
        """Right answers of those judged whose questions do not have the tag."""
        every, tagged = (
            figures.accuracy(judgement).share
            for figures in (self.total, self.groups["tag"].get(tag, Figures()))
        )
        return Share(every.count - tagged.count, every.of - tagged.of)

    def tags(self) -> list[str]:
        """Tags that some of the questions have and others do not."""
        return [name for name in self.by("tag") if name != UNTAGGED]

    def as_json(self) -> dict[str, Any]:
        """Shares as {count, of, value, low, high}: 95% intervals, all between 0 and 1.

        margin: how far a share of about a half of so many questions may be off.
        """
        return {
            "total": self.total.as_json(),
            "margin": margin(self.total.questions),
            "by": {
                name: {group: figures.as_json() for group, figures in self.by(name).items()}
                for name in GROUPINGS
            },
            "without_tag": {
                tag: {name: _share(self.without(tag, name)) for name in JUDGEMENTS}
                for tag in self.tags()
            },
            "unjudged": dict(self.unjudged),
        }


def is_wrong(verdict: Verdict) -> bool:
    """By one of the judgements; without any, it does not run."""
    outcomes = [outcome(verdict.final, name) for name in JUDGEMENTS]
    judged = [one for one in outcomes if one is not None]
    if judged:
        return not all(one.right for one in judged)
    return verdict.final.reached != "runs"


def paired(
    old: Iterable[Verdict], new: Iterable[Verdict], judgement: Judgement
) -> tuple[Paired, list[str], list[str]]:
    """Two runs on the questions that both judged: counts, and the sql_ids won and lost."""
    pairs = paired_hits(old, new, lambda verdict: is_right(verdict.final, judgement))
    won = [sql_id for sql_id, pair in pairs.items() if pair == (False, True)]
    lost = [sql_id for sql_id, pair in pairs.items() if pair == (True, False)]
    return Paired.among(pairs.values()), won, lost


def paired_hits(
    old: Iterable[Verdict], new: Iterable[Verdict], hit: Callable[[Verdict], bool | None]
) -> dict[str, tuple[bool, bool]]:
    """By sql_id whether both runs hit, where both tell: `hit` says None where a run does not."""
    before = {one.question.sql_id: hit(one) for one in old}
    pairs = {one.question.sql_id: (before.get(one.question.sql_id), hit(one)) for one in new}
    return {
        sql_id: (was, now)
        for sql_id, (was, now) in pairs.items()
        if was is not None and now is not None
    }


def _share(share: Share) -> dict[str, float | int] | None:
    if not share.of:
        return None
    low, high = share.interval
    return {
        "count": share.count,
        "of": share.of,
        "value": share.value,
        "low": low,
        "high": high,
    }
