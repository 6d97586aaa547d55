"""Whether a fact that was read off a picture is sure enough to be given: a wrong value is far worse than none.

The figures were measured on scans and photos of the papers in `tests/papers`. Names of facts are those of the contract.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Box, Period, Place, Value
from coreg_tui.model.page import Page, Word
from coreg_tui.model.words import words

LEAST_LETTERS = 60
"""Confidence of each word of a name or another text."""
LEAST_FIGURES = 85
"""Confidence of each word with a digit, where the value is a date, a number, hours or periods."""
_TICKED = frozenset(
    "at_hbo_level complete includes_practice_test includes_reflection_test original_seen promise_masterclasses "
    "promise_supervision supervisor_category tasks".split()
)
"""Facts that are often told by a box that is ticked or not."""
_FAILED = re.compile(r"\bonvoldoende\b|\bniet (?:geslaagd|behaald|voldaan|voldoende)\b|\bnot passed\b|\bfailed\b")
"""Words of a result that is not good."""
_BOXES = frozenset("☐☒☑□■✓✗")
_NEAR = 6.0
"""Points by which a line may begin farther to the right than the page's lines do, if no box stood before it."""
_A_DAY = re.compile(r"\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2} [a-z]{3,9} \d{4}\b|\b(?:heden|nu|present|now)\b")
"""What looks like a date, or like the end of what still runs."""
_PEOPLE = frozenset(("holder", "supervisor"))
_RUN_TOGETHER = re.compile(r"[A-Z]{2,}\.")
"""Initials between which the full stops were lost, or became letters: `M.J.` was seen as `MJJ.`"""
_PARTICLES = frozenset(
    "van de der den ten ter te het t s op in aan bij uit tot voor von zu el al la le du di da".split()
)
"""Words of a name that are no name alone."""


def sure_enough(name: str, value: Value, place: Place | None, page: Page | None) -> bool:
    """Whether that fact of a scanned page may be given. `page` is the one that `place` names; None: not sure."""
    if place is None or page is None:
        return False
    seen = _words_at(page, place.box)
    if not seen:
        return False
    if name in _TICKED and not _is_clear(page, place):
        return False
    if name == "passed" and value is True and _FAILED.search(" ".join(words(page.text))):
        return False  # one mark of several was seen, and not which of them is the result
    match value:
        case bool():
            return _least(seen) >= LEAST_LETTERS
        case date() | Month() | Decimal() | int():
            return _figures(seen) and (not isinstance(value, int) or _states(place.text, value))
        case str():
            return _text_is_sure(name, value, page, seen)
        case _:
            if any(isinstance(one, Period) for one in value):
                return _figures(seen) and _periods_are_sure(page, len(value))
            return _least(seen) >= LEAST_LETTERS


def tells_enough(names: Iterable[str]) -> bool:
    """Whether a scanned paper that was taken for some kind is one, by the names of the facts surely read off it.

    Of an unfilled form the dots and boxes are lost, so that it looks like a paper; but nothing is stated on it.
    """
    return any(True for _ in names)


def _words_at(page: Page, box: Box) -> list[Word]:
    """The words whose middle lies in the box."""
    left, bottom, right, top = (box[0] - 0.5, box[1] - 0.5, box[2] + 0.5, box[3] + 0.5)
    return [
        word
        for line in page.lines
        for segment in line.segments
        for word in segment.words
        if left <= (word.box[0] + word.box[2]) / 2 <= right and bottom <= (word.box[1] + word.box[3]) / 2 <= top
    ]


def _least(seen: Iterable[Word]) -> int:
    """The lowest confidence of words that say something."""
    return min((_confidence(word) for word in seen if any(sign.isalnum() for sign in word.text)), default=0)


def _figures(seen: Iterable[Word]) -> bool:
    """Whether all words with digits are sure."""
    return all(_confidence(word) >= LEAST_FIGURES for word in seen if any(sign.isdigit() for sign in word.text))


def _periods_are_sure(page: Page, count: int) -> bool:
    """Whether the page tells of no more periods than were read, and all figures on their lines are sure."""
    rows = [line for line in page.lines if len(_A_DAY.findall(line.text)) >= 2]
    return len(rows) <= count and all(_figures(segment.words) for line in rows for segment in line.segments)


def _confidence(word: Word) -> int:
    return 100 if word.confidence is None else word.confidence


def _states(text: str, number: int) -> bool:
    """Whether the number stands there in digits: Roman ones are too easily taken for letters."""
    return re.search(rf"(?<!\d){number}(?!\d)", text) is not None


def _text_is_sure(name: str, value: str, page: Page, seen: Iterable[Word]) -> bool:
    """Whether a text is whole and each of its words sure."""
    if len("".join(words(value))) < 2 and not any(sign.isdigit() for sign in value):
        return False
    if value.rstrip().endswith((",", "-", "|")) or any(sign in value for sign in "|«»~_"):
        return False
    if name in _PEOPLE and len([word for word in re.findall(r"[^\W\d_]+", value) if word not in _PARTICLES]) < 2:
        return False  # a surname alone: the rest of the name was lost
    if name in _PEOPLE and _RUN_TOGETHER.search(value):
        return False
    own = set(words(value))
    of_value = [word for word in seen if own & set(words(word.text))] or list(seen)
    least = LEAST_FIGURES if any(sign.isdigit() for sign in value) else LEAST_LETTERS
    return _least(of_value) >= least


def _is_clear(page: Page, place: Place) -> bool:
    """Whether a box on the line was seen, or none can have been there: an answer of two words needs two boxes, and a
    line set in from the others may have lost its own.
    """
    boxes = sum(sign in _BOXES for sign in place.text)
    told = words(place.text)
    if any(yes in told and no in told for yes, no in (("ja", "nee"), ("yes", "no"), ("junior", "senior"))):
        return boxes >= 2
    if boxes:
        return True
    margin = min((line.box[0] for line in page.lines if len(line.text) > 20), default=place.box[0])
    first = min((line.box[0] for line in page.lines if _level(line.box, place.box)), default=place.box[0])
    return first - margin <= _NEAR


def _level(one: Box, other: Box) -> bool:
    middle = (other[1] + other[3]) / 2
    return one[1] <= middle <= one[3]
