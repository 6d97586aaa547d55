"""A grey picture made fit for recognition: the sheet found and made square, the light evened, the lines made level."""

from __future__ import annotations

from PIL.Image import Image, Resampling, Transform, Transpose

from coreg_tui.documents.scans.light import evenly_lit
from coreg_tui.documents.scans.picture import Picture
from coreg_tui.documents.scans.projection import (
    UNMOVED,
    Corners,
    Projection,
    after,
    flipped,
    onto,
    rotated,
    scaled,
)
from coreg_tui.documents.scans.sheet import corners_of, sides
from coreg_tui.documents.scans.skew import lies_sideways, slope

DPI = 300
"""Pixels an inch at which letters of usual size are recognised best."""
A4 = (210 / 25.4 * 72, 297 / 25.4 * 72)
"""Width and height in points (ISO 216)."""
_A4_PROPORTION = (1.2, 1.7)
"""Height to width between which a sheet seen at a slant is taken to be A4."""
_MOST_ENLARGED = 3.0
_MOST_PIXELS = 12_000_000


def fitted(image: Image, *, dpi: float, turns: int | None = None) -> Picture:
    """The picture to recognise letters in. `dpi`: how many pixels of the grey `image` are an inch of the page shown.

    It is turned `turns` quarters clockwise; None: as far as its lines tell, which may leave it upside down.
    """
    image = quarters(image, turns or 0)
    corners = corners_of(image)
    whole = (image.width, image.height)
    image, own_dpi, back = _enlarged(image, dpi) if corners is None else _squared(image, corners)
    image = evenly_lit(image)
    # from pixels of the photo to points of what is shown
    out = after(flipped(whole[1] * 72 / dpi), scaled(72 / dpi, 72 / dpi))
    if turns is None and lies_sideways(image):
        turns, back = 1, after(back, _a_quarter_back(image.height))
        out = after(_a_quarter(whole[0] * 72 / dpi), out)
        image, whole = quarters(image, 1), whole[::-1]
    degrees = slope(image)
    if degrees:
        back = after(back, rotated(degrees, (image.width / 2, image.height / 2)))
        image = image.rotate(degrees, Resampling.BICUBIC, fillcolor=255)
    # from points of the straight page to its pixels
    into = after(scaled(own_dpi / 72, own_dpi / 72), flipped(image.height * 72 / own_dpi))
    return Picture(
        width=image.width,
        height=image.height,
        grey=image.tobytes(),
        dpi=own_dpi,
        turns=(turns or 0) % 4,
        shown_width=whole[0] * 72 / dpi,
        shown_height=whole[1] * 72 / dpi,
        to_shown=after(out, after(back, into)),
    )


def quarters(image: Image, turns: int) -> Image:
    """The picture turned so many quarters clockwise."""
    ways = (Transpose.ROTATE_270, Transpose.ROTATE_180, Transpose.ROTATE_90)
    return image.transpose(ways[turns % 4 - 1]) if turns % 4 else image


def _a_quarter_back(height: int) -> Projection:
    """From a picture turned a quarter clockwise to how it lay, `height` pixels high; y counts down."""
    return (0.0, 1.0, 0.0, -1.0, 0.0, float(height), 0.0, 0.0, 1.0)


def _a_quarter(width: float) -> Projection:
    """From a page `width` points wide to the same turned a quarter clockwise; y counts up."""
    return (0.0, 1.0, 0.0, -1.0, 0.0, width, 0.0, 0.0, 1.0)


def _enlarged(image: Image, dpi: float) -> tuple[Image, float, Projection]:
    """The picture at about 300 dpi, but at most three times as large; one that is finer is made smaller."""
    times = min(DPI / dpi, _MOST_ENLARGED, (_MOST_PIXELS / (image.width * image.height)) ** 0.5)
    if 0.9 < times < 1.1:
        return image, dpi, UNMOVED
    size = (max(1, round(image.width * times)), max(1, round(image.height * times)))
    back = scaled(image.width / size[0], image.height / size[1])
    return image.resize(size, Resampling.BICUBIC), dpi * times, back


def _squared(image: Image, corners: Corners) -> tuple[Image, float, Projection]:
    """The sheet alone, as if seen from straight above; its width is that of A4 unless its shape says otherwise."""
    wide, high = sides(corners)
    proportion = max(wide, high) / min(wide, high)
    if _A4_PROPORTION[0] <= proportion <= _A4_PROPORTION[1]:
        points = A4 if high > wide else (A4[1], A4[0])
    else:
        points = (A4[0] * wide / min(wide, high), A4[0] * high / min(wide, high))
    fine = min(DPI / 72, (_MOST_PIXELS / (points[0] * points[1])) ** 0.5)
    size = (round(points[0] * fine), round(points[1] * fine))
    back = after(onto(corners), scaled(1 / size[0], 1 / size[1]))
    a, b, c, d, e, f, g, h, i = back
    flat = image.transform(
        size,
        Transform.PERSPECTIVE,
        (a / i, b / i, c / i, d / i, e / i, f / i, g / i, h / i),
        Resampling.BICUBIC,
        fillcolor=255,
    )
    return flat, fine * 72, back
