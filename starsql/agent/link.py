"""Fitting what linking found into a model's context.

A prompt that would not fit loses its least relevant columns, and the state says which; nothing is
ever cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from starsql.dialect.schema import Column, Table
from starsql.errors import PromptTooLong
from starsql.records import Linked, LinkedTable

__all__ = ["fit"]

CountTokens = Callable[[tuple[LinkedTable, ...]], int]


def fit(
    tables: Sequence[Table],
    ranked: Sequence[tuple[int, Column]],
    count_tokens: CountTokens,
    limit: int,
) -> Linked:
    """Show as many of the ranked columns as leave the prompt within `limit` tokens.

    count_tokens: length of the first prompt that shows these tables. Raises PromptTooLong if not
    even one column a table fits.
    """
    whole = _choose(tables, ranked, len(ranked))
    tokens = count_tokens(whole)
    if tokens <= limit:
        return Linked(whole, tokens)
    fewest = _choose(tables, ranked, 0)
    tokens = count_tokens(fewest)
    if tokens > limit:
        raise PromptTooLong(
            f"the prompt takes {tokens} tokens with one column a table, and the model leaves "
            f"{limit}: ask a shorter question, name fewer tables, shorten the common knowledge, "
            "or use a model with a longer context",
            tokens=tokens,
            limit=limit,
        )
    low, high, best = 0, len(ranked), Linked(fewest, tokens)
    while high - low > 1:
        middle = (low + high) // 2
        chosen = _choose(tables, ranked, middle)
        tokens = count_tokens(chosen)
        if tokens <= limit:
            low, best = middle, Linked(chosen, tokens)
        else:
            high = middle
    return best


def _choose(
    tables: Sequence[Table], ranked: Sequence[tuple[int, Column]], keep: int
) -> tuple[LinkedTable, ...]:
    """The `keep` best columns, at least one a table, each table's in its own order."""
    best_of_each: dict[int, tuple[int, Column]] = {}
    for entry in ranked:
        best_of_each.setdefault(entry[0], entry)
    kept = {*ranked[:keep], *best_of_each.values()}
    dropped = [entry for entry in reversed(ranked) if entry not in kept]
    return tuple(
        LinkedTable(
            table.name,
            tuple(column.name for column in table.columns if (index, column) in kept),
            tuple(column.name for at, column in dropped if at == index),
        )
        for index, table in enumerate(tables)
    )
