"""The sample dossiers: made the same each time, readable as files and honest as papers."""

from __future__ import annotations

import io
import json
import random
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from coreg_tui.documents.signatures import load_trust, verify
from coreg_tui.dossier.load import load
from coreg_tui.samples import write_samples
from coreg_tui.samples.curated import curated
from coreg_tui.samples.draft import FILE_NAMES, Sample
from coreg_tui.samples.generate import TRUST
from coreg_tui.samples.manifest import as_json, as_toml
from coreg_tui.samples.papers import conditions, diplomas, duo, registers, training, vog, work
from coreg_tui.samples.papers.producers import PRODUCERS, Producer, drawn
from coreg_tui.samples.people import Person, somebody
from coreg_tui.samples.sealing import ANCHOR, REVOCATIONS, Signatories

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = ROOT / "sample_dossiers"
UNREADABLE_MANIFEST = "2022-0150"
TODAY = datetime(2022, 12, 1, 23, 59, 59, tzinfo=UTC)
PERSON = Person(
    given_names="Johanna Maria",
    prefix="de",
    surname="Vries",
    partner_prefix="van 't",
    partner_surname="Hof",
    birth_date=date(1984, 3, 12),
)


@pytest.fixture(scope="module")
def samples() -> list[Sample]:
    return list(curated())


def by_id(samples: list[Sample], id: str) -> Sample:
    return next(sample for sample in samples if sample.folder.startswith(id))


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def content(name: str, file: bytes) -> object:
    """What must not change from one making to the next; encryption has its own salt each time."""
    return text_of(name, file) if b"/Encrypt" in file else file


def text_of(name: str, file: bytes) -> object:
    """What must not change from one making, or version of a library, to the next: a PDF's text, the rest's bytes."""
    if file.startswith((b"\x89PNG", b"\xff\xd8\xff")):
        return "photo"
    if name in (ANCHOR, REVOCATIONS):
        return "of an authority that exists for this making only"
    if not file.startswith(b"%PDF"):
        return file
    try:
        return pages(file)
    except pypdfium2.PdfiumError:
        return "damaged"


def manifests(root: Path) -> Iterator[Path]:
    return (path.parent for path in sorted(root.rglob("dossier.*")))


def test_the_curated_set_is_the_same_each_time(samples: list[Sample]) -> None:
    for first, second in zip(samples, curated(), strict=True):
        assert first.folder == second.folder
        assert {name: content(name, file) for name, file in first.files.items()} == {
            name: content(name, file) for name, file in second.files.items()
        }


def test_the_committed_folder_is_what_the_generator_writes(samples: list[Sample], tmp_path: Path) -> None:
    assert write_samples(tmp_path / "now") == len(samples)
    written = {path.relative_to(tmp_path / "now"): path for path in (tmp_path / "now").rglob("*") if path.is_file()}
    committed = {path.relative_to(COMMITTED): path for path in COMMITTED.rglob("*") if path.is_file()}
    assert committed.keys() == written.keys(), "run: make samples"
    for name, path in written.items():
        there = committed[name].read_bytes()
        assert text_of(name.name, there) == text_of(name.name, path.read_bytes()), f"{name} differs"


def test_the_committed_folder_stays_small() -> None:
    sizes = [path.stat().st_size for path in COMMITTED.rglob("*") if path.is_file()]
    assert sum(sizes) < 6_000_000
    assert max(sizes) < 200_000
    assert len(list(manifests(COMMITTED))) <= 70


def test_whoever_signed_left_no_key_behind() -> None:
    assert sorted(path.name for path in (COMMITTED / TRUST).iterdir()) == sorted((ANCHOR, REVOCATIONS))
    for path in COMMITTED.rglob("*"):
        assert not path.is_file() or b"PRIVATE KEY" not in path.read_bytes(), path


def test_every_certificate_says_that_it_is_a_sample() -> None:
    (anchor,) = load_trust([COMMITTED / TRUST]).anchors
    assert "VOORBEELD" in anchor.subject
    assert (anchor.starts.year, anchor.ends.year) == (2010, 2045)


def test_samples_written_anew_are_signed_anew(tmp_path: Path) -> None:
    """Two makings trust different authorities, and each trusts its own papers only."""
    first, second = Signatories(), Signatories()
    (sample,) = [sample for sample in curated() if sample.folder.startswith("2022-0151")]
    extract = sample.signed(first)["duo-uittreksel.pdf"]
    for number, signatories in enumerate((first, second)):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, content in signatories.trust().items():
            (folder / name).write_bytes(content)
    told = [verify(extract, load_trust([tmp_path / number]), moment=TODAY)[0].status for number in ("0", "1")]
    assert told == ["intact", "untrusted"]


def test_invented_extracts_are_signed_most_of_them_well(tmp_path: Path) -> None:
    write_samples(tmp_path / "many", count=60, seed=1)
    trust = load_trust([tmp_path / "many" / TRUST])
    extracts = sorted((tmp_path / "many").rglob("duo-uittreksel.pdf"))
    told = [one.status for path in extracts for one in verify(path.read_bytes(), trust, moment=TODAY)]
    assert len(told) == len(extracts)
    assert told.count("intact") > len(told) / 2


def test_every_manifest_can_be_read_but_the_one_that_should_not() -> None:
    unreadable = []
    for folder in manifests(COMMITTED):
        try:
            load(folder)
        except Exception:
            unreadable.append(folder.name[:9])
    assert unreadable == [UNREADABLE_MANIFEST]


def test_the_bad_manifest_has_three_faults() -> None:
    (folder,) = COMMITTED.glob(f"{UNREADABLE_MANIFEST}-*")
    told = tomllib.loads((folder / "dossier.toml").read_text("utf-8"))
    assert "submited" in told["request"]
    assert told["request"]["category"] == "medior"
    assert not isinstance(told["applicant"]["birth_date"], date)


def test_every_kind_of_evidence_and_both_manifests_are_there() -> None:
    kinds, forms = set(), set()
    for folder in manifests(COMMITTED):
        if folder.name.startswith(UNREADABLE_MANIFEST):
            continue
        kinds |= {entry.kind for entry in load(folder).evidence}
        forms |= {path.name for path in folder.glob("dossier.*")}
    assert kinds == set(FILE_NAMES)
    assert forms == {"dossier.toml", "dossier.json"}


def test_all_nine_requests_are_there(samples: list[Sample]) -> None:
    asked = set()
    for sample in samples:
        if "dossier.toml" in sample.files and not sample.folder.startswith(UNREADABLE_MANIFEST):
            request = tomllib.loads(sample.files["dossier.toml"].decode())["request"]
            asked.add((request["kind"], request["category"]))
    kinds, categories = ("admission", "renewal", "category_change"), ("in_opleiding", "junior", "senior")
    assert asked == {(kind, category) for kind in kinds for category in categories}


def test_every_pdf_opens_and_says_that_it_is_a_sample(samples: list[Sample]) -> None:
    closed, silent = [], []
    for sample in samples:
        for name, file in sample.files.items():
            if not name.endswith(".pdf"):
                continue
            try:
                texts = pages(file)
            except pypdfium2.PdfiumError:
                closed.append((sample.folder, name))
                continue
            if not all("VOORBEELD – fictief" in text for text in texts):
                silent.append((sample.folder, name))
    assert closed == [("2022-0139-hoogland", "ixly-rapport.pdf"), ("2022-0166-ten-have", "evc.pdf")]
    assert silent == [("2022-0137-van-den-berg", "scan-diploma.pdf")]


@pytest.mark.parametrize("by", PRODUCERS)
def test_what_is_on_a_paper_can_be_read_from_it(by: Producer) -> None:
    study = diplomas.Study(
        programme="Social Work",
        graduated=date(2019, 7, 5),
        institution="Saxion Hogeschool",
        town="Enschede",
        croho="34116",
    )
    job = work.Job(
        employer="Coöperatie Meedenkers U.A.",
        town="Deventer",
        title="Cliëntondersteuner",
        periods=[work.Period(start=date(2018, 1, 1), end=None, hours_per_week="24.5")],
    )
    papers = {
        "vog": (
            vog.on_paper(PERSON, issued=date(2022, 1, 10), number="2022011000438871", purpose="werk", profiles=["85"]),
            ("10 januari 2022", "2022011000438871", "Vries", "de", "Johanna Maria", "12-03-1984", "(VOG NP)", "85"),
        ),
        "vog_digital": (
            vog.digital(
                PERSON, issued=date(2022, 1, 10), number="2022011000438871", purpose="werk", profiles=["84", "85"]
            ),
            ("Ons kenmerk", "Voorna(a)m(en)", "84, 85", "12 maart 1984", "digitale VOG"),
        ),
        "hbo_diploma": (
            diplomas.diploma(PERSON, study),
            ("Johanna Maria de Vries", "Social Work", "34116", "5 juli 2019"),
        ),
        "duo_extract": (
            duo.extract(PERSON, [study], downloaded=date(2022, 1, 5)),
            ("HBO Bachelor Social Work", "BEHAALD DOOR", "Saxion Hogeschool", "5 juli 2019"),
        ),
        "masterclass": (
            training.masterclass(PERSON, number=2, completed=date(2021, 4, 14)),
            ("Masterclass 2", "14 april 2021", "BCMB", "voldoende"),
        ),
        "work_statement": (
            work.statement(PERSON, job, signed=date(2022, 3, 1)),
            (
                "Coöperatie Meedenkers U.A.",
                "J.M. van 't Hof-de Vries",
                "24,5",
                "01-01-2018",
                "heden",
                "01-03-2022",
                "[x]",
            ),
        ),
        "skj_registration": (
            registers.skj(PERSON, number="120047713", start=date(2020, 1, 1), until=date(2024, 12, 31)),
            ("120047713", "01-01-2020", "31-12-2024"),
        ),
    }
    for kind, (sheets, facts) in papers.items():
        text = " ".join(" ".join(pages(drawn(sheets, by))).split())
        assert [fact for fact in facts if fact not in text] == [], kind


def test_the_two_producers_write_the_same_words_in_another_order() -> None:
    sheets = vog.digital(PERSON, issued=date(2022, 1, 10), number="2022011000438871", purpose="werk", profiles=["85"])
    one, other = (pages(drawn(sheets, by))[0].split() for by in PRODUCERS)
    assert sorted(one) == sorted(other)
    assert one != other
    assert b"Producer (ReportLab" in drawn(sheets, "reportlab")
    assert b"Creator(PDFium)" in drawn(sheets, "pdfium")


@pytest.mark.parametrize("by", PRODUCERS)
def test_no_file_holds_the_moment_of_its_making(by: Producer) -> None:
    sheets = diplomas.nurse(PERSON, graduated=date(2001, 6, 29), institution="ROC De Waarden", town="Woerden")
    assert drawn(sheets, by) == drawn(sheets, by)
    assert f"D:{date.today():%Y%m}".encode() not in drawn(sheets, by)  # noqa: DTZ011


def test_a_digital_vog_is_encrypted_and_opens_without_password(samples: list[Sample]) -> None:
    file = by_id(samples, "2022-0101").files["vog.pdf"]
    reader = pypdf.PdfReader(io.BytesIO(file))
    assert reader.is_encrypted
    assert b"/AESV3" in file
    assert "Verklaring Omtrent het Gedrag" in pages(file)[0]


def test_a_scan_holds_a_picture_and_no_text(samples: list[Sample]) -> None:
    assert pages(by_id(samples, "2022-0137").files["scan-diploma.pdf"]) == [""]


def test_an_altered_extract_leaves_the_original_bytes_in_place() -> None:
    study = diplomas.Study(programme="Social Work", graduated=date(2019, 7, 5), institution="Saxion", town="Enschede")
    whole = drawn(duo.extract(PERSON, [study], downloaded=date(2022, 1, 5)))
    changed = conditions.altered(whole, "anders", x=62, y=383)
    assert changed.startswith(whole)
    assert len(list(pypdf.PdfReader(io.BytesIO(changed)).pages[0].annotations or ())) == 1


def test_four_certificates_stand_in_one_file(samples: list[Sample]) -> None:
    texts = pages(by_id(samples, "2022-0101").files["certificaten-masterclasses.pdf"])
    assert [f"Masterclass {number}" in text for number, text in enumerate(texts, start=1)] == [True] * 4


def test_photos_are_pictures(samples: list[Sample]) -> None:
    assert by_id(samples, "2022-0152").files["foto-diploma.png"].startswith(b"\x89PNG")
    assert by_id(samples, "2022-0164").files["foto-praktijktoets.jpg"].startswith(b"\xff\xd8\xff")


def test_a_form_filled_in_on_screen_keeps_what_was_typed_in_fields(samples: list[Sample]) -> None:
    reader = pypdf.PdfReader(io.BytesIO(by_id(samples, "2022-0116").files["verklaring-werkervaring-2.pdf"]))
    assert "Coöperatie Meedenkers U.A." in reader.get_form_text_fields().values()
    assert "Meedenkers" not in reader.pages[0].extract_text()


def test_a_white_line_is_in_the_text_and_not_on_the_page(samples: list[Sample]) -> None:
    file = by_id(samples, "2022-0167").files["ixly-rapport.pdf"]
    assert "Vastgesteld niveau" in pages(file)[1]
    document = pypdfium2.PdfDocument(file)
    try:
        page = document[1]
        (left, bottom, right, top) = 60, page.get_height() - 308, 535, page.get_height() - 294
        crop = (left, bottom, page.get_width() - right, page.get_height() - top)
        assert page.render(crop=crop).to_pil().convert("L").getextrema() == (255, 255)
    finally:
        document.close()


def test_the_three_examples_come_with_their_lists(samples: list[Sample]) -> None:
    semicolons = by_id(samples, "2022-0108").files["activiteiten.csv"]
    assert semicolons.startswith(b"\xef\xbb\xbfdate;")
    assert b"14-03-2018;;Scholing Wlz;accredited;37,5;37,5" in semicolons
    assert by_id(samples, "2022-0107").files["activiteiten.csv"].startswith(b"date,end_date,")


def test_settings_say_that_these_are_samples() -> None:
    assert tomllib.loads((COMMITTED / "coreg.toml").read_text("utf-8")) == {
        "samples": True,
        "lang": "nl",
        "trust": TRUST,
    }


def test_toml_and_json_say_the_same() -> None:
    told = {
        "id": 'a "b"',
        "applicant": {"surname": "Núñez"},
        "evidence": [{"kind": "vog", "facts": {"profiles": ["85"]}}],
    }
    assert tomllib.loads(as_toml(told)) == json.loads(as_json(told)) == told


def test_names_vary_as_they_do_in_the_netherlands() -> None:
    rng = random.Random(0)
    people = [somebody(rng) for _ in range(400)]
    assert any(person.prefix == "van den" for person in people)
    assert any(person.partner_surname for person in people)
    assert any("ü" in person.surname for person in people)
    for person in people:
        person.name_in_use.encode("cp1252")
