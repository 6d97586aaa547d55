"""What is read off the tables and the lists of periods in an employer's statement."""

from __future__ import annotations

import pytest

from coreg_tui.api import Line, Page, Segment, Sheets

from .papers import period, read_as_stated, reading_of

TABLES = {
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
    "a table with several titles tells no title": (
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
    "months are no days, and one title in a column is one": (
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
    "a table with a sum below": (
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
    "a list of stretches with a gap between": (
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
}


@pytest.mark.parametrize(("text", "facts"), TABLES.values(), ids=TABLES)
def test_a_table_or_list_of_periods_is_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("work_statement", text) == facts


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
    reading = reading_of("work_statement", Sheets((Page(1, 595, 842, lines),)))
    assert reading.facts["periods"].value == (period("2016-03-01", to="2018-08-31", per_week="20"),)
