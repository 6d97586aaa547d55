"""Boxes to tick in a picture: Tesseract takes them for letters or for nothing, so they are found by their shape.

A box is four straight sides of one length, as high as a letter or twice that; it is ticked where something is drawn in
it. They are looked for only where they mean something: before a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coreg_tui.documents.scans.picture import Picture
from coreg_tui.model.fact import Box
from coreg_tui.model.page import Word

EMPTY, TICKED = "☐", "☒"
_SURE = 95
"""Confidence of a box: what is drawn in it is plain, or it is left out."""
_DARK = 150
"""From which grey on a pixel is paper."""
_BLACK = bytes(1 if grey < _DARK else 0 for grey in range(256))
_RUN = re.compile(rb"\x01+(?:\x00{1,2}\x01+)*")
_SMALLEST, _LARGEST = 6.0, 16.0
"""Points of a box's side."""
_SQUARE = 0.2
"""How much its sides differ at most, in sides."""
_SIDE = 0.9
"""How much of its upper and lower side is seen at least."""
_NOTHING, _SOMETHING = 0.04, 0.10
"""Up to which share of its inside is dark in an empty box, and from which on in one that is ticked."""
_BEFORE = 1.9
"""How far before a word its box begins, in heights of a line."""
_APART = 0.5
"""How wide the gap is before a word that has a box, in heights of a line; less where letters were seen in the box."""
_READ, _SHARED = 75, 0.2
"""Confidence from which on a word is no box, and which share of the box may still lie in it."""
_INITIAL = re.compile(r"[^\W\d_]\.")
_ANSWERS = ("ja", "nee", "yes", "no")


def with_boxes(words: Sequence[Word], picture: Picture) -> tuple[Word, ...]:
    """The words with a sign for each box before one of them, ☐ or ☒, in place of what Tesseract took it for."""
    if not words or len(picture.grey) != picture.width * picture.height:
        return tuple(words)
    found: list[tuple[Box, str]] = []
    for region in _regions(words, picture):
        for box, sign in _boxes_in(region, picture):
            if not any(_overlap(box, other) > 0 for other, _ in found) and not _is_letter(box, words):
                found.append((box, sign))
                break
    if not found:
        return tuple(words)
    kept = [word for word in (_without(word, found) for word in words) if word is not None]
    return (*kept, *(Word(sign, box, _SURE) for box, sign in found))


@dataclass(frozen=True, slots=True)
class _Region:
    """Pixels among which a box is sought, y counting down; right and bottom not included."""

    left: int
    top: int
    right: int
    bottom: int


def _regions(words: Sequence[Word], picture: Picture) -> Iterator[_Region]:
    """Before each word that begins a line or follows a gap, and where a word may be a box itself."""
    scale = picture.dpi / 72
    for before, word in pairwise((None, *words)):
        assert word is not None
        left, bottom, right, top = word.box
        high = min(max(top - bottom, 6.0), 14.0)
        if before is not None and _near(before, word, high) and not _odd(word.text) and not _odd(before.text):
            continue
        middle = (bottom + top) / 2
        yield _Region(
            max(0, round((left - _BEFORE * high) * scale)),
            max(0, round(picture.height - (middle + _LARGEST) * scale)),
            min(picture.width, round((left + (min(_LARGEST + 2, right - left + 4) if _odd(word.text) else 0)) * scale)),
            min(picture.height, round(picture.height - (middle - _LARGEST) * scale)),
        )


def _near(before: Word, word: Word, high: float) -> bool:
    """Whether the word follows the other one as words of a sentence do."""
    gap = word.box[0] - before.box[2]
    return 0 <= gap <= _APART * high and before.box[1] < word.box[3] and word.box[1] < before.box[3]


def _odd(text: str) -> bool:
    """Whether the text may be a box that Tesseract took for letters."""
    return _INITIAL.match(text) is None and (
        len(text) < 4 or text.casefold().endswith(_ANSWERS) or not text[0].isalnum()
    )


def _is_letter(box: Box, words: Sequence[Word]) -> bool:
    """Whether the box is part of a word that was read surely: letters have straight sides too."""
    area = (box[2] - box[0]) * (box[3] - box[1])
    return any(
        (word.confidence or 0) >= _READ
        and (len(word.text) > 2 or _INITIAL.match(word.text) or (word.text.isalpha() and len(word.text) == 2))
        and not word.text.casefold().endswith(_ANSWERS)
        and _overlap(word.box, box) > _SHARED * area
        for word in words
    )


def _boxes_in(region: _Region, picture: Picture) -> Iterator[tuple[Box, str]]:
    """The boxes in the region from the left, each with the sign for it."""
    wide, high = region.right - region.left, region.bottom - region.top
    smallest, largest = _SMALLEST * picture.dpi / 72, _LARGEST * picture.dpi / 72
    if wide < smallest or high < smallest:
        return
    starts = range(region.top * picture.width, region.bottom * picture.width, picture.width)
    rows = [picture.grey[at + region.left : at + region.right].translate(_BLACK) for at in starts]
    pixels = b"".join(rows)
    runs: list[tuple[int, int, int]] = []
    for x in range(wide):
        for run in _RUN.finditer(pixels[x::wide]):
            if smallest <= run.end() - run.start() <= largest:
                runs.append((x, run.start(), run.end()))
    for left, top, bottom in runs:
        side = bottom - top
        for right, other_top, other_bottom in runs:
            slack = max(3, round(_SQUARE * side / 2))
            if (
                abs(right - left - side) > _SQUARE * side
                or max(abs(other_top - top), abs(other_bottom - bottom)) > slack
            ):
                continue
            if _level(rows, left, right, top, slack) and _level(rows, left, right, bottom - 1, slack):
                sign = _sign(rows, left, top, right, bottom)
                if sign is not None:
                    x, y = region.left, region.top
                    yield picture.straight(x + left, y + top, x + right + 1, y + bottom), sign


def _level(rows: Sequence[bytes], left: int, right: int, y: int, slack: int) -> bool:
    """Whether there is a side from left to right near that row."""
    return any(
        sum(rows[at][left : right + 1]) >= _SIDE * (right + 1 - left)
        for at in range(max(0, y - slack), min(len(rows), y + slack + 1))
    )


def _sign(rows: Sequence[bytes], left: int, top: int, right: int, bottom: int) -> str | None:
    """What stands in the box; None where that is not plain."""
    margin = max(3, round(0.22 * (bottom - top)))
    inside = [row[left + margin : right + 1 - margin] for row in rows[top + margin : bottom - margin]]
    area = sum(map(len, inside))
    if area == 0:
        return None
    dark = sum(map(sum, inside)) / area
    if dark <= _NOTHING:
        return EMPTY
    return TICKED if _SOMETHING <= dark <= 0.95 else None


def _overlap(one: Box, other: Box) -> float:
    """Square points that two boxes share."""
    wide, high = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _without(word: Word, boxes: Sequence[tuple[Box, str]]) -> Word | None:
    """The word without what was a box of it; None where nothing is left."""
    for box, _ in boxes:
        own = (word.box[2] - word.box[0]) * (word.box[3] - word.box[1])
        shared = _overlap(word.box, box)
        if shared <= 0.15 * own:
            continue
        answer = next((one for one in _ANSWERS if word.text.casefold().endswith(one)), None)
        if answer is not None and word.box[2] > box[2] + 2:
            return Word(word.text[-len(answer) :], (box[2] + 1, *word.box[1:]), word.confidence)
        if shared > 0.5 * own or len(word.text) < 4:
            return None
    return word
