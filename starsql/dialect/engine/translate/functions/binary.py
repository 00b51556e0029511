"""Functions of VARBINARY and of text that stands for bytes.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/binary-functions/
"""

from __future__ import annotations

from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import VARCHAR, Type

__all__ = ["SCALARS"]

VARBINARY = Type("VARBINARY")
_FROM_TEXT = {"hex": "sr_unhex", "encode64": "sr_from_base64", "utf8": "encode"}
_TO_TEXT = {"hex": "hex", "encode64": "to_base64", "utf8": "decode"}


def _bytes(call: Call, value: Typed) -> str:
    if value.type == VARBINARY:
        return value.sql
    return f"encode({coerce(value, VARCHAR, call.mismatch)})"


def _style(call: Call) -> str:
    """How bytes are written: hex unless told otherwise."""
    style = "hex" if len(call.args) < 2 else (call.args[1].literal or "").lower()
    if style not in _TO_TEXT:
        raise call.refuse(f"the format {style!r}")
    return style


def _to_binary(call: Call) -> Typed:
    text = coerce(call.args[0], VARCHAR, call.mismatch)
    return Typed(f"{_FROM_TEXT[_style(call)]}({text})", VARBINARY)


def _from_binary(call: Call) -> Typed:
    return Typed(f"{_TO_TEXT[_style(call)]}({_bytes(call, call.args[0])})", VARCHAR)


def _to_base64(call: Call) -> Typed:
    return Typed(f"nullif(to_base64({_bytes(call, call.args[0])}), '')", VARCHAR)


def _decoded(function: str, returns: Type) -> Scalar:
    text = f"{function}({{0}})"
    return Scalar("s", returns, text if returns == VARBINARY else f"decode({text})")


SCALARS: dict[str, Scalar] = {
    "to_binary": Scalar("s l?", None, build=_to_binary),
    "from_binary": Scalar("a l?", None, build=_from_binary),
    "to_base64": Scalar("a", None, build=_to_base64),
    "from_base64 base64_decode_string": _decoded("sr_from_base64", VARCHAR),
    "base64_decode_binary": _decoded("sr_from_base64", VARBINARY),
    "unhex hex_decode_string": _decoded("sr_unhex", VARCHAR),
    "hex_decode_binary": _decoded("sr_unhex", VARBINARY),
}
