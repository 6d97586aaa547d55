"""Field specs: what a kind of evidence can state, so that the core can validate, show and translate it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coreg_tui.model.text import Text

FieldType = Literal["text", "date", "month", "flag", "integer", "code", "texts", "codes", "periods", "hours"]
"""`month` is a date of which sometimes only the month is stated; `hours` an exact decimal; `codes` a list of codes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One fact that a kind of evidence can state. All facts are optional: what is not stated is absent."""

    name: str
    """As in the manifest and the report."""
    type: FieldType
    label: Text
    """A word or two, lower case (`datum afgifte`)."""
    values: tuple[str, ...] = ()
    """For `code` and `codes`: all that is allowed."""
    words: tuple[tuple[str, Text], ...] = ()
    """How each of `values` is written for a reader; a value that is missing here is written as it is."""
    own_date: bool = False
    """True for a date of the document itself (issued, signed): it may not lie after today."""
    read_only: bool = False
    """True for what is only read from a file and never declared."""
    least: int | None = None
    """The least that an integer may be; None: no bound."""
    most: int | None = None
    """Bounds of an integer, included."""


HOLDER = Field(name="holder", type="text", label=Text(en="holder", nl="op naam van"))
HOLDER_BIRTH_DATE = Field(name="holder_birth_date", type="date", label=Text(en="birth date", nl="geboortedatum"))
"""The two facts that every kind has; the core adds them."""
