"""Operators and casts whose meaning differs between the sources and StarRocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.adapt.rewriting import Kind, Rewriting, is_text_literal, text

__all__ = ["casts", "collations", "comparisons", "division", "like", "real_literals", "truth"]

_NUMBER = re.compile(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_COMPARISONS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.NullSafeEQ)
_ARITHMETIC = (exp.Add, exp.Sub, exp.Mul, exp.Div)
_NUMBERS = ("integer", "number")


# -- arithmetic ------------------------------------------------------------------------------------


def division(work: Rewriting) -> None:
    """`/` of integers is DIV where the source's quotient is an integer; elsewhere as in StarRocks.

    sqlglot's own marks for it are taken off, because it knows no types of columns. MySQL's quotient
    is a decimal of four more digits, Hive's and Spark's a double: StarRocks' is a double too.
    """
    for node in list(work.tree.find_all(exp.Div)):
        node.set("typed", None)
        node.set("safe", None)
        if work.source in ("sqlite", "postgres"):
            _integer_division(work, node)
    if work.source == "sqlite":
        _integer_modulo(work)
        _years_of_dates(work)
    work.resolve_again()


def _integer_division(work: Rewriting, node: exp.Div) -> None:
    kinds = [work.kind(node.this), work.kind(node.expression)]
    if all(kind in ("integer", "boolean") for kind in kinds):
        work.note("integer-division", "`/` of integers gives an integer there; it is DIV here")
        work.replace(node, exp.IntDiv(this=node.this, expression=node.expression))
    elif None in kinds:
        work.note("division-unknown", "`/` of operands of unknown type is taken for a decimal one")


def _integer_modulo(work: Rewriting) -> None:
    """SQLite's % makes integers of its operands: https://www.sqlite.org/lang_expr.html"""
    for node in work.tree.find_all(exp.Mod):
        for key in ("this", "expression"):
            if work.kind(node.args[key]) == "number":
                node.set(key, exp.cast(node.args[key], "BIGINT"))
                work.note("integer-modulo", "`%` takes the integers of its operands")


def real_literals(work: Rewriting) -> None:
    """`1.0` is a double in SQLite, and in StarRocks a decimal, whose quotients have few digits."""
    if work.source != "sqlite":
        return
    for node in list(work.tree.find_all(exp.Literal)):
        outer = node.parent
        while isinstance(outer, (exp.Paren, exp.Neg)):
            outer = outer.parent
        if isinstance(outer, _ARITHMETIC) and not node.is_string and not node.name.isdigit():
            work.note("real-literal", "numbers with a point are reckoned with as doubles")
            node.replace(exp.cast(node.copy(), "DOUBLE"))
    work.resolve_again()


def _years_of_dates(work: Rewriting) -> None:
    """SQLite reckons with the number that a text begins with, which of a date is its year."""
    for node in work.tree.find_all(*_ARITHMETIC):
        for side in (node.this, node.expression):
            if work.column_kind(side) in ("date", "datetime"):
                side.replace(exp.Year(this=side.copy()))
                work.note("date-arithmetic", "a date that is reckoned with stands for its year")


# -- casts -----------------------------------------------------------------------------------------

_DEFAULT_DECIMAL = "DECIMAL(38, 9)"


def casts(work: Rewriting) -> None:
    """The types of casts by their StarRocks names, of the width that they have in the source."""
    for node in work.tree.find_all(exp.Cast):
        to = node.args["to"]
        wanted = _cast_type(work, to)
        if wanted is not None and wanted != to.sql("starrocks"):
            node.set("to", exp.DataType.build(wanted, dialect="starrocks"))
        rounds = work.source in ("mysql", "postgres")
        if rounds and to.this in exp.DataType.INTEGER_TYPES and work.kind(node.this) == "number":
            node.set("this", exp.Round(this=node.this))
            work.note("cast-rounds", "a cast to an integer rounds there and cuts off here")


def _cast_type(work: Rewriting, to: exp.DataType) -> str | None:
    """The type to cast to; None if sqlglot's is right."""
    kind = to.this
    if kind in (exp.DType.UBIGINT, exp.DType.UINT):
        return "LARGEINT"
    if kind in (exp.DType.CHAR, exp.DType.NCHAR) and not to.expressions:
        return "STRING"  # StarRocks reads CHAR as CHAR(1)
    if kind in (exp.DType.BINARY, exp.DType.BLOB):
        return "VARBINARY"
    if kind == exp.DType.DECIMAL and not to.expressions:
        # SQLite: as it is; Postgres: of any scale; StarRocks: without decimals
        return {"sqlite": "DOUBLE", "postgres": _DEFAULT_DECIMAL}.get(work.source)
    if work.source == "sqlite" and kind in exp.DataType.INTEGER_TYPES:
        return "BIGINT"
    if work.source == "sqlite" and kind == exp.DType.FLOAT:
        return "DOUBLE"
    return None


# -- comparisons -----------------------------------------------------------------------------------


def comparisons(work: Rewriting) -> None:
    """Comparisons of texts with numbers, as the source converts them.

    SQLite turns the number into text beside a column of texts, and a text that looks like a number
    into one beside a column of numbers (https://www.sqlite.org/datatype3.html, 4.2). MySQL, Hive
    and Spark compare as numbers.
    """
    for node, operand, other in list(_compared(work.tree)):
        if work.source == "sqlite":
            _by_affinity(work, node, operand, other)
        elif work.kind(operand) == "text" and isinstance(other, exp.Literal):
            _as_numbers(work, operand, other)
    work.resolve_again()


def _compared(tree: exp.Expr) -> Iterator[tuple[exp.Expr, exp.Expr, exp.Expr]]:
    """Each comparison, an operand and what it is compared with; both ways round."""
    for node in tree.find_all(*_COMPARISONS, exp.Between, exp.In):
        if isinstance(node, exp.Between):
            yield node, node.this, node.args["low"]
            yield node, node.this, node.args["high"]
        elif isinstance(node, exp.In):
            for value in node.expressions:
                yield node, node.this, value
        else:
            yield node, node.this, node.expression
            yield node, node.expression, node.this


def _by_affinity(work: Rewriting, node: exp.Expr, operand: exp.Expr, other: exp.Expr) -> None:
    kind = work.column_kind(operand)
    value = _literal_of(other)
    if kind is None:
        return
    if value is None:
        _text_with_computed(work, kind, other)
        return
    if kind == "text" and not value.is_string:
        work.note("number-to-text", "a number beside a column of texts is compared as text")
        work.replace(other, text(_as_sqlite_text(other.sql("sqlite"))))
    elif kind in _NUMBERS and value.is_string:
        _number_with_text(work, node, operand, value)
    elif kind in ("date", "datetime") and value.is_string and not _DATE.match(value.name):
        work.note("date-as-text", "a date beside a text that is no date is compared as text")
        operand.replace(exp.cast(operand.copy(), "STRING"))


def _text_with_computed(work: Rewriting, kind: Kind, other: exp.Expr) -> None:
    """A text column beside a number that is no column, which has no affinity of its own."""
    if kind == "text" and work.kind(other) in _NUMBERS and work.column_kind(other) is None:
        work.note("number-to-text", "a number beside a column of texts is compared as text")
        other.replace(exp.cast(other.copy(), "STRING"))


def _literal_of(node: exp.Expr) -> exp.Literal | None:
    inner = node.this if isinstance(node, exp.Neg) else node
    return inner if isinstance(inner, exp.Literal) else None


def _as_sqlite_text(number: str) -> str:
    """A number as SQLite writes it: integers as they are, others with a decimal point."""
    return number if re.fullmatch(r"-?\d+", number) else repr(float(number))


def _number_with_text(
    work: Rewriting, node: exp.Expr, operand: exp.Expr, value: exp.Literal
) -> None:
    if _NUMBER.fullmatch(value.name):
        work.note("text-to-number", "a text that is a number is compared as a number")
        work.replace(value, exp.Literal.number(value.name.strip().removeprefix("+")))
        return
    work.note("number-below-text", "a number is never equal to, and always less than, a text")
    if isinstance(node, (exp.EQ, exp.NEQ, exp.In)):
        operand.replace(exp.cast(operand.copy(), "STRING"))
    elif isinstance(node, (exp.LT, exp.LTE, exp.GT, exp.GTE)):
        number_first = node.this is operand
        less = isinstance(node, (exp.LT, exp.LTE)) == number_first
        # Constant for all numbers, NULL for NULL, as a comparison is.
        sign = exp.GTE if less else exp.LT
        work.replace(
            node, sign(this=exp.Abs(this=operand.copy()), expression=exp.Literal.number(0))
        )


def _as_numbers(work: Rewriting, operand: exp.Expr, other: exp.Literal) -> None:
    if work.source != "postgres" and not other.is_string:
        work.note("text-as-number", "a text beside a number is compared as a number")
        operand.replace(exp.cast(operand.copy(), "DOUBLE"))


# -- texts -----------------------------------------------------------------------------------------


def like(work: Rewriting) -> None:
    """LIKE with the source's letter case and escapes, on texts; GLOB as LIKE.

    SQLite ignores the case of ASCII letters and escapes nothing unless ESCAPE says so
    (https://www.sqlite.org/lang_expr.html#like); StarRocks knows the backslash only.
    """
    for glob in list(work.tree.find_all(exp.Glob)):
        _glob(work, glob)
    for node in list(work.tree.find_all(exp.Like)):
        escape = node.parent if isinstance(node.parent, exp.Escape) else None
        character = escape.expression.name if escape is not None else _escape_of(work, node)
        pattern = node.expression
        if is_text_literal(pattern):
            node.set("expression", text(_escaped(pattern.name, character)))
        elif escape is not None:
            work.refuse("ESCAPE of a pattern that is no literal", "write the pattern out")
        if work.kind(node.this) not in ("text", None):
            node.set("this", exp.cast(node.this, "STRING"))
            work.note("like-on-text", "LIKE takes texts only; the number is cast")
        if work.source == "sqlite" and not node.meta.get("glob"):
            _ignore_case(work, node)
        if escape is not None:
            work.note("like-escape", "ESCAPE became backslashes in the pattern")
            work.replace(escape, node)
    work.resolve_again()


def _escape_of(work: Rewriting, node: exp.Like) -> str:
    """The character that escapes where ESCAPE names none; empty if nothing does."""
    return "" if work.source == "sqlite" and not node.meta.get("glob") else "\\"


def _escaped(pattern: str, character: str) -> str:
    """A pattern with backslashes for escapes, in place of another character or of none."""
    if character == "\\":
        return pattern
    parts: list[str] = []
    characters = iter(pattern)
    for one in characters:
        if one == character:
            parts.append("\\" + next(characters, ""))
        else:
            parts.append("\\\\" if one == "\\" else one)
    return "".join(parts)


def _ignore_case(work: Rewriting, node: exp.Like) -> None:
    pattern = node.expression
    if is_text_literal(pattern):
        if not re.search("[A-Za-z]", pattern.name):
            return
        node.set("expression", text(_lower_ascii(pattern.name)))
    else:
        node.set("expression", exp.Lower(this=pattern))
    if not isinstance(node.this, exp.Lower):
        node.set("this", exp.Lower(this=node.this))
    work.note("like-case", "LIKE ignores the case of letters there; here both sides are lowered")


def _lower_ascii(value: str) -> str:
    return re.sub("[A-Z]+", lambda match: match[0].lower(), value)


def _glob(work: Rewriting, node: exp.Glob) -> None:
    pattern = node.expression
    if not is_text_literal(pattern) or "[" in pattern.name:
        work.refuse("GLOB with a set of characters", "write REGEXP")
        return
    written = re.sub(r"([%_\\])", r"\\\1", pattern.name).replace("*", "%").replace("?", "_")
    new = exp.Like(this=node.this, expression=text(written))
    new.meta["glob"] = True
    work.note("glob", "GLOB is a LIKE that minds the case of letters")
    work.replace(node, new)


def collations(work: Rewriting) -> None:
    """COLLATE NOCASE compares and sorts in lower case; COLLATE BINARY is what StarRocks does."""
    if work.source != "sqlite":
        return
    for node in list(work.tree.find_all(exp.Collate)):
        name = node.expression.name.upper()
        if name == "NOCASE":
            parent = node.parent
            for side in ("this", "expression"):
                other = parent.args.get(side) if isinstance(parent, _COMPARISONS) else None
                if other is not None and other is not node:
                    other.replace(exp.Lower(this=other.copy()))
            work.replace(node, exp.Lower(this=node.this))
            work.note("collate-nocase", "COLLATE NOCASE is lower() on both sides")
        elif name in ("BINARY", "RTRIM"):
            if name == "RTRIM":
                work.refuse("COLLATE RTRIM", "write rtrim()")
            work.replace(node, node.this)
    work.resolve_again()


# -- truth values ----------------------------------------------------------------------------------


def truth(work: Rewriting) -> None:
    """`a IS TRUE`, which is never NULL, as `a <=> TRUE`; sqlglot would drop the IS."""
    for node in list(work.tree.find_all(exp.Is)):
        if isinstance(node.expression, exp.Boolean):
            operand = node.this
            if work.kind(operand) != "boolean":
                operand = exp.cast(operand, "BOOLEAN")
            work.note("is-true", "IS TRUE and IS FALSE are `<=>`")
            work.replace(node, exp.NullSafeEQ(this=operand, expression=node.expression))
    work.resolve_again()
