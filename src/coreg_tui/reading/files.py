"""What is read from one file: its parts, their kinds, and the facts that are printed on them.

Everything that goes in and comes out is plain data, so that it can run in a child process that may be killed. A
reader that fails costs its own part only; a value that its field cannot have is dropped, with a warning.

A dossier reads a file once, then asks for each of its entries what that entry stands for (`parts_for`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import islice, zip_longest
from typing import Protocol

from coreg_tui.api.fields import Field
from coreg_tui.api.validator import Kind, Validator
from coreg_tui.documents.certainty import sure_enough, tells_enough
from coreg_tui.documents.citizen_numbers import table_without_citizen_numbers
from coreg_tui.documents.opening import LIMITS, Limits, Opened, open_bytes
from coreg_tui.dossier.pages import page_ranges
from coreg_tui.host.facts import WrongValueError, fields_of, value_of
from coreg_tui.host.judging import Candidates, clear, recognise
from coreg_tui.host.parting import split
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Place, Source, Value
from coreg_tui.model.page import Found, Page, Reading, Sheets, UnreadableError
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reading.pointing import at_its_line
from coreg_tui.reading.rows import DocumentRow, FileReason, PartRow

_MOST_READINGS = 60
"""How many documents one part is taken to hold at most."""
_MOST_CANDIDATES = 5
_PRINTED = ("text", "date", "month")
"""Types of fields whose values stand on the paper as they are; codes are told in other words."""
_LONGEST_TEXT = 200
"""Characters of the text of a place (`contract.md` section 3)."""


def read_file(
    content: bytes | None,
    *,
    name: str,
    validators: Sequence[Validator],
    kind: str | None = None,
    pages: Sequence[int] | None = None,
    limits: Limits = LIMITS,
) -> DocumentRow:
    """What the file holds. Without `content` it is absent; with `kind` it is read as that kind, whatever it is.

    With `pages`, counted from 1, only those are looked at; the row's `pages` still counts all.

    Warnings: `bsn` (a citizen service number was made unreadable), `other_kind` (read as `kind`, but clearly another),
    `no_such_page`, `hidden_text` (facts stand in text that cannot be seen), `reader_failed:KIND`,
    `plugin_value:KIND.FACT` (dropped), `line:N` (where a CSV cannot be read; `detail` says why), `table` (it cannot be
    read at all).
    """
    if content is None:
        return unread(name, "absent")
    asked = _kinds(validators).get(kind) if kind is not None else None
    opened = open_bytes(content, limits=limits, table=asked is not None and is_table(asked))
    return row_of(opened, content, name=name, validators=validators, kind=kind, pages=pages)


def row_of(
    opened: Opened,
    content: bytes,
    *,
    name: str,
    validators: Sequence[Validator],
    kind: str | None = None,
    pages: Sequence[int] | None = None,
    apart: frozenset[str] = frozenset(),
) -> DocumentRow:
    """The same of a file that is open already; as a table where its kind is one.

    Documents of the kinds in `apart` are recognised and not read: their plugins live in other processes.
    """
    kinds = _kinds(validators)
    asked = kinds.get(kind) if kind is not None else None
    row = DocumentRow(
        file=name,
        sha256=opened.sha256,
        size=opened.size,
        pages=opened.page_count,
        readable=opened.reason is None,
        reason=opened.reason,
        encrypted=opened.encrypted,
        warnings=("bsn",) if opened.citizen_numbers else (),
    )
    if opened.reason is not None:
        return row
    if asked is not None and is_table(asked):
        if asked.id in apart:
            return replace(row, kind=asked.id, parts=(PartRow(kind=asked.id, pages=()),))
        return _table(row, content, asked)
    return _document(row, opened, kinds, kind, pages, apart)


def unread(name: str, reason: FileReason, *, size: int | None = None) -> DocumentRow:
    """The row of a file that was not even opened: absent, a folder, known to be too large."""
    return DocumentRow(file=name, size=size, readable=False, reason=reason)


class Again(Protocol):
    """Reads the same file once more: only those pages, or as that kind."""

    def __call__(self, *, kind: str | None = None, pages: Sequence[int] | None = None) -> DocumentRow:
        """What it holds then."""
        ...


def parts_for(
    row: DocumentRow, kind: str, pages: Sequence[int] | None, again: Again
) -> tuple[tuple[PartRow, ...], str | None]:
    """The parts of a file that an entry of that kind stands for, and the kind the file clearly is of instead.

    All parts of its kind, in `pages` if given; else the pages that are not clearly of any kind, read as that kind;
    else none, and the other kind. `row` is what `read_file` made of the whole file.
    """
    if not row.readable:
        return (), None
    found = _whole_parts(row, pages)
    if found is None:
        found = again(pages=pages).parts
    of_kind = tuple(part for part in found if part.kind == kind)
    if of_kind:
        return of_kind, None
    others = {part.kind for part in found if part.kind is not None}
    unclear = sorted({page for part in found if part.kind is None for page in part.pages})
    if others and not unclear:
        return (), sorted(others)[0]
    wanted = unclear if others else pages
    whole = again(kind=kind, pages=wanted)
    if others and "other_kind" in whole.warnings:
        return (), sorted(others)[0]
    return whole.parts, None


def place_in(row: DocumentRow, part: PartRow, fallback: int) -> int:
    """The place, from 0, of a part that `parts_for` gave among the parts of the whole file.

    Read by themselves, some pages may be of another kind than within the file: then it is where its first page stands.
    """
    same = (place for place, one in enumerate(row.parts) if one == part)
    there = (place for place, one in enumerate(row.parts) if set(part.pages[:1]) & set(one.pages))
    return next(same, next(there, fallback))


def _whole_parts(row: DocumentRow, pages: Sequence[int] | None) -> tuple[PartRow, ...] | None:
    """The file's parts that these pages are; None where they are not whole parts."""
    if pages is None:
        return row.parts
    wanted = set(pages)
    inside = tuple(part for part in row.parts if part.pages and wanted.issuperset(part.pages))
    return inside if wanted == {page for part in inside for page in part.pages} else None


def is_table(kind: Kind) -> bool:
    """Whether the kind's file is a CSV: its reader gets the bytes, as there are no pages to know it by."""
    return kind.read is not None and kind.witnesses is None


def parse_pages(text: str) -> tuple[int, ...]:
    """The pages that `1,4-5` names, in order. Raises ValueError with a sentence that says what is wrong."""
    ranges = page_ranges(text)
    if ranges is None:
        raise ValueError(f"{text!r} names no pages: write them as 3, 2-4 or 1,4-5, counted from 1")
    if sum(last - first + 1 for first, last in ranges) > 10_000:
        raise ValueError(f"{text!r} names more pages than a file can have")
    return tuple(sorted({page for first, last in ranges for page in range(first, last + 1)}))


def text_of(content: bytes, limits: Limits = LIMITS) -> tuple[Page, ...]:
    """The pages of a document with their text, for a screen; empty where it cannot be read."""
    return open_bytes(content, limits=limits).pages


def _kinds(validators: Iterable[Validator]) -> dict[str, Kind]:
    return {kind.id: kind for validator in validators for kind in validator.kinds}


def _document(
    row: DocumentRow,
    opened: Opened,
    kinds: dict[str, Kind],
    kind: str | None,
    wanted: Sequence[int] | None,
    apart: frozenset[str],
) -> DocumentRow:
    pages = [page for page in opened.pages if wanted is None or page.number in wanted]
    warnings = list(row.warnings)
    if not pages or (wanted is not None and max(wanted) > len(opened.pages)):
        warnings.append("no_such_page")
    each, whole = _recognised(kinds, apart, pages)
    parts = split(kinds.values(), pages, each, whole)
    if kind is not None:
        of_kind = [part for part in parts if part[0] == kind]
        if not of_kind and any(found is not None for found, _ in parts):
            warnings.append("other_kind")
        parts = of_kind or ([(kind, tuple(pages))] if pages else [])
    rows: list[PartRow] = []
    for found, its_pages in parts:
        its_kind = kinds.get(found) if found and found not in apart else None
        read, problems = read_part(its_kind, found, its_pages, row.file)
        rows.extend(read if kind is not None or found in apart else surely_of_a_kind(read, its_pages))
        warnings.extend(problems)
    of_all = {part.kind for part in rows}
    return replace(
        row,
        kind=kind if kind is not None else (of_all.pop() if len(of_all) == 1 else None),
        parts=tuple(rows),
        candidates=_candidates((*each, whole)),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def surely_of_a_kind(parts: tuple[PartRow, ...], pages: Sequence[Page]) -> tuple[PartRow, ...]:
    """The parts of these pages, without their kind where they are pictures of which too little was read."""
    if not all(page.scanned for page in pages):
        return parts
    return tuple(part if tells_enough(fact.name for fact in part.facts) else replace(part, kind=None) for part in parts)


def _recognised(
    kinds: Mapping[str, Kind], apart: frozenset[str], pages: Sequence[Page]
) -> tuple[list[Candidates], Candidates]:
    """What each page may be, and all together. What comes with the program goes first: a kind of another plugin is
    looked for only where none of those is clear, so that it cannot take their papers away.
    """
    first = [kind for name, kind in kinds.items() if name not in apart]
    each = [recognise(first, [page]) for page in pages]
    whole = _whole(first, pages, each)
    if len(first) == len(kinds) or clear(whole):
        return each, whole
    each = [one if clear(one) else recognise(kinds.values(), [page]) for one, page in zip(each, pages, strict=True)]
    return each, _whole(kinds.values(), pages, each)


def _whole(kinds: Iterable[Kind], pages: Sequence[Page], each: Sequence[Candidates]) -> Candidates:
    """The candidates of all pages as one document, where none is clear by itself; else none."""
    if any(clear(one) for one in each):
        return ()
    return each[0] if len(pages) == 1 else recognise(kinds, pages)


def _candidates(all_candidates: Iterable[Candidates]) -> Candidates:
    """For each kind its best score among them."""
    best: dict[str, float] = {}
    for candidates in all_candidates:
        for name, score in candidates:
            best[name] = max(score, best.get(name, 0.0))
    return tuple(sorted(best.items(), key=lambda one: (-one[1], one[0]))[:_MOST_CANDIDATES])


def _table(row: DocumentRow, content: bytes, kind: Kind) -> DocumentRow:
    content, found = table_without_citizen_numbers(content)
    return read_table(replace(row, warnings=("bsn",) if found else ()), content, kind)


def read_table(row: DocumentRow, content: bytes, kind: Kind) -> DocumentRow:
    """The row, with what the reader of that kind makes of a table in which no citizen service numbers are left."""
    assert kind.read is not None
    own = row.warnings
    try:
        readings = list(islice(kind.read(Sheets(pages=(), raw=content)), _MOST_READINGS)) or [Reading()]
    except ValueError as error:
        told = error if isinstance(error, UnreadableError) else None
        warning = f"line:{told.line}" if told else "table"
        return replace(
            row, readable=False, reason="damaged", detail=told.text if told else None, warnings=(*own, warning)
        )
    except (Exception, SystemExit):
        return replace(
            row, kind=kind.id, parts=(PartRow(kind=kind.id, pages=()),), warnings=(*own, f"reader_failed:{kind.id}")
        )
    parts, warnings = _checked(kind, readings, (), row.file)
    return replace(row, kind=kind.id, parts=parts, warnings=(*own, *warnings))


def read_part(
    kind: Kind | None, name: str | None, pages: tuple[Page, ...], file: str
) -> tuple[tuple[PartRow, ...], tuple[str, ...]]:
    """The documents that a part holds, and warnings: one as a rule, several where its reader finds several."""
    numbers = tuple(page.number for page in pages)
    bare = (PartRow(kind=name, pages=numbers),)
    if kind is None or kind.read is None:
        return bare, ()
    try:
        parts, warnings = _checked(kind, _readings(kind, pages), pages, file)
        if any(page.hidden for page in pages):
            as_if_seen = tuple(replace(page, lines=page.with_hidden or page.lines) for page in pages)
            unseen, _ = _checked(kind, _readings(kind, as_if_seen), as_if_seen, file)
            return _with_unseen(parts or bare, unseen, warnings)
        return parts or bare, warnings
    except (Exception, SystemExit):
        return bare, (f"reader_failed:{kind.id}",)


def _readings(kind: Kind, pages: tuple[Page, ...]) -> list[Reading]:
    assert kind.read is not None
    return list(islice(kind.read(Sheets(pages=pages)), _MOST_READINGS))


def _with_unseen(
    parts: tuple[PartRow, ...], unseen: tuple[PartRow, ...], warnings: tuple[str, ...]
) -> tuple[tuple[PartRow, ...], tuple[str, ...]]:
    """The parts, with the facts that only text states that nobody can see: marked so, and never in place of another."""
    found: list[PartRow] = []
    for part, more in zip_longest(parts, unseen[: len(parts)]):
        stated = {fact.name for fact in part.facts}
        only = tuple(replace(fact, hidden=True) for fact in (more.facts if more else ()) if fact.name not in stated)
        found.append(replace(part, facts=(*part.facts, *only)) if only else part)
    marked = any(fact.hidden for part in found for fact in part.facts)
    return tuple(found), (*warnings, "hidden_text") if marked else warnings


def _checked(
    kind: Kind, readings: Iterable[Reading], pages: tuple[Page, ...], file: str
) -> tuple[tuple[PartRow, ...], tuple[str, ...]]:
    fields = fields_of(kind)
    numbers = tuple(page.number for page in pages)
    scanned = {page.number: page for page in pages if page.scanned}
    lines = [line for page in pages for line in page.lines]
    parts: list[PartRow] = []
    warnings: list[str] = []
    for reading in readings:
        facts: list[Fact] = []
        for name, found in reading.facts.items():
            value = _value(fields.get(name), found)
            if value is None:
                warnings.append(f"plugin_value:{kind.id}.{safe_text(str(name))[:40]}")
                continue
            place = _sound(found.place)
            if place is not None and fields[name].type in _PRINTED:
                place = at_its_line(value, place, lines)
            pictured = place.page in scanned if place is not None else bool(scanned)
            if pictured and not sure_enough(name, value, place, scanned.get(place.page) if place else None):
                continue
            source = Source.OCR if pictured else Source.DOCUMENT
            internal = fields[name].read_only
            facts.append(Fact(name=name, value=value, source=source, file=file, place=place, internal=internal))
        own = tuple(page for page in reading.pages if page in numbers) or numbers
        parts.append(PartRow(kind=kind.id, pages=own, facts=tuple(facts)))
    return tuple(parts), tuple(warnings)


def _sound(place: object) -> Place | None:
    """The place, its text no longer than is shown; None for what is no place."""
    if not isinstance(place, Place) or not isinstance(place.text, str):
        return None
    return place if len(place.text) <= _LONGEST_TEXT else replace(place, text=place.text[:_LONGEST_TEXT])


def _value(field: Field | None, found: Found) -> Value | None:
    """The value, if its field can have it; None where it cannot."""
    if field is None or not _is_of(field, found.value):
        return None
    if isinstance(found.value, Month):
        return found.value if 1900 <= found.value.year < 2200 else None
    try:
        return value_of(field, found.value)
    except WrongValueError:
        return None


_TYPES: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "code": (str,),
    "date": (date,),
    "month": (date, Month),
    "flag": (bool,),
    "integer": (int,),
    "hours": (Decimal, int),
}


def _is_of(field: Field, value: object) -> bool:
    if isinstance(value, bool):
        return field.type == "flag"
    return not isinstance(value, datetime) and isinstance(value, _TYPES.get(field.type, (tuple,)))
