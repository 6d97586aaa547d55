"""Text that nobody sees is never among a page's lines, and text that anybody sees always is."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from coreg_tui.documents.opening import open_bytes
from coreg_tui.model.page import Page

from .hidden_papers import HIDDEN, PLAIN, SECRET, SEEN, drawn


def one_page(content: bytes) -> Page:
    file = open_bytes(content)
    assert file.reason is None
    (page,) = file.pages
    return page


@pytest.mark.parametrize("make", HIDDEN.values(), ids=HIDDEN.keys())
def test_what_nobody_sees_is_kept_apart(make: Callable[[], bytes]) -> None:
    page = one_page(make())
    seen = page.text
    assert PLAIN in seen
    assert "1984" not in seen
    assert "1984" in " ".join(line.text for line in page.hidden)
    assert {word for line in page.with_hidden for word in line.text.split()} >= {*PLAIN.split(), *SECRET.split()}


@pytest.mark.parametrize("make", SEEN.values(), ids=SEEN.keys())
def test_what_anybody_sees_is_text(make: Callable[[], bytes]) -> None:
    page = one_page(make())
    assert [line.text for line in page.lines][:2] == [PLAIN, SECRET]
    assert (page.hidden, page.with_hidden) == ((), ())


def test_hidden_text_beside_a_label_is_on_its_line_only_with_all_that_is_hidden() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 600, "Datum")
        canvas.setFillGray(1)
        canvas.drawString(200, 600, "1 oktober 2025")

    page = one_page(drawn(draw))
    assert [line.text for line in page.lines] == [PLAIN, "Datum"]
    assert [line.text for line in page.hidden] == ["1 oktober 2025"]
    assert [line.text for line in page.with_hidden] == [PLAIN, "Datum  1 oktober 2025"]


def test_a_word_of_which_one_digit_is_hidden_is_hidden() -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(72, 600)
        text.setFont("Helvetica", 11)
        text.textOut("202")
        text.setFillGray(1)
        text.textOut("1")
        canvas.drawText(text)

    page = one_page(drawn(draw))
    assert [line.text for line in page.hidden] == ["2021"]
    assert [line.text for line in page.lines] == [PLAIN]


def test_a_watermark_over_a_page_hides_nothing() -> None:
    def draw(canvas: Canvas) -> None:
        for row in range(20):
            canvas.drawString(72, 600 - 20 * row, f"regel {row}")
        canvas.translate(150, 200)
        canvas.rotate(45)
        canvas.setFont("Helvetica-Bold", 70)
        canvas.setFillGray(0.5, alpha=0.3)
        canvas.drawString(0, 0, "VOORBEELD")

    page = one_page(drawn(draw))
    assert [line.text for line in page.lines] == [PLAIN, *(f"regel {row}" for row in range(20)), "VOORBEELD"]
    assert page.hidden == ()


def test_a_citizen_service_number_in_hidden_text_is_unreadable_too() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(1)
        canvas.drawString(72, 600, "BSN 111222333")

    file = open_bytes(drawn(draw))
    assert file.citizen_numbers
    assert "111222333" not in repr(file.pages)


def test_a_file_of_hidden_text_only_opens_with_pages_that_show_none() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFillGray(1)
    canvas.drawString(72, 600, SECRET)
    canvas.save()
    page = one_page(buffer.getvalue())
    assert (page.lines, [line.text for line in page.hidden]) == ((), [SECRET])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rows=st.lists(
        st.tuples(
            st.floats(20, 400),
            st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-éë", min_size=1, max_size=40),
            st.sampled_from(["Helvetica", "Times-Roman", "Courier", "Helvetica-Oblique"]),
            st.floats(5, 24),
            st.floats(0, 0.8),
        ),
        max_size=20,
    ),
    ground=st.booleans(),
)
def test_nothing_of_an_ordinary_page_is_hidden(rows: list[tuple[float, str, str, float, float]], ground: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = 680.0
        for left, text, font, size, shade in rows:
            y -= 1.3 * size + 4
            if ground:
                canvas.setFillGray(0.97)
                canvas.rect(10, y - 0.3 * size, 575, 1.25 * size, stroke=1, fill=1)
            canvas.setFont(font, size)
            canvas.setFillGray(shade)
            fitting = max(1, int((590 - left) / (size * 0.9)))
            canvas.drawString(left, y, text[:fitting])

    page = one_page(drawn(draw))
    assert page.hidden == ()


def test_every_paper_of_other_producers_shows_all_its_text() -> None:
    papers = sorted((Path(__file__).parents[1] / "papers").glob("*.pdf"))
    hiding = [path.name for path in papers if any(page.hidden for page in open_bytes(path.read_bytes()).pages)]
    assert hiding == []


def test_every_file_of_a_folder_of_bad_pdfs_is_told_apart_without_failing() -> None:
    """Set COREG_CORPUS to a folder of PDFs that other programs stumbled over."""
    folder = os.environ.get("COREG_CORPUS")
    if not folder:
        pytest.skip("set COREG_CORPUS to a folder of bad PDFs")
    for path in sorted(Path(folder).iterdir()):
        for page in open_bytes(path.read_bytes()).pages:
            assert bool(page.hidden) == bool(page.with_hidden) or page.scanned, path.name
