"""Choosing among a run's checkpoints by what they are for: queries that give the right rows."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from starsql.agent.models import read_lineage
from starsql.errors import ConfigError
from starsql.files import write_whole

__all__ = ["Evaluate", "Measured", "Selection", "candidates", "select"]


@dataclass(frozen=True, slots=True)
class Measured:
    """How an adapter did on questions that it was not trained on."""

    right: int
    """Answers whose rows are those of the golden query."""
    questions: int

    @property
    def accuracy(self) -> float:
        return self.right / self.questions


Evaluate = Callable[[Path], Measured]
"""Answers the held-out questions with the adapter of a folder and judges the answers."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The best checkpoint, and what all of them reached."""

    best: str
    """Name of a folder."""
    measured: dict[str, Measured]


def candidates(run: Path) -> list[Path]:
    """A run's checkpoints, oldest first, and the finished adapter if it is none of them.

    Raises ConfigError if the folder holds no checkpoints.
    """
    found = sorted(
        (run / "checkpoints").glob("checkpoint-*"), key=lambda p: int(p.name.rpartition("-")[2])
    )
    if (run / "adapter_model.safetensors").is_file():
        final = (run / "adapter_model.safetensors").read_bytes()
        if not found or (found[-1] / "adapter_model.safetensors").read_bytes() != final:
            found.append(run)
    if not found:
        raise ConfigError(f"{run}: no checkpoints; `starsql train sft` and `orpo` leave them there")
    return found


def select(
    run: Path,
    evaluate: Evaluate,
    *,
    latest: int | None = None,
    listener: Callable[[str, Measured], None] = lambda *_: None,
) -> Selection:
    """Evaluate the checkpoints of a run and copy the best to `run/best`; of equals, the earliest.

    latest: only so many; None evaluates all. Writes `run/selection.json`. The copy's lineage holds
    the accuracy that chose it.
    """
    found = candidates(run)
    folders = {path.name: path for path in (found[-latest:] if latest else found)}
    measured = {}
    for name, folder in folders.items():
        measured[name] = evaluate(folder)
        listener(name, measured[name])
    best = max(measured, key=lambda name: measured[name].accuracy)
    _copy(folders[best], run / "best", measured[best])
    selection = Selection(best, measured)
    text = json.dumps(asdict(selection), indent=2)
    write_whole(run / "selection.json", [text.encode(), b"\n"])
    return selection


def _copy(source: Path, target: Path, measured: Measured) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for name in ("adapter_model.safetensors", "adapter_config.json"):
        shutil.copyfile(source / name, target / name)
    lineage = read_lineage(source) or {}
    metrics = {**lineage.get("metrics", {}), "selected": source.name, **asdict(measured)}
    text = json.dumps({**lineage, "metrics": metrics}, ensure_ascii=False, indent=2)
    write_whole(target / "lineage.json", [text.encode(), b"\n"])
