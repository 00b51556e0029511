"""The family of errors. Bad SQL from a model is never one of them: it is a `Finding`.

StarsqlError                 exit code 3 unless said otherwise
├── ConfigError              2  a setting is unknown, malformed or contradicts another
├── DataError                2  a file is missing or a record is not what its format says
│   └── SchemaError          2  a schema cannot be read, or lacks what a question names
├── PromptTooLong            2  the smallest honest prompt exceeds the model's context
    ├── ForbiddenStatement       2  an engine was asked for more than one read-only query
├── ModelUnavailable         3  weights, adapter or server of the model are missing or do not fit
├── BackendError             3  a model was reached and failed
├── EngineUnavailable        3  no database answers
└── RunConflict              2  an output folder holds another run's work
"""

from __future__ import annotations

__all__ = [
    "BackendError",
    "ConfigError",
    "DataError",
    "EngineUnavailable",
    "ForbiddenStatement",
    "ModelUnavailable",
    "PromptTooLong",
    "RunConflict",
    "SchemaError",
    "StarsqlError",
]


class StarsqlError(Exception):
    """Base of every error of ours; its text says what was found, what was expected, what to do."""

    exit_code = 3


class ConfigError(StarsqlError):
    """A setting is unknown, malformed, or contradicts another one."""

    exit_code = 2


class DataError(StarsqlError):
    """A file is missing, or a record in it is not what its format says.

    source: the file (or other origin) as the user named it; record: which record, e.g. "record 3
    (sql_7)"; key: the offending key of that record.
    """

    exit_code = 2

    def __init__(
        self,
        message: str,
        *,
        source: str | None = None,
        record: str | None = None,
        key: str | None = None,
    ) -> None:
        where = ", ".join(part for part in (source, record, key and f"key {key!r}") if part)
        super().__init__(f"{where}: {message}" if where else message)
        self.source = source
        self.record = record
        self.key = key


class SchemaError(DataError):
    """A schema cannot be read, or lacks what a question names."""


class PromptTooLong(StarsqlError):
    """Even the smallest schema that still answers the question exceeds the model's context.

    tokens, limit: prompt length and what the model leaves for it, in tokens of that model.
    """

    exit_code = 2

    def __init__(self, message: str, *, tokens: int, limit: int) -> None:
        super().__init__(message)
        self.tokens = tokens
        self.limit = limit


class ForbiddenStatement(StarsqlError):
    """A caller asked an engine for something other than one read-only query."""

    exit_code = 2

    def __init__(self, message: str, *, sql: str) -> None:
        super().__init__(message)
        self.sql = sql


class ModelUnavailable(StarsqlError):
    """Weights, adapter or server of a model are missing, or do not fit each other."""


class BackendError(StarsqlError):
    """A model was reached and failed to answer."""


class EngineUnavailable(StarsqlError):
    """No database answers where the configuration says one should."""


class RunConflict(StarsqlError):
    """The output folder holds the work of a run with another configuration or data set."""

    exit_code = 2
