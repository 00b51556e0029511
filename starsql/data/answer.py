"""The form of an answer: what training teaches the model to write, and how it is read.

An optional plan, then one block:

    统计日活：按 stat_date 分组，去重 player_id。

    ```sql
    select stat_date, count(distinct player_id) from dws_login_di group by stat_date
    ```
"""

from __future__ import annotations

import re

__all__ = ["answer_text", "extract_plan", "extract_sql"]

_BLOCK = re.compile(r"```[ \t]*(?:sql|SQL)?[ \t]*\r?\n(.*?)(?:```|\Z)", re.DOTALL)
_START = re.compile(r"\b(?:with|select)\b", re.IGNORECASE)


def answer_text(sql: str, plan: str | None = None) -> str:
    """The assistant's turn. plan: what it thinks before; raises ValueError if that has a block."""
    block = f"```sql\n{_tidy(sql)}\n```"
    if plan is None or not plan.strip():
        return block
    if "```" in plan:
        raise ValueError("a plan with a ``` block would be read as an answer")
    return f"{plan.strip()}\n\n{block}"


def extract_sql(text: str) -> str:
    """The query in a completion: the last ```sql block, else all from the first SELECT or WITH.

    The last block, because a model that thinks aloud ends with its answer. Empty if there is none.
    """
    blocks = [block.strip() for block in _BLOCK.findall(text)]
    blocks = [block for block in blocks if block]
    if blocks:
        return _tidy(blocks[-1])
    start = _START.search(text)
    return _tidy(text[start.start() :]) if start else ""


def extract_plan(text: str) -> str | None:
    """What a completion says before its last ```sql block; None if there is neither."""
    blocks = list(_BLOCK.finditer(text))
    plan = text[: blocks[-1].start()].strip() if blocks else ""
    return None if not plan or "```" in plan else plan


def _tidy(sql: str) -> str:
    return sql.replace("```", "").strip().rstrip(";").strip()
