"""Literals and notations that StarRocks' parser reads and then refuses."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from sqlglot import exp
from sqlglot.tokenizer_core import TokenType

from starsql.dialect.catalog import words
from starsql.dialect.lint.rule import Hit, Rule, Subject, text_of
from starsql.dialect.version import StarRocksVersion

__all__ = ["RULES"]

_BUILDER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "parser/AstBuilder.java"
)
_ODBC = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/"
    "analysis/OdbcScalarFunctionCall.java"
)
# Wider integers than LARGEINT are read as DECIMAL256 since that exists.
_WIDE_INTEGERS = StarRocksVersion(4, 0)
_LARGEINT_MAX = 2**127
_INT256_MAX = 2**255
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")

_ODBC_FUNCTIONS = words("""
    abs acos ascii asin atan atan2 bit_length bitand bitor ceiling char char_length concat cos cot
    curdate current_date current_time current_timestamp current_user cursessionid curtime database
    datediff dayname dayofmonth dayofweek dayofyear degrees difference exp extract floor hextoraw
    hour identity insert lcase left length locate log log10 lower ltrim minute mod month monthname
    now octet_length pi power quarter radians rand rawtohex repeat replace right round roundmagic
    rtrim second sign sin soundex space sqrt substr substring tan truncate ucase upper user week
    year
    """)


def numeric_overflow(subject: Subject) -> Iterator[Hit]:
    largest = _INT256_MAX if subject.version >= _WIDE_INTEGERS else _LARGEINT_MAX
    for literal in subject.all(exp.Literal):
        digits = "" if literal.is_string else literal.name
        if len(digits) > 38 and digits.isdigit() and int(digits) > largest:
            yield Hit(literal, (digits,), "write it as a string")


def invalid_date(subject: Subject) -> Iterator[Hit]:
    for kind in (TokenType.DATE, TokenType.DATETIME):
        for _, *after in subject.tokens_from(kind):
            if (
                after
                and after[0].token_type == TokenType.STRING
                and not _may_be_date(after[0].text)
            ):
                yield Hit(after[0], (after[0].text,), "write DATE '2024-01-31'")


def _may_be_date(text: str) -> bool:
    if not any(character.isdigit() for character in text):
        return False
    match = _DATE.match(text)
    if match is None:
        return True
    try:
        datetime.date(int(match[1]) or 1, int(match[2]), int(match[3]))
    except ValueError:
        return False
    return True


def array_slice(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Slice):
        if isinstance(node.parent, exp.Bracket):
            base = text_of(node.parent.this)
            yield Hit(node.parent, (), f"write array_slice({base}, 1, 2)")


def odbc_function(subject: Subject) -> Iterator[Hit]:
    for _, *after in subject.tokens_from(TokenType.L_BRACE):
        if len(after) == 2 and after[0].text.upper() == "FN":
            name = after[1]
            if name.text.lower() not in _ODBC_FUNCTIONS:
                yield Hit(name, (f"{name.text}(...)",), "write it without {fn }")


RULES = (
    Rule(
        "numeric-overflow",
        "Numeric overflow {}",
        numeric_overflow,
        bad=f"SELECT {'9' * 80}",
        good=f"SELECT {'9' * 30}, '{'9' * 80}'",
        url=_BUILDER,
        variants=("Invalid numeric literal {}",),
    ),
    Rule(
        "invalid-date",
        "Invalid date literal {}",
        invalid_date,
        bad="SELECT DATE '2024-02-30'",
        good="SELECT DATE '2024-02-29', date('2024-02-30')",
        url=_BUILDER,
    ),
    Rule(
        "array-slice",
        "Unsupported expr 'array slice'",
        array_slice,
        bad="SELECT tag[1:2] FROM tags",
        good="SELECT array_slice(tag, 1, 2), tag[1] FROM tags",
        url=_BUILDER,
    ),
    Rule(
        "odbc-function",
        "Invalid odbc scalar function '{}'",
        odbc_function,
        bad="SELECT {fn date_format(founded, '%Y')} FROM team",
        good="SELECT {fn now()}, date_format(founded, '%Y') FROM team",
        url=_ODBC,
    ),
)
