"""A page of a PDF, or a photo, as the picture in which its letters are recognised; a reason where there is none.

PDFium and Pillow decode what strangers send: only in a child process that may be killed.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import Any

from PIL import Image, ImageOps

from coreg_tui.documents.opening import _ONE_AT_A_TIME, Unread
from coreg_tui.documents.scans.fitting import A4, DPI, fitted
from coreg_tui.documents.scans.picture import Picture

MOST_PIXELS = 40_000_000
"""Of a photo; beyond it nothing is decoded."""
_MOST_RENDERED = 12_000_000
"""Pixels of a page; a larger page is rendered more coarsely."""
_LEAST_SIDE = 40
"""Pixels: nothing can be read in a smaller picture."""
_MARGIN = 1.02
"""How much wider than A4 a page may be and still be rendered at the full `dpi`."""
_DRAFT = (2480, 3508)
"""A huge JPEG is decoded at a half, quarter or eighth of its size, but no smaller than this: A4 at 300 dpi."""


def picture_of_page(content: bytes, page: int, *, dpi: int = DPI, turns: int | None = None) -> Picture | Unread:
    """The page of the PDF, counted from 1, as it is shown and then turned as `fitted` says.

    A page larger than A4 is taken to be A4 that a scanning program gave a wrong size: it is rendered as finely as A4 at
    `dpi`. An encrypted file opens with the empty password.
    """
    with _ONE_AT_A_TIME:
        try:
            found = _rendered(content, page - 1, dpi)
        except MemoryError:
            return "limit"
    if isinstance(found, str):
        return found
    image, scale = found
    return fitted(image, dpi=72 * scale, turns=turns)


def _rendered(content: bytes, index: int, dpi: int) -> tuple[Image.Image, float] | Unread:
    """The page in grey, and how many pixels a point of it is."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        with contextlib.closing(_opened(content)) as pdf:
            if not 0 <= index < len(pdf):
                return "damaged"
            if pdf.get_formtype() in (raw.FORMTYPE_ACRO_FORM, raw.FORMTYPE_XFA_FOREGROUND):
                pdf.init_forms()
            page = pdf[index]
            width, height = (max(1.0, side) for side in page.get_size())
            scale = dpi / 72 * min(1.0, A4[0] * _MARGIN / min(width, height))
            scale = min(scale, (_MOST_RENDERED / (width * height)) ** 0.5)
            bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=True, fill_color=(255, 255, 255, 255))
            image = bitmap.to_pil().convert("L").copy()  # the pixels are PDFium's, and go when the page does
            return "damaged" if min(image.size) < _LEAST_SIDE else (image, scale)
    except pypdfium2.PdfiumError as error:
        locked = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        return "password" if getattr(error, "err_code", None) in locked else "damaged"


def _opened(content: bytes) -> Any:
    """The file in PDFium, mended by pypdf where PDFium alone finds no document in it. Raises PdfiumError."""
    import logging

    import pypdfium2
    from pypdfium2 import raw

    from coreg_tui.documents.mending import mended

    logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)  # it warns on stderr about forms that it cannot show
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise
        better = mended(content)
        if better is None:
            raise
        return pypdfium2.PdfDocument(better)


def picture_of_photo(content: bytes, *, turns: int | None = None) -> Picture | Unread:
    """The JPEG or PNG, upright as its Exif says and then turned as `fitted` says.

    A photo says nothing sure about size: its shorter side is taken to be as wide as A4 (210 mm), so the points of the
    shown page are pixels of the upright photo times 595.28 over that side's pixels. `limit`: more than 40 million.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what is refused here anyway, and of odd Exif
            image = Image.open(io.BytesIO(content), formats=("JPEG", "PNG"))
            if image.width * image.height > MOST_PIXELS:
                return "limit"
            if min(image.size) < _LEAST_SIDE:
                return "damaged"
            image.draft("L", _DRAFT if image.height > image.width else _DRAFT[::-1])
            upright = ImageOps.exif_transpose(_grey(image))
    except (Image.DecompressionBombError, MemoryError):
        return "limit"
    except Exception:  # Pillow raises whatever a broken file makes it raise
        return "damaged"
    return fitted(upright, dpi=min(upright.size) / (A4[0] / 72), turns=turns)


def _grey(image: Image.Image) -> Image.Image:
    """The picture in shades of grey, what is transparent on white; it keeps its Exif."""
    exif = image.getexif()
    if image.mode.startswith("I"):  # 16 bits a pixel: Pillow would cut them off instead of scaling them
        grey = image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    elif image.mode in ("LA", "PA", "RGBA") or "transparency" in image.info:
        clear = image.convert("LA")
        grey = Image.new("L", image.size, 255)
        grey.paste(clear.getchannel("L"), mask=clear.getchannel("A"))
    else:
        grey = image.convert("L")
    if 0x0112 in exif:
        grey.getexif()[0x0112] = exif[0x0112]
    return grey
