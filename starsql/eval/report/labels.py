"""What the page says, in both languages: one row a label."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from starsql.eval.report import chinese

__all__ = ["Labels", "Language", "Speech", "labels", "speech"]

Language = Literal["zh", "en"]
Labels = dict[str, str]

_LABELS: dict[str, tuple[str, str]] = {
    "title": ("starsql evaluation", "starsql 评测报告"),
    "questions": ("questions", "个问题"),
    "question.one": ("question", "个问题"),
    "before": ("before", "之前"),
    "now": ("now", "本次"),
    "interval": ("95% interval", "95% 置信区间"),
    "points": ("points", "个百分点"),
    "of": ("of", "/"),
    # headline
    "on_suite": ("Right on the suite", "测试套件上正确"),
    "on_rows": ("Right on the rows", "数据集上正确"),
    "executable": ("Executable", "可执行"),
    "first": ("Right at the first try", "首次即正确"),
    "repair": ("won by repair", "由修复挽回"),
    "verified": ("Of verified answers, right", "已验证答案中正确"),
    "unresolved": ("Unresolved", "未解决"),
    "on_suite.help": (
        "same result as the golden query on every generated database",
        "在每个生成的数据库上与标准答案结果一致",
    ),
    "on_rows.help": (
        "same result as the golden query on the data set's own rows",
        "在数据集自带数据上与标准答案结果一致",
    ),
    "on_suite.short": ("on the suite", "测试套件上"),
    "on_rows.short": ("on the rows", "数据集上"),
    "on_suite.place": (" on a generated database", "（生成的数据库上）"),
    "on_rows.place": (" on the data set's rows", "（数据集自带数据上）"),
    "executable.help": ("the engine ran it to the end", "引擎完整执行成功"),
    "first.help": ("before any repair", "未经任何修复"),
    "verified.help": (
        "what the agent's own word is worth",
        "智能体自称“已验证”的可信程度",
    ),
    "unresolved.help": ("the agent itself says it has no good answer", "智能体自认未能给出答案"),
    "better": ("better beyond noise", "显著更好"),
    "worse": ("worse beyond noise", "显著更差"),
    "noise": ("within noise", "差异不显著"),
    "won": ("won", "新增正确"),
    "lost": ("lost", "新增错误"),
    "both": ("right in both", "两次均正确"),
    "neither": ("wrong in both", "两次均错误"),
    "changes": ("What changed between the runs", "两次之间的变化"),
    "paired": ("McNemar's exact test, two-sided", "McNemar 精确检验（双侧）"),
    # charts
    "difficulty": ("Difficulty", "难度"),
    "language": ("Language", "语言"),
    "feature": ("Features of the golden query", "标准答案的语法特征"),
    "tag": ("Marks of the data set", "数据集标记"),
    "accuracy.by": (
        "Share of right answers with its 95% interval; beside the name, the number of questions",
        "正确率及其 95% 置信区间；名称旁为问题数",
    ),
    "funnel": ("How far the answers come", "逐级通过情况"),
    "funnel.help": (
        "Answers that passed each check and all before it",
        "通过该检查（及之前所有检查）的答案数",
    ),
    "funnel.unjudged": (
        "Without a golden result to be compared with, so never in the last row: {0}",
        "没有可比较的标准答案结果、因而不计入最后一级：{0} 题",
    ),
    "generated": ("generated", "已生成"),
    "parses": ("parses", "可解析"),
    "lints": ("lints", "静态检查通过"),
    "explains": ("explains", "EXPLAIN 通过"),
    "runs": ("runs", "可执行"),
    "right": ("right", "正确"),
    "first.try": ("first try", "首次"),
    "final": ("final", "最终"),
    "kinds": ("Kinds of errors", "错误类型"),
    "kinds.help": (
        "Findings that stopped an answer, by code",
        "使答案未通过的检查结果，按代码统计",
    ),
    "wrong.result": ("runs, but wrong result", "可执行但结果错误"),
    "cost": ("Cost of a question", "每题成本"),
    "cost.help": ("Number of questions; the line marks the median", "纵轴为问题数，竖线为中位数"),
    "attempts": ("attempts", "尝试次数"),
    "tokens": ("tokens", "token 数"),
    "seconds": ("seconds", "秒数"),
    "untagged": ("without marks", "无标记"),
    "unstated-literal": ("literal not stated", "未说明取值"),
    "not given": ("not given", "未注明"),
    "without": ("without {0}:", "不计“{0}”的题："),
    # names of the data set and of the scores; those that are not here stand as they are
    "zh": ("Chinese", "中文"),
    "en": ("English", "英文"),
    "easy": ("easy", "简单"),
    "medium": ("medium", "中等"),
    "hard": ("hard", "困难"),
    "extra": ("extra", "极难"),
    "简单": ("easy", "简单"),
    "中等": ("medium", "中等"),
    "复杂": ("complex", "复杂"),
    "困难": ("hard", "困难"),
    "plain relational": ("plain relational", "普通关系查询"),
    "join": ("join", "连接"),
    "window": ("window", "窗口函数"),
    "aggregate": ("aggregate", "分组聚合"),
    "subquery": ("subquery", "子查询"),
    "cte": ("CTE", "CTE"),
    "set operation": ("set operation", "集合运算"),
    "date functions": ("date functions", "日期函数"),
    "decimal": ("decimal", "定点小数"),
    "array": ("array", "数组"),
    "map": ("map", "映射"),
    "struct": ("struct", "结构体"),
    "json": ("JSON", "JSON"),
    "bitmap": ("bitmap", "位图"),
    "hll": ("HLL", "HLL"),
    "other": ("other", "其他"),
    "by.name": ("name", "列名"),
    "by.position": ("position", "位置"),
    "by.permutation": ("permutation", "重新排列"),
    "is.verified": ("verified", "已验证"),
    "is.unverified": ("unverified", "未验证"),
    "is.unresolved": ("unresolved", "未解决"),
    "bird": ("BIRD", "BIRD"),
    "spider2": ("Spider 2", "Spider 2"),
    "two-decimals": ("two decimals", "两位小数"),
    # questions
    "list": ("Questions", "问题列表"),
    "search": ("Search questions, SQL, messages", "搜索问题、SQL、错误信息"),
    "all.outcomes": ("all outcomes", "全部结果"),
    "all.difficulty": ("all difficulties", "全部难度"),
    "all.language": ("all languages", "全部语言"),
    "all.feature": ("all features", "全部特征"),
    "wrong": ("wrong", "错误"),
    "unjudged": ("not judged", "未评判"),
    "shown": ("shown", "题"),
    "no.match": ("No question matches.", "没有符合条件的问题。"),
    "no.script": (
        "The questions open by a script, which is switched off here.",
        "展开问题需要启用脚本。",
    ),
    "question": ("Question", "问题"),
    "knowledge": ("Knowledge", "业务知识"),
    "not.judged": ("Why it was not judged", "未评判原因"),
    "noise.of": (
        "Of {0} judged, a share of about a half is known to ±{1} points: runs that differ by less "
        "may be equally good.",
        "已评判 {0} 题：正确率在一半左右时误差约 ±{1} 个百分点；差距更小的两次评测可能同样好。",
    ),
    "why": ("Why it counts as wrong", "判错原因"),
    "notes": ("Notes of the comparison", "比对说明"),
    "others": ("Other scorers", "其他评分口径"),
    "yes": ("right", "正确"),
    "no": ("wrong", "错误"),
    "golden": ("Golden", "标准答案"),
    "answer": ("Answer", "模型答案"),
    "answer.before": ("Answer before", "之前的答案"),
    "differences": ("What differs", "差异之处"),
    "clause": ("Clause", "子句"),
    "only.golden": ("only in the golden query", "仅标准答案有"),
    "only.answer": ("only in the answer", "仅模型答案有"),
    "other.order": ("Same parts, perhaps in another order", "成分相同，至多顺序不同"),
    "result": ("Result", "执行结果"),
    "result.golden": ("Golden result", "标准答案结果"),
    "result.answer": ("Answer's result", "模型答案结果"),
    "result.none": ("no result", "无结果"),
    "rows.of": ("rows", "行"),
    "row.one": ("row", "行"),
    "more.rows": ("more rows", "行未显示"),
    "more.row": ("more row", "行未显示"),
    "findings": ("Findings", "检查结果"),
    "history": ("Attempts", "尝试过程"),
    "repairs": ("repairs", "修复自"),
    "chosen": ("answered", "已采用"),
    "empty": ("no SQL", "没有 SQL"),
    "reached": ("passed up to", "通过至"),
    "nothing": ("nothing", "无"),
    "status": ("status", "状态"),
    "matched": ("columns matched by", "列匹配方式"),
    "dark": ("dark or light", "切换深浅色"),
}


def labels(language: Language) -> Labels:
    """All labels in one language."""
    return {name: pair[language == "zh"] for name, pair in _LABELS.items()}


@dataclass(frozen=True, slots=True)
class Speech:
    """How the page says what scores say in English."""

    sentence: Callable[[str], str]
    """A reason or a note."""
    finding: Callable[[str], str]
    """A finding as `str(Finding)` writes it."""
    code: Callable[[str], str]
    """The code of a finding."""


def speech(language: Language) -> Speech:
    """As it stands, or in Chinese."""
    if language == "en":
        return Speech(str, str, str)
    return Speech(chinese.sentence, chinese.finding, lambda code: chinese.CODES.get(code, code))
