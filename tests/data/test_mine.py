"""What traces teach: which leads are found, which are chosen, and what holds when it is checked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from starsql.data.answer import extract_sql
from starsql.data.files import BadLine, read_examples, write_records
from starsql.data.held_out import HeldOut
from starsql.data.mine import Limits, Mined, Verifier, mine
from starsql.data.mine.leads import GOLDEN, UNPROVEN, Lead, leads_of, read_trace
from starsql.data.mine.shelf import Shelf
from starsql.data.prompt import findings_to_tell, first_try, repair
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.dialect.parse import tree_hash
from starsql.dialect.version import DEFAULT_VERSION
from starsql.errors import DataError
from starsql.records import (
    Answer,
    Attempt,
    Licence,
    Linked,
    LinkedTable,
    PreferencePair,
    Question,
    SftExample,
    State,
    from_json,
    to_json,
)
from tests.data.examples import sft

SCHEMA = schema_from_ddl("CREATE TABLE login (day STRING, player BIGINT, seconds INT)")
QUESTION = Question("q1", "多少玩家登录过？", split="train")
LINKED = Linked((LinkedTable("login", ("day", "player", "seconds")),), 100)
LICENCE = Licence("LicenseRef-private")
LIMITS = Limits()

RIGHT = "SELECT count(DISTINCT player) AS players FROM login"
WRONG = "SELECT count(player) AS players FROM login"
BROKEN = "SELECT count(DISTINCT users) AS players FROM login"


def attempt(id_: str, sql: str, **changes: Any) -> Attempt:
    """As the loop leaves it: linted, and explained if that found nothing."""
    found = tuple(lint(sql, SCHEMA))
    failed = any(finding.severity == "error" for finding in found)
    return replace(
        Attempt(id_, sql, tree_hash(sql), lint_findings=found),
        explain_findings=None if failed else (),
        **changes,
    )


def state(*attempts: Attempt, chosen: str | None = None, **changes: Any) -> State:
    asked = replace(QUESTION, **changes)
    accepted = next((a for a in attempts if a.id == chosen), None)
    answer = Answer(asked.sql_id, accepted.sql, "verified", "it ran") if accepted else None
    return State(asked, linked=LINKED, attempts=attempts, chosen=chosen, answer=answer)


REPAIRED = state(attempt("1.1", BROKEN), attempt("2.1", RIGHT, parent="1.1"), chosen="2.1")


def leads(found: State) -> list[Lead]:
    return list(leads_of(read_trace(to_json(found))))


@pytest.fixture
def verifier() -> Iterator[Verifier]:
    with EmbeddedEngine(SCHEMA) as engine:
        made = Verifier(SCHEMA, engine, LICENCE, HeldOut(), today=date(2025, 7, 15))
        yield made
        made.close()


def run(
    folder: Path, verifier: Verifier, *states: State, limits: Limits = LIMITS
) -> tuple[Mined, list[SftExample | PreferencePair]]:
    traces = folder / "traces.jsonl"
    traces.write_bytes(b"".join(to_json(one) + b"\n" for one in states))
    return again(folder, verifier, limits)


def again(
    folder: Path, verifier: Verifier, limits: Limits = LIMITS
) -> tuple[Mined, list[SftExample | PreferencePair]]:
    bad: list[BadLine] = []
    sft, pairs = folder / "sft.jsonl", folder / "pairs.jsonl"
    mined = mine(
        [folder / "traces.jsonl"],
        verifier,
        sft=sft,
        pairs=pairs,
        limits=limits,
        on_bad=bad.append,
        listener=lambda stage, done: None,
    )
    assert mined.bad_lines == len(bad)
    return mined, [one for path in (sft, pairs) for one in read_examples(path, bad.append)]


def said(example: SftExample | PreferencePair, side: str = "chosen") -> str:
    messages = example.messages if isinstance(example, SftExample) else getattr(example, side)
    return extract_sql(messages[-1]["content"])


def changed(*path: str | int, **values: Any) -> bytes:
    """The line of `REPAIRED` with other values in one of its objects."""
    trace = json.loads(to_json(REPAIRED))
    inner = trace
    for key in path:
        inner = inner[key]
    inner.update(values)
    return json.dumps(trace).encode()


# -- leads


def test_a_trace_is_read_as_the_state_it_was_written_from() -> None:
    read = read_trace(to_json(REPAIRED))
    assert (read.text, read.split, read.golden) == (QUESTION.text, "train", False)
    assert read.attempts == REPAIRED.attempts
    assert (read.chosen, read.status) == ("2.1", "verified")


def test_what_teaches_nothing_is_not_read() -> None:
    beside = attempt("1.2", "SELECT no_such FROM login")
    assert read_trace(to_json(state(beside))).attempts == ()
    tried = state(*REPAIRED.attempts, beside, chosen="2.1")
    assert read_trace(to_json(tried)).attempts == REPAIRED.attempts


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"question": {"sql_id"', "not JSON"),
        (b'{"answer": null}', "no 'question' in it"),
        (b'{"answer": null, "question": 3}', "not a trace"),
        (b"[]", "not a trace"),
        (b"\xff\xfe{}", "not UTF-8 text"),
        (changed("question", text=7), "not a trace: found 7 for a text"),
        (changed("question", split=[]), "not a trace: found .. for a text"),
        (changed("question", golden=""), "not a trace: unexpected 'golden'"),
        (changed("attempts", 0, sqls=""), "not a trace: unexpected 'sqls'"),
        (changed("attempts", 1, tree=1), "not a trace: found 1 for a text"),
        (changed("attempts", 1, id=[]), "not a trace: unhashable"),
    ],
    ids=[
        *("cut-off", "another-record", "another-type", "a-list", "encoding"),
        *("text", "split", "key", "key-of-an-attempt", "tree", "id"),
    ],
)
def test_a_line_that_is_no_trace_says_why(line: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_trace(line)


def test_a_repair_teaches_how_to_repair_and_what_not_to_write() -> None:
    assert [(lead.kind, lead.chosen, lead.rejected, lead.error) for lead in leads(REPAIRED)] == [
        ("repair", "2.1", "1.1", "unknown-column"),
        ("pair", "2.1", "1.1", "unknown-column"),
    ]


def test_a_verified_first_try_teaches_itself() -> None:
    [lead] = leads(state(attempt("1.1", RIGHT), chosen="1.1"))
    assert (lead.kind, lead.chosen) == ("first", "1.1")


def test_what_ran_beside_a_golden_query_is_suspected() -> None:
    found = leads(state(attempt("1.1", WRONG), chosen="1.1", golden_sql=RIGHT))
    assert [(lead.kind, lead.chosen, lead.error) for lead in found] == [
        ("first", "1.1", ""),
        ("pair", GOLDEN, UNPROVEN),
    ]


@pytest.mark.parametrize(
    "failing",
    [
        attempt("1.1", ""),
        attempt("1.1", RIGHT.lower().replace(" from", "\nfrom")),
        attempt("1.1", "SELECT 1 FROM login"),
    ],
    ids=["no-query", "another-format", "accepted"],
)
def test_what_was_no_mistake_teaches_no_repair(failing: Attempt) -> None:
    found = leads(state(failing, attempt("2.1", RIGHT, parent="1.1"), chosen="2.1"))
    assert found == []


# -- the choice


def lead(number: int, question: str, error: str) -> Lead:
    return Lead(f"{number:04}".encode(), question.encode(), "pair", error, "2.1", "1.1")


def chosen(limits: Limits, found: list[Lead]) -> list[Lead]:
    with Shelf(Path()) as shelf:
        for number, one in enumerate(found):
            shelf.add((0, number), [one])
        shelf.choose(limits)
        return [one for _, of_line in shelf.chosen() for one in of_line]


def test_the_errors_of_a_question_take_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = [lead(n, "q", "syntax") for n in range(6)] + [lead(9, "q", "unknown-column")]
    kept = chosen(Limits(per_question=2), found)
    assert sorted(one.error for one in kept) == ["syntax", "unknown-column"]
    assert list(tmp_path.iterdir()) == []


def test_one_kind_of_error_does_not_fill_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = [lead(n, f"q{n}", "syntax" if n % 10 else "unknown-column") for n in range(1000)]
    kept = chosen(Limits(share=1.0, at_least=10), found)
    errors = [one.error for one in kept]
    # an equal share of 1,000 among two kinds
    assert (errors.count("syntax"), errors.count("unknown-column")) == (500, 100)


def test_where_all_together_are_too_many_the_errors_take_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = [lead(n, f"q{n}", "unknown-column" if n % 10 == 0 else "syntax") for n in range(100)]
    errors = [one.error for one in chosen(Limits(most=12), found)]
    assert (errors.count("syntax"), errors.count("unknown-column")) == (6, 6)


def test_the_choice_does_not_depend_on_the_order_of_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = [lead(n, f"q{n % 7}", f"e{n % 3}") for n in range(100)]
    limits = Limits(per_question=3, at_least=1, share=1)
    assert {one.key for one in chosen(limits, found)} == {
        one.key for one in chosen(limits, found[::-1])
    }


# -- what holds


def test_a_repair_becomes_an_example_in_the_agents_own_words(
    tmp_path: Path, verifier: Verifier
) -> None:
    mined, [example, pair] = run(tmp_path, verifier, REPAIRED)
    first = first_try(
        QUESTION,
        LINKED.tables,
        SCHEMA,
        knowledge="",
        version=DEFAULT_VERSION,
        today=date(2025, 7, 15),
    )
    failing = REPAIRED.attempts[0]
    assert isinstance(example, SftExample)
    assert list(example.messages[:-1]) == repair(first, BROKEN, findings_to_tell(failing))
    assert said(example) == RIGHT
    assert isinstance(pair, PreferencePair)
    assert (list(pair.prompt), said(pair), said(pair, "rejected")) == (first, RIGHT, BROKEN)
    assert (pair.meta.error, pair.meta.parent) == ("unknown-column", "q1")
    assert (pair.meta.tree, pair.meta.rejected_tree) == (tree_hash(RIGHT), tree_hash(BROKEN))
    assert mined.added == {"repair": 1, "pair": 1}


def test_a_query_that_ran_but_is_wrong_is_rejected_for_the_models_own_right_one(
    tmp_path: Path, verifier: Verifier
) -> None:
    own = "SELECT count(*) AS n FROM (SELECT DISTINCT player FROM login WHERE player IS NOT NULL) t"
    tried = state(attempt("1.1", WRONG), attempt("1.2", own), chosen="1.1", golden_sql=RIGHT)
    mined, examples = run(tmp_path, verifier, tried)
    assert [(said(one), said(one, "rejected")) for one in examples] == [(own, WRONG)]
    assert mined.dropped == {
        "the accepted query is wrong on the test suite": 1,
        "the query that was to be rejected is right": 1,
    }


def test_the_golden_query_stands_in_where_the_model_had_no_right_one(
    tmp_path: Path, verifier: Verifier
) -> None:
    tried = state(attempt("1.1", WRONG), chosen="1.1", golden_sql=RIGHT)
    _, [pair] = run(tmp_path, verifier, tried)
    assert (said(pair), said(pair, "rejected")) == (RIGHT, WRONG)


def test_a_repair_that_runs_but_is_wrong_is_not_learned(tmp_path: Path, verifier: Verifier) -> None:
    tried = state(
        attempt("1.1", BROKEN),
        attempt("2.1", WRONG, parent="1.1"),
        chosen="2.1",
        golden_sql=RIGHT,
    )
    mined, examples = run(tmp_path, verifier, tried)
    assert [(said(one), said(one, "rejected")) for one in examples] == [(RIGHT, WRONG)]
    assert mined.dropped["the accepted query is wrong on the test suite"] == 2


def test_what_is_rejected_today_is_not_learned(tmp_path: Path, verifier: Verifier) -> None:
    once = replace(attempt("1.1", BROKEN), lint_findings=(), explain_findings=())
    mined, examples = run(tmp_path, verifier, state(once, chosen="1.1"))
    assert examples == []
    assert mined.dropped == {"the right query is rejected today (unknown-column)": 1}


def test_mining_twice_adds_nothing_twice(tmp_path: Path, verifier: Verifier) -> None:
    _, before = run(tmp_path, verifier, REPAIRED)
    mined, after = again(tmp_path, verifier)
    assert after == before
    assert (mined.known, mined.verified, mined.added.total()) == (2, 0, 0)
    other = state(attempt("1.1", RIGHT), chosen="1.1", text="玩家数？")
    mined, extended = run(tmp_path, verifier, REPAIRED, other)
    assert (mined.added, len(extended)) == ({"first": 1}, 3)


def test_a_file_of_another_prompt_is_not_extended(tmp_path: Path, verifier: Verifier) -> None:
    write_records(tmp_path / "sft.jsonl", [sft("a", prompt_version="old")])
    before = (tmp_path / "sft.jsonl").read_bytes()
    with pytest.raises(DataError, match="made with prompt old"):
        run(tmp_path, verifier, REPAIRED)
    assert (tmp_path / "sft.jsonl").read_bytes() == before


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"split": "unknown"}, "it is marked unknown, not train"),
        ({"text": "How many players?"}, "the question is one of dev, which is held out"),
        ({"db_id": "games"}, "database 'games' belongs to dev, which is held out"),
    ],
    ids=["split", "text", "database"],
)
def test_held_out_questions_are_refused(
    tmp_path: Path, verifier: Verifier, changes: dict[str, Any], reason: str
) -> None:
    held_out = Question("d1", "how many players", db_id="games", golden_sql="SELECT 7")
    verifier.held_out.register([held_out], "dev")
    mined, examples = run(
        tmp_path, verifier, replace(REPAIRED, question=replace(QUESTION, **changes))
    )
    assert (examples, mined.refused) == ([], {reason: 1})


def test_a_held_out_golden_query_is_no_answer_to_learn(tmp_path: Path, verifier: Verifier) -> None:
    verifier.held_out.register([Question("d1", "x", golden_sql=RIGHT)], "dev")
    mined, examples = run(tmp_path, verifier, REPAIRED)
    assert examples == []
    assert mined.dropped.total() == 2


def test_broken_lines_are_counted_and_passed_over(tmp_path: Path, verifier: Verifier) -> None:
    whole = to_json(REPAIRED)
    (tmp_path / "traces.jsonl").write_bytes(whole[:100] + b"\n\xff\xfe{}\n" + whole + b"\r\n")
    mined, examples = again(tmp_path, verifier)
    assert (mined.lines, mined.bad_lines, len(examples)) == (3, 2, 2)


def test_a_line_that_only_validation_finds_broken_is_passed_over(
    tmp_path: Path, verifier: Verifier
) -> None:
    (tmp_path / "traces.jsonl").write_bytes(changed("linked", tables=3) + b"\n")
    mined, examples = again(tmp_path, verifier)
    assert (mined.lines, mined.bad_lines, examples) == (1, 1, [])


def test_a_state_of_the_loop_survives_the_quick_reading() -> None:
    """A field that is added to the records is read here as well."""
    line = to_json(REPAIRED)
    assert from_json(State, line).attempts == read_trace(line).attempts
    assert set(json.loads(line)["question"]) == set(Question.__dataclass_fields__)
