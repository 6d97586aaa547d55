"""Trainee deadline: were the masterclasses done within the year (art. 2)?

The regulation names the term but no consequence: the board decides (I-12). It covers the masterclasses, not the tests
(I-24), and binds holders from before 2022 alike (I-36).
"""

from __future__ import annotations

from datetime import date

from coreg_tui.model.case import Case, HistoryEntry
from coreg_tui.model.dates import latest, months_after
from coreg_tui.model.finding import Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.reason import Because
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import because, core_finding, met, not_applicable
from coreg_tui.regulation.v12.reasons.basics import ON_FILE
from coreg_tui.regulation.v12.reasons.trainee import DEADLINE_PASSED
from coreg_tui.regulation.v12.requirements.training import Piece, completed, rests_on

CLAUSE = "art. 2"


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
    if case.results["basic_training"].status is Status.EXEMPT:
        return met("trainee_deadline", CLAUSE)
    way = rests_on(case)
    pieces = [way.course] if way.course else [piece for piece in way.masterclasses if not piece.exempting]
    late = [(piece, day) for piece in pieces if (day := _judged_by(case, piece)) is not None and day > deadline]
    if late:
        return _passed(deadline, max(day for _, day in late))
    waiting = any(piece.document is None for piece in pieces)
    return Standing(
        id="trainee_deadline",
        status=Status.MET,
        clause=CLAUSE,
        until=deadline if waiting else None,
        interpretations=("I-24", "I-36"),
        values={"deadline": deadline},
    )


def _judged_by(case: Case, piece: Piece) -> date | None:
    """A certificate's own date, whether passed or not; the reference date where it is absent; None: undated."""
    if piece.document is None:
        return case.reference_date
    day = completed(piece.document)
    return None if day is None else latest(day)


def _deadline(case: Case, entry: HistoryEntry) -> date:
    return months_after(entry.start, case.norms.months("trainee_term"))


def _passed(deadline: date, day: date) -> Standing:
    why: tuple[Because, ...] = because(DEADLINE_PASSED, deadline=deadline, date=day)
    label = Text(en="within the year", nl="binnen het jaar")
    return Standing(
        id="trainee_deadline",
        status=Status.REVIEW,
        clause=CLAUSE,
        because=why,
        findings=(core_finding("trainee_deadline.term", Outcome.UNKNOWN, label, CLAUSE, why),),
        interpretations=("I-12", "I-24", "I-36"),
        values={"deadline": deadline},
    )
