"""Where the facts stand on a trainee's papers, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from coreg_trainee.persons import OWN_NAME, a_person, birth_date, composed, sender
from coreg_trainee.promises import filled_in, promised
from coreg_tui.api import (
    Found,
    Reading,
    Sheets,
    a_category,
    a_date,
    a_signing_date,
    addressee,
    by_role,
    first,
    labelled,
    named,
    phrase,
    supervisor_category,
    supervisor_number,
)

_HOLDER_NAMED = ("Naam aanvrager", "Naam van de aanvrager", "Aanvrager", "Naam professional", "Professional")
_HOLDER = (
    *OWN_NAME,
    "Naam aanvrager", "Naam van de aanvrager", "Naam professional", "Naam kandidaat", "Aanvrager",
    "Naam en voorletters", "Voor- en achternaam", "Volledige naam", "Naam", "Registratiehouder", "Geregistreerde",
)  # fmt: skip
_SIGNED = (
    (
        "Datum ondertekening aanvrager",
        "Datum handtekening aanvrager",
        "Handtekening aanvrager, datum",
        "Handtekening aanvrager d.d.",
        "Datum en handtekening aanvrager",
        "Ondertekend door de aanvrager op",
    ),
    (
        "Datum ondertekening",
        "Datum van ondertekening",
        "Ondertekend op",
        "Getekend op",
        "Datum handtekening",
        "Datum en handtekening",
        "Handtekening en datum",
        "Datum en ondertekening",
        "Ondertekend d.d.",
    ),
    ("Plaats en datum", "Plaats, datum", "Plaats/datum", "Datum en plaats", "Plaats en datum ondertekening"),
    ("Datum", "Datum aanvraag", "Datum verzoek"),
)
_SUPERVISOR = (
    "Naam supervisor", "Naam van de supervisor", "Supervisor (naam)", "Supervisor naam", "Supervisor",
    "Beoogd supervisor", "Naam beoogd supervisor", "De supervisor is", "Mijn supervisor is", "Naam begeleider",
    "Naam van de begeleider", "Begeleider (naam)", "Begeleider", "Beoogd begeleider", "Naam beoogd begeleider",
    "Mijn begeleider is",
)  # fmt: skip
_WHO_GUIDES = (
    r"\b(?:begeleid|gesuperviseerd)\s+(?:word\w*\s+)?door\b(?=[^.;\n]{0,140}?\b(?:te\s+weten|namelijk|genaamd)\b)"
)
"""Where a sentence says of what sort the supervisor is, and who."""
_SUPERVISOR_SAID = (r"\b(?:supervisor|begeleider)\b", _WHO_GUIDES)
_SUPERVISOR_BEHIND = (
    r"\b(?:mijn|de|onze|beoogde?)\s+(?:supervisor|begeleider),?\s+(?:(?:is|wordt|zal\s+zijn)\s+)?(?=(?:de\s+heer|mevrouw|(?-i:[A-Zdm])))",
    r"\bsupervisie\s+(?:\w+\s+){0,4}?(?:van|door)\s+(?=(?:de\s+heer|mevrouw|(?-i:[A-Zdm])))",
    r"\bbegeleiding\s+(?:\w+\s+){0,3}?(?:ontvang|krijg)\w*\s+(?:\w+\s+){0,2}?(?:van|door)\s+(?=(?:de\s+heer|mevrouw|(?-i:[A-Zdm])))",
    r"\bonder\s+begeleiding\s+van\s+(?=(?:de\s+heer|mevrouw|(?-i:[A-Zdm])))",
    r"\b(?:begeleid|gesuperviseerd)\s+(?:word\w*\s+)?door\s+",
    r"\b(?:begeleid|gesuperviseerd|begeleiding|supervisie)\b[^.;\n]{0,160}?\b(?:te\s+weten|namelijk|genaamd):?\s+",
)
_SUPERVISOR_BEFORE = (
    r"(?<!\s)\s*[,(]\s*(?:mijn\s+|de\s+)?(?:supervisor|begeleider)\b",
    r"\s+(?:is|wordt|treedt\s+op\s+als|als)\s+(?:mijn\s+)?(?:supervisor|begeleider)\b",
)
_HOLDER_BEHIND = (
    r"\b(?:volledige\s+)?naam\s+is\s+",
    r"\b(?:ondergetekende\b[,:]?|ik,)\s+",
    r"\bik\s+ben\s+(?=(?-i:[A-Z]))",
    r"\bop\s+naam\s+van\s+",
)
_HOLDER_BEFORE = (r"(?<![,;\s(])[,;\s(]+(?:geboren|geb\.)",)
_FROM = (
    "Ingangsdatum registratie", "Ingangsdatum", "Registratie vanaf", "Registratie per", "Geregistreerd vanaf",
    "Begindatum", "Geregistreerd per", "Ingeschreven per", "Ingeschreven vanaf", "Startdatum",
    "Startdatum registratie", "Geldig vanaf", "Periode", "Registratieperiode", "Met ingang van", "Datum ingang",
    "Registratie met ingang van", "Registratiedatum", "Datum registratie", "Datum van registratie", "Valid from",
)  # fmt: skip
_DATE = r"(\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_BEGINS = (
    r"\b(?:van(?=[^.]{8,25}\s(?:tot|t/m))|met\s+ingang\s+van|ingaande(?:\s+op)?|vanaf|per|sinds"
    rf"|gaat\s+in\s+(?:op|per))\s+{_DATE}"
)
_REGISTERED = re.compile(
    r"\b(?:ingeschreven|geregistreerd|registratie|inschrijving|toegelaten|opgenomen)\b"
    r"|\b(?:staat|bent)\s[^.]{0,80}?\bin\s+(?:het|ons)\s+register\b",
    re.IGNORECASE,
)
_IN_CATEGORY_LABELS = (
    r"\b(?:categorie|registratie|cli[eë]ntondersteuner|als)\s*:?\s+[‘’'\"“”]?(senior|junior|in\s+opleiding|basis)\b"
)
_ROUTE = (
    "Toelating", "Toelatingsroute", "Wijze van toelating", "Route", "Grond van toelating", "Toegelaten op grond van",
    "Toegelaten via",
)  # fmt: skip
_TRANSITIONAL = re.compile(r"\bovergangsregeling\b", re.IGNORECASE)
_REGULAR = re.compile(r"\bregulier\w*\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:niet|geen|buiten|zonder)\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"\b(?:wilt|wil|indien|als\s+u|kunt|kan|lees|leest|meer\s+(?:informatie|over)|website|later)\b", re.IGNORECASE
)
_SENTENCE = r"(\S(?:(?!(?<=[^\W\d_]{2}[.!?;])\s|(?<=\d\d[.!?;])\s)[\s\S])*)"


def read_request(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one request for the category In opleiding; none of a form that was not filled in."""
    roles = by_role(sheets)
    supervisor = _supervisor(sheets, roles["supervisor"])
    own = (roles["professional"], roles[None])
    found = {
        "holder": _of_either(own, _holder) or first(labelled(sheets, _HOLDER_NAMED, a_person)) or sender(sheets),
        "holder_birth_date": _of_either(own, birth_date) or birth_date(sheets),
        "signed": _signed(sheets),
        "complete": filled_in(sheets),
        "promise_masterclasses": promised(sheets, "masterclasses"),
        "promise_supervision": promised(sheets, "supervision"),
        "supervisor": supervisor,
        "supervisor_number": supervisor_number(sheets, roles["supervisor"], said=_SUPERVISOR_SAID, person=supervisor),
        "supervisor_category": supervisor_category(
            sheets, roles["supervisor"], said=_SUPERVISOR_SAID, person=supervisor
        ),
    }
    filled = any(found[name] is not None for name in ("holder", "holder_birth_date", "signed"))
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None} if filled else {})


def read_confirmation(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one confirmation of registration by the register."""
    found = {
        "holder": _holder(sheets) or _addressee(sheets) or addressee(sheets),
        "holder_birth_date": birth_date(sheets),
        "category": first(
            labelled(
                sheets,
                ("Categorie", "Registratiecategorie", "Categorie registratie", "Registratie", "Registratie als"),
                a_category,
            )
        )
        or _registered_category(sheets),
        "from": first(labelled(sheets, _FROM, a_date)) or _registered_from(sheets),
        "route": _route(sheets),
    }
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None})


def _of_either(parts: Iterable[Sheets], find: Callable[[Sheets], Found | None]) -> Found | None:
    return next((found for part in parts if (found := find(part)) is not None), None)


def _holder(sheets: Sheets) -> Found | None:
    return (
        composed(sheets)
        or first(labelled(sheets, _HOLDER, a_person))
        or first(one for one in named(sheets, behind=_HOLDER_BEHIND, before=_HOLDER_BEFORE) if _is_person(one))
    )


def _supervisor(sheets: Sheets, part: Sheets) -> Found | None:
    return (
        first(labelled(sheets, _SUPERVISOR, _a_supervisor))
        or first(labelled(part, OWN_NAME, _a_supervisor))
        or first(one for one in named(sheets, behind=_SUPERVISOR_BEHIND, before=_SUPERVISOR_BEFORE) if _is_person(one))
    )


def _signed(sheets: Sheets) -> Found | None:
    for labels in _SIGNED:
        if found := first(labelled(sheets, labels, a_signing_date)):
            return found
    for line in sheets.lines:
        for segment in line.segments:
            match = re.fullmatch(r"[^\W\d_][^\d,:]{1,30},\s*(?:d\.?d\.?\s*)?(\d.{5,20})", segment.text.strip())
            if match and (day := a_date(match[1])) is not None:
                return Found(day, line.place(segment))
    return None


def _registered_category(sheets: Sheets) -> Found | None:
    """The category in a sentence that says in which one is registered; not what one may ask for later."""
    found = []
    for match, line in phrase(sheets, _SENTENCE, across=True):
        sentence = match[1]
        named = re.search(_IN_CATEGORY_LABELS, sentence, re.IGNORECASE)
        if named and _REGISTERED.search(sentence) and not _ASIDE.search(sentence):
            found.append(Found(a_category(named[1]) or "", line.place()))
    return found[0] if len({one.value for one in found}) == 1 else None


def _registered_from(sheets: Sheets) -> Found | None:
    for match, line in phrase(sheets, _SENTENCE, across=True):
        begins = re.search(_BEGINS, match[1], re.IGNORECASE)
        if begins and _REGISTERED.search(match[1]) and (day := a_date(begins[1])) is not None:
            return Found(day, line.place())
    return None


def _route(sheets: Sheets) -> Found | None:
    """By which criteria one was admitted: what is said of both is looked at, and what is denied of one."""
    if found := first(labelled(sheets, _ROUTE, _a_route)):
        return found
    told = [
        Found(route, line.place())
        for match, line in phrase(sheets, _SENTENCE, across=True)
        if (route := _a_route(match[1])) is not None
    ]
    return told[0] if len({one.value for one in told}) == 1 else None


def _a_route(text: str) -> str | None:
    transitional, regular = _TRANSITIONAL.search(text), _REGULAR.search(text)
    denies = [match.start() for match in _DENIES.finditer(text)]
    if transitional and denies:
        return (
            "regular"
            if regular
            or re.search(
                r"\b(?:toegelaten|toelating|verkregen|gebruik\s?gemaakt|toegepast|van\s+toepassing)\b", text, re.I
            )
            else None
        )
    if _ASIDE.search(text) or denies or bool(transitional) == bool(regular):
        return None
    return "transitional" if transitional else "regular"


def _addressee(sheets: Sheets) -> Found | None:
    """Who a letter is addressed to."""
    for line in sheets.lines[:20]:
        for segment in line.segments:
            if re.match(
                r"(?:aan:?\s+)?(?:de\s+heer|mevrouw|mw\.?|dhr\.?|mevr\.?)\s", segment.text.strip(), re.IGNORECASE
            ):
                name = a_person(re.sub(r"^\s*aan:?\s+", "", segment.text, flags=re.IGNORECASE))
                if name is not None:
                    return Found(name, line.place(segment))
    return None


def _is_person(found: Found) -> bool:
    return a_person(str(found.value)) is not None


def _a_supervisor(text: str) -> str | None:
    return a_person(
        re.split(
            r"[,(]\s*(?:geregistreerd|registratie|reg\.|nr\.|nummer|categorie|senior|junior|CO-|\d)", text, flags=re.I
        )[0]
    )
