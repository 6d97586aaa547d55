"""Reading order: where text stands in columns, the left column is read to its end before the right one.

A table has columns too, but its rows belong together: it is left as it is. What tells them apart is that the lines of
two columns of text seldom stand at one height, or that both sides are running text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coreg_tui.model.page import Segment

_LEAST_ROWS = 4
"""How many lines a side has at least to be a column."""
_GUTTER = 6.0
"""How wide the blank between two columns is at least, in points."""
_LEVEL = 2.5
"""How far the middles of two cells of one row may lie apart, in points."""
_CLOSE = 0.4
"""How much room there is at most between two lines of one cell, in heights of a line."""
_DEEPEST = 6
"""How often columns are looked for within columns."""
_MOST_ROWS = 400
"""A page of more lines is no paper of people; its lines are left from top to bottom."""
_PROSE = 4.5
"""How many words a line of running text has at least, on average."""

Row = tuple[Segment, ...]


def in_reading_order(rows: Sequence[Row], depth: int = 0) -> list[Row]:
    """The rows, from top to bottom, with those of columns parted and put one column after the other."""
    if depth == _DEEPEST or len(rows) > _MOST_ROWS:
        return list(rows)
    best = max(_bands(rows), key=lambda band: band.end - band.start, default=None)
    if best is None:
        return list(rows)
    inside = rows[best.start : best.end]
    left = [row for row in (_side(row, best.gutter, right=False) for row in inside) if row]
    right = [row for row in (_side(row, best.gutter, right=True) for row in inside) if row]
    return [
        *in_reading_order(rows[: best.start], depth + 1),
        *in_reading_order(left, depth + 1),
        *in_reading_order(right, depth + 1),
        *in_reading_order(rows[best.end :], depth + 1),
    ]


@dataclass(frozen=True, slots=True)
class _Band:
    start: int
    end: int
    """Not included."""
    gutter: float


def _side(row: Row, gutter: float, *, right: bool) -> Row:
    return tuple(segment for segment in row if (segment.box[0] >= gutter) is right)


def _bands(rows: Sequence[Row]) -> list[_Band]:
    """Stretches of rows that stand in two columns."""
    if len(rows) < _LEAST_ROWS + 1:
        return []
    bands = []
    for gutter in _gutters(rows):
        start = 0
        for index in range(len(rows) + 1):
            if index == len(rows) or _crosses(rows[index], gutter):
                if index - start > _LEAST_ROWS and (band := _trimmed(rows, start, index, gutter)):
                    bands.append(band)
                start = index + 1
    return bands


def _gutters(rows: Sequence[Row]) -> list[float]:
    """Where a right column may begin: a left edge that several rows share, but not the page's own."""
    edges = sorted(segment.box[0] for row in rows for segment in row)
    found: list[float] = []
    for place in range(len(edges) - _LEAST_ROWS + 1):
        edge = edges[place]
        shared = edges[place + _LEAST_ROWS - 1] - edge < 2
        if shared and edge > edges[0] + 40 and (not found or edge - found[-1] > 5):
            found.append(edge - 0.5)
    return found[:12]


def _crosses(row: Row, gutter: float) -> bool:
    return any(segment.box[0] < gutter and segment.box[2] > gutter - _GUTTER for segment in row)


def _trimmed(rows: Sequence[Row], start: int, end: int, gutter: float) -> _Band | None:
    """The stretch from where the first column begins to where the last one ends, if columns they are."""
    left = {index for index in range(start, end) if _side(rows[index], gutter, right=False)}
    right = {index for index in range(start, end) if _side(rows[index], gutter, right=True)}
    if min(len(left), len(right)) < _LEAST_ROWS or min(left) > max(right) or min(right) > max(left):
        return None
    band = _Band(min(left | right), max(left | right) + 1, gutter)
    shared = left & right
    order = [index in left for index in sorted(left ^ right)]
    turns = sum(one is not other for one, other in pairwise(order))
    if len(shared) < 0.5 * min(len(left), len(right)) and turns >= _LEAST_ROWS:
        return None if _is_centred(rows, left, right, gutter) else band
    running = min(_words_a_row(rows, side, gutter, right=side is right) for side in (left, right)) >= _PROSE
    return band if running else None


def _is_centred(rows: Sequence[Row], left: set[int], right: set[int], gutter: float) -> bool:
    """Whether the two sides are cells of a table that stand in the middle of their rows."""
    cells, others = _middles(rows, left, gutter, right=False), _middles(rows, right, gutter, right=True)
    level = sum(any(abs(cell - other) < _LEVEL for other in others) for cell in cells)
    return level >= 0.7 * len(cells)


def _middles(rows: Sequence[Row], side: set[int], gutter: float, *, right: bool) -> list[float]:
    """Half-way up each group of lines that stand close together."""
    groups: list[tuple[float, float]] = []
    for index in sorted(side):
        found = _side(rows[index], gutter, right=right)
        bottom, top = min(one.box[1] for one in found), max(one.box[3] for one in found)
        if groups and groups[-1][0] - top < _CLOSE * (top - bottom):
            groups[-1] = (min(bottom, groups[-1][0]), groups[-1][1])
        else:
            groups.append((bottom, top))
    return [(bottom + top) / 2 for bottom, top in groups]


def _words_a_row(rows: Sequence[Row], side: set[int], gutter: float, *, right: bool) -> float:
    found = [segment for index in side for segment in _side(rows[index], gutter, right=right)]
    return sum(len(segment.words) for segment in found) / len(side)
