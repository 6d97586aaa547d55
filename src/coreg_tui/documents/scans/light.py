"""Shadow and warm light taken out of a photo: paper becomes white, ink stays dark."""

from __future__ import annotations

from functools import cache
from math import exp, log

from PIL import ImageChops, ImageFilter
from PIL.Image import Image, Resampling

_SMALL = 160
"""Pixels of the shorter side of the copy on which paper is told from ink."""
_WINDOW = 9
"""Pixels of that copy: a thing of less than about 1/18 of the page's width is ink or print, a larger one is shadow."""


def evenly_lit(image: Image) -> Image:
    """The grey picture divided by the brightness of the paper around each point; paper comes to 255."""
    factor = max(1, min(image.size) // _SMALL)
    paper = image.reduce(factor)
    paper = paper.filter(ImageFilter.MaxFilter(_WINDOW)).filter(ImageFilter.MinFilter(_WINDOW))
    paper = paper.filter(ImageFilter.GaussianBlur(_WINDOW / 2))
    paper = paper.resize(image.size, Resampling.BILINEAR)
    # division is the difference of logarithms: tables of 256 steps instead of floating point, exact to 2 %
    into, back = _logarithms(), _powers()
    darker = ImageChops.subtract(paper.point(into), image.point(into))
    return darker.point(back)


_DARKEST = 8
"""Below this all is black; it keeps the steps of the logarithm fine."""


@cache
def _logarithms() -> list[int]:
    whole = log(255 / _DARKEST)
    return [round(255 * log(max(value, _DARKEST) / _DARKEST) / whole) for value in range(256)]


@cache
def _powers() -> list[int]:
    whole = log(255 / _DARKEST)
    return [round(255 * exp(-value / 255 * whole)) for value in range(256)]
