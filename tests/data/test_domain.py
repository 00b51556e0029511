"""Growing a data set: days that move, what steps exchange and add, and what is kept."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.domain.compositions import COMPOSITIONS, _with_item
from starsql.data.domain.dates import Shift, move, restyled
from starsql.data.domain.definitions import lost_definition
from starsql.data.domain.draft import Draft, Facts
from starsql.data.domain.making import Grown, Plan, Sample, grow
from starsql.data.domain.rephrasing import rephrase
from starsql.data.domain.swaps import SWAPS
from starsql.data.domain.wording import wording
from starsql.data.files import read_examples
from starsql.data.held_out import HeldOut
from starsql.data.prompt import question_text
from starsql.data.questions import DataSet
from starsql.data.synthesize.understanding import understand
from starsql.dialect.parse import tree_hash
from starsql.dialect.schema import Schema
from starsql.dialect.schema_files import load_schema
from starsql.errors import DataError
from starsql.records import Message, Question, SftExample

TODAY = date(2025, 7, 15)
DDL = """
CREATE TABLE dws_tide_login_di (
    stat_date STRING COMMENT "统计日期，格式YYYYMMDD",
    plat_type STRING COMMENT "平台：android、ios，-100表示全部",
    player_id STRING COMMENT "玩家ID",
    online_sec BIGINT COMMENT "在线时长（秒）",
    net_type STRING COMMENT "网络类型：wifi、4g、5g",
    mode BIGINT COMMENT "模式：1普通 2困难 3噩梦",
    game_code STRING COMMENT "游戏代码"
) COMMENT "潮歌玩家登录日汇总表";
CREATE TABLE dim_farm_plant_nf (plant_id BIGINT COMMENT "作物ID");
"""
COMMON = (
    "有两款游戏：潮歌（Tide，代码 tide，角色扮演）、农庄（Farm，代码 farm，休闲）。\n"
    "plat_type 取 '-100' 表示全部。"
)
DAILY = """select
    stat_date,
    count(distinct player_id) as dau,
    sum(online_sec) as seconds
from dws_tide_login_di
where stat_date between '20250701' and '20250707'
    and plat_type = '-100'
group by stat_date
order by stat_date"""
TEXT = "统计潮歌20250701-20250707每天的DAU和在线时长。\n输出：日期、DAU、在线时长（秒）"
LONGEST = """select player_id, max(online_sec) as longest
from dws_tide_login_di
where stat_date between '20250709' and '20250715'
    and plat_type = '-100'
    and mode = 3
    and online_sec >= 1800
group by player_id
order by longest desc, player_id
limit 5"""
LAST = (
    "Which five Tide players were online longest at a stretch of 30 minutes or more in the last "
    "7 days, nightmare mode only (mode 噩梦)?\nOutput: player ID, longest"
)


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Schema:
    file = tmp_path_factory.mktemp("schema") / "create_table.sql"
    file.write_text(DDL, encoding="utf-8")
    return load_schema(file)


@pytest.fixture(scope="module")
def facts(schema: Schema) -> Facts:
    place = ("dws_tide_login_di", "game_code")
    return Facts(understand(schema, None), {place: ("farm", "tide")}, COMMON)


def draft(schema: Schema, text: str = TEXT, sql: str = DAILY, knowledge: str = "") -> Draft:
    zh = "统计" in text
    return Draft(
        text,
        knowledge,
        sql,
        "zh" if zh else "en",
        ("dws_tide_login_di",),
        TODAY,
        schema,
        sql,
    )


@pytest.mark.parametrize(
    ("text", "shift", "expected"),
    [
        ("2025年7月1日至14日", Shift(-7), "2025年6月24日至7月7日"),
        ("7月15日那天", Shift(-1), "7月14日那天"),
        ("20250701-20250707这一周", Shift(-7), "20250624-20250630这一周"),
        ("'2025070100' and '2025071423'", Shift(-1), "'2025063000' and '2025071323'"),
        ("from 1 to 14 July 2025", Shift(-7), "from 24 June to 7 July 2025"),
        ("on 8 July, of July 14, 2025", Shift(-8), "on 30 June, of July 6, 2025"),
        ("2025.7.1-7.14", Shift(-7), "2025.6.24-7.7"),
        ("2025.06.28-07.04 和 2025/7/9", Shift(1), "2025.06.29-07.05 和 2025/7/10"),
        ("2025.7.1-2025.7.14", Shift(-7), "2025.6.24-2025.7.7"),
        ("2025-07-01到2025.7.9", Shift(3), "2025-07-04到2025.7.12"),
        ("2025年7月，'20250731', 202507", Shift(0, -1), "2025年6月，'20250630', 202506"),
        ("mode = 1344338933661592832 and 1.8.2", Shift(-1), "mode = 1344338933661592832 and 1.8.2"),
    ],
)  # fmt: skip
def test_days_move_in_the_form_they_are_written_in(text: str, shift: Shift, expected: str) -> None:
    assert move(text, shift, 2025) == expected


def test_a_month_does_not_move_by_days() -> None:
    with pytest.raises(ValueError, match="month"):
        move("2025年7月的DAU", Shift(-3), 2025)
    with pytest.raises(ValueError, match="year"):
        move("1月2日", Shift(-3), 2025)
    with pytest.raises(ValueError, match="year"):
        move("2024.12.29-1.4", Shift(1), 2025)


def test_days_in_other_forms() -> None:
    assert restyled("20250701-20250707", "zh") == "2025年7月1日至2025年7月7日"
    assert restyled("on 8 July 2025", "us") == "on July 8, 2025"
    assert restyled("from 1 to 14 July 2025", "us") == "from 1 to 14 July 2025", "a range stays"


def test_days_are_exchanged_in_question_knowledge_and_sql(schema: Schema, facts: Facts) -> None:
    start = draft(schema, knowledge="今天为20250715。")
    moved = SWAPS["days"](start, facts, random.Random(3))
    assert moved is not None
    days = (date(2025, 7, 15) - moved.today).days
    assert days > 0
    shift = Shift(-days)
    assert moved.text == move(start.text, shift, 2025)
    assert moved.sql == move(start.sql, shift, 2025)
    assert moved.knowledge == f"今天为{moved.today:%Y%m%d}。"


def test_the_last_n_days_begin_on_another_day(schema: Schema, facts: Facts) -> None:
    start = draft(schema, LAST, LONGEST, "Today is 20250715.")
    moved = SWAPS["window"](start, facts, random.Random(0))
    assert moved is not None
    assert "last 7 days" not in moved.text
    assert "'20250709'" not in moved.sql
    assert "and '20250715'" in moved.sql
    assert SWAPS["window"](draft(schema, LAST, LONGEST), facts, random.Random(0)) is None


def test_numbers_are_exchanged_in_their_units(schema: Schema, facts: Facts) -> None:
    start = draft(schema, LAST, LONGEST)
    seen = set()
    for seed in range(12):
        changed = SWAPS["number"](start, facts, random.Random(seed))
        assert changed is not None
        if "30 minutes" not in changed.text:
            minutes = int(changed.text.split(" minutes")[0].rsplit(" ", 1)[1])
            assert f"online_sec >= {60 * minutes}\n" in changed.sql
            seen.add("minutes")
        else:
            assert "five" not in changed.text
            assert "limit 5" not in changed.sql
            seen.add("top")
    assert seen == {"minutes", "top"}


def test_values_are_exchanged_by_what_they_are_called(schema: Schema, facts: Facts) -> None:
    changed = SWAPS["value"](draft(schema, LAST, LONGEST), facts, random.Random(0))
    assert changed is not None
    assert "mode = 3" not in changed.sql
    assert "噩梦" not in changed.text
    assert SWAPS["value"](draft(schema), facts, random.Random(0)) is None, "a total is no value"


def test_another_game_has_tables_of_its_own(schema: Schema, facts: Facts) -> None:
    changed = SWAPS["game"](draft(schema), facts, random.Random(0))
    assert changed is not None
    assert changed.text.startswith("统计农庄20250701")
    assert "from dws_farm_login_di" in changed.sql
    assert changed.base == DAILY.replace("tide", "farm")
    table = changed.schema.table("dws_farm_login_di")
    assert table is not None
    assert table.comment == "农庄玩家登录日汇总表"
    special = replace(facts, common=COMMON + "\n农庄的 stat_date 是 date。")
    assert SWAPS["game"](draft(schema), special, random.Random(0)) is None


@pytest.mark.parametrize(
    ("step", "said", "written"),
    [
        ("filter", "只看", "='"),
        ("breakdown", "再按", "group by stat_date, "),
        ("top", "只取", "desc, stat_date limit "),
        ("order", "从高到低排", "desc, stat_date"),
        ("least", "只保留", "having "),
        ("share", "的比例（保留4位小数）", ") over (), 4) as "),
        ("change", "变化率", "lag("),
    ],
)
def test_more_is_asked_in_words_and_sql(
    step: str, said: str, written: str, schema: Schema, facts: Facts
) -> None:
    changed = COMPOSITIONS[step](draft(schema), facts, random.Random(1))
    assert changed is not None
    assert changed.steps == (step,)
    assert said in changed.text
    assert written in changed.sql.replace(" = '", "='")
    assert tree_hash(changed.sql) not in (None, tree_hash(DAILY))
    items = changed.text.split("输出：")[1].split("、")
    assert len(items) == 3 + (step in ("breakdown", "share", "change"))
    assert lost_definition(DAILY, changed.sql, knowledge=COMMON, asked=TEXT) is None


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("select a, b from t", "select a, b, c from t"),
        ("select\n  a,\n  b\nfrom t", "select\n  a,\n  b,\n  c\nfrom t"),
        ("select\n  a,\n  b -- why\nfrom t", "select\n  a,\n  b, -- why\n  c\nfrom t"),
        ("select a, b -- why\nfrom t", "select a, b, -- why\nc\nfrom t"),
    ],
)
def test_a_further_column_leaves_comments_where_they_are(sql: str, expected: str) -> None:
    assert _with_item(sql, "c") == expected


def test_a_question_with_an_order_of_its_own_keeps_it(schema: Schema, facts: Facts) -> None:
    text = TEXT.replace("。", "，按日期排。")
    assert COMPOSITIONS["order"](draft(schema, text), facts, random.Random(1)) is None


BITS = "select count(*) from t where plat_type = '-100' and substr(act_bits, 1, 7) = '0000000'"


@pytest.mark.parametrize(
    ("child", "lost"),
    [
        (BITS.replace(" and ", " and a = 1 and "), None),
        (BITS.replace("plat_type = '-100' and", ""), "plat_type = '-100'"),
        (BITS.replace("'-100'", "'ios'"), "plat_type = '-100'"),
        (BITS.replace("1, 7)", "2, 7)"), "substr"),
    ],
    ids=["more", "left out", "other value", "other positions"],
)
def test_business_definitions_stay(child: str, lost: str | None) -> None:
    knowledge = "plat_type 取 '-100' 表示全部；act_bits 左起第1位是统计日期当天"
    found = lost_definition(BITS, child, knowledge=knowledge, asked="多少人？")
    assert (found is None) if lost is None else (found or "").startswith(lost[:6])


def test_what_the_question_names_is_no_definition() -> None:
    child = BITS.replace("'-100'", "'ios'")
    knowledge = "plat_type 取 '-100' 表示全部"
    assert lost_definition(BITS, child, knowledge=knowledge, asked="-100 和 1、7、0000000") is None


@pytest.fixture(scope="module")
def grown(schema: Schema) -> Grown:
    tables = ("dws_tide_login_di",)
    questions = [
        Question("a", TEXT, "", tables, golden_sql=f"{DAILY}\n;\n", split="train"),
        Question(
            "b",
            LAST,
            "Today is 20250715.",
            tables,
            language="en",
            golden_sql=LONGEST,
            split="train",
        ),
        Question("c", "held", "", tables, golden_sql="select 1", split="held_out"),
        Question("d", "unmarked", "", tables, golden_sql="select 2"),
        Question("e", "no query", "", tables, split="train"),
    ]
    held_out = HeldOut()
    return grow(DataSet(tuple(questions), schema, COMMON), held_out, Plan(TODAY, count=8))


def test_samples_differ_from_their_parents_and_from_each_other(grown: Grown) -> None:
    assert [parent.sql_id for parent in grown.parents] == ["a", "b"]
    assert grown.rejects["parent: it is marked unknown, not train"] == 1
    assert "does not parse" not in grown.rejects
    assert grown.rejects["parent: it is marked held_out, not train"] == 1
    assert len(grown.samples) == 8
    trees = [tree_hash(sample.question.golden_sql or "") for sample in grown.samples]
    assert len({*trees, tree_hash(DAILY), tree_hash(LONGEST)}) == 10
    for sample in grown.samples:
        assert sample.question.split == "train"
        assert "'-100'" in (sample.question.golden_sql or "")
        assert set(sample.steps) <= {*SWAPS, *COMPOSITIONS, "wording"}


def test_words_may_change_without_the_query(schema: Schema, facts: Facts) -> None:
    changed = wording(draft(schema), facts, random.Random(0))
    assert changed is not None
    assert changed.text != TEXT
    assert changed.sql == DAILY


def test_an_order_is_no_question(schema: Schema, facts: Facts) -> None:
    asked = replace(draft(schema), text="Who were the five biggest spenders?", language="en")
    texts = {(wording(asked, facts, random.Random(n)) or asked).text for n in range(30)}
    assert "Name the five biggest spenders." in texts
    assert all(text.endswith("?") == text.startswith(("Who", "Which")) for text in texts)


def test_a_model_s_words_are_taken_if_they_say_the_same(grown: Grown) -> None:
    chosen = [sample for sample in grown.samples if sample.question.language == "zh"][:2]
    ours = Grown(samples=list(chosen))

    def model(chats: Sequence[list[Message]]) -> list[str]:
        body = chosen[0].question.text.rpartition("\n")[0]
        assert body in chats[0][0]["content"]
        return [f"{body}谢谢", "统计2020年的DAU"]

    rephrase(ours, model, HeldOut())
    first, second = ours.samples
    assert first.question.text.partition("谢谢\n")[1]
    assert first.steps[-1] == "rephrased"
    assert second == chosen[1]
    assert ours.rejects == {"other words that do not ask for the same": 1}
    assert all(isinstance(sample, Sample) for sample in ours.samples)


def test_the_command_writes_parents_and_samples(tmp_path: Path) -> None:
    (tmp_path / "create_table.sql").write_text(DDL, encoding="utf-8")
    (tmp_path / "common_knowledge.md").write_text(COMMON, encoding="utf-8")
    records = [
        {"sql_id": "a", "question": TEXT, "sql": DAILY, "split": "train",
         "table_list": ["dws_tide_login_di"]},
        {"sql_id": "h", "question": "别的", "sql": LONGEST, "table_list": [], "split": "held_out"},
    ]  # fmt: skip
    (tmp_path / "final_dataset.json").write_text(json.dumps(records), encoding="utf-8")
    output = tmp_path / "domain.jsonl"
    arguments = ["data", "domain", str(tmp_path), "--held-out", str(tmp_path), "-o", str(output)]
    result = CliRunner().invoke(app, [*arguments, "--count", "2", "--licence", "MIT"])
    assert result.exit_code == 0, result.output
    examples = list(read_examples(output, pytest.fail))
    assert [example.meta.parent for example in examples] == [None, "a", "a"]
    for example in examples:
        assert isinstance(example, SftExample)
        assert example.meta.licence.spdx == "MIT"
        assert "# Common knowledge" in example.messages[0]["content"]
    asked = {question_text(e.messages) for e in examples if isinstance(e, SftExample)}
    assert len(asked) == 3


def test_a_data_set_without_questions_to_train_on_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "create_table.sql").write_text(DDL, encoding="utf-8")
    records = [{"sql_id": "a", "question": TEXT, "sql": DAILY, "table_list": ["dws_tide_login_di"]}]
    (tmp_path / "final_dataset.json").write_text(json.dumps(records), encoding="utf-8")
    output = tmp_path / "domain.jsonl"
    result = CliRunner().invoke(app, ["data", "domain", str(tmp_path), "-o", str(output)])
    assert isinstance(result.exception, DataError)
    assert "1  parent: it is marked unknown, not train" in result.output
    assert not output.exists()
