"""Counts over training data as lines for people and as a record for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from starsql.data.stats import Stats

__all__ = ["as_lines", "as_record"]

_WIDEST_BAR = 50
_MOST_LISTED = 12
_SHARES = (0.0, 0.5, 0.9, 0.99, 1.0)
_NAMES = ("shortest", "median", "90%", "99%", "longest")


def as_record(stats: Stats, cutoff: int | None) -> dict[str, Any]:
    """Everything that was counted; `over` is None without a cutoff."""
    return {
        "examples": stats.examples,
        "pairs": stats.pairs,
        "tokens": {
            "total": stats.lengths.total,
            **dict(zip(_NAMES, stats.lengths.quantiles(_SHARES), strict=False)),
            "cutoff": cutoff,
            "over": stats.lengths.over(cutoff) if cutoff is not None else None,
            "histogram": stats.lengths.histogram(),
        },
        **{name: dict(counts.most_common()) for name, counts in _counts(stats)},
    }


def _counts(stats: Stats) -> list[tuple[str, Counter[str]]]:
    return [
        ("sources", stats.sources),
        ("licences", stats.licences),
        ("languages", stats.languages),
        ("kinds", stats.kinds),
        ("features", stats.features),
        ("errors", stats.errors),
        ("databases", stats.databases),
        ("prompt_versions", stats.prompt_versions),
    ]


def as_lines(stats: Stats, cutoff: int | None) -> Iterator[str]:
    """The counts with their shares, and a histogram of lengths."""
    yield f"{stats.examples:,} examples, {stats.pairs:,} of them pairs"
    for name, counts in _counts(stats):
        if counts:
            yield name.replace("_", " ")
            for value, count in counts.most_common(_MOST_LISTED):
                yield f"  {count:>9,}  {count / stats.examples:6.1%}  {value}"
            if len(counts) > _MOST_LISTED:
                yield f"  and {len(counts) - _MOST_LISTED:,} others"
    yield from _length_lines(stats, cutoff)


def _length_lines(stats: Stats, cutoff: int | None) -> Iterator[str]:
    lengths = stats.lengths
    figures = zip(_NAMES, lengths.quantiles(_SHARES), strict=False)
    yield f"tokens: {lengths.total:,} (" + ", ".join(f"{n} {v:,}" for n, v in figures) + ")"
    histogram = lengths.histogram()
    most = max((count for _, count in histogram), default=1)
    for bound, count in histogram:
        # A bin that is not empty shows, however few it holds.
        bar = "█" * -(-count * _WIDEST_BAR // most)
        mark = " >" if cutoff is not None and bound > cutoff else "  "
        yield f"{mark}{bound:>9,}  {count:>9,}  {bar}"
    if cutoff is not None:
        over = lengths.over(cutoff)
        share = over / stats.examples if stats.examples else 0.0
        yield f"{over:,} ({share:.1%}) would not fit {cutoff:,} tokens"
