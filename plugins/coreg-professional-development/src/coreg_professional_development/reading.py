"""Reading the rows of a list of activities (CSV), in every way that spreadsheets write it.

A file that is no such list raises UnreadableError with the line to look at; a cell that cannot be read is in doubt.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from coreg_professional_development.facts import Row
from coreg_tui.api import Found, Reading, Sheets, UnreadableError, a_date, plain, words

COLUMNS = (
    "date", "end_date", "title", "category", "points", "hours", "accreditation", "competence_profile",
    "membership_year",
)  # fmt: skip
CATEGORIES = ("accredited", "reflection", "other")
MAX_ROWS = 20_000

_YES = frozenset({"true", "ja", "yes", "1", "x"})
_NO = frozenset({"false", "nee", "no", "0"})
_NOTHING = frozenset({(), ("nvt",), ("geen",), ("none",), ("na",), ("onbekend",)})
"""What people write in a cell that they have nothing for."""
_NUMBER = re.compile(r"[+]?(\d{1,9})(?:[.,](\d{1,9}))?", re.ASCII)
_NEGATIVE = re.compile(r"[-\u2212\u2013]\s?(?=.*[1-9])[\d.,]+", re.ASCII)
_YEAR = re.compile(r"(?:19|20|21)\d\d", re.ASCII)
_TIME = re.compile(r"[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$")
_DAY_NAME = re.compile(
    r"^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\b\.?,?\s*", re.IGNORECASE
)
_TITLE_CELLS, _CODE_CELLS = 200, 80


def read_activities(sheets: Sheets) -> Iterable[Reading]:
    """The rows of the list. Raises UnreadableError where the file is no such list, or negative points stand in it."""
    if sheets.raw is None:
        yield Reading()
        return
    rows = tuple(row.told() for row in rows_in(sheets.raw))
    yield Reading(facts={"rows": Found(rows)})


def rows_in(raw: bytes) -> Iterator[Row]:
    """Each row that is not blank. Raises UnreadableError."""
    lines = _Lines(_decoded(raw))
    columns = lines.heading()
    for count, (line, cells) in enumerate(lines.rows(), start=1):
        if count > MAX_ROWS:
            raise _wrong(line, f"more than {MAX_ROWS} rows", f"meer dan {MAX_ROWS} regels")
        yield _row(line, columns, cells)


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _wrong(
            line, "not UTF-8: save the list again as CSV UTF-8", "geen UTF-8: de lijst opnieuw opslaan als CSV UTF-8"
        ) from error
    if "\0" in text:
        raise _wrong(
            text.count("\n", 0, text.index("\0")) + 1, "no text: a NUL stands in it", "geen tekst: er staat een NUL in"
        )
    return text


def _wrong(line: int, en: str, nl: str) -> UnreadableError:
    return UnreadableError(en=en, nl=nl, line=line)


class _Lines:
    """The file's rows of cells, each with the line it begins on."""

    def __init__(self, text: str) -> None:
        self.skipped, self.separator, body = _separator(text)
        self._reader = csv.reader(io.StringIO(body, newline=""), delimiter=self.separator, strict=True)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Raises UnreadableError where quotes do not match."""
        while True:
            line = self.skipped + self._reader.line_num + 1
            try:
                cells = [cell.strip() for cell in next(self._reader)]
            except StopIteration:
                return
            except csv.Error as error:
                raise _wrong(line, f"the row breaks off ({error})", f"de regel breekt af ({error})") from error
            if any(cells):
                yield line, cells

    def heading(self) -> Sequence[str]:
        """The columns' names; one that we do not know may be anything. Raises UnreadableError."""
        line, cells = next(self.rows(), (1, []))
        names = ["_".join(words(cell.replace("_", " "))) for cell in cells]
        if "points" not in names:
            expected = ", ".join(COLUMNS)
            raise _wrong(
                line, f"no heading with a column points: {expected}", f"geen kop met een kolom points: {expected}"
            )
        for name in COLUMNS:
            if names.count(name) > 1:
                raise _wrong(line, f"the heading names {name} twice", f"de kop noemt {name} twee keer")
        return names


def _separator(text: str) -> tuple[int, str, str]:
    """How many lines to skip, what parts the cells, and the text behind those lines."""
    first = re.match(r"\ufeff?sep=([;,])[ \t]*(?:\r\n|\r|\n)", text, re.IGNORECASE)
    if first is not None:  # a line that only spreadsheets look at
        return 1, first.group(1), text[first.end() :]
    heading = next((line for line in text.splitlines() if line.strip(' \t;,"')), "")
    heading = re.sub(r'"[^"]*"', "", heading)  # a name may have either in it
    return 0, ";" if heading.count(";") > heading.count(",") else ",", text


def _row(line: int, columns: Sequence[str], cells: Sequence[str]) -> Row:
    cell = dict.fromkeys(COLUMNS, "") | dict(zip(columns, cells, strict=False))
    doubts = ["columns"] if len(cells) > len(columns) else []
    if _NEGATIVE.fullmatch(cell["points"]):
        told = cell["points"][:20]
        raise _wrong(line, f"negative points ({told})", f"negatieve punten ({told})")
    points, hours = _number(cell["points"]), _number(cell["hours"])
    doubts += ["points"] if points is None else []
    doubts += ["hours"] if hours is None and cell["hours"] else []
    day = _ended(cell)
    doubts += ["date"] if day is None else []
    category = plain(cell["category"])
    doubts += ["category"] if category not in CATEGORIES else []
    profile = plain(cell["competence_profile"])
    doubts += ["competence_profile"] if profile and profile not in _YES | _NO else []
    year, is_year = _membership(cell["membership_year"])
    doubts += ["membership_year"] if not is_year else []
    return Row(
        line=line,
        title=cell["title"][:_TITLE_CELLS],
        day=day,
        category=category if category in CATEGORIES else None,
        points=points,
        hours=hours,
        accreditation=None if words(cell["accreditation"]) in _NOTHING else cell["accreditation"][:_CODE_CELLS],
        competence_profile=profile in _YES if profile in _YES | _NO else None,
        membership_year=year,
        doubts=tuple(doubts),
    )


def _number(text: str) -> Fraction | None:
    """A number that is not negative, with a decimal comma or point; exact."""
    match = _NUMBER.fullmatch(text)
    return None if match is None else Fraction(f"{match[1]}.{match[2] or 0}")


def _ended(cell: Mapping[str, str]) -> date | None:
    """The day on which the activity ended; None where that cannot be read, or lies before its beginning."""
    begun, ended = _day(cell["date"]), _day(cell["end_date"])
    if not cell["end_date"]:
        return begun
    return None if ended is None or (begun is not None and begun > ended) else ended


def _day(text: str) -> date | None:
    """The date that the cell is; None where anything else stands beside it."""
    bare = _DAY_NAME.sub("", _TIME.sub("", text))
    return a_date(bare) if len(re.findall(r"\w+", bare)) <= len(("day", "month", "year")) else None


def _membership(text: str) -> tuple[int | None, bool]:
    """The year of a membership, and whether the cell could be read: blank, no and none are no membership."""
    if words(text) in _NOTHING or plain(text) in _NO:
        return None, True
    match = _YEAR.fullmatch(text)
    return (None, False) if match is None else (int(match.group()), True)
