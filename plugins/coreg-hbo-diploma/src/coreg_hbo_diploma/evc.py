"""Where the facts stand on a certificate of experience (EVC), whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coreg_hbo_diploma.person import person
from coreg_tui.api import Found, Reading, Sheets, a_date, a_text, first, labelled, phrase, words

_ISSUED = (
    "Datum van uitgifte", "Datum uitgifte", "Datum afgifte", "Datum van afgifte", "Afgiftedatum", "Uitgiftedatum",
    "Afgegeven op", "Uitgegeven op", "Datum certificaat", "Datum ervaringscertificaat", "Date of issue", "Issued on",
    "Datum ervaringsbewijs", "Certificaatdatum", "Datum verstrekking", "Verstrekt op", "Verstrekt d.d.",
    "Afgegeven d.d.",
    "Afgifte", "Uitgifte", "Datum ondertekening", "Uitgereikt op", "Datum uitreiking", "Issue date", "Date issued",
    "Afgiftedatum certificaat", "Datum EVC-certificaat", "Datum afgifte certificaat",
    "Datum",
)  # fmt: skip
_PROVIDER = (
    "EVC-aanbieder", "Aanbieder", "Erkende aanbieder", "Erkende EVC-aanbieder", "Naam aanbieder",
    "Naam EVC-aanbieder", "EVC-bureau", "Uitgegeven door", "Afgegeven door", "Provider", "EVC provider",
)  # fmt: skip
_LEVEL = ("Niveau", "Vastgesteld niveau", "Niveau van de standaard", "EVC-niveau", "Level", "Niveau standaard")
_PLACE_AND_DAY = re.compile(r"[^\W\d_][^\d,:;]{1,40},\s*(?=\d)")
_GIVEN_BY = r"\b(?:uitgegeven|afgegeven|verstrekt|issued)\s+(?:door|by)\s+(?:het\s+|de\s+|the\s+)?([^\n,.(]{3,80})"
_RECOGNISED_ONE = (
    r"(?:^|\n|\bdoor\s)([^\n,.(]{3,60}(?:\s[BN]\.V\.)?)(?:,|\s[–-])\s*(?:een\s+)?erkende?\s+(?:evc-?\s?)?aanbieder\b"
)
_GIVEN_ON = (
    r"\b(?:afgegeven|uitgegeven|uitgereikt|verstrekt|opgemaakt|issued|awarded)\b[^.;\d]{0,50}?\b(?:op|on|d\.d\.|dd\.?|te\s+[^\n\d]{2,30},)\s+"
    r"(\d[^\n.;]{3,30}\d{4})"
    r"|\b(?:is|wordt|werd)\s+op\s+(\d[^\n.;]{3,30}?\d{4})\s+(?:\w+\s+){0,3}?(?:afgegeven|uitgegeven|uitgereikt|verstrekt|opgemaakt)\b"
)
_PROSE = re.compile(r"\b(?:is|wordt|werd|heeft|dit|deze|door|een|aan|uw)\b", re.IGNORECASE)
_DECLARED_BY = (
    r"\bverklaart\s+(?:het\s+|de\s+)?([^\W\d_][^\n,.]{2,60}?)"
    r"(?:\s+dat\b|,\s+(?:(?:een\s+)?(?:door\s[^\n,.]{2,60}\s)?erkend|gevestigd|statutair|geaccrediteerd|als\s))"
)
_DECLARES = (
    r"(?:^|\n)((?=[^\n]{0,60}\b(?:evc|stichting|centrum|instituut|academie|hogeschool)\b)(?!(?:de|het|namens)\s)"
    r"[^\W\d_][^\n,.]{2,60}?)\s+verklaart\b"
)
_RECOGNISED = (
    r"\b(erkende?\s+(?:als\s+)?(?:evc-?\s?)?(?:aanbieder|organisatie|instelling|centrum)"
    r"|erkend\s+(?:is\s+)?door\s+(?:het\s+)?(?:nationaal\s+kenniscentrum|kenniscentrum|nkc|ministerie)"
    r"|(?:recognised|accredited)\s+(?:as\s+an?\s+)?(?:evc\s+)?provider)\b"
)
_DENIED = re.compile(r"\b(?:geen|niet|not|no)\b", re.IGNORECASE)


def read_evc(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one certificate of experience."""
    facts: dict[str, Found] = dict(person(sheets))
    read = {
        "issued": first(labelled(sheets, _ISSUED, a_date)) or _given_on(sheets) or _signed(sheets),
        "provider": _provider(sheets),
        "recognised": _recognised(sheets),
        "level": _level(sheets),
        "report_included": _report(sheets),
    }
    facts.update((name, found) for name, found in read.items() if found is not None)
    yield Reading(facts=facts)


def _given_on(sheets: Sheets) -> Found | None:
    """The day on which a sentence says that it was given; none where there are two."""
    found = [(a_date(match.group(1) or match.group(2)), line) for match, line in phrase(sheets, _GIVEN_ON, across=True)]
    days = {day for day, _ in found}
    return Found(found[0][0], found[0][1].place()) if len(days) == 1 and found[0][0] else None


def _signed(sheets: Sheets) -> Found | None:
    """The day behind the place, at the foot of the certificate's own page."""
    for line in reversed(sheets.pages[0].lines if sheets.pages else ()):
        for segment in line.segments:
            place = _PLACE_AND_DAY.match(segment.text)
            day = a_date(segment.text[place.end() :]) if place else None
            if day is not None and "geboren" not in words(segment.text):
                return Found(day, line.place(segment))
    return None


def _provider(sheets: Sheets) -> Found | None:
    named = first(labelled(sheets, _PROVIDER, _a_provider))
    if named is not None:
        return named
    for pattern in (_GIVEN_BY, _DECLARED_BY, _DECLARES):
        for match, line in phrase(sheets, pattern, across=True):
            if value := _a_provider(match.group(1)):
                return Found(value, line.place())
    for match, line in phrase(sheets, _RECOGNISED_ONE, across=True):
        if not _PROSE.search(match.group(1)) and (value := _a_provider(match.group(1))):
            return Found(value, line.place())
    return None


def _a_provider(text: str) -> str | None:
    value = a_text(re.split(r",|\(|\s[–·|]\s|\s+erkend\b", text)[0])
    if value is None or not value[:1].isupper() or _NO_PROVIDER.search(value):
        return None
    return f"{value}." if re.search(r"\.[A-Z]$", value) and f"{value}." in text else value


_NO_PROVIDER = re.compile(r"\d{4}|\b(?:hierbij|hiermee|ondergetekenden?|hij|zij|wij|ik)\b", re.IGNORECASE)


def _recognised(sheets: Sheets) -> Found | None:
    for match, line in phrase(sheets, _RECOGNISED, across=True):
        before = re.split(r"[.;]\s", match.string[max(0, match.start() - 60) : match.start()])[-1]
        return Found(_DENIED.search(before) is None, line.place())
    return None


def _level(sheets: Sheets) -> Found | None:
    return first(labelled(sheets, _LEVEL, _a_level)) or _level_of_standard(sheets) or _level_told(sheets)


def _level_of_standard(sheets: Sheets) -> Found | None:
    """The level that the standard names: `Sociaal Werk (hbo)`."""
    standard = (
        "Standaard",
        "Landelijke standaard",
        "Beroepsstandaard",
        "Opleidingsstandaard",
        "Erkende standaard",
        "EVC-standaard",
        "Standard",
    )
    return first(labelled(sheets, standard, _a_level))


def _level_told(sheets: Sheets) -> Found | None:
    """The level of a sentence: `competenties op hbo-niveau`; none where it names several."""
    pattern = (
        r"\b(?:op|at|van|met\s+een)\s+(?:(?:het\s+)?niveau\s+(?:van\s+)?(?:de\s+|een\s+)?)?"
        r"((?:hbo|mbo)(?:-?bachelor)?)\b[\s-]*(niveau|level|werk-?\s+en\s+denkniveau)?"
    )
    told = [one for one in phrase(sheets, pattern, across=True) if one[0].group(2) or "niveau" in one[0].group()]
    found = [(_a_level(match.group(1)), line) for match, line in told]
    levels = {level for level, _ in found}
    return Found(found[0][0], found[0][1].place()) if len(levels) == 1 and found[0][0] else None


def _a_level(text: str) -> str | None:
    said = words(text.replace("-", " "))
    levels = {word for word in said if word in ("hbo", "mbo", "wo")} | {
        word[:8] for word in said if word.startswith("bachelor")
    }
    if levels == {"mbo"}:
        return "mbo"
    if levels in ({"hbo", "bachelor"}, {"bachelor"}):
        return "bachelor"
    return "hbo" if levels == {"hbo"} else None


def _report(sheets: Sheets) -> Found | None:
    """True where the report itself is among the pages: a page that is headed so, besides the certificate's."""
    for page in sheets.pages[1:]:
        for line in page.lines[:6]:
            said = words(line.text.replace("-", " "))
            if {"rapportage", "rapport", "report"} & set(said) and len(said) <= 8:
                return Found(True, line.place())
    return None
