"""Counting register points: what is certain, what may count besides, what falls outside (art. 4.6; art. 5c)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from coreg_tui.model.contributions import Activity
from coreg_tui.model.interval import Tally

ZERO = Fraction(0)
CATEGORIES = ("accredited", "reflection", "other")


class OnProfile(StrEnum):
    """Whether there is a reflection activity on the competence profile."""

    YES = "yes"
    OPEN = "open"
    NO = "no"


@dataclass(slots=True, kw_only=True)
class Points:
    """The points within a period, each exact."""

    certain: dict[str, Fraction] = field(default_factory=dict)
    uncertain: dict[str, Fraction] = field(default_factory=dict)
    on_profile: OnProfile = OnProfile.NO
    outside: list[int] = field(default_factory=list)
    """Lines of activities outside the period."""
    unbounded: bool = False
    """True where a list could not be read."""

    def of(self, *categories: str) -> Tally:
        """The points in those categories together."""
        return Tally(
            certain=sum((self.certain.get(one, ZERO) for one in categories), ZERO),
            uncertain=sum((self.uncertain.get(one, ZERO) for one in categories), ZERO),
            unbounded=self.unbounded,
        )

    @property
    def total(self) -> Tally:
        """All points, those of an unreadable category included."""
        return self.of(*CATEGORIES, "unreadable")

    def add(self, category: str, certain: Fraction, possible: Fraction) -> None:
        """Count `certain` points, and what is possible beyond them as uncertain."""
        self.certain[category] = self.certain.get(category, ZERO) + certain
        self.uncertain[category] = self.uncertain.get(category, ZERO) + possible - certain


def count(rows: Iterable[Activity], start: date, end: date, *, today: date, a_membership_year: Fraction) -> Points:
    """The points of the activities that end within the period, both days included (I-28)."""
    found = Points()
    memberships: dict[int, list[Activity]] = {}
    for row in rows:
        if row.day is not None and row.day > today:
            continue
        if row.day is not None and not start <= row.day <= end:
            found.outside.append(row.line)
        elif row.membership_year is not None:
            if start.year <= row.membership_year <= end.year:
                memberships.setdefault(row.membership_year, []).append(row)
            else:
                found.outside.append(row.line)
        else:
            found.add(row.category or "unreadable", _certain(row), row.points)
            _look_for_profile(found, row)
    for year in memberships.values():
        certain = min(a_membership_year, sum((_certain(row) for row in year), ZERO))
        possible = min(a_membership_year, sum((row.points for row in year), ZERO))
        found.add("other", certain, possible)
    return found


def _certain(row: Activity) -> Fraction:
    """Points that count for certain: dated, of a known category, no more than the hours, accredited by number."""
    if row.day is None:
        return ZERO
    if row.membership_year is None and (
        row.category is None or (row.category == "accredited" and not row.accreditation)
    ):
        return ZERO
    return row.points if row.hours is None else min(row.points, row.hours)


def _look_for_profile(found: Points, row: Activity) -> None:
    if row.category != "reflection" or row.competence_profile is False or found.on_profile is OnProfile.YES:
        return
    sure = row.competence_profile is True and row.day is not None
    found.on_profile = OnProfile.YES if sure else OnProfile.OPEN
