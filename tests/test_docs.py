"""The documentation shows what the code does: examples run, commands and settings are named."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest
import typer

from starsql import errors
from starsql.cli import app
from starsql.config import Config

ROOT = Path(__file__).parents[1]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


def test_the_readme_s_examples_give_what_they_show() -> None:
    results = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert results.attempted > 5
    assert results.failed == 0


def test_every_command_is_in_the_docs() -> None:
    group = typer.main.get_command(app)
    commands = []
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        nested = getattr(command, "commands", None)
        commands += [f"{name} {sub}" for sub in nested] if nested else [name]
    assert len(commands) > 4
    assert [command for command in commands if f"starsql {command}" not in TEXT] == []


def test_every_setting_is_in_the_docs() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|", page, flags=re.MULTILINE)
    assert rows == list(Config.model_fields), "the table and `Config` list the same, in one order"


def test_the_family_tree_of_errors_is_complete() -> None:
    drawn = re.findall(r"── (\w+)\s+(\d)", errors.__doc__ or "")
    real = [
        (name, str(getattr(errors, name).exit_code))
        for name in errors.__all__
        if name != "StarsqlError"
    ]
    assert sorted(drawn) == sorted(real)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
