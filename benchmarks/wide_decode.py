"""What wide decoding does on this device: tokens a second, and whether the texts are generate's.

    python benchmarks/wide_decode.py examples.jsonl [--texts 512] [--tokens 128]

examples: SFT examples, whose prompts are taken. Prints a line for each number of texts in flight,
and in how many of 16 texts the first 32 tokens are those of transformers' own generate.
"""

from __future__ import annotations

import argparse
import time
from itertools import islice
from pathlib import Path

import torch
import transformers

from starsql.agent.backends.chat import Chat
from starsql.agent.backends.transformers import TransformersBackend
from starsql.agent.backends.weights import locate
from starsql.agent.models import EMBEDDED, default_cache_dir
from starsql.data.files import Rejects, read_examples
from starsql.records import SftExample


def seconds(backend: TransformersBackend, prompts: list[list[int]], tokens: int, n: int) -> float:
    """Wall time of n texts of exactly so many tokens, or a little fewer."""
    start = time.perf_counter()
    calls = [
        backend.batcher.submit(prompt, n=1, limit=tokens, temperature=0.7, seed=seed)
        for seed, prompt in zip(range(n), (prompts * n)[:n], strict=True)
    ]
    written = sum(len(text.tokens) for call in calls for text in call.result())
    spent = time.perf_counter() - start
    print(f"{n:5} texts  {spent:7.2f} s  {written / spent:9,.0f} tokens/s", flush=True)
    return spent


def agreeing(folder: Path, backend: TransformersBackend, prompts: list[list[int]]) -> int:
    """Of the prompts, those to which generate writes the same 32 tokens first."""
    model = transformers.AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.bfloat16 if torch.cuda.is_available() else torch.float32
    ).to("cuda" if torch.cuda.is_available() else "cpu")
    same = 0
    for prompt in prompts:
        ids = torch.tensor([prompt], device=model.device)
        out = model.generate(
            ids, attention_mask=torch.ones_like(ids), max_new_tokens=32, do_sample=False
        )[0, len(prompt) :].tolist()
        call = backend.batcher.submit(prompt, n=1, limit=32, temperature=0, seed=0)
        ours = call.result()[0].tokens
        same += ours == out[: len(ours)]
    return same


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("examples", type=Path)
    parser.add_argument("--model", default=EMBEDDED.name)
    parser.add_argument("--texts", type=int, default=512)
    parser.add_argument("--tokens", type=int, default=128)
    arguments = parser.parse_args()
    start = time.perf_counter()
    backend = TransformersBackend.load(arguments.model, context_tokens=2048)
    print(f"loaded in {time.perf_counter() - start:.1f} s")
    folder = locate(arguments.model, default_cache_dir())[0]
    chat = Chat(transformers.AutoTokenizer.from_pretrained(folder))
    examples = islice(read_examples(arguments.examples, Rejects(print)), 512)
    prompts = [chat.encode(e.messages[:-1]) for e in examples if isinstance(e, SftExample)]
    counts = [n for n in (1, 32, 128, 512, 2048) if n <= arguments.texts]
    seconds(backend, prompts, 16, counts[-1])  # graphs are recorded, kernels chosen
    for n in counts:
        seconds(backend, prompts, arguments.tokens, n)
    same = agreeing(folder, backend, prompts[:16])
    print(f"{same} of 16 texts begin as generate writes them")
    backend.batcher.close()


if __name__ == "__main__":
    main()
