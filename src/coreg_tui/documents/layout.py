"""From words with places to lines: words of one height make a line, wide gaps part it into segments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from coreg_tui.documents.columns import in_reading_order
from coreg_tui.model.fact import Box
from coreg_tui.model.page import Line, Segment, Word

_SAME_BASELINE = 0.3
"""How far two baselines of one line may lie apart, in heights of the smaller word."""
_SAME_MIDDLE = 0.2
"""The same for the middles of two words, as where a table centres them."""
_OPEN = 6
"""How many rows, the lowest, a word may still join."""
_WIDE = 1.0
"""How wide a gap is, in heights of its words, that parts a line into segments."""
_TOUCHING = 0.05
"""How narrow a gap is that parts no words."""
_STRETCHED = 1.6
"""How much wider than its usual gap a justified line's widest may be."""
_WIDEST = 2.0
"""And how much wider than a gap that parts other lines."""
_EVEN, _EVEN_WIDEST = 0.1, 2.2
"""By which part of the widest a justified line's gaps may differ in a column, and how wide they are at most."""
_DESCENDING = frozenset("gjpqyçßŋ,;()[]{}Q")
_LOW = frozenset("acemnorsuvwxzgpqyæœøçı")
"""Letters that are no higher than an x."""
_ABOVE, _LOW_LETTERS, _BELOW = 0.72, 0.52, 0.21
"""Of a font's height: what is printed above the baseline of high and of low letters, and below it."""
_MIDDLE = 0.29
"""How far the middle of a font's height stands above its baseline."""


class Piece:
    """A word as a page holds it, before it has its line."""

    __slots__ = ("baseline", "box", "confidence", "height", "middle", "text")

    def __init__(self, text: str, box: Box, baseline: float) -> None:
        self.text = text
        self.box = box
        self.baseline = baseline
        self.height = box[3] - box[1]
        """Of its font, ascent to descent, in points."""
        self.middle = (box[1] + box[3]) / 2
        """Half-way between its top and bottom."""
        self.confidence: int | None = None


def recognised_pieces(words: Sequence[Word]) -> list[Piece]:
    """Words whose boxes go around what is printed of them only: their fonts' heights follow from their letters."""
    pieces, signs = [], []
    for word in words:
        piece = Piece(word.text, word.box, word.box[1])
        piece.confidence = word.confidence
        pieces.append(piece)
        if not any(letter.isalnum() for letter in word.text):
            signs.append(piece)
            continue
        above = any(letter.isalnum() and letter not in _LOW for letter in word.text)
        below = any(letter in _DESCENDING for letter in word.text)
        parts = (_ABOVE if above else _LOW_LETTERS) + (_BELOW if below else 0.0)
        if below:
            piece.baseline += piece.height * _BELOW / parts
        piece.height /= parts
        piece.middle = piece.baseline + _MIDDLE * piece.height
    unlike = set(map(id, signs))
    usual = median([piece.height for piece in pieces if id(piece) not in unlike] or [12.0])
    for piece in signs:  # a dash says nothing of its font
        piece.baseline = piece.box[1] if piece.text[0] in "._…" else piece.middle - _MIDDLE * usual
        piece.height, piece.middle = usual, piece.baseline + _MIDDLE * usual
    return pieces


def lines_of(page: int, pieces: Iterable[Piece]) -> list[Line]:
    """The lines that the words make in reading order, each from left to right."""
    rows: list[list[Piece]] = []
    last: list[Piece] = []
    level = None
    for piece in sorted(pieces, key=_from_the_top):
        if piece.baseline == level:
            last.append(piece)
            continue
        row = _row_for(piece, rows)
        if row is None:
            last = [piece]
            level = piece.baseline
            rows.append(last)
        else:
            row.append(piece)
    return [Line(page, row) for row in in_reading_order([_segments(row) for row in rows])]


def _from_the_top(piece: Piece) -> tuple[float, float]:
    return -piece.baseline, piece.box[0]


def _row_for(piece: Piece, rows: Sequence[list[Piece]]) -> list[Piece] | None:
    """The row whose first word stands at the same height."""
    baseline, middle, height = piece.baseline, piece.middle, piece.height
    best, least = None, float("inf")
    for row in rows[-_OPEN:]:
        first = row[0]
        smaller = first.height if first.height < height else height
        apart = first.baseline - baseline  # they come from the top down
        if apart < least and (
            apart <= _SAME_BASELINE * smaller or abs(middle - first.middle) <= _SAME_MIDDLE * smaller
        ):
            best, least = row, apart
    return best


def _segments(row: list[Piece]) -> tuple[Segment, ...]:
    if len(row) == 1:
        return (_segment(row),)
    row.sort(key=_from_the_left)
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(row)]
    widest = max(gaps)
    if widest <= _WIDE * min([piece.height for piece in row]):  # spares most lines the median
        return (_segment(row),)
    wide = _wide_gap(row, gaps)
    if widest <= wide:
        return (_segment(row),)
    found, start = [], 0
    justified = _justified(row, gaps, wide)
    for index, gap in enumerate(gaps, start=1):
        if gap > wide and index not in justified:
            found.append(_segment(row[start:index]))
            start = index
    found.append(_segment(row[start:]))
    return tuple(found)


def _from_the_left(piece: Piece) -> float:
    return piece.box[0]


def _wide_gap(row: Sequence[Piece], gaps: Sequence[float]) -> float:
    """From which width on a gap parts the line; more than the usual where the whole line is stretched."""
    heights = [piece.height for piece in row]
    wide = _WIDE * (heights[0] if heights.count(heights[0]) == len(heights) else median(heights))
    if len(gaps) >= 4 and max(gaps) <= min(_STRETCHED * median(gaps), _WIDEST * wide):
        return max(wide, max(gaps))
    return wide


def _justified(row: Sequence[Piece], gaps: Sequence[float], wide: float) -> set[int]:
    """The words before which a gap is wide only because a line of running text, in its column, is stretched.

    Three such gaps or more follow each other, all as wide, between words of letters: columns of a table seldom lie so.
    """
    found: set[int] = set()
    run: list[int] = []
    for index, gap in enumerate([*gaps, 0.0], start=1):
        if run:
            others = [gaps[one - 1] for one in run]
            if wide < gap <= _EVEN_WIDEST * wide and max(gap, *others) * (1 - _EVEN) <= min(gap, *others):
                run.append(index)
                continue
            worded = sum(piece.text[:1].isalpha() for piece in row[run[0] - 1 : run[-1] + 1])
            if len(run) > 2 and 2 * worded > len(run) + 1:
                found.update(run)
        run = [index] if wide < gap <= _EVEN_WIDEST * wide else []
    return found


def _segment(pieces: Sequence[Piece]) -> Segment:
    first = pieces[0]
    words = [Word(first.text, first.box, first.confidence)]
    left, bottom, right, top = first.box
    end = right
    for piece in pieces[1:]:
        box = piece.box
        if box[0] - end < _TOUCHING * piece.height:
            before = words[-1]
            surely = None if before.confidence is None else min(before.confidence, piece.confidence or 0)
            words[-1] = Word(before.text + piece.text, around((before.box, box)), surely)
            end = words[-1].box[2]
        else:
            words.append(Word(piece.text, box, piece.confidence))
            end = box[2]
        if box[1] < bottom:
            bottom = box[1]
        if box[2] > right:
            right = box[2]
        if box[3] > top:
            top = box[3]
    text = words[0].text if len(words) == 1 else " ".join([word.text for word in words])
    return Segment(text, (left, bottom, right, top), tuple(words))


def around(boxes: Iterable[Box]) -> Box:
    """The box around all of them."""
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)
