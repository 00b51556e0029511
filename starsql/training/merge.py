"""An adapter folded into its base's weights, for servers that load one model and no adapter."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
import transformers
from peft import PeftModel

from starsql.agent.backends.weights import quiet
from starsql.agent.models import read_lineage
from starsql.errors import ConfigError, RunConflict
from starsql.training.model import adapter_sha256, find_base

__all__ = ["merge"]


def merge(adapter: Path, output: Path, *, model: str | None = None) -> dict[str, Any]:
    """Write base + adapter as one bfloat16 model with tokenizer and lineage.json to `output`.

    model: where the base lies, if not where the lineage names it. The sum is made in float32 and
    rounded once. An adapter trained on a 4-bit base meets weights here that it has not seen, so
    the merged model must be evaluated itself. Raises ConfigError if the base is another than the
    adapter's, RunConflict if `output` exists.
    """
    lineage = read_lineage(adapter)
    if lineage is None or not (adapter / "adapter_config.json").is_file():
        raise ConfigError(f"{adapter}: no adapter with a lineage.json is there")
    base = find_base(model or lineage["base"]["name"])
    if base.sha256 != lineage["base"]["sha256"]:
        raise ConfigError(
            f"{adapter} was made for the base with sha256 {lineage['base']['sha256']}, "
            f"but {base.name} has {base.sha256}"
        )
    if output.exists():
        raise RunConflict(f"{output} exists: name a folder that does not")
    output.parent.mkdir(parents=True, exist_ok=True)
    with quiet():
        network = transformers.AutoModelForCausalLM.from_pretrained(
            base.folder, dtype=torch.float32
        )
        merged = PeftModel.from_pretrained(network, str(adapter)).merge_and_unload()
        merged = merged.to(torch.bfloat16)
        tokenizer = transformers.AutoTokenizer.from_pretrained(base.folder)
    made = {**lineage, "merged": {"adapter_sha256": adapter_sha256(adapter), "dtype": "bfloat16"}}
    partial = Path(tempfile.mkdtemp(prefix=f".{output.name}-", dir=output.parent))
    try:
        with quiet():
            merged.save_pretrained(partial)
            tokenizer.save_pretrained(partial)
        text = json.dumps(made, ensure_ascii=False, indent=2)
        (partial / "lineage.json").write_text(text + "\n", encoding="utf-8")
        partial.chmod(0o755)
        partial.rename(output)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return made
