"""Training speed of a 135M model on one GPU through the real trainer, several ways in one run.

    python benchmarks/training_embedded.py           # a GPU, two minutes
    python benchmarks/training_embedded.py --tiny    # the same code on a CPU in seconds; no figures

SmolLM2-135M's architecture with random weights and random tokens, in rows of --row-tokens whose
examples are as long as ours. Then narrow and wide layers alone, their adapters beside their weights
and added to them, which is where `fused._NARROW` is from.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from on_gpu import DEVICE, profile_table, seconds_of, synchronise
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast, TrainerCallback
from transformers.trainer_callback import PrinterCallback

from starsql.training import fused
from starsql.training.attention import ATTENTION
from starsql.training.data import Example, Loaded
from starsql.training.fused import _Linears, _Plan
from starsql.training.model import attach, prepare
from starsql.training.recipe import Recipe, load_recipe
from starsql.training.sft import build_trainer

SIZES = {
    "hidden_size": 576,
    "intermediate_size": 1536,
    "num_hidden_layers": 30,
    "num_attention_heads": 9,
    "num_key_value_heads": 3,
    "vocab_size": 49_152,
    "tie_word_embeddings": True,
}
TINY = {
    **SIZES,
    "hidden_size": 72,
    "intermediate_size": 128,
    "num_hidden_layers": 2,
    "vocab_size": 512,
}
WARM_UP, MEASURED = 4, 16
"""Steps."""


@dataclass(frozen=True)
class Setting:
    """One row of the table."""

    name: str
    kernels: str
    dropout: float = 0.0
    narrow: int = fused._NARROW


SETTINGS = (
    Setting("torch, no dropout", "torch"),
    Setting("fused, dropout", "fused", dropout=0.1),
    Setting("fused, no dropout, adapters beside", "fused", narrow=0),
    Setting("fused, no dropout, adapters added", "fused"),
)


class _Clock(TrainerCallback):  # type: ignore[misc] # transformers is not typed
    """Seconds and tokens of the measured steps, and a table of what one more step computes."""

    def __init__(self, profiled: Path | None) -> None:
        self.trainer: Any = None
        self.rate = 0.0
        self._profiled = profiled
        self._since = (0.0, 0)
        self._profiler: Any = None

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:  # noqa: ARG002
        synchronise()
        now, seen = time.perf_counter(), self.trainer.tokens_seen
        if state.global_step == WARM_UP:
            self._since = (now, seen)
        if state.global_step == WARM_UP + MEASURED:
            self.rate = (seen - self._since[1]) / (now - self._since[0])
            if self._profiled is not None:
                self._profiler = torch.profiler.profile()
                self._profiler.start()
                self._begin = now
        elif self._profiler is not None:
            self._profiler.stop()
            table = profile_table(self._profiler)
            whole = f"{1000 * (now - self._begin):>9.1f} ms of a step, profiled\n"
            self._profiled.write_text(whole + table, "utf-8")  # type: ignore[union-attr]
            self._profiler = None


def measure(setting: Setting, row_tokens: int, profiled: Path | None) -> tuple[float, float]:
    """Tokens a second, and peak GiB."""
    sizes = SIZES if DEVICE == "cuda" else TINY
    with TemporaryDirectory() as folder, narrow(setting.narrow):
        recipe = recipe_of(setting, row_tokens, Path(folder))
        torch.manual_seed(0)
        config = LlamaConfig(**sizes, attn_implementation=ATTENTION)
        model = LlamaForCausalLM(config).to(DEVICE, torch.bfloat16)
        base: Any = None  # a new adapter asks nothing of it
        adapted = attach(prepare(model, recipe, torch.bfloat16), recipe, base, "p1")
        trainer = build_trainer(adapted, tokenizer(), recipe, examples(recipe, sizes))
        clock = _Clock(profiled)
        clock.trainer = trainer
        trainer.lineage, trainer.keep_checkpoints = {"base": {"name": "random"}}, None
        trainer.remove_callback(PrinterCallback)
        trainer.add_callback(clock)
        stance = "default" if DEVICE == "cuda" else "force_eager"
        with torch.compiler.set_stance(stance):
            trainer.train()
    peak = torch.cuda.max_memory_allocated() / 2**30 if DEVICE == "cuda" else 0.0
    return clock.rate, peak


def recipe_of(setting: Setting, row_tokens: int, folder: Path) -> Recipe:
    return load_recipe(
        "embedded/stage_a_sft",
        {
            "kernels": setting.kernels,
            "lora_dropout": setting.dropout,
            "precision": "bfloat16",
            "row_tokens": row_tokens,
            "accumulation": 1,
            "max_steps": WARM_UP + MEASURED + 1,
            "save_steps": 1000,
            "output": folder,
        },
    )


def examples(recipe: Recipe, sizes: dict[str, Any]) -> Loaded[Example]:
    """As many as the steps read. Lengths: a log-normal guess at ours, 420 tokens on the average."""
    draw = random.Random(0)
    words = range(sizes["vocab_size"])
    items, tokens = [], 0
    while tokens < (WARM_UP + MEASURED + 3) * recipe.row_tokens:
        prompt, answer = int(draw.lognormvariate(5.8, 0.5)), int(draw.lognormvariate(3.5, 0.5))
        items.append(Example(draw.choices(words, k=prompt + 1), draw.choices(words, k=answer + 1)))
        tokens += len(items[-1])
    return Loaded(items, "p1", ())


def tokenizer() -> Any:
    words = Tokenizer(WordLevel({"<end>": 0}, unk_token="<end>"))
    return PreTrainedTokenizerFast(tokenizer_object=words, eos_token="<end>", pad_token="<end>")


@contextmanager
def narrow(limit: int) -> Iterator[None]:
    before, fused._NARROW = fused._NARROW, limit
    try:
        yield
    finally:
        fused._NARROW = before


def layer(width: int, tokens: int) -> list[float]:
    """Seconds of a layer of width x 3 width forward and backward, adapter beside and added."""
    base = nn.Linear(width, 3 * width, bias=False, device=DEVICE, dtype=torch.bfloat16)
    base.weight.requires_grad_(False)
    draw = lambda *shape, **kind: torch.randn(*shape, device=DEVICE, requires_grad=True, **kind)  # noqa: E731
    x, a, b = draw(tokens, width, dtype=torch.bfloat16), draw(24, width), draw(3 * width, 24)
    grad = torch.randn(tokens, 3 * width, device=DEVICE, dtype=torch.bfloat16)

    def step(merged: bool) -> Callable[[], Any]:
        plan = _Plan([base], [2.0], torch.bfloat16, dropout=0.0, seed=0, merged=merged)
        return lambda: torch.autograd.grad(_Linears.apply(x, plan, a, b), (x, a, b), grad)

    return [seconds_of(step(merged), 20) for merged in (False, True)]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--tiny", action="store_true", help="short rows, for the CPU")
    parser.add_argument("--row-tokens", type=int, default=65_536)
    parser.add_argument("--only", default="", help="settings whose name holds it")
    parser.add_argument("--profiles", type=Path, help="folder for a table of each one's kernels")
    given = parser.parse_args(arguments)
    row_tokens = 2048 if given.tiny else given.row_tokens
    name = torch.cuda.get_device_name() if DEVICE == "cuda" else "cpu"
    print(f"{name}, torch {torch.__version__}, rows of {row_tokens:,} tokens")
    print(f"{'setting':<38}{'tokens/s':>10}{'GiB':>7}  to the first")
    first = None
    for setting in SETTINGS:
        if given.only not in setting.name:
            continue
        profiled = None
        if given.profiles is not None:
            given.profiles.mkdir(parents=True, exist_ok=True)
            profiled = given.profiles / f"{setting.name.replace(',', '').replace(' ', '_')}.txt"
        if DEVICE == "cuda":
            torch.cuda.reset_peak_memory_stats()
        rate, peak = measure(setting, row_tokens, profiled)
        first = first or rate
        print(f"{setting.name:<38}{rate:>10,.0f}{peak:>7.1f}{rate / first:>8.2f}x", flush=True)
    tokens = 64 if given.tiny else row_tokens
    print(f"\na layer alone, {tokens:,} tokens: width, weights, adapter beside, added, ratio")
    for width in (64,) if given.tiny else (576, 1024, 1536, 2048, 3072, 5120):
        beside, added = layer(width, tokens)
        print(
            f"{width:>6}{3 * width**2:>12,}{1e3 * beside:>9.2f} ms{1e3 * added:>9.2f} ms"
            f"{beside / added:>7.2f}x",
            flush=True,
        )


if __name__ == "__main__":
    main()
