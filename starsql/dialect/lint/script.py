"""Texts of many statements: DDL makes the schema, queries are judged, comments silence findings.

    USE warehouse;
    CREATE TABLE t (a INT);
    SELECT b FROM t;                -- starsql: ignore[unknown-column]
    INSERT INTO u SELECT a FROM t;

Judged are queries, and those inside INSERT and CREATE ... AS. CREATE, ALTER and DROP of tables and
views change the schema, and USE the current database, for the statements after them; all other
statements are passed by. A comment `-- starsql: ignore[code, ...]` silences findings of these codes
on its own line; where it has a line to itself, on the next one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.ddl import Ddl
from starsql.dialect.lint import examine, unreadable
from starsql.dialect.lint.fixes import Edit, applied, edits_of
from starsql.dialect.lint.rule import Subject
from starsql.dialect.parse import OTHER_STATEMENTS, read_statement, split_statements, tokenise
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding

__all__ = ["Reported", "Script", "fix_script", "lint_script"]

_IGNORE = re.compile(r"--\s*starsql:\s*ignore\[([\w\s,-]+)\]")
_DESCRIBES = frozenset({"DESC", "DESCRIBE", "EXPLAIN"})
_QUERY_STARTS = frozenset({TokenType.SELECT, TokenType.WITH})
_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.L_BRACE})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.R_BRACE})


@dataclass(frozen=True, slots=True)
class Part:
    """A query in a text, and the schema and database as of its place."""

    tokens: list[Token]
    schema: Schema
    database: str | None

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Behind its last character."""
        return self.tokens[-1].end + 1


@dataclass(frozen=True, slots=True)
class Reported:
    """A finding in a text."""

    finding: Finding
    """Its line and column count in the whole text."""
    width: int = 1
    """How many characters the token at its place has."""
    edits: tuple[Edit, ...] = ()
    """What would mend it; empty where nothing surely does."""


@dataclass(frozen=True, slots=True)
class Script:
    """A text and what the linter found in it, in the order of the text."""

    text: str
    reported: tuple[Reported, ...]
    queries: int
    """How many were judged."""


class Ignored:
    """The comments of a text that silence findings."""

    def __init__(self, text: str) -> None:
        self._codes: Mapping[int, set[str]] = defaultdict(set)
        for number, line in enumerate(text.split("\n"), 1):
            for match in _IGNORE.finditer(line):
                alone = not line[: match.start()].strip()
                self._codes[number + alone].update(code.strip() for code in match[1].split(","))

    def __contains__(self, finding: Finding) -> bool:
        return finding.code in self._codes.get(finding.line or 0, ())


def lint_script(
    text: str, schema: Schema, version: StarRocksVersion, *, database: str | None = None
) -> Script:
    """Judge every query of a text.

    schema, database: what is there before its first statement. A text that cannot be taken apart
    gives one finding.
    """
    tokens = tokenise(text)
    if isinstance(tokens, Finding):
        return Script(text, (Reported(tokens),), 0)
    ignored, widths = Ignored(text), _Widths(text, tokens)
    reported: list[Reported] = []
    queries = 0
    for part in queries_of(tokens, text, schema, database):
        queries += 1
        reported += [
            Reported(finding, widths.at(finding), edits)
            for finding, edits in _judge(part.tokens, text, part, version)
            if finding not in ignored
        ]
    reported.sort(key=lambda one: (one.finding.line or 0, one.finding.column or 0))
    return Script(text, tuple(reported), queries)


def fix_script(
    text: str,
    schema: Schema,
    version: StarRocksVersion,
    *,
    database: str | None = None,
    wanted: Callable[[Finding], bool] = bool,
) -> str:
    """The text with all findings mended that have a safe rewrite, are wanted and not silenced.

    A rewrite stays only if the linter then finds less, and nothing that it did not find before.
    """
    tokens = tokenise(text)
    if isinstance(tokens, Finding):
        return text
    ignored = Ignored(text)
    mended, done = [], 0
    for part in queries_of(tokens, text, schema, database):
        lines_before = text.count("\n", 0, part.start)

        def allowed(finding: Finding, lines_before: int = lines_before) -> bool:
            placed = replace(finding, line=(finding.line or 1) + lines_before)
            return wanted(finding) and placed not in ignored

        mended += [
            text[done : part.start],
            _fixed(text[part.start : part.end], part, version, allowed),
        ]
        done = part.end
    return "".join([*mended, text[done:]])


def _fixed(
    sql: str, part: Part, version: StarRocksVersion, allowed: Callable[[Finding], bool]
) -> str:
    while True:
        better = next(_improvements(sql, part, version, allowed), None)
        if better is None:
            return sql
        sql = better


def _improvements(
    sql: str, part: Part, version: StarRocksVersion, allowed: Callable[[Finding], bool]
) -> Iterator[str]:
    """The query with one finding less, for each that can be mended."""
    found = _judged(sql, part, version)
    codes = Counter(finding.code for finding, _ in found)
    for finding, edits in found:
        if edits and allowed(finding):
            candidate = applied(sql, edits)
            left = Counter(finding.code for finding, _ in _judged(candidate, part, version))
            if left < codes:
                yield candidate


def _judged(
    sql: str, part: Part, version: StarRocksVersion
) -> list[tuple[Finding, tuple[Edit, ...]]]:
    """What is found in a query in the place of another."""
    tokens = tokenise(sql)
    if isinstance(tokens, Finding):
        return [(tokens, ())]
    return list(_judge(tokens, sql, part, version))


def _judge(
    tokens: list[Token], text: str, part: Part, version: StarRocksVersion
) -> Iterator[tuple[Finding, tuple[Edit, ...]]]:
    """What is found in the query of these tokens, and the edits of the text that would mend it."""
    statement = read_statement(tokens, text)
    if isinstance(statement, Finding):
        yield unreadable(statement), ()
    elif statement is not None:
        subject = Subject(
            text, statement.tree, statement.tokens, part.schema, version, part.database
        )
        for finding, hit in examine(subject):
            yield finding, edits_of(finding.code, subject, hit)


def queries_of(
    tokens: list[Token], text: str, schema: Schema, database: str | None
) -> Iterator[Part]:
    """The queries of a text in order; DDL between them takes effect."""
    ddl = Ddl(schema, database)
    for chunk in split_statements(tokens):
        query = _query_in(chunk)
        if query:
            yield Part(query, ddl.schema, ddl.database)
        if query is not chunk:
            ddl.run(text[chunk[0].start : chunk[-1].end + 1])


def _query_in(chunk: list[Token]) -> list[Token]:
    """The tokens of a statement's query: all, those behind AS or INSERT INTO ..., or none."""
    first = chunk[0].text.upper()
    if first in _DESCRIBES and not any(token.token_type in _QUERY_STARTS for token in chunk):
        return []  # DESC t, DESC FILES(...)
    if first not in OTHER_STATEMENTS:
        return chunk
    depth = 0
    for i, token in enumerate(chunk):
        kind = token.token_type
        depth += (kind in _OPENING) - (kind in _CLOSING)
        if depth or kind not in _QUERY_STARTS:
            continue
        labelled = chunk[i + 1 : i + 2] and chunk[i + 1].text.upper() == "LABEL"
        if chunk[i - 1].token_type == TokenType.ALIAS or (first == "INSERT" and not labelled):
            return chunk[i:]
    return []


class _Widths:
    """Lengths of tokens by their place."""

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self._ends = {token.start: token.end + 1 for token in tokens}
        self._text = text

    def at(self, finding: Finding) -> int:
        """How many characters of its line the token at a finding's place has; at least 1."""
        if finding.line is None or finding.column is None:
            return 1
        start = self._lines[finding.line - 1] + finding.column - 1
        token = self._text[start : self._ends.get(start, start + 1)]
        return max(1, len(token.partition("\n")[0]))
