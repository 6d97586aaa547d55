"""Composing a page: text, paragraphs, rows of label and value, tables, boxes to tick, signatures, simple logos."""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence
from typing import Literal

from coreg_tui.samples.papers.page import (
    A4,
    Colour,
    Font,
    Item,
    Outline,
    Picture,
    Step,
    Written,
    broken,
    text_width,
)

INK: Colour = (28, 28, 30)
GREY: Colour = (110, 110, 114)
PALE: Colour = (172, 172, 176)
PEN: Colour = (22, 44, 118)
"""What somebody filled in or signed."""
WHITE: Colour = (255, 255, 255)

Align = Literal["left", "middle", "right"]
TickStyle = Literal["typed", "drawn"]
TICK_STYLES: tuple[TickStyle, ...] = ("typed", "drawn")
_ROUND = 0.5523
"""How far the handles of a curve stand out for a quarter of a circle."""


class Sheet:
    """One page while it is composed; `items` in reading order."""

    def __init__(self, size: tuple[float, float] = A4) -> None:
        self.width, self.height = size
        self.items: list[Item] = []
        self._column = 0
        where = self.height - (22 if self.height > 400 else 7)
        self.text(
            self.width - (58 if self.height > 400 else 10),
            where,
            "VOORBEELD – fictief",
            size=6,
            colour=PALE,
            align="right",
        )

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        font: Font = "Helvetica",
        size: float = 10,
        colour: Colour = INK,
        align: Align = "left",
        cell: bool = False,
    ) -> None:
        """One line of text on the baseline `y`; `x` is its left end, its middle or its right end."""
        if not text:
            return
        if align != "left":
            x -= text_width(text, font, size) / (2 if align == "middle" else 1)
        self.items.append(
            Written(x=x, y=y, text=text, font=font, size=size, colour=colour, column=self._column, cell=cell)
        )

    def paragraph(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        *,
        font: Font = "Helvetica",
        size: float = 10,
        colour: Colour = INK,
        leading: float = 1.4,
        align: Align = "left",
    ) -> float:
        """Running text, broken to `width`; answers the baseline of the line after it."""
        anchor = x + {"left": 0.0, "middle": width / 2, "right": width}[align]
        for line in broken(text, font, size, width):
            self.text(anchor, y, line, font=font, size=size, colour=colour, align=align)
            y += size * leading
        return y

    def rows(
        self,
        x: float,
        y: float,
        rows: Sequence[Sequence[str]],
        *,
        stops: Sequence[float],
        width: float = 250,
        step: float = 17,
        size: float = 10,
        label_font: Font = "Helvetica",
        label_colour: Colour = GREY,
        font: Font = "Helvetica",
        colour: Colour = INK,
    ) -> float:
        """Rows of one or more labels and a value; `stops` are where each column begins, from `x`."""
        top = self._column
        for row in rows:
            last = len(row) - 1
            lines = broken(row[last], font, size, width)
            for place, words in enumerate(row[:last]):
                self._column = top + place + 1
                self.text(x + stops[place], y, words, font=label_font, size=size, colour=label_colour, cell=True)
            self._column = top + last + 1
            for number, line in enumerate(lines):
                self.text(
                    x + stops[last], y + number * size * 1.3, line, font=font, size=size, colour=colour, cell=True
                )
            y += step + (len(lines) - 1) * size * 1.3
        self._column = top + len(stops) + 1
        return y

    def table(
        self,
        x: float,
        y: float,
        widths: Sequence[float],
        rows: Sequence[Sequence[str]],
        *,
        size: float = 9.5,
        step: float = 19,
        colour: Colour = INK,
        head: Colour = (232, 234, 238),
        ruled: bool = True,
    ) -> float:
        """A table whose first row is its head; answers the baseline below it."""
        top = self._column
        self.box(x, y - 13, sum(widths), step, fill=head)
        for number, row in enumerate(rows):
            at = x
            for place, words in enumerate(row):
                self._column = top + place + 1
                ink = INK if number == 0 else colour
                font: Font = "Helvetica-Bold" if number == 0 else "Helvetica"
                self.text(at + 5, y, words, font=font, size=size, colour=ink, cell=True)
                at += widths[place]
            if ruled:
                self.line(x, y + step - 13, x + sum(widths), y + step - 13, colour=PALE)
            y += step
        self._column = top + len(widths) + 1
        return y

    def line(self, x: float, y: float, x2: float, y2: float, *, colour: Colour = INK, width: float = 0.6) -> None:
        """A straight line."""
        self.items.append(Outline(steps=(("move", (x, y)), ("line", (x2, y2))), stroke=colour, width=width))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        weight: float = 0.7,
    ) -> None:
        """A rectangle whose upper left corner is (`x`, `y`)."""
        corners = ((x + width, y), (x + width, y + height), (x, y + height), (x, y))
        self.polygon((x, y), *corners, fill=fill, stroke=stroke, weight=weight)

    def polygon(
        self,
        *points: tuple[float, float],
        fill: Colour | None = None,
        stroke: Colour | None = None,
        weight: float = 0.7,
    ) -> None:
        """Straight lines from point to point."""
        steps: list[Step] = [("move", points[0]), *(("line", point) for point in points[1:])]
        self.items.append(Outline(steps=tuple(steps), fill=fill, stroke=stroke, width=weight))

    def disc(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        weight: float = 0.7,
    ) -> None:
        """A circle around (`x`, `y`)."""
        r, k = radius, radius * _ROUND
        steps: tuple[Step, ...] = (
            ("move", (x + r, y)),
            ("curve", (x + r, y + k, x + k, y + r, x, y + r)),
            ("curve", (x - k, y + r, x - r, y + k, x - r, y)),
            ("curve", (x - r, y - k, x - k, y - r, x, y - r)),
            ("curve", (x + k, y - r, x + r, y - k, x + r, y)),
        )
        self.items.append(Outline(steps=steps, fill=fill, stroke=stroke, width=weight))

    def picture(self, x: float, y: float, width: float, height: float, jpeg: bytes) -> None:
        """A JPEG that fills the rectangle."""
        self.items.append(Picture(x=x, y=y, width=width, height=height, jpeg=jpeg))

    def tick(self, x: float, y: float, ticked: bool, *, style: TickStyle = "typed") -> None:
        """A box before a sentence, ticked or not; it takes 18 points."""
        if style == "typed":
            self.text(
                x, y, "[x]" if ticked else "[ ]", font="Courier-Bold" if ticked else "Courier", size=9.5, cell=True
            )
            return
        self.box(x, y - 8.5, 10, 10, stroke=GREY)
        if ticked:
            self.text(x + 1, y - 0.5, "✔", font="ZapfDingbats", size=11, colour=PEN, cell=True)

    def signature(self, x: float, y: float, name: str) -> None:
        """A scrawl that is always the same for one name; drawn, so no text."""
        rng = random.Random(name)  # noqa: S311
        steps: list[Step] = [("move", (x, y))]
        at, tall, slant = x, rng.uniform(14, 26), rng.uniform(-2, 7)
        for turn in range(rng.randint(3, 7)):
            high = tall if turn == 0 else rng.uniform(4, 16)
            reach = rng.uniform(5, 15)
            steps.append(
                ("curve", (at + slant, y - high, at + reach + slant, y - high, at + reach * 0.7, y - high * 0.2))
            )
            low = y + rng.choice((1.0, 2.0, 9.0))
            steps.append(("curve", (at + reach * 0.5, low, at + reach * 1.2, low, at + reach * 1.3, y - high * 0.3)))
            at += reach * 1.3
        if rng.random() < 0.6:
            steps.append(("curve", (at + 14, y + 5, at - 24, y + rng.uniform(4, 10), x + rng.uniform(-6, 16), y + 7)))
        self.items.append(Outline(steps=tuple(steps), stroke=PEN, width=1.1))

    def logo(self, x: float, y: float, name: str, *, size: float = 30) -> Colour:
        """A simple mark that is always the same for one name; answers its colour, for the rest of the page."""
        bits = zlib.crc32(name.encode())
        colour = _HOUSE_COLOURS[bits % len(_HOUSE_COLOURS)]
        light = tuple(min(255, part + 90) for part in colour)
        second: Colour = (light[0], light[1], light[2])
        half = size / 2
        match bits >> 8 & 3:
            case 0:
                self.disc(x + half, y + half, half, fill=colour)
                self.disc(x + half * 1.4, y + half, half * 0.55, fill=WHITE)
            case 1:
                self.polygon((x, y + size), (x + half, y), (x + size, y + size), (x, y + size), fill=colour)
                self.polygon((x + half, y + size), (x + size, y + half), (x + size, y + size), fill=second)
            case 2:
                for place in range(3):
                    self.box(
                        x + place * size / 3, y + place * size / 6, size / 3 - 2, size - place * size / 6, fill=colour
                    )
            case _:
                self.box(x, y, size, size, fill=colour)
                self.disc(x + half, y + half, half * 0.7, stroke=WHITE, weight=2.5)
                self.disc(x + half, y + half, half * 0.25, fill=WHITE)
        return colour


_HOUSE_COLOURS: tuple[Colour, ...] = (
    (0, 92, 132),
    (146, 38, 74),
    (34, 112, 72),
    (206, 92, 20),
    (74, 58, 136),
    (0, 122, 128),
    (120, 82, 28),
)
