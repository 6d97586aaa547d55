"""A document's text laid out roughly as on its page, with what was found on it marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from statistics import median

from coreg_tui.model.dates import Month, same_day
from coreg_tui.model.fact import Fact, Value
from coreg_tui.model.page import Line as PageLine
from coreg_tui.model.page import Page
from coreg_tui.model.safe_text import safe_characters
from coreg_tui.model.text import Lang, Text
from coreg_tui.model.words import plain
from coreg_tui.model.written_dates import dates_in
from coreg_tui.tui import words
from coreg_tui.tui.cutting import width
from coreg_tui.tui.ink import ACCENT, LINE, TEXT, Line, Piece
from coreg_tui.tui.summary import fill_in
from coreg_tui.tui.tokens import Ink

_MARGIN = 4
"""Cells before the text: blank, mark, two blanks."""
_NEAR = 2.0
"""Points by which a fact's box may miss its line."""
_GAP = 1.4
"""Usual distances from one line to the next that make a blank row between them."""
Coded = Callable[[Fact], bool]

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a row's text."""

    start: int
    end: int
    hit: bool = False
    """Whether it is the value that is looked at."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the paper."""

    text: str
    spans: tuple[Span, ...] = ()
    page: int | None = None
    """The page that begins with this row."""
    note: Text | None = None
    """What is said here of the rows below."""
    unseen: bool = False
    """Whether the text cannot be seen on the page itself."""

    @property
    def hit(self) -> bool:
        """Whether the value that is looked at stands here."""
        return any(span.hit for span in self.spans)


def _never(fact: Fact) -> bool:
    return False


def paper(
    pages: Sequence[Page], facts: Sequence[Fact], looked_at: Sequence[Fact], cells: int, coded: Coded = _never
) -> list[Row]:
    """The rows of the pages at that width; `looked_at` are the facts to mark, `facts` those to underline.

    `coded` tells of a fact whether its value is a code, which stands on the paper in other words.
    """
    rows: list[Row] = []
    for page in pages:
        if len(pages) > 1 or page.number > 1:
            rows.append(Row("", page=page.number))
        rows += _page(page, facts, looked_at, cells, coded)
    return rows


def hit_row(rows: Sequence[Row]) -> int | None:
    """Where the value that is looked at stands."""
    return next((place for place, row in enumerate(rows) if row.hit), None)


def drawn(row: Row, lang: Lang, cells: int, *, toneless: bool) -> Line:
    """The row as it is drawn, a mark in the margin where the value stands."""
    edge = "│" if toneless else " "
    if row.page is not None:
        told = fill_in(words.PAGE, lang, place=row.page)
        return Line(((f" {edge} ", LINE), (f"── {told} " + "─" * max(0, cells - width(told) - 9), LINE)), "surface")
    if row.note is not None:
        told = row.note.in_language(lang)
        return Line(
            ((f" {edge} ", LINE), (f"── {told} " + "─" * max(0, cells - width(told) - 9), Ink("rev"))), "surface"
        )
    first: Piece = (" ▌", ACCENT) if row.hit else (f" {edge}", LINE)
    return Line((first, ("  ", TEXT), *_pieces(row)), "surface")


def _pieces(row: Row) -> Iterator[Piece]:
    usual = Ink("rev") if row.unseen else TEXT
    at = 0
    for span in row.spans:
        start, end = _roomy(row.text, span, at) if span.hit else (span.start, span.end)
        yield row.text[at:start], usual
        found = row.text[start:end]
        if span.hit:
            yield f"{found}{'' if end < len(row.text) else ' '}", Ink("strong", bold=True, ground="hit")
        else:
            yield found, Ink("text", underline=True)
        at = end
    yield row.text[at:], usual


def _roomy(text: str, span: Span, at: int) -> tuple[int, int]:
    """The stretch with a blank at each side, where there is one."""
    before = span.start > at and text[span.start - 1] == " "
    after = text[span.end : span.end + 1] == " "
    return span.start - before, span.end + after


def _page(page: Page, facts: Sequence[Fact], looked_at: Sequence[Fact], cells: int, coded: Coded) -> Iterator[Row]:
    if page.scanned:
        yield Row("", note=words.RECOGNISED)
    shown = [one for one in facts if not one.hidden]
    hits = [one for one in looked_at if not one.hidden]
    yield from _lines(page, shown, hits, cells, coded)
    if page.hidden:
        unseen = replace(page, lines=page.hidden)
        yield Row("", note=words.UNSEEN)
        hidden = [one for one in looked_at if one.hidden]
        for row in _lines(unseen, [one for one in facts if one.hidden], hidden, cells, coded):
            yield replace(row, unseen=True)


def _lines(page: Page, facts: Sequence[Fact], looked_at: Sequence[Fact], cells: int, coded: Coded) -> Iterator[Row]:
    if not page.lines:
        return
    left = min(line.box[0] for line in page.lines)
    scale = _scale(page, left, cells - _MARGIN - 1)
    pitch = _pitch(page)
    above: PageLine | None = None
    for line in page.lines:
        if above is not None and above.box[1] - line.box[1] > _GAP * pitch:
            yield Row("")
        text = _laid_out(line, left, scale, cells - _MARGIN - 1)
        spans = _spans(text, line, facts, looked_at, coded)
        yield from _wrapped(Row(text, spans), cells - _MARGIN - 1)
        above = line
    yield Row("")


def _pitch(page: Page) -> float:
    """How far lines stand apart where they stand close."""
    height = median(line.box[3] - line.box[1] for line in page.lines)
    gaps = sorted(above.box[1] - line.box[1] for above, line in pairwise(page.lines) if above.box[1] > line.box[1] + 2)
    close = gaps[len(gaps) // 4] if gaps else height
    return max(1.15 * height, close, 6.0)


def _scale(page: Page, left: float, cells: int) -> float:
    """Points a cell: so that the page's longest lines just fit, and no text runs into the next."""
    widths = [
        (segment.box[2] - segment.box[0]) / width(segment.text)
        for line in page.lines
        for segment in line.segments
        if width(segment.text) >= 4
    ]
    natural = median(widths) if widths else 6.0
    right = max(line.box[2] for line in page.lines)
    return max(natural, (right - left) / max(cells, 1), 1.0)


def _laid_out(line: PageLine, left: float, scale: float, cells: int) -> str:
    text = ""
    for segment in line.segments:
        column = round((segment.box[0] - left) / scale)
        shown, used = safe_characters(segment.text), width(text)
        column = min(column, cells - width(shown))  # small print takes more room here than on the page
        text += " " * max(column - used, 2 if text else 0) + shown
    return text


def _spans(
    text: str, line: PageLine, facts: Sequence[Fact], looked_at: Sequence[Fact], coded: Coded
) -> tuple[Span, ...]:
    found: list[Span] = []
    hits = {id(one) for one in looked_at}
    for fact in (*looked_at, *(one for one in facts if id(one) not in hits)):
        if _stands_on(fact, line):
            span = None if coded(fact) else value_in(text, fact.value)
            if span is None and (id(fact) in hits or coded(fact)):
                span = _segment(text, line, fact)
            if span is not None and not any(span.start < one.end and one.start < span.end for one in found):
                found.append(replace(span, hit=id(fact) in hits))
    return tuple(sorted(found, key=lambda one: one.start))


def _stands_on(fact: Fact, line: PageLine) -> bool:
    place = fact.place
    if place is None or place.page != line.page:
        return False
    middle = (place.box[1] + place.box[3]) / 2
    inside = line.box[1] - _NEAR <= middle <= line.box[3] + _NEAR
    return inside and place.box[0] <= line.box[2] + _NEAR and line.box[0] <= place.box[2] + _NEAR


def value_in(text: str, value: Value) -> Span | None:
    """Where the value is written in the text; None where it is not there in so many words."""
    if isinstance(value, date | Month):
        for start, end, written in dates_in(text):
            if written is not None and same_day(written, value):
                return Span(start, end)
        return None
    wanted = [value] if isinstance(value, str) else [str(value)]
    if isinstance(value, tuple):
        wanted = [one for one in value if isinstance(one, str) and not one.startswith("[")]
    if isinstance(value, bool):
        return None
    for one in wanted:
        if (span := _written(text, one)) is not None:
            return span
    return None


def _written(text: str, wanted: str) -> Span | None:
    """The words of `wanted` one after the other, whatever case, accents and blanks they have."""
    sought = [plain(word).strip(".,;:()[]") for word in wanted.split()]
    if not sought or not any(sought):
        return None
    there = [(match.start(), match.end(), plain(match.group()).strip(".,;:()[]")) for match in _WORD.finditer(text)]
    for place in range(len(there) - len(sought) + 1):
        if all(there[place + number][2] == word for number, word in enumerate(sought)):
            end = there[place + len(sought) - 1][1]
            start = there[place][0]
            return Span(start + (text[start] in "(["), end - (text[end - 1] in ".,;:)]"))
    return None


def _segment(text: str, line: PageLine, fact: Fact) -> Span | None:
    """The part of the line that the fact's box lies on."""
    assert fact.place is not None
    box = fact.place.box
    for segment in line.segments:
        if box[0] <= segment.box[2] and segment.box[0] <= box[2]:
            shown = safe_characters(segment.text)
            start = text.find(shown)
            if start >= 0 and box[0] >= segment.box[0] - _NEAR:
                return Span(start, start + len(shown))
    return Span(len(text) - len(text.lstrip()), len(text)) if text.strip() else None


def _wrapped(row: Row, cells: int) -> Iterator[Row]:
    """The row, its end on further rows where it is too wide."""
    if width(row.text) <= cells or cells < 8:
        yield row
        return
    start, length = 0, len(row.text)
    while start < length:
        end = start
        while end < length and width(row.text[start : end + 1]) <= cells:
            end += 1
        if end < length and (blank := row.text.rfind(" ", start + 1, end)) > start:
            end = blank + 1
        spans = tuple(
            Span(max(one.start, start) - start, min(one.end, end) - start, one.hit)
            for one in row.spans
            if one.start < end and one.end > start
        )
        yield Row(row.text[start:end], spans)
        start = end
