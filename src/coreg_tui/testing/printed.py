"""Whether a value stands on a page in some written form: as it is, in other figures, or in parts close together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from coreg_tui.api.reading import a_number
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Period, Value
from coreg_tui.model.page import Page
from coreg_tui.model.words import all_words
from coreg_tui.model.written_dates import dates_in

_MONTHS = (
    "jan feb maa mrt mar apr mei may jun jul aug sep okt oct nov dec".split(),
    (1, 2, 3, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12),
)
_FIGURE = re.compile(r"\d[\d.,]*")
_LONG_WORD = 4
"""Letters from which a word may also be a piece of one: a hyphen at the end of a line parts words, a compound joins."""
_APART = 4
"""Words within which the next part of a date stands."""


class Printed:
    """What stands on those pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._lines = [line.text for page in pages for line in page.lines]
        text = "\n".join(self._lines)
        found = all_words(text)
        self._words = frozenset(found)
        self._squeezed = "".join(found)
        near = [*self._lines, *(f"{one} {other}" for one, other in pairwise(self._lines))]
        self._dates = {day for line in near for _, _, day in dates_in(line) if day is not None}
        self._near = [[_month_or_word(word) for word in all_words(line)] for line in near]
        self._numbers = frozenset(_numbers(text))

    def lacks(self, value: Value) -> Iterator[str]:
        """The pieces of the value that stand nowhere."""
        if isinstance(value, bool):
            return
        if isinstance(value, str):
            yield from (word for word in all_words(value) if not self._has_word(word))
        elif isinstance(value, Month):
            if not any(isinstance(day, date | Month) and _of_month(day, value) for day in self._dates):
                yield str(value)
        elif isinstance(value, date):
            if value not in self._dates and not self._in_parts(value):
                yield value.isoformat()
        elif isinstance(value, int | Decimal):
            if Decimal(value) not in self._numbers:
                yield str(value)
        else:
            for one in value:
                yield from self._of_period(one) if isinstance(one, Period) else self.lacks(one)

    def _has_word(self, word: str) -> bool:
        return word in self._words or (len(word) >= _LONG_WORD and word in self._squeezed)

    def _in_parts(self, day: date) -> bool:
        """Whether day, month and year follow each other on one line, or on two: in columns, or a box a figure."""
        figures = f"{day.day:02d}{day.month:02d}{day.year}"
        parts = [
            {str(day.day), f"{day.day:02d}"}, {str(day.month), f"{day.month:02d}"}, {str(day.year), str(day.year)[2:]}
        ]  # fmt: skip
        return any(_follow(parts, near) or figures in "".join(filter(str.isdigit, near)) for near in self._near)

    def _of_period(self, period: Period) -> Iterator[str]:
        """One of its ends must stand there; the other may be told by how long it takes ("for a year")."""
        ends = [list(self.lacks(one)) for one in (period.start, period.end) if one is not None]
        if all(ends):
            yield from ends[0]
        for one in (period.hours_per_week, period.hours):
            if one is not None:
                yield from self.lacks(one)


@lru_cache(maxsize=1024)
def printed_on(pages: tuple[Page, ...]) -> Printed:
    """What stands on those pages, looked up once."""
    return Printed(pages)


def _follow(parts: Sequence[set[str]], found: Sequence[str]) -> bool:
    """Whether one of each of the parts stands there in their order, with a label or so between them."""
    first, *others = parts
    return any(
        word in first and (not others or _follow(others, found[place + 1 : place + 1 + _APART]))
        for place, word in enumerate(found)
    )


def _of_month(day: date | Month, month: Month) -> bool:
    return (day.year, day.month) == (month.year, month.month)


def _month_or_word(word: str) -> str:
    names, numbers = _MONTHS
    return str(numbers[names.index(word[:3])]) if word[:3] in names else word


def _numbers(text: str) -> Iterator[Decimal]:
    for match in _FIGURE.finditer(text):
        for written in (match[0], match[0].rstrip(".,")):
            number = a_number(written)
            if number is not None:
                yield number
