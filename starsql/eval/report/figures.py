"""The figures that the page shows, of one run or of two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from starsql.eval.intervals import Paired, Share
from starsql.eval.metrics import (
    GROUPINGS,
    JUDGEMENTS,
    Figures,
    Judgement,
    Metrics,
    is_right,
    paired_hits,
)
from starsql.eval.metrics import STAGES as REACHED
from starsql.eval.verdict import Try, Verdict

__all__ = [
    "STAGES",
    "Headline",
    "Pair",
    "by_group",
    "error_kinds",
    "funnel",
    "headlines",
]

STAGES = ("generated", "parses", "lints", "explains", "runs", "right")
"""Of the funnel, in order."""
WRONG_RESULT = "wrong result"
"""Stands among the codes of findings for answers that ran and are wrong."""

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
    without: tuple[tuple[str, Share], ...] = ()
    """The figure without the questions of a tag, for each tag that some of them have."""


def headlines(
    now: Sequence[Verdict], before: Sequence[Verdict], judgement: Judgement
) -> list[Headline]:
    """The large figures, those that the run has nothing to say of left out.

    before: the earlier run, empty if there is none.
    """
    metrics = Metrics.of(now)
    total = metrics.total
    accuracy = total.accuracy(judgement)
    shares = {
        "on_suite": total.on_suite.share,
        "on_rows": total.on_rows.share,
        "executable": total.executable,
        "first": accuracy.first_try,
        "verified": accuracy.precision_of_verified,
        "unresolved": total.abstained,
    }
    # fewer unresolved answers are not better by themselves
    hits: dict[str, Callable[[Verdict], bool | None]] = {
        "on_suite": lambda one: is_right(one.final, "on_suite"),
        "on_rows": lambda one: is_right(one.final, "on_rows"),
        "executable": lambda one: one.final.reached == "runs",
        "first": lambda one: is_right(one.first, judgement),
    }
    without: dict[str, list[tuple[str, Share]]] = {
        one: [(tag, metrics.without(tag, one)) for tag in metrics.tags()] for one in JUDGEMENTS
    }
    pairs = {name: paired_hits(before, now, hit).values() for name, hit in hits.items()}
    return [
        Headline(
            name,
            share,
            Paired.among(pairs[name]) if pairs.get(name) else None,
            accuracy.repair_gain if name == "first" else None,
            tuple(one for one in without.get(name, []) if one[1].of),
        )
        for name, share in shares.items()
        if share.of
    ]


def by_group(
    now: Metrics, runs: Sequence[Metrics], judgement: Judgement
) -> dict[str, dict[str, list[Share]]]:
    """For each grouping its groups, and for each of them the share of right answers of every run.

    Groups and their order are those of this run; groups that no run was judged on are left out.
    """
    found: dict[str, dict[str, list[Share]]] = {}
    for grouping in GROUPINGS:
        for name in list(now.by(grouping))[:_MOST_GROUPS]:
            groups = [run.groups[grouping].get(name, Figures()) for run in runs]
            shares = [group.accuracy(judgement).share for group in groups]
            if any(share.of for share in shares):
                found.setdefault(grouping, {})[name] = shares
    return found


def funnel(tries: Sequence[Try], judgement: Judgement) -> tuple[Share, ...]:
    """How many came how far, in the order of STAGES. What was not judged is not right."""
    passed = [REACHED.index(one.reached) for one in tries]
    counts = [sum(1 for one in tries if one.sql.strip())]
    counts += [sum(1 for one in passed if one >= stage) for stage in range(1, len(REACHED))]
    counts.append(sum(1 for one in tries if is_right(one, judgement)))
    return tuple(Share(count, len(tries)) for count in counts)


def error_kinds(runs: Sequence[Sequence[Try]], judgement: Judgement) -> dict[str, list[int]]:
    """Codes of the findings that stopped answers, most frequent first; a count for each run."""
    counts = [Counter(code for one in tries for code in _kinds(one, judgement)) for tries in runs]
    total = sum(counts, Counter())
    frequent = sorted(total, key=lambda code: (-total[code], code))[:_MOST_KINDS]
    return {code: [count[code] for count in counts] for code in frequent}


def _kinds(one: Try, judgement: Judgement) -> set[str]:
    errors = {finding.code for finding in one.findings if finding.severity == "error"}
    if not errors and one.reached == "runs" and is_right(one, judgement) is False:
        return {WRONG_RESULT}
    return errors
