"""What came out, as tables of counts for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from starsql.data.cspider.making import Made

__all__ = ["summary"]

_TAUGHT = (
    "JOIN of two tables",
    "JOIN of three tables or more",
    "subquery",
    "HAVING",
    "window",
    "CTE",
)
"""What these examples are to teach: told of even where there is none."""


def summary(made: Made) -> str:
    """Shares of what queries use, what adapting did, and, of all, drops by reason."""
    examples = made.examples
    databases = len({example.meta.db_id for example in examples})
    lines = [f"{len(examples)} examples over {databases} databases"]
    dropped = Counter(one.reason for one in made.dropped)
    shapes = Counter(dict.fromkeys(_TAUGHT, 0))
    shapes.update(made.shapes)
    for title, counts, whole in (
        ("queries with", shapes, len(examples)),
        ("noted", made.notes, len(examples)),
        ("dropped, of all", dropped, len(examples) + len(made.dropped)),
    ):
        if counts:
            lines += ["", title, *_table(counts, whole)]
    return "\n".join(lines)


def _table(counts: Counter[str], whole: int) -> Iterable[str]:
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{count:>8}  {count / max(whole, 1):>6.1%}  {name}"
