"""Papers made of plain lines, and what is read off them."""

from __future__ import annotations

from coreg_tui.api import Line, Page, Segment, Sheets
from coreg_vog.reading import read_vog
from coreg_vog.statement import read_statement


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns, an empty line is a blank one."""
    return Sheets(tuple(page(number, text) for number, text in enumerate(texts, start=1)))


def page(number: int, text: str) -> Page:
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 14 * row
        cells = [(at, cell.strip()) for at, cell in enumerate(printed.split("|"))]
        boxed = [(cell, 50.0 + 180 * at) for at, cell in cells if cell]
        segments = tuple(Segment(cell, (left, top - 12, left + 5 * len(cell), top)) for cell, left in boxed)
        if segments:
            lines.append(Line(number, segments))
    return Page(number, 595, 842, tuple(lines))


def vog(*texts: str) -> dict[str, object]:
    (reading,) = read_vog(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def statement(*texts: str) -> dict[str, object]:
    (reading,) = read_statement(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}
