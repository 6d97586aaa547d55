"""What is read off a certificate of experience (EVC)."""

from __future__ import annotations

from datetime import date

import pytest

from .papers import evc


def test_a_certificate_of_experience_and_its_report() -> None:
    certificate = """
        ERVARINGSCERTIFICAAT
        Dit certificaat is uitgegeven door het Centrum voor EVC Noord, geregistreerd als erkende aanbieder.
        Naam: | Teunis Veenstra
        Geboortedatum: | 11 oktober 1966
        Niveau: | hbo
        Afgegeven op: | 14 juni 2018
        De bijbehorende rapportage is bijgevoegd.
    """
    facts = {
        "holder": "Teunis Veenstra",
        "holder_birth_date": date(1966, 10, 11),
        "issued": date(2018, 6, 14),
        "provider": "Centrum voor EVC Noord",
        "recognised": True,
        "level": "hbo",
    }
    assert evc(certificate) == facts
    assert evc(certificate, "EVC-rapportage\nKandidaat: T. Veenstra") == {**facts, "report_included": True}


def test_the_name_of_the_procedure_recognises_nobody() -> None:
    facts = evc("""
        Ervaringscertificaat (EVC)
        Erkenning van Verworven Competenties
        Kandidaat | Mevrouw R. Pinas-Blijd
        EVC-aanbieder | Talentmeters EVC B.V.
        Niveau | mbo niveau 4
        Voor deelname aan een hbo-opleiding kan de kandidaat zich wenden tot een hogeschool.
    """)
    assert facts == {"holder": "R. Pinas-Blijd", "provider": "Talentmeters EVC B.V.", "level": "mbo"}


@pytest.mark.parametrize(
    ("printed", "facts"),
    [
        ("Dit certificaat is op 5 mei 2020 uitgereikt.", {"issued": date(2020, 5, 5)}),
        ("Het is uitgegeven op 5 mei 2020. Een herdruk is uitgegeven op 6 mei 2021.", {}),
        ("Standaard: hbo-bachelor Social Work", {"level": "bachelor"}),
        ("Erkend door het Nationaal Kenniscentrum EVC", {"recognised": True}),
    ],
)
def test_what_sentences_of_a_certificate_say(printed: str, facts: dict[str, object]) -> None:
    assert evc(printed) == facts


@pytest.mark.parametrize(
    ("printed", "provider"),
    [
        ("Stichting Examenkamer verklaart dat mevrouw Bos", "Stichting Examenkamer"),
        ("De directeur van het EVC-centrum verklaart dat mevrouw Bos", None),
    ],
)
def test_what_declares_is_the_provider_where_it_is_an_organisation(printed: str, provider: str | None) -> None:
    assert evc(printed).get("provider") == provider
