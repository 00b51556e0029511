"""All the ways to spoil one query, written out only when they are asked for."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlglot import exp

from starsql.data.pairs.mistakes import MISTAKES, sight_of
from starsql.data.pairs.slips import SLIPS, unwrapped
from starsql.data.pairs.transplant import in_case_of, transplant
from starsql.dialect.adapt.writing import write
from starsql.dialect.parse import parse, tree_hash
from starsql.dialect.schema import Schema
from starsql.eval.mutants import Edit, edited

__all__ = ["KINDS", "Spoilt"]

KINDS = {**MISTAKES, **SLIPS}
"""Makers of mistakes by what they are called in the data."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """An edit at the node that comes at that place when the tree is walked."""

    place: int
    edit: Edit


class Spoilt:
    """The mistakes that can be made in a query. schema: that of its database alone."""

    def __init__(self, sql: str, schema: Schema, database: str | None) -> None:
        self._sql = sql
        self._plans: dict[str, list[_Plan]] = {}
        tree = parse(sql)
        self._tree = tree if isinstance(tree, exp.Expr) else None
        if self._tree is not None:
            self._written = write(self._tree.copy())
            self._find(self._tree, schema, database)

    def _find(self, tree: exp.Expr, schema: Schema, database: str | None) -> None:
        sight = sight_of(tree, schema, database)
        for place, node in enumerate(tree.walk()):
            for kind, mutator in KINDS.items():
                plans = [_Plan(place, edit) for edit in mutator(node, sight)]
                if plans:
                    self._plans.setdefault(kind, []).extend(plans)

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many ways there are, by kind."""
        return {kind: len(plans) for kind, plans in self._plans.items()}

    def of(self, kind: str, rng: random.Random) -> Iterator[str]:
        """The query with a mistake of that kind, one way after the other in random order.

        What cannot be written like the query itself is left out.
        """
        plans = list(self._plans.get(kind, ()))
        rng.shuffle(plans)
        for plan in plans:
            sql = self._made(plan)
            if sql is not None:
                yield sql

    def _made(self, plan: _Plan) -> str | None:
        assert self._tree is not None
        spoilt = edited(self._tree, plan.place, plan.edit)
        tree = tree_hash(spoilt)
        merged = transplant(self._sql, self._written, spoilt)
        if merged is None or (tree_hash(merged) != tree if tree else False):
            return None
        return unwrapped(merged, lambda text: in_case_of(self._sql, text))
