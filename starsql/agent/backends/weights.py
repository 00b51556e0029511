"""From a model's name to a model in memory: GGUF, folder or hub, with or without an adapter."""

from __future__ import annotations

import importlib
import json
import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import transformers
from safetensors.torch import save_file
from torch import nn

from starsql.agent.backends.decode import ATTENTION, fast_layout
from starsql.agent.models import (
    EMBEDDED,
    asked_version,
    embedded_model,
    mentions_of,
    read_lineage,
    recorded_sha256,
    reviews_of,
    target_of,
    translates_of,
    weights_sha256,
)
from starsql.data.target import Target
from starsql.errors import ModelUnavailable

__all__ = [
    "Loaded",
    "check_architecture",
    "embedded_tokenizer",
    "load",
    "locate",
    "name_special_tokens",
    "quiet",
    "special_tokens",
]

logger = logging.getLogger(__name__)

_TESTED = ("llama", "qwen2", "qwen3")
"""Architectures whose attention is what `decode` computes: causal, full, no window, no sinks."""

_CONVERSION = 2
"""Counts the changes of `_convert` that old copies must not survive; 2: special tokens by id."""

_SPECIAL_TOKENS = {"bos": "bos", "eos": "eos", "pad": "padding", "unk": "unknown"}
"""transformers' names and GGUF's."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model and its tokenizer, with their hashes."""

    model: Any
    tokenizer: Any
    name: str
    """With twelve hex digits of the weights' hash."""
    adapter: str | None
    gloss: bool = False
    """Whether the adapter's lineage says that it was trained on questions with glosses."""
    target: Target | None = None
    """What the adapter's lineage says that it was trained to answer with."""
    mentions: bool = False
    """Whether it says that questions tell what they mention, see `starsql.data.mentions`."""
    reviews: bool = False
    """Whether it says that the adapter tells a query's question, see `starsql.data.review`."""
    translates: bool = False
    """Whether it says that it says Chinese questions in English, see `starsql.data.translation`."""


def load(
    model: str | Path,
    *,
    adapter: Path | None,
    cache_dir: Path,
    device: str | None,
    prompt_version: str | None = None,
) -> Loaded:
    """Load `model`: the embedded one's name, a GGUF file, a folder, or a name on the model hub.

    float32 on the CPU, bfloat16 on a GPU. device: None takes the GPU if there is one.
    prompt_version: of the prompts it will read. Raises ModelUnavailable, also if the adapter was
    made for another base, or it or a merged model for another version of the prompt.
    """
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    dtype = torch.float32 if device == "cpu" else torch.bfloat16
    model = str(model)
    folder, name, digest = locate(model, cache_dir)
    with quiet():
        try:
            network = transformers.AutoModelForCausalLM.from_pretrained(
                folder, dtype=dtype, attn_implementation=ATTENTION
            )
            tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
        except (OSError, ValueError, KeyError) as error:
            raise ModelUnavailable(f"cannot load {model} from {folder}: {error}") from error
        check_architecture(network.config, model)
        adapter_hash = None
        if adapter is not None:
            _check_lineage(adapter, model, digest)
            network, adapter_hash = _adapted(network, adapter), weights_sha256(adapter, cache_dir)
        # A merged model has its adapter's lineage.
        lineage = read_lineage(adapter or folder)
        if lineage is not None and prompt_version is not None:
            _check_prompt(adapter or folder, lineage, prompt_version)
    network = network.to(device).eval().requires_grad_(False)
    if device == "cpu":
        fast_layout(network)
    return Loaded(
        network,
        tokenizer,
        f"{name}@{digest[:12]}",
        adapter_hash and adapter_hash[:12],
        gloss=lineage is not None and lineage.get("gloss") is True,
        target=None if lineage is None else target_of(lineage),
        mentions=lineage is not None and mentions_of(lineage),
        reviews=lineage is not None and reviews_of(lineage),
        translates=lineage is not None and translates_of(lineage),
    )


def embedded_tokenizer(cache_dir: Path) -> Path:
    """The folder that holds the embedded model's tokenizer.json. Raises ModelUnavailable."""
    return locate(EMBEDDED.name, cache_dir)[0]


def locate(model: str, cache_dir: Path) -> tuple[Path, str, str]:
    """The folder to load from, the model's short name and the hash of its weights."""
    path = Path(model).expanduser()
    if model == EMBEDDED.name:
        gguf = embedded_model(cache_dir)
        return _converted(gguf, EMBEDDED.sha256, cache_dir), model, EMBEDDED.sha256
    if path.suffix == ".gguf" and path.is_file():
        digest = recorded_sha256(path, cache_dir)
        name = EMBEDDED.name if digest == EMBEDDED.sha256 else path.stem
        return _converted(path, digest, cache_dir), name, digest
    if not path.is_dir():
        path = _downloaded(model)
    return path, Path(model).name, weights_sha256(path, cache_dir)


def _downloaded(model: str) -> Path:
    """The local copy of a model on the hub, downloaded if need be."""
    from huggingface_hub import snapshot_download  # noqa: PLC0415  only here may a network be used

    if model.startswith((".", "/", "~")) or model.count("/") != 1:
        raise ModelUnavailable(
            f"no model {model!r}: it is no folder, no .gguf file, no `owner/name` on the model "
            f"hub, and not {EMBEDDED.name!r}"
        )
    try:
        return Path(
            snapshot_download(model, allow_patterns=["*.json", "*.safetensors", "*.txt", "*.jinja"])
        )
    except Exception as error:
        raise ModelUnavailable(
            f"cannot get {model} from the model hub, and no copy is cached: {error}"
        ) from error


def _converted(gguf: Path, digest: str, cache_dir: Path) -> Path:
    """The same model as float32 safetensors, made once and kept.

    Reading the GGUF takes 20 s and more at every start (vocabulary, name maps and dequantising, all
    in Python); its 538 MB of float32 are mapped in 0.2 s. transformers' version is part of the name
    because it decides what the conversion yields, as does how it is done here.
    """
    made_by = f"{transformers.__version__}-{_CONVERSION}"
    folder = cache_dir / "converted" / f"{digest[:16]}-float32-{made_by}"
    if (folder / "done.json").is_file():
        expected = json.loads((folder / "done.json").read_text(encoding="utf-8"))
        if expected == _sizes(folder):
            return folder
        logger.warning("%s is damaged; converting again", folder)
        shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix=".tmp-", dir=folder.parent))
    try:
        with quiet():
            _convert(gguf, temporary)
        (temporary / "done.json").write_text(json.dumps(_sizes(temporary)), encoding="utf-8")
        for path in temporary.iterdir():
            with path.open("rb") as file:
                os.fsync(file.fileno())
        try:
            temporary.rename(folder)
        except OSError:
            if not (folder / "done.json").is_file():  # else another process was quicker
                raise
    except OSError as error:
        raise ModelUnavailable(f"cannot keep the converted model in {folder}: {error}") from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return folder


def _convert(gguf: Path, folder: Path) -> None:
    """Write model.safetensors, config and tokenizer of a GGUF file into `folder`."""
    # Its progress bar heeds no setting; the module's own name for it is all there is to hold on to.
    gguf_utils: Any = importlib.import_module("transformers.modeling_gguf_pytorch_utils")
    bar, gguf_utils.tqdm = gguf_utils.tqdm, _without_bar
    source = {"pretrained_model_name_or_path": gguf.parent, "gguf_file": gguf.name}
    try:
        model = transformers.AutoModelForCausalLM.from_pretrained(**source, dtype=torch.float32)
        tokenizer = transformers.AutoTokenizer.from_pretrained(**source)
    except (OSError, ValueError, KeyError, NotImplementedError) as error:
        raise ModelUnavailable(f"cannot read {gguf}: {error}") from error
    finally:
        gguf_utils.tqdm = bar
    name_special_tokens(model, tokenizer, special_tokens(gguf))
    tied = set(model.all_tied_weights_keys)
    weights = {name: w for name, w in model.state_dict().items() if name not in tied}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    config = model.config
    # transformers will not save a model that it read from GGUF, though float32 is all that is left.
    del config.quantization_config
    config.architectures = [type(model).__name__]
    config.save_pretrained(folder)
    model.generation_config.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def special_tokens(gguf: Path) -> dict[str, tuple[int, str]]:
    """A GGUF file's bos, eos, pad and unk, as far as it has them: id and text."""
    from gguf import GGUFReader  # noqa: PLC0415 - needed where a file is converted, once

    fields = GGUFReader(gguf).fields
    found = {}
    for name, key in _SPECIAL_TOKENS.items():
        field = fields.get(f"tokenizer.ggml.{key}_token_id")
        if field is not None:
            id_ = int(field.contents())
            found[name] = id_, str(fields["tokenizer.ggml.tokens"].contents(id_))
    return found


def name_special_tokens(model: Any, tokenizer: Any, tokens: Mapping[str, tuple[int, str]]) -> None:
    """Have a model and its tokenizer call these tokens what the GGUF file calls them.

    transformers 5.17 takes SmolLM2's end of a turn for its beginning, and 5.19 does not: the file
    is asked, not the version. tokens: as `special_tokens` has them. Raises ModelUnavailable if the
    tokenizer counts them otherwise.
    """
    for name, (id_, text) in tokens.items():
        counted = tokenizer.convert_tokens_to_ids(text)
        if counted != id_:
            raise ModelUnavailable(
                f"the GGUF file says that token {id_} is {text!r}, and transformers "
                f"{transformers.__version__} reads it as token {counted}: use another version"
            )
        setattr(tokenizer, f"{name}_token", text)
        setattr(model.config, f"{name}_token_id", id_)
        if name != "unk":
            setattr(model.generation_config, f"{name}_token_id", id_)


def _without_bar(tensors: Iterable[Any], **_: Any) -> Iterable[Any]:
    return tensors


def _sizes(folder: Path) -> dict[str, int]:
    return {p.name: p.stat().st_size for p in sorted(folder.iterdir()) if p.name != "done.json"}


def check_architecture(config: Any, model: str) -> None:
    """Raises ModelUnavailable for a model whose attention is not what `decode` computes."""
    kinds = set(getattr(config, "layer_types", None) or ["full_attention"])
    if config.model_type not in _TESTED or kinds != {"full_attention"}:
        raise ModelUnavailable(
            f"{model} is a {config.model_type} model with {', '.join(sorted(kinds))}; the "
            f"transformers backend computes full attention of {', '.join(_TESTED)} only: serve it "
            "with vLLM instead"
        )


def _check_lineage(adapter: Path, model: str, digest: str) -> None:
    """Refuse an adapter that was made for other weights, or does not say for which."""
    if not (adapter / "adapter_config.json").is_file():
        raise ModelUnavailable(f"{adapter} is no LoRA adapter: it has no adapter_config.json")
    lineage = read_lineage(adapter)
    if lineage is None:
        config = json.loads((adapter / "adapter_config.json").read_text(encoding="utf-8"))
        if model != EMBEDDED.name and config.get("base_model_name_or_path") == model:
            return  # made elsewhere, and it names the very base that was asked for
        raise ModelUnavailable(
            f"{adapter} has no lineage.json, and its adapter_config.json names the base "
            f"{config.get('base_model_name_or_path')!r}, not {model!r}: it may not fit them"
        )
    base = lineage.get("base")
    found = base.get("sha256") if isinstance(base, dict) else None
    if found != digest:
        raise ModelUnavailable(
            f"{adapter} was made for the base with sha256 {found}, but {model} has {digest}: "
            "use that base, or train the adapter anew"
        )


def _check_prompt(folder: Path, lineage: Mapping[str, Any], prompt_version: str) -> None:
    """Refuse what was trained on another version of the prompt."""
    trained_on, asked = lineage.get("prompt_version"), asked_version(lineage, prompt_version)
    if trained_on not in (None, asked):
        raise ModelUnavailable(
            f"{folder} was trained on version {trained_on} of the prompt, and this is {asked}: "
            "use the starsql that trained it, or train the adapter anew"
        )


def _adapted(network: nn.Module, adapter: Path) -> nn.Module:
    """The network with the adapter merged into its weights: no slower than without one."""
    from peft import PeftModel  # noqa: PLC0415  needed by those alone who have an adapter

    try:
        return PeftModel.from_pretrained(network, str(adapter)).merge_and_unload()
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelUnavailable(f"cannot load the adapter {adapter}: {error}") from error


@contextmanager
def quiet() -> Iterator[None]:
    """No progress bars or notes from transformers while loading; its settings are put back."""
    log = transformers.utils.logging
    verbosity, bars = log.get_verbosity(), log.is_progress_bar_enabled()
    log.set_verbosity_error()
    log.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.set_verbosity(verbosity)
        if bars:
            log.enable_progress_bar()
