"""What every stage's run does around its trainer: folder, resuming, progress, lineage, curves.

OUTPUT/adapter_config.json, adapter_model.safetensors, lineage.json   the finished adapter
OUTPUT/checkpoints/checkpoint-N/      the same, and what resuming needs; each whole or not there
OUTPUT/run.json                       what this run is; another one does not continue it
OUTPUT/loss.png, loss.html
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import logging
import os
import platform
import shutil
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.distributed.tensor import DTensor
from transformers import PrinterCallback, TrainerCallback

from starsql.agent.models import read_lineage
from starsql.data.review import review_version
from starsql.data.translation import translation_version
from starsql.errors import ConfigError, RunConflict
from starsql.files import write_whole
from starsql.training.curves import draw
from starsql.training.data import Loaded
from starsql.training.model import Base, adapter_sha256
from starsql.training.recipe import Recipe

__all__ = [
    "Listener",
    "Step",
    "WholeCheckpoints",
    "arguments",
    "check_tensorboard",
    "keep_float32",
    "run",
]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """Where a run stands."""

    step: int
    total: int
    loss: float
    tokens_per_s: float
    """Real tokens, since rows hold no padding; of this process times the number of processes."""


Listener = Callable[[Step], None]


class WholeCheckpoints:
    """For a trainer: checkpoints appear whole or not at all, and tokens are counted.

    It stands before the trainer's class. `lineage` is written into every checkpoint, so that each
    is an adapter that can be evaluated.
    """

    lineage: dict[str, Any]
    keep_checkpoints: int | None
    tokens_seen = 0
    _staging = False

    def training_step(self, model: Any, inputs: dict[str, Any], *rest: Any) -> Any:
        self.tokens_seen += inputs["input_ids"].numel()
        return super().training_step(model, inputs, *rest)  # type: ignore[misc]

    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
        """The adapter alone: of an FSDP model the trainer would gather the whole base as well."""
        trainer: Any = self
        weights = _adapter_weights(trainer.model)
        if trainer.args.should_save:
            trainer._save(output_dir or trainer.args.output_dir, state_dict=weights)

    def _get_output_dir(self, trial: Any) -> str:
        folder = str(super()._get_output_dir(trial))  # type: ignore[misc]
        return f"{folder}/.partial" if self._staging else folder

    def _save_checkpoint(self, model: Any, trial: Any) -> None:
        self._staging = True
        try:
            super()._save_checkpoint(model, trial)  # type: ignore[misc]
        finally:
            self._staging = False
        trainer: Any = self
        trainer.accelerator.wait_for_everyone()
        if trainer.is_world_process_zero():
            self._publish(Path(trainer.args.output_dir), trainer.state.global_step)
        trainer.accelerator.wait_for_everyone()

    def _publish(self, folder: Path, step: int) -> None:
        partial = folder / ".partial" / f"checkpoint-{step}"
        _name_base(partial, self.lineage["base"]["name"])
        _write_json(partial / "lineage.json", {**self.lineage, "step": step})
        for path in partial.iterdir():
            _sync(path)
        _sync(partial)
        target = folder / partial.name
        shutil.rmtree(target, ignore_errors=True)
        partial.rename(target)
        _sync(folder)
        for old in _checkpoints(folder)[: -self.keep_checkpoints] if self.keep_checkpoints else ():
            shutil.rmtree(old)

    def create_model_card(self, *_: Any, **__: Any) -> None:
        """None: lineage.json says more."""

    def _send_telemetry(self) -> None:
        """None: TRL would tell its authors about each run."""


class _Progress(TrainerCallback):  # type: ignore[misc] # transformers is not typed
    """Tells the listener; adds tokens_per_s to what is logged."""

    def __init__(self, trainer: Any, listener: Listener | None) -> None:
        self._trainer = trainer
        self._listener = listener
        self._since = (time.perf_counter(), 0)

    def on_train_begin(self, *_: Any, **__: Any) -> None:
        self._since = (time.perf_counter(), self._trainer.tokens_seen)

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:  # noqa: ARG002
        if not logs or "loss" not in logs or not state.is_world_process_zero:
            return
        now, seen = time.perf_counter(), self._trainer.tokens_seen
        tokens = (seen - self._since[1]) * args.world_size
        rate = tokens / max(now - self._since[0], 1e-9)
        self._since = (now, seen)
        state.log_history[-1]["tokens_per_s"] = round(rate, 1)
        if self._listener:
            self._listener(Step(state.global_step, state.max_steps, float(logs["loss"]), rate))


def arguments(recipe: Recipe) -> dict[str, Any]:
    """What SFT and ORPO tell transformers' Trainer alike."""
    on_gpu = torch.cuda.is_available()
    return {
        "output_dir": str(recipe.output / "checkpoints"),
        "per_device_train_batch_size": recipe.batch,
        "gradient_accumulation_steps": recipe.accumulation,
        "num_train_epochs": recipe.epochs,
        "max_steps": recipe.max_steps or -1,
        "learning_rate": recipe.learning_rate,
        "lr_scheduler_type": recipe.scheduler,
        "warmup_steps": recipe.warmup,  # below 1 it is a share
        "weight_decay": recipe.weight_decay,
        "max_grad_norm": recipe.max_grad_norm,
        "optim": recipe.optimizer,
        "seed": recipe.seed,
        "data_seed": recipe.seed,
        "bf16": recipe.precision != "float32",
        "logging_steps": recipe.log_steps,
        "logging_first_step": True,
        "save_strategy": "steps",
        "save_steps": recipe.save_steps,
        "report_to": ["tensorboard"] if recipe.tensorboard else [],
        "gradient_checkpointing": False,  # `model.recompute` chose the layers
        "disable_tqdm": True,
        "use_cpu": not on_gpu,
        "dataloader_pin_memory": on_gpu,
        "dataloader_num_workers": 2 if on_gpu else 0,  # rows become tensors beside the steps
        "ddp_find_unused_parameters": False,
    }


def check_tensorboard(recipe: Recipe) -> None:
    """Raises ConfigError if it is wanted and missing: before a model is loaded, not after."""
    if recipe.tensorboard and importlib.util.find_spec("tensorboard") is None:
        raise ConfigError(
            "tensorboard: true needs a package that is missing: pip install tensorboard"
        )


@contextmanager
def keep_float32(model: Any) -> Iterator[None]:
    """Undo that TRL rounds the adapter of a 4-bit base to bfloat16 while a trainer is built."""
    kept = [(p, p.detach().clone()) for p in model.parameters() if p.requires_grad]
    yield
    for parameter, weights in kept:
        parameter.data = weights.to(parameter.device)


def run(
    trainer: Any,
    recipe: Recipe,
    *,
    base: Base,
    loaded: Loaded[Any],
    accept_changes: bool = False,
    listener: Listener | None = None,
) -> dict[str, Any]:
    """Train, from the last whole checkpoint if there is one; save the adapter and its lineage.

    trainer: of a class with `WholeCheckpoints`. Returns the lineage. Raises RunConflict if the
    output folder holds another run's work, unless `accept_changes`.
    """
    lineage = _lineage(recipe, base, loaded)
    folder = recipe.output
    checkpoints = folder / "checkpoints"
    main = trainer.is_world_process_zero()
    if main:
        _claim(folder, _identity(recipe, base, loaded), accept_changes)
        shutil.rmtree(checkpoints / ".partial", ignore_errors=True)
    trainer.accelerator.wait_for_everyone()
    trainer.lineage, trainer.keep_checkpoints = lineage, recipe.keep_checkpoints
    trainer.remove_callback(PrinterCallback)
    trainer.add_callback(_Progress(trainer, listener))
    done = _checkpoints(checkpoints)
    if done:
        logger.info("going on from %s", done[-1])
    start = time.perf_counter()
    # TRL compiles its head; on a CPU that takes longer than it ever spares.
    with torch.compiler.set_stance("default" if torch.cuda.is_available() else "force_eager"):
        result = trainer.train(resume_from_checkpoint=str(done[-1]) if done else None)
    lineage["metrics"] = _metrics(trainer, result, time.perf_counter() - start)
    weights = _adapter_weights(trainer.model)
    if main:
        _save(trainer.model, weights, folder, lineage)
        draw(trainer.state.log_history, folder, _facts(recipe, lineage))
    trainer.accelerator.wait_for_everyone()
    return lineage


def _identity(recipe: Recipe, base: Base, loaded: Loaded[Any]) -> dict[str, str | None]:
    return {
        "recipe": recipe.fingerprint(),
        "data": loaded.fingerprint,
        "base": base.sha256,
        "parent": adapter_sha256(recipe.parent) if recipe.parent else None,
    }


def _claim(folder: Path, identity: Mapping[str, str | None], accept_changes: bool) -> None:
    path = folder / "run.json"
    if path.is_file():
        known = json.loads(path.read_text(encoding="utf-8"))
        changed = [key for key, value in identity.items() if known.get(key) != value]
        if changed and not accept_changes:
            raise RunConflict(
                f"{folder} holds a run with another {', '.join(changed)}: choose another output, "
                "or say --accept-changes to continue it all the same"
            )
    _write_json(path, dict(identity))


def _checkpoints(folder: Path) -> list[Path]:
    """Whole checkpoints, oldest first."""
    found = [path for path in folder.glob("checkpoint-*") if path.is_dir()]
    return sorted(found, key=lambda path: int(path.name.rpartition("-")[2]))


def _lineage(recipe: Recipe, base: Base, loaded: Loaded[Any]) -> dict[str, Any]:
    parent = None
    if recipe.parent is not None:
        parent = {
            "name": recipe.parent.name,
            "sha256": adapter_sha256(recipe.parent),
            "lineage": read_lineage(recipe.parent),
        }
    settings = recipe.model_dump(mode="json")
    settings["data"] = [path.name for path in recipe.data]
    settings["output"], settings["parent"] = recipe.output.name, parent and parent["name"]
    settings["model"] = base.name
    return {
        "base": {"name": base.name, "sha256": base.sha256},
        "parent": parent,
        "prompt_version": loaded.prompt_version,
        "gloss": _gloss(loaded.gloss, parent),
        "target": recipe.target,
        "mentions": recipe.mentions,
        "review": _learnt("review", review_version(), loaded.kinds, parent),
        "translation": _learnt("translation", translation_version(), loaded.kinds, parent),
        "data": [asdict(source) for source in loaded.sources],
        "examples": len(loaded.items),
        "dropped": dict(loaded.dropped),
        "recipe": settings,
        "recipe_fingerprint": recipe.fingerprint(),
        "versions": _versions(),
    }


def _gloss(of_data: bool | None, parent: Mapping[str, Any] | None) -> bool | None:
    """How the adapter knows Chinese questions: with English words, without, or not at all.

    Raises ConfigError if the parent knows them otherwise than the data have them.
    """
    known = parent["lineage"].get("gloss") if parent else None
    if of_data is None or known is None:
        return known if of_data is None else of_data
    if known != of_data:
        raise ConfigError(
            f"parent {parent and parent['name']}: trained on Chinese questions "
            f"{'with' if known else 'without'} English words, and the data are not so"
        )
    return of_data


def _learnt(
    kind: str, version: str, of_data: Collection[str], parent: Mapping[str, Any] | None
) -> str | None:
    """The version of a kind's prompts that the adapter, or the one it continues, was trained on."""
    if kind in of_data:
        return version
    known: str | None = parent["lineage"].get(kind) if parent else None
    return known


def _versions() -> dict[str, str]:
    names = ("torch", "transformers", "peft", "trl", "accelerate", "bitsandbytes")
    versions = {"python": platform.python_version()}
    for name in names:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # bitsandbytes is needed for 4 bits only
    versions["device"] = torch.cuda.get_device_name() if torch.cuda.is_available() else "cpu"
    return versions


def _metrics(trainer: Any, result: Any, seconds: float) -> dict[str, Any]:
    """seconds, tokens: of the part that this process computed, after the last resuming."""
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    tokens = trainer.tokens_seen * trainer.args.world_size
    return {
        "steps": trainer.state.global_step,
        "processes": trainer.args.world_size,
        "first_loss": losses[0],
        "last_loss": losses[-1],
        "mean_loss": round(result.training_loss, 6),
        "seconds": round(seconds, 1),
        "tokens": tokens,
        "tokens_per_s": round(tokens / seconds, 1),
        "peak_gib": round(torch.cuda.max_memory_allocated() / 2**30, 2)
        if torch.cuda.is_available()
        else None,
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _adapter_weights(model: Any) -> dict[str, Tensor]:
    """What is trained, by name; whole on every process, also where FSDP spreads it over them."""
    trained = {name: p.detach() for name, p in model.named_parameters() if p.requires_grad}
    return {
        name: weights.full_tensor() if isinstance(weights, DTensor) else weights
        for name, weights in trained.items()
    }


def _save(model: Any, weights: Mapping[str, Tensor], folder: Path, lineage: dict[str, Any]) -> None:
    """The adapter under its final names; lineage.json last, as the sign that all is there."""
    partial = folder / ".partial"
    model.save_pretrained(partial, selected_adapters=["default"], state_dict=weights)
    _name_base(partial, lineage["base"]["name"])
    for name in ("adapter_model.safetensors", "adapter_config.json"):
        _sync(partial / name)
        (partial / name).replace(folder / name)
    shutil.rmtree(partial)
    _write_json(folder / "lineage.json", lineage)


def _name_base(folder: Path, name: str) -> None:
    """The base's name in place of its folder here, which means nothing elsewhere.

    Only in the files: PEFT would ask the model hub about a name at every save.
    """
    path = folder / "adapter_config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    _write_json(path, {**config, "base_model_name_or_path": name})


def _facts(recipe: Recipe, lineage: Mapping[str, Any]) -> dict[str, object]:
    metrics = lineage["metrics"]
    return {
        "run": f"{recipe.output.name} ({recipe.method})",
        "base": lineage["base"]["name"],
        "parent": lineage["parent"]["name"] if lineage["parent"] else "none",
        "data": ", ".join(f"{s['name']} ({s['examples']})" for s in lineage["data"]),
        "dropped": lineage["dropped"] or "nothing",
        "learning rate": recipe.learning_rate,
        **{key: metrics[key] for key in ("steps", "last_loss", "seconds", "tokens_per_s")},
        **lineage["versions"],
    }


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=2, default=str)
    write_whole(path, [text.encode(), b"\n"])


def _sync(path: Path) -> None:
    """Have a file, or the names in a folder, on disk before anything is named after them."""
    if os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
