"""What a document adds to a sum. The plugin reads it off; only the core adds up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretch:
    """Days on which work was done, at one rate."""

    start: date
    """The first day."""
    end: date
    """The last day, included. Never before `start`."""
    per_week: Fraction
    """Hours a week, exact."""
    rated: bool = True
    """False where the document states total hours, spread evenly: it then has no weekly rate to compare with."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Work:
    """The work that one document speaks of (art. 1 and 5a, work experience)."""

    employer: str | None
    """None: not stated; it may then be any job."""
    stretches: tuple[Stretch, ...]
    """When, and how much; empty: it adds nothing that is known."""
    moment: date | None
    """The day at which its weekly rate is read: a statement's signature, a contract's reference date."""
    looks_back: bool
    """True for a statement: it does not prove what comes after its signature."""
    own_name: bool = True
    """False for a document that has no employer's name to share (a statement about oneself): a job of its own."""
    counts: bool = True
    """False where the work was not at HBO level: it adds nothing."""
    level_unstated: bool = False
    """True where nobody states the level: all of it is uncertain."""
    too_old: bool = False
    """True where the statement was signed too long ago to count."""
    half: str | None = None
    """For one half of a pair that must be shown together: the other half's evidence kind."""
    open_reasons: tuple[str, ...] = ()
    """Reason ids for which it is unknown how much this adds (`not_stated`)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Activity:
    """One row of a list of activities for professional development (art. 5c)."""

    line: int
    """The line in the file, from 1, its heading included."""
    title: str
    """As written. Untrusted text."""
    day: date | None
    """The day on which it ended, which places it in a period; None: cannot be read."""
    category: str | None
    """`accredited`, `reflection`, `other`; None: cannot be read."""
    points: Fraction
    """Points, exact; 0 where they cannot be read."""
    hours: Fraction | None
    """None: not stated."""
    accreditation: str | None
    """The number under which it is accredited, as written; None: not stated."""
    competence_profile: bool | None
    """Whether it serves the competence profile; None: not stated."""
    """None: not stated."""
    membership_year: int | None
    """The year of a BCMB membership; None: the row is no membership."""
    doubts: tuple[str, ...] = field(default=())
    """What could not be read, for the reviewer."""
