"""Documents of strangers, read: from the cache where they were read before, else in a child that can be killed.

Nothing here parses a document: bytes are hashed, handed to the child and what comes back is checked. One child serves a
dossier; a file that kills it is marked, and the next file gets a new one. A file with a signature filled in has a child
of its own, in which it is verified before anything else is done: no other file can have tampered with that.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any, TypeVar

from coreg_tui.api.validator import Validator
from coreg_tui.documents.opening import LIMITS
from coreg_tui.documents.signatures import TrustStore, prepare, states_signature
from coreg_tui.guard.children import Asked, LostError
from coreg_tui.guard.engine import INSTALL
from coreg_tui.guard.levels import Guard
from coreg_tui.guard.wire_form import WireError
from coreg_tui.host.tracing import traced
from coreg_tui.model.fact import Source
from coreg_tui.model.page import Page
from coreg_tui.model.signature import Signature
from coreg_tui.model.text import Text
from coreg_tui.reading.cache import Cache, reading_key
from coreg_tui.reading.files import read_part, read_table, surely_of_a_kind
from coreg_tui.reading.recognising import Recogniser
from coreg_tui.reading.rows import DocumentRow, FileReason, PartRow
from coreg_tui.reading.wire import pack, unpack, unpack_signatures
from coreg_tui.reading.wire_pages import pack_pages, unpack_pages
from coreg_tui.reading.worker import Worker, opened_request, request

TEXT_S = 10.0
"""Seconds for a file's text and facts (design.md 4)."""
SIGNATURE_S = 10.0
"""Seconds for a file's signatures."""
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """How documents are read; the same for all dossiers of a run."""

    validators: Sequence[Validator]
    guard: Guard
    apart: frozenset[str] = frozenset()
    """The kinds whose plugins live in child processes of their own: they read their documents there."""
    today: date
    trust: TrustStore = field(default_factory=TrustStore)
    cache: Cache | None = None
    recogniser: Recogniser | None = None
    """Reads the letters of scans and photos; None: this machine has no program for that."""
    fingerprint: str = ""
    """Of all that decides what is read besides the document itself (`reading.fingerprint`)."""

    @contextmanager
    def begin(self, scope: str = "") -> Iterator[Sitting]:
        """To read one dossier's documents; at its end the child is ended, and what was read is kept.

        `scope` names the dossier. What was read is kept for it alone: a file that takes the child over could say
        anything of the files that come after it, but only of its own dossier.
        """
        with self.guard.begin(self.worker) as child:
            sitting = Sitting(self, child, scope)
            yield sitting
            sitting.keep()

    @property
    def worker(self) -> Callable[[], Worker]:
        """Makes what answers in the child."""
        return partial(Worker, tuple(self.validators), self.trust, apart=self.apart)

    @property
    def moment(self) -> datetime:
        """When signatures are judged: at the end of today, so that one made today is not of the future."""
        return datetime.combine(self.today, time.max, UTC)


class Sitting:
    """Reads documents one after the other. The same content is read once, whatever it is called."""

    def __init__(self, reader: Reader, child: Asked, scope: str) -> None:
        self._reader = reader
        self._scope = scope
        self._child = child
        self._held: tuple[Asked, str] | None = None
        self._new: dict[str, bytes] = {}
        self._signatures: dict[str, tuple[Signature, ...]] = {}
        self._whole = True
        """False where something went wrong that need not go wrong the next time: then nothing is kept."""

    def read(
        self,
        content: bytes,
        name: str,
        *,
        kind: str | None = None,
        pages: Sequence[int] | None = None,
        table: bool = False,
    ) -> DocumentRow:
        """What the file holds, as `reading.row_of` tells it; a file that the child did not survive is unreadable."""
        with traced("read", "", "-", name) as told:
            row = self._read(content, name, kind, pages, table)
            told.kinds((part.kind for part in row.parts), self._reader.validators)
        return row

    def _read(
        self, content: bytes, name: str, kind: str | None, pages: Sequence[int] | None, table: bool
    ) -> DocumentRow:
        paper = _Paper(content, states_signature(content))
        asked = {"do": "read", "kind": kind, "pages": None if pages is None else list(pages), "table": table}
        kept = self._kept(paper, asked, partial(unpack, file=name))
        if kept is not None:
            return kept
        self._whole = True
        with self._child_for(paper) as child:
            row = self._row(child, paper, asked, name)
        if self._whole:
            self._new[self._key(paper, asked)] = pack(row)
        return row

    def pages(self, content: bytes) -> tuple[Page, ...]:
        """The pages with their text, for a screen; empty where it cannot be read."""
        paper = _Paper(content, states_signature(content))
        asked = {"do": "pages"}
        kept = self._kept(paper, asked, unpack_pages)
        if kept is not None:
            return kept
        self._whole = True
        with self._child_for(paper) as child:
            try:
                _, body = self._with_letters(child, paper, {"do": "pages"})
                pages = unpack_pages(body)
            except (LostError, ValueError):
                return ()
        if self._whole:
            self._new[self._key(paper, asked)] = pack_pages(pages)
        return pages

    def keep(self) -> None:
        """Puts what was read anew into the cache."""
        if self._reader.cache is not None and self._new:
            self._reader.cache.put_all(self._new)
        self._new = {}

    def _kept(self, paper: _Paper, asked: dict[str, Any], unpacked: Callable[[bytes], T]) -> T | None:
        key = self._key(paper, asked)
        found = self._new.get(key)
        if found is None and self._reader.cache is not None:
            found = self._reader.cache.get(key)
        if found is None:
            return None
        try:
            return unpacked(found)
        except WireError:
            return None  # of another shape: it is read anew

    def _key(self, paper: _Paper, asked: dict[str, Any]) -> str:
        """What a signature is worth depends on the day and on whom one trusts; such a file had a child of its own."""
        if paper.signed:
            around = [self._reader.trust.fingerprint, self._reader.today.isoformat()]
        else:
            around = [self._scope]
        return reading_key(paper.sha256, json.dumps([asked, around], sort_keys=True), self._reader.fingerprint)

    @contextmanager
    def _child_for(self, paper: _Paper) -> Iterator[Asked]:
        if not paper.signed:
            yield self._child
            return
        prepare()  # loaded here once (0.3 s), not by each child anew
        with self._reader.guard.begin(self._reader.worker) as child:
            yield child

    def _row(self, child: Asked, paper: _Paper, asked: dict[str, Any], name: str) -> DocumentRow:
        signatures = self._verified(child, paper) if paper.signed else None
        order: dict[str, Any] = {"do": "read", "how": {key: asked[key] for key in ("kind", "pages", "table")}}
        used = self._held is not None
        row = self._answered(child, paper, order, name)
        if used and (row.detail in (_WHY["memory"], _WHY["crash"]) or _reader_failed(row)):
            self._held = None
            child.renew()
            row = self._answered(child, paper, order, name)  # what came before it may have been to blame
        if row.detail == _WHY["time"] and self._reader.apart and asked["kind"] not in self._reader.apart:
            order["how"]["own"] = True  # what plugins of others look for may have taken all the time
            row = self._answered(child, paper, order, name)
        row = replace(row, sha256=paper.sha256, size=len(paper.content))
        if row.readable and not self._reader.apart.isdisjoint(part.kind for part in row.parts if part.kind):
            row = self._read_apart(child, paper, asked, row)
        if signatures is None:
            return row
        row = replace(row, signatures=signatures)
        return _proven(row) if any(one.status == "intact" for one in signatures) else row

    def _answered(self, child: Asked, paper: _Paper, order: dict[str, Any], name: str) -> DocumentRow:
        try:
            head, body = self._with_letters(child, paper, order)
            row = self._with_scans_told(_claimed(unpack(body, file=name)), _scans(head))
            if head.get("fields") is True and not paper.signed:
                row = replace(row, signatures=self._empty_fields(child, paper))
            return row
        except LostError as error:
            lost = error
        except ValueError:
            lost = LostError("failed")
        self._whole = False
        return _lost(paper, name, lost)

    def _with_scans_told(self, row: DocumentRow, scans: Sequence[int]) -> DocumentRow:
        """The row, with what is to be done about pages whose letters were not read."""
        lacks = self._reader.recogniser is None
        if row.reason == "no_text":
            return replace(row, detail=INSTALL if lacks else _NO_LETTERS)
        if not scans or not row.readable:
            return row
        told = tuple(f"scan:{page}" for page in scans)
        return replace(row, warnings=(*row.warnings, *told, *(("no_ocr",) if lacks else ())))

    def _read_apart(self, child: Asked, paper: _Paper, asked: dict[str, Any], row: DocumentRow) -> DocumentRow:
        """The row with the documents read whose plugins live in processes of their own."""
        kinds = {kind.id: kind for one in self._reader.validators for kind in one.kinds}
        apart = {name: kinds[name] for name in self._reader.apart}
        try:
            if asked["table"]:
                head, content = self._asked(child, paper, {"do": "table"}, limit_s=TEXT_S)
                own = ("bsn",) if head.get("bsn") is True else ()
                row = read_table(replace(row, warnings=own), content, apart[asked["kind"]])
                read, told = _crossed(row, PartRow(kind=row.kind, pages=()), row.parts, row.warnings)
                row = replace(row, parts=read, warnings=told)
                self._whole = self._whole and not _reader_failed(row)
                return row
            parts: list[PartRow] = []
            warnings = list(row.warnings)
            for part in row.parts:
                kind = apart.get(part.kind or "")
                if kind is None:
                    parts.append(part)
                    continue
                _, body = self._asked(child, paper, {"do": "sheets", "pages": list(part.pages)}, limit_s=TEXT_S)
                pages = unpack_pages(body)
                read, told = _crossed(row, part, *read_part(kind, kind.id, pages, row.file))
                parts += read if asked["kind"] is not None else surely_of_a_kind(read, pages)
                warnings += told
        except (LostError, ValueError, KeyError):
            self._whole = False
            return row
        self._whole = self._whole and not any(one.startswith("reader_failed") for one in warnings)
        return replace(row, parts=tuple(parts), warnings=tuple(dict.fromkeys(warnings)))

    def _verified(self, child: Asked, paper: _Paper) -> tuple[Signature, ...]:
        if paper.sha256 not in self._signatures:
            try:
                order = {"do": "verify", "moment": self._reader.moment.isoformat()}
                _, body = self._asked(child, paper, order, limit_s=SIGNATURE_S)
                self._signatures[paper.sha256] = unpack_signatures(body)
            except (LostError, ValueError):
                self._whole = False
                return _UNREADABLE
        return self._signatures[paper.sha256]

    def _empty_fields(self, child: Asked, paper: _Paper) -> tuple[Signature, ...]:
        """The fields of a file in which no signature was filled in: whatever a used child says, they prove nothing."""
        found = self._verified(child, paper)
        return found if all(one.status == "absent" for one in found) else _UNREADABLE

    def _with_letters(self, child: Asked, paper: _Paper, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """The answer; where it names pages that are pictures, again after their letters were recognised."""
        head, body = self._asked(child, paper, order, limit_s=TEXT_S)
        scans = _scans(head)
        recogniser = self._reader.recogniser
        if not scans or recogniser is None:
            return head, body
        ask = partial(self._asked, child, paper)
        seen = [recogniser.recognise(page, ask) for page in scans]
        self._whole = self._whole and None not in seen
        if not any(seen):
            return head, body
        return self._asked(child, paper, order, limit_s=TEXT_S)

    def _asked(
        self, child: Asked, paper: _Paper, order: dict[str, Any], body: bytes = b"", *, limit_s: float
    ) -> tuple[dict[str, Any], bytes]:
        """The answer about that file, which the child is handed first where it does not hold it."""
        if self._held != (child, paper.sha256):
            self._held = None
            child.ask(request({"do": "hold"}, paper.content), limit_s=limit_s)
            self._held = (child, paper.sha256)
        try:
            return opened_request(child.ask(request(order, body), limit_s=limit_s))
        except LostError:
            self._held = None  # the next child holds nothing
            raise


def _scans(head: dict[str, Any]) -> list[int]:
    """Pages, from 1, that are pictures whose letters were not recognised."""
    told = head.get("scans")
    return [page for page in told if isinstance(page, int)][: LIMITS.pages] if isinstance(told, list) else []


@dataclass(frozen=True, slots=True)
class _Paper:
    """A file's content and what is known of it without parsing it."""

    content: bytes
    signed: bool
    """Whether a signature was filled in."""
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.content).hexdigest())


def _claimed(row: DocumentRow) -> DocumentRow:
    """The row as a child may tell it: whatever it says, nothing in it is proven by a signature."""
    row = replace(row, signatures=())
    if not any(fact.source is Source.SIGNED for part in row.parts for fact in part.facts):
        return row
    return _sourced(row, Source.SIGNED, Source.DOCUMENT)


def _proven(row: DocumentRow) -> DocumentRow:
    """The row of a file whose signature is intact: what its text states, its signer states."""
    return _sourced(row, Source.DOCUMENT, Source.SIGNED)


def _sourced(row: DocumentRow, old: Source, new: Source) -> DocumentRow:
    parts = [
        replace(part, facts=tuple(replace(fact, source=new) if fact.source is old else fact for fact in part.facts))
        for part in row.parts
    ]
    return replace(row, parts=tuple(parts))


def _crossed(
    row: DocumentRow, part: PartRow, read: tuple[PartRow, ...], told: tuple[str, ...]
) -> tuple[tuple[PartRow, ...], tuple[str, ...]]:
    """What a plugin of others read of a part, if it can be said as any reading is; else that its reader failed."""
    try:
        whole = unpack(pack(replace(row, parts=read, warnings=told[:_MOST_TOLD])))
    except WireError:
        return (part,), (f"reader_failed:{part.kind}",)
    return whole.parts, whole.warnings


_MOST_TOLD = 100
"""Warnings about one part."""
_UNREADABLE = (Signature(status="unreadable"),)
_NO_LETTERS = Text(
    en="no letters can be recognised in it: ask for a sharper scan or photo, or the file itself",
    nl="er zijn geen letters in te herkennen: een scherpere scan of foto opvragen, of het bestand zelf",
)
_REASONS: dict[str, FileReason] = {
    "time": "limit",
    "memory": "limit",
    "output": "limit",
    "crash": "damaged",
    "failed": "damaged",
}
_WHY = {
    "time": Text(
        en=f"reading it takes longer than {TEXT_S:g} seconds", nl=f"het lezen duurt langer dan {TEXT_S:g} seconden"
    ),
    "memory": Text(en="reading it takes more memory than is allowed", nl="het lezen vraagt meer geheugen dan mag"),
    "output": Text(en="it holds more text than is allowed", nl="het bevat meer tekst dan mag"),
    "crash": Text(
        en="the process that read it died of it: the file is broken, or made to harm",
        nl="het proces dat het las, is erdoor omgevallen: het bestand is kapot, of bedoeld om te schaden",
    ),
    "failed": Text(
        en="the process that read it ran into an error: look at the file by hand",
        nl="het proces dat het las, liep op een fout: het bestand zelf bekijken",
    ),
}


def _reader_failed(row: DocumentRow) -> bool:
    return any(warning.startswith("reader_failed") for warning in row.warnings)


def _lost(paper: _Paper, name: str, error: LostError) -> DocumentRow:
    """The row of a file that could not be read to its end."""
    return DocumentRow(
        file=name,
        sha256=paper.sha256,
        size=len(paper.content),
        readable=False,
        reason=_REASONS[error.kind],
        detail=_WHY[error.kind],
    )
