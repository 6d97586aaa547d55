"""Where on the page a value stands: the line that shows it, not the one on which the sentence around it began."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coreg_tui.model.dates import Month, same_day
from coreg_tui.model.fact import Place, Value
from coreg_tui.model.page import Line, Segment
from coreg_tui.model.words import words
from coreg_tui.model.written_dates import dates_in

_FAR = 12
"""How many lines before and behind the place that a reader gave are looked at."""


def at_its_line(value: Value, place: Place, lines: Iterable[Line]) -> Place:
    """The place of the nearest line that shows the value, where the one given does not; else as it was given.

    A value that a paper tells in other words (a code, a yes, a list) stays where its reader found it.
    """
    if not isinstance(value, str | date | Month) or _shows(place.text, value):
        return place
    here = [line for line in lines if line.page == place.page and line.segments]
    at = next((number for number, line in enumerate(here) if _is_at(line, place)), None)
    if at is None:
        return place
    near = sorted(
        range(max(0, at - _FAR), min(len(here), at + _FAR + 1)), key=lambda number: (abs(number - at), -number)
    )
    for number in near:
        segment = next((one for one in here[number].segments if _shows(one.text, value)), None)
        if segment is not None:
            return here[number].place(segment)
    first = _begins(value)
    for number in near if first else ():  # a value that goes on over the next line
        if any(_ends_with(one, first) for one in here[number].segments):
            return here[number].place()
    return place


def _shows(text: str, value: str | date | Month) -> bool:
    if isinstance(value, str):
        wanted = words(value)
        stands = f" {' '.join(wanted)} " in f" {' '.join(words(text))} "
        grouped = any(char.isdigit() for char in value) and _squeezed(value) in _squeezed(text)
        return not wanted or stands or grouped
    return any(found is not None and same_day(found, value) for _, _, found in dates_in(text))


def _squeezed(text: str) -> str:
    """The letters and digits alone: a number may be printed in groups."""
    return "".join(words(text))


def _is_at(line: Line, place: Place) -> bool:
    middle = (place.box[1] + place.box[3]) / 2
    return line.box[1] <= middle <= line.box[3] and line.text[:200] == place.text


def _begins(value: Value) -> tuple[str, ...]:
    return words(value)[:2] if isinstance(value, str) and len(words(value)) > 2 else ()


def _ends_with(segment: Segment, first: tuple[str, ...]) -> bool:
    return words(segment.text)[-len(first) :] == first
