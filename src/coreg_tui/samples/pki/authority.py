"""Certificates of an invented authority: a root, an issuer below it, a signer as DUO's, and a timestamp authority.

Every certificate says VOORBEELD in its organisational unit, so that nobody takes it for one of DUO's. The keys live in
memory only: what is written is what the public may see.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

DUO_ORGANISATION = "Dienst Uitvoering Onderwijs (DUO)"
"""As in the subject of the certificates that DUO signs its extracts with."""
_MARK = "VOORBEELD - TEST"


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """A certificate and the key that belongs to it."""

    certificate: x509.Certificate
    key: EllipticCurvePrivateKey | RSAPrivateKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Pki:
    """An authority of nobody, with whom papers can be signed."""

    root: Identity
    issuer: Identity
    """Below the root; issues the certificates of signers."""
    duo: Identity
    """The one that signs as Dienst Uitvoering Onderwijs."""
    timestamps: Identity
    """The one that states when something existed (RFC 3161)."""

    def issue(
        self,
        name: str,
        organisation: str,
        *,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
        timestamping: bool = False,
    ) -> Identity:
        """A certificate from the issuer, for as long as DUO's lasts unless said otherwise."""
        own = self.duo.certificate
        return _issued(
            name,
            organisation,
            by=self.issuer,
            start=not_before or own.not_valid_before_utc,
            end=not_after or own.not_valid_after_utc,
            timestamping=timestamping,
        )

    def anchor_pem(self) -> bytes:
        """The root's certificate, as it belongs in a folder of trust anchors."""
        from cryptography.hazmat.primitives.serialization import Encoding

        return self.root.certificate.public_bytes(Encoding.PEM)

    def revocation_list(
        self,
        *revoked: tuple[Identity, datetime],
        issued: datetime,
        until: datetime | None = None,
        by: Identity | None = None,
    ) -> bytes:
        """The issuer's list (DER) of certificates that were revoked, each from its moment on (RFC 5280, section 5)."""
        from cryptography import x509
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import Encoding

        author = by or self.issuer
        listed = x509.CertificateRevocationListBuilder().issuer_name(author.certificate.subject)
        listed = listed.last_update(issued).next_update(until or issued + timedelta(days=30))
        for identity, moment in revoked:
            entry = x509.RevokedCertificateBuilder().serial_number(identity.certificate.serial_number)
            listed = listed.add_revoked_certificate(entry.revocation_date(moment).build())
        return listed.sign(author.key, SHA256()).public_bytes(Encoding.DER)

    def alone(self, name: str, organisation: str) -> Identity:
        """A certificate that nobody but itself vouches for, for as long as DUO's lasts."""
        own = self.duo.certificate
        return _issued(name, organisation, by=None, start=own.not_valid_before_utc, end=own.not_valid_after_utc)

    def sign_as_duo(self, content: bytes, *, at: datetime, timestamped: bool = True) -> bytes:
        """The PDF as DUO would issue it: certified against any change, PAdES, with a timestamp."""
        from coreg_tui.samples.pki.signing import signed

        return signed(content, self, by=self.duo, at=at, certify=True, timestamp=at if timestamped else None)


def make_pki(not_before: datetime, not_after: datetime, *, root_ends: datetime | None = None) -> Pki:
    """A fresh authority whose every certificate is valid from `not_before` to `not_after` (UTC).

    With `root_ends` the root's ends then, as no real one would before those below it.
    """
    end = root_ends or not_after
    root = _issued("Stamcertificaat", "Voorbeeldstaat", by=None, start=not_before, end=end, authority=True)
    issuer = _issued("Uitgever", "Voorbeelduitgever", by=root, start=not_before, end=not_after, authority=True)
    duo = _issued("Mijn diploma's", DUO_ORGANISATION, by=issuer, start=not_before, end=not_after)
    timestamps = _issued(
        "Tijdstempels", "Voorbeelduitgever", by=issuer, start=not_before, end=not_after, timestamping=True
    )
    return Pki(root=root, issuer=issuer, duo=duo, timestamps=timestamps)


def _issued(
    name: str,
    organisation: str,
    *,
    by: Identity | None,
    start: datetime,
    end: datetime,
    authority: bool = False,
    timestamping: bool = False,
) -> Identity:
    """A certificate with a new key; its own issuer where `by` is None."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509.oid import ExtendedKeyUsageOID

    # pyHanko's timestamp authority signs with RSA only; the other keys are of the quick kind
    key = rsa.generate_private_key(65537, 2048) if timestamping else ec.generate_private_key(ec.SECP256R1())
    subject = _subject(name, organisation)
    issuer_key = key if by is None else by.key
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if by is None else by.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(_usage(authority=authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
    )
    if timestamping:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    return Identity(certificate=made.sign(issuer_key, SHA256()), key=key)


def _subject(name: str, organisation: str) -> x509.Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "NL"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, _MARK),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )


def _usage(*, authority: bool) -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
