"""Comparing names of programmes, institutions, employers and providers: by words, not by spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[0-9a-z]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """`text` without case and accents; ligatures and full-width letters become plain ones (Unicode NFKD)."""
    return _plain(text)


def _plain(text: str) -> str:
    folded = text.casefold()
    # Most text is ASCII, which folding leaves plain; NFKD of the other signs, one by one, is NFKD of the whole but for
    # the order of the combining marks, and those go.
    return folded if folded.isascii() else _BEYOND_ASCII.sub(lambda sign: _plain_sign(sign[0]), folded)


@lru_cache(maxsize=4096)
def _plain_sign(sign: str) -> str:
    bare = "".join(char for char in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(char))
    return bare.replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("æ", "ae").replace("ß", "ss")


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of `text`, plain; full stops within an abbreviation vanish (`B.V.` is `bv`), other signs part words."""
    return tuple(all_words(text))


def all_words(text: str) -> list[str]:
    """The same of a long text, which is not remembered."""
    return _WORD.findall(_plain(text).replace(".", ""))


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
