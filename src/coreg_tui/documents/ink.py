"""Whether letters of a page are seen: it is rendered with and without them, and what changes is their ink."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import ceil, floor
from operator import sub
from typing import NamedTuple

from coreg_tui.documents.frame import Frame
from coreg_tui.documents.pdfium import Pdfium, tight_boxes
from coreg_tui.model.fact import Box

_HEIGHT = 9.0
"""Pixels that a letter is high at least, if the page is small enough."""
_MOST_PIXELS = 4_000_000
_LARGEST_SCALE = 6.0
"""Pixels a point."""
_CONTRAST = 1_600
"""Difference in colour that is seen: 30 times red's, 59 times green's and 11 times blue's, each of 255."""
_SHARE = 0.08
"""How much of a letter's box it changes at least: an L fills a quarter."""
_FIELD_SCALE = 1.5
"""Pixels a point: what was filled in is seldom small."""
_RIM = 2.5
"""Points of a field's edge that its frame may take."""
_LAYERS = 6
"""How many times pieces of text over one another are told apart; what lies beneath still more counts as not seen."""
_COLOUR = 3
"""FPDFBitmap_BGRx: four bytes a pixel."""
_WITH_NOTES = 0x01
"""FPDF_ANNOT."""


class Letter(NamedTuple):
    """A character to be looked for."""

    place: int
    """As PDFium counts the page's characters."""
    piece: int
    """The piece of text that holds it."""
    is_sign: bool
    """Whether its word is no letters or digits: it may print very little."""


@dataclass(slots=True)
class _Piece:
    address: int
    text: str = ""
    box: Box = (0.0, 0.0, 0.0, 0.0)
    letters: list[tuple[Letter, Box]] = field(default_factory=list)


def without_ink(
    lib: Pdfium,
    *,
    page: int,
    form: int | None,
    text_page: int,
    text: str,
    letters: Sequence[Letter],
    visible: Box,
    rotation: int,
) -> set[int]:
    """The places of the letters that nobody sees. The page is left as it was."""
    frame = Frame(visible, rotation)
    pieces: dict[int, _Piece] = {}
    gone: set[int] = set()
    sizes: list[float] = []
    for letter, (left, right, bottom, top) in zip(
        letters, tight_boxes(lib, text_page, [letter.place for letter in letters]), strict=True
    ):
        if not (right > left and top > bottom):
            gone.add(letter.place)  # a font may hold nothing but blanks
            continue
        piece = pieces.setdefault(letter.piece, _Piece(letter.piece))
        piece.text += text[letter.place]
        piece.letters.append((letter, frame.box((left, bottom, right, top))))
        sizes.append(max(top - bottom, right - left))
    if not pieces:
        return gone
    for piece in pieces.values():
        boxes = [box for _, box in piece.letters]
        piece.box = (
            min(box[0] for box in boxes),
            min(box[1] for box in boxes),
            max(box[2] for box in boxes),
            max(box[3] for box in boxes),
        )
    sizes.sort()
    with _canvas(lib, frame, _HEIGHT / max(sizes[len(sizes) // 10], 0.5)) as canvas:
        if canvas is None:
            return gone | {letter.place for letter in letters}
        layers, buried = _layers(list(pieces.values()))
        gone |= {letter.place for piece in buried for letter, _ in piece.letters}
        whole = canvas.rendered(lib, page, form)
        for layer in layers:
            for piece in layer:
                lib.FPDFPageObj_SetIsActive(piece.address, 0)
            bare = canvas.rendered(lib, page, form)
            for piece in layer:
                lib.FPDFPageObj_SetIsActive(piece.address, 1)
            for piece in layer:
                for letter, box in piece.letters:
                    if not canvas.differs(whole, bare, box, of_sign=letter.is_sign):
                        gone.add(letter.place)
    return gone


def blank_boxes(
    lib: Pdfium, *, page: int, form: int | None, boxes: Sequence[Box], visible: Box, rotation: int
) -> set[int]:
    """Which of the boxes, by their places, show one colour only where a field's text would stand."""
    frame = Frame(visible, rotation)
    with _canvas(lib, frame, _FIELD_SCALE) as canvas:
        if canvas is None:
            return set(range(len(boxes)))
        whole = canvas.rendered(lib, page, form)
        return {place for place, box in enumerate(boxes) if canvas.is_blank(whole, frame.box(box))}


@dataclass(slots=True)
class _Canvas:
    bitmap: int
    pixels: ctypes.Array[ctypes.c_char]
    width: int
    height: int
    scale: float

    def rendered(self, lib: Pdfium, page: int, form: int | None) -> bytes:
        """The page, row by row from the top."""
        lib.FPDFBitmap_FillRect(self.bitmap, 0, 0, self.width, self.height, 0xFFFFFFFF)
        lib.FPDF_RenderPageBitmap(self.bitmap, page, 0, 0, self.width, self.height, 0, _WITH_NOTES)
        if form is not None:
            lib.FPDF_FFLDraw(form, self.bitmap, page, 0, 0, self.width, self.height, 0, _WITH_NOTES)
        return self.pixels.raw

    def is_blank(self, one: bytes, box: Box) -> bool:
        """Whether the inside of that box of the page as it is read is of one colour, as far as is seen."""
        rim = min(_RIM, 0.2 * (box[3] - box[1]), 0.2 * (box[2] - box[0]))
        left, right = max(0, ceil((box[0] + rim) * self.scale)), min(self.width, floor((box[2] - rim) * self.scale))
        top = max(0, ceil(self.height - (box[3] - rim) * self.scale))
        bottom = min(self.height, floor(self.height - (box[1] + rim) * self.scale))
        if left >= right or top >= bottom:
            return True
        stride = 4 * self.width
        rows = [one[row + 4 * left : row + 4 * right] for row in range(top * stride, bottom * stride, stride)]
        ground = rows[0][:4] * (right - left)
        return not any(row != ground and _differing(row, ground) for row in rows)

    def differs(self, one: bytes, other: bytes, box: Box, *, of_sign: bool) -> bool:
        """Whether enough pixels in that box of the page as it is read do."""
        left, right = floor(box[0] * self.scale), ceil(box[2] * self.scale)
        top, bottom = floor(self.height - box[3] * self.scale), ceil(self.height - box[1] * self.scale)
        if right - left > 5:  # what neighbours reach in
            left, right = left + 1, right - 1
        left, right, top, bottom = max(0, left), min(self.width, right), max(0, top), min(self.height, bottom)
        if left >= right or top >= bottom:
            return False
        seen, stride = 0, 4 * self.width
        for row in range(top * stride, bottom * stride, stride):
            mine, its = one[row + 4 * left : row + 4 * right], other[row + 4 * left : row + 4 * right]
            if mine != its:
                seen += _differing(mine, its)
        return seen >= (1 if of_sign else max(1, _SHARE * (right - left) * (bottom - top)))


def _differing(one: bytes, other: bytes) -> int:
    """How many pixels differ enough to be seen."""
    blue, green, red = (map(abs, map(sub, one[part::4], other[part::4])) for part in range(3))
    return sum(11 * b + 59 * g + 30 * r >= _CONTRAST for b, g, r in zip(blue, green, red, strict=True))


@contextmanager
def _canvas(lib: Pdfium, frame: Frame, scale: float) -> Iterator[_Canvas | None]:
    area = max(frame.width * frame.height, 1.0)
    scale = min(max(scale, 1.0), _LARGEST_SCALE, (_MOST_PIXELS / area) ** 0.5)
    width, height = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    if width * height > 2 * _MOST_PIXELS:
        yield None
        return
    pixels = ctypes.create_string_buffer(4 * width * height)
    bitmap = lib.FPDFBitmap_CreateEx(width, height, _COLOUR, ctypes.addressof(pixels), 4 * width)
    if not bitmap:
        yield None
        return
    try:
        yield _Canvas(bitmap, pixels, width, height, scale)
    finally:
        lib.FPDFBitmap_Destroy(bitmap)


def _layers(pieces: list[_Piece]) -> tuple[list[list[_Piece]], list[_Piece]]:
    """The pieces in groups within which none lies over another, and those that fit in none."""
    layers: list[list[_Piece]] = []
    open_pieces: list[list[_Piece]] = []
    buried: list[_Piece] = []
    for piece in sorted(pieces, key=lambda one: one.box[1]):
        for layer, still_open in zip(layers, open_pieces, strict=True):
            still_open[:] = [one for one in still_open if one.box[3] > piece.box[1]]
            if not any(_over(piece, one) for one in still_open):
                layer.append(piece)
                still_open.append(piece)
                break
        else:
            if len(layers) == _LAYERS:
                buried.append(piece)
            else:
                layers.append([piece])
                open_pieces.append([piece])
    return layers, buried


def _over(one: _Piece, other: _Piece) -> bool:
    """Whether two pieces lie over one another, and are not one text printed twice for boldness."""
    a, b = one.box, other.box
    across, up = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    lower = min(a[3] - a[1], b[3] - b[1])
    if across <= 0.1 * lower or up <= 0.3 * lower:
        return False
    near = 0.25 * lower
    return not (one.text == other.text and all(abs(p - q) <= near for p, q in zip(a, b, strict=True)))
