"""Trainee: is somebody demonstrably in training (art. 2)? The promise stands for being in training (I-33)."""

from __future__ import annotations

from coreg_tui.model.case import Case
from coreg_tui.model.dates import months_after
from coreg_tui.model.finding import Alternative, Finding, Standing, best, numbered, once
from coreg_tui.model.outcome import Outcome, Status, all_of
from coreg_tui.model.reason import Because
from coreg_tui.model.reasons import ABSENT
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import absent_piece, alternatives, because, core_finding, not_applicable
from coreg_tui.regulation.v12.reasons import trainee as reasons
from coreg_tui.regulation.v12.requirements.basic_training import trained

CLAUSE = "art. 2"
_LABEL = Text(en="in training", nl="in opleiding")


def trainee(case: Case) -> Standing:
    """The request form with both promises, and a cv; not for who has completed the training already."""
    if case.request.category != "in_opleiding":
        return not_applicable("trainee", CLAUSE)
    forms, letters = alternatives(case, "trainee_request"), alternatives(case, "cv")
    form, cv = best(forms), best(letters)
    statuses: list[Status] = []
    found: list[Because] = []
    for piece, reason, kind in ((form, reasons.TRAINEE_REQUEST, "trainee_request"), (cv, reasons.CV, "cv")):
        statuses.append(piece.status if piece else Status.MISSING)
        found += piece.because if piece else absent_piece(case, reason, kind)
    if form is None and cv is None:
        found.insert(0, Because(reason=ABSENT))
    doubts: tuple[Finding, ...] = ()
    if _already_trained(case):
        statuses.append(Status.REVIEW)
        doubts = (
            core_finding("trainee.already_trained", Outcome.UNKNOWN, _LABEL, CLAUSE, because(reasons.ALREADY_TRAINED)),
        )
        found += because(reasons.ALREADY_TRAINED)
    status = all_of(statuses)
    used = [one for one in (form, cv) if one is not None]
    way = Alternative(
        id="trainee_request",
        status=status,
        because=once(found),
        findings=tuple(finding for one in used for finding in one.findings) + doubts,
        evidence=tuple(sorted({entry for one in used for entry in one.evidence})),
        shown=bool(used),
    )
    others = [one for one in (*forms, *letters) if one not in used]
    return Standing(
        id="trainee",
        status=status,
        clause=CLAUSE,
        because=way.because,
        carrier=way.id if status in (Status.MET, Status.REVIEW) else None,
        alternatives=numbered([way, *others]),
        findings=(*way.findings, *(finding for one in others for finding in one.findings)),
        unused=tuple(entry for one in others for entry in one.evidence),
        interpretations=("I-33",),
        values={"deadline": months_after(case.reference_date, case.norms.months("trainee_term"))},
    )


def _already_trained(case: Case) -> bool:
    """On file, or shown by evidence alone; exemptions do not count."""
    on_file = case.registration is not None and "basic_training" in case.registration.established
    return on_file or any(way.status is Status.MET for way in trained(case))
