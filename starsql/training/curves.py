"""The loss of a run as a picture: a PNG, and an HTML page with the figures beside it."""

from __future__ import annotations

import html
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from starsql.files import write_whole

__all__ = ["draw"]


def draw(history: Sequence[Mapping[str, Any]], folder: Path, facts: Mapping[str, object]) -> None:
    """Write loss.png and loss.html into `folder`.

    history: the trainer's log, entries with `step` and `loss`. facts: a line each in the page.
    """
    from matplotlib.figure import Figure  # noqa: PLC0415 - 0.5 s, once, at the end

    points = [(entry["step"], entry["loss"]) for entry in history if "loss" in entry]
    rates = [(entry["step"], entry["learning_rate"]) for entry in history if "loss" in entry]
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot()
    axes.plot(*zip(*points, strict=True), color="tab:blue", linewidth=0.8, alpha=0.4)
    axes.plot(*zip(*_smoothed(points), strict=True), color="tab:blue", label="loss (smoothed)")
    axes.set(xlabel="step", ylabel="loss", title=str(facts.get("run", "")))
    axes.grid(alpha=0.3)
    right = axes.twinx()
    right.plot(*zip(*rates, strict=True), color="tab:gray", linestyle=":", linewidth=1)
    right.set_ylabel("learning rate (dotted)")
    axes.legend()
    picture, vectors = io.BytesIO(), io.StringIO()
    figure.savefig(picture, format="png", dpi=120)
    figure.savefig(vectors, format="svg")
    write_whole(folder / "loss.png", [picture.getvalue()])
    write_whole(folder / "loss.html", [_page(vectors.getvalue(), facts).encode()])


def _smoothed(points: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """Exponential average, without the pull towards its first value."""
    average, weight, smooth = 0.0, 0.0, []
    for step, loss in points:
        average, weight = 0.9 * average + 0.1 * loss, 0.9 * weight + 0.1
        smooth.append((step, average / weight))
    return smooth


def _page(svg: str, facts: Mapping[str, object]) -> str:
    rows = "".join(
        f"<tr><th>{html.escape(str(key))}</th><td>{html.escape(str(value))}</td></tr>"
        for key, value in facts.items()
    )
    title = html.escape(str(facts.get("run", "training")))
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        "<style>body{font:14px sans-serif;max-width:60em;margin:2em auto}"
        "th{text-align:left;padding-right:1em;vertical-align:top}svg{max-width:100%}</style>"
        f"<h1>{title}</h1>{svg[svg.index('<svg') :]}<table>{rows}</table></html>"
    )
