"""PDFs made on the spot, and the papers of other producers."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from coreg_tui.documents.opening import open_bytes
from coreg_tui.model.page import Page

Piece = tuple[float, float, str] | tuple[float, float, str, float]
"""Left, baseline, text and, if it is not 11 points, its size."""


@pytest.fixture
def made() -> Callable[..., bytes]:
    """A PDF with a page for each list of pieces."""

    def make(*pages: Sequence[Piece], size: tuple[float, float] = A4, draw: Any = None, **options: Any) -> bytes:
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=size, **options)
        for pieces in pages:
            for left, baseline, text, *height in pieces:
                canvas.setFont("Helvetica", height[0] if height else 11)
                canvas.drawString(left, baseline, text)
            if draw is not None:
                draw(canvas)
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    return make


@pytest.fixture
def laid_out(made: Callable[..., bytes]) -> Callable[..., Page]:
    """The one page that those pieces make, as it is read."""

    def read(*pieces: Piece, **options: Any) -> Page:
        (page,) = open_bytes(made(list(pieces), **options)).pages
        return page

    return read
