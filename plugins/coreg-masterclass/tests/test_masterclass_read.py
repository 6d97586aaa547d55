"""What is read off the certificate of a masterclass in several layouts."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_masterclass.reading import read_masterclass
from coreg_tui.testing.paper import sheets_of

from .papers import read


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
    sheets = sheets_of("\n---\n".join(text.format(number, number) for number in (1, 2, 3, 4)))
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


def test_each_row_of_an_overview_is_a_masterclass() -> None:
    overview = sheets_of(
        """
        Overzicht
        Naam | Jelle Bos
        Onderdeel | Datum | Resultaat
        Masterclass 1 | 10-01-2024 | voldoende
        Masterclass 2 | 14-02-2024 | onvoldoende
    """,
    )
    rows = [{name: one.value for name, one in reading.facts.items()} for reading in read_masterclass(overview)]
    assert rows == [
        {"holder": "Jelle Bos", "number": 1, "completed": date(2024, 1, 10), "passed": True},
        {"holder": "Jelle Bos", "number": 2, "completed": date(2024, 2, 14), "passed": False},
    ]


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
