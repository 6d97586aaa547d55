"""A label on a page and the value that belongs to it: behind it, beside it or below it, as layouts have it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from coreg_tui.api.fields_on_lines import (
    dangles,
    fields_apart,
    first_word,
    is_label,
    numbered_alike,
    opens_label,
    unnumbered,
)
from coreg_tui.model.fact import Value
from coreg_tui.model.page import Found, Line, Segment, Sheets
from coreg_tui.model.words import plain, words

Parser = Callable[[str], Value | None]
"""Text behind or below a label -> its value; None where it is not such a value."""

TRIM = " \t\u00a0\u202f:.…_·|"
_BELOW = 3
"""How many lines below a label its value may stand."""
_NEAR = 1.6
"""How far below it, in heights of the label."""
_ALIGNED = 15.0
"""Points by which a value may stand out of line with the label above it."""
_COLUMN = 3.0
"""Points by which what stands in one column may begin apart."""
_PREFIX_LABELS = frozenset(words("tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels prefix prefixes"))
"""What stands behind these begins with a small letter."""
_ASKED = frozenset(
    words(
        "plaats geboorteplaats geboorteland land voorletters voorletter voornaam voornamen achternaam tussenvoegsel "
        "tussenvoegsels titel titels geslacht initialen place of birth initials voluit"
    )
)
"""What a field may ask besides, behind *en*."""
_PLURAL = re.compile(r"\((?:s|n|en|e|es)\)", re.IGNORECASE)
"""`Voorvoegsel(s)`"""
_DIGIT = re.compile(r"\d")
_COMPOUND = re.compile(r"[-\u2010/]\w")
"""Behind a word that is only a piece of another label (`Functie-eisen`, `Plaats/datum`)."""
_BROKEN_OFF = re.compile(
    r"(?<![\w-])[^\W\d_]{4,}-$|[^\W\d_]{2,}-[^\W\d_]{4,}-$|(?<![\w-])(?:on|ont|ver|be|ge|her)-$", re.I
)
"""A hyphen behind fewer letters is more likely part of the word (`hbo-niveau`)."""


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
    beside another is then passed over. With `lines` a value may run on over so many lines; without `below` none is
    sought below its label; `within` are the lines to look at, numbered as in `sheets.lines`.
    """
    sought = _sought(tuple(labels))
    rows = sheets.once(fields_apart)
    rows = rows[within] if within is not None else rows
    for number, index in _places(sheets, sought, within):
        segment = rows[number].segments[index]
        rest = sought.behind(segment.text)
        if rest is None and not _broken_label(rows, number, segment, sought):
            continue
        label = _Label(rows, number, index, sought, parser, lines)
        found = label.behind(rest) if rest else label.beside() or (label.below() if below else None)
        if found is not None:
            yield found


@dataclass(frozen=True, slots=True)
class _Sought:
    """Labels as words."""

    keys: tuple[tuple[str, ...], ...]
    """The longest first."""
    firsts: frozenset[tuple[str, ...]]
    """What each of several words can begin with, on a line of its own."""
    by_opening: Mapping[str, Sequence[tuple[str, ...]]]
    """The same by their first words."""

    def behind(self, text: str) -> str | None:
        """What follows the label that `text` begins with; empty where nothing does, None where it begins otherwise."""
        text = unnumbered(text)
        rest = self._behind(text)
        if rest and rest[0] == "/":
            rest = self._other_language(rest[1:].strip())
        return rest if not rest else _without_more(rest)

    def _behind(self, text: str) -> str | None:
        return behind(text, self.by_opening.get((words(text) or ("",))[0], ()))

    def _other_language(self, text: str) -> str:
        """What follows the same label in another language (`Naam / Name`)."""
        rest = self._behind(text)
        if rest is not None:
            return rest
        label, colon, value = text.partition(":")
        return value.strip() if colon else "" if len(words(label)) < 5 and not _DIGIT.search(label) else text


def _without_more(rest: str) -> str:
    """What stands behind a label without what else its field asks (`Geboortedatum en -plaats: ...`)."""
    more, colon, value = rest.partition(":")
    opening, *asked = words(more) or ("",)
    if opening in ("en", "and") and asked and _ASKED.issuperset(asked):
        return value.strip() if colon else ""
    return rest


@lru_cache(maxsize=1024)
def _sought(labels: tuple[str, ...]) -> _Sought:
    keys = tuple(sorted({words(label) for label in labels} - {()}, key=lambda key: (-len(key), key)))
    firsts = frozenset(key[:length] for key in keys for length in range(1, len(key)))
    by_opening: dict[str, list[tuple[str, ...]]] = {}
    for key in keys:
        by_opening.setdefault(key[0], []).append(key)
    return _Sought(keys, firsts, by_opening)


def _places(sheets: Sheets, sought: _Sought, within: slice | None) -> list[tuple[int, int]]:
    """The segments that begin with a label's first word: their lines, as numbered in `within`, and places there."""
    by_word = sheets.once(_by_first_word)
    places = sorted([place for word in by_word.keys() & sought.by_opening.keys() for place in by_word[word]])
    if within is None:
        return places
    numbers = range(len(sheets.lines))[within]
    return sorted([(numbers.index(number), index) for number, index in places if number in numbers])


def _by_first_word(sheets: Sheets) -> dict[str, list[tuple[int, int]]]:
    """Where the segments stand that begin with each word, by number of line and place on it."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, line in enumerate(sheets.once(fields_apart)):
        for index, segment in enumerate(line.segments):
            for word in words(unnumbered(segment.text))[:1]:
                found.setdefault(word, []).append((number, index))
    return found


def unhyphenated(texts: Iterable[str]) -> list[str]:
    """The lines, a word that was broken off at a line's end whole again on the line where it began."""
    whole: list[str] = []
    for text in texts:
        if whole and goes_on_small(text) and broken_off(whole[-1]):
            rest, _, after = text.partition(" ")
            whole[-1] = whole[-1][:-1] + rest
            text = after
        if text:
            whole.append(text)
    return whole


def goes_on_small(text: str) -> bool:
    """Whether the text may begin within a word: `jeugd-` above `en gezinsprofessional` is whole."""
    return text[:1].islower() and text.partition(" ")[0] not in ("en", "of")


def broken_off(text: str) -> bool:
    """Whether the text ends within a word, which goes on below."""
    return "-" in text[-2:] and _BROKEN_OFF.search(text) is not None


def up_to_label(text: str) -> str:
    """The lines of the text up to the first, after its own first one, that begins with a label; blanks joined."""
    first, *more = text.split("\n")
    kept = [first, *takewhile(lambda line: not opens_label(line), more)]
    return " ".join(" ".join(kept).split())


def behind(text: str, labels: Sequence[tuple[str, ...]]) -> str | None:
    """What follows the label that `text` begins with; empty where nothing does, None where it begins otherwise."""
    own = words(text)
    for label in labels:
        end = _label_end(text, label) if own[: len(label)] == label else None
        if end is None:
            continue
        rest = text[end:]
        if rest and (rest[0].isalnum() or _COMPOUND.match(rest)):
            continue
        return rest.strip().lstrip(TRIM).strip()
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
            got += _letters(text[end])
            end += 1
        if got != word:
            return None
        position = end
    if position < len(text) and text[position] in ")":
        position += 1
    elif plural := _PLURAL.match(text, position):
        position = plural.end()
    return None if text[position : position + 1].isalnum() else position


@lru_cache(maxsize=2048)
def _letters(char: str) -> str:
    return "".join(one for one in plain(char) if one.isalnum())


@dataclass(frozen=True, slots=True)
class _Label:
    """A label on a page, and where its value may stand."""

    rows: Sequence[Line]
    number: int
    index: int
    sought: _Sought
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
        text = unnumbered(self.segment.text)
        small = rest[0].islower() and words(text)[0] not in _PREFIX_LABELS
        if isinstance(value, str) and not _parted(text, self.sought.keys) and (small or ": " in rest):
            return None  # "werkgever van de aanvrager", "naam leidinggevende: ..."
        return None if value is None else Found(value, self.line.place(self.segment))

    def beside(self) -> Found | None:
        """To the right of it, on its line or, where a table centres its cells, half a line up or down."""
        for other in self.line.segments[self.index + 1 :]:
            if self.sought.behind(other.text) == "":
                continue
            if is_label(other.text) or numbered_alike(self.segment.text, other.text):
                return None
            value = self._parsed(other.text.lstrip(TRIM), other, self.number)
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
                    value = self._parsed(other.text.lstrip(TRIM), other, number)
                    return None if value is None else Found(value, line.place(other))
        return self._between()

    def _between(self) -> Found | None:
        """To the right of it in two lines, one half a line up and one half a line down."""
        if not 0 < self.number < len(self.rows) - 1:
            return None
        above, under = self.rows[self.number - 1], self.rows[self.number + 1]
        _, bottom, right, top = self.segment.box
        height, middle = top - bottom, (above.box[3] + under.box[1]) / 2
        if (
            {above.page, under.page} != {self.line.page}
            or len(above.segments) + len(under.segments) > 2
            or above.box[0] <= right
            or abs(above.box[0] - under.box[0]) > _COLUMN
            or abs((top + bottom) / 2 - middle) > height / 2
            or above.box[1] - under.box[3] > _NEAR * height
        ):
            return None
        value = self.parser(" ".join(unhyphenated([above.text.lstrip(TRIM), under.text])))
        return None if value is None else Found(value, above.place())

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
                if is_label(other.text) or self.sought.behind(other.text) is not None or self._is_next(line, other):
                    return None
                if numbered_alike(self.segment.text, other.text):
                    return None
                value = self._parsed(other.text.lstrip(TRIM), other, number)
                return None if value is None else Found(value, line.place(other))
        return None

    def _is_next(self, line: Line, other: Segment) -> bool:
        """Whether it is the label of the next row of a form in two columns, as its value beside it tells.

        So where a label stands in a second language below the first, its value beside that one.
        """
        here = self.line.segments
        above = self.rows[self.number - 1] if self.number else None
        if len(here) > 1 or len(line.segments) < 2 or line.segments[0] is not other or above is None:
            return False
        columns = above.segments
        return (
            len(columns) > 1
            and above.page == self.line.page
            and abs(columns[0].box[0] - self.segment.box[0]) < _COLUMN
            and abs(columns[1].box[0] - line.segments[1].box[0]) < _COLUMN
        )

    def _parsed(self, text: str, segment: Segment, number: int) -> Value | None:
        if self.lines > 1:
            more = _continued(self.rows, number, segment, self.index if segment is self.segment else None)
            text = " ".join(unhyphenated([text, *islice(more, self.lines - 1)]))
        return self.parser(text)


def _broken_label(rows: Sequence[Line], number: int, segment: Segment, sought: _Sought) -> bool:
    """Whether the segment is the first half of a label that ends on the line below."""
    here = words(unnumbered(segment.text))
    if here not in sought.firsts or number + 1 >= len(rows):
        return False
    below = next((one for one in rows[number + 1].segments if abs(one.box[0] - segment.box[0]) < 3), None)
    return below is not None and (*here, *words(below.text)) in sought.keys


def _continued(rows: Sequence[Line], number: int, segment: Segment, own: int | None) -> Iterator[str]:
    """The texts on the lines below that go on with a value.

    `own` is given where the value stands behind its label in one segment: it then only goes on below where its line
    is full, and at the label's left edge. A line that begins with a label never goes on.
    """
    page, above = rows[number].page, segment
    column = (line for line in rows if line.page == page and line.box[0] < segment.box[2])
    full = 0.0 if own is None else max((line.box[2] for line in column), default=0.0)
    for line in rows[number + 1 :]:
        fitted = above.box[2] + first_word(line) < full and not dangles(above.text)
        if line.page != page or (own is not None and fitted):
            return
        if line.box[3] < above.box[1] - 0.7 * (above.box[3] - above.box[1]):
            return
        below = next((one for one in line.segments if abs(one.box[0] - segment.box[0]) < 3), None)
        if below is None and line.box[1] > above.box[1] - (above.box[3] - above.box[1]):
            continue  # a label half a line lower, as where a table centres its cells
        if below is None:
            return
        if any(one.box[2] < below.box[0] for one in line.segments) or is_label(below.text) or opens_label(below.text):
            return
        yield below.text
        above = below


def _aligned(label: Segment, value: Segment) -> bool:
    left, right = value.box[0] - label.box[0], value.box[2] - label.box[2]
    return abs(left) < _ALIGNED or abs(right) < _ALIGNED or abs(left + right) / 2 < _ALIGNED


def _parted(text: str, keys: Sequence[tuple[str, ...]]) -> bool:
    """Whether a sign stands between the label that `text` begins with and what follows."""
    ends = (_label_end(text, key) for key in keys)
    end = next((end for end in ends if end is not None), 0)
    return text[end:].lstrip()[:1] in tuple(":.…_=|–-•")
