"""Mixing by tokens: the ratio asked for, the same bytes again, nothing cut and nothing held out."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.files import read_examples, write_records
from starsql.data.held_out import HeldOut
from starsql.data.mix import Mixed, mix
from starsql.data.tokens import TokenCounter, chat_text
from starsql.errors import DataError
from starsql.records import Message, Question, SftExample
from tests.data.examples import pair, sft


class Words(TokenCounter):
    """Counts words: a tokenizer that needs no download."""

    def __init__(self) -> None:
        pass

    def chat(self, messages: Iterable[Message]) -> int:
        return len(chat_text(messages).split())


def write(path: Path, count: int, *, most_words: int = 300) -> Path:
    rng = random.Random(path.name)
    examples = [
        sft(f"{path.stem}{i}", " ".join(["word"] * rng.randint(1, most_words)))
        for i in range(count)
    ]
    write_records(path, examples)
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return write(tmp_path / "own.jsonl", 100, most_words=500), write(tmp_path / "spider.jsonl", 900)


def mixed(files: tuple[Path, Path], output: Path, ratio: float = 0.6, **options: object) -> Mixed:
    return mix(*files, output, ratio=ratio, counter=Words(), on_bad=pytest.fail, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("ratio", [0.1, 0.25, 0.6, 0.9])
@pytest.mark.parametrize("repeat", [1, 3])
def test_the_ratio_of_tokens_is_what_was_asked(
    files: tuple[Path, Path], tmp_path: Path, ratio: float, repeat: int
) -> None:
    output = tmp_path / "mix.jsonl"
    result = mixed(files, output, ratio, repeat=repeat)
    assert abs(result.ratio - ratio) < 0.005
    counts = {"own": 0, "spider": 0}
    for example in read_examples(output, pytest.fail):
        assert isinstance(example, SftExample)
        counts[example.meta.id.rstrip("0123456789")] += Words().chat(example.messages)
    assert counts == {part.path.stem: part.tokens for part in result.parts}


@pytest.mark.parametrize(("count", "told"), [(2, True), (300, False)], ids=["small", "large"])
def test_a_ratio_that_whole_examples_cannot_meet_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, told: bool
) -> None:
    monkeypatch.setattr("starsql.cli.data.counter_of", lambda _: Words())
    paths = [str(write(tmp_path / f"{name}.jsonl", count)) for name in ("own", "spider")]
    result = CliRunner().invoke(app, ["data", "mix", *paths, "-o", str(tmp_path / "mix.jsonl")])
    assert result.exit_code == 0, result.output
    assert ("come no nearer" in result.stderr) is told


def test_the_scarcer_file_is_used_up(files: tuple[Path, Path], tmp_path: Path) -> None:
    own, spider = mixed(files, tmp_path / "mix.jsonl").parts
    assert own.examples == own.available == 100
    assert spider.examples < spider.available == 900
    thrice, _ = mixed(files, tmp_path / "mix.jsonl", repeat=3).parts
    assert thrice.examples == 300


def test_the_same_seed_gives_the_same_bytes(files: tuple[Path, Path], tmp_path: Path) -> None:
    outputs = [tmp_path / name for name in ("one", "two", "other")]
    for output, seed in zip(outputs, (7, 7, 8), strict=True):
        mixed(files, output, seed=seed)
    one, two, other = (output.read_bytes() for output in outputs)
    assert one == two
    assert one != other
    sources = {line.split(b'"id":"')[1][:3] for line in one.splitlines()[:40]}
    assert len(sources) == 2, "both files from the beginning"


def test_lines_are_copied_as_they_are(tmp_path: Path) -> None:
    one, two = write(tmp_path / "a.jsonl", 1), write(tmp_path / "b.jsonl", 1)
    odd = one.read_bytes().strip().replace(b'"meta":', b'  "note": 1, "meta" :')
    one.write_bytes(b"\xef\xbb\xbf" + odd + b"\r\n")
    mixed((one, two), tmp_path / "mix", 0.5, repeat=100)
    assert odd + b"\n" in (tmp_path / "mix").read_bytes()
    assert b"\xef\xbb\xbf" not in (tmp_path / "mix").read_bytes()


def test_what_is_too_long_or_held_out_is_counted(files: tuple[Path, Path], tmp_path: Path) -> None:
    held_out = HeldOut()
    held_out.register([Question("q", "word")], "dev.json")
    write_records(
        tmp_path / "few.jsonl", [sft("a", "word"), sft("b", "another"), pair("c", "WORD?")]
    )
    output = tmp_path / "mix.jsonl"
    few, own = mixed(
        (tmp_path / "few.jsonl", files[0]), output, held_out=held_out, cutoff=200, repeat=100
    ).parts
    assert few.refused == {"the question is one of dev.json, which is held out": 2}
    assert few.available == 1
    assert own.too_long > 20
    longest = max(Words().longest(example) for example in read_examples(output, pytest.fail))
    assert longest <= 200


def test_another_prompt_s_examples_are_refused(files: tuple[Path, Path], tmp_path: Path) -> None:
    old = tmp_path / "old.jsonl"
    write_records(old, [sft(prompt_version="0123")])
    with pytest.raises(DataError, match="was made with prompt 0123"):
        mixed((old, files[0]), tmp_path / "mix")
    assert not (tmp_path / "mix").exists()


def test_an_empty_file_is_an_error(files: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "none").write_text(json.dumps({"messages": []}))
    with pytest.raises(DataError, match="no example that could be taken"):
        mix(
            tmp_path / "none",
            files[0],
            tmp_path / "mix",
            ratio=0.6,
            counter=Words(),
            on_bad=lambda _: None,
        )
