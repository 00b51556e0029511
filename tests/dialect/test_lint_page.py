"""docs/dialect.md is what the rules say."""

from __future__ import annotations

from pathlib import Path

from starsql.dialect.lint import RULES
from starsql.dialect.lint.page import page

PAGE = Path(__file__).parents[2] / "docs" / "dialect.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), (
        "write it anew: python -m starsql.dialect.lint.page > docs/dialect.md"
    )


def test_every_rule_is_on_the_page_with_its_source() -> None:
    text = page()
    for rule in RULES:
        section = text.partition(f"### `{rule.code}`\n")[2].partition("\n### ")[0]
        assert rule.bad in section
        assert rule.good in section
        assert f"]({rule.url})" in section
        assert rule.severity in section
