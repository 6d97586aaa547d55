"""Every situation that the checks tell apart, on papers that a test authority signed."""

from __future__ import annotations

import asyncio
import hashlib
import io
import re
from collections.abc import Callable
from typing import Any

import pypdf
import pytest
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from coreg_tui.model.signature import Signature, main_signature
from coreg_tui.samples.pki import DUO_ORGANISATION, make_pki
from coreg_tui.samples.pki.signing import document_timestamped, timestamper, with_validation_data

from . import conftest as at
from .conftest import SIGNED, YEARS_LATER, Desk, day


def told(one: Signature) -> tuple[str, str | None, bool | None]:
    return one.status, one.trust, one.unmodified


INTACT = ("intact", "trusted", True)
MODIFIED = ("modified", "trusted", False)
BROKEN = ("broken", None, None)
UNREADABLE = ("unreadable", None, None)


def test_an_extract_as_duo_issues_it_is_intact(desk: Desk) -> None:
    one = desk.the(desk.extract)
    assert told(one) == INTACT
    assert (one.signer, one.organisation) == ("Mijn diploma's", DUO_ORGANISATION)
    assert (one.signed_at, one.timestamp) == (SIGNED, SIGNED)
    assert (one.coverage, one.changes) == ("file", ())
    assert [name.split(",")[0] for name in one.chain] == ["CN=Mijn diploma's", "CN=Uitgever", "CN=Stamcertificaat"]


@pytest.mark.parametrize("form", ["ETSI.CAdES.detached", "adbe.pkcs7.detached"])
@pytest.mark.parametrize("certify", [True, False])
def test_both_forms_are_read_certified_or_not(desk: Desk, form: Any, certify: bool) -> None:
    assert told(desk.the(desk.signed(form=form, certify=certify))) == INTACT


@pytest.mark.parametrize(
    ("because", "tampered", "says"),
    [
        ("a byte after the end", lambda desk: desk.extract + b"\0", "1 byte after the end"),
        ("an empty line after the end", lambda desk: desk.extract + b"\n", "1 byte after the end"),
        ("a remark after the end", lambda desk: desk.extract + b"% dag\n", "6 bytes after the end"),
        ("an end mark once more", lambda desk: desk.extract + b"%%EOF\n", "6 bytes after the end"),
        ("an annotation", lambda desk: at.updated(desk.plain, at.annotated), "page 1: an annotation (FreeText)"),
        ("text that covers the old", lambda desk: at.updated(desk.plain, at.covered), "page 1: its content"),
        ("a page's text written anew", lambda desk: at.updated(desk.plain, at.rewritten), "page 1: its content"),
        ("a page replaced", lambda desk: at.updated(desk.plain, at.replaced), "page 1: its content"),
        ("a page added", lambda desk: at.updated(desk.plain, at.extended), "1 page added"),
        ("a form filled in", lambda desk: at.updated(desk.plain, at.filled), "form filled in (Opmerking)"),
        ("another title", lambda desk: at.updated(desk.plain, at.renamed), "the document's properties"),
        ("an empty field more", lambda desk: at.updated(desk.plain, at.with_empty_field), "field added (Leeg)"),
    ],
)
def test_whatever_is_added_after_signing_is_a_change(
    desk: Desk, because: str, tampered: Callable[[Desk], bytes], says: str
) -> None:
    one = main_signature(desk.all(tampered(desk)))
    assert one is not None
    assert told(one) == MODIFIED, because
    assert says in [change.en for change in one.changes], because
    assert all(change.nl and change.nl != change.en for change in one.changes)


def test_a_second_signature_is_a_change_to_the_first_and_none_to_itself(desk: Desk) -> None:
    school = desk.pki.issue("Hogeschool", "Hogeschool Voorbeeld")
    first, second = desk.all(desk.signed(desk.plain, by=school, field="Tweede"))
    assert (told(first), first.coverage) == (MODIFIED, "revision")
    assert [change.en for change in first.changes] == ["another signature (Tweede)"]
    assert (told(second), second.organisation) == (INTACT, "Hogeschool Voorbeeld")


def test_a_certified_file_that_allows_forms_is_changed_by_filling_them_in_all_the_same(desk: Desk) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

    from coreg_tui.samples.pki import signing

    signer = SimpleSigner(signing._certificate(desk.pki.duo), signing._key(desk.pki.duo), signing._store(desk.pki))
    meta = PdfSignatureMetadata("S", md_algorithm="sha256", certify=True, docmdp_permissions=MDPPerm.ANNOTATE)
    certified = PdfSigner(meta, signer).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(desk.paper))).getvalue()
    assert told(desk.the(certified)) == INTACT
    assert told(desk.the(at.updated(certified, at.filled))) == MODIFIED


def test_validation_data_is_no_change(desk: Desk) -> None:
    listed = desk.pki.revocation_list(issued=day(2022, 3, 2))
    for content in (
        with_validation_data(desk.extract, desk.pki, lists=[listed]),
        with_validation_data(desk.extract, desk.pki, lists=[listed], timestamp=day(2022, 3, 3)),
        document_timestamped(desk.plain, desk.pki, at=day(2022, 3, 3)),
    ):
        one = desk.the(content)
        assert (told(one), one.coverage, one.changes) == (INTACT, "revision", ())


@pytest.mark.parametrize("more", [b"\0", b"\n", b"x"])
def test_a_byte_after_validation_data_is_a_change(desk: Desk, more: bytes) -> None:
    extended = with_validation_data(desk.extract, desk.pki, timestamp=day(2022, 3, 3))
    assert told(desk.the(extended + more)) == MODIFIED


def test_a_document_timestamp_that_can_be_seen_is_a_change(desk: Desk) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfTimeStamper

    writer = IncrementalPdfFileWriter(io.BytesIO(desk.plain))
    append_signature_field(writer, SigFieldSpec("Stempel", box=(60, 700, 400, 740)))
    stamped = PdfTimeStamper(timestamper(desk.pki, day(2022, 3, 3)), field_name="Stempel").timestamp_pdf(
        writer, "sha256"
    )
    assert told(desk.the(stamped.getvalue())) == MODIFIED


def test_objects_that_no_table_lists_are_a_change(desk: Desk) -> None:
    content = desk.plain + b"4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n"
    trailer = re.findall(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)", desk.plain, re.DOTALL)[-1]
    kept = re.sub(rb"/Prev\s+\d+", b"", trailer[0])
    start = len(content)
    content += b"xref\n0 1\n0000000000 65535 f \ntrailer\n<<" + kept + b"/Prev " + trailer[1] + b">>\n"
    content += b"startxref\n%d\n%%%%EOF\n" % start
    one = desk.the(content)
    assert told(one) == MODIFIED
    assert [change.en for change in one.changes] == ["objects that the file does not list"]


def test_changed_bytes_break_the_signature(desk: Desk) -> None:
    place = desk.extract.index(b"/MediaBox [ 0 0 595") + len(b"/MediaBox [ 0 0 ")
    one = desk.the(desk.extract[:place] + b"4" + desk.extract[place + 1 :])
    assert told(one) == BROKEN
    assert (one.organisation, one.timestamp) == (DUO_ORGANISATION, None)


def test_a_signature_over_less_than_the_file_leaves_it_open_to_change(desk: Desk) -> None:
    from pyhanko.sign.signers import SimpleSigner

    from coreg_tui.samples.pki import signing

    found = re.search(rb"/ByteRange \[\s*0 (\d+) (\d+) (\d+)[^\]]*\]", desk.plain)
    assert found is not None
    first, second, rest = (int(found[number]) for number in (1, 2, 3))
    shorter = (b"/ByteRange [0 %d %d %d" % (first, second, rest - 40)).ljust(len(found[0]) - 1) + b"]"
    content = desk.plain[: found.start()] + shorter + desk.plain[found.end() :]
    digest = hashlib.sha256(content[:first] + content[second : second + rest - 40]).digest()
    signer = SimpleSigner(signing._certificate(desk.pki.duo), signing._key(desk.pki.duo), signing._store(desk.pki))
    value = asyncio.run(signer.async_sign(digest, "sha256")).dump()
    assert told(desk.the(at.with_value(content, value))) == MODIFIED


def test_a_byte_range_cut_short_afterwards_breaks_the_signature(desk: Desk) -> None:
    found = re.search(rb"/ByteRange \[\s*0 (\d+) (\d+) (\d+)[^\]]*\]", desk.plain)
    assert found is not None
    shorter = (b"/ByteRange [0 %s %s %d" % (found[1], found[2], int(found[3]) - 40)).ljust(len(found[0]) - 1) + b"]"
    assert told(desk.the(desk.plain[: found.start()] + shorter + desk.plain[found.end() :])) == BROKEN


@pytest.mark.parametrize(
    ("because", "damaged"),
    [
        ("a value of zeros", lambda content: at.with_value(content, b"")),
        ("a value of rubbish", lambda content: at.with_value(content, b"\xab" * 1000)),
        ("a value that is another structure", lambda content: at.with_value(content, bytes.fromhex("300506032a0304"))),
        ("a value cut short", lambda content: at.with_value(content, b"\x30\x82\x10\x00\x06\x09")),
        ("no byte range", lambda content: content.replace(b"/ByteRange", b"/ByteRangx")),
        ("SHA-1 inside", lambda content: content.replace(b"/adbe.pkcs7.detached", b"/adbe.pkcs7.sha1    ")),
        ("a bare RSA signature", lambda content: content.replace(b"/adbe.pkcs7.detached", b"/adbe.x509.rsa_sha1 ")),
        ("a form of nobody", lambda content: content.replace(b"/adbe.pkcs7.detached", b"/nobody.knows.this   ")[:-1]),
    ],
)
def test_what_cannot_be_examined_is_unreadable_and_never_absent(
    desk: Desk, because: str, damaged: Callable[[bytes], bytes]
) -> None:
    one = desk.the(damaged(desk.signed(form="adbe.pkcs7.detached")))
    assert told(one) == UNREADABLE, because


def test_a_truncated_file_is_unreadable(desk: Desk) -> None:
    for kept in (0.3, 0.6, 0.9, 0.99):
        assert {one.status for one in desk.all(desk.extract[: int(len(desk.extract) * kept)])} <= {"unreadable"}
    assert told(desk.the(desk.extract[:-10])) == UNREADABLE


def test_an_empty_field_is_absent(desk: Desk) -> None:
    assert told(desk.the(at.updated(desk.paper, at.with_empty_field))) == ("absent", None, None)


def test_an_empty_field_in_a_compressed_file_is_found_too(desk: Desk) -> None:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.generic import pdf_name
    from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter

    writer = PdfFileWriter(stream_xrefs=True)
    packed = writer.prepare_object_stream()
    shown = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    writer.insert_page(
        PageObject(contents=shown, media_box=generic.ArrayObject(map(generic.NumberObject, (0, 0, 9, 9))))
    )
    field = {pdf_name("/FT"): pdf_name("/Sig"), pdf_name("/T"): generic.TextStringObject("Leeg")}
    named = writer.add_object(generic.DictionaryObject(field), obj_stream=packed)
    form = generic.DictionaryObject({pdf_name("/Fields"): generic.ArrayObject([named])})
    writer.root[pdf_name("/AcroForm")] = writer.add_object(form, obj_stream=packed)
    out = io.BytesIO()
    writer.write(out)
    assert b"/Sig" not in out.getvalue()
    assert told(desk.the(out.getvalue())) == ("absent", None, None)


def test_a_file_without_any_field_has_no_signature(desk: Desk) -> None:
    assert desk.all(desk.paper) == ()
    assert desk.all(b"") == ()
    assert desk.all(b"\x89PNG\r\n\x1a\n /Sig /ByteRange") == ()
    assert desk.all(b"naam;/Sig\n") == ()


def test_saved_again_by_a_program_that_keeps_the_field_it_is_broken(desk: Desk) -> None:
    out = io.BytesIO()
    pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(desk.extract))).write(out)
    assert told(desk.the(out.getvalue())) == BROKEN


def test_saved_again_page_by_page_there_is_no_field_left(desk: Desk) -> None:
    out, writer = io.BytesIO(), pypdf.PdfWriter()
    for page in pypdf.PdfReader(io.BytesIO(desk.extract)).pages:
        writer.add_page(page)
    writer.write(out)
    assert desk.all(out.getvalue()) == ()


def test_a_file_encrypted_without_a_password_is_verified_like_any_other(desk: Desk) -> None:
    out = io.BytesIO()
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(desk.paper)))
    writer.encrypt(user_password="", owner_password="eigenaar", algorithm="AES-256")
    writer.write(out)
    encrypted = desk.signed(out.getvalue(), password="", timestamp=SIGNED, certify=True)
    assert told(desk.the(encrypted)) == INTACT
    assert told(desk.the(encrypted + b"\n")) == MODIFIED


def test_a_file_behind_a_password_is_unreadable(desk: Desk) -> None:
    out = io.BytesIO()
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(desk.paper)))
    writer.encrypt(user_password="geheim", algorithm="AES-256")
    writer.write(out)
    assert told(desk.the(desk.signed(out.getvalue(), password="geheim"))) == UNREADABLE


def test_without_an_anchor_nobody_is_trusted_not_even_by_the_system(desk: Desk) -> None:
    one = desk.the(desk.extract, trust=desk.trusting("other", make_pki(day(2020), day(2040)).anchor_pem()))
    assert told(one) == ("untrusted", "untrusted", True)
    assert one.timestamp is None
    from coreg_tui.documents.signatures import TrustStore

    assert told(desk.the(desk.extract, trust=TrustStore())) == ("untrusted", "untrusted", True)


def test_a_certificate_that_vouches_for_itself_is_not_trusted(desk: Desk) -> None:
    one = desk.the(desk.signed(by=desk.pki.alone("Mijn diploma's", DUO_ORGANISATION)))
    assert (told(one), one.organisation) == (("untrusted", "untrusted", True), DUO_ORGANISATION)
    assert len(one.chain) == 1


def test_another_organisations_good_signature_is_intact_and_names_it(desk: Desk) -> None:
    one = desk.the(desk.signed(by=desk.pki.issue("Hogeschool", "Hogeschool Voorbeeld")))
    assert (told(one), one.organisation) == (INTACT, "Hogeschool Voorbeeld")


def test_changed_and_untrusted_is_told_as_changed_and_both_are_kept(desk: Desk) -> None:
    other = desk.signed(by=desk.pki.alone("Mijn diploma's", DUO_ORGANISATION))
    assert told(desk.the(other + b"\n")) == ("modified", "untrusted", False)


def test_names_in_a_certificate_are_made_harmless_and_cut(desk: Desk) -> None:
    odd = desk.pki.issue("\x1b]52;c;" + "x" * 40, "\u202e" + "Y" * 60)
    one = desk.the(desk.signed(by=odd))
    assert one.signer is not None and one.organisation is not None
    assert one.signer.startswith("U+001B]52")
    assert one.organisation.startswith("U+202E")
    assert all("\x1b" not in name and "\u202e" not in name and len(name) <= 200 for name in one.chain)


def test_the_same_file_gives_the_same_answer_every_time(desk: Desk) -> None:
    extended = with_validation_data(desk.extract, desk.pki, timestamp=day(2022, 3, 3))
    assert desk.all(extended) == desk.all(extended)


async def test_it_works_inside_a_running_event_loop(desk: Desk) -> None:
    assert told(desk.the(desk.extract)) == INTACT


def test_nothing_is_fetched(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*args: object, **options: object) -> None:
        raise AssertionError("the network is reached for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert told(desk.the(desk.extract)) == INTACT
    assert told(desk.the(desk.extract, moment=YEARS_LATER)) == INTACT


def test_a_signature_of_another_file_pasted_into_a_later_revision_is_no_good(desk: Desk) -> None:
    """A field that is added with the first signature's own value and byte range covers none of what came after."""
    from pyhanko.pdf_utils.generic import pdf_name

    def copied(writer: Any) -> None:
        form = writer.root["/AcroForm"]
        (field,) = [one.get_object() for one in form["/Fields"] if one.get_object().get("/FT") == "/Sig"]
        value = writer.add_object(field["/V"])
        other = type(field)({key: field.raw_get(key) for key in field})
        other[pdf_name("/V")] = value
        other[pdf_name("/T")] = type(field["/T"])("Kopie")
        form["/Fields"].append(writer.add_object(other))
        writer.update_container(form["/Fields"])
        at.covered(writer)

    statuses = {one.field: one.status for one in desk.all(at.updated(desk.plain, copied))}
    assert statuses["Handtekening"] == "modified"
    assert "intact" not in statuses.values()
