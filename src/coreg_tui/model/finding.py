"""What was found: by one check, for one way to meet a requirement, for one requirement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from coreg_tui.model.contributions import Activity, Work
from coreg_tui.model.fact import Exhibit, Fact
from coreg_tui.model.outcome import SETTLED, Outcome, Status, all_of, rank
from coreg_tui.model.reason import Because, Said
from coreg_tui.model.text import Text


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Finding:
    """What one check found about one document, or about the case where `evidence` is None."""

    id: str
    """As in `vog.age`."""
    outcome: Outcome
    label: Text
    """What the check looks at, in a word or two (`ouderdom`)."""
    clause: str
    """The clause that the check stands on."""
    because: tuple[Because, ...] = ()
    """Why it does not pass; empty when it passes. The first is the reason of the report."""
    absent: bool = False
    """True where a piece that must come with the document is not there: the document is then `missing`."""
    says: Text | None = None
    """The sentence of a pass; fields are filled from `values`."""
    values: Mapping[str, Said] = field(default_factory=dict)
    """What fills `says`."""
    facts: tuple[Fact, ...] = ()
    """What it rests on, with source and place."""
    evidence: int | None = None
    """The document's place among the manifest's evidence, from 0."""
    part: int | None = None
    """Its place among the file's parts, from 0; None: the whole file, or none."""
    plugin: str | None = None
    """The validator's id; None: the core's own check."""
    until: date | None = None
    """The last reference date on which it still passes; None: no limit, or it does not pass."""
    interpretations: tuple[str, ...] = ()
    """The readings it leans on (`I-n`)."""
    about: int | None = None
    """The other document's place among the evidence, where the check compares two."""
    advisory: bool = False
    """True where it only informs: it never counts."""


def standing_of(findings: Iterable[Finding]) -> Status:
    """The status of one document: any fail, else any absent piece, else any unknown, else met."""
    status = Status.MET
    for finding in findings:
        if finding.advisory or finding.outcome is Outcome.PASS:
            continue
        if finding.outcome is Outcome.FAIL:
            return Status.NOT_MET
        if finding.absent:
            status = Status.MISSING
        elif status is Status.MET:
            status = Status.REVIEW
    return status


def because_of(findings: Iterable[Finding]) -> tuple[Because, ...]:
    """All reasons of all checks that do not pass, each id once, in the order of the checks."""
    return once(why for finding in findings if not finding.advisory for why in finding.because)


def once(reasons: Iterable[Because]) -> tuple[Because, ...]:
    """The reasons, each once: the same id with other values is another thing to say and to ask for."""
    seen: dict[tuple[str, str], Because] = {}
    for why in reasons:
        seen.setdefault((why.id, repr(why.values)), why)
    return tuple(seen.values())


def until_of(findings: Iterable[Finding]) -> date | None:
    """The last reference date on which all still pass; None: no limit."""
    return min((finding.until for finding in findings if finding.until is not None), default=None)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Examined:
    """A document with what the checks found about it by itself."""

    exhibit: Exhibit
    """The document."""
    findings: tuple[Finding, ...] = ()
    """What each check found about it, the host's own included."""
    pairs: Mapping[tuple[int, int | None], tuple[Finding, ...]] = field(default_factory=dict)
    """What the checks found that compare it with another document, by that document's evidence and part."""
    contributions: tuple[Work | Activity, ...] = ()
    """What it adds to a sum (hours, points); the core adds up."""
    doubts: tuple[Because, ...] = ()
    """Why what it adds is not proven; nobody then knows how much that is."""

    @property
    def key(self) -> tuple[int, int | None]:
        """Which document it is: place among the evidence, place among the file's parts."""
        return (self.exhibit.evidence, self.exhibit.part)

    @property
    def status(self) -> Status:
        """The document's own status."""
        return standing_of(self.findings)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Alternative:
    """One way to meet a requirement, and how far it got."""

    id: str
    """The evidence kind, or the reason id of what is given without evidence."""
    status: Status
    because: tuple[Because, ...] = ()
    findings: tuple[Finding, ...] = ()
    evidence: tuple[int, ...] = ()
    shown: bool = True
    """False where nothing of it was shown."""
    until: date | None = None
    clause: str | None = None
    """The clause where it is another than the requirement's."""
    interpretations: tuple[str, ...] = ()
    last: bool = False
    """True for an exemption under review: among equals it comes last."""
    exhibit: Exhibit | None = None
    """The one document it consists of, where it does."""

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reason ids."""
        return tuple(dict.fromkeys(why.id for why in self.because))

    @classmethod
    def of(cls, kind: str, examined: Examined, *more: Finding, status: Status | None = None) -> Alternative:
        """The alternative that one document is, with further findings besides its own."""
        findings = (*examined.findings, *more)
        stands = standing_of(findings) if status is None else status
        return cls(
            id=kind,
            status=stands,
            because=because_of(findings),
            findings=findings,
            evidence=(examined.exhibit.evidence,),
            until=until_of(findings) if stands is Status.MET else None,
            exhibit=examined.exhibit,
        )


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Standing:
    """Where one requirement stands, with all that led there."""

    id: str
    status: Status
    clause: str
    because: tuple[Because, ...] = ()
    """What keeps it from `met`, why it is exempt, or a note beside `met`."""
    carrier: str | None = None
    """The alternative that the result rests on, as it is named among `alternatives`."""
    alternatives: tuple[Alternative, ...] = ()
    findings: tuple[Finding, ...] = ()
    until: date | None = None
    interpretations: tuple[str, ...] = ()
    blocking: bool = True
    unused: tuple[int, ...] = ()
    """Evidence that was not needed."""
    summary: Text | None = None
    """A few words on what was found (`3.412 uur`), where the count says more than the status."""
    values: Mapping[str, Said] = field(default_factory=dict)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in SETTLED

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reason ids."""
        return tuple(dict.fromkeys(why.id for why in self.because))

    def carrying(self) -> Alternative | None:
        """The alternative that carries."""
        return next((one for one in self.alternatives if one.id == self.carrier), None)


def numbered(alternatives: Sequence[Alternative]) -> tuple[Alternative, ...]:
    """The alternatives, a repeated id made `ID#2`, `ID#3` in their order."""
    seen: dict[str, int] = {}
    named = []
    for one in alternatives:
        seen[one.id] = count = seen.get(one.id, 0) + 1
        named.append(one if count == 1 else replace(one, id=f"{one.id}#{count}"))
    return tuple(named)


def best(alternatives: Sequence[Alternative]) -> Alternative | None:
    """The alternative that counts in an any-of; None where there is none. Among equals the first, exemptions last."""
    return min(alternatives, key=lambda one: (rank(one.status, shown=one.shown), one.last), default=None)


CARRYING = frozenset({Status.MET, Status.REVIEW})


def reasons_of(alternatives: Sequence[Alternative], chosen: Alternative) -> tuple[Because, ...]:
    """The carrier's reasons; where nothing carries, those of all alternatives that were shown."""
    if chosen.status in CARRYING or chosen.status is Status.EXEMPT:
        return chosen.because
    shown = [one for one in alternatives if one.shown] or [chosen]
    return once(why for one in shown for why in one.because)


__all__ = [
    "CARRYING",
    "Alternative",
    "Examined",
    "Finding",
    "Standing",
    "all_of",
    "because_of",
    "best",
    "numbered",
    "once",
    "reasons_of",
    "standing_of",
    "until_of",
]
