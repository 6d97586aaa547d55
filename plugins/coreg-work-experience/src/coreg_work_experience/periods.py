"""The periods of work that a statement tells of: in a table, behind labels, or in its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from coreg_tui.api import Found, Line, Period, Place, Segment, Sheets, a_date, a_number, days_after, labelled, phrase
from coreg_work_experience.figures import (
    DATE,
    HOURS_OF_A_WEEK,
    NUMBER,
    PER_WEEK,
    Figure,
    elsewhere,
    hours_in_each,
    total_hours,
    weekly_hours,
)
from coreg_work_experience.labels import PERIOD_END, PERIOD_START, TOTAL, WEEKLY

_BEGIN = re.compile(
    r"\b(?:van|vanaf|from|begin\w*|start\w*|ingang\w*|aanvang|(?:datum )?in dienst|periode)\b", re.IGNORECASE
)
_END = re.compile(r"\b(?:t/m|tot|until|to|eind\w*|(?:datum )?uit dienst|periode)\b", re.IGNORECASE)
_HOURS = re.compile(r"\b(?:uren|uur|hours|weekuren|\w*omvang|arbeidsduur|werktijd)\b", re.IGNORECASE)
_WEEKLY = re.compile(rf"(?:\b(?:uren|uur|hours)\s*{PER_WEEK}|\bweekuren|\bper\s+week)", re.IGNORECASE)
_TOTAL = re.compile(r"\btota(?:al|le)\b|\bgewerkte\s+uren\b", re.IGNORECASE)
_STILL = re.compile(
    r"\b(?:heden|nu|nog\s+(?:steeds\s+)?(?:in\s+dienst|werkzaam)|lopende?|doorlopend|thans|onbepaalde?(?:\s+tijd)?|n\.?v\.?t|vandaag"
    r"|present|today|now|current|ongoing)\b",
    re.IGNORECASE,
)
_MONTH_ONLY = (
    r"(?:jan|feb|maart|mrt|apr|mei|juni?|juli?|aug|sep|okt|nov|dec)[a-z]*\.?\s+\d{4}|(?<![\d./-])\d{1,2}[-/]\d{4}(?!\d)"
)
_NO_ROW = re.compile(r"\b(?:onderteken\w*|opgemaakt|getekend|verkla\w+|geboren|datum|geboortedatum)\b", re.IGNORECASE)
_DATED = re.compile(DATE, re.IGNORECASE)
_INDEFINITE = re.compile(rf"(?<![\d-])(?<!\d )(?:{_MONTH_ONLY})", re.IGNORECASE)
_NUMBERED = re.compile(NUMBER)

_FAR = 160
"""How many characters from its days the hours of a stretch may stand."""
_PART_ONLY = re.compile(
    r"(?<![\d,.])[01]?[.,]\d+\s*(?:fte|wtf)?\b|\d+(?:[.,]\d+)?\s*%|\bfte\b|\bdeeltijdfactor\b", re.IGNORECASE
)
"""A part of a full week, which is no number of hours."""
_TO = r"(?:tot\s*(?:en|&|\+)\s*met|t\s?/\s?m|t\.?e\.?m\.?|tot|until|to|through|[-–—])"
_RANGE = (
    rf"({DATE}|{_MONTH_ONLY})\s*,?\s*({_TO})\s*(?:op\s+|en\s+met\s+)?(?:de\s+)?({DATE}|{_MONTH_ONLY}|(?:op\s+)?heden|nu\b|vandaag|present"
    r"|(?:op\s+)?dit\s+moment|today|now\b|lopend|thans)"
)
_SINCE = (
    r"(?:\b(?:in\s+dienst(?:\s+getreden)?|werkzaam|aangesteld|dienstverband|indiensttreding|werkt|gewerkt|actief)\b"
    r"[^.;\n\d]{0,40}?(?:\bsinds|\bsedert|\bvanaf|\bper|\bop|\bmet\s+ingang\s+van|:|\s{2})\s*"
    r"|\b(?:sinds|sedert|vanaf|ingaande|met\s+ingang\s+van|since|as\s+of)\s+"
    r"|\b(?:begindatum|startdatum|ingangsdatum|aanvang|begin|start|datum\s+in\s+dienst\w*|in\s+dienst)\b[^.;\n\d]{0,30}?[\s:]+)"
    rf"({DATE}|{_MONTH_ONLY})"
)
_UP_TO = (
    r"\b(?:einddatum|einde|eind|(?:datum\s+)?uit\s+dienst\w*(?:\s+(?:per|op|sinds))?|tot\s+en\s+met|t/m|(?:be|ge)[eë]+indigd\s+(?:op|per)"
    rf"|laatste\s+werkdag)\b[^.;\n\d]{{0,30}}?[\s:]*({DATE}|{_MONTH_ONLY})"
)
_NO_WORK = re.compile(
    r"\b(?:geldig\w*|geboren|geb\.|verlof|opleiding|cursus|zwanger\w*|ziek\w*|proeftijd|formulier|format|versie|regist\w*"
    r"|ingeschreven|diploma|getuigschrift|gevestigd|opgericht|verhoog\w*|salaris)\b(?:[^.,;)\n]{0,40}|[^.,;)\d]{0,40})\Z",
    re.IGNORECASE,
)
_CHANGES = re.compile(r"\b(?:be[eë]indig\w*|eindig\w*|opge?zeg\w*|verleng\w*|voornemen\w*|omgezet)\b", re.IGNORECASE)
"""Between the word for the employment and a day that is not its first."""
_NO_WORK_BEHIND = re.compile(
    r"[^.;\n]{0,40}?\b(?:geregistreerd|ingeschreven|lid\b|gevestigd|elders|(?:een|de)\s+andere|met\s+pensioen|arbeidsongeschikt|gediplomeerd|verhoogd|geldig|vastgesteld)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Span:
    """Days of work, and where the running text tells of them; the hours are told elsewhere."""

    at: int
    start: date
    end: date | None
    place: Place | None


class _UnclearError(Exception):
    """Something is written of a period that cannot be read: none is then taken for all."""


def periods_in(sheets: Sheets) -> Found | None:
    """All periods with their hours; None where none is told in full, or any of them cannot be read."""
    try:
        found = _from_tables(sheets.lines)
        if found is None:
            found = _from_text(sheets)
    except _UnclearError:
        return None
    return found


def _from_tables(lines: Sequence[Line]) -> Found | None:
    periods: list[Period] = []
    first: Line | None = None
    for number, heading in enumerate(lines):
        columns = _heading(lines, number)
        if columns is None:
            continue
        for line in _body(lines, number):
            if _only_a_part(line):
                continue
            period = _row(line, heading, columns)
            first = first or line
            periods.append(period)
    return Found(tuple(dict.fromkeys(periods)), first.place()) if first is not None else None


def _heading(lines: Sequence[Line], number: int) -> str | None:
    """The words of a table's heading, of two lines where it takes two; None where the line heads no such table."""
    text = lines[number].text
    if any(char.isdigit() for char in text) or ":" in text or len(text) > 140:
        return None
    if not (_BEGIN.search(text) and _END.search(text)):
        return None
    near = [lines[at].text for at in (number - 1, number + 1) if 0 <= at < len(lines)]
    around = " ".join([text, *(one for one in near if not any(char.isdigit() for char in one) and len(one) < 80)])
    if not _HOURS.search(around) or len(text.split()) > 18:
        return None
    below = next((line for line in lines[number + 1 : number + 3] if _DATED.search(line.text)), None)
    return around if below is not None and not below.text[:1].islower() else None


def _body(lines: Sequence[Line], number: int) -> Iterator[Line]:
    """The rows below the heading: lines with a date. A line without one ends them, unless a cell runs on over it."""
    left = lines[number].box[0]
    for line in lines[number + 1 :]:
        if _DATED.search(line.text) or _INDEFINITE.search(line.text):
            if _NO_ROW.search(line.text):
                return
            yield line
        elif len(line.segments) > 1 or line.box[0] < left + 20:
            return


def _only_a_part(line: Line) -> bool:
    """Whether a row tells the hours only as a part of a full week that it does not state."""
    rest = _INDEFINITE.sub(" ", _DATED.sub(" ", line.text))
    told = re.search(r"\bfte\b|\bwtf\b|%", rest, re.IGNORECASE) is not None
    return told and _NUMBERED.search(_PART_ONLY.sub(" ", rest)) is None


def _row(line: Line, heading: Line, columns: str) -> Period:
    days = [a_date(match.group()) for match in _DATED.finditer(line.text)]
    if not 1 <= len(days) <= 2 or None in days or (len(days) == 1 and _INDEFINITE.search(_DATED.sub("", line.text))):
        raise _UnclearError
    start, end = days[0], days[1] if len(days) > 1 else None
    hours, weekly = _hours_of(line, heading, columns)
    return _period(start, end, hours, weekly=weekly)


def _hours_of(line: Line, heading: Line, columns: str) -> tuple[Decimal, bool]:
    """The number of hours in a row, and whether it is one a week. Raises _UnclearError where that is not plain."""
    rest = _DATED.sub(" ", line.text)
    if match := re.search(rf"({NUMBER})\s*(?:uur|uren|u\.?)\s*{PER_WEEK}", rest, re.IGNORECASE):
        return _hours(match[1]), True
    weekly, total = _WEEKLY.search(columns) is not None, _TOTAL.search(columns) is not None
    heads = [one for one in heading.segments if _HOURS.search(one.text) and not _BEGIN.search(one.text)]
    numbers = [match.group() for match in _NUMBERED.finditer(rest)]
    if len(heads) == 1 and len(heading.segments) > 2:
        cells = [one for one in line.segments if _nearest(one, heading.segments) is heads[0]]
        inside = [number for one in cells for number in _NUMBERED.findall(_DATED.sub(" ", one.text))]
        numbers = inside if len(inside) == 1 else numbers
    if len(numbers) != 1 or (weekly and total and len(heads) != 1):
        raise _UnclearError
    hours = _hours(numbers[0])
    if weekly and total:
        weekly = _TOTAL.search(heads[0].text) is None
    if not weekly and not total and hours <= HOURS_OF_A_WEEK:
        raise _UnclearError
    return hours, weekly


def _nearest(segment: Segment, heads: Sequence[Segment]) -> Segment:
    middle = (segment.box[0] + segment.box[2]) / 2
    return min(
        heads, key=lambda head: max(head.box[0] - middle, middle - head.box[2], abs(segment.box[0] - head.box[0]) / 1e3)
    )


def _from_text(sheets: Sheets) -> Found | None:
    spans = _spans(sheets) or _labelled_span(sheets)
    weekly, total = weekly_hours(sheets), total_hours(sheets)
    if not weekly and not total:
        weekly, total = _labelled_hours(sheets, WEEKLY), _labelled_hours(sheets, TOTAL)
    if not spans or not (weekly or total or len(spans) > 1):
        return None
    rates = {figure.hours for figure in weekly}
    if len(spans) == 1 and len(rates) == 1:
        return _found(spans, [weekly[0]], weekly=True)
    if 1 < len(weekly) == len(spans) - 1:
        spans = _without_the_whole(spans, weekly)
    if not rates:
        if len(spans) > 1:
            total = _total_of_each(sheets, spans) or total
        return _found(spans, total, weekly=False)
    if len(rates) == 1 and len(weekly) < len(spans):
        weekly = [weekly[0]] * len(spans)
    return _found(spans, weekly, weekly=True)


def _without_the_whole(spans: list[_Span], figures: Sequence[Figure]) -> list[_Span]:
    """The stretches without the one that only tells the whole of them, and no hours of its own."""
    for place, whole in enumerate(spans):
        others = spans[:place] + spans[place + 1 :]
        following = others[place].at if place < len(others) else None
        own = any(whole.at < figure.at and (following is None or figure.at < following) for figure in figures)
        if not own and all(_within(one, whole) for one in others):
            return others
    return spans


def _within(span: _Span, whole: _Span) -> bool:
    ends = whole.end is None or (span.end is not None and span.end <= whole.end)
    return whole.start <= span.start and ends


def _total_of_each(sheets: Sheets, spans: Sequence[_Span]) -> list[Figure]:
    """The hours that running text names with each stretch of days, all behind it or all before it."""
    text = next((match.string for match, _ in phrase(sheets, r"\S", across=True)), "")
    starts = [span.at for span in spans]
    behind = [text[one:other] for one, other in zip(starts, [*starts[1:], starts[-1] + _FAR], strict=True)]
    before = [text[max(0, one) : other] for one, other in zip([starts[0] - _FAR, *starts[:-1]], starts, strict=True)]
    return hours_in_each(behind, spans[0].place) or hours_in_each(before, spans[0].place)


def _found(spans: Sequence[_Span], figures: Sequence[Figure], *, weekly: bool) -> Found:
    if len(spans) != len(figures) or sum(span.end is None for span in spans) > 1:
        raise _UnclearError
    periods = [
        _period(span.start, span.end, figure.hours, weekly=weekly) for span, figure in zip(spans, figures, strict=True)
    ]
    return Found(tuple(dict.fromkeys(periods)), spans[0].place)


def _spans(sheets: Sheets) -> list[_Span]:
    """The stretches of days that the text tells of as work, in reading order."""
    spans: list[_Span] = []
    taken: list[tuple[int, int]] = []
    for match, line in phrase(sheets, _RANGE, across=True):
        taken.append(match.span())
        if not _is_work(match):
            continue
        start, end = a_date(match[1]), a_date(match[3])
        if start is None or (end is None and not _STILL.match(match[3]) and match[3].casefold() != "vandaag"):
            raise _UnclearError
        if end is not None and match[2].casefold() in ("tot", "until", "to"):
            end = _last_day_before(end, start)
        spans.append(_Span(match.start(), start, end, line.place()))
    for match, line in phrase(sheets, _SINCE, across=True):
        if any(begin <= match.start(1) < end for begin, end in taken) or not _is_work(match):
            continue
        if _CHANGES.search(match[0]):
            continue
        start = a_date(match[1])
        if start is None:
            raise _UnclearError
        taken.append(match.span(1))
        spans.append(_Span(match.start(), start, None, line.place()))
    spans.sort(key=lambda span: span.at)
    return _closed(sheets, spans, taken)


def _labelled_span(sheets: Sheets) -> list[_Span]:
    """The one stretch of which a form asks the first and the last day apart."""
    starts = list(labelled(sheets, PERIOD_START, a_date))
    ends = list(labelled(sheets, PERIOD_END, _a_last_day))
    if len(starts) != 1 or len(ends) > 1 or not isinstance(starts[0].value, date):
        return []
    end = ends[0].value if ends else None
    return [_Span(0, starts[0].value, end if isinstance(end, date) else None, starts[0].place)]


def _labelled_hours(sheets: Sheets, labels: Sequence[str]) -> list[Figure]:
    found = labelled(sheets, labels, a_number)
    return [Figure(0, one.value, one.place) for one in found if isinstance(one.value, Decimal) and one.value > 0]


def _a_last_day(text: str) -> date | str | None:
    return a_date(text) or ("heden" if _STILL.search(text[:40]) else None)


def _closed(sheets: Sheets, spans: list[_Span], taken: Sequence[tuple[int, int]]) -> list[_Span]:
    """The spans, one that is told by its first day ended by the last day that follows it."""
    for match, _ in phrase(sheets, _UP_TO, across=True):
        if any(begin <= match.start(1) < end for begin, end in taken) or not _is_work(match):
            continue
        before = [index for index, span in enumerate(spans) if span.at < match.start() and span.end is None]
        end = a_date(match[1])
        if end is None:
            raise _UnclearError
        if before:
            spans[before[-1]] = replace(spans[before[-1]], end=end)
    unique = {(span.start, span.end): span for span in reversed(spans)}
    return sorted(unique.values(), key=lambda span: span.at)


def _is_work(match: re.Match[str]) -> bool:
    before = re.split(r"[.;]\s|\n(?=[A-Z])", match.string[max(0, match.start() - 80) : match.start()])[-1]
    return (
        not elsewhere(match.string, match.start())
        and not _NO_WORK.search(before)
        and not _NO_WORK_BEHIND.match(match.string, match.end())
    )


def _last_day_before(day: date, start: date) -> date:
    """What "tot" a day means: not that day, unless it closes a month or a year of work, as only a last day does."""
    following = days_after(day, 1)
    return day if following.day in (1, start.day) and day.day != start.day else days_after(day, -1)


def _period(start: date | None, end: date | None, hours: Decimal, *, weekly: bool) -> Period:
    if start is None or (end is not None and end < start) or (end is None and not weekly):
        raise _UnclearError
    if weekly and hours > HOURS_OF_A_WEEK:
        raise _UnclearError
    return Period(start=start, end=end, hours_per_week=hours if weekly else None, hours=None if weekly else hours)


def _hours(text: str) -> Decimal:
    hours = a_number(text)
    if not hours:
        raise _UnclearError
    return hours
