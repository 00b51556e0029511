"""English words as they are compared: without the commonest endings."""

from __future__ import annotations

import functools

__all__ = ["stem"]


@functools.lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word in lower case without its commonest endings: it need only tell which are alike.

    >>> [stem(word) for word in ("cities", "city", "named", "names", "addresses", "address")]
    ['city', 'city', 'nam', 'nam', 'address', 'address']
    """
    for ending, rest in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word.removesuffix(ending) + rest
            break
    return word.removesuffix("e") or word
