"""A fact: a value, who says so, and where it can be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from coreg_tui.model.dates import Month
from coreg_tui.model.signature import Signature
from coreg_tui.model.text import Text

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points (1/72 inch) from the page's lower left corner (ISO 32000-2, 8.3.2.3)."""


class Source(StrEnum):
    """Who states a fact."""

    SIGNED = "signed"
    DOCUMENT = "document"
    OCR = "ocr"
    REVIEWER = "reviewer"
    REGISTER = "register"
    DECLARED = "declared"


SHOWN = frozenset({Source.SIGNED, Source.DOCUMENT, Source.REVIEWER, Source.REGISTER})
"""Sources that count; a fact of the other two is only claimed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of work: hours a week from a day on, or total hours spread evenly over the days."""

    start: date
    """The first day."""
    end: date | None = None
    """The last day, included; None: not stated, it runs on."""
    hours_per_week: Decimal | None = None
    """Exact, as written; None: not stated."""
    hours: Decimal | None = None
    """In all, over the whole stretch; then `end` is stated."""


Value = str | bool | int | Decimal | date | Month | tuple[str, ...] | tuple[Period, ...]
"""What a fact can say. Not stated is the absence of the fact, never a value."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where a fact was read, so that a reviewer can look at the very spot."""

    page: int
    """Counted from 1 in the file, as on the screen and in the report."""
    box: Box
    """The box around the line or value, in points."""
    text: str
    """The line as printed, at most 200 characters. Untrusted: escape before showing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """One value of one document, with its source and place."""

    name: str
    """As in the manifest."""
    value: Value
    source: Source
    """Who says so."""
    file: str | None = None
    """Where it was read; None: nowhere, it was declared or entered."""
    place: Place | None = None
    """The spot in that file; None: not known."""
    accepted: bool = False
    """True where staff accept what was only declared (`--accept-declared`)."""
    contradicted: Value | None = None
    """What the applicant declared, where the document's own text says otherwise; None: no contradiction."""
    internal: bool = False
    """True for what a plugin hands itself from reading to checking; no report tells it."""
    hidden: bool = False
    """True where the value stands only in text that cannot be seen."""

    @property
    def confirmed(self) -> bool:
        """Whether the fact counts as shown."""
        return (self.accepted or self.source in SHOWN) and self.contradicted is None and not self.hidden


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Exhibit:
    """One document, or part of one: what a requirement can rest on. Read-only.

    A piece of evidence that was declared without a file is an exhibit too, of nothing but declared facts.
    """

    kind: str
    """Its evidence kind."""
    evidence: int
    """Place among the manifest's evidence, from 0."""
    part: int | None = None
    """Place among the file's parts, from 0; None where the file has no readable part of this kind."""
    file: str | None = None
    """As the manifest names it, below the dossier's folder; None: it is only declared."""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    """What it states, by name; what is not stated is not there."""
    labels: Mapping[str, Text] = field(default_factory=dict)
    """What a reader calls the facts of this kind, by name."""
    unread: str | None = None
    """Why the file could not be read, as `documents[].reason` of the report; None: it was, or there is none."""
    detail: Text | None = None
    """What exactly is wrong with the file, where that can be told."""
    other_kind: Text | None = None
    """What the document clearly is, where its entry says another kind."""
    misread: bool = False
    """True where the plugin's reader failed on it."""
    encrypted: bool = False
    """True where the file is encrypted and opens without a password, as digitally issued papers are."""
    accepted: bool = False
    """True where staff accept what was only declared."""
    signatures: tuple[Signature, ...] = ()
    """The signature fields of the whole file, in its order; empty where it has none."""
    signatures_examined: bool = False
    """True where the file was looked through for signatures, as a photo is that cannot have any; False without a file
    and where the file cannot be opened. Then `signatures` tells nothing."""

    def fact(self, name: str) -> Fact | None:
        """The fact of that name; None: not stated."""
        return self.facts.get(name)

    def value(self, name: str) -> Value | None:
        """The value of that name; None: not stated."""
        found = self.facts.get(name)
        return None if found is None else found.value

    def text(self, name: str) -> str | None:
        """The value as text; None: not stated, or not a text."""
        value = self.value(name)
        return value if isinstance(value, str) else None

    def day(self, name: str) -> date | Month | None:
        """The value as a date or month; None: not stated, or no date."""
        value = self.value(name)
        return value if isinstance(value, date | Month) else None

    def flag(self, name: str) -> bool | None:
        """The value as yes or no; None: not stated."""
        value = self.value(name)
        return value if isinstance(value, bool) else None
