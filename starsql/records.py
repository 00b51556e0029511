"""The records that travel through starsql, one definition each, with reading and writing.

They are plain frozen dataclasses; pydantic validates them at the edges (`from_json`, `to_json`).
A trace line is one `State`:

    {"question": {"sql_id": "ex_1", ...}, "linked": {...}, "attempts": [...], "answer": {...}, ...}

A line of training data is one `SftExample` or one `PreferencePair`:

    {"messages": [{"role": "system", "content": "You write SQL ..."}, ...], "meta": {"id": ...}}
"""

from __future__ import annotations

import functools
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Annotated, Any, Literal, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict  # pydantic takes typing's own from Python 3.12 on

from starsql.errors import DataError

__all__ = [
    "UNRESOLVED_SQL",
    "Answer",
    "Attempt",
    "ColumnSamples",
    "ExampleMeta",
    "Finding",
    "Licence",
    "Linked",
    "LinkedTable",
    "Message",
    "Messages",
    "PreferencePair",
    "Provenance",
    "Question",
    "SftExample",
    "Split",
    "State",
    "Status",
    "Tokens",
    "VerifiedBy",
    "Vote",
    "from_json",
    "merge_attempts",
    "to_json",
]

T = TypeVar("T")


class Message(TypedDict):
    """One turn of a chat, as chat templates and TRL's conversational format have it."""

    role: Literal["system", "user", "assistant"]
    content: str


Messages = Sequence[Message]
Severity = Literal["error", "warning", "style"]
Source = Literal["generate", "lint", "explain", "execute"]
Status = Literal["verified", "unverified", "unresolved"]
Split = Literal["train", "held_out", "unknown"]

UNRESOLVED_SQL = "SELECT 'starsql: unresolved' AS error"
"""What a submission says where the model never wrote SQL: every sql_id must carry a query."""


class _Record:
    """Makes records rebuilt by a checkpointer equal to the saved ones: msgpack knows no tuples."""

    __slots__ = ()

    def __post_init__(self) -> None:
        # fields() would take as long as all the rest.
        for name in self.__dataclass_fields__:  # type: ignore[attr-defined]
            value = getattr(self, name)
            if type(value) is list:
                object.__setattr__(self, name, tuple(value))


@dataclass(frozen=True, slots=True)
class Question(_Record):
    """One question as a data set or a caller states it."""

    sql_id: str
    text: str
    knowledge: str = ""
    """What the asker adds: business definitions that hold for this question only."""
    tables: tuple[str, ...] = ()
    """Tables the asker names; empty means that linking chooses among all."""
    db_id: str | None = None
    """The database, where a data set spans several schemas."""
    language: Literal["zh", "en"] = "zh"
    difficulty: str | None = None
    golden_sql: str | None = None
    split: Split = "unknown"
    """Only `train` may ever enter training data; `unknown` counts as held out."""


@dataclass(frozen=True, slots=True)
class Finding(_Record):
    """What is wrong with a query, in StarRocks' own wording where it has one."""

    code: str
    """Stable kebab-case name of the kind, e.g. "unknown-column"; docs explain each."""
    message: str
    hint: str | None = None
    """What a model or a person can do about it."""
    line: int | None = None
    """1-based, in the text that was checked."""
    column: int | None = None
    """1-based, in characters."""
    source: Source = "lint"
    severity: Severity = "error"

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: " if self.line is not None else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}{self.severity} {self.code}: {self.message}{hint}"


@dataclass(frozen=True, slots=True)
class Tokens(_Record):
    """Tokens of the model's own tokenizer."""

    prompt: int = 0
    completion: int = 0

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(self.prompt + other.prompt, self.completion + other.completion)


@dataclass(frozen=True, slots=True)
class Attempt(_Record):
    """One SQL text that the model wrote, and what checking it brought to light.

    Fields that default to None are filled by later nodes, each once; None means not checked yet.
    """

    id: str
    """`round.candidate`, both counted from 1: "1.1", "1.2", "2.1"."""
    sql: str
    """Empty when the completion held no SQL; a finding of source `generate` then says so."""
    tree: str | None = None
    """Hash of the normalised tree; None when the text does not parse. Equal hash, same query."""
    parent: str | None = None
    """The attempt this one repairs."""
    duplicate_of: str | None = None
    """An earlier attempt with the same tree (or the same text, if it does not parse)."""
    text_findings: tuple[Finding, ...] = ()
    """What was wrong with the completion itself (no SQL in it, cut off at the token limit)."""
    lint_findings: tuple[Finding, ...] | None = None
    explain_findings: tuple[Finding, ...] | None = None
    run_findings: tuple[Finding, ...] | None = None
    overruled: bool | None = None
    """True if StarRocks itself accepted it against the linter, whose errors are warnings then."""
    plan: str | None = None
    rows_hash: str | None = None
    """Fingerprint of the result, order of rows ignored; set when the query was run."""
    row_count: int | None = None
    tells: bool | None = None
    """Whether the result holds more than NULLs and zeros; set when the query was run."""
    likelihood: float | None = None
    """Set when several queries were compared by it: a logarithm, see `agent.likelihood`."""
    tokens: Tokens = field(default_factory=Tokens)
    seconds: float = 0.0
    """Wall time of the completion call that brought this attempt."""
    seed: int | None = None
    temperature: float = 0.0

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings so far, in the order of the checks."""
        linted = self.lint_findings or ()
        if self.overruled:
            linted = tuple(
                replace(f, severity="warning") if f.severity == "error" else f for f in linted
            )
        return (
            *self.text_findings,
            *linted,
            *(self.explain_findings or ()),
            *(self.run_findings or ()),
        )

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def linted(self) -> bool:
        """It was linted, and nothing is known that StarRocks would reject."""
        return self.lint_findings is not None and not self.errors

    @property
    def accepted(self) -> bool:
        """The engine's EXPLAIN accepted it (and running it, if tried, did not fail)."""
        return self.explain_findings is not None and not self.errors


def merge_attempts(old: Sequence[Attempt], new: Sequence[Attempt]) -> tuple[Attempt, ...]:
    """The state's reducer: attempts merged by id; a field that was set is never overwritten.

    Raises ValueError if an update contradicts what is already recorded.
    """
    merged = {attempt.id: attempt for attempt in old}
    for attempt in new:
        known = merged.get(attempt.id)
        merged[attempt.id] = attempt if known is None else _fill(known, attempt)
    return tuple(merged.values())


def _fill(known: Attempt, update: Attempt) -> Attempt:
    changes = {}
    for spec in fields(Attempt):
        before, after = getattr(known, spec.name), getattr(update, spec.name)
        if before == after or after is None:
            continue
        if before is not None:
            raise ValueError(f"attempt {known.id}: {spec.name} is set and may not change")
        changes[spec.name] = after
    return replace(known, **changes) if changes else known


@dataclass(frozen=True, slots=True)
class LinkedTable(_Record):
    """A table chosen for the prompt and which of its columns are shown."""

    name: str
    """As the prompt writes it; qualified by a database only where it must be."""
    columns: tuple[str, ...]
    dropped: tuple[str, ...] = ()
    """Columns left out because the prompt would not fit the model, least relevant first."""


@dataclass(frozen=True, slots=True)
class ColumnSamples(_Record):
    """Values that the prompts show of one column."""

    table: str
    column: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Translation(_Record):
    """A Chinese question as the model says it in English."""

    english: str
    tokens: Tokens
    """That saying it took."""


@dataclass(frozen=True, slots=True)
class Linked(_Record):
    """Names and samples: a schema's text has no place in a state checkpointed at each step."""

    tables: tuple[LinkedTable, ...]
    prompt_tokens: int
    """Length of the first prompt, in tokens of the model."""
    samples: tuple[ColumnSamples, ...] = ()
    """Kept here because the rows that they come from change."""
    translation: Translation | None = None
    """What the prompts ask in the question's place; None asks it as it is."""

    @property
    def values(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """The samples by table and column, as the prompt takes them."""
        return {(sample.table, sample.column): sample.values for sample in self.samples}

    @property
    def dropped_columns(self) -> int:
        return sum(len(table.dropped) for table in self.tables)


@dataclass(frozen=True, slots=True)
class VerifiedBy(_Record):
    """Who accepted the answer, and how."""

    engine: str
    version: str
    by: Literal["explain", "run"]


@dataclass(frozen=True, slots=True)
class Vote(_Record):
    """How one of several accepted candidates was chosen."""

    on: Literal["rows", "made rows"]
    """The engine's rows; or, where these told nothing, rows made for the candidates."""
    voters: int
    """Candidates that were accepted, repeated ones included."""
    agreeing: tuple[str, ...]
    """Ids of the attempts whose results are those of the chosen one, its own among them."""


@dataclass(frozen=True, slots=True)
class Answer(_Record):
    """The outcome for one question, with its evidence."""

    sql_id: str
    sql: str
    """The best query; empty only if the model never wrote one (then `unresolved`)."""
    status: Status
    """`verified`: the engine accepted it. `unverified`: linted clean, but no engine was asked.
    `unresolved`: nothing passed within the budget; `sql` is the best of what was tried."""
    explanation: str
    """One sentence: why this query, or why none."""
    verified_by: VerifiedBy | None = None
    findings: tuple[Finding, ...] = ()
    """What is left against `sql`: warnings if verified, errors if unresolved."""
    chosen: str | None = None
    """Id of the attempt whose SQL this is."""
    attempts: tuple[Attempt, ...] = ()
    """Everything that was tried; left empty inside a `State`, which has it already."""
    columns: tuple[str, ...] | None = None
    rows: tuple[tuple[Any, ...], ...] | None = None
    """The first rows, when they were asked for and the engine could read them."""
    seconds: float = 0.0
    tokens: Tokens = field(default_factory=Tokens)
    stopped_by: Literal["attempts", "seconds"] | None = None
    """The budget that ended the loop; `seconds` exempts the answer from reproducibility."""

    @property
    def repaired(self) -> bool:
        """Verified, but not by the first round's queries."""
        return (
            self.status == "verified"
            and self.chosen is not None
            and not self.chosen.startswith("1.")
        )


@dataclass(frozen=True, slots=True)
class Provenance(_Record):
    """What made a result; two results with equal provenance are comparable, and resumable."""

    run: str
    """Hash over all the rest."""
    config: str
    today: date
    starsql: str
    prompt: str
    model: str
    adapter: str | None
    engine: str
    data: str
    seed: int
    gloss: bool = False
    """Whether the prompts held English words under Chinese questions."""


@dataclass(frozen=True)
class State(_Record):
    """LangGraph's state for one question, and, saved as it is, the trace. History only grows."""

    question: Question
    provenance: Provenance | None = None
    linked: Linked | None = None
    """Tables and columns the prompts show; the schema's text is rebuilt from it when needed."""
    round: int = 0
    """Completion calls made so far; the first is the first try, later ones repair."""
    attempts: Annotated[tuple[Attempt, ...], merge_attempts] = ()
    seconds: float = 0.0
    """Wall time spent on this question, over restarts."""
    stopped_by: Literal["attempts", "seconds"] | None = None
    """The budget that ended the loop with nothing accepted."""
    chosen: str | None = None
    """Id of the attempt that was selected; None before that, or if nothing was written."""
    vote: Vote | None = None
    """None where there was nothing to compare: one candidate, or none that could be run."""
    answer: Answer | None = None

    @property
    def latest(self) -> tuple[Attempt, ...]:
        """The attempts of the current round."""
        prefix = f"{self.round}."
        return tuple(attempt for attempt in self.attempts if attempt.id.startswith(prefix))

    @property
    def tokens(self) -> Tokens:
        """Of all completions, a translation's included."""
        translation = self.linked.translation if self.linked else None
        first = translation.tokens if translation else Tokens()
        return sum((attempt.tokens for attempt in self.attempts), first)


@dataclass(frozen=True, slots=True)
class Licence(_Record):
    """Under what terms an example may be used; it travels into the adapter's lineage."""

    spdx: str
    """An SPDX identifier: "CC-BY-SA-4.0", "Apache-2.0"; "LicenseRef-private" for one's own data."""
    attribution: str = ""
    """Whom the licence asks to name, as it is to be printed."""


@dataclass(frozen=True, slots=True)
class ExampleMeta(_Record):
    """Where a training example comes from and what it teaches: the `meta` of every line."""

    id: str
    """Unique in its file, and the same when the file is made again."""
    source: str
    """What made it: "spider", "cspider", "domain", "synthetic", "mined", ..."""
    licence: Licence
    prompt_version: str
    """Of the prompt that its messages were built with; a model of another version refuses it."""
    language: Literal["zh", "en"]
    kind: Literal["first", "repair", "review", "translation"] = "first"
    """Whether the messages ask for a first try; with a failing query, for its repair; the other way
    round for the question that a query answers (`data.review`); or for a Chinese question in
    English (`data.translation`)."""
    gloss: bool = False
    """Whether English words stand under the Chinese question; a model learns to read these."""
    split: Literal["train"] = "train"
    """There is no other value: what is not for training has no place in these files."""
    db_id: str | None = None
    tree: str | None = None
    """`tree_hash` of the right answer's SQL."""
    features: tuple[str, ...] = ()
    """What the right answer uses: "join", "window", ...; see `eval.features`."""
    parent: str | None = None
    """Id of the question or example that this one was made from."""
    rejected_tree: str | None = None
    """`tree_hash` of the SQL that is wrong: a pair's rejected side, or what is repaired."""
    error: str | None = None
    """What is wrong with that SQL: a finding's code, or the corruption that made it."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What else its maker wants to know again. Training reads `plan` and `rejected_plan`, which a
    model with the target `plan+sql` learns to write before the SQL."""


@dataclass(frozen=True, slots=True)
class SftExample(_Record):
    """A chat that ends with the right answer, in TRL's conversational format."""

    messages: tuple[Message, ...]
    """As the prompt builds them, and the assistant's answer."""
    meta: ExampleMeta


@dataclass(frozen=True, slots=True)
class PreferencePair(_Record):
    """Two answers to one prompt, in TRL's conversational preference format."""

    prompt: tuple[Message, ...]
    chosen: tuple[Message, ...]
    """One assistant's turn that is right."""
    rejected: tuple[Message, ...]
    """One assistant's turn that is proven wrong."""
    meta: ExampleMeta


@functools.cache
def _adapter(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast("type", kind))


def to_json(record: object) -> bytes:
    """One line of JSON, UTF-8, without a newline; None and empty fields included."""
    return _adapter(type(record)).dump_json(record)  # type: ignore[arg-type] # types are hashable


def from_json(kind: type[T], line: bytes | str, *, source: str = "JSON") -> T:
    """Read what `to_json` wrote. Raises DataError naming the first offending key."""
    try:
        record: T = _adapter(kind).validate_json(line)  # type: ignore[arg-type]
        return record
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise DataError(f"not a {kind.__name__}: {first['msg']}", source=source, key=key) from None
