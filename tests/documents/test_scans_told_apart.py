"""Pages that only show a picture are named, and words recognised in it are laid out as those of a text are."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdf
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from coreg_tui.documents.opening import open_bytes
from coreg_tui.model.page import Page, Word

WIDTH, HEIGHT = A4
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
Draw = Callable[[Canvas], None]


def picture() -> ImageReader:
    image = Image.new("RGB", (600, 850), "white")
    ImageDraw.Draw(image).text((60, 60), "DIPLOMA", fill="black")
    return ImageReader(image)


def scan(canvas: Canvas, share: float = 1) -> None:
    canvas.drawImage(picture(), 0, 0, WIDTH, share * HEIGHT)


def ocr_layer(canvas: Canvas) -> None:
    for row, text in enumerate(("Getuigschrift", "Geboren op 3 februari 1980")):
        words = canvas.beginText(72, 700 - 20 * row)
        words.setTextRenderMode(3)
        words.textOut(text)
        canvas.drawText(words)


def text(canvas: Canvas) -> None:
    for row in range(12):
        canvas.drawString(72, 700 - 20 * row, f"regel {row} van een gewone bladzijde")


def outlines(canvas: Canvas) -> None:
    for number in range(80):
        path = canvas.beginPath()
        path.moveTo(72 + 5 * number, 600)
        path.curveTo(73 + 5 * number, 605, 74 + 5 * number, 603, 75 + 5 * number, 610)
        canvas.drawPath(path, stroke=0, fill=1)


def made(*pages: list[Draw]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for draws in pages:
        for draw in draws:
            canvas.saveState()
            draw(canvas)
            canvas.restoreState()
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def recognised(*rows: tuple[float, float, str], size: float = 11, confidence: int = 90) -> list[Word]:
    """Words with boxes close around their ink, as recognition gives them."""
    words = []
    for left, baseline, line in rows:
        for word in line.split():
            right = left + stringWidth(word, "Helvetica", size)
            high = any(char.isdigit() or char.isupper() or char in "bdfhklt" for char in word)
            low = any(char in "gjpqy," for char in word)
            box = (left, baseline - 0.21 * size * low, right, baseline + (0.72 if high else 0.52) * size)
            words.append(Word(word, box, confidence))
            left = right + 0.28 * size
    return words


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


@pytest.mark.parametrize(
    ("draws", "is_scan"),
    [
        ([scan], True),
        ([scan, ocr_layer], True),
        ([ocr_layer, scan], True),
        ([lambda canvas: scan(canvas, 0.6)], True),
        ([scan, lambda canvas: canvas.drawString(72, 30, "Pagina 1 van 1")], True),
        ([lambda canvas: (canvas.beginForm("f"), scan(canvas), canvas.endForm(), canvas.doForm("f"))], True),
        ([outlines], True),
        ([text], False),
        ([scan, text], False),
        ([text, lambda canvas: canvas.drawImage(picture(), 400, 700, 100, 100)], False),
        ([lambda canvas: canvas.drawString(72, 700, "Bijlage")], False),
        ([lambda canvas: canvas.rect(72, 72, 300, 300, fill=1)], False),
        ([], False),
    ],
)
def test_a_page_of_a_picture_is_named_a_scan(draws: list[Draw], is_scan: bool) -> None:
    assert open_bytes(made([text], draws)).scans == ((2,) if is_scan else ())


def test_a_file_of_scans_has_no_text_and_names_its_pages() -> None:
    file = open_bytes(made([scan], [scan]))
    assert (file.reason, file.page_count, file.scans, file.pages) == ("no_text", 2, (1, 2), ())


def test_a_photo_is_a_scan_of_one_page() -> None:
    file = open_bytes(PNG)
    assert (file.reason, file.page_count, file.scans) == ("no_text", 1, (1,))


def test_words_recognised_in_a_scan_make_its_lines() -> None:
    words = recognised(
        (72, 700, "Getuigschrift Social Work"),
        (72, 680, "Naam"),
        (200, 680, "Gijs van der Jagt"),
        (72, 664, "Geboren"),
        (200, 664, "3 februari 1980 - Epe"),
    )
    file = open_bytes(made([scan], [text]), recognised={1: words})
    first, second = file.pages
    assert (file.reason, file.scans, first.scanned, second.scanned) == (None, (1,), True, False)
    assert texts(first) == [
        "Getuigschrift Social Work",
        "Naam  Gijs van der Jagt",
        "Geboren  3 februari 1980 - Epe",
    ]
    assert {word.confidence for line in first.lines for segment in line.segments for word in segment.words} == {90}
    assert (first.hidden, first.with_hidden) == ((), ())


def test_columns_of_recognised_words_are_read_one_after_the_other() -> None:
    left = [(60, 700 - 14 * row, f"links staat regel nummer {row} hier") for row in range(8)]
    right = [(320, 693 - 14 * row, f"rechts staat regel nummer {row} daar") for row in range(8)]
    (page,) = open_bytes(made([scan]), recognised={1: recognised(*left, *right)}).pages
    assert texts(page) == [line for *_, line in (*left, *right)]


def test_words_recognised_in_a_photo_make_its_page() -> None:
    file = open_bytes(PNG, recognised={1: recognised((72, 700, "Getuigschrift"), (72, 680, "BSN 111222333"))})
    (page,) = file.pages
    assert (file.reason, file.page_count, file.scans, file.citizen_numbers) == (None, 1, (1,), True)
    assert (page.scanned, texts(page)) == (True, ["Getuigschrift", "BSN *********"])


def test_a_photo_in_which_nothing_was_recognised_has_no_text() -> None:
    assert open_bytes(PNG, recognised={1: []}).reason == "no_text"


@pytest.mark.parametrize("draws", [[scan, ocr_layer], [ocr_layer, scan]])
def test_the_layer_of_another_recognition_is_read_as_recognised(draws: list[Draw]) -> None:
    (page,) = open_bytes(made(draws)).pages
    assert page.scanned
    assert texts(page) == ["Getuigschrift", "Geboren op 3 februari 1980"]
    assert (page.hidden, page.with_hidden) == ((), ())


def test_the_layer_of_another_recognition_stays_hidden_where_ours_was_used() -> None:
    (page,) = open_bytes(made([scan, ocr_layer]), recognised={1: recognised((72, 700, "Getuigschrift"))}).pages
    assert (page.scanned, texts(page)) == (True, ["Getuigschrift"])
    assert [line.text for line in page.hidden] == ["Getuigschrift", "Geboren op 3 februari 1980"]
    assert page.with_hidden == page.hidden


def test_words_off_a_scan_are_no_layer_of_it() -> None:
    def off(canvas: Canvas) -> None:
        canvas.drawString(-400, 600, "Behaald 1984")

    (page,) = open_bytes(made([scan, ocr_layer, off])).pages
    assert texts(page) == ["Getuigschrift", "Geboren op 3 februari 1980"]
    assert [line.text for line in page.hidden] == ["Behaald 1984"]


def test_invisible_words_without_a_picture_are_no_scan() -> None:
    file = open_bytes(made([ocr_layer]))
    assert (file.scans, file.pages[0].lines, file.pages[0].scanned) == ((), (), False)
    assert len(file.pages[0].hidden) == 2


def test_a_page_whose_font_does_not_say_its_letters_is_a_scan() -> None:
    def change(content: bytes) -> bytes:
        """Every letter mapped to a place for private use (ISO 32000-2, 9.10.3)."""
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
        font = writer.pages[0]["/Resources"]["/Font"]["/F1"]  # type: ignore[index]
        table = pypdf.generic.StreamObject()
        table.set_data(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
            b"1 begincodespacerange <00> <FF> endcodespacerange\n"
            b"1 beginbfrange <20> <7E> <E020> endbfrange endcmap end end"
        )
        font[pypdf.generic.NameObject("/ToUnicode")] = writer._add_object(table)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    file = open_bytes(change(made([text])))
    assert (file.reason, file.scans) == ("no_text", (1,))
    (page,) = open_bytes(change(made([text])), recognised={1: recognised((72, 700, "Diploma"))}).pages
    assert texts(page) == ["Diploma"]


@pytest.mark.parametrize(("codes", "is_scan"), [(b"ABC 2019 DEF GHI 12", False), (b"!$# (,*) /+) !! &/-", True)])
def test_a_font_without_names_for_its_letters_is_believed_only_where_it_makes_words(
    codes: bytes, is_scan: bool
) -> None:
    glyph = b"<</Length 44>>\nstream\n600 0 0 0 500 700 d1 0 0 500 700 re f       \nendstream"
    names = b" ".join(b"/g%d" % code for code in range(33, 127))
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 600 700]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 33/LastChar 126"
        b"/Widths[" + b"600 " * 94 + b"]/Encoding<</Differences[33 " + names + b"]>>/CharProcs<<"
        + b"".join(b"/g%d 6 0 R" % code for code in range(33, 127)) + b">>/Resources<<>>>>"
    )  # fmt: skip
    rows = b"".join(
        b"BT /F 12 Tf 72 %d Td (%s) Tj ET\n" % (700 - 20 * row, codes.replace(b"(", b"\\(").replace(b")", b"\\)"))
        for row in range(4)
    )
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
        font,
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(rows), rows),
        glyph,
    )
    content = b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % one for one in enumerate(objects, start=1))
    file = open_bytes(content + b"trailer\n<</Root 1 0 R/Size 7>>\nstartxref\n0\n%%EOF")
    assert file.page_count == 1
    assert bool(file.scans) is is_scan
    assert (file.reason == "no_text") is is_scan
