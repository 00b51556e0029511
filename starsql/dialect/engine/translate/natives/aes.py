"""AES as StarRocks and MySQL call it, for aes_encrypt and aes_decrypt.

    >>> aes_encrypt(
    ...     b"starrocks", b"F3229A0B371ED2D9441B830D21A390C3", b"", "AES_128_ECB", b""
    ... ).hex()
    'baffcb87399be2ccbca3c25f59aaf028'

Written here since no dependency has it, for exact answers about few rows: it is slow, and does not
hide its key from whoever measures its time.
Sources: FIPS 197, NIST SP 800-38A and 800-38D (GCM); be/src/util/aes_util.cpp (keys and vectors)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from starsql.dialect.engine.translate.natives.native import Native

__all__ = ["MODES", "NATIVES", "aes_decrypt", "aes_encrypt"]

MODES = re.compile(r"AES_(128|192|256)_(ECB|CBC|CFB1|CFB8|CFB128|CFB|OFB|CTR|GCM)")
_BLOCK, _NONCE, _TAG = 16, 12, 16
_NO_VECTOR = b"STARROCKS_16BYTE"
"""What stands in for an empty initialization vector."""
Cipher = Callable[[bytes], bytes]


def _double(byte: int) -> int:
    """Times x in the field of 256 elements."""
    return (byte << 1 ^ 0x11B) & 0xFF if byte & 0x80 else byte << 1


def _times(one: int, two: int) -> int:
    product = 0
    while two:
        product ^= one if two & 1 else 0
        one, two = _double(one), two >> 1
    return product


def _substitution() -> bytes:
    """The S-box: the inverse in the field, then a mix of its bits."""
    box = bytearray(256)
    for byte in range(256):
        inverse = next((other for other in range(256) if _times(byte, other) == 1), 0)
        turned = inverse * 0x101
        box[byte] = 0x63 ^ inverse
        for places in range(1, 5):
            box[byte] ^= turned >> (8 - places) & 0xFF
    return bytes(box)


_BOX = _substitution()
_UNBOX = bytes(_BOX.index(byte) for byte in range(256))
_ROWS = [(place + 4 * (place % 4)) % 16 for place in range(16)]
_UNROWS = [_ROWS.index(place) for place in range(16)]
_FACTORS, _UNFACTORS = (2, 3, 1, 1), (14, 11, 13, 9)
_PRODUCTS = {
    factor: bytes(_times(byte, factor) for byte in range(256))
    for factor in (*_FACTORS, *_UNFACTORS)
}


def _xor(one: bytes, two: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, two, strict=False))


def _mixed(block: bytes, factors: tuple[int, ...]) -> bytes:
    """Each column of four bytes times a matrix."""
    tables = [_PRODUCTS[factor] for factor in factors]
    return bytes(
        tables[-row % 4][block[at]]
        ^ tables[(1 - row) % 4][block[at + 1]]
        ^ tables[(2 - row) % 4][block[at + 2]]
        ^ tables[(3 - row) % 4][block[at + 3]]
        for at in range(0, 16, 4)
        for row in range(4)
    )


def _round_keys(key: bytes) -> list[bytes]:
    words = [key[at : at + 4] for at in range(0, len(key), 4)]
    own, constant = len(words), 1
    for number in range(own, 4 * (own + 7)):
        word = words[-1]
        if number % own == 0:
            word = (word[1:] + word[:1]).translate(_BOX)
            word = bytes([word[0] ^ constant]) + word[1:]
            constant = _double(constant)
        elif own > 6 and number % own == 4:
            word = word.translate(_BOX)
        words.append(_xor(words[-own], word))
    return [b"".join(words[at : at + 4]) for at in range(0, len(words), 4)]


def _enciphered(block: bytes, keys: list[bytes]) -> bytes:
    block = _xor(block, keys[0])
    for key in keys[1:-1]:
        block = block.translate(_BOX)
        block = _xor(_mixed(bytes(block[place] for place in _ROWS), _FACTORS), key)
    block = block.translate(_BOX)
    return _xor(bytes(block[place] for place in _ROWS), keys[-1])


def _deciphered(block: bytes, keys: list[bytes]) -> bytes:
    block = bytes(_xor(block, keys[-1])[place] for place in _UNROWS).translate(_UNBOX)
    for key in keys[-2:0:-1]:
        block = _mixed(_xor(block, key), _UNFACTORS)
        block = bytes(block[place] for place in _UNROWS).translate(_UNBOX)
    return _xor(block, keys[0])


# ---- modes


def _blocks(data: bytes, size: int = _BLOCK) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def _padded(data: bytes) -> bytes:
    missing = _BLOCK - len(data) % _BLOCK
    return data + bytes([missing]) * missing


def _unpadded(data: bytes) -> bytes | None:
    """None if it does not end in such a padding."""
    missing = data[-1]
    whole = 1 <= missing <= _BLOCK and data.endswith(bytes([missing]) * missing)
    return data[:-missing] if whole else None


def _counted(data: bytes, cipher: Cipher, counter: int, bits: int = 128) -> bytes:
    """CTR: the counter in the last `bits` of each block is one more than in the one before."""
    out = []
    for block in _blocks(data):
        out.append(_xor(block, cipher(counter.to_bytes(_BLOCK, "big"))))
        low = (counter + 1) % 2**bits
        counter = counter >> bits << bits | low
    return b"".join(out)


def _fed_back(data: bytes, cipher: Cipher, vector: bytes, size: int, *, decrypts: bool) -> bytes:
    """CFB: what was encrypted last moves into the vector, `size` bytes at a time."""
    out = []
    for part in _blocks(data, size):
        result = _xor(part, cipher(vector))
        out.append(result)
        vector = (vector + (part if decrypts else result))[-_BLOCK:]
    return b"".join(out)


def _fed_back_bits(data: bytes, cipher: Cipher, vector: bytes, *, decrypts: bool) -> bytes:
    """CFB1: bit by bit."""
    register, out = int.from_bytes(vector, "big"), 0
    for place in range(len(data) * 8):
        bit = data[place // 8] >> (7 - place % 8) & 1
        result = bit ^ cipher(register.to_bytes(_BLOCK, "big"))[0] >> 7
        out = out << 1 | result
        register = (register << 1 | (bit if decrypts else result)) % 2**128
    return out.to_bytes(len(data), "big")


def _chained_output(data: bytes, cipher: Cipher, vector: bytes) -> bytes:
    """OFB"""
    out = []
    for block in _blocks(data):
        vector = cipher(vector)
        out.append(_xor(block, vector))
    return b"".join(out)


def _streamed(mode: str, data: bytes, cipher: Cipher, vector: bytes, *, decrypts: bool) -> bytes:
    """The modes that need no padding."""
    if mode == "CTR":
        return _counted(data, cipher, int.from_bytes(vector, "big"))
    if mode == "OFB":
        return _chained_output(data, cipher, vector)
    if mode == "CFB1":
        return _fed_back_bits(data, cipher, vector, decrypts=decrypts)
    return _fed_back(data, cipher, vector, 1 if mode == "CFB8" else _BLOCK, decrypts=decrypts)


def _tag(cipher: Cipher, nonce: bytes, sealed: bytes, extra: bytes) -> bytes:
    """GCM's proof that neither the text nor what was said beside it has changed."""
    key = int.from_bytes(cipher(bytes(_BLOCK)), "big")
    lengths = (len(extra) * 8).to_bytes(8, "big") + (len(sealed) * 8).to_bytes(8, "big")
    total = 0
    for block in (*_blocks(extra), *_blocks(sealed), lengths):
        total = _field_product(total ^ int.from_bytes(block.ljust(_BLOCK, b"\0"), "big"), key)
    return _xor(total.to_bytes(_BLOCK, "big"), cipher(nonce + b"\0\0\0\1"))


def _field_product(one: int, two: int) -> int:
    """In the field of 2 ** 128 elements, the first bit being the lowest."""
    product = 0
    for place in range(127, -1, -1):
        product ^= two if one >> place & 1 else 0
        two = two >> 1 ^ (0xE1 << 120 if two & 1 else 0)
    return product


# ---- as StarRocks calls it


def _folded(key: bytes, size: int) -> bytes:
    """A key of any length in so many bytes, as MySQL folds it."""
    folded = bytearray(size)
    for place, byte in enumerate(key):
        folded[place % size] ^= byte
    return bytes(folded)


def _prepared(key: bytes, mode: str) -> tuple[str, list[bytes]]:
    """The block mode and the keys of the rounds."""
    match = MODES.fullmatch(mode)
    assert match is not None  # the translation lets nothing else through
    return match[2], _round_keys(_folded(key, int(match[1]) // 8))


def _filled(vector: bytes) -> bytes:
    return vector[:_BLOCK].ljust(_BLOCK, b"\0") if vector else _NO_VECTOR


def _whole(data: bytes, vector: bytes, mode: str) -> None:
    """Raises ValueError for what StarRocks' answer is not known of."""
    if not data or (mode == "GCM" and len(vector) < _NONCE):
        raise ValueError("unsupported: aes of nothing, or with a short initialization vector")


def aes_encrypt(data: bytes, key: bytes, vector: bytes, mode: str, extra: bytes) -> bytes:
    """vector: cut or filled with zeros to 16 bytes; GCM takes 12, and puts them before the text.

    extra: what GCM proves to be unchanged beside the text.
    """
    block_mode, keys = _prepared(key, mode)
    _whole(data, vector, block_mode)

    def cipher(block: bytes) -> bytes:
        return _enciphered(block, keys)

    if block_mode == "GCM":
        nonce = vector[:_NONCE]
        sealed = _counted(data, cipher, int.from_bytes(nonce + b"\0\0\0\2", "big"), 32)
        return nonce + sealed + _tag(cipher, nonce, sealed, extra)
    vector = _filled(vector)
    if block_mode == "ECB":
        return b"".join(map(cipher, _blocks(_padded(data))))
    if block_mode == "CBC":
        return _fed_back_blocks(_padded(data), cipher, vector)
    return _streamed(block_mode, data, cipher, vector, decrypts=False)


def _fed_back_blocks(data: bytes, cipher: Cipher, vector: bytes) -> bytes:
    """CBC"""
    out = []
    for block in _blocks(data):
        vector = cipher(_xor(block, vector))
        out.append(vector)
    return b"".join(out)


def aes_decrypt(data: bytes, key: bytes, vector: bytes, mode: str, extra: bytes) -> bytes | None:
    """None for what was not encrypted so."""
    block_mode, keys = _prepared(key, mode)
    _whole(data, vector, block_mode)

    def cipher(block: bytes) -> bytes:
        return _enciphered(block, keys)

    if block_mode == "GCM":
        nonce, sealed, tag = data[:_NONCE], data[_NONCE:-_TAG], data[-_TAG:]
        if len(data) < _NONCE + _TAG or _tag(cipher, nonce, sealed, extra) != tag:
            return None
        return _counted(sealed, cipher, int.from_bytes(nonce + b"\0\0\0\2", "big"), 32)
    vector = _filled(vector)
    if block_mode not in ("ECB", "CBC"):
        return _streamed(block_mode, data, cipher, vector, decrypts=True)
    if len(data) % _BLOCK:
        return None
    before = [vector, *_blocks(data)] if block_mode == "CBC" else [bytes(_BLOCK)] * len(data)
    blocks = zip(_blocks(data), before, strict=False)
    return _unpadded(b"".join(_xor(_deciphered(block, keys), last) for block, last in blocks))


_PARAMS = ("BLOB", "BLOB", "BLOB", "VARCHAR", "BLOB")
NATIVES = (
    Native("sr_aes_encrypt", aes_encrypt, _PARAMS, "BLOB"),
    Native("sr_aes_decrypt", aes_decrypt, _PARAMS, "BLOB"),
)
