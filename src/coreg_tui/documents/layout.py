"""From words with places to lines: words of one height make a line, wide gaps part it into segments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Piece:
    """A word as a page holds it, before it has its line."""

    text: str
    box: Box
    baseline: float
    height: float = field(init=False)
    """Of its font, ascent to descent, in points."""
    middle: float = field(init=False)
    """Half-way between its top and bottom."""

    def __post_init__(self) -> None:
        _, bottom, _, top = self.box
        self.height, self.middle = top - bottom, (top + bottom) / 2


def lines_of(page: int, pieces: Iterable[Piece]) -> list[Line]:
    """The lines that the words make in reading order, each from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: (-one.baseline, one.box[0])):
        row = _row_for(piece, rows)
        if row is None:
            rows.append([piece])
        else:
            row.append(piece)
    return [Line(page, row) for row in in_reading_order([tuple(_segments(row)) for row in rows])]


def _row_for(piece: Piece, rows: Sequence[list[Piece]]) -> list[Piece] | None:
    """The row whose first word stands at the same height."""
    best, least = None, float("inf")
    for row in rows[-_OPEN:]:
        first = row[0]
        smaller = min(piece.height, first.height)
        apart = abs(piece.baseline - first.baseline)
        if apart < least and (
            apart <= _SAME_BASELINE * smaller or abs(piece.middle - first.middle) <= _SAME_MIDDLE * smaller
        ):
            best, least = row, apart
    return best


def _segments(row: list[Piece]) -> Iterable[Segment]:
    row.sort(key=lambda one: one.box[0])
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(row)]
    wide = _wide_gap(row, gaps)
    start = 0
    for index, gap in enumerate(gaps, start=1):
        if gap > wide:
            yield _segment(row[start:index])
            start = index
    yield _segment(row[start:])


def _wide_gap(row: Sequence[Piece], gaps: Sequence[float]) -> float:
    """From which width on a gap parts the line; more than the usual where the whole line is stretched."""
    wide = _WIDE * median(piece.height for piece in row)
    if len(gaps) >= 4 and max(gaps) <= min(_STRETCHED * median(gaps), _WIDEST * wide):
        return max(wide, max(gaps))
    return wide


def _segment(pieces: Sequence[Piece]) -> Segment:
    words: list[Word] = []
    for piece in pieces:
        touching = words and piece.box[0] - words[-1].box[2] < _TOUCHING * piece.height
        if touching:
            words[-1] = Word(words[-1].text + piece.text, around((words[-1].box, piece.box)))
        else:
            words.append(Word(piece.text, piece.box))
    return Segment(" ".join(word.text for word in words), around(word.box for word in words), tuple(words))


def around(boxes: Iterable[Box]) -> Box:
    """The box around all of them."""
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)
