"""What happens to papers on their way: encrypted, scanned, photographed, altered, cut off."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from coreg_tui.samples.papers.page import A4
from coreg_tui.samples.papers.producers import drawn
from coreg_tui.samples.papers.sheet import Sheet

if TYPE_CHECKING:
    from PIL.Image import Image

_SCAN_DPI = 105
_PHOTO_DPI = 92


def encrypted(pdf: bytes) -> bytes:
    """The file under AES-256 with an empty user password, as digital VOGs come. Its bytes differ each time."""
    from pypdf import PdfReader, PdfWriter  # 0.1 s

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(user_password="", owner_password="uitgever", algorithm="AES-256")
    return _written(writer)


def altered(pdf: bytes) -> bytes:
    """The file with a note laid over it afterwards, as an update behind the untouched original bytes."""
    from pypdf import PdfWriter
    from pypdf.annotations import FreeText

    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    note = FreeText(
        text="HBO Bachelor Social Work",
        rect=(62, 606, 330, 630),
        font="Helvetica",
        font_size="14pt",
        font_color="1c1c1e",
        border_color=None,
        background_color="ffffff",
    )
    writer.add_annotation(page_number=0, annotation=note)
    return _written(writer)


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


def photographed(sheet: Sheet, *, seed: str) -> bytes:
    """The paper lying on a table, as a phone takes it: a PNG."""
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
