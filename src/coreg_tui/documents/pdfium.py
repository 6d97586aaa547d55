"""PDFium's own functions, called with plain addresses and in bulk: a third of the time that objects around them take.

Names and meanings are those of PDFium's headers (`fpdfview.h`, `fpdf_text.h`, `fpdf_edit.h`, `fpdf_annot.h`,
`fpdf_formfill.h`). Nothing here may be called by two threads at once.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import repeat
from struct import iter_unpack
from typing import Any

_TYPES: dict[str, Any] = {
    "p": ctypes.c_void_p,
    "s": ctypes.c_char_p,
    "i": ctypes.c_int,
    "u": ctypes.c_uint,
    "l": ctypes.c_ulong,
    "z": ctypes.c_size_t,
    "d": ctypes.c_double,
    "f": ctypes.c_float,
    "v": None,
}
_LONG = {
    "FPDF_LoadMemDocument64": "p:pzs",
    "FPDF_CloseDocument": "v:p",
    "FPDF_GetPageCount": "i:p",
    "FPDF_LoadPage": "p:pi",
    "FPDF_ClosePage": "v:p",
    "FPDFText_LoadPage": "p:p",
    "FPDFText_ClosePage": "v:p",
    "FPDFDOC_InitFormFillEnvironment": "p:pp",
    "FPDFDOC_ExitFormFillEnvironment": "v:p",
    "FORM_OnAfterLoadPage": "v:pp",
    "FORM_OnBeforeClosePage": "v:pp",
    "FPDF_RenderPageBitmap": "v:ppiiiiii",
    "FPDF_FFLDraw": "v:pppiiiiii",
}
"""May take long: other threads go on meanwhile."""
_QUICK = {
    "FPDF_GetLastError": "l:",
    "FPDF_GetFormType": "i:p",
    "FPDF_GetSecurityHandlerRevision": "i:p",
    "FPDF_GetPageBoundingBox": "i:pp",
    "FPDF_GetPageWidthF": "f:p",
    "FPDF_GetPageHeightF": "f:p",
    "FPDFPage_GetRotation": "i:p",
    "FPDFPage_CountObjects": "i:p",
    "FPDFPage_GetObject": "p:pi",
    "FPDFPage_GetAnnotCount": "i:p",
    "FPDFPage_GetAnnot": "p:pi",
    "FPDFPage_CloseAnnot": "v:p",
    "FPDFText_CountChars": "i:p",
    "FPDFText_GetText": "i:piip",
    "FPDFText_GetUnicode": "u:pi",
    "FPDFText_HasUnicodeMapError": "i:pi",
    "FPDFText_GetLooseCharBox": "i:pip",
    "FPDFText_GetCharBox": "i:pipppp",
    "FPDFText_GetCharOrigin": "i:pipp",
    "FPDFText_GetCharAngle": "f:pi",
    "FPDFText_GetTextObject": "p:pi",
    "FPDFTextObj_GetTextRenderMode": "i:p",
    "FPDFPageObj_GetType": "i:p",
    "FPDFPageObj_GetFillColor": "i:ppppp",
    "FPDFPageObj_GetBounds": "i:ppppp",
    "FPDFPageObj_GetMatrix": "i:pp",
    "FPDFPageObj_HasTransparency": "i:p",
    "FPDFPageObj_GetClipPath": "p:p",
    "FPDFPageObj_CountMarks": "i:p",
    "FPDFPageObj_GetMark": "p:pl",
    "FPDFPageObjMark_GetName": "i:pplp",
    "FPDFPageObj_GetIsActive": "i:pp",
    "FPDFPageObj_SetIsActive": "i:pi",
    "FPDFClipPath_CountPaths": "i:p",
    "FPDFClipPath_CountPathSegments": "i:pi",
    "FPDFClipPath_GetPathSegment": "p:pii",
    "FPDFPath_CountSegments": "i:p",
    "FPDFPath_GetPathSegment": "p:pi",
    "FPDFPath_GetDrawMode": "i:ppp",
    "FPDFPathSegment_GetPoint": "i:ppp",
    "FPDFFormObj_CountObjects": "i:p",
    "FPDFFormObj_GetObject": "p:pl",
    "FPDFAnnot_GetSubtype": "i:p",
    "FPDFAnnot_GetFlags": "i:p",
    "FPDFAnnot_GetRect": "i:pp",
    "FPDFAnnot_HasKey": "i:ps",
    "FPDFAnnot_GetStringValue": "l:pspl",
    "FPDFAnnot_GetFormFieldType": "i:pp",
    "FPDFAnnot_GetFormFieldValue": "l:pppl",
    "FPDFAnnot_IsChecked": "i:pp",
    "FPDFBitmap_CreateEx": "p:iiipi",
    "FPDFBitmap_FillRect": "i:piiiil",
    "FPDFBitmap_Destroy": "v:p",
}
"""Over at once: called without letting other threads in between, which would cost more than the call."""


class Pdfium:
    """The functions above, under their own names; addresses are whole numbers, None for a null pointer."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # takes 50 ms, and sets PDFium going

        for table, prototype in ((_LONG, ctypes.CFUNCTYPE), (_QUICK, ctypes.PYFUNCTYPE)):
            for name, signature in table.items():
                result, _, arguments = signature.partition(":")
                at = ctypes.cast(getattr(raw, name), ctypes.c_void_p).value or 0
                setattr(self, name, prototype(_TYPES[result], *map(_TYPES.__getitem__, arguments))(at))

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


@cache
def pdfium() -> Pdfium:
    """PDFium, loaded once."""
    return Pdfium()


def loose_boxes(lib: Pdfium, text_page: int, places: Sequence[int]) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of each character, from its font's descent to its ascent; zeros where none is."""
    count = len(places)
    buffer = (ctypes.c_float * (4 * count))()
    start = ctypes.addressof(buffer)
    list(map(lib.FPDFText_GetLooseCharBox, repeat(text_page), places, range(start, start + 16 * count, 16)))
    return list(iter_unpack("4f", buffer))


def tight_boxes(lib: Pdfium, text_page: int, places: Sequence[int]) -> list[tuple[float, float, float, float]]:
    """Left, right, bottom and top of what each character prints; zeros where it prints nothing."""
    count = len(places)
    buffer = (ctypes.c_double * (4 * count))()
    start = ctypes.addressof(buffer)
    end = start + 32 * count
    corners = (range(start + shift, end + shift, 32) for shift in (0, 8, 16, 24))
    list(map(lib.FPDFText_GetCharBox, repeat(text_page), places, *corners))
    return list(iter_unpack("4d", buffer))


def origins(lib: Pdfium, text_page: int, places: Sequence[int]) -> list[tuple[float, float]]:
    """Where each character stands on its baseline."""
    count = len(places)
    buffer = (ctypes.c_double * (2 * count))()
    start = ctypes.addressof(buffer)
    end = start + 16 * count
    list(
        map(lib.FPDFText_GetCharOrigin, repeat(text_page), places, range(start, end, 16), range(start + 8, end + 8, 16))
    )
    return list(iter_unpack("2d", buffer))


def fill_colours(lib: Pdfium, objects: Sequence[int]) -> list[tuple[int, int, int, int]]:
    """Red, green, blue and opacity of each object, from 0 to 255; all 0 where it has no plain colour."""
    count = len(objects)
    buffer = (ctypes.c_uint * (4 * count))()
    start = ctypes.addressof(buffer)
    end = start + 16 * count
    parts = (range(start + shift, end + shift, 16) for shift in (0, 4, 8, 12))
    list(map(lib.FPDFPageObj_GetFillColor, objects, *parts))
    return list(iter_unpack("4I", buffer))


def bounds(lib: Pdfium, objects: Sequence[int]) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right and top of each object, in the coordinates of the page or form that holds it."""
    count = len(objects)
    buffer = (ctypes.c_float * (4 * count))()
    start = ctypes.addressof(buffer)
    end = start + 16 * count
    list(map(lib.FPDFPageObj_GetBounds, objects, *(range(start + shift, end + shift, 16) for shift in (0, 4, 8, 12))))
    return list(iter_unpack("4f", buffer))


def clip_counts(lib: Pdfium, objects: Iterable[int]) -> list[int]:
    """How many paths clip each object; below 1 for none."""
    return list(map(lib.FPDFClipPath_CountPaths, map(lib.FPDFPageObj_GetClipPath, objects)))
