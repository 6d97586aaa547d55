"""A page as grey pixels fit for recognition, upright, straight and evenly lit, and the way back to it as it is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from coreg_tui.documents.scans.projection import UNMOVED, Projection, box_moved, nine
from coreg_tui.model.fact import Box


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """Plain data, so that it can go from one process to another.

    There are two pages. The *straight* one is what the pixels show: its lines are level, a photographed sheet fills
    it. Lines are laid out there. The *shown* one is the page or photo as a screen shows it, turned by `turns`.
    """

    width: int
    height: int
    """In pixels."""
    grey: bytes
    """One byte a pixel, from the upper left, row by row; 0 is black."""
    dpi: float
    """Pixels an inch of the straight page."""
    turns: int = 0
    """Quarter turns clockwise that were made, on top of those that the page's /Rotate or the photo's Exif asks for."""
    shown_width: float
    shown_height: float
    """Of the shown page, in points."""
    to_shown: Projection = UNMOVED
    """From points of the straight page to points of the shown one, both from the lower left corner."""

    @classmethod
    def of(cls, head: Mapping[str, Any], grey: bytes) -> Picture:
        """The picture that `head` and its pixels tell of. Raises ValueError where they do not fit together."""
        try:
            width, height, turns = (_whole(head[name]) for name in ("width", "height", "turns"))
            dpi, shown_width, shown_height = (_size(head[name]) for name in ("dpi", "shown_width", "shown_height"))
            to_shown = nine([float(cell) for cell in head["to_shown"]])
        except (KeyError, TypeError, OverflowError) as error:
            raise ValueError("no picture") from error
        if width * height != len(grey) or not grey or not all(isfinite(cell) for cell in to_shown):
            raise ValueError("no picture of that size")
        return cls(
            width=width, height=height, grey=grey, dpi=dpi, turns=turns,
            shown_width=shown_width, shown_height=shown_height, to_shown=to_shown,
        )  # fmt: skip

    @property
    def head(self) -> dict[str, Any]:
        """All but the pixels, fit for JSON."""
        return {
            "width": self.width,
            "height": self.height,
            "dpi": self.dpi,
            "turns": self.turns,
            "shown_width": self.shown_width,
            "shown_height": self.shown_height,
            "to_shown": list(self.to_shown),
        }

    @property
    def page_width(self) -> float:
        """Of the straight page, in points."""
        return self.width * 72 / self.dpi

    @property
    def page_height(self) -> float:
        """Of the straight page, in points."""
        return self.height * 72 / self.dpi

    def straight(self, left: float, top: float, right: float, bottom: float) -> Box:
        """A box of pixels, y counting down, as points of the straight page."""
        size = 72 / self.dpi
        return left * size, (self.height - bottom) * size, right * size, (self.height - top) * size

    def shown(self, box: Box) -> Box:
        """Where a box of the straight page is seen."""
        try:
            return box_moved(self.to_shown, box)
        except ZeroDivisionError:  # only where the numbers are not ours
            return box

    def pgm(self) -> bytes:
        """The pixels as a portable greymap (netpbm, pgm(5), raw)."""
        return b"P5 %d %d 255\n" % (self.width, self.height) + self.grey


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 100_000:
        raise ValueError(value)
    return value


def _size(value: object) -> float:
    if not isinstance(value, int | float) or not 0 < value < 1_000_000:
        raise ValueError(value)
    return float(value)
