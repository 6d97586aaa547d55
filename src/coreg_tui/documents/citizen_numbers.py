"""Citizen service numbers (BSN) on pages: made unreadable before any reader sees the text.

A number is judged where it stands: by what is called so before it on its line, else by what stands above it in its own
column, else on the lines above. One split over form fields or over a line's end is masked piece by piece.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from coreg_tui.model.citizen_numbers import citizen_numbers, covered, may_hold, says_what_it_is
from coreg_tui.model.page import Line, Page, Segment, Word

_ABOVE = 2
"""So many lines above a number may say what it is."""


def without_citizen_numbers(pages: Iterable[Page]) -> tuple[tuple[Page, ...], bool]:
    """The pages with each such number as asterisks, seen or hidden, and whether there was one."""
    cleaned = tuple(map(_cleaned, pages))
    return tuple(page for page, _ in cleaned), any(found for _, found in cleaned)


def table_without_citizen_numbers(content: bytes) -> tuple[bytes, bool]:
    """The bytes of a table (CSV) with each such number as asterisks, and whether there was one.

    No heading is believed: a number in any cell that passes the test and is called nothing else is masked.
    """
    encoding = "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        encoding = "latin-1"
        text = content.decode(encoding)
    spans = citizen_numbers(text, above=lambda _: "")
    return (covered(text, spans).encode(encoding), True) if spans else (content, False)


def _cleaned(page: Page) -> tuple[Page, bool]:
    lines, hidden, together = (_without(one) for one in (page.lines, page.hidden, page.with_hidden))
    if lines is None and hidden is None and together is None:
        return page, False
    return (
        replace(
            page,
            lines=page.lines if lines is None else lines,
            hidden=page.hidden if hidden is None else hidden,
            with_hidden=page.with_hidden if together is None else together,
        ),
        True,
    )


def _without(lines: tuple[Line, ...]) -> tuple[Line, ...] | None:
    """The lines with each number masked; None where there is none."""
    text = "\n".join([line.text for line in lines])
    if not text or not may_hold(text):
        return None
    spots = _spots(lines)
    spans = citizen_numbers(text, above=lambda place: _above(lines, spots, place))
    if not spans:
        return None
    clean = covered(text, spans)
    cleaned, at = [], 0
    for line in lines:
        segments = []
        for segment in line.segments:
            part = clean[at : at + len(segment.text)]
            segments.append(segment if part == segment.text else _with_text(segment, part))
            at += len(segment.text) + 2
        at += -1 if line.segments else 1
        changed = any(one is not other for one, other in zip(segments, line.segments, strict=True))
        cleaned.append(replace(line, segments=tuple(segments)) if changed else line)
    return tuple(cleaned)


def _spots(lines: tuple[Line, ...]) -> list[tuple[int, int, Segment]]:
    """Where each segment begins in the whole text, with its line's number."""
    spots, at = [], 0
    for number, line in enumerate(lines):
        for segment in line.segments:
            spots.append((at, number, segment))
            at += len(segment.text) + 2
        at += -1 if line.segments else 1
    return spots


def _above(lines: tuple[Line, ...], spots: list[tuple[int, int, Segment]], place: int) -> str:
    """What stands above that place: in its column where that says what it is, else the whole lines."""
    _, number, own = max((spot for spot in spots if spot[0] <= place), key=lambda spot: spot[0])
    over = lines[max(number - _ABOVE, 0) : number]
    for line in reversed(over):
        column = " ".join(one.text for one in line.segments if one.box[0] < own.box[2] and own.box[0] < one.box[2])
        if says_what_it_is(column):
            return column
    return "\n".join(line.text for line in over)


def _with_text(segment: Segment, text: str) -> Segment:
    """The segment with a text of the same length, its words with it."""
    words: list[Word] = []
    place = 0
    for word in segment.words:
        place = segment.text.find(word.text, place)
        if place < 0:  # its words are not those of its text: then none is told
            return replace(segment, text=text, words=())
        words.append(replace(word, text=text[place : place + len(word.text)]))
        place += len(word.text)
    return replace(segment, text=text, words=tuple(words))
