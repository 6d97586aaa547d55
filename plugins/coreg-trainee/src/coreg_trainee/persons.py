"""The person whom a trainee's paper is about: the name, whole or in fields of its own, and the birth date."""

from __future__ import annotations

import re

from coreg_tui.api import Found, Sheets, a_date, a_name, a_text, first, labelled, prose

OWN_NAME = (
    "Naam",
    "Naam en voorletters",
    "Voorletters en naam",
    "Voorletters en achternaam",
    "Voor- en achternaam",
    "Voornaam en achternaam",
    "Achternaam en voorletters",
    "Achternaam, voorletters",
    "Naam (voluit)",
    "Volledige naam",
    "Naam en voornaam",
    "Full name",
    "Name",
)
_SURNAME = ("Achternaam", "Geslachtsnaam", "Achternaam aanvrager")
_PREFIX = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels")
_INITIALS = ("Voorletters", "Voorletter(s)", "Initialen")
_GIVEN = ("Voornaam", "Voornamen", "Voorna(a)m(en)", "Roepnaam")
_BORN = (
    "Geboortedatum",
    "Geboortedatum aanvrager",
    "Geboren op",
    "Geboren",
    "Geb. datum",
    "Geb.datum",
    "Date of birth",
    "Born",
)
_NO_PERSON = re.compile(
    r"\b(?:cli[eë]ntondersteun\w+|categorie|senior|junior|supervis\w+|professional|register\w*|opleiding|registratie\w*|verzoek"
    r"|aanvraag|toezegging\w*|curriculum|vitae|profiel|werkervaring|masterclass\w*|akkoordbevestiging|onderwerp|betreft)\b",
    re.IGNORECASE,
)
_DATE = r"(\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_BIRTH = rf"\b(?:geboren|geb\.)\s*:?\s*(?:op\s+|te\s+[^\d\n,]{{2,40}},?\s*(?:op\s+)?)?{_DATE}"


def composed(sheets: Sheets) -> Found | None:
    """A name whose parts stand in fields of their own."""
    surname = first(labelled(sheets, _SURNAME, a_person))
    if surname is None:
        return None
    given = first(labelled(sheets, _INITIALS, _initials)) or first(labelled(sheets, _GIVEN, a_person))
    prefix = first(labelled(sheets, _PREFIX, _a_prefix))
    parts = [str(part.value) for part in (given, prefix, surname) if part is not None]
    return Found(" ".join(parts), surname.place)


def birth_date(sheets: Sheets) -> Found | None:
    """The first birth date, by label or in a sentence."""
    if found := first(labelled(sheets, _BORN, a_date)):
        return found
    days = ((a_date(match[1]), line) for match, line in prose(sheets, _BIRTH))
    return next((Found(day, line.place()) for day, line in days if day is not None), None)


def a_person(text: str) -> str | None:
    """A person's name; no title of a paper or its parts."""
    name = a_name(" ".join(text.split()))
    return None if name is None or _NO_PERSON.search(name) else name


def _initials(text: str) -> str | None:
    value = a_text(text)
    match = re.fullmatch(r"(?:[^\W\d_]{1,2}\.?\s?){1,6}", text.strip())
    return text.strip() if value and match and value.upper() == value else None


def _a_prefix(text: str) -> str | None:
    match = re.fullmatch(
        r"(?:van|de|der|den|ten|ter|te|het|'t|’t|op|in|aan|von|el|al|da|dos|la|le|di|du|bij|uit|tot|\s)+", text.strip()
    )
    return text.strip() if match else None
