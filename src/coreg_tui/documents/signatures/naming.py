"""The names that a certificate bears, harmless to show and of bounded length."""

from __future__ import annotations

from typing import Any

from coreg_tui.model.safe_text import safe_text

_LONGEST = 200


def bounded(text: str) -> str:
    """The text, safe to show, cut at 200 characters."""
    return safe_text(text[: 2 * _LONGEST])[:_LONGEST]


def named(certificate: Any, part: str) -> str | None:
    """That part of the subject (`common_name`, `organization_name`), the first where there are several; None: none.

    Takes an asn1crypto certificate. Raises ValueError for a subject that cannot be read.
    """
    found = certificate.subject.native.get(part)
    if isinstance(found, list):
        found = found[0] if found else None
    return bounded(found) if isinstance(found, str) and found.strip() else None


def subject(certificate: Any) -> str:
    """The whole subject in one line, as RFC 4514 writes it."""
    from cryptography.x509 import load_der_x509_certificate

    try:
        return bounded(load_der_x509_certificate(certificate.dump()).subject.rfc4514_string())
    except ValueError:
        return bounded(str(certificate.subject.human_friendly))
