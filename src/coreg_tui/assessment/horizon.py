"""Until when work experience stays met: hours leave the five years as time goes on, statements grow old, jobs end.

The sum of hours changes linearly between a few days on which something begins, ends or leaves the window, so between
two such days a requirement that is met at both stays met, and one that is not any more can be found by halving.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from coreg_tui.model.dates import Month, days_after, earliest, latest, months_after
from coreg_tui.model.fact import Exhibit, Period

_FOR_EVER = 12 * 30
"""Months after which nothing changes any more: all terms are shorter."""


def last_day_met(
    met_on: Callable[[date], bool], start: date, days: Iterable[date], terms: Sequence[int]
) -> date | None:
    """The last day up to which `met_on` holds on every day from `start`, on which it holds; None: no limit.

    `days` are those on which something begins or ends, `terms` the months after which such a day may matter again.
    """
    turns = {months_after(day, term) for day in days for term in (0, *terms)}
    turns |= {days_after(turn, 1) for turn in turns}
    last = start
    for turn in [*sorted(turn for turn in turns if turn > start), months_after(start, _FOR_EVER)]:
        if not met_on(turn):
            return _between(met_on, last, turn)
        last = turn
    return None


def _between(met_on: Callable[[date], bool], good: date, bad: date) -> date:
    while (bad - good).days > 1:
        middle = days_after(good, (bad - good).days // 2)
        if met_on(middle):
            good = middle
        else:
            bad = middle
    return good


def days_in(exhibits: Iterable[Exhibit]) -> set[date]:
    """All days that these documents state."""
    found: set[date] = set()
    for exhibit in exhibits:
        for fact in exhibit.facts.values():
            if isinstance(fact.value, date | Month):
                found |= {earliest(fact.value), latest(fact.value)}
            elif isinstance(fact.value, tuple):
                for period in fact.value:
                    if isinstance(period, Period):
                        found |= {period.start, *([period.end] if period.end else [])}
    return found
