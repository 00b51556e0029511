"""Recipes: everything that decides what a training run yields, in one YAML file.

    # starsql train sft tiny/sft --data sft.jsonl --model ./tiny --output out/sft
    method: sft
    model: ...

A recipe is complete: no key may be missing, none may be unknown. Flags override single keys.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from starsql.errors import ConfigError

__all__ = ["COMFORT", "Recipe", "load_recipe", "shipped_recipes"]

COMFORT = frozenset({"output", "log_steps", "save_steps", "keep_checkpoints", "tensorboard"})
"""Keys that cannot change the trained weights; they enter no fingerprint."""

_NEVER_ADAPTED = {"lm_head", "embed_tokens"}


class Recipe(BaseModel):
    """One stage of training. No key has a default: what ran is what the file says."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    method: Literal["sft", "orpo"]

    # -- what is trained on what
    model: str
    """`embedded`, a folder, a .gguf file, or `owner/name` on the model hub."""
    parent: Path | None
    """Adapter of the stage before, which this one continues; null begins a new one."""
    data: tuple[Path, ...] = Field(min_length=1)
    """JSON lines, see `starsql.training.data`."""
    output: Path
    target: Literal["sql", "plan+sql"]
    """What the answer holds; inference must ask for the same."""
    mentions: bool
    """Whether questions stand in front of their tables too, and tell what they mention, see
    `starsql.data.mentions`; inference does as the adapter was trained."""

    # -- the base
    quantization: Literal["nf4", "none"]
    """nf4: 4 bits, double-quantised (QLoRA)."""
    precision: Literal["float32", "bfloat16", "mixed"]
    """Of weights and computation; mixed: weights in float32, computed in bfloat16. The adapter's
    own weights are float32 always: at a learning rate of 1e-5 bfloat16 would round most steps
    away."""
    kernels: Literal["torch", "liger", "fused"]
    """liger: fused norms, rotary embeddings and SwiGLU; needs a GPU and `liger-kernel`. fused: also
    adapted layers in fewer passes and less memory, see `starsql.training.fused`."""
    recompute_every: int = Field(ge=0)
    """Activations of every n-th layer are computed again in the backward pass instead of kept: 1
    needs the least memory, 0 (keep all) is fastest."""

    # -- the adapter
    lora_rank: int = Field(ge=1)
    lora_alpha: int = Field(ge=1)
    lora_dropout: float = Field(ge=0, lt=1)
    """ORPO trains without dropout: chosen and rejected must be read by the same network."""
    lora_targets: tuple[str, ...] = Field(min_length=1)

    # -- the batch
    cutoff_tokens: int = Field(ge=16)
    """Longest example, prompt and answer; longer ones are dropped and counted, never cut."""
    packing: bool
    """SFT: examples that do not see each other share rows of `row_tokens`, so rows are equally
    long and steps equally expensive."""
    row_tokens: int | None
    """Length of a packed row; what fits into memory. null without packing."""
    batch: int = Field(ge=1)
    """Packed rows (or examples, or pairs) that a device computes at once; never padded."""
    accumulation: int = Field(ge=1)
    """Batches added up for one step of the optimizer."""

    # -- the optimizer
    epochs: float = Field(gt=0)
    max_steps: int | None
    """Stops there whatever `epochs` says; null for no such limit."""
    learning_rate: float = Field(gt=0)
    scheduler: Literal["cosine", "linear", "constant"]
    warmup: float = Field(ge=0, lt=1)
    """Share of all steps in which the learning rate rises from 0."""
    weight_decay: float = Field(ge=0)
    max_grad_norm: float = Field(gt=0)
    optimizer: Literal["adamw_torch_fused", "adamw_torch", "adamw_8bit"]
    beta: float | None
    """ORPO's weight of the odds ratio against the chosen answer's likelihood; null for SFT."""
    seed: int

    # -- comfort
    log_steps: int = Field(ge=1)
    save_steps: int = Field(ge=1)
    keep_checkpoints: int | None
    """The latest n; null keeps all, as `starsql train select` wants."""
    tensorboard: bool

    @field_validator("lora_targets")
    @classmethod
    def _only_layers(cls, targets: tuple[str, ...]) -> tuple[str, ...]:
        if refused := _NEVER_ADAPTED & set(targets):
            raise ValueError(f"{', '.join(sorted(refused))} may not be adapted, only linear layers")
        return targets

    @model_validator(mode="after")
    def _fits(self) -> Recipe:
        if (self.method == "orpo") != (self.beta is not None):
            raise ValueError("beta belongs to orpo, which needs it, and to nothing else")
        if self.packing != (self.row_tokens is not None):
            raise ValueError("row_tokens belongs to packing, which needs it")
        if self.packing and self.method == "orpo":
            raise ValueError("orpo compares the answers of a pair; pairs are not packed")
        if self.row_tokens is not None and self.row_tokens < self.cutoff_tokens:
            raise ValueError("row_tokens must hold an example of cutoff_tokens")
        return self

    def fingerprint(self) -> str:
        """Hash of all that may change the weights, but for the files that it names."""
        named = {"data", "parent", "model"}
        settings = self.model_dump(mode="json", exclude=set(COMFORT) | named)
        return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:16]


def load_recipe(source: str | Path, overrides: Mapping[str, Any] | None = None) -> Recipe:
    """A recipe from a YAML file or, by name, one that ships with starsql.

    overrides: keys set anew, to None where that is a key's value. Raises ConfigError.
    """
    text = _text(source)
    try:
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ConfigError(f"{source}: not YAML: {error}") from None
    if not isinstance(content, dict):
        raise ConfigError(f"{source}: expected `key: value` lines")
    try:
        return Recipe.model_validate({**content, **(overrides or {})})
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(map(str, e['loc'])) or 'recipe'}: {e['msg']}" for e in error.errors()
        )
        raise ConfigError(f"{source}: {problems}") from None


def shipped_recipes() -> list[str]:
    """Names such as `qwen2.5-14b/stage_a_sft`."""
    root = _root()
    return sorted(str(path.relative_to(root).with_suffix("")) for path in root.rglob("*.yaml"))


def _root() -> Path:
    return Path(str(resources.files("starsql.training"))) / "recipes"


def _text(source: str | Path) -> str:
    path = Path(source)
    if not path.is_file():
        # Not with_suffix: it takes the "5-14b" of a model's name for a suffix.
        path = _root() / f"{source}.yaml"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        known = ", ".join(shipped_recipes())
        raise ConfigError(f"no recipe {str(source)!r}: it is no file and none of {known}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{source}: {error}") from None
