"""Writing at fixed places with cairo and pango; the papers of this folder, by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
import cairo  # noqa: E402
from gi.repository import Pango, PangoCairo  # noqa: E402

A4 = (595.0, 842.0)
PAPERS: dict[str, tuple[tuple[float, float], Callable[[Pen], None]]] = {}


class Pen:
    """Writes text at a place on the present page."""

    def __init__(self, target: Path, size: tuple[float, float]) -> None:
        self.width, self.height = size
        self.surface = cairo.PDFSurface(str(target), *size)
        self.context = cairo.Context(self.surface)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        font: str = "Liberation Sans 10",
        *,
        grey: float = 0.0,
        middle: bool = False,
        width: float = 0.0,
        spacing: float = 0.0,
    ) -> None:
        layout = PangoCairo.create_layout(self.context)
        PangoCairo.context_set_resolution(layout.get_context(), 72)  # a point is a point
        layout.set_font_description(Pango.FontDescription(font))
        if spacing:
            layout.set_attributes(Pango.AttrList.from_string(f"0 -1 letter-spacing {int(spacing * Pango.SCALE)}"))
        if width:
            layout.set_width(int(width * Pango.SCALE))
        if middle:
            layout.set_alignment(Pango.Alignment.CENTER)
        layout.set_text(words, -1)
        if middle and not width:
            x -= layout.get_pixel_size()[0] / 2
        self.context.set_source_rgb(grey, grey, grey)
        self.context.move_to(x, y)
        PangoCairo.show_layout(self.context, layout)

    def rows(self, x: float, y: float, step: float, gap: float, font: str, rows: list[tuple[str, str]]) -> None:
        for label, value in rows:
            self.text(x, y, label, font, grey=0.35)
            self.text(x + gap, y, value, font)
            y += step

    def line(self, x: float, y: float, x2: float, y2: float, weight: float = 0.6) -> None:
        self.context.set_source_rgb(0.3, 0.3, 0.3)
        self.context.set_line_width(weight)
        self.context.move_to(x, y)
        self.context.line_to(x2, y2)
        self.context.stroke()

    def frame(self, x: float, y: float, width: float, height: float, weight: float = 1.0) -> None:
        self.context.set_source_rgb(0.3, 0.3, 0.3)
        self.context.set_line_width(weight)
        self.context.rectangle(x, y, width, height)
        self.context.stroke()

    def close_page(self) -> None:
        self.text(self.width - 60, self.height - 18, "VOORBEELD", "Liberation Sans 6", grey=0.55)
        self.context.show_page()


def paper(name: str, size: tuple[float, float] = A4) -> Callable[[Callable[[Pen], None]], Callable[[Pen], None]]:
    def keep(draw: Callable[[Pen], None]) -> Callable[[Pen], None]:
        PAPERS[name] = (size, draw)
        return draw

    return keep
