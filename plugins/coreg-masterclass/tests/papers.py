"""Papers of the basic training made of plain lines, and what is read off them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coreg_tui.api import Line, Page, Reading, Segment, Sheets


def page(number: int, text: str) -> Page:
    """A page with these lines; a bar parts columns."""
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 16 * row
        cells = enumerate(cell.strip() for cell in printed.split("|"))
        segments = [
            Segment(cell, (50.0 + 180 * at, top - 12, 50.0 + 180 * at + 5 * len(cell), top))
            for at, cell in cells
            if cell
        ]
        lines.append(Line(number, tuple(segments)))
    return Page(number, 595, 842, tuple(line for line in lines if line.segments))


def read(reader: Callable[[Sheets], Iterable[Reading]], text: str) -> dict[str, object]:
    (reading,) = reader(Sheets((page(1, text),)))
    return {name: found.value for name, found in reading.facts.items()}
