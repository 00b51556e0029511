"""`expression` of the grammar: conditions, operators, literals, lambdas, subscripts."""

from __future__ import annotations

from collections.abc import Callable

from starsql.dialect.catalog import words
from starsql.dialect.grammar.calls import BARE, SPECIAL, UNITS, WINDOWED, Calls
from starsql.dialect.grammar.lexer import BINARY, DECIMAL, DOTTED, INTEGER, STRING
from starsql.dialect.grammar.reader import NAMES

__all__ = ["COMPARISONS", "Expressions"]

COMPARISONS = words("= <> != < <= > >= <=>")
_CONNECTIVES = words("AND OR && ||")
_OPERATORS = words("^ * / % DIV MOD + - & | BITSHIFTLEFT BITSHIFTRIGHT BITSHIFTRIGHTLOGICAL")
_PREFIXES = words("- + ~ !")
_RANGES = words("IN BETWEEN LIKE RLIKE REGEXP")
_MATCHES = words("MATCH MATCH_ANY MATCH_ALL")
_LITERALS = words("NULL TRUE FALSE ?") | {STRING, INTEGER, DECIMAL, BINARY}


class Expressions(Calls):
    def expression(self) -> None:
        self.condition()
        while self.kinds[self.at] in _CONNECTIVES:
            self.at += 1
            self.condition()

    def condition(self) -> None:
        kinds = self.kinds
        while kinds[self.at] == "NOT":
            self.at += 1
        if kinds[self.at] == "BINARY" and (
            kinds[self.at + 1] in _LITERALS or kinds[self.at + 1] in NAMES
        ):
            self.at += 1
        self.predicate()
        while True:
            kind = kinds[self.at]
            if kind in COMPARISONS:
                self.at += 1
                self.predicate()
            elif kind == "IS":
                self.at += 1
                self.accept("NOT")
                self.expect("NULL")
            else:
                return

    def predicate(self) -> None:
        self.value()
        kinds = self.kinds
        kind = kinds[self.at]
        if kind == "NOT" and kinds[self.at + 1] in _RANGES:
            self.at += 1
            kind = kinds[self.at]
        if kind not in _RANGES:
            return
        self.at += 1
        if kind == "IN":
            if not self.subquery():
                self.enclosed(self.expression)
        elif kind == "BETWEEN":
            self.value()
            self.expect("AND")
            self.predicate()
        else:
            self.value()

    def value(self) -> None:
        self.primary()
        while self.kinds[self.at] in _OPERATORS:
            self.at += 1
            self.primary()

    def primary(self) -> None:
        kinds = self.kinds
        while kinds[self.at] in _PREFIXES:
            self.at += 1
        kind = kinds[self.at]
        if kind in _LITERALS:
            self.at += 1
        elif (special := _ATOMS.get(kind)) is not None:
            special(self)
        elif kind in NAMES:
            self.named()
        else:
            raise self.fail()
        while (suffix := _SUFFIXES.get(kinds[self.at])) is not None and suffix(self):
            pass

    def named(self) -> None:
        """A column, a call or a lambda of one parameter."""
        after = self.kinds[self.at + 1]
        if after == "(":
            self.call()
        elif after in (".", DOTTED) and self.kinds[self.after_name()] == "(":
            self.at = self.after_name() - 1
            self.call()
        elif after == "->" and self.kinds[self.at + 2] != STRING:
            self.at += 2
            self.lambda_body()
        else:
            self.at += 1

    def lambda_body(self) -> None:
        """An expression, or the pair `(key, value)` of a map's lambda."""
        if not self.attempt(self.expression):
            self.row()

    def parenthesised(self) -> None:
        if self.subquery():
            return
        kinds, start = self.kinds, self.at
        ahead = start + 1
        while kinds[ahead] in NAMES and kinds[ahead + 1] == ",":
            ahead += 2
        if kinds[ahead] in NAMES and kinds[ahead + 1] == ")" and kinds[ahead + 2] == "->":
            self.at = ahead + 3
            self.lambda_body()
            return
        self.at += 1
        self.expression()
        if kinds[self.at] == ",":  # (a, b) IN (SELECT ...)
            self.at += 1
            self.listed(self.expression)
            self.expect(")")
            self.accept("NOT")
            self.expect("IN")
            if not self.subquery():
                self.at += self.kinds[self.at] == "("
                raise self.fail("SELECT")
        else:
            self.expect(")")

    def case(self) -> None:
        self.at += 1
        if self.kinds[self.at] != "WHEN":
            self.expression()
        self.expect("WHEN")
        while True:
            self.expression()
            self.expect("THEN")
            self.expression()
            if not self.accept("WHEN"):
                break
        if self.accept("ELSE"):
            self.expression()
        self.expect("END")

    def exists(self) -> None:
        self.at += 1
        if not self.subquery():
            self.expect("(")
            raise self.fail("SELECT")

    def array(self) -> None:
        """`[1, 2]`, or with its type before it: `ARRAY<INT>[1, 2]`."""
        if self.kinds[self.at] == "ARRAY":
            self.type()
        self.expect("[")
        if not self.accept("]"):
            self.listed(self.expression)
            self.expect("]")

    def map(self) -> None:
        """`MAP{1: 2}`, `MAP<INT, INT>{1: 2}`; MAP is a function's or column's name too."""
        after = self.kinds[self.at + 1]
        if after == "<" and not self.attempt(self.type):
            after = ""
        elif after == "{":
            self.at += 1
        if after not in ("<", "{") or self.kinds[self.at] != "{":
            self.named()
            return
        self.at += 1
        if not self.accept("}"):
            self.listed(self.map_entry)
            self.expect("}")

    def map_entry(self) -> None:
        self.expression()
        self.expect(":")
        self.expression()

    def odbc(self) -> None:
        """`{fn now()}`"""
        self.at += 1
        self.expect("FN")
        self.primary()
        self.expect("}")

    def user_variable(self) -> None:
        self.at += 1
        if self.accept("@"):
            if self.kinds[self.at + 1 : self.at + 2] == ["."]:
                self.at += 2
            self.name()
        else:
            self.name_or_string()

    def interval(self) -> None:
        if not self.attempt(self._interval):
            self.named()

    def _interval(self) -> None:
        self.at += 1
        self.expression()
        self.one_of(UNITS)

    def dated(self) -> None:
        """`DATE '2024-01-01'`; DATE is a function's or column's name too."""
        if self.kinds[self.at + 1] == STRING:
            self.at += 2
        else:
            self.named()

    # -- what may follow a primary expression; each says whether it read anything ------------------

    def field(self) -> bool:
        self.at += 1
        self.name()
        return True

    def dotted_field(self) -> bool:
        self.at += 1
        return True

    def subscript(self) -> bool:
        self.at += 1
        start = self.at
        self.accept(INTEGER)
        if self.accept(":"):
            self.accept(INTEGER)
        else:
            self.at = start
            self.value()
        self.expect("]")
        return True

    def arrow(self) -> bool:
        self.at += 1
        self.string()
        return True

    def collate(self) -> bool:
        self.at += 1
        self.name_or_string()
        return True

    def full_text_match(self) -> bool:
        start = self.at
        self.accept("NOT")
        if self.kinds[self.at] in _MATCHES:
            self.at += 1
            if self.attempt(self.primary):
                return True
        self.at = start
        return False


_Read = Callable[[Expressions], None]
_Suffix = Callable[[Expressions], bool]

_ATOMS: dict[str, _Read] = {
    "(": Expressions.parenthesised,
    "[": Expressions.array,
    "{": Expressions.odbc,
    "@": Expressions.user_variable,
    "ARRAY": Expressions.array,
    "CASE": Expressions.case,
    "CAST": Expressions.cast,
    "CONVERT": Expressions.convert,
    "DATE": Expressions.dated,
    "DATETIME": Expressions.dated,
    "EXISTS": Expressions.exists,
    "EXTRACT": Expressions.extract,
    "INTERVAL": Expressions.interval,
    "MAP": Expressions.map,
    "TIMESTAMPADD": Expressions.timestamp_arithmetic,
    "TIMESTAMPDIFF": Expressions.timestamp_arithmetic,
    **dict.fromkeys(BARE, Expressions.bare_call),
    **dict.fromkeys(SPECIAL, Expressions.special_call),
    **dict.fromkeys(WINDOWED, Expressions.window_call),
}
_SUFFIXES: dict[str, _Suffix] = {
    ".": Expressions.field,
    DOTTED: Expressions.dotted_field,
    "[": Expressions.subscript,
    "->": Expressions.arrow,
    "COLLATE": Expressions.collate,
    "NOT": Expressions.full_text_match,
    **dict.fromkeys(_MATCHES, Expressions.full_text_match),
}
