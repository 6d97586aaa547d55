"""Text laid out as on its page, and values found on it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Place, Source
from coreg_tui.model.page import Line, Page, Segment
from coreg_tui.tui import words
from coreg_tui.tui.cutting import cut, cut_middle, fill, fill_middle, width, wrap, wrap_beside
from coreg_tui.tui.paper import drawn, hit_row, paper, value_in


def page(*lines: tuple[float, float, str]) -> Page:
    """A page with texts at x, y; each character 6 points wide."""
    found = tuple(
        Line(page=1, segments=(Segment(text, (x, y, x + 6.0 * len(text), y + 10.0)),)) for x, y, text in lines
    )
    return Page(number=1, width=595.0, height=842.0, lines=found)


def fact(value: object, x: float, y: float, text: str) -> Fact:
    """A value read there."""
    place = Place(page=1, box=(x, y, x + 6.0 * len(text), y + 10.0), text=text)
    return Fact(name="f", value=value, source=Source.DOCUMENT, file="a.pdf", place=place)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("Utrecht, 14 juli 2006", date(2006, 7, 14), "14 juli 2006"),
        ("Afgegeven: 14-07-2006.", date(2006, 7, 14), "14-07-2006"),
        ("augustus 2016 t/m mei 2017", Month(2017, 5), "mei 2017"),
        ("Naam: J.M. de Vríes, te Zwolle", "J.M. de Vries", "J.M. de Vríes"),
        ("36,4 uur", Decimal("36.4"), None),
        ("16 uur per week", 16, "16"),
        ("code (85)", "85", "85"),
        ("profielen 12, 85", ("85",), "85"),
        ("niets hiervan", "iets anders", None),
        ("ja", True, None),
    ],
)
def test_where_a_value_is_written(text, value, found) -> None:
    span = value_in(text, value)
    assert (None if span is None else text[span.start : span.end]) == found


def test_columns_stay_columns_and_indents_indents() -> None:
    rows = paper(
        [page((72, 700, "Naam"), (72, 680, "Geboren"), (132, 660, "ingesprongen"))],
        (),
        (),
        80,
    )
    assert [row.text for row in rows if row.text] == ["Naam", "Geboren", " " * 10 + "ingesprongen"]


def test_a_wide_gap_is_one_blank_row() -> None:
    rows = paper([page((72, 700, "een"), (72, 686, "twee"), (72, 672, "drie"), (72, 600, "vier"))], (), (), 80)
    assert [row.text for row in rows] == ["een", "twee", "drie", "", "vier", ""]


def test_the_value_looked_at_is_hit_and_others_are_found() -> None:
    looked_at = fact(date(2022, 1, 10), 72, 680, "Datum: 10 januari 2022")
    other = fact("J.M. de Vries", 72, 700, "Naam: J.M. de Vries")
    rows = paper(
        [page((72, 700, "Naam: J.M. de Vries"), (72, 680, "Datum: 10 januari 2022"))], [other], [looked_at], 80
    )
    place = hit_row(rows)
    assert place is not None and rows[place].text == "Datum: 10 januari 2022"
    assert [(rows[0].text[one.start : one.end], one.hit) for one in rows[0].spans] == [("J.M. de Vries", False)]


def test_a_code_marks_what_stands_where_it_was_read() -> None:
    looked_at = fact("hbo", 72, 700, "Vastgesteld niveau: HBO werk- en denkniveau")
    rows = paper(
        [page((72, 700, "Vastgesteld niveau: HBO werk- en denkniveau"))], (), [looked_at], 80, lambda one: True
    )
    assert rows[0].spans[0].end == len("Vastgesteld niveau: HBO werk- en denkniveau")


def test_a_line_too_wide_goes_on_below_with_its_marks() -> None:
    text = "woord " * 20 + "14 juli 2006"
    looked_at = fact(date(2006, 7, 14), 72, 700, text)
    rows = paper([page((72, 700, text))], (), [looked_at], 40)
    assert all(width(row.text) <= 35 for row in rows)
    assert "".join(row.text for row in rows) == text
    assert hit_row(rows) is not None


def test_a_file_of_several_pages_says_where_each_begins() -> None:
    first, second = page((72, 700, "een")), page((72, 700, "twee"))
    rows = paper([first, Page(number=2, width=595, height=842, lines=second.lines)], (), (), 60)
    assert [row.page for row in rows if row.page] == [1, 2]
    assert "blz. 2" in drawn(rows[-3], "nl", 60, toneless=False).text


@pytest.mark.parametrize(
    ("cells", "ended", "middle"),
    [(20, "getuigschrift.pdf", "getuigschrift.pdf"), (10, "getuigsch…", "getui….pdf"), (1, "…", "…"), (0, "", "")],
)
def test_text_is_cut_at_the_end_and_names_in_the_middle(cells, ended, middle) -> None:
    assert cut("getuigschrift.pdf", cells) == ended
    assert cut_middle("getuigschrift.pdf", cells) == middle


@pytest.mark.parametrize("text", ["abc", "日本語のテキスト", "e\u0301e\u0301e\u0301", "Šimůnková", "", "a日b本c"])
@pytest.mark.parametrize("cells", range(12))
def test_filled_text_has_exactly_its_cells(text, cells) -> None:
    assert width(fill(text, cells)) == cells
    assert width(fill_middle(text, cells)) == cells
    assert all(width(row) <= max(cells, 2) for row in wrap(text, cells or 1))


def test_text_beside_a_title_goes_on_below_it_and_is_cut_there() -> None:
    assert wrap_beside("een twee drie vier vijf zes", 8, 12) == ("een twee", "drie vier …")
    assert wrap_beside("een twee", 20, 12) == ("een twee", "")


def hidden_page() -> Page:
    seen = Line(1, (Segment("Uitslag: mbo-niveau", (60, 700, 200, 712)),))
    unseen = Line(1, (Segment("Uitslag: hbo-niveau", (60, 600, 200, 612)),))
    return Page(1, 595, 842, (seen,), hidden=(unseen,), with_hidden=(seen, unseen))


def test_text_that_cannot_be_seen_stands_below_its_page_and_is_called_so() -> None:
    place = Place(page=1, box=(60, 600, 200, 612), text="Uitslag: hbo-niveau")
    fact = Fact(name="result", value="hbo", source=Source.DOCUMENT, file="a.pdf", place=place, hidden=True)
    rows = paper([hidden_page()], [fact], [fact], 60, coded=lambda _: True)
    texts = [row.text for row in rows]
    note = next(number for number, row in enumerate(rows) if row.note is not None)
    assert texts.index("Uitslag: mbo-niveau") < note < texts.index("Uitslag: hbo-niveau")
    assert rows[note].note == words.UNSEEN
    assert [row.text for row in rows if row.unseen and row.text] == ["Uitslag: hbo-niveau"]
    assert [row.text for row in rows if row.hit] == ["Uitslag: hbo-niveau"]


def test_a_page_whose_letters_were_recognised_says_so() -> None:
    page = Page(1, 595, 842, (Line(1, (Segment("Getuigschrift", (60, 700, 200, 712)),)),), scanned=True)
    rows = paper([page], [], [], 60)
    assert rows[0].note == words.RECOGNISED
    assert "herkend" in "".join(text for text, _ in drawn(rows[0], "nl", 60, toneless=True).pieces)
