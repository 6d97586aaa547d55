"""Supervision statements made of plain lines, and what is read off them."""

from __future__ import annotations

from coreg_supervision.reading import read_statement
from coreg_tui.api import Line, Page, Segment, Sheets


def paper(text: str) -> Sheets:
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
        lines.append(Line(1, tuple(segments)))
    return Sheets((Page(1, 595, 842, tuple(line for line in lines if line.segments)),))


def read(text: str) -> dict[str, object]:
    (reading,) = read_statement(paper(text))
    return {name: found.value for name, found in reading.facts.items()}
