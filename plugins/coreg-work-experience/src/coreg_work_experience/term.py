"""From when until when a contract runs, apart from all the other dates that stand in one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from coreg_tui.api import Found, Sheets, a_date, days_after, first, phrase
from coreg_work_experience.figures import DATE
from coreg_work_experience.labels import END, START, sought

_BEGINS = (
    r"\b(?:treedt|treden|aangegaan|ingang|ingaande|begint|begin|vangt|aanvang|aan\s+te\s+vangen|start|dienst|dienstverband|benoemd|aangesteld"
    r"|\w*overeenkomst|\w*contract)\b[^.;]{0,120}?"
    rf"\b(?:per|op|vanaf|ingaande|ingang\s+van|periode\s+van|tijd\s+van|van|starting|from)\s+({DATE})",
    rf"\b(?:met\s+ingang\s+van|ingaande\s+(?:op\s+)?|per|vanaf)\s*({DATE})[^.;]{{0,120}}?"
    r"\b(?:dienst|overeenkomst|dienstverband|aangesteld|werkzaam|aan\s+te\s+stellen|benoemd|te\s+benoemen)\b",
    rf"\b(?:commenc\w*|enters?|starts?|effective|service|employ\w*)\b[^.;]{{0,80}}?\b(?:on|from|as\s+of)\s+({DATE})",
)
_BEGINS_SOMETHING_ELSE = re.compile(
    r"\b(?:salaris|loon|verhoog\w*|cao|opzeg\w*|be[eë]indig\w*|eindig\w*|proeftijd|vakantie\w*|ondertekend|opgemaakt|geboren"
    r"|eerder|eerdere|voorheen|voordien|vorige|destijds|previously|vog|verklaring\s+omtrent|verlof|aanzegg\w*|getekend|pensioen)\b",
    re.IGNORECASE,
)
_LAST_DAY = (
    rf"\b(?:tot\s*(?:en|&)\s*met|t/m|eindig\w*\b[^.;\d]{{0,60}}?\bop|loopt\b[^.;\d]{{0,40}}?\baf\s+op"
    r"|until|up\s+to\s+and\s+including|(?:ends?|expires?)\s+on)"
    rf"\s+({DATE})"
)
_DAY_AFTER = (
    r"\b(?:bepaalde\s+tijd|dienst|aangegaan|overeenkomst|duur)\b[^.;]{0,120}?(?<!\w)tot\s+(?:uiterlijk\s+)?"
    rf"({DATE})"
)
_ENDS_SOMETHING_ELSE = re.compile(
    r"\b(?:vakantie|verlof|salaris|loon|vog|uiterlijk|cao|studie|opleiding|proeftijd"
    r"|eerder|eerdere|voorheen|voordien|vorige|destijds|previously)\b",
    re.IGNORECASE,
)
_BIRTH = re.compile(rf"\b(?:geboren|born)\b[^.;]{{0,40}}?{DATE}", re.IGNORECASE)
_ON_TRIAL = re.compile(r"\b(?:als|is\s+een|de)\s+proeftijd\b", re.IGNORECASE)
"""Behind the days of a trial period."""
_FIXED = (
    r"\bbepaalde\s+tijd\b|\b(?:voor\s+)?de\s+(?:duur|periode)\s+van\s+(?:\w+\s+){1,3}(?:maand|jaar)|\bfixed[\s-]term\b"
)
_UNLIMITED = r"\bonbepaalde\s+tijd\b|\bindefinite\b|\bvast\s+dienstverband\b"


def start_in(sheets: Sheets) -> Found | None:
    """The first day; None for a fixed term whose last day is not told, as it would seem to run still."""
    if _stands(sheets, _FIXED) and not _stands(sheets, _UNLIMITED) and end_in(sheets) is None:
        return None
    by_label = sought(sheets, START, a_date)
    return by_label or first(found for _, found in _told(sheets, _BEGINS, _BEGINS_SOMETHING_ELSE))


def end_in(sheets: Sheets) -> Found | None:
    """The last day; "tot" a day means the day before it."""
    by_label = sought(sheets, END, a_date)
    if by_label is not None:
        return by_label
    for _, found in _told(sheets, (_LAST_DAY,), _ENDS_SOMETHING_ELSE):
        return found
    for day, found in _told(sheets, (_DAY_AFTER,), _ENDS_SOMETHING_ELSE):
        return Found(days_after(day, -1), found.place)
    return None


def _told(sheets: Sheets, patterns: Sequence[str], unless: re.Pattern[str]) -> Iterator[tuple[date, Found]]:
    """The dates that the patterns find in sentences which do not speak of something else."""
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, across=True):
            before = match.string[max(0, match.start() - 100) : match.start()]
            sentence = re.split(r"[.;]\s|\n(?=[A-Z\d•–-])", before)[-1] + match[0]
            if any(birth.end() == len(sentence) for birth in _BIRTH.finditer(sentence)):
                continue
            sentence = _BIRTH.sub(" ", sentence)
            day = a_date(match[1])
            behind = re.split(r"[.;]\s", match.string[match.end() : match.end() + 60])[0]
            if day is not None and not unless.search(sentence) and not _ON_TRIAL.search(behind):
                yield day, Found(day, line.place())


def _stands(sheets: Sheets, pattern: str) -> bool:
    return any(True for _ in phrase(sheets, pattern, across=True))
