"""What was filled in on a form or typed onto a page: PDFium does not count it as the page's text."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import addressof, c_float, c_ushort
from typing import Any, NamedTuple

from coreg_tui.documents.frame import Frame
from coreg_tui.documents.letters import letters
from coreg_tui.documents.pdfium import Pdfium
from coreg_tui.documents.words import RawWord
from coreg_tui.model.fact import Box

_MOST = 2_000
"""How many annotations of a page are looked at."""
_LONGEST = 20_000
"""Bytes of one value, and ten times that of all values of a page."""
_LINE = 12.0
"""The usual height of a line in a form, in points."""
_FREE_TEXT, _WIDGET = 3, 20
"""FPDF_ANNOT_FREETEXT, FPDF_ANNOT_WIDGET."""
_HIDDEN = 0x02 | 0x20
"""FPDF_ANNOT_FLAG_HIDDEN, FPDF_ANNOT_FLAG_NOVIEW."""
_BOXES = (2, 3)
"""FPDF_FORMFIELD_CHECKBOX, FPDF_FORMFIELD_RADIOBUTTON."""
_TICKS = ("☒", "☐")
_FIELDS = (4, 5, 6)
"""FPDF_FORMFIELD_COMBOBOX, FPDF_FORMFIELD_LISTBOX, FPDF_FORMFIELD_TEXTFIELD."""


class Filled(NamedTuple):
    """What stands in a field or a text note."""

    words: list[RawWord]
    box: Box
    """Of the whole field, in the page's own coordinates."""
    is_text: bool
    """False for a box to tick."""


def filled_in(lib: Pdfium, page: int, form: int | None, count: int, frame: Frame) -> Iterator[Filled]:
    """What the page's form fields and text notes hold; boxes to tick as `☒` and `☐`.

    `count`: how many annotations the page has; `frame`: the page as it is shown.
    """
    left = 10 * _LONGEST
    rect = (c_float * 4)()
    for index in range(min(count, _MOST)):
        annotation = lib.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            subtype = lib.FPDFAnnot_GetSubtype(annotation)
            if subtype in (_FREE_TEXT, _WIDGET) and not lib.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
                lib.FPDFAnnot_GetRect(annotation, addressof(rect))
                box = (rect[0], rect[3], rect[2], rect[1])
                value = _value(lib, form, annotation, subtype)[:left]
                left -= len(value)
                if value:
                    yield Filled(list(_spread(value, box, frame, row=-1 - index)), box, value not in _TICKS)
        finally:
            lib.FPDFPage_CloseAnnot(annotation)


def _value(lib: Pdfium, form: int | None, annotation: int, subtype: int) -> str:
    if subtype == _FREE_TEXT:
        return _string(lambda buffer, size: lib.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size))
    if form is None:
        return ""
    kind = lib.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in _BOXES:
        return _TICKS[0] if lib.FPDFAnnot_IsChecked(form, annotation) else _TICKS[1]
    if kind in _FIELDS:
        return _string(lambda buffer, size: lib.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size))
    return ""


def _string(get: Any) -> str:
    size = min(get(None, 0), _LONGEST)
    if size <= 2:
        return ""
    buffer = (c_ushort * (size // 2))()
    get(buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").split("\0", 1)[0]


def _spread(text: str, box: Box, frame: Frame, row: int) -> Iterator[RawWord]:
    """The words of a value over its field: one line in the field's middle, several from its top down."""
    lines = [line.split() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    left, bottom, right, top = frame.box(box)
    height = min(_LINE, (top - bottom) / len(lines)) if top > bottom else _LINE
    if len(lines) == 1:
        top = (top + bottom + height) / 2
    for number, line in enumerate(lines):
        floor = top - (number + 1) * height
        letter = min(height / 2, (right - left) / max(1, sum(len(word) + 1 for word in line)))
        x = left
        for word in line:
            end = x + letter * len(word)
            shown = letters(word)
            if shown:
                (x0, y0), (x1, y1) = frame.back(x, floor), frame.back(end, floor + height)
                place = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
                yield RawWord(shown, place, frame.back(x, floor + height / 5), frame.turns, row)
            x = end + letter
