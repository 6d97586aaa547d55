"""Papers about work as other departments, agencies and offices write them: what is told, and what only seems so."""

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


PAPERS = {
    "an agency's statement names the agency and not the client": (
        "work_statement",
        """
        Tempo-Team Zorg B.V.
        Verklaring
        Hierbij verklaart Tempo-Team Zorg B.V. dat de heer Youssef El Idrissi (geboren 02-02-1992)
        via ons uitzendbureau werkzaam is geweest bij de gemeente Zwolle als Wmo-consulent
        van 6 januari 2020 tot en met 30 juni 2022, gemiddeld 30 uur per week.
        Contactpersoon bij de opdrachtgever was mevrouw T. de Haan.
        Utrecht, 7 juli 2022
        """,
        {
            "holder": "Youssef El Idrissi",
            "holder_birth_date": "1992-02-02",
            "signed": "2022-07-07",
            "employer": "Tempo-Team Zorg B.V.",
            "function_title": "Wmo-consulent",
            "periods": [period("2020-01-06", to="2022-06-30", per_week="30")],
        },
    ),
    "the signer and the employee each under a bare label": (
        "work_statement",
        """
        De ondergetekende,
        Naam: P. de Wit
        Functie: teammanager
        Organisatie: Stichting Vilans

        verklaart dat

        Naam: S. Yilmaz
        Geboortedatum: 03-04-1990
        Functie: onafhankelijk cliëntondersteuner
        in de periode van 01-01-2021 t/m 31-12-2023
        voor 24 uur per week werkzaam is geweest op hbo-niveau.

        Plaats: Utrecht
        Datum: 10-01-2024
        """,
        {
            "holder": "S. Yilmaz",
            "holder_birth_date": "1990-04-03",
            "signed": "2024-01-10",
            "employer": "Stichting Vilans",
            "function_title": "onafhankelijk cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2021-01-01", to="2023-12-31", per_week="24")],
        },
    ),
    "a part of a full week is no number of hours": (
        "work_statement",
        """
        Verklaring
        Hierbij verklaar ik dat dhr. B. Hendriks, geb. 12-12-1980, in dienst is bij Stichting Pameijer sinds
        1 mei 2020 als cliëntondersteuner met een omvang van 0,67 fte (fulltime = 36 uur per week).
        Rotterdam, 1 juni 2023
        """,
        {
            "holder": "B. Hendriks",
            "holder_birth_date": "1980-12-12",
            "signed": "2023-06-01",
            "employer": "Stichting Pameijer",
            "function_title": "cliëntondersteuner",
        },
    ),
    "a contract as a list, the trial period in dates": (
        "employment_contract",
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
        "employment_contract",
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
        "employment_contract",
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
    "an English letter": (
        "work_statement",
        """
        To whom it may concern
        Amsterdam, 3 March 2025
        We hereby confirm that Ms. Priya Ramcharan, born on 4 May 1988, has been employed by
        Stichting Cordaan since 1 September 2018 as a client support worker for 24 hours per week.
        Her work is performed at HBO level.
        """,
        {
            "holder": "Priya Ramcharan",
            "holder_birth_date": "1988-05-04",
            "signed": "2025-03-03",
            "employer": "Stichting Cordaan",
            "function_title": "client support worker",
            "at_hbo_level": True,
            "periods": [period("2018-09-01", per_week="24")],
        },
    ),
    "a letter to the employee": (
        "work_statement",
        """
        Aan: mevrouw S. Jacobs
        Betreft: bevestiging dienstverband
        Datum: 3 juni 2024
        Beste Sandra,
        Hierbij bevestigen wij dat u sinds 15 maart 2019 bij Stichting Amerpoort in dienst bent als
        cliëntondersteuner voor 24 uur per week.
        """,
        {
            "holder": "S. Jacobs",
            "signed": "2024-06-03",
            "employer": "Stichting Amerpoort",
            "function_title": "cliëntondersteuner",
            "periods": [period("2019-03-15", per_week="24")],
        },
    ),
    "a table with several titles tells no title": (
        "work_statement",
        """
        Verklaring werkervaring
        Werkgever: Stichting Philadelphia Zorg
        Werknemer: J. (Jan) Bakker, geboren 01-01-1970
        Van         Tot           Functie                    Uren per week
        01-01-2015  31-12-2017    persoonlijk begeleider     36
        01-01-2018  30-06-2021    cliëntondersteuner         28
        """,
        {
            "holder": "J. (Jan) Bakker",
            "holder_birth_date": "1970-01-01",
            "employer": "Stichting Philadelphia Zorg",
            "periods": [
                period("2015-01-01", to="2017-12-31", per_week="36"),
                period("2018-01-01", to="2021-06-30", per_week="28"),
            ],
        },
    ),
    "an extract of a firm that has ended, as a list": (
        "kvk_extract",
        """
        Handelsregister
        Inschrijfnummer KvK   11223344
        Naam onderneming      Praktijk De Linde
        Rechtsvorm            Eenmanszaak
        Ingeschreven sinds    1 maart 2014
        Uitgeschreven per     31 december 2022
        Eigenaar              mevrouw T. Linde
        Datum                 4 april 2023
        """,
        {
            "holder": "T. Linde",
            "number": "11223344",
            "issued": "2023-04-04",
            "active": False,
            "trade_name": "Praktijk De Linde",
        },
    ),
    "a level that the function asks for is not the level worked at": (
        "work_statement",
        """
        Verklaring
        Hierbij verklaren wij dat mevrouw A. Bos, geboren 9 mei 1971, in dienst is als begeleider. De
        functie vraagt hbo werk- en denkniveau.
        """,
        {
            "holder": "A. Bos",
            "holder_birth_date": "1971-05-09",
            "function_title": "begeleider",
        },
    ),
    "a partner's name and birth beside the employee's": (
        "work_statement",
        """
        Hierbij verklaar ik dat mevrouw A. Bos, geboren 9 mei 1971, gehuwd met P. Kok, geboren 3 maart 1970,
        sinds 1 mei 2019 bij ons werkt voor 24 uur per week.
        """,
        {
            "holder": "A. Bos",
            "periods": [period("2019-05-01", per_week="24")],
        },
    ),
    "an average and a total in one sentence below a heading": (
        "work_statement",
        """
        Verklaring
        Mevrouw J. Prins, geboren op 12 februari 1985, heeft van 1 januari 2020 tot en met 31 december 2020
        in totaal 1.040 uur gewerkt (gemiddeld 20 uur per week) als cliëntondersteuner bij Stichting MEE
        Drenthe.
        Assen, 5 februari 2021
        """,
        {
            "holder": "J. Prins",
            "holder_birth_date": "1985-02-12",
            "signed": "2021-02-05",
            "employer": "Stichting MEE Drenthe",
            "function_title": "cliëntondersteuner",
            "periods": [period("2020-01-01", to="2020-12-31", per_week="20")],
        },
    ),
    "work elsewhere is no period": (
        "work_statement",
        """
        De heer R. Vos (geboren 6-7-1979) was van 1-2-2015 tot 1-2-2020 bij ons in dienst voor 24 uur per week.
        Sinds 1-2-2020 is hij elders werkzaam.
        """,
        {
            "holder": "R. Vos",
            "holder_birth_date": "1979-07-06",
            "periods": [period("2015-02-01", to="2020-01-31", per_week="24")],
        },
    ),
    "dotted lines before the colons": (
        "work_statement",
        """
        Verklaring werkervaring
        Naam werknemer ............ : A.C. Mulder
        Geboortedatum ............. : 7 juli 1977
        Werkgever ................. : Carinova
        Functie ................... : mantelzorgconsulent
        In dienst van ............. : 1 juni 2011
        tot en met ................ : 31 mei 2021
        Uren per week ............. : 26
        Op hbo-niveau ............. : ja
        """,
        {
            "holder": "A.C. Mulder",
            "holder_birth_date": "1977-07-07",
            "employer": "Carinova",
            "function_title": "mantelzorgconsulent",
            "at_hbo_level": True,
            "periods": [period("2011-06-01", to="2021-05-31", per_week="26")],
        },
    ),
    "the whole employment told before its periods": (
        "work_statement",
        """
        Ondergetekende verklaart dat mevrouw E. van Zanten, geboren 27 januari 1983, sedert 1 november 2020
        bij Stichting Steunpunt werkzaam is als cliëntondersteuner. Vanaf 1 november 2020 tot en met 31
        oktober 2023 betrof dit 20 uur per week en vanaf 1 november 2023 tot op heden 28 uur per week.
        """,
        {
            "holder": "E. van Zanten",
            "holder_birth_date": "1983-01-27",
            "employer": "Stichting Steunpunt",
            "function_title": "cliëntondersteuner",
            "periods": [period("2020-11-01", to="2023-10-31", per_week="20"), period("2023-11-01", per_week="28")],
        },
    ),
    "a form of sentences, one on each line": (
        "work_statement",
        """
        Wij verklaren dat
        de heer M. Dekker
        geboren op 5 juni 1982
        sedert 01-08-2016
        werkzaam is bij Stichting De Waerden
        in de functie van woonbegeleider
        voor 30 uur per week.
        """,
        {
            "holder": "M. Dekker",
            "holder_birth_date": "1982-06-05",
            "employer": "Stichting De Waerden",
            "function_title": "woonbegeleider",
            "periods": [period("2016-08-01", per_week="30")],
        },
    ),
    "parts of a form with the employer's contact first": (
        "work_statement",
        """
        Verklaring werkervaring cliëntondersteuner
        Deel 1: in te vullen door de werkgever
        Organisatie          Stichting Zet
        KvK                  17112233
        Naam tekenbevoegde   M. van Loon
        Functie              directeur
        Deel 2: gegevens medewerker
        Naam                 I. Peeters
        Geboortedatum        4-8-1990
        Functie              cliëntondersteuner
        Begindatum           1-1-2019
        Einddatum            n.v.t.
        Uren p/w             20
        Deel 3: taken
        ☒ informatie en advies aan mensen met een beperking
        ☐ geschilbemiddeling
        Ondertekening
        Datum 5-5-2024
        Plaats Tilburg
        """,
        {
            "holder": "I. Peeters",
            "holder_birth_date": "1990-08-04",
            "signed": "2024-05-05",
            "employer": "Stichting Zet",
            "function_title": "cliëntondersteuner",
            "tasks": ["information_advice"],
            "periods": [period("2019-01-01", per_week="20")],
        },
    ),
    "a form of an agency": (
        "work_statement",
        """
        DETACHERINGSVERKLARING
        Naam detacheringsbureau: Driessen HRM B.V.
        Naam opdrachtgever: Gemeente Helmond
        Naam gedetacheerde: mw. O. Jansen-Bos
        Geboortedatum: 01-02-1985
        Functie bij opdrachtgever: Consulent Wmo
        Periode detachering: 1 april 2021 tot en met 31 maart 2024
        Uren per week: 32
        """,
        {
            "holder": "O. Jansen-Bos",
            "holder_birth_date": "1985-02-01",
            "employer": "Driessen HRM B.V.",
            "function_title": "Consulent Wmo",
            "periods": [period("2021-04-01", to="2024-03-31", per_week="32")],
        },
    ),
    "a range of hours is no number of hours": (
        "work_statement",
        """
        Verklaring
        De heer T. Mol, geboren op 3 april 1981, werkt sinds 1 juni 2020 bij Stichting Zuidwester 24 tot 32
        uur per week als cliëntondersteuner.
        """,
        {
            "holder": "T. Mol",
            "holder_birth_date": "1981-04-03",
            "employer": "Stichting Zuidwester",
            "function_title": "cliëntondersteuner",
        },
    ),
    "hours a month are no hours a week": (
        "work_statement",
        """
        Mevrouw T. Mol, geboren op 3 april 1981, werkt sinds 1 juni 2020 bij Stichting Zuidwester voor 104
        uur per maand als cliëntondersteuner.
        """,
        {
            "holder": "T. Mol",
            "holder_birth_date": "1981-04-03",
            "employer": "Stichting Zuidwester",
            "function_title": "cliëntondersteuner",
        },
    ),
    "a contract for some months in two sentences": (
        "employment_contract",
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
    "a letter that names a board, a director and an employee": (
        "work_statement",
        """
        Stichting Cliëntenbelang Amsterdam · Plantage Middenlaan 14 · 1018 DD Amsterdam
        Bestuur: mr. J.A. Wolters (voorzitter)
        Behandeld door: S. van Dam, HRM

        Verklaring werkervaring

        Hierbij verklaart de werkgever, Stichting Cliëntenbelang Amsterdam, vertegenwoordigd door
        haar directeur de heer drs. P.M. Visser, dat mw. N. (Noor) el Khatabi-Jansen,
        geboren te Rabat op 14 november 1987, van 15 september 2019 tot 1 oktober 2024 als
        cliëntondersteuner in dienst is geweest. De arbeidsduur bedroeg 24 uur per week tot 1 januari
        2022 en daarna 32 uur per week.

        Amsterdam, 8 oktober 2024
        """,
        {
            "holder": "N. (Noor) el Khatabi-Jansen",
            "holder_birth_date": "1987-11-14",
            "signed": "2024-10-08",
            "employer": "Stichting Cliëntenbelang Amsterdam",
            "function_title": "cliëntondersteuner",
        },
    ),
    "a question about the level, answered below in brackets": (
        "work_statement",
        """
        Naam werknemer: B. de Graaf
        Geboortedatum: 2-2-1982
        Zijn de werkzaamheden op hbo-niveau uitgevoerd?
        ( ) ja   (X) nee
        """,
        {
            "holder": "B. de Graaf",
            "holder_birth_date": "1982-02-02",
            "at_hbo_level": False,
        },
    ),
    "a contract whose articles are labels": (
        "employment_contract",
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
        "employment_contract",
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
    "stretches for several clients in a list": (
        "self_statement",
        """
        Verklaring werkervaring als zelfstandige
        Ondergetekende: Linda Marieke Vos
        Geboortedatum: 28 februari 1984
        KvK: 70123456
        verklaart de onderstaande werkzaamheden te hebben verricht als cliëntondersteuner op hbo-niveau:
        - van 1 januari 2020 t/m 30 juni 2021 voor gemeente Assen, gemiddeld 12 uur per week
        - van 1 maart 2021 t/m 31 december 2023 voor MEE Drenthe, gemiddeld 16 uur per week
        Getekend: Assen, 4 januari 2024
        """,
        {
            "holder": "Linda Marieke Vos",
            "holder_birth_date": "1984-02-28",
            "signed": "2024-01-04",
            "function_title": "cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [
                period("2020-01-01", to="2021-06-30", per_week="12"),
                period("2021-03-01", to="2023-12-31", per_week="16"),
            ],
        },
    ),
    "a letter that confirms a registration": (
        "kvk_extract",
        """
        KAMER VAN KOOPHANDEL
        Inschrijving handelsregister
        Hierbij bevestigen wij dat onder KvK-nummer 44556677 is ingeschreven de eenmanszaak
        Hulp op Maat, gedreven door mevrouw Sandra Peters, geboren 9 maart 1975.
        Deze gegevens zijn juist op 1 februari 2024.
        """,
        {
            "number": "44556677",
            "active": True,
        },
    ),
    "an employer's statement as banks ask it": (
        "work_statement",
        """
        WERKGEVERSVERKLARING
        (ten behoeve van registratie)
        Gegevens werkgever
        Naam werkgever: RIBW Brabant
        Adres: Postbus 3322
        Gegevens werknemer
        Naam: dhr. J.W.M. Smulders
        Adres: Laan 5
        Geboortedatum: 06-07-1971
        Datum in dienst: 01-05-2008
        Functie: begeleider / cliëntondersteuner
        Aard van het dienstverband: onbepaalde tijd
        Inkomen: bruto jaarsalaris € 38.000 op basis van 36 uur
        Aantal uren per week: 32
        Voor zover ons bekend is er geen voornemen om het dienstverband te beëindigen per 1 januari 2025
        Naam ondertekenaar: mw. P. Bakx
        Functie: HR-medewerker
        Datum: 20 november 2024
        """,
        {
            "holder": "J.W.M. Smulders",
            "holder_birth_date": "1971-07-06",
            "signed": "2024-11-20",
            "employer": "RIBW Brabant",
            "function_title": "begeleider / cliëntondersteuner",
            "periods": [period("2008-05-01", per_week="32")],
        },
    ),
    "months are no days, and one title in a column is one": (
        "work_statement",
        """
        Overzicht dienstverbanden
        Medewerker   L. Brouwer
        Geboren      15-05-1983
        Functie                 Van      Tot     Uren/week
        Cliëntondersteuner      mrt 2016   dec 2019   24
        Cliëntondersteuner      jan 2020   heden      28
        """,
        {
            "holder": "L. Brouwer",
            "holder_birth_date": "1983-05-15",
            "function_title": "Cliëntondersteuner",
        },
    ),
    "hours in words": (
        "work_statement",
        """
        Hierbij verklaart Stichting Dimence dat Johan de Vries, geboren te Deventer op 1 oktober 1969, sinds
        01.02.2011 in vaste dienst is bij onze stichting, laatstelijk in de functie van casemanager, voor
        gemiddeld vierentwintig uur per week.
        """,
        {
            "holder": "Johan de Vries",
            "holder_birth_date": "1969-10-01",
            "employer": "Stichting Dimence",
            "function_title": "casemanager",
            "periods": [period("2011-02-01", per_week="24")],
        },
    ),
    "two levels at once are none": (
        "work_statement",
        """
        Werknemer: A. Smid
        Geboortedatum: 3-3-1983
        De functie is ingedeeld op mbo/hbo-niveau.
        """,
        {
            "holder": "A. Smid",
            "holder_birth_date": "1983-03-03",
        },
    ),
    "a full week and a percentage are no hours": (
        "employment_contract",
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
        "employment_contract",
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
    "the birth of the signer is not the employee's": (
        "work_statement",
        """
        Ondergetekende, mevrouw P. Jansen, geboren 1 mei 1960, directeur van Stichting Noord, verklaart dat
        mevrouw A. de Boer vanaf 1 mei 2019 in dienst is als cliëntondersteuner voor 24 uur per week.
        """,
        {
            "holder": "A. de Boer",
            "employer": "Stichting Noord",
            "function_title": "cliëntondersteuner",
            "periods": [period("2019-05-01", per_week="24")],
        },
    ),
    "the level of a schooling is not that of the work": (
        "work_statement",
        """
        Werknemer: A. Smid
        Geboortedatum: 3-3-1983
        Niveau opleiding: hbo
        Opleidingsniveau: HBO
        """,
        {
            "holder": "A. Smid",
            "holder_birth_date": "1983-03-03",
        },
    ),
    "a client is no employer of who works through an agency": (
        "work_statement",
        """
        Ik verklaar dat de heer B. Pot, geboren 3-3-1983, via ons bureau werkzaam is bij gemeente Urk als
        consulent.
        Zorgtalent B.V.
        """,
        {
            "holder": "B. Pot",
            "holder_birth_date": "1983-03-03",
            "function_title": "consulent",
        },
    ),
    "a print date and another paper's date are no signature": (
        "work_statement",
        """
        Stichting Zuid
        Afdrukdatum: 5 mei 2024
        Verklaring: mevrouw B. Pot, geboren 3-3-1983, is sinds 1 mei 2019 bij ons in dienst als consulent.
        Den Haag, 3 mei 2024
        VOG afgegeven: 1 januari 2019
        """,
        {
            "holder": "B. Pot",
            "holder_birth_date": "1983-03-03",
            "signed": "2024-05-03",
            "employer": "Stichting Zuid",
            "function_title": "consulent",
        },
    ),
    "work for an earlier employer is not told by this one": (
        "work_statement",
        """
        Mevrouw B. Pot, geboren 3-3-1983, is sinds 1 mei 2019 bij Stichting Zuid in dienst als consulent
        voor 20 uur per week. Daarvoor werkte zij van 1 januari 2010 tot 1 mei 2019 bij Stichting Noord als
        begeleider voor 32 uur per week.
        Rotterdam, 3 mei 2024
        """,
        {
            "holder": "B. Pot",
            "holder_birth_date": "1983-03-03",
            "signed": "2024-05-03",
            "employer": "Stichting Zuid",
            "periods": [period("2019-05-01", per_week="20")],
        },
    ),
    "an earlier start beside that of the contract": (
        "employment_contract",
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
    "an extract with a branch's number and an authorised person": (
        "kvk_extract",
        """
        Uittreksel Handelsregister
        Vestigingsnummer 000012345678
        KvK-nummer 12345678
        RSIN 123456789
        Handelsnaam Raad en Daad
        Datum registratie 03-03-2020
        Eigenaar
        Naam Jansen, Kees
        Gevolmachtigde
        Naam Bos, An
        Uittreksel vervaardigd op: 04-04-2024
        """,
        {
            "holder": "Jansen, Kees",
            "number": "12345678",
            "issued": "2024-04-04",
            "trade_name": "Raad en Daad",
        },
    ),
    "hours of each year and their sum": (
        "self_statement",
        """
        Eigen verklaring
        Naam zzp'er: T. Groen
        Geboren: 4-4-1974
        Opdrachtgever: Gemeente Ede
        Naam contactpersoon: K. Wit
        Van 1-1-2022 t/m 31-12-2022: 400 uur
        Van 1-1-2023 t/m 31-12-2023: 500 uur
        Totaal: 900 uur
        Datum: 1-2-2024
        """,
        {
            "holder": "T. Groen",
            "holder_birth_date": "1974-04-04",
            "signed": "2024-02-01",
            "periods": [
                period("2022-01-01", to="2022-12-31", hours="400"),
                period("2023-01-01", to="2023-12-31", hours="500"),
            ],
        },
    ),
    "a name in full only in the subject": (
        "work_statement",
        """
        Betreft: werkervaring mw. J. Kok
        Hierbij bevestigen wij dat mw. Kok sinds 1 maart 2018 in dienst is van Stichting Ons Huis, in de
        functie van maatschappelijk werker, voor 28 uur per week.
        Groningen, 4 april 2025
        """,
        {
            "holder": "J. Kok",
            "signed": "2025-04-04",
            "employer": "Stichting Ons Huis",
            "function_title": "maatschappelijk werker",
            "periods": [period("2018-03-01", per_week="28")],
        },
    ),
    "a letter in capitals": (
        "work_statement",
        """
        VERKLARING
        HIERBIJ VERKLAART STICHTING VIVENT DAT DE HEER J. DE GROOT, GEBOREN OP 12 MEI 1980, VAN 1 JANUARI
        2015 TOT EN MET 31 DECEMBER 2019 IN DIENST WAS ALS CLIËNTONDERSTEUNER VOOR 32 UUR PER WEEK.
        """,
        {
            "holder_birth_date": "1980-05-12",
            "employer": "STICHTING VIVENT",
            "function_title": "CLIËNTONDERSTEUNER",
            "periods": [period("2015-01-01", to="2019-12-31", per_week="32")],
        },
    ),
    "a form of two fields on a line": (
        "work_statement",
        """
        Werkgever        Stichting De Kern        Werknemer       K. Post
        KvK              01234567                 Geb.datum       01-02-1980
        Plaats           Meppel                   Functie         Consulent
        Van              01-01-2019               Tot             31-12-2022
        Uren per week    24                       Niveau          HBO
        """,
        {
            "holder": "K. Post",
            "holder_birth_date": "1980-02-01",
            "employer": "Stichting De Kern",
            "function_title": "Consulent",
            "at_hbo_level": True,
            "periods": [period("2019-01-01", to="2022-12-31", per_week="24")],
        },
    ),
    "a list of stretches with a gap between": (
        "work_statement",
        """
        De heer K. Post, geboren 1 februari 1980, is werkzaam geweest bij Stichting De Kern in de volgende
        perioden:
        01-01-2015 - 31-12-2016 (20 uur per week)
        01-03-2018 - 31-12-2022 (28 uur per week)
        """,
        {
            "holder": "K. Post",
            "holder_birth_date": "1980-02-01",
            "employer": "Stichting De Kern",
            "periods": [
                period("2015-01-01", to="2016-12-31", per_week="20"),
                period("2018-03-01", to="2022-12-31", per_week="28"),
            ],
        },
    ),
    "a table with a sum below": (
        "work_statement",
        """
        Werknemer: K. Post
        Geboortedatum: 1 februari 1980
        Functie            Begindatum    Einddatum     Uren per week
        Consulent          1-1-2019      31-12-2020    24,00
        Consulent          1-1-2021                    28,00
        Totaal                                         52,00
        """,
        {
            "holder": "K. Post",
            "holder_birth_date": "1980-02-01",
            "function_title": "Consulent",
            "periods": [
                period("2019-01-01", to="2020-12-31", per_week="24.00"),
                period("2021-01-01", per_week="28.00"),
            ],
        },
    ),
    "the addressee of a letter about another": (
        "work_statement",
        """
        Aan: mevrouw T. Smit, teamleider
        Betreft: uw verzoek
        Hierbij bevestigen wij dat onze collega sinds 1 maart 2018 in dienst is van Stichting Ons Huis, voor
        28 uur per week.
        """,
        {
            "employer": "Stichting Ons Huis",
            "periods": [period("2018-03-01", per_week="28")],
        },
    ),
}


@pytest.mark.parametrize(("kind", "text", "facts"), PAPERS.values(), ids=PAPERS)
def test_a_paper_is_read(kind: str, text: str, facts: dict[str, object]) -> None:
    assert as_stated(read(kind, text)) == facts
