"""Samples of evaluations, with what the checks find. All of it is made up."""

from __future__ import annotations

from coreg_tui.api import Sample

_HOLDER = {"holder": "A.B. Voorbeeld", "holder_birth_date": "1990-02-03"}

SAMPLES = (
    Sample(
        id="compared_with_an_hbo_bachelor",
        kind="foreign_diploma_evaluation",
        text="""
            Internationale Diplomawaardering
            Diplomawaardering
            VOORBEELD

            Naam: | A.B. Voorbeeld
            Geboortedatum: | 3 februari 1990
            Land: | Polen
            Diploma: | Licencjat Praca socjalna
            Nederlands niveau: | hbo-bachelor
            Gewaardeerd door: | Nuffic
            Dossiernummer: | IDW-2021-00417
            Datum waardering: | 12 november 2021
            """,
        facts={
            **_HOLDER,
            "country": "Polen",
            "programme": "Licencjat Praca socjalna",
            "level": "hbo_bachelor",
            "institution": "Nuffic",
            "number": "IDW-2021-00417",
            "issued": "2021-11-12",
        },
    ),
    Sample(
        id="in_english_with_mbo",
        kind="foreign_diploma_evaluation",
        text="""
            Credential evaluation
            VOORBEELD

            Name: | A.B. Voorbeeld
            Date of birth: | 3 February 1990
            Country: | Germany
            Qualification: | Staatlich anerkannte Sozialassistentin
            Evaluated by: | SBB
            Reference: | SBB/21-3381
            Date of evaluation: | 4 October 2021

            The foreign diploma is comparable to an MBO diploma at level 4.
            """,
        facts={
            **_HOLDER,
            "country": "Germany",
            "programme": "Staatlich anerkannte Sozialassistentin",
            "level": "mbo",
            "institution": "SBB",
            "number": "SBB/21-3381",
            "issued": "2021-10-04",
        },
        reasons=("level",),
    ),
    Sample(
        id="a_master_goes_to_the_board",
        kind="foreign_diploma_evaluation",
        facts={"level": "master", "institution": "Internationale Diplomawaardering (IDW)", "issued": "2021-10-04"},
        reasons=("other_level",),
    ),
    Sample(
        id="a_bureau_that_nobody_knows",
        kind="foreign_diploma_evaluation",
        facts={"level": "hbo_bachelor", "institution": "World Degrees Online", "issued": "2021-10-04"},
        reasons=("institution",),
    ),
    Sample(
        id="told_in_a_sentence",
        kind="foreign_diploma_evaluation",
        text="""
            Waardering buitenlands diploma
            VOORBEELD

            Naam: | A.B. Voorbeeld
            Land: | Marokko
            Diploma: | Licence professionnelle
            Gewaardeerd door: | IDW
            Datum afgifte: | 12 november 2021
            Het buitenlands diploma is vergelijkbaar met een hbo-bachelor.
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "country": "Marokko",
            "programme": "Licence professionnelle",
            "level": "hbo_bachelor",
            "institution": "IDW",
            "issued": "2021-11-12",
        },
    ),
    Sample(
        id="two_years_of_a_bachelor",
        kind="foreign_diploma_evaluation",
        text="""
            Waardering buitenlands diploma
            VOORBEELD

            Naam: | A.B. Voorbeeld
            Land: | Marokko
            Waardering: | twee jaar van een hbo-bachelor
            Gewaardeerd door: | IDW
            Datum afgifte: | 12 november 2021
            """,
        facts={"holder": "A.B. Voorbeeld", "country": "Marokko", "institution": "IDW", "issued": "2021-11-12"},
        reasons=("not_stated",),
    ),
    Sample(
        id="no_level_stated",
        kind="foreign_diploma_evaluation",
        text="""
            Waardering buitenlands diploma (VOORBEELD)

            Naam: | A.B. Voorbeeld
            Land: | Suriname
            Gewaardeerd door: | IDW
            Datum afgifte: | 12 november 2021
            Het diploma is niet vergelijkbaar met een hbo-bachelor.
            """,
        facts={"holder": "A.B. Voorbeeld", "country": "Suriname", "institution": "IDW", "issued": "2021-11-12"},
        reasons=("not_stated",),
    ),
)
