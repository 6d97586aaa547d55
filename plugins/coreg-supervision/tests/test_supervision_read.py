"""What is read off a supervision statement: whose name and whose date is whose in several layouts."""

from __future__ import annotations

from datetime import date

import pytest

from .papers import read


def test_two_boxes_side_by_side_with_the_same_labels() -> None:
    facts = read("""
        Verklaring supervisie cliëntondersteuner in opleiding
        De supervisie heeft plaatsgevonden van 1 juni 2023 tot en met 19 mei
        2024.
        Supervisor | Professional in opleiding
        Naam | Naam
        Gerda Postma | J.P. de Groot
        Registratienummer | Geboortedatum
        4610088812 | 30 juni 1975
        Categorie | Categorie
        Senior | In opleiding
        Datum ondertekening | Datum ondertekening
        21 mei 2024 | 23 mei 2024
    """)
    assert facts == {
        "start": date(2023, 6, 1),
        "end": date(2024, 5, 19),
        "supervisor": "Gerda Postma",
        "supervisor_number": "4610088812",
        "supervisor_category": "senior",
        "signed_supervisor": date(2024, 5, 21),
        "signed_professional": date(2024, 5, 23),
        "holder": "J.P. de Groot",
        "holder_birth_date": date(1975, 6, 30),
    }


def test_a_table_with_a_column_for_each_of_the_two() -> None:
    facts = read("""
        Verklaring Supervisie
        | Supervisor | Professional
        Naam | Gerda Postma | J.P. de Groot
        Registratienummer | CO-08812 | CO-10417
        Categorie | Junior | In opleiding
        Datum ondertekening | 21-05-2024 | 23-05-2024
        Periode: 1-6-2023 t/m 19-5-2024
    """)
    assert facts["supervisor"] == "Gerda Postma"
    assert facts["holder"] == "J.P. de Groot"
    assert (facts["supervisor_number"], facts["supervisor_category"]) == ("CO-08812", "junior")
    assert (facts["signed_supervisor"], facts["signed_professional"]) == (date(2024, 5, 21), date(2024, 5, 23))


def test_sections_one_below_the_other_the_professional_first() -> None:
    facts = read("""
        Verklaring Supervisie
        1. Gegevens professional
        Naam: dhr. J.P. de Groot
        Registratienummer: 4610010417
        2. Gegevens supervisor
        Naam: mw. G.H. Postma
        Registratienummer: 4610088812
        Categorie: ☐ Junior ☒ Senior
        Begindatum: 01-06-2023
        Einddatum: 19-05-2024
        Handtekening supervisor
        Datum: 21-05-2024
        Handtekening professional
        Datum: 23-05-2024
    """)
    assert (facts["holder"], facts["supervisor"]) == ("J.P. de Groot", "G.H. Postma")
    assert (facts["supervisor_number"], facts["supervisor_category"]) == ("4610088812", "senior")
    assert (facts["signed_supervisor"], facts["signed_professional"]) == (date(2024, 5, 21), date(2024, 5, 23))


def test_a_date_above_each_signature_belongs_to_the_signature_below_it() -> None:
    facts = read("""
        Verklaring Supervisie
        Naam supervisor: mw. G.H. Postma
        Naam professional: dhr. J.P. de Groot
        Datum: 21-05-2024
        Handtekening supervisor:
        Datum: 23-05-2024
        Handtekening professional:
    """)
    assert (facts["signed_supervisor"], facts["signed_professional"]) == (date(2024, 5, 21), date(2024, 5, 23))


def test_an_empty_date_is_no_signature() -> None:
    facts = read("""
        Supervisieverklaring
        Naam professional: | Martijn L. Hoekstra
        Naam supervisor: | drs. D. Terpstra
        Ondertekening supervisor | Ondertekening professional
        Datum: 2 mei 2025 | Datum:
        D. Terpstra
    """)
    assert facts["signed_supervisor"] == date(2025, 5, 2)
    assert "signed_professional" not in facts


def test_a_birth_date_in_the_column_is_no_signature() -> None:
    facts = read("""
        Verklaring Supervisie
        Supervisor | Professional
        Naam | Naam
        Gerda Postma | J.P. de Groot
        Registratienummer | Geboortedatum
        4610088812 | 30 juni 1975
        Handtekening | Handtekening
    """)
    assert facts["holder_birth_date"] == date(1975, 6, 30)
    assert "signed_supervisor" not in facts
    assert "signed_professional" not in facts


def test_one_date_above_both_signatures_is_both_s() -> None:
    facts = read("""
        Verklaring Supervisie
        Naam supervisor: G.H. Postma
        Naam supervisant: J.P. de Groot
        Datum: 21-05-2024
        Handtekening supervisor: G. Postma
        Handtekening supervisant: J. de Groot
    """)
    assert facts["signed_supervisor"] == facts["signed_professional"] == date(2024, 5, 21)


def test_a_letter_in_sentences() -> None:
    facts = read("""
        Supervisieverklaring
        Ondergetekende, mevrouw G.H. Postma, geregistreerd als Senior (registratienummer 4610088812), verklaart dat
        de heer J.P. de Groot, geboren op 30 juni 1975, in de periode van 1 juni 2023 tot en met 19 mei 2024
        supervisie heeft ontvangen.
        Aldus door beiden ondertekend te Utrecht op 21 mei 2024.
    """)
    assert facts == {
        "start": date(2023, 6, 1),
        "end": date(2024, 5, 19),
        "supervisor": "G.H. Postma",
        "supervisor_number": "4610088812",
        "supervisor_category": "senior",
        "signed_supervisor": date(2024, 5, 21),
        "signed_professional": date(2024, 5, 21),
        "holder": "J.P. de Groot",
        "holder_birth_date": date(1975, 6, 30),
    }


def test_the_rule_that_a_supervisor_must_be_senior_says_nothing_about_this_one() -> None:
    facts = read("""
        Verklaring Supervisie
        Naam supervisor: G.H. Postma
        Naam professional: J.P. de Groot
        De supervisor dient geregistreerd te staan in de categorie Senior.
    """)
    assert "supervisor_category" not in facts


def test_a_form_that_was_not_filled_in_states_nothing() -> None:
    assert (
        read("""
        Verklaring Supervisie Cliëntondersteuner categorie In opleiding
        Naam supervisor: ..................
        Categorie supervisor: ☐ Junior ☐ Senior
        Naam professional: ..................
        Geboortedatum: dd-mm-jjjj
        Periode van ............ tot en met ............
        Handtekening supervisor | Handtekening professional
        Datum: | Datum:
    """)
        == {}
    )


def test_dates_above_two_signatures_are_each_of_the_one_below() -> None:
    facts = read("""
        Bewijs van supervisie
        1. Supervisant
        1.1 Naam: Fatima Zahra Bouali
        2. Supervisor
        2.1 Naam: dhr. P. Kuiper
        2.2 Inschrijfnummer: 461011223
        2.3 Geregistreerd als: Junior
        Datum: 03-03-2025 | Datum: 05-03-2025
        Handtekening supervisant | Handtekening supervisor
    """)
    assert facts == {
        "holder": "Fatima Zahra Bouali",
        "supervisor": "P. Kuiper",
        "supervisor_number": "461011223",
        "supervisor_category": "junior",
        "signed_professional": date(2025, 3, 3),
        "signed_supervisor": date(2025, 3, 5),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Ondergetekende, mw. G.H. Postma, verklaart dat zij de heer J.P. de Groot supervisie heeft gegeven.",
        "Ondergetekende, J.P. de Groot, verklaart dat hij supervisie heeft ontvangen van mw. G.H. Postma.",
        "Ik, G.H. Postma, verklaar dat ik als supervisor van J.P. de Groot supervisie heb gegeven.",
        "J.P. de Groot (geb. 30-6-1975) heeft supervisie gehad van mevrouw G.H. Postma, Senior.",
        "Ondergetekenden, G.H. Postma (supervisor) en J.P. de Groot (professional), verklaren het volgende.",
    ],
)
def test_sentences_say_who_gave_and_who_got_supervision(told: str) -> None:
    facts = read(f"Verklaring supervisie\n{told}\nVan 1-6-2023 tot 19-5-2024")
    assert (facts["supervisor"], facts["holder"]) == ("G.H. Postma", "J.P. de Groot")


@pytest.mark.parametrize(
    ("told", "category", "number"),
    [
        ("mw. G.H. Postma, die als Senior is ingeschreven onder nummer 461000777.", "senior", "461000777"),
        ("mw. G.H. Postma. Zij staat in de categorie Senior geregistreerd (nr. 461000777).", "senior", "461000777"),
        ("mw. G.H. Postma (Senior, 461000777).", "senior", "461000777"),
        ("mw. G.H. Postma. De professional staat ingeschreven als Junior, nummer 461000777.", None, None),
        ("mw. G.H. Postma. De supervisor moet in de categorie Senior staan.", None, None),
    ],
)
def test_what_is_said_of_the_supervisor_only(told: str, category: str | None, number: str | None) -> None:
    facts = read(f"Verklaring supervisie\nJ.P. de Groot kreeg supervisie van {told}\nVan 1-6-2023 tot 19-5-2024")
    assert facts["supervisor"] == "G.H. Postma"
    assert (facts.get("supervisor_category"), facts.get("supervisor_number")) == (category, number)


def test_a_form_that_speaks_of_guidance_reads_as_one_of_supervision() -> None:
    assert read("""
        Verklaring begeleiding cliëntondersteuner in opleiding
        Begeleide professional
        Naam | Noor de Wit
        Geboortedatum | 6-2-1999
        Begeleider
        Naam | Bram Kuiper
        Registratienummer | CO-10333
        Categorie | Senior
        Begeleiding
        Begin van de begeleiding | 1-9-2023
        Einde van de begeleiding | 31-8-2024
    """) == {
        "holder": "Noor de Wit",
        "holder_birth_date": date(1999, 2, 6),
        "supervisor": "Bram Kuiper",
        "supervisor_number": "CO-10333",
        "supervisor_category": "senior",
        "start": date(2023, 9, 1),
        "end": date(2024, 8, 31),
    }


def test_a_sentence_tells_who_gave_guidance_to_whom_and_from_when() -> None:
    facts = read("""
        Begeleidingsverklaring
        Ik, Bram Kuiper, geregistreerd in de categorie Senior (nummer CO-
        10333), verklaar dat ik mevrouw Noor de Wit, geboren op 6 februari
        1999, heb begeleid. De begeleiding is gestart op 1 september 2023
        en geëindigd op 31 augustus 2024.
    """)
    assert facts["supervisor"] == "Bram Kuiper"
    assert facts["supervisor_number"] == "CO-10333"
    assert facts["holder"] == "Noor de Wit"
    assert (facts["start"], facts["end"]) == (date(2023, 9, 1), date(2024, 8, 31))


def test_rows_behind_the_guides_name_are_the_guides() -> None:
    facts = read(
        """
        Verklaring van begeleiding
        Begeleide professional | Thijs van Rijn
        Geboortedatum | 27 juli 1995
        Begeleider | Ineke Wolthuis
        Registratienummer | CO-10342
        Geregistreerd als | senior cliëntondersteuner
        Begeleiding van | 1 maart 2024
        Begeleiding tot en met | 28 februari 2025

        De begeleider, | De professional,
        Datum: 4 maart 2025 | Datum: 6 maart 2025
        I. Wolthuis | T. van Rijn
        """
    )
    assert facts == {
        "holder": "Thijs van Rijn",
        "holder_birth_date": date(1995, 7, 27),
        "start": date(2024, 3, 1),
        "end": date(2025, 2, 28),
        "supervisor": "Ineke Wolthuis",
        "supervisor_number": "CO-10342",
        "supervisor_category": "senior",
        "signed_supervisor": date(2025, 3, 4),
        "signed_professional": date(2025, 3, 6),
    }


def test_rows_behind_the_professionals_name_are_not_the_guides() -> None:
    facts = read(
        """
        Begeleider | Ineke Wolthuis
        Supervisant | Thijs van Rijn
        Registratienummer | CO-10342
        Geregistreerd als | senior
        """
    )
    assert "supervisor_number" not in facts
    assert "supervisor_category" not in facts


def test_days_alone_below_two_signatures_are_when_each_signed() -> None:
    facts = read(
        "Supervisant: T. van Rijn\n\nHandtekening begeleidster | Handtekening professional\n4 maart 2025 | 6 maart 2025"
    )
    assert (facts["signed_supervisor"], facts["signed_professional"]) == (date(2025, 3, 4), date(2025, 3, 6))
    facts = read("Supervisant: T. van Rijn\n\nBegeleidster | Professional\n4 maart 1975 | 6 maart 1985")
    assert "signed_supervisor" not in facts
    assert "signed_professional" not in facts


@pytest.mark.parametrize(
    ("guide", "number", "category"),
    [
        ("Begeleidster | Ineke Wolthuis", "Nummer in het register | CO-10342", "Registercategorie | Senior"),
        ("Begeleidend senior | I. Wolthuis", "Nummer Registerplein | CO-10342", "Registered as | Senior"),
    ],
)
def test_a_guide_is_called_by_other_words_too(guide: str, number: str, category: str) -> None:
    facts = read(f"Supervisant: T. van Rijn\n{guide}\n{number}\n{category}")
    assert (facts["supervisor_number"], facts["supervisor_category"]) == ("CO-10342", "senior")


def test_rows_of_commas_without_end_are_looked_through_once() -> None:
    assert read("Verklaring supervisie\n" + f"{', ' * 40}\n" * 1800) == {}
