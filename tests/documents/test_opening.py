"""A file of a stranger opens or is refused with a reason; nothing that it holds makes the program fail."""

from __future__ import annotations

import hashlib
import io
import os
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from coreg_tui.documents.opening import Limits, open_bytes

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
JPEG = b"\xff\xd8\xff\xe0" + bytes(100)
Make = Callable[..., bytes]


def locked(content: bytes, user: str, algorithm: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    writer.encrypt(user_password=user, owner_password="owner", algorithm=algorithm)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def raw_pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, the first of which is its catalog."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + head + table + tail


def with_content(content: bytes, filters: bytes) -> bytes:
    """A PDF of one page with that content."""
    return raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<<%s/Length %d>>\nstream\n%s\nendstream" % (filters, len(content), content),
    )


def test_a_pdf_opens_with_its_pages_size_and_hash(made: Make) -> None:
    content = made([(72, 700, "Verklaring")], [(72, 700, "bladzijde twee")])
    file = open_bytes(content)
    assert (file.reason, file.page_count, file.size, file.encrypted) == (None, 2, len(content), False)
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert [page.text for page in file.pages] == ["Verklaring", "bladzijde twee"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (PNG, "no_text"),
        (JPEG, "no_text"),
        (b"Geachte heer, bijgaand mijn diploma.", "wrong_type"),
        (b"PK\x03\x04" + bytes(60), "wrong_type"),
        (b"%PDF-1.7\n", "damaged"),
        (b"%PDF-1.7\n" + random.Random(1).randbytes(5000), "damaged"),
        (random.Random(2).randbytes(5000), "wrong_type"),
        (bytes(2000) + b"%PDF-1.7\n", "wrong_type"),
    ],
)
def test_what_is_no_document_has_a_reason(content: bytes, reason: str) -> None:
    file = open_bytes(content)
    assert (file.reason, file.pages, file.size) == (reason, (), len(content))


def test_the_type_goes_by_content_wherever_the_header_stands_within_1024_bytes(made: Make) -> None:
    content = made([(72, 700, "Diploma")])
    assert open_bytes(b"\n" * 900 + content).reason is None
    assert open_bytes(b"\n" * 1030 + content).reason == "wrong_type"


def test_text_is_in_order_only_where_a_table_is_wanted(made: Make) -> None:
    assert open_bytes(b"date,title\n2020-01-01,Cursus\n", table=True).reason is None
    assert open_bytes(b"date,title\n", table=False).reason == "wrong_type"
    assert open_bytes(made([(72, 700, "Cursus")]), table=True).reason == "wrong_type"
    assert open_bytes(PNG, table=True).reason == "wrong_type"


def test_a_file_over_the_limit_is_too_large_and_one_at_it_is_not(made: Make) -> None:
    content = made([(72, 700, "Diploma")])
    assert open_bytes(content, limits=Limits(bytes=len(content))).reason is None
    assert open_bytes(content, limits=Limits(bytes=len(content) - 1)).reason == "too_large"


def test_fifty_pages_are_read_and_fifty_one_are_too_many(made: Make) -> None:
    pages = [[(72, 700, f"bladzijde {number}")] for number in range(51)]
    assert open_bytes(made(*pages[:50])).reason is None
    file = open_bytes(made(*pages))
    assert (file.reason, file.page_count, file.pages) == ("too_many_pages", 51, ())


@pytest.mark.parametrize("algorithm", ["AES-256", "AES-256-R5", "AES-128", "RC4-128", "RC4-40"])
def test_encryption_without_a_password_opens_and_is_told(made: Make, algorithm: str) -> None:
    file = open_bytes(locked(made([(72, 700, "Verklaring Omtrent het Gedrag")]), "", algorithm))
    assert (file.reason, file.encrypted) == (None, True)
    assert file.pages[0].text == "Verklaring Omtrent het Gedrag"


@pytest.mark.parametrize("algorithm", ["AES-256", "AES-256-R5", "AES-128", "RC4-128", "RC4-40"])
def test_a_password_keeps_a_file_shut(made: Make, algorithm: str) -> None:
    assert open_bytes(locked(made([(72, 700, "geheim")]), "geheim", algorithm)).reason == "password"


def test_a_scan_without_text_says_so(made: Make) -> None:
    file = open_bytes(made([], draw=lambda canvas: canvas.rect(100, 100, 200, 200, fill=1)))
    assert (file.reason, file.page_count) == ("no_text", 1)


def test_one_page_with_text_among_scans_is_enough(made: Make) -> None:
    file = open_bytes(made([], [(72, 700, "Diploma")], []))
    assert (file.reason, len(file.pages)) == (None, 3)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.7, 0.9, 0.97])
def test_a_file_cut_short_is_read_or_refused_but_never_fails(made: Make, share: float) -> None:
    content = made(*([(72, 700, f"bladzijde {number}")] for number in range(5)))
    assert open_bytes(content[: int(share * len(content))]).reason in (None, "damaged", "no_text")


def test_bytes_changed_at_random_never_make_it_fail(made: Make) -> None:
    content, chance = made([(72, 700, "Getuigschrift"), (72, 650, "Geboren op 3 februari 1980")]), random.Random(3)
    for _ in range(60):
        changed = bytearray(content)
        for _ in range(chance.randrange(1, 40)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        open_bytes(bytes(changed))


def test_a_file_whose_catalog_is_lost_is_mended_for_reading() -> None:
    sound = with_content(b"BT /F 12 Tf 72 700 Td (Diploma) Tj ET", b"")
    broken = sound.replace(b"/Root 1 0 R", b"/Root 9 0 R")
    assert [page.text for page in open_bytes(broken).pages] == ["Diploma"]


@pytest.mark.parametrize(
    "dictionary",
    [
        b"/Filter/FlateDecode/Length %d",
        b"/Filter 6 0 R/Length %d",
        b"/Filter/Fl/Length 6/Length %d",
        b"/Filter/Fl#61teDecode/Length %d",
        b"/Filter/FlateDecode/Length 6 0 R % %d",
        b"/Length %d/Filter/FlateDecode%\n7 0 obj<</Length 9",
        b"/Length %d/Filter/FlateDecode/A(\n7 0 obj<<)/Length 9",
        b"/Length %d/Filter/FlateDecode /obj<</Length 9>>",
        b"/Subtype/Image/Filter[/FlateDecode/FlateDecode]/Length %d",
    ],
)
def test_an_enormous_stream_is_found_whatever_it_says_of_itself(dictionary: bytes) -> None:
    packed = zlib.compress(zlib.compress(b" " * 600_000_000, 1), 9) if b"Image" in dictionary else None
    packed = packed or zlib.compress(b" " * 40_000_000, 9)
    content = with_content(b"BT ET", b"").replace(
        b"<</Length 5>>\nstream\nBT ET",
        b"<<" + dictionary.replace(b"%d", b"%d" % len(packed)) + b">>\nstream\n" + packed,
    )
    assert len(content) < 3_000_000
    assert open_bytes(content).reason == "limit"


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_a_small_file_that_becomes_enormous_is_over_the_limit(layers: int) -> None:
    packed = b" " * 40_000_000
    for _ in range(layers):
        packed = zlib.compress(packed, 9)
    file = open_bytes(with_content(packed, b"/Filter[" + layers * b"/FlateDecode " + b"]"))
    assert file.size < 100_000
    assert file.reason == "limit"


def test_content_of_ordinary_size_is_not_over_the_limit() -> None:
    content = b"BT /F 12 Tf 72 700 Td (Diploma) Tj ET" + b" % opvulling" * 100_000
    assert open_bytes(with_content(zlib.compress(content), b"/Filter/FlateDecode")).reason is None


def test_more_text_than_any_paper_has_is_over_the_limit() -> None:
    content = b"BT /F 12 Tf 72 700 Td " + b"(tekst zonder einde) Tj " * 60_000 + b"ET"
    packed = with_content(zlib.compress(content), b"/Filter/FlateDecode")
    assert open_bytes(packed).reason == "limit"


def test_a_page_tree_that_bites_its_tail_is_damaged() -> None:
    looped = raw_pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 4>>")
    assert open_bytes(looped).reason == "damaged"


def test_every_file_of_a_folder_of_bad_pdfs_is_read_or_refused() -> None:
    """Set COREG_CORPUS to a folder of PDFs that other programs stumbled over."""
    folder = os.environ.get("COREG_CORPUS")
    if not folder:
        pytest.skip("set COREG_CORPUS to a folder of bad PDFs")
    files = [file for file in sorted(Path(folder).iterdir()) if file.is_file()]
    reasons = {file.name: open_bytes(file.read_bytes()).reason for file in files}
    assert len(reasons) == len(files) > 0
