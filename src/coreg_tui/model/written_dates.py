"""Dates as people write them on Dutch papers; always day first, never guessed, never shifted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from coreg_tui.model.dates import Month
from coreg_tui.model.words import plain

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb february febr",
            "maart mrt mar march maa",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "augustus aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_NAMED = "|".join(sorted(_MONTHS, key=len, reverse=True))
_BLANK = r"[\s\u00a0\u202f]"
_APOSTROPHE = "'\u2018\u2019`"
_DATE = re.compile(
    rf"(?<![\w/.-])(?:"
    rf"(?P<iso_y>\d{{4}})-(?P<iso_m>\d{{2}})-(?P<iso_d>\d{{2}})(?![\w-])"
    rf"|(?P<num_d>\d{{1,2}}){_BLANK}?(?P<sep>[-/.\u2010-\u2013\u2212]){_BLANK}?(?P<num_m>\d{{1,2}}){_BLANK}?(?P=sep){_BLANK}?"
    rf"(?P<num_y>\d{{4}}|[{_APOSTROPHE}]?\d{{2}})(?![\w-])"
    rf"|(?P<txt_d>\d{{1,2}})(?:st|nd|rd|th|ste|sten|den|de|e)?[-.]?{_BLANK}*(?:of{_BLANK}+)?(?P<txt_m>{_NAMED})\b\.?,?[-]?{_BLANK}*"
    rf"(?P<txt_y>\d{{4}}|[{_APOSTROPHE}]?\d{{2}})(?![\w-])"
    rf"|(?P<eng_m>{_NAMED})\b\.?{_BLANK}+(?P<eng_d>\d{{1,2}})(?:st|nd|rd|th)?,?{_BLANK}+(?P<eng_y>\d{{4}})(?![\w-])"
    rf"|(?P<mon_m>{_NAMED})\b\.?,?{_BLANK}+(?P<mon_y>\d{{4}})(?![\w-])"
    rf")",
    re.IGNORECASE,
)
_DAY_NAMES = re.compile(
    r"^(?:maan|dins|woens|donder|vrij|zater|zon|mon|tues|wednes|thurs|fri|satur|sun)da[gy],?\s+"
    r"|^(?:ma|di|wo|do|vr|za|zo)\.?\s+(?=\d)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^(?:op\s+(?:de\s+)?|on\s+(?:the\s+)?|dd\s+|d\.d\.?\s+|den\s+)(?=\S)")
"""What a sentence says before a date."""
_PARTED = re.compile(r"^(\d{2}) (\d{2}) (\d{4})(?!\w)")
"""`29 02 2000`, as filled in over the boxes of a form; in running text such figures may be a telephone number."""


def dates_in(text: str) -> Iterator[tuple[int, int, date | Month | None]]:
    """Each written date with its start and end; None for one that is no day of the calendar (31 februari)."""
    for match in _DATE.finditer(text[:20_000]):
        yield match.start(), match.end(), _value(match)


def read_date(text: str) -> date | Month | None:
    """The date that `text` is, a day's name before it allowed; None where it is anything else besides or no date."""
    trimmed = _DAY_NAMES.sub("", text.strip().strip(".,;:").strip(), count=1) if text else ""
    match = _DATE.fullmatch(_PARTED.sub(r"\1-\2-\3", trimmed, count=1))
    return _value(match) if match else None


def leading_date(text: str) -> date | Month | None:
    """The date that `text` begins with; None where it begins otherwise."""
    trimmed = _DAY_NAMES.sub("", _BEFORE.sub("", text.strip().lstrip(".,;: ").lower(), count=1), count=1)
    match = _DATE.match(_PARTED.sub(r"\1-\2-\3", trimmed, count=1))
    return _value(match) if match else None


def _value(match: re.Match[str]) -> date | Month | None:
    try:
        if match["mon_y"]:
            return Month(int(match["mon_y"]), _MONTHS[plain(match["mon_m"])])
        if match["eng_y"]:
            return _in_range(int(match["eng_y"]), _MONTHS[plain(match["eng_m"])], int(match["eng_d"]))
        if match["iso_y"]:
            return _in_range(int(match["iso_y"]), int(match["iso_m"]), int(match["iso_d"]))
        if match["num_y"]:
            return _in_range(_century(match["num_y"]), int(match["num_m"]), int(match["num_d"]))
        return _in_range(_century(match["txt_y"]), _MONTHS[plain(match["txt_m"])], int(match["txt_d"]))
    except ValueError:
        return None


def _century(year: str) -> int:
    """A year of two digits lies between 1950 and 2049: no paper of this register is older."""
    digits = year.lstrip(_APOSTROPHE)
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (1900 if int(digits) >= 50 else 2000)


def _in_range(year: int, month: int, day: int) -> date:
    if not 1900 <= year <= 2199:
        raise ValueError(year)
    return date(year, month, day)
