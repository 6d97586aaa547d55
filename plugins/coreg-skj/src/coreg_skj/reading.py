"""Where the facts stand on a proof of an SKJ registration, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from coreg_tui.api import Found, Reading, Sheets, a_date, a_name, a_text, first, labelled, phrase

_HOLDER = (
    "Registratieoverzicht van", "Bewijs van registratie van", "Op naam van", "Ten name van", "Naam professional",
    "Naam geregistreerde", "Naam", "Professional", "Geregistreerde", "Name", "Achternaam",
)  # fmt: skip
_PREFIX = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Prefix")
_PARTICLE = r"(?:van|de|der|den|ten|ter|te|het|['’]t|op|in|aan|von|el|al|da|dos|la|le|di|du|bij|uit|tot)"
_BORN = ("Geboortedatum", "Geboren op", "Geboren", "Geb. datum", "Date of birth", "Born")
_NUMBER = (
    "SKJ-registratienummer", "SKJ registratienummer", "SKJ-nummer", "SKJ nummer", "SKJ-nr.", "Registratienummer",
    "Registratienummer SKJ", "Registratienr.", "Reg. nr.", "Reg.nr.", "Nummer", "Registration number",
)  # fmt: skip
_FROM = (
    "Ingangsdatum registratie", "Ingangsdatum", "Geldig vanaf", "Geldig van", "Geldig per", "Geregistreerd vanaf",
    "Geregistreerd per", "Registratie vanaf", "Registratie per", "Begindatum", "Startdatum", "Valid from",
)  # fmt: skip
_ENTERED = (
    "Geregistreerd sinds", "Registratiedatum", "Datum registratie", "Datum inschrijving", "Ingeschreven per",
    "Ingeschreven sinds",
)  # fmt: skip
"""May be the first entry of several, so these come last."""
_UNTIL = (
    "Einddatum registratie", "Einddatum", "Geldig tot en met", "Geldig t/m", "Geldig tot",
    "Geregistreerd tot en met", "Geregistreerd t/m", "Geregistreerd tot", "Registratie tot en met",
    "Registratie t/m", "Registratie geldig tot", "Registratie geldig tot en met", "Registratie geldig t/m",
    "Vervaldatum", "Verloopdatum", "Datum einde registratie", "Expires", "Valid until",
)  # fmt: skip
_NUMBERED = r"\b(?:nummer|nr\.)\s+(\d[\d .]{2,14}\d)(?=[\s.,;)])"
_STATUS = ("Status registratie", "Registratiestatus", "Huidige status", "Actuele status", "Status")

_DATE = r"(\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_PERIOD = (
    rf"\b(?:geregistreerd|registratie\w*|ingeschreven|geldig\w*|periode|loopt)\b[^\n.]{{0,40}}?:?\s*(?:van|vanaf)?\s*{_DATE}\s*"
    rf"(?:tot\s+en\s+met|t/m|tot|–|-)\s+{_DATE}"
)
_ENDS = rf"\b(?:geldig|loopt|eindigt|verloopt)\b[^\n.]{{0,40}}?\b(?:tot\s+en\s+met|t/m|tot|op)\s+{_DATE}"
_BIRTH = rf"\b(?:geboren|geb\.)\s*(?:op\s+|te\s+[^\d\n,]{{2,40}},?\s*(?:op\s+)?)?{_DATE}"
_NAMED = (
    r"\bverklaa?r\w*\b[^\n.]{0,80}?\bdat\s+([^\n]{2,80}?)\s*[,(]?\s*\b(?:geboren|geb\.|staat|is|als|met)\b",
    r"(?m:^)([^\n]{2,80}?),?\s*(?:\n\s*)?\(?(?:geboren|geboortedatum|geb\.)",
)
_NO_HOLDER = re.compile(
    r"\b(?:skj|stichting|kwaliteitsregister|register\w*|registratie\w*|jeugd\w*|bewijs|professional)\b", re.I
)
_STATUS_WORDS = (
    ("struck_off", r"doorgehaald|doorhaling|geschrapt|struck\s+off"),
    ("suspended", r"geschorst|schorsing|suspended"),
    ("registered", r"\bgeregistreerd\b|\bactief\b|\bingeschreven\b|\bregistered\b"),
)
_TOLD = (
    ("struck_off", r"\b(?:is|werd|zijn|was)\s+(?:\S+\s+){0,6}?(?:doorgehaald|geschrapt)\b"),
    ("suspended", r"\b(?:is|werd|zijn)\s+(?:\S+\s+){0,6}?geschorst\b"),
    (
        "registered",
        r"\b(?:is|staat)\s+(?:(?:momenteel|thans|als|sinds|per)\s+(?:\S+\s+){0,4}?)?(?:geregistreerd|ingeschreven)\b",
    ),
)


def read_registration(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one SKJ registration."""
    starts, ends = _period(sheets)
    found = {
        "holder": _with_initials(sheets, first(labelled(sheets, _HOLDER, _a_holder)))
        or _by_phrase(sheets, _NAMED, _a_holder),
        "holder_birth_date": first(labelled(sheets, _BORN, a_date)) or _by_phrase(sheets, (_BIRTH,), a_date),
        "number": first(labelled(sheets, _NUMBER, _a_register_number))
        or _by_phrase(sheets, (_NUMBERED,), _a_register_number),
        "from": first(labelled(sheets, _FROM, a_date)) or starts or first(labelled(sheets, _ENTERED, a_date)),
        "until": first(labelled(sheets, _UNTIL, a_date)) or ends or _by_phrase(sheets, (_ENDS,), a_date),
        "status": _status(sheets),
    }
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None})


def _by_phrase(sheets: Sheets, patterns: Iterable[str], parser: Callable[[str], str | date | None]) -> Found | None:
    """The first value that one of the sentences gives in its first group."""
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, across=True):
            if (value := parser(match[1])) is not None:
                return Found(value, line.place())
    return None


def _period(sheets: Sheets) -> tuple[Found | None, Found | None]:
    """First and last day where both stand in one sentence (`geregistreerd van ... tot en met ...`)."""
    for match, line in phrase(sheets, _PERIOD, across=True):
        start, end = a_date(match[1]), a_date(match[2])
        if start is not None and end is not None:
            return Found(start, line.place()), Found(end, line.place())
    return None, None


def _status(sheets: Sheets) -> Found | None:
    if found := first(labelled(sheets, _STATUS, _a_status)):
        return found
    told = {
        status: Found(status, line.place())
        for status, pattern in _TOLD
        for _, line in phrase(sheets, pattern, across=True)
    }
    return next(iter(told.values())) if len(told) == 1 else None


def _a_status(text: str) -> str | None:
    """The status that a word says; a word that is none of the three says nothing."""
    bare = text.lower()
    if re.search(r"\b(?:niet|geen|was|tot)\b", bare):
        return None
    found = {status for status, word in _STATUS_WORDS if re.search(word, bare)}
    return found.pop() if len(found) == 1 else None


def _with_initials(sheets: Sheets, name: Found | None) -> Found | None:
    """The name, with the initials and the prefix that stand in fields of their own."""
    initials = first(labelled(sheets, ("Voorletters", "Voorletter(s)", "Initialen"), _some_initials))
    if name is None or initials is None or re.search(r"\b[A-Z]\.", str(name.value)):
        return name
    prefix = first(labelled(sheets, _PREFIX, _a_prefix))
    parts = (initials.value, prefix.value if prefix is not None else "", name.value)
    return Found(" ".join(str(part) for part in parts if part), name.place)


def _a_prefix(text: str) -> str | None:
    value = a_text(text)
    return value if value and re.fullmatch(rf"{_PARTICLE}(?:\s{_PARTICLE}){{0,3}}", value) else None


def _some_initials(text: str) -> str | None:
    return text.strip() if re.fullmatch(r"(?:[A-Z][a-z]?\.?\s?){1,6}", text.strip()) else None


def _a_holder(text: str) -> str | None:
    name = a_name(" ".join(text.split()))
    return None if name is None or _NO_HOLDER.search(name) else name


def _a_register_number(text: str) -> str | None:
    match = re.match(r"(?:SKJ[ -]?)?(\d(?:[\d .]{1,14}\d)?)(?=\s*$|\s{2}|\s*[|(,;])", text.strip(), re.IGNORECASE)
    return match[1] if match and len(re.sub(r"\D", "", match[1])) >= 4 else None
