"""What is read off a DUO extract, in several layouts."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_duo.reading import read_extract
from coreg_tui.api import Month, Sheets
from coreg_tui.testing.paper import sheets_of


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns."""
    return sheets_of("\n---\n".join(texts))


def read(*texts: str) -> list[dict[str, object]]:
    readings = read_extract(paper(*texts))
    return [{name: found.value for name, found in reading.facts.items()} for reading in readings]


CURRENT = """
    Dienst Uitvoering Onderwijs
    Uit het register onderwijsdeelnemers
    GETUIGSCHRIFT
    HBO Bachelor Maatschappelijk Werk en
    Dienstverlening
    Opleidingsvorm: voltijd
    BEHAALD DOOR
    Anna van der Berg
    Geboren op 3 februari 1980
    UITGEGEVEN DOOR
    Hogeschool van Arnhem
    en Nijmegen
    Nijmegen, 1 juli 2003
    Downloaddatum: 3 maart 2024
"""


def test_the_current_layout_is_read_from_its_captions() -> None:
    assert read(CURRENT) == [
        {
            "holder": "Anna van der Berg",
            "holder_birth_date": date(1980, 2, 3),
            "graduated": date(2003, 7, 1),
            "programme": "Maatschappelijk Werk en Dienstverlening",
            "institution": "Hogeschool van Arnhem en Nijmegen",
            "level": "bachelor",
            "issued": date(2024, 3, 3),
        }
    ]


def test_captions_whose_letters_are_set_apart_are_captions_still() -> None:
    spaced = CURRENT.replace("BEHAALD DOOR", "BE H AAL D DOOR").replace("UITGEGEVEN DOOR", "U ITGEGEVE N DOOR")
    assert read(spaced) == read(CURRENT)


def test_each_diploma_of_an_extract_is_a_reading_of_its_own() -> None:
    mbo = CURRENT.replace("HBO Bachelor", "MBO").replace("1 juli 2003", "1 juli 1999")
    first, second = read_extract(paper(mbo, CURRENT))
    assert (first.pages, first.facts["level"].value) == ((1,), "mbo")
    assert (second.pages, second.facts["level"].value) == ((2,), "bachelor")


def test_the_propedeuse_of_a_bachelor_is_no_bachelor() -> None:
    (facts,) = read(CURRENT.replace("Opleidingsvorm: voltijd", "Propedeuse"))
    assert facts["level"] == "propedeuse"
    assert facts["programme"] == "Maatschappelijk Werk en Dienstverlening"


OLDER = """
    Uittreksel uit het diplomaregister
    Achternaam | Vries
    Tussenvoegsel | de
    Voorna(a)m(en) | Jan Pieter
    Geboortedatum | 3 januari 1985
    Soort waardedocument | Getuigschrift
    Opleiding | B Sociaal-Juridische
     | Dienstverlening
    Aard van het examen | HBO Bachelor
    Behaald in | Augustus 2016
    Instelling | Hogeschool van Amsterdam in AMSTERDAM
    Afgiftedatum uittreksel: 9 februari 2018
"""


def test_the_older_layout_is_read_from_its_rows() -> None:
    assert read(OLDER) == [
        {
            "holder": "Jan Pieter de Vries",
            "holder_birth_date": date(1985, 1, 3),
            "graduated": Month(2016, 8),
            "programme": "Sociaal-Juridische Dienstverlening",
            "institution": "Hogeschool van Amsterdam",
            "level": "bachelor",
            "issued": date(2018, 2, 9),
        }
    ]


def test_two_diplomas_in_rows_share_the_person_and_the_day_of_issue() -> None:
    second = OLDER.split("1985", 1)[1].replace("HBO Bachelor", "HBO Propedeuse").replace("2016", "2013")
    one, other = read(OLDER + second)
    assert one["holder"] == other["holder"] == "Jan Pieter de Vries"
    assert (one["graduated"], one["level"]) == (Month(2016, 8), "bachelor")
    assert (other["graduated"], other["level"]) == (Month(2013, 8), "propedeuse")


def test_an_empty_prefix_is_not_filled_from_the_next_row() -> None:
    (facts,) = read(OLDER.replace("Tussenvoegsel | de", "Tussenvoegsel"))
    assert facts["holder"] == "Jan Pieter Vries"


def test_the_middle_layout_names_the_person_above_the_birth_date() -> None:
    (facts,) = read("""
        Uittreksel diplomaregister
        Mevrouw
        Anna Jansen
        Geboren op 3 januari 1985 in Gouda
        Opleiding | M Klinische Psychologie
        Aard van het examen | WO Master
        Behaald op | 29 juni 2012
        Instelling | Universiteit Utrecht in UTRECHT
    """)
    assert facts == {
        "holder": "Anna Jansen",
        "holder_birth_date": date(1985, 1, 3),
        "graduated": date(2012, 6, 29),
        "programme": "Klinische Psychologie",
        "institution": "Universiteit Utrecht",
        "level": "master",
    }


def test_the_english_version_is_read_too() -> None:
    (facts,) = read("""
        From the register of education participants
        DEGREE CERTIFICATE
        HBO Associate degree Social Work
        OBTAINED BY
        Anna Jansen
        Born on 3 January 1985
        ISSUED BY
        Saxion University of Applied Sciences
        Deventer, 30 August 2020
        Download date: 2 March 2026
    """)
    assert (facts["level"], facts["graduated"]) == ("associate_degree", date(2020, 8, 30))
    assert facts["issued"] == date(2026, 3, 2)


def test_an_empty_page_states_nothing() -> None:
    assert read("") == [{}]


def test_each_row_of_a_table_is_a_diploma() -> None:
    rows = read("""
        Naam: A.M. van den Berg
        Opleiding | Niveau | Instelling | Behaald op
        Social Work | HBO Bachelor | Hogeschool Utrecht | 5 juli 2014
        Sociaal Werk | MBO niveau 4 | ROC Zuid | 3 juli 2010
        Stage | | ROC Zuid | niet behaald
    """)
    assert [(one["programme"], one["level"], one["graduated"]) for one in rows] == [
        ("Social Work", "bachelor", date(2014, 7, 5)),
        ("Sociaal Werk", "mbo", date(2010, 7, 3)),
    ]


def test_a_holder_beside_an_issuer_is_nobody_else() -> None:
    (facts,) = read("""
        DIPLOMA
        HBO Bachelor Social Work
        BEHAALD DOOR | UITGEGEVEN DOOR
        Anna van den Berg | Hogeschool Utrecht
        Geboren op 3 mei 1990 | Utrecht, 3 juli 2014
    """)
    assert facts["holder"] == "Anna van den Berg"
    assert facts["institution"] == "Hogeschool Utrecht"
    assert facts["graduated"] == date(2014, 7, 3)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Gegevens opgehaald op 11 februari 2018", date(2018, 2, 11)),
        ("Dit uittreksel is op 4 november 2017 gedownload uit Mijn diploma's.", date(2017, 11, 4)),
        ("Dit uittreksel is gedownload op 4 november 2017. Het document is afgedrukt op 5 mei 2018.", None),
        ("Dit uittreksel is op 4 november 2017 samengesteld uit het diplomaregister.", date(2017, 11, 4)),
        ("De wet is op 4 november 2017 gewijzigd.", None),
        ("Datum | 4 november 2017", None),
    ],
)
def test_the_day_an_extract_was_fetched_is_told_once(said: str, day: date | None) -> None:
    (facts,) = read(f"Opleiding | Social Work\n{said}")
    assert facts.get("issued") == day


def test_a_date_above_all_that_is_told_is_the_extracts_own() -> None:
    (facts,) = read(
        "Uittreksel uit het diplomaregister\nDatum: 5 april 2017\nAchternaam | Vos\nOpleiding | Social Work"
    )
    assert facts["issued"] == date(2017, 4, 5)


def test_what_the_holder_obtained_stands_below_those_words() -> None:
    (facts,) = read("""
        Getuigschrift
        De heer
        Bram Kuiper
        geboren op 29 februari 1984 te Gouda
        heeft behaald:
        HBO Bachelor Social Work
        Behaald op | 31 januari 2012
    """)
    assert (facts["holder"], facts["programme"], facts["level"]) == ("Bram Kuiper", "Social Work", "bachelor")


@pytest.mark.parametrize(
    ("head", "issued"),
    [
        ("Groningen, 19 april 2017", date(2017, 4, 19)),
        ("Groningen, 19-04-2017", date(2017, 4, 19)),
        ("Groningen, 19 april 2017 geldig", None),
        ("19 april 2017", None),
    ],
)
def test_place_and_day_above_all_else_are_the_extracts(head: str, issued: date | None) -> None:
    (facts,) = read(f"""
        Uittreksel uit het diplomaregister
        {head}
        Achternaam | Wal
        Soort waardedocument | Diploma
        Opleiding | Verpleegkunde
        Behaald op | 3 juni 1998
        Instelling | Hogeschool Zuiderzee in LELYSTAD
    """)
    assert facts.get("issued") == issued
