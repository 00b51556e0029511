"""Versions of StarRocks, which rules, functions and messages depend on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from starsql.errors import ConfigError

__all__ = ["DEFAULT_VERSION", "MAIN", "StarRocksVersion"]


@dataclass(frozen=True, slots=True, order=True)
class StarRocksVersion:
    """`major.minor`; patch levels do not matter to any rule we know. "main" sorts above all.

    >>> StarRocksVersion.parse("2.5.12") < StarRocksVersion.parse("main")
    True
    """

    major: int
    minor: int

    @classmethod
    def parse(cls, text: str) -> StarRocksVersion:
        """Read "2.5", "3.3.2", "3.3.2-abc123", "4.1" or "main". Raises ConfigError otherwise."""
        if text.strip().lower() == "main":
            return MAIN
        match = re.match(r"\s*v?(\d+)\.(\d+)(?:[.\-+ ]|\s*$)", text)
        if not match:
            raise ConfigError(
                f"StarRocks version {text!r} was not understood; write it like 2.5, 3.3 or main"
            )
        return cls(int(match[1]), int(match[2]))

    def __str__(self) -> str:
        return "main" if self == MAIN else f"{self.major}.{self.minor}"


MAIN = StarRocksVersion(999, 0)
DEFAULT_VERSION = StarRocksVersion(3, 3)
