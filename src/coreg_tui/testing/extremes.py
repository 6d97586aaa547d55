"""Values at the edges of what a fact can be: what declares them is let through by the program, however odd."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from coreg_tui.api.fields import Field
from coreg_tui.host.facts import LONGEST, MOST, WrongValueError, value_of
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Period, Value

_TEXTS = (
    "x",
    "0",
    "9" * LONGEST,
    "a" * LONGEST,
    "  ".join(["van"] * 400),
    "'; DROP TABLE x; --",
    "{0} {x.__class__} %s $(id)",
    "\u202eetxet\u202c \u200b\ufeff\x00\x1b[31m\x07",
    "Ａ́ß🙂\u0661\u0662",
    "-" * 50,
    "<script>&amp;</script>",
    "31-02-2022",
    "\n\t\r",
)
_DAYS = (date(1900, 1, 1), date(2000, 2, 29), date(2024, 2, 29), date(2022, 12, 31), date(2199, 12, 31))
_HOURS = (Decimal(0), Decimal("0.0000000000000000001"), Decimal(1_000_000), Decimal("36.4"), Decimal("167.99"))
_BIG = 2**63 - 1


def extremes_of(field: Field) -> list[Value]:
    """Values at the edges of what the field lets through; at least one."""
    found: list[Value] = []
    for raw in _raw(field):
        try:
            value = value_of(field, raw)
        except WrongValueError:
            continue
        if value not in found:
            found.append(value)
    return found


def _raw(field: Field) -> Iterator[object]:
    match field.type:
        case "text":
            yield from _TEXTS
        case "date":
            yield from _DAYS
        case "month":
            yield from _DAYS
            yield from ("1900-01", "2199-12", "2024-02")
        case "flag":
            yield from (True, False)
        case "integer":
            yield from (field.least, field.most, 0, 1, -1, _BIG, -_BIG)
        case "code":
            yield from field.values
        case "texts":
            yield from (list(_TEXTS), [], ["x"] * MOST, ["x"])
        case "codes":
            yield from ([], list(field.values), list(field.values)[:1] * MOST, *([one] for one in field.values))
        case "hours":
            yield from _HOURS
        case "periods":
            yield from _periods()


def _periods() -> Iterator[Sequence[Period]]:
    first, last = _DAYS[0], _DAYS[-1]
    yield ()
    yield (Period(start=first, end=last, hours_per_week=Decimal(168)),)
    yield (Period(start=last, end=None, hours_per_week=Decimal(0)),)
    yield (Period(start=first, end=None, hours_per_week=_HOURS[1]),)
    yield (Period(start=date(2024, 2, 29), end=date(2024, 2, 29), hours=Decimal(1_000_000)),)
    yield tuple(Period(start=day, end=day, hours_per_week=Decimal(36)) for day in _DAYS) * 40


def another(value: Value) -> Value:
    """A value of the same type that is not this one."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, Month):
        return Month(value.year - 1, value.month)
    if isinstance(value, date):
        return date(value.year - 1, value.month, min(value.day, 28))
    if isinstance(value, int):
        return value + 1
    if isinstance(value, Decimal):
        return value + 1
    return f"{value} niet" if isinstance(value, str) else ()
