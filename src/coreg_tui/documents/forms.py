"""What was filled in on a form or typed onto a page: PDFium does not count it as the page's text."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_ushort
from typing import TYPE_CHECKING, Any

from coreg_tui.documents.letters import letters
from coreg_tui.model.fact import Box

if TYPE_CHECKING:
    from coreg_tui.documents.text import RawWord

_MOST = 2_000
"""How many annotations of a page are looked at."""
_LONGEST = 20_000
"""Bytes of one value, and ten times that of all values of a page."""
_LINE = 12.0
"""The usual height of a line in a form, in points."""


def filled_in(pdf: Any, page: Any) -> Iterator[RawWord]:
    """The words in the page's form fields and text notes; boxes to tick as `☒` and `☐`."""
    from pypdfium2 import raw

    left = 10 * _LONGEST
    hidden = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            if not raw.FPDFAnnot_GetFlags(annotation) & hidden:
                rect = raw.FS_RECTF()
                raw.FPDFAnnot_GetRect(annotation, byref(rect))
                box = (rect.left, rect.bottom, rect.right, rect.top)
                value = _value(pdf, annotation)[:left]
                left -= len(value)
                yield from _spread(value, box, page.get_rotation() // 90, row=-1 - index)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _value(pdf: Any, annotation: Any) -> str:
    from pypdfium2 import raw

    subtype = raw.FPDFAnnot_GetSubtype(annotation)
    if subtype == raw.FPDF_ANNOT_FREETEXT:
        return _string(lambda buffer, size: raw.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size))
    if subtype != raw.FPDF_ANNOT_WIDGET or pdf.formenv is None:
        return ""
    form = pdf.formenv.raw
    kind = raw.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON):
        return "☒" if raw.FPDFAnnot_IsChecked(form, annotation) else "☐"
    if kind in (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX):
        return _string(lambda buffer, size: raw.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size))
    return ""


def _string(get: Any) -> str:
    size = min(get(None, 0), _LONGEST)
    if size <= 2:
        return ""
    buffer = (c_ushort * (size // 2))()
    get(buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").split("\0", 1)[0]


def _spread(text: str, box: Box, turns: int, row: int) -> Iterator[RawWord]:
    """The words of a value over its field: one line in the field's middle, several from its top down."""
    from coreg_tui.documents.text import RawWord

    lines = [line.split() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    left, bottom, right, top = box
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
                yield RawWord(shown, (x, floor, end, floor + height), (x, floor + height / 5), turns, row)
            x = end + letter
