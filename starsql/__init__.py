"""starsql: questions in Chinese or English to StarRocks SQL that runs and means what was asked.

>>> from starsql import translate
>>> translate("统计2025年7月的日活", schema="examples/schema.json").sql  # doctest: +SKIP
'SELECT ...'
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starsql.agent.translator import Translator, translate
    from starsql.config import Config
    from starsql.errors import (
        BackendError,
        ConfigError,
        DataError,
        EngineUnavailable,
        ForbiddenStatement,
        ModelUnavailable,
        PromptTooLong,
        RunConflict,
        SchemaError,
        StarsqlError,
    )
    from starsql.records import Answer, Attempt, Finding, Question

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "Attempt",
    "BackendError",
    "Config",
    "ConfigError",
    "DataError",
    "EngineUnavailable",
    "Finding",
    "ForbiddenStatement",
    "ModelUnavailable",
    "PromptTooLong",
    "Question",
    "RunConflict",
    "SchemaError",
    "StarsqlError",
    "Translator",
    "__version__",
    "translate",
]

# Importing starsql must stay cheap (`starsql --help`, linters in editors): names load on first use.
_HOMES = {
    "starsql.agent.translator": ("Translator", "translate"),
    "starsql.config": ("Config",),
    "starsql.errors": (
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
    ),
    "starsql.records": ("Answer", "Attempt", "Finding", "Question"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'starsql' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    return __all__
