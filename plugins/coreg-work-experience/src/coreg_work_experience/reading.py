"""Reading papers about work, whatever the layout: which facts are sought, and where each is found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from coreg_tui.api import Found, Reading, Sheets
from coreg_work_experience.cells import with_whole_cells
from coreg_work_experience.figures import weekly_hours
from coreg_work_experience.function import description_in, title_in
from coreg_work_experience.level import level_in
from coreg_work_experience.parties import employer_in, firm_in, party_in
from coreg_work_experience.people import appointed_in, birth_date_in, employee_birth_in, employee_in, oneself_in
from coreg_work_experience.periods import periods_in
from coreg_work_experience.signing import signed_in
from coreg_work_experience.tasks import tasks_in
from coreg_work_experience.term import end_in, start_in
from coreg_work_experience.trade_register import read_kvk_extract

__all__ = ["read_contract", "read_kvk_extract", "read_self_statement", "read_work_statement"]


def read_work_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employer's statement; none of a form that was not filled in."""
    sheets = with_whole_cells(sheets)
    yield _statement(sheets, holder=employee_in(sheets), birth=employee_birth_in(sheets), employer=employer_in(sheets))


def read_self_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one statement about oneself; none of a form that was not filled in."""
    sheets = with_whole_cells(sheets)
    yield _statement(sheets, holder=oneself_in(sheets), birth=birth_date_in(sheets), employer=firm_in(sheets))


def read_contract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employment contract; none of a model that was not filled in."""
    sheets = with_whole_cells(sheets)
    facts = {
        "holder": appointed_in(sheets),
        "holder_birth_date": birth_date_in(sheets),
        "employer": party_in(sheets),
        "start": start_in(sheets),
        "end": end_in(sheets),
        "hours_per_week": _hours_per_week(sheets),
        **_function(sheets),
    }
    yield _filled_in(facts, by=("holder", "start", "hours_per_week"))


def _statement(sheets: Sheets, *, holder: Found | None, birth: Found | None, employer: Found | None) -> Reading:
    facts = {
        "holder": holder,
        "holder_birth_date": birth,
        "signed": signed_in(sheets),
        "employer": employer,
        **_function(sheets),
        "periods": periods_in(sheets),
    }
    return _filled_in(facts, by=("holder", "signed", "periods"))


def _function(sheets: Sheets) -> dict[str, Found | None]:
    return {
        "function_title": title_in(sheets),
        "function_description": description_in(sheets),
        "tasks": tasks_in(sheets),
        "at_hbo_level": level_in(sheets),
    }


def _hours_per_week(sheets: Sheets) -> Found | None:
    """The hours a week, where all that the contract says of them agrees."""
    figures = weekly_hours(sheets)
    agree = len({figure.hours for figure in figures}) == 1
    return Found(figures[0].hours, figures[0].place) if agree else None


def _filled_in(found: Mapping[str, Found | None], *, by: Iterable[str]) -> Reading:
    """What was found; nothing where none of the facts stands there that tell a paper from an empty form."""
    facts = {name: fact for name, fact in found.items() if fact is not None}
    return Reading(facts=facts if any(name in facts for name in by) else {})
