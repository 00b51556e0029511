"""Functions of VARBINARY and of text that stands for bytes.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/binary-functions/
"""

from __future__ import annotations

from starsql.dialect.engine.translate.natives.aes import MODES
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
    if value.data is not None:
        return value.data
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
    def build(call: Call) -> Typed:
        data = f"{function}({call.args[0].sql})"
        return Typed(data, VARBINARY) if returns == VARBINARY else _text_of(data)

    return Scalar("s", None, build=build)


def _text_of(data: str) -> Typed:
    return Typed(f"decode({data})", VARCHAR, data=data)


def _aes(call: Call) -> Typed:
    """aes_encrypt(text, key[, vector, mode[, extra]])"""
    if len(call.args) == 3:
        raise call.mismatch()
    mode = (call.args[3].literal or "").upper() if len(call.args) > 3 else "AES_128_ECB"
    if not MODES.fullmatch(mode):
        raise call.refuse(f"the mode {mode!r}")
    text, key, *rest = (_bytes(call, arg) for arg in call.args)
    vector = "''::BLOB" if mode.endswith("ECB") else rest[0]
    extra = rest[2] if len(rest) > 2 and mode.endswith("GCM") else "''::BLOB"
    return _text_of(f"sr_{call.name}({text}, {key}, {vector}, '{mode}', {extra})")


SCALARS: dict[str, Scalar] = {
    "to_binary": Scalar("s l?", None, build=_to_binary),
    "from_binary": Scalar("a l?", None, build=_from_binary),
    "to_base64": Scalar("a", None, build=_to_base64),
    "from_base64 base64_decode_string": _decoded("sr_from_base64", VARCHAR),
    "base64_decode_binary": _decoded("sr_from_base64", VARBINARY),
    "aes_encrypt aes_decrypt": Scalar("a a a? a? a?", None, build=_aes),
    "unhex hex_decode_string": _decoded("sr_unhex", VARCHAR),
    "hex_decode_binary": _decoded("sr_unhex", VARBINARY),
}
