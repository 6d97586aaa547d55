"""Where the facts stand on a proof of an SKJ registration, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from coreg_tui.api import (
    BIRTH_LABELS,
    Found,
    Reading,
    Sheets,
    a_date,
    a_name,
    a_text,
    addressee,
    first,
    labelled,
    phrase,
)

_HOLDER = (
    "Registratieoverzicht van", "Bewijs van registratie van", "Op naam van", "Ten name van", "Naam professional",
    "Naam geregistreerde", "Naam", "Professional", "Geregistreerde", "Name", "Achternaam",
)  # fmt: skip
_PREFIX = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Prefix")
_PARTICLE = r"(?:van|de|der|den|ten|ter|te|het|['’]t|op|in|aan|von|el|al|da|dos|la|le|di|du|bij|uit|tot)"
_NUMBER = (
    "SKJ-registratienummer", "SKJ registratienummer", "SKJ-nummer", "SKJ nummer", "SKJ-nr.", "Registratienummer",
    "Registratienummer SKJ", "Registratienr.", "Reg. nr.", "Reg.nr.", "Nummer", "Registration number",
)  # fmt: skip
_FROM = (
    "Ingangsdatum registratie", "Ingangsdatum", "Geldig vanaf", "Geldig van", "Geldig per", "Geregistreerd vanaf",
    "Geregistreerd per", "Registratie vanaf", "Registratie per", "Begindatum", "Startdatum", "Valid from",
    "Ingangsdatum inschrijving", "Registratie geldig vanaf", "Registratie geldig van", "Registratie ingegaan op",
    "Startdatum registratie", "Begindatum registratie", "Aanvang registratie", "Start date",
)  # fmt: skip
_ENTERED = (
    "Geregistreerd sinds", "Registratiedatum", "Datum registratie", "Datum inschrijving", "Ingeschreven per",
    "Ingeschreven sinds", "Registratie sinds", "Registratie d.d.", "Ingeschreven op", "Geregistreerd op",
    "Datum van registratie", "Datum van inschrijving", "Ingeschreven vanaf", "Registered since", "Registration date",
)  # fmt: skip
"""May be the first entry of several, so these come last."""
_UNTIL = (
    "Einddatum registratie", "Einddatum", "Geldig tot en met", "Geldig t/m", "Geldig tot",
    "Geregistreerd tot en met", "Geregistreerd t/m", "Geregistreerd tot", "Registratie tot en met",
    "Registratie t/m", "Registratie geldig tot", "Registratie geldig tot en met", "Registratie geldig t/m",
    "Vervaldatum", "Verloopdatum", "Datum einde registratie", "Expires", "Valid until", "Einddatum inschrijving",
    "Registratie loopt tot en met", "Registratie loopt tot", "Registratie loopt t/m", "Einde registratie",
    "Registratie eindigt op", "Vervalt op", "Verloopt op", "Geldig tot/met", "Expiry date", "End date", "Valid thru",
)  # fmt: skip
_NUMBERED = (
    r"\b(?:(?:skj-?\s?|registratie|register)?nummer|(?:skj-?\s?|reg\.\s?)?nr\.?)\s*:?\s*(?:is\s+)?"
    r"(\d[\d .]{2,14}\d)(?=[\s.,;)])"
)
_STATUS = ("Status registratie", "Registratiestatus", "Huidige status", "Actuele status", "Status")

_DATE = r"(\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_PERIOD = (
    rf"\b(?:geregistreerd|registratie\w*|ingeschreven|geldig\w*|periode|loopt)\b[^\n.]{{0,40}}?:?\s*(?:van|vanaf)?\s*{_DATE}\s*"
    rf"(?:tot\s+en\s+met|t/m|tot|–|-)\s+{_DATE}"
)
_ENDS = rf"\b(?:geldig|loopt|eindigt|verloopt|valid)\b[^.\d]{{0,40}}?\b(?:tot\s+en\s+met|t/m|tot|op|until)\s+{_DATE}"
_SINCE = (
    rf"\b(?:sinds|vanaf|per|met\s+ingang\s+van)\s+{_DATE}\s[^.;]{{0,80}}?\b(?:geregistreerd|ingeschreven|opgenomen)\b",
    rf"\bregistered\s+since\s+{_DATE}",
    rf"\b(?:geregistreerd|ingeschreven|opgenomen|registratie\s+(?:is\s+)?(?:ingegaan|gestart|loopt))\b[^.;\d]{{0,80}}?"
    rf"\b(?:sinds|vanaf|per|met\s+ingang\s+van|op)\s+{_DATE}",
)
"""From when somebody is registered, in a sentence."""
_BEGUN = (
    rf"\b(?:uw|de|je|zijn|haar|deze)\s+(?:skj-?\s?)?(?:her)?(?:registratie|inschrijving)\b[^.;\d]{{0,80}}?\b(?:ingegaan|begonnen|gestart|die\s+(?:inging|liep|loopt)"
    rf"|met\s+ingang|vanaf|sinds|startte|inging)\s+(?:is\s+)?(?:(?:op|per|van|vanaf|sinds)\s+)?{_DATE}\s+(?:en|tot)\b[^.;]{{0,40}}?\b(?:geldig|tot|loopt|t/m)\b"
)
"""From when the registration is, in a sentence that goes on with its end."""
_ENDED = re.compile(r"\b(?:doorgehaald|doorhaling|geschrapt|uitgeschreven|geschorst|schorsing)\b", re.IGNORECASE)
_ANEW = re.compile(
    r"\b(?:opgeheven|opheffing|hersteld|weer|opnieuw|geweest|be[eë]indigd|afgelopen|verstreken)\b", re.IGNORECASE
)
"""A suspension that is over, perhaps."""
_BIRTH = rf"\b(?:geboren|geb\.)\s*(?:op\s+|te\s+[^\d\n,]{{2,40}},?\s*(?:op\s+)?)?{_DATE}"
_NAMED = (
    r"\bverklaa?r\w*\b[^\n.]{0,80}?\bdat\s+([^\n]{2,80}?)\s*[,(]?\s*\b(?:geboren|geb\.|staat|is|als|met)\b",
    r"(?m:^)([^\n]{2,80}?),?\s*(?:\n\s*)?\(?(?:geboren|geboortedatum|geb\.)",
)
_NO_HOLDER = re.compile(
    r"\b(?:skj|dear|geachte|beste|stichting|kwaliteitsregister|register\w*|registratie\w*|jeugd\w*|bewijs|professional)\b",
    re.I,
)
_STATUS_WORDS = (
    ("struck_off", r"doorgehaald|doorhaling|geschrapt|struck\s+off"),
    ("suspended", r"geschorst|schorsing|suspended"),
    ("registered", r"\bgeregistreerd\b|\bactief\b|\bingeschreven\b|\bregistered\b"),
)
_WORDS = r"(?:(?!(?:niet|nooit|geen|als|indien|wanneer|kan|kunnen|not)\b)(?:[^\s.;]+|\(?nr\.)\s+)"
"""Words within a sentence that neither deny what follows nor make it depend on something."""
_TOLD = (
    (
        "struck_off",
        rf"\b(?:is|bent|werd|zijn|was|hebben|heeft)\s+{_WORDS}{{0,12}}?(?:doorgehaald|geschrapt)\b(?!\s+(?:als|indien))",
    ),
    ("suspended", rf"\b(?:is|bent|werd|zijn|hebben|heeft)\s+{_WORDS}{{0,12}}?geschorst\b(?!\s+(?:als|indien))"),
    (
        "registered",
        rf"\b(?:is|bent|staat)\s+(?:(?:momenteel|thans|als|sinds|per|onder)\s+{_WORDS}{{0,8}}?)?"
        r"(?:geregistreerd|ingeschreven)\b",
    ),
)


def read_registration(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one SKJ registration."""
    starts, ends = _period(sheets)
    found = {
        "holder": _with_initials(sheets, first(labelled(sheets, _HOLDER, _a_holder)))
        or _by_phrase(sheets, _NAMED, _a_holder)
        or _addressed(sheets)
        or _alone(sheets),
        "holder_birth_date": first(labelled(sheets, BIRTH_LABELS, a_date)) or _by_phrase(sheets, (_BIRTH,), a_date),
        "number": first(labelled(sheets, _NUMBER, _a_register_number))
        or _by_phrase(sheets, (_NUMBERED,), _a_register_number),
        "from": first(labelled(sheets, _FROM, a_date))
        or starts
        or first(labelled(sheets, _ENTERED, a_date))
        or _since(sheets),
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
    for match, line in phrase(sheets, _BEGUN, across=True):
        if (start := a_date(match[1])) is not None:
            return Found(start, line.place()), None
    return None, None


def _since(sheets: Sheets) -> Found | None:
    """The day since when one is registered, in a sentence that tells of no end of it; None where several differ."""
    found = []
    for pattern in _SINCE:
        for match, line in phrase(sheets, pattern, across=True):
            before = re.split(r"[.;]\s", match.string[max(0, match.start() - 120) : match.start()])[-1]
            after = re.split(r"[.;]\s", match.string[match.end() : match.end() + 120])[0]
            if not _ENDED.search(before + match[0] + after) and (day := a_date(match[1])) is not None:
                found.append(Found(day, line.place()))
    return found[0] if len({one.value for one in found}) == 1 else None


def _addressed(sheets: Sheets) -> Found | None:
    """Whom the letter addresses: the holder of the registration that it tells of."""
    found = addressee(sheets)
    return found if found is not None and _a_holder(str(found.value)) is not None else None


def _alone(sheets: Sheets) -> Found | None:
    """The name on a card, where none but the holder is named: the only line of initials and a surname."""
    lines = [line for line in sheets.lines if len(line.segments) == 1]
    if len(sheets.lines) > _CARD:
        return None
    names = [
        Found(name, line.place())
        for line in lines
        if re.match(r"(?:[A-Z][a-z]?\.\s?-?){1,6}\s*(?=\S)", line.text) and (name := _a_holder(line.text))
    ]
    return names[0] if len(names) == 1 else None


_CARD = 15
"""Lines that a card has at most; a letter has more, and a signature below it."""


def _status(sheets: Sheets) -> Found | None:
    if found := first(labelled(sheets, _STATUS, _a_status)):
        return found
    told = {
        status: Found(status, line.place())
        for status, pattern in _TOLD
        for _, line in phrase(sheets, pattern, across=True)
    }
    if "registered" in told and len(told) == 2:
        # Who is struck off or suspended was registered before; only a suspension that may be over leaves doubt.
        other = next(status for status in told if status != "registered")
        doubtful = any(_ANEW.search(line.text) for line in sheets.lines)
        return None if doubtful else told[other]
    if not told and not any(_ENDED.search(line.text) for line in sheets.lines):
        return first(labelled(sheets, ("Geregistreerd als", "Geregistreerd", "Ingeschreven als"), _a_profession))
    return next(iter(told.values())) if len(told) == 1 else None


def _a_profession(text: str) -> str | None:
    """Who is registered as something is registered."""
    return "registered" if _PROFESSION.match(text) else None


_PROFESSION = re.compile(
    r"(?:jeugd-?|gezins|jeugdzorg|kinder|gz-|psycholoog|(?:ortho)?pedagoog|jeugd-\s+en)\w*", re.IGNORECASE
)


def _a_status(text: str) -> str | None:
    """The status that a word says; a word that is none of the three says nothing."""
    bare = text.lower()
    if re.search(r"\b(?:niet|geen|was)\b", bare):
        return None
    found = {status for status, word in _STATUS_WORDS if re.search(word, bare)}
    if re.search(r"\btot\b", bare):
        found -= {"registered"}  # registered up to a day that may lie behind us
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
