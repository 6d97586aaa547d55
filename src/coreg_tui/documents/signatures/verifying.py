"""Each signature field of a PDF, judged: what `duo.signature` and `duo.unmodified` rest on."""

from __future__ import annotations

import io
import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from coreg_tui.documents.signatures import changes
from coreg_tui.documents.signatures.chain import Bearings, completed
from coreg_tui.documents.signatures.embedded import security_store, within
from coreg_tui.documents.signatures.extent import Extent, extent_of, signed_end, stray_bytes, unlisted_objects
from coreg_tui.documents.signatures.moments import Stamp, stamps_of, token_authors
from coreg_tui.documents.signatures.naming import bounded, named
from coreg_tui.documents.signatures.presence import may_be_signed
from coreg_tui.documents.signatures.revocation import Revocations, utc
from coreg_tui.documents.signatures.trust import TrustStore
from coreg_tui.documents.signatures.trusting import standing
from coreg_tui.model.signature import Signature, SignatureStatus
from coreg_tui.model.text import Text

_MOST_FIELDS = 50


def verify(content: bytes, trust: TrustStore, *, moment: datetime) -> tuple[Signature, ...]:
    """The signature fields of a PDF in their order, each with what it proves; none where the file has no such field.

    `moment` (UTC) is the end of the day that counts as today: what has ended before it, has ended, and a revocation
    after it is not known yet. A document timestamp is nobody's signature: it is no row, only evidence of time. Where a
    field's signature cannot be examined, or the file as a whole, the status is `unreadable`. Never raises, whatever the
    bytes are; reads no network and no trust of the system.
    """
    if b"%PDF-" not in content[:1024] or not may_be_signed(content):
        return ()
    _be_quiet()
    try:
        return _verified(content, trust, moment.astimezone(UTC))
    except Exception:  # pyHanko and asn1crypto raise many kinds on bad files
        return _before_what_was_added(content, trust, moment) or (Signature(status="unreadable"),)


def _before_what_was_added(content: bytes, trust: TrustStore, moment: datetime) -> tuple[Signature, ...]:
    """The signatures of the part that was signed, each changed since, where the file is spoilt by what follows it."""
    end = signed_end(content)
    if end is None:
        return ()
    try:
        part = _verified(content[:end], trust, moment.astimezone(UTC))
    except Exception:  # as above
        return ()
    added = changes.bytes_after(len(content) - end)
    return tuple(
        one
        if one.unmodified is None
        else replace(one, status="modified", unmodified=False, coverage="revision", changes=(added, *one.changes))
        for one in part
    )


def prepare() -> None:
    """All that `verify` needs is imported: 0.3 to 0.6 s, worth paying once before children are forked."""
    for name in _NEEDED:
        import_module(name)


_NEEDED = (
    "asn1crypto.x509",
    "cryptography.x509.ocsp",
    "lxml.etree",
    "pyhanko.pdf_utils.crypt",
    "pyhanko.pdf_utils.filters",
    "pyhanko.sign.ades.report",
    "pyhanko.sign.diff_analysis",
    "pyhanko.sign.validation.pdf_embedded",
    "pyhanko_certvalidator.policy_decl",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _File:
    """A file that was opened, and what all its signatures share."""

    reader: Any
    content: bytes
    regular: bool
    """Whether it is written by the rules, so that what a revision added can be told."""
    stamps: tuple[Stamp, ...]
    bearings: Bearings
    revocations: Revocations
    moment: datetime


def _verified(content: bytes, trust: TrustStore, moment: datetime) -> tuple[Signature, ...]:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.fields import enumerate_sig_fields

    reader, regular = _opened(content)
    fields = [(str(name), value, field) for name, value, field in enumerate_sig_fields(reader)]
    if not fields:
        return ()
    between, revocations = security_store(reader)
    file = _File(
        reader=reader,
        content=content,
        regular=regular,
        stamps=stamps_of(reader, content, [(name, field) for name, value, field in fields if _is_stamp(value)]),
        bearings=Bearings(anchors=tuple(Certificate.load(one.der) for one in trust.anchors), between=between),
        revocations=replace(revocations, lists=(*trust.revocation_lists, *revocations.lists)),
        moment=moment,
    )
    judged = []
    for name, value, field in fields:
        if _is_stamp(value):
            continue
        if not value:
            judged.append(Signature(field=bounded(name), status="absent"))
        elif len(judged) >= _MOST_FIELDS:
            judged.append(Signature(field=bounded(name), status="unreadable"))
        else:
            try:
                judged.append(_judged(file, name, field))
            except Exception:  # as above; the file's other signatures stand by themselves
                judged.append(Signature(field=bounded(name), status="unreadable"))
    return tuple(judged)


def _opened(content: bytes) -> tuple[Any, bool]:
    """pyHanko's reader, and whether the file is written by the rules.

    A file that is not, is read leniently, and so is one with hybrid tables, which show an old program another document
    than a new one. That is safe as long as nothing follows what was signed: then whatever any program makes of it was
    before the signer too. Of what does follow nothing can be told then, so it counts as a change. Raises for a file
    that cannot be read, or only with a password.
    """
    from pyhanko.pdf_utils.crypt import AuthStatus
    from pyhanko.pdf_utils.reader import PdfFileReader

    reader, regular = None, False
    with suppress(Exception):
        reader = PdfFileReader(io.BytesIO(content))
        regular = not reader.xrefs.hybrid_xrefs_present
    if reader is None or not regular:
        reader = PdfFileReader(io.BytesIO(content), strict=False)
    if reader.encrypted and reader.decrypt("").status == AuthStatus.FAILED:
        raise ValueError("opens with a password only")
    return reader, regular


def _is_stamp(value: Any) -> bool:
    found = value.get_object() if value else None
    return isinstance(found, dict) and found.get("/Type") == "/DocTimeStamp"


def _judged(file: _File, name: str, field: Any) -> Signature:
    """One filled field. Raises where its signature is of a form that cannot be examined, or damaged."""
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature, async_validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    embedded = EmbeddedPdfSignature(file.reader, field, name)
    signer = embedded.signer_cert
    usage = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})
    bearings = file.bearings.with_others(embedded.other_embedded_certs)
    at = bearings.begun(signer, file.moment)
    stamping, stamped_from = bearings, file.moment
    for author, others in token_authors(embedded.signer_info):
        stamping = stamping.with_others(others)
        stamped_from = stamping.begun(author, stamped_from)
    status = completed(
        async_validate_pdf_signature(
            embedded,
            bearings.context(at),
            ts_validation_context=stamping.context(stamped_from),
            key_usage_settings=usage,
            skip_diff=True,
        )
    )
    known = Signature(
        field=bounded(name),
        status="broken",
        signer=named(signer, "common_name"),
        organisation=named(signer, "organization_name"),
        signed_at=_claimed(embedded),
    )
    reach = extent_of(embedded, file.content)
    if not (status.intact and status.valid):
        return replace(known, coverage=_coverage(reach))
    found = _since(file, embedded, reach)
    own = within(embedded)
    stands = standing(
        status,
        reach=reach,
        stamps=file.stamps,
        bearings=stamping,
        revocations=Revocations(
            lists=(*file.revocations.lists, *own.lists), answers=(*file.revocations.answers, *own.answers)
        ),
        usage=usage,
        moment=file.moment,
    )
    good: SignatureStatus = "intact" if stands.trust == "trusted" else "untrusted"
    return replace(
        known,
        status="modified" if found else good,
        trust=stands.trust,
        unmodified=not found,
        timestamp=stands.timestamp,
        chain=stands.chain,
        coverage=_coverage(reach),
        changes=found,
    )


def _coverage(reach: Extent | None) -> Any:
    return None if reach is None else "file" if reach.whole else "revision"


def _since(file: _File, embedded: Any, reach: Extent | None) -> tuple[Text, ...]:
    """What was added or changed after signing, validation data aside; empty: nothing."""
    from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult, ModificationLevel
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    if reach is None:
        return (changes.NOT_COVERED,)
    if reach.whole:
        return () if embedded.coverage == SignatureCoverageLevel.ENTIRE_FILE else (changes.NOT_COVERED,)
    if not file.regular:
        return (changes.bytes_after(reach.after), changes.IRREGULAR)
    found: list[Text] = []
    if stray := stray_bytes(file.content, reach.end):
        found.append(changes.bytes_after(stray))
    if file.reader.xrefs.total_revisions - 1 == embedded.signed_revision:
        return tuple(found) or (changes.bytes_after(reach.after),)
    if unlisted_objects(file.reader, file.content, reach.end):
        found.append(changes.UNLISTED)
    try:
        found.extend(changes.changes_after(file.reader, embedded.signed_revision))
        result = embedded.evaluate_modifications(DEFAULT_DIFF_POLICY)
        only_data = isinstance(result, DiffResult) and result.modification_level <= ModificationLevel.LTA_UPDATES
    except Exception:  # as above: what cannot be told apart, is not shown to be validation data
        only_data = False
    return tuple(found) if only_data or found else (changes.SOMETHING,)


def _claimed(embedded: Any) -> datetime | None:
    """When the signer says that it was; None: it does not, or not in a way that can be read."""
    with suppress(Exception):
        return utc(embedded.self_reported_timestamp)
    return None


def _be_quiet() -> None:
    """pyHanko tells what it sees on stderr; all of it is in the answer."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
