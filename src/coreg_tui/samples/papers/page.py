"""A page in three words that every producer of PDF understands: written text, an outline, a picture.

Places are in points from the upper left corner, as one lays out a page; a producer turns them over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Colour = tuple[int, int, int]
Font = Literal[
    "Helvetica",
    "Helvetica-Bold",
    "Helvetica-Oblique",
    "Times-Roman",
    "Times-Bold",
    "Times-Italic",
    "Courier",
    "Courier-Bold",
    "ZapfDingbats",
]
Step = tuple[Literal["move", "line", "curve"], tuple[float, ...]]

A4 = (595.0, 842.0)
CARD = (243.0, 153.0)
"""A bank card, for the passes of registers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """One run of text on one line."""

    x: float
    y: float
    """Of the baseline."""
    text: str
    font: Font
    size: float
    colour: Colour
    column: int
    """A producer that works column by column writes in this order; reading order is that of the sheet's items."""
    cell: bool
    """True: a cell of a form or table, written in one go; False: running text, of which words may stand apart."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outline:
    """A drawn shape: straight and curved steps, filled, stroked or both."""

    steps: tuple[Step, ...]
    fill: Colour | None = None
    stroke: Colour | None = None
    width: float = 0.6


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A JPEG that fills a rectangle."""

    x: float
    y: float
    width: float
    height: float
    jpeg: bytes


Item = Written | Outline | Picture


def text_width(text: str, font: Font, size: float) -> float:
    """How wide `text` is in points, by the font's own metrics."""
    from reportlab.pdfbase.pdfmetrics import stringWidth  # reportlab takes 65 ms: paid when something is drawn

    return float(stringWidth(text, font, size))


def broken(text: str, font: Font, size: float, width: float) -> list[str]:
    """`text` in lines that fit `width`; a line break in it stays one."""
    lines: list[str] = []
    for block in text.split("\n"):
        line = ""
        for word in block.split(" "):
            longer = f"{line} {word}" if line else word
            if line and text_width(longer, font, size) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines
