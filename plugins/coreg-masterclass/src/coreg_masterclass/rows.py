"""Several pieces on one paper, a row each: which one, its own day and its own result."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from coreg_masterclass.days import last_day
from coreg_masterclass.results import PIECES, Piece, verdict
from coreg_tui.api import Found, Line, Sheets, table

_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MASTERCLASS = re.compile(
    r"\W*(?:master\s?class|module)\s*(?:nr\.?\s*)?([1-4]|iv|i{1,3})\b(?!\s*(?:,|en\b|&|t/m|-\d))", re.IGNORECASE
)
_ALONE = re.compile(r"\W*([1-4]|iv|i{1,3})\b\W*(?!\d)", re.IGNORECASE)
_DAY = re.compile(r"(?<![\w/.-])\d{1,4}(?=[\s./-])")
_NAMED = ("Masterclass", "Masterclasses", "Nr", "Nr.", "Nummer", "Onderdeel", "Module", "MC")
_DATED = ("Datum", "Data", "Afgerond op", "Afgerond", "Behaald op", "Datum afronding", "Datum behaald", "Gevolgd op")


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says of its piece."""

    completed: Found | None
    passed: Found | None


def masterclass_rows(sheets: Sheets) -> Mapping[int, Row]:
    """The masterclasses that have a row with a day of their own; empty where fewer than two have."""
    found: dict[int, Row] = {}
    for line in sheets.lines:
        if match := _MASTERCLASS.match(line.text):
            _keep(found, match[1], line, line.text[match.end() :])
    if not found:
        for line, (name, _) in table(sheets, _NAMED, _DATED):
            if match := _ALONE.match(name or ""):
                _keep(found, match[1], line, line.text[match.end() :])
    return found if len(found) > 1 else {}


def row_of_test(sheets: Sheets, piece: Piece) -> Row | None:
    """The row of that test, where the other one has a row too."""
    rows: dict[Piece, Row] = {}
    for line in sheets.lines:
        head = line.segments[0].text
        of = [one for one, pattern in PIECES.items() if pattern.search(head)]
        row = _row(line, line.text[len(head) :]) if len(line.segments) > 1 else None
        if len(of) == 1 and row is not None and row.completed is not None:
            rows[of[0]] = row
    return rows.get(piece) if len(rows) > 1 else None


def _keep(found: dict[int, Row], number: str, line: Line, rest: str) -> None:
    row = _row(line, rest)
    if row.completed is not None:
        found[_NUMBERS.get(number.lower()) or int(number)] = row


def _row(line: Line, rest: str) -> Row:
    day = next((day for start in _DAY.finditer(rest) if (day := last_day(rest[start.start() :])) is not None), None)
    told = verdict(rest)
    return Row(
        completed=None if day is None else Found(day, line.place()),
        passed=None if told is None else Found(told, line.place()),
    )
