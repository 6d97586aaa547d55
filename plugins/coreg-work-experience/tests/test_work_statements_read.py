"""What is read off an employer's statement written as a letter, in sentences."""

from __future__ import annotations

import pytest

from .papers import period, read, read_as_stated

LETTERS = {
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
    "an agency's statement names the agency and not the client": (
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
    "an English letter": (
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
    "an average and a total in one sentence below a heading": (
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
    "the whole employment told before its periods": (
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
    "hours in words": (
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
    "a name in full only in the subject": (
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
    "an employer in the letter's head only": (
        """
        Welzijn Rijnmond
        Hoofdweg 1
        3000 AA Rotterdam
        VERKLARING
        Hierbij verklaren wij dat de heer O. Çelik, geboren op 5-5-1985, sinds 1-1-2020 bij ons werkt als
        jongerenwerker, 36 uur per week.
        Rotterdam, 6-6-2023
        """,
        {
            "holder": "O. Çelik",
            "holder_birth_date": "1985-05-05",
            "signed": "2023-06-06",
            "employer": "Welzijn Rijnmond",
            "function_title": "jongerenwerker",
            "periods": [period("2020-01-01", per_week="36")],
        },
    ),
    "an employer above who signs for it": (
        """
        Verklaring werkervaring

        Hierbij verklaren wij dat de heer O. Çelik, geboren op 5-5-1985, sinds 1-1-2020 bij onze organisatie
        werkt.
        Met vriendelijke groet,
        Stichting Carante Groep
        namens deze,
        J. Bos
        """,
        {
            "holder": "O. Çelik",
            "holder_birth_date": "1985-05-05",
            "employer": "Stichting Carante Groep",
        },
    ),
    "a sentence in items": (
        """
        Stichting Gors verklaart dat mevrouw W. Verburg, geboren op 21 maart 1990:
        • sinds 1 april 2016 in dienst is;
        • de functie van cliëntondersteuner vervult;
        • gemiddeld 24 uur per week werkt (0,67 fte);
        • werkzaam is op hbo-niveau.
        Goes, 1 mei 2022
        """,
        {
            "holder": "W. Verburg",
            "holder_birth_date": "1990-03-21",
            "signed": "2022-05-01",
            "employer": "Stichting Gors",
            "function_title": "cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2016-04-01", per_week="24")],
        },
    ),
    "a title between as and the verb": (
        """
        Geachte commissie,
        Graag verklaar ik dat dhr. Wim de Waard (geb. 15-6-1965) sinds 1 februari 2009 als consulent
        cliëntondersteuning werkzaam is bij MEE Zeeland. Zijn contract omvat 32 uur per week.
        Middelburg, d.d. 7 augustus 2022
        R. Smits
        teamleider MEE Zeeland
        """,
        {
            "holder": "Wim de Waard",
            "holder_birth_date": "1965-06-15",
            "signed": "2022-08-07",
            "employer": "MEE Zeeland",
            "function_title": "consulent cliëntondersteuning",
            "periods": [period("2009-02-01", per_week="32")],
        },
    ),
}


@pytest.mark.parametrize(("text", "facts"), LETTERS.values(), ids=LETTERS)
def test_a_work_statement_is_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("work_statement", text) == facts


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
