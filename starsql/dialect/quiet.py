"""sqlglot's own warnings, held back while starsql calls it: what they tell of, findings say.

A program that uses sqlglot beside starsql keeps its warnings.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["quietly"]

_calling: ContextVar[bool] = ContextVar("starsql_calls_sqlglot", default=False)


@contextmanager
def quietly() -> Iterator[None]:
    """Calls of sqlglot inside of it, on this thread or task, log nothing below an error."""
    token = _calling.set(True)
    try:
        yield
    finally:
        _calling.reset(token)


def _passes(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.ERROR or not _calling.get()


logging.getLogger("sqlglot").addFilter(_passes)
