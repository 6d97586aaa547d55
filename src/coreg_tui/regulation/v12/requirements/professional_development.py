"""Professional development: enough register points in the period, of the right sorts (art. 4.6; art. 5c; toel.)?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from coreg_tui.model.case import Case, Registration
from coreg_tui.model.contributions import Activity
from coreg_tui.model.finding import Alternative, Examined, Finding, Standing, because_of, once
from coreg_tui.model.interval import Reach, Tally
from coreg_tui.model.outcome import Outcome, Status, all_of
from coreg_tui.model.reason import Because
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import absent_piece, apart, because, core_finding, lost, missing, not_applicable
from coreg_tui.regulation.v12.reasons import professional_development as reasons
from coreg_tui.regulation.v12.requirements.points import OnProfile, Points, count

CLAUSE = "art. 5c"
_LIST = Text(en="list", nl="lijst")
_PROFILE = Text(en="competence profile", nl="competentieprofiel")
_ON_PROFILE = Text(
    en="A reflection activity is on the competence profile.",
    nl="Een reflectie gaat over het competentieprofiel.",
)
FULL, DISPENSED = "", "skj_"
_SUMS = ("total", "accredited", "reflection")


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """Where it stands by one of the two norms."""

    status: Status
    findings: tuple[Finding, ...]

    @property
    def because(self) -> tuple[Because, ...]:
        """All that keeps it from met."""
        return because_of(self.findings)


def professional_development(case: Case) -> Standing:
    """Asked at renewal; a period in basis has no activities to enter (art. 4.5)."""
    record = case.registration
    if case.request.kind != "renewal" or record is None or record.category == "basis":
        return not_applicable("professional_development", CLAUSE)
    lists = [
        one for kind in ("cpd_activities", *case.ways.get("professional_development", ())) for one in case.of_kind(kind)
    ]
    lists = apart(lists)
    if not lists:
        return missing("professional_development", CLAUSE, absent_piece(case, reasons.ABSENT, "cpd_activities"))
    points = _points(case, record, lists)
    full = _judge(case, points, lists, FULL)
    dispensed = _judge(case, points, lists, DISPENSED)
    status, why, used = _by_norm(case, record, full, dispensed)
    carried = status in (Status.MET, Status.REVIEW)
    way = Alternative(
        id="cpd_activities",
        status=status,
        because=why if status is not Status.MET else (),
        findings=used.findings,
        evidence=tuple(dict.fromkeys(one.exhibit.evidence for one in lists)),
    )
    return Standing(
        id="professional_development",
        status=status,
        clause=CLAUSE,
        because=why,
        carrier=way.id if carried else None,
        alternatives=(way,),
        findings=(*(finding for one in lists for finding in one.findings), *used.findings),
        until=_until(case, status, full, dispensed),
        interpretations=("I-28",),
        values={"points": points.total.certain, "outside": len(points.outside)},
    )


def _points(case: Case, record: Registration, lists: Sequence[Examined]) -> Points:
    rows = [row for one in lists for row in one.contributions if isinstance(row, Activity)]
    found = count(
        rows,
        record.period_start,
        record.period_end,
        today=case.today,
        a_membership_year=case.norms.number("membership_points"),
    )
    found.unbounded = any(not _read(one) for one in lists)
    return found


def _read(document: Examined) -> bool:
    """Whether the list was read in full."""
    return all(finding.outcome is Outcome.PASS for finding in document.findings)


def _judge(case: Case, points: Points, lists: Sequence[Examined], norm: str) -> Judged:
    tallies = (points.total, points.of("accredited"), points.of("reflection"))
    findings = [_sum(case, f"{norm}points_{name}", name, tally) for name, tally in zip(_SUMS, tallies, strict=True)]
    findings.append(_profile(points))
    unread = tuple(why for one in lists if not _read(one) for why in because_of(one.findings))
    if unread and any(finding.outcome is Outcome.UNKNOWN for finding in findings):
        label = _LIST
        findings.append(core_finding("cpd_activities.list", Outcome.UNKNOWN, label, CLAUSE, once(unread)))
    statuses = [
        {Outcome.PASS: Status.MET, Outcome.UNKNOWN: Status.REVIEW, Outcome.FAIL: Status.NOT_MET}[finding.outcome]
        for finding in findings
    ]
    return Judged(status=all_of(statuses), findings=tuple(findings))


def _sum(case: Case, norm: str, name: str, tally: Tally) -> Finding:
    """A surplus in one sort never makes up for a shortfall in another."""
    minimum = case.norms.number(norm)
    outcome = {Reach.ENOUGH: Outcome.PASS, Reach.OPEN: Outcome.UNKNOWN, Reach.SHORT: Outcome.FAIL}[tally.reach(minimum)]
    why: tuple[Because, ...] = ()
    if outcome is not Outcome.PASS:
        why = because(
            reasons.POINTS[name],
            found=tally.certain,
            uncertain=tally.uncertain,
            minimum=minimum,
            shortfall=max(Fraction(0), minimum - tally.certain),
            before=case.registration.period_end if case.registration else None,
        )
    return core_finding(
        f"cpd_activities.{name}",
        outcome,
        reasons.LABELS[name],
        CLAUSE,
        why,
        says=reasons.ENOUGH,
        found=tally.certain,
        minimum=minimum,
    )


def _profile(points: Points) -> Finding:
    """At least one reflection activity on the competence profile, by both norms."""
    answer = OnProfile.OPEN if points.unbounded and points.on_profile is OnProfile.NO else points.on_profile
    outcome = {OnProfile.YES: Outcome.PASS, OnProfile.OPEN: Outcome.UNKNOWN, OnProfile.NO: Outcome.FAIL}[answer]
    why = () if outcome is Outcome.PASS else because(reasons.COMPETENCE_PROFILE)
    return core_finding(
        "cpd_activities.competence_profile",
        outcome,
        _PROFILE,
        "toel. Deskundigheidsbevordering",
        why,
        says=_ON_PROFILE,
    )


def _by_norm(
    case: Case, record: Registration, full: Judged, dispensed: Judged
) -> tuple[Status, tuple[Because, ...], Judged]:
    """Which norm decides: dispensation needs an SKJ registration at the period's start and now."""
    now = case.results["skj"].status
    if "skj_registration" in case.unhandled:  # shown, but nobody has judged it
        now = Status.REVIEW
    shown = now is not Status.NOT_APPLICABLE
    if record.skj_at_start is False:
        noted = now is Status.MET and full.status is Status.MET
        return full.status, (*full.because, *(because(reasons.SKJ_NOT_AT_START) if noted else ())), full
    if record.skj_at_start and now is Status.MET:
        return dispensed.status, dispensed.because, dispensed
    if now is Status.NOT_MET or (record.skj_at_start is None and not shown):
        return full.status, full.because, full
    if full.status is dispensed.status:
        return full.status, once((*full.because, *dispensed.because)), full
    if shown:
        return Status.REVIEW, because(reasons.SKJ_OPEN), full
    return Status.MISSING, (*because(reasons.SKJ_REGISTRATION), *lost(case, ("skj_registration",))), full


def _until(case: Case, status: Status, full: Judged, dispensed: Judged) -> date | None:
    """Met by the dispensation alone, it lasts as long as the SKJ registration does."""
    alone = status is Status.MET and dispensed.status is Status.MET and full.status is not Status.MET
    return case.results["skj"].until if alone else None
