"""What the guarded child does: it holds one file at a time and tells what is in it. Runs under the guard only.

A request is a line of JSON, and behind it bytes (a file, what was recognised in a picture); so is an answer. No object
passes: what comes out of a child is believed no more than the file that went in.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from coreg_tui.api.validator import Validator
from coreg_tui.documents.citizen_numbers import table_without_citizen_numbers
from coreg_tui.documents.opening import LIMITS, Limits, Opened, open_bytes
from coreg_tui.documents.scans.picture import Picture
from coreg_tui.documents.scans.taking import picture_of_page, picture_of_photo
from coreg_tui.documents.signatures import TrustStore, may_be_signed, verify
from coreg_tui.model.fact import Fact
from coreg_tui.model.page import Line, Page, Segment, Word
from coreg_tui.reading.files import row_of
from coreg_tui.reading.rows import PartRow
from coreg_tui.reading.wire import pack, pack_signatures
from coreg_tui.reading.wire_pages import pack_pages, unpack_words

PHOTOS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How PNG and JPEG begin."""


def request(order: Mapping[str, object], body: bytes = b"") -> bytes:
    """A request or an answer as bytes."""
    return json.dumps(order, separators=(",", ":")).encode() + b"\n" + body


def opened_request(message: bytes) -> tuple[dict[str, Any], bytes]:
    """Its line and what is behind it. Raises ValueError for anything else."""
    head, _, body = message.partition(b"\n")
    try:
        order = json.loads(head)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(order, dict):
        raise ValueError("not an order")
    return order, body


class Worker:
    """Answers for the file that it was given last."""

    def __init__(
        self,
        validators: Sequence[Validator],
        trust: TrustStore,
        limits: Limits = LIMITS,
        apart: frozenset[str] = frozenset(),
    ) -> None:
        self._validators = validators
        self._apart = apart
        self._own = [one for one in validators if apart.isdisjoint(kind.id for kind in one.kinds)]
        self._trust = trust
        self._limits = limits
        self._content = b""
        self._opened_as: dict[bool, Opened] = {}
        self._words: dict[int, tuple[Word, ...]] = {}
        self._pictures: dict[tuple[int, int], Picture] = {}
        self._shown: dict[int, Picture] = {}

    def __call__(self, message: bytes) -> bytes:
        """The answer. Raises whatever a broken file makes a library raise: the guard tells of it."""
        order, body = opened_request(message)
        match order["do"]:
            case "hold":
                self._hold(body)
                return request({})
            case "read":
                return self._read(**order["how"])
            case "pages":
                opened = self._opened(table=False)
                return request({"scans": self._unrecognised(opened)}, pack_pages(tuple(map(self._seen, opened.pages))))
            case "sheets":
                wanted = (page for page in self._opened(table=False).pages if page.number in order["pages"])
                return request({}, pack_pages(tuple(map(self._seen, wanted))))
            case "table":
                content, found = table_without_citizen_numbers(self._content)
                return request({"bsn": found}, content)
            case "verify":
                moment = datetime.fromisoformat(order["moment"])
                return request({}, pack_signatures(verify(self._content, self._trust, moment=moment)))
            case "picture":
                return self._picture(order["page"], order["turns"])
            case "letters":
                self._words[order["page"]] = unpack_words(body)
                self._shown[order["page"]] = self._pictures[order["page"], order["turns"]]
                self._opened_as.clear()
                return request({})
            case other:
                raise ValueError(f"{other!r} is no order")

    def _hold(self, content: bytes) -> None:
        self._content = content
        for known in (self._opened_as, self._words, self._pictures, self._shown):
            known.clear()

    def _read(self, *, kind: str | None, pages: list[int] | None, table: bool, own: bool = False) -> bytes:
        opened = self._opened(table=table)
        row = row_of(
            opened,
            self._content,
            name="",
            validators=self._own if own else self._validators,
            kind=kind,
            pages=pages,
            apart=self._apart,
        )
        row = replace(row, parts=tuple(map(self._placed, row.parts)))
        return request({"scans": self._unrecognised(opened), "fields": may_be_signed(self._content)}, pack(row))

    def _opened(self, *, table: bool) -> Opened:
        if table not in self._opened_as:
            self._opened_as[table] = open_bytes(
                self._content, limits=self._limits, table=table, recognised=self._words or None
            )
        return self._opened_as[table]

    def _unrecognised(self, opened: Opened) -> list[int]:
        return [page for page in opened.scans if page not in self._words]

    def _picture(self, page: int, turns: int | None) -> bytes:
        """The page as grey pixels; the child keeps how it was set straight."""
        if self._content.startswith(PHOTOS):
            taken = picture_of_photo(self._content, turns=turns)
        else:
            taken = picture_of_page(self._content, page, turns=turns)
        if isinstance(taken, str):
            return request({"reason": taken})
        self._pictures[page, taken.turns] = replace(taken, grey=b"")
        return request(taken.head, taken.grey)

    def _seen(self, page: Page) -> Page:
        """The page with its words where they are seen on the picture."""
        picture = self._shown.get(page.number)
        if picture is None:
            return page

        def seen(line: Line) -> Line:
            return Line(
                line.page,
                tuple(
                    Segment(
                        one.text,
                        picture.shown(one.box),
                        tuple(replace(word, box=picture.shown(word.box)) for word in one.words),
                    )
                    for one in line.segments
                ),
            )

        lines = tuple(map(seen, page.lines))
        return replace(page, lines=lines, width=picture.shown_width, height=picture.shown_height)

    def _placed(self, part: PartRow) -> PartRow:
        """The part with its facts where they are seen: a picture was set straight before its letters were read."""
        if not self._shown:
            return part
        return replace(part, facts=tuple(self._fact_placed(fact) for fact in part.facts))

    def _fact_placed(self, fact: Fact) -> Fact:
        place = fact.place
        if place is None or place.page not in self._shown:
            return fact
        left, bottom, right, top = self._shown[place.page].shown(place.box)
        box = (round(left, 1), round(bottom, 1), round(right, 1), round(top, 1))
        return replace(fact, place=replace(place, box=box))
