"""SKJ: is a registration with the youth register shown now (art. 5c; toel. SKJ)? Never blocking by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coreg_tui.model.case import Case
from coreg_tui.model.dates import days_after
from coreg_tui.model.finding import Standing
from coreg_tui.regulation.folding import alternatives, any_of, not_applicable

CLAUSE = "art. 5c"


def skj(case: Case) -> Standing:
    """Valid at the reference date."""
    shown = alternatives(case, "skj_registration", *case.ways.get("skj", ()))
    if not shown:
        return replace(not_applicable("skj", CLAUSE), blocking=False)
    found = any_of(case, "skj", CLAUSE, shown, kinds=("skj_registration",))
    return replace(found, blocking=False, until=_until(case, found.until))


def _until(case: Case, until: date | None) -> date | None:
    """Registrations that follow one another without a gap last as long as the last of them."""
    if until is None:
        return None
    sound = [
        (start, end)
        for one in case.of_kind("skj_registration")
        if all(finding.id == "skj_registration.valid" or finding.outcome == "pass" for finding in one.findings)
        and isinstance(start := one.exhibit.day("from"), date)
        and isinstance(end := one.exhibit.day("until"), date)
        and all((fact := one.exhibit.fact(name)) is not None and fact.confirmed for name in ("from", "until"))
    ]
    for start, end in sorted(sound):
        if start <= days_after(until, 1) and end > until:
            until = end
    return until
