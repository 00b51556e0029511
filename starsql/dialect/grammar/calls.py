"""Function calls of the grammar, each with its own idea of arguments, and types."""

from __future__ import annotations

from abc import abstractmethod

from starsql.dialect.catalog import words
from starsql.dialect.grammar.lexer import INTEGER
from starsql.dialect.grammar.reader import NAMES, Reader

__all__ = ["BARE", "QUANTIFIERS", "SPECIAL", "UNITS", "WINDOWED", "Calls"]

UNITS = words("YEAR MONTH WEEK DAY HOUR MINUTE SECOND QUARTER MILLISECOND MICROSECOND")
QUANTIFIERS = words("DISTINCT ALL")
# Aggregates with DISTINCT, ORDER BY and FILTER, and how many arguments they have beside these.
_AGGREGATES = {
    "ARRAY_AGG": (1, 1),
    "ARRAY_AGG_DISTINCT": (1, 1),
    "AVG": (1, 1),
    "COUNT": (0, 999),
    "GROUP_CONCAT": (1, 999),
    "MAX": (1, 1),
    "MIN": (1, 1),
    "STRING_AGG": (2, 2),
    "SUM": (1, 1),
}
_ORDERED = words("ARRAY_AGG ARRAY_AGG_DISTINCT GROUP_CONCAT STRING_AGG")
WINDOWED = words("ROW_NUMBER DENSE_RANK NTILE LEAD LAG FIRST_VALUE LAST_VALUE")
_NULL_IGNORING = words("LEAD LAG FIRST_VALUE LAST_VALUE")
_NULL_PLACES = words("FIRST LAST")
_DIRECTIONS = words("PRECEDING FOLLOWING")
# Reserved words that are functions all the same, and with how many arguments.
SPECIAL = {
    "CHAR": (1, 1),
    "DATABASE": (0, 0),
    "GROUPING": (0, 999),
    "GROUPING_ID": (0, 999),
    "IF": (0, 999),
    "LAST_QUERY_ID": (0, 0),
    "LEFT": (2, 2),
    "LIKE": (2, 2),
    "MOD": (2, 2),
    "REGEXP": (2, 2),
    "REPLACE": (0, 999),
    "RIGHT": (2, 2),
    "RLIKE": (2, 2),
    "SCHEMA": (0, 0),
}
BARE = words(
    "CURRENT_USER CURRENT_ROLE CURRENT_GROUP CURRENT_WAREHOUSE CURRENT_DATE CURRENT_TIME "
    "CURRENT_TIMESTAMP LOCALTIME LOCALTIMESTAMP"
)
_SIZED_TYPES = words(
    "TINYINT SMALLINT INT INTEGER BIGINT LARGEINT CHAR VARCHAR VARBINARY BINARY DECIMAL DECIMALV2 "
    "DECIMAL32 DECIMAL64 DECIMAL128 DECIMAL256 NUMERIC NUMBER"
)
_SCALED_TYPES = frozenset(t for t in _SIZED_TYPES if t.startswith(("DECIMAL", "NUM")))
_PLAIN_TYPES = words(
    "BOOLEAN FLOAT DOUBLE DATE DATETIME TIME STRING TEXT BITMAP HLL PERCENTILE JSON VARIANT"
)


class Calls(Reader):
    @abstractmethod
    def expression(self) -> None:
        """`expression`"""

    @abstractmethod
    def value(self) -> None:
        """`valueExpression`, which has no comparison in it."""

    @abstractmethod
    def named(self) -> None:
        """A word that turned out to be an ordinary name: of a column, a function, ..."""

    def call(self) -> None:
        kinds = self.kinds
        kind = kinds[self.at]
        self.at += 2
        if kind in _AGGREGATES:
            self.aggregate(kind)
        elif kinds[self.at] in NAMES and kinds[self.at + 1] == "=>":
            self.listed(self.named_argument)
            self.expect(")")
            return
        else:
            self.arguments()
        if kinds[self.at] == "OVER":
            self.over()

    def arguments(self) -> None:
        if not self.accept(")"):
            self.listed(self.expression)
            self.expect(")")

    def named_argument(self) -> None:
        self.name()
        self.expect("=>")
        self.expression()

    def aggregate(self, kind: str) -> None:
        """Arguments and FILTER; with neither DISTINCT nor ORDER BY their number is not checked."""
        kinds = self.kinds
        if kind == "COUNT" and self.accept("*"):
            self.expect(")")
        else:
            quantified = kinds[self.at] in QUANTIFIERS and kind != "ARRAY_AGG_DISTINCT"
            if quantified:
                self.at += 1
                self.hint()
            count = self.aggregated()
            ordered = kinds[self.at] == "ORDER" and kind in _ORDERED
            least, most = _AGGREGATES[kind]
            if (quantified or ordered) and not least <= count <= most:
                raise self.fail("," if count < least else ")")
            if ordered:
                self.order()
            if kind == "GROUP_CONCAT" and self.accept("SEPARATOR"):
                self.expression()
            self.expect(")")
        if kinds[self.at] == "FILTER" and kinds[self.at + 1] == "(":
            self.at += 2
            self.expect("WHERE")
            self.expression()
            self.expect(")")

    def aggregated(self) -> int:
        """Expressions with commas between them; returns how many."""
        if self.kinds[self.at] == ")":
            return 0
        self.expression()
        count = 1
        while self.accept(","):
            self.expression()
            count += 1
        return count

    def window_call(self) -> None:
        kind = self.kinds[self.at]
        self.at += 1
        self.expect("(")
        if kind in ("ROW_NUMBER", "DENSE_RANK"):
            self.expect(")")
        elif not self.accept(")"):
            self.expression()
            self.ignore_nulls(kind)
            while self.accept(","):
                self.expression()
            self.expect(")")
        self.ignore_nulls(kind)
        if self.kinds[self.at] != "OVER":
            raise self.fail("OVER")
        self.over()

    def ignore_nulls(self, kind: str) -> None:
        if kind in _NULL_IGNORING and self.accept("IGNORE"):
            self.expect("NULLS")

    def over(self) -> None:
        self.at += 1
        self.expect("(")
        self.hint()
        if self.accept("PARTITION"):
            self.expect("BY")
            self.listed(self.expression)
        if self.kinds[self.at] == "ORDER":
            self.order()
        if self.kinds[self.at] in ("ROWS", "RANGE"):
            self.at += 1
            if self.accept("BETWEEN"):
                self.bound()
                self.expect("AND")
            self.bound()
        self.expect(")")

    def bound(self) -> None:
        kinds = self.kinds
        if kinds[self.at] == "CURRENT" and kinds[self.at + 1] == "ROW":
            self.at += 2
            return
        if kinds[self.at] == "UNBOUNDED" and kinds[self.at + 1] in ("PRECEDING", "FOLLOWING"):
            self.at += 1
        else:
            self.expression()
        self.one_of(_DIRECTIONS)

    def special_call(self) -> None:
        """A call of a reserved word: LEFT(a, 1), IF(a, b, c), DATABASE()."""
        least, most = SPECIAL[self.kinds[self.at]]
        self.at += 1
        self.expect("(")
        if least == 0 and self.accept(")"):
            return
        for i in range(most):
            if i:
                if i >= least and self.kinds[self.at] != ",":
                    break
                self.expect(",")
            self.expression()
        self.expect(")")

    def bare_call(self) -> None:
        """CURRENT_DATE, CURRENT_DATE(), CURRENT_TIMESTAMP(6)"""
        kind = self.kinds[self.at]
        self.at += 1
        if self.accept("("):
            if kind == "CURRENT_TIMESTAMP":
                self.accept(INTEGER)
            self.expect(")")

    def cast(self) -> None:
        if self.kinds[self.at + 1] != "(":
            self.named()
            return
        self.at += 2
        self.expression()
        if self.accept("AS"):
            self.type()
        else:  # a function of that name
            while self.accept(","):
                self.expression()
        self.expect(")")

    def convert(self) -> None:
        self.at += 1
        self.expect("(")
        self.expression()
        self.expect(",")
        self.type()
        self.expect(")")

    def extract(self) -> None:
        kinds = self.kinds
        if kinds[self.at + 1] != "(" or kinds[self.at + 3] != "FROM":
            self.named()
            return
        self.at += 2
        self.name()
        self.at += 1
        self.value()
        self.expect(")")

    def timestamp_arithmetic(self) -> None:
        """TIMESTAMPADD(unit, ...): some units are reserved words."""
        if self.kinds[self.at + 1] == "(" and self.kinds[self.at + 2] in UNITS:
            self.at += 3
            for _ in range(2):
                self.expect(",")
                self.expression()
            self.expect(")")
        else:
            self.named()

    def row(self) -> None:
        self.enclosed(self.expression)

    def order(self) -> None:
        self.at += 1
        self.expect("BY")
        self.listed(self.sort_item)

    def sort_item(self) -> None:
        if not self.accept("ALL"):
            self.expression()
        if self.kinds[self.at] in ("ASC", "DESC"):
            self.at += 1
        if self.accept("NULLS"):
            self.one_of(_NULL_PLACES)

    def hint(self) -> None:
        """`[name, ...]` or `[name | column (value, ...)]`, if there is one."""
        if not self.accept("["):
            return
        self.name()
        if self.accept("|"):
            self.qualified_name()
            self.enclosed(self.value)
        else:
            while self.accept(","):
                self.name()
        self.expect("]")

    # -- types ----------------------------------------------------------------------------------

    def type(self) -> None:
        kind = self.kinds[self.at]
        self.at += 1
        if kind in _SIZED_TYPES:
            if self.accept("("):
                self.integer()
                if kind in _SCALED_TYPES and self.accept(","):
                    self.integer()
                self.expect(")")
        elif kind in ("SIGNED", "UNSIGNED"):
            if not self.accept("INT"):
                self.accept("INTEGER")
        elif kind in ("ARRAY", "MAP", "STRUCT"):
            self.nested_type(kind)
        elif kind not in _PLAIN_TYPES:
            self.at -= 1
            raise self.fail()

    def nested_type(self, kind: str) -> None:
        self.expect("<")
        if kind == "STRUCT":
            self.listed(self.subfield)
        else:
            self.type()
            if kind == "MAP":
                self.expect(",")
                self.type()
        self.expect(">")

    def subfield(self) -> None:
        self.qualified_name()
        self.type()
