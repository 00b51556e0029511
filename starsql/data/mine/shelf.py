"""Leads laid down on disk, and a fair choice among them.

A million traces bring a few million leads: they wait in a temporary SQLite file, which also drops
those that were seen before.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Self

from starsql.data.mine.leads import Lead

__all__ = ["Limits", "Place", "Shelf"]

Place = tuple[int, int]
"""Which trace file, counted from 0, and the line's number in it."""

_WAITING = 5_000
_VALUES = attrgetter(*(field.name for field in fields(Lead)))

_TABLE = """
CREATE TABLE leads (
    key BLOB PRIMARY KEY, question BLOB, kind TEXT, error TEXT, chosen TEXT, rejected TEXT,
    file INTEGER, line INTEGER
) WITHOUT ROWID
"""

# The errors of a question take turns, so that a limit leaves as many kinds of them as there are;
# the hash decides among those of one kind, so the choice is the same whatever the order of lines.
# So they do where all together are too many.
_OF_A_QUESTION = """
CREATE TABLE some AS
SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY question, kind ORDER BY turn, key) AS place
    FROM (
        SELECT *, row_number() OVER (PARTITION BY question, kind, error ORDER BY key) AS turn
        FROM leads
    )
) WHERE place <= :per_question
"""
_BALANCED = """
CREATE TABLE chosen AS
SELECT key, question, kind, error, chosen, rejected, file, line FROM (
    SELECT *, row_number() OVER (PARTITION BY kind ORDER BY rank, key) AS number FROM (
        SELECT some.*, row_number() OVER (PARTITION BY kind, error ORDER BY place, key) AS rank,
            total, errors
        FROM some JOIN (
            SELECT kind, count(*) AS total, count(DISTINCT error) AS errors FROM some GROUP BY kind
        ) USING (kind)
    ) WHERE rank <= max(:at_least, :share * total / errors)
) WHERE :most IS NULL OR number <= :most
"""
_IN_ORDER = """
SELECT file, line, key, question, kind, error, chosen, rejected FROM chosen
ORDER BY file, line, key
"""


@dataclass(frozen=True, slots=True)
class Limits:
    """What keeps one question, or one kind of mistake, from filling the data."""

    per_question: int = 4
    """Leads of one kind."""
    share: float = 2.0
    """One error code may have so many times what it would have if all codes had as many."""
    at_least: int = 200
    """But so many of each in any case."""
    most: int | None = None
    """Leads of one kind in all, the errors taking turns; None for no limit."""


class Shelf:
    """Leads on disk, until it is closed. folder: where its temporary folder goes."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._temporary = tempfile.TemporaryDirectory(prefix=".mine-", dir=folder)
        self.folder = Path(self._temporary.name)
        """Gone when the shelf is closed."""
        self._database = sqlite3.connect(self.folder / "leads.sqlite")
        # Nothing in it outlives the process.
        self._database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        self._database.execute(_TABLE)
        self._database.execute("CREATE TABLE known (id TEXT PRIMARY KEY) WITHOUT ROWID")
        self._waiting: list[tuple[object, ...]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()
        self._temporary.cleanup()

    def add(self, place: Place, leads: Iterable[Lead]) -> None:
        """Lay down the leads of one line; one that lies here already stays where it was."""
        self._waiting += [(*_VALUES(lead), *place) for lead in leads]
        if len(self._waiting) >= _WAITING:
            self._put()

    def _put(self) -> None:
        self._database.executemany(
            "INSERT OR IGNORE INTO leads VALUES (?, ?, ?, ?, ?, ?, ?, ?)", self._waiting
        )
        self._waiting.clear()

    def remember(self, ids: Iterable[str]) -> int:
        """Take note of examples that there are already; how many there are."""
        self._database.executemany("INSERT OR IGNORE INTO known VALUES (?)", ((i,) for i in ids))
        [(count,)] = self._database.execute("SELECT count(*) FROM known")
        return int(count)

    def counts(self) -> Counter[str]:
        """Distinct leads by kind."""
        self._put()
        return Counter(
            dict(self._database.execute("SELECT kind, count(*) FROM leads GROUP BY kind"))
        )

    def choose(self, limits: Limits) -> Counter[str]:
        """Choose within the limits; how many of each kind."""
        self._put()
        self._database.executescript("DROP TABLE IF EXISTS some; DROP TABLE IF EXISTS chosen;")
        self._database.execute(_OF_A_QUESTION, {"per_question": limits.per_question})
        self._database.execute(
            _BALANCED,
            {"share": limits.share, "at_least": limits.at_least, "most": limits.most},
        )
        return Counter(
            dict(self._database.execute("SELECT kind, count(*) FROM chosen GROUP BY kind"))
        )

    def chosen(self) -> Iterator[tuple[Place, list[Lead]]]:
        """The chosen leads by the line they are in, in the order of files and lines.

        Those that would become an example that is known are left out.
        """
        rows = self._database.execute(_IN_ORDER)
        for place, of_line in groupby(rows, key=lambda row: (row[0], row[1])):
            leads = [Lead(*row[2:]) for row in of_line]
            new = [lead for lead in leads if not self._knows(lead.id)]
            if new:
                yield place, new

    def _knows(self, id_: str) -> bool:
        found = self._database.execute("SELECT 1 FROM known WHERE id = ?", (id_,))
        return found.fetchone() is not None
