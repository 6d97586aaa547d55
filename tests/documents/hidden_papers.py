"""Papers with a text that nobody sees, and their twins on which anybody sees it."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pypdf
from PIL import Image
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject, create_string_object
from pypdf.generic import FloatObject as Number
from reportlab.lib.colors import toColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

SECRET = "Behaald 1984"
PLAIN = "Naam J. de Vries"


def drawn(draw: Callable[[Canvas], None], *, compressed: bool = True) -> bytes:
    """A page that states PLAIN, and what `draw` adds to it."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, pageCompression=int(compressed))
    canvas.setFont("Helvetica", 11)
    canvas.drawString(72, 700, PLAIN)
    canvas.saveState()
    draw(canvas)
    canvas.restoreState()
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def changed(content: bytes, change: Callable[[pypdf.PdfWriter], None]) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    change(writer)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def picture(colour: Any, size: tuple[int, int] = (60, 60), mode: str = "RGB") -> ImageReader:
    return ImageReader(Image.new(mode, size, colour))


def write(canvas: Canvas, *, at: tuple[float, float] = (72, 600), mode: int = 0, size: float = 11) -> None:
    text = canvas.beginText(*at)
    text.setFont("Helvetica", size)
    text.setTextRenderMode(mode)
    text.textOut(SECRET)
    canvas.drawText(text)


def in_mode(mode: int) -> Callable[[Canvas], None]:
    return lambda canvas: write(canvas, mode=mode)


def in_grey(shade: float) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(shade)
        write(canvas)

    return draw


def on_banner(ground: float, shade: float, *, rounded: bool = False) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(ground)
        if rounded:
            canvas.roundRect(60, 590, 300, 30, 8, stroke=0, fill=1)
        else:
            canvas.rect(60, 590, 300, 30, stroke=0, fill=1)
        canvas.setFillGray(shade)
        write(canvas)

    return draw


def on_picture(ground: tuple[int, int, int], shade: float) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(picture(ground), 60, 590, 300, 30)
        canvas.setFillGray(shade)
        write(canvas)

    return draw


def see_through(alpha: float) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        canvas.setFillAlpha(alpha)
        write(canvas)

    return draw


def under_path(shade: float, alpha: float = 1, *, left: float = 60) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        write(canvas)
        canvas.setFillGray(shade, alpha=alpha)
        canvas.rect(left, 590, 300, 30, stroke=0, fill=1)

    return draw


def under_picture(colour: Any, mode: str) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        write(canvas)
        canvas.drawImage(picture(colour, mode=mode), 60, 590, 300, 30, mask="auto")

    return draw


def under_strokes(width: float) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        write(canvas)
        canvas.setLineWidth(width)
        canvas.line(60, 604, 360, 604)

    return draw


def clipped(box: tuple[float, float, float, float]) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        path = canvas.beginPath()
        path.rect(*box)
        canvas.clipPath(path, stroke=0, fill=0)
        write(canvas)

    return draw


def at(x: float, y: float) -> Callable[[Canvas], None]:
    return lambda canvas: write(canvas, at=(x, y))


def of_size(size: float, scale: float = 1) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        canvas.scale(scale, scale)
        write(canvas, at=(72 / scale, 600 / scale), size=size)

    return draw


def in_form(draw: Callable[[Canvas], None]) -> Callable[[Canvas], None]:
    def outer(canvas: Canvas) -> None:
        canvas.beginForm("inner")
        draw(canvas)
        canvas.endForm()
        canvas.doForm("inner")

    return outer


def blank(canvas: Canvas) -> None:
    """Draws nothing."""


def with_note(subtype: str, interior: tuple[float, float, float], blend: str = "Normal") -> bytes:
    """The text under an annotation that fills a box over it."""

    def change(writer: pypdf.PdfWriter) -> None:
        look = StreamObject()
        look.set_data(b"/G gs %g %g %g rg 0 0 300 30 re f" % interior)
        state = DictionaryObject({NameObject("/BM"): NameObject(f"/{blend}")})
        look.update(
            {
                NameObject("/Type"): NameObject("/XObject"),
                NameObject("/Subtype"): NameObject("/Form"),
                NameObject("/BBox"): ArrayObject([Number(0), Number(0), Number(300), Number(30)]),
                NameObject("/Resources"): DictionaryObject(
                    {NameObject("/ExtGState"): DictionaryObject({NameObject("/G"): state})}
                ),
            }
        )
        note = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject(f"/{subtype}"),
                NameObject("/Rect"): ArrayObject([Number(60), Number(590), Number(360), Number(620)]),
                NameObject("/QuadPoints"): ArrayObject(map(Number, (60, 620, 360, 620, 60, 590, 360, 590))),
                NameObject("/Contents"): create_string_object("opmerking"),
                NameObject("/F"): Number(4),
                NameObject("/AP"): DictionaryObject({NameObject("/N"): writer._add_object(look)}),
            }
        )
        writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(note)])

    return changed(drawn(write), change)


def in_field(*, ink: str, look: bytes | None = None) -> bytes:
    """The text as the value of a form's field, which shows it in that colour, or looks like `look`."""

    def draw(canvas: Canvas) -> None:
        canvas.acroForm.textfield(
            name="behaald", value=SECRET, x=72, y=595, width=200, height=18,
            textColor=toColor(ink), fillColor=toColor("white"),
        )  # fmt: skip

    def change(writer: pypdf.PdfWriter) -> None:
        if look is not None:
            writer.pages[0]["/Annots"][0].get_object()["/AP"]["/N"].get_object().set_data(look)  # type: ignore[index]

    return changed(drawn(draw), change)


def in_layer(*, shown: bool) -> bytes:
    """The text in an optional-content group."""

    def draw(canvas: Canvas) -> None:
        canvas._code.append("/OC /Laag BDC")
        write(canvas)
        canvas._code.append("EMC")

    def change(writer: pypdf.PdfWriter) -> None:
        group = writer._add_object(
            DictionaryObject({NameObject("/Type"): NameObject("/OCG"), NameObject("/Name"): create_string_object("L")})
        )
        state = "/ON" if shown else "/OFF"
        writer.root_object[NameObject("/OCProperties")] = DictionaryObject(
            {
                NameObject("/OCGs"): ArrayObject([group]),
                NameObject("/D"): DictionaryObject({NameObject(state): ArrayObject([group])}),
            }
        )
        resources = writer.pages[0]["/Resources"].get_object()
        resources[NameObject("/Properties")] = DictionaryObject({NameObject("/Laag"): group})

    return changed(drawn(draw), change)


def cropped(draw: Callable[[Canvas], None], box: tuple[int, int, int, int]) -> bytes:
    def change(writer: pypdf.PdfWriter) -> None:
        writer.pages[0].cropbox = pypdf.generic.RectangleObject(box)

    return changed(drawn(draw), change)


HIDDEN: dict[str, Callable[[], bytes]] = {
    "invisible": lambda: drawn(in_mode(3)),
    "clipping only": lambda: drawn(in_mode(7)),
    "white": lambda: drawn(in_grey(1)),
    "nearly white": lambda: drawn(in_grey(0.97)),
    "black on black": lambda: drawn(on_banner(0, 0)),
    "dark on black": lambda: drawn(on_banner(0.03, 0.06, rounded=True)),
    "white on white over black": lambda: drawn(
        lambda canvas: (on_banner(0, 1)(canvas), on_banner(1, 1)(canvas))  # type: ignore[func-returns-value]
    ),
    "white on a white picture": lambda: drawn(on_picture((255, 255, 255), 1)),
    "black on a black picture": lambda: drawn(on_picture((0, 0, 0), 0)),
    "see-through": lambda: drawn(see_through(0)),
    "nearly see-through": lambda: drawn(see_through(0.03)),
    "under a white box": lambda: drawn(under_path(1)),
    "under a black box": lambda: drawn(under_path(0)),
    "half under a white box": lambda: drawn(under_path(1, left=120)),
    "under a picture": lambda: drawn(under_picture((255, 255, 255), "RGB")),
    "under a thick line": lambda: drawn(under_strokes(16)),
    "under a stamp": lambda: with_note("Stamp", (1, 1, 1)),
    "under a square": lambda: with_note("Square", (0, 0, 0)),
    "clipped away": lambda: drawn(clipped((300, 100, 50, 50))),
    "half clipped away": lambda: drawn(clipped((60, 590, 40, 30))),
    "off the page": lambda: drawn(at(-500, 600)),
    "above the page": lambda: drawn(at(72, 900)),
    "outside the crop box": lambda: cropped(at(72, 100), (0, 300, 595, 842)),
    "tiny": lambda: drawn(of_size(1)),
    "tiny by its matrix": lambda: drawn(of_size(11, 0.1)),
    "white in a form": lambda: drawn(in_form(in_grey(1))),
    "invisible in a form": lambda: drawn(in_form(in_mode(3))),
    "a form under a box": lambda: drawn(
        lambda canvas: (in_form(write)(canvas), under_path(1)(canvas))  # type: ignore[func-returns-value]
    ),
    "in a field that shows nothing": lambda: in_field(ink="black", look=b""),
    "white in a field": lambda: in_field(ink="white"),
    "in a layer that is off": lambda: in_layer(shown=False),
}
SEEN: dict[str, Callable[[], bytes]] = {
    "plain": lambda: drawn(write),
    "outlined": lambda: drawn(in_mode(1)),
    "filled and outlined": lambda: drawn(in_mode(2)),
    "light grey": lambda: drawn(in_grey(0.75)),
    "lighter grey": lambda: drawn(in_grey(0.85)),
    "small light grey": lambda: drawn(
        lambda canvas: (canvas.setFillGray(0.7), write(canvas, size=5))  # type: ignore[func-returns-value]
    ),
    "white on black": lambda: drawn(on_banner(0, 1)),
    "white on a round black ground": lambda: drawn(on_banner(0, 1, rounded=True)),
    "white on a middle grey": lambda: drawn(on_banner(0.6, 1)),
    "black on grey": lambda: drawn(on_banner(0.8, 0)),
    "black on a light picture": lambda: drawn(on_picture((230, 240, 220), 0)),
    "white on a dark picture": lambda: drawn(on_picture((20, 30, 90), 1)),
    "half see-through": lambda: drawn(see_through(0.5)),
    "under a see-through box": lambda: drawn(under_path(0.9, 0.4)),
    "under a see-through picture": lambda: drawn(under_picture((255, 0, 0, 60), "RGBA")),
    "beside a white box": lambda: drawn(under_path(1, left=200)),
    "underlined afterwards": lambda: drawn(
        lambda canvas: (write(canvas), canvas.line(72, 598, 150, 598))  # type: ignore[func-returns-value]
    ),
    "struck through": lambda: drawn(under_strokes(0.7)),
    "in a frame drawn afterwards": lambda: drawn(
        lambda canvas: (write(canvas), canvas.rect(60, 590, 300, 30))  # type: ignore[func-returns-value]
    ),
    "under a highlight": lambda: with_note("Highlight", (1, 1, 0), "Multiply"),
    "within its clip": lambda: drawn(clipped((60, 590, 300, 30))),
    "near the edge": lambda: drawn(at(2, 4)),
    "within the crop box": lambda: cropped(at(72, 400), (0, 300, 595, 842)),
    "small print": lambda: drawn(of_size(4)),
    "large by its matrix": lambda: drawn(of_size(1, 11)),
    "in a form": lambda: drawn(in_form(write)),
    "white on black in a form": lambda: drawn(in_form(on_banner(0, 1))),
    "in a field": lambda: in_field(ink="black"),
    "in a layer that is on": lambda: in_layer(shown=True),
}
