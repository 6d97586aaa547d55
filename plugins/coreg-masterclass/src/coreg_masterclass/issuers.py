"""Who gave a certificate: by label, as who declares it, by the letterhead, or by a known name."""

from __future__ import annotations

import re

from coreg_tui.api import Found, Sheets, a_text, first, labelled, phrase

_ISSUER_LABELS = (
    "Aanbieder", "Opleider", "Naam opleidingsinstituut", "Opleidingsaanbieder", "Naam opleider", "Naam aanbieder",
    "Onderwijsinstelling", "Instelling", "Naam instelling", "Verzorgd door", "Georganiseerd door",
    "Uitgevoerd door", "Uitgegeven door", "Afgegeven door", "Uitgereikt door", "Aangeboden door", "Provider",
    "Institution", "Opleidingsinstelling", "Opleidingsorganisatie",
    "Opleiding verzorgd door", "Afgenomen door", "Toetsende instelling", "Toets afgenomen door", "Issued by",
)  # fmt: skip
_IN_NAMES = ("Opleidingsinstituut", "Instituut", "School", "Organisatie")
"""Labels that are words of names too: what follows at once is the rest of the name."""
_KNOWN = (
    r"\bBCMB(?:\s+opleidingen)?\b|\bBeroepsvereniging\s+van\s+Cli[eë]ntondersteuners\s+voor\s+mensen\s+met\s+een\s+beperking\b"
    r"|\bHBO\s+Drechtsteden?\b"
)
_ORGANISATION = re.compile(
    r"\b(?:\w*academie|opleidings\w+|opleidingen|\w*instituut|\w*leerhuis|hogeschool|university|universiteit|stichting|vereniging|college|roc|training\w*"
    r"|school|b\.?v\.?|\w*centrum|\w*bureau|\w*ziekenhuis|umc|groep|coöperatie|scholing|kenniscentrum)\b",
    re.IGNORECASE,
)
_DEPARTMENT = re.compile(
    r"\W*(?:(?:afdeling|het|de)\s+)?(?:(?:examen|toets|opleidings|cursus|studenten|onderwijs|inschrijf|deelnemers|training)\w*?)?"
    r"(?:bureau|centrum|commissie|instituut|groep|opleidingen|school|training\w*|scholing|vereniging|stichting)\W*",
    re.IGNORECASE,
)
"""A word that only says what sort of body it is, or which department of one."""
_TITLE = re.compile(
    r"\b(?:certificaat|diploma|getuigschrift|bewijs|masterclass|basisopleiding|\w+toets|\w*opleiding\s+tot|verpleegkundige"
    r"|mantelzorgmakelaar|uitslag\w*|resultaat|verklaart|verklaard|geboren|deelnemer|kandidaat|opleiding\s+voltooid)\b|\d",
    re.IGNORECASE,
)
_ONLY_MENTIONED = re.compile(
    r"(?:conform|volgens|erkend\s+door|geaccrediteerd\s+door|profiel\s+van|lid\s+van|leden\s+van|aangesloten\s+bij|eisen\s+van"
    r"|programma\s+van|normen\s+van|beschreven\s+door)\s+(?:de\s+|het\s+)?$",
    re.IGNORECASE,
)

# Sought from where a line begins or the match before ended only: anywhere else it would find no more, but try for long.
_DECLARES = r"(?:(?m:^)|(?<=verklaart))([^\n]*\n)?([^\n]*?)\s+verklaart\b"
_GIVEN_BY = (
    r"(?:(?m:^)|\b(?:uitgereikt|verleend|toegekend|afgegeven|verstrekt|uitgegeven)\s+)door\s+(?:de\s+|het\s+)?"
    r"([^\n,.\d]{3,60}?)\s+op\s+\d"
)


def issuer(sheets: Sheets) -> Found | None:
    """Who gave it; None where nobody is named. A provider that is only spoken of is none."""
    if found := first(labelled(sheets, _ISSUER_LABELS, _an_institution)):
        return found
    for found in labelled(sheets, _IN_NAMES, _an_institution):
        if found.place is None or not re.search(rf"[^\W\d_] {re.escape(str(found.value))}", found.place.text):
            return found
    for match, line in phrase(sheets, _DECLARES, across=True):
        joined = f"{match[1] or ''}{match[2]}"
        of_whom = re.search(
            r"\b(?:examencommissie|bestuur|directie|directeur|directrice|rector|bevoegd\s+gezag|regenten|voorzitter)\s+van\s+(?:het\s+|de\s+)?(.+)",
            joined,
            re.I | re.S,
        )
        for text in (of_whom[1] if of_whom else "", match[2], match[1] or ""):
            if name := _an_organisation(text):
                return Found(name, line.place())
    for match, line in phrase(sheets, _GIVEN_BY, across=True):
        if name := _an_organisation(match[1]):
            return Found(name, line.place())
    lines = sheets.lines
    known = [
        Found(" ".join(match.group().split()), line.place())
        for match, line in phrase(sheets, _KNOWN, across=True)
        if not _ONLY_MENTIONED.search(match.string[max(0, match.start() - 60) : match.start()])
    ]
    head = next(
        (
            Found(name, line.place())
            for line in lines[:4]
            for seg in line.segments
            if (name := _an_organisation(seg.text))
        ),
        None,
    )
    tail = next(
        (
            Found(name, line.place())
            for line in lines[-5:]
            for seg in line.segments
            if (name := _an_organisation(seg.text))
        ),
        None,
    )
    return head or (known[0] if known else None) or tail


def _an_organisation(text: str) -> str | None:
    if match := re.search(_KNOWN, text, re.IGNORECASE):
        return None if _ONLY_MENTIONED.search(text[: match.start()]) else " ".join(match.group().split())
    if _DEPARTMENT.fullmatch(text) or _TITLE.search(text) or not _ORGANISATION.search(text):
        return None
    return _an_institution(text)


_BODY = re.compile(
    r"^\s*(?:(?:de|het)\s+)?(?:(?:\w+\s+)?(?:examencommissie|bestuur|directie|directeur|directrice|rector|bevoegd\s+gezag|regenten|voorzitter)"
    r"\s+van\s+)?(?:(?:de|het)\s+)?",
    re.IGNORECASE,
)
"""Who speaks for it, and its article."""


def _an_institution(text: str) -> str | None:
    name = a_text(_BODY.sub("", text, count=1))
    if name is None:
        return None
    return a_text(re.split(r"\s+(?:te|in)\s+(?=[A-Z])|\s+[·|]\s+|\s+[-–—]\s+(?=[a-z])|,\s", name)[0])
