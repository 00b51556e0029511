"""Files of training data: written whole, read as a stream, every bad line told and counted."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data import files
from starsql.data.files import (
    BadLine,
    Rejects,
    check_prompt_version,
    read_examples,
    read_records,
    write_records,
)
from starsql.errors import DataError
from starsql.records import Question, SftExample, to_json
from tests.data.examples import meta, pair, sft


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    examples = [
        sft("a", extra={"template": "dau", "n": 3}),
        pair("b"),
        sft("c", features=("join",)),
    ]
    assert write_records(path, examples) == 3
    rejects = Rejects(pytest.fail)
    assert list(read_examples(path, rejects)) == examples
    assert rejects.total == 0


def test_writing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_records(tmp_path / name, [sft("a"), pair("b")])
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


GOOD = to_json(sft("good"))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(GOOD.replace("多".encode(), "多".encode("gbk")), "not UTF-8 text", id="gbk"),
        pytest.param(GOOD[:60], "not JSON", id="cut off"),
        pytest.param(b'{"messages": []}', "key 'meta'", id="no meta"),
        pytest.param(GOOD.replace(b'"licence"', b'"license"'), "meta.licence", id="no licence"),
        pytest.param(GOOD.replace(b'"train"', b'"held_out"'), "meta.split", id="not for training"),
        pytest.param(GOOD.replace(b'"role":"user"', b'"role":"human"'), "role", id="other role"),
        pytest.param(b"[1, 2]", "not a SftExample", id="no object"),
        pytest.param(b"null", "not a SftExample", id="null"),
        pytest.param(to_json(replace(sft("a"), messages=())), "nobody asks", id="no turns"),
        pytest.param(
            to_json(replace(sft("a"), messages=sft("a").messages[:-1])),
            "nobody asks",
            id="no answer",
        ),
        pytest.param(
            to_json(replace(sft("a"), messages=sft("a").messages[:2] * 2)),
            "'messages' does not end with a message of role 'assistant'",
            id="no answer to a chat",
        ),
        pytest.param(to_json(replace(pair("a"), chosen=())), "'chosen' does not end", id="no side"),
    ],
)
def test_a_bad_line_is_told_and_the_others_are_read(
    tmp_path: Path, line: bytes, reason: str
) -> None:
    path = tmp_path / "some.jsonl"
    path.write_bytes(GOOD + b"\n" + line + b"\n" + GOOD + b"\n")
    bad: list[BadLine] = []
    assert [example.meta.id for example in read_examples(path, bad.append)] == ["good", "good"]
    assert [one.number for one in bad] == [2]
    assert reason in bad[0].reason
    assert str(bad[0]).startswith(f"{path}, line 2: ")


def test_bom_line_ends_and_blank_lines_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "windows.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD + b"\r\n\r\n" + GOOD)
    assert len(list(read_examples(path, pytest.fail))) == 2


def test_utf_16_and_missing_files_are_errors(tmp_path: Path) -> None:
    path = tmp_path / "utf16.jsonl"
    path.write_bytes(GOOD.decode().encode("utf-16"))
    with pytest.raises(DataError, match="UTF-16 text, expected UTF-8"):
        list(read_examples(path, pytest.fail))
    with pytest.raises(DataError, match="no such file"):
        list(read_examples(tmp_path / "none", pytest.fail))
    with pytest.raises(DataError, match="is a folder"):
        list(read_examples(tmp_path, pytest.fail))


def test_a_line_without_end_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_LONGEST_LINE", 2000)
    path = tmp_path / "some.jsonl"
    path.write_bytes(GOOD + b"\n" + b"x" * 10_000 + b"\n" + GOOD + b"\n" + b"y" * 3000)
    bad: list[BadLine] = []
    assert len(list(read_examples(path, bad.append))) == 2
    assert [one.number for one in bad] == [2, 4]


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes((GOOD + b"\n") * 20_000)
    size = path.stat().st_size
    tracemalloc.start()
    assert sum(1 for _ in read_examples(path, pytest.fail)) == 20_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < size / 10


def test_the_first_bad_lines_are_said_and_all_are_counted() -> None:
    said: list[str] = []
    rejects = Rejects(said.append, most=2)
    for number in range(1, 6):
        rejects(BadLine(Path("some.jsonl"), number, "not JSON"))
    assert said == ["some.jsonl, line 1: not JSON", "some.jsonl, line 2: not JSON"]
    assert rejects.total == 5
    assert rejects.counts == {Path("some.jsonl"): 5}


def test_other_records_are_read_likewise(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    write_records(path, [Question("q1", "多少？")])
    assert list(read_records(path, Question, pytest.fail)) == [Question("q1", "多少？")]
    bad: list[BadLine] = []
    assert list(read_records(path, SftExample, bad.append)) == []
    assert "messages" in bad[0].reason


def test_another_prompt_s_examples_are_refused() -> None:
    check_prompt_version(meta(), "some.jsonl")
    with pytest.raises(
        DataError, match=r"some.jsonl, a, key 'prompt_version': was made with .*old"
    ):
        check_prompt_version(meta(prompt_version="old"), "some.jsonl")


@pytest.mark.parametrize("command", ["restyle", "gloss", "pairs"])
def test_commands_that_write_examples_again_refuse_another_prompt_s(
    tmp_path: Path, command: str
) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    write_records(source, [sft("a"), sft("b", prompt_version="old")])
    schema = tmp_path / "schema.sql"
    schema.write_text("CREATE TABLE t (a INT)", "utf-8")
    needed = [] if command == "gloss" else ["--schema", str(schema)]
    result = CliRunner().invoke(app, ["data", command, str(source), "-o", str(output), *needed])
    assert isinstance(result.exception, DataError)
    assert "made with prompt old" in str(result.exception)
    assert not output.exists()
