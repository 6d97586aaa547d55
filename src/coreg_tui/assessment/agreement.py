"""Whether what a document states and what the applicant declared can be the same."""

from __future__ import annotations

from datetime import date

from coreg_tui.model.dates import Month, same_day
from coreg_tui.model.fact import Value
from coreg_tui.model.words import words

_PROSE = 8
"""A text of so many words is a description: two descriptions of one thing need not share their words."""


def agree(read: Value, declared: Value) -> bool:
    """Whether the two can be the same: dates as far as they are stated, texts by their words, all else exactly."""
    if isinstance(read, date | Month) and isinstance(declared, date | Month):
        return same_day(read, declared)
    if isinstance(read, str) and isinstance(declared, str):
        return _same_words(read, declared)
    if isinstance(read, tuple) and isinstance(declared, tuple) and all(isinstance(one, str) for one in read + declared):
        return set(read) <= set(declared) or set(declared) <= set(read)
    return read == declared


def _same_words(one: str, other: str) -> bool:
    these, those = frozenset(words(one)), frozenset(words(other))
    if max(len(these), len(those)) >= _PROSE:
        return True
    return these <= those or those <= these or "".join(words(one)) == "".join(words(other)) or _initials(one, other)


def _initials(one: str, other: str) -> bool:
    """Names that differ in how far the given names are written out (`J.M. de Vries`, `Johanna Maria de Vries`)."""
    these, those = words(one), words(other)
    return bool(these and those) and these[-1] == those[-1] and these[0][0] == those[0][0]
