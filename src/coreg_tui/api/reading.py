"""Finding values on a page by their labels and their meaning, whatever the layout.

A label may stand before its value on the line (with a colon, a column or a tab between them) or above it; there may
be a second label in another language between them. A value is only taken where it reads as what it should be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from coreg_tui.api.labels import TRIM, behind, unhyphenated, up_to_label
from coreg_tui.model.dates import Month
from coreg_tui.model.page import Found, Line, Segment, Sheets
from coreg_tui.model.words import words
from coreg_tui.model.written_dates import leading_date

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
_TICKED = frozenset("☒☑✓✔✗✘⊠🗹xX■●◉")
_BOX = re.compile(r"[☒☑✓✔✗✘⊠☐□○◯▢●◉■]|\[\s?[xXvV✓ ]?\s?\]|\(\s?[xXvV✓ ]\s?\)")


def a_day(text: str) -> date | Month | None:
    """A date at the start of the text, or a month where no day is written; day first, as `a_date`."""
    return leading_date(text)


def a_date(text: str) -> date | None:
    """A whole date at the start of the text, as Dutch and English papers write one; day first, never guessed.

    A year of two digits lies between 1950 and 2049.
    """
    found = leading_date(text)
    return found if isinstance(found, date) else None


def a_number(text: str) -> Decimal | None:
    """A number at the start of the text, exact, no sign, the Dutch or the English way (`1.204`, `36,4`, `36.4`)."""
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
    """Some text, blanks joined, that is no empty line to write on; it ends where a line begins with a label.

    At most 200 characters. Untrusted, as all that is read.
    """
    value = up_to_label(text).strip(TRIM).strip()
    if not any(char.isalnum() for char in value):
        return None
    return value[:200]


def first(found: Iterator[Found]) -> Found | None:
    """The first, if any."""
    return next(found, None)


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


BOX = r"[☐□○◯▢☒☑✓✔✗✘⊠🗹■●◉]|[\[(]\s?[xXvV✓]?\s?[\])]|(?<!\w)[xXoO](?=\s+(?:ja|nee|Ja|Nee|yes|no|Yes|No)\b)"
"""A box to tick, brackets for one, or a letter in its place."""
_EMPTY = "☐□○◯▢oO"


def chosen(text: str) -> list[str]:
    """The options whose box is ticked; boxes stand before their option, or all behind it."""
    found = list(re.finditer(BOX, text))
    if not found:
        return []
    behind_it = bool(text[: found[0].start()].split(":")[-1].strip()) and not text[found[-1].end() :].strip()
    edges = [0, *(box.end() for box in found)] if behind_it else [*(box.start() for box in found), len(text)]
    return [
        text[edges[number] : box.start()] if behind_it else text[box.end() : edges[number + 1]]
        for number, box in enumerate(found)
        if _is_ticked(box[0])
    ]


def _is_ticked(box: str) -> bool:
    return bool(box.strip("[]() ")) and box not in _EMPTY


def boxes(sheets: Sheets) -> Iterator[tuple[bool, str, Line]]:
    """Each box to tick: whether it is ticked, the text behind it up to the next box, and its line.

    Text that runs on over the next lines belongs to it.
    """
    yield from sheets.once(_boxes)


def _boxes(sheets: Sheets) -> Sequence[tuple[bool, str, Line]]:
    every = []
    rows = sheets.lines
    for number, line in enumerate(rows):
        found = list(_BOX.finditer(line.text))
        for place, match in enumerate(found, start=1):
            text = line.text[match.end() : found[place].start() if place < len(found) else None]
            if place == len(found):
                text = " ".join(unhyphenated([text, *_running_on(rows, number)]))
            is_ticked = match.group() in _TICKED or match.group()[1:-1].strip() != ""
            every.append((is_ticked, " ".join(text.split()), line))
    return every


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


def _column(heading: Line, labels: Sequence[tuple[str, ...]]) -> Segment | None:
    return next((segment for segment in heading.segments if behind(segment.text, labels) == ""), None)


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
