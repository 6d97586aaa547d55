"""Where the facts stand on papers about work, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from coreg_tui.api import Found, Reading, Sheets, a_date, a_name, a_text, days_after, first, labelled, phrase, words
from coreg_work_experience.figures import DATE, weekly_hours
from coreg_work_experience.function import description_in, level_in, title_in
from coreg_work_experience.parties import (
    BORN,
    birth_date_in,
    employee_in,
    employer_in,
    firm_in,
    oneself_in,
    party_in,
)
from coreg_work_experience.periods import periods_in
from coreg_work_experience.tasks import tasks_in

_SIGNED = (
    "Datum ondertekening", "Datum van ondertekening", "Ondertekend op", "Getekend op", "Datum handtekening",
    "Ondertekend d.d.", "Datum van ondertekenen", "Dagtekening", "Plaats en datum", "Plaats, datum", "Plaats/datum",
    "Date of signature", "Signed on",
)  # fmt: skip
_DATED = ("Datum", "Date", "Datum brief", "d.d.")
_SIGNED_IN_PROSE = (
    rf"\b(?:opgemaakt|ondertekend|getekend|ingevuld|afgegeven|gedaan|verklaard)\b[^.;\d]{{0,80}}?(?:\bop|,|\bd\.d\.|:|\s)\s*({DATE})"
)
_PLACE_AND_DATE = rf"(?:^|\n|[.!]\s+|\s{{2}})[A-Z’'][\w’' -]{{2,30}},\s*(?:d\.d\.\s*|de\s+|op\s+)?({DATE})\s*(?=\n|$|\s{{2}})"

_START = (
    "Ingangsdatum", "Datum in dienst", "Datum indiensttreding", "Datum van indiensttreding", "In dienst per",
    "In dienst sinds", "In dienst vanaf", "In dienst met ingang van", "Begindatum", "Startdatum", "Aanvang",
    "Aanvangsdatum", "Start date", "Begindatum dienstverband",
)  # fmt: skip
_END = ("Einddatum", "Einde dienstverband", "Datum uit dienst", "Einddatum dienstverband", "Eindigt op", "End date")
_STARTED = (
    rf"\b(?:treedt|treden|aangegaan|ingang|ingaande|begint|begin|vangt|aanvang|aan\s+te\s+vangen|start|dienst|dienstverband|overeenkomst)\b"
    rf"[^.;]{{0,120}}?\b(?:per|op|vanaf|ingaande|ingang\s+van|periode\s+van|tijd\s+van|van|starting|from)\s+({DATE})",
    rf"\b(?:met\s+ingang\s+van|ingaande\s+(?:op\s+)?|per)\s*({DATE})[^.;]{{0,120}}?\b(?:dienst|overeenkomst|dienstverband)\b",
)
_NO_START = re.compile(
    r"\b(?:salaris|loon|verhoog\w*|cao|opzeg\w*|be[eë]indig\w*|eindig\w*|proeftijd|vakantie\w*|ondertekend|opgemaakt|geboren|vog"
    r"|verklaring\s+omtrent|verlof|aanzegg\w*|getekend|pensioen)\b",
    re.IGNORECASE,
)
_ENDED = (
    rf"\b(?:tot\s*(?:en|&)\s*met|t/m|eindig\w*\b[^.;\d]{{0,60}}?\bop|loopt\b[^.;\d]{{0,40}}?\b(?:af\s+op|tot)|until)\s+({DATE})",
    rf"\b(?:bepaalde\s+tijd|dienst|aangegaan|overeenkomst|duur)\b[^.;]{{0,120}}?(?<!\w)tot\s+(?:uiterlijk\s+)?({DATE})",
)
_NO_END = re.compile(r"\b(?:vakantie|verlof|salaris|loon|vog|uiterlijk|cao|studie|opleiding)\b", re.IGNORECASE)
_FIXED_TERM = r"\bbepaalde\s+tijd\b|\b(?:voor\s+)?de\s+(?:duur|periode)\s+van\s+(?:\w+\s+){1,3}(?:maand|jaar)|\bfixed[\s-]term\b"
_OPEN_ENDED = r"\bonbepaalde\s+tijd\b|\bindefinite\b|\bvast\s+dienstverband\b"

_KVK_NUMBER = ("KvK-nummer", "KvK nummer", "KvKnummer", "Dossiernummer", "Inschrijvingsnummer", "Nummer Kamer van Koophandel", "Handelsregisternummer", "KvK-nr", "CCI number", "KvK number", "Kamer van Koophandel nummer")
_TRADE_NAME = ("Handelsnaam", "Handelsnamen", "Handelsnaam/-namen", "Handelsnaam(en)", "Trade name", "Trade names", "Handelsnaam onderneming")
_MADE = (
    rf"\b(?:uittreksel|extract)\b[^.;\d]{{0,60}}?\b(?:vervaardigd|gemaakt|afgegeven|opgemaakt|gewaarmerkt|produced|made)\b[^.;\d]{{0,20}}?({DATE})",
    rf"\b(?:vervaardigd|gewaarmerkt)\b[^.;\d]{{0,20}}?({DATE})",
)
_MADE_LABELS = ("Datum uittreksel", "Uittreksel vervaardigd op", "Datum vervaardiging", "Uittreksel is vervaardigd op", "Afgiftedatum", "Datum afgifte", "Peildatum")
_STRUCK_OFF = (
    r"\b(?:is|zijn|werd|wordt)\s+(?:per\s+\S+\s+)?(?:uitgeschreven|opgeheven|be[eë]indigd|ontbonden|gestaakt)\b"
    r"|\bstatus[\s:]+(?:\w+\s+(?:is\s+)?)?(?:uitgeschreven|opgeheven|be[eë]indigd|ontbonden|inactief|niet\s+(?:meer\s+)?actief)"
    rf"|\b(?:datum\s+(?:van\s+)?(?:opheffing|uitschrijving|be[eë]indiging|ontbinding)|uitgeschreven\s+(?:per|op)|opgeheven\s+(?:per|op)|einddatum\s+onderneming)[\s:]*{DATE}"
    r"|\bniet\s+(?:meer\s+)?(?:actief|ingeschreven)\b"
)
_IS_ACTIVE = r"\bstatus[\s:]+(?:\w+\s+(?:is\s+)?)?(?:actief|ingeschreven|bestaand|active)\b|\b(?:onderneming|inschrijving)\s+is\s+actief\b|\bactief\s*:\s*ja\b|\bis\s+(?:thans\s+)?ingeschreven\b"
_OWNER = ("Eigenaar", "Naam eigenaar", "Eigenaar van de onderneming", "Eigenaar (natuurlijk persoon)", "Owner")
_DIRECTOR = ("Bestuurder", "Naam bestuurder", "Functionaris", "Director")


def read_work_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employer's statement; none of a form that was not filled in."""
    yield _statement(sheets, holder=employee_in(sheets), employer=employer_in(sheets))


def read_self_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one statement about oneself; none of a form that was not filled in."""
    yield _statement(sheets, holder=oneself_in(sheets), employer=firm_in(sheets))


def read_contract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employment contract."""
    end = _end(sheets)
    rates = weekly_hours(sheets)
    yield _filled_in(
        {
            "holder": employee_in(sheets),
            "holder_birth_date": birth_date_in(sheets),
            "employer": party_in(sheets),
            "start": None if end is None and _fixed_term(sheets) else _start(sheets),
            "end": end,
            "hours_per_week": Found(rates[0].hours, rates[0].line.place()) if len({one.hours for one in rates}) == 1 else None,
            "function_title": title_in(sheets),
            "function_description": description_in(sheets),
            "tasks": tasks_in(sheets),
            "at_hbo_level": level_in(sheets),
        },
        any_of=("holder", "start", "hours_per_week"),
    )


def read_kvk_extract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one extract of the trade register."""
    yield _filled_in(
        {
            "holder": _owner(sheets),
            "holder_birth_date": first(labelled(sheets, BORN, a_date)),
            "number": first(labelled(sheets, _KVK_NUMBER, _digits)),
            "issued": _by_phrases(sheets, _MADE) or first(labelled(sheets, _MADE_LABELS, a_date)) or _place_and_date(sheets),
            "active": _active(sheets),
            "trade_name": _trade_name(sheets),
        },
        any_of=("number", "trade_name"),
    )


def _statement(sheets: Sheets, *, holder: Found | None, employer: Found | None) -> Reading:
    return _filled_in(
        {
            "holder": holder,
            "holder_birth_date": birth_date_in(sheets),
            "signed": _signed(sheets),
            "employer": employer,
            "function_title": title_in(sheets),
            "function_description": description_in(sheets),
            "tasks": tasks_in(sheets),
            "at_hbo_level": level_in(sheets),
            "periods": periods_in(sheets),
        },
        any_of=("holder", "signed", "periods"),
    )


def _filled_in(found: Mapping[str, Found | None], *, any_of: Iterable[str]) -> Reading:
    """What was found; nothing of a form in which none of the facts stands that somebody must have filled in."""
    facts = {name: fact for name, fact in found.items() if fact is not None}
    return Reading(facts=facts if any(name in facts for name in any_of) else {})


def _signed(sheets: Sheets) -> Found | None:
    return (
        first(labelled(sheets, _SIGNED, _place_or_date))
        or _by_phrases(sheets, (_SIGNED_IN_PROSE,), last=True)
        or _place_and_date(sheets)
        or _last(labelled(sheets, _DATED, a_date))
    )


def _place_or_date(text: str):  # type: ignore[no-untyped-def]
    return a_date(text) or a_date(re.sub(r"^[A-Z’'][\w’' -]{2,30},?\s+(?:d\.d\.\s*)?", "", text, count=1))


def _last(found: Iterable[Found]) -> Found | None:
    return next(reversed(list(found)), None)


def _by_phrases(sheets: Sheets, patterns: Iterable[str], *, last: bool = False) -> Found | None:
    for pattern in patterns:
        found = [Found(day, line.place()) for match, line in phrase(sheets, pattern, across=True) if (day := a_date(match[1]))]
        if found:
            return found[-1 if last else 0]
    return None


def _place_and_date(sheets: Sheets) -> Found | None:
    """The last line that is a place and a date, as above a signature or at a letter's head."""
    found = [
        Found(day, line.place())
        for match, line in phrase(sheets, _PLACE_AND_DATE, flags=0, across=True)
        if (day := a_date(match[1]))
    ]
    return found[-1] if found else None


def _start(sheets: Sheets) -> Found | None:
    by_label = first(labelled(sheets, _START, a_date))
    if by_label is not None:
        return by_label
    for pattern in _STARTED:
        for match, line in phrase(sheets, pattern, across=True):
            before = re.split(r"[.;]\s|\n(?=[A-Z])", match.string[max(0, match.start() - 60) : match.start()])[-1]
            day = a_date(match[1])
            if day is not None and not _NO_START.search(before + match[0]):
                return Found(day, line.place())
    return None


def _end(sheets: Sheets) -> Found | None:
    by_label = first(labelled(sheets, _END, a_date))
    if by_label is not None:
        return by_label
    for number, pattern in enumerate(_ENDED):
        for match, line in phrase(sheets, pattern, across=True):
            before = re.split(r"[.;]\s|\n(?=[A-Z])", match.string[max(0, match.start() - 100) : match.start()])[-1]
            day = a_date(match[1])
            if day is None or _NO_END.search(before + match[0]):
                continue
            return Found(day if number == 0 else days_after(day, -1), line.place())
    return None


def _fixed_term(sheets: Sheets) -> bool:
    fixed = any(True for _ in phrase(sheets, _FIXED_TERM, across=True))
    return fixed and not any(True for _ in phrase(sheets, _OPEN_ENDED, across=True))


def _digits(text: str) -> str | None:
    match = re.match(r"\d(?:[\d .]{0,18}\d)?", text)
    digits = re.sub(r"\D", "", match.group()) if match else ""
    return digits if len(digits) > 4 else None


def _active(sheets: Sheets) -> Found | None:
    for active, pattern in ((False, _STRUCK_OFF), (True, _IS_ACTIVE)):
        for _, line in phrase(sheets, pattern, across=True):
            return Found(active, line.place())
    return None


def _trade_name(sheets: Sheets) -> Found | None:
    several = any(True for _ in phrase(sheets, r"\bhandelsnamen\b|\btrade names\b"))
    return first(labelled(sheets, _TRADE_NAME, a_text, lines=1 if several else 2))


def _owner(sheets: Sheets) -> Found | None:
    """The firm's owner, or its only director."""
    for role in (_OWNER, _DIRECTOR):
        named = list(labelled(sheets, role, a_name, below=False)) or _in_block(sheets, role)
        if len({one.value for one in named}) == 1:
            return named[0]
        if named:
            return None
    return None


def _in_block(sheets: Sheets, role: Iterable[str]) -> list[Found]:
    """The names behind a bare "Naam" in the block below a heading that names the role."""
    keys = {words(label) for label in role} | {words(f"{label}s") for label in role}
    found: list[Found] = []
    for number, line in enumerate(sheets.lines):
        if words(line.text) in keys:
            found.extend(labelled(sheets, ("Naam", "Name"), a_name, within=slice(number, number + 4), below=False))
    return found
