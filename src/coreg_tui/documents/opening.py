"""Opening a file of a stranger: what it is, whether it can be read, and its pages; a reason instead of an error.

The type goes by content, never by name. Nothing here judges what a paper says. PDFium can neither be interrupted nor
limited in memory: who reads files of strangers in earnest does so in a child process that may be killed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Literal

from coreg_tui.documents.citizen_numbers import without_citizen_numbers
from coreg_tui.documents.inflation import inflates_beyond
from coreg_tui.model.page import Page, Word

if TYPE_CHECKING:
    from coreg_tui.documents.pdfium import Pdfium

Unread = Literal["empty", "too_large", "too_many_pages", "wrong_type", "password", "damaged", "limit", "no_text"]
"""Why a file that is there cannot be read, as `documents[].reason` of the report."""


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
    scans: tuple[int, ...] = ()
    """Numbers, from 1, of the pages whose words can only be had by recognising them: a picture of at least half the
    page with no more than a few words to be seen, letters drawn as shapes, or text that means nothing."""


Recognised = Mapping[int, Sequence[Word]]
"""Words recognised in the picture of a page, by its number from 1: boxes in points from the lower left corner of the
page as it is read."""


def open_bytes(
    content: bytes, *, limits: Limits = LIMITS, table: bool = False, recognised: Recognised | None = None
) -> Opened:
    """The pages of a PDF or photo with their text, or why they cannot be read. Never raises on bad input.

    With `table` the file should be a CSV: plain text is then in order, and anything else is the wrong type. The lines
    of a page in `recognised` come from the words given there.
    """
    digest, size = hashlib.sha256(content).hexdigest(), len(content)

    def refused(reason: Unread) -> Opened:
        return Opened(sha256=digest, size=size, reason=reason)

    if not content:
        return refused("empty")
    if size > limits.bytes:
        return refused("too_large")
    kind = _type_of(content)
    if table:
        return Opened(sha256=digest, size=size) if kind == "text" else refused("wrong_type")
    if kind == "photo":
        return _photo(digest, size, (recognised or {}).get(1, ()))
    if kind != "pdf":
        return refused("wrong_type")
    if inflates_beyond(content, text=limits.content, aside=limits.aside):
        return refused("limit")
    return _open_pdf(content, digest, limits, recognised or {})


def _type_of(content: bytes) -> Literal["pdf", "photo", "text", "other"]:
    if content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return "photo"
    if b"%PDF-" in content[:1024]:  # ISO 32000-2, annex I: readers accept a header within the first 1024 bytes
        return "pdf"
    return "other" if b"\0" in content[:4096] else "text"


def _photo(digest: str, size: int, words: Sequence[Word]) -> Opened:
    bare = Opened(sha256=digest, size=size, reason="no_text", page_count=1, scans=(1,))
    if not words:
        return bare
    from coreg_tui.documents.text import recognised_lines

    lines = tuple(recognised_lines(1, words))
    if not lines:
        return bare
    # a photo states no size in points: as large as what was recognised in it
    page = Page(1, max(word.box[2] for word in words), max(word.box[3] for word in words), lines, scanned=True)
    pages, found = without_citizen_numbers((page,))
    return replace(bare, reason=None, pages=pages, citizen_numbers=found)


_ONE_AT_A_TIME = Lock()  # PDFium keeps its state in globals: two threads in it at once corrupt memory


class _RefusedError(Exception):
    def __init__(self, reason: Unread) -> None:
        super().__init__(reason)
        self.reason: Unread = reason


def _open_pdf(content: bytes, digest: str, limits: Limits, recognised: Recognised) -> Opened:
    from coreg_tui.documents.text import PageError, ReadPage, Source, read_page
    from coreg_tui.documents.words import TooMuchTextError

    count, encrypted, reason = None, False, None
    read: list[ReadPage] = []
    with _ONE_AT_A_TIME:
        try:
            with _document(content) as (lib, document):
                count = lib.FPDF_GetPageCount(document)
                encrypted = lib.FPDF_GetSecurityHandlerRevision(document) >= 0
                if count > limits.pages:
                    raise _RefusedError("too_many_pages")
                if count <= 0:
                    raise _RefusedError("damaged")
                with _form(lib, document) as form:
                    source = Source(lib, document, form, encrypted or _may_have_layers(content))
                    left = limits.characters
                    for index in range(count):
                        words = recognised.get(index + 1, ()) if recognised else ()
                        read.append(read_page(source, index, at_most=left, recognised=words))
                        left -= read[-1].characters
        except _RefusedError as error:
            reason = error.reason
        except PageError:
            reason = "damaged"
        except TooMuchTextError:
            reason = "limit"
    scans = tuple([page.page.number for page in read if page.is_scan])
    if reason is None and not any(page.page.lines or page.page.hidden for page in read):
        reason = "no_text"
    if reason is not None:
        return Opened(
            sha256=digest, size=len(content), reason=reason, page_count=count, encrypted=encrypted,
            scans=scans if reason == "no_text" else (),
        )  # fmt: skip
    pages, found = without_citizen_numbers([page.page for page in read])
    return Opened(
        sha256=digest, size=len(content), pages=pages, page_count=count, encrypted=encrypted,
        citizen_numbers=found, scans=scans,
    )  # fmt: skip


def _may_have_layers(content: bytes) -> bool:
    """Whether the file may have optional content (ISO 32000-2, 8.11): it says so, or may say so within a stream."""
    return b"/OCProperties" in content or b"/ObjStm" in content


@contextmanager
def _document(content: bytes) -> Iterator[tuple[Pdfium, int]]:
    """The file open in PDFium, mended by pypdf where PDFium alone finds no document in it. Raises _RefusedError."""
    from coreg_tui.documents.pdfium import pdfium

    lib = pdfium()
    document = lib.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        reason = _reason_of(lib.FPDF_GetLastError())
        if reason != "damaged":
            raise _RefusedError(reason)
        from coreg_tui.documents.mending import mended

        content = mended(content) or b""
        document = lib.FPDF_LoadMemDocument64(content, len(content), None) if content else None
        if not document:
            raise _RefusedError("damaged")
    try:
        yield lib, document
    finally:
        lib.FPDF_CloseDocument(document)


@contextmanager
def _form(lib: Pdfium, document: int) -> Iterator[int | None]:
    """The environment in which PDFium fills in the document's form; None where there is none."""
    if lib.FPDF_GetFormType(document) == 0:
        yield None
        return
    import ctypes

    from pypdfium2 import raw

    settings = raw.FPDF_FORMFILLINFO(version=2)
    form = lib.FPDFDOC_InitFormFillEnvironment(document, ctypes.addressof(settings))
    try:
        yield form or None
    finally:
        if form:
            lib.FPDFDOC_ExitFormFillEnvironment(form)


def _reason_of(error: int) -> Unread:
    locked = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
    return "password" if error in locked else "damaged"
