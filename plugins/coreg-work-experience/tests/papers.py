"""Papers about work made of plain lines, and what is read off them, written so that a table of cases stays short."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from textwrap import dedent

from coreg_tui.api import Line, Page, Period, Reading, Segment, Sheets
from coreg_work_experience.validator import WORK_EXPERIENCE

_READERS = {kind.id: kind.read for kind in WORK_EXPERIENCE.kinds}


def paper(text: str) -> Sheets:
    """A page with these lines; two blanks part columns, an empty line is a gap."""
    lines, top = [], 800.0
    for printed in dedent(text).strip("\n").splitlines():
        top -= 14
        found = re.finditer(r"\S+(?: \S+)*", printed)
        segments = tuple(Segment(one.group(), (5.0 * one.start(), top, 5.0 * one.end(), top + 10)) for one in found)
        if segments:
            lines.append(Line(1, segments))
    return Sheets((Page(1, 595, 842, tuple(lines)),))


def reading_of(kind: str, sheets: Sheets) -> Reading:
    """The one reading that this kind has of the sheets."""
    reader = _READERS[kind]
    assert reader is not None
    (reading,) = reader(sheets)
    return reading


def read(kind: str, text: str) -> dict[str, object]:
    """The values of all facts read off a page with these lines."""
    return {name: found.value for name, found in reading_of(kind, paper(text)).facts.items()}


def read_as_stated(kind: str, text: str) -> dict[str, object]:
    """The facts read off a page with these lines as a manifest writes them, but for a description."""
    written: dict[str, object] = {}
    for name, value in read(kind, text).items():
        if isinstance(value, tuple):
            written[name] = list(value)
        elif isinstance(value, bool):
            written[name] = value
        elif name != "function_description":
            written[name] = str(value)
    return written


def period(start: str, *, to: str | None = None, per_week: str | None = None, hours: str | None = None) -> Period:
    """A period from and to days in ISO 8601, with its hours a week or its hours in all."""
    return Period(
        start=date.fromisoformat(start),
        end=None if to is None else date.fromisoformat(to),
        hours_per_week=None if per_week is None else Decimal(per_week),
        hours=None if hours is None else Decimal(hours),
    )
