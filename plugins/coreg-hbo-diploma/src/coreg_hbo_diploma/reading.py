"""Where the facts stand on a diploma, whatever the layout.

A diploma is prose set in lines (`verklaart dat`, the name, `geboren te ...`, `heeft afgelegd het examen van de
opleiding`, the programme), a form of labels and values, or a bit of both. Read is what each says by its words; where
two things could be meant, nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from coreg_hbo_diploma.level import level_of
from coreg_hbo_diploma.person import person
from coreg_tui.api import Found, Line, Page, Reading, Segment, Sheets, a_day, a_text, first, labelled, phrase, words

_GRADUATED = (
    "Datum afsluitend examen", "Datum examen", "Examendatum", "Datum van het afsluitend examen",
    "Datum van het examen", "Date of final examination", "Date of examination", "Examination date",
    "Datum diplomering", "Diplomadatum", "Datum afstuderen", "Afstudeerdatum", "Date of graduation",
    "Graduation date", "Behaald op", "Datum behaald", "Afgestudeerd op", "Geslaagd op", "Datum geslaagd",
    "Datum diploma", "Datum waarop het examen is afgelegd", "Datum behalen diploma", "Datum van behalen",
    "Examen afgelegd op", "Datum slagen", "Datum van diplomering", "Datum van afstuderen", "Date of completion",
    "Date of final exam", "Date of the final examination", "Graduated on", "Date obtained", "Datum einde opleiding",
)  # fmt: skip
_AWARDED = (
    "Datum uitreiking", "Uitreikingsdatum", "Datum van uitreiking", "Datum uitgifte", "Datum afgifte",
    "Date of issue", "Date awarded", "Date of award", "Datum", "Date", "Uitgereikt op",
    "Afgegeven op", "Issued on", "Awarded on", "Issue date", "Afgiftedatum",
)  # fmt: skip
_PROGRAMME = (
    "Opleiding", "Naam opleiding", "Naam van de opleiding", "Programme", "Programme of study", "Degree programme",
    "Study programme", "Name of programme", "Studierichting", "Bacheloropleiding", "Hbo-bacheloropleiding",
    "Opleidingsnaam", "Studie", "Naam studie", "Opleiding/programme", "Course of study", "Field of study",
    "Programma", "Naam programma", "Gevolgde opleiding", "Afgeronde opleiding", "Programme name", "Hbo-opleiding",
    "Name of the programme", "Bachelor programme", "Bachelor's programme", "Kwalificatie",
)  # fmt: skip
_INSTITUTION = (
    "Instelling", "Onderwijsinstelling", "Naam instelling", "Institution", "Name of institution", "Uitgereikt door",
    "Awarding institution", "Awarding body", "Onderwijsinstelling (naam)", "Naam hogeschool",
    "Naam onderwijsinstelling",
    "Naam school", "Name of awarding institution", "Higher education institution",
)  # fmt: skip
_CODE = (
    "CROHO", "CROHO-code", "CROHO-nummer", "CROHO-nr", "Opleidingscode (CROHO)", "Opleidingscode",
    "CROHO-registratie", "ISAT-code", "ISAT", "Isatcode", "Code CROHO", "RIO-code", "CROHO registration",
)  # fmt: skip

_SCHOOLS = (
    re.compile(r"\b(?:hogeschool|university|universiteit)\b", re.IGNORECASE),
    re.compile(r"\b(?:inholland|fontys|avans|saxion|windesheim|hanze|zuyd|stenden|hochschule)\b", re.IGNORECASE),
    re.compile(r"\b(?:roc|college|academie|academy|instituut|institute|mbo)\b", re.IGNORECASE),
)
"""What tells an institution, the surest first: an academy can be a part of a hogeschool."""
_SENTENCE = re.compile(
    r"[.;:]\s*$|\b(?:verklaart|verklaren|heeft|hebben|is|zijn|wordt|was|certifies|has|verleend|ingesteld|examencommissie|"
    r"faculteit|faculty|opleiding|board|toegang|hierbij|body)\b",
    re.IGNORECASE,
)
_BY_BOARD = (
    r"\b(?:bevoegd\s+gezag|bestuur|examencommissie|directie|board\s+of\s+examiners)\s+(?:van|of)\s+(?:de\s+|het\s+|the\s+)?"
    r"([^\n,]{3,80}?)\s+(?:te\s+[^\n]{2,30}\s+)?(?:verklaa?r|certif|declare)"
)
_DAY = (
    r"(\d{1,2}(?:[\s\u00a0]+[a-z]{3,9}\.?[\s\u00a0]+|\s?[-/.]\s?\d{1,2}\s?[-/.]\s?)\d{4}"
    r"|[a-z]{3,9}[\s\u00a0]\d{1,2},[\s\u00a0]\d{4})"
)
_PASSED = re.compile(
    r"\b(?:examen|exams?|examination|voldaan|behaald|afgelegd|geslaagd|afgestudeerd|afgerond|voltooid|passed|completed|"
    r"graduated|obtained|fulfilled)\b",
    re.IGNORECASE,
)
_NOT_THE_EXAM = re.compile(
    r"\b(?:geboren|born|uitgereikt|uitgegeven|afgegeven|issued|awarded|accredit\w*|besluit|wet|nvao|vastgesteld)\b[^.\d]{0,70}$",
    re.IGNORECASE,
)
_PLACE_AND_DAY = re.compile(r"['’]?[^\W\d_][^\d,:;]{1,40},\s*(?:den\s+|d\.d\.\s+)?(?=\S)")
_SIGNED_AT = re.compile(r"['’]?[^\W\d_][^\d,:;]{1,40},\s*(?:den\s+|d\.d\.\s+)?\d")
_FIRST_YEAR = re.compile(r"propede", re.IGNORECASE)
_CUE = (
    r"\b(?:(?:hbo-?\s?|wo-?\s?)?(?:bachelor|master|beroeps|associate[\s-]degree)?-?\s?opleiding|studierichting"
    r"|associate[\s-]degree-?\s?programma|programme(?:\s+(?:in|of))?)(?:\s+tot)?\b"
    r"[ \t:]*(?=([“”\"'„‘]?[^\n]*(?:\n[^\n]*){0,3}))"
)
"""A word for programme, with what follows on its line and on the next three."""
_PAPER_OF = (
    r"\b(?:(?:diploma|getuigschrift)\s+(?:van\s+de\s+|of\s+)?(?=(?:hbo-?\s?)?(?:bachelor|associate[\s-]degree)\s+(?!of\b))|kwalificatie\b)"
    r"[ \t:]*(?=([^\n]*(?:\n[^\n]*)?))"
)
"""A diploma named after what it is of, or the word for a qualification of vocational education."""
_NO_PROGRAMME = frozenset(
    words(
        "verklaart verklaren is was en of heeft hebben geeft met als waarvan waaraan aan die dat in van te tot de het "
        "deze een om niet wordt worden op onder zoals bedoeld waarin bij voor hierboven genoemde geaccrediteerd "
        "programme programma "
        "niveau croho opleidingsvorm voltijd deeltijd duaal"
    )
)
_ENDS = re.compile(
    r"\s+(?:heeft|hebben|als\s+bedoeld|met\s+(?:goed|gunstig)|is|zijn|was|aan\s+(?:de|het)|op\s+\d|en\s+(?:daarmee|is|heeft)|"
    r"onder\s+nummer|waarvan|die|dat|has|at\s+the|and\s+has|verklaa?r\w*|ver-?\s*klaa?r\w*)\b|\s+d\.d\.|[,.;]|\s*\(?croho|[”\"]",
    re.IGNORECASE,
)
_SENTENCE_OPENS = re.compile(r"\W*(?:de|het|een|deze|dit|zij|hij|aan|met|op|bij|the|this|she|he)\b", re.IGNORECASE)
_HEADING = re.compile(r"\W*(?:hbo-?\s?)?(?:bachelor|associate[\s-]degree|master)\b", re.IGNORECASE)
_GENERIC_DEGREE = re.compile(
    r"\W*(?:bachelor|master)\s+of\s+(?:arts|science|laws|education|engineering|business\s+administration|applied\s+sciences?)\b",
    re.IGNORECASE,
)
"""A degree that many programmes give: no programme's name."""
_DEGREE = re.compile(r"\b(?:graad|titel|degree|verleend|awarded)\b", re.IGNORECASE)


def read_diploma(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one diploma."""
    institution = _institution(sheets)
    level = level_of(sheets, str(institution.value) if institution else None)
    facts: dict[str, Found] = dict(person(sheets))
    read = {
        "graduated": _graduated(sheets, first_year=level is not None and level.value == "propedeuse"),
        "programme": _programme(sheets),
        "institution": institution,
        "level": level,
        "croho": None if level and level.value == "mbo" else _croho(sheets),
        "recognised": _accredited(sheets),
    }
    facts.update((name, found) for name, found in read.items() if found is not None)
    yield Reading(facts=facts)


def _graduated(sheets: Sheets, *, first_year: bool) -> Found | None:
    """The day of the examination; the day of the award where none is printed.

    Of a first-year examination only where the diploma is of one (`first_year`).
    """
    if found := first(labelled(sheets, _GRADUATED, a_day)):
        return found
    for match, line in phrase(sheets, rf"\b(?:op|on|d\.d\.)[\s\u00a0]+{_DAY}", across=True):
        before = re.split(r"[.;]\s|\d{4}", match.string[max(0, match.start() - 160) : match.start()])[-1]
        after = re.split(r"[.;]\s", match.string[match.end() : match.end() + 160])[0]
        day = a_day(match.group(1))
        if day is None or _NOT_THE_EXAM.search(before) or (not first_year and _FIRST_YEAR.search(before)):
            continue
        if _PASSED.search(f"{before} {after}"):
            return Found(day, line.place())
    return _awarded(sheets)


def _awarded(sheets: Sheets) -> Found | None:
    if found := first(labelled(sheets, _AWARDED, a_day)):
        return found
    for match, line in phrase(
        sheets, rf"\b(?:uitgereikt|afgegeven|issued|awarded)\b[^.\d]{{0,60}}?{_DAY}", across=True
    ):
        day = a_day(match.group(1))
        if day is not None and not re.search(r"\b(?:geboren|born)\b", match.group(), re.IGNORECASE):
            return Found(day, line.place())
    for line in reversed(sheets.lines):
        for segment in line.segments:
            place = _PLACE_AND_DAY.match(segment.text)
            day = a_day(segment.text[place.end() :]) if place else None
            if day is not None and not re.search(r"\b(?:geboren|born)\b", segment.text, re.IGNORECASE):
                return Found(day, line.place(segment))
    return None


def _programme(sheets: Sheets) -> Found | None:
    if found := _row(_without_prose(sheets), _PROGRAMME, _a_programme):
        return found
    for match, line in phrase(sheets, _CUE, across=True):
        if programme := _behind_cue(match.group(1), running=_is_running(match)):
            return Found(programme, line.place())
        in_another_column = match.string[: match.start(1)].endswith("  ")
        below = match.group(1).partition("\n")[2]
        if in_another_column and below and (programme := _behind_cue(f"\n{below}", running=False)):
            return Found(programme, line.place())
    for match, line in phrase(sheets, _PAPER_OF, across=True):
        if programme := _behind_cue(match.group(1), running=False):
            return Found(programme, line.place())
    for line in sheets.lines:
        for segment in line.segments:
            generic = _GENERIC_DEGREE.match(segment.text.split("/")[-1])
            if (
                _HEADING.match(segment.text)
                and not generic
                and not _SENTENCE.search(segment.text)
                and not _is_degree(sheets, line)
            ):
                parts = segment.text.split("/")
                own = next((part for part in parts if "hbo" in words(part.replace("-", " "))), parts[0])
                if value := _a_programme(own):
                    return Found(value, line.place(segment))
    return None


def _row(sheets: Sheets, labels: Sequence[str], parser: Callable[[str], str | None]) -> Found | None:
    """The value of a row; only in a column of its own may it go on over further lines."""
    found = first(labelled(sheets, labels, parser))
    if found is None or found.place is None or "  " not in found.place.text:
        return found
    whole = first(labelled(sheets, labels, parser, below=False, lines=3))
    return whole if whole is not None and whole.place == found.place else found


def _is_running(match: re.Match[str]) -> bool:
    """Whether the line on which the match begins is one of running text, as long as the others."""
    start, end = match.string.rfind("\n", 0, match.start()) + 1, match.string.find("\n", match.start(1))
    return end - start >= 70


def _behind_cue(text: str, *, running: bool) -> str | None:
    """The programme that follows the word for it, on the same line or set apart below."""
    own, *below = (line.split("  ")[0] for line in text.split("\n"))  # the first of several columns
    name = own.strip().lstrip("“”\"'„‘")
    if name:
        end = _ENDS.search(name)
        if end is None and below and (_goes_on(name, below[0]) or (running and _ends_soon(below[0]))):
            name = f"{name} {below[0].strip()}"
            end = _ENDS.search(name)
        return _a_programme(name[: end.start()] if end else name)
    if not below:
        return None
    name = below[0].strip()
    if (end := _ENDS.search(name)) is not None and end.start() < 60:
        return _a_programme(name[: end.start()])
    for more in below[1:]:
        if not _goes_on(name, more):
            break
        name = f"{name} {more.strip()}"
    return _a_programme(name)


def _ends_soon(text: str) -> bool:
    """Whether running text goes on with the name and then with the sentence, rather than with a sentence of its own."""
    end = _ENDS.search(text)
    return end is not None and end.start() < 60 and not _SENTENCE_OPENS.match(text) and not _SIGNED_AT.match(text)


def _goes_on(name: str, more: str) -> bool:
    """Whether the next line belongs to the name: one of the two ends or begins with a joint."""
    if _SENTENCE.search(more):
        return False
    joint = {"en", "of", "and", "in", "de", "voor", "van", "&", "-"}
    ends, begins = name.split()[-1:], more.split()[:1]
    return bool(begins) and (bool(joint & set(ends)) or begins[0] in {"en", "&", "and", "of"} or name.endswith("-"))


def _a_programme(text: str) -> str | None:
    """The name of a programme, without its level and form; None where it is no such name."""
    value = a_text(_CODE_BEHIND.sub("", text).strip(" “”\"'„‘"))
    if value is None or len(value) > 100 or re.search(r"\d{3}", value):
        return None
    name = re.sub(
        r"^(?:hbo-?\s?|wo-?\s?)?(?:bachelor|master|associate[\s-]degree|ad)?(?:-?\s?opleiding)?\s+(?!of\b|in\b)",
        "",
        f"{value}" if _HEADING.match(value) or value[:3].lower() in ("hbo", "ad ", "wo-") else f" {value}",
        flags=re.IGNORECASE,
    ).strip()
    name = re.sub(r"^(?:(?:hbo|HBO|wo|WO)-|(?:B|M|Ad)\s)(?=[A-Z])", "", name)
    name = re.sub(
        r"\s*\((?:B|M|Ad|BA|BSW|hbo|wo|bachelor|master|voltijd|deeltijd|duaal)\b[^)]*\)$", "", name, flags=re.I
    )
    name = re.sub(r"\s*\(?\b(?:voltijd|deeltijd|duaal)\)?$", "", name, flags=re.IGNORECASE).strip(" ,:“”\"'„‘")
    bare = words(name)
    if not bare or bare[0] in _NO_PROGRAMME or _SENTENCE.search(name) or any(one.search(name) for one in _SCHOOLS[:2]):
        return None
    return name


_CODE_BEHIND = re.compile(
    r"[\s,;–-]*\(?\b(?:(?:croho|isat|code|nummer|nr|opleidingscode)\b[\s:.-]*){0,3}(\d{5})\b\)?(?=\s*(?:$|,))",
    re.IGNORECASE,
)
"""The code of a programme, behind its name."""


def _is_degree(sheets: Sheets, line: Line) -> bool:
    """Whether the line, or the one above it, speaks of the degree and not of the programme."""
    number = sheets.lines.index(line)
    return any(_DEGREE.search(one.text) for one in sheets.lines[max(0, number - 1) : number + 1])


def _institution(sheets: Sheets) -> Found | None:
    if found := first(labelled(sheets, _INSTITUTION, _a_school)):
        return found
    boards = [(" ".join(match[1].split()), line) for match, line in phrase(sheets, _BY_BOARD, across=True)]
    for school in _SCHOOLS:
        for board, line in boards:
            if school.search(board):
                return Found(board, line.place())
        for number, line in enumerate(sheets.lines):
            for segment in line.segments:
                if school.search(segment.text) and (name := _heading(sheets.lines, number, segment)):
                    return Found(name, line.place(segment))
    return None


def _heading(lines: Sequence[Line], number: int, segment: Segment) -> str | None:
    """The institution's name on a line of its own, or on two where the first holds nothing but the word for it."""
    text = segment.text.rpartition(": ")[2].strip(" ·|–-")
    if not any(school.search(text) for school in _SCHOOLS):
        return None
    beside = next((one for one in lines[number].segments if one.box[0] > segment.box[2]), None)
    if len(words(text)) == 1 and beside is not None and not re.search(r"\d", beside.text):
        return _a_school(beside.text)  # the label of a form
    if len(words(text)) == 1:
        below = (
            other
            for line in lines[number + 1 : number + 3]
            for other in line.segments
            if line.page == lines[number].page
        )
        more = next((other for other in below if abs(other.box[0] - segment.box[0]) < 15), None)
        text = f"{text} {more.text}" if more is not None else text
    if len(words(text)) < 2 and not _SCHOOLS[1].search(text):
        return None
    return None if _SENTENCE.search(text) or len(text.split()) > 9 or re.search(r"\d", text) else _a_school(text)


def _a_school(text: str) -> str | None:
    """The name without the place behind it."""
    value = a_text(re.split(r"\s[·|–]\s", text)[0])
    if value is None:
        return None
    bare = re.sub(r"(?:,\s*|\s+te\s+)[A-Z][\w'’\- ]*$", "", value).strip()
    return bare if len(words(bare)) > 1 else value


def _croho(sheets: Sheets) -> Found | None:
    """Five digits that are called so; a crebo number is something else."""
    if found := first(labelled(sheets, _CODE, _a_code)):
        return found
    if found := first(labelled(sheets, _PROGRAMME, _a_code_behind)):
        return found
    pattern = r"\b(?:croho|isat|centraal\s+register\s+opleidingen\s+hoger\s+onderwijs)\b\D{0,60}?\b(\d{5})\b"
    return first(Found(match.group(1), line.place()) for match, line in phrase(sheets, pattern, across=True))


def _a_code(text: str) -> str | None:
    match = re.match(r"\W*(\d{5})\b", text)
    return match.group(1) if match and "crebo" not in text.lower() else None


def _a_code_behind(text: str) -> str | None:
    """The five digits that stand behind a programme's name."""
    match = _CODE_BEHIND.search(text)
    return match[1] if match is not None and match.start() > 2 and "crebo" not in text.lower() else None


def _accredited(sheets: Sheets) -> Found | None:
    """True where it says that the NVAO accredited the programme; never False."""
    for match, line in phrase(sheets, r"\b(nvao)\b", across=True):
        before = re.split(r"[.;]\s", match.string[max(0, match.start() - 120) : match.start()])[-1]
        after = re.split(r"[.;]\s", match.string[match.end() : match.end() + 120])[0]
        said = f"{before} {after}"
        denied = re.search(r"\b(?:niet|geen|not|no|aangevraagd|aanvraag|vervallen|ingetrokken|zonder|pending)\b", said)
        if re.search(r"accredit", said, re.IGNORECASE) and not denied:
            return Found(True, line.place())
    return None


def _without_prose(sheets: Sheets) -> Sheets:
    """The pages without what goes on with a sentence: `opleiding` at the end of one is no label."""
    return Sheets(
        tuple(
            Page(page.number, page.width, page.height, tuple(_labels_and_values(page.lines))) for page in sheets.pages
        )
    )


def _labels_and_values(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        kept = tuple(segment for segment in line.segments if not segment.text[:1].islower())
        if kept:
            yield Line(line.page, kept)
