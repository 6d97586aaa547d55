"""What a list of activities states: its rows, each told as one text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from coreg_tui.api import Exhibit, Field, Text

CPD_FIELDS = (Field(name="rows", type="texts", label=Text(en="rows", nl="regels"), read_only=True),)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row as it stands in the file; what is blank or cannot be read is None, and `doubts` names the latter."""

    line: int
    """The line in the file, from 1, its heading included; the first one where the row takes several."""
    title: str
    day: date | None
    """The day on which it ended."""
    category: str | None
    points: Fraction | None
    hours: Fraction | None
    accreditation: str | None
    competence_profile: bool | None
    membership_year: int | None
    doubts: tuple[str, ...] = ()
    """Names of columns; `columns` where the row has more cells than the heading."""

    @property
    def countable(self) -> bool:
        """Whether it is known how many points the row claims."""
        return self.points is not None and "columns" not in self.doubts

    def is_future(self, today: date) -> bool:
        """Whether it is dated after today; it then counts for nothing."""
        return self.day is not None and self.day > today

    def told(self) -> str:
        """The row as one text; `row_of` reads it back."""
        day = self.day and self.day.isoformat()
        points, hours = (None if one is None else str(one) for one in (self.points, self.hours))
        cells = (
            self.line, day, self.title, self.category, points, hours, self.accreditation, self.competence_profile,
            self.membership_year, self.doubts,
        )  # fmt: skip
        return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))


def row_of(told: str) -> Row:
    """The row that `told` tells. Raises ValueError where it tells none."""
    try:
        line, day, title, category, points, hours, accreditation, competence_profile, year, doubts = json.loads(told)
        return Row(
            line=int(line),
            title=str(title),
            day=None if day is None else date.fromisoformat(day),
            category=category,
            points=None if points is None else Fraction(points),
            hours=None if hours is None else Fraction(hours),
            accreditation=accreditation,
            competence_profile=competence_profile,
            membership_year=year,
            doubts=tuple(doubts),
        )
    except (TypeError, ValueError, ZeroDivisionError) as error:
        raise ValueError(f"no row of activities: {told[:80]!r}") from error


def rows_of(exhibit: Exhibit) -> Iterator[Row]:
    """The rows of a list, in its order."""
    rows = exhibit.value("rows")
    if isinstance(rows, tuple):
        yield from (row_of(one) for one in rows if isinstance(one, str))
