"""Dates as people write them: day first, never guessed, never shifted."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.i18n.speaking import long_date, short_date
from coreg_tui.model.dates import Month
from coreg_tui.model.text import LANGUAGES
from coreg_tui.model.written_dates import dates_in, leading_date, read_date

MARCH = date(2022, 3, 14)


@pytest.mark.parametrize(
    ("written", "expected", "because"),
    [
        ("14 maart 2022", MARCH, "in words"),
        ("14 MAART 2022", MARCH, "in capitals"),
        ("14 mrt 2022", MARCH, "shortened"),
        ("14 mrt. 2022", MARCH, "shortened, with a stop"),
        ("14 March 2022", MARCH, "in English"),
        ("14th March 2022", MARCH, "an ordinal"),
        ("14-03-2022", MARCH, "in digits, day first"),
        ("14/3/2022", MARCH, "with strokes"),
        ("14.03.2022", MARCH, "with stops"),
        ("14 - 03 - 2022", MARCH, "with blanks"),
        ("14\u201303\u20132022", MARCH, "with dashes"),
        ("14 03 2022", MARCH, "in the boxes of a form"),
        ("14 3 2022", None, "blanks alone part figures of a full form only"),
        ("14-03-\u201922", MARCH, "with an apostrophe for the century"),
        ("14 mrt \u201922", MARCH, "or that in words"),
        ("March 14, 2022", MARCH, "a named month first, as in English"),
        ("14th of March 2022", MARCH, "or in full"),
        ("Monday 14 March 2022", MARCH, "with the day's English name"),
        ("14-03-22", MARCH, "two digits of the year"),
        ("14-03-84", date(1984, 3, 14), "of the century before"),
        ("2022-03-14", MARCH, "as computers write it"),
        ("maandag 14 maart 2022", MARCH, "with the day's name"),
        ("ma. 14 maart 2022", MARCH, "with that shortened"),
        ("14\u00a0maart\u00a02022", MARCH, "with blanks that do not break"),
        ("14 maart 2022.", MARCH, "at a sentence's end"),
        ("maart 2022", Month(2022, 3), "a month only"),
        ("augustus 2016", Month(2016, 8), "a month only"),
        ("29 februari 2024", date(2024, 2, 29), "a leap day"),
        ("29 februari 2023", None, "no day of the calendar"),
        ("31-04-2022", None, "nor is this"),
        ("03-14-2022", None, "month first is not Dutch, and never turned about"),
        ("14 maart 1822", None, "a year that no paper bears"),
        ("14 maart", None, "no year"),
        ("2022", None, "only a year"),
        ("14-03-2022-17", None, "a number that goes on"),
        ("kenmerk 14-03-2022", None, "anything besides"),
        ("", None, "nothing"),
        ("op zijn vroegst", None, "no date"),
    ],
)
def test_a_written_date_is_read(written: str, expected: date | Month | None, because: str) -> None:
    assert read_date(written) == expected, because


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_what_we_write_we_read(day: date) -> None:
    for written in (*(long_date(day, lang) for lang in LANGUAGES), short_date(day), day.isoformat()):
        assert read_date(written) == day
        assert leading_date(f"{written} te Utrecht") == day
        assert [value for _, _, value in dates_in(f"Afgegeven op {written}, te Utrecht.")] == [day]


def test_every_date_in_a_text_is_found_with_its_place() -> None:
    text = "van 14 maart 2022 tot 31-04-2022, in mei 2023"
    found = [(text[start:end], value) for start, end, value in dates_in(text)]
    assert found == [("14 maart 2022", MARCH), ("31-04-2022", None), ("mei 2023", Month(2023, 5))]


@given(st.text(max_size=80))
def test_no_text_whatever_makes_it_crash(text: str) -> None:
    read_date(text)
    leading_date(text)
    list(dates_in(text))
