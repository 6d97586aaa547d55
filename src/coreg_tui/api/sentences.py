"""Sentences: what running text says, over line ends and broken words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from coreg_tui.api.fields_on_lines import dangles, first_word, opens_label
from coreg_tui.api.labels import broken_off, goes_on_small
from coreg_tui.model.page import Line, Sheets

_LONGEST = 200_000
"""How many characters of running text are searched."""
_FOLLOWS = 1_000
"""How many of those are given behind what is mentioned."""
_COLUMN = 40.0
"""Points by which the lines of a paragraph may begin apart: an item's number hangs out."""


def phrase(
    sheets: Sheets, pattern: str, *, flags: int = re.IGNORECASE, across: bool = False
) -> Iterator[tuple[re.Match[str], Line]]:
    """Each line on which the regular expression is found, with its first match. Keep the pattern linear.

    With `across` it is sought in running text, every match of it: a line end is a newline there, a word that was
    broken off is whole, and the line is the one on which the match (its first group, if it has one) begins. Of a line
    500 characters are looked at, of running text 200,000.
    """
    compiled = _compiled(pattern, flags)
    if across:
        yield from _matches(sheets.once(_running_text), compiled)
        return
    for line in sheets.lines:
        match = compiled.search(line.text[:500])
        if match is not None:
            yield match, line


def prose(sheets: Sheets, pattern: str, *, flags: int = re.IGNORECASE) -> Iterator[tuple[re.Match[str], Line]]:
    """Each match in running text, and the line on which it begins: a line that is full goes on after a blank.

    A newline stands only where a line ends of itself, as the lines of a form, an address or a heading do.
    """
    yield from _matches(sheets.once(_paragraphs), _compiled(pattern, flags))


def mentions(sheets: Sheets, text: str) -> Iterator[tuple[str, Line]]:
    """What follows each place where running text has these very words, and the line on which they begin."""
    whole, starts, lines = sheets.once(_paragraphs)
    place = whole.find(text)
    while text and place >= 0:
        behind = place + len(text)
        yield whole[behind : behind + _FOLLOWS], lines[bisect_right(starts, place) - 1]
        place = whole.find(text, place + len(text))


@lru_cache(maxsize=4096)
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    """Remembered here: all readers together have more than `re` keeps."""
    return re.compile(pattern, flags)


_Text = tuple[str, Sequence[int], Sequence[Line]]
"""Lines as one text, where in it each begins, and those lines themselves."""


def _matches(running: _Text, compiled: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Line]]:
    text, starts, lines = running
    for match in compiled.finditer(text):
        begins = match.start(1) if match.re.groups and match.start(1) >= 0 else match.start()
        yield match, lines[bisect_right(starts, begins) - 1]


def _running_text(sheets: Sheets) -> _Text:
    return _joined([(line, "\n") for line in sheets.lines if line.segments])


def _paragraphs(sheets: Sheets) -> _Text:
    lines = [line for line in sheets.lines if line.segments]
    ends = [" " if goes_on else "\n" for goes_on in _going_on(lines)]
    return _joined(list(zip(lines, ends, strict=True)))


def _joined(ended: Sequence[tuple[Line, str]]) -> _Text:
    starts: list[int] = []
    text = ""
    for line, end in ended:
        if goes_on_small(line.text) and broken_off(text[-80:-1]):
            text = text[:-2]
        starts.append(len(text))
        text += line.text[:500] + end
        if len(text) > _LONGEST:
            break
    return text, starts, [line for line, _ in ended]


def _going_on(lines: Sequence[Line]) -> Iterator[bool]:
    """Of each line, whether its text goes on in the next: that stands close below, and its first word did not fit."""
    margins: dict[tuple[int, int], float] = {}
    for line in lines:
        column = (line.page, round(line.box[0] / _COLUMN))
        margins[column] = max(line.box[2], margins.get(column, 0.0))
    for line, below in zip_longest(lines, lines[1:]):
        if below is None or below.page != line.page or len(line.segments) > 1:
            yield False
            continue
        left, bottom, right, top = line.box
        near = abs(left - below.box[0]) < _COLUMN and -3.0 < bottom - below.box[3] < 0.9 * (top - bottom)
        place = round(left / _COLUMN)
        margin = max(margins.get((line.page, column), 0.0) for column in (place - 1, place, place + 1))
        full = right + first_word(below) + 2 > margin
        ends = line.text.rstrip().endswith((":", ".", ";")) and not full
        yield near and not ends and (full or dangles(line.text)) and not opens_label(below.text)
