"""AES in all modes, against the vectors of its standards."""

from __future__ import annotations

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.natives.aes import aes_decrypt, aes_encrypt
from starsql.records import Finding

_TEXT = bytes.fromhex(
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
    "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
)
_VECTOR = "000102030405060708090a0b0c0d0e0f"
_KEYS = {
    "128": "2b7e151628aed2a6abf7158809cf4f3c",
    "192": "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b",
    "256": "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
}
# NIST SP 800-38A, appendix F: how the four blocks begin
_VECTORS = [
    ("AES_128_ECB", "", "3ad77bb40d7a3660a89ecaf32466ef97f5d3d58503b9699de785895a96fdbaaf"),
    ("AES_192_ECB", "", "bd334f1d6e45f25ff712a214571fa5cc974104846d0ad3ad7734ecb3ecee4eef"),
    ("AES_256_ECB", "", "f3eed1bdb5d2a03c064b5a7e3db181f8591ccb10d410ed26dc5ba74a31362870"),
    ("AES_128_CBC", _VECTOR, "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"),
    ("AES_256_CBC", _VECTOR, "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"),
    ("AES_128_CFB1", _VECTOR, "68b3"),
    ("AES_128_CFB8", _VECTOR, "3b79424c9c0dd436bace9e0ed4586a4f32b9"),
    ("AES_128_CFB128", _VECTOR, "3b3fd92eb72dad20333449f8e83cfb4ac8a64537a0b3a93fcde3cdad9f1ce58b"),
    ("AES_128_OFB", _VECTOR, "3b3fd92eb72dad20333449f8e83cfb4a7789508d16918f03f53c52dac54ed825"),
    (
        "AES_128_CTR",
        "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
        "874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff",
    ),
]


@pytest.mark.parametrize(("mode", "vector", "start"), _VECTORS, ids=[one[0] for one in _VECTORS])
def test_published_vectors(mode: str, vector: str, start: str) -> None:
    key, first = bytes.fromhex(_KEYS[mode[4:7]]), bytes.fromhex(vector)
    sealed = aes_encrypt(_TEXT, key, first, mode, b"")
    assert sealed.hex().startswith(start)
    assert aes_decrypt(sealed, key, first, mode, b"") == _TEXT


def test_gcm() -> None:
    """Test case 4 of the GCM specification."""
    key = bytes.fromhex("feffe9928665731c6d6a8f9467308308")
    nonce = bytes.fromhex("cafebabefacedbaddecaf888")
    text = bytes.fromhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )
    extra = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    sealed = aes_encrypt(text, key, nonce, "AES_128_GCM", extra)
    assert sealed[:12] == nonce
    assert sealed[12:28].hex() == "42831ec2217774244b7221b784d0d49c"
    assert sealed[-16:].hex() == "5bc94fbc3221a5db94fae95ae7121a47"
    assert aes_decrypt(sealed, key, nonce, "AES_128_GCM", extra) == text
    assert aes_decrypt(sealed, key, nonce, "AES_128_GCM", b"another") is None


@pytest.mark.parametrize(
    ("sql", "value"),
    [
        ("SELECT aes_decrypt(aes_encrypt('a', 'k'), 'k')", "a"),
        ("SELECT aes_decrypt(aes_encrypt('a', 'k'), 'other')", None),
        ("SELECT aes_decrypt(unhex('00'), 'k')", None),
        ("SELECT aes_decrypt(from_base64(to_base64(aes_encrypt('中', 'k'))), 'k')", "中"),
        ("SELECT aes_encrypt('a', 'k', NULL, 'AES_128_CBC')", None),
        ("SELECT aes_encrypt(NULL, 'k')", None),
    ],
)
def test_calls(engine: EmbeddedEngine, sql: str, value: str | None) -> None:
    answer = engine.query(sql)
    assert isinstance(answer, Rows), answer
    assert answer.rows == ((value,),)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT aes_encrypt('', 'k')",
        "SELECT aes_encrypt('a', 'k', 'v', 'AES_512_CBC')",
        "SELECT aes_encrypt('a', 'k', 'short', 'AES_128_GCM', '')",
    ],
)
def test_what_starrocks_answer_is_not_known_of_is_refused(engine: EmbeddedEngine, sql: str) -> None:
    refused = engine.query(sql)
    assert isinstance(refused, Finding)
    assert refused.code == "unsupported-feature"
