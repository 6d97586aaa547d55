"""The DUO extract: what is read off it in several layouts, and when it is about the diploma shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coreg_duo.checks import matches_diploma, signature, unmodified
from coreg_duo.reading import read_extract
from coreg_duo.same import same_institution, same_programme
from coreg_duo.validator import DUO
from coreg_tui.api import (
    Applicant,
    Context,
    Exhibit,
    Fact,
    Line,
    Month,
    Page,
    Ruling,
    Segment,
    Sheets,
    Signature,
    Source,
)
from coreg_tui.model.signature import SignatureStatus, Trust
from coreg_tui.regulation.loading import load

DAY = date(2022, 5, 10)
NORMS = load().norms_on(DAY)
CONTEXT = Context(
    reference_date=DAY, today=DAY, norms=NORMS, applicant=Applicant(surname="Vries", birth_date=date(1990, 2, 3))
)
BACHELOR = {
    "graduated": date(2019, 7, 1),
    "programme": "Social Work",
    "institution": "Hogeschool Utrecht",
    "level": "bachelor",
}


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns."""
    return Sheets(tuple(page(number, text) for number, text in enumerate(texts, start=1)))


def page(number: int, text: str) -> Page:
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 16 * row
        cells = [(at, cell.strip()) for at, cell in enumerate(printed.split("|"))]
        boxed = [(cell, 50.0 + 180 * at) for at, cell in cells if cell]
        segments = tuple(Segment(cell, (left, top - 12, left + 5 * len(cell), top)) for cell, left in boxed)
        if segments:
            lines.append(Line(number, segments))
    return Page(number, 595, 842, tuple(lines))


def read(*texts: str) -> list[dict[str, object]]:
    readings = read_extract(paper(*texts))
    return [{name: found.value for name, found in reading.facts.items()} for reading in readings]


def document(
    kind: str, evidence: int, *, source: Source = Source.DOCUMENT, file: str | None = None, **facts: object
) -> Exhibit:
    made = {name: Fact(name=name, value=value, source=source) for name, value in facts.items()}  # type: ignore[arg-type]
    return Exhibit(kind=kind, evidence=evidence, file=file, facts=made)


def compared(extract: dict[str, object], diploma: dict[str, object]) -> Ruling:
    return matches_diploma.judge(
        exhibit=document("duo_extract", 1, **extract), other=document("hbo_diploma", 0, **diploma), ctx=CONTEXT
    )


def told(ruling: Ruling) -> tuple[str, list[str]]:
    return str(ruling.outcome), [why.id for why in ruling.because]


CURRENT = """
    Dienst Uitvoering Onderwijs
    Uit het register onderwijsdeelnemers
    GETUIGSCHRIFT
    HBO Bachelor Maatschappelijk Werk en
    Dienstverlening
    Opleidingsvorm: voltijd
    BEHAALD DOOR
    Anna van der Berg
    Geboren op 3 februari 1980
    UITGEGEVEN DOOR
    Hogeschool van Arnhem
    en Nijmegen
    Nijmegen, 1 juli 2003
    Downloaddatum: 3 maart 2024
"""


def test_the_current_layout_is_read_from_its_captions() -> None:
    assert read(CURRENT) == [
        {
            "holder": "Anna van der Berg",
            "holder_birth_date": date(1980, 2, 3),
            "graduated": date(2003, 7, 1),
            "programme": "Maatschappelijk Werk en Dienstverlening",
            "institution": "Hogeschool van Arnhem en Nijmegen",
            "level": "bachelor",
            "issued": date(2024, 3, 3),
        }
    ]


def test_captions_whose_letters_are_set_apart_are_captions_still() -> None:
    spaced = CURRENT.replace("BEHAALD DOOR", "BE H AAL D DOOR").replace("UITGEGEVEN DOOR", "U ITGEGEVE N DOOR")
    assert read(spaced) == read(CURRENT)


def test_each_diploma_of_an_extract_is_a_reading_of_its_own() -> None:
    mbo = CURRENT.replace("HBO Bachelor", "MBO").replace("1 juli 2003", "1 juli 1999")
    first, second = read_extract(paper(mbo, CURRENT))
    assert (first.pages, first.facts["level"].value) == ((1,), "mbo")
    assert (second.pages, second.facts["level"].value) == ((2,), "bachelor")


def test_the_propedeuse_of_a_bachelor_is_no_bachelor() -> None:
    (facts,) = read(CURRENT.replace("Opleidingsvorm: voltijd", "Propedeuse"))
    assert facts["level"] == "propedeuse"
    assert facts["programme"] == "Maatschappelijk Werk en Dienstverlening"


OLDER = """
    Uittreksel uit het diplomaregister
    Achternaam | Vries
    Tussenvoegsel | de
    Voorna(a)m(en) | Jan Pieter
    Geboortedatum | 3 januari 1985
    Soort waardedocument | Getuigschrift
    Opleiding | B Sociaal-Juridische
     | Dienstverlening
    Aard van het examen | HBO Bachelor
    Behaald in | Augustus 2016
    Instelling | Hogeschool van Amsterdam in AMSTERDAM
    Afgiftedatum uittreksel: 9 februari 2018
"""


def test_the_older_layout_is_read_from_its_rows() -> None:
    assert read(OLDER) == [
        {
            "holder": "Jan Pieter de Vries",
            "holder_birth_date": date(1985, 1, 3),
            "graduated": Month(2016, 8),
            "programme": "Sociaal-Juridische Dienstverlening",
            "institution": "Hogeschool van Amsterdam",
            "level": "bachelor",
            "issued": date(2018, 2, 9),
        }
    ]


def test_two_diplomas_in_rows_share_the_person_and_the_day_of_issue() -> None:
    second = OLDER.split("1985", 1)[1].replace("HBO Bachelor", "HBO Propedeuse").replace("2016", "2013")
    one, other = read(OLDER + second)
    assert one["holder"] == other["holder"] == "Jan Pieter de Vries"
    assert (one["graduated"], one["level"]) == (Month(2016, 8), "bachelor")
    assert (other["graduated"], other["level"]) == (Month(2013, 8), "propedeuse")


def test_an_empty_prefix_is_not_filled_from_the_next_row() -> None:
    (facts,) = read(OLDER.replace("Tussenvoegsel | de", "Tussenvoegsel"))
    assert facts["holder"] == "Jan Pieter Vries"


def test_the_middle_layout_names_the_person_above_the_birth_date() -> None:
    (facts,) = read("""
        Uittreksel diplomaregister
        Mevrouw
        Anna Jansen
        Geboren op 3 januari 1985 in Gouda
        Opleiding | M Klinische Psychologie
        Aard van het examen | WO Master
        Behaald op | 29 juni 2012
        Instelling | Universiteit Utrecht in UTRECHT
    """)
    assert facts == {
        "holder": "Anna Jansen",
        "holder_birth_date": date(1985, 1, 3),
        "graduated": date(2012, 6, 29),
        "programme": "Klinische Psychologie",
        "institution": "Universiteit Utrecht",
        "level": "master",
    }


def test_the_english_version_is_read_too() -> None:
    (facts,) = read("""
        From the register of education participants
        DEGREE CERTIFICATE
        HBO Associate degree Social Work
        OBTAINED BY
        Anna Jansen
        Born on 3 January 1985
        ISSUED BY
        Saxion University of Applied Sciences
        Deventer, 30 August 2020
        Download date: 2 March 2026
    """)
    assert (facts["level"], facts["graduated"]) == ("associate_degree", date(2020, 8, 30))
    assert facts["issued"] == date(2026, 3, 2)


def test_an_empty_page_states_nothing() -> None:
    assert read("") == [{}]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Social Work", "HBO Bachelor Social Work", True),
        ("Social Work", "Bachelor of Social Work (deeltijd)", True),
        ("MWD", "Maatschappelijk Werk en Dienstverlening", True),
        ("HBO-V", "Verpleegkunde", True),
        ("hbov voltijd", "HBO Verpleegkunde", True),
        ("HBO-V", "HBOV", True),
        ("Maatschappelijk Werk en Dienstverlening (MWD)", "MWD", True),
        ("Pédagogiek", "pedagogiek", True),
        ("HBO Bachelor", "opleiding in deeltijd", True),
        ("HBO Bachelor", "Pedagogiek", False),
        ("SPH", "Maatschappelijk Werk en Dienstverlening", False),
        ("Social Work", "Sociaal Werk", False),
        ("V", "Verpleegkunde", False),
    ],
)
def test_programmes_are_compared_by_their_words_and_listed_abbreviations(one: str, other: str, same: bool) -> None:
    assert same_programme(one, other, NORMS) is same
    assert same_programme(other, one, NORMS) is same


def test_an_institution_has_no_abbreviations() -> None:
    assert same_institution("Stichting Hogeschool Utrecht", "Hogeschool Utrecht te Utrecht", NORMS)
    assert not same_institution("HvA", "Hogeschool van Amsterdam", NORMS)


@pytest.mark.parametrize(
    ("extract", "outcome", "reasons"),
    [
        ({}, "pass", []),
        ({"graduated": Month(2019, 7)}, "pass", []),
        ({"level": None}, "pass", []),
        ({"graduated": date(2019, 10, 1)}, "unknown", ["other_date"]),
        ({"graduated": date(2019, 10, 2)}, "fail", ["other_diploma"]),
        ({"graduated": date(2019, 4, 1)}, "unknown", ["other_date"]),
        ({"graduated": date(2019, 3, 31)}, "fail", ["other_diploma"]),
        ({"graduated": Month(2019, 10)}, "unknown", ["other_date"]),
        ({"graduated": Month(2019, 11)}, "fail", ["other_diploma"]),
        ({"graduated": date(2019, 7, 2), "level": "propedeuse"}, "fail", ["other_diploma"]),
        ({"programme": "Pedagogiek"}, "unknown", ["other_programme"]),
        (
            {"programme": "Pedagogiek", "institution": "Saxion", "level": "master"},
            "unknown",
            ["other_programme", "other_institution", "level_differs"],
        ),
        ({"graduated": None}, "unknown", ["not_stated"]),
        ({"programme": None, "institution": "Saxion"}, "unknown", ["not_stated", "other_institution"]),
        ({"graduated": date(2019, 7, 2), "programme": None}, "unknown", ["other_date", "not_stated"]),
        ({"graduated": date(2020, 7, 2), "programme": None}, "fail", ["other_diploma"]),
    ],
)
def test_the_extract_is_about_the_diploma(extract: dict[str, object], outcome: str, reasons: list[str]) -> None:
    stated = {name: value for name, value in {**BACHELOR, **extract}.items() if value is not None}
    assert told(compared(stated, BACHELOR)) == (outcome, reasons)
    assert told(compared(BACHELOR, stated)) == (outcome, reasons)


def test_a_pass_rests_on_the_facts_of_both_documents() -> None:
    ruling = compared(BACHELOR, BACHELOR)
    assert ruling.on is not None
    assert sorted(fact.name for fact in ruling.on if isinstance(fact, Fact)) == sorted([*BACHELOR, *BACHELOR])


def test_another_date_rests_on_the_dates_alone() -> None:
    ruling = compared({**BACHELOR, "graduated": date(2015, 7, 1), "programme": "Pedagogiek"}, BACHELOR)
    assert ruling.on is not None
    assert [fact.name for fact in ruling.on if isinstance(fact, Fact)] == ["graduated", "graduated"]


@pytest.mark.parametrize(
    ("state", "signed", "unchanged"),
    [
        ("intact", ("pass", []), ("pass", [])),
        ("modified", ("pass", []), ("fail", ["modified_after_signing"])),
        ("broken", ("fail", ["signature_broken"]), ("unknown", ["signature_broken"])),
        ("absent", ("fail", ["signature_absent"]), ("unknown", ["signature_absent"])),
        ("untrusted", ("unknown", ["signer_untrusted"]), ("pass", [])),
        (None, ("unknown", ["not_stated"]), ("unknown", ["not_stated"])),
    ],
)
def test_without_a_file_the_declared_signature_counts(
    state: str | None, signed: tuple[str, list[str]], unchanged: tuple[str, list[str]]
) -> None:
    stated = {"signature": state} if state else {}
    extract = document("duo_extract", 0, source=Source.DECLARED, **stated)
    assert told(signature.judge(exhibit=extract, signature=state)) == signed
    assert told(unmodified.judge(exhibit=extract, signature=state)) == unchanged


DUO_NAME = "Dienst Uitvoering Onderwijs (DUO)"
GOOD = Signature(status="intact", trust="trusted", unmodified=True, organisation=DUO_NAME)
CHANGED = replace(GOOD, status="modified", unmodified=False)
EMPTY = Signature(status="absent")
BROKEN = Signature(status="broken", organisation=DUO_NAME)
DAMAGED = Signature(status="unreadable")
OTHER = replace(GOOD, organisation="Hogeschool Voorbeeld")


def by(trust: Trust, *, unmodified: bool = True, organisation: str | None = DUO_NAME) -> Signature:
    status: SignatureStatus = "untrusted" if unmodified else "modified"
    return Signature(status=status, trust=trust, unmodified=unmodified, organisation=organisation)


def bearing(*signatures: Signature, examined: bool = True, **facts: object) -> Exhibit:
    claimed = document("duo_extract", 0, source=Source.DECLARED, file="duo.pdf", **facts)
    return replace(claimed, signatures=signatures, signatures_examined=examined)


ABSENT = ("fail", ["signature_absent"]), ("unknown", ["signature_absent"])
UNREADABLE = ("unknown", ["signature_unreadable"]), ("unknown", ["signature_unreadable"])
PASS = "pass", []
MODIFIED = "fail", ["modified_after_signing"]


@pytest.mark.parametrize(
    ("because", "signatures", "signed", "unchanged"),
    [
        ("no signature field at all: printed, converted or scanned", (), *ABSENT),
        ("a field that nobody filled in", (EMPTY,), *ABSENT),
        ("signed by DUO, unchanged", (GOOD,), PASS, PASS),
        ("the name without its abbreviation", (replace(GOOD, organisation=DUO_NAME[:-6]),), PASS, PASS),
        ("another organisation with the same words", (replace(GOOD, organisation=f"Stichting {DUO_NAME}"),),
            ("fail", ["other_signer"]), PASS),
        ("changed since", (CHANGED,), PASS, MODIFIED),
        ("not the file that was signed", (BROKEN,),
            ("fail", ["signature_broken"]), ("unknown", ["signature_broken"])),
        ("broken goes before another organisation", (replace(BROKEN, organisation="Hogeschool Voorbeeld"),),
            ("fail", ["signature_broken"]), ("unknown", ["signature_broken"])),
        ("another's good signature", (OTHER,), ("fail", ["other_signer"]), PASS),
        ("another organisation goes before revoked", (by("revoked", organisation="Hogeschool"),),
            ("fail", ["other_signer"]), PASS),
        ("a certificate that names no organisation", (by("untrusted", organisation=None),),
            ("fail", ["other_signer"]), PASS),
        ("revoked", (by("revoked"),), ("fail", ["signer_revoked"]), PASS),
        ("revoked, and changed besides", (by("revoked", unmodified=False),), ("fail", ["signer_revoked"]), MODIFIED),
        ("damaged or of an unknown form", (DAMAGED,), *UNREADABLE),
        ("expired without a trusted timestamp", (by("expired"),), ("unknown", ["signer_expired"]), PASS),
        ("no chain to an anchor", (by("untrusted"),), ("unknown", ["signer_untrusted"]), PASS),
        ("no chain to an anchor, and changed", (by("untrusted", unmodified=False),),
            ("unknown", ["signer_untrusted"]), MODIFIED),
        ("of several, DUO's is judged", (EMPTY, OTHER, GOOD), PASS, PASS),
        ("of several, DUO's is judged though another's is better", (OTHER, by("revoked")),
            ("fail", ["signer_revoked"]), PASS),
        ("of several without DUO's, the first that is filled in", (EMPTY, DAMAGED, OTHER), *UNREADABLE),
    ],
)  # fmt: skip
def test_a_files_own_signature_decides(
    because: str, signatures: tuple[Signature, ...], signed: tuple[str, list[str]], unchanged: tuple[str, list[str]]
) -> None:
    for claim in ("intact", "absent"):
        extract = bearing(*signatures, signature=claim)
        assert told(signature.judge(exhibit=extract, signature=claim)) == signed, because
        assert told(unmodified.judge(exhibit=extract, signature=claim)) == unchanged, because


def test_a_file_that_cannot_be_opened_is_not_called_unsigned() -> None:
    extract = bearing(examined=False, signature="intact")
    for check in (signature, unmodified):
        assert told(check.judge(exhibit=extract, signature="intact")) == ("unknown", ["signature_unreadable"])


def test_what_staff_recorded_settles_what_the_file_leaves_open_and_nothing_else() -> None:
    recorded = Fact(name="signature", value="intact", source=Source.REVIEWER)
    for open_case in (bearing(examined=False), bearing(DAMAGED), bearing(by("expired"))):
        seen = replace(open_case, facts={"signature": recorded})
        assert told(signature.judge(exhibit=seen, signature="intact")) == PASS
    for proven in (BROKEN, OTHER, EMPTY):
        seen = replace(bearing(proven), facts={"signature": recorded})
        assert told(signature.judge(exhibit=seen, signature="intact"))[0] == "fail"


def test_the_other_signer_is_named() -> None:
    ruling = signature.judge(exhibit=bearing(OTHER), signature=None)
    assert ruling.because[0].values == {"organisation": "Hogeschool Voorbeeld"}


def test_every_reason_fits_its_columns() -> None:
    (kind,) = DUO.kinds
    for reason in kind.reasons:
        for text in (reason.line, reason.short):
            limit = 34 if text is reason.line else 17
            assert max(len(text.en), len(text.nl)) <= limit, reason.id


def test_each_row_of_a_table_is_a_diploma() -> None:
    rows = read("""
        Naam: A.M. van den Berg
        Opleiding | Niveau | Instelling | Behaald op
        Social Work | HBO Bachelor | Hogeschool Utrecht | 5 juli 2014
        Sociaal Werk | MBO niveau 4 | ROC Zuid | 3 juli 2010
        Stage | | ROC Zuid | niet behaald
    """)
    assert [(one["programme"], one["level"], one["graduated"]) for one in rows] == [
        ("Social Work", "bachelor", date(2014, 7, 5)),
        ("Sociaal Werk", "mbo", date(2010, 7, 3)),
    ]


def test_a_holder_beside_an_issuer_is_nobody_else() -> None:
    (facts,) = read("""
        DIPLOMA
        HBO Bachelor Social Work
        BEHAALD DOOR | UITGEGEVEN DOOR
        Anna van den Berg | Hogeschool Utrecht
        Geboren op 3 mei 1990 | Utrecht, 3 juli 2014
    """)
    assert facts["holder"] == "Anna van den Berg"
    assert facts["institution"] == "Hogeschool Utrecht"
    assert facts["graduated"] == date(2014, 7, 3)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Gegevens opgehaald op 11 februari 2018", date(2018, 2, 11)),
        ("Dit uittreksel is op 4 november 2017 gedownload uit Mijn diploma's.", date(2017, 11, 4)),
        ("Dit uittreksel is gedownload op 4 november 2017. Het document is afgedrukt op 5 mei 2018.", None),
        ("Dit uittreksel is op 4 november 2017 samengesteld uit het diplomaregister.", date(2017, 11, 4)),
        ("De wet is op 4 november 2017 gewijzigd.", None),
        ("Datum | 4 november 2017", None),
    ],
)
def test_the_day_an_extract_was_fetched_is_told_once(said: str, day: date | None) -> None:
    (facts,) = read(f"Opleiding | Social Work\n{said}")
    assert facts.get("issued") == day


def test_a_date_above_all_that_is_told_is_the_extracts_own() -> None:
    (facts,) = read(
        "Uittreksel uit het diplomaregister\nDatum: 5 april 2017\nAchternaam | Vos\nOpleiding | Social Work"
    )
    assert facts["issued"] == date(2017, 4, 5)


def test_what_the_holder_obtained_stands_below_those_words() -> None:
    (facts,) = read("""
        Getuigschrift
        De heer
        Bram Kuiper
        geboren op 29 februari 1984 te Gouda
        heeft behaald:
        HBO Bachelor Social Work
        Behaald op | 31 januari 2012
    """)
    assert (facts["holder"], facts["programme"], facts["level"]) == ("Bram Kuiper", "Social Work", "bachelor")


@pytest.mark.parametrize(
    ("head", "issued"),
    [
        ("Groningen, 19 april 2017", date(2017, 4, 19)),
        ("Groningen, 19-04-2017", date(2017, 4, 19)),
        ("Groningen, 19 april 2017 geldig", None),
        ("19 april 2017", None),
    ],
)
def test_place_and_day_above_all_else_are_the_extracts(head: str, issued: date | None) -> None:
    (facts,) = read(f"""
        Uittreksel uit het diplomaregister
        {head}
        Achternaam | Wal
        Soort waardedocument | Diploma
        Opleiding | Verpleegkunde
        Behaald op | 3 juni 1998
        Instelling | Hogeschool Zuiderzee in LELYSTAD
    """)
    assert facts.get("issued") == issued
