"""Where the facts stand on the papers of the basic training, whatever the layout: labels first, then sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from coreg_masterclass.days import BIRTH, DONE_LABELS, TAKEN_LABELS, birth_date, completion, the_one
from coreg_masterclass.issuers import issuer
from coreg_masterclass.results import Piece, included, passed
from coreg_masterclass.rows import masterclass_rows, row_of_test
from coreg_tui.api import (
    BOX,
    Found,
    Page,
    Reading,
    Sheets,
    a_date,
    a_day,
    a_name,
    addressee,
    chosen,
    first,
    labelled,
    named,
)


def read_masterclass(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each masterclass certificate."""
    for document in _documents(sheets):
        rows = masterclass_rows(document)
        for number, row in rows.items():
            place = row.completed.place if row.completed is not None else None
            yield _reading(
                document,
                sheets,
                number=Found(number, place),
                completed=row.completed,
                passed=row.passed or passed(document, "masterclass"),
                provider=issuer(document),
            )
        if rows:
            continue
        yield _reading(
            document,
            sheets,
            number=_number(document),
            completed=completion(document, DONE_LABELS, TAKEN_LABELS),
            passed=passed(document, "masterclass"),
            provider=issuer(document),
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
            provider=issuer(document),
            completed=completion(document, DONE_LABELS, TAKEN_LABELS),
            includes_practice_test=included(document, "practice_test"),
            includes_reflection_test=included(document, "reflection_test"),
        )


def read_diploma(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each diploma that replaces a masterclass."""
    for document in _documents(sheets):
        graduated = completion(document, DONE_LABELS, TAKEN_LABELS, months=True)
        yield _reading(document, sheets, graduated=graduated, institution=issuer(document))


def _read_test(sheets: Sheets, piece: Piece) -> Iterator[Reading]:
    for document in _documents(sheets):
        row = row_of_test(document, piece)
        yield _reading(
            document,
            sheets,
            completed=row.completed if row else completion(document, TAKEN_LABELS, DONE_LABELS),
            passed=(row.passed if row else None) or passed(document, piece),
            provider=issuer(document),
        )


def _reading(document: Sheets, file: Sheets, **facts: Found | None) -> Reading:
    """What was found; nothing at all on a form that names nobody and no day: it was not filled in."""
    found = {"holder": _holder(document), "holder_birth_date": birth_date(document), **facts}
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
    return _holder(sheets) is not None and completion(sheets, DONE_LABELS, TAKEN_LABELS) is not None


_HOLDER_LABELS = (
    "Naam deelnemer", "Naam van de deelnemer", "Naam deelneemster", "Naam kandidaat", "Naam van de kandidaat",
    "Naam cursist", "Naam student", "Naam", "Deelnemer", "Deelneemster", "Kandidaat", "Cursist", "Student",
    "Op naam van", "Ten name van", "Name", "Participant", "Candidate", "Uitgereikt aan", "Toegekend aan",
    "Verleend aan", "Afgegeven aan", "Aan",
)  # fmt: skip
_NAME_LABELS = tuple(label for label in _HOLDER_LABELS if not label.endswith(("aan", "Aan")))
"""Behind these stands a name, if only of one word."""
_CERTIFIED = (
    r"\b(?:verklaart|verklaren|verklaard|bevestig\w*|certif(?:y|ies))\b[^\n.]{0,60}?\b(?:dat|that)\s+",
    r"\bop\s+naam\s+van\b:?\s*",
)
_GIVEN = (
    r"\b(?:uitgereikt|toegekend|verleend|afgegeven|verstrekt|awarded|presented|issued)\s+(?:aan|to)\b:?\s*",
    r"\b(?:dat|that)\s+(?=(?:de\s+heer|mevrouw|mw\.|dhr\.)\s)",
)
_BEFORE_BIRTH = (rf"(?<![,;\s(])[,;\s(]+{BIRTH}",)
_DID = (r"(?<!,)\s+(?:heeft|has|is\s+geslaagd)\b",)
_TO_YOU = re.compile(
    r"\b(?:heeft|hebt|heb|bent|ben)\s+(?:u|je|jij)\b|\b(?:u|je|jij)\s+(?:[^\s.]+\s+){0,12}?(?:heeft|hebt|bent)\b", re.I
)
_NO_HOLDER = re.compile(
    r"\b(?:certificaat|diploma|getuigschrift|bewijs|verklaring|masterclass|\w*opleiding|\w*toets|stichting|bcmb|academie"
    r"|beroepsvereniging|drechtstede\w*|cli[eë]ntondersteun\w+|verpleegkundige|mantelzorgmakelaar|examen\w*|module|\w+(?:datum|nummer|naam))\b",
    re.IGNORECASE,
)


def _holder(sheets: Sheets) -> Found | None:
    """Whose it is: by label, as who was born or to whom it was given, or whom the letter addresses."""
    return (
        first(labelled(sheets, _HOLDER_LABELS, _a_holder))
        or _surname_only(sheets)
        or first(one for one in _named(sheets) if _a_holder(str(one.value)))
        or (addressee(sheets) if _TO_YOU.search(sheets.text) else None)
    )


def _named(sheets: Sheets) -> Iterator[Found]:
    yield from named(sheets, behind=_CERTIFIED, before=_BEFORE_BIRTH)
    yield from named(sheets, behind=_GIVEN, before=_DID)


def _surname_only(sheets: Sheets) -> Found | None:
    """A name of one word, as of a person without given names; beside several cells it is more likely a heading."""
    found = labelled(sheets, _NAME_LABELS, _a_single_name, below=False)
    return next((one for one in found if one.place is not None and one.place.text.count("  ") < 2), None)


def _a_single_name(text: str) -> str | None:
    name = a_name(text)
    return None if name is None or " " in name or len(name) < 2 or _NO_HOLDER.search(name) else name


def _a_holder(text: str) -> str | None:
    name = a_name(text)
    if name is None or " " not in name or _NO_HOLDER.search(name):  # one word is more often a label than a name
        return None
    return name


_NUMBERS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "een": 1, "één": 1, "twee": 2, "drie": 3,
    "vier": 4, "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4,
}  # fmt: skip
_NUMBER_LABELS = (
    "Masterclass",
    "Masterclass nummer",
    "Nummer masterclass",
    "Masterclass nr.",
    "Nr. masterclass",
    "Nummer",
)
_A_NUMBER = r"([1-4]|iv|i{1,3}|een|één|twee|drie|vier)"
_NUMBERED = re.compile(
    rf"\bmaster\s?class(?:es)?\s*(?:basis\s+)?(?:cli[eë]ntondersteun\w+\s*)?(?:nummer|nr\.?|no\.?|deel)?\s*[:–(-]?\s*{_A_NUMBER}\b"
    r"(?!\s*-?\s*(?:daag|dag|uur))|\b(eerste|tweede|derde|vierde|[1-4](?=(?:e|de|ste)\s))(?:e|de|ste)?\s+(?:tweedaagse\s+)?masterclass\b",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"\W*{_A_NUMBER}\b(?!\s*-?\s*(?:[,&/]|en\b|t/m|tot\b|daag|dag|uur))", re.IGNORECASE)
_MORE = re.compile(
    r"\s*(?:,|en\b|&|\+|t/m|tot\s+en\s+met|-|–)\s*(?:masterclass\s*)?(?=(?:[1-4]|iv|i{1,3}|vier)\b)", re.IGNORECASE
)
_HEADS = re.compile(
    r"[\s|:–-]*(?:(?:betreft|onderwerp|inzake|subject)\s*:?\s*)?(?:(?:uw|je|het)\s+)?"
    r"(?:(?:(?:bewijs|verklaring)\s+van\s+(?:deelname|afronding)|(?:deelname)?bewijs|certificaat|certificate|uitslag|resultaat"
    r"|diploma|afronding)\s*(?:van\s+|of\s+|voor\s+)?(?:de\s+|the\s+)?)?[\s|:–-]*",
    re.IGNORECASE,
)
"""What may stand before a masterclass on the line that says what the paper is of."""
_ANOTHER = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:start|begint|volgt|gaat|vindt|is\s+op|kun|kunt|zal|wordt|staat|starts|begins|follows|will)\b"
    r"|[^.;]{0,40}\b(?:eerder|reeds|vorig\s+jaar)\b",
    re.IGNORECASE,
)
"""What is said of a masterclass that is still to come."""
_ANOTHER_BEFORE = re.compile(
    r"\b(?:toegang\s+tot|toegelaten\s+tot|deelnemen\s+aan|aanmelden\s+voor|inschrijven\s+voor|vervolg\w*|volgende|daarna|hierna"
    r"|toelating\s+tot|door\s+(?:naar|met)|verder\s+met|starten\s+met|uitnodig\w*\s+voor|eerder|na\s+afloop\s+van|next)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
"""What is said before the name of one that this paper is not of."""
_SENTENCE_END = re.compile(r"[.;!?]\s")


def _a_number(text: str) -> int | None:
    match = _ALONE.match(text)
    if match is None or a_day(text) is not None or re.search(BOX, text) or _ANOTHER.match(text, match.end()):
        return None
    return _NUMBERS[match[1].lower()]


def _number(sheets: Sheets) -> Found | None:
    """Which of the four: as the heading says, else as all mentions agree; none where it speaks of several at once."""
    if labelled_number := first(labelled(sheets, _NUMBER_LABELS, _a_number)):
        return labelled_number
    headings: list[Found] = []
    mentions: list[Found] = []
    lines = sheets.lines
    for place, line in enumerate(lines):
        more = f" {lines[place + 1].text}" if place + 1 < len(lines) and lines[place + 1].text[:1].islower() else ""
        for segment in line.segments:
            texts = list(chosen(segment.text)) if re.search(BOX, segment.text) else [segment.text]
            for text in texts:
                joined = 0
                for match in _NUMBERED.finditer(text):
                    rest = text[match.end() :]
                    of_several = match.start() < joined
                    if a_date(text[match.start(match.lastindex or 0) :]) is not None:
                        continue
                    if _ANOTHER.match(_SENTENCE_END.split(rest + more)[0]) or _ANOTHER_BEFORE.search(
                        text[: match.start()]
                    ):
                        continue
                    if (again := _MORE.match(rest)) and a_date(rest[again.end() :]) is None:
                        joined = match.end() + again.end()
                        continue
                    if of_several:
                        continue
                    found = Found(_NUMBERS[(match[1] or match[2]).lower()], line.place(segment))
                    (headings if _HEADS.fullmatch(text[: match.start()]) else mentions).append(found)
    return the_one(headings) if headings else the_one(mentions)
