"""What steps work on: a question, its knowledge and its SQL, which say the same."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from sqlglot import exp

from starsql.data.pairs.transplant import transplant
from starsql.data.synthesize.understanding import Field, World
from starsql.dialect.adapt.writing import write
from starsql.dialect.parse import parse, tree_hash
from starsql.dialect.schema import Schema

__all__ = ["Draft", "Facts", "Step", "edited_sql", "output_items", "stepped", "told", "with_output"]

_OUTPUT = re.compile(r"^(?P<head>输出\s*[:：]|Output:)[ \t]*(?P<items>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Draft:
    """One question on its way."""

    text: str
    knowledge: str
    sql: str
    language: Literal["zh", "en"]
    tables: tuple[str, ...]
    today: date
    """What the prompt says; it moves with the days that the knowledge names."""
    schema: Schema
    base: str
    """The parent's SQL, in the names that the schema has by now."""
    steps: tuple[str, ...] = ()

    @property
    def tree(self) -> exp.Expr | None:
        tree = parse(self.sql)
        return tree if isinstance(tree, exp.Expr) else None


@dataclass(frozen=True)
class Facts:
    """What is known of the data besides."""

    world: World
    """Of the parent's schema."""
    values: Mapping[tuple[str, str], Sequence[str]]
    """Values that stand in the data set's rows, by table and column."""
    common: str
    """Common knowledge."""

    def field(self, table: str, column: str) -> Field | None:
        """What a column means."""
        return next(
            (
                one
                for entity in self.world.entities
                if entity.table.name.lower() == table.lower()
                for one in entity.fields
                if one.name.lower() == column.lower()
            ),
            None,
        )

    def choices(self, one: Field) -> list[tuple[str, str]]:
        """Real values of a column and what people call them: from its comment, else from rows."""
        if one.labels:
            return [(code, label) for code, label in one.labels.items() if code != one.total]
        found = self.values.get(one.place, ())
        return [(value, value) for value in found if value and value != one.total]


Step = Callable[[Draft, Facts, random.Random], Draft | None]
"""Changes a draft; None where it has nothing to change."""


def edited_sql(sql: str, edit: Callable[[exp.Expr], bool]) -> str | None:
    """The SQL after an edit of its tree, its layout kept; None if the edit says that it failed."""
    tree = parse(sql)
    if not isinstance(tree, exp.Expr):
        return None
    written = write(tree.copy())
    if not edit(tree):
        return None
    edited = write(tree)
    text = transplant(sql, written, edited)
    return text if text is not None and tree_hash(text) == tree_hash(edited) else None


def told(draft: Draft, sentence: str) -> str:
    """The question with a further sentence, before what it says of the output."""
    body, output = _split_output(draft.text)
    tail = f"\n{output}" if output else ""
    if body and body[-1] not in "。？！?.!":
        body += "。" if draft.language == "zh" else "."
    gap = "" if draft.language == "zh" else " "
    return f"{body}{gap}{sentence}{tail}"


def _split_output(text: str) -> tuple[str, str]:
    """What a question asks, and from where on it lists what to put out."""
    found = _OUTPUT.search(text)
    if found is None:
        return text.rstrip(), ""
    return text[: found.start()].rstrip(), text[found.start() :]


def output_items(draft: Draft) -> list[str] | None:
    """What the question wants put out, if it lists as much as the query puts out."""
    found, tree = _OUTPUT.search(draft.text), draft.tree
    if found is None or not isinstance(tree, exp.Select):
        return None
    items = _split(found["items"])
    return items if len(items) == len(tree.expressions) else None


def _split(listed: str) -> list[str]:
    """Items by their commas, those inside parentheses aside."""
    items, depth = [""], 0
    for character in listed:
        depth += (character in "(（") - (character in ")）")
        if depth == 0 and character in "、，,":
            items.append("")
        else:
            items[-1] += character
    return [item.strip() for item in items if item.strip()]


def with_output(draft: Draft, text: str, items: Sequence[str]) -> str:
    """A question's text with another list of what to put out."""
    comma = "、" if draft.language == "zh" else ", "
    return _OUTPUT.sub(lambda found: f"{found['head']}{_gap(draft)}{comma.join(items)}", text)


def _gap(draft: Draft) -> str:
    return "" if draft.language == "zh" else " "


def stepped(draft: Draft, step: str, **changes: object) -> Draft:
    """The draft after a step of that name."""
    return replace(draft, steps=(*draft.steps, step), **changes)  # type: ignore[arg-type]
