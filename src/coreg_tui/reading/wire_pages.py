"""The text of a file's pages as bytes and back, for a screen that shows what a guarded child process read."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.guard.wire_form import (
    WireError,
    a_box,
    a_count,
    a_flag,
    a_list,
    a_measure,
    a_text,
    decoded,
    encoded,
    exactly,
)
from coreg_tui.model.page import Line, Page, Segment, Word

_PAGES, _WORDS = "pages/1", "words/1"
_MOST_PAGES = 100_000
_MOST_WORDS = 500_000
"""Of a page's lines, a line's segments, a segment's words."""
_LONGEST = 2_000_000
"""Characters of one line; the whole of a file has fewer."""


def pack_pages(pages: tuple[Page, ...]) -> bytes:
    """The pages as bytes. Raises WireError for what cannot be written."""
    try:
        body = [
            [
                page.number, page.width, page.height,
                _lines(page.lines), _lines(page.hidden), _lines(page.with_hidden),
                page.scanned,
            ]
            for page in pages
        ]  # fmt: skip
    except (AttributeError, TypeError) as error:
        raise WireError(f"no pages: {type(error).__name__}") from error
    return encoded(_PAGES, body)


def unpack_pages(data: bytes) -> tuple[Page, ...]:
    """The pages that `pack_pages` made into those bytes. Raises WireError for any others."""
    return tuple([_to_page(one) for one in a_list(decoded(_PAGES, data), _MOST_PAGES)])


def pack_words(words: Iterable[Word]) -> bytes:
    """Words of one page as bytes. Raises WireError for what cannot be written."""
    return encoded(_WORDS, [_word(word) for word in words])


def unpack_words(data: bytes) -> tuple[Word, ...]:
    """The words that `pack_words` made into those bytes. Raises WireError for any others."""
    return tuple([_to_word(one) for one in a_list(decoded(_WORDS, data), _MOST_WORDS)])


def _lines(lines: Iterable[Line]) -> list[object]:
    return [
        [line.page, [[one.text, *one.box, [_word(word) for word in one.words]] for one in line.segments]]
        for line in lines
    ]


def _word(word: Word) -> list[object]:
    return [word.text, *word.box] if word.confidence is None else [word.text, *word.box, word.confidence]


def _to_page(raw: object) -> Page:
    number, width, height, lines, hidden, with_hidden, scanned = exactly(raw, 7)
    return Page(
        number=a_count(number, _MOST_PAGES, 1),
        width=a_measure(width),
        height=a_measure(height),
        lines=_to_lines(lines),
        hidden=_to_lines(hidden),
        with_hidden=_to_lines(with_hidden),
        scanned=a_flag(scanned),
    )


def _to_lines(raw: object) -> tuple[Line, ...]:
    return tuple([_to_line(one) for one in a_list(raw, _MOST_WORDS)])


def _to_line(raw: object) -> Line:
    page, segments = exactly(raw, 2)
    if not segments:
        raise WireError("a line without any text has no place")
    return Line(a_count(page, _MOST_PAGES, 1), tuple([_to_segment(one) for one in a_list(segments, _MOST_WORDS)]))


def _to_segment(raw: object) -> Segment:
    text, left, bottom, right, top, words = exactly(raw, 6)
    return Segment(
        a_text(text, _LONGEST),
        a_box(left, bottom, right, top),
        tuple([_to_word(one) for one in a_list(words, _MOST_WORDS)]),
    )


def _to_word(raw: object) -> Word:
    entries = a_list(raw, 6)
    text, left, bottom, right, top, confidence = exactly([*entries, None] if len(entries) == 5 else entries, 6)
    return Word(
        a_text(text, _LONGEST),
        a_box(left, bottom, right, top),
        None if confidence is None else a_count(confidence, 100),
    )
