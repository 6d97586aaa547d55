"""The words of a PDF's page with their places, as PDFium finds them: in the page's own coordinates, seen or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from ctypes import c_ushort
from itertools import pairwise, repeat
from math import pi
from statistics import median
from typing import NamedTuple

from coreg_tui.documents.letters import letters
from coreg_tui.documents.pdfium import Pdfium, loose_boxes, origins, tight_boxes
from coreg_tui.model.fact import Box

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\s\x00]+")
_LINE_END_HYPHENS = "\x02\ufffe"
"""What PDFium writes for a hyphen at a line's end, before going on with the word on the next line."""
_LONGEST_SPACED = 200
"""Letters of a line that are looked at one by one."""
_FARTHEST = 100_000.0
"""Points from the origin beyond which nothing is a place on a page, infinity and no-number included."""
_SLOPE = 0.05
"""Radians by which a word may slope and still stand on a line."""
_TWICE = 0.25
"""How far a word may stand from its like, in heights of its letters, and be the same one printed twice to look bold."""
_GARBLED = re.compile("[\x00\x01\x03-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uefff\uf100-\uf8ff\ufffd]")
"""Characters that no text has: a font that does not say which letters it shows. U+F0xx are the signs of Symbol."""
_SAMPLE = 16
_LEAST = 4
"""How many words are asked whether their font says which letters it shows, at most and at least."""
_LETTERS = 0.7
"""How much of a text is letters and digits at least."""


class TooMuchTextError(Exception):
    """A page holds more characters than allowed."""


class RawWord(NamedTuple):
    """A word where the page's own coordinates put it (ISO 32000-2, 8.3.2.3)."""

    text: str
    box: Box
    origin: tuple[float, float]
    """Where its first letter stands on the baseline."""
    turns: int | None
    """Quarter turns clockwise that would make it upright; None: it slopes."""
    row: int
    """Which line of the page's text it belongs to, in the file's order."""
    first: int = -1
    last: int = -1
    """Its first and last character, as PDFium counts them; -1: it stands in a form's field."""


class RawText(NamedTuple):
    """What a page states, seen or not."""

    words: list[RawWord]
    text: str
    """Each character that PDFium counts."""
    garbled: bool
    """Whether most characters mean nothing: the page can only be looked at."""


def raw_text(lib: Pdfium, text_page: int, *, at_most: int) -> RawText:
    """The words of that page. Raises TooMuchTextError."""
    count = lib.FPDFText_CountChars(text_page)
    if count > at_most:
        raise TooMuchTextError
    text = _text(lib, text_page, count)
    spans: list[tuple[int, int]] = []
    rows: list[int] = []
    for row, line in enumerate(_LINE.finditer(text)):
        found = [match.span() for match in _WORD.finditer(text, *line.span())]
        if len(found) > 2:
            found = _unspaced(lib, text_page, text, found)
        spans += found
        rows += [row] * len(found)
    if not spans:
        return RawText([], text, garbled=False)
    starts = [start for start, _ in spans]
    words = _placed(lib, text_page, text, spans, starts, rows)
    return RawText(words, text, garbled=_is_garbled(lib, text_page, text, starts))


def _text(lib: Pdfium, text_page: int, count: int) -> str:
    """All characters, one for each that PDFium counts."""
    if count <= 0:
        return ""
    buffer = (c_ushort * (count + 1))()
    got = lib.FPDFText_GetText(text_page, 0, count, buffer) - 1
    if got == count:
        text = bytes(buffer)[: 2 * got].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
    # PDFium leaves out characters without a meaning, and counts one beyond U+FFFF once
    return "".join(map(_character, map(lib.FPDFText_GetUnicode, repeat(text_page), range(count))))


def _character(code: int) -> str:
    return " " if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


def _placed(
    lib: Pdfium, text_page: int, text: str, spans: list[tuple[int, int]], starts: list[int], rows: list[int]
) -> list[RawWord]:
    first_boxes = loose_boxes(lib, text_page, starts)
    last_boxes = loose_boxes(lib, text_page, [end - 1 for _, end in spans])
    # words of a row whose first letters are equally high stand on one baseline: it is asked once
    anew, row_before, box_before = [], -1, (0.0, 0.0, 0.0, 0.0)
    for start, row, box in zip(starts, rows, first_boxes, strict=True):
        if row != row_before or box[1] != box_before[1] or box[3] != box_before[3]:
            anew.append(start)
            row_before, box_before = row, box
    angles = map(lib.FPDFText_GetCharAngle, repeat(text_page), anew)
    baselines = iter(zip(anew, origins(lib, text_page, anew), angles, strict=True))
    parted = "\x02" in text or "\ufffe" in text
    words: list[RawWord] = []
    make = tuple.__new__
    level = angle = 0.0
    following = next(baselines)
    for (start, end), row, (left, top, _, bottom), (other_left, other_top, right, other_bottom) in zip(
        spans, rows, first_boxes, last_boxes, strict=True
    ):
        if start == following[0]:
            _, (_, level), angle = following
            following = next(baselines, (-1, (0.0, 0.0), 0.0))
        size = top - bottom
        slack = 0.35 * size
        if (
            angle == 0.0
            and size > 1
            and -slack < top - other_top < slack
            and -slack < bottom - other_bottom < slack
            and left <= other_left
            and left <= right <= left + size * (end - start + 2)
            and not (parted and _is_parted(text[start:end]))
            and left > -_FARTHEST
            and right < _FARTHEST
            and bottom > -_FARTHEST
            and top < _FARTHEST
        ):  # nearly all words: whole, upright and on one line
            word = text[start:end]
            if not (word.isascii() and word.isprintable()) or " " in word:
                word = letters("".join(word.split()))
            if word:
                if other_top > top:
                    top = other_top
                if other_bottom < bottom:
                    bottom = other_bottom
                words.append(make(RawWord, (word, (left, bottom, right, top), (left, level), 0, row, start, end - 1)))
            continue
        places = _Places(lib, text_page)
        for first, last, box in _close_together(text, places, start, end - 1):
            word = letters("".join(text[first : last + 1].split()))
            origin = places.origin(first)
            if word and all(-_FARTHEST < edge < _FARTHEST for edge in (*box, *origin)):
                words.append(RawWord(word, box, origin, places.turns(first), row, first, last))
    return words


class _Places:
    """Where single characters of a page stand."""

    def __init__(self, lib: Pdfium, text_page: int) -> None:
        self._lib, self._page = lib, text_page

    def one(self, index: int) -> Box:
        """The box of one character, from its font's descent to its ascent."""
        return self.all([index])[0]

    def all(self, indexes: Sequence[int]) -> list[Box]:
        """The box of each, from its font's descent to its ascent."""
        boxes: list[Box] = []
        for index, (left, top, right, bottom) in zip(indexes, loose_boxes(self._lib, self._page, indexes), strict=True):
            if top - bottom > 1 or right - left > 1:
                boxes.append((left, bottom, right, top))
            else:  # fonts that state no height
                ((left, right, bottom, top),) = tight_boxes(self._lib, self._page, [index])
                boxes.append((left, bottom, right, top))
        return boxes

    def origin(self, index: int) -> tuple[float, float]:
        """Where the character stands on its baseline."""
        return origins(self._lib, self._page, [index])[0]

    def turns(self, index: int) -> int | None:
        """Quarter turns clockwise that would make the character upright; None: it slopes."""
        angle = self._lib.FPDFText_GetCharAngle(self._page, index)
        quarters = round(angle / (pi / 2))
        return -quarters % 4 if abs(angle - quarters * pi / 2) <= _SLOPE else None


def _unspaced(lib: Pdfium, text_page: int, text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words of a line; letters that were set apart for show (`D I P L O M A`) as the words that they make."""
    count = sum(end - start for start, end in spans)
    if count < 5 or count > 3.5 * len(spans) or count > _LONGEST_SPACED:
        return spans
    places = [place for start, end in spans for place in range(start, end)]
    if not all(text[place].isalpha() for place in places):
        return spans
    boxes = _Places(lib, text_page).all(places)
    gaps = [after[0] - before[2] for before, after in pairwise(boxes)]
    within = [gap for gap, one, other in zip(gaps, places, places[1:], strict=False) if other == one + 1]
    usual, size = median(gaps), boxes[0][3] - boxes[0][1]
    if median(within or gaps) < 0.04 * size or not 0.04 * size < usual < size:
        return spans
    words, start = [], places[0]
    for index, gap in enumerate(gaps, start=1):
        if gap > 1.8 * usual:
            words.append((start, places[index - 1] + 1))
            start = places[index]
    return [*words, (start, places[-1] + 1)]


def _close_together(text: str, at: _Places, first: int, last: int) -> Iterator[tuple[int, int, Box]]:
    """The word with its box, parted where it runs on to the next line or jumps to another place."""
    start, end = at.one(first), at.one(last)
    if first == last or _is_straight(text[first:last], start, end):
        yield first, last, _around(start, end)
        return
    before = begin = start
    for index, box in enumerate(at.all(range(first + 1, last + 1)), start=first + 1):
        apart = max(box[0] - before[2], before[0] - box[2], box[1] - before[3], before[1] - box[3])
        if text[index - 1] in _LINE_END_HYPHENS or apart > max(before[3] - before[1], before[2] - before[0]):
            yield first, index - 1, _around(begin, before)
            first, begin = index, box
        before = box
    yield first, last, _around(begin, before)


def _is_straight(word: str, start: Box, end: Box) -> bool:
    """Whether a word is no longer and no higher than its letters can make it; without its last letter."""
    if _is_parted(word + " "):
        return False
    size = max(start[3] - start[1], start[2] - start[0], 1.0)
    width = max(start[2], end[2]) - min(start[0], end[0])
    height = max(start[3], end[3]) - min(start[1], end[1])
    return min(width, height) <= 1.4 * size and max(width, height) <= size * (len(word) + 3)


def _is_parted(word: str) -> bool:
    return "\x02" in word[:-1] or "\ufffe" in word[:-1]


def _around(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def once(words: Sequence[RawWord]) -> list[RawWord]:
    """The words without those that are printed a second time, a hair apart, to look bold."""
    places: dict[str, list[Box]] = {}
    found = []
    for word in words:
        box = word.box
        before = places.get(word.text)
        if before is None:
            places[word.text] = [box]
            found.append(word)
            continue
        left, bottom, right, top = box
        near = _TWICE * (top - bottom)
        if not any(
            abs(left - one[0]) <= near and abs(bottom - one[1]) <= near and abs(right - one[2]) <= near
            for one in before
        ):
            found.append(word)
        before.append(box)
    return found


def _is_garbled(lib: Pdfium, text_page: int, text: str, starts: list[int]) -> bool:
    """Whether most characters are none: the page's fonts do not say which letters they show."""
    if _GARBLED.search(text):
        whole = sum(not char.isspace() for char in text)
        if 2 * len(_GARBLED.findall(text)) > whole:
            return True
    sample = starts[:: max(1, len(starts) // _SAMPLE)]
    if len(sample) < _LEAST or 2 * sum(map(lib.FPDFText_HasUnicodeMapError, repeat(text_page), sample)) <= len(sample):
        return False
    # without a table the codes are taken for letters: often they are, but not where most of them make signs
    printed = [char for char in text if not char.isspace()]
    return sum(map(str.isalnum, printed)) < _LETTERS * len(printed)
