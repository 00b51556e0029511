"""Where rows for the embedded engine come from: texts of INSERT statements, and data files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

__all__ = ["ARROW", "SEPARATORS", "is_data_file", "sources_hash", "suffix"]

SEPARATORS = {".csv": ",", ".tsv": "\t"}
ARROW = frozenset({".arrow", ".feather"})
_SUFFIXES = frozenset({*SEPARATORS, ".parquet", *ARROW})


def suffix(path: Path) -> str:
    """The kind of file, in lower case: `.csv` of `t.CSV` and of `t.csv.gz`."""
    suffixes = [part.lower() for part in path.suffixes]
    if suffixes[-1:] == [".gz"]:
        suffixes.pop()
    return suffixes[-1] if suffixes else ""


def is_data_file(path: Path) -> bool:
    return suffix(path) in _SUFFIXES


def sources_hash(sources: Iterable[str | Path]) -> str:
    """Hash of the texts of statements and the contents of files, in their order."""
    digest = hashlib.sha256()
    for source in sources:
        if isinstance(source, Path):
            digest.update(source.name.encode())
            with source.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        else:
            digest.update(source.encode())
        digest.update(b"\0")
    return digest.hexdigest()[:16]
