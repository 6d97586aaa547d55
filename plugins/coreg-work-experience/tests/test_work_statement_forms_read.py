"""What is read off an employer's statement that is a form: values behind, below and between their labels."""

from __future__ import annotations

import pytest

from .papers import period, read, read_as_stated

FORMS = {
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
    "dotted lines before the colons": (
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
    "parts of a form with the employer's contact first": (
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
    "an employer's statement as banks ask it": (
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
    "a form of two fields on a line": (
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
    "a sentence in the lines of a form": (
        """
        Werkgeversverklaring
        Ik, ondergetekende, H. Mol, manager Zorg bij Stichting Amarant, verklaar dat:
        Naam: P. Kuiper-de Lange
        Geboortedatum: 30 september 1976
        van: 1 september 2010
        tot: heden
        in dienst is als: Consulent cliëntondersteuning
        Aantal uren per week: 27
        HBO-niveau: ja
        Plaats: Tilburg
        Datum: 1 oktober 2020
        """,
        {
            "holder": "P. Kuiper-de Lange",
            "holder_birth_date": "1976-09-30",
            "signed": "2020-10-01",
            "employer": "Stichting Amarant",
            "function_title": "Consulent cliëntondersteuning",
            "at_hbo_level": True,
            "periods": [period("2010-09-01", per_week="27")],
        },
    ),
}


@pytest.mark.parametrize(("text", "facts"), FORMS.values(), ids=FORMS)
def test_a_form_is_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("work_statement", text) == facts


def test_a_description_ends_before_the_next_label() -> None:
    text, _ = FORMS["blocks of employer, employee and signature"]
    described = read("work_statement", text)["function_description"]
    assert described == (
        "Voert onderzoek uit om te bepalen of een algemene of maatwerkvoorziening passend is voor burgers met een "
        "beperking."
    )
