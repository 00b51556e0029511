"""The chosen leads, checked again before anyone learns from them.

A right query must lint without error, be accepted by the engine, and agree with the golden query on
its test suite where there is one; a wrong one must fail at one of these. What was true when the
trace was written may not be any more: the linter, the schema and the golden queries go on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache

from starsql.data.answer import answer_text
from starsql.data.gloss.glossary import gloss_of, glossed
from starsql.data.held_out import HeldOut
from starsql.data.mine.leads import GOLDEN, UNPROVEN, Lead
from starsql.data.prompt import findings_to_tell, first_try, has_gloss, prompt_version, repair
from starsql.dialect.engine.base import Engine, Plan
from starsql.dialect.lint import lint
from starsql.dialect.parse import tree_hash
from starsql.dialect.schema import Schema
from starsql.errors import DataError, ForbiddenStatement, SchemaError
from starsql.eval.eligible import named_tables
from starsql.eval.features import features
from starsql.eval.suites import Suite, Suites
from starsql.records import (
    Attempt,
    ExampleMeta,
    Licence,
    LinkedTable,
    Message,
    Messages,
    PreferencePair,
    Question,
    SftExample,
    State,
)

__all__ = ["Dropped", "Verifier"]

_KEPT_SCHEMAS = 8
_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Dropped:
    """A lead that did not hold."""

    lead: Lead
    reason: str
    """The same for all that failed in the same way."""


@dataclass
class Verifier:
    """Makes examples of leads, as far as they hold.

    engine: which explains the queries. licence: of the data that the questions come from. today:
    for traces that do not say what day it was.
    """

    schema: Schema
    engine: Engine
    licence: Licence
    held_out: HeldOut
    knowledge: str = ""
    today: date = field(default_factory=date.today)
    timeout_s: float = 30.0

    def close(self) -> None:
        """Close the suites; the engine is the caller's."""
        for suites in self._suites.values():
            suites.close()
        self._suites.clear()

    @cached_property
    def _suites(self) -> dict[str | None, Suites]:
        return {}

    @cached_property
    def known(self) -> _Known:
        """What was found out about queries."""
        return _Known(self)

    def examples(
        self, state: State, leads: Iterable[Lead]
    ) -> Iterator[SftExample | PreferencePair | Dropped]:
        """What each lead of a trace becomes."""
        reason = self.known.refusal(state.question)
        case = None if reason is not None else _Case(self, state)
        for lead in leads:
            try:
                if case is None:
                    raise _Fails(reason or "")
                yield case.example(lead)
            except _Fails as fails:
                yield Dropped(lead, str(fails))

    def suite(self, golden_sql: str, database: str | None) -> Suite:
        """The suite of a golden query. Raises DataError where none can be made."""
        if database not in self._suites:
            while len(self._suites) >= _KEPT_SCHEMAS:
                self._suites.pop(next(iter(self._suites))).close()
            self._suites[database] = Suites(self.schema, database, today=self.today)
        return self._suites[database].of(golden_sql)


class _Known:
    """Answers that take milliseconds, remembered: leads share questions and queries."""

    def __init__(self, verifier: Verifier) -> None:
        self._verifier = verifier
        self.refusal = lru_cache(_REMEMBERED)(verifier.held_out.refuses_question)
        self.rejection = lru_cache(_REMEMBERED)(self._rejection)
        self.is_right = lru_cache(_REMEMBERED)(self._is_right)
        self.tree = lru_cache(_REMEMBERED)(tree_hash)
        self.features = lru_cache(_REMEMBERED)(self._features)

    def _rejection(self, sql: str, database: str | None) -> str | None:
        """What linter or engine have against a query today; None if nothing."""
        one, engine = self._verifier, self._verifier.engine
        found = lint(sql, one.schema, engine.version, database=database)
        errors = [finding for finding in found if finding.severity == "error"]
        if errors and not engine.authoritative:
            return errors[0].code
        try:
            plan = engine.explain(sql, database=database, timeout_s=one.timeout_s)
        except ForbiddenStatement:
            return "forbidden-statement"
        return None if isinstance(plan, Plan) else plan.code

    def _is_right(self, sql: str, golden_sql: str, database: str | None) -> bool | None:
        """Whether the golden query's suite finds nothing wrong; None if none can be made."""
        try:
            return self._verifier.suite(golden_sql, database).judge(sql).right
        except DataError:
            return None

    def _features(self, sql: str, database: str | None) -> tuple[str, ...]:
        """What a query uses."""
        schema = self._verifier.schema
        named = (
            schema.table(name, db or None) for _, (db, name) in named_tables(sql, database or "")
        )
        return tuple(features(sql, [table for table in named if table is not None]))


class _Fails(Exception):
    """The lead does not hold, for a reason."""


class _Case:
    """One question with its trace."""

    def __init__(self, verifier: Verifier, state: State) -> None:
        self._verifier = verifier
        self._state = state
        self._attempts = {attempt.id: attempt for attempt in state.attempts}

    def example(self, lead: Lead) -> SftExample | PreferencePair:
        """Raises _Fails."""
        if lead.error == UNPROVEN:
            return self._of_wrong_result(lead)
        right = self._attempts[lead.chosen]
        self._check_right(right.sql)
        if lead.kind == "first":
            return SftExample((*self._first, _says(right.sql)), self._meta(lead, right.sql))
        wrong = self._attempts[lead.rejected or ""]
        self._check_wrong(wrong.sql)
        if lead.kind == "repair":
            asked = repair(self._first, wrong.sql, findings_to_tell(wrong))
            return SftExample((*asked, _says(right.sql)), self._meta(lead, right.sql, wrong))
        return self._pair(lead, right.sql, wrong)

    def _of_wrong_result(self, lead: Lead) -> PreferencePair:
        """The model's own right query is better to learn from than the golden one."""
        wrong = self._attempts[lead.rejected or ""]
        if self._rejection(wrong.sql) is None and self._is_right(wrong.sql):
            raise _Fails("the query that was to be rejected is right")
        golden = self._state.question.golden_sql or ""
        others = (a.sql for a in self._state.attempts if a.accepted and a.id != wrong.id)
        own = next((sql for sql in others if self._is_right(sql)), golden)
        if self._rejection(own) is not None:
            raise _Fails("the golden query is not accepted")
        return self._pair(lead, own, wrong)

    def _pair(self, lead: Lead, right: str, wrong: Attempt) -> PreferencePair:
        meta = self._meta(lead, right, wrong)
        if meta.tree is not None and meta.tree == meta.rejected_tree:
            raise _Fails("both sides are the same query")
        return PreferencePair(tuple(self._first), (_says(right),), (_says(wrong.sql),), meta)

    def _check_right(self, sql: str) -> None:
        rejection = self._rejection(sql)
        if rejection is not None:
            raise _Fails(f"the right query is rejected today ({rejection})")
        if self._state.question.golden_sql is not None and not self._is_right(sql):
            raise _Fails("the accepted query is wrong on the test suite")

    def _check_wrong(self, sql: str) -> None:
        if self._rejection(sql) is not None:
            return
        golden = self._state.question.golden_sql
        if golden is None or self._is_right(sql):
            raise _Fails("nothing is wrong today with the query that was rejected")

    def _rejection(self, sql: str) -> str | None:
        return self._verifier.known.rejection(sql, self._state.question.db_id)

    def _is_right(self, sql: str) -> bool:
        question = self._state.question
        right = self._verifier.known.is_right(sql, question.golden_sql or "", question.db_id)
        if right is None:
            raise _Fails("no test suite can be made for the golden query")
        return right

    @cached_property
    def _first(self) -> Messages:
        state, verifier = self._state, self._verifier
        if state.linked is None:
            raise _Fails("the trace names no linked tables")
        try:
            return first_try(
                state.question,
                state.linked.tables,
                verifier.schema,
                knowledge=verifier.knowledge,
                version=verifier.engine.version,
                today=state.provenance.today if state.provenance else verifier.today,
                values=state.linked.values,
                gloss=self._gloss(state.question, state.linked.tables),
            )
        except SchemaError:
            raise _Fails("the schema lacks a linked table") from None

    def _gloss(self, question: Question, tables: Sequence[LinkedTable]) -> str:
        """As it stood in the traced prompt."""
        provenance = self._state.provenance
        if provenance is None or not provenance.gloss:
            return ""
        return gloss_of(question, tables, self._verifier.schema)

    def _meta(self, lead: Lead, right: str, wrong: Attempt | None = None) -> ExampleMeta:
        question = self._state.question
        tree = self._verifier.known.tree(right)
        reason = self._verifier.held_out.refuses(tree=tree)
        if reason is not None:
            raise _Fails(reason)
        gloss, licence = has_gloss(self._first), self._verifier.licence
        return ExampleMeta(
            id=lead.id,
            source="mined",
            licence=glossed(licence) if gloss else licence,
            prompt_version=prompt_version(),
            language=question.language,
            gloss=gloss,
            kind="repair" if lead.kind == "repair" else "first",
            db_id=question.db_id,
            tree=tree,
            features=self._verifier.known.features(right, question.db_id),
            parent=question.sql_id,
            rejected_tree=self._verifier.known.tree(wrong.sql) if wrong else None,
            error=lead.error or None,
            extra={"chosen": "golden" if lead.chosen == GOLDEN else "own"},
        )


def _says(sql: str) -> Message:
    return {"role": "assistant", "content": answer_text(sql)}
