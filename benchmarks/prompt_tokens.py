"""Tokens of a data set's first prompts, by part.

    python benchmarks/prompt_tokens.py FOLDER TOKENIZER [--starrocks-version 2.5]

The prompts are those of the agent, with all columns of the tables that linking chooses and with
sample values from the data set's rows; once with the tables that the questions name, once with
linking's own choice. The tokenizer is named as for `starsql data mix`.
"""

from __future__ import annotations

import argparse
import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.open import open_context
from starsql.agent.state import Context
from starsql.cli.data import counter_of
from starsql.config import Config
from starsql.data.prompt import prompt_version
from starsql.data.questions import load_data_set
from starsql.data.tokens import TokenCounter
from starsql.records import Linked, LinkedTable, Messages, Question

BORDERS = (2_048, 3_072, 4_096)
# The headings that the prompt writes, in its order.
PARTS = {
    "common knowledge": "\n\n# Common knowledge\n",
    "schema": "# Tables\n",
    "own knowledge": "\n\n# Business definitions\n",
    "question": "\n\n# Question\n",
}


def messages_of(question: Question, context: Context) -> tuple[Messages, int]:
    """The first prompt, and how many tables it shows."""
    tables = context.linker.tables(question)
    ranked = context.linker.columns(question, tables)
    samples = context.samples.of(question, tables, ranked) if context.samples else ()
    whole = tuple(LinkedTable(t.name, tuple(c.name for c in t.columns)) for t in tables)
    return context.first_messages(question, Linked(whole, 0, samples)), len(tables)


def parts_of(messages: Messages, counter: TokenCounter) -> dict[str, int]:
    """Tokens by part; the chat's own are in the whole alone."""
    system, user = (message["content"] for message in messages)
    found, rest, name = {"whole": counter.chat(messages)}, system, "instructions"
    for part, heading in PARTS.items():
        if part == "schema":
            found[name], name, rest = counter.text(rest), part, user.removeprefix(heading)
            continue
        # The question stands last, and may hold headings of its own.
        before, mark, after = rest.rpartition(heading)
        if mark:
            found[name], name, rest = counter.text(before), part, after
    return {**found, name: counter.text(rest)}


def quantile(ordered: Sequence[int], share: float) -> int:
    return ordered[round(share * (len(ordered) - 1))]


def tell(title: str, prompts: Sequence[dict[str, int]], tables: Counter[int]) -> None:
    print(f"{title}: {len(prompts)} prompts; tables shown: ", end="")
    print(", ".join(f"{count} in {tables[count]}" for count in sorted(tables)))
    for part in (
        "whole",
        "instructions",
        "common knowledge",
        "schema",
        "own knowledge",
        "question",
    ):
        lengths = sorted(prompt[part] for prompt in prompts if part in prompt)
        if lengths:
            median, ninety = quantile(lengths, 0.5), quantile(lengths, 0.9)
            print(f"  {part:<17} {median:>6,} {ninety:>6,} {lengths[-1]:>6,}  in {len(lengths)}")
    for border in BORDERS:
        over = sum(prompt["whole"] > border for prompt in prompts)
        print(f"  {over} ({over / len(prompts):.1%}) longer than {border:,}")


async def measure(folder: Path, tokenizer: str, version: str) -> None:
    data = load_data_set(folder)
    counter = counter_of(tokenizer)
    config = Config(starrocks_version=version, today=date(2025, 11, 1))
    print(f"prompt {prompt_version()}, {tokenizer}; tokens: median, 90%, most")
    async with open_context(data, config, backend=ScriptedBackend.answering({})) as context:
        named = data.questions
        for title, questions in (
            ("tables as the questions name them", named),
            ("tables of linking's choice", [replace(one, tables=()) for one in named]),
        ):
            prompts, tables = [], Counter[int]()
            for question in questions:
                messages, shown = messages_of(question, context)
                prompts.append(parts_of(messages, counter))
                tables[shown] += 1
            tell(title, prompts, tables)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("tokenizer")
    parser.add_argument("--starrocks-version", default="3.3")
    asked = parser.parse_args()
    asyncio.run(measure(asked.folder, asked.tokenizer, asked.starrocks_version))


if __name__ == "__main__":
    main()
