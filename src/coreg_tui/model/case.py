"""The case that a requirement judges: who asks for what, what the register holds, what was shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from coreg_tui.model.dates import days_after
from coreg_tui.model.finding import Examined, Standing
from coreg_tui.model.norms import Norms
from coreg_tui.model.reason import Because

RequestKind = Literal["admission", "renewal", "category_change"]
Category = Literal["in_opleiding", "junior", "senior"]
CATEGORIES: tuple[Category, ...] = ("in_opleiding", "junior", "senior")


@dataclass(frozen=True, kw_only=True, slots=True)
class Applicant:
    """Who asks. All names are untrusted text."""

    surname: str
    """At birth, without prefix."""
    prefix: str | None = None
    """What stands before it (`van der`); None: nothing."""
    initials: str | None = None
    """As in `J.M.`; None: not stated."""
    given_names: str | None = None
    """All, parted by blanks; None: not stated."""
    partner_surname: str | None = None
    """A partner's surname that is in use; None: none is."""
    partner_prefix: str | None = None
    """What stands before that one."""
    birth_date: date
    email: str | None = None
    """Not looked at by any check."""

    @property
    def full_name(self) -> str:
        """As in `J.M. de Vries`."""
        return " ".join(part for part in (self.initials or self.given_names, self.prefix, self.surname) if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure:
    """A ruling of a complaints committee or disciplinary board."""

    body: str
    date: date
    summary: str = ""
    closed: bool = False
    """True: without further effect."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HistoryEntry:
    """A category that somebody holds or held."""

    category: str
    start: date
    until: date | None = None
    """The last day; None: not stated."""
    route: str | None = None
    """`regular` or `transitional`; None: not known."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PostEntry:
    """Something that came by post, as staff logged it."""

    kind: str
    """The evidence kind of what came."""
    on: date
    """The day on which it came."""
    authentic: bool | None = None
    """None: not yet judged."""
    returned: bool | None = None
    """True: it was sent back; None: not logged."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Registration:
    """The register's own record of a person."""

    number: str | None = None
    category: str
    first_registered: date
    """The register's first entry of any kind."""
    period_start: date
    period_end: date
    established: frozenset[str] = frozenset()
    skj_at_start: bool | None = None
    """None: not known."""
    history: tuple[HistoryEntry, ...] = ()
    measures: tuple[Measure, ...] = ()

    def active_on(self, day: date) -> bool:
        """Whether the registration runs on `day`."""
        return self.period_start <= day <= self.period_end

    def lapsed_on(self, day: date) -> bool:
        """Whether the registration had ended before `day`."""
        return self.period_end < day

    def entries(self) -> tuple[HistoryEntry, ...]:
        """The history, the present category added where it is left out.

        It then began at the later of the period's start and the day after the last `until`.
        """
        present = (entry for entry in self.history if entry.category == self.category)
        if any(entry.until is None or entry.until >= self.period_start for entry in present):
            return self.history
        ends = [entry.until for entry in self.history if entry.until is not None]
        start = max([self.period_start, *(days_after(day, 1) for day in ends)])
        return (*self.history, HistoryEntry(category=self.category, start=start))


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """What is asked."""

    kind: RequestKind
    category: Category
    submitted: date
    declarations: frozenset[str] = frozenset()


@dataclass(kw_only=True, slots=True, eq=False)
class Case:
    """All that a requirement may look at. The requirements before it have left their results in `results`."""

    applicant: Applicant
    request: Request
    registration: Registration | None
    measures: tuple[Measure, ...]
    """Those at the manifest's top level and those of the register's record."""
    reference_date: date
    today: date
    norms: Norms
    documents: Mapping[str, Sequence[Examined]]
    """What was shown, by evidence kind, in the dossier's order."""
    ways: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """By requirement, the evidence kinds that plugins add as an alternative to those of the regulation."""
    unhandled: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """Evidence whose kind no loaded plugin handles: by kind, the places among the manifest's evidence."""
    lost: Mapping[str, tuple[Because, ...]] = field(default_factory=dict)
    """By kind, the files that are named but absent or empty: such evidence counts as not there."""
    results: dict[str, Standing] = field(default_factory=dict)

    def of_kind(self, kind: str) -> Sequence[Examined]:
        """The documents of that kind, in the dossier's order."""
        return self.documents.get(kind, ())

    @property
    def conversion(self) -> bool:
        """Whether it is a change out of the former category basis (art. 4.5)."""
        return self.request.kind == "category_change" and self.held == "basis"

    @property
    def held(self) -> str | None:
        """The category in the register's record; None: no registration."""
        return self.registration.category if self.registration else None
