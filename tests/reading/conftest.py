"""PDFs made on the spot, and a place for a cache."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas


@pytest.fixture
def pdf() -> Callable[..., bytes]:
    """A PDF with a page for each list of `(left, baseline, text, size)`."""

    def make(*pages: Sequence[tuple[float, ...]]) -> bytes:
        buffer = io.BytesIO()
        canvas = Canvas(buffer)
        for pieces in pages:
            for left, baseline, text, *size in pieces:
                canvas.setFont("Helvetica", size[0] if size else 11)
                canvas.drawString(left, baseline, str(text))
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a cache may lie; it is not there yet."""
    return tmp_path / "cache"
