"""Pages and photos become fit for recognition: upright, level, evenly lit, cut from a table; bad ones are refused."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from time import monotonic
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFilter

from coreg_tui.documents.opening import open_bytes
from coreg_tui.documents.scans.fitting import quarters
from coreg_tui.documents.scans.light import evenly_lit
from coreg_tui.documents.scans.picture import Picture
from coreg_tui.documents.scans.projection import after, box_moved, flipped, moved, onto, rotated, shifted
from coreg_tui.documents.scans.sheet import corners_of
from coreg_tui.documents.scans.skew import lies_sideways, slope
from coreg_tui.documents.scans.taking import picture_of_page, picture_of_photo


def sheet(size: tuple[int, int] = (1240, 1754), *, lines: int = 30) -> Image.Image:
    """A white sheet with lines of black words of several lengths."""
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    for line in range(lines):
        x, y = size[0] // 8, size[1] // 10 + line * size[1] // 40
        for word in range(2 + line * 7 % 6):
            wide = 40 + (line * 31 + word * 17) % 70
            draw.rectangle((x, y, x + wide, y + size[1] // 100), fill=20)
            x += wide + 25
    return image


def encoded(image: Image.Image, form: str = "JPEG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def taken(content: bytes, turns: int | None = None) -> Picture:
    picture = picture_of_photo(content, turns=turns)
    assert isinstance(picture, Picture)
    return picture


def ink(picture: Picture) -> Image.Image:
    return Image.frombytes("L", (picture.width, picture.height), picture.grey)


@pytest.mark.parametrize("degrees", [-6.0, -2.4, 0.0, 1.3, 7.0])
def test_a_slope_is_measured_to_a_quarter_of_a_degree(degrees: float) -> None:
    askew = sheet().rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    assert slope(askew) == pytest.approx(-degrees, abs=0.25)


def test_a_page_on_its_side_is_seen_by_its_lines() -> None:
    assert lies_sideways(sheet().transpose(Image.Transpose.ROTATE_90))
    assert not lies_sideways(sheet())
    assert not lies_sideways(sheet().transpose(Image.Transpose.ROTATE_180))
    assert not lies_sideways(Image.new("L", (800, 1200), 255))


@pytest.mark.parametrize("lain", [0, 1, 2, 3])
def test_a_photo_is_set_on_its_feet_but_for_its_head(lain: int) -> None:
    picture = taken(encoded(quarters(sheet(), lain)))
    assert picture.height > picture.width
    assert (lain + picture.turns) % 4 in (0, 2)
    assert picture.shown_height > picture.shown_width


@pytest.mark.parametrize(("orientation", "lain"), [(1, 0), (8, 1), (3, 2), (6, 3)])
def test_a_photo_is_turned_as_its_exif_says(orientation: int, lain: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    plain = taken(encoded(sheet(), quality=95), turns=0)
    told = taken(encoded(quarters(sheet(), lain), quality=95, exif=exif), turns=0)
    assert (told.width, told.height) == (plain.width, plain.height)
    top = [sum(one.grey[: one.width * one.height // 12]) for one in (plain, told)]
    assert top[0] == pytest.approx(top[1], rel=0.02)


def test_turns_that_are_asked_for_are_made() -> None:
    content = encoded(sheet())
    upright, over = taken(content, turns=0), taken(content, turns=2)
    assert ink(over).transpose(Image.Transpose.ROTATE_180).resize((50, 70)).tobytes() == pytest.approx(
        ink(upright).resize((50, 70)).tobytes(), abs=12
    )


def test_a_small_photo_is_enlarged_to_what_letters_need() -> None:
    picture = taken(encoded(sheet((900, 1273))))
    assert picture.dpi == pytest.approx(300, abs=2)
    assert picture.page_width == pytest.approx(595.3, abs=1)


def test_shadow_is_taken_out_and_ink_stays() -> None:
    shadow = Image.linear_gradient("L").resize((1240, 1754)).point([60 + value * 150 // 255 for value in range(256)])
    dark = Image.composite(shadow, Image.new("L", shadow.size, 20), sheet())
    even = evenly_lit(dark)
    assert min(even.getpixel((40, y)) for y in range(20, 1740, 40)) > 235  # type: ignore[type-var]
    first = (1240 // 8 + 10, 1754 // 10 + 5)
    assert even.getpixel(first) < 120  # type: ignore[operator]


CORNERS = ((150.0, 120.0), (1050.0, 180.0), (1010.0, 1500.0), (110.0, 1430.0))


def on_a_table(corners: Any = CORNERS, table: int = 60) -> Image.Image:
    page = sheet()
    way = after(onto(corners), (1 / page.width, 0.0, 0.0, 0.0, 1 / page.height, 0.0, 0.0, 0.0, 1.0))
    image = Image.new("L", (1200, 1600), table)
    # drawn point by point on a coarse grid: the inverse of what the program does
    mask = Image.new("L", image.size, 0)
    ImageDraw.Draw(mask).polygon([tuple(map(round, corner)) for corner in corners], fill=255)
    image.paste(235, mask=mask)
    draw = ImageDraw.Draw(image)
    for y in range(150, 1600, 60):
        edge = [moved(way, point) for point in ((150, y), (1000, y), (1000, y + 14), (150, y + 14))]
        draw.polygon(edge, fill=30)
    return image.filter(ImageFilter.GaussianBlur(1))


def test_the_corners_of_a_sheet_on_a_table_are_found() -> None:
    found = corners_of(on_a_table())
    assert found is not None
    for (x, y), (true_x, true_y) in zip(found, CORNERS, strict=True):
        assert abs(x - true_x) < 12
        assert abs(y - true_y) < 12


def test_a_scan_has_no_corners_and_nor_has_a_sheet_on_a_white_table() -> None:
    assert corners_of(sheet()) is None
    assert corners_of(on_a_table(table=225)) is None
    assert corners_of(Image.new("L", (1200, 1600), 128)) is None


def test_a_sheet_on_a_table_is_cut_out_and_squared_and_its_places_are_found_back() -> None:
    picture = taken(encoded(on_a_table(), quality=95))
    assert picture.page_height / picture.page_width == pytest.approx(2**0.5, rel=0.02)
    assert slope(ink(picture)) == 0.0
    # the upper left corner of the sheet lies at the photo's place for it
    left, _, _, top = picture.shown((0, picture.page_height - 1, 1, picture.page_height))
    scale = picture.shown_width / 1200
    assert left == pytest.approx(CORNERS[0][0] * scale, abs=8)
    assert top == pytest.approx(picture.shown_height - CORNERS[0][1] * scale, abs=8)


def test_a_place_on_a_levelled_page_is_found_back_on_the_page_that_is_shown() -> None:
    mark = Image.new("L", (1240, 1754), 255)
    mark.paste(sheet())
    askew = mark.rotate(3, Image.Resampling.BICUBIC, fillcolor=255)
    picture = taken(encoded(askew, quality=95), turns=0)
    middle = (picture.page_width / 2, picture.page_height / 2)
    assert picture.shown((*middle, *middle))[:2] == pytest.approx(middle, abs=1.5)
    left, bottom, right, top = picture.shown((100, 700, 110, 701))
    there = moved(after(flipped(842), after(rotated(-3, (298, 421)), flipped(842))), (105, 700.5))
    assert ((left + right) / 2, (bottom + top) / 2) == pytest.approx(there, abs=2.5)


def test_maps_undo_one_another() -> None:
    turn = after(rotated(-30, (3, 4)), rotated(30, (3, 4)))
    assert moved(turn, (10, 20)) == pytest.approx((10, 20))
    assert box_moved(shifted(1, 2), (0, 0, 1, 1)) == (1, 2, 2, 3)
    with pytest.raises(ZeroDivisionError):
        onto(((0, 0), (1, 1), (2, 2), (3, 3)))


def test_a_picture_goes_from_one_process_to_another() -> None:
    picture = taken(encoded(sheet((600, 800))))
    assert Picture.of(picture.head, picture.grey) == picture
    for head in ({}, picture.head | {"width": -1}, picture.head | {"dpi": "x"}, picture.head | {"to_shown": [1.0]}):
        with pytest.raises(ValueError):
            Picture.of(head, picture.grey)
    with pytest.raises(ValueError, match="no picture"):
        Picture.of(picture.head, picture.grey[:-1])


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_pictures_of_every_depth_become_grey(mode: str) -> None:
    image = sheet((600, 848)).convert("I").point(lambda value: value * 257) if mode == "I;16" else sheet((600, 848))
    picture = taken(encoded(image.convert(mode), "PNG"))
    assert 0.02 < sum(value < 128 for value in picture.grey) / len(picture.grey) < 0.25


def test_what_is_clear_in_a_picture_is_paper() -> None:
    clear = Image.new("RGBA", (600, 848), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (100, 100, 300, 112))
    assert sum(value < 128 for value in taken(encoded(clear, "PNG")).grey) < 0.02 * 2480 * 3508


def test_a_png_is_a_photo_whatever_it_is_called() -> None:
    assert open_bytes(encoded(sheet((600, 848)), "PNG")).reason == "no_text"


def bomb_png(side: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1 << 20), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [7_000, 12_000, 60_000])
def test_a_picture_that_becomes_enormous_is_refused_before_it_is_decoded(side: int) -> None:
    begun = monotonic()
    assert picture_of_photo(bomb_png(side)) == "limit"
    jpeg = bytearray(encoded(Image.new("L", (64, 64))))
    at = jpeg.index(b"\xff\xc0")
    jpeg[at + 5 : at + 9] = struct.pack(">HH", side, side)
    assert picture_of_photo(bytes(jpeg)) == "limit"
    assert monotonic() - begun < 2


def test_a_broken_picture_is_damaged() -> None:
    whole = encoded(sheet((600, 848)))
    for broken in (whole[: len(whole) // 2], whole[:30], b"\xff\xd8\xff", b"", b"\x89PNG\r\n\x1a\n" + b"x" * 90):
        assert picture_of_photo(broken) == "damaged"
    assert picture_of_photo(encoded(Image.new("L", (5, 5)))) == "damaged"


def test_other_forms_of_picture_are_not_decoded() -> None:
    assert picture_of_photo(encoded(sheet((600, 848)), "TIFF")) == "damaged"
    assert picture_of_photo(encoded(sheet((600, 848)), "GIF")) == "damaged"


def test_a_page_is_rendered_at_300_dots_an_inch(made: Callable[..., bytes]) -> None:
    picture = picture_of_page(made([(72, 700, "Verklaring Omtrent het Gedrag")]), 1)
    assert isinstance(picture, Picture)
    assert (picture.width, picture.height) == pytest.approx((2480, 3508), abs=2)
    assert picture.shown((72, 700, 100, 711)) == pytest.approx((72, 700, 100, 711), abs=0.5)


@pytest.mark.parametrize("size", [(2480, 3508), (14_000, 14_000), (40_000, 300)])
def test_a_page_of_any_size_makes_a_picture_of_bounded_size(made: Callable[..., bytes], size: tuple[int, int]) -> None:
    picture = picture_of_page(made([(72, 200, "groot")], size=size), 1)
    assert isinstance(picture, str) or len(picture.grey) <= 12_100_000


def test_a_page_that_is_not_there_or_not_readable_has_a_reason(made: Callable[..., bytes]) -> None:
    content = made([(72, 700, "een")])
    assert picture_of_page(content, 2) == "damaged"
    assert picture_of_page(content, 0) == "damaged"
    assert picture_of_page(b"%PDF-1.7 nothing", 1) == "damaged"


@pytest.mark.parametrize(("password", "reason"), [("", None), ("geheim", "password")])
def test_an_encrypted_page_opens_with_the_empty_password_only(
    made: Callable[..., bytes], password: str, reason: str | None
) -> None:
    import pypdf

    writer = pypdf.PdfWriter(io.BytesIO(made([(72, 700, "een")])))
    writer.encrypt(password, "owner", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    picture = picture_of_page(buffer.getvalue(), 1)
    assert picture == reason if reason else isinstance(picture, Picture)
