"""Calendar months, and dates of which only the month is known."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.model.dates import Month, days_after, earliest, first_day_within, latest, months_after, same_day

DAYS = [date(2022, 1, 1) + timedelta(number) for number in range(1461)]
"""Four years, a leap year among them."""
_day = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected", "because"),
    [
        (date(2022, 1, 10), 12, date(2023, 1, 10), "a year later"),
        (date(2024, 2, 29), 12, date(2025, 2, 28), "the leap day is clipped"),
        (date(2023, 2, 28), 12, date(2024, 2, 28), "and never stretched"),
        (date(2022, 8, 31), 6, date(2023, 2, 28), "the month's end is clipped"),
        (date(2023, 8, 31), 6, date(2024, 2, 29), "to the leap day in a leap year"),
        (date(2022, 3, 31), -1, date(2022, 2, 28), "backwards too"),
        (date(2022, 12, 31), 2, date(2023, 2, 28), "over the year's end"),
        (date(2022, 5, 31), 0, date(2022, 5, 31), "no month"),
        (date(9999, 12, 1), 1, date.max, "where the calendar runs out, its end"),
        (date(1, 1, 1), -1, date.min, "and its beginning"),
    ],
)
def test_months_are_added_by_the_calendar(day: date, months: int, expected: date, because: str) -> None:
    assert months_after(day, months) == expected, because


@given(_day, st.integers(-600, 600))
def test_the_day_of_the_month_stays_unless_the_month_is_too_short(day: date, months: int) -> None:
    number = 12 * day.year + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    assert months_after(day, months) == date(year, month, min(day.day, monthrange(year, month)[1]))


@pytest.mark.parametrize("months", [1, 3, 6, 12])
def test_the_first_day_within_is_that_of_trying_every_day(months: int) -> None:
    tried = [date(2020, 12, 1) + timedelta(number) for number in range(1900)]
    lasts = [(months_after(day, months), day) for day in tried]
    for day in DAYS:
        assert first_day_within(months, day) == next(start for last, start in lasts if last >= day)


@given(_day, st.integers(-100_000, 4_000_000))
def test_days_are_kept_within_the_calendar(day: date, days: int) -> None:
    assert date.min <= days_after(day, days) <= date.max


@given(st.integers(1900, 2199), st.integers(1, 12))
def test_a_month_reaches_from_its_first_day_to_its_last(year: int, number: int) -> None:
    month = Month(year, number)
    assert earliest(month) == date(year, number, 1)
    assert latest(month) == date(year, number, monthrange(year, number)[1])
    assert str(month) == f"{year}-{number:02d}"


@given(_day, _day)
def test_a_day_and_a_month_can_be_one_where_the_day_lies_in_it(one: date, other: date) -> None:
    month = Month(other.year, other.month)
    assert same_day(one, other) is (one == other)
    assert same_day(one, month) is same_day(month, one) is (month.first <= one <= month.last)
