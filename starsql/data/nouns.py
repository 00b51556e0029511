"""Other things under the same roof: nouns of a schema swapped, in question and query alike.

    How many singers are from each country?     table singer   string: Singer_ID country
    How many wrestlers are from each country?   table wrestler   string: Wrestler_ID country

A model that has seen some hundred schemas learns which nouns go with which queries. With other
nouns in their places it can only look for what the question names. People become other people and
things other things; words that say how rather than what (name, age, year, number) stay.
"""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from starsql.data.gloss.cedict import Cedict
from starsql.data.gloss.glossary import Glossary
from starsql.data.synthesize.language import classified, plural, singular
from starsql.data.words import stem

__all__ = ["draw_swaps", "swapped", "swapped_chinese", "swapped_word"]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_IN_TEXT = re.compile(r"(?:\b(?P<article>[Aa]n?)(?P<gap> +))?(?<!\w)(?P<word>[A-Za-z]+)(?!\w)")
_MOST = 5
"""Nouns that are swapped in one schema."""
_SHARE = 0.75
"""Of the nouns that could be."""
_COMMON = 30
"""Times that a noun's Chinese word stands in jieba's corpus."""
# What questions say of any table, and words of SQL.
_STAY = frozenset((
    "address", "amount", "average", "case", "class", "code", "count", "country", "date", "day",
    "description", "detail", "details", "due", "good", "group", "head", "height", "history",
    "home", "item", "kind", "lead", "level", "like", "list", "max", "min", "month", "name",
    "number", "order", "part", "people", "person", "place", "point", "position", "price",
    "rank", "record", "result", "sale", "score", "section", "show", "size", "stage", "state",
    "status", "table", "text", "thing", "things", "time", "title", "total", "type", "value",
    "volume", "way", "week", "work", "year",
))  # fmt: skip


def draw_swaps(names: Iterable[str], taken: str, chance: random.Random) -> dict[str, str]:
    """Nouns for those in names of tables and columns: singulars and plurals, in lower case.

    taken: all of the prompt's words, none of which a new noun may be.
    """
    persons, things = _nouns()
    own = dict.fromkeys(singular(word.lower()) for name in names for word in _WORD.findall(name))
    counted = {word for word, _ in classified()} - _STAY  # no "age": who is older has more of it
    chosen = [word for word in own if word in counted and chance.random() < _SHARE][:_MOST]
    spoken = {word.lower() for word in _WORD.findall(taken)}
    spoken |= {singular(word) for word in spoken}
    swaps: dict[str, str] = {}
    for word in chosen:
        other = chance.choice(persons if word in persons else things)
        if other in spoken or other in swaps.values():
            continue
        swaps |= {word: other, plural(word): plural(other)}
    return swaps


def swapped(text: str, swaps: Mapping[str, str]) -> str:
    """A text with its nouns swapped; letters keep their case, and `a` becomes `an` where it must.

    >>> swapped("Is a Singer older than an actor?", {"singer": "author", "actor": "pilot"})
    'Is an Author older than a pilot?'
    """

    def other(match: re.Match[str]) -> str:
        word, article = match["word"], match["article"] or ""
        new = swapped_word(word, swaps)
        if new != word and article:
            article = article[0] + ("n" if new[0] in "aeiouAEIOU" else "")
        return f"{article}{match['gap'] or ''}{new}"

    return _IN_TEXT.sub(other, text)


def swapped_chinese(text: str, swaps: Mapping[str, str], words: Collection[str]) -> str:
    """A Chinese text with the words swapped that are glossed with a noun that is.

    words: of the prompt's tables, as `Glossary.gloss` takes them. Raises ConfigError if the
    dictionary is absent.
    """
    chinese = {old: _in_chinese(new) for old, new in swaps.items()}
    return Glossary.load().exchanged(text, words, {k: v for k, v in chinese.items() if v})


@functools.lru_cache(maxsize=1 << 14)
def _in_chinese(noun: str) -> str:
    """The commonest Chinese word whose gloss is a noun; empty if there is none."""
    glossary = Glossary.load()
    own = singular(noun)
    found = glossary.dictionary.headwords.get(own, ())
    return next((word for word in found if glossary.gloss(word, {stem(own)}) == own), "")


def swapped_word(word: str, swaps: Mapping[str, str]) -> str:
    """A word, or what stands in its place, in the same case."""
    new = swaps.get(word.lower())
    if new is None:
        return word
    if word.isupper() and len(word) > 1:
        return new.upper()
    return new.capitalize() if word[0].isupper() else new


@functools.cache
def _nouns() -> tuple[Sequence[str], Sequence[str]]:
    """Persons and things, by the measure words that Chinese counts them with."""
    persons = {word for word, measure in classified() if measure == "名"}
    things = {word for word, _ in classified()} - persons
    dictionary = Cedict.load()
    for word, measures in dictionary.nouns(_COMMON):
        (persons if measures & {"位", "名"} else things).add(word)
    plain = re.compile("[a-z]{3,12}")
    kept = [
        sorted(word for word in words if plain.fullmatch(word) and word not in _STAY)
        for words in (persons, things - persons)
    ]
    return kept[0], kept[1]
