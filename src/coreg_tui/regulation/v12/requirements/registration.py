"""Registration: can this be asked of this person at this time (norm; art. 4)?"""

from __future__ import annotations

from datetime import date

from coreg_tui.model.case import Case, Registration
from coreg_tui.model.dates import days_after, months_after
from coreg_tui.model.finding import Standing
from coreg_tui.model.norms import Norms
from coreg_tui.model.outcome import Status, all_of
from coreg_tui.model.reason import Because
from coreg_tui.regulation.folding import because
from coreg_tui.regulation.v12.reasons import registration as reasons

CLAUSE = "norm"
_READINGS = {
    "admission": ("I-1", "I-39"),
    "renewal": ("I-1", "I-14", "I-29"),
    "category_change": ("I-1", "I-14", "I-30"),
}


def registration(case: Case) -> Standing:
    """The register's record admits the request."""
    found = [*_by_kind(case), *_by_period(case)]
    if case.reference_date < case.norms.date("regulation_in_force"):
        in_force = case.norms.date("regulation_in_force")
        found.append((Status.REVIEW, because(reasons.REGULATION_NOT_IN_FORCE, in_force=in_force)))
    status = all_of(status for status, _ in found)
    if found:
        return Standing(
            id="registration", status=status, clause=_clause(case), because=tuple(w for _, why in found for w in why)
        )
    record = case.registration
    notes: tuple[Because, ...] = ()
    if case.request.kind == "admission" and record and record.lapsed_on(case.reference_date):
        notes = because(reasons.LAPSED, period_end=record.period_end)
    return Standing(
        id="registration",
        status=Status.MET,
        clause=_clause(case),
        because=notes,
        until=_until(case),
        interpretations=_READINGS[case.request.kind],
    )


def _by_kind(case: Case) -> list[tuple[Status, tuple[Because, ...]]]:
    record, day = case.registration, case.reference_date
    match case.request.kind:
        case "admission":
            if record and record.active_on(day):
                return [(Status.NOT_MET, because(reasons.ALREADY_REGISTERED, category=record.category))]
            return []
        case "renewal":
            return [(Status.NOT_MET, because(reasons.NO_REGISTRATION))] if record is None else _renewal(case, record)
        case "category_change":
            if record is None:
                return [(Status.NOT_MET, because(reasons.NO_REGISTRATION))]
            found = []
            if not record.active_on(day):
                found.append((Status.NOT_MET, because(reasons.NO_REGISTRATION)))
            if record.category == case.request.category:
                found.append((Status.NOT_MET, because(reasons.SAME_CATEGORY, category=record.category)))
            return found


def _renewal(case: Case, record: Registration) -> list[tuple[Status, tuple[Because, ...]]]:
    day, found = case.reference_date, []
    if day > record.period_end:
        found.append((Status.REVIEW, because(reasons.PERIOD_ENDED, period_end=record.period_end)))
    window = case.norms.months("renewal_window")
    if months_after(day, window) < record.period_end:
        found.append(
            (Status.REVIEW, because(reasons.TOO_EARLY, period_end=record.period_end, earliest=_opens(record, window)))
        )
    if record.category == "basis":
        found.append((Status.REVIEW, because(reasons.BASIS_RENEWAL)))
    return found


def _by_period(case: Case) -> list[tuple[Status, tuple[Because, ...]]]:
    record, found = case.registration, []
    if record is None:
        return []
    expected = last_day(record.period_start, record.category, case.norms)
    if case.request.kind != "admission" and record.period_end != expected:
        found.append((Status.REVIEW, because(reasons.PERIOD_LENGTH, period_end=record.period_end, expected=expected)))
    if record.period_start > case.reference_date:
        found.append((Status.REVIEW, because(reasons.PERIOD_NOT_STARTED, period_start=record.period_start)))
    return found


def last_day(start: date, category: str, norms: Norms) -> date:
    """The last day of a period that starts on `start`: the day before its anniversary (I-14)."""
    length = norms.months("basis_period" if category == "basis" else "registration_period")
    return days_after(months_after(start, length), -1)


def _opens(record: Registration, window: int) -> date:
    """The first day from which a renewal can be asked without the board."""
    day = days_after(months_after(record.period_end, -window), -4)
    while months_after(day, window) < record.period_end:
        day = days_after(day, 1)
    return day


def _until(case: Case) -> date | None:
    """How long the request can be made like this: until the period ends, or the next one starts."""
    record = case.registration
    if record is None:
        return None
    if case.request.kind == "admission":
        return days_after(record.period_start, -1) if record.period_start > case.reference_date else None
    return record.period_end


def _clause(case: Case) -> str:
    return {"admission": "norm", "renewal": "art. 4.2", "category_change": "art. 4.4"}[case.request.kind]
