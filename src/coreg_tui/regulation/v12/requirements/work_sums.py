"""Adding up work: what is certain and what may be, day by day, exact (I-37).

Two documents that may be one job count once for certain; a week holds no more than a full week's hours for certain;
what is left is uncertain, never lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import lcm

from coreg_tui.model.contributions import Work
from coreg_tui.model.dates import days_after, months_after
from coreg_tui.model.interval import Tally
from coreg_tui.model.reason import Because
from coreg_tui.model.words import without
from coreg_tui.regulation.v12.requirements.diploma_date import CountsFrom

ZERO = Fraction(0)
_WEEK = 7

Rate = Fraction | int
"""Hours a week, or whole parts of them; exact either way."""


@dataclass(slots=True, kw_only=True)
class Doubts:
    """Uncertain hours by their reason."""

    certain: Rate = ZERO
    by_reason: dict[str, Rate] = field(default_factory=dict)
    unbounded: set[str] = field(default_factory=set)
    open: tuple[Because, ...] = ()
    """Why it is not known how much some documents add."""

    def scale(self, factor: Fraction) -> None:
        """Tell all in another unit: that many of it to one of the present."""
        self.certain *= factor
        self.by_reason = {reason: amount * factor for reason, amount in self.by_reason.items()}

    def add(self, reason: str, amount: Rate) -> None:
        """Count `amount` as uncertain for `reason`."""
        if amount:
            self.by_reason[reason] = self.by_reason.get(reason, ZERO) + amount

    @property
    def tally(self) -> Tally:
        """The sum."""
        uncertain = sum(self.by_reason.values(), ZERO)
        return Tally(
            certain=Fraction(self.certain), uncertain=Fraction(uncertain), unbounded=bool(self.unbounded or self.open)
        )

    @property
    def reasons(self) -> tuple[str, ...]:
        """Every reason that is not zero."""
        return (*self.by_reason, *sorted(self.unbounded))


def groups_of(works: Sequence[Work], words_of_form: Sequence[str]) -> list[int | None]:
    """Which documents may be one job. One that names no employer belongs to no group, unless it has none to name."""
    parent = list(range(len(works)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    by_sign: dict[object, int] = {}
    for index, work in enumerate(works):
        if _any_job(work):
            continue
        signs: list[object] = [(s.start, s.per_week) for s in work.stretches if s.rated]
        if work.own_name and work.employer is not None:
            signs += without(words_of_form, work.employer)
        for sign in signs:
            parent[root(index)] = root(by_sign.setdefault(sign, index))
    return [None if _any_job(work) else root(index) for index, work in enumerate(works)]


def _any_job(work: Work) -> bool:
    return work.own_name and work.employer is None


def hours(
    works: Sequence[Work],
    groups: Sequence[int | None],
    *,
    window: tuple[date, date],
    counts: CountsFrom,
    full_week: Fraction,
) -> Doubts:
    """The hours on the days after `window[0]` up to and including `window[1]`."""
    first, last = max(days_after(window[0], 1), counts.possible), window[1]
    # Whole numbers are ten times as fast as fractions, and as exact: all rates are told in one common part of an hour.
    part = lcm(full_week.denominator, *(s.per_week.denominator for work in works for s in work.stretches))
    found, changes = Doubts(), _changes(works, first, last, part)
    days = {first, days_after(last, 1), *changes}
    if first < counts.certain <= last:
        days.add(counts.certain)
    rates: dict[int, Rate] = {}
    for day, following in pairwise(sorted(days)):
        for index, change in changes.get(day, ()):
            rates[index] = rates.get(index, 0) + change
            if not rates[index]:
                del rates[index]
        if rates:
            dated = day >= counts.certain
            _add(found, rates, works, groups, (following - day).days, full_week * part, dated=dated)
    found.scale(Fraction(1, part * _WEEK))
    for work in works:
        found.unbounded.update(work.open_reasons)
    return found


def _changes(works: Sequence[Work], first: date, last: date, part: int) -> dict[date, list[tuple[int, int]]]:
    """By day, by how much each document's rate changes on it."""
    changes: dict[date, list[tuple[int, int]]] = {}
    for index, work in enumerate(works):
        for stretch in work.stretches:
            start, end = max(stretch.start, first), min(stretch.end, last)
            if start <= end:
                rate = int(stretch.per_week * part)
                changes.setdefault(start, []).append((index, rate))
                changes.setdefault(days_after(end, 1), []).append((index, -rate))
    return changes


def per_week(works: Sequence[Work], groups: Sequence[int | None], *, full_week: Fraction, grace: int) -> Doubts:
    """The weekly rates that run at each document's own moment; a statement may look back `grace` months."""
    found, ended = Doubts(), ZERO
    running: dict[int, Rate] = {}
    for index, work in enumerate(works):
        if work.moment is None:
            found.unbounded.update(work.open_reasons)
            continue
        now = sum((s.per_week for s in work.stretches if s.start <= work.moment <= s.end), ZERO)
        if now:
            running[index] = now
        elif work.looks_back:
            ended += _ended_last(work, work.moment, grace)
        found.unbounded.update(work.open_reasons)
    _add(found, running, works, groups, 1, full_week, dated=True)
    found.add("current_not_stated", ended)
    return found


def _ended_last(work: Work, moment: date, grace: int) -> Fraction:
    """The rate of what ended last, no more than `grace` months before the moment."""
    past = [stretch for stretch in work.stretches if stretch.end < moment]
    last = max((stretch.end for stretch in past), default=None)
    if last is None or months_after(last, grace) < moment:
        return ZERO
    return sum((stretch.per_week for stretch in past if stretch.end == last), ZERO)


def _add(
    found: Doubts,
    rates: Mapping[int, Rate],
    works: Sequence[Work],
    groups: Sequence[int | None],
    times: int,
    full_week: Fraction,
    *,
    dated: bool,
) -> None:
    """Count what runs side by side, so many times."""
    level_open = sum(rate for index, rate in rates.items() if works[index].level_unstated)
    known = {index: rate for index, rate in rates.items() if not works[index].level_unstated}
    certain = min(_certain(known, groups), full_week)
    total = sum(known.values())
    if dated:
        found.certain += certain * times
    else:
        found.add("diploma_date", certain * times)
    found.add("same_job", (total - certain) * times)
    found.add("hbo_level_unstated", level_open * times)


def _certain(rates: Mapping[int, Rate], groups: Sequence[int | None]) -> Rate:
    """The highest rate of each group, added up; or the highest of those that may be any job, if that is more."""
    highest: dict[int, Rate] = {}
    any_job: Rate = 0
    for index, rate in rates.items():
        group = groups[index]
        if group is None:
            any_job = max(any_job, rate)
        else:
            highest[group] = max(highest.get(group, 0), rate)
    return max(any_job, sum(highest.values()))
