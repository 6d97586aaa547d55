"""Of which type a value looks to be, how it is read then, and what its fact is called."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from coreg_tui.api import Month, a_date, a_day, a_number, a_text, plain, words
from coreg_tui.model.fact import Value
from coreg_tui.scaffold.drafts import Guess, Stated
from coreg_tui.scaffold.naming import LONGEST

_HOURS = frozenset(words("uur uren hours studielast studiebelastingsuren"))
_YES_NO = ("ja", "nee", "yes", "no")


def guess_of(label: str, value: str) -> Guess:
    """The type that the value looks to be of."""
    said = words(value)
    if said and said[0] in _YES_NO and len(said) <= 2:
        return "flag"
    if len(said) <= 4 and a_date(value) is not None:
        return "date"
    if len(said) <= 2 and isinstance(a_day(value), Month):
        return "month"
    if a_number(value) is not None and _HOURS & {*words(label), *said} and len(said) <= 3:
        return "hours"
    return "integer" if re.fullmatch(r"[1-9]\d{0,2}|0", value) else "text"


# These two stand in the new plugin as they stand here.
def _yes_or_no(text: str) -> bool | None:
    said = words(text)
    if not said or said[0] not in ("ja", "nee", "yes", "no"):
        return None
    return said[0] in ("ja", "yes")


def _whole_number(text: str) -> int | None:
    number = a_number(text)
    return int(number) if number is not None and number == int(number) else None


PARSERS: Mapping[Guess, Callable[[str], Value | None]] = {
    "date": a_date,
    "month": a_day,
    "flag": _yes_or_no,
    "integer": _whole_number,
    "hours": a_number,
    "text": a_text,
}
"""By what a value of each type is read, in the draft and in the new plugin."""
OWN_PARSERS: Mapping[Guess, str] = {"flag": "words", "integer": "a_number"}
"""The types whose parser is none of the API's, with what of the API it uses."""


def as_stated(value: object) -> Stated | None:
    """The value as a manifest writes it."""
    match value:
        case bool() | int() | str() | Decimal() | None:
            return value
        case Month():
            return f"{value.year:04d}-{value.month:02d}"
        case _:
            return str(value)


def fact_name(label: str) -> str:
    """The label as the name of a fact: `datum_afgifte`; empty where none can be made of it."""
    name = re.sub(r"[^a-z0-9]+", "_", plain(label)).strip("_")[:LONGEST].strip("_")
    name = re.sub(r"_{2,}", "_", name)
    return "" if not re.match(r"[a-z]", name) or keyword.iskeyword(name) else name
