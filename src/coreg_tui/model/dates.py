"""Calendar arithmetic: one way to add months, and dates of which only the month is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from dateutil.relativedelta import relativedelta

LAST_DAY = date.max
FIRST_DAY = date.min


@lru_cache(maxsize=4096)
def months_after(day: date, months: int) -> date:
    """`day` plus calendar months, month ends clipped; the calendar's end where it runs out."""
    try:
        return day + relativedelta(months=months)
    except (ValueError, OverflowError):
        return LAST_DAY if months > 0 else FIRST_DAY


@lru_cache(maxsize=4096)
def years_after(day: date, years: int) -> date:
    """`day` plus calendar years; a 29 February is clipped."""
    return months_after(day, 12 * years)


def days_after(day: date, days: int) -> date:
    """`day` plus days, kept within the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return LAST_DAY if days > 0 else FIRST_DAY


def first_day_within(months: int, day: date) -> date:
    """The earliest date that is not older than `months` at `day`."""
    candidate = days_after(months_after(day, -months), -4)
    while months_after(candidate, months) < day:
        candidate = days_after(candidate, 1)
    return candidate


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A date of which only the month is stated ("augustus 2016")."""

    year: int
    month: int
    """From 1."""

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return days_after(months_after(self.first, 1), -1)

    def isoformat(self) -> str:
        """As in `2016-08`."""
        return f"{self.year:04d}-{self.month:02d}"

    def __str__(self) -> str:
        return self.isoformat()


def earliest(day: date | Month) -> date:
    """The first day that `day` can be."""
    return day.first if isinstance(day, Month) else day


def latest(day: date | Month) -> date:
    """The last day that `day` can be."""
    return day.last if isinstance(day, Month) else day


def same_day(one: date | Month, other: date | Month) -> bool:
    """Whether the two can be one date: the same day, or the same month where only a month is stated."""
    return earliest(one) <= latest(other) and earliest(other) <= latest(one)
