"""What `starsql` exports is what `__all__` says, and importing it stays cheap and silent."""

from __future__ import annotations

import subprocess
import sys

import starsql
from starsql import errors


def test_everything_listed_can_be_imported() -> None:
    for name in starsql.__all__:
        assert getattr(starsql, name) is not None, name
    assert dir(starsql) == starsql.__all__


def test_every_error_is_exported() -> None:
    assert set(errors.__all__) <= set(starsql.__all__)


def test_unknown_names_are_refused() -> None:
    assert not hasattr(starsql, "trnaslate")


def test_importing_brings_no_heavy_library_and_prints_nothing() -> None:
    script = (
        "import sys, starsql, starsql.cli;"
        "print([m for m in ('torch', 'transformers', 'langgraph', 'duckdb', 'sqlglot', 'pydantic')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
