"""A fact points at the line that shows it, and never away from the one that its reader found."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Place, Value
from coreg_tui.model.page import Line, Segment
from coreg_tui.reading.pointing import at_its_line

PAGE = [
    "CERTIFICAAT",
    "De BCMB verklaart dat",
    "Martijn Lodewijk Hoekstra",
    "geboren op 3 mei 1990 te Zwolle de opleiding Maatschappelijk",
    "Werk en Dienstverlening heeft afgerond op 4 juli 2021.",
    "Registratienummer 46 10 12 34",
]
LINES = [Line(1, (Segment(text, (60.0, 700.0 - 20 * row, 400.0, 712.0 - 20 * row)),)) for row, text in enumerate(PAGE)]


def pointed(value: Value, row: int) -> str:
    return at_its_line(value, LINES[row].place(), LINES).text


@pytest.mark.parametrize(
    ("value", "found_at", "shown_at"),
    [
        ("BCMB", 0, 1),
        ("Martijn Lodewijk Hoekstra", 1, 2),
        ("M.L. Hoekstra", 1, 1),  # in no line: it stays
        (date(1990, 5, 3), 1, 3),
        (Month(2021, 7), 1, 4),
        (date(2021, 7, 5), 1, 1),
        ("Maatschappelijk Werk en Dienstverlening", 1, 1),
        ("46101234", 1, 5),
        (True, 1, 1),
        (("85",), 1, 1),
    ],
)
def test_a_value_points_at_the_nearest_line_that_shows_it(value: Value, found_at: int, shown_at: int) -> None:
    assert pointed(value, found_at) == PAGE[shown_at]


def test_a_value_that_goes_on_over_the_next_line_points_at_its_beginning() -> None:
    lines = [
        LINES[0],
        Line(1, (Segment("voor de opleiding Sociaal Juridische", (60.0, 600.0, 300.0, 612.0)),)),
        LINES[5],
    ]
    place = at_its_line("Sociaal Juridische Dienstverlening", lines[0].place(), lines)
    assert place.text == "voor de opleiding Sociaal Juridische"


def test_a_place_that_is_on_no_line_stays() -> None:
    place = Place(page=3, box=(0.0, 0.0, 1.0, 1.0), text="elders")
    assert at_its_line("BCMB", place, LINES) is place
