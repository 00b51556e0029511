"""The nodes that check queries: lint, EXPLAIN, and running where that is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from langgraph.runtime import Runtime

from starsql.agent.state import Context, Update
from starsql.dialect.engine.base import Engine, Plan, Rows
from starsql.dialect.lint import lint
from starsql.errors import ForbiddenStatement
from starsql.records import Attempt, Finding, State

__all__ = ["explain_attempts", "lint_attempts", "passed", "run_attempts"]


async def lint_attempts(state: State, runtime: Runtime[Context]) -> Update:
    """Lint this round's new queries; an empty list means clean."""
    context = runtime.context
    unlinted = [
        attempt
        for attempt in state.latest
        if attempt.lint_findings is None and attempt.duplicate_of is None and attempt.sql
    ]
    return {
        "attempts": [
            replace(
                attempt,
                lint_findings=tuple(
                    finding
                    for finding in lint(
                        attempt.sql,
                        context.schema,
                        version=context.version,
                        database=state.question.db_id,
                    )
                    if finding.severity != "style"  # says nothing about whether it is right
                ),
            )
            for attempt in unlinted
        ]
    }


async def explain_attempts(state: State, runtime: Runtime[Context]) -> Update:
    """Ask the engine to plan what the linter let through (and to run it, if always asked to).

    A linter's error is a prediction: StarRocks itself is asked all the same, and its word stands.
    """
    context = runtime.context
    if context.engine is None:
        return {}
    explained = [
        await _explain(attempt, context.engine, context, state.question.db_id)
        for attempt in state.latest
        if attempt.explain_findings is None
        and (attempt.linted or (context.engine.authoritative and _may_be_sent(attempt)))
    ]
    if context.config.run == "always":
        return {"attempts": await run_attempts(explained, context, state.question.db_id)}
    return {"attempts": explained}


def _may_be_sent(attempt: Attempt) -> bool:
    """It is whole, new, and seen to be one read-only query: engines take nothing else."""
    return (
        attempt.tree is not None
        and not attempt.text_findings
        and attempt.lint_findings is not None
        and all(finding.code != "forbidden-statement" for finding in attempt.lint_findings)
    )


async def _explain(
    attempt: Attempt, engine: Engine, context: Context, database: str | None
) -> Attempt:
    try:
        plan = await context.ask(
            engine.explain,
            attempt.sql,
            database=database,
            timeout_s=context.config.query_timeout_s,
        )
    except ForbiddenStatement as error:
        plan = Finding("forbidden-statement", str(error), source="explain")
    if isinstance(plan, Plan):
        overruled = True if attempt.errors else None
        return replace(attempt, plan=plan.text, explain_findings=(), overruled=overruled)
    return replace(attempt, explain_findings=(plan,))


async def run_attempts(
    attempts: Iterable[Attempt], context: Context, database: str | None
) -> list[Attempt]:
    """The attempts, those run that the engine accepted and that were not run before."""
    engine = context.engine
    if engine is None:
        return list(attempts)
    return [
        await _run(attempt, engine, context, database)
        if attempt.accepted and attempt.run_findings is None
        else attempt
        for attempt in attempts
    ]


async def _run(attempt: Attempt, engine: Engine, context: Context, database: str | None) -> Attempt:
    rows = await context.ask(
        engine.query,
        attempt.sql,
        database=database,
        max_rows=context.config.max_rows,
        timeout_s=context.config.query_timeout_s,
    )
    if isinstance(rows, Rows):
        return replace(
            attempt,
            run_findings=(),
            rows_hash=rows.fingerprint(),
            row_count=len(rows.rows),
            tells=rows.tells,
        )
    return replace(attempt, run_findings=(rows,))


def passed(state: State, context: Context) -> list[Attempt]:
    """What every configured check let through: EXPLAIN if there is an engine, else the linter."""
    if context.engine is None:
        return [attempt for attempt in state.attempts if attempt.linted]
    return [attempt for attempt in state.attempts if attempt.accepted]
