"""SQL in the house's layout: lower case, a clause a line, short queries on one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Select", "both", "name", "with_ctes"]

_WIDTH = 90


@dataclass(frozen=True, slots=True)
class Select:
    """One SELECT by its clauses, each as text."""

    items: Sequence[str]
    source: str
    """What follows FROM; joins on lines of their own."""
    where: Sequence[str] = ()
    group: Sequence[str] = ()
    having: Sequence[str] = ()
    order: Sequence[str] = ()
    limit: int | None = None
    distinct: bool = False

    def __str__(self) -> str:
        clauses = self._clauses()
        line = " ".join(clauses)
        return line if len(line) <= _WIDTH and "\n" not in line else "\n".join(clauses)

    @property
    def line(self) -> str:
        """On one line, to stand in brackets."""
        return " ".join(self._clauses())

    def _clauses(self) -> list[str]:
        clauses = [("select distinct " if self.distinct else "select ") + ", ".join(self.items)]
        clauses.append(f"from {self.source}")
        for word, parts, glue in (
            ("where", self.where, " and "),
            ("group by", self.group, ", "),
            ("having", self.having, " and "),
            ("order by", self.order, ", "),
        ):
            if parts:
                clauses.append(f"{word} {glue.join(parts)}")
        if self.limit is not None:
            clauses.append(f"limit {self.limit}")
        return clauses


def with_ctes(ctes: Sequence[tuple[str, Select]], last: Select) -> str:
    """Named queries, one after the other, and the query that reads them."""
    named = ",\n".join(f"{name} as (\n{_indented(str(query))}\n)" for name, query in ctes)
    return f"with {named}\n{last}"


def both(first: Select, operator: str, second: Select) -> str:
    """Two queries and the set operation between them."""
    return f"{first}\n{operator}\n{second}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))


def name(identifier: str, reserved: frozenset[str]) -> str:
    """An identifier as SQL, quoted where it must be."""
    plain = identifier.replace("_", "a").isalnum() and identifier.isascii()
    if plain and not identifier[0].isdigit() and identifier.lower() not in reserved:
        return identifier
    return f"`{identifier}`"
