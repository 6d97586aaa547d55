"""Whether what a document states and what the applicant declared can be the same."""

from __future__ import annotations

from datetime import date

from coreg_tui.model.dates import Month, same_day
from coreg_tui.model.fact import Value
from coreg_tui.model.words import plain, words

PROSE = frozenset({"purpose", "function_description"})
"""Descriptions: two of one thing need not share their words."""
NAMES = frozenset({"holder", "supervisor"})


def agree(name: str, read: Value, declared: Value) -> bool:
    """Whether the two can be the same: dates as far as they are stated, texts by their words, all else exactly."""
    if isinstance(read, date | Month) and isinstance(declared, date | Month):
        return same_day(read, declared)
    if isinstance(read, str) and isinstance(declared, str):
        return name in PROSE or _same_text(read, declared) or (name in NAMES and _same_person(read, declared))
    if isinstance(read, tuple) and isinstance(declared, tuple) and all(isinstance(one, str) for one in read + declared):
        return set(read) <= set(declared) or set(declared) <= set(read)
    return read == declared


def _same_text(one: str, other: str) -> bool:
    """One is the other, with or without some words more; numbers and codes are the same or not."""
    these, those = frozenset(words(one)), frozenset(words(other))
    if not these or not those:
        return plain(one) == plain(other)
    if "".join(words(one)) == "".join(words(other)):
        return True
    extra = these ^ those
    return (these <= those or those <= these) and not any(char.isdigit() for word in extra for char in word)


def _same_person(one: str, other: str) -> bool:
    """Names that differ in how far the given names are written out (`J.M. de Vries`, `Johanna Maria de Vries`)."""
    these, those = words(one), words(other)
    return bool(these and those) and these[-1] == those[-1] and these[0][0] == those[0][0]
