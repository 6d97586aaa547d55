"""MADE UP, for the tests. Declarations: does the applicant subscribe to what registering declares (norm; art. 6)?"""

from __future__ import annotations

from dataclasses import replace

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Standing
from coreg_tui.regulation.v12.requirements.declarations import declarations as before


def declarations(case: Case) -> Standing:
    """All are given, at a change of category too; what is asked and how it is told stays that of version 12."""
    if case.request.kind != "category_change":
        return before(case)
    asked = replace(case, request=replace(case.request, kind="admission"))
    found = before(asked)
    return replace(found, clause="art. 6", interpretations=(*found.interpretations, "I-40"))
