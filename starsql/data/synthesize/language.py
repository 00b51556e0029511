"""Names of tables and columns in English and Chinese, and the small words around them.

    Customer_Orders            customer order / customer orders     客户订单
    date_of_birth              date of birth                        出生日期
    online_sec 在线时长（秒）     online sec                           在线时长

A Chinese name comes from the comment, else word by word from `lexicon.tsv`; what the lexicon does
not know stays English inside the Chinese sentence, as analysts write it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources

__all__ = [
    "Noun",
    "a",
    "be",
    "chinese",
    "classified",
    "degree",
    "is_chinese",
    "joined_en",
    "joined_zh",
    "noun",
    "plural",
    "singular",
    "words",
]

_HAN = re.compile(r"[一-鿿]")
_IRREGULAR = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "analysis": "analyses",
    "lens": "lenses",
}
_SINGULARS = {plural: single for single, plural in _IRREGULAR.items()}
_UNCHANGED = frozenset(
    [
        "series",
        "species",
        "aircraft",
        "staff",
        "sheep",
        "cattle",
        "fish",
        "equipment",
        "furniture",
        "news",
        "information",
        "sales",
        "inventory",
        "stock",
        "music",
        "mail",
        "details",
        "attendance",
        "faculty",
        "due",
        "needed",
        "outstanding",
        "paid",
        "spent",
    ]
)
_SHORT = {
    "cnt": "count",
    "sec": "seconds",
    "acct": "account",
    "plat": "platform",
    "qty": "quantity",
    "amt": "amount",
    "dept": "department",
    "desc": "description",
    "addr": "address",
    "pct": "percent",
    "yrs": "years",
}
_PREFIXES = frozenset(("dwd", "dws", "dim", "ods", "ads", "tbl", "ref", "t"))
_SUFFIXES = frozenset(("di", "df", "hi", "hf", "mf", "mfu", "nf", "yn"))

# Numbers that Chinese does not call high or low.
_DEGREES = (
    (re.compile("时长$|时间$"), ("长", "短")),
    (
        re.compile("(?:年龄|面积|长度|宽度|深度|距离|容量|重量|体重|大小|尺寸|体积|极差)$"),
        ("大", "小"),
    ),
    (re.compile("(?:数|量|次|金牌|银牌|铜牌|胜场|负场|平局)$"), ("多", "少")),
)


@dataclass(frozen=True, slots=True)
class Noun:
    """What a table's rows or a column's values are called."""

    en: str
    plural: str
    zh: str
    classifier: str = ""
    """The Chinese measure word; empty for 个."""

    @property
    def person(self) -> bool:
        return self.classifier == "名"

    @property
    def counted(self) -> str:
        """The measure word, written out."""
        return self.classifier or "个"


def is_chinese(text: str) -> bool:
    return _HAN.search(text) is not None


def words(identifier: str) -> list[str]:
    """The words of an identifier in lower case; prefixes and suffixes of layers left out."""
    joined = identifier.replace("'", "").replace("MiB", "Mib")
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", joined)
    found = [_SHORT.get(part.lower(), part.lower()) for part in parts]
    if len(found) > 1 and found[0] in _PREFIXES:
        found = found[1:]
    if len(found) > 1 and found[-1] in _SUFFIXES:
        found = found[:-1]
    return found


def noun(identifier: str, comment: str, *, countable: bool) -> Noun:
    """The names of a table (countable) or a column.

    comment: the schema's; an English one is a readable name, of a Chinese one the first clause is.
    """
    readable = comment if comment and not is_chinese(comment) and len(comment) < 40 else identifier
    parts = words(readable) or [identifier.lower()]
    if countable:
        if parts[0] == "reference" and identifier.lower().startswith("ref_"):
            parts = parts[1:] or parts
        head = parts.index("of") - 1 if "of" in parts[1:] else -1
        parts[head] = singular(parts[head])
    translated, classifier = chinese(parts)
    first = _first_clause(comment) if is_chinese(comment) else ""
    if countable and re.match(r"(?i)dw[ds]_", identifier):  # rows of facts are records
        parts, first = [*parts, "record"], first and first + "记录"
    english = " ".join(parts)
    return Noun(english, plural(english), first or translated or english, classifier)


def _first_clause(comment: str) -> str:
    clause = re.split(r"[，。；：（(:;,\s]", comment.strip(), maxsplit=1)[0]
    clause = re.sub(r"\d+-\d+$", "", clause)  # 名次1-8
    return re.sub(
        r"日?(?:流水|汇总|信息|明细|维|位图|宽|名单|配置|映射)*表$", "", clause
    ).removeprefix("是否")


def chinese(parts: Sequence[str]) -> tuple[str, str]:
    """The Chinese for English words and its measure word; empty if a word is not known.

    The longest run of words that the lexicon has counts; "A of B" turns into "B A".
    """
    whole = _lexicon().get(" ".join(parts))
    if whole:
        return whole
    if "of" in parts[1:-1]:
        at = list(parts).index("of")
        head, rest = chinese(parts[:at]), chinese(parts[at + 1 :])
        if rest[0] and parts[:at] in (["number"], ["num"]):
            return rest[0] + "数", ""
        return (rest[0] + head[0], head[1]) if head[0] and rest[0] else ("", "")
    found: list[str] = []
    classifier, at = "", 0
    while at < len(parts):
        run = next((n for n in range(len(parts) - at, 0, -1) if _known(parts[at : at + n])), 0)
        if not run:
            return "", ""
        text, classifier = _known(parts[at : at + run]) or ("", "")
        found.append(text)
        at += run
    return "".join(found), classifier


def _known(parts: Sequence[str]) -> tuple[str, str] | None:
    lexicon = _lexicon()
    return lexicon.get(" ".join(parts)) or lexicon.get(" ".join([*parts[:-1], singular(parts[-1])]))


@functools.cache
def _lexicon() -> dict[str, tuple[str, str]]:
    text = resources.files("starsql.data.synthesize").joinpath("lexicon.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {english: (translated, classifier) for english, translated, classifier in rows}


def classified() -> list[tuple[str, str]]:
    """English words of the lexicon that Chinese counts with a measure word of their own, and it."""
    return [(word, measure) for word, (_, measure) in _lexicon().items() if measure]


def singular(word: str) -> str:
    """A noun in lower case, counted once."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if (
        word in _IRREGULAR
        or word in _UNCHANGED
        or len(word) < 4
        or word.endswith(("ss", "us", "is"))
    ):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def plural(english: str) -> str:
    """The plural of an English noun phrase; "grade of student" becomes "grades of student"."""
    head, *rest = re.split("( of | per )", english, maxsplit=1)
    *before, last = head.split(" ")
    return " ".join([*before, _plural_word(last)]) + "".join(rest)


def _plural_word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _UNCHANGED or word in _SINGULARS:
        return word
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def a(noun: Noun) -> str:
    """The noun with its indefinite article; without one where the noun is a plural."""
    if be(noun) == "are":
        return noun.en
    return f"{'an' if noun.en[:1] in 'aeio' else 'a'} {noun.en}"


def be(noun: Noun) -> str:
    """The verb for a column: "age is", "points are"."""
    last = noun.en.split(" ")[-1]
    return "are" if last.endswith("s") and not last.endswith(("ss", "us", "is")) else "is"


def degree(zh: str) -> tuple[str, str]:
    """What much and little of a measure are called: 高 and 低, 大 and 小, 多 and 少, 长 and 短."""
    name = re.sub(r"（[^）]*）$", "", zh)
    return next((words for ending, words in _DEGREES if ending.search(name)), ("高", "低"))


def joined_en(items: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else items[0]


def joined_zh(items: Sequence[str]) -> str:
    """`甲`, `甲和乙`, `甲、乙和丙`."""
    return "和".join(["、".join(items[:-1]), items[-1]]) if len(items) > 1 else items[0]
