"""Where the facts stand on a DUO extract, whatever the layout; one extract can hold several diplomas.

Two families of layouts are known. The current one puts captions above the values (`BEHAALD DOOR`, then name and
birth; `UITGEGEVEN DOOR`, then institution, place and date); the older ones are rows of a label and a value. Either
may print the person and the day of issue once for several diplomas.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile

from coreg_duo.columns import apart
from coreg_duo.labels import DATED, GRADUATED, INSTITUTION, ISSUED, LEVEL, PROGRAMME
from coreg_tui.api import (
    Found,
    Line,
    Reading,
    Sheets,
    a_date,
    a_day,
    a_name,
    a_text,
    first,
    labelled,
    phrase,
    table,
    words,
)

_ROW_OPENS = ("soort waardedocument", "soort document", "type of document", "waardedocument")
"""With this row the older layouts begin a diploma."""
_OPENS_A_PART = (
    *_ROW_OPENS, "persoonsgegevens", "personalia", "diplomagegevens", "naam", "achternaam", "geslachtsnaam",
    "personal data", "name", "surname", "behaald", "obtained", "getuigschrift", "diploma", "opleiding",
)  # fmt: skip
"""With one of these begins what is said of a person or a diploma."""
_CAPTION_OPENS = frozenset(
    ("diploma", "getuigschrift", "certificaat", "degree certificate", "certificate", "propedeutisch getuigschrift")
)
"""With this word, alone on its line, the current layout begins a diploma."""
_HOLDER = re.compile(r"\W*(?:behaald door|obtained by|awarded to|uitgereikt aan)\b[\s:]*", re.IGNORECASE)
_ISSUER = re.compile(r"\W*(?:uitgegeven door|issued by|awarded by|uitgereikt door)\b[\s:]*", re.IGNORECASE)
_SQUEEZED = {_HOLDER: ("behaalddoor", "obtainedby"), _ISSUER: ("uitgegevendoor", "issuedby")}
"""The captions with their letters set apart, where the text layer has lost the words."""
_BORN = re.compile(r"\W*(?:geboren|born)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\W*(?:de heer|mevrouw|dhr\.?|mw\.?|mr\.?|ms\.?|mrs\.?|de heer/mevrouw)\W*$", re.IGNORECASE)
_PLACE_AND_DAY = re.compile(r"[^\d,:]{2,60},\s*(?=\S)")
_NOTE = re.compile(
    r"""  .*:  |  \W*\(  |  .*\b(?:nlqf|eqf)\b  |  \W*(?:niveau|level)\b
      |  \W*(?:voltijd|deeltijd|duaal|propedeuse|cum\ laude|met\ lof)\W*$
      |  \W*(?:beroepsopleidende|beroepsbegeleidende|leerweg|afstudeerrichting|uitstroomprofiel|differentiatie)\b  """,
    re.IGNORECASE | re.VERBOSE,
)
"""A line below the programme that is no part of its name."""
_OBTAINED = re.compile(r"\W*(?:(?:en\s+)?heeft\s+behaald|has\s+obtained|behaalde)\W*", re.IGNORECASE)
"""A caption between the holder and what was obtained."""
_LEVELLED = re.compile(r"\W*(?:hbo|wo|mbo|bachelor|master|associate\s+degree|propedeuse)\b", re.IGNORECASE)
_MAST_HEAD = re.compile(r"dienst uitvoering|ministerie|register|uittreksel|executive agency|extract", re.IGNORECASE)

_NO_VALUE = frozenset(
    words(label)
    for label in (
        "Achternaam", "Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voornaam", "Voornamen", "Voorna(a)m(en)",
        "Geslacht", "Geboortedatum", "Geboorteplaats", "Opleiding", "Aard van het examen", "Behaald in", "Behaald op",
        "Instelling", "Soort waardedocument", "Diplomagegevens", "Persoonsgegevens", "Niveau", "Plaats",
    )
)  # fmt: skip


def read_extract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each diploma on the extract."""
    sheets = apart(sheets, lambda line: _behind(line, _HOLDER) == "", lambda line: _behind(line, _ISSUER) == "")
    if rows := list(_rows(sheets)):
        yield from rows
        return
    lines = sheets.lines
    starts = _starts(lines)
    head = slice(0, starts[0])
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        here = slice(start, end)
        facts = dict(_diploma(sheets, here))
        for place in (here, head, slice(0, len(lines))):
            for name, found in _person(sheets, place):
                facts.setdefault(name, found)
        if issued := _issued(sheets, here):
            facts["issued"] = issued
        yield Reading(facts=facts, pages=tuple(sorted({line.page for line in lines[here]})))


def _rows(sheets: Sheets) -> Iterator[Reading]:
    """Each diploma of a table with a column for each of its facts; a row without a day is none."""
    whole = slice(0, len(sheets.lines))
    for line, (programme, institution, graduated) in table(sheets, PROGRAMME, INSTITUTION, GRADUATED):
        day, name, school = (a_day(graduated or ""), _value(programme or ""), _institution(institution or ""))
        if day is None or name is None or school is None:
            continue
        facts = dict(_person(sheets, whole))
        place = line.place()
        facts |= {"graduated": Found(day, place), "institution": Found(school, place)}
        facts["programme"] = Found(_bare(name), place)
        if level := _level(line.text, school):
            facts["level"] = Found(level, place)
        if issued := _issued(sheets, whole):
            facts["issued"] = issued
        yield Reading(facts=facts, pages=(line.page,))


def _starts(lines: Sequence[Line]) -> list[int]:
    """Where each diploma begins; a single one begins at the top."""
    holders = [number for number, line in enumerate(lines) if _behind(line, _HOLDER) is not None]
    if len(holders) > 1:
        openings = (_opening(lines, before + 1, at) for before, at in zip([-1, *holders], holders, strict=False))
        return [_with_mast_head(lines, number) for number in openings]
    for labels in (_ROW_OPENS, PROGRAMME, GRADUATED):
        rows = [number for number, line in enumerate(lines) if _begins_with(line, labels)]
        if len(rows) > 1:
            return rows
    return [0]


def _opening(lines: Sequence[Line], start: int, holder: int) -> int:
    """The line with which the diploma obtained by the person at `holder` begins, not before `start`."""
    for number in range(holder - 1, start - 1, -1):
        if " ".join(words(lines[number].text)) in _CAPTION_OPENS:
            return number
    below = [number + 1 for number in range(start, holder) if _MAST_HEAD.search(lines[number].text)]
    return max(below, default=max(start, holder - 2))


def _with_mast_head(lines: Sequence[Line], number: int) -> int:
    """The first of the lines that stand above on the same page and name the register."""
    while number and lines[number - 1].page == lines[number].page and _MAST_HEAD.search(lines[number - 1].text):
        number -= 1
    return number


def _diploma(sheets: Sheets, here: slice) -> Iterator[tuple[str, Found]]:
    lines = sheets.lines[here]
    programme, told = _programme(sheets, here)
    institution = _row(sheets, INSTITUTION, _institution, here)
    graduated = first(labelled(sheets, GRADUATED, a_day, within=here))
    issuer = next((number for number, line in enumerate(lines) if _behind(line, _ISSUER) is not None), None)
    if issuer is not None:
        by_caption, on = _issuer(lines, issuer)
        institution, graduated = institution or by_caption, graduated or on
    if programme:
        yield "programme", programme
    if institution:
        yield "institution", institution
    if graduated:
        yield "graduated", graduated
    for text in told:
        if level := _level(str(text.value), str(institution.value) if institution else ""):
            yield "level", Found(level, text.place)
            return


_DAY = r"(\d{1,2}(?:\s+[a-z]{3,9}\.?\s+|\s?[-/.]\s?\d{1,2}\s?[-/.]\s?)\d{4})"
_VERB = (
    r"(?:gedownload|opgehaald|afgedrukt|geprint|gegenereerd|opgevraagd|aangevraagd|aangemaakt|gemaakt|opgesteld|samengesteld|uitgedraaid"
    r"|afgegeven|verstrekt|downloaded|generated|printed|retrieved|requested|created|issued|compiled)"
)
_FETCHED = (
    rf"\b(?:uittreksel|document|gegevens|overzicht|extract|data)\b[^.;\d]{{0,40}}?\b{_VERB}\b[^.;\d]{{0,40}}?"
    rf"\b(?:op|on|d\.d\.)\s+{_DAY}"
    rf"|\b(?:uittreksel|document|gegevens|overzicht|extract|data)\b[^.;\d]{{0,30}}?\b(?:op|on|d\.d\.)\s+{_DAY}"
    rf"(?:\s+\w+){{0,6}}?\s+{_VERB}\b"
)
"""A sentence about when the extract was made."""


def _programme(sheets: Sheets, here: slice) -> tuple[Found | None, list[Found]]:
    """The programme, and the texts that may tell the level, the surest first."""
    kind = _row(sheets, LEVEL, _value, here)
    row = _row(sheets, PROGRAMME, _value, here)
    if row is not None:
        return Found(_bare(str(row.value)), row.place), [kind, row] if kind else [row]
    above = _qualification(sheets.lines[here])
    if not above:
        return None, [kind] if kind else []
    text = above[0].text
    for line in above[1:]:
        if _NOTE.match(line.text) or re.match(r"\W*(?:bachelor|master|associate degree)\b", line.text, re.IGNORECASE):
            break
        text = _joined(text, line.text)
    whole = Found(" ".join(line.text for line in above), above[0].place())
    bare = _bare(text)
    return (Found(bare, above[0].place()) if bare else None), [kind, whole] if kind else [whole]


def _qualification(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines that tell what was obtained: between the caption that opens the diploma and the holder's."""
    holder = next((number for number, line in enumerate(lines) if _behind(line, _HOLDER) is not None), None)
    if holder is None:
        return _obtained(lines)
    opening = _opening(lines, 0, holder)
    opens = " ".join(words(lines[opening].text)) in _CAPTION_OPENS
    found = lines[opening + 1 if opens else opening : holder]
    return [line for line in found if not _MAST_HEAD.search(line.text)]


def _obtained(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines right below a caption that says that what follows was obtained, up to a row with a label."""
    caption = next((number for number, line in enumerate(lines) if _OBTAINED.fullmatch(line.text)), None)
    if caption is None:
        return ()
    below = list(takewhile(lambda line: len(line.segments) == 1 and ":" not in line.text, lines[caption + 1 :]))
    return below if below and _LEVELLED.match(below[0].text) else ()


def _issuer(lines: Sequence[Line], caption: int) -> tuple[Found | None, Found | None]:
    """The institution, and the day of the award, behind and below the caption."""
    names: list[tuple[str, Line]] = []
    for number in range(caption, min(caption + 5, len(lines))):
        line = lines[number]
        text = (_behind(line, _ISSUER) or "") if number == caption else line.text
        place = _PLACE_AND_DAY.match(text)
        day = a_day(text[place.end() :] if place else text)
        if day is not None:
            return _named(names), Found(day, line.place())
        if number > caption and ":" in text:
            break
        if a_text(text):
            names.append((text, line))
    return _named(names[:1]), None


def _named(names: Sequence[tuple[str, Line]]) -> Found | None:
    if not names:
        return None
    text = names[0][0]
    for other, _ in names[1:]:
        text = _joined(text, other)
    value = _institution(text)
    return Found(value, names[0][1].place()) if value else None


def _person(sheets: Sheets, here: slice) -> Iterator[tuple[str, Found]]:
    """Name and birth date, as far as they stand there."""
    lines = sheets.lines[here]
    born = ("Geboren op", "Geboortedatum", "Geboren", "Born on", "Date of birth", "Born")
    if birth := first(labelled(sheets, born, a_date, within=here)):
        yield "holder_birth_date", birth
    surname = first(labelled(sheets, ("Achternaam", "Geslachtsnaam", "Surname", "Last name"), _a_surname, within=here))
    if surname is not None:
        given = first(
            labelled(sheets, ("Voorna(a)m(en)", "Voornamen", "Voornaam", "First name(s)"), _value, within=here)
        )
        prefixes = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Prefix", "Prefixes")
        prefix = first(labelled(sheets, prefixes, _a_prefix, within=here))
        parts = [str(found.value) for found in (given, prefix, surname) if found is not None]
        yield "holder", Found(" ".join(parts), surname.place)
    elif name := first(labelled(sheets, ("Naam", "Name"), a_name, within=here)) or _above_birth(lines):
        yield "holder", name


def _above_birth(lines: Sequence[Line]) -> Found | None:
    """The name on the lines above *Geboren op*, up to a caption or a form of address."""
    number = next((at for at, line in enumerate(lines) if _BORN.match(line.text)), None)
    if number is None:
        return None
    names: list[str] = []
    for line in reversed(lines[max(0, number - 3) : number]):
        behind = _behind(line, _HOLDER)
        if behind is not None:
            names += [behind] if behind else []
            break
        if _ADDRESS.match(line.text) or _MAST_HEAD.search(line.text):
            break
        names.append(line.text)
    else:
        names = names[:1]
    value = a_name(" ".join(reversed(names))) if names else None
    return Found(value, lines[number - 1].place()) if value else None


def _issued(sheets: Sheets, here: slice) -> Found | None:
    """The day of the extract, on the diploma's own lines or else anywhere: it is printed once."""
    by_label = first(labelled(sheets, ISSUED, a_date, within=here)) or first(labelled(sheets, ISSUED, a_date))
    head = _head(sheets)
    dated = first(labelled(sheets, DATED, a_date, within=head))
    return by_label or _issued_in_words(sheets) or dated or _place_and_day(sheets.lines[head])


def _place_and_day(lines: Sequence[Line]) -> Found | None:
    """The day of `Groningen, 19 april 2017` on a line of its own."""
    for line in lines:
        day = re.fullmatch(_DAY, _PLACE_AND_DAY.sub("", line.text.strip(), count=1), re.IGNORECASE)
        if day is not None and "," in line.text and (value := a_date(day[1])) is not None:
            return Found(value, line.place())
    return None


def _head(sheets: Sheets) -> slice:
    """The lines above all that is said of a person or a diploma."""
    lines = sheets.lines
    opens = (number for number, line in enumerate(lines) if _begins_with(line, _OPENS_A_PART))
    return slice(0, next(opens, 0))


def _issued_in_words(sheets: Sheets) -> Found | None:
    """The day that a sentence says the extract was fetched; none where there are two."""
    found = [(a_date(match.group(1) or match.group(2)), line) for match, line in phrase(sheets, _FETCHED, across=True)]
    days = {day for day, _ in found}
    return Found(found[0][0], found[0][1].place()) if len(days) == 1 and found[0][0] else None


def _row(sheets: Sheets, labels: Sequence[str], parser: Callable[[str], str | None], here: slice) -> Found | None:
    """The value of a row; only in a column of its own may it go on over further lines."""
    found = first(labelled(sheets, labels, parser, within=here))
    if found is None or found.place is None or "  " not in found.place.text:
        return found
    whole = first(labelled(sheets, labels, parser, within=here, below=False, lines=3))
    return whole if whole is not None and whole.place == found.place else found


def _begins_with(line: Line, labels: Iterable[str]) -> bool:
    starts = [words(segment.text) for segment in line.segments]
    return any(own[: len(key)] == key for key in map(words, labels) for own in starts)


def _behind(line: Line, caption: re.Pattern[str]) -> str | None:
    """What follows the caption with which the line begins; None where it begins otherwise."""
    match = caption.match(line.text)
    if match is not None:
        return line.text[match.end() :].strip()
    return "" if "".join(words(line.text)) in _SQUEEZED[caption] else None


def _value(text: str) -> str | None:
    value = a_text(text)
    return None if value is None or words(value) in _NO_VALUE else value


def _a_surname(text: str) -> str | None:
    value = _value(text)
    return a_name(value) if value else None


def _a_prefix(text: str) -> str | None:
    """Only what is a prefix: the field is often empty, and the next one must not be taken for it."""
    value = a_text(text)
    return value if value and set(words(value.replace("'", "").replace("’", ""))) <= _PREFIXES else None


_PREFIXES = frozenset(
    words(
        "a al d da dal de del della den der des di dos du el en het in la las le les los op onder over s t te ten ter "
        "tho thoe to tot uit uijt van ver voor von vom zu zum zur bij aan bin ben af auf aus"
    )
)


def _institution(text: str) -> str | None:
    """The name without the place that older extracts print behind it."""
    value = _value(text)
    if value is None:
        return None
    bare = re.sub(r"\s+(?:in|te)\s+(?:'s-|'t\s)?[A-Z][\w'’\- ]*$", "", value).strip()
    return bare if len(words(bare)) > 1 else value


def _joined(text: str, more: str) -> str:
    """Two lines of one name; a word that was broken off at the line's end is whole again."""
    if re.search(r"[^\W\d_]{3,}-$", text) and more[:1].islower() and more.split()[0] not in ("en", "of"):
        return text[:-1] + more
    return f"{text} {more}"


def _bare(text: str) -> str:
    """The programme without its level and form."""
    name = re.sub(r"\s*[(,–-]*\s*\b(?:propedeuse|voltijd|deeltijd|duaal)\)?\s*$", "", text, flags=re.IGNORECASE)
    name = re.sub(r"^mbo(?:[\s-]*niveau)?(?:[\s-]*[1-4])?\b[\s:–-]*", "", name, flags=re.IGNORECASE)
    level = r"(?:(?:bachelor|master|associate[\s-]degree|propedeuse)\b(?!\s+of\b)|Ad\b)?"
    name = re.sub(rf"^(?:(?:hbo|wo)\b[\s-]*)?{level}[\s:–-]*", "", name, flags=re.IGNORECASE)
    name = re.sub(r"^(?:B|M|Ad)\s+(?=[A-Z])", "", name).strip()
    return name or text


def _level(text: str, institution: str) -> str | None:
    """The level that the text tells; a propedeuse of a bachelor is a propedeuse. None: not told."""
    said = frozenset(words(text))
    school = frozenset(words(institution))
    if said & {"propedeuse", "propedeutisch", "propedeutische"}:
        return "propedeuse"
    if {"associate", "degree"} <= said or {"ad", "hbo"} <= said:
        return "associate_degree"
    if "master" in said:
        return "master"
    if "bachelor" in said and "hbo" not in said:
        if "hogeschool" in school or {"applied", "sciences"} <= school:
            return "bachelor"
        return "wo_bachelor" if "wo" in said or school & {"universiteit", "university"} else None
    if "bachelor" in said:
        return "bachelor"
    return "mbo" if said & {"mbo", "middenkaderopleiding", "beroepsopleidende", "beroepsbegeleidende"} else None
