"""What is read off employment contracts: in articles, as a table or a list, and as an appointment."""

from __future__ import annotations

import pytest

from .papers import paper, read_as_stated, reading_of

CONTRACTS = {
    "a contract in prose, up to a day": (
        """
        ARBEIDSOVEREENKOMST VOOR BEPAALDE TIJD
        De ondergetekenden:
        Stichting Zorg voor Elkaar, gevestigd te Utrecht, rechtsgeldig vertegenwoordigd door mevrouw K. Bos,
        hierna te noemen: werkgever,
        en
        de heer Y. Öztürk, geboren op 9 mei 1988, wonende te Zeist, hierna te noemen: werknemer,
        verklaren het volgende te zijn overeengekomen:
        Artikel 1 Functie
        Werknemer treedt per 1 maart 2021 in dienst in de functie van cliëntondersteuner in opleiding.
        Artikel 2 Duur
        Deze overeenkomst is aangegaan voor de periode van 1 maart 2021 tot 1 maart 2022.
        Artikel 3 Arbeidsduur
        De arbeidsduur is 28 uren per week. De cao kent een voltijdse werkweek van 36 uur. Het salaris is
        € 2.500 bruto bij 36 uur per week. Werknemer heeft recht op 180 vakantie-uren.
        Met ingang van 1 januari 2022 wordt het salaris verhoogd.
        Getekend te Utrecht op 15 februari 2021
        """,
        {
            "holder": "Y. Öztürk",
            "holder_birth_date": "1988-05-09",
            "employer": "Stichting Zorg voor Elkaar",
            "start": "2021-03-01",
            "end": "2022-02-28",
            "hours_per_week": "28",
            "function_title": "cliëntondersteuner in opleiding",
        },
    ),
    "a contract as a table": (
        """
        Arbeidsovereenkomst
        Werkgever             Welzijn Oost B.V.
        Werknemer             C.D. de Wit
        Geboortedatum         11-12-1990
        Functie               Adviseur sociaal domein
        Ingangsdatum          01-09-2020
        Contractvorm          onbepaalde tijd
        Arbeidsduur           32 uur per week
        Fulltime werkweek     36 uur per week
        Proeftijd             2 maanden
        Salaris               € 3.100,00
        Vakantie-uren         200 uur
        Datum                 20-08-2020
        """,
        {
            "holder": "C.D. de Wit",
            "holder_birth_date": "1990-12-11",
            "employer": "Welzijn Oost B.V.",
            "start": "2020-09-01",
            "hours_per_week": "32",
            "function_title": "Adviseur sociaal domein",
        },
    ),
    "a contract of a 24-hour week": (
        """
        Arbeidsovereenkomst
        Partijen:
        1. De besloten vennootschap MEE Diensten B.V., statutair gevestigd te Breda, hierna "werkgever";
        2. Mevrouw Anna Maria Hendriks, geboren 4 juli 1985 te Tilburg, hierna "werknemer";
        Artikel 1
        Werknemer is met ingang van 15 april 2018 bij werkgever in dienst als Cliëntondersteuner voor
        onbepaalde tijd op basis van een 24-urige werkweek.
        Artikel 2
        De normale arbeidsduur bij werkgever bedraagt 36 uur per week.
        """,
        {
            "holder": "Anna Maria Hendriks",
            "holder_birth_date": "1985-07-04",
            "employer": "MEE Diensten B.V.",
            "start": "2018-04-15",
            "hours_per_week": "24",
            "function_title": "Cliëntondersteuner",
        },
    ),
    "labels of contract hours": (
        """
        Arbeidsovereenkomst
        Werkgever: Stichting A-Z
        Werknemer: P. Bos
        Datum indiensttreding: 1 mei 2020
        Einddatum: 30 april 2021
        Functie: Jobcoach
        Aantal contracturen per week: 16
        Aantal uren per week voltijd: 36
        """,
        {
            "holder": "P. Bos",
            "employer": "Stichting A-Z",
            "start": "2020-05-01",
            "end": "2021-04-30",
            "hours_per_week": "16",
            "function_title": "Jobcoach",
        },
    ),
    "a contract as a list, the trial period in dates": (
        """
        Arbeidscontract
        Werkgever:               Buurtzorg Nederland
        Adres:                   Lelystraat 1, Almelo
        Werknemer:               Mevr. F. Aydin
        Geboortedatum:           23 mei 1995
        Functie:                 Wijkconsulent
        Soort contract:          onbepaalde tijd
        Ingangsdatum:            01-09-2022
        Uren:                    24 uur p/w
        Proeftijd:               1 maand (tot 01-10-2022)
        Salaris:                 € 2.450,00 bij 36 uur
        Vakantie-uren:           144
        """,
        {
            "holder": "F. Aydin",
            "holder_birth_date": "1995-05-23",
            "employer": "Buurtzorg Nederland",
            "start": "2022-09-01",
            "hours_per_week": "24",
            "function_title": "Wijkconsulent",
        },
    ),
    "an English contract": (
        """
        EMPLOYMENT AGREEMENT
        The undersigned:
        1. Pharos Support B.V., having its registered office in Utrecht, hereinafter referred to as "Employer";
        and
        2. Ms. Anna Maria Kowalska, born on 2 January 1991, hereinafter referred to as "Employee",
        have agreed as follows:
        Article 1. The Employee enters the service of the Employer on 1 June 2023 for an indefinite period.
        Article 2. The Employee is employed in the position of Client Support Worker.
        Article 3. The working hours are 32 hours per week. Full-time employment is 40 hours per week.
        """,
        {
            "holder": "Anna Maria Kowalska",
            "holder_birth_date": "1991-01-02",
            "employer": "Pharos Support B.V.",
            "start": "2023-06-01",
            "hours_per_week": "32",
            "function_title": "Client Support Worker",
        },
    ),
    "an appointment by a municipality": (
        """
        AANSTELLINGSBESLUIT
        Burgemeester en wethouders van de gemeente Almere besluiten:
        mevrouw N. Verhoeven, geboren op 30 oktober 1977,
        met ingang van 1 januari 2016 aan te stellen in vaste dienst in de functie van
        consulent Wmo voor 32 uur per week.
        Almere, 10 december 2015
        """,
        {
            "holder": "N. Verhoeven",
            "holder_birth_date": "1977-10-30",
            "employer": "gemeente Almere",
            "start": "2016-01-01",
            "hours_per_week": "32",
            "function_title": "consulent Wmo",
        },
    ),
    "a contract for some months in two sentences": (
        """
        Arbeidsovereenkomst
        Werkgever Stichting Siza, gevestigd te Arnhem, en werknemer de heer A. Top, geboren 1 mei 1990,
        komen overeen:
        Artikel 1. De arbeidsovereenkomst wordt aangegaan voor de duur van 7 maanden, ingaande 1 mei 2023 en
        van rechtswege eindigend op 30 november 2023.
        Artikel 2. Functie: begeleider. Arbeidsduur 0,78 fte (28 uur per week).
        """,
        {
            "holder": "A. Top",
            "holder_birth_date": "1990-05-01",
            "employer": "Stichting Siza",
            "start": "2023-05-01",
            "end": "2023-11-30",
            "hours_per_week": "28",
            "function_title": "begeleider",
        },
    ),
    "a contract whose articles are labels": (
        """
        Arbeidsovereenkomst voor onbepaalde tijd
        Ondergetekenden
        1. BV Zorgwijzer, gevestigd te Leiden, vertegenwoordigd door R. Blom, hierna: werkgever
        2. Mevrouw I.J. Kuijpers, geboren 1 maart 1985 te Leiden, hierna: werknemer
        komen overeen
        artikel 1 - datum indiensttreding: 1 oktober 2020
        artikel 2 - functie: cliëntondersteuner
        artikel 3 - werktijd: 24 uren per week, te weten maandag, dinsdag en donderdag van 8.30 uur tot
        17.00 uur
        artikel 4 - salaris: € 2.800 bruto per maand bij een 36-urige werkweek
        artikel 5 - vakantie: 25 dagen per jaar bij fulltime dienstverband
        """,
        {
            "holder": "I.J. Kuijpers",
            "holder_birth_date": "1985-03-01",
            "employer": "BV Zorgwijzer",
            "start": "2020-10-01",
            "hours_per_week": "24",
            "function_title": "cliëntondersteuner",
        },
    ),
    "a contract with both parties beside each other": (
        """
        ARBEIDSOVEREENKOMST
        WERKGEVER                               WERKNEMER
        Naam: Stichting Trias                   Naam: K. Oosterhof
        Plaats: Emmen                           Geboortedatum: 3 april 1979
        Ingangsdatum: 1 mei 2018                Einddatum: n.v.t.
        Functie: ondersteuner                   Uren per week: 20
        """,
        {
            "holder": "K. Oosterhof",
            "holder_birth_date": "1979-04-03",
            "employer": "Stichting Trias",
            "start": "2018-05-01",
            "hours_per_week": "20",
            "function_title": "ondersteuner",
        },
    ),
    "a contract in words of one label each": (
        """
        ARBEIDSOVEREENKOMST
        Partijen: Gemeente Gouda (werkgever) en mevrouw J. Rook (werknemer), geboren 5-5-1985
        Ingang: 1 augustus 2020
        Einde: onbepaald
        Functie: consulent Wmo
        Uren: 28,8 per week (80%)
        Salaris: € 3.000 (36 uur)
        """,
        {
            "holder": "J. Rook",
            "holder_birth_date": "1985-05-05",
            "employer": "Gemeente Gouda",
            "start": "2020-08-01",
            "hours_per_week": "28.8",
            "function_title": "consulent Wmo",
        },
    ),
}


@pytest.mark.parametrize(("text", "facts"), CONTRACTS.values(), ids=CONTRACTS)
def test_a_contract_is_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("employment_contract", text) == facts


def test_a_fact_is_read_where_it_stands() -> None:
    reading = reading_of(
        "employment_contract",
        paper("Arbeidsovereenkomst\nWerkgever: Stichting A-Z\nIngangsdatum: 1 mei 2020\nArbeidsduur: 16 uur per week"),
    )
    place = reading.facts["start"].place
    assert place is not None
    assert (place.page, place.text) == (1, "Ingangsdatum: 1 mei 2020")
