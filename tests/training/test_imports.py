"""GPU machines lack DuckDB and sqlglot: training imports without them."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys
for name in "duckdb sqlglot langgraph openai pymysql platformdirs".split():
    sys.modules[name] = None  # an import of it fails as if it were not installed
for name in "recipe data attention model run sft orpo merge select curves".split():
    __import__(f"starsql.training.{name}")
"""


def test_training_imports_without_the_rest_of_starsql_s_dependencies() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
