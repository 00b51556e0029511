"""Held-out sets: what measuring uses may not enter training, and this decides what that is.

    held_out = HeldOut.load(Path("dev_zh.json"), Path("examples/final_dataset.json"))
    held_out.refuses(db_id="pets_1")
    "database 'pets_1' belongs to dev_zh.json, which is held out"

A data set is held out but for the questions that it marks `train` itself.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from starsql.data.golden import adapted
from starsql.data.questions import load_data_set, load_questions
from starsql.dialect.parse import tree_hash
from starsql.records import ExampleMeta, Question, Split

__all__ = ["HeldOut", "normalised"]


@lru_cache(1_000)  # a line's question is asked for several times
def normalised(text: str) -> str:
    """A question without letter case, white space, punctuation and forms of width.

    >>> normalised("统计 2025年7月 的 ＤＡＵ？")
    '统计2025年7月的dau'
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, folded))


def _in_starrocks(file: Path) -> Iterable[Question]:
    """Spider's questions with their golden queries as training data hold them, adapted."""
    data = load_data_set(file)
    return adapted(data.questions, data.schema) if data.golden_source == "sqlite" else ()


@dataclass
class HeldOut:
    """The registered held-out questions, by all that they may be recognised by.

    Each maps to the set's name, for the reason that is given.
    """

    databases: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    """By normalised question."""
    trees: dict[str, str] = field(default_factory=dict)
    """By tree hash of the golden SQL."""

    @classmethod
    def load(cls, *paths: Path) -> HeldOut:
        """Register data sets: question files, or folders in the contest's layout.

        Raises DataError if one cannot be read.
        """
        held_out = cls()
        for path in paths:
            file = path / "final_dataset.json" if path.is_dir() else path
            held_out.register(load_questions(file), str(path))
            if (file.parent / "tables.json").is_file():
                held_out.register(_in_starrocks(file), str(path))
        return held_out

    def register(self, questions: Iterable[Question], name: str) -> None:
        """Hold out the questions that are not marked `train`.

        A database is held out as a whole unless the same set trains on some of its questions: such
        a set divides by question.
        """
        questions = tuple(questions)
        trained = {question.db_id for question in questions if question.split == "train"}
        for question in questions:
            if question.split == "train":
                continue
            self.texts.setdefault(normalised(question.text), name)
            if question.db_id is not None and question.db_id not in trained:
                self.databases.setdefault(question.db_id, name)
            tree = tree_hash(question.golden_sql) if question.golden_sql else None
            if tree is not None:
                self.trees.setdefault(tree, name)

    def refuses(
        self,
        *,
        db_id: str | None = None,
        text: str | None = None,
        tree: str | None = None,
        split: Split = "train",
    ) -> str | None:
        """Why what has these may not be trained on; None if it may.

        text: a question in any wording of case and punctuation; tree: a tree hash.
        """
        if split != "train":
            return f"it is marked {split}, not train"
        if db_id is not None and (name := self.databases.get(db_id)):
            return f"database {db_id!r} belongs to {name}, which is held out"
        if text is not None and (name := self.texts.get(normalised(text))):
            return f"the question is one of {name}, which is held out"
        if tree is not None and (name := self.trees.get(tree)):
            return f"the query is the golden one of a question of {name}, which is held out"
        return None

    def refuses_question(self, question: Question) -> str | None:
        """`refuses` for a question, as it is or as the parent of an example."""
        golden = question.golden_sql
        return self.refuses(
            db_id=question.db_id,
            text=question.text,
            tree=tree_hash(golden) if golden else None,
            split=question.split,
        )

    def refuses_example(self, text: str, meta: ExampleMeta) -> str | None:
        """`refuses` for a finished example; text: its question."""
        return self.refuses(db_id=meta.db_id, text=text, tree=meta.tree, split=meta.split)
