"""A page as it is read: from the lower left corner of what is visible of it, turned so that its text stands upright."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from coreg_tui.documents.pdfium import Pdfium
from coreg_tui.model.fact import Box


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the page's own coordinates (ISO 32000-2, 8.3.2.3) are seen."""

    visible: Box
    """In the page's own coordinates."""
    turns: int
    """Quarter turns clockwise."""

    @property
    def width(self) -> float:
        """In points."""
        left, bottom, right, top = self.visible
        return top - bottom if self.turns % 2 else right - left

    @property
    def height(self) -> float:
        """In points."""
        left, bottom, right, top = self.visible
        return right - left if self.turns % 2 else top - bottom

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page's own coordinates is seen."""
        left, bottom, right, top = self.visible
        match self.turns:
            case 0:
                return x - left, y - bottom
            case 1:
                return y - bottom, right - x
            case 2:
                return right - x, top - y
            case _:
                return top - y, x - left

    def back(self, x: float, y: float) -> tuple[float, float]:
        """Where a point that is seen there stands in the page's own coordinates."""
        left, bottom, right, top = self.visible
        match self.turns:
            case 0:
                return x + left, y + bottom
            case 1:
                return right - y, x + bottom
            case 2:
                return right - x, top - y
            case _:
                return y + left, top - x

    def box(self, box: Box) -> Box:
        """Where a box of the page's own coordinates is seen."""
        (x0, y0), (x1, y1) = self.at(box[0], box[1]), self.at(box[2], box[3])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def visible_box(lib: Pdfium, page: int) -> Box:
    """What is shown of the page, in its own coordinates: its crop box within its media box."""
    rect = (ctypes.c_float * 4)()
    if lib.FPDF_GetPageBoundingBox(page, ctypes.addressof(rect)):
        left, top, right, bottom = rect
        return left, bottom, right, top
    return 0.0, 0.0, lib.FPDF_GetPageWidthF(page), lib.FPDF_GetPageHeightF(page)
