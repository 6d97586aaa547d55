"""What was read off a picture is given only where it is sure; boxes to tick are seen by their shape."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from PIL import Image, ImageDraw

from coreg_tui.documents.certainty import LEAST_FIGURES, LEAST_LETTERS, sure_enough, tells_enough
from coreg_tui.documents.scans.picture import Picture
from coreg_tui.documents.ticks import with_boxes
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Period, Value
from coreg_tui.model.page import Line, Page, Segment, Word


def line(text: str, *, top: float = 700, left: float = 70, sure: int | Sequence[int] = 95) -> Line:
    words, x = [], left
    for place, one in enumerate(text.split()):
        confidence = sure if isinstance(sure, int) else sure[place]
        words.append(Word(one, (x, top - 10, x + 6 * len(one), top), confidence))
        x += 6 * len(one) + 4
    return Line(1, (Segment(text, (left, top - 10, x - 4, top), tuple(words)),))


def given(name: str, value: Value, *lines: Line) -> bool:
    """Whether a fact that stands on the first line is given."""
    page = Page(1, 595, 842, tuple(lines), scanned=True)
    return sure_enough(name, value, lines[0].place(), page)


def test_a_date_is_given_only_where_its_figures_are_sure() -> None:
    for value in (date(2022, 1, 10), Month(2022, 1)):
        assert given("issued", value, line("Datum 10-01-2022", sure=(30, LEAST_FIGURES)))
        assert not given("issued", value, line("Datum 10-01-2022", sure=(95, LEAST_FIGURES - 1)))


def test_a_name_is_given_where_its_own_words_are_sure() -> None:
    assert given("holder", "J.M. de Vries", line("Naam J.M. de Vries", sure=(20, 60, 60, LEAST_LETTERS)))
    assert not given("holder", "J.M. de Vries", line("Naam J.M. de Vries", sure=(95, 95, 95, LEAST_LETTERS - 1)))


@pytest.mark.parametrize("value", ["Teunis", "de Wit", "ter Haar,", "MJJ. Hoekstra"])
def test_a_broken_name_is_not_given(value: str) -> None:
    assert not given("holder", value, line(f"Naam {value}"))


@pytest.mark.parametrize("value", ["S. Ramdin", "Veenstra, T.", "ter Haar, Hendrik Willem"])
def test_a_whole_name_is_given(value: str) -> None:
    assert given("holder", value, line(f"Naam {value}"))


@pytest.mark.parametrize("value", ["a", "Stichting Het Anker,", "Pedagogiek « NLQF", "zorg |"])
def test_a_text_with_the_marks_of_a_bad_reading_is_not_given(value: str) -> None:
    assert not given("employer", value, line(f"Werkgever {value}"))


def test_a_short_code_is_a_text_too() -> None:
    assert given("person_type", "NP", line("VOG NP"))


def test_a_number_counts_only_in_digits() -> None:
    assert given("number", 3, line("Masterclass 3"))
    assert not given("number", 2, line("Masterclass II"))
    assert not given("number", 2, line("Masterclass 12"))


def test_a_number_with_a_doubtful_figure_is_not_given() -> None:
    assert not given("hours_per_week", Decimal("22.75"), line("Uren 22,79", sure=(96, 32)))
    assert not given("vog_number", "N 1188 0342", line("Nummer N 1188 0342", sure=(95, 95, 61, 95)))


def test_periods_are_given_only_where_none_was_lost() -> None:
    periods = (Period(start=date(2019, 2, 1), end=date(2020, 12, 31), hours_per_week=Decimal(16)),)
    rows = (line("01-02-2019 31-12-2020 16"), line("01-01-2021 heden 28", top=680))
    assert given("periods", periods, rows[0])
    assert not given("periods", periods, *rows)


def test_an_answer_of_two_words_needs_its_boxes() -> None:
    assert not given("at_hbo_level", True, line("hbo-niveau ja nee"))
    assert not given("at_hbo_level", True, line("hbo-niveau ☐ ja nee"))
    assert given("at_hbo_level", False, line("hbo-niveau ☐ ja ☒ nee"))


def test_a_line_set_in_from_the_others_may_have_lost_its_box() -> None:
    title = line("Verklaring van de werkgever over de VOG", top=800)
    assert not given("original_seen", True, line("De originele VOG is gezien", left=85), title)
    assert given("original_seen", True, line("De originele VOG is gezien"), title)
    assert given("original_seen", True, line("☒ De originele VOG is gezien", left=75), title)


def test_a_fact_without_a_place_is_not_sure() -> None:
    assert not sure_enough("issued", date(2022, 1, 10), None, None)
    assert not sure_enough("issued", date(2022, 1, 10), line("x").place(), None)


def test_a_paper_that_states_nothing_is_of_no_kind() -> None:
    assert tells_enough(["holder"])
    assert not tells_enough([])


def form(*, ticked: bool | None, letter: str = "") -> tuple[Picture, Word]:
    """A word with a box before it, empty or crossed, or none; `letter` is drawn in its place."""
    image = Image.new("L", (1200, 600), 250)
    draw = ImageDraw.Draw(image)
    if ticked is not None:
        draw.rectangle((200, 200, 240, 240), outline=30, width=4)
    if ticked:
        draw.line((208, 208, 232, 232), fill=20, width=5)
        draw.line((208, 232, 232, 208), fill=20, width=5)
    if letter:
        draw.text((200, 195), letter, fill=20, font_size=48)
    picture = Picture(width=1200, height=600, grey=image.tobytes(), dpi=300.0, shown_width=288.0, shown_height=144.0)
    return picture, Word("gezien", picture.straight(270, 204, 400, 240), 95)


@pytest.mark.parametrize(("ticked", "sign"), [(True, "☒"), (False, "☐")])
def test_a_box_before_a_word_is_seen_and_what_stands_in_it(ticked: bool, sign: str) -> None:
    picture, word = form(ticked=ticked)
    assert [one.text for one in with_boxes((word,), picture)] == ["gezien", sign]
    box = with_boxes((word,), picture)[1].box
    assert box[0] == pytest.approx(200 * 0.24, abs=1)


def test_letters_that_were_seen_in_a_box_give_way_to_it() -> None:
    picture, word = form(ticked=True)
    for text, right in (("O", 241), ("CX", 244)):
        other = Word(text, picture.straight(199, 199, right, 241), 40)
        assert [one.text for one in with_boxes((other, word), picture)] == ["gezien", "☒"]
    joined = Word("Xja", picture.straight(199, 199, 300, 241), 40)
    assert [one.text for one in with_boxes((joined,), picture)] == ["ja", "☒"]


@pytest.mark.parametrize("letter", ["D", "O", "H", "B", "0", "E", "8", ""])
def test_a_letter_is_no_box(letter: str) -> None:
    picture, word = form(ticked=None, letter=letter)
    assert with_boxes((word,), picture) == (word,)


def test_without_pixels_the_words_stay_as_they_are() -> None:
    picture, word = form(ticked=True)
    bare = Picture.of(picture.head | {"width": 1, "height": 1}, b"x")
    assert with_boxes((), picture) == ()
    assert with_boxes((word,), bare) == (word,)


def test_a_good_mark_among_bad_ones_is_no_result() -> None:
    """The line with the result itself may be the one that was lost."""
    assert given("passed", True, line("Reflecteert goed"), line("Herkent grenzen voldoende", top=680))
    assert not given("passed", True, line("Reflecteert goed"), line("Formuleert leerpunten onvoldoende", top=680))
    assert given("passed", False, line("Oordeel onvoldoende"), line("Reflecteert goed", top=680))
