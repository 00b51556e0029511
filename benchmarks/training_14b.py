"""Training speed and memory at 14B on one GPU, beside a plain setting in the same run.

    python benchmarks/training_14b.py            # one H100 80 GB, under 8 minutes
    python benchmarks/training_14b.py --tiny     # the same code on a CPU in seconds; no figures

Qwen2.5-14B's architecture with random weights (speed does not depend on them), made layer by layer
on the GPU. `plain` is eager attention in float16, batch 1, every layer recomputed, logits of all
tokens. Tokens are real ones: padding is not counted. Lengths follow --lengths, a JSON list of
[prompt, answer] token counts of a data set, or a log-normal guess of our mix.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import torch
from bitsandbytes.functional import dequantize_4bit
from bitsandbytes.nn import Linear4bit, Params4bit
from on_gpu import DEVICE, profile_table, seconds_of, synchronise
from peft import LoraConfig, get_peft_model
from torch import nn
from transformers import Qwen2Config, Qwen2ForCausalLM
from transformers.models.qwen2.modeling_qwen2 import Qwen2RotaryEmbedding
from trl.trainer.sft_trainer import DataCollatorForLanguageModeling
from trl.trainer.utils import add_fused_lm_head

from starsql.training.attention import ATTENTION, _attend, _loop
from starsql.training.data import Example, pack
from starsql.training.elementwise import (
    add_dropped,
    drop,
    rms_norm,
    rms_norm_backward,
    swiglu,
    swiglu_backward,
)
from starsql.training.fused import fuse
from starsql.training.model import prepare
from starsql.training.orpo import collate, mean_log_probabilities
from starsql.training.recipe import load_recipe
from starsql.training.sft import rows

FULL = Qwen2Config(
    vocab_size=152_064,
    hidden_size=5120,
    intermediate_size=13_824,
    num_hidden_layers=48,
    num_attention_heads=40,
    num_key_value_heads=8,
    max_position_embeddings=32_768,
    rope_parameters={"rope_type": "default", "rope_theta": 1e6},
)
TINY = Qwen2Config(
    vocab_size=512,
    hidden_size=64,
    intermediate_size=128,
    num_hidden_layers=4,
    num_attention_heads=4,
    num_key_value_heads=2,
)


@dataclass(frozen=True)
class Setting:
    """One row of the table."""

    name: str
    quantization: str = "nf4"
    plain: bool = False
    """Eager, float16, padded where pairs are, all logits."""
    row_tokens: int = 2048
    recompute_every: int = 1
    kernels: str = "liger"
    task: str = "packed"
    """packed: rows of 2,048-token examples; mix: rows of the real lengths; pairs: ORPO."""
    pairs: int = 1
    dropout: float = 0.05


SETTINGS = (
    Setting("plain", plain=True),
    Setting("plain", plain=True, task="mix"),
    Setting("plain", plain=True, task="pairs"),
    # Before the first with Liger, which replaces functions for the whole process.
    Setting("QLoRA, torch kernels", row_tokens=8192, kernels="torch"),
    Setting("QLoRA", row_tokens=8192),
    Setting("QLoRA", row_tokens=16_384),
    Setting("QLoRA, every 2nd recomputed", row_tokens=8192, recompute_every=2),
    Setting("QLoRA, every 4th recomputed", row_tokens=4096, recompute_every=4),
    Setting("QLoRA, all kept", row_tokens=4096, recompute_every=0),
    Setting("fused QLoRA, all kept", row_tokens=4096, recompute_every=0, kernels="fused"),
    Setting("fused QLoRA, all kept", row_tokens=8192, recompute_every=0, kernels="fused"),
    Setting(
        "fused QLoRA, every 8th recomputed", row_tokens=8192, recompute_every=8, kernels="fused"
    ),
    Setting(
        "fused QLoRA, every 4th recomputed", row_tokens=8192, recompute_every=4, kernels="fused"
    ),
    Setting("fused QLoRA", row_tokens=8192, kernels="fused"),
    Setting("fused QLoRA", row_tokens=16_384, kernels="fused"),
    Setting(
        "fused QLoRA, every 8th, no dropout",
        row_tokens=8192,
        recompute_every=8,
        kernels="fused",
        dropout=0.0,
    ),
    Setting("QLoRA", row_tokens=8192, task="mix"),
    Setting("QLoRA, every 2nd recomputed", row_tokens=8192, recompute_every=2, task="mix"),
    Setting(
        "fused QLoRA, every 8th recomputed",
        row_tokens=8192,
        recompute_every=8,
        kernels="fused",
        task="mix",
    ),
    Setting("fused QLoRA, all kept", task="pairs", pairs=4, recompute_every=0, kernels="fused"),
    Setting("QLoRA", task="pairs", pairs=4),
    Setting("QLoRA, every 2nd recomputed", task="pairs", pairs=4, recompute_every=2),
    Setting("LoRA bf16", "none", row_tokens=8192),
    Setting("LoRA bf16, every 2nd recomputed", "none", row_tokens=8192, recompute_every=2),
    Setting("LoRA bf16, all kept", "none", row_tokens=2048, recompute_every=0),
    Setting(
        "fused LoRA bf16, every 2nd recomputed",
        "none",
        row_tokens=8192,
        recompute_every=2,
        kernels="fused",
    ),
    Setting("LoRA bf16", "none", row_tokens=8192, task="mix"),
    Setting("LoRA bf16", "none", task="pairs", pairs=4),
)


def build(config: Qwen2Config, setting: Setting) -> Any:
    """The network with an adapter, weights drawn on the device, one module at a time."""
    dtype = torch.float16 if setting.plain else torch.bfloat16
    config._attn_implementation = "eager" if setting.plain else ATTENTION
    with torch.device("meta"):
        model = Qwen2ForCausalLM(config).to(dtype)
    for name, module in list(model.named_modules()):
        if isinstance(module, nn.Linear) and setting.quantization == "nf4" and name != "lm_head":
            parent, _, child = name.rpartition(".")
            setattr(model.get_submodule(parent), child, quantised(module, dtype))
            continue
        for key, weights in list(module.named_parameters(recurse=False)):
            drawn = torch.randn(weights.shape, device=DEVICE, dtype=dtype) * 0.02
            drawn = torch.ones_like(drawn) if "norm" in name else drawn
            setattr(module, key, nn.Parameter(drawn, requires_grad=False))
    model.model.rotary_emb = Qwen2RotaryEmbedding(config).to(DEVICE)
    model.is_loaded_in_4bit = setting.quantization == "nf4"
    overrides = {
        "kernels": kernels_of(setting),
        "recompute_every": setting.recompute_every,
    }
    recipe = load_recipe("qwen2.5-14b/stage_a_sft", overrides)
    model = prepare(model, recipe, dtype)
    if not setting.plain:
        add_fused_lm_head(model)
    lora = LoraConfig(
        r=16,
        lora_alpha=32,
        lora_dropout=0.0 if setting.task == "pairs" else setting.dropout,
        target_modules=list(recipe.lora_targets),
        task_type="CAUSAL_LM",
    )
    model = get_peft_model(model, lora).train()
    model.enable_input_require_grads()
    if recipe.kernels == "fused":
        fuse(model)
    return model


def kernels_of(setting: Setting) -> str:
    """Liger has none for a CPU."""
    off_gpu = setting.kernels == "liger" and DEVICE == "cpu"
    return "torch" if setting.plain or off_gpu else setting.kernels


def quantised(linear: nn.Linear, dtype: torch.dtype) -> Linear4bit:
    """Random weights of the layer's shape in NF4, double-quantised."""
    layer = Linear4bit(
        linear.in_features,
        linear.out_features,
        bias=linear.bias is not None,
        compute_dtype=dtype,
        device="meta",
    )
    shape = (linear.out_features, linear.in_features)
    drawn = torch.randn(shape, device=DEVICE, dtype=dtype) * 0.02
    layer.weight = Params4bit(
        drawn, requires_grad=False, compress_statistics=True, quant_type="nf4"
    ).to(DEVICE)
    if linear.bias is not None:
        zeros = torch.zeros(linear.out_features, device=DEVICE, dtype=dtype)
        layer.bias = nn.Parameter(zeros, requires_grad=False)
    return layer


def lengths_of(path: Path | None, longest: int) -> list[tuple[int, int]]:
    """[prompt, answer] token counts."""
    if path is not None:
        found = json.loads(path.read_text(encoding="utf-8"))
        return [(p, a) for p, a in found if p + a <= longest]
    draw = random.Random(0)
    lengths = []
    while len(lengths) < 2000:
        prompt, answer = int(draw.lognormvariate(6.6, 0.55)), int(draw.lognormvariate(4.4, 0.5))
        if prompt + answer <= longest:
            lengths.append((prompt + 1, answer + 1))
    return lengths


def example(prompt: int, answer: int, vocabulary: int) -> Example:
    draw = random.Random(prompt * 4099 + answer)
    return Example(
        draw.choices(range(vocabulary), k=prompt), draw.choices(range(vocabulary), k=answer)
    )


def batches(
    setting: Setting, lengths: list[tuple[int, int]], config: Qwen2Config, cutoff: int
) -> Iterator[tuple[dict[str, Any], int, int]]:
    """Inputs, their real tokens and their pairs, for ever. A shared prompt counts twice, as it
    does where it is computed twice."""
    vocabulary = config.vocab_size
    if setting.task == "pairs":
        for start in cycle(range(0, 200, setting.pairs)):
            chosen = [example(p, a, vocabulary) for p, a in lengths[start : start + setting.pairs]]
            pairs = [
                {"prompt_ids": e.prompt, "chosen_ids": e.answer, "rejected_ids": e.answer[::-1]}
                for e in chosen
            ]
            yield collate(pairs), 2 * sum(map(len, chosen)), len(pairs)
    if setting.task == "packed":
        lengths = [(cutoff - cutoff // 8, cutoff // 8)] * 64
    examples = [example(p, a, vocabulary) for p, a in lengths]
    packed = [[e] for e in examples] if setting.plain else pack(examples, setting.row_tokens, 0)
    random.Random(0).shuffle(packed)
    collator = DataCollatorForLanguageModeling(pad_token_id=0, padding_free=True)
    for row in cycle(packed):
        yield collator(list(rows([row]))), sum(map(len, row)), 0


def loss_of(model: Any, setting: Setting, inputs: dict[str, Any]) -> torch.Tensor:
    """What the recipes minimise; `plain` computes logits of all tokens, and pairs as TRL does."""
    inputs = {k: v.to(DEVICE) if torch.is_tensor(v) else v for k, v in inputs.items()}
    if setting.task == "pairs":
        targets, lengths = inputs.pop("targets"), inputs.pop("answer_lengths")
        if setting.plain:
            return plain_pairs(model, inputs, lengths.tolist())
        logits = model(**inputs, use_cache=False).logits[0]
        means = mean_log_probabilities(logits, targets, lengths)
        return odds(means[0::2], means[1::2])
    if setting.plain:
        return model(input_ids=inputs["input_ids"], labels=inputs["labels"], use_cache=False).loss
    out = model(**inputs, fused_lm_head=True)
    return -out.log_probs.sum() / (inputs["labels"] != -100).sum()


def plain_pairs(model: Any, inputs: dict[str, Any], lengths: list[int]) -> torch.Tensor:
    """One pair, its two texts padded to one length, logits of all tokens."""
    tokens = inputs["input_ids"][0]
    p = len(tokens) - sum(lengths)
    texts = [tokens[: p + lengths[0]], torch.cat([tokens[:p], tokens[p + lengths[0] :]])]
    ids = nn.utils.rnn.pad_sequence(texts, batch_first=True)
    mask = nn.utils.rnn.pad_sequence([torch.ones_like(t) for t in texts], batch_first=True)
    logits = model(input_ids=ids, attention_mask=mask, use_cache=False).logits[:, :-1].float()
    each = logits.log_softmax(-1).gather(-1, ids[:, 1:, None])[..., 0]
    means = [each[i, p - 1 : p - 1 + n].mean() for i, n in enumerate(lengths)]
    return odds(means[0], means[1])


def odds(chosen: torch.Tensor, rejected: torch.Tensor) -> torch.Tensor:
    ratio = chosen - rejected - (torch.log1p(-chosen.exp()) - torch.log1p(-rejected.exp()))
    return (-chosen - 0.1 * nn.functional.logsigmoid(ratio)).mean()


def measure(
    setting: Setting,
    config: Qwen2Config,
    feed: Iterator[Any],
    seconds: float,
    profiles: Path | None = None,
) -> tuple[float, float, float]:
    """Real tokens and pairs a second, and peak GiB, over whole steps after two to warm up.

    profiles: where a table of one more step's kernels is written.
    """
    model = build(config, setting)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-5, fused=True)
    dtype = torch.float16 if setting.plain else torch.bfloat16

    def step() -> tuple[int, int]:
        inputs, tokens, pairs = next(feed)
        with torch.autocast(DEVICE, dtype=dtype):
            loss = loss_of(model, setting, inputs)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        return tokens, pairs

    for _ in islice(iter(int, 1), 2):
        step()
    synchronise()
    start, tokens, pairs = time.perf_counter(), 0, 0
    while time.perf_counter() - start < seconds:
        done = step()
        synchronise()
        tokens, pairs = tokens + done[0], pairs + done[1]
    elapsed = time.perf_counter() - start
    peak = torch.cuda.max_memory_allocated() / 2**30 if DEVICE == "cuda" else 0.0
    if profiles is not None and setting.task == "packed" and not setting.plain:
        name = f"{setting.name} {setting.task} {setting.row_tokens}".replace(",", "")
        problem = attempt(partial(profile, step, profiles / f"{name.replace(' ', '_')}.txt"))
        if problem is not None:
            print(f"profile: {problem}")
    return tokens / elapsed, pairs / elapsed, peak


def profile(step: Callable[[], Any], path: Path) -> None:
    """Write which kernels a step's time goes to, the longest first."""
    kind = torch.profiler.ProfilerActivity.CUDA if DEVICE == "cuda" else None
    with torch.profiler.profile(
        activities=[kind or torch.profiler.ProfilerActivity.CPU]
    ) as profiler:
        step()
        synchronise()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(profile_table(profiler), encoding="utf-8")


def check_kernel() -> None:
    """The GPU's kernel against the loop, with a prompt that two answers share."""
    torch.manual_seed(0)
    q = torch.randn(1, 8, 100, 64, device=DEVICE, dtype=torch.bfloat16)
    k, v = (torch.randn(1, 2, 100, 64, device=DEVICE, dtype=torch.bfloat16) for _ in "kv")
    index = torch.tensor([*range(70), *range(50), *range(70, 100)], device=DEVICE)
    ends_q = torch.tensor([0, 70, 100], device=DEVICE, dtype=torch.int32)
    ends_k = torch.tensor([0, 70, 150], device=DEVICE, dtype=torch.int32)
    options: dict[str, Any] = {"cu_seq_lens_q": ends_q, "cu_seq_lens_k": ends_k, "key_index": index}
    lengths = {"max_length_q": 70, "max_length_k": 80}
    found, _ = _attend(nn.Identity(), q, k, v, None, scaling=0.125, **options, **lengths)
    queries, keys, values = (x[0].transpose(0, 1) for x in (q, k, v))
    expected = _loop(
        queries,
        keys[index],
        values[index],
        q_ends=ends_q.tolist(),
        k_ends=ends_k.tolist(),
        scale=0.125,
    )
    torch.testing.assert_close(found[0], expected, atol=2e-2, rtol=2e-2)


def check_fused() -> None:
    """Triton's kernels against PyTorch's, and a small model's gradients against PEFT's."""
    torch.manual_seed(0)
    x, y, z = (torch.randn(300, 5000, dtype=torch.bfloat16) for _ in "xyz")
    gate, up, grad, total = (t.to(DEVICE) for t in (x, y, z, z.clone()))
    near: dict[str, Any] = {"atol": 5e-2, "rtol": 5e-2, "check_device": False}
    for seed in (1, 2**31 - 1):
        torch.testing.assert_close(drop(gate, 0.05, seed), drop(x, 0.05, seed), **near)
    add_dropped(total, gate, 0.05, 7)
    torch.testing.assert_close(total, z + drop(x, 0.05, 7), **near)
    torch.testing.assert_close(swiglu(gate, up), swiglu(x, y), **near)
    for found, expected in zip(
        swiglu_backward(gate, up, grad), swiglu_backward(x, y, z), strict=True
    ):
        torch.testing.assert_close(found, expected, **near)
    weight = torch.randn(5000, dtype=torch.bfloat16)
    normed, scales = rms_norm(x, weight, 1e-5)
    ours_normed = rms_norm(gate, weight.to(DEVICE), 1e-5)
    torch.testing.assert_close(ours_normed, (normed, scales), **near)
    torch.testing.assert_close(
        rms_norm_backward(up, gate, weight.to(DEVICE), ours_normed[1]),
        rms_norm_backward(y, x, weight, scales),
        **near,
    )
    theirs, ours = (tiny_gradients(kernels) for kernels in ("liger", "fused"))
    difference = max(float((ours[n] - g).norm() / g.norm()) for n, g in theirs.items())
    print(f"fused: largest relative difference of a gradient from PEFT's {difference:.3f}")


def tiny_gradients(kernels: str) -> dict[str, torch.Tensor]:
    """Gradients of a small adapted model without dropout."""
    torch.manual_seed(0)
    model = build(TINY, Setting(kernels, kernels=kernels, dropout=0.0))
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            nn.init.normal_(parameter, std=0.05)
    ids = torch.arange(100, device=DEVICE)[None]
    with torch.autocast(DEVICE, dtype=torch.bfloat16):
        loss = model(input_ids=ids, labels=ids, use_cache=False).loss
    loss.backward()
    return {n: p.grad for n, p in model.named_parameters() if p.grad is not None}


def ceiling(config: Qwen2Config, tokens: int) -> tuple[float, float]:
    """What the hardware gives: TFLOP/s of an MLP's matrix product in bfloat16, and ms to unpack
    all layers' weights once."""
    layer = quantised(
        nn.Linear(config.hidden_size, config.intermediate_size, bias=False).to(torch.bfloat16),
        torch.bfloat16,
    )
    x = torch.randn(tokens, config.hidden_size, device=DEVICE, dtype=torch.bfloat16)
    unpack = partial(dequantize_4bit, layer.weight, layer.weight.quant_state)
    weight = unpack()
    product = seconds_of(partial(nn.functional.linear, x, weight))
    flops = 2 * tokens * weight.numel()
    ms = 1000 * seconds_of(unpack) * linear_parameters(config) / weight.numel()
    return flops / product / 1e12, ms


def linear_parameters(config: Qwen2Config) -> int:
    """Weights in the decoder layers' matrices."""
    width, heads = config.hidden_size, config.num_attention_heads
    keys = width // heads * config.num_key_value_heads
    layer = 2 * width * width + 2 * width * keys + 3 * width * config.intermediate_size
    return int(layer * config.num_hidden_layers)


def attempt(call: Callable[[], Any]) -> Any:
    """A setting's figures, or why it has none; its memory is given back."""
    try:
        return call()
    except torch.OutOfMemoryError:
        return "does not fit"
    except Exception as error:  # one setting's failure must not cost the others' figures
        return f"{type(error).__name__}: {error}"[:160]
    finally:
        gc.collect()
        if DEVICE == "cuda":
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--tiny", action="store_true", help="a small network, for the CPU")
    parser.add_argument("--lengths", type=Path, help="JSON: [[prompt, answer], ...]")
    parser.add_argument("--seconds", type=float, default=10.0, help="of measuring a setting")
    parser.add_argument("--budget", type=float, default=460.0, help="no new setting after this")
    parser.add_argument("--only", default="", help="settings whose name holds it, and plain")
    parser.add_argument("--profiles", type=Path, help="folder for a table of each one's kernels")
    given = parser.parse_args()
    config, cutoff = (TINY, 64) if given.tiny else (FULL, 2048)
    if given.tiny:
        lengths = [(20 + n % 30, 5 + n % 9) for n in range(200)]
    else:
        lengths = lengths_of(given.lengths, cutoff)
    begin = time.perf_counter()
    check_kernel()
    print(
        f"{torch.cuda.get_device_name() if DEVICE == 'cuda' else 'cpu'}, torch {torch.__version__}"
    )
    rate, unpacking = ceiling(config, 4 * cutoff)
    print(f"matrix product {rate:.0f} TFLOP/s; unpacking all weights once {unpacking:.1f} ms")
    print(
        f"{'setting':<38}{'task':<8}{'row':>7}{'tokens/s':>10}{'pairs/s':>9}{'TFLOP/s':>9}{'GiB':>7}"
        "  to plain"
    )
    plain: dict[str, float] = {}
    # Liger replaces functions for the whole process: checked only when the first one needs it.
    unchecked = True
    for setting in SETTINGS:
        if not setting.plain and given.only not in setting.name:
            continue
        if unchecked and setting.kernels == "fused":
            unchecked = False
            if isinstance(problem := attempt(check_fused), str):
                print(f"fused kernels: {problem}")
        if time.perf_counter() - begin > given.budget:
            print(f"{setting.name:<38}{setting.task:<8} not measured: out of time")
            continue
        feed = batches(setting, lengths, config, cutoff)
        run = partial(measure, setting, config, feed, given.seconds, given.profiles)
        found = attempt(run)
        head = f"{setting.name:<38}{setting.task:<8}{setting.row_tokens:>7}"
        if isinstance(found, str):
            print(f"{head}  {found}", flush=True)
            continue
        tokens, pairs, peak = found
        if setting.plain:
            plain[setting.task] = tokens
        ratio = tokens / plain[setting.task] if setting.task in plain else float("nan")
        # Forward, and gradients of activations: what is needed whatever is recomputed.
        useful = tokens * 4 * linear_parameters(config) / 1e12
        print(
            f"{head}{tokens:>10,.0f}{pairs:>9.2f}{useful:>9.0f}{peak:>7.1f}{ratio:>8.2f}x",
            flush=True,
        )


if __name__ == "__main__":
    main()
