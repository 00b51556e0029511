"""What people see in a terminal: steps, progress, answers and summaries.

Progress and steps go to stderr, data to stdout.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from starsql.errors import ConfigError
from starsql.eval.intervals import Paired, Share, margin
from starsql.eval.other_scorers import OTHER_SCORERS
from starsql.records import to_json

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from starsql.agent.batch import Outcome, RunFiles
    from starsql.agent.graph import Step
    from starsql.data.mine import Mined
    from starsql.dialect.engine.base import Plan, Rows
    from starsql.dialect.lint.script import Reported, Script
    from starsql.doctor import Check
    from starsql.eval.bench import Measured
    from starsql.eval.gate import Decision
    from starsql.eval.lint_corpus import LintCorpusReport, Linted
    from starsql.eval.metrics import Figures, Judgement, Metrics
    from starsql.eval.verdict import Verdict
    from starsql.records import Answer, Attempt, Severity

__all__ = [
    "Progress",
    "counting",
    "print_answer",
    "print_bench",
    "print_checks",
    "print_decision",
    "print_findings",
    "print_lint",
    "print_lint_corpus",
    "print_mined",
    "print_outcomes",
    "print_paired",
    "print_plan",
    "print_records",
    "print_replay",
    "print_rows",
    "print_scores",
    "print_step",
    "scoring",
    "stages",
]

_out = Console(soft_wrap=False, highlight=False)
_err = Console(stderr=True, highlight=False)

_COLOUR = {"verified": "green", "unverified": "yellow", "unresolved": "red"}

# A summary lists every question of a small run; of a large one only its figures.
_MOST_LISTED = 40
_MOST_ROWS = 20
_MOST_WRONG = 20
_JUDGED: dict[Judgement, str] = {
    "on_rows": "right on the data set's rows",
    "on_suite": "right on suites",
}
_LINE_EVERY = 100
_WIDE = 10_000  # where no terminal folds lines, a program may read them


def print_step(step: Step) -> None:
    """One line for what a node did."""
    text = _step_text(step)
    if text:
        _err.print(f"[bold]{step.node:>8}[/]  {text}")


def _step_text(step: Step) -> str:
    if step.node == "link" and step.state.linked:
        linked = step.state.linked
        names = ", ".join(table.name for table in linked.tables)
        dropped = f", {linked.dropped_columns} columns left out" if linked.dropped_columns else ""
        return escape(f"{names} ({linked.prompt_tokens} tokens{dropped})")
    if step.node in ("generate", "repair"):
        written = step.state.latest
        new = [attempt for attempt in written if attempt.duplicate_of is None]
        tokens = sum(attempt.tokens.completion for attempt in written)
        again = "" if len(new) == len(written) else f", {len(written) - len(new)} tried before"
        seconds = max((attempt.seconds for attempt in written), default=0.0)
        return f"round {step.state.round}: {_count(len(written), 'query', 'queries')}{again}" + (
            f" in {seconds:.1f} s, {tokens} tokens"
        )
    if step.node in ("lint", "explain"):
        checked: Sequence[Attempt] = step.update.get("attempts") or ()
        return "; ".join(_verdict(attempt) for attempt in checked)
    if step.node == "finish" and step.state.answer:
        answer = step.state.answer
        return f"[{_COLOUR[answer.status]}]{answer.status}[/]: {escape(answer.explanation)}"
    return ""


def _verdict(attempt: Attempt) -> str:
    if not attempt.errors:
        return f"[green]{attempt.id} ok[/]"
    first, more = attempt.errors[0], len(attempt.errors) - 1
    rest = f" (+{more})" if more else ""
    return f"[red]{attempt.id}[/] {escape(first.message)}{rest}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def print_answer(answer: Answer, *, as_json: bool) -> None:
    """The SQL (and its rows, if asked for) on stdout; what is left against it on stderr."""
    if as_json:
        print(to_json(answer).decode())
        return
    for finding in answer.findings:
        _err.print(escape(str(finding)), style="yellow")
    if _out.is_terminal:
        _out.print(Syntax(answer.sql, "sql", word_wrap=True, background_color="default"))
    else:
        print(answer.sql)
    if answer.columns is not None and answer.rows is not None:
        table = Table(*(escape(name) for name in answer.columns))
        for row in answer.rows[:_MOST_ROWS]:
            table.add_row(*("NULL" if value is None else escape(str(value)) for value in row))
        _out.print(table)
        if len(answer.rows) > _MOST_ROWS:
            _err.print(f"the first {_MOST_ROWS} of {len(answer.rows)} rows; --json has them all")


class Progress:
    """A live bar: done, verified, repaired, questions a minute, time left.

    Where stderr is no terminal, a line for every finished question instead.
    """

    def __init__(self) -> None:
        self._bar = Bar(
            TextColumn("{task.fields[done]}"),
            BarColumn(),
            TextColumn("{task.fields[figures]}"),
            console=_err,
            disable=not _err.is_terminal,
            transient=True,
        )
        self._task = self._bar.add_task(
            "run", total=None, done="opening the model and the engine", figures=""
        )
        self._counts: Counter[str] = Counter()
        self._resumed = self._done = self._total = 0
        self._start = time.monotonic()
        self._activity = ""

    def __enter__(self) -> Progress:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def begin(self, done: Sequence[Outcome], total: int) -> None:
        self._start, self._total = time.monotonic(), total
        self._resumed = self._done = len(done)
        for outcome in done:
            self._count(outcome)
        if done:
            _err.print(f"{len(done)} of {total} questions were answered before; going on")
        self._draw()

    def step(self, step: Step) -> None:
        self._activity = f"{step.sql_id} {step.node}"
        self._draw()

    def finished(self, outcome: Outcome) -> None:
        self._done += 1
        self._count(outcome)
        self._draw()
        if not _err.is_terminal:
            _err.print(
                f"{self._done}/{self._total} {outcome.sql_id} {outcome.status} "
                f"({_count(outcome.attempts, 'attempt', 'attempts')}, {outcome.seconds:.1f} s)",
                soft_wrap=True,
            )

    def _count(self, outcome: Outcome) -> None:
        self._counts[outcome.status] += 1
        self._counts["repaired"] += outcome.repaired

    def _draw(self) -> None:
        self._bar.update(
            self._task,
            total=self._total,
            completed=self._done,
            done=f"{self._done}/{self._total} done",
            figures=self._figures(),
        )

    def _figures(self) -> str:
        new = self._done - self._resumed
        minutes = (time.monotonic() - self._start) / 60
        text = f"{self._counts['verified']} verified, {self._counts['repaired']} repaired"
        if new:
            rate = new / minutes
            left = (self._total - self._done) / rate
            text += f" · {rate:.1f} questions/min · {_duration(left * 60)} left"
        return f"{text} · {self._activity}" if self._activity else text


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def print_outcomes(outcomes: Sequence[Outcome], files: RunFiles, *, as_json: bool) -> None:
    """The table of a small run, the figures of any run, and where its files are."""
    figures = {
        "questions": len(outcomes),
        "verified": sum(o.status == "verified" for o in outcomes),
        "first_try": sum(o.status == "verified" and not o.repaired for o in outcomes),
        "repaired": sum(o.repaired for o in outcomes),
        "unverified": sum(o.status == "unverified" for o in outcomes),
        "unresolved": sum(o.status == "unresolved" for o in outcomes),
        "attempts_mean": round(sum(o.attempts for o in outcomes) / max(1, len(outcomes)), 2),
        "seconds_mean": round(sum(o.seconds for o in outcomes) / max(1, len(outcomes)), 2),
        "submission": str(files.submission),
        "traces": str(files.traces),
        "run": str(files.record),
    }
    if as_json:
        print(json.dumps(figures, ensure_ascii=False))
        return
    if len(outcomes) <= _MOST_LISTED:
        _out.print(_outcome_table(outcomes))
    _out.print(
        f"{figures['questions']} questions: {figures['verified']} verified "
        f"({figures['first_try']} at the first try, {figures['repaired']} repaired), "
        f"{figures['unverified']} unverified, {figures['unresolved']} unresolved; "
        f"{figures['attempts_mean']} attempts and {figures['seconds_mean']} s a question",
        soft_wrap=True,
    )
    for name in ("submission", "traces", "run"):
        _out.print(f"{name:>10}  {figures[name]}", soft_wrap=True)


def _outcome_table(outcomes: Sequence[Outcome]) -> Table:
    """One line a question, whatever the width: the question's text gives way, nothing else."""
    table = Table(box=None, pad_edge=False, expand=True)
    table.add_column("sql_id", no_wrap=True, min_width=_widest(o.sql_id for o in outcomes))
    table.add_column("question", no_wrap=True, overflow="ellipsis", ratio=1)
    table.add_column("status", no_wrap=True, min_width=_widest(o.status for o in outcomes))
    for name in ("attempts", "seconds"):
        table.add_column(name, justify="right", no_wrap=True, min_width=len(name))
    for o in outcomes:
        table.add_row(
            o.sql_id,
            escape(" ".join(o.question.split())),
            f"[{_COLOUR[o.status]}]{o.status}[/]",
            str(o.attempts),
            f"{o.seconds:.1f}",
        )
    return table


def _widest(texts: Iterable[str]) -> int:
    return max((len(text) for text in texts), default=1)


@contextmanager
def counting(what: str, *, total: int | None) -> Iterator[Callable[[], None]]:
    """A bar on stderr while something is done `total` times; call what it yields after each.

    total: None if nobody knows; it then only counts.
    """
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=_err, disable=not _err.is_terminal, transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)


@contextmanager
def stages(names: Mapping[str, str]) -> Iterator[Callable[[str, int], None]]:
    """Counts on stderr of steps whose number nobody knows; call what it yields with a stage's key.

    names: what is counted, by key, in the order of the stages.
    """
    columns = (TextColumn("{task.description}"), TextColumn("{task.completed:,.0f}"))
    with Bar(*columns, console=_err, disable=not _err.is_terminal, transient=True) as bar:
        tasks = {key: bar.add_task(name, total=None) for key, name in names.items()}

        def tell(stage: str, done: int) -> None:
            if done % 100 == 0:  # a bar costs more than reading a line
                bar.update(tasks[stage], completed=done)

        yield tell


def print_lint_corpus(report: LintCorpusReport, *, as_json: bool) -> None:
    """The figures, and what went wrong by kind, each with one example."""
    figures = report.figures
    if as_json:
        print(json.dumps(figures))
        return
    valid, invalid = figures["valid"], figures["invalid"]
    for name, count, total in (
        ("valid accepted", valid["accepted"], valid["total"]),
        ("invalid rejected", invalid["rejected"], invalid["total"]),
        ("of the right kind", invalid["right_kind"], invalid["with_message"]),
    ):
        share = f"{count / total:.2%}" if total else "-"
        _out.print(f"{name:>18}  {count} of {total} ({share})")
    _out.print(f"{'median':>18}  {figures['ms_median']} ms a query")
    _print_misses("valid, but rejected", report.wrongly_rejected, _found)
    _print_misses("missed", report.missed, _said)
    _print_misses("rejected for another reason", report.of_another_kind, _said)


def _print_misses(title: str, missed: Sequence[Linted], kind: Callable[[Linted], str]) -> None:
    """Queries by their kind, the most frequent first."""
    examples: dict[str, Linted] = {}
    counts: Counter[str] = Counter()
    for linted in missed:
        counts[kind(linted)] += 1
        examples.setdefault(kind(linted), linted)
    if not counts:
        return
    _out.print(f"\n[bold]{title}[/]: {len(missed)}")
    for name, count in counts.most_common():
        example = escape(examples[name].query.id)
        _out.print(f"{count:>5}  {escape(name)}  [dim]{example}[/]", soft_wrap=True)


def _found(linted: Linted) -> str:
    return linted.errors[0].code


def _said(linted: Linted) -> str:
    """What StarRocks' message stands for; without one, only how the query was rejected."""
    kinds = " | ".join(linted.kinds)
    return kinds or (
        "unknown kind" if linted.query.error else f"no message, {linted.query.category}"
    )


_SEVERITY: dict[Severity, str] = {"error": "red", "warning": "yellow", "style": "blue"}


def print_lint(scripts: Mapping[str, Script], *, to_stderr: bool = False) -> None:
    """Each finding with its line and a caret under the place, then a count; scripts by name."""
    out = _err if to_stderr else _out
    for name, script in scripts.items():
        lines = script.text.split("\n")
        for one in script.reported:
            out.print(_reported_text(name, one, lines), soft_wrap=True)
    out.print(_lint_summary(scripts), soft_wrap=True)


def _reported_text(name: str, one: Reported, lines: Sequence[str]) -> Text:
    """queries.sql:1:8: error[unknown-column] Column 'teamid' cannot be resolved
      |
    1 | SELECT teamid FROM player
      |        ^^^^^^ did you mean `team_id`?
    """
    finding = one.finding
    colour = _SEVERITY[finding.severity]
    place = f":{finding.line}:{finding.column}" if finding.line is not None else ""
    text = Text.assemble(
        (f"{name}{place}: ", "bold"),
        (f"{finding.severity}[{finding.code}] ", f"bold {colour}"),
        finding.message,
    )
    if finding.line is None or finding.column is None:
        return text.append(f"\n  {finding.hint}\n" if finding.hint else "\n")
    line = lines[finding.line - 1].rstrip("\r")
    margin = " " * len(str(finding.line))
    before, marked = line[: finding.column - 1], line[finding.column - 1 :][: one.width]
    # Tabs stay tabs and wide characters count twice, so that the caret stands under its place.
    indent = "".join("\t" if char == "\t" else " " * cell_len(char) for char in before)
    caret = "^" * max(1, cell_len(marked))
    text.append(f"\n{margin} |\n{finding.line} | ", "blue").append(line)
    text.append(f"\n{margin} | ", "blue").append(f"{indent}{caret}", colour)
    return text.append(f" {finding.hint}\n" if finding.hint else "\n")


def _lint_summary(scripts: Mapping[str, Script]) -> str:
    """How many findings of each severity there are, in how many queries, and what --fix mends."""
    reported = [one for script in scripts.values() for one in script.reported]
    queries = sum(script.queries for script in scripts.values())
    counts = Counter(one.finding.severity for one in reported)
    found = [
        _count(counts[severity], *names)
        for severity, names in _SEVERITY_COUNTS.items()
        if counts[severity]
    ]
    where = f"{_count(queries, 'query', 'queries')} in {_count(len(scripts), 'file', 'files')}"
    fixable = sum(bool(one.edits) for one in reported)
    mended = f"; --fix mends {fixable}" if fixable else ""
    return f"{', '.join(found) or 'no findings'} in {where}{mended}"


_SEVERITY_COUNTS: dict[Severity, tuple[str, str]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "style": ("matter of style", "matters of style"),
}


def print_replay(summary: Mapping[str, Any], *, as_json: bool) -> None:
    """The figures by feature, why queries were refused, and the wrong ones."""
    if as_json:
        print(json.dumps(summary, ensure_ascii=False))
        return
    columns = ("queries", "ineligible", "ran", "equal", "refused", "wrong")
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    for name, figures in (*summary["by_feature"].items(), ("total", summary["total"])):
        table.add_row(name, *(str(figures[column]) for column in columns))
    _out.print(table)
    for title, counts in (
        ("refused", summary["refused_by_reason"]),
        ("ineligible", summary["ineligible_by_reason"]),
    ):
        _out.print(f"\n[bold]{title}[/]: {sum(counts.values())}")
        for reason, count in counts.items():
            _out.print(f"{count:>5}  {escape(reason)}", soft_wrap=True)
    _out.print(f"\n[bold]wrong[/]: {len(summary['wrong'])}")
    for one in summary["wrong"]:
        _out.print(f"case {one['case']} ({one['name']}), step {one['step']}", soft_wrap=True)
        for name in ("sql", "expected", "got"):
            shown = one[name] if name == "sql" else " / ".join(one[name][:_MOST_LISTED])
            _out.print(f"  {name:>8}  {shown}", markup=False, soft_wrap=True)


def print_findings(reported: Sequence[Reported], sql: str) -> None:
    """What is wrong with a query, on stderr, each with a caret under its place."""
    lines = sql.split("\n")
    for one in reported:
        _err.print(_reported_text("query", one, lines), soft_wrap=True)


def print_plan(plan: Plan, *, as_json: bool) -> None:
    """A query's plan."""
    print(json.dumps(asdict(plan), ensure_ascii=False) if as_json else plan.text)


def print_rows(rows: Rows, output: str, *, seconds: float) -> None:
    """A query's rows on stdout as `output` (table, csv, json, arrow); their number on stderr."""
    from starsql.dialect.engine.printing import (  # noqa: PLC0415 - only for this command
        rows_to_arrow,
        rows_to_csv,
        rows_to_json,
    )

    if output == "table":
        _print_table(rows)
    elif output == "arrow":
        if sys.stdout.isatty():
            raise ConfigError("arrow is binary: send it to a file or a program")
        sys.stdout.buffer.write(rows_to_arrow(rows))
    else:
        sys.stdout.write(rows_to_csv(rows) if output == "csv" else rows_to_json(rows))
    more = "; there are more: --max-rows" if rows.truncated else ""
    _err.print(f"{_count(len(rows.rows), 'row', 'rows')} in {seconds:.2f} s{more}")


def _print_table(rows: Rows) -> None:
    from starsql.dialect.engine.printing import value_text  # noqa: PLC0415

    table = Table(box=box.SQUARE if _out.is_terminal else box.ASCII2)
    for place, name in enumerate(rows.columns):
        values = (row[place] for row in rows.rows)
        number = any(isinstance(value, (int, float, Decimal)) for value in values)
        table.add_column(escape(name), justify="right" if number else "left", overflow="fold")
    for row in rows.rows:
        cells = ("NULL" if value is None else escape(value_text(value)) for value in row)
        table.add_row(*cells)
    out = _out if _out.is_terminal else Console(width=_WIDE, highlight=False)
    out.print(table)


def print_records(records: Sequence[DataclassInstance], *, as_json: bool) -> None:
    """Dataclasses as a block of `name  value` lines each, or as JSON lines."""
    for record in records:
        values = asdict(record)
        if as_json:
            print(json.dumps(values, ensure_ascii=False, default=str))
            continue
        width = max(len(name) for name in values)
        for name, value in values.items():
            _out.print(f"{name:<{width}}  {value}", markup=False, soft_wrap=True)
        _out.print()


def print_checks(checks: Sequence[Check], *, as_json: bool) -> None:
    """What works, and for the rest what to do."""
    if as_json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False))
        return
    for check in checks:
        if check.works:
            mark = "[green]works  [/]"
        else:
            mark = "[red]missing[/]" if check.needed else "[yellow]absent [/]"
        _out.print(f"{mark} [bold]{escape(check.name)}[/]  {escape(check.found)}", soft_wrap=True)
        if not check.works and check.remedy:
            _out.print(f"        {escape(check.remedy)}", soft_wrap=True)


def print_decision(decision: Decision, *, as_json: bool) -> None:
    """What the gate says of a new run, and why."""
    if as_json:
        print(json.dumps(decision.to_json(), ensure_ascii=False))
        return
    colour = {"promote": "green", "keep": "red", "undecided": "yellow"}[decision.verdict]
    _out.print(f"[bold {colour}]{decision.verdict}[/]: {escape(decision.because)}", soft_wrap=True)
    for reason in decision.reasons:
        _out.print(f"  {reason}", markup=False, soft_wrap=True)


@contextmanager
def scoring(*, total: int) -> Iterator[Callable[[Metrics], None]]:
    """A bar on stderr with what is right so far; where that is no terminal, now and then a line."""
    start = time.monotonic()
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[figures]}"))
    with Bar(*columns, console=_err, disable=not _err.is_terminal, transient=True) as bar:
        task = bar.add_task("scoring", total=total, figures=f"0/{total}")

        def advance(metrics: Metrics) -> None:
            done = metrics.total.questions
            rate = done / max(time.monotonic() - start, 1e-3)
            right = ", ".join(
                f"{accuracy.right} right {where}"
                for accuracy, where in (
                    (metrics.total.on_rows, "on rows"),
                    (metrics.total.on_suite, "on suites"),
                )
                if accuracy.judged
            )
            figures = f"{done}/{total}, {rate:.1f} a second" + (f", {right}" if right else "")
            bar.update(task, completed=done, figures=figures)
            if not _err.is_terminal and (done % _LINE_EVERY == 0 or done == total):
                _err.print(f"scored {figures}", soft_wrap=True)

        yield advance


def print_scores(
    metrics: Metrics,
    wrong: Sequence[Verdict],
    output: Path,
    *,
    unknown: Sequence[str],
    unanswered: Sequence[str],
    as_json: bool,
) -> None:
    """What share is right, by what measure, of all and by group; the first answers that are not.

    unknown: ids of answers to questions that the data set does not have. unanswered: ids of
    questions that no answer is to.
    """
    answers = _count(len(unknown), "answer is", "answers are")
    questions = _count(len(unanswered), "question has", "questions have")
    wrong_then = "counts" if len(unanswered) == 1 else "count"
    for ids, said in (
        (unknown, f"{answers} to no question of the data set"),
        (unanswered, f"{questions} no answer and {wrong_then} as wrong"),
    ):
        if ids:
            shown = ", ".join(ids[:5]) + (", ..." if len(ids) > 5 else "")
            _err.print(f"{said}: {shown}", markup=False, soft_wrap=True)
    if as_json:
        print(json.dumps(metrics.as_json(), ensure_ascii=False))
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column("", no_wrap=True)
    table.add_column("", no_wrap=True)
    for name, text in _score_lines(metrics):
        table.add_row(name, text)
    _out.print(table, markup=False)
    for grouping in metrics.groups:
        _print_groups(grouping, metrics.by(grouping), metrics.total)
    _print_unjudged(metrics.unjudged)
    if wrong:
        more = " (the first ones; the file has all)" if len(wrong) >= _MOST_WRONG else ""
        _out.print(f"\n[bold]not right[/]{more}")
    for verdict in wrong:
        sql_id = verdict.question.sql_id
        _out.print(f"  {sql_id}  {_why_wrong(verdict)}", markup=False, soft_wrap=True)
    total = metrics.total
    noise = _noise(total.questions, total.on_rows.judged, total.on_suite.judged)
    _out.print(f"\n{output}: a line for each answer. {noise}", markup=False, soft_wrap=True)


def _noise(questions: int, *judged: int) -> str:
    """How much a share of so many questions is known by chance alone, and of those judged."""
    fewer = sorted({number for number in judged if 0 < number < questions}, reverse=True)
    parts = (f", of the {number} judged to ±{100 * margin(number):.1f}" for number in fewer)
    return (
        f"Of {_count(questions, 'question', 'questions')}, a share of about a half is known to "
        f"±{100 * margin(questions):.1f} points{''.join(parts)}."
    )


def _print_unjudged(reasons: Mapping[str, int]) -> None:
    """Why answers were not judged, by what kind of judgement, with the most frequent reason."""
    kinds: dict[str, Counter[str]] = {}
    for reason, count in reasons.items():
        kind, _, why = reason.partition(": ")
        kinds.setdefault(kind, Counter())[why] += count
    for kind, whys in kinds.items():
        (first, _), more = whys.most_common(1)[0], len(whys) - 1
        rest = f" (and {_count(more, 'other reason', 'other reasons')})" if more else ""
        answers = _count(whys.total(), "answer", "answers")
        _out.print(f"\n{answers} {kind}: {first}{rest}", markup=False, soft_wrap=True)


def _score_lines(metrics: Metrics) -> Iterator[tuple[str, str]]:
    figures = metrics.total
    yield "answers", str(figures.questions)
    yield "executable", str(figures.executable)
    if figures.first_executable.of:
        yield "  first try", str(figures.first_executable)
    if figures.refused:
        yield "  the engine lacks something", str(figures.refused)
    for judgement in _JUDGED:
        if figures.accuracy(judgement).judged:
            yield from _accuracy_lines(metrics, judgement)
    if figures.statuses:
        yield "unresolved", str(figures.abstained)
    for title, mean in (
        ("attempts an answer", figures.attempts),
        ("tokens an answer", figures.tokens),
        ("seconds an answer", figures.seconds),
    ):
        if mean.value is not None:
            yield title, f"{mean.value:.1f}"


def _accuracy_lines(metrics: Metrics, judgement: Judgement) -> Iterator[tuple[str, str]]:
    accuracy = metrics.total.accuracy(judgement)
    yield _JUDGED[judgement], str(accuracy.share)
    for tag in metrics.tags():
        yield f"  without {tag}", str(metrics.without(tag, judgement))
    if accuracy.tried:
        yield "  first try", str(accuracy.first_try)
        yield "  gained by repair", f"{accuracy.repair_gain:+d}"
    if accuracy.verified:
        yield "  of verified ones", str(accuracy.precision_of_verified)
    if accuracy.others_asked:
        for name in OTHER_SCORERS:
            yield f"  by {name}", str(Share(accuracy.others[name], accuracy.others_asked))
    if accuracy.matched_by:
        pairings = (f"{count} by {name}" for name, count in accuracy.matched_by.most_common())
        yield "  right, columns paired", ", ".join(pairings)
    if accuracy.noted:
        yield "  right, with another type", str(accuracy.noted)


def _print_groups(grouping: str, groups: Mapping[str, Figures], total: Figures) -> None:
    if not groups:
        return
    judged = [
        (name, title)
        for name, title in (("on_rows", "on rows"), ("on_suite", "on suites"))
        if getattr(total, name).judged
    ]
    table = Table(box=None, pad_edge=False)
    table.add_column(f"by {grouping}", no_wrap=True)
    for title in ("answers", "executable", *(f"right {title}" for _, title in judged)):
        table.add_column(title, justify="right", no_wrap=True)
    for group, figures in groups.items():
        shares = (getattr(figures, name).share for name, _ in judged)
        row = (str(figures.questions), _short(figures.executable), *map(_short, shares))
        table.add_row(escape(group), *row)
    _out.print()
    _out.print(table)


def _short(share: Share) -> str:
    """82% (68-91): the share and its interval, in per cent."""
    if not share.of:
        return "-"
    low, high = share.interval
    return f"{share.value:.0%} ({100 * low:.0f}-{100 * high:.0f})"


def _why_wrong(verdict: Verdict) -> str:
    judged = [("on rows", verdict.final.on_rows), ("on its suite", verdict.final.on_suite)]
    reasons = [f"{where}: {one.reason}" for where, one in judged if one and not one.right]
    if verdict.final.reached != "runs" and verdict.final.findings:
        return verdict.final.findings[-1].message
    return "; ".join(reasons)


def print_paired(
    found: Mapping[Judgement, tuple[Paired, Sequence[str], Sequence[str]]],
    *,
    apart: int,
    as_json: bool,
) -> None:
    """Two runs side by side, by each judgement that both have.

    apart: questions that only one of the two has.
    """
    if as_json:
        content = {
            name: {
                **asdict(pair),
                "difference": pair.difference,
                "interval": pair.interval,
                "p_value": pair.p_value,
                "won_ids": list(won),
                "lost_ids": list(lost),
            }
            for name, (pair, won, lost) in found.items()
            if pair.of
        }
        print(json.dumps(content, ensure_ascii=False))
        return
    for name, (pair, won, lost) in found.items():
        if not pair.of:
            continue
        low, high = pair.interval
        _out.print(f"[bold]{_JUDGED[name]}[/], {_count(pair.of, 'question', 'questions')} of both")
        _out.print(f"  old   {pair.old}", f"  new   {pair.new}", sep="\n", markup=False)
        _out.print(
            f"  new less old: {100 * pair.difference:+.1f} points, 95% interval "
            f"{100 * low:+.1f} to {100 * high:+.1f}; McNemar's exact test p = {pair.p_value:.3g}, "
            f"{pair.meaning}",
            markup=False,
            soft_wrap=True,
        )
        for title, ids in (("won", won), ("lost", lost)):
            shown = ", ".join(ids[:_MOST_LISTED]) + (", ..." if len(ids) > _MOST_LISTED else "")
            _out.print(f"  {title:<5} {len(ids)}  {shown}", markup=False, soft_wrap=True)
    if not any(pair.of for pair, _, _ in found.values()):
        _out.print("no question was judged in both runs", markup=False)
    else:
        _out.print(_noise(max(pair.of for pair, _, _ in found.values())), markup=False)
    if apart:
        questions = _count(apart, "question stands", "questions stand")
        _out.print(f"{questions} in one of the two runs only and not compared", markup=False)


def print_mutants(report: dict[str, Any], *, as_json: bool) -> None:
    """Mutants that suites told from golden queries, by kind, and the ones they did not."""
    if as_json:
        print(json.dumps(report, ensure_ascii=False))
        return
    table = Table(box=None)
    for heading in ("mutants", "told apart", "missed", "equivalent"):
        table.add_column(heading, justify="left" if heading == "mutants" else "right")
    for kind, figures in report["by_kind"].items():
        table.add_row(kind, *(str(figures[key]) for key in ("told_apart", "missed", "equivalent")))
    table.add_row(
        "[bold]all[/]", *(str(report[key]) for key in ("told_apart", "missed", "equivalent"))
    )
    _out.print(table)
    _out.print(
        f"{100 * report['share']:.1f}% told apart of those that are not proven equivalent; "
        f"{report['with_suite']} of {report['golden_queries']} golden queries have a suite; "
        f"{report['ms_judging_a_mutant']:.1f} ms a mutant, "
        f"{report['ms_making_a_suite']:.0f} ms a suite; {report['invalid']} mutants do not run",
        soft_wrap=True,
    )
    for one in report["survivors"]:
        why = f"equivalent ({one['proof']})" if one["proof"] else "missed"
        _out.print(f"{one['name']} {one['kind']}: {why}", markup=False, soft_wrap=True)
        _out.print(f"  {' '.join(one['sql'].split())}", markup=False, soft_wrap=True)
    for heading in ("failures", "unlike_themselves"):
        for name, reason in report[heading].items():
            _out.print(f"{name} {heading}: {reason}", markup=False, soft_wrap=True)


def print_variants(report: dict[str, Any], *, as_json: bool) -> None:
    """Variants of golden queries by kind, and the ones that did not pass for them."""
    if as_json:
        print(json.dumps(report, ensure_ascii=False))
        return
    table = Table(box=None)
    for heading in ("variants", "made", "told apart", "rejected"):
        table.add_column(heading, justify="left" if heading == "variants" else "right")
    for kind, figures in report["by_kind"].items():
        table.add_row(kind, *(str(figures[key]) for key in ("made", "told_apart", "rejected")))
    _out.print(table)
    _out.print(
        f"{report['variants']} variants of {report['with_suite']} golden queries with a suite "
        f"({report['golden_queries']} in all): {report['told_apart']} told apart, "
        f"{report['rejected']} rejected by the linter",
        soft_wrap=True,
    )
    for one in report["different"]:
        _out.print(f"{one['name']} {one['kind']}: {one['reason']}", markup=False, soft_wrap=True)
        _out.print(f"  {' '.join(one['sql'].split())}", markup=False, soft_wrap=True)
    for name, reason in report["failures"].items():
        _out.print(f"{name} no suite: {reason}", markup=False, soft_wrap=True)


def print_bench(measured: Iterable[Measured], *, as_json: bool) -> None:
    """A line a tool, as soon as it is measured."""
    if as_json:
        print(json.dumps([asdict(one) for one in measured], ensure_ascii=False))
        return
    for one in measured:
        name = f"{one.measurement:<20} {one.tool:<10}"
        if one.missing:
            _out.print(f"{name} not installed: {one.missing}", soft_wrap=True)
            continue
        median = f"{one.median_ms:10.2f} ms" if one.median_ms is not None else f"{'-':>13}"
        ratio = f"{one.ratio:8.2f} times ours" if one.ratio is not None else ""
        _out.print(f"{name} {median}  {one.done} of {one.of} {ratio}", soft_wrap=True)


_MINED = {"first": "first tries", "repair": "repairs", "pair": "preference pairs"}


def print_mined(mined: Mined, *, sft: Path, pairs: Path, as_json: bool) -> None:
    """What mining found, and what became of it."""
    if as_json:
        print(json.dumps(asdict(mined) | {"sft": str(sft), "pairs": str(pairs)}, indent=2))
        return
    table = Table(box=box.SIMPLE)
    for name in ("", "found", "chosen", "added"):
        table.add_column(name, justify="left" if not name else "right")
    for kind, name in _MINED.items():
        counts = (mined.leads[kind], mined.chosen[kind], mined.added[kind])
        table.add_row(name, *(f"{count:,}" for count in counts))
    _out.print(table)
    rate = mined.lines / mined.reading_s if mined.reading_s else 0
    _out.print(f"{mined.lines:,} trace lines ({rate:,.0f} a second), {mined.bad_lines:,} broken")
    rate = mined.verified / mined.verifying_s if mined.verifying_s else 0
    _out.print(f"{mined.verified:,} leads verified ({rate:,.0f} a second)")
    for title, reasons in (("not mined", mined.refused), ("dropped", mined.dropped)):
        for reason, count in reasons.most_common():
            _out.print(f"{title}: {count:,} × {reason}", markup=False, highlight=False)
    if mined.errors:
        wrong = ", ".join(f"{code} {count:,}" for code, count in mined.errors.most_common())
        _out.print(f"learned from: {wrong}", markup=False, highlight=False)
    _out.print(f"{sft} and {pairs}; they held {mined.known:,} examples before", markup=False)
