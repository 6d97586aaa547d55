"""Whom a signature leads to, and as of when: anchors, ended certificates, timestamps, revocation."""

from __future__ import annotations

import io
import pickle
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp

from coreg_tui.documents.signatures import BUNDLED, TrustStore, load_trust
from coreg_tui.documents.signatures.revocation import Revocations
from coreg_tui.model.signature import Signature
from coreg_tui.samples.pki import DUO_ORGANISATION, Identity, make_pki
from coreg_tui.samples.pki.signing import document_timestamped, signed, with_validation_data

from .conftest import SIGNED, TODAY, YEARS_LATER, Desk, day


def told(one: Signature) -> tuple[str, str | None]:
    return one.status, one.trust


INTACT = ("intact", "trusted")
EXPIRED = ("untrusted", "expired")
REVOKED = ("untrusted", "revoked")
UNTRUSTED = ("untrusted", "untrusted")


def test_the_last_day_of_a_certificate_counts_and_the_day_after_does_not(desk: Desk) -> None:
    content = desk.signed(by=desk.short_lived)
    assert told(desk.the(content, moment=day(2023, 12, 31))) == INTACT
    assert told(desk.the(content, moment=day(2024, 1, 1))) == EXPIRED


def test_a_trusted_timestamp_shows_that_the_certificate_had_not_ended(desk: Desk) -> None:
    one = desk.the(desk.signed(by=desk.short_lived, timestamp=SIGNED), moment=YEARS_LATER)
    assert (told(one), one.timestamp) == (INTACT, SIGNED)


def test_a_timestamp_from_after_the_end_rescues_nothing(desk: Desk) -> None:
    content = desk.signed(by=desk.short_lived, timestamp=day(2024, 2, 1))
    assert told(desk.the(content, moment=YEARS_LATER)) == EXPIRED


def test_a_timestamp_by_somebody_who_is_not_trusted_rescues_nothing(desk: Desk) -> None:
    stranger = make_pki(day(2020), day(2040))
    content = signed(desk.paper, replace(stranger, duo=desk.pki.duo), by=desk.short_lived, at=SIGNED, timestamp=SIGNED)
    one = desk.the(content, moment=YEARS_LATER)
    assert (told(one)[0], one.timestamp) == ("untrusted", None)


def test_a_document_timestamp_does_what_one_inside_the_signature_does(desk: Desk) -> None:
    content = document_timestamped(desk.signed(by=desk.short_lived), desk.pki, at=day(2022, 3, 3))
    one = desk.the(content, moment=YEARS_LATER)
    assert (told(one), one.timestamp, one.unmodified) == (INTACT, day(2022, 3, 3), True)


def test_a_timestamp_whose_author_has_ended_needs_a_later_one(desk: Desk) -> None:
    short = desk.pki.issue("Oude tijdstempels", "Voorbeelduitgever", not_after=day(2024), timestamping=True)
    pki = replace(desk.pki, timestamps=short)
    content = signed(desk.paper, pki, by=desk.short_lived, at=SIGNED, timestamp=SIGNED)
    assert told(desk.the(content, moment=YEARS_LATER)) == EXPIRED
    one = desk.the(document_timestamped(content, desk.pki, at=day(2023, 6, 1)), moment=YEARS_LATER)
    assert (told(one), one.timestamp) == (INTACT, SIGNED)


def test_document_timestamps_hand_on_from_the_latest_back(desk: Desk) -> None:
    short = desk.pki.issue("Oude tijdstempels", "Voorbeelduitgever", not_after=day(2024), timestamping=True)
    first = document_timestamped(desk.signed(by=desk.short_lived), desk.pki, at=day(2022, 3, 3), by=short)
    assert told(desk.the(first, moment=YEARS_LATER)) == EXPIRED
    both = document_timestamped(first, desk.pki, at=day(2023, 6, 1))
    one = desk.the(both, moment=YEARS_LATER)
    assert (told(one), one.timestamp, one.unmodified) == (INTACT, day(2022, 3, 3), True)


def test_an_earlier_today_is_not_held_against_the_signer(desk: Desk) -> None:
    assert told(desk.the(desk.extract, moment=day(2019, 6, 1))) == INTACT
    assert told(desk.the(desk.extract, moment=datetime(1, 1, 1, tzinfo=UTC))) == INTACT


def test_an_anchor_that_has_ended_counts_only_as_of_a_proven_moment(desk: Desk) -> None:
    pki = make_pki(day(2020), day(2040), root_ends=day(2024))
    own, both = pki.anchor_pem(), pki.anchor_pem() + desk.pki.anchor_pem()
    bare = signed(desk.paper, pki, by=pki.duo, at=SIGNED)
    assert told(desk.the(bare, trust=desk.trusting("ended", own))) == INTACT
    assert told(desk.the(bare, trust=desk.trusting("ended", own), moment=YEARS_LATER)) == UNTRUSTED
    stamped = pki.sign_as_duo(desk.paper, at=SIGNED)  # by a timestamp authority below that very anchor
    assert told(desk.the(stamped, trust=desk.trusting("ended", own), moment=YEARS_LATER)) == UNTRUSTED
    proven = document_timestamped(bare, desk.pki, at=day(2023, 3, 1))
    assert told(desk.the(proven, trust=desk.trusting("both", both), moment=YEARS_LATER)) == INTACT
    late = document_timestamped(bare, desk.pki, at=day(2024, 3, 1))
    assert told(desk.the(late, trust=desk.trusting("both", both), moment=YEARS_LATER)) == UNTRUSTED


def test_a_certificate_on_the_issuers_list_is_revoked(desk: Desk) -> None:
    listed = desk.pki.revocation_list((desk.pki.duo, day(2022, 4, 1)), issued=day(2022, 4, 2))
    one = desk.the(desk.plain, trust=desk.knowing(listed))
    assert (told(one), one.unmodified) == (REVOKED, True)


def test_a_list_that_is_old_still_says_who_was_revoked(desk: Desk) -> None:
    listed = desk.pki.revocation_list((desk.pki.duo, day(2022, 4, 1)), issued=day(2022, 4, 2))
    assert told(desk.the(desk.plain, trust=desk.knowing(listed), moment=YEARS_LATER)) == REVOKED


def test_an_old_list_without_the_certificate_is_no_reason_for_distrust(desk: Desk) -> None:
    listed = desk.pki.revocation_list(issued=day(2022, 3, 2))
    assert told(desk.the(desk.extract, trust=desk.knowing(listed), moment=YEARS_LATER)) == INTACT


def test_revoked_after_today_is_not_known_yet(desk: Desk) -> None:
    listed = desk.pki.revocation_list((desk.pki.duo, TODAY + timedelta(days=1)), issued=TODAY + timedelta(days=2))
    assert told(desk.the(desk.plain, trust=desk.knowing(listed))) == INTACT


@pytest.mark.parametrize(("revoked", "comes_out"), [(SIGNED + timedelta(seconds=1), INTACT), (SIGNED, REVOKED)])
def test_only_what_was_revoked_by_the_timestamp_counts(
    desk: Desk, revoked: datetime, comes_out: tuple[str, str]
) -> None:
    listed = desk.pki.revocation_list((desk.pki.duo, revoked), issued=day(2022, 4, 2))
    assert told(desk.the(desk.extract, trust=desk.knowing(listed))) == comes_out
    stamped = document_timestamped(desk.plain, desk.pki, at=SIGNED)
    assert told(desk.the(stamped, trust=desk.knowing(listed))) == comes_out


def test_a_list_inside_the_file_counts_too(desk: Desk) -> None:
    listed = desk.pki.revocation_list((desk.pki.duo, day(2022, 2, 1)), issued=day(2022, 4, 2))
    assert told(desk.the(with_validation_data(desk.plain, desk.pki, lists=[listed]))) == REVOKED


def test_a_list_inside_the_signature_counts_too(desk: Desk) -> None:
    """Adobe's archived revocation data, signed along."""
    from asn1crypto.crl import CertificateList
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
    from pyhanko_certvalidator import ValidationContext

    from coreg_tui.samples.pki import signing

    listed = desk.pki.revocation_list((desk.pki.duo, day(2022, 4, 1)), issued=day(2022, 2, 20))
    root = signing._certificate(desk.pki.root)
    meta = PdfSignatureMetadata(
        "S",
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
        embed_validation_info=True,
        validation_context=ValidationContext(trust_roots=[root], crls=[CertificateList.load(listed)], moment=SIGNED),
    )
    signer = SimpleSigner(signing._certificate(desk.pki.duo), signing._key(desk.pki.duo), signing._store(desk.pki))
    content = PdfSigner(meta, signer).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(desk.paper))).getvalue()
    assert told(desk.the(content, moment=day(2022, 3, 31))) == INTACT
    assert told(desk.the(content)) == REVOKED


def test_a_list_by_somebody_else_under_the_issuers_name_counts_for_nothing(desk: Desk) -> None:
    stranger = make_pki(day(2020), day(2040))
    listed = stranger.revocation_list((desk.pki.duo, day(2022, 2, 1)), issued=day(2022, 4, 2))
    assert told(desk.the(desk.plain, trust=desk.knowing(listed))) == INTACT


def test_an_issuer_that_was_revoked_takes_its_signers_along(desk: Desk) -> None:
    listed = desk.pki.revocation_list((desk.pki.issuer, day(2022, 2, 1)), issued=day(2022, 4, 2), by=desk.pki.root)
    assert told(desk.the(desk.plain, trust=desk.knowing(listed))) == REVOKED


def test_a_timestamp_whose_author_was_revoked_proves_nothing(desk: Desk) -> None:
    listed = desk.pki.revocation_list((desk.pki.timestamps, day(2025)), issued=day(2025, 1, 2))
    content = desk.signed(by=desk.short_lived, timestamp=SIGNED)
    assert told(desk.the(content, trust=desk.knowing(listed), moment=YEARS_LATER)) == EXPIRED


def test_revoked_goes_before_expired(desk: Desk) -> None:
    listed = desk.pki.revocation_list((desk.short_lived, day(2023, 5, 1)), issued=day(2023, 5, 2))
    content = desk.signed(by=desk.short_lived)
    assert told(desk.the(content, trust=desk.knowing(listed), moment=YEARS_LATER)) == REVOKED


def answer(desk: Desk, status: ocsp.OCSPCertStatus, by: Identity, **options: Any) -> bytes:
    moment = day(2022, 4, 1) if status is ocsp.OCSPCertStatus.REVOKED else None
    made = ocsp.OCSPResponseBuilder().add_response(
        cert=desk.pki.duo.certificate,
        issuer=desk.pki.issuer.certificate,
        algorithm=SHA256(),
        cert_status=status,
        this_update=day(2022, 4, 2),
        next_update=None,
        revocation_time=moment,
        revocation_reason=None,
    )
    made = made.responder_id(ocsp.OCSPResponderEncoding.HASH, by.certificate).certificates([by.certificate])
    return made.sign(by.key, SHA256()).public_bytes(Encoding.DER)


def chain(desk: Desk) -> list[Any]:
    from asn1crypto.x509 import Certificate

    above = (desk.pki.root, desk.pki.issuer, desk.pki.duo)
    return [Certificate.load(one.certificate.public_bytes(Encoding.DER)) for one in above]


def test_an_ocsp_answer_counts_by_the_issuer_and_by_nobody_else(desk: Desk) -> None:
    revoked, good = ocsp.OCSPCertStatus.REVOKED, ocsp.OCSPCertStatus.GOOD
    found = Revocations(answers=(answer(desk, revoked, desk.pki.issuer),)).of_chain(chain(desk))
    assert found is not None
    assert found.moment == day(2022, 4, 1)
    for der in (
        answer(desk, good, desk.pki.issuer),
        answer(desk, revoked, make_pki(day(2020), day(2040)).issuer),
        answer(desk, revoked, desk.short_lived),  # from the same issuer, but not charged with answering
        b"\x30\x03\x0a\x01\x06",
        b"rubbish",
    ):
        assert Revocations(answers=(der,)).of_chain(chain(desk)) is None


def test_a_hold_counts_only_as_long_as_the_latest_list_says_so(desk: Desk) -> None:
    def held(*, issued: datetime, reason: x509.ReasonFlags | None) -> bytes:
        author = desk.pki.issuer
        made = x509.CertificateRevocationListBuilder().issuer_name(author.certificate.subject)
        made = made.last_update(issued).next_update(issued + timedelta(days=7))
        if reason is not None:
            entry = x509.RevokedCertificateBuilder().serial_number(desk.pki.duo.certificate.serial_number)
            entry = entry.revocation_date(day(2022, 3, 5)).add_extension(x509.CRLReason(reason), critical=False)
            made = made.add_revoked_certificate(entry.build())
        return made.sign(author.key, SHA256()).public_bytes(Encoding.DER)

    hold = held(issued=day(2022, 3, 5), reason=x509.ReasonFlags.certificate_hold)
    lifted = held(issued=day(2022, 3, 9), reason=None)
    assert Revocations(lists=(hold,)).of_chain(chain(desk)) is not None
    assert Revocations(lists=(hold, lifted)).of_chain(chain(desk)) is None
    assert Revocations(lists=(lifted, hold)).of_chain(chain(desk)) is None


def test_folders_give_anchors_lists_and_what_is_wrong_with_them(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "b.pem").write_bytes(desk.pki.anchor_pem() + make_pki(day(2021), day(2022)).anchor_pem())
    (tmp_path / "a.pem").write_bytes(desk.pki.anchor_pem())
    listed = desk.pki.revocation_list(issued=day(2022))
    (tmp_path / "c.crl").write_bytes(listed)
    pem = x509.load_der_x509_crl(listed).public_bytes(Encoding.PEM)
    (tmp_path / "d.pem").write_bytes(pem)
    (tmp_path / "bad.pem").write_bytes(b"no certificate")
    (tmp_path / "bad.crl").write_bytes(b"no list")
    (tmp_path / "folder.pem").mkdir()
    (tmp_path / "notes.txt").write_bytes(b"left alone")
    store = load_trust([tmp_path, tmp_path / "nowhere"])
    assert [(one.file.name, one.starts, one.ends) for one in store.anchors] == [
        ("a.pem", day(2020).date(), day(2040).date()),
        ("b.pem", day(2021).date(), day(2022).date()),
    ]
    assert store.revocation_lists == (listed,)
    assert {(one.path.name, one.kind) for one in store.problems} == {
        ("bad.pem", "no_certificate"), ("bad.crl", "no_list"), ("folder.pem", "unreadable"), ("nowhere", "no_folder"),
    }  # fmt: skip


def test_the_fingerprint_tells_stores_apart_and_not_their_order(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.pem").write_bytes(desk.pki.anchor_pem())
    one, other = load_trust([tmp_path, BUNDLED]), load_trust([BUNDLED, tmp_path])
    assert one.fingerprint == other.fingerprint
    listed = desk.pki.revocation_list(issued=day(2022))
    assert (
        len({one.fingerprint, desk.trust.fingerprint, desk.knowing(listed).fingerprint, TrustStore().fingerprint}) == 4
    )


def test_a_store_can_be_handed_to_another_process(desk: Desk) -> None:
    assert pickle.loads(pickle.dumps(desk.trust)) == desk.trust


def test_the_bundled_anchor_is_that_of_the_state() -> None:
    (anchor,) = load_trust([BUNDLED]).anchors
    assert anchor.fingerprint == "3c4fb0b95ab8b30032f432b86f535fe172c185d0fd39865837cf36187fa6f428"
    assert anchor.ends == day(2028, 11, 13).date()


def test_what_signs_is_marked_as_an_example_outside_the_organisation(desk: Desk) -> None:
    for one in (desk.pki.root, desk.pki.issuer, desk.pki.duo, desk.pki.timestamps):
        assert "VOORBEELD" in one.certificate.subject.rfc4514_string()
    duo = desk.pki.duo.certificate.subject.get_attributes_for_oid(x509.NameOID.ORGANIZATION_NAME)
    assert [one.value for one in duo] == [DUO_ORGANISATION]
