"""The figures that the page shows, of one run or of two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from starsql.eval.features import FEATURES
from starsql.eval.intervals import Paired, Share
from starsql.eval.metrics import STAGES as REACHED
from starsql.eval.metrics import Judgement, outcome
from starsql.eval.verdict import Try, Verdict

__all__ = [
    "STAGES",
    "Headline",
    "Pair",
    "by_group",
    "error_kinds",
    "funnel",
    "groups_of",
    "headlines",
    "is_right",
]

STAGES = ("generated", "parses", "lints", "explains", "runs", "right")
"""Of the funnel, in order."""
WRONG_RESULT = "wrong result"
"""Stands among the codes of findings for answers that ran and are wrong."""

_DIFFICULTIES = ("简单", "easy", "中等", "medium", "复杂", "困难", "hard", "extra")
_MOST_GROUPS = 16
_MOST_KINDS = 12

Pair = tuple[Verdict, Verdict | None]
"""This run's verdict, and the one before, if two runs are compared."""


@dataclass(frozen=True, slots=True)
class Headline:
    """One large figure."""

    name: str
    share: Share
    paired: Paired | None = None
    """Beside the run before; on the questions that both judged."""
    gain: int | None = None
    """Answers that became right by repair."""


def is_right(verdict: Verdict, judgement: Judgement) -> bool | None:
    """None: it was not compared with a golden query."""
    return _right(verdict.final, judgement)


def _right(one: Try, judgement: Judgement) -> bool | None:
    found = outcome(one, judgement)
    return None if found is None else found.right


def headlines(pairs: Sequence[Pair], judgement: Judgement) -> list[Headline]:
    """The large figures, those that the run has nothing to say of left out."""

    def said(verdict: Verdict, status: str, hit: Callable[[Verdict], bool | None]) -> bool | None:
        return hit(verdict) if verdict.status == status else None

    def first(verdict: Verdict) -> bool | None:
        return None if verdict.first is None else _right(verdict.first, judgement)

    kinds: dict[str, Callable[[Verdict], bool | None]] = {
        "on_suite": lambda one: is_right(one, "on_suite"),
        "on_rows": lambda one: is_right(one, "on_rows"),
        "executable": lambda one: one.final.reached == "runs",
        "first": first,
        "verified": lambda one: said(one, "verified", lambda one: is_right(one, judgement)),
        "unresolved": lambda one: None if one.status is None else one.status == "unresolved",
    }
    found = [_headline(name, hit, pairs) for name, hit in kinds.items()]
    repaired = [one for one, _ in pairs if first(one) is False and is_right(one, judgement)]
    spoilt = [one for one, _ in pairs if first(one) and is_right(one, judgement) is False]
    return [
        Headline(one.name, one.share, one.paired, len(repaired) - len(spoilt))
        if one.name == "first"
        else one
        for one in found
        if one.share.of
    ]


def _headline(name: str, hit: Callable[[Verdict], bool | None], pairs: Sequence[Pair]) -> Headline:
    known = [(hit(new), hit(old) if old else None) for new, old in pairs]
    share = Share.among(new for new, _ in known if new is not None)
    both = [(old, new) for new, old in known if new is not None and old is not None]
    if name == "unresolved":  # neither more nor fewer of them is better by itself
        both = []
    return Headline(name, share, Paired.among(both) if both else None)


def groups_of(verdicts: Sequence[Verdict]) -> dict[str, dict[str, list[int]]]:
    """Places of the verdicts by difficulty, language, feature and tag; no grouping of one group."""
    by_kind: dict[str, Callable[[Verdict], Iterable[str]]] = {
        "difficulty": lambda one: [one.question.difficulty] if one.question.difficulty else [],
        "language": lambda one: [one.question.language],
        "features": lambda one: one.features,
        "tags": lambda one: one.tags,
    }
    found: dict[str, dict[str, list[int]]] = {}
    for kind, names_of in by_kind.items():
        groups: dict[str, list[int]] = {}
        for place, verdict in enumerate(verdicts):
            for name in names_of(verdict):
                groups.setdefault(name, []).append(place)
        if kind == "tags" or len(groups) > 1:
            found[kind] = _in_order(kind, groups)
    return {kind: groups for kind, groups in found.items() if groups}


def _in_order(kind: str, groups: Mapping[str, list[int]]) -> dict[str, list[int]]:
    """Difficulties from easy to hard, features as they are listed, others by size."""
    known = {"difficulty": _DIFFICULTIES, "features": FEATURES}.get(kind, ())

    def place(name: str) -> tuple[int, int]:
        lowered = name.lower()
        return (known.index(lowered) if lowered in known else len(known)), -len(groups[name])

    return {name: groups[name] for name in sorted(groups, key=place)[:_MOST_GROUPS]}


def by_group(
    groups: Mapping[str, Sequence[int]], verdicts: Sequence[Verdict | None], judgement: Judgement
) -> tuple[Share, ...]:
    """Right answers of each group."""
    return tuple(
        Share.among(
            right
            for place in places
            if (one := verdicts[place]) is not None
            and (right := is_right(one, judgement)) is not None
        )
        for places in groups.values()
    )


def funnel(tries: Sequence[Try], judgement: Judgement) -> tuple[Share, ...]:
    """How many came how far, in the order of STAGES. What was not judged is not right."""
    passed = [REACHED.index(one.reached) for one in tries]
    counts = [sum(1 for one in tries if one.sql.strip())]
    counts += [sum(1 for one in passed if one >= stage) for stage in range(1, len(REACHED))]
    counts.append(sum(1 for one in tries if _right(one, judgement)))
    return tuple(Share(count, len(tries)) for count in counts)


def error_kinds(runs: Sequence[Sequence[Try]], judgement: Judgement) -> dict[str, list[int]]:
    """Codes of the findings that stopped answers, most frequent first; a count for each run."""
    counts = [Counter(code for one in tries for code in _kinds(one, judgement)) for tries in runs]
    total = sum(counts, Counter())
    frequent = sorted(total, key=lambda code: (-total[code], code))[:_MOST_KINDS]
    return {code: [count[code] for count in counts] for code in frequent}


def _kinds(one: Try, judgement: Judgement) -> set[str]:
    errors = {finding.code for finding in one.findings if finding.severity == "error"}
    if not errors and one.reached == "runs" and _right(one, judgement) is False:
        return {WRONG_RESULT}
    return errors
