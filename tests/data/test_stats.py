"""Counting and checking training data."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.files import Example, write_records
from starsql.data.held_out import HeldOut
from starsql.data.near import NearQuestions
from starsql.data.stats import Lengths, Problem, check, stats
from starsql.data.stats_text import as_lines, as_record
from starsql.data.tokens import TokenCounter, chat_text
from starsql.records import Licence, Message, Question
from tests.data.examples import pair, sft


class Words(TokenCounter):
    """Counts words: a tokenizer that needs no download."""

    def __init__(self) -> None:
        pass

    def chat(self, messages: Iterable[Message]) -> int:
        return len(chat_text(messages).split())


def problems(path: Path, *examples: Example, held_out: HeldOut | None = None) -> dict[str, Problem]:
    write_records(path / "some.jsonl", examples)
    found = check([path / "some.jsonl"], held_out or HeldOut(), on_bad=pytest.fail)
    return {problem.kind: problem for problem in found}


# -- counting


def test_everything_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    write_records(
        path,
        [
            sft("a", features=("join", "cte"), db_id="pets"),
            sft(
                "b",
                "how many words does this one have?",
                language="en",
                features=("join",),
                kind="repair",
            ),
            pair("c", error="wrong-grain", source="spider", licence=Licence("CC-BY-SA-4.0", "S")),
        ],
    )
    found = stats([path, path], Words(), pytest.fail)
    assert (found.examples, found.pairs) == (6, 2)
    assert found.features == {"join": 4, "cte": 2}
    assert found.languages == {"zh": 4, "en": 2}
    assert found.kinds == {"first": 4, "repair": 2}
    assert found.licences == {"Apache-2.0 the tests": 4, "CC-BY-SA-4.0 S": 2}
    assert found.errors == {"wrong-grain": 2}
    assert found.databases == {"pets": 2}
    record = as_record(found, cutoff=18)
    assert record["tokens"]["total"] == found.lengths.total
    assert record["tokens"]["over"] == 2
    json.dumps(record)
    text = "\n".join(as_lines(found, cutoff=18))
    assert "2 (33.3%) would not fit 18 tokens" in text
    assert "CC-BY-SA-4.0 S" in text


def test_nothing_is_counted_too(tmp_path: Path) -> None:
    (tmp_path / "none").write_bytes(b"")
    found = stats([tmp_path / "none"], Words(), pytest.fail)
    assert found.examples == 0
    assert "tokens: 0 ()" in "\n".join(as_lines(found, cutoff=5))


@pytest.mark.parametrize("most", [1, 9, 16, 17, 100, 1234, 50_000])
def test_a_histogram_holds_every_length_once(most: int) -> None:
    rng = random.Random(most)
    lengths = Lengths()
    lengths.tokens.extend([most, *(rng.randint(1, most) for _ in range(500))])
    histogram = lengths.histogram()
    assert sum(count for _, count in histogram) == 501
    assert histogram[-1][0] >= most
    assert len(histogram) <= 16
    lower = 0
    for bound, count in histogram:
        assert count == sum(lower < tokens <= bound for tokens in lengths.tokens)
        lower = bound


def test_quantiles_and_cutoffs() -> None:
    lengths = Lengths()
    lengths.tokens.extend(range(101))
    assert lengths.quantiles() == [0, 50, 90, 99, 100]
    assert lengths.over(90) == 10


# -- checking


def test_clean_data_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path, sft("a", "one"), sft("b", "two"), pair("c", "three")) == {}


@pytest.mark.parametrize(
    ("example", "kind", "sample"),
    [
        pytest.param(sft("b", "多少 ？"), "held-out", "one of dev", id="held-out question"),
        pytest.param(sft("b", "z", db_id="pets"), "held-out", "'pets'", id="held-out database"),
        pytest.param(sft("b", "x", tree="t1"), "duplicate", "b: 'x'", id="same chat"),
        pytest.param(sft("a", "y"), "duplicate-id", "a", id="same id"),
        pytest.param(sft("b", "x", "select 2", tree="t2"), "contradiction", "b: 'x'", id="other"),
        pytest.param(sft("b", "z", prompt_version="old"), "other-prompt", "old", id="prompt"),
        pytest.param(sft("b", "z", licence=Licence(" ")), "no-licence", "synthetic", id="licence"),
        pytest.param(
            sft("b", "List the names of all singers, ordered by their age"),
            "near-held-out",
            "like 'listthenamesofallsingersorderedbyage'",
            id="nearly held out",
        ),
    ],
)
def test_problems_are_found(tmp_path: Path, example: Example, kind: str, sample: str) -> None:
    held_out = HeldOut()
    held_out.register(
        [
            Question("1", "多少", db_id="pets"),
            Question("2", "List the names of all singers ordered by age."),
        ],
        "dev",
    )
    found = problems(tmp_path, sft("a", "x", tree="t1"), example, held_out=held_out)
    assert list(found) == [kind]
    assert found[kind].count == 1
    assert sample in found[kind].samples[0]


def test_one_question_may_have_a_first_answer_and_a_repair(tmp_path: Path) -> None:
    first, again = sft("a", "x", tree="t1"), sft("b", "x", "select 2", tree="t2", kind="repair")
    assert problems(tmp_path, first, again) == {}
    elsewhere = sft("b", "x", "select 2", tree="t2", db_id="other")
    assert problems(tmp_path, first, elsewhere) == {}


def test_what_does_not_fit_is_a_problem(tmp_path: Path) -> None:
    write_records(tmp_path / "some.jsonl", [sft("a", "word " * 50), sft("b")])
    (found,) = check(
        [tmp_path / "some.jsonl"],
        HeldOut(),
        counter=Words(),
        cutoff=40,
        on_bad=pytest.fail,
    )
    assert (found.kind, found.count, found.grave) == ("too-long", 1, True)


def test_near_questions_are_the_ones_that_a_full_comparison_finds() -> None:
    rng = random.Random(7)
    words = ["统计", "列出", "日活", "月活", "新增", "用户", "names", "of", "all", "2025", "渠道"]
    known = [" ".join(rng.choices(words, k=8)) for _ in range(200)]
    near = NearQuestions(known, threshold=0.6)
    every = [NearQuestions([text], threshold=0.6) for text in known]
    hits = 0
    for _ in range(200):
        asked = rng.choice(known).split()
        asked[rng.randrange(8)] = rng.choice(words)
        found = near.nearest(" ".join(asked))
        singly = [one for index in every if (one := index.nearest(" ".join(asked)))]
        assert (found and found.similarity) == max((one.similarity for one in singly), default=None)
        hits += found is not None
    assert hits > 50


@pytest.mark.parametrize("text", ["", "？", "a", "日活"])
def test_short_questions_are_near_themselves_alone(text: str) -> None:
    assert NearQuestions(["统计日活", text]).nearest(text) == (text.strip("？"), 1.0)
    assert NearQuestions(["统计日活"]).nearest(text) is None


# -- commands


def test_commands_say_what_they_found(tmp_path: Path) -> None:
    path, dev = tmp_path / "some.jsonl", tmp_path / "dev.json"
    write_records(path, [sft("a", "How many?"), sft("b", "what?")])
    dev.write_text(json.dumps([{"db_id": "d", "question": "how many", "query": "select 3"}]))
    run = CliRunner().invoke
    assert run(app, ["data", "check", str(path)]).exit_code == 0
    checked = run(app, ["data", "check", str(path), "--held-out", str(dev)])
    assert checked.exit_code == 1
    assert "error  held-out: 1" in checked.stdout
    with path.open("ab") as file:
        file.write(b'{"cut off')
    broken = run(app, ["data", "check", str(path), "--json"])
    assert broken.exit_code == 1
    assert json.loads(broken.stdout)["bad_lines"] == 1
    assert "line 3: not JSON" in broken.stderr
    shown = run(app, ["data", "show", str(path), "-n", "1", "--skip", "1"])
    assert shown.stdout.startswith("== b (")
