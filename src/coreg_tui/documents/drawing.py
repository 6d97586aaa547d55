"""What a page draws, in the order of painting: its pieces of text, and all else that may lie under or over them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import repeat

from coreg_tui.documents.pdfium import Pdfium, bounds, clip_counts
from coreg_tui.model.fact import Box

TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5
"""FPDF_PAGEOBJ_..."""
_MOST = 100_000
"""Pieces of text and drawing on one page, those within forms (ISO 32000-2, 8.10) included."""
_DEEPEST = 12
"""Forms within forms."""
_LINE = 4.0
"""Points: what is no wider is a line, whatever its ends."""
_PLAIN = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

Matrix = tuple[float, float, float, float, float, float]


class TooMuchDrawnError(Exception):
    """A page draws more than is looked at."""


@dataclass(slots=True)
class Shape:
    """Something drawn that is no text."""

    address: int
    kind: int
    order: int
    """Counted from 0 in the order of painting, texts included."""
    box: Box
    """In the page's own coordinates."""


@dataclass(slots=True)
class Drawing:
    """All that a page draws."""

    texts: list[int]
    """Addresses of its pieces of text, in the order of painting."""
    shapes: list[Shape] = field(default_factory=list)
    orders: dict[int, int] | None = None
    """Where each text comes in the order of painting; None: as in `texts`, and no shapes."""
    doubtful: set[int] = field(default_factory=set)
    """Texts in a form that is see-through, clipped or in a layer."""

    def order(self, text: int) -> int:
        """When that text is painted."""
        if self.orders is None:
            self.orders = {address: order for order, address in enumerate(self.texts)}
        return self.orders.get(text, -1)


def drawing_of(lib: Pdfium, page: int, *, layered: bool) -> Drawing:
    """What the page draws. `layered`: the file may have layers that are switched off.

    Raises TooMuchDrawnError.
    """
    count = lib.FPDFPage_CountObjects(page)
    if count > _MOST:
        raise TooMuchDrawnError
    objects = [one for one in map(lib.FPDFPage_GetObject, repeat(page), range(count)) if one]
    kinds = bytes(map(lib.FPDFPageObj_GetType, objects))
    if kinds.count(TEXT) == len(objects):
        return Drawing(objects)
    found = Drawing([], orders={})
    _collect(lib, found, objects, kinds, _PLAIN, 0, doubtful=False, layered=layered)
    return found


def _collect(
    lib: Pdfium,
    found: Drawing,
    objects: Sequence[int],
    kinds: bytes,
    matrix: Matrix,
    depth: int,
    *,
    doubtful: bool,
    layered: bool,
) -> None:
    others = [one for one, kind in zip(objects, kinds, strict=True) if kind not in (TEXT, FORM)]
    boxes = iter(bounds(lib, others))
    orders = found.orders if found.orders is not None else {}
    for one, kind in zip(objects, kinds, strict=True):
        order = len(found.texts) + len(found.shapes)
        if order > _MOST:
            raise TooMuchDrawnError
        if kind == TEXT:
            found.texts.append(one)
            orders[one] = order
            if doubtful:
                found.doubtful.add(one)
        elif kind == FORM:
            if depth < _DEEPEST:
                _collect_form(lib, found, one, matrix, depth, doubtful=doubtful, layered=layered)
        else:
            box = next(boxes)
            found.shapes.append(Shape(one, kind, order, box if matrix is _PLAIN else moved(box, matrix)))


def _collect_form(
    lib: Pdfium, found: Drawing, form: int, matrix: Matrix, depth: int, *, doubtful: bool, layered: bool
) -> None:
    count = lib.FPDFFormObj_CountObjects(form)
    if count > _MOST:
        raise TooMuchDrawnError
    inner = [one for one in map(lib.FPDFFormObj_GetObject, repeat(form), range(max(0, count))) if one]
    own = (ctypes.c_float * 6)()
    if lib.FPDFPageObj_GetMatrix(form, ctypes.addressof(own)):
        matrix = _product(tuple(own), matrix)
    doubtful = doubtful or layered or bool(lib.FPDFPageObj_HasTransparency(form)) or not _fits_form(lib, form)
    _collect(
        lib, found, inner, bytes(map(lib.FPDFPageObj_GetType, inner)), matrix, depth + 1,
        doubtful=doubtful, layered=layered,
    )  # fmt: skip


def _fits_form(lib: Pdfium, form: int) -> bool:
    return clip_counts(lib, [form])[0] <= 0 or fits_its_clip(lib, form)


def fits_its_clip(lib: Pdfium, one: int) -> bool:
    """Whether nothing of the object is clipped away, as far as upright rectangles tell."""
    clip = lib.FPDFPageObj_GetClipPath(one)
    ((left, bottom, right, top),) = bounds(lib, [one])
    for path in range(lib.FPDFClipPath_CountPaths(clip)):
        count = lib.FPDFClipPath_CountPathSegments(clip, path)
        if not 4 <= count <= 6:
            return False
        points = _points(lib, (lib.FPDFClipPath_GetPathSegment(clip, path, place) for place in range(count)))
        box = _rectangle(points)
        if box is None or box[0] > left + 1 or box[1] > bottom + 1 or box[2] < right - 1 or box[3] < top - 1:
            return False
    return True


def edges_of(lib: Pdfium, shape: Shape) -> list[Box]:
    """The boxes of what a path that is not filled draws: the four sides of a frame, else the box of it all."""
    left, bottom, right, top = shape.box
    if min(right - left, top - bottom) < _LINE:
        return [shape.box]
    inner = _rectangle(_corners(lib, shape.address))
    if inner is None:
        return [shape.box]
    # the box lies half a line's width outside the rectangle that is drawn
    ((outer_left, outer_bottom, outer_right, outer_top),) = bounds(lib, [shape.address])
    half = max(inner[0] - outer_left, inner[1] - outer_bottom, outer_right - inner[2], outer_top - inner[3], 0.0)
    wide = 2 * half + 0.1
    return [
        (left, bottom, right, bottom + wide),
        (left, top - wide, right, top),
        (left, bottom, left + wide, top),
        (right - wide, bottom, right, top),
    ]


def is_solid_rectangle(lib: Pdfium, path: Shape, around: Box) -> bool:
    """Whether that path fills an upright rectangle around the box, seen whole and with nothing shining through."""
    left, bottom, right, top = path.box
    if left > around[0] or bottom > around[1] or right < around[2] or top < around[3]:
        return False
    if not is_filled(lib, path.address) or lib.FPDFPageObj_HasTransparency(path.address):
        return False
    return _rectangle(_corners(lib, path.address)) is not None and (
        clip_counts(lib, [path.address])[0] < 0 or fits_its_clip(lib, path.address)
    )


def _corners(lib: Pdfium, path: int) -> list[tuple[float, float]]:
    """The points of a path of a few segments, in the coordinates of the page or form that holds it."""
    count = lib.FPDFPath_CountSegments(path)
    if not 4 <= count <= 6:
        return []
    own = (ctypes.c_float * 6)()
    if not lib.FPDFPageObj_GetMatrix(path, ctypes.addressof(own)):
        return []
    a, b, c, d, e, f = own
    points = _points(lib, (lib.FPDFPath_GetPathSegment(path, place) for place in range(count)))
    return [(a * x + c * y + e, b * x + d * y + f) for x, y in points]


def is_filled(lib: Pdfium, path: int) -> bool:
    """Whether the path covers an area; as far as PDFium can tell."""
    mode, stroked = ctypes.c_int(1), ctypes.c_int(1)
    lib.FPDFPath_GetDrawMode(path, ctypes.addressof(mode), ctypes.addressof(stroked))
    return mode.value != 0


def is_drawn(lib: Pdfium, path: int) -> bool:
    """Whether the path is filled or drawn at all: many only serve to clip."""
    mode, stroked = ctypes.c_int(1), ctypes.c_int(1)
    lib.FPDFPath_GetDrawMode(path, ctypes.addressof(mode), ctypes.addressof(stroked))
    return mode.value != 0 or stroked.value != 0


def moved(box: Box, matrix: Matrix) -> Box:
    """The upright box around a box that a matrix moves (ISO 32000-2, 8.3.3)."""
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across, up = [a * x + c * y + e for x, y in corners], [b * x + d * y + f for x, y in corners]
    return min(across), min(up), max(across), max(up)


def _points(lib: Pdfium, segments: Iterator[int | None]) -> list[tuple[float, float]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    found = []
    for segment in segments:
        if segment and lib.FPDFPathSegment_GetPoint(segment, ctypes.addressof(x), ctypes.addressof(y)):
            found.append((x.value, y.value))
    return found


def _rectangle(points: Sequence[tuple[float, float]]) -> Box | None:
    """The upright rectangle with those corners, the first perhaps again as the last."""
    if not 4 <= len(points) <= 6:
        return None
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    bottom, top = min(y for _, y in points), max(y for _, y in points)
    near = 0.05
    for x, y in points:
        if min(x - left, right - x) > near or min(y - bottom, top - y) > near:
            return None
    corners = {(x - left < right - x, y - bottom < top - y) for x, y in points}
    return (left, bottom, right, top) if len(corners) == 4 else None


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )
