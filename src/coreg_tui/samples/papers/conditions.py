"""What happens to papers on their way: encrypted, locked, scanned, photographed, altered, whitened, cut off."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from coreg_tui.samples.papers.page import A4, Written
from coreg_tui.samples.papers.producers import drawn
from coreg_tui.samples.papers.sheet import WHITE, Sheet

if TYPE_CHECKING:
    from PIL.Image import Image

_SCAN_DPI = 105
_PHOTO_DPI = 120


def encrypted(pdf: bytes) -> bytes:
    """The file under AES-256 with an empty user password, as digital VOGs come. Its bytes differ each time."""
    return _under_password(pdf, "")


def locked(pdf: bytes) -> bytes:
    """The file under AES-256 with a password that did not come with it. Its bytes differ each time."""
    return _under_password(pdf, "VOORBEELD-geheim")


def _under_password(pdf: bytes, password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter  # 0.1 s

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(user_password=password, owner_password="uitgever", algorithm="AES-256")  # noqa: S106 - a sample's
    return _written(writer)


def altered(pdf: bytes, words: str, *, x: float, y: float, width: float = 260) -> bytes:
    """The file with `words` pasted over its first page afterwards: an update behind the untouched original bytes."""
    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject, TextStringObject

    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    look = StreamObject()
    look.set_data(f"1 g 0 0 {width} 14 re f 0.11 g BT /F1 10 Tf 2 4 Td ({words}) Tj ET".encode("cp1252"))
    look.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject(FloatObject(side) for side in (0, 0, width, 14)),
            NameObject("/Resources"): DictionaryObject(
                {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
            ),
        }
    )
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    low = A4[1] - y - 4
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/FreeText"),
            NameObject("/Contents"): TextStringObject(words),
            NameObject("/DA"): TextStringObject("/Helv 10 Tf 0.11 g"),
            NameObject("/Rect"): ArrayObject(FloatObject(side) for side in (x - 2, low, x - 2 + width, low + 14)),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): writer._add_object(look)}),
        }
    )
    writer.add_annotation(page_number=0, annotation=note)
    return _written(writer)


def overwritten(pdf: bytes, *, was: str, now: str) -> bytes:
    """The file with those words replaced by others, in its bytes, which leaves no trace but in a signature.

    Both have the same length; the file is one of reportlab's, whose text stands in it as it is.
    """
    old, new = was.encode("cp1252"), now.encode("cp1252")
    assert len(old) == len(new), "a change of length would be damage"
    assert old in pdf
    return pdf.replace(old, new)


def whitened(sheets: Sequence[Sheet], words: str) -> list[Sheet]:
    """The sheets, on which every line that holds `words` is white: a program reads them, a person does not."""
    for sheet in sheets:
        sheet.items = [
            replace(item, colour=WHITE) if isinstance(item, Written) and words in item.text else item
            for item in sheet.items
        ]
    return list(sheets)


def cut_off(pdf: bytes) -> bytes:
    """The first bytes of the file only, as an upload that broke off: no reader can open it."""
    return pdf[:256]


def scanned(sheets: Sequence[Sheet], *, seed: str) -> bytes:
    """The papers as a scanner saves them: grey, a little askew, pictures only."""
    rng = random.Random(seed)  # noqa: S311
    pages = []
    for image in _rendered(sheets, _SCAN_DPI):
        askew = image.convert("L").rotate(rng.uniform(-1.3, 1.3), fillcolor=244)
        page = Sheet()
        page.items.clear()
        page.picture(0, 0, *A4, _jpeg(askew, 52))
        pages.append(page)
    return drawn(pages, "reportlab", title="Scan")


def photographed(sheet: Sheet, *, seed: str, as_: Literal["png", "jpeg"] = "png") -> bytes:
    """The paper lying on a table, as a phone takes it."""
    from PIL import Image

    rng = random.Random(seed)  # noqa: S311
    paper = _rendered([sheet], _PHOTO_DPI)[0].convert("RGB")
    width, height = paper.width + 120, paper.height + 130
    table = Image.new("RGB", (width, height), (121, 92, 66))
    for row in range(0, height, 7):
        shade = rng.randint(-7, 7)
        table.paste((121 + shade, 92 + shade, 66 + shade), (0, row, width, row + 7))
    mask = Image.new("L", paper.size, 255)
    angle = rng.uniform(-3.5, 3.5)
    table.paste(
        paper.rotate(angle, expand=True, resample=Image.Resampling.BILINEAR),
        (50, 50),
        mask.rotate(angle, expand=True),
    )
    if as_ == "jpeg":
        return _jpeg(table, 60)
    target = io.BytesIO()
    table.quantize(48, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)
    return target.getvalue()


def _rendered(sheets: Sequence[Sheet], dpi: int) -> list[Image]:
    import pypdfium2

    document = pypdfium2.PdfDocument(drawn(sheets, "reportlab"))
    try:
        return [page.render(scale=dpi / 72).to_pil() for page in document]
    finally:
        document.close()


def _jpeg(image: Image, quality: int) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=quality, optimize=True)
    return target.getvalue()


def _written(writer: object) -> bytes:
    from pypdf import PdfWriter

    assert isinstance(writer, PdfWriter)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
