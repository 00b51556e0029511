"""The same question in other words: phrases that mean the same, and days in other forms."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from starsql.data.domain.dates import restyled
from starsql.data.domain.draft import Draft, Facts, stepped

__all__ = ["wording"]

_Rules = Sequence[tuple[str, Sequence[str]]]

_ZH: _Rules = (
    (r"\A统计", ("请统计", "查询", "统计一下", "帮忙统计", "算一下", "看一下")),
    (r"\A列出", ("查询", "给出", "找出", "请列出", "拉一份")),
    (
        r"\A(?!请|统计|查询|列出|帮|看|算|给|找|拉|要)",
        ("请统计：", "查询：", "帮我看看：", "想了解：", ""),
    ),
    (r"每天的", ("每日的", "各天的", "逐日的")),
    (r"每天(?!的)", ("每日", "逐日")),
    (r"各(?=区服|渠道|商品|国家|副本|公会|平台|版本)", ("每个", "不同")),
    (r"当天", ("当日",)),
    (r"截至", ("截止到", "截至")),
    (r"不含", ("不包括", "剔除", "去掉")),
    (r"剔除", ("去掉", "排除", "不包含")),
    (r"不算", ("不计入", "不统计")),
    (r"(?<=[，、])从(.{2,8})里取", (r"数据取自\1", r"用\1统计")),
    (r"分别是多少", ("各是多少", "分别有多少", "分别多少")),
    (r"(?<![分别各])有多少", ("一共有多少", "有多少")),
    (r"(?<=\d)-(?=20\d{6})", ("至", "到", "~")),
    (r"保留(\d)位小数", (r"\1位小数", r"四舍五入到\1位小数", r"保留\1位小数")),
    (r"从早到晚排", ("升序排", "由早到晚排")),
    (r"及以上", ("或以上", "及以上")),
    (r"以内", ("之内", "以内")),
    (r"^(输出)[:：]", ("返回：", "输出字段：", "需要的列：", "输出列：", "输出：")),
)  # fmt: skip
_EN: _Rules = (
    (r"\AFor each", ("For every", "Per", "By")),
    (r"\AHow many", ("What number of", "Count how many", "Tell me how many")),
    (r"\A(?=On |In |Of |For )", ("Please answer: ", "I need this: ", "Question: ", "")),
    (r"\AWho were", ("List", "Which players were", "Name")),
    (r"[Ll]eave out", ("Do not count", "Exclude", "Ignore")),
    (r"excluded", ("left out", "not counted")),
    (r"from (\d.*?) to (\d)", (r"between \1 and \2", r"from \1 through \2")),
    (r"in total", ("altogether", "overall")),
    (r"\bgo under\b", ("count as", "are shown as")),
    (r"[Oo]n a tie", ("In case of a tie", "If there is a tie")),
    (r"^Output:", ("Return:", "Columns:", "Columns to show:", "Show:", "Output:")),
)
_ORDERS = re.compile("(?:Count|List|Name|Tell) ")
_CHANCE = 0.7
_STYLES = {"zh": ("zh", "dashes", "dots", "digits"), "en": ("en", "us", "dashes")}


def wording(draft: Draft, _: Facts, rng: random.Random) -> Draft | None:
    """Other words by rules, each taken at random."""
    body, line, output = draft.text.partition("\n")
    if rng.random() < _CHANCE:
        body = restyled(body, rng.choice(_STYLES[draft.language]))  # type: ignore[arg-type]
    text = body + line + output
    for pattern, others in _ZH if draft.language == "zh" else _EN:
        if rng.random() < _CHANCE:
            text = re.sub(pattern, rng.choice(others), text, count=1, flags=re.MULTILINE)
    if _ORDERS.match(text):  # it was a question
        text = text.replace("?", ".", 1)
    return stepped(draft, "wording", text=text) if text != draft.text else None
