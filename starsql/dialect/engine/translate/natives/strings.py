"""Functions of strings that DuckDB has not."""

from __future__ import annotations

import base64
import hashlib
import ipaddress
import re
import struct
import zlib
from functools import lru_cache
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from starsql.dialect.engine.translate.natives.native import Native

__all__ = ["NATIVES", "murmur_hash3_32"]

_MURMUR_SEED = 104729
"""HashUtil::MURMUR3_32_SEED."""

_LONGEST = 1024 * 1024
"""Bytes of the longest string that functions make."""


def murmur_hash3_32(texts: list[str | None]) -> int | None:
    """MurmurHash3 of strings, each hashed with the one before as its seed; signed, 32 bits."""
    value = _MURMUR_SEED
    for text in texts:
        if text is None:
            return None
        value = _murmur(text, value)
    return value - (1 << 32) if value >= 1 << 31 else value


@lru_cache(maxsize=1 << 16)
def _murmur(text: str, seed: int) -> int:
    """Source: https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp, x86_32."""
    data = text.encode("utf-8", "surrogateescape")
    mask, value = 0xFFFFFFFF, seed
    whole = len(data) // 4
    for block in struct.unpack_from(f"<{whole}I", data):
        word = (block * 0xCC9E2D51) & mask
        word = ((word << 15) | (word >> 17)) & mask
        value ^= (word * 0x1B873593) & mask
        value = ((value << 13) | (value >> 19)) & mask
        value = (value * 5 + 0xE6546B64) & mask
    rest = int.from_bytes(data[whole * 4 :], "little")
    if rest:
        rest = (rest * 0xCC9E2D51) & mask
        rest = ((rest << 15) | (rest >> 17)) & mask
        value ^= (rest * 0x1B873593) & mask
    value ^= len(data)
    value ^= value >> 16
    value = (value * 0x85EBCA6B) & mask
    value ^= value >> 13
    value = (value * 0xC2B2AE35) & mask
    return value ^ (value >> 16)


def _crc32(text: str) -> int:
    return zlib.crc32(text.encode())


def _initcap(text: str) -> str:
    """The first letter of each word in upper case, the others in lower; digits belong to words."""
    return re.sub(r"[^\W_]+", lambda match: match[0][0].upper() + match[0][1:].lower(), text)


def _translate(text: str, source: str, target: str) -> str | None:
    """Each character replaced by that at the same place, or removed; the first place counts."""
    table: dict[int, str] = {}
    for place, character in enumerate(source):
        table.setdefault(ord(character), target[place : place + 1])
    made = text.translate(table)
    return made if len(made.encode()) <= _LONGEST else None


def _strpos(text: str, part: str, occurrence: int) -> int:
    """Where a part occurs for the n-th time, counted from the end if n is negative; else 0."""
    if occurrence == 0:
        return 0
    if not part:
        return 1
    found, at = [], text.find(part)
    while at >= 0:
        found.append(at + 1)
        at = text.find(part, at + 1)
    index = occurrence - 1 if occurrence > 0 else occurrence
    return found[index] if -len(found) <= index < len(found) else 0


def _split_part(text: str, mark: str, place: int) -> str | None:
    """The n-th part; a negative n looks for the marks from the right."""
    if place == 0:
        return None
    if not mark:
        return text[place - 1 if place > 0 else place : len(text)][:1] or None
    parts = text.split(mark) if place > 0 else _parts_from_right(text, mark)
    return parts[abs(place) - 1] if abs(place) <= len(parts) else None


def _parts_from_right(text: str, mark: str) -> list[str]:
    """Last part first."""
    return text.rsplit(mark)[::-1]


def _substring_index(text: str, mark: str, count: int) -> str:
    if count == 0 or not mark:
        return ""
    if count > 0:
        return mark.join(text.split(mark)[:count])
    return mark.join(text.rsplit(mark)[count:])


def _reverse(text: str) -> str:
    return text[::-1]


def _first_byte(text: str) -> int:
    return text.encode()[0] if text else 0


def _char(code: int) -> str | None:
    return chr(code) if 0 < code < 128 else None


def _float32(value: float) -> float:
    found: float = struct.unpack("f", struct.pack("f", value))[0]
    return found


def _ngram_search(text: str, needle: str, length: int) -> float:
    """The share of the needle's n-grams that occur in the text, as a 32-bit float."""
    wanted = _ngrams(needle, length)
    if not wanted or len(text) < length:
        return 0.0
    known = set(_ngrams(text, length))
    missing = sum(gram not in known for gram in wanted)
    return _float32(1 - _float32(missing / len(wanted)))


def _ngrams(text: str, length: int) -> list[str]:
    return [text[i : i + length] for i in range(len(text) - length + 1)]


def _format_bytes(count: int) -> str | None:
    if count < 0:
        return None
    if count < 1024:
        return f"{count} B"
    power = min((count.bit_length() - 1) // 10, 6)
    return f"{count / 1024**power:.2f} {'KMGTPE'[power - 1]}B"


def _url_encode(text: str) -> str:
    return quote(text, safe="-_.~")


def _url_decode(text: str) -> str:
    return unquote(text)


def _url_host(text: str) -> str | None:
    match = re.match(r"[A-Za-z][\w+.-]*://(?:[^/?#@]*@)?([^/?#:]*)", text)
    return match[1] if match and match[1] else None


def _url_parameter(text: str, name: str) -> str | None:
    pairs = parse_qsl(urlsplit(text).query, keep_blank_values=True)
    return next((value for key, value in pairs if key == name), None)


def _inet_aton(text: str) -> int | None:
    try:
        return int(ipaddress.IPv4Address(text))
    except ValueError:
        return None


def _sha2(text: str, bits: int) -> str | None:
    name = {0: "sha256", 224: "sha224", 256: "sha256", 384: "sha384", 512: "sha512"}.get(bits)
    return hashlib.new(name, text.encode()).hexdigest() if name else None


_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _conv(text: str, source: int, target: int) -> str | None:
    """A number's digits in another base; what is no digit ends it. Unsigned, 64 bits."""
    if not (2 <= source <= 36 and 2 <= abs(target) <= 36):
        return None
    match = re.match(r"\s*(-?)([0-9A-Za-z]*)", text)
    value = 0
    for character in match[2].upper() if match else "":
        digit = _DIGITS.index(character)
        if digit >= source:
            break
        value = min(value * source + digit, 2**64 - 1)
    if match and match[1]:
        value = -value % 2**64
    sign = ""
    if target < 0 and value >= 2**63:
        sign, value = "-", 2**64 - value
    return sign + _digits(value, abs(target))


def _digits(value: int, base: int) -> str:
    digits = ""
    while value:
        value, digit = divmod(value, base)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def _unhex(text: str) -> bytes | None:
    return bytes.fromhex(text) if re.fullmatch(r"([0-9A-Fa-f]{2})*", text) else b""


def _from_base64(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True) or None
    except ValueError:
        return None


_S, _I = "VARCHAR", "BIGINT"

NATIVES = (
    Native("sr_murmur_hash3_32", murmur_hash3_32, ("VARCHAR[]",), "INTEGER"),
    Native("sr_crc32", _crc32, (_S,), _I),
    Native("sr_initcap", _initcap, (_S,), _S),
    Native("sr_translate", _translate, (_S, _S, _S), _S),
    Native("sr_strpos", _strpos, (_S, _S, _I), _I),
    Native("sr_split_part_anywhere", _split_part, (_S, _S, _I), _S),
    Native("sr_substring_index_anywhere", _substring_index, (_S, _S, _I), _S),
    Native("sr_reverse", _reverse, (_S,), _S),
    Native("sr_first_byte", _first_byte, (_S,), "INTEGER"),
    Native("sr_char", _char, (_I,), _S),
    Native("sr_ngram_search", _ngram_search, (_S, _S, _I), "DOUBLE"),
    Native("sr_format_bytes", _format_bytes, (_I,), _S),
    Native("sr_url_encode", _url_encode, (_S,), _S),
    Native("sr_url_decode", _url_decode, (_S,), _S),
    Native("sr_url_host", _url_host, (_S,), _S),
    Native("sr_url_parameter", _url_parameter, (_S, _S), _S),
    Native("sr_inet_aton", _inet_aton, (_S,), _I),
    Native("sr_unhex", _unhex, (_S,), "BLOB"),
    Native("sr_from_base64", _from_base64, (_S,), "BLOB"),
    Native("sr_sha2", _sha2, (_S, _I), _S),
    Native("sr_conv", _conv, (_S, "INTEGER", "INTEGER"), _S),
)
