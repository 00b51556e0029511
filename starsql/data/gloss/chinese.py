"""English questions as a dictionary would say them in Chinese: the first half of a round trip.

    What are the names of singers who are older than 20?
    年龄大于20的歌手的名字是什么？

This is no translation. Words are looked up one by one, a few shapes of phrases take their Chinese
order, and nobody would write the result. Glossed again (`glossary.py`), it shows a model how
questions look whose English comes from a dictionary: right words, wrong order, some wrong senses.
"""

from __future__ import annotations

import functools
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from starsql.data.gloss.cedict import Cedict

__all__ = ["Reverse"]

_TOKEN = re.compile(
    r"\"[^\"]*\"|“[^”]*”|(?<!\w)'[^']*'(?!\w)|\d[\d.,:/-]*\d|n't\b|'s\b|[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*|[^\s']"
)
_CLAUSE_ENDS = frozenset(",.?!;:")
_MARKS = {"?": "？", ",": "，", ";": "；", ":": "："}
_ARTICLES = frozenset(("a", "an", "the"))
_LONGEST_PHRASE = 6
# Tokens from a comma to the next one, or to an "and", if both part the items of a list.
_LONGEST_ITEM = 4
# What stands behind a noun in English and in front of it in Chinese, and what it becomes there.
_RELATIVE = frozenset(("that", "who", "which", "whose", "where"))
_MODIFIERS = dict.fromkeys((*_RELATIVE, "of", "for"), "") | {
    "with": "有", "having": "有", "without": "没有", "from": "来自", "in": "在", "at": "在",
    "on": "在", "by": "由", "named": "名为", "called": "名为", "containing": "包含", "than": "比",
    "belonging to": "属于", "located": "位于", "located in": "位于", "made": "制造",
    "older than": "年龄大于", "younger than": "年龄小于",
}  # fmt: skip
_EACH = frozenset(("for each", "of each", "per"))
_BESIDES = frozenset(("along with", "as well as", "and also"))
_COUNTED = frozenset(("number", "total number", "how many", "average", "their", "its", "count"))
_ASKING = frozenset(("is", "are", "was", "were"))
_SORTING = re.compile(r"^(?:order|sort)ed|^(?:order|sort) by$|^in .*order$|^alphabetically$")
# Said once, or not at all before what compares.
_NEEDLESS = re.compile("的(?=的)|是(?=[没高低大小超])")
# Shares of the commonest, the second and the third Chinese word for an English one, in percent.
_SHARES = (60, 85, 100)
# What a Chinese question begins with, as an English one does.
_LEADS = frozenset((
    "显示", "列出", "找出", "给出", "告诉", "告诉我", "返回", "选择", "统计", "计算", "报告",
    "提供", "输出", "得到", "有多少", "哪些",
))  # fmt: skip
# Times that a word stands in jieba's corpus before it counts as one that is used.
_COMMON = 100
_IRREGULAR = {
    "children": "child", "men": "man", "women": "woman", "feet": "foot", "wives": "wife",
    "bought": "buy", "sold": "sell", "taught": "teach", "wrote": "write", "gave": "give",
    "spent": "spend", "paid": "pay", "held": "hold", "built": "build", "lost": "lose",
    "flew": "fly", "drove": "drive", "led": "lead", "left": "leave", "sent": "send",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Unit:
    """An English word or phrase and its Chinese."""

    english: str
    chinese: str


@dataclass(frozen=True)
class Reverse:
    """English words and phrases and what a dictionary calls them in Chinese."""

    phrases: Mapping[str, str]
    dictionary: Cedict

    @staticmethod
    @functools.cache
    def load() -> Reverse:
        """Phrases and CC-CEDICT, once a process. Raises ConfigError if its packages are absent."""
        text = files(__package__).joinpath("phrases.tsv").read_text(encoding="utf-8")
        rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
        return Reverse({row[0]: row[1] for row in rows}, Cedict.load())

    def chinese(self, text: str, seed: str) -> str:
        """An English question in Chinese words.

        Quoted values, numbers, capitalised names and what the dictionary lacks stay. seed: chooses
        among a word's first three translations; the same one gives the same text.
        """
        parts: list[str] = []
        opening = True  # a capital letter says nothing here
        for clause in _clauses(_listed(_TOKEN.findall(text))):
            if clause[0] in _CLAUSE_ENDS:
                parts.append(_MARKS.get(clause[0], "。"))
                opening = clause[0] not in ",;:"
            else:
                units = self._units(clause, seed, opening)
                parts.append(_joined(unit.chinese for unit in _ordered(units)))
        return "".join(parts).strip("，。")

    def _units(self, tokens: Sequence[str], seed: str, opening: bool) -> list[_Unit]:
        units: list[_Unit] = []
        at = 0
        while at < len(tokens):
            ends = range(min(len(tokens), at + _LONGEST_PHRASE), at, -1)
            found = (
                (end, self._look_up(tokens[at:end], seed, opening and at == 0)) for end in ends
            )
            end, chinese = next(((e, c) for e, c in found if c is not None), (at + 1, tokens[at]))
            units.append(_Unit(" ".join(tokens[at:end]).lower(), chinese))
            at = end
        return units

    def _look_up(self, tokens: Sequence[str], seed: str, opening: bool) -> str | None:
        phrase = " ".join(tokens)
        if phrase.lower() in self.phrases and (opening or not phrase[0].isupper()):
            return self.phrases[phrase.lower()]
        if not phrase[0].isalpha():
            return None  # a value, a number
        if phrase[0].isupper() and not opening:
            return self._name(phrase, seed)
        if len(tokens) > 1 and tokens[0].lower() in self.phrases:
            return None  # 何谓 is "what is", and no one asks a database so
        found = [w for form in _forms(phrase.lower()) if (w := self.dictionary.headwords.get(form))]
        if not found:
            return None
        # "songs" is all that a word for folk songs of Chu means, and "song" what 歌曲 does.
        count = self.dictionary.frequencies.get
        words = next((words for words in found if count(words[0], 0) >= _COMMON), found[0])
        return _chosen(words, f"{seed} {words[0]}")

    def _name(self, name: str, seed: str) -> str | None:
        """A name in Chinese if its gloss is that name to the letter, as a value must be."""
        found = self.dictionary.headwords.get(name.lower(), ())
        words = [word for word in found if self.dictionary.senses(word)[0] == name]
        return _chosen(words, f"{seed} {name}") if words else None


def _listed(tokens: Sequence[str]) -> Iterator[str]:
    """The tokens, with the commas of "a, b, and c" told from those that part clauses."""
    beyond = len(tokens) + _LONGEST_ITEM  # no list is open
    last = beyond  # where its rest begins
    inside: set[int] = set()
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at].lower() in ("and", "or"):
            last = at
        elif tokens[at] == ",":
            if last - at <= _LONGEST_ITEM:
                inside.add(at)
                last = at
            else:
                last = beyond
    for at, token in enumerate(tokens):
        if at not in inside:
            yield token
        elif tokens[at + 1].lower() not in ("and", "or"):
            yield "、"


def _clauses(tokens: Iterable[str]) -> Iterator[list[str]]:
    """Runs of tokens, and the marks between them alone."""
    clause: list[str] = []
    for token in tokens:
        if token in _CLAUSE_ENDS:
            if clause:
                yield clause
            yield [token]
            clause = []
        elif token.lower() not in _ARTICLES:
            clause.append(token)
    if clause:
        yield clause


def _forms(phrase: str) -> Iterator[str]:
    """The phrase, and with its last word as a dictionary has it, likeliest first."""
    yield phrase
    head, space, word = phrase.rpartition(" ")
    for base in _bases(word):
        yield f"{head}{space}{base}"


def _bases(word: str) -> Iterator[str]:
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 3:
            yield stem + "e"
            yield stem
            if stem[-1] == stem[-2]:
                yield stem[:-1]


def _chosen(words: Sequence[str], seed: str) -> str:
    draw = zlib.crc32(seed.encode()) % 100
    return words[min(sum(draw >= share for share in _SHARES), len(words) - 1)]


def _ordered(units: list[_Unit]) -> list[_Unit]:
    """A clause with what Chinese says first in front: groups, then modifiers, then their nouns."""
    units = [unit for unit in units if unit.chinese or unit.english in _MODIFIERS]
    for at, unit in enumerate(units):
        if at and _SORTING.search(unit.english):
            return [*_ordered(units[:at]), _Unit(",", "，"), *_noun(units[at:])]
    for at, unit in enumerate(units):
        if at and unit.english in _EACH:
            return [*_noun(units[at:]), _Unit(",", "，"), *_ordered(units[:at])]
    units = [
        unit
        for before, unit in zip((_Unit("", ""), *units), units, strict=False)
        if not (before.english in _RELATIVE and unit.english in _ASKING)
    ]
    match [unit.english for unit in units]:
        case ["what", verb, *_] if verb in _ASKING:
            return [*_noun(units[2:]), _Unit("what is", "是什么")]
        case ["what", *_]:
            return [_Unit("which", "哪些"), *_noun(units[1:])]
        case [_, _, *_] if units[0].chinese in _LEADS:
            return [units[0], *_noun(units[1:])]
    return _noun(units)


def _noun(units: Sequence[_Unit]) -> list[_Unit]:
    """Nouns behind what modifies them: X of Y is Y 的 X."""
    for at, unit in enumerate(units):
        if unit.english in _RELATIVE:
            break
        if at and unit.english in _ASKING:  # what follows is said of the nouns: it stays behind
            verb = [] if units[at + 1 : at + 2] and units[at + 1].english in _MODIFIERS else [unit]
            return [*_noun(units[:at]), *verb, *_noun(units[at + 1 :])]
    for at, unit in enumerate(units):
        if at and _parts(units, at):
            return [*_noun(units[:at]), unit, *_noun(units[at + 1 :])]
    for at, unit in enumerate(units):
        if at and unit.english in _MODIFIERS:
            head, rest = list(units[:at]), units[at + 1 :]
            modifier = list(rest) if unit.english in _RELATIVE else _noun(rest)
            opening = _Unit(unit.english, _MODIFIERS[unit.english])
            return [opening, *modifier, _Unit("", "的"), *head]
    return list(units)


def _parts(units: Sequence[_Unit], at: int) -> bool:
    """Whether nouns with modifiers of their own stand on both sides, or a word that says so."""
    if units[at].english in _BESIDES:
        return True
    left, right = (any(u.english in _MODIFIERS for u in side) for side in (units[:at], units[at:]))
    return units[at].english == "and" and left and right and units[at + 1].english in _COUNTED


def _joined(words: Iterator[str]) -> str:
    """Chinese runs on; Latin words and values are parted from each other by spaces."""
    text = ""
    for word in words:
        latin = word[:1].isascii() and text[-1:].isascii() and text and word
        text += f" {word}" if latin else word
    return _NEEDLESS.sub("", text)
