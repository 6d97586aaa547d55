"""How far a page's lines slope: the turn at which rows of ink and rows of white differ most."""

from __future__ import annotations

from itertools import pairwise

from PIL import ImageOps
from PIL.Image import Image, Resampling, Transpose

_FARTHEST = 8.0
"""Degrees to either side within which a slope is looked for."""
_SMALL = 900
"""Pixels of the longer side of the copy that is turned to and fro."""
_MARGIN = 0.08
"""Of the picture's sides."""
_LEAST = 0.15
"""Degrees that are not worth turning a page for."""
_SIDEWAYS = 2.0
"""How many times clearer than the rows the columns of a page on its side are; a page of text has 3 to 10 either way."""
_CLEAR = 1.03
"""How many times better than as it lies the best turn must be."""


def slope(image: Image) -> float:
    """Degrees counterclockwise by which the evenly lit grey picture must be turned for its lines to be level; 0.0 where
    none is clearly better than as it lies. Its margins are not looked at: what stands there may be no part of the page.
    """
    ink = _ink(_middle(image))
    known: dict[float, float] = {}

    def contrast(degrees: float) -> float:
        if degrees not in known:
            known[degrees] = _contrast(ink, degrees)
        return known[degrees]

    best = 0.0
    for step, reach in ((1.0, _FARTHEST), (0.25, 0.75), (0.1, 0.2)):
        count = round(reach / step)
        best = max((round(best + step * n, 2) for n in range(-count, count + 1)), key=contrast)
    if abs(best) < _LEAST or abs(best) >= _FARTHEST or contrast(best) < _CLEAR * contrast(0.0):
        return 0.0
    return best


def lies_sideways(image: Image) -> bool:
    """Whether the lines of the evenly lit grey picture stand upright rather than lie."""
    ink = _ink(_middle(image))
    turned = ink.transpose(Transpose.ROTATE_90)
    steps = range(-int(_FARTHEST) // 2, int(_FARTHEST) // 2 + 1)
    return max(_contrast(turned, step) for step in steps) > _SIDEWAYS * max(_contrast(ink, step) for step in steps)


def _middle(image: Image) -> Image:
    wide, high = (round(_MARGIN * side) for side in image.size)
    return image.crop((wide, high, image.width - wide, image.height - high))


def _ink(image: Image) -> Image:
    """A small copy on which ink is bright and paper black."""
    factor = max(1, max(image.size) // _SMALL)
    return ImageOps.invert(image.reduce(factor)).point([0 if value < 60 else value for value in range(256)])


def _contrast(ink: Image, degrees: float) -> float:
    """How much each row's mean differs from the next row's, squared and summed."""
    turned = ink.rotate(degrees, Resampling.BILINEAR) if degrees else ink
    rows = turned.convert("F").resize((1, ink.height), Resampling.BOX).tobytes()
    return sum((after - before) ** 2 for before, after in pairwise(memoryview(rows).cast("f").tolist()))
