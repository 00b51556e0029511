"""Bytes in which StarRocks holds values in memory, in hexadecimal digits, and their hash."""

from __future__ import annotations

import struct
import zlib

from starsql.dialect.engine.translate.natives.native import Native

__all__ = ["NATIVES"]


def _integer_bytes(value: int, size: int) -> str:
    return value.to_bytes(size, "little", signed=True).hex()


def _real_bytes(value: float, size: int) -> str:
    return struct.pack("<f" if size == 4 else "<d", value).hex()


def _crc32_bytes(digits: str) -> int:
    return zlib.crc32(bytes.fromhex(digits))


NATIVES = (
    Native("sr_integer_bytes", _integer_bytes, ("HUGEINT", "INTEGER"), "VARCHAR"),
    Native("sr_real_bytes", _real_bytes, ("DOUBLE", "INTEGER"), "VARCHAR"),
    Native("sr_crc32_bytes", _crc32_bytes, ("VARCHAR",), "BIGINT"),
)
