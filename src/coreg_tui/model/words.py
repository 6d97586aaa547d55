"""Comparing names of programmes, institutions, employers and providers: by words, not by spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_NOT_A_WORD = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """`text` without case and accents; ligatures and full-width letters become plain ones (Unicode NFKD)."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    return bare.replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("æ", "ae").replace("ß", "ss")


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of `text`, plain; full stops within an abbreviation vanish (`B.V.` is `bv`), other signs part words."""
    return tuple(word for word in _NOT_A_WORD.split(plain(text).replace(".", "")) if word)


def without(forms: Iterable[str], text: str) -> frozenset[str]:
    """The words of `text` that are not words of form; where nothing is left, all of them."""
    own = frozenset(words(text))
    return (own - frozenset(forms)) or own


def contains_words(text: str, wanted: str) -> bool:
    """Whether all words of `wanted` stand in `text`, in any order."""
    return frozenset(words(wanted)) <= frozenset(words(text))


def contains_phrase(text: str, phrase: str) -> bool:
    """Whether the words of `phrase` stand in `text` one after the other."""
    return f" {' '.join(words(phrase))} " in f" {' '.join(words(text))} "
