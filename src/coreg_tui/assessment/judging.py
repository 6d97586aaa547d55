"""From what was shown to where each requirement stands, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coreg_tui.api.context import Context
from coreg_tui.api.validator import Kind, Validator
from coreg_tui.assessment.exhibits import Kinds, Shown
from coreg_tui.dossier.manifest import Dossier
from coreg_tui.host.running import examine
from coreg_tui.model.case import Case, Category
from coreg_tui.model.finding import Examined, Standing
from coreg_tui.model.norms import Norms, NotInForceError
from coreg_tui.model.outcome import Status, Verdict, verdict_of
from coreg_tui.model.reason import Because
from coreg_tui.model.reasons import NORM_NOT_IN_FORCE, UNHANDLED
from coreg_tui.regulation.loading import Judge, Regulation


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """On which terms a dossier is judged."""

    reference_date: date
    today: date
    accept_declared: bool = False


def examined(
    dossier: Dossier, shown: Shown, kinds: Kinds, norms: Norms, terms: Terms
) -> dict[str, tuple[Examined, ...]]:
    """What the checks find about each document. The same whatever category is asked."""
    return examine(kinds, shown.exhibits, context_of(dossier, norms, terms))


def context_of(dossier: Dossier, norms: Norms, terms: Terms) -> Context:
    """What checks may know of this dossier besides its documents."""
    return Context(
        reference_date=terms.reference_date,
        today=terms.today,
        norms=norms,
        applicant=dossier.applicant,
        received=dossier.received,
    )


def case_of(
    dossier: Dossier,
    shown: Shown,
    documents: Mapping[str, Sequence[Examined]],
    kinds: Kinds,
    norms: Norms,
    terms: Terms,
    category: Category,
) -> Case:
    """The case as it would be if `category` were asked."""
    return Case(
        applicant=dossier.applicant,
        request=replace(dossier.request, category=category),
        registration=dossier.registration,
        measures=dossier.measures,
        reference_date=terms.reference_date,
        today=terms.today,
        norms=norms,
        documents=documents,
        ways=ways_of(kinds),
        unhandled=shown.unhandled,
        lost={kind: tuple(why) for kind, why in shown.lost.items()},
    )


def ways_of(kinds: Mapping[str, tuple[Validator, Kind]]) -> dict[str, tuple[str, ...]]:
    """By requirement, the kinds that plugins add as an alternative to those of the regulation."""
    ways: dict[str, tuple[str, ...]] = {}
    for name, (_, kind) in kinds.items():
        if kind.adds_way and kind.supports is not None:
            ways[kind.supports] = (*ways.get(kind.supports, ()), name)
    return ways


def stand(case: Case, regulation: Regulation) -> tuple[Standing, ...]:
    """Where all requirements stand, in the order of the report. Fills the case's results."""
    for requirement in regulation.judged:
        found = standing_of(requirement, case, regulation)
        kinds = regulation.bears_on.get(found.id, frozenset())
        case.results[found.id] = _with_unused(case, _unhandled(case, found, kinds), kinds)
    return tuple(case.results[name] for name in regulation.requirements)


def standing_of(requirement: Judge, case: Case, regulation: Regulation) -> Standing:
    """Where that requirement stands; one that asks for a norm that is not in force is for the board to judge."""
    try:
        return requirement(case)
    except NotInForceError as error:
        name = requirement.__name__
        why = Because(reason=NORM_NOT_IN_FORCE, values={"norm": error.norm, "until": error.until})
        clause = regulation.requirements[name].clause
        return Standing(id=name, status=Status.REVIEW, clause=clause, because=(why,))


def _unhandled(case: Case, found: Standing, kinds: frozenset[str]) -> Standing:
    """A requirement whose only evidence no plugin handles is for a person to judge, never missing.

    Nor is conduct in order while a registration elsewhere has not been looked at.
    """
    waiting = kinds & case.unhandled.keys()
    overlooked = found.status is Status.MISSING or (found.id == "conduct" and found.status is Status.MET)
    if not waiting or not overlooked:
        return found
    why = tuple(Because(reason=UNHANDLED, values={"kind": kind}) for kind in sorted(waiting))
    return replace(found, status=Status.REVIEW, because=why, carrier=None, alternatives=(), until=None)


def _with_unused(case: Case, found: Standing, kinds: frozenset[str]) -> Standing:
    """What was shown for a requirement that is exempt or on file stays in sight."""
    on_file = found.status is Status.MET and not found.alternatives
    if found.id in ("duo_extract", "conduct") or not (found.status is Status.EXEMPT or on_file):
        return found
    left = [one for kind in sorted(kinds) for one in case.of_kind(kind)]
    findings = tuple(finding for one in left for finding in one.findings)
    unused = {one.exhibit.evidence for one in left} | set(found.unused)
    return replace(found, findings=(*found.findings, *findings), unused=tuple(sorted(unused)))


def verdict(standings: Sequence[Standing], *, unhandled: bool) -> Verdict:
    """The verdict over what blocks; with unhandled evidence at best `review`."""
    found = verdict_of([one.status for one in standings if one.blocking])
    return Verdict.REVIEW if unhandled and found is Verdict.PASS else found
