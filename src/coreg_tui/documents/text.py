"""The text of a PDF's page with the place of every word, as PDFium sees it.

Boxes are given from the lower left corner of the page as it is read: of what is visible of it, turned as its /Rotate
says, or upright where nearly all of its text stands on its side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double, c_ushort
from dataclasses import dataclass
from itertools import pairwise
from math import pi
from statistics import median
from typing import Any

from coreg_tui.documents.layout import Piece, around, lines_of
from coreg_tui.documents.letters import letters
from coreg_tui.model.fact import Box
from coreg_tui.model.page import Line, Page, Segment, Word

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\s\x00]+")
_LINE_END_HYPHENS = "\x02\ufffe"
"""What PDFium writes for a hyphen at a line's end, before going on with the word on the next line."""
_LONGEST_SPACED = 200
"""Letters of a line that are looked at one by one."""
_MOST_OBJECTS = 100_000
"""Pieces of text and drawing on one page."""
_FARTHEST = 100_000.0
"""Points from the origin beyond which nothing is a place on a page, infinity and no-number included."""
_SLOPE = 0.05
"""Radians by which a word may slope and still stand on a line."""


class TooMuchTextError(Exception):
    """A page holds more characters than allowed."""


def read_page(pdf: Any, index: int, *, at_most: int) -> Page:
    """The page with that number, counted from 0. Raises TooMuchTextError and PdfiumError."""
    from pypdfium2 import raw

    from coreg_tui.documents.forms import filled_in

    page = pdf[index]
    try:
        if raw.FPDFPage_CountObjects(page) > _MOST_OBJECTS:
            raise TooMuchTextError
        raw_words = [*_words(page, at_most), *filled_in(pdf, page)]
        turns = _turns(raw_words, page.get_rotation() // 90)
        frame = _Frame.of(page, turns)
        pieces = [frame.piece(word) for word in raw_words if word.turns == turns]
        lines = [*lines_of(index + 1, pieces), *_askew(index + 1, frame, raw_words, turns)]
        return Page(number=index + 1, width=frame.width, height=frame.height, lines=tuple(lines))
    finally:
        page.close()


@dataclass(frozen=True, slots=True)
class RawWord:
    """A word where the page's own coordinates put it (ISO 32000-2, 8.3.2.3)."""

    text: str
    box: Box
    origin: tuple[float, float]
    """Where its first letter stands on the baseline."""
    turns: int | None
    """Quarter turns clockwise that would make it upright; None: it slopes."""
    row: int
    """Which line of the page's text it belongs to, in the file's order."""


def _words(page: Any, at_most: int) -> Iterator[RawWord]:
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        count = raw.FPDFText_CountChars(text_page)
        if count > at_most:
            raise TooMuchTextError
        text = _text(text_page.raw, count)
        at = _Places(text_page.raw)
        for row, line in enumerate(_LINE.finditer(text)):
            spans = [match.span() for match in _WORD.finditer(text, *line.span())]
            for start, end in _unspaced(text, at, spans):
                for first, last, box in _close_together(text, at, start, end - 1):
                    word, origin = letters("".join(text[first : last + 1].split())), at.origin(first)
                    if word and all(-_FARTHEST < edge < _FARTHEST for edge in (*box, *origin)):
                        yield RawWord(word, box, origin, at.turns(first), row)
    finally:
        text_page.close()


def _text(text_page: Any, count: int) -> str:
    """All characters, one for each that PDFium counts."""
    from pypdfium2 import raw

    if count <= 0:
        return ""
    buffer = (c_ushort * (count + 1))()
    got = raw.FPDFText_GetText(text_page, 0, count, buffer) - 1
    if got == count:
        text = bytes(buffer)[: 2 * got].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
    # PDFium leaves out characters without a meaning, and counts one beyond U+FFFF once
    return "".join(map(_character, (raw.FPDFText_GetUnicode(text_page, place) for place in range(count))))


def _character(code: int) -> str:
    return " " if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


class _Places:
    """Where the characters of a page stand."""

    def __init__(self, text_page: Any) -> None:
        from pypdfium2 import raw

        self._page = text_page
        self._raw = raw
        self._rect = raw.FS_RECTF()
        self._x, self._y = c_double(), c_double()
        self._w, self._z = c_double(), c_double()

    def one(self, index: int) -> Box:
        """The box of one character, from its font's descent to its ascent."""
        rect = self._rect
        if not self._raw.FPDFText_GetLooseCharBox(self._page, index, byref(rect)):
            return (0.0, 0.0, 0.0, 0.0)
        if rect.top - rect.bottom > 1 or rect.right - rect.left > 1:
            return (rect.left, rect.bottom, rect.right, rect.top)
        left, right, bottom, top = self._x, self._w, self._y, self._z  # fonts that state no height
        self._raw.FPDFText_GetCharBox(self._page, index, byref(left), byref(right), byref(bottom), byref(top))
        return (left.value, bottom.value, right.value, top.value)

    def origin(self, index: int) -> tuple[float, float]:
        """Where the character stands on its baseline."""
        self._raw.FPDFText_GetCharOrigin(self._page, index, byref(self._x), byref(self._y))
        return self._x.value, self._y.value

    def turns(self, index: int) -> int | None:
        """Quarter turns clockwise that would make the character upright; None: it slopes."""
        angle = self._raw.FPDFText_GetCharAngle(self._page, index)
        quarters = round(angle / (pi / 2))
        return -quarters % 4 if abs(angle - quarters * pi / 2) <= _SLOPE else None


def _unspaced(text: str, at: _Places, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words of a line; letters that were set apart for show (`D I P L O M A`) as the words that they make."""
    count = sum(end - start for start, end in spans)
    if len(spans) < 3 or count < 5 or count > 3.5 * len(spans) or count > _LONGEST_SPACED:
        return spans
    places = [place for start, end in spans for place in range(start, end)]
    if not all(text[place].isalpha() for place in places):
        return spans
    boxes = [at.one(place) for place in places]
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
        yield first, last, around((start, end))
        return
    before = begin = start
    for index in range(first + 1, last + 1):
        box = at.one(index)
        apart = max(box[0] - before[2], before[0] - box[2], box[1] - before[3], before[1] - box[3])
        if text[index - 1] in _LINE_END_HYPHENS or apart > max(before[3] - before[1], before[2] - before[0]):
            yield first, index - 1, around((begin, before))
            first, begin = index, box
        before = box
    yield first, last, around((begin, before))


def _is_straight(word: str, start: Box, end: Box) -> bool:
    """Whether a word is no longer and no higher than its letters can make it; without its last letter."""
    if "\x02" in word or "\ufffe" in word:
        return False
    size = max(start[3] - start[1], start[2] - start[0], 1.0)
    width = max(start[2], end[2]) - min(start[0], end[0])
    height = max(start[3], end[3]) - min(start[1], end[1])
    return min(width, height) <= 1.4 * size and max(width, height) <= size * (len(word) + 3)


def _turns(words: list[RawWord], shown: int) -> int:
    """How often the page must be turned for its text to stand upright; as it is shown where there is none."""
    letters_by_turns: Counter[int] = Counter()
    for word in words:
        if word.turns is not None:
            letters_by_turns[word.turns] += len(word.text)
    if not letters_by_turns or letters_by_turns[shown] * 2 >= letters_by_turns.total():
        return shown
    return letters_by_turns.most_common(1)[0][0]


@dataclass(frozen=True, slots=True)
class _Frame:
    """The page as it is read."""

    visible: Box
    turns: int

    @classmethod
    def of(cls, page: Any, turns: int) -> _Frame:
        from pypdfium2 import raw

        rect = raw.FS_RECTF()
        if raw.FPDF_GetPageBoundingBox(page, byref(rect)):
            return cls((rect.left, rect.bottom, rect.right, rect.top), turns)
        width, height = page.get_size()
        return cls((0.0, 0.0, width, height), turns)

    @property
    def width(self) -> float:
        left, bottom, right, top = self.visible
        return top - bottom if self.turns % 2 else right - left

    @property
    def height(self) -> float:
        left, bottom, right, top = self.visible
        return right - left if self.turns % 2 else top - bottom

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page's own coordinates is seen."""
        left, bottom, right, top = self.visible
        match self.turns:
            case 0:
                return x - left, y - bottom
            case 1:
                return y - bottom, right - x
            case 2:
                return right - x, top - y
            case _:
                return top - y, x - left

    def box(self, box: Box) -> Box:
        """Where a box of the page's own coordinates is seen."""
        (x0, y0), (x1, y1) = self.at(box[0], box[1]), self.at(box[2], box[3])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def piece(self, word: RawWord) -> Piece:
        """The word as it is seen."""
        return Piece(word.text, self.box(word.box), self.at(*word.origin)[1])


def _askew(page: int, frame: _Frame, words: list[RawWord], turns: int) -> Iterator[Line]:
    """Text across the page's own (a watermark, a note in the margin), each line in the file's order."""
    rows: dict[int, list[Word]] = {}
    for word in words:
        if word.turns != turns:
            rows.setdefault(word.row, []).append(Word(word.text, frame.box(word.box)))
    for row in rows.values():
        text = " ".join(word.text for word in row)
        yield Line(page, (Segment(text, around(word.box for word in row), tuple(row)),))
