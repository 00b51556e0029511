"""Trees to StarRocks text, in the spellings that StarRocks has and sqlglot avoids."""

from __future__ import annotations

from sqlglot import exp

from starsql.dialect.parse import to_sql

__all__ = ["write"]


def write(tree: exp.Expr) -> str:
    """StarRocks text of a tree, which is changed to be written so.

    NULLS FIRST and LAST, which sqlglot would simulate by another sort key; SUBSTR by this name; the
    units of DATE_TRUNC in lower case, as StarRocks wants them.
    """
    for ordered in tree.find_all(exp.Ordered):
        _order_nulls(ordered)
    for node in list(tree.find_all(exp.Substring)):
        arguments = [node.args.get(key) for key in ("this", "start", "length")]
        call = exp.Anonymous(this="SUBSTR", expressions=[a for a in arguments if a is not None])
        node.replace(call)
    for trunc in list(tree.find_all(exp.TimestampTrunc, exp.DateTrunc)):
        unit = exp.Literal.string(trunc.text("unit").lower())
        trunc.replace(exp.Anonymous(this="DATE_TRUNC", expressions=[unit, trunc.this]))
    return to_sql(tree)


def _order_nulls(ordered: exp.Ordered) -> None:
    """StarRocks puts NULLs first in ascending order, last in descending."""
    usual = not ordered.args.get("desc")
    first = bool(ordered.args.get("nulls_first"))
    ordered.set("nulls_first", usual)
    if first != usual:
        # What sqlglot writes last of an ordering, whatever it is.
        ordered.set("with_fill", exp.var("NULLS FIRST" if first else "NULLS LAST"))
