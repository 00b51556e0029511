"""The report's page: what is on it, that nothing in it can act, and how a browser shows it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

pytest.importorskip("matplotlib", reason="the extra `report` is not installed")
pytest.importorskip("jinja2", reason="the extra `report` is not installed")

from starsql.errors import DataError
from starsql.eval.report import write_report
from starsql.eval.report.labels import _LABELS
from starsql.eval.report.trees import tree_diff
from starsql.eval.verdict import Sample, Verdict
from starsql.records import Finding
from tests.eval.verdicts import GOLDEN, verdict

EVIL = "</script><img src=x onerror=alert(1)><!-- ${7*7} {{ 7*7 }} $x$"
UNKNOWN = Finding("unknown-column", "Column 'nothing' cannot be resolved")


def some(count: int = 12) -> list[Verdict]:
    """Right answers, wrong ones, one that does not run, one without SQL."""
    found = [verdict(n, n % 3 != 0, language=("zh", "en")[n % 2]) for n in range(count)]
    found[1] = verdict(1, False, reached="parses", finding=UNKNOWN, sql="SELECT nothing FROM login")
    found[4] = verdict(4, False, reached="nothing", sql="", status="unresolved")
    return [replace(one, first=found[1].final, status=one.status or "verified") for one in found]


def page(path: Path, verdicts: list[Verdict], **options: object) -> str:
    write_report(path / "report.html", verdicts, **options)  # type: ignore[arg-type]
    return (path / "report.html").read_text(encoding="utf-8")


class Elements(HTMLParser):
    """Names of elements, and what elements of script hold."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.scripts: list[str] = []
        self._in_script = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self._in_script = tag == "script"
        if self._in_script:
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_script = self._in_script and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.scripts[-1] += data


def test_a_page_has_every_question_and_the_figures(tmp_path: Path) -> None:
    text = page(tmp_path, some(), name="night run")
    assert re.findall(r'id="q-(q\d+)" data-state="(\w+)"', text)[:3] == [
        ("q0", "wrong"), ("q1", "wrong"), ("q2", "right"),
    ]  # fmt: skip
    assert text.count("<details ") == 12
    assert ">night run" in text.replace("· ", ">")
    assert "50.0<small>%" in text, "6 of 12 are right"
    assert "1 row, expected 2" in text
    assert "unknown-column" in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_loaded_from_anywhere(tmp_path: Path, language: str) -> None:
    text = page(tmp_path, some(), language=language, against=some())
    outside = set(re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)""", text))
    assert {one for one in outside if not one.startswith("#")} == set()
    assert f'<html lang="{language}">' in text


def test_texts_of_others_stay_texts(tmp_path: Path) -> None:
    evil = verdict(1, False, sql=f"SELECT '{EVIL}'", tags=(EVIL,), features=(EVIL, "join"))
    question = replace(evil.question, text=EVIL, knowledge=EVIL, difficulty=EVIL, db_id=EVIL)
    history = ({"id": EVIL, "sql": EVIL, "findings": [EVIL], "parent": EVIL},)
    broken = replace(evil.final, sql=EVIL, findings=(Finding(EVIL, EVIL, EVIL),))
    verdicts = [
        replace(evil, question=question, history=history),
        replace(verdict(2, False), final=broken),
        verdict(3),
    ]
    text = page(tmp_path, verdicts, against=verdicts, name=EVIL)
    elements = Elements(text)
    assert "img" not in elements.names
    assert len(elements.scripts) == 4, "ours, and one for each question"
    opened = [Elements(script) for script in elements.scripts[:3]]
    assert {"img", "script"}.isdisjoint(name for one in opened for name in one.names)
    assert "49" not in re.sub(r"<svg.*?</svg>|<style>.*?</style>", "", text, flags=re.S)


def test_two_runs_show_what_was_won_and_lost(tmp_path: Path) -> None:
    old = [verdict(n, n < 6) for n in range(12)]
    new = [verdict(n, n > 1) for n in range(12)]
    text = page(tmp_path, new, against=old)
    states = re.findall(r'data-state="(\w+)"', text)
    assert [states.count(state) for state in ("won", "lost", "right", "wrong")] == [6, 2, 4, 0]
    assert "p = 0.2891" in text, "2 * (1 + 8 + 28) / 2**8"
    assert "within noise" in text


def test_without_golden_queries_there_is_still_a_page(tmp_path: Path) -> None:
    text = page(tmp_path, [verdict(n, None) for n in range(3)])
    assert text.count('data-state="unjudged"') == 3
    assert "100.0<small>%" in text, "executable"


def test_a_question_may_come_once_only(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="twice"):
        page(tmp_path, [verdict(1), verdict(1)])


def test_every_label_is_in_both_languages() -> None:
    assert [name for name, pair in _LABELS.items() if not all(pair)] == []


def test_the_chinese_page_names_groups_and_errors_in_chinese(tmp_path: Path) -> None:
    tagged = [replace(one, tags=("unstated-literal",)) for one in some()[:4]]
    text = page(tmp_path, [*tagged, *some()[4:]], language="zh")
    assert "未知列" in text
    assert "有 1 行，应有 2 行" in text
    assert "不计“未说明取值”的题： 5 / 8" in re.sub(r"<[^>]*>", "", text)
    assert "已评判 12 题：正确率在一半左右时误差约 ±24.6 个百分点" in text


def test_a_result_that_nothing_is_compared_with_is_shown(tmp_path: Path) -> None:
    bare = verdict(0, None)
    shown = replace(bare, final=replace(bare.final, result=Sample(("dau",), (("4711",),), 1)))
    assert "4711" not in page(tmp_path, [bare])
    assert "4711" in page(tmp_path, [shown])


def test_answers_that_nothing_is_known_of_are_counted_apart(tmp_path: Path) -> None:
    bare = [
        replace(one, final=replace(one.final, on_rows=None, on_suite=None)) for one in some()[:3]
    ]
    text = page(tmp_path, [*bare, *some()[3:]])
    assert "Of 9 judged, a share of about a half is known to ±" in text
    assert "so never in the last row: 3<" in text
    assert "never in the last row" not in page(tmp_path, some())


# -- what a browser makes of it --------------------------------------------------------------------

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PROBE = """<script>addEventListener("load", () => {
  const first = document.querySelector("#list > details");
  first.open = true;
  setTimeout(() => {
    document.querySelector("#filter input").value = "nothing from";
    document.querySelector("#filter").dispatchEvent(new Event("input"));
    document.title = JSON.stringify([first.querySelectorAll("pre").length, innerWidth,
      document.documentElement.scrollWidth, document.getElementById("count").textContent]);
  }, 200);
});</script>"""


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here (Debian: apt install chromium)")
@pytest.mark.parametrize("width", [1280, 500])
def test_a_browser_opens_and_filters_and_needs_no_scrolling(tmp_path: Path, width: int) -> None:
    text = page(tmp_path, some(), against=some(), language="zh")
    shown = tmp_path / "probe.html"
    shown.write_text(text.replace("</body>", PROBE + "</body>"), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--window-size={width},900"]
    options += [f"--user-data-dir={tmp_path}/profile", "--virtual-time-budget=3000", "--dump-dom"]
    assert CHROMIUM is not None
    done = subprocess.run(
        [CHROMIUM, *options, shown.as_uri()], capture_output=True, text=True, timeout=90, check=True
    )
    title = re.search(r"<title>\[(\d+),(\d+),(\d+),\"(.*?)\"\]</title>", done.stdout)
    assert title is not None, done.stdout[:500]
    queries, inner, scrolled, count = title.groups()
    assert int(queries) >= 3, "golden, answer, answer before"
    assert int(scrolled) <= int(inner)
    assert count == "1 / 12", "only q1's answer holds it"


# -- trees -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "clause", "golden", "other"),
    [
        (GOLDEN.replace(" WHERE dt >= '20250701'", ""), "WHERE", ["dt >= '20250701'"], []),
        (GOLDEN.replace(">=", ">"), "WHERE", ["dt >= '20250701'"], ["dt > '20250701'"]),
        (GOLDEN.replace("count(*)", "sum(pay)"), "SELECT", ["COUNT(*)"], ["SUM(pay)"]),
        (GOLDEN + " LIMIT 3", "LIMIT", [], ["LIMIT 3"]),
    ],
    ids=["filter", "comparison", "aggregate", "limit"],
)
def test_a_change_is_named_with_its_clause(
    answer: str, clause: str, golden: list[str], other: list[str]
) -> None:
    found = tree_diff(GOLDEN, answer)
    assert found is not None
    (change,) = found.changes
    assert (change.clause, [*change.golden], [*change.answer]) == (clause, golden, other)


def test_marks_stand_where_the_trees_differ() -> None:
    found = tree_diff(
        "SELECT count(DISTINCT a) FROM t WHERE b = 1", "SELECT count(a) FROM t WHERE b <> 1"
    )
    assert found is not None
    assert [piece.text for piece in found.golden if piece.changed] == ["DISTINCT", "="]
    assert [piece.text for piece in found.answer if piece.changed] == ["<>"]


def test_another_order_of_the_same_conditions_is_no_change() -> None:
    found = tree_diff(
        "SELECT a FROM t WHERE b = 1 AND c = 2", "SELECT a FROM t WHERE c = 2 AND b = 1"
    )
    assert found is not None
    assert found.same
    assert found.changes == ()


def test_what_does_not_parse_has_no_tree() -> None:
    assert tree_diff(GOLDEN, "SELECT FROM WHERE") is None


def test_huge_queries_are_compared_word_by_word() -> None:
    columns = ", ".join(f"c{n}" for n in range(250))
    found = tree_diff(f"SELECT {columns} FROM t", f"SELECT {columns}, d FROM t")
    assert found is not None
    assert (
        "".join(piece.text for piece in found.answer if piece.changed).replace("\n  ", "") == ",d"
    )
