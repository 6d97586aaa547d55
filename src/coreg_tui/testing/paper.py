"""A sample's text as a file: a PDF as a program for letters makes it, or the table itself."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

from coreg_tui.model.page import Line, Page, Segment, Sheets

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PAGE_BREAK = "---"
_SIZE, _STEP = 10.0, 14.0
_LEFT, _TOP = 50.0, 790.0
_BETWEEN = 24.0
"""Points between two columns: more than the gap within a sentence."""
_WIDTH, _HEIGHT = 595.0, 842.0
_BOXES = str.maketrans({"☐": "[ ]", "□": "[ ]", "☒": "[x]", "☑": "[x]", "✓": "x", "✔": "x"})
"""Signs that the standard fonts of a PDF lack."""


class UnwritableError(ValueError):
    """A text that the standard fonts of a PDF cannot write."""


def table_of(text: str) -> list[list[tuple[str, ...]]]:
    """The text by page, line and column; an empty line has no columns."""
    pages: list[list[tuple[str, ...]]] = [[]]
    for line in text.strip("\n").splitlines():
        if line.strip() == PAGE_BREAK:
            pages.append([])
        else:
            pages[-1].append(tuple(cell.strip() for cell in line.split("|")) if line.strip() else ())
    return pages


@lru_cache(maxsize=512)
def pdf_of(text: str) -> bytes:
    """The text as a PDF of text that is seen, in a standard font; a page is as wide and as high as its text needs.

    Raises UnwritableError for signs that such a font lacks.
    """
    from reportlab.pdfgen.canvas import Canvas  # 65 ms: paid where a paper is made

    try:
        text.translate(_BOXES).encode("cp1252")
    except UnicodeEncodeError as error:
        sign = error.object[error.start]
        raise UnwritableError(f"the sign {sign!r} (U+{ord(sign):04X}) is not in the standard fonts of a PDF") from None
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True, pageCompression=0)
    for lines in table_of(text.translate(_BOXES)):
        _draw(canvas, lines)
    canvas.save()
    return buffer.getvalue()


@lru_cache(maxsize=1024)
def pages_of(text: str) -> tuple[Page, ...]:
    """The pages of that PDF, as a reader gets them. Raises UnwritableError."""
    from coreg_tui.documents.opening import open_bytes

    return open_bytes(pdf_of(text)).pages


def _draw(canvas: Canvas, lines: list[tuple[str, ...]]) -> None:
    stops = _stops(lines)
    height = max(_HEIGHT, _HEIGHT - _TOP + _STEP * (len(lines) + 3))
    width = max([_WIDTH, *(stops[min(len(line), len(stops)) - 1] + _width(line[-1]) + _LEFT for line in lines if line)])
    canvas.setPageSize((width, height))
    canvas.setFont("Helvetica", _SIZE)
    top = height - (_HEIGHT - _TOP)
    for row, line in enumerate(lines):
        for cell, left in zip(line, stops, strict=False):
            if cell:
                canvas.drawString(left, top - _STEP * row, cell)
    canvas.showPage()


def _stops(lines: list[tuple[str, ...]]) -> list[float]:
    """Where each column begins: behind the widest text of the one before it."""
    stops = [_LEFT]
    most = max((len(line) for line in lines), default=1)
    for column in range(most - 1):
        cells = [line[column] for line in lines if len(line) > column + 1]
        stops.append(stops[-1] + max(map(_width, cells), default=0.0) + _BETWEEN)
    return stops


def _width(text: str) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, "Helvetica", _SIZE))


def sheets_of(text: str) -> Sheets:
    """The text as the pages that a reader gets, without a file: any sign can stand in it."""
    pages = []
    for number, lines in enumerate(table_of(text), start=1):
        made = []
        for row, cells in enumerate(lines):
            top = _TOP + _SIZE - _STEP * row
            left, segments = _LEFT, []
            for cell in cells:
                wide = 5.0 * len(cell)
                if cell:
                    segments.append(Segment(cell, (left, top - 12, left + wide, top)))
                left += max(180.0, wide + _BETWEEN)
            if segments:
                made.append(Line(number, tuple(segments)))
        pages.append(Page(number, _WIDTH, _HEIGHT, tuple(made)))
    return Sheets(pages=tuple(pages))
