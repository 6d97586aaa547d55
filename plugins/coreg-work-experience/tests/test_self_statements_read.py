"""What is read off what the self-employed declare about their own work."""

from __future__ import annotations

import pytest

from .papers import period, read_as_stated

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
    "stretches for several clients in a list": (
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
    "hours of each year and their sum": (
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
}


@pytest.mark.parametrize(("text", "facts"), OWN_STATEMENTS.values(), ids=OWN_STATEMENTS)
def test_a_statement_about_oneself_is_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("self_statement", text) == facts
