"""Files are written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from starsql.files import append_line, write_whole


def test_a_failing_writer_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    write_whole(path, [b"old"])

    def parts() -> Iterator[bytes]:
        yield b"new"
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        write_whole(path, parts())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_folders_are_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b.json", [b"1", b"2"])
    assert (tmp_path / "a" / "b.json").read_bytes() == b"12"


def test_lines_are_appended(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    append_line(path, b"1")
    append_line(path, b"2")
    assert path.read_bytes() == b"1\n2\n"
