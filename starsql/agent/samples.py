"""The sample values of a run: each table is read once, when a question first needs it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence

from starsql.data.samples import TableValues, choose_values, read_values
from starsql.dialect.engine.base import Engine
from starsql.dialect.schema import Column, Table
from starsql.errors import DataError, EngineUnavailable
from starsql.records import ColumnSamples, Question

__all__ = ["Samples"]

log = logging.getLogger(__name__)

_PATIENCE_S = 5.0
"""For one table's values: they are a help, not worth a wait."""


class Samples:
    """Values for prompts from an engine's rows. Blocks, and may be used from several threads."""

    def __init__(self, engine: Engine, most: int, *, timeout_s: float) -> None:
        self._engine = engine
        self._most = most
        self._timeout_s = min(timeout_s, _PATIENCE_S)
        self._read: dict[str, TableValues] = {}
        self._lock = threading.Lock()

    def of(
        self, question: Question, tables: Sequence[Table], ranked: Sequence[tuple[int, Column]]
    ) -> tuple[ColumnSamples, ...]:
        """What a question's prompts show of these tables; a table that cannot be read shows none.

        ranked: the tables' columns, the most relevant first.
        """
        found = {table.full_name: self._values(table, question.db_id) for table in tables}
        chosen = choose_values(question, tables, ranked, found, self._most)
        return tuple(
            ColumnSamples(table, column, tuple(values))
            for (table, column), values in chosen.items()
        )

    def _values(self, table: Table, db_id: str | None) -> TableValues:
        with self._lock:  # one reads, the others find it read
            known = self._read.get(table.full_name)
            if known is None:
                try:
                    known = read_values(self._engine, table, db_id, timeout_s=self._timeout_s)
                except (DataError, EngineUnavailable) as error:
                    log.warning("prompts show no sample values of %s: %s", table.full_name, error)
                    known = {}
                self._read[table.full_name] = known
            return known
