"""The page's charts: matplotlib draws them as SVG whose texts stay texts and whose colours are the
page's, so that they follow its fonts and its dark mode.

Widths are those of a phone; on a wide screen charts stand side by side instead of growing.
"""

from __future__ import annotations

import io
import statistics
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
from markupsafe import Markup
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from starsql.eval.intervals import Share

__all__ = ["Series", "bars", "dots", "histograms"]

_POINTS = 72
_WIDTH = 360  # points, as all lengths here
_ROW = 24
_TEXT = 9.5
# Colours that nothing else has; the page replaces them by its own.
_INK, _MUTED, _GRID, _BACK = "#000001", "#000002", "#000003", "#000004"
_SERIES = ("#000005", "#000006", "#000007")
_VARIABLES = {
    _INK: "ink", _MUTED: "muted", _GRID: "grid", _BACK: "card",
    _SERIES[0]: "series-1", _SERIES[1]: "series-2", _SERIES[2]: "series-3",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures for each name, drawn in one colour."""

    label: str
    shares: tuple[Share, ...]
    colour: int = 0
    """0: this run; 1: the run before; 2: its first try."""


def dots(name: str, names: Sequence[str], series: Sequence[Series]) -> Markup:
    """A row a name: the share as a dot, its 95% interval as a line. Empty rows are left out."""
    height = _ROW if len(series) == 1 else 1.4 * _ROW
    figure, axes = _figure(len(names) * height + 30, left=_widest(names), right=34)
    axes.set_xlim(0, 1)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25", "50", "75", "100%"])
    axes.grid(axis="x", color=_GRID, linewidth=0.7)
    for place, one in enumerate(series):
        shift = (place - (len(series) - 1) / 2) * 0.36
        for row, share in enumerate(one.shares):
            if not share.of:
                continue
            low, high = share.interval
            colour = _SERIES[one.colour]
            axes.plot([low, high], [row + shift] * 2, color=colour, linewidth=2.2, alpha=0.45)
            dot: dict[str, Any] = {"markersize": 6.5, "markeredgecolor": _BACK, "clip_on": False}
            axes.plot(share.value, row + shift, "o", color=colour, **dot)
            _say(axes, 1.03, row + shift, f"{100 * share.value:.0f}%", _INK)
    return _finish(figure, axes, names, name)


def bars(name: str, names: Sequence[str], series: Sequence[Series]) -> Markup:
    """A row a name: counts as bars, written out at their ends."""
    height = _ROW if len(series) == 1 else (10 + 14 * len(series))
    figure, axes = _figure(len(names) * height + 8, left=_widest(names), right=62)
    most = max((share.count for one in series for share in one.shares), default=0)
    axes.set_xlim(0, max(most, 1))
    axes.set_xticks([])
    thick = 0.72 / len(series)
    for place, one in enumerate(series):
        shift = (place - (len(series) - 1) / 2) * thick
        for row, share in enumerate(one.shares):
            colour = _SERIES[one.colour]
            axes.barh(row + shift, share.count, height=thick * 0.86, color=colour)
            said = f"{share.count}" + (f"  {100 * share.value:.0f}%" if share.of else "")
            _say(axes, share.count / max(most, 1) + 0.015, row + shift, said, _INK)
    return _finish(figure, axes, names, name)


def histograms(
    name: str, panels: Sequence[tuple[str, Sequence[Sequence[float]]]], colours: Sequence[int]
) -> Markup:
    """Panels one above the other: a title, and for each series the values of all questions."""
    figure = Figure(figsize=(_WIDTH / _POINTS, len(panels) * 88 / _POINTS))
    figure.subplots_adjust(
        left=0.09, right=0.97, top=1 - 0.2 / len(panels), bottom=0.06, hspace=0.95
    )
    for place, (title, series) in enumerate(panels, 1):
        axes = figure.add_subplot(len(panels), 1, place)
        _plain(axes)
        axes.set_title(title, loc="left", fontsize=_TEXT, color=_INK)
        values = [value for one in series for value in one]
        edges = _edges(values)
        shown = [_SERIES[colour] for colour in colours]
        axes.hist([list(one) for one in series], bins=edges, color=shown, rwidth=0.86)
        for one, colour in zip(series, shown, strict=True):
            if one:
                middle = statistics.median(one)
                axes.axvline(middle, color=colour, linewidth=1.4, linestyle=(0, (2, 2)))
        axes.tick_params(axis="y", labelcolor=_MUTED)
        if edges[1] - edges[0] == 1:
            axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.yaxis.set_major_locator(MaxNLocator(2, integer=True))
        axes.grid(axis="y", color=_GRID, linewidth=0.7)
    return _svg(figure, name)


def _edges(values: Sequence[float]) -> list[float]:
    """Borders of bins: one for each of a few whole numbers, else twenty of equal width."""
    low, high = min(values), max(values)
    if all(value == int(value) for value in values) and high - low < 20:
        return [number - 0.5 for number in range(int(low), int(high) + 2)]
    width = (high - low) / 20 or 1.0
    return [low + width * number for number in range(21)]


def _figure(height: float, *, left: float, right: float) -> tuple[Figure, Any]:
    """left, right, height: in points; the rest is for the bars."""
    figure = Figure(figsize=(_WIDTH / _POINTS, height / _POINTS))
    figure.subplots_adjust(left=left / _WIDTH, right=1 - right / _WIDTH, top=1, bottom=0)
    axes = figure.add_subplot()
    _plain(axes)
    return figure, axes


def _plain(axes: Any) -> None:
    axes.spines[:].set_visible(False)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelsize=_TEXT - 1, labelcolor=_MUTED)


def _finish(figure: Figure, axes: Any, names: Sequence[str], name: str) -> Markup:
    axes.set_ylim(len(names) - 0.5, -0.5)
    plain = [name.replace("$", r"\$") for name in names]  # else matplotlib reads mathematics
    axes.set_yticks(range(len(names)), plain)
    axes.tick_params(axis="y", labelsize=_TEXT, labelcolor=_INK, pad=6)
    if len(axes.get_xticks()):
        height = figure.get_figheight() * _POINTS
        figure.subplots_adjust(bottom=20 / height)
    return _svg(figure, name)


def _say(axes: Any, x: float, y: float, text: str, colour: str) -> None:
    """x: of the axes' width; y: a row."""
    at = axes.get_yaxis_transform()
    axes.text(x, y, text, transform=at, va="center_baseline", fontsize=_TEXT - 0.5, color=colour)


def _widest(names: Sequence[str]) -> float:
    """Room for the longest name, in points; Chinese characters are as wide as they are high."""
    wide = max((sum(_em(letter) for letter in name) for name in names), default=0)
    return min(wide * _TEXT + 14, _WIDTH / 2)


def _em(letter: str) -> float:
    return 1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.56


def _svg(figure: Figure, name: str) -> Markup:
    """name: what the chart shows, for those who cannot see it; also makes its ids its own."""
    with _as_text(name), io.StringIO() as file:
        figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
        text = file.getvalue()
    text = text[text.index("<svg") :]
    start, end = text.find("<metadata>"), text.find("</metadata>")
    if end > start >= 0:
        text = text[:start] + text[end + len("</metadata>") :]
    for colour, variable in _VARIABLES.items():
        text = text.replace(colour, f"var(--{variable})")
    opening = Markup('<div class="chart" role="img" aria-label="{}">').format(name)
    return opening + Markup(text) + Markup("</div>")  # noqa: S704 - matplotlib escapes its texts


@contextmanager
def _as_text(salt: str) -> Iterator[None]:
    """SVG with text as text; that matplotlib has no Chinese font is no matter then."""
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": salt}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"Glyph .* missing from")
        yield
