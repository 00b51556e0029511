"""What an answer holds, bare SQL or a short plan before it, and how each is asked for.

An adapter learns one of the two (`starsql train --target`), keeps it in its lineage, and inference
asks it for the same in the same words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, TypeVar

from starsql.data.answer import answer_text, extract_sql
from starsql.records import Message, Messages, PreferencePair, SftExample

__all__ = [
    "REPAIR_TASK",
    "TASK",
    "TASKS",
    "Target",
    "asking_for",
    "for_target",
    "planned",
    "version_for",
]

_Example = TypeVar("_Example", SftExample, PreferencePair, SftExample | PreferencePair)

Target = Literal["sql", "plan+sql"]

TASK = "Answer with the StarRocks query in a ```sql block."
REPAIR_TASK = "Answer with the corrected query, which must differ, in a ```sql block."
_PLAN_FOR = {
    TASK: "Plan the query in a few short lines, then answer with the StarRocks query in a ```sql "
    "block.",
    REPAIR_TASK: "Plan the corrected query, which must differ, in a few short lines, then answer "
    "with it in a ```sql block.",
}
TASKS = (TASK, _PLAN_FOR[TASK])
"""What a question may end with."""


def asking_for(target: Target, messages: Messages) -> list[Message]:
    """The messages that `data.prompt` makes, which ask for bare SQL, asking for the target.

    Raises ValueError for a plan if the last message asks for none of ours.
    """
    if target == "sql":
        return list(messages)
    if not messages or not messages[-1]["content"].endswith((*_PLAN_FOR, *_PLAN_FOR.values())):
        raise ValueError("a plan cannot be asked for: the prompt does not end as starsql's does")
    return [_with_plan(message) if message["role"] == "user" else message for message in messages]


def _with_plan(message: Message) -> Message:
    text = message["content"]
    for bare, planned in _PLAN_FOR.items():
        if text.endswith(bare):
            return {"role": message["role"], "content": text.removesuffix(bare) + planned}
    return message


def for_target(target: Target, example: _Example) -> _Example | None:
    """The example asked and answered as the target wants it; None if it lacks the plan for that.

    Plans are in its `meta.extra`, see `planned`; a rejected side without one has the chosen side's.
    Raises ValueError as `asking_for` does, and for a plan that holds a block of code.
    """
    if target == "sql":
        return example
    plan = example.meta.extra.get("plan")
    if not plan or not plan.strip():
        return None
    version = version_for(target, example.meta.prompt_version)
    meta = replace(example.meta, prompt_version=version)
    if isinstance(example, SftExample):
        *prompt, answer = example.messages
        return SftExample((*asking_for(target, prompt), _planned_turn(answer, plan)), meta)
    rejected_plan = example.meta.extra.get("rejected_plan") or plan
    return PreferencePair(
        prompt=tuple(asking_for(target, example.prompt)),
        chosen=tuple(_planned_turn(turn, plan) for turn in example.chosen),
        rejected=tuple(_planned_turn(turn, rejected_plan) for turn in example.rejected),
        meta=meta,
    )


def _planned_turn(turn: Message, plan: str) -> Message:
    return {"role": turn["role"], "content": answer_text(extract_sql(turn["content"]), plan)}


def planned(
    extra: Mapping[str, Any], plan: str | None = None, rejected: str | None = None
) -> dict[str, Any]:
    """An example's `meta.extra` with these plans, those of its two sides, in place of others."""
    plans = {"plan": plan, "rejected_plan": rejected}
    others = {key: value for key, value in extra.items() if key not in plans}
    return others | {key: text for key, text in plans.items() if text}


def version_for(target: Target, prompt_version: str) -> str:
    """The version of the prompt as it asks for the target: a plan's own words count as well.

    prompt_version: of the prompt that asks for bare SQL.
    """
    if target == "sql":
        return prompt_version
    words = hashlib.sha256("\n".join(_PLAN_FOR.values()).encode()).hexdigest()
    return f"{prompt_version}+plan:{words[:6]}"
