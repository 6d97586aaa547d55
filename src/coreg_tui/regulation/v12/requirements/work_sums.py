"""Adding up work: what is certain and what may be, day by day, exact (rules.md, *same job twice*; I-37).

Two documents that may be one job count once for certain; a week holds no more than a full week's hours for certain;
what is left is uncertain, never lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from coreg_tui.model.contributions import Work
from coreg_tui.model.dates import days_after, months_after
from coreg_tui.model.interval import Tally
from coreg_tui.model.words import without
from coreg_tui.regulation.v12.requirements.diploma_date import CountsFrom

ZERO = Fraction(0)
_WEEK = 7


@dataclass(slots=True, kw_only=True)
class Doubts:
    """Uncertain hours by their reason."""

    certain: Fraction = ZERO
    by_reason: dict[str, Fraction] = field(default_factory=dict)
    unbounded: set[str] = field(default_factory=set)

    def add(self, reason: str, amount: Fraction) -> None:
        """Count `amount` as uncertain for `reason`."""
        if amount:
            self.by_reason[reason] = self.by_reason.get(reason, ZERO) + amount

    @property
    def tally(self) -> Tally:
        """The sum."""
        return Tally(certain=self.certain, uncertain=sum(self.by_reason.values(), ZERO), unbounded=bool(self.unbounded))

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
    first, last = days_after(window[0], 1), window[1]
    first = max(first, counts.possible)
    found = Doubts()
    edges = {first, days_after(last, 1)}
    if first < counts.certain <= last:
        edges.add(counts.certain)
    clipped: list[tuple[date, date, int, Fraction]] = []
    for index, work in enumerate(works):
        for stretch in work.stretches:
            start, end = max(stretch.start, first), min(stretch.end, last)
            if start <= end:
                clipped.append((start, end + timedelta(1), index, stretch.per_week))
                edges.update((start, end + timedelta(1)))
        found.unbounded.update(work.open_reasons)
    starts: dict[date, list[tuple[int, Fraction]]] = {}
    for start, end, index, rate in clipped:
        starts.setdefault(start, []).append((index, rate))
        starts.setdefault(end, []).append((index, -rate))
    rates: dict[int, Fraction] = {}
    ordered = sorted(edges)
    for day, following in pairwise(ordered):
        for index, rate in starts.get(day, ()):
            rates[index] = rates.get(index, ZERO) + rate
            if not rates[index]:
                del rates[index]
        if rates:
            weeks = Fraction((following - day).days, _WEEK)
            _add(found, rates, works, groups, weeks, full_week, dated=day >= counts.certain)
    return found


def per_week(works: Sequence[Work], groups: Sequence[int | None], *, full_week: Fraction, grace: int) -> Doubts:
    """The weekly rates that run at each document's own moment; a statement may look back `grace` months."""
    found, running, ended = Doubts(), {}, ZERO
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
    _add(found, running, works, groups, Fraction(1), full_week, dated=True)
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
    rates: Mapping[int, Fraction],
    works: Sequence[Work],
    groups: Sequence[int | None],
    weeks: Fraction,
    full_week: Fraction,
    *,
    dated: bool,
) -> None:
    """Count what runs side by side over some weeks."""
    level_open = sum((rate for index, rate in rates.items() if works[index].level_unstated), ZERO)
    known = {index: rate for index, rate in rates.items() if not works[index].level_unstated}
    certain = min(_certain(known, groups), full_week)
    total = sum(known.values(), ZERO)
    if dated:
        found.certain += certain * weeks
    else:
        found.add("diploma_date", certain * weeks)
    found.add("same_job", (total - certain) * weeks)
    found.add("hbo_level_unstated", level_open * weeks)


def _certain(rates: Mapping[int, Fraction], groups: Sequence[int | None]) -> Fraction:
    """The highest rate of each group, added up; or the highest of those that may be any job, if that is more."""
    highest: dict[int, Fraction] = {}
    any_job = ZERO
    for index, rate in rates.items():
        group = groups[index]
        if group is None:
            any_job = max(any_job, rate)
        else:
            highest[group] = max(highest.get(group, ZERO), rate)
    return max(any_job, sum(highest.values(), ZERO))
