"""How alternatives and pieces fold into where a requirement stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from coreg_tui.model.case import Case
from coreg_tui.model.fact import Exhibit, Fact
from coreg_tui.model.finding import (
    CARRYING,
    Alternative,
    Examined,
    Finding,
    Standing,
    best,
    numbered,
    once,
    reasons_of,
)
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.provenance import weak_among, why_unproven
from coreg_tui.model.reason import Because, Reason, Said
from coreg_tui.model.reasons import ABSENT
from coreg_tui.model.text import Text


def because(reason: Reason, **values: Said) -> tuple[Because, ...]:
    """One reason with its values; a date called `before` is the last day on which its remedy would do."""
    before = values.get("before")
    return (Because(reason=reason, values=values, before=before if isinstance(before, date) else None),)


def absent_piece(case: Case, reason: Reason, *kinds: str, **values: Said) -> tuple[Because, ...]:
    """The reason for a piece that is not there, and the files of those kinds that are named but absent or empty."""
    return (*because(reason, **values), *lost(case, kinds))


def lost(case: Case, kinds: Iterable[str]) -> tuple[Because, ...]:
    """The files of those kinds that are named but absent or empty."""
    return tuple(why for kind in kinds for why in case.lost.get(kind, ()))


def alternatives(case: Case, *kinds: str) -> list[Alternative]:
    """Each document of those kinds as an alternative, in the order of the kinds, then of the dossier."""
    return [Alternative.of(kind, one) for kind in kinds for one in case.of_kind(kind)]


def exempting(reason: Reason, *, clause: str | None = None, **values: Said) -> Alternative:
    """An exemption: given without evidence."""
    return Alternative(id=reason.id, status=Status.EXEMPT, because=because(reason, **values), clause=clause)


def doubtful(reason: Reason, *, clause: str | None = None, exemption: bool = True, **values: Said) -> Alternative:
    """One more alternative under review; an exemption comes last among equals."""
    return Alternative(
        id=reason.id, status=Status.REVIEW, because=because(reason, **values), clause=clause, last=exemption
    )


def any_of(
    case: Case,
    requirement: str,
    clause: str,
    ways: Sequence[Alternative],
    *,
    nothing: Reason = ABSENT,
    kinds: Iterable[str],
    **values: Said,
) -> Standing:
    """The requirement by its best alternative; with none, `missing` for `nothing` of those kinds."""
    ways = numbered(ways)
    chosen = best(ways)
    if chosen is None:
        return missing(requirement, clause, absent_piece(case, nothing, *kinds, **values))
    reasons = reasons_of(ways, chosen)
    if chosen.status is Status.MISSING:
        reasons = once((*reasons, *lost(case, kinds)))
    return standing(requirement, clause, chosen, ways, reasons)


def standing(
    requirement: str,
    clause: str,
    chosen: Alternative,
    ways: Sequence[Alternative],
    reasons: tuple[Because, ...],
    findings: tuple[Finding, ...] = (),
) -> Standing:
    """The requirement as its chosen alternative has it."""
    same = [way for way in ways if way.status is Status.MET]
    limits = [way.until for way in same]
    until = None
    if chosen.status is Status.MET and limits and None not in limits:
        until = max(limit for limit in limits if limit is not None)
    return Standing(
        id=requirement,
        status=chosen.status,
        clause=chosen.clause or clause,
        because=reasons,
        carrier=chosen.id if chosen.status in CARRYING else None,
        alternatives=tuple(ways),
        findings=(*(finding for way in ways for finding in way.findings), *findings),
        until=until,
        interpretations=_readings(chosen),
    )


def _readings(chosen: Alternative) -> tuple[str, ...]:
    found = [*chosen.interpretations]
    for finding in chosen.findings:
        found += finding.interpretations
    found += [why.reason.interpretation for why in chosen.because if why.reason.interpretation]
    return tuple(dict.fromkeys(found))


def missing(requirement: str, clause: str, reasons: tuple[Because, ...]) -> Standing:
    """Nothing was shown."""
    return Standing(id=requirement, status=Status.MISSING, clause=clause, because=reasons)


def met(requirement: str, clause: str, *notes: Because) -> Standing:
    """Met without evidence to list; the notes stand beside it."""
    return Standing(id=requirement, status=Status.MET, clause=clause, because=notes)


def not_applicable(requirement: str, clause: str, *interpretations: str) -> Standing:
    """Not asked in this request; the readings are those by which it is not."""
    return Standing(id=requirement, status=Status.NOT_APPLICABLE, clause=clause, interpretations=interpretations)


def exempt(requirement: str, clause: str, way: Alternative) -> Standing:
    """Exempt by that alternative."""
    return Standing(
        id=requirement,
        status=Status.EXEMPT,
        clause=way.clause or clause,
        because=way.because,
        alternatives=(way,),
        interpretations=_readings(way),
    )


def core_finding(
    check_id: str,
    outcome: Outcome,
    label: Text,
    clause: str,
    reasons: tuple[Because, ...] = (),
    *,
    of: Examined | None = None,
    facts: Iterable[str | Fact] = (),
    absent: bool = False,
    says: Text | None = None,
    interpretations: tuple[str, ...] = (),
    **values: Said,
) -> Finding:
    """A finding of the core itself, about one document or about the case.

    `facts` are names of facts of that document, or facts of others; where one is not confirmed, the outcome is unknown.
    """
    exhibit = of.exhibit if of else None
    resting = tuple(_facts(exhibit, facts))
    if weak := weak_among(resting):
        own = () if absent else reasons
        reasons = why_unproven(outcome, own, weak, exhibit.labels if exhibit else {})
        outcome, absent = Outcome.UNKNOWN, False
    return Finding(
        id=check_id,
        outcome=outcome,
        label=label,
        clause=clause,
        because=reasons,
        absent=absent,
        says=says,
        values=values,
        facts=resting,
        evidence=exhibit.evidence if exhibit else None,
        part=exhibit.part if exhibit else None,
        interpretations=interpretations,
    )


def _facts(exhibit: Exhibit | None, facts: Iterable[str | Fact]) -> Iterator[Fact]:
    for one in facts:
        if isinstance(one, Fact):
            yield one
        elif exhibit is not None and (fact := exhibit.fact(one)) is not None:
            yield fact


def apart(documents: Iterable[Examined]) -> list[Examined]:
    """The documents, each part of a file once: named by two entries, it is still one document."""
    seen: dict[object, Examined] = {}
    for one in documents:
        exhibit = one.exhibit
        seen.setdefault((exhibit.file, exhibit.part) if exhibit.part is not None else one.key, one)
    return list(seen.values())
