"""What one paper adds to the hours worked, exactly as it states them (art. 1 Werkervaring; art. 5a)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from coreg_tui.api import Context, Exhibit, Period, Stretch, Work, months_after
from coreg_work_experience.checks import is_client_supporter, says_how_much

_WEEK = 7
_UNSURE = ("not_stated",)


def statement_work(exhibit: Exhibit, ctx: Context) -> Iterable[Work]:
    """The work that a statement tells of, up to its signature; about oneself, it is one half of a pair."""
    about_oneself = exhibit.kind == "self_statement"
    signed = _day(exhibit, "signed")
    periods = _periods(exhibit)
    complete = signed is not None and bool(periods) and all(says_how_much(period) for period in periods)
    max_age = ctx.norms.months("work_statement_max_age")
    yield Work(
        employer=None if about_oneself else exhibit.text("employer"),
        stretches=tuple(_stretches(periods, signed or ctx.reference_date)),
        moment=signed and min(signed, ctx.reference_date),
        looks_back=True,
        own_name=not about_oneself,
        counts=exhibit.flag("at_hbo_level") is not False,
        level_unstated=exhibit.flag("at_hbo_level") is None,
        too_old=signed is not None and months_after(signed, max_age) < ctx.reference_date,
        half="kvk_extract" if about_oneself else None,
        open_reasons=() if complete else _UNSURE,
    )


def contract_work(exhibit: Exhibit, ctx: Context) -> Iterable[Work]:
    """The work that a contract promises, up to the reference date; without an end it runs still (I-38)."""
    start, rate = _day(exhibit, "start"), exhibit.value("hours_per_week")
    level = exhibit.flag("at_hbo_level")
    periods: list[Period] = []
    if start is not None and isinstance(rate, Decimal | int):
        periods.append(Period(start=start, end=_day(exhibit, "end"), hours_per_week=Decimal(rate)))
    # I-38: a contract comes instead of a statement and states no level; the title stands for it.
    by_title = is_client_supporter(exhibit.text("function_title") or "")
    yield Work(
        employer=exhibit.text("employer"),
        stretches=tuple(_stretches(periods, ctx.reference_date)),
        moment=ctx.reference_date,
        looks_back=False,
        counts=level is not False,
        level_unstated=level is None and not by_title,
        open_reasons=() if periods else _UNSURE,
    )


def kvk_half(exhibit: Exhibit, ctx: Context) -> Iterable[Work]:
    """No hours: the other half of what a self-employed person shows."""
    yield Work(employer=None, stretches=(), moment=None, looks_back=False, own_name=False, half="self_statement")


def _stretches(periods: Sequence[Period], until: date) -> Iterator[Stretch]:
    """The periods with their rate, none of them beyond `until`; total hours are spread over all days they cover."""
    for period in periods:
        end = until if period.end is None else min(period.end, until)
        if end < period.start:
            continue
        if period.hours_per_week is not None:
            yield Stretch(start=period.start, end=end, per_week=Fraction(period.hours_per_week))
        elif period.hours is not None and period.end is not None:
            days = (period.end - period.start).days + 1
            yield Stretch(start=period.start, end=end, per_week=Fraction(period.hours) * _WEEK / days, rated=False)


def _periods(exhibit: Exhibit) -> tuple[Period, ...]:
    value = exhibit.value("periods")
    return tuple(one for one in value if isinstance(one, Period)) if isinstance(value, tuple) else ()


def _day(exhibit: Exhibit, name: str) -> date | None:
    value = exhibit.day(name)
    return value if isinstance(value, date) else None
