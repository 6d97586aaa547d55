"""What is read off a VOG in several layouts."""

from __future__ import annotations

from datetime import date

import pytest

from .papers import statement, vog

EXPLANATION = """
    Uitleg bij de codes
    11 Toegang tot systemen
    12 Omgaan met gevoelige informatie
    84 Zorg voor minderjarigen
    85 Zorg voor hulpbehoevende personen
    45 Gezondheidszorg en welzijn van mens en dier (VOG NP, specifiek profiel)
    85 Lidmaatschap schietvereniging (specifiek profiel)
"""


def test_a_digital_vog_with_labels_in_two_languages() -> None:
    assert vog(
        """
        Verklaring Omtrent het Gedrag
        Date | Datum | 1 oktober 2025
        Our reference | Ons kenmerk | 2025100100438871
        Surname at birth | Geslachtsnaam | Berg
        Prefixes | Tussenvoegsels | van den
        First name(s) | Voorna(a)m(en) | Johanna Maria
        Date of birth | Geboortedatum | 12 maart 1984

        Deze verklaring is gevraagd voor het volgende doel:
        Werken als cliëntondersteuner bij Stichting De Wegwijzer,
        Deventer

        Het onderzoek is verricht met het volgende profiel:
        21, 84,
        85

        Dit is een digitaal afgegeven VOG.
        """,
        EXPLANATION,
    ) == {
        "issued": date(2025, 10, 1),
        "number": "2025100100438871",
        "holder": "Johanna Maria van den Berg",
        "holder_birth_date": date(1984, 3, 12),
        "purpose": "Werken als cliëntondersteuner bij Stichting De Wegwijzer, Deventer",
        "profiles": ("21", "84", "85"),
        "digital": True,
    }


def test_both_labels_may_stand_close_together() -> None:
    facts = vog("""
        Verklaring Omtrent het Gedrag
        Date Datum | 1 oktober 2025
        Surname at birth Geslachtsnaam | Vries
        Prefixes Tussenvoegsels | de
        First name(s) Voorna(a)m(en) | Jan
    """)
    assert facts == {"issued": date(2025, 10, 1), "holder": "Jan de Vries"}


def test_a_paper_vog_with_a_specific_profile() -> None:
    assert vog("""
        N 1188 0342
        Datum: | 25 maart 2012
        VERKLARING OMTRENT HET GEDRAG
        niet is gebleken van bezwaren tegen de natuurlijke persoon:
        Naam | Brink, van den
        Voornamen | Willem Cornelis
        Geboren | 7 december 1966 te Kampen
        Doel | woonbegeleider bij Stichting Het Anker,
         | Kampen
        Screeningsprofiel | 45 Gezondheidszorg en welzijn van mens en dier
         | (specifiek)
    """) == {
        "issued": date(2012, 3, 25),
        "number": "N 1188 0342",
        "person_type": "NP",
        "holder": "Willem Cornelis van den Brink",
        "holder_birth_date": date(1966, 12, 7),
        "purpose": "woonbegeleider bij Stichting Het Anker, Kampen",
        "specific_profile": "45",
    }


def test_labels_above_their_values_with_an_empty_prefix() -> None:
    assert vog("""
        VERKLARING OMTRENT HET GEDRAG
        voor natuurlijke personen
        GESLACHTSNAAM | AFGIFTEDATUM
        DIJKSTRA | 17-08-2021
        VOORVOEGSEL | REFERENTIE
         | 2021081700 3391
        VOORNAMEN | BLAUW NUMMER
        AAFKE | N3300187
    """) == {
        "issued": date(2021, 8, 17),
        "number": "2021081700 3391",
        "person_type": "NP",
        "holder": "AAFKE DIJKSTRA",
    }


def test_a_vog_for_a_legal_person_has_no_holder() -> None:
    facts = vog("""
        Verklaring Omtrent het Gedrag
        Rechtspersonen (VOG RP)
        Naam | De Wegwijzer Ondersteuning
        Afgiftedatum | 6 november 2024
    """)
    assert facts == {"person_type": "RP", "issued": date(2024, 11, 6)}


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Functieaspecten: 11, 84 en 85", {"profiles": ("11", "84", "85")}),
        ("Algemeen screeningsprofiel, functieaspecten: 84, 85", {"profiles": ("84", "85")}),
        ("Functieaspecten:\nInformatie: 11, 12\nPersonen: 84, 85", {"profiles": ("11", "12", "84", "85")}),
        ("met de functieaspecten:\n84 Zorg voor minderjarigen\n85 Zorg voor anderen", {"profiles": ("84", "85")}),
        ("met het volgende profiel:\n85", {"profiles": ("85",)}),
        ("Screeningsprofiel | 75", {"specific_profile": "75"}),
        ("Specifiek profiel 75: (Gezins)voogd", {"specific_profile": "75"}),
        ("Screeningsprofiel: Gezondheidszorg en welzijn (45)", {"specific_profile": "45"}),
        ("Specifiek profiel 85 Lidmaatschap schietvereniging", {"specific_profile": "85"}),
        ("Screeningsprofiel | 85\nDoel | schietvereniging De Roos", {"specific_profile": "85"}),
        ("Het profiel staat op de volgende bladzijde.", {}),
    ],
)
def test_the_profile_is_read_in_many_wordings(printed: str, read: dict[str, object]) -> None:
    facts = vog(f"Verklaring Omtrent het Gedrag\n{printed}", EXPLANATION)
    facts.pop("purpose", None)
    assert facts == read


@pytest.mark.parametrize(
    "printed",
    [
        "Functieaspect 85 wordt niet gescreend.",
        "Functieaspecten 12, 84 en 85 zijn getoetst, met uitzondering van 85.",
        "Niet gescreend is op\nfunctieaspect 85.",
        "Getoetst aan de functieaspecten 11 t/m 13.",
        "Functieaspect 85 is in deze verklaring\nniet meegenomen.",
    ],
)
def test_a_profile_that_is_denied_is_none(printed: str) -> None:
    facts = vog(f"Verklaring Omtrent het Gedrag\n{printed}")
    assert not {"profiles", "specific_profile"} & set(facts)


def test_no_objections_deny_no_profile() -> None:
    facts = vog("Verklaring Omtrent het Gedrag\nGelet op functieaspect 85 is niet gebleken van bezwaren.")
    assert facts["profiles"] == ("85",)
    facts = vog(
        "Er is niets gevonden; het is niet gevonden. Het onderzoek is verricht met het volgende profiel:\n21, 84"
    )
    assert facts["profiles"] == ("21", "84")
    facts = vog("Functieaspect 84 wordt niet gescreend.\nVolgende profiel:\n85, 86")
    assert facts["profiles"] == ("85", "86")


def test_a_purpose_stands_below_a_sentence_of_two_lines() -> None:
    facts = vog("""
        is niet gebleken van bezwaren met het oog op het doel waarvoor de verklaring is
        gevraagd:

        maatschappelijk werker bij Stichting Dok
        Screeningsprofiel: 75 - maatschappelijk werker
    """)
    assert facts["purpose"] == "maatschappelijk werker bij Stichting Dok"


def test_a_purpose_that_ends_within_a_phrase_goes_on_below() -> None:
    facts = vog("Doel: werken als\ncliëntondersteuner bij Stichting Vooruit\nDatum aanvraag: 1 februari 2024")
    assert facts["purpose"] == "werken als cliëntondersteuner bij Stichting Vooruit"


def test_a_vog_in_running_text() -> None:
    facts = vog(
        """
        Verklaring omtrent het gedrag
        Aanvraagnummer: 999888777
        Kenmerk: 2025030100001234
        Ten aanzien van de heer Jan Pieter de Vries, geboren op 3 mei 1980 te Ede,
        is, gelet op het doel cliëntondersteuner bij De Brug, niet gebleken van bezwaren.
        Het onderzoek is verricht aan de hand van het specifieke screeningsprofiel
        45 - Gezondheidszorg en welzijn van mens en dier
        Een eerdere verklaring, afgegeven op 2 mei 2021, is hiermee vervallen.
        Afgegeven te 's-Gravenhage op 10 maart 2025.
        """
    )
    assert facts == {
        "issued": date(2025, 3, 10),
        "number": "2025030100001234",
        "specific_profile": "45",
        "purpose": "cliëntondersteuner bij De Brug",
        "holder": "Jan Pieter de Vries",
        "holder_birth_date": date(1980, 5, 3),
    }


def test_function_aspects_in_english_are_all_read() -> None:
    assert vog("Certificate of conduct\nFunction aspects 12, 41, and 85")["profiles"] == ("12", "41", "85")


def test_a_director_is_no_holder_and_a_firm_s_number_no_vog_s() -> None:
    facts = vog(
        """
        Verklaring omtrent het gedrag RP
        Ten aanzien van De Brug B.V., met als bestuurder de heer Jan de Vries, geboren op 3 mei 1980,
        is niet gebleken van bezwaren.
        """
    )
    assert facts == {"person_type": "RP"}
    assert "vog_number" not in statement(
        "De originele VOG hebben wij gezien.\nKvK-nummer 12345678, tel. nr. 026 3550177"
    )


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Gehanteerd screeningsprofiel: specifiek, nummer 75 ((Gezins)voogd)", {"specific_profile": "75"}),
        ("Getoetst aan het specifieke screeningsprofiel nr. 45", {"specific_profile": "45"}),
        ("Getoetst aan het screeningsprofiel: algemeen, met de functieaspecten: 11, 12", {"profiles": ("11", "12")}),
        ("Het screeningsprofiel is van 2019.", {}),
    ],
)
def test_a_profile_may_be_called_specific_before_its_number(printed: str, read: dict[str, object]) -> None:
    facts = vog(f"Verklaring omtrent het gedrag\n{printed}")
    assert {name: facts[name] for name in ("profiles", "specific_profile") if name in facts} == read


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Functieaspecten: 12 - 41 - 84", ("12", "41", "84")),
        ("beoordeeld op functieaspect 12 en functieaspect 84.", ("12", "84")),
        (
            "met de functieaspecten 11 (raadplegen van\nsystemen), 12 (gevoelige informatie) en 41 (diensten).",
            ("11", "12", "41"),
        ),
        ("met de functieaspecten 11 (raadplegen van systemen), alsook ten dele: 12 (gevoelige informatie).", None),
    ],
)
def test_function_aspects_are_all_told_or_none(printed: str, read: tuple[str, ...] | None) -> None:
    assert vog(f"Verklaring omtrent het gedrag\n{printed}").get("profiles") == read


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("afgegeven op 18 maart 2024 onder kenmerk 202403180007766.", "number", "202403180007766"),
        ("onder kenmerk 2024031800. Een eerdere, met kenmerk 2020010100, vervalt.", "number", None),
        ("gelet op het doel waarvoor zij is gevraagd, te weten: hulp, niet is gebleken", "purpose", "hulp"),
        ("aangevraagd voor het vervullen van de functie van cliëntondersteuner.", "purpose", "cliëntondersteuner"),
        ("Geslachtsnaam: Veen\nVoorvoegsel: van der\nVoorletters: A.B.", "holder", "A.B. van der Veen"),
        ("Betrokkene: Mourabit, S. (Samira)", "holder", "Mourabit, S. (Samira)"),
        ("Geboortedatum/plaats: 03-03-1990 / Ede", "holder_birth_date", date(1990, 3, 3)),
        ("Dagtekening: 2 mei 2022", "issued", date(2022, 5, 2)),
    ],
)
def test_a_vog_is_worded_in_many_ways(printed: str, name: str, value: object) -> None:
    assert vog(f"VERKLARING OMTRENT HET GEDRAG NP\n{printed}").get(name) == value


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("Deze VOG is op 4 april 2024 digitaal verstrekt aan:", "issued", date(2024, 4, 4)),
        ("Afgifte: 3 maart 2021", "issued", date(2021, 3, 3)),
        ("Kenmerk: 2022-RP-0011", "number", "2022-RP-0011"),
        ("Uniek nummer: 2024 0404 000123", "number", "2024 0404 000123"),
    ],
)
def test_day_and_number_have_other_labels_too(printed: str, name: str, value: object) -> None:
    assert vog(f"VERKLARING OMTRENT HET GEDRAG\n{printed}").get(name) == value


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("Deze VOG is elektronisch afgegeven.", "digital", True),
        ("Deze VOG is niet elektronisch afgegeven.", "digital", None),
        ("Den Haag, | 18 maart 2021", "issued", date(2021, 3, 18)),
        ("Geboren te Vlissingen, | 27 juni 1974", "issued", None),
    ],
)
def test_a_vog_tells_how_and_when_it_was_issued(printed: str, name: str, value: object) -> None:
    assert vog(f"VERKLARING OMTRENT HET GEDRAG\n{printed}").get(name) == value


def test_rows_of_commas_without_end_are_looked_through_once() -> None:
    assert vog("Verklaring omtrent het gedrag\n" + f"{', ' * 40}\n" * 1800) == {}
