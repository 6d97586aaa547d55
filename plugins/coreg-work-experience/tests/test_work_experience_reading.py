"""What is read off papers about work in many layouts: in prose, on forms, in tables; and what is not."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from textwrap import dedent

import pytest

from coreg_tui.api import Line, Page, Period, Segment, Sheets
from coreg_work_experience.validator import WORK_EXPERIENCE

READ = {kind.id: kind.read for kind in WORK_EXPERIENCE.kinds}


def paper(text: str) -> Sheets:
    """A page with these lines; two blanks part columns, an empty line is a gap."""
    lines, top = [], 800.0
    for printed in dedent(text).strip("\n").splitlines():
        top -= 14
        found = re.finditer(r"\S+(?: \S+)*", printed)
        segments = tuple(Segment(one.group(), (5.0 * one.start(), top, 5.0 * one.end(), top + 10)) for one in found)
        if segments:
            lines.append(Line(1, segments))
    return Sheets((Page(1, 595, 842, tuple(lines)),))


def read(kind: str, text: str) -> dict[str, object]:
    reader = READ[kind]
    assert reader is not None
    (reading,) = reader(paper(text))
    return {name: found.value for name, found in reading.facts.items()}


def period(start: str, *, to: str | None = None, per_week: str | None = None, hours: str | None = None) -> Period:
    return Period(
        start=date.fromisoformat(start),
        end=None if to is None else date.fromisoformat(to),
        hours_per_week=None if per_week is None else Decimal(per_week),
        hours=None if hours is None else Decimal(hours),
    )


def as_stated(facts: dict[str, object]) -> dict[str, object]:
    """Facts as a manifest writes them, so that a row of the table stays short; a description by its first words."""
    written: dict[str, object] = {}
    for name, value in facts.items():
        if isinstance(value, tuple):
            written[name] = list(value)
        elif isinstance(value, bool):
            written[name] = value
        elif name != "function_description":
            written[name] = str(value)
    return written


STATEMENTS = {
    "a letter with its date at the head": (
        """
        Stichting MEE op Weg
        Postbus 100, 3500 AC Utrecht
                                             Utrecht, 14 oktober 2025
        Betreft: verklaring werkervaring
        Geachte heer, mevrouw,
        Hierbij verklaar ik, drs. P. Jansen, directeur van Stichting MEE op Weg, dat mevrouw J.M. de
        Vries, geboren op 12 maart 1984, sinds 1 mei 2019 bij ons in dienst is als
        onafhankelijk cliëntondersteuner voor gemiddeld 24 uur per week. Zij werkt op hbo-niveau.
        Met vriendelijke groet,
        P. Jansen
        """,
        {
            "holder": "J.M. de Vries",
            "holder_birth_date": "1984-03-12",
            "signed": "2025-10-14",
            "employer": "Stichting MEE op Weg",
            "function_title": "onafhankelijk cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2019-05-01", per_week="24")],
        },
    ),
    "two periods in one sentence": (
        """
        Verklaring werkervaring
        Ondergetekende, W.F. Brouwer, teammanager bij Gemeente Haarlem, verklaart dat de heer K. el Amrani,
        geboren 3 februari 1990, van 1 april 2019 tot en met 31 maart 2021 werkzaam was voor 28 uur per week
        en vanaf 1 april 2021 voor 32 uur per week, in de functie van consulent Wmo.
        De werkzaamheden worden uitgevoerd op hbo-niveau.
        Opgemaakt te Haarlem op 3 november 2025
        """,
        {
            "holder": "K. el Amrani",
            "holder_birth_date": "1990-02-03",
            "signed": "2025-11-03",
            "employer": "Gemeente Haarlem",
            "function_title": "consulent Wmo",
            "at_hbo_level": True,
            "periods": [period("2019-04-01", to="2021-03-31", per_week="28"), period("2021-04-01", per_week="32")],
        },
    ),
    "labels above their values": (
        """
        VERKLARING WERKERVARING

        Naam werkgever                 Naam werknemer
        Stichting Prisma               A.B. Bakker

        Functietitel                   Geboortedatum
        Trajectbegeleider              05-06-1977

        Periode                        Uren per week
        01-01-2020 t/m 30-06-2022      20

        Datum                          Plaats
        01-07-2022                     Zeist
        """,
        {
            "holder": "A.B. Bakker",
            "holder_birth_date": "1977-06-05",
            "signed": "2022-07-01",
            "employer": "Stichting Prisma",
            "function_title": "Trajectbegeleider",
            "periods": [period("2020-01-01", to="2022-06-30", per_week="20")],
        },
    ),
    "a form with colons, the hours first": (
        """
        Werkgeversverklaring werkervaring cliëntondersteuner
        Werkgever: Coöperatie Samen Sterk U.A.
        Werknemer: mevr. drs. S. van der Laan-Peters
        Geboortedatum: 9 aug. 1979
        Functie: Cliëntondersteuner
        Aantal uren per week: 18,5
        Datum in dienst: 15-02-2018
        Datum uit dienst: 14-02-2023
        Op hbo-niveau: nee
        Datum ondertekening: 20-02-2023
        """,
        {
            "holder": "S. van der Laan-Peters",
            "holder_birth_date": "1979-08-09",
            "signed": "2023-02-20",
            "employer": "Coöperatie Samen Sterk U.A.",
            "function_title": "Cliëntondersteuner",
            "at_hbo_level": False,
            "periods": [period("2018-02-15", to="2023-02-14", per_week="18.5")],
        },
    ),
    "a table with a column of fte": (
        """
        Verklaring werkervaring
        Organisatie: MEE Zuid
        Naam medewerker: T. Smit
        Functienaam: Cliënt-ondersteuner

        Begindatum    Einddatum     Fte     Uren p/w
        01-03-2018    31-12-2019    0,50    18
        01-01-2020    heden         0,67    24,12

        Ondertekend op 12-12-2025 te Sittard
        """,
        {
            "holder": "T. Smit",
            "signed": "2025-12-12",
            "employer": "MEE Zuid",
            "function_title": "Cliënt-ondersteuner",
            "periods": [period("2018-03-01", to="2019-12-31", per_week="18"), period("2020-01-01", per_week="24.12")],
        },
    ),
    "a table with a month only tells no periods": (
        """
        Verklaring werkervaring
        Organisatie: MEE Zuid
        Naam medewerker: T. Smit
        Functienaam: Cliëntondersteuner

        Van           Tot en met       Uren per week
        maart 2018    december 2019    18
        01-01-2020    heden            24

        Datum: 12-12-2025
        """,
        {
            "holder": "T. Smit",
            "signed": "2025-12-12",
            "employer": "MEE Zuid",
            "function_title": "Cliëntondersteuner",
        },
    ),
    "hours in all, in a sentence": (
        """
        Verklaring werkervaring
        Hierbij verklaart Zorgkantoor Midden dat mevrouw A. Visser, geboren op 1-2-1980, in de periode van
        1 januari 2020 tot en met 31 december 2022 in totaal 2.450 uur heeft gewerkt als
        cliëntondersteuner.
        Amersfoort, 9 januari 2023
        """,
        {
            "holder": "A. Visser",
            "holder_birth_date": "1980-02-01",
            "signed": "2023-01-09",
            "employer": "Zorgkantoor Midden",
            "function_title": "cliëntondersteuner",
            "periods": [period("2020-01-01", to="2022-12-31", hours="2450")],
        },
    ),
    "a form that was not filled in tells nothing": (
        """
        Verklaring werkervaring
        Naam werkgever      ______________
        Naam werknemer      ______________
        Geboortedatum       __-__-____
        Functie             (functietitel)
        Van                 Tot en met         Uren per week
        ____________        ____________       _____
        Op hbo-niveau       [ ] ja   [ ] nee
        Datum: ..............    Plaats: ..............
        De 16 uur per week is een eis. Dit formulier geldt vanaf 1 januari 2022.
        """,
        {},
    ),
    "boxes of brackets": (
        """
        Verklaring werkervaring
        Werkgever          Stichting Eigen Kracht
        Naam werknemer     B. de Boer
        Functietitel       Sociaal werker
        Functieomschrijving
        Geeft informatie en advies aan mensen met een verstandelijke beperking en versterkt de
        positie van de burger met een beperking.
        In dienst sinds    1 juni 2017
        Gemiddeld aantal uren per week    28 uur
        Niveau hbo         [x] ja   [ ] nee
        Datum              11-11-2025
        """,
        {
            "holder": "B. de Boer",
            "signed": "2025-11-11",
            "employer": "Stichting Eigen Kracht",
            "function_title": "Sociaal werker",
            "tasks": ["information_advice", "strengthening_position"],
            "at_hbo_level": True,
            "periods": [period("2017-06-01", per_week="28")],
        },
    ),
    "tasks for another target group are none": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Ouderenhulp
        Naam werknemer: B. de Boer
        Functietitel: Ouderenadviseur
        Functieomschrijving: Geeft informatie en advies aan ouderen en bemiddelt bij geschillen.
        Periode: 01-01-2019 - 31-12-2021
        Uren per week: 24
        Datum: 11-01-2022
        """,
        {
            "holder": "B. de Boer",
            "signed": "2022-01-11",
            "employer": "Stichting Ouderenhulp",
            "function_title": "Ouderenadviseur",
            "periods": [period("2019-01-01", to="2021-12-31", per_week="24")],
        },
    ),
    "tasks in a list, the target group before it": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Wijkhulp
        Naam werknemer: B. de Boer
        Functietitel: Consulent
        De consulent ondersteunt mensen met een beperking en doet daarbij het volgende:
        • informatie en advies geven;
        • bemiddelen bij geschillen;
        • onafhankelijk werken in het belang van de cliënt.
        Werkzaam van 01-01-2019 tot heden, 24 uur per week
        Datum: 11-01-2022
        """,
        {
            "holder": "B. de Boer",
            "signed": "2022-01-11",
            "employer": "Stichting Wijkhulp",
            "function_title": "Consulent",
            "tasks": ["information_advice", "dispute_mediation", "independent_support"],
            "periods": [period("2019-01-01", per_week="24")],
        },
    ),
    "periods in a list": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Wijkhulp
        Naam werknemer: B. de Boer
        Functietitel: Cliëntondersteuner
        Perioden:
        - 01-01-2017 t/m 31-12-2018: 16 uur per week
        - 01-01-2019 t/m 31-12-2020: 20 uur per week
        - 01-01-2021 t/m heden: 24,5 uur per week
        Totaal: 3 perioden
        Datum: 11-01-2022
        """,
        {
            "holder": "B. de Boer",
            "signed": "2022-01-11",
            "employer": "Stichting Wijkhulp",
            "function_title": "Cliëntondersteuner",
            "periods": [
                period("2017-01-01", to="2018-12-31", per_week="16"),
                period("2019-01-01", to="2020-12-31", per_week="20"),
                period("2021-01-01", per_week="24.5"),
            ],
        },
    ),
    "the function of who signs is not the employee's": (
        """
        Verklaring werkervaring
        Ondergetekende
        Naam:           H. Bos
        Functie:        Directeur
        Organisatie:    Stichting Onder Dak
        verklaart dat
        Naam:           M. van Leeuwen
        Geboortedatum:  02-03-1985
        als:            medewerker
        Functie:        Cliëntondersteuner
        werkzaam is sinds 01-02-2018 voor 24 uur per week op hbo-niveau.
        Plaats, datum: Almere, 5 mei 2022
        """,
        {
            "holder": "M. van Leeuwen",
            "holder_birth_date": "1985-03-02",
            "signed": "2022-05-05",
            "employer": "Stichting Onder Dak",
            "function_title": "Cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2018-02-01", per_week="24")],
        },
    ),
    "blocks of employer, employee and signature": (
        """
        Verklaring werkervaring
        Gegevens werkgever
        Naam organisatie        Gemeente Ede
        Contactpersoon          J. Klein
        Functie                 HR-manager
        Gegevens medewerker
        Naam                    Mw. A.B. de Groot
        Geboortedatum           1 jan. 1980
        Functie                 Consulent Wmo
        Functieomschrijving     Voert onderzoek uit om te bepalen of een algemene of
                                maatwerkvoorziening passend is voor burgers met een beperking.
        Dienstverband
        Van                     1 maart 2019
        Tot en met              heden
        Aantal uren per week    20
        Niveau                  hbo
        Ondertekening
        Naam                    J. Klein
        Functie                 HR-manager
        Datum                   3 maart 2022
        """,
        {
            "holder": "A.B. de Groot",
            "holder_birth_date": "1980-01-01",
            "signed": "2022-03-03",
            "employer": "Gemeente Ede",
            "function_title": "Consulent Wmo",
            "tasks": ["needs_assessment"],
            "at_hbo_level": True,
            "periods": [period("2019-03-01", per_week="20")],
        },
    ),
    "an English form": (
        """
        Statement of work experience
        Employer: MEE Utrecht Foundation
        Employee: J. Smith
        Date of birth: 12 March 1984
        Job title: client supporter
        Period: 1 May 2018 to 30 April 2021
        Hours per week: 24
        Date: 3 June 2021
        """,
        {
            "holder": "J. Smith",
            "holder_birth_date": "1984-03-12",
            "signed": "2021-06-03",
            "employer": "MEE Utrecht Foundation",
            "function_title": "client supporter",
            "periods": [period("2018-05-01", to="2021-04-30", per_week="24")],
        },
    ),
    "fte and hours a month are no hours a week": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        Werknemer: K. Jonker, geboren 5-5-1975
        Functie: cliëntondersteuner
        Dienstverband: 0,5 fte
        Periode: 1 juni 2015 - 31 mei 2020
        Contracturen: 78 uur per maand
        Datum: 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "holder_birth_date": "1975-05-05",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
            "function_title": "cliëntondersteuner",
        },
    ),
    "two beginnings and one rate tell no periods": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        De heer K. Jonker, geboren 5-5-1975, is sinds 1 maart 2012 bij ons werkzaam als begeleider en sinds 1 januari
        2019 als cliëntondersteuner, voor 24 uur per week.
        Datum: 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "holder_birth_date": "1975-05-05",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
        },
    ),
    "employed until a day": (
        """
        Stichting Kompas
        Kerkstraat 1, 1234 AB Weesp

        VERKLARING WERKERVARING

        Hierbij bevestigen wij dat mevrouw F. Yilmaz (geboren 12-12-1991) van 1 september 2016 tot 1 september
        2021 bij onze organisatie in dienst is geweest als cliëntondersteuner. De omvang van het dienstverband was
        28 uur per week.
        De functie is op hbo-niveau ingeschaald.

        Weesp, 6 september 2021

        R. de Haan
        directeur
        """,
        {
            "holder": "F. Yilmaz",
            "holder_birth_date": "1991-12-12",
            "signed": "2021-09-06",
            "employer": "Stichting Kompas",
            "function_title": "cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2016-09-01", to="2021-08-31", per_week="28")],
        },
    ),
    "another level": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        Naam werknemer: K. Jonker
        Functie: Begeleider
        Niveau van de functie: mbo-4
        Periode: van 1 juni 2015 tot en met 31 mei 2020
        Gemiddeld 24 uur per week
        Getekend te Soest, 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
            "function_title": "Begeleider",
            "at_hbo_level": False,
            "periods": [period("2015-06-01", to="2020-05-31", per_week="24")],
        },
    ),
    "yes or no, neither marked": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        Naam werknemer: K. Jonker
        Functie: Begeleider
        Werkzaam op hbo-niveau: ja / nee (doorhalen wat niet van toepassing is)
        Periode: van 1 juni 2015 tot en met 31 mei 2020
        Gemiddeld 24 uur per week
        Datum ondertekening: 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
            "function_title": "Begeleider",
            "periods": [period("2015-06-01", to="2020-05-31", per_week="24")],
        },
    ),
    "boxes that name levels": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        Naam werknemer: K. Jonker
        Functie: Begeleider
        Niveau:  ☐ mbo   ☒ hbo   ☐ wo
        Periode: van 1 juni 2015 tot en met 31 mei 2020
        Gemiddeld 24 uur per week
        Datum ondertekening: 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
            "function_title": "Begeleider",
            "at_hbo_level": True,
            "periods": [period("2015-06-01", to="2020-05-31", per_week="24")],
        },
    ),
}


OWN_STATEMENTS = {
    "a statement about oneself in prose": (
        """
        Eigen verklaring werkervaring
        Ondergetekende, Karin Smit, geboren op 08-12-1979, eigenaar van Kompas Advies te Zutphen, verklaart dat zij
        vanaf 1 februari 2019 tot heden als zelfstandig cliëntondersteuner gemiddeld 24 uur per week werkt.
        Opdrachtgevers: gemeente Lochem, gemeente Zutphen.
        Zutphen, 2 mei 2022
        K. Smit
        """,
        {
            "holder": "Karin Smit",
            "holder_birth_date": "1979-12-08",
            "signed": "2022-05-02",
            "employer": "Kompas Advies",
            "function_title": "zelfstandig cliëntondersteuner",
            "periods": [period("2019-02-01", per_week="24")],
        },
    ),
    "a form about oneself, boxes behind their words": (
        """
        Eigen verklaring werkervaring zzp
        Voor- en achternaam     Piet de Graaf
        Geboortedatum           08-12-1969
        Handelsnaam             De Graaf Coaching
        KvK-nummer              12345678
        Functie                 Cliëntondersteuner
        Periode                 01-01-2020 t/m 31-12-2021
        Totaal aantal uren      1.204
        Werkzaam op hbo-niveau  ja ☒  nee ☐
        Datum ondertekening     03-01-2022
        """,
        {
            "holder": "Piet de Graaf",
            "holder_birth_date": "1969-12-08",
            "signed": "2022-01-03",
            "employer": "De Graaf Coaching",
            "function_title": "Cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2020-01-01", to="2021-12-31", hours="1204")],
        },
    ),
    "a table of clients with hours in all": (
        """
        EIGEN VERKLARING WERKERVARING
        Naam: Aïcha Bakker
        Geboortedatum: 02-02-1982
        KvK: 12345678
        Ik werk als zelfstandig ondernemer (eenmanszaak Bakker Support) als cliëntondersteuner.
        Opdrachtgever         Van           Tot en met    Uren
        Gemeente Utrecht      01-01-2020    31-12-2020    520
        Zorgkantoor           01-01-2021    31-12-2021    1.040
        Totaal                                            1.560
        Utrecht, 5-1-2022
        """,
        {
            "holder": "Aïcha Bakker",
            "holder_birth_date": "1982-02-02",
            "signed": "2022-01-05",
            "function_title": "cliëntondersteuner",
            "periods": [
                period("2020-01-01", to="2020-12-31", hours="520"),
                period("2021-01-01", to="2021-12-31", hours="1040"),
            ],
        },
    ),
}


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
}


EXTRACTS = {
    "an extract with two trade names": (
        """
        Uittreksel Handelsregister Kamer van Koophandel
        KvK-nummer 12345678
        Rechtspersoon
        RSIN                       ***
        Rechtsvorm                 Eenmanszaak
        Onderneming
        Handelsnamen               Kompas Advies
                                   Kompas Training
        Startdatum onderneming     01-03-2015
        Vestigingsnummer           000012345678
        Eigenaar
        Naam                       Smit, Karin
        Geboortedatum              08-12-1979
        Datum in functie           01-03-2015
        Uittreksel is vervaardigd op 20-04-2022 om 09.12 uur.
        """,
        {
            "holder": "Smit, Karin",
            "holder_birth_date": "1979-12-08",
            "number": "12345678",
            "issued": "2022-04-20",
            "trade_name": "Kompas Advies",
        },
    ),
    "an older extract of a firm that ended": (
        """
        Kamer van Koophandel
        Uittreksel uit het Handelsregister
        Dossiernummer: 5077 1236
        Handelsnaam: Bureau X
        De onderneming is per 31-12-2023 opgeheven.
        Eigenaar: H.W. ter Haar, geboren 29-02-1984
        Gewaarmerkt op 5 februari 2024
        """,
        {
            "holder": "H.W. ter Haar",
            "number": "50771236",
            "issued": "2024-02-05",
            "active": False,
            "trade_name": "Bureau X",
        },
    ),
    "an English extract of a company with two board members": (
        """
        Kamer van Koophandel
        Business Register extract
        CCI number 12345678
        Legal entity
        Statutory name             Advies B.V.
        Trade names                Advies
        Company
        Date of incorporation      01-01-2015
        Board members
        Name                       Jansen, Piet
        Date of birth              02-02-1970
        Name                       Smit, Karin
        Extract was made on 20-04-2022 at 10.00 hours.
        """,
        {
            "number": "12345678",
            "issued": "2022-04-20",
            "trade_name": "Advies",
        },
    ),
}


@pytest.mark.parametrize("layout", STATEMENTS)
def test_a_work_statement_is_read(layout: str) -> None:
    text, expected = STATEMENTS[layout]
    assert as_stated(read("work_statement", text)) == expected


@pytest.mark.parametrize("layout", OWN_STATEMENTS)
def test_a_statement_about_oneself_is_read(layout: str) -> None:
    text, expected = OWN_STATEMENTS[layout]
    assert as_stated(read("self_statement", text)) == expected


@pytest.mark.parametrize("layout", CONTRACTS)
def test_a_contract_is_read(layout: str) -> None:
    text, expected = CONTRACTS[layout]
    assert as_stated(read("employment_contract", text)) == expected


@pytest.mark.parametrize("layout", EXTRACTS)
def test_a_trade_register_extract_is_read(layout: str) -> None:
    text, expected = EXTRACTS[layout]
    assert as_stated(read("kvk_extract", text)) == expected


def test_a_description_ends_before_the_next_label() -> None:
    text, _ = STATEMENTS["blocks of employer, employee and signature"]
    described = read("work_statement", text)["function_description"]
    assert described == (
        "Voert onderzoek uit om te bepalen of een algemene of maatwerkvoorziening passend is voor burgers met een "
        "beperking."
    )


def test_a_fact_is_read_where_it_stands() -> None:
    reader = READ["employment_contract"]
    assert reader is not None
    (reading,) = reader(
        paper("Arbeidsovereenkomst\nWerkgever: Stichting A-Z\nIngangsdatum: 1 mei 2020\nArbeidsduur: 16 uur per week")
    )
    place = reading.facts["start"].place
    assert place is not None
    assert (place.page, place.text) == (1, "Ingangsdatum: 1 mei 2020")


def test_cells_that_run_over_lines_are_whole_again() -> None:
    """A browser centres cells: the lines of one row lie between each other, and dates are broken off."""

    def line(top: float, *cells: tuple[float, str]) -> Line:
        return Line(1, tuple(Segment(text, (left, top, left + 5.0 * len(text), top + 13)) for left, text in cells))

    lines = (
        line(700, (33, "Verklaring werkervaring")),
        line(660, (45, "Naam werknemer"), (200, "B. de Boer")),
        line(491, (60, "Van"), (150, "Tot en met"), (250, "Uren per week"), (400, "Locatie")),
        line(458, (45, "01-03-"), (150, "31-08-")),
        line(451, (250, "20"), (400, "Helmond")),
        line(444, (45, "2016"), (150, "2018")),
    )
    reader = READ["work_statement"]
    assert reader is not None
    (reading,) = reader(Sheets((Page(1, 595, 842, lines),)))
    assert reading.facts["periods"].value == (period("2016-03-01", to="2018-08-31", per_week="20"),)


@pytest.mark.parametrize(
    ("sentence", "tasks"),
    [
        ("Hij geeft informatie en advies aan mensen met een verstandelijke beperking.", ("information_advice",)),
        ("Hij geeft informatie en advies aan ouderen.", None),
        ("Hij geeft geen informatie en advies aan mensen met een beperking.", None),
        ("Zij doet het onderzoek of een maatwerkvoorziening passend is.", ("needs_assessment",)),
        ("Hij bemiddelt bij geschillen.", None),
        ("Hij bemiddelt bij geschillen tussen burgers met een beperking en instanties.", ("dispute_mediation",)),
        ("Zij werkt onafhankelijk, in het belang van de burger met een beperking.", ("independent_support",)),
        ("Zij werkt onafhankelijk.", None),
        ("Zij versterkt de positie van mensen met een beperking.", ("strengthening_position",)),
        ("De stichting versterkt de positie van mensen met een beperking.", None),
    ],
)  # fmt: skip
def test_a_task_is_known_by_its_wording_and_its_target_group(sentence: str, tasks: tuple[str, ...] | None) -> None:
    facts = read("work_statement", f"Verklaring werkervaring\nWerknemer: B. de Boer\n{sentence}\nDatum: 1-2-2022")
    assert facts.get("tasks") == tasks


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


@pytest.mark.parametrize(
    ("written", "last_day"),
    [
        ("tot en met 31 december 2020", "2020-12-31"),
        ("t/m 31-12-2020", "2020-12-31"),
        ("tot 1 januari 2021", "2020-12-31"),
        ("tot 31 december 2020", "2020-12-31"),
        ("tot heden", None),
    ],
)
def test_until_a_day_means_the_day_before_it(written: str, last_day: str | None) -> None:
    text = f"Verklaring werkervaring\nWerknemer: B. de Boer\nPeriode: 1 januari 2019 {written}\nUren per week: 20"
    assert read("work_statement", text)["periods"] == (period("2019-01-01", to=last_day, per_week="20"),)
