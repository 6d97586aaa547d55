"""Which of a certificate's dates says when it was completed: by its label, or by what its sentence says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coreg_tui.api import BIRTH_LABELS, Found, Line, Month, Sheets, a_date, a_day, first, labelled, phrase

BIRTH = r"(?:geboren|geboortedatum|geb\.|date\s+of\s+birth|born)"
DONE_LABELS = (
    "Datum van afronding", "Datum afronding", "Afrondingsdatum", "Afgerond op", "Afgerond", "Afgesloten op",
    "Voltooid op", "Opleiding voltooid op", "Opleiding afgerond op", "Datum voltooiing", "Datum behaald",
    "Behaald op", "Geslaagd op", "Datum diploma", "Datum diplomering", "Datum van diplomering", "Datum geslaagd",
    "Diploma behaald op", "Gediplomeerd op", "Datum eindresultaat", "Datum slagen", "Date of graduation",
    "Diplomadatum", "Datum examen", "Examendatum",
    "Date of completion", "Completed on", "Completion date", "Datum van voltooiing", "Datum waarop afgerond",
    "Datum van behalen", "Voltooid", "Einddatum", "Einddatum opleiding", "Date completed", "Passed on",
)  # fmt: skip
TAKEN_LABELS = (
    "Toetsdatum", "Datum toets", "Datum van de toets", "Toets afgelegd op", "Afgelegd op", "Datum afname",
    "Afnamedatum", "Afname", "Afgenomen op", "Afgenomen", "Datum masterclass", "Gevolgd op", "Datum deelname",
    "Cursusdatum", "Lesdata", "Data", "Cursusdata", "Date of test", "Toets op", "Data masterclass", "Datum training",
    "Lesdagen", "Cursusdagen", "Trainingsdagen", "Trainingsdata", "Scholingsdata", "Gevolgd", "Gevolgd van", "Periode",
    "Datum van afname", "Datum praktijktoets", "Datum casustoets", "Datum reflectietoets", "Test date", "Date taken",
    "Datum gesprek", "Datum van het gesprek", "Gespreksdatum", "Datum eindgesprek", "Datum reflectiegesprek",
)  # fmt: skip
_ISSUED_LABELS = ("Datum", "Plaats en datum", "Datum uitreiking", "Datum afgifte", "Uitgereikt op", "Date")
_DONE = r"(?:afgerond|afgesloten|voltooid|behaald|geslaagd|voldaan|completed|passed)"
_TAKEN = r"(?:afgelegd|afleggen|afgenomen|gevolgd|deelgenomen|deel\s+aan|bijgewoond|examen|\w*toets|attended|taken)"
_FIRST_DAY = r"(?:\d{1,2}(?:\s+[a-z]{3,9})?\s*(?:en|and|&|,|t/m|tot\s+en\s+met)\s+)?"
"""`5 en` of `5 en 6 september`"""
_DATE_START = r"(?<![\w/.-])(?:\d{1,2}(?:e|de|den|ste|sten|st|nd|rd|th)?|\d{4}|[a-z]{3,9}\.?)(?=[\s./-])"
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s+(?=[^\W\d_a-z])")
_ONLY_A_DATE = re.compile(
    r"(?:d\.?d\.?:?\s*|op\s+)?(?:\d{1,2}\s+(?:en|and|&)\s+)?\d{1,2}(?:[./-]\d{1,2}[./-]|\s+[a-z]{3,9}\.?\s+)\d{4}\.?",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(
    r"\b(?:verslag|rapport\w*|geldig\w*|start\w*|begon\w*|aanvang|vanaf|herkansing|inschrijving|versie)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)

_OF_A_PIECE = re.compile(r"\b(?:\w+toets|masterclass(?!es)\w*|module|onderdeel|deelcertificaat)\b", re.IGNORECASE)
_GIVEN_BY = re.compile(
    r"(?:(?m:^)|\b(?:uitgereikt|verleend|toegekend|afgegeven|verstrekt|uitgegeven)\s+)door\s+[^.\n\d]{3,60}\s+op\s*$",
    re.IGNORECASE,
)
"""`door Hogeschool Veluwezoom op ...`, of a diploma that says above to whom it is given."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A date in running text, with what stands around it in its sentence."""

    value: date | Month
    line: Line
    before: str
    after: str

    @property
    def is_birth(self) -> bool:
        return bool(
            re.search(
                rf"{BIRTH}\W*(?:(?:te|in)\s+[^\n\d]{{2,40}}?)?,?\s*(?:op|on|den|d\.?d)?\W*$", self.before, re.IGNORECASE
            )
        )

    @property
    def tells(self) -> str | None:
        """`done`, `taken` or `issued`: what happened on it, as far as the sentence says."""
        if self.is_birth or _OTHER_DAY.search(self.before):
            return None
        for tells, verb in (("done", _DONE), ("taken", _TAKEN)):
            if re.search(rf"\b{verb}(?:\s+[^\s.]+){{0,4}}?\s+(?:op|on)\s+{_FIRST_DAY}$", self.before, re.IGNORECASE):
                return tells
        if re.search(r"\b(?:op|on)\s+(?:\d{1,2}(?:\s+[a-z]{3,9})?\s*(?:en|and|&|,)\s+)?$", self.before, re.IGNORECASE):
            for tells, verb in (("done", _DONE), ("taken", _TAKEN)):
                if re.search(rf"\b{verb}\b", self.after, re.IGNORECASE):
                    return tells
        if _GIVEN_BY.search(self.before):
            return "issued"
        place = self.before.rsplit("\n", 1)[-1]
        at_place = re.search(r"^(?:.{0,90}[|·–]\s*)?\s*[^\W\d_][\w'’. -]{1,30},\s*(?:d\.?d\.?\s*)?$", place)
        return "issued" if at_place or _ONLY_A_DATE.fullmatch(self.line.text) else None


def _days(sheets: Sheets) -> list[_Day]:
    days = []
    for match, line in phrase(sheets, _DATE_START, across=True):
        text, start = match.string, match.start()
        value = a_day(text[start : start + 40])
        if value is None or (isinstance(value, Month) and re.search(r"\d\.?\s+$", text[:start][-6:])):
            continue
        before = _SENTENCE_END.split(text[max(0, start - 120) : start])[-1]
        after = _SENTENCE_END.split(text[start + 6 : start + 180])[0]
        days.append(_Day(value, line, re.split(r"\d{4}", before)[-1], after))
    return days


def birth_date(sheets: Sheets) -> Found | None:
    """The holder's birth date."""
    found = first(labelled(sheets, BIRTH_LABELS, a_date))
    if found is None:
        days = [day for day in sheets.once(_days) if day.is_birth and isinstance(day.value, date)]
        found = Found(days[0].value, days[0].line.place()) if days else None
    return found


def completion(sheets: Sheets, *labels: Sequence[str], months: bool = False) -> Found | None:
    """The day on which it was completed: by label, by what a sentence says of it, or else when the paper was issued."""
    for group in labels:
        if found := list(labelled(sheets, group, last_day)):
            return the_one(found)
    days = sheets.once(_days)
    of_whole = [day for day in days if not _OF_A_PIECE.search(day.before.rpartition("\n")[2])]
    if labels[0] is DONE_LABELS and any(day.tells == "done" and isinstance(day.value, date) for day in of_whole):
        days = of_whole
    for tells in ("done", "taken") if labels[0] is DONE_LABELS else ("taken", "done"):
        if told := [
            Found(day.value, day.line.place()) for day in days if day.tells == tells and isinstance(day.value, date)
        ]:
            return the_one(told)
    issued = [Found(day.value, day.line.place()) for day in days if day.tells == "issued"]
    issued += labelled(sheets, _ISSUED_LABELS, lambda text: last_day(text) or a_day(text))
    whole = [found for found in issued if isinstance(found.value, date)]
    return the_one(whole or (issued if months else []))


def the_one(found: Sequence[Found]) -> Found | None:
    """The one value they agree on; None where they do not."""
    return found[0] if len({str(one.value) for one in found}) == 1 else None


def last_day(text: str) -> date | None:
    """A date, or the last of several that follow one another (`12 en 13 maart 2024`)."""
    if not re.match(r"\W*(?:van\s+|[a-z]{2,9}dag,?\s+)?\d", text, re.IGNORECASE):
        return None
    starts = re.finditer(r"(?<![\w/.-])\d{1,4}(?=[\s./-])", text[:70])
    return max((day for start in starts if (day := a_date(text[start.start() :])) is not None), default=None)
