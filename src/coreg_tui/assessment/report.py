"""What an assessment yields, as plain values: views write it as text, JSON or a screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from coreg_tui.dossier.fault import Fault as Fault
from coreg_tui.dossier.fault import FaultKind as FaultKind
from coreg_tui.dossier.fault import FaultProblem as FaultProblem
from coreg_tui.model.case import Applicant, Category, Registration, Request
from coreg_tui.model.fact import Fact
from coreg_tui.model.finding import Standing
from coreg_tui.model.outcome import Status, Verdict
from coreg_tui.model.reason import Because
from coreg_tui.model.signature import Signature
from coreg_tui.model.text import Text

FileReason = Literal[
    "absent", "empty", "too_large", "too_many_pages", "wrong_type", "password", "damaged", "limit", "no_text"
]
"""Why a file cannot be read (`contract.md`, documents[].reason)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PartRow:
    """One document within a file."""

    kind: str | None
    pages: tuple[int, ...]
    facts: tuple[Fact, ...] = ()

    @property
    def told(self) -> tuple[Fact, ...]:
        """The facts that a report tells."""
        return tuple(fact for fact in self.facts if not fact.internal)


@dataclass(frozen=True, kw_only=True, slots=True)
class DocumentRow:
    """One file of a dossier."""

    file: str
    sha256: str | None = None
    size: int | None = None
    """In bytes."""
    pages: int | None = None
    readable: bool = True
    reason: FileReason | None = None
    detail: Text | None = None
    """What exactly is wrong with it, where that can be told."""
    kind: str | None = None
    """None where its parts are of several kinds, or of none that is clear."""
    parts: tuple[PartRow, ...] = ()
    candidates: tuple[tuple[str, float], ...] = ()
    """Kinds it may be, likeliest first, with their scores from 0 to 1."""
    warnings: tuple[str, ...] = ()
    encrypted: bool = False
    signatures: tuple[Signature, ...] = ()
    """One for each signature field of the file, in its order."""

    @property
    def signatures_examined(self) -> bool:
        """Whether a signature would have been seen if there were one: a scan holds none, a broken file may."""
        return self.readable or self.reason == "no_text" or bool(self.signatures)


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
