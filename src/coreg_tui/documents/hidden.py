"""Which words of a page nobody sees: invisible, in the colour of what is behind them, covered, clipped, tiny, off it.

Most pages are cleared by what their pieces of text say of themselves and by what else is drawn near them. Where that
leaves a doubt, the page is rendered with and without the doubtful pieces: a letter is seen where that changes what is
shown. In doubt a word counts as hidden: then a person looks at it, and nothing is read that is not there.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import NamedTuple

from coreg_tui.documents.drawing import (
    IMAGE,
    PATH,
    Drawing,
    Shape,
    edges_of,
    fits_its_clip,
    is_drawn,
    is_filled,
    is_solid_rectangle,
)
from coreg_tui.documents.ink import Letter, without_ink
from coreg_tui.documents.pdfium import Pdfium, clip_counts, fill_colours, tight_boxes
from coreg_tui.documents.words import RawText, RawWord
from coreg_tui.model.fact import Box

_TINY = 2.5
"""Points: no letter of this height is read on paper."""
_TINY_INK = 1.8
"""The same of what is printed of a word's highest letter."""
_LIGHT = 210
"""Luminance, of 255, from which on text may be lost on white paper."""
_NEAR = 45
"""Difference in luminance below which text may be lost on what is behind it."""
_FAR = 100
"""Difference in luminance that leaves no doubt."""
_FAINT = 20
"""Opacity, of 255, below which nothing is seen."""
_MOST_PAIRS = 400_000
"""Words times shapes that are compared; beyond it every word is looked at in a rendering."""
_HIDDEN_NOTE = 0x02 | 0x20
"""FPDF_ANNOT_FLAG_HIDDEN, FPDF_ANNOT_FLAG_NOVIEW."""
_NOT_DRAWN = (2, 16)
"""Annotations that cover nothing: FPDF_ANNOT_LINK, FPDF_ANNOT_POPUP."""
_MOST_NOTES = 2_000


class OpenPage(NamedTuple):
    """A page that is open in PDFium, and what it draws."""

    lib: Pdfium
    address: int
    text_page: int
    form: int | None
    drawing: Drawing
    visible: Box
    rotation: int
    layered: bool


def hidden_words(page: OpenPage, raw: RawText) -> dict[int, bool]:
    """The places in `raw.words` of those that nobody sees; False: for being tiny or off the page."""
    words = raw.words
    odd = _odd(words, page.visible)
    hidden: dict[int, bool] = {}
    doubtful: set[int] = set()  # words
    for place in odd:
        if _is_off(words[place].box, page.visible) or _is_tiny(page, raw.text, words[place]):
            hidden[place] = False
        elif _reaches_off(words[place].box, page.visible):
            doubtful.add(place)
    sure, unsure, light, shades = _texts_in_doubt(page)
    doubtful |= _under_or_over(page, words, light, shades)
    if not (sure or unsure or light or doubtful):
        return hidden
    if len(sure) == len(page.drawing.texts):
        return {place: hidden.get(place, True) for place in range(len(words))}
    for place in _seen_to_be_hidden(page, raw, sure, unsure | light, doubtful, hidden):
        hidden.setdefault(place, True)
    return hidden


def _odd(words: Sequence[RawWord], visible: Box) -> list[int]:
    """Words that are small, or not wholly on the page."""
    left, bottom, right, top = visible
    return [
        place
        for place, (_, (x0, y0, x1, y1), *_) in enumerate(words)
        if not (left <= x0 and x1 <= right and bottom <= y0 and y1 <= top and y1 - y0 >= _TINY and x1 - x0 >= 0.5)
    ]


def _is_off(box: Box, visible: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return not (visible[0] < x < visible[2] and visible[1] < y < visible[3])


def _reaches_off(box: Box, visible: Box) -> bool:
    slack = 0.3 * min(box[3] - box[1], box[2] - box[0])
    return (
        box[0] < visible[0] - slack
        or box[1] < visible[1] - slack
        or box[2] > visible[2] + slack
        or box[3] > visible[3] + slack
    )


def _is_tiny(page: OpenPage, text: str, word: RawWord) -> bool:
    box = word.box
    if word.first < 0 or (max(box[3] - box[1], 0.0) >= _TINY and box[2] - box[0] >= 0.5):
        return False
    places = [place for place in range(word.first, word.last + 1) if text[place].isalnum()]
    if not places:
        return False
    inks = tight_boxes(page.lib, page.text_page, places)
    # of text on its side the letter's height is its box's width
    return max(max(top - bottom, right - left) for left, right, bottom, top in inks) < _TINY_INK


def _texts_in_doubt(page: OpenPage) -> tuple[set[int], set[int], set[int], set[float]]:
    """Pieces of text surely hidden; perhaps, by what they say of themselves; light ones; and how light all are."""
    lib, texts = page.lib, page.drawing.texts
    sure: set[int] = set()
    unsure: set[int] = set(page.drawing.doubtful)
    modes = list(map(lib.FPDFTextObj_GetTextRenderMode, texts))
    if modes.count(0) != len(modes):
        sure |= {one for one, mode in zip(texts, modes, strict=True) if mode in (3, 7)}
        unsure |= {one for one, mode in zip(texts, modes, strict=True) if mode not in (0, 3, 7)}
    if any(map(lib.FPDFPageObj_HasTransparency, texts)):
        unsure |= {one for one in texts if lib.FPDFPageObj_HasTransparency(one)}
    clips = clip_counts(lib, texts)
    if max(clips, default=-1) >= 0:
        letters_clip = any(mode >= 4 for mode in modes)
        for one, clip in zip(texts, clips, strict=True):
            if clip == 0 or (clip > 0 and (letters_clip or not fits_its_clip(lib, one))):
                unsure.add(one)
    if page.layered:
        unsure |= {one for one in texts if lib.FPDFPageObj_CountMarks(one) > 0 and _is_in_layer(lib, one)}
    colours = fill_colours(lib, texts)
    distinct = set(colours)
    light: set[int] = set()
    if any(luminance(colour) > _LIGHT or colour[3] < 255 for colour in distinct):
        for one, colour in zip(texts, colours, strict=True):
            if (colour[3] == 0 and colour != (0, 0, 0, 0)) or 0 < colour[3] <= _FAINT:
                sure.add(one)
            elif colour[3] < 255:  # (0, 0, 0, 0) is a pattern too
                unsure.add(one)
            elif luminance(colour) > _LIGHT:
                light.add(one)
    return sure, unsure - sure, light - sure - unsure, set(map(luminance, distinct))


def luminance(colour: tuple[int, int, int, int]) -> float:
    """How light a colour is, from 0 to 255 (ITU-R BT.601, as PDFium renders in grey)."""
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]


def _is_in_layer(lib: Pdfium, one: int) -> bool:
    for place in range(min(lib.FPDFPageObj_CountMarks(one), 20)):
        name, size = (ctypes.c_ushort * 32)(), ctypes.c_ulong()
        mark = lib.FPDFPageObj_GetMark(one, place)
        lib.FPDFPageObjMark_GetName(mark, name, 64, ctypes.addressof(size))
        if bytes(name)[:6] == b"O\0C\0\0\0":
            return True
    return False


def _under_or_over(page: OpenPage, words: Sequence[RawWord], light: set[int], shades: set[float]) -> set[int]:
    """Words that something else covers, or that may be lost on it; clears `light` of text on a dark ground."""
    shapes = _boxes_of_shapes(page)
    if not shapes:
        return set()
    if len(words) * len(shapes) > _MOST_PAIRS:
        return set(range(len(words)))
    lib, drawing = page.lib, page.drawing
    middles = [
        (0.9 * x0 + 0.1 * x1, 0.7 * y0 + 0.3 * y1, 0.1 * x0 + 0.9 * x1, 0.3 * y0 + 0.7 * y1)
        for _, (x0, y0, x1, y1), *_ in words
    ]
    earliest, latest = (drawing.order(drawing.texts[place]) if drawing.texts else 0 for place in (0, -1))
    under: set[int] = set()
    behind: dict[int, list[Shape]] = {}
    for shape, (left, bottom, right, top) in shapes:
        met = [
            place
            for place, (x0, y0, x1, y1) in enumerate(middles)
            if x0 < right and x1 > left and y0 < top and y1 > bottom
        ]
        if not met:
            continue
        if shape.order > latest:
            under.update(met)
            continue
        if shape.order > earliest:
            under.update(place for place in met if _is_before(page, words[place], shape.order))
        if _may_swallow(lib, shape, shades):
            for place in met:
                behind.setdefault(place, []).append(shape)
    return under | _lost_on(page, words, behind, under, light)


def _boxes_of_shapes(page: OpenPage) -> list[tuple[Shape, Box]]:
    lib = page.lib
    found: list[tuple[Shape, Box]] = []
    for shape in page.drawing.shapes:
        if shape.kind != PATH or is_filled(lib, shape.address):
            found.append((shape, shape.box))
        elif is_drawn(lib, shape.address):
            found += ((shape, edge) for edge in edges_of(lib, shape))
    last = len(page.drawing.texts) + len(page.drawing.shapes)
    rect = (ctypes.c_float * 4)()
    for place in range(min(lib.FPDFPage_GetAnnotCount(page.address), _MOST_NOTES)):
        note = lib.FPDFPage_GetAnnot(page.address, place)
        if not note:
            continue
        drawn = lib.FPDFAnnot_GetSubtype(note) not in _NOT_DRAWN and not lib.FPDFAnnot_GetFlags(note) & _HIDDEN_NOTE
        if drawn and lib.FPDFAnnot_GetRect(note, ctypes.addressof(rect)):
            left, top, right, bottom = rect
            box = (min(left, right), min(bottom, top), max(left, right), max(bottom, top))
            found.append((Shape(0, 0, last, box), box))
        lib.FPDFPage_CloseAnnot(note)
    return found


def _objects(page: OpenPage, word: RawWord) -> set[int]:
    found = map(page.lib.FPDFText_GetTextObject, repeat(page.text_page), range(word.first, word.last + 1))
    return {one for one in found if one}


def _is_before(page: OpenPage, word: RawWord, order: int) -> bool:
    return any(page.drawing.order(one) < order for one in _objects(page, word))


def _may_swallow(lib: Pdfium, shape: Shape, shades: Iterable[float]) -> bool:
    """Whether text of one of the page's colours, or of a light one, may be lost or saved on that ground."""
    if shape.kind != PATH:
        return True
    ((red, green, blue, alpha),) = fill_colours(lib, [shape.address])
    ground = luminance((red, green, blue, alpha))
    return any(abs(shade - ground) < _NEAR or shade > _LIGHT for shade in shades)


def _lost_on(
    page: OpenPage, words: Sequence[RawWord], behind: dict[int, list[Shape]], under: set[int], light: set[int]
) -> set[int]:
    """Words of the colour of what is behind them; takes from `light` what stands on a dark ground in all its words."""
    lib = page.lib
    lost: set[int] = set()
    on_dark: dict[int, bool] = {}
    for place, shapes in behind.items():
        word = words[place]
        mine = _objects(page, word)
        colours = {one: luminance(colour) for one, colour in zip(mine, fill_colours(lib, list(mine)), strict=True)}
        ground = max(shapes, key=lambda shape: shape.order)
        plain = ground.kind == PATH and is_solid_rectangle(lib, ground, word.box)
        lightness = luminance(fill_colours(lib, [ground.address])[0]) if ground.kind == PATH else 0.0
        for one, colour in colours.items():
            if one in light:
                safe = plain and colour - lightness > _FAR and place not in under
                on_dark[one] = on_dark.get(one, True) and safe
            elif any(_is_lost(lib, shape, colour) for shape in shapes if not plain or shape is ground):
                lost.add(place)
    if light:
        # a light text some word of which stands on no shape at all stays in doubt
        for place, word in enumerate(words):
            if place not in behind:
                for one in _objects(page, word) & light:
                    on_dark[one] = False
        light.difference_update([one for one, safe in on_dark.items() if safe])
    return lost


def _is_lost(lib: Pdfium, shape: Shape, colour: float) -> bool:
    if shape.kind != PATH:
        return True
    return abs(luminance(fill_colours(lib, [shape.address])[0]) - colour) < _NEAR


def _seen_to_be_hidden(
    page: OpenPage, raw: RawText, sure: set[int], unsure: set[int], doubtful: set[int], known: Iterable[int]
) -> set[int]:
    """Words with a letter of a hidden piece of text, or one without which the rendered page looks the same."""
    lib, done = page.lib, set(known)
    hidden: set[int] = set()
    letters: list[Letter] = []
    owners: dict[int, int] = {}
    for place, word in enumerate(raw.words):
        if place in done:
            continue
        spots = range(word.first, word.last + 1)
        objects = list(map(lib.FPDFText_GetTextObject, repeat(page.text_page), spots))
        if sure and not sure.isdisjoint(objects):
            hidden.add(place)
            continue
        signs = not any(raw.text[spot].isalnum() for spot in spots)
        for spot, one in zip(spots, objects, strict=True):
            if one and (place in doubtful or one in unsure) and (signs or raw.text[spot].isalnum()):
                letters.append(Letter(spot, one, signs))
                owners[spot] = place
    if letters:
        gone = without_ink(
            lib,
            page=page.address,
            form=page.form,
            text_page=page.text_page,
            text=raw.text,
            letters=letters,
            visible=page.visible,
            rotation=page.rotation,
        )
        hidden.update(owners[spot] for spot in gone)
    return hidden


def picture_share(drawing: Drawing, visible: Box) -> float:
    """How much of the page pictures cover, from 0 to 1; pictures over one another count once each."""
    left, bottom, right, top = visible
    area = (right - left) * (top - bottom)
    covered = 0.0
    for shape in drawing.shapes:
        if shape.kind == IMAGE:
            x0, y0, x1, y1 = shape.box
            covered += max(0.0, min(x1, right) - max(x0, left)) * max(0.0, min(y1, top) - max(y0, bottom))
    return min(1.0, covered / area) if area > 0 else 0.0
