"""Makes scans and photos of the papers: python scanning.py OUT [--small] [NAME...]; needs pypdfium2 and Pillow only.

The same name and seed give the same picture. `--small` makes the chosen few that are kept in `tests/papers/scans`.
"""

from __future__ import annotations

import argparse
import io
import json
import math
import random
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import NormalDist
from typing import Any

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter

PAPERS = Path(__file__).resolve().parent.parent
SCANS = (
    "vog-paper-2012 vog-paper-2019 hbo-diploma-mwd hbo-diploma-1998 masterclass-single duo-old-2016 "
    "practice-praktijktoets reflection-passed work-statement-form contract-open-ended evc-hbo "
    "supervision-signed-twice skj-certificate none-invoice"
).split()
PHOTOS = (
    "vog-employer-letter hbo-diploma-social-work hbo-diploma-master masterclass-roman mantelzorgmakelaar "
    "nurse-in-service confirmation-basis kvk-paper test21-hogeschool hbo-test-ixly skj-card trainee-request-form "
    "work-statement-fte none-payslip"
).split()
"""Chosen for their kinds and layouts, before any of them was recognised."""
MOST = 150_000
"""Bytes of a file that is kept in the repository."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weather:
    """What happened to a paper on its way."""

    dpi: int = 300
    """Of a scan."""
    width: int = 3000
    """Of a photo, in pixels, held upright."""
    quality: int = 70
    noise: float = 4.0
    """Standard deviation, in steps of grey."""
    skew: float = 0.0
    """Degrees."""
    blur: float = 0.5
    turns: int = 0
    """Quarter turns that the picture lies on its side."""
    exif: bool = False
    """True where the file says so."""
    dirt: bool = False


def rendered(pdf: Any, index: int, dpi: float) -> Image.Image:
    return pdf[index].render(scale=dpi / 72, may_draw_forms=True).to_pil().convert("RGB")


def noisy(image: Image.Image, chance: random.Random, deviation: float) -> Image.Image:
    """The picture with Gaussian noise, the same in all its bands."""
    normal = NormalDist(128, deviation)
    table = [round(min(255, max(0, normal.inv_cdf((value + 0.5) / 256)))) for value in range(256)]
    grain = Image.frombytes("L", image.size, chance.randbytes(image.width * image.height)).point(table)
    grain = grain.filter(ImageFilter.GaussianBlur(0.5))
    bands = [ImageChops.add(band, grain, 1, -128) for band in image.split()]
    return Image.merge(image.mode, bands) if len(bands) > 1 else bands[0]


def scan_of(page: Image.Image, weather: Weather, chance: random.Random) -> Image.Image:
    """A sheet as a flat-bed scanner sees it: grey, a little askew, dust, a stamp, a darker edge."""
    sheet = page.convert("L").point([round(28 + value * (245 - 28) / 255) for value in range(256)])
    if weather.dirt:
        _stamp(sheet, chance, weather.dpi)
        _dust(sheet, chance, weather.dpi)
    sheet = sheet.rotate(weather.skew, Image.Resampling.BICUBIC, fillcolor=chance.choice((238, 245, 200)))
    sheet = sheet.filter(ImageFilter.GaussianBlur(weather.blur * weather.dpi / 300))
    return noisy(sheet, chance, weather.noise).rotate(-90 * weather.turns, expand=True)


def _stamp(sheet: Image.Image, chance: random.Random, dpi: int) -> None:
    """INGEKOMEN in a frame, in pale ink, across the paper's lower right or upper right."""
    size = round(1.1 * dpi)
    stamp = Image.new("L", (size, size // 2), 255)
    draw = ImageDraw.Draw(stamp)
    draw.rectangle((4, 4, size - 5, size // 2 - 5), outline=120, width=max(2, dpi // 80))
    draw.text((size // 8, size // 8), "INGEKOMEN", fill=120, font_size=size // 8)
    draw.text((size // 8, size // 4), "VOORBEELD", fill=120, font_size=size // 9)
    stamp = stamp.rotate(chance.uniform(-14, 14), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    at = (
        chance.randint(sheet.width // 2, sheet.width * 2 // 3),
        chance.choice((sheet.height // 40, sheet.height * 9 // 10)),
    )
    ground = Image.new("L", sheet.size, 255)
    ground.paste(stamp, at)
    sheet.paste(ImageChops.darker(sheet, ground))


def _dust(sheet: Image.Image, chance: random.Random, dpi: int) -> None:
    draw = ImageDraw.Draw(sheet)
    for _ in range(120):
        x, y, r = chance.randrange(sheet.width), chance.randrange(sheet.height), chance.uniform(0.3, 2.2) * dpi / 300
        draw.ellipse((x - r, y - r, x + r, y + r), fill=chance.randint(60, 170))
    for _ in range(2):  # a fold, a hole
        y = chance.randrange(sheet.height)
        draw.line((0, y, sheet.width, y + chance.randint(-9, 9)), fill=215, width=max(1, dpi // 150))
    for y in (sheet.height // 3, sheet.height * 2 // 3):
        r = dpi // 9
        draw.ellipse((dpi // 4 - r, y - r, dpi // 4 + r, y + r), fill=90)


def photo_of(page: Image.Image, weather: Weather, chance: random.Random) -> Image.Image:
    """A sheet on a table, as a phone sees it by lamplight."""
    width = weather.width
    size = (width, width * 4 // 3) if page.height >= page.width else (width * 4 // 3, width)
    return _taken(page, size, weather, chance).rotate(-90 * weather.turns, expand=True)


def _taken(page: Image.Image, size: tuple[int, int], weather: Weather, chance: random.Random) -> Image.Image:
    wide, high = size
    scale = chance.uniform(0.84, 0.94) * min(wide / page.width, high / page.height)
    half = (page.width * scale / 2, page.height * scale / 2)
    turn = math.radians(weather.skew)
    corners = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        px, py = x * half[0] * chance.uniform(0.955, 1.0), y * half[1] * chance.uniform(0.955, 1.0)
        corners.append(
            (wide / 2 + px * math.cos(turn) - py * math.sin(turn), high / 2 + px * math.sin(turn) + py * math.cos(turn))
        )
    table = Image.new("RGB", (wide // 8, high // 8), chance.choice(((92, 64, 46), (58, 58, 64), (120, 92, 66))))
    draw = ImageDraw.Draw(table)
    for _ in range(60):  # the grain of the wood
        y, shade = chance.randrange(table.height), chance.randint(-14, 14)
        colour = tuple(value + shade for value in table.getpixel((0, 0)))
        draw.line((0, y, table.width, y + chance.randint(-6, 6)), fill=colour, width=chance.randint(1, 5))
    table = table.resize(size, Image.Resampling.BICUBIC)
    within = coefficients(corners, page.size)
    sheet = page.transform(size, Image.Transform.PERSPECTIVE, within, Image.Resampling.BICUBIC)
    mask = Image.new("L", page.size, 255).transform(
        size, Image.Transform.PERSPECTIVE, within, Image.Resampling.BILINEAR
    )
    table.paste(sheet, mask=mask)
    return _lit(table.filter(ImageFilter.GaussianBlur(weather.blur * wide / 3000)), weather, chance)


def _lit(image: Image.Image, weather: Weather, chance: random.Random) -> Image.Image:
    """Warm light from one side, the shadow of a hand, noise."""
    small = Image.linear_gradient("L").rotate(chance.uniform(0, 360), Image.Resampling.BICUBIC, fillcolor=128)
    small = small.crop((40, 40, 216, 216)).point([round(150 + value * 105 / 255) for value in range(256)])
    draw = ImageDraw.Draw(small)
    x, y = chance.choice((0, 176)), chance.randint(60, 170)
    draw.ellipse((x - 70, y - 40, x + 70, y + 60), fill=chance.randint(110, 150))
    light = small.filter(ImageFilter.GaussianBlur(14)).resize(image.size, Image.Resampling.BICUBIC)
    bands = []
    for band, warmth in zip(image.split(), (0.96, 0.90, chance.uniform(0.70, 0.84)), strict=True):
        lit = ImageChops.multiply(band, light)
        bands.append(lit.point([round(8 + value * warmth * 0.97) for value in range(256)]))
    return noisy(Image.merge("RGB", bands), chance, weather.noise)


def coefficients(corners: list[tuple[float, float]], size: tuple[int, int]) -> tuple[float, ...]:
    """For Image.transform: from the place in the photo to the place on the page (eight linear equations)."""
    rows = []
    for (x, y), (u, v) in zip(corners, ((0, 0), (size[0], 0), size, (0, size[1])), strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in range(8):
            if row != column:
                factor = rows[row][column]
                rows[row] = [value - factor * own for value, own in zip(rows[row], rows[column], strict=True)]
    return tuple(row[8] for row in rows)


def encoded(image: Image.Image, weather: Weather) -> bytes:
    """The picture as a JPEG; with `exif` it says how it lies, as phones do."""
    options: dict[str, Any] = {}
    if weather.exif:
        exif = Image.Exif()
        exif[0x0112] = {0: 1, 1: 8, 2: 3, 3: 6}[weather.turns]  # Exif 2.32, 4.6.4: Orientation
        options["exif"] = exif
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=weather.quality, **options)
    return buffer.getvalue()


def bound(pictures: list[bytes], sizes: list[tuple[float, float]]) -> bytes:
    """A PDF with one JPEG a page, the pages' sizes in points."""
    pdf = pypdfium2.PdfDocument.new()
    for picture, (width, height) in zip(pictures, sizes, strict=True):
        image = pypdfium2.PdfImage.new(pdf)
        image.load_jpeg(io.BytesIO(picture), inline=True)
        image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        page = pdf.new_page(width, height)
        page.insert_obj(image)
        page.gen_content()
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def weather_of(name: str, way: str, *, small: bool) -> tuple[Weather, random.Random]:
    """What happens to that paper; the same each time."""
    chance = random.Random(f"{name}/{way}/7")
    turns, exif = chance.choice(
        ((0, False), (0, False), (0, True), (1, True), (2, True), (3, True), (1, False), (3, False), (2, False))
    )
    if way == "scan":
        dpi = 200 if small else chance.choice((200, 300))
        turns = chance.choice((0, 0, 0, 0, 0, 1, 2, 3))
        noise = 1.5 if small else chance.uniform(2, 7)
        quality = 38 if small else chance.randint(50, 80)
        weather = Weather(
            dpi=dpi,
            quality=quality,
            noise=noise,
            skew=chance.uniform(-3, 3),
            turns=turns,
            blur=0.7,
            dirt=chance.random() < 0.5,
        )
    else:
        width = 1800 if small else chance.choice((2448, 3000, 3024))
        noise = 2.0 if small else chance.uniform(3, 8)
        quality = 42 if small else chance.randint(60, 85)
        weather = Weather(
            width=width,
            quality=quality,
            noise=noise,
            skew=chance.uniform(-5, 5),
            turns=turns,
            exif=exif,
            blur=chance.uniform(0.7, 1.5),
        )
    return weather, chance


def make(name: str, way: str, out: Path, *, small: bool, worse: int = 0) -> Path:
    """The scan or photo of that paper with its truth beside it; a photo of one page is a JPEG, all else a PDF."""
    weather, chance = weather_of(name, way, small=small)
    weather = replace(weather, quality=weather.quality - worse, width=weather.width - 60 * worse)
    pdf = pypdfium2.PdfDocument(PAPERS / f"{name}.pdf")
    pdf.init_forms()
    pictures, sizes = [], []
    for index in range(len(pdf)):
        page = rendered(pdf, index, weather.dpi)
        image = scan_of(page, weather, chance) if way == "scan" else photo_of(page, weather, chance)
        pictures.append(encoded(image, weather))
        dpi = weather.dpi if way == "scan" else max(image.size) / 11.69
        sizes.append((72 * image.width / dpi, 72 * image.height / dpi))
    single = way == "photo" and len(pictures) == 1
    target = out / f"{name}-{way}{'.jpg' if single else '.pdf'}"
    target.write_bytes(pictures[0] if single else bound(pictures, sizes))
    if small and target.stat().st_size > MOST and weather.quality > 20:
        return make(name, way, out, small=small, worse=worse + 3)
    truth = json.loads((PAPERS / f"{name}.json").read_text("utf-8"))
    truth["producer"] = way
    for part in truth["parts"]:
        holder = part["facts"].get("holder", "")
        if "ı" in holder:  # no letter of Tesseract's Dutch
            part.setdefault("accept", {})["holder"] = [holder.replace("ı", "i")]
    target.with_suffix(".json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--small", action="store_true")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    every = [path.stem for path in sorted(PAPERS.glob("*.pdf"))]
    for way, few in (("scan", SCANS), ("photo", PHOTOS)):
        for name in few if asked.small else every:
            if not asked.names or name in asked.names:
                target = make(name, way, asked.out, small=asked.small)
                print(f"{target.name}: {target.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
