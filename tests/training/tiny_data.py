"""Chats, examples and pairs for the tests, and what a run left behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

META = {
    "source": "synthetic",
    "licence": {"spdx": "Apache-2.0", "attribution": ""},
    "prompt_version": "p1",
    "language": "zh",
    "split": "train",
}
TABLES = ("login", "payment", "player", "match", "guild")


def chat(index: int) -> list[dict[str, str]]:
    """A system message and a question; lengths differ."""
    table = TABLES[index % len(TABLES)]
    columns = "\n".join(f"- c{i} BIGINT 第{i}列" for i in range(3 + index % 7))
    return [
        {"role": "system", "content": "You write SQL for StarRocks 3.3."},
        {"role": "user", "content": f"# Tables\n{table}\n{columns}\n\n# Question\n{table}有几行？"},
    ]


def sql(index: int) -> str:
    table = TABLES[index % len(TABLES)]
    return f"```sql\nSELECT count(*) AS n FROM {table} WHERE c{index % 3} > {index}\n```"


def sft_line(index: int, **meta: object) -> dict[str, Any]:
    messages = [*chat(index), {"role": "assistant", "content": sql(index)}]
    return {"messages": messages, "meta": {"id": f"x{index}", **META, **meta}}


def pair_line(index: int, **meta: object) -> dict[str, Any]:
    wrong = sql(index).replace("count(*)", f"sum(c{index % 5})")
    return {
        "prompt": chat(index),
        "chosen": [{"role": "assistant", "content": sql(index)}],
        "rejected": [{"role": "assistant", "content": wrong}],
        "meta": {"id": f"x{index}", **META, **meta},
    }


def write_lines(path: Path, lines: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in lines), "utf-8")
    return path


def losses(run: Path) -> list[float]:
    """Of a run whose last step was saved."""
    last = max((run / "checkpoints").glob("checkpoint-*"), key=lambda p: int(p.name[11:]))
    state = json.loads((last / "trainer_state.json").read_text())
    return [entry["loss"] for entry in state["log_history"] if "loss" in entry]
