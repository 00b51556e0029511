"""The base, in 4 bits or whole, and the one adapter that grows on it through the stages."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import transformers
from accelerate import PartialState
from accelerate.utils import parse_flag_from_env
from peft import LoraConfig, PeftModel, get_peft_model, prepare_model_for_kbit_training

from starsql.agent.backends.weights import locate, quiet
from starsql.agent.models import EMBEDDED, default_cache_dir, read_lineage
from starsql.errors import ConfigError, ModelUnavailable
from starsql.training.attention import ATTENTION
from starsql.training.fused import fuse
from starsql.training.recipe import Recipe

__all__ = [
    "Base",
    "adapter_sha256",
    "as_stored",
    "attach",
    "find_base",
    "load_base",
    "load_tokenizer",
]


@dataclass(frozen=True, slots=True)
class Base:
    """A model's weights on disk."""

    name: str
    """As the recipe has it: `embedded`, a folder's name, or `owner/name`."""
    folder: Path
    sha256: str
    """The one by which inference knows it, so that an adapter finds its base again."""


def find_base(model: str, cache_dir: Path | None = None) -> Base:
    """Where a recipe's model lies on this machine. Raises ModelUnavailable."""
    asked = EMBEDDED.name if model == "embedded" else model
    folder, name, digest = locate(asked, cache_dir or default_cache_dir())
    return Base(name if Path(model).exists() else asked, folder, digest)


def load_tokenizer(base: Base) -> Any:
    """The base's tokenizer. Raises ModelUnavailable without a chat template or an end token."""
    tokenizer = transformers.AutoTokenizer.from_pretrained(base.folder)
    if tokenizer.chat_template is None or tokenizer.eos_token_id is None:
        raise ModelUnavailable(f"{base.name}: its tokenizer has no chat template or no eos_token")
    return tokenizer


def load_base(base: Base, recipe: Recipe) -> Any:
    """The frozen network as the recipe wants it computed, ready for an adapter."""
    dtype = torch.bfloat16 if recipe.precision == "bfloat16" else torch.float32
    options: dict[str, Any] = {}
    if recipe.quantization == "nf4":
        options = {"quantization_config": nf4(dtype), "device_map": {"": _joined().device}}
    with quiet():
        model = transformers.AutoModelForCausalLM.from_pretrained(
            base.folder, dtype=dtype, attn_implementation=ATTENTION, **options
        )
    return prepare(model, recipe, dtype)


def nf4(dtype: torch.dtype) -> Any:
    """QLoRA's 4 bits: NF4, with the scales quantised once more."""
    return transformers.BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=dtype,
        # FSDP shards 4-bit weights only if they are stored in the type of the others.
        # transformers' is_fsdp_enabled knows FSDP only with another way of loading.
        bnb_4bit_quant_storage=dtype if parse_flag_from_env("ACCELERATE_USE_FSDP") else torch.uint8,
    )


def prepare(model: Any, recipe: Recipe, dtype: torch.dtype) -> Any:
    """Freeze the base and set how its layers are computed; then an adapter may be attached."""
    as_stored(model)
    # A cache would make transformers take a packed row for one text; it has no use in training.
    model.config.use_cache = False
    model = prepare_model_for_kbit_training(model, use_gradient_checkpointing=False)
    # It turns what is not in 4 bits into float32: 3 GB more and a slower head at 14B. Norms
    # compute in float32 by themselves.
    for parameter in model.parameters():
        if parameter.is_floating_point() and type(parameter).__name__ != "Params4bit":
            parameter.data = parameter.data.to(dtype)
    # "fused" is tested on CPUs, for which Liger has no kernels.
    if recipe.kernels == "liger" or (recipe.kernels == "fused" and torch.cuda.is_available()):
        _use_liger(model, swiglu=recipe.kernels == "liger")
    recompute(model, recipe.recompute_every)
    return model


def _joined() -> PartialState:
    """This process among those that `accelerate launch` started; only now it has its own GPU.

    As the trainer would join them, which comes later.
    """
    return PartialState(cpu=not torch.cuda.is_available())


def as_stored(model: Any) -> None:
    """Have 4-bit layers compute with the weights they hold, on every kind of CPU.

    On one with AVX512-BF16, bitsandbytes rewrites a layer's weights in place when it first
    evaluates: in another order, which nothing else here reads, with scales rounded to bfloat16, and
    computes in bfloat16 whatever was asked for.
    """
    for module in model.modules():
        if type(module).__name__ == "Linear4bit":
            module.support_avx512bf16_for_cpu = False


def recompute(model: Any, every: int) -> None:
    """Compute every n-th layer's activations again in the backward pass; 0: keep all of them."""
    if every == 0:
        return
    model.gradient_checkpointing_enable({"use_reentrant": False})
    for index, layer in enumerate(model.get_decoder().layers):
        layer.gradient_checkpointing = index % every == 0


def _use_liger(model: Any, *, swiglu: bool) -> None:
    try:
        from liger_kernel.transformers import (  # noqa: PLC0415 - a GPU's affair
            _apply_liger_kernel_to_instance as apply,
        )
    except ImportError as error:
        raise ModelUnavailable(
            "kernels: liger and fused need a package that is missing: pip install liger-kernel"
        ) from error
    # The head is TRL's: it scores the answers' tokens only.
    apply(model=model, swiglu=swiglu, fused_linear_cross_entropy=False, cross_entropy=False)


def attach(model: Any, recipe: Recipe, base: Base, prompt_version: str) -> Any:
    """The base with a trainable adapter: the parent's, continued, or a new one.

    Raises ConfigError if the parent was made for another base, prompt, target or shape.
    """
    transformers.set_seed(recipe.seed)  # a new adapter's weights are drawn
    if recipe.parent is None:
        config = LoraConfig(
            r=recipe.lora_rank,
            lora_alpha=recipe.lora_alpha,
            lora_dropout=recipe.lora_dropout,
            target_modules=list(recipe.lora_targets),
            task_type="CAUSAL_LM",
        )
        adapted = get_peft_model(model, config)
    else:
        _check_parent(recipe.parent, recipe, base, prompt_version)
        adapted = PeftModel.from_pretrained(model, str(recipe.parent), is_trainable=True)
        # Else saving would look for the base where the parent's name says.
        adapted.peft_config["default"].base_model_name_or_path = str(base.folder)
    if recipe.kernels == "fused":
        fuse(adapted)
    return adapted


def _check_parent(parent: Path, recipe: Recipe, base: Base, prompt_version: str) -> None:
    lineage = read_lineage(parent)
    path = parent / "adapter_config.json"
    if lineage is None or not path.is_file():
        raise ConfigError(f"parent {parent}: no adapter with a lineage.json is there")
    config = json.loads(path.read_text(encoding="utf-8"))
    expected = {
        "base": base.sha256,
        "prompt_version": prompt_version,
        "target": recipe.target,
        "lora_rank": recipe.lora_rank,
        "lora_alpha": recipe.lora_alpha,
        "lora_targets": sorted(recipe.lora_targets),
    }
    found = {
        "base": lineage.get("base", {}).get("sha256"),
        "prompt_version": lineage.get("prompt_version"),
        "target": lineage.get("target"),
        "lora_rank": config.get("r"),
        "lora_alpha": config.get("lora_alpha"),
        "lora_targets": sorted(config.get("target_modules") or ()),
    }
    for key, value in expected.items():
        if found[key] != value:
            raise ConfigError(f"parent {parent}: its {key} is {found[key]}, expected {value}")


def adapter_sha256(folder: Path) -> str:
    """Hash of an adapter's weights."""
    with (folder / "adapter_model.safetensors").open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
