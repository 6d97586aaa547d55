"""Which level a diploma is of, by what it grants; never by a level that it only mentions.

A diploma names other levels too: the bachelor that gave access to a master, the programme that a propedeuse is the
first year of. Where what is granted cannot be told apart from what is mentioned, no level is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coreg_tui.api import Found, Line, Sheets, phrase

_GRANTED = re.compile(r"bachelor|master|associate", re.IGNORECASE)
_DEGREE = (
    r"\b(?:graad|titel|degree)\b(?!-)[^.\d]{0,50}?\b((?:bachelor|master|associate[\s-]+degree)\b[^\n]{0,20})",
    r"\b(?:verleend|awarded|granted)\b[^.\d]{0,50}?\b((?:bachelor|master|associate[\s-]+degree)\b[^\n]{0,20})",
)
_SIGNS = {
    "bachelor": r"\b((?:hbo-?\s?)?bachelor(?:-?\s?opleiding|'s programme|\s+programme)?|bacheloropleiding)\b",
    "master": r"\b((?:hbo-?\s?)?master(?:-?\s?opleiding|'s programme|\s+programme)?|masteropleiding)\b",
    "associate_degree": r"\b(associate[\s-]+degree|ad-(?:programma|opleiding))",
    "mbo": r"\b(middelbaar\s+beroepsonderwijs|mbo|crebo\w*|middenkaderopleiding|educatie\s+en\s+beroepsonderwijs)\b",
}
_FIRST_YEAR = (
    r"\b(propedeutische?\s+(?:examen|fase|getuigschrift)|getuigschrift\s+(?:van\s+de\s+)?propedeuse"
    r"|propedeuse-?\s?(?:getuigschrift|diploma|examen)|propedeusegetuigschrift)\b"
)
_FINAL = r"\b(afsluitende?\s+examen|final\s+examination|bachelor\s+of)\b"
_ONLY_MENTIONED = re.compile(
    r"\b(?:toegang|toegelaten|toelat\w*|toelaatbaar|instro\w*|doorstro\w*|vooropleiding|voorwaarde|vervolg\w*|"
    r"aansluit\w*|vrijstelling\w*|access|admission|admitted|prerequisite)\b",
    re.IGNORECASE,
)
_HBO = r"\b(hbo|hoger\s+beroepsonderwijs|hogeschool|university\s+of\s+applied\s+sciences)\b"
_HBO_SCHOOLS = r"\b(inholland|fontys|avans|saxion|windesheim|hanze|zuyd|nhl\s+stenden)\b"
_UNIVERSITY = r"\b(universiteit|university(?!\s+of\s+applied)|wetenschappelijk\s+onderwijs)\b"
_DUTCH = r"\b(nvao|croho|isat)\b"
_ABROAD = (
    r"\b(belgi[eë]|belgium|belgique|(?<!nederlands-)(?<!nederlands\s)(?<!nederlands-\s)vlaams\w*"
    r"|(?<!nederland\sen\s)vlaanderen|(?<!netherlands\sand\s)flanders|deutschland|germany|hochschule|suriname|"
    r"united\s+kingdom|england|wales|scotland|erasmushogeschool|arteveldehogeschool|hogent|artesis)\b"
)

_BIRTH = re.compile(r"\b(?:geboren|geb\.|geboorte\w*|born|birth)(?!\w)[^\n]*\Z", re.IGNORECASE)
"""Where somebody was born is not where the diploma is from."""


def level_of(sheets: Sheets, institution: str | None) -> Found | None:
    """The level that the diploma grants, with where that stands; None: it does not say, or not clearly."""
    first_year = next(_operative(sheets, _FIRST_YEAR), None)
    if first_year is not None and (_titled(first_year) or not any(phrase(sheets, _FINAL, across=True))):
        return Found("propedeuse", first_year.place())
    granted = {_kind(said): line for pattern in _DEGREE for said, line in _said(sheets, pattern)}
    signs = granted or {level: line for level, pattern in _SIGNS.items() for line in _operative(sheets, pattern)}
    if len(signs) != 1:
        return None
    level, line = next(iter(signs.items()))
    if level == "bachelor":
        sort = _sort_of_bachelor(sheets, institution or "")
        return Found(sort, line.place()) if sort else None
    return Found(level, line.place())


def _kind(said: str) -> str:
    match = _GRANTED.search(said)
    word = match.group().lower() if match else ""
    return "associate_degree" if word == "associate" else word


def _said(sheets: Sheets, pattern: str) -> Iterator[tuple[str, Line]]:
    """Each match that is not a mere mention: a sentence about admission does not grant."""
    for match, line in phrase(sheets, pattern, across=True):
        before = re.split(r"[.;]\s", match.string[max(0, match.start() - 90) : match.start()])[-1]
        after = re.split(r"[.;]\s|\n(?=[A-Z(])", match.string[match.end() : match.end() + 90])[0]
        if not _ONLY_MENTIONED.search(f"{before} {match.group()} {after}"):
            yield match.group(1), line


def _operative(sheets: Sheets, pattern: str) -> Iterator[Line]:
    return (line for _, line in _said(sheets, pattern))


def _titled(line: Line) -> bool:
    """Whether the line is a title: a few words and no more."""
    return len(line.text.split()) <= 4


def _sort_of_bachelor(sheets: Sheets, institution: str) -> str | None:
    """Of a hogeschool or of a university; None: of neither for sure, or from abroad."""
    if any(
        not _BIRTH.search(match.string[: match.start()][-120:]) for match, _ in phrase(sheets, _ABROAD, across=True)
    ):
        return None
    if re.search(_HBO, institution, re.IGNORECASE) or re.search(_HBO_SCHOOLS, institution, re.IGNORECASE):
        return "bachelor"
    if re.search(_UNIVERSITY, institution, re.IGNORECASE):
        return "wo_bachelor"
    by_name = _stands(sheets, _HBO) or _stands(sheets, _HBO_SCHOOLS)
    university = _stands(sheets, _UNIVERSITY)
    if by_name and not university:
        return "bachelor"
    if university and not by_name:
        return "wo_bachelor"
    return "bachelor" if not university and _stands(sheets, _DUTCH) else None


def _stands(sheets: Sheets, pattern: str) -> bool:
    return any(True for _ in phrase(sheets, pattern, across=True))
