"""The day on which a statement was signed: behind its label, in its last sentence, or beside the place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from coreg_tui.api import Found, Sheets, a_date, labelled, phrase
from coreg_work_experience.figures import DATE
from coreg_work_experience.labels import SIGNED, sought

_DATED = ("Datum", "Date", "Datum brief", "d.d.")
_IN_PROSE = (
    r"\b(?:opgemaakt|ondertekend|getekend|ingevuld|afgegeven|gedaan|verklaard|opgesteld|signed)\b[^.;\d]{0,80}?"
    rf"(?:\bop|,|\bd\.d\.|:|\s)\s*({DATE})"
)
_SIGNED_SOMETHING_ELSE = re.compile(
    r"\b(?:vog|omtrent\s+het\s+gedrag|arbeidsovereenkomst|contract|diploma|getuigschrift|certificaat)\b[^.;]*$",
    re.IGNORECASE,
)
_PLACE = r"[A-Z’'][\w’' -]{2,30}"
_DAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s+)?"
_PLACE_AND_DATE = rf"(?:^|\n|[.!,]\s+|\s{{2}}){_PLACE},\s*(?:d\.d\.\s*|de\s+|op\s+)?{_DAY}({DATE})\s*(?=\n|$|\s{{2}})"


def signed_in(sheets: Sheets) -> Found | None:
    """The day of the signature; where none is told, the day that the paper bears."""
    return (
        sought(sheets, SIGNED, _date_behind_a_place)
        or last_told(sheets, _IN_PROSE)
        or place_and_date(sheets)
        or _last(labelled(sheets, _DATED, a_date))
    )


def place_and_date(sheets: Sheets) -> Found | None:
    """The last date that stands beside a place, as above a signature or at a letter's head."""
    return last_told(sheets, _PLACE_AND_DATE, flags=0)


def last_told(sheets: Sheets, pattern: str, *, flags: int = re.IGNORECASE) -> Found | None:
    """The last date that the pattern's group finds in running text."""
    found = (
        Found(day, line.place())
        for match, line in phrase(sheets, pattern, flags=flags, across=True)
        if (day := a_date(match[1])) and not _SIGNED_SOMETHING_ELSE.search(_before(match))
    )
    return _last(found)


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 80) : match.start(1)]


def _date_behind_a_place(text: str) -> date | None:
    return a_date(text) or a_date(re.sub(rf"^{_PLACE}?[,;/]?\s+(?:d\.d\.\s*|op\s+)?{_DAY}(?=\d)", "", text, count=1))


def _last(found: Iterable[Found]) -> Found | None:
    return next(reversed(list(found)), None)
