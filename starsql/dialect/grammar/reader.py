"""What every rule of the grammar is read with: tokens, alternatives, lists."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from starsql.dialect.catalog import catalog, words
from starsql.dialect.grammar.lexer import DOTTED, INTEGER, NAME, STRING

__all__ = ["KEYWORDS", "NAMES", "NoMatch", "Reader"]

# Words that have a role in queries and are names elsewhere (`nonReserved` in the grammar).
_SOFT = words("""
    ANTI ARRAY_AGG ARRAY_AGG_DISTINCT ASSERT_ROWS AVG AWARE BEFORE BINARY BOOLEAN CAST COSTS COUNT
    CUME_DIST CURRENT DATE DATETIME END EXCEPT EXCLUDE EXTRACT FILTER FIRST FN FOLLOWING FORMAT
    GROUP_CONCAT INTERVAL LAST LOGICAL LOGS MAP MATCH MATCH_ALL MATCH_ANY MAX MIN MINUS NULLS
    NUMBER NUMERIC OF OFFSET PARTITIONS PASSWORD PERCENT_RANK PIVOT PRECEDING PROPERTIES QUALIFY
    RANK REASON RECURSIVE REPLICA ROLLUP ROW SAMPLE SCHEDULER SEMI SEPARATOR SETS SIGNED STRING
    STRING_AGG STRUCT SUM SYSTEM_TIME TABLET TABLETS TEMPORARY TIME TIMES TIMESTAMP TIMESTAMPADD
    TIMESTAMPDIFF TRACE UNBOUNDED VARBINARY VARIANT VERBOSE VERSION
    YEAR MONTH WEEK DAY HOUR MINUTE SECOND QUARTER
    """)
KEYWORDS = {word: word for word in catalog().reserved | _SOFT}
NAMES = _SOFT | {NAME, "[*]"}


class NoMatch(Exception):
    """The token at hand does not fit; `furthest` and `expected` of the reader say which."""


class Reader(ABC):
    def __init__(self, kinds: list[str]) -> None:
        self.kinds = kinds
        self.at = 0
        self.furthest = 0
        """The last token that something failed at."""
        self.expected = ""
        """What was wanted there, if only one thing was."""
        self.subquery_ends: dict[int, int] = {}
        """By where "(" stands: where the subquery in it ends, or -1 if it holds none."""

    @abstractmethod
    def query(self) -> None:
        """`queryRelation`"""

    def fail(self, expected: str = "") -> NoMatch:
        if self.at > self.furthest:
            self.furthest, self.expected = self.at, expected
        elif self.at == self.furthest and self.expected != expected:
            self.expected = ""
        return NoMatch()

    def accept(self, kind: str) -> bool:
        if self.kinds[self.at] == kind:
            self.at += 1
            return True
        return False

    def expect(self, kind: str) -> None:
        if self.kinds[self.at] != kind:
            raise self.fail(kind)
        self.at += 1

    def one_of(self, kinds: frozenset[str]) -> str:
        kind = self.kinds[self.at]
        if kind not in kinds:
            raise self.fail()
        self.at += 1
        return kind

    def attempt(self, rule: Callable[[], None]) -> bool:
        """Read a rule if it fits; if not, stay."""
        start = self.at
        try:
            rule()
        except NoMatch:
            self.at = start
            return False
        return True

    def listed(self, rule: Callable[[], object]) -> None:
        """`rule (',' rule)*`"""
        rule()
        while self.kinds[self.at] == ",":
            self.at += 1
            rule()

    def enclosed(self, rule: Callable[[], object]) -> None:
        """`'(' rule (',' rule)* ')'`"""
        self.expect("(")
        self.listed(rule)
        self.expect(")")

    def name(self) -> None:
        self.one_of(NAMES)

    def name_or_string(self) -> None:
        if not self.accept(STRING):
            self.name()

    def string(self) -> None:
        self.expect(STRING)

    def integer(self) -> None:
        self.expect(INTEGER)

    def qualified_name(self) -> None:
        self.name()
        while not self.accept(DOTTED):
            if self.kinds[self.at] != ".":
                return
            self.at += 1
            self.name()

    def after_name(self) -> int:
        """Index of the token behind the dotted name that begins here."""
        kinds, i = self.kinds, self.at + 1
        while True:
            if kinds[i] == DOTTED:
                i += 1
            elif kinds[i] == "." and kinds[i + 1] in NAMES:
                i += 2
            else:
                return i

    def subquery(self) -> bool:
        """`'(' query ')'`, if that is what begins here."""
        start = self.at
        end = self.subquery_ends.get(start)
        if end is None:
            end = -1
            ahead = start
            while self.kinds[ahead] == "(":
                ahead += 1
            if (
                ahead > start
                and self.kinds[ahead] in ("SELECT", "WITH")
                and self.attempt(self._subquery)
            ):
                end = self.at
            self.subquery_ends[start] = end
        if end < 0:
            return False
        self.at = end
        return True

    def _subquery(self) -> None:
        self.at += 1
        self.query()
        self.expect(")")
