"""Documents read under the guard: what a hostile one costs, what is kept, and what is never believed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from coreg_tui.api import Field, Found, Kind, Reading, Sheets, Text, Validator, Witnesses
from coreg_tui.guard.levels import UNGUARDED, Guard, guard_of
from coreg_tui.host.discovery import discover
from coreg_tui.reading.cache import Cache
from coreg_tui.reading.guarded import Reader
from coreg_tui.reading.rows import DocumentRow

TODAY = date(2022, 3, 1)
PAPERS = Path(__file__).parents[1] / "papers"
VALIDATORS = discover().validators
NAME = Text(en="x", nl="x")


@dataclass
class Harm:
    """A plugin's reader that does what its document says."""

    seen: list[str]

    def __call__(self, sheets: Sheets) -> Iterable[Reading]:
        text = sheets.text
        if "sterf" in text:
            os._exit(1)
        if "wacht" in text:
            time.sleep(60)
        if "groei" in text:
            kept = []
            while True:
                kept.append(bytearray(64 << 20))
        if "schrijf" in text:
            Path("/tmp/geschreven-door-een-stuk").write_text("x")
        return [Reading(facts={"number": Found("12")})]


HARM = Validator(
    id="harm",
    version="1",
    title=NAME,
    kinds=(
        Kind(
            id="harm",
            label=NAME,
            fields=(Field(name="number", type="text", label=NAME),),
            witnesses=Witnesses(titles=("Bewijsstuk",)),
            read=Harm([]),
        ),
    ),
)


@pytest.fixture(params=["in process", "guarded"])
def reader(request: pytest.FixtureRequest) -> Reader:
    guard = UNGUARDED if request.param == "in process" else guard_of()
    return Reader(validators=VALIDATORS, guard=guard, today=TODAY)


@pytest.fixture
def harmed(pdf: Callable[..., bytes]) -> Callable[[str], bytes]:
    return lambda word: pdf([(72, 780, "Bewijsstuk", 20), (72, 700, f"Dit stuk {word}")])


def paper(name: str) -> bytes:
    return (PAPERS / f"{name}.pdf").read_bytes()


def test_a_paper_is_read_the_same_with_and_without_a_guard(reader: Reader) -> None:
    with reader.begin() as sitting:
        row = sitting.read(paper("vog-paper-2019"), "vog.pdf")
    assert (row.file, row.kind, row.readable) == ("vog.pdf", "vog", True)
    with replace(reader, guard=UNGUARDED).begin() as sitting:
        assert sitting.read(paper("vog-paper-2019"), "vog.pdf") == row


def test_the_pages_asked_for_and_the_kind_asked_for_reach_the_child(reader: Reader) -> None:
    with reader.begin() as sitting:
        content = paper("diploma-with-extract")
        whole = sitting.read(content, "a.pdf")
        assert {part.kind for part in whole.parts} == {"hbo_diploma", "duo_extract"}
        assert sitting.read(content, "a.pdf", pages=(2,)).kind == "duo_extract"
        assert sitting.read(content, "a.pdf", kind="cv").kind == "cv"


@pytest.mark.parametrize(("deed", "reason"), [("sterft", "damaged"), ("wacht", "limit")])
def test_what_harms_costs_its_own_document_only(
    harmed: Callable[[str], bytes], monkeypatch: pytest.MonkeyPatch, deed: str, reason: str
) -> None:
    monkeypatch.setattr("coreg_tui.reading.guarded.TEXT_S", 1.5)
    reader = Reader(validators=(HARM,), guard=guard_of(), today=TODAY)
    with reader.begin() as sitting:
        assert sitting.read(harmed("leest"), "voor.pdf").kind == "harm"
        row = sitting.read(harmed(deed), "kwaad.pdf")
        after = sitting.read(harmed("leest ook"), "na.pdf")
    assert (row.readable, row.reason, row.sha256 is not None) == (False, reason, True)
    assert row.detail is not None and row.detail.en and row.detail.nl
    assert (after.kind, after.readable) == ("harm", True)


def test_a_reader_that_takes_all_memory_fails_and_the_document_stays(harmed: Callable[[str], bytes]) -> None:
    with Reader(validators=(HARM,), guard=guard_of(), today=TODAY).begin() as sitting:
        row = sitting.read(harmed("groeit"), "kwaad.pdf")
        after = sitting.read(harmed("leest ook"), "na.pdf")
    assert (row.kind, row.readable, row.warnings) == ("harm", True, ("reader_failed:harm",))
    assert after.parts[0].facts[0].value == "12"


def test_a_file_that_only_failed_because_of_the_one_before_it_is_read(pdf: Callable[..., bytes]) -> None:
    """What takes the most memory dies, not what comes after what took it."""

    class Hoarder:
        kept: list[bytearray] = []

        def __call__(self, sheets: Sheets) -> Iterable[Reading]:
            self.kept.append(bytearray(350 << 20))
            return [Reading(facts={"number": Found("12")})]

    kind = replace(HARM.kinds[0], read=Hoarder())
    reader = Reader(validators=(replace(HARM, kinds=(kind,)),), guard=guard_of(), today=TODAY)
    with reader.begin() as sitting:
        rows = [sitting.read(pdf([(72, 780, "Bewijsstuk", 20), (72, 700, str(n))]), f"{n}.pdf") for n in range(4)]
    assert [row.parts[0].facts[0].value for row in rows] == ["12"] * 4


def test_a_reader_in_a_sandbox_writes_nothing(harmed: Callable[[str], bytes]) -> None:
    guard = guard_of()
    if guard.level != "sandbox":
        if os.environ.get("COREG_CI_STRICT") == "1":
            pytest.fail("this machine has no sandbox")
        pytest.skip("this machine has no sandbox")
    with Reader(validators=(HARM,), guard=guard, today=TODAY).begin() as sitting:
        row = sitting.read(harmed("schrijft"), "a.pdf")
    assert row.warnings == ("reader_failed:harm",)
    assert not Path("/tmp/geschreven-door-een-stuk").exists()


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of a child, as it is asked."""
    from coreg_tui.guard import children

    asked: list[str] = []
    ask = children.Children.ask

    def told(self: children.Children, request: bytes, *, limit_s: float) -> bytes:
        asked.append(request[:40].decode("latin-1"))
        return ask(self, request, limit_s=limit_s)

    monkeypatch.setattr(children.Children, "ask", told)
    return asked


def kept(folder: Path, **how: object) -> Reader:
    reader = Reader(
        validators=VALIDATORS, guard=guard_of(), today=TODAY, cache=Cache.open(folder), fingerprint="this version"
    )
    return replace(reader, **how)  # type: ignore[arg-type]


def test_an_unchanged_document_is_never_parsed_twice(tmp_path: Path, counted: list[str]) -> None:
    def rows(reader: Reader) -> list[DocumentRow]:
        with reader.begin() as sitting:
            return [sitting.read(paper(name), f"{name}.pdf") for name in ("vog-paper-2019", "cv-plain")]

    first = rows(kept(tmp_path))
    assert counted
    counted.clear()
    assert rows(kept(tmp_path)) == first
    assert counted == []
    assert rows(kept(tmp_path, fingerprint="the next version")) == first
    assert counted


def test_the_same_content_under_another_name_is_told_by_that_name(tmp_path: Path, counted: list[str]) -> None:
    with kept(tmp_path).begin() as sitting:
        sitting.read(paper("vog-paper-2019"), "een.pdf")
        counted.clear()
        row = sitting.read(paper("vog-paper-2019"), "twee.pdf")
    assert row.file == "twee.pdf" and {fact.file for part in row.parts for fact in part.facts} == {"twee.pdf"}
    assert counted == []


def test_text_for_a_screen_is_kept_too(tmp_path: Path, counted: list[str]) -> None:
    with kept(tmp_path).begin() as sitting:
        pages = sitting.pages(paper("cv-plain"))
    assert pages and pages[0].lines
    counted.clear()
    with kept(tmp_path).begin() as sitting:
        assert sitting.pages(paper("cv-plain")) == pages
    assert counted == []


def test_an_answer_that_is_none_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that was taken over can answer anything."""
    from coreg_tui.guard import children

    for answer in (b"", b"x", b"[]", b'{"scans": []}\n{"facts": 1}', b'{"scans": ["x", null, 1e99]}\n' + b"\x80\x04]."):
        monkeypatch.setattr(children.Children, "ask", lambda self, request, limit_s, answer=answer: answer)
        with Reader(validators=VALIDATORS, guard=Guard(level="limits"), today=TODAY).begin() as sitting:
            row = sitting.read(paper("cv-plain"), "cv.pdf")
            assert (row.readable, row.reason, row.parts) == (False, "damaged", ())
            assert sitting.pages(paper("cv-plain")) == ()


def test_a_child_cannot_say_that_what_it_read_was_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    from coreg_tui.model.fact import Source
    from coreg_tui.reading.files import read_file
    from coreg_tui.reading.wire import pack
    from coreg_tui.reading.worker import request

    row = read_file(paper("duo-current"), name="", validators=VALIDATORS)
    forged = [replace(one, source=Source.SIGNED) for one in row.parts[0].facts]
    row = replace(row, parts=(replace(row.parts[0], facts=tuple(forged)),))
    answer = request({"scans": []}, pack(row))
    monkeypatch.setattr("coreg_tui.guard.children.Children.ask", lambda self, request, limit_s: answer)
    with Reader(validators=VALIDATORS, guard=Guard(level="limits"), today=TODAY).begin() as sitting:
        read = sitting.read(paper("duo-current"), "a.pdf")
    assert {fact.source for fact in read.parts[0].facts} == {Source.DOCUMENT}
    assert read.signatures == ()


def test_what_went_wrong_is_not_kept(
    tmp_path: Path, harmed: Callable[[str], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that took too long on a busy machine is read again the next time."""
    monkeypatch.setattr("coreg_tui.reading.guarded.TEXT_S", 0.5)
    with kept(tmp_path, validators=(HARM,)).begin() as sitting:
        assert sitting.read(harmed("wacht"), "a.pdf").reason == "limit"
    well = replace(HARM.kinds[0], read=lambda sheets: [Reading(facts={"number": Found("12")})])
    monkeypatch.setattr("coreg_tui.reading.guarded.TEXT_S", 10)
    with kept(tmp_path, validators=(replace(HARM, kinds=(well,)),)).begin() as sitting:
        assert sitting.read(harmed("wacht"), "a.pdf").readable


def test_an_empty_field_for_a_signature_is_told_and_proves_nothing(pdf: Callable[..., bytes]) -> None:
    from io import BytesIO

    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    from coreg_tui.reading.worker import Worker

    bare = pdf([(72, 700, "Uit het register onderwijsdeelnemers")])
    writer = IncrementalPdfFileWriter(BytesIO(bare))
    append_signature_field(writer, SigFieldSpec("Handtekening"))
    filled = BytesIO()
    writer.write(filled)
    content = filled.getvalue()
    reader = Reader(validators=VALIDATORS, guard=guard_of(), today=TODAY)
    with reader.begin() as sitting:
        assert [one.status for one in sitting.read(content, "a.pdf").signatures] == ["absent"]
        assert sitting.read(bare, "b.pdf").signatures == ()

    class Liar(Worker):
        """Says of every file that it is signed as it should be."""

        def __call__(self, message: bytes) -> bytes:
            from coreg_tui.model.signature import Signature
            from coreg_tui.reading.wire import pack_signatures
            from coreg_tui.reading.worker import opened_request, request

            if opened_request(message)[0]["do"] == "verify":
                return request({}, pack_signatures((Signature(status="intact"),)))
            return super().__call__(message)

    class Lied(Reader):
        @property
        def worker(self):  # type: ignore[no-untyped-def]
            return lambda: Liar(VALIDATORS, self.trust)

    with Lied(validators=VALIDATORS, guard=UNGUARDED, today=TODAY).begin() as sitting:
        assert [one.status for one in sitting.read(content, "a.pdf").signatures] == ["unreadable"]
