"""What a file bears to help validate its signatures: certificates, revocation lists, OCSP answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coreg_tui.documents.signatures.revocation import Revocations

_MOST = 200
"""Of each kind; beyond it nothing is looked at."""
_MOST_BYTES = 32 * 1024 * 1024
"""Of each kind in all, unpacked; beyond it nothing is looked at."""


def security_store(reader: Any) -> tuple[tuple[Any, ...], Revocations]:
    """The certificates, and the lists and answers, of the document security store (ISO 32000-2, 12.8.4.3).

    What cannot be read of it is left out.
    """
    from asn1crypto.x509 import Certificate

    try:
        store = reader.root["/DSS"]
    except Exception:  # absent, or a stranger's file: of many kinds, and it helps nothing
        return (), Revocations()
    certificates = []
    for der in _streams(store, "/Certs", "CERTIFICATE"):
        try:
            one = Certificate.load(der, strict=True)
            _ = one.subject.hashable, one.issuer.hashable, one.not_valid_after, one.not_valid_before
        except Exception:  # noqa: S112  as above
            continue
        certificates.append(one)
    lists = Revocations(
        lists=tuple(_streams(store, "/CRLs", "CRL")), answers=tuple(_streams(store, "/OCSPs", "OCSP_RESPONSE"))
    )
    return tuple(certificates), lists


def within(embedded: Any) -> Revocations:
    """The lists and answers that a signature bears itself (RFC 5652, 5.1; Adobe's archived revocation data)."""
    lists, answers = [], []
    try:
        for one in embedded.signed_data["crls"]:
            if one.name == "certificate_list":
                lists.append(one.chosen.dump())
        for attribute in embedded.signer_info["signed_attrs"]:
            if attribute["type"].native == "adobe_revocation_info_archival":
                for archive in attribute["values"]:
                    lists += [one.dump() for one in _some(archive["crl"])]
                    answers += [one.dump() for one in _some(archive["ocsp"])]
    except Exception:  # a stranger's file: of many kinds, and what cannot be read says nothing
        return Revocations()
    return Revocations(lists=tuple(lists[:_MOST]), answers=tuple(answers[:_MOST]))


def _some(values: Any) -> Iterable[Any]:
    """The values of an optional part; none where it is not there."""
    from asn1crypto.core import Void

    return () if isinstance(values, Void) else values


def _streams(store: Any, name: str, purpose: str) -> Iterable[bytes]:
    """The unpacked streams that a list of the store names; `purpose` is pyHanko's name for how large one may be."""
    from pyhanko.pdf_utils.decode_limits import DecodePurpose

    left = _MOST_BYTES
    try:
        listed = list(store[name])[:_MOST]
    except Exception:  # as above
        return
    for one in listed:
        try:
            found: bytes = one.get_object().read_data(DecodePurpose[purpose])
        except Exception:  # noqa: S112  as above
            continue
        left -= len(found)
        if left < 0:
            return
        yield found
