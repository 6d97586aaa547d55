"""Values and facts as JSON says them: dates and months as ISO text, decimals as written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Period, Value
from coreg_tui.model.safe_text import safe_fact, safe_text

Json = None | bool | int | float | Decimal | str | list["Json"] | dict[str, "Json"]
"""What `encoded` writes."""


def day(value: date | None) -> str | None:
    """As in `2022-02-14`."""
    return None if value is None else value.isoformat()


def plain(value: Value, name: str = "") -> Json:
    """The value of the fact of that name."""
    match value:
        case bool() | int() | Decimal():
            return value
        case str():
            return safe_fact(name, value)
        case Month() | date():
            return value.isoformat()
        case tuple():
            return [_period(one) if isinstance(one, Period) else safe_fact(name, one) for one in value]


def facts(found: Iterable[Fact], *, with_file: bool = True) -> list[Json]:
    """The facts, each with its place; where the document and the declaration differ, both."""
    return [row for fact in found for row in _rows(fact, with_file=with_file)]


def _rows(fact: Fact, *, with_file: bool) -> Iterator[dict[str, Json]]:
    yield _row(fact, with_file=with_file)
    if fact.contradicted is not None:
        said: dict[str, Json] = {"name": fact.name, "value": plain(fact.contradicted, fact.name), "source": "declared"}
        if with_file:
            said["file"] = None if fact.file is None else safe_text(fact.file)
        yield {**said, "page": None, "box": None, "text": None}


def _row(fact: Fact, *, with_file: bool) -> dict[str, Json]:
    place = fact.place
    row: dict[str, Json] = {"name": fact.name, "value": plain(fact.value, fact.name), "source": str(fact.source)}
    if with_file:
        row["file"] = None if fact.file is None else safe_text(fact.file)
    row["page"] = None if place is None else place.page
    row["box"] = None if place is None else list(place.box)
    row["text"] = None if place is None else safe_text(place.text, judged=True)
    return row


def _period(period: Period) -> dict[str, Json]:
    row: dict[str, Json] = {"from": day(period.start), "to": day(period.end)}
    if period.hours_per_week is not None:
        row["hours_per_week"] = period.hours_per_week
    if period.hours is not None:
        row["hours"] = period.hours
    return row
