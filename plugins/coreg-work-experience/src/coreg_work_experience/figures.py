"""Dates and hours as they stand in running text and on forms, apart from the figures that only look like them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from coreg_tui.api import Place, Sheets, a_number, phrase

DATE = (
    r"(?:\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}(?:e|st|nd|rd|th)?[\s-]+[A-Za-z]{3,9}\.?[\s-]+(?:\d{4}|'?\d{2})(?!\d))"
)
"""What is written like a date; whether it is one is for `a_date` to say."""
NUMBER = r"(?<![\d.,/-])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\d½¼¾/])(?!-\d)"
DAYS_OF_A_WEEK, HOURS_OF_A_DAY = 7, 24
HOURS_OF_A_WEEK = DAYS_OF_A_WEEK * HOURS_OF_A_DAY

PER_WEEK = r"(?:per|p\.?\s?/?|/|in\s+de|a)\s*w(?:eek|k)?\b\.?"
_HOURS = r"(?:uur|uren|u\.?|hours|hrs?\.?)"
_ONES = "een twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_IN_WORDS = {word: Decimal(number) for number, word in enumerate((*_ONES, *_TEENS), start=1)} | {
    (f"{one}{'ën' if one.endswith('e') else 'en'}" if one else "") + ten: Decimal(number * 10 + more)
    for number, ten in enumerate(("twintig", "dertig", "veertig"), start=2)
    for more, one in enumerate(("", *_ONES))
}
"""The numbers of hours a week that somebody writes in words."""
_WEEKLY_IN_WORDS = (
    rf"\b((?:{'|'.join(_ONES)})?(?:(?:en|ën)?(?:twintig|dertig|veertig)|tien)|{'|'.join((*_ONES, *_TEENS))})"
    rf"\s+{_HOURS}\s*{PER_WEEK}"
)
_WEEKLY = (
    rf"({NUMBER})\s*(?:(?:\([a-zë -]{{3,40}}\)\s*)?{_HOURS}"
    rf"(?:\s*{PER_WEEK}|\s+(?:gemiddeld\s+|in\s+de\s+|elke\s+|iedere\s+|a\s+|each\s+)(?:per\s+)?w(?:eek|k)\b)"
    r"|(?:contract|week|werk)uren\b|-urige\s+werkweek\b)",
    rf"\((NUM)\)\s*{_HOURS}\s*{PER_WEEK}".replace("NUM", NUMBER),
    rf"{_HOURS}\s*{PER_WEEK}(?:\s+in\s+(?:deze|die|de)\s+periode)?(?:\s*\([^)\d]{{0,40}}\))?[ \t:._…]*"
    rf"(?:gemiddeld\s+|gem\.?\s+|ca\.\s+)?({NUMBER})(?![a-tv-z])",
    rf"\b(?:per\s+week|wekelijks)\s+(?:gemiddeld\s+|ongeveer\s+|circa\s+)?({NUMBER})\s*{_HOURS}(?!\w)",
    rf"\buren\b(?:\s*:|\s+is|\s+bedraagt)?\s*(?:gemiddeld\s+)?({NUMBER})\s*{PER_WEEK}",
    rf"\bwerkweek\s+van\s+(?:gemiddeld\s+)?({NUMBER})\s*{_HOURS}(?!\w)",
    r"\b(?:arbeidsduur|omvang|contractomvang|omvang\s+(?:van\s+het\s+)?(?:dienstverband|contract|aanstelling))"
    rf"(?:\s+(?:is|bedraagt|van))?[ \t:]*(?:gemiddeld\s+)?({NUMBER})\s*{_HOURS}"
    r"(?!\s*(?:per|p\.?\s?/|/)\s*(?:maand|jaar|dag|periode|kwartaal))(?!\w)",
)
_OTHER_HOURS = re.compile(
    r"voltijd|full\s?-?\s?time|volledig|volle\s|normal|gebruikelijk|standaard|meerwerk|overwerk|thuis-?\s?w[eo]rk"
    r"|hoogste|hooguit|hoogstens|maxim|minim|ten\s+minste|minstens|boven|me(?:er|est)\s+dan|minder\s+dan|bereikba"
    r"|neven|verlof|vakantie|rato|basis\s+van|gebaseerd|uitgaande|\bcao\b|\bstage(?!b)|\breis(?:tijd|uren)"
    r"|\bstudie(?:\b|uren|verlof)|scholing|piket|oproep|vrijwillig(?!ers)|incidenteel|bereid|\bbij\s+(?:een\s*)?$"
    r"|\btot\s*$|extra\b|voorheen|\bloon|salaris|bruto|€|eerder|\bbegeleid(?:e|ing)\b|beschikba|hanteer\w*"
    r"|administratie|acquisitie|niet\s+meegeteld|\bwordt\s+uitgebreid|\bkan\b|\bkunnen\b|\bmag\b|\bdivided\b",
    re.IGNORECASE,
)
_OTHER_HOURS_BEHIND = re.compile(
    r"(?:[ \t]|\n(?=(?-i:[a-z(])))*\(?(?:thuis|overwerk|meerwerk|verlof|vakantie"
    r"|(?:voltijds?|full\s?-?\s?time|fulltime)\b(?![^.;)\n]{0,25}\d)|bij\s+een\s+vol|geldt\s+als\s+vol|=\s*vol)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?i:daarvoor|voordien|voorheen|eerder|vroeger|hiervoor)\b.*\bbij\s+(?:(?:de|het)\s+)?(?:gemeente\s+)?[A-Z]",
    re.DOTALL,
)
_ON_THE_BASIS_OF = re.compile(r"basis\s+van\s*(?:gemiddeld\s*|een\s+)?$", re.IGNORECASE)
_EXPLAINS = re.compile(r"^\s*(?:dat\s+is|zijnde|te\s+weten|oftewel|ofwel|d\.?w\.?z\.?|dit\s+is|wat)\b", re.IGNORECASE)
_ABOUT = re.compile(r"\s*(?:(?:gemiddeld|gem\.|ongeveer|circa|ca\.|ruim|rond|maximaal)\s*)?", re.IGNORECASE)
"""All that stands before a number which only explains, in brackets, what was said."""
_TOTAL = (
    rf"\btota(?:al|le)\b[^.;\d]{{0,60}}?({NUMBER})(?=\s*(?:uur|uren)\b|\s*(?:\n|$)|\s{{2}})(?!\s*{_HOURS}\s*{PER_WEEK})",
    rf"({NUMBER})\s*(?:uur|uren)\s+(?-i:(?:in\s+)?totaal)\b",
    rf"({NUMBER})\s*(?:uur|uren)\s+(?:\w+\s+){{0,2}}?(?:gewerkt|gemaakt|besteed|verricht|gedeclareerd|gefactureerd|werkzaam)\b",
)
_PLAIN_HOURS = rf"\b(?:uren|uur)(?:\s+gewerkt)?[ \t:._…]*({NUMBER})(?!\s*%)"
_COUNTED = re.compile(
    rf"({NUMBER})\s*(?:uur|uren)\b(?!\s*(?:per\b|p\.|/|in\s+de\s+week))|\b(?:het|dat)\s+er\s+({NUMBER})(?!\s*%)",
    re.IGNORECASE,
)
_SUM = re.compile(r"\n\s*(?:totaal|samen|opgeteld|total)\b", re.IGNORECASE)
_COUNT = re.compile(r"aantal\s+(?:gewerkte\s+)?$|gewerkte\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of hours, and where it stands in the running text."""

    at: int
    hours: Decimal
    place: Place | None
    on_the_basis_of: bool = False
    """True where the text may name the full week that a part is measured by."""


def weekly_hours(sheets: Sheets) -> list[Figure]:
    """Each number of hours a week that somebody works, in reading order."""
    figures = sheets.once(_weekly)
    found = [figure for figure, ours in figures if ours]
    return found or [figure for figure, _ in figures if figure.on_the_basis_of]


def _weekly(sheets: Sheets) -> list[tuple[Figure, bool]]:
    seen: dict[int, tuple[Figure, bool]] = {}
    for pattern in (*_WEEKLY, _WEEKLY_IN_WORDS):
        if pattern is _WEEKLY_IN_WORDS and seen:
            break
        for match, line in phrase(sheets, pattern, across=True):
            hours = a_number(match[1]) or _IN_WORDS.get(match[1].casefold())
            if hours is None or not 0 < hours <= HOURS_OF_A_WEEK:
                continue
            text, at = match.string, match.start(1)
            before = _clause_before(text, at)
            basis = _ON_THE_BASIS_OF.search(before) is not None and "fte" not in _sentence_around(text, at).casefold()
            behind = "" if match[0].endswith(".") else text[match.end() : match.end() + 60]
            ours = not (elsewhere(text, at) or _OTHER_HOURS.search(before) or _OTHER_HOURS_BEHIND.match(behind))
            seen.setdefault(at, (Figure(at, hours, line.place(), basis), ours))
    return [seen[at] for at in sorted(seen)]


def total_hours(sheets: Sheets) -> list[Figure]:
    """Each number of hours in all, over a whole period, in reading order."""
    seen: dict[int, Figure] = {}
    for pattern in _TOTAL:
        for match, line in phrase(sheets, pattern, across=True):
            hours = a_number(match[1])
            if hours:
                seen.setdefault(match.start(1), Figure(match.start(1), hours, line.place()))
    for match, line in phrase(sheets, _PLAIN_HOURS, across=True):
        hours, at = a_number(match[1]), match.start(1)
        if hours and hours > HOURS_OF_A_WEEK and _COUNT.search(match.string[: match.start()][-30:]):
            seen.setdefault(at, Figure(at, hours, line.place()))
    return [seen[at] for at in sorted(seen)]


def elsewhere(text: str, at: int) -> bool:
    """Whether the sentence around that place tells of an earlier job with another employer."""
    return _ELSEWHERE.search(_sentence_around(text, at)) is not None


def hours_in_each(texts: Sequence[str], place: Place | None) -> list[Figure]:
    """The one number of hours in all that each text names; none where any names another number of them."""
    found = []
    for text in texts:
        numbers = {match[1] or match[2] for match in _COUNTED.finditer(_SUM.split(text)[0])}
        hours = a_number(numbers.pop()) if len(numbers) == 1 else None
        if not hours:
            return []
        found.append(Figure(0, hours, place))
    return found


def _clause_before(text: str, at: int) -> str:
    """What the clause says before that place; the clause before it too where this one only explains it."""
    clauses = re.split(r",\s|\s\(|\sen\s", _sentence_before(text, at))
    if len(clauses) > 1 and (_EXPLAINS.match(clauses[-1]) or _ABOUT.fullmatch(clauses[-1])):
        return " ".join(clauses[-2:])
    return clauses[-1]


def _sentence_before(text: str, at: int) -> str:
    return re.split(r"[.;:?!]\s|\n(?=[A-Z0-9•–-])", text[max(0, at - 160) : at])[-1]


def _sentence_around(text: str, at: int) -> str:
    return _sentence_before(text, at) + re.split(r"[.;]\s", text[at : at + 120])[0]
