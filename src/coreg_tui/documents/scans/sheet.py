"""The four corners of a sheet that was photographed on a darker table; None where they are not clear."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from math import hypot

from PIL import ImageFilter
from PIL.Image import Image

from coreg_tui.documents.scans.projection import Corners, Point

_SMALL = 320
"""Pixels of the longer side of the copy on which the sheet is sought."""
_LEAST_SHARE = 0.25
"""Of the picture that a sheet covers at least."""
_SLIMMEST = 1.72
"""How many times longer than wide a sheet is at most; A4 is 1.41, a card 1.59, and a slant makes it a little more."""
_CONTRAST = 1.35
"""How many times brighter than the table the sheet is at least."""
_LEVELS = (1.0, 0.8, 0.65)
"""Parts of the level that parts bright from dark which are tried."""
_STRAIGHT = 1.6
"""Pixels of the copy by which an edge's points may lie off their line, and which share of them must not."""
_SHARE = 0.5
_OUTSIDE = 0.08
"""Which share of an edge's points may lie outside it."""
_TRIED = 24
"""Points of an edge through which lines are tried."""
_LEAST_SIDE = 40
"""Pixels of the copy."""
_BEYOND = 0.1
"""How far outside the picture a corner may lie, in sides of the picture."""
_STEEPEST = 0.35
"""How much an edge may slope."""


def corners_of(image: Image) -> Corners | None:
    """Where the sheet's corners lie in the grey picture, in pixels, y counting down."""
    factor = max(1, max(image.size) // _SMALL)
    # ink is not part of what parts the sheet from the table: the brightest of a few pixels, then as wide as before
    small = image.reduce(factor).filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MinFilter(5))
    level = _parting(small.histogram())
    if min(small.size) < _LEAST_SIDE or level is None:
        return None
    for part in _LEVELS:  # a shadow on the sheet may be darker than half-way between sheet and table
        found = _corners_at(small, round(part * level))
        if found is not None:
            a, b, c, d = (((x + 0.5) * factor, (y + 0.5) * factor) for x, y in found)
            return a, b, c, d
    return None


def _corners_at(small: Image, level: int) -> Corners | None:
    """The corners of what is brighter than `level`, if it has the shape of a sheet."""
    wide, high = small.size
    inside = _largest(small.point([255 if value > level else 0 for value in range(256)]).tobytes(), wide, high)
    found = None if inside is None else _quadrangle(inside, wide, high)
    if found is None or _area(found) < _LEAST_SHARE * wide * high or not _is_convex(found):
        return None
    if not all(
        -_BEYOND * wide < x < (1 + _BEYOND) * wide and -_BEYOND * high < y < (1 + _BEYOND) * high for x, y in found
    ):
        return None
    if all(x < 2 or x > wide - 3 for x, _ in found) and all(y < 2 or y > high - 3 for _, y in found):
        return None  # the picture is the sheet
    long, short = max(sides(found)), min(sides(found))
    return found if long <= _SLIMMEST * short else None  # a slimmer one is part of a sheet that is dark elsewhere


def _parting(histogram: Sequence[int]) -> int | None:
    """The level that best parts dark from bright (Otsu, 1979); None where the two are not far enough apart."""
    total, whole = sum(histogram), sum(value * count for value, count in enumerate(histogram))
    best, level, weight, mass, means = 0.0, None, 0, 0, (1.0, 1.0)
    for value, count in enumerate(histogram):
        weight, mass = weight + count, mass + value * count
        if weight == 0 or weight == total:
            continue
        dark, bright = mass / weight, (whole - mass) / (total - weight)
        between = weight * (total - weight) * (bright - dark) ** 2
        if between > best:
            best, level, means = between, value, (dark, bright)
    return level if level is not None and means[1] > _CONTRAST * (means[0] + 8) else None


def _largest(pixels: bytes, wide: int, high: int) -> list[tuple[int, int, int]] | None:
    """Of the largest bright area each row that it has: the row, its first and its last column."""
    seen = bytearray(pixels)
    best: list[int] = []
    for start in range(0, wide * high, 7):
        if not seen[start]:
            continue
        seen[start], area, open_ = 0, [start], [start]
        while open_:
            at = open_.pop()
            x = at % wide
            for near in (at - wide, at + wide, at - 1 if x else -1, at + 1 if x < wide - 1 else -1):
                if 0 <= near < wide * high and seen[near]:
                    seen[near] = 0
                    area.append(near)
                    open_.append(near)
        if len(area) > len(best):
            best = area
    if len(best) < _LEAST_SHARE * wide * high * 0.8:
        return None
    first, last = [wide] * high, [-1] * high
    for at in best:
        y, x = divmod(at, wide)
        first[y], last[y] = min(first[y], x), max(last[y], x)
    return [(y, first[y], last[y]) for y in range(high) if last[y] >= 0]


def _quadrangle(rows: Sequence[tuple[int, int, int]], wide: int, high: int) -> Corners | None:
    """The corners in which the four edges meet."""
    highest, lowest = [high] * wide, [-1] * wide
    for y, first, last in rows:
        for x in range(first, last + 1):
            highest[x], lowest[x] = min(highest[x], y), max(lowest[x], y)
    columns = [x for x in range(wide) if lowest[x] >= 0]
    left = _edge([(y, first) for y, first, _ in rows], -1)
    right = _edge([(y, last) for y, _, last in rows], 1)
    top = _edge([(x, highest[x]) for x in columns], -1)
    bottom = _edge([(x, lowest[x]) for x in columns], 1)
    if left is None or right is None or top is None or bottom is None:
        return None
    return _meeting(left, top), _meeting(right, top), _meeting(right, bottom), _meeting(left, bottom)


def _edge(points: Sequence[tuple[int, int]], outward: int) -> tuple[float, float] | None:
    """Slope and start of the straight line that most of the points lie on, hardly any outside it; where shadow bites
    into the sheet they lie inside.
    """
    tenth = len(points) // 10
    middle = points[tenth : len(points) - tenth]  # near its ends an edge turns the corner
    if len(middle) < _LEAST_SIDE // 2:
        return None
    some = middle[:: max(1, len(middle) // _TRIED)]
    lines = ((one, other) for one, other in combinations(some, 2) if other[0] - one[0] > len(middle) // 3)
    best: list[tuple[int, int]] = []
    for (x0, y0), (x1, y1) in lines:
        slope = (y1 - y0) / (x1 - x0)
        start = y0 - slope * x0
        near = [(x, y) for x, y in middle if abs(y - slope * x - start) <= _STRAIGHT]
        if len(near) > len(best):
            best = near
    if len(best) < _SHARE * len(middle):
        return None
    slope, start = _least_squares(best)
    outside = sum((y - slope * x - start) * outward > 2 * _STRAIGHT for x, y in middle)
    return (slope, start) if abs(slope) <= _STEEPEST and outside <= _OUTSIDE * len(middle) else None


def _least_squares(points: Sequence[tuple[int, int]]) -> tuple[float, float]:
    count = len(points)
    mean_x, mean_y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
    return slope, mean_y - slope * mean_x


def _meeting(upright: tuple[float, float], level: tuple[float, float]) -> Point:
    """Where x = a y + b meets y = c x + d."""
    a, b = upright
    c, d = level
    x = (a * d + b) / (1 - a * c)
    return x, c * x + d


def _area(corners: Corners) -> float:
    closed = (*corners, corners[0])
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(closed)) / 2


def _is_convex(corners: Corners) -> bool:
    around = (*corners, *corners[:2])
    turns = [
        (x1 - x0) * (y2 - y1) - (y1 - y0) * (x2 - x1)
        for (x0, y0), (x1, y1), (x2, y2) in zip(around, around[1:], around[2:], strict=False)
    ]
    return all(turn > 0 for turn in turns)


def sides(corners: Corners) -> tuple[float, float]:
    """How wide and how high the sheet is in the photo, on average, in pixels."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    wide = (hypot(x1 - x0, y1 - y0) + hypot(x2 - x3, y2 - y3)) / 2
    return wide, (hypot(x3 - x0, y3 - y0) + hypot(x2 - x1, y2 - y1)) / 2
