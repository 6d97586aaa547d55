"""A trainee's papers made of plain lines, and what is read off them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coreg_tui.api import Line, Page, Reading, Segment, Sheets


def paper(text: str) -> Sheets:
    """A page with these lines; a bar parts columns, a `#` makes letters large."""
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 26 * row
        height = 24 if printed.strip().startswith("#") else 12
        cells = enumerate(cell.strip(" #") for cell in printed.split("|"))
        segments = [
            Segment(cell, (50.0 + 180 * at, top - height, 50.0 + 180 * at + 5 * len(cell), top))
            for at, cell in cells
            if cell
        ]
        lines.append(Line(1, tuple(segments)))
    return Sheets((Page(1, 595, 842, tuple(line for line in lines if line.segments)),))


def read(reader: Callable[[Sheets], Iterable[Reading]], text: str) -> dict[str, object]:
    """The values of all facts that the reader finds on a page with these lines."""
    (reading,) = reader(paper(text))
    return {name: found.value for name, found in reading.facts.items()}
