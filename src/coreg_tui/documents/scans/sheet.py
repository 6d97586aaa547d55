"""The four corners of a sheet that was photographed on a darker table; None where they are not clear."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from statistics import median

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
_STRAIGHT = 1.6
"""Pixels of the copy by which an edge's points may lie off their line, and which share of them must not."""
_SHARE = 0.6
_STEEPEST = 0.35
"""How much an edge may slope."""


def corners_of(image: Image) -> Corners | None:
    """Where the sheet's corners lie in the grey picture, in pixels, y counting down."""
    factor = max(1, max(image.size) // _SMALL)
    # ink is not part of what parts the sheet from the table: the brightest of a few pixels, then as wide as before
    small = image.reduce(factor).filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MinFilter(5))
    wide, high = small.size
    level = _parting(small.histogram())
    if wide < 40 or high < 40 or level is None:
        return None
    inside = _largest(small.point([255 if value > level else 0 for value in range(256)]).tobytes(), wide, high)
    if inside is None:
        return None
    found = _quadrangle(inside, wide, high)
    if found is None or _area(found) < _LEAST_SHARE * wide * high or not _is_convex(found):
        return None
    if all(x < 2 or x > wide - 3 for x, _ in found) and all(y < 2 or y > high - 3 for _, y in found):
        return None  # the picture is the sheet
    long, short = max(sides(found)), min(sides(found))
    if long > _SLIMMEST * short:
        return None  # part of a sheet: the rest is as dark as the table
    (a, b, c, d) = [((x + 0.5) * factor, (y + 0.5) * factor) for x, y in found]
    return a, b, c, d


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
    left = _edge([(y, first) for y, first, _ in rows])
    right = _edge([(y, last) for y, _, last in rows])
    top = _edge([(x, highest[x]) for x in columns])
    bottom = _edge([(x, lowest[x]) for x in columns])
    if left is None or right is None or top is None or bottom is None:
        return None
    return _meeting(left, top), _meeting(right, top), _meeting(right, bottom), _meeting(left, bottom)


def _edge(points: Sequence[tuple[int, int]]) -> tuple[float, float] | None:
    """Slope and start of the straight line that most of the points lie on."""
    if len(points) < 30:
        return None
    tenth = len(points) // 10
    middle = points[tenth:-tenth]  # near its ends an edge turns the corner
    half = len(middle) // 2
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in zip(middle[:half], middle[half:], strict=False)]
    slope = median(slopes)
    start = median(value - slope * place for place, value in middle)
    for _ in range(2):  # once more through those that lie on it
        near = [(place, value) for place, value in middle if abs(value - slope * place - start) <= _STRAIGHT]
        if len(near) < _SHARE * len(middle):
            return None
        slope, start = _least_squares(near)
    return (slope, start) if abs(slope) <= _STEEPEST else None


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
