"""Whose a CV is: by label, beside its title or in its largest letters, never one of the referees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from coreg_trainee.persons import OWN_NAME, a_person, birth_date, composed
from coreg_tui.api import Found, Line, Page, Reading, Segment, Sheets, first, is_full, labelled, name_from, words

_TITLE = re.compile(
    r"\W*(?:curriculum\s+vitae|c\.?v\.?|résumé|resume|levensloop)\b\s*(?:van|of|[-–:|])?\s*", re.IGNORECASE
)
_REFEREES = re.compile(r"\W*(?:referenties?|references?|referenten|referees)\b\W*$", re.IGNORECASE)
_HEADINGS = frozenset(
    words(
        "persoonlijk persoonlijke persoonsgegevens personalia gegevens contact contactgegevens talen talenkennis "
        "profiel profile over mij werkervaring ervaring opleiding opleidingen onderwijs education experience cursussen "
        "cursus trainingen training vaardigheden competenties skills hobby hobbys interesses registraties registratie "
        "overig referenties referentie languages certificaten nevenactiviteiten nevenfuncties vrijwilligerswerk "
        "samenvatting summary loopbaan kennis rijbewijs eigenschappen kwaliteiten nederlandse nederlands engels "
        "publicaties cliëntondersteuner maatschappelijk werker social worker adviseur consulent coach begeleider"
    )
)
"""The words of a CV's headings and of what one is by trade."""
_COLUMN = 60.0
"""Points within which the lines of a column begin."""
_SIZES = 3
"""How many sizes of letters are looked at, the largest first."""


def read_cv(sheets: Sheets) -> Iterable[Reading]:
    """Whose CV it is; not who is named as a reference."""
    own = _without_referees(sheets)
    found = {
        "holder": composed(own)
        or first(labelled(own, OWN_NAME, a_person))
        or _beside_title(own)
        or _in_large_letters(own)
        or _at_the_head(own),
        "holder_birth_date": birth_date(own),
    }
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None})


def _beside_title(sheets: Sheets) -> Found | None:
    """`Curriculum vitae van Jan de Wit`, or on a line of its own right above or below."""
    lines = sheets.lines
    for number, line in enumerate(lines):
        for place, segment in enumerate(line.segments):
            title = _TITLE.match(segment.text)
            if title is None:
                continue
            rest = segment.text[title.end() :]
            beside = line.segments[place + 1].text if place + 1 < len(line.segments) and not rest else rest
            if (name := _whole_name(beside)) is not None:
                return Found(name, line.place())
            for near in (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]) if not rest else ():
                if len(near.segments) == 1 and (name := _whole_name(near.text)) is not None:
                    return Found(name, near.place())
    return None


def _in_large_letters(sheets: Sheets) -> Found | None:
    """The name in letters larger than most of the first page's, over one line or two."""
    segments = [(segment, line) for page in sheets.pages[:1] for line in page.lines for segment in line.segments]
    sizes = sorted({round(_height(segment), 1) for segment, _ in segments}, reverse=True)
    for size in sizes[:_SIZES]:
        large = [(segment, line) for segment, line in segments if abs(_height(segment) - size) < 1.0]
        if len(large) > len(segments) / 2:
            return None
        for group in _groups(large):
            if (name := _whole_name(" ".join(segment.text for segment, _ in group))) is not None:
                segment, line = group[0]
                return Found(name, line.place(segment))
    return None


def _groups(large: Sequence[tuple[Segment, Line]]) -> Iterator[Sequence[tuple[Segment, Line]]]:
    """Each piece alone, and each with the next where that stands close below or beside it."""
    for place, (segment, line) in enumerate(large):
        for other, below in large[place + 1 : place + 2]:
            gap = segment.box[1] - other.box[3]
            if line.page == below.page and -2 * _height(segment) < gap < 0.8 * _height(segment):
                yield large[place : place + 2]
        yield large[place : place + 1]


def _at_the_head(sheets: Sheets) -> Found | None:
    """A name on the first line."""
    for line in sheets.lines[:1]:
        if (name := _whole_name(line.segments[0].text)) is not None:
            return Found(name, line.place(line.segments[0]))
    return None


def _whole_name(text: str) -> str | None:
    """A full name that is the whole text."""
    name = a_person(text)
    if name is None or not is_full(name) or _HEADINGS.intersection(words(name)):
        return None
    return name if words(name_from(text) or "") == words(name) else None


def _height(segment: Segment) -> float:
    return segment.box[3] - segment.box[1]


def _without_referees(sheets: Sheets) -> Sheets:
    """The lines without those below the heading of the references, in its column, up to the next such heading."""
    pages: list[Page] = []
    heading: Segment | None = None
    for page in sheets.pages:
        kept: list[Line] = []
        for line in page.lines:
            first_one = line.segments[0]
            if _REFEREES.match(line.text):
                heading = first_one
            elif heading is not None and abs(first_one.box[0] - heading.box[0]) < _COLUMN:
                if _alike(first_one, heading):
                    heading = None
                    kept.append(line)
            else:
                kept.append(line)
        pages.append(Page(page.number, page.width, page.height, tuple(kept)))
    return Sheets(tuple(pages))


def _alike(segment: Segment, heading: Segment) -> bool:
    """Whether it is a heading like the other: of its size, in its capitals, of few words."""
    size = abs(_height(segment) - _height(heading)) < 0.7
    own = set(words(segment.text))
    return size and segment.text.isupper() == heading.text.isupper() and bool(own & _HEADINGS) and len(own) < 4
