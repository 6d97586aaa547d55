"""Where the facts stand on the papers of the basic training, whatever the layout.

Labels first, then what the sentences say. A condition, a threshold or a remark on another piece is no result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coreg_tui.api import (
    Found,
    Line,
    Month,
    Page,
    Reading,
    Sheets,
    a_date,
    a_day,
    a_name,
    a_text,
    first,
    labelled,
    phrase,
)

Piece = Literal["masterclass", "practice_test", "reflection_test"]


def read_masterclass(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each masterclass certificate."""
    for document in _documents(sheets):
        yield _reading(
            document,
            sheets,
            number=_number(document),
            completed=_day(document, _DONE_LABELS, _TAKEN_LABELS),
            passed=_passed(document, "masterclass"),
            provider=_issuer(document),
        )


def read_practice_test(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each certificate of the practice test."""
    yield from _read_test(sheets, "practice_test")


def read_reflection_test(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each certificate of the reflection test."""
    yield from _read_test(sheets, "reflection_test")


def read_course(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each certificate of the whole course."""
    for document in _documents(sheets):
        yield _reading(
            document,
            sheets,
            provider=_issuer(document),
            completed=_day(document, _DONE_LABELS, _TAKEN_LABELS),
            includes_practice_test=_included(document, "practice_test"),
            includes_reflection_test=_included(document, "reflection_test"),
        )


def read_diploma(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each diploma that replaces a masterclass."""
    for document in _documents(sheets):
        graduated = _day(document, _DONE_LABELS, _TAKEN_LABELS, months=True)
        yield _reading(document, sheets, graduated=graduated, institution=_issuer(document))


def _read_test(sheets: Sheets, piece: Piece) -> Iterator[Reading]:
    for document in _documents(sheets):
        yield _reading(
            document,
            sheets,
            completed=_day(document, _TAKEN_LABELS, _DONE_LABELS),
            passed=_passed(document, piece),
            provider=_issuer(document),
        )


def _reading(document: Sheets, file: Sheets, **facts: Found | None) -> Reading:
    """What was found; nothing at all on a form that names nobody and no day: it was not filled in."""
    found = {"holder": _holder(document), "holder_birth_date": _birth_date(document), **facts}
    days = {"holder", "holder_birth_date", "completed", "graduated"}
    filled_in = any(found.get(name) is not None for name in days)
    return Reading(
        facts={name: fact for name, fact in found.items() if fact is not None} if filled_in else {},
        pages=() if document.pages == file.pages else tuple(page.number for page in document.pages),
    )


def _documents(sheets: Sheets) -> Iterator[Sheets]:
    """Each certificate: a page that has a holder and a day of its own begins one."""
    pages: list[Page] = []
    for page in sheets.pages:
        if pages and _stands_alone([page]) and _stands_alone(pages):
            yield Sheets(tuple(pages))
            pages = []
        pages.append(page)
    yield Sheets(tuple(pages))


def _stands_alone(pages: Sequence[Page]) -> bool:
    sheets = Sheets(tuple(pages))
    return _holder(sheets) is not None and _day(sheets, _DONE_LABELS, _TAKEN_LABELS) is not None


# Whose it is
_HOLDER_LABELS = (
    "Naam deelnemer", "Naam van de deelnemer", "Naam deelneemster", "Naam kandidaat", "Naam van de kandidaat", "Naam cursist",
    "Naam student", "Naam", "Deelnemer", "Deelneemster", "Kandidaat", "Cursist", "Student", "Op naam van", "Ten name van",
    "Name", "Participant", "Candidate", "Uitgereikt aan", "Toegekend aan", "Verleend aan", "Afgegeven aan", "Aan",
)  # fmt: skip
_BIRTH_LABELS = ("Geboortedatum", "Geboren op", "Geboren", "Geb. datum", "Geb.", "Date of birth", "Born on", "Born")
_BIRTH = r"(?:geboren|geboortedatum|geb\.|date\s+of\s+birth|born)"
_COURSE = r"(?:volledige|gehele|hele|tweedaagse|masterclass|\w*opleiding|\w+toets|post-?hbo|training|cursus)"
_HOLDER_PHRASES = (
    r"\b(?:verklaart|verklaren|verklaard|certif(?:y|ies))\b[^\n.]{0,60}?\b(?:dat|that)\s+"
    rf"([^\n]{{2,80}}?(?:\n[^\n]{{2,60}}?)?)\s*[,(]?\s*\b(?:{_BIRTH}|heeft|has|op\s+\d|(?:de|het)\s+{_COURSE})",
    r"\b(?:uitgereikt|toegekend|verleend|afgegeven|verstrekt|awarded)\s+(?:aan|to):?\s+([^\n]{2,80})",
    rf"\baan\s+([^\n,]{{2,80}}),?\s*\n?\s*\(?{_BIRTH}",
    rf"(?m:^)([^\n]{{2,80}}?),?\s*(?:\n\s*)?\(?{_BIRTH}",
    r"(?m:^)([^\n]{2,80})\n\s*(?:heeft|has)\b",
)
_NO_HOLDER = re.compile(
    r"\b(?:certificaat|diploma|getuigschrift|bewijs|verklaring|masterclass|\w*opleiding|\w*toets|stichting|bcmb|academie"
    r"|beroepsvereniging|drechtstede\w*|cli[eë]ntondersteun\w+|verpleegkundige|mantelzorgmakelaar|examen\w*|module)\b",
    re.IGNORECASE,
)


def _holder(sheets: Sheets) -> Found | None:
    found = first(labelled(sheets, _HOLDER_LABELS, _a_holder))
    for pattern in _HOLDER_PHRASES:
        if found is not None:
            break
        found = next(
            (
                Found(name, line.place())
                for match, line in phrase(sheets, pattern, across=True)
                if (name := _a_holder(match[1])) is not None
            ),
            None,
        )
    return found


def _a_holder(text: str) -> str | None:
    name = a_name(" ".join(text.split()))
    if name is None or " " not in name or _NO_HOLDER.search(name):  # one word is more often a label than a name
        return None
    return name


def _birth_date(sheets: Sheets) -> Found | None:
    found = first(labelled(sheets, _BIRTH_LABELS, a_date))
    if found is None:
        days = [day for day in _days(sheets) if day.is_birth and isinstance(day.value, date)]
        found = Found(days[0].value, days[0].line.place()) if days else None
    return found


# When it was done
_DONE_LABELS = (
    "Datum van afronding", "Datum afronding", "Afrondingsdatum", "Afgerond op", "Afgerond", "Afgesloten op", "Voltooid op",
    "Opleiding voltooid op", "Opleiding afgerond op", "Datum voltooiing", "Datum behaald", "Behaald op", "Geslaagd op",
    "Datum diploma", "Diplomadatum", "Datum examen", "Examendatum", "Date of completion", "Completed on",
)  # fmt: skip
_TAKEN_LABELS = (
    "Toetsdatum", "Datum toets", "Datum van de toets", "Toets afgelegd op", "Afgelegd op", "Datum afname", "Afnamedatum", "Afname",
    "Afgenomen op", "Afgenomen", "Datum masterclass", "Gevolgd op", "Datum deelname", "Cursusdatum", "Lesdata", "Data",
    "Cursusdata", "Date of test", "Toets op",
)  # fmt: skip
_ISSUED_LABELS = ("Datum", "Plaats en datum", "Datum uitreiking", "Datum afgifte", "Uitgereikt op", "Date")
_DONE = r"(?:afgerond|afgesloten|voltooid|behaald|geslaagd|voldaan|completed|passed)"
_TAKEN = r"(?:afgelegd|afleggen|afgenomen|gevolgd|deelgenomen|bijgewoond|examen|\w*toets|attended|taken)"
_DATE_START = r"(?<![\w/.-])(?:\d{1,2}|\d{4}|[a-z]{3,9}\.?)(?=[\s./-])"
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s+(?=[^\W\d_a-z])")
_ONLY_A_DATE = re.compile(
    r"(?:\d{1,2}\s+(?:en|and|&)\s+)?\d{1,2}(?:[./-]\d{1,2}[./-]|\s+[a-z]{3,9}\.?\s+)\d{4}\.?", re.IGNORECASE
)
_OTHER_DAY = re.compile(
    r"\b(?:verslag|rapport\w*|geldig\w*|start\w*|begon\w*|aanvang|vanaf|herkansing|inschrijving|versie)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)


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
            re.search(rf"{_BIRTH}\W*(?:(?:te|in)\s+[^\n\d]{{2,40}}?)?,?\s*(?:op)?\W*$", self.before, re.IGNORECASE)
        )

    @property
    def tells(self) -> str | None:
        """`done`, `taken` or `issued`: what happened on it, as far as the sentence says."""
        if self.is_birth or _OTHER_DAY.search(self.before):
            return None
        for tells, verb in (("done", _DONE), ("taken", _TAKEN)):
            if re.search(rf"\b{verb}(?:\s+[^\s.]+){{0,4}}?\s+(?:op|on)\s*$", self.before, re.IGNORECASE):
                return tells
        if re.search(r"\b(?:op|on)\s+(?:\d{1,2}(?:\s+[a-z]{3,9})?\s*(?:en|and|&|,)\s+)?$", self.before, re.IGNORECASE):
            for tells, verb in (("done", _DONE), ("taken", _TAKEN)):
                if re.search(rf"\b{verb}\b", self.after, re.IGNORECASE):
                    return tells
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


def _day(sheets: Sheets, *labels: Sequence[str], months: bool = False) -> Found | None:
    """The day on which it was completed: by label, by what a sentence says of it, or else when the paper was issued."""
    for group in labels:
        if found := list(labelled(sheets, group, _last_day)):
            return _one(found)
    days = _days(sheets)
    for tells in ("done", "taken") if labels[0] is _DONE_LABELS else ("taken", "done"):
        if told := [
            Found(day.value, day.line.place()) for day in days if day.tells == tells and isinstance(day.value, date)
        ]:
            return _one(told)
    issued = [Found(day.value, day.line.place()) for day in days if day.tells == "issued"]
    issued += labelled(sheets, _ISSUED_LABELS, a_day)
    whole = [found for found in issued if isinstance(found.value, date)]
    return _one(whole or (issued if months else []))


def _one(found: Sequence[Found]) -> Found | None:
    """The one value they agree on; None where they do not."""
    return found[0] if len({str(one.value) for one in found}) == 1 else None


def _last_day(text: str) -> date | None:
    """A date, or the last of several that follow one another (`12 en 13 maart 2024`)."""
    if not re.match(r"\W*(?:van\s+|[a-z]{2,9}dag,?\s+)?\d", text, re.IGNORECASE):
        return None
    starts = re.finditer(r"(?<![\w/.-])\d{1,4}(?=[\s./-])", text[:70])
    return max((day for start in starts if (day := a_date(text[start.start() :])) is not None), default=None)


# How it ended
_RESULT_LABELS = (
    "Uitslag", "Resultaat", "Beoordeling", "Eindbeoordeling", "Eindoordeel", "Oordeel", "Eindresultaat", "Result", "Status",
    "Uitslag toets", "Resultaat toets", "Uitslag masterclass", "Resultaat masterclass",
)  # fmt: skip
_NOT_PASSED = re.compile(
    r"\b(?:nog\s+)?niet\s+(?:\w+\s+){0,3}?(?:behaald|geslaagd|voldaan|voldoende|afgerond|gehaald)\b|\bonvoldoende\b"
    r"|\bgezakt\b|\bafgewezen\b|\bgeen\s+voldoende\b|\bnot\s+(?:been\s+)?passed\b|\bfailed\b|\bniet\s+met\s+(?:goed|gunstig)\b",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\b(?:behaald|voldoende|geslaagd|gehaald|goed\s+gevolg|gunstig\s+gevolg|goed\s+resultaat|succes|succesvol|passed"
    r"|aan\s+alle\s+eisen|successfully)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:indien|wie|wanneer|mocht|kan|kunt|kunnen|moet|moeten|dient|grens|norm|vereist|zodra|mogelijk|nodig"
    r"|om\s+te\s+slagen|als\s+(?:u|je|de|een|er|hij|zij|men))\b",
    re.IGNORECASE,
)
_PIECES: dict[Piece, re.Pattern[str]] = {
    "masterclass": re.compile(r"\bmasterclass", re.IGNORECASE),
    "practice_test": re.compile(r"\b(?:praktijk|casus)(?:toets|-)|\b(?:eind)?toetsen\b", re.IGNORECASE),
    "reflection_test": re.compile(r"\breflectie(?:toets|-)|\b(?:eind)?toetsen\b", re.IGNORECASE),
}
_INCLUDED = re.compile(
    r"\b(?:inclusief|inbegrepen|met\s+inbegrip|bestaat\s+uit|bestaande\s+uit|omvat\w*|en\s+de|including)\b", re.I
)
_EXCLUDED = re.compile(
    r"\b(?:geen\s+deel|niet\s+inbegrepen|exclusief|zonder|afzonderlijk|apart|nog\s+(?:af\s+te\s+leggen|te\s+behalen)|nog\s+niet"
    r"|niet\s+(?:opgenomen|afgelegd|begrepen)|excluding)\b",
    re.IGNORECASE,
)
_BOX = r"[☐□○◯▢☒☑✓✔✗✘⊠🗹■●◉]|\[\s?[xXvV✓]?\s?\]"


def _passed(sheets: Sheets, piece: Piece) -> Found | None:
    """Whether it was passed: by label or ticked box, else by what the sentences about this piece agree on."""
    if found := first(labelled(sheets, _RESULT_LABELS, _verdict)):
        return found
    for line in sheets.lines:
        if re.search(_BOX, line.text) and (verdict := _verdict(line.text)) is not None:
            return Found(verdict, line.place())
    return _one(
        [
            Found(verdict, line.place())
            for sentence, line in _sentences(sheets)
            if (verdict := _of(piece, sentence)) is not None
        ]
    )


def _of(piece: Piece, sentence: str) -> bool | None:
    others = any(pattern.search(sentence) for other, pattern in _PIECES.items() if other != piece)
    if _CONDITION.search(sentence) or (others and not _PIECES[piece].search(sentence)):
        return None
    return _verdict(sentence)


def _verdict(text: str) -> bool | None:
    """Passed or not; None where the text says neither, or both."""
    if re.search(_BOX, text):
        text = " ".join(_chosen(text))
    rest, failures = _NOT_PASSED.subn(" ", text)
    successes = bool(_PASSED.search(rest))
    return None if bool(failures) == successes else successes


def _chosen(text: str) -> Iterator[str]:
    """The options whose box is ticked; boxes stand before their option, or all behind it."""
    boxes = list(re.finditer(_BOX, text))
    behind = bool(text[: boxes[0].start()].strip(" :")) and not text[boxes[-1].end() :].strip()
    for number, box in enumerate(boxes):
        if box.group().strip("[] ") and box.group() not in "☐□○◯▢":
            start = (boxes[number - 1].end() if number else 0) if behind else box.end()
            end = box.start() if behind else (boxes[number + 1].start() if number + 1 < len(boxes) else len(text))
            yield text[start:end]


def _included(sheets: Sheets, piece: Piece) -> Found | None:
    """Whether the course's certificate covers this test: as its own line says, else as its sentence does."""
    lines = [(line.text, line) for line in sheets.lines]
    for texts in (lines, list(_sentences(sheets))):
        found = [
            Found(covered, line.place())
            for text, line in texts
            if _PIECES[piece].search(text) and (covered := _covered(text)) is not None
        ]
        if found:
            return _one(found)
    return None


def _covered(text: str) -> bool | None:
    if re.search(_BOX, text):
        return None
    if _CONDITION.search(text):
        return None
    verdict = _verdict(text)
    if _EXCLUDED.search(text) or verdict is False:
        return False
    return True if verdict or _INCLUDED.search(text) else None


def _sentences(sheets: Sheets) -> Iterator[tuple[str, Line]]:
    for match, line in phrase(sheets, r"(\S(?:(?!(?<=[^\W\d_]{2}[.!?])\s)[\s\S])*)", across=True):
        yield match[1], line


# Which masterclass
_NUMBERS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4,
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4,
}  # fmt: skip
_NUMBER_LABELS = ("Masterclass", "Masterclass nummer", "Nummer masterclass", "Masterclass nr.", "Nummer")
_NUMBERED = re.compile(
    r"\bmaster\s?class(?:es)?\s*(?:nummer|nr\.?|no\.?|deel)?\s*[:–-]?\s*([1-4]|iv|i{1,3}|een|één|twee|drie|vier)\b"
    r"(?!\s*-?\s*(?:daag|dag|uur))|\b(eerste|tweede|derde|vierde)\s+(?:tweedaagse\s+)?masterclass\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\s*(?:,|en\b|&|\+|t/m|tot\s+en\s+met|-|–)\s*(?:masterclass\s*)?(?=(?:[1-4]|iv|i{1,3}|vier)\b)", re.IGNORECASE
)


def _number(sheets: Sheets) -> Found | None:
    """Which of the four: as the heading says, else as all mentions agree; none where it speaks of several at once."""
    if labelled_number := first(labelled(sheets, _NUMBER_LABELS, lambda text: _NUMBERS.get(text.strip().lower()))):
        return labelled_number
    headings: list[Found] = []
    mentions: list[Found] = []
    for line in sheets.lines:
        for segment in line.segments:
            texts = list(_chosen(segment.text)) if re.search(_BOX, segment.text) else [segment.text]
            for text in texts:
                for match in _NUMBERED.finditer(text):
                    rest = text[match.end() :]
                    if a_date(text[match.start(match.lastindex or 0) :]) is not None:
                        continue
                    if (more := _MORE.match(rest)) and a_date(rest[more.end() :]) is None:
                        continue
                    found = Found(_NUMBERS[(match[1] or match[2]).lower()], line.place(segment))
                    (headings if not text[: match.start()].strip(" -–|:") else mentions).append(found)
    return _one(headings) if headings else _one(mentions)


# Who gave it
_ISSUER_LABELS = (
    "Aanbieder", "Opleider", "Naam opleidingsinstituut", "Opleidingsaanbieder", "Naam opleider", "Naam aanbieder",
    "Onderwijsinstelling", "Instelling", "Naam instelling", "Verzorgd door", "Georganiseerd door", "Uitgevoerd door",
    "Uitgegeven door", "Afgegeven door", "Uitgereikt door", "Aangeboden door", "Provider", "Institution",
)  # fmt: skip
_KNOWN = (
    r"\bBCMB(?:\s+opleidingen)?\b|\bBeroepsvereniging\s+van\s+Cli[eë]ntondersteuners\s+voor\s+mensen\s+met\s+een\s+beperking\b"
    r"|\bHBO\s+Drechtsteden?\b"
)
_ORGANISATION = re.compile(
    r"\b(?:academie|opleidings\w+|opleidingen|instituut|hogeschool|university|universiteit|stichting|vereniging|college|roc|training\w*"
    r"|school|b\.?v\.?|centrum|bureau|\w*ziekenhuis|umc|groep|coöperatie|scholing|kenniscentrum)\b",
    re.IGNORECASE,
)
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


def _issuer(sheets: Sheets) -> Found | None:
    """Who gave it: by label, as who declares it, by the letterhead, or else a known name or an organisation at the end."""
    if found := first(labelled(sheets, _ISSUER_LABELS, _an_institution)):
        return found
    for match, line in phrase(sheets, r"([^\n]*\n)?([^\n]*?)\s+verklaart\b", across=True):
        joined = f"{match[1] or ''}{match[2]}"
        of_whom = re.search(
            r"\b(?:examencommissie|bestuur|directie|directeur)\s+van\s+(?:het\s+|de\s+)?(.+)", joined, re.I | re.S
        )
        for text in (of_whom[1] if of_whom else "", match[2], match[1] or ""):
            if name := _an_organisation(text):
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
    return _an_institution(text) if _ORGANISATION.search(text) and not _TITLE.search(text) else None


def _an_institution(text: str) -> str | None:
    name = a_text(re.sub(r"^\s*(?:de|het)\s+", "", text, flags=re.IGNORECASE))
    if name is None:
        return None
    return a_text(re.split(r"\s+(?:te|in)\s+(?=[A-Z])|\s+[·|]\s+|,\s", name)[0])
