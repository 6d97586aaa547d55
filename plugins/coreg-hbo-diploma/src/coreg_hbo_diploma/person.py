"""Whose paper it is: the holder's name and birth date, in a form or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coreg_tui.api import BIRTH_LABELS, Found, Line, Sheets, a_date, a_name, first, labelled, phrase, words

_NAMES = (
    "Naam", "Naam student", "Naam van de student", "Naam geslaagde", "Naam gediplomeerde", "Naam kandidaat",
    "Kandidaat", "Student", "Name", "Name of student", "Student name", "Full name", "Deelnemer", "Naam deelnemer",
    "Volledige naam", "Naam van de kandidaat", "Naam van de deelnemer", "Name of the student", "Uitgereikt aan",
    "Awarded to", "Geslaagde", "Gediplomeerde", "Naam houder", "Houder", "Naam en voornamen", "Voor- en achternaam",
    "Naam deelneemster", "Candidate", "Name of candidate", "Holder", "Graduate", "Name of graduate",
    "Certificaathouder",
)  # fmt: skip
_SURNAME = ("Achternaam", "Geslachtsnaam", "Surname", "Last name", "Family name", "Familienaam")
_GIVEN = ("Voornamen", "Voornaam", "Voornaam/voornamen", "Voorna(a)m(en)", "First name", "First names", "Given names")
_PREFIX = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Prefix")
_BORN = re.compile(r"\b(?:geboren|geb\.|geboortedatum|born)(?=\W|$)", re.IGNORECASE)
_SPELT_OUT = r"\b(?:geboren|born)\b[^.;()]{0,120}\((\d[^()\n]{5,24})\)"
"""A birth date in words, with the figures in brackets behind it."""
_INTRODUCED = re.compile(r"\b(?:dat|that|aan|to)\b", re.IGNORECASE)
_CUES = (
    r"(?:\b(?:verklaart|verklaren|certif\w+|declares?)\b[^\n]{0,40}?\b(?:dat|that)"
    r"|\b(?:uitgereikt|toegekend|awarded)\s+(?:aan|to))"
)
_NO_PERSON = frozenset(
    words("examen hogeschool university opleiding diploma getuigschrift onderstaande hieronder genoemde")
)


def person(sheets: Sheets) -> Iterator[tuple[str, Found]]:
    """`holder` and `holder_birth_date`, as far as they are printed."""
    if (
        name := _of_parts(sheets)
        or first(labelled(sheets, _NAMES, _a_person))
        or _before_birth(sheets.lines)
        or _behind_cue(sheets)
    ):
        yield "holder", name
    if birth := first(labelled(sheets, BIRTH_LABELS, a_date)) or _birth(sheets):
        yield "holder_birth_date", birth


def _of_parts(sheets: Sheets) -> Found | None:
    """The name of a form that asks its parts apart; None where it does not ask the surname and the given names."""
    surname = first(labelled(sheets, _SURNAME, a_name))
    given = first(labelled(sheets, _GIVEN, a_name)) if surname else None
    if surname is None or given is None:
        return None
    prefix = first(labelled(sheets, _PREFIX, _a_prefix))
    return Found(" ".join(str(one.value) for one in (given, prefix, surname) if one is not None), surname.place)


def _a_prefix(text: str) -> str | None:
    value = text.strip()
    return value if value and value == value.lower() and len(value) < 12 and re.fullmatch(r"[a-z '’]+", value) else None


def _birth(sheets: Sheets) -> Found | None:
    words_first = r"(?![^\d.;]{0,60}\b(?:negentien|twee\s?duizend))"
    pattern = (
        rf"\b(?:geboren|born|geboortedatum)\b{words_first}[^\d.;]{{0,60}}?(\d[^\n,;]{{3,30}}(?:\n[^\n,;]{{0,20}})?)"
    )
    for match, line in phrase(sheets, pattern, across=True):
        day = a_date(match.group(1))
        if day is not None:
            return Found(day, line.place())
    for match, line in phrase(sheets, _SPELT_OUT, across=True):
        if day := a_date(match.group(1)):
            return Found(day, line.place())
    return None


def _before_birth(lines: Sequence[Line]) -> Found | None:
    """The name that *geboren* follows, on the same line or on the one above."""
    for number, line in enumerate(lines):
        match = _BORN.search(line.text)
        if match is None:
            continue
        before = line.text[: match.start()]
        above = lines[number - 1] if number and lines[number - 1].page == line.page else None
        for text, where in ((before, line), (above.text if above else "", above)):
            value = _a_person(_INTRODUCED.split(text)[-1].strip(" ,:(")) if where else None
            if value and where:
                return Found(value, where.place())
            if text.strip():
                break
    return None


def _behind_cue(sheets: Sheets) -> Found | None:
    for match, line in phrase(sheets, rf"{_CUES}[\s,:]+([^\n,]{{3,80}})", across=True):
        if value := _a_person(match.group(1)):
            return Found(value, line.place())
    return None


def _a_person(text: str) -> str | None:
    value = a_name(re.sub(r"^\W*(?:frau|herr|mr|mrs|ms|miss|madame|monsieur)\b\.?\s+", "", text, flags=re.IGNORECASE))
    return value if value and len(value.split()) <= 9 and not _NO_PERSON & set(words(value)) else None
