"""Employment contracts on which something stands that only seems to be a fact of theirs."""

from __future__ import annotations

from decimal import Decimal

import pytest

from .papers import read, read_as_stated

TRAPS = {
    "a fixed term without a last day tells no start": (
        """
        Arbeidsovereenkomst voor bepaalde tijd
        Werkgever: Stichting Delta
        Werknemer: L. Postma, geboren 4 juli 1985
        De werknemer treedt op 1 februari 2023 in dienst voor de duur van zeven maanden als woonbegeleider.
        De arbeidsduur bedraagt 20 uur per week.
        """,
        {
            "holder": "L. Postma",
            "holder_birth_date": "1985-07-04",
            "employer": "Stichting Delta",
            "hours_per_week": "20",
            "function_title": "woonbegeleider",
        },
    ),
    "a range of hours tells none": (
        """
        Arbeidsovereenkomst
        Werkgever: Stichting Delta
        Werknemer: L. Postma, geboren 4 juli 1985
        De werknemer treedt op 1 februari 2023 in dienst voor onbepaalde tijd als cliëntondersteuner.
        De arbeidsduur bedraagt minimaal 16 en maximaal 24 uur per week.
        """,
        {
            "holder": "L. Postma",
            "holder_birth_date": "1985-07-04",
            "employer": "Stichting Delta",
            "start": "2023-02-01",
            "function_title": "cliëntondersteuner",
        },
    ),
    "a full week beside the hours of the contract": (
        """
        Arbeidsovereenkomst onbepaalde tijd
        Tussen: Gemeente Zwolle, vertegenwoordigd door J. Bos, hierna te noemen werkgever, en
        mevrouw P.Q. van 't Hof, geboren op 3 maart 1979, hierna te noemen werknemer.
        1. Werknemer treedt met ingang van 1-1-2017 in dienst van werkgever in de functie van Wmo-consulent.
        2. De overeenkomst geldt voor onbepaalde tijd. Opzegtermijn: 2 maanden.
        3. De arbeidsomvang bedraagt 24 uur per week (66,67% van een voltijds dienstverband van 36 uur per week).
        4. Salaris: € 3.012,55 bruto per maand, schaal 8, op basis van 36 uur per week.
        5. Verlof: 144 uur per jaar. De proeftijd is 2 maanden.
        Aldus overeengekomen te Zwolle, 12 december 2016.
        """,
        {
            "holder": "P.Q. van 't Hof",
            "holder_birth_date": "1979-03-03",
            "employer": "Gemeente Zwolle",
            "start": "2017-01-01",
            "hours_per_week": "24",
            "function_title": "Wmo-consulent",
        },
    ),
    "the end of a trial period ends no contract": (
        """
        Arbeidsovereenkomst voor onbepaalde tijd
        Werkgever: Stichting A-Z
        Werknemer: P. Bos
        De arbeidsovereenkomst vangt aan op 1 mei 2020. De proeftijd loopt tot en met 30 juni 2020.
        De functie is Jobcoach. De werknemer werkt 16 uur per week.
        """,
        {
            "holder": "P. Bos",
            "employer": "Stichting A-Z",
            "start": "2020-05-01",
            "hours_per_week": "16",
            "function_title": "Jobcoach",
        },
    ),
    "a full week and a percentage are no hours": (
        """
        Arbeidsovereenkomst
        Werkgever: A B.V.
        Werknemer: B. Jansen
        In dienst per 1 mei 2022.
        De werkweek bij werkgever bedraagt 38 uur. Werknemer werkt 80%.
        """,
        {
            "holder": "B. Jansen",
            "employer": "A B.V.",
            "start": "2022-05-01",
        },
    ),
    "hours of a year beside those of a week": (
        """
        Arbeidsovereenkomst
        Werkgever: Zorg B.V.
        Werknemer: B. Jansen
        Datum in dienst: 1 mei 2022
        De jaarurennorm bedraagt 1.878 uur bij een fulltime dienstverband; werknemer werkt gemiddeld 28 uur
        per week.
        """,
        {
            "holder": "B. Jansen",
            "employer": "Zorg B.V.",
            "start": "2022-05-01",
            "hours_per_week": "28",
        },
    ),
    "an earlier start beside that of the contract": (
        """
        Arbeidsovereenkomst
        Werkgever: Zorg B.V.
        Werknemer: B. Jansen
        Datum eerste indiensttreding: 1 maart 2012
        Ingangsdatum contract: 1 mei 2022
        Duur: onbepaalde tijd
        Arbeidsduur: 24 uur per week
        Getekend op 20 april 2022
        """,
        {
            "holder": "B. Jansen",
            "employer": "Zorg B.V.",
            "start": "2022-05-01",
            "hours_per_week": "24",
        },
    ),
    "a contract with a trial period and hours of leave": (
        """
        Arbeidsovereenkomst
        Tussen
        Stichting Tragel, gevestigd te Clinge, hierna te noemen werkgever, en
        de heer P. van Acker, geboren op 7 juli 1977, hierna te noemen werknemer,
        is overeengekomen:
        1. De werknemer is vanaf 1 november 2019 werkzaam bij werkgever als persoonlijk begeleider B.
        2. Het dienstverband is aangegaan voor onbepaalde tijd met een proeftijd tot 1 januari 2020.
        3. De arbeidsduur is 28/36.
        4. De werknemer werkt 28 uur per week en bouwt 5,6 verlofuren per week op.
        """,
        {
            "holder": "P. van Acker",
            "holder_birth_date": "1977-07-07",
            "employer": "Stichting Tragel",
            "start": "2019-11-01",
            "hours_per_week": "28",
            "function_title": "persoonlijk begeleider B",
        },
    ),
    "a model of a contract tells nothing": (
        """
        Arbeidsovereenkomst
        Werkgever: [naam werkgever]
        Werknemer: [naam]
        Functie: ..........
        Ingangsdatum: ..-..-....
        Arbeidsduur: .... uur per week
        """,
        {},
    ),
    "work elsewhere before the contract": (
        """
        Arbeidsovereenkomst
        Werkgever: Zorg B.V.
        Werknemer: A. Kok
        De werknemer is vanaf 1 mei 2010 werkzaam in de zorg. De overeenkomst gaat in op 1 juni 2021 voor
        onbepaalde tijd.
        """,
        {
            "holder": "A. Kok",
            "employer": "Zorg B.V.",
            "start": "2021-06-01",
        },
    ),
}


@pytest.mark.parametrize(("text", "facts"), TRAPS.values(), ids=TRAPS)
def test_what_only_seems_a_fact_of_the_contract_is_not_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("employment_contract", text) == facts


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("De arbeidsduur bedraagt gemiddeld 27,36 uur per week.", "27.36"),
        ("De omvang is 0,67 fte, dat is 24,12 uur per week op basis van een werkweek van 36 uur.", "24.12"),
        ("De werknemer werkt 24 uur per week. Bij een voltijds dienstverband geldt 36 uur per week.", "24"),
        ("De werknemer werkt 24 (vierentwintig) uur per week en ten hoogste 8 uur per week thuis.", "24"),
        ("De omvang is 0,67 fte. Een voltijd dienstverband is 36 uur per week.", None),
        ("De werknemer werkt 16 tot 24 uur per week.", None),
        ("De werknemer werkt 104 uur per maand.", None),
    ],
)
def test_the_hours_a_week_are_told_from_other_hours(sentence: str, hours: str | None) -> None:
    facts = read("employment_contract", f"Arbeidsovereenkomst\nWerknemer: B. de Boer\n{sentence}")
    assert facts.get("hours_per_week") == (None if hours is None else Decimal(hours))
