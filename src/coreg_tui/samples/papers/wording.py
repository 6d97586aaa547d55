"""How Dutch papers write dates, months and numbers."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def in_words(day: date) -> str:
    """As in `14 februari 2022`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def in_digits(day: date) -> str:
    """As in `14-02-2022`."""
    return f"{day:%d-%m-%Y}"


def month_of(day: date) -> str:
    """As in `augustus 2016`."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def number(value: str | int) -> str:
    """A number with a decimal comma, as in `36,4`."""
    return str(value).replace(".", ",")
