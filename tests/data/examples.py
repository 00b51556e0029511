"""Training examples for tests, as short as they may be."""

from __future__ import annotations

from typing import Any

from starsql.data.prompt import prompt_version
from starsql.records import ExampleMeta, Licence, Message, PreferencePair, SftExample


def message(role: str, content: str) -> Message:
    return {"role": role, "content": content}  # type: ignore[typeddict-item]


def meta(id_: str = "a", **changes: Any) -> ExampleMeta:
    values: dict[str, Any] = {
        "source": "synthetic",
        "licence": Licence("Apache-2.0", "the tests"),
        "prompt_version": prompt_version(),
        "language": "zh",
    }
    return ExampleMeta(id_, **(values | changes))


def sft(
    id_: str = "a", question: str = "多少？", sql: str = "select 1", **changes: Any
) -> SftExample:
    return SftExample(
        (
            message("system", "You write SQL."),
            message("user", f"# Tables\nt\n\n# Question\n{question}"),
            message("assistant", f"```sql\n{sql}\n```"),
        ),
        meta(id_, **changes),
    )


def pair(id_: str = "p", question: str = "多少？", **changes: Any) -> PreferencePair:
    return PreferencePair(
        sft(id_, question).messages[:-1],
        (message("assistant", "```sql\nselect 1\n```"),),
        (message("assistant", "```sql\nselect 2\n```"),),
        meta(id_, **changes),
    )
