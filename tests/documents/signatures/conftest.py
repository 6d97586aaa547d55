"""A signing desk: an authority of nobody, papers to sign, and ways to tamper with them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from reportlab.pdfgen.canvas import Canvas

from coreg_tui.documents.signatures import TrustStore, load_trust, verify
from coreg_tui.model.signature import Signature
from coreg_tui.samples.pki import DUO_ORGANISATION, Identity, Pki, make_pki
from coreg_tui.samples.pki.signing import signed

SIGNED = datetime(2022, 3, 1, 9, 30, tzinfo=UTC)
TODAY = datetime(2022, 5, 10, 23, 59, 59, tzinfo=UTC)
YEARS_LATER = datetime(2030, 5, 10, 23, 59, 59, tzinfo=UTC)


def day(year: int, month: int = 1, number: int = 1) -> datetime:
    return datetime(year, month, number, tzinfo=UTC)


@dataclass(eq=False)
class Desk:
    """Signs, tampers and verifies."""

    pki: Pki
    folder: Path

    @cached_property
    def trust(self) -> TrustStore:
        return self.trusting("anchors", self.pki.anchor_pem())

    def trusting(self, name: str, anchor: bytes, *lists: bytes) -> TrustStore:
        place = self.folder / name
        place.mkdir(exist_ok=True)
        (place / "root.pem").write_bytes(anchor)
        for number, listed in enumerate(lists):
            (place / f"{number}.crl").write_bytes(listed)
        return load_trust([place])

    def knowing(self, *lists: bytes) -> TrustStore:
        """The desk's anchor, with these revocation lists beside it."""
        return self.trusting(f"lists-{abs(hash(lists))}", self.pki.anchor_pem(), *lists)

    @cached_property
    def paper(self) -> bytes:
        """Two pages, the first with a field to fill in."""
        buffer = io.BytesIO()
        canvas = Canvas(buffer)
        canvas.drawString(72, 720, "VOORBEELD: uit het register onderwijsdeelnemers")
        canvas.acroForm.textfield(name="Opmerking", x=72, y=600, width=200, height=20)
        canvas.showPage()
        canvas.drawString(72, 720, "De tweede pagina")
        canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    @cached_property
    def extract(self) -> bytes:
        """As DUO issues it: certified, PAdES, with a timestamp."""
        return self.pki.sign_as_duo(self.paper, at=SIGNED)

    @cached_property
    def plain(self) -> bytes:
        """Signed as DUO without a timestamp, and without forbidding changes."""
        return self.signed()

    @cached_property
    def short_lived(self) -> Identity:
        """A certificate of DUO's that ended at the end of 2023."""
        return self.pki.issue("Mijn diploma's", DUO_ORGANISATION, not_after=day(2023, 12, 31))

    def signed(self, content: bytes | None = None, *, by: Identity | None = None, **options: Any) -> bytes:
        options = {"at": SIGNED, **options}
        return signed(self.paper if content is None else content, self.pki, by=by or self.pki.duo, **options)

    def all(
        self, content: bytes, *, trust: TrustStore | None = None, moment: datetime = TODAY
    ) -> tuple[Signature, ...]:
        return verify(content, self.trust if trust is None else trust, moment=moment)

    def the(self, content: bytes, **options: Any) -> Signature:
        """The one signature of the file."""
        (one,) = self.all(content, **options)
        return one


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(pki=make_pki(day(2020), day(2040)), folder=tmp_path_factory.mktemp("trust"))


def updated(content: bytes, change: Callable[[Any], None]) -> bytes:
    """The file with one more revision."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def page_of(writer: Any, number: int = 0) -> Any:
    return writer.find_page_for_modification(number)[0].get_object()


def annotated(writer: Any) -> None:
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject([generic.NumberObject(one) for one in (72, 700, 300, 740)]),
            pdf_name("/Contents"): generic.TextStringObject("HBO Master"),
        }
    )
    page = page_of(writer)
    page.setdefault(pdf_name("/Annots"), generic.ArrayObject()).append(writer.add_object(note))
    writer.update_container(page["/Annots"])
    writer.update_container(page)


def covered(writer: Any) -> None:
    added = generic.StreamObject(stream_data=b"1 1 1 rg 60 700 400 40 re f BT /F1 12 Tf 72 720 Td (HBO Master) Tj ET")
    page = page_of(writer)
    page[pdf_name("/Contents")] = generic.ArrayObject([page.raw_get("/Contents"), writer.add_object(added)])
    writer.update_container(page)


def rewritten(writer: Any) -> None:
    """The page's own content is written anew under its old number."""
    page = page_of(writer)
    content = page["/Contents"]
    content._data = b"BT /F1 12 Tf 72 720 Td (HBO Master) Tj ET"
    content._encoded_data = None
    writer.update_container(content)


def replaced(writer: Any) -> None:
    """Another page stands in the first one's place."""
    kids = writer.root["/Pages"]["/Kids"]
    other = generic.DictionaryObject({key: kids[1].get_object().raw_get(key) for key in kids[1].get_object()})
    kids[0] = writer.add_object(other)
    writer.update_container(kids)


def extended(writer: Any) -> None:
    pages = writer.root["/Pages"]
    last = pages["/Kids"][1].get_object()
    other = generic.DictionaryObject({key: last.raw_get(key) for key in last})
    pages["/Kids"].append(writer.add_object(other))
    pages[pdf_name("/Count")] = generic.NumberObject(3)
    writer.update_container(pages["/Kids"])
    writer.update_container(pages)


def filled(writer: Any) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    field[pdf_name("/V")] = generic.TextStringObject("HBO Master")
    writer.update_container(field)


def renamed(writer: Any) -> None:
    told = writer.trailer["/Info"]
    told[pdf_name("/Title")] = generic.TextStringObject("Diploma HBO Master")
    writer.update_container(told)


def with_empty_field(writer: Any, box: tuple[int, int, int, int] | None = None) -> None:
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    append_signature_field(writer, SigFieldSpec("Leeg", box=box))


def value_of(content: bytes) -> tuple[int, int]:
    """Where the hexadecimal value of the file's last signature starts and ends."""
    found = list(re.finditer(rb"/Contents <([0-9a-fA-F]{1000,})>", content))[-1]
    return found.span(1)


def with_value(content: bytes, value: bytes) -> bytes:
    """The file with that for its signature's value, filled up with zeros."""
    start, end = value_of(content)
    return content[:start] + value.hex().encode().ljust(end - start, b"0") + content[end:]
