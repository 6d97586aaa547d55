"""Citizen service numbers (BSN): found and made unreadable before anyone sees the text.

Outside government nobody may process them, so no reader, screen or store ever gets one. A number is taken for one where
it has nine digits that pass the eleven-test, unless it is plainly called something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from coreg_tui.model.page import Line, Page, Segment, Word

_NUMBER = re.compile(
    r"(?<!\d)(?<!\d[ .,/-])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![ .,/-]?\d)", re.ASCII
)
_CITIZEN = re.compile(
    r"\b(?:bsn|burger\s?service\s?nummer|sofi-?\s?nummer|rsin|citizen service number)\b", re.IGNORECASE
)
_OTHER = re.compile(
    r"(?:nummer|number|\bnr|\bno|kenmerk|referentie|reference|code|\bkvk|\biban|\btel|\bid)\b", re.IGNORECASE
)
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_NEAR = 60
"""How many characters before a number are taken to speak of it."""


def without_citizen_numbers(pages: Iterable[Page]) -> tuple[tuple[Page, ...], bool]:
    """The pages with each such number as asterisks, and whether there was one."""
    cleaned: list[Page] = []
    found = False
    for page in pages:
        lines = tuple(_cleaned(page.lines))
        if any(one is not other for one, other in zip(lines, page.lines, strict=True)):
            page, found = replace(page, lines=lines), True
        cleaned.append(page)
    return tuple(cleaned), found


def passes_eleven_test(digits: str) -> bool:
    """Whether nine digits can be a citizen service number (Logisch ontwerp BSN: the eleven-test)."""
    weighed = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return weighed % 11 == 0 and digits.strip("0") != ""


def _cleaned(lines: Iterable[Line]) -> Iterator[Line]:
    above: list[str] = []
    for line in lines:
        before, segments = "", []
        for segment in line.segments:
            segments.append(_without(segment, before, above))
            before += segment.text + "  "
        changed = any(one is not other for one, other in zip(segments, line.segments, strict=True))
        yield Line(line.page, tuple(segments)) if changed else line
        above = [*above[-1:], before]


def _without(segment: Segment, before: str, above: list[str]) -> Segment:
    text = segment.text
    for match in _NUMBER.finditer(text):
        digits = "".join(char for char in match.group() if char.isdigit())
        said = (before + segment.text[: match.start()])[-_NEAR:]
        if passes_eleven_test(digits) and _is_citizen_number(said, above):
            text = text[: match.start()] + "*" * len(match.group()) + text[match.end() :]
    return segment if text == segment.text else _with_text(segment, text)


def _is_citizen_number(said: str, above: list[str]) -> bool:
    citizen, other = _last(_CITIZEN, said), _last(_OTHER, said)
    if citizen >= 0 or other >= 0:
        return citizen >= other
    around = " ".join(above)
    return bool(_CITIZEN.search(around)) or not _OTHER.search(around)


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the pattern's last match ends; -1 without one."""
    return max((match.end() for match in pattern.finditer(text)), default=-1)


def _with_text(segment: Segment, text: str) -> Segment:
    """The segment with a text of the same length, its words with it."""
    words, place = [], 0
    for word in segment.words:
        part = text[place : place + len(word.text)]
        words.append(word if part == word.text else Word(part.replace(" ", "*"), word.box))
        place += len(word.text) + 1
    return Segment(" ".join(word.text for word in words) or text, segment.box, tuple(words))
