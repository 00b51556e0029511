"""The forms in which an adapter is served, which differ by a point or so: measured side by side.

    4-bit        base in NF4 (QLoRA's training form), adapter beside it
    bfloat16     base in bfloat16, adapter beside it
    merged       base and adapter added in float32 and rounded to bfloat16 once (training/merge.py)

All three answer the same questions through the same agent and are judged by the same scorer.
"""

from __future__ import annotations

import asyncio
import gc
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal, get_args

import torch
import transformers
from peft import PeftModel

from starsql.agent.backends.base import ModelBackend
from starsql.agent.backends.decode import ATTENTION
from starsql.agent.backends.transformers import TransformersBackend
from starsql.agent.backends.weights import check_architecture, quiet
from starsql.agent.models import (
    asked_version,
    mentions_of,
    read_lineage,
    reviews_of,
    target_of,
    translates_of,
)
from starsql.data.prompt import prompt_version
from starsql.errors import ConfigError, ModelUnavailable
from starsql.files import write_whole
from starsql.training.evaluate import Exam
from starsql.training.merge import merge
from starsql.training.model import adapter_sha256, as_stored, find_base, nf4
from starsql.training.select import Measured

__all__ = ["FORMS", "Form", "check", "evaluate", "network_of", "open_form"]

Form = Literal["4-bit", "bfloat16", "merged"]
FORMS: tuple[Form, ...] = get_args(Form)


def check(adapter: Path) -> None:
    """Raises ConfigError for what is no adapter, or one of another version of the prompt."""
    lineage = read_lineage(adapter)
    if lineage is None:
        raise ConfigError(f"{adapter}: no adapter with a lineage.json is there")
    asked = asked_version(lineage, prompt_version())
    if lineage.get("prompt_version") != asked:
        raise ConfigError(
            f"{adapter} was trained on version {lineage.get('prompt_version')} of the prompt, and "
            f"this is {asked}: use the starsql that trained it, or train it anew"
        )


def evaluate(
    exam: Exam,
    forms: Mapping[str, Callable[[], AbstractContextManager[ModelBackend]]],
    output: Path,
    listener: Callable[[str, Measured], None] = lambda *_: None,
) -> dict[str, Measured]:
    """Measure forms one after the other, each opened for its turn; write `output/forms.json`."""
    measured = {}
    for name, opened in forms.items():
        with opened() as backend:
            measured[name] = exam.backend(name, backend)
        listener(name, measured[name])
    text = json.dumps({name: asdict(one) for name, one in measured.items()}, indent=2)
    write_whole(output / "forms.json", [text.encode(), b"\n"])
    return measured


@contextmanager
def open_form(
    form: Form,
    adapter: Path,
    *,
    model: str | None = None,
    context_tokens: int | None = None,
    folder: Path | None = None,
) -> Iterator[ModelBackend]:
    """An adapter in one form, ready to answer; its memory is given back at the end.

    model: where the base lies, if not where the lineage names it. context_tokens: what it may read
    and write, if less than it could. folder: where the merged model lies meanwhile; None: the
    system's for temporary files. Raises ConfigError, ModelUnavailable.
    """
    lineage = read_lineage(adapter) or {}
    base = find_base(model or lineage["base"]["name"])
    network = network_of(form, adapter, model=model, folder=folder)
    backend = TransformersBackend(
        network,
        transformers.AutoTokenizer.from_pretrained(base.folder),
        name=f"{base.name}@{base.sha256[:12]}, {form}",
        adapter=adapter_sha256(adapter)[:12],
        gloss=lineage.get("gloss") is True,
        target=target_of(lineage),
        mentions=mentions_of(lineage),
        reviews=reviews_of(lineage),
        translates=translates_of(lineage),
        context_tokens=context_tokens,
    )
    try:
        yield backend
    finally:
        asyncio.run(backend.aclose())
        del backend, network
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def network_of(
    form: Form, adapter: Path, *, model: str | None = None, folder: Path | None = None
) -> Any:
    """Base and adapter as this form holds them, on the GPU if there is one; see `open_form`."""
    if form == "merged":
        with tempfile.TemporaryDirectory(dir=folder) as temporary:
            merged = Path(temporary) / "merged"
            merge(adapter, merged, model=model)
            return _loaded(merged)
    base = find_base(model or (read_lineage(adapter) or {})["base"]["name"])
    network = _loaded(base.folder, in_4_bits=form == "4-bit")
    with quiet():
        # The layers of LoRA stay in the network; only the wrapper around it is left behind.
        adapted = PeftModel.from_pretrained(network, str(adapter)).get_base_model()
    return adapted.eval().requires_grad_(False)


def _loaded(folder: Path, *, in_4_bits: bool = False) -> Any:
    device = torch.cuda.current_device() if torch.cuda.is_available() else "cpu"
    options = {"quantization_config": nf4(torch.bfloat16)} if in_4_bits else {}
    try:
        with quiet():
            network = transformers.AutoModelForCausalLM.from_pretrained(
                folder,
                dtype=torch.bfloat16,
                attn_implementation=ATTENTION,
                device_map={"": device},
                **options,
            )
    except ImportError as error:
        raise ModelUnavailable(f"4 bits need bitsandbytes: {error}") from error
    check_architecture(network.config, folder.name)
    as_stored(network)  # what is measured is the form, not the machine's kind of CPU
    return network.eval().requires_grad_(False)
