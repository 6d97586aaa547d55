"""Two people on one paper: which lines are the supervisor's and which the professional's.

A heading parts the page, and so do headings side by side over columns. A label that names the role (`Naam supervisor`)
begins a stretch of lines too, until the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from coreg_tui.api.names import a_name, is_full
from coreg_tui.model.page import Line, Page, Segment, Sheets

Role = Literal["supervisor", "professional"]
"""One of the two people on a paper of supervision."""

_SUPERVISOR = (
    r"(?:supervisor|supervisors|begeleider|begeleidster|supervisie-?gever"
    r"|begeleidende?\s+(?:senior|professional|cli[eë]ntondersteuner))"
)
_PROFESSIONAL = (
    r"(?:(?:begeleide\s+)?(?:professional|cli[eë]ntondersteuner)|begeleide|supervisant|aanvrager"
    r"|kandidaat|medewerker|deelnemer)(?:\s+in\s+opleiding)?"
)
_SIGNS = r"(?:onder|hand)tekening|getekend|ondertekend|akkoord|paraaf"
_HEADING = re.compile(
    rf"(?:\d{{1,2}}[.)]?\s*|[a-d][.)]\s*)?(?:(?:persoons)?gegevens|{_SIGNS}|voor\s+akkoord|in\s+te\s+vullen\s+door|verklaring)?\s*"
    rf"(?:van\s+|door\s+)?(?:de\s+)?(?:({_SUPERVISOR})|{_PROFESSIONAL})\s*(?:\([^)]*\))?\s*[:,]?",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"(?:naam|registratie\w*\.?|categorie|geboortedatum)\s+(?:van\s+)?(?:de\s+)?(?:({_SUPERVISOR})|{_PROFESSIONAL})\b"
    rf"|(?:({_SUPERVISOR})|{_PROFESSIONAL})\s*[:(]",
    re.IGNORECASE,
)
_OTHER_HEADING = re.compile(
    r"(?:[A-Z]|\d{1,2})[.)]?\s+[^\W\d_a-z][^:]{2,60}|(?:ondertekening|toezegging\w*|verklaring|opleiding|masterclasses|begeleiding|supervisie)\W*",
    re.IGNORECASE,
)
"""A heading of a part that is neither's."""
_BOTH = re.compile(rf"\b{_SUPERVISOR}\b.*\b{_PROFESSIONAL}\b|\b{_PROFESSIONAL}\b.*\b{_SUPERVISOR}\b", re.IGNORECASE)
_SIGNED = re.compile(rf"\b(?:{_SIGNS})\b.{{0,30}}?\b(?:({_SUPERVISOR})|{_PROFESSIONAL})\b", re.IGNORECASE)

_ROLES: tuple[Role, ...] = ("supervisor", "professional")


def by_role(sheets: Sheets, *, columns_only: bool = False) -> dict[Role | None, Sheets]:
    """The lines of each of the two, and under None those of neither.

    With `columns_only` a line is somebody's only where two columns stand side by side under their headings.
    """
    return _parted(sheets, columns_only=columns_only)


def role_of(segment: Segment, *, by: Literal["signature", "heading"] | None = None) -> Role | None:
    """Whose signature or whose part of the page the words stand over; None where they are nobody's, or both's.

    `by` looks at one of the two only.
    """
    if by != "heading" and not _BOTH.search(segment.text) and (match := _SIGNED.search(segment.text)):
        return _role(match[1])
    return None if by == "signature" else _heading(segment)


def _parted(sheets: Sheets, *, columns_only: bool) -> dict[Role | None, Sheets]:
    pages: dict[Role | None, list[Page]] = {"supervisor": [], "professional": [], None: []}
    for page in sheets.pages:
        lines: dict[Role | None, list[Line]] = {"supervisor": [], "professional": [], None: []}
        columns: list[tuple[Segment, Role]] = []
        role: Role | None = None
        for line in page.lines:
            headings = [_heading(segment) for segment in line.segments]
            if None not in headings and len(set(headings)) == 2:
                columns = [(segment, one) for segment, one in zip(line.segments, headings, strict=True) if one]
                continue
            if columns and not _crosses(line, columns):
                for one in _ROLES:
                    if mine := _column(line, columns, one):
                        lines[one].append(Line(line.page, mine))
                continue
            if columns:
                columns, role = [], None
            role = _heads(line) or _named(line) or (None if _opens_another(line) else role)
            lines[None if columns_only else role].append(line)
        for whose, own in lines.items():
            pages[whose].append(Page(page.number, page.width, page.height, tuple(own)))
    return {whose: Sheets(tuple(several)) for whose, several in pages.items()}


def _heads(line: Line) -> Role | None:
    """Whose part of the page the line opens, as all of it says; None where it is no such heading."""
    found = {_heading(segment) for segment in line.segments}
    return found.pop() if len(found) == 1 else None


def _heading(segment: Segment) -> Role | None:
    match = _HEADING.fullmatch(segment.text.strip())
    return _role(match[1]) if match else None


def _named(line: Line) -> Role | None:
    found = {_role(match[1] or match[2]) for segment in line.segments if (match := _NAMED.match(segment.text.strip()))}
    if not found and len(line.segments) == 2:
        label, value = line.segments
        name = a_name(value.text)
        return _heading(label) if name is not None and is_full(name) else None
    return found.pop() if len(found) == 1 else None


def _opens_another(line: Line) -> bool:
    return len(line.segments) == 1 and _OTHER_HEADING.fullmatch(line.text.strip()) is not None


def _role(supervisor: str | None) -> Role:
    return "supervisor" if supervisor else "professional"


def _crosses(line: Line, columns: Sequence[tuple[Segment, Role]]) -> bool:
    """Whether running text goes over the gap between the columns."""
    return any(
        segment.box[0] < head.box[0] - 20 and segment.box[2] > head.box[0] + 20
        for segment in line.segments
        for head, _ in columns[1:]
    )


def _column(line: Line, columns: Sequence[tuple[Segment, Role]], role: Role) -> tuple[Segment, ...]:
    """The line's segments in that column, behind what stands left of all columns (the label of a row)."""
    edge = columns[0][0].box[0]
    labels = [segment for segment in line.segments if segment.box[2] < edge and segment.box[0] < edge - 30]
    cells = [segment for segment in line.segments if segment not in labels and _nearest(segment, columns) == role]
    return (*labels, *cells)


def _nearest(segment: Segment, columns: Sequence[tuple[Segment, Role]]) -> Role:
    def distance(column: tuple[Segment, Role]) -> float:
        box, head = segment.box, column[0].box
        return min(abs(box[0] - head[0]), abs(box[0] + box[2] - head[0] - head[2]) / 2)

    return min(columns, key=distance)[1]
