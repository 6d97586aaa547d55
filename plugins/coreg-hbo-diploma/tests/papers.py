"""Diplomas and certificates made of plain lines, and what is read off them."""

from __future__ import annotations

from coreg_hbo_diploma.evc import read_evc
from coreg_hbo_diploma.reading import read_diploma
from coreg_tui.api import Line, Page, Segment, Sheets


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns."""
    return Sheets(tuple(page(number, text) for number, text in enumerate(texts, start=1)))


def page(number: int, text: str) -> Page:
    """One such page."""
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 16 * row
        cells = [(at, cell.strip()) for at, cell in enumerate(printed.split("|"))]
        boxed = [(cell, 50.0 + 180 * at) for at, cell in cells if cell]
        segments = tuple(Segment(cell, (left, top - 12, left + 5 * len(cell), top)) for cell, left in boxed)
        if segments:
            lines.append(Line(number, segments))
    return Page(number, 595, 842, tuple(lines))


def diploma(*texts: str) -> dict[str, object]:
    """The values of all facts read off a diploma of these pages."""
    (reading,) = read_diploma(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def evc(*texts: str) -> dict[str, object]:
    """The values of all facts read off a certificate of experience of these pages."""
    (reading,) = read_evc(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}
