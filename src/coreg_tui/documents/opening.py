"""Opening a file of a stranger: what it is, whether it can be read, and its pages; a reason instead of an error.

The type goes by content, never by name. Nothing here judges what a paper says. PDFium can neither be interrupted nor
limited in memory: who reads files of strangers in earnest does so in a child process that may be killed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, Literal

from coreg_tui.documents.citizen_numbers import without_citizen_numbers
from coreg_tui.documents.inflation import inflates_beyond
from coreg_tui.model.page import Page

Unread = Literal["empty", "too_large", "too_many_pages", "wrong_type", "password", "damaged", "limit", "no_text"]
"""Why a file that is there cannot be read (`contract.md`, documents[].reason)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How much of a file is read at most; beyond it the file is refused whole, never read in part."""

    bytes: int = 25 * 1024 * 1024
    pages: int = 50
    characters: int = 1_000_000
    """Of text, over all pages."""
    content: int = 6 * 1024 * 1024
    """Bytes of one page's content when its compression is undone."""
    aside: int = 256 * 1024 * 1024
    """The same of a picture, a font or an attachment."""


LIMITS = Limits()


@dataclass(frozen=True, kw_only=True, slots=True)
class Opened:
    """A file as it was found. `reason` is None exactly where `pages` can be read."""

    sha256: str
    size: int
    """In bytes."""
    reason: Unread | None = None
    pages: tuple[Page, ...] = ()
    """All of them, those without text too; empty for a table."""
    page_count: int | None = None
    """None: not known, or a file without pages."""
    encrypted: bool = False
    """True where it is encrypted and opens without a password, as digitally issued papers are."""
    citizen_numbers: bool = False
    """True where a citizen service number stood in the text; `pages` no longer shows it."""


def open_bytes(content: bytes, *, limits: Limits = LIMITS, table: bool = False) -> Opened:
    """The pages of a PDF with their text, or why they cannot be read. Never raises on bad input.

    With `table` the file should be a CSV: plain text is then in order, and anything else is the wrong type.
    """
    file = Opened(sha256=hashlib.sha256(content).hexdigest(), size=len(content))
    if not content:
        return replace(file, reason="empty")
    if len(content) > limits.bytes:
        return replace(file, reason="too_large")
    kind = _type_of(content)
    if table:
        return file if kind == "text" else replace(file, reason="wrong_type")
    if kind == "photo":
        return replace(file, reason="no_text", page_count=1)
    if kind != "pdf":
        return replace(file, reason="wrong_type")
    if inflates_beyond(content, text=limits.content, aside=limits.aside):
        return replace(file, reason="limit")
    return _open_pdf(file, content, limits)


def _type_of(content: bytes) -> Literal["pdf", "photo", "text", "other"]:
    if content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return "photo"
    if b"%PDF-" in content[:1024]:  # ISO 32000-2, annex I: readers accept a header within the first 1024 bytes
        return "pdf"
    return "other" if b"\0" in content[:4096] else "text"


_ONE_AT_A_TIME = Lock()  # PDFium keeps its state in globals: two threads in it at once corrupt memory


def _open_pdf(file: Opened, content: bytes, limits: Limits) -> Opened:
    from pypdfium2 import PdfiumError  # takes 50 ms: paid for the first PDF, not on import

    from coreg_tui.documents.text import TooMuchTextError, read_page

    with _ONE_AT_A_TIME:
        try:
            with _document(content) as pdf:
                count = len(pdf)
                file = replace(file, page_count=count, encrypted=_is_encrypted(pdf))
                if count == 0:
                    return replace(file, reason="damaged")
                if count > limits.pages:
                    return replace(file, reason="too_many_pages")
                left, pages = limits.characters, []
                for index in range(count):
                    pages.append(read_page(pdf, index, at_most=left))
                    left -= sum(len(line.text) for line in pages[-1].lines)
        except PdfiumError as error:
            return replace(file, reason=_reason_of(error))
        except TooMuchTextError:
            return replace(file, reason="limit")
    if not any(page.lines for page in pages):
        return replace(file, reason="no_text")
    cleaned, found = without_citizen_numbers(pages)
    return replace(file, pages=cleaned, citizen_numbers=found)


@contextmanager
def _document(content: bytes) -> Iterator[Any]:
    """The file open in PDFium, mended by pypdf where PDFium alone finds no document in it."""
    import logging

    import pypdfium2
    from pypdfium2 import raw

    logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)  # it warns on stderr about forms that it cannot show
    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if _reason_of(error) != "damaged":
            raise
        from coreg_tui.documents.mending import mended

        better = mended(content)
        if better is None:
            raise
        pdf = pypdfium2.PdfDocument(better)
    try:
        if pdf.get_formtype() in (raw.FORMTYPE_ACRO_FORM, raw.FORMTYPE_XFA_FOREGROUND):
            pdf.init_forms()
        yield pdf
    finally:
        pdf.close()


def _is_encrypted(pdf: Any) -> bool:
    from pypdfium2 import raw

    return bool(raw.FPDF_GetSecurityHandlerRevision(pdf) >= 0)


def _reason_of(error: Exception) -> Unread:
    from pypdfium2 import raw

    locked = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
    return "password" if getattr(error, "err_code", None) in locked else "damaged"
