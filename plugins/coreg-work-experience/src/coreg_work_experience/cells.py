"""Rows of a table whose cells run over several lines, each made one line again with a segment for each cell.

Where a program centres what stands in a cell, the lines of one row lie between each other or begin with the longest
cell: read line by line, the pieces of a date or a name would end up in different places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from coreg_tui.api import Line, Page, Segment, Sheets, unhyphenated

_CLOSE = 0.3
"""How wide the gap between two lines of one cell is at most, in heights."""
_LEFT = 3.0
"""Points by which two lines of one cell may stand out of line."""
_DATE_BROKEN_OFF = re.compile(r"\d[-/]$")


def with_whole_cells(sheets: Sheets) -> Sheets:
    """The same pages, such rows joined; all else is left as it is."""
    return Sheets(tuple(_joined(page) for page in sheets.pages), raw=sheets.raw)


def _joined(page: Page) -> Page:
    lines: list[Line] = []
    for band in _bands(page.lines):
        row = _row(band)
        lines.extend(band if row is None else [row])
    return replace(page, lines=tuple(lines))


def _bands(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that follow each other without a gap."""
    band: list[Line] = []
    for line in lines:
        if band:
            above = band[-1].box
            gap = (above[1] - line.box[3]) / max(1.0, line.box[3] - line.box[1])
            if not -1 < gap < _CLOSE:
                yield band
                band = []
        band.append(line)
    if band:
        yield band


@dataclass(slots=True)
class _Cell:
    pieces: list[Segment] = field(default_factory=list)

    @property
    def left(self) -> float:
        return min(piece.box[0] for piece in self.pieces)

    @property
    def right(self) -> float:
        return max(piece.box[2] for piece in self.pieces)

    def holds(self, segment: Segment) -> bool:
        """Whether the segment goes on with this cell: at its left edge or its middle."""
        last = self.pieces[-1]
        middles = abs(sum(last.box[::2]) - sum(segment.box[::2])) / 2
        return abs(last.box[0] - segment.box[0]) < _LEFT or middles < _LEFT

    def whole(self) -> Segment:
        text = ""
        for piece in self.pieces:
            broken = _DATE_BROKEN_OFF.search(text) is not None and piece.text[:1].isdigit()
            text = f"{text}{piece.text}" if broken or not text else "\n".join((text, piece.text))
        boxes = [piece.box for piece in self.pieces]
        low, high = min(box[1] for box in boxes), max(box[3] for box in boxes)
        words = tuple(word for piece in self.pieces for word in piece.words)
        return Segment(" ".join(unhyphenated(text.split("\n"))), (self.left, low, self.right, high), words)


def _row(band: Sequence[Line]) -> Line | None:
    """The lines as one row of a table; None where they are no such row."""
    if len(band) < 2 or not (_interleaved(band) or _begins_inside(band)):
        return None
    cells: list[_Cell] = []
    for line in band:
        for segment in line.segments:
            cell = next((one for one in cells if one.holds(segment)), None)
            if cell is None:
                cell = _Cell()
                cells.append(cell)
            cell.pieces.append(segment)
    cells.sort(key=lambda cell: cell.left)
    apart = all(one.right < other.left for one, other in pairwise(cells))
    return Line(band[0].page, tuple(cell.whole() for cell in cells)) if len(cells) > 1 and apart else None


def _interleaved(band: Sequence[Line]) -> bool:
    """Whether lines lie beside each other in part."""
    return any((line.box[3] - above.box[1]) > 0.2 * (line.box[3] - line.box[1]) for above, line in pairwise(band))


def _begins_inside(band: Sequence[Line]) -> bool:
    """Whether the first line has nothing in the leftmost column of a later one."""
    left = min(line.box[0] for line in band)
    return band[0].box[0] > left + 20
