"""One self-contained HTML page of a run's scores, or of two runs side by side.

Every text of the data set and of the model is escaped by the template; the page loads nothing. What
a question opens to is kept as text until it is opened, so that thousands of them stay cheap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starsql import files
from starsql.errors import ConfigError, DataError
from starsql.eval.gate import judgement_of
from starsql.eval.intervals import Share, margin
from starsql.eval.metrics import GROUPINGS, Judgement, Metrics, is_right, outcome, paired
from starsql.eval.report.figures import (
    STAGES,
    WRONG_RESULT,
    Pair,
    by_group,
    error_kinds,
    funnel,
    headlines,
)
from starsql.eval.report.labels import Labels, Language, Speech, labels, speech
from starsql.eval.report.trees import TreeDiff, pieces, tree_diff
from starsql.eval.verdict import Outcome, Try, Verdict

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

__all__ = ["write_report"]

_FOLDER = Path(__file__).parent


def write_report(
    path: Path,
    verdicts: Sequence[Verdict],
    *,
    against: Sequence[Verdict] | None = None,
    language: Language = "en",
    name: str = "",
    listener: Callable[[], object] = lambda: None,
) -> None:
    """Write the page, whole or not at all.

    against: the run before; questions that it lacks stand alone. name: of the run, for the title.
    listener: called after each question. Raises ConfigError if the extra `report` is not
    installed, DataError if a question comes twice.
    """
    environment = _environment()
    pairs = _pairs(verdicts, against)
    said, spoken = labels(language), speech(language)
    try:
        judgement = judgement_of(verdicts)
    except DataError:  # no golden queries: how far answers come is still worth a page
        judgement = "on_rows"
    metrics = Metrics.of(verdicts)
    judged = metrics.total.accuracy(judgement).judged
    shares_of = judged or len(pairs)
    context = {
        "labels": said,
        "language": language,
        "named": lambda name: said.get(name, name),
        "sentence": spoken.sentence,
        "found": spoken.finding,
        "noise": said["noise.of"].format(shares_of, f"{100 * margin(shares_of):.1f}"),
        "unjudged": len(pairs) - judged if judged else 0,
        "name": name,
        "count": len(pairs),
        "two": against is not None,
        "has_first": any(one.first for one in verdicts),
        "headlines": headlines(verdicts, against or (), judgement),
        "change": paired(against, verdicts, judgement)[0] if against is not None else None,
        "charts": _charts(verdicts, against or (), judgement, said, spoken),
        "groups": {name: list(metrics.by(name)) for name in GROUPINGS},
        "rows": _rows(pairs, judgement, spoken, listener),
        "style": _read("page.css"),
        "script": _read("page.js"),
    }
    page = environment.get_template("page.html")
    files.write_whole(path, (part.encode() for part in page.generate(context)))


@dataclass(frozen=True, slots=True)
class _Row:
    """One question of the list."""

    verdict: Verdict
    before: Verdict | None
    state: str
    """`right`, `wrong`, `unjudged`; with two runs `won` and `lost` where they differ."""
    why: str
    """What is wrong in a few words."""
    outcome: Outcome | None
    where: Judgement
    """Of the outcome."""
    diff: TreeDiff | None
    """Of a wrong answer's tree and the golden one."""


def _environment() -> Environment:
    try:
        import jinja2  # noqa: PLC0415
        import matplotlib  # noqa: F401, PLC0415
    except ImportError as error:
        raise ConfigError(f"a report needs {error.name}: pip install 'starsql[report]'") from None
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["pieces"] = pieces
    return environment


def _read(name: str) -> Markup:
    from markupsafe import Markup  # noqa: PLC0415

    return Markup((_FOLDER / name).read_text(encoding="utf-8"))  # noqa: S704 - our own


def _pairs(verdicts: Sequence[Verdict], against: Sequence[Verdict] | None) -> list[Pair]:
    before = {one.question.sql_id: one for one in against or ()}
    ids = {one.question.sql_id for one in verdicts}
    if len(ids) < len(verdicts) or len(before) < len(against or ()):
        raise DataError("a question comes twice in one run")
    return [(one, before.get(one.question.sql_id)) for one in verdicts]


def _rows(
    pairs: Sequence[Pair], judgement: Judgement, spoken: Speech, listener: Callable[[], object]
) -> Iterator[_Row]:
    for new, old in pairs:
        right = is_right(new.final, judgement)
        before = is_right(old.final, judgement) if old else None
        state = "unjudged" if right is None else "right" if right else "wrong"
        if right is not None and before is not None and right != before:
            state = "won" if right else "lost"
        golden = new.question.golden_sql
        diff = tree_diff(golden, new.final.sql) if golden and not right else None
        where = judgement if outcome(new.final, judgement) else "on_rows"
        found = outcome(new.final, where)
        yield _Row(
            new, old, state, "" if right else _why(new.final, found, spoken), found, where, diff
        )
        listener()


def _why(final: Try, judged: Outcome | None, spoken: Speech) -> str:
    errors = [finding for finding in final.findings if finding.severity == "error"]
    if errors:
        return spoken.code(errors[0].code)
    return spoken.sentence(judged.reason) if judged else ""


# -- charts ----------------------------------------------------------------------------------------


def _charts(
    now: Sequence[Verdict],
    against: Sequence[Verdict],
    judgement: Judgement,
    said: Labels,
    spoken: Speech,
) -> dict[str, list[Any]]:
    """What each card shows: titles and drawings. against: the run before; empty: there is none."""
    from starsql.eval.report import charts  # noqa: PLC0415 - needs the extra

    asked = {one.question.sql_id for one in now}
    before = [one for one in against if one.question.sql_id in asked]
    runs: list[tuple[str, Sequence[Verdict], int]] = [(said["now"], now, 0)]
    if before:
        runs.append((said["before"], before, 1))
    metrics = [Metrics.of(run) for _, run, _ in runs]
    cards: dict[str, list[Any]] = {}
    for kind, groups in by_group(metrics[0], metrics, judgement).items():
        sizes = [max(share.of for share in shares) for shares in groups.values()]
        names = [
            f"{said.get(name, name)}  {size}" for name, size in zip(groups, sizes, strict=True)
        ]
        columns = zip(*groups.values(), strict=True)
        series = [
            charts.Series(label, column, colour)
            for (label, _, colour), column in zip(runs, columns, strict=True)
        ]
        cards[kind] = [charts.dots(said[kind], names, series)]
    tries = _tries(now, before, said)
    series = [charts.Series(label, funnel(one, judgement), colour) for label, one, colour in tries]
    cards["funnel"] = [charts.bars(said["funnel"], [said[stage] for stage in STAGES], series)]
    kinds = error_kinds([one for _, one, _ in tries], judgement)
    if kinds:
        shown = [
            said["wrong.result"] if code == WRONG_RESULT else spoken.code(code) for code in kinds
        ]
        rows = [
            charts.Series(
                label, tuple(Share(counts[place], 0) for counts in kinds.values()), colour
            )
            for place, (label, _, colour) in enumerate(tries)
        ]
        cards["kinds"] = [charts.bars(said["kinds"], shown, rows)]
    panels = _costs([run for _, run, _ in runs], said)
    if panels:
        cards["cost"] = [charts.histograms(said["cost"], panels, [colour for *_, colour in runs])]
    return cards


def _tries(
    now: Sequence[Verdict], before: Sequence[Verdict], said: Labels
) -> list[tuple[str, list[Try], int]]:
    """The funnel's series: first tries if the run knows them, what was answered, and before."""
    first = [one.first for one in now if one.first is not None]
    found = [(said["final"], [one.final for one in now], 0)]
    if first:
        found.insert(0, (said["first.try"], first, 2))
    if before:
        found.append((said["before"], [one.final for one in before], 1))
    return found


def _costs(runs: Sequence[Sequence[Verdict]], said: Labels) -> list[tuple[str, list[list[float]]]]:
    kinds: Mapping[str, Callable[[Verdict], float | None]] = {
        "attempts": lambda one: one.attempts,
        "tokens": lambda one: one.tokens.prompt + one.tokens.completion if one.tokens else None,
        "seconds": lambda one: one.seconds,
    }
    panels = [
        (said[name], [[v for one in run if (v := cost(one)) is not None] for run in runs])
        for name, cost in kinds.items()
    ]
    return [(title, values) for title, values in panels if any(values)]
