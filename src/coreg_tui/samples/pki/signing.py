"""PDFs signed by an authority of nobody, as DUO and others do (ISO 32000-2, 12.8; ETSI EN 319 142-1)."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal

from coreg_tui.samples.pki.authority import Identity, Pki

Form = Literal["ETSI.CAdES.detached", "adbe.pkcs7.detached"]
"""How the signature is written down (the signature dictionary's SubFilter)."""


def signed(
    content: bytes,
    pki: Pki,
    *,
    by: Identity,
    at: datetime,
    field: str = "Handtekening",
    form: Form = "ETSI.CAdES.detached",
    certify: bool = False,
    timestamp: datetime | None = None,
    password: str | None = None,
) -> bytes:
    """The PDF with a signature by `by`, added as a revision; `at` is when the signer says it was.

    With `certify` no change is allowed afterwards (DocMDP 1). `timestamp`: when the timestamp authority says it was.
    `password` opens a file that is encrypted.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

    class AtThatMoment(PdfSigner):  # pyHanko has no argument for it and takes the machine's time
        def init_signing_session(self, *args: Any, **options: Any) -> Any:
            session = super().init_signing_session(*args, **options)
            session.system_time = at
            return session

    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    if password is not None:
        writer.encrypt(password)  # type: ignore[no-untyped-call]
    meta = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter("/" + form),
        certify=certify,
        docmdp_permissions=MDPPerm.NO_CHANGES if certify else MDPPerm.FILL_FORMS,
    )
    signer = SimpleSigner(
        signing_cert=_certificate(by), signing_key=_key(by), cert_registry=_store(pki), embed_roots=False
    )
    made = AtThatMoment(meta, signer=signer, timestamper=None if timestamp is None else timestamper(pki, timestamp))
    return bytes(made.sign_pdf(writer).getvalue())


def with_validation_data(
    content: bytes, pki: Pki, *, lists: Iterable[bytes] = (), timestamp: datetime | None = None
) -> bytes:
    """The signed PDF with what long-term validation needs: certificates, revocation lists, a document timestamp.

    Source: ISO 32000-2, 12.8.4.3 (document security store) and 12.8.5 (document timestamps).
    """
    from asn1crypto.crl import CertificateList
    from pyhanko.sign.validation.dss import DocumentSecurityStore

    stream = io.BytesIO(content)
    DocumentSecurityStore.add_dss(
        stream, None, certs=list(_store(pki)), crls=[CertificateList.load(der) for der in lists]
    )
    if timestamp is None:
        return stream.getvalue()
    return document_timestamped(stream.getvalue(), pki, at=timestamp)


def document_timestamped(content: bytes, pki: Pki, *, at: datetime, by: Identity | None = None) -> bytes:
    """The PDF with a document timestamp of that moment."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfTimeStamper

    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    return bytes(PdfTimeStamper(timestamper(pki, at, by=by)).timestamp_pdf(writer, "sha256").getvalue())


def timestamper(pki: Pki, at: datetime, *, by: Identity | None = None) -> Any:
    """A timestamp authority whose clock stands at `at`."""
    from pyhanko.sign.timestamps import DummyTimeStamper

    authority = by or pki.timestamps
    return DummyTimeStamper(
        _certificate(authority), _key(authority), certs_to_embed=_store(pki), fixed_dt=at, include_nonce=False
    )


def _store(pki: Pki) -> Any:
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    return SimpleCertificateStore.from_certs(  # type: ignore[no-untyped-call]
        [_certificate(pki.issuer), _certificate(pki.root)]
    )


def _certificate(identity: Identity) -> Any:
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives.serialization import Encoding

    return Certificate.load(identity.certificate.public_bytes(Encoding.DER))


def _key(identity: Identity) -> Any:
    from asn1crypto.keys import PrivateKeyInfo
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return PrivateKeyInfo.load(identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))
