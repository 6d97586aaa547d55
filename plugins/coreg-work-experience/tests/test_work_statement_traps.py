"""Employers' statements on which something stands that only seems to be a fact of theirs."""

from __future__ import annotations

import pytest

from .papers import period, read_as_stated

TRAPS = {
    "the signer and the employee each under a bare label": (
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
    "the signer's function is not the employee's": (
        """
        Naam werknemer: A. Tas
        Geboortedatum: 1-2-1983
        In dienst vanaf: 1-2-2018
        Uren per week: 18
        Ondertekening
        Naam leidinggevende: J. Roos
        Functie: directeur
        Datum: 5-5-2023
        """,
        {
            "holder": "A. Tas",
            "holder_birth_date": "1983-02-01",
            "signed": "2023-05-05",
            "periods": [period("2018-02-01", per_week="18")],
        },
    ),
    "the birth of the signer is not the employee's": (
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
    "a contact person above the employee": (
        """
        Verklaring
        Naam organisatie: Stichting Kans
        Naam contactpersoon: mw. J. Roos
        Naam cliëntondersteuner: mw. A. Tas
        Geboortedatum: 1-2-1983
        Periode werkzaam: van 1-2-2018 tot en met 1-2-2023
        Gemiddeld aantal gewerkte uren per week in deze periode: 18
        Functie: Cliëntondersteuner
        HBO-niveau: ja
        """,
        {
            "holder": "A. Tas",
            "holder_birth_date": "1983-02-01",
            "employer": "Stichting Kans",
            "function_title": "Cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2018-02-01", to="2023-02-01", per_week="18")],
        },
    ),
    "a letter that names a board, a director and an employee": (
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
    "the addressee of a letter about another": (
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
    "a partner's name and birth beside the employee's": (
        """
        Hierbij verklaar ik dat mevrouw A. Bos, geboren 9 mei 1971, gehuwd met P. Kok, geboren 3 maart 1970,
        sinds 1 mei 2019 bij ons werkt voor 24 uur per week.
        """,
        {
            "holder": "A. Bos",
            "periods": [period("2019-05-01", per_week="24")],
        },
    ),
    "a client is no employer of who works through an agency": (
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
    "work elsewhere is no period": (
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
    "work for an earlier employer is not told by this one": (
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
    "a part of a full week is no number of hours": (
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
    "a range of hours is no number of hours": (
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
}


@pytest.mark.parametrize(("text", "facts"), TRAPS.values(), ids=TRAPS)
def test_what_only_seems_a_fact_of_the_statement_is_not_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("work_statement", text) == facts
