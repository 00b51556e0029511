"""What the Chinese page makes of the English of scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.lint import CODES
from starsql.eval.compare import compare
from starsql.eval.golden import _ANY_ORDER, _MORE_TIES, BEYOND, GoldenQuery
from starsql.eval.report import chinese
from starsql.records import Finding

Values = Sequence[tuple[Any, ...]]


def _rows(values: Values) -> Rows:
    names = ("day", "n", "m")[: len(values[0])]
    return Rows(names, ("",) * len(names), tuple(values))


def _difference(golden: Values, answer: Values, *, ordered: bool = False) -> str:
    expected = _rows(golden)
    query = GoldenQuery.of("SELECT day FROM t" + " ORDER BY day" * ordered)
    return compare(query.expected(expected), _rows(answer)).reason


def _note(golden: Values, answer: Values) -> str:
    (note,) = compare(_rows(golden), _rows(answer)).notes
    return note


def test_every_code_has_a_name() -> None:
    assert sorted(CODES - chinese.CODES.keys()) == []


@pytest.mark.parametrize(
    ("english", "said"),
    [
        (_difference([(1,)], [(1,), (2,)]), "有 2 行，应有 1 行"),
        (_difference([(1, 2)], [(1,)]), "有 1 列，应有 2 列"),
        (_difference([(1,), (2,)], [(1,), (3,)]), "标准答案结果中没有 (3) 这一行，缺少 (2)"),
        (_difference([(1,), (2,)], [(2,), (1,)], ordered=True),
         "各行相同但顺序不同：第 1 行为 (2)，应为 (1)"),
        (_note([(60,)], [("60",)]), "列 day：返回文本 '60'，而标准答案返回数值"),
        ("no suite: the golden query does not run on the embedded engine: Unknown table 'x'",
         "没有测试套件：标准答案无法在内置引擎上执行：Unknown table 'x'"),
        ("no suite: the golden query returns more than 20000 rows",
         "没有测试套件：标准答案返回超过 20000 行"),
        ("no suite: t cannot hold the rows made for it: Conversion Error",
         "没有测试套件：表 t 容不下为其生成的行：Conversion Error"),
        ("it does not run: Column 'a' is ambiguous", "无法执行：Column 'a' is ambiguous"),
        (_ANY_ORDER, "未检查顺序：标准答案的排序键不在其结果中"),
        (_MORE_TIES, f"标准答案的 LIMIT 处有超过 {BEYOND} 行并列，只考虑了其中这些行"),
    ],
)  # fmt: skip
def test_reasons_are_told_in_chinese(english: str, said: str) -> None:
    assert chinese.sentence(english) == said


def test_a_finding_keeps_the_words_of_starrocks() -> None:
    found = Finding("unknown-column", "Column 'a' cannot be resolved", line=1, column=8)
    assert chinese.finding(str(found)) == (
        "1:8 错误 未知列（unknown-column）：Column 'a' cannot be resolved"
    )
    hinted = replace(found, hint="no column `a` in `t`; did you mean `b`? It exists in `u`")
    assert chinese.finding(str(hinted)).endswith(
        "cannot be resolved（`t` 中没有列 `a`；是否应为 `b`；它在 `u` 中）"
    )
    assert chinese.finding("whatever else") == "whatever else"
