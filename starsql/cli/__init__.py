"""The `starsql` command: parse, call one function, print.

Data goes to stdout, progress and messages to stderr. Exit codes: 0 done, 1 findings of error
severity or unresolved questions under --strict, 2 wrong usage or data, 3 something missing in the
environment, 130 interrupted. Heavy modules are imported inside the commands, so that
`starsql --help` answers at once.
"""

from starsql.cli.command import app, main

__all__ = ["app", "main"]
