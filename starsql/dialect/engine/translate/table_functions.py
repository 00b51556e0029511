# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Functions that stand in FROM: what they return for one row of the sources before them.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/table-functions/
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlglot import exp

from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scalar import coerce
from starsql.dialect.engine.translate.scope import OutputColumn, Typed
from starsql.dialect.types import BIGINT, BITMAP, BOOLEAN, INT, JSON, NULL, VARCHAR

__all__ = ["table_function"]

_SERIES = ("TINYINT", "SMALLINT", "INT", "BIGINT")

Made = tuple[str, tuple[OutputColumn, ...]]
"""DuckDB text of a query, and its columns."""


def table_function(name: str, args: Sequence[Typed], node: exp.Expr) -> Made:
    """The rows of a table function. Raises Refusal."""
    build = _FUNCTIONS.get(name)
    if build is None:
        raise unsupported(f"the table function {name}", node)
    return build(args, node)


def _unnest(args: Sequence[Typed], node: exp.Expr) -> Made:
    """Arrays side by side; the shorter ones are filled up with NULL."""
    texts, columns = [], []
    for place, array in enumerate(args, 1):
        if array.type.kind != "ARRAY":
            raise reject("argument-types", f"unnest cannot be given {array.type}", node)
        texts.append(f"unnest({array.sql}) AS c{place}")
        item = array.type.args[0]
        columns.append(OutputColumn("unnest", f"c{place}", BOOLEAN if item == NULL else item))
    if not texts:
        raise reject("argument-types", "unnest needs an array", node)
    return f"SELECT {', '.join(texts)}", tuple(columns)


def _generate_series(args: Sequence[Typed], node: exp.Expr) -> Made:
    if len(args) not in (2, 3):
        raise reject(
            "argument-count", "generate_series needs a start, an end and maybe a step", node
        )
    if any(arg.type.kind not in (*_SERIES, "NULL") for arg in args):
        raise unsupported("generate_series of these arguments", node)
    type_ = BIGINT if any(arg.type == BIGINT for arg in args) else INT
    numbers = ", ".join(cast(arg.sql, arg.type, BIGINT) or "" for arg in args)
    series = f"SELECT CAST(unnest(generate_series({numbers})) AS {type_}) AS c1"
    return series, (OutputColumn("generate_series", "c1", type_),)


def _unnest_bitmap(args: Sequence[Typed], node: exp.Expr) -> Made:
    if [arg.type for arg in args] != [BITMAP]:
        raise reject("argument-types", "unnest_bitmap needs a bitmap", node)
    text = f"SELECT CAST(unnest({args[0].sql}) AS BIGINT) AS c1"
    return text, (OutputColumn("unnest_bitmap", "c1", BIGINT),)


def _subdivide_bitmap(args: Sequence[Typed], node: exp.Expr) -> Made:
    if len(args) != 2 or args[0].type != BITMAP or not args[1].type.is_integer:
        raise reject("argument-types", "subdivide_bitmap needs a bitmap and an integer", node)
    bitmap, size = args[0].sql, f"CAST({args[1].sql} AS BIGINT)"
    # a size below one gives no rows
    parts = (
        f"CASE WHEN {size} > 0 THEN list_transform(range(0, len({bitmap}), greatest({size}, 1)), "
        f"lambda sr_i: list_slice({bitmap}, sr_i + 1, sr_i + {size})) END"
    )
    return f"SELECT unnest({parts}) AS c1", (OutputColumn("subdivide_bitmap", "c1", BITMAP),)


def _json_each(args: Sequence[Typed], node: exp.Expr) -> Made:
    def failure() -> Refusal:
        return reject("argument-types", "json_each needs JSON", node)

    if len(args) != 1:
        raise failure()
    pairs = f"sr_json_each({coerce(args[0], JSON, failure)})"
    text = f"SELECT pair.key AS c1, pair.value AS c2 FROM (SELECT unnest({pairs}) AS pair)"
    return text, (OutputColumn("key", "c1", VARCHAR), OutputColumn("value", "c2", JSON))


_FUNCTIONS: dict[str, Callable[[Sequence[Typed], exp.Expr], Made]] = {
    "unnest": _unnest,
    "generate_series": _generate_series,
    "unnest_bitmap": _unnest_bitmap,
    "subdivide_bitmap": _subdivide_bitmap,
    "json_each": _json_each,
}
