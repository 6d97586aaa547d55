"""What the signatures inside a file prove: as the JSON object of a report, and as words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from coreg_tui.i18n.speaking import long_date
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.signature import Signature, SignatureStatus, Trust, main_signature
from coreg_tui.model.text import Lang, Text
from coreg_tui.reports.values import Json

_STATUS: dict[SignatureStatus, Text] = {
    "intact": Text(en="intact", nl="intact"),
    "modified": Text(en="changed after signing", nl="gewijzigd na ondertekening"),
    "broken": Text(
        en="broken: it does not fit what the file says", nl="verbroken: hij past niet bij wat het bestand zegt"
    ),
    "untrusted": Text(en="signer not trusted", nl="ondertekenaar niet vertrouwd"),
    "absent": Text(en="absent: the field for it is empty", nl="afwezig: het veld ervoor is leeg"),
    "unreadable": Text(en="cannot be read", nl="niet te lezen"),
}
_TRUST: dict[Trust, Text] = {
    "expired": Text(en="the certificate had expired", nl="het certificaat was verlopen"),
    "revoked": Text(en="the certificate was revoked", nl="het certificaat was ingetrokken"),
}
_BY = Text(en="by {signer}", nl="van {signer}")
_FOR = Text(en="for {organisation}", nl="namens {organisation}")
_SIGNED = Text(en="signed {when}, as the signer says", nl="ondertekend {when}, zegt de ondertekenaar")
_STAMPED = Text(en="trusted timestamp {when}", nl="vertrouwd tijdstempel {when}")
_NOT_STAMPED = Text(en="no trusted timestamp", nl="geen vertrouwd tijdstempel")
_COVERAGE = {
    "file": Text(en="covers the whole file", nl="dekt het hele bestand"),
    "revision": Text(
        en="covers the file as it was before something was added",
        nl="dekt het bestand zoals het was voordat er iets bij kwam",
    ),
}
_ADDED = Text(en="added or changed since: {change}", nl="daarna toegevoegd of gewijzigd: {change}")
_MORE = Text(en="and {count} other signature fields", nl="en {count} andere velden voor handtekeningen")
_ONE_MORE = Text(en="and 1 other signature field", nl="en 1 ander veld voor een handtekening")


def signature_object(signatures: tuple[Signature, ...], lang: Lang) -> dict[str, Json] | None:
    """The signature that a report tells of; None for a file without a signature field."""
    one = main_signature(signatures)
    if one is None:
        return None
    return {
        "status": one.status,
        "signer": _harmless(one.signer),
        "organisation": _harmless(one.organisation),
        "signed_at": _utc(one.signed_at),
        "timestamp": _utc(one.timestamp),
        "chain": [safe_text(subject) for subject in one.chain],
        "coverage": one.coverage,
        "changes": [safe_text(change.in_language(lang)) for change in one.changes],
    }


def signature_words(signatures: tuple[Signature, ...], lang: Lang) -> Iterator[str]:
    """The same in words, piece by piece; none for a file without a signature field."""
    one = main_signature(signatures)
    if one is None:
        return
    yield _STATUS[one.status].in_language(lang)
    if one.trust in _TRUST:
        yield _TRUST[one.trust].in_language(lang)
    if one.signer:
        yield _BY.in_language(lang).format(signer=safe_text(one.signer))
    if one.organisation:
        yield _FOR.in_language(lang).format(organisation=safe_text(one.organisation))
    if one.signed_at is not None:
        yield _SIGNED.in_language(lang).format(when=_moment(one.signed_at, lang))
        stamp = _NOT_STAMPED if one.timestamp is None else _STAMPED
        yield stamp.in_language(lang).format(when=_moment(one.timestamp or one.signed_at, lang))
    elif one.timestamp is not None:
        yield _STAMPED.in_language(lang).format(when=_moment(one.timestamp, lang))
    if one.coverage is not None:
        yield _COVERAGE[one.coverage].in_language(lang)
    for change in one.changes:
        yield _ADDED.in_language(lang).format(change=safe_text(change.in_language(lang)))
    if len(signatures) > 1:
        others = _ONE_MORE if len(signatures) == 2 else _MORE
        yield others.in_language(lang).format(count=len(signatures) - 1)


def _harmless(text: str | None) -> str | None:
    return None if text is None else safe_text(text)


def _utc(moment: datetime | None) -> str | None:
    """As in `2022-01-10T09:30:01Z` (RFC 3339)."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _moment(moment: datetime, lang: Lang) -> str:
    utc = moment.astimezone(UTC)
    return f"{long_date(utc.date(), lang)} {utc:%H:%M} UTC"
