"""What stands side by side on an extract, put one below the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from coreg_tui.api import Line, Page, Sheets

_ROWS = 4
"""How many lines a holder's or an issuer's block has at most."""


def apart(sheets: Sheets, is_left: Callable[[Line], bool], is_right: Callable[[Line], bool]) -> Sheets:
    """The pages, two blocks whose captions stand on one line as the left one and then the right one."""
    pages = []
    for page in sheets.pages:
        lines = tuple(_apart(page.lines, is_left, is_right))
        pages.append(Page(page.number, page.width, page.height, lines) if len(lines) != len(page.lines) else page)
    return sheets if pages == list(sheets.pages) else Sheets(tuple(pages))


def _apart(lines: Sequence[Line], is_left: Callable[[Line], bool], is_right: Callable[[Line], bool]) -> Iterator[Line]:
    until = 0
    for number, line in enumerate(lines):
        if number < until:
            continue
        edge = _edge(line, is_left, is_right)
        if edge is None:
            yield line
            continue
        until = number + 1
        while until < len(lines) and until - number <= _ROWS and len(lines[until].segments) == len(line.segments):
            until += 1
        for right in (False, True):
            for row in lines[number:until]:
                kept = tuple(segment for segment in row.segments if (segment.box[0] >= edge - 5) is right)
                if kept:
                    yield Line(row.page, kept)


def _edge(line: Line, is_left: Callable[[Line], bool], is_right: Callable[[Line], bool]) -> float | None:
    """Where the right block begins; None where the line does not hold both captions."""
    if len(line.segments) != 2 or not is_left(Line(line.page, line.segments[:1])):
        return None
    return line.segments[1].box[0] if is_right(Line(line.page, line.segments[1:])) else None
