"""Reasons: a closed list of ids, each with its sentences, its clause and its remedy, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from coreg_tui.model.dates import Month
from coreg_tui.model.text import Text

Said = str | int | bool | date | Month | Decimal | Fraction | Text | tuple[str, ...] | None
"""A value that a sentence can name; a view writes it in the reader's language."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """Why a check does not pass, or why a requirement is exempt.

    Every sentence may name values in braces; `remedy` says what would turn it round.
    """

    id: str
    """Closed list: snake_case, once in a plugin, unchanged for good."""
    text: Text
    """The whole sentence, for the proof pane, the report and letters."""
    line: Text
    """At most 34 cells, for lists at 120 columns."""
    short: Text
    """At most 17 cells, for lists at 80 columns."""
    remedy: Text
    """What to do or to ask for."""
    clause: str | None = None
    """The clause it stands on; None: the check's own."""
    interpretation: str | None = None
    """The reading (`I-n`) it leans on; None: the text alone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Because:
    """A reason together with the values of this case."""

    reason: Reason
    values: Mapping[str, Said] = field(default_factory=dict)
    before: date | None = None
    """The last day on which the remedy would still do; None: no such day."""

    @property
    def id(self) -> str:
        """The reason's id."""
        return self.reason.id
