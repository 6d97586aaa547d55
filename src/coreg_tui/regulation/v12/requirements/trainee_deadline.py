"""Trainee deadline: were the masterclasses done within the year (art. 2)?

The regulation names the term but no consequence: the board decides (I-12). It covers the masterclasses, not the tests
(I-24), and binds holders from before 2022 alike (I-36).
"""

from __future__ import annotations

from datetime import date

from coreg_tui.model.case import Case, HistoryEntry
from coreg_tui.model.dates import latest, months_after
from coreg_tui.model.finding import Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import because, core_finding, met, not_applicable
from coreg_tui.regulation.v12.reasons.basics import ON_FILE
from coreg_tui.regulation.v12.reasons.trainee import DEADLINE_PASSED
from coreg_tui.regulation.v12.requirements.training import Piece, completed, rests_on

CLAUSE = "art. 2"
_IN_TIME = Text(en="All within the year, until {deadline}.", nl="Alles binnen het jaar, tot en met {deadline}.")
_LABEL = Text(en="within the year", nl="binnen het jaar")


def trainee_deadline(case: Case) -> Standing:
    """Every certificate is dated within a year from the entry in_opleiding, that day included."""
    entries = case.registration.entries() if case.registration else ()
    entries = tuple(entry for entry in entries if entry.category == "in_opleiding")
    if case.request.category == "in_opleiding":
        return _again(case, entries)
    if case.request.kind == "admission" or case.held != "in_opleiding" or not entries:
        return not_applicable("trainee_deadline", CLAUSE)
    assert case.registration is not None
    if "basic_training" in case.registration.established:
        return met("trainee_deadline", CLAUSE, *because(ON_FILE))
    deadline = _deadline(case, max(entries, key=lambda entry: entry.start))
    return _certificates(case, deadline)


def _again(case: Case, entries: tuple[HistoryEntry, ...]) -> Standing:
    """The year is not begun anew by asking again."""
    if case.request.kind == "category_change" or not entries:
        return not_applicable("trainee_deadline", CLAUSE)
    deadline = _deadline(case, min(entries, key=lambda entry: entry.start))
    if case.reference_date <= deadline:
        return not_applicable("trainee_deadline", CLAUSE)
    return _passed(deadline, case.reference_date)


def _certificates(case: Case, deadline: date) -> Standing:
    training = case.results["basic_training"]
    carrier = training.carrying()
    added = (
        carrier is not None and carrier.exhibit is not None and carrier.exhibit.kind in case.ways.get(training.id, ())
    )
    if training.status is Status.EXEMPT or added:
        return met("trainee_deadline", CLAUSE)
    way = rests_on(case)
    pieces = [way.course] if way.course else [piece for piece in way.masterclasses if not piece.exempting]
    late = [day for piece in pieces if (day := _judged_by(case, piece)) is not None and day > deadline]
    dated = [fact for piece in pieces if piece.document and (fact := piece.document.exhibit.fact("completed"))]
    why = because(DEADLINE_PASSED, deadline=deadline, date=max(late)) if late else ()
    found = core_finding(
        "trainee_deadline.term",
        Outcome.UNKNOWN if late else Outcome.PASS,
        _LABEL,
        CLAUSE,
        why,
        facts=dated,
        says=_IN_TIME,
        deadline=deadline,
    )
    waiting = any(piece.document is None for piece in pieces)
    return _standing(found, deadline, until=deadline if waiting else None)


def _judged_by(case: Case, piece: Piece) -> date | None:
    """A certificate's own date, whether passed or not; the reference date where it is absent; None: undated."""
    if piece.document is None:
        return case.reference_date
    day = completed(piece.document)
    return None if day is None else latest(day)


def _deadline(case: Case, entry: HistoryEntry) -> date:
    return months_after(entry.start, case.norms.months("trainee_term"))


def _passed(deadline: date, day: date) -> Standing:
    why = because(DEADLINE_PASSED, deadline=deadline, date=day)
    return _standing(core_finding("trainee_deadline.term", Outcome.UNKNOWN, _LABEL, CLAUSE, why), deadline)


def _standing(found: Finding, deadline: date, until: date | None = None) -> Standing:
    met_now = found.outcome is Outcome.PASS
    return Standing(
        id="trainee_deadline",
        status=Status.MET if met_now else Status.REVIEW,
        clause=CLAUSE,
        because=found.because,
        findings=(found,),
        until=until if met_now else None,
        interpretations=("I-24", "I-36") if met_now else ("I-12", "I-24", "I-36"),
        values={"deadline": deadline},
    )
