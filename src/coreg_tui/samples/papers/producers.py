"""Sheets into PDF, by two producers whose files are built quite differently.

reportlab writes lines in reading order, uncompressed and to the byte the same each time. PDFium's objects stand
column by column, each word of running text apart, compressed. Neither file holds a moment of making.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Sequence
from typing import Any, Literal

from coreg_tui.samples.papers.page import Item, Outline, Picture, Written, text_width
from coreg_tui.samples.papers.sheet import Sheet

Producer = Literal["reportlab", "pdfium"]
PRODUCERS: tuple[Producer, ...] = ("reportlab", "pdfium")

_DINGBATS = {"✔": ord("4"), "✘": ord("8")}
_MADE = re.compile(rb"(/CreationDate\(D:)\d{14}")
_FILE_ID = re.compile(rb"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")


def drawn(sheets: Sequence[Sheet], by: Producer = "reportlab", *, title: str = "") -> bytes:
    """The sheets as a PDF file, the same bytes for the same sheets."""
    return _by_reportlab(sheets, title) if by == "reportlab" else _by_pdfium(sheets)


def _by_reportlab(sheets: Sequence[Sheet], title: str) -> bytes:
    target = io.BytesIO()
    canvas = canvas_of(target, title)
    for sheet in sheets:
        draw(canvas, sheet, sheet.items)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def canvas_of(target: io.BytesIO, title: str = "") -> Any:
    """reportlab's canvas, whose file will be the same to the byte each time."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(target, invariant=1, pageCompression=0)
    canvas.setTitle(title)
    return canvas


def draw(canvas: Any, sheet: Sheet, items: Sequence[Item]) -> None:
    """Put those items of the sheet on the canvas's page, which gets the sheet's size."""
    from reportlab.lib.utils import ImageReader

    canvas.setPageSize((sheet.width, sheet.height))
    for item in items:
        match item:
            case Written():
                canvas.setFillColorRGB(*(part / 255 for part in item.colour))
                canvas.setFont(item.font, item.size)
                canvas.drawString(item.x, sheet.height - item.y, item.text)
            case Outline():
                _outline_by_reportlab(canvas, item, sheet.height)
            case Picture():
                reader = ImageReader(io.BytesIO(item.jpeg))
                canvas.drawImage(reader, item.x, sheet.height - item.y - item.height, item.width, item.height)


def _outline_by_reportlab(canvas: Any, item: Outline, height: float) -> None:
    path = canvas.beginPath()
    for name, numbers in item.steps:
        places = [height - number if index % 2 else number for index, number in enumerate(numbers)]
        {"move": path.moveTo, "line": path.lineTo, "curve": path.curveTo}[name](*places)
    if item.fill:
        canvas.setFillColorRGB(*(part / 255 for part in item.fill))
    if item.stroke:
        canvas.setStrokeColorRGB(*(part / 255 for part in item.stroke))
        canvas.setLineWidth(item.width)
    canvas.drawPath(path, stroke=int(bool(item.stroke)), fill=int(bool(item.fill)))


def _by_pdfium(sheets: Sequence[Sheet]) -> bytes:
    import pypdfium2  # 50 ms

    document = pypdfium2.PdfDocument.new()
    try:
        for sheet in sheets:
            _page_by_pdfium(document, sheet)
        target = io.BytesIO()
        document.save(target)
    finally:
        document.close()
    return _timeless(target.getvalue())


def _page_by_pdfium(document: Any, sheet: Sheet) -> None:
    import pypdfium2
    from pypdfium2 import raw

    page = document.new_page(sheet.width, sheet.height)
    fonts: dict[str, Any] = {}
    for outline in (item for item in sheet.items if isinstance(item, Outline)):
        raw.FPDFPage_InsertObject(page, _outline_by_pdfium(outline, sheet.height))
    for picture in (item for item in sheet.items if isinstance(item, Picture)):
        image = pypdfium2.PdfImage.new(document)
        image.load_jpeg(io.BytesIO(picture.jpeg), inline=True)
        matrix = pypdfium2.PdfMatrix().scale(picture.width, picture.height)
        image.set_matrix(matrix.translate(picture.x, sheet.height - picture.y - picture.height))
        page.insert_obj(image)
    written = [item for item in sheet.items if isinstance(item, Written)]
    for item in sorted(written, key=lambda item: item.column):
        if item.font not in fonts:
            fonts[item.font] = raw.FPDFText_LoadStandardFont(document, item.font.encode())
        for x, word in [(item.x, item.text)] if item.cell else _words(item):
            text = raw.FPDFPageObj_CreateTextObj(document, fonts[item.font], item.size)
            _fill_in(text, word, item.font)
            raw.FPDFPageObj_SetFillColor(text, *item.colour, 255)
            raw.FPDFPageObj_Transform(text, 1, 0, 0, 1, x, sheet.height - item.y)
            raw.FPDFPage_InsertObject(page, text)
    page.gen_content()
    for font in fonts.values():
        raw.FPDFFont_Close(font)
    page.close()


def _words(item: Written) -> list[tuple[float, str]]:
    """Each word with the place where it begins."""
    found = []
    for match in re.finditer(r"[^ ]+", item.text):
        found.append((item.x + text_width(item.text[: match.start()], item.font, item.size), match.group()))
    return found


def _fill_in(text: Any, word: str, font: str) -> None:
    import ctypes

    from pypdfium2 import raw

    if font == "ZapfDingbats":
        codes = (ctypes.c_uint32 * len(word))(*(_DINGBATS[char] for char in word))
        raw.FPDFText_SetCharcodes(text, codes, len(word))
        return
    encoded = (word + "\0").encode("utf-16-le")
    raw.FPDFText_SetText(text, (ctypes.c_ushort * (len(encoded) // 2)).from_buffer_copy(encoded))


def _outline_by_pdfium(item: Outline, height: float) -> Any:
    from pypdfium2 import raw

    (_, (x, y)), *rest = item.steps
    path = raw.FPDFPageObj_CreateNewPath(x, height - y)
    for name, numbers in rest:
        places = [height - number if index % 2 else number for index, number in enumerate(numbers)]
        {"move": raw.FPDFPath_MoveTo, "line": raw.FPDFPath_LineTo, "curve": raw.FPDFPath_BezierTo}[name](path, *places)
    if item.fill:
        raw.FPDFPageObj_SetFillColor(path, *item.fill, 255)
    if item.stroke:
        raw.FPDFPageObj_SetStrokeColor(path, *item.stroke, 255)
        raw.FPDFPageObj_SetStrokeWidth(path, item.width)
    filling = raw.FPDF_FILLMODE_WINDING if item.fill else raw.FPDF_FILLMODE_NONE
    raw.FPDFPath_SetDrawMode(path, filling, bool(item.stroke))
    return path


def _timeless(pdf: bytes) -> bytes:
    """The file with a fixed date and an id that follows from its content; no length changes, so its index holds."""
    dated = _MADE.sub(rb"\g<1>20220101120000", pdf)
    blank = _FILE_ID.sub(b"", dated)
    digest = hashlib.sha256(blank).hexdigest()[:32].upper().encode()
    return _FILE_ID.sub(b"/ID[<%b><%b>]" % (digest, digest), dated)
