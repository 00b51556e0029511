"""What came out, as tables of counts for people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from starsql.data.synthesize.making import Made

__all__ = ["summary"]


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    counts: Counter[str]


def summary(made: Made) -> str:
    """Counts by language, difficulty, feature and template, and rejects by reason."""
    samples = made.samples
    columns = (
        _Column("language", Counter(sample.language for sample in samples)),
        _Column("difficulty", Counter(sample.difficulty for sample in samples)),
        _Column("feature", Counter(name for sample in samples for name in sample.features)),
        _Column("template", Counter(sample.template for sample in samples)),
        _Column("rejected", made.rejects),
    )
    databases = len({sample.db_id for sample in samples})
    lines = [f"{len(samples)} samples over {databases} databases"]
    for column in columns:
        lines += ["", f"by {column.title}" if column.title != "rejected" else "rejected"]
        lines += [f"{count:>8}  {name}" for name, count in column.counts.most_common()]
    return "\n".join(lines)
