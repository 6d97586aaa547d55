"""Lists of professional development as CSV: with commas and ISO dates, or as a Dutch spreadsheet saves them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coreg_tui.samples.papers.wording import in_digits, number

_HEAD = (
    "date",
    "end_date",
    "title",
    "category",
    "points",
    "hours",
    "accreditation",
    "competence_profile",
    "membership_year",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Activity:
    """One line of the list."""

    day: date
    title: str
    category: Literal["accredited", "reflection", "other"]
    points: str
    end: date | None = None
    accreditation: str = ""
    on_profile: bool = False
    membership_year: int | None = None


def as_csv(rows: Iterable[Activity], *, dutch: bool = False) -> bytes:
    """The list as a file: UTF-8, and the Dutch way with a byte order mark, semicolons, decimal commas and CRLF."""
    comma, end = (";", "\r\n") if dutch else (",", "\n")
    lines = [comma.join(_HEAD)]
    for row in rows:
        cells = (
            _day(row.day, dutch),
            _day(row.end, dutch) if row.end else "",
            row.title,
            row.category,
            number(row.points) if dutch else row.points,
            number(row.points) if dutch else row.points,
            row.accreditation,
            ("ja" if row.on_profile else "nee") if dutch else ("true" if row.on_profile else "false"),
            str(row.membership_year or ""),
        )
        lines.append(comma.join(cells))
    text = end.join([*lines, ""])
    return text.encode("utf-8-sig" if dutch else "utf-8")


def _day(day: date, dutch: bool) -> str:
    return in_digits(day) if dutch else day.isoformat()


def spread(
    start: date, *, accredited: int, reflection: int, other: int, on_profile: bool = True, member: bool = False
) -> list[Activity]:
    """Activities that add up to these points, over the four years from `start`."""
    year = start.year
    rows: list[Activity] = []
    for place, points in enumerate(_parts(accredited, 3)):
        day = date(year + 1 + place, 3, 14)
        code = f"RP-{day.year}-{day:%m%d}"
        title = ("Scholing Wlz en Wmo", "Training gespreksvoering", "Studiedag sociaal domein")[place]
        rows.append(Activity(day=day, title=title, category="accredited", points=str(points), accreditation=code))
    for place, points in enumerate(_parts(reflection, 2)):
        title = ("Intervisie", "Reflectie op het beroepscompetentieprofiel")[place]
        rows.append(
            Activity(
                day=date(year + 1 + place, 10, 8),
                title=title,
                category="reflection",
                points=str(points),
                on_profile=on_profile and place == 1,
            )
        )
    for place, points in enumerate(_parts(other, 2)):
        title = ("Artikel voor vakblad", "Lid commissie kwaliteit")[place]
        rows.append(Activity(day=date(year + 2 + place, 5, 21), title=title, category="other", points=str(points)))
    if member:
        rows += [
            Activity(
                day=date(year + place, 12, 1),
                title=f"Lidmaatschap BCMB {year + place}",
                category="other",
                points="1",
                membership_year=year + place,
            )
            for place in (1, 2, 3)
        ]
    return rows


def _parts(points: int, count: int) -> list[int]:
    if not points:
        return []
    first = points // count
    return [*([first] * (count - 1)), points - first * (count - 1)]
