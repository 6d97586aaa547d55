"""The certificates that are trusted by themselves, and the lists of those that were revoked, from folders of staff.

Anchors stand in `*.pem` (one or more in a file), revocation lists in `*.crl` and `*.pem`, as PEM or DER. What cannot be
read is said and left out; nothing is ever fetched.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from coreg_tui.model.safe_text import safe_text

BUNDLED = Path(__file__).resolve().parents[1] / "anchors"
"""The folder of anchors that come with the program."""
_MOST_ANCHOR_BYTES = 1_000_000
_MOST_LIST_BYTES = 20_000_000  # the lists of large issuers run to several megabytes
_MOST_FILES = 1_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """A certificate that is trusted by itself."""

    subject: str
    """As RFC 4514 writes it. Untrusted text, harmless to show."""
    fingerprint: str
    """SHA-256 of the certificate, in lower case hexadecimal."""
    starts: date
    ends: date
    """The last day on which it is valid (UTC)."""
    file: Path
    der: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class TrustProblem:
    """A folder or file of the trust that does not count, and why."""

    path: Path
    kind: Literal["no_folder", "unreadable", "no_certificate", "no_list"]
    why: str
    """As the library or the system says it, in English; harmless to show."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TrustStore:
    """Anchors and revocation lists, as plain values that may be handed to another process."""

    anchors: tuple[Anchor, ...] = ()
    revocation_lists: tuple[bytes, ...] = ()
    """DER, each once."""
    problems: tuple[TrustProblem, ...] = ()

    @property
    def fingerprint(self) -> str:
        """SHA-256 over all anchors and lists, in whatever order they were found: what was judged by it, stays so."""
        parts = sorted(hashlib.sha256(one.der).digest() for one in self.anchors)
        lists = sorted(hashlib.sha256(der).digest() for der in self.revocation_lists)
        return hashlib.sha256(b"".join(parts) + b"|" + b"".join(lists)).hexdigest()


def load_trust(folders: Iterable[Path]) -> TrustStore:
    """The anchors and revocation lists of those folders, in order of folder and name; each anchor counts once.

    Never raises for what stands in a folder or for one that is not there: see `problems`.
    """
    anchors: dict[str, Anchor] = {}
    lists: dict[bytes, None] = {}
    problems: list[TrustProblem] = []
    for folder in folders:
        try:
            files = sorted(one for one in folder.iterdir() if one.suffix.lower() in (".pem", ".crl"))[:_MOST_FILES]
        except (OSError, ValueError) as error:
            problems.append(TrustProblem(path=folder, kind="no_folder", why=_said(error)))
            continue
        for file in files:
            found = _read(file)
            if isinstance(found, TrustProblem):
                problems.append(found)
                continue
            for anchor in found.anchors:
                anchors.setdefault(anchor.fingerprint, anchor)
            lists |= dict.fromkeys(found.revocation_lists)
    return TrustStore(anchors=tuple(anchors.values()), revocation_lists=tuple(lists), problems=tuple(problems))


def _read(file: Path) -> TrustStore | TrustProblem:
    """What one file holds."""
    only_lists = file.suffix.lower() == ".crl"
    most = _MOST_LIST_BYTES if only_lists else _MOST_ANCHOR_BYTES
    try:
        if not file.is_file():
            return TrustProblem(path=file, kind="unreadable", why="not a regular file")
        with file.open("rb") as stream:
            content = stream.read(most + 1)
    except OSError as error:
        return TrustProblem(path=file, kind="unreadable", why=_said(error))
    if len(content) > most:
        return TrustProblem(path=file, kind="unreadable", why=f"larger than {most} bytes")
    try:
        lists = tuple(_lists(content, only_lists=only_lists))
        anchors = () if only_lists else tuple(_anchors(content, file))
    except ValueError as error:
        return TrustProblem(path=file, kind="no_list" if only_lists else "no_certificate", why=_said(error))
    if not lists and not anchors:
        kind: Literal["no_list", "no_certificate"] = "no_list" if only_lists else "no_certificate"
        return TrustProblem(path=file, kind=kind, why="nothing of the kind in it")
    return TrustStore(anchors=anchors, revocation_lists=lists)


def _anchors(content: bytes, file: Path) -> Iterable[Anchor]:
    from cryptography import x509  # 60 ms
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding

    if b"-----BEGIN CERTIFICATE-----" not in content and b"-----BEGIN X509 CRL-----" in content:
        return
    for certificate in x509.load_pem_x509_certificates(content):
        yield Anchor(
            subject=safe_text(certificate.subject.rfc4514_string()),
            fingerprint=certificate.fingerprint(SHA256()).hex(),
            starts=certificate.not_valid_before_utc.date(),
            ends=certificate.not_valid_after_utc.date(),
            file=file,
            der=certificate.public_bytes(Encoding.DER),
        )


_PEM_LIST = re.compile(rb"-----BEGIN X509 CRL-----(.*?)-----END X509 CRL-----", re.DOTALL)


def _lists(content: bytes, *, only_lists: bool) -> Iterable[bytes]:
    """DER of each list. Raises ValueError where one is none."""
    from cryptography import x509

    found = [base64.b64decode(one, validate=False) for one in _PEM_LIST.findall(content)]
    if not found and only_lists:
        found = [content]
    for der in found:
        x509.load_der_x509_crl(der)
        yield der


def _said(error: Exception) -> str:
    return safe_text(str(error))[:200]
