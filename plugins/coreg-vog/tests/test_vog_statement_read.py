"""What is read off an employer's statement about a VOG: forms, letters, and whether the original was seen."""

from __future__ import annotations

from datetime import date

import pytest

from .papers import statement

FORM = """
    Verklaring van de werkgever over de VOG
    Werkgever: MEE Utrecht B.V.
    Naam medewerker: mw. A. de Boer
    Geboortedatum: 3-4-1980
    Datum VOG: 3-4-2021
    Kenmerk VOG: 2021040300123
    {tick}
    Plaats: Utrecht | Datum: 12-4-21
    Naam: P. Prins | Handtekening:
"""


@pytest.mark.parametrize(
    ("tick", "seen"),
    [
        ("☒ origineel gezien | ☐ kopie gezien", True),
        ("☐ in origineel gezien\n☒ niet in origineel gezien", False),
        ("☐ De originele VOG is gezien\n☐ Alleen een kopie gezien", None),
        ("☒ De originele VOG is gezien\n☒ Alleen een kopie gezien", None),
        ("[x] Ik heb de originele VOG gezien\n[ ] Ik heb een kopie gezien", True),
        ("Origineel gezien: ☒ ja ☐ nee", True),
        ("Origineel gezien: ☐ ja ☒ nee", False),
        ("Origineel gezien: ja", True),
        ("Ik verklaar dat ik de originele VOG heb gezien.", True),
        ("Ik heb het origineel niet gezien.", False),
        ("Vul dit in als de medewerker de originele VOG heeft laten zien.", None),
    ],
)
def test_whether_the_original_was_seen(tick: str, seen: bool | None) -> None:
    facts = statement(FORM.replace("{tick}", tick))
    assert facts.pop("original_seen", None) is seen
    assert facts == {
        "employer": "MEE Utrecht B.V.",
        "holder": "A. de Boer",
        "holder_birth_date": date(1980, 4, 3),
        "vog_number": "2021040300123",
        "signed": date(2021, 4, 12),
    }


def test_a_statement_as_a_letter() -> None:
    assert statement("""
        Gemeente Merwelanden
        Onderwerp: Verklaring VOG werkgever
        Hierbij verklaar ik, Annemarie de Bruin, personeelsadviseur van de gemeente Merwelanden, dat mijn
        medewerker de heer Mustafa Yıldız, geboren op 11 september 1986, mij zijn Verklaring Omtrent het
        Gedrag heeft getoond. Het betreft de VOG van 11 februari 2026 met kenmerk 20260211 0300 771452.
        Ik heb deze VOG voor origineel gezien.
        Gorinchem, 20 februari 2026
    """) == {
        "employer": "gemeente Merwelanden",
        "holder": "Mustafa Yıldız",
        "holder_birth_date": date(1986, 9, 11),
        "vog_number": "20260211 0300 771452",
        "original_seen": True,
        "signed": date(2026, 2, 20),
    }


def test_a_form_in_sections_tells_whose_name_is_whose() -> None:
    facts = statement("""
        Werkgeversverklaring VOG
        Gegevens werkgever
        Naam: MEE Utrecht
        Contactpersoon: P. Prins
        Gegevens medewerker
        Naam: A. de Boer
        Geboortedatum: 3-4-1980
        Ondertekening
        Naam: P. Prins
    """)
    assert (facts["employer"], facts["holder"]) == ("MEE Utrecht", "A. de Boer")


@pytest.mark.parametrize(
    ("printed", "employer"),
    [
        ("Hierbij verklaar ik namens Zorggroep De Linde B.V. dat ik de VOG heb gezien.", "Zorggroep De Linde B.V."),
        ("Ondergetekende, drs. T. Bos, hoofd P&O van Stichting Dok, verklaart dat", "Stichting Dok"),
        ("Ondergetekende, J. Bos, hoofd van de afdeling Zorg van Stichting Dok, verklaart dat", "Stichting Dok"),
        ("Ondergetekende, Stichting Dok, verklaart dat", "Stichting Dok"),
        ("Ondergetekende, mevrouw T. Bos, verklaart dat", None),
        ("Ondergetekende verklaart dat hij op 3 mei 2024 de VOG heeft gezien.", None),
        ("De ondergetekende verklaart hierbij dat hij de VOG heeft gezien.", None),
    ],
)  # fmt: skip
def test_the_employer_that_a_sentence_names(printed: str, employer: str | None) -> None:
    assert statement(printed).get("employer") == employer


@pytest.mark.parametrize(
    ("printed", "seen"),
    [
        ("De VOG van mevrouw drs. T. Bos is door haar in origineel gezien.", True),
        ("De verklaring is in origineel ingezien op 3 mei 2022.", True),
        ("De verklaring moet in origineel gezien zijn.", None),
        ("dat zij de VOG van A. Bos niet in origineel heeft gezien, slechts een kopie", False),
    ],
)
def test_that_it_was_seen_in_the_original_may_be_told_of_itself(printed: str, seen: bool | None) -> None:
    assert statement(printed).get("original_seen") is seen


def test_a_mere_name_beside_a_birth_date_is_the_employees() -> None:
    facts = statement("Hoofd P&O\nNaam | mevrouw S. Bos\nGeboortedatum | 21-06-1990")
    assert (facts["holder"], facts["holder_birth_date"]) == ("S. Bos", date(1990, 6, 21))


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ("Wij hebben het origineel gezien en een kopie gemaakt voor het dossier.", True),
        ("Ik heb het origineel (geen kopie) gezien.", True),
        ("Mevrouw heeft mij de originele VOG op 3 mei jl. getoond.", True),
        ("Ik verklaar dat ik het origineel van de VOG van mevrouw A.B. Smit heb gezien.", True),
        ("I have seen the original certificate.", True),
        ("Wij hebben een kopie van de originele VOG gezien.", False),
        ("De originele VOG heb ik niet gezien.", False),
        ("Wij hebben alleen een scan ontvangen en niet het origineel gezien.", False),
        ("X een kopie of scan; het originele document is niet getoond", False),
        ("De originele VOG zal zij ons later tonen.", None),
        ("Ik heb de originele VOG of een kopie gezien.", None),
    ],
)
def test_a_sentence_says_whether_the_original_was_seen(told: str, seen: bool | None) -> None:
    assert statement(f"Gemeente Dalen\n{told}").get("original_seen") is seen


def test_a_letter_of_an_employer_has_its_name_and_its_day_at_the_head() -> None:
    facts = statement(
        """
        Stichting De Brug | Kade 1
        5 juni 2025
        De originele VOG van de heer K. de Wit (geboren 7 juli 1988) hebben wij gezien.
        Met vriendelijke groet,
        L. Vos, adviseur HR
        """
    )
    assert (facts["employer"], facts["signed"]) == ("Stichting De Brug", date(2025, 6, 5))
    assert "employer" not in statement("Registerplein\nDe originele VOG hebben wij gezien.")
    assert "signed" not in statement("5 juni 2025\n6 juni 2025\nDe originele VOG hebben wij gezien.")


def test_a_numbered_section_of_a_form_asks_surname_and_initials() -> None:
    facts = statement(
        "1. Werkgever\nNaam organisatie: De Brug\n2. Werknemer\nAchternaam en voorletters: Smeets - Jacobs, W.M.H.\n"
        "3. Verklaring\nNaam: R. Bos"
    )
    assert facts["holder"] == "Smeets - Jacobs, W.M.H."


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ("De VOG is door ons uitsluitend als kopie ontvangen.", False),
        ("Indien alleen een kopie kan worden getoond, is de VOG niet geldig.", None),
    ],
)
def test_who_saw_only_a_copy_did_not_see_the_original(told: str, seen: bool | None) -> None:
    assert statement(f"Werkgeversverklaring VOG\n{told}").get("original_seen") is seen


def test_whoever_signs_is_not_the_employee() -> None:
    facts = statement(
        "Ondergetekende, mevrouw L. Vis, geboren 3 maart 1960, directeur van Stichting De Brug,\n"
        "verklaart dat zij de originele VOG van de heer P. Bos, geboren 1 januari 1990, heeft gezien."
    )
    assert (facts["holder"], facts["holder_birth_date"]) == ("P. Bos", date(1990, 1, 1))
