"""Where the facts stand on an extract of the trade register (KvK), on paper or digital, Dutch or English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from coreg_tui.api import Found, Line, Reading, Sheets, a_date, a_name, a_text, first, labelled, phrase, words
from coreg_work_experience.cells import with_whole_cells
from coreg_work_experience.figures import DATE
from coreg_work_experience.labels import BORN, sought
from coreg_work_experience.signing import last_told, place_and_date

_NUMBER = (
    "Dossiernr.", "Inschrijfnr.", "Inschrijvingsnr.", "KvK-nr.", "KvK nr.", "KvK-inschrijving", "Nummer",
    "KvK-nummer", "KvK nummer", "KvKnummer", "KvK-nr", "Dossiernummer", "Inschrijvingsnummer", "Handelsregisternummer",
    "Nummer Kamer van Koophandel", "Kamer van Koophandel nummer", "CCI number", "KvK number",
    "Inschrijfnummer KvK", "Inschrijfnummer", "Nummer KvK", "KvK-inschrijfnummer", "Inschrijvingsnummer KvK", "KvK",
    "Registratienummer KvK", "Nummer Handelsregister", "Chamber of Commerce number", "KvK no.", "CoC number",
    "Registration number", "Inschrijfnummer handelsregister", "KvK-dossiernummer",
)  # fmt: skip
_TRADE_NAME = (
    "Handelsnaam", "Handelsnamen", "Handelsnaam(en)", "Handelsna(a)m(en)", "Handelsnaam onderneming", "Trade name",
    "Trade names", "Naam onderneming", "Naam van de onderneming", "Handelsnaam van de onderneming", "Bedrijfsnaam",
    "Eerste handelsnaam", "Name of the business",
)  # fmt: skip
_SEVERAL_NAMES = r"\bhandelsnamen\b|\btrade names\b"
_MADE_ON = (
    "Datum uittreksel", "Datum vervaardiging", "Uittreksel vervaardigd op", "Uittreksel is vervaardigd op",
    "Afgiftedatum", "Datum afgifte", "Peildatum", "Datum van het uittreksel", "Datum van afgifte", "Uittreksel d.d.",
    "Datum en tijd uittreksel", "Datum/tijd uittreksel", "Uittreksel gemaakt op", "Gemaakt op", "Aangemaakt op",
    "Vervaardigd op", "Vervaardigingsdatum", "Datum raadpleging", "Datum opvraging", "Opgevraagd op", "Gedownload op",
    "Datum inzage", "Inzagedatum", "Raadpleegdatum", "Geraadpleegd op", "Datum afdruk", "Afgedrukt op",
    "Uittrekseldatum", "Date of extract",
    "Extract date", "Issued on", "Datum",
)  # fmt: skip
_MADE = (
    r"\b(?:uittreksel|extract)\b[^.;\d]{0,60}?\b(?:vervaardigd|gemaakt|afgegeven|opgemaakt|gewaarmerkt|produced|made)\b"
    rf"[^.;\d]{{0,20}}?({DATE})",
    rf"\b(?:uittreksel|inzage|afschrift|extract)\s+(?:is\s+|was\s+)?(?:op|van|d\.?d\.?|per|of)\s+({DATE})",
    rf"\b(?:vervaardigd|gewaarmerkt|gedownload|opgevraagd|geraadpleegd)\b[^.;\d]{{0,20}}?({DATE})",
    rf"\b(?:pagina|document|bestand|overzicht)\s+(?:is\s+)?(?:gemaakt|aangemaakt|gegenereerd|opgesteld|afgedrukt)\s+op\s+({DATE})",
    rf"\bstand\s+van\s+zaken\s+(?:weer\s+)?(?:op|per)\s+({DATE})",
)
_ENDED = r"(?:uitgeschreven|opgeheven|be[eë]indigd|ontbonden|gestaakt)"
_STRUCK_OFF = (
    rf"\b(?:is|zijn|werd|wordt)\s+(?:(?:per|op|sinds)\s+[^.;\n]{{4,20}}?\s)?{_ENDED}\b"
    rf"|\bstatus[\s:]+(?:\w+\s+(?:is\s+)?)?(?:{_ENDED}|inactief|niet\s+(?:meer\s+)?actief)"
    r"|\b(?:datum\s+(?:van\s+)?(?:opheffing|uitschrijving|be[eë]indiging|ontbinding)|einddatum\s+onderneming)"
    rf"[\s:]*{DATE}|\b{_ENDED}\s+(?:per|op)[\s:]*{DATE}|\bniet\s+(?:meer\s+)?(?:actief|ingeschreven)\b"
)
_OF_A_PART = re.compile(r"\b(?:\w*vestiging|functie|volmacht|bevoegdheid)\b[^.\n]*$", re.IGNORECASE)
_ACTIVE = (
    r"\bstatus[\s:]+(?:\w+\s+(?:is\s+)?)?(?:actief|ingeschreven|bestaand|active)\b|\b(?:is|staat)\s+(?:thans\s+|momenteel\s+)?ingeschreven\b"
    r"|\b(?:onderneming|inschrijving)\s+is\s+actief\b|\bactief\s*:\s*ja\b"
)
_OWNER = (
    "Eigenaar",
    "Uitgeoefend voor rekening van",
    "Voor rekening van",
    "Gedreven door",
    "Ingeschreven persoon",
    "Naam eigenaar",
    "Eigenaar van de onderneming",
    "Eigenaar (natuurlijk persoon)",
    "Gegevens eigenaar",
    "Eigenaar/ondernemer",
    "Ondernemer",
    "Owner",
)
_DIRECTOR = ("Bestuurder", "Naam bestuurder", "Functionaris", "Director", "Board member")
_OTHER_BLOCKS = frozenset(
    words(one)
    for one in (
        "Gevolmachtigde",
        "Gevolmachtigden",
        "Functionaris",
        "Functionarissen",
        "Bestuurder",
        "Bestuurders",
        "Commissaris",
        "Commissarissen",
        "Vennoot",
        "Vennoten",
        "Onderneming",
        "Vestiging",
        "Hoofdvestiging",
    )
)
_LEAST_DIGITS = 5


def read_kvk_extract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one extract. That the firm is active is read only where it is said."""
    sheets = with_whole_cells(sheets)
    owner = _owner(sheets)
    several = any(True for _ in phrase(sheets, _SEVERAL_NAMES))
    found = {
        "holder": owner,
        "holder_birth_date": (_born_beside(owner) or _born_below(sheets, owner)) if owner else None,
        "number": sought(sheets, _NUMBER, _digits) or _only(_told_number(sheets)),
        "issued": _made(sheets),
        "active": _active(sheets),
        "trade_name": first(labelled(sheets, _TRADE_NAME, a_text, lines=1 if several else 2)),
    }
    facts = {name: fact for name, fact in found.items() if fact is not None}
    yield Reading(facts=facts if "number" in facts or "trade_name" in facts else {})


def _told_number(sheets: Sheets) -> Iterator[Found]:
    """The numbers that sentences name as such."""
    for match, line in phrase(sheets, r"\bkvk-?\s?(?:nummer|nr\.?)\s*:?\s*(\d{8})(?!\d)", across=True):
        yield Found(match[1], line.place())


def _digits(text: str) -> str | None:
    match = re.match(r"\d(?:[\d .]{0,18}\d)?", text)
    digits = re.sub(r"\D", "", match.group()) if match else ""
    return digits if len(digits) >= _LEAST_DIGITS else None


def _made(sheets: Sheets) -> Found | None:
    told = (last_told(sheets, pattern) for pattern in _MADE)
    by_phrase = next((found for found in told if found is not None), None)
    return by_phrase or sought(sheets, _MADE_ON, a_date) or place_and_date(sheets)


def _active(sheets: Sheets) -> Found | None:
    for active, pattern in ((False, _STRUCK_OFF), (True, _ACTIVE)):
        for match, line in phrase(sheets, pattern, across=True):
            if not _OF_A_PART.search(match.string[max(0, match.start() - 40) : match.start()]):
                return Found(active, line.place())
    return None


def _owner(sheets: Sheets) -> Found | None:
    """The firm's owner, or its only director."""
    for role in (_OWNER, _DIRECTOR):
        named = (
            list(labelled(sheets, role, a_name, below=False))
            or _in_block(sheets, role)
            or list(labelled(sheets, role, a_name))
        )
        if named:
            return _only(named)
    return None


def _born_below(sheets: Sheets, owner: Found) -> Found | None:
    """The only birth date in a field, unless somebody else's block begins between the owner and it."""
    birth = _only(labelled(sheets, BORN, a_date))
    if birth is None or birth.place is None or owner.place is None:
        return birth
    below, above = birth.place, owner.place
    between = [
        line
        for line in sheets.lines
        if (above.page, -above.box[1]) < (line.page, -line.box[1]) < (below.page, -below.box[1])
    ]
    return None if any(_opens_a_block([line]) for line in between) else birth


def _born_beside(owner: Found) -> Found | None:
    """The birth date that stands behind the owner's name, on the same line."""
    match = _BORN.search(owner.place.text) if owner.place is not None else None
    day = a_date(match[1]) if match is not None else None
    return None if day is None else Found(day, owner.place)


_BORN = re.compile(rf"\b(?:geboren|geb\.|born)\s*(?:op\s+|on\s+)?({DATE})", re.IGNORECASE)


def _in_block(sheets: Sheets, role: Sequence[str]) -> list[Found]:
    """The names behind a bare "Naam" in the block below a heading that names the role."""
    keys = {" ".join(words(label)) for one in role for label in (one, f"{one}s")}
    found: list[Found] = []
    for number, line in enumerate(sheets.lines):
        if _PREVIOUSLY.sub("", " ".join(words(line.text)), count=1) in keys:
            ends = (at for at in range(number + 1, number + 4) if _opens_a_block(sheets.lines[at : at + 1]))
            within = slice(number, next(ends, number + 4))
            found.extend(labelled(sheets, ("Naam", "Name"), a_name, within=within, below=False))
    return found


_PREVIOUSLY = re.compile(
    r"^(?:(?:laatst|voormalige?|laatste|de|gegevens|over|van|persoonsgegevens|geregistreerde?|ingeschreven|bekende?|last|registered|former)\s+)+"
)
"""What a heading may say of an owner besides: the extract of a firm that has ended."""


def _opens_a_block(lines: Sequence[Line]) -> bool:
    return any(words(line.text)[:1] in _OTHER_BLOCKS and len(words(line.text)) < 3 for line in lines)


def _only(found: Iterable[Found]) -> Found | None:
    by_value = {str(one.value): one for one in found}
    return next(iter(by_value.values())) if len(by_value) == 1 else None
