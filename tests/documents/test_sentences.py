"""What running text says: names in it, lines that go on below, and several fields on one line."""

from __future__ import annotations

import pytest

from coreg_tui.api import (
    Line,
    Page,
    Segment,
    Sheets,
    a_date,
    a_name,
    a_text,
    addressee,
    labelled,
    name_from,
    named,
    phrase,
    prose,
)
from coreg_tui.api.names import name_up_to


def sheets(*printed: str) -> Sheets:
    """Lines of letters of one width, close below one another; two blanks part columns."""
    lines = []
    for row, text in enumerate(printed):
        top = 800.0 - 14 * row
        found = [(text.index(cell), cell) for cell in text.split("  ")]
        segments = [Segment(cell, (50.0 + 5 * at, top - 10, 50.0 + 5 * (at + len(cell)), top)) for at, cell in found]
        lines.append(Line(1, tuple(segments)))
    return Sheets((Page(1, 595, 842, tuple(lines)),))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("de heer Rens Bakhuizen heeft supervisie", "Rens Bakhuizen"),
        ("K.P. Oosterhuis. Hij staat geregistreerd", "K.P. Oosterhuis"),
        ("mevrouw dr. I.J. van den Eijnden, die in het register", "I.J. van den Eijnden"),
        ("Groot, J.P. de (geboren", "Groot, J.P. de"),
        ("Berg, van den, M.J. (geboren", "Berg, van den, M.J."),
        ("Jan de Wit, Utrecht", "Jan de Wit"),
        ("N. (Nadia) Benali - van 't Hof MSc en", "N. (Nadia) Benali - van 't Hof MSc"),
        ("Janna de Groot Masterclass 2", "Janna de Groot"),
        ("Mevr. O. d'Hondt is", "O. d'Hondt"),
        ("L. Bakker  M. Smit", "L. Bakker"),
        ("ons kantoor", None),
        ("J.P. van", None),
        ("van de", None),
    ],
)
def test_a_name_at_the_start_of_running_text_ends_where_no_name_goes_on(text: str, name: str | None) -> None:
    assert name_from(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("verklaart dat de heer Rens Bakhuizen (", "Rens Bakhuizen"),
        ("uw collega mevrouw van der Berg, ", "van der Berg"),
        ("een verklaring van Jan de Wit", "Jan de Wit"),
        ("werkervaring van Berg, van den, M.J. (", "Berg, van den, M.J."),
        ("Mevrouw Wijngaarden, M.L. van (", "Wijngaarden, M.L. van"),
        ("Masterclass Rens Bakhuizen, ", "Rens Bakhuizen"),
        ("in Utrecht. Jan de Wit, ", "Jan de Wit"),
        ("de examencommissie", None),
    ],
)
def test_a_name_at_the_end_of_running_text_begins_where_no_name_stands_before(text: str, name: str | None) -> None:
    assert name_up_to(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Noor van Dijk Noor van Dijk", "Noor van Dijk"),
        ("M.L. van", None),
        ("Wijngaarden, M.L. van", "Wijngaarden, M.L. van"),
        ("drs. Pim à Campo", "Pim à Campo"),
        ("L. Bakker, registratienummer 461000123", "L. Bakker"),
        ("Y. van der Meer-Kok (31-12-1993)", "Y. van der Meer-Kok"),
    ],
)
def test_a_name_stands_once_and_whole(text: str, name: str | None) -> None:
    assert a_name(text) == name


@pytest.mark.parametrize("sign", [", ", "(", "; ", " "])
def test_signs_without_end_are_no_name_and_looked_through_once(sign: str) -> None:
    assert a_name(f"Jan de Wit{sign * 60_000}x") is None
    assert a_name(f"Jan de Wit{sign * 1000}geboren te Ede") == "Jan de Wit"


def test_a_name_below_which_a_birth_date_stands_is_of_one_column() -> None:
    below = [r"[,;\s(]+geb\."]
    one, two = sheets("Jan Vos", "geb. 3-3-1993"), sheets("Jan Vos  Petra Mol", "geb. 3-3-1993")
    assert [found.value for found in named(one, before=below)] == ["Jan Vos"]
    assert list(named(two, before=below)) == []


def test_a_letter_s_addressee_is_the_one_it_greets() -> None:
    found = addressee(sheets("Academie Noord", "S. de Koning", "Dorpsweg 3", "Geachte mevrouw De Koning,"))
    assert found is not None
    assert found.value == "S. de Koning"
    assert addressee(sheets("Mevrouw S. de Koning", "Geachte heer Bos,")) is None


def test_a_line_that_is_full_goes_on_and_a_short_one_ends() -> None:
    page = sheets(
        "Hierbij verklaren wij dat mevrouw J. van", "der Berg de toets heeft behaald met goed", "gevolg.", "Ede"
    )
    ((match, line),) = prose(page, r"mevrouw ([^\n]+?) de toets ([^\n]+)")
    assert match[1] == "J. van der Berg"
    assert match[2] == "heeft behaald met goed gevolg."
    assert line.text.startswith("Hierbij")
    assert not list(phrase(page, r"van der Berg"))


def test_fields_on_one_line_are_apart() -> None:
    page = sheets("Medewerker: O. (Olivier) d'Hondt Geb.datum: 14-03-1980 Pers.nr.: 300418")
    assert [found.value for found in labelled(page, ("Medewerker",), a_name)] == ["O. (Olivier) d'Hondt"]
    assert [str(found.value) for found in labelled(page, ("Geb.datum",), a_date)] == ["1980-03-14"]


def test_a_colon_within_a_value_parts_nothing() -> None:
    page = sheets("Opleiding: Social Work: hulpverlening")
    assert [found.value for found in labelled(page, ("Opleiding",), a_text)] == ["Social Work: hulpverlening"]
