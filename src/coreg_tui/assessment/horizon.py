"""Until when things stay met: rules change, hours leave the five years as time goes on, statements grow old, jobs end.

The sum of hours changes linearly between a few days on which something begins, ends or leaves the window, so between
two such days a requirement that is met at both stays met, and one that is not any more can be found by halving.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coreg_tui.model.case import Registration
from coreg_tui.model.dates import days_after, months_after
from coreg_tui.model.fact import Exhibit, Period
from coreg_tui.model.finding import Standing
from coreg_tui.model.outcome import Status

_FOR_EVER = 12 * 30
"""Months after which nothing changes any more: all terms are shorter."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """The terms that make work experience change with time, in months."""

    window: int
    statement: int
    grace: int


def last_day_met(met_on: Callable[[date], bool], start: date, turns: Iterable[date]) -> date | None:
    """The last day up to which `met_on` holds on every day from `start`, on which it holds; None: no limit.

    Between two of `turns` the sums are linear.
    """
    last = start
    for turn in [*sorted({turn for turn in turns if turn > start}), months_after(start, _FOR_EVER)]:
        if not met_on(turn):
            return _between(met_on, last, turn)
        last = turn
    return None


def carried_on(
    standings: Sequence[Standing], changes: Iterable[date], stand_on: Callable[[date], Sequence[Standing]]
) -> tuple[Standing, ...]:
    """The standings, what is met until the day before the first of `changes` on which it would not be.

    `changes` are the later days on which a rule changes, in order; `stand_on` says how all stand on a day. Work
    experience is left as it is: its own last day was found across all changes.
    """
    ends = {one.id: one.until for one in standings if one.status is Status.MET and one.id != "work_experience"}
    reaching = set(ends)
    for day in changes:
        reaching = {name for name in reaching if (end := ends[name]) is None or end >= day}
        if not reaching:
            break
        later = {one.id: one for one in stand_on(day) if one.status is Status.MET}
        for name in reaching:
            ends[name] = later[name].until if name in later else days_after(day, -1)
        reaching &= later.keys()
    return tuple(replace(one, until=ends[one.id]) if one.id in ends else one for one in standings)


def _between(met_on: Callable[[date], bool], good: date, bad: date) -> date:
    while (bad - good).days > 1:
        middle = days_after(good, (bad - good).days // 2)
        if met_on(middle):
            good = middle
        else:
            bad = middle
    return good


def turns_of(exhibits: Iterable[Exhibit], record: Registration | None, terms: Terms) -> Iterator[date]:
    """The days on which the sums of these documents bend or jump."""
    if record is not None:
        yield days_after(record.period_end, 1)
    for exhibit in exhibits:
        signed = exhibit.day("signed")
        if isinstance(signed, date):
            yield signed
            yield days_after(months_after(signed, terms.statement), 1)
        for start, end in _stretches(exhibit):
            yield from (days_after(start, -1), start, months_after(start, terms.window))
            for last in (end, signed):
                if isinstance(last, date):
                    yield days_after(last, 1)
                    yield days_after(months_after(last, terms.grace), 1)
                    yield months_after(last, terms.window)


def _stretches(exhibit: Exhibit) -> Iterator[tuple[date, date | None]]:
    start, end, periods = exhibit.day("start"), exhibit.day("end"), exhibit.value("periods")
    if isinstance(start, date):
        yield start, end if isinstance(end, date) else None
    for period in periods if isinstance(periods, tuple) else ():
        if isinstance(period, Period):
            yield period.start, period.end
