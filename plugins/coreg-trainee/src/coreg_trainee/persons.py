"""The person whom a trainee's paper is about: the name, whole or in fields of its own, and the birth date."""

from __future__ import annotations

import re

from coreg_tui.api import Found, Sheets, a_date, a_name, a_text, first, is_full, labelled, prose, words

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
_CLOSING = re.compile(
    r"\W*(?:met\s+(?:vriendelijke|hartelijke)\s+groet(?:en)?|hoogachtend|vriendelijke\s+groet(?:en)?)\W*", re.I
)
_HEAD = 10
"""Lines of a letter's head."""
_SIGNATURE = 4
"""Lines below its closing within which the sender's name stands."""


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


def sender(sheets: Sheets) -> Found | None:
    """Who signs a letter: the name below its closing, as its head has it in full."""
    lines = sheets.lines
    closing = next((at for at, line in enumerate(lines) if _CLOSING.fullmatch(line.text)), None)
    if closing is None:
        return None
    below = lines[closing + 1 : closing + 1 + _SIGNATURE]
    signed = next((Found(name, line.place()) for line in below if (name := _with_given(line.text))), None)
    if signed is None:
        return None
    own = words(str(signed.value))
    for line in lines[:_HEAD]:
        name = _with_given(line.text)
        if name is not None and words(name)[-1] == own[-1] and words(name)[0][0] == own[0][0]:
            return Found(name, line.place())
    return signed


def _with_given(text: str) -> str | None:
    name = a_person(text)
    return name if name is not None and is_full(name) else None


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
