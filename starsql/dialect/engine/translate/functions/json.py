"""Functions of JSON. The work is done in `natives/json.py`.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/json-functions/
"""

from __future__ import annotations

from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import BIGINT, BOOLEAN, DOUBLE, INT, JSON, NULL, VARCHAR, Type

__all__ = ["SCALARS"]


def _json(call: Call, value: Typed) -> str:
    """An argument as JSON: text is parsed, NULL stays NULL."""
    return coerce(value, JSON, call.mismatch)


def _array(call: Call) -> Typed:
    items = ", ".join(_json(call, arg) for arg in call.args)
    return Typed(f"sr_json_array(CAST([{items}] AS VARCHAR[]))", JSON)


def _object(call: Call) -> Typed:
    items = ", ".join(_json(call, arg) for arg in call.args)
    return Typed(f"sr_json_object(CAST([{items}] AS VARCHAR[]))", JSON)


def _remove(call: Call) -> Typed:
    document, *paths = (arg.sql for arg in call.args)
    return Typed(f"sr_json_remove({document}, [{', '.join(paths)}])", JSON)


def _to_json(call: Call) -> Typed:
    value = call.args[0]
    if value.type == NULL:
        return Typed("CAST(NULL AS VARCHAR)", JSON)
    if value.type.kind not in ("MAP", "STRUCT"):
        raise call.mismatch()
    text = cast(value.sql, value.type, JSON)
    if text is None:
        raise call.refuse(f"{value.type}")
    return Typed(text, JSON)


def _maybe_path(function: str, returns: Type) -> Scalar:
    """A function of a document and a path that may be left out."""

    def build(call: Call) -> Typed:
        path = call.args[1].sql if len(call.args) > 1 else "''"
        return Typed(f"{function}({call.args[0].sql}, {path})", returns)

    return Scalar("j s?", None, build=build)


SCALARS: dict[str, Scalar] = {
    "parse_json": Scalar("s", JSON, "sr_json({0})"),
    "json_query": Scalar("j s", JSON, "sr_json_query({args})"),
    "json_string": Scalar("j", VARCHAR, "{0}"),
    "json_exists": Scalar("j s", BOOLEAN, "sr_json_exists({args})"),
    "json_length": _maybe_path("sr_json_length", INT),
    "json_keys": _maybe_path("sr_json_keys", JSON),
    "json_array": Scalar("a*", None, build=_array),
    "json_object": Scalar("a*", None, build=_object),
    "json_remove": Scalar("j s s*", None, build=_remove),
    "json_pretty": Scalar("j", VARCHAR, "sr_json_pretty({0})"),
    "is_json_scalar": Scalar("j", BOOLEAN, "sr_json_is_scalar({0})"),
    "to_json": Scalar("a", None, build=_to_json),
    "get_json_string get_json_object": Scalar("j s", VARCHAR, "sr_json_get_text({args})"),
    "get_json_int": Scalar("j s", BIGINT, "sr_json_get_int({args})"),
    "get_json_double": Scalar("j s", DOUBLE, "sr_json_get_real({args})"),
    "get_json_bool": Scalar("j s", BOOLEAN, "sr_json_get_bool({args})"),
}
