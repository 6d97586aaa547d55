"""Where a point of one picture lies in another: projective maps of the plane, as nine numbers row by row.

Source of the square's map: Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), section 2.2.3.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin

from coreg_tui.model.fact import Box

Projection = tuple[float, float, float, float, float, float, float, float, float]
Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]
"""Upper left, upper right, lower right, lower left, as they are read."""

UNMOVED: Projection = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def after(last: Projection, first: Projection) -> Projection:
    """The map that does `first`, then `last`."""
    cells = [
        sum(last[3 * row + k] * first[3 * k + column] for k in range(3)) for row in range(3) for column in range(3)
    ]
    return nine(cells)


def scaled(x: float, y: float) -> Projection:
    """As many times as wide and as high."""
    return (x, 0.0, 0.0, 0.0, y, 0.0, 0.0, 0.0, 1.0)


def shifted(x: float, y: float) -> Projection:
    """To the right and down."""
    return (1.0, 0.0, x, 0.0, 1.0, y, 0.0, 0.0, 1.0)


def rotated(degrees: float, middle: Point) -> Projection:
    """Clockwise as it is seen, y counting down, about a point that stays."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    turn: Projection = (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0)
    return after(shifted(*middle), after(turn, shifted(-middle[0], -middle[1])))


def flipped(height: float) -> Projection:
    """From y counted down from the top to y counted up from the bottom, or back."""
    return (1.0, 0.0, 0.0, 0.0, -1.0, height, 0.0, 0.0, 1.0)


def onto(corners: Corners) -> Projection:
    """From the square of side 1, y counting down, onto four corners; ZeroDivisionError where they make no area."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    dx1, dx2, sx = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, sy = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    area = dx1 * dy2 - dx2 * dy1
    g, h = (sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area
    return (x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1.0)


def moved(projection: Projection, point: Point) -> Point:
    """Where the point comes to lie."""
    a, b, c, d, e, f, g, h, i = projection
    x, y = point
    depth = g * x + h * y + i
    return (a * x + b * y + c) / depth, (d * x + e * y + f) / depth


def box_moved(projection: Projection, box: Box) -> Box:
    """The upright box around where the box's corners come to lie."""
    left, bottom, right, top = box
    corners = [moved(projection, point) for point in ((left, bottom), (right, bottom), (right, top), (left, top))]
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def nine(cells: Sequence[float]) -> Projection:
    """The map that nine numbers are. Raises ValueError where they are not nine."""
    a, b, c, d, e, f, g, h, i = cells
    return a, b, c, d, e, f, g, h, i
