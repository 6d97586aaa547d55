"""What was read of a file as bytes and back: between a guarded child process and its parent, and in the cache.

`unpack` believes nothing. Bytes that say what no reading can say are refused whole: a source or a confirmation that
only staff or the register can give, a fact of another file, a kind of value that does not exist.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal, cast, get_args

from coreg_tui.guard.wire_form import (
    WireError,
    a_box,
    a_count,
    a_day,
    a_flag,
    a_list,
    a_measure,
    a_text,
    decoded,
    encoded,
    exactly,
    one_of,
)
from coreg_tui.host.facts import LONGEST, MOST_READ
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Period, Place, Source, Value
from coreg_tui.model.signature import Signature, SignatureStatus, Trust
from coreg_tui.model.text import Text
from coreg_tui.reading.rows import DocumentRow, FileReason, PartRow

_ROW, _SIGNATURES = "row/1", "signatures/1"
READ = (Source.DOCUMENT, Source.OCR, Source.SIGNED)
"""Sources that a reading can have; the others are for staff, the register and the applicant to give."""

_SOURCES = {str(one): one for one in READ}
_REASONS = get_args(FileReason)
_STATUSES = get_args(SignatureStatus)
_TRUSTS = (None, *get_args(Trust))
_COVERAGES = (None, "file", "revision")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_FIRST_INSTANT = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_LAST_INSTANT = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND

_FIRST_DAY, _LAST_DAY = date(1900, 1, 1).toordinal(), date(2199, 12, 31).toordinal()
"""Days of a fact, as `host.facts` lets them through."""
_LONGEST_TEXT = 8 * LONGEST
"""A text of the longest, each character of it written `U+10FFFF`."""
_LONGEST_NAME = 200
_LONGEST_PATH = 8_192
_MOST_BYTES = 2**53
_MOST_PAGES = 100_000
_MOST_PARTS = 100_000
_MOST_FACTS = 1_000
_MOST_WARNINGS = 10_000
_MOST_SIGNATURES = 1_000
_MOST_HOURS = 1_000_000
_MOST_DIGITS = 20
_LEAST_EXPONENT = -40
"""Exact arithmetic on 1E-999999 takes a million digits."""


def pack(row: DocumentRow) -> bytes:
    """The row as bytes. Raises WireError for what no reading can say, and for one that is too large."""
    try:
        body = [
            row.file, row.sha256, row.size, row.pages, row.readable, row.reason,
            row.detail and [row.detail.en, row.detail.nl],
            row.kind,
            [[part.kind, part.pages, [_fact(fact, row.file) for fact in part.facts]] for part in row.parts],
            row.candidates, row.warnings, row.encrypted,
            [_signature(one) for one in row.signatures],
        ]  # fmt: skip
    except (AttributeError, TypeError) as error:
        raise WireError(f"no row: {type(error).__name__}") from error
    return encoded(_ROW, body)


def unpack(data: bytes, *, file: str | None = None) -> DocumentRow:
    """The row that `pack` made into those bytes. Raises WireError for any others.

    With `file` it is the row of that file, whatever it was called before: the same content may lie elsewhere.
    """
    body = exactly(decoded(_ROW, data), 13)
    name, sha256, size, pages, readable, reason, detail, kind, parts, candidates, warnings, encrypted, signatures = body
    name = a_text(name, _LONGEST_PATH) if file is None else file
    if a_flag(readable) is not (reason is None):
        raise WireError("readable, with a reason why not, or the other way round")
    return DocumentRow(
        file=name,
        sha256=None if sha256 is None else _sha256(sha256),
        size=None if size is None else a_count(size, _MOST_BYTES),
        pages=None if pages is None else a_count(pages, _MOST_PAGES),
        readable=reason is None,
        reason=None if reason is None else cast(FileReason, one_of(reason, _REASONS)),
        detail=None if detail is None else _to_text(detail),
        kind=None if kind is None else a_text(kind, _LONGEST_NAME),
        parts=tuple([_to_part(one, name) for one in a_list(parts, _MOST_PARTS)]),
        candidates=tuple([_to_candidate(one) for one in a_list(candidates, _MOST_FACTS)]),
        warnings=tuple([a_text(one, LONGEST) for one in a_list(warnings, _MOST_WARNINGS)]),
        encrypted=a_flag(encrypted),
        signatures=tuple([_to_signature(one) for one in a_list(signatures, _MOST_SIGNATURES)]),
    )


def pack_signatures(signatures: tuple[Signature, ...]) -> bytes:
    """The signatures as bytes. Raises WireError for what cannot be written."""
    try:
        body = [_signature(one) for one in signatures]
    except (AttributeError, TypeError) as error:
        raise WireError(f"no signatures: {type(error).__name__}") from error
    return encoded(_SIGNATURES, body)


def unpack_signatures(data: bytes) -> tuple[Signature, ...]:
    """The signatures that `pack_signatures` made into those bytes. Raises WireError for any others."""
    return tuple([_to_signature(one) for one in a_list(decoded(_SIGNATURES, data), _MOST_SIGNATURES)])


def _sha256(raw: object) -> str:
    text = a_text(raw, 64)
    if len(text) != 64 or text.strip("0123456789abcdef"):
        raise WireError("no SHA-256")
    return text


def _to_text(raw: object) -> Text:
    en, nl = exactly(raw, 2)
    return Text(en=a_text(en, _LONGEST_TEXT), nl=a_text(nl, _LONGEST_TEXT))


def _to_candidate(raw: object) -> tuple[str, float]:
    kind, score = exactly(raw, 2)
    if not 0 <= a_measure(score) <= 1:
        raise WireError("no score")
    return a_text(kind, _LONGEST_NAME), a_measure(score)


def _to_part(raw: object, file: str) -> PartRow:
    kind, pages, facts = exactly(raw, 3)
    return PartRow(
        kind=None if kind is None else a_text(kind, _LONGEST_NAME),
        pages=tuple([a_count(one, _MOST_PAGES, 1) for one in a_list(pages, _MOST_PAGES)]),
        facts=tuple([_to_fact(one, file) for one in a_list(facts, _MOST_FACTS)]),
    )


def _fact(fact: Fact, file: str) -> list[object]:
    if fact.source not in READ or fact.accepted or fact.contradicted is not None or fact.file not in (None, file):
        raise WireError("a fact that cannot be read off this file")
    place, value = fact.place, fact.value
    return [
        fact.name,
        value if type(value) in (str, bool, int) else _value(value),
        fact.source,
        None if place is None else [place.page, *place.box, place.text],
        (fact.file is not None) + 2 * fact.internal + 4 * fact.hidden,
    ]


def _to_fact(raw: object, file: str) -> Fact:
    name, value, source, place, marks = exactly(raw, 5)
    marks = a_count(marks, 7)
    return Fact(
        name=a_text(name, _LONGEST_NAME),
        value=_to_value(value),
        source=_to_source(source),
        file=file if marks & 1 else None,
        place=None if place is None else _to_place(place),
        internal=bool(marks & 2),
        hidden=bool(marks & 4),
    )


def _to_source(raw: object) -> Source:
    source = _SOURCES.get(raw) if type(raw) is str else None
    if source is None:
        raise WireError("no source that a reading can have")
    return source


def _to_place(raw: object) -> Place:
    page, left, bottom, right, top, text = exactly(raw, 6)
    return Place(
        page=a_count(page, _MOST_PAGES, 1),
        box=a_box(left, bottom, right, top),
        text=a_text(text, LONGEST),
    )


def _value(value: Value) -> list[object]:
    """A value that JSON has no form for."""
    if isinstance(value, Month):
        return ["month", value.year, value.month]
    if isinstance(value, date) and not isinstance(value, datetime):
        return ["date", value.toordinal()]
    if isinstance(value, Decimal):
        return ["hours", str(value)]
    if isinstance(value, tuple) and value and isinstance(value[0], Period):
        return ["periods", *(_period(one) for one in value)]
    if isinstance(value, tuple):
        return ["texts", *value]
    raise WireError("no value of a fact")


def _to_value(raw: object) -> Value:
    if type(raw) is str:
        return a_text(raw, _LONGEST_TEXT)
    if type(raw) is bool:
        return raw
    if type(raw) is int:
        if raw.bit_length() > 64:
            raise WireError("no number that is meant by anybody")
        return raw
    kind, *rest = a_list(raw, MOST_READ + 1) or [None]
    match kind, rest:
        case "date", [day]:
            return a_day(day, _FIRST_DAY, _LAST_DAY)
        case "month", [year, month]:
            return Month(a_count(year, 2199, 1900), a_count(month, 12, 1))
        case "hours", [hours]:
            return _to_hours(hours)
        case "texts", _:
            return tuple([a_text(one, _LONGEST_TEXT) for one in rest])
        case "periods", [_, *_]:
            return tuple([_to_period(one) for one in rest])
    raise WireError("no value of a fact")


def _to_hours(raw: object) -> Decimal:
    text = a_text(raw, 64)
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise WireError("no hours") from error
    if not number.is_finite() or not 0 <= number <= _MOST_HOURS or str(number) != text:
        raise WireError("no hours")
    _, digits, exponent = number.as_tuple()
    if len(digits) > _MOST_DIGITS or not _LEAST_EXPONENT <= int(exponent) <= _MOST_DIGITS:
        raise WireError("no hours")
    return number


def _period(period: Period) -> list[object]:
    return [
        period.start.toordinal(),
        None if period.end is None else period.end.toordinal(),
        None if period.hours_per_week is None else str(period.hours_per_week),
        None if period.hours is None else str(period.hours),
    ]


def _to_period(raw: object) -> Period:
    start, end, hours_per_week, hours = exactly(raw, 4)
    if hours is not None and end is None:
        raise WireError("hours in all, over a stretch without an end")
    return Period(
        start=a_day(start),
        end=None if end is None else a_day(end),
        hours_per_week=None if hours_per_week is None else _to_hours(hours_per_week),
        hours=None if hours is None else _to_hours(hours),
    )


def _signature(one: Signature) -> list[object]:
    return [
        one.field, one.status, one.trust, one.unmodified, one.signer, one.organisation,
        _instant(one.signed_at), _instant(one.timestamp), one.chain, one.coverage,
        [[text.en, text.nl] for text in one.changes],
    ]  # fmt: skip


def _to_signature(raw: object) -> Signature:
    field, status, trust, unmodified, signer, organisation, signed_at, timestamp, chain, coverage, changes = exactly(
        raw, 11
    )
    if trust not in _TRUSTS or coverage not in _COVERAGES:
        raise WireError("no signature")
    return Signature(
        field=a_text(field, _LONGEST_PATH),
        status=cast(SignatureStatus, one_of(status, _STATUSES)),
        trust=cast(Trust | None, trust),
        unmodified=None if unmodified is None else a_flag(unmodified),
        signer=None if signer is None else a_text(signer, _LONGEST_PATH),
        organisation=None if organisation is None else a_text(organisation, _LONGEST_PATH),
        signed_at=_to_instant(signed_at),
        timestamp=_to_instant(timestamp),
        chain=tuple([a_text(one, _LONGEST_PATH) for one in a_list(chain, _MOST_FACTS)]),
        coverage=cast(Literal["file", "revision"] | None, coverage),
        changes=tuple([_to_text(one) for one in a_list(changes, _MOST_WARNINGS)]),
    )


def _instant(moment: datetime | None) -> int | None:
    """Microseconds since 1970, UTC."""
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND


def _to_instant(raw: object) -> datetime | None:
    return None if raw is None else _EPOCH + a_count(raw, _LAST_INSTANT, _FIRST_INSTANT) * _MICROSECOND
