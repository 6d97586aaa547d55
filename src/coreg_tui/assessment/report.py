"""What an assessment yields, as plain values: views write it as text, JSON or a screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from coreg_tui.dossier.fault import Fault as Fault
from coreg_tui.dossier.fault import FaultKind as FaultKind
from coreg_tui.dossier.fault import FaultProblem as FaultProblem
from coreg_tui.model.case import Applicant, Category, Registration, Request
from coreg_tui.model.finding import Standing
from coreg_tui.model.outcome import Status, Verdict
from coreg_tui.model.reason import Because
from coreg_tui.reading.rows import DocumentRow


@dataclass(frozen=True, kw_only=True, slots=True)
class Remedy:
    """One thing that would help to turn a requirement round."""

    requirement: str
    clause: str
    because: Because
    """Its reason's `remedy` is the sentence, filled from its values."""

    @property
    def before(self) -> date | None:
        """The last day on which it would still do."""
        return self.because.before


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One entry of the manifest, as staff know it."""

    kind: str
    file: str | None
    pages: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Assessed:
    """A dossier with its verdict, and all that led there. One whose manifest cannot be read has `fault` only."""

    path: str
    """POSIX, relative to the PATH given; `.` for that PATH itself."""
    folder: str = ""
    """Where it lies on this machine; never in a report."""
    dossier: str | None = None
    regulation: str | None = None
    """The version that it was judged by: the one in force on its reference date."""
    applicant: Applicant | None = None
    request: Request | None = None
    registration: Registration | None = None
    evidence: tuple[Evidence, ...] = ()
    reference_date: date | None = None
    today: date
    verdict: Verdict | None = None
    partial: bool = False
    standings: tuple[Standing, ...] = ()
    """The thirteen requirements in the order of the rules."""
    eligibility: Mapping[Category, Verdict] = field(default_factory=dict)
    remedies: tuple[Remedy, ...] = ()
    interpretations: tuple[str, ...] = ()
    documents: tuple[DocumentRow, ...] = ()
    unhandled: tuple[int, ...] = ()
    """Places among the evidence whose kind no loaded plugin handles."""
    unlisted: tuple[str, ...] = ()
    citizen_numbers: tuple[str, ...] = ()
    """Keys of the manifest, those of its files left out, that hold a citizen service number."""
    fault: Fault | None = None

    def standing(self, requirement: str) -> Standing:
        """Where that requirement stands. Raises KeyError for an unknown id."""
        for one in self.standings:
            if one.id == requirement:
                return one
        raise KeyError(requirement)

    @property
    def unsettled(self) -> tuple[Standing, ...]:
        """What stands in the way: blocking requirements that are not settled, worst first, then in the rules' order."""
        order = (Status.NOT_MET, Status.MISSING, Status.REVIEW)
        open_ones = [one for one in self.standings if one.blocking and not one.settled]
        return tuple(sorted(open_ones, key=lambda one: order.index(one.status)))


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """What a whole run is called in its report."""

    plugins: Mapping[str, str]
    """Version by validator id."""
    lang: str
    partial: bool = False
