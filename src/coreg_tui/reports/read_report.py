"""What `read` tells of documents: as JSON and as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coreg_tui.assessment.citizen_remarks import warned
from coreg_tui.model.fact import Fact
from coreg_tui.model.reasons import UNREAD
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Lang
from coreg_tui.reading.rows import DocumentRow, PartRow
from coreg_tui.reports.encoding import encoded
from coreg_tui.reports.remarks import remark_words
from coreg_tui.reports.signatures import signature_object, signature_words
from coreg_tui.reports.typesetting import cut_in_the_middle, fill, joined, wrapped
from coreg_tui.reports.values import Json, facts
from coreg_tui.reports.wording import Wording

SCHEMA = "coreg-read/1"
_LEFT = 26


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadError:
    """Why a file could not even be looked at."""

    kind: str
    message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadDocument:
    """What was read of one file, as it was given."""

    row: DocumentRow
    error: ReadError | None = None


def read_json(documents: Sequence[ReadDocument], lang: Lang) -> str:
    """The whole report, a document a line."""
    start: dict[str, Json] = {"schema": SCHEMA, "lang": lang, "documents": []}
    rows = ",\n".join(encoded(_object(one, lang)) for one in documents)
    return encoded(start).removesuffix("]}") + "\n" + rows + "\n]}\n"


def read_text(document: ReadDocument, wording: Wording) -> str:
    """One document: what it is, each part, each fact with its place."""
    blocks = [list(_heading(document, wording))]
    blocks += [list(_part(part, wording)) for part in document.row.parts]
    lines = [line for block in blocks if block for line in (*block, "")]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def complaints(document: ReadDocument, wording: Wording) -> Iterator[str]:
    """What is said on stderr of a file that cannot be read."""
    if document.error is not None:
        yield f"{document.row.file}: {document.error.message}"
    elif document.row.reason is not None:
        why = document.row.detail or UNREAD[document.row.reason]
        yield f"{document.row.file}: {why.in_language(wording.lang)}"


def _object(document: ReadDocument, lang: Lang) -> dict[str, Json]:
    row, error = warned(document.row), document.error
    return {
        "file": safe_text(row.file),
        "sha256": row.sha256,
        "bytes": row.size,
        "pages": row.pages,
        "readable": row.readable,
        "reason": row.reason,
        "kind": row.kind,
        "candidates": [{"kind": kind, "score": round(score, 2)} for kind, score in row.candidates],
        "parts": [
            {"kind": part.kind, "pages": list(part.pages), "facts": facts(part.told, with_file=False)}
            for part in row.parts
        ],
        "signature": signature_object(row.signatures, lang),
        "warnings": [safe_text(one) for one in row.warnings],
        "error": None if error is None else {"kind": error.kind, "message": safe_text(error.message)},
    }


def _heading(document: ReadDocument, wording: Wording) -> Iterator[str]:
    _, ink, row, words = wording.translate, wording.ink, warned(document.row), wording.vocabulary
    name = cut_in_the_middle(safe_text(row.file), wording.width - 3)
    tone, sign = ("ok", "✓") if row.readable and row.kind else ("rev", "?") if row.readable else ("bad", "×")
    yield f" {ink(sign, tone)} {ink(name, 'strong')}"  # type: ignore[arg-type]
    if document.error is not None:
        yield from _row("", [safe_text(document.error.message)], wording)
    elif row.reason is not None:
        yield from _row("", [(row.detail or UNREAD[row.reason]).in_language(wording.lang)], wording)
    else:
        several = len({part.kind for part in row.parts}) > 1
        unknown = _("several kinds") if several else _("of no kind that is clear")
        yield from _row(_("Kind"), [words.kind(row.kind, wording.lang) if row.kind else unknown], wording)
        scored = [f"{words.kind(kind, wording.lang)} {score:.0%}".replace("%", " %") for kind, score in row.candidates]
        yield from _row(_("Likeness"), scored, wording)
    size = [_("{count} bytes").format(count=row.size)] if row.size is not None else []
    size += [_("{count} pages").format(count=row.pages) if row.pages != 1 else _("1 page")] if row.pages else []
    yield from _row(_("Size"), size, wording)
    if row.sha256:
        yield from _row("SHA-256", [row.sha256], wording)
    yield from _row(_("Signature"), list(signature_words(row.signatures, wording.lang)), wording)
    yield from _row(_("Remarks"), [remark_words(one, wording) for one in row.warnings], wording)


def _row(head: str, pieces: Sequence[str], wording: Wording) -> Iterator[str]:
    for number, line in enumerate(joined(pieces, wording.width - _LEFT) if pieces else []):
        yield wording.ink(fill(f"   {head}" if number == 0 else "", _LEFT) + line, "muted")


def _part(part: PartRow, wording: Wording) -> Iterator[str]:
    _, ink, words = wording.translate, wording.ink, wording.vocabulary
    kind = words.kind(part.kind, wording.lang) if part.kind else _("of no kind that is clear")
    pages = ", ".join(map(str, part.pages))
    where = (_("page {pages}") if len(part.pages) == 1 else _("pages {pages}")).format(pages=pages) if pages else ""
    yield f"   {ink(kind, 'strong')}  {ink(where, 'muted')}"
    if not part.told:
        yield ink("   " + _("no facts read"), "muted")
    for fact in part.told:
        yield from _fact(part.kind, fact, wording)


def _fact(kind: str | None, fact: Fact, wording: Wording) -> Iterator[str]:
    """Name and value; below it, where it stands and the line as printed."""
    words, ink = wording.vocabulary, wording.ink
    name = words.fact(kind, fact.name, wording.lang)
    lines = wrapped(words.value(kind, fact.name, fact.value, wording.lang), wording.width - _LEFT) or [""]
    for number, line in enumerate(lines):
        yield ink(fill(f"   {name}" if number == 0 else "", _LEFT), "muted") + line
    if fact.place is not None:
        box = " ".join(f"{edge:g}" for edge in fact.place.box)
        page = wording.translate("p. {page}").format(page=fact.place.page)
        printed = " ".join(safe_text(fact.place.text, judged=True).split())
        for line in wrapped(f"{page} [{box}] “{printed}”", wording.width - _LEFT - 2):
            yield ink(" " * (_LEFT + 2) + line, "muted")
