"""In which order the work list stands, and which dossiers are in which of its lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.words import plain
from coreg_tui.tui.signs import verdict_sign
from coreg_tui.tui.summary import applicant_name, endings

Column = Literal["day", "verdict", "dossier", "applicant", "ends"]
_OF_LIST: dict[int, tuple[Column, ...]] = {
    1: ("day", "verdict", "dossier", "applicant"),
    5: ("ends", "verdict", "dossier", "applicant"),
    7: ("day", "verdict", "dossier", "applicant"),
}


@dataclass(frozen=True, slots=True)
class Order:
    """A column and its direction."""

    column: Column = "day"
    reverse: bool = False

    def next(self, number: int) -> Order:
        """The other direction; from there, the next column."""
        columns = _OF_LIST[number]
        if not self.reverse and self.column in columns:
            return Order(self.column, reverse=True)
        place = columns.index(self.column) if self.column in columns else -1
        return Order(columns[(place + 1) % len(columns)])


def first_order(number: int) -> Order:
    """How that list stands at first."""
    return Order(_OF_LIST[number][0])


def in_list(number: int, reports: Iterable[Assessed], today: date) -> list[Assessed]:
    """The dossiers of that list, in no order of its own."""
    if number == 5:
        return [one for one in reports if endings(one, today)]
    return list(reports)


def ordered(reports: Iterable[Assessed], order: Order, today: date) -> list[Assessed]:
    """The dossiers in that order; what is not known comes last, equals by number and path."""
    known: list[tuple[object, tuple[str, str], Assessed]] = []
    unknown: list[Assessed] = []
    key = _KEYS[order.column]
    for report in reports:
        value = key(report, today)
        if value is None:
            unknown.append(report)
        else:
            known.append((value, (report.dossier or "~", report.path), report))
    known.sort(key=lambda one: one[1])
    known.sort(key=lambda one: one[0], reverse=order.reverse)  # type: ignore[arg-type, return-value]
    return [report for _, _, report in known] + sorted(unknown, key=lambda one: one.path)


def _day(report: Assessed, today: date) -> date | None:
    return report.request.submitted if report.request else None


def _verdict(report: Assessed, today: date) -> int:
    return verdict_sign(report).order


def _dossier(report: Assessed, today: date) -> str | None:
    return report.dossier


def _applicant(report: Assessed, today: date) -> str | None:
    return plain(report.applicant.surname + applicant_name(report, "nl")) if report.applicant else None


def _ends(report: Assessed, today: date) -> date | None:
    found = endings(report, today)
    return found[0].on if found else None


_KEYS: dict[Column, Callable[[Assessed, date], object]] = {
    "day": _day,
    "verdict": _verdict,
    "dossier": _dossier,
    "applicant": _applicant,
    "ends": _ends,
}
