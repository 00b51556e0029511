"""Answers collected requests, where a GPU is: `ladder.py --steps collect` writes them.

    python benchmarks/far_decode.py requests.jsonl --adapter out/b/best -o answers.jsonl

Needs torch, transformers, peft and starsql's model backend, but no engine and no agent.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from starsql.agent.backends.recorded import read_requests
from starsql.agent.backends.transformers import TransformersBackend
from starsql.agent.backends.weights import load
from starsql.agent.models import EMBEDDED, default_cache_dir
from starsql.data.prompt import prompt_version
from starsql.files import write_whole


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("requests", type=Path)
    add("--model", default=EMBEDDED.name)
    add("--adapter", type=Path)
    add("--kv-gib", type=float, default=10, help="memory of the texts being written")
    add("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    loaded = load(
        arguments.model,
        adapter=arguments.adapter,
        cache_dir=default_cache_dir(),
        device=None,
        prompt_version=prompt_version(),
    )
    backend = TransformersBackend(
        loaded.model,
        loaded.tokenizer,
        name=loaded.name,
        context_tokens=2048,
        kv_bytes=int(arguments.kv_gib * 2**30),
    )
    start = time.perf_counter()
    calls = [
        (
            one,
            backend.batcher.submit(
                one.prompt,
                n=one.n,
                limit=one.limit,
                temperature=one.temperature,
                seed=one.seed,
                names=one.names,
            ),
        )
        for one in read_requests(arguments.requests)
    ]
    answered = [(request, call.result()) for request, call in calls]
    written = sum(len(text.tokens) for _, texts in answered for text in texts)
    seconds = time.perf_counter() - start
    write_whole(arguments.output, (request.line(texts) for request, texts in answered))
    backend.batcher.close()
    print(
        f"{arguments.output}: {len(answered)} requests, {written:,} tokens in {seconds:.1f} s, "
        f"{written / seconds:,.0f} tokens/s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
