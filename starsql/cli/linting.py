"""`starsql lint`: files of SQL against what StarRocks accepts."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.options import ConfigOption, SchemaOption, VersionOption, settings_from
from starsql.errors import DataError

if TYPE_CHECKING:
    from starsql.dialect.lint.script import Script
    from starsql.dialect.schema import Schema
    from starsql.records import Finding

__all__ = ["known_schema", "lint", "read_text", "sql_files"]

_STDIN = "-"
_WHEN = "What counts"


class Format(StrEnum):
    """How findings are printed."""

    text = "text"
    json = "json"
    github = "github"
    sarif = "sarif"


class Level(StrEnum):
    """Severities, the gravest first."""

    error = "error"
    warning = "warning"
    style = "style"


def lint(
    files: Annotated[
        list[str], typer.Argument(help="Files of SQL, folders of *.sql files, or - for stdin.")
    ],
    schema: SchemaOption = None,
    starrocks_version: VersionOption = None,
    database: Annotated[
        str | None, typer.Option(help="What tables without a database belong to.")
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="Of the findings.")] = Format.text,
    fix: Annotated[
        bool, typer.Option("--fix", help="First mend what has one safe rewrite, in the files.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Print what --fix would change, and change nothing.")
    ] = False,
    select: Annotated[
        str | None,
        typer.Option(
            help="Only these codes, separated by commas; syntax-* is a family.",
            rich_help_panel=_WHEN,
        ),
    ] = None,
    ignore: Annotated[
        str | None, typer.Option(help="All codes but these.", rich_help_panel=_WHEN)
    ] = None,
    fail_on: Annotated[
        Level, typer.Option(help="The mildest severity that fails.", rich_help_panel=_WHEN)
    ] = Level.error,
    config: ConfigOption = None,
) -> None:
    """Say what StarRocks would reject in files of SQL, without asking one; 1 if there is any."""
    from starsql.dialect.lint.script import fix_script, lint_script
    from starsql.dialect.version import StarRocksVersion

    settings = settings_from(config, starrocks_version=starrocks_version)
    version = StarRocksVersion.parse(settings.starrocks_version)
    known = known_schema(schema)
    wanted = _wanted(select, ignore)
    texts = {name: read_text(name) for name in sql_files(files)}
    if fix or diff:
        mended = {
            name: fix_script(text, known, version, database=database, wanted=wanted)
            for name, text in texts.items()
        }
        if diff:
            changes = [line for name in texts for line in _diff(name, texts[name], mended[name])]
            sys.stdout.writelines(changes)
            raise typer.Exit(1 if changes else 0)
        _write(texts, mended)
        texts = mended
    scripts = {
        name: _only(wanted, lint_script(text, known, version, database=database))
        for name, text in texts.items()
    }
    # The mended text of stdin is on stdout, and must be alone there.
    _print(scripts, output, to_stderr=fix and _STDIN in texts)
    failing = list(Level)[: list(Level).index(fail_on) + 1]
    if any(one.finding.severity in failing for s in scripts.values() for one in s.reported):
        raise typer.Exit(1)


def known_schema(given: list[Path] | None) -> Schema:
    """The schema of the files named, else of the working folder's, else none: names stay open."""
    from starsql.cli.options import SCHEMA_FILES
    from starsql.dialect.schema import Schema
    from starsql.dialect.schema_files import load_schema

    paths = given or [path for path in SCHEMA_FILES if path.is_file()]
    return load_schema(*paths) if paths else Schema(())


def sql_files(given: Iterable[str]) -> Iterator[str]:
    """The files named; of a folder all *.sql files below it."""
    for name in given:
        if Path(name).is_dir():
            yield from sorted(str(path) for path in Path(name).rglob("*.sql") if path.is_file())
        else:
            yield name


def read_text(name: str) -> str:
    if name == _STDIN:
        return sys.stdin.read()
    try:
        with open(name, encoding="utf-8", newline="") as file:  # line ends stay as they are
            return file.read()
    except OSError as error:
        raise DataError(f"cannot be read: {error.strerror}", source=name) from None
    except UnicodeDecodeError as error:
        raise DataError(f"is not UTF-8 (byte {error.start})", source=name) from None


def _write(before: dict[str, str], after: dict[str, str]) -> None:
    """Put mended texts where they came from."""
    from starsql.files import write_whole

    for name, text in after.items():
        if name == _STDIN:
            sys.stdout.write(text)
        elif text != before[name]:
            write_whole(Path(name), [text.encode()])


def _diff(name: str, before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, name
    )
    return [
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    ]


def _wanted(select: str | None, ignore: str | None) -> Callable[[Finding], bool]:
    """Whether a finding's code is asked for."""
    chosen, dropped = _patterns(select), _patterns(ignore)

    def wanted(finding: Finding) -> bool:
        def fits(patterns: list[str]) -> bool:
            return any(fnmatchcase(finding.code, pattern) for pattern in patterns)

        return (not chosen or fits(chosen)) and not fits(dropped)

    return wanted


def _patterns(given: str | None) -> list[str]:
    """Codes, or patterns of codes, from an option. Raises BadParameter if a rule has none such."""
    from starsql.dialect.lint import CODES

    patterns = [pattern.strip() for pattern in (given or "").split(",") if pattern.strip()]
    for pattern in patterns:
        if not any(fnmatchcase(code, pattern) for code in CODES):
            raise typer.BadParameter(
                f"{pattern!r} is no code of the linter; docs/dialect.md has all"
            )
    return patterns


def _only(wanted: Callable[[Finding], bool], script: Script) -> Script:
    return replace(script, reported=tuple(one for one in script.reported if wanted(one.finding)))


def _print(scripts: dict[str, Script], output: Format, *, to_stderr: bool) -> None:
    from starsql import __version__
    from starsql.dialect.lint.formats import as_github, as_json, as_sarif
    from starsql.terminal import print_lint

    if output is Format.text:
        print_lint(scripts, to_stderr=to_stderr)
        return
    found = [(name, one) for name, script in scripts.items() for one in script.reported]
    stream = sys.stderr if to_stderr else sys.stdout
    if output is Format.json:
        print(as_json(found), file=stream)
    elif output is Format.sarif:
        print(as_sarif(found, __version__), file=stream)
    else:
        for line in as_github(found):
            print(line, file=stream)
