"""Finding values on a page by their labels and their meaning, whatever the layout.

A label may stand before its value on the line (with a colon, a column or a tab between them) or above it; there may
be a second label in another language between them. A value is only taken where it reads as what it should be.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Value
from coreg_tui.model.page import Found, Line, Segment, Sheets
from coreg_tui.model.words import plain, words
from coreg_tui.model.written_dates import leading_date

Parser = Callable[[str], Value | None]
"""Text behind or below a label -> its value; None where it is not such a value."""

_TRIM = " \t\u00a0\u202f:.…_·|"
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
_TICKED = frozenset("☒☑✓✔✗✘⊠🗹xX■●◉")
_UNTICKED = frozenset("☐□○◯▢")
_BROKEN_OFF = re.compile(r"(?<![\w-])[^\W\d_]{4,}-$|[^\W\d_]{2,}-[^\W\d_]{4,}-$")
"""A hyphen behind fewer letters is more likely part of the word (`hbo-niveau`)."""
_BOX = re.compile(r"[☒☑✓✔✗✘⊠☐□○◯▢●◉■]|\[\s?[xXvV✓ ]?\s?\]")
_BELOW = 3
"""How many lines below a label its value may stand."""
_NEAR = 1.6
"""How far below it, in heights of the label."""
_ALIGNED = 15.0
"""Points by which a value may stand out of line with the label above it."""
_LABEL_WORDS = frozenset(
    words(
        """
    naam namen voornaam voornamen voorna a m en achternaam geslachtsnaam geboortenaam tussenvoegsel tussenvoegsels
    voorvoegsel voorvoegsels voorletters roepnaam geboren geboortedatum geboorteplaats geboorteland geslacht
    nationaliteit datum plaats adres postcode woonplaats telefoon telefoonnummer email mail kenmerk referentie nummer
    registratienummer kvk kvknummer rechtsvorm handelsnaam functie functietitel functienaam functieomschrijving
    werkgever werknemer werknemers instelling afgiftedatum afgegeven uitgegeven ondertekend ondertekening handtekening
    resultaat uitslag niveau periode perioden uren week weken aantal begindatum einddatum ingangsdatum startdatum
    aanvang geldig contactpersoon opleiding opleidingen soort doel profiel organisatie leidinggevende supervisor
    categorie name names surname given date birth place country reference number signature signed function employer
    employee prefix prefixes first issued issue result level period hours from until to our ons uw your mijn
    de het een en van op in te of per bij door tot met der and the at s
        """
    )
)
"""What labels are made of; a segment of nothing else is taken for a label."""
_LONGEST = 200_000
"""How many characters of running text are searched."""


def a_day(text: str) -> date | Month | None:
    """A date at the start of the text, or a month."""
    return leading_date(text)


def a_date(text: str) -> date | None:
    """A whole date at the start of the text."""
    found = leading_date(text)
    return found if isinstance(found, date) else None


def a_number(text: str) -> Decimal | None:
    """A number at the start of the text, written the Dutch or the English way (`1.204`, `36,4`, `36.4`)."""
    match = _NUMBER.match(text.strip())
    if match is None:
        return None
    digits = match.group()
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        digits = digits.replace(".", "")
    try:
        return Decimal(digits.replace(",", "."))
    except InvalidOperation:  # pragma: no cover - the pattern admits numbers only
        return None


def a_text(text: str) -> str | None:
    """Some text, blanks joined, that is no label and no empty line to write on."""
    value = " ".join(text.split()).strip(_TRIM).strip()
    if not value or value.endswith(":") or not any(char.isalnum() for char in value):
        return None
    return value[:200]


_NAME = re.compile(r"['’`]?[^\W\d_][\w.'’`´\-–, ()]{1,79}")
_FORM_OF_ADDRESS = re.compile(
    r"(?:(?:de\s+heer|heer|mevrouw|mejuffrouw|mevr\.?|mej\.?|mw\.?|dhr\.?|hr\.?|mrs\.?|ms\.|drs\.|dr\.|ir\.|ing\.|mr\.|prof\.)\s+)+",
    re.IGNORECASE,
)
_BIRTH = re.compile(r"[,;\s(]+(?:geboren|geboortedatum|geb\.|born\b).*", re.IGNORECASE | re.DOTALL)
_PARTICLES = frozenset(
    """
    van de der den ten ter te het 't ’t 's ’s op in aan bij uit tot voor over onder von zu zum zur el al ul ben bin abu
    da dos das do di du del della la le les y e vd v.d. v. d. vander vande genaamd gen. echtgenote
    """.split()
)
"""The words of a name that stand in small letters."""
_NO_NAME = frozenset(
    words(
        "naam name names datum date geboren born te op de het een van aan in bij voor en of dit deze handtekening "
        "functie signature function functietitel adres address telefoon email werkgever employer instelling "
        "plaats ondertekening invullen onbekend nvt achternaam voornaam voornamen voorletters tussenvoegsel "
        "tussenvoegsels roepnaam geslacht geboortedatum geboorteplaats woonplaats postcode nummer "
        "registratienummer registratienr categorie organisatie supervisor supervisant professional deelnemer "
        "kandidaat cursist student medewerker aanvrager begeleider begin einde periode startdatum einddatum "
        "ingangsdatum resultaat uitslag beoordeling oordeel aanbieder opleider opleiding gegevens status score ja "
        "nee"
    )
)


def a_name(text: str) -> str | None:
    """A person's name, without form of address and without what follows it about birth: no digits, not a label."""
    value = a_text(_BIRTH.sub("", text, count=1))
    if value is None:
        return None
    if value[-1].isupper() and f"{value[-1]}." in text:  # the full stop of an initial is part of the name
        value += "."
    value = value[match.end() :] if (match := _FORM_OF_ADDRESS.match(value)) else value
    value = re.sub(r"(?<=\b[^\W\d_]\.) (?=[^\W\d_a-z]\.)", "", value)  # "T. R." is "T.R."
    if not _NAME.fullmatch(value) or any(char.isdigit() for char in value) or value == value.lower():
        return None
    if any(word == word.lower() and word not in _PARTICLES for word in re.split(r"[^\w'’`´.]+", value) if word):
        return None
    bare = words(value)
    return None if not bare or all(word in _NO_NAME for word in bare) else value


def labelled(
    sheets: Sheets,
    labels: Sequence[str],
    parser: Parser,
    *,
    below: bool = True,
    within: slice | None = None,
    lines: int = 1,
) -> Iterator[Found]:
    """Each value that stands behind, beside or below one of the labels and reads as `parser` wants, in reading order.

    A label is compared without case, accents and punctuation and must be followed by a colon, a gap, a line end or
    the value itself; it may run over two lines. Name all labels that say the same, those in other languages too: one
    beside another is then passed over. With `lines` a value may run on over so many lines.
    """
    rows = sheets.lines[within] if within is not None else sheets.lines
    keys = sorted({words(label) for label in labels}, key=lambda key: (-len(key), key))
    for number, line in enumerate(rows):
        for index, segment in enumerate(line.segments):
            rest = _behind(segment.text, keys)
            if rest is None and not _broken_label(rows, number, segment, keys):
                continue
            label = _Label(rows, number, index, keys, parser, lines)
            found = label.behind(rest) if rest else label.beside() or (label.below() if below else None)
            if found is not None:
                yield found


def first(found: Iterator[Found]) -> Found | None:
    """The first, if any."""
    return next(found, None)


def phrase(
    sheets: Sheets, pattern: str, *, flags: int = re.IGNORECASE, across: bool = False
) -> Iterator[tuple[re.Match[str], Line]]:
    """Each line on which the regular expression is found, with its match. Keep the pattern linear.

    With `across` it is sought in running text, every match of it: a line end is a newline there, a word that was
    broken off is whole, and the line is the one on which the match (its first group, if it has one) begins.
    """
    compiled = re.compile(pattern, flags)
    if across:
        yield from _across(sheets, compiled)
        return
    for line in sheets.lines:
        match = compiled.search(line.text[:500])
        if match is not None:
            yield match, line


def _across(sheets: Sheets, compiled: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Line]]:
    lines = [line for line in sheets.lines if line.segments]
    starts: list[int] = []
    text = ""
    for line in lines:
        if line.text[:1].islower() and _BROKEN_OFF.search(text[-80:].removesuffix("\n")):
            text = text[:-2]
        starts.append(len(text))
        text += line.text[:500] + "\n"
        if len(text) > _LONGEST:
            break
    for match in compiled.finditer(text):
        begins = match.start(1) if match.re.groups and match.start(1) >= 0 else match.start()
        yield match, lines[bisect_right(starts, begins) - 1]


def unhyphenated(texts: Iterable[str]) -> list[str]:
    """The lines, a word that was broken off at a line's end whole again on the line where it began."""
    whole: list[str] = []
    for text in texts:
        if whole and _BROKEN_OFF.search(whole[-1]) and text[:1].islower():
            rest, _, after = text.partition(" ")
            whole[-1] = whole[-1][:-1] + rest
            text = after
        if text:
            whole.append(text)
    return whole


def table(sheets: Sheets, *columns: Sequence[str]) -> Iterator[tuple[Line, tuple[str | None, ...]]]:
    """Each row below a heading that names all the columns: its line, and its text in each of them (None: blank).

    `columns` are the labels that each may bear. The table ends where text runs across its columns or a wide gap
    comes; lines with text in one column only are passed over.
    """
    keys = [sorted((words(label) for label in labels), key=len, reverse=True) for labels in columns]
    rows = sheets.lines
    for number, heading in enumerate(rows):
        places = [_column(heading, labels) for labels in keys]
        if len(columns) < 2 or any(place is None for place in places):
            continue
        heads, above = [segment for segment in places if segment is not None], heading
        for line in rows[number + 1 :]:
            cells = tuple(_cell(line, head, heading) for head in heads)
            gap = above.box[1] - line.box[3]
            if line.page != heading.page or gap > 3 * (heading.box[3] - heading.box[1]) or _runs_across(line, heads):
                break
            if sum(cell is not None for cell in cells) > 1:
                yield line, cells
            above = line


def boxes(sheets: Sheets) -> Iterator[tuple[bool, str, Line]]:
    """Each box to tick: whether it is ticked, the text behind it up to the next box, and its line.

    Text that runs on over the next lines belongs to it.
    """
    rows = sheets.lines
    for number, line in enumerate(rows):
        found = list(_BOX.finditer(line.text))
        for place, match in enumerate(found, start=1):
            text = line.text[match.end() : found[place].start() if place < len(found) else None]
            if place == len(found):
                text = " ".join(unhyphenated([text, *_running_on(rows, number)]))
            yield match.group() in _TICKED or match.group()[1:-1].strip() != "", " ".join(text.split()), line


def ticked(line: Line) -> bool | None:
    """Whether the line's box is ticked; None where it has no box, or boxes of both sorts."""
    text = line.text
    signs = {char for char in text if char in _UNTICKED or (char in _TICKED and char not in "xX")}
    bracketed = re.findall(r"\[\s?([xXvV✓ ]?)\s?\]", text)
    yes = bool(signs & _TICKED) or any(mark.strip() for mark in bracketed)
    no = bool(signs & _UNTICKED) or any(not mark.strip() for mark in bracketed)
    return None if yes == no else yes


def _behind(text: str, labels: Sequence[tuple[str, ...]]) -> str | None:
    """What follows the label that `text` begins with; empty where nothing does, None where it begins otherwise."""
    own = words(text)
    for label in labels:
        end = _label_end(text, label) if own[: len(label)] == label else None
        if end is None:
            continue
        rest = text[end:]
        if rest and rest[0].isalnum():
            continue
        return rest.strip().lstrip(_TRIM).strip()
    return None


def _label_end(text: str, label: tuple[str, ...]) -> int | None:
    """Where the label's words end in `text`; None where `text` does not begin with them."""
    position = 0
    for word in label:
        while position < len(text) and not text[position].isalnum():
            position += 1
        end = position
        got = ""
        while end < len(text) and len(got) < len(word) and (text[end].isalnum() or text[end] in ".()"):
            got += "".join(char for char in plain(text[end]) if char.isalnum())
            end += 1
        if got != word:
            return None
        position = end
    if position < len(text) and text[position] in ")":
        position += 1
    return None if text[position : position + 1].isalnum() else position


@dataclass(frozen=True, slots=True)
class _Label:
    """A label on a page, and where its value may stand."""

    rows: Sequence[Line]
    number: int
    index: int
    keys: Sequence[tuple[str, ...]]
    parser: Parser
    lines: int

    @property
    def line(self) -> Line:
        return self.rows[self.number]

    @property
    def segment(self) -> Segment:
        return self.line.segments[self.index]

    def behind(self, rest: str) -> Found | None:
        """In the label's own segment."""
        value = self._parsed(rest, self.segment, self.number)
        if isinstance(value, str) and not _parted(self.segment.text, self.keys) and (rest[0].islower() or ": " in rest):
            return None  # "werkgever van de aanvrager", "naam leidinggevende: ..."
        return None if value is None else Found(value, self.line.place(self.segment))

    def beside(self) -> Found | None:
        """To the right of it, on its line or, where a table centres its cells, half a line up or down."""
        for other in self.line.segments[self.index + 1 :]:
            if _behind(other.text, self.keys) == "":
                continue
            if _is_label(other.text):
                return None
            value = self._parsed(other.text.lstrip(_TRIM), other, self.number)
            if value is not None:
                return Found(value, self.line.place(other))
        if self.index + 1 < len(self.line.segments):
            return None
        _, bottom, right, top = self.segment.box
        for number in range(max(0, self.number - 2), min(len(self.rows), self.number + 3)):
            line = self.rows[number]
            if number == self.number or line.page != self.line.page:
                continue
            for other in line.segments:
                shared = min(top, other.box[3]) - max(bottom, other.box[1])
                if other.box[0] > right and shared > 0.25 * (top - bottom) and line.segments[0] is other:
                    value = self._parsed(other.text.lstrip(_TRIM), other, number)
                    return None if value is None else Found(value, line.place(other))
        return None

    def below(self) -> Found | None:
        """Under it, at its left edge, right edge or middle."""
        left, bottom, right, top = self.segment.box
        for number in range(self.number + 1, min(len(self.rows), self.number + 1 + _BELOW)):
            line = self.rows[number]
            if line.page != self.line.page or bottom - line.box[3] > _NEAR * (top - bottom):
                return None
            for other in line.segments:
                if other.box[0] > right + 1 or other.box[2] < left - 1 or not _aligned(self.segment, other):
                    continue
                if _is_label(other.text) or _behind(other.text, self.keys) is not None:
                    return None
                value = self._parsed(other.text.lstrip(_TRIM), other, number)
                return None if value is None else Found(value, line.place(other))
        return None

    def _parsed(self, text: str, segment: Segment, number: int) -> Value | None:
        if self.lines > 1:
            more = list(_continued(self.rows, number, segment, self.index if segment is self.segment else None))
            text = " ".join(unhyphenated([text, *more[: self.lines - 1]]))
        return self.parser(text)


def _broken_label(rows: Sequence[Line], number: int, segment: Segment, keys: Sequence[tuple[str, ...]]) -> bool:
    """Whether the segment is the first half of a label that ends on the line below."""
    here = words(segment.text)
    if (
        not here
        or number + 1 >= len(rows)
        or not any(len(key) > len(here) and key[: len(here)] == here for key in keys)
    ):
        return False
    below = next((one for one in rows[number + 1].segments if abs(one.box[0] - segment.box[0]) < 3), None)
    return below is not None and (*here, *words(below.text)) in keys


def _continued(rows: Sequence[Line], number: int, segment: Segment, own: int | None) -> Iterator[str]:
    """The texts on the lines below that go on with a value.

    `own` is given where the value stands behind its label in one segment: it then only goes on below where its line
    is full, and at the label's left edge.
    """
    page, above = rows[number].page, segment
    full = max((line.box[2] for line in rows if line.page == page), default=0.0) - 70
    for line in rows[number + 1 :]:
        if line.page != page or (own is not None and above.box[2] < full):
            return
        if line.box[3] < above.box[1] - 0.7 * (above.box[3] - above.box[1]):
            return
        below = next((one for one in line.segments if abs(one.box[0] - segment.box[0]) < 3), None)
        if below is None and line.box[1] > above.box[1] - (above.box[3] - above.box[1]):
            continue  # a label half a line lower, as where a table centres its cells
        if below is None:
            return
        if any(one.box[2] < below.box[0] for one in line.segments) or _is_label(below.text):
            return
        yield below.text
        above = below


def _running_on(rows: Sequence[Line], number: int) -> Iterator[str]:
    """The lines that go on with the text behind a box: near, no box of their own, and not further to the left."""
    above = rows[number]
    for line in rows[number + 1 : number + 4]:
        near = above.box[1] - line.box[3] < 0.6 * (above.box[3] - above.box[1])
        begins_small = line.text[:1].islower() or line.text[:1].isdigit()
        full = above.box[2] > 0.75 * max(one.box[2] for one in rows if one.page == above.page)
        if line.page != above.page or not near or _BOX.search(line.text) or not (begins_small or full):
            return
        if line.box[0] < rows[number].box[0] - 3:
            return
        yield line.text
        above = line


def _aligned(label: Segment, value: Segment) -> bool:
    left, right = value.box[0] - label.box[0], value.box[2] - label.box[2]
    return abs(left) < _ALIGNED or abs(right) < _ALIGNED or abs(left + right) / 2 < _ALIGNED


def _is_label(text: str) -> bool:
    """Whether the text is a label and no value: it ends in a colon, or is all words of labels."""
    own = words(text)
    small = all(len(word) < 4 for word in own)  # "van de" is a prefix
    return text.rstrip().endswith(":") or (not small and all(word in _LABEL_WORDS for word in own))


def _parted(text: str, keys: Sequence[tuple[str, ...]]) -> bool:
    """Whether a sign stands between the label that `text` begins with and what follows."""
    ends = (_label_end(text, key) for key in keys)
    end = next((end for end in ends if end is not None), 0)
    return text[end:].lstrip()[:1] in tuple(":.…_=|–-•")


def _column(heading: Line, labels: Sequence[tuple[str, ...]]) -> Segment | None:
    return next((segment for segment in heading.segments if _behind(segment.text, labels) == ""), None)


def _cell(line: Line, head: Segment, heading: Line) -> str | None:
    """The line's text in the column of that heading: what lies nearer to it than to any other heading."""
    found = []
    for segment in line.segments:
        nearest = min(heading.segments, key=lambda one: _distance(one, segment))
        if nearest is head:
            found.append(segment.text)
    return "  ".join(found) or None


def _runs_across(line: Line, heads: Sequence[Segment]) -> bool:
    """Whether one piece of text begins before a column and ends well within it."""
    inner = sorted(head.box[0] for head in heads)[1:]
    return any(one.box[0] < edge - 3 and one.box[2] > edge + 12 for one in line.segments for edge in inner)


def _distance(head: Segment, segment: Segment) -> float:
    overlap = min(head.box[2], segment.box[2]) - max(head.box[0], segment.box[0])
    return -overlap if overlap > 0 else min(abs(head.box[0] - segment.box[0]), abs(head.box[2] - segment.box[2])) + 1
