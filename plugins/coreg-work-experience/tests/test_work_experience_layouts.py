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
}


@pytest.mark.parametrize(("kind", "text", "facts"), PAPERS.values(), ids=PAPERS)
def test_a_paper_is_read(kind: str, text: str, facts: dict[str, object]) -> None:
    assert as_stated(read(kind, text)) == facts
