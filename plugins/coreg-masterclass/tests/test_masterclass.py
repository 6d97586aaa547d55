"""The papers of the basic training: what is read off them in several layouts, and what the checks make of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import pytest

from coreg_masterclass.reading import (
    read_course,
    read_diploma,
    read_masterclass,
    read_practice_test,
    read_reflection_test,
)
from coreg_masterclass.validator import MASTERCLASS
from coreg_tui.api import (
    Applicant,
    Context,
    Exhibit,
    Fact,
    Finding,
    Line,
    Month,
    Page,
    Reading,
    Segment,
    Sheets,
    Source,
)
from coreg_tui.host.running import examine
from coreg_tui.regulation.loading import load


def page(number: int, text: str) -> Page:
    """A page with these lines; a bar parts columns."""
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 16 * row
        cells = enumerate(cell.strip() for cell in printed.split("|"))
        segments = [
            Segment(cell, (50.0 + 180 * at, top - 12, 50.0 + 180 * at + 5 * len(cell), top))
            for at, cell in cells
            if cell
        ]
        lines.append(Line(number, tuple(segments)))
    return Page(number, 595, 842, tuple(line for line in lines if line.segments))


def read(reader: Callable[[Sheets], Iterable[Reading]], text: str) -> dict[str, object]:
    (reading,) = reader(Sheets((page(1, text),)))
    return {name: found.value for name, found in reading.facts.items()}


def judged(kind_id: str, **facts: object) -> dict[str, Finding]:
    exhibit = Exhibit(
        kind=kind_id,
        evidence=0,
        facts={name: Fact(name=name, value=value, source=Source.DOCUMENT) for name, value in facts.items()},  # type: ignore[arg-type]
    )
    day = date(2022, 6, 1)
    context = Context(
        reference_date=day,
        today=day,
        norms=load().norms_on(day),
        applicant=Applicant(surname="Soekhoe", initials="R.", birth_date=date(1982, 12, 5)),
    )
    kinds = {kind.id: (MASTERCLASS, kind) for kind in MASTERCLASS.kinds}
    (examined,) = examine(kinds, [exhibit], context)[kind_id]
    return {finding.id: finding for finding in examined.findings if finding.plugin == "masterclass"}


def reasons(kind_id: str, **facts: object) -> list[str]:
    return [f"{one.outcome} {why.id}" for one in judged(kind_id, **facts).values() for why in one.because]


def test_a_certificate_in_sentences() -> None:
    facts = read(
        read_masterclass,
        """
        CERTIFICAAT
        De BCMB verklaart dat
        Martijn Lodewijk Hoekstra
        geboortedatum: 17-04-1986
        heeft deelgenomen aan en met een voldoende heeft afgerond
        Masterclass 2: Wet- en regelgeving
        Utrecht, 20-09-2024
    """,
    )
    assert facts == {
        "holder": "Martijn Lodewijk Hoekstra",
        "holder_birth_date": date(1986, 4, 17),
        "number": 2,
        "completed": date(2024, 9, 20),
        "passed": True,
        "provider": "BCMB",
    }


def test_a_certificate_with_labels_and_a_remark_about_another_number() -> None:
    facts = read(
        read_masterclass,
        """
        Bewijs van deelname en afronding
        Masterclass III – Methodisch werken
        Naam: | R. Pinas-Blijd
        Geboortedatum: | 17 juni 1977
        Aanbieder: | HBO Drechtsteden
        Afgerond op: | 19 januari 2024
        Resultaat: | Voldoende
        Deze masterclass is de derde van een reeks van vier. De tweede (masterclass II) is vrijgesteld.
    """,
    )
    assert facts == {
        "holder": "R. Pinas-Blijd",
        "holder_birth_date": date(1977, 6, 17),
        "number": 3,
        "completed": date(2024, 1, 19),
        "passed": True,
        "provider": "HBO Drechtsteden",
    }


def test_labels_above_their_values() -> None:
    facts = read(
        read_masterclass,
        """
        Certificaat masterclass basis cliëntondersteuning
        Naam deelnemer | Geboortedatum | Masterclass
        S. de Groot-Vos | 01-02-1970 | 4
        Datum | Resultaat | Aanbieder
        12-03-2024 | voldoende | BCMB
    """,
    )
    assert facts == {
        "holder": "S. de Groot-Vos",
        "holder_birth_date": date(1970, 2, 1),
        "number": 4,
        "completed": date(2024, 3, 12),
        "passed": True,
        "provider": "BCMB",
    }


def test_four_certificates_in_one_file_are_four_documents() -> None:
    text = (
        "CERTIFICAAT\nDe BCMB verklaart dat\nJan de Wit\ngeboren 1 mei 1990\nMasterclass {}\nbehaald op {} maart 2024"
    )
    sheets = Sheets(tuple(page(number, text.format(number, number)) for number in (1, 2, 3, 4)))
    readings = list(read_masterclass(sheets))
    assert [reading.facts["number"].value for reading in readings] == [1, 2, 3, 4]
    assert [reading.pages for reading in readings] == [(1,), (2,), (3,), (4,)]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Masterclass 1", 1),
        ("MASTERCLASS IV", 4),
        ("Masterclass nr. 2: wetgeving", 2),
        ("de derde masterclass", 3),
        ("[ ] Masterclass 1 [x] Masterclass 2 [ ] Masterclass 3", 2),
        ("de masterclass Wet- en regelgeving", None),
        ("Masterclass 5", None),
        ("Masterclass 3 oktober 2023", None),
        ("Masterclass 2-daags", None),
        ("Masterclass 1, 2, 3 en 4", None),
        ("Masterclasses 1 t/m 4", None),
    ],
)
def test_the_number_is_read_only_where_it_is_printed(printed: str, number: int | None) -> None:
    assert read(read_masterclass, f"Certificaat\nNaam: Jan de Wit\n{printed}").get("number") == number


@pytest.mark.parametrize(
    ("printed", "passed"),
    [
        ("Resultaat: Voldoende", True),
        ("Uitslag: NIET BEHAALD", False),
        ("Eindoordeel | onvoldoende – niet geslaagd", False),
        ("Uitslag: ☐ behaald ☒ niet behaald", False),
        ("Uitslag | ☐ | onvoldoende | ☒ | voldoende", True),
        ("Uitslag: voldoende [x] onvoldoende [ ]", True),
        ("Uitslag: ☐ behaald ☐ niet behaald", None),
        ("Resultaat: voldoende / onvoldoende", None),
        ("De masterclass is met goed gevolg afgerond.", True),
        ("De masterclass is nog niet met een voldoende afgerond.", False),
        ("Wie de opdracht met een voldoende afrondt, ontvangt het certificaat.", None),
        ("De reflectietoets is behaald.", None),
        ("heeft deelgenomen aan de masterclass", None),
    ],
)
def test_passed_not_passed_or_not_said(printed: str, passed: bool | None) -> None:
    assert read(read_masterclass, f"Masterclass 1\nNaam: Jan de Wit\n{printed}").get("passed") is passed


@pytest.mark.parametrize(
    ("printed", "completed"),
    [
        ("Afgerond op: 3 juni 2024", date(2024, 6, 3)),
        ("Data: 12 en 13 maart 2024", date(2024, 3, 13)),
        ("De masterclass is op 25 november 2022 afgesloten.\nUtrecht, 2 december 2022", date(2022, 11, 25)),
        ("Utrecht, 2 december 2022", date(2022, 12, 2)),
        ("Afgerond op: 31 februari 2024", None),
        ("Afgerond op: maart 2024", None),
        ("Dit certificaat is geldig tot 1 mei 2030", None),
        ("geboren op 1 mei 1990", None),
    ],
)
def test_the_day_of_completion_comes_before_the_day_of_signing(printed: str, completed: date | None) -> None:
    assert read(read_masterclass, f"Masterclass 1\nNaam: Jan de Wit\n{printed}").get("completed") == completed


@pytest.mark.parametrize(
    ("printed", "provider"),
    [
        ("Opleidingsbureau Zorgpad\nMasterclass 1\nNaam: Jan de Wit", "Opleidingsbureau Zorgpad"),
        ("Masterclass 1\nNaam: Jan de Wit\nVerzorgd door: Zorgpad B.V.", "Zorgpad B.V"),
        ("Masterclass 1\nNaam: Jan de Wit\nBCMB | Utrecht, 2 december 2022", "BCMB"),
        ("Masterclass 1\nNaam: Jan de Wit\nDit programma volgt de eisen van de BCMB.", None),
    ],
)
def test_a_provider_that_is_only_spoken_of_is_none(printed: str, provider: str | None) -> None:
    assert read(read_masterclass, printed).get("provider") == provider


def test_a_form_that_was_not_filled_in_states_nothing() -> None:
    facts = read(
        read_masterclass,
        """
        Certificaat
        De BCMB verklaart dat
        Naam: ……………………
        geboren op: dd-mm-jjjj
        masterclass nr. ....
        met een voldoende heeft afgerond
        Utrecht, ____________
    """,
    )
    assert facts == {}


def test_a_failed_test_with_its_threshold_explained() -> None:
    facts = read(
        read_practice_test,
        """
        Uitslagformulier praktijktoets
        Aanbieder : | HBO Drechtsteden
        Kandidaat : | Pinas, R.
        Toetsdatum : | 14-06-2024
        Uitslag : | Onvoldoende
        De grens voor een voldoende ligt bij 55 punten.
    """,
    )
    assert facts == {
        "holder": "Pinas, R.",
        "completed": date(2024, 6, 14),
        "passed": False,
        "provider": "HBO Drechtsteden",
    }


def test_a_reflection_test_that_mentions_the_other_test() -> None:
    facts = read(
        read_reflection_test,
        """
        Certificaat
        Reflectietoets
        Aan Adriana van der Meulen, geboren 30 januari 1985, wordt dit certificaat uitgereikt na het
        met voldoende resultaat afleggen van de reflectietoets op 7 november 2022.
        De casustoets is nog niet behaald.
        BCMB, Utrecht
    """,
    )
    assert facts == {
        "holder": "Adriana van der Meulen",
        "holder_birth_date": date(1985, 1, 30),
        "completed": date(2022, 11, 7),
        "passed": True,
        "provider": "BCMB",
    }


@pytest.mark.parametrize(
    ("printed", "practice", "reflection"),
    [
        ("inclusief praktijk- en reflectietoets", True, True),
        ("de praktijktoets (behaald)\nde reflectietoets (behaald)", True, True),
        ("Praktijktoets | behaald\nReflectietoets | niet behaald", True, False),
        ("waaronder de casustoets, is afgerond. De reflectietoets wordt apart afgenomen.", None, False),
        ("De praktijktoets en de reflectietoets maken geen deel uit van dit bewijs.", False, False),
        ("De toetsen zijn niet inbegrepen.", False, False),
        ("De hele opleiding is afgerond.", None, None),
    ],
)
def test_which_tests_a_whole_course_covers(printed: str, practice: bool | None, reflection: bool | None) -> None:
    facts = read(read_course, f"Basisopleiding Cliëntondersteuner\nNaam: Jan de Wit\n{printed}")
    assert (facts.get("includes_practice_test"), facts.get("includes_reflection_test")) == (practice, reflection)


def test_a_diploma_with_its_exam_before_the_day_of_award() -> None:
    facts = read(
        read_diploma,
        """
        ROC Het Gooiland
        Diploma
        Mbo-Verpleegkundige
        De examencommissie verklaart dat
        Esmée Fleur Koster
        geboren 14 augustus 1996 te Bussum
        op 22 juni 2018 heeft voldaan aan alle eisen voor het diploma verpleegkundige.
        Hilversum, 6 juli 2018
    """,
    )
    assert facts == {
        "holder": "Esmée Fleur Koster",
        "holder_birth_date": date(1996, 8, 14),
        "graduated": date(2018, 6, 22),
        "institution": "ROC Het Gooiland",
    }


def test_a_diploma_of_which_only_the_month_is_printed() -> None:
    facts = read(
        read_diploma,
        "Diploma Mantelzorgmakelaar\nuitgereikt aan Petra Jansen\ngeboren op 1 mei 1970\nEnschede, juni 2015",
    )
    assert facts["graduated"] == Month(2015, 6)


PASSED: dict[str, object] = {"passed": True, "completed": date(2022, 1, 21), "provider": "BCMB"}


@pytest.mark.parametrize("kind", ["masterclass", "practice_test", "reflection_test"])
@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, []),
        ({"passed": False}, ["fail not_passed"]),
        ({"passed": None}, ["unknown not_stated"]),
        ({"completed": None}, ["unknown not_stated"]),
        ({"provider": None}, []),
        ({"provider": "Zorgpad"}, ["unknown provider"]),
        ({"provider": "hbo drechtstede, Dordrecht"}, []),
        ({"provider": "Beroepsvereniging van cliëntondersteuners voor mensen met een beperking (BCMB)"}, []),
        ({"passed": False, "provider": "Zorgpad"}, ["fail not_passed", "unknown provider"]),
    ],
)
def test_what_a_certificate_must_show(kind: str, other: dict[str, object], expected: list[str]) -> None:
    facts = {name: value for name, value in {**PASSED, **other}.items() if value is not None}
    assert reasons(kind, **facts) == expected


def test_a_certificate_that_names_no_provider_leans_on_an_interpretation() -> None:
    named, unnamed = judged("masterclass", **PASSED), judged("masterclass", passed=True, completed=date(2022, 1, 21))
    assert named["masterclass.provider"].interpretations == ()
    assert unnamed["masterclass.provider"].interpretations == ("I-22",)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"provider": "HBO Drechtsteden", "completed": date(2022, 1, 21)}, []),
        ({"completed": date(2022, 1, 21)}, ["unknown provider"]),
        ({"provider": "Zorgpad", "completed": date(2022, 1, 21)}, ["unknown provider"]),
        ({"provider": "BCMB"}, []),
    ],
)
def test_what_a_whole_course_must_show(facts: dict[str, object], expected: list[str]) -> None:
    assert reasons("basic_training", **facts) == expected


def test_a_diploma_that_replaces_a_masterclass_has_no_checks_of_its_own() -> None:
    assert reasons("mantelzorgmakelaar_diploma") == reasons("verpleegkundige_diploma") == []


@pytest.mark.parametrize(
    ("told", "result"),
    [
        ("Tot onze spijt moeten wij u meedelen dat u de toets niet met een voldoende hebt afgerond.", False),
        ("Wij zijn blij je te kunnen meedelen dat je deze met een voldoende hebt afgesloten.", True),
        ("Helaas heb je de toets niet gehaald.", False),
        ("U moet de toets met een voldoende afronden.", None),
        ("Geslaagd: ☒ ja ☐ nee", True),
        ("Behaald: ☐ ja ☒ nee", False),
        ("Behaald: ☐ ja ☐ nee", None),
        ("Beoordeling: goed", True),
        ("Result: not passed", False),
    ],
)
def test_a_letter_reports_a_result_or_sets_a_condition(told: str, result: bool | None) -> None:
    facts = read(read_reflection_test, f"Op 4 november 2025 hebt u de reflectietoets afgelegd.\n{told}")
    assert facts.get("passed") is result


def test_a_letter_to_the_one_who_did_it_says_whose_it_is() -> None:
    letter = """
        Mevrouw S. de Koning
        Dorpsweg 3
        Geachte mevrouw De Koning,
        Op 20 november 2025 {} de reflectietoets afgelegd. De beoordelaar was de heer T. Sluijter.
    """
    assert read(read_reflection_test, letter.format("hebt u"))["holder"] == "S. de Koning"
    assert "holder" not in read(read_reflection_test, letter.format("heeft uw medewerker"))


def test_each_row_of_an_overview_is_a_masterclass() -> None:
    overview = page(
        1,
        """
        Overzicht
        Naam | Jelle Bos
        Onderdeel | Datum | Resultaat
        Masterclass 1 | 10-01-2024 | voldoende
        Masterclass 2 | 14-02-2024 | onvoldoende
    """,
    )
    rows = [
        {name: one.value for name, one in reading.facts.items()} for reading in read_masterclass(Sheets((overview,)))
    ]
    assert rows == [
        {"holder": "Jelle Bos", "number": 1, "completed": date(2024, 1, 10), "passed": True},
        {"holder": "Jelle Bos", "number": 2, "completed": date(2024, 2, 14), "passed": False},
    ]


def test_a_sheet_with_both_tests_has_a_day_for_each() -> None:
    sheet = """
        Kandidaat: Elsbeth Kamphuis
        Toets | Afgenomen op | Uitslag
        Casustoets (praktijk) | 19-05-2026 | voldoende
        Reflectietoets | 26-05-2026 | onvoldoende
    """
    practice, reflection = read(read_practice_test, sheet), read(read_reflection_test, sheet)
    assert (practice["completed"], practice["passed"]) == (date(2026, 5, 19), True)
    assert (reflection["completed"], reflection["passed"]) == (date(2026, 5, 26), False)


@pytest.mark.parametrize(
    ("told", "practice", "reflection"),
    [
        ("inclusief de praktijktoets, exclusief de reflectietoets.", True, False),
        ("De kandidaat moet de praktijktoets en de reflectietoets nog afleggen.", False, False),
        ("Praktijktoets en reflectietoets: vrijgesteld", None, None),
    ],
)
def test_one_test_may_be_covered_and_the_other_not(told: str, practice: bool | None, reflection: bool | None) -> None:
    facts = read(read_course, f"Naam: Jan de Wit\nBasisopleiding afgerond\n{told}")
    assert (facts.get("includes_practice_test"), facts.get("includes_reflection_test")) == (practice, reflection)


@pytest.mark.parametrize(
    ("told", "number"),
    [
        (
            "Onderwerp: deelnamebewijs masterclass 2 (wetten)\nMasterclass 2 is behaald. Masterclass 3 start in mei.",
            2,
        ),
        ("Betreft: uitslag masterclass III\nHierna volgt u nog masterclass 4.", 3),
        ("U heeft masterclass 1 behaald. Dit geeft toegang tot masterclass 2.", 1),
        ("U heeft masterclass 1 en masterclass 2 gevolgd.", None),
    ],
)
def test_a_masterclass_still_to_come_is_not_the_one_told_of(told: str, number: int | None) -> None:
    facts = read(read_masterclass, f"Naam: Jan de Wit\n{told}\nAfgerond op: 2 december 2022")
    assert facts.get("number") == number


@pytest.mark.parametrize(
    ("told", "passed"),
    [
        ("met het eindoordeel voldaan", True),
        ("en heeft voldaan aan de eisen", True),
        ("met het eindoordeel niet voldaan", False),
        ("De factuur is voldaan.", None),
    ],
)
def test_voldaan_is_a_result_only_where_it_is_said_of_one(told: str, passed: bool | None) -> None:
    facts = read(read_masterclass, f"Naam: Jan de Wit\nheeft masterclass 3 gevolgd op 17 juni 2024 {told}")
    assert facts.get("passed") is passed


def test_a_school_is_named_and_not_who_speaks_for_it() -> None:
    facts = read(
        read_diploma,
        """
        DIPLOMA VERPLEEGKUNDIGE
        Het bestuur van de Opleidingsschool Sint Jan te Tilburg verklaart dat
        Maria Aarts
        geboren te Oirschot, den 17den november 1966, met gunstig gevolg het examen heeft afgelegd.
        Tilburg, 30 september 1988
        """,
    )
    assert (facts["institution"], facts["holder_birth_date"]) == ("Opleidingsschool Sint Jan", date(1966, 11, 17))


def test_a_masterclass_done_before_is_not_the_one_a_letter_is_about() -> None:
    facts = read(
        read_masterclass,
        "Leercentrum Noord\nU nam op 6 oktober 2023 deel aan masterclass 2. De toets is met goed gevolg gedaan.\n"
        "Deze brief geldt als bewijs. Masterclass 1 rondde u eerder af.\nPieter de Jong, geb. 3-3-1973",
    )
    assert (facts["number"], facts["completed"], facts["passed"]) == (2, date(2023, 10, 6), True)


def test_a_line_that_announces_a_masterclass_is_no_label() -> None:
    facts = read(
        read_masterclass,
        "Naam: P. Bos\nOp 3 mei 2024 heeft u masterclass 2 afgerond.\nMasterclass 4 volgt in het najaar.",
    )
    assert facts["number"] == 2


def test_a_result_that_is_still_hoped_for_is_none() -> None:
    facts = read(
        read_masterclass,
        "Naam: P. Bos\nDatum: 3 mei 2025\nNa afloop van masterclass 2 krijgt u bij voldoende resultaat een bewijs.",
    )
    assert "passed" not in facts
