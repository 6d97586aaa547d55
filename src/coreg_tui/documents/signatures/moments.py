"""What is proven of when a signature existed: trusted timestamps (RFC 3161; ISO 32000-2, 12.8.5; EN 319 142-1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from coreg_tui.documents.signatures.chain import Bearings, certificates_of, completed, path_at
from coreg_tui.documents.signatures.extent import Extent, extent_of
from coreg_tui.documents.signatures.revocation import Revocations, utc


@dataclass(frozen=True, kw_only=True, slots=True)
class Stamp:
    """A document timestamp of the file."""

    embedded: Any
    extent: Extent


def stamps_of(reader: Any, content: bytes, fields: Sequence[tuple[str, Any]]) -> tuple[Stamp, ...]:
    """The file's document timestamps that cover it up to a point, the latest first; others prove nothing."""
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    found = []
    for name, field in fields:
        try:
            embedded = EmbeddedPdfSignature(reader, field, name)
            extent = extent_of(embedded, content)
        except Exception:  # noqa: S112  a stranger's file: of many kinds, and it proves nothing
            continue
        if extent is not None:
            found.append(Stamp(embedded=embedded, extent=extent))
    return tuple(sorted(found, key=lambda one: one.extent.end, reverse=True))


def proven_by(
    stamps: Sequence[Stamp], reach: Extent, bearings: Bearings, revocations: Revocations, moment: datetime
) -> datetime | None:
    """The earliest moment at which the signature that reaches so far is proven to have existed; None: none is.

    From the latest timestamp back: each need only have been trustworthy when the one after it was made.
    """
    from pyhanko.sign.validation.pdf_embedded import async_validate_pdf_timestamp

    proven = None
    for stamp in stamps:
        if stamp.extent.end <= reach.end:
            continue
        try:
            author = stamp.embedded.signer_cert
            known = bearings.with_others(stamp.embedded.other_embedded_certs)
            at = known.begun(author, moment if proven is None else proven)
            status = completed(async_validate_pdf_timestamp(stamp.embedded, known.context(at), skip_diff=True))
        except Exception:  # noqa: S112  as above
            continue
        if status.trusted and _stands(certificates_of(status.validation_path), status.timestamp, revocations):
            proven = utc(status.timestamp)
    return proven


def token_authors(signer_info: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Of each timestamp inside a signature: who made it, and the certificates that came with it."""
    from pyhanko.sign.general import extract_certificate_info
    from pyhanko.sign.validation.generic_cms import extract_tst_data_iter

    for token in extract_tst_data_iter(signer_info, signed=False):
        parts = extract_certificate_info(token)
        yield parts.signer_cert, list(parts.other_certs)


def stamped_at(
    validity: Any, bearings: Bearings, revocations: Revocations, *, proven: datetime | None
) -> datetime | None:
    """The moment that the timestamp inside a signature proves; None: it proves none.

    `validity` is pyHanko's judgement of it, `proven` when its signature is proven to have existed by other means: then
    its author need only have been trustworthy at that time.
    """
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    if validity is None or not (validity.intact and validity.valid):
        return None
    if validity.trusted:
        path: Sequence[Any] | None = certificates_of(validity.validation_path)
    elif proven is not None:
        usage = KeyUsageConstraints(key_usage=set(), extd_key_usage={"time_stamping"})
        path = path_at(validity.signing_cert, bearings, proven, usage=usage)
    else:
        return None
    return utc(validity.timestamp) if path is not None and _stands(path, validity.timestamp, revocations) else None


def _stands(path: Sequence[Any], stamped: datetime, revocations: Revocations) -> bool:
    """Whether a timestamp still counts after its author was revoked, if it was (RFC 3161, section 4)."""
    revoked = revocations.of_chain(path)
    return revoked is None or (revoked.keeps_old_timestamps and revoked.moment > stamped)
