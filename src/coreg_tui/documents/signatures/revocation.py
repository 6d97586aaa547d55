"""Whether a certificate of a chain was revoked, by the lists and answers at hand (RFC 5280, section 5; RFC 6960).

What is at hand: the folders' revocation lists, and those and the OCSP answers that the file itself bears. A list or
answer counts only where its author is proven: the issuer of the certificate, or for OCSP one whom the issuer charged
with it. That one is old makes no difference: what was revoked stays so. A certificate on hold counts only where the
issuer's latest list still says so. Of another author's list (an indirect one) nothing is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

_KEEPS_OLD_TIMESTAMPS = frozenset({"affiliation_changed", "superseded", "cessation_of_operation"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Revocation:
    """That and when (UTC) a certificate was revoked."""

    moment: datetime
    reason: str
    """As RFC 5280 names it (`key_compromise`), in lower case with underscores."""

    @property
    def keeps_old_timestamps(self) -> bool:
        """Whether timestamps that the certificate made before still count (RFC 3161, section 4)."""
        return self.reason in _KEEPS_OLD_TIMESTAMPS


@dataclass(frozen=True, kw_only=True, slots=True)
class Revocations:
    """Lists and OCSP answers, as DER."""

    lists: tuple[bytes, ...] = ()
    answers: tuple[bytes, ...] = ()

    def of_chain(self, chain: Sequence[Any]) -> Revocation | None:
        """The earliest revocation in a chain from anchor to signer (asn1crypto); the anchor itself is not asked after.

        Never raises: a list or an answer that cannot be read, says nothing.
        """
        if not self.lists and not self.answers:
            return None
        pairs = zip(chain[1:], chain, strict=False)
        found = [one for certificate, issuer in pairs for one in self._of(certificate.dump(), issuer.dump())]
        return min(found, key=lambda one: one.moment, default=None)

    def _of(self, certificate: bytes, issuer: bytes) -> Iterable[Revocation]:
        from cryptography import x509

        try:
            one, above = x509.load_der_x509_certificate(certificate), x509.load_der_x509_certificate(issuer)
        except _bad():
            return
        yield from _listed(one, above, self.lists)
        for der in self.answers:
            try:
                told = _told(der, one, above)
            except _bad():  # a stranger's answer: none of the kinds says anything
                continue
            if told is not None:
                yield told


def _listed(one: Any, above: Any, lists: Iterable[bytes]) -> Iterable[Revocation]:
    """What the issuer's lists say of it."""
    latest: tuple[datetime, Revocation | None] | None = None
    for der in lists:
        try:
            listed = _list(der)
            if listed.issuer != one.issuer or _is_indirect(listed) or not listed.is_signature_valid(above.public_key()):
                continue
            entry = listed.get_revoked_certificate_by_serial_number(one.serial_number)
            issued = listed.last_update_utc
            told = None if entry is None else Revocation(moment=entry.revocation_date_utc, reason=_reason_of(entry))
        except _bad():  # a stranger's list: none of the kinds says anything
            continue
        if told is not None and told.reason not in ("certificate_hold", "remove_from_crl"):
            yield told
        elif latest is None or issued > latest[0]:
            latest = (issued, told)
    if latest is not None and latest[1] is not None and latest[1].reason == "certificate_hold":
        yield latest[1]


def _bad() -> tuple[type[Exception], ...]:
    """What cryptography raises for bytes that are no list, answer or certificate, or of a kind it does not know."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    known = (x509.DuplicateExtension, x509.InvalidVersion, x509.UnsupportedGeneralNameType)
    return (ValueError, TypeError, OverflowError, UnsupportedAlgorithm, *known)


def _reason_of(entry: Any) -> str:
    from cryptography import x509

    try:
        reason: str = entry.extensions.get_extension_for_class(x509.CRLReason).value.reason.name
    except x509.ExtensionNotFound:
        return "unspecified"
    return reason


@lru_cache(maxsize=4)  # a list may be of megabytes
def _list(der: bytes) -> Any:
    """The list, read once: an issuer's may hold many thousands."""
    from cryptography import x509

    return x509.load_der_x509_crl(der)


def _is_indirect(listed: Any) -> bool:
    from cryptography import x509

    try:
        return bool(listed.extensions.get_extension_for_class(x509.IssuingDistributionPoint).value.indirect_crl)
    except x509.ExtensionNotFound:
        return False


def _told(der: bytes, one: Any, above: Any) -> Revocation | None:
    """What an OCSP answer says of it, if it says that it was revoked. Raises for an answer that cannot be read."""
    from cryptography.x509 import ocsp

    answer = ocsp.load_der_ocsp_response(der)
    if answer.response_status != ocsp.OCSPResponseStatus.SUCCESSFUL:
        return None
    for single in answer.responses:
        if single.certificate_status != ocsp.OCSPCertStatus.REVOKED or single.serial_number != one.serial_number:
            continue
        made = ocsp.OCSPRequestBuilder().add_certificate(one, above, single.hash_algorithm).build()
        if (made.issuer_key_hash, made.issuer_name_hash) != (single.issuer_key_hash, single.issuer_name_hash):
            continue
        if _answered_for(answer, above) and single.revocation_time_utc is not None:
            reason = single.revocation_reason
            return Revocation(
                moment=single.revocation_time_utc, reason="unspecified" if reason is None else reason.name
            )
    return None


def _answered_for(answer: Any, above: Any) -> bool:
    """Whether the issuer signed the answer, or one whom it charged with answering (RFC 6960, 4.2.2.2)."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.x509.oid import ExtendedKeyUsageOID

    for author in (above, *answer.certificates):
        if author is not above:
            try:
                author.verify_directly_issued_by(above)
                uses = author.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
            except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
                continue
            if ExtendedKeyUsageOID.OCSP_SIGNING not in uses:
                continue
        try:
            _verify(author.public_key(), answer)
        except InvalidSignature:
            continue
        return True
    return False


def _verify(key: Any, answer: Any) -> None:
    """Raises InvalidSignature where the key did not sign the answer."""
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    algorithm = answer.signature_hash_algorithm
    if isinstance(key, rsa.RSAPublicKey):
        key.verify(answer.signature, answer.tbs_response_bytes, padding.PKCS1v15(), algorithm)
    elif isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(answer.signature, answer.tbs_response_bytes, ec.ECDSA(algorithm))
    else:
        key.verify(answer.signature, answer.tbs_response_bytes)


def utc(moment: datetime | None) -> datetime | None:
    """The moment in UTC, to the second; one without a zone is taken to be in UTC already."""
    if moment is None:
        return None
    aware = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return aware.replace(microsecond=0)
